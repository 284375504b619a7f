"""A schedule with noise."""

from __future__ import annotations

import math
import threading
from typing import Any

import numpy as np

from ms_optim.checks import POSITIVE, Interval, check_choice, check_count, check_number
from ms_optim.formula.symbolic import Symbol
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.combine import as_schedule
from ms_optim.schedules.math import clip, lookup, where


class _Words(threading.local):
    """Words of 32 bits from the Mersenne twister, which NumPy promises to keep as it is.

    To make a generator takes ten times as long as to seed it anew.
    """

    def __init__(self) -> None:
        self.of_thread = np.random.RandomState(0)


_WORDS = _Words()
_LIMIT = Interval(0.0, 1.0, open_low=True)


class Noise(Schedule):
    r"""A schedule whose values are off by a random part of themselves.

    .. math::
        \eta_t = \mathrm{schedule}(t)\,(1 + \epsilon_t),
            \qquad \mathrm{start} \le t < \mathrm{start} + \mathrm{steps}

    with :math:`\epsilon_t` from a normal distribution of standard deviation ``std``, drawn again until its
    absolute value is below ``limit``; or from a uniform one between ``-limit`` and ``limit``. Before and
    after these steps the schedule is as it is. Each :math:`\epsilon_t` is a function of ``seed`` and
    :math:`t` alone: a training that is resumed, a graph, another engine and another machine see the same
    numbers.

    Args:
        schedule: a schedule, a list, or a number to stay around.
        steps: how many steps have noise, an int, at least 1; a graph keeps so many numbers.
        start: the first of them, an int, at least 0. Default: 0.
        limit: what no noise reaches, above 0, at most 1. Default: 0.67.
        std: the standard deviation before ``limit`` acts, above 0, at most 100 times ``limit``. Default: 1.
        kind: ``"normal"`` or ``"uniform"``. Default: ``"normal"``.
        seed: an int, at least 0. Default: 42.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals the noise of timm's schedulers, of the same seed and number by number: ``noise_range_t`` is
    ``(start, start + steps)``, ``noise_pct`` is ``limit``, ``noise_std`` is ``std``.

    Example:
        >>> from ms_optim.schedules import Cosine, Noise
        >>> [round(lr, 4) for lr in Noise(Cosine(1.0, 8), steps=2, start=1).table(4)]
        [1.0, 0.3382, 0.9039, 0.6913]
    """

    def __init__(
        self,
        schedule: Any,
        steps: int,
        start: int = 0,
        limit: float = 0.67,
        std: float = 1.0,
        kind: str = "normal",
        seed: int = 42,
    ) -> None:
        super().__init__(
            schedule=as_schedule("Noise: schedule", schedule),
            steps=check_count("Noise: steps", steps),
            start=check_count("Noise: start", start, low=0),
            limit=check_number("Noise: limit", limit, _LIMIT),
            std=check_number("Noise: std", std, POSITIVE),
            kind=check_choice("Noise: kind", kind, ("normal", "uniform")),
            seed=check_count("Noise: seed", seed, low=0),
        )
        if self.std > 100.0 * self.limit:
            raise ValueError(
                f"Noise: std must be at most 100 times limit, got {self.std:g} and {self.limit:g}"
            )

    def value(self, step):
        given = self.schedule.value(step)
        place = step - self.start
        if not isinstance(step, Symbol):
            return given + given * self._noise(int(step)) if 0 <= place < self.steps else given
        noise = tuple(self._noise(self.start + i) for i in range(self.steps))
        inside = where(place < 0.0, 0.0, where(place < self.steps, 1.0, 0.0))
        return given + given * (inside * lookup(noise, clip(place, 0.0, self.steps - 1.0)))

    def _noise(self, step: int) -> float:
        """The part by which a step is off: what torch draws with a generator of the seed ``seed + step``."""
        words = _WORDS.of_thread
        words.seed((self.seed + step) % 2**32)
        if self.kind == "uniform":
            return 2.0 * (_bits(words, 1)[0] % 2**24 / 2**24 - 0.5) * self.limit
        while True:
            for number in _normal_pair(words):
                if abs(number * self.std) < self.limit:
                    return number * self.std


def _bits(words: np.random.RandomState, count: int) -> list[int]:
    return words.randint(0, 2**32, size=count, dtype=np.uint32).tolist()


def _normal_pair(words: np.random.RandomState) -> tuple[float, float]:
    """Box and Muller's two normal numbers of two uniform ones of 53 bits, in float32."""
    first, second, third, fourth = _bits(words, 4)
    angle = 2.0 * math.pi * (((first << 32 | second) % 2**53) / 2**53)
    radius = math.sqrt(-2.0 * math.log1p(-(((third << 32 | fourth) % 2**53) / 2**53)))
    return float(np.float32(radius * math.cos(angle))), float(np.float32(radius * math.sin(angle)))
