// The entry points of the engine: from Python with addresses, from a MindSpore graph as a custom operator.
#include <cstring>
#include <mutex>
#include <new>
#include <unordered_map>
#include <vector>

#include "step.h"

namespace ms_optim {
extern const Rule* const builtin_rules[];
extern const int builtin_count;

namespace {

// As in step.py.
enum Result : int { kDone, kUnknownRule, kWrongLayout, kNoMemory, kFailed, kOutOfRange };

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
  if (found == registry().end() || (found->second->products && !has_blas())) return nullptr;
  return found->second;
}

// Each thread that calls has a step of its own, whose room is kept.
Step& step_of_thread() {
  static thread_local Step step;
  return step;
}

// No exception crosses the boundary to C. Room is made before anything changes: without memory nothing has, and
// what was got of it is given back.
template <class F>
int guarded(F body) noexcept {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    step_of_thread() = Step();
    return kNoMemory;
  } catch (...) {
    return kFailed;
  }
}

int64_t type_named(const char* name) {
  const char* const names[] = {"float32", "float64", "float16", "bfloat16"};
  for (int64_t type = 0; type < 4; ++type)
    if (std::strcmp(name, names[type]) == 0) return type;
  return -1;
}

// What a graph hands to the operator: where each buffer is, and how many numbers of which type it holds.
struct Handed {
  void** buffers;
  const char** types;
  std::vector<int64_t> sizes;

  bool is_there(int64_t i) const { return buffers[i] || !sizes[i]; }
  bool holds(void* const* buffer, int64_t size, const char* type) const {
    const int64_t i = buffer - buffers;
    return is_there(i) && sizes[i] == size && std::strcmp(types[i], type) == 0;
  }
  bool holds(void* const* buffer, int64_t size, int64_t type) const {
    const int64_t i = buffer - buffers;
    return is_there(i) && sizes[i] == size && type_named(types[i]) == type;
  }
};

// Whether everything that is handed is what the layout says.
bool fits(const Layout& layout, const Handed& handed, const std::vector<Sparse>& sparse) {
  if (!handed.holds(layout.frozen, layout.settings->tensors, "int8")) return false;
  void* const* record = layout.scalars.empty() ? layout.grads - 1 : layout.scalars[0] - 1;
  if (!handed.holds(record, layout.numbers_of_record(), kFloat64)) return false;
  if (layout.loss_scale && !(handed.holds(record - 2, 1, kFloat32) && handed.holds(record - 1, 1, "int32"))) return false;
  const int counters = layout.settings->skip_nonfinite ? 2 : 1;
  for (int counter = 1; counter <= counters; ++counter)
    if (!handed.holds(handed.buffers + counter, 1, "int32")) return false;
  for (int64_t g = 0; g < layout.settings->groups; ++g) {
    void* const* given = layout.scalars[g];
    if (!handed.holds(given, 1, "int32")) return false;
    const int count = layout.rules[g]->hypers + (layout.groups[g].decay == kCorrected);
    for (int h = 0; h < count; ++h)
      if (!handed.holds(given + 1 + h, 1, kFloat64)) return false;
    if (layout.groups[g].lead >= 0 && !handed.holds(given + 1 + count, 1, kFloat32)) return false;
  }
  size_t s = 0;
  for (int64_t t = 0; t < layout.settings->tensors; ++t) {
    const Tensor& tensor = layout.tensors[t];
    int64_t values = tensor.size;
    if (s < sparse.size() && sparse[s].tensor == t) values = sparse[s++].count * tensor.length();
    const int64_t grad = layout.grads + t - handed.buffers;
    if (!handed.is_there(grad) || handed.sizes[grad] != values || type_named(handed.types[grad]) < 0) return false;
    if (!handed.holds(layout.params + t, tensor.size, tensor.type)) return false;
    if (layout.gathered && !handed.holds(layout.sums + t, tensor.size, tensor.wide())) return false;
    const int states = tensor.elsewhere ? 0 : layout.rule_of(tensor).states + int(tensor.master);
    for (int state = 0; state < states; ++state)
      if (tensor.size && !handed.holds(layout.states[t] + state, layout.count_of(tensor, state), tensor.wide()))
        return false;
  }
  return true;
}

