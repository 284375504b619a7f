"""Muon: momentum, made orthogonal by Newton-Schulz steps; AdamW for what is no hidden matrix."""

from __future__ import annotations

import functools
import inspect
import itertools
import math
from collections.abc import Mapping, Sequence
from typing import Any, Callable

from mindspore import Parameter

from ms_optim.formula.functions import maximum, sqrt
from ms_optim.formula.functions import sum as summed
from ms_optim.formula.matrices import (
    as_matrices,
    as_matrix,
    matmul,
    part,
    reshape,
    shaped_as,
    split_rows,
    stacked,
    transpose,
)
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam
from ms_optim.optimizers.matrices.muon_routes import routed, undivided

# The factors (a, b, c) of each step X -> aX + (bA + cA^2)X with A = XX'; at its end a set repeats its last.
COEFFICIENTS = {
    "quintic": ((3.4445, -4.7750, 2.0315),),
    "polar_express": (
        (8.2051, -22.9019, 16.4607),
        (4.0664, -2.8612, 0.5184),
        (3.9096, -2.8234, 0.5250),
        (3.2856, -2.4153, 0.4853),
        (2.2779, -1.6198, 0.3985),
        (1.8726, -1.2307, 0.3585),
        (1.8564, -1.2132, 0.3568),
        (1.8750, -1.2500, 0.3750),
    ),
    "deepseekv4": ((3.4445, -4.7750, 2.0315),) * 8 + ((2.0, -1.5, 0.5),) * 2,
}
SCALINGS: dict[str, Callable[[int, int], float]] = {
    "original": lambda rows, columns: math.sqrt(max(1.0, rows / columns)),
    "match_rms_adamw": lambda rows, columns: 0.2 * math.sqrt(max(rows, columns)),
    "spectral": lambda rows, columns: math.sqrt(rows / columns),
}


def orthogonal(x: Any, steps: int, coefficients: str, eps: Any, is_tall: bool, adds_eps: bool = False) -> Any:
    """A matrix with its singular values brought near 1, by Newton-Schulz steps on its shorter side.

    Args:
        eps: the least that its norm is taken for; where ``adds_eps``, what is added to its norm.
    """
    x = transpose(x) if is_tall else x
    size = sqrt(summed(summed(x * x, axis=-1), axis=-2))
    x = x / (size + eps if adds_eps else maximum(size, eps))
    factors = COEFFICIENTS[coefficients]
    for a, b, c in itertools.islice(itertools.chain(factors, itertools.repeat(factors[-1])), steps):
        gram = matmul(x, transpose(x))
        x = a * x + matmul(b * gram + c * matmul(gram, gram), x)
    return transpose(x) if is_tall else x


def averaged(grad: Any, buffer: Any, momentum: Any, is_nesterov: bool, is_ema: bool) -> tuple[Any, Any]:
    """The new momentum, and the update that is made of it."""
    new = (1.0 - momentum) * grad if is_ema else grad
    buffer = momentum * buffer + new
    return buffer, momentum * buffer + new if is_nesterov else buffer


def made_orthogonal(
    update: Any,
    shape: tuple[int, ...],
    batched: bool,
    split: Any,
    ns_steps: Any,
    coefficients: str,
    eps: Any,
    adds_eps: bool = False,
) -> Any:
    """An update as orthogonal matrices."""
    rows, columns = shape[-2:] if batched else (shape[0], math.prod(shape[1:]))
    if isinstance(split, tuple):
        x = reshape(update, (-1, rows, columns))
        made = (
            orthogonal(each, int(ns_steps), coefficients, eps, size > columns, adds_eps)
            for each, size in zip(parts_of(x, split), split)
        )
        return functools.reduce(stacked, made)
    x = as_matrices(update) if batched else as_matrix(update)
    if split > 1:
        x, rows = split_rows(x, split), rows // int(split)
    return orthogonal(x, int(ns_steps), coefficients, eps, rows > columns, adds_eps)


