// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adamax_update_ebc9278f632d48b_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s4, out[5] = s3, out[6] = s2, out[7] = hypers[4], out[8] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_ebc9278f632d48b_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
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
    const T t9 = scalar7 * p_exp_inf[i];
    const T t10 = std::abs(t5);
    const T t11 = t10 + scalar8;
    const T t12 = maximum(t9, t11);
    const T t13 = t8 / t12;
    const T t14 = t0 - t13;
    p_param[i] = t14;
    p_exp_avg[i] = t7;
    p_exp_inf[i] = t12;
  }
}
MS_OPTIM_PASS(Adamax_update_ebc9278f632d48b_pass0)
static const Passes Adamax_update_ebc9278f632d48b_passes[] = {MS_OPTIM_BOTH(Adamax_update_ebc9278f632d48b_pass0)};
static const int Adamax_update_ebc9278f632d48b_reductions[] = {0};
static const bool Adamax_update_ebc9278f632d48b_is_max[] = {false};
extern const Rule Adamax_update_ebc9278f632d48b = {
    0xebc9278f632d48b, 2, 6, 9, 1, Adamax_update_ebc9278f632d48b_reductions, Adamax_update_ebc9278f632d48b_is_max,
    Adamax_update_ebc9278f632d48b_scalars, Adamax_update_ebc9278f632d48b_passes, nullptr};

MS_OPTIM_SCALARS(Adamax_update_3aff544164e45df_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s4, out[5] = s3, out[6] = s2, out[7] = hypers[4], out[8] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_3aff544164e45df_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
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
    const T t9 = scalar7 * p_exp_inf[i];
    const T t10 = std::abs(t5);
    const T t11 = maximum(t9, t10);
    const T t12 = t11 + scalar8;
    const T t13 = t8 / t12;
    const T t14 = t0 - t13;
    p_param[i] = t14;
    p_exp_avg[i] = t7;
    p_exp_inf[i] = t11;
  }
}
MS_OPTIM_PASS(Adamax_update_3aff544164e45df_pass0)
static const Passes Adamax_update_3aff544164e45df_passes[] = {MS_OPTIM_BOTH(Adamax_update_3aff544164e45df_pass0)};
static const int Adamax_update_3aff544164e45df_reductions[] = {0};
static const bool Adamax_update_3aff544164e45df_is_max[] = {false};
extern const Rule Adamax_update_3aff544164e45df = {
    0x3aff544164e45df, 2, 6, 9, 1, Adamax_update_3aff544164e45df_reductions, Adamax_update_3aff544164e45df_is_max,
    Adamax_update_3aff544164e45df_scalars, Adamax_update_3aff544164e45df_passes, nullptr};

}  // namespace ms_optim
