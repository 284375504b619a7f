"""CAME: Adafactor's second moment, and a confidence in the momentum that is factored as well."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, mean, sqrt
from ms_optim.optimizer.optimizer import Optimizer


class CAME(Optimizer):
    r"""CAME: a momentum of Adafactor's updates, divided by how far these are from it.

    .. math::
        R_t &= \beta_2 R_{t-1} + (1 - \beta_2)\, \text{mean of each row of } (g_t^2 + \epsilon_1) \\
        C_t &= \beta_2 C_{t-1} + (1 - \beta_2)\, \text{mean of each column of } (g_t^2 + \epsilon_1) \\
        u_t &= \frac{g_t}{\sqrt{R_t C_t / \text{mean}(R_t)}}, \quad
        \hat u_t = \frac{u_t}{\max(1,\, \text{RMS}(u_t)/d)}, \quad
        m_t = \beta_1 m_{t-1} + (1 - \beta_1)\, \hat u_t \\
        R'_t, C'_t &: \text{the same means of } (\hat u_t - m_t)^2 + \epsilon_2 \text{, with } \beta_3 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, \frac{m_t}{\sqrt{R'_t C'_t / \text{mean}(R'_t)}}

    Of a tensor with more than two dimensions each matrix of the last two is factored. A vector or a scalar
    keeps its second moment whole, and has no confidence: its step is :math:`\eta\, m_t`.

    ``CAME(params, lr, eps, clip_threshold, betas, weight_decay)`` is the authors' optimizer of the same
    arguments. pytorch_optimizer calls the two of ``eps`` ``eps1`` and ``eps2``; with its ``ams_bound`` it is
    another optimizer.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 2e-4.
        eps: :math:`(\epsilon_1, \epsilon_2)`, each at least 0. Default: (1e-30, 1e-16).
        clip_threshold: :math:`d`, above 0. Default: 1.0.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0.9, 0.999, 0.9999).
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Luo et al., "CAME: Confidence-guided Adaptive Memory Efficient Optimization", arXiv:2307.02047.
        Reference implementation: yangluo7/CAME.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((300, 200), np.float32)), name="w")
        >>> opt = ms_optim.CAME([w], learning_rate=0.1, betas=(0.0, 0.9, 0.9), eps=(1e-30, 1.0))
        >>> opt.state["w"]["exp_avg_sq_row"].shape, opt.state["w"]["exp_avg_res_col"].shape
        ((300, 1), (1, 200))
        >>> done = opt((Tensor(np.full((300, 200), 0.5, np.float32)),))
        >>> print(w.asnumpy()[0, 0].round(3))
        0.684
    """

    states = (
        "exp_avg",
        "exp_avg_sq_row",
        "exp_avg_sq_col",
        "exp_avg_sq",
        "exp_avg_res_row",
        "exp_avg_res_col",
    )
    decay = "decoupled"
    ranges = {"clip_threshold": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 2e-4,
        eps: Any = (1e-30, 1e-16),
        clip_threshold: Any = 1.0,
        betas: Any = (0.9, 0.999, 0.9999),
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(eps=eps, clip_threshold=clip_threshold, betas=betas)
        super().__init__(params, learning_rate, weight_decay, **options)

    def state_shape(self, state, shape, group):
        if state == "exp_avg":
            return shape
        if len(shape) < 2:
            return shape if state == "exp_avg_sq" else None
        if state == "exp_avg_sq":
            return None
        return (*shape[:-1], 1) if state.endswith("row") else (*shape[:-2], 1, shape[-1])

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq_row, exp_avg_sq_col, exp_avg_sq, exp_avg_res_row, exp_avg_res_col,
        lr, beta1, beta2, beta3, eps1, eps2, clip_threshold, ndim,
    ):  # fmt: skip
        square = grad * grad + eps1
        if ndim > 1:
            exp_avg_sq_row, exp_avg_sq_col, root = _factored(exp_avg_sq_row, exp_avg_sq_col, square, beta2)
        else:
            exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * square
            root = sqrt(exp_avg_sq)
        direction = grad / root
        direction = direction / maximum(1.0, sqrt(mean(direction * direction)) / clip_threshold)
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * direction
        step = exp_avg
        if ndim > 1:
            rest = direction - exp_avg
            exp_avg_res_row, exp_avg_res_col, root = _factored(
                exp_avg_res_row, exp_avg_res_col, rest * rest + eps2, beta3
            )
            step = exp_avg / root
        return (
            param - lr * step,
            exp_avg,
            exp_avg_sq_row,
            exp_avg_sq_col,
            exp_avg_sq,
            exp_avg_res_row,
            exp_avg_res_col,
        )


def _factored(rows, columns, square, beta):
    """The new averages of a matrix's rows and columns, and the root of what they stand for."""
    rows = beta * rows + (1.0 - beta) * mean(square, -1)
    columns = beta * columns + (1.0 - beta) * mean(square, -2)
    # The quotient first: the product of two small numbers is 0 in float32.
    return rows, columns, sqrt(rows / mean(rows, -2) * columns)
