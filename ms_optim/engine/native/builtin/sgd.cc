// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Momentum_update_5b00ce70d4e28e5_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_5b00ce70d4e28e5_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = t1 + t5;
    const T t7 = scalar5 * t6;
    const T t8 = t0 - t7;
    p_param[i] = t8;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(Momentum_update_5b00ce70d4e28e5_pass0)
static const Passes Momentum_update_5b00ce70d4e28e5_passes[] = {MS_OPTIM_BOTH(Momentum_update_5b00ce70d4e28e5_pass0)};
static const int Momentum_update_5b00ce70d4e28e5_reductions[] = {0};
static const bool Momentum_update_5b00ce70d4e28e5_is_max[] = {false};
extern const Rule Momentum_update_5b00ce70d4e28e5 = {
    0x5b00ce70d4e28e5, 1, 4, 6, 1, Momentum_update_5b00ce70d4e28e5_reductions, Momentum_update_5b00ce70d4e28e5_is_max,
    Momentum_update_5b00ce70d4e28e5_scalars, Momentum_update_5b00ce70d4e28e5_passes, nullptr};

MS_OPTIM_SCALARS(Momentum_update_f762a0ffb9eec00_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[3], out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_f762a0ffb9eec00_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * p_momentum_buffer[i];
    const T t6 = t5 + t4;
    const T t7 = scalar4 * t6;
    const T t8 = t4 + t7;
    const T t9 = scalar5 * t8;
    const T t10 = t0 - t9;
    p_param[i] = t10;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(Momentum_update_f762a0ffb9eec00_pass0)
static const Passes Momentum_update_f762a0ffb9eec00_passes[] = {MS_OPTIM_BOTH(Momentum_update_f762a0ffb9eec00_pass0)};
static const int Momentum_update_f762a0ffb9eec00_reductions[] = {0};
static const bool Momentum_update_f762a0ffb9eec00_is_max[] = {false};
extern const Rule Momentum_update_f762a0ffb9eec00 = {
    0xf762a0ffb9eec00, 1, 4, 6, 1, Momentum_update_f762a0ffb9eec00_reductions, Momentum_update_f762a0ffb9eec00_is_max,
    Momentum_update_f762a0ffb9eec00_scalars, Momentum_update_f762a0ffb9eec00_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_without_momentum_2e00212f6c43685_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_2e00212f6c43685_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = t0 - t5;
    p_param[i] = t6;
  }
}
MS_OPTIM_PASS(SGD_update_without_momentum_2e00212f6c43685_pass0)
static const Passes SGD_update_without_momentum_2e00212f6c43685_passes[] = {MS_OPTIM_BOTH(SGD_update_without_momentum_2e00212f6c43685_pass0)};
static const int SGD_update_without_momentum_2e00212f6c43685_reductions[] = {0};
static const bool SGD_update_without_momentum_2e00212f6c43685_is_max[] = {false};
extern const Rule SGD_update_without_momentum_2e00212f6c43685 = {
    0x2e00212f6c43685, 0, 3, 5, 1, SGD_update_without_momentum_2e00212f6c43685_reductions, SGD_update_without_momentum_2e00212f6c43685_is_max,
    SGD_update_without_momentum_2e00212f6c43685_scalars, SGD_update_without_momentum_2e00212f6c43685_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_8430ac0d1a0f77e_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s3, out[5] = s2, out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_8430ac0d1a0f77e_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * t5;
    const T t7 = t1 + t6;
    const T t8 = scalar6 * t7;
    const T t9 = t0 - t8;
    p_param[i] = t9;
    p_momentum_buffer[i] = t7;
  }
}
MS_OPTIM_PASS(SGD_update_8430ac0d1a0f77e_pass0)
static const Passes SGD_update_8430ac0d1a0f77e_passes[] = {MS_OPTIM_BOTH(SGD_update_8430ac0d1a0f77e_pass0)};
static const int SGD_update_8430ac0d1a0f77e_reductions[] = {0};
static const bool SGD_update_8430ac0d1a0f77e_is_max[] = {false};
extern const Rule SGD_update_8430ac0d1a0f77e = {
    0x8430ac0d1a0f77e, 1, 5, 7, 1, SGD_update_8430ac0d1a0f77e_reductions, SGD_update_8430ac0d1a0f77e_is_max,
    SGD_update_8430ac0d1a0f77e_scalars, SGD_update_8430ac0d1a0f77e_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_2de13a0fdbcfd72_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[4];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[3], out[5] = s3, out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_2de13a0fdbcfd72_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * p_momentum_buffer[i];
    const T t6 = scalar5 * t4;
    const T t7 = t5 + t6;
    const T t8 = scalar4 * t7;
    const T t9 = t4 + t8;
    const T t10 = scalar6 * t9;
    const T t11 = t0 - t10;
    p_param[i] = t11;
    p_momentum_buffer[i] = t7;
  }
}
MS_OPTIM_PASS(SGD_update_2de13a0fdbcfd72_pass0)
static const Passes SGD_update_2de13a0fdbcfd72_passes[] = {MS_OPTIM_BOTH(SGD_update_2de13a0fdbcfd72_pass0)};
static const int SGD_update_2de13a0fdbcfd72_reductions[] = {0};
static const bool SGD_update_2de13a0fdbcfd72_is_max[] = {false};
extern const Rule SGD_update_2de13a0fdbcfd72 = {
    0x2de13a0fdbcfd72, 1, 5, 7, 1, SGD_update_2de13a0fdbcfd72_reductions, SGD_update_2de13a0fdbcfd72_is_max,
    SGD_update_2de13a0fdbcfd72_scalars, SGD_update_2de13a0fdbcfd72_passes, nullptr};

}  // namespace ms_optim
