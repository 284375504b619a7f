"""The portable engine's buckets: parameters of one group and type, and the graph that updates them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.engine.portable.fused import Fused
from ms_optim.engine.portable.source import Form, module_for
from ms_optim.formula.rule import Rule
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.group import Group, Part
from ms_optim.groups.values import is_zero
from ms_optim.platform.graphs import is_exporting
from ms_optim.platform.owned import MASTER_WEIGHT, compute_type, free_name


def plan(
    rule: Rule, operator: Fused | None, group: Group, settings: GradientSettings, form: Form
) -> tuple[ModuleType, tuple[str, ...]]:
    """The generated source for parameters of one type, and the hyperparameters that it leaves out.

    What costs a pass over memory and is neutral is left out: decays of 0, a gradient scale of 1, and the
    terms for which a fused operator has no place. A graph has no cheap and safe way to decide that while it
    runs.

    Args:
        rule: the group's formula.
        operator: a fused operator that computes it, for float32.
        settings: what is done to all gradients.
        form: the parameters' type, and whether there are master weights.
    """
    sources = group.sources()
    decays = ("l1_decay",) if rule.has_own_decay else ("l1_decay", "weight_decay")
    zeros = [name for name in decays if is_zero(sources[name])]
    if form.dtype == ms.float32 and not (
        settings.track_update_norms or rule.decay == "cautious" or rule.transforms
    ):
        form = form._replace(operator=operator)
    if form.operator is not None:
        zeros += [name for name in form.operator.zero if name in sources]
        if rule.decay != "coupled" and "weight_decay" not in zeros:
            form = form._replace(operator=form.operator.with_decay or form.operator)
    neutral = [] if group.flags["maximize"] or settings.scales else ["grad_scale"]
    if settings.max_grad_value is None:
        neutral.append("max_grad_value")
    form = form._replace(
        without=frozenset((*zeros, *neutral)),
        guarded=settings.guards,
        tracks=settings.track_update_norms,
        centralizes=group.flags["grad_centralization"],
    )
    return module_for(rule, group.value_names, form), tuple(zeros)


def decided(groups: Sequence[Group], phases: Sequence[Sequence[bool]]) -> list[Part]:
    """The parts of all groups, with their formulas as they are at some steps.

    Args:
        phases: of each group, what its formula's switches are at these steps; none for all steps.
    """
    return [
        part._replace(rule=part.rule.decided_as(phases[number])) if phases else part
        for number, group in enumerate(groups)
        for part in group.parts()
    ]


def make_buckets(
    groups: Sequence[Group],
    settings: GradientSettings,
    state: Mapping[Parameter, Mapping[str, Parameter]],
    parameters: Sequence[Parameter],
    offsets: Mapping[Parameter, int],
    phases: Sequence[Sequence[bool]] = (),
) -> list[Bucket]:
    """The buckets of all groups, which note what their buckets leave out.

    Args:
        settings: what is done to all gradients.
        state: the state Parameters by Parameter and state name.
        parameters: those that are updated, in the order of their gradients.
        offsets: where the numbers of each begin among those of all; what is not in it has no bucket.
        phases: of each group, what its formula's switches are at the steps that are made; none for all steps.
    """
    place, names = {p: i for i, p in enumerate(parameters)}, {p.name for p in parameters}
    buckets: list[Bucket] = []
    for group, rule, of_kind in decided(groups, phases):
        members = sorted(
            (p for p in of_kind if p.size and p in place and p in offsets), key=lambda p: place[p]
        )
        refused = group.fused is not None and not group.fused.takes_scalars
        kinds: dict[tuple[Any, bool], list[Parameter]] = {}
        for param in members:
            kinds.setdefault((param.dtype, refused and param.ndim == 0), []).append(param)
        for (dtype, is_refused), params in kinds.items():
            form = Form(dtype, master=MASTER_WEIGHT in state[params[0]])
            # In the order in which the source takes them: a formula for other numbers may have added one.
            of_state = [*rule.states, *([MASTER_WEIGHT] if form.master else [])]
            module, zeros = plan(rule, None if is_refused else group.fused, group, settings, form)
            group.left_out = {*group.left_out, *zeros}
            states = tuple(ParameterTuple([state[p][name] for p in params]) for name in of_state)
            places = [place[p] for p in params]
            start = group.start_step.name[: -len("start_step")]
            scalars = ParameterTuple(
                Parameter(
                    Tensor(0.0, compute_type(params[0])),
                    name=free_name(f"{start}bucket_{len(buckets)}.scalar_{i}", names),
                    requires_grad=False,
                )
                for i in range(module.scalar_count)
            )
            begins = ParameterTuple(
                Parameter(
                    Tensor(offsets[p], ms.int64),
                    name=free_name(f"{start}bucket_{len(buckets)}.offset_{i}", names),
                    requires_grad=False,
                )
                for i, p in enumerate(params if rule.takes_position else ())
            )
            own = ParameterTuple(params)
            bucket = Bucket(group, own, states, begins, scalars, places, module)
            buckets.append(bucket)
    return buckets


def check_totals(owner: str, buckets: Sequence[Bucket]) -> int:
    """How many totals a formula takes; TypeError where parameters do not take the same."""
    counts = sorted({len(bucket.totals) for bucket in buckets})
    if len(counts) > 1:
        raise TypeError(
            f"{owner}: its formula must call total as often for every parameter, got {counts[0]} and "
            f"{counts[-1]} calls"
        )
    return counts[0] if counts else 0


class Given(nn.Cell):
    """In a graph: what the source generated for a group is given of the step.

    Args:
        group: whose hyperparameters they are.
    """

    def __init__(self, group: Group) -> None:
        super().__init__(auto_prefix=False)
        self.values = group.values_cell
        self.sign = Tensor(group.sign, ms.float64)

    def construct(self, scale, limit, finite, scheduled, rates, shared):
        """The numbers, in the order that the source expects.

        Args:
            shared: the states of the whole optimizer.
        """
        return self.values(scheduled, rates) + (self.sign * scale, limit, finite) + shared


class SharedNumbers(nn.Cell):
    """In a graph: new states of the whole optimizer, as the first group's formula makes them.

    So they are the same whichever parameters move, and in a process that steps none of that group.

    Args:
        part: parameters of the first group.
        settings: what is done to all gradients.
    """

    def __init__(self, part: Part, settings: GradientSettings) -> None:
        super().__init__(auto_prefix=False)
        self.given = Given(part.group)
        module, _ = plan(part.rule, None, part.group, settings, Form(part.params[0].dtype))
        (self.of_all,) = module.shared

    def construct(self, values):
        return self.of_all(values)


def make_shared(
    groups: Sequence[Group], settings: GradientSettings, phases: Sequence[Sequence[bool]] = ()
) -> list[SharedNumbers]:
    """What makes new states of the whole optimizer; nothing where there are none.

    Args:
        settings: what is done to all gradients.
        phases: of each group, what its formula's switches are at the steps that are made; none for all steps.
    """
    for part in decided(groups, phases):
        if part.rule.shared:
            return [SharedNumbers(part, settings)]
    return []


class Bucket(nn.Cell):
    """Parameters of one group and one type, and the graph that updates them all.

    Args:
        group: theirs.
        params: the parameters.
        states: one ParameterTuple for each state.
        offsets: where the numbers of each parameter begin among those of all; empty where nobody asks.
        scalars: where the step's scalars stand while it runs.
        places: where the gradients of these parameters stand among all gradients, ascending.
        module: the generated source.
    """

    def __init__(
        self,
        group: Group,
        params: ParameterTuple,
        states: tuple[ParameterTuple, ...],
        offsets: ParameterTuple,
        scalars: ParameterTuple,
        places: Sequence[int],
        module: ModuleType,
    ) -> None:
        super().__init__(auto_prefix=False)
        self.given = Given(group)
        # Not as Cell attributes: the network's parameters are not this Cell's, and scalars no state.
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "_states", states)
        object.__setattr__(self, "_offsets", offsets)
        # Without their Parameters, for a graph that is exported.
        object.__setattr__(self, "_numbers", tuple(Tensor(offset) for offset in offsets))
        object.__setattr__(self, "_scalars", scalars)
        self.first, self.last = places[0], places[-1] + 1
        self.contiguous = len(places) == self.last - self.first
        self.places = tuple(places)
        self.update_all = module.update_all
        self.totals = module.totals
        self.hyper_map = ops.HyperMap()

    def __getattr__(self, name: str) -> Any:
        # MindSpore asks while it reads the code; of a property it would read the code. It exports no
        # Parameters but those that Cells list, which checkpoints have too.
        if name == "scalars":
            return () if is_exporting() else self._scalars
        if name == "states" and self._offsets:
            return (*self._states, self._numbers if is_exporting() else self._offsets)
        if name == "states":
            return self._states
        return super().__getattr__(name)

    def construct(self, gradients, values):
        return self.update_all(values, self.params, self.own(gradients), self.states, self.scalars)

    def own(self, gradients):
        """The gradients of these parameters."""
        if self.contiguous:
            return gradients[self.first : self.last]
        return self.hyper_map(ops.partial(take, gradients), self.places)

    def total(self, place, gradients, values):
        """The part that this bucket has in one of the formula's totals.

        Args:
            values: what ``given`` gives, and the totals before this one.
        """
        return self.totals[place](values, self.params, self.own(gradients), self.states)


def take(items, index):
    return items[index]
