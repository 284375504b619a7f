// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(LAMB_update_98f975c03ae2fec_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[3];
  const double s2 = std::pow(hypers[3], step);
  const double s3 = double(1.0) - s2;
  const double s4 = double(1.0) - hypers[4];
  const double s5 = std::pow(hypers[4], step);
  const double s6 = double(1.0) - s5;
  const double s7 = std::sqrt(s6);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = s1, out[3] = s3, out[4] = hypers[4], out[5] = s4, out[6] = s7, out[7] = hypers[5], out[8] = hypers[1], out[9] = s0, out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_98f975c03ae2fec_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar3;
    const T t5 = scalar4 * p_exp_avg_sq[i];
    const T t6 = t1 * t1;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar6;
    const T t11 = t10 + scalar7;
    const T t12 = t4 / t11;
    const T t13 = scalar8 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = t14 * t14;
    return t15;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_98f975c03ae2fec_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[9] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[10] * r7;
  const T tensor0 = T(r8);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar3;
    const T t5 = scalar4 * p_exp_avg_sq[i];
    const T t6 = t1 * t1;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar6;
    const T t11 = t10 + scalar7;
    const T t12 = t4 / t11;
    const T t13 = scalar8 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = tensor0 * t14;
    const T t16 = p_param[i] - t15;
    p_param[i] = t16;
    p_exp_avg[i] = t3;
    p_exp_avg_sq[i] = t8;
  }
}
MS_OPTIM_PASS(LAMB_update_98f975c03ae2fec_pass0)
MS_OPTIM_PASS(LAMB_update_98f975c03ae2fec_pass1)
static const Passes LAMB_update_98f975c03ae2fec_passes[] = {MS_OPTIM_BOTH(LAMB_update_98f975c03ae2fec_pass0), MS_OPTIM_BOTH(LAMB_update_98f975c03ae2fec_pass1)};
static const int LAMB_update_98f975c03ae2fec_reductions[] = {2, 0};
static const bool LAMB_update_98f975c03ae2fec_is_max[] = {false, false};
extern const Rule LAMB_update_98f975c03ae2fec = {
    0x98f975c03ae2fec, 2, 6, 11, 2, LAMB_update_98f975c03ae2fec_reductions, LAMB_update_98f975c03ae2fec_is_max,
    LAMB_update_98f975c03ae2fec_scalars, LAMB_update_98f975c03ae2fec_passes, nullptr};

MS_OPTIM_SCALARS(LAMB_update_f9cd87834512497_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[3];
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[3], out[1] = grad_scale, out[2] = s1, out[3] = hypers[4], out[4] = s2, out[5] = hypers[5], out[6] = hypers[1], out[7] = s0, out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_f9cd87834512497_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / T(1.0);
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = t1 * t1;
    const T t7 = scalar4 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / T(1.0);
    const T t11 = t10 + scalar5;
    const T t12 = t4 / t11;
    const T t13 = scalar6 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = t14 * t14;
    return t15;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_f9cd87834512497_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[7] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[8] * r7;
  const T tensor0 = T(r8);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / T(1.0);
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = t1 * t1;
    const T t7 = scalar4 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / T(1.0);
    const T t11 = t10 + scalar5;
    const T t12 = t4 / t11;
    const T t13 = scalar6 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = tensor0 * t14;
    const T t16 = p_param[i] - t15;
    p_param[i] = t16;
    p_exp_avg[i] = t3;
    p_exp_avg_sq[i] = t8;
  }
}
MS_OPTIM_PASS(LAMB_update_f9cd87834512497_pass0)
MS_OPTIM_PASS(LAMB_update_f9cd87834512497_pass1)
static const Passes LAMB_update_f9cd87834512497_passes[] = {MS_OPTIM_BOTH(LAMB_update_f9cd87834512497_pass0), MS_OPTIM_BOTH(LAMB_update_f9cd87834512497_pass1)};
static const int LAMB_update_f9cd87834512497_reductions[] = {2, 0};
static const bool LAMB_update_f9cd87834512497_is_max[] = {false, false};
extern const Rule LAMB_update_f9cd87834512497 = {
    0xf9cd87834512497, 2, 6, 9, 2, LAMB_update_f9cd87834512497_reductions, LAMB_update_f9cd87834512497_is_max,
    LAMB_update_f9cd87834512497_scalars, LAMB_update_f9cd87834512497_passes, nullptr};

