"""Text tables of what an optimizer holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def describe(owner: str, step: int, groups: Sequence[Any]) -> str:
    """An optimizer's groups as a table, one line a group."""
    keys = [key for key in groups[0] if key != "params"]
    rows = [["group", "tensors", "numbers", *keys]]
    for number, group in enumerate(groups):
        sizes = [p.size for p in group.params]
        cells = [group.shown(key) for key in keys]
        rows.append([str(number), str(len(sizes)), f"{sum(sizes):,}", *cells])
    title = f"{owner}, {step} step{'' if step == 1 else 's'} taken"
    return "\n".join([title, *aligned(rows)])


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines in which the columns stand below each other."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return ["  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths)).rstrip() for row in rows]
