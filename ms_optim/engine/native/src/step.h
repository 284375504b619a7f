// One step for all tensors of a model: what every rule needs around it.
#pragma once

#include <cmath>
#include <cstring>
#include <vector>

#include "axes.h"
#include "blocks.h"
#include "layout.h"
#include "narrow.h"
#include "prepare.h"
#include "products.h"
#include "rows.h"

namespace ms_optim {
namespace {

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

template <class T>
double squares_between_any(const T* before, const T* after, int64_t count) {
  return sum_over(0, count, [=](int64_t i) {
    const double change = double(after[i]) - double(before[i]);
    return change * change;
  });
}
MS_OPTIM_VERSIONS double squares_between(const float* before, const float* after, int64_t count) {
  return squares_between_any(before, after, count);
}
MS_OPTIM_VERSIONS double squares_between(const double* before, const double* after, int64_t count) {
  return squares_between_any(before, after, count);
}

template <class T>
void add_numbers(const T* grad, T* sum, int64_t count, bool first) {
  if (first)
    std::memcpy(sum, grad, count * sizeof(T));
  else
    for (int64_t i = 0; i < count; ++i) sum[i] += grad[i];
}
MS_OPTIM_VERSIONS void add_to_sum(const float* grad, float* sum, int64_t count, bool first) { add_numbers(grad, sum, count, first); }
MS_OPTIM_VERSIONS void add_to_sum(const double* grad, double* sum, int64_t count, bool first) {
  add_numbers(grad, sum, count, first);
}

Pass<float> of_type(const Passes& passes, float) { return passes.of_floats; }
Pass<double> of_type(const Passes& passes, double) { return passes.of_doubles; }
Settle<float> of_type(const Settles& settles, float) { return settles.of_floats; }
Settle<double> of_type(const Settles& settles, double) { return settles.of_doubles; }

}  // namespace

// A gradient is prepared in parts that stay in the nearest cache, where the formula reads each of them right after.
constexpr int64_t kPart = 1 << 11;

// What a thread works with. It is made before anything is changed, and kept from step to step.
struct Scratch {
  std::vector<char> param, grad, prepared;      // a block in the type of the arithmetic
  std::vector<char> before;                     // the parameter's, as it was
  std::vector<std::vector<char>> gathered;      // of the states and the parameter, for a sparse gradient
  std::vector<void*> states, parts, kept;       // where a block's states are; those of a part; those of a matrix
  std::vector<void*> rows, columns, row_sums, column_sums;
  std::vector<void*> arrays;                    // where a block's are
};

template <class T>
T** pointers(std::vector<void*>& room) {
  return reinterpret_cast<T**>(room.data());
}

// Kept from step to step, so that a step which is like the one before makes no room.
class Step {
 public:
  Layout layout;

  // Takes up the learning rates that were assigned since the step before; groups.rates of Python has the same. False,
  // and nothing is changed, where a rate or a counter is out of range.
  bool settle() {
    const int64_t step = *layout.global_step, groups = layout.settings->groups;
    if (step < 0 || step == INT32_MAX) return false;
    rates_.resize(groups);
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t start = layout.start_step(g);
      if (start < 0 || start > step) return false;
      const Group& group = layout.groups[g];
      rates_[g] = *layout.lr(g);
      if (group.lead < 0) continue;
      const double now = rates_[g], lead = *layout.lr(group.lead);
      const float assigned = public_lr(g), led = public_lr(group.lead);
      if (assigned != float(now))
        rates_[g] = assigned;
      else if (led != float(lead))
        rates_[g] = float(now) == float(lead) ? led : lead > 0 ? now * (led / lead) : now;
      if (!(rates_[g] >= group.lr_low && rates_[g] <= group.lr_high)) return false;
    }
    for (int64_t g = 0; g < groups; ++g) {
      if (layout.groups[g].lead < 0) continue;
      *layout.lr(g) = rates_[g];
      *layout.public_lr(g, kCorrected) = float(rates_[g]);
    }
    return true;
  }

