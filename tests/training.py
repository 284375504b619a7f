"""Small trainings that the tests share."""

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn
from mindspore.nn.learning_rate_schedule import LearningRateSchedule

SHAPES = ((), (5,), (3, 4), (2, 3, 3, 3))


def parameters(shapes=SHAPES, dtype=ms.float32, prefix="w"):
    """Fresh Parameters with values that are the same at each call."""
    rng = np.random.default_rng(7)
    values = [rng.choice([-1, 1], shape) * rng.uniform(0.5, 1.5, shape) for shape in shapes]
    return [Parameter(Tensor(np.asarray(x), dtype), name=f"{prefix}{i}") for i, x in enumerate(values)]


def gradients(step, shapes=SHAPES, dtype=np.float32):
    """The gradients of a step, as arrays; they shrink with time, change sign, and lean one way."""
    rng = np.random.default_rng(1000 + step)
    return [np.asarray((rng.standard_normal(s) + 0.5) / np.sqrt(1.0 + step), dtype) for s in shapes]


def tensors(arrays, dtype=None):
    return tuple(Tensor(array, dtype) for array in arrays)


def to_numpy(params):
    """Copies of the values, in float64."""
    return [p.float().asnumpy().astype(np.float64) if p.dtype != ms.float64 else p.asnumpy() for p in params]


class Net(nn.Cell):
    """A linear layer, a bias and a scalar: parameters of two, one and no dimensions."""

    def __init__(self, prefix="net"):
        super().__init__()
        rng = np.random.default_rng(3)
        self.w = Parameter(Tensor(rng.standard_normal((4, 3)), ms.float32), name=f"{prefix}.w")
        self.b = Parameter(Tensor(rng.standard_normal(3), ms.float32), name=f"{prefix}.b")
        self.s = Parameter(Tensor(np.asarray(1.5, np.float32)), name=f"{prefix}.s")

    def construct(self, x):
        return (ms.ops.matmul(x, self.w) + self.b) * self.s


def batches(steps):
    rng = np.random.default_rng(5)
    return [
        (rng.standard_normal((6, 4)).astype(np.float32), rng.standard_normal((6, 3)).astype(np.float32))
        for _ in range(steps)
    ]


class Falling(LearningRateSchedule):
    """start / (1 + step), as a schedule of MindSpore's kind."""

    def __init__(self, start):
        super().__init__()
        self.start = start

    def construct(self, global_step):
        return self.start / (1.0 + global_step)


class Rising(nn.Cell):
    """slope * step, as any Cell of the step."""

    def __init__(self, slope):
        super().__init__()
        self.slope = slope

    def construct(self, global_step):
        return self.slope * global_step
