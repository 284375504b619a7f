"""Schedules that go from one value to another, or fall without end."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import NOT_NEGATIVE, POSITIVE, check_choice, check_count, check_flag, check_number
from ms_optim.checks import check_rising as rising
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.math import ceil, clip, cos, exp, floor, maximum, minimum, pi, sqrt, where


def rate(where: str, value: Any) -> float:
    """A learning rate, or another value of a schedule."""
    return check_number(where, value, NOT_NEGATIVE)


class Constant(Schedule):
    """Always ``lr``.

    Args:
        lr: at least 0.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals ``optax.constant_schedule``. For torch's ``ConstantLR`` see :class:`Piecewise`.

    Example:
        >>> from ms_optim.schedules import Constant
        >>> Constant(0.1)(1000)
        0.1
    """

    def __init__(self, lr: float) -> None:
        super().__init__(lr=rate("Constant: lr", lr))

    def value(self, step):
        return self.lr


class Linear(Schedule):
    r"""A straight line from ``start`` to ``end``.

    .. math::
        \eta_t = \mathrm{start} + (\mathrm{end} - \mathrm{start}) \min(t / \mathrm{steps}, 1)

    From ``steps`` on it is ``end``.

    Args:
        start: the value at step 0, at least 0.
        end: the value at step ``steps``, at least 0.
        steps: an int, at least 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``LinearLR`` (with ``lr * start_factor``, ``lr * end_factor``, ``total_iters``),
    ``mindspore.nn.WarmUpLR`` (from 0) and ``optax.linear_schedule``.

    Example:
        >>> from ms_optim.schedules import Linear
        >>> Linear(start=1.0, end=0.0, steps=4).table(6)
        [1.0, 0.75, 0.5, 0.25, 0.0, 0.0]
    """

    def __init__(self, start: float, end: float, steps: int) -> None:
        super().__init__(
            start=rate("Linear: start", start),
            end=rate("Linear: end", end),
            steps=check_count("Linear: steps", steps),
        )

    def value(self, step):
        return between(self.end, self.start, minimum(step / self.steps, 1.0))


class Cosine(Schedule):
    r"""Half a cosine wave from ``lr`` down to ``end``.

    .. math::
        \eta_t = \mathrm{end} + \tfrac12 (\mathrm{lr} - \mathrm{end})
            \left(1 + \cos(\pi \min(t / \mathrm{steps}, 1))\right)

    From ``steps`` on it is ``end``.

    Args:
        lr: the value at step 0, at least 0.
        steps: an int, at least 1.
        end: the value at step ``steps``, at least 0. Default: 0.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``CosineAnnealingLR`` up to ``T_max`` (torch's then rises again),
    ``mindspore.nn.CosineDecayLR`` and ``optax.cosine_decay_schedule`` (whose ``alpha`` is ``end / lr``).

    Example:
        >>> from ms_optim.schedules import Cosine
        >>> [round(lr, 4) for lr in Cosine(lr=1.0, steps=4).table(6)]
        [1.0, 0.8536, 0.5, 0.1464, 0.0, 0.0]
    """

    def __init__(self, lr: float, steps: int, end: float = 0.0) -> None:
        super().__init__(
            lr=rate("Cosine: lr", lr),
            steps=check_count("Cosine: steps", steps),
            end=rate("Cosine: end", end),
        )

    def value(self, step):
        return between(self.lr, self.end, falling_cosine(minimum(step / self.steps, 1.0)))


class Polynomial(Schedule):
    r"""A power of what is left of the steps.

    .. math::
        \eta_t = \mathrm{end} + (\mathrm{lr} - \mathrm{end})
            \left(1 - \min(t / \mathrm{steps}, 1)\right)^{\mathrm{power}}

    From ``steps`` on it is ``end``. With ``cycle``, ``steps`` in the formula is the smallest multiple of
    ``steps`` that is not below :math:`t`, so that the value jumps up after each multiple, for ever.

    Args:
        lr: the value at step 0, at least 0.
        steps: an int, at least 1.
        end: the value at step ``steps``, at least 0. Default: 0.
        power: above 0. Default: 1, a straight line.
        cycle: go up again after each ``steps``. Default: False.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``PolynomialLR`` (its ``end`` is 0), ``mindspore.nn.PolynomialDecayLR``
    (``update_decay_steps`` is ``cycle``) and ``optax.polynomial_schedule``.

    Example:
        >>> from ms_optim.schedules import Polynomial
        >>> Polynomial(lr=1.0, steps=4, power=2).table(6)
        [1.0, 0.5625, 0.25, 0.0625, 0.0, 0.0]
    """

    def __init__(
        self, lr: float, steps: int, end: float = 0.0, power: float = 1.0, cycle: bool = False
    ) -> None:
        super().__init__(
            lr=rate("Polynomial: lr", lr),
            steps=check_count("Polynomial: steps", steps),
            end=rate("Polynomial: end", end),
            power=check_number("Polynomial: power", power, POSITIVE),
            cycle=check_flag("Polynomial: cycle", cycle),
        )

    def value(self, step):
        if self.cycle:
            done = step / (self.steps * maximum(ceil(step / self.steps), 1.0))
        else:
            done = minimum(step / self.steps, 1.0)
        return between(self.lr, self.end, (1.0 - done) ** self.power)


class _Decay(Schedule):
    """What the schedules of a decay rate share: the settings, and the time in units of the decay."""

    def __init__(self, lr: float, decay_rate: float, decay_steps: int, staircase: bool = False) -> None:
        owner = type(self).__name__
        super().__init__(
            lr=rate(f"{owner}: lr", lr),
            decay_rate=check_number(f"{owner}: decay_rate", decay_rate, POSITIVE),
            decay_steps=check_count(f"{owner}: decay_steps", decay_steps),
            staircase=check_flag(f"{owner}: staircase", staircase),
        )

    def time(self, step):
        time = step / self.decay_steps
        return floor(time) if self.staircase else time


class Exponential(_Decay):
    r"""Multiplied by ``decay_rate`` each ``decay_steps``, without end.

    .. math::
        \eta_t = \mathrm{lr} \cdot \mathrm{decay\_rate}^{\,t / \mathrm{decay\_steps}}

    Args:
        lr: the value at step 0, at least 0.
        decay_rate: above 0.
        decay_steps: an int, at least 1.
        staircase: round the exponent down, so that the value falls in steps. Default: False.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``ExponentialLR`` (``gamma`` with ``decay_steps=1``),
    ``mindspore.nn.ExponentialDecayLR`` and ``optax.exponential_decay``.

    Example:
        >>> from ms_optim.schedules import Exponential
        >>> Exponential(lr=1.0, decay_rate=0.25, decay_steps=2).table(4)
        [1.0, 0.5, 0.25, 0.125]
    """

    def value(self, step):
        return self.lr * self.decay_rate ** self.time(step)


class NaturalExponential(_Decay):
    r"""An exponential to the base e, without end.

    .. math::
        \eta_t = \mathrm{lr} \cdot e^{-\mathrm{decay\_rate} \cdot t / \mathrm{decay\_steps}}

    Args:
        lr: the value at step 0, at least 0.
        decay_rate: above 0.
        decay_steps: an int, at least 1.
        staircase: round :math:`t / \mathrm{decay\_steps}` down. Default: False.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    ``mindspore.nn.NaturalExpDecayLR(lr, r, d)`` does not divide by ``decay_steps``, whatever its
    documentation says: it equals ``NaturalExponential(lr, r, 1)``, and with ``is_stair=True``
    ``NaturalExponential(lr, r * d, d, staircase=True)``.

    Example:
        >>> from ms_optim.schedules import NaturalExponential
        >>> [round(lr, 4) for lr in NaturalExponential(lr=1.0, decay_rate=0.5, decay_steps=1).table(3)]
        [1.0, 0.6065, 0.3679]
    """

    def value(self, step):
        return self.lr * exp(-self.decay_rate * self.time(step))


class InverseTime(_Decay):
    r"""In inverse proportion to the time, without end.

    .. math::
        \eta_t = \mathrm{lr} / (1 + \mathrm{decay\_rate} \cdot t / \mathrm{decay\_steps})

    Args:
        lr: the value at step 0, at least 0.
        decay_rate: above 0.
        decay_steps: an int, at least 1.
        staircase: round :math:`t / \mathrm{decay\_steps}` down. Default: False.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals ``mindspore.nn.InverseDecayLR``.

    Example:
        >>> from ms_optim.schedules import InverseTime
        >>> InverseTime(lr=1.0, decay_rate=1.0, decay_steps=1).table(4)[::3]
        [1.0, 0.25]
    """

    def value(self, step):
        return self.lr / (1.0 + self.decay_rate * self.time(step))


class InverseSqrt(Schedule):
    r"""A line from 0 up to ``lr``, then the inverse square root of the step, without end.

    .. math::
        \eta_t = \mathrm{lr} \cdot \min\left(t / w, \sqrt{w / t}\right), \quad w = \mathrm{warmup\_steps}

    Args:
        lr: the value at step ``warmup_steps``, the highest, at least 0.
        warmup_steps: an int, at least 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Example:
        >>> from ms_optim.schedules import InverseSqrt
        >>> schedule = InverseSqrt(lr=1.0, warmup_steps=4)
        >>> schedule(0), schedule(2), schedule(4), schedule(16)
        (0.0, 0.5, 1.0, 0.5)
    """

    def __init__(self, lr: float, warmup_steps: int) -> None:
        super().__init__(
            lr=rate("InverseSqrt: lr", lr),
            warmup_steps=check_count("InverseSqrt: warmup_steps", warmup_steps),
        )

    def value(self, step):
        # One of the two factors is 1 on each side of the top.
        ramp = minimum(step / self.warmup_steps, 1.0)
        return self.lr * ramp * sqrt(self.warmup_steps / maximum(step, self.warmup_steps))


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
            milestones=rising("MultiStep: milestones", milestones),
            gamma=check_number("MultiStep: gamma", gamma, NOT_NEGATIVE),
        )

    def value(self, step):
        return self.lr * self.gamma ** reached(self.milestones, step)


class Rex(Schedule):
    r"""REX, which stays high for long and then falls fast.

    .. math::
        \eta_t = \mathrm{lr} \cdot \frac{1 - z}{\frac12 + \frac12 (1 - z)}, \quad
        z = \min(t / \mathrm{steps}, 1)

    From ``steps`` on it is 0.

    Args:
        lr: the value at step 0, at least 0.
        steps: an int, at least 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    References:
        Chen et al., "REX: Revisiting Budgeted Training with an Improved Schedule", arXiv:2107.04197.

    Example:
        >>> from ms_optim.schedules import Rex
        >>> [round(lr, 4) for lr in Rex(lr=1.0, steps=4).table(6)]
        [1.0, 0.8571, 0.6667, 0.4, 0.0, 0.0]
    """

    def __init__(self, lr: float, steps: int) -> None:
        super().__init__(lr=rate("Rex: lr", lr), steps=check_count("Rex: steps", steps))

    def value(self, step):
        left = 1.0 - minimum(step / self.steps, 1.0)
        return self.lr * left / (0.5 + 0.5 * left)


class WarmupStableDecay(Schedule):
    r"""A line from 0 up to ``lr``, a long plateau, and a decay at the end.

    With :math:`z` going from 0 to 1 in the last ``decay_steps`` of ``steps``,

    .. math::
        \eta_t = \mathrm{lr} \min(t / \mathrm{warmup\_steps}, 1) \;\text{ at first, then }\;
        \mathrm{end} + (\mathrm{lr} - \mathrm{end}) f(z)

    where :math:`f` is :math:`1 - z` (``"linear"``), :math:`\frac12 (1 + \cos \pi z)` (``"cosine"``) or
    :math:`1 - \sqrt z` (``"sqrt"``). From ``steps`` on it is ``end``.

    Args:
        lr: the value of the plateau, at least 0.
        steps: of the whole, an int.
        warmup_steps: an int, at least 0.
        decay_steps: an int, at least 1; with ``warmup_steps`` at most ``steps``.
        decay: ``"linear"``, ``"cosine"`` or ``"sqrt"``. Default: ``"linear"``.
        end: the last value, at least 0. Default: 0.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    References:
        Hägele et al., "Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations",
        arXiv:2405.18392.

    Example:
        >>> from ms_optim.schedules import WarmupStableDecay
        >>> WarmupStableDecay(lr=1.0, steps=8, warmup_steps=2, decay_steps=4).table(10)
        [0.0, 0.5, 1.0, 1.0, 1.0, 0.75, 0.5, 0.25, 0.0, 0.0]
    """

    def __init__(
        self,
        lr: float,
        steps: int,
        warmup_steps: int,
        decay_steps: int,
        decay: str = "linear",
        end: float = 0.0,
    ) -> None:
        owner = "WarmupStableDecay"
        super().__init__(
            lr=rate(f"{owner}: lr", lr),
            steps=check_count(f"{owner}: steps", steps),
            warmup_steps=check_count(f"{owner}: warmup_steps", warmup_steps, low=0),
            decay_steps=check_count(f"{owner}: decay_steps", decay_steps),
            decay=check_choice(f"{owner}: decay", decay, ("linear", "cosine", "sqrt")),
            end=rate(f"{owner}: end", end),
        )
        if self.warmup_steps + self.decay_steps > self.steps:
            raise ValueError(
                f"{owner}: warmup_steps + decay_steps must be at most steps, "
                f"got {self.warmup_steps} + {self.decay_steps} > {self.steps}"
            )

    def value(self, step):
        first = self.steps - self.decay_steps
        done = clip((step - first) / self.decay_steps, 0.0, 1.0)
        if self.decay == "cosine":
            left = falling_cosine(done)
        else:
            left = 1.0 - (sqrt(done) if self.decay == "sqrt" else done)
        decayed = between(self.lr, self.end, left)
        if self.warmup_steps == 0:
            return decayed
        return where(step < self.warmup_steps, self.lr * step / self.warmup_steps, decayed)


def between(high, low, part):
    """From ``low`` to ``high`` as ``part`` goes from 0 to 1; exact at both ends."""
    return high * part if low == 0.0 else high * part + low * (1.0 - part)


def falling_cosine(done):
    """Half a cosine wave from 1 down to 0, as ``done`` goes from 0 to 1."""
    return 0.5 + 0.5 * cos(pi * done)


def reached(steps, step):
    """How many of some steps are not after this one."""
    count = 0.0
    for milestone in steps:
        count = count + where(step >= milestone, 1.0, 0.0)
    return count
