// One step for all tensors of a model: what every rule needs around it.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "rule.h"

#ifdef _OPENMP
#include <omp.h>
#endif

namespace ms_optim {
extern const Rule* const builtin_rules[];
extern const int builtin_count;

namespace {

enum Type : int64_t { kFloat32, kFloat64, kFloat16, kBfloat16 };
enum Result : int { kDone, kUnknownRule, kWrongLayout };

// Elements of a block; a row may make it longer.
constexpr int64_t kBlock = 1 << 15;

// Rows of a block that is part of a matrix, at least: it keeps sums over its columns.
constexpr int64_t kRowsOfBlock = 64;

// What does not change from step to step. It is read from the numbers that Python writes (step.py).

struct Settings {
  int64_t tensors, groups, skip_nonfinite;
  double unscale, max_grad_norm, max_grad_value;
};

struct Group {
  int64_t rule;
  double sign;
};

struct Tensor {
  int64_t size, row, group, type, master;
  int64_t height, width;  // of its matrices, for a rule that reduces along axes; else 0
  int64_t table;          // how many rows a sparse gradient may name; 0 where it cannot be sparse

  int64_t matrix() const { return height * width; }
  int64_t rows() const { return size / width; }
  int64_t columns() const { return size / height; }
  // Elements in a row of the table.
  int64_t length() const { return table ? size / table : 0; }
};

// The gradient of a tensor is sparse: a list of values, each of a row's length, and the rows that they are for.
struct Sparse {
  int64_t tensor, count;
  const int64_t* indices;
};

static_assert(sizeof(Settings) == 6 * 8 && sizeof(Group) == 2 * 8 && sizeof(Tensor) == 8 * 8, "no padding");
static_assert(sizeof(Sparse) == 3 * 8, "no padding");

struct Work {
  int64_t tensor, begin, count;
  int64_t index;   // among all blocks
  int64_t before;  // elements in the blocks ahead of it
};

// Narrow types

MS_OPTIM_INLINE float from_bits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

MS_OPTIM_INLINE uint32_t to_bits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

MS_OPTIM_INLINE float widen_half(uint16_t half) {
  const uint32_t magnitude = uint32_t(half & 0x7fff) << 13;
  // The exponent's bias is 15 in place of 127. As a product this is right for subnormal numbers too.
  const uint32_t finite = to_bits(from_bits(magnitude) * 0x1p112f);
  const uint32_t special = magnitude | 0x7f800000;
  return from_bits((magnitude >= 0x0f800000 ? special : finite) | uint32_t(half & 0x8000) << 16);
}

MS_OPTIM_INLINE uint16_t narrow_half(float value) {
  const uint32_t bits = to_bits(value), magnitude = bits & 0x7fffffff;
  const uint32_t nan_or_inf = magnitude > 0x7f800000 ? 0x7e00 : 0x7c00;
  // Added to 0.5, a number below 2^-14 is rounded to a multiple of 2^-24, the smallest half.
  const uint32_t subnormal = to_bits(from_bits(magnitude) + 0.5f) - 0x3f000000;
  const uint32_t normal = (magnitude - (112u << 23) + 0xfff + ((magnitude >> 13) & 1)) >> 13;
  const uint32_t narrow = magnitude >= 0x47800000 ? nan_or_inf : magnitude < 0x38800000 ? subnormal : normal;
  return uint16_t(narrow | (bits >> 16 & 0x8000));
}

MS_OPTIM_INLINE float widen_bfloat(uint16_t value) { return from_bits(uint32_t(value) << 16); }

MS_OPTIM_INLINE uint16_t narrow_bfloat(float value) {
  const uint32_t bits = to_bits(value);
  const uint32_t rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
  return uint16_t((bits & 0x7fffffff) > 0x7f800000 ? (bits >> 16 | 0x40) : rounded);
}

MS_OPTIM_VERSIONS void widen_halves(const uint16_t* from, float* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_half(from[i]);
}

MS_OPTIM_VERSIONS void narrow_halves(const float* from, uint16_t* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = narrow_half(from[i]);
}

MS_OPTIM_VERSIONS void widen_bfloats(const uint16_t* from, float* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_bfloat(from[i]);
}

MS_OPTIM_VERSIONS void widen_halves(const uint16_t* from, double* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_half(from[i]);
}

MS_OPTIM_VERSIONS void widen_bfloats(const uint16_t* from, double* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = widen_bfloat(from[i]);
}

MS_OPTIM_VERSIONS void narrow_bfloats(const float* from, uint16_t* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = narrow_bfloat(from[i]);
}

int64_t width(int64_t type) { return type == kFloat64 ? 8 : type == kFloat32 ? 4 : 2; }

template <class T>
constexpr Type type_of() {
  return sizeof(T) == 8 ? kFloat64 : kFloat32;
}

template <class From, class T>
void convert(const void* from, T* to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) to[i] = T(static_cast<const From*>(from)[i]);
}

// Numbers of any type as T: where they stand if they are of that type, else in the buffer.
template <class T>
T* widened(void* from, int64_t type, int64_t count, std::vector<T>& buffer) {
  if (type == type_of<T>()) return static_cast<T*>(from);
  if (int64_t(buffer.size()) < count) buffer.resize(count);
  if (type == kFloat64) convert<double>(from, buffer.data(), count);
  if (type == kFloat32) convert<float>(from, buffer.data(), count);
  if (type == kFloat16) widen_halves(static_cast<uint16_t*>(from), buffer.data(), count);
  if (type == kBfloat16) widen_bfloats(static_cast<uint16_t*>(from), buffer.data(), count);
  return buffer.data();
}

void narrow(const float* from, void* to, int64_t type, int64_t count) {
  (type == kFloat16 ? narrow_halves : narrow_bfloats)(from, static_cast<uint16_t*>(to), count);
}

// The float32 copy of a narrow parameter, which gives way where the parameter was given a new value.

MS_OPTIM_VERSIONS void follow_halves(const uint16_t* param, float* master, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    master[i] = narrow_half(master[i]) == param[i] ? master[i] : widen_half(param[i]);
}

MS_OPTIM_VERSIONS void follow_bfloats(const uint16_t* param, float* master, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    master[i] = narrow_bfloat(master[i]) == param[i] ? master[i] : widen_bfloat(param[i]);
}

// The sum of squares of a gradient, unscaled.

MS_OPTIM_VERSIONS double squares_of_floats(const float* grad, int64_t count, float scale) {
  return sum_over(0, count, [=](int64_t i) {
    const double value = grad[i] * scale;
    return value * value;
  });
}

MS_OPTIM_VERSIONS double squares_of_doubles(const double* grad, int64_t count, double scale) {
  return sum_over(0, count, [=](int64_t i) { return (grad[i] * scale) * (grad[i] * scale); });
}

// A number less itself is 0, or NaN if it is not finite.
MS_OPTIM_VERSIONS bool finite_doubles(const double* grad, int64_t count, double scale) {
  return sum_over(0, count, [=](int64_t i) { return grad[i] * scale - grad[i] * scale; }) == 0;
}

std::mutex registry_lock;

std::unordered_map<int64_t, const Rule*>& registry() {
  static std::unordered_map<int64_t, const Rule*> rules = [] {
    std::unordered_map<int64_t, const Rule*> known;
    for (int i = 0; i < builtin_count; ++i) known[builtin_rules[i]->id] = builtin_rules[i];
    return known;
  }();
  return rules;
}

const Rule* find(int64_t id) {
  std::lock_guard<std::mutex> hold(registry_lock);
  const auto found = registry().find(id);
  return found == registry().end() ? nullptr : found->second;
}

// The rows that a sparse gradient names, ascending, each once, and their sums in the type of the arithmetic.
struct Rows {
  std::vector<int64_t> numbers;
  std::vector<float> floats;
  std::vector<double> doubles;
};

// One step. Buffers: global_step, the count of skipped steps if they are skipped, each group's
// start_step and hyperparameters, then all gradients, all parameters, and each tensor's states.
class Step {
 public:
  Step(const int64_t* layout, void* const* buffers, const int8_t* grad_types, const Sparse* sparse = nullptr,
       int64_t sparse_count = 0)
      : grad_types_(grad_types), sparse_(sparse, sparse + sparse_count) {
    settings_ = reinterpret_cast<const Settings*>(layout);
    groups_ = reinterpret_cast<const Group*>(settings_ + 1);
    const Tensor* tensors = reinterpret_cast<const Tensor*>(groups_ + settings_->groups);
    tensors_.assign(tensors, tensors + settings_->tensors);
    global_step_ = static_cast<int32_t*>(*buffers++);
    skipped_ = settings_->skip_nonfinite ? static_cast<int32_t*>(*buffers++) : nullptr;
    hypers_ = buffers;
    for (int64_t g = 0; g < settings_->groups; ++g) {
      rules_.push_back(find(groups_[g].rule));
      if (rules_.back()) buffers += 1 + rules_.back()->hypers;
    }
    first_grad_ = buffers;
    grads_.assign(buffers, buffers + settings_->tensors);
    params_ = buffers + settings_->tensors;
    void* const* states = params_ + settings_->tensors;
    for (int64_t t = 0; t < settings_->tensors; ++t) {
      states_.push_back(states);
      if (const Rule* rule = rules_[tensors_[t].group]) states += rule->states + tensors_[t].master;
    }
    end_ = states;
  }

