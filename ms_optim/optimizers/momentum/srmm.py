"""SRMM: momentum by weights that fall like a power of the step."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import Interval
from ms_optim.formula.functions import floor
from ms_optim.optimizer.optimizer import Optimizer


class SRMM(Optimizer):
    r"""SRMM, stochastic regularised majorisation-minimisation: averages of gradients and of parameters.

    .. math::
        w_t &= ((t \bmod L) + 1)^{-\beta} \\
        \bar g_t &= (1 - w_t)\, \bar g_{t-1} + w_t\, g_t \\
        \theta_t = \bar\theta_t &= (1 - w_t)\, \bar\theta_{t-1} + w_t\, \theta_{t-1} - \eta\, \bar g_t,
            \quad \bar\theta_0 = 0

    The average of the parameters starts at 0, so that the first step draws them there, by
    :math:`1 - w_1`.

    ``SRMM(params, lr, beta, memory_length)`` equals ``pytorch_optimizer.SRMM`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.01.
        beta: :math:`\beta`, in [0, 1]. Default: 0.5.
        memory_length: L, whole steps, at least 1. Default: 100.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lyu, "Stochastic regularized majorization-minimization with weakly convex and multi-convex
        surrogates", arXiv:2201.01652.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.SRMM([w], learning_rate=0.1, beta=0.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.3 ]
    """

    states = ("mov_avg_grad", "mov_avg_param")
    ranges = {"beta": (0.0, 1.0), "memory_length": Interval(1.0, 2.0**31, whole=True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.01,
        beta: Any = 0.5,
        memory_length: Any = 100,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(beta=beta, memory_length=memory_length)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta, memory_length):
        return (step - floor(step / memory_length) * memory_length + 1.0) ** (-beta)

    @staticmethod
    def update(param, grad, mov_avg_grad, mov_avg_param, lr, weight):
        mov_avg_grad = (1.0 - weight) * mov_avg_grad + weight * grad
        new = (1.0 - weight) * mov_avg_param + weight * param - lr * mov_avg_grad
        return new, mov_avg_grad, new
