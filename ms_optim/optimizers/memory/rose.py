"""Rose: gradients divided by the range of their slice, with nothing kept from step to step."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import max as largest
from ms_optim.formula.functions import mean, or_one, sign, sqrt
from ms_optim.formula.matrices import as_matrix, shaped_as
from ms_optim.optimizer.optimizer import Optimizer


class ROSE(Optimizer):
    r"""Rose, range-of-slice equilibration: each row's gradient is divided by its range. It has no state.

    Of a gradient :math:`G` whose rows are its first axis (an output channel each), from which the mean of
    each row is taken away (``centralize``):

    .. math::
        R &= |\max G| - \min G \text{ of each row}, \qquad \mu, \sigma \text{ their mean and deviation} \\
        \tau &= \frac{\mu}{\sigma + \mu}, \qquad D = (1 - \tau)\, \mu + \tau R \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, G / D

    With ``stabilize=False`` :math:`D = R`. What would be divided by 0 is divided by 1. A vector is divided by
    its range, and of a scalar's gradient the sign is taken.

    It runs on the portable engine, on the CPU too: the native one cannot follow its formula.

    ``ROSE(params, ...)`` equals the author's ``Rose`` of the same arguments, but for its ``wd_schedule``; its
    rounding of bfloat16 is what ``rounding`` is here.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-4.
        centralize (bool): as above. Default: True.
        stabilize (bool): as above. Default: True.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kieren, "Rose: Range-Of-Slice Equilibration optimizer", doi:10.5281/zenodo.19589764.
        Reference implementation: MatthewK78/Rose; pytorch_optimizer.ROSE.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[1.0, 2.0], [3.0, 4.0]], np.float32)), name="w")
        >>> opt = ms_optim.ROSE([w], learning_rate=0.1, weight_decay=0.0, engine="portable")
        >>> done = opt((Tensor(np.array([[0.5, -0.5], [4.0, 2.0]], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [[0.956 2.044]
         [2.947 4.053]]
    """

    states = ()
    flags = ("centralize", "stabilize")
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        weight_decay: Any = 1e-4,
        centralize: bool = True,
        stabilize: bool = True,
        **options: Any,
    ) -> None:
        options.update(centralize=centralize, stabilize=stabilize)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def update(param, grad, lr, ndim, centralize, stabilize):
        if ndim == 0:
            return param - lr * sign(grad)
        if ndim == 1:
            return param - lr * (grad / or_one(absolute(largest(grad)) + largest(-grad)))
        x = grad if ndim == 2 else as_matrix(grad)
        x = x - mean(x, -1) if centralize else x
        size = absolute(largest(x, -1)) + largest(-x, -1)
        if stabilize:
            middle = mean(size, -2)
            spread = sqrt(mean((size - middle) * (size - middle), -2))
            size = middle + middle / or_one(spread + middle) * (size - middle)
        step = lr * (x / or_one(size))
        return param - (step if ndim == 2 else shaped_as(step, param))
