"""StableAdamW: AdamW whose rate falls where the second moment lags behind the gradient."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, mean, sqrt
from ms_optim.optimizer.optimizer import Optimizer


class StableAdamW(Optimizer):
    r"""StableAdamW: AdamW with Adafactor's clipping of the update, tensor by tensor.

    .. math::
        \hat\beta_i &= \beta_i\, \frac{1 - \beta_i^{t-1}}{1 - \beta_i^t} \\
        m_t &= \hat\beta_1 m_{t-1} + (1 - \hat\beta_1) g_t \\
        v_t &= \hat\beta_2 v_{t-1} + (1 - \hat\beta_2) g_t^2 \\
        \eta_t &= \eta \,/ \max\Bigl(1,\, \sqrt{\text{mean}(g_t^2 / \max(v_t, \epsilon^2))}\Bigr) \\
        \theta_t &= (1 - \eta_t \lambda)\, \theta_{t-1} - \eta_t\, \frac{m_t}{\sqrt{v_t} + \epsilon}

    A batch whose gradients are larger than :math:`v_t` expects, the usual beginning of a loss spike, thus
    makes a smaller step, and clipping of gradients is not needed. The betas are debiased, so that the
    states are means from the first step on.

    ``StableAdamW(params, lr, betas, eps, weight_decay)`` equals optimi's and pytorch_optimizer's of the
    same arguments. Their Kahan summation is not here (``master_weights`` keeps a float32 copy), nor is
    optimi's ``decouple_lr``. :class:`ms_optim.AdamW` with the transform ``ClipUpdate`` clips the update
    itself instead.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.99).
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-2.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Wortsman et al., "Stable and low-precision training for large-scale vision-language models",
        arXiv:2304.13013.
        Reference implementation: optimi.StableAdamW.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.StableAdamW([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.  ]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {"eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.99),
        eps: Any = 1e-8,
        weight_decay: Any = 1e-2,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, beta1, beta2):
        return (1.0 - beta1) / (1.0 - beta1**step), (1.0 - beta2) / (1.0 - beta2**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, weight_decay, eps, weight, weight_sq):
        exp_avg = (1.0 - weight) * exp_avg + weight * grad
        exp_avg_sq = (1.0 - weight_sq) * exp_avg_sq + weight_sq * (grad * grad)
        rate = lr / maximum(1.0, sqrt(mean(grad * grad / maximum(exp_avg_sq, eps * eps))))
        param = (1.0 - rate * weight_decay) * param - rate * exp_avg / (sqrt(exp_avg_sq) + eps)
        return param, exp_avg, exp_avg_sq
