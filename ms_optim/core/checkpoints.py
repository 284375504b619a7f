"""What MindSpore's own ``save_checkpoint`` and ``load_param_into_net`` meet in an optimizer.

Its Cell lists what it owns. They meet the weights too, as in ``mindspore.nn``: a file of the optimizer alone
is then one of the training, and a network that it is loaded into finds its weights by name. (For a weight
that is not in a file, MindSpore takes an entry whose name ends as its own does: a moment.)
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mindspore import Parameter

from ms_optim.groups.group import Group
from ms_optim.platform.checkpoints import Checkpoint

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def digest(params: Sequence[Parameter]) -> int:
    """A number that tells groups of other parameters apart, whatever their order."""
    names = sorted(param.name for param in params)
    return zlib.crc32("\0".join(names).encode()) & 0x7FFFFFFF


def listed(
    core: Core, own: Iterable[tuple[str, Parameter]], checkpoint: Checkpoint
) -> list[tuple[str, Parameter]]:
    """The Parameters that a call of MindSpore's is to meet.

    Args:
        own: the optimizer's.
        checkpoint: the call.

    Raises:
        ValueError: a group that is to be loaded has other parameters.
    """
    weights = [(param.name, param) for param in core.parameters]
    entries = checkpoint.entries
    if entries is None:
        return [*weights, *own]
    check_groups(core, entries)
    # Files of before there were such entries are whole too.
    optional = {group.members.name for group in core.groups}
    known = [(name, param) for name, param in own if param.name in entries or param.name not in optional]
    return [*((name, param) for name, param in weights if name in entries), *known]


def check_groups(core: Core, entries: Mapping[str, Any]) -> None:
    """Raises ValueError where a group of a checkpoint has other parameters than the one here."""
    for group in core.groups:
        given = entries.get(group.members.name)
        if given is not None:
            check_members(core.owner, group, float(given.asnumpy()))


def check_members(owner: str, group: Group, given: float) -> None:
    """Raises ValueError where a group of a checkpoint has other parameters."""
    name = group.members.name
    if given != float(group.members.asnumpy()):
        prefix = name.removesuffix("params")
        raise ValueError(
            f"{owner}: {name} in the checkpoint tells of other parameters than those of this group, whose "
            f"numbers the entries {prefix}* would replace; leave these entries out to keep the numbers that "
            f"are here (state is found by its names), or use ms_optim.load, which finds groups by their "
            f"parameters"
        )
