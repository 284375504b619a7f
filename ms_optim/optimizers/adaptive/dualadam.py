"""DualAdam: Adam that begins as its inverse."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class DualAdam(Optimizer):
    r"""DualAdam: at first steps grow with the second moment, then, by and by, Adam takes over.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \quad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2, \quad
            s_t = \sqrt{v_t / (1 - \beta_2^t)} + \epsilon \\
        r_t &= 1 - t\, \rho \text{ while that is at least } \rho \text{, then } 0 \\
        \theta_t &= \theta_{t-1} - \eta\,
            \frac{m_t}{1 - \beta_1^t} \left(r_t\, s_t + \frac{1 - r_t}{s_t}\right)

    Large gradients make the first steps longer still, which is to leave sharp minima.

    ``DualAdam(params, lr, betas, switch_rate, ...)`` equals ``pytorch_optimizer.DualAdam`` of the same
    arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        switch_rate: :math:`\rho`, in [0, 1]; with 0 Adam never takes over. Default: 0.01.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Shi, Chen, Jin and Zhou, "Combining Adam and its Inverse Counterpart to Enhance Generalization of
        Deep Learning Optimizers", arXiv:2603.07122.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DualAdam([w], learning_rate=0.1, switch_rate=1.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {"switch_rate": (0.0, 1.0), "eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        switch_rate: Any = 0.01,
        weight_decay: Any = 0.0,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(betas=betas, switch_rate=switch_rate, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, switch_rate):
        inverse = maximum(1.0 - step * switch_rate, 0.0)
        return lr / (1.0 - beta1**step), 1.0 - beta2**step, where(inverse >= switch_rate, inverse, 0.0)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, eps, step_size, correction, inverse):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        size = sqrt(exp_avg_sq / correction) + eps
        return param - step_size * exp_avg * (inverse * size + (1.0 - inverse) / size), exp_avg, exp_avg_sq
