"""AccSGD: accelerated gradient descent for noisy gradients."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import where
from ms_optim.optimizer.optimizer import Optimizer


class AccSGD(Optimizer):
    r"""AccSGD: a short step, drawn to where long steps have gone.

    .. math::
        \alpha &= 1 - \frac{\xi c^2}{\kappa}, \quad \zeta = \frac{c}{c + 1 - \alpha} \\
        \phi_t &= \alpha\, \phi_{t-1} + (1 - \alpha) \left(\theta_{t-1} - \frac{\eta \kappa}{c}\, g_t\right),
            \quad \phi_0 = \theta_0 \\
        \theta_t &= \zeta\, (\theta_{t-1} - \eta\, g_t) + (1 - \zeta)\, \phi_t

    ``AccSGD(params, lr, kappa, xi, constant, weight_decay)`` equals ``pytorch_optimizer.AccSGD`` of the
    same arguments, which is the authors' with their ``smallConst`` called constant.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        kappa: :math:`\kappa`, the ratio of the long step to the short one, above 0. Default: 1000.0.
        xi: :math:`\xi`, the statistical advantage, above 0; the paper says at most :math:`\sqrt\kappa`.
            Default: 10.0.
        constant: c, in (0, 1]. Default: 0.7.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kidambi, Netrapalli, Jain and Kakade, "On the Insufficiency of Existing Momentum Schemes for
        Stochastic Optimization", arXiv:1803.05591.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AccSGD([w], learning_rate=0.1, kappa=10.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.826 3.041]
    """

    states = ("momentum_buffer",)
    ranges = {
        "kappa": (0.0, float("inf"), True),
        "xi": (0.0, float("inf"), True),
        "constant": (0.0, 1.0, True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        kappa: Any = 1000.0,
        xi: Any = 10.0,
        constant: Any = 0.7,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(kappa=kappa, xi=xi, constant=constant)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return "param"

    @staticmethod
    def scalars(step, lr, kappa, xi, constant):
        new = xi * constant * constant / kappa
        return lr * kappa / constant, new, constant / (constant + new)

    @staticmethod
    def update(param, grad, momentum_buffer, step, lr, long_lr, new, part):
        # What the parameter is at its first step: weights may be loaded until then.
        momentum_buffer = where(step == 1, param, momentum_buffer)
        momentum_buffer = (1.0 - new) * momentum_buffer + new * (param - long_lr * grad)
        return part * (param - lr * grad) + (1.0 - part) * momentum_buffer, momentum_buffer
