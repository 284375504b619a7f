"""Shampoo: gradients times the inverse roots of what their axes have in common."""

from __future__ import annotations

import functools
import itertools
import math
from typing import Any

import numpy as np

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, floor, minimum, norm, sqrt, where
from ms_optim.formula.functions import max as largest
from ms_optim.formula.functions import sum as sum_of
from ms_optim.formula.matrices import (
    eigenvectors,
    fold,
    matmul,
    part,
    reshape,
    shaped_as,
    stacked,
    transpose,
    unfold,
)
from ms_optim.optimizer.optimizer import Optimizer


class Shampoo(Optimizer):
    r"""Shampoo, in blocks, with the step sizes of another method: Distributed Shampoo.

    Of a block's gradient :math:`G` (rows by columns):

    .. math::
        L_t &= \beta_2 L_{t-1} + (1 - \beta_2)\, G G^\top, \quad
            R_t = \beta_2 R_{t-1} + (1 - \beta_2)\, G^\top G \\
        \bar m_t &= \beta_3 m_{t-1} + (1 - \beta_3)\, G, \quad
            m_t = \beta_1 m_{t-1} + (1 - \beta_1)\, G, \quad
            \hat m_t = \bar m_t / (1 - \beta_3 \beta_1^{t-1}) \\
        P &= (\hat L_t + \epsilon I)^{-1/4}\, \hat m_t\, (\hat R_t + \epsilon I)^{-1/4} \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{\lVert A \rVert}{\lVert P \rVert} P

    With :math:`\beta_2 = 1`, the default, :math:`L, R` are sums: :math:`1 - \beta_2` is 1 then, as are the
    corrections of :math:`\hat L_t = L_t / (1 - \beta_2^t)`. The roots are of the exponent
    :math:`1 / (2k)` for a block of :math:`k` axes. Negative eigenvalues, which rounding makes, are lifted to
    0 with all others. :math:`A` is the step of the method that is grafted, from the same :math:`\hat m_t`:
    :math:`\hat m_t` itself for SGD, else over the root of the squares' sum or average. Without grafting, the
    last line has :math:`P` alone.

    The inverse roots are computed at ``start_preconditioning_step``, and from there on at each step that is a
    multiple of ``precondition_frequency``. Ahead of the first, the step is that of :math:`A` (without
    grafting: of :math:`\hat m_t`).

    What the blocks of a tensor are: its axes of one number are left out, then neighbouring ones, from the
    last to the first, are taken for one where that is no longer than ``max_preconditioner_dim``, while more
    than ``target_parameter_dimensionality`` axes are left. (So by default a matrix of few numbers is a
    vector, and has one factor, of all its numbers; a scalar is a vector of one.) An axis that is longer yet
    is cut at each multiple of ``max_preconditioner_dim``. Grafting compares norms in each block. The states
    ``factors`` and ``inverse_roots`` hold the matrices of a parameter one behind the other: block by block,
    of each those of its axes.

    With momentum, decay goes through it, as the authors have it: what it takes of the parameter is a part of
    the direction that momentum sums up. (Cautious decay, which they lack, does not; at a rate of 0 nothing
    does; independent decay is refused.)

    Where :math:`\epsilon` is small beside the rounding of a factor that has not yet seen as many gradients as
    it has rows, what its inverse root makes of that rounding is large: a training in float32 then differs
    from one in float64, of the reference implementation too.

    Of the reference implementation this is ``RootInvShampooPreconditionerConfig`` with eigendecompositions
    and one process. What it has beside that is not here: factors kept as eigenvectors or updated by QR,
    coupled Newton iterations, pseudo-inverses, scaling by traces, :math:`G G^\top` without its weight
    :math:`1 - \beta_2`, primal averaging, exponents by axis. Its eigenvalue-corrected Shampoo is
    :class:`ms_optim.SOAP`, its ``WeightDecayType.L2`` ``decay="coupled"``. A preconditioner that fails to
    converge is an error there, and NaN here.

    The native engine has no decompositions: :class:`Shampoo` runs on the portable one. Inverse roots are
    computed only at the steps that want them where Python calls the optimizer (``opt(gradients)``, and
    everything in PYNATIVE mode). In a graph of yours that holds it (``@jit``, ``TrainOneStepCell`` in GRAPH
    mode) all steps compute them, and some throw them away.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-2.
        betas: :math:`(\beta_1, \beta_2)`: the first in [0, 1), the second in [0, 1]. Default: (0.9, 1.0).
        beta3: :math:`\beta_3`, in [-1, 1); below 0, and where :math:`\beta_1` is 0, it is :math:`\beta_1`.
            Default: -1.
        eps: :math:`\epsilon`, above 0. Default: 1e-12.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        max_preconditioner_dim (int): the longest side of a block, at least 1. Default: 1024.
        precondition_frequency (int): steps from inverse roots to the next ones, at least 1. Default: 1.
        start_preconditioning_step (int): the first step with inverse roots, at least
            ``precondition_frequency``. Default: -1, which is that.
        use_bias_correction (bool): the corrections of :math:`m, L, R`. Default: True.
        grafting (str): whose step sizes it has: ``"none"``, ``"sgd"``, ``"adagrad"``, ``"rmsprop"`` or
            ``"adam"``. Default: ``"none"``.
        grafting_beta2: of the average of squares, above 0, at most 1. Default: None, 0.99 for RMSprop and
            0.999 for Adam.
        grafting_eps: what is added to the root of the squares, above 0. Default: 1e-10.
        momentum: of the directions, in [0, 1). Default: 0.
        dampening: what momentum takes less of each direction, in [0, 1). Default: 0.
        nesterov (bool): a step looks ahead by the momentum, which must be above 0. Default: False.
        inverse_exponent_override: the exponent of the inverse roots of all axes, at least -1; below 0 for
            :math:`1 / (2k)`, at 0 they are the identity. Default: -1.
        target_parameter_dimensionality (int): with how many axes merging ends, at least 1. Default: 1.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; ``nesterov`` without momentum; ``decay="independent"`` with it.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Gupta, Koren and Singer, "Shampoo: Preconditioned Stochastic Tensor Optimization", arXiv:1802.09568;
        Anil et al., "Scalable Second Order Optimization for Deep Learning", arXiv:2002.09018; Shi et al., "A
        Distributed Data-Parallel PyTorch Implementation of the Distributed Shampoo Optimizer",
        arXiv:2309.06497.
        Reference implementation: facebookresearch/optimizers.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((2, 2), np.float32)), name="w")
        >>> opt = ms_optim.Shampoo([w], learning_rate=0.1, max_preconditioner_dim=2, engine="portable")
        >>> done = opt((Tensor(np.array([[3.0, 0.0], [0.0, 0.5]], np.float32)),))
        >>> print(w.asnumpy())
        [[0.9 1. ]
         [1.  0.9]]
    """

    states = ("exp_avg", "grafting_square", "momentum_buffer", "factors", "inverse_roots")
    switches = ("is_started", "is_due")
    flags = ("use_bias_correction", "nesterov")
    words = {"grafting": ("none", "sgd", "adagrad", "rmsprop", "adam")}
    constants = (
        "max_preconditioner_dim",
        "target_parameter_dimensionality",
        "precondition_frequency",
        "start_preconditioning_step",
    )
    ranges = {
        "beta2": (0.0, 1.0),
        "beta3": (-1.0, 1.0, False, True),
        "eps": (0.0, math.inf, True),
        "grafting_beta2": (0.0, 1.0, True),
        "grafting_eps": (0.0, math.inf, True),
        "inverse_exponent_override": (-1.0, math.inf),
        "momentum": (0.0, 1.0, False, True),
        "dampening": (0.0, 1.0, False, True),
    }
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-2,
        betas: Any = (0.9, 1.0),
        beta3: Any = -1.0,
        eps: Any = 1e-12,
        weight_decay: Any = 0.0,
        max_preconditioner_dim: int = 1024,
        precondition_frequency: int = 1,
        start_preconditioning_step: int = -1,
        use_bias_correction: bool = True,
        grafting: str = "none",
        grafting_beta2: Any = None,
        grafting_eps: Any = 1e-10,
        momentum: Any = 0.0,
        dampening: Any = 0.0,
        nesterov: bool = False,
        inverse_exponent_override: Any = -1.0,
        target_parameter_dimensionality: int = 1,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            beta3=beta3,
            eps=eps,
            max_preconditioner_dim=max_preconditioner_dim,
            precondition_frequency=precondition_frequency,
            start_preconditioning_step=start_preconditioning_step,
            use_bias_correction=use_bias_correction,
            grafting=grafting,
            grafting_beta2=grafting_beta2,
            grafting_eps=grafting_eps,
            momentum=momentum,
            dampening=dampening,
            nesterov=nesterov,
            inverse_exponent_override=inverse_exponent_override,
            target_parameter_dimensionality=target_parameter_dimensionality,
            **options,
        )

    def complete(self, group):
        owner = type(self).__name__
        for key in self.constants[:3]:
            check_count(f"{owner}: {key}", group[key])
        every = group["precondition_frequency"]
        start = check_count(
            f"{owner}: start_preconditioning_step", group["start_preconditioning_step"], low=-1
        )
        if start != -1 and start < every:
            raise ValueError(
                f"{owner}: start_preconditioning_step must be at least precondition_frequency, {every}, or "
                f"-1, got {start}"
            )
        if group["momentum"] != 0.0 and group["decay"] == "independent":
            raise ValueError(
                f"{owner}: with momentum, decay goes through it: it cannot be 'independent' then"
            )
        if group["grafting_beta2"] is not None:
            return group
        return {**group, "grafting_beta2": 0.99 if group["grafting"] == "rmsprop" else 0.999}

    def choose(self, group):
        if group["momentum"] == 0.0:
            if group["nesterov"]:
                raise ValueError(f"{type(self).__name__}: nesterov needs a momentum above 0")
            return type(self).update
        return type(self).update_momentum

    def state_shape(self, state, shape, group):
        if state in ("factors", "inverse_roots"):
            sizes = merged(shape, *(group[key] for key in self.constants[:2]))
            count = sum(size * size for block in blocks_of(sizes, group[self.constants[0]]) for size in block)
            return (count,) if count else None
        return None if state == "grafting_square" and group["grafting"] in ("none", "sgd") else shape

    def first_value(self, state, group):
        if state != "inverse_roots":
            return 0.0
        sizes = merged(group["shape"], *(group[key] for key in self.constants[:2]))
        blocks = blocks_of(sizes, group[self.constants[0]])
        return np.concatenate([np.eye(size).ravel() for block in blocks for size in block])

    @staticmethod
    def scalars(
        step, beta1, beta2, beta3, grafting, grafting_beta2, use_bias_correction, precondition_frequency,
        start_preconditioning_step,
    ):  # fmt: skip
        ahead = where(beta1 == 0.0, 0.0, where(beta3 < 0.0, beta1, beta3))
        sums = beta2 == 1.0
        first, second = 1.0 - ahead * beta1 ** (step - 1.0), where(sums, 1.0, 1.0 - beta2**step)
        of_mean, of_factors = (ahead, first), (where(sums, 1.0, 1.0 - beta2), second)
        if not use_bias_correction:
            of_mean, of_factors = (ahead, 1.0), (of_factors[0], 1.0)
        of_grafting = (grafting_beta2, 1.0 - grafting_beta2, 1.0)
        if grafting == "adagrad":
            of_grafting = (1.0, 1.0, 1.0)
        if grafting == "adam":
            of_grafting = (*of_grafting[:2], 1.0 - grafting_beta2**step)
        start = start_preconditioning_step if start_preconditioning_step > 0.0 else precondition_frequency
        # Of the steps ahead of the start none is due, and the start is.
        count = where(step < start, 0.5, where(step == start, 0.0, step))
        is_due = floor(count / precondition_frequency) * precondition_frequency == count
        return of_mean, of_factors, of_grafting, step >= start, is_due

    @staticmethod
    def update(
        param, grad, exp_avg, grafting_square, factors, inverse_roots, lr, beta1, beta2, eps, grafting,
        grafting_eps, inverse_exponent_override, shape, max_preconditioner_dim,
        target_parameter_dimensionality, of_mean, of_factors, of_grafting, is_started, is_due,
    ):  # fmt: skip
        ahead, correction = of_mean
        mean = (ahead * exp_avg + (1.0 - ahead) * grad) / correction
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        grafted = mean
        if grafting_square is not None:
            left, new, correction = of_grafting
            grafting_square = left * grafting_square + new * grad * grad
            grafted = mean / (sqrt(grafting_square / correction) + grafting_eps)
        if factors is None:
            return param, exp_avg, grafting_square, None, None
        limit, (weight, correction) = max_preconditioner_dim, of_factors
        sizes = merged(shape, limit, target_parameter_dimensionality)
        blocks, axes = blocks_of(sizes, limit), range(len(sizes))
        exponent = where(inverse_exponent_override < 0.0, 0.5 / len(sizes), inverse_exponent_override)
        rows = (unfold(x, axis) for x in split(reshape(grad, sizes), sizes, limit) for axis in axes)
        factors = tuple(
            beta2 * factor + weight * matmul(x, transpose(x))
            for factor, x in zip(matrices_of(factors, blocks), rows)
        )
        roots = cond(
            is_due,
            lambda: tuple(inverse_root(factor / correction, eps, exponent) for factor in factors),
            lambda: matrices_of(inverse_roots, blocks),
        )

        def preconditioned():
            found = split(reshape(mean, sizes), sizes, limit)
            own = (roots[i : i + len(sizes)] for i in range(0, len(roots), len(sizes)))
            found = tuple(map(along_axes, found, own, blocks))
            if grafting != "none":
                wanted = split(reshape(grafted, sizes), sizes, limit)
                found = tuple(x * (norm(y) / (norm(x) + TINY)) for x, y in zip(found, wanted))
            return shaped_as(joined(found, sizes, limit), param)

        direction = cond(is_started, preconditioned, lambda: grafted)
        return param - lr * direction, exp_avg, grafting_square, in_a_row(factors), in_a_row(roots)

    @staticmethod
    def update_momentum(
        param, grad, exp_avg, grafting_square, momentum_buffer, factors, inverse_roots, lr, beta1, beta2, eps,
        grafting, grafting_eps, momentum, dampening, nesterov, inverse_exponent_override, shape,
        max_preconditioner_dim, target_parameter_dimensionality, of_mean, of_factors, of_grafting, is_started,
        is_due, kept=1.0,
    ):  # fmt: skip
        direction, exp_avg, grafting_square, factors, inverse_roots = Shampoo.update(
            0.0 * param, grad, exp_avg, grafting_square, factors, inverse_roots, -1.0, beta1, beta2, eps,
            grafting, grafting_eps, inverse_exponent_override, shape, max_preconditioner_dim,
            target_parameter_dimensionality, of_mean, of_factors, of_grafting, is_started, is_due,
        )  # fmt: skip
        # What decay takes goes through the momentum: what the base takes of it is given back.
        lost = (1.0 - kept) / where(lr > 0.0, lr, 1.0) * param
        direction = direction + lost
        momentum_buffer = momentum * momentum_buffer + (1.0 - dampening) * direction
        if nesterov:
            direction = (1.0 - dampening) * direction + momentum * momentum_buffer
        else:
            direction = momentum_buffer
        new = param - lr * (direction - lost)
        return new, exp_avg, grafting_square, momentum_buffer, factors, inverse_roots


