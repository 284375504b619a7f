"""One picture of every schedule.

Use::

    python -m ms_optim.schedules.gallery docs/schedules.png
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from ms_optim import schedules as s

STEPS = 100

# Each panel: a title, and schedules with what tells them apart.
PANELS: list[tuple[str, dict[str, s.Schedule]]] = [
    ("Constant", {"": s.Constant(1.0)}),
    ("Linear", {"up": s.Linear(0.0, 1.0, 60), "down": s.Linear(1.0, 0.2, 80)}),
    (
        "Cosine",
        {"end=0.2": s.Cosine(1.0, 80, end=0.2), "k_decay=2": s.Cosine(1.0, 80, k_decay=2.0)},
    ),
    (
        "Polynomial",
        {"power=2": s.Polynomial(1.0, 80, power=2), "cycle=True": s.Polynomial(1.0, 30, 0.2, cycle=True)},
    ),
    (
        "Tanh",
        {"lower=-7": s.Tanh(1.0, 80), "lower=-3": s.Tanh(1.0, 80, lower=-3.0)},
    ),
    (
        "Exponential",
        {"staircase=False": s.Exponential(1.0, 0.5, 25), "staircase=True": s.Exponential(1.0, 0.5, 25, True)},
    ),
    (
        "NaturalExponential",
        {
            "staircase=False": s.NaturalExponential(1.0, 1.0, 25),
            "staircase=True": s.NaturalExponential(1.0, 1.0, 25, True),
        },
    ),
    (
        "InverseTime",
        {"staircase=False": s.InverseTime(1.0, 1.0, 20), "staircase=True": s.InverseTime(1.0, 1.0, 20, True)},
    ),
    ("InverseSqrt", {"": s.InverseSqrt(1.0, 15)}),
    ("Step", {"": s.Step(1.0, 25, gamma=0.5)}),
    ("MultiStep", {"": s.MultiStep(1.0, [40, 60, 90], gamma=0.4)}),
    ("Piecewise", {"": s.Piecewise([20, 50, 80], [0.3, 1.0, 0.6, 0.1])}),
    (
        "Interpolate",
        {
            mode: s.Interpolate([0, 20, 50, 60, 90], [0.2, 1.0, 0.4, 0.6, 0.0], mode)
            for mode in ("linear", "cosine")
        },
    ),
    ("Rex", {"": s.Rex(1.0, 90)}),
    ("Chebyshev", {"": s.Chebyshev(0.05, 90)}),
    (
        "WarmRestarts",
        {
            "mult=2": s.WarmRestarts(1.0, 14, mult=2),
            "peak_factor, warmup_steps": s.WarmRestarts(1.0, 25, peak_factor=0.7, warmup_steps=6),
        },
    ),
    (
        "Cyclic",
        {
            mode: s.Cyclic(0.1, 1.0, 15, mode=mode, gamma=0.98)
            for mode in ("triangular", "triangular2", "exp_range")
        },
    ),
    (
        "Cyclic.momentum",
        {mode: s.Cyclic.momentum(15, mode=mode) for mode in ("triangular", "triangular2")},
    ),
    (
        "WarmupStableDecay",
        {decay: s.WarmupStableDecay(1.0, 90, 10, 40, decay) for decay in ("linear", "cosine", "sqrt")},
    ),
    (
        "WarmupStableDecay, more",
        {
            "square": s.WarmupStableDecay(1.0, 90, 10, 40, "square"),
            "power=0.2": s.WarmupStableDecay(1.0, 90, 10, 40, "power", power=0.2),
            "exponential": s.WarmupStableDecay(1.0, 90, 10, 40, "exponential"),
        },
    ),
    (
        "OneCycle",
        {
            "cos": s.OneCycle(1.0, 90),
            "linear, three_phase": s.OneCycle(1.0, 90, 0.3, "linear", three_phase=True),
        },
    ),
    (
        "OneCycle.momentum",
        {
            "cos": s.OneCycle.momentum(90),
            "linear, three_phase": s.OneCycle.momentum(90, anneal="linear", three_phase=True),
        },
    ),
    ("Lambda", {"": s.Lambda(lambda step: 1.0 - 0.5 * (step % 20) / 20 - step / 200)}),
    ("Table", {"": s.Table([0.2 + 0.8 * (7 * (i // 4) % 11) / 10 for i in range(60)])}),
    (
        "Warmup of a Cosine",
        {mode: s.Warmup(s.Cosine(1.0, 60), 30, 0.02, mode) for mode in ("linear", "cosine", "exponential")},
    ),
    (
        "SWALR of a Cosine",
        {anneal: s.SWALR(s.Cosine(1.0, 90), 50, 0.7, 20, anneal) for anneal in ("cos", "linear")},
    ),
    ("Noise on a Cosine", {"": s.Noise(s.Cosine(0.8, 90), 60, 10, limit=0.3, std=0.1)}),
    (
        "Proportional",
        {
            "to a Cosine": s.Proportional(s.Cosine(1.0, 90), 1.0, 0.5, min_value=0.2),
            "Cosine": s.Cosine(1.0, 90),
        },
    ),
    ("Sequence", {"": s.Sequence([s.Linear(0.0, 1.0, 20), 0.8, s.Cosine(0.6, 40)], [20, 50])}),
    (
        "Multiply",
        {"Cosine * Step": s.Cosine(1.0, 90) * s.Step(1.0, 30, gamma=0.7), "Cosine": s.Cosine(1.0, 90)},
    ),
    (
        "Add",
        {"Cosine + Cyclic": s.Cosine(0.7, 90) + s.Cyclic(0.0, 0.3, 9), "Cosine": s.Cosine(0.7, 90)},
    ),
]


def draw(path: str | Path) -> None:
    """Save the picture."""
    from matplotlib.figure import Figure

    columns = 4
    rows = -(-len(PANELS) // columns)
    figure = Figure(figsize=(3.2 * columns, 1.9 * rows), layout="constrained", dpi=100)
    grid = figure.subplots(rows, columns, sharex=True)
    for axes, (title, lines) in zip(grid.flat, PANELS):
        for (label, schedule), style in zip(lines.items(), ("-", "--", ":")):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # A list may end.
                schedule.plot(STEPS, axes=axes)
            axes.get_lines()[-1].set(linestyle=style, linewidth=1.7, label=label)
        axes.set_title(title, fontsize=10, fontweight="bold", loc="left")
        axes.set_xlim(0, STEPS - 1)
        axes.tick_params(labelsize=8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(alpha=0.3, linewidth=0.6)
        # Room above the lines for the legend.
        low, high = (0.8, 1.0) if "momentum" in title else (0.0, 1.0)
        axes.set_ylim(low - 0.04 * (high - low), high + (0.3 if len(lines) > 1 else 0.08) * (high - low))
        axes.set_yticks([low + (high - low) * i / 4 for i in range(5)])
        if len(lines) > 1:
            axes.legend(
                fontsize=7, frameon=False, loc="upper right", ncols=3, handlelength=2, columnspacing=1
            )
    for axes in grid[-1]:
        axes.set_xlabel("step", fontsize=8)
    for axes in grid.flat[len(PANELS) :]:
        axes.set_visible(False)
    figure.savefig(path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m ms_optim.schedules.gallery PICTURE.png")
    draw(sys.argv[1])
    print(f"{sys.argv[1]}: {len(PANELS)} schedules")
