// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adadelta_update_414b37ec5503fc7_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = hypers[4], out[3] = grad_scale, out[4] = s0, out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_414b37ec5503fc7_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_acc_delta = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = p_acc_delta[i] + scalar1;
    const T t2 = std::sqrt(t1);
    const T t3 = scalar2 * p_square_avg[i];
    const T t4 = scalar3 * p_grad[i];
    const T t5 = t4 * t4;
    const T t6 = scalar4 * t5;
    const T t7 = t3 + t6;
    const T t8 = t7 + scalar1;
    const T t9 = std::sqrt(t8);
    const T t10 = t2 / t9;
    const T t11 = t10 * t4;
    const T t12 = scalar5 * t11;
    const T t13 = t0 - t12;
    const T t14 = scalar2 * p_acc_delta[i];
    const T t15 = t11 * t11;
    const T t16 = scalar4 * t15;
    const T t17 = t14 + t16;
    p_param[i] = t13;
    p_square_avg[i] = t7;
    p_acc_delta[i] = t17;
  }
}
MS_OPTIM_PASS(Adadelta_update_414b37ec5503fc7_pass0)
static const Passes Adadelta_update_414b37ec5503fc7_passes[] = {MS_OPTIM_BOTH(Adadelta_update_414b37ec5503fc7_pass0)};
static const int Adadelta_update_414b37ec5503fc7_reductions[] = {0};
static const bool Adadelta_update_414b37ec5503fc7_is_max[] = {false};
extern const Rule Adadelta_update_414b37ec5503fc7 = {
    0x414b37ec5503fc7, 2, 5, 6, 1, Adadelta_update_414b37ec5503fc7_reductions, Adadelta_update_414b37ec5503fc7_is_max,
    Adadelta_update_414b37ec5503fc7_scalars, Adadelta_update_414b37ec5503fc7_passes, nullptr};

}  // namespace ms_optim