# What a norm that another is divided by is given.
TINY = 1e-16


@functools.lru_cache(maxsize=512)
def merged(shape, limit, fewest):
    """A shape without axes of one number, of which neighbours are one, from the last to the first.

    Args:
        limit: the longest that they may become.
        fewest: with how many axes merging ends.
    """
    if 0 in shape:
        return (0,)
    own = [size for size in reversed(shape) if size != 1] or [1]
    found, count = own[:1], len(own)
    for size in own[1:]:
        if count > fewest and found[-1] * size <= limit:
            found[-1] *= size
            count -= 1
        else:
            found.append(size)
    return tuple(reversed(found))


@functools.lru_cache(maxsize=512)
def blocks_of(sizes, limit):
    """The shapes of the blocks of a tensor, in the order of its numbers."""
    return tuple(itertools.product(*(lengths(size, limit) for size in sizes)))


def lengths(size, limit):
    """Of the parts of an axis that is cut at each multiple of a limit."""
    return [int(min(limit, size - start)) for start in range(0, size, int(limit))]


def split(x, sizes, limit):
    """The blocks of a tensor."""
    found = ((x, sizes),)
    for axis, size in enumerate(sizes):
        if size > limit:
            found = tuple(piece for each, shape in found for piece in cut(each, shape, axis, limit))
    return tuple(each for each, _ in found)


