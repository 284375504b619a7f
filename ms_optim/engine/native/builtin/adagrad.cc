// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adagrad_update_f38671d08b6eb8f_scalars) {
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[3];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  out[0] = kept, out[1] = grad_scale, out[2] = s3, out[3] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_f38671d08b6eb8f_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_sum = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t1 * t1;
    const T t4 = p_sum[i] + t3;
    const T t5 = std::sqrt(t4);
    const T t6 = t5 + scalar3;
    const T t7 = t2 / t6;
    const T t8 = t0 - t7;
    p_param[i] = t8;
    p_sum[i] = t4;
  }
}
MS_OPTIM_PASS(Adagrad_update_f38671d08b6eb8f_pass0)
static const Passes Adagrad_update_f38671d08b6eb8f_passes[] = {MS_OPTIM_BOTH(Adagrad_update_f38671d08b6eb8f_pass0)};
static const int Adagrad_update_f38671d08b6eb8f_reductions[] = {0};
static const bool Adagrad_update_f38671d08b6eb8f_is_max[] = {false};
extern const Rule Adagrad_update_f38671d08b6eb8f = {
    0xf38671d08b6eb8f, 1, 5, 4, 1, Adagrad_update_f38671d08b6eb8f_reductions, Adagrad_update_f38671d08b6eb8f_is_max,
    Adagrad_update_f38671d08b6eb8f_scalars, Adagrad_update_f38671d08b6eb8f_passes, nullptr};

}  // namespace ms_optim
