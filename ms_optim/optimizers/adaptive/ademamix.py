"""AdEMAMix, which mixes a slow average of the gradients into Adam's, and its form with one average."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import exp, log, maximum, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer

_STEPS = (0.0, float("inf"))


def warmed_beta(step, start, end, warmup):
    """A beta on its way: the time in which its average halves grows linearly with the step.

    Args:
        step: 1 at the first step.
        start: the beta before the first step.
        end: the beta from the step `warmup` on.
        warmup: steps; 0 for none.
    """
    share = step / maximum(warmup, 1.0)
    # The authors' 1e-8 lets a beta be 0.
    rate = (1.0 - share) / log(start + 1e-8) + share / log(end + 1e-8)
    return where(step < warmup, exp(1.0 / rate), end)


class AdEMAMix(Optimizer):
    r"""AdEMAMix: Adam whose momentum is joined by a second one that forgets ten to a hundred times as slowly.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        s_t &= b_t\, s_{t-1} + (1 - b_t)\, g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t) + a_t\, s_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    Early in a training :math:`s_t` is too slow to be of use, and too large a share of it diverges. So both
    of its numbers have a warm-up, of as many steps as the training has: :math:`a_t` grows linearly from 0 to
    :math:`\alpha` over alpha_warmup steps, and :math:`b_t` from :math:`\beta_1` to :math:`\beta_3` over
    beta3_warmup steps, so that the time in which the average halves,
    :math:`\log 0.5 / \log b_t`, grows linearly. Without them, :math:`a_t = \alpha` and :math:`b_t = \beta_3`.
    With a :math:`\beta_1` of 0 the state of :math:`m_t` is left out.

    ``AdEMAMix(params, lr, betas, alpha, beta3_warmup, alpha_warmup, eps, weight_decay)`` equals the authors'
    optimizer of the same arguments. optax and pytorch_optimizer have an alpha of 5. The latter's
    ``t_alpha_beta3`` is both warm-ups; it lacks the 1e-8 that the authors add to betas there.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0.9, 0.999, 0.9999).
        alpha: :math:`\alpha`, the weight of the slow average, at least 0. Default: 2.
        beta3_warmup: steps, at least 0. Default: None, no warm-up.
        alpha_warmup: steps, at least 0. Default: None, no warm-up.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Pagliardini, Ablin and Grangier, "The AdEMAMix Optimizer: Better, Faster, Older", arXiv:2409.03137.
        Reference implementation: apple/ml-ademamix.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdEMAMix([w], learning_rate=0.1, alpha=5.0, beta3_warmup=1000, alpha_warmup=1000)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.2]
    """

    states = ("exp_avg_fast", "exp_avg_slow", "exp_avg_sq")
    decay = "decoupled"
    ranges = {"alpha": _STEPS, "beta3_warmup": _STEPS, "alpha_warmup": _STEPS}
    stands_for = {"beta3_warmup": (None, 0.0), "alpha_warmup": (None, 0.0)}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999, 0.9999),
        alpha: Any = 2.0,
        beta3_warmup: Any = None,
        alpha_warmup: Any = None,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, alpha=alpha, eps=eps)
        options.update(beta3_warmup=beta3_warmup, alpha_warmup=alpha_warmup)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_without_fast if group["beta1"] == 0.0 else type(self).update

    @staticmethod
    def scalars(step, lr, beta1, beta2, beta3, alpha, beta3_warmup, alpha_warmup, eps):
        correction = sqrt(1.0 - beta2**step)
        mix = where(step < alpha_warmup, step / maximum(alpha_warmup, 1.0) * alpha, alpha)
        sizes = lr * correction / (1.0 - beta1**step), lr * correction * mix
        return warmed_beta(step, beta1, beta3, beta3_warmup), *sizes, eps * correction

    @staticmethod
    def update(
        param, grad, exp_avg_fast, exp_avg_slow, exp_avg_sq, beta1, beta2, slow, fast_size, slow_size, damping
    ):
        exp_avg_fast = beta1 * exp_avg_fast + (1.0 - beta1) * grad
        exp_avg_slow = slow * exp_avg_slow + (1.0 - slow) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        change = (fast_size * exp_avg_fast + slow_size * exp_avg_slow) / (sqrt(exp_avg_sq) + damping)
        return param - change, exp_avg_fast, exp_avg_slow, exp_avg_sq

    @staticmethod
    def update_without_fast(
        param, grad, exp_avg_slow, exp_avg_sq, beta2, slow, fast_size, slow_size, damping
    ):
        param, _, exp_avg_slow, exp_avg_sq = AdEMAMix.update(
            param, grad, 0.0, exp_avg_slow, exp_avg_sq, 0.0, beta2, slow, fast_size, slow_size, damping
        )
        return param, exp_avg_slow, exp_avg_sq


class SimplifiedAdEMAMix(Optimizer):
    r"""Simplified AdEMAMix: Adam whose step is a long sum of gradients and, by a weight, the newest one.

    .. math::
        m_t &= b_t\, m_{t-1} + g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{m_t + \alpha\, g_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    It does what :class:`ms_optim.AdEMAMix` does with one average less: a large :math:`\alpha` takes the place
    of its fast momentum. :math:`m_t` is a sum, not a mean: steps are up to :math:`1 / (1 - \beta_1)` times as
    long as Adam's, 100 times by default, and learning rates are to be smaller by as much. :math:`b_t` is
    :math:`\beta_1`; over beta1_warmup steps it grows from min_beta1 to it, as :math:`\beta_3` of AdEMAMix.

    ``SimplifiedAdEMAMix(params, lr, betas, alpha, ...)`` equals the authors' optimizer of the same arguments,
    with its default ``bias_correction1=False, bias_correction2=True``, and
    ``optax.contrib.simplified_ademamix(lr, b1, b2, alpha)``. pytorch_optimizer's averages the gradients where
    these sum them.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-4.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.99, 0.95).
        alpha: :math:`\alpha`, the weight of the newest gradient, at least 0. Default: 0.
        beta1_warmup: steps, at least 0. Default: None, no warm-up.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        min_beta1: what a warm-up of :math:`\beta_1` begins at, in [0, 1). Default: 0.9.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Morwani et al., "Connections between Schedule-Free Optimizers, AdEMAMix, and Accelerated SGD
        Variants", arXiv:2502.02431.
        Reference implementation: DepenM/Simplified-AdEMAMix.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.SimplifiedAdEMAMix([w], learning_rate=0.1, alpha=1.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.2]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    ranges = {"alpha": _STEPS, "beta1_warmup": _STEPS, "min_beta1": (0.0, 1.0, False, True)}
    stands_for = {"beta1_warmup": (None, 0.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-4,
        betas: Any = (0.99, 0.95),
        alpha: Any = 0.0,
        beta1_warmup: Any = None,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        min_beta1: Any = 0.9,
        **options: Any,
    ) -> None:
        options.update(betas=betas, alpha=alpha, beta1_warmup=beta1_warmup, eps=eps, min_beta1=min_beta1)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, beta1_warmup, min_beta1):
        correction = sqrt(1.0 - beta2**step)
        return warmed_beta(step, min_beta1, beta1, beta1_warmup), lr * correction, eps * correction

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta2, alpha, fading, step_size, damping):
        exp_avg = fading * exp_avg + grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        change = step_size * (exp_avg + alpha * grad) / (sqrt(exp_avg_sq) + damping)
        return param - change, exp_avg, exp_avg_sq
