// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Adafactor_update_4078f1078afc826_scalars) {
  const double s0 = hypers[1] * hypers[0];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[0], s2);
  const double s4 = std::pow(step, hypers[4]);
  const double s5 = double(1.0) - s4;
  const double s6 = maximum(hypers[5], double(1.1754943508222875e-38));
  out[0] = s0, out[1] = hypers[3], out[2] = s3, out[3] = grad_scale, out[4] = s5, out[5] = s4, out[6] = s6, out[7] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_4078f1078afc826_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar3 * p_grad[i];
    const T t1 = scalar4 * p_variance[i];
    const T t2 = t0 * t0;
    const T t3 = scalar5 * t2;
    const T t4 = t1 + t3;
    const T t5 = std::sqrt(t4);
    const T t6 = maximum(t5, scalar6);
    const T t7 = t0 / t6;
    const T t8 = t7 * t7;
    return t8;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_4078f1078afc826_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar0 = block.scalars[0], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[1], r0);
  const double r2 = block.exact[2] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[7];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = p_param[i] - t0;
    const T t2 = scalar3 * p_grad[i];
    const T t3 = scalar4 * p_variance[i];
    const T t4 = t2 * t2;
    const T t5 = scalar5 * t4;
    const T t6 = t3 + t5;
    const T t7 = std::sqrt(t6);
    const T t8 = maximum(t7, scalar6);
    const T t9 = t2 / t8;
    const T t10 = t9 / tensor1;
    const T t11 = tensor0 * t10;
    const T t12 = t1 - t11;
    p_param[i] = t12;
    p_variance[i] = t6;
  }
}
MS_OPTIM_PASS(Adafactor_update_4078f1078afc826_pass0)
MS_OPTIM_PASS(Adafactor_update_4078f1078afc826_pass1)
static const Passes Adafactor_update_4078f1078afc826_passes[] = {MS_OPTIM_BOTH(Adafactor_update_4078f1078afc826_pass0), MS_OPTIM_BOTH(Adafactor_update_4078f1078afc826_pass1)};
static const int Adafactor_update_4078f1078afc826_reductions[] = {2, 0};
static const bool Adafactor_update_4078f1078afc826_is_max[] = {false, false};
extern const Rule Adafactor_update_4078f1078afc826 = {
    0x4078f1078afc826, 1, 7, 8, 2, Adafactor_update_4078f1078afc826_reductions, Adafactor_update_4078f1078afc826_is_max,
    Adafactor_update_4078f1078afc826_scalars, Adafactor_update_4078f1078afc826_passes, nullptr};

MS_OPTIM_SCALARS(Adafactor_update_2e4cd8d8d11ada6_scalars) {
  const double s0 = hypers[1] * hypers[0];
  const double s1 = std::sqrt(step);
  const double s2 = double(1.0) / s1;
  const double s3 = minimum(hypers[0], s2);
  const double s4 = std::pow(step, hypers[4]);
  const double s5 = double(1.0) - s4;
  const double s6 = maximum(hypers[5], double(1.1754943508222875e-38));
  out[0] = s0, out[1] = hypers[3], out[2] = s3, out[3] = grad_scale, out[4] = s5, out[5] = s4, out[6] = s6, out[7] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4cd8d8d11ada6_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
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
      const T t1 = t0 * t0;
      return t1;
    });
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = t0 * t0;
      return t1;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4cd8d8d11ada6_pass1(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3], scalar6 = block.scalars[6];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    const T* __restrict p_column0 = block.columns[0] + column;
    found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = row0 * p_column0[i - begin_row];
      const T t2 = std::sqrt(t1);
      const T t3 = maximum(t2, scalar6);
      const T t4 = t0 / t3;
      const T t5 = t4 * t4;
      return t5;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4cd8d8d11ada6_pass2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar3 = block.scalars[3], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[1], r0);
  const double r2 = block.exact[2] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[7];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  const int64_t begin = 0, end = block.count;
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
      const T t3 = row0 * p_column0[i - begin_row];
      const T t4 = std::sqrt(t3);
      const T t5 = maximum(t4, scalar6);
      const T t6 = t2 / t5;
      const T t7 = t6 / tensor1;
      const T t8 = tensor0 * t7;
      const T t9 = t1 - t8;
      p_param[i] = t9;
    }
  }
}
MS_OPTIM_PASS(Adafactor_update_2e4cd8d8d11ada6_pass0)
MS_OPTIM_PASS(Adafactor_update_2e4cd8d8d11ada6_pass1)
MS_OPTIM_PASS(Adafactor_update_2e4cd8d8d11ada6_pass2)
static const Passes Adafactor_update_2e4cd8d8d11ada6_passes[] = {MS_OPTIM_BOTH(Adafactor_update_2e4cd8d8d11ada6_pass0), MS_OPTIM_BOTH(Adafactor_update_2e4cd8d8d11ada6_pass1), MS_OPTIM_BOTH(Adafactor_update_2e4cd8d8d11ada6_pass2)};
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4cd8d8d11ada6_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4cd8d8d11ada6_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[5] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[6]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[5] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[5] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_2e4cd8d8d11ada6_settle2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[5] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[6]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[5] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[5] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_SETTLE(Adafactor_update_2e4cd8d8d11ada6_settle0)
MS_OPTIM_SETTLE(Adafactor_update_2e4cd8d8d11ada6_settle1)
MS_OPTIM_SETTLE(Adafactor_update_2e4cd8d8d11ada6_settle2)
static const Settles Adafactor_update_2e4cd8d8d11ada6_settles[] = {MS_OPTIM_BOTH(Adafactor_update_2e4cd8d8d11ada6_settle0), MS_OPTIM_BOTH(Adafactor_update_2e4cd8d8d11ada6_settle1), MS_OPTIM_BOTH(Adafactor_update_2e4cd8d8d11ada6_settle2)};
static const Level Adafactor_update_2e4cd8d8d11ada6_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_2e4cd8d8d11ada6_axes = {Adafactor_update_2e4cd8d8d11ada6_levels, 1, 1, 1, 1, Adafactor_update_2e4cd8d8d11ada6_settles};
static const int Adafactor_update_2e4cd8d8d11ada6_reductions[] = {1, 1, 0};
static const bool Adafactor_update_2e4cd8d8d11ada6_is_max[] = {false, false};
extern const Rule Adafactor_update_2e4cd8d8d11ada6 = {
    0x2e4cd8d8d11ada6, 2, 7, 8, 3, Adafactor_update_2e4cd8d8d11ada6_reductions, Adafactor_update_2e4cd8d8d11ada6_is_max,
    Adafactor_update_2e4cd8d8d11ada6_scalars, Adafactor_update_2e4cd8d8d11ada6_passes, &Adafactor_update_2e4cd8d8d11ada6_axes};

