// What a generated rule consists of, and the functions that it is made of.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

// One build serves old and new x86 processors: the loader picks the version for the one at hand.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && !defined(MS_OPTIM_ONE_VERSION)
#define MS_OPTIM_VERSIONS __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define MS_OPTIM_VERSIONS
#endif
#define MS_OPTIM_INLINE inline __attribute__((always_inline))

namespace ms_optim {

// Some consecutive elements of one tensor, whole rows if the rule works on rows.
template <class T>
struct Block {
  T* param;
  const T* grad;
  T* const* states;
  const double* exact;    // the group's per-step numbers
  const T* scalars;       // the same, rounded
  const double* reduced;  // what earlier passes found out about the tensor
  double* partial;        // what this pass finds out about the block
  int64_t count;          // elements in the block
  int64_t row;            // elements in a row; 0 where the tensor has none (below two dimensions)
  double size;            // elements in the tensor
  // For rules that reduce along axes, at the block's first row and at its first matrix's first column:
  T* const* rows;             // what was settled for each row
  T* const* columns;          // the same for each column
  double* const* row_sums;    // sums over rows
  double* const* column_sums; // sums over columns, of the rows in the block
  int64_t height;             // rows in a matrix
  int64_t width;              // elements in a row of a matrix
  T* const* arrays;           // what products are made of, and products
  int64_t offset;             // the block's first element among those of all tensors
};

template <class T>
using Pass = void (*)(const Block<T>&);

struct Passes {
  Pass<float> of_floats;
  Pass<double> of_doubles;
};

// One matrix of a tensor, whose sums are complete: what is made of them.
template <class T>
struct Matrix {
  T* const* states;            // those of rows, columns and matrices
  const double* exact;         // the group's per-step numbers
  const double* reduced;       // what earlier passes found out about the tensor
  const double* const* row_sums;
  const double* const* column_sums;
  T* const* rows;              // what the next pass uses of each row
  T* const* columns;           // and of each column
  int64_t height;
  int64_t width;
  double size;                 // elements in the tensor
};

template <class T>
using Settle = void (*)(const Matrix<T>&);

struct Settles {
  Settle<float> of_floats;
  Settle<double> of_doubles;
};

// What a state has numbers for.
enum Level : int8_t { kElements, kRows, kColumns, kMatrices };

// What a rule needs that reduces along axes.
struct Axes {
  const Level* levels;  // of each state
  int row_sums;
  int column_sums;
  int rows;             // values that are settled for each row, at most
  int columns;
  const Settles* settles;  // one ahead of each pass
};

// What the axes of a matrix are: the parameter's, or a square of its rows or of its columns.
enum Sides : int8_t { kOwn, kRowsByRows, kColumnsByColumns };

// A product of the matrices of two arrays, each of which may be read with its axes exchanged.
struct Product {
  int left, right, out;
  bool flips_left, flips_right;
  bool is_square;  // X X' or X' X, of which one half is the other
};

// A pass of a rule with products, and what comes ahead of it.
struct Stage {
  const Product* products;
  int product_count;
  const int* arrays;  // those that the pass reads and writes
  int array_count;
  Sides sides;           // of the elements that it goes over
  bool takes_parameter;  // whether it reads or writes the parameter, its gradient or a state
};

struct Products {
  const Stage* stages;
  const Sides* arrays;
  int array_count;
};

struct Rule {
  int64_t id;
  int states;
  int hypers;  // lr, weight_decay and l1_decay ahead of all others
  int scalars;
  int passes;
  const int* reductions;  // how many each pass makes; the last one makes none
  const bool* is_max;     // for each reduction: the largest of the blocks' numbers, not their sum
  // From what the gradient is multiplied with, the decay that is added to it, and what decay leaves of the parameter.
  void (*compute_scalars)(double step, double grad_scale, double coupled_decay, double kept, const double* hypers,
                          double* out);
  const Passes* of_pass;
  const Axes* axes;          // null where it does not reduce along axes
  const Products* products;  // null where it makes none
};

// What generated sources write in short: a function for all types of numbers and processors.
#define MS_OPTIM_SCALARS(name)                                                                              \
  static void name([[maybe_unused]] double step, [[maybe_unused]] double grad_scale,                        \
                   [[maybe_unused]] double coupled_decay, [[maybe_unused]] double kept,                     \
                   [[maybe_unused]] const double* hypers, [[maybe_unused]] double* out)
#define MS_OPTIM_PASS(name)                                                                 \
  MS_OPTIM_VERSIONS static void name##_of_floats(const Block<float>& block) { name(block); } \
  MS_OPTIM_VERSIONS static void name##_of_doubles(const Block<double>& block) { name(block); }
#define MS_OPTIM_SETTLE(name)                                                                   \
  MS_OPTIM_VERSIONS static void name##_of_floats(const Matrix<float>& matrix) { name(matrix); } \
  MS_OPTIM_VERSIONS static void name##_of_doubles(const Matrix<double>& matrix) { name(matrix); }
#define MS_OPTIM_BOTH(name) {name##_of_floats, name##_of_doubles}

// NaN goes through all of these, as in NumPy. They are written so that loops over them vectorise.

template <class T>
MS_OPTIM_INLINE T maximum(T x, T y) {
  return y != y ? y : x < y ? y : x;
}

template <class T>
MS_OPTIM_INLINE T minimum(T x, T y) {
  return y != y ? y : x > y ? y : x;
}

template <class T>
MS_OPTIM_INLINE T sign(T x) {
  return __builtin_islessgreater(x, T(0)) ? std::copysign(T(1), x) : x;
}

// Numbers as good as random: those of formula/noise.py, bit by bit.

MS_OPTIM_INLINE uint32_t mixed_word(uint32_t x) {
  x ^= x >> 16;
  x *= 0x7feb352du;
  x ^= x >> 15;
  x *= 0x846ca68bu;
  return x ^ x >> 16;
}

MS_OPTIM_INLINE uint32_t word_of(double x) { return uint32_t(int64_t(x)); }

MS_OPTIM_INLINE double mixed(double x) { return mixed_word(word_of(x)); }

template <class T>
MS_OPTIM_INLINE T uniforms(int64_t position, double first, double second) {
  uint32_t x = (uint32_t(position) ^ word_of(first)) * 0x9e3779b1u;
  x ^= x >> 16;
  int32_t total = -4 * 0xffff;
  for (int k = 0; k < 4; ++k) {
    x = mixed_word(x + word_of(second));
    total += int32_t(x & 0xffff) + int32_t(x >> 16);
  }
  return T(total);
}

// Reductions add up in a fixed number of lanes, so that every processor gets the same bits.
constexpr int lanes = 16;

template <class F>
MS_OPTIM_INLINE double sum_over(int64_t begin, int64_t end, F element) {
  double sums[lanes] = {};
  int64_t i = begin;
  for (; i + lanes <= end; i += lanes)
    for (int lane = 0; lane < lanes; ++lane) sums[lane] += double(element(i + lane));
  for (int lane = 0; i < end; ++i, ++lane) sums[lane] += double(element(i));
  double total = 0;
  for (double sum : sums) total += sum;
  return total;
}

// Squares of float32 numbers do not leave the range of float64.
template <class F>
MS_OPTIM_INLINE double squares_over(int64_t begin, int64_t end, F element) {
  return sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
    const double value = double(element(i));
    return value * value;
  });
}

template <class F>
MS_OPTIM_INLINE void add_to(double* sums, int64_t begin, int64_t end, F element) {
  for (int64_t i = begin; i < end; ++i) sums[i - begin] += double(element(i));
}

template <class F>
MS_OPTIM_INLINE double max_over(int64_t begin, int64_t end, F element) {
  double largest = -std::numeric_limits<double>::infinity();
  for (int64_t i = begin; i < end; ++i) largest = maximum(double(element(i)), largest);
  return largest;
}

}  // namespace ms_optim
