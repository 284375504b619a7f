"""Adafactor, in torch's form and in that of Hugging Face's transformers."""

from __future__ import annotations

from typing import Any

import mindspore as ms
import numpy as np

from ms_optim.formula.functions import maximum, mean, minimum, sqrt
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer

# Of float32, with all its digits.
SMALLEST = float(np.finfo(np.float32).tiny)


class Adafactor(Optimizer):
    r"""Adafactor: Adam without momentum, whose second moment of an (n, m) matrix takes n + m numbers.

    .. math::
        \rho_t &= \min(\eta,\, 1/\sqrt{t}), \quad
        \alpha_t = \max(\epsilon_2,\, \text{RMS}(\theta_{t-1}))\, \rho_t, \quad w_t = t^{\tau} \\
        R_t &= (1 - w_t) R_{t-1} + w_t\, \text{mean of each row of } g_t^2 \\
        C_t &= (1 - w_t) C_{t-1} + w_t\, \text{mean of each column of } g_t^2 \\
        V_t &= \frac{R_t C_t}{\max(\text{mean}(R_t),\, \epsilon_1)}, \quad
        u_t = \frac{g_t}{\max(\sqrt{V_t},\, \epsilon_1)}, \quad
        \hat u_t = \frac{u_t}{\max(1,\, \text{RMS}(u_t)/d)} \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \alpha_t\, \hat u_t

    Of a tensor with more than two dimensions each matrix of the last two is factored; a vector or a scalar
    keeps its second moment whole: :math:`V_t = (1 - w_t) V_{t-1} + w_t g_t^2`.

    The form of Hugging Face adds :math:`\epsilon_1` to :math:`g_t^2` in place of both maxima, and decays by
    the whole rate: :math:`\theta_t = (1 - \alpha_t \lambda)\, \theta_{t-1} - \alpha_t\, \hat u_t`. In either
    form a ``beta1`` above 0 replaces :math:`\alpha_t \hat u_t` by its moving average.

    ``Adafactor(params, ...)`` is ``torch.optim.Adafactor(params, ...)``; arguments have the same names. (For
    float16 and bfloat16 parameters torch keeps the state in that type, and its ``eps=(None, ...)`` stands for
    that type's epsilon.) With ``form="huggingface"`` it is the ``Adafactor`` of ``transformers``, whose
    ``clip_threshold`` is called ``d`` here, its ``decay_rate`` ``beta2_decay``, and its ``beta1=None`` is 0.

    ``mindspore.nn.AdaFactor(params, lr, eps, clip_threshold, decay_rate, beta1, weight_decay, ...)`` is
    ``Adafactor(params, lr, -decay_rate, eps, clip_threshold, weight_decay, beta1, form="huggingface", ...)``;
    mind that its ``beta1`` is 0.9 by default. It ignores the weight decay of groups (with a decay of 0.1 and
    a rate of 0.05, 20 steps end 0.15 apart), and one NaN in a gradient makes the whole tensor NaN, as the
    root mean square does here too: ``skip_nonfinite=True`` leaves such steps out.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0: the highest rate, relative to the size of a parameter.
            Default: 1e-2 (which ``transformers`` has for ``lr=None``).
        beta2_decay: :math:`\tau`, at most 0. Default: -0.8.
        eps: :math:`(\epsilon_1, \epsilon_2)`, each at least 0. None for :math:`\epsilon_1` is 1e-30 in the
            form of Hugging Face; in torch's it is the machine epsilon of the state: 2.2e-16 where the group
            has float64 parameters only, else 1.2e-7. Default: (None, 1e-3).
        d: what the root mean square of :math:`u_t` is clipped to, above 0. Default: 1.0.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        beta1: in [0, 1); above 0 it takes a state of the parameter's shape. torch has none. Default: 0.
        scale_parameter (bool): without it :math:`\alpha_t = \rho_t`. Default: True.
        relative_step (bool): without it :math:`\rho_t = \eta`. Default: True.
        warmup_init (bool): :math:`\rho_t` is at most :math:`10^{-6}\, t`. Default: False.
        form (str): ``"torch"`` or ``"huggingface"``. Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range, or ``warmup_init`` without ``relative_step``.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Shazeer and Stern, "Adafactor: Adaptive Learning Rates with Sublinear Memory Cost", arXiv:1804.04235.
        Reference implementations: torch.optim.Adafactor; transformers.optimization.Adafactor.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((300, 200), np.float32)), name="w")
        >>> opt = ms_optim.Adafactor([w])
        >>> opt.state["w"]["row_var"].shape, opt.state["w"]["col_var"].shape
        ((300, 1), (1, 200))
        >>> done = opt((Tensor(np.full((300, 200), 0.5, np.float32)),))
        >>> print(w.asnumpy()[0, 0].round(3))
        0.99
    """

    states = ("row_var", "col_var", "variance", "exp_avg")
    flags = ("scale_parameter", "relative_step", "warmup_init")
    forms = ("torch", "huggingface")
    prebuilt = (
        {},
        {"beta1": 0.9},
        {"form": "huggingface"},
        {"form": "huggingface", "beta1": 0.9},
        {"form": "huggingface", "warmup_init": True},
        {"form": "huggingface", "relative_step": False, "scale_parameter": False},
    )
    counterparts = {
        "torch": Counterpart(
            same("row_var", "col_var", "variance"),
            keys=("lr", "beta2_decay", "eps", "d", "weight_decay", "maximize"),
            needs={"scale_parameter": True, "relative_step": True},
        ),
        "mindspore": Counterpart(
            {
                "row_var": ("exp_avg_sq_row_",),
                "col_var": ("exp_avg_sq_col_",),
                "variance": ("exp_avg_sq_",),
                "exp_avg": ("exp_avg",),
            }
        ),
    }
    ranges = {
        "beta2_decay": (-float("inf"), 0.0),
        "d": (0.0, float("inf"), True),
        "beta1": (0.0, 1.0, False, True),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        beta2_decay: Any = -0.8,
        eps: Any = (None, 1e-3),
        d: Any = 1.0,
        weight_decay: Any = 0.0,
        beta1: Any = 0.0,
        scale_parameter: bool = True,
        relative_step: bool = True,
        warmup_init: bool = False,
        form: str = "torch",
        **options: Any,
    ) -> None:
        options.update(beta2_decay=beta2_decay, eps=eps, d=d, beta1=beta1, form=form)
        options.update(scale_parameter=scale_parameter, relative_step=relative_step, warmup_init=warmup_init)
        super().__init__(params, learning_rate, weight_decay, **options)

    def complete(self, group):
        eps = group["eps"]
        if not isinstance(eps, (tuple, list)) or len(eps) != 2 or eps[0] is not None:
            return group
        exact = all(param.dtype == ms.float64 for param in group["params"])
        machine = float(np.finfo(np.float64 if exact else np.float32).eps)
        return {**group, "eps": (1e-30 if group["form"] == "huggingface" else machine, eps[1])}

    def choose(self, group):
        if group["warmup_init"] and not group["relative_step"]:
            raise ValueError(f"{type(self).__name__}: warmup_init needs relative_step")
        return type(self).update if group["beta1"] == 0.0 else type(self).update_momentum

    def state_shape(self, state, shape, group):
        if state in ("row_var", "col_var"):
            if len(shape) < 2:
                return None
            return (*shape[:-1], 1) if state == "row_var" else (*shape[:-2], 1, shape[-1])
        return None if state == "variance" and len(shape) > 1 else shape

    @staticmethod
    def scalars(step, lr, beta2_decay, relative_step, warmup_init):
        rate = minimum(lr, 1.0 / sqrt(step)) if relative_step else lr
        return minimum(rate, 1e-6 * step) if warmup_init else rate, step**beta2_decay

    @staticmethod
    def update(
        param, grad, row_var, col_var, variance, lr, weight_decay, eps1, eps2, d, ndim, form,
        scale_parameter, rate, weight,
    ):  # fmt: skip
        row_var, col_var, variance, direction = _precondition(
            grad, row_var, col_var, variance, eps1, d, ndim, form, weight
        )
        rate, decay = _rates(param, lr, weight_decay, eps2, form, scale_parameter, rate)
        return param - decay * param - rate * direction, row_var, col_var, variance

    @staticmethod
    def update_momentum(
        param, grad, row_var, col_var, variance, exp_avg, lr, weight_decay, beta1, eps1, eps2, d, ndim, form,
        scale_parameter, rate, weight,
    ):  # fmt: skip
        row_var, col_var, variance, direction = _precondition(
            grad, row_var, col_var, variance, eps1, d, ndim, form, weight
        )
        rate, decay = _rates(param, lr, weight_decay, eps2, form, scale_parameter, rate)
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * (rate * direction)
        return param - decay * param - exp_avg, row_var, col_var, variance, exp_avg


