"""Where a step writes what it did, for whoever reads it afterwards."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.engine.owner import Owner


class Record(NamedTuple):
    """What a step writes.

    Attributes:
        values: the norm of the gradients, what clipping left of them, 1 if the step was skipped; then the
            learning rates, then the norms of changes. NaN until a step has written.
        lr_count: how many learning rates are in it.
        lr_places: where that of each group is among them; None where it is not there.
        tracked: the parameters whose changes it has.
    """

    values: Parameter
    lr_count: int
    lr_places: tuple[int | None, ...]
    tracked: tuple[Parameter, ...]


def make_record(
    core: Owner, lr_count: int, lr_places: Sequence[int | None], tracked: Sequence[Parameter]
) -> Record:
    """A record that an optimizer owns; it is not saved.

    Args:
        core: the optimizer's core.
        lr_count, lr_places, tracked: as in :class:`Record`.
    """
    taken = {*core.names, *(parameter.name for parameter in core.definition.get_parameters())}
    first = Tensor(np.full(3 + lr_count + len(tracked), math.nan))
    values = core.named(first, f"{core.prefix}last_step", taken)
    return Record(values, lr_count, tuple(lr_places), tuple(tracked))