  void run(const int8_t* grad_types, const Sparse* sparse, int64_t sparse_count) {
    offsets_.assign(1, 0);
    for (const Tensor& tensor : layout.tensors) offsets_.push_back(offsets_.back() + tensor.size);
    merge(grad_types, sparse, sparse_count);
    const int8_t* frozen = static_cast<const int8_t*>(*layout.frozen);
    for (size_t t = 0; t < layout.tensors.size(); ++t)
      if (frozen[t]) layout.tensors[t].size = 0;
    const Settings& settings = *layout.settings;
    divide_all();
    if (settings.gathers) {
      compute_scalars(1.0);
      make_room();
      if (!gather()) return;
    }
    unscale_ = layout.loss_scale ? settings.unscale / double(*layout.loss_scale) : settings.unscale;
    bool finite = true;
    double norm = NAN, clip = 1.0;
    if (settings.measures) {
      make_scratch(false);
      norm = survey(&finite);
      if (settings.skip_nonfinite && !finite) {
        ++*layout.skipped;
        adjust(false);
        note(norm, 0.0, true);
        return;
      }
      if (std::isfinite(settings.max_grad_norm)) clip = minimum(settings.max_grad_norm / (norm + 1e-6), 1.0);
    }
    leave_to_others();
    compute_scalars(unscale_ * clip);
    make_room();
    update();
    adjust(true);
    note(norm, clip, false);
    for (int64_t g = 0; g < settings.groups; ++g)
      if (double* largest = lr_max(g)) *largest = maximum(*largest, terms_[g].lr);
    ++*layout.global_step;
  }

 private:
  // What is done to the gradients of a group before its formula sees them.
  struct Terms {
    double lr, scale, limit, l1_decay;
    bool centralizes, prepares;
  };

  // A sparse gradient becomes the sums for the rows that it names. Its tensor is these rows, to all that follows but
  // fetch() and put().
  void merge(const int8_t* grad_types, const Sparse* sparse, int64_t count) {
    const int64_t tensors = layout.settings->tensors;
    grads_.assign(layout.grads, layout.grads + tensors);
    types_.assign(grad_types, grad_types + tensors);
    rows_of_.assign(tensors, nullptr);
    lengths_.assign(tensors, 0);
    if (int64_t(rows_.size()) < count) rows_.resize(count);
    for (int64_t s = 0; s < count; ++s) {
      const int64_t t = sparse[s].tensor;
      Tensor& tensor = layout.tensors[t];
      rows_of_[t] = &rows_[s];
      lengths_[t] = tensor.length();
      grads_[t] = rows_[s].merge(sparse[s], tensor, grads_[t], types_[t]);
      types_[t] = tensor.wide();
      tensor.size = int64_t(rows_[s].numbers.size()) * lengths_[t];
    }
  }

  void divide_all() {
    blocks_.clear();
    first_block_.clear();
    for (int64_t t = 0; t < layout.settings->tensors; ++t) {
      first_block_.push_back(blocks_.size());
      divide(layout.tensors[t], t, lengths_[t], blocks_);
    }
  }

  // What other processes step has no part in what comes behind the norm of all gradients.
  void leave_to_others() {
    bool any = false;
    for (Tensor& tensor : layout.tensors) {
      if (!tensor.elsewhere) continue;
      tensor.size = 0;
      any = true;
    }
    if (any) divide_all();
  }

  // Adds the gradients to their sums; whether these are complete, which then are the gradients of the step.
  bool gather() {
    const bool first = *layout.gathered <= 0;
    for_each(blocks_, [&](const Work& work, int thread) {
      const int64_t type = types_[work.tensor];
      void* grad = at(grads_[work.tensor], type, work.begin);
      char* room = scratch_[thread].grad.data();
      if (layout.tensors[work.tensor].type == kFloat64)
        add_to_sum(widened(grad, type, work.count, reinterpret_cast<double*>(room)),
            static_cast<double*>(layout.sums[work.tensor]) + work.begin, work.count, first);
      else
        add_to_sum(widened(grad, type, work.count, reinterpret_cast<float*>(room)),
            static_cast<float*>(layout.sums[work.tensor]) + work.begin, work.count, first);
    });
    *layout.gathered = first ? 1 : *layout.gathered + 1;
    if (*layout.gathered < layout.settings->gathers) return false;
    *layout.gathered = 0;
    for (int64_t t = 0; t < layout.settings->tensors; ++t) {
      grads_[t] = layout.sums[t];
      types_[t] = layout.tensors[t].wide();
    }
    return true;
  }

