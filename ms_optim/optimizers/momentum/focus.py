"""FOCUS: sign descent that is drawn to the average of the weights."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sign
from ms_optim.optimizer.optimizer import Optimizer


class FOCUS(Optimizer):
    r"""FOCUS: the sign of the momentum, and of the way from the average of the weights.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
        \bar\theta_t &= \bar\theta_{t-1} + w_t\, (\theta_{t-1} - \bar\theta_{t-1}), \quad
            w_t = \frac{1 - \beta_2}{1 - \beta_2^t} \\
        \theta'_t &= \theta_{t-1} - \eta \lambda\, \bar\theta_t \\
        \theta_t &= \theta'_t - \eta\, (\mathrm{sign}(m_t) + \gamma\, \mathrm{sign}(\theta'_t - \bar\theta_t))

    Where gradients are noisy and the valley is narrow, the average is nearer to its floor than the weights.
    The decay pulls by the average, and is part of the formula.

    ``FOCUS(params, lr, betas, gamma, weight_decay)`` equals ``pytorch_optimizer.FOCUS`` of the same
    arguments, but where that takes the sign of a rounding error: as long as a weight stays, and the average
    is the weight. (There ``pbar`` is the average before its correction; here it is the corrected one.)

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        gamma: :math:`\gamma`, how strongly weights are drawn, in [0, 1). Default: 0.1.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Liu, Liu and Gore, "FOCUS: First Order Concentrated Updating Scheme", arXiv:2501.12243.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.FOCUS([w], learning_rate=0.1)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.81 2.19]
    """

    states = ("exp_avg", "pbar")
    ranges = {"gamma": (0.0, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        betas: Any = (0.9, 0.999),
        gamma: Any = 0.1,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, gamma=gamma, **options)

    @staticmethod
    def scalars(step, beta2):
        # The first weight is 1, whatever is rounded: the average is the weights, as long as these stay.
        return (1.0 - beta2) / (1.0 - beta2**step)

    @staticmethod
    def update(param, grad, exp_avg, pbar, lr, weight_decay, beta1, gamma, weight):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        pbar = pbar + weight * (param - pbar)
        pulled = param - lr * weight_decay * pbar
        return pulled - lr * (sign(exp_avg) + gamma * sign(pulled - pbar)), exp_avg, pbar
