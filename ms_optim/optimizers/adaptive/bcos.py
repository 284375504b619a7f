"""BCOS: gradients, or their momentum, divided by the root of what their square is expected to be."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class BCOS(Optimizer):
    r"""BCOS: each number moves by its direction over the root of the direction's expected square.

    .. math::
        m_t &= \beta\, m_{t-1} + (1 - \beta)\, g_t, \quad d_t = m_t \quad
            (\text{mode "g": } d_t = g_t) \\
        v_t &= (3 \beta^2 - 2 \beta^3)\, m_{t-1}^2 + (1 - \beta)^2 g_t^2
            + 2 \beta (1 - \beta)^2\, m_{t-1} g_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{d_t}{\sqrt{v_t} + \epsilon}

    with :math:`m_0 = g_1`. That is mode ``"c"``, whose second moment is conditional on the momentum: it needs
    no state. With simple_cond :math:`v_t = \beta_2 m_{t-1}^2 + (1 - \beta_2)\, g_t^2`. In the modes ``"g"``
    and ``"m"`` it is averaged: :math:`v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, d_t^2`, with
    :math:`v_0 = g_1^2`.

    ``BCOS(params, lr, ..., simple_cond=True)`` equals the authors' ``BCOS(params, lr, ...)`` of the same
    arguments; square_beta is their ``beta2``, and their ``decouple_wd=False`` is ``decay="coupled"``.
    pytorch_optimizer takes :math:`m_t` where the authors take :math:`m_{t-1}`.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        beta: :math:`\beta`, in [0, 1). Default: 0.9.
        square_beta: :math:`\beta_2`, in [0, 1). None or 0 stands for :math:`\beta`, in mode ``"c"`` for
            :math:`1 - (1 - \beta)^2`. Default: None.
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.1.
        mode (str): ``"c"``, ``"m"`` or ``"g"``, as above. Default: ``"c"``.
        simple_cond (bool): the shorter form of mode ``"c"``. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Xiao, "Stochastic Approximation with Block Coordinate Optimal Stepsizes", arXiv:2507.08963.
        Reference implementation: facebookresearch/bcos.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.BCOS([w], learning_rate=0.1, weight_decay=0.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("m", "v")
    flags = ("simple_cond",)
    words = {"mode": ("c", "m", "g")}
    ranges = {"beta": (0.0, 1.0, False, True), "square_beta": (0.0, 1.0, False, True)}
    stands_for = {"square_beta": (None, 0.0)}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        beta: Any = 0.9,
        square_beta: Any = None,
        eps: Any = 1e-6,
        weight_decay: Any = 0.1,
        mode: str = "c",
        simple_cond: bool = False,
        **options: Any,
    ) -> None:
        options.update(beta=beta, square_beta=square_beta, eps=eps, mode=mode, simple_cond=simple_cond)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        by_mode = {"c": type(self).update, "m": type(self).update_averaged, "g": type(self).update_plain}
        return by_mode[group["mode"]]

    @staticmethod
    def scalars(step, beta, square_beta, mode):
        usual = 1.0 - (1.0 - beta) * (1.0 - beta) if mode == "c" else beta
        return where(step == 1, 1.0, 0.0), where(square_beta > 0.0, square_beta, usual)

    @staticmethod
    def update(param, grad, m, lr, beta, eps, simple_cond, is_first, memory):
        m = where(is_first > 0.0, grad, m)
        if simple_cond:
            square = memory * m * m + (1.0 - memory) * grad * grad
        else:
            new = (1.0 - beta) * (1.0 - beta)
            square = (3.0 - 2.0 * beta) * beta * beta * m * m + new * grad * (grad + 2.0 * beta * m)
        m = beta * m + (1.0 - beta) * grad
        return param - lr * m / (sqrt(square) + eps), m

    @staticmethod
    def update_averaged(param, grad, m, v, lr, beta, eps, is_first, memory):
        m = beta * where(is_first > 0.0, grad, m) + (1.0 - beta) * grad
        v = memory * where(is_first > 0.0, grad * grad, v) + (1.0 - memory) * m * m
        return param - lr * m / (sqrt(v) + eps), m, v

    @staticmethod
    def update_plain(param, grad, v, lr, eps, is_first, memory):
        v = memory * where(is_first > 0.0, grad * grad, v) + (1.0 - memory) * grad * grad
        return param - lr * grad / (sqrt(v) + eps), v
