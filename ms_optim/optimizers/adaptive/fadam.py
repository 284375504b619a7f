"""FAdam: Adam as natural gradient descent."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, mean, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class FAdam(Optimizer):
    r"""FAdam, Fisher Adam: natural gradients and decay by the Fisher information, each clipped.

    .. math::
        f_t &= b_t f_{t-1} + (1 - b_t)\, g_t^2, \quad b_t = \frac{\beta_2 - \beta_2^t}{1 - \beta_2^t}, \quad
            F_t = f_t^p + \min(\epsilon,\, \epsilon_2\, \text{RMS}(g_t))^{2p} \\
        \mathcal{C}(x) &= x / \max(1, \text{RMS}(x) / \text{clip}), \quad
            m_t = \beta_1 m_{t-1} + (1 - \beta_1)\, \mathcal{C}(g_t / F_t) \\
        \theta_t &= \theta_{t-1} - \eta\, (m_t + \lambda\, \mathcal{C}(\theta_{t-1} / F_t))

    Where all gradients of a tensor are 0, :math:`\epsilon` stands alone. The decay is part of the
    formula.

    ``FAdam(params, lr, betas, weight_decay, clip, p, eps, eps_2=eps_2)`` equals
    ``pytorch_optimizer.FAdam`` of the same arguments.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        weight_decay: :math:`\lambda`, at least 0. Default: 0.1.
        clip: above 0. Default: 1.0.
        p: above 0. Default: 0.5.
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        eps_2: :math:`\epsilon_2`, above 0. Default: 0.01.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Hwang, "FAdam: Adam is a natural gradient optimizer using diagonal empirical Fisher
        information", arXiv:2405.12807.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.FAdam([w], learning_rate=0.1, betas=(0.0, 0.5), weight_decay=0.0)
        >>> done = opt((Tensor(np.array([3.0, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("momentum", "fim")
    ranges = {key: (0.0, float("inf"), True) for key in ("clip", "p", "eps", "eps_2")}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        weight_decay: Any = 0.1,
        clip: Any = 1.0,
        p: Any = 0.5,
        eps: Any = 1e-8,
        eps_2: Any = 0.01,
        **options: Any,
    ) -> None:
        options.update(betas=betas, clip=clip, p=p, eps=eps, eps_2=eps_2)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, beta2):
        return (beta2 - beta2**step) / (1.0 - beta2**step)

    @staticmethod
    def update(param, grad, momentum, fim, lr, weight_decay, beta1, clip, p, eps, eps_2, memory):
        fim = memory * fim + (1.0 - memory) * (grad * grad)
        small = eps_2 * sqrt(mean(grad * grad))
        damping = where(small > 0.0, where(small < eps, small, eps), eps)
        base = fim**p + damping ** (2.0 * p)
        natural, decay = grad / base, param / base
        natural = natural / maximum(sqrt(mean(natural * natural)) / clip, 1.0)
        decay = decay / maximum(sqrt(mean(decay * decay)) / clip, 1.0)
        momentum = beta1 * momentum + (1.0 - beta1) * natural
        return param - lr * (momentum + weight_decay * decay), momentum, fim
