"""Adalite: a factored Adam, of gradients that are as large as their weights."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import exp, maximum, mean, norm, sqrt, sum
from ms_optim.formula.functions import max as largest
from ms_optim.formula.matrices import matmul, reshape, shaped_as, transpose
from ms_optim.optimizer.optimizer import Optimizer

FACTORS = ("v_avg_0", "v_avg_1", "m_avg_c", "m_avg_r", "m_avg_u")


class Adalite(Optimizer):
    r"""Adalite: Adam whose moments are kept as a row and a column, of gradients scaled to their weights.

    With :math:`\hat g = g \max(\rho, \lVert \theta \rVert / \max(\gamma, \lVert g \rVert))` and the moments
    :math:`m, v` that were kept:

    .. math::
        m' &= \beta_1 m + (1 - \beta_1)\, \hat g, \qquad v' = \beta_2 v + (1 - \beta_2)\, (\hat g - m')^2 \\
        m'' &= w m' + (1 - w)\, \hat g \text{ of a matrix, } w = \mathrm{softmax}(\text{row means of } v')\,
            \mathrm{softmax}(\text{column means of } v')^\top, \quad \text{else } m'' = m' \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{\beta_1 m'' + (1 - \beta_1)\, \hat g}
            {\sqrt{v' / (1 - \beta_2^t) + \epsilon_1}}

    Of a matrix are kept, and made :math:`m, v` of at the next step:

    .. math::
        R &= \text{row sums of } v', \quad C = \text{column sums of } v' / \max(\epsilon_2, \textstyle\sum
            v'), \quad v = R\, C^\top / \max(\epsilon_2, \textstyle\sum R) \\
        c &= m'' q, \quad r = m''^\top p, \quad u = \frac{c^\top m''\, r}{\max(\epsilon_2,
            \lVert c \rVert^2 \lVert r \rVert^2)}, \quad m = u\, c\, r^\top

    where :math:`p, q` are the softmax of the row and the column means of :math:`v'`, divided by
    :math:`\tau`. A tensor of more than two dimensions is a matrix, its first axis by all others; a tensor of
    one number is not scaled. It equals pytorch_optimizer's ``Adalite`` of the same arguments.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        weight_decay: :math:`\lambda`, at least 0. Default: 0.01.
        g_norm_min: :math:`\gamma`, above 0. Default: 1e-10.
        ratio_min: :math:`\rho`, at least 0. Default: 1e-4.
        tau: :math:`\tau`, above 0. Default: 1.
        eps1: :math:`\epsilon_1`, above 0. Default: 1e-6.
        eps2: :math:`\epsilon_2`, above 0. Default: 1e-10.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        There is no paper.
        Reference implementation: pytorch_optimizer.Adalite; euclaise/supertrainer2000.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((300, 200), np.float32)), name="w")
        >>> opt = ms_optim.Adalite([w], engine="portable")
        >>> {state: value.shape for state, value in sorted(opt.state["w"].items())}
        {'m_avg_c': (300, 1), 'm_avg_r': (1, 200), 'm_avg_u': (1, 1), 'v_avg_0': (300,), 'v_avg_1': (200,)}
    """

    states = ("m_avg", "v_avg", *FACTORS)
    ranges = {
        "g_norm_min": (0.0, math.inf, True),
        "ratio_min": (0.0, math.inf),
        "tau": (0.0, math.inf, True),
        "eps1": (0.0, math.inf, True),
        "eps2": (0.0, math.inf, True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        weight_decay: Any = 0.01,
        g_norm_min: Any = 1e-10,
        ratio_min: Any = 1e-4,
        tau: Any = 1.0,
        eps1: Any = 1e-6,
        eps2: Any = 1e-10,
        **options: Any,
    ) -> None:
        options.update(betas=betas, g_norm_min=g_norm_min, ratio_min=ratio_min, tau=tau, eps1=eps1, eps2=eps2)
        super().__init__(params, learning_rate, weight_decay, **options)

    def state_shape(self, state, shape, group):
        if len(shape) < 2 or 0 in shape:
            return shape if state in ("m_avg", "v_avg") else None
        rows, columns = shape[0], math.prod(shape[1:])
        shapes = dict(zip(FACTORS, ((rows,), (columns,), (rows, 1), (1, columns), (1, 1))))
        return shapes.get(state)

    @staticmethod
    def scalars(step, beta2):
        return 1.0 - beta2**step

    @staticmethod
    def averaged(grad, m, v, beta1, beta2):
        """The new moments."""
        m = beta1 * m + (1.0 - beta1) * grad
        return m, beta2 * v + (1.0 - beta2) * (grad - m) * (grad - m)

    @staticmethod
    def update(
        param, grad, m_avg, v_avg, v_avg_0, v_avg_1, m_avg_c, m_avg_r, m_avg_u, lr, beta1, beta2,
        weight_decay, g_norm_min, ratio_min, tau, eps1, eps2, shape, corrected,
    ):  # fmt: skip
        if math.prod(shape) > 1:
            grad = grad * maximum(norm(param) / maximum(norm(grad), g_norm_min), ratio_min)
        if v_avg_0 is None:
            m_avg, v_avg = Adalite.averaged(grad, m_avg, v_avg, beta1, beta2)
            x, m, v = grad, m_avg, v_avg
        else:
            rows, columns = shape[0], math.prod(shape[1:])
            x, of_rows = reshape(grad, (rows, columns)), reshape(v_avg_0, (rows, 1))
            v = of_rows * reshape(v_avg_1, (1, columns)) / maximum(sum(of_rows, axis=-2), eps2)
            m, v = Adalite.averaged(x, matmul(matmul(m_avg_c, m_avg_u), m_avg_r), v, beta1, beta2)
            row_means, column_means = mean(v, -1), mean(v, -2)
            m = x + softmax(row_means, -2) * softmax(column_means, -1) * (m - x)
            of_rows, of_columns = sum(v, axis=-1), sum(v, axis=-2)
            v_avg_0 = reshape(of_rows, (rows,))
            v_avg_1 = reshape(of_columns / maximum(sum(of_rows, axis=-2), eps2), (columns,))
            m_avg_c = sum(m * softmax(column_means / tau, -1), axis=-1)
            m_avg_r = sum(m * softmax(row_means / tau, -2), axis=-2)
            size = sum(m_avg_c * m_avg_c, axis=-2) * sum(m_avg_r * m_avg_r, axis=-1)
            m_avg_u = matmul(matmul(transpose(m_avg_c), m), transpose(m_avg_r)) / maximum(size, eps2)
        change = shaped_as((m + (1.0 - beta1) * (x - m)) / sqrt(v / corrected + eps1), param)
        new = param - lr * weight_decay * param - lr * change
        return new, m_avg, v_avg, v_avg_0, v_avg_1, m_avg_c, m_avg_r, m_avg_u


def softmax(x, axis):
    """The exponentials along an axis, which sum to 1."""
    powers = exp(x - largest(x, axis))
    return powers / sum(powers, axis=axis)
