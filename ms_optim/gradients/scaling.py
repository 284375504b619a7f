"""What is done to all gradients together: unscaling, the finite check, clipping by their norm."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.checks import check_flag, check_number
from ms_optim.formula.functions import minimum, norm, wide_norm
from ms_optim.gradients.rows import sum_rows
from ms_optim.groups.values import RANGES
from ms_optim.platform.owned import compute_type


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


def scale_of_arrays(
    settings: GradientSettings, gradients: Sequence[np.ndarray], dtypes: Sequence[Any]
) -> tuple[float, bool]:
    """What NumPy gradients are multiplied with, and whether they are all finite when unscaled.

    Args:
        dtypes: the types of the engines' arithmetic for each, in which it must be finite.
    """
    unscaled = [gradient / settings.loss_scale for gradient in gradients]
    scale = 1.0 / settings.loss_scale
    if settings.max_grad_norm is not None:
        norms = np.array([float(norm(gradient)) for gradient in unscaled])
        scale *= float(clip_factor(float(norm(norms)), settings.max_grad_norm))
    with np.errstate(over="ignore"):
        rounded = [gradient.astype(dtype) for gradient, dtype in zip(unscaled, dtypes)]
    return scale, all(np.isfinite(gradient).all() for gradient in rounded)


# Of nothing there is no largest number.
_NO_NORM, _FINITE = Tensor(0.0, ms.float64), Tensor(1.0, ms.float32)

_norms = ops.MultitypeFuncGraph("norms")
_finite = ops.MultitypeFuncGraph("finite")

# Both are given a number of the formula's type, in which a gradient may not be finite any more.


@_norms.register("Tensor", "Tensor")
def _norm_of_tensor(like, gradient):
    if 0 in gradient.shape:
        return _NO_NORM
    return wide_norm(ops.cast(gradient, like.dtype))


@_finite.register("Tensor", "Tensor", "Tensor")
def _finite_tensor(unscale, like, gradient):
    if 0 in gradient.shape:
        return _FINITE
    wide = ops.cast(gradient, like.dtype)
    return ops.cast(ops.all(ops.isfinite(wide * ops.cast(unscale, like.dtype))), ms.float32)


@_norms.register("Tensor", "RowTensor")
def _norm_of_rows(like, gradient):
    return wide_norm(sum_rows(gradient, like.dtype)[2])


@_finite.register("Tensor", "Tensor", "RowTensor")
def _finite_rows(unscale, like, gradient):
    return _finite_tensor(unscale, like, sum_rows(gradient, like.dtype)[2])


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
    """In a graph: what gradients are multiplied with, and 1 if they are all finite when unscaled, else 0.

    Args:
        settings: what is done to them.
        parameters: those that they are for.
    """

    def __init__(self, settings: GradientSettings, parameters: Iterable[Parameter]) -> None:
        super().__init__(auto_prefix=False)
        self.likes = tuple(Tensor(0.0, compute_type(parameter)) for parameter in parameters)
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
            norm = wide_norm(ops.stack(self.hyper_map(_norms, self.likes, gradients)))
            scale = scale * clip_factor(norm * self.unscale, self.max_norm)
        if self.checks:
            each = self.hyper_map(ops.partial(_finite, self.unscale), self.likes, gradients)
            finite = ops.amin(ops.stack(each))
        return scale, finite
