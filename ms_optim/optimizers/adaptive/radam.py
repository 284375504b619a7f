"""RAdam: Adam whose step is rectified while its variance is large."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, sqrt, where
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer


class RAdam(Optimizer):
    r"""RAdam: Adam that makes its own warmup, as in torch.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t, \quad
        v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \rho_\infty &= \frac{2}{1 - \beta_2} - 1, \quad
        \rho_t = \rho_\infty - \frac{2 t \beta_2^t}{1 - \beta_2^t} \\
        r_t &= \sqrt{\frac{(\rho_t - 4) (\rho_t - 2)\, \rho_\infty}
            {(\rho_\infty - 4) (\rho_\infty - 2)\, \rho_t}} \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{m_t}{1 - \beta_1^t} \cdot
            \frac{r_t \sqrt{1 - \beta_2^t}}{\sqrt{v_t} + \epsilon}
            \text{ where } \rho_t > 5 \text{, else } \theta_{t-1} - \eta\, \frac{m_t}{1 - \beta_1^t}

    Weight decay is coupled: it is added to the gradient. With decoupled_weight_decay,
    :math:`(1 - \eta \lambda)\, \theta_{t-1}` stands for :math:`\theta_{t-1}`.

    ``RAdam(params, lr, ...)`` equals ``torch.optim.RAdam(params, lr, ...)``; arguments have the same names.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        decoupled_weight_decay (bool): Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Liu et al., "On the Variance of the Adaptive Learning Rate and Beyond", arXiv:1908.03265.
        Reference implementation: torch.optim.RAdam.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.RAdam([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.95 2.3 ]
    """

    states = ("exp_avg", "exp_avg_sq")
    flags = ("decoupled_weight_decay",)
    counterparts = {
        "torch": Counterpart(
            same("exp_avg", "exp_avg_sq"),
            keys=("lr", "betas", "eps", "weight_decay", "decoupled_weight_decay", "maximize"),
        ),
        # It adds eps after the bias correction.
        "optax": Counterpart(
            {"exp_avg": "mu", "exp_avg_sq": "nu"}, keys=("lr", "betas", "weight_decay"), needs={"eps": 0.0}
        ),
        "mindspore": Counterpart({"exp_avg": ("exp_avg",), "exp_avg_sq": ("exp_avg_sq",)}),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        decoupled_weight_decay: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            eps=eps,
            decoupled_weight_decay=decoupled_weight_decay,
            **options,
        )

    def usual_decay(self, group):
        return "decoupled" if group["decoupled_weight_decay"] else "coupled"

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        correction = 1.0 - beta2**step
        limit = 2.0 / (1.0 - beta2) - 1.0
        length = limit - 2.0 * step * beta2**step / correction
        adaptive = length > 5.0
        # Held at 5, where they are not used below it, so that no root of a negative number is taken.
        limit, length = maximum(limit, 5.0), maximum(length, 5.0)
        ratio = (length - 4.0) * (length - 2.0) * limit / ((limit - 4.0) * (limit - 2.0) * length)
        rectified = where(adaptive, sqrt(ratio * correction), 1.0)
        return lr / (1.0 - beta1**step) * rectified, adaptive

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, eps, step_size, adaptive):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        denominator = where(adaptive, sqrt(exp_avg_sq) + eps, 1.0)
        return param - step_size * exp_avg / denominator, exp_avg, exp_avg_sq
