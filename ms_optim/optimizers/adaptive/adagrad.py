"""Adagrad: each number divided by the root of the sum of its squared gradients."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer


class Adagrad(Optimizer):
    r"""Adagrad, as in torch.

    .. math::
        s_t &= s_{t-1} + g_t^2 \qquad (s_0 \text{ is initial\_accumulator\_value}) \\
        \theta_t &= \theta_{t-1} - \frac{\eta}{1 + (t - 1)\, \gamma} \cdot \frac{g_t}{\sqrt{s_t} + \epsilon}

    Weight decay is coupled: it is added to the gradient.

    ``Adagrad(params, lr, ...)`` equals ``torch.optim.Adagrad(params, lr, ...)``; arguments have the same
    names. ``Adagrad(params, lr, initial_accumulator_value=accum, eps=0)`` equals
    ``mindspore.nn.Adagrad(params, accum, lr)``, whose defaults are 0.1 and 1e-3: with torch's defaults the
    first step is :math:`\sqrt{0.1 + g^2} / |g|` times as large, 3.3 times for a gradient of 0.1.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        lr_decay: :math:`\gamma`, at least 0. Default: 0.
        weight_decay: at least 0. Default: 0.
        initial_accumulator_value (number): at least 0; fixed once the optimizer is made. Default: 0.
        eps: :math:`\epsilon`, at least 0. Default: 1e-10.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Duchi, Hazan and Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic
        Optimization", 2011.
        Reference implementation: torch.optim.Adagrad.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Adagrad([w], learning_rate=0.1)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.8293 2.1707]
    """

    states = ("sum",)
    constants = ("initial_accumulator_value",)
    ranges = {"lr_decay": (0.0, float("inf")), "initial_accumulator_value": (0.0, float("inf"))}

    counterparts = {
        "torch": Counterpart(
            same("sum"),
            keys=("lr", "lr_decay", "weight_decay", "initial_accumulator_value", "eps", "maximize"),
            from_start=True,
        ),
        # These add eps within the root.
        "megengine": Counterpart(
            {"sum": "square_avg"},
            keys=("lr", "lr_decay", "weight_decay"),
            constants={"eps": 0.0},
            apart=("initial_accumulator_value",),
            needs={"eps": 0.0},
            from_start=True,
        ),
        "optax": Counterpart(
            {"sum": "sum_of_squares"},
            counts=False,
            keys=("lr", "weight_decay", "initial_accumulator_value"),
            needs={"eps": 0.0},
        ),
        "mindspore": Counterpart({"sum": ("accum",)}),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        lr_decay: Any = 0.0,
        weight_decay: Any = 0.0,
        initial_accumulator_value: Any = 0.0,
        eps: Any = 1e-10,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            lr_decay=lr_decay,
            initial_accumulator_value=initial_accumulator_value,
            eps=eps,
            **options,
        )

    def first_value(self, state, group):
        return group["initial_accumulator_value"]

    @staticmethod
    def scalars(step, lr, lr_decay):
        return lr / (1.0 + (step - 1.0) * lr_decay)

    @staticmethod
    def update(param, grad, sum, eps, rate):
        total = sum + grad * grad
        return param - rate * grad / (sqrt(total) + eps), total
