"""MADGRAD: dual averaging, adaptive, with momentum."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class MADGRAD(Optimizer):
    r"""MADGRAD: each step is measured from where the training began, by weighted sums of all gradients.

    .. math::
        \eta_t &= (\eta + \epsilon) \sqrt{t} \\
        s_t &= s_{t-1} + \eta_t\, g_t \\
        v_t &= v_{t-1} + \eta_t\, g_t^2 \\
        z_t &= \theta_0 - \frac{s_t}{\sqrt[3]{v_t} + \epsilon} \\
        \theta_t &= \mu\, \theta_{t-1} + (1 - \mu)\, z_t

    Weight decay is coupled: it is added to the gradient; it should be smaller than SGD's, often 0. Learning
    rates are unlike those of SGD or Adam and have to be searched for. A rate of 0 adds nothing to the sums.
    The state ``x0`` is :math:`\theta_0`; without momentum it is not kept.

    ``MADGRAD(params, lr, momentum, weight_decay, eps)`` equals the authors', timm's and
    ``optax.contrib.madgrad`` of the same arguments.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9.
        weight_decay: at least 0. Default: 0.
        eps: :math:`\epsilon`, above 0. Default: 1e-6.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Defazio and Jelassi, "Adaptivity without Compromise: A Momentumized, Adaptive, Dual Averaged Gradient
        Method for Stochastic Optimization", arXiv:2101.11075.
        Reference implementation: facebookresearch/madgrad, and timm's port of it.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.MADGRAD([w], learning_rate=0.1, momentum=0.5)
        >>> done = opt((Tensor(np.array([0.5, -4.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.915 2.171]
    """

    states = ("grad_sum_sq", "s", "x0")
    ranges = {"momentum": (0.0, 1.0, False, True), "eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        momentum: Any = 0.9,
        weight_decay: Any = 0.0,
        eps: Any = 1e-6,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, momentum=momentum, eps=eps, **options)

    def choose(self, group):
        return type(self).update_without_momentum if group["momentum"] == 0.0 else type(self).update

    @staticmethod
    def scalars(step, lr, eps):
        return where(step == 1, 1.0, 0.0), where(lr > 0.0, (lr + eps) * sqrt(step), 0.0)

    @staticmethod
    def update(param, grad, grad_sum_sq, s, x0, momentum, eps, is_first, rate):
        x0 = where(is_first > 0.0, param, x0)
        grad_sum_sq = grad_sum_sq + rate * (grad * grad)
        s = s + rate * grad
        target = x0 - s / (grad_sum_sq ** (1.0 / 3.0) + eps)
        return param - (1.0 - momentum) * (param - target), grad_sum_sq, s, x0

    @staticmethod
    def update_without_momentum(param, grad, grad_sum_sq, s, eps, is_first, rate):
        x0 = param + s / (grad_sum_sq ** (1.0 / 3.0) + eps)
        _, grad_sum_sq, s, _ = MADGRAD.update(param, grad, grad_sum_sq, s, x0, 0.0, eps, 0.0, rate)
        return x0 - s / (grad_sum_sq ** (1.0 / 3.0) + eps), grad_sum_sq, s
