"""Kate: Adagrad without its square root, for which the scale of the data does not matter."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.optimizer import Optimizer


class Kate(Optimizer):
    r"""KATE: Adagrad with the sum of squares itself below, and a sum above that keeps steps long enough.

    .. math::
        b_t^2 &= b_{t-1}^2 + g_t^2 \\
        m_t^2 &= m_{t-1}^2 + \zeta\, g_t^2 + \frac{g_t^2}{b_t^2 + \epsilon} \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{m_t\, g_t}{b_t^2 + \epsilon}

    With :math:`\zeta = 0`, features multiplied with numbers of their own give the same predictions all
    through a training of a linear model. Weight decay is coupled: it is added to the gradient. The states are
    :math:`m_t^2` and :math:`b_t^2`.

    ``Kate(params, lr, zeta, eps, weight_decay)`` equals the authors' ``KATE`` with :math:`\zeta` as their
    eta. pytorch_optimizer, which calls it delta, adds :math:`\epsilon` to :math:`b_t^2` itself, at
    each step.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        zeta: :math:`\zeta`, at least 0. Default: 0.9.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Choudhury et al., "Remove that Square Root: A New Efficient Scale-Invariant Version of AdaGrad",
        arXiv:2403.02648.
        Reference implementation: nazya/KATE.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Kate([w], learning_rate=0.1, zeta=0.0)
        >>> done = opt((Tensor(np.array([0.5, -4.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8   2.025]
    """

    states = ("numerator", "grad_sum_sq")
    ranges = {"zeta": (0.0, float("inf")), "eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        zeta: Any = 0.9,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, zeta=zeta, eps=eps, **options)

    @staticmethod
    def update(param, grad, numerator, grad_sum_sq, lr, zeta, eps):
        square = grad * grad
        grad_sum_sq = grad_sum_sq + square
        size = grad_sum_sq + eps
        numerator = numerator + zeta * square + square / size
        return param - lr * sqrt(numerator) * grad / size, numerator, grad_sum_sq