MS_OPTIM_SCALARS(Adafactor_update_momentum_d96abbbde89b9fd_scalars) {
  const double s0 = hypers[1] * hypers[0];
  const double s1 = double(1.0) - hypers[3];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[0], s3);
  const double s5 = std::pow(step, hypers[5]);
  const double s6 = double(1.0) - s5;
  const double s7 = maximum(hypers[6], double(1.1754943508222875e-38));
  out[0] = s0, out[1] = hypers[3], out[2] = hypers[4], out[3] = s4, out[4] = grad_scale, out[5] = s6, out[6] = s5, out[7] = s7, out[8] = hypers[7], out[9] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_d96abbbde89b9fd_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar4 * p_grad[i];
    const T t1 = scalar5 * p_variance[i];
    const T t2 = t0 * t0;
    const T t3 = scalar6 * t2;
    const T t4 = t1 + t3;
    const T t5 = std::sqrt(t4);
    const T t6 = maximum(t5, scalar7);
    const T t7 = t0 / t6;
    const T t8 = t7 * t7;
    return t8;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_d96abbbde89b9fd_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  T* __restrict p_exp_avg = block.states[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[2], r0);
  const double r2 = block.exact[3] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[8];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = p_param[i] - t0;
    const T t2 = scalar1 * p_exp_avg[i];
    const T t3 = scalar4 * p_grad[i];
    const T t4 = scalar5 * p_variance[i];
    const T t5 = t3 * t3;
    const T t6 = scalar6 * t5;
    const T t7 = t4 + t6;
    const T t8 = std::sqrt(t7);
    const T t9 = maximum(t8, scalar7);
    const T t10 = t3 / t9;
    const T t11 = t10 / tensor1;
    const T t12 = tensor0 * t11;
    const T t13 = scalar9 * t12;
    const T t14 = t2 + t13;
    const T t15 = t1 - t14;
    p_param[i] = t15;
    p_variance[i] = t7;
    p_exp_avg[i] = t14;
  }
}
MS_OPTIM_PASS(Adafactor_update_momentum_d96abbbde89b9fd_pass0)
MS_OPTIM_PASS(Adafactor_update_momentum_d96abbbde89b9fd_pass1)
static const Passes Adafactor_update_momentum_d96abbbde89b9fd_passes[] = {MS_OPTIM_BOTH(Adafactor_update_momentum_d96abbbde89b9fd_pass0), MS_OPTIM_BOTH(Adafactor_update_momentum_d96abbbde89b9fd_pass1)};
static const int Adafactor_update_momentum_d96abbbde89b9fd_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_d96abbbde89b9fd_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_d96abbbde89b9fd = {
    0xd96abbbde89b9fd, 2, 8, 10, 2, Adafactor_update_momentum_d96abbbde89b9fd_reductions, Adafactor_update_momentum_d96abbbde89b9fd_is_max,
    Adafactor_update_momentum_d96abbbde89b9fd_scalars, Adafactor_update_momentum_d96abbbde89b9fd_passes, nullptr};

