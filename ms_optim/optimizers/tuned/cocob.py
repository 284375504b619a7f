"""COCOB: coin betting, which needs no learning rate."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs, maximum, where
from ms_optim.optimizer.optimizer import Optimizer


class COCOB(Optimizer):
    r"""COCOB-Backprop: each number bets on the sign of its next gradient, and goes as far as it has won.

    .. math::
        c_t &= \eta\, g_t \\
        L_t &= \max(L_{t-1},\, |c_t|) \qquad (L_0 = \epsilon) \\
        G_t &= G_{t-1} + |c_t| \\
        R_t &= \max\bigl(R_{t-1} - c_t\, (\theta_{t-1} - \theta_0),\, 0\bigr) \\
        C_t &= C_{t-1} + c_t \\
        \theta_t &= \theta_0 - \frac{C_t\, (L_t + R_t)}{L_t \max(G_t + L_t,\, \alpha L_t)}

    There is nothing to search for: gradients of any scale, and so an :math:`\eta` of any size, give the same
    steps. A schedule of it weighs gradients against each other. Weight decay is coupled: it is added to the
    gradient.

    ``COCOB(params, lr, alpha, eps, weight_decay)`` equals ``optax.contrib.cocob`` of the same arguments.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0; see above. Default: 1.
        alpha: :math:`\alpha`: the first step is at most :math:`1 / \alpha`, above 0. Default: 100.
        eps: :math:`\epsilon`, above 0; fixed once the optimizer is made. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Orabona and Tommasi, "Training Deep Networks without Learning Rates Through Coin Betting",
        arXiv:1705.07795.
        Reference implementation: optax.contrib.cocob.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.COCOB([w], alpha=10.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("x0", "grad_sum", "grad_abs_sum", "largest", "reward")
    constants = ("eps",)
    ranges = {"alpha": (0.0, float("inf"), True), "eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        alpha: Any = 100.0,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, alpha=alpha, eps=eps, **options)

    def first_value(self, state, group):
        return group["eps"] if state == "largest" else 0.0

    @staticmethod
    def update(param, grad, x0, grad_sum, grad_abs_sum, largest, reward, lr, alpha):
        # What has had no gradient has not moved.
        x0 = where(grad_abs_sum > 0.0, x0, param)
        cost = lr * grad
        largest = maximum(largest, abs(cost))
        grad_abs_sum = grad_abs_sum + abs(cost)
        reward = maximum(reward - cost * (param - x0), 0.0)
        grad_sum = grad_sum + cost
        bet = grad_sum / largest * (largest + reward) / maximum(grad_abs_sum + largest, alpha * largest)
        return x0 - bet, x0, grad_sum, grad_abs_sum, largest, reward
