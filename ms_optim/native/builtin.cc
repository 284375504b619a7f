// Written by `python -m ms_optim.native.builtin`.
#include "rule.h"

namespace ms_optim {

static void Adadelta_update_e170fdeab72be37_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const double s1 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s1;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_e170fdeab72be37_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_acc_delta = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = p_acc_delta[i] + scalar0;
      const T t1 = std::sqrt(t0);
      const T t2 = scalar1 * p_square_avg[i];
      const T t3 = scalar2 * p_grad[i];
      const T t4 = maximum(t3, scalar3);
      const T t5 = minimum(t4, scalar4);
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = t10 * t10;
      const T t12 = scalar7 * t11;
      const T t13 = t2 + t12;
      const T t14 = t13 + scalar0;
      const T t15 = std::sqrt(t14);
      const T t16 = t1 / t15;
      const T t17 = t16 * t10;
      const T t18 = scalar8 * t17;
      const T t19 = p_param[i] - t18;
      const T t20 = scalar1 * p_acc_delta[i];
      const T t21 = t17 * t17;
      const T t22 = scalar7 * t21;
      const T t23 = t20 + t22;
      p_param[i] = t19;
      p_square_avg[i] = t13;
      p_acc_delta[i] = t23;
    }
  }
}
MS_OPTIM_VERSIONS static void Adadelta_update_e170fdeab72be37_float_0(const Block<float>& block) {
  Adadelta_update_e170fdeab72be37_0(block);
}
static const Pass<float> Adadelta_update_e170fdeab72be37_float_passes[] = {Adadelta_update_e170fdeab72be37_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_e170fdeab72be37_double_0(const Block<double>& block) {
  Adadelta_update_e170fdeab72be37_0(block);
}
static const Pass<double> Adadelta_update_e170fdeab72be37_double_passes[] = {Adadelta_update_e170fdeab72be37_double_0};
static const int Adadelta_update_e170fdeab72be37_reductions[] = {0};
static const bool Adadelta_update_e170fdeab72be37_is_max[] = {false};
extern const Rule Adadelta_update_e170fdeab72be37 = {
    0xe170fdeab72be37, 2, 5, 9, 1, Adadelta_update_e170fdeab72be37_reductions, Adadelta_update_e170fdeab72be37_is_max,
    Adadelta_update_e170fdeab72be37_scalars, Adadelta_update_e170fdeab72be37_float_passes, Adadelta_update_e170fdeab72be37_double_passes};

static void Adadelta_update_04a0bbd06a21139_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const double s1 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s1;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_04a0bbd06a21139_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_acc_delta = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = p_acc_delta[i] + scalar0;
      const T t1 = std::sqrt(t0);
      const T t2 = scalar1 * p_square_avg[i];
      const T t3 = scalar2 * p_grad[i];
      const T t4 = maximum(t3, scalar3);
      const T t5 = minimum(t4, scalar4);
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = t11 * t11;
      const T t13 = scalar7 * t12;
      const T t14 = t2 + t13;
      const T t15 = t14 + scalar0;
      const T t16 = std::sqrt(t15);
      const T t17 = t1 / t16;
      const T t18 = t17 * t11;
      const T t19 = scalar8 * t18;
      const T t20 = p_param[i] - t19;
      const T t21 = scalar1 * p_acc_delta[i];
      const T t22 = t18 * t18;
      const T t23 = scalar7 * t22;
      const T t24 = t21 + t23;
      p_param[i] = t20;
      p_square_avg[i] = t14;
      p_acc_delta[i] = t24;
    }
  }
}
MS_OPTIM_VERSIONS static void Adadelta_update_04a0bbd06a21139_float_0(const Block<float>& block) {
  Adadelta_update_04a0bbd06a21139_0(block);
}
static const Pass<float> Adadelta_update_04a0bbd06a21139_float_passes[] = {Adadelta_update_04a0bbd06a21139_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_04a0bbd06a21139_double_0(const Block<double>& block) {
  Adadelta_update_04a0bbd06a21139_0(block);
}
static const Pass<double> Adadelta_update_04a0bbd06a21139_double_passes[] = {Adadelta_update_04a0bbd06a21139_double_0};
static const int Adadelta_update_04a0bbd06a21139_reductions[] = {0};
static const bool Adadelta_update_04a0bbd06a21139_is_max[] = {false};
extern const Rule Adadelta_update_04a0bbd06a21139 = {
    0x04a0bbd06a21139, 2, 5, 9, 1, Adadelta_update_04a0bbd06a21139_reductions, Adadelta_update_04a0bbd06a21139_is_max,
    Adadelta_update_04a0bbd06a21139_scalars, Adadelta_update_04a0bbd06a21139_float_passes, Adadelta_update_04a0bbd06a21139_double_passes};

static void Adagrad_update_f0ef38fa13d33ea_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const double s4 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s4;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_f0ef38fa13d33ea_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_sum = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t7 * t7;
      const T t10 = p_sum[i] + t9;
      const T t11 = std::sqrt(t10);
      const T t12 = t11 + scalar6;
      const T t13 = t8 / t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_sum[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void Adagrad_update_f0ef38fa13d33ea_float_0(const Block<float>& block) {
  Adagrad_update_f0ef38fa13d33ea_0(block);
}
static const Pass<float> Adagrad_update_f0ef38fa13d33ea_float_passes[] = {Adagrad_update_f0ef38fa13d33ea_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_f0ef38fa13d33ea_double_0(const Block<double>& block) {
  Adagrad_update_f0ef38fa13d33ea_0(block);
}
static const Pass<double> Adagrad_update_f0ef38fa13d33ea_double_passes[] = {Adagrad_update_f0ef38fa13d33ea_double_0};
static const int Adagrad_update_f0ef38fa13d33ea_reductions[] = {0};
static const bool Adagrad_update_f0ef38fa13d33ea_is_max[] = {false};
extern const Rule Adagrad_update_f0ef38fa13d33ea = {
    0xf0ef38fa13d33ea, 1, 5, 7, 1, Adagrad_update_f0ef38fa13d33ea_reductions, Adagrad_update_f0ef38fa13d33ea_is_max,
    Adagrad_update_f0ef38fa13d33ea_scalars, Adagrad_update_f0ef38fa13d33ea_float_passes, Adagrad_update_f0ef38fa13d33ea_double_passes};

static void Adagrad_update_70c15df35d387e2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const double s4 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s4;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_70c15df35d387e2_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_sum = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = t8 * t8;
      const T t11 = p_sum[i] + t10;
      const T t12 = std::sqrt(t11);
      const T t13 = t12 + scalar6;
      const T t14 = t9 / t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_sum[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void Adagrad_update_70c15df35d387e2_float_0(const Block<float>& block) {
  Adagrad_update_70c15df35d387e2_0(block);
}
static const Pass<float> Adagrad_update_70c15df35d387e2_float_passes[] = {Adagrad_update_70c15df35d387e2_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_70c15df35d387e2_double_0(const Block<double>& block) {
  Adagrad_update_70c15df35d387e2_0(block);
}
static const Pass<double> Adagrad_update_70c15df35d387e2_double_passes[] = {Adagrad_update_70c15df35d387e2_double_0};
static const int Adagrad_update_70c15df35d387e2_reductions[] = {0};
static const bool Adagrad_update_70c15df35d387e2_is_max[] = {false};
extern const Rule Adagrad_update_70c15df35d387e2 = {
    0x70c15df35d387e2, 1, 5, 7, 1, Adagrad_update_70c15df35d387e2_reductions, Adagrad_update_70c15df35d387e2_is_max,
    Adagrad_update_70c15df35d387e2_scalars, Adagrad_update_70c15df35d387e2_float_passes, Adagrad_update_70c15df35d387e2_double_passes};

static void Adam_update_481bce87a604f80_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_481bce87a604f80_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_481bce87a604f80_float_0(const Block<float>& block) {
  Adam_update_481bce87a604f80_0(block);
}
static const Pass<float> Adam_update_481bce87a604f80_float_passes[] = {Adam_update_481bce87a604f80_float_0};
MS_OPTIM_VERSIONS static void Adam_update_481bce87a604f80_double_0(const Block<double>& block) {
  Adam_update_481bce87a604f80_0(block);
}
static const Pass<double> Adam_update_481bce87a604f80_double_passes[] = {Adam_update_481bce87a604f80_double_0};
static const int Adam_update_481bce87a604f80_reductions[] = {0};
static const bool Adam_update_481bce87a604f80_is_max[] = {false};
extern const Rule Adam_update_481bce87a604f80 = {
    0x481bce87a604f80, 2, 6, 11, 1, Adam_update_481bce87a604f80_reductions, Adam_update_481bce87a604f80_is_max,
    Adam_update_481bce87a604f80_scalars, Adam_update_481bce87a604f80_float_passes, Adam_update_481bce87a604f80_double_passes};

static void Adam_update_4b434cfb028da02_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_4b434cfb028da02_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_4b434cfb028da02_float_0(const Block<float>& block) {
  Adam_update_4b434cfb028da02_0(block);
}
static const Pass<float> Adam_update_4b434cfb028da02_float_passes[] = {Adam_update_4b434cfb028da02_float_0};
MS_OPTIM_VERSIONS static void Adam_update_4b434cfb028da02_double_0(const Block<double>& block) {
  Adam_update_4b434cfb028da02_0(block);
}
static const Pass<double> Adam_update_4b434cfb028da02_double_passes[] = {Adam_update_4b434cfb028da02_double_0};
static const int Adam_update_4b434cfb028da02_reductions[] = {0};
static const bool Adam_update_4b434cfb028da02_is_max[] = {false};
extern const Rule Adam_update_4b434cfb028da02 = {
    0x4b434cfb028da02, 2, 6, 11, 1, Adam_update_4b434cfb028da02_reductions, Adam_update_4b434cfb028da02_is_max,
    Adam_update_4b434cfb028da02_scalars, Adam_update_4b434cfb028da02_float_passes, Adam_update_4b434cfb028da02_double_passes};

static void Adam_update_amsgrad_9d7a3fd122d3c26_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_9d7a3fd122d3c26_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9d7a3fd122d3c26_float_0(const Block<float>& block) {
  Adam_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<float> Adam_update_amsgrad_9d7a3fd122d3c26_float_passes[] = {Adam_update_amsgrad_9d7a3fd122d3c26_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9d7a3fd122d3c26_double_0(const Block<double>& block) {
  Adam_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<double> Adam_update_amsgrad_9d7a3fd122d3c26_double_passes[] = {Adam_update_amsgrad_9d7a3fd122d3c26_double_0};
static const int Adam_update_amsgrad_9d7a3fd122d3c26_reductions[] = {0};
static const bool Adam_update_amsgrad_9d7a3fd122d3c26_is_max[] = {false};
extern const Rule Adam_update_amsgrad_9d7a3fd122d3c26 = {
    0x9d7a3fd122d3c26, 3, 6, 11, 1, Adam_update_amsgrad_9d7a3fd122d3c26_reductions, Adam_update_amsgrad_9d7a3fd122d3c26_is_max,
    Adam_update_amsgrad_9d7a3fd122d3c26_scalars, Adam_update_amsgrad_9d7a3fd122d3c26_float_passes, Adam_update_amsgrad_9d7a3fd122d3c26_double_passes};

static void Adam_update_amsgrad_f46a0225afd3de1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_f46a0225afd3de1_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = maximum(p_max_exp_avg_sq[i], t16);
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
      p_max_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_f46a0225afd3de1_float_0(const Block<float>& block) {
  Adam_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<float> Adam_update_amsgrad_f46a0225afd3de1_float_passes[] = {Adam_update_amsgrad_f46a0225afd3de1_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_f46a0225afd3de1_double_0(const Block<double>& block) {
  Adam_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<double> Adam_update_amsgrad_f46a0225afd3de1_double_passes[] = {Adam_update_amsgrad_f46a0225afd3de1_double_0};
static const int Adam_update_amsgrad_f46a0225afd3de1_reductions[] = {0};
static const bool Adam_update_amsgrad_f46a0225afd3de1_is_max[] = {false};
extern const Rule Adam_update_amsgrad_f46a0225afd3de1 = {
    0xf46a0225afd3de1, 3, 6, 11, 1, Adam_update_amsgrad_f46a0225afd3de1_reductions, Adam_update_amsgrad_f46a0225afd3de1_is_max,
    Adam_update_amsgrad_f46a0225afd3de1_scalars, Adam_update_amsgrad_f46a0225afd3de1_float_passes, Adam_update_amsgrad_f46a0225afd3de1_double_passes};

static void Adam_update_16e6a74789946e1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_16e6a74789946e1_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_16e6a74789946e1_float_0(const Block<float>& block) {
  Adam_update_16e6a74789946e1_0(block);
}
static const Pass<float> Adam_update_16e6a74789946e1_float_passes[] = {Adam_update_16e6a74789946e1_float_0};
MS_OPTIM_VERSIONS static void Adam_update_16e6a74789946e1_double_0(const Block<double>& block) {
  Adam_update_16e6a74789946e1_0(block);
}
static const Pass<double> Adam_update_16e6a74789946e1_double_passes[] = {Adam_update_16e6a74789946e1_double_0};
static const int Adam_update_16e6a74789946e1_reductions[] = {0};
static const bool Adam_update_16e6a74789946e1_is_max[] = {false};
extern const Rule Adam_update_16e6a74789946e1 = {
    0x16e6a74789946e1, 2, 6, 11, 1, Adam_update_16e6a74789946e1_reductions, Adam_update_16e6a74789946e1_is_max,
    Adam_update_16e6a74789946e1_scalars, Adam_update_16e6a74789946e1_float_passes, Adam_update_16e6a74789946e1_double_passes};

static void Adam_update_850b044b1906d0a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_850b044b1906d0a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_850b044b1906d0a_float_0(const Block<float>& block) {
  Adam_update_850b044b1906d0a_0(block);
}
static const Pass<float> Adam_update_850b044b1906d0a_float_passes[] = {Adam_update_850b044b1906d0a_float_0};
MS_OPTIM_VERSIONS static void Adam_update_850b044b1906d0a_double_0(const Block<double>& block) {
  Adam_update_850b044b1906d0a_0(block);
}
static const Pass<double> Adam_update_850b044b1906d0a_double_passes[] = {Adam_update_850b044b1906d0a_double_0};
static const int Adam_update_850b044b1906d0a_reductions[] = {0};
static const bool Adam_update_850b044b1906d0a_is_max[] = {false};
extern const Rule Adam_update_850b044b1906d0a = {
    0x850b044b1906d0a, 2, 6, 11, 1, Adam_update_850b044b1906d0a_reductions, Adam_update_850b044b1906d0a_is_max,
    Adam_update_850b044b1906d0a_scalars, Adam_update_850b044b1906d0a_float_passes, Adam_update_850b044b1906d0a_double_passes};

static void Adam_update_amsgrad_851ffc3e5c011ee_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_851ffc3e5c011ee_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_851ffc3e5c011ee_float_0(const Block<float>& block) {
  Adam_update_amsgrad_851ffc3e5c011ee_0(block);
}
static const Pass<float> Adam_update_amsgrad_851ffc3e5c011ee_float_passes[] = {Adam_update_amsgrad_851ffc3e5c011ee_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_851ffc3e5c011ee_double_0(const Block<double>& block) {
  Adam_update_amsgrad_851ffc3e5c011ee_0(block);
}
static const Pass<double> Adam_update_amsgrad_851ffc3e5c011ee_double_passes[] = {Adam_update_amsgrad_851ffc3e5c011ee_double_0};
static const int Adam_update_amsgrad_851ffc3e5c011ee_reductions[] = {0};
static const bool Adam_update_amsgrad_851ffc3e5c011ee_is_max[] = {false};
extern const Rule Adam_update_amsgrad_851ffc3e5c011ee = {
    0x851ffc3e5c011ee, 3, 6, 11, 1, Adam_update_amsgrad_851ffc3e5c011ee_reductions, Adam_update_amsgrad_851ffc3e5c011ee_is_max,
    Adam_update_amsgrad_851ffc3e5c011ee_scalars, Adam_update_amsgrad_851ffc3e5c011ee_float_passes, Adam_update_amsgrad_851ffc3e5c011ee_double_passes};

static void Adam_update_amsgrad_60b0e408f79062b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_60b0e408f79062b_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = maximum(p_max_exp_avg_sq[i], t16);
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
      p_max_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_60b0e408f79062b_float_0(const Block<float>& block) {
  Adam_update_amsgrad_60b0e408f79062b_0(block);
}
static const Pass<float> Adam_update_amsgrad_60b0e408f79062b_float_passes[] = {Adam_update_amsgrad_60b0e408f79062b_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_60b0e408f79062b_double_0(const Block<double>& block) {
  Adam_update_amsgrad_60b0e408f79062b_0(block);
}
static const Pass<double> Adam_update_amsgrad_60b0e408f79062b_double_passes[] = {Adam_update_amsgrad_60b0e408f79062b_double_0};
static const int Adam_update_amsgrad_60b0e408f79062b_reductions[] = {0};
static const bool Adam_update_amsgrad_60b0e408f79062b_is_max[] = {false};
extern const Rule Adam_update_amsgrad_60b0e408f79062b = {
    0x60b0e408f79062b, 3, 6, 11, 1, Adam_update_amsgrad_60b0e408f79062b_reductions, Adam_update_amsgrad_60b0e408f79062b_is_max,
    Adam_update_amsgrad_60b0e408f79062b_scalars, Adam_update_amsgrad_60b0e408f79062b_float_passes, Adam_update_amsgrad_60b0e408f79062b_double_passes};

static void Adamax_update_6685666d24b6bdf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[4];
  out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_6685666d24b6bdf_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_inf[i];
      const T t13 = std::abs(t8);
      const T t14 = t13 + scalar9;
      const T t15 = maximum(t12, t14);
      const T t16 = t11 / t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_exp_avg[i] = t10;
      p_exp_inf[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_6685666d24b6bdf_float_0(const Block<float>& block) {
  Adamax_update_6685666d24b6bdf_0(block);
}
static const Pass<float> Adamax_update_6685666d24b6bdf_float_passes[] = {Adamax_update_6685666d24b6bdf_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_6685666d24b6bdf_double_0(const Block<double>& block) {
  Adamax_update_6685666d24b6bdf_0(block);
}
static const Pass<double> Adamax_update_6685666d24b6bdf_double_passes[] = {Adamax_update_6685666d24b6bdf_double_0};
static const int Adamax_update_6685666d24b6bdf_reductions[] = {0};
static const bool Adamax_update_6685666d24b6bdf_is_max[] = {false};
extern const Rule Adamax_update_6685666d24b6bdf = {
    0x6685666d24b6bdf, 2, 6, 10, 1, Adamax_update_6685666d24b6bdf_reductions, Adamax_update_6685666d24b6bdf_is_max,
    Adamax_update_6685666d24b6bdf_scalars, Adamax_update_6685666d24b6bdf_float_passes, Adamax_update_6685666d24b6bdf_double_passes};

static void Adamax_update_9e146a7759fbae5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[4];
  out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_9e146a7759fbae5_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_inf[i];
      const T t14 = std::abs(t9);
      const T t15 = t14 + scalar9;
      const T t16 = maximum(t13, t15);
      const T t17 = t12 / t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_exp_avg[i] = t11;
      p_exp_inf[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_9e146a7759fbae5_float_0(const Block<float>& block) {
  Adamax_update_9e146a7759fbae5_0(block);
}
static const Pass<float> Adamax_update_9e146a7759fbae5_float_passes[] = {Adamax_update_9e146a7759fbae5_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_9e146a7759fbae5_double_0(const Block<double>& block) {
  Adamax_update_9e146a7759fbae5_0(block);
}
static const Pass<double> Adamax_update_9e146a7759fbae5_double_passes[] = {Adamax_update_9e146a7759fbae5_double_0};
static const int Adamax_update_9e146a7759fbae5_reductions[] = {0};
static const bool Adamax_update_9e146a7759fbae5_is_max[] = {false};
extern const Rule Adamax_update_9e146a7759fbae5 = {
    0x9e146a7759fbae5, 2, 6, 10, 1, Adamax_update_9e146a7759fbae5_reductions, Adamax_update_9e146a7759fbae5_is_max,
    Adamax_update_9e146a7759fbae5_scalars, Adamax_update_9e146a7759fbae5_float_passes, Adamax_update_9e146a7759fbae5_double_passes};

static void Adamax_update_d8027fde0972220_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[4];
  out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_d8027fde0972220_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_inf[i];
      const T t13 = std::abs(t8);
      const T t14 = maximum(t12, t13);
      const T t15 = t14 + scalar9;
      const T t16 = t11 / t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_exp_avg[i] = t10;
      p_exp_inf[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_d8027fde0972220_float_0(const Block<float>& block) {
  Adamax_update_d8027fde0972220_0(block);
}
static const Pass<float> Adamax_update_d8027fde0972220_float_passes[] = {Adamax_update_d8027fde0972220_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_d8027fde0972220_double_0(const Block<double>& block) {
  Adamax_update_d8027fde0972220_0(block);
}
static const Pass<double> Adamax_update_d8027fde0972220_double_passes[] = {Adamax_update_d8027fde0972220_double_0};
static const int Adamax_update_d8027fde0972220_reductions[] = {0};
static const bool Adamax_update_d8027fde0972220_is_max[] = {false};
extern const Rule Adamax_update_d8027fde0972220 = {
    0xd8027fde0972220, 2, 6, 10, 1, Adamax_update_d8027fde0972220_reductions, Adamax_update_d8027fde0972220_is_max,
    Adamax_update_d8027fde0972220_scalars, Adamax_update_d8027fde0972220_float_passes, Adamax_update_d8027fde0972220_double_passes};

static void Adamax_update_64553902b21b7ef_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[4];
  out[9] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_64553902b21b7ef_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_inf = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_inf[i];
      const T t14 = std::abs(t9);
      const T t15 = maximum(t13, t14);
      const T t16 = t15 + scalar9;
      const T t17 = t12 / t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_exp_avg[i] = t11;
      p_exp_inf[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_64553902b21b7ef_float_0(const Block<float>& block) {
  Adamax_update_64553902b21b7ef_0(block);
}
static const Pass<float> Adamax_update_64553902b21b7ef_float_passes[] = {Adamax_update_64553902b21b7ef_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_64553902b21b7ef_double_0(const Block<double>& block) {
  Adamax_update_64553902b21b7ef_0(block);
}
static const Pass<double> Adamax_update_64553902b21b7ef_double_passes[] = {Adamax_update_64553902b21b7ef_double_0};
static const int Adamax_update_64553902b21b7ef_reductions[] = {0};
static const bool Adamax_update_64553902b21b7ef_is_max[] = {false};
extern const Rule Adamax_update_64553902b21b7ef = {
    0x64553902b21b7ef, 2, 6, 10, 1, Adamax_update_64553902b21b7ef_reductions, Adamax_update_64553902b21b7ef_is_max,
    Adamax_update_64553902b21b7ef_scalars, Adamax_update_64553902b21b7ef_float_passes, Adamax_update_64553902b21b7ef_double_passes};

static void AdamOffload_update_481bce87a604f80_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_481bce87a604f80_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_481bce87a604f80_float_0(const Block<float>& block) {
  AdamOffload_update_481bce87a604f80_0(block);
}
static const Pass<float> AdamOffload_update_481bce87a604f80_float_passes[] = {AdamOffload_update_481bce87a604f80_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_481bce87a604f80_double_0(const Block<double>& block) {
  AdamOffload_update_481bce87a604f80_0(block);
}
static const Pass<double> AdamOffload_update_481bce87a604f80_double_passes[] = {AdamOffload_update_481bce87a604f80_double_0};
static const int AdamOffload_update_481bce87a604f80_reductions[] = {0};
static const bool AdamOffload_update_481bce87a604f80_is_max[] = {false};
extern const Rule AdamOffload_update_481bce87a604f80 = {
    0x481bce87a604f80, 2, 6, 11, 1, AdamOffload_update_481bce87a604f80_reductions, AdamOffload_update_481bce87a604f80_is_max,
    AdamOffload_update_481bce87a604f80_scalars, AdamOffload_update_481bce87a604f80_float_passes, AdamOffload_update_481bce87a604f80_double_passes};

static void AdamOffload_update_4b434cfb028da02_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_4b434cfb028da02_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_4b434cfb028da02_float_0(const Block<float>& block) {
  AdamOffload_update_4b434cfb028da02_0(block);
}
static const Pass<float> AdamOffload_update_4b434cfb028da02_float_passes[] = {AdamOffload_update_4b434cfb028da02_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_4b434cfb028da02_double_0(const Block<double>& block) {
  AdamOffload_update_4b434cfb028da02_0(block);
}
static const Pass<double> AdamOffload_update_4b434cfb028da02_double_passes[] = {AdamOffload_update_4b434cfb028da02_double_0};
static const int AdamOffload_update_4b434cfb028da02_reductions[] = {0};
static const bool AdamOffload_update_4b434cfb028da02_is_max[] = {false};
extern const Rule AdamOffload_update_4b434cfb028da02 = {
    0x4b434cfb028da02, 2, 6, 11, 1, AdamOffload_update_4b434cfb028da02_reductions, AdamOffload_update_4b434cfb028da02_is_max,
    AdamOffload_update_4b434cfb028da02_scalars, AdamOffload_update_4b434cfb028da02_float_passes, AdamOffload_update_4b434cfb028da02_double_passes};

static void AdamOffload_update_amsgrad_9d7a3fd122d3c26_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_9d7a3fd122d3c26_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_passes[] = {AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_passes[] = {AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_0};
static const int AdamOffload_update_amsgrad_9d7a3fd122d3c26_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_9d7a3fd122d3c26_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_9d7a3fd122d3c26 = {
    0x9d7a3fd122d3c26, 3, 6, 11, 1, AdamOffload_update_amsgrad_9d7a3fd122d3c26_reductions, AdamOffload_update_amsgrad_9d7a3fd122d3c26_is_max,
    AdamOffload_update_amsgrad_9d7a3fd122d3c26_scalars, AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_passes, AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_passes};

static void AdamOffload_update_amsgrad_f46a0225afd3de1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_f46a0225afd3de1_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = maximum(p_max_exp_avg_sq[i], t16);
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
      p_max_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_f46a0225afd3de1_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_f46a0225afd3de1_float_passes[] = {AdamOffload_update_amsgrad_f46a0225afd3de1_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_f46a0225afd3de1_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_f46a0225afd3de1_double_passes[] = {AdamOffload_update_amsgrad_f46a0225afd3de1_double_0};
static const int AdamOffload_update_amsgrad_f46a0225afd3de1_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_f46a0225afd3de1_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_f46a0225afd3de1 = {
    0xf46a0225afd3de1, 3, 6, 11, 1, AdamOffload_update_amsgrad_f46a0225afd3de1_reductions, AdamOffload_update_amsgrad_f46a0225afd3de1_is_max,
    AdamOffload_update_amsgrad_f46a0225afd3de1_scalars, AdamOffload_update_amsgrad_f46a0225afd3de1_float_passes, AdamOffload_update_amsgrad_f46a0225afd3de1_double_passes};

static void AdamW_update_8df5368a1e1f359_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_8df5368a1e1f359_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 + scalar10;
      const T t17 = t10 / t16;
      const T t18 = t0 - t17;
      p_param[i] = t18;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_8df5368a1e1f359_float_0(const Block<float>& block) {
  AdamW_update_8df5368a1e1f359_0(block);
}
static const Pass<float> AdamW_update_8df5368a1e1f359_float_passes[] = {AdamW_update_8df5368a1e1f359_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_8df5368a1e1f359_double_0(const Block<double>& block) {
  AdamW_update_8df5368a1e1f359_0(block);
}
static const Pass<double> AdamW_update_8df5368a1e1f359_double_passes[] = {AdamW_update_8df5368a1e1f359_double_0};
static const int AdamW_update_8df5368a1e1f359_reductions[] = {0};
static const bool AdamW_update_8df5368a1e1f359_is_max[] = {false};
extern const Rule AdamW_update_8df5368a1e1f359 = {
    0x8df5368a1e1f359, 2, 6, 11, 1, AdamW_update_8df5368a1e1f359_reductions, AdamW_update_8df5368a1e1f359_is_max,
    AdamW_update_8df5368a1e1f359_scalars, AdamW_update_8df5368a1e1f359_float_passes, AdamW_update_8df5368a1e1f359_double_passes};

static void AdamW_update_087b0f7a786c055_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_087b0f7a786c055_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_087b0f7a786c055_float_0(const Block<float>& block) {
  AdamW_update_087b0f7a786c055_0(block);
}
static const Pass<float> AdamW_update_087b0f7a786c055_float_passes[] = {AdamW_update_087b0f7a786c055_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_087b0f7a786c055_double_0(const Block<double>& block) {
  AdamW_update_087b0f7a786c055_0(block);
}
static const Pass<double> AdamW_update_087b0f7a786c055_double_passes[] = {AdamW_update_087b0f7a786c055_double_0};
static const int AdamW_update_087b0f7a786c055_reductions[] = {0};
static const bool AdamW_update_087b0f7a786c055_is_max[] = {false};
extern const Rule AdamW_update_087b0f7a786c055 = {
    0x087b0f7a786c055, 2, 6, 11, 1, AdamW_update_087b0f7a786c055_reductions, AdamW_update_087b0f7a786c055_is_max,
    AdamW_update_087b0f7a786c055_scalars, AdamW_update_087b0f7a786c055_float_passes, AdamW_update_087b0f7a786c055_double_passes};

static void AdamW_update_amsgrad_63ab2a702b6127a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_63ab2a702b6127a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = maximum(p_max_exp_avg_sq[i], t14);
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
      p_max_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_63ab2a702b6127a_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_63ab2a702b6127a_0(block);
}
static const Pass<float> AdamW_update_amsgrad_63ab2a702b6127a_float_passes[] = {AdamW_update_amsgrad_63ab2a702b6127a_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_63ab2a702b6127a_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_63ab2a702b6127a_0(block);
}
static const Pass<double> AdamW_update_amsgrad_63ab2a702b6127a_double_passes[] = {AdamW_update_amsgrad_63ab2a702b6127a_double_0};
static const int AdamW_update_amsgrad_63ab2a702b6127a_reductions[] = {0};
static const bool AdamW_update_amsgrad_63ab2a702b6127a_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_63ab2a702b6127a = {
    0x63ab2a702b6127a, 3, 6, 11, 1, AdamW_update_amsgrad_63ab2a702b6127a_reductions, AdamW_update_amsgrad_63ab2a702b6127a_is_max,
    AdamW_update_amsgrad_63ab2a702b6127a_scalars, AdamW_update_amsgrad_63ab2a702b6127a_float_passes, AdamW_update_amsgrad_63ab2a702b6127a_double_passes};

static void AdamW_update_amsgrad_ddcc7768810f89a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_ddcc7768810f89a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = t0 - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_ddcc7768810f89a_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_ddcc7768810f89a_0(block);
}
static const Pass<float> AdamW_update_amsgrad_ddcc7768810f89a_float_passes[] = {AdamW_update_amsgrad_ddcc7768810f89a_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_ddcc7768810f89a_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_ddcc7768810f89a_0(block);
}
static const Pass<double> AdamW_update_amsgrad_ddcc7768810f89a_double_passes[] = {AdamW_update_amsgrad_ddcc7768810f89a_double_0};
static const int AdamW_update_amsgrad_ddcc7768810f89a_reductions[] = {0};
static const bool AdamW_update_amsgrad_ddcc7768810f89a_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_ddcc7768810f89a = {
    0xddcc7768810f89a, 3, 6, 11, 1, AdamW_update_amsgrad_ddcc7768810f89a_reductions, AdamW_update_amsgrad_ddcc7768810f89a_is_max,
    AdamW_update_amsgrad_ddcc7768810f89a_scalars, AdamW_update_amsgrad_ddcc7768810f89a_float_passes, AdamW_update_amsgrad_ddcc7768810f89a_double_passes};

static void AdamW_update_c289a1f5ded0cae_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_c289a1f5ded0cae_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 + scalar10;
      const T t17 = t10 / t16;
      const T t18 = t0 - t17;
      p_param[i] = t18;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_c289a1f5ded0cae_float_0(const Block<float>& block) {
  AdamW_update_c289a1f5ded0cae_0(block);
}
static const Pass<float> AdamW_update_c289a1f5ded0cae_float_passes[] = {AdamW_update_c289a1f5ded0cae_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_c289a1f5ded0cae_double_0(const Block<double>& block) {
  AdamW_update_c289a1f5ded0cae_0(block);
}
static const Pass<double> AdamW_update_c289a1f5ded0cae_double_passes[] = {AdamW_update_c289a1f5ded0cae_double_0};
static const int AdamW_update_c289a1f5ded0cae_reductions[] = {0};
static const bool AdamW_update_c289a1f5ded0cae_is_max[] = {false};
extern const Rule AdamW_update_c289a1f5ded0cae = {
    0xc289a1f5ded0cae, 2, 6, 11, 1, AdamW_update_c289a1f5ded0cae_reductions, AdamW_update_c289a1f5ded0cae_is_max,
    AdamW_update_c289a1f5ded0cae_scalars, AdamW_update_c289a1f5ded0cae_float_passes, AdamW_update_c289a1f5ded0cae_double_passes};

static void AdamW_update_1ecf142a51c4e1e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_1ecf142a51c4e1e_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_1ecf142a51c4e1e_float_0(const Block<float>& block) {
  AdamW_update_1ecf142a51c4e1e_0(block);
}
static const Pass<float> AdamW_update_1ecf142a51c4e1e_float_passes[] = {AdamW_update_1ecf142a51c4e1e_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_1ecf142a51c4e1e_double_0(const Block<double>& block) {
  AdamW_update_1ecf142a51c4e1e_0(block);
}
static const Pass<double> AdamW_update_1ecf142a51c4e1e_double_passes[] = {AdamW_update_1ecf142a51c4e1e_double_0};
static const int AdamW_update_1ecf142a51c4e1e_reductions[] = {0};
static const bool AdamW_update_1ecf142a51c4e1e_is_max[] = {false};
extern const Rule AdamW_update_1ecf142a51c4e1e = {
    0x1ecf142a51c4e1e, 2, 6, 11, 1, AdamW_update_1ecf142a51c4e1e_reductions, AdamW_update_1ecf142a51c4e1e_is_max,
    AdamW_update_1ecf142a51c4e1e_scalars, AdamW_update_1ecf142a51c4e1e_float_passes, AdamW_update_1ecf142a51c4e1e_double_passes};

static void AdamW_update_amsgrad_938edff8650ff71_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_938edff8650ff71_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = maximum(p_max_exp_avg_sq[i], t14);
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
      p_max_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_938edff8650ff71_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_938edff8650ff71_0(block);
}
static const Pass<float> AdamW_update_amsgrad_938edff8650ff71_float_passes[] = {AdamW_update_amsgrad_938edff8650ff71_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_938edff8650ff71_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_938edff8650ff71_0(block);
}
static const Pass<double> AdamW_update_amsgrad_938edff8650ff71_double_passes[] = {AdamW_update_amsgrad_938edff8650ff71_double_0};
static const int AdamW_update_amsgrad_938edff8650ff71_reductions[] = {0};
static const bool AdamW_update_amsgrad_938edff8650ff71_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_938edff8650ff71 = {
    0x938edff8650ff71, 3, 6, 11, 1, AdamW_update_amsgrad_938edff8650ff71_reductions, AdamW_update_amsgrad_938edff8650ff71_is_max,
    AdamW_update_amsgrad_938edff8650ff71_scalars, AdamW_update_amsgrad_938edff8650ff71_float_passes, AdamW_update_amsgrad_938edff8650ff71_double_passes};

static void AdamW_update_amsgrad_0122fcaa559dfff_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_0122fcaa559dfff_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = t0 - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_0122fcaa559dfff_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_0122fcaa559dfff_0(block);
}
static const Pass<float> AdamW_update_amsgrad_0122fcaa559dfff_float_passes[] = {AdamW_update_amsgrad_0122fcaa559dfff_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_0122fcaa559dfff_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_0122fcaa559dfff_0(block);
}
static const Pass<double> AdamW_update_amsgrad_0122fcaa559dfff_double_passes[] = {AdamW_update_amsgrad_0122fcaa559dfff_double_0};
static const int AdamW_update_amsgrad_0122fcaa559dfff_reductions[] = {0};
static const bool AdamW_update_amsgrad_0122fcaa559dfff_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_0122fcaa559dfff = {
    0x0122fcaa559dfff, 3, 6, 11, 1, AdamW_update_amsgrad_0122fcaa559dfff_reductions, AdamW_update_amsgrad_0122fcaa559dfff_is_max,
    AdamW_update_amsgrad_0122fcaa559dfff_scalars, AdamW_update_amsgrad_0122fcaa559dfff_float_passes, AdamW_update_amsgrad_0122fcaa559dfff_double_passes};

static void AdamWeightDecay_update_a8201ab88687d07_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s3;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = s2;
  out[7] = hypers[0];
  out[8] = hypers[4];
  out[9] = s4;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_a8201ab88687d07_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 + scalar10;
      const T t17 = t10 / t16;
      const T t18 = t0 - t17;
      p_param[i] = t18;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_a8201ab88687d07_float_0(const Block<float>& block) {
  AdamWeightDecay_update_a8201ab88687d07_0(block);
}
static const Pass<float> AdamWeightDecay_update_a8201ab88687d07_float_passes[] = {AdamWeightDecay_update_a8201ab88687d07_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_a8201ab88687d07_double_0(const Block<double>& block) {
  AdamWeightDecay_update_a8201ab88687d07_0(block);
}
static const Pass<double> AdamWeightDecay_update_a8201ab88687d07_double_passes[] = {AdamWeightDecay_update_a8201ab88687d07_double_0};
static const int AdamWeightDecay_update_a8201ab88687d07_reductions[] = {0};
static const bool AdamWeightDecay_update_a8201ab88687d07_is_max[] = {false};
extern const Rule AdamWeightDecay_update_a8201ab88687d07 = {
    0xa8201ab88687d07, 2, 6, 11, 1, AdamWeightDecay_update_a8201ab88687d07_reductions, AdamWeightDecay_update_a8201ab88687d07_is_max,
    AdamWeightDecay_update_a8201ab88687d07_scalars, AdamWeightDecay_update_a8201ab88687d07_float_passes, AdamWeightDecay_update_a8201ab88687d07_double_passes};

static void AdamWeightDecay_update_9d30783ca9bea5a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s3;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = s2;
  out[7] = hypers[0];
  out[8] = hypers[4];
  out[9] = s4;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_9d30783ca9bea5a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_9d30783ca9bea5a_float_0(const Block<float>& block) {
  AdamWeightDecay_update_9d30783ca9bea5a_0(block);
}
static const Pass<float> AdamWeightDecay_update_9d30783ca9bea5a_float_passes[] = {AdamWeightDecay_update_9d30783ca9bea5a_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_9d30783ca9bea5a_double_0(const Block<double>& block) {
  AdamWeightDecay_update_9d30783ca9bea5a_0(block);
}
static const Pass<double> AdamWeightDecay_update_9d30783ca9bea5a_double_passes[] = {AdamWeightDecay_update_9d30783ca9bea5a_double_0};
static const int AdamWeightDecay_update_9d30783ca9bea5a_reductions[] = {0};
static const bool AdamWeightDecay_update_9d30783ca9bea5a_is_max[] = {false};
extern const Rule AdamWeightDecay_update_9d30783ca9bea5a = {
    0x9d30783ca9bea5a, 2, 6, 11, 1, AdamWeightDecay_update_9d30783ca9bea5a_reductions, AdamWeightDecay_update_9d30783ca9bea5a_is_max,
    AdamWeightDecay_update_9d30783ca9bea5a_scalars, AdamWeightDecay_update_9d30783ca9bea5a_float_passes, AdamWeightDecay_update_9d30783ca9bea5a_double_passes};

static void ASGD_update_6c4f08b9782b973_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = step - double(1.0);
  const double s2 = s0 * s1;
  const double s3 = double(1.0) + s2;
  const double s4 = std::pow(s3, hypers[2]);
  const double s5 = hypers[1] / s4;
  const double s6 = hypers[0] * s5;
  const double s7 = double(1.0) - s6;
  const double s8 = -max_grad_value;
  const double s9 = s1 - hypers[5];
  const double s10 = maximum(double(1.0), s9);
  const double s11 = double(1.0) / s10;
  const bool s12 = s11 == double(1.0);
  out[0] = s7;
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s5;
  out[7] = s11;
  out[8] = s12;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_6c4f08b9782b973_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_ax = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 - t9;
      const T t11 = t10 - p_ax[i];
      const T t12 = scalar7 * t11;
      const T t13 = p_ax[i] + t12;
      const T t14 = scalar8 != 0 ? t10 : t13;
      p_param[i] = t10;
      p_ax[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void ASGD_update_6c4f08b9782b973_float_0(const Block<float>& block) {
  ASGD_update_6c4f08b9782b973_0(block);
}
static const Pass<float> ASGD_update_6c4f08b9782b973_float_passes[] = {ASGD_update_6c4f08b9782b973_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_6c4f08b9782b973_double_0(const Block<double>& block) {
  ASGD_update_6c4f08b9782b973_0(block);
}
static const Pass<double> ASGD_update_6c4f08b9782b973_double_passes[] = {ASGD_update_6c4f08b9782b973_double_0};
static const int ASGD_update_6c4f08b9782b973_reductions[] = {0};
static const bool ASGD_update_6c4f08b9782b973_is_max[] = {false};
extern const Rule ASGD_update_6c4f08b9782b973 = {
    0x6c4f08b9782b973, 1, 6, 9, 1, ASGD_update_6c4f08b9782b973_reductions, ASGD_update_6c4f08b9782b973_is_max,
    ASGD_update_6c4f08b9782b973_scalars, ASGD_update_6c4f08b9782b973_float_passes, ASGD_update_6c4f08b9782b973_double_passes};

static void ASGD_update_8eac1db25aed8fa_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = step - double(1.0);
  const double s2 = s0 * s1;
  const double s3 = double(1.0) + s2;
  const double s4 = std::pow(s3, hypers[2]);
  const double s5 = hypers[1] / s4;
  const double s6 = hypers[0] * s5;
  const double s7 = double(1.0) - s6;
  const double s8 = -max_grad_value;
  const double s9 = s1 - hypers[5];
  const double s10 = maximum(double(1.0), s9);
  const double s11 = double(1.0) / s10;
  const bool s12 = s11 == double(1.0);
  out[0] = s7;
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s5;
  out[7] = s11;
  out[8] = s12;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_8eac1db25aed8fa_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_ax = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 - t10;
      const T t12 = t11 - p_ax[i];
      const T t13 = scalar7 * t12;
      const T t14 = p_ax[i] + t13;
      const T t15 = scalar8 != 0 ? t11 : t14;
      p_param[i] = t11;
      p_ax[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void ASGD_update_8eac1db25aed8fa_float_0(const Block<float>& block) {
  ASGD_update_8eac1db25aed8fa_0(block);
}
static const Pass<float> ASGD_update_8eac1db25aed8fa_float_passes[] = {ASGD_update_8eac1db25aed8fa_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_8eac1db25aed8fa_double_0(const Block<double>& block) {
  ASGD_update_8eac1db25aed8fa_0(block);
}
static const Pass<double> ASGD_update_8eac1db25aed8fa_double_passes[] = {ASGD_update_8eac1db25aed8fa_double_0};
static const int ASGD_update_8eac1db25aed8fa_reductions[] = {0};
static const bool ASGD_update_8eac1db25aed8fa_is_max[] = {false};
extern const Rule ASGD_update_8eac1db25aed8fa = {
    0x8eac1db25aed8fa, 1, 6, 9, 1, ASGD_update_8eac1db25aed8fa_reductions, ASGD_update_8eac1db25aed8fa_is_max,
    ASGD_update_8eac1db25aed8fa_scalars, ASGD_update_8eac1db25aed8fa_float_passes, ASGD_update_8eac1db25aed8fa_double_passes};

static void FTRL_update_5f30ca89efc47c9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = -hypers[3];
  const double s2 = hypers[4] / hypers[2];
  const double s3 = double(2.0) * hypers[5];
  const double s4 = s2 + s3;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[0];
  out[4] = hypers[1];
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = s4;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_5f30ca89efc47c9_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = p_linear[i] + t7;
      const T t9 = t7 * t7;
      const T t10 = p_accumulator[i] + t9;
      const bool t11 = t10 > T(0.0);
      const T t12 = std::sqrt(t10);
      const T t13 = std::sqrt(p_accumulator[i]);
      const T t14 = t12 + t13;
      const T t15 = t9 / t14;
      const T t16 = t12 - t13;
      const T t17 = t11 ? t15 : t16;
      const T t18 = t17 / scalar5;
      const T t19 = t18 * p_param[i];
      const T t20 = t8 - t19;
      const T t21 = std::abs(t20);
      const bool t22 = t21 <= scalar6;
      const T t23 = maximum(t20, scalar7);
      const T t24 = minimum(t23, scalar6);
      const T t25 = t24 - t20;
      const T t26 = t12 / scalar5;
      const T t27 = t26 + scalar8;
      const T t28 = t25 / t27;
      const T t29 = t22 ? T(0.0) : t28;
      p_param[i] = t29;
      p_accumulator[i] = t10;
      p_linear[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void FTRL_update_5f30ca89efc47c9_float_0(const Block<float>& block) {
  FTRL_update_5f30ca89efc47c9_0(block);
}
static const Pass<float> FTRL_update_5f30ca89efc47c9_float_passes[] = {FTRL_update_5f30ca89efc47c9_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_5f30ca89efc47c9_double_0(const Block<double>& block) {
  FTRL_update_5f30ca89efc47c9_0(block);
}
static const Pass<double> FTRL_update_5f30ca89efc47c9_double_passes[] = {FTRL_update_5f30ca89efc47c9_double_0};
static const int FTRL_update_5f30ca89efc47c9_reductions[] = {0};
static const bool FTRL_update_5f30ca89efc47c9_is_max[] = {false};
extern const Rule FTRL_update_5f30ca89efc47c9 = {
    0x5f30ca89efc47c9, 2, 6, 9, 1, FTRL_update_5f30ca89efc47c9_reductions, FTRL_update_5f30ca89efc47c9_is_max,
    FTRL_update_5f30ca89efc47c9_scalars, FTRL_update_5f30ca89efc47c9_float_passes, FTRL_update_5f30ca89efc47c9_double_passes};

static void FTRL_update_d77d8bf5c7ec5cf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = -hypers[3];
  const double s2 = hypers[4] / hypers[2];
  const double s3 = double(2.0) * hypers[5];
  const double s4 = s2 + s3;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[0];
  out[4] = hypers[1];
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = s4;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_d77d8bf5c7ec5cf_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = p_linear[i] + t8;
      const T t10 = t8 * t8;
      const T t11 = p_accumulator[i] + t10;
      const bool t12 = t11 > T(0.0);
      const T t13 = std::sqrt(t11);
      const T t14 = std::sqrt(p_accumulator[i]);
      const T t15 = t13 + t14;
      const T t16 = t10 / t15;
      const T t17 = t13 - t14;
      const T t18 = t12 ? t16 : t17;
      const T t19 = t18 / scalar5;
      const T t20 = t19 * p_param[i];
      const T t21 = t9 - t20;
      const T t22 = std::abs(t21);
      const bool t23 = t22 <= scalar6;
      const T t24 = maximum(t21, scalar7);
      const T t25 = minimum(t24, scalar6);
      const T t26 = t25 - t21;
      const T t27 = t13 / scalar5;
      const T t28 = t27 + scalar8;
      const T t29 = t26 / t28;
      const T t30 = t23 ? T(0.0) : t29;
      p_param[i] = t30;
      p_accumulator[i] = t11;
      p_linear[i] = t21;
    }
  }
}
MS_OPTIM_VERSIONS static void FTRL_update_d77d8bf5c7ec5cf_float_0(const Block<float>& block) {
  FTRL_update_d77d8bf5c7ec5cf_0(block);
}
static const Pass<float> FTRL_update_d77d8bf5c7ec5cf_float_passes[] = {FTRL_update_d77d8bf5c7ec5cf_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_d77d8bf5c7ec5cf_double_0(const Block<double>& block) {
  FTRL_update_d77d8bf5c7ec5cf_0(block);
}
static const Pass<double> FTRL_update_d77d8bf5c7ec5cf_double_passes[] = {FTRL_update_d77d8bf5c7ec5cf_double_0};
static const int FTRL_update_d77d8bf5c7ec5cf_reductions[] = {0};
static const bool FTRL_update_d77d8bf5c7ec5cf_is_max[] = {false};
extern const Rule FTRL_update_d77d8bf5c7ec5cf = {
    0xd77d8bf5c7ec5cf, 2, 6, 9, 1, FTRL_update_d77d8bf5c7ec5cf_reductions, FTRL_update_d77d8bf5c7ec5cf_is_max,
    FTRL_update_d77d8bf5c7ec5cf_scalars, FTRL_update_d77d8bf5c7ec5cf_float_passes, FTRL_update_d77d8bf5c7ec5cf_double_passes};

static void LAMB_update_52e55cb0058f721_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = std::pow(hypers[2], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = hypers[5];
  out[11] = hypers[1];
  out[12] = s0;
  out[13] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_52e55cb0058f721_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar6;
      const T t10 = scalar7 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar8 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar9;
      const T t16 = t15 + scalar10;
      const T t17 = t9 / t16;
      const T t18 = scalar11 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      return t20;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_52e55cb0058f721_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[12] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[13] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar6;
      const T t10 = scalar7 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar8 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar9;
      const T t16 = t15 + scalar10;
      const T t17 = t9 / t16;
      const T t18 = scalar11 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = tensor0 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t8;
      p_exp_avg_sq[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_float_0(const Block<float>& block) {
  LAMB_update_52e55cb0058f721_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_float_1(const Block<float>& block) {
  LAMB_update_52e55cb0058f721_1(block);
}
static const Pass<float> LAMB_update_52e55cb0058f721_float_passes[] = {LAMB_update_52e55cb0058f721_float_0, LAMB_update_52e55cb0058f721_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_double_0(const Block<double>& block) {
  LAMB_update_52e55cb0058f721_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_double_1(const Block<double>& block) {
  LAMB_update_52e55cb0058f721_1(block);
}
static const Pass<double> LAMB_update_52e55cb0058f721_double_passes[] = {LAMB_update_52e55cb0058f721_double_0, LAMB_update_52e55cb0058f721_double_1};
static const int LAMB_update_52e55cb0058f721_reductions[] = {2, 0};
static const bool LAMB_update_52e55cb0058f721_is_max[] = {false, false};
extern const Rule LAMB_update_52e55cb0058f721 = {
    0x52e55cb0058f721, 2, 6, 14, 2, LAMB_update_52e55cb0058f721_reductions, LAMB_update_52e55cb0058f721_is_max,
    LAMB_update_52e55cb0058f721_scalars, LAMB_update_52e55cb0058f721_float_passes, LAMB_update_52e55cb0058f721_double_passes};

static void LAMB_update_898e419f68c7754_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = std::pow(hypers[2], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = hypers[5];
  out[11] = hypers[1];
  out[12] = s0;
  out[13] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_898e419f68c7754_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar6;
      const T t11 = scalar7 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar8 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar9;
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = scalar11 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = t20 * t20;
      return t21;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_898e419f68c7754_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[12] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[13] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar6;
      const T t11 = scalar7 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar8 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar9;
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = scalar11 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = tensor0 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_float_0(const Block<float>& block) {
  LAMB_update_898e419f68c7754_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_float_1(const Block<float>& block) {
  LAMB_update_898e419f68c7754_1(block);
}
static const Pass<float> LAMB_update_898e419f68c7754_float_passes[] = {LAMB_update_898e419f68c7754_float_0, LAMB_update_898e419f68c7754_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_double_0(const Block<double>& block) {
  LAMB_update_898e419f68c7754_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_double_1(const Block<double>& block) {
  LAMB_update_898e419f68c7754_1(block);
}
static const Pass<double> LAMB_update_898e419f68c7754_double_passes[] = {LAMB_update_898e419f68c7754_double_0, LAMB_update_898e419f68c7754_double_1};
static const int LAMB_update_898e419f68c7754_reductions[] = {2, 0};
static const bool LAMB_update_898e419f68c7754_is_max[] = {false, false};
extern const Rule LAMB_update_898e419f68c7754 = {
    0x898e419f68c7754, 2, 6, 14, 2, LAMB_update_898e419f68c7754_reductions, LAMB_update_898e419f68c7754_is_max,
    LAMB_update_898e419f68c7754_scalars, LAMB_update_898e419f68c7754_float_passes, LAMB_update_898e419f68c7754_double_passes};

static void LAMB_update_6af95f7e2b4803a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = hypers[4];
  out[7] = s3;
  out[8] = hypers[5];
  out[9] = hypers[1];
  out[10] = s0;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_6af95f7e2b4803a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / T(1.0);
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / T(1.0);
      const T t16 = t15 + scalar8;
      const T t17 = t9 / t16;
      const T t18 = scalar9 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      return t20;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_6af95f7e2b4803a_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[10] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[11] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / T(1.0);
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / T(1.0);
      const T t16 = t15 + scalar8;
      const T t17 = t9 / t16;
      const T t18 = scalar9 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = tensor0 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t8;
      p_exp_avg_sq[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_float_0(const Block<float>& block) {
  LAMB_update_6af95f7e2b4803a_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_float_1(const Block<float>& block) {
  LAMB_update_6af95f7e2b4803a_1(block);
}
static const Pass<float> LAMB_update_6af95f7e2b4803a_float_passes[] = {LAMB_update_6af95f7e2b4803a_float_0, LAMB_update_6af95f7e2b4803a_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_double_0(const Block<double>& block) {
  LAMB_update_6af95f7e2b4803a_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_double_1(const Block<double>& block) {
  LAMB_update_6af95f7e2b4803a_1(block);
}
static const Pass<double> LAMB_update_6af95f7e2b4803a_double_passes[] = {LAMB_update_6af95f7e2b4803a_double_0, LAMB_update_6af95f7e2b4803a_double_1};
static const int LAMB_update_6af95f7e2b4803a_reductions[] = {2, 0};
static const bool LAMB_update_6af95f7e2b4803a_is_max[] = {false, false};
extern const Rule LAMB_update_6af95f7e2b4803a = {
    0x6af95f7e2b4803a, 2, 6, 12, 2, LAMB_update_6af95f7e2b4803a_reductions, LAMB_update_6af95f7e2b4803a_is_max,
    LAMB_update_6af95f7e2b4803a_scalars, LAMB_update_6af95f7e2b4803a_float_passes, LAMB_update_6af95f7e2b4803a_double_passes};

static void LAMB_update_9b563d570b2ee86_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = hypers[4];
  out[7] = s3;
  out[8] = hypers[5];
  out[9] = hypers[1];
  out[10] = s0;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_9b563d570b2ee86_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / T(1.0);
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / T(1.0);
      const T t17 = t16 + scalar8;
      const T t18 = t10 / t17;
      const T t19 = scalar9 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = t20 * t20;
      return t21;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_9b563d570b2ee86_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[10] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[11] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / T(1.0);
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / T(1.0);
      const T t17 = t16 + scalar8;
      const T t18 = t10 / t17;
      const T t19 = scalar9 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = tensor0 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_float_0(const Block<float>& block) {
  LAMB_update_9b563d570b2ee86_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_float_1(const Block<float>& block) {
  LAMB_update_9b563d570b2ee86_1(block);
}
static const Pass<float> LAMB_update_9b563d570b2ee86_float_passes[] = {LAMB_update_9b563d570b2ee86_float_0, LAMB_update_9b563d570b2ee86_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_double_0(const Block<double>& block) {
  LAMB_update_9b563d570b2ee86_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_double_1(const Block<double>& block) {
  LAMB_update_9b563d570b2ee86_1(block);
}
static const Pass<double> LAMB_update_9b563d570b2ee86_double_passes[] = {LAMB_update_9b563d570b2ee86_double_0, LAMB_update_9b563d570b2ee86_double_1};
static const int LAMB_update_9b563d570b2ee86_reductions[] = {2, 0};
static const bool LAMB_update_9b563d570b2ee86_is_max[] = {false, false};
extern const Rule LAMB_update_9b563d570b2ee86 = {
    0x9b563d570b2ee86, 2, 6, 12, 2, LAMB_update_9b563d570b2ee86_reductions, LAMB_update_9b563d570b2ee86_is_max,
    LAMB_update_9b563d570b2ee86_scalars, LAMB_update_9b563d570b2ee86_float_passes, LAMB_update_9b563d570b2ee86_double_passes};

static void LAMB_update_4d28b673b81b6e0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = double(1.0) - hypers[4];
  const double s5 = std::pow(hypers[4], step);
  const double s6 = double(1.0) - s5;
  const double s7 = std::sqrt(s6);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s1;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = s4;
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_4d28b673b81b6e0_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = T(1.0) * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar5;
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar8;
      const T t16 = t15 + scalar9;
      const T t17 = t9 / t16;
      const T t18 = scalar10 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      return t20;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_4d28b673b81b6e0_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[11] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[12] * r8;
  const T tensor0 = T(r9);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = T(1.0) * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar5;
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar8;
      const T t16 = t15 + scalar9;
      const T t17 = t9 / t16;
      const T t18 = scalar10 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = tensor0 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t8;
      p_exp_avg_sq[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_float_0(const Block<float>& block) {
  LAMB_update_4d28b673b81b6e0_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_float_1(const Block<float>& block) {
  LAMB_update_4d28b673b81b6e0_1(block);
}
static const Pass<float> LAMB_update_4d28b673b81b6e0_float_passes[] = {LAMB_update_4d28b673b81b6e0_float_0, LAMB_update_4d28b673b81b6e0_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_double_0(const Block<double>& block) {
  LAMB_update_4d28b673b81b6e0_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_double_1(const Block<double>& block) {
  LAMB_update_4d28b673b81b6e0_1(block);
}
static const Pass<double> LAMB_update_4d28b673b81b6e0_double_passes[] = {LAMB_update_4d28b673b81b6e0_double_0, LAMB_update_4d28b673b81b6e0_double_1};
static const int LAMB_update_4d28b673b81b6e0_reductions[] = {2, 0};
static const bool LAMB_update_4d28b673b81b6e0_is_max[] = {false, false};
extern const Rule LAMB_update_4d28b673b81b6e0 = {
    0x4d28b673b81b6e0, 2, 6, 13, 2, LAMB_update_4d28b673b81b6e0_reductions, LAMB_update_4d28b673b81b6e0_is_max,
    LAMB_update_4d28b673b81b6e0_scalars, LAMB_update_4d28b673b81b6e0_float_passes, LAMB_update_4d28b673b81b6e0_double_passes};

static void LAMB_update_28905dad9437c56_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = double(1.0) - hypers[4];
  const double s5 = std::pow(hypers[4], step);
  const double s6 = double(1.0) - s5;
  const double s7 = std::sqrt(s6);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s1;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = s4;
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_28905dad9437c56_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = T(1.0) * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar5;
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar8;
      const T t17 = t16 + scalar9;
      const T t18 = t10 / t17;
      const T t19 = scalar10 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = t20 * t20;
      return t21;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_28905dad9437c56_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[11] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[12] * r8;
  const T tensor0 = T(r9);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = T(1.0) * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar5;
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar8;
      const T t17 = t16 + scalar9;
      const T t18 = t10 / t17;
      const T t19 = scalar10 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = tensor0 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_float_0(const Block<float>& block) {
  LAMB_update_28905dad9437c56_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_float_1(const Block<float>& block) {
  LAMB_update_28905dad9437c56_1(block);
}
static const Pass<float> LAMB_update_28905dad9437c56_float_passes[] = {LAMB_update_28905dad9437c56_float_0, LAMB_update_28905dad9437c56_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_double_0(const Block<double>& block) {
  LAMB_update_28905dad9437c56_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_double_1(const Block<double>& block) {
  LAMB_update_28905dad9437c56_1(block);
}
static const Pass<double> LAMB_update_28905dad9437c56_double_passes[] = {LAMB_update_28905dad9437c56_double_0, LAMB_update_28905dad9437c56_double_1};
static const int LAMB_update_28905dad9437c56_reductions[] = {2, 0};
static const bool LAMB_update_28905dad9437c56_is_max[] = {false, false};
extern const Rule LAMB_update_28905dad9437c56 = {
    0x28905dad9437c56, 2, 6, 13, 2, LAMB_update_28905dad9437c56_reductions, LAMB_update_28905dad9437c56_is_max,
    LAMB_update_28905dad9437c56_scalars, LAMB_update_28905dad9437c56_float_passes, LAMB_update_28905dad9437c56_double_passes};

static void LARS_update_without_momentum_6c2dc0303c6149e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_6c2dc0303c6149e_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_6c2dc0303c6149e_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar5 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = tensor0 * t7;
      const T t9 = scalar8 * t8;
      const T t10 = p_param[i] - t9;
      p_param[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_float_0(const Block<float>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_float_1(const Block<float>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_1(block);
}
static const Pass<float> LARS_update_without_momentum_6c2dc0303c6149e_float_passes[] = {LARS_update_without_momentum_6c2dc0303c6149e_float_0, LARS_update_without_momentum_6c2dc0303c6149e_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_double_0(const Block<double>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_double_1(const Block<double>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_1(block);
}
static const Pass<double> LARS_update_without_momentum_6c2dc0303c6149e_double_passes[] = {LARS_update_without_momentum_6c2dc0303c6149e_double_0, LARS_update_without_momentum_6c2dc0303c6149e_double_1};
static const int LARS_update_without_momentum_6c2dc0303c6149e_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_6c2dc0303c6149e_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_6c2dc0303c6149e = {
    0x6c2dc0303c6149e, 0, 5, 9, 2, LARS_update_without_momentum_6c2dc0303c6149e_reductions, LARS_update_without_momentum_6c2dc0303c6149e_is_max,
    LARS_update_without_momentum_6c2dc0303c6149e_scalars, LARS_update_without_momentum_6c2dc0303c6149e_float_passes, LARS_update_without_momentum_6c2dc0303c6149e_double_passes};

static void LARS_update_without_momentum_da23d0cf415556f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_da23d0cf415556f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_da23d0cf415556f_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar8 * t9;
      const T t11 = p_param[i] - t10;
      p_param[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_float_0(const Block<float>& block) {
  LARS_update_without_momentum_da23d0cf415556f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_float_1(const Block<float>& block) {
  LARS_update_without_momentum_da23d0cf415556f_1(block);
}
static const Pass<float> LARS_update_without_momentum_da23d0cf415556f_float_passes[] = {LARS_update_without_momentum_da23d0cf415556f_float_0, LARS_update_without_momentum_da23d0cf415556f_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_double_0(const Block<double>& block) {
  LARS_update_without_momentum_da23d0cf415556f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_double_1(const Block<double>& block) {
  LARS_update_without_momentum_da23d0cf415556f_1(block);
}
static const Pass<double> LARS_update_without_momentum_da23d0cf415556f_double_passes[] = {LARS_update_without_momentum_da23d0cf415556f_double_0, LARS_update_without_momentum_da23d0cf415556f_double_1};
static const int LARS_update_without_momentum_da23d0cf415556f_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_da23d0cf415556f_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_da23d0cf415556f = {
    0xda23d0cf415556f, 0, 5, 9, 2, LARS_update_without_momentum_da23d0cf415556f_reductions, LARS_update_without_momentum_da23d0cf415556f_is_max,
    LARS_update_without_momentum_da23d0cf415556f_scalars, LARS_update_without_momentum_da23d0cf415556f_float_passes, LARS_update_without_momentum_da23d0cf415556f_double_passes};

static void LARS_update_1fb4e15874fe940_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = s3;
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_1fb4e15874fe940_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar4 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_1fb4e15874fe940_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[8] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar6 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar9 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar10 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_float_0(const Block<float>& block) {
  LARS_update_1fb4e15874fe940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_float_1(const Block<float>& block) {
  LARS_update_1fb4e15874fe940_1(block);
}
static const Pass<float> LARS_update_1fb4e15874fe940_float_passes[] = {LARS_update_1fb4e15874fe940_float_0, LARS_update_1fb4e15874fe940_float_1};
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_double_0(const Block<double>& block) {
  LARS_update_1fb4e15874fe940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_double_1(const Block<double>& block) {
  LARS_update_1fb4e15874fe940_1(block);
}
static const Pass<double> LARS_update_1fb4e15874fe940_double_passes[] = {LARS_update_1fb4e15874fe940_double_0, LARS_update_1fb4e15874fe940_double_1};
static const int LARS_update_1fb4e15874fe940_reductions[] = {2, 0};
static const bool LARS_update_1fb4e15874fe940_is_max[] = {false, false};
extern const Rule LARS_update_1fb4e15874fe940 = {
    0x1fb4e15874fe940, 1, 7, 11, 2, LARS_update_1fb4e15874fe940_reductions, LARS_update_1fb4e15874fe940_is_max,
    LARS_update_1fb4e15874fe940_scalars, LARS_update_1fb4e15874fe940_float_passes, LARS_update_1fb4e15874fe940_double_passes};

static void LARS_update_8215c783176d349_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = s3;
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_8215c783176d349_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_8215c783176d349_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[8] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = tensor0 * t9;
      const T t11 = scalar9 * t10;
      const T t12 = t0 + t11;
      const T t13 = scalar10 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_float_0(const Block<float>& block) {
  LARS_update_8215c783176d349_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_float_1(const Block<float>& block) {
  LARS_update_8215c783176d349_1(block);
}
static const Pass<float> LARS_update_8215c783176d349_float_passes[] = {LARS_update_8215c783176d349_float_0, LARS_update_8215c783176d349_float_1};
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_double_0(const Block<double>& block) {
  LARS_update_8215c783176d349_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_double_1(const Block<double>& block) {
  LARS_update_8215c783176d349_1(block);
}
static const Pass<double> LARS_update_8215c783176d349_double_passes[] = {LARS_update_8215c783176d349_double_0, LARS_update_8215c783176d349_double_1};
static const int LARS_update_8215c783176d349_reductions[] = {2, 0};
static const bool LARS_update_8215c783176d349_is_max[] = {false, false};
extern const Rule LARS_update_8215c783176d349 = {
    0x8215c783176d349, 1, 7, 11, 2, LARS_update_8215c783176d349_reductions, LARS_update_8215c783176d349_is_max,
    LARS_update_8215c783176d349_scalars, LARS_update_8215c783176d349_float_passes, LARS_update_8215c783176d349_double_passes};

static void LARS_update_9d2709cca71a59f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const bool s2 = step == double(1.0);
  const double s3 = double(1.0) - hypers[6];
  const double s4 = s2 ? double(1.0) : s3;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[5];
  out[9] = s4;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_9d2709cca71a59f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_9d2709cca71a59f_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar5 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = tensor0 * t7;
      const T t9 = scalar8 * p_momentum_buffer[i];
      const T t10 = scalar9 * t8;
      const T t11 = t9 + t10;
      const T t12 = scalar8 * t11;
      const T t13 = t8 + t12;
      const T t14 = scalar10 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_float_0(const Block<float>& block) {
  LARS_update_9d2709cca71a59f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_float_1(const Block<float>& block) {
  LARS_update_9d2709cca71a59f_1(block);
}
static const Pass<float> LARS_update_9d2709cca71a59f_float_passes[] = {LARS_update_9d2709cca71a59f_float_0, LARS_update_9d2709cca71a59f_float_1};
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_double_0(const Block<double>& block) {
  LARS_update_9d2709cca71a59f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_double_1(const Block<double>& block) {
  LARS_update_9d2709cca71a59f_1(block);
}
static const Pass<double> LARS_update_9d2709cca71a59f_double_passes[] = {LARS_update_9d2709cca71a59f_double_0, LARS_update_9d2709cca71a59f_double_1};
static const int LARS_update_9d2709cca71a59f_reductions[] = {2, 0};
static const bool LARS_update_9d2709cca71a59f_is_max[] = {false, false};
extern const Rule LARS_update_9d2709cca71a59f = {
    0x9d2709cca71a59f, 1, 7, 11, 2, LARS_update_9d2709cca71a59f_reductions, LARS_update_9d2709cca71a59f_is_max,
    LARS_update_9d2709cca71a59f_scalars, LARS_update_9d2709cca71a59f_float_passes, LARS_update_9d2709cca71a59f_double_passes};

static void LARS_update_3a51cd95babf940_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const bool s2 = step == double(1.0);
  const double s3 = double(1.0) - hypers[6];
  const double s4 = s2 ? double(1.0) : s3;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[5];
  out[9] = s4;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_3a51cd95babf940_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_3a51cd95babf940_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar8 * p_momentum_buffer[i];
      const T t11 = scalar9 * t9;
      const T t12 = t10 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = t9 + t13;
      const T t15 = scalar10 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_float_0(const Block<float>& block) {
  LARS_update_3a51cd95babf940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_float_1(const Block<float>& block) {
  LARS_update_3a51cd95babf940_1(block);
}
static const Pass<float> LARS_update_3a51cd95babf940_float_passes[] = {LARS_update_3a51cd95babf940_float_0, LARS_update_3a51cd95babf940_float_1};
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_double_0(const Block<double>& block) {
  LARS_update_3a51cd95babf940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_double_1(const Block<double>& block) {
  LARS_update_3a51cd95babf940_1(block);
}
static const Pass<double> LARS_update_3a51cd95babf940_double_passes[] = {LARS_update_3a51cd95babf940_double_0, LARS_update_3a51cd95babf940_double_1};
static const int LARS_update_3a51cd95babf940_reductions[] = {2, 0};
static const bool LARS_update_3a51cd95babf940_is_max[] = {false, false};
extern const Rule LARS_update_3a51cd95babf940 = {
    0x3a51cd95babf940, 1, 7, 11, 2, LARS_update_3a51cd95babf940_reductions, LARS_update_3a51cd95babf940_is_max,
    LARS_update_3a51cd95babf940_scalars, LARS_update_3a51cd95babf940_float_passes, LARS_update_3a51cd95babf940_double_passes};

static void LARS_update_ec46cafe072cea2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const double s3 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s3;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = hypers[5];
  out[7] = hypers[6];
  out[8] = s2;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ec46cafe072cea2_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar4 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ec46cafe072cea2_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar6 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar8 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar9 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_float_0(const Block<float>& block) {
  LARS_update_ec46cafe072cea2_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_float_1(const Block<float>& block) {
  LARS_update_ec46cafe072cea2_1(block);
}
static const Pass<float> LARS_update_ec46cafe072cea2_float_passes[] = {LARS_update_ec46cafe072cea2_float_0, LARS_update_ec46cafe072cea2_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_double_0(const Block<double>& block) {
  LARS_update_ec46cafe072cea2_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_double_1(const Block<double>& block) {
  LARS_update_ec46cafe072cea2_1(block);
}
static const Pass<double> LARS_update_ec46cafe072cea2_double_passes[] = {LARS_update_ec46cafe072cea2_double_0, LARS_update_ec46cafe072cea2_double_1};
static const int LARS_update_ec46cafe072cea2_reductions[] = {2, 0};
static const bool LARS_update_ec46cafe072cea2_is_max[] = {false, false};
extern const Rule LARS_update_ec46cafe072cea2 = {
    0xec46cafe072cea2, 1, 7, 10, 2, LARS_update_ec46cafe072cea2_reductions, LARS_update_ec46cafe072cea2_is_max,
    LARS_update_ec46cafe072cea2_scalars, LARS_update_ec46cafe072cea2_float_passes, LARS_update_ec46cafe072cea2_double_passes};

static void LARS_update_dd0907b7fc46fdf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const double s3 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s3;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = hypers[5];
  out[7] = hypers[6];
  out[8] = s2;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_dd0907b7fc46fdf_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_dd0907b7fc46fdf_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = tensor0 * t9;
      const T t11 = scalar8 * t10;
      const T t12 = t0 + t11;
      const T t13 = scalar9 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_float_0(const Block<float>& block) {
  LARS_update_dd0907b7fc46fdf_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_float_1(const Block<float>& block) {
  LARS_update_dd0907b7fc46fdf_1(block);
}
static const Pass<float> LARS_update_dd0907b7fc46fdf_float_passes[] = {LARS_update_dd0907b7fc46fdf_float_0, LARS_update_dd0907b7fc46fdf_float_1};
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_double_0(const Block<double>& block) {
  LARS_update_dd0907b7fc46fdf_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_double_1(const Block<double>& block) {
  LARS_update_dd0907b7fc46fdf_1(block);
}
static const Pass<double> LARS_update_dd0907b7fc46fdf_double_passes[] = {LARS_update_dd0907b7fc46fdf_double_0, LARS_update_dd0907b7fc46fdf_double_1};
static const int LARS_update_dd0907b7fc46fdf_reductions[] = {2, 0};
static const bool LARS_update_dd0907b7fc46fdf_is_max[] = {false, false};
extern const Rule LARS_update_dd0907b7fc46fdf = {
    0xdd0907b7fc46fdf, 1, 7, 10, 2, LARS_update_dd0907b7fc46fdf_reductions, LARS_update_dd0907b7fc46fdf_is_max,
    LARS_update_dd0907b7fc46fdf_scalars, LARS_update_dd0907b7fc46fdf_float_passes, LARS_update_dd0907b7fc46fdf_double_passes};

static void LARS_update_ad9b52a36b4150f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = hypers[0];
  out[9] = s3;
  out[10] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ad9b52a36b4150f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar4 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ad9b52a36b4150f_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[8];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[9] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar6 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar10 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar8 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_float_0(const Block<float>& block) {
  LARS_update_ad9b52a36b4150f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_float_1(const Block<float>& block) {
  LARS_update_ad9b52a36b4150f_1(block);
}
static const Pass<float> LARS_update_ad9b52a36b4150f_float_passes[] = {LARS_update_ad9b52a36b4150f_float_0, LARS_update_ad9b52a36b4150f_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_double_0(const Block<double>& block) {
  LARS_update_ad9b52a36b4150f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_double_1(const Block<double>& block) {
  LARS_update_ad9b52a36b4150f_1(block);
}
static const Pass<double> LARS_update_ad9b52a36b4150f_double_passes[] = {LARS_update_ad9b52a36b4150f_double_0, LARS_update_ad9b52a36b4150f_double_1};
static const int LARS_update_ad9b52a36b4150f_reductions[] = {2, 0};
static const bool LARS_update_ad9b52a36b4150f_is_max[] = {false, false};
extern const Rule LARS_update_ad9b52a36b4150f = {
    0xad9b52a36b4150f, 1, 7, 11, 2, LARS_update_ad9b52a36b4150f_reductions, LARS_update_ad9b52a36b4150f_is_max,
    LARS_update_ad9b52a36b4150f_scalars, LARS_update_ad9b52a36b4150f_float_passes, LARS_update_ad9b52a36b4150f_double_passes};

static void LARS_update_57eb84689c2a77a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = hypers[0];
  out[9] = s3;
  out[10] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_57eb84689c2a77a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_57eb84689c2a77a_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[8];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[9] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = tensor0 * t9;
      const T t11 = scalar10 * t10;
      const T t12 = t0 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_float_0(const Block<float>& block) {
  LARS_update_57eb84689c2a77a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_float_1(const Block<float>& block) {
  LARS_update_57eb84689c2a77a_1(block);
}
static const Pass<float> LARS_update_57eb84689c2a77a_float_passes[] = {LARS_update_57eb84689c2a77a_float_0, LARS_update_57eb84689c2a77a_float_1};
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_double_0(const Block<double>& block) {
  LARS_update_57eb84689c2a77a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_double_1(const Block<double>& block) {
  LARS_update_57eb84689c2a77a_1(block);
}
static const Pass<double> LARS_update_57eb84689c2a77a_double_passes[] = {LARS_update_57eb84689c2a77a_double_0, LARS_update_57eb84689c2a77a_double_1};
static const int LARS_update_57eb84689c2a77a_reductions[] = {2, 0};
static const bool LARS_update_57eb84689c2a77a_is_max[] = {false, false};
extern const Rule LARS_update_57eb84689c2a77a = {
    0x57eb84689c2a77a, 1, 7, 11, 2, LARS_update_57eb84689c2a77a_reductions, LARS_update_57eb84689c2a77a_is_max,
    LARS_update_57eb84689c2a77a_scalars, LARS_update_57eb84689c2a77a_float_passes, LARS_update_57eb84689c2a77a_double_passes};

static void Lion_update_970c786ef7332f8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s3;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = s2;
  out[7] = hypers[0];
  out[8] = hypers[4];
  out[9] = s4;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_970c786ef7332f8_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = sign(t9);
      const T t11 = scalar7 * t10;
      const T t12 = t0 - t11;
      const T t13 = scalar8 * p_exp_avg[i];
      const T t14 = scalar9 * t7;
      const T t15 = t13 + t14;
      p_param[i] = t12;
      p_exp_avg[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Lion_update_970c786ef7332f8_float_0(const Block<float>& block) {
  Lion_update_970c786ef7332f8_0(block);
}
static const Pass<float> Lion_update_970c786ef7332f8_float_passes[] = {Lion_update_970c786ef7332f8_float_0};
MS_OPTIM_VERSIONS static void Lion_update_970c786ef7332f8_double_0(const Block<double>& block) {
  Lion_update_970c786ef7332f8_0(block);
}
static const Pass<double> Lion_update_970c786ef7332f8_double_passes[] = {Lion_update_970c786ef7332f8_double_0};
static const int Lion_update_970c786ef7332f8_reductions[] = {0};
static const bool Lion_update_970c786ef7332f8_is_max[] = {false};
extern const Rule Lion_update_970c786ef7332f8 = {
    0x970c786ef7332f8, 1, 5, 10, 1, Lion_update_970c786ef7332f8_reductions, Lion_update_970c786ef7332f8_is_max,
    Lion_update_970c786ef7332f8_scalars, Lion_update_970c786ef7332f8_float_passes, Lion_update_970c786ef7332f8_double_passes};

static void Lion_update_f7f8df5774e6ffd_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s3;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = s2;
  out[7] = hypers[0];
  out[8] = hypers[4];
  out[9] = s4;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_f7f8df5774e6ffd_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = sign(t10);
      const T t12 = scalar7 * t11;
      const T t13 = t0 - t12;
      const T t14 = scalar8 * p_exp_avg[i];
      const T t15 = scalar9 * t8;
      const T t16 = t14 + t15;
      p_param[i] = t13;
      p_exp_avg[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Lion_update_f7f8df5774e6ffd_float_0(const Block<float>& block) {
  Lion_update_f7f8df5774e6ffd_0(block);
}
static const Pass<float> Lion_update_f7f8df5774e6ffd_float_passes[] = {Lion_update_f7f8df5774e6ffd_float_0};
MS_OPTIM_VERSIONS static void Lion_update_f7f8df5774e6ffd_double_0(const Block<double>& block) {
  Lion_update_f7f8df5774e6ffd_0(block);
}
static const Pass<double> Lion_update_f7f8df5774e6ffd_double_passes[] = {Lion_update_f7f8df5774e6ffd_double_0};
static const int Lion_update_f7f8df5774e6ffd_reductions[] = {0};
static const bool Lion_update_f7f8df5774e6ffd_is_max[] = {false};
extern const Rule Lion_update_f7f8df5774e6ffd = {
    0xf7f8df5774e6ffd, 1, 5, 10, 1, Lion_update_f7f8df5774e6ffd_reductions, Lion_update_f7f8df5774e6ffd_is_max,
    Lion_update_f7f8df5774e6ffd_scalars, Lion_update_f7f8df5774e6ffd_float_passes, Lion_update_f7f8df5774e6ffd_double_passes};

static void Momentum_update_35632cffca7d3db_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_35632cffca7d3db_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = t0 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = p_param[i] - t10;
      p_param[i] = t11;
      p_momentum_buffer[i] = t9;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_35632cffca7d3db_float_0(const Block<float>& block) {
  Momentum_update_35632cffca7d3db_0(block);
}
static const Pass<float> Momentum_update_35632cffca7d3db_float_passes[] = {Momentum_update_35632cffca7d3db_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_35632cffca7d3db_double_0(const Block<double>& block) {
  Momentum_update_35632cffca7d3db_0(block);
}
static const Pass<double> Momentum_update_35632cffca7d3db_double_passes[] = {Momentum_update_35632cffca7d3db_double_0};
static const int Momentum_update_35632cffca7d3db_reductions[] = {0};
static const bool Momentum_update_35632cffca7d3db_is_max[] = {false};
extern const Rule Momentum_update_35632cffca7d3db = {
    0x35632cffca7d3db, 1, 4, 7, 1, Momentum_update_35632cffca7d3db_reductions, Momentum_update_35632cffca7d3db_is_max,
    Momentum_update_35632cffca7d3db_scalars, Momentum_update_35632cffca7d3db_float_passes, Momentum_update_35632cffca7d3db_double_passes};

static void Momentum_update_f6a97781ce16293_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_f6a97781ce16293_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = t0 + t9;
      const T t11 = scalar6 * t10;
      const T t12 = p_param[i] - t11;
      p_param[i] = t12;
      p_momentum_buffer[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_f6a97781ce16293_float_0(const Block<float>& block) {
  Momentum_update_f6a97781ce16293_0(block);
}
static const Pass<float> Momentum_update_f6a97781ce16293_float_passes[] = {Momentum_update_f6a97781ce16293_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_f6a97781ce16293_double_0(const Block<double>& block) {
  Momentum_update_f6a97781ce16293_0(block);
}
static const Pass<double> Momentum_update_f6a97781ce16293_double_passes[] = {Momentum_update_f6a97781ce16293_double_0};
static const int Momentum_update_f6a97781ce16293_reductions[] = {0};
static const bool Momentum_update_f6a97781ce16293_is_max[] = {false};
extern const Rule Momentum_update_f6a97781ce16293 = {
    0xf6a97781ce16293, 1, 4, 7, 1, Momentum_update_f6a97781ce16293_reductions, Momentum_update_f6a97781ce16293_is_max,
    Momentum_update_f6a97781ce16293_scalars, Momentum_update_f6a97781ce16293_float_passes, Momentum_update_f6a97781ce16293_double_passes};

static void Momentum_update_b3b0214e258b5b0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_b3b0214e258b5b0_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * p_momentum_buffer[i];
      const T t9 = t8 + t7;
      const T t10 = scalar5 * t9;
      const T t11 = t7 + t10;
      const T t12 = scalar6 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t9;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_b3b0214e258b5b0_float_0(const Block<float>& block) {
  Momentum_update_b3b0214e258b5b0_0(block);
}
static const Pass<float> Momentum_update_b3b0214e258b5b0_float_passes[] = {Momentum_update_b3b0214e258b5b0_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_b3b0214e258b5b0_double_0(const Block<double>& block) {
  Momentum_update_b3b0214e258b5b0_0(block);
}
static const Pass<double> Momentum_update_b3b0214e258b5b0_double_passes[] = {Momentum_update_b3b0214e258b5b0_double_0};
static const int Momentum_update_b3b0214e258b5b0_reductions[] = {0};
static const bool Momentum_update_b3b0214e258b5b0_is_max[] = {false};
extern const Rule Momentum_update_b3b0214e258b5b0 = {
    0xb3b0214e258b5b0, 1, 4, 7, 1, Momentum_update_b3b0214e258b5b0_reductions, Momentum_update_b3b0214e258b5b0_is_max,
    Momentum_update_b3b0214e258b5b0_scalars, Momentum_update_b3b0214e258b5b0_float_passes, Momentum_update_b3b0214e258b5b0_double_passes};

static void Momentum_update_2c82366095e5ace_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_2c82366095e5ace_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * p_momentum_buffer[i];
      const T t10 = t9 + t8;
      const T t11 = scalar5 * t10;
      const T t12 = t8 + t11;
      const T t13 = scalar6 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_2c82366095e5ace_float_0(const Block<float>& block) {
  Momentum_update_2c82366095e5ace_0(block);
}
static const Pass<float> Momentum_update_2c82366095e5ace_float_passes[] = {Momentum_update_2c82366095e5ace_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_2c82366095e5ace_double_0(const Block<double>& block) {
  Momentum_update_2c82366095e5ace_0(block);
}
static const Pass<double> Momentum_update_2c82366095e5ace_double_passes[] = {Momentum_update_2c82366095e5ace_double_0};
static const int Momentum_update_2c82366095e5ace_reductions[] = {0};
static const bool Momentum_update_2c82366095e5ace_is_max[] = {false};
extern const Rule Momentum_update_2c82366095e5ace = {
    0x2c82366095e5ace, 1, 4, 7, 1, Momentum_update_2c82366095e5ace_reductions, Momentum_update_2c82366095e5ace_is_max,
    Momentum_update_2c82366095e5ace_scalars, Momentum_update_2c82366095e5ace_float_passes, Momentum_update_2c82366095e5ace_double_passes};

static void NAdam_update_61f13a784098784_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step + double(1.0);
  const double s1 = s0 * hypers[2];
  const double s2 = std::pow(double(0.96), s1);
  const double s3 = double(0.5) * s2;
  const double s4 = double(1.0) - s3;
  const double s5 = hypers[1] * s4;
  const double s6 = step * hypers[2];
  const double s7 = std::pow(double(0.96), s6);
  const double s8 = double(0.5) * s7;
  const double s9 = double(1.0) - s8;
  const double s10 = hypers[1] * s9;
  const double s11 = double(1.0) - hypers[1];
  const double s12 = -max_grad_value;
  const double s13 = double(1.0) - s10;
  const double s14 = double(1.0) - hypers[5];
  const double s15 = std::pow(hypers[5], step);
  const double s16 = double(1.0) - s15;
  out[0] = s10;
  out[1] = s5;
  out[2] = hypers[1];
  out[3] = grad_scale;
  out[4] = s12;
  out[5] = max_grad_value;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s11;
  out[9] = s13;
  out[10] = hypers[0];
  out[11] = hypers[5];
  out[12] = s14;
  out[13] = s16;
  out[14] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_61f13a784098784_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_mu_product = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar12 = block.scalars[12];
  const T scalar13 = block.scalars[13];
  const T scalar14 = block.scalars[14];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_mu_product[i];
      const T t1 = scalar1 * t0;
      const T t2 = T(1.0) - t1;
      const T t3 = scalar1 / t2;
      const T t4 = scalar2 * p_exp_avg[i];
      const T t5 = scalar3 * p_grad[i];
      const T t6 = maximum(t5, scalar4);
      const T t7 = minimum(t6, scalar5);
      const T t8 = sign(p_param[i]);
      const T t9 = scalar6 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar7 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = t4 + t13;
      const T t15 = t3 * t14;
      const T t16 = T(1.0) - t0;
      const T t17 = scalar9 / t16;
      const T t18 = t17 * t12;
      const T t19 = t15 + t18;
      const T t20 = scalar10 * t19;
      const T t21 = scalar11 * p_exp_avg_sq[i];
      const T t22 = t12 * t12;
      const T t23 = scalar12 * t22;
      const T t24 = t21 + t23;
      const T t25 = t24 / scalar13;
      const T t26 = std::sqrt(t25);
      const T t27 = t26 + scalar14;
      const T t28 = t20 / t27;
      const T t29 = p_param[i] - t28;
      p_param[i] = t29;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t24;
      p_mu_product[i] = t0;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_61f13a784098784_float_0(const Block<float>& block) {
  NAdam_update_61f13a784098784_0(block);
}
static const Pass<float> NAdam_update_61f13a784098784_float_passes[] = {NAdam_update_61f13a784098784_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_61f13a784098784_double_0(const Block<double>& block) {
  NAdam_update_61f13a784098784_0(block);
}
static const Pass<double> NAdam_update_61f13a784098784_double_passes[] = {NAdam_update_61f13a784098784_double_0};
static const int NAdam_update_61f13a784098784_reductions[] = {0};
static const bool NAdam_update_61f13a784098784_is_max[] = {false};
extern const Rule NAdam_update_61f13a784098784 = {
    0x61f13a784098784, 3, 7, 15, 1, NAdam_update_61f13a784098784_reductions, NAdam_update_61f13a784098784_is_max,
    NAdam_update_61f13a784098784_scalars, NAdam_update_61f13a784098784_float_passes, NAdam_update_61f13a784098784_double_passes};

static void NAdam_update_2f55767aec01c19_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step + double(1.0);
  const double s1 = s0 * hypers[2];
  const double s2 = std::pow(double(0.96), s1);
  const double s3 = double(0.5) * s2;
  const double s4 = double(1.0) - s3;
  const double s5 = hypers[1] * s4;
  const double s6 = step * hypers[2];
  const double s7 = std::pow(double(0.96), s6);
  const double s8 = double(0.5) * s7;
  const double s9 = double(1.0) - s8;
  const double s10 = hypers[1] * s9;
  const double s11 = double(1.0) - hypers[1];
  const double s12 = -max_grad_value;
  const double s13 = double(1.0) - s10;
  const double s14 = double(1.0) - hypers[5];
  const double s15 = std::pow(hypers[5], step);
  const double s16 = double(1.0) - s15;
  out[0] = s10;
  out[1] = s5;
  out[2] = hypers[1];
  out[3] = grad_scale;
  out[4] = s12;
  out[5] = max_grad_value;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s11;
  out[9] = s13;
  out[10] = hypers[0];
  out[11] = hypers[5];
  out[12] = s14;
  out[13] = s16;
  out[14] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_2f55767aec01c19_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_mu_product = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar12 = block.scalars[12];
  const T scalar13 = block.scalars[13];
  const T scalar14 = block.scalars[14];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = maximum(t0, scalar4);
      const T t2 = minimum(t1, scalar5);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_mu_product[i];
      const T t1 = scalar1 * t0;
      const T t2 = T(1.0) - t1;
      const T t3 = scalar1 / t2;
      const T t4 = scalar2 * p_exp_avg[i];
      const T t5 = scalar3 * p_grad[i];
      const T t6 = maximum(t5, scalar4);
      const T t7 = minimum(t6, scalar5);
      const T t8 = t7 - mean0;
      const T t9 = sign(p_param[i]);
      const T t10 = scalar6 * t9;
      const T t11 = t8 + t10;
      const T t12 = scalar7 * p_param[i];
      const T t13 = t11 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = t4 + t14;
      const T t16 = t3 * t15;
      const T t17 = T(1.0) - t0;
      const T t18 = scalar9 / t17;
      const T t19 = t18 * t13;
      const T t20 = t16 + t19;
      const T t21 = scalar10 * t20;
      const T t22 = scalar11 * p_exp_avg_sq[i];
      const T t23 = t13 * t13;
      const T t24 = scalar12 * t23;
      const T t25 = t22 + t24;
      const T t26 = t25 / scalar13;
      const T t27 = std::sqrt(t26);
      const T t28 = t27 + scalar14;
      const T t29 = t21 / t28;
      const T t30 = p_param[i] - t29;
      p_param[i] = t30;
      p_exp_avg[i] = t15;
      p_exp_avg_sq[i] = t25;
      p_mu_product[i] = t0;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_2f55767aec01c19_float_0(const Block<float>& block) {
  NAdam_update_2f55767aec01c19_0(block);
}
static const Pass<float> NAdam_update_2f55767aec01c19_float_passes[] = {NAdam_update_2f55767aec01c19_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_2f55767aec01c19_double_0(const Block<double>& block) {
  NAdam_update_2f55767aec01c19_0(block);
}
static const Pass<double> NAdam_update_2f55767aec01c19_double_passes[] = {NAdam_update_2f55767aec01c19_double_0};
static const int NAdam_update_2f55767aec01c19_reductions[] = {0};
static const bool NAdam_update_2f55767aec01c19_is_max[] = {false};
extern const Rule NAdam_update_2f55767aec01c19 = {
    0x2f55767aec01c19, 3, 7, 15, 1, NAdam_update_2f55767aec01c19_reductions, NAdam_update_2f55767aec01c19_is_max,
    NAdam_update_2f55767aec01c19_scalars, NAdam_update_2f55767aec01c19_float_passes, NAdam_update_2f55767aec01c19_double_passes};

static void NAdam_update_decoupled_f208050b4ea3db3_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = step + double(1.0);
  const double s3 = s2 * hypers[3];
  const double s4 = std::pow(double(0.96), s3);
  const double s5 = double(0.5) * s4;
  const double s6 = double(1.0) - s5;
  const double s7 = hypers[2] * s6;
  const double s8 = step * hypers[3];
  const double s9 = std::pow(double(0.96), s8);
  const double s10 = double(0.5) * s9;
  const double s11 = double(1.0) - s10;
  const double s12 = hypers[2] * s11;
  const double s13 = double(1.0) - hypers[2];
  const double s14 = -max_grad_value;
  const double s15 = double(1.0) - s12;
  const double s16 = double(1.0) - hypers[5];
  const double s17 = std::pow(hypers[5], step);
  const double s18 = double(1.0) - s17;
  out[0] = s1;
  out[1] = s12;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = grad_scale;
  out[5] = s14;
  out[6] = max_grad_value;
  out[7] = hypers[4];
  out[8] = s13;
  out[9] = s15;
  out[10] = hypers[0];
  out[11] = hypers[5];
  out[12] = s16;
  out[13] = s18;
  out[14] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_decoupled_f208050b4ea3db3_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_mu_product = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar12 = block.scalars[12];
  const T scalar13 = block.scalars[13];
  const T scalar14 = block.scalars[14];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_mu_product[i];
      const T t2 = scalar2 * t1;
      const T t3 = T(1.0) - t2;
      const T t4 = scalar2 / t3;
      const T t5 = scalar3 * p_exp_avg[i];
      const T t6 = scalar4 * p_grad[i];
      const T t7 = maximum(t6, scalar5);
      const T t8 = minimum(t7, scalar6);
      const T t9 = sign(p_param[i]);
      const T t10 = scalar7 * t9;
      const T t11 = t8 + t10;
      const T t12 = scalar8 * t11;
      const T t13 = t5 + t12;
      const T t14 = t4 * t13;
      const T t15 = T(1.0) - t1;
      const T t16 = scalar9 / t15;
      const T t17 = t16 * t11;
      const T t18 = t14 + t17;
      const T t19 = scalar10 * t18;
      const T t20 = scalar11 * p_exp_avg_sq[i];
      const T t21 = t11 * t11;
      const T t22 = scalar12 * t21;
      const T t23 = t20 + t22;
      const T t24 = t23 / scalar13;
      const T t25 = std::sqrt(t24);
      const T t26 = t25 + scalar14;
      const T t27 = t19 / t26;
      const T t28 = t0 - t27;
      p_param[i] = t28;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t23;
      p_mu_product[i] = t1;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_f208050b4ea3db3_float_0(const Block<float>& block) {
  NAdam_update_decoupled_f208050b4ea3db3_0(block);
}
static const Pass<float> NAdam_update_decoupled_f208050b4ea3db3_float_passes[] = {NAdam_update_decoupled_f208050b4ea3db3_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_f208050b4ea3db3_double_0(const Block<double>& block) {
  NAdam_update_decoupled_f208050b4ea3db3_0(block);
}
static const Pass<double> NAdam_update_decoupled_f208050b4ea3db3_double_passes[] = {NAdam_update_decoupled_f208050b4ea3db3_double_0};
static const int NAdam_update_decoupled_f208050b4ea3db3_reductions[] = {0};
static const bool NAdam_update_decoupled_f208050b4ea3db3_is_max[] = {false};
extern const Rule NAdam_update_decoupled_f208050b4ea3db3 = {
    0xf208050b4ea3db3, 3, 7, 15, 1, NAdam_update_decoupled_f208050b4ea3db3_reductions, NAdam_update_decoupled_f208050b4ea3db3_is_max,
    NAdam_update_decoupled_f208050b4ea3db3_scalars, NAdam_update_decoupled_f208050b4ea3db3_float_passes, NAdam_update_decoupled_f208050b4ea3db3_double_passes};

static void NAdam_update_decoupled_f1aed0a33e90ff0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = step + double(1.0);
  const double s3 = s2 * hypers[3];
  const double s4 = std::pow(double(0.96), s3);
  const double s5 = double(0.5) * s4;
  const double s6 = double(1.0) - s5;
  const double s7 = hypers[2] * s6;
  const double s8 = step * hypers[3];
  const double s9 = std::pow(double(0.96), s8);
  const double s10 = double(0.5) * s9;
  const double s11 = double(1.0) - s10;
  const double s12 = hypers[2] * s11;
  const double s13 = double(1.0) - hypers[2];
  const double s14 = -max_grad_value;
  const double s15 = double(1.0) - s12;
  const double s16 = double(1.0) - hypers[5];
  const double s17 = std::pow(hypers[5], step);
  const double s18 = double(1.0) - s17;
  out[0] = s1;
  out[1] = s12;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = grad_scale;
  out[5] = s14;
  out[6] = max_grad_value;
  out[7] = hypers[4];
  out[8] = s13;
  out[9] = s15;
  out[10] = hypers[0];
  out[11] = hypers[5];
  out[12] = s16;
  out[13] = s18;
  out[14] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_decoupled_f1aed0a33e90ff0_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_mu_product = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar12 = block.scalars[12];
  const T scalar13 = block.scalars[13];
  const T scalar14 = block.scalars[14];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const T t1 = maximum(t0, scalar5);
      const T t2 = minimum(t1, scalar6);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_mu_product[i];
      const T t2 = scalar2 * t1;
      const T t3 = T(1.0) - t2;
      const T t4 = scalar2 / t3;
      const T t5 = scalar3 * p_exp_avg[i];
      const T t6 = scalar4 * p_grad[i];
      const T t7 = maximum(t6, scalar5);
      const T t8 = minimum(t7, scalar6);
      const T t9 = t8 - mean0;
      const T t10 = sign(p_param[i]);
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = t5 + t13;
      const T t15 = t4 * t14;
      const T t16 = T(1.0) - t1;
      const T t17 = scalar9 / t16;
      const T t18 = t17 * t12;
      const T t19 = t15 + t18;
      const T t20 = scalar10 * t19;
      const T t21 = scalar11 * p_exp_avg_sq[i];
      const T t22 = t12 * t12;
      const T t23 = scalar12 * t22;
      const T t24 = t21 + t23;
      const T t25 = t24 / scalar13;
      const T t26 = std::sqrt(t25);
      const T t27 = t26 + scalar14;
      const T t28 = t20 / t27;
      const T t29 = t0 - t28;
      p_param[i] = t29;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t24;
      p_mu_product[i] = t1;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_f1aed0a33e90ff0_float_0(const Block<float>& block) {
  NAdam_update_decoupled_f1aed0a33e90ff0_0(block);
}
static const Pass<float> NAdam_update_decoupled_f1aed0a33e90ff0_float_passes[] = {NAdam_update_decoupled_f1aed0a33e90ff0_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_f1aed0a33e90ff0_double_0(const Block<double>& block) {
  NAdam_update_decoupled_f1aed0a33e90ff0_0(block);
}
static const Pass<double> NAdam_update_decoupled_f1aed0a33e90ff0_double_passes[] = {NAdam_update_decoupled_f1aed0a33e90ff0_double_0};
static const int NAdam_update_decoupled_f1aed0a33e90ff0_reductions[] = {0};
static const bool NAdam_update_decoupled_f1aed0a33e90ff0_is_max[] = {false};
extern const Rule NAdam_update_decoupled_f1aed0a33e90ff0 = {
    0xf1aed0a33e90ff0, 3, 7, 15, 1, NAdam_update_decoupled_f1aed0a33e90ff0_reductions, NAdam_update_decoupled_f1aed0a33e90ff0_is_max,
    NAdam_update_decoupled_f1aed0a33e90ff0_scalars, NAdam_update_decoupled_f1aed0a33e90ff0_float_passes, NAdam_update_decoupled_f1aed0a33e90ff0_double_passes};

static void NAdamW_update_507a1ff3c33bad9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_507a1ff3c33bad9_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar1 * t9;
      const T t11 = t10 + t8;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t7 * t7;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = t0 - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdamW_update_507a1ff3c33bad9_float_0(const Block<float>& block) {
  NAdamW_update_507a1ff3c33bad9_0(block);
}
static const Pass<float> NAdamW_update_507a1ff3c33bad9_float_passes[] = {NAdamW_update_507a1ff3c33bad9_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_507a1ff3c33bad9_double_0(const Block<double>& block) {
  NAdamW_update_507a1ff3c33bad9_0(block);
}
static const Pass<double> NAdamW_update_507a1ff3c33bad9_double_passes[] = {NAdamW_update_507a1ff3c33bad9_double_0};
static const int NAdamW_update_507a1ff3c33bad9_reductions[] = {0};
static const bool NAdamW_update_507a1ff3c33bad9_is_max[] = {false};
extern const Rule NAdamW_update_507a1ff3c33bad9 = {
    0x507a1ff3c33bad9, 2, 6, 11, 1, NAdamW_update_507a1ff3c33bad9_reductions, NAdamW_update_507a1ff3c33bad9_is_max,
    NAdamW_update_507a1ff3c33bad9_scalars, NAdamW_update_507a1ff3c33bad9_float_passes, NAdamW_update_507a1ff3c33bad9_double_passes};

static void NAdamW_update_135108b89b0409c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_135108b89b0409c_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar1 * t10;
      const T t12 = t11 + t9;
      const T t13 = scalar7 * t12;
      const T t14 = scalar8 * p_exp_avg_sq[i];
      const T t15 = t8 * t8;
      const T t16 = scalar9 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar10;
      const T t20 = t13 / t19;
      const T t21 = t0 - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdamW_update_135108b89b0409c_float_0(const Block<float>& block) {
  NAdamW_update_135108b89b0409c_0(block);
}
static const Pass<float> NAdamW_update_135108b89b0409c_float_passes[] = {NAdamW_update_135108b89b0409c_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_135108b89b0409c_double_0(const Block<double>& block) {
  NAdamW_update_135108b89b0409c_0(block);
}
static const Pass<double> NAdamW_update_135108b89b0409c_double_passes[] = {NAdamW_update_135108b89b0409c_double_0};
static const int NAdamW_update_135108b89b0409c_reductions[] = {0};
static const bool NAdamW_update_135108b89b0409c_is_max[] = {false};
extern const Rule NAdamW_update_135108b89b0409c = {
    0x135108b89b0409c, 2, 6, 11, 1, NAdamW_update_135108b89b0409c_reductions, NAdamW_update_135108b89b0409c_is_max,
    NAdamW_update_135108b89b0409c_scalars, NAdamW_update_135108b89b0409c_float_passes, NAdamW_update_135108b89b0409c_double_passes};

static void ProximalAdagrad_update_da555a05e8a1370_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_da555a05e8a1370_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = t7 * t7;
      const T t9 = p_accumulator[i] + t8;
      const T t10 = std::sqrt(t9);
      const T t11 = scalar5 / t10;
      const T t12 = t11 * t7;
      const T t13 = p_param[i] - t12;
      const T t14 = sign(t13);
      const T t15 = std::abs(t13);
      const T t16 = t11 * scalar6;
      const T t17 = t15 - t16;
      const T t18 = maximum(t17, T(0.0));
      const T t19 = t14 * t18;
      const T t20 = t11 * scalar7;
      const T t21 = T(1.0) + t20;
      const T t22 = t19 / t21;
      p_param[i] = t22;
      p_accumulator[i] = t9;
    }
  }
}
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_da555a05e8a1370_float_0(const Block<float>& block) {
  ProximalAdagrad_update_da555a05e8a1370_0(block);
}
static const Pass<float> ProximalAdagrad_update_da555a05e8a1370_float_passes[] = {ProximalAdagrad_update_da555a05e8a1370_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_da555a05e8a1370_double_0(const Block<double>& block) {
  ProximalAdagrad_update_da555a05e8a1370_0(block);
}
static const Pass<double> ProximalAdagrad_update_da555a05e8a1370_double_passes[] = {ProximalAdagrad_update_da555a05e8a1370_double_0};
static const int ProximalAdagrad_update_da555a05e8a1370_reductions[] = {0};
static const bool ProximalAdagrad_update_da555a05e8a1370_is_max[] = {false};
extern const Rule ProximalAdagrad_update_da555a05e8a1370 = {
    0xda555a05e8a1370, 1, 5, 8, 1, ProximalAdagrad_update_da555a05e8a1370_reductions, ProximalAdagrad_update_da555a05e8a1370_is_max,
    ProximalAdagrad_update_da555a05e8a1370_scalars, ProximalAdagrad_update_da555a05e8a1370_float_passes, ProximalAdagrad_update_da555a05e8a1370_double_passes};

static void ProximalAdagrad_update_a5c7f138b916436_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_a5c7f138b916436_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = t8 * t8;
      const T t10 = p_accumulator[i] + t9;
      const T t11 = std::sqrt(t10);
      const T t12 = scalar5 / t11;
      const T t13 = t12 * t8;
      const T t14 = p_param[i] - t13;
      const T t15 = sign(t14);
      const T t16 = std::abs(t14);
      const T t17 = t12 * scalar6;
      const T t18 = t16 - t17;
      const T t19 = maximum(t18, T(0.0));
      const T t20 = t15 * t19;
      const T t21 = t12 * scalar7;
      const T t22 = T(1.0) + t21;
      const T t23 = t20 / t22;
      p_param[i] = t23;
      p_accumulator[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_a5c7f138b916436_float_0(const Block<float>& block) {
  ProximalAdagrad_update_a5c7f138b916436_0(block);
}
static const Pass<float> ProximalAdagrad_update_a5c7f138b916436_float_passes[] = {ProximalAdagrad_update_a5c7f138b916436_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_a5c7f138b916436_double_0(const Block<double>& block) {
  ProximalAdagrad_update_a5c7f138b916436_0(block);
}
static const Pass<double> ProximalAdagrad_update_a5c7f138b916436_double_passes[] = {ProximalAdagrad_update_a5c7f138b916436_double_0};
static const int ProximalAdagrad_update_a5c7f138b916436_reductions[] = {0};
static const bool ProximalAdagrad_update_a5c7f138b916436_is_max[] = {false};
extern const Rule ProximalAdagrad_update_a5c7f138b916436 = {
    0xa5c7f138b916436, 1, 5, 8, 1, ProximalAdagrad_update_a5c7f138b916436_reductions, ProximalAdagrad_update_a5c7f138b916436_is_max,
    ProximalAdagrad_update_a5c7f138b916436_scalars, ProximalAdagrad_update_a5c7f138b916436_float_passes, ProximalAdagrad_update_a5c7f138b916436_double_passes};

static void RAdam_update_422f0a5dbb4d3a2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[2];
  const double s4 = double(2.0) / s3;
  const double s5 = s4 - double(1.0);
  const double s6 = double(2.0) * step;
  const double s7 = std::pow(hypers[2], step);
  const double s8 = s6 * s7;
  const double s9 = double(1.0) - s7;
  const double s10 = s8 / s9;
  const double s11 = s5 - s10;
  const bool s12 = s11 > double(5.0);
  const double s13 = maximum(s11, double(5.0));
  const double s14 = s13 - double(4.0);
  const double s15 = s13 - double(2.0);
  const double s16 = s14 * s15;
  const double s17 = maximum(s5, double(5.0));
  const double s18 = s16 * s17;
  const double s19 = s17 - double(4.0);
  const double s20 = s17 - double(2.0);
  const double s21 = s19 * s20;
  const double s22 = s21 * s13;
  const double s23 = s18 / s22;
  const double s24 = s23 * s9;
  const double s25 = std::sqrt(s24);
  const double s26 = s12 ? s25 : double(1.0);
  const double s27 = s2 * s26;
  const double s28 = double(1.0) - hypers[1];
  const double s29 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s29;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s28;
  out[7] = s27;
  out[8] = hypers[2];
  out[9] = s3;
  out[10] = hypers[5];
  out[11] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_422f0a5dbb4d3a2_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = scalar11 != 0 ? t17 : T(1.0);
      const T t19 = t11 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_422f0a5dbb4d3a2_float_0(const Block<float>& block) {
  RAdam_update_422f0a5dbb4d3a2_0(block);
}
static const Pass<float> RAdam_update_422f0a5dbb4d3a2_float_passes[] = {RAdam_update_422f0a5dbb4d3a2_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_422f0a5dbb4d3a2_double_0(const Block<double>& block) {
  RAdam_update_422f0a5dbb4d3a2_0(block);
}
static const Pass<double> RAdam_update_422f0a5dbb4d3a2_double_passes[] = {RAdam_update_422f0a5dbb4d3a2_double_0};
static const int RAdam_update_422f0a5dbb4d3a2_reductions[] = {0};
static const bool RAdam_update_422f0a5dbb4d3a2_is_max[] = {false};
extern const Rule RAdam_update_422f0a5dbb4d3a2 = {
    0x422f0a5dbb4d3a2, 2, 6, 12, 1, RAdam_update_422f0a5dbb4d3a2_reductions, RAdam_update_422f0a5dbb4d3a2_is_max,
    RAdam_update_422f0a5dbb4d3a2_scalars, RAdam_update_422f0a5dbb4d3a2_float_passes, RAdam_update_422f0a5dbb4d3a2_double_passes};

static void RAdam_update_b4584107d1169f7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[2];
  const double s4 = double(2.0) / s3;
  const double s5 = s4 - double(1.0);
  const double s6 = double(2.0) * step;
  const double s7 = std::pow(hypers[2], step);
  const double s8 = s6 * s7;
  const double s9 = double(1.0) - s7;
  const double s10 = s8 / s9;
  const double s11 = s5 - s10;
  const bool s12 = s11 > double(5.0);
  const double s13 = maximum(s11, double(5.0));
  const double s14 = s13 - double(4.0);
  const double s15 = s13 - double(2.0);
  const double s16 = s14 * s15;
  const double s17 = maximum(s5, double(5.0));
  const double s18 = s16 * s17;
  const double s19 = s17 - double(4.0);
  const double s20 = s17 - double(2.0);
  const double s21 = s19 * s20;
  const double s22 = s21 * s13;
  const double s23 = s18 / s22;
  const double s24 = s23 * s9;
  const double s25 = std::sqrt(s24);
  const double s26 = s12 ? s25 : double(1.0);
  const double s27 = s2 * s26;
  const double s28 = double(1.0) - hypers[1];
  const double s29 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s29;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s28;
  out[7] = s27;
  out[8] = hypers[2];
  out[9] = s3;
  out[10] = hypers[5];
  out[11] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_b4584107d1169f7_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = scalar11 != 0 ? t18 : T(1.0);
      const T t20 = t12 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_b4584107d1169f7_float_0(const Block<float>& block) {
  RAdam_update_b4584107d1169f7_0(block);
}
static const Pass<float> RAdam_update_b4584107d1169f7_float_passes[] = {RAdam_update_b4584107d1169f7_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_b4584107d1169f7_double_0(const Block<double>& block) {
  RAdam_update_b4584107d1169f7_0(block);
}
static const Pass<double> RAdam_update_b4584107d1169f7_double_passes[] = {RAdam_update_b4584107d1169f7_double_0};
static const int RAdam_update_b4584107d1169f7_reductions[] = {0};
static const bool RAdam_update_b4584107d1169f7_is_max[] = {false};
extern const Rule RAdam_update_b4584107d1169f7 = {
    0xb4584107d1169f7, 2, 6, 12, 1, RAdam_update_b4584107d1169f7_reductions, RAdam_update_b4584107d1169f7_is_max,
    RAdam_update_b4584107d1169f7_scalars, RAdam_update_b4584107d1169f7_float_passes, RAdam_update_b4584107d1169f7_double_passes};

static void RAdam_update_decoupled_46d8660e9ed0184_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = hypers[0] / s3;
  const double s5 = double(1.0) - hypers[3];
  const double s6 = double(2.0) / s5;
  const double s7 = s6 - double(1.0);
  const double s8 = double(2.0) * step;
  const double s9 = std::pow(hypers[3], step);
  const double s10 = s8 * s9;
  const double s11 = double(1.0) - s9;
  const double s12 = s10 / s11;
  const double s13 = s7 - s12;
  const bool s14 = s13 > double(5.0);
  const double s15 = maximum(s13, double(5.0));
  const double s16 = s15 - double(4.0);
  const double s17 = s15 - double(2.0);
  const double s18 = s16 * s17;
  const double s19 = maximum(s7, double(5.0));
  const double s20 = s18 * s19;
  const double s21 = s19 - double(4.0);
  const double s22 = s19 - double(2.0);
  const double s23 = s21 * s22;
  const double s24 = s23 * s15;
  const double s25 = s20 / s24;
  const double s26 = s25 * s11;
  const double s27 = std::sqrt(s26);
  const double s28 = s14 ? s27 : double(1.0);
  const double s29 = s4 * s28;
  const double s30 = double(1.0) - hypers[2];
  const double s31 = -max_grad_value;
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s31;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s30;
  out[7] = s29;
  out[8] = hypers[3];
  out[9] = s5;
  out[10] = hypers[5];
  out[11] = s14;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_decoupled_46d8660e9ed0184_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 + scalar10;
      const T t17 = scalar11 != 0 ? t16 : T(1.0);
      const T t18 = t10 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_46d8660e9ed0184_float_0(const Block<float>& block) {
  RAdam_update_decoupled_46d8660e9ed0184_0(block);
}
static const Pass<float> RAdam_update_decoupled_46d8660e9ed0184_float_passes[] = {RAdam_update_decoupled_46d8660e9ed0184_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_46d8660e9ed0184_double_0(const Block<double>& block) {
  RAdam_update_decoupled_46d8660e9ed0184_0(block);
}
static const Pass<double> RAdam_update_decoupled_46d8660e9ed0184_double_passes[] = {RAdam_update_decoupled_46d8660e9ed0184_double_0};
static const int RAdam_update_decoupled_46d8660e9ed0184_reductions[] = {0};
static const bool RAdam_update_decoupled_46d8660e9ed0184_is_max[] = {false};
extern const Rule RAdam_update_decoupled_46d8660e9ed0184 = {
    0x46d8660e9ed0184, 2, 6, 12, 1, RAdam_update_decoupled_46d8660e9ed0184_reductions, RAdam_update_decoupled_46d8660e9ed0184_is_max,
    RAdam_update_decoupled_46d8660e9ed0184_scalars, RAdam_update_decoupled_46d8660e9ed0184_float_passes, RAdam_update_decoupled_46d8660e9ed0184_double_passes};

static void RAdam_update_decoupled_d0a6c95b6d4bde8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = hypers[0] / s3;
  const double s5 = double(1.0) - hypers[3];
  const double s6 = double(2.0) / s5;
  const double s7 = s6 - double(1.0);
  const double s8 = double(2.0) * step;
  const double s9 = std::pow(hypers[3], step);
  const double s10 = s8 * s9;
  const double s11 = double(1.0) - s9;
  const double s12 = s10 / s11;
  const double s13 = s7 - s12;
  const bool s14 = s13 > double(5.0);
  const double s15 = maximum(s13, double(5.0));
  const double s16 = s15 - double(4.0);
  const double s17 = s15 - double(2.0);
  const double s18 = s16 * s17;
  const double s19 = maximum(s7, double(5.0));
  const double s20 = s18 * s19;
  const double s21 = s19 - double(4.0);
  const double s22 = s19 - double(2.0);
  const double s23 = s21 * s22;
  const double s24 = s23 * s15;
  const double s25 = s20 / s24;
  const double s26 = s25 * s11;
  const double s27 = std::sqrt(s26);
  const double s28 = s14 ? s27 : double(1.0);
  const double s29 = s4 * s28;
  const double s30 = double(1.0) - hypers[2];
  const double s31 = -max_grad_value;
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s31;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s30;
  out[7] = s29;
  out[8] = hypers[3];
  out[9] = s5;
  out[10] = hypers[5];
  out[11] = s14;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_decoupled_d0a6c95b6d4bde8_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = scalar11 != 0 ? t17 : T(1.0);
      const T t19 = t11 / t18;
      const T t20 = t0 - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_d0a6c95b6d4bde8_float_0(const Block<float>& block) {
  RAdam_update_decoupled_d0a6c95b6d4bde8_0(block);
}
static const Pass<float> RAdam_update_decoupled_d0a6c95b6d4bde8_float_passes[] = {RAdam_update_decoupled_d0a6c95b6d4bde8_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_d0a6c95b6d4bde8_double_0(const Block<double>& block) {
  RAdam_update_decoupled_d0a6c95b6d4bde8_0(block);
}
static const Pass<double> RAdam_update_decoupled_d0a6c95b6d4bde8_double_passes[] = {RAdam_update_decoupled_d0a6c95b6d4bde8_double_0};
static const int RAdam_update_decoupled_d0a6c95b6d4bde8_reductions[] = {0};
static const bool RAdam_update_decoupled_d0a6c95b6d4bde8_is_max[] = {false};
extern const Rule RAdam_update_decoupled_d0a6c95b6d4bde8 = {
    0xd0a6c95b6d4bde8, 2, 6, 12, 1, RAdam_update_decoupled_d0a6c95b6d4bde8_reductions, RAdam_update_decoupled_d0a6c95b6d4bde8_is_max,
    RAdam_update_decoupled_d0a6c95b6d4bde8_scalars, RAdam_update_decoupled_d0a6c95b6d4bde8_float_passes, RAdam_update_decoupled_d0a6c95b6d4bde8_double_passes};

static void RMSprop_update_a1dcc512932bcbd_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_a1dcc512932bcbd_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t7 * t7;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = std::sqrt(t12);
      const T t14 = t13 + scalar8;
      const T t15 = t8 / t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_square_avg[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_a1dcc512932bcbd_float_0(const Block<float>& block) {
  RMSprop_update_a1dcc512932bcbd_0(block);
}
static const Pass<float> RMSprop_update_a1dcc512932bcbd_float_passes[] = {RMSprop_update_a1dcc512932bcbd_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_a1dcc512932bcbd_double_0(const Block<double>& block) {
  RMSprop_update_a1dcc512932bcbd_0(block);
}
static const Pass<double> RMSprop_update_a1dcc512932bcbd_double_passes[] = {RMSprop_update_a1dcc512932bcbd_double_0};
static const int RMSprop_update_a1dcc512932bcbd_reductions[] = {0};
static const bool RMSprop_update_a1dcc512932bcbd_is_max[] = {false};
extern const Rule RMSprop_update_a1dcc512932bcbd = {
    0xa1dcc512932bcbd, 1, 5, 9, 1, RMSprop_update_a1dcc512932bcbd_reductions, RMSprop_update_a1dcc512932bcbd_is_max,
    RMSprop_update_a1dcc512932bcbd_scalars, RMSprop_update_a1dcc512932bcbd_float_passes, RMSprop_update_a1dcc512932bcbd_double_passes};

static void RMSprop_update_b41f66b0120faea_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_b41f66b0120faea_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t8 * t8;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 + scalar8;
      const T t16 = t9 / t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_square_avg[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_b41f66b0120faea_float_0(const Block<float>& block) {
  RMSprop_update_b41f66b0120faea_0(block);
}
static const Pass<float> RMSprop_update_b41f66b0120faea_float_passes[] = {RMSprop_update_b41f66b0120faea_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_b41f66b0120faea_double_0(const Block<double>& block) {
  RMSprop_update_b41f66b0120faea_0(block);
}
static const Pass<double> RMSprop_update_b41f66b0120faea_double_passes[] = {RMSprop_update_b41f66b0120faea_double_0};
static const int RMSprop_update_b41f66b0120faea_reductions[] = {0};
static const bool RMSprop_update_b41f66b0120faea_is_max[] = {false};
extern const Rule RMSprop_update_b41f66b0120faea = {
    0xb41f66b0120faea, 1, 5, 9, 1, RMSprop_update_b41f66b0120faea_reductions, RMSprop_update_b41f66b0120faea_is_max,
    RMSprop_update_b41f66b0120faea_scalars, RMSprop_update_b41f66b0120faea_float_passes, RMSprop_update_b41f66b0120faea_double_passes};

static void RMSprop_update_6bf78516aa5c85c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_6bf78516aa5c85c_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t7 * t7;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = t12 + scalar8;
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_square_avg[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_6bf78516aa5c85c_float_0(const Block<float>& block) {
  RMSprop_update_6bf78516aa5c85c_0(block);
}
static const Pass<float> RMSprop_update_6bf78516aa5c85c_float_passes[] = {RMSprop_update_6bf78516aa5c85c_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_6bf78516aa5c85c_double_0(const Block<double>& block) {
  RMSprop_update_6bf78516aa5c85c_0(block);
}
static const Pass<double> RMSprop_update_6bf78516aa5c85c_double_passes[] = {RMSprop_update_6bf78516aa5c85c_double_0};
static const int RMSprop_update_6bf78516aa5c85c_reductions[] = {0};
static const bool RMSprop_update_6bf78516aa5c85c_is_max[] = {false};
extern const Rule RMSprop_update_6bf78516aa5c85c = {
    0x6bf78516aa5c85c, 1, 5, 9, 1, RMSprop_update_6bf78516aa5c85c_reductions, RMSprop_update_6bf78516aa5c85c_is_max,
    RMSprop_update_6bf78516aa5c85c_scalars, RMSprop_update_6bf78516aa5c85c_float_passes, RMSprop_update_6bf78516aa5c85c_double_passes};

static void RMSprop_update_f641f0c8ee0243f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_f641f0c8ee0243f_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t8 * t8;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = t13 + scalar8;
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_square_avg[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_f641f0c8ee0243f_float_0(const Block<float>& block) {
  RMSprop_update_f641f0c8ee0243f_0(block);
}
static const Pass<float> RMSprop_update_f641f0c8ee0243f_float_passes[] = {RMSprop_update_f641f0c8ee0243f_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_f641f0c8ee0243f_double_0(const Block<double>& block) {
  RMSprop_update_f641f0c8ee0243f_0(block);
}
static const Pass<double> RMSprop_update_f641f0c8ee0243f_double_passes[] = {RMSprop_update_f641f0c8ee0243f_double_0};
static const int RMSprop_update_f641f0c8ee0243f_reductions[] = {0};
static const bool RMSprop_update_f641f0c8ee0243f_is_max[] = {false};
extern const Rule RMSprop_update_f641f0c8ee0243f = {
    0xf641f0c8ee0243f, 1, 5, 9, 1, RMSprop_update_f641f0c8ee0243f_reductions, RMSprop_update_f641f0c8ee0243f_is_max,
    RMSprop_update_f641f0c8ee0243f_scalars, RMSprop_update_f641f0c8ee0243f_float_passes, RMSprop_update_f641f0c8ee0243f_double_passes};

static void RMSprop_update_centered_d849557be49c1f2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_d849557be49c1f2_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t7 * t7;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = scalar6 * p_grad_avg[i];
      const T t14 = scalar7 * t7;
      const T t15 = t13 + t14;
      const T t16 = t15 * t15;
      const T t17 = t12 - t16;
      const T t18 = maximum(t17, T(0.0));
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar8;
      const T t21 = t8 / t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_square_avg[i] = t12;
      p_grad_avg[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_d849557be49c1f2_float_0(const Block<float>& block) {
  RMSprop_update_centered_d849557be49c1f2_0(block);
}
static const Pass<float> RMSprop_update_centered_d849557be49c1f2_float_passes[] = {RMSprop_update_centered_d849557be49c1f2_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_d849557be49c1f2_double_0(const Block<double>& block) {
  RMSprop_update_centered_d849557be49c1f2_0(block);
}
static const Pass<double> RMSprop_update_centered_d849557be49c1f2_double_passes[] = {RMSprop_update_centered_d849557be49c1f2_double_0};
static const int RMSprop_update_centered_d849557be49c1f2_reductions[] = {0};
static const bool RMSprop_update_centered_d849557be49c1f2_is_max[] = {false};
extern const Rule RMSprop_update_centered_d849557be49c1f2 = {
    0xd849557be49c1f2, 2, 5, 9, 1, RMSprop_update_centered_d849557be49c1f2_reductions, RMSprop_update_centered_d849557be49c1f2_is_max,
    RMSprop_update_centered_d849557be49c1f2_scalars, RMSprop_update_centered_d849557be49c1f2_float_passes, RMSprop_update_centered_d849557be49c1f2_double_passes};

static void RMSprop_update_centered_bbe8aa5db3a51ac_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_bbe8aa5db3a51ac_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t8 * t8;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = scalar6 * p_grad_avg[i];
      const T t15 = scalar7 * t8;
      const T t16 = t14 + t15;
      const T t17 = t16 * t16;
      const T t18 = t13 - t17;
      const T t19 = maximum(t18, T(0.0));
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar8;
      const T t22 = t9 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_square_avg[i] = t13;
      p_grad_avg[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_bbe8aa5db3a51ac_float_0(const Block<float>& block) {
  RMSprop_update_centered_bbe8aa5db3a51ac_0(block);
}
static const Pass<float> RMSprop_update_centered_bbe8aa5db3a51ac_float_passes[] = {RMSprop_update_centered_bbe8aa5db3a51ac_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_bbe8aa5db3a51ac_double_0(const Block<double>& block) {
  RMSprop_update_centered_bbe8aa5db3a51ac_0(block);
}
static const Pass<double> RMSprop_update_centered_bbe8aa5db3a51ac_double_passes[] = {RMSprop_update_centered_bbe8aa5db3a51ac_double_0};
static const int RMSprop_update_centered_bbe8aa5db3a51ac_reductions[] = {0};
static const bool RMSprop_update_centered_bbe8aa5db3a51ac_is_max[] = {false};
extern const Rule RMSprop_update_centered_bbe8aa5db3a51ac = {
    0xbbe8aa5db3a51ac, 2, 5, 9, 1, RMSprop_update_centered_bbe8aa5db3a51ac_reductions, RMSprop_update_centered_bbe8aa5db3a51ac_is_max,
    RMSprop_update_centered_bbe8aa5db3a51ac_scalars, RMSprop_update_centered_bbe8aa5db3a51ac_float_passes, RMSprop_update_centered_bbe8aa5db3a51ac_double_passes};

static void RMSprop_update_centered_7582982c5612dba_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_7582982c5612dba_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t7 * t7;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = scalar6 * p_grad_avg[i];
      const T t14 = scalar7 * t7;
      const T t15 = t13 + t14;
      const T t16 = t15 * t15;
      const T t17 = t12 - t16;
      const T t18 = maximum(t17, T(0.0));
      const T t19 = t18 + scalar8;
      const T t20 = std::sqrt(t19);
      const T t21 = t8 / t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_square_avg[i] = t12;
      p_grad_avg[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_7582982c5612dba_float_0(const Block<float>& block) {
  RMSprop_update_centered_7582982c5612dba_0(block);
}
static const Pass<float> RMSprop_update_centered_7582982c5612dba_float_passes[] = {RMSprop_update_centered_7582982c5612dba_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_7582982c5612dba_double_0(const Block<double>& block) {
  RMSprop_update_centered_7582982c5612dba_0(block);
}
static const Pass<double> RMSprop_update_centered_7582982c5612dba_double_passes[] = {RMSprop_update_centered_7582982c5612dba_double_0};
static const int RMSprop_update_centered_7582982c5612dba_reductions[] = {0};
static const bool RMSprop_update_centered_7582982c5612dba_is_max[] = {false};
extern const Rule RMSprop_update_centered_7582982c5612dba = {
    0x7582982c5612dba, 2, 5, 9, 1, RMSprop_update_centered_7582982c5612dba_reductions, RMSprop_update_centered_7582982c5612dba_is_max,
    RMSprop_update_centered_7582982c5612dba_scalars, RMSprop_update_centered_7582982c5612dba_float_passes, RMSprop_update_centered_7582982c5612dba_double_passes};

static void RMSprop_update_centered_47b361b67d1e391_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_47b361b67d1e391_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t8 * t8;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = scalar6 * p_grad_avg[i];
      const T t15 = scalar7 * t8;
      const T t16 = t14 + t15;
      const T t17 = t16 * t16;
      const T t18 = t13 - t17;
      const T t19 = maximum(t18, T(0.0));
      const T t20 = t19 + scalar8;
      const T t21 = std::sqrt(t20);
      const T t22 = t9 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_square_avg[i] = t13;
      p_grad_avg[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_47b361b67d1e391_float_0(const Block<float>& block) {
  RMSprop_update_centered_47b361b67d1e391_0(block);
}
static const Pass<float> RMSprop_update_centered_47b361b67d1e391_float_passes[] = {RMSprop_update_centered_47b361b67d1e391_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_47b361b67d1e391_double_0(const Block<double>& block) {
  RMSprop_update_centered_47b361b67d1e391_0(block);
}
static const Pass<double> RMSprop_update_centered_47b361b67d1e391_double_passes[] = {RMSprop_update_centered_47b361b67d1e391_double_0};
static const int RMSprop_update_centered_47b361b67d1e391_reductions[] = {0};
static const bool RMSprop_update_centered_47b361b67d1e391_is_max[] = {false};
extern const Rule RMSprop_update_centered_47b361b67d1e391 = {
    0x47b361b67d1e391, 2, 5, 9, 1, RMSprop_update_centered_47b361b67d1e391_reductions, RMSprop_update_centered_47b361b67d1e391_is_max,
    RMSprop_update_centered_47b361b67d1e391_scalars, RMSprop_update_centered_47b361b67d1e391_float_passes, RMSprop_update_centered_47b361b67d1e391_double_passes};

static void RMSprop_update_momentum_d39c4e3231fe740_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_d39c4e3231fe740_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t8 * t8;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = std::sqrt(t12);
      const T t14 = t13 + scalar8;
      const T t15 = t8 / t14;
      const T t16 = t0 + t15;
      const T t17 = scalar9 * t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_square_avg[i] = t12;
      p_momentum_buffer[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_d39c4e3231fe740_float_0(const Block<float>& block) {
  RMSprop_update_momentum_d39c4e3231fe740_0(block);
}
static const Pass<float> RMSprop_update_momentum_d39c4e3231fe740_float_passes[] = {RMSprop_update_momentum_d39c4e3231fe740_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_d39c4e3231fe740_double_0(const Block<double>& block) {
  RMSprop_update_momentum_d39c4e3231fe740_0(block);
}
static const Pass<double> RMSprop_update_momentum_d39c4e3231fe740_double_passes[] = {RMSprop_update_momentum_d39c4e3231fe740_double_0};
static const int RMSprop_update_momentum_d39c4e3231fe740_reductions[] = {0};
static const bool RMSprop_update_momentum_d39c4e3231fe740_is_max[] = {false};
extern const Rule RMSprop_update_momentum_d39c4e3231fe740 = {
    0xd39c4e3231fe740, 2, 6, 10, 1, RMSprop_update_momentum_d39c4e3231fe740_reductions, RMSprop_update_momentum_d39c4e3231fe740_is_max,
    RMSprop_update_momentum_d39c4e3231fe740_scalars, RMSprop_update_momentum_d39c4e3231fe740_float_passes, RMSprop_update_momentum_d39c4e3231fe740_double_passes};

static void RMSprop_update_momentum_141d95047c3c518_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_141d95047c3c518_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t9 * t9;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 + scalar8;
      const T t16 = t9 / t15;
      const T t17 = t0 + t16;
      const T t18 = scalar9 * t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_square_avg[i] = t13;
      p_momentum_buffer[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_141d95047c3c518_float_0(const Block<float>& block) {
  RMSprop_update_momentum_141d95047c3c518_0(block);
}
static const Pass<float> RMSprop_update_momentum_141d95047c3c518_float_passes[] = {RMSprop_update_momentum_141d95047c3c518_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_141d95047c3c518_double_0(const Block<double>& block) {
  RMSprop_update_momentum_141d95047c3c518_0(block);
}
static const Pass<double> RMSprop_update_momentum_141d95047c3c518_double_passes[] = {RMSprop_update_momentum_141d95047c3c518_double_0};
static const int RMSprop_update_momentum_141d95047c3c518_reductions[] = {0};
static const bool RMSprop_update_momentum_141d95047c3c518_is_max[] = {false};
extern const Rule RMSprop_update_momentum_141d95047c3c518 = {
    0x141d95047c3c518, 2, 6, 10, 1, RMSprop_update_momentum_141d95047c3c518_reductions, RMSprop_update_momentum_141d95047c3c518_is_max,
    RMSprop_update_momentum_141d95047c3c518_scalars, RMSprop_update_momentum_141d95047c3c518_float_passes, RMSprop_update_momentum_141d95047c3c518_double_passes};

static void RMSprop_update_momentum_8458f051c5ccb69_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_8458f051c5ccb69_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t8 * t8;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = t12 + scalar8;
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = scalar9 * t15;
      const T t17 = t0 + t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_square_avg[i] = t12;
      p_momentum_buffer[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_8458f051c5ccb69_float_0(const Block<float>& block) {
  RMSprop_update_momentum_8458f051c5ccb69_0(block);
}
static const Pass<float> RMSprop_update_momentum_8458f051c5ccb69_float_passes[] = {RMSprop_update_momentum_8458f051c5ccb69_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_8458f051c5ccb69_double_0(const Block<double>& block) {
  RMSprop_update_momentum_8458f051c5ccb69_0(block);
}
static const Pass<double> RMSprop_update_momentum_8458f051c5ccb69_double_passes[] = {RMSprop_update_momentum_8458f051c5ccb69_double_0};
static const int RMSprop_update_momentum_8458f051c5ccb69_reductions[] = {0};
static const bool RMSprop_update_momentum_8458f051c5ccb69_is_max[] = {false};
extern const Rule RMSprop_update_momentum_8458f051c5ccb69 = {
    0x8458f051c5ccb69, 2, 6, 10, 1, RMSprop_update_momentum_8458f051c5ccb69_reductions, RMSprop_update_momentum_8458f051c5ccb69_is_max,
    RMSprop_update_momentum_8458f051c5ccb69_scalars, RMSprop_update_momentum_8458f051c5ccb69_float_passes, RMSprop_update_momentum_8458f051c5ccb69_double_passes};

static void RMSprop_update_momentum_b9e8e75fd095b1d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_b9e8e75fd095b1d_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_momentum_buffer = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t9 * t9;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = t13 + scalar8;
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = scalar9 * t16;
      const T t18 = t0 + t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_square_avg[i] = t13;
      p_momentum_buffer[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_b9e8e75fd095b1d_float_0(const Block<float>& block) {
  RMSprop_update_momentum_b9e8e75fd095b1d_0(block);
}
static const Pass<float> RMSprop_update_momentum_b9e8e75fd095b1d_float_passes[] = {RMSprop_update_momentum_b9e8e75fd095b1d_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_b9e8e75fd095b1d_double_0(const Block<double>& block) {
  RMSprop_update_momentum_b9e8e75fd095b1d_0(block);
}
static const Pass<double> RMSprop_update_momentum_b9e8e75fd095b1d_double_passes[] = {RMSprop_update_momentum_b9e8e75fd095b1d_double_0};
static const int RMSprop_update_momentum_b9e8e75fd095b1d_reductions[] = {0};
static const bool RMSprop_update_momentum_b9e8e75fd095b1d_is_max[] = {false};
extern const Rule RMSprop_update_momentum_b9e8e75fd095b1d = {
    0xb9e8e75fd095b1d, 2, 6, 10, 1, RMSprop_update_momentum_b9e8e75fd095b1d_reductions, RMSprop_update_momentum_b9e8e75fd095b1d_is_max,
    RMSprop_update_momentum_b9e8e75fd095b1d_scalars, RMSprop_update_momentum_b9e8e75fd095b1d_float_passes, RMSprop_update_momentum_b9e8e75fd095b1d_double_passes};

static void RMSprop_update_centered_momentum_8291c828c700610_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_8291c828c700610_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t8 * t8;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = scalar6 * p_grad_avg[i];
      const T t14 = scalar7 * t8;
      const T t15 = t13 + t14;
      const T t16 = t15 * t15;
      const T t17 = t12 - t16;
      const T t18 = maximum(t17, T(0.0));
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar8;
      const T t21 = t8 / t20;
      const T t22 = t0 + t21;
      const T t23 = scalar9 * t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_square_avg[i] = t12;
      p_grad_avg[i] = t15;
      p_momentum_buffer[i] = t22;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_8291c828c700610_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_8291c828c700610_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_8291c828c700610_float_passes[] = {RMSprop_update_centered_momentum_8291c828c700610_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_8291c828c700610_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_8291c828c700610_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_8291c828c700610_double_passes[] = {RMSprop_update_centered_momentum_8291c828c700610_double_0};
static const int RMSprop_update_centered_momentum_8291c828c700610_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_8291c828c700610_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_8291c828c700610 = {
    0x8291c828c700610, 3, 6, 10, 1, RMSprop_update_centered_momentum_8291c828c700610_reductions, RMSprop_update_centered_momentum_8291c828c700610_is_max,
    RMSprop_update_centered_momentum_8291c828c700610_scalars, RMSprop_update_centered_momentum_8291c828c700610_float_passes, RMSprop_update_centered_momentum_8291c828c700610_double_passes};

static void RMSprop_update_centered_momentum_dd1a1257ef08a0c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_dd1a1257ef08a0c_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t9 * t9;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = scalar6 * p_grad_avg[i];
      const T t15 = scalar7 * t9;
      const T t16 = t14 + t15;
      const T t17 = t16 * t16;
      const T t18 = t13 - t17;
      const T t19 = maximum(t18, T(0.0));
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar8;
      const T t22 = t9 / t21;
      const T t23 = t0 + t22;
      const T t24 = scalar9 * t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_square_avg[i] = t13;
      p_grad_avg[i] = t16;
      p_momentum_buffer[i] = t23;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_dd1a1257ef08a0c_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_dd1a1257ef08a0c_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_dd1a1257ef08a0c_float_passes[] = {RMSprop_update_centered_momentum_dd1a1257ef08a0c_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_dd1a1257ef08a0c_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_dd1a1257ef08a0c_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_dd1a1257ef08a0c_double_passes[] = {RMSprop_update_centered_momentum_dd1a1257ef08a0c_double_0};
static const int RMSprop_update_centered_momentum_dd1a1257ef08a0c_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_dd1a1257ef08a0c_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_dd1a1257ef08a0c = {
    0xdd1a1257ef08a0c, 3, 6, 10, 1, RMSprop_update_centered_momentum_dd1a1257ef08a0c_reductions, RMSprop_update_centered_momentum_dd1a1257ef08a0c_is_max,
    RMSprop_update_centered_momentum_dd1a1257ef08a0c_scalars, RMSprop_update_centered_momentum_dd1a1257ef08a0c_float_passes, RMSprop_update_centered_momentum_dd1a1257ef08a0c_double_passes};

static void RMSprop_update_centered_momentum_301786986772a3f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_301786986772a3f_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * p_square_avg[i];
      const T t10 = t8 * t8;
      const T t11 = scalar7 * t10;
      const T t12 = t9 + t11;
      const T t13 = scalar6 * p_grad_avg[i];
      const T t14 = scalar7 * t8;
      const T t15 = t13 + t14;
      const T t16 = t15 * t15;
      const T t17 = t12 - t16;
      const T t18 = maximum(t17, T(0.0));
      const T t19 = t18 + scalar8;
      const T t20 = std::sqrt(t19);
      const T t21 = t8 / t20;
      const T t22 = scalar9 * t21;
      const T t23 = t0 + t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_square_avg[i] = t12;
      p_grad_avg[i] = t15;
      p_momentum_buffer[i] = t23;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_301786986772a3f_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_301786986772a3f_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_301786986772a3f_float_passes[] = {RMSprop_update_centered_momentum_301786986772a3f_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_301786986772a3f_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_301786986772a3f_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_301786986772a3f_double_passes[] = {RMSprop_update_centered_momentum_301786986772a3f_double_0};
static const int RMSprop_update_centered_momentum_301786986772a3f_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_301786986772a3f_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_301786986772a3f = {
    0x301786986772a3f, 3, 6, 10, 1, RMSprop_update_centered_momentum_301786986772a3f_reductions, RMSprop_update_centered_momentum_301786986772a3f_is_max,
    RMSprop_update_centered_momentum_301786986772a3f_scalars, RMSprop_update_centered_momentum_301786986772a3f_float_passes, RMSprop_update_centered_momentum_301786986772a3f_double_passes};

static void RMSprop_update_centered_momentum_6a9e34d57373bd6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = hypers[4];
  out[7] = s1;
  out[8] = hypers[5];
  out[9] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_6a9e34d57373bd6_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_square_avg = block.states[0];
  T* __restrict p_grad_avg = block.states[1];
  T* __restrict p_momentum_buffer = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * p_square_avg[i];
      const T t11 = t9 * t9;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = scalar6 * p_grad_avg[i];
      const T t15 = scalar7 * t9;
      const T t16 = t14 + t15;
      const T t17 = t16 * t16;
      const T t18 = t13 - t17;
      const T t19 = maximum(t18, T(0.0));
      const T t20 = t19 + scalar8;
      const T t21 = std::sqrt(t20);
      const T t22 = t9 / t21;
      const T t23 = scalar9 * t22;
      const T t24 = t0 + t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_square_avg[i] = t13;
      p_grad_avg[i] = t16;
      p_momentum_buffer[i] = t24;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_6a9e34d57373bd6_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_6a9e34d57373bd6_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_6a9e34d57373bd6_float_passes[] = {RMSprop_update_centered_momentum_6a9e34d57373bd6_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_6a9e34d57373bd6_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_6a9e34d57373bd6_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_6a9e34d57373bd6_double_passes[] = {RMSprop_update_centered_momentum_6a9e34d57373bd6_double_0};
static const int RMSprop_update_centered_momentum_6a9e34d57373bd6_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_6a9e34d57373bd6_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_6a9e34d57373bd6 = {
    0x6a9e34d57373bd6, 3, 6, 10, 1, RMSprop_update_centered_momentum_6a9e34d57373bd6_reductions, RMSprop_update_centered_momentum_6a9e34d57373bd6_is_max,
    RMSprop_update_centered_momentum_6a9e34d57373bd6_scalars, RMSprop_update_centered_momentum_6a9e34d57373bd6_float_passes, RMSprop_update_centered_momentum_6a9e34d57373bd6_double_passes};

static void Rprop_update_a0cc0f6c0786ad7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[1];
  out[5] = hypers[2];
  out[6] = hypers[4];
  out[7] = hypers[3];
  out[8] = hypers[5];
  out[9] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_a0cc0f6c0786ad7_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_prev = block.states[0];
  T* __restrict p_step_size = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const bool t0 = p_step_size[i] == T(0.0);
      const T t1 = t0 ? scalar0 : p_step_size[i];
      const T t2 = scalar1 * p_grad[i];
      const T t3 = maximum(t2, scalar2);
      const T t4 = minimum(t3, scalar3);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = sign(t9);
      const T t11 = sign(p_prev[i]);
      const T t12 = t10 * t11;
      const bool t13 = t12 > T(0.0);
      const bool t14 = t12 < T(0.0);
      const T t15 = t14 ? scalar6 : T(1.0);
      const T t16 = t13 ? scalar7 : t15;
      const T t17 = t1 * t16;
      const T t18 = maximum(t17, scalar8);
      const T t19 = minimum(t18, scalar9);
      const T t20 = t14 ? T(0.0) : t9;
      const T t21 = sign(t20);
      const T t22 = t19 * t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_prev[i] = t20;
      p_step_size[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Rprop_update_a0cc0f6c0786ad7_float_0(const Block<float>& block) {
  Rprop_update_a0cc0f6c0786ad7_0(block);
}
static const Pass<float> Rprop_update_a0cc0f6c0786ad7_float_passes[] = {Rprop_update_a0cc0f6c0786ad7_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_a0cc0f6c0786ad7_double_0(const Block<double>& block) {
  Rprop_update_a0cc0f6c0786ad7_0(block);
}
static const Pass<double> Rprop_update_a0cc0f6c0786ad7_double_passes[] = {Rprop_update_a0cc0f6c0786ad7_double_0};
static const int Rprop_update_a0cc0f6c0786ad7_reductions[] = {0};
static const bool Rprop_update_a0cc0f6c0786ad7_is_max[] = {false};
extern const Rule Rprop_update_a0cc0f6c0786ad7 = {
    0xa0cc0f6c0786ad7, 2, 7, 10, 1, Rprop_update_a0cc0f6c0786ad7_reductions, Rprop_update_a0cc0f6c0786ad7_is_max,
    Rprop_update_a0cc0f6c0786ad7_scalars, Rprop_update_a0cc0f6c0786ad7_float_passes, Rprop_update_a0cc0f6c0786ad7_double_passes};

static void Rprop_update_890922dea0171ea_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = s0;
  out[3] = max_grad_value;
  out[4] = hypers[1];
  out[5] = hypers[2];
  out[6] = hypers[4];
  out[7] = hypers[3];
  out[8] = hypers[5];
  out[9] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_890922dea0171ea_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_prev = block.states[0];
  T* __restrict p_step_size = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const bool t0 = p_step_size[i] == T(0.0);
      const T t1 = t0 ? scalar0 : p_step_size[i];
      const T t2 = scalar1 * p_grad[i];
      const T t3 = maximum(t2, scalar2);
      const T t4 = minimum(t3, scalar3);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = sign(t10);
      const T t12 = sign(p_prev[i]);
      const T t13 = t11 * t12;
      const bool t14 = t13 > T(0.0);
      const bool t15 = t13 < T(0.0);
      const T t16 = t15 ? scalar6 : T(1.0);
      const T t17 = t14 ? scalar7 : t16;
      const T t18 = t1 * t17;
      const T t19 = maximum(t18, scalar8);
      const T t20 = minimum(t19, scalar9);
      const T t21 = t15 ? T(0.0) : t10;
      const T t22 = sign(t21);
      const T t23 = t20 * t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_prev[i] = t21;
      p_step_size[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void Rprop_update_890922dea0171ea_float_0(const Block<float>& block) {
  Rprop_update_890922dea0171ea_0(block);
}
static const Pass<float> Rprop_update_890922dea0171ea_float_passes[] = {Rprop_update_890922dea0171ea_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_890922dea0171ea_double_0(const Block<double>& block) {
  Rprop_update_890922dea0171ea_0(block);
}
static const Pass<double> Rprop_update_890922dea0171ea_double_passes[] = {Rprop_update_890922dea0171ea_double_0};
static const int Rprop_update_890922dea0171ea_reductions[] = {0};
static const bool Rprop_update_890922dea0171ea_is_max[] = {false};
extern const Rule Rprop_update_890922dea0171ea = {
    0x890922dea0171ea, 2, 7, 10, 1, Rprop_update_890922dea0171ea_reductions, Rprop_update_890922dea0171ea_is_max,
    Rprop_update_890922dea0171ea_scalars, Rprop_update_890922dea0171ea_float_passes, Rprop_update_890922dea0171ea_double_passes};

static void SGD_update_without_momentum_0c7c5a938ff36e0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_0c7c5a938ff36e0_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = p_param[i] - t8;
      p_param[i] = t9;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c7c5a938ff36e0_float_0(const Block<float>& block) {
  SGD_update_without_momentum_0c7c5a938ff36e0_0(block);
}
static const Pass<float> SGD_update_without_momentum_0c7c5a938ff36e0_float_passes[] = {SGD_update_without_momentum_0c7c5a938ff36e0_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c7c5a938ff36e0_double_0(const Block<double>& block) {
  SGD_update_without_momentum_0c7c5a938ff36e0_0(block);
}
static const Pass<double> SGD_update_without_momentum_0c7c5a938ff36e0_double_passes[] = {SGD_update_without_momentum_0c7c5a938ff36e0_double_0};
static const int SGD_update_without_momentum_0c7c5a938ff36e0_reductions[] = {0};
static const bool SGD_update_without_momentum_0c7c5a938ff36e0_is_max[] = {false};
extern const Rule SGD_update_without_momentum_0c7c5a938ff36e0 = {
    0x0c7c5a938ff36e0, 0, 3, 6, 1, SGD_update_without_momentum_0c7c5a938ff36e0_reductions, SGD_update_without_momentum_0c7c5a938ff36e0_is_max,
    SGD_update_without_momentum_0c7c5a938ff36e0_scalars, SGD_update_without_momentum_0c7c5a938ff36e0_float_passes, SGD_update_without_momentum_0c7c5a938ff36e0_double_passes};

static void SGD_update_without_momentum_0c153b80d7a179b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_0c153b80d7a179b_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = p_param[i] - t9;
      p_param[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c153b80d7a179b_float_0(const Block<float>& block) {
  SGD_update_without_momentum_0c153b80d7a179b_0(block);
}
static const Pass<float> SGD_update_without_momentum_0c153b80d7a179b_float_passes[] = {SGD_update_without_momentum_0c153b80d7a179b_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c153b80d7a179b_double_0(const Block<double>& block) {
  SGD_update_without_momentum_0c153b80d7a179b_0(block);
}
static const Pass<double> SGD_update_without_momentum_0c153b80d7a179b_double_passes[] = {SGD_update_without_momentum_0c153b80d7a179b_double_0};
static const int SGD_update_without_momentum_0c153b80d7a179b_reductions[] = {0};
static const bool SGD_update_without_momentum_0c153b80d7a179b_is_max[] = {false};
extern const Rule SGD_update_without_momentum_0c153b80d7a179b = {
    0x0c153b80d7a179b, 0, 3, 6, 1, SGD_update_without_momentum_0c153b80d7a179b_reductions, SGD_update_without_momentum_0c153b80d7a179b_is_max,
    SGD_update_without_momentum_0c153b80d7a179b_scalars, SGD_update_without_momentum_0c153b80d7a179b_float_passes, SGD_update_without_momentum_0c153b80d7a179b_double_passes};

static void SGD_update_fc7c8626fdb2bcf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const double s3 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s3;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s2;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_fc7c8626fdb2bcf_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = p_param[i] - t11;
      p_param[i] = t12;
      p_momentum_buffer[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_fc7c8626fdb2bcf_float_0(const Block<float>& block) {
  SGD_update_fc7c8626fdb2bcf_0(block);
}
static const Pass<float> SGD_update_fc7c8626fdb2bcf_float_passes[] = {SGD_update_fc7c8626fdb2bcf_float_0};
MS_OPTIM_VERSIONS static void SGD_update_fc7c8626fdb2bcf_double_0(const Block<double>& block) {
  SGD_update_fc7c8626fdb2bcf_0(block);
}
static const Pass<double> SGD_update_fc7c8626fdb2bcf_double_passes[] = {SGD_update_fc7c8626fdb2bcf_double_0};
static const int SGD_update_fc7c8626fdb2bcf_reductions[] = {0};
static const bool SGD_update_fc7c8626fdb2bcf_is_max[] = {false};
extern const Rule SGD_update_fc7c8626fdb2bcf = {
    0xfc7c8626fdb2bcf, 1, 5, 8, 1, SGD_update_fc7c8626fdb2bcf_reductions, SGD_update_fc7c8626fdb2bcf_is_max,
    SGD_update_fc7c8626fdb2bcf_scalars, SGD_update_fc7c8626fdb2bcf_float_passes, SGD_update_fc7c8626fdb2bcf_double_passes};

static void SGD_update_ed6c1257665517a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const double s3 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s3;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s2;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_ed6c1257665517a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_ed6c1257665517a_float_0(const Block<float>& block) {
  SGD_update_ed6c1257665517a_0(block);
}
static const Pass<float> SGD_update_ed6c1257665517a_float_passes[] = {SGD_update_ed6c1257665517a_float_0};
MS_OPTIM_VERSIONS static void SGD_update_ed6c1257665517a_double_0(const Block<double>& block) {
  SGD_update_ed6c1257665517a_0(block);
}
static const Pass<double> SGD_update_ed6c1257665517a_double_passes[] = {SGD_update_ed6c1257665517a_double_0};
static const int SGD_update_ed6c1257665517a_reductions[] = {0};
static const bool SGD_update_ed6c1257665517a_is_max[] = {false};
extern const Rule SGD_update_ed6c1257665517a = {
    0xed6c1257665517a, 1, 5, 8, 1, SGD_update_ed6c1257665517a_reductions, SGD_update_ed6c1257665517a_is_max,
    SGD_update_ed6c1257665517a_scalars, SGD_update_ed6c1257665517a_float_passes, SGD_update_ed6c1257665517a_double_passes};

static void SGD_update_721287eb4fa4c4f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[4];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_721287eb4fa4c4f_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * p_momentum_buffer[i];
      const T t9 = scalar6 * t7;
      const T t10 = t8 + t9;
      const T t11 = scalar5 * t10;
      const T t12 = t7 + t11;
      const T t13 = scalar7 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_721287eb4fa4c4f_float_0(const Block<float>& block) {
  SGD_update_721287eb4fa4c4f_0(block);
}
static const Pass<float> SGD_update_721287eb4fa4c4f_float_passes[] = {SGD_update_721287eb4fa4c4f_float_0};
MS_OPTIM_VERSIONS static void SGD_update_721287eb4fa4c4f_double_0(const Block<double>& block) {
  SGD_update_721287eb4fa4c4f_0(block);
}
static const Pass<double> SGD_update_721287eb4fa4c4f_double_passes[] = {SGD_update_721287eb4fa4c4f_double_0};
static const int SGD_update_721287eb4fa4c4f_reductions[] = {0};
static const bool SGD_update_721287eb4fa4c4f_is_max[] = {false};
extern const Rule SGD_update_721287eb4fa4c4f = {
    0x721287eb4fa4c4f, 1, 5, 8, 1, SGD_update_721287eb4fa4c4f_reductions, SGD_update_721287eb4fa4c4f_is_max,
    SGD_update_721287eb4fa4c4f_scalars, SGD_update_721287eb4fa4c4f_float_passes, SGD_update_721287eb4fa4c4f_double_passes};

static void SGD_update_1bf7b40982b1de5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[4];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_1bf7b40982b1de5_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * p_momentum_buffer[i];
      const T t10 = scalar6 * t8;
      const T t11 = t9 + t10;
      const T t12 = scalar5 * t11;
      const T t13 = t8 + t12;
      const T t14 = scalar7 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_1bf7b40982b1de5_float_0(const Block<float>& block) {
  SGD_update_1bf7b40982b1de5_0(block);
}
static const Pass<float> SGD_update_1bf7b40982b1de5_float_passes[] = {SGD_update_1bf7b40982b1de5_float_0};
MS_OPTIM_VERSIONS static void SGD_update_1bf7b40982b1de5_double_0(const Block<double>& block) {
  SGD_update_1bf7b40982b1de5_0(block);
}
static const Pass<double> SGD_update_1bf7b40982b1de5_double_passes[] = {SGD_update_1bf7b40982b1de5_double_0};
static const int SGD_update_1bf7b40982b1de5_reductions[] = {0};
static const bool SGD_update_1bf7b40982b1de5_is_max[] = {false};
extern const Rule SGD_update_1bf7b40982b1de5 = {
    0x1bf7b40982b1de5, 1, 5, 8, 1, SGD_update_1bf7b40982b1de5_reductions, SGD_update_1bf7b40982b1de5_is_max,
    SGD_update_1bf7b40982b1de5_scalars, SGD_update_1bf7b40982b1de5_float_passes, SGD_update_1bf7b40982b1de5_double_passes};

static void SparseAdam_update_16e6a74789946e1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void SparseAdam_update_16e6a74789946e1_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void SparseAdam_update_16e6a74789946e1_float_0(const Block<float>& block) {
  SparseAdam_update_16e6a74789946e1_0(block);
}
static const Pass<float> SparseAdam_update_16e6a74789946e1_float_passes[] = {SparseAdam_update_16e6a74789946e1_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_16e6a74789946e1_double_0(const Block<double>& block) {
  SparseAdam_update_16e6a74789946e1_0(block);
}
static const Pass<double> SparseAdam_update_16e6a74789946e1_double_passes[] = {SparseAdam_update_16e6a74789946e1_double_0};
static const int SparseAdam_update_16e6a74789946e1_reductions[] = {0};
static const bool SparseAdam_update_16e6a74789946e1_is_max[] = {false};
extern const Rule SparseAdam_update_16e6a74789946e1 = {
    0x16e6a74789946e1, 2, 6, 11, 1, SparseAdam_update_16e6a74789946e1_reductions, SparseAdam_update_16e6a74789946e1_is_max,
    SparseAdam_update_16e6a74789946e1_scalars, SparseAdam_update_16e6a74789946e1_float_passes, SparseAdam_update_16e6a74789946e1_double_passes};

static void SparseAdam_update_850b044b1906d0a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void SparseAdam_update_850b044b1906d0a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void SparseAdam_update_850b044b1906d0a_float_0(const Block<float>& block) {
  SparseAdam_update_850b044b1906d0a_0(block);
}
static const Pass<float> SparseAdam_update_850b044b1906d0a_float_passes[] = {SparseAdam_update_850b044b1906d0a_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_850b044b1906d0a_double_0(const Block<double>& block) {
  SparseAdam_update_850b044b1906d0a_0(block);
}
static const Pass<double> SparseAdam_update_850b044b1906d0a_double_passes[] = {SparseAdam_update_850b044b1906d0a_double_0};
static const int SparseAdam_update_850b044b1906d0a_reductions[] = {0};
static const bool SparseAdam_update_850b044b1906d0a_is_max[] = {false};
extern const Rule SparseAdam_update_850b044b1906d0a = {
    0x850b044b1906d0a, 2, 6, 11, 1, SparseAdam_update_850b044b1906d0a_reductions, SparseAdam_update_850b044b1906d0a_is_max,
    SparseAdam_update_850b044b1906d0a_scalars, SparseAdam_update_850b044b1906d0a_float_passes, SparseAdam_update_850b044b1906d0a_double_passes};

extern const Rule* const builtin_rules[] = {
    &Adadelta_update_e170fdeab72be37,
    &Adadelta_update_04a0bbd06a21139,
    &Adagrad_update_f0ef38fa13d33ea,
    &Adagrad_update_70c15df35d387e2,
    &Adam_update_481bce87a604f80,
    &Adam_update_4b434cfb028da02,
    &Adam_update_amsgrad_9d7a3fd122d3c26,
    &Adam_update_amsgrad_f46a0225afd3de1,
    &Adam_update_16e6a74789946e1,
    &Adam_update_850b044b1906d0a,
    &Adam_update_amsgrad_851ffc3e5c011ee,
    &Adam_update_amsgrad_60b0e408f79062b,
    &Adamax_update_6685666d24b6bdf,
    &Adamax_update_9e146a7759fbae5,
    &Adamax_update_d8027fde0972220,
    &Adamax_update_64553902b21b7ef,
    &AdamOffload_update_481bce87a604f80,
    &AdamOffload_update_4b434cfb028da02,
    &AdamOffload_update_amsgrad_9d7a3fd122d3c26,
    &AdamOffload_update_amsgrad_f46a0225afd3de1,
    &AdamW_update_8df5368a1e1f359,
    &AdamW_update_087b0f7a786c055,
    &AdamW_update_amsgrad_63ab2a702b6127a,
    &AdamW_update_amsgrad_ddcc7768810f89a,
    &AdamW_update_c289a1f5ded0cae,
    &AdamW_update_1ecf142a51c4e1e,
    &AdamW_update_amsgrad_938edff8650ff71,
    &AdamW_update_amsgrad_0122fcaa559dfff,
    &AdamWeightDecay_update_a8201ab88687d07,
    &AdamWeightDecay_update_9d30783ca9bea5a,
    &ASGD_update_6c4f08b9782b973,
    &ASGD_update_8eac1db25aed8fa,
    &FTRL_update_5f30ca89efc47c9,
    &FTRL_update_d77d8bf5c7ec5cf,
    &LAMB_update_52e55cb0058f721,
    &LAMB_update_898e419f68c7754,
    &LAMB_update_6af95f7e2b4803a,
    &LAMB_update_9b563d570b2ee86,
    &LAMB_update_4d28b673b81b6e0,
    &LAMB_update_28905dad9437c56,
    &LARS_update_without_momentum_6c2dc0303c6149e,
    &LARS_update_without_momentum_da23d0cf415556f,
    &LARS_update_1fb4e15874fe940,
    &LARS_update_8215c783176d349,
    &LARS_update_9d2709cca71a59f,
    &LARS_update_3a51cd95babf940,
    &LARS_update_ec46cafe072cea2,
    &LARS_update_dd0907b7fc46fdf,
    &LARS_update_ad9b52a36b4150f,
    &LARS_update_57eb84689c2a77a,
    &Lion_update_970c786ef7332f8,
    &Lion_update_f7f8df5774e6ffd,
    &Momentum_update_35632cffca7d3db,
    &Momentum_update_f6a97781ce16293,
    &Momentum_update_b3b0214e258b5b0,
    &Momentum_update_2c82366095e5ace,
    &NAdam_update_61f13a784098784,
    &NAdam_update_2f55767aec01c19,
    &NAdam_update_decoupled_f208050b4ea3db3,
    &NAdam_update_decoupled_f1aed0a33e90ff0,
    &NAdamW_update_507a1ff3c33bad9,
    &NAdamW_update_135108b89b0409c,
    &ProximalAdagrad_update_da555a05e8a1370,
    &ProximalAdagrad_update_a5c7f138b916436,
    &RAdam_update_422f0a5dbb4d3a2,
    &RAdam_update_b4584107d1169f7,
    &RAdam_update_decoupled_46d8660e9ed0184,
    &RAdam_update_decoupled_d0a6c95b6d4bde8,
    &RMSprop_update_a1dcc512932bcbd,
    &RMSprop_update_b41f66b0120faea,
    &RMSprop_update_6bf78516aa5c85c,
    &RMSprop_update_f641f0c8ee0243f,
    &RMSprop_update_centered_d849557be49c1f2,
    &RMSprop_update_centered_bbe8aa5db3a51ac,
    &RMSprop_update_centered_7582982c5612dba,
    &RMSprop_update_centered_47b361b67d1e391,
    &RMSprop_update_momentum_d39c4e3231fe740,
    &RMSprop_update_momentum_141d95047c3c518,
    &RMSprop_update_momentum_8458f051c5ccb69,
    &RMSprop_update_momentum_b9e8e75fd095b1d,
    &RMSprop_update_centered_momentum_8291c828c700610,
    &RMSprop_update_centered_momentum_dd1a1257ef08a0c,
    &RMSprop_update_centered_momentum_301786986772a3f,
    &RMSprop_update_centered_momentum_6a9e34d57373bd6,
    &Rprop_update_a0cc0f6c0786ad7,
    &Rprop_update_890922dea0171ea,
    &SGD_update_without_momentum_0c7c5a938ff36e0,
    &SGD_update_without_momentum_0c153b80d7a179b,
    &SGD_update_fc7c8626fdb2bcf,
    &SGD_update_ed6c1257665517a,
    &SGD_update_721287eb4fa4c4f,
    &SGD_update_1bf7b40982b1de5,
    &SparseAdam_update_16e6a74789946e1,
    &SparseAdam_update_850b044b1906d0a,
};
extern const int builtin_count = 94;

}  // namespace ms_optim
