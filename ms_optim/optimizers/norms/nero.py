"""Nero: neurons whose weights stay balanced, and turn by a relative amount."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import centralize, mean, sqrt, unit_sum, where
from ms_optim.optimizer.optimizer import Optimizer


class Nero(Optimizer):
    r"""Nero: each neuron's gradient is divided by an average of its norms; its weights have mean 0, norm 1.

    .. math::
        v_t &= \beta\, v_{t-1} + (1 - \beta)\, \lVert g_t \rVert_n^2 \\
        \theta_t &= P\Bigl(\theta_{t-1} - \eta\, \sigma\,
            \frac{g_t}{\sqrt{v_t / (1 - \beta^t)} + \epsilon}\Bigr), \quad
        P(x) = \frac{x - \bar x_n}{\lVert x - \bar x_n \rVert_n + \epsilon}

    Norms :math:`\lVert \cdot \rVert_n` and means :math:`\bar x_n` are those of a neuron, what stands at one
    place of the first axis; those of vectors and scalars are single numbers, which are not constrained.
    :math:`\sigma` is the mean of the norms that a tensor's neurons have at the start, 0.01 where that is 0.
    The start is constrained too, by the first step, which then goes along the gradient of the weights that
    were there before. The states ``exp_avg_sq`` and ``scale`` have the parameter's shape.

    ``Nero(params, lr, beta, constraints, eps)`` equals ``pytorch_optimizer.Nero`` of the same arguments.
    There is no weight decay in it: a constrained neuron would not feel it.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.01.
        beta: :math:`\beta`, in [0, 1). Default: 0.999.
        constraints (bool): whether P is applied. Default: True.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: decoupled, ahead of P; at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Liu et al., "Learning by Turning: Neural Architecture Aware Optimisation", arXiv:2102.07227.
        Reference implementation: pytorch_optimizer.Nero.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Nero([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.15]
    """

    states = ("exp_avg_sq", "scale")
    flags = ("constraints",)
    ranges = {"beta": (0.0, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.01,
        beta: Any = 0.999,
        constraints: bool = True,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(beta=beta, constraints=constraints, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta):
        return sqrt(1.0 - beta**step)

    @staticmethod
    def constrained(param, constraints, eps, ndim):
        """Neurons of mean 0 and norm 1."""
        if ndim < 2 or not constraints:
            return param
        balanced = centralize(param)
        return balanced / (sqrt(unit_sum(balanced * balanced)) + eps)

    @staticmethod
    def update(param, grad, exp_avg_sq, scale, lr, weight_decay, beta, eps, constraints, ndim, root):
        # Without a scale a tensor has made no step.
        is_first = scale == 0.0
        start = Nero.constrained(param, constraints, eps, ndim)
        size = mean(sqrt(unit_sum(start * start)))
        scale = where(is_first, where(size > 0.0, size, 0.01), scale)
        exp_avg_sq = beta * exp_avg_sq + (1.0 - beta) * unit_sum(grad * grad)
        denominator = sqrt(exp_avg_sq) / root + eps
        direction = grad / where(denominator > 0.0, denominator, 1.0)
        start = where(is_first, start, param)
        moved = (1.0 - lr * weight_decay) * start - lr * scale * direction
        return Nero.constrained(moved, constraints, eps, ndim), exp_avg_sq, scale
