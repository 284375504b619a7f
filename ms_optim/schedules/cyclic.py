"""Schedules that go up and down."""

from __future__ import annotations

import itertools
import operator

from ms_optim.checks import (
    NOT_NEGATIVE,
    POSITIVE,
    UNIT,
    Interval,
    check_choice,
    check_count,
    check_flag,
    check_number,
)
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.curves import between, falling, rate, reached
from ms_optim.schedules.math import clip, floor, lookup, minimum, where

_FACTOR = Interval(0.0, 1.0, open_low=True)

# Past this many steps float64 does not count any more.
_FOREVER = 2.0**53


class WarmRestarts(Schedule):
    r"""SGDR: half a cosine wave from ``lr`` to ``end``, over and over, each ``mult`` times as long.

    .. math::
        \eta_t = \mathrm{end} + \tfrac12 (\mathrm{lr} \cdot \mathrm{peak\_factor}^i - \mathrm{end})
            \left(1 + \cos(\pi\, t_i / (n \cdot \mathrm{mult}^i))\right),
            \quad n = \mathrm{period} - \mathrm{warmup\_steps}

    with :math:`t_i` the steps since the :math:`i`-th restart, and since the end of its warm-up. It has no
    end.

    Args:
        lr: the value at the top of the first wave, at least 0.
        period: steps of the first cycle, its warm-up included, an int, at least 1.
        mult: by how much the wave of each cycle is longer than the one before; an int, at least 1. Default:
            1.
        end: what each wave goes down to, at least 0. Default: 0.
        peak_factor: what the top of each wave is multiplied by for the next, above 0, at most 1. Default: 1.
        warmup_steps: steps of a line from ``end`` up to the top, at the beginning of each cycle; an int, at
            least 0, below ``period``. Default: 0.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``CosineAnnealingWarmRestarts``, pytorch_optimizer's ``CosineAnnealingWarmupRestarts``
    (``gamma`` is ``peak_factor``; without a warm-up its very first value is ``end``), keras's
    ``CosineDecayRestarts`` (``m_mul`` is ``peak_factor``; its ``alpha``, which no ``m_mul`` acts on, is
    ``WarmRestarts(lr - end, ...) + end``), and the cycles of timm's ``CosineLRScheduler`` (``cycle_decay``,
    ``cycle_mul``). For cycles of any other kind see :class:`Sequence`.

    References:
        Loshchilov & Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", arXiv:1608.03983.

    Example:
        >>> from ms_optim.schedules import WarmRestarts
        >>> [round(lr, 2) for lr in WarmRestarts(lr=1.0, period=2, mult=2).table(8)]
        [1.0, 0.5, 1.0, 0.85, 0.5, 0.15, 1.0, 0.96]
        >>> WarmRestarts(lr=1.0, period=4, peak_factor=0.5, warmup_steps=2).table(9)
        [0.0, 0.5, 1.0, 0.5, 0.0, 0.25, 0.5, 0.25, 0.0]
    """

    def __init__(
        self,
        lr: float,
        period: int,
        mult: int = 1,
        end: float = 0.0,
        peak_factor: float = 1.0,
        warmup_steps: int = 0,
    ) -> None:
        super().__init__(
            lr=rate("WarmRestarts: lr", lr),
            period=check_count("WarmRestarts: period", period),
            mult=check_count("WarmRestarts: mult", mult),
            end=rate("WarmRestarts: end", end),
            peak_factor=check_number("WarmRestarts: peak_factor", peak_factor, _FACTOR),
            warmup_steps=check_count("WarmRestarts: warmup_steps", warmup_steps, low=0),
        )
        if self.warmup_steps >= self.period:
            raise ValueError(
                f"WarmRestarts: warmup_steps must be below period, got {self.warmup_steps} and {self.period}"
            )
        if self.mult > 1:
            first = self.period - self.warmup_steps
            waves = itertools.accumulate(itertools.repeat(self.mult), operator.mul, initial=first)
            lengths = (float(self.warmup_steps + wave) for wave in waves)
            self._lengths = tuple(itertools.takewhile(lambda length: length <= _FOREVER, lengths))
            self._starts = tuple(itertools.accumulate(self._lengths, initial=0.0))

    def value(self, step):
        if self.mult == 1:
            cycle = floor(step / self.period)
            place, length = step - cycle * self.period, float(self.period)
        else:
            cycle = reached(self._starts[1:], step)
            place, length = step - lookup(self._starts, cycle), lookup(self._lengths, cycle)
        peak = self.lr if self.peak_factor == 1.0 else self.lr * self.peak_factor**cycle
        warm = self.warmup_steps
        left = falling("cosine", clip((place - warm) / (length - warm), 0.0, 1.0))
        if warm > 0:
            left = where(place < warm, place / warm, left)
        return between(peak, self.end, left)