def _rms(x):
    return sqrt(mean(x * x))


def _precondition(grad, row_var, col_var, variance, eps1, d, ndim, form, weight):
    """The new second moments, and the gradient divided by their root, clipped."""
    # What float32 holds of a smaller one is 0, and a gradient of 0 would be divided by it.
    eps1 = maximum(eps1, SMALLEST)
    square = grad * grad + eps1 if form == "huggingface" else grad * grad
    if ndim > 1:
        row_var = (1.0 - weight) * row_var + weight * mean(square, -1)
        col_var = (1.0 - weight) * col_var + weight * mean(square, -2)
        size = mean(row_var, -2)
        # The quotient first: the product of two squares of small numbers is 0 in float32.
        estimate = row_var / (maximum(size, eps1) if form == "torch" else size) * col_var
    else:
        variance = (1.0 - weight) * variance + weight * square
        estimate = variance
    root = sqrt(estimate)
    # Not of the square of eps1, which is 0 in float32 for 1e-30.
    direction = grad / (maximum(root, eps1) if form == "torch" else root)
    return row_var, col_var, variance, direction / maximum(1.0, _rms(direction) / d)


def _rates(param, lr, weight_decay, eps2, form, scale_parameter, rate):
    """What the direction and the parameter are multiplied with."""
    rate = rate * maximum(eps2, _rms(param)) if scale_parameter else rate
    return rate, weight_decay * (rate if form == "huggingface" else lr)
