// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(AdaBelief_update_a114fd407d93b04_scalars) {
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
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = hypers[3], out[8] = s9, out[9] = hypers[5], out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdaBelief_update_a114fd407d93b04_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_var = block.states[1];
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
    const T t9 = scalar7 * p_exp_avg_var[i];
    const T t10 = t5 - t7;
    const T t11 = scalar8 * t10;
    const T t12 = t11 * t10;
    const T t13 = t9 + t12;
    const T t14 = t13 + scalar9;
    const T t15 = std::sqrt(t14);
    const T t16 = t15 + scalar10;
    const T t17 = t8 / t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_exp_avg[i] = t7;
    p_exp_avg_var[i] = t14;
  }
}
MS_OPTIM_PASS(AdaBelief_update_a114fd407d93b04_pass0)
static const Passes AdaBelief_update_a114fd407d93b04_passes[] = {MS_OPTIM_BOTH(AdaBelief_update_a114fd407d93b04_pass0)};
static const int AdaBelief_update_a114fd407d93b04_reductions[] = {0};
static const bool AdaBelief_update_a114fd407d93b04_is_max[] = {false};
extern const Rule AdaBelief_update_a114fd407d93b04 = {
    0xa114fd407d93b04, 2, 6, 11, 1, AdaBelief_update_a114fd407d93b04_reductions, AdaBelief_update_a114fd407d93b04_is_max,
    AdaBelief_update_a114fd407d93b04_scalars, AdaBelief_update_a114fd407d93b04_passes, nullptr};

}  // namespace ms_optim
