"""AdafactorBV: Adafactor as Big Vision trains vision transformers with it."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import Interval
from ms_optim.formula.functions import maximum, mean, sqrt
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.tuned.prodigy import UNLIMITED


class AdafactorBV(Optimizer):
    r"""Adafactor in the variant of Big Vision: with momentum, and the learning rate of Adam.

    With :math:`w_t = \max\bigl(1 - \beta_{cap},\; (t - t_0)^{-\tau}\bigr)`, where :math:`t - t_0` is at least
    1, of the gradient of a matrix

    .. math::
        R_t &= (1 - w_t) R_{t-1} + w_t\, \text{mean of each row of } (g_t^2 + \epsilon) \\
        C_t &= (1 - w_t) C_{t-1} + w_t\, \text{mean of each column of } (g_t^2 + \epsilon) \\
        u_t &= g_t \Big/ \sqrt{\frac{R_t C_t}{\text{mean}(R_t)}}, \qquad
            \hat u_t = \frac{u_t}{\max(1,\, \text{RMS}(u_t) / d)} \\
        m_t &= \mu m_{t-1} + (1 - \mu)\, \hat u_t, \qquad
            \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, m_t

    A vector or a scalar, and a tensor whose last two axes are not both its longest and at least
    ``min_dim_size_to_factor`` long, keeps its second moment whole:
    :math:`V_t = (1 - w_t) V_{t-1} + w_t (g_t^2 + \epsilon),\ u_t = g_t / \sqrt{V_t}`.

    ``AdafactorBV(params, ...)`` equals timm's ``AdafactorBigVision`` of the same arguments (its name there is
    ``adafactorbv``), of which the momentum is bfloat16 unless it is told otherwise; but timm factors the
    longest two axes wherever they stand, a kernel's (out, in, h, w) first two for one. Its ``caution`` is
    ``transforms=[Cautious()]`` here, its ``corrected_weight_decay`` ``decay="corrected"``, its
    ``unscaled_wd`` ``decay="independent"``.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        min_dim_size_to_factor (int): as above, at least 1. Default: 16.
        decay_rate: :math:`\tau`, at least 0. Default: 0.8.
        decay_offset: :math:`t_0`, at least 0: steps of an earlier training. Default: 0.
        beta2_cap: :math:`\beta_{cap}`, in [0, 1). Default: 0.999.
        momentum: :math:`\mu`, in [0, 1), or None, which is 0 and takes no state. Default: 0.9.
        eps: :math:`\epsilon`, at least 0; None is 1e-30. Default: None.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        clipping_threshold: :math:`d`, above 0, or None for no limit. Default: None.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhai et al., "Scaling Vision Transformers", arXiv:2106.04560.
        Reference implementation: timm; google-research/big_vision.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((300, 200), np.float32)), name="w")
        >>> opt = ms_optim.AdafactorBV([w], learning_rate=1e-3)
        >>> {state: value.shape for state, value in sorted(opt.state["w"].items())}
        {'col_var': (1, 200), 'exp_avg': (300, 200), 'row_var': (300, 1)}
    """

    states = ("row_var", "col_var", "variance", "exp_avg")
    constants = ("min_dim_size_to_factor",)
    ranges = {
        "min_dim_size_to_factor": Interval(1.0, 2.0**31, whole=True),
        "decay_rate": (0.0, math.inf),
        "decay_offset": (0.0, math.inf),
        "beta2_cap": (0.0, 1.0, False, True),
        "momentum": (0.0, 1.0, False, True),
        "eps": (0.0, math.inf),
        "clipping_threshold": (0.0, math.inf, True),
    }
    stands_for = {
        "momentum": (None, 0.0),
        "eps": (None, 1e-30),
        "clipping_threshold": (None, UNLIMITED[1]),
    }
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        min_dim_size_to_factor: int = 16,
        decay_rate: Any = 0.8,
        decay_offset: Any = 0.0,
        beta2_cap: Any = 0.999,
        momentum: Any = 0.9,
        eps: Any = None,
        weight_decay: Any = 0.0,
        clipping_threshold: Any = None,
        **options: Any,
    ) -> None:
        options.update(decay_rate=decay_rate, decay_offset=decay_offset, beta2_cap=beta2_cap)
        options.update(momentum=momentum, eps=eps, clipping_threshold=clipping_threshold)
        options.update(min_dim_size_to_factor=min_dim_size_to_factor)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update if group["momentum"] in (None, 0.0) else type(self).update_momentum

    def state_shape(self, state, shape, group):
        if state == "exp_avg":
            return shape
        if not is_factored(shape, group["min_dim_size_to_factor"]):
            return shape if state == "variance" else None
        return {"row_var": (*shape[:-1], 1), "col_var": (*shape[:-2], 1, shape[-1])}.get(state)

    @staticmethod
    def scalars(step, decay_rate, decay_offset, beta2_cap):
        return maximum(1.0 - beta2_cap, maximum(step - decay_offset, 1.0) ** (-decay_rate))

    @staticmethod
    def preconditioned(grad, row_var, col_var, variance, eps, clipping_threshold, weight):
        """The new second moments, and the gradient divided by their root, clipped."""
        square = grad * grad + eps
        if variance is None:
            row_var = (1.0 - weight) * row_var + weight * mean(square, -1)
            col_var = (1.0 - weight) * col_var + weight * mean(square, -2)
            estimate = row_var / mean(row_var, -2) * col_var
        else:
            estimate = variance = (1.0 - weight) * variance + weight * square
        direction = grad / sqrt(estimate)
        size = sqrt(mean(direction * direction))
        return row_var, col_var, variance, direction / maximum(1.0, size / clipping_threshold)

    @staticmethod
    def update(param, grad, row_var, col_var, variance, lr, eps, clipping_threshold, weight):
        row_var, col_var, variance, direction = AdafactorBV.preconditioned(
            grad, row_var, col_var, variance, eps, clipping_threshold, weight
        )
        return param - lr * direction, row_var, col_var, variance

    @staticmethod
    def update_momentum(
        param, grad, row_var, col_var, variance, exp_avg, lr, eps, clipping_threshold, momentum, weight
    ):  # fmt: skip
        row_var, col_var, variance, direction = AdafactorBV.preconditioned(
            grad, row_var, col_var, variance, eps, clipping_threshold, weight
        )
        exp_avg = momentum * exp_avg + (1.0 - momentum) * direction
        return param - lr * exp_avg, row_var, col_var, variance, exp_avg


def is_factored(shape, least):
    """Whether the last two axes are long enough, and none ahead of them is longer."""
    return len(shape) > 1 and min(shape[-2:]) >= max(least, *shape[:-2], 1)
