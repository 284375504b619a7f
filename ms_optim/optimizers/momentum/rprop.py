"""Rprop: steps from the signs of gradients."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import clip, sign, where
from ms_optim.optimizer.counterpart import Counterpart, always, same
from ms_optim.optimizer.optimizer import Optimizer


class Rprop(Optimizer):
    r"""Rprop, as in torch: each number has a step size of its own; only signs of gradients count.

    .. math::
        z_t &= \mathrm{clip}(z_{t-1}\, \eta^+,\ z_{\min},\ z_{\max}) \text{ where } g_t\, g_{t-1} > 0 \\
        z_t &= \mathrm{clip}(z_{t-1}\, \eta^-,\ z_{\min},\ z_{\max}) \text{ and } g_t := 0
            \text{ where } g_t\, g_{t-1} < 0 \\
        z_t &= \mathrm{clip}(z_{t-1},\ z_{\min},\ z_{\max}) \text{ else} \qquad (z_0 = \eta) \\
        \theta_t &= \theta_{t-1} - z_t\, \mathrm{sign}(g_t)

    It is made for gradients of the whole data set. The learning rate counts at a parameter's first step only.
    Weight decay is coupled: it is added to the gradient.

    ``Rprop(params, lr, ...)`` equals ``torch.optim.Rprop(params, lr, ...)`` and, but for its default learning
    rate of 0.1, ``mindspore.nn.Rprop(params, lr, ...)``; arguments have the same names.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, the first step size, at least 0. Default: 1e-2.
        etas: :math:`(\eta^-, \eta^+)`, the first above 0 and below 1, the second above 1.
            Default: (0.5, 1.2).
        step_sizes: :math:`(z_{\min}, z_{\max})`, each at least 1e-30, the first at most the second.
            Default: (1e-6, 50).
        weight_decay: at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Riedmiller and Braun, "A direct adaptive method for faster backpropagation learning", 1993.
        Reference implementation: torch.optim.Rprop.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Rprop([w], learning_rate=0.1)
        >>> for _ in range(2):
        ...     done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.78 2.22]
    """

    states = ("prev", "step_size")
    counterparts = {
        "torch": Counterpart(
            same("prev", "step_size"), keys=("lr", "etas", "step_sizes", "maximize"), timeless=always
        ),
        "mindspore": Counterpart({"prev": ("prev",), "step_size": ("step_size",)}),
    }
    ranges = {"etas": (0.0, float("inf")), "step_sizes": (1e-30, float("inf"))}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        etas: Any = (0.5, 1.2),
        step_sizes: Any = (1e-6, 50.0),
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, etas=etas, step_sizes=step_sizes, **options)

    def choose(self, group):
        eta1, eta2 = group["eta1"], group["eta2"]
        if (isinstance(eta1, float) and not 0.0 < eta1 < 1.0) or (isinstance(eta2, float) and eta2 <= 1.0):
            raise ValueError(f"Rprop: etas must be a number in (0, 1) and one above 1, got {eta1}, {eta2}")
        least, most = group["step_size1"], group["step_size2"]
        if isinstance(least, float) and isinstance(most, float) and least > most:
            raise ValueError(f"Rprop: step_sizes must be the least and the most, got {least}, {most}")
        return type(self).update

    @staticmethod
    def update(param, grad, prev, step_size, lr, eta1, eta2, step_size1, step_size2):
        agreement = sign(grad) * sign(prev)
        factor = where(agreement > 0.0, eta2, where(agreement < 0.0, eta1, 1.0))
        # Zero stands for a step size that has not been used: the smallest one is above it.
        step_size = clip(where(step_size == 0.0, lr, step_size) * factor, step_size1, step_size2)
        grad = where(agreement < 0.0, 0.0, grad)
        return param - step_size * sign(grad), grad, step_size
