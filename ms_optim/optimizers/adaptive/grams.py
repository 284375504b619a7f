"""Grams: Adam's sizes with the gradient's signs."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs, sign, sqrt
from ms_optim.optimizer.optimizer import Optimizer


class Grams(Optimizer):
    r"""Grams: momentum decides how far each number moves, the newest gradient in which direction.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t} \cdot
            \frac{|m_t|}{\sqrt{v_t} + \epsilon}\, \mathrm{sign}(g_t)

    :class:`ms_optim.AdamW` with the transform ``Cautious`` leaves numbers still whose momentum has the other
    sign; here they move as the gradient says. :math:`\epsilon` is not divided by the correction of
    :math:`v_t`, as it is in AdamW.

    ``Grams(params, lr, betas, eps, weight_decay)`` equals the authors' of the same arguments; their
    ``correct_bias=False`` is not here. pytorch_optimizer's has AdamW's :math:`\epsilon`.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Cao, Li and Song, "Grams: Gradient Descent with Adaptive Momentum Scaling", arXiv:2412.17107.
        Reference implementation: Gunale0926/Grams.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Grams([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, eps, step_size):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        size = step_size * abs(exp_avg) / (sqrt(exp_avg_sq) + eps)
        return param - size * sign(grad), exp_avg, exp_avg_sq