MS_OPTIM_SCALARS(Adafactor_update_momentum_2f168a89fee6cb2_scalars) {
  const double s0 = hypers[1] * hypers[0];
  const double s1 = double(1.0) - hypers[3];
  const double s2 = std::sqrt(step);
  const double s3 = double(1.0) / s2;
  const double s4 = minimum(hypers[0], s3);
  const double s5 = std::pow(step, hypers[5]);
  const double s6 = double(1.0) - s5;
  const double s7 = maximum(hypers[6], double(1.1754943508222875e-38));
  out[0] = s0, out[1] = hypers[3], out[2] = hypers[4], out[3] = s4, out[4] = grad_scale, out[5] = s6, out[6] = s5, out[7] = s7, out[8] = hypers[7], out[9] = s1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_2f168a89fee6cb2_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
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
      const T t1 = t0 * t0;
      return t1;
    });
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const T t1 = t0 * t0;
      return t1;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_2f168a89fee6cb2_pass1(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4], scalar7 = block.scalars[7];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    const T* __restrict p_column0 = block.columns[0] + column;
    found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const T t1 = row0 * p_column0[i - begin_row];
      const T t2 = std::sqrt(t1);
      const T t3 = maximum(t2, scalar7);
      const T t4 = t0 / t3;
      const T t5 = t4 * t4;
      return t5;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_2f168a89fee6cb2_pass2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[2];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar4 = block.scalars[4], scalar7 = block.scalars[7], scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[2], r0);
  const double r2 = block.exact[3] * r1;
  const double r3 = std::sqrt((block.reduced[1] / block.size));
  const double r4 = r3 / block.exact[8];
  const double r5 = maximum(double(1.0), r4);
  const T tensor0 = T(r2);
  const T tensor1 = T(r5);
  const int64_t begin = 0, end = block.count;
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
      const T t4 = row0 * p_column0[i - begin_row];
      const T t5 = std::sqrt(t4);
      const T t6 = maximum(t5, scalar7);
      const T t7 = t3 / t6;
      const T t8 = t7 / tensor1;
      const T t9 = tensor0 * t8;
      const T t10 = scalar9 * t9;
      const T t11 = t2 + t10;
      const T t12 = t1 - t11;
      p_param[i] = t12;
      p_exp_avg[i] = t11;
    }
  }
}
MS_OPTIM_PASS(Adafactor_update_momentum_2f168a89fee6cb2_pass0)
MS_OPTIM_PASS(Adafactor_update_momentum_2f168a89fee6cb2_pass1)
MS_OPTIM_PASS(Adafactor_update_momentum_2f168a89fee6cb2_pass2)
static const Passes Adafactor_update_momentum_2f168a89fee6cb2_passes[] = {MS_OPTIM_BOTH(Adafactor_update_momentum_2f168a89fee6cb2_pass0), MS_OPTIM_BOTH(Adafactor_update_momentum_2f168a89fee6cb2_pass1), MS_OPTIM_BOTH(Adafactor_update_momentum_2f168a89fee6cb2_pass2)};
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_2f168a89fee6cb2_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_2f168a89fee6cb2_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[7]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[6] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_2f168a89fee6cb2_settle2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  const double m1 = maximum(m0, matrix.exact[7]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m1;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[6] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_SETTLE(Adafactor_update_momentum_2f168a89fee6cb2_settle0)
MS_OPTIM_SETTLE(Adafactor_update_momentum_2f168a89fee6cb2_settle1)
MS_OPTIM_SETTLE(Adafactor_update_momentum_2f168a89fee6cb2_settle2)
static const Settles Adafactor_update_momentum_2f168a89fee6cb2_settles[] = {MS_OPTIM_BOTH(Adafactor_update_momentum_2f168a89fee6cb2_settle0), MS_OPTIM_BOTH(Adafactor_update_momentum_2f168a89fee6cb2_settle1), MS_OPTIM_BOTH(Adafactor_update_momentum_2f168a89fee6cb2_settle2)};
static const Level Adafactor_update_momentum_2f168a89fee6cb2_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_2f168a89fee6cb2_axes = {Adafactor_update_momentum_2f168a89fee6cb2_levels, 1, 1, 1, 1, Adafactor_update_momentum_2f168a89fee6cb2_settles};
static const int Adafactor_update_momentum_2f168a89fee6cb2_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_2f168a89fee6cb2_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_2f168a89fee6cb2 = {
    0x2f168a89fee6cb2, 3, 8, 10, 3, Adafactor_update_momentum_2f168a89fee6cb2_reductions, Adafactor_update_momentum_2f168a89fee6cb2_is_max,
    Adafactor_update_momentum_2f168a89fee6cb2_scalars, Adafactor_update_momentum_2f168a89fee6cb2_passes, &Adafactor_update_momentum_2f168a89fee6cb2_axes};

MS_OPTIM_SCALARS(Adafactor_update_db89ecc9841a69f_scalars) {
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[0], s1);
  const double s3 = std::pow(step, hypers[4]);
  const double s4 = double(1.0) - s3;
  const double s5 = maximum(hypers[5], double(1.1754943508222875e-38));
  out[0] = hypers[3], out[1] = s2, out[2] = hypers[1], out[3] = grad_scale, out[4] = s4, out[5] = s5, out[6] = s3, out[7] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_db89ecc9841a69f_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar3 * p_grad[i];
    const T t1 = scalar4 * p_variance[i];
    const T t2 = t0 * t0;
    const T t3 = t2 + scalar5;
    const T t4 = scalar6 * t3;
    const T t5 = t1 + t4;
    const T t6 = std::sqrt(t5);
    const T t7 = t0 / t6;
    const T t8 = t7 * t7;
    return t8;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_db89ecc9841a69f_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[7];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = tensor1 * p_param[i];
    const T t1 = p_param[i] - t0;
    const T t2 = scalar3 * p_grad[i];
    const T t3 = scalar4 * p_variance[i];
    const T t4 = t2 * t2;
    const T t5 = t4 + scalar5;
    const T t6 = scalar6 * t5;
    const T t7 = t3 + t6;
    const T t8 = std::sqrt(t7);
    const T t9 = t2 / t8;
    const T t10 = t9 / tensor2;
    const T t11 = tensor0 * t10;
    const T t12 = t1 - t11;
    p_param[i] = t12;
    p_variance[i] = t7;
  }
}
MS_OPTIM_PASS(Adafactor_update_db89ecc9841a69f_pass0)
MS_OPTIM_PASS(Adafactor_update_db89ecc9841a69f_pass1)
static const Passes Adafactor_update_db89ecc9841a69f_passes[] = {MS_OPTIM_BOTH(Adafactor_update_db89ecc9841a69f_pass0), MS_OPTIM_BOTH(Adafactor_update_db89ecc9841a69f_pass1)};
static const int Adafactor_update_db89ecc9841a69f_reductions[] = {2, 0};
static const bool Adafactor_update_db89ecc9841a69f_is_max[] = {false, false};
extern const Rule Adafactor_update_db89ecc9841a69f = {
    0xdb89ecc9841a69f, 1, 7, 8, 2, Adafactor_update_db89ecc9841a69f_reductions, Adafactor_update_db89ecc9841a69f_is_max,
    Adafactor_update_db89ecc9841a69f_scalars, Adafactor_update_db89ecc9841a69f_passes, nullptr};

