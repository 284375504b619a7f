"""Apollo: a diagonal quasi-Newton method, with a momentum."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import max, maximum, sqrt, sum, where
from ms_optim.optimizer.optimizer import Optimizer


class ApolloDQN(Optimizer):
    r"""Apollo: a diagonal of the Hessian from the last step and the change of the averaged gradient.

    .. math::
        \alpha_t &= \frac{1 - \beta}{1 - \beta^t}, \quad y_t = g_t - m_{t-1}, \quad
        m_t = m_{t-1} + \alpha_t\, y_t \\
        s_t &= \frac{d_{t-1}}{\lVert d_{t-1} \rVert_4 + \epsilon'}, \quad
        B_t = B_{t-1} - \Bigl(\alpha_t \Bigl\langle
            \frac{y_t}{\lVert d_{t-1} \rVert_4 + \epsilon'},\, s_t \Bigr\rangle
            + \langle B_{t-1}, s_t^2 \rangle \Bigr)\, s_t^2 \\
        d_t &= \frac{m_t}{\max(|B_t|,\, \sigma)}, \quad \theta_t = \theta_{t-1} - \eta_t\, d_t

    With the ``"constant"`` rebound :math:`\sigma` is 0.01 and :math:`\epsilon' = 100\, \epsilon`; with
    ``"belief"`` :math:`\sigma = \max |y_t|`, :math:`\epsilon' = \epsilon`, and the denominator of :math:`d_t`
    has :math:`\epsilon / \alpha_t` added. For :math:`t < T`, the warm-up,
    :math:`\eta_t = \eta_0 + (\eta - \eta_0)\, t / T`.

    ``ApolloDQN(params, lr, ...)`` equals ``pytorch_optimizer.ApolloDQN(params, lr, ...)`` of the same
    arguments. Of its types of decay ``"l2"`` is here, as ``decay="coupled"``; those that enter
    :math:`d_t` are not.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        init_lr: :math:`\eta_0`, at least 0. Default: 1e-5.
        beta: :math:`\beta`, in [0, 1). Default: 0.9.
        rebound (str): ``"constant"`` or ``"belief"``. Default: ``"constant"``.
        warmup_steps: :math:`T`, at least 0. Default: 500.
        eps: :math:`\epsilon`, above 0. Default: 1e-4.
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ma, "Apollo: An Adaptive Parameter-wise Diagonal Quasi-Newton Method for Nonconvex Stochastic
        Optimization", arXiv:2009.13586.
        Reference implementation: pytorch_optimizer.ApolloDQN.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.ApolloDQN([w], learning_rate=1e-3, warmup_steps=0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.3 ]
    """

    states = ("exp_avg_grad", "approx_hessian", "last")
    words = {"rebound": ("constant", "belief")}
    ranges = {
        "init_lr": (0.0, float("inf")),
        "beta": (0.0, 1.0, False, True),
        "warmup_steps": (0.0, float("inf")),
        "eps": (0.0, float("inf"), True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        init_lr: Any = 1e-5,
        beta: Any = 0.9,
        rebound: str = "constant",
        warmup_steps: Any = 500,
        eps: Any = 1e-4,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(init_lr=init_lr, beta=beta, rebound=rebound, warmup_steps=warmup_steps, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, init_lr, beta, warmup_steps, eps, rebound):
        warming = init_lr + (lr - init_lr) * step / where(warmup_steps > 0.0, warmup_steps, 1.0)
        alpha = (1.0 - beta) / (1.0 - beta**step)
        rate = where(step < warmup_steps, warming, lr)
        return rate, alpha, 100.0 * eps if rebound == "constant" else eps, eps / alpha

    @staticmethod
    def update(param, grad, exp_avg_grad, approx_hessian, last, rebound, rate, alpha, damping, more):
        change = grad - exp_avg_grad
        exp_avg_grad = exp_avg_grad + alpha * change
        size = sqrt(sqrt(sum(last * last * last * last))) + damping
        last = last / size
        square = last * last
        missed = alpha * sum(change / size * last) + sum(approx_hessian * square)
        approx_hessian = approx_hessian - missed * square
        if rebound == "constant":
            last = exp_avg_grad / maximum(absolute(approx_hessian), 0.01)
        else:
            last = exp_avg_grad / (maximum(absolute(approx_hessian), max(absolute(change))) + more)
        return param - rate * last, exp_avg_grad, approx_hessian, last
