// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adamax_update_30ec73df4f93f2e_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s3, out[5] = s2, out[6] = hypers[4], out[7] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_30ec73df4f93f2e_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = t1 + t5;
    const T t7 = scalar5 * t6;
    const T t8 = scalar6 * p_exp_inf[i];
    const T t9 = std::abs(t4);
    const T t10 = t9 + scalar7;
    const T t11 = maximum(t8, t10);
    const T t12 = t7 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_exp_avg[i] = t6;
    p_exp_inf[i] = t11;
  }
}
MS_OPTIM_PASS(Adamax_update_30ec73df4f93f2e_pass0)
static const Passes Adamax_update_30ec73df4f93f2e_passes[] = {MS_OPTIM_BOTH(Adamax_update_30ec73df4f93f2e_pass0)};
static const int Adamax_update_30ec73df4f93f2e_reductions[] = {0};
static const bool Adamax_update_30ec73df4f93f2e_is_max[] = {false};
extern const Rule Adamax_update_30ec73df4f93f2e = {
    0x30ec73df4f93f2e, 2, 6, 8, 1, Adamax_update_30ec73df4f93f2e_reductions, Adamax_update_30ec73df4f93f2e_is_max,
    Adamax_update_30ec73df4f93f2e_scalars, Adamax_update_30ec73df4f93f2e_passes, nullptr};

MS_OPTIM_SCALARS(Adamax_update_b32d5f8c477ab17_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s3, out[5] = s2, out[6] = hypers[4], out[7] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_b32d5f8c477ab17_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = t1 + t5;
    const T t7 = scalar5 * t6;
    const T t8 = scalar6 * p_exp_inf[i];
    const T t9 = std::abs(t4);
    const T t10 = maximum(t8, t9);
    const T t11 = t10 + scalar7;
    const T t12 = t7 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_exp_avg[i] = t6;
    p_exp_inf[i] = t10;
  }
}
MS_OPTIM_PASS(Adamax_update_b32d5f8c477ab17_pass0)
static const Passes Adamax_update_b32d5f8c477ab17_passes[] = {MS_OPTIM_BOTH(Adamax_update_b32d5f8c477ab17_pass0)};
static const int Adamax_update_b32d5f8c477ab17_reductions[] = {0};
static const bool Adamax_update_b32d5f8c477ab17_is_max[] = {false};
extern const Rule Adamax_update_b32d5f8c477ab17 = {
    0xb32d5f8c477ab17, 2, 6, 8, 1, Adamax_update_b32d5f8c477ab17_reductions, Adamax_update_b32d5f8c477ab17_is_max,
    Adamax_update_b32d5f8c477ab17_scalars, Adamax_update_b32d5f8c477ab17_passes, nullptr};

}  // namespace ms_optim
