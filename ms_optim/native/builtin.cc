// Written by `python -m ms_optim.native.builtin`.
#include "rule.h"

namespace ms_optim {

static void Adam_update_481bce87a604f80_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_481bce87a604f80_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_481bce87a604f80_float_0(const Block<float>& block) {
  Adam_update_481bce87a604f80_0(block);
}
static const Pass<float> Adam_update_481bce87a604f80_float_passes[] = {Adam_update_481bce87a604f80_float_0};
MS_OPTIM_VERSIONS static void Adam_update_481bce87a604f80_double_0(const Block<double>& block) {
  Adam_update_481bce87a604f80_0(block);
}
static const Pass<double> Adam_update_481bce87a604f80_double_passes[] = {Adam_update_481bce87a604f80_double_0};
static const int Adam_update_481bce87a604f80_reductions[] = {0};
static const bool Adam_update_481bce87a604f80_is_max[] = {false};
extern const Rule Adam_update_481bce87a604f80 = {
    0x481bce87a604f80, 2, 6, 11, 1, Adam_update_481bce87a604f80_reductions, Adam_update_481bce87a604f80_is_max,
    Adam_update_481bce87a604f80_scalars, Adam_update_481bce87a604f80_float_passes, Adam_update_481bce87a604f80_double_passes};

static void Adam_update_4b434cfb028da02_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_4b434cfb028da02_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_4b434cfb028da02_float_0(const Block<float>& block) {
  Adam_update_4b434cfb028da02_0(block);
}
static const Pass<float> Adam_update_4b434cfb028da02_float_passes[] = {Adam_update_4b434cfb028da02_float_0};
MS_OPTIM_VERSIONS static void Adam_update_4b434cfb028da02_double_0(const Block<double>& block) {
  Adam_update_4b434cfb028da02_0(block);
}
static const Pass<double> Adam_update_4b434cfb028da02_double_passes[] = {Adam_update_4b434cfb028da02_double_0};
static const int Adam_update_4b434cfb028da02_reductions[] = {0};
static const bool Adam_update_4b434cfb028da02_is_max[] = {false};
extern const Rule Adam_update_4b434cfb028da02 = {
    0x4b434cfb028da02, 2, 6, 11, 1, Adam_update_4b434cfb028da02_reductions, Adam_update_4b434cfb028da02_is_max,
    Adam_update_4b434cfb028da02_scalars, Adam_update_4b434cfb028da02_float_passes, Adam_update_4b434cfb028da02_double_passes};

static void Adam_update_amsgrad_9d7a3fd122d3c26_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_9d7a3fd122d3c26_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9d7a3fd122d3c26_float_0(const Block<float>& block) {
  Adam_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<float> Adam_update_amsgrad_9d7a3fd122d3c26_float_passes[] = {Adam_update_amsgrad_9d7a3fd122d3c26_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_9d7a3fd122d3c26_double_0(const Block<double>& block) {
  Adam_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<double> Adam_update_amsgrad_9d7a3fd122d3c26_double_passes[] = {Adam_update_amsgrad_9d7a3fd122d3c26_double_0};
static const int Adam_update_amsgrad_9d7a3fd122d3c26_reductions[] = {0};
static const bool Adam_update_amsgrad_9d7a3fd122d3c26_is_max[] = {false};
extern const Rule Adam_update_amsgrad_9d7a3fd122d3c26 = {
    0x9d7a3fd122d3c26, 3, 6, 11, 1, Adam_update_amsgrad_9d7a3fd122d3c26_reductions, Adam_update_amsgrad_9d7a3fd122d3c26_is_max,
    Adam_update_amsgrad_9d7a3fd122d3c26_scalars, Adam_update_amsgrad_9d7a3fd122d3c26_float_passes, Adam_update_amsgrad_9d7a3fd122d3c26_double_passes};

static void Adam_update_amsgrad_f46a0225afd3de1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void Adam_update_amsgrad_f46a0225afd3de1_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = maximum(p_max_exp_avg_sq[i], t16);
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
      p_max_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_f46a0225afd3de1_float_0(const Block<float>& block) {
  Adam_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<float> Adam_update_amsgrad_f46a0225afd3de1_float_passes[] = {Adam_update_amsgrad_f46a0225afd3de1_float_0};
MS_OPTIM_VERSIONS static void Adam_update_amsgrad_f46a0225afd3de1_double_0(const Block<double>& block) {
  Adam_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<double> Adam_update_amsgrad_f46a0225afd3de1_double_passes[] = {Adam_update_amsgrad_f46a0225afd3de1_double_0};
static const int Adam_update_amsgrad_f46a0225afd3de1_reductions[] = {0};
static const bool Adam_update_amsgrad_f46a0225afd3de1_is_max[] = {false};
extern const Rule Adam_update_amsgrad_f46a0225afd3de1 = {
    0xf46a0225afd3de1, 3, 6, 11, 1, Adam_update_amsgrad_f46a0225afd3de1_reductions, Adam_update_amsgrad_f46a0225afd3de1_is_max,
    Adam_update_amsgrad_f46a0225afd3de1_scalars, Adam_update_amsgrad_f46a0225afd3de1_float_passes, Adam_update_amsgrad_f46a0225afd3de1_double_passes};

static void AdamOffload_update_481bce87a604f80_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_481bce87a604f80_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = p_param[i] - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_481bce87a604f80_float_0(const Block<float>& block) {
  AdamOffload_update_481bce87a604f80_0(block);
}
static const Pass<float> AdamOffload_update_481bce87a604f80_float_passes[] = {AdamOffload_update_481bce87a604f80_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_481bce87a604f80_double_0(const Block<double>& block) {
  AdamOffload_update_481bce87a604f80_0(block);
}
static const Pass<double> AdamOffload_update_481bce87a604f80_double_passes[] = {AdamOffload_update_481bce87a604f80_double_0};
static const int AdamOffload_update_481bce87a604f80_reductions[] = {0};
static const bool AdamOffload_update_481bce87a604f80_is_max[] = {false};
extern const Rule AdamOffload_update_481bce87a604f80 = {
    0x481bce87a604f80, 2, 6, 11, 1, AdamOffload_update_481bce87a604f80_reductions, AdamOffload_update_481bce87a604f80_is_max,
    AdamOffload_update_481bce87a604f80_scalars, AdamOffload_update_481bce87a604f80_float_passes, AdamOffload_update_481bce87a604f80_double_passes};

static void AdamOffload_update_4b434cfb028da02_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_4b434cfb028da02_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t12 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_4b434cfb028da02_float_0(const Block<float>& block) {
  AdamOffload_update_4b434cfb028da02_0(block);
}
static const Pass<float> AdamOffload_update_4b434cfb028da02_float_passes[] = {AdamOffload_update_4b434cfb028da02_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_4b434cfb028da02_double_0(const Block<double>& block) {
  AdamOffload_update_4b434cfb028da02_0(block);
}
static const Pass<double> AdamOffload_update_4b434cfb028da02_double_passes[] = {AdamOffload_update_4b434cfb028da02_double_0};
static const int AdamOffload_update_4b434cfb028da02_reductions[] = {0};
static const bool AdamOffload_update_4b434cfb028da02_is_max[] = {false};
extern const Rule AdamOffload_update_4b434cfb028da02 = {
    0x4b434cfb028da02, 2, 6, 11, 1, AdamOffload_update_4b434cfb028da02_reductions, AdamOffload_update_4b434cfb028da02_is_max,
    AdamOffload_update_4b434cfb028da02_scalars, AdamOffload_update_4b434cfb028da02_float_passes, AdamOffload_update_4b434cfb028da02_double_passes};

static void AdamOffload_update_amsgrad_9d7a3fd122d3c26_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_9d7a3fd122d3c26_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = p_param[i] - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_passes[] = {AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_9d7a3fd122d3c26_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_passes[] = {AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_0};
static const int AdamOffload_update_amsgrad_9d7a3fd122d3c26_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_9d7a3fd122d3c26_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_9d7a3fd122d3c26 = {
    0x9d7a3fd122d3c26, 3, 6, 11, 1, AdamOffload_update_amsgrad_9d7a3fd122d3c26_reductions, AdamOffload_update_amsgrad_9d7a3fd122d3c26_is_max,
    AdamOffload_update_amsgrad_9d7a3fd122d3c26_scalars, AdamOffload_update_amsgrad_9d7a3fd122d3c26_float_passes, AdamOffload_update_amsgrad_9d7a3fd122d3c26_double_passes};

static void AdamOffload_update_amsgrad_f46a0225afd3de1_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = std::pow(hypers[1], step);
  const double s1 = double(1.0) - s0;
  const double s2 = std::sqrt(s1);
  const double s3 = hypers[0] * s2;
  const double s4 = std::pow(hypers[2], step);
  const double s5 = double(1.0) - s4;
  const double s6 = s3 / s5;
  const double s7 = double(1.0) - hypers[2];
  const double s8 = -max_grad_value;
  const double s9 = double(1.0) - hypers[1];
  const double s10 = hypers[5] * s2;
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s8;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s7;
  out[7] = s6;
  out[8] = hypers[1];
  out[9] = s9;
  out[10] = s10;
}
template <class T>
static MS_OPTIM_INLINE void AdamOffload_update_amsgrad_f46a0225afd3de1_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = scalar8 * p_exp_avg_sq[i];
      const T t14 = t9 * t9;
      const T t15 = scalar9 * t14;
      const T t16 = t13 + t15;
      const T t17 = maximum(p_max_exp_avg_sq[i], t16);
      const T t18 = std::sqrt(t17);
      const T t19 = t18 + scalar10;
      const T t20 = t12 / t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t11;
      p_exp_avg_sq[i] = t16;
      p_max_exp_avg_sq[i] = t17;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_f46a0225afd3de1_float_0(const Block<float>& block) {
  AdamOffload_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<float> AdamOffload_update_amsgrad_f46a0225afd3de1_float_passes[] = {AdamOffload_update_amsgrad_f46a0225afd3de1_float_0};
MS_OPTIM_VERSIONS static void AdamOffload_update_amsgrad_f46a0225afd3de1_double_0(const Block<double>& block) {
  AdamOffload_update_amsgrad_f46a0225afd3de1_0(block);
}
static const Pass<double> AdamOffload_update_amsgrad_f46a0225afd3de1_double_passes[] = {AdamOffload_update_amsgrad_f46a0225afd3de1_double_0};
static const int AdamOffload_update_amsgrad_f46a0225afd3de1_reductions[] = {0};
static const bool AdamOffload_update_amsgrad_f46a0225afd3de1_is_max[] = {false};
extern const Rule AdamOffload_update_amsgrad_f46a0225afd3de1 = {
    0xf46a0225afd3de1, 3, 6, 11, 1, AdamOffload_update_amsgrad_f46a0225afd3de1_reductions, AdamOffload_update_amsgrad_f46a0225afd3de1_is_max,
    AdamOffload_update_amsgrad_f46a0225afd3de1_scalars, AdamOffload_update_amsgrad_f46a0225afd3de1_float_passes, AdamOffload_update_amsgrad_f46a0225afd3de1_double_passes};

static void AdamW_update_8df5368a1e1f359_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_8df5368a1e1f359_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 + scalar10;
      const T t17 = t10 / t16;
      const T t18 = t0 - t17;
      p_param[i] = t18;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_8df5368a1e1f359_float_0(const Block<float>& block) {
  AdamW_update_8df5368a1e1f359_0(block);
}
static const Pass<float> AdamW_update_8df5368a1e1f359_float_passes[] = {AdamW_update_8df5368a1e1f359_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_8df5368a1e1f359_double_0(const Block<double>& block) {
  AdamW_update_8df5368a1e1f359_0(block);
}
static const Pass<double> AdamW_update_8df5368a1e1f359_double_passes[] = {AdamW_update_8df5368a1e1f359_double_0};
static const int AdamW_update_8df5368a1e1f359_reductions[] = {0};
static const bool AdamW_update_8df5368a1e1f359_is_max[] = {false};
extern const Rule AdamW_update_8df5368a1e1f359 = {
    0x8df5368a1e1f359, 2, 6, 11, 1, AdamW_update_8df5368a1e1f359_reductions, AdamW_update_8df5368a1e1f359_is_max,
    AdamW_update_8df5368a1e1f359_scalars, AdamW_update_8df5368a1e1f359_float_passes, AdamW_update_8df5368a1e1f359_double_passes};

static void AdamW_update_087b0f7a786c055_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_087b0f7a786c055_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t11 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_087b0f7a786c055_float_0(const Block<float>& block) {
  AdamW_update_087b0f7a786c055_0(block);
}
static const Pass<float> AdamW_update_087b0f7a786c055_float_passes[] = {AdamW_update_087b0f7a786c055_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_087b0f7a786c055_double_0(const Block<double>& block) {
  AdamW_update_087b0f7a786c055_0(block);
}
static const Pass<double> AdamW_update_087b0f7a786c055_double_passes[] = {AdamW_update_087b0f7a786c055_double_0};
static const int AdamW_update_087b0f7a786c055_reductions[] = {0};
static const bool AdamW_update_087b0f7a786c055_is_max[] = {false};
extern const Rule AdamW_update_087b0f7a786c055 = {
    0x087b0f7a786c055, 2, 6, 11, 1, AdamW_update_087b0f7a786c055_reductions, AdamW_update_087b0f7a786c055_is_max,
    AdamW_update_087b0f7a786c055_scalars, AdamW_update_087b0f7a786c055_float_passes, AdamW_update_087b0f7a786c055_double_passes};

static void AdamW_update_amsgrad_63ab2a702b6127a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_63ab2a702b6127a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = scalar7 * t9;
      const T t11 = scalar8 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar9 * t12;
      const T t14 = t11 + t13;
      const T t15 = maximum(p_max_exp_avg_sq[i], t14);
      const T t16 = std::sqrt(t15);
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = t0 - t18;
      p_param[i] = t19;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
      p_max_exp_avg_sq[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_63ab2a702b6127a_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_63ab2a702b6127a_0(block);
}
static const Pass<float> AdamW_update_amsgrad_63ab2a702b6127a_float_passes[] = {AdamW_update_amsgrad_63ab2a702b6127a_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_63ab2a702b6127a_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_63ab2a702b6127a_0(block);
}
static const Pass<double> AdamW_update_amsgrad_63ab2a702b6127a_double_passes[] = {AdamW_update_amsgrad_63ab2a702b6127a_double_0};
static const int AdamW_update_amsgrad_63ab2a702b6127a_reductions[] = {0};
static const bool AdamW_update_amsgrad_63ab2a702b6127a_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_63ab2a702b6127a = {
    0x63ab2a702b6127a, 3, 6, 11, 1, AdamW_update_amsgrad_63ab2a702b6127a_reductions, AdamW_update_amsgrad_63ab2a702b6127a_is_max,
    AdamW_update_amsgrad_63ab2a702b6127a_scalars, AdamW_update_amsgrad_63ab2a702b6127a_float_passes, AdamW_update_amsgrad_63ab2a702b6127a_double_passes};

static void AdamW_update_amsgrad_ddcc7768810f89a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = std::sqrt(s3);
  const double s5 = hypers[0] * s4;
  const double s6 = std::pow(hypers[3], step);
  const double s7 = double(1.0) - s6;
  const double s8 = s5 / s7;
  const double s9 = double(1.0) - hypers[3];
  const double s10 = -max_grad_value;
  const double s11 = double(1.0) - hypers[2];
  const double s12 = hypers[5] * s4;
  out[0] = s1;
  out[1] = hypers[3];
  out[2] = grad_scale;
  out[3] = s10;
  out[4] = max_grad_value;
  out[5] = hypers[4];
  out[6] = s9;
  out[7] = s8;
  out[8] = hypers[2];
  out[9] = s11;
  out[10] = s12;
}
template <class T>
static MS_OPTIM_INLINE void AdamW_update_amsgrad_ddcc7768810f89a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  T* __restrict p_exp_avg_sq = block.states[1];
  T* __restrict p_max_exp_avg_sq = block.states[2];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = scalar8 * p_exp_avg_sq[i];
      const T t13 = t8 * t8;
      const T t14 = scalar9 * t13;
      const T t15 = t12 + t14;
      const T t16 = maximum(p_max_exp_avg_sq[i], t15);
      const T t17 = std::sqrt(t16);
      const T t18 = t17 + scalar10;
      const T t19 = t11 / t18;
      const T t20 = t0 - t19;
      p_param[i] = t20;
      p_exp_avg[i] = t10;
      p_exp_avg_sq[i] = t15;
      p_max_exp_avg_sq[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_ddcc7768810f89a_float_0(const Block<float>& block) {
  AdamW_update_amsgrad_ddcc7768810f89a_0(block);
}
static const Pass<float> AdamW_update_amsgrad_ddcc7768810f89a_float_passes[] = {AdamW_update_amsgrad_ddcc7768810f89a_float_0};
MS_OPTIM_VERSIONS static void AdamW_update_amsgrad_ddcc7768810f89a_double_0(const Block<double>& block) {
  AdamW_update_amsgrad_ddcc7768810f89a_0(block);
}
static const Pass<double> AdamW_update_amsgrad_ddcc7768810f89a_double_passes[] = {AdamW_update_amsgrad_ddcc7768810f89a_double_0};
static const int AdamW_update_amsgrad_ddcc7768810f89a_reductions[] = {0};
static const bool AdamW_update_amsgrad_ddcc7768810f89a_is_max[] = {false};
extern const Rule AdamW_update_amsgrad_ddcc7768810f89a = {
    0xddcc7768810f89a, 3, 6, 11, 1, AdamW_update_amsgrad_ddcc7768810f89a_reductions, AdamW_update_amsgrad_ddcc7768810f89a_is_max,
    AdamW_update_amsgrad_ddcc7768810f89a_scalars, AdamW_update_amsgrad_ddcc7768810f89a_float_passes, AdamW_update_amsgrad_ddcc7768810f89a_double_passes};

static void Lion_update_970c786ef7332f8_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s3;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = s2;
  out[7] = hypers[0];
  out[8] = hypers[4];
  out[9] = s4;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_970c786ef7332f8_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = sign(p_param[i]);
      const T t6 = scalar5 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar6 * t7;
      const T t9 = t1 + t8;
      const T t10 = sign(t9);
      const T t11 = scalar7 * t10;
      const T t12 = t0 - t11;
      const T t13 = scalar8 * p_exp_avg[i];
      const T t14 = scalar9 * t7;
      const T t15 = t13 + t14;
      p_param[i] = t12;
      p_exp_avg[i] = t15;
    }
  }
}
MS_OPTIM_VERSIONS static void Lion_update_970c786ef7332f8_float_0(const Block<float>& block) {
  Lion_update_970c786ef7332f8_0(block);
}
static const Pass<float> Lion_update_970c786ef7332f8_float_passes[] = {Lion_update_970c786ef7332f8_float_0};
MS_OPTIM_VERSIONS static void Lion_update_970c786ef7332f8_double_0(const Block<double>& block) {
  Lion_update_970c786ef7332f8_0(block);
}
static const Pass<double> Lion_update_970c786ef7332f8_double_passes[] = {Lion_update_970c786ef7332f8_double_0};
static const int Lion_update_970c786ef7332f8_reductions[] = {0};
static const bool Lion_update_970c786ef7332f8_is_max[] = {false};
extern const Rule Lion_update_970c786ef7332f8 = {
    0x970c786ef7332f8, 1, 5, 10, 1, Lion_update_970c786ef7332f8_reductions, Lion_update_970c786ef7332f8_is_max,
    Lion_update_970c786ef7332f8_scalars, Lion_update_970c786ef7332f8_float_passes, Lion_update_970c786ef7332f8_double_passes};

static void Lion_update_f7f8df5774e6ffd_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = hypers[0] * hypers[1];
  const double s1 = double(1.0) - s0;
  const double s2 = double(1.0) - hypers[2];
  const double s3 = -max_grad_value;
  const double s4 = double(1.0) - hypers[4];
  out[0] = s1;
  out[1] = hypers[2];
  out[2] = grad_scale;
  out[3] = s3;
  out[4] = max_grad_value;
  out[5] = hypers[3];
  out[6] = s2;
  out[7] = hypers[0];
  out[8] = hypers[4];
  out[9] = s4;
}
template <class T>
static MS_OPTIM_INLINE void Lion_update_f7f8df5774e6ffd_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_exp_avg = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar2 * p_grad[i];
      const T t1 = maximum(t0, scalar3);
      const T t2 = minimum(t1, scalar4);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_param[i];
      const T t1 = scalar1 * p_exp_avg[i];
      const T t2 = scalar2 * p_grad[i];
      const T t3 = maximum(t2, scalar3);
      const T t4 = minimum(t3, scalar4);
      const T t5 = t4 - mean0;
      const T t6 = sign(p_param[i]);
      const T t7 = scalar5 * t6;
      const T t8 = t5 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t1 + t9;
      const T t11 = sign(t10);
      const T t12 = scalar7 * t11;
      const T t13 = t0 - t12;
      const T t14 = scalar8 * p_exp_avg[i];
      const T t15 = scalar9 * t8;
      const T t16 = t14 + t15;
      p_param[i] = t13;
      p_exp_avg[i] = t16;
    }
  }
}
MS_OPTIM_VERSIONS static void Lion_update_f7f8df5774e6ffd_float_0(const Block<float>& block) {
  Lion_update_f7f8df5774e6ffd_0(block);
}
static const Pass<float> Lion_update_f7f8df5774e6ffd_float_passes[] = {Lion_update_f7f8df5774e6ffd_float_0};
MS_OPTIM_VERSIONS static void Lion_update_f7f8df5774e6ffd_double_0(const Block<double>& block) {
  Lion_update_f7f8df5774e6ffd_0(block);
}
static const Pass<double> Lion_update_f7f8df5774e6ffd_double_passes[] = {Lion_update_f7f8df5774e6ffd_double_0};
static const int Lion_update_f7f8df5774e6ffd_reductions[] = {0};
static const bool Lion_update_f7f8df5774e6ffd_is_max[] = {false};
extern const Rule Lion_update_f7f8df5774e6ffd = {
    0xf7f8df5774e6ffd, 1, 5, 10, 1, Lion_update_f7f8df5774e6ffd_reductions, Lion_update_f7f8df5774e6ffd_is_max,
    Lion_update_f7f8df5774e6ffd_scalars, Lion_update_f7f8df5774e6ffd_float_passes, Lion_update_f7f8df5774e6ffd_double_passes};

static void SGD_update_without_momentum_0c7c5a938ff36e0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_0c7c5a938ff36e0_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = p_param[i] - t8;
      p_param[i] = t9;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c7c5a938ff36e0_float_0(const Block<float>& block) {
  SGD_update_without_momentum_0c7c5a938ff36e0_0(block);
}
static const Pass<float> SGD_update_without_momentum_0c7c5a938ff36e0_float_passes[] = {SGD_update_without_momentum_0c7c5a938ff36e0_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c7c5a938ff36e0_double_0(const Block<double>& block) {
  SGD_update_without_momentum_0c7c5a938ff36e0_0(block);
}
static const Pass<double> SGD_update_without_momentum_0c7c5a938ff36e0_double_passes[] = {SGD_update_without_momentum_0c7c5a938ff36e0_double_0};
static const int SGD_update_without_momentum_0c7c5a938ff36e0_reductions[] = {0};
static const bool SGD_update_without_momentum_0c7c5a938ff36e0_is_max[] = {false};
extern const Rule SGD_update_without_momentum_0c7c5a938ff36e0 = {
    0x0c7c5a938ff36e0, 0, 3, 6, 1, SGD_update_without_momentum_0c7c5a938ff36e0_reductions, SGD_update_without_momentum_0c7c5a938ff36e0_is_max,
    SGD_update_without_momentum_0c7c5a938ff36e0_scalars, SGD_update_without_momentum_0c7c5a938ff36e0_float_passes, SGD_update_without_momentum_0c7c5a938ff36e0_double_passes};

static void SGD_update_without_momentum_0c153b80d7a179b_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_without_momentum_0c153b80d7a179b_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * t8;
      const T t10 = p_param[i] - t9;
      p_param[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c153b80d7a179b_float_0(const Block<float>& block) {
  SGD_update_without_momentum_0c153b80d7a179b_0(block);
}
static const Pass<float> SGD_update_without_momentum_0c153b80d7a179b_float_passes[] = {SGD_update_without_momentum_0c153b80d7a179b_float_0};
MS_OPTIM_VERSIONS static void SGD_update_without_momentum_0c153b80d7a179b_double_0(const Block<double>& block) {
  SGD_update_without_momentum_0c153b80d7a179b_0(block);
}
static const Pass<double> SGD_update_without_momentum_0c153b80d7a179b_double_passes[] = {SGD_update_without_momentum_0c153b80d7a179b_double_0};
static const int SGD_update_without_momentum_0c153b80d7a179b_reductions[] = {0};
static const bool SGD_update_without_momentum_0c153b80d7a179b_is_max[] = {false};
extern const Rule SGD_update_without_momentum_0c153b80d7a179b = {
    0x0c153b80d7a179b, 0, 3, 6, 1, SGD_update_without_momentum_0c153b80d7a179b_reductions, SGD_update_without_momentum_0c153b80d7a179b_is_max,
    SGD_update_without_momentum_0c153b80d7a179b_scalars, SGD_update_without_momentum_0c153b80d7a179b_float_passes, SGD_update_without_momentum_0c153b80d7a179b_double_passes};

static void SGD_update_fc7c8626fdb2bcf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const double s3 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s3;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s2;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_fc7c8626fdb2bcf_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar6 * t8;
      const T t10 = t0 + t9;
      const T t11 = scalar7 * t10;
      const T t12 = p_param[i] - t11;
      p_param[i] = t12;
      p_momentum_buffer[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_fc7c8626fdb2bcf_float_0(const Block<float>& block) {
  SGD_update_fc7c8626fdb2bcf_0(block);
}
static const Pass<float> SGD_update_fc7c8626fdb2bcf_float_passes[] = {SGD_update_fc7c8626fdb2bcf_float_0};
MS_OPTIM_VERSIONS static void SGD_update_fc7c8626fdb2bcf_double_0(const Block<double>& block) {
  SGD_update_fc7c8626fdb2bcf_0(block);
}
static const Pass<double> SGD_update_fc7c8626fdb2bcf_double_passes[] = {SGD_update_fc7c8626fdb2bcf_double_0};
static const int SGD_update_fc7c8626fdb2bcf_reductions[] = {0};
static const bool SGD_update_fc7c8626fdb2bcf_is_max[] = {false};
extern const Rule SGD_update_fc7c8626fdb2bcf = {
    0xfc7c8626fdb2bcf, 1, 5, 8, 1, SGD_update_fc7c8626fdb2bcf_reductions, SGD_update_fc7c8626fdb2bcf_is_max,
    SGD_update_fc7c8626fdb2bcf_scalars, SGD_update_fc7c8626fdb2bcf_float_passes, SGD_update_fc7c8626fdb2bcf_double_passes};

static void SGD_update_ed6c1257665517a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const double s3 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s3;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = hypers[4];
  out[6] = s2;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_ed6c1257665517a_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_momentum_buffer[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = scalar6 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar7 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_ed6c1257665517a_float_0(const Block<float>& block) {
  SGD_update_ed6c1257665517a_0(block);
}
static const Pass<float> SGD_update_ed6c1257665517a_float_passes[] = {SGD_update_ed6c1257665517a_float_0};
MS_OPTIM_VERSIONS static void SGD_update_ed6c1257665517a_double_0(const Block<double>& block) {
  SGD_update_ed6c1257665517a_0(block);
}
static const Pass<double> SGD_update_ed6c1257665517a_double_passes[] = {SGD_update_ed6c1257665517a_double_0};
static const int SGD_update_ed6c1257665517a_reductions[] = {0};
static const bool SGD_update_ed6c1257665517a_is_max[] = {false};
extern const Rule SGD_update_ed6c1257665517a = {
    0xed6c1257665517a, 1, 5, 8, 1, SGD_update_ed6c1257665517a_reductions, SGD_update_ed6c1257665517a_is_max,
    SGD_update_ed6c1257665517a_scalars, SGD_update_ed6c1257665517a_float_passes, SGD_update_ed6c1257665517a_double_passes};

static void SGD_update_721287eb4fa4c4f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[4];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_721287eb4fa4c4f_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar4 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = scalar5 * p_momentum_buffer[i];
      const T t9 = scalar6 * t7;
      const T t10 = t8 + t9;
      const T t11 = scalar5 * t10;
      const T t12 = t7 + t11;
      const T t13 = scalar7 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_721287eb4fa4c4f_float_0(const Block<float>& block) {
  SGD_update_721287eb4fa4c4f_0(block);
}
static const Pass<float> SGD_update_721287eb4fa4c4f_float_passes[] = {SGD_update_721287eb4fa4c4f_float_0};
MS_OPTIM_VERSIONS static void SGD_update_721287eb4fa4c4f_double_0(const Block<double>& block) {
  SGD_update_721287eb4fa4c4f_0(block);
}
static const Pass<double> SGD_update_721287eb4fa4c4f_double_passes[] = {SGD_update_721287eb4fa4c4f_double_0};
static const int SGD_update_721287eb4fa4c4f_reductions[] = {0};
static const bool SGD_update_721287eb4fa4c4f_is_max[] = {false};
extern const Rule SGD_update_721287eb4fa4c4f = {
    0x721287eb4fa4c4f, 1, 5, 8, 1, SGD_update_721287eb4fa4c4f_reductions, SGD_update_721287eb4fa4c4f_is_max,
    SGD_update_721287eb4fa4c4f_scalars, SGD_update_721287eb4fa4c4f_float_passes, SGD_update_721287eb4fa4c4f_double_passes};

static void SGD_update_1bf7b40982b1de5_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const bool s1 = step == double(1.0);
  const double s2 = double(1.0) - hypers[4];
  const double s3 = s1 ? double(1.0) : s2;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[3];
  out[6] = s3;
  out[7] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void SGD_update_1bf7b40982b1de5_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar4 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = scalar5 * p_momentum_buffer[i];
      const T t10 = scalar6 * t8;
      const T t11 = t9 + t10;
      const T t12 = scalar5 * t11;
      const T t13 = t8 + t12;
      const T t14 = scalar7 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void SGD_update_1bf7b40982b1de5_float_0(const Block<float>& block) {
  SGD_update_1bf7b40982b1de5_0(block);
}
static const Pass<float> SGD_update_1bf7b40982b1de5_float_passes[] = {SGD_update_1bf7b40982b1de5_float_0};
MS_OPTIM_VERSIONS static void SGD_update_1bf7b40982b1de5_double_0(const Block<double>& block) {
  SGD_update_1bf7b40982b1de5_0(block);
}
static const Pass<double> SGD_update_1bf7b40982b1de5_double_passes[] = {SGD_update_1bf7b40982b1de5_double_0};
static const int SGD_update_1bf7b40982b1de5_reductions[] = {0};
static const bool SGD_update_1bf7b40982b1de5_is_max[] = {false};
extern const Rule SGD_update_1bf7b40982b1de5 = {
    0x1bf7b40982b1de5, 1, 5, 8, 1, SGD_update_1bf7b40982b1de5_reductions, SGD_update_1bf7b40982b1de5_is_max,
    SGD_update_1bf7b40982b1de5_scalars, SGD_update_1bf7b40982b1de5_float_passes, SGD_update_1bf7b40982b1de5_double_passes};

extern const Rule* const builtin_rules[] = {
    &Adam_update_481bce87a604f80,
    &Adam_update_4b434cfb028da02,
    &Adam_update_amsgrad_9d7a3fd122d3c26,
    &Adam_update_amsgrad_f46a0225afd3de1,
    &AdamOffload_update_481bce87a604f80,
    &AdamOffload_update_4b434cfb028da02,
    &AdamOffload_update_amsgrad_9d7a3fd122d3c26,
    &AdamOffload_update_amsgrad_f46a0225afd3de1,
    &AdamW_update_8df5368a1e1f359,
    &AdamW_update_087b0f7a786c055,
    &AdamW_update_amsgrad_63ab2a702b6127a,
    &AdamW_update_amsgrad_ddcc7768810f89a,
    &Lion_update_970c786ef7332f8,
    &Lion_update_f7f8df5774e6ffd,
    &SGD_update_without_momentum_0c7c5a938ff36e0,
    &SGD_update_without_momentum_0c153b80d7a179b,
    &SGD_update_fc7c8626fdb2bcf,
    &SGD_update_ed6c1257665517a,
    &SGD_update_721287eb4fa4c4f,
    &SGD_update_1bf7b40982b1de5,
};
extern const int builtin_count = 20;

}  // namespace ms_optim
