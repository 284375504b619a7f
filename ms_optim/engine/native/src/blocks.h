// The blocks that tensors are divided into, and the threads that work on them.
#pragma once

#include <algorithm>
#include <vector>

#include "layout.h"

#ifdef _OPENMP
#include <omp.h>
#include <pthread.h>
#endif

namespace ms_optim {

// Elements of a block; a row may make it longer.
constexpr int64_t kBlock = 1 << 15;

// Elements that all passes of a rule go over before they go on to the next tensors: their gradients and states are
// still in the cache at the second pass.
constexpr int64_t kTogether = 1 << 19;

// Rows of a block that is part of a matrix, at least: it keeps sums over its columns.
constexpr int64_t kRowsOfBlock = 64;

struct Work {
  int64_t tensor, begin, count;
  int64_t index;   // among all blocks
  int64_t before;  // elements in the blocks ahead of it
};

using Blocks = std::vector<Work>;

inline int64_t elements_of(const Blocks& blocks) {
  return blocks.empty() ? 0 : blocks.back().before + blocks.back().count;
}

inline void append(Blocks& blocks, Work work) {
  work.before = elements_of(blocks);
  blocks.push_back(work);
}

// Whether the matrices of a tensor are divided between blocks; else blocks hold whole ones.
inline bool in_parts(const Tensor& tensor) { return tensor.matrix() > kBlock && tensor.row <= tensor.width; }

// The blocks of a tensor, of which rows of a length must not be divided.
inline void divide(const Tensor& tensor, int64_t number, int64_t length, Blocks& blocks) {
  const bool parts = in_parts(tensor);
  // What must not be divided, and what a block must not reach beyond.
  const int64_t unit = parts ? tensor.width : std::max<int64_t>({tensor.row, tensor.matrix(), length, 1});
  const int64_t whole = parts ? tensor.matrix() : tensor.size;
  const int64_t step = unit * std::max(kBlock / unit, parts ? kRowsOfBlock : 1);
  for (int64_t begin = 0, count; begin < tensor.size; begin += count) {
    count = std::min(step, whole - begin % whole);
    append(blocks, {number, begin, count, int64_t(blocks.size()), 0});
  }
}

// The first block that has at least so many elements ahead of it.
inline const Work* first_behind(const Blocks& blocks, int64_t elements) {
  const auto less = [](const Work& work, int64_t before) { return work.before < before; };
  return std::lower_bound(blocks.data(), blocks.data() + blocks.size(), elements, less);
}

#ifdef _OPENMP
// Whether this is a forked child. It has none of the threads that OpenMP keeps, which it would wait for forever.
inline bool is_forked = false;
inline const int watches_forks = pthread_atfork(nullptr, nullptr, [] { is_forked = true; });
#endif

inline int threads() {
#ifdef _OPENMP
  return is_forked ? 1 : omp_get_max_threads();
#else
  return 1;
#endif
}

// Each thread takes neighbouring blocks, with the same number of elements as the others: memory is fastest when it is
// read in one long row. `work` is given the number of its thread.
template <class F>
void for_each(const Blocks& blocks, F work) {
#ifdef _OPENMP
  const int64_t elements = elements_of(blocks);
  if (elements > kBlock && threads() > 1) {
#pragma omp parallel
    {
      const int64_t count = omp_get_num_threads(), thread = omp_get_thread_num();
      const Work* const end = first_behind(blocks, elements * (thread + 1) / count);
      for (const Work* block = first_behind(blocks, elements * thread / count); block < end; ++block)
        work(*block, int(thread));
    }
    return;
  }
#endif
  for (const Work& block : blocks) work(block, 0);
}

}  // namespace ms_optim
