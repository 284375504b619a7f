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
from ms_optim.gradients.loss_scale import LossScaler
from ms_optim.gradients.rows import sum_rows
from ms_optim.groups.values import RANGES
from ms_optim.platform.owned import compute_type


class GradientSettings(NamedTuple):
    """How gradients are scaled and checked; see :class:`ms_optim.Optimizer` for each.

    The last two are an Accumulator's: how many calls are one step, and whether that takes their mean.
    """

    loss_scale: float | LossScaler = 1.0
    max_grad_norm: float | None = None
    max_grad_value: float | None = None
    skip_nonfinite: bool = False
    track_norms: bool = False
    track_update_norms: bool = False
    gathered_calls: int = 1
    averages_calls: bool = True

    @property
    def scaler(self) -> LossScaler | None:
        """The loss scale, if it is dynamic."""
        return self.loss_scale if isinstance(self.loss_scale, LossScaler) else None

    @property
    def fixed_scale(self) -> float:
        """The loss scale, if it is fixed; else 1."""
        return 1.0 if isinstance(self.loss_scale, LossScaler) else self.loss_scale

    @property
    def scales(self) -> bool:
        """Whether gradients are multiplied with a number."""
        return self.loss_scale != 1.0 or self.max_grad_norm is not None or self.divisor != 1.0

    @property
    def gathers(self) -> bool:
        """Whether gradients are added up over several calls."""
        return self.gathered_calls > 1

    @property
    def divisor(self) -> float:
        """What a sum over calls is divided by."""
        return float(self.gathered_calls) if self.averages_calls else 1.0

    @property
    def guards(self) -> bool:
        """Whether a graph may have to leave everything as it is."""
        return self.skip_nonfinite or self.gathers

    @property
    def measures(self) -> bool:
        """Whether the norm of all gradients is computed."""
        return self.track_norms or self.skip_nonfinite or self.max_grad_norm is not None

    @property
    def limit(self) -> float:
        """The largest magnitude of a number of a gradient."""
        return math.inf if self.max_grad_value is None else self.max_grad_value


def read_gradient_settings(
    owner: str,
    loss_scale: Any,
    max_grad_norm: Any,
    max_grad_value: Any,
    skip_nonfinite: Any,
    track_norms: Any,
    track_update_norms: Any,
) -> GradientSettings:
    """The settings, checked; raises TypeError or ValueError, naming the argument.

    With a dynamic loss scale, steps are skipped where a gradient is not finite.
    """

    def positive(name: str, value: Any) -> float:
        return check_number(f"{owner}: {name}", value, RANGES[name])

    is_dynamic = isinstance(loss_scale, LossScaler)
    return GradientSettings(
        loss_scale if is_dynamic else positive("loss_scale", loss_scale),
        None if max_grad_norm is None else positive("max_grad_norm", max_grad_norm),
        None if max_grad_value is None else positive("max_grad_value", max_grad_value),
        check_flag(f"{owner}: skip_nonfinite", skip_nonfinite) or is_dynamic,
        check_flag(f"{owner}: track_norms", track_norms),
        check_flag(f"{owner}: track_update_norms", track_update_norms),
    )


def clip_factor(norm, max_norm):
    """What brings gradients of a norm down to the largest one, as torch's clip_grad_norm_ has it."""
    return minimum(max_norm / (norm + 1e-6), 1.0)


def scale_of_arrays(
    settings: GradientSettings, loss_scale: float, gradients: Sequence[np.ndarray], dtypes: Sequence[Any]
) -> tuple[float, bool]:
    """What NumPy gradients are multiplied with, and whether they are all finite when unscaled.

    Args:
        loss_scale: the current one.
        dtypes: the types of the engines' arithmetic for each, in which it must be finite.
    """
    unscaled = [gradient / loss_scale for gradient in gradients]
    scale = 1.0 / loss_scale
    if settings.max_grad_norm is not None:
        norms = np.array([float(norm(gradient)) for gradient in unscaled])
        scale *= float(clip_factor(float(norm(norms)), settings.max_grad_norm))
    with np.errstate(over="ignore"):
        rounded = [gradient.astype(dtype) for gradient, dtype in zip(unscaled, dtypes)]
    return scale, all(np.isfinite(gradient).all() for gradient in rounded)


# Of nothing there is no largest number.
_NOTHING = Tensor(0.0, ms.float64)

# What numbers are divided by ahead of their squares, at least and at most: in float32, and in float64.
_UNITS = ((1e-18, 1e37), (1e-150, 1e300))

_widened = ops.MultitypeFuncGraph("widened")
_largest = ops.MultitypeFuncGraph("largest")
_squares = ops.MultitypeFuncGraph("squares")


