// Steps as fast as plain C++ does them: one pass over memory, every number read and written once, where no number
// depends on all others.
//
// Unless a comment says otherwise, the tensors are taken as one long row of numbers. Each thread takes one contiguous piece of it, so that the
// work is balanced whatever the sizes are. Square root and division are exact; nothing is approximated.
// Compiled for the machine that it runs on, with -O3 -march=native -fopenmp -fno-math-errno -fno-trapping-math.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <omp.h>

namespace {

// Calls work(tensor, first, last) on what is this thread's, of all tensors; start[k] is where tensor k begins.
template <class Work>
void my_piece(const int64_t* start, int64_t count, const Work& work) {
  const int64_t total = start[count];
  const int64_t thread = omp_get_thread_num(), threads = omp_get_num_threads();
  int64_t from = total * thread / threads;
  const int64_t to = total * (thread + 1) / threads;
  int64_t tensor = std::upper_bound(start, start + count + 1, from) - start - 1;
  for (; from < to; ++tensor) {
    const int64_t stop = std::min(to, start[tensor + 1]);
    work(tensor, from - start[tensor], stop - start[tensor]);
    from = stop;
  }
}

float sign(float x) { return static_cast<float>((x > 0) - (x < 0)); }

}  // namespace

extern "C" {

void sgd(float** params, float** grads, float** buffers, const int64_t* start, int64_t count, int threads,
         float lr, float momentum) {
#pragma omp parallel num_threads(threads)
  my_piece(start, count, [=](int64_t k, int64_t first, int64_t last) {
    float* __restrict p = params[k];
    const float* __restrict g = grads[k];
    float* __restrict b = buffers[k];
#pragma omp simd
    for (int64_t i = first; i < last; ++i) {
      b[i] = momentum * b[i] + g[i];
      p[i] -= lr * b[i];
    }
  });
}

void lion(float** params, float** grads, float** averages, const int64_t* start, int64_t count, int threads,
          float lr, float keep, float beta1, float beta2) {
#pragma omp parallel num_threads(threads)
  my_piece(start, count, [=](int64_t k, int64_t first, int64_t last) {
    float* __restrict p = params[k];
    const float* __restrict g = grads[k];
    float* __restrict m = averages[k];
#pragma omp simd
    for (int64_t i = first; i < last; ++i) {
      p[i] = keep * p[i] - lr * sign(beta1 * m[i] + (1 - beta1) * g[i]);
      m[i] = beta2 * m[i] + (1 - beta2) * g[i];
    }
  });
}

// Adam is AdamW with keep = 1. scale multiplies the gradients.
void adamw(float** params, float** grads, float** averages, float** squares, const int64_t* start, int64_t count,
           int threads, float rate, float keep, float beta1, float beta2, float correction, float eps,
           float scale) {
#pragma omp parallel num_threads(threads)
  my_piece(start, count, [=](int64_t k, int64_t first, int64_t last) {
    float* __restrict p = params[k];
    const float* __restrict g = grads[k];
    float* __restrict m = averages[k];
    float* __restrict v = squares[k];
#pragma omp simd
    for (int64_t i = first; i < last; ++i) {
      const float grad = scale * g[i];
      m[i] = beta1 * m[i] + (1 - beta1) * grad;
      v[i] = beta2 * v[i] + (1 - beta2) * grad * grad;
      p[i] = keep * p[i] - rate * m[i] / (std::sqrt(v[i]) * correction + eps);
    }
  });
}

// AdamW, of whose changes only those against the gradient stand, times what makes up for the others, and the average
// of the weights. How many stand in a tensor must be known ahead of the first, so that the gradient and its average,
// whose signs tell, are read twice. Hence tensor by tensor, all threads on each: the second time may be from a cache.
void adamw_cautious(float** params, float** grads, float** averages, float** squares, float** slow,
                    const int64_t* start, int64_t count, int threads, float rate, float keep, float beta1, float beta2,
                    float correction, float eps, float least, float blend) {
  std::vector<int64_t> standing(count);
#pragma omp parallel num_threads(threads) firstprivate(rate, keep, beta1, beta2, correction, eps, least, blend)
  for (int64_t k = 0; k < count; ++k) {
    const int64_t size = start[k + 1] - start[k];
    const int64_t first = size * omp_get_thread_num() / omp_get_num_threads();
    const int64_t last = size * (omp_get_thread_num() + 1) / omp_get_num_threads();
    float* __restrict p = params[k];
    const float* __restrict g = grads[k];
    float* __restrict m = averages[k];
    float* __restrict v = squares[k];
    float* __restrict a = slow[k];
    int32_t part = 0;
#pragma omp simd reduction(+ : part)
    for (int64_t i = first; i < last; ++i) part += (beta1 * m[i] + (1 - beta1) * g[i]) * g[i] > 0;
#pragma omp atomic
    standing[k] += part;
#pragma omp barrier
    const float mean = static_cast<float>(double(standing[k]) / double(size));
    const float boost = 1 / std::max(mean, least);
#pragma omp simd
    for (int64_t i = first; i < last; ++i) {
      const float average = beta1 * m[i] + (1 - beta1) * g[i];
      const float square = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
      const float moved = rate * boost * average / (std::sqrt(square) * correction + eps);
      const float stands = average * g[i] > 0;
      const float param = keep * p[i] - stands * moved;
      m[i] = average;
      v[i] = square;
      p[i] = param;
      a[i] += blend * (param - a[i]);
    }
  }
}

// AdamW and the average of the weights. scale multiplies the gradients.
void adamw_averaged(float** params, float** grads, float** averages, float** squares, float** slow,
                    const int64_t* start, int64_t count, int threads, float rate, float keep, float beta1, float beta2,
                    float correction, float eps, float scale, float blend) {
#pragma omp parallel num_threads(threads)
  my_piece(start, count, [=](int64_t k, int64_t first, int64_t last) {
    float* __restrict p = params[k];
    const float* __restrict g = grads[k];
    float* __restrict m = averages[k];
    float* __restrict v = squares[k];
    float* __restrict a = slow[k];
#pragma omp simd
    for (int64_t i = first; i < last; ++i) {
      const float grad = scale * g[i];
      m[i] = beta1 * m[i] + (1 - beta1) * grad;
      v[i] = beta2 * v[i] + (1 - beta2) * grad * grad;
      p[i] = keep * p[i] - rate * m[i] / (std::sqrt(v[i]) * correction + eps);
      a[i] += blend * (p[i] - a[i]);
    }
  });
}

// The sum of squares of all gradients, in double: not finite if a gradient is not.
double sum_of_squares(float** grads, const int64_t* start, int64_t count, int threads) {
  double sum = 0;
#pragma omp parallel num_threads(threads) reduction(+ : sum)
  my_piece(start, count, [&](int64_t k, int64_t first, int64_t last) {
    const float* __restrict g = grads[k];
    double part = 0;
#pragma omp simd reduction(+ : part)
    for (int64_t i = first; i < last; ++i) part += static_cast<double>(g[i]) * g[i];
    sum += part;
  });
  return sum;
}

}  // extern "C"
