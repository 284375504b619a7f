"""D-Adaptation of AdaGrad, by dual averaging, and of Adan."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import maximum, minimum, or_one, sqrt, where
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.tuned.prodigy import UNLIMITED

_RANGES = {
    "eps": (0.0, math.inf, True),
    "d0": (0.0, math.inf, True),
    "growth_rate": (1.0,),
}


def grown(d: Any, estimate: Any, size: Any, growth_rate: Any) -> Any:
    """The new estimate of the distance, where gradients have said something of it."""
    return where(size > 0.0, maximum(d, minimum(estimate / or_one(size), d * growth_rate)), d)


class DAdaptAdaGrad(Optimizer):
    r"""AdaGrad with D-Adaptation, by dual averaging: the distance to the solution is the rate.

    .. math::
        \alpha_t &= \alpha_{t-1} + g_t^2, \quad \alpha_0 = 10^{-6}, \qquad
            s_t = s_{t-1} + d_t \eta\, g_t, \qquad w_t = \frac{1}{\sqrt{\alpha_t} + \epsilon} \\
        q_t &= q_{t-1} + (d_t \eta)^2 \sum w_t g_t^2, \qquad
            d_{t+1} = \max\Bigl(d_t,\; \min\Bigl(\frac{\sum w_t s_t^2 - q_t}{\lVert s_t \rVert_1},\;
            G\, d_t\Bigr)\Bigr) \\
        \theta_t &= \mu\, \theta_{t-1} + (1 - \mu)\, (\theta_0 - w_t s_t)

    Sums go over all parameters: the states ``d`` and ``gsq_weighted`` (:math:`q_t`) are one number each for
    the whole optimizer. Where groups differ, what is summed has each group's own values; :math:`G` is there
    the first group's. Leave learning_rate at 1.

    ``DAdaptAdaGrad(params, lr, momentum, ...)`` equals the authors' ``dadaptation.DAdaptAdaGrad`` of the same
    arguments. There, groups have one learning rate. (Their way with sparse gradients, which leaves decay out,
    is not here.)

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        momentum: :math:`\mu`, in [0, 1). Default: 0.
        weight_decay: at least 0, coupled. Default: 0.
        eps: :math:`\epsilon`, above 0. Default: 1e-6.
        d0 (float): the first d, above 0. Default: 1e-6.
        growth_rate: :math:`G`, at least 1. Default: ``math.inf``, no limit.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Defazio and Mishchenko, "Learning-Rate-Free Learning by D-Adaptation", arXiv:2301.07733.
        Reference implementation: facebookresearch/dadaptation.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DAdaptAdaGrad([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 1e-4)
        True
    """

    states = ("alphak", "sk", "x0")
    shared_states = ("d", "gsq_weighted")
    constants = ("d0",)
    ranges = {**_RANGES, "momentum": (0.0, 1.0, False, True)}
    stands_for = {"growth_rate": UNLIMITED}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        momentum: Any = 0.0,
        weight_decay: Any = 0.0,
        eps: Any = 1e-6,
        d0: float = 1e-6,
        growth_rate: Any = math.inf,
        **options: Any,
    ) -> None:
        options.update(momentum=momentum, eps=eps, d0=d0, growth_rate=growth_rate)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return {"d": group["d0"], "alphak": 1e-6, "x0": "param"}.get(state, 0.0)

    @staticmethod
    def update(
        param, grad, alphak, sk, x0, d, gsq_weighted, step, lr, momentum, eps, growth_rate
    ):  # fmt: skip
        # What the parameter is at its first step: weights may be loaded until then.
        x0 = where(step == 1, param, x0)
        alphak = alphak + grad * grad
        damping = sqrt(alphak) + eps
        sk = sk + d * lr * grad
        new_weighted = gsq_weighted + total((d * lr) ** 2 * grad * grad / damping)
        size = total(absolute(sk))
        new_d = grown(d, total(sk * sk / damping) - new_weighted, size, growth_rate)
        new = momentum * param + (1.0 - momentum) * (x0 - sk / damping)
        return new, alphak, sk, x0, new_d, where(size > 0.0, new_weighted, gsq_weighted)


class DAdaptAdan(Optimizer):
    r"""Adan with D-Adaptation: the distance to the solution, estimated from below, is the rate.

    With :math:`\delta_t = g_t - g_{t-1}`, which is 0 at the first step, and :math:`\gamma_t = d_t \eta`:

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, \gamma_t g_t, \quad
            u_t = \beta_2 u_{t-1} + (1 - \beta_2)\, \gamma_t \delta_t \\
        v_t &= \beta_3 v_{t-1} + (1 - \beta_3)\, (g_t + \beta_2 \delta_t)^2, \quad
            s_t = \beta_3 s_{t-1} + (1 - \beta_3)\, \gamma_t g_t, \quad
            w_t = \frac{1}{\sqrt{v_t} + \epsilon} \\
        q_t &= \beta_3 q_{t-1} + (1 - \beta_3)\, \gamma_t^2 \sum w_t g_t^2, \qquad
            d_{t+1} = \max\Bigl(d_t,\; \min\Bigl(
            \frac{\sum w_t s_t^2 / (1 - \beta_3) - q_t}{\lVert s_t \rVert_1},\; G\, d_t\Bigr)\Bigr) \\
        \theta_t &= \frac{\theta_{t-1} - w_t (m_t + \beta_2 u_t)}{1 + \gamma_t \lambda}

    With no_prox :math:`\theta_t = (1 - \gamma_t \lambda)\, \theta_{t-1} - w_t (m_t + \beta_2 u_t)`. Sums go
    over all parameters: the states ``d`` and ``gsq_weighted`` (:math:`q_t`) are one number each for the whole
    optimizer. Where groups differ, what is summed has each group's own values; :math:`\beta_3` and :math:`G`
    are there the first group's. Leave learning_rate at 1.

    ``DAdaptAdan(params, lr, ...)`` equals the authors' ``dadaptation`` class of the same arguments, whose
    groups have one learning rate.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0.98, 0.92, 0.99).
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.02.
        no_prox (bool): Default: False.
        d0 (float): the first d, above 0. Default: 1e-6.
        growth_rate: :math:`G`, at least 1. Default: ``math.inf``, no limit.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Defazio and Mishchenko, "Learning-Rate-Free Learning by D-Adaptation", arXiv:2301.07733; Xie et al.,
        "Adan", arXiv:2208.06677.
        Reference implementation: facebookresearch/dadaptation.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DAdaptAdan([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 1e-4)
        True
    """

    states = ("exp_avg", "exp_avg_diff", "exp_avg_sq", "s", "pre_grad")
    shared_states = ("d", "gsq_weighted")
    flags = ("no_prox",)
    constants = ("d0",)
    ranges = _RANGES
    stands_for = {"growth_rate": UNLIMITED}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        betas: Any = (0.98, 0.92, 0.99),
        eps: Any = 1e-8,
        weight_decay: Any = 0.02,
        no_prox: bool = False,
        d0: float = 1e-6,
        growth_rate: Any = math.inf,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, no_prox=no_prox, d0=d0, growth_rate=growth_rate)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return group["d0"] if state == "d" else 0.0

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_diff, exp_avg_sq, s, pre_grad, d, gsq_weighted, step, lr, weight_decay,
        beta1, beta2, beta3, eps, growth_rate, no_prox,
    ):  # fmt: skip
        rate = d * lr
        difference = grad - where(step == 1, grad, pre_grad)
        ahead = grad + beta2 * difference
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * rate * grad
        exp_avg_diff = beta2 * exp_avg_diff + (1.0 - beta2) * rate * difference
        exp_avg_sq = beta3 * exp_avg_sq + (1.0 - beta3) * ahead * ahead
        damping = sqrt(exp_avg_sq) + eps
        s = beta3 * s + (1.0 - beta3) * rate * grad
        new_weighted = beta3 * gsq_weighted + (1.0 - beta3) * total(rate * rate * grad * grad / damping)
        size = total(absolute(s))
        new_d = grown(d, total(s * s / damping) / (1.0 - beta3) - new_weighted, size, growth_rate)
        change = (exp_avg + beta2 * exp_avg_diff) / damping
        decay = rate * weight_decay
        new = param - decay * param - change if no_prox else (param - change) / (1.0 + decay)
        new_weighted = where(size > 0.0, new_weighted, gsq_weighted)
        return new, exp_avg, exp_avg_diff, exp_avg_sq, s, grad, new_d, new_weighted
