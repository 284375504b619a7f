"""SaRA: AdamW for the smallest weights alone, for fine-tuning."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import Interval
from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import where
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam


class SaRA(Optimizer):
    r"""SaRA: weights of a trained model that are near 0 learn something new, all others stay as they are.

    With the mask :math:`M = [\,|\theta_0| < \tau\,]`, number by number:

    .. math::
        \theta_t = \theta_{t-1} - M \odot \left(\eta \lambda\, \theta_{t-1}
            + \mathrm{Adam}(M \odot g_t)\right)

    After ``progressive_iter`` steps those that have grown to :math:`\tau` or more stay from then on, too.

    The states have the parameter's shape, with zeros where the mask has. What the authors' code saves by
    keeping the chosen numbers alone is not saved here. Nor is their penalty of the rank here
    (``lambda_rank``), which is one random matrix's at each step.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. None is :math:`10^{-3} e^{-350 \tau}`, with the threshold
            that the constructor is given. Default: None.
        betas: of Adam, each in [0, 1). Default: (0.9, 0.999).
        eps: of Adam, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.01.
        threshold: :math:`\tau`, at least 0. Default: 1e-3.
        progressive_iter (int): as above; -1 for never. Default: -1.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Hu et al., "SaRA: High-Efficient Diffusion Model Fine-tuning with Progressive Sparse Low-Rank
        Adaptation", arXiv:2409.06633.
        Reference implementation: pytorch_optimizer.SaRA.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 0.05], np.float32)), name="w")
        >>> opt = ms_optim.SaRA([w], learning_rate=0.1, threshold=0.1, weight_decay=0.0)
        >>> done = opt((Tensor(np.array([0.5, 0.5], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [ 1.   -0.05]
    """

    states = ("exp_avg", "exp_avg_sq", "mask")
    constants = ("progressive_iter",)
    ranges = {"threshold": (0.0, math.inf), "progressive_iter": Interval(-1.0, 2.0**31, whole=True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = None,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 1e-2,
        threshold: Any = 1e-3,
        progressive_iter: int = -1,
        **options: Any,
    ) -> None:
        is_number = isinstance(threshold, (int, float)) and not isinstance(threshold, bool)
        if learning_rate is None:
            learning_rate = 1e-3 * math.exp(-350.0 * max(threshold, 0.0)) if is_number else 1e-3
        options.update(betas=betas, eps=eps, threshold=threshold, progressive_iter=progressive_iter)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return -1.0 if state == "mask" else 0.0

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, progressive_iter):
        step_size, damping = Adam.scalars(step, lr, beta1, beta2, eps, "torch")
        return step == progressive_iter + 1.0, step_size, damping

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, mask, lr, beta1, beta2, weight_decay, threshold, is_second,
        step_size, damping,
    ):  # fmt: skip
        is_small = where(absolute(param) < threshold, 1.0, 0.0)
        # What the parameter is at its own first step: weights may be loaded until then.
        mask = where(mask < 0.0, is_small, mask)
        mask = where(is_second, mask * is_small, mask)
        start = param - lr * weight_decay * param
        moved, exp_avg, exp_avg_sq = Adam.update(
            start, grad * mask, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping
        )
        return where(mask > 0.0, moved, param), exp_avg * mask, exp_avg_sq * mask, mask
