// Sparse gradients: the rows that they name, each once, and the sums for these.
#pragma once

#include <algorithm>
#include <cstring>
#include <vector>

#include "blocks.h"
#include "narrow.h"

namespace ms_optim {

// The rows that one sparse gradient names, ascending, and their sums in the type of the arithmetic.
class Rows {
 public:
  std::vector<int64_t> numbers;

  // Returns the sums.
  void* merge(const Sparse& sparse, const Tensor& tensor, void* values, int64_t type) {
    find(sparse, tensor.table);
    if (tensor.type == kFloat64) return add_up(sparse, tensor.length(), values, type, doubles_, wide_doubles_);
    return add_up(sparse, tensor.length(), values, type, floats_, wide_floats_);
  }

 private:
  // Places of values, by the row that they are for. An index that is not in the table names no row.
  void find(const Sparse& sparse, int64_t table) {
    places_.clear();
    numbers.clear();
    starts_.clear();
    for (int64_t i = 0; i < sparse.count; ++i)
      if (sparse.indices[i] >= 0 && sparse.indices[i] < table) places_.push_back(i);
    // Values of one row are added in the order in which they came.
    std::sort(places_.begin(), places_.end(), [&](int64_t a, int64_t b) {
      return sparse.indices[a] != sparse.indices[b] ? sparse.indices[a] < sparse.indices[b] : a < b;
    });
    for (size_t p = 0; p < places_.size(); ++p) {
      const int64_t number = sparse.indices[places_[p]];
      if (!numbers.empty() && numbers.back() == number) continue;
      numbers.push_back(number);
      starts_.push_back(p);
    }
    starts_.push_back(places_.size());
  }

  template <class T>
  void* add_up(const Sparse& sparse, int64_t length, void* given, int64_t type, std::vector<T>& sums,
               std::vector<T>& wide) {
    if (type != type_of<T>()) wide.resize(std::max(wide.size(), size_t(sparse.count * length)));
    const T* values = widened(given, type, sparse.count * length, wide.data());
    const int64_t rows = numbers.size();
    sums.resize(rows * length);
#ifdef _OPENMP
#pragma omp parallel for if (threads() > 1 && int64_t(places_.size()) * length > 1 << 15)
#endif
    for (int64_t row = 0; row < rows; ++row) {
      T* sum = sums.data() + row * length;
      std::copy_n(values + places_[starts_[row]] * length, length, sum);
      for (int64_t p = starts_[row] + 1; p < starts_[row + 1]; ++p) {
        const T* value = values + places_[p] * length;
        for (int64_t i = 0; i < length; ++i) sum[i] += value[i];
      }
    }
    return sums.data();
  }

  std::vector<int64_t> places_, starts_;
  std::vector<float> floats_, wide_floats_;
  std::vector<double> doubles_, wide_doubles_;
};

// Copies between a buffer and the rows of it that are gathered in a block: `count` elements from the place `begin` on,
// among the rows that are named.
template <class F>
void for_each_row(const Rows& rows, int64_t length, int64_t bytes_of_one, int64_t begin, int64_t count, void* buffer,
                  char* gathered, F copy) {
  const int64_t bytes = length * bytes_of_one;
  const int64_t* numbers = rows.numbers.data() + begin / length;
  for (int64_t i = 0; i < count / length; ++i)
    copy(static_cast<char*>(buffer) + numbers[i] * bytes, gathered + i * bytes, bytes);
}

}  // namespace ms_optim
