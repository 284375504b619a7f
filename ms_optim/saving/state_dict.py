"""An optimizer's state as NumPy arrays and plain numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable, Union

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn

from ms_optim.checks import check_choice, show
from ms_optim.core import Core
from ms_optim.formula.decay import LR_MAX
from ms_optim.gradients.gathering import GATHERED
from ms_optim.groups.group import Group
from ms_optim.groups.values import Hyperparameter
from ms_optim.platform.cells import own_attributes
from ms_optim.platform.waiting import synchronize
from ms_optim.schedules import Schedule

# Of a Tensor that stands among the settings of a schedule.
_MOST_NUMBERS = 1000

Rename = Union[Mapping[str, str], Callable[[str], str], None]


@dataclass
class LoadReport:
    """What did not fit when a state was loaded; false where everything did.

    Entries are named ``<state name>.<parameter name>``, ``group_<number>.<key>``, or as a parameter.

    Attributes:
        missing: what the optimizer needs and was not given.
        unexpected: what was given and has no place.
        mismatched: what has another shape, type or value than it must, with the reason.
        extra: what stood in the file beside the state, for whoever loads it; see :func:`ms_optim.save`.

    Example:
        >>> from ms_optim.saving import LoadReport
        >>> print(LoadReport(missing=["exp_avg.fc.weight"]))
        missing: exp_avg.fc.weight
    """

    missing: list[str] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)
    mismatched: dict[str, str] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.missing or self.unexpected or self.mismatched)

    def __str__(self) -> str:
        lines = [f"missing: {_shown(entry)}" for entry in self.missing]
        lines += [f"unexpected: {_shown(entry)}" for entry in self.unexpected]
        lines += [f"mismatched: {_shown(entry)}: {reason}" for entry, reason in self.mismatched.items()]
        return "\n".join(lines) if lines else "everything fits"

    def check(self, what: str) -> None:
        """Raise ValueError, with all entries, unless everything fits."""
        if self:
            raise ValueError(f"{what} does not fit, and nothing was changed:\n{self}")


def _shown(entry: Any) -> str:
    """A name that cannot be read as it stands, an empty one too, in quotes."""
    text = str(entry)
    return text if text and text.isprintable() and text == text.strip() else repr(text)


def state_dict_of(core: Core, keyed_by: str, whole: bool = True) -> dict[str, Any]:
    """What :meth:`ms_optim.Optimizer.state_dict` gives.

    Args:
        whole: with the states of all processes; else this one's share alone.
    """
    check_choice(f"{core.owner}: keyed_by", keyed_by, ("name", "index"))
    with core.lock:
        synchronize()
        params = [p for group in core.groups for p in group.params]
        keys: dict[Any, Any] = {p: p.name if keyed_by == "name" else i for i, p in enumerate(params)}
        step = core.steps_taken
        # Between steps there is nothing in the sums.
        left_out = None if core.pending_calls else GATHERED
        arrays = core.state.arrays if whole else core.state.own_arrays
        return {
            "optimizer": core.owner,
            "state": {
                keys[p]: {key: array for key, array in arrays(p).items() if key != left_out} for p in params
            },
            "param_groups": [_group(group, step, [keys[p] for p in group.params]) for group in core.groups],
            "global_step": step,
            "skipped_steps": core.skipped_steps,
            **shared_of(core),
            **loss_scale_of(core),
            **({"gathered_calls": core.pending_calls} if core.pending_calls else {}),
        }


def shared_of(core: Core) -> dict[str, Any]:
    """The states of the whole optimizer, if it has any."""
    values = {name: float(shared.asnumpy()) for name, shared in core.shared.items()}
    return {"shared_state": values} if values else {}


def loss_scale_of(core: Core) -> dict[str, Any]:
    """The numbers of a dynamic loss scale, if there is one."""
    scaler = core.gradient_settings.scaler
    if scaler is None:
        return {}
    value, counter = float(scaler.scale_value.asnumpy()), int(scaler.counter.asnumpy())
    return {"loss_scale": {"value": value, "counter": counter}}


def _group(group: Group, step: int, params: list[Any]) -> dict[str, Any]:
    schedules = {name: _in_force(cell, step) for name, cell in group.cells.items() if cell.is_scheduled()}
    return {
        "params": params,
        **{key: group.at(key, step) for key in group.keys},
        "schedules": schedules,
        "start_step": group.start_step.item(),
        "last_lr": group.cells["lr"].last_used(step),
        **({} if group.lr_max is None else {LR_MAX: float(group.lr_max.asnumpy())}),
    }


def _in_force(cell: Hyperparameter, step: int) -> dict[str, Any]:
    """A schedule as it is described, with its next value where its settings do not tell all."""
    known = described(cell.schedule)
    return {**known, "next": {"step": step, "value": cell.at(step)}} if _is_opaque(cell.schedule) else known


def described(schedule: nn.Cell) -> dict[str, Any]:
    """A schedule's class and settings, in plain values.

    Of a Cell of MindSpore's, or of the user's, the settings are its public attributes that are plain values,
    Cells, or Tensors of not too many numbers.
    """
    if isinstance(schedule, Schedule):
        settings = {name: plain(value) for name, value in schedule._settings.items()}
    else:
        public = {name: v for name, v in own_attributes(schedule).items() if not name.startswith("_")}
        settings = {name: plain(value) for name, value in public.items() if _is_plain(value)}
    return {"class": type(schedule).__name__, "settings": settings}


def _is_opaque(schedule: Any) -> bool:
    """Whether it may give other values with the same settings: functions, and Cells that are not ours."""
    if isinstance(schedule, (list, tuple)):
        return any(map(_is_opaque, schedule))
    if isinstance(schedule, Schedule):
        return any(map(_is_opaque, schedule._settings.values()))
    return callable(schedule)


def _is_plain(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return all(map(_is_plain, value))
    if isinstance(value, (Tensor, np.ndarray)):
        return value.size <= _MOST_NUMBERS
    return value is None or isinstance(value, (bool, int, float, str, np.generic, nn.Cell))


def plain(value: Any) -> Any:
    """A value as JSON has it; what JSON has not, by its name."""
    if isinstance(value, nn.Cell):
        return described(value)
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, (Tensor, np.ndarray)):
        return as_array(value).tolist()
    if isinstance(value, np.generic):
        return value.item()
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return getattr(value, "__qualname__", type(value).__name__)


def as_array(value: Any) -> np.ndarray:
    """A NumPy array of what another framework calls a tensor; narrow floats as float32."""
    if hasattr(value, "detach"):  # torch's
        value = value.detach().cpu()
        return (value.float() if "bfloat16" in str(value.dtype) else value).numpy()
    if isinstance(value, Tensor):
        return (value.float() if value.dtype == ms.bfloat16 else value).asnumpy()
    array = np.asarray(value)
    return array.astype(np.float32) if array.dtype.name == "bfloat16" else array


def renamed(name: str, rename: Rename) -> str:
    """A name through a mapping, in which others stay as they are, or a function."""
    if rename is None:
        return name
    if not isinstance(rename, Mapping) and not callable(rename):
        raise TypeError(f"rename must be a dict or a function of names, got {show(rename)}")
    new = rename.get(name, name) if isinstance(rename, Mapping) else rename(name)
    if not isinstance(new, str):
        raise TypeError(f"rename must give a name for {name!r}, got {show(new)}")
    return new


def check_renamed(names: Mapping[Any, str], rename: Rename) -> None:
    """Raises ValueError where two names became one, and where a mapping names what is not there."""
    back: dict[str, Any] = {}
    for key, name in names.items():
        if back.setdefault(name, key) != key:
            raise ValueError(f"rename gives {back[name]!r} and {key!r} one name, {name!r}")
    unknown = [key for key in rename if key not in names] if isinstance(rename, Mapping) else []
    if unknown:
        raise ValueError(f"rename has names that are not in what was given: {', '.join(map(str, unknown))}")
