"""Learning rates that are the inverse nodes of Chebyshev's polynomials."""

from __future__ import annotations

import numpy as np

from ms_optim.checks import POSITIVE, check_count, check_number
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.curves import rate
from ms_optim.schedules.math import lookup

_MOST = 10**7


class Chebyshev(Schedule):
    r"""The steps of Chebyshev's iteration, small and large ones in a fractal order.

    .. math::
        \eta_t = \mathrm{lr} \Big/ \left(\tfrac{h + l}{2} - \tfrac{h - l}{2}
            \cos\left(\pi\, \tfrac{\sigma(t) + 1/2}{\mathrm{steps}}\right)\right)

    where :math:`l` and :math:`h` are ``low`` and ``high`` and :math:`\sigma` is the order: for a power of
    two, :math:`\sigma_{2n}(2i) = \sigma_n(i)` and :math:`\sigma_{2n}(2i + 1) = 2n - 1 - \sigma_n(i)`; for
    other numbers of steps that of the next power of two, without the places that there are not. On a
    quadratic function whose curvature, times ``lr``, is between ``low`` and ``high``, gradient descent gets
    as near to the minimum as any ``steps`` steps can, and the order keeps it from getting far away in
    between. The largest value is almost ``lr / low``. From ``steps`` on the last value holds.

    Args:
        lr: what all values are multiplied by, at least 0.
        steps: an int, at least 1, at most 10^7; so many numbers are kept.
        low: the smallest curvature, above 0. Default: 0.05.
        high: the largest curvature, above ``low``. Default: 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals the schedule of the paper. pytorch_optimizer's ``get_chebyshev_schedule`` has ``steps`` rounded
    up to a power of two, and the first value twice more at the beginning:
    ``Sequence([v, Chebyshev(lr, n)], [2])`` with ``v = Chebyshev(lr, n)(0)``.

    References:
        Agarwal, Goel & Zhang, "Acceleration via Fractal Learning Rate Schedules", arXiv:2103.01338.

    Example:
        >>> from ms_optim.schedules import Chebyshev
        >>> [round(lr, 3) for lr in Chebyshev(lr=1.0, steps=4).table(5)]
        [11.607, 1.038, 2.914, 1.415, 1.415]
    """

    def __init__(self, lr: float, steps: int, low: float = 0.05, high: float = 1.0) -> None:
        super().__init__(
            lr=rate("Chebyshev: lr", lr),
            steps=check_count("Chebyshev: steps", steps),
            low=check_number("Chebyshev: low", low, POSITIVE),
            high=check_number("Chebyshev: high", high, POSITIVE),
        )
        if self.steps > _MOST:
            raise ValueError(f"Chebyshev: steps must be an int of at most 10^7, got {self.steps}")
        if self.low >= self.high:
            raise ValueError(f"Chebyshev: low must be below high, got {self.low:g} and {self.high:g}")
        order = np.zeros(1, np.int64)
        while len(order) < self.steps:
            order = np.stack([order, 2 * len(order) - 1 - order], axis=1).reshape(-1)
        angles = np.pi * (order[order < self.steps] + 0.5) / self.steps
        middle, radius = (self.high + self.low) / 2.0, (self.high - self.low) / 2.0
        self._factors = tuple((1.0 / (middle - radius * np.cos(angles))).tolist())

    def value(self, step):
        return self.lr * lookup(self._factors, step)
