"""What finds the scale of a formula's updates."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import clip, maximum, sqrt
from ms_optim.formula.totals import total
from ms_optim.formula.transform import Transform


class Mechanic(Transform):
    r"""Mechanic: how far to go along what the formula adds up to, found while training.

    .. math::
        \Delta_t &= \frac{s_{t-1}}{s_{t-1} + \epsilon}\, \Delta_{t-1} + c_t, \quad
        \theta_t = \theta_0 + s_t\, \Delta_t \\
        h_t &= -\Bigl\langle g_t + \lambda\, s_{t-1}
            \frac{\lVert g_t \rVert}{\lVert \theta_{t-1} \rVert + \epsilon}\, \theta_{t-1},\;
            \frac{s_{t-1}}{s_{t-1} + \epsilon}\, \Delta_{t-1} \Bigr\rangle

    of the change :math:`c_t` that formula and decay make, and the gradient :math:`g_t` that the formula saw;
    norms and the product go over all parameters. :math:`s_t` is the sum of n scales, each of which bets with
    a memory :math:`\beta = 1 - 10^{-i}`:

    .. math::
        r_t &= \beta\, r_{t-1} + s^i_{t-1} \min(\max(h_t, -m_{t-1}), m_{t-1}), \quad
        m_t = \max(\beta\, m_{t-1},\, |h_t| + \epsilon), \quad v_t = \beta^2 v_{t-1} + h_t^2 \\
        s^i_t &= \frac{s_{init}\, m_t / n + \max(r_t, 0)}{\sqrt{v_t} + \epsilon}

    Leave the optimizer's learning rate at 1, or where a schedule begins with the warm-up and the decay that
    the training wants, with 1 as its highest. ``sum(getattr(opt, f"mechanic_s{i}") for i in range(1, 7))`` is
    the scale that was found.

    ``optax.contrib.mechanize(base, weight_decay, eps, s_init, num_betas)`` equals ``base`` with
    ``Mechanic(weight_decay, eps, s_init, num_betas)``. It computes :math:`\Delta` from
    :math:`\theta - \theta_0`; here it is a state, which loses no digits, and :math:`\theta` is moved by
    :math:`s_t \Delta_t - s_{t-1} \Delta_{t-1}`: weights that are written, averaged or frozen meanwhile stay
    what they are. With coupled decay :math:`g_t` has the decay in it here. The authors' first version has no
    :math:`\min` and :math:`\max` around :math:`h_t`.

    It sums over all parameters, and keeps numbers of the whole optimizer: the portable engine runs it, on the
    CPU too.

    Args:
        weight_decay (float or schedule): :math:`\lambda`, at least 0. Default: 0.01.
        eps (float or schedule): :math:`\epsilon`, above 0. Default: 1e-8.
        s_init (float or schedule): what the scale begins with, above 0. Default: 1e-6.
        num_betas (int): n, from 1 to 16. Default: 6.

    The scales are one for all groups, and made with the first group's :math:`\epsilon` and
    :math:`s_{init}`: give all the same.

    References:
        Cutkosky, Defazio and Mehta, "Mechanic: A Learning Rate Tuner", arXiv:2306.00144.
        Reference implementation: optax.contrib.mechanize.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> params = nn.Dense(2, 3).trainable_params()
        >>> tuner = ms_optim.transforms.Mechanic()
        >>> opt = ms_optim.AdamW(params, learning_rate=1.0, engine="portable", transforms=[tuner])
    """

    states = ("delta",)
    ranges = {"weight_decay": (0.0, 1e30), "eps": (1e-30, 1.0), "s_init": (1e-30, 1e30)}

    def __init__(
        self, weight_decay: Any = 0.01, eps: Any = 1e-8, s_init: Any = 1e-6, num_betas: int = 6
    ) -> None:
        count = check_count("Mechanic: num_betas", num_betas)
        if count > 16:
            raise ValueError(f"Mechanic: num_betas must be at most 16, got {num_betas}")
        self.shared_states = tuple(f"{name}{i}" for name in "smvr" for i in range(1, count + 1))
        super().__init__(weight_decay=weight_decay, eps=eps, s_init=s_init)

    @staticmethod
    def project(param, new_param, grad, delta, shared, weight_decay, eps, s_init):
        count = len(shared) // 4
        scale = sum(shared[:count])
        gone = scale * delta
        delta = delta * (scale / (scale + eps))
        pull = weight_decay * scale * sqrt(total(grad * grad)) / (sqrt(total(param * param)) + eps)
        h = -total((grad + pull * param) * delta)
        shared = tuned(h, shared, eps, s_init)
        delta = delta + (new_param - param)
        return param + (sum(shared[:count]) * delta - gone), delta, shared


def tuned(h, shared, eps, s_init):
    """The numbers of all scales, after a step whose product is h."""
    count = len(shared) // 4
    tuned = []
    for i, (s, m, v, r) in enumerate(zip(*(shared[j * count : (j + 1) * count] for j in range(4))), 1):
        beta = 1.0 - 0.1**i
        r = beta * r + clip(h, -m, m) * s
        m = maximum(beta * m, absolute(h) + eps)
        v = beta * beta * v + h * h
        tuned.append(((s_init / count * m + maximum(r, 0.0)) / (sqrt(v) + eps), m, v, r))
    return tuple(value for each in zip(*tuned) for value in each)
