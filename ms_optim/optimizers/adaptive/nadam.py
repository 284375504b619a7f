"""Adam with Nesterov's momentum: the two algorithms that are called NAdam and NAdamW."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam


class NAdam(Optimizer):
    r"""NAdam: Adam with Nesterov's momentum, which grows with the steps, as in torch.

    .. math::
        \mu_t &= \beta_1 (1 - \tfrac{1}{2}\, 0.96^{t \psi}), \quad P_t = \mu_1 \cdots \mu_t \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= \theta_{t-1} - \eta\,
            \frac{\mu_{t+1}\, m_t / (1 - P_t\, \mu_{t+1}) + (1 - \mu_t)\, g_t / (1 - P_t)}
            {\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    Weight decay is coupled: it is added to the gradient. With decoupled_weight_decay,
    :math:`(1 - \eta \lambda)\, \theta_{t-1}` stands for :math:`\theta_{t-1}`. The state ``mu_product``,
    :math:`P_t`, has the parameter's shape.

    ``NAdam(params, lr, ...)`` equals ``torch.optim.NAdam(params, lr, ...)``; arguments have the same names.
    :class:`ms_optim.NAdamW` is another algorithm.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 2e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        momentum_decay: :math:`\psi`, at least 0. Default: 4e-3.
        decoupled_weight_decay (bool): Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Dozat, "Incorporating Nesterov Momentum into Adam", 2016.
        Reference implementation: torch.optim.NAdam.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.NAdam([w], learning_rate=0.1, momentum_decay=0.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.8944 2.1056]
    """

    states = ("exp_avg", "exp_avg_sq", "mu_product")
    flags = ("decoupled_weight_decay",)
    ranges = {"momentum_decay": (0.0, float("inf"))}
    counterparts = {
        "torch": Counterpart(
            same("exp_avg", "exp_avg_sq", "mu_product"),
            keys=(
                "lr",
                "betas",
                "eps",
                "weight_decay",
                "momentum_decay",
                "decoupled_weight_decay",
                "maximize",
            ),
            scalars=("mu_product",),
        )
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 2e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        momentum_decay: Any = 4e-3,
        decoupled_weight_decay: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            eps=eps,
            momentum_decay=momentum_decay,
            decoupled_weight_decay=decoupled_weight_decay,
            **options,
        )

    def first_value(self, state, group):
        return 1.0 if state == "mu_product" else 0.0

    def usual_decay(self, group):
        return "decoupled" if group["decoupled_weight_decay"] else "coupled"

    @staticmethod
    def scalars(step, beta1, beta2, momentum_decay):
        mu = beta1 * (1.0 - 0.5 * 0.96 ** (step * momentum_decay))
        mu_next = beta1 * (1.0 - 0.5 * 0.96 ** ((step + 1) * momentum_decay))
        return mu, mu_next, 1.0 - beta2**step

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, mu_product, lr, beta1, beta2, eps, mu, mu_next, correction):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        mu_product = mu * mu_product
        looked_ahead = mu_next / (1.0 - mu_next * mu_product) * exp_avg
        direction = looked_ahead + (1.0 - mu) / (1.0 - mu_product) * grad
        param = param - lr * direction / (sqrt(exp_avg_sq / correction) + eps)
        return param, exp_avg, exp_avg_sq, mu_product


class NAdamW(Optimizer):
    r"""NAdamW: AdamW whose step uses the momentum that the same gradient would make next.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{(\beta_1 m_t + (1 - \beta_1) g_t) / (1 - \beta_1^t)}
            {\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    This is AlgoPerf's baseline. ``NAdamW(params, lr, ...)`` equals timm's
    ``NAdamW(params, lr, ...)``; ``torch.optim.NAdam(..., decoupled_weight_decay=True)`` is
    another algorithm, :class:`ms_optim.NAdam`.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-2.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Choi et al., "On Empirical Comparisons of Optimizers for Deep Learning", arXiv:1910.05446.
        Reference implementation: timm, nadamw.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.NAdamW([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.76 2.09]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 1e-2,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps):
        return Adam.scalars(step, lr, beta1, beta2, eps, "torch")

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        looked_ahead = beta1 * exp_avg + (1.0 - beta1) * grad
        return param - step_size * looked_ahead / (sqrt(exp_avg_sq) + damping), exp_avg, exp_avg_sq
