"""Schedules: learning rates and other hyperparameters that depend on the step.

Each is a formula that runs in Python and in a graph alike; see :class:`Schedule`. What
reads them belongs to groups.

Example:
    >>> from ms_optim.schedules import Cosine, Warmup
    >>> lr = Warmup(Cosine(lr=0.5, steps=8), steps=2)
    >>> lr(1), lr(2), lr(6), lr(10)
    (0.25, 0.5, 0.25, 0.0)
"""

from ms_optim.schedules.base import Schedule
from ms_optim.schedules.combine import Add, Multiply, Sequence, Warmup
from ms_optim.schedules.cyclic import Cyclic, OneCycle, WarmRestarts
from ms_optim.schedules.decay import (
    Constant,
    Cosine,
    Exponential,
    InverseSqrt,
    InverseTime,
    Linear,
    MultiStep,
    NaturalExponential,
    Polynomial,
    Rex,
    Step,
    WarmupStableDecay,
)
from ms_optim.schedules.epoch import EpochScheduler, ReduceLROnPlateau
from ms_optim.schedules.lists import Lambda, Piecewise, Table

__all__ = [
    "Add",
    "Constant",
    "Cosine",
    "Cyclic",
    "EpochScheduler",
    "Exponential",
    "InverseSqrt",
    "InverseTime",
    "Lambda",
    "Linear",
    "MultiStep",
    "Multiply",
    "NaturalExponential",
    "OneCycle",
    "Piecewise",
    "Polynomial",
    "ReduceLROnPlateau",
    "Rex",
    "Schedule",
    "Sequence",
    "Step",
    "Table",
    "WarmRestarts",
    "Warmup",
    "WarmupStableDecay",
]
