"""Time of one optimizer step: this checkout of ms_optim beside another one, in one run.

For each set, optimizer and use, there is a process for each checkout: this one's of the Python that runs
this, the other's of the Python in its .venv, if it has one. The two are bound to the same cores and take
steps in turn, one a round, in an order drawn anew for every round. Gradients, pauses and what counts are
those of benchmarks.step_time; both run this checkout's benchmark. Reported are medians with their quartiles,
and the ratio of the medians: below 1, this checkout is faster.

A process keeps the memory that it was given, fast or slow, so a ratio has noise that more repeats do not take
away. How much, shows this checkout beside itself: python -m benchmarks.versions . (with a dot).
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import os
import platform
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tqdm import tqdm

from benchmarks.contestant import OPTIMIZERS, Problem, Unavailable, bytes_needed, enter
from benchmarks.environment import (
    available_bytes,
    busy_seconds,
    default_threads,
    import_libraries,
    machine,
    prepare,
)
from benchmarks.report import LABELS, QUIET, number
from benchmarks.sets import ABOUT, SETS
from benchmarks.step_time import RESERVED_BYTES, WARM_UP
from benchmarks.worker import reason

HERE = Path(__file__).resolve().parents[1]
USES = {
    "pynative": "ours-pynative",
    "compiled": "ours-compiled",
    "portable-pynative": "portable-pynative",
    "portable-compiled": "portable-compiled",
}
COLUMNS = ("set", "optimizer", "use", "this, ms", "quartiles", "other, ms", "quartiles", "this/other")
WIDTHS = ("<5", "<15", "<31", ">10", ">17", ">11", ">17", ">12")
# The benchmark of this checkout, whatever ms_optim it measures.
START = """
import sys
sys.path[0] = sys.argv[1]
import benchmarks
sys.path[0] = sys.argv[2]
from benchmarks.versions import serve
serve(*sys.argv[2:])
"""


def serve(checkout: str, set_name: str, optimizer: str, name: str, threads: str, pause: str) -> None:
    """What a process does: make the contestant, then take a step for each line that it is sent."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # What the libraries print goes to the log.

    def answer(kind: str, value: Any) -> None:
        print(json.dumps([kind, value]), file=answers, flush=True)

    try:
        import_libraries()
        contestant = enter(name, Problem(set_name, optimizer), int(threads))
        import mindspore

        import ms_optim

        found = Path(ms_optim.__file__).resolve().parents[1]
        if found != Path(checkout):
            raise Unavailable(f"it imports the ms_optim of {found}")
        contestant.make()
        gc.collect()
        gc.disable()
        versions = f"ms_optim {ms_optim.__version__}, mindspore {mindspore.__version__}"
        answer("ready", f"{versions}, python {platform.python_version()}")
        for _ in sys.stdin:
            contestant.prepare()
            time.sleep(float(pause))
            start = time.perf_counter()
            contestant.step()
            answer("seconds", time.perf_counter() - start)
    except Exception as error:
        answer("failed", reason(error))
    # MindSpore's threads can hang at a normal exit after a contestant has failed.
    os._exit(0)


class Process:
    """One checkout's contestant, ready for its first step."""

    def __init__(self, checkout: Path, problem: Problem, name: str, options: argparse.Namespace) -> None:
        own = checkout / ".venv" / "bin" / "python"
        python = own if checkout != HERE and own.exists() else sys.executable
        self.log = options.out / "versions.log"
        settings = [problem.set, problem.optimizer, name, str(options.threads), str(options.pause / 1e3)]
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [python, "-c", START, HERE, checkout, *settings],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    def answer(self) -> Any:
        line = self.process.stdout.readline()
        if not line:
            code = self.process.wait()
            raise Unavailable(f"its process died (exit code {code}); see {self.log.name}")
        kind, value = json.loads(line)
        if kind == "failed":
            raise Unavailable(value)
        return value

    def step(self) -> float:
        with contextlib.suppress(BrokenPipeError):  # The answer will say so.
            self.process.stdin.write("step\n")
            self.process.stdin.flush()
        return self.answer()

    def end(self) -> None:
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()


