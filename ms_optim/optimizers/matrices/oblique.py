"""ObliqueSGD and ObliqueAdam: matrices whose columns or rows keep a length of 1."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import Interval
from ms_optim.formula.functions import maximum, sqrt
from ms_optim.formula.functions import sum as summed
from ms_optim.formula.matrices import as_matrix, shaped_as
from ms_optim.optimizer.optimizer import Optimizer


def turned(param, direction, lr, weight_decay, dim, eps, ndim):
    """The parameter after a step along the sphere of each column (or row), brought back to length 1."""
    decayed = param - lr * weight_decay * param
    if ndim < 2:
        return decayed - lr * direction
    x, way, start = (each if ndim == 2 else as_matrix(each) for each in (param, direction, decayed))
    axis = -2 if dim == 0 else -1
    moved = start - lr * (way - x * summed(x * way, axis=axis))
    moved = moved / maximum(sqrt(summed(moved * moved, axis=axis)), eps)
    return moved if ndim == 2 else shaped_as(moved, param)


class ObliqueSGD(Optimizer):
    r"""ObliqueSGD: momentum on the oblique manifold, matrices whose columns have length 1.

    .. math::
        m_t &= \mu m_{t-1} + g_t, \qquad
            r_t = m_t - \theta_{t-1} \langle \theta_{t-1}, m_t \rangle \text{ of each column} \\
        \theta_t &= \frac{x_t}{\max(\lVert x_t \rVert, \epsilon)}, \qquad
            x_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, r_t

    with products and norms of columns; with ``dim=1`` of rows. Weights begin with that length, or have it
    after the first step. A kernel (out, in, h, w) is the matrix (out, in * h * w). Vectors and scalars have
    no length to keep: :math:`r_t = m_t,\ \theta_t = x_t`.

    ``ObliqueSGD(params, ...)`` equals NVIDIA's class of the same arguments, which takes matrices alone.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        dim (int): 0 for columns of length 1, 1 for rows. Default: 0.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Boumal, "An Introduction to Optimization on Smooth Manifolds".
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[1.0, 0.6], [0.0, 0.8]], np.float32)), name="w")
        >>> opt = ms_optim.ObliqueSGD([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([[0.5, -3.0], [1.0, 2.0]], np.float32)),))
        >>> print((w.asnumpy() ** 2).sum(axis=0).round(3))
        [1. 1.]
    """

    states = ("momentum_buffer",)
    constants = ("dim",)
    ranges = {
        "momentum": (0.0, 1.0, False, True),
        "dim": Interval(0.0, 1.0, whole=True),
        "eps": (0.0, float("inf"), True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        weight_decay: Any = 0.0,
        dim: int = 0,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, momentum=momentum, dim=dim, eps=eps, **options)

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum, weight_decay, dim, eps, ndim):
        momentum_buffer = momentum * momentum_buffer + grad
        return turned(param, momentum_buffer, lr, weight_decay, dim, eps, ndim), momentum_buffer


class ObliqueAdam(Optimizer):
    r"""ObliqueAdam: Adam on the oblique manifold, matrices whose columns have length 1.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \quad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2, \quad
            a_t = \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t} / (1 - \beta_2^t) + \epsilon} \\
        x_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta \left(a_t
            - \theta_{t-1} \langle \theta_{t-1}, a_t \rangle\right), \qquad
            \theta_t = \frac{x_t}{\max(\lVert x_t \rVert, \epsilon)}

    with products and norms of columns; with ``dim=1`` of rows. (The correction of :math:`v` stands outside
    of the root, as in the reference.) A kernel (out, in, h, w) is the matrix (out, in * h * w). Vectors and
    scalars have no length to keep: :math:`\theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, a_t`.

    ``ObliqueAdam(params, ...)`` equals NVIDIA's class of the same arguments, which takes matrices alone.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.99).
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        dim (int): 0 for columns of length 1, 1 for rows. Default: 0.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        correct_bias (bool): Adam's bias correction. Default: True.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Boumal, "An Introduction to Optimization on Smooth Manifolds".
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[1.0, 0.0], [0.6, 0.8]], np.float32)), name="w")
        >>> opt = ms_optim.ObliqueAdam([w], learning_rate=0.1, dim=1)
        >>> done = opt((Tensor(np.array([[0.5, -3.0], [1.0, 2.0]], np.float32)),))
        >>> print((w.asnumpy() ** 2).sum(axis=1).round(3))
        [1. 1.]
    """

    states = ("exp_avg", "exp_avg_sq")
    flags = ("correct_bias",)
    constants = ("dim",)
    ranges = {"dim": Interval(0.0, 1.0, whole=True), "eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.99),
        weight_decay: Any = 0.0,
        dim: int = 0,
        eps: Any = 1e-8,
        correct_bias: bool = True,
        **options: Any,
    ) -> None:
        options.update(betas=betas, dim=dim, eps=eps, correct_bias=correct_bias)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta1, beta2, correct_bias):
        return (1.0 - beta1**step, 1.0 - beta2**step) if correct_bias else (1.0, 1.0)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, weight_decay, dim, eps, ndim, of_mean, of_square
    ):  # fmt: skip
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        direction = exp_avg / of_mean / (sqrt(exp_avg_sq) / of_square + eps)
        return turned(param, direction, lr, weight_decay, dim, eps, ndim), exp_avg, exp_avg_sq
