// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(AdamWeightDecay_update_546b27e81e50cfc_scalars) {
  const double s0 = double(1.0) - hypers[3];
  const bool s1 = coupled_decay != double(0.0);
  const double s2 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s1, out[5] = s0, out[6] = hypers[0], out[7] = hypers[4], out[8] = s2, out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_546b27e81e50cfc_pass0(const Block<T>& block) {
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
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_sq[i];
    const T t10 = scalar8 * t5;
    const T t11 = t10 * t5;
    const T t12 = t9 + t11;
    const T t13 = std::sqrt(t12);
    const T t14 = t13 + scalar9;
    const T t15 = t8 / t14;
    const T t16 = t0 - t15;
    p_param[i] = t16;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t12;
  }
}
MS_OPTIM_PASS(AdamWeightDecay_update_546b27e81e50cfc_pass0)
static const Passes AdamWeightDecay_update_546b27e81e50cfc_passes[] = {MS_OPTIM_BOTH(AdamWeightDecay_update_546b27e81e50cfc_pass0)};
static const int AdamWeightDecay_update_546b27e81e50cfc_reductions[] = {0};
static const bool AdamWeightDecay_update_546b27e81e50cfc_is_max[] = {false};
extern const Rule AdamWeightDecay_update_546b27e81e50cfc = {
    0x546b27e81e50cfc, 2, 6, 10, 1, AdamWeightDecay_update_546b27e81e50cfc_reductions, AdamWeightDecay_update_546b27e81e50cfc_is_max,
    AdamWeightDecay_update_546b27e81e50cfc_scalars, AdamWeightDecay_update_546b27e81e50cfc_passes, nullptr};

}  // namespace ms_optim
