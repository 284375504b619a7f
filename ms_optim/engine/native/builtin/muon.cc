// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

MS_OPTIM_SCALARS(Muon_update_46ad1681324cfc4_scalars) {
  const double s0 = hypers[0] * hypers[5];
  const double s1 = hypers[5] - hypers[3];
  const bool s2 = coupled_decay != hypers[6];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s2, out[5] = s1, out[6] = hypers[4], out[7] = s0;
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.scalars[4] != 0 ? block.param : block.grad;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_momentum_buffer = block.states[0];
  const T scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    block.row_sums[0][row] = sum_over(begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_momentum_buffer[i];
      const T t1 = scalar2 * p_grad[i];
      const T t2 = scalar3 * p_param[i];
      const T t3 = t1 + t2;
      const T t4 = scalar4 != 0 ? t3 : t1;
      const T t5 = scalar5 * t4;
      const T t6 = t0 + t5;
      const T t7 = scalar1 * t6;
      const T t8 = t7 + t5;
      const T t9 = t8 * t8;
      return t9;
    });
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_pass1(const Block<T>& block) {
  const T* __restrict p_param = block.scalars[4] != 0 ? block.param : block.grad;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_momentum_buffer = block.states[0];
  T* __restrict p_array0 = block.arrays[0];
  const T scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    for (int64_t i = begin_row; i < end_row; ++i) {
      const T t0 = scalar1 * p_momentum_buffer[i];
      const T t1 = scalar2 * p_grad[i];
      const T t2 = scalar3 * p_param[i];
      const T t3 = t1 + t2;
      const T t4 = scalar4 != 0 ? t3 : t1;
      const T t5 = scalar5 * t4;
      const T t6 = t0 + t5;
      const T t7 = scalar1 * t6;
      const T t8 = t7 + t5;
      const T t9 = t8 / row0;
      p_array0[i] = t9;
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_pass2(const Block<T>& block) {
  const T* __restrict p_array0 = block.arrays[0];
  const T* __restrict p_array1 = block.arrays[1];
  T* __restrict p_array2 = block.arrays[2];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = T(-4.775) * p_array0[i];
    const T t1 = T(2.0315) * p_array1[i];
    const T t2 = t0 + t1;
    p_array2[i] = t2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_pass3(const Block<T>& block) {
  const T* __restrict p_array0 = block.arrays[0];
  const T* __restrict p_array1 = block.arrays[1];
  T* __restrict p_array2 = block.arrays[2];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = T(3.4445) * p_array0[i];
    const T t1 = t0 + p_array1[i];
    p_array2[i] = t1;
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_pass4(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T* __restrict p_array0 = block.arrays[0];
  const T* __restrict p_array1 = block.arrays[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * t5;
    const T t7 = t1 + t6;
    const T t8 = T(3.4445) * p_array0[i];
    const T t9 = t8 + p_array1[i];
    const T t10 = scalar7 * t9;
    const T t11 = t0 - t10;
    p_param[i] = t11;
    p_momentum_buffer[i] = t7;
  }
}
MS_OPTIM_PASS(Muon_update_46ad1681324cfc4_pass0)
MS_OPTIM_PASS(Muon_update_46ad1681324cfc4_pass1)
MS_OPTIM_PASS(Muon_update_46ad1681324cfc4_pass2)
MS_OPTIM_PASS(Muon_update_46ad1681324cfc4_pass3)
MS_OPTIM_PASS(Muon_update_46ad1681324cfc4_pass4)
static const Passes Muon_update_46ad1681324cfc4_passes[] = {MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass1), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass2), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass3), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass2), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass3), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass2), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass3), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass2), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass3), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass2), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_pass4)};
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_46ad1681324cfc4_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.height, [&](int64_t k) __attribute__((always_inline)) {
    return (matrix.row_sums[0][k]);
  });
  const double m1 = std::sqrt(m0);
  const double m2 = maximum(m1, matrix.exact[6]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    matrix.rows[0][k] = m2;
  }
}
MS_OPTIM_SETTLE(Muon_update_46ad1681324cfc4_settle0)
MS_OPTIM_SETTLE(Muon_update_46ad1681324cfc4_settle1)
static const Settles Muon_update_46ad1681324cfc4_settles[] = {MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle1), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0), MS_OPTIM_BOTH(Muon_update_46ad1681324cfc4_settle0)};
static const Level Muon_update_46ad1681324cfc4_levels[] = {kElements};
static const Axes Muon_update_46ad1681324cfc4_axes = {Muon_update_46ad1681324cfc4_levels, 1, 0, 1, 0, Muon_update_46ad1681324cfc4_settles};
static const int Muon_update_46ad1681324cfc4_arrays1[] = {0};
static const Product Muon_update_46ad1681324cfc4_products2[] = {{0, 0, 1, false, false, true}, {1, 1, 2, false, false, true}};
static const int Muon_update_46ad1681324cfc4_arrays2[] = {1, 2, 3};
static const Product Muon_update_46ad1681324cfc4_products3[] = {{3, 0, 4, false, false, false}};
static const int Muon_update_46ad1681324cfc4_arrays3[] = {0, 4, 5};
static const Product Muon_update_46ad1681324cfc4_products4[] = {{5, 5, 3, false, false, true}, {3, 3, 2, false, false, true}};
static const int Muon_update_46ad1681324cfc4_arrays4[] = {3, 2, 1};
static const Product Muon_update_46ad1681324cfc4_products5[] = {{1, 5, 4, false, false, false}};
static const int Muon_update_46ad1681324cfc4_arrays5[] = {5, 4, 0};
static const Product Muon_update_46ad1681324cfc4_products6[] = {{0, 0, 1, false, false, true}, {1, 1, 2, false, false, true}};
static const int Muon_update_46ad1681324cfc4_arrays6[] = {1, 2, 3};
static const Product Muon_update_46ad1681324cfc4_products7[] = {{3, 0, 4, false, false, false}};
static const int Muon_update_46ad1681324cfc4_arrays7[] = {0, 4, 5};
static const Product Muon_update_46ad1681324cfc4_products8[] = {{5, 5, 3, false, false, true}, {3, 3, 2, false, false, true}};
static const int Muon_update_46ad1681324cfc4_arrays8[] = {3, 2, 1};
static const Product Muon_update_46ad1681324cfc4_products9[] = {{1, 5, 4, false, false, false}};
static const int Muon_update_46ad1681324cfc4_arrays9[] = {5, 4, 0};
static const Product Muon_update_46ad1681324cfc4_products10[] = {{0, 0, 1, false, false, true}, {1, 1, 2, false, false, true}};
static const int Muon_update_46ad1681324cfc4_arrays10[] = {1, 2, 3};
static const Product Muon_update_46ad1681324cfc4_products11[] = {{3, 0, 4, false, false, false}};
static const int Muon_update_46ad1681324cfc4_arrays11[] = {0, 4};
static const Stage Muon_update_46ad1681324cfc4_stages[] = {
    {nullptr, 0, nullptr, 0, kOwn, true},
    {nullptr, 0, Muon_update_46ad1681324cfc4_arrays1, 1, kOwn, true},
    {Muon_update_46ad1681324cfc4_products2, 2, Muon_update_46ad1681324cfc4_arrays2, 3, kRowsByRows, false},
    {Muon_update_46ad1681324cfc4_products3, 1, Muon_update_46ad1681324cfc4_arrays3, 3, kOwn, false},
    {Muon_update_46ad1681324cfc4_products4, 2, Muon_update_46ad1681324cfc4_arrays4, 3, kRowsByRows, false},
    {Muon_update_46ad1681324cfc4_products5, 1, Muon_update_46ad1681324cfc4_arrays5, 3, kOwn, false},
    {Muon_update_46ad1681324cfc4_products6, 2, Muon_update_46ad1681324cfc4_arrays6, 3, kRowsByRows, false},
    {Muon_update_46ad1681324cfc4_products7, 1, Muon_update_46ad1681324cfc4_arrays7, 3, kOwn, false},
    {Muon_update_46ad1681324cfc4_products8, 2, Muon_update_46ad1681324cfc4_arrays8, 3, kRowsByRows, false},
    {Muon_update_46ad1681324cfc4_products9, 1, Muon_update_46ad1681324cfc4_arrays9, 3, kOwn, false},
    {Muon_update_46ad1681324cfc4_products10, 2, Muon_update_46ad1681324cfc4_arrays10, 3, kRowsByRows, false},
    {Muon_update_46ad1681324cfc4_products11, 1, Muon_update_46ad1681324cfc4_arrays11, 2, kOwn, true},
};
static const Sides Muon_update_46ad1681324cfc4_slots[] = {kOwn, kRowsByRows, kRowsByRows, kRowsByRows, kOwn, kOwn};
static const Products Muon_update_46ad1681324cfc4_products = {Muon_update_46ad1681324cfc4_stages, Muon_update_46ad1681324cfc4_slots, 6};
static const int Muon_update_46ad1681324cfc4_reductions[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
static const bool Muon_update_46ad1681324cfc4_is_max[] = {false};
extern const Rule Muon_update_46ad1681324cfc4 = {
    0x46ad1681324cfc4, 1, 7, 8, 12, Muon_update_46ad1681324cfc4_reductions, Muon_update_46ad1681324cfc4_is_max,
    Muon_update_46ad1681324cfc4_scalars, Muon_update_46ad1681324cfc4_passes, &Muon_update_46ad1681324cfc4_axes, &Muon_update_46ad1681324cfc4_products};

MS_OPTIM_SCALARS(Muon_update_690f2abeee959d1_scalars) {
  const double s0 = hypers[0] * hypers[5];
  const double s1 = hypers[6] - hypers[3];
  const bool s2 = coupled_decay != hypers[7];
  out[0] = kept, out[1] = hypers[3], out[2] = grad_scale, out[3] = coupled_decay, out[4] = s2, out[5] = s1, out[6] = hypers[4], out[7] = s0;
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_pass0(const Block<T>& block) {
  const T* __restrict p_param = block.scalars[4] != 0 ? block.param : block.grad;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_momentum_buffer = block.states[0];
  const T scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    add_to(block.column_sums[0] + column, begin_row, end_row, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_momentum_buffer[i];
      const T t1 = scalar2 * p_grad[i];
      const T t2 = scalar3 * p_param[i];
      const T t3 = t1 + t2;
      const T t4 = scalar4 != 0 ? t3 : t1;
      const T t5 = scalar5 * t4;
      const T t6 = t0 + t5;
      const T t7 = scalar1 * t6;
      const T t8 = t7 + t5;
      const T t9 = t8 * t8;
      return t9;
    });
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_pass1(const Block<T>& block) {
  const T* __restrict p_param = block.scalars[4] != 0 ? block.param : block.grad;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_momentum_buffer = block.states[0];
  T* __restrict p_array0 = block.arrays[0];
  const T scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5];
  const int64_t begin = 0, end = block.count;
  for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row) {
    end_row = begin_row + block.width;
    const int64_t row = begin_row / block.width;
    const int64_t column = row / block.height * block.width;
    (void)row, (void)column;
    const T row0 = block.rows[0][row];
    for (int64_t i = begin_row; i < end_row; ++i) {
      const T t0 = scalar1 * p_momentum_buffer[i];
      const T t1 = scalar2 * p_grad[i];
      const T t2 = scalar3 * p_param[i];
      const T t3 = t1 + t2;
      const T t4 = scalar4 != 0 ? t3 : t1;
      const T t5 = scalar5 * t4;
      const T t6 = t0 + t5;
      const T t7 = scalar1 * t6;
      const T t8 = t7 + t5;
      const T t9 = t8 / row0;
      p_array0[i] = t9;
    }
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_pass2(const Block<T>& block) {
  const T* __restrict p_array0 = block.arrays[0];
  const T* __restrict p_array1 = block.arrays[1];
  T* __restrict p_array2 = block.arrays[2];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = T(-4.775) * p_array0[i];
    const T t1 = T(2.0315) * p_array1[i];
    const T t2 = t0 + t1;
    p_array2[i] = t2;
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_pass3(const Block<T>& block) {
  const T* __restrict p_array0 = block.arrays[0];
  const T* __restrict p_array1 = block.arrays[1];
  T* __restrict p_array2 = block.arrays[2];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = T(3.4445) * p_array0[i];
    const T t1 = t0 + p_array1[i];
    p_array2[i] = t1;
  }
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_pass4(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T* __restrict p_array0 = block.arrays[0];
  const T* __restrict p_array1 = block.arrays[1];
  const T scalar0 = block.scalars[0], scalar1 = block.scalars[1], scalar2 = block.scalars[2], scalar3 = block.scalars[3], scalar4 = block.scalars[4], scalar5 = block.scalars[5], scalar7 = block.scalars[7];
  const int64_t begin = 0, end = block.count;
  for (int64_t i = begin; i < end; ++i) {
    const T t0 = scalar0 * p_param[i];
    const T t1 = scalar1 * p_momentum_buffer[i];
    const T t2 = scalar2 * p_grad[i];
    const T t3 = scalar3 * p_param[i];
    const T t4 = t2 + t3;
    const T t5 = scalar4 != 0 ? t4 : t2;
    const T t6 = scalar5 * t5;
    const T t7 = t1 + t6;
    const T t8 = T(3.4445) * p_array0[i];
    const T t9 = t8 + p_array1[i];
    const T t10 = scalar7 * t9;
    const T t11 = t0 - t10;
    p_param[i] = t11;
    p_momentum_buffer[i] = t7;
  }
}
MS_OPTIM_PASS(Muon_update_690f2abeee959d1_pass0)
MS_OPTIM_PASS(Muon_update_690f2abeee959d1_pass1)
MS_OPTIM_PASS(Muon_update_690f2abeee959d1_pass2)
MS_OPTIM_PASS(Muon_update_690f2abeee959d1_pass3)
MS_OPTIM_PASS(Muon_update_690f2abeee959d1_pass4)
static const Passes Muon_update_690f2abeee959d1_passes[] = {MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass1), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass2), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass3), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass2), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass3), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass2), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass3), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass2), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass3), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass2), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_pass4)};
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_settle0(const Matrix<T>& matrix) {
  (void)matrix;
}
template <class T>
static MS_OPTIM_INLINE void Muon_update_690f2abeee959d1_settle1(const Matrix<T>& matrix) {
  (void)matrix;
  const double m0 = sum_over(0, matrix.width, [&](int64_t k) __attribute__((always_inline)) {
    return (matrix.column_sums[0][k]);
  });
  const double m1 = std::sqrt(m0);
  const double m2 = maximum(m1, matrix.exact[6]);
  for (int64_t k = 0; k < matrix.height; ++k) {
    matrix.rows[0][k] = m2;
  }
}
MS_OPTIM_SETTLE(Muon_update_690f2abeee959d1_settle0)
MS_OPTIM_SETTLE(Muon_update_690f2abeee959d1_settle1)
static const Settles Muon_update_690f2abeee959d1_settles[] = {MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle1), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0), MS_OPTIM_BOTH(Muon_update_690f2abeee959d1_settle0)};
static const Level Muon_update_690f2abeee959d1_levels[] = {kElements};
static const Axes Muon_update_690f2abeee959d1_axes = {Muon_update_690f2abeee959d1_levels, 0, 1, 1, 0, Muon_update_690f2abeee959d1_settles};
static const int Muon_update_690f2abeee959d1_arrays1[] = {0};
static const Product Muon_update_690f2abeee959d1_products2[] = {{0, 0, 1, true, true, true}, {1, 1, 2, false, false, true}};
static const int Muon_update_690f2abeee959d1_arrays2[] = {1, 2, 3};
static const Product Muon_update_690f2abeee959d1_products3[] = {{0, 3, 4, false, true, false}};
static const int Muon_update_690f2abeee959d1_arrays3[] = {0, 4, 5};
static const Product Muon_update_690f2abeee959d1_products4[] = {{5, 5, 3, true, true, true}, {3, 3, 2, false, false, true}};
static const int Muon_update_690f2abeee959d1_arrays4[] = {3, 2, 1};
static const Product Muon_update_690f2abeee959d1_products5[] = {{5, 1, 4, false, true, false}};
static const int Muon_update_690f2abeee959d1_arrays5[] = {5, 4, 0};
static const Product Muon_update_690f2abeee959d1_products6[] = {{0, 0, 1, true, true, true}, {1, 1, 2, false, false, true}};
static const int Muon_update_690f2abeee959d1_arrays6[] = {1, 2, 3};
static const Product Muon_update_690f2abeee959d1_products7[] = {{0, 3, 4, false, true, false}};
static const int Muon_update_690f2abeee959d1_arrays7[] = {0, 4, 5};
static const Product Muon_update_690f2abeee959d1_products8[] = {{5, 5, 3, true, true, true}, {3, 3, 2, false, false, true}};
static const int Muon_update_690f2abeee959d1_arrays8[] = {3, 2, 1};
static const Product Muon_update_690f2abeee959d1_products9[] = {{5, 1, 4, false, true, false}};
static const int Muon_update_690f2abeee959d1_arrays9[] = {5, 4, 0};
static const Product Muon_update_690f2abeee959d1_products10[] = {{0, 0, 1, true, true, true}, {1, 1, 2, false, false, true}};
static const int Muon_update_690f2abeee959d1_arrays10[] = {1, 2, 3};
static const Product Muon_update_690f2abeee959d1_products11[] = {{0, 3, 4, false, true, false}};
static const int Muon_update_690f2abeee959d1_arrays11[] = {0, 4};
static const Stage Muon_update_690f2abeee959d1_stages[] = {
    {nullptr, 0, nullptr, 0, kOwn, true},
    {nullptr, 0, Muon_update_690f2abeee959d1_arrays1, 1, kOwn, true},
    {Muon_update_690f2abeee959d1_products2, 2, Muon_update_690f2abeee959d1_arrays2, 3, kColumnsByColumns, false},
    {Muon_update_690f2abeee959d1_products3, 1, Muon_update_690f2abeee959d1_arrays3, 3, kOwn, false},
    {Muon_update_690f2abeee959d1_products4, 2, Muon_update_690f2abeee959d1_arrays4, 3, kColumnsByColumns, false},
    {Muon_update_690f2abeee959d1_products5, 1, Muon_update_690f2abeee959d1_arrays5, 3, kOwn, false},
    {Muon_update_690f2abeee959d1_products6, 2, Muon_update_690f2abeee959d1_arrays6, 3, kColumnsByColumns, false},
    {Muon_update_690f2abeee959d1_products7, 1, Muon_update_690f2abeee959d1_arrays7, 3, kOwn, false},
    {Muon_update_690f2abeee959d1_products8, 2, Muon_update_690f2abeee959d1_arrays8, 3, kColumnsByColumns, false},
    {Muon_update_690f2abeee959d1_products9, 1, Muon_update_690f2abeee959d1_arrays9, 3, kOwn, false},
    {Muon_update_690f2abeee959d1_products10, 2, Muon_update_690f2abeee959d1_arrays10, 3, kColumnsByColumns, false},
    {Muon_update_690f2abeee959d1_products11, 1, Muon_update_690f2abeee959d1_arrays11, 2, kOwn, true},
};
static const Sides Muon_update_690f2abeee959d1_slots[] = {kOwn, kColumnsByColumns, kColumnsByColumns, kColumnsByColumns, kOwn, kOwn};
static const Products Muon_update_690f2abeee959d1_products = {Muon_update_690f2abeee959d1_stages, Muon_update_690f2abeee959d1_slots, 6};
static const int Muon_update_690f2abeee959d1_reductions[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
static const bool Muon_update_690f2abeee959d1_is_max[] = {false};
extern const Rule Muon_update_690f2abeee959d1 = {
    0x690f2abeee959d1, 1, 8, 8, 12, Muon_update_690f2abeee959d1_reductions, Muon_update_690f2abeee959d1_is_max,
    Muon_update_690f2abeee959d1_scalars, Muon_update_690f2abeee959d1_passes, &Muon_update_690f2abeee959d1_axes, &Muon_update_690f2abeee959d1_products};

}  // namespace ms_optim
