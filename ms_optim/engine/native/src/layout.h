// What does not change from step to step, as Python writes it (step.py), and the buffers of a step.
#pragma once

#include <cstdint>
#include <cstring>
#include <vector>

#include "rule.h"

namespace ms_optim {

// Raised with each change of what Python hands over, or of what a rule is handed.
constexpr int kVersion = 5;

enum Type : int64_t { kFloat32, kFloat64, kFloat16, kBfloat16 };

struct Settings {
  int64_t tensors, groups, skip_nonfinite;
  int64_t measures;  // whether the norm of all gradients is computed
  int64_t tracks;    // whether that of each tensor's change is
  int64_t gathers;   // calls whose gradients are added up for one step; 0 where each call is a step
  int64_t window;    // finite steps in a row after which a dynamic loss scale rises; 0 for one that is fixed
  double unscale, max_grad_norm, max_grad_value;
  double factor;     // of the dynamic loss scale
};

struct Group {
  int64_t rule;
  double sign;
  int64_t decay;  // a number of prepare.h
  int64_t centralizes;
  int64_t adds_l1;  // whether the kernel adds L1 decay itself
  int64_t lead;  // the group whose learning rate moves this one's where it is assigned; -1 where none can be
  double lr_low, lr_high;
};

struct Tensor {
  int64_t size, row, group, type, master;
  int64_t height, width;  // of its matrices, for a rule that reduces along axes; else 0
  int64_t table;          // how many rows a sparse gradient may name; 0 where it cannot be sparse
  int64_t elsewhere;      // whether another process steps it: its gradient is measured, and it has no states here

  int64_t matrix() const { return height * width; }
  int64_t rows() const { return size / width; }
  int64_t columns() const { return size / height; }
  // Elements in a row of the table.
  int64_t length() const { return table ? size / table : 0; }
  int64_t wide() const { return type == kFloat64 ? kFloat64 : kFloat32; }
};

// The gradient of a tensor is sparse: a list of values, each of a row's length, and the rows that they are for.
struct Sparse {
  int64_t tensor, count;
  const int64_t* indices;
};

static_assert(sizeof(Settings) == 11 * 8 && sizeof(Group) == 8 * 8 && sizeof(Tensor) == 9 * 8, "no padding");
static_assert(sizeof(Sparse) == 3 * 8, "no padding");

// The layout with the buffers that one step is given, in this order: global_step, the count of skipped steps if
// they are skipped, that of gathered calls if they are gathered, which tensors are frozen, the loss scale and its count
// of finite steps if it is dynamic, the record of the step; for each group its start_step, hyperparameters, the largest
// learning rate so far where its decay wants that, and the float32 learning rate that others may assign, if there is
// one; all gradients, all parameters, the sums of all gradients if they are gathered, and each tensor's states, the
// master weight last.
struct Layout {
  const Settings* settings;
  const Group* groups;
  std::vector<Tensor> tensors;
  std::vector<const Rule*> rules;  // by group; null where nobody knows it
  int32_t* global_step;
  int32_t* skipped;
  int32_t* gathered;
  void* const* frozen;  // where it stands: for each tensor, whether it and its states stay as they are
  float* loss_scale;
  int32_t* finite_steps;
  double* record;  // the norm of the gradients, what clipping left of them, whether the step was skipped; for each
                   // group its learning rate, and for each tensor the norm of its change if that is tracked
  std::vector<void* const*> scalars;  // by group: start_step, hyperparameters, lr_max, the public learning rate
  void* const* grads;
  void* const* params;
  void* const* sums;  // of gathered gradients, in the type of the arithmetic
  std::vector<void* const*> states;  // by tensor
  void* const* end;

  // Whether numbers that a graph hands over are a layout, as long as it says.
  static bool is_whole(const int64_t* numbers, int64_t size, const char* type) {
    const int64_t head = sizeof(Settings) / 8, group = sizeof(Group) / 8, tensor = sizeof(Tensor) / 8;
    if (!numbers || size < head || std::strcmp(type, "int64") != 0) return false;
    const Settings* settings = reinterpret_cast<const Settings*>(numbers);
    return size == head + settings->groups * group + settings->tensors * tensor;
  }

  template <class Find>
  void read(const int64_t* numbers, void* const* buffers, Find find, int64_t wants_lr_max) {
    settings = reinterpret_cast<const Settings*>(numbers);
    groups = reinterpret_cast<const Group*>(settings + 1);
    const Tensor* first = reinterpret_cast<const Tensor*>(groups + settings->groups);
    tensors.assign(first, first + settings->tensors);
    global_step = static_cast<int32_t*>(*buffers++);
    skipped = settings->skip_nonfinite ? static_cast<int32_t*>(*buffers++) : nullptr;
    gathered = settings->gathers ? static_cast<int32_t*>(*buffers++) : nullptr;
    frozen = buffers++;
    loss_scale = settings->window ? static_cast<float*>(*buffers++) : nullptr;
    finite_steps = settings->window ? static_cast<int32_t*>(*buffers++) : nullptr;
    record = static_cast<double*>(*buffers++);
    rules.clear();
    scalars.clear();
    for (int64_t g = 0; g < settings->groups; ++g) {
      rules.push_back(find(groups[g].rule));
      scalars.push_back(buffers);
      if (rules[g]) buffers += 1 + rules[g]->hypers + (groups[g].decay == wants_lr_max) + (groups[g].lead >= 0);
    }
    grads = buffers;
    params = grads + settings->tensors;
    sums = params + settings->tensors;
    void* const* next = sums + (settings->gathers ? settings->tensors : 0);
    states.clear();
    for (const Tensor& tensor : tensors) {
      states.push_back(next);
      const Rule* rule = rules[tensor.group];
      if (rule && !tensor.elsewhere) next += rule->states + tensor.master;
    }
    end = next;
  }

  int32_t start_step(int64_t g) const { return *static_cast<const int32_t*>(scalars[g][0]); }
  double* lr(int64_t g) const { return static_cast<double*>(scalars[g][1]); }
  // Behind all others of the group.
  float* public_lr(int64_t g, int64_t wants_lr_max) const {
    return static_cast<float*>(scalars[g][1 + rules[g]->hypers + (groups[g].decay == wants_lr_max)]);
  }

  bool known() const {
    for (const Rule* rule : rules)
      if (!rule) return false;
    return true;
  }

  int64_t numbers_of_record() const {
    return 3 + settings->groups + (settings->tracks ? settings->tensors : 0);
  }

  const Rule& rule_of(const Tensor& tensor) const { return *rules[tensor.group]; }

  // The numbers of a tensor's s-th state.
  int64_t count_of(const Tensor& tensor, int s) const {
    const Rule& rule = rule_of(tensor);
    const Level level = rule.axes && s < rule.states ? rule.axes->levels[s] : kElements;
    // Without elements there is no step, whatever the states are.
    if (level == kElements || !tensor.size) return tensor.size;
    return level == kRows ? tensor.rows() : level == kColumns ? tensor.columns() : tensor.size / tensor.matrix();
  }

  // Whether tensors that have sparse gradients have no rows and columns of their own to be summed or kept.
  bool takes(const Sparse* sparse, int64_t count) const {
    for (int64_t s = 0; s < count; ++s)
      if (rule_of(tensors[sparse[s].tensor]).axes) return false;
    return true;
  }
};

}  // namespace ms_optim
