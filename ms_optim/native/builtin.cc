// Written by `python -m ms_optim.native.builtin`.
#include "rule.h"

namespace ms_optim {

static void Adadelta_update_deca6ee79f42d55_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = hypers[4] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Adadelta_update_deca6ee79f42d55_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adadelta_update_deca6ee79f42d55_float_0(const Block<float>& block) {
  Adadelta_update_deca6ee79f42d55_0(block);
}
static const Pass<float> Adadelta_update_deca6ee79f42d55_float_passes[] = {Adadelta_update_deca6ee79f42d55_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_deca6ee79f42d55_double_0(const Block<double>& block) {
  Adadelta_update_deca6ee79f42d55_0(block);
}
static const Pass<double> Adadelta_update_deca6ee79f42d55_double_passes[] = {Adadelta_update_deca6ee79f42d55_double_0};
static const int Adadelta_update_deca6ee79f42d55_reductions[] = {0};
static const bool Adadelta_update_deca6ee79f42d55_is_max[] = {false};
extern const Rule Adadelta_update_deca6ee79f42d55 = {
    0xdeca6ee79f42d55, 2, 5, 10, 1, Adadelta_update_deca6ee79f42d55_reductions, Adadelta_update_deca6ee79f42d55_is_max,
    Adadelta_update_deca6ee79f42d55_scalars, Adadelta_update_deca6ee79f42d55_float_passes, Adadelta_update_deca6ee79f42d55_double_passes};

static void Adadelta_update_8bc8f33ed528af2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = hypers[4] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Adadelta_update_8bc8f33ed528af2_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adadelta_update_8bc8f33ed528af2_float_0(const Block<float>& block) {
  Adadelta_update_8bc8f33ed528af2_0(block);
}
static const Pass<float> Adadelta_update_8bc8f33ed528af2_float_passes[] = {Adadelta_update_8bc8f33ed528af2_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_8bc8f33ed528af2_double_0(const Block<double>& block) {
  Adadelta_update_8bc8f33ed528af2_0(block);
}
static const Pass<double> Adadelta_update_8bc8f33ed528af2_double_passes[] = {Adadelta_update_8bc8f33ed528af2_double_0};
static const int Adadelta_update_8bc8f33ed528af2_reductions[] = {0};
static const bool Adadelta_update_8bc8f33ed528af2_is_max[] = {false};
extern const Rule Adadelta_update_8bc8f33ed528af2 = {
    0x8bc8f33ed528af2, 2, 5, 10, 1, Adadelta_update_8bc8f33ed528af2_reductions, Adadelta_update_8bc8f33ed528af2_is_max,
    Adadelta_update_8bc8f33ed528af2_scalars, Adadelta_update_8bc8f33ed528af2_float_passes, Adadelta_update_8bc8f33ed528af2_double_passes};

static void Adafactor_update_e417459a3052c7e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_e417459a3052c7e_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_e417459a3052c7e_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_e417459a3052c7e_float_0(const Block<float>& block) {
  Adafactor_update_e417459a3052c7e_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e417459a3052c7e_float_1(const Block<float>& block) {
  Adafactor_update_e417459a3052c7e_1(block);
}
static const Pass<float> Adafactor_update_e417459a3052c7e_float_passes[] = {Adafactor_update_e417459a3052c7e_float_0, Adafactor_update_e417459a3052c7e_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_e417459a3052c7e_double_0(const Block<double>& block) {
  Adafactor_update_e417459a3052c7e_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e417459a3052c7e_double_1(const Block<double>& block) {
  Adafactor_update_e417459a3052c7e_1(block);
}
static const Pass<double> Adafactor_update_e417459a3052c7e_double_passes[] = {Adafactor_update_e417459a3052c7e_double_0, Adafactor_update_e417459a3052c7e_double_1};
static const int Adafactor_update_e417459a3052c7e_reductions[] = {2, 0};
static const bool Adafactor_update_e417459a3052c7e_is_max[] = {false, false};
extern const Rule Adafactor_update_e417459a3052c7e = {
    0xe417459a3052c7e, 1, 7, 12, 2, Adafactor_update_e417459a3052c7e_reductions, Adafactor_update_e417459a3052c7e_is_max,
    Adafactor_update_e417459a3052c7e_scalars, Adafactor_update_e417459a3052c7e_float_passes, Adafactor_update_e417459a3052c7e_double_passes};

static void Adafactor_update_97b1243184303df_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_97b1243184303df_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_97b1243184303df_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_97b1243184303df_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_97b1243184303df_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_97b1243184303df_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_97b1243184303df_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_float_0(const Block<float>& block) {
  Adafactor_update_97b1243184303df_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_float_1(const Block<float>& block) {
  Adafactor_update_97b1243184303df_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_float_2(const Block<float>& block) {
  Adafactor_update_97b1243184303df_2(block);
}
static const Pass<float> Adafactor_update_97b1243184303df_float_passes[] = {Adafactor_update_97b1243184303df_float_0, Adafactor_update_97b1243184303df_float_1, Adafactor_update_97b1243184303df_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_97b1243184303df_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_97b1243184303df_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_97b1243184303df_settle_2(matrix);
}
static const Settle<float> Adafactor_update_97b1243184303df_float_settles[] = {Adafactor_update_97b1243184303df_float_settle_0, Adafactor_update_97b1243184303df_float_settle_1, Adafactor_update_97b1243184303df_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_double_0(const Block<double>& block) {
  Adafactor_update_97b1243184303df_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_double_1(const Block<double>& block) {
  Adafactor_update_97b1243184303df_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_double_2(const Block<double>& block) {
  Adafactor_update_97b1243184303df_2(block);
}
static const Pass<double> Adafactor_update_97b1243184303df_double_passes[] = {Adafactor_update_97b1243184303df_double_0, Adafactor_update_97b1243184303df_double_1, Adafactor_update_97b1243184303df_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_97b1243184303df_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_97b1243184303df_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_97b1243184303df_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_97b1243184303df_settle_2(matrix);
}
static const Settle<double> Adafactor_update_97b1243184303df_double_settles[] = {Adafactor_update_97b1243184303df_double_settle_0, Adafactor_update_97b1243184303df_double_settle_1, Adafactor_update_97b1243184303df_double_settle_2};
static const int Adafactor_update_97b1243184303df_reductions[] = {1, 1, 0};
static const bool Adafactor_update_97b1243184303df_is_max[] = {false, false};
static const Level Adafactor_update_97b1243184303df_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_97b1243184303df_axes = {
    Adafactor_update_97b1243184303df_levels, 1, 1, 1, 1, Adafactor_update_97b1243184303df_float_settles, Adafactor_update_97b1243184303df_double_settles};
extern const Rule Adafactor_update_97b1243184303df = {
    0x97b1243184303df, 2, 7, 13, 3, Adafactor_update_97b1243184303df_reductions, Adafactor_update_97b1243184303df_is_max,
    Adafactor_update_97b1243184303df_scalars, Adafactor_update_97b1243184303df_float_passes, Adafactor_update_97b1243184303df_double_passes, &Adafactor_update_97b1243184303df_axes};

static void Adafactor_update_c08c3430557e7dc_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_c08c3430557e7dc_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_c08c3430557e7dc_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_c08c3430557e7dc_float_0(const Block<float>& block) {
  Adafactor_update_c08c3430557e7dc_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c08c3430557e7dc_float_1(const Block<float>& block) {
  Adafactor_update_c08c3430557e7dc_1(block);
}
static const Pass<float> Adafactor_update_c08c3430557e7dc_float_passes[] = {Adafactor_update_c08c3430557e7dc_float_0, Adafactor_update_c08c3430557e7dc_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_c08c3430557e7dc_double_0(const Block<double>& block) {
  Adafactor_update_c08c3430557e7dc_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c08c3430557e7dc_double_1(const Block<double>& block) {
  Adafactor_update_c08c3430557e7dc_1(block);
}
static const Pass<double> Adafactor_update_c08c3430557e7dc_double_passes[] = {Adafactor_update_c08c3430557e7dc_double_0, Adafactor_update_c08c3430557e7dc_double_1};
static const int Adafactor_update_c08c3430557e7dc_reductions[] = {2, 0};
static const bool Adafactor_update_c08c3430557e7dc_is_max[] = {false, false};
extern const Rule Adafactor_update_c08c3430557e7dc = {
    0xc08c3430557e7dc, 1, 7, 12, 2, Adafactor_update_c08c3430557e7dc_reductions, Adafactor_update_c08c3430557e7dc_is_max,
    Adafactor_update_c08c3430557e7dc_scalars, Adafactor_update_c08c3430557e7dc_float_passes, Adafactor_update_c08c3430557e7dc_double_passes};

static void Adafactor_update_7dab62c49881bda_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_7dab62c49881bda_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_7dab62c49881bda_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_7dab62c49881bda_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_7dab62c49881bda_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_7dab62c49881bda_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_7dab62c49881bda_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_float_0(const Block<float>& block) {
  Adafactor_update_7dab62c49881bda_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_float_1(const Block<float>& block) {
  Adafactor_update_7dab62c49881bda_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_float_2(const Block<float>& block) {
  Adafactor_update_7dab62c49881bda_2(block);
}
static const Pass<float> Adafactor_update_7dab62c49881bda_float_passes[] = {Adafactor_update_7dab62c49881bda_float_0, Adafactor_update_7dab62c49881bda_float_1, Adafactor_update_7dab62c49881bda_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_7dab62c49881bda_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_7dab62c49881bda_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_7dab62c49881bda_settle_2(matrix);
}
static const Settle<float> Adafactor_update_7dab62c49881bda_float_settles[] = {Adafactor_update_7dab62c49881bda_float_settle_0, Adafactor_update_7dab62c49881bda_float_settle_1, Adafactor_update_7dab62c49881bda_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_double_0(const Block<double>& block) {
  Adafactor_update_7dab62c49881bda_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_double_1(const Block<double>& block) {
  Adafactor_update_7dab62c49881bda_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_double_2(const Block<double>& block) {
  Adafactor_update_7dab62c49881bda_2(block);
}
static const Pass<double> Adafactor_update_7dab62c49881bda_double_passes[] = {Adafactor_update_7dab62c49881bda_double_0, Adafactor_update_7dab62c49881bda_double_1, Adafactor_update_7dab62c49881bda_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_7dab62c49881bda_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_7dab62c49881bda_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_7dab62c49881bda_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_7dab62c49881bda_settle_2(matrix);
}
static const Settle<double> Adafactor_update_7dab62c49881bda_double_settles[] = {Adafactor_update_7dab62c49881bda_double_settle_0, Adafactor_update_7dab62c49881bda_double_settle_1, Adafactor_update_7dab62c49881bda_double_settle_2};
static const int Adafactor_update_7dab62c49881bda_reductions[] = {1, 1, 0};
static const bool Adafactor_update_7dab62c49881bda_is_max[] = {false, false};
static const Level Adafactor_update_7dab62c49881bda_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_7dab62c49881bda_axes = {
    Adafactor_update_7dab62c49881bda_levels, 1, 1, 1, 1, Adafactor_update_7dab62c49881bda_float_settles, Adafactor_update_7dab62c49881bda_double_settles};
extern const Rule Adafactor_update_7dab62c49881bda = {
    0x7dab62c49881bda, 2, 7, 13, 3, Adafactor_update_7dab62c49881bda_reductions, Adafactor_update_7dab62c49881bda_is_max,
    Adafactor_update_7dab62c49881bda_scalars, Adafactor_update_7dab62c49881bda_float_passes, Adafactor_update_7dab62c49881bda_double_passes, &Adafactor_update_7dab62c49881bda_axes};

static void Adafactor_update_momentum_18229626cfac3c7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_18229626cfac3c7_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_18229626cfac3c7_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_18229626cfac3c7_float_0(const Block<float>& block) {
  Adafactor_update_momentum_18229626cfac3c7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_18229626cfac3c7_float_1(const Block<float>& block) {
  Adafactor_update_momentum_18229626cfac3c7_1(block);
}
static const Pass<float> Adafactor_update_momentum_18229626cfac3c7_float_passes[] = {Adafactor_update_momentum_18229626cfac3c7_float_0, Adafactor_update_momentum_18229626cfac3c7_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_18229626cfac3c7_double_0(const Block<double>& block) {
  Adafactor_update_momentum_18229626cfac3c7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_18229626cfac3c7_double_1(const Block<double>& block) {
  Adafactor_update_momentum_18229626cfac3c7_1(block);
}
static const Pass<double> Adafactor_update_momentum_18229626cfac3c7_double_passes[] = {Adafactor_update_momentum_18229626cfac3c7_double_0, Adafactor_update_momentum_18229626cfac3c7_double_1};
static const int Adafactor_update_momentum_18229626cfac3c7_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_18229626cfac3c7_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_18229626cfac3c7 = {
    0x18229626cfac3c7, 2, 8, 14, 2, Adafactor_update_momentum_18229626cfac3c7_reductions, Adafactor_update_momentum_18229626cfac3c7_is_max,
    Adafactor_update_momentum_18229626cfac3c7_scalars, Adafactor_update_momentum_18229626cfac3c7_float_passes, Adafactor_update_momentum_18229626cfac3c7_double_passes};

static void Adafactor_update_momentum_de61060e314202f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_de61060e314202f_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_de61060e314202f_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_de61060e314202f_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_de61060e314202f_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_de61060e314202f_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_de61060e314202f_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_float_0(const Block<float>& block) {
  Adafactor_update_momentum_de61060e314202f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_float_1(const Block<float>& block) {
  Adafactor_update_momentum_de61060e314202f_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_float_2(const Block<float>& block) {
  Adafactor_update_momentum_de61060e314202f_2(block);
}
static const Pass<float> Adafactor_update_momentum_de61060e314202f_float_passes[] = {Adafactor_update_momentum_de61060e314202f_float_0, Adafactor_update_momentum_de61060e314202f_float_1, Adafactor_update_momentum_de61060e314202f_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_de61060e314202f_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_de61060e314202f_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_de61060e314202f_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_de61060e314202f_float_settles[] = {Adafactor_update_momentum_de61060e314202f_float_settle_0, Adafactor_update_momentum_de61060e314202f_float_settle_1, Adafactor_update_momentum_de61060e314202f_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_double_0(const Block<double>& block) {
  Adafactor_update_momentum_de61060e314202f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_double_1(const Block<double>& block) {
  Adafactor_update_momentum_de61060e314202f_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_double_2(const Block<double>& block) {
  Adafactor_update_momentum_de61060e314202f_2(block);
}
static const Pass<double> Adafactor_update_momentum_de61060e314202f_double_passes[] = {Adafactor_update_momentum_de61060e314202f_double_0, Adafactor_update_momentum_de61060e314202f_double_1, Adafactor_update_momentum_de61060e314202f_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_de61060e314202f_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_de61060e314202f_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_de61060e314202f_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_de61060e314202f_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_de61060e314202f_double_settles[] = {Adafactor_update_momentum_de61060e314202f_double_settle_0, Adafactor_update_momentum_de61060e314202f_double_settle_1, Adafactor_update_momentum_de61060e314202f_double_settle_2};
static const int Adafactor_update_momentum_de61060e314202f_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_de61060e314202f_is_max[] = {false, false};
static const Level Adafactor_update_momentum_de61060e314202f_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_de61060e314202f_axes = {
    Adafactor_update_momentum_de61060e314202f_levels, 1, 1, 1, 1, Adafactor_update_momentum_de61060e314202f_float_settles, Adafactor_update_momentum_de61060e314202f_double_settles};
extern const Rule Adafactor_update_momentum_de61060e314202f = {
    0xde61060e314202f, 3, 8, 15, 3, Adafactor_update_momentum_de61060e314202f_reductions, Adafactor_update_momentum_de61060e314202f_is_max,
    Adafactor_update_momentum_de61060e314202f_scalars, Adafactor_update_momentum_de61060e314202f_float_passes, Adafactor_update_momentum_de61060e314202f_double_passes, &Adafactor_update_momentum_de61060e314202f_axes};

static void Adafactor_update_momentum_45119825f914713_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_45119825f914713_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_45119825f914713_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_45119825f914713_float_0(const Block<float>& block) {
  Adafactor_update_momentum_45119825f914713_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_45119825f914713_float_1(const Block<float>& block) {
  Adafactor_update_momentum_45119825f914713_1(block);
}
static const Pass<float> Adafactor_update_momentum_45119825f914713_float_passes[] = {Adafactor_update_momentum_45119825f914713_float_0, Adafactor_update_momentum_45119825f914713_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_45119825f914713_double_0(const Block<double>& block) {
  Adafactor_update_momentum_45119825f914713_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_45119825f914713_double_1(const Block<double>& block) {
  Adafactor_update_momentum_45119825f914713_1(block);
}
static const Pass<double> Adafactor_update_momentum_45119825f914713_double_passes[] = {Adafactor_update_momentum_45119825f914713_double_0, Adafactor_update_momentum_45119825f914713_double_1};
static const int Adafactor_update_momentum_45119825f914713_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_45119825f914713_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_45119825f914713 = {
    0x45119825f914713, 2, 8, 14, 2, Adafactor_update_momentum_45119825f914713_reductions, Adafactor_update_momentum_45119825f914713_is_max,
    Adafactor_update_momentum_45119825f914713_scalars, Adafactor_update_momentum_45119825f914713_float_passes, Adafactor_update_momentum_45119825f914713_double_passes};

static void Adafactor_update_momentum_4f87d1e632b060a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_4f87d1e632b060a_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_4f87d1e632b060a_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_4f87d1e632b060a_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_4f87d1e632b060a_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_4f87d1e632b060a_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_4f87d1e632b060a_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_float_0(const Block<float>& block) {
  Adafactor_update_momentum_4f87d1e632b060a_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_float_1(const Block<float>& block) {
  Adafactor_update_momentum_4f87d1e632b060a_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_float_2(const Block<float>& block) {
  Adafactor_update_momentum_4f87d1e632b060a_2(block);
}
static const Pass<float> Adafactor_update_momentum_4f87d1e632b060a_float_passes[] = {Adafactor_update_momentum_4f87d1e632b060a_float_0, Adafactor_update_momentum_4f87d1e632b060a_float_1, Adafactor_update_momentum_4f87d1e632b060a_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_4f87d1e632b060a_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_4f87d1e632b060a_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_4f87d1e632b060a_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_4f87d1e632b060a_float_settles[] = {Adafactor_update_momentum_4f87d1e632b060a_float_settle_0, Adafactor_update_momentum_4f87d1e632b060a_float_settle_1, Adafactor_update_momentum_4f87d1e632b060a_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_double_0(const Block<double>& block) {
  Adafactor_update_momentum_4f87d1e632b060a_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_double_1(const Block<double>& block) {
  Adafactor_update_momentum_4f87d1e632b060a_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_double_2(const Block<double>& block) {
  Adafactor_update_momentum_4f87d1e632b060a_2(block);
}
static const Pass<double> Adafactor_update_momentum_4f87d1e632b060a_double_passes[] = {Adafactor_update_momentum_4f87d1e632b060a_double_0, Adafactor_update_momentum_4f87d1e632b060a_double_1, Adafactor_update_momentum_4f87d1e632b060a_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_4f87d1e632b060a_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_4f87d1e632b060a_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_4f87d1e632b060a_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_4f87d1e632b060a_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_4f87d1e632b060a_double_settles[] = {Adafactor_update_momentum_4f87d1e632b060a_double_settle_0, Adafactor_update_momentum_4f87d1e632b060a_double_settle_1, Adafactor_update_momentum_4f87d1e632b060a_double_settle_2};
static const int Adafactor_update_momentum_4f87d1e632b060a_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_4f87d1e632b060a_is_max[] = {false, false};
static const Level Adafactor_update_momentum_4f87d1e632b060a_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_4f87d1e632b060a_axes = {
    Adafactor_update_momentum_4f87d1e632b060a_levels, 1, 1, 1, 1, Adafactor_update_momentum_4f87d1e632b060a_float_settles, Adafactor_update_momentum_4f87d1e632b060a_double_settles};
extern const Rule Adafactor_update_momentum_4f87d1e632b060a = {
    0x4f87d1e632b060a, 3, 8, 15, 3, Adafactor_update_momentum_4f87d1e632b060a_reductions, Adafactor_update_momentum_4f87d1e632b060a_is_max,
    Adafactor_update_momentum_4f87d1e632b060a_scalars, Adafactor_update_momentum_4f87d1e632b060a_float_passes, Adafactor_update_momentum_4f87d1e632b060a_double_passes, &Adafactor_update_momentum_4f87d1e632b060a_axes};

static void Adafactor_update_da5ffb9c6a78239_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_da5ffb9c6a78239_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_da5ffb9c6a78239_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_da5ffb9c6a78239_float_0(const Block<float>& block) {
  Adafactor_update_da5ffb9c6a78239_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_da5ffb9c6a78239_float_1(const Block<float>& block) {
  Adafactor_update_da5ffb9c6a78239_1(block);
}
static const Pass<float> Adafactor_update_da5ffb9c6a78239_float_passes[] = {Adafactor_update_da5ffb9c6a78239_float_0, Adafactor_update_da5ffb9c6a78239_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_da5ffb9c6a78239_double_0(const Block<double>& block) {
  Adafactor_update_da5ffb9c6a78239_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_da5ffb9c6a78239_double_1(const Block<double>& block) {
  Adafactor_update_da5ffb9c6a78239_1(block);
}
static const Pass<double> Adafactor_update_da5ffb9c6a78239_double_passes[] = {Adafactor_update_da5ffb9c6a78239_double_0, Adafactor_update_da5ffb9c6a78239_double_1};
static const int Adafactor_update_da5ffb9c6a78239_reductions[] = {2, 0};
static const bool Adafactor_update_da5ffb9c6a78239_is_max[] = {false, false};
extern const Rule Adafactor_update_da5ffb9c6a78239 = {
    0xda5ffb9c6a78239, 1, 7, 12, 2, Adafactor_update_da5ffb9c6a78239_reductions, Adafactor_update_da5ffb9c6a78239_is_max,
    Adafactor_update_da5ffb9c6a78239_scalars, Adafactor_update_da5ffb9c6a78239_float_passes, Adafactor_update_da5ffb9c6a78239_double_passes};

static void Adafactor_update_ba89295a1bdd427_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_ba89295a1bdd427_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_ba89295a1bdd427_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_ba89295a1bdd427_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_ba89295a1bdd427_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_ba89295a1bdd427_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_ba89295a1bdd427_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_float_0(const Block<float>& block) {
  Adafactor_update_ba89295a1bdd427_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_float_1(const Block<float>& block) {
  Adafactor_update_ba89295a1bdd427_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_float_2(const Block<float>& block) {
  Adafactor_update_ba89295a1bdd427_2(block);
}
static const Pass<float> Adafactor_update_ba89295a1bdd427_float_passes[] = {Adafactor_update_ba89295a1bdd427_float_0, Adafactor_update_ba89295a1bdd427_float_1, Adafactor_update_ba89295a1bdd427_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_ba89295a1bdd427_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_ba89295a1bdd427_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_ba89295a1bdd427_settle_2(matrix);
}
static const Settle<float> Adafactor_update_ba89295a1bdd427_float_settles[] = {Adafactor_update_ba89295a1bdd427_float_settle_0, Adafactor_update_ba89295a1bdd427_float_settle_1, Adafactor_update_ba89295a1bdd427_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_double_0(const Block<double>& block) {
  Adafactor_update_ba89295a1bdd427_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_double_1(const Block<double>& block) {
  Adafactor_update_ba89295a1bdd427_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_double_2(const Block<double>& block) {
  Adafactor_update_ba89295a1bdd427_2(block);
}
static const Pass<double> Adafactor_update_ba89295a1bdd427_double_passes[] = {Adafactor_update_ba89295a1bdd427_double_0, Adafactor_update_ba89295a1bdd427_double_1, Adafactor_update_ba89295a1bdd427_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_ba89295a1bdd427_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_ba89295a1bdd427_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_ba89295a1bdd427_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_ba89295a1bdd427_settle_2(matrix);
}
static const Settle<double> Adafactor_update_ba89295a1bdd427_double_settles[] = {Adafactor_update_ba89295a1bdd427_double_settle_0, Adafactor_update_ba89295a1bdd427_double_settle_1, Adafactor_update_ba89295a1bdd427_double_settle_2};
static const int Adafactor_update_ba89295a1bdd427_reductions[] = {1, 1, 0};
static const bool Adafactor_update_ba89295a1bdd427_is_max[] = {false, false};
static const Level Adafactor_update_ba89295a1bdd427_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_ba89295a1bdd427_axes = {
    Adafactor_update_ba89295a1bdd427_levels, 1, 1, 1, 1, Adafactor_update_ba89295a1bdd427_float_settles, Adafactor_update_ba89295a1bdd427_double_settles};
extern const Rule Adafactor_update_ba89295a1bdd427 = {
    0xba89295a1bdd427, 2, 7, 12, 3, Adafactor_update_ba89295a1bdd427_reductions, Adafactor_update_ba89295a1bdd427_is_max,
    Adafactor_update_ba89295a1bdd427_scalars, Adafactor_update_ba89295a1bdd427_float_passes, Adafactor_update_ba89295a1bdd427_double_passes, &Adafactor_update_ba89295a1bdd427_axes};

static void Adafactor_update_12d00d7a6e85ef9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_12d00d7a6e85ef9_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_12d00d7a6e85ef9_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_12d00d7a6e85ef9_float_0(const Block<float>& block) {
  Adafactor_update_12d00d7a6e85ef9_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_12d00d7a6e85ef9_float_1(const Block<float>& block) {
  Adafactor_update_12d00d7a6e85ef9_1(block);
}
static const Pass<float> Adafactor_update_12d00d7a6e85ef9_float_passes[] = {Adafactor_update_12d00d7a6e85ef9_float_0, Adafactor_update_12d00d7a6e85ef9_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_12d00d7a6e85ef9_double_0(const Block<double>& block) {
  Adafactor_update_12d00d7a6e85ef9_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_12d00d7a6e85ef9_double_1(const Block<double>& block) {
  Adafactor_update_12d00d7a6e85ef9_1(block);
}
static const Pass<double> Adafactor_update_12d00d7a6e85ef9_double_passes[] = {Adafactor_update_12d00d7a6e85ef9_double_0, Adafactor_update_12d00d7a6e85ef9_double_1};
static const int Adafactor_update_12d00d7a6e85ef9_reductions[] = {2, 0};
static const bool Adafactor_update_12d00d7a6e85ef9_is_max[] = {false, false};
extern const Rule Adafactor_update_12d00d7a6e85ef9 = {
    0x12d00d7a6e85ef9, 1, 7, 12, 2, Adafactor_update_12d00d7a6e85ef9_reductions, Adafactor_update_12d00d7a6e85ef9_is_max,
    Adafactor_update_12d00d7a6e85ef9_scalars, Adafactor_update_12d00d7a6e85ef9_float_passes, Adafactor_update_12d00d7a6e85ef9_double_passes};

static void Adafactor_update_73e2d4cd0c2a1b0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_73e2d4cd0c2a1b0_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_73e2d4cd0c2a1b0_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_73e2d4cd0c2a1b0_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_73e2d4cd0c2a1b0_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_73e2d4cd0c2a1b0_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_73e2d4cd0c2a1b0_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_float_0(const Block<float>& block) {
  Adafactor_update_73e2d4cd0c2a1b0_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_float_1(const Block<float>& block) {
  Adafactor_update_73e2d4cd0c2a1b0_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_float_2(const Block<float>& block) {
  Adafactor_update_73e2d4cd0c2a1b0_2(block);
}
static const Pass<float> Adafactor_update_73e2d4cd0c2a1b0_float_passes[] = {Adafactor_update_73e2d4cd0c2a1b0_float_0, Adafactor_update_73e2d4cd0c2a1b0_float_1, Adafactor_update_73e2d4cd0c2a1b0_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_73e2d4cd0c2a1b0_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_73e2d4cd0c2a1b0_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_73e2d4cd0c2a1b0_settle_2(matrix);
}
static const Settle<float> Adafactor_update_73e2d4cd0c2a1b0_float_settles[] = {Adafactor_update_73e2d4cd0c2a1b0_float_settle_0, Adafactor_update_73e2d4cd0c2a1b0_float_settle_1, Adafactor_update_73e2d4cd0c2a1b0_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_double_0(const Block<double>& block) {
  Adafactor_update_73e2d4cd0c2a1b0_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_double_1(const Block<double>& block) {
  Adafactor_update_73e2d4cd0c2a1b0_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_double_2(const Block<double>& block) {
  Adafactor_update_73e2d4cd0c2a1b0_2(block);
}
static const Pass<double> Adafactor_update_73e2d4cd0c2a1b0_double_passes[] = {Adafactor_update_73e2d4cd0c2a1b0_double_0, Adafactor_update_73e2d4cd0c2a1b0_double_1, Adafactor_update_73e2d4cd0c2a1b0_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_73e2d4cd0c2a1b0_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_73e2d4cd0c2a1b0_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_73e2d4cd0c2a1b0_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_73e2d4cd0c2a1b0_settle_2(matrix);
}
static const Settle<double> Adafactor_update_73e2d4cd0c2a1b0_double_settles[] = {Adafactor_update_73e2d4cd0c2a1b0_double_settle_0, Adafactor_update_73e2d4cd0c2a1b0_double_settle_1, Adafactor_update_73e2d4cd0c2a1b0_double_settle_2};
static const int Adafactor_update_73e2d4cd0c2a1b0_reductions[] = {1, 1, 0};
static const bool Adafactor_update_73e2d4cd0c2a1b0_is_max[] = {false, false};
static const Level Adafactor_update_73e2d4cd0c2a1b0_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_73e2d4cd0c2a1b0_axes = {
    Adafactor_update_73e2d4cd0c2a1b0_levels, 1, 1, 1, 1, Adafactor_update_73e2d4cd0c2a1b0_float_settles, Adafactor_update_73e2d4cd0c2a1b0_double_settles};
extern const Rule Adafactor_update_73e2d4cd0c2a1b0 = {
    0x73e2d4cd0c2a1b0, 2, 7, 12, 3, Adafactor_update_73e2d4cd0c2a1b0_reductions, Adafactor_update_73e2d4cd0c2a1b0_is_max,
    Adafactor_update_73e2d4cd0c2a1b0_scalars, Adafactor_update_73e2d4cd0c2a1b0_float_passes, Adafactor_update_73e2d4cd0c2a1b0_double_passes, &Adafactor_update_73e2d4cd0c2a1b0_axes};

static void Adafactor_update_momentum_b02fc350274548f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_b02fc350274548f_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_b02fc350274548f_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_b02fc350274548f_float_0(const Block<float>& block) {
  Adafactor_update_momentum_b02fc350274548f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_b02fc350274548f_float_1(const Block<float>& block) {
  Adafactor_update_momentum_b02fc350274548f_1(block);
}
static const Pass<float> Adafactor_update_momentum_b02fc350274548f_float_passes[] = {Adafactor_update_momentum_b02fc350274548f_float_0, Adafactor_update_momentum_b02fc350274548f_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_b02fc350274548f_double_0(const Block<double>& block) {
  Adafactor_update_momentum_b02fc350274548f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_b02fc350274548f_double_1(const Block<double>& block) {
  Adafactor_update_momentum_b02fc350274548f_1(block);
}
static const Pass<double> Adafactor_update_momentum_b02fc350274548f_double_passes[] = {Adafactor_update_momentum_b02fc350274548f_double_0, Adafactor_update_momentum_b02fc350274548f_double_1};
static const int Adafactor_update_momentum_b02fc350274548f_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_b02fc350274548f_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_b02fc350274548f = {
    0xb02fc350274548f, 2, 8, 14, 2, Adafactor_update_momentum_b02fc350274548f_reductions, Adafactor_update_momentum_b02fc350274548f_is_max,
    Adafactor_update_momentum_b02fc350274548f_scalars, Adafactor_update_momentum_b02fc350274548f_float_passes, Adafactor_update_momentum_b02fc350274548f_double_passes};

static void Adafactor_update_momentum_1886157af16e7b7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_1886157af16e7b7_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_1886157af16e7b7_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_1886157af16e7b7_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_1886157af16e7b7_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_1886157af16e7b7_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_1886157af16e7b7_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_float_0(const Block<float>& block) {
  Adafactor_update_momentum_1886157af16e7b7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_float_1(const Block<float>& block) {
  Adafactor_update_momentum_1886157af16e7b7_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_float_2(const Block<float>& block) {
  Adafactor_update_momentum_1886157af16e7b7_2(block);
}
static const Pass<float> Adafactor_update_momentum_1886157af16e7b7_float_passes[] = {Adafactor_update_momentum_1886157af16e7b7_float_0, Adafactor_update_momentum_1886157af16e7b7_float_1, Adafactor_update_momentum_1886157af16e7b7_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_1886157af16e7b7_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_1886157af16e7b7_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_1886157af16e7b7_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_1886157af16e7b7_float_settles[] = {Adafactor_update_momentum_1886157af16e7b7_float_settle_0, Adafactor_update_momentum_1886157af16e7b7_float_settle_1, Adafactor_update_momentum_1886157af16e7b7_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_double_0(const Block<double>& block) {
  Adafactor_update_momentum_1886157af16e7b7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_double_1(const Block<double>& block) {
  Adafactor_update_momentum_1886157af16e7b7_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_double_2(const Block<double>& block) {
  Adafactor_update_momentum_1886157af16e7b7_2(block);
}
static const Pass<double> Adafactor_update_momentum_1886157af16e7b7_double_passes[] = {Adafactor_update_momentum_1886157af16e7b7_double_0, Adafactor_update_momentum_1886157af16e7b7_double_1, Adafactor_update_momentum_1886157af16e7b7_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_1886157af16e7b7_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_1886157af16e7b7_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_1886157af16e7b7_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_1886157af16e7b7_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_1886157af16e7b7_double_settles[] = {Adafactor_update_momentum_1886157af16e7b7_double_settle_0, Adafactor_update_momentum_1886157af16e7b7_double_settle_1, Adafactor_update_momentum_1886157af16e7b7_double_settle_2};
static const int Adafactor_update_momentum_1886157af16e7b7_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_1886157af16e7b7_is_max[] = {false, false};
static const Level Adafactor_update_momentum_1886157af16e7b7_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_1886157af16e7b7_axes = {
    Adafactor_update_momentum_1886157af16e7b7_levels, 1, 1, 1, 1, Adafactor_update_momentum_1886157af16e7b7_float_settles, Adafactor_update_momentum_1886157af16e7b7_double_settles};
extern const Rule Adafactor_update_momentum_1886157af16e7b7 = {
    0x1886157af16e7b7, 3, 8, 14, 3, Adafactor_update_momentum_1886157af16e7b7_reductions, Adafactor_update_momentum_1886157af16e7b7_is_max,
    Adafactor_update_momentum_1886157af16e7b7_scalars, Adafactor_update_momentum_1886157af16e7b7_float_passes, Adafactor_update_momentum_1886157af16e7b7_double_passes, &Adafactor_update_momentum_1886157af16e7b7_axes};

static void Adafactor_update_momentum_8d2c21443f9024f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_8d2c21443f9024f_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_8d2c21443f9024f_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_8d2c21443f9024f_float_0(const Block<float>& block) {
  Adafactor_update_momentum_8d2c21443f9024f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_8d2c21443f9024f_float_1(const Block<float>& block) {
  Adafactor_update_momentum_8d2c21443f9024f_1(block);
}
static const Pass<float> Adafactor_update_momentum_8d2c21443f9024f_float_passes[] = {Adafactor_update_momentum_8d2c21443f9024f_float_0, Adafactor_update_momentum_8d2c21443f9024f_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_8d2c21443f9024f_double_0(const Block<double>& block) {
  Adafactor_update_momentum_8d2c21443f9024f_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_8d2c21443f9024f_double_1(const Block<double>& block) {
  Adafactor_update_momentum_8d2c21443f9024f_1(block);
}
static const Pass<double> Adafactor_update_momentum_8d2c21443f9024f_double_passes[] = {Adafactor_update_momentum_8d2c21443f9024f_double_0, Adafactor_update_momentum_8d2c21443f9024f_double_1};
static const int Adafactor_update_momentum_8d2c21443f9024f_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_8d2c21443f9024f_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_8d2c21443f9024f = {
    0x8d2c21443f9024f, 2, 8, 14, 2, Adafactor_update_momentum_8d2c21443f9024f_reductions, Adafactor_update_momentum_8d2c21443f9024f_is_max,
    Adafactor_update_momentum_8d2c21443f9024f_scalars, Adafactor_update_momentum_8d2c21443f9024f_float_passes, Adafactor_update_momentum_8d2c21443f9024f_double_passes};

static void Adafactor_update_momentum_7725161228d4bf7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_7725161228d4bf7_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_7725161228d4bf7_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_7725161228d4bf7_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_7725161228d4bf7_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_7725161228d4bf7_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_7725161228d4bf7_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_float_0(const Block<float>& block) {
  Adafactor_update_momentum_7725161228d4bf7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_float_1(const Block<float>& block) {
  Adafactor_update_momentum_7725161228d4bf7_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_float_2(const Block<float>& block) {
  Adafactor_update_momentum_7725161228d4bf7_2(block);
}
static const Pass<float> Adafactor_update_momentum_7725161228d4bf7_float_passes[] = {Adafactor_update_momentum_7725161228d4bf7_float_0, Adafactor_update_momentum_7725161228d4bf7_float_1, Adafactor_update_momentum_7725161228d4bf7_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_7725161228d4bf7_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_7725161228d4bf7_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_7725161228d4bf7_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_7725161228d4bf7_float_settles[] = {Adafactor_update_momentum_7725161228d4bf7_float_settle_0, Adafactor_update_momentum_7725161228d4bf7_float_settle_1, Adafactor_update_momentum_7725161228d4bf7_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_double_0(const Block<double>& block) {
  Adafactor_update_momentum_7725161228d4bf7_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_double_1(const Block<double>& block) {
  Adafactor_update_momentum_7725161228d4bf7_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_double_2(const Block<double>& block) {
  Adafactor_update_momentum_7725161228d4bf7_2(block);
}
static const Pass<double> Adafactor_update_momentum_7725161228d4bf7_double_passes[] = {Adafactor_update_momentum_7725161228d4bf7_double_0, Adafactor_update_momentum_7725161228d4bf7_double_1, Adafactor_update_momentum_7725161228d4bf7_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_7725161228d4bf7_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_7725161228d4bf7_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_7725161228d4bf7_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_7725161228d4bf7_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_7725161228d4bf7_double_settles[] = {Adafactor_update_momentum_7725161228d4bf7_double_settle_0, Adafactor_update_momentum_7725161228d4bf7_double_settle_1, Adafactor_update_momentum_7725161228d4bf7_double_settle_2};
static const int Adafactor_update_momentum_7725161228d4bf7_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_7725161228d4bf7_is_max[] = {false, false};
static const Level Adafactor_update_momentum_7725161228d4bf7_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_7725161228d4bf7_axes = {
    Adafactor_update_momentum_7725161228d4bf7_levels, 1, 1, 1, 1, Adafactor_update_momentum_7725161228d4bf7_float_settles, Adafactor_update_momentum_7725161228d4bf7_double_settles};
extern const Rule Adafactor_update_momentum_7725161228d4bf7 = {
    0x7725161228d4bf7, 3, 8, 14, 3, Adafactor_update_momentum_7725161228d4bf7_reductions, Adafactor_update_momentum_7725161228d4bf7_is_max,
    Adafactor_update_momentum_7725161228d4bf7_scalars, Adafactor_update_momentum_7725161228d4bf7_float_passes, Adafactor_update_momentum_7725161228d4bf7_double_passes, &Adafactor_update_momentum_7725161228d4bf7_axes};

static void Adafactor_update_def42d4a734635b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_def42d4a734635b_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_def42d4a734635b_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_def42d4a734635b_float_0(const Block<float>& block) {
  Adafactor_update_def42d4a734635b_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_def42d4a734635b_float_1(const Block<float>& block) {
  Adafactor_update_def42d4a734635b_1(block);
}
static const Pass<float> Adafactor_update_def42d4a734635b_float_passes[] = {Adafactor_update_def42d4a734635b_float_0, Adafactor_update_def42d4a734635b_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_def42d4a734635b_double_0(const Block<double>& block) {
  Adafactor_update_def42d4a734635b_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_def42d4a734635b_double_1(const Block<double>& block) {
  Adafactor_update_def42d4a734635b_1(block);
}
static const Pass<double> Adafactor_update_def42d4a734635b_double_passes[] = {Adafactor_update_def42d4a734635b_double_0, Adafactor_update_def42d4a734635b_double_1};
static const int Adafactor_update_def42d4a734635b_reductions[] = {2, 0};
static const bool Adafactor_update_def42d4a734635b_is_max[] = {false, false};
extern const Rule Adafactor_update_def42d4a734635b = {
    0xdef42d4a734635b, 1, 7, 12, 2, Adafactor_update_def42d4a734635b_reductions, Adafactor_update_def42d4a734635b_is_max,
    Adafactor_update_def42d4a734635b_scalars, Adafactor_update_def42d4a734635b_float_passes, Adafactor_update_def42d4a734635b_double_passes};

static void Adafactor_update_e401af8839c4f37_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_e401af8839c4f37_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_e401af8839c4f37_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_e401af8839c4f37_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_e401af8839c4f37_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_e401af8839c4f37_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_e401af8839c4f37_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_float_0(const Block<float>& block) {
  Adafactor_update_e401af8839c4f37_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_float_1(const Block<float>& block) {
  Adafactor_update_e401af8839c4f37_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_float_2(const Block<float>& block) {
  Adafactor_update_e401af8839c4f37_2(block);
}
static const Pass<float> Adafactor_update_e401af8839c4f37_float_passes[] = {Adafactor_update_e401af8839c4f37_float_0, Adafactor_update_e401af8839c4f37_float_1, Adafactor_update_e401af8839c4f37_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_e401af8839c4f37_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_e401af8839c4f37_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_e401af8839c4f37_settle_2(matrix);
}
static const Settle<float> Adafactor_update_e401af8839c4f37_float_settles[] = {Adafactor_update_e401af8839c4f37_float_settle_0, Adafactor_update_e401af8839c4f37_float_settle_1, Adafactor_update_e401af8839c4f37_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_double_0(const Block<double>& block) {
  Adafactor_update_e401af8839c4f37_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_double_1(const Block<double>& block) {
  Adafactor_update_e401af8839c4f37_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_double_2(const Block<double>& block) {
  Adafactor_update_e401af8839c4f37_2(block);
}
static const Pass<double> Adafactor_update_e401af8839c4f37_double_passes[] = {Adafactor_update_e401af8839c4f37_double_0, Adafactor_update_e401af8839c4f37_double_1, Adafactor_update_e401af8839c4f37_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_e401af8839c4f37_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_e401af8839c4f37_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e401af8839c4f37_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_e401af8839c4f37_settle_2(matrix);
}
static const Settle<double> Adafactor_update_e401af8839c4f37_double_settles[] = {Adafactor_update_e401af8839c4f37_double_settle_0, Adafactor_update_e401af8839c4f37_double_settle_1, Adafactor_update_e401af8839c4f37_double_settle_2};
static const int Adafactor_update_e401af8839c4f37_reductions[] = {1, 1, 0};
static const bool Adafactor_update_e401af8839c4f37_is_max[] = {false, false};
static const Level Adafactor_update_e401af8839c4f37_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_e401af8839c4f37_axes = {
    Adafactor_update_e401af8839c4f37_levels, 1, 1, 1, 1, Adafactor_update_e401af8839c4f37_float_settles, Adafactor_update_e401af8839c4f37_double_settles};
extern const Rule Adafactor_update_e401af8839c4f37 = {
    0xe401af8839c4f37, 2, 7, 12, 3, Adafactor_update_e401af8839c4f37_reductions, Adafactor_update_e401af8839c4f37_is_max,
    Adafactor_update_e401af8839c4f37_scalars, Adafactor_update_e401af8839c4f37_float_passes, Adafactor_update_e401af8839c4f37_double_passes, &Adafactor_update_e401af8839c4f37_axes};

static void Adafactor_update_9cd736fe46afeb9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_9cd736fe46afeb9_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_9cd736fe46afeb9_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_9cd736fe46afeb9_float_0(const Block<float>& block) {
  Adafactor_update_9cd736fe46afeb9_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_9cd736fe46afeb9_float_1(const Block<float>& block) {
  Adafactor_update_9cd736fe46afeb9_1(block);
}
static const Pass<float> Adafactor_update_9cd736fe46afeb9_float_passes[] = {Adafactor_update_9cd736fe46afeb9_float_0, Adafactor_update_9cd736fe46afeb9_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_9cd736fe46afeb9_double_0(const Block<double>& block) {
  Adafactor_update_9cd736fe46afeb9_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_9cd736fe46afeb9_double_1(const Block<double>& block) {
  Adafactor_update_9cd736fe46afeb9_1(block);
}
static const Pass<double> Adafactor_update_9cd736fe46afeb9_double_passes[] = {Adafactor_update_9cd736fe46afeb9_double_0, Adafactor_update_9cd736fe46afeb9_double_1};
static const int Adafactor_update_9cd736fe46afeb9_reductions[] = {2, 0};
static const bool Adafactor_update_9cd736fe46afeb9_is_max[] = {false, false};
extern const Rule Adafactor_update_9cd736fe46afeb9 = {
    0x9cd736fe46afeb9, 1, 7, 12, 2, Adafactor_update_9cd736fe46afeb9_reductions, Adafactor_update_9cd736fe46afeb9_is_max,
    Adafactor_update_9cd736fe46afeb9_scalars, Adafactor_update_9cd736fe46afeb9_float_passes, Adafactor_update_9cd736fe46afeb9_double_passes};

static void Adafactor_update_3c90e900b5723d3_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_3c90e900b5723d3_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_3c90e900b5723d3_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_3c90e900b5723d3_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_3c90e900b5723d3_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3c90e900b5723d3_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_3c90e900b5723d3_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_float_0(const Block<float>& block) {
  Adafactor_update_3c90e900b5723d3_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_float_1(const Block<float>& block) {
  Adafactor_update_3c90e900b5723d3_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_float_2(const Block<float>& block) {
  Adafactor_update_3c90e900b5723d3_2(block);
}
static const Pass<float> Adafactor_update_3c90e900b5723d3_float_passes[] = {Adafactor_update_3c90e900b5723d3_float_0, Adafactor_update_3c90e900b5723d3_float_1, Adafactor_update_3c90e900b5723d3_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_3c90e900b5723d3_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_3c90e900b5723d3_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_3c90e900b5723d3_settle_2(matrix);
}
static const Settle<float> Adafactor_update_3c90e900b5723d3_float_settles[] = {Adafactor_update_3c90e900b5723d3_float_settle_0, Adafactor_update_3c90e900b5723d3_float_settle_1, Adafactor_update_3c90e900b5723d3_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_double_0(const Block<double>& block) {
  Adafactor_update_3c90e900b5723d3_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_double_1(const Block<double>& block) {
  Adafactor_update_3c90e900b5723d3_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_double_2(const Block<double>& block) {
  Adafactor_update_3c90e900b5723d3_2(block);
}
static const Pass<double> Adafactor_update_3c90e900b5723d3_double_passes[] = {Adafactor_update_3c90e900b5723d3_double_0, Adafactor_update_3c90e900b5723d3_double_1, Adafactor_update_3c90e900b5723d3_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_3c90e900b5723d3_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_3c90e900b5723d3_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c90e900b5723d3_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_3c90e900b5723d3_settle_2(matrix);
}
static const Settle<double> Adafactor_update_3c90e900b5723d3_double_settles[] = {Adafactor_update_3c90e900b5723d3_double_settle_0, Adafactor_update_3c90e900b5723d3_double_settle_1, Adafactor_update_3c90e900b5723d3_double_settle_2};
static const int Adafactor_update_3c90e900b5723d3_reductions[] = {1, 1, 0};
static const bool Adafactor_update_3c90e900b5723d3_is_max[] = {false, false};
static const Level Adafactor_update_3c90e900b5723d3_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_3c90e900b5723d3_axes = {
    Adafactor_update_3c90e900b5723d3_levels, 1, 1, 1, 1, Adafactor_update_3c90e900b5723d3_float_settles, Adafactor_update_3c90e900b5723d3_double_settles};
extern const Rule Adafactor_update_3c90e900b5723d3 = {
    0x3c90e900b5723d3, 2, 7, 12, 3, Adafactor_update_3c90e900b5723d3_reductions, Adafactor_update_3c90e900b5723d3_is_max,
    Adafactor_update_3c90e900b5723d3_scalars, Adafactor_update_3c90e900b5723d3_float_passes, Adafactor_update_3c90e900b5723d3_double_passes, &Adafactor_update_3c90e900b5723d3_axes};

static void Adafactor_update_13cb30b64ba9eea_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_13cb30b64ba9eea_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_13cb30b64ba9eea_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_13cb30b64ba9eea_float_0(const Block<float>& block) {
  Adafactor_update_13cb30b64ba9eea_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_13cb30b64ba9eea_float_1(const Block<float>& block) {
  Adafactor_update_13cb30b64ba9eea_1(block);
}
static const Pass<float> Adafactor_update_13cb30b64ba9eea_float_passes[] = {Adafactor_update_13cb30b64ba9eea_float_0, Adafactor_update_13cb30b64ba9eea_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_13cb30b64ba9eea_double_0(const Block<double>& block) {
  Adafactor_update_13cb30b64ba9eea_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_13cb30b64ba9eea_double_1(const Block<double>& block) {
  Adafactor_update_13cb30b64ba9eea_1(block);
}
static const Pass<double> Adafactor_update_13cb30b64ba9eea_double_passes[] = {Adafactor_update_13cb30b64ba9eea_double_0, Adafactor_update_13cb30b64ba9eea_double_1};
static const int Adafactor_update_13cb30b64ba9eea_reductions[] = {1, 0};
static const bool Adafactor_update_13cb30b64ba9eea_is_max[] = {false};
extern const Rule Adafactor_update_13cb30b64ba9eea = {
    0x13cb30b64ba9eea, 1, 6, 11, 2, Adafactor_update_13cb30b64ba9eea_reductions, Adafactor_update_13cb30b64ba9eea_is_max,
    Adafactor_update_13cb30b64ba9eea_scalars, Adafactor_update_13cb30b64ba9eea_float_passes, Adafactor_update_13cb30b64ba9eea_double_passes};

static void Adafactor_update_4cdf87ecf6efe52_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_4cdf87ecf6efe52_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_4cdf87ecf6efe52_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_4cdf87ecf6efe52_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_4cdf87ecf6efe52_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_4cdf87ecf6efe52_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_4cdf87ecf6efe52_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_float_0(const Block<float>& block) {
  Adafactor_update_4cdf87ecf6efe52_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_float_1(const Block<float>& block) {
  Adafactor_update_4cdf87ecf6efe52_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_float_2(const Block<float>& block) {
  Adafactor_update_4cdf87ecf6efe52_2(block);
}
static const Pass<float> Adafactor_update_4cdf87ecf6efe52_float_passes[] = {Adafactor_update_4cdf87ecf6efe52_float_0, Adafactor_update_4cdf87ecf6efe52_float_1, Adafactor_update_4cdf87ecf6efe52_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_4cdf87ecf6efe52_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_4cdf87ecf6efe52_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_4cdf87ecf6efe52_settle_2(matrix);
}
static const Settle<float> Adafactor_update_4cdf87ecf6efe52_float_settles[] = {Adafactor_update_4cdf87ecf6efe52_float_settle_0, Adafactor_update_4cdf87ecf6efe52_float_settle_1, Adafactor_update_4cdf87ecf6efe52_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_double_0(const Block<double>& block) {
  Adafactor_update_4cdf87ecf6efe52_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_double_1(const Block<double>& block) {
  Adafactor_update_4cdf87ecf6efe52_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_double_2(const Block<double>& block) {
  Adafactor_update_4cdf87ecf6efe52_2(block);
}
static const Pass<double> Adafactor_update_4cdf87ecf6efe52_double_passes[] = {Adafactor_update_4cdf87ecf6efe52_double_0, Adafactor_update_4cdf87ecf6efe52_double_1, Adafactor_update_4cdf87ecf6efe52_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_4cdf87ecf6efe52_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_4cdf87ecf6efe52_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_4cdf87ecf6efe52_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_4cdf87ecf6efe52_settle_2(matrix);
}
static const Settle<double> Adafactor_update_4cdf87ecf6efe52_double_settles[] = {Adafactor_update_4cdf87ecf6efe52_double_settle_0, Adafactor_update_4cdf87ecf6efe52_double_settle_1, Adafactor_update_4cdf87ecf6efe52_double_settle_2};
static const int Adafactor_update_4cdf87ecf6efe52_reductions[] = {0, 1, 0};
static const bool Adafactor_update_4cdf87ecf6efe52_is_max[] = {false};
static const Level Adafactor_update_4cdf87ecf6efe52_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_4cdf87ecf6efe52_axes = {
    Adafactor_update_4cdf87ecf6efe52_levels, 1, 1, 1, 1, Adafactor_update_4cdf87ecf6efe52_float_settles, Adafactor_update_4cdf87ecf6efe52_double_settles};
extern const Rule Adafactor_update_4cdf87ecf6efe52 = {
    0x4cdf87ecf6efe52, 2, 6, 11, 3, Adafactor_update_4cdf87ecf6efe52_reductions, Adafactor_update_4cdf87ecf6efe52_is_max,
    Adafactor_update_4cdf87ecf6efe52_scalars, Adafactor_update_4cdf87ecf6efe52_float_passes, Adafactor_update_4cdf87ecf6efe52_double_passes, &Adafactor_update_4cdf87ecf6efe52_axes};

static void Adafactor_update_43840711e8b439d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_43840711e8b439d_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_43840711e8b439d_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_43840711e8b439d_float_0(const Block<float>& block) {
  Adafactor_update_43840711e8b439d_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_43840711e8b439d_float_1(const Block<float>& block) {
  Adafactor_update_43840711e8b439d_1(block);
}
static const Pass<float> Adafactor_update_43840711e8b439d_float_passes[] = {Adafactor_update_43840711e8b439d_float_0, Adafactor_update_43840711e8b439d_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_43840711e8b439d_double_0(const Block<double>& block) {
  Adafactor_update_43840711e8b439d_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_43840711e8b439d_double_1(const Block<double>& block) {
  Adafactor_update_43840711e8b439d_1(block);
}
static const Pass<double> Adafactor_update_43840711e8b439d_double_passes[] = {Adafactor_update_43840711e8b439d_double_0, Adafactor_update_43840711e8b439d_double_1};
static const int Adafactor_update_43840711e8b439d_reductions[] = {1, 0};
static const bool Adafactor_update_43840711e8b439d_is_max[] = {false};
extern const Rule Adafactor_update_43840711e8b439d = {
    0x43840711e8b439d, 1, 6, 11, 2, Adafactor_update_43840711e8b439d_reductions, Adafactor_update_43840711e8b439d_is_max,
    Adafactor_update_43840711e8b439d_scalars, Adafactor_update_43840711e8b439d_float_passes, Adafactor_update_43840711e8b439d_double_passes};

static void Adafactor_update_0619967812acd91_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void Adafactor_update_0619967812acd91_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_0619967812acd91_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_0619967812acd91_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_0619967812acd91_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0619967812acd91_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_0619967812acd91_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_float_0(const Block<float>& block) {
  Adafactor_update_0619967812acd91_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_float_1(const Block<float>& block) {
  Adafactor_update_0619967812acd91_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_float_2(const Block<float>& block) {
  Adafactor_update_0619967812acd91_2(block);
}
static const Pass<float> Adafactor_update_0619967812acd91_float_passes[] = {Adafactor_update_0619967812acd91_float_0, Adafactor_update_0619967812acd91_float_1, Adafactor_update_0619967812acd91_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_0619967812acd91_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_0619967812acd91_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_0619967812acd91_settle_2(matrix);
}
static const Settle<float> Adafactor_update_0619967812acd91_float_settles[] = {Adafactor_update_0619967812acd91_float_settle_0, Adafactor_update_0619967812acd91_float_settle_1, Adafactor_update_0619967812acd91_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_double_0(const Block<double>& block) {
  Adafactor_update_0619967812acd91_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_double_1(const Block<double>& block) {
  Adafactor_update_0619967812acd91_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_double_2(const Block<double>& block) {
  Adafactor_update_0619967812acd91_2(block);
}
static const Pass<double> Adafactor_update_0619967812acd91_double_passes[] = {Adafactor_update_0619967812acd91_double_0, Adafactor_update_0619967812acd91_double_1, Adafactor_update_0619967812acd91_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_0619967812acd91_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_0619967812acd91_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0619967812acd91_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_0619967812acd91_settle_2(matrix);
}
static const Settle<double> Adafactor_update_0619967812acd91_double_settles[] = {Adafactor_update_0619967812acd91_double_settle_0, Adafactor_update_0619967812acd91_double_settle_1, Adafactor_update_0619967812acd91_double_settle_2};
static const int Adafactor_update_0619967812acd91_reductions[] = {0, 1, 0};
static const bool Adafactor_update_0619967812acd91_is_max[] = {false};
static const Level Adafactor_update_0619967812acd91_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_0619967812acd91_axes = {
    Adafactor_update_0619967812acd91_levels, 1, 1, 1, 1, Adafactor_update_0619967812acd91_float_settles, Adafactor_update_0619967812acd91_double_settles};
extern const Rule Adafactor_update_0619967812acd91 = {
    0x0619967812acd91, 2, 6, 11, 3, Adafactor_update_0619967812acd91_reductions, Adafactor_update_0619967812acd91_is_max,
    Adafactor_update_0619967812acd91_scalars, Adafactor_update_0619967812acd91_float_passes, Adafactor_update_0619967812acd91_double_passes, &Adafactor_update_0619967812acd91_axes};

static void Adagrad_update_6e2feb81e067d6f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = hypers[2] > double(0.0);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 > double(0.0);
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
static MS_OPTIM_INLINE void Adagrad_update_6e2feb81e067d6f_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adagrad_update_6e2feb81e067d6f_float_0(const Block<float>& block) {
  Adagrad_update_6e2feb81e067d6f_0(block);
}
static const Pass<float> Adagrad_update_6e2feb81e067d6f_float_passes[] = {Adagrad_update_6e2feb81e067d6f_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_6e2feb81e067d6f_double_0(const Block<double>& block) {
  Adagrad_update_6e2feb81e067d6f_0(block);
}
static const Pass<double> Adagrad_update_6e2feb81e067d6f_double_passes[] = {Adagrad_update_6e2feb81e067d6f_double_0};
static const int Adagrad_update_6e2feb81e067d6f_reductions[] = {0};
static const bool Adagrad_update_6e2feb81e067d6f_is_max[] = {false};
extern const Rule Adagrad_update_6e2feb81e067d6f = {
    0x6e2feb81e067d6f, 1, 5, 8, 1, Adagrad_update_6e2feb81e067d6f_reductions, Adagrad_update_6e2feb81e067d6f_is_max,
    Adagrad_update_6e2feb81e067d6f_scalars, Adagrad_update_6e2feb81e067d6f_float_passes, Adagrad_update_6e2feb81e067d6f_double_passes};

static void Adagrad_update_794ff6bb06d9905_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = hypers[2] > double(0.0);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 > double(0.0);
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
static MS_OPTIM_INLINE void Adagrad_update_794ff6bb06d9905_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adagrad_update_794ff6bb06d9905_float_0(const Block<float>& block) {
  Adagrad_update_794ff6bb06d9905_0(block);
}
static const Pass<float> Adagrad_update_794ff6bb06d9905_float_passes[] = {Adagrad_update_794ff6bb06d9905_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_794ff6bb06d9905_double_0(const Block<double>& block) {
  Adagrad_update_794ff6bb06d9905_0(block);
}
static const Pass<double> Adagrad_update_794ff6bb06d9905_double_passes[] = {Adagrad_update_794ff6bb06d9905_double_0};
static const int Adagrad_update_794ff6bb06d9905_reductions[] = {0};
static const bool Adagrad_update_794ff6bb06d9905_is_max[] = {false};
extern const Rule Adagrad_update_794ff6bb06d9905 = {
    0x794ff6bb06d9905, 1, 5, 8, 1, Adagrad_update_794ff6bb06d9905_reductions, Adagrad_update_794ff6bb06d9905_is_max,
    Adagrad_update_794ff6bb06d9905_scalars, Adagrad_update_794ff6bb06d9905_float_passes, Adagrad_update_794ff6bb06d9905_double_passes};

static void Adam_update_aa47b9b989cba41_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_aa47b9b989cba41_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_aa47b9b989cba41_float_0(const Block<float>& block) {
  Adam_update_aa47b9b989cba41_0(block);
}
static const Pass<float> Adam_update_aa47b9b989cba41_float_passes[] = {Adam_update_aa47b9b989cba41_float_0};
MS_OPTIM_VERSIONS static void Adam_update_aa47b9b989cba41_double_0(const Block<double>& block) {
  Adam_update_aa47b9b989cba41_0(block);
}
static const Pass<double> Adam_update_aa47b9b989cba41_double_passes[] = {Adam_update_aa47b9b989cba41_double_0};
static const int Adam_update_aa47b9b989cba41_reductions[] = {0};
static const bool Adam_update_aa47b9b989cba41_is_max[] = {false};
extern const Rule Adam_update_aa47b9b989cba41 = {
    0xaa47b9b989cba41, 2, 6, 12, 1, Adam_update_aa47b9b989cba41_reductions, Adam_update_aa47b9b989cba41_is_max,
    Adam_update_aa47b9b989cba41_scalars, Adam_update_aa47b9b989cba41_float_passes, Adam_update_aa47b9b989cba41_double_passes};

static void Adam_update_08bf8a0707e6237_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_08bf8a0707e6237_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_08bf8a0707e6237_float_0(const Block<float>& block) {
  Adam_update_08bf8a0707e6237_0(block);
}
static const Pass<float> Adam_update_08bf8a0707e6237_float_passes[] = {Adam_update_08bf8a0707e6237_float_0};
MS_OPTIM_VERSIONS static void Adam_update_08bf8a0707e6237_double_0(const Block<double>& block) {
  Adam_update_08bf8a0707e6237_0(block);
}
static const Pass<double> Adam_update_08bf8a0707e6237_double_passes[] = {Adam_update_08bf8a0707e6237_double_0};
static const int Adam_update_08bf8a0707e6237_reductions[] = {0};
static const bool Adam_update_08bf8a0707e6237_is_max[] = {false};
extern const Rule Adam_update_08bf8a0707e6237 = {
    0x08bf8a0707e6237, 2, 6, 12, 1, Adam_update_08bf8a0707e6237_reductions, Adam_update_08bf8a0707e6237_is_max,
    Adam_update_08bf8a0707e6237_scalars, Adam_update_08bf8a0707e6237_float_passes, Adam_update_08bf8a0707e6237_double_passes};

static void Adam_update_amsgrad_9513b31b77d9e2e_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_amsgrad_9513b31b77d9e2e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9513b31b77d9e2e_float_0(const Block<float>& block) {
  Adam_update_amsgrad_9513b31b77d9e2e_0(block);
}
static const Pass<float> Adam_update_amsgrad_9513b31b77d9e2e_float_passes[] = {Adam_update_amsgrad_9513b31b77d9e2e_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9513b31b77d9e2e_double_0(const Block<double>& block) {
  Adam_update_amsgrad_9513b31b77d9e2e_0(block);
}
static const Pass<double> Adam_update_amsgrad_9513b31b77d9e2e_double_passes[] = {Adam_update_amsgrad_9513b31b77d9e2e_double_0};
static const int Adam_update_amsgrad_9513b31b77d9e2e_reductions[] = {0};
static const bool Adam_update_amsgrad_9513b31b77d9e2e_is_max[] = {false};
extern const Rule Adam_update_amsgrad_9513b31b77d9e2e = {
    0x9513b31b77d9e2e, 3, 6, 12, 1, Adam_update_amsgrad_9513b31b77d9e2e_reductions, Adam_update_amsgrad_9513b31b77d9e2e_is_max,
    Adam_update_amsgrad_9513b31b77d9e2e_scalars, Adam_update_amsgrad_9513b31b77d9e2e_float_passes, Adam_update_amsgrad_9513b31b77d9e2e_double_passes};

static void Adam_update_amsgrad_ac00885333a969e_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_amsgrad_ac00885333a969e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_ac00885333a969e_float_0(const Block<float>& block) {
  Adam_update_amsgrad_ac00885333a969e_0(block);
}
static const Pass<float> Adam_update_amsgrad_ac00885333a969e_float_passes[] = {Adam_update_amsgrad_ac00885333a969e_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_ac00885333a969e_double_0(const Block<double>& block) {
  Adam_update_amsgrad_ac00885333a969e_0(block);
}
static const Pass<double> Adam_update_amsgrad_ac00885333a969e_double_passes[] = {Adam_update_amsgrad_ac00885333a969e_double_0};
static const int Adam_update_amsgrad_ac00885333a969e_reductions[] = {0};
static const bool Adam_update_amsgrad_ac00885333a969e_is_max[] = {false};
extern const Rule Adam_update_amsgrad_ac00885333a969e = {
    0xac00885333a969e, 3, 6, 12, 1, Adam_update_amsgrad_ac00885333a969e_reductions, Adam_update_amsgrad_ac00885333a969e_is_max,
    Adam_update_amsgrad_ac00885333a969e_scalars, Adam_update_amsgrad_ac00885333a969e_float_passes, Adam_update_amsgrad_ac00885333a969e_double_passes};

static void Adam_update_3863e33fdd2054c_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_3863e33fdd2054c_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_3863e33fdd2054c_float_0(const Block<float>& block) {
  Adam_update_3863e33fdd2054c_0(block);
}
static const Pass<float> Adam_update_3863e33fdd2054c_float_passes[] = {Adam_update_3863e33fdd2054c_float_0};
MS_OPTIM_VERSIONS static void Adam_update_3863e33fdd2054c_double_0(const Block<double>& block) {
  Adam_update_3863e33fdd2054c_0(block);
}
static const Pass<double> Adam_update_3863e33fdd2054c_double_passes[] = {Adam_update_3863e33fdd2054c_double_0};
static const int Adam_update_3863e33fdd2054c_reductions[] = {0};
static const bool Adam_update_3863e33fdd2054c_is_max[] = {false};
extern const Rule Adam_update_3863e33fdd2054c = {
    0x3863e33fdd2054c, 2, 6, 12, 1, Adam_update_3863e33fdd2054c_reductions, Adam_update_3863e33fdd2054c_is_max,
    Adam_update_3863e33fdd2054c_scalars, Adam_update_3863e33fdd2054c_float_passes, Adam_update_3863e33fdd2054c_double_passes};

static void Adam_update_5f27a8b4e935d08_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_5f27a8b4e935d08_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_5f27a8b4e935d08_float_0(const Block<float>& block) {
  Adam_update_5f27a8b4e935d08_0(block);
}
static const Pass<float> Adam_update_5f27a8b4e935d08_float_passes[] = {Adam_update_5f27a8b4e935d08_float_0};
MS_OPTIM_VERSIONS static void Adam_update_5f27a8b4e935d08_double_0(const Block<double>& block) {
  Adam_update_5f27a8b4e935d08_0(block);
}
static const Pass<double> Adam_update_5f27a8b4e935d08_double_passes[] = {Adam_update_5f27a8b4e935d08_double_0};
static const int Adam_update_5f27a8b4e935d08_reductions[] = {0};
static const bool Adam_update_5f27a8b4e935d08_is_max[] = {false};
extern const Rule Adam_update_5f27a8b4e935d08 = {
    0x5f27a8b4e935d08, 2, 6, 12, 1, Adam_update_5f27a8b4e935d08_reductions, Adam_update_5f27a8b4e935d08_is_max,
    Adam_update_5f27a8b4e935d08_scalars, Adam_update_5f27a8b4e935d08_float_passes, Adam_update_5f27a8b4e935d08_double_passes};

static void Adam_update_amsgrad_2e33ed9b870b4cd_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_amsgrad_2e33ed9b870b4cd_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_2e33ed9b870b4cd_float_0(const Block<float>& block) {
  Adam_update_amsgrad_2e33ed9b870b4cd_0(block);
}
static const Pass<float> Adam_update_amsgrad_2e33ed9b870b4cd_float_passes[] = {Adam_update_amsgrad_2e33ed9b870b4cd_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_2e33ed9b870b4cd_double_0(const Block<double>& block) {
  Adam_update_amsgrad_2e33ed9b870b4cd_0(block);
}
static const Pass<double> Adam_update_amsgrad_2e33ed9b870b4cd_double_passes[] = {Adam_update_amsgrad_2e33ed9b870b4cd_double_0};
static const int Adam_update_amsgrad_2e33ed9b870b4cd_reductions[] = {0};
static const bool Adam_update_amsgrad_2e33ed9b870b4cd_is_max[] = {false};
extern const Rule Adam_update_amsgrad_2e33ed9b870b4cd = {
    0x2e33ed9b870b4cd, 3, 6, 12, 1, Adam_update_amsgrad_2e33ed9b870b4cd_reductions, Adam_update_amsgrad_2e33ed9b870b4cd_is_max,
    Adam_update_amsgrad_2e33ed9b870b4cd_scalars, Adam_update_amsgrad_2e33ed9b870b4cd_float_passes, Adam_update_amsgrad_2e33ed9b870b4cd_double_passes};

static void Adam_update_amsgrad_69eb0e225a3b509_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void Adam_update_amsgrad_69eb0e225a3b509_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_69eb0e225a3b509_float_0(const Block<float>& block) {
  Adam_update_amsgrad_69eb0e225a3b509_0(block);
}
static const Pass<float> Adam_update_amsgrad_69eb0e225a3b509_float_passes[] = {Adam_update_amsgrad_69eb0e225a3b509_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_69eb0e225a3b509_double_0(const Block<double>& block) {
  Adam_update_amsgrad_69eb0e225a3b509_0(block);
}
static const Pass<double> Adam_update_amsgrad_69eb0e225a3b509_double_passes[] = {Adam_update_amsgrad_69eb0e225a3b509_double_0};
static const int Adam_update_amsgrad_69eb0e225a3b509_reductions[] = {0};
static const bool Adam_update_amsgrad_69eb0e225a3b509_is_max[] = {false};
extern const Rule Adam_update_amsgrad_69eb0e225a3b509 = {
    0x69eb0e225a3b509, 3, 6, 12, 1, Adam_update_amsgrad_69eb0e225a3b509_reductions, Adam_update_amsgrad_69eb0e225a3b509_is_max,
    Adam_update_amsgrad_69eb0e225a3b509_scalars, Adam_update_amsgrad_69eb0e225a3b509_float_passes, Adam_update_amsgrad_69eb0e225a3b509_double_passes};

static void Adamax_update_fb10d39ede62cce_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 > double(0.0);
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
static MS_OPTIM_INLINE void Adamax_update_fb10d39ede62cce_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adamax_update_fb10d39ede62cce_float_0(const Block<float>& block) {
  Adamax_update_fb10d39ede62cce_0(block);
}
static const Pass<float> Adamax_update_fb10d39ede62cce_float_passes[] = {Adamax_update_fb10d39ede62cce_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_fb10d39ede62cce_double_0(const Block<double>& block) {
  Adamax_update_fb10d39ede62cce_0(block);
}
static const Pass<double> Adamax_update_fb10d39ede62cce_double_passes[] = {Adamax_update_fb10d39ede62cce_double_0};
static const int Adamax_update_fb10d39ede62cce_reductions[] = {0};
static const bool Adamax_update_fb10d39ede62cce_is_max[] = {false};
extern const Rule Adamax_update_fb10d39ede62cce = {
    0xfb10d39ede62cce, 2, 6, 11, 1, Adamax_update_fb10d39ede62cce_reductions, Adamax_update_fb10d39ede62cce_is_max,
    Adamax_update_fb10d39ede62cce_scalars, Adamax_update_fb10d39ede62cce_float_passes, Adamax_update_fb10d39ede62cce_double_passes};

static void Adamax_update_9ea50bfc8d4c09c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 > double(0.0);
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
static MS_OPTIM_INLINE void Adamax_update_9ea50bfc8d4c09c_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adamax_update_9ea50bfc8d4c09c_float_0(const Block<float>& block) {
  Adamax_update_9ea50bfc8d4c09c_0(block);
}
static const Pass<float> Adamax_update_9ea50bfc8d4c09c_float_passes[] = {Adamax_update_9ea50bfc8d4c09c_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_9ea50bfc8d4c09c_double_0(const Block<double>& block) {
  Adamax_update_9ea50bfc8d4c09c_0(block);
}
static const Pass<double> Adamax_update_9ea50bfc8d4c09c_double_passes[] = {Adamax_update_9ea50bfc8d4c09c_double_0};
static const int Adamax_update_9ea50bfc8d4c09c_reductions[] = {0};
static const bool Adamax_update_9ea50bfc8d4c09c_is_max[] = {false};
extern const Rule Adamax_update_9ea50bfc8d4c09c = {
    0x9ea50bfc8d4c09c, 2, 6, 11, 1, Adamax_update_9ea50bfc8d4c09c_reductions, Adamax_update_9ea50bfc8d4c09c_is_max,
    Adamax_update_9ea50bfc8d4c09c_scalars, Adamax_update_9ea50bfc8d4c09c_float_passes, Adamax_update_9ea50bfc8d4c09c_double_passes};

static void Adamax_update_e69ee62f791cb49_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 > double(0.0);
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
static MS_OPTIM_INLINE void Adamax_update_e69ee62f791cb49_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adamax_update_e69ee62f791cb49_float_0(const Block<float>& block) {
  Adamax_update_e69ee62f791cb49_0(block);
}
static const Pass<float> Adamax_update_e69ee62f791cb49_float_passes[] = {Adamax_update_e69ee62f791cb49_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_e69ee62f791cb49_double_0(const Block<double>& block) {
  Adamax_update_e69ee62f791cb49_0(block);
}
static const Pass<double> Adamax_update_e69ee62f791cb49_double_passes[] = {Adamax_update_e69ee62f791cb49_double_0};
static const int Adamax_update_e69ee62f791cb49_reductions[] = {0};
static const bool Adamax_update_e69ee62f791cb49_is_max[] = {false};
extern const Rule Adamax_update_e69ee62f791cb49 = {
    0xe69ee62f791cb49, 2, 6, 11, 1, Adamax_update_e69ee62f791cb49_reductions, Adamax_update_e69ee62f791cb49_is_max,
    Adamax_update_e69ee62f791cb49_scalars, Adamax_update_e69ee62f791cb49_float_passes, Adamax_update_e69ee62f791cb49_double_passes};

static void Adamax_update_5e4542e63a7b67a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const bool s5 = hypers[3] > double(0.0);
  const bool s6 = max_grad_value < double(INFINITY);
  const double s7 = s6 ? double(1.0) : double(0.0);
  const double s8 = s5 ? double(1.0) : s7;
  const double s9 = s4 ? double(1.0) : s8;
  const bool s10 = s9 > double(0.0);
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
static MS_OPTIM_INLINE void Adamax_update_5e4542e63a7b67a_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adamax_update_5e4542e63a7b67a_float_0(const Block<float>& block) {
  Adamax_update_5e4542e63a7b67a_0(block);
}
static const Pass<float> Adamax_update_5e4542e63a7b67a_float_passes[] = {Adamax_update_5e4542e63a7b67a_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_5e4542e63a7b67a_double_0(const Block<double>& block) {
  Adamax_update_5e4542e63a7b67a_0(block);
}
static const Pass<double> Adamax_update_5e4542e63a7b67a_double_passes[] = {Adamax_update_5e4542e63a7b67a_double_0};
static const int Adamax_update_5e4542e63a7b67a_reductions[] = {0};
static const bool Adamax_update_5e4542e63a7b67a_is_max[] = {false};
extern const Rule Adamax_update_5e4542e63a7b67a = {
    0x5e4542e63a7b67a, 2, 6, 11, 1, Adamax_update_5e4542e63a7b67a_reductions, Adamax_update_5e4542e63a7b67a_is_max,
    Adamax_update_5e4542e63a7b67a_scalars, Adamax_update_5e4542e63a7b67a_float_passes, Adamax_update_5e4542e63a7b67a_double_passes};

static void AdamOffload_update_aa47b9b989cba41_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamOffload_update_aa47b9b989cba41_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamOffload_update_aa47b9b989cba41_float_0(const Block<float>& block) {
  AdamOffload_update_aa47b9b989cba41_0(block);
}
static const Pass<float> AdamOffload_update_aa47b9b989cba41_float_passes[] = {AdamOffload_update_aa47b9b989cba41_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_aa47b9b989cba41_double_0(const Block<double>& block) {
  AdamOffload_update_aa47b9b989cba41_0(block);
}
static const Pass<double> AdamOffload_update_aa47b9b989cba41_double_passes[] = {AdamOffload_update_aa47b9b989cba41_double_0};
static const int AdamOffload_update_aa47b9b989cba41_reductions[] = {0};
static const bool AdamOffload_update_aa47b9b989cba41_is_max[] = {false};
extern const Rule AdamOffload_update_aa47b9b989cba41 = {
    0xaa47b9b989cba41, 2, 6, 12, 1, AdamOffload_update_aa47b9b989cba41_reductions, AdamOffload_update_aa47b9b989cba41_is_max,
    AdamOffload_update_aa47b9b989cba41_scalars, AdamOffload_update_aa47b9b989cba41_float_passes, AdamOffload_update_aa47b9b989cba41_double_passes};

static void AdamOffload_update_08bf8a0707e6237_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamOffload_update_08bf8a0707e6237_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamOffload_update_08bf8a0707e6237_float_0(const Block<float>& block) {
  AdamOffload_update_08bf8a0707e6237_0(block);
}
static const Pass<float> AdamOffload_update_08bf8a0707e6237_float_passes[] = {AdamOffload_update_08bf8a0707e6237_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_08bf8a0707e6237_double_0(const Block<double>& block) {
  AdamOffload_update_08bf8a0707e6237_0(block);
}
static const Pass<double> AdamOffload_update_08bf8a0707e6237_double_passes[] = {AdamOffload_update_08bf8a0707e6237_double_0};
static const int AdamOffload_update_08bf8a0707e6237_reductions[] = {0};
static const bool AdamOffload_update_08bf8a0707e6237_is_max[] = {false};
extern const Rule AdamOffload_update_08bf8a0707e6237 = {
    0x08bf8a0707e6237, 2, 6, 12, 1, AdamOffload_update_08bf8a0707e6237_reductions, AdamOffload_update_08bf8a0707e6237_is_max,
    AdamOffload_update_08bf8a0707e6237_scalars, AdamOffload_update_08bf8a0707e6237_float_passes, AdamOffload_update_08bf8a0707e6237_double_passes};

static void AdamOffload_update_amsgrad_9513b31b77d9e2e_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_9513b31b77d9e2e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9513b31b77d9e2e_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_9513b31b77d9e2e_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_9513b31b77d9e2e_float_passes[] = {AdamOffload_update_amsgrad_9513b31b77d9e2e_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9513b31b77d9e2e_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_9513b31b77d9e2e_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_9513b31b77d9e2e_double_passes[] = {AdamOffload_update_amsgrad_9513b31b77d9e2e_double_0};
static const int AdamOffload_update_amsgrad_9513b31b77d9e2e_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_9513b31b77d9e2e_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_9513b31b77d9e2e = {
    0x9513b31b77d9e2e, 3, 6, 12, 1, AdamOffload_update_amsgrad_9513b31b77d9e2e_reductions, AdamOffload_update_amsgrad_9513b31b77d9e2e_is_max,
    AdamOffload_update_amsgrad_9513b31b77d9e2e_scalars, AdamOffload_update_amsgrad_9513b31b77d9e2e_float_passes, AdamOffload_update_amsgrad_9513b31b77d9e2e_double_passes};

static void AdamOffload_update_amsgrad_ac00885333a969e_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_ac00885333a969e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_ac00885333a969e_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_ac00885333a969e_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_ac00885333a969e_float_passes[] = {AdamOffload_update_amsgrad_ac00885333a969e_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_ac00885333a969e_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_ac00885333a969e_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_ac00885333a969e_double_passes[] = {AdamOffload_update_amsgrad_ac00885333a969e_double_0};
static const int AdamOffload_update_amsgrad_ac00885333a969e_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_ac00885333a969e_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_ac00885333a969e = {
    0xac00885333a969e, 3, 6, 12, 1, AdamOffload_update_amsgrad_ac00885333a969e_reductions, AdamOffload_update_amsgrad_ac00885333a969e_is_max,
    AdamOffload_update_amsgrad_ac00885333a969e_scalars, AdamOffload_update_amsgrad_ac00885333a969e_float_passes, AdamOffload_update_amsgrad_ac00885333a969e_double_passes};

static void AdamW_update_d35cc34328aba12_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_d35cc34328aba12_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_d35cc34328aba12_float_0(const Block<float>& block) {
  AdamW_update_d35cc34328aba12_0(block);
}
static const Pass<float> AdamW_update_d35cc34328aba12_float_passes[] = {AdamW_update_d35cc34328aba12_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_d35cc34328aba12_double_0(const Block<double>& block) {
  AdamW_update_d35cc34328aba12_0(block);
}
static const Pass<double> AdamW_update_d35cc34328aba12_double_passes[] = {AdamW_update_d35cc34328aba12_double_0};
static const int AdamW_update_d35cc34328aba12_reductions[] = {0};
static const bool AdamW_update_d35cc34328aba12_is_max[] = {false};
extern const Rule AdamW_update_d35cc34328aba12 = {
    0xd35cc34328aba12, 2, 6, 12, 1, AdamW_update_d35cc34328aba12_reductions, AdamW_update_d35cc34328aba12_is_max,
    AdamW_update_d35cc34328aba12_scalars, AdamW_update_d35cc34328aba12_float_passes, AdamW_update_d35cc34328aba12_double_passes};

static void AdamW_update_9cb4288f1389293_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_9cb4288f1389293_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_9cb4288f1389293_float_0(const Block<float>& block) {
  AdamW_update_9cb4288f1389293_0(block);
}
static const Pass<float> AdamW_update_9cb4288f1389293_float_passes[] = {AdamW_update_9cb4288f1389293_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_9cb4288f1389293_double_0(const Block<double>& block) {
  AdamW_update_9cb4288f1389293_0(block);
}
static const Pass<double> AdamW_update_9cb4288f1389293_double_passes[] = {AdamW_update_9cb4288f1389293_double_0};
static const int AdamW_update_9cb4288f1389293_reductions[] = {0};
static const bool AdamW_update_9cb4288f1389293_is_max[] = {false};
extern const Rule AdamW_update_9cb4288f1389293 = {
    0x9cb4288f1389293, 2, 6, 12, 1, AdamW_update_9cb4288f1389293_reductions, AdamW_update_9cb4288f1389293_is_max,
    AdamW_update_9cb4288f1389293_scalars, AdamW_update_9cb4288f1389293_float_passes, AdamW_update_9cb4288f1389293_double_passes};

static void AdamW_update_amsgrad_39e8c1edf896f56_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_amsgrad_39e8c1edf896f56_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_39e8c1edf896f56_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_39e8c1edf896f56_0(block);
}
static const Pass<float> AdamW_update_amsgrad_39e8c1edf896f56_float_passes[] = {AdamW_update_amsgrad_39e8c1edf896f56_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_39e8c1edf896f56_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_39e8c1edf896f56_0(block);
}
static const Pass<double> AdamW_update_amsgrad_39e8c1edf896f56_double_passes[] = {AdamW_update_amsgrad_39e8c1edf896f56_double_0};
static const int AdamW_update_amsgrad_39e8c1edf896f56_reductions[] = {0};
static const bool AdamW_update_amsgrad_39e8c1edf896f56_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_39e8c1edf896f56 = {
    0x39e8c1edf896f56, 3, 6, 12, 1, AdamW_update_amsgrad_39e8c1edf896f56_reductions, AdamW_update_amsgrad_39e8c1edf896f56_is_max,
    AdamW_update_amsgrad_39e8c1edf896f56_scalars, AdamW_update_amsgrad_39e8c1edf896f56_float_passes, AdamW_update_amsgrad_39e8c1edf896f56_double_passes};

static void AdamW_update_amsgrad_fa23f371760ad19_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_amsgrad_fa23f371760ad19_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_fa23f371760ad19_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_fa23f371760ad19_0(block);
}
static const Pass<float> AdamW_update_amsgrad_fa23f371760ad19_float_passes[] = {AdamW_update_amsgrad_fa23f371760ad19_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_fa23f371760ad19_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_fa23f371760ad19_0(block);
}
static const Pass<double> AdamW_update_amsgrad_fa23f371760ad19_double_passes[] = {AdamW_update_amsgrad_fa23f371760ad19_double_0};
static const int AdamW_update_amsgrad_fa23f371760ad19_reductions[] = {0};
static const bool AdamW_update_amsgrad_fa23f371760ad19_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_fa23f371760ad19 = {
    0xfa23f371760ad19, 3, 6, 12, 1, AdamW_update_amsgrad_fa23f371760ad19_reductions, AdamW_update_amsgrad_fa23f371760ad19_is_max,
    AdamW_update_amsgrad_fa23f371760ad19_scalars, AdamW_update_amsgrad_fa23f371760ad19_float_passes, AdamW_update_amsgrad_fa23f371760ad19_double_passes};

static void AdamW_update_5f16bc9929a94c7_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_5f16bc9929a94c7_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_5f16bc9929a94c7_float_0(const Block<float>& block) {
  AdamW_update_5f16bc9929a94c7_0(block);
}
static const Pass<float> AdamW_update_5f16bc9929a94c7_float_passes[] = {AdamW_update_5f16bc9929a94c7_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_5f16bc9929a94c7_double_0(const Block<double>& block) {
  AdamW_update_5f16bc9929a94c7_0(block);
}
static const Pass<double> AdamW_update_5f16bc9929a94c7_double_passes[] = {AdamW_update_5f16bc9929a94c7_double_0};
static const int AdamW_update_5f16bc9929a94c7_reductions[] = {0};
static const bool AdamW_update_5f16bc9929a94c7_is_max[] = {false};
extern const Rule AdamW_update_5f16bc9929a94c7 = {
    0x5f16bc9929a94c7, 2, 6, 12, 1, AdamW_update_5f16bc9929a94c7_reductions, AdamW_update_5f16bc9929a94c7_is_max,
    AdamW_update_5f16bc9929a94c7_scalars, AdamW_update_5f16bc9929a94c7_float_passes, AdamW_update_5f16bc9929a94c7_double_passes};

static void AdamW_update_0efc9c761c85aa2_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_0efc9c761c85aa2_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_0efc9c761c85aa2_float_0(const Block<float>& block) {
  AdamW_update_0efc9c761c85aa2_0(block);
}
static const Pass<float> AdamW_update_0efc9c761c85aa2_float_passes[] = {AdamW_update_0efc9c761c85aa2_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_0efc9c761c85aa2_double_0(const Block<double>& block) {
  AdamW_update_0efc9c761c85aa2_0(block);
}
static const Pass<double> AdamW_update_0efc9c761c85aa2_double_passes[] = {AdamW_update_0efc9c761c85aa2_double_0};
static const int AdamW_update_0efc9c761c85aa2_reductions[] = {0};
static const bool AdamW_update_0efc9c761c85aa2_is_max[] = {false};
extern const Rule AdamW_update_0efc9c761c85aa2 = {
    0x0efc9c761c85aa2, 2, 6, 12, 1, AdamW_update_0efc9c761c85aa2_reductions, AdamW_update_0efc9c761c85aa2_is_max,
    AdamW_update_0efc9c761c85aa2_scalars, AdamW_update_0efc9c761c85aa2_float_passes, AdamW_update_0efc9c761c85aa2_double_passes};

static void AdamW_update_amsgrad_0dd724d52993b6b_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_amsgrad_0dd724d52993b6b_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_0dd724d52993b6b_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_0dd724d52993b6b_0(block);
}
static const Pass<float> AdamW_update_amsgrad_0dd724d52993b6b_float_passes[] = {AdamW_update_amsgrad_0dd724d52993b6b_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_0dd724d52993b6b_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_0dd724d52993b6b_0(block);
}
static const Pass<double> AdamW_update_amsgrad_0dd724d52993b6b_double_passes[] = {AdamW_update_amsgrad_0dd724d52993b6b_double_0};
static const int AdamW_update_amsgrad_0dd724d52993b6b_reductions[] = {0};
static const bool AdamW_update_amsgrad_0dd724d52993b6b_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_0dd724d52993b6b = {
    0x0dd724d52993b6b, 3, 6, 12, 1, AdamW_update_amsgrad_0dd724d52993b6b_reductions, AdamW_update_amsgrad_0dd724d52993b6b_is_max,
    AdamW_update_amsgrad_0dd724d52993b6b_scalars, AdamW_update_amsgrad_0dd724d52993b6b_float_passes, AdamW_update_amsgrad_0dd724d52993b6b_double_passes};

static void AdamW_update_amsgrad_2e4b36659008cb6_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void AdamW_update_amsgrad_2e4b36659008cb6_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_2e4b36659008cb6_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_2e4b36659008cb6_0(block);
}
static const Pass<float> AdamW_update_amsgrad_2e4b36659008cb6_float_passes[] = {AdamW_update_amsgrad_2e4b36659008cb6_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_2e4b36659008cb6_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_2e4b36659008cb6_0(block);
}
static const Pass<double> AdamW_update_amsgrad_2e4b36659008cb6_double_passes[] = {AdamW_update_amsgrad_2e4b36659008cb6_double_0};
static const int AdamW_update_amsgrad_2e4b36659008cb6_reductions[] = {0};
static const bool AdamW_update_amsgrad_2e4b36659008cb6_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_2e4b36659008cb6 = {
    0x2e4b36659008cb6, 3, 6, 12, 1, AdamW_update_amsgrad_2e4b36659008cb6_reductions, AdamW_update_amsgrad_2e4b36659008cb6_is_max,
    AdamW_update_amsgrad_2e4b36659008cb6_scalars, AdamW_update_amsgrad_2e4b36659008cb6_float_passes, AdamW_update_amsgrad_2e4b36659008cb6_double_passes};

static void AdamWeightDecay_update_33884b97e024b44_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void AdamWeightDecay_update_33884b97e024b44_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_33884b97e024b44_float_0(const Block<float>& block) {
  AdamWeightDecay_update_33884b97e024b44_0(block);
}
static const Pass<float> AdamWeightDecay_update_33884b97e024b44_float_passes[] = {AdamWeightDecay_update_33884b97e024b44_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_33884b97e024b44_double_0(const Block<double>& block) {
  AdamWeightDecay_update_33884b97e024b44_0(block);
}
static const Pass<double> AdamWeightDecay_update_33884b97e024b44_double_passes[] = {AdamWeightDecay_update_33884b97e024b44_double_0};
static const int AdamWeightDecay_update_33884b97e024b44_reductions[] = {0};
static const bool AdamWeightDecay_update_33884b97e024b44_is_max[] = {false};
extern const Rule AdamWeightDecay_update_33884b97e024b44 = {
    0x33884b97e024b44, 2, 6, 12, 1, AdamWeightDecay_update_33884b97e024b44_reductions, AdamWeightDecay_update_33884b97e024b44_is_max,
    AdamWeightDecay_update_33884b97e024b44_scalars, AdamWeightDecay_update_33884b97e024b44_float_passes, AdamWeightDecay_update_33884b97e024b44_double_passes};

static void AdamWeightDecay_update_da2fac257b2a8a7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void AdamWeightDecay_update_da2fac257b2a8a7_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_da2fac257b2a8a7_float_0(const Block<float>& block) {
  AdamWeightDecay_update_da2fac257b2a8a7_0(block);
}
static const Pass<float> AdamWeightDecay_update_da2fac257b2a8a7_float_passes[] = {AdamWeightDecay_update_da2fac257b2a8a7_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_da2fac257b2a8a7_double_0(const Block<double>& block) {
  AdamWeightDecay_update_da2fac257b2a8a7_0(block);
}
static const Pass<double> AdamWeightDecay_update_da2fac257b2a8a7_double_passes[] = {AdamWeightDecay_update_da2fac257b2a8a7_double_0};
static const int AdamWeightDecay_update_da2fac257b2a8a7_reductions[] = {0};
static const bool AdamWeightDecay_update_da2fac257b2a8a7_is_max[] = {false};
extern const Rule AdamWeightDecay_update_da2fac257b2a8a7 = {
    0xda2fac257b2a8a7, 2, 6, 12, 1, AdamWeightDecay_update_da2fac257b2a8a7_reductions, AdamWeightDecay_update_da2fac257b2a8a7_is_max,
    AdamWeightDecay_update_da2fac257b2a8a7_scalars, AdamWeightDecay_update_da2fac257b2a8a7_float_passes, AdamWeightDecay_update_da2fac257b2a8a7_double_passes};

static void ASGD_update_d9e532a6d46f69a_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void ASGD_update_d9e532a6d46f69a_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void ASGD_update_d9e532a6d46f69a_float_0(const Block<float>& block) {
  ASGD_update_d9e532a6d46f69a_0(block);
}
static const Pass<float> ASGD_update_d9e532a6d46f69a_float_passes[] = {ASGD_update_d9e532a6d46f69a_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_d9e532a6d46f69a_double_0(const Block<double>& block) {
  ASGD_update_d9e532a6d46f69a_0(block);
}
static const Pass<double> ASGD_update_d9e532a6d46f69a_double_passes[] = {ASGD_update_d9e532a6d46f69a_double_0};
static const int ASGD_update_d9e532a6d46f69a_reductions[] = {0};
static const bool ASGD_update_d9e532a6d46f69a_is_max[] = {false};
extern const Rule ASGD_update_d9e532a6d46f69a = {
    0xd9e532a6d46f69a, 1, 6, 10, 1, ASGD_update_d9e532a6d46f69a_reductions, ASGD_update_d9e532a6d46f69a_is_max,
    ASGD_update_d9e532a6d46f69a_scalars, ASGD_update_d9e532a6d46f69a_float_passes, ASGD_update_d9e532a6d46f69a_double_passes};

static void ASGD_update_3b83b7fd48a029f_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void ASGD_update_3b83b7fd48a029f_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void ASGD_update_3b83b7fd48a029f_float_0(const Block<float>& block) {
  ASGD_update_3b83b7fd48a029f_0(block);
}
static const Pass<float> ASGD_update_3b83b7fd48a029f_float_passes[] = {ASGD_update_3b83b7fd48a029f_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_3b83b7fd48a029f_double_0(const Block<double>& block) {
  ASGD_update_3b83b7fd48a029f_0(block);
}
static const Pass<double> ASGD_update_3b83b7fd48a029f_double_passes[] = {ASGD_update_3b83b7fd48a029f_double_0};
static const int ASGD_update_3b83b7fd48a029f_reductions[] = {0};
static const bool ASGD_update_3b83b7fd48a029f_is_max[] = {false};
extern const Rule ASGD_update_3b83b7fd48a029f = {
    0x3b83b7fd48a029f, 1, 6, 10, 1, ASGD_update_3b83b7fd48a029f_reductions, ASGD_update_3b83b7fd48a029f_is_max,
    ASGD_update_3b83b7fd48a029f_scalars, ASGD_update_3b83b7fd48a029f_float_passes, ASGD_update_3b83b7fd48a029f_double_passes};

static void FTRL_update_c3d3dadf15bbb7a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = hypers[1] > double(0.0);
  const bool s2 = hypers[2] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void FTRL_update_c3d3dadf15bbb7a_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void FTRL_update_c3d3dadf15bbb7a_float_0(const Block<float>& block) {
  FTRL_update_c3d3dadf15bbb7a_0(block);
}
static const Pass<float> FTRL_update_c3d3dadf15bbb7a_float_passes[] = {FTRL_update_c3d3dadf15bbb7a_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_c3d3dadf15bbb7a_double_0(const Block<double>& block) {
  FTRL_update_c3d3dadf15bbb7a_0(block);
}
static const Pass<double> FTRL_update_c3d3dadf15bbb7a_double_passes[] = {FTRL_update_c3d3dadf15bbb7a_double_0};
static const int FTRL_update_c3d3dadf15bbb7a_reductions[] = {0};
static const bool FTRL_update_c3d3dadf15bbb7a_is_max[] = {false};
extern const Rule FTRL_update_c3d3dadf15bbb7a = {
    0xc3d3dadf15bbb7a, 2, 6, 11, 1, FTRL_update_c3d3dadf15bbb7a_reductions, FTRL_update_c3d3dadf15bbb7a_is_max,
    FTRL_update_c3d3dadf15bbb7a_scalars, FTRL_update_c3d3dadf15bbb7a_float_passes, FTRL_update_c3d3dadf15bbb7a_double_passes};

static void FTRL_update_61ba2e94fa0ef42_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = hypers[1] > double(0.0);
  const bool s2 = hypers[2] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const double s6 = s1 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void FTRL_update_61ba2e94fa0ef42_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void FTRL_update_61ba2e94fa0ef42_float_0(const Block<float>& block) {
  FTRL_update_61ba2e94fa0ef42_0(block);
}
static const Pass<float> FTRL_update_61ba2e94fa0ef42_float_passes[] = {FTRL_update_61ba2e94fa0ef42_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_61ba2e94fa0ef42_double_0(const Block<double>& block) {
  FTRL_update_61ba2e94fa0ef42_0(block);
}
static const Pass<double> FTRL_update_61ba2e94fa0ef42_double_passes[] = {FTRL_update_61ba2e94fa0ef42_double_0};
static const int FTRL_update_61ba2e94fa0ef42_reductions[] = {0};
static const bool FTRL_update_61ba2e94fa0ef42_is_max[] = {false};
extern const Rule FTRL_update_61ba2e94fa0ef42 = {
    0x61ba2e94fa0ef42, 2, 6, 11, 1, FTRL_update_61ba2e94fa0ef42_reductions, FTRL_update_61ba2e94fa0ef42_is_max,
    FTRL_update_61ba2e94fa0ef42_scalars, FTRL_update_61ba2e94fa0ef42_float_passes, FTRL_update_61ba2e94fa0ef42_double_passes};

static void LAMB_update_70113b47429cb77_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void LAMB_update_70113b47429cb77_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_70113b47429cb77_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_70113b47429cb77_float_0(const Block<float>& block) {
  LAMB_update_70113b47429cb77_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_70113b47429cb77_float_1(const Block<float>& block) {
  LAMB_update_70113b47429cb77_1(block);
}
static const Pass<float> LAMB_update_70113b47429cb77_float_passes[] = {LAMB_update_70113b47429cb77_float_0, LAMB_update_70113b47429cb77_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_70113b47429cb77_double_0(const Block<double>& block) {
  LAMB_update_70113b47429cb77_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_70113b47429cb77_double_1(const Block<double>& block) {
  LAMB_update_70113b47429cb77_1(block);
}
static const Pass<double> LAMB_update_70113b47429cb77_double_passes[] = {LAMB_update_70113b47429cb77_double_0, LAMB_update_70113b47429cb77_double_1};
static const int LAMB_update_70113b47429cb77_reductions[] = {2, 0};
static const bool LAMB_update_70113b47429cb77_is_max[] = {false, false};
extern const Rule LAMB_update_70113b47429cb77 = {
    0x70113b47429cb77, 2, 6, 15, 2, LAMB_update_70113b47429cb77_reductions, LAMB_update_70113b47429cb77_is_max,
    LAMB_update_70113b47429cb77_scalars, LAMB_update_70113b47429cb77_float_passes, LAMB_update_70113b47429cb77_double_passes};

static void LAMB_update_f22eb34f213c53d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void LAMB_update_f22eb34f213c53d_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_f22eb34f213c53d_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_f22eb34f213c53d_float_0(const Block<float>& block) {
  LAMB_update_f22eb34f213c53d_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_f22eb34f213c53d_float_1(const Block<float>& block) {
  LAMB_update_f22eb34f213c53d_1(block);
}
static const Pass<float> LAMB_update_f22eb34f213c53d_float_passes[] = {LAMB_update_f22eb34f213c53d_float_0, LAMB_update_f22eb34f213c53d_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_f22eb34f213c53d_double_0(const Block<double>& block) {
  LAMB_update_f22eb34f213c53d_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_f22eb34f213c53d_double_1(const Block<double>& block) {
  LAMB_update_f22eb34f213c53d_1(block);
}
static const Pass<double> LAMB_update_f22eb34f213c53d_double_passes[] = {LAMB_update_f22eb34f213c53d_double_0, LAMB_update_f22eb34f213c53d_double_1};
static const int LAMB_update_f22eb34f213c53d_reductions[] = {2, 0};
static const bool LAMB_update_f22eb34f213c53d_is_max[] = {false, false};
extern const Rule LAMB_update_f22eb34f213c53d = {
    0xf22eb34f213c53d, 2, 6, 15, 2, LAMB_update_f22eb34f213c53d_reductions, LAMB_update_f22eb34f213c53d_is_max,
    LAMB_update_f22eb34f213c53d_scalars, LAMB_update_f22eb34f213c53d_float_passes, LAMB_update_f22eb34f213c53d_double_passes};

static void LAMB_update_c6efece29ef1906_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void LAMB_update_c6efece29ef1906_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_c6efece29ef1906_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_c6efece29ef1906_float_0(const Block<float>& block) {
  LAMB_update_c6efece29ef1906_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_c6efece29ef1906_float_1(const Block<float>& block) {
  LAMB_update_c6efece29ef1906_1(block);
}
static const Pass<float> LAMB_update_c6efece29ef1906_float_passes[] = {LAMB_update_c6efece29ef1906_float_0, LAMB_update_c6efece29ef1906_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_c6efece29ef1906_double_0(const Block<double>& block) {
  LAMB_update_c6efece29ef1906_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_c6efece29ef1906_double_1(const Block<double>& block) {
  LAMB_update_c6efece29ef1906_1(block);
}
static const Pass<double> LAMB_update_c6efece29ef1906_double_passes[] = {LAMB_update_c6efece29ef1906_double_0, LAMB_update_c6efece29ef1906_double_1};
static const int LAMB_update_c6efece29ef1906_reductions[] = {2, 0};
static const bool LAMB_update_c6efece29ef1906_is_max[] = {false, false};
extern const Rule LAMB_update_c6efece29ef1906 = {
    0xc6efece29ef1906, 2, 6, 13, 2, LAMB_update_c6efece29ef1906_reductions, LAMB_update_c6efece29ef1906_is_max,
    LAMB_update_c6efece29ef1906_scalars, LAMB_update_c6efece29ef1906_float_passes, LAMB_update_c6efece29ef1906_double_passes};

static void LAMB_update_165303d567a6c57_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const bool s3 = max_grad_value < double(INFINITY);
  const double s4 = s3 ? double(1.0) : double(0.0);
  const double s5 = s2 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void LAMB_update_165303d567a6c57_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_165303d567a6c57_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_165303d567a6c57_float_0(const Block<float>& block) {
  LAMB_update_165303d567a6c57_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_165303d567a6c57_float_1(const Block<float>& block) {
  LAMB_update_165303d567a6c57_1(block);
}
static const Pass<float> LAMB_update_165303d567a6c57_float_passes[] = {LAMB_update_165303d567a6c57_float_0, LAMB_update_165303d567a6c57_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_165303d567a6c57_double_0(const Block<double>& block) {
  LAMB_update_165303d567a6c57_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_165303d567a6c57_double_1(const Block<double>& block) {
  LAMB_update_165303d567a6c57_1(block);
}
static const Pass<double> LAMB_update_165303d567a6c57_double_passes[] = {LAMB_update_165303d567a6c57_double_0, LAMB_update_165303d567a6c57_double_1};
static const int LAMB_update_165303d567a6c57_reductions[] = {2, 0};
static const bool LAMB_update_165303d567a6c57_is_max[] = {false, false};
extern const Rule LAMB_update_165303d567a6c57 = {
    0x165303d567a6c57, 2, 6, 13, 2, LAMB_update_165303d567a6c57_reductions, LAMB_update_165303d567a6c57_is_max,
    LAMB_update_165303d567a6c57_scalars, LAMB_update_165303d567a6c57_float_passes, LAMB_update_165303d567a6c57_double_passes};

static void LAMB_update_46b60a0a4eada35_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void LAMB_update_46b60a0a4eada35_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_46b60a0a4eada35_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_46b60a0a4eada35_float_0(const Block<float>& block) {
  LAMB_update_46b60a0a4eada35_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_46b60a0a4eada35_float_1(const Block<float>& block) {
  LAMB_update_46b60a0a4eada35_1(block);
}
static const Pass<float> LAMB_update_46b60a0a4eada35_float_passes[] = {LAMB_update_46b60a0a4eada35_float_0, LAMB_update_46b60a0a4eada35_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_46b60a0a4eada35_double_0(const Block<double>& block) {
  LAMB_update_46b60a0a4eada35_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_46b60a0a4eada35_double_1(const Block<double>& block) {
  LAMB_update_46b60a0a4eada35_1(block);
}
static const Pass<double> LAMB_update_46b60a0a4eada35_double_passes[] = {LAMB_update_46b60a0a4eada35_double_0, LAMB_update_46b60a0a4eada35_double_1};
static const int LAMB_update_46b60a0a4eada35_reductions[] = {2, 0};
static const bool LAMB_update_46b60a0a4eada35_is_max[] = {false, false};
extern const Rule LAMB_update_46b60a0a4eada35 = {
    0x46b60a0a4eada35, 2, 6, 14, 2, LAMB_update_46b60a0a4eada35_reductions, LAMB_update_46b60a0a4eada35_is_max,
    LAMB_update_46b60a0a4eada35_scalars, LAMB_update_46b60a0a4eada35_float_passes, LAMB_update_46b60a0a4eada35_double_passes};

static void LAMB_update_104a2e52c3b1b20_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void LAMB_update_104a2e52c3b1b20_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_104a2e52c3b1b20_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_104a2e52c3b1b20_float_0(const Block<float>& block) {
  LAMB_update_104a2e52c3b1b20_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_104a2e52c3b1b20_float_1(const Block<float>& block) {
  LAMB_update_104a2e52c3b1b20_1(block);
}
static const Pass<float> LAMB_update_104a2e52c3b1b20_float_passes[] = {LAMB_update_104a2e52c3b1b20_float_0, LAMB_update_104a2e52c3b1b20_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_104a2e52c3b1b20_double_0(const Block<double>& block) {
  LAMB_update_104a2e52c3b1b20_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_104a2e52c3b1b20_double_1(const Block<double>& block) {
  LAMB_update_104a2e52c3b1b20_1(block);
}
static const Pass<double> LAMB_update_104a2e52c3b1b20_double_passes[] = {LAMB_update_104a2e52c3b1b20_double_0, LAMB_update_104a2e52c3b1b20_double_1};
static const int LAMB_update_104a2e52c3b1b20_reductions[] = {2, 0};
static const bool LAMB_update_104a2e52c3b1b20_is_max[] = {false, false};
extern const Rule LAMB_update_104a2e52c3b1b20 = {
    0x104a2e52c3b1b20, 2, 6, 14, 2, LAMB_update_104a2e52c3b1b20_reductions, LAMB_update_104a2e52c3b1b20_is_max,
    LAMB_update_104a2e52c3b1b20_scalars, LAMB_update_104a2e52c3b1b20_float_passes, LAMB_update_104a2e52c3b1b20_double_passes};

static void LARS_update_without_momentum_0223b81420eb36c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_without_momentum_0223b81420eb36c_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_without_momentum_0223b81420eb36c_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0223b81420eb36c_float_0(const Block<float>& block) {
  LARS_update_without_momentum_0223b81420eb36c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0223b81420eb36c_float_1(const Block<float>& block) {
  LARS_update_without_momentum_0223b81420eb36c_1(block);
}
static const Pass<float> LARS_update_without_momentum_0223b81420eb36c_float_passes[] = {LARS_update_without_momentum_0223b81420eb36c_float_0, LARS_update_without_momentum_0223b81420eb36c_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0223b81420eb36c_double_0(const Block<double>& block) {
  LARS_update_without_momentum_0223b81420eb36c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0223b81420eb36c_double_1(const Block<double>& block) {
  LARS_update_without_momentum_0223b81420eb36c_1(block);
}
static const Pass<double> LARS_update_without_momentum_0223b81420eb36c_double_passes[] = {LARS_update_without_momentum_0223b81420eb36c_double_0, LARS_update_without_momentum_0223b81420eb36c_double_1};
static const int LARS_update_without_momentum_0223b81420eb36c_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_0223b81420eb36c_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_0223b81420eb36c = {
    0x0223b81420eb36c, 0, 5, 10, 2, LARS_update_without_momentum_0223b81420eb36c_reductions, LARS_update_without_momentum_0223b81420eb36c_is_max,
    LARS_update_without_momentum_0223b81420eb36c_scalars, LARS_update_without_momentum_0223b81420eb36c_float_passes, LARS_update_without_momentum_0223b81420eb36c_double_passes};

static void LARS_update_without_momentum_02989b2f39ba49d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_without_momentum_02989b2f39ba49d_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_without_momentum_02989b2f39ba49d_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_02989b2f39ba49d_float_0(const Block<float>& block) {
  LARS_update_without_momentum_02989b2f39ba49d_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_02989b2f39ba49d_float_1(const Block<float>& block) {
  LARS_update_without_momentum_02989b2f39ba49d_1(block);
}
static const Pass<float> LARS_update_without_momentum_02989b2f39ba49d_float_passes[] = {LARS_update_without_momentum_02989b2f39ba49d_float_0, LARS_update_without_momentum_02989b2f39ba49d_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_02989b2f39ba49d_double_0(const Block<double>& block) {
  LARS_update_without_momentum_02989b2f39ba49d_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_02989b2f39ba49d_double_1(const Block<double>& block) {
  LARS_update_without_momentum_02989b2f39ba49d_1(block);
}
static const Pass<double> LARS_update_without_momentum_02989b2f39ba49d_double_passes[] = {LARS_update_without_momentum_02989b2f39ba49d_double_0, LARS_update_without_momentum_02989b2f39ba49d_double_1};
static const int LARS_update_without_momentum_02989b2f39ba49d_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_02989b2f39ba49d_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_02989b2f39ba49d = {
    0x02989b2f39ba49d, 0, 5, 10, 2, LARS_update_without_momentum_02989b2f39ba49d_reductions, LARS_update_without_momentum_02989b2f39ba49d_is_max,
    LARS_update_without_momentum_02989b2f39ba49d_scalars, LARS_update_without_momentum_02989b2f39ba49d_float_passes, LARS_update_without_momentum_02989b2f39ba49d_double_passes};

static void LARS_update_ca0e64ac04a21dc_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_ca0e64ac04a21dc_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_ca0e64ac04a21dc_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_ca0e64ac04a21dc_float_0(const Block<float>& block) {
  LARS_update_ca0e64ac04a21dc_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ca0e64ac04a21dc_float_1(const Block<float>& block) {
  LARS_update_ca0e64ac04a21dc_1(block);
}
static const Pass<float> LARS_update_ca0e64ac04a21dc_float_passes[] = {LARS_update_ca0e64ac04a21dc_float_0, LARS_update_ca0e64ac04a21dc_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ca0e64ac04a21dc_double_0(const Block<double>& block) {
  LARS_update_ca0e64ac04a21dc_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ca0e64ac04a21dc_double_1(const Block<double>& block) {
  LARS_update_ca0e64ac04a21dc_1(block);
}
static const Pass<double> LARS_update_ca0e64ac04a21dc_double_passes[] = {LARS_update_ca0e64ac04a21dc_double_0, LARS_update_ca0e64ac04a21dc_double_1};
static const int LARS_update_ca0e64ac04a21dc_reductions[] = {2, 0};
static const bool LARS_update_ca0e64ac04a21dc_is_max[] = {false, false};
extern const Rule LARS_update_ca0e64ac04a21dc = {
    0xca0e64ac04a21dc, 1, 7, 12, 2, LARS_update_ca0e64ac04a21dc_reductions, LARS_update_ca0e64ac04a21dc_is_max,
    LARS_update_ca0e64ac04a21dc_scalars, LARS_update_ca0e64ac04a21dc_float_passes, LARS_update_ca0e64ac04a21dc_double_passes};

static void LARS_update_0e7df3a00fecb51_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_0e7df3a00fecb51_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_0e7df3a00fecb51_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_0e7df3a00fecb51_float_0(const Block<float>& block) {
  LARS_update_0e7df3a00fecb51_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_0e7df3a00fecb51_float_1(const Block<float>& block) {
  LARS_update_0e7df3a00fecb51_1(block);
}
static const Pass<float> LARS_update_0e7df3a00fecb51_float_passes[] = {LARS_update_0e7df3a00fecb51_float_0, LARS_update_0e7df3a00fecb51_float_1};
MS_OPTIM_VERSIONS static void LARS_update_0e7df3a00fecb51_double_0(const Block<double>& block) {
  LARS_update_0e7df3a00fecb51_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_0e7df3a00fecb51_double_1(const Block<double>& block) {
  LARS_update_0e7df3a00fecb51_1(block);
}
static const Pass<double> LARS_update_0e7df3a00fecb51_double_passes[] = {LARS_update_0e7df3a00fecb51_double_0, LARS_update_0e7df3a00fecb51_double_1};
static const int LARS_update_0e7df3a00fecb51_reductions[] = {2, 0};
static const bool LARS_update_0e7df3a00fecb51_is_max[] = {false, false};
extern const Rule LARS_update_0e7df3a00fecb51 = {
    0x0e7df3a00fecb51, 1, 7, 12, 2, LARS_update_0e7df3a00fecb51_reductions, LARS_update_0e7df3a00fecb51_is_max,
    LARS_update_0e7df3a00fecb51_scalars, LARS_update_0e7df3a00fecb51_float_passes, LARS_update_0e7df3a00fecb51_double_passes};

static void LARS_update_64c7f9a1611e7cc_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_64c7f9a1611e7cc_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_64c7f9a1611e7cc_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_64c7f9a1611e7cc_float_0(const Block<float>& block) {
  LARS_update_64c7f9a1611e7cc_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_64c7f9a1611e7cc_float_1(const Block<float>& block) {
  LARS_update_64c7f9a1611e7cc_1(block);
}
static const Pass<float> LARS_update_64c7f9a1611e7cc_float_passes[] = {LARS_update_64c7f9a1611e7cc_float_0, LARS_update_64c7f9a1611e7cc_float_1};
MS_OPTIM_VERSIONS static void LARS_update_64c7f9a1611e7cc_double_0(const Block<double>& block) {
  LARS_update_64c7f9a1611e7cc_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_64c7f9a1611e7cc_double_1(const Block<double>& block) {
  LARS_update_64c7f9a1611e7cc_1(block);
}
static const Pass<double> LARS_update_64c7f9a1611e7cc_double_passes[] = {LARS_update_64c7f9a1611e7cc_double_0, LARS_update_64c7f9a1611e7cc_double_1};
static const int LARS_update_64c7f9a1611e7cc_reductions[] = {2, 0};
static const bool LARS_update_64c7f9a1611e7cc_is_max[] = {false, false};
extern const Rule LARS_update_64c7f9a1611e7cc = {
    0x64c7f9a1611e7cc, 1, 7, 12, 2, LARS_update_64c7f9a1611e7cc_reductions, LARS_update_64c7f9a1611e7cc_is_max,
    LARS_update_64c7f9a1611e7cc_scalars, LARS_update_64c7f9a1611e7cc_float_passes, LARS_update_64c7f9a1611e7cc_double_passes};

static void LARS_update_9107a6ee854cbaa_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const bool s5 = s4 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_9107a6ee854cbaa_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_9107a6ee854cbaa_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_9107a6ee854cbaa_float_0(const Block<float>& block) {
  LARS_update_9107a6ee854cbaa_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_9107a6ee854cbaa_float_1(const Block<float>& block) {
  LARS_update_9107a6ee854cbaa_1(block);
}
static const Pass<float> LARS_update_9107a6ee854cbaa_float_passes[] = {LARS_update_9107a6ee854cbaa_float_0, LARS_update_9107a6ee854cbaa_float_1};
MS_OPTIM_VERSIONS static void LARS_update_9107a6ee854cbaa_double_0(const Block<double>& block) {
  LARS_update_9107a6ee854cbaa_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_9107a6ee854cbaa_double_1(const Block<double>& block) {
  LARS_update_9107a6ee854cbaa_1(block);
}
static const Pass<double> LARS_update_9107a6ee854cbaa_double_passes[] = {LARS_update_9107a6ee854cbaa_double_0, LARS_update_9107a6ee854cbaa_double_1};
static const int LARS_update_9107a6ee854cbaa_reductions[] = {2, 0};
static const bool LARS_update_9107a6ee854cbaa_is_max[] = {false, false};
extern const Rule LARS_update_9107a6ee854cbaa = {
    0x9107a6ee854cbaa, 1, 7, 12, 2, LARS_update_9107a6ee854cbaa_reductions, LARS_update_9107a6ee854cbaa_is_max,
    LARS_update_9107a6ee854cbaa_scalars, LARS_update_9107a6ee854cbaa_float_passes, LARS_update_9107a6ee854cbaa_double_passes};

static void LARS_update_67ed18eea234e96_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_67ed18eea234e96_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_67ed18eea234e96_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_67ed18eea234e96_float_0(const Block<float>& block) {
  LARS_update_67ed18eea234e96_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_67ed18eea234e96_float_1(const Block<float>& block) {
  LARS_update_67ed18eea234e96_1(block);
}
static const Pass<float> LARS_update_67ed18eea234e96_float_passes[] = {LARS_update_67ed18eea234e96_float_0, LARS_update_67ed18eea234e96_float_1};
MS_OPTIM_VERSIONS static void LARS_update_67ed18eea234e96_double_0(const Block<double>& block) {
  LARS_update_67ed18eea234e96_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_67ed18eea234e96_double_1(const Block<double>& block) {
  LARS_update_67ed18eea234e96_1(block);
}
static const Pass<double> LARS_update_67ed18eea234e96_double_passes[] = {LARS_update_67ed18eea234e96_double_0, LARS_update_67ed18eea234e96_double_1};
static const int LARS_update_67ed18eea234e96_reductions[] = {2, 0};
static const bool LARS_update_67ed18eea234e96_is_max[] = {false, false};
extern const Rule LARS_update_67ed18eea234e96 = {
    0x67ed18eea234e96, 1, 7, 11, 2, LARS_update_67ed18eea234e96_reductions, LARS_update_67ed18eea234e96_is_max,
    LARS_update_67ed18eea234e96_scalars, LARS_update_67ed18eea234e96_float_passes, LARS_update_67ed18eea234e96_double_passes};

static void LARS_update_6c82075c34b59a2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_6c82075c34b59a2_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_6c82075c34b59a2_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_6c82075c34b59a2_float_0(const Block<float>& block) {
  LARS_update_6c82075c34b59a2_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_6c82075c34b59a2_float_1(const Block<float>& block) {
  LARS_update_6c82075c34b59a2_1(block);
}
static const Pass<float> LARS_update_6c82075c34b59a2_float_passes[] = {LARS_update_6c82075c34b59a2_float_0, LARS_update_6c82075c34b59a2_float_1};
MS_OPTIM_VERSIONS static void LARS_update_6c82075c34b59a2_double_0(const Block<double>& block) {
  LARS_update_6c82075c34b59a2_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_6c82075c34b59a2_double_1(const Block<double>& block) {
  LARS_update_6c82075c34b59a2_1(block);
}
static const Pass<double> LARS_update_6c82075c34b59a2_double_passes[] = {LARS_update_6c82075c34b59a2_double_0, LARS_update_6c82075c34b59a2_double_1};
static const int LARS_update_6c82075c34b59a2_reductions[] = {2, 0};
static const bool LARS_update_6c82075c34b59a2_is_max[] = {false, false};
extern const Rule LARS_update_6c82075c34b59a2 = {
    0x6c82075c34b59a2, 1, 7, 11, 2, LARS_update_6c82075c34b59a2_reductions, LARS_update_6c82075c34b59a2_is_max,
    LARS_update_6c82075c34b59a2_scalars, LARS_update_6c82075c34b59a2_float_passes, LARS_update_6c82075c34b59a2_double_passes};

static void LARS_update_2a5bffd3fb275fd_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_2a5bffd3fb275fd_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_2a5bffd3fb275fd_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_2a5bffd3fb275fd_float_0(const Block<float>& block) {
  LARS_update_2a5bffd3fb275fd_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_2a5bffd3fb275fd_float_1(const Block<float>& block) {
  LARS_update_2a5bffd3fb275fd_1(block);
}
static const Pass<float> LARS_update_2a5bffd3fb275fd_float_passes[] = {LARS_update_2a5bffd3fb275fd_float_0, LARS_update_2a5bffd3fb275fd_float_1};
MS_OPTIM_VERSIONS static void LARS_update_2a5bffd3fb275fd_double_0(const Block<double>& block) {
  LARS_update_2a5bffd3fb275fd_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_2a5bffd3fb275fd_double_1(const Block<double>& block) {
  LARS_update_2a5bffd3fb275fd_1(block);
}
static const Pass<double> LARS_update_2a5bffd3fb275fd_double_passes[] = {LARS_update_2a5bffd3fb275fd_double_0, LARS_update_2a5bffd3fb275fd_double_1};
static const int LARS_update_2a5bffd3fb275fd_reductions[] = {2, 0};
static const bool LARS_update_2a5bffd3fb275fd_is_max[] = {false, false};
extern const Rule LARS_update_2a5bffd3fb275fd = {
    0x2a5bffd3fb275fd, 1, 7, 12, 2, LARS_update_2a5bffd3fb275fd_reductions, LARS_update_2a5bffd3fb275fd_is_max,
    LARS_update_2a5bffd3fb275fd_scalars, LARS_update_2a5bffd3fb275fd_float_passes, LARS_update_2a5bffd3fb275fd_double_passes};

static void LARS_update_e61860182b9a05a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const bool s8 = s7 > double(0.0);
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
static MS_OPTIM_INLINE void LARS_update_e61860182b9a05a_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_e61860182b9a05a_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_e61860182b9a05a_float_0(const Block<float>& block) {
  LARS_update_e61860182b9a05a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_e61860182b9a05a_float_1(const Block<float>& block) {
  LARS_update_e61860182b9a05a_1(block);
}
static const Pass<float> LARS_update_e61860182b9a05a_float_passes[] = {LARS_update_e61860182b9a05a_float_0, LARS_update_e61860182b9a05a_float_1};
MS_OPTIM_VERSIONS static void LARS_update_e61860182b9a05a_double_0(const Block<double>& block) {
  LARS_update_e61860182b9a05a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_e61860182b9a05a_double_1(const Block<double>& block) {
  LARS_update_e61860182b9a05a_1(block);
}
static const Pass<double> LARS_update_e61860182b9a05a_double_passes[] = {LARS_update_e61860182b9a05a_double_0, LARS_update_e61860182b9a05a_double_1};
static const int LARS_update_e61860182b9a05a_reductions[] = {2, 0};
static const bool LARS_update_e61860182b9a05a_is_max[] = {false, false};
extern const Rule LARS_update_e61860182b9a05a = {
    0xe61860182b9a05a, 1, 7, 12, 2, LARS_update_e61860182b9a05a_reductions, LARS_update_e61860182b9a05a_is_max,
    LARS_update_e61860182b9a05a_scalars, LARS_update_e61860182b9a05a_float_passes, LARS_update_e61860182b9a05a_double_passes};

static void Lion_update_b78b710ae041bd8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Lion_update_b78b710ae041bd8_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Lion_update_b78b710ae041bd8_float_0(const Block<float>& block) {
  Lion_update_b78b710ae041bd8_0(block);
}
static const Pass<float> Lion_update_b78b710ae041bd8_float_passes[] = {Lion_update_b78b710ae041bd8_float_0};
MS_OPTIM_VERSIONS static void Lion_update_b78b710ae041bd8_double_0(const Block<double>& block) {
  Lion_update_b78b710ae041bd8_0(block);
}
static const Pass<double> Lion_update_b78b710ae041bd8_double_passes[] = {Lion_update_b78b710ae041bd8_double_0};
static const int Lion_update_b78b710ae041bd8_reductions[] = {0};
static const bool Lion_update_b78b710ae041bd8_is_max[] = {false};
extern const Rule Lion_update_b78b710ae041bd8 = {
    0xb78b710ae041bd8, 1, 5, 11, 1, Lion_update_b78b710ae041bd8_reductions, Lion_update_b78b710ae041bd8_is_max,
    Lion_update_b78b710ae041bd8_scalars, Lion_update_b78b710ae041bd8_float_passes, Lion_update_b78b710ae041bd8_double_passes};

static void Lion_update_1a763df2bb79b8e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = max_grad_value < double(INFINITY);
  const double s5 = s4 ? double(1.0) : double(0.0);
  const double s6 = s3 ? double(1.0) : s5;
  const bool s7 = s6 > double(0.0);
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
static MS_OPTIM_INLINE void Lion_update_1a763df2bb79b8e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Lion_update_1a763df2bb79b8e_float_0(const Block<float>& block) {
  Lion_update_1a763df2bb79b8e_0(block);
}
static const Pass<float> Lion_update_1a763df2bb79b8e_float_passes[] = {Lion_update_1a763df2bb79b8e_float_0};
MS_OPTIM_VERSIONS static void Lion_update_1a763df2bb79b8e_double_0(const Block<double>& block) {
  Lion_update_1a763df2bb79b8e_0(block);
}
static const Pass<double> Lion_update_1a763df2bb79b8e_double_passes[] = {Lion_update_1a763df2bb79b8e_double_0};
static const int Lion_update_1a763df2bb79b8e_reductions[] = {0};
static const bool Lion_update_1a763df2bb79b8e_is_max[] = {false};
extern const Rule Lion_update_1a763df2bb79b8e = {
    0x1a763df2bb79b8e, 1, 5, 11, 1, Lion_update_1a763df2bb79b8e_reductions, Lion_update_1a763df2bb79b8e_is_max,
    Lion_update_1a763df2bb79b8e_scalars, Lion_update_1a763df2bb79b8e_float_passes, Lion_update_1a763df2bb79b8e_double_passes};

static void Momentum_update_05e907294e11cc8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void Momentum_update_05e907294e11cc8_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Momentum_update_05e907294e11cc8_float_0(const Block<float>& block) {
  Momentum_update_05e907294e11cc8_0(block);
}
static const Pass<float> Momentum_update_05e907294e11cc8_float_passes[] = {Momentum_update_05e907294e11cc8_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_05e907294e11cc8_double_0(const Block<double>& block) {
  Momentum_update_05e907294e11cc8_0(block);
}
static const Pass<double> Momentum_update_05e907294e11cc8_double_passes[] = {Momentum_update_05e907294e11cc8_double_0};
static const int Momentum_update_05e907294e11cc8_reductions[] = {0};
static const bool Momentum_update_05e907294e11cc8_is_max[] = {false};
extern const Rule Momentum_update_05e907294e11cc8 = {
    0x05e907294e11cc8, 1, 4, 8, 1, Momentum_update_05e907294e11cc8_reductions, Momentum_update_05e907294e11cc8_is_max,
    Momentum_update_05e907294e11cc8_scalars, Momentum_update_05e907294e11cc8_float_passes, Momentum_update_05e907294e11cc8_double_passes};

static void Momentum_update_b7b4d3b07a8574e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void Momentum_update_b7b4d3b07a8574e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Momentum_update_b7b4d3b07a8574e_float_0(const Block<float>& block) {
  Momentum_update_b7b4d3b07a8574e_0(block);
}
static const Pass<float> Momentum_update_b7b4d3b07a8574e_float_passes[] = {Momentum_update_b7b4d3b07a8574e_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_b7b4d3b07a8574e_double_0(const Block<double>& block) {
  Momentum_update_b7b4d3b07a8574e_0(block);
}
static const Pass<double> Momentum_update_b7b4d3b07a8574e_double_passes[] = {Momentum_update_b7b4d3b07a8574e_double_0};
static const int Momentum_update_b7b4d3b07a8574e_reductions[] = {0};
static const bool Momentum_update_b7b4d3b07a8574e_is_max[] = {false};
extern const Rule Momentum_update_b7b4d3b07a8574e = {
    0xb7b4d3b07a8574e, 1, 4, 8, 1, Momentum_update_b7b4d3b07a8574e_reductions, Momentum_update_b7b4d3b07a8574e_is_max,
    Momentum_update_b7b4d3b07a8574e_scalars, Momentum_update_b7b4d3b07a8574e_float_passes, Momentum_update_b7b4d3b07a8574e_double_passes};

static void Momentum_update_6f1c26655651777_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void Momentum_update_6f1c26655651777_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Momentum_update_6f1c26655651777_float_0(const Block<float>& block) {
  Momentum_update_6f1c26655651777_0(block);
}
static const Pass<float> Momentum_update_6f1c26655651777_float_passes[] = {Momentum_update_6f1c26655651777_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_6f1c26655651777_double_0(const Block<double>& block) {
  Momentum_update_6f1c26655651777_0(block);
}
static const Pass<double> Momentum_update_6f1c26655651777_double_passes[] = {Momentum_update_6f1c26655651777_double_0};
static const int Momentum_update_6f1c26655651777_reductions[] = {0};
static const bool Momentum_update_6f1c26655651777_is_max[] = {false};
extern const Rule Momentum_update_6f1c26655651777 = {
    0x6f1c26655651777, 1, 4, 8, 1, Momentum_update_6f1c26655651777_reductions, Momentum_update_6f1c26655651777_is_max,
    Momentum_update_6f1c26655651777_scalars, Momentum_update_6f1c26655651777_float_passes, Momentum_update_6f1c26655651777_double_passes};

static void Momentum_update_607f7829786aaad_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void Momentum_update_607f7829786aaad_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Momentum_update_607f7829786aaad_float_0(const Block<float>& block) {
  Momentum_update_607f7829786aaad_0(block);
}
static const Pass<float> Momentum_update_607f7829786aaad_float_passes[] = {Momentum_update_607f7829786aaad_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_607f7829786aaad_double_0(const Block<double>& block) {
  Momentum_update_607f7829786aaad_0(block);
}
static const Pass<double> Momentum_update_607f7829786aaad_double_passes[] = {Momentum_update_607f7829786aaad_double_0};
static const int Momentum_update_607f7829786aaad_reductions[] = {0};
static const bool Momentum_update_607f7829786aaad_is_max[] = {false};
extern const Rule Momentum_update_607f7829786aaad = {
    0x607f7829786aaad, 1, 4, 8, 1, Momentum_update_607f7829786aaad_reductions, Momentum_update_607f7829786aaad_is_max,
    Momentum_update_607f7829786aaad_scalars, Momentum_update_607f7829786aaad_float_passes, Momentum_update_607f7829786aaad_double_passes};

static void NAdam_update_ecabadadef219f8_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s12 = hypers[3] > double(0.0);
  const bool s13 = hypers[4] > double(0.0);
  const bool s14 = max_grad_value < double(INFINITY);
  const double s15 = s14 ? double(1.0) : double(0.0);
  const double s16 = s13 ? double(1.0) : s15;
  const double s17 = s12 ? double(1.0) : s16;
  const bool s18 = s17 > double(0.0);
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
static MS_OPTIM_INLINE void NAdam_update_ecabadadef219f8_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdam_update_ecabadadef219f8_float_0(const Block<float>& block) {
  NAdam_update_ecabadadef219f8_0(block);
}
static const Pass<float> NAdam_update_ecabadadef219f8_float_passes[] = {NAdam_update_ecabadadef219f8_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_ecabadadef219f8_double_0(const Block<double>& block) {
  NAdam_update_ecabadadef219f8_0(block);
}
static const Pass<double> NAdam_update_ecabadadef219f8_double_passes[] = {NAdam_update_ecabadadef219f8_double_0};
static const int NAdam_update_ecabadadef219f8_reductions[] = {0};
static const bool NAdam_update_ecabadadef219f8_is_max[] = {false};
extern const Rule NAdam_update_ecabadadef219f8 = {
    0xecabadadef219f8, 3, 7, 16, 1, NAdam_update_ecabadadef219f8_reductions, NAdam_update_ecabadadef219f8_is_max,
    NAdam_update_ecabadadef219f8_scalars, NAdam_update_ecabadadef219f8_float_passes, NAdam_update_ecabadadef219f8_double_passes};

static void NAdam_update_3379de43a50ae50_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s12 = hypers[3] > double(0.0);
  const bool s13 = hypers[4] > double(0.0);
  const bool s14 = max_grad_value < double(INFINITY);
  const double s15 = s14 ? double(1.0) : double(0.0);
  const double s16 = s13 ? double(1.0) : s15;
  const double s17 = s12 ? double(1.0) : s16;
  const bool s18 = s17 > double(0.0);
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
static MS_OPTIM_INLINE void NAdam_update_3379de43a50ae50_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdam_update_3379de43a50ae50_float_0(const Block<float>& block) {
  NAdam_update_3379de43a50ae50_0(block);
}
static const Pass<float> NAdam_update_3379de43a50ae50_float_passes[] = {NAdam_update_3379de43a50ae50_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_3379de43a50ae50_double_0(const Block<double>& block) {
  NAdam_update_3379de43a50ae50_0(block);
}
static const Pass<double> NAdam_update_3379de43a50ae50_double_passes[] = {NAdam_update_3379de43a50ae50_double_0};
static const int NAdam_update_3379de43a50ae50_reductions[] = {0};
static const bool NAdam_update_3379de43a50ae50_is_max[] = {false};
extern const Rule NAdam_update_3379de43a50ae50 = {
    0x3379de43a50ae50, 3, 7, 16, 1, NAdam_update_3379de43a50ae50_reductions, NAdam_update_3379de43a50ae50_is_max,
    NAdam_update_3379de43a50ae50_scalars, NAdam_update_3379de43a50ae50_float_passes, NAdam_update_3379de43a50ae50_double_passes};

static void NAdam_update_decoupled_6aba9bd4b715dea_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s14 = hypers[4] > double(0.0);
  const bool s15 = max_grad_value < double(INFINITY);
  const double s16 = s15 ? double(1.0) : double(0.0);
  const double s17 = s14 ? double(1.0) : s16;
  const bool s18 = s17 > double(0.0);
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
static MS_OPTIM_INLINE void NAdam_update_decoupled_6aba9bd4b715dea_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_6aba9bd4b715dea_float_0(const Block<float>& block) {
  NAdam_update_decoupled_6aba9bd4b715dea_0(block);
}
static const Pass<float> NAdam_update_decoupled_6aba9bd4b715dea_float_passes[] = {NAdam_update_decoupled_6aba9bd4b715dea_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_6aba9bd4b715dea_double_0(const Block<double>& block) {
  NAdam_update_decoupled_6aba9bd4b715dea_0(block);
}
static const Pass<double> NAdam_update_decoupled_6aba9bd4b715dea_double_passes[] = {NAdam_update_decoupled_6aba9bd4b715dea_double_0};
static const int NAdam_update_decoupled_6aba9bd4b715dea_reductions[] = {0};
static const bool NAdam_update_decoupled_6aba9bd4b715dea_is_max[] = {false};
extern const Rule NAdam_update_decoupled_6aba9bd4b715dea = {
    0x6aba9bd4b715dea, 3, 7, 16, 1, NAdam_update_decoupled_6aba9bd4b715dea_reductions, NAdam_update_decoupled_6aba9bd4b715dea_is_max,
    NAdam_update_decoupled_6aba9bd4b715dea_scalars, NAdam_update_decoupled_6aba9bd4b715dea_float_passes, NAdam_update_decoupled_6aba9bd4b715dea_double_passes};

static void NAdam_update_decoupled_0c5c95c93c671ef_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s14 = hypers[4] > double(0.0);
  const bool s15 = max_grad_value < double(INFINITY);
  const double s16 = s15 ? double(1.0) : double(0.0);
  const double s17 = s14 ? double(1.0) : s16;
  const bool s18 = s17 > double(0.0);
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
static MS_OPTIM_INLINE void NAdam_update_decoupled_0c5c95c93c671ef_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_0c5c95c93c671ef_float_0(const Block<float>& block) {
  NAdam_update_decoupled_0c5c95c93c671ef_0(block);
}
static const Pass<float> NAdam_update_decoupled_0c5c95c93c671ef_float_passes[] = {NAdam_update_decoupled_0c5c95c93c671ef_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_0c5c95c93c671ef_double_0(const Block<double>& block) {
  NAdam_update_decoupled_0c5c95c93c671ef_0(block);
}
static const Pass<double> NAdam_update_decoupled_0c5c95c93c671ef_double_passes[] = {NAdam_update_decoupled_0c5c95c93c671ef_double_0};
static const int NAdam_update_decoupled_0c5c95c93c671ef_reductions[] = {0};
static const bool NAdam_update_decoupled_0c5c95c93c671ef_is_max[] = {false};
extern const Rule NAdam_update_decoupled_0c5c95c93c671ef = {
    0x0c5c95c93c671ef, 3, 7, 16, 1, NAdam_update_decoupled_0c5c95c93c671ef_reductions, NAdam_update_decoupled_0c5c95c93c671ef_is_max,
    NAdam_update_decoupled_0c5c95c93c671ef_scalars, NAdam_update_decoupled_0c5c95c93c671ef_float_passes, NAdam_update_decoupled_0c5c95c93c671ef_double_passes};

static void NAdamW_update_174c4792057cd95_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void NAdamW_update_174c4792057cd95_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdamW_update_174c4792057cd95_float_0(const Block<float>& block) {
  NAdamW_update_174c4792057cd95_0(block);
}
static const Pass<float> NAdamW_update_174c4792057cd95_float_passes[] = {NAdamW_update_174c4792057cd95_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_174c4792057cd95_double_0(const Block<double>& block) {
  NAdamW_update_174c4792057cd95_0(block);
}
static const Pass<double> NAdamW_update_174c4792057cd95_double_passes[] = {NAdamW_update_174c4792057cd95_double_0};
static const int NAdamW_update_174c4792057cd95_reductions[] = {0};
static const bool NAdamW_update_174c4792057cd95_is_max[] = {false};
extern const Rule NAdamW_update_174c4792057cd95 = {
    0x174c4792057cd95, 2, 6, 12, 1, NAdamW_update_174c4792057cd95_reductions, NAdamW_update_174c4792057cd95_is_max,
    NAdamW_update_174c4792057cd95_scalars, NAdamW_update_174c4792057cd95_float_passes, NAdamW_update_174c4792057cd95_double_passes};

static void NAdamW_update_8ae38ec6f2ffa8f_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s10 = hypers[4] > double(0.0);
  const bool s11 = max_grad_value < double(INFINITY);
  const double s12 = s11 ? double(1.0) : double(0.0);
  const double s13 = s10 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void NAdamW_update_8ae38ec6f2ffa8f_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdamW_update_8ae38ec6f2ffa8f_float_0(const Block<float>& block) {
  NAdamW_update_8ae38ec6f2ffa8f_0(block);
}
static const Pass<float> NAdamW_update_8ae38ec6f2ffa8f_float_passes[] = {NAdamW_update_8ae38ec6f2ffa8f_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_8ae38ec6f2ffa8f_double_0(const Block<double>& block) {
  NAdamW_update_8ae38ec6f2ffa8f_0(block);
}
static const Pass<double> NAdamW_update_8ae38ec6f2ffa8f_double_passes[] = {NAdamW_update_8ae38ec6f2ffa8f_double_0};
static const int NAdamW_update_8ae38ec6f2ffa8f_reductions[] = {0};
static const bool NAdamW_update_8ae38ec6f2ffa8f_is_max[] = {false};
extern const Rule NAdamW_update_8ae38ec6f2ffa8f = {
    0x8ae38ec6f2ffa8f, 2, 6, 12, 1, NAdamW_update_8ae38ec6f2ffa8f_reductions, NAdamW_update_8ae38ec6f2ffa8f_is_max,
    NAdamW_update_8ae38ec6f2ffa8f_scalars, NAdamW_update_8ae38ec6f2ffa8f_float_passes, NAdamW_update_8ae38ec6f2ffa8f_double_passes};

static void ProximalAdagrad_update_f414f5be5a4d0cb_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void ProximalAdagrad_update_f414f5be5a4d0cb_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_f414f5be5a4d0cb_float_0(const Block<float>& block) {
  ProximalAdagrad_update_f414f5be5a4d0cb_0(block);
}
static const Pass<float> ProximalAdagrad_update_f414f5be5a4d0cb_float_passes[] = {ProximalAdagrad_update_f414f5be5a4d0cb_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_f414f5be5a4d0cb_double_0(const Block<double>& block) {
  ProximalAdagrad_update_f414f5be5a4d0cb_0(block);
}
static const Pass<double> ProximalAdagrad_update_f414f5be5a4d0cb_double_passes[] = {ProximalAdagrad_update_f414f5be5a4d0cb_double_0};
static const int ProximalAdagrad_update_f414f5be5a4d0cb_reductions[] = {0};
static const bool ProximalAdagrad_update_f414f5be5a4d0cb_is_max[] = {false};
extern const Rule ProximalAdagrad_update_f414f5be5a4d0cb = {
    0xf414f5be5a4d0cb, 1, 5, 9, 1, ProximalAdagrad_update_f414f5be5a4d0cb_reductions, ProximalAdagrad_update_f414f5be5a4d0cb_is_max,
    ProximalAdagrad_update_f414f5be5a4d0cb_scalars, ProximalAdagrad_update_f414f5be5a4d0cb_float_passes, ProximalAdagrad_update_f414f5be5a4d0cb_double_passes};

static void ProximalAdagrad_update_1fed4f26358ca9d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void ProximalAdagrad_update_1fed4f26358ca9d_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_1fed4f26358ca9d_float_0(const Block<float>& block) {
  ProximalAdagrad_update_1fed4f26358ca9d_0(block);
}
static const Pass<float> ProximalAdagrad_update_1fed4f26358ca9d_float_passes[] = {ProximalAdagrad_update_1fed4f26358ca9d_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_1fed4f26358ca9d_double_0(const Block<double>& block) {
  ProximalAdagrad_update_1fed4f26358ca9d_0(block);
}
static const Pass<double> ProximalAdagrad_update_1fed4f26358ca9d_double_passes[] = {ProximalAdagrad_update_1fed4f26358ca9d_double_0};
static const int ProximalAdagrad_update_1fed4f26358ca9d_reductions[] = {0};
static const bool ProximalAdagrad_update_1fed4f26358ca9d_is_max[] = {false};
extern const Rule ProximalAdagrad_update_1fed4f26358ca9d = {
    0x1fed4f26358ca9d, 1, 5, 9, 1, ProximalAdagrad_update_1fed4f26358ca9d_reductions, ProximalAdagrad_update_1fed4f26358ca9d_is_max,
    ProximalAdagrad_update_1fed4f26358ca9d_scalars, ProximalAdagrad_update_1fed4f26358ca9d_float_passes, ProximalAdagrad_update_1fed4f26358ca9d_double_passes};

static void RAdam_update_8823689ce697de4_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s29 = hypers[3] > double(0.0);
  const bool s30 = hypers[4] > double(0.0);
  const bool s31 = max_grad_value < double(INFINITY);
  const double s32 = s31 ? double(1.0) : double(0.0);
  const double s33 = s30 ? double(1.0) : s32;
  const double s34 = s29 ? double(1.0) : s33;
  const bool s35 = s34 > double(0.0);
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
static MS_OPTIM_INLINE void RAdam_update_8823689ce697de4_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RAdam_update_8823689ce697de4_float_0(const Block<float>& block) {
  RAdam_update_8823689ce697de4_0(block);
}
static const Pass<float> RAdam_update_8823689ce697de4_float_passes[] = {RAdam_update_8823689ce697de4_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_8823689ce697de4_double_0(const Block<double>& block) {
  RAdam_update_8823689ce697de4_0(block);
}
static const Pass<double> RAdam_update_8823689ce697de4_double_passes[] = {RAdam_update_8823689ce697de4_double_0};
static const int RAdam_update_8823689ce697de4_reductions[] = {0};
static const bool RAdam_update_8823689ce697de4_is_max[] = {false};
extern const Rule RAdam_update_8823689ce697de4 = {
    0x8823689ce697de4, 2, 6, 13, 1, RAdam_update_8823689ce697de4_reductions, RAdam_update_8823689ce697de4_is_max,
    RAdam_update_8823689ce697de4_scalars, RAdam_update_8823689ce697de4_float_passes, RAdam_update_8823689ce697de4_double_passes};

static void RAdam_update_2f92628b95dcf15_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s29 = hypers[3] > double(0.0);
  const bool s30 = hypers[4] > double(0.0);
  const bool s31 = max_grad_value < double(INFINITY);
  const double s32 = s31 ? double(1.0) : double(0.0);
  const double s33 = s30 ? double(1.0) : s32;
  const double s34 = s29 ? double(1.0) : s33;
  const bool s35 = s34 > double(0.0);
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
static MS_OPTIM_INLINE void RAdam_update_2f92628b95dcf15_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RAdam_update_2f92628b95dcf15_float_0(const Block<float>& block) {
  RAdam_update_2f92628b95dcf15_0(block);
}
static const Pass<float> RAdam_update_2f92628b95dcf15_float_passes[] = {RAdam_update_2f92628b95dcf15_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_2f92628b95dcf15_double_0(const Block<double>& block) {
  RAdam_update_2f92628b95dcf15_0(block);
}
static const Pass<double> RAdam_update_2f92628b95dcf15_double_passes[] = {RAdam_update_2f92628b95dcf15_double_0};
static const int RAdam_update_2f92628b95dcf15_reductions[] = {0};
static const bool RAdam_update_2f92628b95dcf15_is_max[] = {false};
extern const Rule RAdam_update_2f92628b95dcf15 = {
    0x2f92628b95dcf15, 2, 6, 13, 1, RAdam_update_2f92628b95dcf15_reductions, RAdam_update_2f92628b95dcf15_is_max,
    RAdam_update_2f92628b95dcf15_scalars, RAdam_update_2f92628b95dcf15_float_passes, RAdam_update_2f92628b95dcf15_double_passes};

static void RAdam_update_decoupled_3ecf8a360b0e6f2_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s31 = hypers[4] > double(0.0);
  const bool s32 = max_grad_value < double(INFINITY);
  const double s33 = s32 ? double(1.0) : double(0.0);
  const double s34 = s31 ? double(1.0) : s33;
  const bool s35 = s34 > double(0.0);
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
static MS_OPTIM_INLINE void RAdam_update_decoupled_3ecf8a360b0e6f2_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_3ecf8a360b0e6f2_float_0(const Block<float>& block) {
  RAdam_update_decoupled_3ecf8a360b0e6f2_0(block);
}
static const Pass<float> RAdam_update_decoupled_3ecf8a360b0e6f2_float_passes[] = {RAdam_update_decoupled_3ecf8a360b0e6f2_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_3ecf8a360b0e6f2_double_0(const Block<double>& block) {
  RAdam_update_decoupled_3ecf8a360b0e6f2_0(block);
}
static const Pass<double> RAdam_update_decoupled_3ecf8a360b0e6f2_double_passes[] = {RAdam_update_decoupled_3ecf8a360b0e6f2_double_0};
static const int RAdam_update_decoupled_3ecf8a360b0e6f2_reductions[] = {0};
static const bool RAdam_update_decoupled_3ecf8a360b0e6f2_is_max[] = {false};
extern const Rule RAdam_update_decoupled_3ecf8a360b0e6f2 = {
    0x3ecf8a360b0e6f2, 2, 6, 13, 1, RAdam_update_decoupled_3ecf8a360b0e6f2_reductions, RAdam_update_decoupled_3ecf8a360b0e6f2_is_max,
    RAdam_update_decoupled_3ecf8a360b0e6f2_scalars, RAdam_update_decoupled_3ecf8a360b0e6f2_float_passes, RAdam_update_decoupled_3ecf8a360b0e6f2_double_passes};

static void RAdam_update_decoupled_af77d3588d0e30f_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s31 = hypers[4] > double(0.0);
  const bool s32 = max_grad_value < double(INFINITY);
  const double s33 = s32 ? double(1.0) : double(0.0);
  const double s34 = s31 ? double(1.0) : s33;
  const bool s35 = s34 > double(0.0);
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
static MS_OPTIM_INLINE void RAdam_update_decoupled_af77d3588d0e30f_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_af77d3588d0e30f_float_0(const Block<float>& block) {
  RAdam_update_decoupled_af77d3588d0e30f_0(block);
}
static const Pass<float> RAdam_update_decoupled_af77d3588d0e30f_float_passes[] = {RAdam_update_decoupled_af77d3588d0e30f_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_af77d3588d0e30f_double_0(const Block<double>& block) {
  RAdam_update_decoupled_af77d3588d0e30f_0(block);
}
static const Pass<double> RAdam_update_decoupled_af77d3588d0e30f_double_passes[] = {RAdam_update_decoupled_af77d3588d0e30f_double_0};
static const int RAdam_update_decoupled_af77d3588d0e30f_reductions[] = {0};
static const bool RAdam_update_decoupled_af77d3588d0e30f_is_max[] = {false};
extern const Rule RAdam_update_decoupled_af77d3588d0e30f = {
    0xaf77d3588d0e30f, 2, 6, 13, 1, RAdam_update_decoupled_af77d3588d0e30f_reductions, RAdam_update_decoupled_af77d3588d0e30f_is_max,
    RAdam_update_decoupled_af77d3588d0e30f_scalars, RAdam_update_decoupled_af77d3588d0e30f_float_passes, RAdam_update_decoupled_af77d3588d0e30f_double_passes};

static void RMSprop_update_7097a2b318f19b6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_7097a2b318f19b6_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_7097a2b318f19b6_float_0(const Block<float>& block) {
  RMSprop_update_7097a2b318f19b6_0(block);
}
static const Pass<float> RMSprop_update_7097a2b318f19b6_float_passes[] = {RMSprop_update_7097a2b318f19b6_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_7097a2b318f19b6_double_0(const Block<double>& block) {
  RMSprop_update_7097a2b318f19b6_0(block);
}
static const Pass<double> RMSprop_update_7097a2b318f19b6_double_passes[] = {RMSprop_update_7097a2b318f19b6_double_0};
static const int RMSprop_update_7097a2b318f19b6_reductions[] = {0};
static const bool RMSprop_update_7097a2b318f19b6_is_max[] = {false};
extern const Rule RMSprop_update_7097a2b318f19b6 = {
    0x7097a2b318f19b6, 1, 5, 10, 1, RMSprop_update_7097a2b318f19b6_reductions, RMSprop_update_7097a2b318f19b6_is_max,
    RMSprop_update_7097a2b318f19b6_scalars, RMSprop_update_7097a2b318f19b6_float_passes, RMSprop_update_7097a2b318f19b6_double_passes};

static void RMSprop_update_fcb98c01c5af80a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_fcb98c01c5af80a_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_fcb98c01c5af80a_float_0(const Block<float>& block) {
  RMSprop_update_fcb98c01c5af80a_0(block);
}
static const Pass<float> RMSprop_update_fcb98c01c5af80a_float_passes[] = {RMSprop_update_fcb98c01c5af80a_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_fcb98c01c5af80a_double_0(const Block<double>& block) {
  RMSprop_update_fcb98c01c5af80a_0(block);
}
static const Pass<double> RMSprop_update_fcb98c01c5af80a_double_passes[] = {RMSprop_update_fcb98c01c5af80a_double_0};
static const int RMSprop_update_fcb98c01c5af80a_reductions[] = {0};
static const bool RMSprop_update_fcb98c01c5af80a_is_max[] = {false};
extern const Rule RMSprop_update_fcb98c01c5af80a = {
    0xfcb98c01c5af80a, 1, 5, 10, 1, RMSprop_update_fcb98c01c5af80a_reductions, RMSprop_update_fcb98c01c5af80a_is_max,
    RMSprop_update_fcb98c01c5af80a_scalars, RMSprop_update_fcb98c01c5af80a_float_passes, RMSprop_update_fcb98c01c5af80a_double_passes};

static void RMSprop_update_52717c526478139_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_52717c526478139_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_52717c526478139_float_0(const Block<float>& block) {
  RMSprop_update_52717c526478139_0(block);
}
static const Pass<float> RMSprop_update_52717c526478139_float_passes[] = {RMSprop_update_52717c526478139_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_52717c526478139_double_0(const Block<double>& block) {
  RMSprop_update_52717c526478139_0(block);
}
static const Pass<double> RMSprop_update_52717c526478139_double_passes[] = {RMSprop_update_52717c526478139_double_0};
static const int RMSprop_update_52717c526478139_reductions[] = {0};
static const bool RMSprop_update_52717c526478139_is_max[] = {false};
extern const Rule RMSprop_update_52717c526478139 = {
    0x52717c526478139, 1, 5, 10, 1, RMSprop_update_52717c526478139_reductions, RMSprop_update_52717c526478139_is_max,
    RMSprop_update_52717c526478139_scalars, RMSprop_update_52717c526478139_float_passes, RMSprop_update_52717c526478139_double_passes};

static void RMSprop_update_4b2b535c43a7a7e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_4b2b535c43a7a7e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_4b2b535c43a7a7e_float_0(const Block<float>& block) {
  RMSprop_update_4b2b535c43a7a7e_0(block);
}
static const Pass<float> RMSprop_update_4b2b535c43a7a7e_float_passes[] = {RMSprop_update_4b2b535c43a7a7e_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_4b2b535c43a7a7e_double_0(const Block<double>& block) {
  RMSprop_update_4b2b535c43a7a7e_0(block);
}
static const Pass<double> RMSprop_update_4b2b535c43a7a7e_double_passes[] = {RMSprop_update_4b2b535c43a7a7e_double_0};
static const int RMSprop_update_4b2b535c43a7a7e_reductions[] = {0};
static const bool RMSprop_update_4b2b535c43a7a7e_is_max[] = {false};
extern const Rule RMSprop_update_4b2b535c43a7a7e = {
    0x4b2b535c43a7a7e, 1, 5, 10, 1, RMSprop_update_4b2b535c43a7a7e_reductions, RMSprop_update_4b2b535c43a7a7e_is_max,
    RMSprop_update_4b2b535c43a7a7e_scalars, RMSprop_update_4b2b535c43a7a7e_float_passes, RMSprop_update_4b2b535c43a7a7e_double_passes};

static void RMSprop_update_centered_275629de19f7f4d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_275629de19f7f4d_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_275629de19f7f4d_float_0(const Block<float>& block) {
  RMSprop_update_centered_275629de19f7f4d_0(block);
}
static const Pass<float> RMSprop_update_centered_275629de19f7f4d_float_passes[] = {RMSprop_update_centered_275629de19f7f4d_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_275629de19f7f4d_double_0(const Block<double>& block) {
  RMSprop_update_centered_275629de19f7f4d_0(block);
}
static const Pass<double> RMSprop_update_centered_275629de19f7f4d_double_passes[] = {RMSprop_update_centered_275629de19f7f4d_double_0};
static const int RMSprop_update_centered_275629de19f7f4d_reductions[] = {0};
static const bool RMSprop_update_centered_275629de19f7f4d_is_max[] = {false};
extern const Rule RMSprop_update_centered_275629de19f7f4d = {
    0x275629de19f7f4d, 2, 5, 10, 1, RMSprop_update_centered_275629de19f7f4d_reductions, RMSprop_update_centered_275629de19f7f4d_is_max,
    RMSprop_update_centered_275629de19f7f4d_scalars, RMSprop_update_centered_275629de19f7f4d_float_passes, RMSprop_update_centered_275629de19f7f4d_double_passes};

static void RMSprop_update_centered_0dc7d63e5ef828e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_0dc7d63e5ef828e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_0dc7d63e5ef828e_float_0(const Block<float>& block) {
  RMSprop_update_centered_0dc7d63e5ef828e_0(block);
}
static const Pass<float> RMSprop_update_centered_0dc7d63e5ef828e_float_passes[] = {RMSprop_update_centered_0dc7d63e5ef828e_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_0dc7d63e5ef828e_double_0(const Block<double>& block) {
  RMSprop_update_centered_0dc7d63e5ef828e_0(block);
}
static const Pass<double> RMSprop_update_centered_0dc7d63e5ef828e_double_passes[] = {RMSprop_update_centered_0dc7d63e5ef828e_double_0};
static const int RMSprop_update_centered_0dc7d63e5ef828e_reductions[] = {0};
static const bool RMSprop_update_centered_0dc7d63e5ef828e_is_max[] = {false};
extern const Rule RMSprop_update_centered_0dc7d63e5ef828e = {
    0x0dc7d63e5ef828e, 2, 5, 10, 1, RMSprop_update_centered_0dc7d63e5ef828e_reductions, RMSprop_update_centered_0dc7d63e5ef828e_is_max,
    RMSprop_update_centered_0dc7d63e5ef828e_scalars, RMSprop_update_centered_0dc7d63e5ef828e_float_passes, RMSprop_update_centered_0dc7d63e5ef828e_double_passes};

static void RMSprop_update_centered_cad7f7228063f9c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_cad7f7228063f9c_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_cad7f7228063f9c_float_0(const Block<float>& block) {
  RMSprop_update_centered_cad7f7228063f9c_0(block);
}
static const Pass<float> RMSprop_update_centered_cad7f7228063f9c_float_passes[] = {RMSprop_update_centered_cad7f7228063f9c_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_cad7f7228063f9c_double_0(const Block<double>& block) {
  RMSprop_update_centered_cad7f7228063f9c_0(block);
}
static const Pass<double> RMSprop_update_centered_cad7f7228063f9c_double_passes[] = {RMSprop_update_centered_cad7f7228063f9c_double_0};
static const int RMSprop_update_centered_cad7f7228063f9c_reductions[] = {0};
static const bool RMSprop_update_centered_cad7f7228063f9c_is_max[] = {false};
extern const Rule RMSprop_update_centered_cad7f7228063f9c = {
    0xcad7f7228063f9c, 2, 5, 10, 1, RMSprop_update_centered_cad7f7228063f9c_reductions, RMSprop_update_centered_cad7f7228063f9c_is_max,
    RMSprop_update_centered_cad7f7228063f9c_scalars, RMSprop_update_centered_cad7f7228063f9c_float_passes, RMSprop_update_centered_cad7f7228063f9c_double_passes};

static void RMSprop_update_centered_fc0aa541b7da8a5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_fc0aa541b7da8a5_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_fc0aa541b7da8a5_float_0(const Block<float>& block) {
  RMSprop_update_centered_fc0aa541b7da8a5_0(block);
}
static const Pass<float> RMSprop_update_centered_fc0aa541b7da8a5_float_passes[] = {RMSprop_update_centered_fc0aa541b7da8a5_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_fc0aa541b7da8a5_double_0(const Block<double>& block) {
  RMSprop_update_centered_fc0aa541b7da8a5_0(block);
}
static const Pass<double> RMSprop_update_centered_fc0aa541b7da8a5_double_passes[] = {RMSprop_update_centered_fc0aa541b7da8a5_double_0};
static const int RMSprop_update_centered_fc0aa541b7da8a5_reductions[] = {0};
static const bool RMSprop_update_centered_fc0aa541b7da8a5_is_max[] = {false};
extern const Rule RMSprop_update_centered_fc0aa541b7da8a5 = {
    0xfc0aa541b7da8a5, 2, 5, 10, 1, RMSprop_update_centered_fc0aa541b7da8a5_reductions, RMSprop_update_centered_fc0aa541b7da8a5_is_max,
    RMSprop_update_centered_fc0aa541b7da8a5_scalars, RMSprop_update_centered_fc0aa541b7da8a5_float_passes, RMSprop_update_centered_fc0aa541b7da8a5_double_passes};

static void RMSprop_update_momentum_f1326e58f18e0a0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_momentum_f1326e58f18e0a0_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_f1326e58f18e0a0_float_0(const Block<float>& block) {
  RMSprop_update_momentum_f1326e58f18e0a0_0(block);
}
static const Pass<float> RMSprop_update_momentum_f1326e58f18e0a0_float_passes[] = {RMSprop_update_momentum_f1326e58f18e0a0_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_f1326e58f18e0a0_double_0(const Block<double>& block) {
  RMSprop_update_momentum_f1326e58f18e0a0_0(block);
}
static const Pass<double> RMSprop_update_momentum_f1326e58f18e0a0_double_passes[] = {RMSprop_update_momentum_f1326e58f18e0a0_double_0};
static const int RMSprop_update_momentum_f1326e58f18e0a0_reductions[] = {0};
static const bool RMSprop_update_momentum_f1326e58f18e0a0_is_max[] = {false};
extern const Rule RMSprop_update_momentum_f1326e58f18e0a0 = {
    0xf1326e58f18e0a0, 2, 6, 11, 1, RMSprop_update_momentum_f1326e58f18e0a0_reductions, RMSprop_update_momentum_f1326e58f18e0a0_is_max,
    RMSprop_update_momentum_f1326e58f18e0a0_scalars, RMSprop_update_momentum_f1326e58f18e0a0_float_passes, RMSprop_update_momentum_f1326e58f18e0a0_double_passes};

static void RMSprop_update_momentum_e7b666ef4a4896e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_momentum_e7b666ef4a4896e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_e7b666ef4a4896e_float_0(const Block<float>& block) {
  RMSprop_update_momentum_e7b666ef4a4896e_0(block);
}
static const Pass<float> RMSprop_update_momentum_e7b666ef4a4896e_float_passes[] = {RMSprop_update_momentum_e7b666ef4a4896e_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_e7b666ef4a4896e_double_0(const Block<double>& block) {
  RMSprop_update_momentum_e7b666ef4a4896e_0(block);
}
static const Pass<double> RMSprop_update_momentum_e7b666ef4a4896e_double_passes[] = {RMSprop_update_momentum_e7b666ef4a4896e_double_0};
static const int RMSprop_update_momentum_e7b666ef4a4896e_reductions[] = {0};
static const bool RMSprop_update_momentum_e7b666ef4a4896e_is_max[] = {false};
extern const Rule RMSprop_update_momentum_e7b666ef4a4896e = {
    0xe7b666ef4a4896e, 2, 6, 11, 1, RMSprop_update_momentum_e7b666ef4a4896e_reductions, RMSprop_update_momentum_e7b666ef4a4896e_is_max,
    RMSprop_update_momentum_e7b666ef4a4896e_scalars, RMSprop_update_momentum_e7b666ef4a4896e_float_passes, RMSprop_update_momentum_e7b666ef4a4896e_double_passes};

static void RMSprop_update_momentum_6a0817123ffdffe_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_momentum_6a0817123ffdffe_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_6a0817123ffdffe_float_0(const Block<float>& block) {
  RMSprop_update_momentum_6a0817123ffdffe_0(block);
}
static const Pass<float> RMSprop_update_momentum_6a0817123ffdffe_float_passes[] = {RMSprop_update_momentum_6a0817123ffdffe_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_6a0817123ffdffe_double_0(const Block<double>& block) {
  RMSprop_update_momentum_6a0817123ffdffe_0(block);
}
static const Pass<double> RMSprop_update_momentum_6a0817123ffdffe_double_passes[] = {RMSprop_update_momentum_6a0817123ffdffe_double_0};
static const int RMSprop_update_momentum_6a0817123ffdffe_reductions[] = {0};
static const bool RMSprop_update_momentum_6a0817123ffdffe_is_max[] = {false};
extern const Rule RMSprop_update_momentum_6a0817123ffdffe = {
    0x6a0817123ffdffe, 2, 6, 11, 1, RMSprop_update_momentum_6a0817123ffdffe_reductions, RMSprop_update_momentum_6a0817123ffdffe_is_max,
    RMSprop_update_momentum_6a0817123ffdffe_scalars, RMSprop_update_momentum_6a0817123ffdffe_float_passes, RMSprop_update_momentum_6a0817123ffdffe_double_passes};

static void RMSprop_update_momentum_7e3a8d07360b5cd_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_momentum_7e3a8d07360b5cd_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_7e3a8d07360b5cd_float_0(const Block<float>& block) {
  RMSprop_update_momentum_7e3a8d07360b5cd_0(block);
}
static const Pass<float> RMSprop_update_momentum_7e3a8d07360b5cd_float_passes[] = {RMSprop_update_momentum_7e3a8d07360b5cd_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_7e3a8d07360b5cd_double_0(const Block<double>& block) {
  RMSprop_update_momentum_7e3a8d07360b5cd_0(block);
}
static const Pass<double> RMSprop_update_momentum_7e3a8d07360b5cd_double_passes[] = {RMSprop_update_momentum_7e3a8d07360b5cd_double_0};
static const int RMSprop_update_momentum_7e3a8d07360b5cd_reductions[] = {0};
static const bool RMSprop_update_momentum_7e3a8d07360b5cd_is_max[] = {false};
extern const Rule RMSprop_update_momentum_7e3a8d07360b5cd = {
    0x7e3a8d07360b5cd, 2, 6, 11, 1, RMSprop_update_momentum_7e3a8d07360b5cd_reductions, RMSprop_update_momentum_7e3a8d07360b5cd_is_max,
    RMSprop_update_momentum_7e3a8d07360b5cd_scalars, RMSprop_update_momentum_7e3a8d07360b5cd_float_passes, RMSprop_update_momentum_7e3a8d07360b5cd_double_passes};

static void RMSprop_update_centered_momentum_e024e1e227b4bd7_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_e024e1e227b4bd7_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_e024e1e227b4bd7_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_e024e1e227b4bd7_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_e024e1e227b4bd7_float_passes[] = {RMSprop_update_centered_momentum_e024e1e227b4bd7_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_e024e1e227b4bd7_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_e024e1e227b4bd7_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_e024e1e227b4bd7_double_passes[] = {RMSprop_update_centered_momentum_e024e1e227b4bd7_double_0};
static const int RMSprop_update_centered_momentum_e024e1e227b4bd7_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_e024e1e227b4bd7_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_e024e1e227b4bd7 = {
    0xe024e1e227b4bd7, 3, 6, 11, 1, RMSprop_update_centered_momentum_e024e1e227b4bd7_reductions, RMSprop_update_centered_momentum_e024e1e227b4bd7_is_max,
    RMSprop_update_centered_momentum_e024e1e227b4bd7_scalars, RMSprop_update_centered_momentum_e024e1e227b4bd7_float_passes, RMSprop_update_centered_momentum_e024e1e227b4bd7_double_passes};

static void RMSprop_update_centered_momentum_1a72516cf69cf6f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_1a72516cf69cf6f_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_1a72516cf69cf6f_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_1a72516cf69cf6f_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_1a72516cf69cf6f_float_passes[] = {RMSprop_update_centered_momentum_1a72516cf69cf6f_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_1a72516cf69cf6f_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_1a72516cf69cf6f_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_1a72516cf69cf6f_double_passes[] = {RMSprop_update_centered_momentum_1a72516cf69cf6f_double_0};
static const int RMSprop_update_centered_momentum_1a72516cf69cf6f_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_1a72516cf69cf6f_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_1a72516cf69cf6f = {
    0x1a72516cf69cf6f, 3, 6, 11, 1, RMSprop_update_centered_momentum_1a72516cf69cf6f_reductions, RMSprop_update_centered_momentum_1a72516cf69cf6f_is_max,
    RMSprop_update_centered_momentum_1a72516cf69cf6f_scalars, RMSprop_update_centered_momentum_1a72516cf69cf6f_float_passes, RMSprop_update_centered_momentum_1a72516cf69cf6f_double_passes};

static void RMSprop_update_centered_momentum_1fcb869b378bd79_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_1fcb869b378bd79_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_1fcb869b378bd79_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_1fcb869b378bd79_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_1fcb869b378bd79_float_passes[] = {RMSprop_update_centered_momentum_1fcb869b378bd79_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_1fcb869b378bd79_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_1fcb869b378bd79_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_1fcb869b378bd79_double_passes[] = {RMSprop_update_centered_momentum_1fcb869b378bd79_double_0};
static const int RMSprop_update_centered_momentum_1fcb869b378bd79_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_1fcb869b378bd79_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_1fcb869b378bd79 = {
    0x1fcb869b378bd79, 3, 6, 11, 1, RMSprop_update_centered_momentum_1fcb869b378bd79_reductions, RMSprop_update_centered_momentum_1fcb869b378bd79_is_max,
    RMSprop_update_centered_momentum_1fcb869b378bd79_scalars, RMSprop_update_centered_momentum_1fcb869b378bd79_float_passes, RMSprop_update_centered_momentum_1fcb869b378bd79_double_passes};

static void RMSprop_update_centered_momentum_cbe4face01d5426_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_cbe4face01d5426_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_cbe4face01d5426_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_cbe4face01d5426_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_cbe4face01d5426_float_passes[] = {RMSprop_update_centered_momentum_cbe4face01d5426_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_cbe4face01d5426_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_cbe4face01d5426_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_cbe4face01d5426_double_passes[] = {RMSprop_update_centered_momentum_cbe4face01d5426_double_0};
static const int RMSprop_update_centered_momentum_cbe4face01d5426_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_cbe4face01d5426_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_cbe4face01d5426 = {
    0xcbe4face01d5426, 3, 6, 11, 1, RMSprop_update_centered_momentum_cbe4face01d5426_reductions, RMSprop_update_centered_momentum_cbe4face01d5426_is_max,
    RMSprop_update_centered_momentum_cbe4face01d5426_scalars, RMSprop_update_centered_momentum_cbe4face01d5426_float_passes, RMSprop_update_centered_momentum_cbe4face01d5426_double_passes};

static void Rprop_update_c12647e71c3cba3_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void Rprop_update_c12647e71c3cba3_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Rprop_update_c12647e71c3cba3_float_0(const Block<float>& block) {
  Rprop_update_c12647e71c3cba3_0(block);
}
static const Pass<float> Rprop_update_c12647e71c3cba3_float_passes[] = {Rprop_update_c12647e71c3cba3_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_c12647e71c3cba3_double_0(const Block<double>& block) {
  Rprop_update_c12647e71c3cba3_0(block);
}
static const Pass<double> Rprop_update_c12647e71c3cba3_double_passes[] = {Rprop_update_c12647e71c3cba3_double_0};
static const int Rprop_update_c12647e71c3cba3_reductions[] = {0};
static const bool Rprop_update_c12647e71c3cba3_is_max[] = {false};
extern const Rule Rprop_update_c12647e71c3cba3 = {
    0xc12647e71c3cba3, 2, 7, 11, 1, Rprop_update_c12647e71c3cba3_reductions, Rprop_update_c12647e71c3cba3_is_max,
    Rprop_update_c12647e71c3cba3_scalars, Rprop_update_c12647e71c3cba3_float_passes, Rprop_update_c12647e71c3cba3_double_passes};

static void Rprop_update_68cb3f57989cfce_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void Rprop_update_68cb3f57989cfce_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Rprop_update_68cb3f57989cfce_float_0(const Block<float>& block) {
  Rprop_update_68cb3f57989cfce_0(block);
}
static const Pass<float> Rprop_update_68cb3f57989cfce_float_passes[] = {Rprop_update_68cb3f57989cfce_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_68cb3f57989cfce_double_0(const Block<double>& block) {
  Rprop_update_68cb3f57989cfce_0(block);
}
static const Pass<double> Rprop_update_68cb3f57989cfce_double_passes[] = {Rprop_update_68cb3f57989cfce_double_0};
static const int Rprop_update_68cb3f57989cfce_reductions[] = {0};
static const bool Rprop_update_68cb3f57989cfce_is_max[] = {false};
extern const Rule Rprop_update_68cb3f57989cfce = {
    0x68cb3f57989cfce, 2, 7, 11, 1, Rprop_update_68cb3f57989cfce_reductions, Rprop_update_68cb3f57989cfce_is_max,
    Rprop_update_68cb3f57989cfce_scalars, Rprop_update_68cb3f57989cfce_float_passes, Rprop_update_68cb3f57989cfce_double_passes};

static void SGD_update_without_momentum_8c91adec5388962_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void SGD_update_without_momentum_8c91adec5388962_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_8c91adec5388962_float_0(const Block<float>& block) {
  SGD_update_without_momentum_8c91adec5388962_0(block);
}
static const Pass<float> SGD_update_without_momentum_8c91adec5388962_float_passes[] = {SGD_update_without_momentum_8c91adec5388962_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_8c91adec5388962_double_0(const Block<double>& block) {
  SGD_update_without_momentum_8c91adec5388962_0(block);
}
static const Pass<double> SGD_update_without_momentum_8c91adec5388962_double_passes[] = {SGD_update_without_momentum_8c91adec5388962_double_0};
static const int SGD_update_without_momentum_8c91adec5388962_reductions[] = {0};
static const bool SGD_update_without_momentum_8c91adec5388962_is_max[] = {false};
extern const Rule SGD_update_without_momentum_8c91adec5388962 = {
    0x8c91adec5388962, 0, 3, 7, 1, SGD_update_without_momentum_8c91adec5388962_reductions, SGD_update_without_momentum_8c91adec5388962_is_max,
    SGD_update_without_momentum_8c91adec5388962_scalars, SGD_update_without_momentum_8c91adec5388962_float_passes, SGD_update_without_momentum_8c91adec5388962_double_passes};

static void SGD_update_without_momentum_d51ad6d5dfe4ab2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void SGD_update_without_momentum_d51ad6d5dfe4ab2_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_d51ad6d5dfe4ab2_float_0(const Block<float>& block) {
  SGD_update_without_momentum_d51ad6d5dfe4ab2_0(block);
}
static const Pass<float> SGD_update_without_momentum_d51ad6d5dfe4ab2_float_passes[] = {SGD_update_without_momentum_d51ad6d5dfe4ab2_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_d51ad6d5dfe4ab2_double_0(const Block<double>& block) {
  SGD_update_without_momentum_d51ad6d5dfe4ab2_0(block);
}
static const Pass<double> SGD_update_without_momentum_d51ad6d5dfe4ab2_double_passes[] = {SGD_update_without_momentum_d51ad6d5dfe4ab2_double_0};
static const int SGD_update_without_momentum_d51ad6d5dfe4ab2_reductions[] = {0};
static const bool SGD_update_without_momentum_d51ad6d5dfe4ab2_is_max[] = {false};
extern const Rule SGD_update_without_momentum_d51ad6d5dfe4ab2 = {
    0xd51ad6d5dfe4ab2, 0, 3, 7, 1, SGD_update_without_momentum_d51ad6d5dfe4ab2_reductions, SGD_update_without_momentum_d51ad6d5dfe4ab2_is_max,
    SGD_update_without_momentum_d51ad6d5dfe4ab2_scalars, SGD_update_without_momentum_d51ad6d5dfe4ab2_float_passes, SGD_update_without_momentum_d51ad6d5dfe4ab2_double_passes};

static void SGD_update_6b430df634b9182_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const double s8 = s3 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void SGD_update_6b430df634b9182_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SGD_update_6b430df634b9182_float_0(const Block<float>& block) {
  SGD_update_6b430df634b9182_0(block);
}
static const Pass<float> SGD_update_6b430df634b9182_float_passes[] = {SGD_update_6b430df634b9182_float_0};
MS_OPTIM_VERSIONS static void SGD_update_6b430df634b9182_double_0(const Block<double>& block) {
  SGD_update_6b430df634b9182_0(block);
}
static const Pass<double> SGD_update_6b430df634b9182_double_passes[] = {SGD_update_6b430df634b9182_double_0};
static const int SGD_update_6b430df634b9182_reductions[] = {0};
static const bool SGD_update_6b430df634b9182_is_max[] = {false};
extern const Rule SGD_update_6b430df634b9182 = {
    0x6b430df634b9182, 1, 5, 9, 1, SGD_update_6b430df634b9182_reductions, SGD_update_6b430df634b9182_is_max,
    SGD_update_6b430df634b9182_scalars, SGD_update_6b430df634b9182_float_passes, SGD_update_6b430df634b9182_double_passes};

static void SGD_update_df4d9bf49b05af2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const bool s5 = max_grad_value < double(INFINITY);
  const double s6 = s5 ? double(1.0) : double(0.0);
  const double s7 = s4 ? double(1.0) : s6;
  const double s8 = s3 ? double(1.0) : s7;
  const bool s9 = s8 > double(0.0);
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
static MS_OPTIM_INLINE void SGD_update_df4d9bf49b05af2_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SGD_update_df4d9bf49b05af2_float_0(const Block<float>& block) {
  SGD_update_df4d9bf49b05af2_0(block);
}
static const Pass<float> SGD_update_df4d9bf49b05af2_float_passes[] = {SGD_update_df4d9bf49b05af2_float_0};
MS_OPTIM_VERSIONS static void SGD_update_df4d9bf49b05af2_double_0(const Block<double>& block) {
  SGD_update_df4d9bf49b05af2_0(block);
}
static const Pass<double> SGD_update_df4d9bf49b05af2_double_passes[] = {SGD_update_df4d9bf49b05af2_double_0};
static const int SGD_update_df4d9bf49b05af2_reductions[] = {0};
static const bool SGD_update_df4d9bf49b05af2_is_max[] = {false};
extern const Rule SGD_update_df4d9bf49b05af2 = {
    0xdf4d9bf49b05af2, 1, 5, 9, 1, SGD_update_df4d9bf49b05af2_reductions, SGD_update_df4d9bf49b05af2_is_max,
    SGD_update_df4d9bf49b05af2_scalars, SGD_update_df4d9bf49b05af2_float_passes, SGD_update_df4d9bf49b05af2_double_passes};

static void SGD_update_b768659823e38c3_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void SGD_update_b768659823e38c3_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SGD_update_b768659823e38c3_float_0(const Block<float>& block) {
  SGD_update_b768659823e38c3_0(block);
}
static const Pass<float> SGD_update_b768659823e38c3_float_passes[] = {SGD_update_b768659823e38c3_float_0};
MS_OPTIM_VERSIONS static void SGD_update_b768659823e38c3_double_0(const Block<double>& block) {
  SGD_update_b768659823e38c3_0(block);
}
static const Pass<double> SGD_update_b768659823e38c3_double_passes[] = {SGD_update_b768659823e38c3_double_0};
static const int SGD_update_b768659823e38c3_reductions[] = {0};
static const bool SGD_update_b768659823e38c3_is_max[] = {false};
extern const Rule SGD_update_b768659823e38c3 = {
    0xb768659823e38c3, 1, 5, 9, 1, SGD_update_b768659823e38c3_reductions, SGD_update_b768659823e38c3_is_max,
    SGD_update_b768659823e38c3_scalars, SGD_update_b768659823e38c3_float_passes, SGD_update_b768659823e38c3_double_passes};

static void SGD_update_a8d0b714a4eea1c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const bool s2 = max_grad_value < double(INFINITY);
  const double s3 = s2 ? double(1.0) : double(0.0);
  const double s4 = s1 ? double(1.0) : s3;
  const double s5 = s0 ? double(1.0) : s4;
  const bool s6 = s5 > double(0.0);
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
static MS_OPTIM_INLINE void SGD_update_a8d0b714a4eea1c_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SGD_update_a8d0b714a4eea1c_float_0(const Block<float>& block) {
  SGD_update_a8d0b714a4eea1c_0(block);
}
static const Pass<float> SGD_update_a8d0b714a4eea1c_float_passes[] = {SGD_update_a8d0b714a4eea1c_float_0};
MS_OPTIM_VERSIONS static void SGD_update_a8d0b714a4eea1c_double_0(const Block<double>& block) {
  SGD_update_a8d0b714a4eea1c_0(block);
}
static const Pass<double> SGD_update_a8d0b714a4eea1c_double_passes[] = {SGD_update_a8d0b714a4eea1c_double_0};
static const int SGD_update_a8d0b714a4eea1c_reductions[] = {0};
static const bool SGD_update_a8d0b714a4eea1c_is_max[] = {false};
extern const Rule SGD_update_a8d0b714a4eea1c = {
    0xa8d0b714a4eea1c, 1, 5, 9, 1, SGD_update_a8d0b714a4eea1c_reductions, SGD_update_a8d0b714a4eea1c_is_max,
    SGD_update_a8d0b714a4eea1c_scalars, SGD_update_a8d0b714a4eea1c_float_passes, SGD_update_a8d0b714a4eea1c_double_passes};

static void SparseAdam_update_3863e33fdd2054c_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void SparseAdam_update_3863e33fdd2054c_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SparseAdam_update_3863e33fdd2054c_float_0(const Block<float>& block) {
  SparseAdam_update_3863e33fdd2054c_0(block);
}
static const Pass<float> SparseAdam_update_3863e33fdd2054c_float_passes[] = {SparseAdam_update_3863e33fdd2054c_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_3863e33fdd2054c_double_0(const Block<double>& block) {
  SparseAdam_update_3863e33fdd2054c_0(block);
}
static const Pass<double> SparseAdam_update_3863e33fdd2054c_double_passes[] = {SparseAdam_update_3863e33fdd2054c_double_0};
static const int SparseAdam_update_3863e33fdd2054c_reductions[] = {0};
static const bool SparseAdam_update_3863e33fdd2054c_is_max[] = {false};
extern const Rule SparseAdam_update_3863e33fdd2054c = {
    0x3863e33fdd2054c, 2, 6, 12, 1, SparseAdam_update_3863e33fdd2054c_reductions, SparseAdam_update_3863e33fdd2054c_is_max,
    SparseAdam_update_3863e33fdd2054c_scalars, SparseAdam_update_3863e33fdd2054c_float_passes, SparseAdam_update_3863e33fdd2054c_double_passes};

static void SparseAdam_update_5f27a8b4e935d08_scalars(double step, double grad_scale, double max_grad_value,
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
  const bool s8 = hypers[3] > double(0.0);
  const bool s9 = hypers[4] > double(0.0);
  const bool s10 = max_grad_value < double(INFINITY);
  const double s11 = s10 ? double(1.0) : double(0.0);
  const double s12 = s9 ? double(1.0) : s11;
  const double s13 = s8 ? double(1.0) : s12;
  const bool s14 = s13 > double(0.0);
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
static MS_OPTIM_INLINE void SparseAdam_update_5f27a8b4e935d08_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void SparseAdam_update_5f27a8b4e935d08_float_0(const Block<float>& block) {
  SparseAdam_update_5f27a8b4e935d08_0(block);
}
static const Pass<float> SparseAdam_update_5f27a8b4e935d08_float_passes[] = {SparseAdam_update_5f27a8b4e935d08_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_5f27a8b4e935d08_double_0(const Block<double>& block) {
  SparseAdam_update_5f27a8b4e935d08_0(block);
}
static const Pass<double> SparseAdam_update_5f27a8b4e935d08_double_passes[] = {SparseAdam_update_5f27a8b4e935d08_double_0};
static const int SparseAdam_update_5f27a8b4e935d08_reductions[] = {0};
static const bool SparseAdam_update_5f27a8b4e935d08_is_max[] = {false};
extern const Rule SparseAdam_update_5f27a8b4e935d08 = {
    0x5f27a8b4e935d08, 2, 6, 12, 1, SparseAdam_update_5f27a8b4e935d08_reductions, SparseAdam_update_5f27a8b4e935d08_is_max,
    SparseAdam_update_5f27a8b4e935d08_scalars, SparseAdam_update_5f27a8b4e935d08_float_passes, SparseAdam_update_5f27a8b4e935d08_double_passes};

extern const Rule* const builtin_rules[] = {
    &Adadelta_update_deca6ee79f42d55,
    &Adadelta_update_8bc8f33ed528af2,
    &Adafactor_update_e417459a3052c7e,
    &Adafactor_update_97b1243184303df,
    &Adafactor_update_c08c3430557e7dc,
    &Adafactor_update_7dab62c49881bda,
    &Adafactor_update_momentum_18229626cfac3c7,
    &Adafactor_update_momentum_de61060e314202f,
    &Adafactor_update_momentum_45119825f914713,
    &Adafactor_update_momentum_4f87d1e632b060a,
    &Adafactor_update_da5ffb9c6a78239,
    &Adafactor_update_ba89295a1bdd427,
    &Adafactor_update_12d00d7a6e85ef9,
    &Adafactor_update_73e2d4cd0c2a1b0,
    &Adafactor_update_momentum_b02fc350274548f,
    &Adafactor_update_momentum_1886157af16e7b7,
    &Adafactor_update_momentum_8d2c21443f9024f,
    &Adafactor_update_momentum_7725161228d4bf7,
    &Adafactor_update_def42d4a734635b,
    &Adafactor_update_e401af8839c4f37,
    &Adafactor_update_9cd736fe46afeb9,
    &Adafactor_update_3c90e900b5723d3,
    &Adafactor_update_13cb30b64ba9eea,
    &Adafactor_update_4cdf87ecf6efe52,
    &Adafactor_update_43840711e8b439d,
    &Adafactor_update_0619967812acd91,
    &Adagrad_update_6e2feb81e067d6f,
    &Adagrad_update_794ff6bb06d9905,
    &Adam_update_aa47b9b989cba41,
    &Adam_update_08bf8a0707e6237,
    &Adam_update_amsgrad_9513b31b77d9e2e,
    &Adam_update_amsgrad_ac00885333a969e,
    &Adam_update_3863e33fdd2054c,
    &Adam_update_5f27a8b4e935d08,
    &Adam_update_amsgrad_2e33ed9b870b4cd,
    &Adam_update_amsgrad_69eb0e225a3b509,
    &Adamax_update_fb10d39ede62cce,
    &Adamax_update_9ea50bfc8d4c09c,
    &Adamax_update_e69ee62f791cb49,
    &Adamax_update_5e4542e63a7b67a,
    &AdamOffload_update_aa47b9b989cba41,
    &AdamOffload_update_08bf8a0707e6237,
    &AdamOffload_update_amsgrad_9513b31b77d9e2e,
    &AdamOffload_update_amsgrad_ac00885333a969e,
    &AdamW_update_d35cc34328aba12,
    &AdamW_update_9cb4288f1389293,
    &AdamW_update_amsgrad_39e8c1edf896f56,
    &AdamW_update_amsgrad_fa23f371760ad19,
    &AdamW_update_5f16bc9929a94c7,
    &AdamW_update_0efc9c761c85aa2,
    &AdamW_update_amsgrad_0dd724d52993b6b,
    &AdamW_update_amsgrad_2e4b36659008cb6,
    &AdamWeightDecay_update_33884b97e024b44,
    &AdamWeightDecay_update_da2fac257b2a8a7,
    &ASGD_update_d9e532a6d46f69a,
    &ASGD_update_3b83b7fd48a029f,
    &FTRL_update_c3d3dadf15bbb7a,
    &FTRL_update_61ba2e94fa0ef42,
    &LAMB_update_70113b47429cb77,
    &LAMB_update_f22eb34f213c53d,
    &LAMB_update_c6efece29ef1906,
    &LAMB_update_165303d567a6c57,
    &LAMB_update_46b60a0a4eada35,
    &LAMB_update_104a2e52c3b1b20,
    &LARS_update_without_momentum_0223b81420eb36c,
    &LARS_update_without_momentum_02989b2f39ba49d,
    &LARS_update_ca0e64ac04a21dc,
    &LARS_update_0e7df3a00fecb51,
    &LARS_update_64c7f9a1611e7cc,
    &LARS_update_9107a6ee854cbaa,
    &LARS_update_67ed18eea234e96,
    &LARS_update_6c82075c34b59a2,
    &LARS_update_2a5bffd3fb275fd,
    &LARS_update_e61860182b9a05a,
    &Lion_update_b78b710ae041bd8,
    &Lion_update_1a763df2bb79b8e,
    &Momentum_update_05e907294e11cc8,
    &Momentum_update_b7b4d3b07a8574e,
    &Momentum_update_6f1c26655651777,
    &Momentum_update_607f7829786aaad,
    &NAdam_update_ecabadadef219f8,
    &NAdam_update_3379de43a50ae50,
    &NAdam_update_decoupled_6aba9bd4b715dea,
    &NAdam_update_decoupled_0c5c95c93c671ef,
    &NAdamW_update_174c4792057cd95,
    &NAdamW_update_8ae38ec6f2ffa8f,
    &ProximalAdagrad_update_f414f5be5a4d0cb,
    &ProximalAdagrad_update_1fed4f26358ca9d,
    &RAdam_update_8823689ce697de4,
    &RAdam_update_2f92628b95dcf15,
    &RAdam_update_decoupled_3ecf8a360b0e6f2,
    &RAdam_update_decoupled_af77d3588d0e30f,
    &RMSprop_update_7097a2b318f19b6,
    &RMSprop_update_fcb98c01c5af80a,
    &RMSprop_update_52717c526478139,
    &RMSprop_update_4b2b535c43a7a7e,
    &RMSprop_update_centered_275629de19f7f4d,
    &RMSprop_update_centered_0dc7d63e5ef828e,
    &RMSprop_update_centered_cad7f7228063f9c,
    &RMSprop_update_centered_fc0aa541b7da8a5,
    &RMSprop_update_momentum_f1326e58f18e0a0,
    &RMSprop_update_momentum_e7b666ef4a4896e,
    &RMSprop_update_momentum_6a0817123ffdffe,
    &RMSprop_update_momentum_7e3a8d07360b5cd,
    &RMSprop_update_centered_momentum_e024e1e227b4bd7,
    &RMSprop_update_centered_momentum_1a72516cf69cf6f,
    &RMSprop_update_centered_momentum_1fcb869b378bd79,
    &RMSprop_update_centered_momentum_cbe4face01d5426,
    &Rprop_update_c12647e71c3cba3,
    &Rprop_update_68cb3f57989cfce,
    &SGD_update_without_momentum_8c91adec5388962,
    &SGD_update_without_momentum_d51ad6d5dfe4ab2,
    &SGD_update_6b430df634b9182,
    &SGD_update_df4d9bf49b05af2,
    &SGD_update_b768659823e38c3,
    &SGD_update_a8d0b714a4eea1c,
    &SparseAdam_update_3863e33fdd2054c,
    &SparseAdam_update_5f27a8b4e935d08,
};
extern const int builtin_count = 118;

}  // namespace ms_optim