  // The norm of all gradients, unscaled.
  double survey(bool* finite) {
    const double total = add_squares(1.0, finite);
    if (std::isfinite(total) || !*finite) return std::sqrt(total);
    // Squares of float64 numbers have left its range: once more, in a larger unit.
    const double unit = 0x1p600;
    return std::sqrt(add_squares(unit, finite)) * unit;
  }

  // The squares of all gradients in a unit, added up in an order that does not depend on the threads.
  double add_squares(double unit, bool* finite) {
    const double unscale = unscale_;
    squares_.resize(blocks_.size());
    fine_.resize(blocks_.size());
    for_each(blocks_, [&](const Work& work, int thread) {
      const int64_t b = work.index, type = types_[work.tensor];
      void* grad = at(grads_[work.tensor], type, work.begin);
      char* room = scratch_[thread].grad.data();
      if (layout.tensors[work.tensor].type == kFloat64) {
        const double* wide = widened(grad, type, work.count, reinterpret_cast<double*>(room));
        squares_[b] = squares_of_doubles(wide, work.count, unscale / unit);
        fine_[b] = finite_doubles(wide, work.count, unscale);
      } else {
        const float* wide = widened(grad, type, work.count, reinterpret_cast<float*>(room));
        squares_[b] = squares_of_floats(wide, work.count, float(unscale));
        fine_[b] = std::isfinite(squares_[b]);  // The square of a float32 number does not overflow.
        squares_[b] /= unit * unit;
      }
    });
    double total = 0;
    for (size_t b = 0; b < blocks_.size(); ++b) {
      total += squares_[b];
      *finite = *finite && fine_[b];
    }
    return total;
  }

  // A dynamic loss scale falls where a gradient is not finite, and rises after enough steps where all are.
  void adjust(bool finite) const {
    if (!layout.loss_scale) return;
    float& scale = *layout.loss_scale;
    int32_t& count = *layout.finite_steps;
    const float factor = float(layout.settings->factor);
    const int64_t window = layout.settings->window;
    if (!finite) {
      scale = maximum(1.0f, scale / factor);
      count = 0;
      return;
    }
    const float raised = scale * factor;
    if (count == window - 1 && std::isfinite(raised)) scale = raised;
    count = int32_t((int64_t(count) + 1) % window);
  }

  // What users may read of the step.
  void note(double norm, double clip, bool skipped) const {
    const Settings& settings = *layout.settings;
    double* record = layout.record;
    *record++ = norm;
    *record++ = clip;
    *record++ = skipped;
    for (int64_t g = 0; g < settings.groups; ++g) *record++ = *static_cast<const double*>(layout.scalars[g][1]);
    if (!settings.tracks) return;
    for (int64_t t = 0; t < settings.tensors; ++t) record[t] = 0;
    if (skipped) return;
    for (size_t b = 0; b < blocks_.size(); ++b) record[blocks_[b].tensor] += moved_[b];
    for (int64_t t = 0; t < settings.tensors; ++t) record[t] = std::sqrt(record[t]);
  }

  float public_lr(int64_t g) const { return *layout.public_lr(g, kCorrected); }

  double* lr_max(int64_t g) const {
    return layout.groups[g].decay == kCorrected
               ? static_cast<double*>(layout.scalars[g][1 + layout.rules[g]->hypers])
               : nullptr;
  }