# It is given a number of the formula's type, in which a gradient may not be finite any more. On the CPU,
# MindSpore reduces along one axis several times as fast as along two.
@_widened.register("Tensor", "Tensor")
def _widened_tensor(like, gradient):
    return ops.reshape(ops.cast(gradient, like.dtype), (-1,))


@_widened.register("Tensor", "RowTensor")
def _widened_rows(like, gradient):
    return ops.reshape(sum_rows(gradient, like.dtype)[2], (-1,))


@_largest.register("Tensor")
def _largest_of_tensor(wide):
    if 0 in wide.shape:
        return _NOTHING
    # They lose NaN on the CPU, which the squares keep.
    return ops.cast(ops.maximum(ops.amax(wide), -ops.amin(wide)), ms.float64)


@_squares.register("Tensor", "Tensor", "Tensor")
def _squares_of_tensor(per_unit, per_wide_unit, wide):
    if 0 in wide.shape:
        return _NOTHING
    # (L2Loss, which would be one launch, loses digits of large tensors on the CPU.)
    of_units = wide * (per_wide_unit if wide.dtype == ms.float64 else per_unit)
    return ops.cast(ops.sum(ops.square(of_units)), ms.float64)


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
    """In a graph: what is measured of all gradients.

    It gives what they are multiplied with, 1 if they are all finite when unscaled (else 0), their norm, and
    what clipping leaves of them. What nobody asks for is 1, and 0 for the norm.

    Args:
        settings: what is done to them.
        parameters: those that they are for.
    """

    def __init__(self, settings: GradientSettings, parameters: Iterable[Parameter]) -> None:
        super().__init__(auto_prefix=False)
        types = [compute_type(parameter) for parameter in parameters]
        self.likes = tuple(Tensor(0.0, dtype) for dtype in types)
        # Which of them are in float64.
        self.are_wide = Tensor(np.array([dtype == ms.float64 for dtype in types] or [False]))
        self.units, self.wide_units = (
            tuple(Tensor(bound, ms.float64) for bound in bounds) for bounds in _UNITS
        )
        self.unscale = Tensor(1.0 / (settings.fixed_scale * settings.divisor), ms.float64)
        self.is_dynamic = settings.scaler is not None
        # Not as an attribute of the Cell: it is the optimizer's.
        object.__setattr__(
            self, "loss_scale", None if settings.scaler is None else settings.scaler.scale_value
        )
        self.clips = settings.max_grad_norm is not None
        self.max_norm = Tensor(settings.max_grad_norm or 0.0, ms.float64)
        self.checks = settings.skip_nonfinite and bool(self.likes)
        self.measures = settings.measures and bool(self.likes)
        self.always, self.none = Tensor(1.0, ms.float64), Tensor(0.0, ms.float64)
        self.hyper_map = ops.HyperMap()

    def construct(self, gradients, shapes):
        unscale, finite, norm, clip = self.unscale, self.always, self.none, self.always
        if self.is_dynamic:
            unscale = self.unscale / ops.cast(self.loss_scale, ms.float64)
        if self.measures:
            _check_known(shapes)
            wide = self.hyper_map(_widened, self.likes, gradients)
            largest = ops.stack(self.hyper_map(_largest, wide))
            squares, units = self.squares_of(wide, ops.amax(largest))
            norm = wide_norm(ops.sqrt(squares) * units) * unscale
            if self.checks:
                finite = ops.cast(self.are_finite(largest, squares, unscale), ms.float32)
        if self.clips:
            clip = clip_factor(norm, self.max_norm)
        return unscale * clip, finite, norm, clip

    def squares_of(self, wide, largest):
        """The sums of squares of gradients, in a unit in which they stay in range, and the unit of each."""
        unit = ops.minimum(ops.maximum(largest, self.units[0]), self.units[1])
        wide_unit = ops.minimum(ops.maximum(largest, self.wide_units[0]), self.wide_units[1])
        per_unit = ops.cast(1.0 / unit, ms.float32)
        squares = ops.stack(self.hyper_map(ops.partial(_squares, per_unit, 1.0 / wide_unit), wide))
        # The unit as it was rounded.
        return squares, ops.where(self.are_wide, wide_unit, 1.0 / ops.cast(per_unit, ms.float64))

    def are_finite(self, largest, squares, unscale):
        """Whether all gradients are finite, and still are when they are unscaled in their types."""
        narrow = ops.cast(largest, ms.float32) * ops.cast(unscale, ms.float32)
        unscaled = ops.where(self.are_wide, largest * unscale, ops.cast(narrow, ms.float64))
        return ops.all(ops.logical_and(ops.isfinite(squares), ops.isfinite(unscaled)))
