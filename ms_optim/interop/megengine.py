"""State from and to MegEngine, whose layout is torch's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ms_optim.interop.torch_layout import export_state, import_state, read_source
from ms_optim.optimizer import Optimizer
from ms_optim.saving.state_dict import LoadReport


def from_megengine(
    opt: Optimizer,
    state_dict: Mapping[str, Any],
    *,
    names: Sequence[str] | None = None,
    global_step: int | None = None,
    strict: bool = True,
) -> LoadReport:
    """Go on from the ``state_dict`` of a MegEngine optimizer of the same name; see :func:`from_torch`.

    MegEngine does not save whether SGD is ``nesterov``, nor LAMB's options: ``opt`` keeps its own.
    """
    return import_state(
        opt, "megengine", read_source("from_megengine", state_dict), names, global_step, strict
    )


def to_megengine(opt: Optimizer) -> dict[str, Any]:
    """A ``state_dict`` for the MegEngine optimizer of the same name, with NumPy arrays; see :func:`to_torch`.

    An option that MegEngine has not (``maximize``, ``amsgrad``, ``dampening``) is a ValueError.
    """
    return export_state(opt, "megengine", lambda array: array)
