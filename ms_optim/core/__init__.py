"""What an optimizer holds, beside MindSpore's Cell: groups, states, counters, and how they change.

It is what saving, reports, the reference and interop take. How a step is run belongs to the engine, what
users call to the optimizer.
"""

from ms_optim.core import averaged, changes
from ms_optim.core.changes import Change
from ms_optim.core.checkpoints import listed
from ms_optim.core.core import Core
from ms_optim.core.definition import Options
from ms_optim.core.last_step import LastStep, forget_last_step, read_last_step
from ms_optim.core.report import MemoryReport, describe, memory_report
from ms_optim.core.reset import reset

__all__ = [
    "Change",
    "Core",
    "LastStep",
    "MemoryReport",
    "Options",
    "averaged",
    "changes",
    "describe",
    "forget_last_step",
    "listed",
    "memory_report",
    "read_last_step",
    "reset",
]
