"""Steps without the part along the weights, where these are of no size: AdamP and SGDP."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs, max, maximum, sqrt, sum, unit_sum, where
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam

_RANGES = {"delta": (0.0, float("inf")), "wd_ratio": (0.0, 1.0), "momentum": (0.0, 1.0, False, True)}


def project(param, grad, change, delta, wd_ratio, eps, ndim):
    """A change without its part along the parameter where that seems scale-invariant, and how much it decays.

    Tried are each channel (the first axis) by itself, then the whole tensor.
    """
    if ndim < 2:
        return change, 1.0
    invariant, projected = [], []
    for total in (unit_sum, sum):
        size, length = sqrt(total(param * param)), sqrt(total(grad * grad))
        cosine = abs(total(param * grad)) / (maximum(size, eps) * maximum(length, eps))
        numbers = total(0.0 * param + 1.0)
        invariant.append(max(cosine * sqrt(numbers)) < delta)
        projected.append(change - param * (total(param * change) / ((size + eps) * (size + eps))))
    by_channel, by_tensor = invariant
    change = where(by_channel, projected[0], where(by_tensor, projected[1], change))
    return change, where(by_channel, wd_ratio, where(by_tensor, wd_ratio, 1.0))


class AdamP(Optimizer):
    r"""AdamP: AdamW that does not lengthen weights whose length does not matter.

    .. math::
        u_t &= \frac{m_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon} \\
        \tilde u_t &= u_t - (\hat\theta \cdot u_t)\, \hat\theta, \quad r_t = \rho
            \qquad \text{where } |\cos(\theta_{t-1}, g_t)| < \delta / \sqrt{n}, \\
            & \text{else } \tilde u_t = u_t,\ r_t = 1 \\
        \theta_t &= (1 - \eta \lambda r_t)\, \theta_{t-1} - \frac{\eta}{1 - \beta_1^t}\, \tilde u_t

    with :math:`\hat\theta = \theta_{t-1} / \|\theta_{t-1}\|` and :math:`m_t`, :math:`v_t` of
    :class:`ms_optim.Adam`. Weights ahead of a normalisation have gradients at a right angle to them;
    momentum makes them grow, which makes the effective rate fall. So if all channels (rows of :math:`n`
    numbers, by the first axis) pass the test, each is projected by itself; else, if the tensor as a whole
    does, it is. Vectors and scalars are not projected.

    ``AdamP(params, lr, betas, eps, weight_decay, delta, wd_ratio, nesterov)`` equals the authors' of the same
    arguments.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0; also the least of norms. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        delta: :math:`\delta`, at least 0. Default: 0.1.
        wd_ratio: :math:`\rho`, in [0, 1]. Default: 0.1.
        nesterov (bool): :math:`\beta_1 m_t + (1 - \beta_1) g_t` in place of :math:`m_t` in :math:`u_t`.
            Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Heo et al., "AdamP: Slowing Down the Slowdown for Momentum Optimizers on Scale-invariant Weights",
        arXiv:2006.08217.
        Reference implementation: clovaai/AdamP.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[3.0, 4.0]], np.float32)), name="w")
        >>> opt = ms_optim.AdamP([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([[4.0, -3.0]], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [[2.888 4.084]]
    """

    states = ("exp_avg", "exp_avg_sq")
    flags = ("nesterov",)
    ranges = _RANGES
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        delta: Any = 0.1,
        wd_ratio: Any = 0.1,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, delta=delta, wd_ratio=wd_ratio, nesterov=nesterov)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps):
        return Adam.scalars(step, lr, beta1, beta2, eps, "torch")

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, lr, weight_decay, beta1, beta2, eps, delta, wd_ratio, nesterov,
        ndim, step_size, damping,
    ):  # fmt: skip
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        looked_ahead = beta1 * exp_avg + (1.0 - beta1) * grad if nesterov else exp_avg
        change = step_size * looked_ahead / (sqrt(exp_avg_sq) + damping)
        change, ratio = project(param, grad, change, delta, wd_ratio, eps, ndim)
        return (1.0 - lr * weight_decay * ratio) * param - change, exp_avg, exp_avg_sq


class SGDP(Optimizer):
    r"""SGDP: SGD that does not lengthen weights whose length does not matter.

    .. math::
        b_t &= \mu\, b_{t-1} + (1 - \tau)\, g_t \\
        u_t &= g_t + \mu\, b_t \text{ with nesterov, else } b_t \\
        \theta_t &= \Bigl(1 - \frac{\eta \lambda r_t}{1 - \mu}\Bigr)\, \theta_{t-1} - \eta\, \tilde u_t

    with :math:`\tilde u_t` and :math:`r_t` as in :class:`ms_optim.AdamP`. The first step is dampened too.
    Weight decay is not in the gradient, but as strong as if it were. Without momentum there is no state.

    ``SGDP(params, lr, momentum, dampening, weight_decay, nesterov, eps, delta, wd_ratio)`` equals timm's and
    pytorch_optimizer's of the same arguments. In the authors' file the projection of a step without nesterov
    changes the momentum too.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\mu`, in [0, 1). Default: 0.
        dampening: :math:`\tau`, in [0, 1]. Default: 0.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        nesterov (bool): Default: False.
        eps: the least of norms, at least 0. Default: 1e-8.
        delta: :math:`\delta`, at least 0. Default: 0.1.
        wd_ratio: :math:`\rho`, in [0, 1]. Default: 0.1.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Heo et al., "AdamP: Slowing Down the Slowdown for Momentum Optimizers on Scale-invariant Weights",
        arXiv:2006.08217.
        Reference implementation: timm.optim.SGDP.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[3.0, 4.0]], np.float32)), name="w")
        >>> opt = ms_optim.SGDP([w], learning_rate=0.1, momentum=0.9)
        >>> done = opt((Tensor(np.array([[4.0, -3.0]], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [[2.6 4.3]]
    """

    states = ("momentum_buffer",)
    flags = ("nesterov",)
    ranges = _RANGES
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.0,
        dampening: Any = 0.0,
        weight_decay: Any = 0.0,
        nesterov: bool = False,
        eps: Any = 1e-8,
        delta: Any = 0.1,
        wd_ratio: Any = 0.1,
        **options: Any,
    ) -> None:
        options.update(momentum=momentum, dampening=dampening, nesterov=nesterov)
        options.update(eps=eps, delta=delta, wd_ratio=wd_ratio)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_without_momentum if group["momentum"] == 0.0 else type(self).update

    @staticmethod
    def update(
        param,
        grad,
        momentum_buffer,
        lr,
        weight_decay,
        momentum,
        dampening,
        eps,
        delta,
        wd_ratio,
        nesterov,
        ndim,
    ):
        momentum_buffer = momentum * momentum_buffer + (1.0 - dampening) * grad
        change = grad + momentum * momentum_buffer if nesterov else momentum_buffer
        change, ratio = project(param, grad, change, delta, wd_ratio, eps, ndim)
        return (1.0 - lr * weight_decay * ratio / (1.0 - momentum)) * param - lr * change, momentum_buffer

    @staticmethod
    def update_without_momentum(
        param, grad, lr, weight_decay, dampening, eps, delta, wd_ratio, nesterov, ndim
    ):
        param, _ = SGDP.update(
            param, grad, 0.0, lr, weight_decay, 0.0, dampening, eps, delta, wd_ratio, nesterov, ndim
        )
        return param
