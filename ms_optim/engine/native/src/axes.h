// Sums along the rows and columns of matrices, and what is made of them between the passes.
#pragma once

#include <algorithm>
#include <vector>

#include "blocks.h"
#include "narrow.h"

namespace ms_optim {

// The places of several arrays that stand one behind the other, each of a length, from a first element on.
template <class T>
T** places(T* array, int count, int64_t length, int64_t first, T** found) {
  for (int i = 0; i < count; ++i) found[i] = array + i * length + first;
  return found;
}

// Of one tensor: sums along axes, and what is made of them for each row and column, of the tensor's type.
class Along {
 public:
  // Room for all of it, and for the columns of blocks that are parts of a matrix.
  void make_room(const Tensor& tensor, const Axes& axes, int64_t first_block, int64_t blocks) {
    const int64_t size = width(tensor.wide());
    row_sums_.resize(axes.row_sums * tensor.rows());
    // Rows are summed in one go, columns row by row.
    column_sums_.assign(axes.column_sums * tensor.columns(), 0.0);
    rows_.resize(axes.rows * tensor.rows() * size);
    columns_.resize(axes.columns * tensor.columns() * size);
    first_block_ = first_block;
    partial_.assign(in_parts(tensor) ? blocks * axes.column_sums * tensor.width : 0, 0.0);
  }

  double* row_sums() { return row_sums_.data(); }
  double* column_sums() { return column_sums_.data(); }
  template <class T>
  T* rows() {
    return reinterpret_cast<T*>(rows_.data());
  }
  template <class T>
  T* columns() {
    return reinterpret_cast<T*>(columns_.data());
  }

  // The sums over the columns of one block that is part of a matrix.
  double* partial(const Tensor& tensor, const Axes& axes, const Work& work) {
    return partial_.data() + (work.index - first_block_) * axes.column_sums * tensor.width;
  }

  // The sums over the columns of the matrix that begins with a block, from those of its blocks.
  void add_parts(const Tensor& tensor, const Axes& axes, const Blocks& blocks, const Work& work) {
    const int64_t matrix = work.begin / tensor.matrix();
    for (int i = 0; i < axes.column_sums; ++i) {
      double* sums = column_sums_.data() + i * tensor.columns() + matrix * tensor.width;
      std::fill(sums, sums + tensor.width, 0.0);
      for (size_t b = work.index; b < blocks.size(); ++b) {
        if (blocks[b].tensor != work.tensor || blocks[b].begin / tensor.matrix() != matrix) break;
        const double* part = partial(tensor, axes, blocks[b]) + i * tensor.width;
        for (int64_t k = 0; k < tensor.width; ++k) sums[k] += part[k];
      }
    }
  }

 private:
  std::vector<double> row_sums_, column_sums_, partial_;
  std::vector<char> rows_, columns_;
  int64_t first_block_ = 0;
};

}  // namespace ms_optim
