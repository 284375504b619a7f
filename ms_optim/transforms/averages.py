"""Averages of the weights, kept beside them: see :meth:`ms_optim.Optimizer.averaged`."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import floor, maximum, minimum, or_one, where
from ms_optim.formula.totals import mean_of
from ms_optim.formula.transform import Transform


class EMA(Transform):
    r"""An exponential moving average of the weights.

    .. math::
        a \leftarrow a + (1 - d)\, (\theta - a) \quad (a = \theta \text{ at the first step})

    with the weights :math:`\theta` after the step. A step that is skipped leaves it as it is.

    Args:
        decay (float or schedule): :math:`d`, from 0 to 1. Default: 0.999.
        warmup (bool): :math:`d` is at most :math:`(1 + t) / (10 + t)` at step :math:`t`. Default: False.

    References:
        Reference implementation: ``torch.optim.swa_utils.AveragedModel`` with ``get_ema_avg_fn``; the warm-up
        is that of ``tf.train.ExponentialMovingAverage``.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.AdamW(net.trainable_params(), transforms=[ms_optim.transforms.EMA(0.999)])
    """

    states = ("average",)
    starts = {"average": "param"}
    flags = ("warmup",)
    ranges = {"decay": (0.0, 1.0)}
    averages = "average"

    def __init__(self, decay: Any = 0.999, warmup: bool = False) -> None:
        super().__init__(decay=decay, warmup=warmup)

    @staticmethod
    def settle(param, average, step, decay, warmup):
        if warmup:
            decay = minimum(decay, (1.0 + step) / (10.0 + step))
        return average + where(step == 1, 1.0, 1.0 - decay) * (param - average)


class SWA(Transform):
    r"""Stochastic weight averaging: the mean of the weights after some steps.

    The weights after the steps ``start``, ``start + every``, ``start + 2 * every`` ... count alike; before
    ``start`` the average is the weights.

    Args:
        start (int or schedule): the first step that counts; steps are counted from 1. At least 1.
        every (int or schedule): steps from one that counts to the next. At least 1. Default: 1.

    References:
        Izmailov et al., Averaging Weights Leads to Wider Optima and Better Generalization, arXiv:1803.05407.
        Reference implementation: ``torch.optim.swa_utils.AveragedModel``.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> average = ms_optim.transforms.SWA(start=1000, every=100)
        >>> opt = ms_optim.SGD(net.trainable_params(), transforms=[average])
    """

    states = ("average",)
    starts = {"average": "param"}
    ranges = {"start": (1.0, 2.0**31), "every": (1.0, 2.0**31)}
    averages = "average"

    def __init__(self, start: Any, every: Any = 1) -> None:
        super().__init__(start=start, every=every)

    @staticmethod
    def settle(param, average, step, start, every):
        rounds = floor(maximum(step - start, 0.0) / every)
        part = where(step - start == rounds * every, 1.0 / (rounds + 1.0), 0.0)
        return average + where(step < start, 1.0, part) * (param - average)


class Lookahead(Transform):
    r"""Slow weights that follow the fast ones: every k steps both become what lies between them.

    .. math::
        \phi &\leftarrow \phi + \alpha\, (\theta - \phi) \\
        \theta &\leftarrow \phi

    after the steps k, 2k, 3k ...; :math:`\phi` starts as the weights. The averaged weights are the slow ones.

    Args:
        k (int or schedule): steps from one to the next. At least 1. Default: 6.
        alpha (float or schedule): the part of the way that the slow weights go, from 0 to 1. Default: 0.5.

    References:
        Zhang et al., Lookahead Optimizer: k steps forward, 1 step back, arXiv:1907.08610.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> average = ms_optim.transforms.Lookahead(k=6, alpha=0.5)
        >>> opt = ms_optim.Adam(net.trainable_params(), transforms=[average])
    """

    states = ("slow",)
    starts = {"slow": "param"}
    ranges = {"k": (1.0, 2.0**31), "alpha": (0.0, 1.0)}
    averages = "slow"

    def __init__(self, k: Any = 6, alpha: Any = 0.5) -> None:
        super().__init__(k=k, alpha=alpha)

    @staticmethod
    def project(new_param, slow, step, k, alpha):
        is_due = step - floor(step / k) * k == 0.0
        slow = slow + where(is_due, alpha, 0.0) * (new_param - slow)
        return where(is_due, slow, new_param), slow


class ScheduleFree(Transform):
    r"""Schedule-Free learning around any formula: gradients between the weights and their average.

    The formula moves :math:`z`, by what it makes of the gradient at :math:`y`, which the parameters hold:

    .. math::
        z_{t+1} &= z_t + \text{the change of the formula at } y_t \\
        x_{t+1} &= (1 - c_t)\, x_t + c_t\, z_{t+1}, \quad
            c_t = \frac{w_t}{\sum_{i \le t} w_i}, \quad w_t = \bigl(\max_{i \le t} \eta_i\bigr)^p \\
        y_{t+1} &= \beta\, x_{t+1} + (1 - \beta)\, z_{t+1}

    from :math:`x = y = z`. The weights to evaluate, and to hand on, are the averaged ones, :math:`x`. Take a
    formula without momentum (``betas=(0.0, 0.999)`` of Adam), whose place this takes, and a learning rate
    that warms up and then stays. :math:`\eta` is the mean of the groups' rates over all tensors.

    :class:`ms_optim.ScheduleFreeSGD` and the like keep one state less. They decay :math:`z` by :math:`y`
    alike.

    It runs on the portable engine, on the CPU too: ``weight_sum`` and ``max_lr`` belong to the optimizer.

    Args:
        beta (float or schedule): :math:`\beta`, from 0 to 1. Default: 0.9.
        weight_lr_power (float or schedule): :math:`p`, at least 0. Default: 2.

    References:
        Defazio et al., "The Road Less Scheduled", arXiv:2405.15682.
        Reference implementation: ``optax.contrib.schedule_free``.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> params = nn.Dense(2, 3).trainable_params()
        >>> free = ms_optim.transforms.ScheduleFree()
        >>> opt = ms_optim.Adam(params, betas=(0.0, 0.999), engine="portable", transforms=[free])
    """

    states = ("average", "ahead")
    shared_states = ("weight_sum", "max_lr")
    starts = {"average": "param"}
    ranges = {"beta": (0.0, 1.0), "weight_lr_power": (0.0, 1e30)}
    averages = "average"

    def __init__(self, beta: Any = 0.9, weight_lr_power: Any = 2.0) -> None:
        super().__init__(beta=beta, weight_lr_power=weight_lr_power)

    @staticmethod
    def project(param, new_param, average, ahead, shared, step, lr, beta, weight_lr_power):
        weight_sum, max_lr = shared
        max_lr = maximum(max_lr, mean_of(lr, ahead))
        weight = max_lr**weight_lr_power
        weight_sum = weight_sum + weight
        moved = new_param + ahead
        # What the parameter is at its first step: weights may be loaded until then.
        average = where(step == 1, param, average)
        average = average + weight / or_one(weight_sum) * (moved - average)
        ahead = beta * (moved - average)
        return moved - ahead, average, ahead, (weight_sum, max_lr)
