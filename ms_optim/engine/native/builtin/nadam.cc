// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(NAdam_update_4a1098dc67331a4_scalars) {
  const double s0 = step + double(1.0);
  const double s1 = s0 * hypers[4];
  const double s2 = std::pow(double(0.96), s1);
  const double s3 = double(0.5) * s2;
  const double s4 = double(1.0) - s3;
  const double s5 = hypers[3] * s4;
  const double s6 = step * hypers[4];
  const double s7 = std::pow(double(0.96), s6);
  const double s8 = double(0.5) * s7;
  const double s9 = double(1.0) - s8;
  const double s10 = hypers[3] * s9;
  const double s11 = double(1.0) - hypers[3];
  const bool s12 = coupled_decay != double(0.0);
  const double s13 = double(1.0) - s10;
  const double s14 = double(1.0) - hypers[5];
  const double s15 = std::pow(hypers[5], step);
  const double s16 = double(1.0) - s15;
  out[0] = kept, out[1] = s10, out[2] = s5, out[3] = hypers[3], out[4] = grad_scale, out[5] = coupled_decay, out[6] = s12, out[7] = s11, out[8] = s13, out[9] = hypers[0], out[10] = hypers[5], out[11] = s14, out[12] = s16, out[13] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_4a1098dc67331a4_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_mu_product = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9], scalar10 = block.scalars[10], scalar11 = block.scalars[11], scalar12 = block.scalars[12], scalar13 = block.scalars[13];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_mu_product[i];
    const T t2 = scalar2 * t1;
    const T t3 = T(1.0) - t2;
    const T t4 = scalar2 / t3;
    const T t5 = scalar3 * p_exp_avg[i];
    const T t6 = scalar4 * p_grad[i];
    const T t7 = scalar5 * p_param[i];
    const T t8 = t6 + t7;
    const T t9 = scalar6 != 0 ? t8 : t6;
    const T t10 = scalar7 * t9;
    const T t11 = t5 + t10;
    const T t12 = t4 * t11;
    const T t13 = T(1.0) - t1;
    const T t14 = scalar8 / t13;
    const T t15 = t14 * t9;
    const T t16 = t12 + t15;
    const T t17 = scalar9 * t16;
    const T t18 = scalar10 * p_exp_avg_sq[i];
    const T t19 = scalar11 * t9;
    const T t20 = t19 * t9;
    const T t21 = t18 + t20;
    const T t22 = t21 / scalar12;
    const T t23 = std::sqrt(t22);
    const T t24 = t23 + scalar13;
    const T t25 = t17 / t24;
    const T t26 = t0 - t25;
    p_param[i] = t26;
    p_exp_avg[i] = t11;
    p_exp_avg_sq[i] = t21;
    p_mu_product[i] = t1;
  }
}
MS_OPTIM_PASS(NAdam_update_4a1098dc67331a4_pass0)
static const Passes NAdam_update_4a1098dc67331a4_passes[] = {MS_OPTIM_BOTH(NAdam_update_4a1098dc67331a4_pass0)};
static const int NAdam_update_4a1098dc67331a4_reductions[] = {0};
static const bool NAdam_update_4a1098dc67331a4_is_max[] = {false};
extern const Rule NAdam_update_4a1098dc67331a4 = {
    0x4a1098dc67331a4, 3, 7, 14, 1, NAdam_update_4a1098dc67331a4_reductions, NAdam_update_4a1098dc67331a4_is_max,
    NAdam_update_4a1098dc67331a4_scalars, NAdam_update_4a1098dc67331a4_passes, nullptr};

MS_OPTIM_SCALARS(NAdamW_update_8e1bd037c444583_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const bool s8 = coupled_decay != double(0.0);
  const double s9 = double(1.0) - hypers[3];
  const double s10 = hypers[5] * s2;
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = hypers[3], out[8] = s9, out[9] = s10;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_8e1bd037c444583_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9];
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
    const T t8 = scalar1 * t7;
    const T t9 = t8 + t6;
    const T t10 = scalar6 * t9;
    const T t11 = scalar7 * p_exp_avg_sq[i];
    const T t12 = scalar8 * t5;
    const T t13 = t12 * t5;
    const T t14 = t11 + t13;
    const T t15 = std::sqrt(t14);
    const T t16 = t15 + scalar9;
    const T t17 = t10 / t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t14;
  }
}
MS_OPTIM_PASS(NAdamW_update_8e1bd037c444583_pass0)
static const Passes NAdamW_update_8e1bd037c444583_passes[] = {MS_OPTIM_BOTH(NAdamW_update_8e1bd037c444583_pass0)};
static const int NAdamW_update_8e1bd037c444583_reductions[] = {0};
static const bool NAdamW_update_8e1bd037c444583_is_max[] = {false};
extern const Rule NAdamW_update_8e1bd037c444583 = {
    0x8e1bd037c444583, 2, 6, 10, 1, NAdamW_update_8e1bd037c444583_reductions, NAdamW_update_8e1bd037c444583_is_max,
    NAdamW_update_8e1bd037c444583_scalars, NAdamW_update_8e1bd037c444583_passes, nullptr};

}  // namespace ms_optim
