// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(RMSprop_update_fa49ea603b6556b_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_fa49ea603b6556b_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t4;
    const T t8 = t7 * t4;
    const T t9 = t6 + t8;
    const T t10 = std::sqrt(t9);
    const T t11 = t10 + scalar7;
    const T t12 = t5 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_square_avg[i] = t9;
  }
}
MS_OPTIM_PASS(RMSprop_update_fa49ea603b6556b_pass0)
static const Passes RMSprop_update_fa49ea603b6556b_passes[] = {MS_OPTIM_BOTH(RMSprop_update_fa49ea603b6556b_pass0)};
static const int RMSprop_update_fa49ea603b6556b_reductions[] = {0};
static const bool RMSprop_update_fa49ea603b6556b_is_max[] = {false};
extern const Rule RMSprop_update_fa49ea603b6556b = {
    0xfa49ea603b6556b, 1, 5, 8, 1, RMSprop_update_fa49ea603b6556b_reductions, RMSprop_update_fa49ea603b6556b_is_max,
    RMSprop_update_fa49ea603b6556b_scalars, RMSprop_update_fa49ea603b6556b_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_c737af379011726_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_c737af379011726_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t4;
    const T t8 = t7 * t4;
    const T t9 = t6 + t8;
    const T t10 = t9 + scalar7;
    const T t11 = std::sqrt(t10);
    const T t12 = t5 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_square_avg[i] = t9;
  }
}
MS_OPTIM_PASS(RMSprop_update_c737af379011726_pass0)
static const Passes RMSprop_update_c737af379011726_passes[] = {MS_OPTIM_BOTH(RMSprop_update_c737af379011726_pass0)};
static const int RMSprop_update_c737af379011726_reductions[] = {0};
static const bool RMSprop_update_c737af379011726_is_max[] = {false};
extern const Rule RMSprop_update_c737af379011726 = {
    0xc737af379011726, 1, 5, 8, 1, RMSprop_update_c737af379011726_reductions, RMSprop_update_c737af379011726_is_max,
    RMSprop_update_c737af379011726_scalars, RMSprop_update_c737af379011726_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_24cc55fa1316948_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_24cc55fa1316948_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t4;
    const T t8 = t7 * t4;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = t10 + t7;
    const T t12 = t11 * t11;
    const T t13 = t9 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = std::sqrt(t14);
    const T t16 = t15 + scalar7;
    const T t17 = t5 / t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t11;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_24cc55fa1316948_pass0)
static const Passes RMSprop_update_centered_24cc55fa1316948_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_24cc55fa1316948_pass0)};
static const int RMSprop_update_centered_24cc55fa1316948_reductions[] = {0};
static const bool RMSprop_update_centered_24cc55fa1316948_is_max[] = {false};
extern const Rule RMSprop_update_centered_24cc55fa1316948 = {
    0x24cc55fa1316948, 2, 5, 8, 1, RMSprop_update_centered_24cc55fa1316948_reductions, RMSprop_update_centered_24cc55fa1316948_is_max,
    RMSprop_update_centered_24cc55fa1316948_scalars, RMSprop_update_centered_24cc55fa1316948_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_ecf3909955b469b_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_ecf3909955b469b_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 != 0 ? t3 : t1;
    const T t5 = scalar4 * t4;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t4;
    const T t8 = t7 * t4;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = t10 + t7;
    const T t12 = t11 * t11;
    const T t13 = t9 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = t14 + scalar7;
    const T t16 = std::sqrt(t15);
    const T t17 = t5 / t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t11;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_ecf3909955b469b_pass0)
