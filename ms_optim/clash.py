"""Two optimizers in one step: their step counters and hyperparameters need names of their own."""

from __future__ import annotations

import sys
import weakref
from types import FrameType
from typing import Any

from mindspore import Parameter, ops

from ms_optim.state import owned

ADVICE = "give each optimizer of one step its own name=, as in AdamW(params, name='generator')"

# For each compilation that is under way: the optimizers met so far, by the prefix of their names.
_met: weakref.WeakKeyDictionary[Any, dict[str, Any]] = weakref.WeakKeyDictionary()


def clash(optimizer: Any, prefix: str) -> str:
    """What is wrong if the graph that is being compiled has two optimizers with one prefix; else "".

    MindSpore would refuse the second Parameter of one name too, without saying what to do.
    """
    compilation = _compilation()
    if compilation is None:
        return ""
    other = _met.setdefault(compilation, {}).setdefault(prefix, weakref.ref(optimizer))()
    if other is None or other is optimizer:
        return ""
    names = f"{type(other).__name__} and {type(optimizer).__name__}"
    return f"{names} in one step both name their counter '{prefix}global_step': {ADVICE}"


@ops.constexpr
def refuse(obstacle: str) -> bool:
    """Raise what is wrong, while a graph is compiled: before MindSpore looks at the graph's Parameters."""
    if obstacle:
        raise ValueError(obstacle)
    return True


def _compilation() -> Any:
    """MindSpore's object for the compilation of a @jit function that is under way, if there is one.

    Found by how that method looks in MindSpore 2.8 to 2.10. In a version where it looks different this
    gives None, and MindSpore's own error stands.
    """
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == "compile" and "method_name" in frame.f_locals:
            return frame.f_locals.get("self")
        frame = frame.f_back
    return None


class _Counter:
    """A Parameter that explains itself where MindSpore reports two of its name in one Cell."""

    def __str__(self):
        return f"{super().__str__()[:-1]}; {ADVICE})"


def step_counter(parameter: Parameter) -> Parameter:
    """The same Parameter, with the advice."""
    return owned(parameter, _Counter)
