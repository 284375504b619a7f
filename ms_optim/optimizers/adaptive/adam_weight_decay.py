"""Adam as in BERT: no bias correction."""

from __future__ import annotations

from typing import Any

from ms_optim.engine.portable.fused import BERT_ADAM
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam


class AdamWeightDecay(Optimizer):
    r"""Adam with decoupled weight decay and without bias correction, as in BERT.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{m_t}{\sqrt{v_t} + \epsilon}

    Without the correction the first steps are larger than :class:`ms_optim.AdamW`'s: at the default betas
    3.2 times at the first, 6.6 times at the twelfth, 3.2 times at the hundredth. Warm up, as BERT does.

    ``AdamWeightDecay(params, lr, (b1, b2), eps, weight_decay)`` equals
    ``mindspore.nn.AdamWeightDecay(params, lr, b1, b2, eps, weight_decay)`` where that decays: by itself it
    leaves out parameters whose names contain ``beta`` or ``gamma``; here groups say what is decayed.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Devlin et al., "BERT", arXiv:1810.04805.
        Reference implementations: google-research/bert, optimization.py; mindspore.nn.AdamWeightDecay.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdamWeightDecay([w], learning_rate=0.1, betas=(0.5, 0.75), weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.  ]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    fused = {"update": BERT_ADAM}
    counterparts = {"mindspore": Counterpart({"exp_avg": ("adam_m",), "exp_avg_sq": ("adam_v",)})}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, eps):
        return Adam.update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, lr, eps)
