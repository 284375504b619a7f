"""SOAP: Adam in the eigenbases of Shampoo's factors."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import cond, floor, mean, sqrt, sum, where
from ms_optim.formula.matrices import (
    eigenvectors,
    fold,
    matmul,
    order,
    qr,
    reshape,
    shaped_as,
    take,
    transpose,
    unfold,
)
from ms_optim.optimizer.optimizer import Optimizer

AXES = 5
FACTORS = tuple(f"factor{i}" for i in range(AXES))
BASES = tuple(f"basis{i}" for i in range(AXES))


class SOAP(Optimizer):
    r"""SOAP: Adam, in the basis in which Shampoo's preconditioners are diagonal.

    Of a gradient :math:`G` (rows by columns), with bases :math:`Q_L, Q_R`:

    .. math::
        G' &= Q_L^\top G\, Q_R \\
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, G', \quad v_t = \beta_2 v_{t-1} + (1 - \beta_2)\, G'^2 \\
        \theta_t &= (1 - \eta \lambda) \left(\theta_{t-1}
            - \eta\, Q_L \frac{\hat m_t}{\sqrt{\hat v_t} + \epsilon} Q_R^\top\right) \\
        L_t &= \beta L_{t-1} + (1 - \beta)\, G G^\top, \quad R_t = \beta R_{t-1} + (1 - \beta)\, G^\top G

    (:math:`\epsilon` is added before :math:`v` is corrected.) The first step moves nothing: it makes
    :math:`Q_L, Q_R`, the eigenvectors of :math:`L, R`. At every ``precondition_frequency``-th step after it
    they become the factor Q of :math:`L Q_L, R Q_R`, columns sorted by eigenvalue; :math:`m` is carried over
    to the new bases, :math:`v` is sorted as they are. Each axis of a tensor has a factor and a basis, a
    convolution's kernel four of each; an axis longer than ``max_precond_dim`` has none, and is left as it
    is. Vectors and scalars have none either: they are trained by Adam. The first gradient says nothing of
    some eigenvectors of an axis that is longer than all others together: they are arbitrary, and trainings
    in float32 and in float64 go different ways, of the reference implementation too.

    The native engine has no decompositions: :class:`SOAP` runs on the portable one. The bases are computed
    only at the steps that want them where Python calls the optimizer (``opt(gradients)``, and everything in
    PYNATIVE mode). In a graph of yours that holds it (``@jit``, ``TrainOneStepCell`` in GRAPH mode) all
    steps compute them, and most throw them away.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 3e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.95, 0.95).
        shampoo_beta: :math:`\beta` of the factors, in [-1, 1); below 0 for :math:`\beta_2`. Default: -1.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0; it acts on the parameter that has moved. Default: 0.01.
        precondition_frequency (int): steps from one set of bases to the next, at least 1. Default: 10.
        max_precond_dim (int): the longest axis that has a basis, at least 1. Default: 10000.
        merge_dims (bool): neighbouring axes are taken for one where that is no longer than
            ``max_precond_dim``. Default: False.
        precondition_1d (bool): vectors have a factor and a basis too. Default: False.
        normalize_grads (bool): divide the update of each tensor by its root mean square. Default: False.
        correct_bias (bool): Adam's bias correction. Default: True.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), but
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; a parameter of more than five dimensions.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Vyas et al., "SOAP: Improving and Stabilizing Shampoo using Adam", arXiv:2409.11321.
        Reference implementation: nikhilvyas/SOAP.

    Example:
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor([[1.0, 2.0], [-1.0, 0.5]]), name="w")
        >>> opt = ms_optim.SOAP([w], learning_rate=0.1, engine="portable")
        >>> for _ in range(61):
        ...     done = opt((2 * w,))
        >>> bool(abs(w.asnumpy()).max() < 0.1)
        True
        >>> opt.state["w"]["basis1"].shape
        (2, 2)
    """

    states = ("exp_avg", "exp_avg_sq", *FACTORS, *BASES)
    switches = ("is_first", "is_due")
    flags = ("merge_dims", "precondition_1d", "normalize_grads", "correct_bias")
    constants = ("precondition_frequency", "max_precond_dim")
    ranges = {"shampoo_beta": (-1.0, 1.0, False, True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 3e-3,
        betas: Any = (0.95, 0.95),
        shampoo_beta: Any = -1.0,
        eps: Any = 1e-8,
        weight_decay: Any = 0.01,
        precondition_frequency: int = 10,
        max_precond_dim: int = 10000,
        merge_dims: bool = False,
        precondition_1d: bool = False,
        normalize_grads: bool = False,
        correct_bias: bool = True,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            betas=betas,
            shampoo_beta=shampoo_beta,
            eps=eps,
            precondition_frequency=precondition_frequency,
            max_precond_dim=max_precond_dim,
            merge_dims=merge_dims,
            precondition_1d=precondition_1d,
            normalize_grads=normalize_grads,
            correct_bias=correct_bias,
            **options,
        )

    def complete(self, group):
        owner = type(self).__name__
        for key in self.constants:
            check_count(f"{owner}: {key}", group[key])
        for param in group["params"]:
            if param.ndim > AXES:
                raise ValueError(
                    f"{owner}: parameter {param.name!r} of shape {tuple(param.shape)} has more than {AXES} "
                    f"dimensions"
                )
        return group

    def state_shape(self, state, shape, group):
        if state in ("exp_avg", "exp_avg_sq"):
            return shape
        sizes = preconditioned(shape, *(group[key] for key in _SIZES))
        axis = int(state[-1])
        return (sizes[axis], sizes[axis]) if axis < len(sizes) and sizes[axis] else None

    @staticmethod
    def scalars(step, lr, beta1, beta2, shampoo_beta, precondition_frequency, correct_bias):
        # The first step makes the bases: Adam's come after it.
        count = where(step == 1.0, 1.0, step - 1.0)
        size = lr * sqrt(1.0 - beta2**count) / (1.0 - beta1**count) if correct_bias else lr
        is_due = floor(count / precondition_frequency) * precondition_frequency == count
        return size, where(shampoo_beta < 0.0, beta2, shampoo_beta), step == 1.0, is_due

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, factor0, factor1, factor2, factor3, factor4,
        basis0, basis1, basis2, basis3, basis4, lr, beta1, beta2, eps, weight_decay, shape,
        merge_dims, precondition_1d, normalize_grads, max_precond_dim,
        step_size, factor_beta, is_first, is_due,
    ):  # fmt: skip
        factors = present((factor0, factor1, factor2, factor3, factor4))
        bases = present((basis0, basis1, basis2, basis3, basis4))
        axes = places_of((factor0, factor1, factor2, factor3, factor4))
        sizes = merged(shape, max_precond_dim) if merge_dims and len(shape) > 1 else shape
        of_axes = tuple(unfold(reshape(grad, sizes), axis) for axis in axes)
        factors = tuple(
            factor_beta * f + (1.0 - factor_beta) * matmul(g, transpose(g)) for f, g in zip(factors, of_axes)
        )

        def first():
            return param, exp_avg, exp_avg_sq, *(eigenvectors(f) for f in factors)

        def later():
            turned = along(grad, bases, axes, sizes, param)
            m = beta1 * exp_avg + (1.0 - beta1) * turned
            v = beta2 * exp_avg_sq + (1.0 - beta2) * turned * turned
            update = along(m / (sqrt(v) + eps), bases, axes, sizes, param, back=True)
            if normalize_grads:
                update = update / (1e-30 + sqrt(mean(update * update)))
            moved = param - step_size * update
            m, v, *others = cond(
                is_due, lambda: renewed(m, v, factors, bases, axes, sizes, param), lambda: (m, v, *bases)
            )
            return moved - lr * weight_decay * moved, m, v, *others

        new, exp_avg, exp_avg_sq, *bases = cond(is_first, first, later)
        factors, bases = spread(factors, axes), spread(bases, axes)
        return new, exp_avg, exp_avg_sq, *factors, *bases


_SIZES = ("merge_dims", "precondition_1d", "max_precond_dim")


def merged(shape, limit):
    """A shape whose neighbouring axes are one as long as that is at most so long."""
    found, size = [], 1
    for each in shape:
        if size * each <= limit:
            size *= each
        elif size > 1:
            found.append(size)
            size = each
        else:
            found.append(each)
    return tuple(found + [size] if size > 1 or not found else found)


def preconditioned(shape, merge_dims, precondition_1d, max_precond_dim):
    """The length of each axis that has a basis, 0 for one that has none."""
    if len(shape) < 1 + (not precondition_1d) or 0 in shape:
        return ()
    sizes = merged(shape, max_precond_dim) if merge_dims and len(shape) > 1 else shape
    return tuple(size if size <= max_precond_dim else 0 for size in sizes)


# Tuples that a graph hands on hold Tensors alone: a None among them would have it call Python.


def present(items):
    """Those that are not None."""
    found = ()
    for item in items:
        if item is not None:
            found = found + (item,)
    return found


def places_of(items):
    """Where those are that are not None."""
    found = ()
    for place, item in enumerate(items):
        if item is not None:
            found = found + (place,)
    return found


def spread(items, places):
    """Each in its place, None in all others."""
    found = ()
    for axis in range(AXES):
        found = found + ((items[places.index(axis)] if axis in places else None),)
    return found


def along(x, bases, axes, sizes, param, back=False):
    """A tensor of the parameter's shape in the bases of its axes, or back from them."""
    if len(axes) == 0:
        return x
    x = reshape(x, sizes)
    for axis, basis in zip(axes, bases):
        if axis == 1 and len(sizes) == 2:  # Columns, which are not moved.
            x = matmul(x, transpose(basis) if back else basis)
        else:
            x = fold(matmul(basis if back else transpose(basis), unfold(x, axis)), axis, sizes)
    return shaped_as(x, param)


def renewed(exp_avg, exp_avg_sq, factors, bases, axes, sizes, param):
    """Both averages in new bases, and these: one step of orthogonal iteration on each factor."""
    if len(axes) == 0:
        return exp_avg, exp_avg_sq
    exp_avg = along(exp_avg, bases, axes, sizes, param, back=True)
    exp_avg_sq = reshape(exp_avg_sq, sizes)
    found = ()
    for axis, factor, basis in zip(axes, factors, bases):
        product = matmul(factor, basis)
        places = order(sum(basis * product, axis=-2))
        exp_avg_sq = take(exp_avg_sq, places, axis)
        found = found + (qr(take(product, places, 1)),)
    return along(exp_avg, found, axes, sizes, param), shaped_as(exp_avg_sq, param), *found
