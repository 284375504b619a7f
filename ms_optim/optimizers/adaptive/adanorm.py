"""AdaNorm: Adam whose momentum takes gradients that are no shorter than they used to be."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import norm, or_one, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer

# Beside the second moment in the root, as pytorch_optimizer has it.
TINY = 1e-15


class AdaNorm(Optimizer):
    r"""AdaNorm: a tensor's gradient enters the momentum with at least the average of its norms.

    .. math::
        e_t &= r\, e_{t-1} + (1 - r)\, \lVert g_t \rVert, \quad
        s_t = g_t \max(1,\, e_t / \lVert g_t \rVert) \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, s_t, \quad
        v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{m_t / (1 - \beta_1^t)}
            {(\sqrt{v_t + 10^{-15}} + \epsilon) / \sqrt{1 - \beta_2^t}}

    :math:`e_t`, one number a tensor, is kept in the tensor's shape.

    ``AdaNorm(params, ...)`` equals ``pytorch_optimizer.AdaNorm(params, ...)``; arguments have the same names,
    its ``weight_decouple=False`` is ``decay="coupled"``, its ``fixed_decay=True`` ``decay="independent"``.
    Its maximum of :math:`v_t` (``ams_bound``) is not here.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.99).
        r: of the average of norms, in [0, 1). Default: 0.95.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Dubey et al., "AdaNorm: Adaptive Gradient Norm Correction based Optimizer for CNNs", arXiv:2210.06364.
        Reference implementation: pytorch_optimizer.AdaNorm.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaNorm([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_var", "exp_grad_norm")
    ranges = {"r": (0.0, 1.0, False, True)}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.99),
        r: Any = 0.95,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, r=r, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_var, exp_grad_norm, beta1, beta2, r, eps, step_size):
        size = norm(grad)
        exp_grad_norm = r * exp_grad_norm + (1.0 - r) * size
        longer = where(exp_grad_norm > size, where(size > 0.0, exp_grad_norm / or_one(size), 1.0), 1.0)
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * (longer * grad)
        exp_avg_var = beta2 * exp_avg_var + (1.0 - beta2) * (grad * grad)
        param = param - step_size * exp_avg / (sqrt(exp_avg_var + TINY) + eps)
        return param, exp_avg, exp_avg_var, exp_grad_norm
