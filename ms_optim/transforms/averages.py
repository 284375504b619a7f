"""Averages of the weights, kept beside them: see :meth:`ms_optim.Optimizer.averaged`."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import floor, maximum, minimum, where
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
