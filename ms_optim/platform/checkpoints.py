"""Which of MindSpore's own ``save_checkpoint`` and ``load_param_into_net`` asks a Cell for its Parameters."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, NamedTuple

from mindspore.train import serialization


class Checkpoint(NamedTuple):
    """A call of one of the two.

    Attributes:
        entries: what is being loaded, by name; None where something is being saved.
    """

    entries: Mapping[str, Any] | None


def checkpoint_under_way() -> Checkpoint | None:
    """The call that the caller's caller is part of; None where it is no part of MindSpore's serialization.

    What is being loaded is found on the call stack, by its name in MindSpore 2.8 to 2.10.
    """
    frame = sys._getframe(2)
    if frame.f_code.co_filename != serialization.__file__:
        return None
    while frame is not None and frame.f_code.co_filename == serialization.__file__:
        entries = frame.f_locals.get("parameter_dict")
        if isinstance(entries, Mapping):
            return Checkpoint(entries)
        frame = frame.f_back  # type: ignore[assignment]
    return Checkpoint(None)
