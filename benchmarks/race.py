"""Every optimizer on the same problems: steps and time to a loss, at its defaults and after a small search.

The problems are a small GPT on characters, LeNet on digits, logistic regression, a matrix as a product of
two, and three surfaces over the plane. Each optimizer has its own defaults, with one exception: those that
want a learning rate have 1e-3. Its rates are then multiplied by the same factors for all, and the best one
counts: the first to reach the target, else the lowest loss at the end. Other numbers are not searched, and
nothing is scheduled.

What is timed are the steps and their gradients; compilation is not. Optimizers that average weights are
measured at the average. Those that want the diagonal of the Hessian get Hutchinson's estimate, from one more
gradient.

A run is kept in a file as soon as it ends, and a race that was stopped goes on from there::

    python -m benchmarks.race                  # all; up to two hours on two cores
    python -m benchmarks.race --small          # some of all; minutes
    python -m benchmarks.race --optimizer adamw muon --problem lenet
"""

from __future__ import annotations

import argparse
import json
import math
import time
import warnings
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
from mindspore import Tensor, ops
from tqdm import tqdm

import ms_optim
from benchmarks.race_problems import PROBLEMS, Problem, Task
from benchmarks.race_report import write

# Of the list of names, what is another's form or cannot race here, and why.
LEFT_OUT = {
    "adamoffload": "Adam's numbers",
    "sparseadam": "Adam's numbers where gradients are dense",
    "thor": "needs layers of its own",
    "lbfgs": "takes several gradients a step",
}
SMALL = {
    "problem": ("rosenbrock", "rastrigin", "beale", "logistic"),
    "optimizer": (
        *("sgd", "adamw", "lion", "muon", "rmsprop", "adabelief", "adan", "lamb", "rprop", "adagrad"),
        *("prodigy", "dog", "schedulefreeadamw", "adopt", "sophia", "cocob"),
    ),
}
TAKE_LOSS = ("polyaksgd", "momo", "momoadam")
HESSIAN_EVERY = {"sophia": 10, "adahessian": 1}


def make(name: str, task: Task) -> Any:
    """An optimizer at its defaults."""
    try:
        return ms_optim.create_optimizer(name, task.params)
    except TypeError:
        return ms_optim.create_optimizer(name, task.params, learning_rate=1e-3)


def hutchinson(task: Task, step: int, grads: Any, rng: np.random.Generator, reach: float = 1e-3) -> Any:
    """An estimate of the Hessian's diagonal: how the gradient changes along signs, times these signs."""
    signs = [Tensor(np.where(rng.random(p.shape) < 0.5, -1, 1).astype(np.float32)) for p in task.parameters]
    before = [p.asnumpy().copy() for p in task.parameters]
    for parameter, sign in zip(task.parameters, signs):
        ops.assign(parameter, parameter + reach * sign)
    _, there = task.gradient(step)
    for parameter, value in zip(task.parameters, before):
        ops.assign(parameter, Tensor(value))
    return tuple(sign * (far - near) / reach for sign, far, near in zip(signs, there, grads))


def take_step(name: str, opt: Any, task: Task, step: int, rng: np.random.Generator) -> float:
    """One step; the loss before it."""
    loss, grads = task.gradient(step)
    if name in HESSIAN_EVERY and step % HESSIAN_EVERY[name] == 0:
        opt.update_hessian(hutchinson(task, step, grads, rng))
    if name in TAKE_LOSS:
        opt(grads, loss=Tensor(np.float32(float(loss))))
    else:
        opt(grads)
    return float(loss)


def averages(opt: Any) -> bool:
    """Whether it averages weights, which are then what is evaluated."""
    try:
        opt.averaged_parameters()
    except ValueError:
        return False
    return True


