"""Kernels that a compiled step launches, and its passes over memory: on the portable engine, and of nn.*.

    python -m benchmarks.launches [--optimizers <name> ...] [--write]

On a device where a launch is dear, a step of many small tensors costs its launches; of large ones, its
passes. Both are counted in the graph of kernels that MindSpore runs, on the CPU, for float32 parameters: a
step of two matrices and one of four tell what a parameter costs from what a step costs. A pass reads or
writes as many numbers as the parameter has once: a formula that reads the gradient and updates the parameter
in place has three. (What a kernel is given beside Tensors, and views such as Reshape, are not counted.)
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any, Callable, NamedTuple

_GRAPHS = Path(tempfile.gettempdir()) / f"launches-{os.getpid()}"
# One of the many stages of a graph: printing all of them takes most of the time.
os.environ.update(MS_DEV_SAVE_GRAPHS="1", MS_DEV_DUMP_IR_PASSES="graph_build")
os.environ.update(MS_DEV_SAVE_GRAPHS_PATH=str(_GRAPHS), GLOG_v="3")

import mindspore as ms  # noqa: E402
import numpy as np  # noqa: E402
from mindspore import Parameter, Tensor, nn  # noqa: E402

import ms_optim  # noqa: E402
from ms_optim import transforms  # noqa: E402
from ms_optim.text import aligned  # noqa: E402

SHAPE = (96, 80)
NUMBERS = SHAPE[0] * SHAPE[1]
PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- written by python -m benchmarks.launches --write -->", "<!-- end of what is written -->"
# What launches nothing.
NO_KERNELS = {
    "Load",
    "UpdateState",
    "MakeTuple",
    "TupleGetItem",
    "Depend",
    "Return",
    "Reshape",
    "StopGradient",
}

CLIPPED = {"max_grad_norm": 1.0}
CHECKED = {"skip_nonfinite": True}
NN: dict[str, Callable] = {
    "nn.SGD": lambda params: nn.SGD(params, 0.1),
    "nn.Momentum": lambda params: nn.Momentum(params, 0.1, 0.9),
    "nn.Adam": lambda params: nn.Adam(params),
    "nn.AdamWeightDecay": lambda params: nn.AdamWeightDecay(params, weight_decay=0.01),
    "nn.RMSProp": lambda params: nn.RMSProp(params),
    "nn.Adagrad": lambda params: nn.Adagrad(params),
    "nn.AdaMax": lambda params: nn.AdaMax(params),
    "nn.Rprop": lambda params: nn.Rprop(params),
}


class Count(NamedTuple):
    """What a graph runs."""

    launches: int
    passes: float


def count(text: str) -> Count:
    """The kernels of a graph as MindSpore prints it, and the passes over a parameter's memory."""
    launches, numbers = 0, 0
    lines = text.splitlines()
    for i, line in enumerate(lines):
        node = re.match(r" *%\d+\([^)]*\) = (?:PrimFunc_)?(\w+)\(", line)
        if node is None or node[1] in NO_KERNELS:
            continue
        launches += 1
        formats = next((after for after in lines[i + 1 : i + 4] if "DefaultFormat" in after), "")
        for dims in re.findall(r"DefaultFormat[^{}]*\{([\d, ]*)\}", formats):
            size = int(np.prod([int(d) for d in dims.split(",") if d.strip()] or [1]))
            numbers += size if size >= NUMBERS else 0
    return Count(launches, numbers / NUMBERS)


class Step(nn.Cell):
    """A compiled step."""

    def __init__(self, opt: Any) -> None:
        super().__init__(auto_prefix=False)
        self.opt = opt
        self.takes_loss = getattr(opt, "takes_loss", False)
        self.loss = Tensor(1.0, ms.float32)

    def construct(self, *gradients):
        return self.opt(gradients, loss=self.loss) if self.takes_loss else self.opt(gradients)


def measured(make: Callable, tensors: int) -> Count:
    """A step of some tensors."""
    shutil.rmtree(_GRAPHS, ignore_errors=True)
    params = [Parameter(Tensor(np.ones(SHAPE, np.float32)), name=f"w{i}") for i in range(tensors)]
    opt = make(params)
    gradients = tuple(Tensor(np.ones(SHAPE, np.float32)) for _ in params)
    if hasattr(opt, "update_hessian"):
        # Done every few steps; it is not counted.
        opt.update_hessian(gradients)
        shutil.rmtree(_GRAPHS, ignore_errors=True)
    Step(opt)(*gradients)
    graphs = sorted(_GRAPHS.rglob("graph_build_*.ir"))
    assert graphs, "MindSpore has printed no graph"
    counts = [count(path.read_text()) for path in graphs]
    return Count(sum(c.launches for c in counts), sum(c.passes for c in counts))


def contestants(names: list[str]) -> dict[str, Callable]:
    """What is counted, by name."""
    found: dict[str, Callable] = {}

    def ours(cls: Any, **options: Any) -> Callable:
        return lambda params: cls(params, engine="portable", **options)

    for name in ms_optim.list_optimizers():
        cls = next(value for key, value in vars(ms_optim).items() if key.lower() == name)
        if cls.update is None:
            continue
        found[cls.__name__] = ours(cls)
        if name in ("sgd", "adamw"):
            found[f"{cls.__name__}, clipped"] = ours(cls, **CLIPPED)
            found[f"{cls.__name__}, finite check"] = ours(cls, **CHECKED)
            found[f"{cls.__name__}, both"] = ours(cls, **CLIPPED, **CHECKED)
        if name == "adamw":
            for each in transforms.__all__:
                given = {"start": 2} if each == "SWA" else {}
                found[f"AdamW, {each}"] = ours(cls, transforms=[getattr(transforms, each)(**given)])
    found.update(NN)
    return {key: make for key, make in found.items() if not names or key.split(",")[0] in names}


def table(names: list[str]) -> str:
    """The table of all that is counted."""
    rows = [["step", "launches a parameter", "launches a step", "passes a parameter"]]
    for name, make in contestants(names).items():
        try:
            two, four = measured(make, 2), measured(make, 4)
        except Exception as error:
            rows.append([name, f"does not run: {type(error).__name__}", "", ""])
            continue
        each = (four.launches - two.launches) / 2
        passes = (four.passes - two.passes) / 2
        rows.append([name, f"{each:g}", f"{two.launches - 2 * each:g}", f"{passes:g}"])
        print("\n".join(aligned(rows[:1] + rows[-1:])), flush=True)
    header, *others = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([header, "|---|---:|---:|---:|", *others])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--optimizers", nargs="+", default=[], metavar="NAME", help="as in the table")
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.name}")
    given = parser.parse_args()
    ms.set_context(mode=ms.GRAPH_MODE)
    try:
        text = table(given.optimizers)
    finally:
        shutil.rmtree(_GRAPHS, ignore_errors=True)
    print(text)
    if given.write:
        page = PAGE.read_text()
        head, rest = page.split(BEGIN)
        PAGE.write_text(f"{head}{BEGIN}\n\n{text}\n\n{END}{rest.split(END)[1]}")


if __name__ == "__main__":
    main()
