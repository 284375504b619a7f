"""What changes a gradient before the formula sees it."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import Interval
from ms_optim.formula.functions import maximum, norm, sqrt, unit_sum, where
from ms_optim.formula.noise import normal
from ms_optim.formula.transform import Transform


class ClipNorm(Transform):
    r"""The norm of each parameter's gradient, for itself, is at most a number.

    .. math::
        g \leftarrow g \cdot \min(1, max\_norm / (\lVert g \rVert + 10^{-6}))

    (``max_grad_norm`` of every optimizer clips by the norm of all gradients together.)

    Args:
        max_norm (float or schedule): the limit. Above 0. Default: 1.

    References:
        ``torch.nn.utils.clip_grad_norm_``, called for one parameter at a time.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.SGD(net.trainable_params(), transforms=[ms_optim.transforms.ClipNorm(1.0)])
    """

    ranges = {"max_norm": (1e-30, 1e30)}

    def __init__(self, max_norm: Any = 1.0) -> None:
        super().__init__(max_norm=max_norm)

    @staticmethod
    def before(grad, max_norm):
        factor = max_norm / (norm(grad) + 1e-6)
        return grad * where(factor < 1.0, factor, 1.0)


class AdaptiveClip(Transform):
    r"""Adaptive gradient clipping: the gradient of a unit is at most a part of the unit's norm.

    .. math::
        n &= clip\_factor \cdot \max(\lVert \theta_i \rVert, eps) \\
        g_i &\leftarrow g_i \cdot n / \max(\lVert g_i \rVert, 10^{-6})
            \quad \text{where } \lVert g_i \rVert \ge n

    A unit is all that the first axis numbers (a row, an output channel); a tensor below two dimensions is
    one unit.

    Args:
        clip_factor (float or schedule): the part. Above 0. Default: 0.01.
        eps (float or schedule): the least that a unit's norm is taken for. At least 0. Default: 1e-3.

    References:
        Brock et al., High-Performance Large-Scale Image Recognition Without Normalization, arXiv:2102.06171.
        Reference implementation: timm (``adaptive_clip_grad``).

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.SGD(net.trainable_params(), transforms=[ms_optim.transforms.AdaptiveClip(0.01)])
    """

    ranges = {"clip_factor": (1e-30, 1e30), "eps": (0.0, 1e30)}

    def __init__(self, clip_factor: Any = 0.01, eps: Any = 1e-3) -> None:
        super().__init__(clip_factor=clip_factor, eps=eps)

    @staticmethod
    def before(param, grad, ndim, clip_factor, eps):
        if ndim > 1:
            size, found = sqrt(unit_sum(param * param)), sqrt(unit_sum(grad * grad))
        else:
            size, found = norm(param), norm(grad)
        limit = clip_factor * maximum(size, eps)
        return where(found < limit, grad, grad * (limit / maximum(found, 1e-6)))


class GrokFast(Transform):
    r"""Slow parts of the gradient are made larger, by an average of it.

    .. math::
        a &\leftarrow \alpha a + (1 - \alpha)\, g \quad (a = g \text{ at the first step}) \\
        g &\leftarrow g + \lambda a

    Args:
        alpha (float or schedule): decay of the average, from 0 to 1. Default: 0.98.
        lamb (float or schedule): the factor :math:`\lambda`. At least 0. Default: 2.

    References:
        Lee et al., Grokfast: Accelerated Grokking by Amplifying Slow Gradients, arXiv:2405.20233.
        Reference implementation: pytorch_optimizer (``gradfilter_ema``).

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.AdamW(net.trainable_params(), transforms=[ms_optim.transforms.GrokFast()])
    """

    states = ("average",)
    ranges = {"alpha": (0.0, 1.0), "lamb": (0.0, 1e30)}

    def __init__(self, alpha: Any = 0.98, lamb: Any = 2.0) -> None:
        super().__init__(alpha=alpha, lamb=lamb)

    @staticmethod
    def before(grad, average, step, alpha, lamb):
        average = where(step == 1, grad, alpha * average + (1.0 - alpha) * grad)
        return grad + lamb * average, average


class GradientNoise(Transform):
    r"""Gaussian noise is added to the gradient, less at each step.

    .. math::
        g \leftarrow g + \sqrt{\eta / t^\gamma}\; n, \qquad n \sim \mathcal{N}(0, 1)

    at step :math:`t`, 1 at the first. Each :math:`n` is a function of ``seed``, of the step, and of the
    number's place among those of all parameters (in the order of ``opt.parameters``): it is the same for any
    number of threads, in either mode, on each engine and in :class:`ms_optim.Reference` (to rounding), in all
    processes that train together, and after a resume. Two optimizers, or two of these in one list, want seeds
    of their own. Sparse gradients are refused: rows that have none would want noise too.

    Args:
        eta (float or schedule): the variance at the first step. At least 0. Default: 0.01.
        gamma (float or schedule): how fast it falls. At least 0. Default: 0.55.
        seed (int): a whole number from 0, below 2^32. Default: 42.

    References:
        Neelakantan et al., Adding Gradient Noise Improves Learning for Very Deep Networks, arXiv:1511.06807.
        Reference implementation: optax (``add_noise``), whose random numbers are others.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> noise = ms_optim.transforms.GradientNoise(eta=0.3, seed=1)
        >>> opt = ms_optim.AdamW(net.trainable_params(), transforms=[noise])
    """

    ranges = {"eta": (0.0, 1e30), "gamma": (0.0, 100.0), "seed": Interval(0.0, 2.0**32 - 1.0, whole=True)}

    def __init__(self, eta: Any = 0.01, gamma: Any = 0.55, seed: Any = 42) -> None:
        super().__init__(eta=eta, gamma=gamma, seed=seed)

    @staticmethod
    def before(grad, position, step, eta, gamma, seed):
        return grad + sqrt(eta / step**gamma) * normal(position, seed, step)
