// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adadelta_update_92fdcf89ff4c12e_scalars) {
  const double s0 = double(1.0) - hypers[4];
  const bool s1 = coupled_decay != double(0.0);
  out[0] = kept, out[1] = hypers[3], out[2] = hypers[4], out[3] = grad_scale, out[4] = coupled_decay, out[5] = s1, out[6] = s0, out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_92fdcf89ff4c12e_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_acc_delta = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = p_acc_delta[i] + scalar1;
    const T t2 = std::sqrt(t1);
    const T t3 = scalar2 * p_square_avg[i];
    const T t4 = scalar3 * p_grad[i];
    const T t5 = scalar4 * p_param[i];
    const T t6 = t4 + t5;
    const T t7 = scalar5 != 0 ? t6 : t4;
    const T t8 = scalar6 * t7;
    const T t9 = t8 * t7;
    const T t10 = t3 + t9;
    const T t11 = t10 + scalar1;
    const T t12 = std::sqrt(t11);
    const T t13 = t2 / t12;
    const T t14 = t13 * t7;
    const T t15 = scalar7 * t14;
    const T t16 = t0 - t15;
    const T t17 = scalar2 * p_acc_delta[i];
    const T t18 = scalar6 * t14;
    const T t19 = t18 * t14;
    const T t20 = t17 + t19;
    p_param[i] = t16;
    p_square_avg[i] = t10;
    p_acc_delta[i] = t20;
  }
}
MS_OPTIM_PASS(Adadelta_update_92fdcf89ff4c12e_pass0)
static const Passes Adadelta_update_92fdcf89ff4c12e_passes[] = {MS_OPTIM_BOTH(Adadelta_update_92fdcf89ff4c12e_pass0)};
static const int Adadelta_update_92fdcf89ff4c12e_reductions[] = {0};
static const bool Adadelta_update_92fdcf89ff4c12e_is_max[] = {false};
extern const Rule Adadelta_update_92fdcf89ff4c12e = {
    0x92fdcf89ff4c12e, 2, 5, 8, 1, Adadelta_update_92fdcf89ff4c12e_reductions, Adadelta_update_92fdcf89ff4c12e_is_max,
    Adadelta_update_92fdcf89ff4c12e_scalars, Adadelta_update_92fdcf89ff4c12e_passes, nullptr};

}  // namespace ms_optim
