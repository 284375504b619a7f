// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

static void Adadelta_update_0ed2db4d592b602_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = hypers[4] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s8;
  out[5] = hypers[4];
  out[6] = hypers[3];
  out[7] = s7;
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_0ed2db4d592b602_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = p_acc_delta[i] + scalar0;
      const T t1 = std::sqrt(t0);
      const T t2 = scalar1 * p_square_avg[i];
      const T t3 = scalar2 * p_grad[i];
      const bool t4 = t3 > scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const bool t6 = t5 < scalar4;
      const T t7 = t6 ? scalar4 : t5;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = scalar7 != 0 ? t12 : t3;
      const T t14 = t13 * t13;
      const T t15 = scalar8 * t14;
      const T t16 = t2 + t15;
      const T t17 = t16 + scalar0;
      const T t18 = std::sqrt(t17);
      const T t19 = t1 / t18;
      const T t20 = t19 * t13;
      const T t21 = scalar9 * t20;
      const T t22 = p_param[i] - t21;
      const T t23 = scalar1 * p_acc_delta[i];
      const T t24 = t20 * t20;
      const T t25 = scalar8 * t24;
      const T t26 = t23 + t25;
      p_param[i] = t22;
      p_square_avg[i] = t16;
      p_acc_delta[i] = t26;
    }
  }
}
MS_OPTIM_VERSIONS static void Adadelta_update_0ed2db4d592b602_float_0(const Block<float>& block) {
  Adadelta_update_0ed2db4d592b602_0(block);
}
static const Pass<float> Adadelta_update_0ed2db4d592b602_float_passes[] = {Adadelta_update_0ed2db4d592b602_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_0ed2db4d592b602_double_0(const Block<double>& block) {
  Adadelta_update_0ed2db4d592b602_0(block);
}
static const Pass<double> Adadelta_update_0ed2db4d592b602_double_passes[] = {Adadelta_update_0ed2db4d592b602_double_0};
static const int Adadelta_update_0ed2db4d592b602_reductions[] = {0};
static const bool Adadelta_update_0ed2db4d592b602_is_max[] = {false};
extern const Rule Adadelta_update_0ed2db4d592b602 = {
    0x0ed2db4d592b602, 2, 5, 10, 1, Adadelta_update_0ed2db4d592b602_reductions, Adadelta_update_0ed2db4d592b602_is_max,
    Adadelta_update_0ed2db4d592b602_scalars, Adadelta_update_0ed2db4d592b602_float_passes, Adadelta_update_0ed2db4d592b602_double_passes};

static void Adadelta_update_29a741f1d321ece_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = hypers[4] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s8;
  out[5] = hypers[4];
  out[6] = hypers[3];
  out[7] = s7;
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_29a741f1d321ece_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = p_acc_delta[i] + scalar0;
      const T t1 = std::sqrt(t0);
      const T t2 = scalar1 * p_square_avg[i];
      const T t3 = scalar2 * p_grad[i];
      const bool t4 = t3 > scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const bool t6 = t5 < scalar4;
      const T t7 = t6 ? scalar4 : t5;
      const T t8 = t7 - mean0;
      const T t9 = sign(p_param[i]);
      const T t10 = scalar5 * t9;
      const T t11 = t8 + t10;
      const T t12 = scalar6 * p_param[i];
      const T t13 = t11 + t12;
      const T t14 = scalar7 != 0 ? t13 : t8;
      const T t15 = t14 * t14;
      const T t16 = scalar8 * t15;
      const T t17 = t2 + t16;
      const T t18 = t17 + scalar0;
      const T t19 = std::sqrt(t18);
      const T t20 = t1 / t19;
      const T t21 = t20 * t14;
      const T t22 = scalar9 * t21;
      const T t23 = p_param[i] - t22;
      const T t24 = scalar1 * p_acc_delta[i];
      const T t25 = t21 * t21;
      const T t26 = scalar8 * t25;
      const T t27 = t24 + t26;
      p_param[i] = t23;
      p_square_avg[i] = t17;
      p_acc_delta[i] = t27;
    }
  }
}
MS_OPTIM_VERSIONS static void Adadelta_update_29a741f1d321ece_float_0(const Block<float>& block) {
  Adadelta_update_29a741f1d321ece_0(block);
}
static const Pass<float> Adadelta_update_29a741f1d321ece_float_passes[] = {Adadelta_update_29a741f1d321ece_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_29a741f1d321ece_double_0(const Block<double>& block) {
  Adadelta_update_29a741f1d321ece_0(block);
}
static const Pass<double> Adadelta_update_29a741f1d321ece_double_passes[] = {Adadelta_update_29a741f1d321ece_double_0};
static const int Adadelta_update_29a741f1d321ece_reductions[] = {0};
static const bool Adadelta_update_29a741f1d321ece_is_max[] = {false};
extern const Rule Adadelta_update_29a741f1d321ece = {
    0x29a741f1d321ece, 2, 5, 10, 1, Adadelta_update_29a741f1d321ece_reductions, Adadelta_update_29a741f1d321ece_is_max,
    Adadelta_update_29a741f1d321ece_scalars, Adadelta_update_29a741f1d321ece_float_passes, Adadelta_update_29a741f1d321ece_double_passes};

static void Adafactor_update_5feecfa17bec903_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[4]);
  const double s11 = double(1.0) - s10;
  const double s12 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s9;
  out[6] = hypers[3];
  out[7] = s8;
  out[8] = s11;
  out[9] = s10;
  out[10] = s12;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5feecfa17bec903_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar6 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar7 != 0 ? t7 : t0;
      const T t9 = scalar8 * p_variance[i];
      const T t10 = t8 * t8;
      const T t11 = scalar9 * t10;
      const T t12 = t9 + t11;
      const T t13 = maximum(t12, scalar10);
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = t15 * t15;
      return t16;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5feecfa17bec903_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[1], r0);
  const double r2 = block.exact[2] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[11];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_grad[i];
      const bool t3 = t2 > scalar4;
      const T t4 = t3 ? scalar4 : t2;
      const bool t5 = t4 < scalar5;
      const T t6 = t5 ? scalar5 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar6 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar7 != 0 ? t9 : t2;
      const T t11 = scalar8 * p_variance[i];
      const T t12 = t10 * t10;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = maximum(t14, scalar10);
      const T t16 = std::sqrt(t15);
      const T t17 = t10 / t16;
      const T t18 = t17 / tensor1;
      const T t19 = tensor0 * t18;
      const T t20 = t1 - t19;
      p_param[i] = t20;
      p_variance[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_5feecfa17bec903_float_0(const Block<float>& block) {
  Adafactor_update_5feecfa17bec903_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5feecfa17bec903_float_1(const Block<float>& block) {
  Adafactor_update_5feecfa17bec903_1(block);
}
static const Pass<float> Adafactor_update_5feecfa17bec903_float_passes[] = {Adafactor_update_5feecfa17bec903_float_0, Adafactor_update_5feecfa17bec903_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_5feecfa17bec903_double_0(const Block<double>& block) {
  Adafactor_update_5feecfa17bec903_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5feecfa17bec903_double_1(const Block<double>& block) {
  Adafactor_update_5feecfa17bec903_1(block);
}
static const Pass<double> Adafactor_update_5feecfa17bec903_double_passes[] = {Adafactor_update_5feecfa17bec903_double_0, Adafactor_update_5feecfa17bec903_double_1};
static const int Adafactor_update_5feecfa17bec903_reductions[] = {2, 0};
static const bool Adafactor_update_5feecfa17bec903_is_max[] = {false, false};
extern const Rule Adafactor_update_5feecfa17bec903 = {
    0x5feecfa17bec903, 1, 7, 12, 2, Adafactor_update_5feecfa17bec903_reductions, Adafactor_update_5feecfa17bec903_is_max,
    Adafactor_update_5feecfa17bec903_scalars, Adafactor_update_5feecfa17bec903_float_passes, Adafactor_update_5feecfa17bec903_double_passes};

static void Adafactor_update_342a880111ac4a6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[4]);
  const double s11 = double(1.0) - s10;
  const double s12 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s9;
  out[6] = hypers[3];
  out[7] = s8;
  out[8] = s11;
  out[9] = s10;
  out[10] = hypers[5];
  out[11] = s12;
  out[12] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_342a880111ac4a6_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        return t9;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        return t9;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_342a880111ac4a6_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar11 = block.scalars[11];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = row0 * p_column0[i - begin_row];
        const T t10 = maximum(t9, scalar11);
        const T t11 = std::sqrt(t10);
        const T t12 = t8 / t11;
        const T t13 = t12 * t12;
        return t13;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_342a880111ac4a6_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[1], r0);
  const double r2 = block.exact[2] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[12];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = scalar0 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_grad[i];
        const bool t3 = t2 > scalar4;
        const T t4 = t3 ? scalar4 : t2;
        const bool t5 = t4 < scalar5;
        const T t6 = t5 ? scalar5 : t4;
        const T t7 = sign(p_param[i]);
        const T t8 = scalar6 * t7;
        const T t9 = t6 + t8;
        const T t10 = scalar7 != 0 ? t9 : t2;
        const T t11 = row0 * p_column0[i - begin_row];
        const T t12 = maximum(t11, scalar11);
        const T t13 = std::sqrt(t12);
        const T t14 = t10 / t13;
        const T t15 = t14 / tensor1;
        const T t16 = tensor0 * t15;
        const T t17 = t1 - t16;
        p_param[i] = t17;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_342a880111ac4a6_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_342a880111ac4a6_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[10]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[9] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_342a880111ac4a6_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[10]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[9] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_float_0(const Block<float>& block) {
  Adafactor_update_342a880111ac4a6_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_float_1(const Block<float>& block) {
  Adafactor_update_342a880111ac4a6_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_float_2(const Block<float>& block) {
  Adafactor_update_342a880111ac4a6_2(block);
}
static const Pass<float> Adafactor_update_342a880111ac4a6_float_passes[] = {Adafactor_update_342a880111ac4a6_float_0, Adafactor_update_342a880111ac4a6_float_1, Adafactor_update_342a880111ac4a6_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_342a880111ac4a6_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_342a880111ac4a6_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_342a880111ac4a6_settle_2(matrix);
}
static const Settle<float> Adafactor_update_342a880111ac4a6_float_settles[] = {Adafactor_update_342a880111ac4a6_float_settle_0, Adafactor_update_342a880111ac4a6_float_settle_1, Adafactor_update_342a880111ac4a6_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_double_0(const Block<double>& block) {
  Adafactor_update_342a880111ac4a6_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_double_1(const Block<double>& block) {
  Adafactor_update_342a880111ac4a6_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_double_2(const Block<double>& block) {
  Adafactor_update_342a880111ac4a6_2(block);
}
static const Pass<double> Adafactor_update_342a880111ac4a6_double_passes[] = {Adafactor_update_342a880111ac4a6_double_0, Adafactor_update_342a880111ac4a6_double_1, Adafactor_update_342a880111ac4a6_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_342a880111ac4a6_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_342a880111ac4a6_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_342a880111ac4a6_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_342a880111ac4a6_settle_2(matrix);
}
static const Settle<double> Adafactor_update_342a880111ac4a6_double_settles[] = {Adafactor_update_342a880111ac4a6_double_settle_0, Adafactor_update_342a880111ac4a6_double_settle_1, Adafactor_update_342a880111ac4a6_double_settle_2};
static const int Adafactor_update_342a880111ac4a6_reductions[] = {1, 1, 0};
static const bool Adafactor_update_342a880111ac4a6_is_max[] = {false, false};
static const Level Adafactor_update_342a880111ac4a6_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_342a880111ac4a6_axes = {
    Adafactor_update_342a880111ac4a6_levels, 1, 1, 1, 1, Adafactor_update_342a880111ac4a6_float_settles, Adafactor_update_342a880111ac4a6_double_settles};
extern const Rule Adafactor_update_342a880111ac4a6 = {
    0x342a880111ac4a6, 2, 7, 13, 3, Adafactor_update_342a880111ac4a6_reductions, Adafactor_update_342a880111ac4a6_is_max,
    Adafactor_update_342a880111ac4a6_scalars, Adafactor_update_342a880111ac4a6_float_passes, Adafactor_update_342a880111ac4a6_double_passes, &Adafactor_update_342a880111ac4a6_axes};

static void Adafactor_update_6a941db99d9411b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[4]);
  const double s11 = double(1.0) - s10;
  const double s12 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s9;
  out[6] = hypers[3];
  out[7] = s8;
  out[8] = s11;
  out[9] = s10;
  out[10] = s12;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_6a941db99d9411b_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar6 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar7 != 0 ? t8 : t5;
      const T t10 = scalar8 * p_variance[i];
      const T t11 = t9 * t9;
      const T t12 = scalar9 * t11;
      const T t13 = t10 + t12;
      const T t14 = maximum(t13, scalar10);
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = t16 * t16;
      return t17;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_6a941db99d9411b_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[1], r0);
  const double r2 = block.exact[2] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[11];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_grad[i];
      const bool t3 = t2 > scalar4;
      const T t4 = t3 ? scalar4 : t2;
      const bool t5 = t4 < scalar5;
      const T t6 = t5 ? scalar5 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar6 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar7 != 0 ? t10 : t7;
      const T t12 = scalar8 * p_variance[i];
      const T t13 = t11 * t11;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(t15, scalar10);
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = t18 / tensor1;
      const T t20 = tensor0 * t19;
      const T t21 = t1 - t20;
      p_param[i] = t21;
      p_variance[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_6a941db99d9411b_float_0(const Block<float>& block) {
  Adafactor_update_6a941db99d9411b_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_6a941db99d9411b_float_1(const Block<float>& block) {
  Adafactor_update_6a941db99d9411b_1(block);
}
static const Pass<float> Adafactor_update_6a941db99d9411b_float_passes[] = {Adafactor_update_6a941db99d9411b_float_0, Adafactor_update_6a941db99d9411b_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_6a941db99d9411b_double_0(const Block<double>& block) {
  Adafactor_update_6a941db99d9411b_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_6a941db99d9411b_double_1(const Block<double>& block) {
  Adafactor_update_6a941db99d9411b_1(block);
}
static const Pass<double> Adafactor_update_6a941db99d9411b_double_passes[] = {Adafactor_update_6a941db99d9411b_double_0, Adafactor_update_6a941db99d9411b_double_1};
static const int Adafactor_update_6a941db99d9411b_reductions[] = {2, 0};
static const bool Adafactor_update_6a941db99d9411b_is_max[] = {false, false};
extern const Rule Adafactor_update_6a941db99d9411b = {
    0x6a941db99d9411b, 1, 7, 12, 2, Adafactor_update_6a941db99d9411b_reductions, Adafactor_update_6a941db99d9411b_is_max,
    Adafactor_update_6a941db99d9411b_scalars, Adafactor_update_6a941db99d9411b_float_passes, Adafactor_update_6a941db99d9411b_double_passes};

static void Adafactor_update_8df56046c3a9368_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[4]);
  const double s11 = double(1.0) - s10;
  const double s12 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s9;
  out[6] = hypers[3];
  out[7] = s8;
  out[8] = s11;
  out[9] = s10;
  out[10] = hypers[5];
  out[11] = s12;
  out[12] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8df56046c3a9368_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        return t10;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8df56046c3a9368_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar11 = block.scalars[11];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = row0 * p_column0[i - begin_row];
        const T t11 = maximum(t10, scalar11);
        const T t12 = std::sqrt(t11);
        const T t13 = t9 / t12;
        const T t14 = t13 * t13;
        return t14;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8df56046c3a9368_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[1], r0);
  const double r2 = block.exact[2] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[12];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = scalar0 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_grad[i];
        const bool t3 = t2 > scalar4;
        const T t4 = t3 ? scalar4 : t2;
        const bool t5 = t4 < scalar5;
        const T t6 = t5 ? scalar5 : t4;
        const T t7 = t6 - mean0;
        const T t8 = sign(p_param[i]);
        const T t9 = scalar6 * t8;
        const T t10 = t7 + t9;
        const T t11 = scalar7 != 0 ? t10 : t7;
        const T t12 = row0 * p_column0[i - begin_row];
        const T t13 = maximum(t12, scalar11);
        const T t14 = std::sqrt(t13);
        const T t15 = t11 / t14;
        const T t16 = t15 / tensor1;
        const T t17 = tensor0 * t16;
        const T t18 = t1 - t17;
        p_param[i] = t18;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8df56046c3a9368_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8df56046c3a9368_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[10]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[9] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8df56046c3a9368_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[10]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[9] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[9] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_float_0(const Block<float>& block) {
  Adafactor_update_8df56046c3a9368_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_float_1(const Block<float>& block) {
  Adafactor_update_8df56046c3a9368_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_float_2(const Block<float>& block) {
  Adafactor_update_8df56046c3a9368_2(block);
}
static const Pass<float> Adafactor_update_8df56046c3a9368_float_passes[] = {Adafactor_update_8df56046c3a9368_float_0, Adafactor_update_8df56046c3a9368_float_1, Adafactor_update_8df56046c3a9368_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_8df56046c3a9368_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_8df56046c3a9368_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_8df56046c3a9368_settle_2(matrix);
}
static const Settle<float> Adafactor_update_8df56046c3a9368_float_settles[] = {Adafactor_update_8df56046c3a9368_float_settle_0, Adafactor_update_8df56046c3a9368_float_settle_1, Adafactor_update_8df56046c3a9368_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_double_0(const Block<double>& block) {
  Adafactor_update_8df56046c3a9368_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_double_1(const Block<double>& block) {
  Adafactor_update_8df56046c3a9368_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_double_2(const Block<double>& block) {
  Adafactor_update_8df56046c3a9368_2(block);
}
static const Pass<double> Adafactor_update_8df56046c3a9368_double_passes[] = {Adafactor_update_8df56046c3a9368_double_0, Adafactor_update_8df56046c3a9368_double_1, Adafactor_update_8df56046c3a9368_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_8df56046c3a9368_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_8df56046c3a9368_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8df56046c3a9368_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_8df56046c3a9368_settle_2(matrix);
}
static const Settle<double> Adafactor_update_8df56046c3a9368_double_settles[] = {Adafactor_update_8df56046c3a9368_double_settle_0, Adafactor_update_8df56046c3a9368_double_settle_1, Adafactor_update_8df56046c3a9368_double_settle_2};
static const int Adafactor_update_8df56046c3a9368_reductions[] = {1, 1, 0};
static const bool Adafactor_update_8df56046c3a9368_is_max[] = {false, false};
static const Level Adafactor_update_8df56046c3a9368_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_8df56046c3a9368_axes = {
    Adafactor_update_8df56046c3a9368_levels, 1, 1, 1, 1, Adafactor_update_8df56046c3a9368_float_settles, Adafactor_update_8df56046c3a9368_double_settles};
extern const Rule Adafactor_update_8df56046c3a9368 = {
    0x8df56046c3a9368, 2, 7, 13, 3, Adafactor_update_8df56046c3a9368_reductions, Adafactor_update_8df56046c3a9368_is_max,
    Adafactor_update_8df56046c3a9368_scalars, Adafactor_update_8df56046c3a9368_float_passes, Adafactor_update_8df56046c3a9368_double_passes, &Adafactor_update_8df56046c3a9368_axes};

static void Adafactor_update_momentum_c6a0eb0e434c570_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[5]);
  const double s12 = double(1.0) - s11;
  const double s13 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s10;
  out[7] = hypers[4];
  out[8] = s9;
  out[9] = s12;
  out[10] = s11;
  out[11] = s13;
  out[12] = hypers[7];
  out[13] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c6a0eb0e434c570_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar7 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar8 != 0 ? t7 : t0;
      const T t9 = scalar9 * p_variance[i];
      const T t10 = t8 * t8;
      const T t11 = scalar10 * t10;
      const T t12 = t9 + t11;
      const T t13 = maximum(t12, scalar11);
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = t15 * t15;
      return t16;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c6a0eb0e434c570_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  T* __restrict p_exp_avg = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar13 = block.scalars[13];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[2], r0);
  const double r2 = block.exact[3] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[12];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar1 * p_exp_avg[i];
      const T t3 = scalar4 * p_grad[i];
      const bool t4 = t3 > scalar5;
      const T t5 = t4 ? scalar5 : t3;
      const bool t6 = t5 < scalar6;
      const T t7 = t6 ? scalar6 : t5;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar7 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar8 != 0 ? t10 : t3;
      const T t12 = scalar9 * p_variance[i];
      const T t13 = t11 * t11;
      const T t14 = scalar10 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(t15, scalar11);
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = t18 / tensor1;
      const T t20 = tensor0 * t19;
      const T t21 = scalar13 * t20;
      const T t22 = t2 + t21;
      const T t23 = t1 - t22;
      p_param[i] = t23;
      p_variance[i] = t15;
      p_exp_avg[i] = t22;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c6a0eb0e434c570_float_0(const Block<float>& block) {
  Adafactor_update_momentum_c6a0eb0e434c570_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c6a0eb0e434c570_float_1(const Block<float>& block) {
  Adafactor_update_momentum_c6a0eb0e434c570_1(block);
}
static const Pass<float> Adafactor_update_momentum_c6a0eb0e434c570_float_passes[] = {Adafactor_update_momentum_c6a0eb0e434c570_float_0, Adafactor_update_momentum_c6a0eb0e434c570_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c6a0eb0e434c570_double_0(const Block<double>& block) {
  Adafactor_update_momentum_c6a0eb0e434c570_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c6a0eb0e434c570_double_1(const Block<double>& block) {
  Adafactor_update_momentum_c6a0eb0e434c570_1(block);
}
static const Pass<double> Adafactor_update_momentum_c6a0eb0e434c570_double_passes[] = {Adafactor_update_momentum_c6a0eb0e434c570_double_0, Adafactor_update_momentum_c6a0eb0e434c570_double_1};
static const int Adafactor_update_momentum_c6a0eb0e434c570_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_c6a0eb0e434c570_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_c6a0eb0e434c570 = {
    0xc6a0eb0e434c570, 2, 8, 14, 2, Adafactor_update_momentum_c6a0eb0e434c570_reductions, Adafactor_update_momentum_c6a0eb0e434c570_is_max,
    Adafactor_update_momentum_c6a0eb0e434c570_scalars, Adafactor_update_momentum_c6a0eb0e434c570_float_passes, Adafactor_update_momentum_c6a0eb0e434c570_double_passes};

static void Adafactor_update_momentum_84184d70af8e7a8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[5]);
  const double s12 = double(1.0) - s11;
  const double s13 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s10;
  out[7] = hypers[4];
  out[8] = s9;
  out[9] = s12;
  out[10] = s11;
  out[11] = hypers[6];
  out[12] = s13;
  out[13] = hypers[7];
  out[14] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_84184d70af8e7a8_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar7 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar8 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        return t9;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar7 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar8 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        return t9;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_84184d70af8e7a8_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar12 = block.scalars[12];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar7 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar8 != 0 ? t7 : t0;
        const T t9 = row0 * p_column0[i - begin_row];
        const T t10 = maximum(t9, scalar12);
        const T t11 = std::sqrt(t10);
        const T t12 = t8 / t11;
        const T t13 = t12 * t12;
        return t13;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_84184d70af8e7a8_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar12 = block.scalars[12];
  const T scalar14 = block.scalars[14];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[2], r0);
  const double r2 = block.exact[3] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[13];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = scalar0 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar1 * p_exp_avg[i];
        const T t3 = scalar4 * p_grad[i];
        const bool t4 = t3 > scalar5;
        const T t5 = t4 ? scalar5 : t3;
        const bool t6 = t5 < scalar6;
        const T t7 = t6 ? scalar6 : t5;
        const T t8 = sign(p_param[i]);
        const T t9 = scalar7 * t8;
        const T t10 = t7 + t9;
        const T t11 = scalar8 != 0 ? t10 : t3;
        const T t12 = row0 * p_column0[i - begin_row];
        const T t13 = maximum(t12, scalar12);
        const T t14 = std::sqrt(t13);
        const T t15 = t11 / t14;
        const T t16 = t15 / tensor1;
        const T t17 = tensor0 * t16;
        const T t18 = scalar14 * t17;
        const T t19 = t2 + t18;
        const T t20 = t1 - t19;
        p_param[i] = t20;
        p_exp_avg[i] = t19;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_84184d70af8e7a8_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_84184d70af8e7a8_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[11]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_84184d70af8e7a8_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[11]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_float_0(const Block<float>& block) {
  Adafactor_update_momentum_84184d70af8e7a8_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_float_1(const Block<float>& block) {
  Adafactor_update_momentum_84184d70af8e7a8_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_float_2(const Block<float>& block) {
  Adafactor_update_momentum_84184d70af8e7a8_2(block);
}
static const Pass<float> Adafactor_update_momentum_84184d70af8e7a8_float_passes[] = {Adafactor_update_momentum_84184d70af8e7a8_float_0, Adafactor_update_momentum_84184d70af8e7a8_float_1, Adafactor_update_momentum_84184d70af8e7a8_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_84184d70af8e7a8_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_84184d70af8e7a8_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_84184d70af8e7a8_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_84184d70af8e7a8_float_settles[] = {Adafactor_update_momentum_84184d70af8e7a8_float_settle_0, Adafactor_update_momentum_84184d70af8e7a8_float_settle_1, Adafactor_update_momentum_84184d70af8e7a8_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_double_0(const Block<double>& block) {
  Adafactor_update_momentum_84184d70af8e7a8_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_double_1(const Block<double>& block) {
  Adafactor_update_momentum_84184d70af8e7a8_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_double_2(const Block<double>& block) {
  Adafactor_update_momentum_84184d70af8e7a8_2(block);
}
static const Pass<double> Adafactor_update_momentum_84184d70af8e7a8_double_passes[] = {Adafactor_update_momentum_84184d70af8e7a8_double_0, Adafactor_update_momentum_84184d70af8e7a8_double_1, Adafactor_update_momentum_84184d70af8e7a8_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_84184d70af8e7a8_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_84184d70af8e7a8_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_84184d70af8e7a8_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_84184d70af8e7a8_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_84184d70af8e7a8_double_settles[] = {Adafactor_update_momentum_84184d70af8e7a8_double_settle_0, Adafactor_update_momentum_84184d70af8e7a8_double_settle_1, Adafactor_update_momentum_84184d70af8e7a8_double_settle_2};
static const int Adafactor_update_momentum_84184d70af8e7a8_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_84184d70af8e7a8_is_max[] = {false, false};
static const Level Adafactor_update_momentum_84184d70af8e7a8_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_84184d70af8e7a8_axes = {
    Adafactor_update_momentum_84184d70af8e7a8_levels, 1, 1, 1, 1, Adafactor_update_momentum_84184d70af8e7a8_float_settles, Adafactor_update_momentum_84184d70af8e7a8_double_settles};
extern const Rule Adafactor_update_momentum_84184d70af8e7a8 = {
    0x84184d70af8e7a8, 3, 8, 15, 3, Adafactor_update_momentum_84184d70af8e7a8_reductions, Adafactor_update_momentum_84184d70af8e7a8_is_max,
    Adafactor_update_momentum_84184d70af8e7a8_scalars, Adafactor_update_momentum_84184d70af8e7a8_float_passes, Adafactor_update_momentum_84184d70af8e7a8_double_passes, &Adafactor_update_momentum_84184d70af8e7a8_axes};

static void Adafactor_update_momentum_6971cca4cc7e3b6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[5]);
  const double s12 = double(1.0) - s11;
  const double s13 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s10;
  out[7] = hypers[4];
  out[8] = s9;
  out[9] = s12;
  out[10] = s11;
  out[11] = s13;
  out[12] = hypers[7];
  out[13] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_6971cca4cc7e3b6_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar7 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar8 != 0 ? t8 : t5;
      const T t10 = scalar9 * p_variance[i];
      const T t11 = t9 * t9;
      const T t12 = scalar10 * t11;
      const T t13 = t10 + t12;
      const T t14 = maximum(t13, scalar11);
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = t16 * t16;
      return t17;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_6971cca4cc7e3b6_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  T* __restrict p_exp_avg = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar13 = block.scalars[13];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[2], r0);
  const double r2 = block.exact[3] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[12];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar1 * p_exp_avg[i];
      const T t3 = scalar4 * p_grad[i];
      const bool t4 = t3 > scalar5;
      const T t5 = t4 ? scalar5 : t3;
      const bool t6 = t5 < scalar6;
      const T t7 = t6 ? scalar6 : t5;
      const T t8 = t7 - mean0;
      const T t9 = sign(p_param[i]);
      const T t10 = scalar7 * t9;
      const T t11 = t8 + t10;
      const T t12 = scalar8 != 0 ? t11 : t8;
      const T t13 = scalar9 * p_variance[i];
      const T t14 = t12 * t12;
      const T t15 = scalar10 * t14;
      const T t16 = t13 + t15;
      const T t17 = maximum(t16, scalar11);
      const T t18 = std::sqrt(t17);
      const T t19 = t12 / t18;
      const T t20 = t19 / tensor1;
      const T t21 = tensor0 * t20;
      const T t22 = scalar13 * t21;
      const T t23 = t2 + t22;
      const T t24 = t1 - t23;
      p_param[i] = t24;
      p_variance[i] = t16;
      p_exp_avg[i] = t23;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_6971cca4cc7e3b6_float_0(const Block<float>& block) {
  Adafactor_update_momentum_6971cca4cc7e3b6_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_6971cca4cc7e3b6_float_1(const Block<float>& block) {
  Adafactor_update_momentum_6971cca4cc7e3b6_1(block);
}
static const Pass<float> Adafactor_update_momentum_6971cca4cc7e3b6_float_passes[] = {Adafactor_update_momentum_6971cca4cc7e3b6_float_0, Adafactor_update_momentum_6971cca4cc7e3b6_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_6971cca4cc7e3b6_double_0(const Block<double>& block) {
  Adafactor_update_momentum_6971cca4cc7e3b6_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_6971cca4cc7e3b6_double_1(const Block<double>& block) {
  Adafactor_update_momentum_6971cca4cc7e3b6_1(block);
}
static const Pass<double> Adafactor_update_momentum_6971cca4cc7e3b6_double_passes[] = {Adafactor_update_momentum_6971cca4cc7e3b6_double_0, Adafactor_update_momentum_6971cca4cc7e3b6_double_1};
static const int Adafactor_update_momentum_6971cca4cc7e3b6_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_6971cca4cc7e3b6_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_6971cca4cc7e3b6 = {
    0x6971cca4cc7e3b6, 2, 8, 14, 2, Adafactor_update_momentum_6971cca4cc7e3b6_reductions, Adafactor_update_momentum_6971cca4cc7e3b6_is_max,
    Adafactor_update_momentum_6971cca4cc7e3b6_scalars, Adafactor_update_momentum_6971cca4cc7e3b6_float_passes, Adafactor_update_momentum_6971cca4cc7e3b6_double_passes};

static void Adafactor_update_momentum_1693500f953f024_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[5]);
  const double s12 = double(1.0) - s11;
  const double s13 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s10;
  out[7] = hypers[4];
  out[8] = s9;
  out[9] = s12;
  out[10] = s11;
  out[11] = hypers[6];
  out[12] = s13;
  out[13] = hypers[7];
  out[14] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1693500f953f024_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar7 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar8 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        return t10;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar7 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar8 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1693500f953f024_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar12 = block.scalars[12];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar7 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar8 != 0 ? t8 : t5;
        const T t10 = row0 * p_column0[i - begin_row];
        const T t11 = maximum(t10, scalar12);
        const T t12 = std::sqrt(t11);
        const T t13 = t9 / t12;
        const T t14 = t13 * t13;
        return t14;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1693500f953f024_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar12 = block.scalars[12];
  const T scalar14 = block.scalars[14];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[2], r0);
  const double r2 = block.exact[3] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[13];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = scalar0 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar1 * p_exp_avg[i];
        const T t3 = scalar4 * p_grad[i];
        const bool t4 = t3 > scalar5;
        const T t5 = t4 ? scalar5 : t3;
        const bool t6 = t5 < scalar6;
        const T t7 = t6 ? scalar6 : t5;
        const T t8 = t7 - mean0;
        const T t9 = sign(p_param[i]);
        const T t10 = scalar7 * t9;
        const T t11 = t8 + t10;
        const T t12 = scalar8 != 0 ? t11 : t8;
        const T t13 = row0 * p_column0[i - begin_row];
        const T t14 = maximum(t13, scalar12);
        const T t15 = std::sqrt(t14);
        const T t16 = t12 / t15;
        const T t17 = t16 / tensor1;
        const T t18 = tensor0 * t17;
        const T t19 = scalar14 * t18;
        const T t20 = t2 + t19;
        const T t21 = t1 - t20;
        p_param[i] = t21;
        p_exp_avg[i] = t20;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1693500f953f024_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1693500f953f024_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[11]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1693500f953f024_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[11]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_float_0(const Block<float>& block) {
  Adafactor_update_momentum_1693500f953f024_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_float_1(const Block<float>& block) {
  Adafactor_update_momentum_1693500f953f024_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_float_2(const Block<float>& block) {
  Adafactor_update_momentum_1693500f953f024_2(block);
}
static const Pass<float> Adafactor_update_momentum_1693500f953f024_float_passes[] = {Adafactor_update_momentum_1693500f953f024_float_0, Adafactor_update_momentum_1693500f953f024_float_1, Adafactor_update_momentum_1693500f953f024_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_1693500f953f024_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_1693500f953f024_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_1693500f953f024_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_1693500f953f024_float_settles[] = {Adafactor_update_momentum_1693500f953f024_float_settle_0, Adafactor_update_momentum_1693500f953f024_float_settle_1, Adafactor_update_momentum_1693500f953f024_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_double_0(const Block<double>& block) {
  Adafactor_update_momentum_1693500f953f024_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_double_1(const Block<double>& block) {
  Adafactor_update_momentum_1693500f953f024_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_double_2(const Block<double>& block) {
  Adafactor_update_momentum_1693500f953f024_2(block);
}
static const Pass<double> Adafactor_update_momentum_1693500f953f024_double_passes[] = {Adafactor_update_momentum_1693500f953f024_double_0, Adafactor_update_momentum_1693500f953f024_double_1, Adafactor_update_momentum_1693500f953f024_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_1693500f953f024_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_1693500f953f024_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1693500f953f024_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_1693500f953f024_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_1693500f953f024_double_settles[] = {Adafactor_update_momentum_1693500f953f024_double_settle_0, Adafactor_update_momentum_1693500f953f024_double_settle_1, Adafactor_update_momentum_1693500f953f024_double_settle_2};
static const int Adafactor_update_momentum_1693500f953f024_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_1693500f953f024_is_max[] = {false, false};
static const Level Adafactor_update_momentum_1693500f953f024_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_1693500f953f024_axes = {
    Adafactor_update_momentum_1693500f953f024_levels, 1, 1, 1, 1, Adafactor_update_momentum_1693500f953f024_float_settles, Adafactor_update_momentum_1693500f953f024_double_settles};
extern const Rule Adafactor_update_momentum_1693500f953f024 = {
    0x1693500f953f024, 3, 8, 15, 3, Adafactor_update_momentum_1693500f953f024_reductions, Adafactor_update_momentum_1693500f953f024_is_max,
    Adafactor_update_momentum_1693500f953f024_scalars, Adafactor_update_momentum_1693500f953f024_float_passes, Adafactor_update_momentum_1693500f953f024_double_passes, &Adafactor_update_momentum_1693500f953f024_axes};

static void Adafactor_update_0fa8f89c5778c66_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = std::pow(step, hypers[4]);
  const double s10 = double(1.0) - s9;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s8;
  out[6] = hypers[3];
  out[7] = s7;
  out[8] = s10;
  out[9] = hypers[5];
  out[10] = s9;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0fa8f89c5778c66_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar6 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar7 != 0 ? t7 : t0;
      const T t9 = scalar8 * p_variance[i];
      const T t10 = t8 * t8;
      const T t11 = t10 + scalar9;
      const T t12 = scalar10 * t11;
      const T t13 = t9 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = t15 * t15;
      return t16;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0fa8f89c5778c66_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = tensor1 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_grad[i];
      const bool t3 = t2 > scalar4;
      const T t4 = t3 ? scalar4 : t2;
      const bool t5 = t4 < scalar5;
      const T t6 = t5 ? scalar5 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar6 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar7 != 0 ? t9 : t2;
      const T t11 = scalar8 * p_variance[i];
      const T t12 = t10 * t10;
      const T t13 = t12 + scalar9;
      const T t14 = scalar10 * t13;
      const T t15 = t11 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t10 / t16;
      const T t18 = t17 / tensor2;
      const T t19 = tensor0 * t18;
      const T t20 = t1 - t19;
      p_param[i] = t20;
      p_variance[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_0fa8f89c5778c66_float_0(const Block<float>& block) {
  Adafactor_update_0fa8f89c5778c66_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0fa8f89c5778c66_float_1(const Block<float>& block) {
  Adafactor_update_0fa8f89c5778c66_1(block);
}
static const Pass<float> Adafactor_update_0fa8f89c5778c66_float_passes[] = {Adafactor_update_0fa8f89c5778c66_float_0, Adafactor_update_0fa8f89c5778c66_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_0fa8f89c5778c66_double_0(const Block<double>& block) {
  Adafactor_update_0fa8f89c5778c66_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0fa8f89c5778c66_double_1(const Block<double>& block) {
  Adafactor_update_0fa8f89c5778c66_1(block);
}
static const Pass<double> Adafactor_update_0fa8f89c5778c66_double_passes[] = {Adafactor_update_0fa8f89c5778c66_double_0, Adafactor_update_0fa8f89c5778c66_double_1};
static const int Adafactor_update_0fa8f89c5778c66_reductions[] = {2, 0};
static const bool Adafactor_update_0fa8f89c5778c66_is_max[] = {false, false};
extern const Rule Adafactor_update_0fa8f89c5778c66 = {
    0x0fa8f89c5778c66, 1, 7, 12, 2, Adafactor_update_0fa8f89c5778c66_reductions, Adafactor_update_0fa8f89c5778c66_is_max,
    Adafactor_update_0fa8f89c5778c66_scalars, Adafactor_update_0fa8f89c5778c66_float_passes, Adafactor_update_0fa8f89c5778c66_double_passes};

static void Adafactor_update_061228ec12f7377_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = std::pow(step, hypers[4]);
  const double s10 = double(1.0) - s9;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s8;
  out[6] = hypers[3];
  out[7] = s7;
  out[8] = s10;
  out[9] = hypers[5];
  out[10] = s9;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_061228ec12f7377_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar9;
        return t10;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar9;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_061228ec12f7377_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = row0 * p_column0[i - begin_row];
        const T t10 = std::sqrt(t9);
        const T t11 = t8 / t10;
        const T t12 = t11 * t11;
        return t12;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_061228ec12f7377_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = tensor1 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_grad[i];
        const bool t3 = t2 > scalar4;
        const T t4 = t3 ? scalar4 : t2;
        const bool t5 = t4 < scalar5;
        const T t6 = t5 ? scalar5 : t4;
        const T t7 = sign(p_param[i]);
        const T t8 = scalar6 * t7;
        const T t9 = t6 + t8;
        const T t10 = scalar7 != 0 ? t9 : t2;
        const T t11 = row0 * p_column0[i - begin_row];
        const T t12 = std::sqrt(t11);
        const T t13 = t10 / t12;
        const T t14 = t13 / tensor2;
        const T t15 = tensor0 * t14;
        const T t16 = t1 - t15;
        p_param[i] = t16;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_061228ec12f7377_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_061228ec12f7377_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_061228ec12f7377_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_float_0(const Block<float>& block) {
  Adafactor_update_061228ec12f7377_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_float_1(const Block<float>& block) {
  Adafactor_update_061228ec12f7377_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_float_2(const Block<float>& block) {
  Adafactor_update_061228ec12f7377_2(block);
}
static const Pass<float> Adafactor_update_061228ec12f7377_float_passes[] = {Adafactor_update_061228ec12f7377_float_0, Adafactor_update_061228ec12f7377_float_1, Adafactor_update_061228ec12f7377_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_061228ec12f7377_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_061228ec12f7377_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_061228ec12f7377_settle_2(matrix);
}
static const Settle<float> Adafactor_update_061228ec12f7377_float_settles[] = {Adafactor_update_061228ec12f7377_float_settle_0, Adafactor_update_061228ec12f7377_float_settle_1, Adafactor_update_061228ec12f7377_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_double_0(const Block<double>& block) {
  Adafactor_update_061228ec12f7377_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_double_1(const Block<double>& block) {
  Adafactor_update_061228ec12f7377_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_double_2(const Block<double>& block) {
  Adafactor_update_061228ec12f7377_2(block);
}
static const Pass<double> Adafactor_update_061228ec12f7377_double_passes[] = {Adafactor_update_061228ec12f7377_double_0, Adafactor_update_061228ec12f7377_double_1, Adafactor_update_061228ec12f7377_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_061228ec12f7377_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_061228ec12f7377_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_061228ec12f7377_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_061228ec12f7377_settle_2(matrix);
}
static const Settle<double> Adafactor_update_061228ec12f7377_double_settles[] = {Adafactor_update_061228ec12f7377_double_settle_0, Adafactor_update_061228ec12f7377_double_settle_1, Adafactor_update_061228ec12f7377_double_settle_2};
static const int Adafactor_update_061228ec12f7377_reductions[] = {1, 1, 0};
static const bool Adafactor_update_061228ec12f7377_is_max[] = {false, false};
static const Level Adafactor_update_061228ec12f7377_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_061228ec12f7377_axes = {
    Adafactor_update_061228ec12f7377_levels, 1, 1, 1, 1, Adafactor_update_061228ec12f7377_float_settles, Adafactor_update_061228ec12f7377_double_settles};
extern const Rule Adafactor_update_061228ec12f7377 = {
    0x061228ec12f7377, 2, 7, 12, 3, Adafactor_update_061228ec12f7377_reductions, Adafactor_update_061228ec12f7377_is_max,
    Adafactor_update_061228ec12f7377_scalars, Adafactor_update_061228ec12f7377_float_passes, Adafactor_update_061228ec12f7377_double_passes, &Adafactor_update_061228ec12f7377_axes};

static void Adafactor_update_0dc60ad4c5651f7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = std::pow(step, hypers[4]);
  const double s10 = double(1.0) - s9;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s8;
  out[6] = hypers[3];
  out[7] = s7;
  out[8] = s10;
  out[9] = hypers[5];
  out[10] = s9;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0dc60ad4c5651f7_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar6 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar7 != 0 ? t8 : t5;
      const T t10 = scalar8 * p_variance[i];
      const T t11 = t9 * t9;
      const T t12 = t11 + scalar9;
      const T t13 = scalar10 * t12;
      const T t14 = t10 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = t16 * t16;
      return t17;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0dc60ad4c5651f7_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = tensor1 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_grad[i];
      const bool t3 = t2 > scalar4;
      const T t4 = t3 ? scalar4 : t2;
      const bool t5 = t4 < scalar5;
      const T t6 = t5 ? scalar5 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar6 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar7 != 0 ? t10 : t7;
      const T t12 = scalar8 * p_variance[i];
      const T t13 = t11 * t11;
      const T t14 = t13 + scalar9;
      const T t15 = scalar10 * t14;
      const T t16 = t12 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = t18 / tensor2;
      const T t20 = tensor0 * t19;
      const T t21 = t1 - t20;
      p_param[i] = t21;
      p_variance[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_0dc60ad4c5651f7_float_0(const Block<float>& block) {
  Adafactor_update_0dc60ad4c5651f7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0dc60ad4c5651f7_float_1(const Block<float>& block) {
  Adafactor_update_0dc60ad4c5651f7_1(block);
}
static const Pass<float> Adafactor_update_0dc60ad4c5651f7_float_passes[] = {Adafactor_update_0dc60ad4c5651f7_float_0, Adafactor_update_0dc60ad4c5651f7_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_0dc60ad4c5651f7_double_0(const Block<double>& block) {
  Adafactor_update_0dc60ad4c5651f7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0dc60ad4c5651f7_double_1(const Block<double>& block) {
  Adafactor_update_0dc60ad4c5651f7_1(block);
}
static const Pass<double> Adafactor_update_0dc60ad4c5651f7_double_passes[] = {Adafactor_update_0dc60ad4c5651f7_double_0, Adafactor_update_0dc60ad4c5651f7_double_1};
static const int Adafactor_update_0dc60ad4c5651f7_reductions[] = {2, 0};
static const bool Adafactor_update_0dc60ad4c5651f7_is_max[] = {false, false};
extern const Rule Adafactor_update_0dc60ad4c5651f7 = {
    0x0dc60ad4c5651f7, 1, 7, 12, 2, Adafactor_update_0dc60ad4c5651f7_reductions, Adafactor_update_0dc60ad4c5651f7_is_max,
    Adafactor_update_0dc60ad4c5651f7_scalars, Adafactor_update_0dc60ad4c5651f7_float_passes, Adafactor_update_0dc60ad4c5651f7_double_passes};

static void Adafactor_update_d093c73aa99802f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = std::pow(step, hypers[4]);
  const double s10 = double(1.0) - s9;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s8;
  out[6] = hypers[3];
  out[7] = s7;
  out[8] = s10;
  out[9] = hypers[5];
  out[10] = s9;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d093c73aa99802f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar9;
        return t11;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar9;
        return t11;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d093c73aa99802f_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = row0 * p_column0[i - begin_row];
        const T t11 = std::sqrt(t10);
        const T t12 = t9 / t11;
        const T t13 = t12 * t12;
        return t13;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d093c73aa99802f_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = tensor1 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_grad[i];
        const bool t3 = t2 > scalar4;
        const T t4 = t3 ? scalar4 : t2;
        const bool t5 = t4 < scalar5;
        const T t6 = t5 ? scalar5 : t4;
        const T t7 = t6 - mean0;
        const T t8 = sign(p_param[i]);
        const T t9 = scalar6 * t8;
        const T t10 = t7 + t9;
        const T t11 = scalar7 != 0 ? t10 : t7;
        const T t12 = row0 * p_column0[i - begin_row];
        const T t13 = std::sqrt(t12);
        const T t14 = t11 / t13;
        const T t15 = t14 / tensor2;
        const T t16 = tensor0 * t15;
        const T t17 = t1 - t16;
        p_param[i] = t17;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d093c73aa99802f_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d093c73aa99802f_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d093c73aa99802f_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_float_0(const Block<float>& block) {
  Adafactor_update_d093c73aa99802f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_float_1(const Block<float>& block) {
  Adafactor_update_d093c73aa99802f_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_float_2(const Block<float>& block) {
  Adafactor_update_d093c73aa99802f_2(block);
}
static const Pass<float> Adafactor_update_d093c73aa99802f_float_passes[] = {Adafactor_update_d093c73aa99802f_float_0, Adafactor_update_d093c73aa99802f_float_1, Adafactor_update_d093c73aa99802f_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_d093c73aa99802f_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_d093c73aa99802f_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_d093c73aa99802f_settle_2(matrix);
}
static const Settle<float> Adafactor_update_d093c73aa99802f_float_settles[] = {Adafactor_update_d093c73aa99802f_float_settle_0, Adafactor_update_d093c73aa99802f_float_settle_1, Adafactor_update_d093c73aa99802f_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_double_0(const Block<double>& block) {
  Adafactor_update_d093c73aa99802f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_double_1(const Block<double>& block) {
  Adafactor_update_d093c73aa99802f_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_double_2(const Block<double>& block) {
  Adafactor_update_d093c73aa99802f_2(block);
}
static const Pass<double> Adafactor_update_d093c73aa99802f_double_passes[] = {Adafactor_update_d093c73aa99802f_double_0, Adafactor_update_d093c73aa99802f_double_1, Adafactor_update_d093c73aa99802f_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_d093c73aa99802f_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_d093c73aa99802f_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d093c73aa99802f_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_d093c73aa99802f_settle_2(matrix);
}
static const Settle<double> Adafactor_update_d093c73aa99802f_double_settles[] = {Adafactor_update_d093c73aa99802f_double_settle_0, Adafactor_update_d093c73aa99802f_double_settle_1, Adafactor_update_d093c73aa99802f_double_settle_2};
static const int Adafactor_update_d093c73aa99802f_reductions[] = {1, 1, 0};
static const bool Adafactor_update_d093c73aa99802f_is_max[] = {false, false};
static const Level Adafactor_update_d093c73aa99802f_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_d093c73aa99802f_axes = {
    Adafactor_update_d093c73aa99802f_levels, 1, 1, 1, 1, Adafactor_update_d093c73aa99802f_float_settles, Adafactor_update_d093c73aa99802f_double_settles};
extern const Rule Adafactor_update_d093c73aa99802f = {
    0xd093c73aa99802f, 2, 7, 12, 3, Adafactor_update_d093c73aa99802f_reductions, Adafactor_update_d093c73aa99802f_is_max,
    Adafactor_update_d093c73aa99802f_scalars, Adafactor_update_d093c73aa99802f_float_passes, Adafactor_update_d093c73aa99802f_double_passes, &Adafactor_update_d093c73aa99802f_axes};

static void Adafactor_update_momentum_a7babaa6e16d128_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[5]);
  const double s11 = double(1.0) - s10;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s9;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = s11;
  out[10] = hypers[6];
  out[11] = s10;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_a7babaa6e16d128_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar7 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar8 != 0 ? t7 : t0;
      const T t9 = scalar9 * p_variance[i];
      const T t10 = t8 * t8;
      const T t11 = t10 + scalar10;
      const T t12 = scalar11 * t11;
      const T t13 = t9 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = t15 * t15;
      return t16;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_a7babaa6e16d128_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  T* __restrict p_exp_avg = block.states[1];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar13 = block.scalars[13];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[12];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = tensor1 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_exp_avg[i];
      const T t3 = scalar4 * p_grad[i];
      const bool t4 = t3 > scalar5;
      const T t5 = t4 ? scalar5 : t3;
      const bool t6 = t5 < scalar6;
      const T t7 = t6 ? scalar6 : t5;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar7 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar8 != 0 ? t10 : t3;
      const T t12 = scalar9 * p_variance[i];
      const T t13 = t11 * t11;
      const T t14 = t13 + scalar10;
      const T t15 = scalar11 * t14;
      const T t16 = t12 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = t18 / tensor2;
      const T t20 = tensor0 * t19;
      const T t21 = scalar13 * t20;
      const T t22 = t2 + t21;
      const T t23 = t1 - t22;
      p_param[i] = t23;
      p_variance[i] = t16;
      p_exp_avg[i] = t22;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_a7babaa6e16d128_float_0(const Block<float>& block) {
  Adafactor_update_momentum_a7babaa6e16d128_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_a7babaa6e16d128_float_1(const Block<float>& block) {
  Adafactor_update_momentum_a7babaa6e16d128_1(block);
}
static const Pass<float> Adafactor_update_momentum_a7babaa6e16d128_float_passes[] = {Adafactor_update_momentum_a7babaa6e16d128_float_0, Adafactor_update_momentum_a7babaa6e16d128_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_a7babaa6e16d128_double_0(const Block<double>& block) {
  Adafactor_update_momentum_a7babaa6e16d128_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_a7babaa6e16d128_double_1(const Block<double>& block) {
  Adafactor_update_momentum_a7babaa6e16d128_1(block);
}
static const Pass<double> Adafactor_update_momentum_a7babaa6e16d128_double_passes[] = {Adafactor_update_momentum_a7babaa6e16d128_double_0, Adafactor_update_momentum_a7babaa6e16d128_double_1};
static const int Adafactor_update_momentum_a7babaa6e16d128_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_a7babaa6e16d128_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_a7babaa6e16d128 = {
    0xa7babaa6e16d128, 2, 8, 14, 2, Adafactor_update_momentum_a7babaa6e16d128_reductions, Adafactor_update_momentum_a7babaa6e16d128_is_max,
    Adafactor_update_momentum_a7babaa6e16d128_scalars, Adafactor_update_momentum_a7babaa6e16d128_float_passes, Adafactor_update_momentum_a7babaa6e16d128_double_passes};

static void Adafactor_update_momentum_75fae9f309984b4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[5]);
  const double s11 = double(1.0) - s10;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s9;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = s11;
  out[10] = hypers[6];
  out[11] = s10;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_75fae9f309984b4_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar7 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar8 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar10;
        return t10;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar7 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar8 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar10;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_75fae9f309984b4_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar7 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar8 != 0 ? t7 : t0;
        const T t9 = row0 * p_column0[i - begin_row];
        const T t10 = std::sqrt(t9);
        const T t11 = t8 / t10;
        const T t12 = t11 * t11;
        return t12;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_75fae9f309984b4_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar13 = block.scalars[13];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[12];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = tensor1 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_exp_avg[i];
        const T t3 = scalar4 * p_grad[i];
        const bool t4 = t3 > scalar5;
        const T t5 = t4 ? scalar5 : t3;
        const bool t6 = t5 < scalar6;
        const T t7 = t6 ? scalar6 : t5;
        const T t8 = sign(p_param[i]);
        const T t9 = scalar7 * t8;
        const T t10 = t7 + t9;
        const T t11 = scalar8 != 0 ? t10 : t3;
        const T t12 = row0 * p_column0[i - begin_row];
        const T t13 = std::sqrt(t12);
        const T t14 = t11 / t13;
        const T t15 = t14 / tensor2;
        const T t16 = tensor0 * t15;
        const T t17 = scalar13 * t16;
        const T t18 = t2 + t17;
        const T t19 = t1 - t18;
        p_param[i] = t19;
        p_exp_avg[i] = t18;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_75fae9f309984b4_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_75fae9f309984b4_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[11] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_75fae9f309984b4_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[11] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_float_0(const Block<float>& block) {
  Adafactor_update_momentum_75fae9f309984b4_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_float_1(const Block<float>& block) {
  Adafactor_update_momentum_75fae9f309984b4_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_float_2(const Block<float>& block) {
  Adafactor_update_momentum_75fae9f309984b4_2(block);
}
static const Pass<float> Adafactor_update_momentum_75fae9f309984b4_float_passes[] = {Adafactor_update_momentum_75fae9f309984b4_float_0, Adafactor_update_momentum_75fae9f309984b4_float_1, Adafactor_update_momentum_75fae9f309984b4_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_75fae9f309984b4_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_75fae9f309984b4_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_75fae9f309984b4_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_75fae9f309984b4_float_settles[] = {Adafactor_update_momentum_75fae9f309984b4_float_settle_0, Adafactor_update_momentum_75fae9f309984b4_float_settle_1, Adafactor_update_momentum_75fae9f309984b4_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_double_0(const Block<double>& block) {
  Adafactor_update_momentum_75fae9f309984b4_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_double_1(const Block<double>& block) {
  Adafactor_update_momentum_75fae9f309984b4_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_double_2(const Block<double>& block) {
  Adafactor_update_momentum_75fae9f309984b4_2(block);
}
static const Pass<double> Adafactor_update_momentum_75fae9f309984b4_double_passes[] = {Adafactor_update_momentum_75fae9f309984b4_double_0, Adafactor_update_momentum_75fae9f309984b4_double_1, Adafactor_update_momentum_75fae9f309984b4_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_75fae9f309984b4_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_75fae9f309984b4_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_75fae9f309984b4_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_75fae9f309984b4_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_75fae9f309984b4_double_settles[] = {Adafactor_update_momentum_75fae9f309984b4_double_settle_0, Adafactor_update_momentum_75fae9f309984b4_double_settle_1, Adafactor_update_momentum_75fae9f309984b4_double_settle_2};
static const int Adafactor_update_momentum_75fae9f309984b4_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_75fae9f309984b4_is_max[] = {false, false};
static const Level Adafactor_update_momentum_75fae9f309984b4_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_75fae9f309984b4_axes = {
    Adafactor_update_momentum_75fae9f309984b4_levels, 1, 1, 1, 1, Adafactor_update_momentum_75fae9f309984b4_float_settles, Adafactor_update_momentum_75fae9f309984b4_double_settles};
extern const Rule Adafactor_update_momentum_75fae9f309984b4 = {
    0x75fae9f309984b4, 3, 8, 14, 3, Adafactor_update_momentum_75fae9f309984b4_reductions, Adafactor_update_momentum_75fae9f309984b4_is_max,
    Adafactor_update_momentum_75fae9f309984b4_scalars, Adafactor_update_momentum_75fae9f309984b4_float_passes, Adafactor_update_momentum_75fae9f309984b4_double_passes, &Adafactor_update_momentum_75fae9f309984b4_axes};

static void Adafactor_update_momentum_5febca9f20064b3_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[5]);
  const double s11 = double(1.0) - s10;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s9;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = s11;
  out[10] = hypers[6];
  out[11] = s10;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_5febca9f20064b3_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar7 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar8 != 0 ? t8 : t5;
      const T t10 = scalar9 * p_variance[i];
      const T t11 = t9 * t9;
      const T t12 = t11 + scalar10;
      const T t13 = scalar11 * t12;
      const T t14 = t10 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = t16 * t16;
      return t17;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_5febca9f20064b3_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  T* __restrict p_exp_avg = block.states[1];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const T scalar13 = block.scalars[13];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[12];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = tensor1 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_exp_avg[i];
      const T t3 = scalar4 * p_grad[i];
      const bool t4 = t3 > scalar5;
      const T t5 = t4 ? scalar5 : t3;
      const bool t6 = t5 < scalar6;
      const T t7 = t6 ? scalar6 : t5;
      const T t8 = t7 - mean0;
      const T t9 = sign(p_param[i]);
      const T t10 = scalar7 * t9;
      const T t11 = t8 + t10;
      const T t12 = scalar8 != 0 ? t11 : t8;
      const T t13 = scalar9 * p_variance[i];
      const T t14 = t12 * t12;
      const T t15 = t14 + scalar10;
      const T t16 = scalar11 * t15;
      const T t17 = t13 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t12 / t18;
      const T t20 = t19 / tensor2;
      const T t21 = tensor0 * t20;
      const T t22 = scalar13 * t21;
      const T t23 = t2 + t22;
      const T t24 = t1 - t23;
      p_param[i] = t24;
      p_variance[i] = t17;
      p_exp_avg[i] = t23;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5febca9f20064b3_float_0(const Block<float>& block) {
  Adafactor_update_momentum_5febca9f20064b3_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5febca9f20064b3_float_1(const Block<float>& block) {
  Adafactor_update_momentum_5febca9f20064b3_1(block);
}
static const Pass<float> Adafactor_update_momentum_5febca9f20064b3_float_passes[] = {Adafactor_update_momentum_5febca9f20064b3_float_0, Adafactor_update_momentum_5febca9f20064b3_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5febca9f20064b3_double_0(const Block<double>& block) {
  Adafactor_update_momentum_5febca9f20064b3_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5febca9f20064b3_double_1(const Block<double>& block) {
  Adafactor_update_momentum_5febca9f20064b3_1(block);
}
static const Pass<double> Adafactor_update_momentum_5febca9f20064b3_double_passes[] = {Adafactor_update_momentum_5febca9f20064b3_double_0, Adafactor_update_momentum_5febca9f20064b3_double_1};
static const int Adafactor_update_momentum_5febca9f20064b3_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_5febca9f20064b3_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_5febca9f20064b3 = {
    0x5febca9f20064b3, 2, 8, 14, 2, Adafactor_update_momentum_5febca9f20064b3_reductions, Adafactor_update_momentum_5febca9f20064b3_is_max,
    Adafactor_update_momentum_5febca9f20064b3_scalars, Adafactor_update_momentum_5febca9f20064b3_float_passes, Adafactor_update_momentum_5febca9f20064b3_double_passes};

static void Adafactor_update_momentum_c536359870e8e03_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  const double s10 = std::pow(step, hypers[5]);
  const double s11 = double(1.0) - s10;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s9;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = s11;
  out[10] = hypers[6];
  out[11] = s10;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c536359870e8e03_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar7 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar8 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar10;
        return t11;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar7 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar8 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar10;
        return t11;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c536359870e8e03_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar4 * p_grad[i];
        const bool t1 = t0 > scalar5;
        const T t2 = t1 ? scalar5 : t0;
        const bool t3 = t2 < scalar6;
        const T t4 = t3 ? scalar6 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar7 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar8 != 0 ? t8 : t5;
        const T t10 = row0 * p_column0[i - begin_row];
        const T t11 = std::sqrt(t10);
        const T t12 = t9 / t11;
        const T t13 = t12 * t12;
        return t13;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c536359870e8e03_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar13 = block.scalars[13];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[12];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = tensor1 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_exp_avg[i];
        const T t3 = scalar4 * p_grad[i];
        const bool t4 = t3 > scalar5;
        const T t5 = t4 ? scalar5 : t3;
        const bool t6 = t5 < scalar6;
        const T t7 = t6 ? scalar6 : t5;
        const T t8 = t7 - mean0;
        const T t9 = sign(p_param[i]);
        const T t10 = scalar7 * t9;
        const T t11 = t8 + t10;
        const T t12 = scalar8 != 0 ? t11 : t8;
        const T t13 = row0 * p_column0[i - begin_row];
        const T t14 = std::sqrt(t13);
        const T t15 = t12 / t14;
        const T t16 = t15 / tensor2;
        const T t17 = tensor0 * t16;
        const T t18 = scalar13 * t17;
        const T t19 = t2 + t18;
        const T t20 = t1 - t19;
        p_param[i] = t20;
        p_exp_avg[i] = t19;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c536359870e8e03_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c536359870e8e03_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[11] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_c536359870e8e03_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[11] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[9] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[11] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_float_0(const Block<float>& block) {
  Adafactor_update_momentum_c536359870e8e03_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_float_1(const Block<float>& block) {
  Adafactor_update_momentum_c536359870e8e03_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_float_2(const Block<float>& block) {
  Adafactor_update_momentum_c536359870e8e03_2(block);
}
static const Pass<float> Adafactor_update_momentum_c536359870e8e03_float_passes[] = {Adafactor_update_momentum_c536359870e8e03_float_0, Adafactor_update_momentum_c536359870e8e03_float_1, Adafactor_update_momentum_c536359870e8e03_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_c536359870e8e03_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_c536359870e8e03_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_c536359870e8e03_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_c536359870e8e03_float_settles[] = {Adafactor_update_momentum_c536359870e8e03_float_settle_0, Adafactor_update_momentum_c536359870e8e03_float_settle_1, Adafactor_update_momentum_c536359870e8e03_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_double_0(const Block<double>& block) {
  Adafactor_update_momentum_c536359870e8e03_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_double_1(const Block<double>& block) {
  Adafactor_update_momentum_c536359870e8e03_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_double_2(const Block<double>& block) {
  Adafactor_update_momentum_c536359870e8e03_2(block);
}
static const Pass<double> Adafactor_update_momentum_c536359870e8e03_double_passes[] = {Adafactor_update_momentum_c536359870e8e03_double_0, Adafactor_update_momentum_c536359870e8e03_double_1, Adafactor_update_momentum_c536359870e8e03_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_c536359870e8e03_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_c536359870e8e03_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_c536359870e8e03_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_c536359870e8e03_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_c536359870e8e03_double_settles[] = {Adafactor_update_momentum_c536359870e8e03_double_settle_0, Adafactor_update_momentum_c536359870e8e03_double_settle_1, Adafactor_update_momentum_c536359870e8e03_double_settle_2};
static const int Adafactor_update_momentum_c536359870e8e03_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_c536359870e8e03_is_max[] = {false, false};
static const Level Adafactor_update_momentum_c536359870e8e03_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_c536359870e8e03_axes = {
    Adafactor_update_momentum_c536359870e8e03_levels, 1, 1, 1, 1, Adafactor_update_momentum_c536359870e8e03_float_settles, Adafactor_update_momentum_c536359870e8e03_double_settles};
extern const Rule Adafactor_update_momentum_c536359870e8e03 = {
    0xc536359870e8e03, 3, 8, 14, 3, Adafactor_update_momentum_c536359870e8e03_reductions, Adafactor_update_momentum_c536359870e8e03_is_max,
    Adafactor_update_momentum_c536359870e8e03_scalars, Adafactor_update_momentum_c536359870e8e03_float_passes, Adafactor_update_momentum_c536359870e8e03_double_passes, &Adafactor_update_momentum_c536359870e8e03_axes};

static void Adafactor_update_f1aa86a645d5500_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[4]);
  const double s12 = double(1.0) - s11;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s10;
  out[6] = hypers[3];
  out[7] = s9;
  out[8] = s12;
  out[9] = hypers[5];
  out[10] = s11;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_f1aa86a645d5500_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar6 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar7 != 0 ? t7 : t0;
      const T t9 = scalar8 * p_variance[i];
      const T t10 = t8 * t8;
      const T t11 = t10 + scalar9;
      const T t12 = scalar10 * t11;
      const T t13 = t9 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = t15 * t15;
      return t16;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_f1aa86a645d5500_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = tensor1 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_grad[i];
      const bool t3 = t2 > scalar4;
      const T t4 = t3 ? scalar4 : t2;
      const bool t5 = t4 < scalar5;
      const T t6 = t5 ? scalar5 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar6 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar7 != 0 ? t9 : t2;
      const T t11 = scalar8 * p_variance[i];
      const T t12 = t10 * t10;
      const T t13 = t12 + scalar9;
      const T t14 = scalar10 * t13;
      const T t15 = t11 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t10 / t16;
      const T t18 = t17 / tensor2;
      const T t19 = tensor0 * t18;
      const T t20 = t1 - t19;
      p_param[i] = t20;
      p_variance[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_f1aa86a645d5500_float_0(const Block<float>& block) {
  Adafactor_update_f1aa86a645d5500_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_f1aa86a645d5500_float_1(const Block<float>& block) {
  Adafactor_update_f1aa86a645d5500_1(block);
}
static const Pass<float> Adafactor_update_f1aa86a645d5500_float_passes[] = {Adafactor_update_f1aa86a645d5500_float_0, Adafactor_update_f1aa86a645d5500_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_f1aa86a645d5500_double_0(const Block<double>& block) {
  Adafactor_update_f1aa86a645d5500_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_f1aa86a645d5500_double_1(const Block<double>& block) {
  Adafactor_update_f1aa86a645d5500_1(block);
}
static const Pass<double> Adafactor_update_f1aa86a645d5500_double_passes[] = {Adafactor_update_f1aa86a645d5500_double_0, Adafactor_update_f1aa86a645d5500_double_1};
static const int Adafactor_update_f1aa86a645d5500_reductions[] = {2, 0};
static const bool Adafactor_update_f1aa86a645d5500_is_max[] = {false, false};
extern const Rule Adafactor_update_f1aa86a645d5500 = {
    0xf1aa86a645d5500, 1, 7, 12, 2, Adafactor_update_f1aa86a645d5500_reductions, Adafactor_update_f1aa86a645d5500_is_max,
    Adafactor_update_f1aa86a645d5500_scalars, Adafactor_update_f1aa86a645d5500_float_passes, Adafactor_update_f1aa86a645d5500_double_passes};

static void Adafactor_update_3eb24a50fc0efb2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[4]);
  const double s12 = double(1.0) - s11;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s10;
  out[6] = hypers[3];
  out[7] = s9;
  out[8] = s12;
  out[9] = hypers[5];
  out[10] = s11;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3eb24a50fc0efb2_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar9;
        return t10;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar9;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3eb24a50fc0efb2_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar6 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar7 != 0 ? t7 : t0;
        const T t9 = row0 * p_column0[i - begin_row];
        const T t10 = std::sqrt(t9);
        const T t11 = t8 / t10;
        const T t12 = t11 * t11;
        return t12;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3eb24a50fc0efb2_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = tensor1 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_grad[i];
        const bool t3 = t2 > scalar4;
        const T t4 = t3 ? scalar4 : t2;
        const bool t5 = t4 < scalar5;
        const T t6 = t5 ? scalar5 : t4;
        const T t7 = sign(p_param[i]);
        const T t8 = scalar6 * t7;
        const T t9 = t6 + t8;
        const T t10 = scalar7 != 0 ? t9 : t2;
        const T t11 = row0 * p_column0[i - begin_row];
        const T t12 = std::sqrt(t11);
        const T t13 = t10 / t12;
        const T t14 = t13 / tensor2;
        const T t15 = tensor0 * t14;
        const T t16 = t1 - t15;
        p_param[i] = t16;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3eb24a50fc0efb2_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3eb24a50fc0efb2_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3eb24a50fc0efb2_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_float_0(const Block<float>& block) {
  Adafactor_update_3eb24a50fc0efb2_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_float_1(const Block<float>& block) {
  Adafactor_update_3eb24a50fc0efb2_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_float_2(const Block<float>& block) {
  Adafactor_update_3eb24a50fc0efb2_2(block);
}
static const Pass<float> Adafactor_update_3eb24a50fc0efb2_float_passes[] = {Adafactor_update_3eb24a50fc0efb2_float_0, Adafactor_update_3eb24a50fc0efb2_float_1, Adafactor_update_3eb24a50fc0efb2_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_3eb24a50fc0efb2_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_3eb24a50fc0efb2_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_3eb24a50fc0efb2_settle_2(matrix);
}
static const Settle<float> Adafactor_update_3eb24a50fc0efb2_float_settles[] = {Adafactor_update_3eb24a50fc0efb2_float_settle_0, Adafactor_update_3eb24a50fc0efb2_float_settle_1, Adafactor_update_3eb24a50fc0efb2_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_double_0(const Block<double>& block) {
  Adafactor_update_3eb24a50fc0efb2_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_double_1(const Block<double>& block) {
  Adafactor_update_3eb24a50fc0efb2_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_double_2(const Block<double>& block) {
  Adafactor_update_3eb24a50fc0efb2_2(block);
}
static const Pass<double> Adafactor_update_3eb24a50fc0efb2_double_passes[] = {Adafactor_update_3eb24a50fc0efb2_double_0, Adafactor_update_3eb24a50fc0efb2_double_1, Adafactor_update_3eb24a50fc0efb2_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_3eb24a50fc0efb2_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_3eb24a50fc0efb2_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3eb24a50fc0efb2_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_3eb24a50fc0efb2_settle_2(matrix);
}
static const Settle<double> Adafactor_update_3eb24a50fc0efb2_double_settles[] = {Adafactor_update_3eb24a50fc0efb2_double_settle_0, Adafactor_update_3eb24a50fc0efb2_double_settle_1, Adafactor_update_3eb24a50fc0efb2_double_settle_2};
static const int Adafactor_update_3eb24a50fc0efb2_reductions[] = {1, 1, 0};
static const bool Adafactor_update_3eb24a50fc0efb2_is_max[] = {false, false};
static const Level Adafactor_update_3eb24a50fc0efb2_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_3eb24a50fc0efb2_axes = {
    Adafactor_update_3eb24a50fc0efb2_levels, 1, 1, 1, 1, Adafactor_update_3eb24a50fc0efb2_float_settles, Adafactor_update_3eb24a50fc0efb2_double_settles};
extern const Rule Adafactor_update_3eb24a50fc0efb2 = {
    0x3eb24a50fc0efb2, 2, 7, 12, 3, Adafactor_update_3eb24a50fc0efb2_reductions, Adafactor_update_3eb24a50fc0efb2_is_max,
    Adafactor_update_3eb24a50fc0efb2_scalars, Adafactor_update_3eb24a50fc0efb2_float_passes, Adafactor_update_3eb24a50fc0efb2_double_passes, &Adafactor_update_3eb24a50fc0efb2_axes};

static void Adafactor_update_b1f26c738153d57_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[4]);
  const double s12 = double(1.0) - s11;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s10;
  out[6] = hypers[3];
  out[7] = s9;
  out[8] = s12;
  out[9] = hypers[5];
  out[10] = s11;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_b1f26c738153d57_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
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
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar6 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar7 != 0 ? t8 : t5;
      const T t10 = scalar8 * p_variance[i];
      const T t11 = t9 * t9;
      const T t12 = t11 + scalar9;
      const T t13 = scalar10 * t12;
      const T t14 = t10 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = t16 * t16;
      return t17;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_b1f26c738153d57_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = tensor1 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar3 * p_grad[i];
      const bool t3 = t2 > scalar4;
      const T t4 = t3 ? scalar4 : t2;
      const bool t5 = t4 < scalar5;
      const T t6 = t5 ? scalar5 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar6 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar7 != 0 ? t10 : t7;
      const T t12 = scalar8 * p_variance[i];
      const T t13 = t11 * t11;
      const T t14 = t13 + scalar9;
      const T t15 = scalar10 * t14;
      const T t16 = t12 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = t18 / tensor2;
      const T t20 = tensor0 * t19;
      const T t21 = t1 - t20;
      p_param[i] = t21;
      p_variance[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_b1f26c738153d57_float_0(const Block<float>& block) {
  Adafactor_update_b1f26c738153d57_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_b1f26c738153d57_float_1(const Block<float>& block) {
  Adafactor_update_b1f26c738153d57_1(block);
}
static const Pass<float> Adafactor_update_b1f26c738153d57_float_passes[] = {Adafactor_update_b1f26c738153d57_float_0, Adafactor_update_b1f26c738153d57_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_b1f26c738153d57_double_0(const Block<double>& block) {
  Adafactor_update_b1f26c738153d57_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_b1f26c738153d57_double_1(const Block<double>& block) {
  Adafactor_update_b1f26c738153d57_1(block);
}
static const Pass<double> Adafactor_update_b1f26c738153d57_double_passes[] = {Adafactor_update_b1f26c738153d57_double_0, Adafactor_update_b1f26c738153d57_double_1};
static const int Adafactor_update_b1f26c738153d57_reductions[] = {2, 0};
static const bool Adafactor_update_b1f26c738153d57_is_max[] = {false, false};
extern const Rule Adafactor_update_b1f26c738153d57 = {
    0xb1f26c738153d57, 1, 7, 12, 2, Adafactor_update_b1f26c738153d57_reductions, Adafactor_update_b1f26c738153d57_is_max,
    Adafactor_update_b1f26c738153d57_scalars, Adafactor_update_b1f26c738153d57_float_passes, Adafactor_update_b1f26c738153d57_double_passes};

static void Adafactor_update_90bf1d674cf21e5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  const double s11 = std::pow(step, hypers[4]);
  const double s12 = double(1.0) - s11;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s10;
  out[6] = hypers[3];
  out[7] = s9;
  out[8] = s12;
  out[9] = hypers[5];
  out[10] = s11;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_90bf1d674cf21e5_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar9;
        return t11;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar9;
        return t11;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_90bf1d674cf21e5_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar3 * p_grad[i];
        const bool t1 = t0 > scalar4;
        const T t2 = t1 ? scalar4 : t0;
        const bool t3 = t2 < scalar5;
        const T t4 = t3 ? scalar5 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar6 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar7 != 0 ? t8 : t5;
        const T t10 = row0 * p_column0[i - begin_row];
        const T t11 = std::sqrt(t10);
        const T t12 = t9 / t11;
        const T t13 = t12 * t12;
        return t13;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_90bf1d674cf21e5_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[11];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = tensor1 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar3 * p_grad[i];
        const bool t3 = t2 > scalar4;
        const T t4 = t3 ? scalar4 : t2;
        const bool t5 = t4 < scalar5;
        const T t6 = t5 ? scalar5 : t4;
        const T t7 = t6 - mean0;
        const T t8 = sign(p_param[i]);
        const T t9 = scalar6 * t8;
        const T t10 = t7 + t9;
        const T t11 = scalar7 != 0 ? t10 : t7;
        const T t12 = row0 * p_column0[i - begin_row];
        const T t13 = std::sqrt(t12);
        const T t14 = t11 / t13;
        const T t15 = t14 / tensor2;
        const T t16 = tensor0 * t15;
        const T t17 = t1 - t16;
        p_param[i] = t17;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_90bf1d674cf21e5_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_90bf1d674cf21e5_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_90bf1d674cf21e5_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[10] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[8] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[10] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_float_0(const Block<float>& block) {
  Adafactor_update_90bf1d674cf21e5_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_float_1(const Block<float>& block) {
  Adafactor_update_90bf1d674cf21e5_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_float_2(const Block<float>& block) {
  Adafactor_update_90bf1d674cf21e5_2(block);
}
static const Pass<float> Adafactor_update_90bf1d674cf21e5_float_passes[] = {Adafactor_update_90bf1d674cf21e5_float_0, Adafactor_update_90bf1d674cf21e5_float_1, Adafactor_update_90bf1d674cf21e5_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_90bf1d674cf21e5_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_90bf1d674cf21e5_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_90bf1d674cf21e5_settle_2(matrix);
}
static const Settle<float> Adafactor_update_90bf1d674cf21e5_float_settles[] = {Adafactor_update_90bf1d674cf21e5_float_settle_0, Adafactor_update_90bf1d674cf21e5_float_settle_1, Adafactor_update_90bf1d674cf21e5_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_double_0(const Block<double>& block) {
  Adafactor_update_90bf1d674cf21e5_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_double_1(const Block<double>& block) {
  Adafactor_update_90bf1d674cf21e5_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_double_2(const Block<double>& block) {
  Adafactor_update_90bf1d674cf21e5_2(block);
}
static const Pass<double> Adafactor_update_90bf1d674cf21e5_double_passes[] = {Adafactor_update_90bf1d674cf21e5_double_0, Adafactor_update_90bf1d674cf21e5_double_1, Adafactor_update_90bf1d674cf21e5_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_90bf1d674cf21e5_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_90bf1d674cf21e5_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_90bf1d674cf21e5_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_90bf1d674cf21e5_settle_2(matrix);
}
static const Settle<double> Adafactor_update_90bf1d674cf21e5_double_settles[] = {Adafactor_update_90bf1d674cf21e5_double_settle_0, Adafactor_update_90bf1d674cf21e5_double_settle_1, Adafactor_update_90bf1d674cf21e5_double_settle_2};
static const int Adafactor_update_90bf1d674cf21e5_reductions[] = {1, 1, 0};
static const bool Adafactor_update_90bf1d674cf21e5_is_max[] = {false, false};
static const Level Adafactor_update_90bf1d674cf21e5_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_90bf1d674cf21e5_axes = {
    Adafactor_update_90bf1d674cf21e5_levels, 1, 1, 1, 1, Adafactor_update_90bf1d674cf21e5_float_settles, Adafactor_update_90bf1d674cf21e5_double_settles};
extern const Rule Adafactor_update_90bf1d674cf21e5 = {
    0x90bf1d674cf21e5, 2, 7, 12, 3, Adafactor_update_90bf1d674cf21e5_reductions, Adafactor_update_90bf1d674cf21e5_is_max,
    Adafactor_update_90bf1d674cf21e5_scalars, Adafactor_update_90bf1d674cf21e5_float_passes, Adafactor_update_90bf1d674cf21e5_double_passes, &Adafactor_update_90bf1d674cf21e5_axes};

static void Adafactor_update_2e4ade7653830ac_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[3]);
  const double s8 = double(1.0) - s7;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s6;
  out[4] = hypers[2];
  out[5] = s5;
  out[6] = s8;
  out[7] = hypers[4];
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4ade7653830ac_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 != 0 ? t7 : t0;
      const T t9 = scalar6 * p_variance[i];
      const T t10 = t8 * t8;
      const T t11 = t10 + scalar7;
      const T t12 = scalar8 * t11;
      const T t13 = t9 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t8 / t14;
      const T t16 = t15 * t15;
      return t16;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4ade7653830ac_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = r0 / block.exact[9];
  const double r2 = maximum(double(1.0), r1);
  const T tensor0 = T(r2);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar1 * p_grad[i];
      const bool t3 = t2 > scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const bool t5 = t4 < scalar3;
      const T t6 = t5 ? scalar3 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t2;
      const T t11 = scalar6 * p_variance[i];
      const T t12 = t10 * t10;
      const T t13 = t12 + scalar7;
      const T t14 = scalar8 * t13;
      const T t15 = t11 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t10 / t16;
      const T t18 = t17 / tensor0;
      const T t19 = scalar10 * t18;
      const T t20 = t1 - t19;
      p_param[i] = t20;
      p_variance[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_2e4ade7653830ac_float_0(const Block<float>& block) {
  Adafactor_update_2e4ade7653830ac_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2e4ade7653830ac_float_1(const Block<float>& block) {
  Adafactor_update_2e4ade7653830ac_1(block);
}
static const Pass<float> Adafactor_update_2e4ade7653830ac_float_passes[] = {Adafactor_update_2e4ade7653830ac_float_0, Adafactor_update_2e4ade7653830ac_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_2e4ade7653830ac_double_0(const Block<double>& block) {
  Adafactor_update_2e4ade7653830ac_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2e4ade7653830ac_double_1(const Block<double>& block) {
  Adafactor_update_2e4ade7653830ac_1(block);
}
static const Pass<double> Adafactor_update_2e4ade7653830ac_double_passes[] = {Adafactor_update_2e4ade7653830ac_double_0, Adafactor_update_2e4ade7653830ac_double_1};
static const int Adafactor_update_2e4ade7653830ac_reductions[] = {1, 0};
static const bool Adafactor_update_2e4ade7653830ac_is_max[] = {false};
extern const Rule Adafactor_update_2e4ade7653830ac = {
    0x2e4ade7653830ac, 1, 6, 11, 2, Adafactor_update_2e4ade7653830ac_reductions, Adafactor_update_2e4ade7653830ac_is_max,
    Adafactor_update_2e4ade7653830ac_scalars, Adafactor_update_2e4ade7653830ac_float_passes, Adafactor_update_2e4ade7653830ac_double_passes};

static void Adafactor_update_5f5377dc4c51a91_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[3]);
  const double s8 = double(1.0) - s7;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s6;
  out[4] = hypers[2];
  out[5] = s5;
  out[6] = s8;
  out[7] = hypers[4];
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5f5377dc4c51a91_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar1 * p_grad[i];
        const bool t1 = t0 > scalar2;
        const T t2 = t1 ? scalar2 : t0;
        const bool t3 = t2 < scalar3;
        const T t4 = t3 ? scalar3 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar4 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar5 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar7;
        return t10;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar1 * p_grad[i];
        const bool t1 = t0 > scalar2;
        const T t2 = t1 ? scalar2 : t0;
        const bool t3 = t2 < scalar3;
        const T t4 = t3 ? scalar3 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar4 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar5 != 0 ? t7 : t0;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar7;
        return t10;
      });
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5f5377dc4c51a91_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar1 * p_grad[i];
        const bool t1 = t0 > scalar2;
        const T t2 = t1 ? scalar2 : t0;
        const bool t3 = t2 < scalar3;
        const T t4 = t3 ? scalar3 : t2;
        const T t5 = sign(p_param[i]);
        const T t6 = scalar4 * t5;
        const T t7 = t4 + t6;
        const T t8 = scalar5 != 0 ? t7 : t0;
        const T t9 = row0 * p_column0[i - begin_row];
        const T t10 = std::sqrt(t9);
        const T t11 = t8 / t10;
        const T t12 = t11 * t11;
        return t12;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5f5377dc4c51a91_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = r0 / block.exact[9];
  const double r2 = maximum(double(1.0), r1);
  const T tensor0 = T(r2);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = scalar0 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar1 * p_grad[i];
        const bool t3 = t2 > scalar2;
        const T t4 = t3 ? scalar2 : t2;
        const bool t5 = t4 < scalar3;
        const T t6 = t5 ? scalar3 : t4;
        const T t7 = sign(p_param[i]);
        const T t8 = scalar4 * t7;
        const T t9 = t6 + t8;
        const T t10 = scalar5 != 0 ? t9 : t2;
        const T t11 = row0 * p_column0[i - begin_row];
        const T t12 = std::sqrt(t11);
        const T t13 = t10 / t12;
        const T t14 = t13 / tensor0;
        const T t15 = scalar10 * t14;
        const T t16 = t1 - t15;
        p_param[i] = t16;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5f5377dc4c51a91_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5f5377dc4c51a91_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[8] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_5f5377dc4c51a91_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[8] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_float_0(const Block<float>& block) {
  Adafactor_update_5f5377dc4c51a91_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_float_1(const Block<float>& block) {
  Adafactor_update_5f5377dc4c51a91_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_float_2(const Block<float>& block) {
  Adafactor_update_5f5377dc4c51a91_2(block);
}
static const Pass<float> Adafactor_update_5f5377dc4c51a91_float_passes[] = {Adafactor_update_5f5377dc4c51a91_float_0, Adafactor_update_5f5377dc4c51a91_float_1, Adafactor_update_5f5377dc4c51a91_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_5f5377dc4c51a91_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_5f5377dc4c51a91_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_5f5377dc4c51a91_settle_2(matrix);
}
static const Settle<float> Adafactor_update_5f5377dc4c51a91_float_settles[] = {Adafactor_update_5f5377dc4c51a91_float_settle_0, Adafactor_update_5f5377dc4c51a91_float_settle_1, Adafactor_update_5f5377dc4c51a91_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_double_0(const Block<double>& block) {
  Adafactor_update_5f5377dc4c51a91_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_double_1(const Block<double>& block) {
  Adafactor_update_5f5377dc4c51a91_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_double_2(const Block<double>& block) {
  Adafactor_update_5f5377dc4c51a91_2(block);
}
static const Pass<double> Adafactor_update_5f5377dc4c51a91_double_passes[] = {Adafactor_update_5f5377dc4c51a91_double_0, Adafactor_update_5f5377dc4c51a91_double_1, Adafactor_update_5f5377dc4c51a91_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_5f5377dc4c51a91_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_5f5377dc4c51a91_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_5f5377dc4c51a91_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_5f5377dc4c51a91_settle_2(matrix);
}
static const Settle<double> Adafactor_update_5f5377dc4c51a91_double_settles[] = {Adafactor_update_5f5377dc4c51a91_double_settle_0, Adafactor_update_5f5377dc4c51a91_double_settle_1, Adafactor_update_5f5377dc4c51a91_double_settle_2};
static const int Adafactor_update_5f5377dc4c51a91_reductions[] = {0, 1, 0};
static const bool Adafactor_update_5f5377dc4c51a91_is_max[] = {false};
static const Level Adafactor_update_5f5377dc4c51a91_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_5f5377dc4c51a91_axes = {
    Adafactor_update_5f5377dc4c51a91_levels, 1, 1, 1, 1, Adafactor_update_5f5377dc4c51a91_float_settles, Adafactor_update_5f5377dc4c51a91_double_settles};
extern const Rule Adafactor_update_5f5377dc4c51a91 = {
    0x5f5377dc4c51a91, 2, 6, 11, 3, Adafactor_update_5f5377dc4c51a91_reductions, Adafactor_update_5f5377dc4c51a91_is_max,
    Adafactor_update_5f5377dc4c51a91_scalars, Adafactor_update_5f5377dc4c51a91_float_passes, Adafactor_update_5f5377dc4c51a91_double_passes, &Adafactor_update_5f5377dc4c51a91_axes};

static void Adafactor_update_d1fd3adaf46881a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[3]);
  const double s8 = double(1.0) - s7;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s6;
  out[4] = hypers[2];
  out[5] = s5;
  out[6] = s8;
  out[7] = hypers[4];
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d1fd3adaf46881a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_variance[i];
      const T t11 = t9 * t9;
      const T t12 = t11 + scalar7;
      const T t13 = scalar8 * t12;
      const T t14 = t10 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t9 / t15;
      const T t17 = t16 * t16;
      return t17;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d1fd3adaf46881a_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = r0 / block.exact[9];
  const double r2 = maximum(double(1.0), r1);
  const T tensor0 = T(r2);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = p_param[i] - t0;
      const T t2 = scalar1 * p_grad[i];
      const bool t3 = t2 > scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const bool t5 = t4 < scalar3;
      const T t6 = t5 ? scalar3 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar4 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar5 != 0 ? t10 : t7;
      const T t12 = scalar6 * p_variance[i];
      const T t13 = t11 * t11;
      const T t14 = t13 + scalar7;
      const T t15 = scalar8 * t14;
      const T t16 = t12 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = t18 / tensor0;
      const T t20 = scalar10 * t19;
      const T t21 = t1 - t20;
      p_param[i] = t21;
      p_variance[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_d1fd3adaf46881a_float_0(const Block<float>& block) {
  Adafactor_update_d1fd3adaf46881a_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d1fd3adaf46881a_float_1(const Block<float>& block) {
  Adafactor_update_d1fd3adaf46881a_1(block);
}
static const Pass<float> Adafactor_update_d1fd3adaf46881a_float_passes[] = {Adafactor_update_d1fd3adaf46881a_float_0, Adafactor_update_d1fd3adaf46881a_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_d1fd3adaf46881a_double_0(const Block<double>& block) {
  Adafactor_update_d1fd3adaf46881a_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d1fd3adaf46881a_double_1(const Block<double>& block) {
  Adafactor_update_d1fd3adaf46881a_1(block);
}
static const Pass<double> Adafactor_update_d1fd3adaf46881a_double_passes[] = {Adafactor_update_d1fd3adaf46881a_double_0, Adafactor_update_d1fd3adaf46881a_double_1};
static const int Adafactor_update_d1fd3adaf46881a_reductions[] = {1, 0};
static const bool Adafactor_update_d1fd3adaf46881a_is_max[] = {false};
extern const Rule Adafactor_update_d1fd3adaf46881a = {
    0xd1fd3adaf46881a, 1, 6, 11, 2, Adafactor_update_d1fd3adaf46881a_reductions, Adafactor_update_d1fd3adaf46881a_is_max,
    Adafactor_update_d1fd3adaf46881a_scalars, Adafactor_update_d1fd3adaf46881a_float_passes, Adafactor_update_d1fd3adaf46881a_double_passes};

static void Adafactor_update_82817199114baaa_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[3]);
  const double s8 = double(1.0) - s7;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s6;
  out[4] = hypers[2];
  out[5] = s5;
  out[6] = s8;
  out[7] = hypers[4];
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_82817199114baaa_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar1 * p_grad[i];
        const bool t1 = t0 > scalar2;
        const T t2 = t1 ? scalar2 : t0;
        const bool t3 = t2 < scalar3;
        const T t4 = t3 ? scalar3 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar4 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar5 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar7;
        return t11;
      });
      add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar1 * p_grad[i];
        const bool t1 = t0 > scalar2;
        const T t2 = t1 ? scalar2 : t0;
        const bool t3 = t2 < scalar3;
        const T t4 = t3 ? scalar3 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar4 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar5 != 0 ? t8 : t5;
        const T t10 = t9 * t9;
        const T t11 = t10 + scalar7;
        return t11;
      });
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_82817199114baaa_1(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  double found0 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
        const T t0 = scalar1 * p_grad[i];
        const bool t1 = t0 > scalar2;
        const T t2 = t1 ? scalar2 : t0;
        const bool t3 = t2 < scalar3;
        const T t4 = t3 ? scalar3 : t2;
        const T t5 = t4 - mean0;
        const T t6 = sign(p_param[i]);
        const T t7 = scalar4 * t6;
        const T t8 = t5 + t7;
        const T t9 = scalar5 != 0 ? t8 : t5;
        const T t10 = row0 * p_column0[i - begin_row];
        const T t11 = std::sqrt(t10);
        const T t12 = t9 / t11;
        const T t13 = t12 * t12;
        return t13;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_82817199114baaa_2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = r0 / block.exact[9];
  const double r2 = maximum(double(1.0), r1);
  const T tensor0 = T(r2);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
      end_row = begin_row + block.width;
      const int64_t row = begin_row / block.width;
      const int64_t column = row / block.height * block.width;
      (void)row, (void)column;
      const T row0 = block.rows[0][row];
      const T* __restrict p_column0 = block.columns[0] + column;
      for (int64_t i = begin_row; i < end_row; ++i) {
        const T t0 = scalar0 * p_param[i];
        const T t1 = p_param[i] - t0;
        const T t2 = scalar1 * p_grad[i];
        const bool t3 = t2 > scalar2;
        const T t4 = t3 ? scalar2 : t2;
        const bool t5 = t4 < scalar3;
        const T t6 = t5 ? scalar3 : t4;
        const T t7 = t6 - mean0;
        const T t8 = sign(p_param[i]);
        const T t9 = scalar4 * t8;
        const T t10 = t7 + t9;
        const T t11 = scalar5 != 0 ? t10 : t7;
        const T t12 = row0 * p_column0[i - begin_row];
        const T t13 = std::sqrt(t12);
        const T t14 = t11 / t13;
        const T t15 = t14 / tensor0;
        const T t16 = scalar10 * t15;
        const T t17 = t1 - t16;
        p_param[i] = t17;
      }
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_82817199114baaa_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_82817199114baaa_settle_1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[8] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_82817199114baaa_settle_2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[8] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[6] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[8] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_float_0(const Block<float>& block) {
  Adafactor_update_82817199114baaa_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_float_1(const Block<float>& block) {
  Adafactor_update_82817199114baaa_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_float_2(const Block<float>& block) {
  Adafactor_update_82817199114baaa_2(block);
}
static const Pass<float> Adafactor_update_82817199114baaa_float_passes[] = {Adafactor_update_82817199114baaa_float_0, Adafactor_update_82817199114baaa_float_1, Adafactor_update_82817199114baaa_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_82817199114baaa_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_82817199114baaa_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_82817199114baaa_settle_2(matrix);
}
static const Settle<float> Adafactor_update_82817199114baaa_float_settles[] = {Adafactor_update_82817199114baaa_float_settle_0, Adafactor_update_82817199114baaa_float_settle_1, Adafactor_update_82817199114baaa_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_double_0(const Block<double>& block) {
  Adafactor_update_82817199114baaa_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_double_1(const Block<double>& block) {
  Adafactor_update_82817199114baaa_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_double_2(const Block<double>& block) {
  Adafactor_update_82817199114baaa_2(block);
}
static const Pass<double> Adafactor_update_82817199114baaa_double_passes[] = {Adafactor_update_82817199114baaa_double_0, Adafactor_update_82817199114baaa_double_1, Adafactor_update_82817199114baaa_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_82817199114baaa_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_82817199114baaa_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_82817199114baaa_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_82817199114baaa_settle_2(matrix);
}
static const Settle<double> Adafactor_update_82817199114baaa_double_settles[] = {Adafactor_update_82817199114baaa_double_settle_0, Adafactor_update_82817199114baaa_double_settle_1, Adafactor_update_82817199114baaa_double_settle_2};
static const int Adafactor_update_82817199114baaa_reductions[] = {0, 1, 0};
static const bool Adafactor_update_82817199114baaa_is_max[] = {false};
static const Level Adafactor_update_82817199114baaa_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_82817199114baaa_axes = {
    Adafactor_update_82817199114baaa_levels, 1, 1, 1, 1, Adafactor_update_82817199114baaa_float_settles, Adafactor_update_82817199114baaa_double_settles};
extern const Rule Adafactor_update_82817199114baaa = {
    0x82817199114baaa, 2, 6, 11, 3, Adafactor_update_82817199114baaa_reductions, Adafactor_update_82817199114baaa_is_max,
    Adafactor_update_82817199114baaa_scalars, Adafactor_update_82817199114baaa_float_passes, Adafactor_update_82817199114baaa_double_passes, &Adafactor_update_82817199114baaa_axes};

static void Adagrad_update_4b11bc49f749fb5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = hypers[2] != double(0.0);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 != double(0.0);
  const double s11 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s11;
  out[3] = hypers[3];
  out[4] = hypers[2];
  out[5] = s10;
  out[6] = s3;
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_4b11bc49f749fb5_0(const Block<T>& block) {
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
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * t10;
      const T t12 = t10 * t10;
      const T t13 = p_sum[i] + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 + scalar7;
      const T t16 = t11 / t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_sum[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void Adagrad_update_4b11bc49f749fb5_float_0(const Block<float>& block) {
  Adagrad_update_4b11bc49f749fb5_0(block);
}
static const Pass<float> Adagrad_update_4b11bc49f749fb5_float_passes[] = {Adagrad_update_4b11bc49f749fb5_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_4b11bc49f749fb5_double_0(const Block<double>& block) {
  Adagrad_update_4b11bc49f749fb5_0(block);
}
static const Pass<double> Adagrad_update_4b11bc49f749fb5_double_passes[] = {Adagrad_update_4b11bc49f749fb5_double_0};
static const int Adagrad_update_4b11bc49f749fb5_reductions[] = {0};
static const bool Adagrad_update_4b11bc49f749fb5_is_max[] = {false};
extern const Rule Adagrad_update_4b11bc49f749fb5 = {
    0x4b11bc49f749fb5, 1, 5, 8, 1, Adagrad_update_4b11bc49f749fb5_reductions, Adagrad_update_4b11bc49f749fb5_is_max,
    Adagrad_update_4b11bc49f749fb5_scalars, Adagrad_update_4b11bc49f749fb5_float_passes, Adagrad_update_4b11bc49f749fb5_double_passes};

static void Adagrad_update_43c4fb39d8a00c9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = hypers[2] != double(0.0);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 != double(0.0);
  const double s11 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s11;
  out[3] = hypers[3];
  out[4] = hypers[2];
  out[5] = s10;
  out[6] = s3;
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_43c4fb39d8a00c9_0(const Block<T>& block) {
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
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * t11;
      const T t13 = t11 * t11;
      const T t14 = p_sum[i] + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 + scalar7;
      const T t17 = t12 / t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_sum[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void Adagrad_update_43c4fb39d8a00c9_float_0(const Block<float>& block) {
  Adagrad_update_43c4fb39d8a00c9_0(block);
}
static const Pass<float> Adagrad_update_43c4fb39d8a00c9_float_passes[] = {Adagrad_update_43c4fb39d8a00c9_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_43c4fb39d8a00c9_double_0(const Block<double>& block) {
  Adagrad_update_43c4fb39d8a00c9_0(block);
}
static const Pass<double> Adagrad_update_43c4fb39d8a00c9_double_passes[] = {Adagrad_update_43c4fb39d8a00c9_double_0};
static const int Adagrad_update_43c4fb39d8a00c9_reductions[] = {0};
static const bool Adagrad_update_43c4fb39d8a00c9_is_max[] = {false};
extern const Rule Adagrad_update_43c4fb39d8a00c9 = {
    0x43c4fb39d8a00c9, 1, 5, 8, 1, Adagrad_update_43c4fb39d8a00c9_reductions, Adagrad_update_43c4fb39d8a00c9_is_max,
    Adagrad_update_43c4fb39d8a00c9_scalars, Adagrad_update_43c4fb39d8a00c9_float_passes, Adagrad_update_43c4fb39d8a00c9_double_passes};

static void Adam_update_96aa3430f5c8587_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_96aa3430f5c8587_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_96aa3430f5c8587_float_0(const Block<float>& block) {
  Adam_update_96aa3430f5c8587_0(block);
}
static const Pass<float> Adam_update_96aa3430f5c8587_float_passes[] = {Adam_update_96aa3430f5c8587_float_0};
MS_OPTIM_VERSIONS static void Adam_update_96aa3430f5c8587_double_0(const Block<double>& block) {
  Adam_update_96aa3430f5c8587_0(block);
}
static const Pass<double> Adam_update_96aa3430f5c8587_double_passes[] = {Adam_update_96aa3430f5c8587_double_0};
static const int Adam_update_96aa3430f5c8587_reductions[] = {0};
static const bool Adam_update_96aa3430f5c8587_is_max[] = {false};
extern const Rule Adam_update_96aa3430f5c8587 = {
    0x96aa3430f5c8587, 2, 6, 12, 1, Adam_update_96aa3430f5c8587_reductions, Adam_update_96aa3430f5c8587_is_max,
    Adam_update_96aa3430f5c8587_scalars, Adam_update_96aa3430f5c8587_float_passes, Adam_update_96aa3430f5c8587_double_passes};

static void Adam_update_6ebc80e6ffb694b_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_6ebc80e6ffb694b_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t15 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_6ebc80e6ffb694b_float_0(const Block<float>& block) {
  Adam_update_6ebc80e6ffb694b_0(block);
}
static const Pass<float> Adam_update_6ebc80e6ffb694b_float_passes[] = {Adam_update_6ebc80e6ffb694b_float_0};
MS_OPTIM_VERSIONS static void Adam_update_6ebc80e6ffb694b_double_0(const Block<double>& block) {
  Adam_update_6ebc80e6ffb694b_0(block);
}
static const Pass<double> Adam_update_6ebc80e6ffb694b_double_passes[] = {Adam_update_6ebc80e6ffb694b_double_0};
static const int Adam_update_6ebc80e6ffb694b_reductions[] = {0};
static const bool Adam_update_6ebc80e6ffb694b_is_max[] = {false};
extern const Rule Adam_update_6ebc80e6ffb694b = {
    0x6ebc80e6ffb694b, 2, 6, 12, 1, Adam_update_6ebc80e6ffb694b_reductions, Adam_update_6ebc80e6ffb694b_is_max,
    Adam_update_6ebc80e6ffb694b_scalars, Adam_update_6ebc80e6ffb694b_float_passes, Adam_update_6ebc80e6ffb694b_double_passes};

static void Adam_update_amsgrad_c132dd3db90cd56_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_c132dd3db90cd56_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = maximum(p_max_exp_avg_sq[i], t18);
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t14 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
      p_max_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_c132dd3db90cd56_float_0(const Block<float>& block) {
  Adam_update_amsgrad_c132dd3db90cd56_0(block);
}
static const Pass<float> Adam_update_amsgrad_c132dd3db90cd56_float_passes[] = {Adam_update_amsgrad_c132dd3db90cd56_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_c132dd3db90cd56_double_0(const Block<double>& block) {
  Adam_update_amsgrad_c132dd3db90cd56_0(block);
}
static const Pass<double> Adam_update_amsgrad_c132dd3db90cd56_double_passes[] = {Adam_update_amsgrad_c132dd3db90cd56_double_0};
static const int Adam_update_amsgrad_c132dd3db90cd56_reductions[] = {0};
static const bool Adam_update_amsgrad_c132dd3db90cd56_is_max[] = {false};
extern const Rule Adam_update_amsgrad_c132dd3db90cd56 = {
    0xc132dd3db90cd56, 3, 6, 12, 1, Adam_update_amsgrad_c132dd3db90cd56_reductions, Adam_update_amsgrad_c132dd3db90cd56_is_max,
    Adam_update_amsgrad_c132dd3db90cd56_scalars, Adam_update_amsgrad_c132dd3db90cd56_float_passes, Adam_update_amsgrad_c132dd3db90cd56_double_passes};

static void Adam_update_amsgrad_9891e0928b6163d_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_9891e0928b6163d_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = maximum(p_max_exp_avg_sq[i], t19);
      const T t21 = std::sqrt(t20);
      const T t22 = t21 + scalar11;
      const T t23 = t15 / t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
      p_max_exp_avg_sq[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9891e0928b6163d_float_0(const Block<float>& block) {
  Adam_update_amsgrad_9891e0928b6163d_0(block);
}
static const Pass<float> Adam_update_amsgrad_9891e0928b6163d_float_passes[] = {Adam_update_amsgrad_9891e0928b6163d_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9891e0928b6163d_double_0(const Block<double>& block) {
  Adam_update_amsgrad_9891e0928b6163d_0(block);
}
static const Pass<double> Adam_update_amsgrad_9891e0928b6163d_double_passes[] = {Adam_update_amsgrad_9891e0928b6163d_double_0};
static const int Adam_update_amsgrad_9891e0928b6163d_reductions[] = {0};
static const bool Adam_update_amsgrad_9891e0928b6163d_is_max[] = {false};
extern const Rule Adam_update_amsgrad_9891e0928b6163d = {
    0x9891e0928b6163d, 3, 6, 12, 1, Adam_update_amsgrad_9891e0928b6163d_reductions, Adam_update_amsgrad_9891e0928b6163d_is_max,
    Adam_update_amsgrad_9891e0928b6163d_scalars, Adam_update_amsgrad_9891e0928b6163d_float_passes, Adam_update_amsgrad_9891e0928b6163d_double_passes};

static void Adam_update_9aab2dd930f8410_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_9aab2dd930f8410_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_9aab2dd930f8410_float_0(const Block<float>& block) {
  Adam_update_9aab2dd930f8410_0(block);
}
static const Pass<float> Adam_update_9aab2dd930f8410_float_passes[] = {Adam_update_9aab2dd930f8410_float_0};
MS_OPTIM_VERSIONS static void Adam_update_9aab2dd930f8410_double_0(const Block<double>& block) {
  Adam_update_9aab2dd930f8410_0(block);
}
static const Pass<double> Adam_update_9aab2dd930f8410_double_passes[] = {Adam_update_9aab2dd930f8410_double_0};
static const int Adam_update_9aab2dd930f8410_reductions[] = {0};
static const bool Adam_update_9aab2dd930f8410_is_max[] = {false};
extern const Rule Adam_update_9aab2dd930f8410 = {
    0x9aab2dd930f8410, 2, 6, 12, 1, Adam_update_9aab2dd930f8410_reductions, Adam_update_9aab2dd930f8410_is_max,
    Adam_update_9aab2dd930f8410_scalars, Adam_update_9aab2dd930f8410_float_passes, Adam_update_9aab2dd930f8410_double_passes};

static void Adam_update_b71a50a001f4c7e_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_b71a50a001f4c7e_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t15 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_b71a50a001f4c7e_float_0(const Block<float>& block) {
  Adam_update_b71a50a001f4c7e_0(block);
}
static const Pass<float> Adam_update_b71a50a001f4c7e_float_passes[] = {Adam_update_b71a50a001f4c7e_float_0};
MS_OPTIM_VERSIONS static void Adam_update_b71a50a001f4c7e_double_0(const Block<double>& block) {
  Adam_update_b71a50a001f4c7e_0(block);
}
static const Pass<double> Adam_update_b71a50a001f4c7e_double_passes[] = {Adam_update_b71a50a001f4c7e_double_0};
static const int Adam_update_b71a50a001f4c7e_reductions[] = {0};
static const bool Adam_update_b71a50a001f4c7e_is_max[] = {false};
extern const Rule Adam_update_b71a50a001f4c7e = {
    0xb71a50a001f4c7e, 2, 6, 12, 1, Adam_update_b71a50a001f4c7e_reductions, Adam_update_b71a50a001f4c7e_is_max,
    Adam_update_b71a50a001f4c7e_scalars, Adam_update_b71a50a001f4c7e_float_passes, Adam_update_b71a50a001f4c7e_double_passes};

static void Adam_update_amsgrad_11a3bc9fb92a7a4_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_11a3bc9fb92a7a4_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = maximum(p_max_exp_avg_sq[i], t18);
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t14 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
      p_max_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_11a3bc9fb92a7a4_float_0(const Block<float>& block) {
  Adam_update_amsgrad_11a3bc9fb92a7a4_0(block);
}
static const Pass<float> Adam_update_amsgrad_11a3bc9fb92a7a4_float_passes[] = {Adam_update_amsgrad_11a3bc9fb92a7a4_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_11a3bc9fb92a7a4_double_0(const Block<double>& block) {
  Adam_update_amsgrad_11a3bc9fb92a7a4_0(block);
}
static const Pass<double> Adam_update_amsgrad_11a3bc9fb92a7a4_double_passes[] = {Adam_update_amsgrad_11a3bc9fb92a7a4_double_0};
static const int Adam_update_amsgrad_11a3bc9fb92a7a4_reductions[] = {0};
static const bool Adam_update_amsgrad_11a3bc9fb92a7a4_is_max[] = {false};
extern const Rule Adam_update_amsgrad_11a3bc9fb92a7a4 = {
    0x11a3bc9fb92a7a4, 3, 6, 12, 1, Adam_update_amsgrad_11a3bc9fb92a7a4_reductions, Adam_update_amsgrad_11a3bc9fb92a7a4_is_max,
    Adam_update_amsgrad_11a3bc9fb92a7a4_scalars, Adam_update_amsgrad_11a3bc9fb92a7a4_float_passes, Adam_update_amsgrad_11a3bc9fb92a7a4_double_passes};

static void Adam_update_amsgrad_533b5c81e3f5f22_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_533b5c81e3f5f22_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = maximum(p_max_exp_avg_sq[i], t19);
      const T t21 = std::sqrt(t20);
      const T t22 = t21 + scalar11;
      const T t23 = t15 / t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
      p_max_exp_avg_sq[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_533b5c81e3f5f22_float_0(const Block<float>& block) {
  Adam_update_amsgrad_533b5c81e3f5f22_0(block);
}
static const Pass<float> Adam_update_amsgrad_533b5c81e3f5f22_float_passes[] = {Adam_update_amsgrad_533b5c81e3f5f22_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_533b5c81e3f5f22_double_0(const Block<double>& block) {
  Adam_update_amsgrad_533b5c81e3f5f22_0(block);
}
static const Pass<double> Adam_update_amsgrad_533b5c81e3f5f22_double_passes[] = {Adam_update_amsgrad_533b5c81e3f5f22_double_0};
static const int Adam_update_amsgrad_533b5c81e3f5f22_reductions[] = {0};
static const bool Adam_update_amsgrad_533b5c81e3f5f22_is_max[] = {false};
extern const Rule Adam_update_amsgrad_533b5c81e3f5f22 = {
    0x533b5c81e3f5f22, 3, 6, 12, 1, Adam_update_amsgrad_533b5c81e3f5f22_reductions, Adam_update_amsgrad_533b5c81e3f5f22_is_max,
    Adam_update_amsgrad_533b5c81e3f5f22_scalars, Adam_update_amsgrad_533b5c81e3f5f22_float_passes, Adam_update_amsgrad_533b5c81e3f5f22_double_passes};

static void Adamax_update_e5ceae5bc4b5d34_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] != double(0.0);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 != double(0.0);
  const double s11 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s11;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s10;
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_e5ceae5bc4b5d34_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_inf[i];
      const T t16 = std::abs(t11);
      const T t17 = t16 + scalar10;
      const T t18 = maximum(t15, t17);
      const T t19 = t14 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t13;
      p_exp_inf[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_e5ceae5bc4b5d34_float_0(const Block<float>& block) {
  Adamax_update_e5ceae5bc4b5d34_0(block);
}
static const Pass<float> Adamax_update_e5ceae5bc4b5d34_float_passes[] = {Adamax_update_e5ceae5bc4b5d34_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_e5ceae5bc4b5d34_double_0(const Block<double>& block) {
  Adamax_update_e5ceae5bc4b5d34_0(block);
}
static const Pass<double> Adamax_update_e5ceae5bc4b5d34_double_passes[] = {Adamax_update_e5ceae5bc4b5d34_double_0};
static const int Adamax_update_e5ceae5bc4b5d34_reductions[] = {0};
static const bool Adamax_update_e5ceae5bc4b5d34_is_max[] = {false};
extern const Rule Adamax_update_e5ceae5bc4b5d34 = {
    0xe5ceae5bc4b5d34, 2, 6, 11, 1, Adamax_update_e5ceae5bc4b5d34_reductions, Adamax_update_e5ceae5bc4b5d34_is_max,
    Adamax_update_e5ceae5bc4b5d34_scalars, Adamax_update_e5ceae5bc4b5d34_float_passes, Adamax_update_e5ceae5bc4b5d34_double_passes};

static void Adamax_update_7308cc75728e831_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] != double(0.0);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 != double(0.0);
  const double s11 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s11;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s10;
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_7308cc75728e831_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_inf[i];
      const T t17 = std::abs(t12);
      const T t18 = t17 + scalar10;
      const T t19 = maximum(t16, t18);
      const T t20 = t15 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t14;
      p_exp_inf[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_7308cc75728e831_float_0(const Block<float>& block) {
  Adamax_update_7308cc75728e831_0(block);
}
static const Pass<float> Adamax_update_7308cc75728e831_float_passes[] = {Adamax_update_7308cc75728e831_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_7308cc75728e831_double_0(const Block<double>& block) {
  Adamax_update_7308cc75728e831_0(block);
}
static const Pass<double> Adamax_update_7308cc75728e831_double_passes[] = {Adamax_update_7308cc75728e831_double_0};
static const int Adamax_update_7308cc75728e831_reductions[] = {0};
static const bool Adamax_update_7308cc75728e831_is_max[] = {false};
extern const Rule Adamax_update_7308cc75728e831 = {
    0x7308cc75728e831, 2, 6, 11, 1, Adamax_update_7308cc75728e831_reductions, Adamax_update_7308cc75728e831_is_max,
    Adamax_update_7308cc75728e831_scalars, Adamax_update_7308cc75728e831_float_passes, Adamax_update_7308cc75728e831_double_passes};

static void Adamax_update_7bc20a6d3e4ed54_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] != double(0.0);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 != double(0.0);
  const double s11 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s11;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s10;
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_7bc20a6d3e4ed54_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_inf[i];
      const T t16 = std::abs(t11);
      const T t17 = maximum(t15, t16);
      const T t18 = t17 + scalar10;
      const T t19 = t14 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t13;
      p_exp_inf[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_7bc20a6d3e4ed54_float_0(const Block<float>& block) {
  Adamax_update_7bc20a6d3e4ed54_0(block);
}
static const Pass<float> Adamax_update_7bc20a6d3e4ed54_float_passes[] = {Adamax_update_7bc20a6d3e4ed54_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_7bc20a6d3e4ed54_double_0(const Block<double>& block) {
  Adamax_update_7bc20a6d3e4ed54_0(block);
}
static const Pass<double> Adamax_update_7bc20a6d3e4ed54_double_passes[] = {Adamax_update_7bc20a6d3e4ed54_double_0};
static const int Adamax_update_7bc20a6d3e4ed54_reductions[] = {0};
static const bool Adamax_update_7bc20a6d3e4ed54_is_max[] = {false};
extern const Rule Adamax_update_7bc20a6d3e4ed54 = {
    0x7bc20a6d3e4ed54, 2, 6, 11, 1, Adamax_update_7bc20a6d3e4ed54_reductions, Adamax_update_7bc20a6d3e4ed54_is_max,
    Adamax_update_7bc20a6d3e4ed54_scalars, Adamax_update_7bc20a6d3e4ed54_float_passes, Adamax_update_7bc20a6d3e4ed54_double_passes};

static void Adamax_update_3cd727e8eaa3e2e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] != double(0.0);
  const bool s5 = hypers[3] != double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 != double(0.0);
  const double s11 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s11;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s10;
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_3cd727e8eaa3e2e_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_inf[i];
      const T t17 = std::abs(t12);
      const T t18 = maximum(t16, t17);
      const T t19 = t18 + scalar10;
      const T t20 = t15 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t14;
      p_exp_inf[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void Adamax_update_3cd727e8eaa3e2e_float_0(const Block<float>& block) {
  Adamax_update_3cd727e8eaa3e2e_0(block);
}
static const Pass<float> Adamax_update_3cd727e8eaa3e2e_float_passes[] = {Adamax_update_3cd727e8eaa3e2e_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_3cd727e8eaa3e2e_double_0(const Block<double>& block) {
  Adamax_update_3cd727e8eaa3e2e_0(block);
}
static const Pass<double> Adamax_update_3cd727e8eaa3e2e_double_passes[] = {Adamax_update_3cd727e8eaa3e2e_double_0};
static const int Adamax_update_3cd727e8eaa3e2e_reductions[] = {0};
static const bool Adamax_update_3cd727e8eaa3e2e_is_max[] = {false};
extern const Rule Adamax_update_3cd727e8eaa3e2e = {
    0x3cd727e8eaa3e2e, 2, 6, 11, 1, Adamax_update_3cd727e8eaa3e2e_reductions, Adamax_update_3cd727e8eaa3e2e_is_max,
    Adamax_update_3cd727e8eaa3e2e_scalars, Adamax_update_3cd727e8eaa3e2e_float_passes, Adamax_update_3cd727e8eaa3e2e_double_passes};

static void AdamOffload_update_96aa3430f5c8587_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_96aa3430f5c8587_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_96aa3430f5c8587_float_0(const Block<float>& block) {
  AdamOffload_update_96aa3430f5c8587_0(block);
}
static const Pass<float> AdamOffload_update_96aa3430f5c8587_float_passes[] = {AdamOffload_update_96aa3430f5c8587_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_96aa3430f5c8587_double_0(const Block<double>& block) {
  AdamOffload_update_96aa3430f5c8587_0(block);
}
static const Pass<double> AdamOffload_update_96aa3430f5c8587_double_passes[] = {AdamOffload_update_96aa3430f5c8587_double_0};
static const int AdamOffload_update_96aa3430f5c8587_reductions[] = {0};
static const bool AdamOffload_update_96aa3430f5c8587_is_max[] = {false};
extern const Rule AdamOffload_update_96aa3430f5c8587 = {
    0x96aa3430f5c8587, 2, 6, 12, 1, AdamOffload_update_96aa3430f5c8587_reductions, AdamOffload_update_96aa3430f5c8587_is_max,
    AdamOffload_update_96aa3430f5c8587_scalars, AdamOffload_update_96aa3430f5c8587_float_passes, AdamOffload_update_96aa3430f5c8587_double_passes};

static void AdamOffload_update_6ebc80e6ffb694b_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_6ebc80e6ffb694b_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t15 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_6ebc80e6ffb694b_float_0(const Block<float>& block) {
  AdamOffload_update_6ebc80e6ffb694b_0(block);
}
static const Pass<float> AdamOffload_update_6ebc80e6ffb694b_float_passes[] = {AdamOffload_update_6ebc80e6ffb694b_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_6ebc80e6ffb694b_double_0(const Block<double>& block) {
  AdamOffload_update_6ebc80e6ffb694b_0(block);
}
static const Pass<double> AdamOffload_update_6ebc80e6ffb694b_double_passes[] = {AdamOffload_update_6ebc80e6ffb694b_double_0};
static const int AdamOffload_update_6ebc80e6ffb694b_reductions[] = {0};
static const bool AdamOffload_update_6ebc80e6ffb694b_is_max[] = {false};
extern const Rule AdamOffload_update_6ebc80e6ffb694b = {
    0x6ebc80e6ffb694b, 2, 6, 12, 1, AdamOffload_update_6ebc80e6ffb694b_reductions, AdamOffload_update_6ebc80e6ffb694b_is_max,
    AdamOffload_update_6ebc80e6ffb694b_scalars, AdamOffload_update_6ebc80e6ffb694b_float_passes, AdamOffload_update_6ebc80e6ffb694b_double_passes};

static void AdamOffload_update_amsgrad_c132dd3db90cd56_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_c132dd3db90cd56_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = maximum(p_max_exp_avg_sq[i], t18);
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t14 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
      p_max_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_c132dd3db90cd56_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_c132dd3db90cd56_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_c132dd3db90cd56_float_passes[] = {AdamOffload_update_amsgrad_c132dd3db90cd56_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_c132dd3db90cd56_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_c132dd3db90cd56_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_c132dd3db90cd56_double_passes[] = {AdamOffload_update_amsgrad_c132dd3db90cd56_double_0};
static const int AdamOffload_update_amsgrad_c132dd3db90cd56_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_c132dd3db90cd56_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_c132dd3db90cd56 = {
    0xc132dd3db90cd56, 3, 6, 12, 1, AdamOffload_update_amsgrad_c132dd3db90cd56_reductions, AdamOffload_update_amsgrad_c132dd3db90cd56_is_max,
    AdamOffload_update_amsgrad_c132dd3db90cd56_scalars, AdamOffload_update_amsgrad_c132dd3db90cd56_float_passes, AdamOffload_update_amsgrad_c132dd3db90cd56_double_passes};

static void AdamOffload_update_amsgrad_9891e0928b6163d_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  const double s17 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_9891e0928b6163d_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = maximum(p_max_exp_avg_sq[i], t19);
      const T t21 = std::sqrt(t20);
      const T t22 = t21 + scalar11;
      const T t23 = t15 / t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
      p_max_exp_avg_sq[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9891e0928b6163d_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_9891e0928b6163d_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_9891e0928b6163d_float_passes[] = {AdamOffload_update_amsgrad_9891e0928b6163d_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9891e0928b6163d_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_9891e0928b6163d_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_9891e0928b6163d_double_passes[] = {AdamOffload_update_amsgrad_9891e0928b6163d_double_0};
static const int AdamOffload_update_amsgrad_9891e0928b6163d_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_9891e0928b6163d_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_9891e0928b6163d = {
    0x9891e0928b6163d, 3, 6, 12, 1, AdamOffload_update_amsgrad_9891e0928b6163d_reductions, AdamOffload_update_amsgrad_9891e0928b6163d_is_max,
    AdamOffload_update_amsgrad_9891e0928b6163d_scalars, AdamOffload_update_amsgrad_9891e0928b6163d_float_passes, AdamOffload_update_amsgrad_9891e0928b6163d_double_passes};

static void AdamW_update_4dfb80f5db2239d_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  const double s17 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_4dfb80f5db2239d_0(const Block<T>& block) {
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
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = scalar9 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar10 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar11;
      const T t20 = t13 / t19;
      const T t21 = t0 - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_4dfb80f5db2239d_float_0(const Block<float>& block) {
  AdamW_update_4dfb80f5db2239d_0(block);
}
static const Pass<float> AdamW_update_4dfb80f5db2239d_float_passes[] = {AdamW_update_4dfb80f5db2239d_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_4dfb80f5db2239d_double_0(const Block<double>& block) {
  AdamW_update_4dfb80f5db2239d_0(block);
}
static const Pass<double> AdamW_update_4dfb80f5db2239d_double_passes[] = {AdamW_update_4dfb80f5db2239d_double_0};
static const int AdamW_update_4dfb80f5db2239d_reductions[] = {0};
static const bool AdamW_update_4dfb80f5db2239d_is_max[] = {false};
extern const Rule AdamW_update_4dfb80f5db2239d = {
    0x4dfb80f5db2239d, 2, 6, 12, 1, AdamW_update_4dfb80f5db2239d_reductions, AdamW_update_4dfb80f5db2239d_is_max,
    AdamW_update_4dfb80f5db2239d_scalars, AdamW_update_4dfb80f5db2239d_float_passes, AdamW_update_4dfb80f5db2239d_double_passes};

static void AdamW_update_1345a7783344388_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  const double s17 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_1345a7783344388_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = t0 - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_1345a7783344388_float_0(const Block<float>& block) {
  AdamW_update_1345a7783344388_0(block);
}
static const Pass<float> AdamW_update_1345a7783344388_float_passes[] = {AdamW_update_1345a7783344388_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_1345a7783344388_double_0(const Block<double>& block) {
  AdamW_update_1345a7783344388_0(block);
}
static const Pass<double> AdamW_update_1345a7783344388_double_passes[] = {AdamW_update_1345a7783344388_double_0};
static const int AdamW_update_1345a7783344388_reductions[] = {0};
static const bool AdamW_update_1345a7783344388_is_max[] = {false};
extern const Rule AdamW_update_1345a7783344388 = {
    0x1345a7783344388, 2, 6, 12, 1, AdamW_update_1345a7783344388_reductions, AdamW_update_1345a7783344388_is_max,
    AdamW_update_1345a7783344388_scalars, AdamW_update_1345a7783344388_float_passes, AdamW_update_1345a7783344388_double_passes};

static void AdamW_update_amsgrad_4f00c83a6ba3c29_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  const double s17 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_4f00c83a6ba3c29_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = scalar9 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar10 * t15;
      const T t17 = t14 + t16;
      const T t18 = maximum(p_max_exp_avg_sq[i], t17);
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t13 / t20;
      const T t22 = t0 - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
      p_max_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_4f00c83a6ba3c29_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_4f00c83a6ba3c29_0(block);
}
static const Pass<float> AdamW_update_amsgrad_4f00c83a6ba3c29_float_passes[] = {AdamW_update_amsgrad_4f00c83a6ba3c29_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_4f00c83a6ba3c29_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_4f00c83a6ba3c29_0(block);
}
static const Pass<double> AdamW_update_amsgrad_4f00c83a6ba3c29_double_passes[] = {AdamW_update_amsgrad_4f00c83a6ba3c29_double_0};
static const int AdamW_update_amsgrad_4f00c83a6ba3c29_reductions[] = {0};
static const bool AdamW_update_amsgrad_4f00c83a6ba3c29_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_4f00c83a6ba3c29 = {
    0x4f00c83a6ba3c29, 3, 6, 12, 1, AdamW_update_amsgrad_4f00c83a6ba3c29_reductions, AdamW_update_amsgrad_4f00c83a6ba3c29_is_max,
    AdamW_update_amsgrad_4f00c83a6ba3c29_scalars, AdamW_update_amsgrad_4f00c83a6ba3c29_float_passes, AdamW_update_amsgrad_4f00c83a6ba3c29_double_passes};

static void AdamW_update_amsgrad_9a3a6bfbc306dae_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  const double s17 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_9a3a6bfbc306dae_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = maximum(p_max_exp_avg_sq[i], t18);
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t14 / t21;
      const T t23 = t0 - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
      p_max_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_9a3a6bfbc306dae_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_9a3a6bfbc306dae_0(block);
}
static const Pass<float> AdamW_update_amsgrad_9a3a6bfbc306dae_float_passes[] = {AdamW_update_amsgrad_9a3a6bfbc306dae_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_9a3a6bfbc306dae_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_9a3a6bfbc306dae_0(block);
}
static const Pass<double> AdamW_update_amsgrad_9a3a6bfbc306dae_double_passes[] = {AdamW_update_amsgrad_9a3a6bfbc306dae_double_0};
static const int AdamW_update_amsgrad_9a3a6bfbc306dae_reductions[] = {0};
static const bool AdamW_update_amsgrad_9a3a6bfbc306dae_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_9a3a6bfbc306dae = {
    0x9a3a6bfbc306dae, 3, 6, 12, 1, AdamW_update_amsgrad_9a3a6bfbc306dae_reductions, AdamW_update_amsgrad_9a3a6bfbc306dae_is_max,
    AdamW_update_amsgrad_9a3a6bfbc306dae_scalars, AdamW_update_amsgrad_9a3a6bfbc306dae_float_passes, AdamW_update_amsgrad_9a3a6bfbc306dae_double_passes};

static void AdamW_update_2906ed6270e97b9_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_2906ed6270e97b9_0(const Block<T>& block) {
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
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = scalar9 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar10 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar11;
      const T t20 = t13 / t19;
      const T t21 = t0 - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_2906ed6270e97b9_float_0(const Block<float>& block) {
  AdamW_update_2906ed6270e97b9_0(block);
}
static const Pass<float> AdamW_update_2906ed6270e97b9_float_passes[] = {AdamW_update_2906ed6270e97b9_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_2906ed6270e97b9_double_0(const Block<double>& block) {
  AdamW_update_2906ed6270e97b9_0(block);
}
static const Pass<double> AdamW_update_2906ed6270e97b9_double_passes[] = {AdamW_update_2906ed6270e97b9_double_0};
static const int AdamW_update_2906ed6270e97b9_reductions[] = {0};
static const bool AdamW_update_2906ed6270e97b9_is_max[] = {false};
extern const Rule AdamW_update_2906ed6270e97b9 = {
    0x2906ed6270e97b9, 2, 6, 12, 1, AdamW_update_2906ed6270e97b9_reductions, AdamW_update_2906ed6270e97b9_is_max,
    AdamW_update_2906ed6270e97b9_scalars, AdamW_update_2906ed6270e97b9_float_passes, AdamW_update_2906ed6270e97b9_double_passes};

static void AdamW_update_a0015a11cae6bce_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_a0015a11cae6bce_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = t0 - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_a0015a11cae6bce_float_0(const Block<float>& block) {
  AdamW_update_a0015a11cae6bce_0(block);
}
static const Pass<float> AdamW_update_a0015a11cae6bce_float_passes[] = {AdamW_update_a0015a11cae6bce_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_a0015a11cae6bce_double_0(const Block<double>& block) {
  AdamW_update_a0015a11cae6bce_0(block);
}
static const Pass<double> AdamW_update_a0015a11cae6bce_double_passes[] = {AdamW_update_a0015a11cae6bce_double_0};
static const int AdamW_update_a0015a11cae6bce_reductions[] = {0};
static const bool AdamW_update_a0015a11cae6bce_is_max[] = {false};
extern const Rule AdamW_update_a0015a11cae6bce = {
    0xa0015a11cae6bce, 2, 6, 12, 1, AdamW_update_a0015a11cae6bce_reductions, AdamW_update_a0015a11cae6bce_is_max,
    AdamW_update_a0015a11cae6bce_scalars, AdamW_update_a0015a11cae6bce_float_passes, AdamW_update_a0015a11cae6bce_double_passes};

static void AdamW_update_amsgrad_9960df6c75dc4b5_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_9960df6c75dc4b5_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = scalar9 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar10 * t15;
      const T t17 = t14 + t16;
      const T t18 = maximum(p_max_exp_avg_sq[i], t17);
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t13 / t20;
      const T t22 = t0 - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
      p_max_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_9960df6c75dc4b5_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_9960df6c75dc4b5_0(block);
}
static const Pass<float> AdamW_update_amsgrad_9960df6c75dc4b5_float_passes[] = {AdamW_update_amsgrad_9960df6c75dc4b5_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_9960df6c75dc4b5_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_9960df6c75dc4b5_0(block);
}
static const Pass<double> AdamW_update_amsgrad_9960df6c75dc4b5_double_passes[] = {AdamW_update_amsgrad_9960df6c75dc4b5_double_0};
static const int AdamW_update_amsgrad_9960df6c75dc4b5_reductions[] = {0};
static const bool AdamW_update_amsgrad_9960df6c75dc4b5_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_9960df6c75dc4b5 = {
    0x9960df6c75dc4b5, 3, 6, 12, 1, AdamW_update_amsgrad_9960df6c75dc4b5_reductions, AdamW_update_amsgrad_9960df6c75dc4b5_is_max,
    AdamW_update_amsgrad_9960df6c75dc4b5_scalars, AdamW_update_amsgrad_9960df6c75dc4b5_float_passes, AdamW_update_amsgrad_9960df6c75dc4b5_double_passes};

static void AdamW_update_amsgrad_67e94242cc4db18_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_67e94242cc4db18_0(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = maximum(p_max_exp_avg_sq[i], t18);
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t14 / t21;
      const T t23 = t0 - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
      p_max_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_67e94242cc4db18_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_67e94242cc4db18_0(block);
}
static const Pass<float> AdamW_update_amsgrad_67e94242cc4db18_float_passes[] = {AdamW_update_amsgrad_67e94242cc4db18_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_67e94242cc4db18_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_67e94242cc4db18_0(block);
}
static const Pass<double> AdamW_update_amsgrad_67e94242cc4db18_double_passes[] = {AdamW_update_amsgrad_67e94242cc4db18_double_0};
static const int AdamW_update_amsgrad_67e94242cc4db18_reductions[] = {0};
static const bool AdamW_update_amsgrad_67e94242cc4db18_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_67e94242cc4db18 = {
    0x67e94242cc4db18, 3, 6, 12, 1, AdamW_update_amsgrad_67e94242cc4db18_reductions, AdamW_update_amsgrad_67e94242cc4db18_is_max,
    AdamW_update_amsgrad_67e94242cc4db18_scalars, AdamW_update_amsgrad_67e94242cc4db18_float_passes, AdamW_update_amsgrad_67e94242cc4db18_double_passes};

static void AdamWeightDecay_update_b511ae532ec5c59_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s8;
  out[5] = hypers[3];
  out[6] = s7;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s9;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_b511ae532ec5c59_0(const Block<T>& block) {
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
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = scalar9 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar10 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar11;
      const T t20 = t13 / t19;
      const T t21 = t0 - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_b511ae532ec5c59_float_0(const Block<float>& block) {
  AdamWeightDecay_update_b511ae532ec5c59_0(block);
}
static const Pass<float> AdamWeightDecay_update_b511ae532ec5c59_float_passes[] = {AdamWeightDecay_update_b511ae532ec5c59_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_b511ae532ec5c59_double_0(const Block<double>& block) {
  AdamWeightDecay_update_b511ae532ec5c59_0(block);
}
static const Pass<double> AdamWeightDecay_update_b511ae532ec5c59_double_passes[] = {AdamWeightDecay_update_b511ae532ec5c59_double_0};
static const int AdamWeightDecay_update_b511ae532ec5c59_reductions[] = {0};
static const bool AdamWeightDecay_update_b511ae532ec5c59_is_max[] = {false};
extern const Rule AdamWeightDecay_update_b511ae532ec5c59 = {
    0xb511ae532ec5c59, 2, 6, 12, 1, AdamWeightDecay_update_b511ae532ec5c59_reductions, AdamWeightDecay_update_b511ae532ec5c59_is_max,
    AdamWeightDecay_update_b511ae532ec5c59_scalars, AdamWeightDecay_update_b511ae532ec5c59_float_passes, AdamWeightDecay_update_b511ae532ec5c59_double_passes};

static void AdamWeightDecay_update_fb287a0a9c6604f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s8;
  out[5] = hypers[3];
  out[6] = s7;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s9;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_fb287a0a9c6604f_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = t0 - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_fb287a0a9c6604f_float_0(const Block<float>& block) {
  AdamWeightDecay_update_fb287a0a9c6604f_0(block);
}
static const Pass<float> AdamWeightDecay_update_fb287a0a9c6604f_float_passes[] = {AdamWeightDecay_update_fb287a0a9c6604f_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_fb287a0a9c6604f_double_0(const Block<double>& block) {
  AdamWeightDecay_update_fb287a0a9c6604f_0(block);
}
static const Pass<double> AdamWeightDecay_update_fb287a0a9c6604f_double_passes[] = {AdamWeightDecay_update_fb287a0a9c6604f_double_0};
static const int AdamWeightDecay_update_fb287a0a9c6604f_reductions[] = {0};
static const bool AdamWeightDecay_update_fb287a0a9c6604f_is_max[] = {false};
extern const Rule AdamWeightDecay_update_fb287a0a9c6604f = {
    0xfb287a0a9c6604f, 2, 6, 12, 1, AdamWeightDecay_update_fb287a0a9c6604f_reductions, AdamWeightDecay_update_fb287a0a9c6604f_is_max,
    AdamWeightDecay_update_fb287a0a9c6604f_scalars, AdamWeightDecay_update_fb287a0a9c6604f_float_passes, AdamWeightDecay_update_fb287a0a9c6604f_double_passes};

static void ASGD_update_cfc8fd25fb19b68_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = s1 - hypers[5];
  const double s17 = maximum(double(1.0), s16);
  const double s18 = double(1.0) / s17;
  const bool s19 = s18 == double(1.0);
  out[0] = s7;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s5;
  out[8] = s18;
  out[9] = s19;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_cfc8fd25fb19b68_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 - t12;
      const T t14 = t13 - p_ax[i];
      const T t15 = scalar8 * t14;
      const T t16 = p_ax[i] + t15;
      const T t17 = scalar9 != 0 ? t13 : t16;
      p_param[i] = t13;
      p_ax[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void ASGD_update_cfc8fd25fb19b68_float_0(const Block<float>& block) {
  ASGD_update_cfc8fd25fb19b68_0(block);
}
static const Pass<float> ASGD_update_cfc8fd25fb19b68_float_passes[] = {ASGD_update_cfc8fd25fb19b68_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_cfc8fd25fb19b68_double_0(const Block<double>& block) {
  ASGD_update_cfc8fd25fb19b68_0(block);
}
static const Pass<double> ASGD_update_cfc8fd25fb19b68_double_passes[] = {ASGD_update_cfc8fd25fb19b68_double_0};
static const int ASGD_update_cfc8fd25fb19b68_reductions[] = {0};
static const bool ASGD_update_cfc8fd25fb19b68_is_max[] = {false};
extern const Rule ASGD_update_cfc8fd25fb19b68 = {
    0xcfc8fd25fb19b68, 1, 6, 10, 1, ASGD_update_cfc8fd25fb19b68_reductions, ASGD_update_cfc8fd25fb19b68_is_max,
    ASGD_update_cfc8fd25fb19b68_scalars, ASGD_update_cfc8fd25fb19b68_float_passes, ASGD_update_cfc8fd25fb19b68_double_passes};

static void ASGD_update_dd8664ecc3de7a3_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = s1 - hypers[5];
  const double s17 = maximum(double(1.0), s16);
  const double s18 = double(1.0) / s17;
  const bool s19 = s18 == double(1.0);
  out[0] = s7;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s5;
  out[8] = s18;
  out[9] = s19;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_dd8664ecc3de7a3_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 - t13;
      const T t15 = t14 - p_ax[i];
      const T t16 = scalar8 * t15;
      const T t17 = p_ax[i] + t16;
      const T t18 = scalar9 != 0 ? t14 : t17;
      p_param[i] = t14;
      p_ax[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void ASGD_update_dd8664ecc3de7a3_float_0(const Block<float>& block) {
  ASGD_update_dd8664ecc3de7a3_0(block);
}
static const Pass<float> ASGD_update_dd8664ecc3de7a3_float_passes[] = {ASGD_update_dd8664ecc3de7a3_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_dd8664ecc3de7a3_double_0(const Block<double>& block) {
  ASGD_update_dd8664ecc3de7a3_0(block);
}
static const Pass<double> ASGD_update_dd8664ecc3de7a3_double_passes[] = {ASGD_update_dd8664ecc3de7a3_double_0};
static const int ASGD_update_dd8664ecc3de7a3_reductions[] = {0};
static const bool ASGD_update_dd8664ecc3de7a3_is_max[] = {false};
extern const Rule ASGD_update_dd8664ecc3de7a3 = {
    0xdd8664ecc3de7a3, 1, 6, 10, 1, ASGD_update_dd8664ecc3de7a3_reductions, ASGD_update_dd8664ecc3de7a3_is_max,
    ASGD_update_dd8664ecc3de7a3_scalars, ASGD_update_dd8664ecc3de7a3_float_passes, ASGD_update_dd8664ecc3de7a3_double_passes};

static void FTRL_update_485f6273c168935_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = hypers[1] != double(0.0);
  const bool s2 = hypers[2] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = s0 ? hypers[0] : double(1.0);
  const double s10 = -hypers[3];
  const double s11 = hypers[4] / s9;
  const double s12 = double(2.0) * hypers[5];
  const double s13 = s11 + s12;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s8;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s7;
  out[6] = s9;
  out[7] = hypers[3];
  out[8] = s10;
  out[9] = s13;
  out[10] = s0;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_485f6273c168935_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = p_linear[i] + t10;
      const T t12 = t10 * t10;
      const T t13 = p_accumulator[i] + t12;
      const bool t14 = t13 > T(0.0);
      const T t15 = std::sqrt(t13);
      const T t16 = std::sqrt(p_accumulator[i]);
      const T t17 = t15 + t16;
      const T t18 = t12 / t17;
      const T t19 = t15 - t16;
      const T t20 = t14 ? t18 : t19;
      const T t21 = t20 / scalar6;
      const T t22 = t21 * p_param[i];
      const T t23 = t11 - t22;
      const T t24 = std::abs(t23);
      const bool t25 = t24 <= scalar7;
      const T t26 = maximum(t23, scalar8);
      const T t27 = minimum(t26, scalar7);
      const T t28 = t27 - t23;
      const T t29 = t15 / scalar6;
      const T t30 = t29 + scalar9;
      const T t31 = t28 / t30;
      const T t32 = t25 ? T(0.0) : t31;
      const T t33 = scalar10 != 0 ? t32 : p_param[i];
      const T t34 = scalar10 != 0 ? t13 : p_accumulator[i];
      const T t35 = scalar10 != 0 ? t23 : p_linear[i];
      p_param[i] = t33;
      p_accumulator[i] = t34;
      p_linear[i] = t35;
    }
  }
}
MS_OPTIM_VERSIONS static void FTRL_update_485f6273c168935_float_0(const Block<float>& block) {
  FTRL_update_485f6273c168935_0(block);
}
static const Pass<float> FTRL_update_485f6273c168935_float_passes[] = {FTRL_update_485f6273c168935_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_485f6273c168935_double_0(const Block<double>& block) {
  FTRL_update_485f6273c168935_0(block);
}
static const Pass<double> FTRL_update_485f6273c168935_double_passes[] = {FTRL_update_485f6273c168935_double_0};
static const int FTRL_update_485f6273c168935_reductions[] = {0};
static const bool FTRL_update_485f6273c168935_is_max[] = {false};
extern const Rule FTRL_update_485f6273c168935 = {
    0x485f6273c168935, 2, 6, 11, 1, FTRL_update_485f6273c168935_reductions, FTRL_update_485f6273c168935_is_max,
    FTRL_update_485f6273c168935_scalars, FTRL_update_485f6273c168935_float_passes, FTRL_update_485f6273c168935_double_passes};

static void FTRL_update_0cd69a3dd86f558_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = hypers[1] != double(0.0);
  const bool s2 = hypers[2] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = s0 ? hypers[0] : double(1.0);
  const double s10 = -hypers[3];
  const double s11 = hypers[4] / s9;
  const double s12 = double(2.0) * hypers[5];
  const double s13 = s11 + s12;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s8;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s7;
  out[6] = s9;
  out[7] = hypers[3];
  out[8] = s10;
  out[9] = s13;
  out[10] = s0;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_0cd69a3dd86f558_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = p_linear[i] + t11;
      const T t13 = t11 * t11;
      const T t14 = p_accumulator[i] + t13;
      const bool t15 = t14 > T(0.0);
      const T t16 = std::sqrt(t14);
      const T t17 = std::sqrt(p_accumulator[i]);
      const T t18 = t16 + t17;
      const T t19 = t13 / t18;
      const T t20 = t16 - t17;
      const T t21 = t15 ? t19 : t20;
      const T t22 = t21 / scalar6;
      const T t23 = t22 * p_param[i];
      const T t24 = t12 - t23;
      const T t25 = std::abs(t24);
      const bool t26 = t25 <= scalar7;
      const T t27 = maximum(t24, scalar8);
      const T t28 = minimum(t27, scalar7);
      const T t29 = t28 - t24;
      const T t30 = t16 / scalar6;
      const T t31 = t30 + scalar9;
      const T t32 = t29 / t31;
      const T t33 = t26 ? T(0.0) : t32;
      const T t34 = scalar10 != 0 ? t33 : p_param[i];
      const T t35 = scalar10 != 0 ? t14 : p_accumulator[i];
      const T t36 = scalar10 != 0 ? t24 : p_linear[i];
      p_param[i] = t34;
      p_accumulator[i] = t35;
      p_linear[i] = t36;
    }
  }
}
MS_OPTIM_VERSIONS static void FTRL_update_0cd69a3dd86f558_float_0(const Block<float>& block) {
  FTRL_update_0cd69a3dd86f558_0(block);
}
static const Pass<float> FTRL_update_0cd69a3dd86f558_float_passes[] = {FTRL_update_0cd69a3dd86f558_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_0cd69a3dd86f558_double_0(const Block<double>& block) {
  FTRL_update_0cd69a3dd86f558_0(block);
}
static const Pass<double> FTRL_update_0cd69a3dd86f558_double_passes[] = {FTRL_update_0cd69a3dd86f558_double_0};
static const int FTRL_update_0cd69a3dd86f558_reductions[] = {0};
static const bool FTRL_update_0cd69a3dd86f558_is_max[] = {false};
extern const Rule FTRL_update_0cd69a3dd86f558 = {
    0x0cd69a3dd86f558, 2, 6, 11, 1, FTRL_update_0cd69a3dd86f558_reductions, FTRL_update_0cd69a3dd86f558_is_max,
    FTRL_update_0cd69a3dd86f558_scalars, FTRL_update_0cd69a3dd86f558_float_passes, FTRL_update_0cd69a3dd86f558_double_passes};

static void LAMB_update_e65891a325ab07b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = std::pow(hypers[2], step);
  const double s9 = double(1.0) - s8;
  const double s10 = double(1.0) - hypers[4];
  const double s11 = std::pow(hypers[4], step);
  const double s12 = double(1.0) - s11;
  const double s13 = std::sqrt(s12);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = s6;
  out[6] = s1;
  out[7] = s9;
  out[8] = hypers[4];
  out[9] = s10;
  out[10] = s13;
  out[11] = hypers[5];
  out[12] = hypers[1];
  out[13] = s0;
  out[14] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_e65891a325ab07b_0(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = t11 / scalar7;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 / scalar10;
      const T t19 = t18 + scalar11;
      const T t20 = t12 / t19;
      const T t21 = scalar12 * p_param[i];
      const T t22 = t20 + t21;
      const T t23 = t22 * t22;
      return t23;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_e65891a325ab07b_1(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[13] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[14] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = t11 / scalar7;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 / scalar10;
      const T t19 = t18 + scalar11;
      const T t20 = t12 / t19;
      const T t21 = scalar12 * p_param[i];
      const T t22 = t20 + t21;
      const T t23 = tensor0 * t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_e65891a325ab07b_float_0(const Block<float>& block) {
  LAMB_update_e65891a325ab07b_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_e65891a325ab07b_float_1(const Block<float>& block) {
  LAMB_update_e65891a325ab07b_1(block);
}
static const Pass<float> LAMB_update_e65891a325ab07b_float_passes[] = {LAMB_update_e65891a325ab07b_float_0, LAMB_update_e65891a325ab07b_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_e65891a325ab07b_double_0(const Block<double>& block) {
  LAMB_update_e65891a325ab07b_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_e65891a325ab07b_double_1(const Block<double>& block) {
  LAMB_update_e65891a325ab07b_1(block);
}
static const Pass<double> LAMB_update_e65891a325ab07b_double_passes[] = {LAMB_update_e65891a325ab07b_double_0, LAMB_update_e65891a325ab07b_double_1};
static const int LAMB_update_e65891a325ab07b_reductions[] = {2, 0};
static const bool LAMB_update_e65891a325ab07b_is_max[] = {false, false};
extern const Rule LAMB_update_e65891a325ab07b = {
    0xe65891a325ab07b, 2, 6, 15, 2, LAMB_update_e65891a325ab07b_reductions, LAMB_update_e65891a325ab07b_is_max,
    LAMB_update_e65891a325ab07b_scalars, LAMB_update_e65891a325ab07b_float_passes, LAMB_update_e65891a325ab07b_double_passes};

static void LAMB_update_56b74161bdf1c94_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = std::pow(hypers[2], step);
  const double s9 = double(1.0) - s8;
  const double s10 = double(1.0) - hypers[4];
  const double s11 = std::pow(hypers[4], step);
  const double s12 = double(1.0) - s11;
  const double s13 = std::sqrt(s12);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = s6;
  out[6] = s1;
  out[7] = s9;
  out[8] = hypers[4];
  out[9] = s10;
  out[10] = s13;
  out[11] = hypers[5];
  out[12] = hypers[1];
  out[13] = s0;
  out[14] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_56b74161bdf1c94_0(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * t10;
      const T t12 = t0 + t11;
      const T t13 = t12 / scalar7;
      const T t14 = scalar8 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar9 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 / scalar10;
      const T t20 = t19 + scalar11;
      const T t21 = t13 / t20;
      const T t22 = scalar12 * p_param[i];
      const T t23 = t21 + t22;
      const T t24 = t23 * t23;
      return t24;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_56b74161bdf1c94_1(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[13] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[14] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * t10;
      const T t12 = t0 + t11;
      const T t13 = t12 / scalar7;
      const T t14 = scalar8 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar9 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 / scalar10;
      const T t20 = t19 + scalar11;
      const T t21 = t13 / t20;
      const T t22 = scalar12 * p_param[i];
      const T t23 = t21 + t22;
      const T t24 = tensor0 * t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_56b74161bdf1c94_float_0(const Block<float>& block) {
  LAMB_update_56b74161bdf1c94_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_56b74161bdf1c94_float_1(const Block<float>& block) {
  LAMB_update_56b74161bdf1c94_1(block);
}
static const Pass<float> LAMB_update_56b74161bdf1c94_float_passes[] = {LAMB_update_56b74161bdf1c94_float_0, LAMB_update_56b74161bdf1c94_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_56b74161bdf1c94_double_0(const Block<double>& block) {
  LAMB_update_56b74161bdf1c94_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_56b74161bdf1c94_double_1(const Block<double>& block) {
  LAMB_update_56b74161bdf1c94_1(block);
}
static const Pass<double> LAMB_update_56b74161bdf1c94_double_passes[] = {LAMB_update_56b74161bdf1c94_double_0, LAMB_update_56b74161bdf1c94_double_1};
static const int LAMB_update_56b74161bdf1c94_reductions[] = {2, 0};
static const bool LAMB_update_56b74161bdf1c94_is_max[] = {false, false};
extern const Rule LAMB_update_56b74161bdf1c94 = {
    0x56b74161bdf1c94, 2, 6, 15, 2, LAMB_update_56b74161bdf1c94_reductions, LAMB_update_56b74161bdf1c94_is_max,
    LAMB_update_56b74161bdf1c94_scalars, LAMB_update_56b74161bdf1c94_float_passes, LAMB_update_56b74161bdf1c94_double_passes};

static void LAMB_update_a991037c73bb445_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = s6;
  out[6] = s1;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_a991037c73bb445_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = t11 / T(1.0);
      const T t13 = scalar7 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 / T(1.0);
      const T t19 = t18 + scalar9;
      const T t20 = t12 / t19;
      const T t21 = scalar10 * p_param[i];
      const T t22 = t20 + t21;
      const T t23 = t22 * t22;
      return t23;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_a991037c73bb445_1(const Block<T>& block) {
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
  const double r7 = block.exact[11] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[12] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = t11 / T(1.0);
      const T t13 = scalar7 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 / T(1.0);
      const T t19 = t18 + scalar9;
      const T t20 = t12 / t19;
      const T t21 = scalar10 * p_param[i];
      const T t22 = t20 + t21;
      const T t23 = tensor0 * t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_a991037c73bb445_float_0(const Block<float>& block) {
  LAMB_update_a991037c73bb445_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_a991037c73bb445_float_1(const Block<float>& block) {
  LAMB_update_a991037c73bb445_1(block);
}
static const Pass<float> LAMB_update_a991037c73bb445_float_passes[] = {LAMB_update_a991037c73bb445_float_0, LAMB_update_a991037c73bb445_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_a991037c73bb445_double_0(const Block<double>& block) {
  LAMB_update_a991037c73bb445_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_a991037c73bb445_double_1(const Block<double>& block) {
  LAMB_update_a991037c73bb445_1(block);
}
static const Pass<double> LAMB_update_a991037c73bb445_double_passes[] = {LAMB_update_a991037c73bb445_double_0, LAMB_update_a991037c73bb445_double_1};
static const int LAMB_update_a991037c73bb445_reductions[] = {2, 0};
static const bool LAMB_update_a991037c73bb445_is_max[] = {false, false};
extern const Rule LAMB_update_a991037c73bb445 = {
    0xa991037c73bb445, 2, 6, 13, 2, LAMB_update_a991037c73bb445_reductions, LAMB_update_a991037c73bb445_is_max,
    LAMB_update_a991037c73bb445_scalars, LAMB_update_a991037c73bb445_float_passes, LAMB_update_a991037c73bb445_double_passes};

static void LAMB_update_6a390c1aa90ce29_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] != double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = s6;
  out[6] = s1;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_6a390c1aa90ce29_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * t10;
      const T t12 = t0 + t11;
      const T t13 = t12 / T(1.0);
      const T t14 = scalar7 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar8 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 / T(1.0);
      const T t20 = t19 + scalar9;
      const T t21 = t13 / t20;
      const T t22 = scalar10 * p_param[i];
      const T t23 = t21 + t22;
      const T t24 = t23 * t23;
      return t24;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_6a390c1aa90ce29_1(const Block<T>& block) {
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
  const double r7 = block.exact[11] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[12] * r7;
  const T tensor0 = T(r8);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * t10;
      const T t12 = t0 + t11;
      const T t13 = t12 / T(1.0);
      const T t14 = scalar7 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar8 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 / T(1.0);
      const T t20 = t19 + scalar9;
      const T t21 = t13 / t20;
      const T t22 = scalar10 * p_param[i];
      const T t23 = t21 + t22;
      const T t24 = tensor0 * t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_6a390c1aa90ce29_float_0(const Block<float>& block) {
  LAMB_update_6a390c1aa90ce29_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_6a390c1aa90ce29_float_1(const Block<float>& block) {
  LAMB_update_6a390c1aa90ce29_1(block);
}
static const Pass<float> LAMB_update_6a390c1aa90ce29_float_passes[] = {LAMB_update_6a390c1aa90ce29_float_0, LAMB_update_6a390c1aa90ce29_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_6a390c1aa90ce29_double_0(const Block<double>& block) {
  LAMB_update_6a390c1aa90ce29_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_6a390c1aa90ce29_double_1(const Block<double>& block) {
  LAMB_update_6a390c1aa90ce29_1(block);
}
static const Pass<double> LAMB_update_6a390c1aa90ce29_double_passes[] = {LAMB_update_6a390c1aa90ce29_double_0, LAMB_update_6a390c1aa90ce29_double_1};
static const int LAMB_update_6a390c1aa90ce29_reductions[] = {2, 0};
static const bool LAMB_update_6a390c1aa90ce29_is_max[] = {false, false};
extern const Rule LAMB_update_6a390c1aa90ce29 = {
    0x6a390c1aa90ce29, 2, 6, 13, 2, LAMB_update_6a390c1aa90ce29_reductions, LAMB_update_6a390c1aa90ce29_is_max,
    LAMB_update_6a390c1aa90ce29_scalars, LAMB_update_6a390c1aa90ce29_float_passes, LAMB_update_6a390c1aa90ce29_double_passes};

static void LAMB_update_a563e895f723d06_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(hypers[2], step);
  const double s8 = double(1.0) - s7;
  const double s9 = double(1.0) - hypers[4];
  const double s10 = std::pow(hypers[4], step);
  const double s11 = double(1.0) - s10;
  const double s12 = std::sqrt(s11);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s6;
  out[4] = hypers[3];
  out[5] = s5;
  out[6] = s8;
  out[7] = hypers[4];
  out[8] = s9;
  out[9] = s12;
  out[10] = hypers[5];
  out[11] = hypers[1];
  out[12] = s0;
  out[13] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_a563e895f723d06_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = T(1.0) * t9;
      const T t11 = t0 + t10;
      const T t12 = t11 / scalar6;
      const T t13 = scalar7 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 / scalar9;
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = scalar11 * p_param[i];
      const T t22 = t20 + t21;
      const T t23 = t22 * t22;
      return t23;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_a563e895f723d06_1(const Block<T>& block) {
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
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[12] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[13] * r8;
  const T tensor0 = T(r9);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = T(1.0) * t9;
      const T t11 = t0 + t10;
      const T t12 = t11 / scalar6;
      const T t13 = scalar7 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 / scalar9;
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = scalar11 * p_param[i];
      const T t22 = t20 + t21;
      const T t23 = tensor0 * t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_a563e895f723d06_float_0(const Block<float>& block) {
  LAMB_update_a563e895f723d06_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_a563e895f723d06_float_1(const Block<float>& block) {
  LAMB_update_a563e895f723d06_1(block);
}
static const Pass<float> LAMB_update_a563e895f723d06_float_passes[] = {LAMB_update_a563e895f723d06_float_0, LAMB_update_a563e895f723d06_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_a563e895f723d06_double_0(const Block<double>& block) {
  LAMB_update_a563e895f723d06_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_a563e895f723d06_double_1(const Block<double>& block) {
  LAMB_update_a563e895f723d06_1(block);
}
static const Pass<double> LAMB_update_a563e895f723d06_double_passes[] = {LAMB_update_a563e895f723d06_double_0, LAMB_update_a563e895f723d06_double_1};
static const int LAMB_update_a563e895f723d06_reductions[] = {2, 0};
static const bool LAMB_update_a563e895f723d06_is_max[] = {false, false};
extern const Rule LAMB_update_a563e895f723d06 = {
    0xa563e895f723d06, 2, 6, 14, 2, LAMB_update_a563e895f723d06_reductions, LAMB_update_a563e895f723d06_is_max,
    LAMB_update_a563e895f723d06_scalars, LAMB_update_a563e895f723d06_float_passes, LAMB_update_a563e895f723d06_double_passes};

static void LAMB_update_efeffd39606ad11_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(hypers[2], step);
  const double s8 = double(1.0) - s7;
  const double s9 = double(1.0) - hypers[4];
  const double s10 = std::pow(hypers[4], step);
  const double s11 = double(1.0) - s10;
  const double s12 = std::sqrt(s11);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s6;
  out[4] = hypers[3];
  out[5] = s5;
  out[6] = s8;
  out[7] = hypers[4];
  out[8] = s9;
  out[9] = s12;
  out[10] = hypers[5];
  out[11] = hypers[1];
  out[12] = s0;
  out[13] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_efeffd39606ad11_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = T(1.0) * t10;
      const T t12 = t0 + t11;
      const T t13 = t12 / scalar6;
      const T t14 = scalar7 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar8 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 / scalar9;
      const T t20 = t19 + scalar10;
      const T t21 = t13 / t20;
      const T t22 = scalar11 * p_param[i];
      const T t23 = t21 + t22;
      const T t24 = t23 * t23;
      return t24;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_efeffd39606ad11_1(const Block<T>& block) {
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
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[12] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[13] * r8;
  const T tensor0 = T(r9);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = T(1.0) * t10;
      const T t12 = t0 + t11;
      const T t13 = t12 / scalar6;
      const T t14 = scalar7 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar8 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 / scalar9;
      const T t20 = t19 + scalar10;
      const T t21 = t13 / t20;
      const T t22 = scalar11 * p_param[i];
      const T t23 = t21 + t22;
      const T t24 = tensor0 * t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_efeffd39606ad11_float_0(const Block<float>& block) {
  LAMB_update_efeffd39606ad11_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_efeffd39606ad11_float_1(const Block<float>& block) {
  LAMB_update_efeffd39606ad11_1(block);
}
static const Pass<float> LAMB_update_efeffd39606ad11_float_passes[] = {LAMB_update_efeffd39606ad11_float_0, LAMB_update_efeffd39606ad11_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_efeffd39606ad11_double_0(const Block<double>& block) {
  LAMB_update_efeffd39606ad11_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_efeffd39606ad11_double_1(const Block<double>& block) {
  LAMB_update_efeffd39606ad11_1(block);
}
static const Pass<double> LAMB_update_efeffd39606ad11_double_passes[] = {LAMB_update_efeffd39606ad11_double_0, LAMB_update_efeffd39606ad11_double_1};
static const int LAMB_update_efeffd39606ad11_reductions[] = {2, 0};
static const bool LAMB_update_efeffd39606ad11_is_max[] = {false, false};
extern const Rule LAMB_update_efeffd39606ad11 = {
    0xefeffd39606ad11, 2, 6, 14, 2, LAMB_update_efeffd39606ad11_reductions, LAMB_update_efeffd39606ad11_is_max,
    LAMB_update_efeffd39606ad11_scalars, LAMB_update_efeffd39606ad11_float_passes, LAMB_update_efeffd39606ad11_double_passes};

static void LARS_update_without_momentum_100bc5a78ad183a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s6;
  out[3] = hypers[2];
  out[4] = s5;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_100bc5a78ad183a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
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
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 != 0 ? t7 : t0;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_100bc5a78ad183a_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
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
  const double r11 = block.exact[8] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 != 0 ? t7 : t0;
      const T t9 = scalar6 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = tensor0 * t10;
      const T t12 = scalar9 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_100bc5a78ad183a_float_0(const Block<float>& block) {
  LARS_update_without_momentum_100bc5a78ad183a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_100bc5a78ad183a_float_1(const Block<float>& block) {
  LARS_update_without_momentum_100bc5a78ad183a_1(block);
}
static const Pass<float> LARS_update_without_momentum_100bc5a78ad183a_float_passes[] = {LARS_update_without_momentum_100bc5a78ad183a_float_0, LARS_update_without_momentum_100bc5a78ad183a_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_100bc5a78ad183a_double_0(const Block<double>& block) {
  LARS_update_without_momentum_100bc5a78ad183a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_100bc5a78ad183a_double_1(const Block<double>& block) {
  LARS_update_without_momentum_100bc5a78ad183a_1(block);
}
static const Pass<double> LARS_update_without_momentum_100bc5a78ad183a_double_passes[] = {LARS_update_without_momentum_100bc5a78ad183a_double_0, LARS_update_without_momentum_100bc5a78ad183a_double_1};
static const int LARS_update_without_momentum_100bc5a78ad183a_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_100bc5a78ad183a_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_100bc5a78ad183a = {
    0x100bc5a78ad183a, 0, 5, 10, 2, LARS_update_without_momentum_100bc5a78ad183a_reductions, LARS_update_without_momentum_100bc5a78ad183a_is_max,
    LARS_update_without_momentum_100bc5a78ad183a_scalars, LARS_update_without_momentum_100bc5a78ad183a_float_passes, LARS_update_without_momentum_100bc5a78ad183a_double_passes};

static void LARS_update_without_momentum_d6a9d68017ac86a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s6;
  out[3] = hypers[2];
  out[4] = s5;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_d6a9d68017ac86a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = t9 * t9;
      return t10;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_d6a9d68017ac86a_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
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
  const double r11 = block.exact[8] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = tensor0 * t11;
      const T t13 = scalar9 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_d6a9d68017ac86a_float_0(const Block<float>& block) {
  LARS_update_without_momentum_d6a9d68017ac86a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_d6a9d68017ac86a_float_1(const Block<float>& block) {
  LARS_update_without_momentum_d6a9d68017ac86a_1(block);
}
static const Pass<float> LARS_update_without_momentum_d6a9d68017ac86a_float_passes[] = {LARS_update_without_momentum_d6a9d68017ac86a_float_0, LARS_update_without_momentum_d6a9d68017ac86a_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_d6a9d68017ac86a_double_0(const Block<double>& block) {
  LARS_update_without_momentum_d6a9d68017ac86a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_d6a9d68017ac86a_double_1(const Block<double>& block) {
  LARS_update_without_momentum_d6a9d68017ac86a_1(block);
}
static const Pass<double> LARS_update_without_momentum_d6a9d68017ac86a_double_passes[] = {LARS_update_without_momentum_d6a9d68017ac86a_double_0, LARS_update_without_momentum_d6a9d68017ac86a_double_1};
static const int LARS_update_without_momentum_d6a9d68017ac86a_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_d6a9d68017ac86a_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_d6a9d68017ac86a = {
    0xd6a9d68017ac86a, 0, 5, 10, 2, LARS_update_without_momentum_d6a9d68017ac86a_reductions, LARS_update_without_momentum_d6a9d68017ac86a_is_max,
    LARS_update_without_momentum_d6a9d68017ac86a_scalars, LARS_update_without_momentum_d6a9d68017ac86a_float_passes, LARS_update_without_momentum_d6a9d68017ac86a_double_passes};

static void LARS_update_db759a1f6beefed_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[4];
  out[5] = s8;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = s3;
  out[10] = s2;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_db759a1f6beefed_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 != 0 ? t7 : t0;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_db759a1f6beefed_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[6] * r0;
  const double r5 = block.exact[7] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[8];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[9] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar7 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = tensor0 * t11;
      const T t13 = scalar10 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar11 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_db759a1f6beefed_float_0(const Block<float>& block) {
  LARS_update_db759a1f6beefed_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_db759a1f6beefed_float_1(const Block<float>& block) {
  LARS_update_db759a1f6beefed_1(block);
}
static const Pass<float> LARS_update_db759a1f6beefed_float_passes[] = {LARS_update_db759a1f6beefed_float_0, LARS_update_db759a1f6beefed_float_1};
MS_OPTIM_VERSIONS static void LARS_update_db759a1f6beefed_double_0(const Block<double>& block) {
  LARS_update_db759a1f6beefed_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_db759a1f6beefed_double_1(const Block<double>& block) {
  LARS_update_db759a1f6beefed_1(block);
}
static const Pass<double> LARS_update_db759a1f6beefed_double_passes[] = {LARS_update_db759a1f6beefed_double_0, LARS_update_db759a1f6beefed_double_1};
static const int LARS_update_db759a1f6beefed_reductions[] = {2, 0};
static const bool LARS_update_db759a1f6beefed_is_max[] = {false, false};
extern const Rule LARS_update_db759a1f6beefed = {
    0xdb759a1f6beefed, 1, 7, 12, 2, LARS_update_db759a1f6beefed_reductions, LARS_update_db759a1f6beefed_is_max,
    LARS_update_db759a1f6beefed_scalars, LARS_update_db759a1f6beefed_float_passes, LARS_update_db759a1f6beefed_double_passes};

static void LARS_update_f39649d6dd0cbb7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[4];
  out[5] = s8;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = s3;
  out[10] = s2;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_f39649d6dd0cbb7_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = t9 * t9;
      return t10;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_f39649d6dd0cbb7_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  const T scalar10 = block.scalars[10];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[6] * r0;
  const double r5 = block.exact[7] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[8];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[9] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar7 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = tensor0 * t12;
      const T t14 = scalar10 * t13;
      const T t15 = t0 + t14;
      const T t16 = scalar11 * t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_momentum_buffer[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_f39649d6dd0cbb7_float_0(const Block<float>& block) {
  LARS_update_f39649d6dd0cbb7_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_f39649d6dd0cbb7_float_1(const Block<float>& block) {
  LARS_update_f39649d6dd0cbb7_1(block);
}
static const Pass<float> LARS_update_f39649d6dd0cbb7_float_passes[] = {LARS_update_f39649d6dd0cbb7_float_0, LARS_update_f39649d6dd0cbb7_float_1};
MS_OPTIM_VERSIONS static void LARS_update_f39649d6dd0cbb7_double_0(const Block<double>& block) {
  LARS_update_f39649d6dd0cbb7_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_f39649d6dd0cbb7_double_1(const Block<double>& block) {
  LARS_update_f39649d6dd0cbb7_1(block);
}
static const Pass<double> LARS_update_f39649d6dd0cbb7_double_passes[] = {LARS_update_f39649d6dd0cbb7_double_0, LARS_update_f39649d6dd0cbb7_double_1};
static const int LARS_update_f39649d6dd0cbb7_reductions[] = {2, 0};
static const bool LARS_update_f39649d6dd0cbb7_is_max[] = {false, false};
extern const Rule LARS_update_f39649d6dd0cbb7 = {
    0xf39649d6dd0cbb7, 1, 7, 12, 2, LARS_update_f39649d6dd0cbb7_reductions, LARS_update_f39649d6dd0cbb7_is_max,
    LARS_update_f39649d6dd0cbb7_scalars, LARS_update_f39649d6dd0cbb7_float_passes, LARS_update_f39649d6dd0cbb7_double_passes};

static void LARS_update_842bc3e981595c6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const bool s7 = step == double(1.0);
  const double s8 = double(1.0) - hypers[6];
  const double s9 = s7 ? double(1.0) : s8;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s6;
  out[3] = hypers[2];
  out[4] = s5;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[5];
  out[10] = s9;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_842bc3e981595c6_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
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
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 != 0 ? t7 : t0;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_842bc3e981595c6_1(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
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
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 != 0 ? t7 : t0;
      const T t9 = scalar6 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = tensor0 * t10;
      const T t12 = scalar9 * p_momentum_buffer[i];
      const T t13 = scalar10 * t11;
      const T t14 = t12 + t13;
      const T t15 = scalar9 * t14;
      const T t16 = t11 + t15;
      const T t17 = scalar11 * t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_842bc3e981595c6_float_0(const Block<float>& block) {
  LARS_update_842bc3e981595c6_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_842bc3e981595c6_float_1(const Block<float>& block) {
  LARS_update_842bc3e981595c6_1(block);
}
static const Pass<float> LARS_update_842bc3e981595c6_float_passes[] = {LARS_update_842bc3e981595c6_float_0, LARS_update_842bc3e981595c6_float_1};
MS_OPTIM_VERSIONS static void LARS_update_842bc3e981595c6_double_0(const Block<double>& block) {
  LARS_update_842bc3e981595c6_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_842bc3e981595c6_double_1(const Block<double>& block) {
  LARS_update_842bc3e981595c6_1(block);
}
static const Pass<double> LARS_update_842bc3e981595c6_double_passes[] = {LARS_update_842bc3e981595c6_double_0, LARS_update_842bc3e981595c6_double_1};
static const int LARS_update_842bc3e981595c6_reductions[] = {2, 0};
static const bool LARS_update_842bc3e981595c6_is_max[] = {false, false};
extern const Rule LARS_update_842bc3e981595c6 = {
    0x842bc3e981595c6, 1, 7, 12, 2, LARS_update_842bc3e981595c6_reductions, LARS_update_842bc3e981595c6_is_max,
    LARS_update_842bc3e981595c6_scalars, LARS_update_842bc3e981595c6_float_passes, LARS_update_842bc3e981595c6_double_passes};

static void LARS_update_3bfda5cd65ad22a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 != double(0.0);
  const double s6 = -max_grad_value;
  const bool s7 = step == double(1.0);
  const double s8 = double(1.0) - hypers[6];
  const double s9 = s7 ? double(1.0) : s8;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s6;
  out[3] = hypers[2];
  out[4] = s5;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[5];
  out[10] = s9;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_3bfda5cd65ad22a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = t9 * t9;
      return t10;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_3bfda5cd65ad22a_1(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
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
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = tensor0 * t11;
      const T t13 = scalar9 * p_momentum_buffer[i];
      const T t14 = scalar10 * t12;
      const T t15 = t13 + t14;
      const T t16 = scalar9 * t15;
      const T t17 = t12 + t16;
      const T t18 = scalar11 * t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_momentum_buffer[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_3bfda5cd65ad22a_float_0(const Block<float>& block) {
  LARS_update_3bfda5cd65ad22a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_3bfda5cd65ad22a_float_1(const Block<float>& block) {
  LARS_update_3bfda5cd65ad22a_1(block);
}
static const Pass<float> LARS_update_3bfda5cd65ad22a_float_passes[] = {LARS_update_3bfda5cd65ad22a_float_0, LARS_update_3bfda5cd65ad22a_float_1};
MS_OPTIM_VERSIONS static void LARS_update_3bfda5cd65ad22a_double_0(const Block<double>& block) {
  LARS_update_3bfda5cd65ad22a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_3bfda5cd65ad22a_double_1(const Block<double>& block) {
  LARS_update_3bfda5cd65ad22a_1(block);
}
static const Pass<double> LARS_update_3bfda5cd65ad22a_double_passes[] = {LARS_update_3bfda5cd65ad22a_double_0, LARS_update_3bfda5cd65ad22a_double_1};
static const int LARS_update_3bfda5cd65ad22a_reductions[] = {2, 0};
static const bool LARS_update_3bfda5cd65ad22a_is_max[] = {false, false};
extern const Rule LARS_update_3bfda5cd65ad22a = {
    0x3bfda5cd65ad22a, 1, 7, 12, 2, LARS_update_3bfda5cd65ad22a_reductions, LARS_update_3bfda5cd65ad22a_is_max,
    LARS_update_3bfda5cd65ad22a_scalars, LARS_update_3bfda5cd65ad22a_float_passes, LARS_update_3bfda5cd65ad22a_double_passes};

static void LARS_update_86ddcee7b561505_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s8;
  out[4] = hypers[3];
  out[5] = s7;
  out[6] = hypers[4];
  out[7] = hypers[5];
  out[8] = hypers[6];
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_86ddcee7b561505_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 != 0 ? t7 : t0;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_86ddcee7b561505_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[6] * r0;
  const double r5 = block.exact[7] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[8];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar7 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = tensor0 * t11;
      const T t13 = scalar9 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar10 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_86ddcee7b561505_float_0(const Block<float>& block) {
  LARS_update_86ddcee7b561505_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_86ddcee7b561505_float_1(const Block<float>& block) {
  LARS_update_86ddcee7b561505_1(block);
}
static const Pass<float> LARS_update_86ddcee7b561505_float_passes[] = {LARS_update_86ddcee7b561505_float_0, LARS_update_86ddcee7b561505_float_1};
MS_OPTIM_VERSIONS static void LARS_update_86ddcee7b561505_double_0(const Block<double>& block) {
  LARS_update_86ddcee7b561505_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_86ddcee7b561505_double_1(const Block<double>& block) {
  LARS_update_86ddcee7b561505_1(block);
}
static const Pass<double> LARS_update_86ddcee7b561505_double_passes[] = {LARS_update_86ddcee7b561505_double_0, LARS_update_86ddcee7b561505_double_1};
static const int LARS_update_86ddcee7b561505_reductions[] = {2, 0};
static const bool LARS_update_86ddcee7b561505_is_max[] = {false, false};
extern const Rule LARS_update_86ddcee7b561505 = {
    0x86ddcee7b561505, 1, 7, 11, 2, LARS_update_86ddcee7b561505_reductions, LARS_update_86ddcee7b561505_is_max,
    LARS_update_86ddcee7b561505_scalars, LARS_update_86ddcee7b561505_float_passes, LARS_update_86ddcee7b561505_double_passes};

static void LARS_update_d9a26573c74d196_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s8;
  out[4] = hypers[3];
  out[5] = s7;
  out[6] = hypers[4];
  out[7] = hypers[5];
  out[8] = hypers[6];
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_d9a26573c74d196_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = t9 * t9;
      return t10;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_d9a26573c74d196_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[6] * r0;
  const double r5 = block.exact[7] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[8];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar7 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = tensor0 * t12;
      const T t14 = scalar9 * t13;
      const T t15 = t0 + t14;
      const T t16 = scalar10 * t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_momentum_buffer[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_d9a26573c74d196_float_0(const Block<float>& block) {
  LARS_update_d9a26573c74d196_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_d9a26573c74d196_float_1(const Block<float>& block) {
  LARS_update_d9a26573c74d196_1(block);
}
static const Pass<float> LARS_update_d9a26573c74d196_float_passes[] = {LARS_update_d9a26573c74d196_float_0, LARS_update_d9a26573c74d196_float_1};
MS_OPTIM_VERSIONS static void LARS_update_d9a26573c74d196_double_0(const Block<double>& block) {
  LARS_update_d9a26573c74d196_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_d9a26573c74d196_double_1(const Block<double>& block) {
  LARS_update_d9a26573c74d196_1(block);
}
static const Pass<double> LARS_update_d9a26573c74d196_double_passes[] = {LARS_update_d9a26573c74d196_double_0, LARS_update_d9a26573c74d196_double_1};
static const int LARS_update_d9a26573c74d196_reductions[] = {2, 0};
static const bool LARS_update_d9a26573c74d196_is_max[] = {false, false};
extern const Rule LARS_update_d9a26573c74d196 = {
    0xd9a26573c74d196, 1, 7, 11, 2, LARS_update_d9a26573c74d196_reductions, LARS_update_d9a26573c74d196_is_max,
    LARS_update_d9a26573c74d196_scalars, LARS_update_d9a26573c74d196_float_passes, LARS_update_d9a26573c74d196_double_passes};

static void LARS_update_7afcb937e249273_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[4];
  out[5] = s8;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = hypers[0];
  out[10] = s3;
  out[11] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_7afcb937e249273_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 != 0 ? t7 : t0;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_7afcb937e249273_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[6] * r0;
  const double r5 = block.exact[7] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[8];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[9];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[10] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t1;
      const T t10 = scalar7 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = tensor0 * t11;
      const T t13 = scalar11 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar9 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_7afcb937e249273_float_0(const Block<float>& block) {
  LARS_update_7afcb937e249273_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_7afcb937e249273_float_1(const Block<float>& block) {
  LARS_update_7afcb937e249273_1(block);
}
static const Pass<float> LARS_update_7afcb937e249273_float_passes[] = {LARS_update_7afcb937e249273_float_0, LARS_update_7afcb937e249273_float_1};
MS_OPTIM_VERSIONS static void LARS_update_7afcb937e249273_double_0(const Block<double>& block) {
  LARS_update_7afcb937e249273_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_7afcb937e249273_double_1(const Block<double>& block) {
  LARS_update_7afcb937e249273_1(block);
}
static const Pass<double> LARS_update_7afcb937e249273_double_passes[] = {LARS_update_7afcb937e249273_double_0, LARS_update_7afcb937e249273_double_1};
static const int LARS_update_7afcb937e249273_reductions[] = {2, 0};
static const bool LARS_update_7afcb937e249273_is_max[] = {false, false};
extern const Rule LARS_update_7afcb937e249273 = {
    0x7afcb937e249273, 1, 7, 12, 2, LARS_update_7afcb937e249273_reductions, LARS_update_7afcb937e249273_is_max,
    LARS_update_7afcb937e249273_scalars, LARS_update_7afcb937e249273_float_passes, LARS_update_7afcb937e249273_double_passes};

static void LARS_update_ad8fa9fd6536dac_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 != double(0.0);
  const double s9 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[4];
  out[5] = s8;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = hypers[0];
  out[10] = s3;
  out[11] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ad8fa9fd6536dac_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = t9 * t9;
      return t10;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ad8fa9fd6536dac_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar7 = block.scalars[7];
  const T scalar9 = block.scalars[9];
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[6] * r0;
  const double r5 = block.exact[7] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[8];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[9];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[10] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar7 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = tensor0 * t12;
      const T t14 = scalar11 * t13;
      const T t15 = t0 + t14;
      const T t16 = scalar9 * t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_momentum_buffer[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_ad8fa9fd6536dac_float_0(const Block<float>& block) {
  LARS_update_ad8fa9fd6536dac_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ad8fa9fd6536dac_float_1(const Block<float>& block) {
  LARS_update_ad8fa9fd6536dac_1(block);
}
static const Pass<float> LARS_update_ad8fa9fd6536dac_float_passes[] = {LARS_update_ad8fa9fd6536dac_float_0, LARS_update_ad8fa9fd6536dac_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ad8fa9fd6536dac_double_0(const Block<double>& block) {
  LARS_update_ad8fa9fd6536dac_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ad8fa9fd6536dac_double_1(const Block<double>& block) {
  LARS_update_ad8fa9fd6536dac_1(block);
}
static const Pass<double> LARS_update_ad8fa9fd6536dac_double_passes[] = {LARS_update_ad8fa9fd6536dac_double_0, LARS_update_ad8fa9fd6536dac_double_1};
static const int LARS_update_ad8fa9fd6536dac_reductions[] = {2, 0};
static const bool LARS_update_ad8fa9fd6536dac_is_max[] = {false, false};
extern const Rule LARS_update_ad8fa9fd6536dac = {
    0xad8fa9fd6536dac, 1, 7, 12, 2, LARS_update_ad8fa9fd6536dac_reductions, LARS_update_ad8fa9fd6536dac_is_max,
    LARS_update_ad8fa9fd6536dac_scalars, LARS_update_ad8fa9fd6536dac_float_passes, LARS_update_ad8fa9fd6536dac_double_passes};

static void Lion_update_bb50ff8ec2f1c72_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s8;
  out[5] = hypers[3];
  out[6] = s7;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s9;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_bb50ff8ec2f1c72_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = sign(t12);
      const T t14 = scalar8 * t13;
      const T t15 = t0 - t14;
      const T t16 = scalar9 * p_exp_avg[i];
      const T t17 = scalar10 * t10;
      const T t18 = t16 + t17;
      p_param[i] = t15;
      p_exp_avg[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void Lion_update_bb50ff8ec2f1c72_float_0(const Block<float>& block) {
  Lion_update_bb50ff8ec2f1c72_0(block);
}
static const Pass<float> Lion_update_bb50ff8ec2f1c72_float_passes[] = {Lion_update_bb50ff8ec2f1c72_float_0};
MS_OPTIM_VERSIONS static void Lion_update_bb50ff8ec2f1c72_double_0(const Block<double>& block) {
  Lion_update_bb50ff8ec2f1c72_0(block);
}
static const Pass<double> Lion_update_bb50ff8ec2f1c72_double_passes[] = {Lion_update_bb50ff8ec2f1c72_double_0};
static const int Lion_update_bb50ff8ec2f1c72_reductions[] = {0};
static const bool Lion_update_bb50ff8ec2f1c72_is_max[] = {false};
extern const Rule Lion_update_bb50ff8ec2f1c72 = {
    0xbb50ff8ec2f1c72, 1, 5, 11, 1, Lion_update_bb50ff8ec2f1c72_reductions, Lion_update_bb50ff8ec2f1c72_is_max,
    Lion_update_bb50ff8ec2f1c72_scalars, Lion_update_bb50ff8ec2f1c72_float_passes, Lion_update_bb50ff8ec2f1c72_double_passes};

static void Lion_update_3624996ec95fda4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 != double(0.0);
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s8;
  out[5] = hypers[3];
  out[6] = s7;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s9;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_3624996ec95fda4_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = sign(t13);
      const T t15 = scalar8 * t14;
      const T t16 = t0 - t15;
      const T t17 = scalar9 * p_exp_avg[i];
      const T t18 = scalar10 * t11;
      const T t19 = t17 + t18;
      p_param[i] = t16;
      p_exp_avg[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void Lion_update_3624996ec95fda4_float_0(const Block<float>& block) {
  Lion_update_3624996ec95fda4_0(block);
}
static const Pass<float> Lion_update_3624996ec95fda4_float_passes[] = {Lion_update_3624996ec95fda4_float_0};
MS_OPTIM_VERSIONS static void Lion_update_3624996ec95fda4_double_0(const Block<double>& block) {
  Lion_update_3624996ec95fda4_0(block);
}
static const Pass<double> Lion_update_3624996ec95fda4_double_passes[] = {Lion_update_3624996ec95fda4_double_0};
static const int Lion_update_3624996ec95fda4_reductions[] = {0};
static const bool Lion_update_3624996ec95fda4_is_max[] = {false};
extern const Rule Lion_update_3624996ec95fda4 = {
    0x3624996ec95fda4, 1, 5, 11, 1, Lion_update_3624996ec95fda4_reductions, Lion_update_3624996ec95fda4_is_max,
    Lion_update_3624996ec95fda4_scalars, Lion_update_3624996ec95fda4_float_passes, Lion_update_3624996ec95fda4_double_passes};

static void Momentum_update_d0500c4230e8c67_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_d0500c4230e8c67_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = t0 + t11;
      const T t13 = scalar7 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_d0500c4230e8c67_float_0(const Block<float>& block) {
  Momentum_update_d0500c4230e8c67_0(block);
}
static const Pass<float> Momentum_update_d0500c4230e8c67_float_passes[] = {Momentum_update_d0500c4230e8c67_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_d0500c4230e8c67_double_0(const Block<double>& block) {
  Momentum_update_d0500c4230e8c67_0(block);
}
static const Pass<double> Momentum_update_d0500c4230e8c67_double_passes[] = {Momentum_update_d0500c4230e8c67_double_0};
static const int Momentum_update_d0500c4230e8c67_reductions[] = {0};
static const bool Momentum_update_d0500c4230e8c67_is_max[] = {false};
extern const Rule Momentum_update_d0500c4230e8c67 = {
    0xd0500c4230e8c67, 1, 4, 8, 1, Momentum_update_d0500c4230e8c67_reductions, Momentum_update_d0500c4230e8c67_is_max,
    Momentum_update_d0500c4230e8c67_scalars, Momentum_update_d0500c4230e8c67_float_passes, Momentum_update_d0500c4230e8c67_double_passes};

static void Momentum_update_be3829023d9637d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_be3829023d9637d_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = t0 + t12;
      const T t14 = scalar7 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_be3829023d9637d_float_0(const Block<float>& block) {
  Momentum_update_be3829023d9637d_0(block);
}
static const Pass<float> Momentum_update_be3829023d9637d_float_passes[] = {Momentum_update_be3829023d9637d_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_be3829023d9637d_double_0(const Block<double>& block) {
  Momentum_update_be3829023d9637d_0(block);
}
static const Pass<double> Momentum_update_be3829023d9637d_double_passes[] = {Momentum_update_be3829023d9637d_double_0};
static const int Momentum_update_be3829023d9637d_reductions[] = {0};
static const bool Momentum_update_be3829023d9637d_is_max[] = {false};
extern const Rule Momentum_update_be3829023d9637d = {
    0xbe3829023d9637d, 1, 4, 8, 1, Momentum_update_be3829023d9637d_reductions, Momentum_update_be3829023d9637d_is_max,
    Momentum_update_be3829023d9637d_scalars, Momentum_update_be3829023d9637d_float_passes, Momentum_update_be3829023d9637d_double_passes};

static void Momentum_update_5ec6a89922b48bb_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_5ec6a89922b48bb_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * p_momentum_buffer[i];
      const T t12 = t11 + t10;
      const T t13 = scalar6 * t12;
      const T t14 = t10 + t13;
      const T t15 = scalar7 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_5ec6a89922b48bb_float_0(const Block<float>& block) {
  Momentum_update_5ec6a89922b48bb_0(block);
}
static const Pass<float> Momentum_update_5ec6a89922b48bb_float_passes[] = {Momentum_update_5ec6a89922b48bb_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_5ec6a89922b48bb_double_0(const Block<double>& block) {
  Momentum_update_5ec6a89922b48bb_0(block);
}
static const Pass<double> Momentum_update_5ec6a89922b48bb_double_passes[] = {Momentum_update_5ec6a89922b48bb_double_0};
static const int Momentum_update_5ec6a89922b48bb_reductions[] = {0};
static const bool Momentum_update_5ec6a89922b48bb_is_max[] = {false};
extern const Rule Momentum_update_5ec6a89922b48bb = {
    0x5ec6a89922b48bb, 1, 4, 8, 1, Momentum_update_5ec6a89922b48bb_reductions, Momentum_update_5ec6a89922b48bb_is_max,
    Momentum_update_5ec6a89922b48bb_scalars, Momentum_update_5ec6a89922b48bb_float_passes, Momentum_update_5ec6a89922b48bb_double_passes};

static void Momentum_update_47f09e83a8397ef_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_47f09e83a8397ef_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * p_momentum_buffer[i];
      const T t13 = t12 + t11;
      const T t14 = scalar6 * t13;
      const T t15 = t11 + t14;
      const T t16 = scalar7 * t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_momentum_buffer[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_47f09e83a8397ef_float_0(const Block<float>& block) {
  Momentum_update_47f09e83a8397ef_0(block);
}
static const Pass<float> Momentum_update_47f09e83a8397ef_float_passes[] = {Momentum_update_47f09e83a8397ef_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_47f09e83a8397ef_double_0(const Block<double>& block) {
  Momentum_update_47f09e83a8397ef_0(block);
}
static const Pass<double> Momentum_update_47f09e83a8397ef_double_passes[] = {Momentum_update_47f09e83a8397ef_double_0};
static const int Momentum_update_47f09e83a8397ef_reductions[] = {0};
static const bool Momentum_update_47f09e83a8397ef_is_max[] = {false};
extern const Rule Momentum_update_47f09e83a8397ef = {
    0x47f09e83a8397ef, 1, 4, 8, 1, Momentum_update_47f09e83a8397ef_reductions, Momentum_update_47f09e83a8397ef_is_max,
    Momentum_update_47f09e83a8397ef_scalars, Momentum_update_47f09e83a8397ef_float_passes, Momentum_update_47f09e83a8397ef_double_passes};

static void NAdam_update_7307f5fba6f28f6_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s12 = hypers[3] != double(0.0);
  const bool s13 = hypers[4] != double(0.0);
  const bool s14 = max_grad_value < double(INFINITY);
  const double s15 = s14 ? double(1.0) : double(0.0);
  const double s16 = s13 ? double(1.0) : s15;
  const double s17 = s12 ? double(1.0) : s16;
  const bool s18 = s17 != double(0.0);
  const double s19 = -max_grad_value;
  const double s20 = double(1.0) - s10;
  const double s21 = double(1.0) - hypers[5];
  const double s22 = std::pow(hypers[5], step);
  const double s23 = double(1.0) - s22;
  out[0] = s10;
  out[1] = s5;
  out[2] = hypers[1];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s19;
  out[6] = hypers[4];
  out[7] = hypers[3];
  out[8] = s18;
  out[9] = s11;
  out[10] = s20;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s21;
  out[14] = s23;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_7307f5fba6f28f6_0(const Block<T>& block) {
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
  const T scalar15 = block.scalars[15];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_mu_product[i];
      const T t1 = scalar1 * t0;
      const T t2 = T(1.0) - t1;
      const T t3 = scalar1 / t2;
      const T t4 = scalar2 * p_exp_avg[i];
      const T t5 = scalar3 * p_grad[i];
      const bool t6 = t5 > scalar4;
      const T t7 = t6 ? scalar4 : t5;
      const bool t8 = t7 < scalar5;
      const T t9 = t8 ? scalar5 : t7;
      const T t10 = sign(p_param[i]);
      const T t11 = scalar6 * t10;
      const T t12 = t9 + t11;
      const T t13 = scalar7 * p_param[i];
      const T t14 = t12 + t13;
      const T t15 = scalar8 != 0 ? t14 : t5;
      const T t16 = scalar9 * t15;
      const T t17 = t4 + t16;
      const T t18 = t3 * t17;
      const T t19 = T(1.0) - t0;
      const T t20 = scalar10 / t19;
      const T t21 = t20 * t15;
      const T t22 = t18 + t21;
      const T t23 = scalar11 * t22;
      const T t24 = scalar12 * p_exp_avg_sq[i];
      const T t25 = t15 * t15;
      const T t26 = scalar13 * t25;
      const T t27 = t24 + t26;
      const T t28 = t27 / scalar14;
      const T t29 = std::sqrt(t28);
      const T t30 = t29 + scalar15;
      const T t31 = t23 / t30;
      const T t32 = p_param[i] - t31;
      p_param[i] = t32;
      p_exp_avg[i] = t17;
      p_exp_avg_sq[i] = t27;
      p_mu_product[i] = t0;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_7307f5fba6f28f6_float_0(const Block<float>& block) {
  NAdam_update_7307f5fba6f28f6_0(block);
}
static const Pass<float> NAdam_update_7307f5fba6f28f6_float_passes[] = {NAdam_update_7307f5fba6f28f6_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_7307f5fba6f28f6_double_0(const Block<double>& block) {
  NAdam_update_7307f5fba6f28f6_0(block);
}
static const Pass<double> NAdam_update_7307f5fba6f28f6_double_passes[] = {NAdam_update_7307f5fba6f28f6_double_0};
static const int NAdam_update_7307f5fba6f28f6_reductions[] = {0};
static const bool NAdam_update_7307f5fba6f28f6_is_max[] = {false};
extern const Rule NAdam_update_7307f5fba6f28f6 = {
    0x7307f5fba6f28f6, 3, 7, 16, 1, NAdam_update_7307f5fba6f28f6_reductions, NAdam_update_7307f5fba6f28f6_is_max,
    NAdam_update_7307f5fba6f28f6_scalars, NAdam_update_7307f5fba6f28f6_float_passes, NAdam_update_7307f5fba6f28f6_double_passes};

static void NAdam_update_3f4cf2f5c657400_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s12 = hypers[3] != double(0.0);
  const bool s13 = hypers[4] != double(0.0);
  const bool s14 = max_grad_value < double(INFINITY);
  const double s15 = s14 ? double(1.0) : double(0.0);
  const double s16 = s13 ? double(1.0) : s15;
  const double s17 = s12 ? double(1.0) : s16;
  const bool s18 = s17 != double(0.0);
  const double s19 = -max_grad_value;
  const double s20 = double(1.0) - s10;
  const double s21 = double(1.0) - hypers[5];
  const double s22 = std::pow(hypers[5], step);
  const double s23 = double(1.0) - s22;
  out[0] = s10;
  out[1] = s5;
  out[2] = hypers[1];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s19;
  out[6] = hypers[4];
  out[7] = hypers[3];
  out[8] = s18;
  out[9] = s11;
  out[10] = s20;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s21;
  out[14] = s23;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_3f4cf2f5c657400_0(const Block<T>& block) {
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
  const T scalar15 = block.scalars[15];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const bool t1 = t0 > scalar4;
      const T t2 = t1 ? scalar4 : t0;
      const bool t3 = t2 < scalar5;
      const T t4 = t3 ? scalar5 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_mu_product[i];
      const T t1 = scalar1 * t0;
      const T t2 = T(1.0) - t1;
      const T t3 = scalar1 / t2;
      const T t4 = scalar2 * p_exp_avg[i];
      const T t5 = scalar3 * p_grad[i];
      const bool t6 = t5 > scalar4;
      const T t7 = t6 ? scalar4 : t5;
      const bool t8 = t7 < scalar5;
      const T t9 = t8 ? scalar5 : t7;
      const T t10 = t9 - mean0;
      const T t11 = sign(p_param[i]);
      const T t12 = scalar6 * t11;
      const T t13 = t10 + t12;
      const T t14 = scalar7 * p_param[i];
      const T t15 = t13 + t14;
      const T t16 = scalar8 != 0 ? t15 : t10;
      const T t17 = scalar9 * t16;
      const T t18 = t4 + t17;
      const T t19 = t3 * t18;
      const T t20 = T(1.0) - t0;
      const T t21 = scalar10 / t20;
      const T t22 = t21 * t16;
      const T t23 = t19 + t22;
      const T t24 = scalar11 * t23;
      const T t25 = scalar12 * p_exp_avg_sq[i];
      const T t26 = t16 * t16;
      const T t27 = scalar13 * t26;
      const T t28 = t25 + t27;
      const T t29 = t28 / scalar14;
      const T t30 = std::sqrt(t29);
      const T t31 = t30 + scalar15;
      const T t32 = t24 / t31;
      const T t33 = p_param[i] - t32;
      p_param[i] = t33;
      p_exp_avg[i] = t18;
      p_exp_avg_sq[i] = t28;
      p_mu_product[i] = t0;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_3f4cf2f5c657400_float_0(const Block<float>& block) {
  NAdam_update_3f4cf2f5c657400_0(block);
}
static const Pass<float> NAdam_update_3f4cf2f5c657400_float_passes[] = {NAdam_update_3f4cf2f5c657400_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_3f4cf2f5c657400_double_0(const Block<double>& block) {
  NAdam_update_3f4cf2f5c657400_0(block);
}
static const Pass<double> NAdam_update_3f4cf2f5c657400_double_passes[] = {NAdam_update_3f4cf2f5c657400_double_0};
static const int NAdam_update_3f4cf2f5c657400_reductions[] = {0};
static const bool NAdam_update_3f4cf2f5c657400_is_max[] = {false};
extern const Rule NAdam_update_3f4cf2f5c657400 = {
    0x3f4cf2f5c657400, 3, 7, 16, 1, NAdam_update_3f4cf2f5c657400_reductions, NAdam_update_3f4cf2f5c657400_is_max,
    NAdam_update_3f4cf2f5c657400_scalars, NAdam_update_3f4cf2f5c657400_float_passes, NAdam_update_3f4cf2f5c657400_double_passes};

static void NAdam_update_decoupled_dae3ac446ffa194_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s14 = hypers[4] != double(0.0);
  const bool s15 = max_grad_value < double(INFINITY);
  const double s16 = s15 ? double(1.0) : double(0.0);
  const double s17 = s14 ? double(1.0) : s16;
  const bool s18 = s17 != double(0.0);
  const double s19 = -max_grad_value;
  const double s20 = double(1.0) - s12;
  const double s21 = double(1.0) - hypers[5];
  const double s22 = std::pow(hypers[5], step);
  const double s23 = double(1.0) - s22;
  out[0] = s1;
  out[1] = s12;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s19;
  out[7] = hypers[4];
  out[8] = s18;
  out[9] = s13;
  out[10] = s20;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s21;
  out[14] = s23;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_decoupled_dae3ac446ffa194_0(const Block<T>& block) {
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
  const T scalar15 = block.scalars[15];
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
      const bool t7 = t6 > scalar5;
      const T t8 = t7 ? scalar5 : t6;
      const bool t9 = t8 < scalar6;
      const T t10 = t9 ? scalar6 : t8;
      const T t11 = sign(p_param[i]);
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = scalar8 != 0 ? t13 : t6;
      const T t15 = scalar9 * t14;
      const T t16 = t5 + t15;
      const T t17 = t4 * t16;
      const T t18 = T(1.0) - t1;
      const T t19 = scalar10 / t18;
      const T t20 = t19 * t14;
      const T t21 = t17 + t20;
      const T t22 = scalar11 * t21;
      const T t23 = scalar12 * p_exp_avg_sq[i];
      const T t24 = t14 * t14;
      const T t25 = scalar13 * t24;
      const T t26 = t23 + t25;
      const T t27 = t26 / scalar14;
      const T t28 = std::sqrt(t27);
      const T t29 = t28 + scalar15;
      const T t30 = t22 / t29;
      const T t31 = t0 - t30;
      p_param[i] = t31;
      p_exp_avg[i] = t16;
      p_exp_avg_sq[i] = t26;
      p_mu_product[i] = t1;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_dae3ac446ffa194_float_0(const Block<float>& block) {
  NAdam_update_decoupled_dae3ac446ffa194_0(block);
}
static const Pass<float> NAdam_update_decoupled_dae3ac446ffa194_float_passes[] = {NAdam_update_decoupled_dae3ac446ffa194_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_dae3ac446ffa194_double_0(const Block<double>& block) {
  NAdam_update_decoupled_dae3ac446ffa194_0(block);
}
static const Pass<double> NAdam_update_decoupled_dae3ac446ffa194_double_passes[] = {NAdam_update_decoupled_dae3ac446ffa194_double_0};
static const int NAdam_update_decoupled_dae3ac446ffa194_reductions[] = {0};
static const bool NAdam_update_decoupled_dae3ac446ffa194_is_max[] = {false};
extern const Rule NAdam_update_decoupled_dae3ac446ffa194 = {
    0xdae3ac446ffa194, 3, 7, 16, 1, NAdam_update_decoupled_dae3ac446ffa194_reductions, NAdam_update_decoupled_dae3ac446ffa194_is_max,
    NAdam_update_decoupled_dae3ac446ffa194_scalars, NAdam_update_decoupled_dae3ac446ffa194_float_passes, NAdam_update_decoupled_dae3ac446ffa194_double_passes};

static void NAdam_update_decoupled_1ddd5619cc7b83d_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s14 = hypers[4] != double(0.0);
  const bool s15 = max_grad_value < double(INFINITY);
  const double s16 = s15 ? double(1.0) : double(0.0);
  const double s17 = s14 ? double(1.0) : s16;
  const bool s18 = s17 != double(0.0);
  const double s19 = -max_grad_value;
  const double s20 = double(1.0) - s12;
  const double s21 = double(1.0) - hypers[5];
  const double s22 = std::pow(hypers[5], step);
  const double s23 = double(1.0) - s22;
  out[0] = s1;
  out[1] = s12;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s19;
  out[7] = hypers[4];
  out[8] = s18;
  out[9] = s13;
  out[10] = s20;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s21;
  out[14] = s23;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_decoupled_1ddd5619cc7b83d_0(const Block<T>& block) {
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
  const T scalar15 = block.scalars[15];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const bool t1 = t0 > scalar5;
      const T t2 = t1 ? scalar5 : t0;
      const bool t3 = t2 < scalar6;
      const T t4 = t3 ? scalar6 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_mu_product[i];
      const T t2 = scalar2 * t1;
      const T t3 = T(1.0) - t2;
      const T t4 = scalar2 / t3;
      const T t5 = scalar3 * p_exp_avg[i];
      const T t6 = scalar4 * p_grad[i];
      const bool t7 = t6 > scalar5;
      const T t8 = t7 ? scalar5 : t6;
      const bool t9 = t8 < scalar6;
      const T t10 = t9 ? scalar6 : t8;
      const T t11 = t10 - mean0;
      const T t12 = sign(p_param[i]);
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = scalar8 != 0 ? t14 : t11;
      const T t16 = scalar9 * t15;
      const T t17 = t5 + t16;
      const T t18 = t4 * t17;
      const T t19 = T(1.0) - t1;
      const T t20 = scalar10 / t19;
      const T t21 = t20 * t15;
      const T t22 = t18 + t21;
      const T t23 = scalar11 * t22;
      const T t24 = scalar12 * p_exp_avg_sq[i];
      const T t25 = t15 * t15;
      const T t26 = scalar13 * t25;
      const T t27 = t24 + t26;
      const T t28 = t27 / scalar14;
      const T t29 = std::sqrt(t28);
      const T t30 = t29 + scalar15;
      const T t31 = t23 / t30;
      const T t32 = t0 - t31;
      p_param[i] = t32;
      p_exp_avg[i] = t17;
      p_exp_avg_sq[i] = t27;
      p_mu_product[i] = t1;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_1ddd5619cc7b83d_float_0(const Block<float>& block) {
  NAdam_update_decoupled_1ddd5619cc7b83d_0(block);
}
static const Pass<float> NAdam_update_decoupled_1ddd5619cc7b83d_float_passes[] = {NAdam_update_decoupled_1ddd5619cc7b83d_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_1ddd5619cc7b83d_double_0(const Block<double>& block) {
  NAdam_update_decoupled_1ddd5619cc7b83d_0(block);
}
static const Pass<double> NAdam_update_decoupled_1ddd5619cc7b83d_double_passes[] = {NAdam_update_decoupled_1ddd5619cc7b83d_double_0};
static const int NAdam_update_decoupled_1ddd5619cc7b83d_reductions[] = {0};
static const bool NAdam_update_decoupled_1ddd5619cc7b83d_is_max[] = {false};
extern const Rule NAdam_update_decoupled_1ddd5619cc7b83d = {
    0x1ddd5619cc7b83d, 3, 7, 16, 1, NAdam_update_decoupled_1ddd5619cc7b83d_reductions, NAdam_update_decoupled_1ddd5619cc7b83d_is_max,
    NAdam_update_decoupled_1ddd5619cc7b83d_scalars, NAdam_update_decoupled_1ddd5619cc7b83d_float_passes, NAdam_update_decoupled_1ddd5619cc7b83d_double_passes};

static void NAdamW_update_160130739082b62_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  const double s17 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_160130739082b62_0(const Block<T>& block) {
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
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar1 * t12;
      const T t14 = t13 + t11;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t10 * t10;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t15 / t21;
      const T t23 = t0 - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdamW_update_160130739082b62_float_0(const Block<float>& block) {
  NAdamW_update_160130739082b62_0(block);
}
static const Pass<float> NAdamW_update_160130739082b62_float_passes[] = {NAdamW_update_160130739082b62_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_160130739082b62_double_0(const Block<double>& block) {
  NAdamW_update_160130739082b62_0(block);
}
static const Pass<double> NAdamW_update_160130739082b62_double_passes[] = {NAdamW_update_160130739082b62_double_0};
static const int NAdamW_update_160130739082b62_reductions[] = {0};
static const bool NAdamW_update_160130739082b62_is_max[] = {false};
extern const Rule NAdamW_update_160130739082b62 = {
    0x160130739082b62, 2, 6, 12, 1, NAdamW_update_160130739082b62_reductions, NAdamW_update_160130739082b62_is_max,
    NAdamW_update_160130739082b62_scalars, NAdamW_update_160130739082b62_float_passes, NAdamW_update_160130739082b62_double_passes};

static void NAdamW_update_770dfb60f6a5295_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] != double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[2];
  const double s17 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s15;
  out[5] = hypers[4];
  out[6] = s14;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s16;
  out[11] = s17;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_770dfb60f6a5295_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar1 * t13;
      const T t15 = t14 + t12;
      const T t16 = scalar8 * t15;
      const T t17 = scalar9 * p_exp_avg_sq[i];
      const T t18 = t11 * t11;
      const T t19 = scalar10 * t18;
      const T t20 = t17 + t19;
      const T t21 = std::sqrt(t20);
      const T t22 = t21 + scalar11;
      const T t23 = t16 / t22;
      const T t24 = t0 - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void NAdamW_update_770dfb60f6a5295_float_0(const Block<float>& block) {
  NAdamW_update_770dfb60f6a5295_0(block);
}
static const Pass<float> NAdamW_update_770dfb60f6a5295_float_passes[] = {NAdamW_update_770dfb60f6a5295_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_770dfb60f6a5295_double_0(const Block<double>& block) {
  NAdamW_update_770dfb60f6a5295_0(block);
}
static const Pass<double> NAdamW_update_770dfb60f6a5295_double_passes[] = {NAdamW_update_770dfb60f6a5295_double_0};
static const int NAdamW_update_770dfb60f6a5295_reductions[] = {0};
static const bool NAdamW_update_770dfb60f6a5295_is_max[] = {false};
extern const Rule NAdamW_update_770dfb60f6a5295 = {
    0x770dfb60f6a5295, 2, 6, 12, 1, NAdamW_update_770dfb60f6a5295_reductions, NAdamW_update_770dfb60f6a5295_is_max,
    NAdamW_update_770dfb60f6a5295_scalars, NAdamW_update_770dfb60f6a5295_float_passes, NAdamW_update_770dfb60f6a5295_double_passes};

static void ProximalAdagrad_update_f72d7aa189b2858_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_f72d7aa189b2858_0(const Block<T>& block) {
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
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = t10 * t10;
      const T t12 = p_accumulator[i] + t11;
      const T t13 = std::sqrt(t12);
      const T t14 = scalar6 / t13;
      const T t15 = t14 * t10;
      const T t16 = p_param[i] - t15;
      const T t17 = sign(t16);
      const T t18 = std::abs(t16);
      const T t19 = t14 * scalar7;
      const T t20 = t18 - t19;
      const T t21 = maximum(t20, T(0.0));
      const T t22 = t17 * t21;
      const T t23 = t14 * scalar8;
      const T t24 = T(1.0) + t23;
      const T t25 = t22 / t24;
      p_param[i] = t25;
      p_accumulator[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_f72d7aa189b2858_float_0(const Block<float>& block) {
  ProximalAdagrad_update_f72d7aa189b2858_0(block);
}
static const Pass<float> ProximalAdagrad_update_f72d7aa189b2858_float_passes[] = {ProximalAdagrad_update_f72d7aa189b2858_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_f72d7aa189b2858_double_0(const Block<double>& block) {
  ProximalAdagrad_update_f72d7aa189b2858_0(block);
}
static const Pass<double> ProximalAdagrad_update_f72d7aa189b2858_double_passes[] = {ProximalAdagrad_update_f72d7aa189b2858_double_0};
static const int ProximalAdagrad_update_f72d7aa189b2858_reductions[] = {0};
static const bool ProximalAdagrad_update_f72d7aa189b2858_is_max[] = {false};
extern const Rule ProximalAdagrad_update_f72d7aa189b2858 = {
    0xf72d7aa189b2858, 1, 5, 9, 1, ProximalAdagrad_update_f72d7aa189b2858_reductions, ProximalAdagrad_update_f72d7aa189b2858_is_max,
    ProximalAdagrad_update_f72d7aa189b2858_scalars, ProximalAdagrad_update_f72d7aa189b2858_float_passes, ProximalAdagrad_update_f72d7aa189b2858_double_passes};

static void ProximalAdagrad_update_6ea6f50bc96408e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_6ea6f50bc96408e_0(const Block<T>& block) {
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
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = t11 * t11;
      const T t13 = p_accumulator[i] + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = scalar6 / t14;
      const T t16 = t15 * t11;
      const T t17 = p_param[i] - t16;
      const T t18 = sign(t17);
      const T t19 = std::abs(t17);
      const T t20 = t15 * scalar7;
      const T t21 = t19 - t20;
      const T t22 = maximum(t21, T(0.0));
      const T t23 = t18 * t22;
      const T t24 = t15 * scalar8;
      const T t25 = T(1.0) + t24;
      const T t26 = t23 / t25;
      p_param[i] = t26;
      p_accumulator[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_6ea6f50bc96408e_float_0(const Block<float>& block) {
  ProximalAdagrad_update_6ea6f50bc96408e_0(block);
}
static const Pass<float> ProximalAdagrad_update_6ea6f50bc96408e_float_passes[] = {ProximalAdagrad_update_6ea6f50bc96408e_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_6ea6f50bc96408e_double_0(const Block<double>& block) {
  ProximalAdagrad_update_6ea6f50bc96408e_0(block);
}
static const Pass<double> ProximalAdagrad_update_6ea6f50bc96408e_double_passes[] = {ProximalAdagrad_update_6ea6f50bc96408e_double_0};
static const int ProximalAdagrad_update_6ea6f50bc96408e_reductions[] = {0};
static const bool ProximalAdagrad_update_6ea6f50bc96408e_is_max[] = {false};
extern const Rule ProximalAdagrad_update_6ea6f50bc96408e = {
    0x6ea6f50bc96408e, 1, 5, 9, 1, ProximalAdagrad_update_6ea6f50bc96408e_reductions, ProximalAdagrad_update_6ea6f50bc96408e_is_max,
    ProximalAdagrad_update_6ea6f50bc96408e_scalars, ProximalAdagrad_update_6ea6f50bc96408e_float_passes, ProximalAdagrad_update_6ea6f50bc96408e_double_passes};

static void RAdam_update_f1a5127ede15ac7_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s29 = hypers[3] != double(0.0);
  const bool s30 = hypers[4] != double(0.0);
  const bool s31 = max_grad_value < double(INFINITY);
  const double s32 = s31 ? double(1.0) : double(0.0);
  const double s33 = s30 ? double(1.0) : s32;
  const double s34 = s29 ? double(1.0) : s33;
  const bool s35 = s34 != double(0.0);
  const double s36 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s36;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s35;
  out[7] = s28;
  out[8] = s27;
  out[9] = hypers[2];
  out[10] = s3;
  out[11] = hypers[5];
  out[12] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_f1a5127ede15ac7_0(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = scalar12 != 0 ? t20 : T(1.0);
      const T t22 = t14 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_f1a5127ede15ac7_float_0(const Block<float>& block) {
  RAdam_update_f1a5127ede15ac7_0(block);
}
static const Pass<float> RAdam_update_f1a5127ede15ac7_float_passes[] = {RAdam_update_f1a5127ede15ac7_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_f1a5127ede15ac7_double_0(const Block<double>& block) {
  RAdam_update_f1a5127ede15ac7_0(block);
}
static const Pass<double> RAdam_update_f1a5127ede15ac7_double_passes[] = {RAdam_update_f1a5127ede15ac7_double_0};
static const int RAdam_update_f1a5127ede15ac7_reductions[] = {0};
static const bool RAdam_update_f1a5127ede15ac7_is_max[] = {false};
extern const Rule RAdam_update_f1a5127ede15ac7 = {
    0xf1a5127ede15ac7, 2, 6, 13, 1, RAdam_update_f1a5127ede15ac7_reductions, RAdam_update_f1a5127ede15ac7_is_max,
    RAdam_update_f1a5127ede15ac7_scalars, RAdam_update_f1a5127ede15ac7_float_passes, RAdam_update_f1a5127ede15ac7_double_passes};

static void RAdam_update_9b07abb2b763d5d_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s29 = hypers[3] != double(0.0);
  const bool s30 = hypers[4] != double(0.0);
  const bool s31 = max_grad_value < double(INFINITY);
  const double s32 = s31 ? double(1.0) : double(0.0);
  const double s33 = s30 ? double(1.0) : s32;
  const double s34 = s29 ? double(1.0) : s33;
  const bool s35 = s34 != double(0.0);
  const double s36 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s36;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s35;
  out[7] = s28;
  out[8] = s27;
  out[9] = hypers[2];
  out[10] = s3;
  out[11] = hypers[5];
  out[12] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_9b07abb2b763d5d_0(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = scalar12 != 0 ? t21 : T(1.0);
      const T t23 = t15 / t22;
      const T t24 = p_param[i] - t23;
      p_param[i] = t24;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_9b07abb2b763d5d_float_0(const Block<float>& block) {
  RAdam_update_9b07abb2b763d5d_0(block);
}
static const Pass<float> RAdam_update_9b07abb2b763d5d_float_passes[] = {RAdam_update_9b07abb2b763d5d_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_9b07abb2b763d5d_double_0(const Block<double>& block) {
  RAdam_update_9b07abb2b763d5d_0(block);
}
static const Pass<double> RAdam_update_9b07abb2b763d5d_double_passes[] = {RAdam_update_9b07abb2b763d5d_double_0};
static const int RAdam_update_9b07abb2b763d5d_reductions[] = {0};
static const bool RAdam_update_9b07abb2b763d5d_is_max[] = {false};
extern const Rule RAdam_update_9b07abb2b763d5d = {
    0x9b07abb2b763d5d, 2, 6, 13, 1, RAdam_update_9b07abb2b763d5d_reductions, RAdam_update_9b07abb2b763d5d_is_max,
    RAdam_update_9b07abb2b763d5d_scalars, RAdam_update_9b07abb2b763d5d_float_passes, RAdam_update_9b07abb2b763d5d_double_passes};

static void RAdam_update_decoupled_db350ae30465676_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s31 = hypers[4] != double(0.0);
  const bool s32 = max_grad_value < double(INFINITY);
  const double s33 = s32 ? double(1.0) : double(0.0);
  const double s34 = s31 ? double(1.0) : s33;
  const bool s35 = s34 != double(0.0);
  const double s36 = -max_grad_value;
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s36;
  out[5] = hypers[4];
  out[6] = s35;
  out[7] = s30;
  out[8] = s29;
  out[9] = hypers[3];
  out[10] = s5;
  out[11] = hypers[5];
  out[12] = s14;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_decoupled_db350ae30465676_0(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar5 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar6 != 0 ? t9 : t2;
      const T t11 = scalar7 * t10;
      const T t12 = t1 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = scalar9 * p_exp_avg_sq[i];
      const T t15 = t10 * t10;
      const T t16 = scalar10 * t15;
      const T t17 = t14 + t16;
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar11;
      const T t20 = scalar12 != 0 ? t19 : T(1.0);
      const T t21 = t13 / t20;
      const T t22 = t0 - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t12;
      p_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_db350ae30465676_float_0(const Block<float>& block) {
  RAdam_update_decoupled_db350ae30465676_0(block);
}
static const Pass<float> RAdam_update_decoupled_db350ae30465676_float_passes[] = {RAdam_update_decoupled_db350ae30465676_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_db350ae30465676_double_0(const Block<double>& block) {
  RAdam_update_decoupled_db350ae30465676_0(block);
}
static const Pass<double> RAdam_update_decoupled_db350ae30465676_double_passes[] = {RAdam_update_decoupled_db350ae30465676_double_0};
static const int RAdam_update_decoupled_db350ae30465676_reductions[] = {0};
static const bool RAdam_update_decoupled_db350ae30465676_is_max[] = {false};
extern const Rule RAdam_update_decoupled_db350ae30465676 = {
    0xdb350ae30465676, 2, 6, 13, 1, RAdam_update_decoupled_db350ae30465676_reductions, RAdam_update_decoupled_db350ae30465676_is_max,
    RAdam_update_decoupled_db350ae30465676_scalars, RAdam_update_decoupled_db350ae30465676_float_passes, RAdam_update_decoupled_db350ae30465676_double_passes};

static void RAdam_update_decoupled_430af11c22f1e5c_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s31 = hypers[4] != double(0.0);
  const bool s32 = max_grad_value < double(INFINITY);
  const double s33 = s32 ? double(1.0) : double(0.0);
  const double s34 = s31 ? double(1.0) : s33;
  const bool s35 = s34 != double(0.0);
  const double s36 = -max_grad_value;
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s36;
  out[5] = hypers[4];
  out[6] = s35;
  out[7] = s30;
  out[8] = s29;
  out[9] = hypers[3];
  out[10] = s5;
  out[11] = hypers[5];
  out[12] = s14;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_decoupled_430af11c22f1e5c_0(const Block<T>& block) {
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
  const T scalar12 = block.scalars[12];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const bool t1 = t0 > scalar3;
      const T t2 = t1 ? scalar3 : t0;
      const bool t3 = t2 < scalar4;
      const T t4 = t3 ? scalar4 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const bool t3 = t2 > scalar3;
      const T t4 = t3 ? scalar3 : t2;
      const bool t5 = t4 < scalar4;
      const T t6 = t5 ? scalar4 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar5 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * t11;
      const T t13 = t1 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = scalar12 != 0 ? t20 : T(1.0);
      const T t22 = t14 / t21;
      const T t23 = t0 - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_430af11c22f1e5c_float_0(const Block<float>& block) {
  RAdam_update_decoupled_430af11c22f1e5c_0(block);
}
static const Pass<float> RAdam_update_decoupled_430af11c22f1e5c_float_passes[] = {RAdam_update_decoupled_430af11c22f1e5c_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_430af11c22f1e5c_double_0(const Block<double>& block) {
  RAdam_update_decoupled_430af11c22f1e5c_0(block);
}
static const Pass<double> RAdam_update_decoupled_430af11c22f1e5c_double_passes[] = {RAdam_update_decoupled_430af11c22f1e5c_double_0};
static const int RAdam_update_decoupled_430af11c22f1e5c_reductions[] = {0};
static const bool RAdam_update_decoupled_430af11c22f1e5c_is_max[] = {false};
extern const Rule RAdam_update_decoupled_430af11c22f1e5c = {
    0x430af11c22f1e5c, 2, 6, 13, 1, RAdam_update_decoupled_430af11c22f1e5c_reductions, RAdam_update_decoupled_430af11c22f1e5c_is_max,
    RAdam_update_decoupled_430af11c22f1e5c_scalars, RAdam_update_decoupled_430af11c22f1e5c_float_passes, RAdam_update_decoupled_430af11c22f1e5c_double_passes};

static void RMSprop_update_708d9a8fa0a91a0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_708d9a8fa0a91a0_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * t10;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t10 * t10;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar9;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_square_avg[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_708d9a8fa0a91a0_float_0(const Block<float>& block) {
  RMSprop_update_708d9a8fa0a91a0_0(block);
}
static const Pass<float> RMSprop_update_708d9a8fa0a91a0_float_passes[] = {RMSprop_update_708d9a8fa0a91a0_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_708d9a8fa0a91a0_double_0(const Block<double>& block) {
  RMSprop_update_708d9a8fa0a91a0_0(block);
}
static const Pass<double> RMSprop_update_708d9a8fa0a91a0_double_passes[] = {RMSprop_update_708d9a8fa0a91a0_double_0};
static const int RMSprop_update_708d9a8fa0a91a0_reductions[] = {0};
static const bool RMSprop_update_708d9a8fa0a91a0_is_max[] = {false};
extern const Rule RMSprop_update_708d9a8fa0a91a0 = {
    0x708d9a8fa0a91a0, 1, 5, 10, 1, RMSprop_update_708d9a8fa0a91a0_reductions, RMSprop_update_708d9a8fa0a91a0_is_max,
    RMSprop_update_708d9a8fa0a91a0_scalars, RMSprop_update_708d9a8fa0a91a0_float_passes, RMSprop_update_708d9a8fa0a91a0_double_passes};

static void RMSprop_update_d40d24c611e1e82_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_d40d24c611e1e82_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * t11;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t11 * t11;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar9;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_square_avg[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_d40d24c611e1e82_float_0(const Block<float>& block) {
  RMSprop_update_d40d24c611e1e82_0(block);
}
static const Pass<float> RMSprop_update_d40d24c611e1e82_float_passes[] = {RMSprop_update_d40d24c611e1e82_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_d40d24c611e1e82_double_0(const Block<double>& block) {
  RMSprop_update_d40d24c611e1e82_0(block);
}
static const Pass<double> RMSprop_update_d40d24c611e1e82_double_passes[] = {RMSprop_update_d40d24c611e1e82_double_0};
static const int RMSprop_update_d40d24c611e1e82_reductions[] = {0};
static const bool RMSprop_update_d40d24c611e1e82_is_max[] = {false};
extern const Rule RMSprop_update_d40d24c611e1e82 = {
    0xd40d24c611e1e82, 1, 5, 10, 1, RMSprop_update_d40d24c611e1e82_reductions, RMSprop_update_d40d24c611e1e82_is_max,
    RMSprop_update_d40d24c611e1e82_scalars, RMSprop_update_d40d24c611e1e82_float_passes, RMSprop_update_d40d24c611e1e82_double_passes};

static void RMSprop_update_a35d3c7d471a119_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_a35d3c7d471a119_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * t10;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t10 * t10;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = t15 + scalar9;
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_square_avg[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_a35d3c7d471a119_float_0(const Block<float>& block) {
  RMSprop_update_a35d3c7d471a119_0(block);
}
static const Pass<float> RMSprop_update_a35d3c7d471a119_float_passes[] = {RMSprop_update_a35d3c7d471a119_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_a35d3c7d471a119_double_0(const Block<double>& block) {
  RMSprop_update_a35d3c7d471a119_0(block);
}
static const Pass<double> RMSprop_update_a35d3c7d471a119_double_passes[] = {RMSprop_update_a35d3c7d471a119_double_0};
static const int RMSprop_update_a35d3c7d471a119_reductions[] = {0};
static const bool RMSprop_update_a35d3c7d471a119_is_max[] = {false};
extern const Rule RMSprop_update_a35d3c7d471a119 = {
    0xa35d3c7d471a119, 1, 5, 10, 1, RMSprop_update_a35d3c7d471a119_reductions, RMSprop_update_a35d3c7d471a119_is_max,
    RMSprop_update_a35d3c7d471a119_scalars, RMSprop_update_a35d3c7d471a119_float_passes, RMSprop_update_a35d3c7d471a119_double_passes};

static void RMSprop_update_0255d2507fb6aa9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_0255d2507fb6aa9_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * t11;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t11 * t11;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = t16 + scalar9;
      const T t18 = std::sqrt(t17);
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_square_avg[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_0255d2507fb6aa9_float_0(const Block<float>& block) {
  RMSprop_update_0255d2507fb6aa9_0(block);
}
static const Pass<float> RMSprop_update_0255d2507fb6aa9_float_passes[] = {RMSprop_update_0255d2507fb6aa9_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_0255d2507fb6aa9_double_0(const Block<double>& block) {
  RMSprop_update_0255d2507fb6aa9_0(block);
}
static const Pass<double> RMSprop_update_0255d2507fb6aa9_double_passes[] = {RMSprop_update_0255d2507fb6aa9_double_0};
static const int RMSprop_update_0255d2507fb6aa9_reductions[] = {0};
static const bool RMSprop_update_0255d2507fb6aa9_is_max[] = {false};
extern const Rule RMSprop_update_0255d2507fb6aa9 = {
    0x0255d2507fb6aa9, 1, 5, 10, 1, RMSprop_update_0255d2507fb6aa9_reductions, RMSprop_update_0255d2507fb6aa9_is_max,
    RMSprop_update_0255d2507fb6aa9_scalars, RMSprop_update_0255d2507fb6aa9_float_passes, RMSprop_update_0255d2507fb6aa9_double_passes};

static void RMSprop_update_centered_fcde4935cd0bbf3_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_fcde4935cd0bbf3_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * t10;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t10 * t10;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = scalar7 * p_grad_avg[i];
      const T t17 = scalar8 * t10;
      const T t18 = t16 + t17;
      const T t19 = t18 * t18;
      const T t20 = t15 - t19;
      const T t21 = maximum(t20, T(0.0));
      const T t22 = std::sqrt(t21);
      const T t23 = t22 + scalar9;
      const T t24 = t11 / t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_square_avg[i] = t15;
      p_grad_avg[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_fcde4935cd0bbf3_float_0(const Block<float>& block) {
  RMSprop_update_centered_fcde4935cd0bbf3_0(block);
}
static const Pass<float> RMSprop_update_centered_fcde4935cd0bbf3_float_passes[] = {RMSprop_update_centered_fcde4935cd0bbf3_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_fcde4935cd0bbf3_double_0(const Block<double>& block) {
  RMSprop_update_centered_fcde4935cd0bbf3_0(block);
}
static const Pass<double> RMSprop_update_centered_fcde4935cd0bbf3_double_passes[] = {RMSprop_update_centered_fcde4935cd0bbf3_double_0};
static const int RMSprop_update_centered_fcde4935cd0bbf3_reductions[] = {0};
static const bool RMSprop_update_centered_fcde4935cd0bbf3_is_max[] = {false};
extern const Rule RMSprop_update_centered_fcde4935cd0bbf3 = {
    0xfcde4935cd0bbf3, 2, 5, 10, 1, RMSprop_update_centered_fcde4935cd0bbf3_reductions, RMSprop_update_centered_fcde4935cd0bbf3_is_max,
    RMSprop_update_centered_fcde4935cd0bbf3_scalars, RMSprop_update_centered_fcde4935cd0bbf3_float_passes, RMSprop_update_centered_fcde4935cd0bbf3_double_passes};

static void RMSprop_update_centered_5f809ea284419b1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_5f809ea284419b1_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * t11;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t11 * t11;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = scalar7 * p_grad_avg[i];
      const T t18 = scalar8 * t11;
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      const T t21 = t16 - t20;
      const T t22 = maximum(t21, T(0.0));
      const T t23 = std::sqrt(t22);
      const T t24 = t23 + scalar9;
      const T t25 = t12 / t24;
      const T t26 = p_param[i] - t25;
      p_param[i] = t26;
      p_square_avg[i] = t16;
      p_grad_avg[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_5f809ea284419b1_float_0(const Block<float>& block) {
  RMSprop_update_centered_5f809ea284419b1_0(block);
}
static const Pass<float> RMSprop_update_centered_5f809ea284419b1_float_passes[] = {RMSprop_update_centered_5f809ea284419b1_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_5f809ea284419b1_double_0(const Block<double>& block) {
  RMSprop_update_centered_5f809ea284419b1_0(block);
}
static const Pass<double> RMSprop_update_centered_5f809ea284419b1_double_passes[] = {RMSprop_update_centered_5f809ea284419b1_double_0};
static const int RMSprop_update_centered_5f809ea284419b1_reductions[] = {0};
static const bool RMSprop_update_centered_5f809ea284419b1_is_max[] = {false};
extern const Rule RMSprop_update_centered_5f809ea284419b1 = {
    0x5f809ea284419b1, 2, 5, 10, 1, RMSprop_update_centered_5f809ea284419b1_reductions, RMSprop_update_centered_5f809ea284419b1_is_max,
    RMSprop_update_centered_5f809ea284419b1_scalars, RMSprop_update_centered_5f809ea284419b1_float_passes, RMSprop_update_centered_5f809ea284419b1_double_passes};

static void RMSprop_update_centered_f8e82a335edde15_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_f8e82a335edde15_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * t10;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t10 * t10;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = scalar7 * p_grad_avg[i];
      const T t17 = scalar8 * t10;
      const T t18 = t16 + t17;
      const T t19 = t18 * t18;
      const T t20 = t15 - t19;
      const T t21 = maximum(t20, T(0.0));
      const T t22 = t21 + scalar9;
      const T t23 = std::sqrt(t22);
      const T t24 = t11 / t23;
      const T t25 = p_param[i] - t24;
      p_param[i] = t25;
      p_square_avg[i] = t15;
      p_grad_avg[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_f8e82a335edde15_float_0(const Block<float>& block) {
  RMSprop_update_centered_f8e82a335edde15_0(block);
}
static const Pass<float> RMSprop_update_centered_f8e82a335edde15_float_passes[] = {RMSprop_update_centered_f8e82a335edde15_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_f8e82a335edde15_double_0(const Block<double>& block) {
  RMSprop_update_centered_f8e82a335edde15_0(block);
}
static const Pass<double> RMSprop_update_centered_f8e82a335edde15_double_passes[] = {RMSprop_update_centered_f8e82a335edde15_double_0};
static const int RMSprop_update_centered_f8e82a335edde15_reductions[] = {0};
static const bool RMSprop_update_centered_f8e82a335edde15_is_max[] = {false};
extern const Rule RMSprop_update_centered_f8e82a335edde15 = {
    0xf8e82a335edde15, 2, 5, 10, 1, RMSprop_update_centered_f8e82a335edde15_reductions, RMSprop_update_centered_f8e82a335edde15_is_max,
    RMSprop_update_centered_f8e82a335edde15_scalars, RMSprop_update_centered_f8e82a335edde15_float_passes, RMSprop_update_centered_f8e82a335edde15_double_passes};

static void RMSprop_update_centered_1579812129f5046_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s8;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_1579812129f5046_0(const Block<T>& block) {
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
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * t11;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t11 * t11;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = scalar7 * p_grad_avg[i];
      const T t18 = scalar8 * t11;
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      const T t21 = t16 - t20;
      const T t22 = maximum(t21, T(0.0));
      const T t23 = t22 + scalar9;
      const T t24 = std::sqrt(t23);
      const T t25 = t12 / t24;
      const T t26 = p_param[i] - t25;
      p_param[i] = t26;
      p_square_avg[i] = t16;
      p_grad_avg[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_1579812129f5046_float_0(const Block<float>& block) {
  RMSprop_update_centered_1579812129f5046_0(block);
}
static const Pass<float> RMSprop_update_centered_1579812129f5046_float_passes[] = {RMSprop_update_centered_1579812129f5046_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_1579812129f5046_double_0(const Block<double>& block) {
  RMSprop_update_centered_1579812129f5046_0(block);
}
static const Pass<double> RMSprop_update_centered_1579812129f5046_double_passes[] = {RMSprop_update_centered_1579812129f5046_double_0};
static const int RMSprop_update_centered_1579812129f5046_reductions[] = {0};
static const bool RMSprop_update_centered_1579812129f5046_is_max[] = {false};
extern const Rule RMSprop_update_centered_1579812129f5046 = {
    0x1579812129f5046, 2, 5, 10, 1, RMSprop_update_centered_1579812129f5046_reductions, RMSprop_update_centered_1579812129f5046_is_max,
    RMSprop_update_centered_1579812129f5046_scalars, RMSprop_update_centered_1579812129f5046_float_passes, RMSprop_update_centered_1579812129f5046_double_passes};

static void RMSprop_update_momentum_105cadf7cd5896a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_105cadf7cd5896a_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t11 * t11;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar9;
      const T t18 = t11 / t17;
      const T t19 = t0 + t18;
      const T t20 = scalar10 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_square_avg[i] = t15;
      p_momentum_buffer[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_105cadf7cd5896a_float_0(const Block<float>& block) {
  RMSprop_update_momentum_105cadf7cd5896a_0(block);
}
static const Pass<float> RMSprop_update_momentum_105cadf7cd5896a_float_passes[] = {RMSprop_update_momentum_105cadf7cd5896a_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_105cadf7cd5896a_double_0(const Block<double>& block) {
  RMSprop_update_momentum_105cadf7cd5896a_0(block);
}
static const Pass<double> RMSprop_update_momentum_105cadf7cd5896a_double_passes[] = {RMSprop_update_momentum_105cadf7cd5896a_double_0};
static const int RMSprop_update_momentum_105cadf7cd5896a_reductions[] = {0};
static const bool RMSprop_update_momentum_105cadf7cd5896a_is_max[] = {false};
extern const Rule RMSprop_update_momentum_105cadf7cd5896a = {
    0x105cadf7cd5896a, 2, 6, 11, 1, RMSprop_update_momentum_105cadf7cd5896a_reductions, RMSprop_update_momentum_105cadf7cd5896a_is_max,
    RMSprop_update_momentum_105cadf7cd5896a_scalars, RMSprop_update_momentum_105cadf7cd5896a_float_passes, RMSprop_update_momentum_105cadf7cd5896a_double_passes};

static void RMSprop_update_momentum_182c04867a3fea5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_182c04867a3fea5_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t12 * t12;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar9;
      const T t19 = t12 / t18;
      const T t20 = t0 + t19;
      const T t21 = scalar10 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_square_avg[i] = t16;
      p_momentum_buffer[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_182c04867a3fea5_float_0(const Block<float>& block) {
  RMSprop_update_momentum_182c04867a3fea5_0(block);
}
static const Pass<float> RMSprop_update_momentum_182c04867a3fea5_float_passes[] = {RMSprop_update_momentum_182c04867a3fea5_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_182c04867a3fea5_double_0(const Block<double>& block) {
  RMSprop_update_momentum_182c04867a3fea5_0(block);
}
static const Pass<double> RMSprop_update_momentum_182c04867a3fea5_double_passes[] = {RMSprop_update_momentum_182c04867a3fea5_double_0};
static const int RMSprop_update_momentum_182c04867a3fea5_reductions[] = {0};
static const bool RMSprop_update_momentum_182c04867a3fea5_is_max[] = {false};
extern const Rule RMSprop_update_momentum_182c04867a3fea5 = {
    0x182c04867a3fea5, 2, 6, 11, 1, RMSprop_update_momentum_182c04867a3fea5_reductions, RMSprop_update_momentum_182c04867a3fea5_is_max,
    RMSprop_update_momentum_182c04867a3fea5_scalars, RMSprop_update_momentum_182c04867a3fea5_float_passes, RMSprop_update_momentum_182c04867a3fea5_double_passes};

static void RMSprop_update_momentum_0af41a61be86813_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_0af41a61be86813_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t11 * t11;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = t15 + scalar9;
      const T t17 = std::sqrt(t16);
      const T t18 = t11 / t17;
      const T t19 = scalar10 * t18;
      const T t20 = t0 + t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_square_avg[i] = t15;
      p_momentum_buffer[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_0af41a61be86813_float_0(const Block<float>& block) {
  RMSprop_update_momentum_0af41a61be86813_0(block);
}
static const Pass<float> RMSprop_update_momentum_0af41a61be86813_float_passes[] = {RMSprop_update_momentum_0af41a61be86813_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_0af41a61be86813_double_0(const Block<double>& block) {
  RMSprop_update_momentum_0af41a61be86813_0(block);
}
static const Pass<double> RMSprop_update_momentum_0af41a61be86813_double_passes[] = {RMSprop_update_momentum_0af41a61be86813_double_0};
static const int RMSprop_update_momentum_0af41a61be86813_reductions[] = {0};
static const bool RMSprop_update_momentum_0af41a61be86813_is_max[] = {false};
extern const Rule RMSprop_update_momentum_0af41a61be86813 = {
    0x0af41a61be86813, 2, 6, 11, 1, RMSprop_update_momentum_0af41a61be86813_reductions, RMSprop_update_momentum_0af41a61be86813_is_max,
    RMSprop_update_momentum_0af41a61be86813_scalars, RMSprop_update_momentum_0af41a61be86813_float_passes, RMSprop_update_momentum_0af41a61be86813_double_passes};

static void RMSprop_update_momentum_498eff0db18ba19_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_498eff0db18ba19_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t12 * t12;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = t16 + scalar9;
      const T t18 = std::sqrt(t17);
      const T t19 = t12 / t18;
      const T t20 = scalar10 * t19;
      const T t21 = t0 + t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_square_avg[i] = t16;
      p_momentum_buffer[i] = t21;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_498eff0db18ba19_float_0(const Block<float>& block) {
  RMSprop_update_momentum_498eff0db18ba19_0(block);
}
static const Pass<float> RMSprop_update_momentum_498eff0db18ba19_float_passes[] = {RMSprop_update_momentum_498eff0db18ba19_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_498eff0db18ba19_double_0(const Block<double>& block) {
  RMSprop_update_momentum_498eff0db18ba19_0(block);
}
static const Pass<double> RMSprop_update_momentum_498eff0db18ba19_double_passes[] = {RMSprop_update_momentum_498eff0db18ba19_double_0};
static const int RMSprop_update_momentum_498eff0db18ba19_reductions[] = {0};
static const bool RMSprop_update_momentum_498eff0db18ba19_is_max[] = {false};
extern const Rule RMSprop_update_momentum_498eff0db18ba19 = {
    0x498eff0db18ba19, 2, 6, 11, 1, RMSprop_update_momentum_498eff0db18ba19_reductions, RMSprop_update_momentum_498eff0db18ba19_is_max,
    RMSprop_update_momentum_498eff0db18ba19_scalars, RMSprop_update_momentum_498eff0db18ba19_float_passes, RMSprop_update_momentum_498eff0db18ba19_double_passes};

static void RMSprop_update_centered_momentum_0addfea490ebb56_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_0addfea490ebb56_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t11 * t11;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = scalar7 * p_grad_avg[i];
      const T t17 = scalar8 * t11;
      const T t18 = t16 + t17;
      const T t19 = t18 * t18;
      const T t20 = t15 - t19;
      const T t21 = maximum(t20, T(0.0));
      const T t22 = std::sqrt(t21);
      const T t23 = t22 + scalar9;
      const T t24 = t11 / t23;
      const T t25 = t0 + t24;
      const T t26 = scalar10 * t25;
      const T t27 = p_param[i] - t26;
      p_param[i] = t27;
      p_square_avg[i] = t15;
      p_grad_avg[i] = t18;
      p_momentum_buffer[i] = t25;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_0addfea490ebb56_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_0addfea490ebb56_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_0addfea490ebb56_float_passes[] = {RMSprop_update_centered_momentum_0addfea490ebb56_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_0addfea490ebb56_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_0addfea490ebb56_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_0addfea490ebb56_double_passes[] = {RMSprop_update_centered_momentum_0addfea490ebb56_double_0};
static const int RMSprop_update_centered_momentum_0addfea490ebb56_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_0addfea490ebb56_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_0addfea490ebb56 = {
    0x0addfea490ebb56, 3, 6, 11, 1, RMSprop_update_centered_momentum_0addfea490ebb56_reductions, RMSprop_update_centered_momentum_0addfea490ebb56_is_max,
    RMSprop_update_centered_momentum_0addfea490ebb56_scalars, RMSprop_update_centered_momentum_0addfea490ebb56_float_passes, RMSprop_update_centered_momentum_0addfea490ebb56_double_passes};

static void RMSprop_update_centered_momentum_a7295a16a57f3e7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_a7295a16a57f3e7_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t12 * t12;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = scalar7 * p_grad_avg[i];
      const T t18 = scalar8 * t12;
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      const T t21 = t16 - t20;
      const T t22 = maximum(t21, T(0.0));
      const T t23 = std::sqrt(t22);
      const T t24 = t23 + scalar9;
      const T t25 = t12 / t24;
      const T t26 = t0 + t25;
      const T t27 = scalar10 * t26;
      const T t28 = p_param[i] - t27;
      p_param[i] = t28;
      p_square_avg[i] = t16;
      p_grad_avg[i] = t19;
      p_momentum_buffer[i] = t26;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_a7295a16a57f3e7_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_a7295a16a57f3e7_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_a7295a16a57f3e7_float_passes[] = {RMSprop_update_centered_momentum_a7295a16a57f3e7_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_a7295a16a57f3e7_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_a7295a16a57f3e7_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_a7295a16a57f3e7_double_passes[] = {RMSprop_update_centered_momentum_a7295a16a57f3e7_double_0};
static const int RMSprop_update_centered_momentum_a7295a16a57f3e7_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_a7295a16a57f3e7_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_a7295a16a57f3e7 = {
    0xa7295a16a57f3e7, 3, 6, 11, 1, RMSprop_update_centered_momentum_a7295a16a57f3e7_reductions, RMSprop_update_centered_momentum_a7295a16a57f3e7_is_max,
    RMSprop_update_centered_momentum_a7295a16a57f3e7_scalars, RMSprop_update_centered_momentum_a7295a16a57f3e7_float_passes, RMSprop_update_centered_momentum_a7295a16a57f3e7_double_passes};

static void RMSprop_update_centered_momentum_874fc977b1a5b2f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_874fc977b1a5b2f_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * p_square_avg[i];
      const T t13 = t11 * t11;
      const T t14 = scalar8 * t13;
      const T t15 = t12 + t14;
      const T t16 = scalar7 * p_grad_avg[i];
      const T t17 = scalar8 * t11;
      const T t18 = t16 + t17;
      const T t19 = t18 * t18;
      const T t20 = t15 - t19;
      const T t21 = maximum(t20, T(0.0));
      const T t22 = t21 + scalar9;
      const T t23 = std::sqrt(t22);
      const T t24 = t11 / t23;
      const T t25 = scalar10 * t24;
      const T t26 = t0 + t25;
      const T t27 = p_param[i] - t26;
      p_param[i] = t27;
      p_square_avg[i] = t15;
      p_grad_avg[i] = t18;
      p_momentum_buffer[i] = t26;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_874fc977b1a5b2f_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_874fc977b1a5b2f_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_874fc977b1a5b2f_float_passes[] = {RMSprop_update_centered_momentum_874fc977b1a5b2f_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_874fc977b1a5b2f_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_874fc977b1a5b2f_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_874fc977b1a5b2f_double_passes[] = {RMSprop_update_centered_momentum_874fc977b1a5b2f_double_0};
static const int RMSprop_update_centered_momentum_874fc977b1a5b2f_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_874fc977b1a5b2f_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_874fc977b1a5b2f = {
    0x874fc977b1a5b2f, 3, 6, 11, 1, RMSprop_update_centered_momentum_874fc977b1a5b2f_reductions, RMSprop_update_centered_momentum_874fc977b1a5b2f_is_max,
    RMSprop_update_centered_momentum_874fc977b1a5b2f_scalars, RMSprop_update_centered_momentum_874fc977b1a5b2f_float_passes, RMSprop_update_centered_momentum_874fc977b1a5b2f_double_passes};

static void RMSprop_update_centered_momentum_1c933c80438c566_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] != double(0.0);
  const bool s1 = hypers[3] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const double s8 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[3];
  out[5] = hypers[2];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_1c933c80438c566_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * p_square_avg[i];
      const T t14 = t12 * t12;
      const T t15 = scalar8 * t14;
      const T t16 = t13 + t15;
      const T t17 = scalar7 * p_grad_avg[i];
      const T t18 = scalar8 * t12;
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      const T t21 = t16 - t20;
      const T t22 = maximum(t21, T(0.0));
      const T t23 = t22 + scalar9;
      const T t24 = std::sqrt(t23);
      const T t25 = t12 / t24;
      const T t26 = scalar10 * t25;
      const T t27 = t0 + t26;
      const T t28 = p_param[i] - t27;
      p_param[i] = t28;
      p_square_avg[i] = t16;
      p_grad_avg[i] = t19;
      p_momentum_buffer[i] = t27;
    }
  }
}
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_1c933c80438c566_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_1c933c80438c566_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_1c933c80438c566_float_passes[] = {RMSprop_update_centered_momentum_1c933c80438c566_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_1c933c80438c566_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_1c933c80438c566_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_1c933c80438c566_double_passes[] = {RMSprop_update_centered_momentum_1c933c80438c566_double_0};
static const int RMSprop_update_centered_momentum_1c933c80438c566_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_1c933c80438c566_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_1c933c80438c566 = {
    0x1c933c80438c566, 3, 6, 11, 1, RMSprop_update_centered_momentum_1c933c80438c566_reductions, RMSprop_update_centered_momentum_1c933c80438c566_is_max,
    RMSprop_update_centered_momentum_1c933c80438c566_scalars, RMSprop_update_centered_momentum_1c933c80438c566_float_passes, RMSprop_update_centered_momentum_1c933c80438c566_double_passes};

static void Rprop_update_137da87433b1399_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[2];
  out[5] = hypers[1];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = hypers[3];
  out[9] = hypers[5];
  out[10] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_137da87433b1399_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const bool t0 = p_step_size[i] == T(0.0);
      const T t1 = t0 ? scalar0 : p_step_size[i];
      const T t2 = scalar1 * p_grad[i];
      const bool t3 = t2 > scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const bool t5 = t4 < scalar3;
      const T t6 = t5 ? scalar3 : t4;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t2;
      const T t13 = sign(t12);
      const T t14 = sign(p_prev[i]);
      const T t15 = t13 * t14;
      const bool t16 = t15 > T(0.0);
      const bool t17 = t15 < T(0.0);
      const T t18 = t17 ? scalar7 : T(1.0);
      const T t19 = t16 ? scalar8 : t18;
      const T t20 = t1 * t19;
      const T t21 = maximum(t20, scalar9);
      const T t22 = minimum(t21, scalar10);
      const T t23 = t17 ? T(0.0) : t12;
      const T t24 = sign(t23);
      const T t25 = t22 * t24;
      const T t26 = p_param[i] - t25;
      p_param[i] = t26;
      p_prev[i] = t23;
      p_step_size[i] = t22;
    }
  }
}
MS_OPTIM_VERSIONS static void Rprop_update_137da87433b1399_float_0(const Block<float>& block) {
  Rprop_update_137da87433b1399_0(block);
}
static const Pass<float> Rprop_update_137da87433b1399_float_passes[] = {Rprop_update_137da87433b1399_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_137da87433b1399_double_0(const Block<double>& block) {
  Rprop_update_137da87433b1399_0(block);
}
static const Pass<double> Rprop_update_137da87433b1399_double_passes[] = {Rprop_update_137da87433b1399_double_0};
static const int Rprop_update_137da87433b1399_reductions[] = {0};
static const bool Rprop_update_137da87433b1399_is_max[] = {false};
extern const Rule Rprop_update_137da87433b1399 = {
    0x137da87433b1399, 2, 7, 11, 1, Rprop_update_137da87433b1399_reductions, Rprop_update_137da87433b1399_is_max,
    Rprop_update_137da87433b1399_scalars, Rprop_update_137da87433b1399_float_passes, Rprop_update_137da87433b1399_double_passes};

static void Rprop_update_73847b904173c71_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s7;
  out[4] = hypers[2];
  out[5] = hypers[1];
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = hypers[3];
  out[9] = hypers[5];
  out[10] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_73847b904173c71_0(const Block<T>& block) {
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
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const bool t0 = p_step_size[i] == T(0.0);
      const T t1 = t0 ? scalar0 : p_step_size[i];
      const T t2 = scalar1 * p_grad[i];
      const bool t3 = t2 > scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const bool t5 = t4 < scalar3;
      const T t6 = t5 ? scalar3 : t4;
      const T t7 = t6 - mean0;
      const T t8 = sign(p_param[i]);
      const T t9 = scalar4 * t8;
      const T t10 = t7 + t9;
      const T t11 = scalar5 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = scalar6 != 0 ? t12 : t7;
      const T t14 = sign(t13);
      const T t15 = sign(p_prev[i]);
      const T t16 = t14 * t15;
      const bool t17 = t16 > T(0.0);
      const bool t18 = t16 < T(0.0);
      const T t19 = t18 ? scalar7 : T(1.0);
      const T t20 = t17 ? scalar8 : t19;
      const T t21 = t1 * t20;
      const T t22 = maximum(t21, scalar9);
      const T t23 = minimum(t22, scalar10);
      const T t24 = t18 ? T(0.0) : t13;
      const T t25 = sign(t24);
      const T t26 = t23 * t25;
      const T t27 = p_param[i] - t26;
      p_param[i] = t27;
      p_prev[i] = t24;
      p_step_size[i] = t23;
    }
  }
}
MS_OPTIM_VERSIONS static void Rprop_update_73847b904173c71_float_0(const Block<float>& block) {
  Rprop_update_73847b904173c71_0(block);
}
static const Pass<float> Rprop_update_73847b904173c71_float_passes[] = {Rprop_update_73847b904173c71_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_73847b904173c71_double_0(const Block<double>& block) {
  Rprop_update_73847b904173c71_0(block);
}
static const Pass<double> Rprop_update_73847b904173c71_double_passes[] = {Rprop_update_73847b904173c71_double_0};
static const int Rprop_update_73847b904173c71_reductions[] = {0};
static const bool Rprop_update_73847b904173c71_is_max[] = {false};
extern const Rule Rprop_update_73847b904173c71 = {
    0x73847b904173c71, 2, 7, 11, 1, Rprop_update_73847b904173c71_reductions, Rprop_update_73847b904173c71_is_max,
    Rprop_update_73847b904173c71_scalars, Rprop_update_73847b904173c71_float_passes, Rprop_update_73847b904173c71_double_passes};

static void SGD_update_without_momentum_d0bc54034fe097b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_d0bc54034fe097b_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
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
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * t10;
      const T t12 = p_param[i] - t11;
      p_param[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_d0bc54034fe097b_float_0(const Block<float>& block) {
  SGD_update_without_momentum_d0bc54034fe097b_0(block);
}
static const Pass<float> SGD_update_without_momentum_d0bc54034fe097b_float_passes[] = {SGD_update_without_momentum_d0bc54034fe097b_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_d0bc54034fe097b_double_0(const Block<double>& block) {
  SGD_update_without_momentum_d0bc54034fe097b_0(block);
}
static const Pass<double> SGD_update_without_momentum_d0bc54034fe097b_double_passes[] = {SGD_update_without_momentum_d0bc54034fe097b_double_0};
static const int SGD_update_without_momentum_d0bc54034fe097b_reductions[] = {0};
static const bool SGD_update_without_momentum_d0bc54034fe097b_is_max[] = {false};
extern const Rule SGD_update_without_momentum_d0bc54034fe097b = {
    0xd0bc54034fe097b, 0, 3, 7, 1, SGD_update_without_momentum_d0bc54034fe097b_reductions, SGD_update_without_momentum_d0bc54034fe097b_is_max,
    SGD_update_without_momentum_d0bc54034fe097b_scalars, SGD_update_without_momentum_d0bc54034fe097b_float_passes, SGD_update_without_momentum_d0bc54034fe097b_double_passes};

static void SGD_update_without_momentum_66813f63905c1a8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_66813f63905c1a8_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
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
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_66813f63905c1a8_float_0(const Block<float>& block) {
  SGD_update_without_momentum_66813f63905c1a8_0(block);
}
static const Pass<float> SGD_update_without_momentum_66813f63905c1a8_float_passes[] = {SGD_update_without_momentum_66813f63905c1a8_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_66813f63905c1a8_double_0(const Block<double>& block) {
  SGD_update_without_momentum_66813f63905c1a8_0(block);
}
static const Pass<double> SGD_update_without_momentum_66813f63905c1a8_double_passes[] = {SGD_update_without_momentum_66813f63905c1a8_double_0};
static const int SGD_update_without_momentum_66813f63905c1a8_reductions[] = {0};
static const bool SGD_update_without_momentum_66813f63905c1a8_is_max[] = {false};
extern const Rule SGD_update_without_momentum_66813f63905c1a8 = {
    0x66813f63905c1a8, 0, 3, 7, 1, SGD_update_without_momentum_66813f63905c1a8_reductions, SGD_update_without_momentum_66813f63905c1a8_is_max,
    SGD_update_without_momentum_66813f63905c1a8_scalars, SGD_update_without_momentum_66813f63905c1a8_float_passes, SGD_update_without_momentum_66813f63905c1a8_double_passes};

static void SGD_update_bf4f66ac7e2fea6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const double s8 = s3 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s10;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s9;
  out[7] = s2;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_bf4f66ac7e2fea6_0(const Block<T>& block) {
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
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_bf4f66ac7e2fea6_float_0(const Block<float>& block) {
  SGD_update_bf4f66ac7e2fea6_0(block);
}
static const Pass<float> SGD_update_bf4f66ac7e2fea6_float_passes[] = {SGD_update_bf4f66ac7e2fea6_float_0};
MS_OPTIM_VERSIONS static void SGD_update_bf4f66ac7e2fea6_double_0(const Block<double>& block) {
  SGD_update_bf4f66ac7e2fea6_0(block);
}
static const Pass<double> SGD_update_bf4f66ac7e2fea6_double_passes[] = {SGD_update_bf4f66ac7e2fea6_double_0};
static const int SGD_update_bf4f66ac7e2fea6_reductions[] = {0};
static const bool SGD_update_bf4f66ac7e2fea6_is_max[] = {false};
extern const Rule SGD_update_bf4f66ac7e2fea6 = {
    0xbf4f66ac7e2fea6, 1, 5, 9, 1, SGD_update_bf4f66ac7e2fea6_reductions, SGD_update_bf4f66ac7e2fea6_is_max,
    SGD_update_bf4f66ac7e2fea6_scalars, SGD_update_bf4f66ac7e2fea6_float_passes, SGD_update_bf4f66ac7e2fea6_double_passes};

static void SGD_update_a6d9b5451b5fc3c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] != double(0.0);
  const bool s4 = hypers[4] != double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const double s8 = s3 ? double(1.0) : s7;
  const bool s9 = s8 != double(0.0);
  const double s10 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s10;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s9;
  out[7] = s2;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_a6d9b5451b5fc3c_0(const Block<T>& block) {
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
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_a6d9b5451b5fc3c_float_0(const Block<float>& block) {
  SGD_update_a6d9b5451b5fc3c_0(block);
}
static const Pass<float> SGD_update_a6d9b5451b5fc3c_float_passes[] = {SGD_update_a6d9b5451b5fc3c_float_0};
MS_OPTIM_VERSIONS static void SGD_update_a6d9b5451b5fc3c_double_0(const Block<double>& block) {
  SGD_update_a6d9b5451b5fc3c_0(block);
}
static const Pass<double> SGD_update_a6d9b5451b5fc3c_double_passes[] = {SGD_update_a6d9b5451b5fc3c_double_0};
static const int SGD_update_a6d9b5451b5fc3c_reductions[] = {0};
static const bool SGD_update_a6d9b5451b5fc3c_is_max[] = {false};
extern const Rule SGD_update_a6d9b5451b5fc3c = {
    0xa6d9b5451b5fc3c, 1, 5, 9, 1, SGD_update_a6d9b5451b5fc3c_reductions, SGD_update_a6d9b5451b5fc3c_is_max,
    SGD_update_a6d9b5451b5fc3c_scalars, SGD_update_a6d9b5451b5fc3c_float_passes, SGD_update_a6d9b5451b5fc3c_double_passes};

static void SGD_update_71ebd5f9a3ecb3c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const bool s8 = step == double(1.0);
  const double s9 = double(1.0) - hypers[4];
  const double s10 = s8 ? double(1.0) : s9;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = s10;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_71ebd5f9a3ecb3c_0(const Block<T>& block) {
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
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar3 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar4 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar5 != 0 ? t9 : t0;
      const T t11 = scalar6 * p_momentum_buffer[i];
      const T t12 = scalar7 * t10;
      const T t13 = t11 + t12;
      const T t14 = scalar6 * t13;
      const T t15 = t10 + t14;
      const T t16 = scalar8 * t15;
      const T t17 = p_param[i] - t16;
      p_param[i] = t17;
      p_momentum_buffer[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_71ebd5f9a3ecb3c_float_0(const Block<float>& block) {
  SGD_update_71ebd5f9a3ecb3c_0(block);
}
static const Pass<float> SGD_update_71ebd5f9a3ecb3c_float_passes[] = {SGD_update_71ebd5f9a3ecb3c_float_0};
MS_OPTIM_VERSIONS static void SGD_update_71ebd5f9a3ecb3c_double_0(const Block<double>& block) {
  SGD_update_71ebd5f9a3ecb3c_0(block);
}
static const Pass<double> SGD_update_71ebd5f9a3ecb3c_double_passes[] = {SGD_update_71ebd5f9a3ecb3c_double_0};
static const int SGD_update_71ebd5f9a3ecb3c_reductions[] = {0};
static const bool SGD_update_71ebd5f9a3ecb3c_is_max[] = {false};
extern const Rule SGD_update_71ebd5f9a3ecb3c = {
    0x71ebd5f9a3ecb3c, 1, 5, 9, 1, SGD_update_71ebd5f9a3ecb3c_reductions, SGD_update_71ebd5f9a3ecb3c_is_max,
    SGD_update_71ebd5f9a3ecb3c_scalars, SGD_update_71ebd5f9a3ecb3c_float_passes, SGD_update_71ebd5f9a3ecb3c_double_passes};

static void SGD_update_8708e6c9b08d8c4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] != double(0.0);
  const bool s1 = hypers[2] != double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 != double(0.0);
  const double s7 = -max_grad_value;
  const bool s8 = step == double(1.0);
  const double s9 = double(1.0) - hypers[4];
  const double s10 = s8 ? double(1.0) : s9;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = hypers[1];
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = s10;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_8708e6c9b08d8c4_0(const Block<T>& block) {
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
  const T scalar8 = block.scalars[8];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const bool t1 = t0 > scalar1;
      const T t2 = t1 ? scalar1 : t0;
      const bool t3 = t2 < scalar2;
      const T t4 = t3 ? scalar2 : t2;
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar3 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar4 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar5 != 0 ? t10 : t5;
      const T t12 = scalar6 * p_momentum_buffer[i];
      const T t13 = scalar7 * t11;
      const T t14 = t12 + t13;
      const T t15 = scalar6 * t14;
      const T t16 = t11 + t15;
      const T t17 = scalar8 * t16;
      const T t18 = p_param[i] - t17;
      p_param[i] = t18;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_8708e6c9b08d8c4_float_0(const Block<float>& block) {
  SGD_update_8708e6c9b08d8c4_0(block);
}
static const Pass<float> SGD_update_8708e6c9b08d8c4_float_passes[] = {SGD_update_8708e6c9b08d8c4_float_0};
MS_OPTIM_VERSIONS static void SGD_update_8708e6c9b08d8c4_double_0(const Block<double>& block) {
  SGD_update_8708e6c9b08d8c4_0(block);
}
static const Pass<double> SGD_update_8708e6c9b08d8c4_double_passes[] = {SGD_update_8708e6c9b08d8c4_double_0};
static const int SGD_update_8708e6c9b08d8c4_reductions[] = {0};
static const bool SGD_update_8708e6c9b08d8c4_is_max[] = {false};
extern const Rule SGD_update_8708e6c9b08d8c4 = {
    0x8708e6c9b08d8c4, 1, 5, 9, 1, SGD_update_8708e6c9b08d8c4_reductions, SGD_update_8708e6c9b08d8c4_is_max,
    SGD_update_8708e6c9b08d8c4_scalars, SGD_update_8708e6c9b08d8c4_float_passes, SGD_update_8708e6c9b08d8c4_double_passes};

static void SparseAdam_update_9aab2dd930f8410_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void SparseAdam_update_9aab2dd930f8410_0(const Block<T>& block) {
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
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar4 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 != 0 ? t10 : t1;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = scalar9 * p_exp_avg_sq[i];
      const T t16 = t11 * t11;
      const T t17 = scalar10 * t16;
      const T t18 = t15 + t17;
      const T t19 = std::sqrt(t18);
      const T t20 = t19 + scalar11;
      const T t21 = t14 / t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t13;
      p_exp_avg_sq[i] = t18;
    }
  }
}
MS_OPTIM_VERSIONS static void SparseAdam_update_9aab2dd930f8410_float_0(const Block<float>& block) {
  SparseAdam_update_9aab2dd930f8410_0(block);
}
static const Pass<float> SparseAdam_update_9aab2dd930f8410_float_passes[] = {SparseAdam_update_9aab2dd930f8410_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_9aab2dd930f8410_double_0(const Block<double>& block) {
  SparseAdam_update_9aab2dd930f8410_0(block);
}
static const Pass<double> SparseAdam_update_9aab2dd930f8410_double_passes[] = {SparseAdam_update_9aab2dd930f8410_double_0};
static const int SparseAdam_update_9aab2dd930f8410_reductions[] = {0};
static const bool SparseAdam_update_9aab2dd930f8410_is_max[] = {false};
extern const Rule SparseAdam_update_9aab2dd930f8410 = {
    0x9aab2dd930f8410, 2, 6, 12, 1, SparseAdam_update_9aab2dd930f8410_reductions, SparseAdam_update_9aab2dd930f8410_is_max,
    SparseAdam_update_9aab2dd930f8410_scalars, SparseAdam_update_9aab2dd930f8410_float_passes, SparseAdam_update_9aab2dd930f8410_double_passes};

static void SparseAdam_update_b71a50a001f4c7e_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] != double(0.0);
  const bool s9 = hypers[4] != double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 != double(0.0);
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s15;
  out[4] = hypers[4];
  out[5] = hypers[3];
  out[6] = s14;
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s16;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void SparseAdam_update_b71a50a001f4c7e_0(const Block<T>& block) {
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
      const bool t1 = t0 > scalar2;
      const T t2 = t1 ? scalar2 : t0;
      const bool t3 = t2 < scalar3;
      const T t4 = t3 ? scalar3 : t2;
      return t4;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const bool t2 = t1 > scalar2;
      const T t3 = t2 ? scalar2 : t1;
      const bool t4 = t3 < scalar3;
      const T t5 = t4 ? scalar3 : t3;
      const T t6 = t5 - mean0;
      const T t7 = sign(p_param[i]);
      const T t8 = scalar4 * t7;
      const T t9 = t6 + t8;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 != 0 ? t11 : t6;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = scalar9 * p_exp_avg_sq[i];
      const T t17 = t12 * t12;
      const T t18 = scalar10 * t17;
      const T t19 = t16 + t18;
      const T t20 = std::sqrt(t19);
      const T t21 = t20 + scalar11;
      const T t22 = t15 / t21;
      const T t23 = p_param[i] - t22;
      p_param[i] = t23;
      p_exp_avg[i] = t14;
      p_exp_avg_sq[i] = t19;
    }
  }
}
MS_OPTIM_VERSIONS static void SparseAdam_update_b71a50a001f4c7e_float_0(const Block<float>& block) {
  SparseAdam_update_b71a50a001f4c7e_0(block);
}
static const Pass<float> SparseAdam_update_b71a50a001f4c7e_float_passes[] = {SparseAdam_update_b71a50a001f4c7e_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_b71a50a001f4c7e_double_0(const Block<double>& block) {
  SparseAdam_update_b71a50a001f4c7e_0(block);
}
static const Pass<double> SparseAdam_update_b71a50a001f4c7e_double_passes[] = {SparseAdam_update_b71a50a001f4c7e_double_0};
static const int SparseAdam_update_b71a50a001f4c7e_reductions[] = {0};
static const bool SparseAdam_update_b71a50a001f4c7e_is_max[] = {false};
extern const Rule SparseAdam_update_b71a50a001f4c7e = {
    0xb71a50a001f4c7e, 2, 6, 12, 1, SparseAdam_update_b71a50a001f4c7e_reductions, SparseAdam_update_b71a50a001f4c7e_is_max,
    SparseAdam_update_b71a50a001f4c7e_scalars, SparseAdam_update_b71a50a001f4c7e_float_passes, SparseAdam_update_b71a50a001f4c7e_double_passes};

extern const Rule* const builtin_rules[] = {
    &Adadelta_update_0ed2db4d592b602,
    &Adadelta_update_29a741f1d321ece,
    &Adafactor_update_5feecfa17bec903,
    &Adafactor_update_342a880111ac4a6,
    &Adafactor_update_6a941db99d9411b,
    &Adafactor_update_8df56046c3a9368,
    &Adafactor_update_momentum_c6a0eb0e434c570,
    &Adafactor_update_momentum_84184d70af8e7a8,
    &Adafactor_update_momentum_6971cca4cc7e3b6,
    &Adafactor_update_momentum_1693500f953f024,
    &Adafactor_update_0fa8f89c5778c66,
    &Adafactor_update_061228ec12f7377,
    &Adafactor_update_0dc60ad4c5651f7,
    &Adafactor_update_d093c73aa99802f,
    &Adafactor_update_momentum_a7babaa6e16d128,
    &Adafactor_update_momentum_75fae9f309984b4,
    &Adafactor_update_momentum_5febca9f20064b3,
    &Adafactor_update_momentum_c536359870e8e03,
    &Adafactor_update_f1aa86a645d5500,
    &Adafactor_update_3eb24a50fc0efb2,
    &Adafactor_update_b1f26c738153d57,
    &Adafactor_update_90bf1d674cf21e5,
    &Adafactor_update_2e4ade7653830ac,
    &Adafactor_update_5f5377dc4c51a91,
    &Adafactor_update_d1fd3adaf46881a,
    &Adafactor_update_82817199114baaa,
    &Adagrad_update_4b11bc49f749fb5,
    &Adagrad_update_43c4fb39d8a00c9,
    &Adam_update_96aa3430f5c8587,
    &Adam_update_6ebc80e6ffb694b,
    &Adam_update_amsgrad_c132dd3db90cd56,
    &Adam_update_amsgrad_9891e0928b6163d,
    &Adam_update_9aab2dd930f8410,
    &Adam_update_b71a50a001f4c7e,
    &Adam_update_amsgrad_11a3bc9fb92a7a4,
    &Adam_update_amsgrad_533b5c81e3f5f22,
    &Adamax_update_e5ceae5bc4b5d34,
    &Adamax_update_7308cc75728e831,
    &Adamax_update_7bc20a6d3e4ed54,
    &Adamax_update_3cd727e8eaa3e2e,
    &AdamOffload_update_96aa3430f5c8587,
    &AdamOffload_update_6ebc80e6ffb694b,
    &AdamOffload_update_amsgrad_c132dd3db90cd56,
    &AdamOffload_update_amsgrad_9891e0928b6163d,
    &AdamW_update_4dfb80f5db2239d,
    &AdamW_update_1345a7783344388,
    &AdamW_update_amsgrad_4f00c83a6ba3c29,
    &AdamW_update_amsgrad_9a3a6bfbc306dae,
    &AdamW_update_2906ed6270e97b9,
    &AdamW_update_a0015a11cae6bce,
    &AdamW_update_amsgrad_9960df6c75dc4b5,
    &AdamW_update_amsgrad_67e94242cc4db18,
    &AdamWeightDecay_update_b511ae532ec5c59,
    &AdamWeightDecay_update_fb287a0a9c6604f,
    &ASGD_update_cfc8fd25fb19b68,
    &ASGD_update_dd8664ecc3de7a3,
    &FTRL_update_485f6273c168935,
    &FTRL_update_0cd69a3dd86f558,
    &LAMB_update_e65891a325ab07b,
    &LAMB_update_56b74161bdf1c94,
    &LAMB_update_a991037c73bb445,
    &LAMB_update_6a390c1aa90ce29,
    &LAMB_update_a563e895f723d06,
    &LAMB_update_efeffd39606ad11,
    &LARS_update_without_momentum_100bc5a78ad183a,
    &LARS_update_without_momentum_d6a9d68017ac86a,
    &LARS_update_db759a1f6beefed,
    &LARS_update_f39649d6dd0cbb7,
    &LARS_update_842bc3e981595c6,
    &LARS_update_3bfda5cd65ad22a,
    &LARS_update_86ddcee7b561505,
    &LARS_update_d9a26573c74d196,
    &LARS_update_7afcb937e249273,
    &LARS_update_ad8fa9fd6536dac,
    &Lion_update_bb50ff8ec2f1c72,
    &Lion_update_3624996ec95fda4,
    &Momentum_update_d0500c4230e8c67,
    &Momentum_update_be3829023d9637d,
    &Momentum_update_5ec6a89922b48bb,
    &Momentum_update_47f09e83a8397ef,
    &NAdam_update_7307f5fba6f28f6,
    &NAdam_update_3f4cf2f5c657400,
    &NAdam_update_decoupled_dae3ac446ffa194,
    &NAdam_update_decoupled_1ddd5619cc7b83d,
    &NAdamW_update_160130739082b62,
    &NAdamW_update_770dfb60f6a5295,
    &ProximalAdagrad_update_f72d7aa189b2858,
    &ProximalAdagrad_update_6ea6f50bc96408e,
    &RAdam_update_f1a5127ede15ac7,
    &RAdam_update_9b07abb2b763d5d,
    &RAdam_update_decoupled_db350ae30465676,
    &RAdam_update_decoupled_430af11c22f1e5c,
    &RMSprop_update_708d9a8fa0a91a0,
    &RMSprop_update_d40d24c611e1e82,
    &RMSprop_update_a35d3c7d471a119,
    &RMSprop_update_0255d2507fb6aa9,
    &RMSprop_update_centered_fcde4935cd0bbf3,
    &RMSprop_update_centered_5f809ea284419b1,
    &RMSprop_update_centered_f8e82a335edde15,
    &RMSprop_update_centered_1579812129f5046,
    &RMSprop_update_momentum_105cadf7cd5896a,
    &RMSprop_update_momentum_182c04867a3fea5,
    &RMSprop_update_momentum_0af41a61be86813,
    &RMSprop_update_momentum_498eff0db18ba19,
    &RMSprop_update_centered_momentum_0addfea490ebb56,
    &RMSprop_update_centered_momentum_a7295a16a57f3e7,
    &RMSprop_update_centered_momentum_874fc977b1a5b2f,
    &RMSprop_update_centered_momentum_1c933c80438c566,
    &Rprop_update_137da87433b1399,
    &Rprop_update_73847b904173c71,
    &SGD_update_without_momentum_d0bc54034fe097b,
    &SGD_update_without_momentum_66813f63905c1a8,
    &SGD_update_bf4f66ac7e2fea6,
    &SGD_update_a6d9b5451b5fc3c,
    &SGD_update_71ebd5f9a3ecb3c,
    &SGD_update_8708e6c9b08d8c4,
    &SparseAdam_update_9aab2dd930f8410,
    &SparseAdam_update_b71a50a001f4c7e,
};
extern const int builtin_count = 118;

}  // namespace ms_optim
