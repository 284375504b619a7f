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

    Args:
        opt: an optimizer of ``ms_optim``.
        state_dict: MegEngine's, or the path of a file that :func:`from_torch` reads.
        names: the names of ``opt``'s parameters in the order of MegEngine's. Default: that of ``opt``'s
            groups.
        global_step: how many steps MegEngine took. Needed where its state does not say (SGD).
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Returns:
        What did not fit.

    Raises:
        ValueError, TypeError, OSError: as for :func:`from_torch`.
    """
    return import_state(
        opt, "megengine", read_source("from_megengine", state_dict), names, global_step, strict
    )


def to_megengine(opt: Optimizer) -> dict[str, Any]:
    """A ``state_dict`` for the MegEngine optimizer of the same name, with NumPy arrays; see :func:`to_torch`.

    An option that MegEngine has not (``maximize``, ``amsgrad``, ``dampening``) is a ValueError.

    Args:
        opt: an optimizer of ``ms_optim``.

    Raises:
        TypeError: MegEngine has no such optimizer.
        ValueError: a group has an option that MegEngine's has not.
    """
    return export_state(opt, "megengine", lambda array: array)
