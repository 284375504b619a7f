// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Lion_update_d2868564d997dc9_scalars) {
  const double s0 = double(1.0) - hypers[3];
  const bool s1 = coupled_decay != double(0.0);
  const double s2 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s1, out[5] = s0, out[6] = hypers[0], out[7] = hypers[4], out[8] = s2;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_d2868564d997dc9_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
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
    const T t8 = sign(t7);
    const T t9 = scalar6 * t8;
    const T t10 = t0 - t9;
    const T t11 = scalar7 * p_exp_avg[i];
    const T t12 = scalar8 * t5;
    const T t13 = t11 + t12;
    p_param[i] = t10;
    p_exp_avg[i] = t13;
  }
}
MS_OPTIM_PASS(Lion_update_d2868564d997dc9_pass0)
static const Passes Lion_update_d2868564d997dc9_passes[] = {MS_OPTIM_BOTH(Lion_update_d2868564d997dc9_pass0)};
static const int Lion_update_d2868564d997dc9_reductions[] = {0};
static const bool Lion_update_d2868564d997dc9_is_max[] = {false};
extern const Rule Lion_update_d2868564d997dc9 = {
    0xd2868564d997dc9, 1, 5, 9, 1, Lion_update_d2868564d997dc9_reductions, Lion_update_d2868564d997dc9_is_max,
    Lion_update_d2868564d997dc9_scalars, Lion_update_d2868564d997dc9_passes, nullptr};

}  // namespace ms_optim