static const Passes RMSprop_update_centered_ecf3909955b469b_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_ecf3909955b469b_pass0)};
static const int RMSprop_update_centered_ecf3909955b469b_reductions[] = {0};
static const bool RMSprop_update_centered_ecf3909955b469b_is_max[] = {false};
extern const Rule RMSprop_update_centered_ecf3909955b469b = {
    0xecf3909955b469b, 2, 5, 8, 1, RMSprop_update_centered_ecf3909955b469b_reductions, RMSprop_update_centered_ecf3909955b469b_is_max,
    RMSprop_update_centered_ecf3909955b469b_scalars, RMSprop_update_centered_ecf3909955b469b_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_f9aa47b44f9edb2_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_f9aa47b44f9edb2_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t5;
    const T t8 = t7 * t5;
    const T t9 = t6 + t8;
    const T t10 = std::sqrt(t9);
    const T t11 = t10 + scalar7;
    const T t12 = t5 / t11;
    const T t13 = t1 + t12;
    const T t14 = scalar8 * t13;
    const T t15 = t0 - t14;
    p_param[i] = t15;
    p_square_avg[i] = t9;
    p_momentum_buffer[i] = t13;
  }
}
MS_OPTIM_PASS(RMSprop_update_momentum_f9aa47b44f9edb2_pass0)
static const Passes RMSprop_update_momentum_f9aa47b44f9edb2_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_f9aa47b44f9edb2_pass0)};
static const int RMSprop_update_momentum_f9aa47b44f9edb2_reductions[] = {0};
static const bool RMSprop_update_momentum_f9aa47b44f9edb2_is_max[] = {false};
extern const Rule RMSprop_update_momentum_f9aa47b44f9edb2 = {
    0xf9aa47b44f9edb2, 2, 6, 9, 1, RMSprop_update_momentum_f9aa47b44f9edb2_reductions, RMSprop_update_momentum_f9aa47b44f9edb2_is_max,
    RMSprop_update_momentum_f9aa47b44f9edb2_scalars, RMSprop_update_momentum_f9aa47b44f9edb2_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_23f14a031d76808_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_23f14a031d76808_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t5;
    const T t8 = t7 * t5;
    const T t9 = t6 + t8;
    const T t10 = t9 + scalar7;
    const T t11 = std::sqrt(t10);
    const T t12 = t5 / t11;
    const T t13 = scalar8 * t12;
    const T t14 = t1 + t13;
    const T t15 = t0 - t14;
    p_param[i] = t15;
    p_square_avg[i] = t9;
    p_momentum_buffer[i] = t14;
  }
}
MS_OPTIM_PASS(RMSprop_update_momentum_23f14a031d76808_pass0)
static const Passes RMSprop_update_momentum_23f14a031d76808_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_23f14a031d76808_pass0)};
static const int RMSprop_update_momentum_23f14a031d76808_reductions[] = {0};
static const bool RMSprop_update_momentum_23f14a031d76808_is_max[] = {false};
extern const Rule RMSprop_update_momentum_23f14a031d76808 = {
    0x23f14a031d76808, 2, 6, 9, 1, RMSprop_update_momentum_23f14a031d76808_reductions, RMSprop_update_momentum_23f14a031d76808_is_max,
    RMSprop_update_momentum_23f14a031d76808_scalars, RMSprop_update_momentum_23f14a031d76808_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_bdb71e2b18126bd_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_bdb71e2b18126bd_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t5;
    const T t8 = t7 * t5;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = t10 + t7;
    const T t12 = t11 * t11;
    const T t13 = t9 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = std::sqrt(t14);
    const T t16 = t15 + scalar7;
    const T t17 = t5 / t16;
    const T t18 = t1 + t17;
    const T t19 = scalar8 * t18;
    const T t20 = t0 - t19;
    p_param[i] = t20;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t11;
    p_momentum_buffer[i] = t18;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_bdb71e2b18126bd_pass0)
static const Passes RMSprop_update_centered_momentum_bdb71e2b18126bd_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_bdb71e2b18126bd_pass0)};
static const int RMSprop_update_centered_momentum_bdb71e2b18126bd_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_bdb71e2b18126bd_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_bdb71e2b18126bd = {
    0xbdb71e2b18126bd, 3, 6, 9, 1, RMSprop_update_centered_momentum_bdb71e2b18126bd_reductions, RMSprop_update_centered_momentum_bdb71e2b18126bd_is_max,
    RMSprop_update_centered_momentum_bdb71e2b18126bd_scalars, RMSprop_update_centered_momentum_bdb71e2b18126bd_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_96123207e91cd7f_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_96123207e91cd7f_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar8 = block.scalars[8];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * p_square_avg[i];
    const T t7 = scalar6 * t5;
    const T t8 = t7 * t5;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = t10 + t7;
    const T t12 = t11 * t11;
    const T t13 = t9 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = t14 + scalar7;
    const T t16 = std::sqrt(t15);
    const T t17 = t5 / t16;
    const T t18 = scalar8 * t17;
    const T t19 = t1 + t18;
    const T t20 = t0 - t19;
    p_param[i] = t20;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t11;
    p_momentum_buffer[i] = t19;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_96123207e91cd7f_pass0)
static const Passes RMSprop_update_centered_momentum_96123207e91cd7f_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_96123207e91cd7f_pass0)};
static const int RMSprop_update_centered_momentum_96123207e91cd7f_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_96123207e91cd7f_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_96123207e91cd7f = {
    0x96123207e91cd7f, 3, 6, 9, 1, RMSprop_update_centered_momentum_96123207e91cd7f_reductions, RMSprop_update_centered_momentum_96123207e91cd7f_is_max,
    RMSprop_update_centered_momentum_96123207e91cd7f_scalars, RMSprop_update_centered_momentum_96123207e91cd7f_passes, nullptr};

}  // namespace ms_optim
