"""Averaged stochastic gradient descent."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, where
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer


def _next_rate(step, group):
    """The rate of the next step, which torch keeps."""
    return group["lr"] / (1.0 + group["lambd"] * group["lr"] * step) ** group["alpha"]


def _next_weight(step, group):
    return 1.0 / max(1.0, step - group["t0"])


class ASGD(Optimizer):
    r"""Averaged stochastic gradient descent, as in torch.

    .. math::
        \eta_t &= \eta / (1 + \lambda\, \eta\, (t - 1))^\alpha, \quad
        \mu_t = 1 / \max(1,\, t - 1 - t_0) \\
        \theta_t &= (1 - \lambda\, \eta_t)\, \theta_{t-1} - \eta_t\, g_t \\
        \bar\theta_t &= \bar\theta_{t-1} + \mu_t\, (\theta_t - \bar\theta_{t-1})

    The average :math:`\bar\theta` is the state ``ax``: ``opt.state[name]["ax"]``. Weight decay is coupled: it
    is added to the gradient, in addition to :math:`\lambda`.

    ``ASGD(params, lr, ...)`` equals ``torch.optim.ASGD(params, lr, ...)`` and
    ``mindspore.nn.ASGD(params, lr, ...)``, whose default learning rate is 0.1; arguments have the same names.
    A learning rate that changes acts at the next step here, as everywhere in ms_optim; in these two, one step
    later. (And they keep :math:`\eta_t` in float32: 6e-8 off.)

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        lambd: :math:`\lambda`, at least 0. Default: 1e-4.
        alpha: :math:`\alpha`, at least 0. Default: 0.75.
        t0: :math:`t_0`, the step from which on the average is one of more than one step, at least 0.
            Default: 1e6.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Polyak and Juditsky, "Acceleration of stochastic approximation by averaging", 1992.
        Reference implementation: torch.optim.ASGD.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ASGD([w], learning_rate=0.1, t0=0.0)
        >>> for _ in range(3):
        ...     done = opt((Tensor(np.array([1.0, -1.0], np.float32)),))
        >>> print(w.asnumpy().round(3), opt.state["w"]["ax"].asnumpy().round(3))
        [0.7 2.3] [0.75 2.25]
    """

    states = ("ax",)
    counterparts = {
        "torch": Counterpart(
            same("ax"),
            keys=("lr", "lambd", "alpha", "t0", "weight_decay", "maximize"),
            derived={"eta": _next_rate, "mu": _next_weight},
        ),
        "mindspore": Counterpart({"ax": ("ax_.", "ax")}),
    }
    ranges = dict.fromkeys(("lambd", "alpha", "t0"), (0.0, float("inf")))

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        lambd: Any = 1e-4,
        alpha: Any = 0.75,
        t0: Any = 1e6,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, lambd=lambd, alpha=alpha, t0=t0, **options)

    @staticmethod
    def scalars(step, lr, lambd, alpha, t0):
        rate = lr / (1.0 + lambd * lr * (step - 1.0)) ** alpha
        return rate, 1.0 - lambd * rate, 1.0 / maximum(1.0, step - 1.0 - t0)

    @staticmethod
    def update(param, grad, ax, rate, shrink, mu):
        param = shrink * param - rate * grad
        # With a weight of 1, ax + (param - ax) would be param but for rounding.
        return param, where(mu == 1.0, param, ax + mu * (param - ax))
