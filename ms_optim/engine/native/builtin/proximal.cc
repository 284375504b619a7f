// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(FTRL_update_89b70f55b3ea7b7_scalars) {
  const bool s0 = hypers[0] > double(0.0);
  const double s1 = s0 ? hypers[0] : double(1.0);
  const double s2 = -hypers[3];
  const double s3 = hypers[4] / s1;
  const double s4 = double(2.0) * hypers[5];
  const double s5 = s3 + s4;
  const double s6 = double(1.0) - kept;
  out[0] = grad_scale, out[1] = coupled_decay, out[2] = s1, out[3] = hypers[3], out[4] = s2, out[5] = s5, out[6] = s0, out[7] = s6;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_89b70f55b3ea7b7_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = scalar1 * p_param[i];
    const T t2 = t0 + t1;
    const T t3 = p_linear[i] + t2;
    const T t4 = t2 * t2;
    const T t5 = p_accumulator[i] + t4;
    const bool t6 = t5 > T(0.0);
    const T t7 = std::sqrt(t5);
    const T t8 = std::sqrt(p_accumulator[i]);
    const T t9 = t7 + t8;
    const T t10 = t4 / t9;
    const T t11 = t7 - t8;
    const T t12 = t6 ? t10 : t11;
    const T t13 = t12 / scalar2;
    const T t14 = t13 * p_param[i];
    const T t15 = t3 - t14;
    const T t16 = std::abs(t15);
    const bool t17 = t16 <= scalar3;
    const T t18 = maximum(t15, scalar4);
    const T t19 = minimum(t18, scalar3);
    const T t20 = t19 - t15;
    const T t21 = t7 / scalar2;
    const T t22 = t21 + scalar5;
    const T t23 = t20 / t22;
    const T t24 = t17 ? T(0.0) : t23;
    const T t25 = scalar6 != 0 ? t24 : p_param[i];
    const T t26 = scalar7 * p_param[i];
    const T t27 = t25 - t26;
    const T t28 = scalar6 != 0 ? t5 : p_accumulator[i];
    const T t29 = scalar6 != 0 ? t15 : p_linear[i];
    p_param[i] = t27;
    p_accumulator[i] = t28;
    p_linear[i] = t29;
  }
}
MS_OPTIM_PASS(FTRL_update_89b70f55b3ea7b7_pass0)
static const Passes FTRL_update_89b70f55b3ea7b7_passes[] = {MS_OPTIM_BOTH(FTRL_update_89b70f55b3ea7b7_pass0)};
static const int FTRL_update_89b70f55b3ea7b7_reductions[] = {0};
static const bool FTRL_update_89b70f55b3ea7b7_is_max[] = {false};
extern const Rule FTRL_update_89b70f55b3ea7b7 = {
    0x89b70f55b3ea7b7, 2, 6, 8, 1, FTRL_update_89b70f55b3ea7b7_reductions, FTRL_update_89b70f55b3ea7b7_is_max,
    FTRL_update_89b70f55b3ea7b7_scalars, FTRL_update_89b70f55b3ea7b7_passes, nullptr};

MS_OPTIM_SCALARS(ProximalAdagrad_update_0dbbd1ef78a9df9_scalars) {
  const double s0 = double(1.0) - kept;
  out[0] = grad_scale, out[1] = coupled_decay, out[2] = hypers[0], out[3] = hypers[3], out[4] = hypers[4], out[5] = s0;
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_0dbbd1ef78a9df9_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = scalar1 * p_param[i];
    const T t2 = t0 + t1;
    const T t3 = t2 * t2;
    const T t4 = p_accumulator[i] + t3;
    const T t5 = std::sqrt(t4);
    const T t6 = scalar2 / t5;
    const T t7 = t6 * t2;
    const T t8 = p_param[i] - t7;
    const T t9 = sign(t8);
    const T t10 = std::abs(t8);
    const T t11 = t6 * scalar3;
    const T t12 = t10 - t11;
    const T t13 = maximum(t12, T(0.0));
    const T t14 = t9 * t13;
    const T t15 = t6 * scalar4;
    const T t16 = T(1.0) + t15;
    const T t17 = t14 / t16;
    const T t18 = scalar5 * p_param[i];
    const T t19 = t17 - t18;
    p_param[i] = t19;
    p_accumulator[i] = t4;
  }
}
MS_OPTIM_PASS(ProximalAdagrad_update_0dbbd1ef78a9df9_pass0)
static const Passes ProximalAdagrad_update_0dbbd1ef78a9df9_passes[] = {MS_OPTIM_BOTH(ProximalAdagrad_update_0dbbd1ef78a9df9_pass0)};
static const int ProximalAdagrad_update_0dbbd1ef78a9df9_reductions[] = {0};
static const bool ProximalAdagrad_update_0dbbd1ef78a9df9_is_max[] = {false};
extern const Rule ProximalAdagrad_update_0dbbd1ef78a9df9 = {
    0x0dbbd1ef78a9df9, 1, 5, 6, 1, ProximalAdagrad_update_0dbbd1ef78a9df9_reductions, ProximalAdagrad_update_0dbbd1ef78a9df9_is_max,
    ProximalAdagrad_update_0dbbd1ef78a9df9_scalars, ProximalAdagrad_update_0dbbd1ef78a9df9_passes, nullptr};

}  // namespace ms_optim
