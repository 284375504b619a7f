"""Schedule-Free: an average of the weights in place of a schedule, for SGD, AdamW, RAdam and Prodigy."""

from __future__ import annotations

import numbers
from collections.abc import Mapping
from typing import Any

from ms_optim.checks import show
from ms_optim.formula.functions import maximum, minimum, or_one, sqrt
from ms_optim.formula.totals import mean_of
from ms_optim.optimizer.optimizer import Optimizer

RANGES = {
    "momentum": (0.0, 1.0, True, True),
    "averaging": (0.0, 1.0, True, True),
    "r": (0.0,),
    "weight_lr_power": (0.0,),
    "warmup_steps": (0.0,),
}


def part_of(weight, weight_sum, step):
    """What the newest weights are of the average.

    No weight is below those before it: the first quotient is that of a mean at least, and in a group that was
    added later the second, the mean since then.
    """
    return maximum(weight / or_one(weight_sum + weight), 1.0 / step)


def moved(param, ahead, change, part, beta):
    """The new y and the way from it to the new z, where z moves by minus ``change``."""
    return (
        param + part * ahead - (1.0 - beta * (1.0 - part)) * change,
        (1.0 - part) * (ahead - beta * change),
    )


class ScheduleFreeSGD(Optimizer):
    r"""SGD without a schedule: gradients are taken between the weights and their average.

    .. math::
        y_t &= (1 - \beta)\, z_t + \beta\, x_t \\
        z_{t+1} &= z_t - \gamma_t (g_t + \lambda y_t), \quad
        \gamma_t = \eta \min(1, t / \text{warmup\_steps}) \\
        x_{t+1} &= (1 - c_t)\, x_t + c_t\, z_{t+1}, \quad
        c_t = \frac{w_t}{\sum_{i \le t} w_i}, \quad w_t = t^r \bigl(\max_{i \le t} \gamma_i\bigr)^p

    with the gradient :math:`g_t` at :math:`y_t`. **The parameters hold y**, what a training computes
    gradients at. The weights to evaluate, and to hand on, are :math:`x`: they stand in the parameters within
    ``with opt.averaged():``, and ``opt.averaged_parameters()`` gives copies. There is no mode to be set
    before a step. What :func:`ms_optim.save` writes are y and the state, wherever it is called, and a
    training goes on from them exactly. Statistics of batch normalisation are collected for x by
    :func:`ms_optim.recompute_batch_norm`.

    The state ``ahead`` is :math:`z - y`; x is made of it and y when it is asked for, so that nothing else is
    held. The states ``weight_sum`` and ``max_lr`` (:math:`\sum w`, :math:`\max \gamma`) are one number each
    for the whole optimizer, with the mean of the groups' rates over all tensors for :math:`\gamma`; the
    reference has them for each group, which is the same where rates keep their ratio. r and p are the first
    group's. In a group that is added later :math:`c_t` is at least one over its own steps.

    ``ScheduleFreeSGD(params, lr, ...)`` equals the authors' ``schedulefree.SGDScheduleFree`` of the same
    arguments in its training mode.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        momentum (float): :math:`\beta`, in (0, 1); fixed once the optimizer is made. Default: 0.9.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        warmup_steps: at least 0. Default: 0.
        r: at least 0. Default: 0.
        weight_lr_power: p, at least 0. Default: 2.
        **options: what every optimizer takes but ``decay`` (clipping, loss scale, master weights, engine
            ...); see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Defazio et al., "The Road Less Scheduled", arXiv:2405.15682.
        Reference implementation: facebookresearch/schedule_free.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ScheduleFreeSGD([w], learning_rate=0.1, engine="portable")
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([1.0, -1.0], np.float32)),))
        >>> with opt.averaged():
        ...     print(w.asnumpy().round(3))
        [0.85 2.15]
        >>> print(w.asnumpy().round(3))
        [0.845 2.155]
    """

    states = ("ahead",)
    shared_states = ("weight_sum", "max_lr")
    constants = ("momentum",)
    ranges = RANGES
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        momentum: float = 0.9,
        weight_decay: Any = 0.0,
        warmup_steps: Any = 0,
        r: Any = 0.0,
        weight_lr_power: Any = 2.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            momentum=momentum,
            warmup_steps=warmup_steps,
            r=r,
            weight_lr_power=weight_lr_power,
            **options,
        )

    @staticmethod
    def average(param, ahead, momentum):
        return param + (1.0 - 1.0 / momentum) * ahead

    @staticmethod
    def scalars(step, lr, warmup_steps):
        return lr * minimum(1.0, step / maximum(warmup_steps, 1.0))

    @staticmethod
    def update(
        param,
        grad,
        ahead,
        weight_sum,
        max_lr,
        step,
        weight_decay,
        momentum,
        r,
        weight_lr_power,
        rate,
    ):
        largest = maximum(max_lr, mean_of(rate, ahead))
        weight = step**r * largest**weight_lr_power
        change = rate * (grad + weight_decay * param)
        new, ahead = moved(param, ahead, change, part_of(weight, weight_sum, step), momentum)
        return new, ahead, weight_sum + weight, largest