// The layout, the buffers, where gradients may be sparse the indices of each (numbers of another type for a dense
// one), and the output.
int run_in_graph(int count, void** params, int* ndims, int64_t** shapes, const char** dtypes) {
  static thread_local Handed handed;
  static thread_local std::vector<int8_t> grad_types;
  static thread_local std::vector<Sparse> sparse;
  static thread_local std::vector<std::vector<int64_t>> indices;
  handed.buffers = params;
  handed.types = dtypes;
  handed.sizes.assign(count, 1);
  for (int i = 0; i < count; ++i)
    for (int axis = 0; axis < ndims[i]; ++axis) handed.sizes[i] *= shapes[i][axis];
  // Six of the buffers at most are read before it is known that there are as many.
  if (count < 8 || !Layout::is_whole(static_cast<const int64_t*>(params[0]), handed.sizes[0], dtypes[0]))
    return kWrongLayout;
  Step& step = step_of_thread();
  Layout& layout = step.layout;
  layout.read(static_cast<const int64_t*>(params[0]), params + 1, find, kCorrected);
  if (!layout.known()) return kUnknownRule;
  const int64_t behind = layout.end - params, tensors = layout.settings->tensors;
  if (behind > count - 1) return kWrongLayout;
  sparse.clear();
  if (behind < count - 1) {
    if (behind + tensors != count - 1) return kWrongLayout;
    if (int64_t(indices.size()) < tensors) indices.resize(tensors);
    for (int64_t t = 0; t < tensors; ++t) {
      const int64_t i = behind + t;
      indices[t].resize(handed.sizes[i]);
      if (std::strcmp(dtypes[i], "int64") == 0)
        convert<int64_t>(params[i], indices[t].data(), handed.sizes[i]);
      else if (std::strcmp(dtypes[i], "int32") == 0)
        convert<int32_t>(params[i], indices[t].data(), handed.sizes[i]);
      else
        continue;
      sparse.push_back({t, handed.sizes[i], indices[t].data()});
    }
  }
  if (!layout.takes(sparse.data(), sparse.size()) || !fits(layout, handed, sparse)) return kWrongLayout;
  grad_types.clear();
  for (int64_t t = 0; t < tensors; ++t) grad_types.push_back(int8_t(type_named(dtypes[layout.grads + t - params])));
  if (!step.settle()) return kOutOfRange;
  step.run(grad_types.data(), sparse.data(), sparse.size());
  // The last of the buffers is what the operator gives back.
  *static_cast<int32_t*>(params[count - 1]) = *layout.global_step;
  return kDone;
}

}  // namespace
}  // namespace ms_optim

using namespace ms_optim;

extern "C" {

int ms_optim_layout() { return kVersion; }

int ms_optim_threads() { return threads(); }

// The functions of a BLAS that multiply matrices.
void ms_optim_use_blas(Gemm<float> of_floats, Gemm<double> of_doubles) {
  sgemm = of_floats;
  dgemm = of_doubles;
}

int ms_optim_knows(int64_t id) {
  std::lock_guard<std::mutex> hold(registry_lock);
  return int(registry().count(id));
}

int ms_optim_register(const Rule* rule) {
  return guarded([&] {
    std::lock_guard<std::mutex> hold(registry_lock);
    registry()[rule->id] = rule;
    return int(kDone);
  });
}

// Called from Python with addresses.
int ms_optim_step(const int64_t* numbers, void* const* buffers, const int8_t* grad_types, const Sparse* sparse,
                  int64_t sparse_count) {
  return guarded([&] {
    Step& step = step_of_thread();
    step.layout.read(numbers, buffers, find, kCorrected);
    if (!step.layout.known()) return int(kUnknownRule);
    if (!step.layout.takes(sparse, sparse_count)) return int(kWrongLayout);
    if (!step.settle()) return int(kOutOfRange);
    step.run(grad_types, sparse, sparse_count);
    return int(kDone);
  });
}

// What a graph of dynamic shapes asks for: the shape of what the operator gives back.
std::vector<int64_t> MsOptimStepInferShape(int*, int64_t**, void*) { return {1}; }

// Called by a MindSpore graph (ops.Custom, func_type="aot").
int MsOptimStep(int count, void** params, int* ndims, int64_t** shapes, const char** dtypes, void*, void*) {
  return guarded([&] { return run_in_graph(count, params, ndims, shapes, dtypes); });
}

}
