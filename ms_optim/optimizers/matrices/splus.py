"""SPlus: signs in the eigenbases of Shampoo's factors."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, floor, sign, where
from ms_optim.formula.matrices import eigenvectors, matmul, reshape, shaped_as, transpose
from ms_optim.optimizer.optimizer import Optimizer


class SPlus(Optimizer):
    r"""SPlus: the sign of the momentum, in the basis in which Shampoo's preconditioners are diagonal.

    Of a matrix's gradient :math:`G` with r rows and c columns, with bases :math:`Q_L, Q_R`, at first the
    identity:

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, G \\
        \tilde\theta_t &= \theta_{t-1}
            - \frac{2 \eta}{r + c}\, Q_L \operatorname{sign}(Q_L^\top m_t\, Q_R)\, Q_R^\top \\
        \theta_t &= \left(1 - \frac{2 \eta}{r + c} \lambda\right) \tilde\theta_t, \qquad
            \bar\theta_t = \bar\theta_{t-1}
            + \frac{1 - \rho}{1 - \rho^t} (\tilde\theta_t - \bar\theta_{t-1}) \\
        L_t &= \beta_2 L_{t-1} + (1 - \beta_2)\, G G^\top, \quad
            R_t = \beta_2 R_{t-1} + (1 - \beta_2)\, G^\top G

    At the first step and at each ``inverse_every``-th one, :math:`Q_L, Q_R` then become the eigenvectors of
    :math:`L, R`. A side of ``max_dim`` or more numbers has neither, and is left as it is. Everything that is
    not a matrix, and a matrix with a side above ``max_dim``, is moved by :math:`\eta` times
    ``nonstandard_constant`` in place of :math:`2 \eta / (r + c)`; what is not a matrix by the signs of its
    momentum.

    What is to be evaluated, and used in the end, are the averaged weights :math:`\bar\theta`:
    ``with opt.averaged():`` puts them in place, and ``opt.averaged_parameters()`` gives copies.

    The authors keep :math:`\bar\theta` times :math:`1 - \rho^t`, and add an ``eps`` to the diagonals of
    :math:`L, R`, whose eigenvectors stay as they are.

    The native engine has no decompositions: :class:`SPlus` runs on the portable one. Eigenvectors are
    computed only at the steps that want them where Python calls the optimizer (``opt(gradients)``, and
    everything in PYNATIVE mode). In a graph of yours that holds it (``@jit``, ``TrainOneStepCell`` in GRAPH
    mode) all steps compute them, and most throw them away.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        ema_rate: :math:`\rho`, in [0, 1). Default: 0.999.
        inverse_every (int): steps from one set of bases to the next, at least 1. Default: 100.
        weight_decay: :math:`\lambda`, at least 0; it acts on the parameter that has moved. Default: 0.01.
        max_dim (int): the side of a matrix from which on it has no basis, at least 1. Default: 10000.
        nonstandard_constant: the factor of what is not a matrix, at least 0. Default: 1e-3.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Frans, Levine and Abbeel, "A Stable Whitening Optimizer for Efficient Neural Network Training",
        arXiv:2506.07254.
        Reference implementation: kvfrans/splus.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((2, 2), np.float32)), name="w")
        >>> opt = ms_optim.SPlus([w], learning_rate=0.2, weight_decay=0.0, engine="portable")
        >>> done = opt((Tensor(np.array([[3.0, -1.0], [0.5, 0.0]], np.float32)),))
        >>> print(w.asnumpy())
        [[0.9 1.1]
         [0.9 1. ]]
    """

    states = ("momentum", "ema", "side0", "side1", "basis0", "basis1")
    switches = ("is_due",)
    constants = ("inverse_every", "max_dim")
    ranges = {"ema_rate": (0.0, 1.0, False, True), "nonstandard_constant": (0.0, math.inf)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.1,
        betas: Any = (0.9, 0.999),
        ema_rate: Any = 0.999,
        inverse_every: int = 100,
        weight_decay: Any = 0.01,
        max_dim: int = 10000,
        nonstandard_constant: Any = 1e-3,
        **options: Any,
    ) -> None:
        options.update(
            inverse_every=inverse_every, max_dim=max_dim, nonstandard_constant=nonstandard_constant
        )
        super().__init__(params, learning_rate, weight_decay, betas=betas, ema_rate=ema_rate, **options)

    def complete(self, group):
        for key in self.constants:
            check_count(f"{type(self).__name__}: {key}", group[key])
        return group

    def state_shape(self, state, shape, group):
        if state in ("momentum", "ema"):
            return shape
        side = int(state[-1])
        has_basis = len(shape) == 2 and 0 not in shape and shape[side] < group["max_dim"]
        return (shape[side], shape[side]) if has_basis else None

    def first_value(self, state, group):
        if state == "ema":
            return "param"
        return np.eye(group["shape"][int(state[-1])]) if state.startswith("basis") else 0.0

    @staticmethod
    def average(ema):
        return ema

    @staticmethod
    def scalars(step, ema_rate, inverse_every):
        count = where(step == 1.0, inverse_every, step)
        is_due = floor(count / inverse_every) * inverse_every == count
        return (1.0 - ema_rate) / (1.0 - ema_rate**step), is_due

    @staticmethod
    def update(
        param, grad, momentum, ema, side0, side1, basis0, basis1, lr, beta1, beta2, weight_decay,
        nonstandard_constant, shape, max_dim, new, is_due,
    ):  # fmt: skip
        momentum = beta1 * momentum + (1.0 - beta1) * grad
        change = sign(turned(momentum, shape, basis0, basis1))
        change = turned(change, shape, basis0, basis1, back=True)
        change = change if basis0 is None and basis1 is None else shaped_as(change, param)
        g = reshape(grad, shape)
        side0 = side0 if side0 is None else beta2 * side0 + (1.0 - beta2) * matmul(g, transpose(g))
        side1 = side1 if side1 is None else beta2 * side1 + (1.0 - beta2) * matmul(transpose(g), g)
        basis0, basis1 = cond(
            is_due, lambda: (vectors_of(side0), vectors_of(side1)), lambda: (basis0, basis1)
        )
        is_standard = len(shape) == 2 and max(shape) <= max_dim
        size = lr * (2.0 / sum(shape)) if is_standard and sum(shape) else lr * nonstandard_constant
        moved = param - size * change
        ema = ema + (moved - ema) * new
        return moved - size * weight_decay * moved, momentum, ema, side0, side1, basis0, basis1


def turned(x, shape, q0, q1, back=False):
    """A tensor in the bases of its sides, or back from them."""
    if q0 is None and q1 is None:
        return x
    x = reshape(x, shape)
    if q0 is not None:
        x = matmul(q0 if back else transpose(q0), x)
    return x if q1 is None else matmul(x, transpose(q1) if back else q1)


def vectors_of(x):
    """The eigenvectors of a side that has any."""
    return None if x is None else eigenvectors(x)