  void compute_scalars(double scale) {
    const int64_t groups = layout.settings->groups;
    terms_.resize(groups);
    exact_.resize(groups);
    rounded_.resize(groups);
    for (int64_t g = 0; g < groups; ++g) {
      const Rule& rule = *layout.rules[g];
      const Group& group = layout.groups[g];
      void* const* given = layout.scalars[g];
      const double step = double(*layout.global_step) - double(*static_cast<const int32_t*>(given[0])) + 1;
      hypers_.clear();
      for (int h = 0; h < rule.hypers; ++h) hypers_.push_back(*static_cast<const double*>(given[1 + h]));
      const double lr = hypers_[0], weight_decay = hypers_[1];
      const double* largest = lr_max(g);
      Terms& terms = terms_[g];
      terms = {lr,
               group.sign * scale,
               layout.settings->max_grad_value,
               group.adds_l1 ? 0.0 : hypers_[2],
               group.centralizes != 0,
               false};
      terms.prepares = terms.limit < INFINITY || terms.centralizes || terms.l1_decay != 0;
      exact_[g].resize(rule.scalars);
      rule.compute_scalars(step, terms.prepares ? 1.0 : terms.scale, group.decay == kCoupled ? weight_decay : 0.0,
                           kept(group.decay, lr, weight_decay, largest ? *largest : 0.0), hypers_.data(),
                           exact_[g].data());
      rounded_[g].assign(exact_[g].begin(), exact_[g].end());
    }
  }

  // All that the update takes is there before it begins.
  void make_room() {
    most_ = 0;
    for (const Rule* rule : layout.rules) {
      int count = 0;
      for (int pass = 0; pass < rule->passes; ++pass) count += rule->reductions[pass];
      most_ = count > most_ ? count : most_;
    }
    partial_.resize(blocks_.size() * most_);
    reduced_.resize(layout.settings->tensors * most_);
    if (layout.settings->tracks) moved_.resize(blocks_.size());
    along_.resize(layout.settings->tensors);
    for (int64_t t = 0; t < layout.settings->tensors; ++t) {
      const Tensor& tensor = layout.tensors[t];
      const Axes* axes = layout.rule_of(tensor).axes;
      const int64_t behind = t + 1 < layout.settings->tensors ? first_block_[t + 1] : int64_t(blocks_.size());
      if (axes && tensor.size) along_[t].make_room(tensor, *axes, first_block_[t], behind - first_block_[t]);
    }
    busy_.reserve(blocks_.size());
    settled_.reserve(blocks_.size());
    make_arrays();
    make_scratch(true);
  }

  // Tensors with products come one after the other, and have the same room for their arrays.
  void make_arrays() {
    size_t room = 0, count = 0, blocks = 0;
    for (const Tensor& tensor : layout.tensors) {
      const Products* products = layout.rule_of(tensor).products;
      if (!products || !tensor.size) continue;
      int64_t numbers = 0, most = 0;
      for (int array = 0; array < products->array_count; ++array) {
        const int64_t own = numbers_of(tensor, products->arrays[array]);
        numbers += own;
        most = std::max(most, own);
      }
      room = std::max(room, size_t(numbers * width(tensor.wide())));
      count = std::max(count, size_t(products->array_count));
      blocks = std::max(blocks, size_t(most / kBlock + 1));
    }
    if (room_.size() < room) room_.resize(room);
    if (arrays_.size() < count) arrays_.resize(count);
    square_.reserve(blocks);
  }

