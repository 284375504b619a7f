"""Amos: Adam whose rate and decay are made of the parameters' shapes."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import mean, sqrt
from ms_optim.optimizer.optimizer import Optimizer

_ANY = (0.0, float("inf"))


class Amos(Optimizer):
    r"""Amos: Adam without a weight decay to tune; each tensor has a rate by its shape, which falls by itself.

    .. math::
        q_t &= \text{mean}(g_t^2), \quad v_t = \beta v_{t-1} + (1 - \beta)\, q_t, \quad
            r_t = \frac{1 - \beta^t}{v_t + \epsilon} \\
        \gamma_t &= \frac{\eta^2\, r_t\, q_t}{\sqrt{1 + c \sqrt{\eta}\, b_{t-1}}}, \quad
            d_t = \frac{1}{1 + d \sqrt{\eta s}\, b_{t-1}} \\
        u_t &= d_t \left(\frac{\gamma_t - \lambda}{2}\, \theta_{t-1} + \eta s \sqrt{r_t}\, g_t\right), \quad
            b_t = (1 + \gamma_t)\, b_{t-1} + \gamma_t \\
        \theta_t &= \theta_{t-1} - u_t

    :math:`v_t` and :math:`b_t` are one number a tensor, and such states are the portable engine's. s is the
    size that weights are expected to have: 0.5 for a vector or scalar, :math:`\sqrt{2 / n}` for a matrix with
    n columns, :math:`\sqrt{1 / n}` for a kernel of n input channels. With a momentum :math:`\mu`,
    :math:`u_t` is replaced by its moving average.

    ``Amos(params, lr, beta, momentum, extra_l2, c_coef, d_coef, eps)`` equals ``pytorch_optimizer.Amos`` of
    the same arguments. The authors' (in JAX) asks for s as a function, and may keep :math:`v_t` along axes.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        beta: :math:`\beta`, in [0, 1). Default: 0.999.
        momentum: :math:`\mu`, in [0, 1). Default: 0.
        extra_l2: :math:`\lambda`, at least 0. Default: 0.
        c_coef: c, at least 0. Default: 0.25.
        d_coef: d, at least 0. Default: 0.25.
        eps: :math:`\epsilon`, above 0. Default: 1e-18.
        weight_decay: beside its own, coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Tian and Parikh, "Amos: An Adam-style Optimizer with Adaptive Weight Decay towards Model-Oriented
        Scale", arXiv:2210.11693.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Amos([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([3.0, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.945 2.04 ]
    """

    states = ("exp_avg", "exp_avg_sq", "decay_state")
    ranges = {
        "beta": (0.0, 1.0, False, True),
        "momentum": (0.0, 1.0, False, True),
        "extra_l2": _ANY,
        "c_coef": _ANY,
        "d_coef": _ANY,
        "eps": (0.0, float("inf"), True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        beta: Any = 0.999,
        momentum: Any = 0.0,
        extra_l2: Any = 0.0,
        c_coef: Any = 0.25,
        d_coef: Any = 0.25,
        eps: Any = 1e-18,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(beta=beta, momentum=momentum, extra_l2=extra_l2)
        super().__init__(
            params, learning_rate, weight_decay, c_coef=c_coef, d_coef=d_coef, eps=eps, **options
        )

    def choose(self, group):
        return type(self).update if group["momentum"] == 0.0 else type(self).update_momentum

    def state_shape(self, state, shape, group):
        return shape if state == "exp_avg" else ()

    @staticmethod
    def scalars(step, lr, beta, c_coef):
        return 1.0 - beta**step, c_coef * sqrt(lr)

    @staticmethod
    def update(
        param, grad, exp_avg_sq, decay_state, lr, beta, extra_l2, d_coef, eps, shape, correction, slowing
    ):
        rate = lr * expected_size(shape)
        square = mean(grad * grad)
        exp_avg_sq = beta * exp_avg_sq + (1.0 - beta) * square
        # The quotient first: the inverse of a small number leaves the range of float32.
        gamma = lr * lr * correction * (square / (exp_avg_sq + eps)) / sqrt(1.0 + slowing * decay_state)
        change = (gamma - extra_l2) / 2.0 * param + rate * sqrt(correction) * (grad / sqrt(exp_avg_sq + eps))
        change = change / (1.0 + d_coef * sqrt(rate) * decay_state)
        return param - change, exp_avg_sq, (1.0 + gamma) * decay_state + gamma

    @staticmethod
    def update_momentum(
        param, grad, exp_avg, exp_avg_sq, decay_state, lr, beta, momentum, extra_l2, d_coef, eps, shape,
        correction, slowing,
    ):  # fmt: skip
        moved, *states = Amos.update(
            param, grad, exp_avg_sq, decay_state, lr, beta, extra_l2, d_coef, eps, shape, correction, slowing
        )
        exp_avg = momentum * exp_avg + (1.0 - momentum) * (param - moved)
        return (param - exp_avg, exp_avg, *states)


def expected_size(shape):
    """What weights of a shape are expected to measure."""
    if len(shape) < 2:
        return 0.5
    return math.sqrt((2.0 if len(shape) == 2 else 1.0) / shape[1])
