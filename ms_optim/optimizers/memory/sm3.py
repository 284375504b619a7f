"""SM3: Adagrad whose memory is a number for each row, column or other slice of a tensor."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import max as max_of
from ms_optim.formula.functions import maximum, minimum, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer

# Of the axes of a tensor, each of which has a state: five, as the kernels of convolutions over volumes have.
_AXES = 5


class SM3(Optimizer):
    r"""SM3: Adagrad whose memory of an :math:`(n_1, n_2, \dots)` tensor is :math:`n_1 + n_2 + \dots` numbers.

    .. math::
        \nu_t &= \beta' \min_i \mu^{(i)}_{t-1} + (1 - \beta)\, g_t^2 \\
        \mu^{(i)}_t &= \max_{\text{all axes but } i} \nu_t, \quad
            \text{not below } \mu^{(i)}_{t-1} \text{ where } \beta > 0 \\
        m_t &= \mu\, m_{t-1} + (1 - \mu)\, \frac{g_t}{\sqrt{\nu_t + \epsilon}} \\
        \theta_t &= \theta_{t-1} - \eta\, m_t

    where :math:`\beta'` is :math:`\beta`, or 1 for a :math:`\beta` of 0: then :math:`\nu_t` is a sum, as
    Adagrad's. A vector or scalar keeps :math:`\nu_t` whole. Without a momentum :math:`\mu` there is no
    :math:`m_t`, and the state is that of the axes: for a (1000, 1000) matrix 8 kB in place of Adagrad's 4 MB.
    It is the portable engine that takes maxima along axes, of tensors with up to five of them.

    ``SM3(params, lr, momentum, beta, eps)`` equals ``pytorch_optimizer.SM3`` and the ``SM3`` of
    Enealor/PyTorch-SM3 of the same arguments; ``optax.sm3(lr, momentum)`` equals it with a momentum, and its
    eps of 1e-8.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.1.
        momentum: :math:`\mu`, in [0, 1). Default: 0.
        beta: :math:`\beta`, in [0, 1). Default: 0.
        eps: :math:`\epsilon`, above 0. Default: 1e-30.
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; a parameter of more than five dimensions.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Anil, Gupta, Koren and Singer, "Memory-Efficient Adaptive Optimization", arXiv:1901.11150.
        Reference implementation: Enealor/PyTorch-SM3.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((300, 200), np.float32)), name="w")
        >>> opt = ms_optim.SM3([w], learning_rate=0.1)
        >>> opt.state["w"]["accumulator_0"].shape, opt.state["w"]["accumulator_1"].shape
        ((300, 1), (1, 200))
        >>> done = opt((Tensor(np.full((300, 200), 0.5, np.float32)),))
        >>> print(w.asnumpy()[0, 0].round(3))
        0.9
    """

    states = ("momentum_buffer", *(f"accumulator_{i}" for i in range(_AXES)))
    ranges = {
        "momentum": (0.0, 1.0, False, True),
        "beta": (0.0, 1.0, False, True),
        "eps": (0.0, float("inf"), True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.1,
        momentum: Any = 0.0,
        beta: Any = 0.0,
        eps: Any = 1e-30,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, momentum=momentum, beta=beta, eps=eps, **options
        )

    def choose(self, group):
        return type(self).update if group["momentum"] == 0.0 else type(self).update_momentum

    def state_shape(self, state, shape, group):
        if len(shape) > _AXES:
            raise ValueError(f"SM3 takes parameters of up to {_AXES} dimensions, got one of shape {shape}")
        if state == "momentum_buffer":
            return shape
        axis = int(state[-1])
        if len(shape) < 2:
            return shape if axis == 0 else None
        return tuple(size if i == axis else 1 for i, size in enumerate(shape)) if axis < len(shape) else None

    @staticmethod
    def scalars(beta):
        averages = beta > 0.0
        return where(averages, beta, 1.0), where(averages, 1.0, 0.0)

    @staticmethod
    def update(
        param, grad, accumulator_0, accumulator_1, accumulator_2, accumulator_3, accumulator_4,
        lr, beta, eps, ndim, keeping, floor,
    ):  # fmt: skip
        size, *accumulators = measured(
            grad, (accumulator_0, accumulator_1, accumulator_2, accumulator_3, accumulator_4),
            beta, eps, ndim, keeping, floor,
        )  # fmt: skip
        return (param - lr * size, *accumulators)

    @staticmethod
    def update_momentum(
        param, grad, momentum_buffer, accumulator_0, accumulator_1, accumulator_2, accumulator_3,
        accumulator_4, lr, beta, eps, momentum, ndim, keeping, floor,
    ):  # fmt: skip
        size, *accumulators = measured(
            grad, (accumulator_0, accumulator_1, accumulator_2, accumulator_3, accumulator_4),
            beta, eps, ndim, keeping, floor,
        )  # fmt: skip
        momentum_buffer = momentum * momentum_buffer + (1.0 - momentum) * size
        return (param - lr * momentum_buffer, momentum_buffer, *accumulators)


def measured(grad, accumulators, beta, eps, ndim, keeping, floor):
    """The gradient over the root of its measure, and what is kept of the axes."""
    square = smallest(*accumulators, ndim)
    square = keeping * square + (1.0 - beta) * (grad * grad)
    kept = (grad / sqrt(square + eps),)
    for axis, accumulator in enumerate(accumulators):
        kept = kept + (largest(floor, accumulator, square, axis, ndim),)
    return kept


def smallest(first, second, third, fourth, fifth, ndim):
    """The smallest of what is kept of each axis of an element."""
    if ndim > 1:
        first = minimum(first, second)
    if ndim > 2:
        first = minimum(first, third)
    if ndim > 3:
        first = minimum(first, fourth)
    if ndim > 4:
        first = minimum(first, fifth)
    return first


def largest(floor, kept, square, axis, ndim):
    """What is kept of an axis: the largest along all others, not below what was kept where floor is 1."""
    if axis >= max(ndim, 1):
        return kept
    for other in range(ndim):
        if other != axis:
            square = max_of(square, other - ndim)
    return maximum(floor * kept, square)
