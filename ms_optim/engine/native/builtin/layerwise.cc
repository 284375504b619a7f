// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(LAMB_update_d1aafb8375221eb_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = s0 ? double(1.0) : double(0.0);
  const bool s2 = s1 > double(0.0);
  const double s3 = double(1.0) - hypers[3];
  const double s4 = std::pow(hypers[3], step);
  const double s5 = double(1.0) - s4;
  const double s6 = double(1.0) - hypers[4];
  const double s7 = std::pow(hypers[4], step);
  const double s8 = double(1.0) - s7;
  const double s9 = std::sqrt(s8);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = s3, out[3] = s5, out[4] = hypers[4], out[5] = s6, out[6] = s9, out[7] = hypers[5], out[8] = hypers[1], out[9] = s2, out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_d1aafb8375221eb_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar3;
    const T t5 = scalar4 * p_exp_avg_sq[i];
    const T t6 = scalar5 * t1;
    const T t7 = t6 * t1;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar6;
    const T t11 = t10 + scalar7;
    const T t12 = t4 / t11;
    const T t13 = scalar8 * p_param[i];
    const T t14 = t12 + t13;
    return t14;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_d1aafb8375221eb_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8], scalar10 = block.scalars[10];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = std::sqrt(block.reduced[0]) / std::sqrt(block.reduced[1]);
  const double r3 = r1 ? r2 : double(1.0);
  const double r4 = r0 ? r3 : double(1.0);
  const double r5 = block.exact[9] != 0 ? r4 : double(1.0);
  const T tensor0 = T(r5);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar3;
    const T t5 = scalar4 * p_exp_avg_sq[i];
    const T t6 = scalar5 * t1;
    const T t7 = t6 * t1;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar6;
    const T t11 = t10 + scalar7;
    const T t12 = t4 / t11;
    const T t13 = scalar8 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = tensor0 * t14;
    const T t16 = scalar10 * t15;
    const T t17 = p_param[i] - t16;
    p_param[i] = t17;
    p_exp_avg[i] = t3;
    p_exp_avg_sq[i] = t8;
  }
}
MS_OPTIM_PASS(LAMB_update_d1aafb8375221eb_pass0)
MS_OPTIM_PASS(LAMB_update_d1aafb8375221eb_pass1)
static const Passes LAMB_update_d1aafb8375221eb_passes[] = {MS_OPTIM_BOTH(LAMB_update_d1aafb8375221eb_pass0), MS_OPTIM_BOTH(LAMB_update_d1aafb8375221eb_pass1)};
static const int LAMB_update_d1aafb8375221eb_reductions[] = {2, 0};
static const bool LAMB_update_d1aafb8375221eb_is_max[] = {false, false};
extern const Rule LAMB_update_d1aafb8375221eb = {
    0xd1aafb8375221eb, 2, 6, 11, 2, LAMB_update_d1aafb8375221eb_reductions, LAMB_update_d1aafb8375221eb_is_max,
    LAMB_update_d1aafb8375221eb_scalars, LAMB_update_d1aafb8375221eb_passes, nullptr};

MS_OPTIM_SCALARS(LAMB_update_c2ab12490f31593_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = s0 ? double(1.0) : double(0.0);
  const bool s2 = s1 > double(0.0);
  const double s3 = double(1.0) - hypers[3];
  const double s4 = double(1.0) - hypers[4];
  out[0] = hypers[3], out[1] = grad_scale, out[2] = s3, out[3] = hypers[4], out[4] = s4, out[5] = hypers[5], out[6] = hypers[1], out[7] = s2, out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_c2ab12490f31593_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / T(1.0);
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = scalar4 * t1;
    const T t7 = t6 * t1;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / T(1.0);
    const T t11 = t10 + scalar5;
    const T t12 = t4 / t11;
    const T t13 = scalar6 * p_param[i];
    const T t14 = t12 + t13;
    return t14;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_c2ab12490f31593_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar8 = block.scalars[8];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = std::sqrt(block.reduced[0]) / std::sqrt(block.reduced[1]);
  const double r3 = r1 ? r2 : double(1.0);
  const double r4 = r0 ? r3 : double(1.0);
  const double r5 = block.exact[7] != 0 ? r4 : double(1.0);
  const T tensor0 = T(r5);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / T(1.0);
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = scalar4 * t1;
    const T t7 = t6 * t1;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / T(1.0);
    const T t11 = t10 + scalar5;
    const T t12 = t4 / t11;
    const T t13 = scalar6 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = tensor0 * t14;
    const T t16 = scalar8 * t15;
    const T t17 = p_param[i] - t16;
    p_param[i] = t17;
    p_exp_avg[i] = t3;
    p_exp_avg_sq[i] = t8;
  }
}
MS_OPTIM_PASS(LAMB_update_c2ab12490f31593_pass0)
MS_OPTIM_PASS(LAMB_update_c2ab12490f31593_pass1)
static const Passes LAMB_update_c2ab12490f31593_passes[] = {MS_OPTIM_BOTH(LAMB_update_c2ab12490f31593_pass0), MS_OPTIM_BOTH(LAMB_update_c2ab12490f31593_pass1)};
static const int LAMB_update_c2ab12490f31593_reductions[] = {2, 0};
static const bool LAMB_update_c2ab12490f31593_is_max[] = {false, false};
extern const Rule LAMB_update_c2ab12490f31593 = {
    0xc2ab12490f31593, 2, 6, 9, 2, LAMB_update_c2ab12490f31593_reductions, LAMB_update_c2ab12490f31593_is_max,
    LAMB_update_c2ab12490f31593_scalars, LAMB_update_c2ab12490f31593_passes, nullptr};

