// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Rprop_update_2da6513d84e73f6_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[0], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = hypers[3], out[7] = hypers[5], out[8] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_2da6513d84e73f6_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_prev = block.states[0];
  T* __restrict p_step_size = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const bool t1 = p_step_size[i] == T(0.0);
    const T t2 = t1 ? scalar1 : p_step_size[i];
    const T t3 = scalar2 * p_grad[i];
    const T t4 = scalar3 * p_param[i];
    const T t5 = t3 + t4;
    const T t6 = scalar4 != 0 ? t5 : t3;
    const T t7 = sign(t6);
    const T t8 = sign(p_prev[i]);
    const T t9 = t7 * t8;
    const bool t10 = t9 > T(0.0);
    const bool t11 = t9 < T(0.0);
    const T t12 = t11 ? scalar5 : T(1.0);
    const T t13 = t10 ? scalar6 : t12;
    const T t14 = t2 * t13;
    const T t15 = maximum(t14, scalar7);
    const T t16 = minimum(t15, scalar8);
    const T t17 = t11 ? T(0.0) : t6;
    const T t18 = sign(t17);
    const T t19 = t16 * t18;
    const T t20 = t0 - t19;
    p_param[i] = t20;
    p_prev[i] = t17;
    p_step_size[i] = t16;
  }
}
MS_OPTIM_PASS(Rprop_update_2da6513d84e73f6_pass0)
static const Passes Rprop_update_2da6513d84e73f6_passes[] = {MS_OPTIM_BOTH(Rprop_update_2da6513d84e73f6_pass0)};
static const int Rprop_update_2da6513d84e73f6_reductions[] = {0};
static const bool Rprop_update_2da6513d84e73f6_is_max[] = {false};
extern const Rule Rprop_update_2da6513d84e73f6 = {
    0x2da6513d84e73f6, 2, 7, 9, 1, Rprop_update_2da6513d84e73f6_reductions, Rprop_update_2da6513d84e73f6_is_max,
    Rprop_update_2da6513d84e73f6_scalars, Rprop_update_2da6513d84e73f6_passes, nullptr};

}  // namespace ms_optim