  bool known() const {
    for (const Rule* rule : rules_)
      if (!rule) return false;
    return true;
  }

  // Whether the tensors that have sparse gradients have no rows and columns of their own to be summed or kept.
  bool takes_sparse() const {
    for (const Sparse& sparse : sparse_)
      if (rules_[tensors_[sparse.tensor].group]->axes) return false;
    return true;
  }

  int64_t tensors() const { return settings_->tensors; }
  int32_t steps() const { return *global_step_; }
  void* const* grads() const { return first_grad_; }
  void* const* end() const { return end_; }

  // Whether the buffers are of the sizes and types that the layout says, for a caller that knows them.
  template <class Matches>
  bool fits(Matches matches) const {
    std::vector<int64_t> values;
    for (const Tensor& tensor : tensors_) values.push_back(tensor.size);
    for (const Sparse& sparse : sparse_) values[sparse.tensor] = sparse.count * tensors_[sparse.tensor].length();
    for (int64_t t = 0; t < settings_->tensors; ++t) {
      const Tensor& tensor = tensors_[t];
      const int64_t wide = tensor.type == kFloat64 ? kFloat64 : kFloat32;
      if (!matches(first_grad_ + t, values[t], -1) || !matches(params_ + t, tensor.size, tensor.type)) return false;
      const Rule& rule = *rules_[tensor.group];
      for (int s = 0; s < rule.states + tensor.master; ++s) {
        const Level level = rule.axes && s < rule.states ? rule.axes->levels[s] : kElements;
        // Without elements there is no step, whatever the states are.
        if ((level == kElements || tensor.size) && !matches(states_[t] + s, count_of(tensor, level), wide)) return false;
      }
    }
    return true;
  }

