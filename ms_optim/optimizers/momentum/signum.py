"""Steps of a momentum's sign: Signum, and Tiger, which decays and may scale them."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import mean, sign, sqrt
from ms_optim.optimizer.optimizer import Optimizer

_BELOW_ONE = (0.0, 1.0, False, True)


class Signum(Optimizer):
    r"""Signum: each number moves by the learning rate, against the sign of the gradients' average.

    .. math::
        m_t &= \mu\, m_{t-1} + (1 - \mu)\, g_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \mathrm{sign}(m_t)

    Without momentum it is signSGD, :math:`m_t = g_t`, and has no state.

    ``Signum(params, lr, momentum)`` equals pytorch_optimizer's ``SignSGD`` of the same arguments, and
    ``optax.signum(lr, momentum)``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Bernstein et al., "signSGD: Compressed Optimisation for Non-Convex Problems", arXiv:1802.04434.
        Reference implementation: pytorch_optimizer.SignSGD.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Signum([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.9 2.1]
    """

    states = ("momentum_buffer",)
    ranges = {"momentum": _BELOW_ONE}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, momentum=momentum, **options)

    def choose(self, group):
        return type(self).update_without_momentum if group["momentum"] == 0.0 else type(self).update

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum):
        momentum_buffer = momentum * momentum_buffer + (1.0 - momentum) * grad
        return param - lr * sign(momentum_buffer), momentum_buffer

    @staticmethod
    def update_without_momentum(param, grad, lr):
        return param - lr * sign(grad)


class Tiger(Optimizer):
    r"""Tiger: the sign of one average, with weight decay; the adaptive optimizer of the least memory.

    .. math::
        m_t &= \beta\, m_{t-1} + (1 - \beta)\, g_t \\
        \theta_t &= (1 - \eta_t \lambda)\, \theta_{t-1} - \eta_t\, \mathrm{sign}(m_t)

    It is :class:`ms_optim.Lion` with both of its betas the same. :math:`\eta_t` is :math:`\eta`. With
    scale_parameter it is :math:`\eta` times the root mean square of :math:`\theta_{t-1}` for tensors of two
    or more dimensions, which then must not begin as zeros, and :math:`\eta / 2` for vectors and scalars
    (biases, gains), which are not decayed: what the author's own code does, whose rows of embeddings are
    tensors of their own, and which leaves a tensor with NaN in its gradient out.

    ``Tiger(params, lr, beta, weight_decay)`` equals pytorch_optimizer's ``Tiger`` of the same arguments.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        beta: :math:`\beta`, in [0, 1). Default: 0.965.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.01.
        scale_parameter (bool): measure rates by the parameter, as said above. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), ``decay``
            not with scale_parameter; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Su, "Tiger: A Tight-fisted Optimizer", kexue.fm/archives/9512, 2023.
        Reference implementation: bojone/tiger; without scale_parameter pytorch_optimizer.Tiger.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Tiger([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.  ]
    """

    states = ("exp_avg",)
    flags = ("scale_parameter",)
    ranges = {"beta": _BELOW_ONE}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        beta: Any = 0.965,
        weight_decay: Any = 0.01,
        scale_parameter: bool = False,
        **options: Any,
    ) -> None:
        options.update(beta=beta, scale_parameter=scale_parameter)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_scaled if group["scale_parameter"] else type(self).update

    @staticmethod
    def update(param, grad, exp_avg, lr, beta):
        exp_avg = beta * exp_avg + (1.0 - beta) * grad
        return param - lr * sign(exp_avg), exp_avg

    @staticmethod
    def update_scaled(param, grad, exp_avg, lr, weight_decay, beta, ndim):
        is_matrix = ndim > 1
        rate = lr * sqrt(mean(param * param)) if is_matrix else 0.5 * lr
        kept = (1.0 - rate * weight_decay) * param if is_matrix else param
        return Tiger.update(kept, grad, exp_avg, rate, beta)
