"""Schedule-Free RAdam and Prodigy: neither a schedule nor a warmup, and with Prodigy no learning rate."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import maximum, or_one, sqrt, where
from ms_optim.formula.functions import sum as sum_of
from ms_optim.formula.totals import mean_of, total
from ms_optim.optimizers.tuned.schedule_free import RANGES, WithBetas, moved, part_of


class ScheduleFreeRAdam(WithBetas):
    r"""RAdam without a schedule, which makes its own warmup: gradients are taken between weights and average.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2, \quad
        u_t = \frac{g_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon} + \lambda y_t, \quad
        \gamma_t = \eta\, r_t \\
        z_{t+1} &= z_t - \gamma_t u_t

    with RAdam's :math:`\rho_t` and rectification :math:`r_t` (see :class:`RAdam`) where :math:`\rho_t > 4`;
    before, :math:`\gamma_t = 0`, or with silent_sgd_phase=False :math:`\gamma_t = \eta` and
    :math:`u_t = g_t + \lambda y_t`. x, y and the states ``ahead``, ``weight_sum`` and ``max_lr`` are as in
    :class:`ScheduleFreeSGD`, with :math:`\beta_1` for :math:`\beta`: **the parameters hold y**; x, the
    weights to evaluate and to hand on, stand in them within ``with opt.averaged():``.

    ``ScheduleFreeRAdam(params, lr, ...)`` equals the authors' ``schedulefree.RAdamScheduleFree`` of the same
    arguments in its training mode.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.0025.
        betas: :math:`(\beta_1, \beta_2)`, the first in (0, 1) and fixed once the optimizer is made, the
            second in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        r: at least 0. Default: 0.
        weight_lr_power: p, at least 0. Default: 2.
        silent_sgd_phase (bool): Default: True.
        **options: what every optimizer takes but ``decay`` (clipping, loss scale, master weights, engine
            ...); see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; another :math:`\beta_1` written to a group.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; a schedule for :math:`\beta_1`.

    References:
        Defazio et al., "The Road Less Scheduled", arXiv:2405.15682.
        Reference implementation: facebookresearch/schedule_free.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ScheduleFreeRAdam([w], learning_rate=0.1, engine="portable")
        >>> for _ in range(7):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> with opt.averaged():
        ...     print(w.asnumpy().round(3))
        [0.994 2.006]
    """

    states = ("ahead", "exp_avg_sq")
    flags = ("silent_sgd_phase",)

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.0025,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        r: Any = 0.0,
        weight_lr_power: Any = 2.0,
        silent_sgd_phase: bool = True,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            eps=eps,
            r=r,
            weight_lr_power=weight_lr_power,
            silent_sgd_phase=silent_sgd_phase,
            **options,
        )

    @staticmethod
    def scalars(step, lr, beta2, silent_sgd_phase):
        correction = 1.0 - beta2**step
        limit = 2.0 / (1.0 - beta2) - 1.0
        length = limit - 2.0 * step * beta2**step / correction
        adaptive = length > 4.0
        # Held at 5, where they are not used below 4, so that no root of a negative number is taken.
        limit, length = maximum(limit, length), where(adaptive, length, 5.0)
        limit = where(adaptive, limit, 5.0)
        ratio = (length - 4.0) * (length - 2.0) * limit / ((limit - 4.0) * (limit - 2.0) * length)
        return lr * where(adaptive, sqrt(ratio), 0.0 if silent_sgd_phase else 1.0), sqrt(correction), adaptive

    @staticmethod
    def update(
        param,
        grad,
        ahead,
        exp_avg_sq,
        weight_sum,
        max_lr,
        step,
        weight_decay,
        beta1,
        beta2,
        eps,
        r,
        weight_lr_power,
        rate,
        correction,
        adaptive,
    ):
        largest = maximum(max_lr, mean_of(rate, ahead))
        weight = step**r * largest**weight_lr_power
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        divisor = where(adaptive, sqrt(exp_avg_sq) / correction + eps, 1.0)
        change = rate * (grad / divisor + weight_decay * param)
        new, ahead = moved(param, ahead, change, part_of(weight, weight_sum, step), beta1)
        return new, ahead, exp_avg_sq, weight_sum + weight, largest


class ProdigyScheduleFree(WithBetas):
    r"""Prodigy without a schedule: neither a learning rate nor its schedule. Leave learning_rate at 1.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, d_t^2 g_t^2, \quad
        s_t = \sqrt{\beta_2}\, s_{t-1} + \eta\, d_t^2\, g_t \\
        n_t &= \sqrt{\beta_2}\, n_{t-1} + \eta\, d_t^2 \langle g_t, \theta_0 - z_t \rangle, \quad
        d_{t+1} = \max\Bigl(d_t,\; c\, \frac{n_t}{\lVert s_t \rVert_1}\Bigr) \\
        z_{t+1} &= z_t - \eta d_t \Bigl(\lambda x_t + \frac{d_{t+1}\, g_t}{\sqrt{v_t} + d_{t+1}
        \epsilon}\Bigr) \\ x_{t+1} &= (1 - c_t)\, x_t + c_t\, z_{t+1}, \quad c_t = \frac{t^r}{\sum_{i \le t}
        i^r}, \quad y_t = (1 - \beta_1)\, z_t + \beta_1 x_t

    with the gradient :math:`g_t` at :math:`y_t`. **The parameters hold y**; x, the weights to evaluate and to
    hand on, stand in them within ``with opt.averaged():`` (see :class:`ScheduleFreeSGD`; the state ``ahead``
    is :math:`z - y`). Sums go over all parameters: ``d``, ``d_numerator`` (n) and ``weight_sum`` are one
    number each for the whole optimizer. Where groups differ, what is summed has each group's own values;
    :math:`\beta_2`, c and r are there the first group's.

    It equals the class of this name that the authors handed in to AlgoPerf, which kept v, s and
    :math:`\theta_0` in bfloat16; here they are float32.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, what the rate that is found is multiplied with, at least 0. Default: 1.
        betas: :math:`(\beta_1, \beta_2)`, the first in (0, 1) and fixed once the optimizer is made, the
            second in [0, 1). Default: (0.9, 0.9955).
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        r: at least 0. Default: 0.75.
        d0 (float): the first d, above 0. Default: 1e-6.
        d_coef: c, above 0. Default: 1.
        **options: what every optimizer takes but ``decay`` (clipping, loss scale, master weights, engine
            ...); see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; another :math:`\beta_1` written to a group.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; a schedule for :math:`\beta_1`.

    References:
        Mishchenko and Defazio, "Prodigy", arXiv:2306.06101; Defazio et al., "The Road Less Scheduled",
        arXiv:2405.15682.
        Reference implementation: facebookresearch/schedule_free (algoperf, schedule_free_prodigy).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ProdigyScheduleFree([w], engine="portable")
        >>> for _ in range(60):
        ...     done = opt((2 * w,))
        >>> bool(opt.d.asnumpy() > 1e-3)
        True
    """

    states = ("ahead", "exp_avg_sq", "s", "p0")
    shared_states = ("d", "d_numerator", "weight_sum")
    constants = ("averaging", "d0")
    ranges = {
        **RANGES,
        "eps": (0.0, math.inf, True),
        "d0": (0.0, math.inf, True),
        "d_coef": (0.0, math.inf, True),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        betas: Any = (0.9, 0.9955),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        r: Any = 0.75,
        d0: float = 1e-6,
        d_coef: Any = 1.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, betas=betas, eps=eps, r=r, d0=d0, d_coef=d_coef, **options
        )

    def first_value(self, state, group):
        return {"p0": "param", "d": group["d0"]}.get(state, 0.0)

    @staticmethod
    def scalars(beta2):
        return sqrt(beta2)

    @staticmethod
    def update(
        param,
        grad,
        ahead,
        exp_avg_sq,
        s,
        p0,
        d,
        d_numerator,
        weight_sum,
        step,
        lr,
        weight_decay,
        beta1,
        beta2,
        eps,
        r,
        d_coef,
        memory,
    ):
        # What the parameter is before its first gradient: weights may be loaded until then.
        p0 = where(sum_of(exp_avg_sq) > 0.0, p0, param)
        exp_avg_sq = beta2 * exp_avg_sq + d * d * (1.0 - beta2) * grad * grad
        s = memory * s + d * d * lr * grad
        numerator = memory * d_numerator + total(d * d * lr * grad * (p0 - param - ahead))
        size = total(absolute(s))
        new_d = where(size > 0.0, maximum(d, d_coef * numerator / or_one(size)), d)
        mean = param + (1.0 - 1.0 / beta1) * ahead
        change = d * lr * (new_d * grad / (sqrt(exp_avg_sq) + new_d * eps) + weight_decay * mean)
        new, ahead = moved(param, ahead, change, part_of(step**r, weight_sum, step), beta1)
        return new, ahead, exp_avg_sq, s, p0, new_d, numerator, weight_sum + step**r
