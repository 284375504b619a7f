// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Momentum_update_9075327f6c63fae_scalars) {
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_9075327f6c63fae_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = t1 + t4;
    const T t6 = scalar4 * t5;
    const T t7 = t0 - t6;
    p_param[i] = t7;
    p_momentum_buffer[i] = t5;
  }
}
MS_OPTIM_PASS(Momentum_update_9075327f6c63fae_pass0)
static const Passes Momentum_update_9075327f6c63fae_passes[] = {MS_OPTIM_BOTH(Momentum_update_9075327f6c63fae_pass0)};
static const int Momentum_update_9075327f6c63fae_reductions[] = {0};
static const bool Momentum_update_9075327f6c63fae_is_max[] = {false};
extern const Rule Momentum_update_9075327f6c63fae = {
    0x9075327f6c63fae, 1, 4, 5, 1, Momentum_update_9075327f6c63fae_reductions, Momentum_update_9075327f6c63fae_is_max,
    Momentum_update_9075327f6c63fae_scalars, Momentum_update_9075327f6c63fae_passes, nullptr};

MS_OPTIM_SCALARS(Momentum_update_647777d62ba0698_scalars) {
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[3], out[4] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_647777d62ba0698_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * p_momentum_buffer[i];
    const T t5 = t4 + t3;
    const T t6 = scalar3 * t5;
    const T t7 = t3 + t6;
    const T t8 = scalar4 * t7;
    const T t9 = t0 - t8;
    p_param[i] = t9;
    p_momentum_buffer[i] = t5;
  }
}
MS_OPTIM_PASS(Momentum_update_647777d62ba0698_pass0)
static const Passes Momentum_update_647777d62ba0698_passes[] = {MS_OPTIM_BOTH(Momentum_update_647777d62ba0698_pass0)};
static const int Momentum_update_647777d62ba0698_reductions[] = {0};
static const bool Momentum_update_647777d62ba0698_is_max[] = {false};
extern const Rule Momentum_update_647777d62ba0698 = {
    0x647777d62ba0698, 1, 4, 5, 1, Momentum_update_647777d62ba0698_reductions, Momentum_update_647777d62ba0698_is_max,
    Momentum_update_647777d62ba0698_scalars, Momentum_update_647777d62ba0698_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_without_momentum_a29e29382e1f816_scalars) {
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_a29e29382e1f816_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = t0 - t4;
    p_param[i] = t5;
  }
}
MS_OPTIM_PASS(SGD_update_without_momentum_a29e29382e1f816_pass0)
static const Passes SGD_update_without_momentum_a29e29382e1f816_passes[] = {MS_OPTIM_BOTH(SGD_update_without_momentum_a29e29382e1f816_pass0)};
static const int SGD_update_without_momentum_a29e29382e1f816_reductions[] = {0};
static const bool SGD_update_without_momentum_a29e29382e1f816_is_max[] = {false};
extern const Rule SGD_update_without_momentum_a29e29382e1f816 = {
    0xa29e29382e1f816, 0, 3, 4, 1, SGD_update_without_momentum_a29e29382e1f816_reductions, SGD_update_without_momentum_a29e29382e1f816_is_max,
    SGD_update_without_momentum_a29e29382e1f816_scalars, SGD_update_without_momentum_a29e29382e1f816_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_a33cb0ab0afee2d_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s2, out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_a33cb0ab0afee2d_pass0(const Block<T>& block) {
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
    const T t5 = scalar4 * t4;
    const T t6 = t1 + t5;
    const T t7 = scalar5 * t6;
    const T t8 = t0 - t7;
    p_param[i] = t8;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(SGD_update_a33cb0ab0afee2d_pass0)
static const Passes SGD_update_a33cb0ab0afee2d_passes[] = {MS_OPTIM_BOTH(SGD_update_a33cb0ab0afee2d_pass0)};
static const int SGD_update_a33cb0ab0afee2d_reductions[] = {0};
static const bool SGD_update_a33cb0ab0afee2d_is_max[] = {false};
extern const Rule SGD_update_a33cb0ab0afee2d = {
    0xa33cb0ab0afee2d, 1, 5, 6, 1, SGD_update_a33cb0ab0afee2d_reductions, SGD_update_a33cb0ab0afee2d_is_max,
    SGD_update_a33cb0ab0afee2d_scalars, SGD_update_a33cb0ab0afee2d_passes, nullptr};

MS_OPTIM_SCALARS(SGD_update_a7ac9eec82cf52c_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[3], out[4] = s2, out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_a7ac9eec82cf52c_pass0(const Block<T>& block) {
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
    const T t4 = scalar3 * p_momentum_buffer[i];
    const T t5 = scalar4 * t3;
    const T t6 = t4 + t5;
    const T t7 = scalar3 * t6;
    const T t8 = t3 + t7;
    const T t9 = scalar5 * t8;
    const T t10 = t0 - t9;
    p_param[i] = t10;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(SGD_update_a7ac9eec82cf52c_pass0)
static const Passes SGD_update_a7ac9eec82cf52c_passes[] = {MS_OPTIM_BOTH(SGD_update_a7ac9eec82cf52c_pass0)};
static const int SGD_update_a7ac9eec82cf52c_reductions[] = {0};
static const bool SGD_update_a7ac9eec82cf52c_is_max[] = {false};
extern const Rule SGD_update_a7ac9eec82cf52c = {
    0xa7ac9eec82cf52c, 1, 5, 6, 1, SGD_update_a7ac9eec82cf52c_reductions, SGD_update_a7ac9eec82cf52c_is_max,
    SGD_update_a7ac9eec82cf52c_scalars, SGD_update_a7ac9eec82cf52c_passes, nullptr};

}  // namespace ms_optim