MS_OPTIM_SCALARS(LAMB_update_d9eb936ff1789dc_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = std::pow(hypers[3], step);
  const double s2 = double(1.0) - s1;
  const double s3 = double(1.0) - hypers[4];
  const double s4 = std::pow(hypers[4], step);
  const double s5 = double(1.0) - s4;
  const double s6 = std::sqrt(s5);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = s2, out[3] = hypers[4], out[4] = s3, out[5] = s6, out[6] = hypers[5], out[7] = hypers[1], out[8] = s0, out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_d9eb936ff1789dc_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = T(1.0) * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar2;
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = t1 * t1;
    const T t7 = scalar4 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar5;
    const T t11 = t10 + scalar6;
    const T t12 = t4 / t11;
    const T t13 = scalar7 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = t14 * t14;
    return t15;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_d9eb936ff1789dc_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[8] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[9] * r8;
  const T tensor0 = T(r9);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_exp_avg[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = T(1.0) * t1;
    const T t3 = t0 + t2;
    const T t4 = t3 / scalar2;
    const T t5 = scalar3 * p_exp_avg_sq[i];
    const T t6 = t1 * t1;
    const T t7 = scalar4 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 / scalar5;
    const T t11 = t10 + scalar6;
    const T t12 = t4 / t11;
    const T t13 = scalar7 * p_param[i];
    const T t14 = t12 + t13;
    const T t15 = tensor0 * t14;
    const T t16 = p_param[i] - t15;
    p_param[i] = t16;
    p_exp_avg[i] = t3;
    p_exp_avg_sq[i] = t8;
  }
}
MS_OPTIM_PASS(LAMB_update_d9eb936ff1789dc_pass0)
MS_OPTIM_PASS(LAMB_update_d9eb936ff1789dc_pass1)
static const Passes LAMB_update_d9eb936ff1789dc_passes[] = {MS_OPTIM_BOTH(LAMB_update_d9eb936ff1789dc_pass0), MS_OPTIM_BOTH(LAMB_update_d9eb936ff1789dc_pass1)};
static const int LAMB_update_d9eb936ff1789dc_reductions[] = {2, 0};
static const bool LAMB_update_d9eb936ff1789dc_is_max[] = {false, false};
extern const Rule LAMB_update_d9eb936ff1789dc = {
    0xd9eb936ff1789dc, 2, 6, 10, 2, LAMB_update_d9eb936ff1789dc_reductions, LAMB_update_d9eb936ff1789dc_is_max,
    LAMB_update_d9eb936ff1789dc_scalars, LAMB_update_d9eb936ff1789dc_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_without_momentum_de787b07fed920a_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  out[0] = grad_scale, out[1] = hypers[3], out[2] = hypers[1], out[3] = hypers[4], out[4] = s0, out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_de787b07fed920a_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = t0 * t0;
    return t1;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_de787b07fed920a_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar2 = block.scalars[2], scalar5 = block.scalars[5];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[1] * r0;
  const double r5 = block.exact[2] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[3];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[4] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
MS_OPTIM_PASS(LARS_update_without_momentum_de787b07fed920a_pass0)
MS_OPTIM_PASS(LARS_update_without_momentum_de787b07fed920a_pass1)
static const Passes LARS_update_without_momentum_de787b07fed920a_passes[] = {MS_OPTIM_BOTH(LARS_update_without_momentum_de787b07fed920a_pass0), MS_OPTIM_BOTH(LARS_update_without_momentum_de787b07fed920a_pass1)};
static const int LARS_update_without_momentum_de787b07fed920a_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_de787b07fed920a_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_de787b07fed920a = {
    0xde787b07fed920a, 0, 5, 6, 2, LARS_update_without_momentum_de787b07fed920a_reductions, LARS_update_without_momentum_de787b07fed920a_is_max,
    LARS_update_without_momentum_de787b07fed920a_scalars, LARS_update_without_momentum_de787b07fed920a_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_5c9a5212d52cf58_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[1] > double(0.0);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = hypers[5], out[3] = hypers[1], out[4] = hypers[6], out[5] = s3, out[6] = s2, out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_5c9a5212d52cf58_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    const T t1 = t0 * t0;
    return t1;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_5c9a5212d52cf58_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar3 = block.scalars[3], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[2] * r0;
  const double r5 = block.exact[3] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[4];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[5] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
MS_OPTIM_PASS(LARS_update_5c9a5212d52cf58_pass0)
MS_OPTIM_PASS(LARS_update_5c9a5212d52cf58_pass1)
static const Passes LARS_update_5c9a5212d52cf58_passes[] = {MS_OPTIM_BOTH(LARS_update_5c9a5212d52cf58_pass0), MS_OPTIM_BOTH(LARS_update_5c9a5212d52cf58_pass1)};
static const int LARS_update_5c9a5212d52cf58_reductions[] = {2, 0};
static const bool LARS_update_5c9a5212d52cf58_is_max[] = {false, false};
extern const Rule LARS_update_5c9a5212d52cf58 = {
    0x5c9a5212d52cf58, 1, 7, 8, 2, LARS_update_5c9a5212d52cf58_reductions, LARS_update_5c9a5212d52cf58_is_max,
    LARS_update_5c9a5212d52cf58_scalars, LARS_update_5c9a5212d52cf58_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_2ab37a5eb4cfde4_scalars) {
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[6];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = grad_scale, out[1] = hypers[3], out[2] = hypers[1], out[3] = hypers[4], out[4] = s0, out[5] = hypers[5], out[6] = s3, out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_2ab37a5eb4cfde4_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar0 * p_grad[i];
    const T t1 = t0 * t0;
    return t1;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_2ab37a5eb4cfde4_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar2 = block.scalars[2], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[1] * r0;
  const double r5 = block.exact[2] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[3];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[4] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
MS_OPTIM_PASS(LARS_update_2ab37a5eb4cfde4_pass0)
MS_OPTIM_PASS(LARS_update_2ab37a5eb4cfde4_pass1)
static const Passes LARS_update_2ab37a5eb4cfde4_passes[] = {MS_OPTIM_BOTH(LARS_update_2ab37a5eb4cfde4_pass0), MS_OPTIM_BOTH(LARS_update_2ab37a5eb4cfde4_pass1)};
static const int LARS_update_2ab37a5eb4cfde4_reductions[] = {2, 0};
static const bool LARS_update_2ab37a5eb4cfde4_is_max[] = {false, false};
extern const Rule LARS_update_2ab37a5eb4cfde4 = {
    0x2ab37a5eb4cfde4, 1, 7, 8, 2, LARS_update_2ab37a5eb4cfde4_reductions, LARS_update_2ab37a5eb4cfde4_is_max,
    LARS_update_2ab37a5eb4cfde4_scalars, LARS_update_2ab37a5eb4cfde4_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_f2006a048fe2213_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  out[0] = hypers[3], out[1] = grad_scale, out[2] = hypers[5], out[3] = hypers[1], out[4] = hypers[6], out[5] = s2, out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_f2006a048fe2213_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    const T t1 = t0 * t0;
    return t1;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_f2006a048fe2213_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar3 = block.scalars[3], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[2] * r0;
  const double r5 = block.exact[3] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[4];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
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
MS_OPTIM_PASS(LARS_update_f2006a048fe2213_pass0)
MS_OPTIM_PASS(LARS_update_f2006a048fe2213_pass1)
static const Passes LARS_update_f2006a048fe2213_passes[] = {MS_OPTIM_BOTH(LARS_update_f2006a048fe2213_pass0), MS_OPTIM_BOTH(LARS_update_f2006a048fe2213_pass1)};
static const int LARS_update_f2006a048fe2213_reductions[] = {2, 0};
static const bool LARS_update_f2006a048fe2213_is_max[] = {false, false};
extern const Rule LARS_update_f2006a048fe2213 = {
    0xf2006a048fe2213, 1, 7, 7, 2, LARS_update_f2006a048fe2213_reductions, LARS_update_f2006a048fe2213_is_max,
    LARS_update_f2006a048fe2213_scalars, LARS_update_f2006a048fe2213_passes, nullptr};

MS_OPTIM_SCALARS(LARS_update_fa224a02828e6dd_scalars) {
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[4];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[1] > double(0.0);
  out[0] = hypers[3], out[1] = grad_scale, out[2] = hypers[5], out[3] = hypers[1], out[4] = hypers[6], out[5] = hypers[0], out[6] = s3, out[7] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_fa224a02828e6dd_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    const T t1 = t0 * t0;
    return t1;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_fa224a02828e6dd_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar3 = block.scalars[3], scalar5 = block.scalars[5], scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[2] * r0;
  const double r5 = block.exact[3] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[4];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[5];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[6] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
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
MS_OPTIM_PASS(LARS_update_fa224a02828e6dd_pass0)
MS_OPTIM_PASS(LARS_update_fa224a02828e6dd_pass1)
static const Passes LARS_update_fa224a02828e6dd_passes[] = {MS_OPTIM_BOTH(LARS_update_fa224a02828e6dd_pass0), MS_OPTIM_BOTH(LARS_update_fa224a02828e6dd_pass1)};
static const int LARS_update_fa224a02828e6dd_reductions[] = {2, 0};
static const bool LARS_update_fa224a02828e6dd_is_max[] = {false, false};
extern const Rule LARS_update_fa224a02828e6dd = {
    0xfa224a02828e6dd, 1, 7, 8, 2, LARS_update_fa224a02828e6dd_reductions, LARS_update_fa224a02828e6dd_is_max,
    LARS_update_fa224a02828e6dd_scalars, LARS_update_fa224a02828e6dd_passes, nullptr};

}  // namespace ms_optim