MS_OPTIM_SCALARS(Adafactor_update_64e30ed063b8b09_scalars) {
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[0], s1);
  const double s3 = std::pow(step, hypers[4]);
  const double s4 = double(1.0) - s3;
  const double s5 = maximum(hypers[5], double(1.1754943508222875e-38));
  out[0] = hypers[3], out[1] = s2, out[2] = hypers[1], out[3] = grad_scale, out[4] = s4, out[5] = s5, out[6] = s3, out[7] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_64e30ed063b8b09_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3], scalar5 = block.scalars[5];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
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
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar5;
      return t2;
    });
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar5;
      return t2;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_64e30ed063b8b09_pass1(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    const T* __restrict p_column0 = block.columns[0] + column;
    found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = row0 * p_column0[i - begin_row];
      const T t2 = std::sqrt(t1);
      const T t3 = t0 / t2;
      const T t4 = t3 * t3;
      return t4;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_64e30ed063b8b09_pass2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[7];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  const int64_t begin = 0, end = block.count;
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
      const T t3 = row0 * p_column0[i - begin_row];
      const T t4 = std::sqrt(t3);
      const T t5 = t2 / t4;
      const T t6 = t5 / tensor2;
      const T t7 = tensor0 * t6;
      const T t8 = t1 - t7;
      p_param[i] = t8;
    }
  }
}
MS_OPTIM_PASS(Adafactor_update_64e30ed063b8b09_pass0)
MS_OPTIM_PASS(Adafactor_update_64e30ed063b8b09_pass1)
MS_OPTIM_PASS(Adafactor_update_64e30ed063b8b09_pass2)
static const Passes Adafactor_update_64e30ed063b8b09_passes[] = {MS_OPTIM_BOTH(Adafactor_update_64e30ed063b8b09_pass0), MS_OPTIM_BOTH(Adafactor_update_64e30ed063b8b09_pass1), MS_OPTIM_BOTH(Adafactor_update_64e30ed063b8b09_pass2)};
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_64e30ed063b8b09_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_64e30ed063b8b09_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[6] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_64e30ed063b8b09_settle2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[6] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_SETTLE(Adafactor_update_64e30ed063b8b09_settle0)
MS_OPTIM_SETTLE(Adafactor_update_64e30ed063b8b09_settle1)
MS_OPTIM_SETTLE(Adafactor_update_64e30ed063b8b09_settle2)
static const Settles Adafactor_update_64e30ed063b8b09_settles[] = {MS_OPTIM_BOTH(Adafactor_update_64e30ed063b8b09_settle0), MS_OPTIM_BOTH(Adafactor_update_64e30ed063b8b09_settle1), MS_OPTIM_BOTH(Adafactor_update_64e30ed063b8b09_settle2)};
static const Level Adafactor_update_64e30ed063b8b09_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_64e30ed063b8b09_axes = {Adafactor_update_64e30ed063b8b09_levels, 1, 1, 1, 1, Adafactor_update_64e30ed063b8b09_settles};
static const int Adafactor_update_64e30ed063b8b09_reductions[] = {1, 1, 0};
static const bool Adafactor_update_64e30ed063b8b09_is_max[] = {false, false};
extern const Rule Adafactor_update_64e30ed063b8b09 = {
    0x64e30ed063b8b09, 2, 7, 8, 3, Adafactor_update_64e30ed063b8b09_reductions, Adafactor_update_64e30ed063b8b09_is_max,
    Adafactor_update_64e30ed063b8b09_scalars, Adafactor_update_64e30ed063b8b09_passes, &Adafactor_update_64e30ed063b8b09_axes};