class WithBetas(Optimizer):
    """What those have in common whose first beta lies between the weights and their average."""

    shared_states: tuple[str, ...] = ("weight_sum", "max_lr")
    constants: tuple[str, ...] = ("averaging",)
    ranges = RANGES
    prebuilt = ()

    def complete(self, group):
        betas = group["betas"]
        if not isinstance(betas, (tuple, list)) or len(betas) != 2:
            return group
        if isinstance(betas[0], bool) or not isinstance(betas[0], numbers.Real):
            raise TypeError(
                f"{type(self).__name__}: betas[0] must be a number, which stays: the averaged weights are "
                f"kept by it; got {show(betas[0])}"
            )
        if not 0.0 < betas[0] < 1.0:
            raise ValueError(f"{type(self).__name__}: betas[0] must be a number in (0, 1), got {betas[0]}")
        return {**group, "averaging": betas[0]}

    def choose(self, group: Mapping[str, Any]) -> Any:
        if group["beta1"] != group["averaging"]:
            raise ValueError(
                f"{type(self).__name__}: betas[0] stays what the optimizer was made with, "
                f"{group['averaging']:g}: the averaged weights are kept by it; got {group['beta1']:g}"
            )
        return type(self).update

    @staticmethod
    def average(param, ahead, beta1):
        return param + (1.0 - 1.0 / beta1) * ahead


class ScheduleFreeAdamW(WithBetas):
    r"""AdamW without a schedule: gradients are taken between the weights and their average.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2, \quad
        u_t = \frac{g_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon} + \lambda y_t \\
        z_{t+1} &= z_t - \gamma_t u_t

    and :math:`x, y, \gamma` and the states ``ahead``, ``weight_sum`` and ``max_lr`` as in
    :class:`ScheduleFreeSGD`, with :math:`\beta_1` for :math:`\beta`: **the parameters hold y**; x, the
    weights to evaluate and to hand on, stand in them within ``with opt.averaged():``.

    ``ScheduleFreeAdamW(params, lr, ...)`` equals the authors' ``schedulefree.AdamWScheduleFree`` of the same
    arguments in its training mode.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.0025.
        betas: :math:`(\beta_1, \beta_2)`, the first in (0, 1) and fixed once the optimizer is made, the
            second in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        warmup_steps: at least 0. Default: 0.
        r: at least 0. Default: 0.
        weight_lr_power: p, at least 0. Default: 2.
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
        >>> opt = ms_optim.ScheduleFreeAdamW([w], learning_rate=0.1, engine="portable")
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> with opt.averaged():
        ...     print(w.asnumpy().round(3))
        [0.85 2.15]
    """

    states = ("ahead", "exp_avg_sq")

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.0025,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        warmup_steps: Any = 0,
        r: Any = 0.0,
        weight_lr_power: Any = 2.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            eps=eps,
            warmup_steps=warmup_steps,
            r=r,
            weight_lr_power=weight_lr_power,
            **options,
        )

    @staticmethod
    def scalars(step, lr, beta2, warmup_steps):
        return lr * minimum(1.0, step / maximum(warmup_steps, 1.0)), sqrt(1.0 - beta2**step)

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
    ):
        largest = maximum(max_lr, mean_of(rate, ahead))
        weight = step**r * largest**weight_lr_power
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        change = rate * (grad / (sqrt(exp_avg_sq) / correction + eps) + weight_decay * param)
        new, ahead = moved(param, ahead, change, part_of(weight, weight_sum, step), beta1)
        return new, ahead, exp_avg_sq, weight_sum + weight, largest
