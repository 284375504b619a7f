"""Averaged weights in place of the parameters, for a while; and copies of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mindspore import Tensor

from ms_optim.platform.waiting import synchronize

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def _state(core: Core, name: str | None) -> str:
    """The state that holds averaged weights.

    Args:
        name: that of a transform. Default: the last that averages.
    """
    found = {
        each.name: each.state(each.transform.averages) for each in core.options.transforms if each.averages
    }
    if not found:
        raise ValueError(
            f"{core.owner} has no averaged weights: make it with transforms=[ms_optim.transforms.EMA()], "
            f"or with SWA or Lookahead"
        )
    if name is None:
        return list(found.values())[-1]
    if name not in found:
        raise ValueError(
            f"{core.owner}: no averaged weights are called {name!r}; there are {', '.join(found)}"
        )
    return found[name]


def averaged_parameters(core: Core, name: str | None) -> dict[str, Tensor]:
    """Copies of the averaged weights, by parameter name, each of its parameter's type."""
    state = _state(core, name)
    with core.lock:
        synchronize()
        return {param.name: core.state[param][state].astype(param.dtype).copy() for param in core.parameters}


@contextmanager
def averaged(core: Core, name: str | None) -> Iterator[None]:
    """Averaged weights in the parameters' place until the context ends; see the optimizer's ``averaged``."""
    with core.lock:
        if core.aside is not None:
            raise RuntimeError(f"{core.owner}: the parameters hold averaged weights already")
        averages = averaged_parameters(core, name)
        core.aside = {param.name: param.copy() for param in core.parameters}
        before = core.steps_taken
        _put(core, averages)
    try:
        yield
    finally:
        with core.lock:
            kept, core.aside = core.aside, None
            _put(core, kept)
            steps = core.steps_taken - before
    if steps:
        raise RuntimeError(
            f"{core.owner}: {steps} steps were taken by a compiled graph while the parameters held averaged "
            f"weights; the parameters are as before, the states have moved"
        )


def _put(core: Core, values: dict[str, Tensor]) -> None:
    """In place, so that compiled graphs see them."""
    for param in core.parameters:
        if param.size:
            param.copy_(values[param.name])
    synchronize()