MS_OPTIM_SCALARS(Adafactor_update_momentum_33b4a6500973c5e_scalars) {
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[0], s1);
  const double s3 = double(1.0) - hypers[4];
  const double s4 = std::pow(step, hypers[5]);
  const double s5 = double(1.0) - s4;
  const double s6 = maximum(hypers[6], double(1.1754943508222875e-38));
  out[0] = hypers[3], out[1] = s2, out[2] = hypers[1], out[3] = hypers[4], out[4] = grad_scale, out[5] = s5, out[6] = s6, out[7] = s4, out[8] = hypers[7], out[9] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_33b4a6500973c5e_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar4 * p_grad[i];
    const T t1 = scalar5 * p_variance[i];
    const T t2 = t0 * t0;
    const T t3 = t2 + scalar6;
    const T t4 = scalar7 * t3;
    const T t5 = t1 + t4;
    const T t6 = std::sqrt(t5);
    const T t7 = t0 / t6;
    const T t8 = t7 * t7;
    return t8;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_33b4a6500973c5e_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  T* __restrict p_exp_avg = block.states[1];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6], scalar7 = block.scalars[7], scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[8];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = tensor1 * p_param[i];
    const T t1 = p_param[i] - t0;
    const T t2 = scalar3 * p_exp_avg[i];
    const T t3 = scalar4 * p_grad[i];
    const T t4 = scalar5 * p_variance[i];
    const T t5 = t3 * t3;
    const T t6 = t5 + scalar6;
    const T t7 = scalar7 * t6;
    const T t8 = t4 + t7;
    const T t9 = std::sqrt(t8);
    const T t10 = t3 / t9;
    const T t11 = t10 / tensor2;
    const T t12 = tensor0 * t11;
    const T t13 = scalar9 * t12;
    const T t14 = t2 + t13;
    const T t15 = t1 - t14;
    p_param[i] = t15;
    p_variance[i] = t8;
    p_exp_avg[i] = t14;
  }
}
MS_OPTIM_PASS(Adafactor_update_momentum_33b4a6500973c5e_pass0)
MS_OPTIM_PASS(Adafactor_update_momentum_33b4a6500973c5e_pass1)
static const Passes Adafactor_update_momentum_33b4a6500973c5e_passes[] = {MS_OPTIM_BOTH(Adafactor_update_momentum_33b4a6500973c5e_pass0), MS_OPTIM_BOTH(Adafactor_update_momentum_33b4a6500973c5e_pass1)};
static const int Adafactor_update_momentum_33b4a6500973c5e_reductions[] = {2, 0};
static const bool Adafactor_update_momentum_33b4a6500973c5e_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_33b4a6500973c5e = {
    0x33b4a6500973c5e, 2, 8, 10, 2, Adafactor_update_momentum_33b4a6500973c5e_reductions, Adafactor_update_momentum_33b4a6500973c5e_is_max,
    Adafactor_update_momentum_33b4a6500973c5e_scalars, Adafactor_update_momentum_33b4a6500973c5e_passes, nullptr};

MS_OPTIM_SCALARS(Adafactor_update_momentum_77ee9f45f0cf5c9_scalars) {
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[0], s1);
  const double s3 = double(1.0) - hypers[4];
  const double s4 = std::pow(step, hypers[5]);
  const double s5 = double(1.0) - s4;
  const double s6 = maximum(hypers[6], double(1.1754943508222875e-38));
  out[0] = hypers[3], out[1] = s2, out[2] = hypers[1], out[3] = hypers[4], out[4] = grad_scale, out[5] = s5, out[6] = s6, out[7] = s4, out[8] = hypers[7], out[9] = s3;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_77ee9f45f0cf5c9_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4], scalar6 = block.scalars[6];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
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
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar6;
      return t2;
    });
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar6;
      return t2;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_77ee9f45f0cf5c9_pass1(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    const T* __restrict p_column0 = block.columns[0] + column;
    found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar4 * p_grad[i];
      const T t1 = row0 * p_column0[i - begin_row];
      const T t2 = std::sqrt(t1);
      const T t3 = t0 / t2;
      const T t4 = t3 * t3;
      return t4;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_77ee9f45f0cf5c9_pass2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[2];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[8];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  const int64_t begin = 0, end = block.count;
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
      const T t4 = row0 * p_column0[i - begin_row];
      const T t5 = std::sqrt(t4);
      const T t6 = t3 / t5;
      const T t7 = t6 / tensor2;
      const T t8 = tensor0 * t7;
      const T t9 = scalar9 * t8;
      const T t10 = t2 + t9;
      const T t11 = t1 - t10;
      p_param[i] = t11;
      p_exp_avg[i] = t10;
    }
  }
}
MS_OPTIM_PASS(Adafactor_update_momentum_77ee9f45f0cf5c9_pass0)
MS_OPTIM_PASS(Adafactor_update_momentum_77ee9f45f0cf5c9_pass1)
MS_OPTIM_PASS(Adafactor_update_momentum_77ee9f45f0cf5c9_pass2)
static const Passes Adafactor_update_momentum_77ee9f45f0cf5c9_passes[] = {MS_OPTIM_BOTH(Adafactor_update_momentum_77ee9f45f0cf5c9_pass0), MS_OPTIM_BOTH(Adafactor_update_momentum_77ee9f45f0cf5c9_pass1), MS_OPTIM_BOTH(Adafactor_update_momentum_77ee9f45f0cf5c9_pass2)};
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_77ee9f45f0cf5c9_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_77ee9f45f0cf5c9_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[7] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[7] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[7] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_momentum_77ee9f45f0cf5c9_settle2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[7] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[7] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[5] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[7] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_SETTLE(Adafactor_update_momentum_77ee9f45f0cf5c9_settle0)
MS_OPTIM_SETTLE(Adafactor_update_momentum_77ee9f45f0cf5c9_settle1)
MS_OPTIM_SETTLE(Adafactor_update_momentum_77ee9f45f0cf5c9_settle2)
static const Settles Adafactor_update_momentum_77ee9f45f0cf5c9_settles[] = {MS_OPTIM_BOTH(Adafactor_update_momentum_77ee9f45f0cf5c9_settle0), MS_OPTIM_BOTH(Adafactor_update_momentum_77ee9f45f0cf5c9_settle1), MS_OPTIM_BOTH(Adafactor_update_momentum_77ee9f45f0cf5c9_settle2)};
static const Level Adafactor_update_momentum_77ee9f45f0cf5c9_levels[] = {kRows, kColumns, kElements};
static const Axes Adafactor_update_momentum_77ee9f45f0cf5c9_axes = {Adafactor_update_momentum_77ee9f45f0cf5c9_levels, 1, 1, 1, 1, Adafactor_update_momentum_77ee9f45f0cf5c9_settles};
static const int Adafactor_update_momentum_77ee9f45f0cf5c9_reductions[] = {1, 1, 0};
static const bool Adafactor_update_momentum_77ee9f45f0cf5c9_is_max[] = {false, false};
extern const Rule Adafactor_update_momentum_77ee9f45f0cf5c9 = {
    0x77ee9f45f0cf5c9, 3, 8, 10, 3, Adafactor_update_momentum_77ee9f45f0cf5c9_reductions, Adafactor_update_momentum_77ee9f45f0cf5c9_is_max,
    Adafactor_update_momentum_77ee9f45f0cf5c9_scalars, Adafactor_update_momentum_77ee9f45f0cf5c9_passes, &Adafactor_update_momentum_77ee9f45f0cf5c9_axes};

