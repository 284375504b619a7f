// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(ASGD_update_fafd6f02b9e8bf9_scalars) {
  const double s0 = hypers[3] * hypers[0];
  const double s1 = step - double(1.0);
  const double s2 = s0 * s1;
  const double s3 = double(1.0) + s2;
  const double s4 = std::pow(s3, hypers[4]);
  const double s5 = hypers[0] / s4;
  const double s6 = hypers[3] * s5;
  const double s7 = double(1.0) - s6;
  const bool s8 = coupled_decay != double(0.0);
  const double s9 = double(1.0) - kept;
  const double s10 = s1 - hypers[5];
  const double s11 = maximum(double(1.0), s10);
  const double s12 = double(1.0) / s11;
  const bool s13 = s12 == double(1.0);
  out[0] = s7, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s8, out[4] = s5, out[5] = s9, out[6] = s12, out[7] = s13;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_fafd6f02b9e8bf9_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_ax = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = t0 - t5;
    const T t7 = scalar5 * p_param[i];
    const T t8 = t6 - t7;
    const T t9 = t6 - p_ax[i];
    const T t10 = scalar6 * t9;
    const T t11 = p_ax[i] + t10;
    const T t12 = scalar7 != 0 ? t6 : t11;
    p_param[i] = t8;
    p_ax[i] = t12;
  }
}
MS_OPTIM_PASS(ASGD_update_fafd6f02b9e8bf9_pass0)
static const Passes ASGD_update_fafd6f02b9e8bf9_passes[] = {MS_OPTIM_BOTH(ASGD_update_fafd6f02b9e8bf9_pass0)};
static const int ASGD_update_fafd6f02b9e8bf9_reductions[] = {0};
static const bool ASGD_update_fafd6f02b9e8bf9_is_max[] = {false};
extern const Rule ASGD_update_fafd6f02b9e8bf9 = {
    0xfafd6f02b9e8bf9, 1, 6, 8, 1, ASGD_update_fafd6f02b9e8bf9_reductions, ASGD_update_fafd6f02b9e8bf9_is_max,
    ASGD_update_fafd6f02b9e8bf9_scalars, ASGD_update_fafd6f02b9e8bf9_passes, nullptr};

}  // namespace ms_optim