  static int64_t count_of(const Tensor& tensor, Level level) {
    return level == kElements  ? tensor.size
           : level == kRows    ? tensor.rows()
           : level == kColumns ? tensor.columns()
                               : tensor.size / tensor.matrix();
  }

  void run() {
    merge();
    divide();
    double scale = settings_->unscale;
    if (settings_->skip_nonfinite || std::isfinite(settings_->max_grad_norm)) {
      bool finite = true;
      const double norm = survey(&finite);
      if (settings_->skip_nonfinite && !finite) {
        ++*skipped_;
        return;
      }
      if (std::isfinite(settings_->max_grad_norm))
        scale *= minimum(settings_->max_grad_norm / (norm + 1e-6), 1.0);
    }
    compute_scalars(scale);
    update();
    ++*global_step_;
  }

 private:
  // A sparse gradient becomes the sums for the rows that it names. Its tensor is these rows, to all that follows
  // but fetch() and put().
  void merge() {
    rows_.resize(sparse_.size());
    types_.assign(grad_types_, grad_types_ + settings_->tensors);
    rows_of_.assign(settings_->tensors, nullptr);
    lengths_.assign(settings_->tensors, 0);
    for (size_t s = 0; s < sparse_.size(); ++s) {
      const int64_t t = sparse_[s].tensor;
      Tensor& tensor = tensors_[t];
      rows_of_[t] = &rows_[s];
      lengths_[t] = tensor.length();
      if (tensor.type == kFloat64)
        grads_[t] = add_up(sparse_[s], rows_[s].numbers, rows_[s].doubles);
      else
        grads_[t] = add_up(sparse_[s], rows_[s].numbers, rows_[s].floats);
      types_[t] = tensor.type == kFloat64 ? kFloat64 : kFloat32;
      tensor.size = int64_t(rows_[s].numbers.size()) * lengths_[t];
    }
  }

