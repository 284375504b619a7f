"""NorMuon and AdaMuon: Muon whose orthogonal updates are divided by the root of a second moment."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import mean, sign, sqrt, sum
from ms_optim.formula.matrices import reshape, shaped_as
from ms_optim.optimizers.matrices.muon import Muon, averaged, made_orthogonal, scaled

# What the norms and roots of NorMuon are divided by has this added.
TINY = 1e-10


class NorMuon(Muon):
    r"""NorMuon: Muon, with the rows of an update brought to one size over time.

    With :math:`O_t` the orthogonal matrix of :class:`ms_optim.Muon`:

    .. math::
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, \text{mean of each row of } O_t^2 \\
        \hat O_t &= O_t / (\sqrt{v_t} + 10^{-10}) \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, s\, \frac{\lVert O_t \rVert}{\lVert \hat O_t \rVert + 10^{-10}}\, \hat O_t

    A row of a convolution's kernel (out, in, h, w) is one of its output channels. (The authors' code, which
    is given kernels of four dimensions, averages over the last one alone.) With such kernels the optimizer
    runs on the portable engine. Everything else is as in :class:`ms_optim.Muon`, but that ``eps`` is added
    to the norm of a matrix.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 0.02.
        momentum: from 0 to 1. Default: 0.95.
        second_momentum: :math:`\beta_2`, in [0, 1); the authors call it ``beta2``. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.
        **options: those of :class:`ms_optim.Muon`, and what every optimizer takes.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Li et al., "NorMuon: Making Muon more efficient and scalable", arXiv:2510.05491.
        Reference implementation: zichongli5/NorMuon.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.NorMuon(net, learning_rate=0.02)
        >>> opt.state["0.weight"]["second_momentum_buffer"].shape
        (8, 1)
    """

    states: tuple[str, ...] = ("momentum_buffer", "second_momentum_buffer", "exp_avg", "exp_avg_sq")
    ranges = {**Muon.ranges, "second_momentum": (0.0, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.02,
        momentum: Any = 0.95,
        second_momentum: Any = 0.95,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        options.update(second_momentum=second_momentum)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    def state_shape(self, state, shape, group):
        if state != "second_momentum_buffer":
            return shape
        is_joined = len(shape) != 2 and not group["batched"]
        return (shape[0], 1) if is_joined else (*shape[:-1], 1)

    @staticmethod
    def update(
        param, grad, momentum_buffer, second_momentum_buffer, lr, momentum, second_momentum, eps, shape,
        nesterov, ema, batched, ns_steps, split, coefficients, scaling,
    ):  # fmt: skip
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        x = made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps, adds_eps=True)
        x = shaped_as(x, param)
        is_joined = len(shape) != 2 and not batched
        x = reshape(x, (shape[0], math.prod(shape[1:]))) if is_joined else x
        second_momentum_buffer = second_momentum * second_momentum_buffer + (1.0 - second_momentum) * mean(
            x * x, -1
        )
        normalized = x / (sqrt(second_momentum_buffer) + TINY)
        normalized = normalized * (size_of(x) / (size_of(normalized) + TINY))
        normalized = shaped_as(normalized, param) if is_joined else normalized
        step = scaled(normalized, param, lr, scaling, shape, batched, split)
        return param - step, momentum_buffer, second_momentum_buffer


class AdaMuon(Muon):
    r"""AdaMuon: Muon, with Adam's second moment of the numbers of an update, and steps of one size.

    With :math:`m_t` and :math:`u_t` as in :class:`ms_optim.Muon`:

    .. math::
        O_t &= \mathrm{NewtonSchulz}(\mathrm{sign}(u_t)) \
        v_t &= \beta v_{t-1} + (1 - \beta)\, O_t^2, \quad \hat O_t = O_t / (\sqrt{v_t} + \epsilon) \
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - 0.2\, \eta\, \sqrt{n}\, \frac{\hat O_t}{\lVert \hat O_t \rVert + \epsilon}

    for a matrix of :math:`n` numbers, so that steps are as large as AdamW's: rates of AdamW suit it. There is
    no ``scaling``. Everything else is as in :class:`ms_optim.Muon`.

    timm's optimizer of the same name takes no signs and has a :math:`\beta` of its own:
    ``AdaMuon(signed=False, nesterov=False, second_momentum=0.95)`` equals it.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 0.02.
        momentum: from 0 to 1. Default: 0.95.
        second_momentum: :math:`\beta`, in [0, 1). Default: 0.95. (The authors take ``momentum`` for it.)
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.01.
        signed (bool): signs are made orthogonal; False: the update itself. Default: True.
        second_eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        **options: those of :class:`ms_optim.Muon` but ``scaling``, and what every optimizer takes.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Si et al., "AdaMuon: Adaptive Muon Optimizer", arXiv:2507.11005.
        Reference implementation: Chongjie-Si/AdaMuon; timm.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.AdaMuon(net, learning_rate=1e-3)
        >>> sorted(opt.state["0.weight"])
        ['momentum_buffer', 'second_momentum_buffer']
    """

    states: tuple[str, ...] = ("momentum_buffer", "second_momentum_buffer", "exp_avg", "exp_avg_sq")
    flags = (*Muon.flags, "signed")
    ranges = {
        **Muon.ranges,
        "second_momentum": (0.0, 1.0, False, True),
        "second_eps": (0.0, math.inf),
    }
    prebuilt = ()

    lacking = {"scaling": "steps have one size"}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.02,
        momentum: Any = 0.95,
        second_momentum: Any = 0.95,
        weight_decay: Any = 0.01,
        *,
        signed: bool = True,
        second_eps: Any = 1e-8,
        **options: Any,
    ) -> None:
        options.update(second_momentum=second_momentum, signed=signed, second_eps=second_eps)
        super().__init__(params, learning_rate, momentum, weight_decay, **options)

    @staticmethod
    def update(
        param, grad, momentum_buffer, second_momentum_buffer, lr, momentum, second_momentum, eps, second_eps,
        shape, nesterov, ema, batched, ns_steps, split, coefficients, signed,
    ):  # fmt: skip
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        update = sign(update) if signed else update
        x = made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps)
        x = shaped_as(x, param)
        second_momentum_buffer = second_momentum * second_momentum_buffer + (1.0 - second_momentum) * x * x
        x = x / (sqrt(second_momentum_buffer) + second_eps)
        length = math.sqrt(math.prod(shape[-2:] if batched else shape))
        x = x * (0.2 * length / (size_of(x, batched) + second_eps))
        return param - lr * x, momentum_buffer, second_momentum_buffer


def size_of(x, of_each=True):
    """The norm of each matrix, or of all numbers."""
    return sqrt(sum(sum(x * x, axis=-1), axis=-2)) if of_each else sqrt(sum(x * x))
