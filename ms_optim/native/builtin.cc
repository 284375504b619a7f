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

static void FTRL_update_5f30ca89efc47c9_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = -hypers[3];
  const double s2 = hypers[4] / hypers[2];
  const double s3 = double(2.0) * hypers[5];
  const double s4 = s2 + s3;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[0];
  out[4] = hypers[1];
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = s4;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_5f30ca89efc47c9_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
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
      const T t8 = p_linear[i] + t7;
      const T t9 = t7 * t7;
      const T t10 = p_accumulator[i] + t9;
      const bool t11 = t10 > T(0.0);
      const T t12 = std::sqrt(t10);
      const T t13 = std::sqrt(p_accumulator[i]);
      const T t14 = t12 + t13;
      const T t15 = t9 / t14;
      const T t16 = t12 - t13;
      const T t17 = t11 ? t15 : t16;
      const T t18 = t17 / scalar5;
      const T t19 = t18 * p_param[i];
      const T t20 = t8 - t19;
      const T t21 = std::abs(t20);
      const bool t22 = t21 <= scalar6;
      const T t23 = maximum(t20, scalar7);
      const T t24 = minimum(t23, scalar6);
      const T t25 = t24 - t20;
      const T t26 = t12 / scalar5;
      const T t27 = t26 + scalar8;
      const T t28 = t25 / t27;
      const T t29 = t22 ? T(0.0) : t28;
      p_param[i] = t29;
      p_accumulator[i] = t10;
      p_linear[i] = t20;
    }
  }
}
MS_OPTIM_VERSIONS static void FTRL_update_5f30ca89efc47c9_float_0(const Block<float>& block) {
  FTRL_update_5f30ca89efc47c9_0(block);
}
static const Pass<float> FTRL_update_5f30ca89efc47c9_float_passes[] = {FTRL_update_5f30ca89efc47c9_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_5f30ca89efc47c9_double_0(const Block<double>& block) {
  FTRL_update_5f30ca89efc47c9_0(block);
}
static const Pass<double> FTRL_update_5f30ca89efc47c9_double_passes[] = {FTRL_update_5f30ca89efc47c9_double_0};
static const int FTRL_update_5f30ca89efc47c9_reductions[] = {0};
static const bool FTRL_update_5f30ca89efc47c9_is_max[] = {false};
extern const Rule FTRL_update_5f30ca89efc47c9 = {
    0x5f30ca89efc47c9, 2, 6, 9, 1, FTRL_update_5f30ca89efc47c9_reductions, FTRL_update_5f30ca89efc47c9_is_max,
    FTRL_update_5f30ca89efc47c9_scalars, FTRL_update_5f30ca89efc47c9_float_passes, FTRL_update_5f30ca89efc47c9_double_passes};

static void FTRL_update_d77d8bf5c7ec5cf_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  const double s1 = -hypers[3];
  const double s2 = hypers[4] / hypers[2];
  const double s3 = double(2.0) * hypers[5];
  const double s4 = s2 + s3;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[0];
  out[4] = hypers[1];
  out[5] = hypers[2];
  out[6] = hypers[3];
  out[7] = s1;
  out[8] = s4;
}
template <class T>
static MS_OPTIM_INLINE void FTRL_update_d77d8bf5c7ec5cf_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
  T* __restrict p_linear = block.states[1];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar5 = block.scalars[5];
  const T scalar6 = block.scalars[6];
  const T scalar7 = block.scalars[7];
  const T scalar8 = block.scalars[8];
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
      const T t9 = p_linear[i] + t8;
      const T t10 = t8 * t8;
      const T t11 = p_accumulator[i] + t10;
      const bool t12 = t11 > T(0.0);
      const T t13 = std::sqrt(t11);
      const T t14 = std::sqrt(p_accumulator[i]);
      const T t15 = t13 + t14;
      const T t16 = t10 / t15;
      const T t17 = t13 - t14;
      const T t18 = t12 ? t16 : t17;
      const T t19 = t18 / scalar5;
      const T t20 = t19 * p_param[i];
      const T t21 = t9 - t20;
      const T t22 = std::abs(t21);
      const bool t23 = t22 <= scalar6;
      const T t24 = maximum(t21, scalar7);
      const T t25 = minimum(t24, scalar6);
      const T t26 = t25 - t21;
      const T t27 = t13 / scalar5;
      const T t28 = t27 + scalar8;
      const T t29 = t26 / t28;
      const T t30 = t23 ? T(0.0) : t29;
      p_param[i] = t30;
      p_accumulator[i] = t11;
      p_linear[i] = t21;
    }
  }
}
MS_OPTIM_VERSIONS static void FTRL_update_d77d8bf5c7ec5cf_float_0(const Block<float>& block) {
  FTRL_update_d77d8bf5c7ec5cf_0(block);
}
static const Pass<float> FTRL_update_d77d8bf5c7ec5cf_float_passes[] = {FTRL_update_d77d8bf5c7ec5cf_float_0};
MS_OPTIM_VERSIONS static void FTRL_update_d77d8bf5c7ec5cf_double_0(const Block<double>& block) {
  FTRL_update_d77d8bf5c7ec5cf_0(block);
}
static const Pass<double> FTRL_update_d77d8bf5c7ec5cf_double_passes[] = {FTRL_update_d77d8bf5c7ec5cf_double_0};
static const int FTRL_update_d77d8bf5c7ec5cf_reductions[] = {0};
static const bool FTRL_update_d77d8bf5c7ec5cf_is_max[] = {false};
extern const Rule FTRL_update_d77d8bf5c7ec5cf = {
    0xd77d8bf5c7ec5cf, 2, 6, 9, 1, FTRL_update_d77d8bf5c7ec5cf_reductions, FTRL_update_d77d8bf5c7ec5cf_is_max,
    FTRL_update_d77d8bf5c7ec5cf_scalars, FTRL_update_d77d8bf5c7ec5cf_float_passes, FTRL_update_d77d8bf5c7ec5cf_double_passes};

