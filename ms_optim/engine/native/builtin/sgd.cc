// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Momentum_update_172e86935fb58a2_scalars) {
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_172e86935fb58a2_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = t0 - t4;
    p_param[i] = t5;
    p_momentum_buffer[i] = t3;
  }
}
MS_OPTIM_PASS(Momentum_update_172e86935fb58a2_pass0)
static const Passes Momentum_update_172e86935fb58a2_passes[] = {MS_OPTIM_BOTH(Momentum_update_172e86935fb58a2_pass0)};
static const int Momentum_update_172e86935fb58a2_reductions[] = {0};
static const bool Momentum_update_172e86935fb58a2_is_max[] = {false};
extern const Rule Momentum_update_172e86935fb58a2 = {
    0x172e86935fb58a2, 1, 4, 4, 1, Momentum_update_172e86935fb58a2_reductions, Momentum_update_172e86935fb58a2_is_max,
    Momentum_update_172e86935fb58a2_scalars, Momentum_update_172e86935fb58a2_passes, nullptr};

MS_OPTIM_SCALARS(Momentum_update_fd6e0e578873892_scalars) {
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[3], out[3] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_fd6e0e578873892_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_momentum_buffer[i];
    const T t3 = t2 + t1;
    const T t4 = scalar2 * t3;
    const T t5 = t1 + t4;
    const T t6 = scalar3 * t5;
    const T t7 = t0 - t6;
    p_param[i] = t7;
    p_momentum_buffer[i] = t3;
  }
}
MS_OPTIM_PASS(Momentum_update_fd6e0e578873892_pass0)
static const Passes Momentum_update_fd6e0e578873892_passes[] = {MS_OPTIM_BOTH(Momentum_update_fd6e0e578873892_pass0)};
static const int Momentum_update_fd6e0e578873892_reductions[] = {0};
static const bool Momentum_update_fd6e0e578873892_is_max[] = {false};
extern const Rule Momentum_update_fd6e0e578873892 = {
    0xfd6e0e578873892, 1, 4, 4, 1, Momentum_update_fd6e0e578873892_reductions, Momentum_update_fd6e0e578873892_is_max,
    Momentum_update_fd6e0e578873892_scalars, Momentum_update_fd6e0e578873892_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_without_momentum_f953840e65344e2_scalars) {
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_f953840e65344e2_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 - t2;
    p_param[i] = t3;
  }
}
MS_OPTIM_PASS(SGD_update_without_momentum_f953840e65344e2_pass0)
static const Passes SGD_update_without_momentum_f953840e65344e2_passes[] = {MS_OPTIM_BOTH(SGD_update_without_momentum_f953840e65344e2_pass0)};
static const int SGD_update_without_momentum_f953840e65344e2_reductions[] = {0};
static const bool SGD_update_without_momentum_f953840e65344e2_is_max[] = {false};
extern const Rule SGD_update_without_momentum_f953840e65344e2 = {
    0xf953840e65344e2, 0, 3, 3, 1, SGD_update_without_momentum_f953840e65344e2_reductions, SGD_update_without_momentum_f953840e65344e2_is_max,
    SGD_update_without_momentum_f953840e65344e2_scalars, SGD_update_without_momentum_f953840e65344e2_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_3eb71927babbe6f_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = s2, out[4] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_3eb71927babbe6f_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = t0 - t5;
    p_param[i] = t6;
    p_momentum_buffer[i] = t4;
  }
}
MS_OPTIM_PASS(SGD_update_3eb71927babbe6f_pass0)
static const Passes SGD_update_3eb71927babbe6f_passes[] = {MS_OPTIM_BOTH(SGD_update_3eb71927babbe6f_pass0)};
static const int SGD_update_3eb71927babbe6f_reductions[] = {0};
static const bool SGD_update_3eb71927babbe6f_is_max[] = {false};
extern const Rule SGD_update_3eb71927babbe6f = {
    0x3eb71927babbe6f, 1, 5, 5, 1, SGD_update_3eb71927babbe6f_reductions, SGD_update_3eb71927babbe6f_is_max,
    SGD_update_3eb71927babbe6f_scalars, SGD_update_3eb71927babbe6f_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_7fbad6c5e7ecbb9_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[3], out[3] = s2, out[4] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_7fbad6c5e7ecbb9_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_momentum_buffer[i];
    const T t3 = scalar3 * t1;
    const T t4 = t2 + t3;
    const T t5 = scalar2 * t4;
    const T t6 = t1 + t5;
    const T t7 = scalar4 * t6;
    const T t8 = t0 - t7;
    p_param[i] = t8;
    p_momentum_buffer[i] = t4;
  }
}
MS_OPTIM_PASS(SGD_update_7fbad6c5e7ecbb9_pass0)
static const Passes SGD_update_7fbad6c5e7ecbb9_passes[] = {MS_OPTIM_BOTH(SGD_update_7fbad6c5e7ecbb9_pass0)};
static const int SGD_update_7fbad6c5e7ecbb9_reductions[] = {0};
static const bool SGD_update_7fbad6c5e7ecbb9_is_max[] = {false};
extern const Rule SGD_update_7fbad6c5e7ecbb9 = {
    0x7fbad6c5e7ecbb9, 1, 5, 5, 1, SGD_update_7fbad6c5e7ecbb9_reductions, SGD_update_7fbad6c5e7ecbb9_is_max,
    SGD_update_7fbad6c5e7ecbb9_scalars, SGD_update_7fbad6c5e7ecbb9_passes, nullptr};

}  // namespace ms_optim