MS_OPTIM_SCALARS(Adafactor_update_92504a7e58758bf_scalars) {
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[0], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const double s5 = std::pow(step, hypers[4]);
  const double s6 = double(1.0) - s5;
  const double s7 = maximum(hypers[5], double(1.1754943508222875e-38));
  out[0] = hypers[3], out[1] = s4, out[2] = hypers[1], out[3] = grad_scale, out[4] = s6, out[5] = s7, out[6] = s5, out[7] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_92504a7e58758bf_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  double found0 = 0;
  double found1 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = p_param[i] * p_param[i];
    return t0;
  });
  found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar3 * p_grad[i];
    const T t1 = scalar4 * p_variance[i];
    const T t2 = t0 * t0;
    const T t3 = t2 + scalar5;
    const T t4 = scalar6 * t3;
    const T t5 = t1 + t4;
    const T t6 = std::sqrt(t5);
    const T t7 = t0 / t6;
    const T t8 = t7 * t7;
    return t8;
  });
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_92504a7e58758bf_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[7];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = tensor1 * p_param[i];
    const T t1 = p_param[i] - t0;
    const T t2 = scalar3 * p_grad[i];
    const T t3 = scalar4 * p_variance[i];
    const T t4 = t2 * t2;
    const T t5 = t4 + scalar5;
    const T t6 = scalar6 * t5;
    const T t7 = t3 + t6;
    const T t8 = std::sqrt(t7);
    const T t9 = t2 / t8;
    const T t10 = t9 / tensor2;
    const T t11 = tensor0 * t10;
    const T t12 = t1 - t11;
    p_param[i] = t12;
    p_variance[i] = t7;
  }
}
MS_OPTIM_PASS(Adafactor_update_92504a7e58758bf_pass0)
MS_OPTIM_PASS(Adafactor_update_92504a7e58758bf_pass1)
static const Passes Adafactor_update_92504a7e58758bf_passes[] = {MS_OPTIM_BOTH(Adafactor_update_92504a7e58758bf_pass0), MS_OPTIM_BOTH(Adafactor_update_92504a7e58758bf_pass1)};
static const int Adafactor_update_92504a7e58758bf_reductions[] = {2, 0};
static const bool Adafactor_update_92504a7e58758bf_is_max[] = {false, false};
extern const Rule Adafactor_update_92504a7e58758bf = {
    0x92504a7e58758bf, 1, 7, 8, 2, Adafactor_update_92504a7e58758bf_reductions, Adafactor_update_92504a7e58758bf_is_max,
    Adafactor_update_92504a7e58758bf_scalars, Adafactor_update_92504a7e58758bf_passes, nullptr};

