"""MARS: gradients whose variance the last gradient reduces, for AdamW, Lion and Muon's steps."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import maximum, norm, sign, sqrt
from ms_optim.formula.matrices import as_matrix, shaped_as
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam
from ms_optim.optimizers.matrices.muon import orthogonal


class MARS(Optimizer):
    r"""MARS: AdamW, Lion or orthogonal steps of gradients that their last change corrects.

    .. math::
        c_t &= g_t + \gamma\, \frac{\beta_1}{1 - \beta_1}\, (g_t - g_{t-1}) \qquad (g_0 = 0) \\
        \tilde c_t &= c_t / \max(1, \|c_t\|) \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, \tilde c_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, \tilde c_t^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    With the form ``"lion"`` the last line is
    :math:`(1 - \eta \lambda)\, \theta_{t-1} - \eta\, \mathrm{sign}(m_t)`, and there is no :math:`v_t`. With
    the form ``"shampoo"`` a matrix of r rows and c columns has none either: it steps by
    :math:`\eta \sqrt{\max(1, r / c)}` along :math:`m_t / (1 - \beta_1)` made orthogonal, in five
    Newton-Schulz steps.

    Matrices are trained so; all other tensors (vectors, scalars, convolution kernels) by AdamW of the
    gradient, with betas_1d, weight_decay_1d and a rate of their own, unless optimize_1d is set (in the form
    ``"shampoo"`` for the form ``"adamw"``). This is the authors' approximation, in which :math:`g_{t-1}` is
    the gradient of the last batch at the last parameters; the state ``last_grad`` holds it.

    ``MARS(params, lr, betas, eps, weight_decay, gamma=..., form="adamw")`` equals the authors' optimizer
    with ``mars_type="mars-adamw"``; ``lr_1d_factor=x / lr`` is their ``lr_1d=x``. Their amsgrad is not here,
    and their Newton-Schulz steps are in bfloat16. timm and pytorch_optimizer train every tensor of two or
    more dimensions as a matrix, and timm does not correct the first gradient.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 3e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.95, 0.99).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        gamma: :math:`\gamma`, how far gradients are corrected, at least 0. Default: 0.025.
        form (str): ``"adamw"``, ``"lion"`` or ``"shampoo"``. Default: ``"adamw"``.
        optimize_1d (bool): train all tensors as matrices are. Default: False.
        lr_1d_factor: the rate of other tensors, as a multiple of :math:`\eta`, at least 0. Default: 1.
        betas_1d: the betas of other tensors, each in [0, 1). Default: (0.9, 0.95).
        weight_decay_1d: the decay of other tensors, at least 0. Default: 0.1.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Yuan et al., "MARS: Unleashing the Power of Variance Reduction for Training Large Models",
        arXiv:2411.10438.
        Reference implementation: AGI-Arena/MARS.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([[1.0, 2.0]], np.float32)), name="w")
        >>> opt = ms_optim.MARS([w], learning_rate=0.1, form="lion")
        >>> done = opt((Tensor(np.array([[0.5, -3.0]], np.float32)),))
        >>> print(w.asnumpy())
        [[0.9 2.1]]
    """

    states = ("exp_avg", "exp_avg_sq", "last_grad")
    flags = ("optimize_1d",)
    forms = ("adamw", "lion", "shampoo")
    ranges = {
        "gamma": (0.0, float("inf")),
        "lr_1d_factor": (0.0, float("inf")),
        "betas_1d": (0.0, 1.0, False, True),
        "weight_decay_1d": (0.0, float("inf")),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-3,
        betas: Any = (0.95, 0.99),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        gamma: Any = 0.025,
        form: str = "adamw",
        optimize_1d: bool = False,
        lr_1d_factor: Any = 1.0,
        betas_1d: Any = (0.9, 0.95),
        weight_decay_1d: Any = 0.1,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, gamma=gamma, form=form, optimize_1d=optimize_1d)
        options.update(lr_1d_factor=lr_1d_factor, betas_1d=betas_1d, weight_decay_1d=weight_decay_1d)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_shampoo if group["form"] == "shampoo" else type(self).update

    def state_shape(self, state, shape, group):
        is_corrected = len(shape) == 2 or group["optimize_1d"]
        is_square_free = group["form"] == "lion" or (group["form"] == "shampoo" and len(shape) == 2)
        absent = {"last_grad": not is_corrected, "exp_avg_sq": is_corrected and is_square_free}
        return None if absent.get(state) else shape

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, lr_1d_factor, betas_1d1, betas_1d2):
        rate = lr * lr_1d_factor
        of_matrices = Adam.scalars(step, lr, beta1, beta2, eps, "torch")
        return *of_matrices, rate, *Adam.scalars(step, rate, betas_1d1, betas_1d2, eps, "torch")

    @staticmethod
    def averaged(grad, exp_avg, last_grad, beta1, gamma):
        """The corrected gradient, and its average."""
        corrected = grad + gamma * beta1 / (1.0 - beta1) * (grad - last_grad)
        corrected = corrected / maximum(1.0, norm(corrected))
        return corrected, beta1 * exp_avg + (1.0 - beta1) * corrected

    @staticmethod
    def update_shampoo(
        param, grad, exp_avg, exp_avg_sq, last_grad, lr, weight_decay, beta1, beta2, eps, gamma, ndim, shape,
        optimize_1d, betas_1d1, betas_1d2, weight_decay_1d, step_size, damping, rate_1d, step_size_1d,
        damping_1d,
    ):  # fmt: skip
        if ndim != 2:
            states, own = (exp_avg, exp_avg_sq, last_grad), (step_size, damping, rate_1d, step_size_1d)
            numbers = (lr, weight_decay, beta1, beta2, gamma, ndim, "adamw", optimize_1d)
            of_1d = (betas_1d1, betas_1d2, weight_decay_1d)
            return MARS.update(param, grad, *states, *numbers, *of_1d, *own, damping_1d)
        _, exp_avg = MARS.averaged(grad, exp_avg, last_grad, beta1, gamma)
        # A matrix may have no numbers.
        rows, columns = max(shape[0], 1), max(shape[1], 1)
        way = as_matrix(exp_avg / (1.0 - beta1))
        made = shaped_as(orthogonal(way, 5, "quintic", eps, rows > columns, True), param)
        step = math.sqrt(max(1.0, rows / columns)) * made
        return (1.0 - lr * weight_decay) * param - lr * step, exp_avg, None, grad

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, last_grad, lr, weight_decay, beta1, beta2, gamma, ndim, form,
        optimize_1d, betas_1d1, betas_1d2, weight_decay_1d, step_size, damping, rate_1d, step_size_1d,
        damping_1d,
    ):  # fmt: skip
        if ndim != 2 and not optimize_1d:
            kept = (1.0 - rate_1d * weight_decay_1d) * param
            adam = (betas_1d1, betas_1d2, step_size_1d, damping_1d)
            return *Adam.update(kept, grad, exp_avg, exp_avg_sq, *adam), None
        corrected, exp_avg = MARS.averaged(grad, exp_avg, last_grad, beta1, gamma)
        kept = (1.0 - lr * weight_decay) * param
        if form == "lion":
            return kept - lr * sign(exp_avg), exp_avg, None, grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * (corrected * corrected)
        return kept - step_size * exp_avg / (sqrt(exp_avg_sq) + damping), exp_avg, exp_avg_sq, grad
