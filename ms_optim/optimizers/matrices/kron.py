"""Kron: gradients whitened by a product of triangular matrices, one an axis (PSGD)."""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np

from ms_optim.checks import check_count
from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import cond, mean, minimum, norm, or_one, sqrt, where
from ms_optim.formula.functions import max as largest
from ms_optim.formula.functions import sum as sum_of
from ms_optim.formula.matrices import (
    fold,
    matmul,
    order,
    reshape,
    shaped_as,
    solve_triangular,
    take,
    transpose,
    triu,
    unfold,
)
from ms_optim.formula.noise import normal, uniform
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.schedules import Constant, NaturalExponential, Sequence

AXES = 5
MODES = ("none", "one_diag", "smart_one_diag", "all_diag")
# float32's smallest number of full precision.
TINY = 2.0**-126


class Kron(Optimizer):
    r"""PSGD Kron: momentum, preconditioned by :math:`P = Q^\top Q` with a factor :math:`Q` for each axis.

    Of a matrix's averaged gradient :math:`\hat m` (rows by columns), with upper triangular :math:`Q_L, Q_R`
    and a matrix :math:`V` of standard normal numbers:

    .. math::
        m_t &= \beta m_{t-1} + (1 - \beta)\, g_t, \qquad \hat m_t = m_t / (1 - \beta^t) \\
        A &= Q_L\, \hat m_t\, Q_R^\top, \qquad B = Q_L^{-\top} V Q_R^{-1} \\
        Q_L &\leftarrow Q_L - \mu\,
            \frac{\mathrm{triu}(A A^\top - B B^\top)}{\lVert A A^\top + B B^\top \rVert}\, Q_L \\
        Q_R &\leftarrow Q_R - \mu\,
            \frac{\mathrm{triu}(A^\top A - B^\top B)}{\lVert A^\top A + B^\top B \rVert}\, Q_R \\
        u_t &= Q_L^\top Q_L\, \hat m_t\, Q_R^\top Q_R \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, \min\left(1, \frac{1.1}{\mathrm{rms}(u_t)}\right) u_t

    (:math:`\lVert \cdot \rVert` is a lower bound of the spectral norm.) The factors go to where a
    preconditioned gradient is as white as noise, with a root mean square of 1; what is larger than 1.1 is cut
    to that. They are renewed with a probability that is 1 in the first 500 steps, and falls to 0.03 from
    there on. At one in a hundred of these steps the factors of a tensor are first given one largest number.

    Each axis of a tensor has a factor, a convolution's kernel four. That of an axis longer than
    ``max_size_triangular``, of one number, or of a tensor of fewer than ``min_ndim_triangular`` dimensions is
    diagonal: a vector, whose update has the diagonals alone.

    :math:`V` and what decides about a step are functions of ``seed``, of the step, and (for :math:`V`) of a
    number's place among those of all parameters, in the order of ``opt.parameters``: the same on any engine,
    to rounding, in all processes that train together, and after a resume. The references draw :math:`V` and
    the balancing from generators of random numbers, and have the factors renewed whenever as many steps went
    by as one over the probability; here each step is drawn, with that probability. Their decay is decoupled,
    timm's ``kron`` and ``kronw`` alike; ``decay="coupled"`` is ``weight_decouple=False`` of
    ``pytorch_optimizer``, which does not let vectors decay.

    The native engine has no triangular systems: :class:`Kron` runs on the portable one. Factors are renewed
    only at the steps that want it where Python calls the optimizer (``opt(gradients)``, and everything in
    PYNATIVE mode). In a graph of yours that holds it (``@jit``, ``TrainOneStepCell`` in GRAPH mode) all steps
    compute them, and some throw them away.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\beta`, in [0, 1). Default: 0.9.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        preconditioner_update_probability (number, Tensor, list or Cell): with which probability a step renews
            the factors, from 0 to 1. Default: None, the course described above.
        max_size_triangular (int): the longest axis whose factor is triangular, at least 1. Default: 2048.
        min_ndim_triangular (int): the fewest dimensions of a tensor with triangular factors, at least 0.
            Default: 2.
        memory_save_mode (str): ``"one_diag"``: the factor of the longest axis (the last of them) is diagonal;
            ``"smart_one_diag"``: where it is longer than all others; ``"all_diag"``: all are. Default: None.
        momentum_into_precond_update (bool): factors are renewed by :math:`\hat m`, as above, not by the
            gradient. Default: True.
        precond_lr: :math:`\mu`, at least 0. Default: 0.1.
        precond_init_scale: what the factors of a tensor start with: their product is this times the identity.
            Above 0. Default: 1.
        balance_prob: the probability that a renewal balances the factors, from 0 to 1. Default: 0.01.
        flatten (bool): all axes from ``flatten_start_dim`` on are one. Default: False.
        flatten_start_dim (int): at least 0. Default: 2.
        seed (int): of what is random, from 0, below 2^32. Default: 1337.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; a parameter with more than five axes.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Li, "Preconditioned Stochastic Gradient Descent", arXiv:1512.04202; Pooladzandi and Li, "Curvature-
        Informed SGD via General Purpose Lie-Group Preconditioners", arXiv:2402.04553.
        Reference implementation: timm; pytorch_optimizer has the same.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((3, 4), np.float32)), name="w")
        >>> opt = ms_optim.Kron([w], max_size_triangular=3, engine="portable")
        >>> opt.state["w"]["q0"].shape, opt.state["w"]["q1"].shape
        ((3, 3), (4,))
    """

    states = ("momentum_buffer", *(f"q{i}" for i in range(AXES)))
    switches = ("is_due",)
    flags = ("momentum_into_precond_update", "flatten")
    constants = ("max_size_triangular", "min_ndim_triangular", "flatten_start_dim", "precond_init_scale")
    words = {"memory_save_mode": MODES}
    ranges = {
        "momentum": (0.0, 1.0, False, True),
        "preconditioner_update_probability": (0.0, 1.0),
        "precond_lr": (0.0, math.inf),
        "precond_init_scale": (0.0, math.inf, True),
        "balance_prob": (0.0, 1.0),
        "seed": (0.0, 2.0**32 - 1.0, False, False, True),
    }
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 0.9,
        weight_decay: Any = 0.0,
        preconditioner_update_probability: Any = None,
        max_size_triangular: int = 2048,
        min_ndim_triangular: int = 2,
        memory_save_mode: str | None = None,
        momentum_into_precond_update: bool = True,
        precond_lr: Any = 0.1,
        precond_init_scale: Any = 1.0,
        balance_prob: Any = 0.01,
        flatten: bool = False,
        flatten_start_dim: int = 2,
        seed: Any = 1337,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            momentum=momentum,
            preconditioner_update_probability=preconditioner_update_probability,
            max_size_triangular=max_size_triangular,
            min_ndim_triangular=min_ndim_triangular,
            memory_save_mode=memory_save_mode,
            momentum_into_precond_update=momentum_into_precond_update,
            precond_lr=precond_lr,
            precond_init_scale=precond_init_scale,
            balance_prob=balance_prob,
            flatten=flatten,
            flatten_start_dim=flatten_start_dim,
            seed=seed,
            **options,
        )

    def complete(self, group):
        owner = type(self).__name__
        for key, low in (("max_size_triangular", 1), ("min_ndim_triangular", 0), ("flatten_start_dim", 0)):
            check_count(f"{owner}: {key}", group[key], low)
        for param in group["params"]:
            count = min(param.ndim, group["flatten_start_dim"] + 1) if group["flatten"] else param.ndim
            if count > AXES:
                raise ValueError(
                    f"{owner}: parameter {param.name!r} of shape {tuple(param.shape)} has more than {AXES} "
                    f"axes; flatten=True takes those from flatten_start_dim on for one"
                )
        usual = {"preconditioner_update_probability": annealed, "memory_save_mode": lambda: "none"}
        return {**group, **{key: make() for key, make in usual.items() if group[key] is None}}

    def state_shape(self, state, shape, group):
        if state == "momentum_buffer":
            return shape
        shapes = shapes_of_factors(tuple(shape), *(group[key] for key in _SHAPING))
        axis = int(state[-1])
        return shapes[axis] if axis < len(shapes) else None

    def first_value(self, state, group):
        if state == "momentum_buffer":
            return 0.0
        shapes = shapes_of_factors(group["shape"], *(group[key] for key in _SHAPING))
        scale, shape = group["precond_init_scale"] ** (1.0 / len(shapes)), shapes[int(state[-1])]
        return scale * np.eye(*shape) if len(shape) == 2 else scale

    @staticmethod
    def scalars(step, momentum, preconditioner_update_probability, balance_prob, seed):
        is_due = uniform(seed, step) < preconditioner_update_probability
        return 1.0 - momentum**step, is_due, uniform(seed, step, 1) < balance_prob

    @staticmethod
    def update(
        param, grad, momentum_buffer, q0, q1, q2, q3, q4, lr, momentum, precond_lr, seed, step, shape,
        position, flatten, flatten_start_dim, max_size_triangular, min_ndim_triangular, memory_save_mode,
        momentum_into_precond_update, correction, is_due, is_balanced,
    ):  # fmt: skip
        sizes = flattened(shape, flatten, flatten_start_dim)
        limits = max_size_triangular, min_ndim_triangular, memory_save_mode
        shapes = shapes_of_factors(shape, flatten, flatten_start_dim, *limits)
        momentum_buffer = momentum * momentum_buffer + (1.0 - momentum) * grad
        if not shapes:
            return param, momentum_buffer, *(None,) * AXES
        # A diagonal stands in a column, and multiplies rows.
        factors = tuple(
            reshape(q, own if len(own) == 2 else (*own, 1))
            for q, own in zip((q0, q1, q2, q3, q4)[: len(shapes)], shapes)
        )
        whole = reshape(momentum_buffer / correction, sizes)

        def renewed():
            noise = reshape(normal(position, seed, step), sizes)
            seen = whole if momentum_into_precond_update else reshape(grad, sizes)
            return closer(
                balanced(factors, is_balanced), triangular_of(shapes), seen, noise, sizes, precond_lr
            )

        factors = cond(is_due, renewed, lambda: factors)
        change = shaped_as(preconditioned(whole, factors, triangular_of(shapes), sizes), param)
        change = change * minimum(1.1 / (sqrt(mean(change * change)) + 1e-8), 1.0)
        stored = tuple(reshape(q, own) for q, own in zip(factors, shapes))
        return param - lr * change, momentum_buffer, *stored, *(None,) * (AXES - len(shapes))