  template <class T>
  T* add_up(const Sparse& sparse, std::vector<int64_t>& numbers, std::vector<T>& sums) {
    const Tensor& tensor = tensors_[sparse.tensor];
    const int64_t length = tensor.length();
    // Places of values, by the row that they are for. An index that is not in the table names no row.
    std::vector<int64_t> places;
    for (int64_t i = 0; i < sparse.count; ++i)
      if (sparse.indices[i] >= 0 && sparse.indices[i] < tensor.table) places.push_back(i);
    std::stable_sort(places.begin(), places.end(),
                     [&](int64_t a, int64_t b) { return sparse.indices[a] < sparse.indices[b]; });
    std::vector<int64_t> starts;
    for (size_t p = 0; p < places.size(); ++p) {
      const int64_t number = sparse.indices[places[p]];
      if (!numbers.empty() && numbers.back() == number) continue;
      numbers.push_back(number);
      starts.push_back(p);
    }
    starts.push_back(places.size());
    std::vector<T> buffer;
    const T* values =
        widened(grads_[sparse.tensor], grad_types_[sparse.tensor], sparse.count * length, buffer);
    const int64_t rows = numbers.size();
    sums.resize(rows * length);
#ifdef _OPENMP
#pragma omp parallel for if (int64_t(places.size()) * length > kBlock)
#endif
    for (int64_t row = 0; row < rows; ++row) {
      T* sum = sums.data() + row * length;
      std::copy_n(values + places[starts[row]] * length, length, sum);
      for (int64_t p = starts[row] + 1; p < starts[row + 1]; ++p) {
        const T* value = values + places[p] * length;
        for (int64_t i = 0; i < length; ++i) sum[i] += value[i];
      }
    }
    return sums.data();
  }

  // The blocks of all tensors.
  void divide() {
    for (int64_t t = 0; t < settings_->tensors; ++t) {
      const Tensor& tensor = tensors_[t];
      const bool parts = in_parts(tensor);
      // What must not be divided, and what a block must not reach beyond.
      const int64_t unit = parts ? tensor.width : std::max<int64_t>({tensor.row, tensor.matrix(), lengths_[t], 1});
      const int64_t whole = parts ? tensor.matrix() : tensor.size;
      const int64_t step = unit * std::max(kBlock / unit, parts ? kRowsOfBlock : 1);
      for (int64_t begin = 0, count; begin < tensor.size; begin += count) {
        count = std::min(step, whole - begin % whole);
        append(blocks_, {t, begin, count, int64_t(blocks_.size()), 0});
      }
    }
  }

  // Whether the matrices of a tensor are divided between blocks; else blocks hold whole ones.
  static bool in_parts(const Tensor& tensor) { return tensor.matrix() > kBlock && tensor.row <= tensor.width; }

  static void append(std::vector<Work>& blocks, Work work) {
    work.before = elements_of(blocks);
    blocks.push_back(work);
  }

  static int64_t elements_of(const std::vector<Work>& blocks) {
    return blocks.empty() ? 0 : blocks.back().before + blocks.back().count;
  }

  // Each thread takes neighbouring blocks, with the same number of elements as the others: memory is
  // fastest when it is read in one long row.
  template <class F>
  static void for_each(const std::vector<Work>& blocks, F work) {
#ifdef _OPENMP
    const int64_t elements = elements_of(blocks);
#pragma omp parallel if (elements > kBlock)
    {
      const int64_t threads = omp_get_num_threads(), thread = omp_get_thread_num();
      const Work* const end = first_behind(blocks, elements * (thread + 1) / threads);
      for (const Work* block = first_behind(blocks, elements * thread / threads); block < end; ++block) work(*block);
    }
#else
    for (const Work& block : blocks) work(block);
#endif
  }

  // The first block that has at least so many elements ahead of it.
  static const Work* first_behind(const std::vector<Work>& blocks, int64_t elements) {
    const auto less = [](const Work& work, int64_t before) { return work.before < before; };
    return std::lower_bound(blocks.data(), blocks.data() + blocks.size(), elements, less);
  }

