"""Dion2: Muon on the rows of a matrix that have gathered most."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import sum as summed
from ms_optim.formula.matrices import order, part, reshape, shaped_as, stacked, take, transpose
from ms_optim.optimizers.matrices.muon import SCALINGS, Muon, orthogonal

# What Muon has, and this formula does not.
WITHOUT = ("nesterov", "ema", "batched", "split")


class Dion2(Muon):
    r"""Dion2: each step makes a part of the momentum orthogonal, that which has grown most.

    Of a matrix with no more rows than columns (else its columns are meant):

    .. math::
        M_t &= M_{t-1} + g_t \\
        K &= \text{the } \lceil f\, rows \rceil \text{ rows of } M_t \text{ with the largest sums of }
            |M_{ij}| \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}, \qquad
            \theta_{t, K} \leftarrow \theta_{t, K} - \eta\, s\, \mathrm{NewtonSchulz}(M_{t, K}) \\
        M_{t, K} &\leftarrow \mu\, M_{t, K}

    The other rows go on gathering. Newton-Schulz steps are of the part alone: they take
    :math:`f^2` of the multiplications, or fewer. The scaling :math:`s` is of the whole matrix's shape.

    It takes a whole network as :class:`ms_optim.Muon` does: what is no hidden matrix is trained by AdamW. A
    convolution's kernel (out, in, h, w) is the matrix (out, in * h * w). It runs on the portable engine.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 0.01.
        fraction: :math:`f`, above 0 and at most 1. Default: 0.25.
        momentum: :math:`\mu`, from 0 to 1; the authors' ``ef_decay``. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.01.
        scaling (str): as in :class:`ms_optim.Muon`. Default: ``"spectral"``.
        coefficients (str): of the Newton-Schulz steps. Default: ``"polar_express"``. (Those of the authors'
            code are another edition of that set.)
        **options: those of :class:`ms_optim.Muon`, but ``nesterov``, ``ema``, ``batched`` and ``split``; and
            what every optimizer takes.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError: an option that is not here; see :class:`ms_optim.Optimizer`.
        KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Ahn et al., "Dion2: A Simple Method to Shrink Matrix in Muon", arXiv:2512.16928.
        Reference implementation: microsoft/dion.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.Dion2(net, learning_rate=0.01, engine="portable")
        >>> opt.state["0.weight"]["momentum_buffer"].shape
        (8, 4)
    """

    constants = (*Muon.constants, "fraction")
    ranges = {**Muon.ranges, "fraction": (0.0, 1.0, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.01,
        fraction: float = 0.25,
        momentum: Any = 0.95,
        weight_decay: Any = 0.01,
        *,
        scaling: str = "spectral",
        coefficients: str = "polar_express",
        **options: Any,
    ) -> None:
        options.update(fraction=fraction, scaling=scaling, coefficients=coefficients)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    def complete(self, group):
        usual = {"nesterov": True, "ema": True, "batched": False, "split": 1}
        unfit = [name for name in WITHOUT if group[name] != usual[name]]
        if unfit:
            raise TypeError(f"{type(self).__name__} takes no {', '.join(unfit)}: its momentum is of one kind")
        return super().complete(group)

    @staticmethod
    def update(
        param, grad, momentum_buffer, lr, momentum, eps, shape, ns_steps, coefficients, scaling, fraction
    ):
        rows, columns = shape[0], math.prod(shape[1:])
        momentum_buffer = momentum_buffer + grad
        is_wide, count = rows <= columns, min(rows, columns)
        x = reshape(momentum_buffer, (rows, columns))
        x = x if is_wide else transpose(x)
        chosen = min(max(math.ceil(fraction * count), 1), count)
        places = order(summed(absolute(x), axis=-1))
        sorted_rows = take(x, places, 0)
        first = part(sorted_rows, 0, chosen)
        step = orthogonal(first, int(ns_steps), coefficients, eps, False, True)
        left = momentum * first
        if chosen < count:
            rest = part(sorted_rows, chosen, count - chosen)
            step, left = stacked(step, 0.0 * rest), stacked(left, rest)
        # Back where they came from: the places of the places, from the smallest on.
        back = order(-places)
        step, left = take(step, back, 0), take(left, back, 0)
        step, left = (shaped_as(each if is_wide else transpose(each), param) for each in (step, left))
        return param - lr * SCALINGS[scaling](rows, max(columns, 1)) * step, left
