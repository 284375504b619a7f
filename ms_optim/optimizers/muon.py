"""Muon: momentum, made orthogonal by Newton-Schulz steps; AdamW for what is no hidden matrix."""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Callable

from mindspore import Parameter, nn

from ms_optim.checks import show
from ms_optim.formula.functions import maximum, sqrt, sum
from ms_optim.formula.matrices import as_matrices, as_matrix, matmul, shaped_as, split_rows, transpose
from ms_optim.groups.division import divided
from ms_optim.groups.read import as_list
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adam import Adam

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

# What a group that is divided may say of what AdamW trains.
OF_OTHERS = {"lr": "auxiliary_lr", "weight_decay": "auxiliary_weight_decay", "eps": "auxiliary_eps"}

AUXILIARY = {"embedding": "a table of an Embedding", "head": "the last layer", "vector": "no matrix"}

# Where no network says what a parameter is for, its name does.
_NAMES = {"embedding": r"embed|(^|[._])w[tp]e([._]|$)", "head": r"(^|[._])(lm_)?head([._]|$)"}
_EMBEDDINGS = tuple(getattr(nn, name) for name in ("Embedding", "EmbeddingLookup") if hasattr(nn, name))


def orthogonal(x: Any, steps: int, coefficients: str, eps: Any, is_tall: bool, adds_eps: bool = False) -> Any:
    """A matrix with its singular values brought near 1, by Newton-Schulz steps on its shorter side.

    Args:
        eps: the least that its norm is taken for; where ``adds_eps``, what is added to its norm.
    """
    x = transpose(x) if is_tall else x
    size = sqrt(sum(sum(x * x, axis=-1), axis=-2))
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
) -> tuple[Any, int, int]:
    """An update as orthogonal matrices, and how many rows and columns each has."""
    rows, columns = shape[-2:] if batched else (shape[0], math.prod(shape[1:]))
    x = as_matrices(update) if batched else as_matrix(update)
    if split > 1:
        x, rows = split_rows(x, split), rows // int(split)
    x = orthogonal(x, int(ns_steps), coefficients, eps, rows > columns, adds_eps)
    # A matrix may have no numbers.
    return x, max(rows, 1), max(columns, 1)


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
        split (int): a matrix is so many of equal height, one below the other (3 for a fused query, key and
            value). Default: 1.
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
        ValueError: a value out of range; a vector in a group with ``auxiliary=False``; heights that ``split``
            does not divide; ``auxiliary_lr`` and the like in a group that is not divided.
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
    constants = ("ns_steps", "split")
    words = {"coefficients": tuple(COEFFICIENTS), "scaling": tuple(SCALINGS)}
    ranges = {"ns_steps": (1, 99), "split": (1, 2**31)}
    decay = "decoupled"
    _kinds_of_matrices: tuple[Mapping[str, Any], ...] = ({},)

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
        split: int = 1,
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
            for param in group["params"]:
                if param.ndim < 2:
                    raise ValueError(
                        f"{owner}: parameter {param.name!r} of shape {tuple(param.shape)} is no matrix; it "
                        f"needs a group with auxiliary=True"
                    )
                height = param.shape[-2] if group["batched"] else param.shape[0]
                if isinstance(group["split"], int) and group["split"] > 0 and height % group["split"]:
                    raise ValueError(
                        f"{owner}: split={group['split']} does not divide the {height} rows of parameter "
                        f"{param.name!r}"
                    )
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
        x, rows, columns = made_orthogonal(update, shape, batched, split, ns_steps, coefficients, eps)
        return param - lr * SCALINGS[scaling](rows, columns) * shaped_as(x, param), momentum_buffer

    @staticmethod
    def update_auxiliary(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping):
        return Adam.update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping)

    def __repr__(self) -> str:
        reasons: dict[str, list[str]] = {}
        for name, reason in self.routes.items():
            reasons.setdefault(reason, []).append(name)
        lines = [f"{reason}: {', '.join(names)}" for reason, names in reasons.items()]
        return "\n".join([super().__repr__(), *lines])