def scaled(
    x: Any, param: Any, lr: Any, scaling: str, shape: tuple[int, ...], batched: bool, split: Any
) -> Any:
    """The step along orthogonal matrices, each by its shape, in that of the parameter."""
    rows, columns = shape[-2:] if batched else (shape[0], math.prod(shape[1:]))
    # A matrix may have no numbers.
    columns = max(columns, 1)
    if not isinstance(split, tuple):
        return lr * SCALINGS[scaling](max(rows // int(split), 1), columns) * shaped_as(x, param)
    x = reshape(x, (-1, rows, columns))
    sized = (SCALINGS[scaling](size, columns) * each for each, size in zip(parts_of(x, split), split))
    return lr * shaped_as(functools.reduce(stacked, sized), param)


def check_split(owner: str, split: Any, height: int, name: str) -> None:
    """Raises ValueError for parts that do not make up a matrix."""
    if isinstance(split, int) and split > 0 and height % split:
        raise ValueError(f"{owner}: split={split} does not divide the {height} rows of parameter {name!r}")
    sizes = split if isinstance(split, (list, tuple)) else ()
    if sizes and all(isinstance(size, int) and size > 0 for size in sizes) and sum(sizes) != height:
        raise ValueError(
            f"{owner}: split={tuple(sizes)} adds up to {sum(sizes)} rows, parameter {name!r} has {height}"
        )


def parts_of(x: Any, sizes: tuple[int, ...]) -> list[Any]:
    """The parts of matrices, by their heights."""
    return [part(x, first, size) for first, size in zip(itertools.accumulate((0, *sizes)), sizes)]


class Muon(Optimizer):
    r"""Muon: the momentum of each hidden matrix, made orthogonal; everything else is trained by AdamW.

    .. math::
        m_t &= \mu m_{t-1} + (1 - \mu)\, g_t \\
        u_t &= \mu m_t + (1 - \mu)\, g_t \text{ with nesterov, else } m_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, s\, \mathrm{NewtonSchulz}(u_t)

    with a scaling :math:`s` by the matrix's shape: ``"original"`` :math:`\sqrt{\max(1, rows / columns)}`,
    ``"match_rms_adamw"`` :math:`0.2 \sqrt{\max(rows, columns)}` (for AdamW's rates),
    ``"spectral"`` :math:`\sqrt{rows / columns}`.

    It takes a whole network: hidden matrices go to Muon, and tables of embeddings, the last layer, vectors
    and scalars to AdamW, with values of its own. ``print`` shows which went where and why. A convolution's
    kernel (out, in, h, w) is the matrix (out, in * h * w).

    A group is divided in the same way, unless it says ``"auxiliary"``: True for AdamW, False for Muon. What
    it says itself holds for all in it, but for ``lr`` and ``eps``, which are of another size for the two:
    these hold for its matrices, and its ``auxiliary_lr`` and ``auxiliary_eps`` for the others. (Where it has
    an ``auxiliary_weight_decay``, its ``weight_decay`` is that of the matrices.) In a group with
    ``"auxiliary": True``, ``lr``, ``weight_decay`` and ``eps`` are AdamW's. What is not said is the
    constructor's: for AdamW ``auxiliary_lr``, ``auxiliary_weight_decay`` and ``auxiliary_eps``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts, as above; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta` of the matrices, at least 0. Default: 0.02.
        momentum: :math:`\mu`, from 0 to 1. Default: 0.95.
        weight_decay: :math:`\lambda` of the matrices, decoupled, at least 0. Default: 0.
        nesterov (bool): look ahead. Default: True.
        ema (bool): the momentum is an average, as above; False: the sum :math:`\mu m + g`, whose direction is
            the same. Default: True.
        ns_steps (int): Newton-Schulz steps, from 1 to 99. Default: 5.
        coefficients (str): of these steps: ``"quintic"`` (Jordan's), ``"polar_express"``, ``"deepseekv4"``
            (made for 10 steps). Default: ``"quintic"``.
        scaling (str): as above. Default: ``"original"``.
        eps: of the matrices, the least that a norm is taken for, at least 0. Default: 1e-7.
        batched (bool): axes ahead of the last two number matrices (experts, heads). Default: False: all axes
            but the first are one.
        split (int or tuple of int): a matrix is so many of equal height, one below the other (3 for a fused
            query, key and value), or has parts of these heights (``(4096, 1024, 1024)`` where keys and
            values have fewer heads), each made orthogonal and scaled by itself. Parts of several heights
            run on the portable engine. Default: 1.
        auxiliary_lr: learning rate of the others, at least 0. Default: 3e-4.
        auxiliary_weight_decay: weight decay of the others, at least 0. Default: 0.
        betas: those of AdamW, each in [0, 1). Default: (0.9, 0.95).
        auxiliary_eps: epsilon of AdamW, at least 0. Default: 1e-10.
        route (function): of a parameter's name and the parameter, whether Muon trains it. Default: it trains
            those of two and more dimensions, but tables of embeddings and the last ``nn.Dense`` of a network;
            where Parameters or groups are given, but not those with "embed" or "head" in their names, nor
            tables of embeddings of a network that is a group's.
        **options: what every optimizer takes (clipping, loss scale, transforms, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; a vector in a group with ``auxiliary=False``; a height that
            ``split`` does not divide, or does not add up to; ``auxiliary_lr`` and the like in a group that is
            not divided.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Jordan et al., "Muon: An optimizer for hidden layers in neural networks",
        kellerjordan.github.io/posts/muon; Liu et al., "Muon is Scalable for LLM Training", arXiv:2502.16982;
        Amsel et al., "The Polar Express", arXiv:2505.16932.
        Reference implementation: KellerJordan/Muon; torch.optim.Muon.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> opt = ms_optim.Muon(net, learning_rate=0.02)
        >>> [[p.name for p in group["params"]] for group in opt.param_groups]
        [['0.weight'], ['0.bias', '2.weight', '2.bias']]
    """

    states: tuple[str, ...] = ("momentum_buffer", "exp_avg", "exp_avg_sq")
    flags: tuple[str, ...] = ("auxiliary", "nesterov", "ema", "batched")
    constants: tuple[str, ...] = ("ns_steps", "split")
    sizes = ("split",)
    words = {"coefficients": tuple(COEFFICIENTS), "scaling": tuple(SCALINGS)}
    ranges = {"ns_steps": (1, 99), "split": (1, 2**31)}
    decay = "decoupled"
    _kinds_of_matrices: tuple[Mapping[str, Any], ...] = ({},)

    # Of the options above those that the formula of a subclass does not have, and why.
    lacking: Mapping[str, str] = {}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.02,
        momentum: Any = 0.95,
        weight_decay: Any = 0.0,
        *,
        nesterov: bool = True,
        ema: bool = True,
        ns_steps: int = 5,
        coefficients: str = "quintic",
        scaling: str = "original",
        eps: Any = 1e-7,
        batched: bool = False,
        split: int | Sequence[int] = 1,
        auxiliary_lr: Any = 3e-4,
        auxiliary_weight_decay: Any = 0.0,
        betas: Any = (0.9, 0.95),
        auxiliary_eps: Any = 1e-10,
        route: Callable[[str, Parameter], bool] | None = None,
        **options: Any,
    ) -> None:
        own = {"lr": auxiliary_lr, "weight_decay": auxiliary_weight_decay, "eps": auxiliary_eps}
        params, routes = routed(
            type(self).__name__, params, own, route, self._kinds_of_matrices, self._kind_of_matrix
        )
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            momentum=momentum,
            betas=betas,
            eps=eps,
            auxiliary=False,
            nesterov=nesterov,
            ema=ema,
            batched=batched,
            ns_steps=ns_steps,
            split=split,
            coefficients=coefficients,
            scaling=scaling,
            **options,
        )
        object.__setattr__(self, "routes", routes)
        object.__setattr__(self, "auxiliary_values", own)

    def add_param_group(self, group):
        """Add a group, which is not divided: of matrices, or with ``"auxiliary": True``."""
        if isinstance(group, Mapping):
            group = undivided(type(self).__name__, group, self.auxiliary_values)
        super().add_param_group(group)

    def _kind_of_matrix(self, param: Parameter) -> int:
        """Which of ``_kinds_of_matrices`` the group of a matrix says."""
        return 0

    def complete(self, group):
        owner = type(self).__name__
        if group["auxiliary"] is False:
            for key, reason in self.lacking.items():
                if group[key] != inspect.signature(Muon.__init__).parameters[key].default:
                    raise TypeError(f"{owner}: {key} is unknown: {reason}")
            for param in group["params"]:
                if param.ndim < 2:
                    raise ValueError(
                        f"{owner}: parameter {param.name!r} of shape {tuple(param.shape)} is no matrix; it "
                        f"needs a group with auxiliary=True"
                    )
                height = param.shape[-2] if group["batched"] else param.shape[0]
                check_split(owner, group["split"], height, param.name)
        split = group["split"]
        if isinstance(split, (list, tuple)) and len(split) > 0 and len(set(map(repr, split))) == 1:
            # Parts of one height are a batch.
            return {**group, "split": len(split)}
        return group

    def choose(self, group):
        return type(self).update_auxiliary if group["auxiliary"] else type(self).update

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps):
        return Adam.scalars(step, lr, beta1, beta2, eps, "torch")

    @staticmethod
    def update(
        param,
        grad,
        momentum_buffer,
        lr,
        momentum,
        eps,
        shape,
        nesterov,
        ema,
        batched,
        ns_steps,
        split,
        coefficients,
        scaling,
    ):
        momentum_buffer, update = averaged(grad, momentum_buffer, momentum, nesterov, ema)
        x = made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps)
        return param - scaled(x, param, lr, scaling, shape, batched, split), momentum_buffer

    @staticmethod
    def update_auxiliary(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping):
        return Adam.update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping)

    def __repr__(self) -> str:
        reasons: dict[str, list[str]] = {}
        for name, reason in self.routes.items():
            reasons.setdefault(reason, []).append(name)
        lines = [f"{reason}: {', '.join(names)}" for reason, names in reasons.items()]
        return "\n".join([super().__repr__(), *lines])
