"""A long plateau between a warm-up and a decay."""

from __future__ import annotations

from typing import Any, Callable

from mindspore import nn

from ms_optim.checks import ANY, POSITIVE, Interval, check_choice, check_count, check_number
from ms_optim.formula.symbolic import Symbol, constant
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.curves import between, falling, rate
from ms_optim.schedules.math import clip, lookup, sqrt, where

_SHAPES = ("linear", "cosine", "sqrt", "square", "power", "exponential")
_POWERS = {"sqrt": 0.5, "square": 2.0}
_INSIDE = Interval(0.0, 1.0, open_low=True, open_high=True)


class WarmupStableDecay(Schedule):
    r"""A line from 0 up to ``lr``, a long plateau, and a decay at the end.

    With :math:`z` going from 0 to 1 in the last ``decay_steps`` of ``steps``,

    .. math::
        \eta_t = \mathrm{lr} \min(t / \mathrm{warmup\_steps}, 1) \;\text{ at first, then }\;
        \mathrm{end} + (\mathrm{lr} - \mathrm{end}) f(z)

    where :math:`f` falls from 1 to 0:

    ================== ==========================================================
    ``"linear"``       :math:`1 - z`
    ``"cosine"``       :math:`\frac12 (1 + \cos \pi z)`
    ``"sqrt"``         :math:`1 - \sqrt z`
    ``"square"``       :math:`1 - z^2`
    ``"power"``        :math:`1 - z^{\mathrm{power}}`
    ``"exponential"``  :math:`(\mathrm{ratio}^z - \mathrm{ratio}) / (1 - \mathrm{ratio})`
    ================== ==========================================================

    or any function of :math:`z`. From ``steps`` on it is ``end``, or what a function gives for 1.

    Args:
        lr: the value of the plateau, at least 0.
        steps: of the whole, an int.
        warmup_steps: an int, at least 0.
        decay_steps: an int, at least 1; with ``warmup_steps`` at most ``steps``.
        decay: the shape of the decay, one of those above; or a function that takes a number in [0, 1] and
            gives a number: 1 at first and 0 at last, if the ends are to be ``lr`` and ``end``. Python's
            operators and :mod:`ms_optim.schedules.math` become a part of a graph; of any other function a
            graph looks up the values, which are computed beforehand, one for each of ``decay_steps``.
            Default: ``"linear"``.
        end: the last value, at least 0. Default: 0.
        power: of ``"power"``, above 0. Default: 0.5, which is ``"sqrt"``.
        ratio: of ``"exponential"``: what part of ``lr`` an exponential falls to, which is then stretched to
            reach ``end``; in (0, 1). Default: 0.1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals timm's ``WSDLRScheduler`` (``t_initial`` is ``steps - warmup_steps``) and pytorch_optimizer's
    ``get_wsd_schedule``. timm's plateau that falls with the inverse square root is
    ``InverseSqrt(lr, w) * WarmupStableDecay(1.0, steps, 0, decay_steps)``.

    References:
        Hägele et al., "Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations",
        arXiv:2405.18392. Hu et al., "MiniCPM: Unveiling the Potential of Small Language Models with Scalable
        Training Strategies", arXiv:2404.06395.

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
        decay: str | Callable[[float], float] = "linear",
        end: float = 0.0,
        power: float = 0.5,
        ratio: float = 0.1,
    ) -> None:
        owner = "WarmupStableDecay"
        super().__init__(
            lr=rate(f"{owner}: lr", lr),
            steps=check_count(f"{owner}: steps", steps),
            warmup_steps=check_count(f"{owner}: warmup_steps", warmup_steps, low=0),
            decay_steps=check_count(f"{owner}: decay_steps", decay_steps),
            decay=decay if _is_function(decay) else check_choice(f"{owner}: decay", decay, _SHAPES),
            end=rate(f"{owner}: end", end),
            power=check_number(f"{owner}: power", power, POSITIVE),
            ratio=check_number(f"{owner}: ratio", ratio, _INSIDE),
        )
        if self.warmup_steps + self.decay_steps > self.steps:
            raise ValueError(
                f"{owner}: warmup_steps + decay_steps must be at most steps, "
                f"got {self.warmup_steps} + {self.decay_steps} > {self.steps}"
            )
        if _is_function(decay):
            for done in (0.0, 1.0):
                self._given(done)

    def value(self, step):
        first = self.steps - self.decay_steps
        done = clip((step - first) / self.decay_steps, 0.0, 1.0)
        decayed = between(self.lr, self.end, self._left(done, step - first))
        if self.warmup_steps == 0:
            return decayed
        return where(step < self.warmup_steps, self.lr * step / self.warmup_steps, decayed)

    def _left(self, done, step):
        if _is_function(self.decay):
            if not isinstance(done, Symbol):
                return self._given(float(done))
            try:
                return constant(self.decay(done))
            except Exception:  # Whatever functions that know nothing of formulas make of a symbol.
                places = (i / self.decay_steps for i in range(self.decay_steps + 1))
                return lookup(tuple(map(self._given, places)), step)
        if self.decay == "exponential":
            return (self.ratio**done - self.ratio) / (1.0 - self.ratio)
        if self.decay in _POWERS or self.decay == "power":
            power = _POWERS.get(self.decay, self.power)
            return 1.0 - (sqrt(done) if power == 0.5 else done**power)
        return falling(self.decay, done)

    def _given(self, done: float) -> float:
        return check_number(f"WarmupStableDecay: decay({done:g})", self.decay(done), ANY)


def _is_function(decay: Any) -> bool:
    return callable(decay) and not isinstance(decay, (type, nn.Cell))
