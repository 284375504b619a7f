"""How much memory an optimizer's own Parameters take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from mindspore import Parameter

from ms_optim.table import aligned


@dataclass(frozen=True)
class MemoryReport:
    """Bytes of what an optimizer owns; it is allocated when the optimizer is made. Prints as a table.

    Attributes:
        total_bytes: of everything: states, hyperparameters, counters.
        by_dtype: by type, such as ``"Float32"``.
        by_group: one number a group; counters, which belong to none, are not in it.
        by_state: by the name of the state.
    """

    owner: str
    total_bytes: int
    by_dtype: dict[str, int]
    by_group: tuple[int, ...]
    by_state: dict[str, int]
    numbers: tuple[int, ...]

    def __str__(self) -> str:
        rows = [["group", "numbers", "bytes", "bytes a number"]]
        counts, sizes = [*self.numbers, sum(self.numbers)], [*self.by_group, self.total_bytes]
        for label, count, size in zip([*map(str, range(len(self.by_group))), "all"], counts, sizes):
            rows.append([label, f"{count:,}", f"{size:,}", f"{size / count:.1f}" if count else "-"])
        rest = self.total_bytes - sum(self.by_state.values())
        tables = [
            aligned(rows),
            _sizes("state", {**self.by_state, "hyperparameters, counters": rest}),
            _sizes("type", self.by_dtype),
        ]
        lines = [line for table in tables for line in ("", *table)]
        return "\n".join([f"{self.owner} owns {self.total_bytes:,} bytes", *lines])


def memory_report(optimizer: Any) -> MemoryReport:
    """What :meth:`ms_optim.Optimizer.memory_report` gives."""
    by_dtype: dict[str, int] = {}
    for parameter in optimizer.get_parameters():
        dtype = str(parameter.dtype)
        by_dtype[dtype] = by_dtype.get(dtype, 0) + _bytes(parameter)
    by_group: list[int] = []
    by_state: dict[str, int] = {}
    state = optimizer.state
    for group in optimizer.param_groups:
        total = _bytes(group.start_step) + sum(_bytes(cell.value) for cell in group.cells.values())
        for name, value in ((name, v) for p in group.params for name, v in state[p.name].items()):
            by_state[name] = by_state.get(name, 0) + _bytes(value)
            total += _bytes(value)
        by_group.append(total)
    numbers = tuple(sum(p.size for p in group.params) for group in optimizer.param_groups)
    owner, total = type(optimizer).__name__, sum(by_dtype.values())
    return MemoryReport(owner, total, by_dtype, tuple(by_group), by_state, numbers)


def _sizes(what: str, sizes: Mapping[str, int]) -> list[str]:
    return aligned([[what, "bytes"], *([name, f"{size:,}"] for name, size in sizes.items())], left=(0,))


def _bytes(parameter: Parameter) -> int:
    return int(np.prod(parameter.shape)) * parameter.itemsize
