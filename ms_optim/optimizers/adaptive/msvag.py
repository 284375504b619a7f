"""MSVAG: momentum that is shortened where gradients vary."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import clip, minimum, where
from ms_optim.optimizer.optimizer import Optimizer


class MSVAG(Optimizer):
    r"""MSVAG: stochastic variance-adapted gradient: each number of the momentum by its signal and noise.

    .. math::
        m_t &= \frac{1 - \beta}{1 - \beta^t} \sum_i \beta^{t-i} g_i, \quad
            v_t = \frac{1 - \beta}{1 - \beta^t} \sum_i \beta^{t-i} g_i^2 \\
        \rho_t &= \min\left(\frac{(1 - \beta^{2t}) (1 - \beta)^2}{(1 - \beta^2) (1 - \beta^t)^2},\,
            0.9999\right),
            \quad s_t = \frac{v_t - m_t^2}{1 - \rho_t} \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{m_t^2}{m_t^2 + \rho_t s_t}\, m_t

    The factor is held in [0, 1], and 0 where it is 0 / 0.

    ``MSVAG(params, lr, beta)`` equals ``pytorch_optimizer.MSVAG`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        beta: :math:`\beta`, in [0, 1). Default: 0.9.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Balles and Hennig, "Dissecting Adam: The Sign, Magnitude and Variance of Stochastic
        Gradients", arXiv:1705.07774.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.MSVAG([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.3 ]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {"beta": (0.0, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        beta: Any = 0.9,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(beta=beta)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta):
        power = beta**step
        rho = (1.0 - power * power) * (1.0 - beta) ** 2 / ((1.0 - beta * beta) * (1.0 - power) ** 2)
        return 1.0 - power, minimum(rho, 0.9999)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, beta, correction, rho):
        exp_avg = beta * exp_avg + (1.0 - beta) * grad
        exp_avg_sq = beta * exp_avg_sq + (1.0 - beta) * (grad * grad)
        mean = exp_avg / correction
        square = mean * mean
        size = (exp_avg_sq / correction - square) / (1.0 - rho) * rho + square
        factor = where(size == 0.0, 0.0, square / where(size == 0.0, 1.0, size))
        return param - lr * (clip(factor, 0.0, 1.0) * mean), exp_avg, exp_avg_sq
