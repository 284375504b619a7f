"""MindSpore's compilations that are under way, and graphs of theirs that are to be compiled anew.

They are found on the call stack, by the names of local variables in MindSpore 2.8 to 2.10. Where these are
others, nothing is found.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from collections.abc import Iterator
from contextlib import suppress
from types import FrameType
from typing import Any, NamedTuple

import mindspore as ms
from mindspore import Parameter

from ms_optim.platform.owned import owned
from ms_optim.platform.waiting import synchronize


class CompiledGraph(NamedTuple):
    """A graph that MindSpore has compiled, or is compiling, for a Cell or a ``@jit`` function.

    Attributes:
        cache: the names of the graphs that need not be compiled again.
        phase: its name.
    """

    cache: set[str]
    phase: str

    def forget(self) -> None:
        """Have it compiled anew when it is run next."""
        self.cache.discard(self.phase)


def jit_under_way() -> Any:
    """MindSpore's object for the compilation of a ``@jit`` function, if there is one."""
    for frame in _compiling():
        if "method_name" in frame.f_locals:
            return frame.f_locals.get("self")
    return None


def graphs_under_way() -> list[CompiledGraph]:
    """The graphs that are being compiled, each within the next."""
    found = []
    for frame in _compiling():
        names = frame.f_locals
        cell = names.get("obj")
        cache = (
            frame.f_globals.get("ms_compile_cache") if cell is None else getattr(cell, "compile_cache", None)
        )
        if isinstance(cache, set) and isinstance(names.get("phase"), str):
            found.append(CompiledGraph(cache, names["phase"]))
    return found


# What belonged to something that ended, and MindSpore has not let go of yet.
_ended: list[set[str]] = []


def free_with(owner: Any, phases: set[str]) -> None:
    """Have MindSpore let go of ``@jit`` graphs, which hold Parameters, when what they belong to ends.

    Args:
        phases: their names; more may be added.
    """
    _free_ended()
    weakref.finalize(owner, _end, phases, os.getpid()).atexit = False


def _end(phases: set[str], process: int) -> None:
    if os.getpid() != process:
        return
    _ended.append(phases)
    # Python may collect garbage anywhere: in a thread of MindSpore's, for which others wait, or within a
    # compilation. Then they go when the next graphs come.
    if threading.current_thread() is threading.main_thread() and not is_compiling():
        _free_ended()


def _free_ended() -> None:
    if not _ended:
        return
    # In PYNATIVE a graph that was called runs, or waits to be run, in a thread of MindSpore's.
    synchronize()
    api = sys.modules[ms.jit.__module__]
    executors = [getattr(api, name, None) for name in ("JitExecutor_", "GraphExecutor_")]
    # Another thread may take the last one.
    with suppress(IndexError):
        while True:
            phases = _ended.pop()
            for executor in filter(None, executors):
                executor.get_instance().del_net_res(None, phases)
            api.ms_compile_cache.difference_update(phases)


def is_exporting() -> bool:
    """Whether a graph is being compiled for ``ms.export``."""
    return any(str(frame.f_locals.get("phase")).startswith("export") for frame in _compiling())


def is_compiling() -> bool:
    """Whether MindSpore is compiling a graph."""
    return bool(graphs_under_way())


def _compiling() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == "compile":
            yield frame
        frame = frame.f_back


# Two optimizers in one step: their step counters and hyperparameters need names of their own.

ADVICE = "give each optimizer of one step its own name=, as in AdamW(params, name='generator')"

# For each compilation that is under way: the optimizers met so far, by the prefix of their names.
_met: weakref.WeakKeyDictionary[Any, dict[str, Any]] = weakref.WeakKeyDictionary()


def clash(optimizer: Any, prefix: str) -> str:
    """What is wrong if the graph that is being compiled has two optimizers with one prefix; else "".

    MindSpore would refuse the second Parameter of one name too, without saying what to do.
    """
    compilation = jit_under_way()
    if compilation is None:
        return ""
    other = _met.setdefault(compilation, {}).setdefault(prefix, weakref.ref(optimizer))()
    if other is None or other is optimizer:
        return ""
    names = f"{type(other).__name__} and {type(optimizer).__name__}"
    return f"{names} in one step both name their counter '{prefix}global_step': {ADVICE}"


class _Counter:
    """A Parameter that explains itself where MindSpore reports two of its name in one Cell."""

    def __str__(self):
        return f"{super().__str__()[:-1]}; {ADVICE})"


def step_counter(parameter: Parameter) -> Parameter:
    """The same Parameter, with the advice."""
    return owned(parameter, _Counter)


def frames_within(folder: str) -> int:
    """How many calls, the caller's among them, lie within a folder, up to the code that led to them."""
    frame: FrameType | None = sys._getframe(1)
    depth = 0
    while frame is not None and frame.f_code.co_filename.startswith(folder):
        frame, depth = frame.f_back, depth + 1
    return depth
