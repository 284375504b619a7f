// Runs every rule of the engine on buffers that are just as large as they must be.
//
// Built with sanitisers, it ends at the first byte that is read or written outside of them, and at
// the first undefined operation. A step that is like the one before makes no room, and one that can make none
// changes nothing.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <new>
#include <random>
#include <vector>

#include "prepare.h"
#include "products.h"

namespace ms_optim {
extern const Rule* const builtin_rules[];
extern const int builtin_count;
}  // namespace ms_optim

extern "C" int ms_optim_step(const int64_t* layout, void* const* buffers, const int8_t* grad_types,
                             const int64_t* sparse, int64_t sparse_count);
extern "C" void ms_optim_use_blas(ms_optim::Gemm<float>, ms_optim::Gemm<double>);
extern "C" int MsOptimStep(int count, void** params, int* ndims, int64_t** shapes, const char** dtypes, void*, void*);

namespace {
int64_t made = 0;        // how often room was made
bool is_full = false;    // whether none can be made
}  // namespace

void* operator new(std::size_t size) {
  if (is_full) throw std::bad_alloc();
  ++made;
  if (void* room = std::malloc(size)) return room;
  throw std::bad_alloc();
}
void operator delete(void* room) noexcept { std::free(room); }
void operator delete(void* room, std::size_t) noexcept { std::free(room); }

namespace {

const char* const names[] = {"float32", "float64", "float16", "bfloat16"};
const int64_t widths[] = {4, 8, 2, 2};
std::mt19937_64 random_bits(0);

// Any bits are numbers: NaN, Inf and subnormal ones among them.
struct Buffer {
  std::unique_ptr<unsigned char[]> bytes;
  int64_t count;
  int64_t type;

