// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(RMSprop_update_59b3e093e1f20db_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[0], out[3] = hypers[3], out[4] = s0, out[5] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_59b3e093e1f20db_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t1 * t1;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = std::sqrt(t6);
    const T t8 = t7 + scalar5;
    const T t9 = t2 / t8;
    const T t10 = t0 - t9;
    p_param[i] = t10;
    p_square_avg[i] = t6;
  }
}
MS_OPTIM_PASS(RMSprop_update_59b3e093e1f20db_pass0)
static const Passes RMSprop_update_59b3e093e1f20db_passes[] = {MS_OPTIM_BOTH(RMSprop_update_59b3e093e1f20db_pass0)};
static const int RMSprop_update_59b3e093e1f20db_reductions[] = {0};
static const bool RMSprop_update_59b3e093e1f20db_is_max[] = {false};
extern const Rule RMSprop_update_59b3e093e1f20db = {
    0x59b3e093e1f20db, 1, 5, 6, 1, RMSprop_update_59b3e093e1f20db_reductions, RMSprop_update_59b3e093e1f20db_is_max,
    RMSprop_update_59b3e093e1f20db_scalars, RMSprop_update_59b3e093e1f20db_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_efb59e0216a66e7_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[0], out[3] = hypers[3], out[4] = s0, out[5] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_efb59e0216a66e7_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t1 * t1;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = t6 + scalar5;
    const T t8 = std::sqrt(t7);
    const T t9 = t2 / t8;
    const T t10 = t0 - t9;
    p_param[i] = t10;
    p_square_avg[i] = t6;
  }
}
MS_OPTIM_PASS(RMSprop_update_efb59e0216a66e7_pass0)
static const Passes RMSprop_update_efb59e0216a66e7_passes[] = {MS_OPTIM_BOTH(RMSprop_update_efb59e0216a66e7_pass0)};
static const int RMSprop_update_efb59e0216a66e7_reductions[] = {0};
static const bool RMSprop_update_efb59e0216a66e7_is_max[] = {false};
extern const Rule RMSprop_update_efb59e0216a66e7 = {
    0xefb59e0216a66e7, 1, 5, 6, 1, RMSprop_update_efb59e0216a66e7_reductions, RMSprop_update_efb59e0216a66e7_is_max,
    RMSprop_update_efb59e0216a66e7_scalars, RMSprop_update_efb59e0216a66e7_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_fa98d3f803ea698_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[0], out[3] = hypers[3], out[4] = s0, out[5] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_fa98d3f803ea698_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t1 * t1;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = scalar3 * p_grad_avg[i];
    const T t8 = scalar4 * t1;
    const T t9 = t7 + t8;
    const T t10 = t9 * t9;
    const T t11 = t6 - t10;
    const T t12 = maximum(t11, T(0.0));
    const T t13 = std::sqrt(t12);
    const T t14 = t13 + scalar5;
    const T t15 = t2 / t14;
    const T t16 = t0 - t15;
    p_param[i] = t16;
    p_square_avg[i] = t6;
    p_grad_avg[i] = t9;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_fa98d3f803ea698_pass0)
static const Passes RMSprop_update_centered_fa98d3f803ea698_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_fa98d3f803ea698_pass0)};
static const int RMSprop_update_centered_fa98d3f803ea698_reductions[] = {0};
static const bool RMSprop_update_centered_fa98d3f803ea698_is_max[] = {false};
extern const Rule RMSprop_update_centered_fa98d3f803ea698 = {
    0xfa98d3f803ea698, 2, 5, 6, 1, RMSprop_update_centered_fa98d3f803ea698_reductions, RMSprop_update_centered_fa98d3f803ea698_is_max,
    RMSprop_update_centered_fa98d3f803ea698_scalars, RMSprop_update_centered_fa98d3f803ea698_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_e5de6ce8e865468_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = hypers[0], out[3] = hypers[3], out[4] = s0, out[5] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_e5de6ce8e865468_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t1 * t1;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = scalar3 * p_grad_avg[i];
    const T t8 = scalar4 * t1;
    const T t9 = t7 + t8;
    const T t10 = t9 * t9;
    const T t11 = t6 - t10;
    const T t12 = maximum(t11, T(0.0));
    const T t13 = t12 + scalar5;
    const T t14 = std::sqrt(t13);
    const T t15 = t2 / t14;
    const T t16 = t0 - t15;
    p_param[i] = t16;
    p_square_avg[i] = t6;
    p_grad_avg[i] = t9;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_e5de6ce8e865468_pass0)
