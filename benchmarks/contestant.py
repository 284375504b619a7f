"""What a contestant is, the problem that all of them solve, and the list of them."""

from __future__ import annotations

from importlib import import_module
from math import prod
from typing import Any, NamedTuple

import numpy as np

from benchmarks.sets import SETS

OPTIMIZERS = ("SGD", "Adam", "AdamW", "Lion", "AdamW-clipped", "AdamW-averaged", "AdamW-cautious")
# What is more than a step: these are measured on (b) where nobody says otherwise.
STACKS = {
    "AdamW-clipped": "AdamW with a loss scale to take away, a check that gradients are finite, and a clip of "
    "their global norm",
    "AdamW-averaged": "the same with a dynamic loss scale, and an average of the weights",
    "AdamW-cautious": "AdamW with a cautious update and an average of the weights",
}
# The same for every contestant.
LR = {"SGD": 1e-3, "Adam": 1e-3, "Lion": 1e-4, **dict.fromkeys(("AdamW", *STACKS), 1e-3)}
MOMENTUM, BETAS, LION_BETAS, EPS, WEIGHT_DECAY = 0.9, (0.9, 0.999), (0.9, 0.99), 1e-8, 1e-2
LOSS_SCALE, MAX_GRAD_NORM = 1024.0, 1.0
EMA_DECAY, LEAST_MEAN = 0.999, 1e-3

BLOCK = 1_000_003


class Unavailable(Exception):
    """This contestant cannot run here; the message says why."""


class Problem(NamedTuple):
    """An optimizer on a set of tensors, with starting values and gradients that are always the same."""

    set: str
    optimizer: str

    @property
    def shapes(self) -> list[tuple[int, ...]]:
        return SETS[self.set]()

    @property
    def numbers(self) -> int:
        return sum(map(prod, self.shapes))

    @property
    def clipped(self) -> bool:
        """Whether gradients are unscaled, checked and clipped."""
        return self.optimizer in ("AdamW-clipped", "AdamW-averaged")

    @property
    def averaged(self) -> bool:
        """Whether an average of the weights is kept."""
        return self.optimizer in ("AdamW-averaged", "AdamW-cautious")

    def values(self) -> list[np.ndarray]:
        return _arrays(self.shapes, 0, 1.0)

    def gradients(self) -> list[np.ndarray]:
        return _arrays(self.shapes, 1, LOSS_SCALE if self.clipped else 1.0)


def _arrays(shapes: list[tuple[int, ...]], seed: int, scale: float) -> list[np.ndarray]:
    """Fresh arrays; one block of random numbers, repeated (to draw so many anew would take minutes)."""
    block = np.random.default_rng(seed).standard_normal(BLOCK, np.float32) * np.float32(scale)
    arrays, at = [], 0
    for shape in shapes:
        size = prod(shape)
        copies = -(-(at + size) // BLOCK)
        arrays.append(np.tile(block, copies)[at : at + size].reshape(shape).copy())
        at = (at + size) % BLOCK
    return arrays


class Contestant:
    """Parameters and gradients of its own, and an optimizer for them.

    `__init__` makes parameters and gradients, `make` the optimizer. Then, for every step: `prepare`, which is
    not timed, and `step`, which returns when the work is done.
    """

    def __init__(self, problem: Problem, threads: int) -> None:
        raise NotImplementedError

    def make(self) -> None:
        raise NotImplementedError

    def prepare(self) -> None:
        """Nothing, for most."""

    def step(self) -> None:
        raise NotImplementedError

    def state_bytes(self) -> int:
        """Of the optimizer's state; parameters and gradients do not count."""
        raise NotImplementedError

    def parameter(self, index: int) -> np.ndarray:
        raise NotImplementedError


class Entry(NamedTuple):
    """Where a contestant is found, and the memory to reserve for it."""

    module: str
    name: str
    options: dict[str, Any]
    # Numbers for each parameter beside its own state: parameters, gradients, and what the step allocates.
    # Only used to decide how many contestants fit into memory at once; generous, from measured peaks.
    reserve: int
    # Whether it takes part where nobody says who does.
    usual: bool = True


# The ones that are compared most come first, so that they are always measured side by side.
CONTESTANTS = {
    "floor": Entry("floor", "Floor", {}, 2),
    "ours-pynative": Entry("in_mindspore", "Ours", {"use": "pynative"}, 4),
    "ours-compiled": Entry("in_mindspore", "Ours", {"use": "compiled"}, 4),
    "ours-jit": Entry("in_mindspore", "Ours", {"use": "jit"}, 4),
    "portable-pynative": Entry("in_mindspore", "Portable", {"use": "pynative"}, 4),
    "portable-compiled": Entry("in_mindspore", "Portable", {"use": "compiled"}, 4),
    "torch-fused": Entry("in_torch", "Torch", {"implementation": "fused"}, 3),
    "torch-foreach": Entry("in_torch", "Torch", {"implementation": "foreach"}, 4),
    "torch-forloop": Entry("in_torch", "Torch", {"implementation": "forloop"}, 3),
    "optax": Entry("in_jax", "Optax", {}, 4),
    "nn-pynative": Entry("in_mindspore", "BuiltIn", {"use": "pynative"}, 3),
    "nn-compiled": Entry("in_mindspore", "BuiltIn", {"use": "compiled"}, 3),
    "experimental": Entry("in_mindspore", "Experimental", {"use": "pynative"}, 16),
    # For comparisons of their own: with what each step did read after it, and AdamW alone whatever is asked.
    "ours-last-step": Entry("in_mindspore", "Watched", {"use": "pynative"}, 4, usual=False),
    "portable-plain": Entry("in_mindspore", "PlainPortable", {"use": "compiled"}, 4, usual=False),
}
STATES = {"SGD": 1, "Adam": 2, "AdamW": 2, "Lion": 1}
STATES |= {"AdamW-clipped": 2, "AdamW-averaged": 3, "AdamW-cautious": 3}


def bytes_needed(name: str, problem: Problem) -> int:
    copies = STATES[problem.optimizer] + CONTESTANTS[name].reserve
    if problem.clipped and name.startswith("torch"):
        copies += 1  # Gradients to restore those that it changes.
    if problem.clipped and name.startswith("portable"):
        copies += 24  # What its operators make on the way.
    return 4 * problem.numbers * copies


def enter(name: str, problem: Problem, threads: int) -> Contestant:
    """The contestant of this name, parameters and gradients made."""
    module, kind, options, *_ = CONTESTANTS[name]
    try:
        found = getattr(import_module(f"benchmarks.{module}"), kind)
    except ImportError as error:
        raise Unavailable(f"cannot be imported: {error}") from error
    return found(problem, threads, **options)
