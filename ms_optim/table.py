"""Text tables of what an optimizer holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ms_optim.scaling import GradientSettings


def describe(optimizer: Any, step: int) -> str:
    """An optimizer's settings, and its groups as a table, one line a group."""
    groups = optimizer.param_groups
    keys = [key for key in groups[0] if key != "params"]
    rows = [["group", "tensors", "numbers", *keys]]
    for number, group in enumerate(groups):
        sizes = [p.size for p in group.params]
        cells = [group.shown(key) for key in keys]
        rows.append([str(number), str(len(sizes)), f"{sum(sizes):,}", *cells])
    title = [type(optimizer).__name__, f"{step} step{'' if step == 1 else 's'} taken"]
    if optimizer.gradient_settings.skip_nonfinite:
        title.append(f"{optimizer.skipped_steps} skipped")
    title.append(f"{optimizer.engine} engine")
    changed = optimizer.gradient_settings._asdict().items() - GradientSettings()._asdict().items()
    title += [f"{name} {value}" for name, value in sorted(changed)]
    return "\n".join([", ".join(title), *aligned(rows)])


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines in which the columns stand below each other."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    return ["  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths)).rstrip() for row in rows]