  // The norm of all gradients, unscaled, added up in an order that does not depend on the threads.
  double survey(bool* finite) {
    std::vector<double> squares(blocks_.size());
    std::vector<char> fine(blocks_.size());
    for_each(blocks_, [&](const Work& work) {
      const int64_t b = work.index;
      void* grad = at(grads_[work.tensor], types_[work.tensor], work.begin);
      if (tensors_[work.tensor].type == kFloat64) {
        static thread_local std::vector<double> buffer;
        const double* wide = widened(grad, types_[work.tensor], work.count, buffer);
        squares[b] = squares_of_doubles(wide, work.count, settings_->unscale);
        fine[b] = finite_doubles(wide, work.count, settings_->unscale);
      } else {
        static thread_local std::vector<float> buffer;
        const float* wide = widened(grad, types_[work.tensor], work.count, buffer);
        squares[b] = squares_of_floats(wide, work.count, float(settings_->unscale));
        fine[b] = std::isfinite(squares[b]);  // The square of a float32 number does not overflow.
      }
    });
    double total = 0;
    for (size_t b = 0; b < blocks_.size(); ++b) {
      total += squares[b];
      *finite = *finite && fine[b];
    }
    return std::sqrt(total);
  }

  void compute_scalars(double scale) {
    void* const* next = hypers_;
    for (int64_t g = 0; g < settings_->groups; ++g) {
      const Rule& rule = *rules_[g];
      const double step = double(*global_step_) - double(*static_cast<const int32_t*>(*next++)) + 1;
      std::vector<double> values;
      for (int h = 0; h < rule.hypers; ++h) values.push_back(*static_cast<const double*>(*next++));
      exact_.emplace_back(rule.scalars);
      rule.compute_scalars(step, groups_[g].sign * scale, settings_->max_grad_value, values.data(), exact_[g].data());
      rounded_.emplace_back(exact_[g].begin(), exact_[g].end());
    }
  }

  void update() {
    int passes = 0;
    int most = 0;
    for (const Rule* rule : rules_) {
      passes = rule->passes > passes ? rule->passes : passes;
      int count = 0;
      for (int pass = 0; pass < rule->passes; ++pass) count += rule->reductions[pass];
      most = count > most ? count : most;
    }
    std::vector<double> partial(blocks_.size() * most), reduced(settings_->tensors * most);
    make_room();
    for (int pass = 0; pass < passes; ++pass) {
      std::vector<Work> busy, settled;
      for (const Work& work : blocks_) {
        const Tensor& tensor = tensors_[work.tensor];
        const Rule& rule = *rules_[tensor.group];
        if (pass >= rule.passes) continue;
        append(busy, work);
        if (rule.axes && (!in_parts(tensor) || work.begin % tensor.matrix() == 0)) append(settled, work);
      }
      for_each(settled, [&](const Work& work) {
        const Tensor& tensor = tensors_[work.tensor];
        const Axes& axes = *rules_[tensor.group]->axes;
        const double* known = reduced.data() + work.tensor * most;
        if (tensor.type == kFloat64)
          settle<double>(work, axes.double_settles[pass], known);
        else
          settle<float>(work, axes.float_settles[pass], known);
      });
      for_each(busy, [&](const Work& work) {
        const Tensor& tensor = tensors_[work.tensor];
        double* found = partial.data() + work.index * most;
        const double* known = reduced.data() + work.tensor * most;
        if (tensor.type == kFloat64)
          run_block<double>(work, pass, rules_[tensor.group]->double_passes, exact_[tensor.group], known, found);
        else
          run_block<float>(work, pass, rules_[tensor.group]->float_passes, rounded_[tensor.group], known, found);
      });
      if (most) reduce(pass, most, partial.data(), reduced.data());
    }
  }

  // Room for sums along axes, and for what is made of them.
  void make_room() {
    along_.resize(settings_->tensors);
    for (int64_t t = 0; t < settings_->tensors; ++t) {
      const Tensor& tensor = tensors_[t];
      const Axes* axes = rules_[tensor.group]->axes;
      if (!axes || !tensor.size) continue;
      Along& along = along_[t];
      const int64_t size = tensor.type == kFloat64 ? 8 : 4;
      along.row_sums.resize(axes->row_sums * tensor.rows());
      along.column_sums.resize(axes->column_sums * tensor.columns());
      along.rows.resize(axes->rows * tensor.rows() * size);
      along.columns.resize(axes->columns * tensor.columns() * size);
    }
    partial_columns_.resize(blocks_.size());
    for (const Work& work : blocks_) {
      const Tensor& tensor = tensors_[work.tensor];
      const Axes* axes = rules_[tensor.group]->axes;
      if (axes && in_parts(tensor)) partial_columns_[work.index].resize(axes->column_sums * tensor.width);
    }
  }

