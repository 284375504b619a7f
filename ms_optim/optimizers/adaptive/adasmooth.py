"""AdaSmooth: the second moment forgets the faster, the straighter the way."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class AdaSmooth(Optimizer):
    r"""AdaSmooth: RMSprop whose memory is by how straight each number has moved.

    .. math::
        d_t &= \theta_{t-1} - \theta_{t-2}, \quad s_t = s_{t-1} + d_t, \quad n_t = n_{t-1} + |d_t| \\
        c_t &= (\beta_2 - \beta_1) \frac{|s_t|}{n_t + \epsilon} + 1 - \beta_2 \\
        v_t &= (1 - c_t^2)\, v_{t-1} + c_t^2\, g_t^2, \quad
            \theta_t = \theta_{t-1} - \eta\, \frac{g_t}{\sqrt{v_t + \epsilon}}

    ``AdaSmooth(params, lr, betas, eps=eps)`` equals ``pytorch_optimizer.AdaSmooth`` of the same
    arguments. The paper's sums go over the steps of a period; these go over all.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.5, 0.99).
        eps: :math:`\epsilon`, above 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lu, "AdaSmooth: An Adaptive Learning Rate Method based on Effective Ratio", arXiv:2204.00825.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaSmooth([w], learning_rate=0.1, betas=(0.0, 0.5), eps=1e-12)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.2]
    """

    states = ("prev_param", "s", "n", "exp_avg_sq")
    ranges = {"eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.5, 0.99),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return "param" if state == "prev_param" else 0.0

    @staticmethod
    def update(param, grad, prev_param, s, n, exp_avg_sq, step, lr, beta1, beta2, eps):
        # Weights may be loaded until the first step.
        way = param - where(step == 1, param, prev_param)
        s, n = s + way, n + absolute(way)
        part = (beta2 - beta1) * (absolute(s) / (n + eps)) + (1.0 - beta2)
        exp_avg_sq = exp_avg_sq + part * part * (grad * grad - exp_avg_sq)
        return param - lr * grad / sqrt(exp_avg_sq + eps), param + 0.0, s, n, exp_avg_sq
