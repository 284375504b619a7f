"""NovoGrad: one second moment a layer, and a momentum of normalised gradients."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, sum, where
from ms_optim.optimizer.optimizer import Optimizer


class NovoGrad(Optimizer):
    r"""NovoGrad: each tensor's gradient is divided by an average of its norm, and then enters a momentum.

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, \|g_t\|^2 \qquad (v_1 = \|g_1\|^2) \\
        m_t &= \beta_1 m_{t-1} + w\, \Bigl(\frac{g_t}{\sqrt{v_t} + \epsilon} + \lambda\, \theta_{t-1}\Bigr) \\
        \theta_t &= \theta_{t-1} - \eta\, m_t

    where :math:`w` is 1, with grad_averaging :math:`1 - \beta_1`. :math:`v_t` is one number a tensor; the
    state ``exp_avg_sq`` has it in the parameter's shape. As long as it is 0, the next norm replaces it. With
    decoupled_decay the decay is not added to the direction: ``decay`` says how it shrinks the parameter, by
    default by :math:`1 - \eta \lambda`.

    ``NovoGrad(params, lr, betas, eps, weight_decay, grad_averaging)`` equals NVIDIA's and timm's
    ``NvNovoGrad`` of the same arguments, and timm's with decoupled_decay too. Their amsgrad is not here.
    ``optax.novograd`` and pytorch_optimizer do not average the first gradient.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.95, 0.98).
        eps: :math:`\epsilon`, above 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        grad_averaging (bool): the new gradient enters the momentum with :math:`1 - \beta_1`. Default: False.
        decoupled_decay (bool): leave the decay out of the momentum. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), ``decay``
            with decoupled_decay alone; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; ``decay`` without decoupled_decay.

    References:
        Ginsburg et al., "Stochastic Gradient Methods with Layer-wise Adaptive Moments for Training of Deep
        Networks", arXiv:1905.11286.
        Reference implementation: NVIDIA DeepLearningExamples, Jasper; timm's port of it, ``NvNovoGrad``.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.NovoGrad([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([3.0, -4.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.94 2.08]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    flags = ("grad_averaging", "decoupled_decay")
    later_flags = {"decoupled_decay": False}
    ranges = {"eps": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.95, 0.98),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        grad_averaging: bool = False,
        decoupled_decay: bool = False,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, grad_averaging=grad_averaging, decoupled_decay=decoupled_decay)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_decoupled if group["decoupled_decay"] else type(self).update

    @staticmethod
    def update_decoupled(param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, eps, grad_averaging):
        return NovoGrad.update(param, grad, exp_avg, exp_avg_sq, lr, 0.0, beta1, beta2, eps, grad_averaging)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, lr, weight_decay, beta1, beta2, eps, grad_averaging):
        square = sum(grad * grad)
        exp_avg_sq = where(exp_avg_sq == 0.0, square, beta2 * exp_avg_sq + (1.0 - beta2) * square)
        direction = grad / (sqrt(exp_avg_sq) + eps) + weight_decay * param
        exp_avg = beta1 * exp_avg + (1.0 - beta1 if grad_averaging else 1.0) * direction
        return param - lr * exp_avg, exp_avg, exp_avg_sq
