"""Aida: AdaBelief with the momentum and the gradient drawn together."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import Interval
from ms_optim.formula.functions import sqrt
from ms_optim.formula.functions import sum as sum_of
from ms_optim.optimizer.optimizer import Optimizer


class Aida(Optimizer):
    r"""Aida: AdaBelief whose surprise is measured between projections of momentum and gradient.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
        (a, b) &\leftarrow \left(\frac{\langle a, b \rangle}{\lVert a \rVert^2 + \xi}\, a,\;
            \frac{\langle a, b \rangle}{\lVert b \rVert^2 + \xi}\, b\right)
            \text{ k times, from } (g_t, m_t) \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, (b - a)^2 + \epsilon \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{\sqrt{1 - \beta_2^t}}{1 - \beta_1^t} \cdot
            \frac{m_t}{\sqrt{v_t + 10^{-15}} + \epsilon}

    Each projects the other on itself, tensor by tensor.

    ``Aida(params, lr, betas, k, xi, eps=eps)`` equals ``pytorch_optimizer.Aida`` of the same arguments,
    without its ``rectify`` and ``ams_bound``.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        k (int): how often, in [0, 100]; fixed once the optimizer is made. Default: 2.
        xi: :math:`\xi`, above 0. Default: 1e-20.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, coupled, at least 0. Default: 0.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhang, Niwa and Kleijn, "A DNN Optimizer that Improves over AdaBelief by Suppression of the
        Adaptive Stepsize Range", arXiv:2203.13273.
        Reference implementation: pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Aida([w], learning_rate=0.1, betas=(0.0, 0.75), eps=1.0)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.988 2.075]
    """

    states = ("exp_avg", "exp_avg_var")
    constants = ("k",)
    ranges = {"k": Interval(0.0, 100.0, whole=True), "xi": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        k: Any = 2,
        xi: Any = 1e-20,
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, k=k, xi=xi, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    @staticmethod
    def scalars(step, lr, beta1, beta2):
        return lr / (1.0 - beta1**step) * sqrt(1.0 - beta2**step)

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_var, beta1, beta2, k, xi, eps, step_size):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        product, of_grad, of_average = sum_of(grad * exp_avg), sum_of(grad * grad), sum_of(exp_avg * exp_avg)
        # What each is multiplied with.
        first, second = 1.0, 1.0
        for _ in range(int(k)):
            common = first * second * product
            first, second = (
                first * (common / (first * first * of_grad + xi)),
                second * (common / (second * second * of_average + xi)),
            )
        rest = second * exp_avg - first * grad
        exp_avg_var = beta2 * exp_avg_var + (1.0 - beta2) * (rest * rest) + eps
        return param - step_size * exp_avg / (sqrt(exp_avg_var + 1e-15) + eps), exp_avg, exp_avg_var
