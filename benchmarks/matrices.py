"""Time of a step of Muon and SOAP beside torch and a hand-written loop, in one run; and their state.

    python -m benchmarks.matrices [Muon SOAP state]

The tensors are GPT-2 small's: 4 matrices a layer, from 768 x 768 to 3072 x 768, and the table of embeddings,
which Muon leaves to the auxiliary AdamW (SOAP has no table here). Gradients are ready-made; contestants take
steps in turn, in an order drawn anew for every round, after one that does not count. Reported are the medians
of seconds and of the processor's seconds: where other programs keep the cores busy, the second ones compare.
All have the same 5 Newton-Schulz steps, the same rates and as many threads.

- torch.optim.Muon as it comes multiplies in bfloat16; the second one has its cast to that taken out. The
  embeddings have torch.optim.AdamW, fused.
- The hand-written loop is NumPy and SciPy: `syrk` for X X', `symm` for the products of symmetric matrices.
  Its embeddings have benchmarks/floor.cc's AdamW.
- SOAP's peer is pytorch_optimizer's. What is timed is a cycle: as many steps as lie between two sets of
  bases, of which one makes them.

SciPy's BLAS has as many threads as the others for the hand-written loop, and one of its own for ms_optim,
whose threads call it: this is what it has in a process that sets nothing.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import math
import random
import time
from collections.abc import Callable
from statistics import median
from unittest import mock

import numpy as np
from tqdm import tqdm

from benchmarks.contestant import Problem
from benchmarks.environment import default_threads, import_libraries, machine, prepare
from benchmarks.sets import Shapes, gpt2_small
from ms_optim.text import aligned

LR, MOMENTUM, STEPS, QUINTIC = 1e-3, 0.95, 5, (3.4445, -4.7750, 2.0315)
AUXILIARY_LR, BETAS, EPS = 3e-4, (0.9, 0.95), 1e-10
EVERY = 10
STATES = ("AdamW", "AdamMini", "GaLore", "APOLLO", "CAME", "SM3")
RANK = 128
OURS = "ms_optim, PYNATIVE"


class Matrices(Problem):
    """The table of embeddings and the first matrices."""

    count = 48

    @property
    def shapes(self) -> Shapes:
        table, *others = [shape for shape in gpt2_small() if len(shape) == 2 and shape[0] != 1024]
        return [*([table] if self.optimizer == "Muon" else []), *others[: self.count]]


def blas_threads(count: int) -> None:
    """Of SciPy's OpenBLAS."""
    library = ctypes.CDLL(str(importlib.import_module("scipy.linalg.cython_blas").__file__))
    library.scipy_openblas_set_num_threads(count)


class Loop:
    """Muon by NumPy and SciPy."""

    def __init__(self, problem: Matrices, threads: int) -> None:
        from benchmarks.floor import Floor

        self.threads = threads
        self.parameters, self.gradients = problem.values()[1:], problem.gradients()[1:]
        self.buffers = [np.zeros_like(x) for x in self.parameters]
        self.table = Floor(Table("b", "AdamW"), threads)
        self.table.make()

    def step(self) -> None:
        blas_threads(self.threads)
        self.table.step()
        for param, grad, buffer in zip(self.parameters, self.gradients, self.buffers):
            buffer *= MOMENTUM
            buffer += (1 - MOMENTUM) * grad
            rows, columns = param.shape
            x = self.orthogonal(MOMENTUM * buffer + (1 - MOMENTUM) * grad)
            x *= LR * math.sqrt(max(1.0, rows / columns))
            param -= x
        blas_threads(1)

    @staticmethod
    def orthogonal(x: np.ndarray) -> np.ndarray:
        from scipy.linalg.blas import ssymm, ssyrk

        a, b, c = QUINTIC
        is_wide = x.shape[0] <= x.shape[1]
        x = x.T / max(float(np.linalg.norm(x)), 1e-7)  # In the order of Fortran.
        for _ in range(STEPS):
            gram = ssyrk(1.0, x, trans=is_wide)
            # Of what is symmetric only the upper half is read, but for the one factor that is taken for any.
            square = ssymm(
                c, gram, gram + np.triu(gram, 1).T, beta=b, c=gram.copy(order="F"), overwrite_c=True
            )
            x = ssymm(1.0, square, x, beta=a, c=x.copy(order="F"), side=is_wide, overwrite_c=True)
        return x.T


class Table(Problem):
    """The table of embeddings alone."""

    @property
    def shapes(self) -> Shapes:
        return gpt2_small()[:1]


def in_torch(problem: Matrices, threads: int, narrow: bool = True) -> Callable[[], None]:
    import torch

    torch.set_num_threads(threads)
    parameters = [torch.nn.Parameter(torch.from_numpy(x)) for x in problem.values()]
    for parameter, gradient in zip(parameters, problem.gradients()):
        parameter.grad = torch.from_numpy(gradient)
    if problem.optimizer == "SOAP":
        from pytorch_optimizer import SOAP

        return SOAP(parameters, lr=LR, precondition_frequency=EVERY).step
    muon = torch.optim.Muon(parameters[1:], lr=LR, momentum=MOMENTUM, weight_decay=0.0, ns_steps=STEPS)
    adamw = torch.optim.AdamW(parameters[:1], AUXILIARY_LR, BETAS, EPS, weight_decay=0.0, fused=True)

    def step() -> None:
        cast = torch.Tensor.bfloat16 if narrow else torch.Tensor.clone
        with mock.patch.object(torch.Tensor, "bfloat16", cast):
            muon.step()
        adamw.step()

    return step


