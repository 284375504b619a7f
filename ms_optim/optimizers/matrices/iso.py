"""Iso: a matrix turns, while its singular values stay."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import cond, or_one, sqrt, sum, where
from ms_optim.formula.matrices import (
    matmul,
    places,
    qr,
    reshape,
    shaped_as,
    singular_vectors,
    solve_triangular,
    transpose,
)
from ms_optim.optimizer.optimizer import Optimizer

OF_MATRICES = ("u_basis", "sigma", "v_basis", "u_basis_momentum", "v_basis_momentum")
RETRACTIONS = ("qr", "polar", "cayley")


class Iso(Optimizer):
    r"""Iso: an isospectral optimizer: a matrix learns by its singular vectors, its singular values stay.

    With :math:`U \Sigma V^\top` of the weight at the first step:

    .. math::
        M_U &\leftarrow \mu M_U + G V \Sigma, \qquad M_V \leftarrow \mu M_V + G^\top U \Sigma \\
        U &\leftarrow \mathrm{retract}(U - \eta M_U), \qquad V \leftarrow \mathrm{retract}(V - \eta M_V),
            \qquad \theta_t = U \Sigma V^\top

    so that columns stay orthogonal, of length 1: by the factor Q of a QR decomposition whose R has no
    negative diagonal (``"qr"``), by the polar factor (``"polar"``), or (``"cayley"``)
    :math:`U \leftarrow (I + \tfrac{\eta}{2} W)^{-1} (I - \tfrac{\eta}{2} W)\, U` with
    :math:`W = M_U U^\top - U M_U^\top`.

    A tensor of more than two dimensions is a matrix, its first axis by all others. Whatever is no matrix
    takes momentum's step, :math:`m_t = \mu m_{t-1} + g_t,\ \theta_t = \theta_{t-1} - \eta\, m_t`. It equals
    NVIDIA's ``Iso`` of the same arguments, which takes matrices alone and has no decay. Weight decay is the
    coupled one of the gradient.

    The native engine has no decompositions: :class:`Iso` runs on the portable one.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.9.
        retraction (str): ``"qr"``, ``"polar"`` or ``"cayley"``. Default: ``"qr"``.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        "ISO: An RLVR-Native Optimization Stack", arXiv:2607.19331.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[2.0, 0.0], [0.0, 1.0]], np.float32)), name="w")
        >>> opt = ms_optim.Iso([w], learning_rate=0.1, engine="portable")
        >>> done = opt((Tensor(np.array([[0.0, 1.0], [0.0, 0.0]], np.float32)),))
        >>> print(np.linalg.svd(w.asnumpy())[1].round(3))
        [2. 1.]
    """

    states = ("momentum_buffer", *OF_MATRICES)
    switches = ("is_first",)
    words = {"retraction": RETRACTIONS}
    ranges = {"momentum": (0.0, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        retraction: str = "qr",
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(momentum=momentum, retraction=retraction)
        super().__init__(params, learning_rate, weight_decay, **options)

    def state_shape(self, state, shape, group):
        if len(shape) < 2 or 0 in shape:
            return shape if state == "momentum_buffer" else None
        rows, columns = shape[0], math.prod(shape[1:])
        count = min(rows, columns)
        left, right = (rows, count), (columns, count)
        return dict(zip(OF_MATRICES, (left, (1, count), right, left, right))).get(state)

    @staticmethod
    def scalars(step):
        return step == 1.0

    @staticmethod
    def update(
        param, grad, momentum_buffer, u_basis, sigma, v_basis, u_basis_momentum, v_basis_momentum, lr,
        momentum, shape, retraction, is_first,
    ):  # fmt: skip
        if u_basis is None:
            momentum_buffer = momentum * momentum_buffer + grad
            return param - lr * momentum_buffer, momentum_buffer, None, None, None, None, None
        rows, columns = shape[0], math.prod(shape[1:])
        weight, slope = reshape(param, (rows, columns)), reshape(grad, (rows, columns))
        u, sigma, v = cond(
            is_first, lambda: factors(weight, rows, columns), lambda: (u_basis, sigma, v_basis)
        )
        momentum_u = momentum * u_basis_momentum + matmul(slope, v) * sigma
        momentum_v = momentum * v_basis_momentum + matmul(transpose(slope), u) * sigma
        count = min(rows, columns)
        u = retracted(u, lr * momentum_u, rows, count, retraction)
        v = retracted(v, lr * momentum_v, columns, count, retraction)
        new = shaped_as(matmul(u * sigma, transpose(v)), param)
        return new, None, u, sigma, v, momentum_u, momentum_v


def factors(x, rows, columns):
    """The singular vectors on the left, the singular values, the vectors on the right."""
    if rows > columns:
        v, sigma, u = factors(transpose(x), columns, rows)
        return u, sigma, v
    left = singular_vectors(x, rows)
    right = matmul(transpose(x), left)
    sigma = sqrt(sum(right * right, axis=-2))
    return left, sigma, right / or_one(sigma)


def retracted(point, step, rows, count, retraction):
    """What has gone a step from a matrix with orthonormal columns, such a matrix again."""
    moved = point - step
    if retraction == "polar":
        left, _, right = factors(moved, rows, count)
        return matmul(left, transpose(right))
    if retraction == "qr":
        basis = qr(moved)
        return basis * where(sum(basis * moved, axis=-2) < 0.0, -1.0, 1.0)
    turn = 0.5 * (matmul(step, transpose(point)) - matmul(point, transpose(step)))
    # (I + W) x = (I - W) U by the triangle of a QR decomposition of the transposed matrix, I - W.
    kept = where(places((rows, 1), turn) == places((1, rows), turn), 1.0, 0.0)
    basis = qr(kept - turn)
    return matmul(basis, solve_triangular(matmul(kept + turn, basis), matmul(kept - turn, point)))