MS_OPTIM_SCALARS(Adafactor_update_99cc1f8e17ebb94_scalars) {
  const double s0 = std::sqrt(step);
  const double s1 = double(1.0) / s0;
  const double s2 = minimum(hypers[0], s1);
  const double s3 = double(1e-06) * step;
  const double s4 = minimum(s2, s3);
  const double s5 = std::pow(step, hypers[4]);
  const double s6 = double(1.0) - s5;
  const double s7 = maximum(hypers[5], double(1.1754943508222875e-38));
  out[0] = hypers[3], out[1] = s4, out[2] = hypers[1], out[3] = grad_scale, out[4] = s6, out[5] = s7, out[6] = s5, out[7] = hypers[6];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_99cc1f8e17ebb94_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3], scalar5 = block.scalars[5];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
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
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar5;
      return t2;
    });
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar5;
      return t2;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_99cc1f8e17ebb94_pass1(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    const T* __restrict p_column0 = block.columns[0] + column;
    found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar3 * p_grad[i];
      const T t1 = row0 * p_column0[i - begin_row];
      const T t2 = std::sqrt(t1);
      const T t3 = t0 / t2;
      const T t4 = t3 * t3;
      return t4;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_99cc1f8e17ebb94_pass2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar3 = block.scalars[3];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = maximum(block.exact[0], r0);
  const double r2 = block.exact[1] * r1;
  const double r3 = block.exact[2] * r2;
  const double r4 = std::sqrt((block.reduced[1] / block.size));
  const double r5 = r4 / block.exact[7];
  const double r6 = maximum(double(1.0), r5);
  const T tensor0 = T(r2);
  const T tensor1 = T(r3);
  const T tensor2 = T(r6);
  const int64_t begin = 0, end = block.count;
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
      const T t3 = row0 * p_column0[i - begin_row];
      const T t4 = std::sqrt(t3);
      const T t5 = t2 / t4;
      const T t6 = t5 / tensor2;
      const T t7 = tensor0 * t6;
      const T t8 = t1 - t7;
      p_param[i] = t8;
    }
  }
}
MS_OPTIM_PASS(Adafactor_update_99cc1f8e17ebb94_pass0)
MS_OPTIM_PASS(Adafactor_update_99cc1f8e17ebb94_pass1)
MS_OPTIM_PASS(Adafactor_update_99cc1f8e17ebb94_pass2)
static const Passes Adafactor_update_99cc1f8e17ebb94_passes[] = {MS_OPTIM_BOTH(Adafactor_update_99cc1f8e17ebb94_pass0), MS_OPTIM_BOTH(Adafactor_update_99cc1f8e17ebb94_pass1), MS_OPTIM_BOTH(Adafactor_update_99cc1f8e17ebb94_pass2)};
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_99cc1f8e17ebb94_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_99cc1f8e17ebb94_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[6] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_99cc1f8e17ebb94_settle2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[6] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[4] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[6] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_SETTLE(Adafactor_update_99cc1f8e17ebb94_settle0)
MS_OPTIM_SETTLE(Adafactor_update_99cc1f8e17ebb94_settle1)
MS_OPTIM_SETTLE(Adafactor_update_99cc1f8e17ebb94_settle2)
static const Settles Adafactor_update_99cc1f8e17ebb94_settles[] = {MS_OPTIM_BOTH(Adafactor_update_99cc1f8e17ebb94_settle0), MS_OPTIM_BOTH(Adafactor_update_99cc1f8e17ebb94_settle1), MS_OPTIM_BOTH(Adafactor_update_99cc1f8e17ebb94_settle2)};
static const Level Adafactor_update_99cc1f8e17ebb94_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_99cc1f8e17ebb94_axes = {Adafactor_update_99cc1f8e17ebb94_levels, 1, 1, 1, 1, Adafactor_update_99cc1f8e17ebb94_settles};
static const int Adafactor_update_99cc1f8e17ebb94_reductions[] = {1, 1, 0};
static const bool Adafactor_update_99cc1f8e17ebb94_is_max[] = {false, false};
extern const Rule Adafactor_update_99cc1f8e17ebb94 = {
    0x99cc1f8e17ebb94, 2, 7, 8, 3, Adafactor_update_99cc1f8e17ebb94_reductions, Adafactor_update_99cc1f8e17ebb94_is_max,
    Adafactor_update_99cc1f8e17ebb94_scalars, Adafactor_update_99cc1f8e17ebb94_passes, &Adafactor_update_99cc1f8e17ebb94_axes};

MS_OPTIM_SCALARS(Adafactor_update_a3f68f661a21cdb_scalars) {
  const double s0 = hypers[1] * hypers[0];
  const double s1 = std::pow(step, hypers[3]);
  const double s2 = double(1.0) - s1;
  const double s3 = maximum(hypers[4], double(1.1754943508222875e-38));
  out[0] = s0, out[1] = grad_scale, out[2] = s2, out[3] = s3, out[4] = s1, out[5] = hypers[5], out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_a3f68f661a21cdb_pass0(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_variance = block.states[0];
  const T scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const T t0 = scalar1 * p_grad[i];
    const T t1 = scalar2 * p_variance[i];
    const T t2 = t0 * t0;
    const T t3 = t2 + scalar3;
    const T t4 = scalar4 * t3;
    const T t5 = t1 + t4;
    const T t6 = std::sqrt(t5);
    const T t7 = t0 / t6;
    const T t8 = t7 * t7;
    return t8;
  });
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_a3f68f661a21cdb_pass1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_variance = block.states[0];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = r0 / block.exact[5];
  const double r2 = maximum(double(1.0), r1);
  const T tensor0 = T(r2);
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = p_param[i] - t0;
    const T t2 = scalar1 * p_grad[i];
    const T t3 = scalar2 * p_variance[i];
    const T t4 = t2 * t2;
    const T t5 = t4 + scalar3;
    const T t6 = scalar4 * t5;
    const T t7 = t3 + t6;
    const T t8 = std::sqrt(t7);
    const T t9 = t2 / t8;
    const T t10 = t9 / tensor0;
    const T t11 = scalar6 * t10;
    const T t12 = t1 - t11;
    p_param[i] = t12;
    p_variance[i] = t7;
  }
}
MS_OPTIM_PASS(Adafactor_update_a3f68f661a21cdb_pass0)
MS_OPTIM_PASS(Adafactor_update_a3f68f661a21cdb_pass1)
static const Passes Adafactor_update_a3f68f661a21cdb_passes[] = {MS_OPTIM_BOTH(Adafactor_update_a3f68f661a21cdb_pass0), MS_OPTIM_BOTH(Adafactor_update_a3f68f661a21cdb_pass1)};
static const int Adafactor_update_a3f68f661a21cdb_reductions[] = {1, 0};
static const bool Adafactor_update_a3f68f661a21cdb_is_max[] = {false};
extern const Rule Adafactor_update_a3f68f661a21cdb = {
    0xa3f68f661a21cdb, 1, 6, 7, 2, Adafactor_update_a3f68f661a21cdb_reductions, Adafactor_update_a3f68f661a21cdb_is_max,
    Adafactor_update_a3f68f661a21cdb_scalars, Adafactor_update_a3f68f661a21cdb_passes, nullptr};

