// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(FTRL_update_be82100f6a66f07_scalars) {
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = coupled_decay != double(0.0);
  const double s2 = s0 ? hypers[0] : double(1.0);
  const double s3 = -hypers[3];
  const double s4 = hypers[4] / s2;
  const double s5 = double(2.0) * hypers[5];
  const double s6 = s4 + s5;
  const double s7 = double(1.0) - kept;
  out[0] = grad_scale, out[1] = coupled_decay, out[2] = s1, out[3] = s2, out[4] = hypers[3], out[5] = s3, out[6] = s6, out[7] = s0, out[8] = s7;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_be82100f6a66f07_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = scalar1 * p_param[i];
    const T t2 = t0 + t1;
    const T t3 = scalar2 != 0 ? t2 : t0;
    const T t4 = p_linear[i] + t3;
    const T t5 = t3 * t3;
    const T t6 = p_accumulator[i] + t5;
    const bool t7 = t6 > T(0.0);
    const T t8 = std::sqrt(t6);
    const T t9 = std::sqrt(p_accumulator[i]);
    const T t10 = t8 + t9;
    const T t11 = t5 / t10;
    const T t12 = t8 - t9;
    const T t13 = t7 ? t11 : t12;
    const T t14 = t13 / scalar3;
    const T t15 = t14 * p_param[i];
    const T t16 = t4 - t15;
    const T t17 = std::abs(t16);
    const bool t18 = t17 <= scalar4;
    const T t19 = maximum(t16, scalar5);
    const T t20 = minimum(t19, scalar4);
    const T t21 = t20 - t16;
    const T t22 = t8 / scalar3;
    const T t23 = t22 + scalar6;
    const T t24 = t21 / t23;
    const T t25 = t18 ? T(0.0) : t24;
    const T t26 = scalar7 != 0 ? t25 : p_param[i];
    const T t27 = scalar8 * p_param[i];
    const T t28 = t26 - t27;
    const T t29 = scalar7 != 0 ? t6 : p_accumulator[i];
    const T t30 = scalar7 != 0 ? t16 : p_linear[i];
    p_param[i] = t28;
    p_accumulator[i] = t29;
    p_linear[i] = t30;
  }
}
MS_OPTIM_PASS(FTRL_update_be82100f6a66f07_pass0)
static const Passes FTRL_update_be82100f6a66f07_passes[] = {MS_OPTIM_BOTH(FTRL_update_be82100f6a66f07_pass0)};
static const int FTRL_update_be82100f6a66f07_reductions[] = {0};
static const bool FTRL_update_be82100f6a66f07_is_max[] = {false};
extern const Rule FTRL_update_be82100f6a66f07 = {
    0xbe82100f6a66f07, 2, 6, 9, 1, FTRL_update_be82100f6a66f07_reductions, FTRL_update_be82100f6a66f07_is_max,
    FTRL_update_be82100f6a66f07_scalars, FTRL_update_be82100f6a66f07_passes, nullptr};

MS_OPTIM_SCALARS(ProximalAdagrad_update_0d980b1a488542e_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - kept;
  out[0] = grad_scale, out[1] = coupled_decay, out[2] = s0, out[3] = hypers[0], out[4] = hypers[3], out[5] = hypers[4], out[6] = s1;
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_0d980b1a488542e_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = scalar1 * p_param[i];
    const T t2 = t0 + t1;
    const T t3 = scalar2 != 0 ? t2 : t0;
    const T t4 = t3 * t3;
    const T t5 = p_accumulator[i] + t4;
    const T t6 = std::sqrt(t5);
    const T t7 = scalar3 / t6;
    const T t8 = t7 * t3;
    const T t9 = p_param[i] - t8;
    const T t10 = sign(t9);
    const T t11 = std::abs(t9);
    const T t12 = t7 * scalar4;
    const T t13 = t11 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = t10 * t14;
    const T t16 = t7 * scalar5;
    const T t17 = T(1.0) + t16;
    const T t18 = t15 / t17;
    const T t19 = scalar6 * p_param[i];
    const T t20 = t18 - t19;
    p_param[i] = t20;
    p_accumulator[i] = t5;
  }
}
MS_OPTIM_PASS(ProximalAdagrad_update_0d980b1a488542e_pass0)
static const Passes ProximalAdagrad_update_0d980b1a488542e_passes[] = {MS_OPTIM_BOTH(ProximalAdagrad_update_0d980b1a488542e_pass0)};
static const int ProximalAdagrad_update_0d980b1a488542e_reductions[] = {0};
static const bool ProximalAdagrad_update_0d980b1a488542e_is_max[] = {false};
extern const Rule ProximalAdagrad_update_0d980b1a488542e = {
    0x0d980b1a488542e, 1, 5, 7, 1, ProximalAdagrad_update_0d980b1a488542e_reductions, ProximalAdagrad_update_0d980b1a488542e_is_max,
    ProximalAdagrad_update_0d980b1a488542e_scalars, ProximalAdagrad_update_0d980b1a488542e_passes, nullptr};

}  // namespace ms_optim
