// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adadelta_update_c17ca8937a18383_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = hypers[4], out[3] = grad_scale, out[4] = coupled_decay, out[5] = s0, out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_c17ca8937a18383_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_acc_delta = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = p_acc_delta[i] + scalar1;
    const T t2 = std::sqrt(t1);
    const T t3 = scalar2 * p_square_avg[i];
    const T t4 = scalar3 * p_grad[i];
    const T t5 = scalar4 * p_param[i];
    const T t6 = t4 + t5;
    const T t7 = t6 * t6;
    const T t8 = scalar5 * t7;
    const T t9 = t3 + t8;
    const T t10 = t9 + scalar1;
    const T t11 = std::sqrt(t10);
    const T t12 = t2 / t11;
    const T t13 = t12 * t6;
    const T t14 = scalar6 * t13;
    const T t15 = t0 - t14;
    const T t16 = scalar2 * p_acc_delta[i];
    const T t17 = t13 * t13;
    const T t18 = scalar5 * t17;
    const T t19 = t16 + t18;
    p_param[i] = t15;
    p_square_avg[i] = t9;
    p_acc_delta[i] = t19;
  }
}
MS_OPTIM_PASS(Adadelta_update_c17ca8937a18383_pass0)
static const Passes Adadelta_update_c17ca8937a18383_passes[] = {MS_OPTIM_BOTH(Adadelta_update_c17ca8937a18383_pass0)};
static const int Adadelta_update_c17ca8937a18383_reductions[] = {0};
static const bool Adadelta_update_c17ca8937a18383_is_max[] = {false};
extern const Rule Adadelta_update_c17ca8937a18383 = {
    0xc17ca8937a18383, 2, 5, 7, 1, Adadelta_update_c17ca8937a18383_reductions, Adadelta_update_c17ca8937a18383_is_max,
    Adadelta_update_c17ca8937a18383_scalars, Adadelta_update_c17ca8937a18383_passes, nullptr};

}  // namespace ms_optim
