"""Text tables of what an optimizer holds."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

from ms_optim.scaling import GradientSettings

_WIDTH = 100


def describe(optimizer: Any, step: int) -> str:
    """An optimizer's settings, and its groups as a table, one line a group.

    The table has what is mostly looked for, and what groups differ in; below it stands what all have alike.
    """
    groups = optimizer.param_groups
    shown = {key: [group.shown(key) for group in groups] for key in groups[0] if key != "params"}
    columns = [key for key in shown if key in ("lr", "weight_decay") or len(set(shown[key])) > 1]
    rows = [["group", "parameters", "numbers", *columns]]
    for number, group in enumerate(groups):
        sizes = [p.size for p in group.params]
        cells = [shown[key][number] for key in columns]
        rows.append([str(number), str(len(sizes)), f"{sum(sizes):,}", *cells])
    title = [type(optimizer).__name__, f"{step} step{'' if step == 1 else 's'} taken"]
    if optimizer.gradient_settings.skip_nonfinite:
        title.append(f"{optimizer.skipped_steps} skipped")
    title.append(f"{optimizer.engine} engine")
    changed = optimizer.gradient_settings._asdict().items() - GradientSettings()._asdict().items()
    title += [f"{name} {value}" for name, value in sorted(changed)]
    title += ["master_weights True"] if optimizer._master_weights else []
    title += [f"name {optimizer._prefix[:-1]}"] if optimizer._prefix else []
    alike = [f"{key} {values[0]}" for key, values in shown.items() if key not in columns]
    return "\n".join([*_lines(title, ", "), *aligned(rows), *_lines(alike, "; ", "all groups: ")])


def aligned(rows: Sequence[Sequence[str]], left: Iterable[int] = ()) -> list[str]:
    """Lines in which the columns stand below each other.

    Args:
        left: the columns that begin, and do not end, below each other.
    """
    widths = [max(map(len, column)) for column in zip(*rows)]
    sides = ["<" if i in left else ">" for i in range(len(widths))]
    return [
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths)).rstrip()
        for row in rows
    ]


def _lines(parts: Iterable[str], between: str, before: str = "") -> list[str]:
    """Parts in as many lines as they need, none of them broken."""
    text = between.join(part.replace(" ", "\0") for part in parts)
    lines = textwrap.wrap(
        before.replace(" ", "\0") + text,
        _WIDTH,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace("\0", " ") for line in lines]
