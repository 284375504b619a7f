// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Rprop_update_943bdab946434d4_scalars) {
  out[0] = kept, out[1] = hypers[0], out[2] = grad_scale, out[3] = hypers[4], out[4] = hypers[3], out[5] = hypers[5], out[6] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_943bdab946434d4_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_prev = block.states[0];
  T* __restrict p_step_size = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const bool t1 = p_step_size[i] == T(0.0);
    const T t2 = t1 ? scalar1 : p_step_size[i];
    const T t3 = scalar2 * p_grad[i];
    const T t4 = sign(t3);
    const T t5 = sign(p_prev[i]);
    const T t6 = t4 * t5;
    const bool t7 = t6 > T(0.0);
    const bool t8 = t6 < T(0.0);
    const T t9 = t8 ? scalar3 : T(1.0);
    const T t10 = t7 ? scalar4 : t9;
    const T t11 = t2 * t10;
    const T t12 = maximum(t11, scalar5);
    const T t13 = minimum(t12, scalar6);
    const T t14 = t8 ? T(0.0) : t3;
    const T t15 = sign(t14);
    const T t16 = t13 * t15;
    const T t17 = t0 - t16;
    p_param[i] = t17;
    p_prev[i] = t14;
    p_step_size[i] = t13;
  }
}
MS_OPTIM_PASS(Rprop_update_943bdab946434d4_pass0)
static const Passes Rprop_update_943bdab946434d4_passes[] = {MS_OPTIM_BOTH(Rprop_update_943bdab946434d4_pass0)};
static const int Rprop_update_943bdab946434d4_reductions[] = {0};
static const bool Rprop_update_943bdab946434d4_is_max[] = {false};
extern const Rule Rprop_update_943bdab946434d4 = {
    0x943bdab946434d4, 2, 7, 7, 1, Rprop_update_943bdab946434d4_reductions, Rprop_update_943bdab946434d4_is_max,
    Rprop_update_943bdab946434d4_scalars, Rprop_update_943bdab946434d4_passes, nullptr};

}  // namespace ms_optim