  // The places of several arrays that stand one behind the other, each of a length, from a first element on.
  template <class T>
  static std::vector<T*> places(T* array, int count, int64_t length, int64_t first) {
    std::vector<T*> found;
    for (int i = 0; i < count; ++i) found.push_back(array + i * length + first);
    return found;
  }

  // What is made of the sums of a block's matrices, or of that which begins with the block.
  template <class T>
  void settle(const Work& work, Settle<T> run, const double* known) {
    const Tensor& tensor = tensors_[work.tensor];
    const Rule& rule = *rules_[tensor.group];
    const Axes& axes = *rule.axes;
    Along& along = along_[work.tensor];
    const bool parts = in_parts(tensor);
    const int64_t rows = tensor.rows(), columns = tensor.columns(), width = tensor.width, height = tensor.height;
    const int64_t first = work.begin / tensor.matrix(), count = parts ? 1 : work.count / tensor.matrix();
    if (parts)
      for (int i = 0; i < axes.column_sums; ++i) {
        double* sums = along.column_sums.data() + i * columns + first * width;
        std::fill(sums, sums + width, 0.0);
        for (size_t b = work.index; b < blocks_.size(); ++b) {
          if (blocks_[b].tensor != work.tensor || blocks_[b].begin / tensor.matrix() != first) break;
          for (int64_t k = 0; k < width; ++k) sums[k] += partial_columns_[b][i * width + k];
        }
      }
    auto row_sums = places(along.row_sums.data(), axes.row_sums, rows, first * height);
    auto column_sums = places(along.column_sums.data(), axes.column_sums, columns, first * width);
    auto kept_rows = places(reinterpret_cast<T*>(along.rows.data()), axes.rows, rows, first * height);
    auto kept_columns = places(reinterpret_cast<T*>(along.columns.data()), axes.columns, columns, first * width);
    std::vector<T*> states(rule.states);
    std::vector<int64_t> state_steps(rule.states);
    for (int s = 0; s < rule.states; ++s) {
      const Level level = axes.levels[s];
      state_steps[s] = level == kRows ? height : level == kColumns ? width : level == kMatrices ? 1 : 0;
      states[s] = static_cast<T*>(states_[work.tensor][s]) + first * state_steps[s];
    }
    const Matrix<T> matrix = {states.data(),   exact_[tensor.group].data(), known,  row_sums.data(), column_sums.data(),
                              kept_rows.data(), kept_columns.data(),         height, width,           double(tensor.size)};
    for (int64_t m = 0; m < count; ++m) {
      run(matrix);
      for (auto& place : row_sums) place += height;
      for (auto& place : column_sums) place += width;
      for (auto& place : kept_rows) place += height;
      for (auto& place : kept_columns) place += width;
      for (int s = 0; s < rule.states; ++s) states[s] += state_steps[s];
    }
  }

