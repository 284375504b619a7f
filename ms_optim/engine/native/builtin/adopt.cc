// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(ADOPT_update_a9fd89f6ed316f9_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[3];
  const double s2 = s0 ? double(0.0) : s1;
  const bool s3 = coupled_decay != double(0.0);
  const double s4 = step - double(1.0);
  const double s5 = s0 ? double(1.0) : s4;
  const double s6 = std::pow(s5, hypers[5]);
  const double s7 = -s6;
  const double s8 = double(1.0) - hypers[6];
  const double s9 = s0 ? double(1.0) : s8;
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s3, out[5] = hypers[4], out[6] = s7, out[7] = s6, out[8] = s2, out[9] = hypers[0], out[10] = hypers[6], out[11] = s9;
}
template <class T>
static MS_OPTIM_INLINE void ADOPT_update_a9fd89f6ed316f9_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9], scalar10 = block.scalars[10], scalar11 = block.scalars[11];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = std::sqrt(p_exp_avg_sq[i]);
    const T t7 = maximum(t6, scalar5);
    const T t8 = t5 / t7;
    const T t9 = maximum(t8, scalar6);
    const T t10 = minimum(t9, scalar7);
    const T t11 = scalar8 * t10;
    const T t12 = t1 + t11;
    const T t13 = scalar9 * t12;
    const T t14 = t0 - t13;
    const T t15 = scalar10 * p_exp_avg_sq[i];
    const T t16 = t5 * t5;
    const T t17 = scalar11 * t16;
    const T t18 = t15 + t17;
    p_param[i] = t14;
    p_exp_avg[i] = t12;
    p_exp_avg_sq[i] = t18;
  }
}
MS_OPTIM_PASS(ADOPT_update_a9fd89f6ed316f9_pass0)
static const Passes ADOPT_update_a9fd89f6ed316f9_passes[] = {MS_OPTIM_BOTH(ADOPT_update_a9fd89f6ed316f9_pass0)};
static const int ADOPT_update_a9fd89f6ed316f9_reductions[] = {0};
static const bool ADOPT_update_a9fd89f6ed316f9_is_max[] = {false};
extern const Rule ADOPT_update_a9fd89f6ed316f9 = {
    0xa9fd89f6ed316f9, 2, 7, 12, 1, ADOPT_update_a9fd89f6ed316f9_reductions, ADOPT_update_a9fd89f6ed316f9_is_max,
    ADOPT_update_a9fd89f6ed316f9_scalars, ADOPT_update_a9fd89f6ed316f9_passes, nullptr};

}  // namespace ms_optim
