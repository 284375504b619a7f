"""ACProp: AdaBelief that divides a gradient by what was known before it."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class ACProp(Optimizer):
    r"""ACProp: each gradient is divided by how far those before it were from their average.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        \hat s_{t-1} &= (s_{t-1} + \epsilon) / (1 - \beta_2^{t-1}) \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{g_t}{\sqrt{\hat s_{t-1}} + \epsilon} \qquad
            (\theta_1 = (1 - \eta \lambda)\, \theta_0 - \eta\, g_1) \\
        s_t &= \beta_2 (s_{t-1} + \epsilon) + (1 - \beta_2) (g_t - m_t)^2

    A gradient and its denominator are independent so, as in :class:`ms_optim.ADOPT`; the average only centres
    the second moment, unless momentum_update puts :math:`m_t / (1 - \beta_1^t)` in the place of :math:`g_t`.
    The first step is one of SGD.

    ``ACProp(params, lr, betas, eps, weight_decay)`` equals the authors' of the same arguments with
    ``rectify=False``. Their ``weight_decouple=False`` is ``decay="coupled"``, ``fixed_decay=True``
    ``decay="independent"``; their rectified step and amsgrad are not here. ``optax.contrib.acprop`` is
    that of momentum_update without :math:`1 - \beta_1^t`.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-16.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        momentum_update (bool): step by the average. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhuang et al., "Momentum Centering and Asynchronous Update for Adaptive Gradient Methods",
        arXiv:2110.05454.
        Reference implementation: juntang-zhuang/ACProp-Optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ACProp([w], learning_rate=0.1)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.839 2.411]
    """

    states = ("exp_avg", "exp_avg_var")
    flags = ("momentum_update",)
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-16,
        weight_decay: Any = 0.0,
        momentum_update: bool = False,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, momentum_update=momentum_update)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta1, beta2, eps):
        is_first = step == 1
        correction = where(is_first, 1.0, 1.0 - beta2 ** (step - 1.0))
        return 1.0 - beta1**step, where(is_first, 0.0, 1.0), where(is_first, 0.0, eps), correction

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_var, lr, beta1, beta2, eps, momentum_update,
        of_average, is_later, floor, correction,
    ):  # fmt: skip
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_var = exp_avg_var + floor
        size = where(is_later > 0.0, sqrt(exp_avg_var / correction) + eps, 1.0)
        param = param - lr * (exp_avg / of_average if momentum_update else grad) / size
        surprise = grad - exp_avg
        return param, exp_avg, beta2 * exp_avg_var + (1.0 - beta2) * (surprise * surprise)
