// Written by `python -m ms_optim.engine.native.prebuild`.
// What the base does around every formula: see formula/preparation.py and formula/decay.py.
#pragma once

#include "rule.h"

namespace ms_optim {

// The modes of decay; another number where the formula has its own.
enum Decay : int64_t {kCoupled = 0, kDecoupled = 1, kIndependent = 2, kCorrected = 3, kCautious = 4};

inline double kept(int64_t decay, double lr, double weight_decay, double lr_max) {
  if (decay == kCoupled) {
    return double(1.0);
  }
  if (decay == kDecoupled) {
    const double s0 = lr * weight_decay;
    const double s1 = double(1.0) - s0;
    return s1;
  }
  if (decay == kIndependent) {
    const double s0 = double(1.0) - weight_decay;
    return s0;
  }
  if (decay == kCorrected) {
    const double s0 = lr * lr;
    const double s1 = maximum(lr_max, lr);
    const bool s2 = s1 > double(0.0);
    const double s3 = s2 ? s1 : double(1.0);
    const double s4 = s0 / s3;
    const double s5 = s4 * weight_decay;
    const double s6 = double(1.0) - s5;
    return s6;
  }
  if (decay == kCautious) {
    const double s0 = lr * weight_decay;
    const double s1 = double(1.0) - s0;
    return s1;
  }
  return 1;
}

#define MS_OPTIM_TERM(name)                                                                 \
  template <class T>                                                                        \
  MS_OPTIM_INLINE void name([[maybe_unused]] const T* param, const T* from, T* to,          \
                            int64_t count, [[maybe_unused]] int64_t row, [[maybe_unused]] T value)
#define MS_OPTIM_WITH(name)                                                                 \
  MS_OPTIM_VERSIONS inline void with_##name(const float* param, const float* from, float* to,    \
                                            int64_t count, int64_t row, float value) {      \
    name(param, from, to, count, row, value);                                               \
  }                                                                                         \
  MS_OPTIM_VERSIONS inline void with_##name(const double* param, const double* from, double* to, \
                                            int64_t count, int64_t row, double value) {     \
    name(param, from, to, count, row, value);                                               \
  }
// Each from one array to another, or in place.

MS_OPTIM_TERM(grad_scale) {
  #pragma GCC ivdep
  for (int64_t i = 0; i < count; ++i) {
    const T t0 = value * from[i];
    to[i] = t0;
  }
}
MS_OPTIM_WITH(grad_scale)

MS_OPTIM_TERM(max_grad_value) {
  const T s0 = -value;
  #pragma GCC ivdep
  for (int64_t i = 0; i < count; ++i) {
    const bool t0 = from[i] > value;
    const T t1 = t0 ? value : from[i];
    const bool t2 = t1 < s0;
    const T t3 = t2 ? s0 : t1;
    to[i] = t3;
  }
}
MS_OPTIM_WITH(max_grad_value)

MS_OPTIM_TERM(grad_centralization) {
  for (int64_t begin = 0; begin < count; begin += row) {
    const T mean = T(sum_over(begin, begin + row, [&](int64_t i) __attribute__((always_inline)) { return from[i]; }) / double(row));
    #pragma GCC ivdep
    for (int64_t i = begin; i < begin + row; ++i) {
      const T t0 = from[i] - mean;
      to[i] = t0;
    }
  }
}
MS_OPTIM_WITH(grad_centralization)

MS_OPTIM_TERM(l1_decay) {
  #pragma GCC ivdep
  for (int64_t i = 0; i < count; ++i) {
    const T t0 = sign(param[i]);
    const T t1 = value * t0;
    const T t2 = from[i] + t1;
    to[i] = t2;
  }
}
MS_OPTIM_WITH(l1_decay)

}  // namespace ms_optim
