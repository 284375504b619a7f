"""Averaged weights in place of the parameters, for a while; and copies of them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable

import mindspore as ms
from mindspore import Parameter, Tensor

from ms_optim.formula.rule import arguments
from ms_optim.groups.group import Group
from ms_optim.platform.owned import MASTER_WEIGHT
from ms_optim.platform.recording import put, unrecorded
from ms_optim.platform.waiting import synchronize

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def _source(core: Core, name: str | None) -> Callable[[Group, Parameter], Tensor]:
    """What makes the averaged weights of a parameter of a group.

    Args:
        name: that of a transform. Default: the last that averages, else the optimizer's own average.
    """
    found = {
        each.name: each.state(each.transform.averages) for each in core.options.transforms if each.averages
    }
    own = core.definition.average
    if name is None and not found and own is not None:
        return functools.partial(_own_average, core, own)
    if not found:
        raise ValueError(
            f"{core.owner} has no averaged weights: make it with transforms=[ms_optim.transforms.EMA()], "
            f"or with SWA or Lookahead"
            if own is None
            else f"{core.owner}: its averaged weights are its own, and have no name; got {name!r}"
        )
    if name is not None and name not in found:
        raise ValueError(
            f"{core.owner}: no averaged weights are called {name!r}; there are {', '.join(found)}"
        )
    state = found[name or list(found)[-1]]
    return lambda group, param: core.state[param][state].astype(param.dtype).copy()


def _own_average(core: Core, average: Callable, group: Group, param: Parameter) -> Tensor:
    """What an optimizer's ``average`` makes of a parameter and its states: in float64, then rounded."""
    states = core.state[param]
    step = max(core.steps_taken - 1, 0)
    values: dict[str, Any] = {name: cell.at(step) for name, cell in group.cells.items()}
    values |= group.flags
    arrays = {**states, "param": states.get(MASTER_WEIGHT, param)}
    values |= {name: value.astype(ms.float64).asnumpy() for name, value in arrays.items()}
    result = average(**{name: values[name] for name in arguments(average)})
    return Tensor(result, ms.float64).astype(param.dtype)


def _averages(core: Core, name: str | None) -> dict[Parameter, Tensor]:
    """The averaged weights of each Parameter: a Cell that is put around the network changes its name."""
    of_parameter = _source(core, name)
    synchronize()
    groups = [core.groups[i] for i in core.group_of_parameter]
    found = {
        param: of_parameter(group, param) if core.owns(param) else param.copy()
        for group, param in zip(groups, core.parameters)
    }
    if core.sending_of_calls is not None:
        core.sending_of_calls.run(list(found.values()))
    return found


def averaged_parameters(core: Core, name: str | None) -> dict[str, Tensor]:
    """Copies of the averaged weights, by parameter name, each of its parameter's type."""
    with core.lock, unrecorded():
        return {param.name: average for param, average in _averages(core, name).items()}


@contextmanager
def averaged(core: Core, name: str | None, definition: Any) -> Iterator[None]:
    """Averaged weights in the parameters' place until the context ends; see the optimizer's ``averaged``.

    Args:
        definition: the optimizer, which lives as long as the context does: the core does not hold it.
    """
    with core.lock:
        if core.aside is not None:
            raise RuntimeError(f"{core.owner}: the parameters hold averaged weights already")
        with unrecorded():
            averages = _averages(core, name)
            core.aside = {param: param.copy() for param in core.parameters}
        before = core.steps_taken
    try:
        with core.lock:
            _put(averages)
        yield
    finally:
        with core.lock:
            try:
                synchronize()  # What failed in the background keeps no weight from its place.
            finally:
                _put(core.aside)
                core.aside = None
            steps = core.steps_taken - before
    if steps:
        counted = "1 step was" if steps == 1 else f"{steps} steps were"
        raise RuntimeError(
            f"{core.owner}: {counted} taken by a compiled graph while the parameters held averaged "
            f"weights; the parameters are as before, the states have moved"
        )


def _put(values: dict[Parameter, Tensor]) -> None:
    """In place, so that compiled graphs see them."""
    for param, value in values.items():
        put(param, value)
    synchronize()
