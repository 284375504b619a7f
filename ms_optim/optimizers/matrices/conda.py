"""Conda: Adam whose second moment is that of the gradient in the singular vectors of its average."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, sqrt
from ms_optim.formula.matrices import matmul, reshape, shaped_as, transpose
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.matrices.galore import begins, renewed


class Conda(Optimizer):
    r"""Conda, column-normalized Adam: a matrix is divided by its second moment in the basis of its momentum.

    Of a matrix with fewer rows than columns (else of its transpose):

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \qquad
            U \leftarrow \text{the left singular vectors of } m_t \text{, anew every } T \text{ steps} \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, (U^\top g_t)^2 \\
        \theta_t &= (1 - \eta \lambda) \left(\theta_{t-1} - \eta\, s\, \frac{\sqrt{1 - \beta_2^t}}
            {1 - \beta_1^t}\, U\, \frac{U^\top m_t}{\sqrt{v_t} + \epsilon}\right)

    Whatever is no matrix is trained by AdamW, without :math:`s`, as it is in the reference.

    The native engine has no decompositions: :class:`Conda` runs on the portable one. Singular vectors are
    computed only at the steps that want them where Python calls the optimizer. In a graph of yours that holds
    it (``@jit``, ``TrainOneStepCell`` in GRAPH mode) all steps compute them, and most throw them away.

    Singular vectors that are due at a step are those of what has a gradient then: a parameter whose first
    gradient comes later begins to move at the next update.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0; it acts on the parameter that has moved. Default: 0.
        update_proj_gap (int): :math:`T`, at least 1. Default: 2000.
        scale: :math:`s`, at least 0. Default: 1.
        correct_bias (bool): Adam's bias correction. Default: True.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        "Conda: Column-Normalized Adam for Training Large Language Models Faster", arXiv:2509.24218.
        Reference implementation: jie040109/Conda; pytorch_optimizer.Conda.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((30, 200), np.float32)), name="w")
        >>> opt = ms_optim.Conda([w], engine="portable")
        >>> opt.state["w"]["exp_avg_sq"].shape, opt.state["w"]["basis"].shape
        ((30, 200), (30, 30))
    """

    states = ("exp_avg", "exp_avg_sq", "basis")
    switches = ("is_due",)
    flags = ("correct_bias",)
    constants = ("update_proj_gap",)
    ranges = {"scale": (0.0, math.inf)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        update_proj_gap: int = 2000,
        scale: Any = 1.0,
        correct_bias: bool = True,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, update_proj_gap=update_proj_gap, scale=scale)
        super().__init__(params, learning_rate, weight_decay, correct_bias=correct_bias, **options)

    def complete(self, group):
        check_count(f"{type(self).__name__}: update_proj_gap", group["update_proj_gap"])
        return group

    def state_shape(self, state, shape, group):
        if state != "basis":
            return shape
        return (min(shape), min(shape)) if len(shape) == 2 and 0 not in shape else None

    @staticmethod
    def scalars(step, lr, beta1, beta2, correct_bias, update_proj_gap):
        size = lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step) if correct_bias else lr
        return size, begins(step, update_proj_gap)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, basis, lr, beta1, beta2, eps, weight_decay, scale, shape, step_size,
        is_due,
    ):  # fmt: skip
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        if basis is None:
            exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
            change = exp_avg / (sqrt(exp_avg_sq) + eps)
        else:
            is_wide = shape[0] < shape[1]
            seen, mean, square = (reshape(x, shape) for x in (grad, exp_avg, exp_avg_sq))
            seen, mean, square = (x if is_wide else transpose(x) for x in (seen, mean, square))
            basis = cond(is_due, lambda: renewed(mean, basis, min(shape)), lambda: basis)
            turned = matmul(transpose(basis), seen)
            square = beta2 * square + (1.0 - beta2) * turned * turned
            change = matmul(basis, matmul(transpose(basis), mean) / (sqrt(square) + eps))
            change = scale * shaped_as(change if is_wide else transpose(change), param)
            exp_avg_sq = shaped_as(square if is_wide else transpose(square), param)
        moved = param - step_size * change
        return moved - lr * weight_decay * moved, exp_avg, exp_avg_sq, basis
