"""Schedules: learning rates and other hyperparameters that depend on the step.

Each is a formula that runs in Python and in a graph alike; see :class:`Schedule`. What
reads them belongs to groups.

Example:
    >>> from ms_optim.schedules import Cosine, Warmup
    >>> lr = Warmup(Cosine(lr=0.5, steps=8), steps=2)
    >>> lr(1), lr(2), lr(6), lr(10)
    (0.25, 0.5, 0.25, 0.0)
"""

from typing import TYPE_CHECKING

from ms_optim.schedules.base import Schedule
from ms_optim.schedules.chebyshev import Chebyshev
from ms_optim.schedules.combine import SWALR, Add, Multiply, Proportional, Sequence, Warmup
from ms_optim.schedules.cyclic import Cyclic, OneCycle, WarmRestarts
from ms_optim.schedules.decay import Constant, Cosine, Linear, Polynomial, Rex, Tanh
from ms_optim.schedules.endless import Exponential, InverseSqrt, InverseTime, NaturalExponential
from ms_optim.schedules.epoch import EpochScheduler
from ms_optim.schedules.greedy import Greedy
from ms_optim.schedules.lists import Lambda, Table
from ms_optim.schedules.metric import ReduceLROnPlateau
from ms_optim.schedules.noise import Noise
from ms_optim.schedules.piecewise import Interpolate, MultiStep, Piecewise, Step
from ms_optim.schedules.warmup_stable_decay import WarmupStableDecay
from ms_optim.spelling import unknown_of

__all__ = [
    "Add",
    "Chebyshev",
    "Constant",
    "Cosine",
    "Cyclic",
    "EpochScheduler",
    "Exponential",
    "Greedy",
    "Interpolate",
    "InverseSqrt",
    "InverseTime",
    "Lambda",
    "Linear",
    "MultiStep",
    "Multiply",
    "NaturalExponential",
    "Noise",
    "OneCycle",
    "Piecewise",
    "Polynomial",
    "Proportional",
    "ReduceLROnPlateau",
    "Rex",
    "SWALR",
    "Schedule",
    "Sequence",
    "Step",
    "Table",
    "Tanh",
    "WarmRestarts",
    "Warmup",
    "WarmupStableDecay",
]

if not TYPE_CHECKING:  # Where every name would be taken for one that there is.
    __getattr__ = unknown_of(__name__, __all__)
