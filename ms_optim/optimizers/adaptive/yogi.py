"""Yogi: Adam whose second moment changes by as much as a gradient's square at most."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sign, sqrt
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam


class Yogi(Optimizer):
    r"""Yogi: Adam whose effective rate rises slowly where gradients become small.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= v_{t-1} - (1 - \beta_2)\, \mathrm{sign}(v_{t-1} - g_t^2)\, g_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    Adam's :math:`v_t` forgets a large gradient within :math:`1 / (1 - \beta_2)` steps, whatever comes after
    it; here small gradients change it little. Both averages start at initial_accumulator_value, as in the
    references.

    ``Yogi(params, lr, betas, eps, initial_accumulator_value=i)`` equals ``optax.yogi(lr, b1, b2, eps)``,
    whose i is 1e-6, and pytorch_optimizer's ``Yogi(params, lr, betas, initial_accumulator=i, eps=eps)``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-3.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        initial_accumulator_value: what :math:`m_0` and :math:`v_0` are, at least 0; fixed once the
            optimizer is made. Default: 1e-6.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zaheer et al., "Adaptive Methods for Nonconvex Optimization", NeurIPS 2018.
        Reference implementation: pytorch_optimizer.Yogi.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Yogi([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq")
    constants = ("initial_accumulator_value",)
    ranges = {"initial_accumulator_value": (0.0, float("inf"))}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-3,
        weight_decay: Any = 0.0,
        initial_accumulator_value: Any = 1e-6,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, initial_accumulator_value=initial_accumulator_value)
        super().__init__(params, learning_rate, weight_decay, **options)

    def first_value(self, state, group):
        return group["initial_accumulator_value"]

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps):
        return Adam.scalars(step, lr, beta1, beta2, eps, "torch")

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        square = grad * grad
        exp_avg_sq = exp_avg_sq - (1.0 - beta2) * sign(exp_avg_sq - square) * square
        return param - step_size * exp_avg / (sqrt(exp_avg_sq) + damping), exp_avg, exp_avg_sq
