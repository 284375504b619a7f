"""ADOPT: Adam that converges with any beta2."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import clip, maximum, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class ADOPT(Optimizer):
    r"""ADOPT: each gradient is divided by the second moment of those before it, and then averaged.

    .. math::
        v_1 &= g_1^2, \quad \theta_1 = \theta_0 \\
        u_t &= \text{clip}\Bigl(\frac{g_t}{\max(\sqrt{v_{t-1}},\, \epsilon)},\, -c_t,\, c_t\Bigr), \quad
            c_t = (t - 1)^{p} \qquad (t > 1) \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, u_t \\
        \theta_t &= \theta_{t-1} - \eta\, m_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2

    A gradient and what it is divided by are independent so, which is why no :math:`\beta_2` makes it diverge.
    The first step moves nothing: it only measures :math:`v_1`. Weight decay is coupled: it is added to the
    gradient.

    ``ADOPT(params, lr, betas, eps, weight_decay, p)`` equals the authors' optimizer with
    ``clip_lambda=lambda step: step**p`` (theirs is None for ``clipping=False``), and timm's
    ``Adopt(params, lr, betas, eps, p, weight_decay)``, whose :math:`p` is 0.333. ``decay="decoupled"`` decays
    in the first step too; their ``decouple=True`` does not. pytorch_optimizer's :math:`c_t` is :math:`t^p`.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.9999).
        eps: :math:`\epsilon`, the least that is divided by, above 0. Default: 1e-6.
        weight_decay: at least 0. Default: 0.
        clip_exp: :math:`p`, at least 0. Default: 0.25.
        clipping (bool): hold :math:`u_t` within :math:`\pm c_t`. Default: True.
        **options: what every optimizer takes (clipping of gradients, loss scale, master weights, engine ...);
            see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Taniguchi et al., "ADOPT: Modified Adam Can Converge with Any :math:`\beta_2` with the Optimal Rate",
        arXiv:2411.02853.
        Reference implementation: iShohei220/adopt.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ADOPT([w], learning_rate=0.1)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.99 2.01]
    """

    states = ("exp_avg", "exp_avg_sq")
    flags = ("clipping",)
    ranges = {"eps": (0.0, float("inf"), True), "clip_exp": (0.0, float("inf"))}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.9999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        clip_exp: Any = 0.25,
        clipping: bool = True,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, clip_exp=clip_exp, clipping=clipping)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, clip_exp):
        is_first = step == 1
        limit = where(is_first, 1.0, step - 1.0) ** clip_exp
        return where(is_first, 0.0, 1.0 - beta1), where(is_first, 1.0, 1.0 - beta2), limit

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, eps, clipping, weight, weight_sq, limit):
        direction = grad / maximum(sqrt(exp_avg_sq), eps)
        direction = clip(direction, -limit, limit) if clipping else direction
        exp_avg = beta1 * exp_avg + weight * direction
        exp_avg_sq = beta2 * exp_avg_sq + weight_sq * (grad * grad)
        return param - lr * exp_avg, exp_avg, exp_avg_sq
