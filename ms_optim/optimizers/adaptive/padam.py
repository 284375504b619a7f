"""PAdam: between momentum and Adam."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.optimizer import Optimizer


class PAdam(Optimizer):
    r"""PAdam, partially adaptive: Adam whose second moment is taken to a smaller power than the root.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \quad v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t} \cdot
            \frac{m_t}{(\sqrt{v_t} + \epsilon)^{2p}}

    With p = 1/2 it is Adam (with an :math:`\epsilon` of its own), with p = 0 momentum.

    ``PAdam(params, lr, betas, partial, ...)`` equals ``pytorch_optimizer.PAdam`` of the same arguments.
    The authors' takes the largest second moment so far.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        partial: p, in [0, 0.5]. Default: 0.25.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Chen et al., "Closing the Generalization Gap of Adaptive Gradient Methods in Training Deep
        Neural Networks", arXiv:1806.06763.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.PAdam([w], betas=(0.0, 0.75), partial=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {"partial": (0.0, 0.5)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.1,
        betas: Any = (0.9, 0.999),
        partial: Any = 0.25,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, partial=partial, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, partial, eps, step_size):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        return param - step_size * exp_avg / (sqrt(exp_avg_sq) + eps) ** (2.0 * partial), exp_avg, exp_avg_sq
