"""Fira: GaLore that makes use of what its projection leaves of a gradient."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, maximum, or_one, sqrt, sum, where
from ms_optim.formula.matrices import matmul, reshape, shaped_as, transpose
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.matrices.galore import adams, begins, projected, renewed

# What norms are divided by has this added, and what a norm may grow by from step to step.
TINY, GROWTH = 1e-8, 1.01


class Fira(Optimizer):
    r"""Fira: the averages of :class:`ms_optim.GaLore`, and the rest of the gradient in steps of their size.

    Of a matrix with fewer rows than columns (else of its transpose), with the first :math:`r` left singular
    vectors :math:`P` of its gradient, anew every :math:`T` steps:

    .. math::
        R_t &= P^\top G_t, \qquad N_t = \frac{m_t}{\sqrt{v_t} + \epsilon}
            \text{ with Adam's averages of } R_t \\
        S_t &= (G_t - s P R_t)\, \frac{\lVert N_t \rVert}{\lVert R_t \rVert + 10^{-8}} \text{ by columns},
            \qquad \hat S_t = \frac{S_t}{\max(1,\; q_t / 1.01)}, \quad
            q_t = \frac{\lVert S_t \rVert}{\lVert \hat S_{t-1} \rVert + 10^{-8}} \\
        \theta_t &= (1 - \eta \lambda) \left(\theta_{t-1} - \eta \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t}
            \left(s P N_t + \hat S_t\right)\right)

    so that no part of the rest grows by more than a hundredth in a step. Whatever is no matrix, and groups
    with ``rank=0``, are trained by AdamW. New singular vectors have the signs that are nearer to those of the
    old ones, as in :class:`ms_optim.GaLore`.

    The native engine has no decompositions: :class:`Fira` runs on the portable one. Singular vectors are
    computed only at the steps that want them where Python calls the optimizer. In a graph of yours that holds
    it (``@jit``, ``TrainOneStepCell`` in GRAPH mode) all steps compute them, and most throw them away.

    Singular vectors that are due at a step are those of what has a gradient then: a parameter whose first
    gradient comes later begins to move along them at the next update.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0; it acts on the parameter that has moved. Default: 0.
        rank (int): :math:`r`, at least 0; 0 for AdamW. Sides that are shorter count for it. Default: 128.
        update_proj_gap (int): :math:`T`, at least 1. Default: 200.
        scale: :math:`s`, at least 0. Default: 1. (The reference has no defaults of these three.)
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Chen et al., "Fira: Can We Achieve Full-rank Training of LLMs Under Low-rank Constraint?",
        arXiv:2410.01623.
        Reference implementation: pytorch_optimizer.Fira.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((30, 200), np.float32)), name="w")
        >>> opt = ms_optim.Fira([w], rank=4, engine="portable")
        >>> opt.state["w"]["exp_avg"].shape, opt.state["w"]["short_basis"].shape
        ((4, 200), (30, 4))
    """

    states = ("exp_avg", "exp_avg_sq", "short_basis", "scaling_grad")
    switches = ("is_due",)
    constants = ("rank", "update_proj_gap")
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
        scale: Any = 1.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, rank=rank, update_proj_gap=update_proj_gap, scale=scale)
        super().__init__(params, learning_rate, weight_decay, **options)

    def complete(self, group):
        owner = type(self).__name__
        check_count(f"{owner}: rank", group["rank"], 0)
        check_count(f"{owner}: update_proj_gap", group["update_proj_gap"])
        return group

    def state_shape(self, state, shape, group):
        left, right = projected(shape, group["rank"], "std") if len(shape) == 2 else (0, 0)
        size = left or right
        if state in ("short_basis", "scaling_grad"):
            return None if not size else (min(shape), size) if state == "short_basis" else (1, 1)
        return (left or shape[0], right or shape[1]) if size else shape

    @staticmethod
    def scalars(step, lr, beta1, beta2, update_proj_gap):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step), begins(step, update_proj_gap)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, short_basis, scaling_grad, lr, beta1, beta2, eps, weight_decay,
        scale, shape, rank, step_size, is_due,
    ):  # fmt: skip
        if short_basis is None:
            exp_avg, exp_avg_sq, change = adams(grad, exp_avg, exp_avg_sq, beta1, beta2, eps)
        else:
            is_wide, size = shape[0] < shape[1], min(int(rank), *shape)
            kept = (size, shape[1]) if is_wide else (shape[0], size)
            turned = (lambda x: x) if is_wide else transpose
            x = turned(reshape(grad, shape))
            short_basis = cond(is_due, lambda: renewed(x, short_basis, size), lambda: short_basis)
            low = matmul(transpose(short_basis), x)
            given = turned(reshape(exp_avg, kept)), turned(reshape(exp_avg_sq, kept))
            mean, square, normal = adams(low, *given, beta1, beta2, eps)
            rest = (x - scale * matmul(short_basis, low)) * (of_columns(normal) / (of_columns(low) + TINY))
            length = sqrt(sum(sum(rest * rest, axis=-1), axis=-2))
            before = reshape(scaling_grad, (1, 1))
            limit = where(before > 0.0, maximum(length / (or_one(before) + TINY), GROWTH) / GROWTH, 1.0)
            change = shaped_as(turned(scale * matmul(short_basis, normal) + rest / limit), param)
            exp_avg, exp_avg_sq, scaling_grad = turned(mean), turned(square), length / limit
        moved = param - step_size * change
        return moved - lr * weight_decay * moved, exp_avg, exp_avg_sq, short_basis, scaling_grad


def of_columns(x):
    """The norm of each column."""
    return sqrt(sum(x * x, axis=-2))