_SHAPING = ("flatten", "flatten_start_dim", "max_size_triangular", "min_ndim_triangular", "memory_save_mode")


def annealed():
    """The usual probability: 1 for 500 steps, from there exp(-0.001) times the last one, until it is 0.03."""
    falls = math.ceil(1000.0 * math.log(1.0 / 0.03))
    return Sequence([Constant(1.0), NaturalExponential(1.0, 0.001, 1), Constant(0.03)], [500, 500 + falls])


def flattened(shape, flatten, start):
    """The axes of a tensor, of which a scalar has one."""
    shape = shape if len(shape) else (1,)
    start = int(start)
    return (*shape[:start], math.prod(shape[start:])) if flatten and len(shape) > start else tuple(shape)


@functools.lru_cache(maxsize=512)
def shapes_of_factors(shape, flatten, flatten_start_dim, max_size_triangular, min_ndim_triangular, mode):
    """The shape of each axis' factor, of one dimension where it is diagonal; none of an empty tensor."""
    sizes = flattened(shape, flatten, flatten_start_dim)
    if 0 in sizes:
        return ()
    longest = max(range(len(sizes)), key=lambda axis: (sizes[axis], axis))
    diagonal = {
        "none": (),
        "one_diag": (longest,),
        "smart_one_diag": (longest,) if len(sizes) > 1 and sizes.count(sizes[longest]) == 1 else (),
        "all_diag": range(len(sizes)),
    }[mode]
    ndim = len(sizes) if len(shape) else 0
    return tuple(
        (size,)
        if size == 1 or size > max_size_triangular or ndim < min_ndim_triangular or axis in diagonal
        else (size, size)
        for axis, size in enumerate(sizes)
    )