  void make_scratch(bool for_update) {
    int64_t param = 0, grad = 0, prepared = 0, gathered = 0, before = 0;
    int pointers = 1, rows = 1, arrays = 0;
    for (const Work& work : blocks_) {
      const Tensor& tensor = layout.tensors[work.tensor];
      const int64_t bytes = work.count * width(tensor.wide());
      if (types_[work.tensor] != tensor.wide()) grad = std::max(grad, bytes);
      if (!for_update) continue;
      const Rule& rule = layout.rule_of(tensor);
      if (tensor.type != tensor.wide() && !tensor.master) param = std::max(param, bytes);
      if (terms_[tensor.group].prepares) prepared = std::max(prepared, bytes);
      if (rows_of_[work.tensor]) gathered = std::max(gathered, bytes);
      if (layout.settings->tracks) before = std::max(before, bytes);
      pointers = std::max(pointers, rule.states + int(tensor.master) + 1);
      if (rule.products) arrays = std::max(arrays, rule.products->array_count);
      if (rule.axes)
        rows = std::max({rows, rule.axes->rows, rule.axes->columns, rule.axes->row_sums, rule.axes->column_sums});
    }
    const auto grow = [](auto& room, size_t size) {
      if (room.size() < size) room.resize(size);
    };
    grow(scratch_, threads());
    for (Scratch& scratch : scratch_) {
      grow(scratch.param, param);
      grow(scratch.grad, grad);
      grow(scratch.prepared, prepared);
      grow(scratch.before, before);
      if (gathered) grow(scratch.gathered, pointers);
      for (auto& room : scratch.gathered) grow(room, gathered);
      for (auto* places : {&scratch.states, &scratch.parts, &scratch.kept}) grow(*places, pointers);
      for (auto* places : {&scratch.rows, &scratch.columns, &scratch.row_sums, &scratch.column_sums})
        grow(*places, rows);
      grow(scratch.arrays, arrays);
    }
  }

  void update() {
    int passes = 0;
    for (const Rule* rule : layout.rules)
      if (!rule->products) passes = std::max(passes, rule->passes);
    const int64_t together = passes > 1 ? kTogether : elements_of(blocks_);
    for (size_t first = 0, behind = 0; first < blocks_.size(); first = behind) {
      for (int64_t elements = 0;
           behind < blocks_.size() && (elements < together || blocks_[behind].begin); ++behind)
        elements += blocks_[behind].count;
      for (int pass = 0; pass < passes; ++pass) {
        busy_.clear();
        settled_.clear();
        for (size_t b = first; b < behind; ++b) {
          const Rule& rule = layout.rule_of(layout.tensors[blocks_[b].tensor]);
          if (pass < rule.passes && !rule.products) take(blocks_[b], rule);
        }
        run_pass(pass);
      }
    }
    for (int64_t t = 0; t < layout.settings->tensors; ++t) {
      const Tensor& tensor = layout.tensors[t];
      if (!layout.rule_of(tensor).products || !tensor.size) continue;
      if (tensor.type == kFloat64)
        run_stages<double>(t, exact_[tensor.group].data());
      else
        run_stages<float>(t, rounded_[tensor.group].data());
    }
  }

  // A block for the next pass.
  void take(const Work& work, const Rule& rule) {
    const Tensor& tensor = layout.tensors[work.tensor];
    append(busy_, work);
    if (rule.axes && (!in_parts(tensor) || work.begin % tensor.matrix() == 0)) append(settled_, work);
  }

  // A pass over the blocks that were taken.
  void run_pass(int pass) {
    for_each(settled_, [&](const Work& work, int thread) {
      if (layout.tensors[work.tensor].type == kFloat64)
        settle<double>(work, pass, scratch_[thread]);
      else
        settle<float>(work, pass, scratch_[thread]);
    });
    for_each(busy_, [&](const Work& work, int thread) {
      const int64_t group = layout.tensors[work.tensor].group;
      if (layout.tensors[work.tensor].type == kFloat64)
        run_block<double>(work, pass, exact_[group].data(), scratch_[thread]);
      else
        run_block<float>(work, pass, rounded_[group].data(), scratch_[thread]);
    });
    if (most_) reduce(pass);
  }

