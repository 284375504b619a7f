"""The floor: hand-written fused C++ (floor.cc), compiled when the benchmark runs."""

from __future__ import annotations

import ctypes
import math
import shutil
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np

from benchmarks.contestant import (
    BETAS,
    EMA_DECAY,
    EPS,
    LEAST_MEAN,
    LION_BETAS,
    LOSS_SCALE,
    LR,
    MAX_GRAD_NORM,
    MOMENTUM,
    STATES,
    WEIGHT_DECAY,
    Contestant,
    Problem,
    Unavailable,
)

SOURCE = Path(__file__).with_name("floor.cc")
FLAGS = (
    "-std=c++17",
    "-O3",
    "-march=native",
    "-fopenmp",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-shared",
    "-fPIC",
)
ALIGNMENT = 64


@lru_cache
def compiled() -> ctypes.CDLL:
    compiler = shutil.which("g++")
    if not compiler:
        raise Unavailable("g++ is not installed")
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "floor.so"
        done = subprocess.run([compiler, *FLAGS, SOURCE, "-o", library], capture_output=True, text=True)
        if done.returncode:
            raise Unavailable(f"g++ failed: {done.stderr.strip()[:300]}")
        loaded = ctypes.CDLL(str(library))
    loaded.sum_of_squares.restype = ctypes.c_double
    return loaded


def aligned(shape: tuple[int, ...], values: np.ndarray | float) -> np.ndarray:
    """An array that begins where a cache line begins, as the tensors of the libraries do."""
    size = 4 * math.prod(shape)
    room = np.empty(size + ALIGNMENT, np.uint8)
    first = -room.ctypes.data % ALIGNMENT
    array = room[first : first + size].view(np.float32).reshape(shape)
    array[...] = values
    return array


def pointers(arrays: list[np.ndarray]) -> ctypes.Array:
    return (ctypes.c_void_p * len(arrays))(*[array.ctypes.data for array in arrays])


class Floor(Contestant):
    def __init__(self, problem: Problem, threads: int) -> None:
        self.problem = problem
        self.library = compiled()
        self.parameters = [aligned(values.shape, values) for values in problem.values()]
        self.gradients = [aligned(values.shape, values) for values in problem.gradients()]
        starts = np.cumsum([0] + [array.size for array in self.parameters])
        self.starts = (ctypes.c_int64 * len(starts))(*starts.tolist())
        self.threads = ctypes.c_int(threads)
        self.count = ctypes.c_int64(len(self.parameters))

    def make(self) -> None:
        self.states = [
            [aligned(array.shape, 0.0) for array in self.parameters]
            for _ in range(STATES[self.problem.optimizer])
        ]
        self.tensors = [pointers(arrays) for arrays in (self.parameters, self.gradients, *self.states)]
        self.steps = 0

    def call(self, function: str, *scalars: float) -> None:
        numbers = map(ctypes.c_float, scalars)
        getattr(self.library, function)(*self.tensors, self.starts, self.count, self.threads, *numbers)

    def step(self) -> None:
        self.steps += 1
        optimizer = self.problem.optimizer
        lr = LR[optimizer]
        keep = 1 - lr * WEIGHT_DECAY
        if optimizer == "SGD":
            self.call("sgd", lr, MOMENTUM)
        elif optimizer == "Lion":
            self.call("lion", lr, keep, *LION_BETAS)
        else:
            scale = self.clip() if self.problem.clipped else 1.0
            rate = lr / (1 - BETAS[0] ** self.steps)
            correction = 1 / math.sqrt(1 - BETAS[1] ** self.steps)
            keep = 1.0 if optimizer == "Adam" else keep
            numbers = (rate, keep, *BETAS, correction, EPS)
            # The average begins as the weights after the first step.
            blend = 1.0 if self.steps == 1 else 1.0 - EMA_DECAY
            if not math.isfinite(scale):
                self.steps -= 1
            elif optimizer == "AdamW-cautious":
                self.call("adamw_cautious", *numbers, LEAST_MEAN, blend)
            elif optimizer == "AdamW-averaged":
                self.call("adamw_averaged", *numbers, scale, blend)
            else:
                self.call("adamw", *numbers, scale)

    def clip(self) -> float:
        """What to multiply gradients with; not finite if one of them is not."""
        total = self.library.sum_of_squares(self.tensors[1], self.starts, self.count, self.threads)
        norm = math.sqrt(total) / LOSS_SCALE
        return min(1.0, MAX_GRAD_NORM / (norm + 1e-6)) / LOSS_SCALE if math.isfinite(norm) else norm

    def state_bytes(self) -> int:
        return sum(array.nbytes for arrays in self.states for array in arrays)

    def parameter(self, index: int) -> np.ndarray:
        return self.parameters[index]
