// Products of matrices, by a BLAS that the process has.
#pragma once

#include <algorithm>

#include "blocks.h"

namespace ms_optim {

// Where the BLAS is, in its Fortran interface: matrices column by column, all arguments by address.
template <class T>
using Gemm = void (*)(const char*, const char*, const int*, const int*, const int*, const T*, const T*, const int*,
                      const T*, const int*, const T*, T*, const int*);

inline Gemm<float> sgemm;
inline Gemm<double> dgemm;
inline Gemm<float> gemm(float) { return sgemm; }
inline Gemm<double> gemm(double) { return dgemm; }
inline bool has_blas() { return sgemm && dgemm; }

struct Extent {
  int64_t rows, columns;

  int64_t size() const { return rows * columns; }
};

// One of a tensor's matrices.
inline Extent extent(const Tensor& tensor, Sides sides) {
  return {sides == kColumnsByColumns ? tensor.width : tensor.height, sides == kRowsByRows ? tensor.height : tensor.width};
}

// All numbers of an array of a tensor.
inline int64_t numbers_of(const Tensor& tensor, Sides sides) {
  return tensor.size / tensor.matrix() * extent(tensor, sides).size();
}

// Rows and columns of what is multiplied at a time. As they do not depend on the threads, the sums do not either.
constexpr int64_t kTile = 192;

// The other half of a tile of a symmetric matrix, at a row and a column.
template <class T>
void mirror(T* matrix, int64_t size, int64_t row, int64_t column, int64_t rows, int64_t columns) {
  for (int64_t k = column; k < column + columns; ++k)
    for (int64_t i = std::max(row, k + 1); i < row + rows; ++i) matrix[k * size + i] = matrix[i * size + k];
}

// Matrices are stored row by row, which the BLAS sees as their transposes: it is given the factors of Z' = Y' X'.
template <class T>
void multiply(const Product& product, const Products& products, const Tensor& tensor, T* const* arrays) {
  const Extent left = extent(tensor, products.arrays[product.left]);
  const Extent right = extent(tensor, products.arrays[product.right]);
  const Extent out = extent(tensor, products.arrays[product.out]);
  const T one = 1, zero = 0;
  const bool flips_right = product.is_square ? !product.flips_left : product.flips_right;
  const int of_left = int(left.columns), of_right = int(right.columns), of_out = int(out.columns);
  const int inner = int(product.flips_left ? left.rows : left.columns);
  const int64_t down = (out.rows + kTile - 1) / kTile, across = (out.columns + kTile - 1) / kTile;
  const int64_t tiles = tensor.size / tensor.matrix() * down * across;
  [[maybe_unused]] const int team = tiles > 1 && tensor.size > kBlock ? threads() : 1;
#ifdef _OPENMP
#pragma omp parallel for schedule(dynamic) num_threads(team) if (team > 1)
#endif
  for (int64_t tile = 0; tile < tiles; ++tile) {
    const int64_t m = tile / (down * across), row = tile / across % down * kTile, column = tile % across * kTile;
    if (product.is_square && column > row) continue;
    const int rows = int(std::min(kTile, out.rows - row)), columns = int(std::min(kTile, out.columns - column));
    const T* x = arrays[product.left] + m * left.size();
    const T* y = arrays[product.right] + m * right.size() + column * (flips_right ? right.columns : 1);
    T* z = arrays[product.out] + m * out.size();
    const bool is_halved = product.is_square && column == row;  // Above its diagonal it is mirrored, too.
    for (int done = 0, step = is_halved ? int(kTile / 2) : rows; done < rows; done += step) {
      const int64_t from = row + done;
      const int high = std::min(step, rows - done), wide = is_halved ? done + high : columns;
      gemm(T())(flips_right ? "T" : "N", product.flips_left ? "T" : "N", &wide, &high, &inner, &one, y, &of_right,
                x + from * (product.flips_left ? 1 : left.columns), &of_left, &zero, z + from * out.columns + column,
                &of_out);
    }
    if (product.is_square) mirror(z, out.rows, row, column, rows, columns);
  }
}

}  // namespace ms_optim
