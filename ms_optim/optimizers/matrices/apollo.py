"""APOLLO: gradients, scaled by what Adam does to them in a random space of few dimensions."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, sqrt, sum, where
from ms_optim.formula.matrices import matmul, places, reshape, shaped_as, transpose
from ms_optim.formula.noise import normal
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam
from ms_optim.optimizers.matrices.galore import adams, begins, projected


class APOLLO(Optimizer):
    r"""APOLLO: the gradient itself, with a learning rate for each column that Adam finds in a random space.

    Of a matrix's gradient :math:`G` (rows by columns, here with no more rows than columns):

    .. math::
        P &\sim \mathcal{N}(0, 1 / r) \text{ of } r \text{ by rows, anew every } T \text{ steps},
            \qquad R_t = P\, G_t \\
        \tilde R_t &= \frac{\hat m_t}{\sqrt{\hat v_t} + \epsilon} \text{ with Adam's averages of } R \\
        s_j &= \frac{\lVert \tilde R_{:, j} \rVert}{\lVert R_{:, j} \rVert}, \qquad
            \tilde G_t = G_t\, \mathrm{diag}(s) \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \alpha\, \tilde G_t

    where :math:`\tilde G_t` is made shorter if its norm is more than :math:`\gamma` times that of the step
    before. With ``scale_type="tensor"`` a matrix has one :math:`s`, of whole norms.
    ``APOLLO(params, rank=1, scale_type="tensor", scale=128**0.5)`` is APOLLO-Mini, whose states are a few
    rows, whatever the matrix.

    Vectors, scalars and groups with ``rank=0`` are trained by AdamW, without :math:`\alpha`. A convolution's
    kernel (out, in, h, w) is the matrix (out, in * h * w). Matrices of one shape share their :math:`P`, which
    is a function of ``seed`` and the step: runs repeat, on any number of threads. It is kept as a state.

    It runs on the portable engine, as the native one makes no states of such shapes.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        rank (int): :math:`r`, at least 0; 0 for AdamW. Sides that are shorter count for it. Default: 256.
        update_proj_gap (int): :math:`T`, at least 1. Default: 200.
        scale: :math:`\alpha`, at least 0. Default: 1.
        scale_type (str): ``"channel"`` or ``"tensor"``, as above. Default: ``"channel"``.
        growth_limit: :math:`\gamma`, at least 1; a large one limits nothing. Default: 1.01.
        seed (int): of :math:`P`, from 0, below 2^32. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhu et al., "APOLLO: SGD-like Memory, AdamW-level Performance", arXiv:2412.05270.
        Reference implementation: the paper's algorithm, in NumPy (tests/goldens/make_apollo.py).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((30, 200), np.float32)), name="w")
        >>> opt = ms_optim.APOLLO([w], rank=1, scale_type="tensor", scale=128**0.5, engine="portable")
        >>> {name: value.shape for name, value in opt.state["w"].items()}
        {'exp_avg': (1, 200), 'exp_avg_sq': (1, 200), 'projection': (1, 30), 'last_norm': (1, 1)}
    """

    states = ("exp_avg", "exp_avg_sq", "projection", "last_norm")
    switches = ("is_due",)
    constants = ("rank", "update_proj_gap", "seed")
    words = {"scale_type": ("channel", "tensor")}
    ranges = {"scale": (0.0, math.inf), "growth_limit": (1.0, math.inf), "seed": (0, 2**32 - 1)}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        rank: int = 256,
        update_proj_gap: int = 200,
        scale: Any = 1.0,
        scale_type: str = "channel",
        growth_limit: Any = 1.01,
        seed: int = 0,
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
            scale_type=scale_type,
            growth_limit=growth_limit,
            seed=seed,
            **options,
        )

    def complete(self, group):
        owner = type(self).__name__
        check_count(f"{owner}: rank", group["rank"], 0)
        check_count(f"{owner}: update_proj_gap", group["update_proj_gap"])
        check_count(f"{owner}: seed", group["seed"], 0)
        return group

    def state_shape(self, state, shape, group):
        left, right = projected(shape, group["rank"], "std")
        if not (left or right):
            return shape if state.startswith("exp_avg") else None
        rows, columns = shape[0], math.prod(shape[1:])
        size, shorter, longer = left or right, min(rows, columns), max(rows, columns)
        return {"projection": (size, shorter), "last_norm": (1, 1)}.get(state, (size, longer))

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, update_proj_gap):
        # Of Adam's: what the averages' quotient is multiplied with, and what is added to the root.
        size, damping = Adam.scalars(step, 1.0, beta1, beta2, eps, "torch")
        return size, damping, begins(step, update_proj_gap)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, projection, last_norm, lr, beta1, beta2, step, scale, shape, rank,
        scale_type, growth_limit, seed, size, damping, is_due,
    ):  # fmt: skip
        left, right = projected(shape, rank, "std")
        if not (left or right):
            exp_avg, exp_avg_sq, change = adams(grad, exp_avg, exp_avg_sq, beta1, beta2, damping)
            return param - lr * size * change, exp_avg, exp_avg_sq, None, None
        rows, columns = shape[0], math.prod(shape[1:])
        x = reshape(grad, (rows, columns))
        x = x if left else transpose(x)
        wanted, kept = (left or right, min(rows, columns)), (left or right, max(rows, columns))
        projection = cond(
            is_due,
            lambda: normal(places(wanted, grad), seed, step) * (1.0 / math.sqrt(wanted[0])),
            lambda: reshape(projection, wanted),
        )
        low = matmul(projection, x)
        # They have axes of their own, even where these are as long as the parameter's.
        exp_avg, exp_avg_sq = reshape(exp_avg, kept), reshape(exp_avg_sq, kept)
        exp_avg, exp_avg_sq, change = adams(low, exp_avg, exp_avg_sq, beta1, beta2, damping)
        is_whole = scale_type == "tensor"
        length, original = norms(change, is_whole), norms(low, is_whole)
        x = x * where(original > 0.0, size * length / where(original > 0.0, original, 1.0), 0.0)
        norm, most = norms(x, True), growth_limit * last_norm
        shorter = where(last_norm > 0.0, where(norm > most, most / where(norm > 0.0, norm, 1.0), 1.0), 1.0)
        x = x * shorter
        x = shaped_as(x if left else transpose(x), param)
        return param - lr * scale * x, exp_avg, exp_avg_sq, projection, norm * shorter


def norms(x, is_whole):
    """The norm of each column, or of all."""
    squares = sum(x * x, axis=-2)
    return sqrt(sum(squares, axis=-1) if is_whole else squares)