def triangular_of(shapes):
    """Whether each factor is triangular."""
    return tuple(len(shape) == 2 for shape in shapes)


def balanced(factors, is_wanted):
    """The factors with one largest number and the same product, if that is wanted."""
    sizes = tuple(largest(absolute(q)) for q in factors)
    middle = math.prod(size ** (1.0 / len(sizes)) for size in sizes)
    return tuple(q * where(is_wanted, middle / size, 1.0) for q, size in zip(factors, sizes))


def closer(factors, triangular, x, noise, sizes, rate):
    """The factors after a step towards those that make x white noise."""
    for axis, (q, is_triangular) in enumerate(zip(factors, triangular)):
        rows, others = unfold(x, axis), unfold(noise, axis)
        x = fold(matmul(q, rows) if is_triangular else q * rows, axis, sizes)
        others = solve_triangular(transpose(q), others) if is_triangular else others / q
        noise = fold(others, axis, sizes)
    found = ()
    for axis, (q, is_triangular) in enumerate(zip(factors, triangular)):
        rows, others = unfold(x, axis), unfold(noise, axis)
        if is_triangular:
            have, want = matmul(rows, transpose(rows)), matmul(others, transpose(others))
            change = matmul(triu(have - want) / (size_of(have + want) + TINY), q)
        else:
            have, want = (reshape(sum_of(y * y, axis=-1), (sizes[axis], 1)) for y in (rows, others))
            change = (have - want) / (largest(have + want) + TINY) * q
        found = (*found, q - rate * change)
    return found


def size_of(x):
    """A lower bound of the spectral norm of a symmetric matrix, from its column of the largest norm."""
    unit = largest(absolute(x))
    x = x / or_one(unit)
    product = matmul(x, take(x, order(sum_of(x * x, axis=-2), 1), 1))
    return unit * norm(matmul(x, product)) / or_one(norm(product))


def preconditioned(x, factors, triangular, sizes):
    """A tensor, multiplied along each axis with the square of its factor."""
    for axis, (q, is_triangular) in enumerate(zip(factors, triangular)):
        rows = unfold(x, axis)
        rows = matmul(transpose(q), matmul(q, rows)) if is_triangular else q * q * rows
        x = fold(rows, axis, sizes)
    return x