def run(
    name: str, opt: Any, rates: list[float], factor: float, task: Task, problem: Problem, seed: int
) -> dict:
    """One run from the start."""
    task.place(seed)
    opt.reset_state()
    for group, rate in zip(opt.param_groups, rates):
        group["lr"] = rate * factor
    rng = np.random.default_rng(seed)
    # To put an average in place takes longer than a step over a surface.
    evaluated, every = (
        (opt.averaged, max(problem.every, 10)) if averages(opt) else (nullcontext, problem.every)
    )
    curve, seconds, reached, path = [], 0.0, None, []
    for step in range(problem.steps + 1):
        if step % every == 0:
            with evaluated():
                value = task.measure()
                if len(task.parameters) == 1 and task.parameters[0].size == 2:
                    path.append([round(float(v), 4) for v in task.parameters[0].asnumpy()])
            curve.append(float(f"{value:.4g}") if math.isfinite(value) else None)
            if reached is None and value <= problem.target:
                reached = (step, round(seconds, 4))
            if not math.isfinite(value):
                break
        begin = time.perf_counter()
        take_step(name, opt, task, min(step, problem.steps - 1), rng)
        seconds += time.perf_counter() - begin
    return {"reached": reached, "last": curve[-1], "every": every, "curve": curve, "path": path}


def races(names: list[str], options: argparse.Namespace, done: set) -> Iterator[tuple[str, str, list]]:
    """What is still to be run: problem, optimizer, and factors with seeds."""
    for problem_name in options.problem:
        for name in names:
            factors = PROBLEMS[problem_name].factors
            left = [
                (factor, seed)
                for seed in range(options.seeds)
                for factor in factors
                if (problem_name, name, factor, seed) not in done
            ]
            if left:
                yield problem_name, name, left


def parse_args() -> argparse.Namespace:
    made = argparse.ArgumentParser(prog="python -m benchmarks.race", description=__doc__.split("\n")[0])
    made.add_argument("--problem", nargs="+", choices=PROBLEMS, metavar="NAME", help="default: all")
    made.add_argument("--optimizer", nargs="+", metavar="NAME", help="default: all of list_optimizers()")
    made.add_argument("--seeds", type=int, default=1, help="how many; 0 is the surfaces' classic start")
    made.add_argument("--small", action="store_true", help="some optimizers on the cheap problems")
    made.add_argument("--output", default="runs/race", metavar="FOLDER")
    options = made.parse_args()
    known = [name for name in ms_optim.list_optimizers() if name not in LEFT_OUT]
    options.problem = options.problem or (SMALL["problem"] if options.small else list(PROBLEMS))
    options.optimizer = options.optimizer or (list(SMALL["optimizer"]) if options.small else known)
    unknown = [name for name in options.optimizer if name not in known]
    if unknown:
        made.error(f"--optimizer: {', '.join(unknown)} is not among {', '.join(known)}")
    return options


def main() -> None:
    options = parse_args()
    folder = Path(options.output)
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / "runs.jsonl"
    rows = [json.loads(line) for line in kept.read_text().splitlines()] if kept.exists() else []
    done = {(row["problem"], row["optimizer"], row["factor"], row["seed"]) for row in rows}
    left = list(races(options.optimizer, options, done))
    tasks: dict[str, Task] = {}
    with (
        kept.open("a") as file,
        tqdm(total=sum(len(runs) for _, _, runs in left), unit="run", mininterval=1, disable=None) as bar,
        np.errstate(all="ignore"),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        for problem_name, name, runs in left:
            problem = PROBLEMS[problem_name]
            if problem_name not in tasks:
                tasks[problem_name] = problem.make()
            task = tasks[problem_name]
            task.place(0)
            opt = make(name, task)
            rates = [float(group["lr"]) for group in opt.param_groups]
            take_step(name, opt, task, 0, np.random.default_rng(0))  # It compiles.
            for factor, seed in runs:
                bar.set_postfix_str(f"{problem_name}, {name}, x {factor:g}")
                row = {
                    "problem": problem_name,
                    "optimizer": name,
                    "rate": rates[0],
                    "factor": factor,
                    "seed": seed,
                }
                row |= run(name, opt, rates, factor, task, problem, seed)
                rows.append(row)
                file.write(json.dumps(row) + "\n")
                file.flush()
                bar.update()
    write(folder, [row for row in rows if row["problem"] in options.problem], options.optimizer)


if __name__ == "__main__":
    main()
