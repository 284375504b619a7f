"""Stable-SPAM: Adam of gradients that are clipped by what they were, and whose norm is Adam's own."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import floor, max, norm, or_one, sqrt, where
from ms_optim.optimizer.optimizer import Optimizer


class StableSPAM(Optimizer):
    r"""Stable-SPAM: spikes are cut, each tensor's norm is normalised, and both moments begin anew at times.

    .. math::
        b_t &= \theta\, b_{t-1} + (1 - \theta) \max |g_t|, \quad \hat b_t = b_t / (1 - \theta^t), \quad
        g_t \leftarrow g_t\, \frac{\hat b_t}{\max |g_t|} \text{ where } |g_t| > \hat b_t \\
        p_t &= \gamma_1 p_{t-1} + (1 - \gamma_1) \lVert g_t \rVert, \quad
        q_t = \gamma_2 q_{t-1} + (1 - \gamma_2) \lVert g_t \rVert^2 \\
        u_t &= \frac{g_t}{\lVert g_t \rVert}\,
            \frac{p_t / (1 - \gamma_1^t)}{\sqrt{q_t / (1 - \gamma_2^t)} + \epsilon} \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} + \text{Adam's step with } u_t

    At each step that is a multiple of :math:`\Delta T`, Adam's moments begin at 0 again, and its bias
    correction with them. A tensor whose gradient is 0 keeps its moments. :math:`b_t`, :math:`p_t` and
    :math:`q_t`, one number a tensor each, are kept in the tensor's shape.

    ``StableSPAM(params, ...)`` equals ``pytorch_optimizer.StableSPAM(params, ...)``; arguments have the same
    names, but delta_t, which is its ``update_proj_gap``. Its ``t_max``, over which :math:`\beta_1` and
    :math:`\gamma_1` fall, is not here: both take schedules.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: Adam's, each in [0, 1). Default: (0.9, 0.999).
        gamma1: :math:`\gamma_1`, in [0, 1). Default: 0.7.
        gamma2: :math:`\gamma_2`, in [0, 1). Default: 0.9.
        theta: :math:`\theta` of the largest number, in [0, 1). Default: 0.999.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        delta_t: :math:`\Delta T`, steps, at least 1. Default: 1000.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Huang et al., "Stable-SPAM: How to Train in 4-Bit More Stably than 16-Bit Adam", arXiv:2502.17055.
        Reference implementation: pytorch_optimizer.StableSPAM.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.StableSPAM([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq", "m_norm", "v_norm", "m_max")
    ranges = {
        "gamma1": (0.0, 1.0, False, True),
        "gamma2": (0.0, 1.0, False, True),
        "theta": (0.0, 1.0, False, True),
        "delta_t": (1.0, float("inf")),
    }
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        gamma1: Any = 0.7,
        gamma2: Any = 0.9,
        theta: Any = 0.999,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        delta_t: Any = 1000,
        **options: Any,
    ) -> None:
        options.update(betas=betas, gamma1=gamma1, gamma2=gamma2, theta=theta, eps=eps, delta_t=delta_t)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2, gamma1, gamma2, theta, delta_t):
        since = step - floor(step / delta_t) * delta_t
        own = where(step < delta_t, step, since + 1.0)
        averages = (1.0 - theta**step, 1.0 - gamma1**step, 1.0 - gamma2**step)
        return where(since == 0.0, 0.0, 1.0), *averages, lr / (1.0 - beta1**own), sqrt(1.0 - beta2**own)

    @staticmethod
    def clipped(grad, m_max, theta, of_max):
        """The gradient without spikes, and the average of its largest numbers."""
        largest = max(absolute(grad))
        m_max = theta * m_max + (1.0 - theta) * largest
        limit = m_max / of_max
        return where(absolute(grad) > limit, grad / or_one(largest) * limit, grad), m_max

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, m_norm, v_norm, m_max, beta1, beta2, gamma1, gamma2, theta, eps,
        lasts, of_max, of_norm, of_square, step_size, root,
    ):  # fmt: skip
        grad, m_max = StableSPAM.clipped(grad, m_max, theta, of_max)
        size = norm(grad)
        # Not where it is above 0: NaN must be seen.
        still = size == 0.0
        m_norm = where(still, m_norm, gamma1 * m_norm + (1.0 - gamma1) * size)
        v_norm = where(still, v_norm, gamma2 * v_norm + (1.0 - gamma2) * (size * size))
        grad = grad / or_one(size) * (m_norm / of_norm / (sqrt(v_norm / of_square) + eps))
        exp_avg, exp_avg_sq = lasts * exp_avg, lasts * exp_avg_sq
        exp_avg = where(still, exp_avg, beta1 * exp_avg + (1.0 - beta1) * grad)
        exp_avg_sq = where(still, exp_avg_sq, beta2 * exp_avg_sq + (1.0 - beta2) * (grad * grad))
        step = where(still, 0.0, step_size * exp_avg / (sqrt(exp_avg_sq) / root + eps))
        return param - step, exp_avg, exp_avg_sq, m_norm, v_norm, m_max