def of_matrices(group: Mapping[str, Any]) -> dict[str, Any]:
    """What a group that is divided says of its matrices."""
    return {key: value for key, value in group.items() if key not in OF_OTHERS.values()}


def of_others(group: Mapping[str, Any], auxiliary: Mapping[str, Any]) -> dict[str, Any]:
    """What it says of all else, with what the constructor says for AdamW where it says nothing."""
    for_all = {key: value for key, value in of_matrices(group).items() if key not in ("lr", "eps")}
    own = {key: group[name] for key, name in OF_OTHERS.items() if name in group}
    return {**auxiliary, **for_all, **own, "auxiliary": True}


def undivided(owner: str, group: Mapping[str, Any], auxiliary: Mapping[str, Any]) -> dict[str, Any]:
    """A group that is not divided; raises ValueError where it says what only one that is divided does."""
    unfit = [name for name in OF_OTHERS.values() if name in group]
    if unfit:
        raise ValueError(
            f"{owner}: a group that is not divided says lr, weight_decay and eps, not {', '.join(unfit)}"
        )
    return {**auxiliary, **group} if group.get("auxiliary") is True else dict(group)


def routed(
    owner: str,
    params: Any,
    auxiliary: Mapping[str, Any],
    route: Callable[[str, Parameter], bool] | None,
    kinds_of_matrices: Sequence[Mapping[str, Any]],
    kind_of_matrix: Callable[[Parameter], int],
) -> tuple[Any, dict[str, str]]:
    """Groups of matrices and of what else there is, and for each parameter's name where it goes and why.

    Args:
        owner: the optimizer's name.
        params: what the constructor was given.
        auxiliary: the constructor's ``lr``, ``weight_decay`` and ``eps`` of what goes to AdamW.
        route: of a name and a parameter, whether it goes to Muon. Default: what the constructor says.
        kinds_of_matrices: what the groups of matrices of each kind say beside what is said of all.
        kind_of_matrix: the number of a matrix's kind.
    """
    items = as_list(owner, "params", params, may_be_empty=False)
    is_whole = isinstance(params, nn.Cell)
    given = [params] if is_whole else [item.get("params") for item in items if isinstance(item, Mapping)]
    cells = [cell for net in given if isinstance(net, nn.Cell) for _, cell in net.cells_and_names()]
    tables = [cell for cell in cells if isinstance(cell, _EMBEDDINGS)]
    reasons = {id(p): "embedding" for cell in tables for p in cell.get_parameters(expand=False)}
    dense = [cell for cell in cells if isinstance(cell, nn.Dense)]
    # The last layer of a network that is a group's may be followed by others.
    if dense and is_whole:
        reasons.setdefault(id(dense[-1].weight), "head")
    routes: dict[str, str] = {}

    def reason(param: Parameter) -> str:
        """Why AdamW trains it; empty where Muon does."""
        if route is not None:
            answer = route(param.name, param)
            if not isinstance(answer, bool):
                raise TypeError(
                    f"{owner}: route must give True or False, gave {show(answer)} for {param.name!r}"
                )
            return "" if answer else "route"
        if param.ndim < 2:
            return "vector"
        named = next((word for word, pattern in _NAMES.items() if re.search(pattern, param.name)), "")
        return reasons.get(id(param), "" if is_whole and reasons else named)

    def kind_of(param: Parameter) -> int:
        text = reason(param)
        routes[param.name] = f"AdamW ({AUXILIARY.get(text, text)})" if text else owner
        return len(kinds_of_matrices) if text else kind_of_matrix(param)

    def as_said(group: Mapping[str, Any]) -> dict[str, Any]:
        where = f"{'AdamW' if group['auxiliary'] is True else owner} (as its group says)"
        routes.update((param.name, where) for param in group["params"])
        return undivided(owner, group, auxiliary)

    def of_kind(said: Mapping[str, Any], group: Mapping[str, Any]) -> dict[str, Any]:
        return {**of_matrices(group), **said}

    matrices = (functools.partial(of_kind, said) for said in kinds_of_matrices)
    kinds = (*matrices, functools.partial(of_others, auxiliary=auxiliary))
    return divided(owner, items, "auxiliary", kinds, kind_of, as_said), routes
