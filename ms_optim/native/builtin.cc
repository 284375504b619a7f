// Written by `python -m ms_optim.native.builtin`.
#include "rule.h"

namespace ms_optim {

static void Adadelta_update_425a19269141aa5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const bool s1 = hypers[3] > double(0.0);
  const double s2 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s2;
  out[5] = hypers[3];
  out[6] = s1;
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_425a19269141aa5_0(const Block<T>& block) {
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
      const T t11 = scalar6 != 0 ? t10 : t7;
      const T t12 = scalar7 * p_param[i];
      const T t13 = t11 + t12;
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
MS_OPTIM_VERSIONS static void Adadelta_update_425a19269141aa5_float_0(const Block<float>& block) {
  Adadelta_update_425a19269141aa5_0(block);
}
static const Pass<float> Adadelta_update_425a19269141aa5_float_passes[] = {Adadelta_update_425a19269141aa5_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_425a19269141aa5_double_0(const Block<double>& block) {
  Adadelta_update_425a19269141aa5_0(block);
}
static const Pass<double> Adadelta_update_425a19269141aa5_double_passes[] = {Adadelta_update_425a19269141aa5_double_0};
static const int Adadelta_update_425a19269141aa5_reductions[] = {0};
static const bool Adadelta_update_425a19269141aa5_is_max[] = {false};
extern const Rule Adadelta_update_425a19269141aa5 = {
    0x425a19269141aa5, 2, 5, 10, 1, Adadelta_update_425a19269141aa5_reductions, Adadelta_update_425a19269141aa5_is_max,
    Adadelta_update_425a19269141aa5_scalars, Adadelta_update_425a19269141aa5_float_passes, Adadelta_update_425a19269141aa5_double_passes};

static void Adadelta_update_c447f92fa2c1f8f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = double(1.0) - hypers[2];
  const bool s1 = hypers[3] > double(0.0);
  const double s2 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s2;
  out[5] = hypers[3];
  out[6] = s1;
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adadelta_update_c447f92fa2c1f8f_0(const Block<T>& block) {
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
      const T t12 = scalar6 != 0 ? t11 : t8;
      const T t13 = scalar7 * p_param[i];
      const T t14 = t12 + t13;
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
MS_OPTIM_VERSIONS static void Adadelta_update_c447f92fa2c1f8f_float_0(const Block<float>& block) {
  Adadelta_update_c447f92fa2c1f8f_0(block);
}
static const Pass<float> Adadelta_update_c447f92fa2c1f8f_float_passes[] = {Adadelta_update_c447f92fa2c1f8f_float_0};
MS_OPTIM_VERSIONS static void Adadelta_update_c447f92fa2c1f8f_double_0(const Block<double>& block) {
  Adadelta_update_c447f92fa2c1f8f_0(block);
}
static const Pass<double> Adadelta_update_c447f92fa2c1f8f_double_passes[] = {Adadelta_update_c447f92fa2c1f8f_double_0};
static const int Adadelta_update_c447f92fa2c1f8f_reductions[] = {0};
static const bool Adadelta_update_c447f92fa2c1f8f_is_max[] = {false};
extern const Rule Adadelta_update_c447f92fa2c1f8f = {
    0xc447f92fa2c1f8f, 2, 5, 10, 1, Adadelta_update_c447f92fa2c1f8f_reductions, Adadelta_update_c447f92fa2c1f8f_is_max,
    Adadelta_update_c447f92fa2c1f8f_scalars, Adadelta_update_c447f92fa2c1f8f_float_passes, Adadelta_update_c447f92fa2c1f8f_double_passes};

static void Adafactor_update_8d024b5c9a24f25_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[4]);
  const double s7 = double(1.0) - s6;
  const double s8 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s5;
  out[6] = hypers[3];
  out[7] = s4;
  out[8] = s7;
  out[9] = s6;
  out[10] = s8;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_8d024b5c9a24f25_0(const Block<T>& block) {
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
      const T t8 = scalar7 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_8d024b5c9a24f25_1(const Block<T>& block) {
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
      const T t10 = scalar7 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void Adafactor_update_8d024b5c9a24f25_float_0(const Block<float>& block) {
  Adafactor_update_8d024b5c9a24f25_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8d024b5c9a24f25_float_1(const Block<float>& block) {
  Adafactor_update_8d024b5c9a24f25_1(block);
}
static const Pass<float> Adafactor_update_8d024b5c9a24f25_float_passes[] = {Adafactor_update_8d024b5c9a24f25_float_0, Adafactor_update_8d024b5c9a24f25_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_8d024b5c9a24f25_double_0(const Block<double>& block) {
  Adafactor_update_8d024b5c9a24f25_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_8d024b5c9a24f25_double_1(const Block<double>& block) {
  Adafactor_update_8d024b5c9a24f25_1(block);
}
static const Pass<double> Adafactor_update_8d024b5c9a24f25_double_passes[] = {Adafactor_update_8d024b5c9a24f25_double_0, Adafactor_update_8d024b5c9a24f25_double_1};
static const int Adafactor_update_8d024b5c9a24f25_reductions[] = {2, 0};
static const bool Adafactor_update_8d024b5c9a24f25_is_max[] = {false, false};
extern const Rule Adafactor_update_8d024b5c9a24f25 = {
    0x8d024b5c9a24f25, 1, 7, 12, 2, Adafactor_update_8d024b5c9a24f25_reductions, Adafactor_update_8d024b5c9a24f25_is_max,
    Adafactor_update_8d024b5c9a24f25_scalars, Adafactor_update_8d024b5c9a24f25_float_passes, Adafactor_update_8d024b5c9a24f25_double_passes};

static void Adafactor_update_0a7b068f50799a2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[4]);
  const double s7 = double(1.0) - s6;
  const double s8 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s5;
  out[6] = hypers[3];
  out[7] = s4;
  out[8] = s7;
  out[9] = s6;
  out[10] = hypers[5];
  out[11] = s8;
  out[12] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0a7b068f50799a2_0(const Block<T>& block) {
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
        const T t8 = scalar7 != 0 ? t7 : t4;
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
        const T t8 = scalar7 != 0 ? t7 : t4;
        const T t9 = t8 * t8;
        return t9;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0a7b068f50799a2_1(const Block<T>& block) {
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
        const T t8 = scalar7 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_0a7b068f50799a2_2(const Block<T>& block) {
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
        const T t10 = scalar7 != 0 ? t9 : t6;
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
static MS_OPTIM_INLINE void Adafactor_update_0a7b068f50799a2_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_0a7b068f50799a2_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_0a7b068f50799a2_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_float_0(const Block<float>& block) {
  Adafactor_update_0a7b068f50799a2_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_float_1(const Block<float>& block) {
  Adafactor_update_0a7b068f50799a2_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_float_2(const Block<float>& block) {
  Adafactor_update_0a7b068f50799a2_2(block);
}
static const Pass<float> Adafactor_update_0a7b068f50799a2_float_passes[] = {Adafactor_update_0a7b068f50799a2_float_0, Adafactor_update_0a7b068f50799a2_float_1, Adafactor_update_0a7b068f50799a2_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_0a7b068f50799a2_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_0a7b068f50799a2_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_0a7b068f50799a2_settle_2(matrix);
}
static const Settle<float> Adafactor_update_0a7b068f50799a2_float_settles[] = {Adafactor_update_0a7b068f50799a2_float_settle_0, Adafactor_update_0a7b068f50799a2_float_settle_1, Adafactor_update_0a7b068f50799a2_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_double_0(const Block<double>& block) {
  Adafactor_update_0a7b068f50799a2_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_double_1(const Block<double>& block) {
  Adafactor_update_0a7b068f50799a2_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_double_2(const Block<double>& block) {
  Adafactor_update_0a7b068f50799a2_2(block);
}
static const Pass<double> Adafactor_update_0a7b068f50799a2_double_passes[] = {Adafactor_update_0a7b068f50799a2_double_0, Adafactor_update_0a7b068f50799a2_double_1, Adafactor_update_0a7b068f50799a2_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_0a7b068f50799a2_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_0a7b068f50799a2_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_0a7b068f50799a2_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_0a7b068f50799a2_settle_2(matrix);
}
static const Settle<double> Adafactor_update_0a7b068f50799a2_double_settles[] = {Adafactor_update_0a7b068f50799a2_double_settle_0, Adafactor_update_0a7b068f50799a2_double_settle_1, Adafactor_update_0a7b068f50799a2_double_settle_2};
static const int Adafactor_update_0a7b068f50799a2_reductions[] = {1, 1, 0};
static const bool Adafactor_update_0a7b068f50799a2_is_max[] = {false, false};
static const Level Adafactor_update_0a7b068f50799a2_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_0a7b068f50799a2_axes = {
    Adafactor_update_0a7b068f50799a2_levels, 1, 1, 1, 1, Adafactor_update_0a7b068f50799a2_float_settles, Adafactor_update_0a7b068f50799a2_double_settles};
extern const Rule Adafactor_update_0a7b068f50799a2 = {
    0x0a7b068f50799a2, 2, 7, 13, 3, Adafactor_update_0a7b068f50799a2_reductions, Adafactor_update_0a7b068f50799a2_is_max,
    Adafactor_update_0a7b068f50799a2_scalars, Adafactor_update_0a7b068f50799a2_float_passes, Adafactor_update_0a7b068f50799a2_double_passes, &Adafactor_update_0a7b068f50799a2_axes};

static void Adafactor_update_3c337c7efad572a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[4]);
  const double s7 = double(1.0) - s6;
  const double s8 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s5;
  out[6] = hypers[3];
  out[7] = s4;
  out[8] = s7;
  out[9] = s6;
  out[10] = s8;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_3c337c7efad572a_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_3c337c7efad572a_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_3c337c7efad572a_float_0(const Block<float>& block) {
  Adafactor_update_3c337c7efad572a_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c337c7efad572a_float_1(const Block<float>& block) {
  Adafactor_update_3c337c7efad572a_1(block);
}
static const Pass<float> Adafactor_update_3c337c7efad572a_float_passes[] = {Adafactor_update_3c337c7efad572a_float_0, Adafactor_update_3c337c7efad572a_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_3c337c7efad572a_double_0(const Block<double>& block) {
  Adafactor_update_3c337c7efad572a_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_3c337c7efad572a_double_1(const Block<double>& block) {
  Adafactor_update_3c337c7efad572a_1(block);
}
static const Pass<double> Adafactor_update_3c337c7efad572a_double_passes[] = {Adafactor_update_3c337c7efad572a_double_0, Adafactor_update_3c337c7efad572a_double_1};
static const int Adafactor_update_3c337c7efad572a_reductions[] = {2, 0};
static const bool Adafactor_update_3c337c7efad572a_is_max[] = {false, false};
extern const Rule Adafactor_update_3c337c7efad572a = {
    0x3c337c7efad572a, 1, 7, 12, 2, Adafactor_update_3c337c7efad572a_reductions, Adafactor_update_3c337c7efad572a_is_max,
    Adafactor_update_3c337c7efad572a_scalars, Adafactor_update_3c337c7efad572a_float_passes, Adafactor_update_3c337c7efad572a_double_passes};

static void Adafactor_update_507554e201a7e61_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[1], s2);
  const bool s4 = hypers[3] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[4]);
  const double s7 = double(1.0) - s6;
  const double s8 = hypers[5] * hypers[5];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = s3;
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s5;
  out[6] = hypers[3];
  out[7] = s4;
  out[8] = s7;
  out[9] = s6;
  out[10] = hypers[5];
  out[11] = s8;
  out[12] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_507554e201a7e61_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_507554e201a7e61_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_507554e201a7e61_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_507554e201a7e61_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_507554e201a7e61_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_507554e201a7e61_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_float_0(const Block<float>& block) {
  Adafactor_update_507554e201a7e61_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_float_1(const Block<float>& block) {
  Adafactor_update_507554e201a7e61_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_float_2(const Block<float>& block) {
  Adafactor_update_507554e201a7e61_2(block);
}
static const Pass<float> Adafactor_update_507554e201a7e61_float_passes[] = {Adafactor_update_507554e201a7e61_float_0, Adafactor_update_507554e201a7e61_float_1, Adafactor_update_507554e201a7e61_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_507554e201a7e61_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_507554e201a7e61_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_507554e201a7e61_settle_2(matrix);
}
static const Settle<float> Adafactor_update_507554e201a7e61_float_settles[] = {Adafactor_update_507554e201a7e61_float_settle_0, Adafactor_update_507554e201a7e61_float_settle_1, Adafactor_update_507554e201a7e61_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_double_0(const Block<double>& block) {
  Adafactor_update_507554e201a7e61_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_double_1(const Block<double>& block) {
  Adafactor_update_507554e201a7e61_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_double_2(const Block<double>& block) {
  Adafactor_update_507554e201a7e61_2(block);
}
static const Pass<double> Adafactor_update_507554e201a7e61_double_passes[] = {Adafactor_update_507554e201a7e61_double_0, Adafactor_update_507554e201a7e61_double_1, Adafactor_update_507554e201a7e61_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_507554e201a7e61_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_507554e201a7e61_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_507554e201a7e61_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_507554e201a7e61_settle_2(matrix);
}
static const Settle<double> Adafactor_update_507554e201a7e61_double_settles[] = {Adafactor_update_507554e201a7e61_double_settle_0, Adafactor_update_507554e201a7e61_double_settle_1, Adafactor_update_507554e201a7e61_double_settle_2};
static const int Adafactor_update_507554e201a7e61_reductions[] = {1, 1, 0};
static const bool Adafactor_update_507554e201a7e61_is_max[] = {false, false};
static const Level Adafactor_update_507554e201a7e61_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_507554e201a7e61_axes = {
    Adafactor_update_507554e201a7e61_levels, 1, 1, 1, 1, Adafactor_update_507554e201a7e61_float_settles, Adafactor_update_507554e201a7e61_double_settles};
extern const Rule Adafactor_update_507554e201a7e61 = {
    0x507554e201a7e61, 2, 7, 13, 3, Adafactor_update_507554e201a7e61_reductions, Adafactor_update_507554e201a7e61_is_max,
    Adafactor_update_507554e201a7e61_scalars, Adafactor_update_507554e201a7e61_float_passes, Adafactor_update_507554e201a7e61_double_passes, &Adafactor_update_507554e201a7e61_axes};

static void Adafactor_update_momentum_cdeeef84f3b6592_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[5]);
  const double s8 = double(1.0) - s7;
  const double s9 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = s7;
  out[11] = s9;
  out[12] = hypers[7];
  out[13] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_cdeeef84f3b6592_0(const Block<T>& block) {
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
      const T t8 = scalar8 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_cdeeef84f3b6592_1(const Block<T>& block) {
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
      const T t11 = scalar8 != 0 ? t10 : t7;
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_cdeeef84f3b6592_float_0(const Block<float>& block) {
  Adafactor_update_momentum_cdeeef84f3b6592_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_cdeeef84f3b6592_float_1(const Block<float>& block) {
  Adafactor_update_momentum_cdeeef84f3b6592_1(block);
}
static const Pass<float> Adafactor_update_momentum_cdeeef84f3b6592_float_passes[] = {Adafactor_update_momentum_cdeeef84f3b6592_float_0, Adafactor_update_momentum_cdeeef84f3b6592_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_cdeeef84f3b6592_double_0(const Block<double>& block) {
  Adafactor_update_momentum_cdeeef84f3b6592_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_cdeeef84f3b6592_double_1(const Block<double>& block) {
  Adafactor_update_momentum_cdeeef84f3b6592_1(block);
}
static const Pass<double> Adafactor_update_momentum_cdeeef84f3b6592_double_passes[] = {Adafactor_update_momentum_cdeeef84f3b6592_double_0, Adafactor_update_momentum_cdeeef84f3b6592_double_1};
static const int Adafactor_update_momentum_cdeeef84f3b6592_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_cdeeef84f3b6592_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_cdeeef84f3b6592 = {
    0xcdeeef84f3b6592, 2, 8, 14, 2, Adafactor_update_momentum_cdeeef84f3b6592_reductions, Adafactor_update_momentum_cdeeef84f3b6592_is_max,
    Adafactor_update_momentum_cdeeef84f3b6592_scalars, Adafactor_update_momentum_cdeeef84f3b6592_float_passes, Adafactor_update_momentum_cdeeef84f3b6592_double_passes};

static void Adafactor_update_momentum_f9469ff5c922b02_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[5]);
  const double s8 = double(1.0) - s7;
  const double s9 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = s7;
  out[11] = hypers[6];
  out[12] = s9;
  out[13] = hypers[7];
  out[14] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_f9469ff5c922b02_0(const Block<T>& block) {
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
        const T t8 = scalar8 != 0 ? t7 : t4;
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
        const T t8 = scalar8 != 0 ? t7 : t4;
        const T t9 = t8 * t8;
        return t9;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_f9469ff5c922b02_1(const Block<T>& block) {
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
        const T t8 = scalar8 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f9469ff5c922b02_2(const Block<T>& block) {
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
        const T t11 = scalar8 != 0 ? t10 : t7;
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f9469ff5c922b02_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_f9469ff5c922b02_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f9469ff5c922b02_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_float_0(const Block<float>& block) {
  Adafactor_update_momentum_f9469ff5c922b02_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_float_1(const Block<float>& block) {
  Adafactor_update_momentum_f9469ff5c922b02_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_float_2(const Block<float>& block) {
  Adafactor_update_momentum_f9469ff5c922b02_2(block);
}
static const Pass<float> Adafactor_update_momentum_f9469ff5c922b02_float_passes[] = {Adafactor_update_momentum_f9469ff5c922b02_float_0, Adafactor_update_momentum_f9469ff5c922b02_float_1, Adafactor_update_momentum_f9469ff5c922b02_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_f9469ff5c922b02_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_f9469ff5c922b02_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_f9469ff5c922b02_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_f9469ff5c922b02_float_settles[] = {Adafactor_update_momentum_f9469ff5c922b02_float_settle_0, Adafactor_update_momentum_f9469ff5c922b02_float_settle_1, Adafactor_update_momentum_f9469ff5c922b02_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_double_0(const Block<double>& block) {
  Adafactor_update_momentum_f9469ff5c922b02_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_double_1(const Block<double>& block) {
  Adafactor_update_momentum_f9469ff5c922b02_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_double_2(const Block<double>& block) {
  Adafactor_update_momentum_f9469ff5c922b02_2(block);
}
static const Pass<double> Adafactor_update_momentum_f9469ff5c922b02_double_passes[] = {Adafactor_update_momentum_f9469ff5c922b02_double_0, Adafactor_update_momentum_f9469ff5c922b02_double_1, Adafactor_update_momentum_f9469ff5c922b02_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_f9469ff5c922b02_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_f9469ff5c922b02_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f9469ff5c922b02_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_f9469ff5c922b02_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_f9469ff5c922b02_double_settles[] = {Adafactor_update_momentum_f9469ff5c922b02_double_settle_0, Adafactor_update_momentum_f9469ff5c922b02_double_settle_1, Adafactor_update_momentum_f9469ff5c922b02_double_settle_2};
static const int Adafactor_update_momentum_f9469ff5c922b02_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_f9469ff5c922b02_is_max[] = {false, false};
static const Level Adafactor_update_momentum_f9469ff5c922b02_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_f9469ff5c922b02_axes = {
    Adafactor_update_momentum_f9469ff5c922b02_levels, 1, 1, 1, 1, Adafactor_update_momentum_f9469ff5c922b02_float_settles, Adafactor_update_momentum_f9469ff5c922b02_double_settles};
extern const Rule Adafactor_update_momentum_f9469ff5c922b02 = {
    0xf9469ff5c922b02, 3, 8, 15, 3, Adafactor_update_momentum_f9469ff5c922b02_reductions, Adafactor_update_momentum_f9469ff5c922b02_is_max,
    Adafactor_update_momentum_f9469ff5c922b02_scalars, Adafactor_update_momentum_f9469ff5c922b02_float_passes, Adafactor_update_momentum_f9469ff5c922b02_double_passes, &Adafactor_update_momentum_f9469ff5c922b02_axes};

static void Adafactor_update_momentum_5574202ba4d7d44_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[5]);
  const double s8 = double(1.0) - s7;
  const double s9 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = s7;
  out[11] = s9;
  out[12] = hypers[7];
  out[13] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_5574202ba4d7d44_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_5574202ba4d7d44_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5574202ba4d7d44_float_0(const Block<float>& block) {
  Adafactor_update_momentum_5574202ba4d7d44_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5574202ba4d7d44_float_1(const Block<float>& block) {
  Adafactor_update_momentum_5574202ba4d7d44_1(block);
}
static const Pass<float> Adafactor_update_momentum_5574202ba4d7d44_float_passes[] = {Adafactor_update_momentum_5574202ba4d7d44_float_0, Adafactor_update_momentum_5574202ba4d7d44_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5574202ba4d7d44_double_0(const Block<double>& block) {
  Adafactor_update_momentum_5574202ba4d7d44_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_5574202ba4d7d44_double_1(const Block<double>& block) {
  Adafactor_update_momentum_5574202ba4d7d44_1(block);
}
static const Pass<double> Adafactor_update_momentum_5574202ba4d7d44_double_passes[] = {Adafactor_update_momentum_5574202ba4d7d44_double_0, Adafactor_update_momentum_5574202ba4d7d44_double_1};
static const int Adafactor_update_momentum_5574202ba4d7d44_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_5574202ba4d7d44_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_5574202ba4d7d44 = {
    0x5574202ba4d7d44, 2, 8, 14, 2, Adafactor_update_momentum_5574202ba4d7d44_reductions, Adafactor_update_momentum_5574202ba4d7d44_is_max,
    Adafactor_update_momentum_5574202ba4d7d44_scalars, Adafactor_update_momentum_5574202ba4d7d44_float_passes, Adafactor_update_momentum_5574202ba4d7d44_double_passes};

static void Adafactor_update_momentum_f8eab799db5500d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - hypers[2];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[1], s3);
  const bool s5 = hypers[4] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[5]);
  const double s8 = double(1.0) - s7;
  const double s9 = hypers[6] * hypers[6];
  out[0] = s0;
  out[1] = hypers[2];
  out[2] = hypers[3];
  out[3] = s4;
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s6;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = s7;
  out[11] = hypers[6];
  out[12] = s9;
  out[13] = hypers[7];
  out[14] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_f8eab799db5500d_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f8eab799db5500d_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f8eab799db5500d_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f8eab799db5500d_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_f8eab799db5500d_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_f8eab799db5500d_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_float_0(const Block<float>& block) {
  Adafactor_update_momentum_f8eab799db5500d_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_float_1(const Block<float>& block) {
  Adafactor_update_momentum_f8eab799db5500d_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_float_2(const Block<float>& block) {
  Adafactor_update_momentum_f8eab799db5500d_2(block);
}
static const Pass<float> Adafactor_update_momentum_f8eab799db5500d_float_passes[] = {Adafactor_update_momentum_f8eab799db5500d_float_0, Adafactor_update_momentum_f8eab799db5500d_float_1, Adafactor_update_momentum_f8eab799db5500d_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_f8eab799db5500d_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_f8eab799db5500d_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_f8eab799db5500d_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_f8eab799db5500d_float_settles[] = {Adafactor_update_momentum_f8eab799db5500d_float_settle_0, Adafactor_update_momentum_f8eab799db5500d_float_settle_1, Adafactor_update_momentum_f8eab799db5500d_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_double_0(const Block<double>& block) {
  Adafactor_update_momentum_f8eab799db5500d_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_double_1(const Block<double>& block) {
  Adafactor_update_momentum_f8eab799db5500d_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_double_2(const Block<double>& block) {
  Adafactor_update_momentum_f8eab799db5500d_2(block);
}
static const Pass<double> Adafactor_update_momentum_f8eab799db5500d_double_passes[] = {Adafactor_update_momentum_f8eab799db5500d_double_0, Adafactor_update_momentum_f8eab799db5500d_double_1, Adafactor_update_momentum_f8eab799db5500d_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_f8eab799db5500d_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_f8eab799db5500d_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_f8eab799db5500d_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_f8eab799db5500d_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_f8eab799db5500d_double_settles[] = {Adafactor_update_momentum_f8eab799db5500d_double_settle_0, Adafactor_update_momentum_f8eab799db5500d_double_settle_1, Adafactor_update_momentum_f8eab799db5500d_double_settle_2};
static const int Adafactor_update_momentum_f8eab799db5500d_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_f8eab799db5500d_is_max[] = {false, false};
static const Level Adafactor_update_momentum_f8eab799db5500d_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_f8eab799db5500d_axes = {
    Adafactor_update_momentum_f8eab799db5500d_levels, 1, 1, 1, 1, Adafactor_update_momentum_f8eab799db5500d_float_settles, Adafactor_update_momentum_f8eab799db5500d_double_settles};
extern const Rule Adafactor_update_momentum_f8eab799db5500d = {
    0xf8eab799db5500d, 3, 8, 15, 3, Adafactor_update_momentum_f8eab799db5500d_reductions, Adafactor_update_momentum_f8eab799db5500d_is_max,
    Adafactor_update_momentum_f8eab799db5500d_scalars, Adafactor_update_momentum_f8eab799db5500d_float_passes, Adafactor_update_momentum_f8eab799db5500d_double_passes, &Adafactor_update_momentum_f8eab799db5500d_axes};

static void Adafactor_update_1769b8c3a181f8b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = std::pow(step, hypers[4]);
  const double s6 = double(1.0) - s5;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s6;
  out[9] = hypers[5];
  out[10] = s5;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1769b8c3a181f8b_0(const Block<T>& block) {
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
      const T t8 = scalar7 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_1769b8c3a181f8b_1(const Block<T>& block) {
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
      const T t10 = scalar7 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void Adafactor_update_1769b8c3a181f8b_float_0(const Block<float>& block) {
  Adafactor_update_1769b8c3a181f8b_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_1769b8c3a181f8b_float_1(const Block<float>& block) {
  Adafactor_update_1769b8c3a181f8b_1(block);
}
static const Pass<float> Adafactor_update_1769b8c3a181f8b_float_passes[] = {Adafactor_update_1769b8c3a181f8b_float_0, Adafactor_update_1769b8c3a181f8b_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_1769b8c3a181f8b_double_0(const Block<double>& block) {
  Adafactor_update_1769b8c3a181f8b_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_1769b8c3a181f8b_double_1(const Block<double>& block) {
  Adafactor_update_1769b8c3a181f8b_1(block);
}
static const Pass<double> Adafactor_update_1769b8c3a181f8b_double_passes[] = {Adafactor_update_1769b8c3a181f8b_double_0, Adafactor_update_1769b8c3a181f8b_double_1};
static const int Adafactor_update_1769b8c3a181f8b_reductions[] = {2, 0};
static const bool Adafactor_update_1769b8c3a181f8b_is_max[] = {false, false};
extern const Rule Adafactor_update_1769b8c3a181f8b = {
    0x1769b8c3a181f8b, 1, 7, 12, 2, Adafactor_update_1769b8c3a181f8b_reductions, Adafactor_update_1769b8c3a181f8b_is_max,
    Adafactor_update_1769b8c3a181f8b_scalars, Adafactor_update_1769b8c3a181f8b_float_passes, Adafactor_update_1769b8c3a181f8b_double_passes};

static void Adafactor_update_d85b2226f16c0c5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = std::pow(step, hypers[4]);
  const double s6 = double(1.0) - s5;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s6;
  out[9] = hypers[5];
  out[10] = s5;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d85b2226f16c0c5_0(const Block<T>& block) {
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
        const T t8 = scalar7 != 0 ? t7 : t4;
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
        const T t8 = scalar7 != 0 ? t7 : t4;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar9;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d85b2226f16c0c5_1(const Block<T>& block) {
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
        const T t8 = scalar7 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_d85b2226f16c0c5_2(const Block<T>& block) {
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
        const T t10 = scalar7 != 0 ? t9 : t6;
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
static MS_OPTIM_INLINE void Adafactor_update_d85b2226f16c0c5_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_d85b2226f16c0c5_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_d85b2226f16c0c5_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_float_0(const Block<float>& block) {
  Adafactor_update_d85b2226f16c0c5_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_float_1(const Block<float>& block) {
  Adafactor_update_d85b2226f16c0c5_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_float_2(const Block<float>& block) {
  Adafactor_update_d85b2226f16c0c5_2(block);
}
static const Pass<float> Adafactor_update_d85b2226f16c0c5_float_passes[] = {Adafactor_update_d85b2226f16c0c5_float_0, Adafactor_update_d85b2226f16c0c5_float_1, Adafactor_update_d85b2226f16c0c5_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_d85b2226f16c0c5_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_d85b2226f16c0c5_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_d85b2226f16c0c5_settle_2(matrix);
}
static const Settle<float> Adafactor_update_d85b2226f16c0c5_float_settles[] = {Adafactor_update_d85b2226f16c0c5_float_settle_0, Adafactor_update_d85b2226f16c0c5_float_settle_1, Adafactor_update_d85b2226f16c0c5_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_double_0(const Block<double>& block) {
  Adafactor_update_d85b2226f16c0c5_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_double_1(const Block<double>& block) {
  Adafactor_update_d85b2226f16c0c5_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_double_2(const Block<double>& block) {
  Adafactor_update_d85b2226f16c0c5_2(block);
}
static const Pass<double> Adafactor_update_d85b2226f16c0c5_double_passes[] = {Adafactor_update_d85b2226f16c0c5_double_0, Adafactor_update_d85b2226f16c0c5_double_1, Adafactor_update_d85b2226f16c0c5_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_d85b2226f16c0c5_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_d85b2226f16c0c5_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_d85b2226f16c0c5_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_d85b2226f16c0c5_settle_2(matrix);
}
static const Settle<double> Adafactor_update_d85b2226f16c0c5_double_settles[] = {Adafactor_update_d85b2226f16c0c5_double_settle_0, Adafactor_update_d85b2226f16c0c5_double_settle_1, Adafactor_update_d85b2226f16c0c5_double_settle_2};
static const int Adafactor_update_d85b2226f16c0c5_reductions[] = {1, 1, 0};
static const bool Adafactor_update_d85b2226f16c0c5_is_max[] = {false, false};
static const Level Adafactor_update_d85b2226f16c0c5_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_d85b2226f16c0c5_axes = {
    Adafactor_update_d85b2226f16c0c5_levels, 1, 1, 1, 1, Adafactor_update_d85b2226f16c0c5_float_settles, Adafactor_update_d85b2226f16c0c5_double_settles};
extern const Rule Adafactor_update_d85b2226f16c0c5 = {
    0xd85b2226f16c0c5, 2, 7, 12, 3, Adafactor_update_d85b2226f16c0c5_reductions, Adafactor_update_d85b2226f16c0c5_is_max,
    Adafactor_update_d85b2226f16c0c5_scalars, Adafactor_update_d85b2226f16c0c5_float_passes, Adafactor_update_d85b2226f16c0c5_double_passes, &Adafactor_update_d85b2226f16c0c5_axes};

static void Adafactor_update_e5bee8ab4be96d9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = std::pow(step, hypers[4]);
  const double s6 = double(1.0) - s5;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s6;
  out[9] = hypers[5];
  out[10] = s5;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_e5bee8ab4be96d9_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_e5bee8ab4be96d9_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_e5bee8ab4be96d9_float_0(const Block<float>& block) {
  Adafactor_update_e5bee8ab4be96d9_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e5bee8ab4be96d9_float_1(const Block<float>& block) {
  Adafactor_update_e5bee8ab4be96d9_1(block);
}
static const Pass<float> Adafactor_update_e5bee8ab4be96d9_float_passes[] = {Adafactor_update_e5bee8ab4be96d9_float_0, Adafactor_update_e5bee8ab4be96d9_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_e5bee8ab4be96d9_double_0(const Block<double>& block) {
  Adafactor_update_e5bee8ab4be96d9_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_e5bee8ab4be96d9_double_1(const Block<double>& block) {
  Adafactor_update_e5bee8ab4be96d9_1(block);
}
static const Pass<double> Adafactor_update_e5bee8ab4be96d9_double_passes[] = {Adafactor_update_e5bee8ab4be96d9_double_0, Adafactor_update_e5bee8ab4be96d9_double_1};
static const int Adafactor_update_e5bee8ab4be96d9_reductions[] = {2, 0};
static const bool Adafactor_update_e5bee8ab4be96d9_is_max[] = {false, false};
extern const Rule Adafactor_update_e5bee8ab4be96d9 = {
    0xe5bee8ab4be96d9, 1, 7, 12, 2, Adafactor_update_e5bee8ab4be96d9_reductions, Adafactor_update_e5bee8ab4be96d9_is_max,
    Adafactor_update_e5bee8ab4be96d9_scalars, Adafactor_update_e5bee8ab4be96d9_float_passes, Adafactor_update_e5bee8ab4be96d9_double_passes};

static void Adafactor_update_c1f2913b5d0caa1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = std::pow(step, hypers[4]);
  const double s6 = double(1.0) - s5;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s6;
  out[9] = hypers[5];
  out[10] = s5;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_c1f2913b5d0caa1_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_c1f2913b5d0caa1_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_c1f2913b5d0caa1_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_c1f2913b5d0caa1_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_c1f2913b5d0caa1_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_c1f2913b5d0caa1_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_float_0(const Block<float>& block) {
  Adafactor_update_c1f2913b5d0caa1_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_float_1(const Block<float>& block) {
  Adafactor_update_c1f2913b5d0caa1_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_float_2(const Block<float>& block) {
  Adafactor_update_c1f2913b5d0caa1_2(block);
}
static const Pass<float> Adafactor_update_c1f2913b5d0caa1_float_passes[] = {Adafactor_update_c1f2913b5d0caa1_float_0, Adafactor_update_c1f2913b5d0caa1_float_1, Adafactor_update_c1f2913b5d0caa1_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_c1f2913b5d0caa1_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_c1f2913b5d0caa1_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_c1f2913b5d0caa1_settle_2(matrix);
}
static const Settle<float> Adafactor_update_c1f2913b5d0caa1_float_settles[] = {Adafactor_update_c1f2913b5d0caa1_float_settle_0, Adafactor_update_c1f2913b5d0caa1_float_settle_1, Adafactor_update_c1f2913b5d0caa1_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_double_0(const Block<double>& block) {
  Adafactor_update_c1f2913b5d0caa1_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_double_1(const Block<double>& block) {
  Adafactor_update_c1f2913b5d0caa1_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_double_2(const Block<double>& block) {
  Adafactor_update_c1f2913b5d0caa1_2(block);
}
static const Pass<double> Adafactor_update_c1f2913b5d0caa1_double_passes[] = {Adafactor_update_c1f2913b5d0caa1_double_0, Adafactor_update_c1f2913b5d0caa1_double_1, Adafactor_update_c1f2913b5d0caa1_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_c1f2913b5d0caa1_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_c1f2913b5d0caa1_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c1f2913b5d0caa1_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_c1f2913b5d0caa1_settle_2(matrix);
}
static const Settle<double> Adafactor_update_c1f2913b5d0caa1_double_settles[] = {Adafactor_update_c1f2913b5d0caa1_double_settle_0, Adafactor_update_c1f2913b5d0caa1_double_settle_1, Adafactor_update_c1f2913b5d0caa1_double_settle_2};
static const int Adafactor_update_c1f2913b5d0caa1_reductions[] = {1, 1, 0};
static const bool Adafactor_update_c1f2913b5d0caa1_is_max[] = {false, false};
static const Level Adafactor_update_c1f2913b5d0caa1_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_c1f2913b5d0caa1_axes = {
    Adafactor_update_c1f2913b5d0caa1_levels, 1, 1, 1, 1, Adafactor_update_c1f2913b5d0caa1_float_settles, Adafactor_update_c1f2913b5d0caa1_double_settles};
extern const Rule Adafactor_update_c1f2913b5d0caa1 = {
    0xc1f2913b5d0caa1, 2, 7, 12, 3, Adafactor_update_c1f2913b5d0caa1_reductions, Adafactor_update_c1f2913b5d0caa1_is_max,
    Adafactor_update_c1f2913b5d0caa1_scalars, Adafactor_update_c1f2913b5d0caa1_float_passes, Adafactor_update_c1f2913b5d0caa1_double_passes, &Adafactor_update_c1f2913b5d0caa1_axes};

static void Adafactor_update_momentum_ec5bad67125d680_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[5]);
  const double s7 = double(1.0) - s6;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s5;
  out[7] = hypers[4];
  out[8] = s4;
  out[9] = s7;
  out[10] = hypers[6];
  out[11] = s6;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_ec5bad67125d680_0(const Block<T>& block) {
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
      const T t8 = scalar8 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_ec5bad67125d680_1(const Block<T>& block) {
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
      const T t11 = scalar8 != 0 ? t10 : t7;
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_ec5bad67125d680_float_0(const Block<float>& block) {
  Adafactor_update_momentum_ec5bad67125d680_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_ec5bad67125d680_float_1(const Block<float>& block) {
  Adafactor_update_momentum_ec5bad67125d680_1(block);
}
static const Pass<float> Adafactor_update_momentum_ec5bad67125d680_float_passes[] = {Adafactor_update_momentum_ec5bad67125d680_float_0, Adafactor_update_momentum_ec5bad67125d680_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_ec5bad67125d680_double_0(const Block<double>& block) {
  Adafactor_update_momentum_ec5bad67125d680_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_ec5bad67125d680_double_1(const Block<double>& block) {
  Adafactor_update_momentum_ec5bad67125d680_1(block);
}
static const Pass<double> Adafactor_update_momentum_ec5bad67125d680_double_passes[] = {Adafactor_update_momentum_ec5bad67125d680_double_0, Adafactor_update_momentum_ec5bad67125d680_double_1};
static const int Adafactor_update_momentum_ec5bad67125d680_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_ec5bad67125d680_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_ec5bad67125d680 = {
    0xec5bad67125d680, 2, 8, 14, 2, Adafactor_update_momentum_ec5bad67125d680_reductions, Adafactor_update_momentum_ec5bad67125d680_is_max,
    Adafactor_update_momentum_ec5bad67125d680_scalars, Adafactor_update_momentum_ec5bad67125d680_float_passes, Adafactor_update_momentum_ec5bad67125d680_double_passes};

static void Adafactor_update_momentum_bf4ca180231eb87_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[5]);
  const double s7 = double(1.0) - s6;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s5;
  out[7] = hypers[4];
  out[8] = s4;
  out[9] = s7;
  out[10] = hypers[6];
  out[11] = s6;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_bf4ca180231eb87_0(const Block<T>& block) {
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
        const T t8 = scalar8 != 0 ? t7 : t4;
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
        const T t8 = scalar8 != 0 ? t7 : t4;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar10;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_bf4ca180231eb87_1(const Block<T>& block) {
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
        const T t8 = scalar8 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_bf4ca180231eb87_2(const Block<T>& block) {
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
        const T t11 = scalar8 != 0 ? t10 : t7;
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_bf4ca180231eb87_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_bf4ca180231eb87_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_bf4ca180231eb87_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_float_0(const Block<float>& block) {
  Adafactor_update_momentum_bf4ca180231eb87_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_float_1(const Block<float>& block) {
  Adafactor_update_momentum_bf4ca180231eb87_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_float_2(const Block<float>& block) {
  Adafactor_update_momentum_bf4ca180231eb87_2(block);
}
static const Pass<float> Adafactor_update_momentum_bf4ca180231eb87_float_passes[] = {Adafactor_update_momentum_bf4ca180231eb87_float_0, Adafactor_update_momentum_bf4ca180231eb87_float_1, Adafactor_update_momentum_bf4ca180231eb87_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_bf4ca180231eb87_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_bf4ca180231eb87_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_bf4ca180231eb87_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_bf4ca180231eb87_float_settles[] = {Adafactor_update_momentum_bf4ca180231eb87_float_settle_0, Adafactor_update_momentum_bf4ca180231eb87_float_settle_1, Adafactor_update_momentum_bf4ca180231eb87_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_double_0(const Block<double>& block) {
  Adafactor_update_momentum_bf4ca180231eb87_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_double_1(const Block<double>& block) {
  Adafactor_update_momentum_bf4ca180231eb87_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_double_2(const Block<double>& block) {
  Adafactor_update_momentum_bf4ca180231eb87_2(block);
}
static const Pass<double> Adafactor_update_momentum_bf4ca180231eb87_double_passes[] = {Adafactor_update_momentum_bf4ca180231eb87_double_0, Adafactor_update_momentum_bf4ca180231eb87_double_1, Adafactor_update_momentum_bf4ca180231eb87_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_bf4ca180231eb87_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_bf4ca180231eb87_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_bf4ca180231eb87_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_bf4ca180231eb87_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_bf4ca180231eb87_double_settles[] = {Adafactor_update_momentum_bf4ca180231eb87_double_settle_0, Adafactor_update_momentum_bf4ca180231eb87_double_settle_1, Adafactor_update_momentum_bf4ca180231eb87_double_settle_2};
static const int Adafactor_update_momentum_bf4ca180231eb87_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_bf4ca180231eb87_is_max[] = {false, false};
static const Level Adafactor_update_momentum_bf4ca180231eb87_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_bf4ca180231eb87_axes = {
    Adafactor_update_momentum_bf4ca180231eb87_levels, 1, 1, 1, 1, Adafactor_update_momentum_bf4ca180231eb87_float_settles, Adafactor_update_momentum_bf4ca180231eb87_double_settles};
extern const Rule Adafactor_update_momentum_bf4ca180231eb87 = {
    0xbf4ca180231eb87, 3, 8, 14, 3, Adafactor_update_momentum_bf4ca180231eb87_reductions, Adafactor_update_momentum_bf4ca180231eb87_is_max,
    Adafactor_update_momentum_bf4ca180231eb87_scalars, Adafactor_update_momentum_bf4ca180231eb87_float_passes, Adafactor_update_momentum_bf4ca180231eb87_double_passes, &Adafactor_update_momentum_bf4ca180231eb87_axes};

static void Adafactor_update_momentum_429596cef842098_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[5]);
  const double s7 = double(1.0) - s6;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s5;
  out[7] = hypers[4];
  out[8] = s4;
  out[9] = s7;
  out[10] = hypers[6];
  out[11] = s6;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_429596cef842098_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_429596cef842098_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_429596cef842098_float_0(const Block<float>& block) {
  Adafactor_update_momentum_429596cef842098_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_429596cef842098_float_1(const Block<float>& block) {
  Adafactor_update_momentum_429596cef842098_1(block);
}
static const Pass<float> Adafactor_update_momentum_429596cef842098_float_passes[] = {Adafactor_update_momentum_429596cef842098_float_0, Adafactor_update_momentum_429596cef842098_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_429596cef842098_double_0(const Block<double>& block) {
  Adafactor_update_momentum_429596cef842098_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_429596cef842098_double_1(const Block<double>& block) {
  Adafactor_update_momentum_429596cef842098_1(block);
}
static const Pass<double> Adafactor_update_momentum_429596cef842098_double_passes[] = {Adafactor_update_momentum_429596cef842098_double_0, Adafactor_update_momentum_429596cef842098_double_1};
static const int Adafactor_update_momentum_429596cef842098_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_429596cef842098_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_429596cef842098 = {
    0x429596cef842098, 2, 8, 14, 2, Adafactor_update_momentum_429596cef842098_reductions, Adafactor_update_momentum_429596cef842098_is_max,
    Adafactor_update_momentum_429596cef842098_scalars, Adafactor_update_momentum_429596cef842098_float_passes, Adafactor_update_momentum_429596cef842098_double_passes};

static void Adafactor_update_momentum_da38ff55ef71ce4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1.0) - hypers[3];
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  const double s6 = std::pow(step, hypers[5]);
  const double s7 = double(1.0) - s6;
  out[0] = hypers[2];
  out[1] = s2;
  out[2] = hypers[0];
  out[3] = hypers[3];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s5;
  out[7] = hypers[4];
  out[8] = s4;
  out[9] = s7;
  out[10] = hypers[6];
  out[11] = s6;
  out[12] = hypers[7];
  out[13] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_da38ff55ef71ce4_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_da38ff55ef71ce4_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_da38ff55ef71ce4_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_da38ff55ef71ce4_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_da38ff55ef71ce4_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_momentum_da38ff55ef71ce4_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_float_0(const Block<float>& block) {
  Adafactor_update_momentum_da38ff55ef71ce4_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_float_1(const Block<float>& block) {
  Adafactor_update_momentum_da38ff55ef71ce4_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_float_2(const Block<float>& block) {
  Adafactor_update_momentum_da38ff55ef71ce4_2(block);
}
static const Pass<float> Adafactor_update_momentum_da38ff55ef71ce4_float_passes[] = {Adafactor_update_momentum_da38ff55ef71ce4_float_0, Adafactor_update_momentum_da38ff55ef71ce4_float_1, Adafactor_update_momentum_da38ff55ef71ce4_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_momentum_da38ff55ef71ce4_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_momentum_da38ff55ef71ce4_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_momentum_da38ff55ef71ce4_settle_2(matrix);
}
static const Settle<float> Adafactor_update_momentum_da38ff55ef71ce4_float_settles[] = {Adafactor_update_momentum_da38ff55ef71ce4_float_settle_0, Adafactor_update_momentum_da38ff55ef71ce4_float_settle_1, Adafactor_update_momentum_da38ff55ef71ce4_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_double_0(const Block<double>& block) {
  Adafactor_update_momentum_da38ff55ef71ce4_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_double_1(const Block<double>& block) {
  Adafactor_update_momentum_da38ff55ef71ce4_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_double_2(const Block<double>& block) {
  Adafactor_update_momentum_da38ff55ef71ce4_2(block);
}
static const Pass<double> Adafactor_update_momentum_da38ff55ef71ce4_double_passes[] = {Adafactor_update_momentum_da38ff55ef71ce4_double_0, Adafactor_update_momentum_da38ff55ef71ce4_double_1, Adafactor_update_momentum_da38ff55ef71ce4_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_momentum_da38ff55ef71ce4_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_momentum_da38ff55ef71ce4_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_momentum_da38ff55ef71ce4_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_momentum_da38ff55ef71ce4_settle_2(matrix);
}
static const Settle<double> Adafactor_update_momentum_da38ff55ef71ce4_double_settles[] = {Adafactor_update_momentum_da38ff55ef71ce4_double_settle_0, Adafactor_update_momentum_da38ff55ef71ce4_double_settle_1, Adafactor_update_momentum_da38ff55ef71ce4_double_settle_2};
static const int Adafactor_update_momentum_da38ff55ef71ce4_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_da38ff55ef71ce4_is_max[] = {false, false};
static const Level Adafactor_update_momentum_da38ff55ef71ce4_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_da38ff55ef71ce4_axes = {
    Adafactor_update_momentum_da38ff55ef71ce4_levels, 1, 1, 1, 1, Adafactor_update_momentum_da38ff55ef71ce4_float_settles, Adafactor_update_momentum_da38ff55ef71ce4_double_settles};
extern const Rule Adafactor_update_momentum_da38ff55ef71ce4 = {
    0xda38ff55ef71ce4, 3, 8, 14, 3, Adafactor_update_momentum_da38ff55ef71ce4_reductions, Adafactor_update_momentum_da38ff55ef71ce4_is_max,
    Adafactor_update_momentum_da38ff55ef71ce4_scalars, Adafactor_update_momentum_da38ff55ef71ce4_float_passes, Adafactor_update_momentum_da38ff55ef71ce4_double_passes, &Adafactor_update_momentum_da38ff55ef71ce4_axes};

static void Adafactor_update_a645c70ebaecfe1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[4]);
  const double s8 = double(1.0) - s7;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = s5;
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = s7;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_a645c70ebaecfe1_0(const Block<T>& block) {
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
      const T t8 = scalar7 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_a645c70ebaecfe1_1(const Block<T>& block) {
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
      const T t10 = scalar7 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void Adafactor_update_a645c70ebaecfe1_float_0(const Block<float>& block) {
  Adafactor_update_a645c70ebaecfe1_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_a645c70ebaecfe1_float_1(const Block<float>& block) {
  Adafactor_update_a645c70ebaecfe1_1(block);
}
static const Pass<float> Adafactor_update_a645c70ebaecfe1_float_passes[] = {Adafactor_update_a645c70ebaecfe1_float_0, Adafactor_update_a645c70ebaecfe1_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_a645c70ebaecfe1_double_0(const Block<double>& block) {
  Adafactor_update_a645c70ebaecfe1_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_a645c70ebaecfe1_double_1(const Block<double>& block) {
  Adafactor_update_a645c70ebaecfe1_1(block);
}
static const Pass<double> Adafactor_update_a645c70ebaecfe1_double_passes[] = {Adafactor_update_a645c70ebaecfe1_double_0, Adafactor_update_a645c70ebaecfe1_double_1};
static const int Adafactor_update_a645c70ebaecfe1_reductions[] = {2, 0};
static const bool Adafactor_update_a645c70ebaecfe1_is_max[] = {false, false};
extern const Rule Adafactor_update_a645c70ebaecfe1 = {
    0xa645c70ebaecfe1, 1, 7, 12, 2, Adafactor_update_a645c70ebaecfe1_reductions, Adafactor_update_a645c70ebaecfe1_is_max,
    Adafactor_update_a645c70ebaecfe1_scalars, Adafactor_update_a645c70ebaecfe1_float_passes, Adafactor_update_a645c70ebaecfe1_double_passes};

static void Adafactor_update_2113ef45207c220_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[4]);
  const double s8 = double(1.0) - s7;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = s5;
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = s7;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2113ef45207c220_0(const Block<T>& block) {
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
        const T t8 = scalar7 != 0 ? t7 : t4;
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
        const T t8 = scalar7 != 0 ? t7 : t4;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar9;
        return t10;
      });
    }
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2113ef45207c220_1(const Block<T>& block) {
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
        const T t8 = scalar7 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_2113ef45207c220_2(const Block<T>& block) {
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
        const T t10 = scalar7 != 0 ? t9 : t6;
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
static MS_OPTIM_INLINE void Adafactor_update_2113ef45207c220_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2113ef45207c220_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_2113ef45207c220_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_float_0(const Block<float>& block) {
  Adafactor_update_2113ef45207c220_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_float_1(const Block<float>& block) {
  Adafactor_update_2113ef45207c220_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_float_2(const Block<float>& block) {
  Adafactor_update_2113ef45207c220_2(block);
}
static const Pass<float> Adafactor_update_2113ef45207c220_float_passes[] = {Adafactor_update_2113ef45207c220_float_0, Adafactor_update_2113ef45207c220_float_1, Adafactor_update_2113ef45207c220_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_2113ef45207c220_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_2113ef45207c220_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_2113ef45207c220_settle_2(matrix);
}
static const Settle<float> Adafactor_update_2113ef45207c220_float_settles[] = {Adafactor_update_2113ef45207c220_float_settle_0, Adafactor_update_2113ef45207c220_float_settle_1, Adafactor_update_2113ef45207c220_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_double_0(const Block<double>& block) {
  Adafactor_update_2113ef45207c220_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_double_1(const Block<double>& block) {
  Adafactor_update_2113ef45207c220_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_double_2(const Block<double>& block) {
  Adafactor_update_2113ef45207c220_2(block);
}
static const Pass<double> Adafactor_update_2113ef45207c220_double_passes[] = {Adafactor_update_2113ef45207c220_double_0, Adafactor_update_2113ef45207c220_double_1, Adafactor_update_2113ef45207c220_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_2113ef45207c220_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_2113ef45207c220_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_2113ef45207c220_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_2113ef45207c220_settle_2(matrix);
}
static const Settle<double> Adafactor_update_2113ef45207c220_double_settles[] = {Adafactor_update_2113ef45207c220_double_settle_0, Adafactor_update_2113ef45207c220_double_settle_1, Adafactor_update_2113ef45207c220_double_settle_2};
static const int Adafactor_update_2113ef45207c220_reductions[] = {1, 1, 0};
static const bool Adafactor_update_2113ef45207c220_is_max[] = {false, false};
static const Level Adafactor_update_2113ef45207c220_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_2113ef45207c220_axes = {
    Adafactor_update_2113ef45207c220_levels, 1, 1, 1, 1, Adafactor_update_2113ef45207c220_float_settles, Adafactor_update_2113ef45207c220_double_settles};
extern const Rule Adafactor_update_2113ef45207c220 = {
    0x2113ef45207c220, 2, 7, 12, 3, Adafactor_update_2113ef45207c220_reductions, Adafactor_update_2113ef45207c220_is_max,
    Adafactor_update_2113ef45207c220_scalars, Adafactor_update_2113ef45207c220_float_passes, Adafactor_update_2113ef45207c220_double_passes, &Adafactor_update_2113ef45207c220_axes};

static void Adafactor_update_fc8c2412d19b6ea_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[4]);
  const double s8 = double(1.0) - s7;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = s5;
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = s7;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_fc8c2412d19b6ea_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_fc8c2412d19b6ea_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_fc8c2412d19b6ea_float_0(const Block<float>& block) {
  Adafactor_update_fc8c2412d19b6ea_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_fc8c2412d19b6ea_float_1(const Block<float>& block) {
  Adafactor_update_fc8c2412d19b6ea_1(block);
}
static const Pass<float> Adafactor_update_fc8c2412d19b6ea_float_passes[] = {Adafactor_update_fc8c2412d19b6ea_float_0, Adafactor_update_fc8c2412d19b6ea_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_fc8c2412d19b6ea_double_0(const Block<double>& block) {
  Adafactor_update_fc8c2412d19b6ea_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_fc8c2412d19b6ea_double_1(const Block<double>& block) {
  Adafactor_update_fc8c2412d19b6ea_1(block);
}
static const Pass<double> Adafactor_update_fc8c2412d19b6ea_double_passes[] = {Adafactor_update_fc8c2412d19b6ea_double_0, Adafactor_update_fc8c2412d19b6ea_double_1};
static const int Adafactor_update_fc8c2412d19b6ea_reductions[] = {2, 0};
static const bool Adafactor_update_fc8c2412d19b6ea_is_max[] = {false, false};
extern const Rule Adafactor_update_fc8c2412d19b6ea = {
    0xfc8c2412d19b6ea, 1, 7, 12, 2, Adafactor_update_fc8c2412d19b6ea_reductions, Adafactor_update_fc8c2412d19b6ea_is_max,
    Adafactor_update_fc8c2412d19b6ea_scalars, Adafactor_update_fc8c2412d19b6ea_float_passes, Adafactor_update_fc8c2412d19b6ea_double_passes};

static void Adafactor_update_22413e6dec2daa1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[1], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const bool s5 = hypers[3] > double(0.0);
  const double s6 = -max_grad_value;
  const double s7 = std::pow(step, hypers[4]);
  const double s8 = double(1.0) - s7;
  out[0] = hypers[2];
  out[1] = s4;
  out[2] = hypers[0];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s6;
  out[6] = hypers[3];
  out[7] = s5;
  out[8] = s8;
  out[9] = hypers[5];
  out[10] = s7;
  out[11] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_22413e6dec2daa1_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_22413e6dec2daa1_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_22413e6dec2daa1_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_22413e6dec2daa1_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_22413e6dec2daa1_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_22413e6dec2daa1_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_float_0(const Block<float>& block) {
  Adafactor_update_22413e6dec2daa1_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_float_1(const Block<float>& block) {
  Adafactor_update_22413e6dec2daa1_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_float_2(const Block<float>& block) {
  Adafactor_update_22413e6dec2daa1_2(block);
}
static const Pass<float> Adafactor_update_22413e6dec2daa1_float_passes[] = {Adafactor_update_22413e6dec2daa1_float_0, Adafactor_update_22413e6dec2daa1_float_1, Adafactor_update_22413e6dec2daa1_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_22413e6dec2daa1_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_22413e6dec2daa1_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_22413e6dec2daa1_settle_2(matrix);
}
static const Settle<float> Adafactor_update_22413e6dec2daa1_float_settles[] = {Adafactor_update_22413e6dec2daa1_float_settle_0, Adafactor_update_22413e6dec2daa1_float_settle_1, Adafactor_update_22413e6dec2daa1_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_double_0(const Block<double>& block) {
  Adafactor_update_22413e6dec2daa1_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_double_1(const Block<double>& block) {
  Adafactor_update_22413e6dec2daa1_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_double_2(const Block<double>& block) {
  Adafactor_update_22413e6dec2daa1_2(block);
}
static const Pass<double> Adafactor_update_22413e6dec2daa1_double_passes[] = {Adafactor_update_22413e6dec2daa1_double_0, Adafactor_update_22413e6dec2daa1_double_1, Adafactor_update_22413e6dec2daa1_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_22413e6dec2daa1_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_22413e6dec2daa1_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_22413e6dec2daa1_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_22413e6dec2daa1_settle_2(matrix);
}
static const Settle<double> Adafactor_update_22413e6dec2daa1_double_settles[] = {Adafactor_update_22413e6dec2daa1_double_settle_0, Adafactor_update_22413e6dec2daa1_double_settle_1, Adafactor_update_22413e6dec2daa1_double_settle_2};
static const int Adafactor_update_22413e6dec2daa1_reductions[] = {1, 1, 0};
static const bool Adafactor_update_22413e6dec2daa1_is_max[] = {false, false};
static const Level Adafactor_update_22413e6dec2daa1_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_22413e6dec2daa1_axes = {
    Adafactor_update_22413e6dec2daa1_levels, 1, 1, 1, 1, Adafactor_update_22413e6dec2daa1_float_settles, Adafactor_update_22413e6dec2daa1_double_settles};
extern const Rule Adafactor_update_22413e6dec2daa1 = {
    0x22413e6dec2daa1, 2, 7, 12, 3, Adafactor_update_22413e6dec2daa1_reductions, Adafactor_update_22413e6dec2daa1_is_max,
    Adafactor_update_22413e6dec2daa1_scalars, Adafactor_update_22413e6dec2daa1_float_passes, Adafactor_update_22413e6dec2daa1_double_passes, &Adafactor_update_22413e6dec2daa1_axes};

static void Adafactor_update_c7ef5f3bc94e4c8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = std::pow(step, hypers[3]);
  const double s4 = double(1.0) - s3;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s2;
  out[4] = hypers[2];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s3;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_c7ef5f3bc94e4c8_0(const Block<T>& block) {
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
      const T t8 = scalar5 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_c7ef5f3bc94e4c8_1(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void Adafactor_update_c7ef5f3bc94e4c8_float_0(const Block<float>& block) {
  Adafactor_update_c7ef5f3bc94e4c8_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c7ef5f3bc94e4c8_float_1(const Block<float>& block) {
  Adafactor_update_c7ef5f3bc94e4c8_1(block);
}
static const Pass<float> Adafactor_update_c7ef5f3bc94e4c8_float_passes[] = {Adafactor_update_c7ef5f3bc94e4c8_float_0, Adafactor_update_c7ef5f3bc94e4c8_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_c7ef5f3bc94e4c8_double_0(const Block<double>& block) {
  Adafactor_update_c7ef5f3bc94e4c8_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_c7ef5f3bc94e4c8_double_1(const Block<double>& block) {
  Adafactor_update_c7ef5f3bc94e4c8_1(block);
}
static const Pass<double> Adafactor_update_c7ef5f3bc94e4c8_double_passes[] = {Adafactor_update_c7ef5f3bc94e4c8_double_0, Adafactor_update_c7ef5f3bc94e4c8_double_1};
static const int Adafactor_update_c7ef5f3bc94e4c8_reductions[] = {1, 0};
static const bool Adafactor_update_c7ef5f3bc94e4c8_is_max[] = {false};
extern const Rule Adafactor_update_c7ef5f3bc94e4c8 = {
    0xc7ef5f3bc94e4c8, 1, 6, 11, 2, Adafactor_update_c7ef5f3bc94e4c8_reductions, Adafactor_update_c7ef5f3bc94e4c8_is_max,
    Adafactor_update_c7ef5f3bc94e4c8_scalars, Adafactor_update_c7ef5f3bc94e4c8_float_passes, Adafactor_update_c7ef5f3bc94e4c8_double_passes};

static void Adafactor_update_45193352661a069_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = std::pow(step, hypers[3]);
  const double s4 = double(1.0) - s3;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s2;
  out[4] = hypers[2];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s3;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_45193352661a069_0(const Block<T>& block) {
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
        const T t8 = scalar5 != 0 ? t7 : t4;
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
        const T t8 = scalar5 != 0 ? t7 : t4;
        const T t9 = t8 * t8;
        const T t10 = t9 + scalar7;
        return t10;
      });
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_45193352661a069_1(const Block<T>& block) {
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
        const T t8 = scalar5 != 0 ? t7 : t4;
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
static MS_OPTIM_INLINE void Adafactor_update_45193352661a069_2(const Block<T>& block) {
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
        const T t10 = scalar5 != 0 ? t9 : t6;
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
static MS_OPTIM_INLINE void Adafactor_update_45193352661a069_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_45193352661a069_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_45193352661a069_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_float_0(const Block<float>& block) {
  Adafactor_update_45193352661a069_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_float_1(const Block<float>& block) {
  Adafactor_update_45193352661a069_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_float_2(const Block<float>& block) {
  Adafactor_update_45193352661a069_2(block);
}
static const Pass<float> Adafactor_update_45193352661a069_float_passes[] = {Adafactor_update_45193352661a069_float_0, Adafactor_update_45193352661a069_float_1, Adafactor_update_45193352661a069_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_45193352661a069_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_45193352661a069_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_45193352661a069_settle_2(matrix);
}
static const Settle<float> Adafactor_update_45193352661a069_float_settles[] = {Adafactor_update_45193352661a069_float_settle_0, Adafactor_update_45193352661a069_float_settle_1, Adafactor_update_45193352661a069_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_double_0(const Block<double>& block) {
  Adafactor_update_45193352661a069_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_double_1(const Block<double>& block) {
  Adafactor_update_45193352661a069_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_double_2(const Block<double>& block) {
  Adafactor_update_45193352661a069_2(block);
}
static const Pass<double> Adafactor_update_45193352661a069_double_passes[] = {Adafactor_update_45193352661a069_double_0, Adafactor_update_45193352661a069_double_1, Adafactor_update_45193352661a069_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_45193352661a069_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_45193352661a069_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_45193352661a069_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_45193352661a069_settle_2(matrix);
}
static const Settle<double> Adafactor_update_45193352661a069_double_settles[] = {Adafactor_update_45193352661a069_double_settle_0, Adafactor_update_45193352661a069_double_settle_1, Adafactor_update_45193352661a069_double_settle_2};
static const int Adafactor_update_45193352661a069_reductions[] = {0, 1, 0};
static const bool Adafactor_update_45193352661a069_is_max[] = {false};
static const Level Adafactor_update_45193352661a069_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_45193352661a069_axes = {
    Adafactor_update_45193352661a069_levels, 1, 1, 1, 1, Adafactor_update_45193352661a069_float_settles, Adafactor_update_45193352661a069_double_settles};
extern const Rule Adafactor_update_45193352661a069 = {
    0x45193352661a069, 2, 6, 11, 3, Adafactor_update_45193352661a069_reductions, Adafactor_update_45193352661a069_is_max,
    Adafactor_update_45193352661a069_scalars, Adafactor_update_45193352661a069_float_passes, Adafactor_update_45193352661a069_double_passes, &Adafactor_update_45193352661a069_axes};

static void Adafactor_update_f918dc182b87f24_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = std::pow(step, hypers[3]);
  const double s4 = double(1.0) - s3;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s2;
  out[4] = hypers[2];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s3;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_f918dc182b87f24_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_f918dc182b87f24_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_f918dc182b87f24_float_0(const Block<float>& block) {
  Adafactor_update_f918dc182b87f24_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_f918dc182b87f24_float_1(const Block<float>& block) {
  Adafactor_update_f918dc182b87f24_1(block);
}
static const Pass<float> Adafactor_update_f918dc182b87f24_float_passes[] = {Adafactor_update_f918dc182b87f24_float_0, Adafactor_update_f918dc182b87f24_float_1};
MS_OPTIM_VERSIONS static void Adafactor_update_f918dc182b87f24_double_0(const Block<double>& block) {
  Adafactor_update_f918dc182b87f24_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_f918dc182b87f24_double_1(const Block<double>& block) {
  Adafactor_update_f918dc182b87f24_1(block);
}
static const Pass<double> Adafactor_update_f918dc182b87f24_double_passes[] = {Adafactor_update_f918dc182b87f24_double_0, Adafactor_update_f918dc182b87f24_double_1};
static const int Adafactor_update_f918dc182b87f24_reductions[] = {1, 0};
static const bool Adafactor_update_f918dc182b87f24_is_max[] = {false};
extern const Rule Adafactor_update_f918dc182b87f24 = {
    0xf918dc182b87f24, 1, 6, 11, 2, Adafactor_update_f918dc182b87f24_reductions, Adafactor_update_f918dc182b87f24_is_max,
    Adafactor_update_f918dc182b87f24_scalars, Adafactor_update_f918dc182b87f24_float_passes, Adafactor_update_f918dc182b87f24_double_passes};

static void Adafactor_update_837952a5ea35cb8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = std::pow(step, hypers[3]);
  const double s4 = double(1.0) - s3;
  out[0] = s0;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s2;
  out[4] = hypers[2];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s3;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_837952a5ea35cb8_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_837952a5ea35cb8_1(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_837952a5ea35cb8_2(const Block<T>& block) {
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
static MS_OPTIM_INLINE void Adafactor_update_837952a5ea35cb8_settle_0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_837952a5ea35cb8_settle_1(const Matrix<T>& matrix) {
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
static MS_OPTIM_INLINE void Adafactor_update_837952a5ea35cb8_settle_2(const Matrix<T>& matrix) {
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
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_float_0(const Block<float>& block) {
  Adafactor_update_837952a5ea35cb8_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_float_1(const Block<float>& block) {
  Adafactor_update_837952a5ea35cb8_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_float_2(const Block<float>& block) {
  Adafactor_update_837952a5ea35cb8_2(block);
}
static const Pass<float> Adafactor_update_837952a5ea35cb8_float_passes[] = {Adafactor_update_837952a5ea35cb8_float_0, Adafactor_update_837952a5ea35cb8_float_1, Adafactor_update_837952a5ea35cb8_float_2};
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_float_settle_0(const Matrix<float>& matrix) {
  Adafactor_update_837952a5ea35cb8_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_float_settle_1(const Matrix<float>& matrix) {
  Adafactor_update_837952a5ea35cb8_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_float_settle_2(const Matrix<float>& matrix) {
  Adafactor_update_837952a5ea35cb8_settle_2(matrix);
}
static const Settle<float> Adafactor_update_837952a5ea35cb8_float_settles[] = {Adafactor_update_837952a5ea35cb8_float_settle_0, Adafactor_update_837952a5ea35cb8_float_settle_1, Adafactor_update_837952a5ea35cb8_float_settle_2};
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_double_0(const Block<double>& block) {
  Adafactor_update_837952a5ea35cb8_0(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_double_1(const Block<double>& block) {
  Adafactor_update_837952a5ea35cb8_1(block);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_double_2(const Block<double>& block) {
  Adafactor_update_837952a5ea35cb8_2(block);
}
static const Pass<double> Adafactor_update_837952a5ea35cb8_double_passes[] = {Adafactor_update_837952a5ea35cb8_double_0, Adafactor_update_837952a5ea35cb8_double_1, Adafactor_update_837952a5ea35cb8_double_2};
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_double_settle_0(const Matrix<double>& matrix) {
  Adafactor_update_837952a5ea35cb8_settle_0(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_double_settle_1(const Matrix<double>& matrix) {
  Adafactor_update_837952a5ea35cb8_settle_1(matrix);
}
MS_OPTIM_VERSIONS static void Adafactor_update_837952a5ea35cb8_double_settle_2(const Matrix<double>& matrix) {
  Adafactor_update_837952a5ea35cb8_settle_2(matrix);
}
static const Settle<double> Adafactor_update_837952a5ea35cb8_double_settles[] = {Adafactor_update_837952a5ea35cb8_double_settle_0, Adafactor_update_837952a5ea35cb8_double_settle_1, Adafactor_update_837952a5ea35cb8_double_settle_2};
static const int Adafactor_update_837952a5ea35cb8_reductions[] = {0, 1, 0};
static const bool Adafactor_update_837952a5ea35cb8_is_max[] = {false};
static const Level Adafactor_update_837952a5ea35cb8_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_837952a5ea35cb8_axes = {
    Adafactor_update_837952a5ea35cb8_levels, 1, 1, 1, 1, Adafactor_update_837952a5ea35cb8_float_settles, Adafactor_update_837952a5ea35cb8_double_settles};
extern const Rule Adafactor_update_837952a5ea35cb8 = {
    0x837952a5ea35cb8, 2, 6, 11, 3, Adafactor_update_837952a5ea35cb8_reductions, Adafactor_update_837952a5ea35cb8_is_max,
    Adafactor_update_837952a5ea35cb8_scalars, Adafactor_update_837952a5ea35cb8_float_passes, Adafactor_update_837952a5ea35cb8_double_passes, &Adafactor_update_837952a5ea35cb8_axes};

static void Adagrad_update_468a2fbfd4d18d4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = hypers[2] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s5;
  out[3] = hypers[2];
  out[4] = s4;
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_468a2fbfd4d18d4_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void Adagrad_update_468a2fbfd4d18d4_float_0(const Block<float>& block) {
  Adagrad_update_468a2fbfd4d18d4_0(block);
}
static const Pass<float> Adagrad_update_468a2fbfd4d18d4_float_passes[] = {Adagrad_update_468a2fbfd4d18d4_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_468a2fbfd4d18d4_double_0(const Block<double>& block) {
  Adagrad_update_468a2fbfd4d18d4_0(block);
}
static const Pass<double> Adagrad_update_468a2fbfd4d18d4_double_passes[] = {Adagrad_update_468a2fbfd4d18d4_double_0};
static const int Adagrad_update_468a2fbfd4d18d4_reductions[] = {0};
static const bool Adagrad_update_468a2fbfd4d18d4_is_max[] = {false};
extern const Rule Adagrad_update_468a2fbfd4d18d4 = {
    0x468a2fbfd4d18d4, 1, 5, 8, 1, Adagrad_update_468a2fbfd4d18d4_reductions, Adagrad_update_468a2fbfd4d18d4_is_max,
    Adagrad_update_468a2fbfd4d18d4_scalars, Adagrad_update_468a2fbfd4d18d4_float_passes, Adagrad_update_468a2fbfd4d18d4_double_passes};

static void Adagrad_update_65eef94b2ea8b1d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = step - double(1.0);
  const double s1 = s0 * hypers[1];
  const double s2 = double(1.0) + s1;
  const double s3 = hypers[0] / s2;
  const bool s4 = hypers[2] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s5;
  out[3] = hypers[2];
  out[4] = s4;
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void Adagrad_update_65eef94b2ea8b1d_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adagrad_update_65eef94b2ea8b1d_float_0(const Block<float>& block) {
  Adagrad_update_65eef94b2ea8b1d_0(block);
}
static const Pass<float> Adagrad_update_65eef94b2ea8b1d_float_passes[] = {Adagrad_update_65eef94b2ea8b1d_float_0};
MS_OPTIM_VERSIONS static void Adagrad_update_65eef94b2ea8b1d_double_0(const Block<double>& block) {
  Adagrad_update_65eef94b2ea8b1d_0(block);
}
static const Pass<double> Adagrad_update_65eef94b2ea8b1d_double_passes[] = {Adagrad_update_65eef94b2ea8b1d_double_0};
static const int Adagrad_update_65eef94b2ea8b1d_reductions[] = {0};
static const bool Adagrad_update_65eef94b2ea8b1d_is_max[] = {false};
extern const Rule Adagrad_update_65eef94b2ea8b1d = {
    0x65eef94b2ea8b1d, 1, 5, 8, 1, Adagrad_update_65eef94b2ea8b1d_reductions, Adagrad_update_65eef94b2ea8b1d_is_max,
    Adagrad_update_65eef94b2ea8b1d_scalars, Adagrad_update_65eef94b2ea8b1d_float_passes, Adagrad_update_65eef94b2ea8b1d_double_passes};

static void Adam_update_477122d640409f5_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_477122d640409f5_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adam_update_477122d640409f5_float_0(const Block<float>& block) {
  Adam_update_477122d640409f5_0(block);
}
static const Pass<float> Adam_update_477122d640409f5_float_passes[] = {Adam_update_477122d640409f5_float_0};
MS_OPTIM_VERSIONS static void Adam_update_477122d640409f5_double_0(const Block<double>& block) {
  Adam_update_477122d640409f5_0(block);
}
static const Pass<double> Adam_update_477122d640409f5_double_passes[] = {Adam_update_477122d640409f5_double_0};
static const int Adam_update_477122d640409f5_reductions[] = {0};
static const bool Adam_update_477122d640409f5_is_max[] = {false};
extern const Rule Adam_update_477122d640409f5 = {
    0x477122d640409f5, 2, 6, 12, 1, Adam_update_477122d640409f5_reductions, Adam_update_477122d640409f5_is_max,
    Adam_update_477122d640409f5_scalars, Adam_update_477122d640409f5_float_passes, Adam_update_477122d640409f5_double_passes};

static void Adam_update_47068c0230114bf_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_47068c0230114bf_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Adam_update_47068c0230114bf_float_0(const Block<float>& block) {
  Adam_update_47068c0230114bf_0(block);
}
static const Pass<float> Adam_update_47068c0230114bf_float_passes[] = {Adam_update_47068c0230114bf_float_0};
MS_OPTIM_VERSIONS static void Adam_update_47068c0230114bf_double_0(const Block<double>& block) {
  Adam_update_47068c0230114bf_0(block);
}
static const Pass<double> Adam_update_47068c0230114bf_double_passes[] = {Adam_update_47068c0230114bf_double_0};
static const int Adam_update_47068c0230114bf_reductions[] = {0};
static const bool Adam_update_47068c0230114bf_is_max[] = {false};
extern const Rule Adam_update_47068c0230114bf = {
    0x47068c0230114bf, 2, 6, 12, 1, Adam_update_47068c0230114bf_reductions, Adam_update_47068c0230114bf_is_max,
    Adam_update_47068c0230114bf_scalars, Adam_update_47068c0230114bf_float_passes, Adam_update_47068c0230114bf_double_passes};

static void Adam_update_amsgrad_58a57ac3ee6c830_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_58a57ac3ee6c830_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_58a57ac3ee6c830_float_0(const Block<float>& block) {
  Adam_update_amsgrad_58a57ac3ee6c830_0(block);
}
static const Pass<float> Adam_update_amsgrad_58a57ac3ee6c830_float_passes[] = {Adam_update_amsgrad_58a57ac3ee6c830_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_58a57ac3ee6c830_double_0(const Block<double>& block) {
  Adam_update_amsgrad_58a57ac3ee6c830_0(block);
}
static const Pass<double> Adam_update_amsgrad_58a57ac3ee6c830_double_passes[] = {Adam_update_amsgrad_58a57ac3ee6c830_double_0};
static const int Adam_update_amsgrad_58a57ac3ee6c830_reductions[] = {0};
static const bool Adam_update_amsgrad_58a57ac3ee6c830_is_max[] = {false};
extern const Rule Adam_update_amsgrad_58a57ac3ee6c830 = {
    0x58a57ac3ee6c830, 3, 6, 12, 1, Adam_update_amsgrad_58a57ac3ee6c830_reductions, Adam_update_amsgrad_58a57ac3ee6c830_is_max,
    Adam_update_amsgrad_58a57ac3ee6c830_scalars, Adam_update_amsgrad_58a57ac3ee6c830_float_passes, Adam_update_amsgrad_58a57ac3ee6c830_double_passes};

static void Adam_update_amsgrad_890fe772f9ae23a_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_890fe772f9ae23a_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_890fe772f9ae23a_float_0(const Block<float>& block) {
  Adam_update_amsgrad_890fe772f9ae23a_0(block);
}
static const Pass<float> Adam_update_amsgrad_890fe772f9ae23a_float_passes[] = {Adam_update_amsgrad_890fe772f9ae23a_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_890fe772f9ae23a_double_0(const Block<double>& block) {
  Adam_update_amsgrad_890fe772f9ae23a_0(block);
}
static const Pass<double> Adam_update_amsgrad_890fe772f9ae23a_double_passes[] = {Adam_update_amsgrad_890fe772f9ae23a_double_0};
static const int Adam_update_amsgrad_890fe772f9ae23a_reductions[] = {0};
static const bool Adam_update_amsgrad_890fe772f9ae23a_is_max[] = {false};
extern const Rule Adam_update_amsgrad_890fe772f9ae23a = {
    0x890fe772f9ae23a, 3, 6, 12, 1, Adam_update_amsgrad_890fe772f9ae23a_reductions, Adam_update_amsgrad_890fe772f9ae23a_is_max,
    Adam_update_amsgrad_890fe772f9ae23a_scalars, Adam_update_amsgrad_890fe772f9ae23a_float_passes, Adam_update_amsgrad_890fe772f9ae23a_double_passes};

static void Adam_update_216e24cdec58505_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_216e24cdec58505_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adam_update_216e24cdec58505_float_0(const Block<float>& block) {
  Adam_update_216e24cdec58505_0(block);
}
static const Pass<float> Adam_update_216e24cdec58505_float_passes[] = {Adam_update_216e24cdec58505_float_0};
MS_OPTIM_VERSIONS static void Adam_update_216e24cdec58505_double_0(const Block<double>& block) {
  Adam_update_216e24cdec58505_0(block);
}
static const Pass<double> Adam_update_216e24cdec58505_double_passes[] = {Adam_update_216e24cdec58505_double_0};
static const int Adam_update_216e24cdec58505_reductions[] = {0};
static const bool Adam_update_216e24cdec58505_is_max[] = {false};
extern const Rule Adam_update_216e24cdec58505 = {
    0x216e24cdec58505, 2, 6, 12, 1, Adam_update_216e24cdec58505_reductions, Adam_update_216e24cdec58505_is_max,
    Adam_update_216e24cdec58505_scalars, Adam_update_216e24cdec58505_float_passes, Adam_update_216e24cdec58505_double_passes};

static void Adam_update_0094a5a3f52394a_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_0094a5a3f52394a_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Adam_update_0094a5a3f52394a_float_0(const Block<float>& block) {
  Adam_update_0094a5a3f52394a_0(block);
}
static const Pass<float> Adam_update_0094a5a3f52394a_float_passes[] = {Adam_update_0094a5a3f52394a_float_0};
MS_OPTIM_VERSIONS static void Adam_update_0094a5a3f52394a_double_0(const Block<double>& block) {
  Adam_update_0094a5a3f52394a_0(block);
}
static const Pass<double> Adam_update_0094a5a3f52394a_double_passes[] = {Adam_update_0094a5a3f52394a_double_0};
static const int Adam_update_0094a5a3f52394a_reductions[] = {0};
static const bool Adam_update_0094a5a3f52394a_is_max[] = {false};
extern const Rule Adam_update_0094a5a3f52394a = {
    0x0094a5a3f52394a, 2, 6, 12, 1, Adam_update_0094a5a3f52394a_reductions, Adam_update_0094a5a3f52394a_is_max,
    Adam_update_0094a5a3f52394a_scalars, Adam_update_0094a5a3f52394a_float_passes, Adam_update_0094a5a3f52394a_double_passes};

static void Adam_update_amsgrad_bb16cf004e4527c_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_bb16cf004e4527c_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_bb16cf004e4527c_float_0(const Block<float>& block) {
  Adam_update_amsgrad_bb16cf004e4527c_0(block);
}
static const Pass<float> Adam_update_amsgrad_bb16cf004e4527c_float_passes[] = {Adam_update_amsgrad_bb16cf004e4527c_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_bb16cf004e4527c_double_0(const Block<double>& block) {
  Adam_update_amsgrad_bb16cf004e4527c_0(block);
}
static const Pass<double> Adam_update_amsgrad_bb16cf004e4527c_double_passes[] = {Adam_update_amsgrad_bb16cf004e4527c_double_0};
static const int Adam_update_amsgrad_bb16cf004e4527c_reductions[] = {0};
static const bool Adam_update_amsgrad_bb16cf004e4527c_is_max[] = {false};
extern const Rule Adam_update_amsgrad_bb16cf004e4527c = {
    0xbb16cf004e4527c, 3, 6, 12, 1, Adam_update_amsgrad_bb16cf004e4527c_reductions, Adam_update_amsgrad_bb16cf004e4527c_is_max,
    Adam_update_amsgrad_bb16cf004e4527c_scalars, Adam_update_amsgrad_bb16cf004e4527c_float_passes, Adam_update_amsgrad_bb16cf004e4527c_double_passes};

static void Adam_update_amsgrad_336942828a6e196_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_336942828a6e196_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_336942828a6e196_float_0(const Block<float>& block) {
  Adam_update_amsgrad_336942828a6e196_0(block);
}
static const Pass<float> Adam_update_amsgrad_336942828a6e196_float_passes[] = {Adam_update_amsgrad_336942828a6e196_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_336942828a6e196_double_0(const Block<double>& block) {
  Adam_update_amsgrad_336942828a6e196_0(block);
}
static const Pass<double> Adam_update_amsgrad_336942828a6e196_double_passes[] = {Adam_update_amsgrad_336942828a6e196_double_0};
static const int Adam_update_amsgrad_336942828a6e196_reductions[] = {0};
static const bool Adam_update_amsgrad_336942828a6e196_is_max[] = {false};
extern const Rule Adam_update_amsgrad_336942828a6e196 = {
    0x336942828a6e196, 3, 6, 12, 1, Adam_update_amsgrad_336942828a6e196_reductions, Adam_update_amsgrad_336942828a6e196_is_max,
    Adam_update_amsgrad_336942828a6e196_scalars, Adam_update_amsgrad_336942828a6e196_float_passes, Adam_update_amsgrad_336942828a6e196_double_passes};

static void Adamax_update_2d335b91c9a91aa_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[2];
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_2d335b91c9a91aa_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adamax_update_2d335b91c9a91aa_float_0(const Block<float>& block) {
  Adamax_update_2d335b91c9a91aa_0(block);
}
static const Pass<float> Adamax_update_2d335b91c9a91aa_float_passes[] = {Adamax_update_2d335b91c9a91aa_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_2d335b91c9a91aa_double_0(const Block<double>& block) {
  Adamax_update_2d335b91c9a91aa_0(block);
}
static const Pass<double> Adamax_update_2d335b91c9a91aa_double_passes[] = {Adamax_update_2d335b91c9a91aa_double_0};
static const int Adamax_update_2d335b91c9a91aa_reductions[] = {0};
static const bool Adamax_update_2d335b91c9a91aa_is_max[] = {false};
extern const Rule Adamax_update_2d335b91c9a91aa = {
    0x2d335b91c9a91aa, 2, 6, 11, 1, Adamax_update_2d335b91c9a91aa_reductions, Adamax_update_2d335b91c9a91aa_is_max,
    Adamax_update_2d335b91c9a91aa_scalars, Adamax_update_2d335b91c9a91aa_float_passes, Adamax_update_2d335b91c9a91aa_double_passes};

static void Adamax_update_b154289e0bb35b4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[2];
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_b154289e0bb35b4_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Adamax_update_b154289e0bb35b4_float_0(const Block<float>& block) {
  Adamax_update_b154289e0bb35b4_0(block);
}
static const Pass<float> Adamax_update_b154289e0bb35b4_float_passes[] = {Adamax_update_b154289e0bb35b4_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_b154289e0bb35b4_double_0(const Block<double>& block) {
  Adamax_update_b154289e0bb35b4_0(block);
}
static const Pass<double> Adamax_update_b154289e0bb35b4_double_passes[] = {Adamax_update_b154289e0bb35b4_double_0};
static const int Adamax_update_b154289e0bb35b4_reductions[] = {0};
static const bool Adamax_update_b154289e0bb35b4_is_max[] = {false};
extern const Rule Adamax_update_b154289e0bb35b4 = {
    0xb154289e0bb35b4, 2, 6, 11, 1, Adamax_update_b154289e0bb35b4_reductions, Adamax_update_b154289e0bb35b4_is_max,
    Adamax_update_b154289e0bb35b4_scalars, Adamax_update_b154289e0bb35b4_float_passes, Adamax_update_b154289e0bb35b4_double_passes};

static void Adamax_update_72f29565a707dd6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[2];
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_72f29565a707dd6_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Adamax_update_72f29565a707dd6_float_0(const Block<float>& block) {
  Adamax_update_72f29565a707dd6_0(block);
}
static const Pass<float> Adamax_update_72f29565a707dd6_float_passes[] = {Adamax_update_72f29565a707dd6_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_72f29565a707dd6_double_0(const Block<double>& block) {
  Adamax_update_72f29565a707dd6_0(block);
}
static const Pass<double> Adamax_update_72f29565a707dd6_double_passes[] = {Adamax_update_72f29565a707dd6_double_0};
static const int Adamax_update_72f29565a707dd6_reductions[] = {0};
static const bool Adamax_update_72f29565a707dd6_is_max[] = {false};
extern const Rule Adamax_update_72f29565a707dd6 = {
    0x72f29565a707dd6, 2, 6, 11, 1, Adamax_update_72f29565a707dd6_reductions, Adamax_update_72f29565a707dd6_is_max,
    Adamax_update_72f29565a707dd6_scalars, Adamax_update_72f29565a707dd6_float_passes, Adamax_update_72f29565a707dd6_double_passes};

static void Adamax_update_1972e16e71458b1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = hypers[0] / s1;
  const double s3 = double(1.0) - hypers[1];
  const bool s4 = hypers[2] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[2];
  out[5] = s4;
  out[6] = hypers[3];
  out[7] = s3;
  out[8] = s2;
  out[9] = hypers[4];
  out[10] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void Adamax_update_1972e16e71458b1_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Adamax_update_1972e16e71458b1_float_0(const Block<float>& block) {
  Adamax_update_1972e16e71458b1_0(block);
}
static const Pass<float> Adamax_update_1972e16e71458b1_float_passes[] = {Adamax_update_1972e16e71458b1_float_0};
MS_OPTIM_VERSIONS static void Adamax_update_1972e16e71458b1_double_0(const Block<double>& block) {
  Adamax_update_1972e16e71458b1_0(block);
}
static const Pass<double> Adamax_update_1972e16e71458b1_double_passes[] = {Adamax_update_1972e16e71458b1_double_0};
static const int Adamax_update_1972e16e71458b1_reductions[] = {0};
static const bool Adamax_update_1972e16e71458b1_is_max[] = {false};
extern const Rule Adamax_update_1972e16e71458b1 = {
    0x1972e16e71458b1, 2, 6, 11, 1, Adamax_update_1972e16e71458b1_reductions, Adamax_update_1972e16e71458b1_is_max,
    Adamax_update_1972e16e71458b1_scalars, Adamax_update_1972e16e71458b1_float_passes, Adamax_update_1972e16e71458b1_double_passes};

static void AdamOffload_update_477122d640409f5_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_477122d640409f5_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void AdamOffload_update_477122d640409f5_float_0(const Block<float>& block) {
  AdamOffload_update_477122d640409f5_0(block);
}
static const Pass<float> AdamOffload_update_477122d640409f5_float_passes[] = {AdamOffload_update_477122d640409f5_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_477122d640409f5_double_0(const Block<double>& block) {
  AdamOffload_update_477122d640409f5_0(block);
}
static const Pass<double> AdamOffload_update_477122d640409f5_double_passes[] = {AdamOffload_update_477122d640409f5_double_0};
static const int AdamOffload_update_477122d640409f5_reductions[] = {0};
static const bool AdamOffload_update_477122d640409f5_is_max[] = {false};
extern const Rule AdamOffload_update_477122d640409f5 = {
    0x477122d640409f5, 2, 6, 12, 1, AdamOffload_update_477122d640409f5_reductions, AdamOffload_update_477122d640409f5_is_max,
    AdamOffload_update_477122d640409f5_scalars, AdamOffload_update_477122d640409f5_float_passes, AdamOffload_update_477122d640409f5_double_passes};

static void AdamOffload_update_47068c0230114bf_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_47068c0230114bf_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void AdamOffload_update_47068c0230114bf_float_0(const Block<float>& block) {
  AdamOffload_update_47068c0230114bf_0(block);
}
static const Pass<float> AdamOffload_update_47068c0230114bf_float_passes[] = {AdamOffload_update_47068c0230114bf_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_47068c0230114bf_double_0(const Block<double>& block) {
  AdamOffload_update_47068c0230114bf_0(block);
}
static const Pass<double> AdamOffload_update_47068c0230114bf_double_passes[] = {AdamOffload_update_47068c0230114bf_double_0};
static const int AdamOffload_update_47068c0230114bf_reductions[] = {0};
static const bool AdamOffload_update_47068c0230114bf_is_max[] = {false};
extern const Rule AdamOffload_update_47068c0230114bf = {
    0x47068c0230114bf, 2, 6, 12, 1, AdamOffload_update_47068c0230114bf_reductions, AdamOffload_update_47068c0230114bf_is_max,
    AdamOffload_update_47068c0230114bf_scalars, AdamOffload_update_47068c0230114bf_float_passes, AdamOffload_update_47068c0230114bf_double_passes};

static void AdamOffload_update_amsgrad_58a57ac3ee6c830_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_58a57ac3ee6c830_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_58a57ac3ee6c830_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_58a57ac3ee6c830_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_58a57ac3ee6c830_float_passes[] = {AdamOffload_update_amsgrad_58a57ac3ee6c830_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_58a57ac3ee6c830_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_58a57ac3ee6c830_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_58a57ac3ee6c830_double_passes[] = {AdamOffload_update_amsgrad_58a57ac3ee6c830_double_0};
static const int AdamOffload_update_amsgrad_58a57ac3ee6c830_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_58a57ac3ee6c830_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_58a57ac3ee6c830 = {
    0x58a57ac3ee6c830, 3, 6, 12, 1, AdamOffload_update_amsgrad_58a57ac3ee6c830_reductions, AdamOffload_update_amsgrad_58a57ac3ee6c830_is_max,
    AdamOffload_update_amsgrad_58a57ac3ee6c830_scalars, AdamOffload_update_amsgrad_58a57ac3ee6c830_float_passes, AdamOffload_update_amsgrad_58a57ac3ee6c830_double_passes};

static void AdamOffload_update_amsgrad_890fe772f9ae23a_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  const double s11 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = s11;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_890fe772f9ae23a_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_890fe772f9ae23a_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_890fe772f9ae23a_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_890fe772f9ae23a_float_passes[] = {AdamOffload_update_amsgrad_890fe772f9ae23a_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_890fe772f9ae23a_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_890fe772f9ae23a_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_890fe772f9ae23a_double_passes[] = {AdamOffload_update_amsgrad_890fe772f9ae23a_double_0};
static const int AdamOffload_update_amsgrad_890fe772f9ae23a_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_890fe772f9ae23a_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_890fe772f9ae23a = {
    0x890fe772f9ae23a, 3, 6, 12, 1, AdamOffload_update_amsgrad_890fe772f9ae23a_reductions, AdamOffload_update_amsgrad_890fe772f9ae23a_is_max,
    AdamOffload_update_amsgrad_890fe772f9ae23a_scalars, AdamOffload_update_amsgrad_890fe772f9ae23a_float_passes, AdamOffload_update_amsgrad_890fe772f9ae23a_double_passes};

static void AdamW_update_61b058e8732619e_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  const double s13 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = s13;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_61b058e8732619e_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void AdamW_update_61b058e8732619e_float_0(const Block<float>& block) {
  AdamW_update_61b058e8732619e_0(block);
}
static const Pass<float> AdamW_update_61b058e8732619e_float_passes[] = {AdamW_update_61b058e8732619e_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_61b058e8732619e_double_0(const Block<double>& block) {
  AdamW_update_61b058e8732619e_0(block);
}
static const Pass<double> AdamW_update_61b058e8732619e_double_passes[] = {AdamW_update_61b058e8732619e_double_0};
static const int AdamW_update_61b058e8732619e_reductions[] = {0};
static const bool AdamW_update_61b058e8732619e_is_max[] = {false};
extern const Rule AdamW_update_61b058e8732619e = {
    0x61b058e8732619e, 2, 6, 12, 1, AdamW_update_61b058e8732619e_reductions, AdamW_update_61b058e8732619e_is_max,
    AdamW_update_61b058e8732619e_scalars, AdamW_update_61b058e8732619e_float_passes, AdamW_update_61b058e8732619e_double_passes};

static void AdamW_update_8f81034977406ef_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  const double s13 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = s13;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_8f81034977406ef_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_8f81034977406ef_float_0(const Block<float>& block) {
  AdamW_update_8f81034977406ef_0(block);
}
static const Pass<float> AdamW_update_8f81034977406ef_float_passes[] = {AdamW_update_8f81034977406ef_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_8f81034977406ef_double_0(const Block<double>& block) {
  AdamW_update_8f81034977406ef_0(block);
}
static const Pass<double> AdamW_update_8f81034977406ef_double_passes[] = {AdamW_update_8f81034977406ef_double_0};
static const int AdamW_update_8f81034977406ef_reductions[] = {0};
static const bool AdamW_update_8f81034977406ef_is_max[] = {false};
extern const Rule AdamW_update_8f81034977406ef = {
    0x8f81034977406ef, 2, 6, 12, 1, AdamW_update_8f81034977406ef_reductions, AdamW_update_8f81034977406ef_is_max,
    AdamW_update_8f81034977406ef_scalars, AdamW_update_8f81034977406ef_float_passes, AdamW_update_8f81034977406ef_double_passes};

static void AdamW_update_amsgrad_5451df7b1ff56ac_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  const double s13 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = s13;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_5451df7b1ff56ac_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_5451df7b1ff56ac_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_5451df7b1ff56ac_0(block);
}
static const Pass<float> AdamW_update_amsgrad_5451df7b1ff56ac_float_passes[] = {AdamW_update_amsgrad_5451df7b1ff56ac_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_5451df7b1ff56ac_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_5451df7b1ff56ac_0(block);
}
static const Pass<double> AdamW_update_amsgrad_5451df7b1ff56ac_double_passes[] = {AdamW_update_amsgrad_5451df7b1ff56ac_double_0};
static const int AdamW_update_amsgrad_5451df7b1ff56ac_reductions[] = {0};
static const bool AdamW_update_amsgrad_5451df7b1ff56ac_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_5451df7b1ff56ac = {
    0x5451df7b1ff56ac, 3, 6, 12, 1, AdamW_update_amsgrad_5451df7b1ff56ac_reductions, AdamW_update_amsgrad_5451df7b1ff56ac_is_max,
    AdamW_update_amsgrad_5451df7b1ff56ac_scalars, AdamW_update_amsgrad_5451df7b1ff56ac_float_passes, AdamW_update_amsgrad_5451df7b1ff56ac_double_passes};

static void AdamW_update_amsgrad_a54b68157078fdc_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  const double s13 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = s13;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_a54b68157078fdc_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_a54b68157078fdc_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_a54b68157078fdc_0(block);
}
static const Pass<float> AdamW_update_amsgrad_a54b68157078fdc_float_passes[] = {AdamW_update_amsgrad_a54b68157078fdc_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_a54b68157078fdc_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_a54b68157078fdc_0(block);
}
static const Pass<double> AdamW_update_amsgrad_a54b68157078fdc_double_passes[] = {AdamW_update_amsgrad_a54b68157078fdc_double_0};
static const int AdamW_update_amsgrad_a54b68157078fdc_reductions[] = {0};
static const bool AdamW_update_amsgrad_a54b68157078fdc_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_a54b68157078fdc = {
    0xa54b68157078fdc, 3, 6, 12, 1, AdamW_update_amsgrad_a54b68157078fdc_reductions, AdamW_update_amsgrad_a54b68157078fdc_is_max,
    AdamW_update_amsgrad_a54b68157078fdc_scalars, AdamW_update_amsgrad_a54b68157078fdc_float_passes, AdamW_update_amsgrad_a54b68157078fdc_double_passes};

static void AdamW_update_e02a639a7c97d1f_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_e02a639a7c97d1f_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void AdamW_update_e02a639a7c97d1f_float_0(const Block<float>& block) {
  AdamW_update_e02a639a7c97d1f_0(block);
}
static const Pass<float> AdamW_update_e02a639a7c97d1f_float_passes[] = {AdamW_update_e02a639a7c97d1f_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_e02a639a7c97d1f_double_0(const Block<double>& block) {
  AdamW_update_e02a639a7c97d1f_0(block);
}
static const Pass<double> AdamW_update_e02a639a7c97d1f_double_passes[] = {AdamW_update_e02a639a7c97d1f_double_0};
static const int AdamW_update_e02a639a7c97d1f_reductions[] = {0};
static const bool AdamW_update_e02a639a7c97d1f_is_max[] = {false};
extern const Rule AdamW_update_e02a639a7c97d1f = {
    0xe02a639a7c97d1f, 2, 6, 12, 1, AdamW_update_e02a639a7c97d1f_reductions, AdamW_update_e02a639a7c97d1f_is_max,
    AdamW_update_e02a639a7c97d1f_scalars, AdamW_update_e02a639a7c97d1f_float_passes, AdamW_update_e02a639a7c97d1f_double_passes};

static void AdamW_update_eb7b6b946705614_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_eb7b6b946705614_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_eb7b6b946705614_float_0(const Block<float>& block) {
  AdamW_update_eb7b6b946705614_0(block);
}
static const Pass<float> AdamW_update_eb7b6b946705614_float_passes[] = {AdamW_update_eb7b6b946705614_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_eb7b6b946705614_double_0(const Block<double>& block) {
  AdamW_update_eb7b6b946705614_0(block);
}
static const Pass<double> AdamW_update_eb7b6b946705614_double_passes[] = {AdamW_update_eb7b6b946705614_double_0};
static const int AdamW_update_eb7b6b946705614_reductions[] = {0};
static const bool AdamW_update_eb7b6b946705614_is_max[] = {false};
extern const Rule AdamW_update_eb7b6b946705614 = {
    0xeb7b6b946705614, 2, 6, 12, 1, AdamW_update_eb7b6b946705614_reductions, AdamW_update_eb7b6b946705614_is_max,
    AdamW_update_eb7b6b946705614_scalars, AdamW_update_eb7b6b946705614_float_passes, AdamW_update_eb7b6b946705614_double_passes};

static void AdamW_update_amsgrad_46ec770a97efdf9_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_46ec770a97efdf9_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_46ec770a97efdf9_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_46ec770a97efdf9_0(block);
}
static const Pass<float> AdamW_update_amsgrad_46ec770a97efdf9_float_passes[] = {AdamW_update_amsgrad_46ec770a97efdf9_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_46ec770a97efdf9_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_46ec770a97efdf9_0(block);
}
static const Pass<double> AdamW_update_amsgrad_46ec770a97efdf9_double_passes[] = {AdamW_update_amsgrad_46ec770a97efdf9_double_0};
static const int AdamW_update_amsgrad_46ec770a97efdf9_reductions[] = {0};
static const bool AdamW_update_amsgrad_46ec770a97efdf9_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_46ec770a97efdf9 = {
    0x46ec770a97efdf9, 3, 6, 12, 1, AdamW_update_amsgrad_46ec770a97efdf9_reductions, AdamW_update_amsgrad_46ec770a97efdf9_is_max,
    AdamW_update_amsgrad_46ec770a97efdf9_scalars, AdamW_update_amsgrad_46ec770a97efdf9_float_passes, AdamW_update_amsgrad_46ec770a97efdf9_double_passes};

static void AdamW_update_amsgrad_2e1f6d04fe77d61_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_2e1f6d04fe77d61_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_2e1f6d04fe77d61_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_2e1f6d04fe77d61_0(block);
}
static const Pass<float> AdamW_update_amsgrad_2e1f6d04fe77d61_float_passes[] = {AdamW_update_amsgrad_2e1f6d04fe77d61_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_2e1f6d04fe77d61_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_2e1f6d04fe77d61_0(block);
}
static const Pass<double> AdamW_update_amsgrad_2e1f6d04fe77d61_double_passes[] = {AdamW_update_amsgrad_2e1f6d04fe77d61_double_0};
static const int AdamW_update_amsgrad_2e1f6d04fe77d61_reductions[] = {0};
static const bool AdamW_update_amsgrad_2e1f6d04fe77d61_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_2e1f6d04fe77d61 = {
    0x2e1f6d04fe77d61, 3, 6, 12, 1, AdamW_update_amsgrad_2e1f6d04fe77d61_reductions, AdamW_update_amsgrad_2e1f6d04fe77d61_is_max,
    AdamW_update_amsgrad_2e1f6d04fe77d61_scalars, AdamW_update_amsgrad_2e1f6d04fe77d61_float_passes, AdamW_update_amsgrad_2e1f6d04fe77d61_double_passes};

static void AdamWeightDecay_update_56aa4c49f8c38d6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s4;
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s5;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_56aa4c49f8c38d6_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_56aa4c49f8c38d6_float_0(const Block<float>& block) {
  AdamWeightDecay_update_56aa4c49f8c38d6_0(block);
}
static const Pass<float> AdamWeightDecay_update_56aa4c49f8c38d6_float_passes[] = {AdamWeightDecay_update_56aa4c49f8c38d6_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_56aa4c49f8c38d6_double_0(const Block<double>& block) {
  AdamWeightDecay_update_56aa4c49f8c38d6_0(block);
}
static const Pass<double> AdamWeightDecay_update_56aa4c49f8c38d6_double_passes[] = {AdamWeightDecay_update_56aa4c49f8c38d6_double_0};
static const int AdamWeightDecay_update_56aa4c49f8c38d6_reductions[] = {0};
static const bool AdamWeightDecay_update_56aa4c49f8c38d6_is_max[] = {false};
extern const Rule AdamWeightDecay_update_56aa4c49f8c38d6 = {
    0x56aa4c49f8c38d6, 2, 6, 12, 1, AdamWeightDecay_update_56aa4c49f8c38d6_reductions, AdamWeightDecay_update_56aa4c49f8c38d6_is_max,
    AdamWeightDecay_update_56aa4c49f8c38d6_scalars, AdamWeightDecay_update_56aa4c49f8c38d6_float_passes, AdamWeightDecay_update_56aa4c49f8c38d6_double_passes};

static void AdamWeightDecay_update_05ebbe568163ade_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s4;
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s5;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void AdamWeightDecay_update_05ebbe568163ade_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_05ebbe568163ade_float_0(const Block<float>& block) {
  AdamWeightDecay_update_05ebbe568163ade_0(block);
}
static const Pass<float> AdamWeightDecay_update_05ebbe568163ade_float_passes[] = {AdamWeightDecay_update_05ebbe568163ade_float_0};
MS_OPTIM_VERSIONS static void AdamWeightDecay_update_05ebbe568163ade_double_0(const Block<double>& block) {
  AdamWeightDecay_update_05ebbe568163ade_0(block);
}
static const Pass<double> AdamWeightDecay_update_05ebbe568163ade_double_passes[] = {AdamWeightDecay_update_05ebbe568163ade_double_0};
static const int AdamWeightDecay_update_05ebbe568163ade_reductions[] = {0};
static const bool AdamWeightDecay_update_05ebbe568163ade_is_max[] = {false};
extern const Rule AdamWeightDecay_update_05ebbe568163ade = {
    0x05ebbe568163ade, 2, 6, 12, 1, AdamWeightDecay_update_05ebbe568163ade_reductions, AdamWeightDecay_update_05ebbe568163ade_is_max,
    AdamWeightDecay_update_05ebbe568163ade_scalars, AdamWeightDecay_update_05ebbe568163ade_float_passes, AdamWeightDecay_update_05ebbe568163ade_double_passes};

static void ASGD_update_9877adaa3d8a0c8_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = s1 - hypers[5];
  const double s11 = maximum(double(1.0), s10);
  const double s12 = double(1.0) / s11;
  const bool s13 = s12 == double(1.0);
  out[0] = s7;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s5;
  out[8] = s12;
  out[9] = s13;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_9877adaa3d8a0c8_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void ASGD_update_9877adaa3d8a0c8_float_0(const Block<float>& block) {
  ASGD_update_9877adaa3d8a0c8_0(block);
}
static const Pass<float> ASGD_update_9877adaa3d8a0c8_float_passes[] = {ASGD_update_9877adaa3d8a0c8_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_9877adaa3d8a0c8_double_0(const Block<double>& block) {
  ASGD_update_9877adaa3d8a0c8_0(block);
}
static const Pass<double> ASGD_update_9877adaa3d8a0c8_double_passes[] = {ASGD_update_9877adaa3d8a0c8_double_0};
static const int ASGD_update_9877adaa3d8a0c8_reductions[] = {0};
static const bool ASGD_update_9877adaa3d8a0c8_is_max[] = {false};
extern const Rule ASGD_update_9877adaa3d8a0c8 = {
    0x9877adaa3d8a0c8, 1, 6, 10, 1, ASGD_update_9877adaa3d8a0c8_reductions, ASGD_update_9877adaa3d8a0c8_is_max,
    ASGD_update_9877adaa3d8a0c8_scalars, ASGD_update_9877adaa3d8a0c8_float_passes, ASGD_update_9877adaa3d8a0c8_double_passes};

static void ASGD_update_04a49e0c49d2e78_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = s1 - hypers[5];
  const double s11 = maximum(double(1.0), s10);
  const double s12 = double(1.0) / s11;
  const bool s13 = s12 == double(1.0);
  out[0] = s7;
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s5;
  out[8] = s12;
  out[9] = s13;
}
template <class T>
static MS_OPTIM_INLINE void ASGD_update_04a49e0c49d2e78_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void ASGD_update_04a49e0c49d2e78_float_0(const Block<float>& block) {
  ASGD_update_04a49e0c49d2e78_0(block);
}
static const Pass<float> ASGD_update_04a49e0c49d2e78_float_passes[] = {ASGD_update_04a49e0c49d2e78_float_0};
MS_OPTIM_VERSIONS static void ASGD_update_04a49e0c49d2e78_double_0(const Block<double>& block) {
  ASGD_update_04a49e0c49d2e78_0(block);
}
static const Pass<double> ASGD_update_04a49e0c49d2e78_double_passes[] = {ASGD_update_04a49e0c49d2e78_double_0};
static const int ASGD_update_04a49e0c49d2e78_reductions[] = {0};
static const bool ASGD_update_04a49e0c49d2e78_is_max[] = {false};
extern const Rule ASGD_update_04a49e0c49d2e78 = {
    0x04a49e0c49d2e78, 1, 6, 10, 1, ASGD_update_04a49e0c49d2e78_reductions, ASGD_update_04a49e0c49d2e78_is_max,
    ASGD_update_04a49e0c49d2e78_scalars, ASGD_update_04a49e0c49d2e78_float_passes, ASGD_update_04a49e0c49d2e78_double_passes};

static void FTRL_update_f2c77aaf8deaa61_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = hypers[1] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = s0 ? hypers[0] : double(1.0);
  const double s4 = -hypers[3];
  const double s5 = hypers[4] / s3;
  const double s6 = double(2.0) * hypers[5];
  const double s7 = s5 + s6;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s2;
  out[3] = hypers[1];
  out[4] = s1;
  out[5] = hypers[2];
  out[6] = s3;
  out[7] = hypers[3];
  out[8] = s4;
  out[9] = s7;
  out[10] = s0;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_f2c77aaf8deaa61_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void FTRL_update_f2c77aaf8deaa61_float_0(const Block<float>& block) {
  FTRL_update_f2c77aaf8deaa61_0(block);
}
static const Pass<float> FTRL_update_f2c77aaf8deaa61_float_passes[] = {FTRL_update_f2c77aaf8deaa61_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_f2c77aaf8deaa61_double_0(const Block<double>& block) {
  FTRL_update_f2c77aaf8deaa61_0(block);
}
static const Pass<double> FTRL_update_f2c77aaf8deaa61_double_passes[] = {FTRL_update_f2c77aaf8deaa61_double_0};
static const int FTRL_update_f2c77aaf8deaa61_reductions[] = {0};
static const bool FTRL_update_f2c77aaf8deaa61_is_max[] = {false};
extern const Rule FTRL_update_f2c77aaf8deaa61 = {
    0xf2c77aaf8deaa61, 2, 6, 11, 1, FTRL_update_f2c77aaf8deaa61_reductions, FTRL_update_f2c77aaf8deaa61_is_max,
    FTRL_update_f2c77aaf8deaa61_scalars, FTRL_update_f2c77aaf8deaa61_float_passes, FTRL_update_f2c77aaf8deaa61_double_passes};

static void FTRL_update_5ed9bf2080a3442_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[0] > double(0.0);
  const bool s1 = hypers[1] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = s0 ? hypers[0] : double(1.0);
  const double s4 = -hypers[3];
  const double s5 = hypers[4] / s3;
  const double s6 = double(2.0) * hypers[5];
  const double s7 = s5 + s6;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s2;
  out[3] = hypers[1];
  out[4] = s1;
  out[5] = hypers[2];
  out[6] = s3;
  out[7] = hypers[3];
  out[8] = s4;
  out[9] = s7;
  out[10] = s0;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_5ed9bf2080a3442_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void FTRL_update_5ed9bf2080a3442_float_0(const Block<float>& block) {
  FTRL_update_5ed9bf2080a3442_0(block);
}
static const Pass<float> FTRL_update_5ed9bf2080a3442_float_passes[] = {FTRL_update_5ed9bf2080a3442_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_5ed9bf2080a3442_double_0(const Block<double>& block) {
  FTRL_update_5ed9bf2080a3442_0(block);
}
static const Pass<double> FTRL_update_5ed9bf2080a3442_double_passes[] = {FTRL_update_5ed9bf2080a3442_double_0};
static const int FTRL_update_5ed9bf2080a3442_reductions[] = {0};
static const bool FTRL_update_5ed9bf2080a3442_is_max[] = {false};
extern const Rule FTRL_update_5ed9bf2080a3442 = {
    0x5ed9bf2080a3442, 2, 6, 11, 1, FTRL_update_5ed9bf2080a3442_reductions, FTRL_update_5ed9bf2080a3442_is_max,
    FTRL_update_5ed9bf2080a3442_scalars, FTRL_update_5ed9bf2080a3442_float_passes, FTRL_update_5ed9bf2080a3442_double_passes};

static void LAMB_update_a4fc200e7c78472_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const double s3 = -max_grad_value;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = double(1.0) - hypers[4];
  const double s7 = std::pow(hypers[4], step);
  const double s8 = double(1.0) - s7;
  const double s9 = std::sqrt(s8);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s3;
  out[4] = hypers[3];
  out[5] = s2;
  out[6] = s1;
  out[7] = s5;
  out[8] = hypers[4];
  out[9] = s6;
  out[10] = s9;
  out[11] = hypers[5];
  out[12] = hypers[1];
  out[13] = s0;
  out[14] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_a4fc200e7c78472_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
static MS_OPTIM_INLINE void LAMB_update_a4fc200e7c78472_1(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
MS_OPTIM_VERSIONS static void LAMB_update_a4fc200e7c78472_float_0(const Block<float>& block) {
  LAMB_update_a4fc200e7c78472_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_a4fc200e7c78472_float_1(const Block<float>& block) {
  LAMB_update_a4fc200e7c78472_1(block);
}
static const Pass<float> LAMB_update_a4fc200e7c78472_float_passes[] = {LAMB_update_a4fc200e7c78472_float_0, LAMB_update_a4fc200e7c78472_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_a4fc200e7c78472_double_0(const Block<double>& block) {
  LAMB_update_a4fc200e7c78472_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_a4fc200e7c78472_double_1(const Block<double>& block) {
  LAMB_update_a4fc200e7c78472_1(block);
}
static const Pass<double> LAMB_update_a4fc200e7c78472_double_passes[] = {LAMB_update_a4fc200e7c78472_double_0, LAMB_update_a4fc200e7c78472_double_1};
static const int LAMB_update_a4fc200e7c78472_reductions[] = {2, 0};
static const bool LAMB_update_a4fc200e7c78472_is_max[] = {false, false};
extern const Rule LAMB_update_a4fc200e7c78472 = {
    0xa4fc200e7c78472, 2, 6, 15, 2, LAMB_update_a4fc200e7c78472_reductions, LAMB_update_a4fc200e7c78472_is_max,
    LAMB_update_a4fc200e7c78472_scalars, LAMB_update_a4fc200e7c78472_float_passes, LAMB_update_a4fc200e7c78472_double_passes};

static void LAMB_update_69514381f3ccf05_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const double s3 = -max_grad_value;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = double(1.0) - hypers[4];
  const double s7 = std::pow(hypers[4], step);
  const double s8 = double(1.0) - s7;
  const double s9 = std::sqrt(s8);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s3;
  out[4] = hypers[3];
  out[5] = s2;
  out[6] = s1;
  out[7] = s5;
  out[8] = hypers[4];
  out[9] = s6;
  out[10] = s9;
  out[11] = hypers[5];
  out[12] = hypers[1];
  out[13] = s0;
  out[14] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_69514381f3ccf05_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_69514381f3ccf05_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_69514381f3ccf05_float_0(const Block<float>& block) {
  LAMB_update_69514381f3ccf05_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_69514381f3ccf05_float_1(const Block<float>& block) {
  LAMB_update_69514381f3ccf05_1(block);
}
static const Pass<float> LAMB_update_69514381f3ccf05_float_passes[] = {LAMB_update_69514381f3ccf05_float_0, LAMB_update_69514381f3ccf05_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_69514381f3ccf05_double_0(const Block<double>& block) {
  LAMB_update_69514381f3ccf05_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_69514381f3ccf05_double_1(const Block<double>& block) {
  LAMB_update_69514381f3ccf05_1(block);
}
static const Pass<double> LAMB_update_69514381f3ccf05_double_passes[] = {LAMB_update_69514381f3ccf05_double_0, LAMB_update_69514381f3ccf05_double_1};
static const int LAMB_update_69514381f3ccf05_reductions[] = {2, 0};
static const bool LAMB_update_69514381f3ccf05_is_max[] = {false, false};
extern const Rule LAMB_update_69514381f3ccf05 = {
    0x69514381f3ccf05, 2, 6, 15, 2, LAMB_update_69514381f3ccf05_reductions, LAMB_update_69514381f3ccf05_is_max,
    LAMB_update_69514381f3ccf05_scalars, LAMB_update_69514381f3ccf05_float_passes, LAMB_update_69514381f3ccf05_double_passes};

static void LAMB_update_943b1e283681f9c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s3;
  out[4] = hypers[3];
  out[5] = s2;
  out[6] = s1;
  out[7] = hypers[4];
  out[8] = s4;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_943b1e283681f9c_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
static MS_OPTIM_INLINE void LAMB_update_943b1e283681f9c_1(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
MS_OPTIM_VERSIONS static void LAMB_update_943b1e283681f9c_float_0(const Block<float>& block) {
  LAMB_update_943b1e283681f9c_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_943b1e283681f9c_float_1(const Block<float>& block) {
  LAMB_update_943b1e283681f9c_1(block);
}
static const Pass<float> LAMB_update_943b1e283681f9c_float_passes[] = {LAMB_update_943b1e283681f9c_float_0, LAMB_update_943b1e283681f9c_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_943b1e283681f9c_double_0(const Block<double>& block) {
  LAMB_update_943b1e283681f9c_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_943b1e283681f9c_double_1(const Block<double>& block) {
  LAMB_update_943b1e283681f9c_1(block);
}
static const Pass<double> LAMB_update_943b1e283681f9c_double_passes[] = {LAMB_update_943b1e283681f9c_double_0, LAMB_update_943b1e283681f9c_double_1};
static const int LAMB_update_943b1e283681f9c_reductions[] = {2, 0};
static const bool LAMB_update_943b1e283681f9c_is_max[] = {false, false};
extern const Rule LAMB_update_943b1e283681f9c = {
    0x943b1e283681f9c, 2, 6, 13, 2, LAMB_update_943b1e283681f9c_reductions, LAMB_update_943b1e283681f9c_is_max,
    LAMB_update_943b1e283681f9c_scalars, LAMB_update_943b1e283681f9c_float_passes, LAMB_update_943b1e283681f9c_double_passes};

static void LAMB_update_371776178141319_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const bool s2 = hypers[3] > double(0.0);
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s3;
  out[4] = hypers[3];
  out[5] = s2;
  out[6] = s1;
  out[7] = hypers[4];
  out[8] = s4;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_371776178141319_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_371776178141319_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_371776178141319_float_0(const Block<float>& block) {
  LAMB_update_371776178141319_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_371776178141319_float_1(const Block<float>& block) {
  LAMB_update_371776178141319_1(block);
}
static const Pass<float> LAMB_update_371776178141319_float_passes[] = {LAMB_update_371776178141319_float_0, LAMB_update_371776178141319_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_371776178141319_double_0(const Block<double>& block) {
  LAMB_update_371776178141319_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_371776178141319_double_1(const Block<double>& block) {
  LAMB_update_371776178141319_1(block);
}
static const Pass<double> LAMB_update_371776178141319_double_passes[] = {LAMB_update_371776178141319_double_0, LAMB_update_371776178141319_double_1};
static const int LAMB_update_371776178141319_reductions[] = {2, 0};
static const bool LAMB_update_371776178141319_is_max[] = {false, false};
extern const Rule LAMB_update_371776178141319 = {
    0x371776178141319, 2, 6, 13, 2, LAMB_update_371776178141319_reductions, LAMB_update_371776178141319_is_max,
    LAMB_update_371776178141319_scalars, LAMB_update_371776178141319_float_passes, LAMB_update_371776178141319_double_passes};

static void LAMB_update_bf09672ab38b2fc_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = std::pow(hypers[2], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s2;
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
static MS_OPTIM_INLINE void LAMB_update_bf09672ab38b2fc_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
static MS_OPTIM_INLINE void LAMB_update_bf09672ab38b2fc_1(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
MS_OPTIM_VERSIONS static void LAMB_update_bf09672ab38b2fc_float_0(const Block<float>& block) {
  LAMB_update_bf09672ab38b2fc_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_bf09672ab38b2fc_float_1(const Block<float>& block) {
  LAMB_update_bf09672ab38b2fc_1(block);
}
static const Pass<float> LAMB_update_bf09672ab38b2fc_float_passes[] = {LAMB_update_bf09672ab38b2fc_float_0, LAMB_update_bf09672ab38b2fc_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_bf09672ab38b2fc_double_0(const Block<double>& block) {
  LAMB_update_bf09672ab38b2fc_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_bf09672ab38b2fc_double_1(const Block<double>& block) {
  LAMB_update_bf09672ab38b2fc_1(block);
}
static const Pass<double> LAMB_update_bf09672ab38b2fc_double_passes[] = {LAMB_update_bf09672ab38b2fc_double_0, LAMB_update_bf09672ab38b2fc_double_1};
static const int LAMB_update_bf09672ab38b2fc_reductions[] = {2, 0};
static const bool LAMB_update_bf09672ab38b2fc_is_max[] = {false, false};
extern const Rule LAMB_update_bf09672ab38b2fc = {
    0xbf09672ab38b2fc, 2, 6, 14, 2, LAMB_update_bf09672ab38b2fc_reductions, LAMB_update_bf09672ab38b2fc_is_max,
    LAMB_update_bf09672ab38b2fc_scalars, LAMB_update_bf09672ab38b2fc_float_passes, LAMB_update_bf09672ab38b2fc_double_passes};

static void LAMB_update_baa03d42d644904_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[3] > double(0.0);
  const double s2 = -max_grad_value;
  const double s3 = std::pow(hypers[2], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s2;
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
static MS_OPTIM_INLINE void LAMB_update_baa03d42d644904_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LAMB_update_baa03d42d644904_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LAMB_update_baa03d42d644904_float_0(const Block<float>& block) {
  LAMB_update_baa03d42d644904_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_baa03d42d644904_float_1(const Block<float>& block) {
  LAMB_update_baa03d42d644904_1(block);
}
static const Pass<float> LAMB_update_baa03d42d644904_float_passes[] = {LAMB_update_baa03d42d644904_float_0, LAMB_update_baa03d42d644904_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_baa03d42d644904_double_0(const Block<double>& block) {
  LAMB_update_baa03d42d644904_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_baa03d42d644904_double_1(const Block<double>& block) {
  LAMB_update_baa03d42d644904_1(block);
}
static const Pass<double> LAMB_update_baa03d42d644904_double_passes[] = {LAMB_update_baa03d42d644904_double_0, LAMB_update_baa03d42d644904_double_1};
static const int LAMB_update_baa03d42d644904_reductions[] = {2, 0};
static const bool LAMB_update_baa03d42d644904_is_max[] = {false, false};
extern const Rule LAMB_update_baa03d42d644904 = {
    0xbaa03d42d644904, 2, 6, 14, 2, LAMB_update_baa03d42d644904_reductions, LAMB_update_baa03d42d644904_is_max,
    LAMB_update_baa03d42d644904_scalars, LAMB_update_baa03d42d644904_float_passes, LAMB_update_baa03d42d644904_double_passes};

static void LARS_update_without_momentum_7fb9aa251bac532_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s2;
  out[3] = hypers[2];
  out[4] = s1;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_7fb9aa251bac532_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_7fb9aa251bac532_1(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar6 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = tensor0 * t10;
      const T t12 = scalar9 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_7fb9aa251bac532_float_0(const Block<float>& block) {
  LARS_update_without_momentum_7fb9aa251bac532_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_7fb9aa251bac532_float_1(const Block<float>& block) {
  LARS_update_without_momentum_7fb9aa251bac532_1(block);
}
static const Pass<float> LARS_update_without_momentum_7fb9aa251bac532_float_passes[] = {LARS_update_without_momentum_7fb9aa251bac532_float_0, LARS_update_without_momentum_7fb9aa251bac532_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_7fb9aa251bac532_double_0(const Block<double>& block) {
  LARS_update_without_momentum_7fb9aa251bac532_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_7fb9aa251bac532_double_1(const Block<double>& block) {
  LARS_update_without_momentum_7fb9aa251bac532_1(block);
}
static const Pass<double> LARS_update_without_momentum_7fb9aa251bac532_double_passes[] = {LARS_update_without_momentum_7fb9aa251bac532_double_0, LARS_update_without_momentum_7fb9aa251bac532_double_1};
static const int LARS_update_without_momentum_7fb9aa251bac532_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_7fb9aa251bac532_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_7fb9aa251bac532 = {
    0x7fb9aa251bac532, 0, 5, 10, 2, LARS_update_without_momentum_7fb9aa251bac532_reductions, LARS_update_without_momentum_7fb9aa251bac532_is_max,
    LARS_update_without_momentum_7fb9aa251bac532_scalars, LARS_update_without_momentum_7fb9aa251bac532_float_passes, LARS_update_without_momentum_7fb9aa251bac532_double_passes};

static void LARS_update_without_momentum_0758a7b63017132_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s2;
  out[3] = hypers[2];
  out[4] = s1;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_0758a7b63017132_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_without_momentum_0758a7b63017132_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0758a7b63017132_float_0(const Block<float>& block) {
  LARS_update_without_momentum_0758a7b63017132_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0758a7b63017132_float_1(const Block<float>& block) {
  LARS_update_without_momentum_0758a7b63017132_1(block);
}
static const Pass<float> LARS_update_without_momentum_0758a7b63017132_float_passes[] = {LARS_update_without_momentum_0758a7b63017132_float_0, LARS_update_without_momentum_0758a7b63017132_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0758a7b63017132_double_0(const Block<double>& block) {
  LARS_update_without_momentum_0758a7b63017132_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_0758a7b63017132_double_1(const Block<double>& block) {
  LARS_update_without_momentum_0758a7b63017132_1(block);
}
static const Pass<double> LARS_update_without_momentum_0758a7b63017132_double_passes[] = {LARS_update_without_momentum_0758a7b63017132_double_0, LARS_update_without_momentum_0758a7b63017132_double_1};
static const int LARS_update_without_momentum_0758a7b63017132_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_0758a7b63017132_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_0758a7b63017132 = {
    0x0758a7b63017132, 0, 5, 10, 2, LARS_update_without_momentum_0758a7b63017132_reductions, LARS_update_without_momentum_0758a7b63017132_is_max,
    LARS_update_without_momentum_0758a7b63017132_scalars, LARS_update_without_momentum_0758a7b63017132_float_passes, LARS_update_without_momentum_0758a7b63017132_double_passes};

static void LARS_update_af3c9886bc4630c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[4];
  out[5] = s4;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = s3;
  out[10] = s2;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_af3c9886bc4630c_0(const Block<T>& block) {
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
      const T t8 = scalar5 != 0 ? t7 : t4;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_af3c9886bc4630c_1(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
MS_OPTIM_VERSIONS static void LARS_update_af3c9886bc4630c_float_0(const Block<float>& block) {
  LARS_update_af3c9886bc4630c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_af3c9886bc4630c_float_1(const Block<float>& block) {
  LARS_update_af3c9886bc4630c_1(block);
}
static const Pass<float> LARS_update_af3c9886bc4630c_float_passes[] = {LARS_update_af3c9886bc4630c_float_0, LARS_update_af3c9886bc4630c_float_1};
MS_OPTIM_VERSIONS static void LARS_update_af3c9886bc4630c_double_0(const Block<double>& block) {
  LARS_update_af3c9886bc4630c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_af3c9886bc4630c_double_1(const Block<double>& block) {
  LARS_update_af3c9886bc4630c_1(block);
}
static const Pass<double> LARS_update_af3c9886bc4630c_double_passes[] = {LARS_update_af3c9886bc4630c_double_0, LARS_update_af3c9886bc4630c_double_1};
static const int LARS_update_af3c9886bc4630c_reductions[] = {2, 0};
static const bool LARS_update_af3c9886bc4630c_is_max[] = {false, false};
extern const Rule LARS_update_af3c9886bc4630c = {
    0xaf3c9886bc4630c, 1, 7, 12, 2, LARS_update_af3c9886bc4630c_reductions, LARS_update_af3c9886bc4630c_is_max,
    LARS_update_af3c9886bc4630c_scalars, LARS_update_af3c9886bc4630c_float_passes, LARS_update_af3c9886bc4630c_double_passes};

static void LARS_update_8220bb18e24ffa9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[4];
  out[5] = s4;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = s3;
  out[10] = s2;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_8220bb18e24ffa9_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_8220bb18e24ffa9_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_8220bb18e24ffa9_float_0(const Block<float>& block) {
  LARS_update_8220bb18e24ffa9_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_8220bb18e24ffa9_float_1(const Block<float>& block) {
  LARS_update_8220bb18e24ffa9_1(block);
}
static const Pass<float> LARS_update_8220bb18e24ffa9_float_passes[] = {LARS_update_8220bb18e24ffa9_float_0, LARS_update_8220bb18e24ffa9_float_1};
MS_OPTIM_VERSIONS static void LARS_update_8220bb18e24ffa9_double_0(const Block<double>& block) {
  LARS_update_8220bb18e24ffa9_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_8220bb18e24ffa9_double_1(const Block<double>& block) {
  LARS_update_8220bb18e24ffa9_1(block);
}
static const Pass<double> LARS_update_8220bb18e24ffa9_double_passes[] = {LARS_update_8220bb18e24ffa9_double_0, LARS_update_8220bb18e24ffa9_double_1};
static const int LARS_update_8220bb18e24ffa9_reductions[] = {2, 0};
static const bool LARS_update_8220bb18e24ffa9_is_max[] = {false, false};
extern const Rule LARS_update_8220bb18e24ffa9 = {
    0x8220bb18e24ffa9, 1, 7, 12, 2, LARS_update_8220bb18e24ffa9_reductions, LARS_update_8220bb18e24ffa9_is_max,
    LARS_update_8220bb18e24ffa9_scalars, LARS_update_8220bb18e24ffa9_float_passes, LARS_update_8220bb18e24ffa9_double_passes};

static void LARS_update_ae0837fb456837c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  const bool s3 = step == double(1.0);
  const double s4 = double(1.0) - hypers[6];
  const double s5 = s3 ? double(1.0) : s4;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s2;
  out[3] = hypers[2];
  out[4] = s1;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[5];
  out[10] = s5;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ae0837fb456837c_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ae0837fb456837c_1(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
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
MS_OPTIM_VERSIONS static void LARS_update_ae0837fb456837c_float_0(const Block<float>& block) {
  LARS_update_ae0837fb456837c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ae0837fb456837c_float_1(const Block<float>& block) {
  LARS_update_ae0837fb456837c_1(block);
}
static const Pass<float> LARS_update_ae0837fb456837c_float_passes[] = {LARS_update_ae0837fb456837c_float_0, LARS_update_ae0837fb456837c_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ae0837fb456837c_double_0(const Block<double>& block) {
  LARS_update_ae0837fb456837c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ae0837fb456837c_double_1(const Block<double>& block) {
  LARS_update_ae0837fb456837c_1(block);
}
static const Pass<double> LARS_update_ae0837fb456837c_double_passes[] = {LARS_update_ae0837fb456837c_double_0, LARS_update_ae0837fb456837c_double_1};
static const int LARS_update_ae0837fb456837c_reductions[] = {2, 0};
static const bool LARS_update_ae0837fb456837c_is_max[] = {false, false};
extern const Rule LARS_update_ae0837fb456837c = {
    0xae0837fb456837c, 1, 7, 12, 2, LARS_update_ae0837fb456837c_reductions, LARS_update_ae0837fb456837c_is_max,
    LARS_update_ae0837fb456837c_scalars, LARS_update_ae0837fb456837c_float_passes, LARS_update_ae0837fb456837c_double_passes};

static void LARS_update_ce8b32b5c8f1a1c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const bool s1 = hypers[2] > double(0.0);
  const double s2 = -max_grad_value;
  const bool s3 = step == double(1.0);
  const double s4 = double(1.0) - hypers[6];
  const double s5 = s3 ? double(1.0) : s4;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s2;
  out[3] = hypers[2];
  out[4] = s1;
  out[5] = hypers[3];
  out[6] = hypers[1];
  out[7] = hypers[4];
  out[8] = s0;
  out[9] = hypers[5];
  out[10] = s5;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ce8b32b5c8f1a1c_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_ce8b32b5c8f1a1c_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_ce8b32b5c8f1a1c_float_0(const Block<float>& block) {
  LARS_update_ce8b32b5c8f1a1c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ce8b32b5c8f1a1c_float_1(const Block<float>& block) {
  LARS_update_ce8b32b5c8f1a1c_1(block);
}
static const Pass<float> LARS_update_ce8b32b5c8f1a1c_float_passes[] = {LARS_update_ce8b32b5c8f1a1c_float_0, LARS_update_ce8b32b5c8f1a1c_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ce8b32b5c8f1a1c_double_0(const Block<double>& block) {
  LARS_update_ce8b32b5c8f1a1c_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ce8b32b5c8f1a1c_double_1(const Block<double>& block) {
  LARS_update_ce8b32b5c8f1a1c_1(block);
}
static const Pass<double> LARS_update_ce8b32b5c8f1a1c_double_passes[] = {LARS_update_ce8b32b5c8f1a1c_double_0, LARS_update_ce8b32b5c8f1a1c_double_1};
static const int LARS_update_ce8b32b5c8f1a1c_reductions[] = {2, 0};
static const bool LARS_update_ce8b32b5c8f1a1c_is_max[] = {false, false};
extern const Rule LARS_update_ce8b32b5c8f1a1c = {
    0xce8b32b5c8f1a1c, 1, 7, 12, 2, LARS_update_ce8b32b5c8f1a1c_reductions, LARS_update_ce8b32b5c8f1a1c_is_max,
    LARS_update_ce8b32b5c8f1a1c_scalars, LARS_update_ce8b32b5c8f1a1c_float_passes, LARS_update_ce8b32b5c8f1a1c_double_passes};

static void LARS_update_15ba1908b065588_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s4;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = hypers[5];
  out[8] = hypers[6];
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_15ba1908b065588_0(const Block<T>& block) {
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
      const T t8 = scalar5 != 0 ? t7 : t4;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_15ba1908b065588_1(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
MS_OPTIM_VERSIONS static void LARS_update_15ba1908b065588_float_0(const Block<float>& block) {
  LARS_update_15ba1908b065588_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_15ba1908b065588_float_1(const Block<float>& block) {
  LARS_update_15ba1908b065588_1(block);
}
static const Pass<float> LARS_update_15ba1908b065588_float_passes[] = {LARS_update_15ba1908b065588_float_0, LARS_update_15ba1908b065588_float_1};
MS_OPTIM_VERSIONS static void LARS_update_15ba1908b065588_double_0(const Block<double>& block) {
  LARS_update_15ba1908b065588_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_15ba1908b065588_double_1(const Block<double>& block) {
  LARS_update_15ba1908b065588_1(block);
}
static const Pass<double> LARS_update_15ba1908b065588_double_passes[] = {LARS_update_15ba1908b065588_double_0, LARS_update_15ba1908b065588_double_1};
static const int LARS_update_15ba1908b065588_reductions[] = {2, 0};
static const bool LARS_update_15ba1908b065588_is_max[] = {false, false};
extern const Rule LARS_update_15ba1908b065588 = {
    0x15ba1908b065588, 1, 7, 11, 2, LARS_update_15ba1908b065588_reductions, LARS_update_15ba1908b065588_is_max,
    LARS_update_15ba1908b065588_scalars, LARS_update_15ba1908b065588_float_passes, LARS_update_15ba1908b065588_double_passes};

static void LARS_update_ff775d3668f02d6_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s4;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = hypers[5];
  out[8] = hypers[6];
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ff775d3668f02d6_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_ff775d3668f02d6_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_ff775d3668f02d6_float_0(const Block<float>& block) {
  LARS_update_ff775d3668f02d6_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ff775d3668f02d6_float_1(const Block<float>& block) {
  LARS_update_ff775d3668f02d6_1(block);
}
static const Pass<float> LARS_update_ff775d3668f02d6_float_passes[] = {LARS_update_ff775d3668f02d6_float_0, LARS_update_ff775d3668f02d6_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ff775d3668f02d6_double_0(const Block<double>& block) {
  LARS_update_ff775d3668f02d6_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ff775d3668f02d6_double_1(const Block<double>& block) {
  LARS_update_ff775d3668f02d6_1(block);
}
static const Pass<double> LARS_update_ff775d3668f02d6_double_passes[] = {LARS_update_ff775d3668f02d6_double_0, LARS_update_ff775d3668f02d6_double_1};
static const int LARS_update_ff775d3668f02d6_reductions[] = {2, 0};
static const bool LARS_update_ff775d3668f02d6_is_max[] = {false, false};
extern const Rule LARS_update_ff775d3668f02d6 = {
    0xff775d3668f02d6, 1, 7, 11, 2, LARS_update_ff775d3668f02d6_reductions, LARS_update_ff775d3668f02d6_is_max,
    LARS_update_ff775d3668f02d6_scalars, LARS_update_ff775d3668f02d6_float_passes, LARS_update_ff775d3668f02d6_double_passes};

static void LARS_update_e5d768b3fe60123_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[4];
  out[5] = s4;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = hypers[0];
  out[10] = s3;
  out[11] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_e5d768b3fe60123_0(const Block<T>& block) {
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
      const T t8 = scalar5 != 0 ? t7 : t4;
      const T t9 = t8 * t8;
      return t9;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_e5d768b3fe60123_1(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
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
MS_OPTIM_VERSIONS static void LARS_update_e5d768b3fe60123_float_0(const Block<float>& block) {
  LARS_update_e5d768b3fe60123_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_e5d768b3fe60123_float_1(const Block<float>& block) {
  LARS_update_e5d768b3fe60123_1(block);
}
static const Pass<float> LARS_update_e5d768b3fe60123_float_passes[] = {LARS_update_e5d768b3fe60123_float_0, LARS_update_e5d768b3fe60123_float_1};
MS_OPTIM_VERSIONS static void LARS_update_e5d768b3fe60123_double_0(const Block<double>& block) {
  LARS_update_e5d768b3fe60123_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_e5d768b3fe60123_double_1(const Block<double>& block) {
  LARS_update_e5d768b3fe60123_1(block);
}
static const Pass<double> LARS_update_e5d768b3fe60123_double_passes[] = {LARS_update_e5d768b3fe60123_double_0, LARS_update_e5d768b3fe60123_double_1};
static const int LARS_update_e5d768b3fe60123_reductions[] = {2, 0};
static const bool LARS_update_e5d768b3fe60123_is_max[] = {false, false};
extern const Rule LARS_update_e5d768b3fe60123 = {
    0xe5d768b3fe60123, 1, 7, 12, 2, LARS_update_e5d768b3fe60123_reductions, LARS_update_e5d768b3fe60123_is_max,
    LARS_update_e5d768b3fe60123_scalars, LARS_update_e5d768b3fe60123_float_passes, LARS_update_e5d768b3fe60123_double_passes};

static void LARS_update_691a2e55d35d851_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const bool s4 = hypers[4] > double(0.0);
  const double s5 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s5;
  out[4] = hypers[4];
  out[5] = s4;
  out[6] = hypers[5];
  out[7] = hypers[3];
  out[8] = hypers[6];
  out[9] = hypers[0];
  out[10] = s3;
  out[11] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_691a2e55d35d851_0(const Block<T>& block) {
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
static MS_OPTIM_INLINE void LARS_update_691a2e55d35d851_1(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void LARS_update_691a2e55d35d851_float_0(const Block<float>& block) {
  LARS_update_691a2e55d35d851_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_691a2e55d35d851_float_1(const Block<float>& block) {
  LARS_update_691a2e55d35d851_1(block);
}
static const Pass<float> LARS_update_691a2e55d35d851_float_passes[] = {LARS_update_691a2e55d35d851_float_0, LARS_update_691a2e55d35d851_float_1};
MS_OPTIM_VERSIONS static void LARS_update_691a2e55d35d851_double_0(const Block<double>& block) {
  LARS_update_691a2e55d35d851_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_691a2e55d35d851_double_1(const Block<double>& block) {
  LARS_update_691a2e55d35d851_1(block);
}
static const Pass<double> LARS_update_691a2e55d35d851_double_passes[] = {LARS_update_691a2e55d35d851_double_0, LARS_update_691a2e55d35d851_double_1};
static const int LARS_update_691a2e55d35d851_reductions[] = {2, 0};
static const bool LARS_update_691a2e55d35d851_is_max[] = {false, false};
extern const Rule LARS_update_691a2e55d35d851 = {
    0x691a2e55d35d851, 1, 7, 12, 2, LARS_update_691a2e55d35d851_reductions, LARS_update_691a2e55d35d851_is_max,
    LARS_update_691a2e55d35d851_scalars, LARS_update_691a2e55d35d851_float_passes, LARS_update_691a2e55d35d851_double_passes};

static void Lion_update_8451fa49e7a2219_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s4;
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s5;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_8451fa49e7a2219_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void Lion_update_8451fa49e7a2219_float_0(const Block<float>& block) {
  Lion_update_8451fa49e7a2219_0(block);
}
static const Pass<float> Lion_update_8451fa49e7a2219_float_passes[] = {Lion_update_8451fa49e7a2219_float_0};
MS_OPTIM_VERSIONS static void Lion_update_8451fa49e7a2219_double_0(const Block<double>& block) {
  Lion_update_8451fa49e7a2219_0(block);
}
static const Pass<double> Lion_update_8451fa49e7a2219_double_passes[] = {Lion_update_8451fa49e7a2219_double_0};
static const int Lion_update_8451fa49e7a2219_reductions[] = {0};
static const bool Lion_update_8451fa49e7a2219_is_max[] = {false};
extern const Rule Lion_update_8451fa49e7a2219 = {
    0x8451fa49e7a2219, 1, 5, 11, 1, Lion_update_8451fa49e7a2219_reductions, Lion_update_8451fa49e7a2219_is_max,
    Lion_update_8451fa49e7a2219_scalars, Lion_update_8451fa49e7a2219_float_passes, Lion_update_8451fa49e7a2219_double_passes};

static void Lion_update_8a6b4c740e4c298_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  const double s5 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s4;
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = s2;
  out[8] = hypers[0];
  out[9] = hypers[4];
  out[10] = s5;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_8a6b4c740e4c298_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void Lion_update_8a6b4c740e4c298_float_0(const Block<float>& block) {
  Lion_update_8a6b4c740e4c298_0(block);
}
static const Pass<float> Lion_update_8a6b4c740e4c298_float_passes[] = {Lion_update_8a6b4c740e4c298_float_0};
MS_OPTIM_VERSIONS static void Lion_update_8a6b4c740e4c298_double_0(const Block<double>& block) {
  Lion_update_8a6b4c740e4c298_0(block);
}
static const Pass<double> Lion_update_8a6b4c740e4c298_double_passes[] = {Lion_update_8a6b4c740e4c298_double_0};
static const int Lion_update_8a6b4c740e4c298_reductions[] = {0};
static const bool Lion_update_8a6b4c740e4c298_is_max[] = {false};
extern const Rule Lion_update_8a6b4c740e4c298 = {
    0x8a6b4c740e4c298, 1, 5, 11, 1, Lion_update_8a6b4c740e4c298_reductions, Lion_update_8a6b4c740e4c298_is_max,
    Lion_update_8a6b4c740e4c298_scalars, Lion_update_8a6b4c740e4c298_float_passes, Lion_update_8a6b4c740e4c298_double_passes};

static void Momentum_update_0cf82b9867e63af_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_0cf82b9867e63af_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = t0 + t11;
      const T t13 = scalar7 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_0cf82b9867e63af_float_0(const Block<float>& block) {
  Momentum_update_0cf82b9867e63af_0(block);
}
static const Pass<float> Momentum_update_0cf82b9867e63af_float_passes[] = {Momentum_update_0cf82b9867e63af_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_0cf82b9867e63af_double_0(const Block<double>& block) {
  Momentum_update_0cf82b9867e63af_0(block);
}
static const Pass<double> Momentum_update_0cf82b9867e63af_double_passes[] = {Momentum_update_0cf82b9867e63af_double_0};
static const int Momentum_update_0cf82b9867e63af_reductions[] = {0};
static const bool Momentum_update_0cf82b9867e63af_is_max[] = {false};
extern const Rule Momentum_update_0cf82b9867e63af = {
    0x0cf82b9867e63af, 1, 4, 8, 1, Momentum_update_0cf82b9867e63af_reductions, Momentum_update_0cf82b9867e63af_is_max,
    Momentum_update_0cf82b9867e63af_scalars, Momentum_update_0cf82b9867e63af_float_passes, Momentum_update_0cf82b9867e63af_double_passes};

static void Momentum_update_ed1374493c38d12_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_ed1374493c38d12_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = t0 + t12;
      const T t14 = scalar7 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void Momentum_update_ed1374493c38d12_float_0(const Block<float>& block) {
  Momentum_update_ed1374493c38d12_0(block);
}
static const Pass<float> Momentum_update_ed1374493c38d12_float_passes[] = {Momentum_update_ed1374493c38d12_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_ed1374493c38d12_double_0(const Block<double>& block) {
  Momentum_update_ed1374493c38d12_0(block);
}
static const Pass<double> Momentum_update_ed1374493c38d12_double_passes[] = {Momentum_update_ed1374493c38d12_double_0};
static const int Momentum_update_ed1374493c38d12_reductions[] = {0};
static const bool Momentum_update_ed1374493c38d12_is_max[] = {false};
extern const Rule Momentum_update_ed1374493c38d12 = {
    0xed1374493c38d12, 1, 4, 8, 1, Momentum_update_ed1374493c38d12_reductions, Momentum_update_ed1374493c38d12_is_max,
    Momentum_update_ed1374493c38d12_scalars, Momentum_update_ed1374493c38d12_float_passes, Momentum_update_ed1374493c38d12_double_passes};

static void Momentum_update_880b5f2b7e990e8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_880b5f2b7e990e8_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void Momentum_update_880b5f2b7e990e8_float_0(const Block<float>& block) {
  Momentum_update_880b5f2b7e990e8_0(block);
}
static const Pass<float> Momentum_update_880b5f2b7e990e8_float_passes[] = {Momentum_update_880b5f2b7e990e8_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_880b5f2b7e990e8_double_0(const Block<double>& block) {
  Momentum_update_880b5f2b7e990e8_0(block);
}
static const Pass<double> Momentum_update_880b5f2b7e990e8_double_passes[] = {Momentum_update_880b5f2b7e990e8_double_0};
static const int Momentum_update_880b5f2b7e990e8_reductions[] = {0};
static const bool Momentum_update_880b5f2b7e990e8_is_max[] = {false};
extern const Rule Momentum_update_880b5f2b7e990e8 = {
    0x880b5f2b7e990e8, 1, 4, 8, 1, Momentum_update_880b5f2b7e990e8_reductions, Momentum_update_880b5f2b7e990e8_is_max,
    Momentum_update_880b5f2b7e990e8_scalars, Momentum_update_880b5f2b7e990e8_float_passes, Momentum_update_880b5f2b7e990e8_double_passes};

static void Momentum_update_6555b4831d6b5ae_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Momentum_update_6555b4831d6b5ae_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void Momentum_update_6555b4831d6b5ae_float_0(const Block<float>& block) {
  Momentum_update_6555b4831d6b5ae_0(block);
}
static const Pass<float> Momentum_update_6555b4831d6b5ae_float_passes[] = {Momentum_update_6555b4831d6b5ae_float_0};
MS_OPTIM_VERSIONS static void Momentum_update_6555b4831d6b5ae_double_0(const Block<double>& block) {
  Momentum_update_6555b4831d6b5ae_0(block);
}
static const Pass<double> Momentum_update_6555b4831d6b5ae_double_passes[] = {Momentum_update_6555b4831d6b5ae_double_0};
static const int Momentum_update_6555b4831d6b5ae_reductions[] = {0};
static const bool Momentum_update_6555b4831d6b5ae_is_max[] = {false};
extern const Rule Momentum_update_6555b4831d6b5ae = {
    0x6555b4831d6b5ae, 1, 4, 8, 1, Momentum_update_6555b4831d6b5ae_reductions, Momentum_update_6555b4831d6b5ae_is_max,
    Momentum_update_6555b4831d6b5ae_scalars, Momentum_update_6555b4831d6b5ae_float_passes, Momentum_update_6555b4831d6b5ae_double_passes};

static void NAdam_update_1cd382ef8e1116e_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s13 = -max_grad_value;
  const double s14 = double(1.0) - s10;
  const double s15 = double(1.0) - hypers[5];
  const double s16 = std::pow(hypers[5], step);
  const double s17 = double(1.0) - s16;
  out[0] = s10;
  out[1] = s5;
  out[2] = hypers[1];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s13;
  out[6] = hypers[3];
  out[7] = s12;
  out[8] = hypers[4];
  out[9] = s11;
  out[10] = s14;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s15;
  out[14] = s17;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_1cd382ef8e1116e_0(const Block<T>& block) {
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
      const T t13 = scalar7 != 0 ? t12 : t9;
      const T t14 = scalar8 * p_param[i];
      const T t15 = t13 + t14;
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
MS_OPTIM_VERSIONS static void NAdam_update_1cd382ef8e1116e_float_0(const Block<float>& block) {
  NAdam_update_1cd382ef8e1116e_0(block);
}
static const Pass<float> NAdam_update_1cd382ef8e1116e_float_passes[] = {NAdam_update_1cd382ef8e1116e_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_1cd382ef8e1116e_double_0(const Block<double>& block) {
  NAdam_update_1cd382ef8e1116e_0(block);
}
static const Pass<double> NAdam_update_1cd382ef8e1116e_double_passes[] = {NAdam_update_1cd382ef8e1116e_double_0};
static const int NAdam_update_1cd382ef8e1116e_reductions[] = {0};
static const bool NAdam_update_1cd382ef8e1116e_is_max[] = {false};
extern const Rule NAdam_update_1cd382ef8e1116e = {
    0x1cd382ef8e1116e, 3, 7, 16, 1, NAdam_update_1cd382ef8e1116e_reductions, NAdam_update_1cd382ef8e1116e_is_max,
    NAdam_update_1cd382ef8e1116e_scalars, NAdam_update_1cd382ef8e1116e_float_passes, NAdam_update_1cd382ef8e1116e_double_passes};

static void NAdam_update_5fc8fc35d50003d_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s13 = -max_grad_value;
  const double s14 = double(1.0) - s10;
  const double s15 = double(1.0) - hypers[5];
  const double s16 = std::pow(hypers[5], step);
  const double s17 = double(1.0) - s16;
  out[0] = s10;
  out[1] = s5;
  out[2] = hypers[1];
  out[3] = grad_scale;
  out[4] = max_grad_value;
  out[5] = s13;
  out[6] = hypers[3];
  out[7] = s12;
  out[8] = hypers[4];
  out[9] = s11;
  out[10] = s14;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s15;
  out[14] = s17;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_5fc8fc35d50003d_0(const Block<T>& block) {
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
      const T t14 = scalar7 != 0 ? t13 : t10;
      const T t15 = scalar8 * p_param[i];
      const T t16 = t14 + t15;
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
MS_OPTIM_VERSIONS static void NAdam_update_5fc8fc35d50003d_float_0(const Block<float>& block) {
  NAdam_update_5fc8fc35d50003d_0(block);
}
static const Pass<float> NAdam_update_5fc8fc35d50003d_float_passes[] = {NAdam_update_5fc8fc35d50003d_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_5fc8fc35d50003d_double_0(const Block<double>& block) {
  NAdam_update_5fc8fc35d50003d_0(block);
}
static const Pass<double> NAdam_update_5fc8fc35d50003d_double_passes[] = {NAdam_update_5fc8fc35d50003d_double_0};
static const int NAdam_update_5fc8fc35d50003d_reductions[] = {0};
static const bool NAdam_update_5fc8fc35d50003d_is_max[] = {false};
extern const Rule NAdam_update_5fc8fc35d50003d = {
    0x5fc8fc35d50003d, 3, 7, 16, 1, NAdam_update_5fc8fc35d50003d_reductions, NAdam_update_5fc8fc35d50003d_is_max,
    NAdam_update_5fc8fc35d50003d_scalars, NAdam_update_5fc8fc35d50003d_float_passes, NAdam_update_5fc8fc35d50003d_double_passes};

static void NAdam_update_decoupled_6892aa22776e71b_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - s12;
  const double s17 = double(1.0) - hypers[5];
  const double s18 = std::pow(hypers[5], step);
  const double s19 = double(1.0) - s18;
  out[0] = s1;
  out[1] = s12;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s15;
  out[7] = hypers[4];
  out[8] = s14;
  out[9] = s13;
  out[10] = s16;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s17;
  out[14] = s19;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_decoupled_6892aa22776e71b_0(const Block<T>& block) {
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
      const T t14 = scalar8 != 0 ? t13 : t10;
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
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_6892aa22776e71b_float_0(const Block<float>& block) {
  NAdam_update_decoupled_6892aa22776e71b_0(block);
}
static const Pass<float> NAdam_update_decoupled_6892aa22776e71b_float_passes[] = {NAdam_update_decoupled_6892aa22776e71b_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_6892aa22776e71b_double_0(const Block<double>& block) {
  NAdam_update_decoupled_6892aa22776e71b_0(block);
}
static const Pass<double> NAdam_update_decoupled_6892aa22776e71b_double_passes[] = {NAdam_update_decoupled_6892aa22776e71b_double_0};
static const int NAdam_update_decoupled_6892aa22776e71b_reductions[] = {0};
static const bool NAdam_update_decoupled_6892aa22776e71b_is_max[] = {false};
extern const Rule NAdam_update_decoupled_6892aa22776e71b = {
    0x6892aa22776e71b, 3, 7, 16, 1, NAdam_update_decoupled_6892aa22776e71b_reductions, NAdam_update_decoupled_6892aa22776e71b_is_max,
    NAdam_update_decoupled_6892aa22776e71b_scalars, NAdam_update_decoupled_6892aa22776e71b_float_passes, NAdam_update_decoupled_6892aa22776e71b_double_passes};

static void NAdam_update_decoupled_3b533395f2f9b6e_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s15 = -max_grad_value;
  const double s16 = double(1.0) - s12;
  const double s17 = double(1.0) - hypers[5];
  const double s18 = std::pow(hypers[5], step);
  const double s19 = double(1.0) - s18;
  out[0] = s1;
  out[1] = s12;
  out[2] = s7;
  out[3] = hypers[2];
  out[4] = grad_scale;
  out[5] = max_grad_value;
  out[6] = s15;
  out[7] = hypers[4];
  out[8] = s14;
  out[9] = s13;
  out[10] = s16;
  out[11] = hypers[0];
  out[12] = hypers[5];
  out[13] = s17;
  out[14] = s19;
  out[15] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void NAdam_update_decoupled_3b533395f2f9b6e_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_3b533395f2f9b6e_float_0(const Block<float>& block) {
  NAdam_update_decoupled_3b533395f2f9b6e_0(block);
}
static const Pass<float> NAdam_update_decoupled_3b533395f2f9b6e_float_passes[] = {NAdam_update_decoupled_3b533395f2f9b6e_float_0};
MS_OPTIM_VERSIONS static void NAdam_update_decoupled_3b533395f2f9b6e_double_0(const Block<double>& block) {
  NAdam_update_decoupled_3b533395f2f9b6e_0(block);
}
static const Pass<double> NAdam_update_decoupled_3b533395f2f9b6e_double_passes[] = {NAdam_update_decoupled_3b533395f2f9b6e_double_0};
static const int NAdam_update_decoupled_3b533395f2f9b6e_reductions[] = {0};
static const bool NAdam_update_decoupled_3b533395f2f9b6e_is_max[] = {false};
extern const Rule NAdam_update_decoupled_3b533395f2f9b6e = {
    0x3b533395f2f9b6e, 3, 7, 16, 1, NAdam_update_decoupled_3b533395f2f9b6e_reductions, NAdam_update_decoupled_3b533395f2f9b6e_is_max,
    NAdam_update_decoupled_3b533395f2f9b6e_scalars, NAdam_update_decoupled_3b533395f2f9b6e_float_passes, NAdam_update_decoupled_3b533395f2f9b6e_double_passes};

static void NAdamW_update_88963f626bf315f_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  const double s13 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = s13;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_88963f626bf315f_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void NAdamW_update_88963f626bf315f_float_0(const Block<float>& block) {
  NAdamW_update_88963f626bf315f_0(block);
}
static const Pass<float> NAdamW_update_88963f626bf315f_float_passes[] = {NAdamW_update_88963f626bf315f_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_88963f626bf315f_double_0(const Block<double>& block) {
  NAdamW_update_88963f626bf315f_0(block);
}
static const Pass<double> NAdamW_update_88963f626bf315f_double_passes[] = {NAdamW_update_88963f626bf315f_double_0};
static const int NAdamW_update_88963f626bf315f_reductions[] = {0};
static const bool NAdamW_update_88963f626bf315f_is_max[] = {false};
extern const Rule NAdamW_update_88963f626bf315f = {
    0x88963f626bf315f, 2, 6, 12, 1, NAdamW_update_88963f626bf315f_reductions, NAdamW_update_88963f626bf315f_is_max,
    NAdamW_update_88963f626bf315f_scalars, NAdamW_update_88963f626bf315f_float_passes, NAdamW_update_88963f626bf315f_double_passes};

static void NAdamW_update_e28284d1c7b3551_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s11 = -max_grad_value;
  const double s12 = double(1.0) - hypers[2];
  const double s13 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s11;
  out[5] = hypers[4];
  out[6] = s10;
  out[7] = s9;
  out[8] = s8;
  out[9] = hypers[2];
  out[10] = s12;
  out[11] = s13;
}
template <class T>
static MS_OPTIM_INLINE void NAdamW_update_e28284d1c7b3551_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void NAdamW_update_e28284d1c7b3551_float_0(const Block<float>& block) {
  NAdamW_update_e28284d1c7b3551_0(block);
}
static const Pass<float> NAdamW_update_e28284d1c7b3551_float_passes[] = {NAdamW_update_e28284d1c7b3551_float_0};
MS_OPTIM_VERSIONS static void NAdamW_update_e28284d1c7b3551_double_0(const Block<double>& block) {
  NAdamW_update_e28284d1c7b3551_0(block);
}
static const Pass<double> NAdamW_update_e28284d1c7b3551_double_passes[] = {NAdamW_update_e28284d1c7b3551_double_0};
static const int NAdamW_update_e28284d1c7b3551_reductions[] = {0};
static const bool NAdamW_update_e28284d1c7b3551_is_max[] = {false};
extern const Rule NAdamW_update_e28284d1c7b3551 = {
    0xe28284d1c7b3551, 2, 6, 12, 1, NAdamW_update_e28284d1c7b3551_reductions, NAdamW_update_e28284d1c7b3551_is_max,
    NAdamW_update_e28284d1c7b3551_scalars, NAdamW_update_e28284d1c7b3551_float_passes, NAdamW_update_e28284d1c7b3551_double_passes};

static void ProximalAdagrad_update_673f1df58c8039c_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_673f1df58c8039c_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_673f1df58c8039c_float_0(const Block<float>& block) {
  ProximalAdagrad_update_673f1df58c8039c_0(block);
}
static const Pass<float> ProximalAdagrad_update_673f1df58c8039c_float_passes[] = {ProximalAdagrad_update_673f1df58c8039c_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_673f1df58c8039c_double_0(const Block<double>& block) {
  ProximalAdagrad_update_673f1df58c8039c_0(block);
}
static const Pass<double> ProximalAdagrad_update_673f1df58c8039c_double_passes[] = {ProximalAdagrad_update_673f1df58c8039c_double_0};
static const int ProximalAdagrad_update_673f1df58c8039c_reductions[] = {0};
static const bool ProximalAdagrad_update_673f1df58c8039c_is_max[] = {false};
extern const Rule ProximalAdagrad_update_673f1df58c8039c = {
    0x673f1df58c8039c, 1, 5, 9, 1, ProximalAdagrad_update_673f1df58c8039c_reductions, ProximalAdagrad_update_673f1df58c8039c_is_max,
    ProximalAdagrad_update_673f1df58c8039c_scalars, ProximalAdagrad_update_673f1df58c8039c_float_passes, ProximalAdagrad_update_673f1df58c8039c_double_passes};

static void ProximalAdagrad_update_ba2e9a1dcf57164_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_ba2e9a1dcf57164_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_ba2e9a1dcf57164_float_0(const Block<float>& block) {
  ProximalAdagrad_update_ba2e9a1dcf57164_0(block);
}
static const Pass<float> ProximalAdagrad_update_ba2e9a1dcf57164_float_passes[] = {ProximalAdagrad_update_ba2e9a1dcf57164_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_ba2e9a1dcf57164_double_0(const Block<double>& block) {
  ProximalAdagrad_update_ba2e9a1dcf57164_0(block);
}
static const Pass<double> ProximalAdagrad_update_ba2e9a1dcf57164_double_passes[] = {ProximalAdagrad_update_ba2e9a1dcf57164_double_0};
static const int ProximalAdagrad_update_ba2e9a1dcf57164_reductions[] = {0};
static const bool ProximalAdagrad_update_ba2e9a1dcf57164_is_max[] = {false};
extern const Rule ProximalAdagrad_update_ba2e9a1dcf57164 = {
    0xba2e9a1dcf57164, 1, 5, 9, 1, ProximalAdagrad_update_ba2e9a1dcf57164_reductions, ProximalAdagrad_update_ba2e9a1dcf57164_is_max,
    ProximalAdagrad_update_ba2e9a1dcf57164_scalars, ProximalAdagrad_update_ba2e9a1dcf57164_float_passes, ProximalAdagrad_update_ba2e9a1dcf57164_double_passes};

static void RAdam_update_55d3448472bdda5_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s30 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s30;
  out[4] = hypers[3];
  out[5] = s29;
  out[6] = hypers[4];
  out[7] = s28;
  out[8] = s27;
  out[9] = hypers[2];
  out[10] = s3;
  out[11] = hypers[5];
  out[12] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_55d3448472bdda5_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RAdam_update_55d3448472bdda5_float_0(const Block<float>& block) {
  RAdam_update_55d3448472bdda5_0(block);
}
static const Pass<float> RAdam_update_55d3448472bdda5_float_passes[] = {RAdam_update_55d3448472bdda5_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_55d3448472bdda5_double_0(const Block<double>& block) {
  RAdam_update_55d3448472bdda5_0(block);
}
static const Pass<double> RAdam_update_55d3448472bdda5_double_passes[] = {RAdam_update_55d3448472bdda5_double_0};
static const int RAdam_update_55d3448472bdda5_reductions[] = {0};
static const bool RAdam_update_55d3448472bdda5_is_max[] = {false};
extern const Rule RAdam_update_55d3448472bdda5 = {
    0x55d3448472bdda5, 2, 6, 13, 1, RAdam_update_55d3448472bdda5_reductions, RAdam_update_55d3448472bdda5_is_max,
    RAdam_update_55d3448472bdda5_scalars, RAdam_update_55d3448472bdda5_float_passes, RAdam_update_55d3448472bdda5_double_passes};

static void RAdam_update_d9f57811fe4811e_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s30 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s30;
  out[4] = hypers[3];
  out[5] = s29;
  out[6] = hypers[4];
  out[7] = s28;
  out[8] = s27;
  out[9] = hypers[2];
  out[10] = s3;
  out[11] = hypers[5];
  out[12] = s12;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_d9f57811fe4811e_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void RAdam_update_d9f57811fe4811e_float_0(const Block<float>& block) {
  RAdam_update_d9f57811fe4811e_0(block);
}
static const Pass<float> RAdam_update_d9f57811fe4811e_float_passes[] = {RAdam_update_d9f57811fe4811e_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_d9f57811fe4811e_double_0(const Block<double>& block) {
  RAdam_update_d9f57811fe4811e_0(block);
}
static const Pass<double> RAdam_update_d9f57811fe4811e_double_passes[] = {RAdam_update_d9f57811fe4811e_double_0};
static const int RAdam_update_d9f57811fe4811e_reductions[] = {0};
static const bool RAdam_update_d9f57811fe4811e_is_max[] = {false};
extern const Rule RAdam_update_d9f57811fe4811e = {
    0xd9f57811fe4811e, 2, 6, 13, 1, RAdam_update_d9f57811fe4811e_reductions, RAdam_update_d9f57811fe4811e_is_max,
    RAdam_update_d9f57811fe4811e_scalars, RAdam_update_d9f57811fe4811e_float_passes, RAdam_update_d9f57811fe4811e_double_passes};

static void RAdam_update_decoupled_ffe282a0a1bb483_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s32 = -max_grad_value;
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s32;
  out[5] = hypers[4];
  out[6] = s31;
  out[7] = s30;
  out[8] = s29;
  out[9] = hypers[3];
  out[10] = s5;
  out[11] = hypers[5];
  out[12] = s14;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_decoupled_ffe282a0a1bb483_0(const Block<T>& block) {
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
      const T t10 = scalar6 != 0 ? t9 : t6;
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
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_ffe282a0a1bb483_float_0(const Block<float>& block) {
  RAdam_update_decoupled_ffe282a0a1bb483_0(block);
}
static const Pass<float> RAdam_update_decoupled_ffe282a0a1bb483_float_passes[] = {RAdam_update_decoupled_ffe282a0a1bb483_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_ffe282a0a1bb483_double_0(const Block<double>& block) {
  RAdam_update_decoupled_ffe282a0a1bb483_0(block);
}
static const Pass<double> RAdam_update_decoupled_ffe282a0a1bb483_double_passes[] = {RAdam_update_decoupled_ffe282a0a1bb483_double_0};
static const int RAdam_update_decoupled_ffe282a0a1bb483_reductions[] = {0};
static const bool RAdam_update_decoupled_ffe282a0a1bb483_is_max[] = {false};
extern const Rule RAdam_update_decoupled_ffe282a0a1bb483 = {
    0xffe282a0a1bb483, 2, 6, 13, 1, RAdam_update_decoupled_ffe282a0a1bb483_reductions, RAdam_update_decoupled_ffe282a0a1bb483_is_max,
    RAdam_update_decoupled_ffe282a0a1bb483_scalars, RAdam_update_decoupled_ffe282a0a1bb483_float_passes, RAdam_update_decoupled_ffe282a0a1bb483_double_passes};

static void RAdam_update_decoupled_2b63df1df1aec01_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s32 = -max_grad_value;
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = max_grad_value;
  out[4] = s32;
  out[5] = hypers[4];
  out[6] = s31;
  out[7] = s30;
  out[8] = s29;
  out[9] = hypers[3];
  out[10] = s5;
  out[11] = hypers[5];
  out[12] = s14;
}
template <class T>
static MS_OPTIM_INLINE void RAdam_update_decoupled_2b63df1df1aec01_0(const Block<T>& block) {
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
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_2b63df1df1aec01_float_0(const Block<float>& block) {
  RAdam_update_decoupled_2b63df1df1aec01_0(block);
}
static const Pass<float> RAdam_update_decoupled_2b63df1df1aec01_float_passes[] = {RAdam_update_decoupled_2b63df1df1aec01_float_0};
MS_OPTIM_VERSIONS static void RAdam_update_decoupled_2b63df1df1aec01_double_0(const Block<double>& block) {
  RAdam_update_decoupled_2b63df1df1aec01_0(block);
}
static const Pass<double> RAdam_update_decoupled_2b63df1df1aec01_double_passes[] = {RAdam_update_decoupled_2b63df1df1aec01_double_0};
static const int RAdam_update_decoupled_2b63df1df1aec01_reductions[] = {0};
static const bool RAdam_update_decoupled_2b63df1df1aec01_is_max[] = {false};
extern const Rule RAdam_update_decoupled_2b63df1df1aec01 = {
    0x2b63df1df1aec01, 2, 6, 13, 1, RAdam_update_decoupled_2b63df1df1aec01_reductions, RAdam_update_decoupled_2b63df1df1aec01_is_max,
    RAdam_update_decoupled_2b63df1df1aec01_scalars, RAdam_update_decoupled_2b63df1df1aec01_float_passes, RAdam_update_decoupled_2b63df1df1aec01_double_passes};

static void RMSprop_update_34627a575b6f8ae_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_34627a575b6f8ae_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void RMSprop_update_34627a575b6f8ae_float_0(const Block<float>& block) {
  RMSprop_update_34627a575b6f8ae_0(block);
}
static const Pass<float> RMSprop_update_34627a575b6f8ae_float_passes[] = {RMSprop_update_34627a575b6f8ae_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_34627a575b6f8ae_double_0(const Block<double>& block) {
  RMSprop_update_34627a575b6f8ae_0(block);
}
static const Pass<double> RMSprop_update_34627a575b6f8ae_double_passes[] = {RMSprop_update_34627a575b6f8ae_double_0};
static const int RMSprop_update_34627a575b6f8ae_reductions[] = {0};
static const bool RMSprop_update_34627a575b6f8ae_is_max[] = {false};
extern const Rule RMSprop_update_34627a575b6f8ae = {
    0x34627a575b6f8ae, 1, 5, 10, 1, RMSprop_update_34627a575b6f8ae_reductions, RMSprop_update_34627a575b6f8ae_is_max,
    RMSprop_update_34627a575b6f8ae_scalars, RMSprop_update_34627a575b6f8ae_float_passes, RMSprop_update_34627a575b6f8ae_double_passes};

static void RMSprop_update_6a2fcdcfdf449a8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_6a2fcdcfdf449a8_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_6a2fcdcfdf449a8_float_0(const Block<float>& block) {
  RMSprop_update_6a2fcdcfdf449a8_0(block);
}
static const Pass<float> RMSprop_update_6a2fcdcfdf449a8_float_passes[] = {RMSprop_update_6a2fcdcfdf449a8_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_6a2fcdcfdf449a8_double_0(const Block<double>& block) {
  RMSprop_update_6a2fcdcfdf449a8_0(block);
}
static const Pass<double> RMSprop_update_6a2fcdcfdf449a8_double_passes[] = {RMSprop_update_6a2fcdcfdf449a8_double_0};
static const int RMSprop_update_6a2fcdcfdf449a8_reductions[] = {0};
static const bool RMSprop_update_6a2fcdcfdf449a8_is_max[] = {false};
extern const Rule RMSprop_update_6a2fcdcfdf449a8 = {
    0x6a2fcdcfdf449a8, 1, 5, 10, 1, RMSprop_update_6a2fcdcfdf449a8_reductions, RMSprop_update_6a2fcdcfdf449a8_is_max,
    RMSprop_update_6a2fcdcfdf449a8_scalars, RMSprop_update_6a2fcdcfdf449a8_float_passes, RMSprop_update_6a2fcdcfdf449a8_double_passes};

static void RMSprop_update_e5485b8a3bc5c79_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_e5485b8a3bc5c79_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void RMSprop_update_e5485b8a3bc5c79_float_0(const Block<float>& block) {
  RMSprop_update_e5485b8a3bc5c79_0(block);
}
static const Pass<float> RMSprop_update_e5485b8a3bc5c79_float_passes[] = {RMSprop_update_e5485b8a3bc5c79_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_e5485b8a3bc5c79_double_0(const Block<double>& block) {
  RMSprop_update_e5485b8a3bc5c79_0(block);
}
static const Pass<double> RMSprop_update_e5485b8a3bc5c79_double_passes[] = {RMSprop_update_e5485b8a3bc5c79_double_0};
static const int RMSprop_update_e5485b8a3bc5c79_reductions[] = {0};
static const bool RMSprop_update_e5485b8a3bc5c79_is_max[] = {false};
extern const Rule RMSprop_update_e5485b8a3bc5c79 = {
    0xe5485b8a3bc5c79, 1, 5, 10, 1, RMSprop_update_e5485b8a3bc5c79_reductions, RMSprop_update_e5485b8a3bc5c79_is_max,
    RMSprop_update_e5485b8a3bc5c79_scalars, RMSprop_update_e5485b8a3bc5c79_float_passes, RMSprop_update_e5485b8a3bc5c79_double_passes};

static void RMSprop_update_782bbcb49f9b3ce_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_782bbcb49f9b3ce_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_782bbcb49f9b3ce_float_0(const Block<float>& block) {
  RMSprop_update_782bbcb49f9b3ce_0(block);
}
static const Pass<float> RMSprop_update_782bbcb49f9b3ce_float_passes[] = {RMSprop_update_782bbcb49f9b3ce_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_782bbcb49f9b3ce_double_0(const Block<double>& block) {
  RMSprop_update_782bbcb49f9b3ce_0(block);
}
static const Pass<double> RMSprop_update_782bbcb49f9b3ce_double_passes[] = {RMSprop_update_782bbcb49f9b3ce_double_0};
static const int RMSprop_update_782bbcb49f9b3ce_reductions[] = {0};
static const bool RMSprop_update_782bbcb49f9b3ce_is_max[] = {false};
extern const Rule RMSprop_update_782bbcb49f9b3ce = {
    0x782bbcb49f9b3ce, 1, 5, 10, 1, RMSprop_update_782bbcb49f9b3ce_reductions, RMSprop_update_782bbcb49f9b3ce_is_max,
    RMSprop_update_782bbcb49f9b3ce_scalars, RMSprop_update_782bbcb49f9b3ce_float_passes, RMSprop_update_782bbcb49f9b3ce_double_passes};

static void RMSprop_update_centered_cd17758239c1134_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_cd17758239c1134_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_cd17758239c1134_float_0(const Block<float>& block) {
  RMSprop_update_centered_cd17758239c1134_0(block);
}
static const Pass<float> RMSprop_update_centered_cd17758239c1134_float_passes[] = {RMSprop_update_centered_cd17758239c1134_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_cd17758239c1134_double_0(const Block<double>& block) {
  RMSprop_update_centered_cd17758239c1134_0(block);
}
static const Pass<double> RMSprop_update_centered_cd17758239c1134_double_passes[] = {RMSprop_update_centered_cd17758239c1134_double_0};
static const int RMSprop_update_centered_cd17758239c1134_reductions[] = {0};
static const bool RMSprop_update_centered_cd17758239c1134_is_max[] = {false};
extern const Rule RMSprop_update_centered_cd17758239c1134 = {
    0xcd17758239c1134, 2, 5, 10, 1, RMSprop_update_centered_cd17758239c1134_reductions, RMSprop_update_centered_cd17758239c1134_is_max,
    RMSprop_update_centered_cd17758239c1134_scalars, RMSprop_update_centered_cd17758239c1134_float_passes, RMSprop_update_centered_cd17758239c1134_double_passes};

static void RMSprop_update_centered_c2f124bfd4a6314_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_c2f124bfd4a6314_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_c2f124bfd4a6314_float_0(const Block<float>& block) {
  RMSprop_update_centered_c2f124bfd4a6314_0(block);
}
static const Pass<float> RMSprop_update_centered_c2f124bfd4a6314_float_passes[] = {RMSprop_update_centered_c2f124bfd4a6314_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_c2f124bfd4a6314_double_0(const Block<double>& block) {
  RMSprop_update_centered_c2f124bfd4a6314_0(block);
}
static const Pass<double> RMSprop_update_centered_c2f124bfd4a6314_double_passes[] = {RMSprop_update_centered_c2f124bfd4a6314_double_0};
static const int RMSprop_update_centered_c2f124bfd4a6314_reductions[] = {0};
static const bool RMSprop_update_centered_c2f124bfd4a6314_is_max[] = {false};
extern const Rule RMSprop_update_centered_c2f124bfd4a6314 = {
    0xc2f124bfd4a6314, 2, 5, 10, 1, RMSprop_update_centered_c2f124bfd4a6314_reductions, RMSprop_update_centered_c2f124bfd4a6314_is_max,
    RMSprop_update_centered_c2f124bfd4a6314_scalars, RMSprop_update_centered_c2f124bfd4a6314_float_passes, RMSprop_update_centered_c2f124bfd4a6314_double_passes};

static void RMSprop_update_centered_1a25881d61a6912_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_1a25881d61a6912_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_1a25881d61a6912_float_0(const Block<float>& block) {
  RMSprop_update_centered_1a25881d61a6912_0(block);
}
static const Pass<float> RMSprop_update_centered_1a25881d61a6912_float_passes[] = {RMSprop_update_centered_1a25881d61a6912_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_1a25881d61a6912_double_0(const Block<double>& block) {
  RMSprop_update_centered_1a25881d61a6912_0(block);
}
static const Pass<double> RMSprop_update_centered_1a25881d61a6912_double_passes[] = {RMSprop_update_centered_1a25881d61a6912_double_0};
static const int RMSprop_update_centered_1a25881d61a6912_reductions[] = {0};
static const bool RMSprop_update_centered_1a25881d61a6912_is_max[] = {false};
extern const Rule RMSprop_update_centered_1a25881d61a6912 = {
    0x1a25881d61a6912, 2, 5, 10, 1, RMSprop_update_centered_1a25881d61a6912_reductions, RMSprop_update_centered_1a25881d61a6912_is_max,
    RMSprop_update_centered_1a25881d61a6912_scalars, RMSprop_update_centered_1a25881d61a6912_float_passes, RMSprop_update_centered_1a25881d61a6912_double_passes};

static void RMSprop_update_centered_0f6fed4e6fa32f2_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[3];
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
  out[7] = hypers[3];
  out[8] = s2;
  out[9] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_0f6fed4e6fa32f2_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_0f6fed4e6fa32f2_float_0(const Block<float>& block) {
  RMSprop_update_centered_0f6fed4e6fa32f2_0(block);
}
static const Pass<float> RMSprop_update_centered_0f6fed4e6fa32f2_float_passes[] = {RMSprop_update_centered_0f6fed4e6fa32f2_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_0f6fed4e6fa32f2_double_0(const Block<double>& block) {
  RMSprop_update_centered_0f6fed4e6fa32f2_0(block);
}
static const Pass<double> RMSprop_update_centered_0f6fed4e6fa32f2_double_passes[] = {RMSprop_update_centered_0f6fed4e6fa32f2_double_0};
static const int RMSprop_update_centered_0f6fed4e6fa32f2_reductions[] = {0};
static const bool RMSprop_update_centered_0f6fed4e6fa32f2_is_max[] = {false};
extern const Rule RMSprop_update_centered_0f6fed4e6fa32f2 = {
    0x0f6fed4e6fa32f2, 2, 5, 10, 1, RMSprop_update_centered_0f6fed4e6fa32f2_reductions, RMSprop_update_centered_0f6fed4e6fa32f2_is_max,
    RMSprop_update_centered_0f6fed4e6fa32f2_scalars, RMSprop_update_centered_0f6fed4e6fa32f2_float_passes, RMSprop_update_centered_0f6fed4e6fa32f2_double_passes};

static void RMSprop_update_momentum_9ee4d5cec8ea600_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_9ee4d5cec8ea600_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_9ee4d5cec8ea600_float_0(const Block<float>& block) {
  RMSprop_update_momentum_9ee4d5cec8ea600_0(block);
}
static const Pass<float> RMSprop_update_momentum_9ee4d5cec8ea600_float_passes[] = {RMSprop_update_momentum_9ee4d5cec8ea600_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_9ee4d5cec8ea600_double_0(const Block<double>& block) {
  RMSprop_update_momentum_9ee4d5cec8ea600_0(block);
}
static const Pass<double> RMSprop_update_momentum_9ee4d5cec8ea600_double_passes[] = {RMSprop_update_momentum_9ee4d5cec8ea600_double_0};
static const int RMSprop_update_momentum_9ee4d5cec8ea600_reductions[] = {0};
static const bool RMSprop_update_momentum_9ee4d5cec8ea600_is_max[] = {false};
extern const Rule RMSprop_update_momentum_9ee4d5cec8ea600 = {
    0x9ee4d5cec8ea600, 2, 6, 11, 1, RMSprop_update_momentum_9ee4d5cec8ea600_reductions, RMSprop_update_momentum_9ee4d5cec8ea600_is_max,
    RMSprop_update_momentum_9ee4d5cec8ea600_scalars, RMSprop_update_momentum_9ee4d5cec8ea600_float_passes, RMSprop_update_momentum_9ee4d5cec8ea600_double_passes};

static void RMSprop_update_momentum_8382b8f8d72e463_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_8382b8f8d72e463_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_8382b8f8d72e463_float_0(const Block<float>& block) {
  RMSprop_update_momentum_8382b8f8d72e463_0(block);
}
static const Pass<float> RMSprop_update_momentum_8382b8f8d72e463_float_passes[] = {RMSprop_update_momentum_8382b8f8d72e463_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_8382b8f8d72e463_double_0(const Block<double>& block) {
  RMSprop_update_momentum_8382b8f8d72e463_0(block);
}
static const Pass<double> RMSprop_update_momentum_8382b8f8d72e463_double_passes[] = {RMSprop_update_momentum_8382b8f8d72e463_double_0};
static const int RMSprop_update_momentum_8382b8f8d72e463_reductions[] = {0};
static const bool RMSprop_update_momentum_8382b8f8d72e463_is_max[] = {false};
extern const Rule RMSprop_update_momentum_8382b8f8d72e463 = {
    0x8382b8f8d72e463, 2, 6, 11, 1, RMSprop_update_momentum_8382b8f8d72e463_reductions, RMSprop_update_momentum_8382b8f8d72e463_is_max,
    RMSprop_update_momentum_8382b8f8d72e463_scalars, RMSprop_update_momentum_8382b8f8d72e463_float_passes, RMSprop_update_momentum_8382b8f8d72e463_double_passes};

static void RMSprop_update_momentum_da34b8c37c45bcf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_da34b8c37c45bcf_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_da34b8c37c45bcf_float_0(const Block<float>& block) {
  RMSprop_update_momentum_da34b8c37c45bcf_0(block);
}
static const Pass<float> RMSprop_update_momentum_da34b8c37c45bcf_float_passes[] = {RMSprop_update_momentum_da34b8c37c45bcf_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_da34b8c37c45bcf_double_0(const Block<double>& block) {
  RMSprop_update_momentum_da34b8c37c45bcf_0(block);
}
static const Pass<double> RMSprop_update_momentum_da34b8c37c45bcf_double_passes[] = {RMSprop_update_momentum_da34b8c37c45bcf_double_0};
static const int RMSprop_update_momentum_da34b8c37c45bcf_reductions[] = {0};
static const bool RMSprop_update_momentum_da34b8c37c45bcf_is_max[] = {false};
extern const Rule RMSprop_update_momentum_da34b8c37c45bcf = {
    0xda34b8c37c45bcf, 2, 6, 11, 1, RMSprop_update_momentum_da34b8c37c45bcf_reductions, RMSprop_update_momentum_da34b8c37c45bcf_is_max,
    RMSprop_update_momentum_da34b8c37c45bcf_scalars, RMSprop_update_momentum_da34b8c37c45bcf_float_passes, RMSprop_update_momentum_da34b8c37c45bcf_double_passes};

static void RMSprop_update_momentum_1efb45b47afd636_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_momentum_1efb45b47afd636_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_1efb45b47afd636_float_0(const Block<float>& block) {
  RMSprop_update_momentum_1efb45b47afd636_0(block);
}
static const Pass<float> RMSprop_update_momentum_1efb45b47afd636_float_passes[] = {RMSprop_update_momentum_1efb45b47afd636_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_momentum_1efb45b47afd636_double_0(const Block<double>& block) {
  RMSprop_update_momentum_1efb45b47afd636_0(block);
}
static const Pass<double> RMSprop_update_momentum_1efb45b47afd636_double_passes[] = {RMSprop_update_momentum_1efb45b47afd636_double_0};
static const int RMSprop_update_momentum_1efb45b47afd636_reductions[] = {0};
static const bool RMSprop_update_momentum_1efb45b47afd636_is_max[] = {false};
extern const Rule RMSprop_update_momentum_1efb45b47afd636 = {
    0x1efb45b47afd636, 2, 6, 11, 1, RMSprop_update_momentum_1efb45b47afd636_reductions, RMSprop_update_momentum_1efb45b47afd636_is_max,
    RMSprop_update_momentum_1efb45b47afd636_scalars, RMSprop_update_momentum_1efb45b47afd636_float_passes, RMSprop_update_momentum_1efb45b47afd636_double_passes};

static void RMSprop_update_centered_momentum_d6f01f8e78500d4_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_d6f01f8e78500d4_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_d6f01f8e78500d4_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_d6f01f8e78500d4_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_d6f01f8e78500d4_float_passes[] = {RMSprop_update_centered_momentum_d6f01f8e78500d4_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_d6f01f8e78500d4_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_d6f01f8e78500d4_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_d6f01f8e78500d4_double_passes[] = {RMSprop_update_centered_momentum_d6f01f8e78500d4_double_0};
static const int RMSprop_update_centered_momentum_d6f01f8e78500d4_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_d6f01f8e78500d4_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_d6f01f8e78500d4 = {
    0xd6f01f8e78500d4, 3, 6, 11, 1, RMSprop_update_centered_momentum_d6f01f8e78500d4_reductions, RMSprop_update_centered_momentum_d6f01f8e78500d4_is_max,
    RMSprop_update_centered_momentum_d6f01f8e78500d4_scalars, RMSprop_update_centered_momentum_d6f01f8e78500d4_float_passes, RMSprop_update_centered_momentum_d6f01f8e78500d4_double_passes};

static void RMSprop_update_centered_momentum_5cf26ad7712f12d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_5cf26ad7712f12d_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_5cf26ad7712f12d_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_5cf26ad7712f12d_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_5cf26ad7712f12d_float_passes[] = {RMSprop_update_centered_momentum_5cf26ad7712f12d_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_5cf26ad7712f12d_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_5cf26ad7712f12d_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_5cf26ad7712f12d_double_passes[] = {RMSprop_update_centered_momentum_5cf26ad7712f12d_double_0};
static const int RMSprop_update_centered_momentum_5cf26ad7712f12d_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_5cf26ad7712f12d_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_5cf26ad7712f12d = {
    0x5cf26ad7712f12d, 3, 6, 11, 1, RMSprop_update_centered_momentum_5cf26ad7712f12d_reductions, RMSprop_update_centered_momentum_5cf26ad7712f12d_is_max,
    RMSprop_update_centered_momentum_5cf26ad7712f12d_scalars, RMSprop_update_centered_momentum_5cf26ad7712f12d_float_passes, RMSprop_update_centered_momentum_5cf26ad7712f12d_double_passes};

static void RMSprop_update_centered_momentum_e2197959ed4309d_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_e2197959ed4309d_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_e2197959ed4309d_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_e2197959ed4309d_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_e2197959ed4309d_float_passes[] = {RMSprop_update_centered_momentum_e2197959ed4309d_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_e2197959ed4309d_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_e2197959ed4309d_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_e2197959ed4309d_double_passes[] = {RMSprop_update_centered_momentum_e2197959ed4309d_double_0};
static const int RMSprop_update_centered_momentum_e2197959ed4309d_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_e2197959ed4309d_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_e2197959ed4309d = {
    0xe2197959ed4309d, 3, 6, 11, 1, RMSprop_update_centered_momentum_e2197959ed4309d_reductions, RMSprop_update_centered_momentum_e2197959ed4309d_is_max,
    RMSprop_update_centered_momentum_e2197959ed4309d_scalars, RMSprop_update_centered_momentum_e2197959ed4309d_float_passes, RMSprop_update_centered_momentum_e2197959ed4309d_double_passes};

static void RMSprop_update_centered_momentum_72f9908645741f0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[2] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = double(1.0) - hypers[4];
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[2];
  out[5] = s0;
  out[6] = hypers[3];
  out[7] = hypers[4];
  out[8] = s2;
  out[9] = hypers[5];
  out[10] = hypers[1];
}
template <class T>
static MS_OPTIM_INLINE void RMSprop_update_centered_momentum_72f9908645741f0_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_72f9908645741f0_float_0(const Block<float>& block) {
  RMSprop_update_centered_momentum_72f9908645741f0_0(block);
}
static const Pass<float> RMSprop_update_centered_momentum_72f9908645741f0_float_passes[] = {RMSprop_update_centered_momentum_72f9908645741f0_float_0};
MS_OPTIM_VERSIONS static void RMSprop_update_centered_momentum_72f9908645741f0_double_0(const Block<double>& block) {
  RMSprop_update_centered_momentum_72f9908645741f0_0(block);
}
static const Pass<double> RMSprop_update_centered_momentum_72f9908645741f0_double_passes[] = {RMSprop_update_centered_momentum_72f9908645741f0_double_0};
static const int RMSprop_update_centered_momentum_72f9908645741f0_reductions[] = {0};
static const bool RMSprop_update_centered_momentum_72f9908645741f0_is_max[] = {false};
extern const Rule RMSprop_update_centered_momentum_72f9908645741f0 = {
    0x72f9908645741f0, 3, 6, 11, 1, RMSprop_update_centered_momentum_72f9908645741f0_reductions, RMSprop_update_centered_momentum_72f9908645741f0_is_max,
    RMSprop_update_centered_momentum_72f9908645741f0_scalars, RMSprop_update_centered_momentum_72f9908645741f0_float_passes, RMSprop_update_centered_momentum_72f9908645741f0_double_passes};

static void Rprop_update_91ee3db8139c0ac_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[1];
  out[5] = s0;
  out[6] = hypers[2];
  out[7] = hypers[4];
  out[8] = hypers[3];
  out[9] = hypers[5];
  out[10] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_91ee3db8139c0ac_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void Rprop_update_91ee3db8139c0ac_float_0(const Block<float>& block) {
  Rprop_update_91ee3db8139c0ac_0(block);
}
static const Pass<float> Rprop_update_91ee3db8139c0ac_float_passes[] = {Rprop_update_91ee3db8139c0ac_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_91ee3db8139c0ac_double_0(const Block<double>& block) {
  Rprop_update_91ee3db8139c0ac_0(block);
}
static const Pass<double> Rprop_update_91ee3db8139c0ac_double_passes[] = {Rprop_update_91ee3db8139c0ac_double_0};
static const int Rprop_update_91ee3db8139c0ac_reductions[] = {0};
static const bool Rprop_update_91ee3db8139c0ac_is_max[] = {false};
extern const Rule Rprop_update_91ee3db8139c0ac = {
    0x91ee3db8139c0ac, 2, 7, 11, 1, Rprop_update_91ee3db8139c0ac_reductions, Rprop_update_91ee3db8139c0ac_is_max,
    Rprop_update_91ee3db8139c0ac_scalars, Rprop_update_91ee3db8139c0ac_float_passes, Rprop_update_91ee3db8139c0ac_double_passes};

static void Rprop_update_8863b3078b3ffde_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = hypers[0];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s1;
  out[4] = hypers[1];
  out[5] = s0;
  out[6] = hypers[2];
  out[7] = hypers[4];
  out[8] = hypers[3];
  out[9] = hypers[5];
  out[10] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Rprop_update_8863b3078b3ffde_0(const Block<T>& block) {
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
      const T t11 = scalar5 != 0 ? t10 : t7;
      const T t12 = scalar6 * p_param[i];
      const T t13 = t11 + t12;
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
MS_OPTIM_VERSIONS static void Rprop_update_8863b3078b3ffde_float_0(const Block<float>& block) {
  Rprop_update_8863b3078b3ffde_0(block);
}
static const Pass<float> Rprop_update_8863b3078b3ffde_float_passes[] = {Rprop_update_8863b3078b3ffde_float_0};
MS_OPTIM_VERSIONS static void Rprop_update_8863b3078b3ffde_double_0(const Block<double>& block) {
  Rprop_update_8863b3078b3ffde_0(block);
}
static const Pass<double> Rprop_update_8863b3078b3ffde_double_passes[] = {Rprop_update_8863b3078b3ffde_double_0};
static const int Rprop_update_8863b3078b3ffde_reductions[] = {0};
static const bool Rprop_update_8863b3078b3ffde_is_max[] = {false};
extern const Rule Rprop_update_8863b3078b3ffde = {
    0x8863b3078b3ffde, 2, 7, 11, 1, Rprop_update_8863b3078b3ffde_reductions, Rprop_update_8863b3078b3ffde_is_max,
    Rprop_update_8863b3078b3ffde_scalars, Rprop_update_8863b3078b3ffde_float_passes, Rprop_update_8863b3078b3ffde_double_passes};

static void SGD_update_without_momentum_f660683aaca93d5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_f660683aaca93d5_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
      const T t11 = scalar6 * t10;
      const T t12 = p_param[i] - t11;
      p_param[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_f660683aaca93d5_float_0(const Block<float>& block) {
  SGD_update_without_momentum_f660683aaca93d5_0(block);
}
static const Pass<float> SGD_update_without_momentum_f660683aaca93d5_float_passes[] = {SGD_update_without_momentum_f660683aaca93d5_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_f660683aaca93d5_double_0(const Block<double>& block) {
  SGD_update_without_momentum_f660683aaca93d5_0(block);
}
static const Pass<double> SGD_update_without_momentum_f660683aaca93d5_double_passes[] = {SGD_update_without_momentum_f660683aaca93d5_double_0};
static const int SGD_update_without_momentum_f660683aaca93d5_reductions[] = {0};
static const bool SGD_update_without_momentum_f660683aaca93d5_is_max[] = {false};
extern const Rule SGD_update_without_momentum_f660683aaca93d5 = {
    0xf660683aaca93d5, 0, 3, 7, 1, SGD_update_without_momentum_f660683aaca93d5_reductions, SGD_update_without_momentum_f660683aaca93d5_is_max,
    SGD_update_without_momentum_f660683aaca93d5_scalars, SGD_update_without_momentum_f660683aaca93d5_float_passes, SGD_update_without_momentum_f660683aaca93d5_double_passes};

static void SGD_update_without_momentum_47b76f48169cf8e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_47b76f48169cf8e_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar6 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_47b76f48169cf8e_float_0(const Block<float>& block) {
  SGD_update_without_momentum_47b76f48169cf8e_0(block);
}
static const Pass<float> SGD_update_without_momentum_47b76f48169cf8e_float_passes[] = {SGD_update_without_momentum_47b76f48169cf8e_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_47b76f48169cf8e_double_0(const Block<double>& block) {
  SGD_update_without_momentum_47b76f48169cf8e_0(block);
}
static const Pass<double> SGD_update_without_momentum_47b76f48169cf8e_double_passes[] = {SGD_update_without_momentum_47b76f48169cf8e_double_0};
static const int SGD_update_without_momentum_47b76f48169cf8e_reductions[] = {0};
static const bool SGD_update_without_momentum_47b76f48169cf8e_is_max[] = {false};
extern const Rule SGD_update_without_momentum_47b76f48169cf8e = {
    0x47b76f48169cf8e, 0, 3, 7, 1, SGD_update_without_momentum_47b76f48169cf8e_reductions, SGD_update_without_momentum_47b76f48169cf8e_is_max,
    SGD_update_without_momentum_47b76f48169cf8e_scalars, SGD_update_without_momentum_47b76f48169cf8e_float_passes, SGD_update_without_momentum_47b76f48169cf8e_double_passes};

static void SGD_update_93df877933e28ac_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s4;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = s2;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_93df877933e28ac_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = t0 + t12;
      const T t14 = scalar8 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_93df877933e28ac_float_0(const Block<float>& block) {
  SGD_update_93df877933e28ac_0(block);
}
static const Pass<float> SGD_update_93df877933e28ac_float_passes[] = {SGD_update_93df877933e28ac_float_0};
MS_OPTIM_VERSIONS static void SGD_update_93df877933e28ac_double_0(const Block<double>& block) {
  SGD_update_93df877933e28ac_0(block);
}
static const Pass<double> SGD_update_93df877933e28ac_double_passes[] = {SGD_update_93df877933e28ac_double_0};
static const int SGD_update_93df877933e28ac_reductions[] = {0};
static const bool SGD_update_93df877933e28ac_is_max[] = {false};
extern const Rule SGD_update_93df877933e28ac = {
    0x93df877933e28ac, 1, 5, 9, 1, SGD_update_93df877933e28ac_reductions, SGD_update_93df877933e28ac_is_max,
    SGD_update_93df877933e28ac_scalars, SGD_update_93df877933e28ac_float_passes, SGD_update_93df877933e28ac_double_passes};

static void SGD_update_f40d65441bcf5ef_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s4;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = s2;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_f40d65441bcf5ef_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
      const T t13 = scalar7 * t12;
      const T t14 = t0 + t13;
      const T t15 = scalar8 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_f40d65441bcf5ef_float_0(const Block<float>& block) {
  SGD_update_f40d65441bcf5ef_0(block);
}
static const Pass<float> SGD_update_f40d65441bcf5ef_float_passes[] = {SGD_update_f40d65441bcf5ef_float_0};
MS_OPTIM_VERSIONS static void SGD_update_f40d65441bcf5ef_double_0(const Block<double>& block) {
  SGD_update_f40d65441bcf5ef_0(block);
}
static const Pass<double> SGD_update_f40d65441bcf5ef_double_passes[] = {SGD_update_f40d65441bcf5ef_double_0};
static const int SGD_update_f40d65441bcf5ef_reductions[] = {0};
static const bool SGD_update_f40d65441bcf5ef_is_max[] = {false};
extern const Rule SGD_update_f40d65441bcf5ef = {
    0xf40d65441bcf5ef, 1, 5, 9, 1, SGD_update_f40d65441bcf5ef_reductions, SGD_update_f40d65441bcf5ef_is_max,
    SGD_update_f40d65441bcf5ef_scalars, SGD_update_f40d65441bcf5ef_float_passes, SGD_update_f40d65441bcf5ef_double_passes};

static void SGD_update_399031e2d9ae378_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const bool s2 = step == double(1.0);
  const double s3 = double(1.0) - hypers[4];
  const double s4 = s2 ? double(1.0) : s3;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = s4;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_399031e2d9ae378_0(const Block<T>& block) {
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
      const T t8 = scalar4 != 0 ? t7 : t4;
      const T t9 = scalar5 * p_param[i];
      const T t10 = t8 + t9;
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
MS_OPTIM_VERSIONS static void SGD_update_399031e2d9ae378_float_0(const Block<float>& block) {
  SGD_update_399031e2d9ae378_0(block);
}
static const Pass<float> SGD_update_399031e2d9ae378_float_passes[] = {SGD_update_399031e2d9ae378_float_0};
MS_OPTIM_VERSIONS static void SGD_update_399031e2d9ae378_double_0(const Block<double>& block) {
  SGD_update_399031e2d9ae378_0(block);
}
static const Pass<double> SGD_update_399031e2d9ae378_double_passes[] = {SGD_update_399031e2d9ae378_double_0};
static const int SGD_update_399031e2d9ae378_reductions[] = {0};
static const bool SGD_update_399031e2d9ae378_is_max[] = {false};
extern const Rule SGD_update_399031e2d9ae378 = {
    0x399031e2d9ae378, 1, 5, 9, 1, SGD_update_399031e2d9ae378_reductions, SGD_update_399031e2d9ae378_is_max,
    SGD_update_399031e2d9ae378_scalars, SGD_update_399031e2d9ae378_float_passes, SGD_update_399031e2d9ae378_double_passes};

static void SGD_update_4a3d5ec27f17c8f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const bool s2 = step == double(1.0);
  const double s3 = double(1.0) - hypers[4];
  const double s4 = s2 ? double(1.0) : s3;
  out[0] = grad_scale;
  out[1] = max_grad_value;
  out[2] = s1;
  out[3] = hypers[1];
  out[4] = s0;
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = s4;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_4a3d5ec27f17c8f_0(const Block<T>& block) {
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
      const T t9 = scalar4 != 0 ? t8 : t5;
      const T t10 = scalar5 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void SGD_update_4a3d5ec27f17c8f_float_0(const Block<float>& block) {
  SGD_update_4a3d5ec27f17c8f_0(block);
}
static const Pass<float> SGD_update_4a3d5ec27f17c8f_float_passes[] = {SGD_update_4a3d5ec27f17c8f_float_0};
MS_OPTIM_VERSIONS static void SGD_update_4a3d5ec27f17c8f_double_0(const Block<double>& block) {
  SGD_update_4a3d5ec27f17c8f_0(block);
}
static const Pass<double> SGD_update_4a3d5ec27f17c8f_double_passes[] = {SGD_update_4a3d5ec27f17c8f_double_0};
static const int SGD_update_4a3d5ec27f17c8f_reductions[] = {0};
static const bool SGD_update_4a3d5ec27f17c8f_is_max[] = {false};
extern const Rule SGD_update_4a3d5ec27f17c8f = {
    0x4a3d5ec27f17c8f, 1, 5, 9, 1, SGD_update_4a3d5ec27f17c8f_reductions, SGD_update_4a3d5ec27f17c8f_is_max,
    SGD_update_4a3d5ec27f17c8f_scalars, SGD_update_4a3d5ec27f17c8f_float_passes, SGD_update_4a3d5ec27f17c8f_double_passes};

static void SparseAdam_update_216e24cdec58505_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void SparseAdam_update_216e24cdec58505_0(const Block<T>& block) {
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
      const T t9 = scalar5 != 0 ? t8 : t5;
      const T t10 = scalar6 * p_param[i];
      const T t11 = t9 + t10;
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
MS_OPTIM_VERSIONS static void SparseAdam_update_216e24cdec58505_float_0(const Block<float>& block) {
  SparseAdam_update_216e24cdec58505_0(block);
}
static const Pass<float> SparseAdam_update_216e24cdec58505_float_passes[] = {SparseAdam_update_216e24cdec58505_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_216e24cdec58505_double_0(const Block<double>& block) {
  SparseAdam_update_216e24cdec58505_0(block);
}
static const Pass<double> SparseAdam_update_216e24cdec58505_double_passes[] = {SparseAdam_update_216e24cdec58505_double_0};
static const int SparseAdam_update_216e24cdec58505_reductions[] = {0};
static const bool SparseAdam_update_216e24cdec58505_is_max[] = {false};
extern const Rule SparseAdam_update_216e24cdec58505 = {
    0x216e24cdec58505, 2, 6, 12, 1, SparseAdam_update_216e24cdec58505_reductions, SparseAdam_update_216e24cdec58505_is_max,
    SparseAdam_update_216e24cdec58505_scalars, SparseAdam_update_216e24cdec58505_float_passes, SparseAdam_update_216e24cdec58505_double_passes};

static void SparseAdam_update_0094a5a3f52394a_scalars(double step, double grad_scale, double max_grad_value,
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
  const double s9 = -max_grad_value;
  const double s10 = double(1.0) - hypers[1];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = max_grad_value;
  out[3] = s9;
  out[4] = hypers[3];
  out[5] = s8;
  out[6] = hypers[4];
  out[7] = s7;
  out[8] = s6;
  out[9] = hypers[1];
  out[10] = s10;
  out[11] = hypers[5];
}
template <class T>
static MS_OPTIM_INLINE void SparseAdam_update_0094a5a3f52394a_0(const Block<T>& block) {
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
      const T t10 = scalar5 != 0 ? t9 : t6;
      const T t11 = scalar6 * p_param[i];
      const T t12 = t10 + t11;
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
MS_OPTIM_VERSIONS static void SparseAdam_update_0094a5a3f52394a_float_0(const Block<float>& block) {
  SparseAdam_update_0094a5a3f52394a_0(block);
}
static const Pass<float> SparseAdam_update_0094a5a3f52394a_float_passes[] = {SparseAdam_update_0094a5a3f52394a_float_0};
MS_OPTIM_VERSIONS static void SparseAdam_update_0094a5a3f52394a_double_0(const Block<double>& block) {
  SparseAdam_update_0094a5a3f52394a_0(block);
}
static const Pass<double> SparseAdam_update_0094a5a3f52394a_double_passes[] = {SparseAdam_update_0094a5a3f52394a_double_0};
static const int SparseAdam_update_0094a5a3f52394a_reductions[] = {0};
static const bool SparseAdam_update_0094a5a3f52394a_is_max[] = {false};
extern const Rule SparseAdam_update_0094a5a3f52394a = {
    0x0094a5a3f52394a, 2, 6, 12, 1, SparseAdam_update_0094a5a3f52394a_reductions, SparseAdam_update_0094a5a3f52394a_is_max,
    SparseAdam_update_0094a5a3f52394a_scalars, SparseAdam_update_0094a5a3f52394a_float_passes, SparseAdam_update_0094a5a3f52394a_double_passes};

extern const Rule* const builtin_rules[] = {
    &Adadelta_update_425a19269141aa5,
    &Adadelta_update_c447f92fa2c1f8f,
    &Adafactor_update_8d024b5c9a24f25,
    &Adafactor_update_0a7b068f50799a2,
    &Adafactor_update_3c337c7efad572a,
    &Adafactor_update_507554e201a7e61,
    &Adafactor_update_momentum_cdeeef84f3b6592,
    &Adafactor_update_momentum_f9469ff5c922b02,
    &Adafactor_update_momentum_5574202ba4d7d44,
    &Adafactor_update_momentum_f8eab799db5500d,
    &Adafactor_update_1769b8c3a181f8b,
    &Adafactor_update_d85b2226f16c0c5,
    &Adafactor_update_e5bee8ab4be96d9,
    &Adafactor_update_c1f2913b5d0caa1,
    &Adafactor_update_momentum_ec5bad67125d680,
    &Adafactor_update_momentum_bf4ca180231eb87,
    &Adafactor_update_momentum_429596cef842098,
    &Adafactor_update_momentum_da38ff55ef71ce4,
    &Adafactor_update_a645c70ebaecfe1,
    &Adafactor_update_2113ef45207c220,
    &Adafactor_update_fc8c2412d19b6ea,
    &Adafactor_update_22413e6dec2daa1,
    &Adafactor_update_c7ef5f3bc94e4c8,
    &Adafactor_update_45193352661a069,
    &Adafactor_update_f918dc182b87f24,
    &Adafactor_update_837952a5ea35cb8,
    &Adagrad_update_468a2fbfd4d18d4,
    &Adagrad_update_65eef94b2ea8b1d,
    &Adam_update_477122d640409f5,
    &Adam_update_47068c0230114bf,
    &Adam_update_amsgrad_58a57ac3ee6c830,
    &Adam_update_amsgrad_890fe772f9ae23a,
    &Adam_update_216e24cdec58505,
    &Adam_update_0094a5a3f52394a,
    &Adam_update_amsgrad_bb16cf004e4527c,
    &Adam_update_amsgrad_336942828a6e196,
    &Adamax_update_2d335b91c9a91aa,
    &Adamax_update_b154289e0bb35b4,
    &Adamax_update_72f29565a707dd6,
    &Adamax_update_1972e16e71458b1,
    &AdamOffload_update_477122d640409f5,
    &AdamOffload_update_47068c0230114bf,
    &AdamOffload_update_amsgrad_58a57ac3ee6c830,
    &AdamOffload_update_amsgrad_890fe772f9ae23a,
    &AdamW_update_61b058e8732619e,
    &AdamW_update_8f81034977406ef,
    &AdamW_update_amsgrad_5451df7b1ff56ac,
    &AdamW_update_amsgrad_a54b68157078fdc,
    &AdamW_update_e02a639a7c97d1f,
    &AdamW_update_eb7b6b946705614,
    &AdamW_update_amsgrad_46ec770a97efdf9,
    &AdamW_update_amsgrad_2e1f6d04fe77d61,
    &AdamWeightDecay_update_56aa4c49f8c38d6,
    &AdamWeightDecay_update_05ebbe568163ade,
    &ASGD_update_9877adaa3d8a0c8,
    &ASGD_update_04a49e0c49d2e78,
    &FTRL_update_f2c77aaf8deaa61,
    &FTRL_update_5ed9bf2080a3442,
    &LAMB_update_a4fc200e7c78472,
    &LAMB_update_69514381f3ccf05,
    &LAMB_update_943b1e283681f9c,
    &LAMB_update_371776178141319,
    &LAMB_update_bf09672ab38b2fc,
    &LAMB_update_baa03d42d644904,
    &LARS_update_without_momentum_7fb9aa251bac532,
    &LARS_update_without_momentum_0758a7b63017132,
    &LARS_update_af3c9886bc4630c,
    &LARS_update_8220bb18e24ffa9,
    &LARS_update_ae0837fb456837c,
    &LARS_update_ce8b32b5c8f1a1c,
    &LARS_update_15ba1908b065588,
    &LARS_update_ff775d3668f02d6,
    &LARS_update_e5d768b3fe60123,
    &LARS_update_691a2e55d35d851,
    &Lion_update_8451fa49e7a2219,
    &Lion_update_8a6b4c740e4c298,
    &Momentum_update_0cf82b9867e63af,
    &Momentum_update_ed1374493c38d12,
    &Momentum_update_880b5f2b7e990e8,
    &Momentum_update_6555b4831d6b5ae,
    &NAdam_update_1cd382ef8e1116e,
    &NAdam_update_5fc8fc35d50003d,
    &NAdam_update_decoupled_6892aa22776e71b,
    &NAdam_update_decoupled_3b533395f2f9b6e,
    &NAdamW_update_88963f626bf315f,
    &NAdamW_update_e28284d1c7b3551,
    &ProximalAdagrad_update_673f1df58c8039c,
    &ProximalAdagrad_update_ba2e9a1dcf57164,
    &RAdam_update_55d3448472bdda5,
    &RAdam_update_d9f57811fe4811e,
    &RAdam_update_decoupled_ffe282a0a1bb483,
    &RAdam_update_decoupled_2b63df1df1aec01,
    &RMSprop_update_34627a575b6f8ae,
    &RMSprop_update_6a2fcdcfdf449a8,
    &RMSprop_update_e5485b8a3bc5c79,
    &RMSprop_update_782bbcb49f9b3ce,
    &RMSprop_update_centered_cd17758239c1134,
    &RMSprop_update_centered_c2f124bfd4a6314,
    &RMSprop_update_centered_1a25881d61a6912,
    &RMSprop_update_centered_0f6fed4e6fa32f2,
    &RMSprop_update_momentum_9ee4d5cec8ea600,
    &RMSprop_update_momentum_8382b8f8d72e463,
    &RMSprop_update_momentum_da34b8c37c45bcf,
    &RMSprop_update_momentum_1efb45b47afd636,
    &RMSprop_update_centered_momentum_d6f01f8e78500d4,
    &RMSprop_update_centered_momentum_5cf26ad7712f12d,
    &RMSprop_update_centered_momentum_e2197959ed4309d,
    &RMSprop_update_centered_momentum_72f9908645741f0,
    &Rprop_update_91ee3db8139c0ac,
    &Rprop_update_8863b3078b3ffde,
    &SGD_update_without_momentum_f660683aaca93d5,
    &SGD_update_without_momentum_47b76f48169cf8e,
    &SGD_update_93df877933e28ac,
    &SGD_update_f40d65441bcf5ef,
    &SGD_update_399031e2d9ae378,
    &SGD_update_4a3d5ec27f17c8f,
    &SparseAdam_update_216e24cdec58505,
    &SparseAdam_update_0094a5a3f52394a,
};
extern const int builtin_count = 118;

}  // namespace ms_optim
