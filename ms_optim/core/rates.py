"""What was assigned to an optimizer's learning rates from outside, taken up."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.checks import check_number
from ms_optim.platform.recording import put

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def settle(core: Core, strict: bool = False) -> None:
    """Put in force what ``opt.learning_rate`` was assigned.

    Args:
        strict: raise ValueError where that is out of range; else it stays as it was, and a warning says so.
    """
    with core.lock:
        assigned = [(each.hyper, each.assigned()) for each in core.followers]
        changed = [(hyper, rate) for hyper, rate in assigned if rate != hyper.in_force]
        if not changed:
            return
        refused = [hyper for hyper, rate in changed if rate not in hyper.interval]
        for hyper in refused:
            where = f"{core.owner}: {hyper.public.name}"
            if strict:
                check_number(where, dict(assigned)[hyper], hyper.interval)
            if not hyper.has_warned:
                hyper.has_warned = True
                warnings.warn(
                    f"{where} was assigned {dict(assigned)[hyper]:g}, which must be {hyper.interval}; "
                    f"{hyper.in_force:g} stays in force",
                    stacklevel=4,
                )
        step = core.steps_taken
        for hyper, rate in changed:
            if hyper not in refused:
                hyper.write(rate, step)


def load(core: Core, public: Parameter, number: float) -> None:
    """What ``opt.learning_rate`` does when ``set_data`` gives it a number."""
    hyper = next(each.hyper for each in core.followers if each.hyper.public is public)
    check_number(f"{core.owner}: {public.name}", number, hyper.interval)
    with core.lock:
        put(public, Tensor(np.float32(number), ms.float32))
        settle(core, strict=True)
