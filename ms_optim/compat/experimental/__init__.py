"""``mindspore.experimental.optim``'s optimizers, by its names and arguments, computed by ms_optim.

``from ms_optim.compat import experimental as optim`` stands for ``from mindspore.experimental import optim``.
A group's ``lr`` is a Parameter, as there, that ``ops.assign`` changes and ``value()`` reads. ``lr_scheduler``
has the schedulers. docs/compat.md lists where MindSpore's are wrong.
"""

from __future__ import annotations

import functools
from typing import Any

from mindspore.experimental.optim import Optimizer as _Theirs

from ms_optim import optimizers as ours
from ms_optim.compat.experimental import lr_scheduler
from ms_optim.compat.like import like
from ms_optim.compat.torch_optim import TorchLike
from ms_optim.groups.group import GroupList, ParamGroup
from ms_optim.optimizer import Optimizer as _Ours

__all__ = [
    "Optimizer",
    "AdamW",
    "SGD",
    "Adam",
    "Adadelta",
    "Adagrad",
    "ASGD",
    "Adamax",
    "RMSprop",
    "Rprop",
    "RAdam",
    "NAdam",
    "lr_scheduler",
]


class _EitherBase(type(_Theirs)):  # type: ignore[misc]
    def __instancecheck__(cls, instance: Any) -> bool:
        return super().__instancecheck__(instance) or (cls is Optimizer and isinstance(instance, _Ours))


class Optimizer(_Theirs, metaclass=_EitherBase):
    """MindSpore's own base class, for optimizers of one's own; those of ms_optim are instances as well."""


class _Group(ParamGroup):
    """A group whose rate is a Parameter where no schedule drives it."""

    def __getitem__(self, key: str) -> Any:
        if key == "lr" and not self.is_scheduled("lr"):
            return self._group.cells["lr"].public
        return super().__getitem__(key)


class _Like(TorchLike):
    """With rates that are Parameters, one a group."""

    @property
    def param_groups(self) -> GroupList:
        """The groups, as mappings, whose ``lr`` is a Parameter."""
        return GroupList(_Group(group, self._core) for group in self._core.groups)

    @property
    def lrs(self) -> list[Any]:
        """The Parameters of the groups' rates."""
        return [group["lr"] for group in self.param_groups]


_experimental = functools.partial(like, library="mindspore.experimental.optim", base=_Like)


@_experimental(ours.AdamW)
def AdamW(
    params,
    lr=1e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=1e-2,
    amsgrad=False,
    *,
    maximize=False,
    **options,
): ...


@_experimental(ours.SGD)
def SGD(
    params, lr, momentum=0, dampening=0, weight_decay=0.0, nesterov=False, *, maximize=False, **options
): ...


@_experimental(ours.Adam)
def Adam(
    params,
    lr=1e-3,
    betas=(0.9, 0.999),
    eps=1e-8,
    weight_decay=0.0,
    amsgrad=False,
    *,
    maximize=False,
    **options,
): ...


@_experimental(ours.Adadelta)
def Adadelta(params, lr=1.0, rho=0.9, eps=1e-6, weight_decay=0.0, *, maximize=False, **options): ...


@_experimental(ours.Adagrad)
def Adagrad(
    params,
    lr=1e-2,
    lr_decay=0.0,
    weight_decay=0.0,
    initial_accumulator_value=0.0,
    eps=1e-10,
    *,
    maximize=False,
    **options,
): ...


@_experimental(ours.ASGD)
def ASGD(params, lr=1e-2, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0.0, maximize=False, **options): ...


@_experimental(ours.Adamax)
def Adamax(params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, *, maximize=False, **options): ...


@_experimental(ours.RMSprop)
def RMSprop(
    params,
    lr=1e-2,
    alpha=0.99,
    eps=1e-8,
    weight_decay=0.0,
    momentum=0.0,
    centered=False,
    maximize=False,
    **options,
): ...


@_experimental(ours.Rprop)
def Rprop(params, lr=1e-2, etas=(0.5, 1.2), step_sizes=(1e-6, 50), *, maximize=False, **options): ...


@_experimental(ours.RAdam)
def RAdam(params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, **options): ...


@_experimental(ours.NAdam)
def NAdam(
    params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, momentum_decay=4e-3, **options
): ...
