// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(FTRL_update_0724c0fd17392b1_scalars) {
  const bool s0 = hypers[0] > double(0.0);
  const double s1 = s0 ? hypers[0] : double(1.0);
  const double s2 = -hypers[3];
  const double s3 = hypers[4] / s1;
  const double s4 = double(2.0) * hypers[5];
  const double s5 = s3 + s4;
  const double s6 = double(1.0) - kept;
  out[0] = grad_scale, out[1] = s1, out[2] = hypers[3], out[3] = s2, out[4] = s5, out[5] = s0, out[6] = s6;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_0724c0fd17392b1_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = p_linear[i] + t0;
    const T t2 = t0 * t0;
    const T t3 = p_accumulator[i] + t2;
    const bool t4 = t3 > T(0.0);
    const T t5 = std::sqrt(t3);
    const T t6 = std::sqrt(p_accumulator[i]);
    const T t7 = t5 + t6;
    const T t8 = t2 / t7;
    const T t9 = t5 - t6;
    const T t10 = t4 ? t8 : t9;
    const T t11 = t10 / scalar1;
    const T t12 = t11 * p_param[i];
    const T t13 = t1 - t12;
    const T t14 = std::abs(t13);
    const bool t15 = t14 <= scalar2;
    const T t16 = maximum(t13, scalar3);
    const T t17 = minimum(t16, scalar2);
    const T t18 = t17 - t13;
    const T t19 = t5 / scalar1;
    const T t20 = t19 + scalar4;
    const T t21 = t18 / t20;
    const T t22 = t15 ? T(0.0) : t21;
    const T t23 = scalar5 != 0 ? t22 : p_param[i];
    const T t24 = scalar6 * p_param[i];
    const T t25 = t23 - t24;
    const T t26 = scalar5 != 0 ? t3 : p_accumulator[i];
    const T t27 = scalar5 != 0 ? t13 : p_linear[i];
    p_param[i] = t25;
    p_accumulator[i] = t26;
    p_linear[i] = t27;
  }
}
MS_OPTIM_PASS(FTRL_update_0724c0fd17392b1_pass0)
static const Passes FTRL_update_0724c0fd17392b1_passes[] = {MS_OPTIM_BOTH(FTRL_update_0724c0fd17392b1_pass0)};
static const int FTRL_update_0724c0fd17392b1_reductions[] = {0};
static const bool FTRL_update_0724c0fd17392b1_is_max[] = {false};
extern const Rule FTRL_update_0724c0fd17392b1 = {
    0x0724c0fd17392b1, 2, 6, 7, 1, FTRL_update_0724c0fd17392b1_reductions, FTRL_update_0724c0fd17392b1_is_max,
    FTRL_update_0724c0fd17392b1_scalars, FTRL_update_0724c0fd17392b1_passes, nullptr};

MS_OPTIM_SCALARS(ProximalAdagrad_update_f92214685cde944_scalars) {
  const double s0 = double(1.0) - kept;
  out[0] = grad_scale, out[1] = hypers[0], out[2] = hypers[3], out[3] = hypers[4], out[4] = s0;
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_f92214685cde944_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = t0 * t0;
    const T t2 = p_accumulator[i] + t1;
    const T t3 = std::sqrt(t2);
    const T t4 = scalar1 / t3;
    const T t5 = t4 * t0;
    const T t6 = p_param[i] - t5;
    const T t7 = sign(t6);
    const T t8 = std::abs(t6);
    const T t9 = t4 * scalar2;
    const T t10 = t8 - t9;
    const T t11 = maximum(t10, T(0.0));
    const T t12 = t7 * t11;
    const T t13 = t4 * scalar3;
    const T t14 = T(1.0) + t13;
    const T t15 = t12 / t14;
    const T t16 = scalar4 * p_param[i];
    const T t17 = t15 - t16;
    p_param[i] = t17;
    p_accumulator[i] = t2;
  }
}
MS_OPTIM_PASS(ProximalAdagrad_update_f92214685cde944_pass0)
static const Passes ProximalAdagrad_update_f92214685cde944_passes[] = {MS_OPTIM_BOTH(ProximalAdagrad_update_f92214685cde944_pass0)};
static const int ProximalAdagrad_update_f92214685cde944_reductions[] = {0};
static const bool ProximalAdagrad_update_f92214685cde944_is_max[] = {false};
extern const Rule ProximalAdagrad_update_f92214685cde944 = {
    0xf92214685cde944, 1, 5, 5, 1, ProximalAdagrad_update_f92214685cde944_reductions, ProximalAdagrad_update_f92214685cde944_is_max,
    ProximalAdagrad_update_f92214685cde944_scalars, ProximalAdagrad_update_f92214685cde944_passes, nullptr};

}  // namespace ms_optim