class Cyclic(Schedule):
    r"""A line up from ``base`` to ``peak`` and a line down again, over and over, without end.

    .. math::
        \eta_t = \mathrm{base} + (\mathrm{peak} - \mathrm{base}) \cdot s \cdot
            \min\left(\frac{p}{\mathrm{up\_steps}}, \frac{n - p}{\mathrm{down\_steps}}\right)

    with :math:`n = \mathrm{up\_steps} + \mathrm{down\_steps}` and :math:`p = t \bmod n`. The scale
    :math:`s` is 1 (``"triangular"``), :math:`2^{-\lfloor t / n \rfloor}` (``"triangular2"``) or
    :math:`\mathrm{gamma}^t` (``"exp_range"``).

    Args:
        base: the value at step 0, at least 0.
        peak: the value after ``up_steps``, at least 0; it may be below ``base``.
        up_steps: an int, at least 1.
        down_steps: an int, at least 1. Default: ``up_steps``.
        mode: ``"triangular"``, ``"triangular2"`` or ``"exp_range"``. Default: ``"triangular"``.
        gamma: at least 0; used by ``"exp_range"``. Default: 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``CyclicLR``.

    References:
        Smith, "Cyclical Learning Rates for Training Neural Networks", arXiv:1506.01186.

    Example:
        >>> from ms_optim.schedules import Cyclic
        >>> Cyclic(base=0.0, peak=1.0, up_steps=2, mode="triangular2").table(8)
        [0.0, 0.5, 1.0, 0.5, 0.0, 0.25, 0.5, 0.25]
    """

    def __init__(
        self,
        base: float,
        peak: float,
        up_steps: int,
        down_steps: int | None = None,
        mode: str = "triangular",
        gamma: float = 1.0,
    ) -> None:
        super().__init__(
            base=rate("Cyclic: base", base),
            peak=rate("Cyclic: peak", peak),
            up_steps=check_count("Cyclic: up_steps", up_steps),
            down_steps=check_count("Cyclic: down_steps", up_steps if down_steps is None else down_steps),
            mode=check_choice("Cyclic: mode", mode, ("triangular", "triangular2", "exp_range")),
            gamma=check_number("Cyclic: gamma", gamma, NOT_NEGATIVE),
        )

    @classmethod
    def momentum(
        cls,
        up_steps: int,
        down_steps: int | None = None,
        base: float = 0.8,
        peak: float = 0.9,
        mode: str = "triangular",
        gamma: float = 1.0,
    ) -> Cyclic:
        """The momentum that torch's ``CyclicLR`` cycles the other way: ``peak`` where the lr is lowest.

        Args:
            up_steps: of the learning rate.
            down_steps: of the learning rate.
            base: the lowest momentum. Default: 0.8.
            peak: the highest momentum, at step 0. Default: 0.9.
            mode: of the learning rate.
            gamma: of the learning rate.

        Example:
            >>> from ms_optim.schedules import Cyclic
            >>> [round(m, 3) for m in Cyclic.momentum(up_steps=2).table(4)]
            [0.9, 0.85, 0.8, 0.85]
        """
        return cls(peak, base, up_steps, down_steps, mode, gamma)

    def value(self, step):
        length = self.up_steps + self.down_steps
        cycle = floor(step / length)
        place = step - cycle * length
        height = minimum(place / self.up_steps, (length - place) / self.down_steps)
        if self.mode == "triangular2":
            height = height * 0.5**cycle
        elif self.mode == "exp_range":
            height = height * self.gamma**step
        return between(self.peak, self.base, height)


class _Phases(Schedule):
    """From a first value to a middle one and on to a last, with another stop between if ``three_phase``."""

    def phases(self, step, first, middle, last):
        rise = self.pct_start * self.steps - 1.0
        stops = [(0.0, first), (rise, middle), (self.steps - 1.0, last)]
        if self.three_phase:
            stops.insert(2, (2.0 * rise, first))
        step = minimum(step, self.steps - 1.0)
        result = last
        for (begin, low), (stop, high) in reversed(list(zip(stops, stops[1:]))):
            # A phase without steps is never chosen but at its end.
            done = clip((step - begin) / (stop - begin), 0.0, 1.0) if stop > begin else 1.0
            left = falling(self.anneal, done)
            result = where(step <= stop, between(low, high, left), result)
        return result


