"""Adam whose rate for each number is held within bounds: AdaBound and AdaMod."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import clip, maximum, minimum, sqrt
from ms_optim.optimizer.optimizer import Optimizer


class AdaBound(Optimizer):
    r"""AdaBound: Adam that turns into SGD, by bounds on its rates that close in on one rate for all numbers.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        l_t &= f\, \eta\, \Bigl(1 - \frac{1}{\gamma t + 1}\Bigr), \quad
            u_t = f\, \eta\, \Bigl(1 + \frac{1}{\gamma t}\Bigr) \\
        \theta_t &= \theta_{t-1} - \text{clip}\Bigl(\frac{\eta}{\sqrt{v_t} + \epsilon}
            \cdot \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t},\, l_t,\, u_t\Bigr)\, m_t

    So the last rate is :math:`f \eta`, that of SGD with a momentum that averages. Weight decay is coupled: it
    is added to the gradient.

    ``AdaBound(params, lr, betas, f, gamma, eps, weight_decay, amsbound)`` equals the authors' optimizer with
    ``final_lr=f * lr``: theirs is multiplied with the rate's changes, which is a number of :math:`\eta` here.
    Their ``AdaBoundW`` is ``decay="independent"``, pytorch_optimizer's default ``decay="decoupled"``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        final_lr_factor: :math:`f`, the last rate as a multiple of :math:`\eta`, at least 0. Default: 100.
        gamma: :math:`\gamma`, how fast the bounds close in, in (0, 1). Default: 1e-3.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        amsbound (bool): the largest :math:`v` so far in place of :math:`v_t`. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Luo et al., "Adaptive Gradient Methods with Dynamic Bound of Learning Rate", arXiv:1902.09843.
        Reference implementation: Luolc/AdaBound.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaBound([w], learning_rate=0.1, final_lr_factor=1.0, gamma=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.985 2.09 ]
    """

    states = ("exp_avg", "exp_avg_sq", "max_exp_avg_sq")
    flags = ("amsbound",)
    ranges = {"final_lr_factor": (0.0, float("inf")), "gamma": (0.0, 1.0, True, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        final_lr_factor: Any = 100.0,
        gamma: Any = 1e-3,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        amsbound: bool = False,
        **options: Any,
    ) -> None:
        options.update(betas=betas, final_lr_factor=final_lr_factor, gamma=gamma, eps=eps, amsbound=amsbound)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_amsbound if group["amsbound"] else type(self).update

    @staticmethod
    def scalars(step, lr, beta1, beta2, final_lr_factor, gamma):
        step_size = lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)
        final = final_lr_factor * lr
        return step_size, final * (1.0 - 1.0 / (gamma * step + 1.0)), final * (1.0 + 1.0 / (gamma * step))

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, eps, step_size, lower, upper):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        rate = clip(step_size / (sqrt(exp_avg_sq) + eps), lower, upper)
        return param - rate * exp_avg, exp_avg, exp_avg_sq

    @staticmethod
    def update_amsbound(
        param, grad, exp_avg, exp_avg_sq, max_exp_avg_sq, beta1, beta2, eps, step_size, lower, upper
    ):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        max_exp_avg_sq = maximum(max_exp_avg_sq, exp_avg_sq)
        rate = clip(step_size / (sqrt(max_exp_avg_sq) + eps), lower, upper)
        return param - rate * exp_avg, exp_avg, exp_avg_sq, max_exp_avg_sq


class AdaMod(Optimizer):
    r"""AdaMod: Adam whose rates are no longer than their own average: a warm-up that needs no schedule.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        r_t &= \frac{\eta}{\sqrt{v_t} + \epsilon} \cdot \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t} \\
        s_t &= \beta_3 s_{t-1} + (1 - \beta_3)\, r_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \min(r_t, s_t)\, m_t

    :math:`s_t` begins at 0, so that rates rise over about :math:`1 / (1 - \beta_3)` steps.

    ``AdaMod(params, lr, (b1, b2, b3), eps, weight_decay)`` equals the authors'
    ``AdaMod(params, lr, (b1, b2), b3, eps, weight_decay)``, and pytorch_optimizer's with the same betas; its
    default is (0.9, 0.99, 0.9999).

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0.9, 0.999, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ding et al., "An Adaptive and Momental Bound Method for Stochastic Learning", arXiv:1910.12249.
        Reference implementation: lancopku/AdaMod.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaMod([w], learning_rate=0.1, betas=(0.9, 0.999, 0.5))
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.05]
    """

    states = ("exp_avg", "exp_avg_sq", "exp_avg_lr")
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr * sqrt(1.0 - beta2**step) / (1.0 - beta1**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, exp_avg_lr, beta1, beta2, beta3, eps, step_size):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        rate = step_size / (sqrt(exp_avg_sq) + eps)
        exp_avg_lr = beta3 * exp_avg_lr + (1.0 - beta3) * rate
        return param - minimum(rate, exp_avg_lr) * exp_avg, exp_avg, exp_avg_sq, exp_avg_lr