static const Passes RMSprop_update_centered_e5de6ce8e865468_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_e5de6ce8e865468_pass0)};
static const int RMSprop_update_centered_e5de6ce8e865468_reductions[] = {0};
static const bool RMSprop_update_centered_e5de6ce8e865468_is_max[] = {false};
extern const Rule RMSprop_update_centered_e5de6ce8e865468 = {
    0xe5de6ce8e865468, 2, 5, 6, 1, RMSprop_update_centered_e5de6ce8e865468_reductions, RMSprop_update_centered_e5de6ce8e865468_is_max,
    RMSprop_update_centered_e5de6ce8e865468_scalars, RMSprop_update_centered_e5de6ce8e865468_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_8949301becb1615_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = hypers[4], out[4] = s0, out[5] = hypers[5], out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_8949301becb1615_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t2 * t2;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = std::sqrt(t6);
    const T t8 = t7 + scalar5;
    const T t9 = t2 / t8;
    const T t10 = t1 + t9;
    const T t11 = scalar6 * t10;
    const T t12 = t0 - t11;
    p_param[i] = t12;
    p_square_avg[i] = t6;
    p_momentum_buffer[i] = t10;
  }
}
MS_OPTIM_PASS(RMSprop_update_momentum_8949301becb1615_pass0)
static const Passes RMSprop_update_momentum_8949301becb1615_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_8949301becb1615_pass0)};
static const int RMSprop_update_momentum_8949301becb1615_reductions[] = {0};
static const bool RMSprop_update_momentum_8949301becb1615_is_max[] = {false};
extern const Rule RMSprop_update_momentum_8949301becb1615 = {
    0x8949301becb1615, 2, 6, 7, 1, RMSprop_update_momentum_8949301becb1615_reductions, RMSprop_update_momentum_8949301becb1615_is_max,
    RMSprop_update_momentum_8949301becb1615_scalars, RMSprop_update_momentum_8949301becb1615_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_b7cadeee8d9c3f1_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = hypers[4], out[4] = s0, out[5] = hypers[5], out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_b7cadeee8d9c3f1_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t2 * t2;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = t6 + scalar5;
    const T t8 = std::sqrt(t7);
    const T t9 = t2 / t8;
    const T t10 = scalar6 * t9;
    const T t11 = t1 + t10;
    const T t12 = t0 - t11;
    p_param[i] = t12;
    p_square_avg[i] = t6;
    p_momentum_buffer[i] = t11;
  }
}
MS_OPTIM_PASS(RMSprop_update_momentum_b7cadeee8d9c3f1_pass0)
static const Passes RMSprop_update_momentum_b7cadeee8d9c3f1_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_b7cadeee8d9c3f1_pass0)};
static const int RMSprop_update_momentum_b7cadeee8d9c3f1_reductions[] = {0};
static const bool RMSprop_update_momentum_b7cadeee8d9c3f1_is_max[] = {false};
extern const Rule RMSprop_update_momentum_b7cadeee8d9c3f1 = {
    0xb7cadeee8d9c3f1, 2, 6, 7, 1, RMSprop_update_momentum_b7cadeee8d9c3f1_reductions, RMSprop_update_momentum_b7cadeee8d9c3f1_is_max,
    RMSprop_update_momentum_b7cadeee8d9c3f1_scalars, RMSprop_update_momentum_b7cadeee8d9c3f1_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_9c867e91be9f1dc_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = hypers[4], out[4] = s0, out[5] = hypers[5], out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_9c867e91be9f1dc_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t2 * t2;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = scalar3 * p_grad_avg[i];
    const T t8 = scalar4 * t2;
    const T t9 = t7 + t8;
    const T t10 = t9 * t9;
    const T t11 = t6 - t10;
    const T t12 = maximum(t11, T(0.0));
    const T t13 = std::sqrt(t12);
    const T t14 = t13 + scalar5;
    const T t15 = t2 / t14;
    const T t16 = t1 + t15;
    const T t17 = scalar6 * t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_square_avg[i] = t6;
    p_grad_avg[i] = t9;
    p_momentum_buffer[i] = t16;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_9c867e91be9f1dc_pass0)
static const Passes RMSprop_update_centered_momentum_9c867e91be9f1dc_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_9c867e91be9f1dc_pass0)};
static const int RMSprop_update_centered_momentum_9c867e91be9f1dc_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_9c867e91be9f1dc_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_9c867e91be9f1dc = {
    0x9c867e91be9f1dc, 3, 6, 7, 1, RMSprop_update_centered_momentum_9c867e91be9f1dc_reductions, RMSprop_update_centered_momentum_9c867e91be9f1dc_is_max,
    RMSprop_update_centered_momentum_9c867e91be9f1dc_scalars, RMSprop_update_centered_momentum_9c867e91be9f1dc_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_05f076a9dbeae67_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = hypers[4], out[4] = s0, out[5] = hypers[5], out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_05f076a9dbeae67_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_square_avg[i];
    const T t4 = t2 * t2;
    const T t5 = scalar4 * t4;
    const T t6 = t3 + t5;
    const T t7 = scalar3 * p_grad_avg[i];
    const T t8 = scalar4 * t2;
    const T t9 = t7 + t8;
    const T t10 = t9 * t9;
    const T t11 = t6 - t10;
    const T t12 = maximum(t11, T(0.0));
    const T t13 = t12 + scalar5;
    const T t14 = std::sqrt(t13);
    const T t15 = t2 / t14;
    const T t16 = scalar6 * t15;
    const T t17 = t1 + t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_square_avg[i] = t6;
    p_grad_avg[i] = t9;
    p_momentum_buffer[i] = t17;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_05f076a9dbeae67_pass0)
static const Passes RMSprop_update_centered_momentum_05f076a9dbeae67_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_05f076a9dbeae67_pass0)};
static const int RMSprop_update_centered_momentum_05f076a9dbeae67_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_05f076a9dbeae67_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_05f076a9dbeae67 = {
    0x05f076a9dbeae67, 3, 6, 7, 1, RMSprop_update_centered_momentum_05f076a9dbeae67_reductions, RMSprop_update_centered_momentum_05f076a9dbeae67_is_max,
    RMSprop_update_centered_momentum_05f076a9dbeae67_scalars, RMSprop_update_centered_momentum_05f076a9dbeae67_passes, nullptr};

}  // namespace ms_optim
