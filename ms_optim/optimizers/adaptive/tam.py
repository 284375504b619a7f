"""Torque-aware momentum: gradients that turn away from the momentum count less."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import norm, or_one, sqrt, where
from ms_optim.formula.functions import sum as sum_of
from ms_optim.optimizer.optimizer import Optimizer

_RATIO = (0.0, 1.0, False, True)


class TAM(Optimizer):
    r"""TAM, torque-aware momentum: each gradient is weighed by how far it goes the momentum's way.

    .. math::
        c_t &= \frac{\langle m_{t-1}, g_t \rangle}{\lVert m_{t-1} \rVert\, \lVert g_t \rVert}, \quad
        s_t = \gamma\, s_{t-1} + (1 - \gamma)\, c_t \\
        m_t &= \mu\, m_{t-1} + \left(\frac{1 + s_t}{2} + \epsilon\right) g_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, m_t

    Each tensor has a :math:`c_t` of its own; it is 0 where one of the norms is. :math:`s_t` is one number a
    tensor, and such states are the portable engine's.

    The formula is the paper's. pytorch_optimizer's has, in place of :math:`c_t`, products number by number,
    of momentum and gradient that are normed along the first axis, and a momentum that starts as the first
    gradient.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9.
        decay_rate: :math:`\gamma`, in [0, 1). Default: 0.9.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Malviya et al., "Torque-Aware Momentum", arXiv:2412.18790.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.TAM([w], learning_rate=0.1)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.925 2.45 ]
    """

    states: tuple[str, ...] = ("momentum_buffer", "s")
    decay = "decoupled"
    ranges = {"momentum": _RATIO, "decay_rate": _RATIO}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        decay_rate: Any = 0.9,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(momentum=momentum, decay_rate=decay_rate, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def state_shape(self, state, shape, group):
        return () if state == "s" else shape

    @staticmethod
    def update(param, grad, momentum_buffer, s, lr, momentum, decay_rate, eps):
        s = decay_rate * s + (1.0 - decay_rate) * cosine(momentum_buffer, grad)
        momentum_buffer = momentum * momentum_buffer + ((1.0 + s) / 2.0 + eps) * grad
        return param - lr * momentum_buffer, momentum_buffer, s


class AdaTAM(Optimizer):
    r"""AdaTAM: :class:`TAM`'s momentum over the root of Adam's second moment.

    .. math::
        s_t &= \gamma\, s_{t-1} + (1 - \gamma)\,
            \frac{\langle m_{t-1}, g_t \rangle}{\lVert m_{t-1} \rVert\, \lVert g_t \rVert} \\
        m_t &= \beta_1\, m_{t-1} + \left(\frac{1 + s_t}{2} + \epsilon\right) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{m_t}{\sqrt{v_t} + \epsilon}

    There is no bias correction. :math:`m_t` is a sum, up to :math:`1 / (1 - \beta_1)` gradients long.

    The formula is the paper's; pytorch_optimizer's differs as its TAM does.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        decay_rate: :math:`\gamma`, in [0, 1). Default: 0.9.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Malviya et al., "Torque-Aware Momentum", arXiv:2412.18790.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaTAM([w], learning_rate=0.01, betas=(0.9, 0.75))
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.99 2.01]
    """

    states = ("exp_avg", "exp_avg_sq", "s")
    decay = "decoupled"
    ranges = {"decay_rate": _RATIO}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        decay_rate: Any = 0.9,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, decay_rate=decay_rate, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def state_shape(self, state, shape, group):
        return () if state == "s" else shape

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, s, lr, beta1, beta2, decay_rate, eps):
        s = decay_rate * s + (1.0 - decay_rate) * cosine(exp_avg, grad)
        exp_avg = beta1 * exp_avg + ((1.0 + s) / 2.0 + eps) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        return param - lr * exp_avg / (sqrt(exp_avg_sq) + eps), exp_avg, exp_avg_sq, s


def cosine(x, y):
    """Of the angle between two tensors; 0 where one of them is."""
    size = norm(x) * norm(y)
    return where(size > 0.0, sum_of(x * y) / or_one(size), 0.0)
