"""Optimizers for MindSpore: right, fast, complete."""

# First of all, before MindSpore meets a NumPy that it does not work with.
# ruff: noqa: E402, I001
from typing import TYPE_CHECKING

from ms_optim.version import __version__, check_numpy

check_numpy()

from ms_optim import callbacks, compat, groups, interop, lr_finder, optimizers, schedules, transforms

# As `ms_optim.math` alone: with a star it would stand in the place of Python's.
from ms_optim import math as math
from ms_optim.core.reference import Reference
from ms_optim.engine import engines
from ms_optim.formula.transform import Transform
from ms_optim.gradients import LossScaler
from ms_optim.optimizer import Optimizer
from ms_optim.optimizers import *  # noqa: F403
from ms_optim.optimizers import create_optimizer, list_optimizers, register
from ms_optim.saving import load, save
from ms_optim.spelling import unknown_of
from ms_optim.training import SAM, Accumulator, TrainOneStep, recompute_batch_norm

__all__ = [
    "SAM",
    "Accumulator",
    "TrainOneStep",
    "LossScaler",
    "Optimizer",
    "Reference",
    "Transform",
    "__version__",
    "callbacks",
    "compat",
    "create_optimizer",
    "engines",
    "groups",
    "interop",
    "list_optimizers",
    "load",
    "lr_finder",
    "recompute_batch_norm",
    "register",
    "save",
    "schedules",
    "transforms",
    *optimizers.__all__,
]

if not TYPE_CHECKING:  # Where every name would be taken for one that there is.
    _within = (schedules, transforms, callbacks, groups)
    __getattr__ = unknown_of(
        __name__,
        [*(f"{m.__name__.rpartition('.')[2]}.{name}" for m in _within for name in m.__all__), *__all__],
    )
