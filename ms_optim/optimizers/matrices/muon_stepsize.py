"""AdaptiveMuon and AdaGO: Muon whose orthogonal steps grow and shrink with what gradients have been."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import maximum, minimum, sqrt
from ms_optim.formula.matrices import reshape, shaped_as
from ms_optim.optimizers.matrices.muon import Muon, averaged, made_orthogonal, scaled
from ms_optim.optimizers.matrices.muon_adaptive import size_of

METHODS = ("adamuon", "namo")


def of_each(shape, batched):
    """The shape of one number a matrix."""
    return (*shape[:-2], 1, 1) if batched or len(shape) == 2 else (1,) * len(shape)


class AdaptiveMuon(Muon):
    r"""Adaptive Muon: orthogonal updates, divided by the root of their own second moment or the gradient's.

    With :math:`m_t, u_t` and :math:`s` as in :class:`ms_optim.Muon`, and
    :math:`O_t = \mathrm{NewtonSchulz}(u_t)`, by ``method``:

    - ``"adamuon"``: :math:`v_t = \beta v_{t-1} + (1 - \beta)\, O_t^2,\;
      \hat O_t = O_t / (\sqrt{v_t} + \epsilon)`, number by number;
    - ``"namo"``: :math:`v_t = \beta v_{t-1} + (1 - \beta) \lVert g_t \rVert^2,\;
      \hat O_t = O_t\, \lVert u_t \rVert / (\sqrt{v_t} + \epsilon)`, one number a matrix, so that steps stay
      orthogonal;

    and :math:`\theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, s\, \hat O_t`. Everything else is as in
    :class:`ms_optim.Muon`. Kernels of more than two dimensions with ``"namo"`` run on the portable engine.

    It equals NVIDIA's ``AdaptiveMuon`` with ``coefficient_type="simple"``; NVIDIA's ``"spectral"`` scale with
    an ``extra_scale_factor`` of 0.2 is ``scaling="match_rms_adamw"``, its ``"unit_rms_norm"`` is
    ``"spectral"``. (Its ``"normuon"`` is :class:`ms_optim.NorMuon` for matrices with no more rows than
    columns; what it does to the columns of others is not here.)

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 1e-3. (The reference has none.)
        momentum: from 0 to 1. Default: 0.95.
        second_momentum: :math:`\beta`, in [0, 1); the reference calls it ``beta2``. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.01.
        method (str): as above. Default: ``"adamuon"``.
        second_eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        nesterov (bool): as in :class:`ms_optim.Muon`. Default: False.
        scaling (str): as in :class:`ms_optim.Muon`. Default: ``"match_rms_adamw"``.
        **options: those of :class:`ms_optim.Muon`, and what every optimizer takes.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Si et al., "AdaMuon: Adaptive Muon Optimizer", arXiv:2507.11005; "NAMO", arXiv:2602.17080.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.AdaptiveMuon(net, learning_rate=1e-3, method="namo")
        >>> opt.state["0.weight"]["second_momentum_buffer"].shape
        (1, 1)
    """

    states: tuple[str, ...] = ("momentum_buffer", "second_momentum_buffer", "exp_avg", "exp_avg_sq")
    words = {**Muon.words, "method": METHODS}
    ranges = {
        **Muon.ranges,
        "second_momentum": (0.0, 1.0, False, True),
        "second_eps": (0.0, math.inf),
    }
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.95,
        second_momentum: Any = 0.95,
        weight_decay: Any = 0.01,
        *,
        method: str = "adamuon",
        second_eps: Any = 1e-8,
        nesterov: bool = False,
        scaling: str = "match_rms_adamw",
        **options: Any,
    ) -> None:
        options.update(second_momentum=second_momentum, second_eps=second_eps, method=method)
        super().__init__(
            params, learning_rate, momentum, weight_decay, nesterov=nesterov, scaling=scaling, **options
        )

    def state_shape(self, state, shape, group):
        is_one = state == "second_momentum_buffer" and group["method"] == "namo"
        return of_each(shape, group["batched"]) if is_one else shape

    @staticmethod
    def update(
        param, grad, momentum_buffer, second_momentum_buffer, lr, momentum, second_momentum, eps, second_eps,
        shape, nesterov, ema, batched, ns_steps, split, coefficients, scaling, method,
    ):  # fmt: skip
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        x = shaped_as(made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps), param)
        is_of_matrices = batched or len(shape) == 2
        if method == "namo" and not is_of_matrices:
            # Of a kernel that is seen as one matrix, whose one number is no row's and no column's.
            x = reshape(x, shape)
        size = size_of(grad, is_of_matrices) if method == "namo" else x
        second_momentum_buffer = second_momentum * second_momentum_buffer + (1.0 - second_momentum) * (
            size * size
        )
        x = x / (sqrt(second_momentum_buffer) + second_eps)
        x = x * size_of(update, is_of_matrices) if method == "namo" else x
        step = scaled(x, param, lr, scaling, shape, batched, split)
        return param - step, momentum_buffer, second_momentum_buffer


class AdaGO(Muon):
    r"""AdaGO: Muon with AdaGrad's step size, one number a matrix, of the norms of its gradients.

    With :math:`m_t` and :math:`u_t` as in :class:`ms_optim.Muon`:

    .. math::
        v_t &= v_{t-1} + \min(\lVert g_t \rVert, \gamma)^2, \qquad
            \alpha_t = \max\bigl(\epsilon,\; \eta\, \min(\lVert g_t \rVert, \gamma) / \sqrt{v_t}\bigr) \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \alpha_t\, \mathrm{NewtonSchulz}(u_t)

    There is no ``scaling``. Everything else is as in :class:`ms_optim.Muon`. Kernels of more than two
    dimensions run on the portable engine.

    This is the paper's algorithm. ``pytorch_optimizer.AdaGO`` divides by :math:`v_t` without the root, and
    takes the norm of :math:`u_t` above it where nesterov is on.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 0.05.
        momentum: from 0 to 1. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.
        gamma: :math:`\gamma`, the largest norm that counts, above 0. Default: 10.
        least_step: :math:`\epsilon`, at least 0. Default: 5e-4.
        v0 (float): :math:`v_0`, above 0. Default: 1e-6.
        nesterov (bool): as in :class:`ms_optim.Muon`. Default: False.
        **options: those of :class:`ms_optim.Muon` but ``scaling``, and what every optimizer takes.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhang, Liu and Schaeffer, "AdaGrad Meets Muon: Adaptive Stepsizes for Orthogonal Updates",
        arXiv:2509.02981.
        Reference implementation: pytorch_optimizer.AdaGO, but for what is said above.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.AdaGO(net)
        >>> opt.state["0.weight"]["v"].shape
        (1, 1)
    """

    states: tuple[str, ...] = ("momentum_buffer", "v", "exp_avg", "exp_avg_sq")
    constants = (*Muon.constants, "v0")
    ranges = {
        **Muon.ranges,
        "gamma": (0.0, math.inf, True),
        "least_step": (0.0, math.inf),
        "v0": (0.0, math.inf, True),
    }
    prebuilt = ()

    lacking = {"scaling": "the step size is adaptive"}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.05,
        momentum: Any = 0.95,
        weight_decay: Any = 0.0,
        *,
        gamma: Any = 10.0,
        least_step: Any = 5e-4,
        v0: float = 1e-6,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        options.update(gamma=gamma, least_step=least_step, v0=v0, nesterov=nesterov)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    def state_shape(self, state, shape, group):
        return of_each(shape, group["batched"]) if state == "v" else shape

    def first_value(self, state, group):
        return group["v0"] if state == "v" else 0.0

    @staticmethod
    def update(
        param, grad, momentum_buffer, v, lr, momentum, eps, gamma, least_step, shape, nesterov, ema, batched,
        ns_steps, split, coefficients,
    ):  # fmt: skip
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        x = shaped_as(made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps), param)
        size = minimum(size_of(grad, batched or len(shape) == 2), gamma)
        v = v + size * size
        return param - maximum(least_step, lr * size / sqrt(v)) * x, momentum_buffer, v
