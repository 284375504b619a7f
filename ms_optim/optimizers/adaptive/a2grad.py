"""A2Grad: accelerated descent whose steps shorten by how far gradients are from their mean."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, sqrt, sum, where
from ms_optim.optimizer.optimizer import Optimizer


class A2Grad(Optimizer):
    r"""A2Grad: Nesterov's accelerated method, with a step that adapts to the noise of each tensor's gradient.

    .. math::
        \bar g_t &= \bar g_{t-1} + (g_t - \bar g_{t-1}) / t, \quad
        \delta_t = \lVert g_t - \bar g_t \rVert^2 \\
        c_t &= \frac{\eta}{2 L / (t + 1) + \beta h_t}, \quad x_t = x_{t-1} - c_t\, g_t \\
        \theta_t &= (1 - \alpha_{t+1})\, (\theta_{t-1} - \alpha_t c_t\, g_t) + \alpha_{t+1}\, x_t

    with :math:`\alpha_1 = 1`, :math:`\alpha_t = 2 / (t + 2)` and :math:`x_0 = \theta_0`. By ``form``:

    - ``"uni"``: :math:`h_t^2 = v_t = v_{t-1} + \delta_t`;
    - ``"inc"``: :math:`v_t = (t / (t + 1))^2\, v_{t-1} + \delta_t`, :math:`h_t^2 = (t + 1)\, v_t`;
    - ``"exp"``: :math:`u_t = \rho\, u_{t-1} + (1 - \rho)\, \delta_t`, :math:`v_t = \max(v_{t-1}, u_t)`,
      :math:`h_t^2 = (t + 1)\, v_t`.

    :math:`v_t` and :math:`u_t`, one number a tensor each, are kept in the tensor's shape.

    ``A2Grad(params, beta=..., lips=..., rho=..., form=v)`` equals
    ``pytorch_optimizer.A2Grad(params, variant=v, ...)`` of the same arguments, whose steps L alone sets: it
    does not read its learning rate.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, a factor of the steps, at least 0. Default: 1.
        beta: :math:`\beta`, what the noise weighs, at least 0. Default: 10.
        lips: :math:`L`, the Lipschitz constant of the gradient, above 0. Default: 10.
        rho: :math:`\rho`, in [0, 1). Default: 0.5.
        weight_decay: at least 0. Default: 0.
        form (str): ``"uni"``, ``"inc"`` or ``"exp"``. Default: ``"uni"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Deng, Cheng and Lan, "Optimal Adaptive and Accelerated Stochastic Gradient Descent", arXiv:1810.00553.
        Reference implementation: pytorch_optimizer.A2Grad.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.A2Grad([w])
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.3 ]
    """

    states = ("avg_grad", "v_k", "v_kk", "x_k")
    forms = ("uni", "inc", "exp")
    ranges = {
        "beta": (0.0, float("inf")),
        "lips": (0.0, float("inf"), True),
        "rho": (0.0, 1.0, False, True),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        beta: Any = 10.0,
        lips: Any = 10.0,
        rho: Any = 0.5,
        weight_decay: Any = 0.0,
        form: str = "uni",
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, beta=beta, lips=lips, rho=rho, form=form, **options
        )

    def choose(self, group):
        return type(self).update_exp if group["form"] == "exp" else type(self).update

    def first_value(self, state, group):
        return "param" if state == "x_k" else 0.0

    @staticmethod
    def scalars(step, lips):
        ahead, now = 2.0 / (step + 3.0), where(step == 1, 1.0, 2.0 / (step + 2.0))
        return 1.0 / step, 2.0 * lips / (step + 1.0), ahead, now

    @staticmethod
    def moved(param, grad, x_k, h, step, lr, beta, smooth, ahead, now):
        """The new parameter and the new point of the long steps."""
        # What the parameter is at its first step: weights may be loaded until then.
        x_k = where(step == 1, param, x_k)
        length = lr / (smooth + beta * h)
        x_k = x_k - length * grad
        return (1.0 - ahead) * (param - now * length * grad) + ahead * x_k, x_k

    @staticmethod
    def update(param, grad, avg_grad, v_k, x_k, step, lr, beta, form, part, smooth, ahead, now):
        avg_grad = avg_grad + part * (grad - avg_grad)
        away = grad - avg_grad
        fading = 1.0 if form == "uni" else (step / (step + 1.0)) ** 2
        v_k = fading * v_k + sum(away * away)
        h = sqrt(v_k) if form == "uni" else sqrt((step + 1.0) * v_k)
        param, x_k = A2Grad.moved(param, grad, x_k, h, step, lr, beta, smooth, ahead, now)
        return param, avg_grad, v_k, x_k

    @staticmethod
    def update_exp(param, grad, avg_grad, v_k, v_kk, x_k, step, lr, beta, rho, part, smooth, ahead, now):
        avg_grad = avg_grad + part * (grad - avg_grad)
        away = grad - avg_grad
        v_kk = rho * v_kk + (1.0 - rho) * sum(away * away)
        v_k = maximum(v_k, v_kk)
        h = sqrt((step + 1.0) * v_k)
        param, x_k = A2Grad.moved(param, grad, x_k, h, step, lr, beta, smooth, ahead, now)
        return param, avg_grad, v_k, v_kk, x_k
