// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(RMSprop_update_e8bc73c580625d4_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[0], out[4] = hypers[3], out[5] = s0, out[6] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_e8bc73c580625d4_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t3 * t3;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 + scalar6;
    const T t11 = t4 / t10;
    const T t12 = t0 - t11;
    p_param[i] = t12;
    p_square_avg[i] = t8;
  }
}
MS_OPTIM_PASS(RMSprop_update_e8bc73c580625d4_pass0)
static const Passes RMSprop_update_e8bc73c580625d4_passes[] = {MS_OPTIM_BOTH(RMSprop_update_e8bc73c580625d4_pass0)};
static const int RMSprop_update_e8bc73c580625d4_reductions[] = {0};
static const bool RMSprop_update_e8bc73c580625d4_is_max[] = {false};
extern const Rule RMSprop_update_e8bc73c580625d4 = {
    0xe8bc73c580625d4, 1, 5, 7, 1, RMSprop_update_e8bc73c580625d4_reductions, RMSprop_update_e8bc73c580625d4_is_max,
    RMSprop_update_e8bc73c580625d4_scalars, RMSprop_update_e8bc73c580625d4_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_e24a8d8548f5b5b_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[0], out[4] = hypers[3], out[5] = s0, out[6] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_e24a8d8548f5b5b_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t3 * t3;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = t8 + scalar6;
    const T t10 = std::sqrt(t9);
    const T t11 = t4 / t10;
    const T t12 = t0 - t11;
    p_param[i] = t12;
    p_square_avg[i] = t8;
  }
}
MS_OPTIM_PASS(RMSprop_update_e24a8d8548f5b5b_pass0)
static const Passes RMSprop_update_e24a8d8548f5b5b_passes[] = {MS_OPTIM_BOTH(RMSprop_update_e24a8d8548f5b5b_pass0)};
static const int RMSprop_update_e24a8d8548f5b5b_reductions[] = {0};
static const bool RMSprop_update_e24a8d8548f5b5b_is_max[] = {false};
extern const Rule RMSprop_update_e24a8d8548f5b5b = {
    0xe24a8d8548f5b5b, 1, 5, 7, 1, RMSprop_update_e24a8d8548f5b5b_reductions, RMSprop_update_e24a8d8548f5b5b_is_max,
    RMSprop_update_e24a8d8548f5b5b_scalars, RMSprop_update_e24a8d8548f5b5b_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_01ae5f6d8b3fd0e_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[0], out[4] = hypers[3], out[5] = s0, out[6] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_01ae5f6d8b3fd0e_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t3 * t3;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = scalar4 * p_grad_avg[i];
    const T t10 = scalar5 * t3;
    const T t11 = t9 + t10;
    const T t12 = t11 * t11;
    const T t13 = t8 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = std::sqrt(t14);
    const T t16 = t15 + scalar6;
    const T t17 = t4 / t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_square_avg[i] = t8;
    p_grad_avg[i] = t11;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_01ae5f6d8b3fd0e_pass0)
static const Passes RMSprop_update_centered_01ae5f6d8b3fd0e_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_01ae5f6d8b3fd0e_pass0)};
static const int RMSprop_update_centered_01ae5f6d8b3fd0e_reductions[] = {0};
static const bool RMSprop_update_centered_01ae5f6d8b3fd0e_is_max[] = {false};
extern const Rule RMSprop_update_centered_01ae5f6d8b3fd0e = {
    0x01ae5f6d8b3fd0e, 2, 5, 7, 1, RMSprop_update_centered_01ae5f6d8b3fd0e_reductions, RMSprop_update_centered_01ae5f6d8b3fd0e_is_max,
    RMSprop_update_centered_01ae5f6d8b3fd0e_scalars, RMSprop_update_centered_01ae5f6d8b3fd0e_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_195c566f1b581c1_scalars) {
  const double s0 = double(1.0) - hypers[3];
  out[0] = kept, out[1] = grad_scale, out[2] = coupled_decay, out[3] = hypers[0], out[4] = hypers[3], out[5] = s0, out[6] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_195c566f1b581c1_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_grad[i];
    const T t2 = scalar2 * p_param[i];
    const T t3 = t1 + t2;
    const T t4 = scalar3 * t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t3 * t3;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = scalar4 * p_grad_avg[i];
    const T t10 = scalar5 * t3;
    const T t11 = t9 + t10;
    const T t12 = t11 * t11;
    const T t13 = t8 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = t14 + scalar6;
    const T t16 = std::sqrt(t15);
    const T t17 = t4 / t16;
    const T t18 = t0 - t17;
    p_param[i] = t18;
    p_square_avg[i] = t8;
    p_grad_avg[i] = t11;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_195c566f1b581c1_pass0)
