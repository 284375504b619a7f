"""PID: momentum with a term for where the gradient is going."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import where
from ms_optim.optimizer.optimizer import Optimizer


class PID(Optimizer):
    r"""PID: gradient descent as a controller, by the gradient, its sum and its change.

    .. math::
        i_t &= \mu\, i_{t-1} + (1 - \tau)\, g_t, \quad i_1 = g_1 \\
        d_t &= \mu\, d_{t-1} + (1 - \mu)\, (g_t - g_{t-1}), \quad d_1 = 0 \\
        \theta_t &= \theta_{t-1} - \eta\, (g_t + I\, i_t + D\, d_t)

    At the second step :math:`g_{t-1}` is 0, as it is for the authors, who do not keep the first gradient.
    Without a momentum :math:`\mu` it is plain gradient descent, and has no state.

    ``PID(params, lr, momentum, dampening, weight_decay, integral=I, derivative=D)`` equals the authors'
    optimizer of the same arguments. pytorch_optimizer's keeps the first gradient, and dampens it.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9 (the authors' is 0, which leaves all the rest out).
        dampening: :math:`\tau`, in [0, 1]. Default: 0.
        integral: :math:`I`, at least 0. Default: 5.
        derivative: :math:`D`, at least 0. Default: 10.
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        An et al., "A PID Controller Approach for Stochastic Optimization of Deep Networks", CVPR 2018.
        Reference implementation: tensorboy/PIDOptimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.PID([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -1.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.7 2.6]
    """

    states = ("grad_buffer", "i_buffer", "d_buffer")
    ranges = {
        "momentum": (0.0, 1.0, False, True),
        "dampening": (0.0, 1.0),
        "integral": (0.0, float("inf")),
        "derivative": (0.0, float("inf")),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        dampening: Any = 0.0,
        integral: Any = 5.0,
        derivative: Any = 10.0,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(momentum=momentum, dampening=dampening, integral=integral, derivative=derivative)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_without_momentum if group["momentum"] == 0.0 else type(self).update

    @staticmethod
    def scalars(step, dampening):
        return where(step == 1, 1.0, 1.0 - dampening), where(step == 1, 0.0, 1.0)

    @staticmethod
    def update(
        param, grad, grad_buffer, i_buffer, d_buffer, lr, momentum, integral, derivative, undamped, later
    ):
        i_buffer = momentum * i_buffer + undamped * grad
        d_buffer = momentum * d_buffer + later * (1.0 - momentum) * (grad - grad_buffer)
        new = param - lr * (grad + integral * i_buffer + derivative * d_buffer)
        return new, later * grad, i_buffer, d_buffer

    @staticmethod
    def update_without_momentum(param, grad, lr):
        return param - lr * grad
