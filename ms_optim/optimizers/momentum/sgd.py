"""Stochastic gradient descent, and MindSpore's form of it with momentum."""

from __future__ import annotations

from typing import Any

from ms_optim.engine.portable.fused import DESCENT, MOMENTUM
from ms_optim.formula.functions import where
from ms_optim.optimizer.counterpart import Counterpart, always, same
from ms_optim.optimizer.optimizer import Optimizer

_COUNTERPARTS = {
    "megengine": Counterpart(
        same("momentum_buffer"),
        counts=False,
        keys=("lr", "momentum", "weight_decay"),
        apart=("nesterov",),
        from_start=True,
        timeless=always,
    ),
    "optax": Counterpart(
        {"momentum_buffer": "trace"}, counts=False, keys=("lr", "momentum", "weight_decay", "nesterov")
    ),
    "mindspore": Counterpart({"momentum_buffer": ("accum", "moments")}, spare=("momentum_buffer",)),
}


class SGD(Optimizer):
    r"""Stochastic gradient descent with momentum, dampening and Nesterov's variant, as in torch.

    .. math::
        b_t &= \mu\, b_{t-1} + (1 - \tau)\, g_t \qquad (b_1 = g_1) \\
        d_t &= g_t + \mu\, b_t \text{ with nesterov, else } b_t \\
        \theta_t &= \theta_{t-1} - \eta\, d_t

    Weight decay is coupled: it is added to the gradient. Without momentum there is no state.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1]. Default: 0.
        dampening: :math:`\tau`, in [0, 1]; the first step is not dampened. Default: 0.
        weight_decay: at least 0. Default: 0.
        nesterov (bool): needs a momentum above 0 and no dampening. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range, or nesterov without momentum or with dampening.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013.
        Reference implementation: torch.optim.SGD.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], learning_rate=0.1, momentum=0.9)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([1.0, -1.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.71 2.29]
    """

    states = ("momentum_buffer",)
    flags = ("nesterov",)
    fused = {"update": MOMENTUM, "update_without_momentum": DESCENT}
    prebuilt = ({}, {"momentum": 0.9}, {"momentum": 0.9, "nesterov": True})
    counterparts = {
        **_COUNTERPARTS,
        "torch": Counterpart(
            same("momentum_buffer"),
            counts=False,
            keys=("lr", "momentum", "dampening", "weight_decay", "nesterov", "maximize"),
            timeless=lambda group: 0.0 in (group.get("momentum"), group.get("dampening")),
        ),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.0,
        dampening: Any = 0.0,
        weight_decay: Any = 0.0,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            momentum=momentum,
            dampening=dampening,
            nesterov=nesterov,
            **options,
        )

    def choose(self, group):
        if group["nesterov"] and (group["momentum"] == 0.0 or group["dampening"] != 0.0):
            raise ValueError("SGD: nesterov needs a momentum above 0 and a dampening of 0")
        if type(self).update is SGD.update and group["momentum"] == 0.0:
            return SGD.update_without_momentum
        return type(self).update

    @staticmethod
    def scalars(step, dampening):
        return where(step == 1, 1.0, 1.0 - dampening)

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum, nesterov, damping):
        momentum_buffer = momentum * momentum_buffer + damping * grad
        direction = grad + momentum * momentum_buffer if nesterov else momentum_buffer
        return param - lr * direction, momentum_buffer

    @staticmethod
    def update_without_momentum(param, grad, lr):
        return param - lr * grad


class Momentum(Optimizer):
    r"""Stochastic gradient descent with momentum, in MindSpore's name and form.

    .. math::
        v_t &= \mu\, v_{t-1} + g_t \\
        \theta_t &= \theta_{t-1} - \eta\, v_t, \text{ with nesterov }
            \theta_{t-1} - \eta\, (g_t + \mu\, v_t)

    Weight decay is coupled: it is added to the gradient.

    ``Momentum(params, lr, m)`` equals ``mindspore.nn.Momentum(params, lr, m)`` and
    ``torch.optim.SGD(params, lr, m)``. With ``nesterov=True`` it equals torch's with ``nesterov=True``, and
    what ``mindspore.nn`` documents for ``use_nesterov=True``; on the CPU that ignores the option (it differs
    by 8e-3 after 50 steps at a learning rate of 0.01, by 5e-2 at larger ones).

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1]. Default: 0.9.
        weight_decay: at least 0. Default: 0.
        nesterov (bool): Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013.
        Reference implementation: mindspore.nn.Momentum; for nesterov torch.optim.SGD.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Momentum([w], learning_rate=0.1, momentum=0.5, nesterov=True)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([1.0, -1.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.675 2.325]
    """

    states = ("momentum_buffer",)
    flags = ("nesterov",)
    fused = {"update": MOMENTUM}
    prebuilt = ({}, {"nesterov": True})
    counterparts = {
        **_COUNTERPARTS,
        "torch": Counterpart(
            same("momentum_buffer"),
            counts=False,
            keys=("lr", "momentum", "weight_decay", "nesterov", "maximize"),
            constants={"dampening": 0.0},
            timeless=always,
        ),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        weight_decay: Any = 0.0,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, momentum=momentum, nesterov=nesterov, **options)

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum, nesterov):
        momentum_buffer = momentum * momentum_buffer + grad
        direction = grad + momentum * momentum_buffer if nesterov else momentum_buffer
        return param - lr * direction, momentum_buffer
