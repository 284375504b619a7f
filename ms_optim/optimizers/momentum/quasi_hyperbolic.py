"""Quasi-hyperbolic momentum: steps between the gradient and its average, for SGD and for Adam."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.optimizer import Optimizer

_BELOW_ONE = (0.0, 1.0, False, True)


class QHM(Optimizer):
    r"""QHM: a step of plain SGD and one of momentum, averaged by a number.

    .. math::
        m_t &= \mu\, m_{t-1} + (1 - \mu)\, g_t \\
        \theta_t &= \theta_{t-1} - \eta\, \bigl((1 - \nu)\, g_t + \nu\, m_t\bigr)

    Nesterov's momentum, PID control, AccSGD and others are special cases, by the paper. The momentum is an
    average: :class:`ms_optim.SGD` with a rate of :math:`(1 - \mu)\, \eta` moves as fast, and a :math:`\nu`
    of :math:`\mu` is its Nesterov's form. The defaults are what the paper advises, with :math:`\eta = 1` to
    start a search at. Weight decay is coupled: it is added to the gradient.

    ``QHM(params, lr, momentum, nu, weight_decay)`` equals the authors' of the same arguments;
    ``decay="decoupled"`` is their ``weight_decay_type="direct"``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.999.
        nu: :math:`\nu`, in [0, 1]. Default: 0.7.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ma and Yarats, "Quasi-hyperbolic momentum and Adam for deep learning", arXiv:1810.06801.
        Reference implementation: facebookresearch/qhoptim.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.QHM([w], learning_rate=1.0, momentum=0.9, nu=0.7)
        >>> done = opt((Tensor(np.array([1.0, -1.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.63 2.37]
    """

    states = ("momentum_buffer",)
    ranges = {"momentum": _BELOW_ONE, "nu": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.999,
        nu: Any = 0.7,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, momentum=momentum, nu=nu, **options)

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum, nu):
        momentum_buffer = momentum * momentum_buffer + (1.0 - momentum) * grad
        return param - lr * (nu * momentum_buffer + (1.0 - nu) * grad), momentum_buffer


class QHAdam(Optimizer):
    r"""QHAdam: Adam with quasi-hyperbolic averages of the gradient and of its square.

    .. math::
        w_i &= \frac{1 - \beta_i}{1 - \beta_i^t} \\
        m_t &= (1 - w_1)\, m_{t-1} + w_1\, g_t \\
        v_t &= (1 - w_2)\, v_{t-1} + w_2\, g_t^2 \\
        \theta_t &= \theta_{t-1} - \eta\,
            \frac{(1 - \nu_1)\, g_t + \nu_1 m_t}{\sqrt{(1 - \nu_2)\, g_t^2 + \nu_2 v_t} + \epsilon}

    With both :math:`\nu` at 1, the default, it is Adam, with :math:`\nu_1 = \beta_1` nearly NAdam; the
    paper advises ``nus=(0.7, 1.0), betas=(0.995, 0.999)``. The states are means from the first step on.
    Weight decay is coupled: it is added to the gradient.

    ``QHAdam(params, lr, betas, nus, weight_decay, eps=eps)`` equals the authors' of the same arguments, as
    long as the betas stay: a new one changes their :math:`w_i` step by step, these at once.
    ``decay="decoupled"`` is their ``decouple_weight_decay=True``, QHAdamW.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        nus: :math:`(\nu_1, \nu_2)`, each in [0, 1]. Default: (1.0, 1.0).
        weight_decay: at least 0. Default: 0.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ma and Yarats, "Quasi-hyperbolic momentum and Adam for deep learning", arXiv:1810.06801.
        Reference implementation: facebookresearch/qhoptim.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.QHAdam([w], learning_rate=0.1, nus=(0.7, 1.0))
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.2]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {"nus": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        nus: Any = (1.0, 1.0),
        weight_decay: Any = 0.0,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, nus=nus, eps=eps, **options)

    @staticmethod
    def scalars(step, beta1, beta2):
        return (1.0 - beta1) / (1.0 - beta1**step), (1.0 - beta2) / (1.0 - beta2**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, nu1, nu2, eps, weight, weight_sq):
        square = grad * grad
        exp_avg = (1.0 - weight) * exp_avg + weight * grad
        exp_avg_sq = (1.0 - weight_sq) * exp_avg_sq + weight_sq * square
        size = sqrt(nu2 * exp_avg_sq + (1.0 - nu2) * square)
        return param - lr * (nu1 * exp_avg + (1.0 - nu1) * grad) / (size + eps), exp_avg, exp_avg_sq