static const Passes RMSprop_update_centered_195c566f1b581c1_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_195c566f1b581c1_pass0)};
static const int RMSprop_update_centered_195c566f1b581c1_reductions[] = {0};
static const bool RMSprop_update_centered_195c566f1b581c1_is_max[] = {false};
extern const Rule RMSprop_update_centered_195c566f1b581c1 = {
    0x195c566f1b581c1, 2, 5, 7, 1, RMSprop_update_centered_195c566f1b581c1_reductions, RMSprop_update_centered_195c566f1b581c1_is_max,
    RMSprop_update_centered_195c566f1b581c1_scalars, RMSprop_update_centered_195c566f1b581c1_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_b3d221c6becaa23_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = hypers[4], out[5] = s0, out[6] = hypers[5], out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_b3d221c6becaa23_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t4 * t4;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t9 + scalar6;
    const T t11 = t4 / t10;
    const T t12 = t1 + t11;
    const T t13 = scalar7 * t12;
    const T t14 = t0 - t13;
    p_param[i] = t14;
    p_square_avg[i] = t8;
    p_momentum_buffer[i] = t12;
  }
}
MS_OPTIM_PASS(RMSprop_update_momentum_b3d221c6becaa23_pass0)
static const Passes RMSprop_update_momentum_b3d221c6becaa23_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_b3d221c6becaa23_pass0)};
static const int RMSprop_update_momentum_b3d221c6becaa23_reductions[] = {0};
static const bool RMSprop_update_momentum_b3d221c6becaa23_is_max[] = {false};
extern const Rule RMSprop_update_momentum_b3d221c6becaa23 = {
    0xb3d221c6becaa23, 2, 6, 8, 1, RMSprop_update_momentum_b3d221c6becaa23_reductions, RMSprop_update_momentum_b3d221c6becaa23_is_max,
    RMSprop_update_momentum_b3d221c6becaa23_scalars, RMSprop_update_momentum_b3d221c6becaa23_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_momentum_1ecece17dbf6cfd_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = hypers[4], out[5] = s0, out[6] = hypers[5], out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_1ecece17dbf6cfd_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t4 * t4;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = t8 + scalar6;
    const T t10 = std::sqrt(t9);
    const T t11 = t4 / t10;
    const T t12 = scalar7 * t11;
    const T t13 = t1 + t12;
    const T t14 = t0 - t13;
    p_param[i] = t14;
    p_square_avg[i] = t8;
    p_momentum_buffer[i] = t13;
  }
}
MS_OPTIM_PASS(RMSprop_update_momentum_1ecece17dbf6cfd_pass0)
static const Passes RMSprop_update_momentum_1ecece17dbf6cfd_passes[] = {MS_OPTIM_BOTH(RMSprop_update_momentum_1ecece17dbf6cfd_pass0)};
static const int RMSprop_update_momentum_1ecece17dbf6cfd_reductions[] = {0};
static const bool RMSprop_update_momentum_1ecece17dbf6cfd_is_max[] = {false};
extern const Rule RMSprop_update_momentum_1ecece17dbf6cfd = {
    0x1ecece17dbf6cfd, 2, 6, 8, 1, RMSprop_update_momentum_1ecece17dbf6cfd_reductions, RMSprop_update_momentum_1ecece17dbf6cfd_is_max,
    RMSprop_update_momentum_1ecece17dbf6cfd_scalars, RMSprop_update_momentum_1ecece17dbf6cfd_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_e50d59b99a1dad3_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = hypers[4], out[5] = s0, out[6] = hypers[5], out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_e50d59b99a1dad3_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t4 * t4;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = scalar4 * p_grad_avg[i];
    const T t10 = scalar5 * t4;
    const T t11 = t9 + t10;
    const T t12 = t11 * t11;
    const T t13 = t8 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = std::sqrt(t14);
    const T t16 = t15 + scalar6;
    const T t17 = t4 / t16;
    const T t18 = t1 + t17;
    const T t19 = scalar7 * t18;
    const T t20 = t0 - t19;
    p_param[i] = t20;
    p_square_avg[i] = t8;
    p_grad_avg[i] = t11;
    p_momentum_buffer[i] = t18;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_e50d59b99a1dad3_pass0)
static const Passes RMSprop_update_centered_momentum_e50d59b99a1dad3_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_e50d59b99a1dad3_pass0)};
static const int RMSprop_update_centered_momentum_e50d59b99a1dad3_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_e50d59b99a1dad3_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_e50d59b99a1dad3 = {
    0xe50d59b99a1dad3, 3, 6, 8, 1, RMSprop_update_centered_momentum_e50d59b99a1dad3_reductions, RMSprop_update_centered_momentum_e50d59b99a1dad3_is_max,
    RMSprop_update_centered_momentum_e50d59b99a1dad3_scalars, RMSprop_update_centered_momentum_e50d59b99a1dad3_passes, nullptr};

MS_OPTIM_SCALARS(RMSprop_update_centered_momentum_ee69004afab2b98_scalars) {
  const double s0 = double(1.0) - hypers[4];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = hypers[4], out[5] = s0, out[6] = hypers[5], out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_ee69004afab2b98_pass0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 * p_square_avg[i];
    const T t6 = t4 * t4;
    const T t7 = scalar5 * t6;
    const T t8 = t5 + t7;
    const T t9 = scalar4 * p_grad_avg[i];
    const T t10 = scalar5 * t4;
    const T t11 = t9 + t10;
    const T t12 = t11 * t11;
    const T t13 = t8 - t12;
    const T t14 = maximum(t13, T(0.0));
    const T t15 = t14 + scalar6;
    const T t16 = std::sqrt(t15);
    const T t17 = t4 / t16;
    const T t18 = scalar7 * t17;
    const T t19 = t1 + t18;
    const T t20 = t0 - t19;
    p_param[i] = t20;
    p_square_avg[i] = t8;
    p_grad_avg[i] = t11;
    p_momentum_buffer[i] = t19;
  }
}
MS_OPTIM_PASS(RMSprop_update_centered_momentum_ee69004afab2b98_pass0)
static const Passes RMSprop_update_centered_momentum_ee69004afab2b98_passes[] = {MS_OPTIM_BOTH(RMSprop_update_centered_momentum_ee69004afab2b98_pass0)};
static const int RMSprop_update_centered_momentum_ee69004afab2b98_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_ee69004afab2b98_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_ee69004afab2b98 = {
    0xee69004afab2b98, 3, 6, 8, 1, RMSprop_update_centered_momentum_ee69004afab2b98_reductions, RMSprop_update_centered_momentum_ee69004afab2b98_is_max,
    RMSprop_update_centered_momentum_ee69004afab2b98_scalars, RMSprop_update_centered_momentum_ee69004afab2b98_passes, nullptr};

}  // namespace ms_optim
