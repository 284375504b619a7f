"""DiffGrad: Adam whose steps are shorter where the gradient stays the same."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs, exp, sqrt
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam


class DiffGrad(Optimizer):
    r"""diffGrad: Adam with a friction by how much the gradient has changed since the last step.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \xi_t &= \frac{1}{1 + e^{-|g_t - g_{t-1}|}} \qquad (g_0 = 0) \\
        \theta_t &= \theta_{t-1} - \eta\, \xi_t\,
            \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t} \cdot \frac{m_t}{\sqrt{v_t} + \epsilon}

    :math:`\xi_t` is 0.5 for a gradient that stays, and near 1 for one that changes by several units:
    gradients well below 1 make it Adam at half the rate. Weight decay is coupled: it is added to the
    gradient.

    ``DiffGrad(params, lr, betas, eps, weight_decay)`` equals the authors' of the same arguments, and
    pytorch_optimizer's with ``weight_decouple=False``, whose rectified step and maximum of :math:`v_t` are
    not here.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Dubey et al., "diffGrad: An Optimization Method for Convolutional Neural Networks", arXiv:1909.11015.
        Reference implementation: shivram1987/diffGrad.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DiffGrad([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.938 2.095]
    """

    states = ("exp_avg", "exp_avg_sq", "previous_grad")
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, previous_grad, beta1, beta2, eps, step_size):
        friction = 1.0 / (1.0 + exp(-abs(grad - previous_grad)))
        param, exp_avg, exp_avg_sq = Adam.update(
            param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size * friction, eps
        )
        return param, exp_avg, exp_avg_sq, grad
