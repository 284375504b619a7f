"""What the processes of an optimizer share: the numbers that all step by, and its parameters, dealt out."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from mindspore import Parameter

from ms_optim.formula.cost import Cost
from ms_optim.parallel import Sending, SendingOfCalls, SumOfAll
from ms_optim.platform.owned import held

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def deal(core: Core) -> None:
    """Give owners to parameters that have none, and make what sends them.

    Raises:
        ValueError: a process would have no part in a sum over all parameters, which a formula takes.
    """
    shares = core.shares
    if shares is None:
        return
    costs: dict[Parameter, float] = {}
    takes_totals = False
    for part in (part for group in core.groups for part in group.parts()):
        cost = Cost(part.rule, tuple(part.group.cells))
        takes_totals = takes_totals or cost.takes_totals
        costs.update({param: cost.of(param.shape) for param in part.params})
    shares.deal({param: costs[param] for param in core.parameters})
    core.total_of_all = SumOfAll() if takes_totals else None
    check_totals(core)
    core.sending = Sending(core.parameters, shares, core.options.parallel.bucket_bytes)
    core.sending_of_calls = SendingOfCalls(core.sending, core.definition)


def check_totals(core: Core, frozen: Parameter | None = None) -> None:
    """Raises ValueError where a process has no part in a sum over all parameters: others would wait for it.

    Args:
        frozen: a parameter that is about to be frozen.
    """
    if core.shares is None or core.total_of_all is None:
        return
    moving = [p for p in core.parameters if p.size and p.requires_grad and p is not frozen]
    idle = core.shares.without(moving)
    if idle:
        raise ValueError(
            f"{core.owner}: its formula takes sums over all parameters, and with parallel='zero1' process "
            f"{idle[0]} of {core.shares.size} steps none; take fewer processes, or parallel='data'"
        )


def numbers_of(core: Core) -> dict[str, float]:
    """What a step of all processes is taken by, besides gradients, parameters and states: by name."""
    found: dict[str, float] = {
        "global_step": core.steps_taken,
        "the count of gathered calls": core.pending_calls,
        "requires_grad of the parameters": zlib.crc32(repr(sorted(core.frozen)).encode()),
    }
    if core.gradient_settings.scaler is not None:
        found["the loss scale"] = held(core.gradient_settings.scaler.scale_value)
    # (The loss that is handed in is each process's own.)
    found.update({name: held(value) for name, value in core.shared.items() if name != "loss"})
    for i, group in enumerate(core.groups):
        for name, hyper in group.cells.items():
            found[f"param_groups[{i}][{name!r}]"] = hyper.in_force
    return found