def measure(
    problem: Problem, name: str, options: argparse.Namespace, versions: dict[str, str]
) -> dict[str, list[float]]:
    """The counted times, in seconds, of "this" and "other"; what they are goes into ``versions``."""
    needed = 2 * bytes_needed(name, problem) + RESERVED_BYTES
    if needed > available_bytes():
        raise Unavailable(f"two of them need {needed / 2**30:.0f} GiB of memory")
    processes: dict[str, Process] = {}
    times: dict[str, list[float]] = {}
    at = ""
    try:
        for at, checkout in (("this", HERE), ("other", options.checkout)):
            processes[at], times[at] = Process(checkout, problem, name, options), []
            versions[at] = processes[at].answer()
        shuffle = random.Random(0).shuffle
        order = list(processes)
        for _ in tqdm(range(1 + WARM_UP + options.repeats), leave=False, file=sys.stderr, disable=None):
            shuffle(order)
            for at in order:
                times[at].append(processes[at].step())
    except Unavailable as error:
        raise Unavailable(f"{at}: {error}") from error
    finally:
        for process in processes.values():
            process.end()
    return {at: own[1 + WARM_UP :] for at, own in times.items()}


def line(texts: Sequence[str]) -> str:
    return "".join(f"{text:{width}}" for text, width in zip(texts, WIDTHS)).rstrip()


def row(problem: Problem, name: str, options: argparse.Namespace, versions: dict[str, str]) -> str:
    texts = [f"({problem.set})", problem.optimizer, LABELS[name]]
    began = time.monotonic(), *busy_seconds()
    try:
        times = measure(problem, name, options, versions)
    except Unavailable as error:
        return f"{line(texts)}  {error}"
    seconds, used, mine = (b - a for a, b in zip(began, (time.monotonic(), *busy_seconds())))
    others = max(0.0, used - mine) / seconds / (os.cpu_count() or 1)
    for own in times.values():
        low, _, high = quantiles(own, n=4)
        texts += [number(1e3 * median(own)), f"{number(1e3 * low)} to {number(1e3 * high)}"]
    texts.append(f"{median(times['this']) / median(times['other']):.3f}")
    loud = f"  NOT QUIET: other programs used {others:.0%} of the cores" if others > QUIET else ""
    return line(texts) + loud


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.versions",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("checkout", type=Path, help="the folder of the other version")
    about = "; ".join(f"{name}: {text}" for name, text in ABOUT.items())
    parser.add_argument("--sets", nargs="+", choices=SETS, default=list(SETS), help=f"{about} (default: all)")
    parser.add_argument(
        "--optimizers", nargs="+", choices=OPTIMIZERS, default=["SGD", "AdamW"], help="(default: SGD AdamW)"
    )
    parser.add_argument(
        "--uses",
        nargs="+",
        choices=USES,
        default=["pynative", "compiled"],
        help="(default: pynative compiled)",
    )
    parser.add_argument("--repeats", type=int, default=30, help="counted steps of each (default: 30)")
    parser.add_argument(
        "--pause", type=float, default=15, metavar="MS", help="before each step (default: 15)"
    )
    parser.add_argument(
        "--threads", type=int, default=default_threads(), help="of each (default: OMP_NUM_THREADS, else 2)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("runs/bench"),
        metavar="FOLDER",
        help="for versions.log (default: runs/bench)",
    )
    options = parser.parse_args()
    if options.repeats < 2 or options.threads < 1:
        parser.error("--repeats must be at least 2, --threads at least 1")
    options.checkout = options.checkout.resolve()
    if not (options.checkout / "ms_optim" / "__init__.py").exists():
        parser.error(f"{options.checkout} has no ms_optim")

    prepare(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "versions.log").write_text("")
    described = machine(options.threads)
    print(", ".join(f"{key} {described[key]}" for key in ("cpu", "cores", "threads", "load_at_start")))
    versions: dict[str, str] = {}
    for at, combination in enumerate(product(options.sets, options.optimizers, options.uses)):
        *problem, use = combination
        text = row(Problem(*problem), USES[use], options, versions)
        if at == 0:
            print(*(f"{which}: {version}" for which, version in versions.items()), sep="\n")
            print(f"\n{line(COLUMNS)}")
        print(text, flush=True)


if __name__ == "__main__":
    main()
