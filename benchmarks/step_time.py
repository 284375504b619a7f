"""Time of one optimizer step: ms_optim beside mindspore.nn, measured in the same run.

Gradients are ready-made, so that nothing but the optimizer is timed. Every optimizer has parameters
and gradients of its own. The two of a pair take steps in turn; each time counts until the device
has done its work. A ratio is ms_optim's time over mindspore.nn's: below 1, ms_optim is faster.

Run it on a quiet machine: where other programs keep the cores busy, MindSpore's threads wait for each
other, and a PYNATIVE step of a thousand small tensors can take twenty times as long.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import time
from pathlib import Path
from statistics import median
from typing import Callable, NamedTuple

# MindSpore logs a line for every graph it compiles, unless told otherwise before it is imported.
os.environ.setdefault("GLOG_v", "3")

import mindspore as ms  # noqa: E402
import numpy as np  # noqa: E402
from mindspore import Parameter, ParameterTuple, Tensor, nn  # noqa: E402

import ms_optim  # noqa: E402

WARM_UP = 5

# Ours and the peer.
PAIRS = {
    "SGD": (lambda p: ms_optim.SGD(p, 1e-3, momentum=0.9), lambda p: nn.Momentum(p, 1e-3, momentum=0.9)),
    "Adam": (lambda p: ms_optim.Adam(p, 1e-3), lambda p: nn.Adam(p, 1e-3)),
    "AdamW": (
        lambda p: ms_optim.AdamW(p, 1e-3, weight_decay=1e-2),
        lambda p: nn.AdamWeightDecay(p, 1e-3, weight_decay=1e-2),
    ),
    "Lion": (lambda p: ms_optim.Lion(p, 1e-4), None),
}
USES = {"compiled": ms.GRAPH_MODE, "pynative": ms.PYNATIVE_MODE}


def resnet50() -> list[tuple[int, ...]]:
    """The 161 tensors of ResNet-50, 25.6 million numbers."""
    shapes = []

    def convolution(inputs: int, outputs: int, size: int) -> None:
        shapes.extend([(outputs, inputs, size, size), (outputs,), (outputs,)])  # with its batch norm

    convolution(3, 64, 7)
    inputs = 64
    for width, blocks in ((64, 3), (128, 4), (256, 6), (512, 3)):
        for block in range(blocks):
            convolution(inputs, width, 1)
            convolution(width, width, 3)
            convolution(width, 4 * width, 1)
            if block == 0:
                convolution(inputs, 4 * width, 1)
            inputs = 4 * width
    return [*shapes, (1000, inputs), (1000,)]


def many_small() -> list[tuple[int, ...]]:
    """1000 tensors of 64 to 1024 numbers."""
    return [(int(size),) for size in np.random.default_rng(0).integers(64, 1024, 1000, endpoint=True)]


SETS = {"a": resnet50, "c": many_small}


class CompiledStep(nn.Cell):
    """One step as a graph; the gradients stand in the graph, so that no input is passed."""

    def __init__(self, optimizer: nn.Cell, gradients: list[Tensor]) -> None:
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer
        self.gradients = ParameterTuple(
            [Parameter(g, name=f"gradient_{i}", requires_grad=False) for i, g in enumerate(gradients)]
        )

    def construct(self):
        return self.optimizer(self.gradients)


class Runner:
    """An optimizer with parameters and gradients of its own, ready to take timed steps."""

    def __init__(self, make: Callable, shapes: list[tuple[int, ...]], use: str) -> None:
        random = np.random.default_rng(0)

        def tensors() -> list[Tensor]:
            return [Tensor(random.standard_normal(shape, np.float32)) for shape in shapes]

        # nn.AdamWeightDecay decays by name; these names it decays, as ms_optim does.
        parameters = [Parameter(value, name=f"weight_{i}") for i, value in enumerate(tensors())]
        self.last = parameters[-1]
        optimizer, gradients = make(parameters), tuple(tensors())
        self.step = CompiledStep(optimizer, gradients) if use == "compiled" else lambda: optimizer(gradients)

    def seconds(self) -> float:
        start = time.perf_counter()
        self.step()
        self.last.asnumpy()  # Waits for the device; the last tensors of the sets are small.
        return time.perf_counter() - start


class Row(NamedTuple):
    """The times of one optimizer; those of a peer are None where there is none."""

    set: str
    use: str
    optimizer: str
    ours_ms: float
    peer_ms: float | None
    ratio_of_medians: float | None
    median_of_ratios: float | None
    ours_first_call_s: float
    peer_first_call_s: float | None

    def __str__(self) -> str:
        numbers = ("-" if x is None else f"{x:.2f}" for x in self[3:])
        return line(*self[:3], *numbers)


def line(*cells: str) -> str:
    return f"{cells[0]:3}  {cells[1]:8}  {cells[2]:9}" + "".join(f"  {cell:>10}" for cell in cells[3:])


HEADER = "\n".join(
    [
        line("", "", "", "ours", "peer", "ratio of", "median of", "ours first", "peer first"),
        line("set", "use", "optimizer", "ms", "ms", "medians", "ratios", "call s", "call s"),
    ]
)


def measure(set_name: str, use: str, optimizer: str, repeats: int) -> Row:
    shapes = SETS[set_name]()
    runners = [Runner(make, shapes, use) for make in PAIRS[optimizer] if make]
    first = [runner.seconds() for runner in runners]
    times = [[runner.seconds() for runner in runners] for _ in range(WARM_UP + repeats)][WARM_UP:]
    ours, *peer = (1e3 * median(column) for column in zip(*times))
    if not peer:
        return Row(set_name, use, optimizer, ours, None, None, None, *first, None)
    ratio = median(a / b for a, b in times)
    return Row(set_name, use, optimizer, ours, *peer, ours / peer[0], ratio, *first)


def machine() -> dict[str, str | int | None]:
    info = Path("/proc/cpuinfo")
    models = [x for x in info.read_text().splitlines() if x.startswith("model name")] if info.exists() else []
    return {
        "cpu": models[0].split(":", 1)[1].strip() if models else platform.processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "mindspore": ms.__version__,
        "ms_optim": ms_optim.__version__,
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--set",
        choices=[*SETS, "all"],
        default="all",
        help="a: the 161 tensors of ResNet-50; c: 1000 tensors of 64 to 1024 numbers (default: all)",
    )
    parser.add_argument(
        "--use",
        choices=[*USES, "all"],
        default="all",
        help="compiled: the optimizer within a compiled Cell, GRAPH mode; "
        "pynative: the optimizer called with gradients, PYNATIVE mode (default: all)",
    )
    parser.add_argument(
        "--optimizer",
        choices=[*PAIRS, "all"],
        default="all",
        help="SGD with momentum beside nn.Momentum, Adam beside nn.Adam, AdamW beside "
        "nn.AdamWeightDecay, Lion alone (default: all)",
    )
    parser.add_argument(
        "--repeats",
        type=int,
        default=30,
        help=f"counted steps of each optimizer, after its first call and {WARM_UP} more; "
        "below 20, do not trust the medians (default: 30)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table to FILE too")
    given = parser.parse_args()
    if given.repeats < 1:
        parser.error("--repeats must be at least 1")

    def chosen(name: str, every: dict) -> list[str]:
        return list(every) if name == "all" else [name]

    description = machine()
    print(", ".join(f"{key} {value}" for key, value in description.items()))
    print(HEADER)
    rows = []
    for use in chosen(given.use, USES):
        ms.set_context(mode=USES[use])
        for set_name in chosen(given.set, SETS):
            for optimizer in chosen(given.optimizer, PAIRS):
                rows.append(measure(set_name, use, optimizer, given.repeats))
                print(rows[-1], flush=True)
                # Compiled graphs would keep the tensors of every pair until the end.
                gc.collect()
                ms.ms_memory_recycle()
    if given.json:
        table = {"machine": description, "repeats": given.repeats, "rows": [row._asdict() for row in rows]}
        given.json.write_text(json.dumps(table, indent=2) + "\n")


if __name__ == "__main__":
    main()
