"""A state that is to be loaded: compared with an optimizer as a whole, then applied."""

from __future__ import annotations

import inspect
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Callable, TypeVar

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor

from ms_optim import schedules
from ms_optim.checks import ANY, NOT_NEGATIVE, Interval, check_number, show
from ms_optim.core import Change, Core, changes, forget_last_step
from ms_optim.formula import Rule
from ms_optim.formula.decay import LR_MAX
from ms_optim.gradients.gathering import GATHERED
from ms_optim.gradients.loss_scale import SCALES
from ms_optim.groups.group import Group
from ms_optim.groups.read import in_groups
from ms_optim.groups.values import Hyperparameter
from ms_optim.platform.owned import compute_type
from ms_optim.platform.waiting import synchronize
from ms_optim.saving.reading import check_once, check_steps, fitting_array, read_array, read_state_dict
from ms_optim.saving.state_dict import LoadReport, Rename, check_renamed, described, plain, renamed

T = TypeVar("T")


@dataclass
class _GroupPlan:
    """What one group is given."""

    group: Group
    numbers: dict[str, float] = field(default_factory=dict)  # by element name; NaN for the schedule
    start_step: int | None = None
    last_lr: float | None = None
    lr_max: float | None = None


class LoadPlan:
    """A state compared with an optimizer; nothing changes before :meth:`apply`.

    Args:
        core: of the optimizer that is to be given the state.
        state_dict: as ``Optimizer.state_dict`` makes it, keyed by name or by index.
        rename: from the names in ``state_dict`` to the optimizer's parameter names.
        where: the file that it comes from, for messages. Default: none.

    Raises:
        TypeError, ValueError: ``state_dict`` is not built like one, or ``rename`` is not what it must be.
    """

    def __init__(
        self, core: Core, state_dict: Mapping[str, Any], rename: Rename = None, where: str = ""
    ) -> None:
        self.core = core
        self.owner = core.owner
        self.where = where or core.owner
        self.report = LoadReport()
        self.groups = core.groups
        state_dict = read_state_dict(self.where, state_dict)
        state, saved_groups = self._named(state_dict, rename)
        self._read_counters(state_dict)
        self._plans = [_GroupPlan(group) for group in self.groups]
        self._rules: dict[int, Rule | None] = {}
        self._changes: list[Change] = []
        self._arrays: dict[tuple[Parameter, str], np.ndarray] = {}
        self._match(state, saved_groups)
        for number, plan in enumerate(self._plans):
            self._read_states(number, plan, state)

    def apply(self) -> None:
        """Load all that fits, in place.

        Raises:
            RuntimeError: a formula that it needs cannot be compiled; nothing has changed.
        """
        with self.core.lock:
            self.core.entry.check_in_place("loading")
            synchronize()  # What failed in the background before is raised here.
            self._apply()

    def _apply(self) -> None:
        kernels = changes.kernels_for(self.core, self._changes)
        forget_last_step(self.core)
        if self._global_step is not None:
            self.core.global_step.set_data(Tensor([self._global_step], ms.int32))
        for plan in self._plans:
            for name, number in plan.numbers.items():
                plan.group.cells[name].restore(number)
            if plan.start_step is not None:
                plan.group.start_step.set_data(Tensor([plan.start_step], ms.int32))
            if plan.last_lr is not None and self._global_step is not None:
                plan.group.cells["lr"].remember(self._global_step, plan.last_lr)
            if plan.lr_max is not None and plan.group.lr_max is not None:
                plan.group.lr_max.set_data(Tensor(plan.lr_max, ms.float64))
        changes.apply(self.core, self._changes, kernels)
        state = self.core.state
        for (param, key), array in self._arrays.items():
            if array.size and key in state[param]:  # Else it is another process's.
                state[param][key].set_data(Tensor(array, state[param][key].dtype))
        if self._skipped_steps is not None and self.core.skipped is not None:
            self.core.skipped.set_data(Tensor([self._skipped_steps], ms.int32))
        if self.core.gathered is not None:
            self.core.gathered.set_data(Tensor([self._gathered], ms.int32))
        for name, number in self._shared.items():
            self.core.shared[name].set_data(Tensor(number, ms.float64))
        scaler = self.core.gradient_settings.scaler
        if scaler is not None and self._loss_scale is not None:
            value, counter = self._loss_scale
            scaler.scale_value.set_data(Tensor(value, ms.float32))
            scaler.counter.set_data(Tensor(counter, ms.int32))

    # Reading

    def _named(
        self, state_dict: Mapping[str, Any], rename: Rename
    ) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The state and the groups, keyed by this optimizer's names."""
        known = ["optimizer", "state", "param_groups", "global_step", "skipped_steps"]
        known += ["gathered_calls"] if self.core.gradient_settings.gathers else []
        known += ["shared_state"] if self.core.shared else []
        known += ["loss_scale"] if self.core.gradient_settings.scaler else []
        self.report.unexpected += [key for key in state_dict if key not in known]
        state, groups = state_dict["state"], state_dict["param_groups"]
        keys = dict.fromkeys([key for group in groups for key in group["params"]] + list(state))
        names = self._names_for(keys, rename)
        return (
            {names[key]: entries for key, entries in state.items()},
            [{**group, "params": [names[key] for key in group["params"]]} for group in groups],
        )

    def _names_for(self, keys: Iterable[str | int], rename: Rename) -> dict[Any, str]:
        ours = [p.name for group in self.groups for p in group.params]
        names: dict[Any, str] = {}
        for key in keys:
            if isinstance(key, int):
                names[key] = ours[key] if 0 <= key < len(ours) else f"parameter {key}"
            else:
                names[key] = renamed(key, rename)
        if rename is None:
            check_once(f"{self.where}: a state_dict", names.values())
        check_renamed(names, rename)
        return names

    def _read_counters(self, state_dict: Mapping[str, Any]) -> None:
        saved = state_dict.get("optimizer", self.owner)
        if not isinstance(saved, str) or saved != self.owner:
            got = saved if isinstance(saved, str) else show(saved)
            self.report.mismatched["optimizer"] = f"wanted {self.owner}, got {got}"
        self._global_step = self._count(state_dict, "global_step")
        if self._global_step is None and "global_step" not in state_dict:
            self.report.missing.append("global_step")
        self._skipped_steps = self._count(state_dict, "skipped_steps")
        self._loss_scale = self._read_loss_scale(state_dict)
        self._shared = self._read_shared(state_dict)
        self._gathered = self._count(state_dict, "gathered_calls") or 0
        calls = self.core.gradient_settings.gathered_calls
        if calls > 1 and self._gathered >= calls:
            self.report.mismatched["gathered_calls"] = (
                f"{self._gathered} calls wait for a step, and the Accumulator here takes one every {calls}"
            )

    def _read_shared(self, state_dict: Mapping[str, Any]) -> dict[str, float]:
        """The states of the whole optimizer."""
        if not self.core.shared:
            return {}
        saved = state_dict.get("shared_state", {})
        if not isinstance(saved, Mapping):
            self.report.mismatched["shared_state"] = f"wanted a dict of numbers, got {show(saved)}"
            return {}
        self.report.missing += [f"shared_state.{name}" for name in self.core.shared if name not in saved]
        self.report.unexpected += [f"shared_state.{name}" for name in saved if name not in self.core.shared]
        found = {
            name: self._read(f"shared_state.{name}", check_number, name, saved[name], ANY)
            for name in self.core.shared
            if name in saved
        }
        return {name: number for name, number in found.items() if number is not None}

    def _read_loss_scale(self, state_dict: Mapping[str, Any]) -> tuple[float, int] | None:
        if self.core.gradient_settings.scaler is None:
            return None
        if "loss_scale" not in state_dict:
            self.report.missing.append("loss_scale")
            return None
        saved = state_dict["loss_scale"]
        if not isinstance(saved, Mapping) or not {"value", "counter"} <= saved.keys():
            self.report.mismatched["loss_scale"] = f"wanted a dict of value and counter, got {show(saved)}"
            return None
        value = self._read("loss_scale.value", check_number, "value", saved["value"], SCALES)
        counter = self._count(saved, "counter", "loss_scale.")
        return None if value is None or counter is None else (value, counter)

    def _count(self, values: Mapping[str, Any], key: str, prefix: str = "") -> int | None:
        return None if key not in values else self._read(f"{prefix}{key}", check_steps, key, values[key])

    def _read(self, entry: str, check: Callable[..., T], *arguments: Any) -> T | None:
        """What a check gives; None where it finds a fault, which is then one of the entry's."""
        try:
            return check(*arguments)
        except (TypeError, ValueError) as error:
            self.report.mismatched[entry] = str(error)
            return None

    def _match(self, state: Mapping[str, Any], saved_groups: list[dict[str, Any]]) -> None:
        """Find each group's counterpart by the parameters that it holds."""
        # Groups without parameters follow each other in both.
        empty = [i for i, group in enumerate(saved_groups) if not group["params"]]
        place = {name: i for i, group in enumerate(saved_groups) for name in group["params"]}
        ours = {p.name for group in self.groups for p in group.params}
        given = {*place, *state}
        self.report.missing += [p.name for g in self.groups for p in g.params if p.name not in given]
        self.report.unexpected += [name for name in dict.fromkeys([*place, *state]) if name not in ours]
        for number, plan in enumerate(self._plans):
            names = [p.name for p in plan.group.params]
            found = sorted({place[name] for name in names if name in place})
            if not names:
                found = empty[:1]
                del empty[:1]
            if len(found) != 1:
                if found:
                    places = {name: [place[name]] for name in names if name in place}
                    self.report.mismatched[f"group_{number}.params"] = (
                        f"one group here, but several in what was given: {in_groups(places)}"
                    )
                continue
            saved = saved_groups[found[0]]
            others = [name for name in saved["params"] if name in ours and name not in names]
            if others:
                self.report.mismatched[f"group_{number}.params"] = (
                    f"several groups here, but one in what was given: its group {found[0]} has "
                    f"{', '.join(others)} too"
                )
            self._read_group(number, plan, saved)

    def _read_group(self, number: int, plan: _GroupPlan, saved: Mapping[str, Any]) -> None:
        group, prefix = plan.group, f"group_{number}."
        wanted = list(group.keys)
        later = self.core.definition.later_flags
        saved = {**{key: usual for key, usual in later.items() if key in group.flags}, **saved}
        if "decay" in group.flags and saved.get("decay") is None:
            # Files of before there was a choice: what the class does by itself.
            saved = {**saved, "decay": self.core.usual_decay(group)}
        extra = ["params", "schedules", "start_step", "last_lr"]
        if group.lr_max is not None:
            extra.append(LR_MAX)
            plan.lr_max = self._read_number(LR_MAX, saved, prefix, NOT_NEGATIVE)
        self.report.missing += [f"{prefix}{key}" for key in (*wanted, "start_step") if key not in saved]
        self.report.unexpected += [f"{prefix}{key}" for key in saved if key not in (*wanted, *extra)]
        schedules = saved.get("schedules") or {}
        self.report.unexpected += [
            f"{prefix}schedules.{name}" for name in schedules if name not in group.cells
        ]
        for key in wanted:
            if key in saved and key in group.flags:
                got, own = plain(saved[key]), plain(group.flags[key])
                if got != own:
                    shown = got if isinstance(got, type(own)) else show(saved[key])
                    self.report.mismatched[f"{prefix}{key}"] = (
                        f"wanted {own}, got {shown}; it is fixed once the optimizer is made"
                    )
            elif key in saved:
                self._read_hyperparameter(plan, prefix, key, saved[key], schedules)
        plan.start_step = self._count(saved, "start_step", prefix)
        steps = self.core.steps_taken if self._global_step is None else self._global_step
        if plan.start_step is not None and plan.start_step > steps:
            self.report.mismatched[f"{prefix}start_step"] = (
                f"must be at most global_step, {steps}, got {plan.start_step}"
            )
            plan.start_step = None
        if "last_lr" in saved:
            plan.last_lr = self._read_number("last_lr", saved, prefix, ANY)
        try:
            sources = changes.sources_with(group, plan.numbers)
            self._rules[number], _ = changes.formula(self.core, group, sources)
            change = changes.change_for(self.core, group, plan.numbers)
            self._changes += [change] if change else []
        except (TypeError, ValueError) as error:
            self.report.mismatched[f"{prefix[:-1]}"] = str(error)
            plan.numbers.clear()

    def _read_number(
        self, key: str, saved: Mapping[str, Any], prefix: str, interval: Interval
    ) -> float | None:
        if key not in saved:
            self.report.missing.append(f"{prefix}{key}")
            return None
        return self._read(f"{prefix}{key}", check_number, key, saved[key], interval)

    def _read_hyperparameter(
        self, plan: _GroupPlan, prefix: str, key: str, value: Any, schedules: Mapping[str, Any]
    ) -> None:
        elements = plan.group.elements[key]
        parts = (value,) if elements == (key,) else value
        if not isinstance(parts, (tuple, list)) or len(parts) != len(elements):
            self.report.mismatched[f"{prefix}{key}"] = f"wanted {len(elements)} numbers, got {show(value)}"
            return
        for i, (name, part) in enumerate(zip(elements, parts)):
            cell = plan.group.cells[name]
            if name in schedules:
                if cell.schedule is not None:
                    plan.numbers[name] = math.nan
                reason = self._read(f"{prefix}{name}", _other_schedule, schedules[name], cell)
                if reason:
                    self.report.mismatched[f"{prefix}{name}"] = reason
                continue
            what = name if elements == (key,) else f"{key}[{i}]"
            number = self._read(f"{prefix}{name}", check_number, what, part, cell.interval)
            if number is not None:
                plan.numbers[name] = number

    def _read_states(self, number: int, plan: _GroupPlan, state: Mapping[str, Any]) -> None:
        rule = self._rules.get(number, plan.group.rule)
        for param in plan.group.params:
            have, saved = self.core.state.shapes(param), state.get(param.name, {})
            if param.name in self.report.missing:
                continue
            needed = self.core.state.shapes_of(plan.group, rule, param)
            if not self._gathered:
                needed.pop(GATHERED, None)
            self.report.missing += [f"{key}.{param.name}" for key in needed if key not in saved]
            for key, value in saved.items():
                entry = f"{key}.{param.name}"
                if key not in needed and key not in have:
                    self.report.unexpected.append(entry)
                    continue
                shape = have[key] if key in have else needed[key]
                try:
                    array = read_array(entry, value)
                except TypeError:
                    self.report.mismatched[entry] = f"wanted an array of numbers, got {show(value)}"
                    continue
                if array.shape != tuple(shape):
                    self.report.mismatched[entry] = f"wanted shape {tuple(shape)}, got {array.shape}"
                    continue
                try:
                    own = self.core.state[param].get(key)
                    dtype = compute_type(param) if own is None else own.dtype
                    self._arrays[param, key] = fitting_array(array, ms.dtype_to_nptype(dtype))
                except ValueError as error:
                    self.report.mismatched[entry] = str(error)


