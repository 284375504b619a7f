"""Draw docs/speed.png, the README's picture, from the table of docs/performance.md.

python docs/make_pictures.py
"""

from __future__ import annotations

import re
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

FOLDER = Path(__file__).parent
TABLE, COLUMN = "## (b) GPT-2 small", "AdamW"
# All contestants, sets and optimizers are in docs/step_time.png. A star: its formula is another one.
ROWS = {
    "ms_optim, PYNATIVE": "ms_optim",
    "torch, fused": "torch, fused",
    "optax, jit": "optax, jit",
    "torch, foreach": "torch, foreach",
    "mindspore.nn, compiled step": "mindspore.nn, compiled*",
    "mindspore.nn, PYNATIVE": "mindspore.nn*",
    "mindspore.experimental, PYNATIVE": "mindspore.experimental",
}


def milliseconds() -> dict[str, float]:
    """The times of the table, by contestant."""
    text = (FOLDER / "performance.md").read_text().split(TABLE)[1].split("\n## ")[0]
    lines = [[cell.strip() for cell in line.split("|")[1:-1]] for line in re.findall(r"^\|.*\|$", text, re.M)]
    column = lines[0].index(COLUMN)
    return {line[0]: float(line[column].split()[0]) for line in lines[2:] if line[0] in ROWS}


def main() -> None:
    times = milliseconds()
    names = sorted(ROWS, key=times.__getitem__, reverse=True)
    figure, axes = plt.subplots(figsize=(8, 2.9), layout="constrained")
    colors = ["#c0392b" if name.startswith("ms_optim") else "#9aa7b1" for name in names]
    bars = axes.barh([ROWS[name] for name in names], [times[name] for name in names], color=colors)
    axes.bar_label(bars, fmt="%.0f ms", padding=4)
    axes.set(title="A step of AdamW for GPT-2 small (124 M numbers) on 2 CPU cores", xlim=(0, 1300))
    axes.spines[["top", "right"]].set_visible(False)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    figure.savefig(FOLDER / "speed.png", dpi=110)


if __name__ == "__main__":
    main()
