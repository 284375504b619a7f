"""What a Cell that others wrote holds of its own."""

from __future__ import annotations

import functools
import sys
from collections import OrderedDict
from typing import Any

from mindspore import Parameter, nn

# What MindSpore adds to a Cell when it compiles it.
_COMPILED = frozenset(
    ("__compile_cell_hook__", "__parse_method__", "_func_graph_flags", "current_phase", "sequence_modified")
)


@functools.cache
def _of_every_cell() -> frozenset[str]:
    return frozenset(vars(nn.Cell())) | _COMPILED


def own_attributes(cell: nn.Cell) -> dict[str, Any]:
    """What a Cell's class has given it: attributes, Parameters and Cells, by name."""
    own = {name: value for name, value in vars(cell).items() if name not in _of_every_cell()}
    return {**own, **cell._params, **cell._cells}


class _Exported(OrderedDict):
    """The Parameters that a Cell lists, and for ``ms.export`` also those that it does not: it asks for all.

    ``ms.export`` compiles a Cell and then reads what Cells list, in a function called ``_cell_info``.
    """

    def __init__(self, listed: Any, hidden: list[Parameter]) -> None:
        super().__init__(listed)
        self.hidden = hidden

    def items(self) -> Any:
        own = super().items()
        frame: Any = sys._getframe(1)
        while frame is not None and frame.f_code.co_name != "_cell_info":
            frame = frame.f_back
        return own if frame is None else [*own, *((p.name, p) for p in self.hidden if p.name not in self)]


def export_too(cell: Any, hidden: list[Parameter]) -> None:
    """Have ``ms.export`` find Parameters that a Cell does not list; the list may grow."""
    cell.__dict__["_params"] = _Exported(cell._params, hidden)


def insert(cell: Any, parameter: Parameter) -> None:
    """Have a Cell list a Parameter, under its own name.

    MindSpore's ``insert_param_to_cell`` does the same, and refuses what is an attribute of the Cell already,
    as ``skipped_steps`` is.
    """
    cell._params[parameter.name] = parameter