def _other_schedule(saved: Any, cell: Hyperparameter) -> str:
    """How the schedule that was saved differs from the one that is here; "" where it is the same."""
    own = None if cell.schedule is None else described(cell.schedule)
    if not _is_same(saved, own):
        return f"was driven by {_shown(saved)}, is now by {_shown(own)}"
    following = saved.get("next") if isinstance(saved, Mapping) else None
    if not isinstance(following, Mapping):  # Its settings tell all, or an older file.
        return ""
    step, value = following.get("step"), following.get("value")
    step, value = check_steps("next step", step), check_number("next value", value, ANY)
    ours = cell.scheduled(step)
    # Cells compute in float32.
    if math.isclose(value, ours, rel_tol=1e-5, abs_tol=1e-9):
        return ""
    return f"was driven by {_shown(saved)}, which gave {value:g} at step {step}; the one here gives {ours:g}"


def _is_same(saved: Any, own: Any) -> bool:
    if isinstance(saved, Mapping) and isinstance(own, Mapping):
        if "class" in own and not isinstance(saved.get("settings"), Mapping):
            return False
        # Older files have no settings of Cells that are not ours.
        if "class" in own and not saved["settings"]:
            return saved.get("class") == own["class"]
        if "class" in own:
            saved = {**saved, "settings": {**_usual(own), **saved["settings"]}}
        return all(key in saved and _is_same(saved[key], value) for key, value in own.items()) and (
            saved.keys() - {"next"} == own.keys()
        )
    if isinstance(saved, (list, tuple)) and isinstance(own, list):
        return len(saved) == len(own) and all(map(_is_same, saved, own))
    if not isinstance(saved, (bool, int, float, str, type(None))):
        return False
    return saved == own or (saved != saved and own != own)  # NaN


def _usual(own: Mapping[str, Any]) -> dict[str, Any]:
    """What a schedule's settings are where nothing is said: older files lack those that have come since."""
    if own["class"] not in schedules.__all__:
        return {}
    parameters = inspect.signature(getattr(schedules, own["class"])).parameters.values()
    defaults = {p.name: plain(p.default) for p in parameters if p.default is not p.empty}
    return {name: defaults[name] for name in own["settings"].keys() & defaults.keys()}


def _shown(description: Any) -> str:
    if not isinstance(description, Mapping):
        return "none"
    words = [f"{name}={value}" for name, value in description.get("settings", {}).items()]
    return f"{description.get('class')}({', '.join(words)})"[:200]
