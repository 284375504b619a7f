"""Adam for sparse gradients."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam


class SparseAdam(Optimizer):
    r"""Lazy Adam for embeddings: rows that a gradient does not name stay as they are, as in torch.

    For the rows that a sparse gradient names, with the values of repeated indices added up:

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= \theta_{t-1} - \eta\,
            \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t}\, \frac{m_t}{\sqrt{v_t} + \epsilon}

    where :math:`t` counts the steps of the optimizer, not those of the row. In the other rows nothing
    changes: not the parameter, and not :math:`m` and :math:`v`, which Adam would let fade. A dense gradient
    names every row (torch raises an error there); the step is then that of ``Adam(..., form="mindspore")``.

    Every optimizer of ms_optim with a formula for single numbers takes sparse gradients in this way.
    ``ms_optim.Adam`` differs from this class in where :math:`\epsilon` is added.

    ``SparseAdam(params, lr, betas, eps)`` equals ``torch.optim.SparseAdam(params, lr, betas, eps)``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: coupled, for the rows that are named; at least 0; torch's has none. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kingma and Ba, "Adam: A Method for Stochastic Optimization", arXiv:1412.6980.
        Reference implementation: torch.optim.SparseAdam.

    Example:
        >>> import numpy as np
        >>> import mindspore as ms
        >>> from mindspore import Parameter, RowTensor, Tensor
        >>> import ms_optim
        >>> table = Parameter(Tensor(np.ones((4, 2), np.float32)), name="table")
        >>> opt = ms_optim.SparseAdam([table], learning_rate=0.1)
        >>> values = Tensor(np.array([[0.5, -2.0], [3.0, 1.0]], np.float32))
        >>> done = opt((RowTensor(Tensor([2, 0], ms.int32), values, (4, 2)),))
        >>> print(table.asnumpy().round(3))
        [[0.9 0.9]
         [1.  1. ]
         [0.9 1.1]
         [1.  1. ]]
    """

    states = ("exp_avg", "exp_avg_sq")
    counterparts = {
        "torch": Counterpart(
            same("exp_avg", "exp_avg_sq"), keys=("lr", "betas", "eps", "maximize"), step_type=int
        ),
        "mindspore": Counterpart({"exp_avg": ("moment1",), "exp_avg_sq": ("moment2",)}),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, eps, step_size):
        return Adam.update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, eps)
