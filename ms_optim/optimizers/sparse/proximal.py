"""Online learning that reaches exact zeros: follow the regularized leader, and proximal AdaGrad."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import NOT_NEGATIVE, POSITIVE, Interval
from ms_optim.formula.functions import abs, clip, maximum, sign, sqrt, where
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.optimizer.optimizer import Optimizer


class FTRL(Optimizer):
    r"""Follow the regularized leader (FTRL-Proximal), for sparse linear models, as in Keras.

    .. math::
        n_t &= n_{t-1} + g_t^2 \\
        z_t &= z_{t-1} + g_t - \frac{n_t^{-p} - n_{t-1}^{-p}}{\eta}\, \theta_{t-1} \\
        \theta_t &= \begin{cases}
            0 & |z_t| \le \lambda_1 \\
            \dfrac{\mathrm{sign}(z_t)\, \lambda_1 - z_t}{n_t^{-p} / \eta + \beta / \eta + 2 \lambda_2}
            & \text{else} \end{cases}

    Each step computes the parameter anew from sums over all gradients: what it holds before the first step
    hardly counts, and a parameter with no gradient yet becomes 0.

    ``FTRL(params, lr, lr_power, a, l1, l2, beta)`` is ``keras.optimizers.Ftrl`` of the same values under
    ``learning_rate_power``, ``initial_accumulator_value``, ``l1_regularization_strength``,
    ``l2_regularization_strength`` and ``beta``. MindSpore's ``nn.FTRL`` gives its L1 the wrong sign.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0; a step at 0 changes nothing, its sums neither. Default: 1e-3.
        lr_power: :math:`p`, at most 0, fixed at construction; 0 for a rate that does not fall. Default: -0.5.
        initial_accumulator_value: :math:`n_0`, at least 0, fixed at construction. Default: 0.1.
        l1: :math:`\lambda_1`, at least 0. Default: 0.
        l2: :math:`\lambda_2`, at least 0; twice it enters the formula, as in Keras. Default: 0.
        beta: :math:`\beta` of the paper, at least 0. Default: 0.
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013.
        Reference implementation: keras.optimizers.Ftrl.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.zeros(2, np.float32)), name="w")
        >>> opt = ms_optim.FTRL([w], learning_rate=0.1, initial_accumulator_value=0.0, l1=0.5)
        >>> done = opt((Tensor(np.array([0.4, -2.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.    0.075]
    """

    states = ("accumulator", "linear")
    constants = ("lr_power", "initial_accumulator_value")
    counterparts = {"mindspore": Counterpart({"accumulator": ("moments",), "linear": ("linear",)})}
    ranges = {
        "lr_power": Interval(high=0.0),
        "initial_accumulator_value": NOT_NEGATIVE,
        **dict.fromkeys(("l1", "l2", "beta"), NOT_NEGATIVE),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        lr_power: float = -0.5,
        initial_accumulator_value: float = 0.1,
        l1: Any = 0.0,
        l2: Any = 0.0,
        beta: Any = 0.0,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(lr_power=lr_power, initial_accumulator_value=initial_accumulator_value)
        super().__init__(params, learning_rate, weight_decay, l1=l1, l2=l2, beta=beta, **options)

    def first_value(self, state, group):
        return group["initial_accumulator_value"] if state == "accumulator" else 0.0

    @staticmethod
    def scalars(lr, l2, beta):
        rate = where(lr > 0.0, lr, 1.0)
        return rate, beta / rate + 2.0 * l2

    @staticmethod
    def update(param, grad, accumulator, linear, lr, l1, lr_power, rate, curvature):
        summed = accumulator + grad * grad
        root = sqrt(summed) if lr_power == -0.5 else summed**-lr_power
        last = sqrt(accumulator) if lr_power == -0.5 else accumulator**-lr_power
        grown = root - last
        if lr_power == -0.5:
            # The same number, with all its digits where the gradient is small.
            grown = where(summed > 0, grad * grad / (root + last), grown)
        pulled = linear + grad - grown / rate * param
        shrunk = (clip(pulled, -l1, l1) - pulled) / (root / rate + curvature)
        new = where(abs(pulled) <= l1, 0.0, shrunk)
        # No rate, no step: schedules reach 0.
        return tuple(
            where(lr > 0.0, *pair) for pair in ((new, param), (summed, accumulator), (pulled, linear))
        )


class ProximalAdagrad(Optimizer):
    r"""AdaGrad with an L1 and an L2 term that are met exactly, by shrinking after each step.

    .. math::
        n_t &= n_{t-1} + g_t^2, \qquad r_t = \eta / \sqrt{n_t} \\
        u_t &= \theta_{t-1} - r_t\, g_t \\
        \theta_t &= \mathrm{sign}(u_t)\, \frac{\max(|u_t| - r_t \lambda_1,\, 0)}{1 + r_t \lambda_2}

    ``ProximalAdagrad(params, lr, l1, l2, a)`` is TensorFlow's kernel ``ApplyProximalAdagrad``, and on the CPU
    ``nn.ProximalAdagrad(params, a, lr, l1, l2)``. The documentation of both shrinks by :math:`\eta` where the
    kernels shrink by the adapted rate :math:`r_t`, which is 3 times as much at a sum :math:`n_t` of 0.1.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        l1: :math:`\lambda_1`, at least 0. Default: 0.
        l2: :math:`\lambda_2`, at least 0. Default: 0.
        initial_accumulator_value: :math:`n_0`, above 0, fixed at construction. Default: 0.1.
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Duchi and Singer, "Efficient Online and Batch Learning Using Forward Backward Splitting", 2009.
        Reference implementation: TensorFlow's kernel ApplyProximalAdagrad.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, -0.1], np.float32)), name="w")
        >>> opt = ms_optim.ProximalAdagrad([w], learning_rate=0.1, l1=2.0, initial_accumulator_value=1.0)
        >>> done = opt((Tensor(np.zeros(2, np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.8 0. ]
    """

    states = ("accumulator",)
    constants = ("initial_accumulator_value",)
    counterparts = {"mindspore": Counterpart({"accumulator": ("accum",)})}
    ranges = {"initial_accumulator_value": POSITIVE, "l1": NOT_NEGATIVE, "l2": NOT_NEGATIVE}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        l1: Any = 0.0,
        l2: Any = 0.0,
        initial_accumulator_value: float = 0.1,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(initial_accumulator_value=initial_accumulator_value)
        super().__init__(params, learning_rate, weight_decay, l1=l1, l2=l2, **options)

    def first_value(self, state, group):
        return group["initial_accumulator_value"]

    @staticmethod
    def update(param, grad, accumulator, lr, l1, l2):
        accumulator = accumulator + grad * grad
        rate = lr / sqrt(accumulator)
        moved = param - rate * grad
        return sign(moved) * maximum(abs(moved) - rate * l1, 0.0) / (1.0 + rate * l2), accumulator
