"""AvaGrad: Adam whose step does not see the gradient that its size is made of, and whose rates sum to one."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import or_one, sqrt, where
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer


class AvaGrad(Optimizer):
    r"""AvaGrad: Adam with the second moment of a step before, and rates of one size over all parameters.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t, \qquad
            \theta_t = \theta_{t-1} - \gamma_{t-1}\, \eta\, \frac{m_t / (1 - \beta_1^t)}
            {\sqrt{v_{t-1} / (1 - \beta_2^{t-1})} + \epsilon} \quad (\theta_1 = \theta_0) \\
        \gamma_t &= \Bigl(\text{mean over all numbers of }
            \bigl(\sqrt{v_{t-1} / (1 - \beta_2^t)} + \epsilon\bigr)^{-2}\Bigr)^{-1/2}, \qquad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2

    so that the best :math:`\eta` hardly depends on :math:`\epsilon`: small ones adapt as Adam does, large
    ones are SGD. The mean goes over all parameters: the state ``gamma`` is one number for the whole
    optimizer. (In the authors' code it is one for each group, so that theirs and ours are the same for one
    group.)

    ``AvaGrad(params, ...)`` equals the authors' class of the same arguments; with ``decay="decoupled"`` it is
    their ``AvaGradW``, but that this does not decay in the first step.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, above 0. Default: 0.1.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Savarese et al., "Domain-independent Dominance of Adaptive Methods", arXiv:1912.01823.
        Reference implementation: lolemacs/avagrad; pytorch_optimizer.AvaGrad.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AvaGrad([w], engine="portable")
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.992 2.01 ]
    """

    states = ("exp_avg", "exp_avg_sq")
    shared_states = ("gamma",)
    ranges = {"eps": (0.0, math.inf, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.1,
        betas: Any = (0.9, 0.999),
        eps: Any = 0.1,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        before = or_one(sqrt(1.0 - beta2 ** (step - 1.0)))
        return before, sqrt(1.0 - beta2**step), where(step == 1, 0.0, lr / (1.0 - beta1**step))

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, gamma, beta1, beta2, eps, before, now, step_size):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        root = sqrt(exp_avg_sq)
        param = param - gamma * step_size * exp_avg / (root / before + eps)
        rate = 1.0 / (root / now + eps)
        gamma = sqrt(total(0.0 * param + 1.0) / total(rate * rate))
        return param, exp_avg, beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad, gamma
