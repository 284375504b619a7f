"""The base class of every schedule: one formula of the step, run in Python and in a graph."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any, Callable

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn, ops
from mindspore.nn.learning_rate_schedule import LearningRateSchedule

from ms_optim.checks import NOT_NEGATIVE, check_count, check_number, check_real
from ms_optim.formula.symbolic import Symbol, Untraceable, call
from ms_optim.platform.cells import own_attributes
from ms_optim.schedules.graph import compiled
from ms_optim.schedules.math import held


class Schedule(LearningRateSchedule):
    """A number that depends on the step, the first step being 0.

    ``schedule(step)`` gives a float, computed in Python and float64. Inside a graph the same call takes
    a Tensor and gives a Tensor: float64 for a float64 step, else float32. (Outside of a graph, a
    Tensor is answered by a Tensor too.) It goes wherever a learning rate does, in ``ms_optim`` and in
    ``mindspore.nn``; in ``ms_optim`` also wherever another hyperparameter does.

    ``schedule * 0.5``, ``schedule + 1e-5``, ``schedule * other`` and ``schedule + other`` are schedules.

    A schedule of your own hands its settings to this class, which makes them attributes that cannot be
    changed, and gives its formula in ``value``, with Python's operators and the functions of
    :mod:`ms_optim.schedules.math`.

    Args:
        **settings: what the formula needs, and what ``repr`` shows.

    Raises:
        ValueError: a setting has the name of something that every schedule has.

    Example:
        >>> from ms_optim.schedules import Schedule
        >>> from ms_optim.schedules.math import floor
        >>> class Sawtooth(Schedule):
        ...     def __init__(self, lr, period):
        ...         super().__init__(lr=lr, period=period)
        ...     def value(self, step):
        ...         return self.lr * (1 - step / self.period + floor(step / self.period))
        >>> Sawtooth(lr=1.0, period=4).table(6)
        [1.0, 0.75, 0.5, 0.25, 1.0, 0.75]
        >>> Sawtooth(lr=1.0, period=4) * 0.1
        Sawtooth(lr=1.0, period=4) * 0.1
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__()
        for name, value in settings.items():
            if hasattr(self, name):
                raise ValueError(
                    f"{type(self).__name__}: a setting cannot be called {name}; a Cell has that already"
                )
            object.__setattr__(self, name, value)
        # A Cell of MindSpore's may have Parameters, which a graph must find.
        cells = [part for value in settings.values() for part in _parts(value) if isinstance(part, nn.Cell)]
        for i, cell in enumerate(cells):
            self.insert_child_to_cell(f"schedule{i}", cell)
        object.__setattr__(self, "_compiled", None)
        object.__setattr__(self, "_settings", settings)

    # What to do where a graph cannot run the formula.
    way_out = "write it with ms_optim.schedules.math, with `where` in place of `if`"

    # A NumPy number leaves `number * schedule` to the schedule.
    __array_ufunc__ = None

    def value(self, step):
        """The formula; ``step`` is a number, or the symbol of one."""
        raise NotImplementedError(f"{type(self).__name__} needs a method value(step)")

    def __call__(self, step: Any) -> Any:
        if isinstance(step, Tensor):
            values = [self(number) for number in step.asnumpy().reshape(-1).tolist()]
            dtype = ms.float64 if step.dtype == ms.float64 else ms.float32
            return Tensor(np.reshape(np.asarray(values), step.shape), dtype)
        number = np.float64(check_number(f"{type(self).__name__}: step", step, NOT_NEGATIVE))
        with np.errstate(all="ignore"):
            return check_real(f"{type(self).__name__}: value({number:g})", self.value(number))

    def construct(self, global_step):
        if self._why_not_compiled:
            raise TypeError(self._why_not_compiled)
        value = self._formula(ops.cast(global_step, ms.float64), self._constants)
        if isinstance(global_step, Tensor) and global_step.dtype == ms.float64:
            return value
        return ops.cast(value, ms.float32)

    def table(self, n: int) -> list[float]:
        """The values of the first ``n`` steps."""
        return [self(step) for step in range(check_count(f"{type(self).__name__}: n", n, low=0))]

    def plot(self, n: int, path: str | Path | None = None, axes: Any = None) -> Any:
        """Draw the first ``n`` steps with matplotlib.

        Args:
            n: how many steps.
            path: where to save the picture, if anywhere.
            axes: the axes to draw in. Default: those of a new figure.

        Returns:
            The axes.
        """
        if axes is None:
            from matplotlib import pyplot

            axes = pyplot.figure(figsize=(6, 3.5), layout="constrained").add_subplot()
            axes.set(xlabel="step", ylabel="value", title=str(self))
        axes.plot(self.table(n))
        if path is not None:
            axes.figure.savefig(path)
        return axes

    def __mul__(self, other: Any) -> Schedule:
        return _combined("Multiply", self, other)

    def __add__(self, other: Any) -> Schedule:
        return _combined("Add", self, other)

    __rmul__, __radd__ = __mul__, __add__

    def __repr__(self) -> str:
        defaults = inspect.signature(type(self)).parameters
        words = [
            f"{name}={_shown(value)}"
            for name, value in self._settings.items()
            if name not in defaults or defaults[name].default != value
        ]
        return f"{type(self).__name__}({', '.join(words)})"

    def __setattr__(self, name: str, value: Any) -> None:
        # A compiled graph would not see it.
        if name in self.__dict__.get("_settings", ()):
            raise AttributeError(f"{type(self).__name__}.{name} is fixed; make another schedule")
        super().__setattr__(name, value)

    def __reduce_ex__(self, protocol: Any) -> Any:
        # A copy is made anew of the settings: what was compiled stays behind.
        made = {"_compiled", "_settings", *self._settings}
        own = {name: value for name, value in own_attributes(self).items() if name not in made}
        parts = {name: value for name, value in own.items() if not _SETTING_CELL.fullmatch(name)}
        return _made_of, (type(self), dict(self._settings), parts)

    # What MindSpore reads while it compiles a graph. An exception raised here would not reach the user.

    @property
    def _why_not_compiled(self) -> str:
        try:
            self._in_graph()
        except Exception as error:
            reason = f"it needs {error}" if isinstance(error, Untraceable) else str(error)
            return f"{self}: value(step) cannot be compiled, {reason}; {self.way_out}"
        return ""

    @property
    def _formula(self) -> Callable:
        return self._in_graph()[0]

    @property
    def _constants(self) -> tuple:
        return self._in_graph()[1]

    def _in_graph(self) -> tuple[Callable, tuple]:
        if self._compiled is None:
            object.__setattr__(self, "_compiled", compiled(self.value))
        return self._compiled


