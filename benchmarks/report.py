"""The tables of step times: for the terminal, in Markdown and in JSON; the picture beside them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.contestant import CONTESTANTS, OPTIMIZERS
from benchmarks.sets import SETS, describe

Rows = list[dict[str, Any]]
LABELS = {
    "floor": "C++ floor",
    "ours-pynative": "ms_optim, PYNATIVE",
    "ours-compiled": "ms_optim, compiled step",
    "ours-jit": "ms_optim, @jit",
    "portable-pynative": "portable engine, PYNATIVE",
    "portable-compiled": "portable engine, compiled step",
    "torch-fused": "torch, fused",
    "torch-foreach": "torch, foreach",
    "torch-forloop": "torch, for-loop",
    "optax": "optax, jit",
    "nn-pynative": "mindspore.nn, PYNATIVE",
    "nn-compiled": "mindspore.nn, compiled step",
    "experimental": "mindspore.experimental, PYNATIVE",
    "ours-last-step": "ms_optim, PYNATIVE, watched",
    "portable-plain": "portable engine, compiled, alone",
}
OTHER_NUMBERS = "*"
# The part of the machine's cores that other programs may use without a warning.
QUIET = 0.05


def number(value: float | None) -> str:
    """Three digits or more: 0.247, 1.02, 53.1, 1204."""
    if value is None:
        return ""
    return (
        f"{value:.3g}"
        if value < 1
        else f"{value:.2f}"
        if value < 10
        else f"{value:.1f}"
        if value < 100
        else f"{value:.0f}"
    )


def terminal(rows: Rows) -> str:
    """One set and optimizer."""
    over = LABELS[next((row["other"] for row in rows if "other" in row), "floor")]
    lines = [
        f"{rows[0]['optimizer']:34}{'median ms':>10}{'quartiles':>17}{'x floor':>9}  x {over}",
    ]
    for row in rows:
        label = LABELS[row["contestant"]]
        if "why" in row:
            lines.append(f"{label:34}  {row['why']}")
            continue
        low, high = row["quartiles_ms"]
        notes = [f"group {row['group']}"] if row["group"] > 1 else []
        if row["same_numbers"] is False:
            notes.append("other numbers than the floor's")
        lines.append(
            f"{label:34}{number(row['median_ms']):>10}{number(low) + ' to ' + number(high):>17}"
            f"{number(row['over_floor']):>9}{number(row['over_other']):>9}  {', '.join(notes)}".rstrip()
        )
    if rows[0]["other_load"] > QUIET:
        lines.append(f"NOT QUIET: other programs used {rows[0]['other_load']:.0%} of the cores meanwhile.")
    return "\n".join(lines)


def markdown(machine: dict[str, Any], settings: dict[str, Any], rows: Rows) -> str:
    text = [
        "# Time of one step",
        "",
        f"Milliseconds, median of {settings['repeats']} interleaved steps; in bold, times the C++ floor. "
        f"{machine['threads']} threads each.",
        "",
        ", ".join(f"{key} {value}" for key, value in machine.items()) + ".",
    ]
    for set_name in SETS:
        here = [row for row in rows if row["set"] == set_name]
        if not here:
            continue
        optimizers = [name for name in OPTIMIZERS if any(row["optimizer"] == name for row in here)]
        text += ["", f"## {describe(set_name)}", ""]
        text += [f"| | {' | '.join(optimizers)} |", "|---|" + len(optimizers) * "---:|"]
        cells = {(row["contestant"], row["optimizer"]): row for row in here}
        for name in CONTESTANTS:
            found = [cells.get((name, optimizer)) for optimizer in optimizers]
            if any(found):
                text.append(f"| {LABELS[name]} | {' | '.join(map(cell, found))} |")
    return "\n".join([*text, *footnotes(rows), ""])


def cell(row: dict[str, Any] | None) -> str:
    if row is None:
        return ""
    if "why" in row:
        return "–"
    mark = OTHER_NUMBERS if row["same_numbers"] is False else ""
    over = f" **{number(row['over_floor'])}**" if row["over_floor"] is not None else ""
    return f"{number(row['median_ms'])}{over}{mark}"


def footnotes(rows: Rows) -> list[str]:
    notes = []
    if any(row.get("same_numbers") is False for row in rows):
        notes.append(f"{OTHER_NUMBERS} does not compute what the others do: its parameters end elsewhere.")
    loud = {f"({row['set']}) {row['optimizer']}": row["other_load"] for row in rows}
    loud = {where: load for where, load in loud.items() if load > QUIET}
    if loud:
        shares = ", ".join(f"{where} {load:.0%}" for where, load in loud.items())
        notes.append(f"**The machine was not quiet.** Of its cores, other programs used: {shares}.")
    split: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if row["group"] > 1:
            split.setdefault((row["set"], row["optimizer"]), []).append(LABELS[row["contestant"]])
    for (set_name, optimizer), labels in split.items():
        notes.append(
            f"({set_name}) {optimizer}: not all fit into memory at once; measured afterwards, with the floor "
            f"beside them again: {'; '.join(labels)}."
        )
    missing: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        if "why" in row:
            missing.setdefault(row["why"], []).append(row)
    for why, those in missing.items():
        labels = dict.fromkeys(LABELS[row["contestant"]] for row in those)
        where = dict.fromkeys(f"({row['set']}) {row['optimizer']}" for row in those)
        notes.append(f"– {why}. ({'; '.join(labels)}: {', '.join(where)}.)")
    return ["", *(f"- {note}" for note in notes)] if notes else []


def write(folder: Path, machine: dict[str, Any], settings: dict[str, Any], rows: Rows) -> None:
    table = {"machine": machine, "settings": settings, "rows": rows}
    (folder / "step_time.json").write_text(json.dumps(table, indent=1) + "\n")
    (folder / "step_time.md").write_text(markdown(machine, settings, rows))
    try:
        from benchmarks import picture
    except ImportError:  # matplotlib is optional.
        return
    picture.draw(folder / "step_time.png", rows, LABELS)
