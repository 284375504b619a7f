"""The picture of the step times: each contestant's as a multiple of the floor, by set and optimizer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

from benchmarks.sets import SETS, describe  # noqa: E402

COLORS = {
    "ours": "#c0392b",
    "portable": "#d98880",
    "torch": "#e08e3c",
    "optax": "#5b8c5a",
    "nn": "#3b6ea5",
    "experimental": "#8aa9c9",
}
COLUMNS = 4
TICKS = (0.5, 1, 2, 5, 10, 20, 50, 100)
TICKS_OF_MANY = (1, 10, 100, 1000, 10000)
MANY = 120


def draw(path: Path, rows: list[dict[str, Any]], labels: dict[str, str]) -> None:
    lines = panels(rows)
    if not lines:
        return
    columns = max(len(line) for line in lines)
    height = sum(0.26 * max(len(panel) for panel in line) + 1.0 for line in lines)
    figure, axes = plt.subplots(
        len(lines), columns, figsize=(2.4 + 3.3 * columns, height + 0.5), squeeze=False, layout="constrained"
    )
    figure.get_layout_engine().set(h_pad=0.12)
    for line, line_axes in zip(lines, axes):
        highest = max(row["over_floor"] or 1 for panel in line for row in panel)
        for column, axis in enumerate(line_axes):
            if column < len(line):
                draw_panel(axis, line[column], labels, 2.2 * max(highest, 2), first=column == 0)
            else:
                axis.set_visible(False)
    about = "Time of one step as a multiple of the C++ floor's", "logarithmic; shorter is better"
    if any(row.get("same_numbers") is False for row in rows):
        about = (*about, "* computes something else")
    figure.suptitle(("\n" if columns == 1 else "; ").join(about), fontsize=12)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def panels(rows: list[dict[str, Any]]) -> list[list[list[dict[str, Any]]]]:
    """Lines of panels: a set begins a new line."""
    lines = []
    for name in SETS:
        by_optimizer: dict[str, list[dict[str, Any]]] = {}
        for row in rows:
            if row["set"] == name and row["contestant"] != "floor":
                by_optimizer.setdefault(row["optimizer"], []).append({"over_floor": None, **row})
        found = [panel for panel in by_optimizer.values() if any(row["over_floor"] for row in panel)]
        lines += [found[i : i + COLUMNS] for i in range(0, len(found), COLUMNS)]
    return lines


def draw_panel(
    axis: plt.Axes, panel: list[dict[str, Any]], labels: dict[str, str], highest: float, first: bool
) -> None:
    """Bars begin at the floor, 1: to the right is slower, to the left faster."""
    axis.set_xscale("log")
    axis.set_xlim(0.5, highest)
    axis.axvline(1, color="black", linewidth=1)
    for place, row in enumerate(panel):
        over = row["over_floor"]
        if over is None:
            axis.text(
                1.06,
                place,
                "not available",
                va="center",
                fontsize=8,
                color="gray",
            )
            continue
        color = COLORS[row["contestant"].split("-")[0]]
        axis.barh(place, over - 1, left=1, height=0.68, color=color)
        axis.plot([over], [place], ".", color=color, markersize=5)
        mark = "*" if row["same_numbers"] is False else ""
        text = f"{over:.2f}" if over < 10 else f"{over:.1f}" if over < 100 else f"{over:.0f}"
        axis.text(max(over, 1) * 1.08, place, text + mark, va="center", fontsize=8)
    axis.set_yticks(
        range(len(panel)), [labels[row["contestant"]] for row in panel] if first else [], fontsize=8
    )
    axis.set_ylim(len(panel) - 0.4, -0.6)
    ticks = [tick for tick in (TICKS if highest < MANY else TICKS_OF_MANY) if tick <= highest]
    axis.set_xticks(ticks, [f"{tick:g}" for tick in ticks], fontsize=8)
    axis.minorticks_off()
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(axis="y", length=0)
    # The empty line is where the set's name stands, which may reach over the next panels.
    axis.set_title(f"\n{panel[0]['optimizer']}", fontsize=10, loc="left", fontweight="bold")
    if first:
        name = axis.annotate(
            describe(panel[0]["set"]),
            (0, 1),
            (0, 22),
            xycoords="axes fraction",
            textcoords="offset points",
            fontsize=10,
        )
        name.set_in_layout(False)
