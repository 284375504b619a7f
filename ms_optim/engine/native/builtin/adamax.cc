// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adamax_update_925247425aa2e91_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = s3, out[4] = s2, out[5] = hypers[4], out[6] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_925247425aa2e91_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_exp_inf[i];
    const T t7 = std::abs(t2);
    const T t8 = t7 + scalar6;
    const T t9 = maximum(t6, t8);
    const T t10 = t5 / t9;
    const T t11 = t0 - t10;
    p_param[i] = t11;
    p_exp_avg[i] = t4;
    p_exp_inf[i] = t9;
  }
}
MS_OPTIM_PASS(Adamax_update_925247425aa2e91_pass0)
static const Passes Adamax_update_925247425aa2e91_passes[] = {MS_OPTIM_BOTH(Adamax_update_925247425aa2e91_pass0)};
static const int Adamax_update_925247425aa2e91_reductions[] = {0};
static const bool Adamax_update_925247425aa2e91_is_max[] = {false};
extern const Rule Adamax_update_925247425aa2e91 = {
    0x925247425aa2e91, 2, 6, 7, 1, Adamax_update_925247425aa2e91_reductions, Adamax_update_925247425aa2e91_is_max,
    Adamax_update_925247425aa2e91_scalars, Adamax_update_925247425aa2e91_passes, nullptr};

MS_OPTIM_SCALARS(Adamax_update_3f7d4fafb8ba640_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = s3, out[4] = s2, out[5] = hypers[4], out[6] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_3f7d4fafb8ba640_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_exp_inf[i];
    const T t7 = std::abs(t2);
    const T t8 = maximum(t6, t7);
    const T t9 = t8 + scalar6;
    const T t10 = t5 / t9;
    const T t11 = t0 - t10;
    p_param[i] = t11;
    p_exp_avg[i] = t4;
    p_exp_inf[i] = t8;
  }
}
MS_OPTIM_PASS(Adamax_update_3f7d4fafb8ba640_pass0)
static const Passes Adamax_update_3f7d4fafb8ba640_passes[] = {MS_OPTIM_BOTH(Adamax_update_3f7d4fafb8ba640_pass0)};
static const int Adamax_update_3f7d4fafb8ba640_reductions[] = {0};
static const bool Adamax_update_3f7d4fafb8ba640_is_max[] = {false};
extern const Rule Adamax_update_3f7d4fafb8ba640 = {
    0x3f7d4fafb8ba640, 2, 6, 7, 1, Adamax_update_3f7d4fafb8ba640_reductions, Adamax_update_3f7d4fafb8ba640_is_max,
    Adamax_update_3f7d4fafb8ba640_scalars, Adamax_update_3f7d4fafb8ba640_passes, nullptr};

}  // namespace ms_optim
