"""Adamax: Adam with the largest gradient in place of the mean square."""

from __future__ import annotations

from typing import Any

from ms_optim.engine.portable.fused import ADAMAX
from ms_optim.formula.functions import abs, maximum
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer


class Adamax(Optimizer):
    r"""Adamax: Adam in the infinity norm, as in torch.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        u_t &= \max(\beta_2 u_{t-1},\, |g_t| + \epsilon) \\
        \theta_t &= \theta_{t-1} - \frac{\eta}{1 - \beta_1^t} \cdot \frac{m_t}{u_t}

    Weight decay is coupled: it is added to the gradient.

    ``Adamax(params, lr, ...)`` equals ``torch.optim.Adamax(params, lr, ...)``; arguments have the same names.
    ``Adamax(params, lr, (b1, b2), eps, form="mindspore")`` equals
    ``mindspore.nn.AdaMax(params, lr, b1, b2, eps)``, whose default learning rate is 1e-3.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 2e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        form (str): ``"torch"``, or ``"mindspore"``, which adds :math:`\epsilon` to :math:`u_t` where it
            divides, not to :math:`|g_t|`. Steps then differ by at most :math:`\epsilon / u_t`: 1e-8 for
            gradients about 1, with the default eps. Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kingma and Ba, "Adam: A Method for Stochastic Optimization", arXiv:1412.6980, section 7.
        Reference implementation: torch.optim.Adamax.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Adamax([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_inf")
    forms = ("torch", "mindspore")
    fused = {"update": ADAMAX}
    prebuilt = ({}, {"form": "mindspore"})
    counterparts = {
        "torch": Counterpart(
            same("exp_avg", "exp_inf"), keys=("lr", "betas", "eps", "weight_decay", "maximize")
        ),
        "optax": Counterpart({"exp_avg": "mu", "exp_inf": "nu"}, keys=("lr", "betas", "eps", "weight_decay")),
        "mindspore": Counterpart({"exp_avg": ("moment1", "exp_avg"), "exp_inf": ("moment2", "exp_inf")}),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 2e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        form: str = "torch",
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, form=form, **options)

    @staticmethod
    def scalars(step, lr, beta1):
        return lr / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_inf, beta1, beta2, eps, form, step_size):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        if form == "mindspore":
            exp_inf = maximum(beta2 * exp_inf, abs(grad))
            return param - step_size * exp_avg / (exp_inf + eps), exp_avg, exp_inf
        exp_inf = maximum(beta2 * exp_inf, abs(grad) + eps)
        return param - step_size * exp_avg / exp_inf, exp_avg, exp_inf


class AdamaxW(Adamax):
    r"""Adamax with decoupled weight decay :math:`\lambda`.

    .. math::
        \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \frac{\eta}{1 - \beta_1^t} \cdot \frac{m_t}{u_t}

    where :math:`m_t` and :math:`u_t` are those of :class:`ms_optim.Adamax`.

    ``AdamaxW(params, lr, (b1, b2), eps, weight_decay)`` equals ``optax.adamaxw(lr, b1, b2, eps,
    weight_decay)``, and pytorch_optimizer's ``AdaMax``, whose decay is 0 by default.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-4.
        form (str): where eps is added, as in :class:`ms_optim.Adamax`. Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Loshchilov and Hutter, "Decoupled Weight Decay Regularization", arXiv:1711.05101.
        Reference implementation: optax.adamaxw.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdamaxW([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.  ]
    """

    decay = "decoupled"
    counterparts = {}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 1e-4,
        form: str = "torch",
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, betas, eps, weight_decay, form, **options)
