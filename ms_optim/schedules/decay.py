"""Schedules that go from one value to another, and stay there."""

from __future__ import annotations

from ms_optim.checks import ANY, POSITIVE, check_count, check_flag, check_number
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.curves import between, falling, rate
from ms_optim.schedules.math import ceil, maximum, minimum, tanh, where


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
            \left(1 + \cos(\pi \min(t / \mathrm{steps}, 1)^{\mathrm{k\_decay}})\right)

    From ``steps`` on it is ``end``.

    Args:
        lr: the value at step 0, at least 0.
        steps: an int, at least 1.
        end: the value at step ``steps``, at least 0. Default: 0.
        k_decay: above 0; above 1 the value stays high for longer and then falls faster. Default: 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``CosineAnnealingLR`` up to ``T_max`` (torch's then rises again),
    ``mindspore.nn.CosineDecayLR``, ``optax.cosine_decay_schedule`` (whose ``alpha`` is ``end / lr``) and
    timm's ``CosineLRScheduler``.

    References:
        Zhang & Li, "k-decay: A New Method For Learning Rate Schedule", arXiv:2004.05909.

    Example:
        >>> from ms_optim.schedules import Cosine
        >>> [round(lr, 4) for lr in Cosine(lr=1.0, steps=4).table(6)]
        [1.0, 0.8536, 0.5, 0.1464, 0.0, 0.0]
    """

    def __init__(self, lr: float, steps: int, end: float = 0.0, k_decay: float = 1.0) -> None:
        super().__init__(
            lr=rate("Cosine: lr", lr),
            steps=check_count("Cosine: steps", steps),
            end=rate("Cosine: end", end),
            k_decay=check_number("Cosine: k_decay", k_decay, POSITIVE),
        )

    def value(self, step):
        done = _power(minimum(step / self.steps, 1.0), self.k_decay)
        return between(self.lr, self.end, falling("cosine", done))


class Polynomial(Schedule):
    r"""A power of what is left of the steps.

    .. math::
        \eta_t = \mathrm{end} + (\mathrm{lr} - \mathrm{end})
            \left(1 - \min(t / \mathrm{steps}, 1)^{\mathrm{k\_decay}}\right)^{\mathrm{power}}

    From ``steps`` on it is ``end``. With ``cycle``, ``steps`` in the formula is the smallest multiple of
    ``steps`` that is not below :math:`t`, so that the value jumps up after each multiple, for ever.

    Args:
        lr: the value at step 0, at least 0.
        steps: an int, at least 1.
        end: the value at step ``steps``, at least 0. Default: 0.
        power: above 0. Default: 1, a straight line.
        cycle: go up again after each ``steps``. Default: False.
        k_decay: above 0; above 1 the value stays high for longer and then falls faster. Default: 1.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``PolynomialLR`` (its ``end`` is 0), ``mindspore.nn.PolynomialDecayLR``
    (``update_decay_steps`` is ``cycle``), ``optax.polynomial_schedule`` and timm's ``PolyLRScheduler`` (whose
    ``power`` is 0.5 where nothing is said). ``k_decay`` is of arXiv:2004.05909, as that of :class:`Cosine`.

    Example:
        >>> from ms_optim.schedules import Polynomial
        >>> Polynomial(lr=1.0, steps=4, power=2).table(6)
        [1.0, 0.5625, 0.25, 0.0625, 0.0, 0.0]
    """

    def __init__(
        self,
        lr: float,
        steps: int,
        end: float = 0.0,
        power: float = 1.0,
        cycle: bool = False,
        k_decay: float = 1.0,
    ) -> None:
        super().__init__(
            lr=rate("Polynomial: lr", lr),
            steps=check_count("Polynomial: steps", steps),
            end=rate("Polynomial: end", end),
            power=check_number("Polynomial: power", power, POSITIVE),
            cycle=check_flag("Polynomial: cycle", cycle),
            k_decay=check_number("Polynomial: k_decay", k_decay, POSITIVE),
        )

    def value(self, step):
        if self.cycle:
            done = step / (self.steps * maximum(ceil(step / self.steps), 1.0))
        else:
            done = minimum(step / self.steps, 1.0)
        return between(self.lr, self.end, (1.0 - _power(done, self.k_decay)) ** self.power)


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


class Tanh(Schedule):
    r"""A hyperbolic tangent: high for long, a steep fall, and a long tail.

    .. math::
        \eta_t = \mathrm{end} + \tfrac12 (\mathrm{lr} - \mathrm{end})
            \left(1 - \tanh\left(\mathrm{lower} + (\mathrm{upper} - \mathrm{lower})\, z\right)\right),
            \quad z = t / \mathrm{steps}

    From ``steps`` on it is ``end``. Before that it only comes near both: with the defaults it begins 8e-7 of
    the way below ``lr``, and is 2.5e-3 of the way above ``end`` when it is cut.

    Args:
        lr: the value where the tangent is -1, at least 0.
        steps: an int, at least 1.
        end: the value where the tangent is 1, and from ``steps`` on, at least 0. Default: 0.
        lower: where the tangent begins, a finite number. Default: -7.
        upper: where it ends, above ``lower``. Default: 3.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals timm's ``TanhLRScheduler`` (whose ``lb`` and ``ub`` are ``lower`` and ``upper``).

    References:
        Hsueh et al., "Stochastic Gradient Descent with Hyperbolic-Tangent Decay on Classification",
        arXiv:1806.01593.

    Example:
        >>> from ms_optim.schedules import Tanh
        >>> [round(lr, 4) for lr in Tanh(lr=1.0, steps=4).table(6)]
        [1.0, 0.9999, 0.982, 0.2689, 0.0, 0.0]
    """

    def __init__(
        self, lr: float, steps: int, end: float = 0.0, lower: float = -7.0, upper: float = 3.0
    ) -> None:
        super().__init__(
            lr=rate("Tanh: lr", lr),
            steps=check_count("Tanh: steps", steps),
            end=rate("Tanh: end", end),
            lower=check_number("Tanh: lower", lower, ANY),
            upper=check_number("Tanh: upper", upper, ANY),
        )
        if self.lower >= self.upper:
            raise ValueError(f"Tanh: lower must be below upper, got {self.lower:g} and {self.upper:g}")

    def value(self, step):
        done = minimum(step / self.steps, 1.0)
        left = 0.5 - 0.5 * tanh(self.lower * (1.0 - done) + self.upper * done)
        return where(step < self.steps, between(self.lr, self.end, left), self.end)


def _power(done, exponent):
    return done if exponent == 1.0 else done**exponent
