"""KLSOAP: Adam in the eigenbases of factors that are made by each other's inverses."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, maximum, sqrt, sum
from ms_optim.formula.matrices import eigenvectors, matmul, order, qr, reshape, shaped_as, take, transpose
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam

OF_MATRICES = ("factor0", "factor1", "basis0", "basis1", "eigenvalues0", "eigenvalues1")


class KLSOAP(Optimizer):
    r"""KL-SOAP: SOAP whose factors make the Kullback-Leibler divergence of two covariances least.

    Of a gradient :math:`G` (:math:`m` rows by :math:`n` columns), with bases :math:`Q_L, Q_R` and
    eigenvalues :math:`\lambda_L, \lambda_R`, taken for at least :math:`\epsilon`:

    .. math::
        L_t &= \beta_t L_{t-1} + \frac{1 - \beta_t}{n}\,
            G\, Q_R\, \mathrm{diag}(\lambda_R)^{-1} Q_R^\top G^\top \\
        R_t &= \beta_t R_{t-1} + \frac{1 - \beta_t}{m}\,
            G^\top Q_L\, \mathrm{diag}(\lambda_L)^{-1} Q_L^\top G \\
        Q_L, Q_R &\leftarrow \text{the factors Q of } L_t Q_L,\ R_t Q_R; \qquad
            \lambda_L \leftarrow \mathrm{diag}(Q_L^\top L_t Q_L), \quad
            \lambda_R \leftarrow \mathrm{diag}(Q_R^\top R_t Q_R) \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, Q_L\, \mathrm{Adam}(Q_L^\top G\, Q_R)\, Q_R^\top

    with :math:`\beta_t = 1 - (1 - \beta) / (1 - \beta^t)`. Columns are sorted by eigenvalue, and Adam's first
    average is carried over to the new bases at each step. At the first step the bases are the eigenvectors
    of :math:`L_1, R_1`, and :math:`Q_L, Q_R = I, \lambda_L, \lambda_R = 0` ahead of it. Unlike
    :class:`ms_optim.SOAP`, the first step moves, bases are new at each step, and Adam's second average is
    neither carried over nor sorted. With ``use_eigh`` the bases are the eigenvectors of :math:`L_t, R_t` at
    every step, not at the first alone: that is REKLS, NVIDIA's ``ReklsV3``.

    A tensor of more than two dimensions is a matrix, its first axis by all others. Vectors and scalars, and
    matrices with a side longer than ``max_precond_dim``, are trained by Adam. The first gradients say nothing
    of some directions of the longer side, whose eigenvalues are then rounding: where :math:`\epsilon` is
    small beside that, trainings in float32 and in float64 go different ways, of the reference implementation
    too.

    The native engine has no decompositions: :class:`KLSOAP` runs on the portable one.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 3e-3. (The reference has none.)
        betas: of Adam, each in [0, 1). Default: (0.9, 0.95).
        shampoo_beta: :math:`\beta` of the factors, in [0, 1). Default: 0.95.
        eps: :math:`\epsilon`, of Adam too, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.01.
        max_precond_dim (int): the longest side of a matrix that has bases, at least 1. Default: 10000.
        use_eigh (bool): as above; decompositions cost more than the factors Q. Default: False.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lin et al., "Understanding and Improving Shampoo and SOAP via Kullback-Leibler Minimization",
        arXiv:2509.03378.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor([[1.0, 2.0], [-1.0, 0.5]]), name="w")
        >>> opt = ms_optim.KLSOAP([w], learning_rate=0.1, engine="portable")
        >>> for _ in range(100):
        ...     done = opt((2 * w,))
        >>> bool(abs(w.asnumpy()).max() < 0.1)
        True
        >>> opt.state["w"]["basis1"].shape
        (2, 2)
    """

    states = ("exp_avg", "exp_avg_sq", *OF_MATRICES)
    switches = ("is_first",)
    flags = ("use_eigh",)
    later_flags = {"use_eigh": False}
    constants = ("max_precond_dim",)
    ranges = {"shampoo_beta": (0.0, 1.0, False, True), "eps": (0.0, math.inf, True)}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-3,
        betas: Any = (0.9, 0.95),
        shampoo_beta: Any = 0.95,
        eps: Any = 1e-8,
        weight_decay: Any = 0.01,
        max_precond_dim: int = 10000,
        use_eigh: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            shampoo_beta=shampoo_beta,
            eps=eps,
            max_precond_dim=max_precond_dim,
            use_eigh=use_eigh,
            **options,
        )

    def complete(self, group):
        check_count(f"{type(self).__name__}: max_precond_dim", group["max_precond_dim"])
        return group

    def state_shape(self, state, shape, group):
        if state not in OF_MATRICES:
            return shape
        sides = sides_of(shape)
        if len(shape) < 2 or not 0 < min(sides) <= max(sides) <= group["max_precond_dim"]:
            return None
        side = sides[int(state[-1])]
        return (side,) if state.startswith("eigenvalues") else (side, side)

    def first_value(self, state, group):
        return np.eye(sides_of(group["shape"])[int(state[-1])]) if state.startswith("basis") else 0.0

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, shampoo_beta, use_eigh):
        step_size, damping = Adam.scalars(step, lr, beta1, beta2, eps, "torch")
        is_first = True if use_eigh else step == 1.0
        return (1.0 - shampoo_beta) / (1.0 - shampoo_beta**step), is_first, step_size, damping

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, factor0, factor1, basis0, basis1, eigenvalues0, eigenvalues1,
        beta1, beta2, eps, shape, part_of_new, is_first, step_size, damping,
    ):  # fmt: skip
        if factor0 is None:
            adams = Adam.update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping)
            return *adams, None, None, None, None, None, None
        rows, columns = sides_of(shape)
        seen, mean = reshape(grad, (rows, columns)), reshape(exp_avg, (rows, columns))
        left = whitened(seen, basis1, maximum(reshape(eigenvalues1, (1, columns)), eps)) / columns
        right = whitened(transpose(seen), basis0, maximum(reshape(eigenvalues0, (1, rows)), eps)) / rows
        factor0 = factor0 + part_of_new * (left - factor0)
        factor1 = factor1 + part_of_new * (right - factor1)
        mean = matmul(matmul(basis0, mean), transpose(basis1))
        basis0, basis1 = cond(
            is_first,
            lambda: (eigenvectors(factor0), eigenvectors(factor1)),
            lambda: (qr(matmul(factor0, basis0)), qr(matmul(factor1, basis1))),
        )
        basis0, eigenvalues0 = ordered(factor0, basis0)
        basis1, eigenvalues1 = ordered(factor1, basis1)
        mean = matmul(matmul(transpose(basis0), mean), basis1)
        turned = matmul(matmul(transpose(basis0), seen), basis1)
        mean = beta1 * mean + (1.0 - beta1) * turned
        square = reshape(exp_avg_sq, (rows, columns))
        square = beta2 * square + (1.0 - beta2) * turned * turned
        change = matmul(matmul(basis0, mean / (sqrt(square) + damping)), transpose(basis1))
        new = param - step_size * shaped_as(change, param)
        averages = shaped_as(mean, param), shaped_as(square, param)
        eigenvalues0, eigenvalues1 = reshape(eigenvalues0, (rows,)), reshape(eigenvalues1, (columns,))
        return new, *averages, factor0, factor1, basis0, basis1, eigenvalues0, eigenvalues1


def sides_of(shape):
    """Rows and columns of a tensor as a matrix."""
    return (shape[0], math.prod(shape[1:])) if len(shape) > 1 else (1, math.prod(shape))


def whitened(x, basis, eigenvalues):
    """X, times the inverse of a symmetric matrix, times X'."""
    turned = matmul(x, basis)
    return matmul(turned / eigenvalues, transpose(turned))


def ordered(factor, basis):
    """A basis with its columns by falling eigenvalue, and these."""
    eigenvalues = sum(basis * matmul(factor, basis), axis=-2)
    places = order(eigenvalues)
    return take(basis, places, 1), take(eigenvalues, places, 1)
