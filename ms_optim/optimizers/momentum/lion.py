"""Lion: the sign of an interpolated momentum."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sign
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.optimizer.optimizer import Optimizer


class Lion(Optimizer):
    r"""Lion: each number moves by the learning rate, in the direction of a momentum's sign.

    .. math::
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, \mathrm{sign}(\beta_1 m_{t-1} + (1 - \beta_1) g_t) \\
        m_t &= \beta_2 m_{t-1} + (1 - \beta_2) g_t

    Its learning rate is best 3 to 10 times smaller than AdamW's, its weight decay as much larger.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-4.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.99).
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Chen et al., "Symbolic Discovery of Optimization Algorithms", arXiv:2302.06675.
        Reference implementation: google/automl, lion.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Lion([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.9 2.1]
    """

    states = ("exp_avg",)
    decay = "decoupled"
    counterparts = {"optax": Counterpart({"exp_avg": "mu"}, keys=("lr", "betas", "weight_decay"))}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-4,
        betas: Any = (0.9, 0.99),
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, **options)

    @staticmethod
    def update(param, grad, exp_avg, lr, beta1, beta2):
        direction = sign(beta1 * exp_avg + (1.0 - beta1) * grad)
        return param - lr * direction, beta2 * exp_avg + (1.0 - beta2) * grad
