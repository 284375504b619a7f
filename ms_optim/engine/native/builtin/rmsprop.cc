// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(RMSprop_update_3feea275fb579c8_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_3feea275fb579c8_pass0(const Block<T>& block) {
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
    const T t7 = t4 * t4;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = std::sqrt(t9);
    const T t11 = t10 + scalar7;
    const T t12 = t5 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_square_avg[i] = t9;
  }
}
MS_OPTIM_PASS(RMSprop_update_3feea275fb579c8_pass0)
static const Passes RMSprop_update_3feea275fb579c8_passes[] = {MS_OPTIM_BOTH(RMSprop_update_3feea275fb579c8_pass0)};
static const int RMSprop_update_3feea275fb579c8_reductions[] = {0};
static const bool RMSprop_update_3feea275fb579c8_is_max[] = {false};
extern const Rule RMSprop_update_3feea275fb579c8 = {
    0x3feea275fb579c8, 1, 5, 8, 1, RMSprop_update_3feea275fb579c8_reductions, RMSprop_update_3feea275fb579c8_is_max,
    RMSprop_update_3feea275fb579c8_scalars, RMSprop_update_3feea275fb579c8_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_2c4395888cd2c97_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_2c4395888cd2c97_pass0(const Block<T>& block) {
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
    const T t7 = t4 * t4;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = t9 + scalar7;
    const T t11 = std::sqrt(t10);
    const T t12 = t5 / t11;
    const T t13 = t0 - t12;
    p_param[i] = t13;
    p_square_avg[i] = t9;
  }
}
MS_OPTIM_PASS(RMSprop_update_2c4395888cd2c97_pass0)
static const Passes RMSprop_update_2c4395888cd2c97_passes[] = {MS_OPTIM_BOTH(RMSprop_update_2c4395888cd2c97_pass0)};
static const int RMSprop_update_2c4395888cd2c97_reductions[] = {0};
static const bool RMSprop_update_2c4395888cd2c97_is_max[] = {false};
extern const Rule RMSprop_update_2c4395888cd2c97 = {
    0x2c4395888cd2c97, 1, 5, 8, 1, RMSprop_update_2c4395888cd2c97_reductions, RMSprop_update_2c4395888cd2c97_is_max,
    RMSprop_update_2c4395888cd2c97_scalars, RMSprop_update_2c4395888cd2c97_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_c2ca1765b3073a9_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_c2ca1765b3073a9_pass0(const Block<T>& block) {
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
    const T t7 = t4 * t4;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = scalar6 * t4;
    const T t12 = t10 + t11;
    const T t13 = t12 * t12;
    const T t14 = t9 - t13;
    const T t15 = maximum(t14, T(0.0));
    const T t16 = std::sqrt(t15);
    const T t17 = t16 + scalar7;
    const T t18 = t5 / t17;
    const T t19 = t0 - t18;
    p_param[i] = t19;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t12;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_c2ca1765b3073a9_pass0)
static const Passes RMSprop_update_centered_c2ca1765b3073a9_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_c2ca1765b3073a9_pass0)};
static const int RMSprop_update_centered_c2ca1765b3073a9_reductions[] = {0};
static const bool RMSprop_update_centered_c2ca1765b3073a9_is_max[] = {false};
extern const Rule RMSprop_update_centered_c2ca1765b3073a9 = {
    0xc2ca1765b3073a9, 2, 5, 8, 1, RMSprop_update_centered_c2ca1765b3073a9_reductions, RMSprop_update_centered_c2ca1765b3073a9_is_max,
    RMSprop_update_centered_c2ca1765b3073a9_scalars, RMSprop_update_centered_c2ca1765b3073a9_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_6c3b9e13d65e7f7_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = s0, out[4] = hypers[0], out[5] = hypers[3], out[6] = s1, out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_6c3b9e13d65e7f7_pass0(const Block<T>& block) {
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
    const T t7 = t4 * t4;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = scalar6 * t4;
    const T t12 = t10 + t11;
    const T t13 = t12 * t12;
    const T t14 = t9 - t13;
    const T t15 = maximum(t14, T(0.0));
    const T t16 = t15 + scalar7;
    const T t17 = std::sqrt(t16);
    const T t18 = t5 / t17;
    const T t19 = t0 - t18;
    p_param[i] = t19;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t12;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_6c3b9e13d65e7f7_pass0)
static const Passes RMSprop_update_centered_6c3b9e13d65e7f7_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_6c3b9e13d65e7f7_pass0)};
static const int RMSprop_update_centered_6c3b9e13d65e7f7_reductions[] = {0};
static const bool RMSprop_update_centered_6c3b9e13d65e7f7_is_max[] = {false};
extern const Rule RMSprop_update_centered_6c3b9e13d65e7f7 = {
    0x6c3b9e13d65e7f7, 2, 5, 8, 1, RMSprop_update_centered_6c3b9e13d65e7f7_reductions, RMSprop_update_centered_6c3b9e13d65e7f7_is_max,
    RMSprop_update_centered_6c3b9e13d65e7f7_scalars, RMSprop_update_centered_6c3b9e13d65e7f7_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_5c17c1984d9b393_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_5c17c1984d9b393_pass0(const Block<T>& block) {
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
    const T t7 = t5 * t5;
    const T t8 = scalar6 * t7;
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
MS_OPTIM_PASS(RMSprop_update_momentum_5c17c1984d9b393_pass0)
static const Passes RMSprop_update_momentum_5c17c1984d9b393_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_5c17c1984d9b393_pass0)};
static const int RMSprop_update_momentum_5c17c1984d9b393_reductions[] = {0};
static const bool RMSprop_update_momentum_5c17c1984d9b393_is_max[] = {false};
extern const Rule RMSprop_update_momentum_5c17c1984d9b393 = {
    0x5c17c1984d9b393, 2, 6, 9, 1, RMSprop_update_momentum_5c17c1984d9b393_reductions, RMSprop_update_momentum_5c17c1984d9b393_is_max,
    RMSprop_update_momentum_5c17c1984d9b393_scalars, RMSprop_update_momentum_5c17c1984d9b393_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_f8452944a7654b9_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_f8452944a7654b9_pass0(const Block<T>& block) {
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
    const T t7 = t5 * t5;
    const T t8 = scalar6 * t7;
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
MS_OPTIM_PASS(RMSprop_update_momentum_f8452944a7654b9_pass0)
static const Passes RMSprop_update_momentum_f8452944a7654b9_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_f8452944a7654b9_pass0)};
static const int RMSprop_update_momentum_f8452944a7654b9_reductions[] = {0};
static const bool RMSprop_update_momentum_f8452944a7654b9_is_max[] = {false};
extern const Rule RMSprop_update_momentum_f8452944a7654b9 = {
    0xf8452944a7654b9, 2, 6, 9, 1, RMSprop_update_momentum_f8452944a7654b9_reductions, RMSprop_update_momentum_f8452944a7654b9_is_max,
    RMSprop_update_momentum_f8452944a7654b9_scalars, RMSprop_update_momentum_f8452944a7654b9_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_cc995de81e96c15_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_cc995de81e96c15_pass0(const Block<T>& block) {
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
    const T t7 = t5 * t5;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = scalar6 * t5;
    const T t12 = t10 + t11;
    const T t13 = t12 * t12;
    const T t14 = t9 - t13;
    const T t15 = maximum(t14, T(0.0));
    const T t16 = std::sqrt(t15);
    const T t17 = t16 + scalar7;
    const T t18 = t5 / t17;
    const T t19 = t1 + t18;
    const T t20 = scalar8 * t19;
    const T t21 = t0 - t20;
    p_param[i] = t21;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t12;
    p_momentum_buffer[i] = t19;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_cc995de81e96c15_pass0)
static const Passes RMSprop_update_centered_momentum_cc995de81e96c15_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_cc995de81e96c15_pass0)};
static const int RMSprop_update_centered_momentum_cc995de81e96c15_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_cc995de81e96c15_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_cc995de81e96c15 = {
    0xcc995de81e96c15, 3, 6, 9, 1, RMSprop_update_centered_momentum_cc995de81e96c15_reductions, RMSprop_update_centered_momentum_cc995de81e96c15_is_max,
    RMSprop_update_centered_momentum_cc995de81e96c15_scalars, RMSprop_update_centered_momentum_cc995de81e96c15_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_001d7374272745e_scalars) {
  const bool s0 = coupled_decay != double(0.0);
  const double s1 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s0, out[5] = hypers[4], out[6] = s1, out[7] = hypers[5], out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_001d7374272745e_pass0(const Block<T>& block) {
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
    const T t7 = t5 * t5;
    const T t8 = scalar6 * t7;
    const T t9 = t6 + t8;
    const T t10 = scalar5 * p_grad_avg[i];
    const T t11 = scalar6 * t5;
    const T t12 = t10 + t11;
    const T t13 = t12 * t12;
    const T t14 = t9 - t13;
    const T t15 = maximum(t14, T(0.0));
    const T t16 = t15 + scalar7;
    const T t17 = std::sqrt(t16);
    const T t18 = t5 / t17;
    const T t19 = scalar8 * t18;
    const T t20 = t1 + t19;
    const T t21 = t0 - t20;
    p_param[i] = t21;
    p_square_avg[i] = t9;
    p_grad_avg[i] = t12;
    p_momentum_buffer[i] = t20;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_001d7374272745e_pass0)
static const Passes RMSprop_update_centered_momentum_001d7374272745e_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_001d7374272745e_pass0)};
static const int RMSprop_update_centered_momentum_001d7374272745e_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_001d7374272745e_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_001d7374272745e = {
    0x001d7374272745e, 3, 6, 9, 1, RMSprop_update_centered_momentum_001d7374272745e_reductions, RMSprop_update_centered_momentum_001d7374272745e_is_max,
    RMSprop_update_centered_momentum_001d7374272745e_scalars, RMSprop_update_centered_momentum_001d7374272745e_passes, nullptr};

}  // namespace ms_optim