class OneCycle(_Phases):
    r"""One cycle: up from ``peak / div_factor`` to ``peak``, and down to far below where it began.

    The last value is ``peak / div_factor / final_div_factor``. With :math:`n` steps and
    :math:`p` for ``pct_start``, the peak is at step :math:`pn - 1` and the end at step :math:`n - 1`; each
    way is half a cosine wave or a line. With ``three_phase`` the way down is symmetrical to the way up,
    until step :math:`2pn - 2`, and a third phase goes on to the last value. It stays there.

    Args:
        peak: the highest value, at least 0.
        steps: of the whole, an int, at least 1.
        pct_start: the part of the steps on the way up, in [0, 1]; with ``three_phase`` in [0, 0.5].
            Default: 0.3.
        anneal: ``"cos"`` or ``"linear"``. Default: ``"cos"``.
        div_factor: above 0. Default: 25.
        final_div_factor: above 0. Default: 1e4.
        three_phase: Default: False.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``OneCycleLR``. ``optax.cosine_onecycle_schedule(n, peak, p, d, f)``, whose peak is at
    step :math:`pn` and end at step :math:`n`, is ``Warmup(Cosine(peak, n - w, end=peak / (d * f)), w,
    start=peak / d, mode="cosine")`` with ``w = int(p * n)``.

    References:
        Smith & Topin, "Super-Convergence: Very Fast Training of Neural Networks Using Large Learning
        Rates", arXiv:1708.07120.

    Example:
        >>> from ms_optim.schedules import OneCycle
        >>> schedule = OneCycle(peak=1.0, steps=10)
        >>> schedule(0), schedule(2), schedule(9)
        (0.04, 1.0, 4e-06)
    """

    def __init__(
        self,
        peak: float,
        steps: int,
        pct_start: float = 0.3,
        anneal: str = "cos",
        div_factor: float = 25.0,
        final_div_factor: float = 1e4,
        three_phase: bool = False,
    ) -> None:
        super().__init__(
            peak=rate("OneCycle: peak", peak),
            steps=check_count("OneCycle: steps", steps),
            pct_start=check_number("OneCycle: pct_start", pct_start, UNIT),
            anneal=check_choice("OneCycle: anneal", anneal, ("cos", "linear")),
            div_factor=check_number("OneCycle: div_factor", div_factor, POSITIVE),
            final_div_factor=check_number("OneCycle: final_div_factor", final_div_factor, POSITIVE),
            three_phase=check_flag("OneCycle: three_phase", three_phase),
        )
        if self.three_phase and self.pct_start > 0.5:
            raise ValueError(
                f"OneCycle: pct_start must be in [0, 0.5] with three_phase, got {self.pct_start:g}"
            )

    @staticmethod
    def momentum(
        steps: int,
        base: float = 0.85,
        peak: float = 0.95,
        pct_start: float = 0.3,
        anneal: str = "cos",
        three_phase: bool = False,
    ) -> Schedule:
        """The momentum that torch's ``OneCycleLR`` cycles the other way: ``base`` where the lr is highest.

        Args:
            steps: of the whole.
            base: the lowest momentum, at least 0. Default: 0.85.
            peak: the highest momentum, at the first and the last step, at least 0. Default: 0.95.
            pct_start: of the learning rate.
            anneal: of the learning rate.
            three_phase: of the learning rate.

        Example:
            >>> from ms_optim.schedules import OneCycle
            >>> momentum = OneCycle.momentum(steps=10)
            >>> momentum(0), round(momentum(2), 2), round(momentum(9), 2)
            (0.95, 0.85, 0.95)
        """
        return OneCycleMomentum(steps, base, peak, pct_start, anneal, three_phase)

    def value(self, step):
        first = self.peak / self.div_factor
        return self.phases(step, first, self.peak, first / self.final_div_factor)


class OneCycleMomentum(_Phases):
    """What :meth:`OneCycle.momentum` gives."""

    def __init__(
        self,
        steps: int,
        base: float = 0.85,
        peak: float = 0.95,
        pct_start: float = 0.3,
        anneal: str = "cos",
        three_phase: bool = False,
    ) -> None:
        cycle = OneCycle(1.0, steps, pct_start, anneal, three_phase=three_phase)
        super().__init__(
            steps=cycle.steps,
            base=rate("OneCycle.momentum: base", base),
            peak=rate("OneCycle.momentum: peak", peak),
            pct_start=cycle.pct_start,
            anneal=cycle.anneal,
            three_phase=cycle.three_phase,
        )

    def value(self, step):
        return self.phases(step, self.peak, self.base, self.peak)

    def __repr__(self) -> str:
        return super().__repr__().replace("OneCycleMomentum", "OneCycle.momentum")
