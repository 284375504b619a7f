"""MindSpore's compilations that are under way, and graphs of theirs that are to be compiled anew.

They are found on the call stack, by the names of local variables in MindSpore 2.8 to 2.10. Where these are
others, nothing is found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any, NamedTuple


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


def _compiling() -> Iterator[FrameType]:
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == "compile":
            yield frame
        frame = frame.f_back
