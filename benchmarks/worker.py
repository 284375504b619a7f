"""What runs in a process of its own: contestants of one problem, in turns, or one of them alone.

A process for each group of contestants gives all memory back, and a crash costs that process only. Messages
to the parent are tuples that begin with what they tell: at, failed, round, done.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import multiprocessing
import os
import random
import sys
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Callable

import numpy as np

from benchmarks.contestant import Contestant, Problem, Unavailable, enter
from benchmarks.environment import import_libraries

Job = Callable[..., None]


def reason(error: Exception) -> str:
    text = str(error) if isinstance(error, Unavailable) else f"{type(error).__name__}: {error}"
    return " ".join(text.split())[:200]


def in_turns(
    send: Callable, problem: Problem, names: list[str], threads: int, rounds: int, pause: float
) -> None:
    """Every contestant takes one step a round, in an order drawn anew for each."""
    import_libraries()
    entered: dict[str, Contestant] = {}
    times: dict[str, list[float]] = {}

    def attempt(name: str, action: Callable[[], Any]) -> bool:
        send(("at", name))
        try:
            action()
        except Exception as error:  # Whatever it is, the others go on.
            entered.pop(name, None)
            times.pop(name, None)
            send(("failed", name, reason(error)))
            return False
        return True

    def begin(name: str) -> None:
        entered[name] = contestant = enter(name, problem, threads)
        contestant.make()

    def timed_step(name: str) -> None:
        entered[name].prepare()
        time.sleep(pause)
        start = time.perf_counter()
        entered[name].step()
        times[name].append(time.perf_counter() - start)

    for name in names:
        times[name] = []
        if attempt(name, lambda name=name: begin(name)):
            attempt(name, lambda name=name: timed_step(name))
        send(("round",))
    gc.collect()
    gc.disable()
    shuffle = random.Random(0).shuffle
    for _ in range(rounds):
        order = list(entered)
        shuffle(order)
        for name in order:
            attempt(name, lambda name=name: timed_step(name))
        send(("round",))
    send(("done", times, differences(problem, entered)))


def differences(problem: Problem, entered: dict[str, Contestant]) -> dict[str, float]:
    """How far each is from the floor, after as many steps, as a part of the way that the floor went."""
    if "floor" not in entered:
        return {}
    start = problem.values()
    worst = dict.fromkeys(entered, 0.0)
    for index in (0, len(start) // 2, len(start) - 1):
        floor = entered["floor"].parameter(index)
        way = np.abs(floor - start[index]).max()
        for name, contestant in entered.items():
            apart = np.abs(contestant.parameter(index) - floor).max()
            worst[name] = max(worst[name], float(apart / way))
    return worst


def alone(send: Callable, problem: Problem, name: str, threads: int) -> None:
    """The first call and the memory of one contestant, in a process that has done nothing else."""
    send(("at", name))
    try:
        contestant = enter(name, problem, threads)
        give_back()
        before = resident("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")  # The peak begins anew.
        start = time.perf_counter()
        contestant.make()
        made = time.perf_counter()
        contestant.prepare()
        called = time.perf_counter()
        contestant.step()
        end = time.perf_counter()
        for _ in range(3):
            contestant.prepare()
            contestant.step()
        after = resident("VmRSS")
        peak = resident("VmHWM")
    except Exception as error:
        send(("failed", name, reason(error)))
        return
    measured = {
        "make_s": made - start,
        "first_call_s": end - called,
        "peak_bytes": peak - before,
        "kept_bytes": after - before,
        "state_bytes": contestant.state_bytes(),
    }
    send(("done", measured))


def give_back() -> None:
    """What was freed goes back to the system: else it would hide as much of what is allocated next."""
    gc.collect()
    with contextlib.suppress(AttributeError):  # Of glibc only.
        ctypes.CDLL(None).malloc_trim(0)


def resident(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return 1024 * int(line.split()[1])
    raise OSError(f"/proc/self/status has no {field}")


def messages(log: Path, job: Job, *arguments: Any) -> Iterator[tuple]:
    """Runs the job in a new process. If the process dies, the last message is ("died", exit code)."""
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(theirs, log, job, arguments))
    process.start()
    theirs.close()
    last: tuple = ()
    with contextlib.suppress(EOFError):
        while True:
            last = mine.recv()
            yield last
    process.join()
    if not last or last[0] not in ("done", "failed"):
        yield ("died", process.exitcode)


def _child(connection: Connection, log: Path, job: Job, arguments: tuple) -> None:
    """What the libraries print goes to the log."""
    with log.open("a") as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    job(connection.send, *arguments)
    connection.close()
    # MindSpore's threads can hang at a normal exit after a contestant has failed.
    os._exit(0)
