"""MOSO: RMSprop of the momentum, in the eigenbasis of the momentum's covariance on one side."""

from __future__ import annotations

from typing import Any

import numpy as np

from ms_optim.formula.functions import cond, sqrt
from ms_optim.formula.matrices import eigenvectors, matmul, qr, reshape, shaped_as, transpose
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.matrices.klsoap import ordered, sides_of


class MOSO(Optimizer):
    r"""MOSO, momentum one-sided SOAP: RMSprop of the momentum in the eigenbasis of its shorter side.

    Of a matrix with no more rows than columns (else of its transpose):

    .. math::
        M_t &= \mu M_{t-1} + (1 - \mu)\, G_t, \qquad C_t = \beta_t C_{t-1} + (1 - \beta_t)\, M_t M_t^\top,
            \quad \beta_t = 1 - \frac{1 - \beta_s}{1 - \beta_s^t} \\
        Q &\leftarrow \text{the factor Q of } C_t Q \text{, columns by falling eigenvalue; at first }
            \text{the eigenvectors of } C_1 \\
        v_t &= \alpha v_{t-1} + (1 - \alpha)\, (Q^\top M_t)^2, \qquad
            \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, Q\, \frac{Q^\top M_t}{\sqrt{v_t} + \epsilon}

    The second moment is neither carried over to new bases nor sorted, as in the reference. A tensor of more
    than two dimensions is a matrix, its first axis by all others. Whatever is no matrix has the same formula
    without a basis. It equals NVIDIA's ``MOSO`` of the same arguments, which takes matrices alone; its
    ``max_update_rms`` is ``transforms=[ClipUpdate(...)]`` here.

    The native engine has no decompositions: :class:`MOSO` runs on the portable one.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 3e-4.
        momentum: :math:`\mu`, in [0, 1). Default: 0.95.
        rms_beta: :math:`\alpha`, in [0, 1). Default: 0.95.
        shampoo_beta: :math:`\beta_s`, in [0, 1). Default: 0.95.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.01.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        There is no paper.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((30, 200), np.float32)), name="w")
        >>> opt = ms_optim.MOSO([w], engine="portable")
        >>> opt.state["w"]["factor"].shape, opt.state["w"]["basis"].shape
        ((30, 30), (30, 30))
    """

    states = ("momentum_buffer", "exp_avg_sq", "factor", "basis")
    switches = ("is_first",)
    ranges = {
        "momentum": (0.0, 1.0, False, True),
        "rms_beta": (0.0, 1.0, False, True),
        "shampoo_beta": (0.0, 1.0, False, True),
    }
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-4,
        momentum: Any = 0.95,
        rms_beta: Any = 0.95,
        shampoo_beta: Any = 0.95,
        eps: Any = 1e-8,
        weight_decay: Any = 0.01,
        **options: Any,
    ) -> None:
        options.update(momentum=momentum, rms_beta=rms_beta, shampoo_beta=shampoo_beta, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def state_shape(self, state, shape, group):
        if state not in ("factor", "basis"):
            return shape
        side = min(sides_of(shape))
        return (side, side) if len(shape) > 1 and side else None

    def first_value(self, state, group):
        return np.eye(min(sides_of(group["shape"]))) if state == "basis" else 0.0

    @staticmethod
    def scalars(step, shampoo_beta):
        return (1.0 - shampoo_beta) / (1.0 - shampoo_beta**step), step == 1.0

    @staticmethod
    def update(
        param, grad, momentum_buffer, exp_avg_sq, factor, basis, lr, momentum, rms_beta, eps, shape,
        part_of_new, is_first,
    ):  # fmt: skip
        momentum_buffer = momentum * momentum_buffer + (1.0 - momentum) * grad
        change, square = momentum_buffer, exp_avg_sq
        rows, columns = sides_of(shape)
        turned = transpose if rows > columns else (lambda x: x)
        if factor is not None:
            seen = turned(reshape(momentum_buffer, (rows, columns)))
            square = turned(reshape(exp_avg_sq, (rows, columns)))
            factor = factor + part_of_new * (matmul(seen, transpose(seen)) - factor)
            basis = cond(is_first, lambda: eigenvectors(factor), lambda: qr(matmul(factor, basis)))
            basis = ordered(factor, basis)[0]
            change = matmul(transpose(basis), seen)
        square = rms_beta * square + (1.0 - rms_beta) * change * change
        change = change / (sqrt(square) + eps)
        if factor is not None:
            change, square = (
                shaped_as(turned(matmul(basis, change)), param),
                shaped_as(turned(square), param),
            )
        return param - lr * change, momentum_buffer, square, factor, basis
