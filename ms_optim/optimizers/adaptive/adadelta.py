"""Adadelta: steps in the units of the parameter."""

from __future__ import annotations

from typing import Any

from ms_optim.engine.portable.fused import ADADELTA
from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.counterpart import Counterpart, always, same
from ms_optim.optimizer.optimizer import Optimizer


class Adadelta(Optimizer):
    r"""Adadelta, as in torch.

    .. math::
        v_t &= \rho\, v_{t-1} + (1 - \rho)\, g_t^2 \\
        d_t &= \frac{\sqrt{u_{t-1} + \epsilon}}{\sqrt{v_t + \epsilon}}\, g_t \\
        u_t &= \rho\, u_{t-1} + (1 - \rho)\, d_t^2 \\
        \theta_t &= \theta_{t-1} - \eta\, d_t

    Weight decay is coupled: it is added to the gradient.

    ``Adadelta(params, lr, rho, eps)`` equals ``torch.optim.Adadelta(params, lr, rho, eps)`` and
    ``mindspore.nn.Adadelta(params, lr, rho, eps)``; the defaults are the same too.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        rho: :math:`\rho`, in [0, 1]. Default: 0.9.
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zeiler, "ADADELTA: An Adaptive Learning Rate Method", arXiv:1212.5701.
        Reference implementation: torch.optim.Adadelta.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Adadelta([w], eps=1.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.5061 4.1764]
    """

    states = ("square_avg", "acc_delta")
    ranges = {"rho": (0.0, 1.0)}
    fused = {"update": ADADELTA}
    counterparts = {
        "torch": Counterpart(
            same("square_avg", "acc_delta"),
            keys=("lr", "rho", "eps", "weight_decay", "maximize"),
            timeless=always,
        ),
        "megengine": Counterpart(
            same("square_avg", "acc_delta"),
            keys=("lr", "rho", "eps", "weight_decay"),
            from_start=True,
            timeless=always,
        ),
        "optax": Counterpart(
            {"square_avg": "e_g", "acc_delta": "e_x"}, counts=False, keys=("lr", "rho", "eps", "weight_decay")
        ),
        "mindspore": Counterpart({"square_avg": ("accum",), "acc_delta": ("accum_update",)}),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        rho: Any = 0.9,
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, rho=rho, eps=eps, **options)

    @staticmethod
    def update(param, grad, square_avg, acc_delta, lr, rho, eps):
        square_avg = rho * square_avg + (1.0 - rho) * grad * grad
        delta = sqrt(acc_delta + eps) / sqrt(square_avg + eps) * grad
        acc_delta = rho * acc_delta + (1.0 - rho) * delta * delta
        return param - lr * delta, square_avg, acc_delta
