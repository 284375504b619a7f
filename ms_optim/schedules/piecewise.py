"""Schedules that are told where they change."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import NOT_NEGATIVE, check_choice, check_count, check_number, check_numbers, check_rising
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.curves import falling, rate, reached
from ms_optim.schedules.math import clip, floor, lookup


class Step(Schedule):
    r"""Multiplied by ``gamma`` at each multiple of ``step_size``, without end.

    .. math::
        \eta_t = \mathrm{lr} \cdot \mathrm{gamma}^{\lfloor t / \mathrm{step\_size} \rfloor}

    Args:
        lr: the value at step 0, at least 0.
        step_size: an int, at least 1.
        gamma: at least 0. Default: 0.1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``StepLR``.

    Example:
        >>> from ms_optim.schedules import Step
        >>> Step(lr=1.0, step_size=2, gamma=0.5).table(6)
        [1.0, 1.0, 0.5, 0.5, 0.25, 0.25]
    """

    def __init__(self, lr: float, step_size: int, gamma: float = 0.1) -> None:
        super().__init__(
            lr=rate("Step: lr", lr),
            step_size=check_count("Step: step_size", step_size),
            gamma=check_number("Step: gamma", gamma, NOT_NEGATIVE),
        )

    def value(self, step):
        return self.lr * self.gamma ** floor(step / self.step_size)


class MultiStep(Schedule):
    r"""Multiplied by ``gamma`` at each of some steps.

    .. math::
        \eta_t = \mathrm{lr} \cdot \mathrm{gamma}^{\,\text{number of milestones} \le t}

    After the last milestone the value stays.

    Args:
        lr: the value at step 0, at least 0.
        milestones: rising ints, at least 1.
        gamma: at least 0. Default: 0.1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``MultiStepLR``.

    Example:
        >>> from ms_optim.schedules import MultiStep
        >>> MultiStep(lr=1.0, milestones=[2, 3], gamma=0.5).table(5)
        [1.0, 1.0, 0.5, 0.25, 0.25]
    """

    def __init__(self, lr: float, milestones: Any, gamma: float = 0.1) -> None:
        super().__init__(
            lr=rate("MultiStep: lr", lr),
            milestones=check_rising("MultiStep: milestones", milestones),
            gamma=check_number("MultiStep: gamma", gamma, NOT_NEGATIVE),
        )

    def value(self, step):
        return self.lr * self.gamma ** reached(self.milestones, step)


class Piecewise(Schedule):
    """Value ``i`` while the step is below boundary ``i``, and the last value from the last boundary on.

    Args:
        boundaries: rising ints, at least 1.
        values: numbers of at least 0, one more than boundaries.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals ``mindspore.nn.piecewise_constant_lr(milestone, values)`` with ``milestone[:-1]`` as
    boundaries (its last only ends the list), torch's ``ConstantLR(factor, total_iters)`` as
    ``Piecewise([total_iters], [lr * factor, lr])``, and ``optax.piecewise_constant_schedule``, whose
    scales are relative to the value before.

    Example:
        >>> from ms_optim.schedules import Piecewise
        >>> Piecewise([2, 3], [1.0, 0.5, 0.1]).table(5)
        [1.0, 1.0, 0.5, 0.1, 0.1]
    """

    def __init__(self, boundaries: Any, values: Any) -> None:
        super().__init__(
            boundaries=check_rising("Piecewise: boundaries", boundaries),
            values=check_numbers("Piecewise: values", values, NOT_NEGATIVE),
        )
        if len(self.values) != len(self.boundaries) + 1:
            raise ValueError(
                f"Piecewise: values must be one more than boundaries, "
                f"got {len(self.values)} values for {len(self.boundaries)} boundaries"
            )

    def value(self, step):
        return lookup(self.values, reached(self.boundaries, step))


class Interpolate(Schedule):
    r"""Through given values at given steps, with lines or half waves between them.

    From step :math:`p_i` to :math:`p_{i+1}`, with :math:`z` going from 0 to 1,

    .. math::
        \eta_t = v_{i+1} + (v_i - v_{i+1}) f(z)

    where :math:`f` is :math:`1 - z` (``"linear"``) or :math:`\frac12 (1 + \cos \pi z)` (``"cosine"``).
    Before the first point its value holds, and after the last point the last value.

    Args:
        points: rising ints, at least 0; at least one.
        values: numbers of at least 0, one a point.
        mode: ``"linear"`` or ``"cosine"``. Default: ``"linear"``.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals ``optax.piecewise_interpolate_schedule``, whose scales are relative to the value before, and
    ``optax.linear_onecycle_schedule``.

    Example:
        >>> from ms_optim.schedules import Interpolate
        >>> Interpolate([0, 2, 6], [0.0, 1.0, 0.5]).table(8)
        [0.0, 0.5, 1.0, 0.875, 0.75, 0.625, 0.5, 0.5]
    """

    def __init__(self, points: Any, values: Any, mode: str = "linear") -> None:
        super().__init__(
            points=check_rising("Interpolate: points", points, low=0),
            values=check_numbers("Interpolate: values", values, NOT_NEGATIVE),
            mode=check_choice("Interpolate: mode", mode, ("linear", "cosine")),
        )
        if not self.points or len(self.values) != len(self.points):
            raise ValueError(
                f"Interpolate: values must be one a point, and at least one, "
                f"got {len(self.values)} values for {len(self.points)} points"
            )

    def value(self, step):
        if len(self.points) == 1:
            return self.values[0]
        points = tuple(map(float, self.points))
        here = reached(points[1:-1], step)
        begin, end = lookup(points, here), lookup(points, here + 1.0)
        left = falling(self.mode, clip((step - begin) / (end - begin), 0.0, 1.0))
        return lookup(self.values, here) * left + lookup(self.values, here + 1.0) * (1.0 - left)
