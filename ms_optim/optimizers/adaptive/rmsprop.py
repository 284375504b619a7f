"""RMSprop, in torch's form and in TensorFlow's."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, sqrt
from ms_optim.optimizer.counterpart import Counterpart, always, same
from ms_optim.optimizer.optimizer import Optimizer


class RMSprop(Optimizer):
    r"""RMSprop, plain or centered, with or without momentum.

    .. math::
        v_t &= \alpha\, v_{t-1} + (1 - \alpha)\, g_t^2, \quad
        a_t = \alpha\, a_{t-1} + (1 - \alpha)\, g_t \\
        s_t &= v_t \text{, or } v_t - a_t^2 \text{ if centered} \\
        b_t &= \mu\, b_{t-1} + g_t / (\sqrt{s_t} + \epsilon) \\
        \theta_t &= \theta_{t-1} - \eta\, b_t

    TensorFlow's form begins with :math:`v_0 = 1` and has :math:`\epsilon` within the root and the learning
    rate within the momentum:

    .. math::
        b_t = \mu\, b_{t-1} + \eta\, g_t / \sqrt{s_t + \epsilon}, \quad \theta_t = \theta_{t-1} - b_t

    Weight decay is coupled: it is added to the gradient. Without momentum there is no :math:`b`, and
    without ``centered`` no :math:`a`. Rounding can make :math:`v_t - a_t^2` negative; it is held at 0.

    ``RMSprop(params, lr, ...)`` equals ``torch.optim.RMSprop(params, lr, ...)``; arguments have the same
    names. ``RMSprop(params, lr, decay, epsilon, momentum=m, centered=c, form="tensorflow")`` equals
    ``tf.compat.v1.train.RMSPropOptimizer(lr, decay, m, epsilon, centered=c)``, timm's ``RMSpropTF``, and
    ``mindspore.nn.RMSProp(params, lr, decay, m, epsilon, centered=c)`` as documented. (On the CPU the
    latter, not centered, adds epsilon outside the root, but for what is left over of a tensor
    after blocks of 16 numbers; with its epsilon of 1e-10 that makes no difference.)

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2 (``mindspore.nn``: 0.1).
        alpha: :math:`\alpha`, in [0, 1]. Default: 0.99 (TensorFlow, ``mindspore.nn``: 0.9).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8 (TensorFlow, ``mindspore.nn``: 1e-10).
        weight_decay: at least 0. Default: 0.
        momentum: :math:`\mu`, in [0, 1]. Default: 0.
        centered (bool): Default: False.
        form (str): ``"torch"`` or ``"tensorflow"``. With an alpha of 0.99 and gradients of 0.1, torch's
            first step is 100 times as large, its hundredth 8 times, its five hundredth 1.3 times.
            Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Hinton, "Neural Networks for Machine Learning", lecture 6e, 2012; centered: Graves, arXiv:1308.0850.
        Reference implementations: torch.optim.RMSprop; timm, RMSpropTF.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.RMSprop([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0. 3.]
    """

    states = ("square_avg", "grad_avg", "momentum_buffer")
    flags = ("centered",)
    forms = ("torch", "tensorflow")
    prebuilt = tuple(
        {"momentum": momentum, "centered": centered, "form": form}
        for momentum in (0.0, 0.9)
        for centered in (False, True)
        for form in ("torch", "tensorflow")
    )
    ranges = {"alpha": (0.0, 1.0)}
    counterparts = {
        "torch": Counterpart(
            same("square_avg", "grad_avg", "momentum_buffer"),
            keys=("lr", "alpha", "eps", "weight_decay", "momentum", "centered", "maximize"),
            timeless=always,
        ),
        # Its momentum is a buffer of steps, with the learning rate and the sign in it.
        "optax": Counterpart(
            {"square_avg": "nu", "grad_avg": "mu"},
            counts=False,
            keys=("lr", "alpha", "eps", "weight_decay", "centered", "form"),
            needs={"momentum": 0.0},
        ),
        "mindspore": Counterpart(
            {"square_avg": ("mean_square",), "grad_avg": ("mean_grad",), "momentum_buffer": ("moment",)},
            spare=("momentum_buffer",),
        ),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        alpha: Any = 0.99,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        momentum: Any = 0.0,
        centered: bool = False,
        form: str = "torch",
        **options: Any,
    ) -> None:
        own = {"alpha": alpha, "eps": eps, "momentum": momentum, "centered": centered, "form": form}
        super().__init__(params, learning_rate, weight_decay, **own, **options)

    def first_value(self, state, group):
        return 1.0 if state == "square_avg" and group["form"] == "tensorflow" else 0.0

    def choose(self, group):
        cls = type(self)
        if group["momentum"] == 0.0:
            return cls.update_centered if group["centered"] else cls.update
        return cls.update_centered_momentum if group["centered"] else cls.update_momentum

    @staticmethod
    def update(param, grad, square_avg, lr, alpha, eps, form):
        square_avg = alpha * square_avg + (1.0 - alpha) * grad * grad
        return param - lr * grad / _root(square_avg, eps, form), square_avg

    @staticmethod
    def update_centered(param, grad, square_avg, grad_avg, lr, alpha, eps, form):
        square_avg = alpha * square_avg + (1.0 - alpha) * grad * grad
        grad_avg = alpha * grad_avg + (1.0 - alpha) * grad
        variance = maximum(square_avg - grad_avg * grad_avg, 0.0)
        return param - lr * grad / _root(variance, eps, form), square_avg, grad_avg

    @staticmethod
    def update_momentum(param, grad, square_avg, momentum_buffer, lr, alpha, eps, momentum, form):
        square_avg = alpha * square_avg + (1.0 - alpha) * grad * grad
        direction = grad / _root(square_avg, eps, form)
        param, momentum_buffer = _carry_on(param, direction, momentum_buffer, lr, momentum, form)
        return param, square_avg, momentum_buffer

    @staticmethod
    def update_centered_momentum(
        param, grad, square_avg, grad_avg, momentum_buffer, lr, alpha, eps, momentum, form
    ):
        square_avg = alpha * square_avg + (1.0 - alpha) * grad * grad
        grad_avg = alpha * grad_avg + (1.0 - alpha) * grad
        direction = grad / _root(maximum(square_avg - grad_avg * grad_avg, 0.0), eps, form)
        param, momentum_buffer = _carry_on(param, direction, momentum_buffer, lr, momentum, form)
        return param, square_avg, grad_avg, momentum_buffer


def _root(square, eps, form):
    return sqrt(square + eps) if form == "tensorflow" else sqrt(square) + eps


def _carry_on(param, direction, momentum_buffer, lr, momentum, form):
    if form == "tensorflow":
        momentum_buffer = momentum * momentum_buffer + lr * direction
        return param - momentum_buffer, momentum_buffer
    momentum_buffer = momentum * momentum_buffer + direction
    return param - lr * momentum_buffer, momentum_buffer