MS_OPTIM_SCALARS(LAMB_update_54c4220f2b1d864_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = s0 ? double(1.0) : double(0.0);
  const bool s2 = s1 > double(0.0);
  const double s3 = std::pow(hypers[3], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = s4, out[3] = hypers[4], out[4] = s5, out[5] = s8, out[6] = hypers[5], out[7] = hypers[1], out[8] = s2, out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_54c4220f2b1d864_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = T(1.0) * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar2;
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = scalar4 * t1;
    const T t7 = t6 * t1;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar5;
    const T t11 = t10 + scalar6;
    const T t12 = t4 / t11;
    const T t13 = scalar7 * p_param[i];
    const T t14 = t12 + t13;
    return t14;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_54c4220f2b1d864_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar9 = block.scalars[9];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = std::sqrt(block.reduced[0]) / std::sqrt(block.reduced[1]);
  const double r3 = r1 ? r2 : double(1.0);
  const double r4 = r0 ? r3 : double(1.0);
  const double r5 = minimum(r4, double(1.0));
  const double r6 = block.exact[8] != 0 ? r5 : double(1.0);
  const T tensor0 = T(r6);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = T(1.0) * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar2;
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = scalar4 * t1;
    const T t7 = t6 * t1;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar5;
    const T t11 = t10 + scalar6;
    const T t12 = t4 / t11;
    const T t13 = scalar7 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = tensor0 * t14;
    const T t16 = scalar9 * t15;
    const T t17 = p_param[i] - t16;
    p_param[i] = t17;
    p_exp_avg[i] = t3;
    p_exp_avg_sq[i] = t8;
  }
}
MS_OPTIM_PASS(LAMB_update_54c4220f2b1d864_pass0)
MS_OPTIM_PASS(LAMB_update_54c4220f2b1d864_pass1)
static const Passes LAMB_update_54c4220f2b1d864_passes[] = {MS_OPTIM_BOTH(LAMB_update_54c4220f2b1d864_pass0), MS_OPTIM_BOTH(LAMB_update_54c4220f2b1d864_pass1)};
static const int LAMB_update_54c4220f2b1d864_reductions[] = {2, 0};
static const bool LAMB_update_54c4220f2b1d864_is_max[] = {false, false};
extern const Rule LAMB_update_54c4220f2b1d864 = {
    0x54c4220f2b1d864, 2, 6, 10, 2, LAMB_update_54c4220f2b1d864_reductions, LAMB_update_54c4220f2b1d864_is_max,
    LAMB_update_54c4220f2b1d864_scalars, LAMB_update_54c4220f2b1d864_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_without_momentum_af46b0e058f5747_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  out[0] = grad_scale, out[1] = hypers[3], out[2] = hypers[1], out[3] = hypers[4], out[4] = s0, out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_af46b0e058f5747_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_grad[i];
    return t0;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_af46b0e058f5747_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar2 = block.scalars[2], scalar5 = block.scalars[5];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = block.exact[1] * std::sqrt(block.reduced[0]);
  const double r3 = block.exact[2] * std::sqrt(block.reduced[0]);
  const double r4 = std::sqrt(block.reduced[1]) + r3;
  const double r5 = r4 + block.exact[3];
  const double r6 = r2 / r5;
  const double r7 = r1 ? r6 : double(1.0);
  const double r8 = r0 ? r7 : double(1.0);
  const double r9 = block.exact[4] != 0 ? r8 : double(1.0);
  const T tensor0 = T(r9);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = scalar2 * p_param[i];
    const T t2 = t0 + t1;
    const T t3 = tensor0 * t2;
    const T t4 = scalar5 * t3;
    const T t5 = p_param[i] - t4;
    p_param[i] = t5;
  }
}
MS_OPTIM_PASS(LARS_update_without_momentum_af46b0e058f5747_pass0)
MS_OPTIM_PASS(LARS_update_without_momentum_af46b0e058f5747_pass1)
static const Passes LARS_update_without_momentum_af46b0e058f5747_passes[] = {MS_OPTIM_BOTH(LARS_update_without_momentum_af46b0e058f5747_pass0), MS_OPTIM_BOTH(LARS_update_without_momentum_af46b0e058f5747_pass1)};
static const int LARS_update_without_momentum_af46b0e058f5747_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_af46b0e058f5747_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_af46b0e058f5747 = {
    0xaf46b0e058f5747, 0, 5, 6, 2, LARS_update_without_momentum_af46b0e058f5747_reductions, LARS_update_without_momentum_af46b0e058f5747_is_max,
    LARS_update_without_momentum_af46b0e058f5747_scalars, LARS_update_without_momentum_af46b0e058f5747_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_4009f2e48743189_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[1] > double(0.0);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = hypers[5], out[3] = hypers[1], out[4] = hypers[6], out[5] = s3, out[6] = s2, out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_4009f2e48743189_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    return t0;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_4009f2e48743189_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar3 = block.scalars[3], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = block.exact[2] * std::sqrt(block.reduced[0]);
  const double r3 = block.exact[3] * std::sqrt(block.reduced[0]);
  const double r4 = std::sqrt(block.reduced[1]) + r3;
  const double r5 = r4 + block.exact[4];
  const double r6 = r2 / r5;
  const double r7 = r1 ? r6 : double(1.0);
  const double r8 = r0 ? r7 : double(1.0);
  const double r9 = block.exact[5] != 0 ? r8 : double(1.0);
  const T tensor0 = T(r9);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_momentum_buffer[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar3 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = tensor0 * t3;
    const T t5 = scalar6 * t4;
    const T t6 = t0 + t5;
    const T t7 = scalar7 * t6;
    const T t8 = p_param[i] - t7;
    p_param[i] = t8;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(LARS_update_4009f2e48743189_pass0)
MS_OPTIM_PASS(LARS_update_4009f2e48743189_pass1)
static const Passes LARS_update_4009f2e48743189_passes[] = {MS_OPTIM_BOTH(LARS_update_4009f2e48743189_pass0), MS_OPTIM_BOTH(LARS_update_4009f2e48743189_pass1)};
static const int LARS_update_4009f2e48743189_reductions[] = {2, 0};
static const bool LARS_update_4009f2e48743189_is_max[] = {false, false};
extern const Rule LARS_update_4009f2e48743189 = {
    0x4009f2e48743189, 1, 7, 8, 2, LARS_update_4009f2e48743189_reductions, LARS_update_4009f2e48743189_is_max,
    LARS_update_4009f2e48743189_scalars, LARS_update_4009f2e48743189_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_a0b3d2ca725c559_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[6];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = grad_scale, out[1] = hypers[3], out[2] = hypers[1], out[3] = hypers[4], out[4] = s0, out[5] = hypers[5], out[6] = s3, out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_a0b3d2ca725c559_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_grad[i];
    return t0;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_a0b3d2ca725c559_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar2 = block.scalars[2], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = block.exact[1] * std::sqrt(block.reduced[0]);
  const double r3 = block.exact[2] * std::sqrt(block.reduced[0]);
  const double r4 = std::sqrt(block.reduced[1]) + r3;
  const double r5 = r4 + block.exact[3];
  const double r6 = r2 / r5;
  const double r7 = r1 ? r6 : double(1.0);
  const double r8 = r0 ? r7 : double(1.0);
  const double r9 = block.exact[4] != 0 ? r8 : double(1.0);
  const T tensor0 = T(r9);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = scalar2 * p_param[i];
    const T t2 = t0 + t1;
    const T t3 = tensor0 * t2;
    const T t4 = scalar5 * p_momentum_buffer[i];
    const T t5 = scalar6 * t3;
    const T t6 = t4 + t5;
    const T t7 = scalar5 * t6;
    const T t8 = t3 + t7;
    const T t9 = scalar7 * t8;
    const T t10 = p_param[i] - t9;
    p_param[i] = t10;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(LARS_update_a0b3d2ca725c559_pass0)
MS_OPTIM_PASS(LARS_update_a0b3d2ca725c559_pass1)
static const Passes LARS_update_a0b3d2ca725c559_passes[] = {MS_OPTIM_BOTH(LARS_update_a0b3d2ca725c559_pass0), MS_OPTIM_BOTH(LARS_update_a0b3d2ca725c559_pass1)};
static const int LARS_update_a0b3d2ca725c559_reductions[] = {2, 0};
static const bool LARS_update_a0b3d2ca725c559_is_max[] = {false, false};
extern const Rule LARS_update_a0b3d2ca725c559 = {
    0xa0b3d2ca725c559, 1, 7, 8, 2, LARS_update_a0b3d2ca725c559_reductions, LARS_update_a0b3d2ca725c559_is_max,
    LARS_update_a0b3d2ca725c559_scalars, LARS_update_a0b3d2ca725c559_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_162c63db7e52ffe_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  out[0] = hypers[3], out[1] = grad_scale, out[2] = hypers[5], out[3] = hypers[1], out[4] = hypers[6], out[5] = s2, out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_162c63db7e52ffe_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    return t0;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_162c63db7e52ffe_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar3 = block.scalars[3], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = block.exact[2] * std::sqrt(block.reduced[0]);
  const double r3 = block.exact[3] * std::sqrt(block.reduced[0]);
  const double r4 = std::sqrt(block.reduced[1]) + r3;
  const double r5 = r4 + block.exact[4];
  const double r6 = r2 / r5;
  const double r7 = r1 ? r6 : double(1.0);
  const double r8 = r0 ? r7 : double(1.0);
  const T tensor0 = T(r8);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_momentum_buffer[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar3 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = tensor0 * t3;
    const T t5 = scalar5 * t4;
    const T t6 = t0 + t5;
    const T t7 = scalar6 * t6;
    const T t8 = p_param[i] - t7;
    p_param[i] = t8;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(LARS_update_162c63db7e52ffe_pass0)
MS_OPTIM_PASS(LARS_update_162c63db7e52ffe_pass1)
static const Passes LARS_update_162c63db7e52ffe_passes[] = {MS_OPTIM_BOTH(LARS_update_162c63db7e52ffe_pass0), MS_OPTIM_BOTH(LARS_update_162c63db7e52ffe_pass1)};
static const int LARS_update_162c63db7e52ffe_reductions[] = {2, 0};
static const bool LARS_update_162c63db7e52ffe_is_max[] = {false, false};
extern const Rule LARS_update_162c63db7e52ffe = {
    0x162c63db7e52ffe, 1, 7, 7, 2, LARS_update_162c63db7e52ffe_reductions, LARS_update_162c63db7e52ffe_is_max,
    LARS_update_162c63db7e52ffe_scalars, LARS_update_162c63db7e52ffe_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_d33a1d0a0fdf91b_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[1] > double(0.0);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = hypers[5], out[3] = hypers[1], out[4] = hypers[6], out[5] = hypers[0], out[6] = s3, out[7] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_d33a1d0a0fdf91b_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    return p_param[i];
  });
  found1 += squares_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    return t0;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_d33a1d0a0fdf91b_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar3 = block.scalars[3], scalar5 = block.scalars[5], scalar7 = block.scalars[7];
  const bool r0 = std::sqrt(block.reduced[0]) > double(0.0);
  const bool r1 = std::sqrt(block.reduced[1]) > double(0.0);
  const double r2 = block.exact[2] * std::sqrt(block.reduced[0]);
  const double r3 = block.exact[3] * std::sqrt(block.reduced[0]);
  const double r4 = std::sqrt(block.reduced[1]) + r3;
  const double r5 = r4 + block.exact[4];
  const double r6 = r2 / r5;
  const double r7 = r1 ? r6 : double(1.0);
  const double r8 = r0 ? r7 : double(1.0);
  const double r9 = r8 / block.exact[5];
  const double r10 = minimum(r9, double(1.0));
  const double r11 = block.exact[6] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_momentum_buffer[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar3 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = tensor0 * t3;
    const T t5 = scalar7 * t4;
    const T t6 = t0 + t5;
    const T t7 = scalar5 * t6;
    const T t8 = p_param[i] - t7;
    p_param[i] = t8;
    p_momentum_buffer[i] = t6;
  }
}
MS_OPTIM_PASS(LARS_update_d33a1d0a0fdf91b_pass0)
MS_OPTIM_PASS(LARS_update_d33a1d0a0fdf91b_pass1)
static const Passes LARS_update_d33a1d0a0fdf91b_passes[] = {MS_OPTIM_BOTH(LARS_update_d33a1d0a0fdf91b_pass0), MS_OPTIM_BOTH(LARS_update_d33a1d0a0fdf91b_pass1)};
static const int LARS_update_d33a1d0a0fdf91b_reductions[] = {2, 0};
static const bool LARS_update_d33a1d0a0fdf91b_is_max[] = {false, false};
extern const Rule LARS_update_d33a1d0a0fdf91b = {
    0xd33a1d0a0fdf91b, 1, 7, 8, 2, LARS_update_d33a1d0a0fdf91b_reductions, LARS_update_d33a1d0a0fdf91b_is_max,
    LARS_update_d33a1d0a0fdf91b_scalars, LARS_update_d33a1d0a0fdf91b_passes, nullptr};

}  // namespace ms_optim
