"""Time of one optimizer step: ms_optim beside its peers and a hand-written C++ floor, in one run.

How it is measured. Gradients are ready-made, so that nothing but the optimizer is timed; each contestant
has parameters and gradients of its own. For each set and optimizer, the contestants are in one process and
take steps in turn, one a round, in an order drawn anew for every round; the time of a step counts until its
work is done. The first call and 2 more steps do not count; then come the repeats. Reported is the median,
and its ratio to the median of the floor in the same process.

Fairness. All have the same number of threads (--threads, else OMP_NUM_THREADS, else 2), and the process is
bound to as many cores, because MindSpore and XLA count those. OpenMP's threads (of the floor and of torch)
go on spinning for up to 8 ms after a step, on a core that the next contestant needs. Hence a pause before
every step (--pause); each then wakes its sleeping threads and finds its data out of the caches, as after a
backward pass. Waking costs about 0.1 ms, which shows in set (c) only, and there in all. Numbers are compared
too: a contestant whose parameters end elsewhere than the floor's is marked, for it computes something else.
If not all contestants fit into memory, they are split into groups, with the floor in each; the table says so.

The floor is benchmarks/floor.cc, one fused loop, compiled by the benchmark with g++ -O3 -march=native. A
contestant that cannot run is a row that says why. Run it on a quiet machine: where other programs keep the
cores busy, those that start many kernels wait most, torch's OpenMP above all. The share of the machine's
cores that others used is part of the result; above 5 % the table warns.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tqdm import tqdm

from benchmarks import report
from benchmarks.contestant import CONTESTANTS, OPTIMIZERS, STACKS, Problem, bytes_needed
from benchmarks.environment import available_bytes, busy_seconds, default_threads, machine, prepare
from benchmarks.sets import ABOUT, SETS, describe
from benchmarks.worker import in_turns, messages

WARM_UP = 2
# What remains for the libraries and their compiled code.
RESERVED_BYTES = 3 * 2**30
# A part of the way that the parameters went. The libraries' own roundings reach a tenth of it.
SAME = 1e-2


def groups(problem: Problem, names: list[str], budget: int) -> list[list[str]]:
    """As many contestants at once as fit into the memory; the floor, if it takes part, in every group."""
    floor = [name for name in names if name == "floor"]
    made: list[list[str]] = []
    for name in names:
        if name == "floor":
            continue
        fits = made and sum(bytes_needed(n, problem) for n in [*made[-1], name]) <= budget
        if fits:
            made[-1].append(name)
        else:
            made.append([*floor, name])
    return made or [floor]


def run_group(problem: Problem, names: list[str], options: argparse.Namespace, log: Path) -> dict[str, Any]:
    """The times and differences of those that could run, the reasons of the others."""
    why: dict[str, str] = {}
    while left := [name for name in names if name not in why]:
        rounds = WARM_UP + options.repeats
        at, died = None, False
        job = (problem, left, options.threads, rounds, options.pause / 1e3)
        with tqdm(
            total=len(left) + rounds,
            desc=f"({problem.set}) {problem.optimizer}",
            leave=False,
            file=sys.stderr,
            disable=None,
        ) as bar:
            for kind, *rest in messages(log, in_turns, *job):
                if kind == "at":
                    at = rest[0]
                    bar.set_postfix_str(at)
                elif kind == "failed":
                    why[rest[0]] = rest[1]
                elif kind == "round":
                    bar.update()
                elif kind == "died":
                    died = True
                    why[at or left[0]] = f"its process died (exit code {rest[0]}); see {log.name}"
                else:
                    times, apart = rest
        if not died:
            return {"times": times, "apart": apart, "why": why}
    return {"times": {}, "apart": {}, "why": why}


def measure(problem: Problem, options: argparse.Namespace, log: Path) -> list[dict[str, Any]]:
    rows = []
    began = time.monotonic(), *busy_seconds()
    budget = int(options.memory * 2**30) if options.memory else available_bytes() - RESERVED_BYTES
    for number, names in enumerate(groups(problem, options.contestants, budget), 1):
        result = run_group(problem, names, options, log)
        medians = {name: median(times[1 + WARM_UP :]) for name, times in result["times"].items()}
        for name in names:
            if name == "floor" and number > 1 and name in medians:
                continue  # Its row is that of the first group; the ratios are with its time in their own.
            row: dict[str, Any] = {
                "set": problem.set,
                "optimizer": problem.optimizer,
                "contestant": name,
                "group": number,
            }
            if name in medians:
                counted = result["times"][name][1 + WARM_UP :]
                spread = quantiles(counted, n=4) if len(counted) > 1 else [counted[0]] * 3
                apart = result["apart"].get(name)
                row |= {
                    "median_ms": 1e3 * medians[name],
                    "quartiles_ms": [1e3 * spread[0], 1e3 * spread[2]],
                    "over_floor": ratio(medians, name, "floor"),
                    "other": options.over,
                    "over_other": ratio(medians, name, options.over),
                    "apart": apart,
                    "same_numbers": None if apart is None else apart < SAME,
                    "times_ms": [1e3 * t for t in counted],
                }
            else:
                row["why"] = result["why"].get(name, "not measured")
            rows.append(row)
    seconds, used, mine = (b - a for a, b in zip(began, (time.monotonic(), *busy_seconds())))
    others = max(0.0, used - mine) / seconds / (os.cpu_count() or 1)
    return [{**row, "other_load": others} for row in rows]


def ratio(medians: dict[str, float], name: str, other: str) -> float | None:
    return medians[name] / medians[other] if other in medians else None


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.step_time",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    about = "; ".join(f"{name}: {text}" for name, text in ABOUT.items())
    parser.add_argument("--set", nargs="+", choices=SETS, default=list(SETS), help=f"{about} (default: all)")
    parser.add_argument(
        "--optimizer",
        nargs="+",
        choices=OPTIMIZERS,
        default=list(OPTIMIZERS),
        help=f"SGD has a momentum of 0.9. {'; '.join(f'{name} is {text}' for name, text in STACKS.items())}; "
        "these run on set b only without --optimizer (default: all)",
    )
    parser.add_argument(
        "--contestants",
        nargs="+",
        choices=CONTESTANTS,
        default=[name for name, entry in CONTESTANTS.items() if entry.usual],
        metavar="NAME",
        help=f"of {', '.join(CONTESTANTS)} (default: all but ours-last-step and portable-plain)",
    )
    parser.add_argument(
        "--over",
        choices=CONTESTANTS,
        default="torch-fused",
        metavar="NAME",
        help="whose time the last column is a multiple of (default: torch-fused)",
    )
    parser.add_argument("--repeats", type=int, default=25, help="counted steps of each (default: 25)")
    parser.add_argument(
        "--pause", type=float, default=15, metavar="MS", help="before each step (default: 15)"
    )
    parser.add_argument(
        "--threads", type=int, default=default_threads(), help="of each (default: OMP_NUM_THREADS, else 2)"
    )
    parser.add_argument(
        "--memory", type=float, metavar="GIB", help="to fill with contestants (default: what is available)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/bench"),
        metavar="FOLDER",
        help="for step_time.json, .md and .png, and worker.log (default: runs/bench)",
    )
    options = parser.parse_args()
    if options.repeats < 1 or options.threads < 1:
        parser.error("--repeats and --threads must be at least 1")
    # In the order of the list: those that are compared most share a group.
    options.contestants = [name for name in CONTESTANTS if name in options.contestants]

    prepare(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    log = options.out / "worker.log"
    log.write_text("")
    described = machine(options.threads)
    print(", ".join(f"{key} {value}" for key, value in described.items()))
    settings = {"repeats": options.repeats, "pause_ms": options.pause, "warm_up": WARM_UP}
    rows: list[dict[str, Any]] = []
    every = options.optimizer == list(OPTIMIZERS)
    for set_name in options.set:
        print(f"\n{describe(set_name)}")
        for optimizer in options.optimizer:
            if every and optimizer in STACKS and set_name != "b":
                continue
            measured = measure(Problem(set_name, optimizer), options, log)
            rows += measured
            print(f"\n{report.terminal(measured)}", flush=True)
            # Written each time: an interrupted run leaves what it has measured.
            report.write(options.out, described, settings, rows)
    print(f"\nWritten to {options.out}: step_time.json, step_time.md, step_time.png")


if __name__ == "__main__":
    main()
