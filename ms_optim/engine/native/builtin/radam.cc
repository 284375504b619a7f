// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(RAdam_update_95689b00142693a_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[4];
  const double s4 = double(2.0) / s3;
  const double s5 = s4 - double(1.0);
  const double s6 = double(2.0) * step;
  const double s7 = std::pow(hypers[4], step);
  const double s8 = s6 * s7;
  const double s9 = double(1.0) - s7;
  const double s10 = s8 / s9;
  const double s11 = s5 - s10;
  const bool s12 = s11 > double(5.0);
  const double s13 = maximum(s11, double(5.0));
  const double s14 = s13 - double(4.0);
  const double s15 = s13 - double(2.0);
  const double s16 = s14 * s15;
  const double s17 = maximum(s5, double(5.0));
  const double s18 = s16 * s17;
  const double s19 = s17 - double(4.0);
  const double s20 = s17 - double(2.0);
  const double s21 = s19 * s20;
  const double s22 = s21 * s13;
  const double s23 = s18 / s22;
  const double s24 = s23 * s9;
  const double s25 = std::sqrt(s24);
  const double s26 = s12 ? s25 : double(1.0);
  const double s27 = s2 * s26;
  const double s28 = double(1.0) - hypers[3];
  const bool s29 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s29, out[5] = s28, out[6] = s27, out[7] = hypers[4], out[8] = s3, out[9] = hypers[5], out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_95689b00142693a_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9], scalar10 = block.scalars[10];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * t5;
    const T t7 = t1 + t6;
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_sq[i];
    const T t10 = scalar8 * t5;
    const T t11 = t10 * t5;
    const T t12 = t9 + t11;
    const T t13 = std::sqrt(t12);
    const T t14 = t13 + scalar9;
    const T t15 = scalar10 != 0 ? t14 : T(1.0);
    const T t16 = t8 / t15;
    const T t17 = t0 - t16;
    p_param[i] = t17;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t12;
  }
}
MS_OPTIM_PASS(RAdam_update_95689b00142693a_pass0)
static const Passes RAdam_update_95689b00142693a_passes[] = {MS_OPTIM_BOTH(RAdam_update_95689b00142693a_pass0)};
static const int RAdam_update_95689b00142693a_reductions[] = {0};
static const bool RAdam_update_95689b00142693a_is_max[] = {false};
extern const Rule RAdam_update_95689b00142693a = {
    0x95689b00142693a, 2, 6, 11, 1, RAdam_update_95689b00142693a_reductions, RAdam_update_95689b00142693a_is_max,
    RAdam_update_95689b00142693a_scalars, RAdam_update_95689b00142693a_passes, nullptr};

}  // namespace ms_optim
