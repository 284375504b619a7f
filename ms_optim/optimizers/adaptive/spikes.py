"""AdaGC and SPAM: Adam that is not thrown off by gradients which are far larger than those before them."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import cos, floor, maximum, minimum, norm, pi, sign, sqrt, where
from ms_optim.formula.totals import total
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam

_ANY = (0.0, float("inf"))


class AdaGC(Optimizer):
    r"""AdaGC: AdamW whose gradients are clipped, tensor by tensor, by an average of their own norms.

    .. math::
        h_t &= \min\left(1,\, \frac{\lambda_{abs}}{\lVert g_t \rVert_{all} + \epsilon}\right)
            \text{ in the first } T - 1 \text{ steps, else }
            \min\left(1,\, \lambda_{rel}\,
            \frac{\max(\gamma_{t-1}, \epsilon)}{\max(\lVert g_t \rVert, \epsilon)}\right) \\
        \gamma_t &= \min(\gamma_{t-1},\, \lVert h_t g_t \rVert)
            \text{ in those, } \gamma_1 = \lVert h_1 g_1 \rVert \text{, else }
            \beta\, \gamma_{t-1} + (1 - \beta)\, \lVert h_t g_t \rVert \\
        \theta_t &= \text{AdamW's step with } h_t g_t

    In the warm-up of T steps all gradients are clipped by the norm of all, :math:`\lVert g_t \rVert_{all}`;
    from then on each tensor's by its own. That sum over all parameters is the portable engine's.
    :math:`\gamma_t`, one number a tensor, is kept in the tensor's shape.

    ``AdaGC(params, ...)`` equals ``pytorch_optimizer.AdaGC(params, ...)``; arguments have the same names, but
    norm_beta, which is its ``beta``.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: of AdamW, each in [0, 1). Default: (0.9, 0.999).
        norm_beta: :math:`\beta`, of the average of norms, in [0, 1). Default: 0.98.
        lambda_abs: :math:`\lambda_{abs}`, above 0. Default: 1.
        lambda_rel: :math:`\lambda_{rel}`, above 0. Default: 1.05.
        warmup_steps: :math:`T`, at least 0. Default: 100.
        weight_decay: decoupled, at least 0. Default: 0.1.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Wang et al., "AdaGC: Improving Training Stability for Large Language Model Pretraining",
        arXiv:2502.11034.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaGC([w], learning_rate=0.1, warmup_steps=2, weight_decay=0.0)
        >>> for size in (1.0, 1.0, 1000.0):
        ...     done = opt((Tensor(np.array([0.6, -0.8], np.float32) * size),))
        >>> print(opt.state["w"]["gamma"].asnumpy().round(3))
        [1.001 1.001]
    """

    states = ("exp_avg", "exp_avg_sq", "gamma")
    decay = "decoupled"
    ranges = {
        "norm_beta": (0.0, 1.0, False, True),
        "lambda_abs": (0.0, float("inf"), True),
        "lambda_rel": (0.0, float("inf"), True),
        "warmup_steps": _ANY,
        "eps": (0.0, float("inf"), True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        norm_beta: Any = 0.98,
        lambda_abs: Any = 1.0,
        lambda_rel: Any = 1.05,
        warmup_steps: Any = 100,
        weight_decay: Any = 0.1,
        eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(betas=betas, norm_beta=norm_beta, lambda_abs=lambda_abs, lambda_rel=lambda_rel)
        super().__init__(params, learning_rate, weight_decay, warmup_steps=warmup_steps, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, warmup_steps):
        return where(step == 1, 1.0, where(step < warmup_steps, 1.0, 0.0)), *Adam.scalars(
            step, lr, beta1, beta2, eps, "torch"
        )

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, gamma, step, norm_beta, beta1, beta2, lambda_abs, lambda_rel, eps,
        warms, step_size, damping,
    ):  # fmt: skip
        size = norm(grad)
        early = lambda_abs / (sqrt(total(grad * grad)) + eps)
        late = lambda_rel * maximum(gamma, eps) / maximum(size, eps)
        clip = minimum(where(warms > 0.0, early, late), 1.0)
        size = clip * size
        lowest = where(step == 1, size, minimum(gamma, size))
        gamma = where(warms > 0.0, lowest, norm_beta * gamma + (1.0 - norm_beta) * size)
        adam = Adam.update(param, clip * grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping)
        return *adam, gamma


class SPAM(Optimizer):
    r"""SPAM: AdamW that cuts spikes of the gradient, and forgets its moments at intervals.

    .. math::
        \hat g_t &= \mathrm{sign}(g_t) \sqrt{\theta\, v_{t-1}} \text{ where } g_t^2 > \theta\, v_{t-1},
            \text{ else } g_t \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, \hat g_t, \quad
            v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, \hat g_t^2 \\
        \theta'_t &= \theta_{t-1} - c_t\, \eta\, \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t} \cdot
            \frac{m_t}{\sqrt{v_t} + \epsilon} \\
        \theta_t &= (1 - \eta \lambda)\, \theta'_t

    At each step that is a multiple of :math:`\Delta T`, both moments begin at 0 again, and for W steps the
    rate warms up: :math:`c_t = 1 - 0.99\, \frac{1 + \cos(\pi j / (W + 1))}{2}` with the j steps since. In the
    first grad_accu_steps steps of the training and of each interval no spikes are cut, as there is nothing to
    tell them by. The decay takes hold of the parameter after it has moved, and is part of the formula.

    ``SPAM(params, lr, ...)`` equals the authors' optimizer (the ``AdamW`` of ``galore_torch/SPAM.py``) of the
    same arguments; delta_t is their ``DeltaT``, and ``update_proj_gap`` of pytorch_optimizer. The masks of
    their option ``density``, random ones, are not here.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        warmup_steps: :math:`W`, at least 0. Default: 150.
        threshold: :math:`\theta`, above 0. Default: 5000.
        delta_t: :math:`\Delta T`, steps, at least 1. Default: 500.
        grad_accu_steps: at least 0. Default: 20.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Huang et al., "SPAM: Spike-Aware Adam with Momentum Reset for Stable LLM Training", arXiv:2501.06842.
        Reference implementation: TianjinYellow/SPAM-Optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.SPAM([w], learning_rate=0.1, eps=1e-8)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq")
    ranges = {
        "warmup_steps": _ANY,
        "threshold": (0.0, float("inf"), True),
        "delta_t": (1.0, float("inf")),
        "grad_accu_steps": _ANY,
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.0,
        warmup_steps: Any = 150,
        threshold: Any = 5000.0,
        delta_t: Any = 500,
        grad_accu_steps: Any = 20,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, warmup_steps=warmup_steps, threshold=threshold)
        options.update(delta_t=delta_t, grad_accu_steps=grad_accu_steps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, warmup_steps, delta_t, grad_accu_steps):
        since = step - floor(step / delta_t) * delta_t
        slow = 0.99 * (1.0 + cos(pi * since / (warmup_steps + 1.0))) / 2.0
        warms = where(step < delta_t, 0.0, where(since < warmup_steps, 1.0, 0.0))
        step_size = lr * (1.0 - warms * slow) * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)
        return step_size, where(since == 0.0, 0.0, 1.0), where(since < grad_accu_steps, 0.0, 1.0)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, lr, weight_decay, beta1, beta2, eps, threshold, step_size, kept,
        cuts,
    ):  # fmt: skip
        exp_avg, exp_avg_sq = kept * exp_avg, kept * exp_avg_sq
        is_spike = where(cuts > 0.0, grad * grad - threshold * exp_avg_sq, 0.0) > 0.0
        grad = where(is_spike, sign(grad) * sqrt(threshold * exp_avg_sq), grad)
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        moved = param - step_size * exp_avg / (sqrt(exp_avg_sq) + eps)
        return (1.0 - lr * weight_decay) * moved, exp_avg, exp_avg_sq
