"""Making a group: the Parameters that hold its values, and what happens when others load or assign them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Callable

import mindspore as ms
from mindspore import Parameter, Tensor

from ms_optim.core import changes, rates
from ms_optim.core.checkpoints import check_members, digest
from ms_optim.core.definition import has_formula
from ms_optim.formula.decay import LR_MAX
from ms_optim.groups.group import Group, GroupValues
from ms_optim.groups.rates import Follower, public_parameter
from ms_optim.groups.read import GroupSettings
from ms_optim.groups.values import Hyperparameter, start_value
from ms_optim.platform.owned import free_name

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def make_group(core: Core, params: list[Parameter], read: GroupSettings, taken: set[str]) -> Group:
    """A group of parameters, with the Parameters that hold its values."""
    prefix = f"{core.prefix}group_{len(core.groups)}."
    cells = {
        name: Hyperparameter(
            source, core.named(start_value(source), f"{prefix}{name}", taken), interval, core.global_step
        )
        for name, (source, interval) in read.sources.items()
    }
    start = Tensor([core.steps_taken if core.groups else 0], ms.int32)
    start_step = core.named(start, f"{prefix}start_step", taken)
    members = core.named(Tensor(digest(params), ms.int32), f"{prefix}params", taken)
    lr_max = None
    if read.decay == "corrected":
        lr_max = core.named(Tensor(0.0, ms.float64), f"{prefix}{LR_MAX}", taken)
    values = GroupValues(cells.values(), start_step, lr_max, core.global_step)
    shape_of = functools.partial(_state_shape, core.reference_to_definition)
    group = Group(core.owner, params, read, cells, start_step, members, lr_max, values, shape_of)
    for name, cell in cells.items():
        cell.value.on_load = functools.partial(changes.load_hyperparameter, core, group, name)
    members.on_load = functools.partial(check_members, core.owner, group)
    start_step.on_load = functools.partial(changes.load_count, core, start_step)
    _make_public(core, group, taken)
    group.rule, group.fused = changes.formula(core, group, group.sources())
    return group


def _make_public(core: Core, group: Group, taken: set[str]) -> None:
    """What others assign to change a learning rate that no schedule drives."""
    hyper = group.cells["lr"]
    lr_cells = [hyper, *(g.cells["lr"] for g in core.groups)]
    for cell in lr_cells:
        cell.value.on_read = functools.partial(rates.settle, core)
    if hyper.schedule is not None:
        return
    # A group without parameters has no part in a step, and so leads none.
    sharing = [g for g in core.groups if g.params and "lr" not in g.own_keys]
    shared = [g.rate.lead for g in sharing if g.rate is not None]
    lead = shared[0] if shared and "lr" not in group.own_keys else hyper
    is_shared = lead is hyper and "lr" not in group.own_keys and bool(group.params)
    number = "" if is_shared else f"_group_{len(core.groups)}"
    name = free_name(f"{core.prefix}learning_rate{number}", taken)
    public = public_parameter(hyper.in_force, name)
    public.on_load = functools.partial(rates.load, core, public)
    used = None
    if not has_formula(type(core.definition)):
        used = public_parameter(float("nan"), f"{name}_used")
    hyper.publish(public, used)
    core.hidden += [public] if used is None else [public, used]
    group.rate = Follower(hyper, lead)


def _state_shape(definition: Callable[[], Any], *arguments: Any) -> Any:
    return definition().state_shape(*arguments)