  // All passes over a tensor whose rule makes products.
  template <class T>
  void run_stages(int64_t t, const T* scalars) {
    const Tensor& tensor = layout.tensors[t];
    const Rule& rule = layout.rule_of(tensor);
    const Products& products = *rule.products;
    T** arrays = pointers<T>(arrays_);
    T* next = reinterpret_cast<T*>(room_.data());
    for (int array = 0; array < products.array_count; ++array) {
      arrays[array] = next;
      next += numbers_of(tensor, products.arrays[array]);
    }
    busy_.clear();
    settled_.clear();
    for (size_t b = first_block_[t]; b < blocks_.size() && blocks_[b].tensor == t; ++b) take(blocks_[b], rule);
    for (int pass = 0; pass < rule.passes; ++pass) {
      const Stage& stage = products.stages[pass];
      for (int p = 0; p < stage.product_count; ++p) multiply(stage.products[p], products, tensor, arrays);
      if (stage.sides == kOwn) {
        run_pass(pass);
        continue;
      }
      square_.clear();
      Tensor square = {};
      square.size = numbers_of(tensor, stage.sides);
      divide(square, t, 0, square_);
      for_each(square_, [&](const Work& work, int thread) {
        Block<T> block = {};
        block.exact = exact_[tensor.group].data();
        block.scalars = scalars;
        block.reduced = reduced_.data() + t * most_;
        block.count = work.count;
        block.size = double(square.size);
        block.arrays = arrays_of(stage, work, arrays, scratch_[thread]);
        of_type(rule.of_pass[pass], T())(block);
      });
    }
  }

  // Where a block of a pass has its arrays.
  template <class T>
  static T** arrays_of(const Stage& stage, const Work& work, T* const* arrays, Scratch& scratch) {
    T** found = pointers<T>(scratch.arrays);
    for (int i = 0; i < stage.array_count; ++i) found[i] = arrays[stage.arrays[i]] + work.begin;
    return found;
  }

  // What is made of the sums of a block's matrices, or of that which begins with the block.
  template <class T>
  void settle(const Work& work, int pass, Scratch& scratch) {
    const Tensor& tensor = layout.tensors[work.tensor];
    const Rule& rule = layout.rule_of(tensor);
    const Axes& axes = *rule.axes;
    Along& along = along_[work.tensor];
    const bool parts = in_parts(tensor);
    const int64_t rows = tensor.rows(), columns = tensor.columns(), width = tensor.width, height = tensor.height;
    const int64_t first = work.begin / tensor.matrix(), count = parts ? 1 : work.count / tensor.matrix();
    if (parts) along.add_parts(tensor, axes, blocks_, work);
    T** states = pointers<T>(scratch.kept);
    for (int64_t m = first; m < first + count; ++m) {
      for (int s = 0; s < rule.states; ++s) {
        const Level level = axes.levels[s];
        const int64_t step = level == kRows ? height : level == kColumns ? width : level == kMatrices ? 1 : 0;
        states[s] = static_cast<T*>(layout.states[work.tensor][s]) + m * step;
      }
      const Matrix<T> matrix = {
          states,
          exact_[tensor.group].data(),
          reduced_.data() + work.tensor * most_,
          places(along.row_sums(), axes.row_sums, rows, m * height, pointers<double>(scratch.row_sums)),
          places(along.column_sums(), axes.column_sums, columns, m * width, pointers<double>(scratch.column_sums)),
          places(along.rows<T>(), axes.rows, rows, m * height, pointers<T>(scratch.rows)),
          places(along.columns<T>(), axes.columns, columns, m * width, pointers<T>(scratch.columns)),
          height,
          width,
          double(tensor.size)};
      of_type(axes.settles[pass], T())(matrix);
    }
  }

