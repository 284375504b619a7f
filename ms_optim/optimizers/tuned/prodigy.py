"""Prodigy: Adam that finds its learning rate by how far it has come."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import maximum, minimum, or_one, sqrt, where
from ms_optim.formula.functions import sum as sum_of
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer

# What stands for growth without a limit: a hyperparameter is a finite number.
UNLIMITED = (math.inf, 3.0e38)


class Prodigy(Optimizer):
    r"""Prodigy: Adam with an estimate of the distance to the solution as its rate. Leave learning_rate at 1.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, d_t\, g_t, \quad
        v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, d_t^2 g_t^2 \\
        r_t &= \beta_3 r_{t-1} + \frac{d_t}{d_0} \gamma_t d_t \langle g_t, \theta_0 - \theta_{t-1} \rangle,
        \quad s_t = \beta_3 s_{t-1} + \frac{d_t}{d_0} \gamma_t d_t\, g_t \\
        \hat d_t &= c\, \frac{r_t}{\lVert s_t \rVert_1}, \quad
        d_{t+1} = \min(\max_{i \le t} \hat d_i,\; G\, d_t) \\
        \theta_t &= (1 - \gamma_t d_t \lambda)\, \theta_{t-1}
            - \gamma_t d_t\, \frac{m_t}{\sqrt{v_t} + d_{t+1} \epsilon}

    with :math:`\gamma_t = \eta`, or with use_bias_correction
    :math:`\eta \sqrt{1 - \beta_2^t} / (1 - \beta_1^t)`; with safeguard_warmup :math:`\gamma_t` is left out of
    :math:`s_t`. While d is :math:`d_0`, it may grow to :math:`\hat d_t` before :math:`G` limits it. Sums go
    over all parameters: the states ``d``, ``d_max`` and ``d_numerator`` (:math:`r_t`) are one number each for
    the whole optimizer, as ``opt.d``. Where groups differ, what is summed has each group's own values;
    :math:`\beta_3`, c, :math:`G` and :math:`d_0` are the first group's.

    ``Prodigy(params, lr, ...)`` equals the authors' ``prodigyopt.Prodigy`` of the same arguments (but
    slice_p, which is 1). There, groups have one learning rate, or 0; here each may have its own.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, what the rate that is found is multiplied with, at least 0. Default: 1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        beta3: :math:`\beta_3`, in [0, 1). None or 0 stands for :math:`\sqrt{\beta_2}`. Default: None.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        decouple (bool): decay as above; else ``decay`` says how, by default ``"coupled"``. (The modes of
            ``decay`` know learning_rate, not d.) Default: True.
        use_bias_correction (bool): Default: False.
        safeguard_warmup (bool): for a learning rate that begins near 0. Default: False.
        d0 (float): the first d, above 0. Default: 1e-6.
        d_coef: c, above 0; what to tune, 0.5 or 2. Default: 1.
        growth_rate: :math:`G`, at least 1. Default: ``math.inf``, no limit.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; ``decay`` with decouple.

    References:
        Mishchenko and Defazio, "Prodigy: An Expeditiously Adaptive Parameter-Free Learner", arXiv:2306.06101.
        Reference implementation: konstmish/prodigy (prodigyopt).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Prodigy([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 0.01)
        True
    """

    states = ("exp_avg", "exp_avg_sq", "s", "p0")
    shared_states = ("d", "d_max", "d_numerator")
    flags = ("decouple", "use_bias_correction", "safeguard_warmup")
    constants = ("d0",)
    ranges = {
        "beta3": (0.0, 1.0, False, True),
        "eps": (0.0, math.inf, True),
        "d0": (0.0, math.inf, True),
        "d_coef": (0.0, math.inf, True),
        "growth_rate": (1.0,),
    }
    stands_for = {"beta3": (None, 0.0), "growth_rate": UNLIMITED}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        betas: Any = (0.9, 0.999),
        beta3: Any = None,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        decouple: bool = True,
        use_bias_correction: bool = False,
        safeguard_warmup: bool = False,
        d0: float = 1e-6,
        d_coef: Any = 1.0,
        growth_rate: Any = math.inf,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            beta3=beta3,
            eps=eps,
            decouple=decouple,
            use_bias_correction=use_bias_correction,
            safeguard_warmup=safeguard_warmup,
            d0=d0,
            d_coef=d_coef,
            growth_rate=growth_rate,
            **options,
        )

    def choose(self, group):
        return type(self).update if group["decouple"] else type(self).update_undecayed

    def first_value(self, state, group):
        return {"p0": "param", "d": group["d0"], "d_max": group["d0"]}.get(state, 0.0)

    @staticmethod
    def scalars(step, lr, beta1, beta2, beta3, use_bias_correction):
        correction = sqrt(1.0 - beta2**step) / (1.0 - beta1**step) if use_bias_correction else 1.0
        return lr * correction, where(beta3 > 0.0, beta3, sqrt(beta2))

    @staticmethod
    def update_undecayed(
        param,
        grad,
        exp_avg,
        exp_avg_sq,
        s,
        p0,
        d,
        d_max,
        d_numerator,
        beta1,
        beta2,
        eps,
        d0,
        d_coef,
        growth_rate,
        safeguard_warmup,
        rate,
        memory,
    ):
        # What the parameter is before its first gradient: weights may be loaded until then.
        p0 = where(sum_of(exp_avg_sq) > 0.0, p0, param)
        part = d / d0 * d * rate
        exp_avg = beta1 * exp_avg + d * (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + d * d * (1.0 - beta2) * grad * grad
        s = memory * s + (d / d0 * d if safeguard_warmup else part) * grad
        numerator = memory * d_numerator + total(part * grad * (p0 - param))
        size = total(absolute(s))
        estimate = where(size > 0.0, d_coef * numerator / or_one(size), d)
        largest = maximum(d_max, estimate)
        new_d = minimum(largest, where(d == d0, maximum(d, estimate), d) * growth_rate)
        new = param - d * rate * exp_avg / (sqrt(exp_avg_sq) + new_d * eps)
        return new, exp_avg, exp_avg_sq, s, p0, new_d, largest, where(size > 0.0, numerator, d_numerator)

    @staticmethod
    def update(
        param,
        grad,
        exp_avg,
        exp_avg_sq,
        s,
        p0,
        d,
        d_max,
        d_numerator,
        weight_decay,
        beta1,
        beta2,
        eps,
        d0,
        d_coef,
        growth_rate,
        safeguard_warmup,
        rate,
        memory,
    ):
        shared, numbers = (d, d_max, d_numerator), (beta1, beta2, eps, d0, d_coef, growth_rate)
        new, *states = Prodigy.update_undecayed(
            param, grad, exp_avg, exp_avg_sq, s, p0, *shared, *numbers, safeguard_warmup, rate, memory
        )
        return (new - d * rate * weight_decay * param, *states)
