"""First call and memory of each contestant, each in a fresh process of its own that runs nothing else.

The process imports the contestant's library and makes parameters and gradients. Then begins what is
measured: making the optimizer (make), the first step (first call: state that is made late, tracing and
compilation are in it), and three more steps. Peak is the most resident memory at any time since, less what
was resident before: state, temporary buffers, compiled code, thread stacks. Kept is what is resident at the
end, less the same. State is the sum of the sizes of the optimizer's own tensors. Memory is in MiB and in
bytes for each parameter. Code and threads take tens of MiB, whatever the set: in set (b) that is less than a
byte for each parameter; in set (c) it outweighs the rest.

It needs Linux (/proc/self/status, /proc/self/clear_refs). Times of a step: benchmarks.step_time.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

from benchmarks.contestant import CONTESTANTS, OPTIMIZERS, Problem
from benchmarks.environment import default_threads, machine, prepare
from benchmarks.report import LABELS, number
from benchmarks.sets import ABOUT, SETS, describe
from benchmarks.worker import alone, messages

COLUMNS = ("make, s", "first call, s", "peak, MiB", "peak, B", "kept, B", "state, B")


def measure(problem: Problem, name: str, threads: int, log: Path) -> dict[str, Any]:
    row: dict[str, Any] = {"set": problem.set, "optimizer": problem.optimizer, "contestant": name}
    for kind, *rest in messages(log, alone, problem, name, threads):
        if kind == "done":
            per_parameter = {
                f"{key}_per_parameter": value / problem.numbers
                for key, value in rest[0].items()
                if key.endswith("_bytes")
            }
            row |= {**rest[0], **per_parameter}
        elif kind == "failed":
            row["why"] = rest[1]
        elif kind == "died":
            row["why"] = f"its process died (exit code {rest[0]}); see {log.name}"
    return row


def cells(row: dict[str, Any]) -> list[str]:
    if "why" in row:
        return []
    memory = [row[f"{kind}_bytes_per_parameter"] for kind in ("peak", "kept", "state")]
    return [
        number(row["make_s"]),
        number(row["first_call_s"]),
        f"{row['peak_bytes'] / 2**20:.0f}",
        *(f"{value:.2f}" for value in memory),
    ]


def terminal_line(label: str, texts: list[str]) -> str:
    return f"{label:34}" + "".join(f"{text:>15}" for text in texts)


def markdown(described: dict[str, Any], rows: list[dict[str, Any]]) -> str:
    text = [
        "# First call and memory",
        "",
        "Each contestant in a fresh process. B: bytes for each parameter, beside parameters and gradients.",
        "",
        ", ".join(f"{key} {value}" for key, value in described.items()) + ".",
    ]
    for set_name, optimizer in dict.fromkeys((row["set"], row["optimizer"]) for row in rows):
        text += ["", f"## {optimizer}, {describe(set_name)}", ""]
        text += [f"| | {' | '.join(COLUMNS)} |", "|---|" + len(COLUMNS) * "---:|"]
        here = [row for row in rows if (row["set"], row["optimizer"]) == (set_name, optimizer)]
        for row in here:
            if "why" not in row:
                text.append(f"| {LABELS[row['contestant']]} | {' | '.join(cells(row))} |")
        missing = [f"- {LABELS[row['contestant']]}: {row['why']}" for row in here if "why" in row]
        text += ["", *missing] if missing else []
    return "\n".join([*text, ""])


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.first_call",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    about = "; ".join(f"{name}: {text}" for name, text in ABOUT.items())
    parser.add_argument("--set", nargs="+", choices=SETS, default=["b", "c"], help=f"{about} (default: b c)")
    parser.add_argument(
        "--optimizer", nargs="+", choices=OPTIMIZERS, default=["AdamW"], help="(default: AdamW)"
    )
    parser.add_argument(
        "--contestants",
        nargs="+",
        choices=CONTESTANTS,
        default=list(CONTESTANTS),
        metavar="NAME",
        help=f"of {', '.join(CONTESTANTS)} (default: all)",
    )
    parser.add_argument(
        "--threads", type=int, default=default_threads(), help="of each (default: OMP_NUM_THREADS, else 2)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/bench"),
        metavar="FOLDER",
        help="for first_call.json and .md, and first_call.log (default: runs/bench)",
    )
    options = parser.parse_args()
    if options.threads < 1:
        parser.error("--threads must be at least 1")

    prepare(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    log = options.out / "first_call.log"
    log.write_text("")
    described = machine(options.threads)
    print(", ".join(f"{key} {value}" for key, value in described.items()))
    rows: list[dict[str, Any]] = []
    problems = [Problem(set_name, optimizer) for set_name in options.set for optimizer in options.optimizer]
    with tqdm(
        total=len(problems) * len(options.contestants), leave=False, file=sys.stderr, disable=None
    ) as bar:
        for problem in problems:
            bar.write(f"\n{describe(problem.set)}; B: bytes for each parameter", file=sys.stdout)
            bar.write(terminal_line(problem.optimizer, list(COLUMNS)), file=sys.stdout)
            for name in options.contestants:
                bar.set_postfix_str(name)
                row = measure(problem, name, options.threads, log)
                rows.append(row)
                line = f"{LABELS[name]:34}  {row['why']}" if "why" in row else ""
                bar.write(line or terminal_line(LABELS[name], cells(row)), file=sys.stdout)
                bar.update()
                table = {"machine": described, "rows": rows}
                (options.out / "first_call.json").write_text(json.dumps(table, indent=1) + "\n")
                (options.out / "first_call.md").write_text(markdown(described, rows))
    print(f"\nWritten to {options.out}: first_call.json, first_call.md")


if __name__ == "__main__":
    main()
