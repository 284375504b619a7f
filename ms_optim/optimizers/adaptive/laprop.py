"""LaProp: momentum of gradients that are normalised already."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.optimizer import Optimizer


class LaProp(Optimizer):
    r"""LaProp: each gradient is divided by Adam's root first, and then averaged.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, \frac{g_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon} \\
        \theta_t &= (1 - \eta \lambda)\, \Bigl(\theta_{t-1} - \eta\, \frac{m_t}{1 - \beta_1^t}\Bigr)

    So momentum and the second moment do not have to fit each other: any :math:`\beta_1` is stable with any
    :math:`\beta_2`.

    ``LaProp(params, lr, betas, eps, weight_decay)`` equals timm's ``LaProp`` of the same arguments as long as
    the learning rate stays: while it changes, timm and the authors weigh the past of :math:`m_t` with the
    rates that it had; NVIDIA's Emerging-Optimizers and heavyball do not, nor does this. The decay comes after
    the step, as in timm's; the authors' is ``decay="independent"``. Their amsgrad and centered are not here.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 4e-4.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-15.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ziyin, Wang and Ueda, "LaProp: Separating Momentum and Adaptivity in Adam", arXiv:2002.04839.
        Reference implementation: timm.optim.LaProp.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.LaProp([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.855 1.995]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 4e-4,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-15,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps):
        correction = sqrt(1.0 - beta2**step)
        return (1.0 - beta1) * correction, eps * correction, lr / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, weight, damping, step_size, kept=1.0):
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        exp_avg = beta1 * exp_avg + weight * grad / (sqrt(exp_avg_sq) + damping)
        # The base shrinks the parameter; what decays after the step shrinks the step as well.
        return param - kept * step_size * exp_avg, exp_avg, exp_avg_sq
