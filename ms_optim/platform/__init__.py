"""All that knows MindSpore's insides: compiled graphs, the call stack, Parameters that keep their buffers.

Nothing here knows what an optimizer computes; what MindSpore documents belongs elsewhere.
"""

from ms_optim.platform.cells import own_attributes
from ms_optim.platform.graphs import CompiledGraph, clash, frames_within, graphs_under_way, step_counter
from ms_optim.platform.owned import (
    FLOATS,
    MASTER_WEIGHT,
    compute_type,
    first_state,
    free_name,
    held,
    is_narrow,
    owned,
)
from ms_optim.platform.recording import forget_recording, put, unrecorded
from ms_optim.platform.source import module
from ms_optim.platform.waiting import synchronize

__all__ = [
    "FLOATS",
    "MASTER_WEIGHT",
    "CompiledGraph",
    "clash",
    "compute_type",
    "first_state",
    "forget_recording",
    "frames_within",
    "free_name",
    "graphs_under_way",
    "held",
    "is_narrow",
    "module",
    "own_attributes",
    "owned",
    "put",
    "step_counter",
    "synchronize",
    "unrecorded",
]
