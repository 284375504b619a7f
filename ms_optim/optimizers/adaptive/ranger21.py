"""Ranger21: AdaPNM with much around it."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import (
    centralize,
    exp,
    floor,
    log,
    maximum,
    mean,
    or_one,
    sqrt,
    sum,
    unit_sum,
    where,
)
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer


class Ranger21(Optimizer):
    r"""Ranger21: AdamW with positive-negative momentum, of clipped and normalized gradients, in Lookahead.

    With :math:`\lVert \cdot \rVert_u` the norm of each unit (a row, or an output channel; of a vector the
    norm of all), and :math:`N(x) = (x - \bar x) / (\mathrm{std}(x) + 10^{-8})`, the mean of each unit:

    .. math::
        g &= N\bigl(g_t \min(1,\; c \max(\epsilon_c, \lVert \theta \rVert_u) / \max(10^{-6}, \lVert g_t
            \rVert_u))\bigr) \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, g^2, \qquad
            \bar v = \frac{1 + \sum v_t / (1 - \beta_2^t)}{\text{count}} \text{ over all parameters} \\
        \theta &\leftarrow (1 - \eta \lambda / \sqrt{\bar v})\, \theta, \qquad
            \theta \leftarrow \Bigl(1 - 2 \eta \nu \bigl(1 - \tfrac{1}{\lVert \theta \rVert_u + \epsilon}
            \bigr)\Bigr)\, \theta \\
        m_t &= \beta_1^2 m_{t-2} + (1 - \beta_1^2)\, N(g), \qquad
            d = \mathrm{softplus}_b\Bigl(\sqrt{\max_{i \le t} v_i / (1 - \beta_2^t)} + \epsilon\Bigr) \\
        \theta &\leftarrow \theta - \frac{\eta}{1 - \beta_1^t} \cdot \frac{(1 + \beta_p)\, m_t - \beta_p\,
            m_{t-1}}{\sqrt{(1 + \beta_p)^2 + \beta_p^2}} \Big/ d

    Every :math:`k` steps the weights and the slow ones become what lies between them, as in
    ``transforms.Lookahead``. The mean is not taken from vectors, nor is what has two numbers or less divided.

    It equals ``pytorch_optimizer.Ranger21`` of the same arguments with ``disable_lr_scheduler=True``, but for
    units of tensors of three dimensions, which are its axis 1 alone. Its warmup and warmdown are a schedule
    here, and so it needs no ``num_iterations``.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        pn_beta: :math:`\beta_p`, in [0, 1). Default: 0.9.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        use_softplus (bool): without it :math:`d` is what softplus is taken of. Default: True.
        beta_softplus: :math:`b`, above 0: :math:`\log(1 + e^{bx}) / b`. Default: 50.
        agc_clipping_value: :math:`c`, at least 0. Default: 0.01.
        agc_eps: :math:`\epsilon_c`, at least 0. Default: 1e-3.
        centralize_gradients (bool): take the mean away. Default: True.
        normalize_gradients (bool): divide by the deviation. Default: True.
        lookahead_merge_time: :math:`k`, at least 1. Default: 5.
        lookahead_blending_alpha: the part of the way that the slow weights go, from 0 to 1. Default: 0.5.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-4.
        norm_loss_factor: :math:`\nu`, at least 0. Default: 1e-4.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Wright and Demeure, "Ranger21: a synergistic deep learning optimizer", arXiv:2106.13731.
        Reference implementation: lessw2020/Ranger21; pytorch_optimizer.Ranger21.

    Example:
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor([1.0, 2.0, 0.5]), name="w")
        >>> opt = ms_optim.Ranger21([w], learning_rate=0.1, engine="portable")
        >>> for _ in range(5):
        ...     done = opt((2 * w,))
        >>> bool((w.asnumpy() < [1.0, 2.0, 0.5]).any())
        True
    """

    states = ("grad_ma", "neg_grad_ma", "variance_ma", "max_variance_ma", "lookahead_params")
    flags = ("use_softplus", "centralize_gradients", "normalize_gradients")
    ranges = {
        "pn_beta": (0.0, 1.0, False, True),
        "beta_softplus": (0.0, math.inf, True),
        "agc_clipping_value": (0.0, math.inf),
        "agc_eps": (0.0, math.inf),
        "lookahead_merge_time": (1.0, 2.0**31),
        "lookahead_blending_alpha": (0.0, 1.0),
        "norm_loss_factor": (0.0, math.inf),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        pn_beta: Any = 0.9,
        betas: Any = (0.9, 0.999),
        use_softplus: bool = True,
        beta_softplus: Any = 50.0,
        agc_clipping_value: Any = 1e-2,
        agc_eps: Any = 1e-3,
        centralize_gradients: bool = True,
        normalize_gradients: bool = True,
        lookahead_merge_time: Any = 5,
        lookahead_blending_alpha: Any = 0.5,
        weight_decay: Any = 1e-4,
        norm_loss_factor: Any = 1e-4,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(pn_beta=pn_beta, betas=betas, use_softplus=use_softplus, beta_softplus=beta_softplus)
        options.update(agc_clipping_value=agc_clipping_value, agc_eps=agc_eps, eps=eps)
        options.update(centralize_gradients=centralize_gradients, normalize_gradients=normalize_gradients)
        options.update(lookahead_merge_time=lookahead_merge_time, norm_loss_factor=norm_loss_factor)
        options.update(lookahead_blending_alpha=lookahead_blending_alpha)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return "param" if state == "lookahead_params" else 0.0

    @staticmethod
    def scalars(step, lr, pn_beta, beta1, beta2, lookahead_merge_time, lookahead_blending_alpha):
        size = sqrt((1.0 + pn_beta) * (1.0 + pn_beta) + pn_beta * pn_beta)
        is_due = step - floor(step / lookahead_merge_time) * lookahead_merge_time == 0.0
        corrected = 1.0 - beta2**step
        return (
            beta1 * beta1,
            lr / (1.0 - beta1**step) / size,
            corrected,
            is_due,
            where(is_due, lookahead_blending_alpha, 0.0),
        )

    @staticmethod
    def normalized(grad, ndim, shape, centralize_gradients, normalize_gradients):
        """A gradient without its means, of deviation 1."""
        count = math.prod(shape)
        if centralize_gradients and ndim > 1:
            grad = centralize(grad)
        if not normalize_gradients or count <= 2:
            return grad
        away = grad - mean(grad)
        return grad / (sqrt(sum(away * away) / (count - 1.0)) + 1e-8)

    @staticmethod
    def update(
        param, grad, grad_ma, neg_grad_ma, variance_ma, max_variance_ma, lookahead_params, lr, pn_beta, beta2,
        eps, weight_decay, beta_softplus, agc_clipping_value, agc_eps, norm_loss_factor, shape, ndim,
        use_softplus, centralize_gradients, normalize_gradients, memory, step_size, corrected, is_due,
        blended,
    ):  # fmt: skip
        ways = ndim, shape, centralize_gradients, normalize_gradients
        largest = maximum(unit_norm(param, ndim), agc_eps) * agc_clipping_value
        length = maximum(unit_norm(grad, ndim), 1e-6)
        grad = Ranger21.normalized(where(length > largest, grad * (largest / length), grad), *ways)
        variance_ma = beta2 * variance_ma + (1.0 - beta2) * grad * grad
        count = total(where(grad == grad, 1.0, 1.0))
        middle = sqrt((1.0 + total(variance_ma / corrected)) / count)
        moved = param * (1.0 - lr * weight_decay / middle)
        moved = moved * (1.0 - lr * 2.0 * norm_loss_factor * (1.0 - 1.0 / (unit_norm(moved, ndim) + eps)))
        max_variance_ma = maximum(max_variance_ma, variance_ma)
        size = sqrt(max_variance_ma) / sqrt(corrected) + eps
        if use_softplus:
            # From 20 on it is x, as in torch.
            way = beta_softplus * size
            size = where(way > 20.0, size, size + log(1.0 + exp(-way)) / beta_softplus)
        newest = memory * neg_grad_ma + (1.0 - memory) * Ranger21.normalized(grad, *ways)
        moved = moved - step_size * ((1.0 + pn_beta) * newest - pn_beta * grad_ma) / or_one(size)
        slow = lookahead_params + blended * (moved - lookahead_params)
        return where(is_due, slow, moved), newest, grad_ma, variance_ma, max_variance_ma, slow


def unit_norm(x, ndim):
    """The norm of each row or output channel; of a vector, of all."""
    return sqrt(sum(x * x) if ndim < 2 else unit_sum(x * x))
