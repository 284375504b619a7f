// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adam_update_6c5336d22ae0285_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const double s8 = double(1.0) - hypers[3];
  const double s9 = hypers[5] * s2;
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = s7, out[4] = s6, out[5] = hypers[3], out[6] = s8, out[7] = s9;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_6c5336d22ae0285_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_exp_avg_sq[i];
    const T t7 = t2 * t2;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = std::sqrt(t9);
    const T t11 = t10 + scalar7;
    const T t12 = t5 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_exp_avg[i] = t4;
    p_exp_avg_sq[i] = t9;
  }
}
MS_OPTIM_PASS(Adam_update_6c5336d22ae0285_pass0)
static const Passes Adam_update_6c5336d22ae0285_passes[] = {MS_OPTIM_BOTH(Adam_update_6c5336d22ae0285_pass0)};
static const int Adam_update_6c5336d22ae0285_reductions[] = {0};
static const bool Adam_update_6c5336d22ae0285_is_max[] = {false};
extern const Rule Adam_update_6c5336d22ae0285 = {
    0x6c5336d22ae0285, 2, 6, 8, 1, Adam_update_6c5336d22ae0285_reductions, Adam_update_6c5336d22ae0285_is_max,
    Adam_update_6c5336d22ae0285_scalars, Adam_update_6c5336d22ae0285_passes, nullptr};

MS_OPTIM_SCALARS(Adam_update_amsgrad_e2617d8e8d89061_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const double s8 = double(1.0) - hypers[3];
  const double s9 = hypers[5] * s2;
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = s7, out[4] = s6, out[5] = hypers[3], out[6] = s8, out[7] = s9;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_e2617d8e8d89061_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_exp_avg_sq[i];
    const T t7 = t2 * t2;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = maximum(p_max_exp_avg_sq[i], t9);
    const T t11 = std::sqrt(t10);
    const T t12 = t11 + scalar7;
    const T t13 = t5 / t12;
    const T t14 = t0 - t13;
    p_param[i] = t14;
    p_exp_avg[i] = t4;
    p_exp_avg_sq[i] = t9;
    p_max_exp_avg_sq[i] = t10;
  }
}
MS_OPTIM_PASS(Adam_update_amsgrad_e2617d8e8d89061_pass0)
static const Passes Adam_update_amsgrad_e2617d8e8d89061_passes[] = {MS_OPTIM_BOTH(Adam_update_amsgrad_e2617d8e8d89061_pass0)};
static const int Adam_update_amsgrad_e2617d8e8d89061_reductions[] = {0};
static const bool Adam_update_amsgrad_e2617d8e8d89061_is_max[] = {false};
extern const Rule Adam_update_amsgrad_e2617d8e8d89061 = {
    0xe2617d8e8d89061, 3, 6, 8, 1, Adam_update_amsgrad_e2617d8e8d89061_reductions, Adam_update_amsgrad_e2617d8e8d89061_is_max,
    Adam_update_amsgrad_e2617d8e8d89061_scalars, Adam_update_amsgrad_e2617d8e8d89061_passes, nullptr};

MS_OPTIM_SCALARS(Adam_update_7c2a74584d6e104_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const double s8 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = s7, out[4] = s6, out[5] = hypers[3], out[6] = s8, out[7] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_7c2a74584d6e104_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_exp_avg_sq[i];
    const T t7 = t2 * t2;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = std::sqrt(t9);
    const T t11 = t10 + scalar7;
    const T t12 = t5 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_exp_avg[i] = t4;
    p_exp_avg_sq[i] = t9;
  }
}
MS_OPTIM_PASS(Adam_update_7c2a74584d6e104_pass0)
static const Passes Adam_update_7c2a74584d6e104_passes[] = {MS_OPTIM_BOTH(Adam_update_7c2a74584d6e104_pass0)};
static const int Adam_update_7c2a74584d6e104_reductions[] = {0};
static const bool Adam_update_7c2a74584d6e104_is_max[] = {false};
extern const Rule Adam_update_7c2a74584d6e104 = {
    0x7c2a74584d6e104, 2, 6, 8, 1, Adam_update_7c2a74584d6e104_reductions, Adam_update_7c2a74584d6e104_is_max,
    Adam_update_7c2a74584d6e104_scalars, Adam_update_7c2a74584d6e104_passes, nullptr};

MS_OPTIM_SCALARS(Adam_update_amsgrad_73ffdb37e534775_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const double s8 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = s7, out[4] = s6, out[5] = hypers[3], out[6] = s8, out[7] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_73ffdb37e534775_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_exp_avg[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * t2;
    const T t4 = t1 + t3;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_exp_avg_sq[i];
    const T t7 = t2 * t2;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = maximum(p_max_exp_avg_sq[i], t9);
    const T t11 = std::sqrt(t10);
    const T t12 = t11 + scalar7;
    const T t13 = t5 / t12;
    const T t14 = t0 - t13;
    p_param[i] = t14;
    p_exp_avg[i] = t4;
    p_exp_avg_sq[i] = t9;
    p_max_exp_avg_sq[i] = t10;
  }
}
MS_OPTIM_PASS(Adam_update_amsgrad_73ffdb37e534775_pass0)
static const Passes Adam_update_amsgrad_73ffdb37e534775_passes[] = {MS_OPTIM_BOTH(Adam_update_amsgrad_73ffdb37e534775_pass0)};
static const int Adam_update_amsgrad_73ffdb37e534775_reductions[] = {0};
static const bool Adam_update_amsgrad_73ffdb37e534775_is_max[] = {false};
extern const Rule Adam_update_amsgrad_73ffdb37e534775 = {
    0x73ffdb37e534775, 3, 6, 8, 1, Adam_update_amsgrad_73ffdb37e534775_reductions, Adam_update_amsgrad_73ffdb37e534775_is_max,
    Adam_update_amsgrad_73ffdb37e534775_scalars, Adam_update_amsgrad_73ffdb37e534775_passes, nullptr};

}  // namespace ms_optim
