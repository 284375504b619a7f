"""AdamS and Adai: Adam and momentum that measure each number's second moment by the mean of all."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import clip, or_one, sqrt, where
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer


def mean_of_all(x, grad):
    """The mean over all numbers of all parameters; what 0 is divided by is 1."""
    return or_one(total(x) / total(where(grad == grad, 1.0, 1.0)))


class AdamS(Optimizer):
    r"""AdamS, Adam with stable weight decay: the decay is measured by the size of all second moments.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2, \quad
            \bar v_t = \text{mean of all numbers of } \frac{v_t}{1 - \beta_2^t} \\
        \theta_t &= \left(1 - \frac{\eta \lambda}{\sqrt{\bar v_t}}\right) \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    The mean goes over all parameters, which the portable engine sums over. The decay is part of the formula.

    ``AdamS(params, lr, betas, eps, weight_decay)`` equals the authors' optimizer of the same arguments; their
    ``amsgrad`` is not here. pytorch_optimizer adds :math:`\epsilon` to the root of the mean.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-4.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xie, Xu, Zhang, Sato and Sugiyama, "On the Overlooked Pitfalls of Weight Decay and How to Mitigate
        Them", arXiv:2011.11152.
        Reference implementation: zeke-xie/stable-weight-decay-regularization.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdamS([w], learning_rate=0.1, weight_decay=1.0)
        >>> done = opt((Tensor(np.array([3.0, -4.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.872 2.043]
    """

    states = ("exp_avg", "exp_avg_sq")
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 1e-4,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr / (1.0 - beta1**step), 1.0 - beta2**step

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, weight_decay, beta1, beta2, eps, step_size, correction):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        square = exp_avg_sq / correction
        kept = 1.0 - lr * weight_decay / sqrt(mean_of_all(square, grad))
        return kept * param - step_size * exp_avg / (sqrt(square) + eps), exp_avg, exp_avg_sq


class Adai(Optimizer):
    r"""Adai, adaptive inertia: momentum that each number has the longer, the smaller its second moment is.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2, \quad \hat v_t = \frac{v_t}{1 - \beta_2^t}, \quad
            \bar v_t = \text{mean of all numbers of } \hat v_t \\
        \mu_t &= \min\left(\max\left(1 - \beta_0\, \frac{\hat v_t}{\bar v_t},\, 0\right),\,
            1 - \epsilon\right) \\
        m_t &= \mu_t m_{t-1} + (1 - \mu_t)\, g_t \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{m_t}{1 - \prod_{i \le t} \mu_i}

    It is gradient descent whose momentum adapts, not its rate. The mean goes over all parameters, which the
    portable engine sums over.

    ``Adai(params, lr, betas, eps, weight_decay)`` equals the authors' ``Adai`` of the same arguments; with
    ``decay="decoupled"`` it is their ``AdaiS``. pytorch_optimizer's ``dampening`` is 1 here.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_0, \beta_2)`: the first at least 0, the second in [0, 1). Default: (0.1, 0.99).
        eps: :math:`\epsilon`, in [0, 1]. Default: 1e-3.
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xie, Wang, Zhang, Sato and Sugiyama, "Adaptive Inertia: Disentangling the Effects of Adaptive Learning
        Rate and Momentum", arXiv:2006.15815.
        Reference implementation: zeke-xie/stable-weight-decay-regularization.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Adai([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.95 2.3 ]
    """

    states = ("exp_avg", "exp_avg_sq", "beta1_prod")
    ranges = {"eps": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.1, 0.99),
        eps: Any = 1e-3,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    def first_value(self, state, group):
        return 1.0 if state == "beta1_prod" else 0.0

    @staticmethod
    def scalars(step, beta2):
        return 1.0 - beta2**step

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1_prod, lr, beta1, beta2, eps, correction):
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        square = exp_avg_sq / correction
        inertia = clip(1.0 - beta1 * (square / mean_of_all(square, grad)), 0.0, 1.0 - eps)
        beta1_prod = beta1_prod * inertia
        exp_avg = inertia * exp_avg + (1.0 - inertia) * grad
        return param - lr * (exp_avg / (1.0 - beta1_prod)), exp_avg, exp_avg_sq, beta1_prod