MS_OPTIM_SCALARS(Adafactor_update_1d32e6d363a3c84_scalars) {
  const double s0 = hypers[1] * hypers[0];
  const double s1 = std::pow(step, hypers[3]);
  const double s2 = double(1.0) - s1;
  const double s3 = maximum(hypers[4], double(1.1754943508222875e-38));
  out[0] = s0, out[1] = grad_scale, out[2] = s2, out[3] = s3, out[4] = s1, out[5] = hypers[5], out[6] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1d32e6d363a3c84_pass0(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1], scalar3 = block.scalars[3];
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar3;
      return t2;
    });
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = t0 * t0;
      const T t2 = t1 + scalar3;
      return t2;
    });
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1d32e6d363a3c84_pass1(const Block<T>& block) {
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  double found0 = 0;
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    const T* __restrict p_column0 = block.columns[0] + column;
    found0 += sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = row0 * p_column0[i - begin_row];
      const T t2 = std::sqrt(t1);
      const T t3 = t0 / t2;
      const T t4 = t3 * t3;
      return t4;
    });
  }
  block.partial[0] = found0;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1d32e6d363a3c84_pass2(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar6 = block.scalars[6];
  const double r0 = std::sqrt((block.reduced[0] / block.size));
  const double r1 = r0 / block.exact[5];
  const double r2 = maximum(double(1.0), r1);
  const T tensor0 = T(r2);
  const int64_t begin = 0, end = block.count;
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
      const T t3 = row0 * p_column0[i - begin_row];
      const T t4 = std::sqrt(t3);
      const T t5 = t2 / t4;
      const T t6 = t5 / tensor0;
      const T t7 = scalar6 * t6;
      const T t8 = t1 - t7;
      p_param[i] = t8;
    }
  }
}
MS_OPTIM_PASS(Adafactor_update_1d32e6d363a3c84_pass0)
MS_OPTIM_PASS(Adafactor_update_1d32e6d363a3c84_pass1)
MS_OPTIM_PASS(Adafactor_update_1d32e6d363a3c84_pass2)
static const Passes Adafactor_update_1d32e6d363a3c84_passes[] = {MS_OPTIM_BOTH(Adafactor_update_1d32e6d363a3c84_pass0), MS_OPTIM_BOTH(Adafactor_update_1d32e6d363a3c84_pass1), MS_OPTIM_BOTH(Adafactor_update_1d32e6d363a3c84_pass2)};
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1d32e6d363a3c84_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1d32e6d363a3c84_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[2] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[4] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[2] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[4] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[2] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[4] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Adafactor_update_1d32e6d363a3c84_settle2(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    const double k0 = matrix.exact[2] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[4] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    return k2;
  }) / double(matrix.height);
  for (int64_t k = 0; k < matrix.height; ++k) {
    const double k0 = matrix.exact[2] * double(matrix.states[0][k]);
    const double k1 = matrix.exact[4] * (matrix.row_sums[0][k] / double(matrix.width));
    const double k2 = k0 + k1;
    const double k3 = k2 / m0;
    matrix.rows[0][k] = k3;
    matrix.states[0][k] = k2;
  }
  for (int64_t k = 0; k < matrix.width; ++k) {
    const double k0 = matrix.exact[2] * double(matrix.states[1][k]);
    const double k1 = matrix.exact[4] * (matrix.column_sums[0][k] / double(matrix.height));
    const double k2 = k0 + k1;
    matrix.columns[0][k] = k2;
    matrix.states[1][k] = k2;
  }
}
MS_OPTIM_SETTLE(Adafactor_update_1d32e6d363a3c84_settle0)
MS_OPTIM_SETTLE(Adafactor_update_1d32e6d363a3c84_settle1)
MS_OPTIM_SETTLE(Adafactor_update_1d32e6d363a3c84_settle2)
static const Settles Adafactor_update_1d32e6d363a3c84_settles[] = {MS_OPTIM_BOTH(Adafactor_update_1d32e6d363a3c84_settle0), MS_OPTIM_BOTH(Adafactor_update_1d32e6d363a3c84_settle1), MS_OPTIM_BOTH(Adafactor_update_1d32e6d363a3c84_settle2)};
static const Level Adafactor_update_1d32e6d363a3c84_levels[] = {kRows, kColumns};
static const Axes Adafactor_update_1d32e6d363a3c84_axes = {Adafactor_update_1d32e6d363a3c84_levels, 1, 1, 1, 1, Adafactor_update_1d32e6d363a3c84_settles};
static const int Adafactor_update_1d32e6d363a3c84_reductions[] = {0, 1, 0};
static const bool Adafactor_update_1d32e6d363a3c84_is_max[] = {false};
extern const Rule Adafactor_update_1d32e6d363a3c84 = {
    0x1d32e6d363a3c84, 2, 6, 7, 3, Adafactor_update_1d32e6d363a3c84_reductions, Adafactor_update_1d32e6d363a3c84_is_max,
    Adafactor_update_1d32e6d363a3c84_scalars, Adafactor_update_1d32e6d363a3c84_passes, &Adafactor_update_1d32e6d363a3c84_axes};

}  // namespace ms_optim
