"""What a Cell that others wrote holds of its own."""

from __future__ import annotations

import functools
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


def insert(cell: Any, parameter: Parameter) -> None:
    """Have a Cell list a Parameter, under its own name.

    MindSpore's ``insert_param_to_cell`` does the same, and refuses what is an attribute of the Cell already,
    as ``skipped_steps`` is.
    """
    cell._params[parameter.name] = parameter
