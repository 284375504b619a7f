"""How the numbers of a group are changed, and with them its formula, where others need another."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import mindspore as ms
from mindspore import Parameter, Tensor

from ms_optim.checks import STEPS_LIMIT, check_count, check_number
from ms_optim.core.definition import has_formula
from ms_optim.engine import Kernel
from ms_optim.formula import Rule
from ms_optim.formula.rule import arguments
from ms_optim.gradients.loss_scale import SCALES
from ms_optim.groups.group import Group
from ms_optim.platform import recording

if TYPE_CHECKING:
    from ms_optim.core.core import Core


class Change(NamedTuple):
    """A formula that a group is given in place of the one that it has.

    Attributes:
        group: the group.
        rule: the formula.
        fused: MindSpore's fused operator for it, if there is one.
    """

    group: Group
    rule: Rule
    fused: Any


def formula(core: Core, group: Group, sources: Mapping[str, Any]) -> tuple[Rule | None, Any]:
    """The formula of a group with these numbers and schedules, and the fused operator for it."""
    definition, settings = core.definition, {**sources, **group.flags}
    if not has_formula(type(definition)):
        return None, None
    update = definition.choose(settings)
    if ("weight_decay" in arguments(update)) != (group.decay is None):
        has, had = ("has", "has not") if group.decay else ("has not", "has")
        raise ValueError(
            f"{core.owner}: the formula for these values, {update.__name__}, {has} the weight decay inside, "
            f"and that which the group was made with {had}; make the optimizer with these values"
        )
    scalars = type(definition).scalars
    rule = Rule(
        core.owner,
        update,
        scalars,
        definition.states,
        tuple(sources),
        group.flags,
        group.decay,
        core.options.transforms,
        definition.shared_states,
        definition.switches,
    )
    return rule, definition.fused_operator(update, settings)


def write(core: Core, group: Group, numbers: Mapping[str, float]) -> None:
    """What writing to ``param_groups`` does with numbers by element name."""
    rule, _ = formula(core, group, sources_with(group, numbers))
    unused = [name for name, number in numbers.items() if number != 0.0 and rule and not rule.takes(name)]
    if unused and rule is not None:
        raise ValueError(
            f"{core.owner}: {', '.join(unused)} is no part of the formula that the group's values make "
            f"({rule.update.__name__})"
        )
    put(core, group, numbers)


def put(core: Core, group: Group, numbers: Mapping[str, float]) -> None:
    """Numbers that are known to be part of the formula, and the formula that they need."""
    change = change_for(core, group, numbers)
    changes = [change] if change else []
    kernels = kernels_for(core, changes)
    step = core.steps_taken
    # In the manner of mindspore.nn, groups that set no rate have one, which a construct reads.
    alike = [group] if has_formula(type(core.definition)) else sharing_rate(core, group)
    for name, number in numbers.items():
        for each in alike if name == "lr" else [group]:
            each.cells[name].write(number, step)
    apply(core, changes, kernels)


def sources_with(group: Group, numbers: Mapping[str, float]) -> dict[str, Any]:
    """A group's numbers and schedules with other numbers in force; NaN for a schedule."""
    cells = group.cells
    sources = {name: cells[name].schedule if math.isnan(n) else n for name, n in numbers.items()}
    return {**group.sources(), **sources}


def change_for(core: Core, group: Group, numbers: Mapping[str, float]) -> Change | None:
    """The formula that a group has to be given for other numbers; None where the one that it has serves.

    Args:
        numbers: by element name; NaN for a schedule.

    Raises:
        ValueError: it needs another, and a step of the user's was compiled with the one that it has, in a
            MindSpore that does not let itself be told to compile it anew.
    """
    rule, fused = formula(core, group, sources_with(group, numbers))
    if rule is None or group.rule is None:
        return None
    raised = [name for name, number in numbers.items() if number != 0.0 and rule.takes(name)]
    needed = [name for name in raised if name in group.left_out or not group.rule.takes(name)]
    is_fixed = core.is_fixed
    if needed and is_fixed:
        raise ValueError(
            f"{core.owner}: {', '.join(needed)} was 0 when a step that contains this optimizer was "
            f"compiled, and was left out of it; make the optimizer with a value above 0, or with a "
            f"schedule, or write it before the first step"
        )
    # An operator that does not compute the rule with these numbers goes, where steps can compile anew.
    is_unfit = group.fused is not None and fused is None and core.step.runs_fused
    return Change(group, rule, fused) if needed or (is_unfit and not is_fixed) else None


def kernels_for(core: Core, changes: Sequence[Change]) -> list[Kernel] | None:
    """What the native engine runs where groups have other formulas; raises where it cannot."""
    return core.kernels(core.groups, {id(c.group): c.rule for c in changes}) if changes else None


def apply(core: Core, changes: Sequence[Change], kernels: list[Kernel] | None) -> None:
    """Give groups other formulas, with the states that these need.

    Args:
        kernels: those of :func:`kernels_for`.
    """
    for group, rule, fused in changes:
        group.rule, group.fused, group.left_out = rule, fused, set()
    if changes:
        core.build(list(core.parameters), kernels)


def load_loss_scale(core: Core, number: float) -> None:
    """What the Parameter of a dynamic loss scale does to which a number is given."""
    scaler = core.gradient_settings.scaler
    assert scaler is not None
    value = check_number(f"{core.owner}: {scaler.scale_value.name}", number, SCALES)
    recording.put(scaler.scale_value, Tensor(value, ms.float32))


def sharing_rate(core: Core, group: Group) -> list[Group]:
    """The groups that have one learning rate with a group, because they set none."""
    if "lr" in group.own_keys:
        return [group]
    return [each for each in core.groups if "lr" not in each.own_keys]


def load_count(core: Core, counter: Parameter, number: Any) -> None:
    """What a counter does to which a number is given."""
    whole = isinstance(number, float) and number.is_integer()
    count = check_count(f"{core.owner}: {counter.name}", int(number) if whole else number, low=0)
    most = core.steps_taken if counter.name.endswith("start_step") else STEPS_LIMIT
    if count > most:
        raise ValueError(f"{core.owner}: {counter.name} must be at most {most}, got {count}")
    recording.put(counter, Tensor([count], ms.int32))


def load_hyperparameter(core: Core, group: Group, name: str, number: float) -> None:
    """What a Parameter does to which MindSpore's own loading gives a number."""
    cell = group.cells[name]
    # NaN stands for "the schedule": it means nothing to an optimizer that has none.
    if math.isnan(number) and cell.schedule is None:
        return
    if not math.isnan(number):
        check_number(f"{core.owner}: {cell.value.name}", number, cell.interval)
    # The elements of a tuple come one by one; the first may not go with what the others were.
    numbers = {**group.waiting, name: number}
    group.waiting = {}
    try:
        rule, _ = formula(core, group, sources_with(group, numbers))
    except ValueError:
        (elements,) = (names for names in group.elements.values() if name in names)
        if numbers.keys() >= set(elements):
            raise
        group.waiting = numbers
        return
    if group.rule is not None and rule is not None and rule.states != group.rule.states:
        raise ValueError(
            f"{core.owner}: the checkpoint has {name} = {number:g} and the state that it needs; make the "
            f"optimizer with a {name} above 0 before loading"
        )
    put(core, group, numbers)
