// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Lion_update_6df80ad701042ae_scalars) {
  const double s0 = double(1.0) - hypers[3];
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[0], out[6] = hypers[4], out[7] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_6df80ad701042ae_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
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
    const T t7 = sign(t6);
    const T t8 = scalar5 * t7;
    const T t9 = t0 - t8;
    const T t10 = scalar6 * p_exp_avg[i];
    const T t11 = scalar7 * t4;
    const T t12 = t10 + t11;
    p_param[i] = t9;
    p_exp_avg[i] = t12;
  }
}
MS_OPTIM_PASS(Lion_update_6df80ad701042ae_pass0)
static const Passes Lion_update_6df80ad701042ae_passes[] = {MS_OPTIM_BOTH(Lion_update_6df80ad701042ae_pass0)};
static const int Lion_update_6df80ad701042ae_reductions[] = {0};
static const bool Lion_update_6df80ad701042ae_is_max[] = {false};
extern const Rule Lion_update_6df80ad701042ae = {
    0x6df80ad701042ae, 1, 5, 8, 1, Lion_update_6df80ad701042ae_reductions, Lion_update_6df80ad701042ae_is_max,
    Lion_update_6df80ad701042ae_scalars, Lion_update_6df80ad701042ae_passes, nullptr};

}  // namespace ms_optim
