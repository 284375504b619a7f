"""Schedules that fall without end."""

from __future__ import annotations

from ms_optim.checks import POSITIVE, check_count, check_flag, check_number
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.curves import rate
from ms_optim.schedules.math import exp, floor, maximum, minimum, sqrt


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
