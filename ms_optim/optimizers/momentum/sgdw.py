"""SGD with decoupled weight decay."""

from __future__ import annotations

from typing import Any

from ms_optim.optimizers.momentum.sgd import SGD


class SGDW(SGD):
    r"""SGD with decoupled weight decay :math:`\lambda`, which the momentum does not see.

    .. math::
        \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, d_t

    where :math:`d_t` is that of :class:`ms_optim.SGD`. The paper's decay does not depend on the base rate:
    ``decay="independent"`` has it, with a schedule of the decay where one is wanted.

    ``SGDW(params, lr, momentum, dampening, weight_decay, nesterov)`` equals timm's ``SGDW`` of the same
    arguments, and pytorch_optimizer's.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: in [0, 1]. Default: 0.
        dampening: in [0, 1]; the first step is not dampened. Default: 0.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        nesterov (bool): needs a momentum above 0 and no dampening. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range, or nesterov without momentum or with dampening.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Loshchilov and Hutter, "Decoupled Weight Decay Regularization", arXiv:1711.05101.
        Reference implementation: timm.optim.SGDW.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.SGDW([w], learning_rate=0.1, momentum=0.9, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([1.0, -1.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.  ]
    """

    decay = "decoupled"
    counterparts = {}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.0,
        dampening: Any = 0.0,
        weight_decay: Any = 0.0,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        options.update(weight_decay=weight_decay, nesterov=nesterov)
        super().__init__(params, learning_rate, momentum, dampening, **options)