  template <class T>
  void run_block(const Work& work, int pass, const Pass<T>* passes, const std::vector<T>& scalars,
                 const double* known, double* found) {
    static thread_local std::vector<T> param_buffer, grad_buffer;
    static thread_local std::vector<std::vector<char>> gathered;
    const int64_t t = work.tensor;
    const Tensor& tensor = tensors_[t];
    const Rule& rule = *rules_[tensor.group];
    // The states, with the master weight among them, and behind them the parameter.
    const int owned = rule.states + int(tensor.master);
    gathered.resize(std::max(gathered.size(), size_t(owned) + 1));
    std::vector<T*> states(owned);
    for (int s = 0; s < owned; ++s)
      if (s == rule.states || !rule.axes || rule.axes->levels[s] == kElements)
        states[s] = static_cast<T*>(fetch(states_[t][s], type_of<T>(), work, gathered[s]));
    std::vector<T*> rows, columns;
    std::vector<double*> row_sums, column_sums;
    if (const Axes* axes = rule.axes) {
      Along& along = along_[t];
      const int64_t row = work.begin / tensor.width, column = work.begin / tensor.matrix() * tensor.width;
      rows = places(reinterpret_cast<T*>(along.rows.data()), axes->rows, tensor.rows(), row);
      columns = places(reinterpret_cast<T*>(along.columns.data()), axes->columns, tensor.columns(), column);
      row_sums = places(along.row_sums.data(), axes->row_sums, tensor.rows(), row);
      column_sums = in_parts(tensor)
                        ? places(partial_columns_[work.index].data(), axes->column_sums, tensor.width, 0)
                        : places(along.column_sums.data(), axes->column_sums, tensor.columns(), column);
    }
    void* stored = fetch(params_[t], tensor.type, work, gathered[owned]);
    T* param = nullptr;
    if (tensor.master) {
      float* master = reinterpret_cast<float*>(states[rule.states]);
      (tensor.type == kFloat16 ? follow_halves : follow_bfloats)(static_cast<uint16_t*>(stored), master, work.count);
      param = reinterpret_cast<T*>(master);
    } else {
      param = widened(stored, tensor.type, work.count, param_buffer);
    }
    void* grad = at(grads_[t], types_[t], work.begin);
    int skip = 0;
    for (int earlier = 0; earlier < pass; ++earlier) skip += rule.reductions[earlier];
    Block<T> block = {param,
                      widened(grad, types_[t], work.count, grad_buffer),
                      states.data(),
                      exact_[tensor.group].data(),
                      scalars.data(),
                      known,
                      found + skip,
                      work.count,
                      tensor.row,
                      double(tensor.size),
                      rows.data(),
                      columns.data(),
                      row_sums.data(),
                      column_sums.data(),
                      tensor.height,
                      tensor.width};
    passes[pass](block);
    if (pass + 1 == rule.passes && tensor.type != kFloat32 && tensor.type != kFloat64)
      narrow(reinterpret_cast<const float*>(param), stored, tensor.type, work.count);
    for (int s = 0; s < owned; ++s) put(states_[t][s], type_of<T>(), work, gathered[s]);
    put(params_[t], tensor.type, work, gathered[owned]);
  }

  // A block of a tensor: where it stands, or the rows of it that a sparse gradient names, gathered.
  void* fetch(void* buffer, int64_t type, const Work& work, std::vector<char>& gathered) const {
    if (!rows_of_[work.tensor]) return at(buffer, type, work.begin);
    gathered.resize(work.count * width(type));
    for_each_row(buffer, type, work, gathered, [](char* row, char* copy, int64_t bytes) { std::memcpy(copy, row, bytes); });
    return gathered.data();
  }

  void put(void* buffer, int64_t type, const Work& work, std::vector<char>& gathered) const {
    if (!rows_of_[work.tensor]) return;
    for_each_row(buffer, type, work, gathered, [](char* row, char* copy, int64_t bytes) { std::memcpy(row, copy, bytes); });
  }

  template <class F>
  void for_each_row(void* buffer, int64_t type, const Work& work, std::vector<char>& gathered, F copy) const {
    const int64_t length = lengths_[work.tensor], bytes = length * width(type);
    const int64_t* numbers = rows_of_[work.tensor]->numbers.data() + work.begin / length;
    for (int64_t i = 0; i < work.count / length; ++i)
      copy(static_cast<char*>(buffer) + numbers[i] * bytes, gathered.data() + i * bytes, bytes);
  }

  // The tensors' numbers from those of their blocks.
  void reduce(int pass, int most, const double* partial, double* reduced) {
    for (size_t b = 0; b < blocks_.size(); ++b) {
      const int64_t t = blocks_[b].tensor;
      const Rule& rule = *rules_[tensors_[t].group];
      if (pass >= rule.passes) continue;
      int first = 0;
      for (int earlier = 0; earlier < pass; ++earlier) first += rule.reductions[earlier];
      for (int r = first; r < first + rule.reductions[pass]; ++r) {
        const double value = partial[b * most + r];
        double& total = reduced[t * most + r];
        total = blocks_[b].begin == 0 ? value : rule.is_max[r] ? maximum(value, total) : total + value;
      }
    }
  }

  static void* at(void* buffer, int64_t type, int64_t place) {
    return static_cast<char*>(buffer) + place * width(type);
  }

