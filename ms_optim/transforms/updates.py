"""What changes the update of a formula."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, mean, norm, sqrt, where
from ms_optim.formula.signs import opposed
from ms_optim.formula.transform import Transform


class Cautious(Transform):
    r"""Only those numbers move whose update agrees with the gradient in sign.

    .. math::
        m &= [c \cdot g < 0] \\
        c &\leftarrow c \cdot m / \max(\text{mean}(m), floor)

    of the change :math:`c` that the formula makes and the gradient :math:`g` that it saw; the mean is that
    of a tensor.

    Args:
        floor (float or schedule): the least that the mean is taken for. Above 0. Default: 1e-3.

    References:
        Liang et al., Cautious Optimizers: Improving Training with One Line of Code, arXiv:2411.16085.
        Reference implementation: timm (``caution=True``).

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.AdamW(net.trainable_params(), transforms=[ms_optim.transforms.Cautious()])
    """

    ranges = {"floor": (1e-30, 1.0)}

    def __init__(self, floor: Any = 1e-3) -> None:
        super().__init__(floor=floor)

    @staticmethod
    def after(grad, change, floor):
        agrees = where(opposed(change, grad), 1.0, 0.0)
        return change * agrees / maximum(mean(agrees), floor)


class ClipUpdate(Transform):
    r"""The root mean square of a tensor's update, before the learning rate, is at most a number.

    .. math::
        c \leftarrow c / \max(1, \text{rms}(c) / (\eta\, rms))

    Args:
        rms (float or schedule): the limit. Above 0. Default: 1.

    References:
        Shazeer and Stern, Adafactor, arXiv:1804.04235 (update clipping); Wortsman et al., StableAdamW,
        arXiv:2304.13013.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.AdamW(net.trainable_params(), transforms=[ms_optim.transforms.ClipUpdate(rms=1.0)])
    """

    ranges = {"rms": (1e-30, 1e30)}

    def __init__(self, rms: Any = 1.0) -> None:
        super().__init__(rms=rms)

    @staticmethod
    def after(change, lr, rms):
        found = sqrt(mean(change * change))
        return change * where(found > lr * rms, lr * rms / maximum(found, 1e-30), 1.0)


class Hyperball(Transform):
    r"""The norm of each tensor stays what it was, and its update has the norm of the tensor times the rate.

    .. math::
        \theta \leftarrow R\, \text{normalize}(\theta + \eta\, R\, \text{normalize}(c))

    with :math:`R = \lVert \theta \rVert` before the step. A tensor of zeros has no norm to keep: it moves
    as the formula says, and so should not be among those that are held (a group of its own, in another
    optimizer). Decay of the parameter changes its direction only as far as an update does.

    Args:
        eps (float or schedule): the least that a norm is taken for. At least 0. Default: 1e-15.

    References:
        Wen et al., Hyperball, arXiv:2606.16899. Reference implementation: NVIDIA Emerging-Optimizers
        (``HyperballHook``).

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.Adam(net.trainable_params(), transforms=[ms_optim.transforms.Hyperball()])
    """

    ranges = {"eps": (0.0, 1.0)}

    def __init__(self, eps: Any = 1e-15) -> None:
        super().__init__(eps=eps)

    @staticmethod
    def after(param, change, lr, eps):
        radius = norm(param)
        return change * where(radius > 0.0, lr * radius / maximum(norm(change), eps), 1.0)

    @staticmethod
    def project(param, new_param, eps):
        radius = norm(param)
        return new_param * where(radius > 0.0, radius / maximum(norm(new_param), eps), 1.0)
