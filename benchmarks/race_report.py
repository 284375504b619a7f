"""What a race has shown: a table in the terminal and in Markdown, curves, and ways over the surfaces."""

from __future__ import annotations

import math
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

from benchmarks.race_problems import PROBLEMS, SURFACES  # noqa: E402

Row = dict[str, Any]
# So many lines can be told apart in one picture.
MOST = 8


def best(rows: list[Row]) -> Row:
    """Of one optimizer's runs on one problem: the factor that did best over all seeds."""
    by_factor: dict[float, list[Row]] = {}
    for row in rows:
        by_factor.setdefault(row["factor"], []).append(row)
    return summary(min(by_factor.values(), key=lambda runs: merit(summary(runs))))


def summary(runs: list[Row]) -> Row:
    """Runs that differ in their seeds alone, by medians; a target that is missed is infinitely far."""
    steps = median(row["reached"][0] if row["reached"] else math.inf for row in runs)
    seconds = median(row["reached"][1] if row["reached"] else math.inf for row in runs)
    last = median(math.inf if row["last"] is None else row["last"] for row in runs)
    return {**runs[0], "steps": steps, "seconds": seconds, "last": last}


def merit(found: Row) -> tuple[float, float]:
    return found["steps"], found["last"]


def runs_of(rows: list[Row], name: str, problem: str) -> list[Row]:
    return [row for row in rows if (row["problem"], row["optimizer"]) == (problem, name)]


def in_order(rows: list[Row], names: list[str], problem: str) -> list[Row]:
    """What each optimizer did best on a problem, the best of all first."""
    found = [best(mine) for name in names if (mine := runs_of(rows, name, problem))]
    return sorted(found, key=merit)


def table(rows: list[Row], names: list[str]) -> list[list[str]]:
    """A line an optimizer, the best first: steps at its defaults, steps and time after the search."""
    problems = [name for name in PROBLEMS if any(row["problem"] == name for row in rows)]
    lines = []
    for name in names:
        cells, reached, ratio = [], 0, 0.0
        for problem in problems:
            mine = runs_of(rows, name, problem)
            if not mine:
                cells.append("")
                continue
            plain, found = summary([row for row in mine if row["factor"] == 1.0]), best(mine)
            reached += found["steps"] < math.inf
            ratio += math.log(min(found["steps"], PROBLEMS[problem].steps) + 1)
            of_best = f"x {found['factor']:g}{time_of(found)}"
            cells.append(f"{said(plain)} / {said(found)} ({of_best})")
        lines.append((-reached, ratio, [name, *cells, f"{reached} of {len(problems)}"]))
    header = ["optimizer", *(f"{name} <= {PROBLEMS[name].target:g}" for name in problems), "reached"]
    return [header, *(line for *_, line in sorted(lines))]


def said(found: Row) -> str:
    """The steps that it took; where it did not get there, where it ended."""
    if found["steps"] < math.inf:
        return f"{found['steps']:.0f}"
    return f"[{found['last']:.2g}]" if math.isfinite(found["last"]) else "[diverged]"


def time_of(found: Row) -> str:
    return f", {found['seconds']:.2g} s" if found["steps"] < math.inf else ""


def markdown(lines: list[list[str]]) -> str:
    text = [
        "# The race",
        "",
        "`python -m benchmarks.race` has made this: every optimizer from the same starts, on the same",
        "batches. In a cell: steps to the loss that the column names, at the optimizer's defaults / at the",
        "best of a few multiples of its default rates (that multiple, and the time). In brackets: it did not",
        "get there, and ended at this loss.",
        "",
    ]
    rows = [f"| {' | '.join(cells)} |" for cells in lines]
    return "\n".join([*text, rows[0], "|---|" + (len(lines[0]) - 1) * "---:|", *rows[1:], ""])


def curves(path: Path, rows: list[Row], names: list[str]) -> None:
    """The best run of each optimizer, a panel a problem; the best are in color."""
    problems = [name for name in PROBLEMS if any(row["problem"] == name for row in rows)]
    columns = min(3, len(problems))
    height = -(-len(problems) // columns)
    figure, axes = plt.subplots(
        height, columns, figsize=(5 * columns, 3.8 * height), squeeze=False, layout="constrained"
    )
    for axis in axes.ravel()[len(problems) :]:
        axis.set_visible(False)
    for axis, problem in zip(axes.ravel(), problems):
        found = in_order(rows, names, problem)
        for place, row in enumerate(found):
            values = [np.nan if value is None else max(value, 1e-8) for value in row["curve"]]
            steps = np.arange(len(values)) * row["every"]
            if place < MOST:
                axis.plot(steps, values, label=f"{row['optimizer']}, x {row['factor']:g}", linewidth=1.4)
            else:
                axis.plot(steps, values, color="0.75", linewidth=0.6, zorder=0)
        axis.axhline(PROBLEMS[problem].target, color="black", linewidth=0.8, linestyle=":")
        starts = [row["curve"][0] for row in found]
        axis.set(yscale="log", xlabel="step", title=PROBLEMS[problem].about)
        axis.set_ylim(max(1e-6, PROBLEMS[problem].target / 30), 3 * max(starts))
        axis.legend(fontsize=7)
    figure.suptitle("Loss of each optimizer at its best rate; dotted: the target; grey: the others")
    figure.savefig(path, dpi=110)
    plt.close(figure)


def ways(path: Path, rows: list[Row], names: list[str]) -> None:
    """The ways of the best few over each surface."""
    problems = [name for name in SURFACES if any(row["problem"] == name for row in rows)]
    if not problems:
        return
    figure, axes = plt.subplots(
        1, len(problems), figsize=(5.4 * len(problems), 5), squeeze=False, layout="constrained"
    )
    for axis, problem in zip(axes[0], problems):
        function, _, start, minimum, (across, up) = SURFACES[problem]
        x, y = np.meshgrid(np.linspace(*across, 300), np.linspace(*up, 300))
        heights = function(x, y)
        levels = np.logspace(math.log10(max(heights.min(), 1e-2)), math.log10(heights.max()), 22)
        axis.contour(x, y, heights, levels=levels, colors="0.8", linewidths=0.6)
        for row in in_order(rows, names, problem)[:MOST]:
            steps, _ = row["reached"] or (math.inf, None)
            # What comes after the target would hide the others.
            way = [place for i, place in enumerate(row["path"]) if i * row["every"] <= steps]
            axis.plot(*zip(*way), label=row["optimizer"], linewidth=1.2)
        axis.plot(*start, "ko", markersize=5)
        axis.plot(*minimum, "k*", markersize=11)
        axis.set(xlim=across, ylim=up, title=PROBLEMS[problem].about)
        axis.legend(fontsize=7, ncols=4, loc="upper center", bbox_to_anchor=(0.5, -0.06))
    figure.suptitle("From the dot to the star, until the target is reached: the best eight on each surface")
    figure.savefig(path, dpi=110)
    plt.close(figure)


def write(folder: Path, rows: list[Row], names: list[str]) -> None:
    """All of it, into a folder; the table to the terminal too."""
    lines = table(rows, names)
    widths = [max(map(len, column)) for column in zip(*lines)]
    print()
    for cells in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip())
    (folder / "race.md").write_text(markdown(lines))
    curves(folder / "curves.png", rows, names)
    ways(folder / "surfaces.png", rows, names)
    print(f"\nTable: {folder / 'race.md'}; pictures: {folder / 'curves.png'}, {folder / 'surfaces.png'}")
