"""``torch.optim``'s optimizers, by its names and arguments, computed by ms_optim.

``from ms_optim.compat import torch_optim as optim`` stands for ``from torch import optim``. Gradients are
values here: ``opt.step(gradients)`` takes them, ``zero_grad()`` has nothing to do. ``lr_scheduler`` has the
schedulers. Numbers are torch's; docs/compat.md has what differs otherwise.
"""

from __future__ import annotations

import functools
from typing import Any

from mindspore import Parameter

from ms_optim import optimizers as ours
from ms_optim.compat.like import Like, groups_of, like, refuse
from ms_optim.compat.torch_optim import lr_scheduler
from ms_optim.groups.read import is_collection
from ms_optim.optimizer import Optimizer

__all__ = [
    "Adafactor",
    "Adadelta",
    "Adagrad",
    "Adam",
    "Adamax",
    "AdamW",
    "ASGD",
    "LBFGS",
    "Muon",
    "NAdam",
    "Optimizer",
    "RAdam",
    "RMSprop",
    "Rprop",
    "SGD",
    "SparseAdam",
    "lr_scheduler",
]

# They choose between implementations of one formula there.
_SAME_NUMBERS = ("foreach", "fused", "capturable", "differentiable")


class TorchLike(Like):
    """What users of torch call an optimizer's."""

    def _read(self, words: dict[str, Any]) -> dict[str, Any]:
        groups = [{k: v for k, v in g.items() if k not in _SAME_NUMBERS} for g in groups_of(words["params"])]
        for group in groups:
            group["params"] = _parameters(group.get("params", ()))
        firsts = [group.pop("initial_lr") for group in groups if "initial_lr" in group]
        if firsts:
            object.__setattr__(self, "_initial_lrs", firsts)
        if len(groups) > 1:  # Each with a rate of its own to assign to.
            groups = [{"lr": words["learning_rate"], **group} for group in groups]
        is_plain = len(groups) == 1 and set(groups[0]) == {"params"}
        return {**words, "params": groups[0]["params"] if is_plain else groups}

    @property
    def defaults(self) -> dict[str, Any]:
        """What the constructor was given beside the parameters."""
        return dict(self._given)

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Nothing: gradients are values that are computed anew."""

    def __call__(self, *gradients: Any) -> Any:
        if not gradients:
            raise TypeError(
                f"{type(self).__name__}: step takes the gradients, as ms.value_and_grad gives them: "
                f"opt.step(gradients)"
            )
        return super().__call__(*gradients)  # type: ignore[misc]


def _parameters(params: Any) -> Any:
    """Parameters, of one, of several, of pairs with their names; our constructor refuses what is neither."""
    if isinstance(params, Parameter):
        return [params]
    if isinstance(params, (set, frozenset)) or not is_collection(params):
        return params
    items = list(params)
    if all(isinstance(item, tuple) and len(item) == 2 for item in items):
        return [item[1] for item in items]
    return items


_torch = functools.partial(like, library="torch.optim", base=TorchLike)


def _refuse(owner: str, differentiable: bool) -> None:
    refuse(owner, {"differentiable": (differentiable, "nothing is differentiated through a step")})


@_torch(ours.Adafactor)
def Adafactor(
    params,
    lr=1e-2,
    beta2_decay=-0.8,
    eps=(None, 1e-3),
    d=1.0,
    weight_decay=0.0,
    *,
    foreach=None,
    maximize=False,
    **options,
): ...


@_torch(ours.Adadelta)
def Adadelta(
    params,
    lr=1.0,
    rho=0.9,
    eps=1e-6,
    weight_decay=0,
    foreach=None,
    *,
    capturable=False,
    maximize=False,
    differentiable=False,
    **options,
):
    _refuse("Adadelta", differentiable)


@_torch(ours.Adagrad)
def Adagrad(
    params,
    lr=1e-2,
    lr_decay=0,
    weight_decay=0,
    initial_accumulator_value=0,
    eps=1e-10,
    foreach=None,
    *,
    maximize=False,
    differentiable=False,
    fused=None,
    **options,
):
    _refuse("Adagrad", differentiable)


@_torch(ours.Adam)
def Adam(
    params,
    lr=1e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=0,
    amsgrad=False,
    *,
    foreach=None,
    maximize=False,
    capturable=False,
    differentiable=False,
    fused=None,
    decoupled_weight_decay=False,
    **options,
):
    _refuse("Adam", differentiable)
    return {"decay": "decoupled" if decoupled_weight_decay else None}


@_torch(ours.Adamax)
def Adamax(
    params,
    lr=2e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=0,
    foreach=None,
    *,
    maximize=False,
    differentiable=False,
    capturable=False,
    **options,
):
    _refuse("Adamax", differentiable)


@_torch(ours.AdamW)
def AdamW(
    params,
    lr=1e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=1e-2,
    amsgrad=False,
    *,
    maximize=False,
    foreach=None,
    capturable=False,
    differentiable=False,
    fused=None,
    **options,
):
    _refuse("AdamW", differentiable)


@_torch(ours.ASGD)
def ASGD(
    params,
    lr=1e-2,
    lambd=1e-4,
    alpha=0.75,
    t0=1e6,
    weight_decay=0,
    foreach=None,
    maximize=False,
    differentiable=False,
    capturable=False,
    **options,
):
    _refuse("ASGD", differentiable)


@_torch(ours.LBFGS)
def LBFGS(
    params,
    lr=1,
    max_iter=20,
    max_eval=None,
    tolerance_grad=1e-7,
    tolerance_change=1e-9,
    history_size=100,
    line_search_fn=None,
    **options,
): ...


@_torch(ours.Muon, route=lambda name, param: True)
def Muon(
    params,
    lr=1e-3,
    weight_decay=0.1,
    momentum=0.95,
    nesterov=True,
    ns_coefficients=(3.4445, -4.775, 2.0315),
    eps=1e-7,
    ns_steps=5,
    adjust_lr_fn=None,
    **options,
):
    """All of ``params`` are matrices. :class:`ms_optim.Muon` takes a whole network, and divides it itself."""
    usual = tuple(ns_coefficients) == (3.4445, -4.775, 2.0315)
    refuse(
        "Muon", {"ns_coefficients": (not usual, "ms_optim.Muon has coefficients='polar_express' and others")}
    )
    return {"scaling": adjust_lr_fn or "original"}


@_torch(ours.NAdam)
def NAdam(
    params,
    lr=2e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=0,
    momentum_decay=4e-3,
    decoupled_weight_decay=False,
    *,
    foreach=None,
    maximize=False,
    capturable=False,
    differentiable=False,
    **options,
):
    _refuse("NAdam", differentiable)


@_torch(ours.RAdam)
def RAdam(
    params,
    lr=1e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=0,
    decoupled_weight_decay=False,
    *,
    foreach=None,
    maximize=False,
    capturable=False,
    differentiable=False,
    **options,
):
    _refuse("RAdam", differentiable)


@_torch(ours.RMSprop)
def RMSprop(
    params,
    lr=1e-2,
    alpha=0.99,
    eps=1e-8,
    weight_decay=0,
    momentum=0,
    centered=False,
    capturable=False,
    foreach=None,
    maximize=False,
    differentiable=False,
    **options,
):
    _refuse("RMSprop", differentiable)


@_torch(ours.Rprop)
def Rprop(
    params,
    lr=1e-2,
    etas=(0.5, 1.2),
    step_sizes=(1e-6, 50),
    *,
    capturable=False,
    foreach=None,
    maximize=False,
    differentiable=False,
    **options,
):
    _refuse("Rprop", differentiable)


@_torch(ours.SGD)
def SGD(
    params,
    lr=1e-3,
    momentum=0,
    dampening=0,
    weight_decay=0,
    nesterov=False,
    *,
    maximize=False,
    foreach=None,
    differentiable=False,
    fused=None,
    **options,
):
    _refuse("SGD", differentiable)


@_torch(ours.SparseAdam)
def SparseAdam(params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, maximize=False, **options): ...
