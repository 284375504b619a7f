"""AdamWSN: AdamW with one second moment for each subset of a tensor's numbers."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import MOST, check_count
from ms_optim.formula.functions import sqrt
from ms_optim.formula.functions import sum as summed
from ms_optim.formula.matrices import reshape, shaped_as
from ms_optim.optimizer.optimizer import Optimizer


class AdamWSN(Optimizer):
    r"""AdamW with the subset norm: numbers that follow each other share a second moment.

    The :math:`n` numbers of a tensor, in the order of memory, are :math:`n / k` subsets of :math:`k`, where
    :math:`k` is the largest divisor of :math:`n` that is not above ``subset_size``:

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \qquad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2) \text{ sum of } g_t^2 \text{ over each subset} \\
        \theta_t &= (1 - \eta \lambda) \left(\theta_{t-1} - \eta \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t}\,
            \frac{m_t}{\sqrt{v_t} + \epsilon}\right)

    so that :math:`v` takes :math:`\sqrt n` numbers by default. The authors have it for linear layers alone:
    give the others a ``subset_size`` of 1, which is AdamW (whose decay acts before the step).

    ``AdamWSN(params, ...)`` equals ``pytorch_optimizer.AdamWSN`` of the same arguments in a group with
    ``"sn": True``.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0; it acts on the parameter that has moved. Default: 0.
        subset_size (int): as above, at least 1; a number below 0 stands for :math:`\sqrt n` divided by it.
            Default: -1.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Nguyen and Nguyen, "Subset-Norm and Subspace-Momentum: Faster Memory-Efficient Adaptive Optimization
        with Convergence Guarantees", arXiv:2411.07120.
        Reference implementation: timmytonga/sn-sm; pytorch_optimizer.AdamWSN.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((300, 200), np.float32)), name="w")
        >>> opt = ms_optim.AdamWSN([w], engine="portable")
        >>> opt.state["w"]["exp_avg_sq"].shape
        (250, 1)
    """

    states = ("exp_avg", "exp_avg_sq")
    constants = ("subset_size",)
    ranges = {"subset_size": (-(2**31), 2**31)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        subset_size: int = -1,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, betas=betas, eps=eps, subset_size=subset_size, **options
        )

    def complete(self, group):
        called = f"{type(self).__name__}: subset_size"
        if check_count(called, group["subset_size"], low=-MOST) == 0:
            raise ValueError(f"{called} must be a whole number other than 0, got 0")
        return group

    def state_shape(self, state, shape, group):
        return subsets(shape, group["subset_size"]) if state == "exp_avg_sq" else shape

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, eps, weight_decay, shape, subset_size, step_size
    ):  # fmt: skip
        count, _ = subsets(shape, subset_size)
        of_subsets = (count, math.prod(shape) // max(count, 1))
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        seen = reshape(grad, of_subsets)
        exp_avg_sq = reshape(exp_avg_sq, (count, 1))
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * summed(seen * seen, axis=-1)
        change = reshape(exp_avg, of_subsets) / (sqrt(exp_avg_sq) + eps)
        moved = param - step_size * shaped_as(change, param)
        return moved - lr * weight_decay * moved, exp_avg, exp_avg_sq


def subsets(shape, subset_size):
    """The shape of the second moment: so many subsets, by 1."""
    numbers, subset_size = math.prod(shape), int(subset_size)
    wanted = subset_size if subset_size > 0 else int(math.sqrt(numbers) / -subset_size)
    wanted = min(max(wanted, 1), max(numbers, 1))
    return numbers // next(size for size in range(wanted, 0, -1) if numbers % size == 0), 1
