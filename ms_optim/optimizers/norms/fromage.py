"""Fromage: steps of a set part of each tensor's norm."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import minimum, norm, or_one, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class Fromage(Optimizer):
    r"""Fromage: each tensor turns by the same angle, whatever the size of its gradient.

    .. math::
        \theta_t = \frac{1}{\sqrt{1 + \eta^2}} \left(\theta_{t-1} - \eta\,
            \frac{\lVert \theta_{t-1} \rVert}{\lVert g_t \rVert}\, g_t\right)

    Where one of the norms is 0, their quotient is 1. With a :math:`p\_bound` the norm of a tensor is held at
    that multiple of what it is ahead of the first step: a number for each tensor, which the portable engine
    keeps. It has no other state; a weight decay is coupled, and of little use.

    ``Fromage(params, lr, p_bound)`` equals the authors' optimizer of the same arguments, and
    ``optax.fromage(lr, min_norm=0)``: optax takes a norm for 1e-6 at least.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        p_bound: above 0. Default: None, as is 0: no bound.
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Bernstein, Vahdat, Yue and Liu, "On the distance between two neural networks and the stability of
        learning", arXiv:2002.03432.
        Reference implementation: jxbz/fromage.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([3.0, 4.0], np.float32)), name="w")
        >>> opt = ms_optim.Fromage([w], learning_rate=0.75)
        >>> done = opt((Tensor(np.array([10.0, 0.0], np.float32)),))
        >>> print(w.asnumpy())
        [-0.6  3.2]
    """

    states = ("max_norm",)
    ranges = {"p_bound": (0.0, float("inf"))}
    stands_for = {"p_bound": (None, 0.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        p_bound: Any = None,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, p_bound=p_bound, **options)

    def choose(self, group):
        return type(self).update if group["p_bound"] == 0.0 else type(self).update_bounded

    def state_shape(self, state, shape, group):
        return ()

    @staticmethod
    def scalars(lr):
        return 1.0 / sqrt(1.0 + lr * lr)

    @staticmethod
    def update(param, grad, lr, shrinking):
        size, found = norm(param), norm(grad)
        both = where(size > 0.0, found, 0.0) > 0.0
        return shrinking * (param - lr * where(both, size, 1.0) / where(both, found, 1.0) * grad)

    @staticmethod
    def update_bounded(param, grad, max_norm, step, lr, p_bound, shrinking):
        # Weights may be loaded until the first step.
        max_norm = where(step == 1, p_bound * norm(param), max_norm)
        new = Fromage.update(param, grad, lr, shrinking)
        size = norm(new)
        return new * where(size > 0.0, minimum(max_norm / or_one(size), 1.0), 1.0), max_norm
