"""Gravity: a momentum of gradients of which the large ones are bent back."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import cond, max, where
from ms_optim.formula.noise import normal
from ms_optim.optimizer.optimizer import Optimizer


class Gravity(Optimizer):
    r"""Gravity: numbers as large as a tensor's largest gradient count for less, as if they were steep.

    .. math::
        \zeta_t &= \frac{g_t}{1 + (g_t \max |g_t|)^2}, \quad \hat\beta_t = \frac{\beta t + 1}{t + 2} \\
        v_t &= \hat\beta_t\, v_{t-1} + (1 - \hat\beta_t)\, \zeta_t, \quad
        v_0 \sim \mathcal{N}(0,\, (\alpha / \eta)^2) \\
        \theta_t &= \theta_{t-1} - \eta\, v_t

    The numbers of :math:`v_0` are a function of the seed and of each number's place among all parameters'.

    ``Gravity(params, lr, alpha, beta)`` equals ``pytorch_optimizer.Gravity`` of the same arguments but for
    these random numbers, which are others; with an alpha of 0 there are none.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        alpha: :math:`\alpha`, the deviation of the first step, at least 0. Default: 0.01.
        beta: :math:`\beta`, in [0, 1]. Default: 0.9.
        weight_decay: at least 0. Default: 0.
        seed (int): from 0, below 2^32. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Bahrami and Pourazizi Zadeh, "Gravity Optimizer: a Kinematic Approach on Optimization in Deep
        Learning", arXiv:2101.09192.
        Reference implementation: pytorch_optimizer.Gravity.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Gravity([w], learning_rate=0.1, alpha=0.0)
        >>> done = opt((Tensor(np.array([0.5, -1.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.985 2.018]
    """

    states = ("v",)
    switches = ("is_first",)
    ranges = {
        "alpha": (0.0, float("inf")),
        "beta": (0.0, 1.0),
        "seed": (0.0, 2.0**32 - 1.0, False, False, True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        alpha: Any = 0.01,
        beta: Any = 0.9,
        weight_decay: Any = 0.0,
        seed: int = 0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, alpha=alpha, beta=beta, seed=seed, **options)

    @staticmethod
    def scalars(step, lr, alpha, beta):
        return step == 1, alpha / where(lr > 0.0, lr, 1.0), (beta * step + 1.0) / (step + 2.0)

    @staticmethod
    def update(param, grad, v, position, step, lr, seed, is_first, deviation, kept_part):
        v = cond(is_first, lambda: deviation * normal(position, seed, step), lambda: v)
        steep = grad * max(absolute(grad))
        v = kept_part * v + (1.0 - kept_part) * (grad / (1.0 + steep * steep))
        return param - lr * v, v
