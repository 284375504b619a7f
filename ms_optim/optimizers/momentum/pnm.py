"""PNM and AdaPNM: two momenta in turn, of which the older counts against the newer."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, sqrt
from ms_optim.optimizer.optimizer import Optimizer


def _change(newest, older, square, beta3, eps, step_size):
    """What AdaPNM takes from the parameter."""
    return step_size * ((1.0 + beta3) * newest - beta3 * older) / (sqrt(square + 1e-15) + eps)


class PNM(Optimizer):
    r"""PNM, positive-negative momentum: gradient noise is made larger, to find flatter minima.

    .. math::
        m_t &= \beta_1^2\, m_{t-2} + (1 - \beta_1^2)\, g_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{(1 + \beta_2)\, m_t - \beta_2\, m_{t-1}}{\sqrt{(1 + \beta_2)^2 + \beta_2^2}}

    Each momentum goes on from the one before the last. The state has the newer as ``pos_momentum`` and
    the older as ``neg_momentum``; with pytorch_optimizer these names change places at each step.

    ``PNM(params, lr, betas, weight_decay)`` equals ``pytorch_optimizer.PNM`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, the first in [0, 1), the second in [0, 1]. Default: (0.9, 1.0).
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xie, Yuan, Zhu and Sugiyama, "Positive-Negative Momentum: Manipulating Stochastic Gradient
        Noise to Improve Generalization", arXiv:2103.17182.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.PNM([w], learning_rate=0.1, betas=(0.0, 0.0))
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.3 ]
    """

    states = ("pos_momentum", "neg_momentum")
    decay = "decoupled"
    ranges = {"beta2": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 1.0),
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(beta1, beta2):
        return beta1 * beta1, sqrt((1.0 + beta2) * (1.0 + beta2) + beta2 * beta2)

    @staticmethod
    def update(param, grad, pos_momentum, neg_momentum, lr, beta2, memory, size):
        newest = memory * neg_momentum + (1.0 - memory) * grad
        return param - lr * ((1.0 + beta2) * newest - beta2 * pos_momentum) / size, newest, pos_momentum


class AdaPNM(Optimizer):
    r"""AdaPNM: the momenta of :class:`PNM` over the root of the second moment.

    .. math::
        m_t &= \beta_1^2\, m_{t-2} + (1 - \beta_1^2)\, g_t, \quad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \frac{\eta}{1 - \beta_1^t} \cdot
            \frac{(1 + \beta_3)\, m_t - \beta_3\, m_{t-1}}{\sqrt{(1 + \beta_3)^2 + \beta_3^2}} \cdot
            \frac{\sqrt{1 - \beta_2^t}}{\sqrt{\max_{i \le t} v_i + 10^{-15}} + \epsilon}

    Without ams_bound the maximum is :math:`v_t`. The state has the newer momentum as ``exp_avg`` and the
    older as ``neg_exp_avg``; with pytorch_optimizer these names change places at each step.

    ``AdaPNM(params, ...)`` equals ``pytorch_optimizer.AdaPNM`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, the first two in [0, 1), the last in [0, 1]. Default:
            (0.9, 0.999, 1.0).
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.0.
        ams_bound (bool): keep the largest second moment. Default: True.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xie, Yuan, Zhu and Sugiyama, "Positive-Negative Momentum: Manipulating Stochastic Gradient
        Noise to Improve Generalization", arXiv:2103.17182.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaPNM([w], learning_rate=0.1, betas=(0.0, 0.5, 0.0))
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "neg_exp_avg", "exp_avg_sq", "max_exp_avg_sq")
    flags = ("ams_bound",)
    decay = "decoupled"
    ranges = {"beta3": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999, 1.0),
        weight_decay: Any = 0.0,
        ams_bound: bool = True,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(betas=betas, ams_bound=ams_bound, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update if group["ams_bound"] else type(self).update_unbounded

    @staticmethod
    def scalars(step, lr, beta1, beta2, beta3):
        size = sqrt((1.0 + beta3) * (1.0 + beta3) + beta3 * beta3)
        return beta1 * beta1, lr / (1.0 - beta1**step) / size * sqrt(1.0 - beta2**step)

    @staticmethod
    def update(
        param, grad, exp_avg, neg_exp_avg, exp_avg_sq, max_exp_avg_sq, beta2, beta3, eps, memory, step_size
    ):
        newest = memory * neg_exp_avg + (1.0 - memory) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        max_exp_avg_sq = maximum(max_exp_avg_sq, exp_avg_sq)
        change = _change(newest, exp_avg, max_exp_avg_sq, beta3, eps, step_size)
        return param - change, newest, exp_avg, exp_avg_sq, max_exp_avg_sq

    @staticmethod
    def update_unbounded(param, grad, exp_avg, neg_exp_avg, exp_avg_sq, beta2, beta3, eps, memory, step_size):
        newest = memory * neg_exp_avg + (1.0 - memory) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        change = _change(newest, exp_avg, exp_avg_sq, beta3, eps, step_size)
        return param - change, newest, exp_avg, exp_avg_sq