def cut(x, shape, axis, limit):
    """The parts of a tensor along an axis, each with its shape."""
    rows, start = unfold(x, axis), 0
    for length in lengths(shape[axis], limit):
        own = (*shape[:axis], length, *shape[axis + 1 :])
        yield fold(part(rows, start, length), axis, own), own
        start += length


def joined(blocks, sizes, limit):
    """The tensor of some blocks."""
    shapes = blocks_of(sizes, limit)
    for axis, size in reversed(tuple(enumerate(sizes))):
        count = len(lengths(size, limit))
        if count > 1:
            shapes = tuple((*shape[:axis], size, *shape[axis + 1 :]) for shape in shapes[::count])
            together = (blocks[i : i + count] for i in range(0, len(blocks), count))
            rows = (functools.reduce(stacked, (unfold(x, axis) for x in each)) for each in together)
            blocks = tuple(fold(x, axis, shape) for x, shape in zip(rows, shapes))
    return blocks[0]


def matrices_of(x, blocks):
    """The matrices that stand in a row, of each block those of its axes."""
    rows, start, found = reshape(x, (-1, 1)), 0, ()
    for size in itertools.chain(*blocks):
        found = (*found, reshape(part(rows, start, size * size), (size, size)))
        start += size * size
    return found


def in_a_row(matrices):
    """The numbers of some matrices, one behind the other."""
    return reshape(functools.reduce(stacked, (reshape(x, (-1, 1)) for x in matrices)), (-1,))


def inverse_root(x, eps, exponent):
    """A symmetric matrix to a power below 0, with eps added to its eigenvalues, which are at least 0."""
    basis = eigenvectors(x)
    values = reshape(sum_of(basis * matmul(x, basis), axis=-2), (1, -1))
    values = values - minimum(-largest(-values), 0.0) + eps
    return matmul(basis * values**-exponent, transpose(basis))


def along_axes(x, matrices, shape):
    """A tensor, each of its axes multiplied with a matrix."""
    for axis, matrix in enumerate(matrices):
        if axis == 1 and len(shape) == 2:  # Columns, which are not moved. The matrix is its own transpose.
            x = matmul(x, matrix)
        else:
            x = fold(matmul(matrix, unfold(x, axis)), axis, shape)
    return x
