"""Gradient descent by the loss itself: PolyakSGD, and MoMo with momentum and with Adam's sizes."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, minimum, or_one, sqrt, where
from ms_optim.formula.totals import total
from ms_optim.optimizer.takes_loss import TakesLoss

_ANY = (-float("inf"), float("inf"))


class PolyakSGD(TakesLoss):
    r"""PolyakSGD: gradient descent whose rate is how far the loss is from its minimum, over the gradient.

    .. math::
        \theta_t = \theta_{t-1} - \eta\, \min\left(
            \frac{L_t - f_{min}}{\lVert g_t \rVert^2 + \epsilon},\, \gamma_{max}\right) g_t

    The loss :math:`L_t` of the gradients is handed in, as it is without a loss scale:
    ``opt(gradients, loss=loss)``, from Python and in graphs. ``ms_optim.TrainOneStep`` hands it in, for loops
    and for ``Model(TrainOneStep(net_with_loss, opt))``; ``nn.TrainOneStepCell`` and a ``Model`` of the
    optimizer do not. The norm goes over all parameters, which the portable engine sums over. The form
    ``"sps+"`` takes a loss below :math:`f_{min}` for :math:`f_{min}`; the form ``"sps"`` steps uphill then.
    A weight decay is coupled: added to the gradient, and part of the norm, but not of the loss.

    ``PolyakSGD(params, scaling, max_learning_rate, f_min, eps, form=variant)`` equals ``optax.polyak_sgd`` of
    the same arguments. With ``eps=1e-6`` it is ``pytorch_optimizer.AliG`` of ``max_lr=max_learning_rate``.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        max_learning_rate: :math:`\gamma_{max}`, above 0. Default: 1.
        f_min: :math:`f_{min}`, the least value of the loss, or a guess of it. Default: 0.
        eps: :math:`\epsilon`, at least 0. Default: 0.
        form (str): ``"sps"`` or ``"sps+"``. Default: ``"sps"``.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, transforms, engine ...) but ``parallel``;
            see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; a step without a loss.

    References:
        Loizou et al., "Stochastic Polyak Step-size for SGD: An Adaptive Learning Rate for Fast Convergence",
        arXiv:2002.10542.
        Reference implementation: optax.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor, ops
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.PolyakSGD([w])
        >>> for _ in range(3):
        ...     done = opt((2 * w,), loss=ops.sum(w * w))
        >>> print(w.asnumpy())
        [0.125 0.25 ]
    """

    forms = ("sps", "sps+")
    ranges = {"max_learning_rate": (0.0, float("inf"), True), "f_min": _ANY}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        max_learning_rate: Any = 1.0,
        f_min: Any = 0.0,
        eps: Any = 0.0,
        form: str = "sps",
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(max_learning_rate=max_learning_rate, f_min=f_min, eps=eps, form=form)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def update(param, grad, loss, lr, max_learning_rate, f_min, eps, form):
        gap = maximum(loss - f_min, 0.0) if form == "sps+" else loss - f_min
        square = total(grad * grad) + eps
        rate = where(square > 0.0, minimum(gap / or_one(square), max_learning_rate), 0.0)
        return param - lr * rate * grad, loss


class ModelOfLoss(TakesLoss):
    """What bounds its rate by a model of the loss, which it averages."""

    shared_states = ("loss", "loss_avg", "gamma", "lower_bound")
    flags = ("use_fstar",)
    constants = ("lb",)
    prebuilt = ()

    def first_value(self, state, group):
        return group["lb"] if state == "lower_bound" else 0.0


class MoMo(ModelOfLoss):
    r"""MoMo: momentum whose rate is bounded by a model of the loss, which is handed in.

    .. math::
        d_t &= \beta d_{t-1} + (1 - \beta)\, g_t, \quad \bar f_t = \beta \bar f_{t-1} + (1 - \beta) L_t, \quad
            \gamma_t = \beta \gamma_{t-1} + (1 - \beta) \langle g_t, \theta_{t-1} \rangle \\
        \tau_t &= \min\left(\eta,\, \frac{\max\left((1 + \eta \lambda)(\bar f_t - f_{min} - \gamma_t)
            + \langle d_t, \theta_{t-1} \rangle,\, 0\right)}{\lVert d_t \rVert^2}\right) \\
        \theta_t &= \frac{\theta_{t-1} - \tau_t\, d_t}{1 + \eta \lambda}

    The averages start with the first step's values. :math:`\eta` is the largest rate, not the rate: it may be
    large. With use_fstar, :math:`f_{min}` is estimated on the way, from lb up. The loss is handed in, as it
    is without a loss scale: see :class:`PolyakSGD`. Sums go over all parameters, and :math:`\bar f`,
    :math:`\gamma` and :math:`f_{min}` are one number each for the whole optimizer, as ``opt.loss_avg``: it
    runs on the portable engine. Where groups differ, :math:`\beta` and :math:`f_{min}` go by the first.

    ``MoMo(params, lr, weight_decay, beta, lb, use_fstar=use_fstar)`` equals the authors' ``Momo`` of the same
    arguments, without its ``bias_correction``. ``optax.contrib.momo`` does not divide the step by
    :math:`1 + \eta \lambda`.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        beta: :math:`\beta`, in [0, 1). Default: 0.9.
        lb (float): the lower bound :math:`f_{min}` of the loss, or where its estimate starts. Default: 0.
        use_fstar (bool): Default: False.
        **options: what every optimizer takes (clipping, loss scale, transforms, engine ...), except ``decay``
            and ``parallel``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; a step without a loss.

    References:
        Schaipp et al., "MoMo: Momentum Models for Adaptive Learning Rates", arXiv:2305.07583.
        Reference implementation: fabian-sp/MoMo.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor, ops
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.MoMo([w])
        >>> done = opt((2 * w,), loss=ops.sum(w * w))
        >>> print(w.asnumpy())
        [0.5 1. ]
    """

    states = ("exp_avg",)
    ranges = {"beta": (0.0, 1.0, False, True), "lb": _ANY}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        weight_decay: Any = 0.0,
        beta: Any = 0.9,
        lb: float = 0.0,
        use_fstar: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, beta=beta, lb=lb, use_fstar=use_fstar, **options
        )

    @staticmethod
    def scalars(step, beta):
        return where(step == 1, 0.0, beta)

    @staticmethod
    def update(
        param, grad, exp_avg, loss, loss_avg, gamma, lower_bound, lr, weight_decay, lb, use_fstar, memory
    ):
        shrinking = 1.0 + lr * weight_decay
        exp_avg = memory * exp_avg + (1.0 - memory) * grad
        loss_avg = memory * loss_avg + (1.0 - memory) * loss
        gamma = memory * gamma + (1.0 - memory) * total(grad * param)
        square, product = total(exp_avg * exp_avg), total(exp_avg * param)
        rate, lower_bound = bounded_rate(
            loss_avg, gamma, square, product, lower_bound, lb, shrinking, 1.0, lr, use_fstar
        )
        return (param - rate * exp_avg) / shrinking, exp_avg, loss, loss_avg, gamma, lower_bound


class MoMoAdam(ModelOfLoss):
    r"""MoMo-Adam: :class:`MoMo`'s bound of the rate, for Adam's steps.

    .. math::
        d_t &= \beta_1 d_{t-1} + (1 - \beta_1)\, g_t, \quad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, g_t^2 \\
        D_t &= \sqrt{v_t / (1 - \beta_2^t)} + \epsilon \\
        \bar f_t &= \beta_1 \bar f_{t-1} + (1 - \beta_1) L_t, \quad
            \gamma_t = \beta_1 \gamma_{t-1} + (1 - \beta_1) \langle g_t, \theta_{t-1} \rangle, \quad
            \rho_t = 1 - \beta_1^t \\
        \tau_t &= \min\left(\frac{\eta}{\rho_t},\, \frac{\max\left((1 + \eta \lambda)
            (\bar f_t - \rho_t f_{min} - \gamma_t) + \langle d_t, \theta_{t-1} \rangle,\, 0\right)}
            {\langle d_t, d_t / D_t \rangle}\right) \\
        \theta_t &= \frac{\theta_{t-1} - \tau_t\, d_t / D_t}{1 + \eta \lambda}

    The loss is handed in, as it is without a loss scale: see :class:`PolyakSGD`. Sums go over all parameters:
    it runs on the portable engine.

    ``MoMoAdam(params, lr, betas, eps, weight_decay, lb, use_fstar)`` equals the authors' ``MomoAdam`` of the
    same arguments, with its ``divide``. ``optax.contrib.momo_adam`` does not divide the step by
    :math:`1 + \eta \lambda`.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, the largest rate, at least 0. Default: 1e-2.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        lb (float): the lower bound :math:`f_{min}` of the loss, or where its estimate starts. Default: 0.
        use_fstar (bool): estimate the lower bound on the way. Default: False.
        **options: what every optimizer takes (clipping, loss scale, transforms, engine ...), except ``decay``
            and ``parallel``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; a step without a loss.

    References:
        Schaipp et al., "MoMo: Momentum Models for Adaptive Learning Rates", arXiv:2305.07583.
        Reference implementation: fabian-sp/MoMo.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor, ops
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.MoMoAdam([w], learning_rate=10.0)
        >>> done = opt((2 * w,), loss=ops.sum(w * w))
        >>> print(w.asnumpy().round(3))
        [0.167 1.167]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {"eps": (0.0, float("inf"), True), "lb": _ANY}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        lb: float = 0.0,
        use_fstar: bool = False,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, lb=lb, use_fstar=use_fstar)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta1, beta2):
        return 1.0 - beta1**step, 1.0 - beta2**step

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, loss, loss_avg, gamma, lower_bound, lr, weight_decay, beta1,
        beta2, eps, lb, use_fstar, correction1, correction2,
    ):  # fmt: skip
        shrinking = 1.0 + lr * weight_decay
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        direction = exp_avg / (sqrt(exp_avg_sq / correction2) + eps)
        loss_avg = beta1 * loss_avg + (1.0 - beta1) * loss
        gamma = beta1 * gamma + (1.0 - beta1) * total(grad * param)
        square, product = total(exp_avg * direction), total(exp_avg * param)
        rate, lower_bound = bounded_rate(
            loss_avg, gamma, square, product, lower_bound, lb, shrinking, correction1, lr, use_fstar
        )
        new = (param - rate * direction) / shrinking
        return new, exp_avg, exp_avg_sq, loss, loss_avg, gamma, lower_bound


def bounded_rate(loss_avg, gamma, square, product, lower_bound, lb, shrinking, correction, lr, use_fstar):
    """The rate of a step by the model of the loss, and the new lower bound."""
    if use_fstar:
        cap = shrinking * (loss_avg - gamma) + product
        lower = maximum(cap / (2.0 * shrinking * correction), lb)
        lower_bound = where(cap < shrinking * correction * lower_bound, lower, lower_bound)
    gap = shrinking * (loss_avg - correction * lower_bound - gamma) + product
    rate = minimum(lr / correction, maximum(gap, 0.0) / or_one(square))
    rate = where(square > 0.0, rate, 0.0)
    if use_fstar:
        height = loss_avg + product - gamma
        lower_bound = maximum((height - 0.5 * rate * square) / correction, lb)
    return rate, lower_bound
