"""What is done to all gradients together: unscaling, the finite check, clipping by their norm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn, ops

from ms_optim.checks import check_flag, check_number
from ms_optim.formula.functions import minimum
from ms_optim.gradients.rows import sum_rows
from ms_optim.groups.values import RANGES


class GradientSettings(NamedTuple):
    """How gradients are scaled and checked; see :class:`ms_optim.Optimizer` for each."""

    loss_scale: float = 1.0
    max_grad_norm: float | None = None
    max_grad_value: float | None = None
    skip_nonfinite: bool = False

    @property
    def scales(self) -> bool:
        """Whether gradients are multiplied with a number."""
        return self.loss_scale != 1.0 or self.max_grad_norm is not None

    @property
    def limit(self) -> float:
        """The largest magnitude of a number of a gradient."""
        return math.inf if self.max_grad_value is None else self.max_grad_value


def read_gradient_settings(
    owner: str, loss_scale: Any, max_grad_norm: Any, max_grad_value: Any, skip_nonfinite: Any
) -> GradientSettings:
    """The settings, checked; raises TypeError or ValueError, naming the argument."""

    def positive(name: str, value: Any) -> float:
        return check_number(f"{owner}: {name}", value, RANGES[name])

    return GradientSettings(
        positive("loss_scale", loss_scale),
        None if max_grad_norm is None else positive("max_grad_norm", max_grad_norm),
        None if max_grad_value is None else positive("max_grad_value", max_grad_value),
        check_flag(f"{owner}: skip_nonfinite", skip_nonfinite),
    )


def clip_factor(norm, max_norm):
    """What brings gradients of a norm down to the largest one, as torch's clip_grad_norm_ has it."""
    return minimum(max_norm / (norm + 1e-6), 1.0)


def scale_of_arrays(settings: GradientSettings, gradients: Sequence[np.ndarray]) -> tuple[float, bool]:
    """What NumPy gradients are multiplied with, and whether they are all finite when unscaled."""
    unscaled = [gradient / settings.loss_scale for gradient in gradients]
    scale = 1.0 / settings.loss_scale
    if settings.max_grad_norm is not None:
        norm = math.sqrt(sum(float(np.sum(np.square(gradient))) for gradient in unscaled))
        scale *= float(clip_factor(norm, settings.max_grad_norm))
    return scale, all(np.isfinite(gradient).all() for gradient in unscaled)


# Sums over nothing are not 0 in MindSpore.
_NOTHING, _FINITE = Tensor(0.0, ms.float64), Tensor(1.0, ms.float32)

_squares = ops.MultitypeFuncGraph("squares")
_finite = ops.MultitypeFuncGraph("finite")


@_squares.register("Tensor", "Tensor")
def _squares_of_tensor(unscale, gradient):
    if 0 in gradient.shape:
        return _NOTHING
    wide = gradient if gradient.dtype == ms.float64 else ops.cast(gradient, ms.float32)
    return ops.cast(ops.sum(ops.square(wide * ops.cast(unscale, wide.dtype))), ms.float64)


@_finite.register("Tensor", "Tensor")
def _finite_tensor(unscale, gradient):
    if 0 in gradient.shape:
        return _FINITE
    wide = gradient if gradient.dtype == ms.float64 else ops.cast(gradient, ms.float32)
    return ops.cast(ops.all(ops.isfinite(wide * ops.cast(unscale, wide.dtype))), ms.float32)


@_squares.register("Tensor", "RowTensor")
def _squares_of_rows(unscale, gradient):
    return _squares_of_tensor(unscale, _sums(gradient))


@_finite.register("Tensor", "RowTensor")
def _finite_rows(unscale, gradient):
    return _finite_tensor(unscale, _sums(gradient))


def _sums(gradient):
    return sum_rows(gradient, ms.float64 if gradient.values.dtype == ms.float64 else ms.float32)[2]


@ops.constexpr
def _check_known(shapes):
    # What a graph knows late, it cannot add up: see check_in_graph in construct_api.py.
    if any(shape is None for shape in shapes):
        raise RuntimeError(
            "max_grad_norm and skip_nonfinite need the native engine in a graph that computes the sparse "
            "gradients of an embedding; with the portable engine, compute gradients in one compiled function "
            "and call the optimizer outside of it"
        )
    return True


class Scale(nn.Cell):
    """In a graph: what gradients are multiplied with, and 1 if they are all finite when unscaled, else 0."""

    def __init__(self, settings: GradientSettings) -> None:
        super().__init__(auto_prefix=False)
        self.unscale = Tensor(1.0 / settings.loss_scale, ms.float64)
        self.clips = settings.max_grad_norm is not None
        self.max_norm = Tensor(settings.max_grad_norm or 0.0, ms.float64)
        self.checks = settings.skip_nonfinite
        self.always = Tensor(1.0, ms.float64)
        self.hyper_map = ops.HyperMap()

    def construct(self, gradients, shapes):
        scale, finite = self.unscale, self.always
        if self.clips or self.checks:
            _check_known(shapes)
        if self.clips:
            squares = self.hyper_map(ops.partial(_squares, self.unscale), gradients)
            scale = scale * clip_factor(ops.sqrt(ops.addn(squares)), self.max_norm)
        if self.checks:
            finite = ops.amin(ops.stack(self.hyper_map(ops.partial(_finite, self.unscale), gradients)))
        return scale, finite