  template <class T>
  void run_block(const Work& work, int pass, const T* scalars, Scratch& scratch) {
    const int64_t t = work.tensor;
    const Tensor& tensor = layout.tensors[t];
    const Rule& rule = layout.rule_of(tensor);
    const Stage* stage = rule.products ? rule.products->stages + pass : nullptr;
    const bool takes = !stage || stage->takes_parameter;
    // The states, with the master weight among them, and behind them the parameter.
    const int owned = takes ? rule.states + int(tensor.master) : 0;
    T** states = pointers<T>(scratch.states);
    for (int s = 0; s < owned; ++s)
      states[s] = of_elements(rule, s) ? static_cast<T*>(fetch(layout.states[t][s], type_of<T>(), work, scratch, s)) : nullptr;
    void* stored = takes ? fetch(layout.params[t], tensor.type, work, scratch, owned) : nullptr;
    T* param = nullptr;
    const T* grad = nullptr;
    if (takes && tensor.master) {
      float* master = reinterpret_cast<float*>(states[rule.states]);
      (tensor.type == kFloat16 ? follow_halves : follow_bfloats)(static_cast<uint16_t*>(stored), master, work.count);
      param = reinterpret_cast<T*>(master);
    } else if (takes) {
      param = widened(stored, tensor.type, work.count, reinterpret_cast<T*>(scratch.param.data()));
    }
    if (takes)
      grad = widened(at(grads_[t], types_[t], work.begin), types_[t], work.count,
                     reinterpret_cast<T*>(scratch.grad.data()));
    int skip = 0;
    for (int earlier = 0; earlier < pass; ++earlier) skip += rule.reductions[earlier];
    Block<T> block = {param,
                      grad,
                      states,
                      exact_[tensor.group].data(),
                      scalars,
                      reduced_.data() + t * most_,
                      partial_.data() + work.index * most_ + skip,
                      work.count,
                      tensor.row,
                      double(tensor.size),
                      nullptr,
                      nullptr,
                      nullptr,
                      nullptr,
                      tensor.height,
                      tensor.width,
                      stage ? arrays_of(*stage, work, pointers<T>(arrays_), scratch) : nullptr,
                      offsets_[t] + work.begin};
    if (const Axes* axes = rule.axes) {
      Along& along = along_[t];
      const int64_t row = work.begin / tensor.width, column = work.begin / tensor.matrix() * tensor.width;
      block.rows = places(along.rows<T>(), axes->rows, tensor.rows(), row, pointers<T>(scratch.rows));
      block.columns = places(along.columns<T>(), axes->columns, tensor.columns(), column, pointers<T>(scratch.columns));
      block.row_sums = places(along.row_sums(), axes->row_sums, tensor.rows(), row, pointers<double>(scratch.row_sums));
      double** sums = pointers<double>(scratch.column_sums);
      block.column_sums =
          in_parts(tensor) ? places(along.partial(tensor, *axes, work), axes->column_sums, tensor.width, 0, sums)
                           : places(along.column_sums(), axes->column_sums, tensor.columns(), column, sums);
    }
    const Pass<T> run = of_type(rule.of_pass[pass], T());
    const bool is_last = pass + 1 == rule.passes, tracks = is_last && layout.settings->tracks;
    T* before = reinterpret_cast<T*>(scratch.before.data());
    if (tracks) std::memcpy(before, param, work.count * sizeof(T));
    if (takes && terms_[tensor.group].prepares)
      run_prepared(block, run, terms_[tensor.group], rule, scratch);
    else
      run(block);
    if (tracks) moved_[work.index] = squares_between(before, param, work.count);
    if (is_last && tensor.type != tensor.wide())
      narrow(reinterpret_cast<const float*>(param), stored, tensor.type, work.count);
    for (int s = 0; s < owned; ++s)
      if (of_elements(rule, s)) put(layout.states[t][s], type_of<T>(), work, scratch, s);
    if (takes) put(layout.params[t], tensor.type, work, scratch, owned);
  }

  // A pass over a block whose gradient is prepared first: in parts, if no number of one depends on another.
  template <class T>
  void run_prepared(Block<T>& block, Pass<T> run, const Terms& terms, const Rule& rule, Scratch& scratch) {
    T* prepared = reinterpret_cast<T*>(scratch.prepared.data());
    const bool apart = rule.passes == 1 && !rule.axes && !block.row;
    const int64_t count = block.count, part = apart ? kPart : count;
    T* const* states = block.states;
    const T* grad = block.grad;
    T** of_part = pointers<T>(scratch.parts);
    block.states = of_part;
    for (int64_t begin = 0; begin < count; begin += part) {
      block.count = std::min(part, count - begin);
      prepare(block.param, grad + begin, prepared, block.count, block.row, terms);
      for (int s = 0; s < rule.states; ++s) of_part[s] = states[s] ? states[s] + begin : nullptr;
      block.grad = prepared;
      run(block);
      block.param += block.count;
      block.offset += block.count;
    }
  }

