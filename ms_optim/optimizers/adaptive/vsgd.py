"""VSGD: gradient descent as inference of the true gradient."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class VSGD(Optimizer):
    r"""VSGD, variational SGD: the gradient is inferred from noisy ones, and divided by its second moment.

    .. math::
        s_t &= b_{t-1} / a, \quad
            \hat s_t = \hat b_{t-1} / a \quad (\text{by } a - 1 \text{ at the first step}),
            \quad \mu_t = \frac{\hat s_t\, \mu_{t-1} + s_t\, g_t}{s_t + \hat s_t} \\
        r_t &= \frac{s_t \hat s_t}{s_t + \hat s_t}, \quad q_t = \mu_t^2 + r_t \\
        b_t &= (1 - t^{-\tau_1})\, b_{t-1} + t^{-\tau_1} (2 \gamma + r_t + (\mu_t - \mu_{t-1})^2) \\
        \hat b_t &= (1 - t^{-\tau_2})\, \hat b_{t-1} + t^{-\tau_2} (2 K \gamma + r_t + (\mu_t - g_t)^2) \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{\mu_t}{\sqrt{q_t} + \epsilon}

    with :math:`a = 2 \gamma + 1.0001`, :math:`b_0 = 2 \gamma` and :math:`\hat b_0 = 2 K \gamma`.

    ``VSGD(params, lr, ghattg, ps, tau1, tau2, weight_decay, eps=eps)`` equals ``pytorch_optimizer.VSGD``
    of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.1.
        ghattg: K, the noise of a gradient over that of the true one, above 0. Default: 30.0.
        ps: :math:`\gamma`, the strength of the prior, above 0. Default: 1e-8.
        tau1: :math:`\tau_1`, at least 0. Default: 0.81.
        tau2: :math:`\tau_2`, at least 0. Default: 0.9.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.0.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Chen, Kuzina, Esmaeili and Tomczak, "Variational Stochastic Gradient Descent for Deep Neural
        Networks", arXiv:2404.06549.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.VSGD([w], ghattg=1.0, ps=1.0)
        >>> done = opt((Tensor(np.array([0.0, 0.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [1. 2.]
    """

    states = ("mug", "bg", "bhg")
    decay = "decoupled"
    ranges = {
        "ghattg": (0.0, float("inf"), True),
        "ps": (0.0, float("inf"), True),
        "tau1": (0.0, float("inf")),
        "tau2": (0.0, float("inf")),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.1,
        ghattg: Any = 30.0,
        ps: Any = 1e-8,
        tau1: Any = 0.81,
        tau2: Any = 0.9,
        weight_decay: Any = 0.0,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(ghattg=ghattg, ps=ps, tau1=tau1, tau2=tau2, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        # 2 ps, and 2 ghattg ps, at the first step: they may be schedules.
        return 0.0

    @staticmethod
    def scalars(step, ghattg, ps, tau1, tau2):
        return 2.0 * ps, 2.0 * ghattg * ps, 2.0 * ps + 1.0001, step ** (-tau1), step ** (-tau2)

    @staticmethod
    def update(param, grad, mug, bg, bhg, lr, eps, prior, prior_of_noise, count, new1, new2):
        # The first step of each number.
        first = where(bg > 0.0, 0.0, 1.0)
        bg, bhg = bg + first * prior, bhg + first * prior_of_noise
        signal, noise = bg / (count - first), bhg / (count - first)
        before, both = mug, signal + noise
        mug = (noise * mug + signal * grad) / both
        rest = signal * noise / both
        # Squares of differences, which rounding cannot bring below 0.
        bg = (1.0 - new1) * bg + new1 * (prior + rest + (mug - before) ** 2)
        bhg = (1.0 - new2) * bhg + new2 * (prior_of_noise + rest + (mug - grad) ** 2)
        return param - lr * mug / (sqrt(mug * mug + rest) + eps), mug, bg, bhg
