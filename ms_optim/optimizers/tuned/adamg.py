"""AdamG: Adam without a learning rate to tune."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import minimum, sqrt
from ms_optim.optimizer.optimizer import Optimizer


class AdamG(Optimizer):
    r"""AdamG: Adam whose momentum is of gradients times a golden step size.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2, \quad
            r_t = \beta_3 r_{t-1} + (1 - \beta_3)\, p\, v_t^q \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, r_t\, g_t \\
        \theta_t &= \theta_{t-1} - \min\left(\eta,\, \frac{1}{\sqrt t}\right)
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    ``AdamG(params, lr, betas, p, q, ...)`` equals ``pytorch_optimizer.AdamG`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.0.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0.95, 0.999, 0.95).
        p: above 0. Default: 0.2.
        q: at least 0. Default: 0.24.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Pang, Yu, Hoang and Zhou, "Towards Stability of Parameter-free Optimization", arXiv:2405.04376.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdamG([w], betas=(0.0, 0.75, 0.0), q=0.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.2]
    """

    states = ("m", "v", "r")
    ranges = {"p": (0.0, float("inf"), True), "q": (0.0, float("inf"))}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        betas: Any = (0.95, 0.999, 0.95),
        p: Any = 0.2,
        q: Any = 0.24,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, p=p, q=q, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return minimum(lr, 1.0 / sqrt(step)) / (1.0 - beta1**step), 1.0 - beta2**step

    @staticmethod
    def update(param, grad, m, v, r, beta1, beta2, beta3, p, q, eps, step_size, correction):
        v = beta2 * v + (1.0 - beta2) * (grad * grad)
        r = beta3 * r + (1.0 - beta3) * (p * v**q)
        m = beta1 * m + (1.0 - beta1) * (r * grad)
        return param - step_size * m / (sqrt(v / correction) + eps), m, v, r