class CellSchedule(Schedule):
    """Any Cell of ``global_step``, such as MindSpore's own schedules, as a part of ours.

    Outside of a graph it launches kernels.
    """

    def __init__(self, cell: nn.Cell) -> None:
        super().__init__(cell=cell)

    def value(self, step):
        if isinstance(step, Symbol):
            return call("cell", held(self.cell), step)
        return self.cell(Tensor(int(step), ms.int32)).asnumpy().item()

    def __repr__(self) -> str:
        return type(self.cell).__name__


# What a Cell among the settings is called as a child of the schedule's.
_SETTING_CELL = re.compile(r"schedule\d+")


def _made_of(cls: Any, settings: dict[str, Any], parts: dict[str, Any]) -> Schedule:
    schedule = cls.__new__(cls)
    Schedule.__init__(schedule, **settings)
    for name, value in parts.items():
        setattr(schedule, name, value)
    return schedule


def _combined(kind: str, first: Schedule, second: Any) -> Any:
    from ms_optim.schedules import combine  # which needs this file

    if isinstance(second, (nn.Cell, int, float, np.number)):
        return getattr(combine, kind)([first, second])
    return NotImplemented


def _parts(value: Any) -> tuple:
    return value if isinstance(value, tuple) else (value,)


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        shown = [_shown(part) for part in value[:8]]
        return f"[{', '.join(shown)}{f', ... {len(value)} in all' if len(value) > 8 else ''}]"
    if callable(value) and not isinstance(value, nn.Cell):
        return getattr(value, "__name__", type(value).__name__)
    return repr(value)
