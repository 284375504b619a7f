"""What the examples share: arguments, a progress bar, a table and a picture."""

import argparse
import time
from pathlib import Path
from typing import NamedTuple

import matplotlib.pyplot as plt
import mindspore as ms
import numpy as np
from tqdm import tqdm

MODES = {"graph": ms.GRAPH_MODE, "pynative": ms.PYNATIVE_MODE}


class Run(NamedTuple):
    """One training: its name, the loss of each step, what was measured on the way, and the time it took."""

    name: str
    losses: list[float]
    measured: list[tuple[int, float]]
    milliseconds: float

    @property
    def last(self):
        return self.measured[-1][1]

    def steps_to(self, value):
        """The first step at which a loss as low as this was measured; None if none was."""
        return next((step for step, measured in self.measured if measured <= value), None)


def parser(name, about, **defaults):
    """The arguments of all examples, with these defaults."""
    made = argparse.ArgumentParser(
        prog=f"python -m model_zoo_examples.{name}",
        description=about,
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = made.add_argument
    add("--steps", type=positive, default=defaults["steps"], help="steps of each training")
    add("--batch-size", type=positive, default=defaults["batch_size"], help="examples a step")
    add("--learning-rate", type=float, help="one rate for all; each has its own otherwise")
    add("--measure", type=positive, default=10, metavar="TIMES", help="how often it is measured on the way")
    add("--mode", default="graph", choices=MODES, help="MindSpore's execution mode")
    add("--seed", type=int, default=0, help="of the initial weights and of the batches")
    add("--output", default=f"runs/{name}.png", metavar="FILE", help="where the picture goes")
    return made


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, got {text}")
    return number


def add_choice(made, choices, compare, what="optimizer"):
    """``--optimizer`` for one of them, ``--compare`` for several."""
    names = ", ".join(choices)
    made.add_argument(f"--{what}", choices=list(choices), metavar="NAME", help=f"one of {names}, alone")
    made.add_argument("--compare", default=compare, metavar="NAMES", help=f"several of {names}, with commas")


def chosen(made, args, choices, what="optimizer"):
    """The names that were asked for."""
    one = getattr(args, what)
    names = [one] if one else args.compare.split(",")
    unknown = [name for name in names if name not in choices]
    if unknown:
        made.error(f"--compare: {', '.join(unknown)} is not among {', '.join(choices)}")
    return names


def train(name, args, step, measure, steps=None):
    """Run a training.

    Args:
        name: what to call it.
        args: what :func:`parser` has read: of the steps, and how often it is measured.
        step: takes the number of a step, and gives its loss.
        measure: gives what is measured on the way.
        steps: how many steps. Default: those of ``args``.
    """
    steps, times = steps or args.steps, args.measure
    losses, seconds, measured = [], [], [(0, measure())]
    with tqdm(total=steps, desc=name, unit="step", mininterval=0.5, disable=None) as bar:
        for number in range(steps):
            begin = time.perf_counter()
            losses.append(float(step(number)))
            seconds.append(time.perf_counter() - begin)
            if (number + 1) * times // steps > number * times // steps:
                measured.append((number + 1, measure()))
            bar.set_postfix(loss=f"{losses[-1]:.3f}", measured=f"{measured[-1][1]:.3f}", refresh=False)
            bar.update()
    # The first steps compile.
    return Run(name, losses, measured, 1e3 * float(np.median(seconds[len(seconds) // 2 :])))


def print_table(header, rows):
    """Columns: the first to the left, numbers to the right."""
    cells = [[str(cell) for cell in row] for row in [header, *rows]]
    widths = [max(map(len, column)) for column in zip(*cells)]
    print()
    for row in cells:
        first, *rest = (
            cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))
        )
        print("  ".join([first, *rest]))
    print()


def draw(runs, path, title, measured="held-out loss", logarithmic=False):
    """What was measured over the steps, with the loss of each step behind it."""
    figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
    for run, color in zip(runs, plt.rcParams["axes.prop_cycle"].by_key()["color"] * 9):
        axes.plot(range(1, len(run.losses) + 1), run.losses, color=color, alpha=0.2, linewidth=0.8)
        axes.plot(*zip(*run.measured), color=color, marker=".", label=run.name)
    axes.set(xlabel="step", ylabel=f"{measured} (thin: each batch's loss)", title=title)
    if logarithmic:
        axes.set_yscale("log")
    axes.grid(alpha=0.3)
    axes.legend()
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)
    plt.close(figure)
    print(f"Curves: {path}")