def ours(problem: Matrices, compiled: bool) -> Callable[[], None]:
    import mindspore as ms
    from mindspore import Parameter, Tensor

    import ms_optim
    from benchmarks.in_mindspore import CompiledStep

    mode = ms.GRAPH_MODE if compiled else ms.PYNATIVE_MODE
    ms.set_context(mode=mode)
    parameters = [Parameter(Tensor(x), name=f"weight_{i}") for i, x in enumerate(problem.values())]
    gradients = tuple(map(Tensor, problem.gradients()))
    if problem.optimizer == "SOAP":
        optimizer = ms_optim.SOAP(parameters, LR, precondition_frequency=EVERY)
    else:
        groups = [{"params": parameters[:1], "auxiliary": True}, {"params": parameters[1:]}]
        optimizer = ms_optim.Muon(groups, LR, MOMENTUM, ns_steps=STEPS)
    run: Callable = optimizer
    arguments = (gradients,)
    if compiled:
        held = tuple(Parameter(x, name=f"gradient_{i}", requires_grad=False) for i, x in enumerate(gradients))
        run, arguments = CompiledStep(optimizer, held), ()

    def step() -> None:
        ms.set_context(mode=mode)
        run(*arguments)
        parameters[-1].asnumpy()  # Waits for the device. It copies nothing.

    return step


def cycle(step: Callable[[], None]) -> Callable[[], None]:
    """As many steps as lie between two sets of SOAP's bases."""
    return lambda: [step() for _ in range(EVERY)] and None


def contestants(problem: Matrices, threads: int) -> dict[str, Callable[[], Callable[[], None]]]:
    if problem.optimizer == "SOAP":
        return {
            OURS: lambda: cycle(ours(problem, False)),
            "pytorch_optimizer": lambda: cycle(in_torch(problem, threads)),
        }
    return {
        OURS: lambda: ours(problem, False),
        "ms_optim, compiled step": lambda: ours(problem, True),
        "NumPy and SciPy": lambda: Loop(problem, threads).step,
        "torch.optim.Muon, float32": lambda: in_torch(problem, threads, narrow=False),
        "torch.optim.Muon": lambda: in_torch(problem, threads),
    }


def measured(problem: Matrices, threads: int, repeats: int, left_out: list[str]) -> list[list[str]]:
    """The rows of a table: what each took, and how often ms_optim's processor time in PYNATIVE that is."""
    steps = {name: make() for name, make in contestants(problem, threads).items() if name not in left_out}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in steps}
    shuffle = random.Random(0).shuffle
    for _ in tqdm(range(1 + repeats), desc=problem.optimizer, leave=False):
        names = list(steps)
        shuffle(names)
        for name in names:
            time.sleep(0.02)  # Threads of OpenMP go on spinning for a while.
            start = time.perf_counter(), time.process_time()
            steps[name]()
            times[name].append((time.perf_counter() - start[0], time.process_time() - start[1]))
    medians = {name: [median(which) for which in zip(*each[1:])] for name, each in times.items()}
    rows = [["", "seconds", "of the processor", "x", "x, of the processor"]]
    for name, own in medians.items():
        ratios = [each / mine for each, mine in zip(own, medians[OURS])]
        rows.append([name, *(f"{each:.3g}" for each in own), *(f"{ratio:.2f}" for ratio in ratios)])
    return rows


def states() -> list[list[str]]:
    """What each owns beside parameters and gradients."""
    from mindspore import Parameter, Tensor

    import ms_optim

    shapes = Matrices("b", "Muon").shapes
    count = sum(map(math.prod, shapes))
    rows = [["", "MiB", "bytes a number"]]
    for name in STATES:
        params = [Parameter(Tensor(np.zeros(s, np.float32)), name=f"w{i}") for i, s in enumerate(shapes)]
        options = {"rank": RANK} if name in ("GaLore", "APOLLO") else {}
        total = getattr(ms_optim, name)(params, **options).memory_report().total_bytes
        rows.append([name, f"{total / 2**20:.1f}", f"{total / count:.3f}"])
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.matrices",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    every = ("Muon", "SOAP", "state")
    parser.add_argument("tables", nargs="*", metavar="TABLE", help=f"of {', '.join(every)} (default: all)")
    parser.add_argument(
        "--matrices", type=int, default=48, help="how many, from the first layer on (default: 48)"
    )
    parser.add_argument(
        "--leave-out", nargs="+", default=[], metavar="NAME", help="contestants, as in the table"
    )
    parser.add_argument("--repeats", type=int, default=3, help="counted steps or cycles of each (default: 3)")
    parser.add_argument(
        "--threads", type=int, default=default_threads(), help="of each (default: OMP_NUM_THREADS, else 2)"
    )
    options = parser.parse_args()
    if unknown := set(options.tables) - set(every):
        parser.error(f"no table {', '.join(unknown)}; there are {', '.join(every)}")
    prepare(options.threads)
    import_libraries()
    blas_threads(1)
    Matrices.count = options.matrices
    print(", ".join(f"{key} {value}" for key, value in machine(options.threads).items()))
    for table in options.tables or every:
        problem = Matrices("b", table)
        rows = (
            states()
            if table == "state"
            else measured(problem, options.threads, options.repeats, options.leave_out)
        )
        print("", table, *aligned(rows), sep="\n", flush=True)


if __name__ == "__main__":
    main()
