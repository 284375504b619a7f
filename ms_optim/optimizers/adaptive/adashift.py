"""AdaShift: Adam whose second moment is that of a gradient some steps ago."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import max as largest
from ms_optim.formula.functions import maximum, sqrt, where
from ms_optim.formula.matrices import part, reshape, shaped_as, stacked
from ms_optim.optimizer.optimizer import Optimizer


class AdaShift(Optimizer):
    r"""AdaShift: the size of a step does not know the gradients of its direction, which lie after its own.

    With the last :math:`n` gradients of each parameter:

    .. math::
        m_t &= \frac{\sum_{i < n} \beta_1^i\, g_{t-i}}{\sum_{i < n} \beta_1^i}, \qquad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2) \max g_{t-n}^2 \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{m_t}{\sqrt{v_t / (1 - \beta_2^{t-n})} + \epsilon}

    with the largest number of each tensor, or with ``by_tensor=False`` each number for itself. The first
    :math:`n` steps fill the queue, and move nothing.

    ``AdaShift(params, ...)`` equals ``pytorch_optimizer.AdaShift`` of the same arguments; its
    ``reduce_func=None`` is ``by_tensor=False``. (There, :math:`m_t` keeps what is left of the gradients when
    they leave the queue, which is rounding.)

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        keep_num (int): :math:`n`, from 2 to 1000: so many gradients are kept. Default: 10.
        eps: :math:`\epsilon`, at least 0. Default: 1e-10.
        weight_decay: at least 0. Default: 0.
        by_tensor (bool): as above. Default: True.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhou et al., "AdaShift: Decorrelation and Convergence of Adaptive Learning Rate Methods",
        arXiv:1810.00143.
        Reference implementation: pytorch_optimizer.AdaShift.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaShift([w], learning_rate=0.1, keep_num=2, engine="portable")
        >>> for _ in range(3):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.983 2.1  ]
    """

    states = ("exp_avg", "exp_avg_sq", "grad_queue")
    flags = ("by_tensor",)
    constants = ("keep_num",)
    ranges = {"keep_num": (2, 1000)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        keep_num: int = 10,
        eps: Any = 1e-10,
        weight_decay: Any = 0.0,
        by_tensor: bool = True,
        **options: Any,
    ) -> None:
        options.update(betas=betas, keep_num=keep_num, eps=eps, by_tensor=by_tensor)
        super().__init__(params, learning_rate, weight_decay, **options)

    def complete(self, group):
        check_count(f"{type(self).__name__}: keep_num", group["keep_num"], 2)
        return group

    def state_shape(self, state, shape, group):
        return (int(group["keep_num"]), math.prod(shape)) if state == "grad_queue" else shape

    @staticmethod
    def scalars(step, lr, beta1, beta2, keep_num):
        newest = (1.0 - beta1) / (1.0 - beta1**keep_num)
        corrected = 1.0 - beta2 ** maximum(step - keep_num, 1.0)
        return newest, newest * beta1 ** (keep_num - 1.0), corrected, where(step > keep_num, lr, 0.0)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, grad_queue, beta1, beta2, eps, shape, keep_num, by_tensor, newest,
        oldest, corrected, rate,
    ):  # fmt: skip
        count, numbers = int(keep_num), math.prod(shape)
        queue = reshape(grad_queue, (count, numbers))
        left = shaped_as(part(queue, 0, 1), param)
        queue = stacked(part(queue, 1, count - 1), reshape(grad, (1, numbers)))
        exp_avg = beta1 * (exp_avg - oldest * left) + newest * grad
        square = left * left
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (largest(square) if by_tensor else square)
        # Of a parameter whose first gradient came later nothing may have left the queue yet.
        change = exp_avg / (sqrt(exp_avg_sq / corrected) + eps)
        change = where(largest(exp_avg_sq) > 0.0, change, 0.0)
        return param - rate * change, exp_avg, exp_avg_sq, queue
