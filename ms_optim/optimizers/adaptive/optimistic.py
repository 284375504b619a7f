"""Optimistic descent and Adam: they step by what they expect of the next gradient or update."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class OptimisticAdam(Optimizer):
    r"""Optimistic Adam: the update of Adam and, once more, its change since the last step.

    .. math::
        u_t &= \frac{\hat m_t}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon} \\
        \theta_t &= \theta_{t-1} - \eta\, \bigl(\alpha\, u_t + o\, (u_t - u_{t-1})\bigr)
            \qquad (u_0 = u_1)

    with :math:`m_t` and :math:`v_t` of :class:`ms_optim.Adam`, and with nesterov
    :math:`\hat m_t = \beta_1 m_t / (1 - \beta_1^{t+1}) + (1 - \beta_1)\, g_t / (1 - \beta_1^t)`, else
    :math:`m_t / (1 - \beta_1^t)`. In games of two players, as in adversarial training, the last updates come
    back; what is expected ends the circling. Weight decay is decoupled.

    ``OptimisticAdam(params, lr, alpha, o, (b1, b2), eps)`` equals ``optax.optimistic_adam_v2(lr, alpha=alpha,
    beta=o, b1=b1, b2=b2, eps=eps)``, which has no weight decay.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        alpha: :math:`\alpha`, the weight of the update, at least 0. Default: 1.
        optimism: :math:`o`, the weight of its change, at least 0. Default: 1.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        nesterov (bool): see above. Default: True.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Daskalakis et al., "Training GANs with Optimism", arXiv:1711.00141.
        Reference implementation: optax.optimistic_adam_v2.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.OptimisticAdam([w], learning_rate=0.1, nesterov=False)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq", "previous_update")
    flags = ("nesterov",)
    ranges = {"alpha": (0.0, float("inf")), "optimism": (0.0, float("inf"))}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        alpha: Any = 1.0,
        optimism: Any = 1.0,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        nesterov: bool = True,
        **options: Any,
    ) -> None:
        options.update(alpha=alpha, optimism=optimism, betas=betas, eps=eps, nesterov=nesterov)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta1, beta2, nesterov):
        now = 1.0 / (1.0 - beta1**step)
        weights = (beta1 / (1.0 - beta1 ** (step + 1.0)), (1.0 - beta1) * now) if nesterov else (now, 0.0)
        return where(step == 1, 1.0, 0.0), *weights, 1.0 / (1.0 - beta2**step)

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, previous_update, lr, alpha, optimism, beta1, beta2, eps,
        is_first, of_average, of_grad, of_square,
    ):  # fmt: skip
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad)
        ahead = of_average * exp_avg + of_grad * grad
        direction = ahead / (sqrt(of_square * exp_avg_sq) + eps)
        previous = where(is_first > 0.0, direction, previous_update)
        param = param - lr * (alpha * direction + optimism * (direction - previous))
        return param, exp_avg, exp_avg_sq, direction


class OptimisticGradientDescent(Optimizer):
    r"""Optimistic gradient descent: the gradient and, once more, its change since the last step.

    .. math::
        \theta_t = \theta_{t-1} - \eta\, \bigl(\alpha\, g_t + o\, (g_t - g_{t-1})\bigr) \qquad (g_0 = g_1)

    In games of two players, where plain descent circles, it converges. Weight decay is decoupled.

    ``OptimisticGradientDescent(params, lr, alpha, o)`` equals ``optax.optimistic_gradient_descent(lr, alpha,
    beta=o)``, which has no weight decay.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        alpha: :math:`\alpha`, the weight of the gradient, at least 0. Default: 1.
        optimism: :math:`o`, the weight of its change, at least 0. Default: 1.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Mokhtari et al., "A Unified Analysis of Extra-gradient and Optimistic Gradient Methods for Saddle
        Point Problems", arXiv:1901.08511.
        Reference implementation: optax.optimistic_gradient_descent.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.OptimisticGradientDescent([w], learning_rate=0.1)
        >>> for grad in ([0.5, -3.0], [1.0, -3.0]):
        ...     done = opt((Tensor(np.array(grad, np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 2.6]
    """

    states = ("previous_grad",)
    ranges = OptimisticAdam.ranges
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        alpha: Any = 1.0,
        optimism: Any = 1.0,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(alpha=alpha, optimism=optimism)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def update(param, grad, previous_grad, step, lr, alpha, optimism):
        previous = where(step == 1, grad, previous_grad)
        return param - lr * (alpha * grad + optimism * (grad - previous)), grad
