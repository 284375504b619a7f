"""What ``copy.deepcopy`` and ``pickle`` make of an optimizer: one that is made anew of what defines it.

Parameters are copied with it (those of a network that is copied in the same call are the copy's). What was
compiled stays behind.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from mindspore import Parameter, nn, ops

from ms_optim.core import Core, Options
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.read import GroupSettings
from ms_optim.platform.cells import own_attributes


class Anew(NamedTuple):
    """One of MindSpore's objects that cannot be copied, or not pickled: how another is made."""

    kind: Any
    arguments: dict[str, Any]

    @classmethod
    def of(cls, value: Any) -> Any:
        """The value itself where it can be copied."""
        if isinstance(value, (ops.HyperMap, ops.Map)):
            return cls(type(value), {} if value.ops is None else {"ops": value.ops})
        if isinstance(value, ops.Primitive):
            return cls(type(value), dict(value.init_attrs))
        return value

    def make(self) -> Any:
        return self.kind(**self.arguments)


class Parts(NamedTuple):
    """What an optimizer is made of.

    Attributes:
        parameters: in the order of the gradients.
        groups: the parameters and the settings of each group.
        settings, options: what holds for all.
        base: attributes of the base class's constructor.
        own: those of the subclass.
        state: the ``state_dict``, by number.
    """

    parameters: list[Parameter]
    groups: list[tuple[list[Parameter], GroupSettings]]
    settings: GradientSettings
    options: Options
    base: dict[str, Any]
    own: dict[str, Any]
    state: dict[str, Any]


def parts_of(opt: Any, base: tuple[str, ...], is_set_up: bool) -> Parts:
    """What a copy is made of.

    Args:
        base: the names of attributes of the base class that a copy is given.
        is_set_up: whether the class makes its attributes anew, all but plain numbers and words.
    """
    core: Core = opt._core
    with core.lock:
        if core.aside is not None:
            raise RuntimeError(
                f"{core.owner}: it cannot be copied while its parameters hold averaged weights"
            )
        owned = {id(p) for p in core.counters}
        owned.update(id(p) for states in core.state.values() for p in states.values())
        owned.update(id(p) for p in core.shared.values())
        owned.update(id(p) for group in core.groups for p in group.owned())
        own = {
            name: Anew.of(value)
            for name, value in own_attributes(opt).items()
            if name not in opt._of_base and id(value) not in owned
        }
        if is_set_up:
            own = {name: v for name, v in own.items() if v is None or isinstance(v, (bool, int, float, str))}
        return Parts(
            list(core.parameters),
            [(group.params, group.settings_read) for group in core.groups],
            core.gradient_settings,
            core.options,
            {name: getattr(opt, name) for name in base},
            own,
            opt.state_dict(keyed_by="index"),
        )


def made_of(cls: Any, parts: Parts) -> Any:
    """An optimizer of a class, made of its parts."""
    opt = cls.__new__(cls)
    nn.Cell.__init__(opt, auto_prefix=False)
    for name, value in parts.base.items():
        object.__setattr__(opt, name, value)
    for name, value in parts.own.items():
        if name not in opt._params:  # As a part of a ParameterTuple.
            setattr(opt, name, value.make() if isinstance(value, Anew) else value)
    opt._assemble(parts.parameters, parts.groups, parts.settings, parts.options)
    opt._set_up()
    opt.load_state_dict(parts.state)
    return opt
