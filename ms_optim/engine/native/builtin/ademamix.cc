// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(AdEMAMix_update_d986e7268f53e1a_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const bool s8 = coupled_decay != double(0.0);
  const bool s9 = step < hypers[5];
  const double s10 = maximum(hypers[5], double(1.0));
  const double s11 = step / s10;
  const double s12 = s11 * hypers[6];
  const double s13 = s9 ? s12 : hypers[6];
  const double s14 = s3 * s13;
  const bool s15 = step < hypers[7];
  const double s16 = maximum(hypers[7], double(1.0));
  const double s17 = step / s16;
  const double s18 = double(1.0) - s17;
  const double s19 = hypers[4] + double(1e-08);
  const double s20 = std::log(s19);
  const double s21 = s18 / s20;
  const double s22 = hypers[8] + double(1e-08);
  const double s23 = std::log(s22);
  const double s24 = s17 / s23;
  const double s25 = s21 + s24;
  const double s26 = double(1.0) / s25;
  const double s27 = std::exp(s26);
  const double s28 = s15 ? s27 : hypers[8];
  const double s29 = double(1.0) - s28;
  const double s30 = double(1.0) - hypers[3];
  const double s31 = hypers[9] * s2;
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = s28, out[8] = s29, out[9] = s14, out[10] = hypers[3], out[11] = s30, out[12] = s31;
}
template <class T>
static MS_OPTIM_INLINE void AdEMAMix_update_d986e7268f53e1a_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg_fast = block.states[0];
  T* __restrict p_exp_avg_slow = block.states[1];
  T* __restrict p_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9], scalar10 = block.scalars[10], scalar11 = block.scalars[11], scalar12 = block.scalars[12];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg_fast[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * t5;
    const T t7 = t1 + t6;
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_slow[i];
    const T t10 = scalar8 * t5;
    const T t11 = t9 + t10;
    const T t12 = scalar9 * t11;
    const T t13 = t8 + t12;
    const T t14 = scalar10 * p_exp_avg_sq[i];
    const T t15 = t5 * t5;
    const T t16 = scalar11 * t15;
    const T t17 = t14 + t16;
    const T t18 = std::sqrt(t17);
    const T t19 = t18 + scalar12;
    const T t20 = t13 / t19;
    const T t21 = t0 - t20;
    p_param[i] = t21;
    p_exp_avg_fast[i] = t7;
    p_exp_avg_slow[i] = t11;
    p_exp_avg_sq[i] = t17;
  }
}
MS_OPTIM_PASS(AdEMAMix_update_d986e7268f53e1a_pass0)
static const Passes AdEMAMix_update_d986e7268f53e1a_passes[] = {MS_OPTIM_BOTH(AdEMAMix_update_d986e7268f53e1a_pass0)};
static const int AdEMAMix_update_d986e7268f53e1a_reductions[] = {0};
static const bool AdEMAMix_update_d986e7268f53e1a_is_max[] = {false};
extern const Rule AdEMAMix_update_d986e7268f53e1a = {
    0xd986e7268f53e1a, 3, 10, 13, 1, AdEMAMix_update_d986e7268f53e1a_reductions, AdEMAMix_update_d986e7268f53e1a_is_max,
    AdEMAMix_update_d986e7268f53e1a_scalars, AdEMAMix_update_d986e7268f53e1a_passes, nullptr};

}  // namespace ms_optim
