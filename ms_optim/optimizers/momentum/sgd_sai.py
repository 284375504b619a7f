"""SGD-SaI: SGD with momentum, of which each tensor has a rate of its own from its first gradient."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import mean, norm, or_one, sqrt, sum, where
from ms_optim.optimizer.optimizer import Optimizer


class SGDSaI(Optimizer):
    r"""SGD-SaI: "scaling at initialisation", by the signal-to-noise ratio of each tensor's first gradient.

    .. math::
        \rho &= \frac{\lVert g_1 \rVert}{\text{std}(g_1) + \epsilon} \\
        m_t &= \mu\, m_{t-1} + (1 - \mu)\, g_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \rho\, m_t

    Of vectors, scalars, what has one row alone, and where the deviation is 0, :math:`\rho` is
    :math:`\lVert g_1 \rVert`. The deviation is that of a sample (divided by one less than the count).
    :math:`\rho`, one number a tensor, is kept in the tensor's shape, as the state ``gsnr``. It is of the
    first gradient that is not 0 (the package takes one of 0 too, and the tensor stands still for good).
    Without momentum there is no :math:`m_t`.

    ``SGDSaI(params, ...)`` equals ``pytorch_optimizer.SGDSaI(params, ...)``; arguments have the same names,
    its ``weight_decouple=False`` is ``decay="coupled"``, which here acts on the momentum too.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.01.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xu et al., "No More Adam: Learning Rate Scaling at Initialization is All You Need", arXiv:2412.11768.
        Reference implementation: pytorch_optimizer.SGDSaI.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.SGDSaI([w], learning_rate=0.1, momentum=0.0, weight_decay=0.0)
        >>> done = opt((Tensor(np.array([0.3, -0.4], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.985 2.02 ]
    """

    states = ("momentum_buffer", "gsnr")
    ranges = {"momentum": (0.0, 1.0, False, True)}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        momentum: Any = 0.9,
        eps: Any = 1e-8,
        weight_decay: Any = 1e-2,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, momentum=momentum, eps=eps, **options)

    def choose(self, group):
        return type(self).update_without_momentum if group["momentum"] == 0.0 else type(self).update

    def first_value(self, state, group):
        """No ratio yet: 0, and -1 for what has one row alone."""
        return -1.0 if state == "gsnr" and group["shape"][:1] == (1,) else 0.0

    @staticmethod
    def ratio(grad, gsnr, eps, ndim):
        """The signal-to-noise ratio, from the first gradient."""
        new = norm(grad)
        if ndim > 1:
            # Of ones as many as there are numbers.
            count = sum(where(grad > 0.0, 1.0, 1.0))
            away = grad - mean(grad)
            deviation = sqrt(sum(away * away) / or_one(count - 1.0))
            deviation = where(gsnr >= 0.0, deviation, 0.0)
            new = where(deviation > 0.0, new / or_one(deviation + eps), new)
        return where(gsnr > 0.0, gsnr, where(new > 0.0, new, gsnr))

    @staticmethod
    def update(param, grad, momentum_buffer, gsnr, lr, momentum, eps, ndim):
        gsnr = SGDSaI.ratio(grad, gsnr, eps, ndim)
        momentum_buffer = momentum * momentum_buffer + (1.0 - momentum) * grad
        return param - lr * gsnr * momentum_buffer, momentum_buffer, gsnr

    @staticmethod
    def update_without_momentum(param, grad, gsnr, lr, eps, ndim):
        gsnr = SGDSaI.ratio(grad, gsnr, eps, ndim)
        return param - lr * gsnr * grad, gsnr