  const Settings* settings_;
  const Group* groups_;
  std::vector<Tensor> tensors_;
  const int8_t* grad_types_;
  std::vector<int8_t> types_;  // of what grads_ holds
  std::vector<Sparse> sparse_;
  std::vector<Rows> rows_;
  std::vector<const Rows*> rows_of_;  // by tensor; null for a dense gradient
  std::vector<int64_t> lengths_;
  int32_t* global_step_;
  int32_t* skipped_;
  void* const* hypers_;
  void* const* first_grad_;
  std::vector<void*> grads_;
  void* const* params_;
  void* const* end_;
  std::vector<const Rule*> rules_;
  std::vector<void* const*> states_;
  std::vector<Work> blocks_;
  std::vector<std::vector<double>> exact_;
  std::vector<std::vector<float>> rounded_;

  // Of a tensor: sums along axes, and what is made of them for each row and column, of the tensor's type.
  struct Along {
    std::vector<double> row_sums, column_sums;
    std::vector<char> rows, columns;
  };
  std::vector<Along> along_;
  std::vector<std::vector<double>> partial_columns_;  // of each block
};

int64_t type_named(const char* name) {
  const char* const names[] = {"float32", "float64", "float16", "bfloat16"};
  for (int64_t type = 0; type < 4; ++type)
    if (std::strcmp(name, names[type]) == 0) return type;
  return -1;
}

}  // namespace
}  // namespace ms_optim

using namespace ms_optim;

extern "C" {

int ms_optim_threads() {
#ifdef _OPENMP
  return omp_get_max_threads();
#else
  return 1;
#endif
}

int ms_optim_knows(int64_t id) { return find(id) != nullptr; }

void ms_optim_register(const Rule* rule) {
  std::lock_guard<std::mutex> hold(registry_lock);
  registry()[rule->id] = rule;
}

// Called from Python with addresses.
int ms_optim_step(const int64_t* layout, void* const* buffers, const int8_t* grad_types, const Sparse* sparse,
                  int64_t sparse_count) {
  Step step(layout, buffers, grad_types, sparse, sparse_count);
  if (!step.known()) return kUnknownRule;
  if (!step.takes_sparse()) return kWrongLayout;
  step.run();
  return kDone;
}

// Called by a MindSpore graph (ops.Custom, func_type="aot"): the layout, the buffers, where gradients may be sparse
// the indices of each (numbers of another type for a dense one), and the output.
int MsOptimStep(int count, void** params, int* ndims, int64_t** shapes, const char** dtypes, void*, void*) {
  std::vector<int64_t> sizes(count, 1), types(count);
  for (int i = 0; i < count; ++i) {
    for (int axis = 0; axis < ndims[i]; ++axis) sizes[i] *= shapes[i][axis];
    types[i] = type_named(dtypes[i]);
  }
  const int64_t* layout = static_cast<const int64_t*>(params[0]);
  void** buffers = params + 1;
  Step outline(layout, buffers, nullptr);
  if (!outline.known()) return kUnknownRule;
  const int64_t behind = outline.end() - params;
  if (behind > count - 1) return kWrongLayout;
  std::vector<Sparse> sparse;
  std::vector<std::vector<int64_t>> indices;
  if (behind < count - 1) {
    if (behind + outline.tensors() != count - 1) return kWrongLayout;
    indices.resize(outline.tensors());
    for (int64_t t = 0; t < outline.tensors(); ++t) {
      const int64_t i = behind + t;
      indices[t].resize(sizes[i]);
      if (std::strcmp(dtypes[i], "int64") == 0)
        convert<int64_t>(params[i], indices[t].data(), sizes[i]);
      else if (std::strcmp(dtypes[i], "int32") == 0)
        convert<int32_t>(params[i], indices[t].data(), sizes[i]);
      else
        continue;
      sparse.push_back({t, sizes[i], indices[t].data()});
    }
  }
  const auto matches = [&](void* const* buffer, int64_t size, int64_t type) {
    const int64_t i = buffer - params;
    return sizes[i] == size && (type < 0 ? types[i] >= 0 : types[i] == type);
  };
  const int64_t first = outline.grads() - params;
  const std::vector<int8_t> grad_types(types.begin() + first, types.begin() + first + outline.tensors());
  Step step(layout, buffers, grad_types.data(), sparse.data(), sparse.size());
  if (!step.takes_sparse() || !step.fits(matches)) return kWrongLayout;
  step.run();
  // The last of the buffers is what the operator gives back.
  *static_cast<int32_t*>(params[count - 1]) = step.steps();
  return kDone;
}

}
