"""D-Adaptation: Adam, SGD and Lion that find their learning rate by how far they have come."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import maximum, minimum, or_one, sign, sqrt, where
from ms_optim.formula.functions import sum as sum_of
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.tuned.prodigy import UNLIMITED

_RANGES = {
    "eps": (0.0, math.inf, True),
    "d0": (0.0, math.inf, True),
    "growth_rate": (1.0,),
    "layer_scale": (0.0,),
}


class DAdaptAdam(Optimizer):
    r"""Adam with D-Adaptation: the distance to the solution, estimated from below, is the rate.

    .. math::
        \gamma_t &= d_t \eta \\
        r_t &= \sqrt{\beta_2}\, r_{t-1} + (1 - \sqrt{\beta_2})\, \gamma_t
            \Bigl\langle g_t, \frac{s_{t-1}}{\sqrt{v_{t-1}} + \epsilon} \Bigr\rangle \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, \gamma_t g_t, \quad
        v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        s_t &= \sqrt{\beta_2}\, s_{t-1} + (1 - \sqrt{\beta_2})\, \gamma_t g_t \\
        d_{t+1} &= \max\Bigl(d_t,\; \min\Bigl(\frac{r_t}{(1 - \sqrt{\beta_2}) \lVert s_t \rVert_1},\;
            G\, d_t\Bigr)\Bigr) \\
        \theta_t &= \theta_{t-1} - \frac{m_t}{\sqrt{v_t} + \epsilon}

    With use_bias_correction :math:`\gamma_t` has the factor :math:`\sqrt{1 - \beta_2^t} / (1 - \beta_1^t)`. A
    group's layer_scale multiplies the gradients in m, and its parts of both sums. Sums go over all
    parameters: the states ``d`` and ``numerator_weighted`` (:math:`r_t`) are one number each for the whole
    optimizer. Where groups differ, what is summed has each group's own values; :math:`\beta_2` and :math:`G`
    are there the first group's. Leave learning_rate at 1.

    ``DAdaptAdam(params, lr, ...)`` equals the authors' ``dadaptation.DAdaptAdam`` of the same arguments.
    There, groups have one learning rate, or 0; here each may have its own.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        decouple (bool): multiply the parameter by :math:`1 - \gamma_t \lambda` before the step; else
            ``decay`` says how, by default ``"coupled"``. Default: False.
        use_bias_correction (bool): Default: False.
        d0 (float): the first d, above 0. Default: 1e-6.
        growth_rate: :math:`G`, at least 1. Default: ``math.inf``, no limit.
        layer_scale: at least 0, as a group's own. Default: 1.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; ``decay`` with decouple.

    References:
        Defazio and Mishchenko, "Learning-Rate-Free Learning by D-Adaptation", arXiv:2301.07733.
        Reference implementation: facebookresearch/dadaptation.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.DAdaptAdam([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 1e-4)
        True
    """

    states = ("exp_avg", "exp_avg_sq", "s")
    shared_states = ("d", "numerator_weighted")
    flags = ("decouple", "use_bias_correction")
    constants = ("d0",)
    ranges = _RANGES
    stands_for = {"growth_rate": UNLIMITED}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        decouple: bool = False,
        use_bias_correction: bool = False,
        d0: float = 1e-6,
        growth_rate: Any = math.inf,
        layer_scale: Any = 1.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            eps=eps,
            decouple=decouple,
            use_bias_correction=use_bias_correction,
            d0=d0,
            growth_rate=growth_rate,
            layer_scale=layer_scale,
            **options,
        )

    def choose(self, group):
        return type(self).update_decoupled if group["decouple"] else type(self).update

    def first_value(self, state, group):
        return group["d0"] if state == "d" else 0.0

    @staticmethod
    def scalars(step, lr, beta1, beta2, use_bias_correction):
        correction = sqrt(1.0 - beta2**step) / (1.0 - beta1**step) if use_bias_correction else 1.0
        return lr * correction, sqrt(beta2)

    @staticmethod
    def update(
        param,
        grad,
        exp_avg,
        exp_avg_sq,
        s,
        d,
        numerator_weighted,
        beta1,
        beta2,
        eps,
        growth_rate,
        layer_scale,
        rate,
        memory,
    ):
        way = total(layer_scale * d * rate * grad * s / (sqrt(exp_avg_sq) + eps))
        exp_avg = beta1 * exp_avg + layer_scale * d * rate * (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        s = memory * s + d * rate * (1.0 - memory) * grad
        size = total(layer_scale * absolute(s))
        numerator = memory * numerator_weighted + (1.0 - memory) * way
        estimate = numerator / ((1.0 - memory) * or_one(size))
        new_d = where(size > 0.0, maximum(d, minimum(estimate, d * growth_rate)), d)
        new = param - exp_avg / (sqrt(exp_avg_sq) + eps)
        return new, exp_avg, exp_avg_sq, s, new_d, where(size > 0.0, numerator, numerator_weighted)

    @staticmethod
    def update_decoupled(
        param,
        grad,
        exp_avg,
        exp_avg_sq,
        s,
        d,
        numerator_weighted,
        weight_decay,
        beta1,
        beta2,
        eps,
        growth_rate,
        layer_scale,
        rate,
        memory,
    ):
        numbers = (beta1, beta2, eps, growth_rate, layer_scale, rate, memory)
        new, *states = DAdaptAdam.update(param, grad, exp_avg, exp_avg_sq, s, d, numerator_weighted, *numbers)
        return (new - d * rate * weight_decay * param, *states)


class DAdaptSGD(Optimizer):
    r"""SGD with D-Adaptation: the distance to the solution, estimated from below, is the rate.

    .. math::
        \gamma_t &= d_t \eta / \lVert g_1 \rVert \\
        r_t &= r_{t-1} + \gamma_t \langle g_t + \lambda \theta_{t-1}, s_{t-1} \rangle, \quad
        s_t = s_{t-1} + \gamma_t (g_t + \lambda \theta_{t-1}) \\
        d_{t+1} &= \max(d_t,\; \min(2 r_t / \lVert s_t \rVert,\; G\, d_t)) \\
        \theta_t &= \mu\, \theta_{t-1} + (1 - \mu) (\theta_0 - s_t)

    Sums and norms go over all parameters: the states ``d``, ``numerator_weighted`` (:math:`r_t`) and
    ``g0_norm`` (:math:`\lVert g_1 \rVert`, without the decay, as in the reference) are one number each for
    the whole optimizer. Where groups differ, what is summed has each group's own values; :math:`G` is the
    first group's. Leave learning_rate at 1. A parameter that is given other values in the course of a
    training returns to :math:`\theta_0 - s_t`: ``reset_state()`` starts from there.

    ``DAdaptSGD(params, lr, ...)`` equals the authors' ``dadaptation.DAdaptSGD`` of the same arguments, but
    that each group has its own weight_decay and momentum, where the reference takes the first group's.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        momentum: :math:`\mu`, from 0 to 1. Default: 0.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        d0 (float): the first d, above 0. Default: 1e-6.
        growth_rate: :math:`G`, at least 1. Default: ``math.inf``, no limit.
        **options: what every optimizer takes but ``decay`` (clipping, loss scale, master weights, engine
            ...); see :class:`ms_optim.Optimizer`.

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
        >>> opt = ms_optim.DAdaptSGD([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 1e-4)
        True
    """

    states = ("s", "x0")
    shared_states = ("d", "numerator_weighted", "g0_norm")
    constants = ("d0",)
    ranges = _RANGES
    stands_for = {"growth_rate": UNLIMITED}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        momentum: Any = 0.0,
        weight_decay: Any = 0.0,
        d0: float = 1e-6,
        growth_rate: Any = math.inf,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            momentum=momentum,
            d0=d0,
            growth_rate=growth_rate,
            **options,
        )

    def first_value(self, state, group):
        return {"x0": "param", "d": group["d0"]}.get(state, 0.0)

    @staticmethod
    def update(param, grad, s, x0, d, numerator_weighted, g0_norm, lr, weight_decay, momentum, growth_rate):
        # What the parameter is before its first gradient: weights may be loaded until then.
        x0 = where(sum_of(absolute(s)) > 0.0, x0, param)
        first = where(g0_norm > 0.0, g0_norm, sqrt(total(grad * grad)))
        rate, whole = d * lr / or_one(first), grad + weight_decay * param
        numerator = numerator_weighted + total(rate * whole * s)
        s = s + rate * whole
        size = sqrt(total(s * s))
        new_d = where(size > 0.0, maximum(d, minimum(2.0 * numerator / or_one(size), d * growth_rate)), d)
        moving = where(size > 0.0, 1.0 - momentum, 0.0)
        return param + moving * (x0 - s - param), s, x0, new_d, numerator, first


class DAdaptLion(Optimizer):
    r"""Lion with D-Adaptation: the distance to the solution, estimated from below, is the rate.

    .. math::
        \gamma_t &= d_t \eta, \quad u_t = \operatorname{sign}(\beta_1 m_{t-1} + (1 - \beta_1)\, g_t) \\
        \theta_t &= (1 - \gamma_t \lambda)\, \theta_{t-1} - \gamma_t u_t \\
        m_t &= \beta_2 m_{t-1} + (1 - \beta_2)\, \gamma_t g_t \\
        r_t &= \sqrt{\beta_2}\, r_{t-1} + (1 - \sqrt{\beta_2})\, \gamma_t \langle u_t, s_{t-1} \rangle, \quad
        s_t = \sqrt{\beta_2}\, s_{t-1} + (1 - \sqrt{\beta_2})\, \gamma_t u_t \\
        d_{t+1} &= \max\Bigl(d_t,\; \frac{r_t}{(1 - \sqrt{\beta_2}) \lVert s_t \rVert_1}\Bigr)

    Sums go over all parameters: the states ``d`` and ``numerator_weighted`` (:math:`r_t`) are one number each
    for the whole optimizer. Where groups differ, what is summed has each group's own values;
    :math:`\beta_2` is there the first group's. Leave learning_rate at 1.

    ``DAdaptLion(params, lr, ...)`` equals the authors' ``dadaptation.DAdaptLion`` of the same arguments.
    There, groups have one learning rate, or 0; here each may have its own.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.99).
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        d0 (float): the first d, above 0. Default: 1e-6.
        **options: what every optimizer takes but ``decay`` (clipping, loss scale, master weights, engine
            ...); see :class:`ms_optim.Optimizer`.

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
        >>> opt = ms_optim.DAdaptLion([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 1e-4)
        True
    """

    states = ("exp_avg", "s")
    shared_states = ("d", "numerator_weighted")
    constants = ("d0",)
    ranges = _RANGES
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        betas: Any = (0.9, 0.99),
        weight_decay: Any = 0.0,
        d0: float = 1e-6,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, d0=d0, **options)

    def first_value(self, state, group):
        return group["d0"] if state == "d" else 0.0

    @staticmethod
    def scalars(beta2):
        return sqrt(beta2)

    @staticmethod
    def update(param, grad, exp_avg, s, d, numerator_weighted, lr, weight_decay, beta1, beta2, memory):
        rate, direction = d * lr, sign(beta1 * exp_avg + (1.0 - beta1) * grad)
        new = param - rate * weight_decay * param - rate * direction
        exp_avg = beta2 * exp_avg + (1.0 - beta2) * rate * grad
        numerator = memory * numerator_weighted + (1.0 - memory) * total(rate * direction * s)
        s = memory * s + (1.0 - memory) * rate * direction
        size = total(absolute(s))
        new_d = where(size > 0.0, maximum(d, numerator / ((1.0 - memory) * or_one(size))), d)
        return new, exp_avg, s, new_d, where(size > 0.0, numerator, numerator_weighted)
