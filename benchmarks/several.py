"""What a step of several processes takes, beside what ms_optim.parallel.plan says of it.

    python -m benchmarks.several --processes 1,2,4

For each number of processes one job of msrun measures what the plan wants to know of this machine: how many
bytes a second large messages carry, how long a small one takes, and how long a step without sending
takes. From these the plan says what a step with parallel="data" and with parallel="zero1" takes, which
the same job measures. Each process has one thread. Where there are more processes than cores they share them,
in what is measured first as well.

``--muon 2`` instead compares a step of Muon on the matrices of so many blocks of GPT-2 small (twelve are the
whole) in one process, and divided among all by zero1, by turns.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from ms_optim.parallel.plan import Machine, Training, plan
from ms_optim.text import aligned

WIDTH, LAYERS = 1024, 12
BUCKET_MB = 8.0


def timed(call: Any, repeats: int) -> float:
    """The median of what a call takes, which all processes begin together."""
    import mindspore as ms
    from mindspore import ops

    together = ops.AllReduce()
    seconds = []
    for _ in range(repeats + 2):
        together(ms.Tensor([1.0])).asnumpy()
        begin = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - begin)
    return median(seconds[2:])


def muon(repeats: int, blocks: int, path: Path) -> None:
    """In each process: steps of the first one alone, and of all together, by turns; the least of each."""
    import numpy as np
    from mindspore import Parameter, Tensor, ops
    from mindspore.communication import get_rank, init

    import ms_optim

    init()
    rng = np.random.default_rng(0)
    shapes = [(2304, 768), (768, 768), (3072, 768), (768, 3072)] * blocks
    values = [rng.standard_normal(shape).astype(np.float32) / 50 for shape in shapes]
    gradients, together = tuple(map(Tensor, values)), ops.AllReduce()

    def made(**options: Any) -> ms_optim.Muon:
        return ms_optim.Muon([Parameter(Tensor(v), name=f"p{i}") for i, v in enumerate(values)], **options)

    ways = {"alone": made() if get_rank() == 0 else None, "zero1": made(parallel="zero1")}
    found = dict.fromkeys(ways, float("inf"))
    for _ in range(repeats + 1):  # The first one compiles; it is never the fastest.
        for way, opt in ways.items():
            together(Tensor([1.0])).asnumpy()
            if opt is not None:
                begin = time.perf_counter()
                opt(gradients)
                opt.parameters[-1].asnumpy()
                found[way] = min(found[way], time.perf_counter() - begin)
    if get_rank() == 0:
        path.write_text(json.dumps(found))


def job(repeats: int, path: Path) -> None:
    """In each process: measure, and have the first one write what was found."""
    import mindspore as ms
    import numpy as np
    from mindspore import Parameter, Tensor, ops
    from mindspore.communication import get_group_size, get_rank, init

    import ms_optim

    init()
    rng = np.random.default_rng(0)
    values = [rng.standard_normal((WIDTH, WIDTH)).astype(np.float32) for _ in range(LAYERS)]
    gradients = tuple(Tensor(value) for value in values)

    def step(**options: Any) -> float:
        params = [Parameter(Tensor(value), name=f"p{i}") for i, value in enumerate(values)]
        opt = ms_optim.AdamW(params, **options)

        def call() -> None:
            opt(gradients)
            params[-1].asnumpy()

        return timed(call, repeats)

    found = {"alone": step()}
    if get_group_size() > 1:
        reduce = ops.AllReduce()
        flat = ms.mint.cat([g.reshape(-1) for g in gradients[: int(BUCKET_MB * 2**18) // WIDTH**2]])
        count = LAYERS * WIDTH**2 // flat.size
        found["large_bytes"] = flat.nbytes
        # As many as a step sends, one behind the other.
        found["large"] = timed(lambda: [reduce(flat) for _ in range(count)][-1].asnumpy(), repeats) / count
        found["small"] = timed(lambda: reduce(Tensor([1.0])).asnumpy(), repeats)
    for way in ("data", "zero1"):
        found[way] = step(parallel=way, bucket_mb=BUCKET_MB)
    if get_rank() == 0:
        path.write_text(json.dumps(found))


def run(processes: int, repeats: int, blocks: int = 0) -> dict[str, float]:
    """What a job of so many processes found."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "found.json"
        msrun = Path(sys.executable).with_name("msrun")
        command = [str(msrun), f"--worker_num={processes}", f"--local_worker_num={processes}", "--join=True"]
        command += [f"--log_dir={folder}", __file__, "--job", str(path)]
        command += ["--repeats", str(repeats), "--muon", str(blocks)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=600, check=False
        )
        if not path.exists():
            logs = "".join(log.read_text()[-2000:] for log in Path(folder).glob("worker_*.log"))
            raise RuntimeError(f"the job ended with {done.returncode}: {done.stderr}{logs}")
        return json.loads(path.read_text())


def compared(processes: int, found: dict[str, float]) -> list[list[str]]:
    """What was measured of each way, and what the plan says."""
    numbers = LAYERS * WIDTH * WIDTH
    training = Training(numbers, 4.0, 8.0, BUCKET_MB * 2**20)
    doublings = max(1, (processes - 1).bit_length())
    others = (processes - 1) / processes
    carrying = max(found.get("large", 0.0) - found.get("small", 0.0), 1e-9)
    machine = Machine(
        bandwidth=2 * others * found.get("large_bytes", 0.0) / carrying or 1.0,
        latency=found.get("small", 0.0) / (2 * doublings),
        memory_bandwidth=28.0 * numbers / found["alone"],
        in_turn=True,
    )
    rows = []
    for way in ("data", "zero1"):
        said, measured = plan(way, processes, training, machine).seconds, found[way]
        cells = [f"{1e3 * said:.1f}", f"{1e3 * measured:.1f}", f"{said / measured - 1:+.0%}"]
        rows.append([str(processes), way, *cells])
    return rows


def main() -> None:
    made = argparse.ArgumentParser(prog="python -m benchmarks.several", description=__doc__.split("\n")[0])
    made.add_argument("--processes", default="1,2,4", metavar="N,N")
    made.add_argument("--repeats", type=int, default=15)
    made.add_argument("--muon", type=int, default=0, metavar="BLOCKS", help="steps of Muon instead")
    made.add_argument("--job", type=Path, help=argparse.SUPPRESS)
    given = made.parse_args()
    if given.job:
        muon(given.repeats, given.muon, given.job) if given.muon else job(given.repeats, given.job)
        return
    if given.muon:
        rows = [["processes", "alone, ms", "zero1, ms", "of one's time"]]
        for count in map(int, given.processes.split(",")):
            alone, divided = run(count, given.repeats, given.muon).values()
            rows.append([str(count), f"{1e3 * alone:.0f}", f"{1e3 * divided:.0f}", f"{divided / alone:.2f}"])
        print("\n".join(aligned(rows)))
        return
    rows = [["processes", "parallel", "plan, ms", "measured, ms", "plan is off by"]]
    for count in map(int, given.processes.split(",")):
        rows += compared(count, run(count, given.repeats))
    print("\n".join(aligned(rows, left=(1,))))


if __name__ == "__main__":
    main()
