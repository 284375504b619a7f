"""EXAdam: Adam with bias corrections that know of each other."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.optimizer import Optimizer


class EXAdam(Optimizer):
    r"""EXAdam: Adam whose bias corrections use both moments, with a gradient-based acceleration.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \quad v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        c_t &= 1 + \frac{v_t}{v_t + \epsilon}\, \beta_2^t, \quad
            d_t = 1 + \frac{m_t^2}{m_t^2 + \epsilon}\, \beta_1^t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{c_t\, (m_t + g_t) / (1 - \beta_1^t)}{\sqrt{d_t\, v_t / (1 - \beta_2^t)} + \epsilon}

    ``EXAdam(params, lr, betas, ...)`` equals ``pytorch_optimizer.EXAdam`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.0.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Adly, "EXAdam: The Power of Adaptive Cross-Moments", arXiv:2412.20302.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.EXAdam([w], learning_rate=0.1, betas=(0.0, 0.0))
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.2]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    ranges = {"eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        weight_decay: Any = 0.0,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta1, beta2):
        return beta1**step, beta2**step

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, eps, left1, left2):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        square = exp_avg * exp_avg
        first = 1.0 + exp_avg_sq / (exp_avg_sq + eps) * left2
        second = 1.0 + square / (square + eps) * left1
        size = sqrt(second * (exp_avg_sq / (1.0 - left2))) + eps
        return param - lr * (first * (exp_avg + grad) / (1.0 - left1) / size), exp_avg, exp_avg_sq