  Buffer(int64_t count, int64_t type, bool small) : count(count), type(type) {
    const int64_t size = count * widths[type];
    bytes.reset(new unsigned char[size]);
    for (int64_t i = 0; i < size; i += 8) {
      const uint64_t word = random_bits();
      std::memcpy(bytes.get() + i, &word, std::min<int64_t>(8, size - i));
    }
    if (small && type == 0)
      for (int64_t i = 0; i < count; ++i) {
        const float number = float(random_bits() % 2000) / 1000 - 1;
        std::memcpy(bytes.get() + 4 * i, &number, 4);
      }
  }
};

int64_t bits(double number) {
  int64_t word;
  std::memcpy(&word, &number, sizeof word);
  return word;
}

// A BLAS's product, as it is defined.
template <class T>
void product(const char* flips_x, const char* flips_y, const int* rows, const int* columns, const int* inner, const T* alpha,
             const T* x, const int* of_x, const T* y, const int* of_y, const T* beta, T* z, const int* of_z) {
  const bool x_is_flipped = *flips_x == 'T', y_is_flipped = *flips_y == 'T';
  for (int64_t i = 0; i < *rows; ++i)
    for (int64_t k = 0; k < *columns; ++k) {
      T sum = 0;
      for (int64_t n = 0; n < *inner; ++n)
        sum += x[x_is_flipped ? n + i * *of_x : i + n * *of_x] * y[y_is_flipped ? k + n * *of_y : n + k * *of_y];
      z[i + k * *of_z] = *alpha * sum + (*beta == 0 ? T(0) : *beta * z[i + k * *of_z]);
    }
}

// How many numbers a state of a tensor has.
int64_t numbers_of(const ms_optim::Rule& rule, int64_t state, int64_t size, int64_t height, int64_t width) {
  using namespace ms_optim;
  const Level level = rule.axes && state < rule.states ? rule.axes->levels[state] : kElements;
  if (level == kElements || size == 0) return size;
  return level == kRows ? size / width : level == kColumns ? size / height : size / (height * width);
}

int64_t table_of(int64_t size, int64_t row) { return row ? size / row : size; }

int run(const ms_optim::Rule& rule, double max_norm, bool skip, int64_t row, int64_t decay, bool centralizes) {
  const int64_t sizes[] = {0, 1, 15, 16, 33, 4096, 32767, 32768, 40000 + row};
  // Steps that are skipped are tried with a dynamic loss scale.
  const bool measures = skip || std::isfinite(max_norm);
  std::vector<int64_t> layout = {0, 1, skip, measures, centralizes, 0, skip ? 3 : 0, bits(0.5), bits(max_norm),
                                 bits(0.3), bits(2.0), rule.id, bits(-1.0), decay, centralizes, 0, 0, bits(0.0), bits(1.0)};
  std::vector<Buffer> grads, params, states;
  for (int64_t size : sizes) {
    if (rule.products && row > 9 && size > 4096) continue;
    for (int64_t type = 0; type < 4; ++type)
      for (int64_t master = 0; master <= (type > 1); ++master) {
        const int64_t of_row = row && size >= row ? row : 0;
        const int64_t whole = of_row ? size / of_row * of_row : size;
        // Rows of 9 numbers are matrices of 3 rows; others are the rows of one matrix.
        const int64_t width = !rule.axes && !rule.products ? 0 : of_row == 9 ? 3 : of_row ? of_row : whole;
        const int64_t height = width == 0 ? 0 : of_row == 9 ? 3 : whole / width;
        layout.insert(layout.end(), {whole, of_row, 0, type, master, height, width, table_of(whole, of_row), 0});
        grads.emplace_back(whole, (type + layout[0]) % 4, skip);
        params.emplace_back(whole, type, false);
        for (int64_t s = 0; s < rule.states + master; ++s)
          states.emplace_back(numbers_of(rule, s, whole, height, width), type == 1 ? 1 : 0, false);
        ++layout[0];
      }
  }
  int32_t global_step = 3, skipped = 0, start = 0;
  std::vector<double> hypers(rule.hypers, 0.5);
  std::vector<void*> buffers = {layout.data(), &global_step};
  std::vector<int64_t> counts = {int64_t(layout.size()), 1};
  std::vector<const char*> types = {"int64", "int32"};
  const auto add = [&](void* place, int64_t count, const char* type) {
    buffers.push_back(place);
    counts.push_back(count);
    types.push_back(type);
  };
  float loss_scale = 8;
  int32_t finite_steps = 0;
  std::vector<double> record(3 + 1 + (centralizes ? layout[0] : 0));
  if (skip) add(&skipped, 1, "int32");
  std::vector<int8_t> frozen(grads.size(), 0);
  add(frozen.data(), frozen.size(), "int8");
  if (skip) add(&loss_scale, 1, "float32");
  if (skip) add(&finite_steps, 1, "int32");
  add(record.data(), record.size(), "float64");
  add(&start, 1, "int32");
  for (double& hyper : hypers) add(&hyper, 1, "float64");
  double lr_max = 0;
  if (decay == ms_optim::kCorrected) add(&lr_max, 1, "float64");
  float public_lr = 0.25f;
  add(&public_lr, 1, "float32");
  std::vector<int8_t> grad_types;
  for (auto* group : {&grads, &params, &states})
    for (Buffer& buffer : *group) {
      if (group == &grads) grad_types.push_back(int8_t(buffer.type));
      add(buffer.bytes.get(), buffer.count, names[buffer.type]);
    }
  const auto step = [&] { return ms_optim_step(layout.data(), buffers.data() + 1, grad_types.data(), nullptr, 0); };
  int result = step();
  if (hypers[0] != 0.25) return 3;
  public_lr = 2.0f;
  if (step() != 5 || hypers[0] != 0.25) return 4;
  public_lr = 0.25f;
  const int64_t before = made;
  result += step();
  if (made != before) return 2;

  // The same with sparse gradients where a tensor is large enough: as many values as rows, for its first and last
  // row, and for two that it has not.
  std::vector<std::vector<int64_t>> indices(grads.size());
  std::vector<int64_t> sparse;
  for (size_t t = 0; t < grads.size(); ++t) {
    const int64_t rows = layout[11 + 8 + 9 * t + 7];
    if (rows < 4 || rule.axes) continue;
    indices[t].assign(rows, rows - 1);
    indices[t][0] = -1;
    indices[t][1] = 0;
    indices[t][2] = rows;
    sparse.insert(sparse.end(), {int64_t(t), rows, int64_t(reinterpret_cast<intptr_t>(indices[t].data()))});
  }
  result += ms_optim_step(layout.data(), buffers.data() + 1, grad_types.data(), sparse.data(), sparse.size() / 3);

  add(&skipped, 1, "int32");  // the output
  std::vector<int> ndims(buffers.size(), 1);
  std::vector<int64_t*> shapes;
  for (int64_t& count : counts) shapes.push_back(&count);
  result += MsOptimStep(int(buffers.size()), buffers.data(), ndims.data(), shapes.data(), types.data(), nullptr, nullptr);
  if (result != 0 || (!skip && global_step != 7)) return 1;

  // A buffer of another size, or one too few, is noticed before anything is touched.
  counts[buffers.size() - 2] += 1;
  const int wrong = MsOptimStep(int(buffers.size()), buffers.data(), ndims.data(), shapes.data(), types.data(), nullptr, nullptr);
  const int few = MsOptimStep(int(buffers.size()) - 1, buffers.data(), ndims.data(), shapes.data(), types.data(), nullptr, nullptr);
  return wrong == 2 && few == 2 ? 0 : 1;
}

// A first step of more tensors than any before, for which there is no room.
bool nothing_changes_without_room() {
  const ms_optim::Rule& rule = *ms_optim::builtin_rules[0];
  const int64_t tensors = 1 << 12;
  std::vector<int64_t> layout = {tensors, 1, 0, 0, 0, 0, 0, bits(1.0), bits(INFINITY), bits(INFINITY), bits(2.0),
                                 rule.id, bits(1.0), 0, 0, 0, -1, bits(0.0), bits(0.0)};
  double record[4] = {};
  std::vector<float> numbers(tensors * 8, 1.0f);
  std::vector<double> hypers(rule.hypers, 0.5);
  int32_t global_step = 0, start = 0;
  std::vector<int8_t> frozen(tensors, 0);
  std::vector<void*> buffers = {&global_step, frozen.data(), record, &start};
  for (double& hyper : hypers) buffers.push_back(&hyper);
  for (int64_t t = 0; t < tensors; ++t) layout.insert(layout.end(), {1, 0, 0, 0, 0, 1, 1, 1, 0});
  for (int64_t i = 0; i < tensors * (2 + rule.states); ++i) buffers.push_back(&numbers[i]);
  std::vector<int8_t> types(tensors, 0);
  is_full = true;
  const int result = ms_optim_step(layout.data(), buffers.data(), types.data(), nullptr, 0);
  is_full = false;
  bool same = result == 3 && global_step == 0;
  for (float number : numbers) same = same && number == 1.0f;
  if (!same) std::printf("without room: result %d, step %d\n", result, global_step);
  return same;
}

}  // namespace

int main() {
  const double infinity = std::numeric_limits<double>::infinity();
  ms_optim_use_blas(product<float>, product<double>);
  for (int i = 0; i < ms_optim::builtin_count; ++i) {
    const ms_optim::Rule& rule = *ms_optim::builtin_rules[i];
    const bool makes_products = rule.products;
    for (int64_t row : makes_products ? std::vector<int64_t>{9, 200} : std::vector<int64_t>{0, 1, 9, 4096, 40000})
      // Every pair of the three.
      for (bool skip : {false, true})
        for (bool centralizes : {false, true}) {
          const double max_norm = skip == centralizes ? infinity : 1.0;
          const int64_t decay = centralizes ? ms_optim::kCorrected : ms_optim::kCoupled;
          if (int wrong = run(rule, max_norm, skip, row, decay, centralizes)) {
            std::printf("rule %d, row %ld, skip %d, norm %g, centralizes %d: %s\n", i, long(row), skip, max_norm,
                        centralizes, wrong == 2 ? "room was made" : "wrong result");
            return 1;
          }
        }
  }
  if (!nothing_changes_without_room()) return 1;
  std::printf("%d rules: no address or undefined behaviour errors\n", ms_optim::builtin_count);
  return 0;
}