  // The terms of preparation that are in force, in their order.
  template <class T>
  static void prepare(const T* param, const T* grad, T* to, int64_t count, int64_t row, const Terms& terms) {
    with_grad_scale(param, grad, to, count, row, T(terms.scale));
    if (terms.limit < INFINITY) with_max_grad_value(param, to, to, count, row, T(terms.limit));
    if (terms.centralizes && row) with_grad_centralization(param, to, to, count, row, T(1));
    if (terms.l1_decay != 0) with_l1_decay(param, to, to, count, row, T(terms.l1_decay));
  }

  static bool of_elements(const Rule& rule, int s) {
    return s == rule.states || !rule.axes || rule.axes->levels[s] == kElements;
  }

  // A block of a tensor: where it stands, or the rows of it that a sparse gradient names, gathered.
  void* fetch(void* buffer, int64_t type, const Work& work, Scratch& scratch, int number) const {
    const Rows* rows = rows_of_[work.tensor];
    if (!rows) return at(buffer, type, work.begin);
    char* gathered = scratch.gathered[number].data();
    for_each_row(*rows, lengths_[work.tensor], width(type), work.begin, work.count, buffer, gathered,
                 [](char* row, char* copy, int64_t bytes) { std::memcpy(copy, row, bytes); });
    return gathered;
  }

  void put(void* buffer, int64_t type, const Work& work, Scratch& scratch, int number) const {
    if (const Rows* rows = rows_of_[work.tensor])
      for_each_row(*rows, lengths_[work.tensor], width(type), work.begin, work.count, buffer,
                   scratch.gathered[number].data(),
                   [](char* row, char* copy, int64_t bytes) { std::memcpy(row, copy, bytes); });
  }

  // The tensors' numbers from those of their blocks.
  void reduce(int pass) {
    for (const Work& work : busy_) {
      const Rule& rule = layout.rule_of(layout.tensors[work.tensor]);
      int first = 0;
      for (int earlier = 0; earlier < pass; ++earlier) first += rule.reductions[earlier];
      for (int r = first; r < first + rule.reductions[pass]; ++r) {
        const double value = partial_[work.index * most_ + r];
        double& total = reduced_[work.tensor * most_ + r];
        total = work.begin == 0 ? value : rule.is_max[r] ? maximum(value, total) : total + value;
      }
    }
  }

  std::vector<void*> grads_;
  std::vector<int8_t> types_;  // of what grads_ holds
  std::vector<Rows> rows_;
  std::vector<const Rows*> rows_of_;  // by tensor; null for a dense gradient
  std::vector<int64_t> lengths_;      // of the rows that a sparse gradient names; 0 for a dense one
  Blocks blocks_, busy_, settled_, square_;
  std::vector<int64_t> first_block_;  // by tensor
  std::vector<int64_t> offsets_;      // by tensor: its first element among those of all
  double unscale_ = 1;
  std::vector<double> squares_;
  std::vector<double> moved_;  // by block: the squares of the parameter's change
  std::vector<char> fine_;
  std::vector<Terms> terms_;
  std::vector<double> hypers_;
  std::vector<double> rates_;  // by group: the learning rate of this step
  std::vector<std::vector<double>> exact_;
  std::vector<std::vector<float>> rounded_;
  int most_ = 0;                           // reductions of a rule, at most
  std::vector<double> partial_, reduced_;  // of blocks, of tensors
  std::vector<Along> along_;
  std::vector<char> room_;     // of the arrays of a tensor
  std::vector<void*> arrays_;  // where they are
  std::vector<Scratch> scratch_;  // by thread
};

}  // namespace ms_optim
