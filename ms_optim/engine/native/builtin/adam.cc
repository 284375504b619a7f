// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adam_update_1e859feaea71827_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const bool s8 = coupled_decay != double(0.0);
  const double s9 = double(1.0) - hypers[3];
  const double s10 = hypers[5] * s2;
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = hypers[3], out[8] = s9, out[9] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_1e859feaea71827_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9];
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
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_sq[i];
    const T t10 = scalar8 * t5;
    const T t11 = t10 * t5;
    const T t12 = t9 + t11;
    const T t13 = std::sqrt(t12);
    const T t14 = t13 + scalar9;
    const T t15 = t8 / t14;
    const T t16 = t0 - t15;
    p_param[i] = t16;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t12;
  }
}
MS_OPTIM_PASS(Adam_update_1e859feaea71827_pass0)
static const Passes Adam_update_1e859feaea71827_passes[] = {MS_OPTIM_BOTH(Adam_update_1e859feaea71827_pass0)};
static const int Adam_update_1e859feaea71827_reductions[] = {0};
static const bool Adam_update_1e859feaea71827_is_max[] = {false};
extern const Rule Adam_update_1e859feaea71827 = {
    0x1e859feaea71827, 2, 6, 10, 1, Adam_update_1e859feaea71827_reductions, Adam_update_1e859feaea71827_is_max,
    Adam_update_1e859feaea71827_scalars, Adam_update_1e859feaea71827_passes, nullptr};

MS_OPTIM_SCALARS(Adam_update_amsgrad_9cc439d3c12c962_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const bool s8 = coupled_decay != double(0.0);
  const double s9 = double(1.0) - hypers[3];
  const double s10 = hypers[5] * s2;
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = hypers[3], out[8] = s9, out[9] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_9cc439d3c12c962_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9];
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
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_sq[i];
    const T t10 = scalar8 * t5;
    const T t11 = t10 * t5;
    const T t12 = t9 + t11;
    const T t13 = maximum(p_max_exp_avg_sq[i], t12);
    const T t14 = std::sqrt(t13);
    const T t15 = t14 + scalar9;
    const T t16 = t8 / t15;
    const T t17 = t0 - t16;
    p_param[i] = t17;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t12;
    p_max_exp_avg_sq[i] = t13;
  }
}
MS_OPTIM_PASS(Adam_update_amsgrad_9cc439d3c12c962_pass0)
static const Passes Adam_update_amsgrad_9cc439d3c12c962_passes[] = {MS_OPTIM_BOTH(Adam_update_amsgrad_9cc439d3c12c962_pass0)};
static const int Adam_update_amsgrad_9cc439d3c12c962_reductions[] = {0};
static const bool Adam_update_amsgrad_9cc439d3c12c962_is_max[] = {false};
extern const Rule Adam_update_amsgrad_9cc439d3c12c962 = {
    0x9cc439d3c12c962, 3, 6, 10, 1, Adam_update_amsgrad_9cc439d3c12c962_reductions, Adam_update_amsgrad_9cc439d3c12c962_is_max,
    Adam_update_amsgrad_9cc439d3c12c962_scalars, Adam_update_amsgrad_9cc439d3c12c962_passes, nullptr};

MS_OPTIM_SCALARS(Adam_update_087898b7d7c303a_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const bool s8 = coupled_decay != double(0.0);
  const double s9 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = hypers[3], out[8] = s9, out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_087898b7d7c303a_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9];
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
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_sq[i];
    const T t10 = scalar8 * t5;
    const T t11 = t10 * t5;
    const T t12 = t9 + t11;
    const T t13 = std::sqrt(t12);
    const T t14 = t13 + scalar9;
    const T t15 = t8 / t14;
    const T t16 = t0 - t15;
    p_param[i] = t16;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t12;
  }
}
MS_OPTIM_PASS(Adam_update_087898b7d7c303a_pass0)
static const Passes Adam_update_087898b7d7c303a_passes[] = {MS_OPTIM_BOTH(Adam_update_087898b7d7c303a_pass0)};
static const int Adam_update_087898b7d7c303a_reductions[] = {0};
static const bool Adam_update_087898b7d7c303a_is_max[] = {false};
extern const Rule Adam_update_087898b7d7c303a = {
    0x087898b7d7c303a, 2, 6, 10, 1, Adam_update_087898b7d7c303a_reductions, Adam_update_087898b7d7c303a_is_max,
    Adam_update_087898b7d7c303a_scalars, Adam_update_087898b7d7c303a_passes, nullptr};

MS_OPTIM_SCALARS(Adam_update_amsgrad_262275103600465_scalars) {
  const double s0 = std::pow(hypers[3], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[4];
  const bool s8 = coupled_decay != double(0.0);
  const double s9 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = hypers[4], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s8, out[5] = s7, out[6] = s6, out[7] = hypers[3], out[8] = s9, out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_262275103600465_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar9 = block.scalars[9];
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
    const T t8 = scalar6 * t7;
    const T t9 = scalar7 * p_exp_avg_sq[i];
    const T t10 = scalar8 * t5;
    const T t11 = t10 * t5;
    const T t12 = t9 + t11;
    const T t13 = maximum(p_max_exp_avg_sq[i], t12);
    const T t14 = std::sqrt(t13);
    const T t15 = t14 + scalar9;
    const T t16 = t8 / t15;
    const T t17 = t0 - t16;
    p_param[i] = t17;
    p_exp_avg[i] = t7;
    p_exp_avg_sq[i] = t12;
    p_max_exp_avg_sq[i] = t13;
  }
}
MS_OPTIM_PASS(Adam_update_amsgrad_262275103600465_pass0)
static const Passes Adam_update_amsgrad_262275103600465_passes[] = {MS_OPTIM_BOTH(Adam_update_amsgrad_262275103600465_pass0)};
static const int Adam_update_amsgrad_262275103600465_reductions[] = {0};
static const bool Adam_update_amsgrad_262275103600465_is_max[] = {false};
extern const Rule Adam_update_amsgrad_262275103600465 = {
    0x262275103600465, 3, 6, 10, 1, Adam_update_amsgrad_262275103600465_reductions, Adam_update_amsgrad_262275103600465_is_max,
    Adam_update_amsgrad_262275103600465_scalars, Adam_update_amsgrad_262275103600465_passes, nullptr};

}  // namespace ms_optim
