"""PolarGrad and MOP: orthogonal steps of the size of the momentum; Spel: weights that stay orthogonal."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import or_one, sqrt, sum
from ms_optim.formula.matrices import (
    as_matrices,
    as_matrix,
    matmul,
    reshape,
    shaped_as,
    singular_vectors,
    split_rows,
    transpose,
)
from ms_optim.optimizers.matrices.muon import Muon, averaged, made_orthogonal


class PolarGrad(Muon):
    r"""PolarGrad: Muon's orthogonal step, times the nuclear norm of the momentum.

    With :math:`m_t` and :math:`u_t` as in :class:`ms_optim.Muon`:

    .. math::
        O_t = \mathrm{NewtonSchulz}(u_t), \qquad
        \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, s \langle O_t, u_t \rangle\, O_t

    so that steps vanish as gradients do. There is no ``scaling`` by shape. Everything else is as in
    :class:`ms_optim.Muon`.

    It equals NVIDIA's ``PolarGrad`` of the same arguments with ``coefficient_type="simple"``, whose
    ``extra_scale_factor`` is ``scale`` here.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 3e-4.
        momentum: from 0 to 1. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.01.
        scale: :math:`s`, at least 0. Default: 1.
        nesterov (bool): as in :class:`ms_optim.Muon`. Default: False.
        **options: those of :class:`ms_optim.Muon` but ``scaling``, and what every optimizer takes; ``split``
            is a number.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lau, Long and Su, "PolarGrad: A Class of Matrix-Gradient Optimizers from a Unifying Preconditioning
        Perspective", arXiv:2505.21799.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers; timlautk/polargrad.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.PolarGrad(net, learning_rate=1e-3)
        >>> sorted(opt.state["0.weight"])
        ['momentum_buffer']
    """

    ranges = {**Muon.ranges, "scale": (0.0, math.inf)}
    prebuilt = ()

    lacking = {"scaling": "steps are as large as the momentum"}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-4,
        momentum: Any = 0.95,
        weight_decay: Any = 0.01,
        *,
        scale: Any = 1.0,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        options.update(scale=scale, nesterov=nesterov)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    def complete(self, group):
        group = super().complete(group)
        if isinstance(group["split"], (list, tuple)):
            raise ValueError(
                f"{type(self).__name__}: split must be a number, parts have one height, got {group['split']}"
            )
        return group

    @staticmethod
    def update(
        param, grad, momentum_buffer, lr, momentum, eps, scale, shape, nesterov, ema, batched, ns_steps,
        split, coefficients,
    ):  # fmt: skip
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        x = made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps)
        seen = as_matrices(update) if batched else as_matrix(update)
        seen = split_rows(seen, split) if split > 1 else seen
        step = sum(sum(x * seen, axis=-1), axis=-2) * x
        return param - lr * scale * shaped_as(step, param), momentum_buffer


class MOP(Muon):
    r"""MOP: Muon with the exact polar factor, times the nuclear norm: momentum orthogonalized by its SVD.

    With :math:`u_t = U \Sigma V^\top` as in :class:`ms_optim.Muon`:

    .. math::
        \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\, s\, \mathrm{tr}(\Sigma)\, U V^\top

    It is :class:`ms_optim.PolarGrad` without the Newton-Schulz steps, so there are none of their options, and
    it equals NVIDIA's ``MOP`` of the same arguments, whose ``extra_scale_factor`` is ``scale`` here and whose
    other ``scale_mode`` are not here.

    The native engine has no decompositions: :class:`MOP` runs on the portable one.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 3e-4.
        momentum: from 0 to 1. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.01.
        scale: :math:`s`, at least 0. Default: 1.
        nesterov (bool): as in :class:`ms_optim.Muon`. Default: False.
        **options: those of :class:`ms_optim.Muon` but ``scaling``, ``ns_steps``, ``coefficients``, ``eps``,
            ``batched`` and ``split``; and what every optimizer takes.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lau, Long and Su, "PolarGrad", arXiv:2505.21799.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.MOP(net, learning_rate=1e-3, engine="portable")
        >>> sorted(opt.state["0.weight"])
        ['momentum_buffer']
    """

    ranges = {**Muon.ranges, "scale": (0.0, math.inf)}
    prebuilt = ()

    lacking = dict.fromkeys(
        ("scaling", "ns_steps", "coefficients", "eps", "batched", "split"), "the polar factor is exact"
    )

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-4,
        momentum: Any = 0.95,
        weight_decay: Any = 0.01,
        *,
        scale: Any = 1.0,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        options.update(scale=scale, nesterov=nesterov)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum, scale, shape, nesterov, ema):
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        if 0 in shape:
            return param, momentum_buffer
        rows, columns = shape[0], math.prod(shape[1:])
        x = reshape(update, (rows, columns))
        x = transpose(x) if rows > columns else x
        left = singular_vectors(x, min(rows, columns))
        right = matmul(transpose(left), x)
        values = sqrt(sum(right * right, axis=-1))
        step = sum(values, axis=-2) * matmul(left, right / or_one(values))
        step = transpose(step) if rows > columns else step
        return param - lr * scale * shaped_as(step, param), momentum_buffer


class Spel(Muon):
    r"""Spel: spectral steepest descent on the Stiefel manifold: Muon, with weights made orthogonal too.

    With :math:`u_t` as in :class:`ms_optim.Muon`:

    .. math::
        \theta_t = \mathrm{NewtonSchulz}\bigl((1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, \mathrm{NewtonSchulz}(u_t)\bigr)

    The decay weighs the old weight against the step. There is no ``scaling``. Everything else is as in
    :class:`ms_optim.Muon`; it equals NVIDIA's ``Spel`` of the same arguments with
    ``coefficient_type="simple"``.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 3e-4.
        momentum: from 0 to 1. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, at least 0. Default: 0.1.
        nesterov (bool): as in :class:`ms_optim.Muon`. Default: False.
        **options: those of :class:`ms_optim.Muon` but ``scaling``, and what every optimizer takes; a group of
            matrices takes no ``decay``.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        "Manifold Constrained Steepest Descent", arXiv:2601.21487.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.Spel(net, learning_rate=1e-3)
        >>> sorted(opt.state["0.weight"])
        ['momentum_buffer']
    """

    prebuilt = ()

    lacking = {"scaling": "weights are orthogonal"}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-4,
        momentum: Any = 0.95,
        weight_decay: Any = 0.1,
        *,
        nesterov: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, momentum, weight_decay, nesterov=nesterov, **options)

    @staticmethod
    def update(
        param, grad, momentum_buffer, lr, momentum, eps, weight_decay, shape, nesterov, ema, batched,
        ns_steps, split, coefficients,
    ):  # fmt: skip
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        given = shape, batched, split, ns_steps, coefficients, eps
        step = shaped_as(made_orthogonal(update, *given), param)
        moved = param - lr * weight_decay * param - lr * step
        return shaped_as(made_orthogonal(moved, *given), param), momentum_buffer
