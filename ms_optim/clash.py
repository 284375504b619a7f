"""Two optimizers in one step: their step counters and hyperparameters need names of their own."""

from __future__ import annotations

import weakref
from typing import Any

from mindspore import Parameter, ops

from ms_optim.compilation import jit_under_way
from ms_optim.state import owned

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


@ops.constexpr
def refuse(obstacle: str) -> bool:
    """Raise what is wrong, while a graph is compiled: before MindSpore looks at the graph's Parameters."""
    if obstacle:
        raise ValueError(obstacle)
    return True


class _Counter:
    """A Parameter that explains itself where MindSpore reports two of its name in one Cell."""

    def __str__(self):
        return f"{super().__str__()[:-1]}; {ADVICE})"


def step_counter(parameter: Parameter) -> Parameter:
    """The same Parameter, with the advice."""
    return owned(parameter, _Counter)
