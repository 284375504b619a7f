"""Ano: the size of the gradient, the direction of the momentum."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import log, maximum, sign, sqrt
from ms_optim.optimizer.optimizer import Optimizer


class Ano(Optimizer):
    r"""Ano: momentum says where to, the newest gradient how far.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, \mathrm{sign}(g_t^2 - v_{t-1})\, g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{|g_t|\, \mathrm{sign}(m_t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    The second moment is Yogi's, of another sign: :class:`ms_optim.Grams` does the opposite. With
    logarithmic_schedule :math:`\beta_1` is :math:`1 - 1 / \log \max(t, 2)`; the paper has :math:`t + 2`.
    A :math:`\beta_2` below 0.5 would bring :math:`v_t` below 0.

    ``Ano(params, lr, betas, ...)`` equals ``pytorch_optimizer.Ano`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-4.
        betas: :math:`(\beta_1, \beta_2)`, in [0, 1) and [0.5, 1). Default: (0.92, 0.99).
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.0.
        logarithmic_schedule (bool): the paper's Anolog. Default: False.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kegreisz, "Ano: Faster is Better in Noisy Landscapes", arXiv:2508.18258.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Ano([w], learning_rate=0.1, betas=(0.9, 0.75))
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq")
    flags = ("logarithmic_schedule",)
    decay = "decoupled"
    ranges = {"beta2": (0.5, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-4,
        betas: Any = (0.92, 0.99),
        weight_decay: Any = 0.0,
        logarithmic_schedule: bool = False,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(betas=betas, logarithmic_schedule=logarithmic_schedule, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta1, beta2, logarithmic_schedule):
        memory = 1.0 - 1.0 / log(maximum(step, 2.0)) if logarithmic_schedule else beta1
        return memory, 1.0 - beta2**step

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, beta2, eps, memory, correction):
        exp_avg = memory * exp_avg + (1.0 - memory) * grad
        square = grad * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (sign(square - exp_avg_sq) * square)
        size = absolute(grad) / (sqrt(exp_avg_sq / correction) + eps)
        return param - lr * (size * sign(exp_avg)), exp_avg, exp_avg_sq
