"""Muown: Muon for the directions of a matrix's rows, Adam for their lengths."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import maximum, sqrt, where
from ms_optim.formula.functions import sum as summed
from ms_optim.formula.matrices import reshape, shaped_as
from ms_optim.optimizers.adaptive.adam import Adam
from ms_optim.optimizers.matrices.muon import Muon, averaged, made_orthogonal, scaled

# The least length of a row: one of zeros has no direction.
TINY = 1e-12


class Muown(Muon):
    r"""Muown: Muon turns the rows of a matrix, Adam says how long they are.

    A row of a weight is :math:`W = g\, V / \lVert V \rVert`, with a length :math:`g` and a direction
    :math:`V`; at the beginning :math:`V = W, g = \lVert W \rVert`. With the gradient :math:`G` of :math:`W`,
    all norms, products and quotients of each row on its own:

    .. math::
        U &= W / g, \qquad \gamma_t = \langle G, U \rangle, \qquad
            \Gamma_t = \frac{g_{t-1}}{\lVert V_{t-1} \rVert} (G - \gamma_t U) \\
        M_t &= \mu M_{t-1} + (1 - \mu)\, \Gamma_t, \qquad
            V_t = \lVert V_{t-1} \rVert\, U - \eta\, s\, \mathrm{NewtonSchulz}(M_t) \\
        g_t &= (1 - \eta \lambda) \left(g_{t-1} - \eta\, \mathrm{Adam}(\gamma_t)\right), \qquad
            W_t = g_t\, V_t / \lVert V_t \rVert

    The lengths of rows, which grow with Muon's steps and with them the spectral norm, are then learned on
    their own, and the decay :math:`\lambda` is theirs. A weight that is written by hand while it is trained
    keeps its old lengths.

    It takes a whole network as :class:`ms_optim.Muon` does: what is no hidden matrix is trained by AdamW. A
    row of a convolution's kernel (out, in, h, w) is one of its output channels; with such kernels it runs on
    the portable engine.

    The authors' own class differs from NVIDIA's, which this one equals, in that momentum is a sum
    (``ema=False``) and that the decay acts on :math:`W_{t-1}`. NVIDIA's ``"simple"`` coefficients are our
    ``"quintic"``; its own set of that name is not here.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 3e-4.
        momentum: :math:`\mu`, from 0 to 1. Default: 0.95.
        weight_decay: :math:`\lambda` of the lengths, at least 0. Default: 0.
        betas: of Adam for the lengths, and of the auxiliary AdamW, each in [0, 1). Default: (0.9, 0.95).
        eps: of Adam for the lengths, and the least that the norm of :math:`M_t` is taken for; at least 0.
            Default: 1e-8.
        nesterov (bool): as in :class:`ms_optim.Muon`. Default: False.
        scaling (str): as in :class:`ms_optim.Muon`. Default: ``"match_rms_adamw"``, which is NVIDIA's
            ``"spectral"`` with an ``extra_scale_factor`` of 0.2.
        **options: those of :class:`ms_optim.Muon`, and what every optimizer takes; a group of matrices takes
            no ``decay``.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lion et al., "Muown: Row-Norm Control for Muon Optimization", arXiv:2605.10797.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.Muown(net, learning_rate=1e-3)
        >>> opt.state["0.weight"]["magnitude"].shape
        (8, 1)
    """

    states: tuple[str, ...] = ("momentum_buffer", "magnitude", "direction_norm", "exp_avg", "exp_avg_sq")
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-4,
        momentum: Any = 0.95,
        weight_decay: Any = 0.0,
        *,
        betas: Any = (0.9, 0.95),
        eps: Any = 1e-8,
        nesterov: bool = False,
        scaling: str = "match_rms_adamw",
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, nesterov=nesterov, scaling=scaling)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    def state_shape(self, state, shape, group):
        if state == "momentum_buffer" or group["auxiliary"]:
            return shape
        is_joined = len(shape) != 2 and not group["batched"]
        return (shape[0], 1) if is_joined else (*shape[:-1], 1)

    @staticmethod
    def update(
        param, grad, momentum_buffer, magnitude, direction_norm, exp_avg, exp_avg_sq, lr, momentum, beta1,
        beta2, eps, weight_decay, shape, nesterov, ema, batched, ns_steps, split, coefficients, scaling,
        step_size, damping,
    ):  # fmt: skip
        is_joined = len(shape) != 2 and not batched
        flat = (shape[0], math.prod(shape[1:])) if is_joined else None
        rows, slopes = (reshape(x, flat) if is_joined else x for x in (param, grad))
        # The norm of a direction is 0 before the first step alone.
        first = length_of(rows)
        magnitude = where(direction_norm > 0.0, magnitude, first)
        direction_norm = where(direction_norm > 0.0, direction_norm, first)
        unit = rows / magnitude
        along = summed(slopes * unit, axis=-1)
        across = magnitude / direction_norm * (slopes - unit * along)
        across = shaped_as(across, param) if is_joined else across
        momentum_buffer, update = averaged(across, momentum_buffer, momentum, nesterov, ema)
        x = made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps)
        turn = scaled(x, param, lr, scaling, shape, batched, split)
        direction = unit * direction_norm - (reshape(turn, flat) if is_joined else turn)
        magnitude, exp_avg, exp_avg_sq = Adam.update(
            magnitude, along, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping
        )
        magnitude = magnitude - lr * weight_decay * magnitude
        direction_norm = length_of(direction)
        new = direction * (magnitude / direction_norm)
        new = shaped_as(new, param) if is_joined else new
        return new, momentum_buffer, magnitude, direction_norm, exp_avg, exp_avg_sq


def length_of(rows):
    """The norm of each row."""
    return maximum(sqrt(summed(rows * rows, axis=-1)), TINY)
