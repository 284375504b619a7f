// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adagrad_update_58d2b908187ccbb_scalars) {
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[3];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s4, out[4] = s3, out[5] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_58d2b908187ccbb_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_sum = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = t4 * t4;
    const T t7 = p_sum[i] + t6;
    const T t8 = std::sqrt(t7);
    const T t9 = t8 + scalar5;
    const T t10 = t5 / t9;
    const T t11 = t0 - t10;
    p_param[i] = t11;
    p_sum[i] = t7;
  }
}
MS_OPTIM_PASS(Adagrad_update_58d2b908187ccbb_pass0)
static const Passes Adagrad_update_58d2b908187ccbb_passes[] = {MS_OPTIM_BOTH(Adagrad_update_58d2b908187ccbb_pass0)};
static const int Adagrad_update_58d2b908187ccbb_reductions[] = {0};
static const bool Adagrad_update_58d2b908187ccbb_is_max[] = {false};
extern const Rule Adagrad_update_58d2b908187ccbb = {
    0x58d2b908187ccbb, 1, 5, 6, 1, Adagrad_update_58d2b908187ccbb_reductions, Adagrad_update_58d2b908187ccbb_is_max,
    Adagrad_update_58d2b908187ccbb_scalars, Adagrad_update_58d2b908187ccbb_passes, nullptr};

}  // namespace ms_optim
