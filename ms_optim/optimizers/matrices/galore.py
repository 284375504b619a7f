"""GaLore: AdamW on gradients that are projected to few dimensions."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, floor, sqrt, sum, where
from ms_optim.formula.matrices import matmul, reshape, shaped_as, singular_vectors, transpose
from ms_optim.optimizer.optimizer import Optimizer

TYPES = ("std", "reverse_std", "right", "left", "full")


class GaLore(Optimizer):
    r"""GaLore: AdamW whose averages are those of a gradient in the space of its largest singular vectors.

    Of a matrix's gradient :math:`G` (rows by columns, here with no more rows than columns):

    .. math::
        P &= \text{the first } r \text{ left singular vectors of } G
            \text{, anew every } T \text{ steps}, \qquad R_t = P^\top G_t \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, R_t, \quad v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, R_t^2 \\
        \theta_t &= (1 - \eta \lambda) \left(\theta_{t-1}
            - \eta\, s\, P\, \frac{\hat m_t}{\sqrt{\hat v_t} + \epsilon}\right)

    (:math:`\epsilon` is added before :math:`v` is corrected.) The averages then take :math:`r` of the rows'
    place. ``proj_type`` says what is projected: ``"std"`` the shorter side, as above, ``"reverse_std"`` the
    longer one, ``"left"`` the rows, ``"right"`` the columns, ``"full"`` both. Vectors, scalars and groups
    with ``rank=0`` are trained by AdamW, without :math:`s`. A convolution's kernel (out, in, h, w) is the
    matrix (out, in * h * w); the authors' projection of each axis of a tensor is not here.

    The sign of a singular vector is arbitrary: each new one here has that in which it is nearer to the one in
    whose place it comes, so that the averages go on with it. (In the reference it is as LAPACK gives it.)

    The native engine has no decompositions: :class:`GaLore` runs on the portable one. Singular vectors are
    computed only at the steps that want them where Python calls the optimizer. In a graph of yours that holds
    it (``@jit``, ``TrainOneStepCell`` in GRAPH mode) all steps compute them, and most throw them away.

    Singular vectors that are due at a step are those of what has a gradient then: a parameter whose first
    gradient comes later begins to move at the next update.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0; it acts on the parameter that has moved. Default: 0.
        rank (int): :math:`r`, at least 0; 0 for AdamW. Sides that are shorter count for it. Default: 128.
        update_proj_gap (int): :math:`T`, at least 1. Default: 200.
        scale: :math:`s`, at least 0. Default: 0.25.
        proj_type (str): as above. Default: ``"std"``.
        correct_bias (bool): Adam's bias correction. Default: True.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhao et al., "GaLore: Memory-Efficient LLM Training by Gradient Low-Rank Projection",
        arXiv:2403.03507.
        Reference implementation: jiaweizzhao/GaLore.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((30, 200), np.float32)), name="w")
        >>> opt = ms_optim.GaLore([w], rank=4, engine="portable")
        >>> opt.state["w"]["exp_avg"].shape, opt.state["w"]["left_basis"].shape
        ((4, 200), (30, 4))
    """

    states = ("exp_avg", "exp_avg_sq", "left_basis", "right_basis")
    switches = ("is_due",)
    flags = ("correct_bias",)
    constants = ("rank", "update_proj_gap")
    words = {"proj_type": TYPES}
    ranges = {"scale": (0.0, math.inf)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        rank: int = 128,
        update_proj_gap: int = 200,
        scale: Any = 0.25,
        proj_type: str = "std",
        correct_bias: bool = True,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            eps=eps,
            rank=rank,
            update_proj_gap=update_proj_gap,
            scale=scale,
            proj_type=proj_type,
            correct_bias=correct_bias,
            **options,
        )

    def complete(self, group):
        owner = type(self).__name__
        check_count(f"{owner}: rank", group["rank"], 0)
        check_count(f"{owner}: update_proj_gap", group["update_proj_gap"])
        return group

    def state_shape(self, state, shape, group):
        left, right = projected(shape, group["rank"], group["proj_type"])
        if state.endswith("basis"):
            is_left = state == "left_basis"
            if not (left if is_left else right):
                return None
            return (shape[0], left) if is_left else (math.prod(shape[1:]), right)
        return (left or shape[0], right or math.prod(shape[1:])) if left or right else shape

    @staticmethod
    def scalars(step, lr, beta1, beta2, correct_bias, update_proj_gap):
        size = lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step) if correct_bias else lr
        return size, begins(step, update_proj_gap)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, left_basis, right_basis, lr, beta1, beta2, eps, weight_decay,
        scale, shape, rank, proj_type, step_size, is_due,
    ):  # fmt: skip
        left, right = projected(shape, rank, proj_type)
        if left or right:
            rows, columns = shape[0], math.prod(shape[1:])
            grad = reshape(grad, (rows, columns))
            # They have axes of their own, even where these are as long as the parameter's.
            kept = (left or rows, right or columns)
            exp_avg, exp_avg_sq = reshape(exp_avg, kept), reshape(exp_avg_sq, kept)
            left_basis = reshape(left_basis, (rows, left)) if left else None
            right_basis = reshape(right_basis, (columns, right)) if right else None
            left_basis, right_basis = cond(
                is_due,
                lambda: (renewed(grad, left_basis, left), renewed(transpose(grad), right_basis, right)),
                lambda: (left_basis, right_basis),
            )
        low = matmul(transpose(left_basis), grad) if left else grad
        low = matmul(low, right_basis) if right else low
        exp_avg, exp_avg_sq, change = adams(low, exp_avg, exp_avg_sq, beta1, beta2, eps)
        change = matmul(left_basis, change) if left else change
        change = matmul(change, transpose(right_basis)) if right else change
        change = scale * shaped_as(change, param) if left or right else change
        moved = param - step_size * change
        return moved - lr * weight_decay * moved, exp_avg, exp_avg_sq, left_basis, right_basis


def adams(grad, exp_avg, exp_avg_sq, beta1, beta2, damping):
    """Adam's averages, and their quotient."""
    exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
    exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
    return exp_avg, exp_avg_sq, exp_avg / (sqrt(exp_avg_sq) + damping)


def begins(step, gap):
    """Whether a step is the first of so many."""
    return floor((step - 1.0) / gap) * gap == step - 1.0


def projected(shape, rank, proj_type):
    """To how many dimensions rows and columns are projected; 0 where they are not."""
    if len(shape) < 2 or rank == 0 or 0 in shape:
        return 0, 0
    rows, columns = shape[0], math.prod(shape[1:])
    size = min(int(rank), rows, columns)
    sides = {"left": (size, 0), "right": (0, size), "full": (size, size)}
    if proj_type in sides:
        return sides[proj_type]
    return sides["right" if (rows >= columns) == (proj_type == "std") else "left"]


def renewed(x, basis, size):
    """The first left singular vectors of a matrix, each with the sign that is nearer to what it replaces."""
    if not size:
        return None
    found = singular_vectors(x, size)
    return found * where(sum(found * basis, axis=-2) < 0.0, -1.0, 1.0)