static void LAMB_update_52e55cb0058f721_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = std::pow(hypers[2], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = hypers[5];
  out[11] = hypers[1];
  out[12] = s0;
  out[13] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_52e55cb0058f721_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
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
  const T scalar11 = block.scalars[11];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar6;
      const T t10 = scalar7 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar8 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar9;
      const T t16 = t15 + scalar10;
      const T t17 = t9 / t16;
      const T t18 = scalar11 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      return t20;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_52e55cb0058f721_1(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[12] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[13] * r7;
  const T tensor0 = T(r8);
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
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar6;
      const T t10 = scalar7 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar8 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar9;
      const T t16 = t15 + scalar10;
      const T t17 = t9 / t16;
      const T t18 = scalar11 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = tensor0 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t8;
      p_exp_avg_sq[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_float_0(const Block<float>& block) {
  LAMB_update_52e55cb0058f721_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_float_1(const Block<float>& block) {
  LAMB_update_52e55cb0058f721_1(block);
}
static const Pass<float> LAMB_update_52e55cb0058f721_float_passes[] = {LAMB_update_52e55cb0058f721_float_0, LAMB_update_52e55cb0058f721_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_double_0(const Block<double>& block) {
  LAMB_update_52e55cb0058f721_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_52e55cb0058f721_double_1(const Block<double>& block) {
  LAMB_update_52e55cb0058f721_1(block);
}
static const Pass<double> LAMB_update_52e55cb0058f721_double_passes[] = {LAMB_update_52e55cb0058f721_double_0, LAMB_update_52e55cb0058f721_double_1};
static const int LAMB_update_52e55cb0058f721_reductions[] = {2, 0};
static const bool LAMB_update_52e55cb0058f721_is_max[] = {false, false};
extern const Rule LAMB_update_52e55cb0058f721 = {
    0x52e55cb0058f721, 2, 6, 14, 2, LAMB_update_52e55cb0058f721_reductions, LAMB_update_52e55cb0058f721_is_max,
    LAMB_update_52e55cb0058f721_scalars, LAMB_update_52e55cb0058f721_float_passes, LAMB_update_52e55cb0058f721_double_passes};

static void LAMB_update_898e419f68c7754_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = std::pow(hypers[2], step);
  const double s4 = double(1.0) - s3;
  const double s5 = double(1.0) - hypers[4];
  const double s6 = std::pow(hypers[4], step);
  const double s7 = double(1.0) - s6;
  const double s8 = std::sqrt(s7);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = s4;
  out[7] = hypers[4];
  out[8] = s5;
  out[9] = s8;
  out[10] = hypers[5];
  out[11] = hypers[1];
  out[12] = s0;
  out[13] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_898e419f68c7754_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
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
  const T scalar11 = block.scalars[11];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar6;
      const T t11 = scalar7 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar8 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar9;
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = scalar11 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = t20 * t20;
      return t21;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_898e419f68c7754_1(const Block<T>& block) {
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
  const T scalar11 = block.scalars[11];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[12] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[13] * r7;
  const T tensor0 = T(r8);
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
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar6;
      const T t11 = scalar7 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar8 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar9;
      const T t17 = t16 + scalar10;
      const T t18 = t10 / t17;
      const T t19 = scalar11 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = tensor0 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_float_0(const Block<float>& block) {
  LAMB_update_898e419f68c7754_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_float_1(const Block<float>& block) {
  LAMB_update_898e419f68c7754_1(block);
}
static const Pass<float> LAMB_update_898e419f68c7754_float_passes[] = {LAMB_update_898e419f68c7754_float_0, LAMB_update_898e419f68c7754_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_double_0(const Block<double>& block) {
  LAMB_update_898e419f68c7754_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_898e419f68c7754_double_1(const Block<double>& block) {
  LAMB_update_898e419f68c7754_1(block);
}
static const Pass<double> LAMB_update_898e419f68c7754_double_passes[] = {LAMB_update_898e419f68c7754_double_0, LAMB_update_898e419f68c7754_double_1};
static const int LAMB_update_898e419f68c7754_reductions[] = {2, 0};
static const bool LAMB_update_898e419f68c7754_is_max[] = {false, false};
extern const Rule LAMB_update_898e419f68c7754 = {
    0x898e419f68c7754, 2, 6, 14, 2, LAMB_update_898e419f68c7754_reductions, LAMB_update_898e419f68c7754_is_max,
    LAMB_update_898e419f68c7754_scalars, LAMB_update_898e419f68c7754_float_passes, LAMB_update_898e419f68c7754_double_passes};

static void LAMB_update_6af95f7e2b4803a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = hypers[4];
  out[7] = s3;
  out[8] = hypers[5];
  out[9] = hypers[1];
  out[10] = s0;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_6af95f7e2b4803a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
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
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / T(1.0);
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / T(1.0);
      const T t16 = t15 + scalar8;
      const T t17 = t9 / t16;
      const T t18 = scalar9 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      return t20;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_6af95f7e2b4803a_1(const Block<T>& block) {
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
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[10] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[11] * r7;
  const T tensor0 = T(r8);
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
      const T t7 = scalar5 * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / T(1.0);
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / T(1.0);
      const T t16 = t15 + scalar8;
      const T t17 = t9 / t16;
      const T t18 = scalar9 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = tensor0 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t8;
      p_exp_avg_sq[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_float_0(const Block<float>& block) {
  LAMB_update_6af95f7e2b4803a_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_float_1(const Block<float>& block) {
  LAMB_update_6af95f7e2b4803a_1(block);
}
static const Pass<float> LAMB_update_6af95f7e2b4803a_float_passes[] = {LAMB_update_6af95f7e2b4803a_float_0, LAMB_update_6af95f7e2b4803a_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_double_0(const Block<double>& block) {
  LAMB_update_6af95f7e2b4803a_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_6af95f7e2b4803a_double_1(const Block<double>& block) {
  LAMB_update_6af95f7e2b4803a_1(block);
}
static const Pass<double> LAMB_update_6af95f7e2b4803a_double_passes[] = {LAMB_update_6af95f7e2b4803a_double_0, LAMB_update_6af95f7e2b4803a_double_1};
static const int LAMB_update_6af95f7e2b4803a_reductions[] = {2, 0};
static const bool LAMB_update_6af95f7e2b4803a_is_max[] = {false, false};
extern const Rule LAMB_update_6af95f7e2b4803a = {
    0x6af95f7e2b4803a, 2, 6, 12, 2, LAMB_update_6af95f7e2b4803a_reductions, LAMB_update_6af95f7e2b4803a_is_max,
    LAMB_update_6af95f7e2b4803a_scalars, LAMB_update_6af95f7e2b4803a_float_passes, LAMB_update_6af95f7e2b4803a_double_passes};

static void LAMB_update_9b563d570b2ee86_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = -max_grad_value;
  const double s3 = double(1.0) - hypers[4];
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s2;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s1;
  out[6] = hypers[4];
  out[7] = s3;
  out[8] = hypers[5];
  out[9] = hypers[1];
  out[10] = s0;
  out[11] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_9b563d570b2ee86_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
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
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / T(1.0);
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / T(1.0);
      const T t17 = t16 + scalar8;
      const T t18 = t10 / t17;
      const T t19 = scalar9 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = t20 * t20;
      return t21;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_9b563d570b2ee86_1(const Block<T>& block) {
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
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = block.exact[10] != 0 ? r6 : double(1.0);
  const double r8 = block.exact[11] * r7;
  const T tensor0 = T(r8);
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
      const T t8 = scalar5 * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / T(1.0);
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / T(1.0);
      const T t17 = t16 + scalar8;
      const T t18 = t10 / t17;
      const T t19 = scalar9 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = tensor0 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_float_0(const Block<float>& block) {
  LAMB_update_9b563d570b2ee86_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_float_1(const Block<float>& block) {
  LAMB_update_9b563d570b2ee86_1(block);
}
static const Pass<float> LAMB_update_9b563d570b2ee86_float_passes[] = {LAMB_update_9b563d570b2ee86_float_0, LAMB_update_9b563d570b2ee86_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_double_0(const Block<double>& block) {
  LAMB_update_9b563d570b2ee86_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_9b563d570b2ee86_double_1(const Block<double>& block) {
  LAMB_update_9b563d570b2ee86_1(block);
}
static const Pass<double> LAMB_update_9b563d570b2ee86_double_passes[] = {LAMB_update_9b563d570b2ee86_double_0, LAMB_update_9b563d570b2ee86_double_1};
static const int LAMB_update_9b563d570b2ee86_reductions[] = {2, 0};
static const bool LAMB_update_9b563d570b2ee86_is_max[] = {false, false};
extern const Rule LAMB_update_9b563d570b2ee86 = {
    0x9b563d570b2ee86, 2, 6, 12, 2, LAMB_update_9b563d570b2ee86_reductions, LAMB_update_9b563d570b2ee86_is_max,
    LAMB_update_9b563d570b2ee86_scalars, LAMB_update_9b563d570b2ee86_float_passes, LAMB_update_9b563d570b2ee86_double_passes};

static void LAMB_update_4d28b673b81b6e0_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = double(1.0) - hypers[4];
  const double s5 = std::pow(hypers[4], step);
  const double s6 = double(1.0) - s5;
  const double s7 = std::sqrt(s6);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s1;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = s4;
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_4d28b673b81b6e0_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
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
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = T(1.0) * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar5;
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar8;
      const T t16 = t15 + scalar9;
      const T t17 = t9 / t16;
      const T t18 = scalar10 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = t19 * t19;
      return t20;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_4d28b673b81b6e0_1(const Block<T>& block) {
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
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[11] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[12] * r8;
  const T tensor0 = T(r9);
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
      const T t7 = T(1.0) * t6;
      const T t8 = t0 + t7;
      const T t9 = t8 / scalar5;
      const T t10 = scalar6 * p_exp_avg_sq[i];
      const T t11 = t6 * t6;
      const T t12 = scalar7 * t11;
      const T t13 = t10 + t12;
      const T t14 = std::sqrt(t13);
      const T t15 = t14 / scalar8;
      const T t16 = t15 + scalar9;
      const T t17 = t9 / t16;
      const T t18 = scalar10 * p_param[i];
      const T t19 = t17 + t18;
      const T t20 = tensor0 * t19;
      const T t21 = p_param[i] - t20;
      p_param[i] = t21;
      p_exp_avg[i] = t8;
      p_exp_avg_sq[i] = t13;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_float_0(const Block<float>& block) {
  LAMB_update_4d28b673b81b6e0_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_float_1(const Block<float>& block) {
  LAMB_update_4d28b673b81b6e0_1(block);
}
static const Pass<float> LAMB_update_4d28b673b81b6e0_float_passes[] = {LAMB_update_4d28b673b81b6e0_float_0, LAMB_update_4d28b673b81b6e0_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_double_0(const Block<double>& block) {
  LAMB_update_4d28b673b81b6e0_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_4d28b673b81b6e0_double_1(const Block<double>& block) {
  LAMB_update_4d28b673b81b6e0_1(block);
}
static const Pass<double> LAMB_update_4d28b673b81b6e0_double_passes[] = {LAMB_update_4d28b673b81b6e0_double_0, LAMB_update_4d28b673b81b6e0_double_1};
static const int LAMB_update_4d28b673b81b6e0_reductions[] = {2, 0};
static const bool LAMB_update_4d28b673b81b6e0_is_max[] = {false, false};
extern const Rule LAMB_update_4d28b673b81b6e0 = {
    0x4d28b673b81b6e0, 2, 6, 13, 2, LAMB_update_4d28b673b81b6e0_reductions, LAMB_update_4d28b673b81b6e0_is_max,
    LAMB_update_4d28b673b81b6e0_scalars, LAMB_update_4d28b673b81b6e0_float_passes, LAMB_update_4d28b673b81b6e0_double_passes};

static void LAMB_update_28905dad9437c56_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const double s2 = std::pow(hypers[2], step);
  const double s3 = double(1.0) - s2;
  const double s4 = double(1.0) - hypers[4];
  const double s5 = std::pow(hypers[4], step);
  const double s6 = double(1.0) - s5;
  const double s7 = std::sqrt(s6);
  out[0] = hypers[2];
  out[1] = grad_scale;
  out[2] = s1;
  out[3] = max_grad_value;
  out[4] = hypers[3];
  out[5] = s3;
  out[6] = hypers[4];
  out[7] = s4;
  out[8] = s7;
  out[9] = hypers[5];
  out[10] = hypers[1];
  out[11] = s0;
  out[12] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_28905dad9437c56_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T* __restrict p_exp_avg = block.states[0];
  const T* __restrict p_exp_avg_sq = block.states[1];
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
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_exp_avg[i];
      const T t1 = scalar1 * p_grad[i];
      const T t2 = maximum(t1, scalar2);
      const T t3 = minimum(t2, scalar3);
      const T t4 = t3 - mean0;
      const T t5 = sign(p_param[i]);
      const T t6 = scalar4 * t5;
      const T t7 = t4 + t6;
      const T t8 = T(1.0) * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar5;
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar8;
      const T t17 = t16 + scalar9;
      const T t18 = t10 / t17;
      const T t19 = scalar10 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = t20 * t20;
      return t21;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LAMB_update_28905dad9437c56_1(const Block<T>& block) {
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
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = r0 / r2;
  const double r5 = r3 ? r4 : double(1.0);
  const double r6 = r1 ? r5 : double(1.0);
  const double r7 = minimum(r6, double(1.0));
  const double r8 = block.exact[11] != 0 ? r7 : double(1.0);
  const double r9 = block.exact[12] * r8;
  const T tensor0 = T(r9);
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
      const T t8 = T(1.0) * t7;
      const T t9 = t0 + t8;
      const T t10 = t9 / scalar5;
      const T t11 = scalar6 * p_exp_avg_sq[i];
      const T t12 = t7 * t7;
      const T t13 = scalar7 * t12;
      const T t14 = t11 + t13;
      const T t15 = std::sqrt(t14);
      const T t16 = t15 / scalar8;
      const T t17 = t16 + scalar9;
      const T t18 = t10 / t17;
      const T t19 = scalar10 * p_param[i];
      const T t20 = t18 + t19;
      const T t21 = tensor0 * t20;
      const T t22 = p_param[i] - t21;
      p_param[i] = t22;
      p_exp_avg[i] = t9;
      p_exp_avg_sq[i] = t14;
    }
  }
}
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_float_0(const Block<float>& block) {
  LAMB_update_28905dad9437c56_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_float_1(const Block<float>& block) {
  LAMB_update_28905dad9437c56_1(block);
}
static const Pass<float> LAMB_update_28905dad9437c56_float_passes[] = {LAMB_update_28905dad9437c56_float_0, LAMB_update_28905dad9437c56_float_1};
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_double_0(const Block<double>& block) {
  LAMB_update_28905dad9437c56_0(block);
}
MS_OPTIM_VERSIONS static void LAMB_update_28905dad9437c56_double_1(const Block<double>& block) {
  LAMB_update_28905dad9437c56_1(block);
}
static const Pass<double> LAMB_update_28905dad9437c56_double_passes[] = {LAMB_update_28905dad9437c56_double_0, LAMB_update_28905dad9437c56_double_1};
static const int LAMB_update_28905dad9437c56_reductions[] = {2, 0};
static const bool LAMB_update_28905dad9437c56_is_max[] = {false, false};
extern const Rule LAMB_update_28905dad9437c56 = {
    0x28905dad9437c56, 2, 6, 13, 2, LAMB_update_28905dad9437c56_reductions, LAMB_update_28905dad9437c56_is_max,
    LAMB_update_28905dad9437c56_scalars, LAMB_update_28905dad9437c56_float_passes, LAMB_update_28905dad9437c56_double_passes};

static void LARS_update_without_momentum_6c2dc0303c6149e_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_6c2dc0303c6149e_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_6c2dc0303c6149e_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar5 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = tensor0 * t7;
      const T t9 = scalar8 * t8;
      const T t10 = p_param[i] - t9;
      p_param[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_float_0(const Block<float>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_float_1(const Block<float>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_1(block);
}
static const Pass<float> LARS_update_without_momentum_6c2dc0303c6149e_float_passes[] = {LARS_update_without_momentum_6c2dc0303c6149e_float_0, LARS_update_without_momentum_6c2dc0303c6149e_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_double_0(const Block<double>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_6c2dc0303c6149e_double_1(const Block<double>& block) {
  LARS_update_without_momentum_6c2dc0303c6149e_1(block);
}
static const Pass<double> LARS_update_without_momentum_6c2dc0303c6149e_double_passes[] = {LARS_update_without_momentum_6c2dc0303c6149e_double_0, LARS_update_without_momentum_6c2dc0303c6149e_double_1};
static const int LARS_update_without_momentum_6c2dc0303c6149e_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_6c2dc0303c6149e_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_6c2dc0303c6149e = {
    0x6c2dc0303c6149e, 0, 5, 9, 2, LARS_update_without_momentum_6c2dc0303c6149e_reductions, LARS_update_without_momentum_6c2dc0303c6149e_is_max,
    LARS_update_without_momentum_6c2dc0303c6149e_scalars, LARS_update_without_momentum_6c2dc0303c6149e_float_passes, LARS_update_without_momentum_6c2dc0303c6149e_double_passes};

static void LARS_update_without_momentum_da23d0cf415556f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_da23d0cf415556f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_without_momentum_da23d0cf415556f_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar8 * t9;
      const T t11 = p_param[i] - t10;
      p_param[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_float_0(const Block<float>& block) {
  LARS_update_without_momentum_da23d0cf415556f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_float_1(const Block<float>& block) {
  LARS_update_without_momentum_da23d0cf415556f_1(block);
}
static const Pass<float> LARS_update_without_momentum_da23d0cf415556f_float_passes[] = {LARS_update_without_momentum_da23d0cf415556f_float_0, LARS_update_without_momentum_da23d0cf415556f_float_1};
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_double_0(const Block<double>& block) {
  LARS_update_without_momentum_da23d0cf415556f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_without_momentum_da23d0cf415556f_double_1(const Block<double>& block) {
  LARS_update_without_momentum_da23d0cf415556f_1(block);
}
static const Pass<double> LARS_update_without_momentum_da23d0cf415556f_double_passes[] = {LARS_update_without_momentum_da23d0cf415556f_double_0, LARS_update_without_momentum_da23d0cf415556f_double_1};
static const int LARS_update_without_momentum_da23d0cf415556f_reductions[] = {2, 0};
static const bool LARS_update_without_momentum_da23d0cf415556f_is_max[] = {false, false};
extern const Rule LARS_update_without_momentum_da23d0cf415556f = {
    0xda23d0cf415556f, 0, 5, 9, 2, LARS_update_without_momentum_da23d0cf415556f_reductions, LARS_update_without_momentum_da23d0cf415556f_is_max,
    LARS_update_without_momentum_da23d0cf415556f_scalars, LARS_update_without_momentum_da23d0cf415556f_float_passes, LARS_update_without_momentum_da23d0cf415556f_double_passes};

static void LARS_update_1fb4e15874fe940_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = s3;
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_1fb4e15874fe940_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar4 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_1fb4e15874fe940_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[8] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
      const T t7 = scalar6 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar9 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar10 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_float_0(const Block<float>& block) {
  LARS_update_1fb4e15874fe940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_float_1(const Block<float>& block) {
  LARS_update_1fb4e15874fe940_1(block);
}
static const Pass<float> LARS_update_1fb4e15874fe940_float_passes[] = {LARS_update_1fb4e15874fe940_float_0, LARS_update_1fb4e15874fe940_float_1};
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_double_0(const Block<double>& block) {
  LARS_update_1fb4e15874fe940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_1fb4e15874fe940_double_1(const Block<double>& block) {
  LARS_update_1fb4e15874fe940_1(block);
}
static const Pass<double> LARS_update_1fb4e15874fe940_double_passes[] = {LARS_update_1fb4e15874fe940_double_0, LARS_update_1fb4e15874fe940_double_1};
static const int LARS_update_1fb4e15874fe940_reductions[] = {2, 0};
static const bool LARS_update_1fb4e15874fe940_is_max[] = {false, false};
extern const Rule LARS_update_1fb4e15874fe940 = {
    0x1fb4e15874fe940, 1, 7, 11, 2, LARS_update_1fb4e15874fe940_reductions, LARS_update_1fb4e15874fe940_is_max,
    LARS_update_1fb4e15874fe940_scalars, LARS_update_1fb4e15874fe940_float_passes, LARS_update_1fb4e15874fe940_double_passes};

static void LARS_update_8215c783176d349_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = s3;
  out[9] = s2;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_8215c783176d349_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_8215c783176d349_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[8] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
      const T t8 = scalar6 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = tensor0 * t9;
      const T t11 = scalar9 * t10;
      const T t12 = t0 + t11;
      const T t13 = scalar10 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_float_0(const Block<float>& block) {
  LARS_update_8215c783176d349_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_float_1(const Block<float>& block) {
  LARS_update_8215c783176d349_1(block);
}
static const Pass<float> LARS_update_8215c783176d349_float_passes[] = {LARS_update_8215c783176d349_float_0, LARS_update_8215c783176d349_float_1};
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_double_0(const Block<double>& block) {
  LARS_update_8215c783176d349_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_8215c783176d349_double_1(const Block<double>& block) {
  LARS_update_8215c783176d349_1(block);
}
static const Pass<double> LARS_update_8215c783176d349_double_passes[] = {LARS_update_8215c783176d349_double_0, LARS_update_8215c783176d349_double_1};
static const int LARS_update_8215c783176d349_reductions[] = {2, 0};
static const bool LARS_update_8215c783176d349_is_max[] = {false, false};
extern const Rule LARS_update_8215c783176d349 = {
    0x8215c783176d349, 1, 7, 11, 2, LARS_update_8215c783176d349_reductions, LARS_update_8215c783176d349_is_max,
    LARS_update_8215c783176d349_scalars, LARS_update_8215c783176d349_float_passes, LARS_update_8215c783176d349_double_passes};

static void LARS_update_9d2709cca71a59f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const bool s2 = step == double(1.0);
  const double s3 = double(1.0) - hypers[6];
  const double s4 = s2 ? double(1.0) : s3;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[5];
  out[9] = s4;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_9d2709cca71a59f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_9d2709cca71a59f_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    for (int64_t i = begin; i < end; ++i) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar3 * t3;
      const T t5 = t2 + t4;
      const T t6 = scalar5 * p_param[i];
      const T t7 = t5 + t6;
      const T t8 = tensor0 * t7;
      const T t9 = scalar8 * p_momentum_buffer[i];
      const T t10 = scalar9 * t8;
      const T t11 = t9 + t10;
      const T t12 = scalar8 * t11;
      const T t13 = t8 + t12;
      const T t14 = scalar10 * t13;
      const T t15 = p_param[i] - t14;
      p_param[i] = t15;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_float_0(const Block<float>& block) {
  LARS_update_9d2709cca71a59f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_float_1(const Block<float>& block) {
  LARS_update_9d2709cca71a59f_1(block);
}
static const Pass<float> LARS_update_9d2709cca71a59f_float_passes[] = {LARS_update_9d2709cca71a59f_float_0, LARS_update_9d2709cca71a59f_float_1};
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_double_0(const Block<double>& block) {
  LARS_update_9d2709cca71a59f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_9d2709cca71a59f_double_1(const Block<double>& block) {
  LARS_update_9d2709cca71a59f_1(block);
}
static const Pass<double> LARS_update_9d2709cca71a59f_double_passes[] = {LARS_update_9d2709cca71a59f_double_0, LARS_update_9d2709cca71a59f_double_1};
static const int LARS_update_9d2709cca71a59f_reductions[] = {2, 0};
static const bool LARS_update_9d2709cca71a59f_is_max[] = {false, false};
extern const Rule LARS_update_9d2709cca71a59f = {
    0x9d2709cca71a59f, 1, 7, 11, 2, LARS_update_9d2709cca71a59f_reductions, LARS_update_9d2709cca71a59f_is_max,
    LARS_update_9d2709cca71a59f_scalars, LARS_update_9d2709cca71a59f_float_passes, LARS_update_9d2709cca71a59f_double_passes};

static void LARS_update_3a51cd95babf940_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = hypers[1] > double(0.0);
  const double s1 = -max_grad_value;
  const bool s2 = step == double(1.0);
  const double s3 = double(1.0) - hypers[6];
  const double s4 = s2 ? double(1.0) : s3;
  out[0] = grad_scale;
  out[1] = s1;
  out[2] = max_grad_value;
  out[3] = hypers[2];
  out[4] = hypers[3];
  out[5] = hypers[1];
  out[6] = hypers[4];
  out[7] = s0;
  out[8] = hypers[5];
  out[9] = s4;
  out[10] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_3a51cd95babf940_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar0 * p_grad[i];
      const T t1 = maximum(t0, scalar1);
      const T t2 = minimum(t1, scalar2);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar3 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_3a51cd95babf940_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar5 = block.scalars[5];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[4] * r0;
  const double r5 = block.exact[5] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[6];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = block.exact[7] != 0 ? r10 : double(1.0);
  const T tensor0 = T(r11);
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
      const T t7 = scalar5 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar8 * p_momentum_buffer[i];
      const T t11 = scalar9 * t9;
      const T t12 = t10 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = t9 + t13;
      const T t15 = scalar10 * t14;
      const T t16 = p_param[i] - t15;
      p_param[i] = t16;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_float_0(const Block<float>& block) {
  LARS_update_3a51cd95babf940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_float_1(const Block<float>& block) {
  LARS_update_3a51cd95babf940_1(block);
}
static const Pass<float> LARS_update_3a51cd95babf940_float_passes[] = {LARS_update_3a51cd95babf940_float_0, LARS_update_3a51cd95babf940_float_1};
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_double_0(const Block<double>& block) {
  LARS_update_3a51cd95babf940_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_3a51cd95babf940_double_1(const Block<double>& block) {
  LARS_update_3a51cd95babf940_1(block);
}
static const Pass<double> LARS_update_3a51cd95babf940_double_passes[] = {LARS_update_3a51cd95babf940_double_0, LARS_update_3a51cd95babf940_double_1};
static const int LARS_update_3a51cd95babf940_reductions[] = {2, 0};
static const bool LARS_update_3a51cd95babf940_is_max[] = {false, false};
extern const Rule LARS_update_3a51cd95babf940 = {
    0x3a51cd95babf940, 1, 7, 11, 2, LARS_update_3a51cd95babf940_reductions, LARS_update_3a51cd95babf940_is_max,
    LARS_update_3a51cd95babf940_scalars, LARS_update_3a51cd95babf940_float_passes, LARS_update_3a51cd95babf940_double_passes};

static void LARS_update_ec46cafe072cea2_scalars(double step, double grad_scale, double max_grad_value,
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
  out[6] = hypers[5];
  out[7] = hypers[6];
  out[8] = s2;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ec46cafe072cea2_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar4 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ec46cafe072cea2_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
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
      const T t7 = scalar6 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar8 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar9 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_float_0(const Block<float>& block) {
  LARS_update_ec46cafe072cea2_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_float_1(const Block<float>& block) {
  LARS_update_ec46cafe072cea2_1(block);
}
static const Pass<float> LARS_update_ec46cafe072cea2_float_passes[] = {LARS_update_ec46cafe072cea2_float_0, LARS_update_ec46cafe072cea2_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_double_0(const Block<double>& block) {
  LARS_update_ec46cafe072cea2_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ec46cafe072cea2_double_1(const Block<double>& block) {
  LARS_update_ec46cafe072cea2_1(block);
}
static const Pass<double> LARS_update_ec46cafe072cea2_double_passes[] = {LARS_update_ec46cafe072cea2_double_0, LARS_update_ec46cafe072cea2_double_1};
static const int LARS_update_ec46cafe072cea2_reductions[] = {2, 0};
static const bool LARS_update_ec46cafe072cea2_is_max[] = {false, false};
extern const Rule LARS_update_ec46cafe072cea2 = {
    0xec46cafe072cea2, 1, 7, 10, 2, LARS_update_ec46cafe072cea2_reductions, LARS_update_ec46cafe072cea2_is_max,
    LARS_update_ec46cafe072cea2_scalars, LARS_update_ec46cafe072cea2_float_passes, LARS_update_ec46cafe072cea2_double_passes};

static void LARS_update_dd0907b7fc46fdf_scalars(double step, double grad_scale, double max_grad_value,
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
  out[6] = hypers[5];
  out[7] = hypers[6];
  out[8] = s2;
  out[9] = hypers[0];
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_dd0907b7fc46fdf_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_dd0907b7fc46fdf_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar9 = block.scalars[9];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const T tensor0 = T(r10);
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
      const T t8 = scalar6 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = tensor0 * t9;
      const T t11 = scalar8 * t10;
      const T t12 = t0 + t11;
      const T t13 = scalar9 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_float_0(const Block<float>& block) {
  LARS_update_dd0907b7fc46fdf_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_float_1(const Block<float>& block) {
  LARS_update_dd0907b7fc46fdf_1(block);
}
static const Pass<float> LARS_update_dd0907b7fc46fdf_float_passes[] = {LARS_update_dd0907b7fc46fdf_float_0, LARS_update_dd0907b7fc46fdf_float_1};
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_double_0(const Block<double>& block) {
  LARS_update_dd0907b7fc46fdf_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_dd0907b7fc46fdf_double_1(const Block<double>& block) {
  LARS_update_dd0907b7fc46fdf_1(block);
}
static const Pass<double> LARS_update_dd0907b7fc46fdf_double_passes[] = {LARS_update_dd0907b7fc46fdf_double_0, LARS_update_dd0907b7fc46fdf_double_1};
static const int LARS_update_dd0907b7fc46fdf_reductions[] = {2, 0};
static const bool LARS_update_dd0907b7fc46fdf_is_max[] = {false, false};
extern const Rule LARS_update_dd0907b7fc46fdf = {
    0xdd0907b7fc46fdf, 1, 7, 10, 2, LARS_update_dd0907b7fc46fdf_reductions, LARS_update_dd0907b7fc46fdf_is_max,
    LARS_update_dd0907b7fc46fdf_scalars, LARS_update_dd0907b7fc46fdf_float_passes, LARS_update_dd0907b7fc46fdf_double_passes};

static void LARS_update_ad9b52a36b4150f_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = hypers[0];
  out[9] = s3;
  out[10] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ad9b52a36b4150f_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.count);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = sign(p_param[i]);
      const T t4 = scalar4 * t3;
      const T t5 = t2 + t4;
      const T t6 = t5 * t5;
      return t6;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_ad9b52a36b4150f_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[8];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[9] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
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
      const T t7 = scalar6 * p_param[i];
      const T t8 = t6 + t7;
      const T t9 = tensor0 * t8;
      const T t10 = scalar10 * t9;
      const T t11 = t0 + t10;
      const T t12 = scalar8 * t11;
      const T t13 = p_param[i] - t12;
      p_param[i] = t13;
      p_momentum_buffer[i] = t11;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_float_0(const Block<float>& block) {
  LARS_update_ad9b52a36b4150f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_float_1(const Block<float>& block) {
  LARS_update_ad9b52a36b4150f_1(block);
}
static const Pass<float> LARS_update_ad9b52a36b4150f_float_passes[] = {LARS_update_ad9b52a36b4150f_float_0, LARS_update_ad9b52a36b4150f_float_1};
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_double_0(const Block<double>& block) {
  LARS_update_ad9b52a36b4150f_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_ad9b52a36b4150f_double_1(const Block<double>& block) {
  LARS_update_ad9b52a36b4150f_1(block);
}
static const Pass<double> LARS_update_ad9b52a36b4150f_double_passes[] = {LARS_update_ad9b52a36b4150f_double_0, LARS_update_ad9b52a36b4150f_double_1};
static const int LARS_update_ad9b52a36b4150f_reductions[] = {2, 0};
static const bool LARS_update_ad9b52a36b4150f_is_max[] = {false, false};
extern const Rule LARS_update_ad9b52a36b4150f = {
    0xad9b52a36b4150f, 1, 7, 11, 2, LARS_update_ad9b52a36b4150f_reductions, LARS_update_ad9b52a36b4150f_is_max,
    LARS_update_ad9b52a36b4150f_scalars, LARS_update_ad9b52a36b4150f_float_passes, LARS_update_ad9b52a36b4150f_double_passes};

static void LARS_update_57eb84689c2a77a_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const bool s0 = step == double(1.0);
  const double s1 = double(1.0) - hypers[2];
  const double s2 = s0 ? double(1.0) : s1;
  const bool s3 = hypers[3] > double(0.0);
  const double s4 = -max_grad_value;
  out[0] = hypers[1];
  out[1] = grad_scale;
  out[2] = s4;
  out[3] = max_grad_value;
  out[4] = hypers[4];
  out[5] = hypers[5];
  out[6] = hypers[3];
  out[7] = hypers[6];
  out[8] = hypers[0];
  out[9] = s3;
  out[10] = s2;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_57eb84689c2a77a_0(const Block<T>& block) {
  const T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  double found0 = 0;
  double found1 = 0;
  for (int64_t begin = 0, end; begin < block.count; begin = end) {
    end = begin + (block.row ? block.row : block.count);
    const T mean0 = block.row ? T(sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      return t2;
    }) / double(block.row)) : T(0);
    found0 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = p_param[i] * p_param[i];
      return t0;
    });
    found1 += sum_over(begin, end, [&](int64_t i) __attribute__((always_inline)) {
      const T t0 = scalar1 * p_grad[i];
      const T t1 = maximum(t0, scalar2);
      const T t2 = minimum(t1, scalar3);
      const T t3 = t2 - mean0;
      const T t4 = sign(p_param[i]);
      const T t5 = scalar4 * t4;
      const T t6 = t3 + t5;
      const T t7 = t6 * t6;
      return t7;
    });
  }
  block.partial[0] = found0;
  block.partial[1] = found1;
}
template <class T>
static MS_OPTIM_INLINE void LARS_update_57eb84689c2a77a_1(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_momentum_buffer = block.states[0];
  const T scalar0 = block.scalars[0];
  const T scalar1 = block.scalars[1];
  const T scalar2 = block.scalars[2];
  const T scalar3 = block.scalars[3];
  const T scalar4 = block.scalars[4];
  const T scalar6 = block.scalars[6];
  const T scalar8 = block.scalars[8];
  const T scalar10 = block.scalars[10];
  const double r0 = std::sqrt((block.reduced[0]));
  const bool r1 = r0 > double(0.0);
  const double r2 = std::sqrt((block.reduced[1]));
  const bool r3 = r2 > double(0.0);
  const double r4 = block.exact[5] * r0;
  const double r5 = block.exact[6] * r0;
  const double r6 = r2 + r5;
  const double r7 = r6 + block.exact[7];
  const double r8 = r4 / r7;
  const double r9 = r3 ? r8 : double(1.0);
  const double r10 = r1 ? r9 : double(1.0);
  const double r11 = r10 / block.exact[8];
  const double r12 = minimum(r11, double(1.0));
  const double r13 = block.exact[9] != 0 ? r12 : double(1.0);
  const T tensor0 = T(r13);
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
      const T t8 = scalar6 * p_param[i];
      const T t9 = t7 + t8;
      const T t10 = tensor0 * t9;
      const T t11 = scalar10 * t10;
      const T t12 = t0 + t11;
      const T t13 = scalar8 * t12;
      const T t14 = p_param[i] - t13;
      p_param[i] = t14;
      p_momentum_buffer[i] = t12;
    }
  }
}
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_float_0(const Block<float>& block) {
  LARS_update_57eb84689c2a77a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_float_1(const Block<float>& block) {
  LARS_update_57eb84689c2a77a_1(block);
}
static const Pass<float> LARS_update_57eb84689c2a77a_float_passes[] = {LARS_update_57eb84689c2a77a_float_0, LARS_update_57eb84689c2a77a_float_1};
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_double_0(const Block<double>& block) {
  LARS_update_57eb84689c2a77a_0(block);
}
MS_OPTIM_VERSIONS static void LARS_update_57eb84689c2a77a_double_1(const Block<double>& block) {
  LARS_update_57eb84689c2a77a_1(block);
}
static const Pass<double> LARS_update_57eb84689c2a77a_double_passes[] = {LARS_update_57eb84689c2a77a_double_0, LARS_update_57eb84689c2a77a_double_1};
static const int LARS_update_57eb84689c2a77a_reductions[] = {2, 0};
static const bool LARS_update_57eb84689c2a77a_is_max[] = {false, false};
extern const Rule LARS_update_57eb84689c2a77a = {
    0x57eb84689c2a77a, 1, 7, 11, 2, LARS_update_57eb84689c2a77a_reductions, LARS_update_57eb84689c2a77a_is_max,
    LARS_update_57eb84689c2a77a_scalars, LARS_update_57eb84689c2a77a_float_passes, LARS_update_57eb84689c2a77a_double_passes};

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

static void ProximalAdagrad_update_da555a05e8a1370_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_da555a05e8a1370_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
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
      const T t8 = t7 * t7;
      const T t9 = p_accumulator[i] + t8;
      const T t10 = std::sqrt(t9);
      const T t11 = scalar5 / t10;
      const T t12 = t11 * t7;
      const T t13 = p_param[i] - t12;
      const T t14 = sign(t13);
      const T t15 = std::abs(t13);
      const T t16 = t11 * scalar6;
      const T t17 = t15 - t16;
      const T t18 = maximum(t17, T(0.0));
      const T t19 = t14 * t18;
      const T t20 = t11 * scalar7;
      const T t21 = T(1.0) + t20;
      const T t22 = t19 / t21;
      p_param[i] = t22;
      p_accumulator[i] = t9;
    }
  }
}
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_da555a05e8a1370_float_0(const Block<float>& block) {
  ProximalAdagrad_update_da555a05e8a1370_0(block);
}
static const Pass<float> ProximalAdagrad_update_da555a05e8a1370_float_passes[] = {ProximalAdagrad_update_da555a05e8a1370_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_da555a05e8a1370_double_0(const Block<double>& block) {
  ProximalAdagrad_update_da555a05e8a1370_0(block);
}
static const Pass<double> ProximalAdagrad_update_da555a05e8a1370_double_passes[] = {ProximalAdagrad_update_da555a05e8a1370_double_0};
static const int ProximalAdagrad_update_da555a05e8a1370_reductions[] = {0};
static const bool ProximalAdagrad_update_da555a05e8a1370_is_max[] = {false};
extern const Rule ProximalAdagrad_update_da555a05e8a1370 = {
    0xda555a05e8a1370, 1, 5, 8, 1, ProximalAdagrad_update_da555a05e8a1370_reductions, ProximalAdagrad_update_da555a05e8a1370_is_max,
    ProximalAdagrad_update_da555a05e8a1370_scalars, ProximalAdagrad_update_da555a05e8a1370_float_passes, ProximalAdagrad_update_da555a05e8a1370_double_passes};

static void ProximalAdagrad_update_a5c7f138b916436_scalars(double step, double grad_scale, double max_grad_value,
    const double* hypers, double* out) {
  (void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;
  const double s0 = -max_grad_value;
  out[0] = grad_scale;
  out[1] = s0;
  out[2] = max_grad_value;
  out[3] = hypers[1];
  out[4] = hypers[2];
  out[5] = hypers[0];
  out[6] = hypers[3];
  out[7] = hypers[4];
}
template <class T>
static MS_OPTIM_INLINE void ProximalAdagrad_update_a5c7f138b916436_0(const Block<T>& block) {
  T* __restrict p_param = block.param;
  const T* __restrict p_grad = block.grad;
  T* __restrict p_accumulator = block.states[0];
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
      const T t9 = t8 * t8;
      const T t10 = p_accumulator[i] + t9;
      const T t11 = std::sqrt(t10);
      const T t12 = scalar5 / t11;
      const T t13 = t12 * t8;
      const T t14 = p_param[i] - t13;
      const T t15 = sign(t14);
      const T t16 = std::abs(t14);
      const T t17 = t12 * scalar6;
      const T t18 = t16 - t17;
      const T t19 = maximum(t18, T(0.0));
      const T t20 = t15 * t19;
      const T t21 = t12 * scalar7;
      const T t22 = T(1.0) + t21;
      const T t23 = t20 / t22;
      p_param[i] = t23;
      p_accumulator[i] = t10;
    }
  }
}
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_a5c7f138b916436_float_0(const Block<float>& block) {
  ProximalAdagrad_update_a5c7f138b916436_0(block);
}
static const Pass<float> ProximalAdagrad_update_a5c7f138b916436_float_passes[] = {ProximalAdagrad_update_a5c7f138b916436_float_0};
MS_OPTIM_VERSIONS static void ProximalAdagrad_update_a5c7f138b916436_double_0(const Block<double>& block) {
  ProximalAdagrad_update_a5c7f138b916436_0(block);
}
static const Pass<double> ProximalAdagrad_update_a5c7f138b916436_double_passes[] = {ProximalAdagrad_update_a5c7f138b916436_double_0};
static const int ProximalAdagrad_update_a5c7f138b916436_reductions[] = {0};
static const bool ProximalAdagrad_update_a5c7f138b916436_is_max[] = {false};
extern const Rule ProximalAdagrad_update_a5c7f138b916436 = {
    0xa5c7f138b916436, 1, 5, 8, 1, ProximalAdagrad_update_a5c7f138b916436_reductions, ProximalAdagrad_update_a5c7f138b916436_is_max,
    ProximalAdagrad_update_a5c7f138b916436_scalars, ProximalAdagrad_update_a5c7f138b916436_float_passes, ProximalAdagrad_update_a5c7f138b916436_double_passes};

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
    &AdamW_update_8df5368a1e1f359,
    &AdamW_update_087b0f7a786c055,
    &AdamW_update_amsgrad_63ab2a702b6127a,
    &AdamW_update_amsgrad_ddcc7768810f89a,
    &FTRL_update_5f30ca89efc47c9,
    &FTRL_update_d77d8bf5c7ec5cf,
    &LAMB_update_52e55cb0058f721,
    &LAMB_update_898e419f68c7754,
    &LAMB_update_6af95f7e2b4803a,
    &LAMB_update_9b563d570b2ee86,
    &LAMB_update_4d28b673b81b6e0,
    &LAMB_update_28905dad9437c56,
    &LARS_update_without_momentum_6c2dc0303c6149e,
    &LARS_update_without_momentum_da23d0cf415556f,
    &LARS_update_1fb4e15874fe940,
    &LARS_update_8215c783176d349,
    &LARS_update_9d2709cca71a59f,
    &LARS_update_3a51cd95babf940,
    &LARS_update_ec46cafe072cea2,
    &LARS_update_dd0907b7fc46fdf,
    &LARS_update_ad9b52a36b4150f,
    &LARS_update_57eb84689c2a77a,
    &Lion_update_970c786ef7332f8,
    &Lion_update_f7f8df5774e6ffd,
    &ProximalAdagrad_update_da555a05e8a1370,
    &ProximalAdagrad_update_a5c7f138b916436,
    &SGD_update_without_momentum_0c7c5a938ff36e0,
    &SGD_update_without_momentum_0c153b80d7a179b,
    &SGD_update_fc7c8626fdb2bcf,
    &SGD_update_ed6c1257665517a,
    &SGD_update_721287eb4fa4c4f,
    &SGD_update_1bf7b40982b1de5,
};
extern const int builtin_count = 36;

}  // namespace ms_optim
