// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adan_update_6c972daf0c8a7b4_scalars) {
  const double s0 = hypers[0] * double(1.0);
  const double s1 = std::pow(hypers[3], step);
  const double s2 = double(1.0) - s1;
  const double s3 = std::sqrt(s2);
  const double s4 = s0 * s3;
  const double s5 = std::pow(hypers[4], step);
  const double s6 = double(1.0) - s5;
  const double s7 = s4 / s6;
  const double s8 = double(1.0) - hypers[4];
  const double s9 = hypers[0] * hypers[5];
  const double s10 = s9 * s3;
  const double s11 = std::pow(hypers[5], step);
  const double s12 = double(1.0) - s11;
  const double s13 = s10 / s12;
  const double s14 = double(1.0) - hypers[5];
  const bool s15 = step == double(1.0);
  const double s16 = s15 ? double(0.0) : double(1.0);
  const double s17 = double(1.0) - hypers[3];
  const double s18 = hypers[6] * s3;
  const double s19 = hypers[0] * hypers[1];
  const double s20 = double(1.0) + s19;
  out[0] = hypers[4], out[1] = grad_scale, out[2] = s8, out[3] = s7, out[4] = hypers[5], out[5] = s16, out[6] = s14, out[7] = s13, out[8] = hypers[3], out[9] = s17, out[10] = s18, out[11] = s20;
}
template <class T>
static MS_OPTIM_INLINE void Adan_update_6c972daf0c8a7b4_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_diff = block.states[1];
  T* __restrict p_exp_avg_sq = block.states[2];
  T* __restrict p_previous_grad = block.states[3];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9], scalar10 = block.scalars[10], scalar11 = block.scalars[11];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = scalar4 * p_exp_avg_diff[i];
    const T t6 = t1 - p_previous_grad[i];
    const T t7 = scalar5 * t6;
    const T t8 = scalar6 * t7;
    const T t9 = t5 + t8;
    const T t10 = scalar7 * t9;
    const T t11 = t4 + t10;
    const T t12 = scalar8 * p_exp_avg_sq[i];
    const T t13 = scalar4 * t7;
    const T t14 = t1 + t13;
    const T t15 = t14 * t14;
    const T t16 = scalar9 * t15;
    const T t17 = t12 + t16;
    const T t18 = std::sqrt(t17);
    const T t19 = t18 + scalar10;
    const T t20 = t11 / t19;
    const T t21 = p_param[i] - t20;
    const T t22 = t21 / scalar11;
    p_param[i] = t22;
    p_exp_avg[i] = t3;
    p_exp_avg_diff[i] = t9;
    p_exp_avg_sq[i] = t17;
    p_previous_grad[i] = t1;
  }
}
MS_OPTIM_PASS(Adan_update_6c972daf0c8a7b4_pass0)
static const Passes Adan_update_6c972daf0c8a7b4_passes[] = {MS_OPTIM_BOTH(Adan_update_6c972daf0c8a7b4_pass0)};
static const int Adan_update_6c972daf0c8a7b4_reductions[] = {0};
static const bool Adan_update_6c972daf0c8a7b4_is_max[] = {false};
extern const Rule Adan_update_6c972daf0c8a7b4 = {
    0x6c972daf0c8a7b4, 4, 7, 12, 1, Adan_update_6c972daf0c8a7b4_reductions, Adan_update_6c972daf0c8a7b4_is_max,
    Adan_update_6c972daf0c8a7b4_scalars, Adan_update_6c972daf0c8a7b4_passes, nullptr};

}  // namespace ms_optim
