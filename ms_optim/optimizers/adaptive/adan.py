"""Adan: Nesterov's momentum, estimated from the differences of successive gradients."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class Adan(Optimizer):
    r"""Adan: Adam that looks ahead, as Nesterov's momentum does, by an average of the gradients' differences.

    .. math::
        d_t &= g_t - g_{t-1} \qquad (d_1 = 0) \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) d_t \\
        n_t &= \beta_3 n_{t-1} + (1 - \beta_3) (g_t + \beta_2 d_t)^2 \\
        u_t &= \frac{m_t / (1 - \beta_1^t) + \beta_2\, v_t / (1 - \beta_2^t)}
            {\sqrt{n_t / (1 - \beta_3^t)} + \epsilon} \\
        \theta_t &= \frac{\theta_{t-1} - \eta\, u_t}{1 + \eta \lambda}

    With no_prox :math:`\theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, u_t`, decoupled decay, of which
    ``decay`` may choose another mode. Here a :math:`\beta` is the weight of the past; in the paper it is
    that of the new gradient. The state ``previous_grad`` is :math:`g_{t-1}`.

    ``Adan(params, lr, betas, eps, ...)`` equals the authors' and timm's ``Adan`` of the same arguments. Their
    ``max_grad_norm`` is the option of every optimizer here. mindcv's ``Adan`` is another algorithm: its betas
    are the paper's, and nothing is divided by :math:`1 - \beta^t`.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0.98, 0.92, 0.99).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        no_prox (bool): decay the parameter before the step, as AdamW does. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), ``decay``
            only with no_prox; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xie et al., "Adan: Adaptive Nesterov Momentum Algorithm for Faster Optimizing Deep Models",
        arXiv:2208.06677.
        Reference implementation: sail-sg/Adan, and timm's port of it.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Adan([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.8571 2.    ]
    """

    states = ("exp_avg", "exp_avg_diff", "exp_avg_sq", "previous_grad")
    flags = ("no_prox",)
    decay = "decoupled"

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.98, 0.92, 0.99),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        no_prox: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, betas=betas, eps=eps, no_prox=no_prox, **options
        )

    def choose(self, group):
        return type(self).update_no_prox if group["no_prox"] else type(self).update

    @staticmethod
    def scalars(step, lr, beta1, beta2, beta3, eps):
        correction = sqrt(1.0 - beta3**step)
        step_size, diff_size = (
            lr * weight * correction / (1.0 - beta**step) for weight, beta in ((1.0, beta1), (beta2, beta2))
        )
        return where(step == 1, 0.0, 1.0), step_size, diff_size, eps * correction

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_diff, exp_avg_sq, previous_grad, lr, weight_decay, beta1, beta2, beta3,
        has_previous, step_size, diff_size, damping,
    ):  # fmt: skip
        param, *states = Adan.update_no_prox(
            param, grad, exp_avg, exp_avg_diff, exp_avg_sq, previous_grad, beta1, beta2, beta3,
            has_previous, step_size, diff_size, damping,
        )  # fmt: skip
        return param / (1.0 + lr * weight_decay), *states

    @staticmethod
    def update_no_prox(
        param, grad, exp_avg, exp_avg_diff, exp_avg_sq, previous_grad, beta1, beta2, beta3,
        has_previous, step_size, diff_size, damping,
    ):  # fmt: skip
        diff = has_previous * (grad - previous_grad)
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_diff = beta2 * exp_avg_diff + (1.0 - beta2) * diff
        looked_ahead = grad + beta2 * diff
        exp_avg_sq = beta3 * exp_avg_sq + (1.0 - beta3) * (looked_ahead * looked_ahead)
        change = (step_size * exp_avg + diff_size * exp_avg_diff) / (sqrt(exp_avg_sq) + damping)
        return param - change, exp_avg, exp_avg_diff, exp_avg_sq, grad
