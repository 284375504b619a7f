"""float64 numbers as MindSpore's collectives can send them: on the CPU these round them to float32."""

from __future__ import annotations

import mindspore as ms
from mindspore import Tensor, ops

# What follows is parsed by MindSpore.

_nothing = Tensor(0.0, ms.float64)


def apart(x):
    """A 1-D float64 Tensor as three of float32, one behind the other, of which it is the sum.

    The sum is exact above 1e-22; below, it is off by 1e-45 at most. What is beyond float32 becomes infinite.
    """
    first = ops.cast(x, ms.float32)
    left = x - ops.cast(first, ms.float64)
    # Of infinite numbers nothing is left.
    left = ops.where(ops.isfinite(left), left, _nothing)
    second = ops.cast(left, ms.float32)
    third = ops.cast(left - ops.cast(second, ms.float64), ms.float32)
    return ops.concat((first, second, third))


def together(parts):
    """The float64 numbers that :func:`apart` took apart; several rows of them are added up."""
    rows = ops.reshape(parts, (-1, 3, parts.shape[-1] // 3))
    wide = ops.cast(rows, ms.float64)
    return ops.sum(wide[:, 0] + (wide[:, 1] + wide[:, 2]), 0)
