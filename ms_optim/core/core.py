"""What an optimizer holds: groups, states, counters, and the step that runs them."""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable, NamedTuple, Protocol

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, nn

from ms_optim.core.definition import has_formula
from ms_optim.engine import Kernel, Step, make_step, native_kernels
from ms_optim.formula import Rule
from ms_optim.formula.decay import LR_MAX
from ms_optim.gradients.checks import Gradients, check_gradients, check_shapes
from ms_optim.gradients.rows import obstacle_to_rows
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.group import Group, GroupValues
from ms_optim.groups.read import GroupSettings
from ms_optim.groups.values import Hyperparameter, start_value
from ms_optim.platform.graphs import CompiledGraph, clash, graphs_under_way, step_counter
from ms_optim.platform.owned import MASTER_WEIGHT, first_state, free_name, is_narrow, owned


class Definition(Protocol):
    """What a class of optimizers defines; see :class:`ms_optim.Optimizer` for each."""

    states: tuple[str, ...]
    update: Callable | None
    scalars: Callable | None

    def choose(self, group: Mapping[str, Any]) -> Callable: ...

    def usual_decay(self, group: Mapping[str, Any]) -> str: ...

    def fused_operator(self, update: Callable, group: Mapping[str, Any]) -> Any: ...

    def first_value(self, state: str, group: Mapping[str, Any]) -> float: ...

    def state_shape(
        self, state: str, shape: tuple[int, ...], group: Mapping[str, Any]
    ) -> tuple[int, ...] | None: ...

    def get_parameters(self, expand: bool = True) -> Iterable[Parameter]: ...

    def insert_param_to_cell(
        self, param_name: str, param: Parameter, check_name_contain_dot: bool = True
    ) -> None: ...


class Options(NamedTuple):
    """What holds for all groups, and is fixed.

    Attributes:
        engine: the engine that was asked for.
        master_weights: whether narrow parameters have a float32 copy.
        name: the prefix of the counters' names, or "".
        has_own_construct: whether the class overrides ``construct``.
    """

    engine: str
    master_weights: bool
    name: str
    has_own_construct: bool


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


class Core:
    """What an optimizer holds, beside what makes it a Cell.

    Args:
        definition: the optimizer.
        parameters: all Parameters, in the order of the gradients.
        groups: the Parameters and the settings of each group.
        settings: what is done to all gradients.
        options: what holds for all groups.

    Attributes:
        owner: the optimizer's name, for messages.
        parameters: all Parameters, in the order of the gradients.
        names, shapes: theirs.
        groups: the groups.
        group_values: the Cells that give their values to a graph.
        state: the state Parameters, by parameter name and state name.
        global_step: steps taken.
        skipped: the count of skipped steps, where they are skipped.
        step: what runs a step.
        lock: held while a step is run, or the state is read or loaded as a whole: by one thread at a time.
    """

    def __init__(
        self,
        definition: Definition,
        parameters: Sequence[Parameter],
        groups: Iterable[tuple[list[Parameter], GroupSettings]],
        settings: GradientSettings,
        options: Options,
    ) -> None:
        self.definition = definition
        self.lock = threading.RLock()
        self.owner = type(definition).__name__
        self.gradient_settings = settings
        self.options = options
        self.prefix = f"{options.name}." if options.name else ""
        self.groups: list[Group] = []
        self.state: dict[str, dict[str, Parameter]] = {}
        self._added: dict[str, dict[str, Parameter]] = {}
        self._graphs_of_user: dict[str, CompiledGraph] = {}
        self.is_in_step_of_user = False
        taken = {p.name for p in parameters}
        self.global_step = step_counter(self.own(Tensor([0], ms.int32), "global_step", taken))
        self.skipped: Parameter | None = None
        if settings.skip_nonfinite:
            self.skipped = self.own(Tensor([0], ms.int32), "skipped_steps", taken)
        for params, read in groups:
            self.groups.append(self._make_group(params, read, taken))
        self.build(parameters, self._kernels(self.groups))

    # What it owns

    def own(self, value: Tensor, name: str, taken: Iterable[str] = ()) -> Parameter:
        """A Parameter of the optimizer's, with its prefix, under a name that no other bears."""
        return self._insert(self._named(value, name, taken))

    def _named(self, value: Tensor, name: str, taken: Iterable[str]) -> Parameter:
        name = free_name(f"{self.prefix}{name}", taken)
        return owned(Parameter(value, name=name, requires_grad=False))

    def _insert(self, parameter: Parameter) -> Parameter:
        self.definition.insert_param_to_cell(parameter.name, parameter, check_name_contain_dot=False)
        return parameter

    def add_states(self, name: str, states: Mapping[str, Parameter]) -> None:
        """States that no formula names, which stand with a parameter's."""
        self._added.setdefault(name, {}).update(states)
        self.state[name].update(states)

    @property
    def steps_taken(self) -> int:
        return int(self.global_step.asnumpy()[0])

    @property
    def skipped_steps(self) -> int:
        return 0 if self.skipped is None else int(self.skipped.asnumpy()[0])

    @property
    def counters(self) -> tuple[Parameter, ...]:
        return (self.global_step,) if self.skipped is None else (self.global_step, self.skipped)

    def state_tuple(self, name: str) -> ParameterTuple:
        """One state of all parameters that have it, in the order of the gradients."""
        if name not in self._state_tuples:
            owned_by = (self.state[param] for param in self.names)
            self._state_tuples[name] = ParameterTuple([own[name] for own in owned_by if name in own])
        return self._state_tuples[name]

    # Making it

    def _make_group(self, params: list[Parameter], read: GroupSettings, taken: set[str]) -> Group:
        prefix = f"group_{len(self.groups)}."
        cells = {
            name: Hyperparameter(
                source, self._named(start_value(source), f"{prefix}{name}", taken), interval, self.global_step
            )
            for name, (source, interval) in read.sources.items()
        }
        start = Tensor([self.steps_taken if self.groups else 0], ms.int32)
        start_step = self._named(start, f"{prefix}start_step", taken)
        lr_max = None
        if read.decay == "corrected":
            lr_max = self._named(Tensor(0.0, ms.float64), f"{prefix}{LR_MAX}", taken)
        values = GroupValues(cells.values(), start_step, lr_max, self.global_step)
        shape_of = self.definition.state_shape
        group = Group(self.owner, params, read, cells, start_step, lr_max, values, shape_of)
        for name, cell in cells.items():
            cell.value.on_load = functools.partial(self._load_hyperparameter, group, name)
        group.rule, group.fused = self.formula(group, group.sources())
        return group

    def formula(self, group: Group, sources: Mapping[str, Any]) -> tuple[Rule | None, Any]:
        """The formula of a group with these numbers and schedules, and the fused operator for it."""
        definition, settings = self.definition, {**sources, **group.flags}
        if not has_formula(type(definition)):
            return None, None
        update = definition.choose(settings)
        scalars = type(definition).scalars
        rule = Rule(self.owner, update, scalars, definition.states, tuple(sources), group.flags, group.decay)
        return rule, definition.fused_operator(update, settings)

    def usual_decay(self, group: Group) -> str | None:
        """The mode of weight decay that a group has where none is asked for."""
        if group.rule is None or group.rule.has_own_decay:
            return None
        return self.definition.usual_decay(group.settings())

    def _kernels(
        self, groups: Sequence[Group], changed: Mapping[int, Rule] | None = None
    ) -> list[Kernel] | None:
        """What the native engine runs for groups, of which some are to have other formulas."""
        parts = [part for group in groups for part in group.parts((changed or {}).get(id(group)))]
        names = [tuple(part.group.cells) for part in parts]
        for part, of_group in zip(parts, names):
            part.rule.check_axes(part.params, of_group)
        return native_kernels(self.owner, self.options.engine, [part.rule for part in parts], names)

    def build(self, parameters: Sequence[Parameter], kernels: list[Kernel] | None) -> None:
        """States and the step for groups that are new, or have new formulas."""
        self.parameters = ParameterTuple(parameters)
        self.names, self.shapes = tuple(p.name for p in parameters), [p.shape for p in parameters]
        owner_of = {p.name: i for i, group in enumerate(self.groups) for p in group.params}
        self.group_of_parameter = tuple(owner_of[name] for name in self.names)
        self.group_values = nn.CellList([group.values_cell for group in self.groups], auto_prefix=False)
        for group in self.groups:
            settings = group.settings()
            for param in group.params:
                known = self.state.setdefault(param.name, {})
                for state, shape in self.states_of(group, group.rule, param).items():
                    if state not in known:
                        value = self.definition.first_value(state, settings)
                        known[state] = self._insert(first_state(param, state, shape, self.names, value))
        # Behind the states, as files have them.
        known_names = {p.name for p in self.definition.get_parameters()}
        for parameter in (p for group in self.groups for p in group.owned() if p.name not in known_names):
            self._insert(parameter)
        for i, hyper in enumerate(self.schedules):
            hyper.place = i
        self._obstacles: tuple[str, ...] | None = None
        self._state_tuples: dict[str, ParameterTuple] = {}
        is_own = self.options.has_own_construct
        self.step: Step = make_step(self, kernels, is_own, has_formula(type(self.definition)))
        # What was compiled before does not know this step.
        for graph in self._graphs_of_user.values():
            graph.forget()
        if self._graphs_of_user:
            self._graphs_of_user, self.is_in_step_of_user = {}, False

    @property
    def schedules(self) -> list[Hyperparameter]:
        """The hyperparameters whose schedules Python computes."""
        return [hyper for group in self.groups for hyper in group.cells.values() if hyper.exact]

    def states_of(self, group: Group, rule: Rule | None, param: Parameter) -> dict[str, tuple[int, ...]]:
        """The shapes, by name, of the states that a formula keeps for a parameter."""
        names = self.definition.states if rule is None else rule.states
        settings = group.settings()
        shapes = {name: self.definition.state_shape(name, param.shape, settings) for name in names}
        if self.options.master_weights and is_narrow(param):
            shapes[MASTER_WEIGHT] = param.shape
        shapes.update({state: own.shape for state, own in self._added.get(param.name, {}).items()})
        return {name: shape for name, shape in shapes.items() if shape is not None}

    # Changing it

    def write(self, group: Group, numbers: Mapping[str, float]) -> None:
        """What writing to ``param_groups`` does with numbers by element name."""
        rule, _ = self.formula(group, self.sources_with(group, numbers))
        unused = [name for name, number in numbers.items() if number != 0.0 and rule and not rule.takes(name)]
        if unused and rule is not None:
            raise ValueError(
                f"{self.owner}: {', '.join(unused)} is no part of the formula that the group's values make "
                f"({rule.update.__name__})"
            )
        self._put(group, numbers)

    def _put(self, group: Group, numbers: Mapping[str, float]) -> None:
        change = self.change_for(group, numbers)
        changes = [change] if change else []
        kernels = self.kernels_for(changes)
        step = self.steps_taken
        for name, number in numbers.items():
            group.cells[name].write(number, step)
        self.change(changes, kernels)

    @staticmethod
    def sources_with(group: Group, numbers: Mapping[str, float]) -> dict[str, Any]:
        """A group's numbers and schedules with other numbers in force; NaN for a schedule."""
        cells = group.cells
        sources = {name: cells[name].schedule if math.isnan(n) else n for name, n in numbers.items()}
        return {**group.sources(), **sources}

    def change_for(self, group: Group, numbers: Mapping[str, float]) -> Change | None:
        """The formula that a group has to be given for other numbers; None where the one that it has serves.

        Args:
            numbers: by element name; NaN for a schedule.

        Raises:
            ValueError: it needs another, and a step of the user's was compiled with the one that it has, in a
                MindSpore that does not let itself be told to compile it anew.
        """
        rule, fused = self.formula(group, self.sources_with(group, numbers))
        if rule is None or group.rule is None:
            return None
        raised = [name for name, number in numbers.items() if number != 0.0 and rule.takes(name)]
        needed = [name for name in raised if name in group.left_out or not group.rule.takes(name)]
        is_fixed = self.is_in_step_of_user and not self._graphs_of_user
        if needed and is_fixed:
            raise ValueError(
                f"{self.owner}: {', '.join(needed)} was 0 when a step that contains this optimizer was "
                f"compiled, and was left out of it; make the optimizer with a value above 0, or with a "
                f"schedule, or write it before the first step"
            )
        # An operator that does not compute the rule with these numbers goes, where steps can compile anew.
        is_unfit = group.fused is not None and fused is None and self.engine == "portable"
        return Change(group, rule, fused) if needed or (is_unfit and not is_fixed) else None

    def kernels_for(self, changes: Sequence[Change]) -> list[Kernel] | None:
        """What the native engine runs where groups have other formulas; raises where it cannot."""
        return self._kernels(self.groups, {id(c.group): c.rule for c in changes}) if changes else None

    def change(self, changes: Sequence[Change], kernels: list[Kernel] | None) -> None:
        """Give groups other formulas, with the states that these need.

        Args:
            kernels: those of :meth:`kernels_for`.
        """
        for group, rule, fused in changes:
            group.rule, group.fused, group.left_out = rule, fused, set()
        if changes:
            self.build(list(self.parameters), kernels)

    def add_group(self, params: list[Parameter], read: GroupSettings) -> None:
        """A group more, whose gradients come after the others'."""
        parameters = [*self.parameters, *params]
        made = self._make_group(params, read, {p.name for p in parameters})
        kernels = self._kernels([*self.groups, made])
        self.groups.append(made)
        self.build(parameters, kernels)

    def _load_hyperparameter(self, group: Group, name: str, number: float) -> None:
        # NaN stands for "the schedule": it means nothing to an optimizer that has none.
        if math.isnan(number) and group.cells[name].schedule is None:
            return
        rule, _ = self.formula(group, self.sources_with(group, {name: number}))
        if group.rule is not None and rule is not None and rule.states != group.rule.states:
            raise ValueError(
                f"{self.owner}: the checkpoint has {name} = {number:g} and the state that it needs; make the "
                f"optimizer with a {name} above 0 before loading"
            )
        self._put(group, {name: number})

    # The step

    @property
    def engine(self) -> str:
        return self.step.engine

    def run(self, gradients: Any) -> Any:
        """A step that Python calls."""
        with self.lock:
            return self.step.run(self.checked(gradients))

    def checked(self, gradients: Any) -> Gradients:
        """Gradients that were checked outside of a graph."""
        return check_gradients(self.owner, self.names, self.shapes, gradients, lambda: self.obstacles_to_rows)

    def entered(self, *shapes: Any) -> bool:
        """What is done while MindSpore compiles a graph that holds the optimizer: its gradients are checked.

        The graph is noted, to be compiled anew where formulas change. Two optimizers of one name in it are
        refused before MindSpore does, which would not say what to do.
        """
        if not self.step.is_compiling:
            self.is_in_step_of_user = True
            self._graphs_of_user.update((graph.phase, graph) for graph in graphs_under_way())
        obstacle = clash(self.definition, self.prefix)
        if obstacle:
            raise ValueError(obstacle)
        return check_shapes(self.owner, self.names, self.shapes, shapes, self.obstacles_to_rows)

    @property
    def obstacles_to_rows(self) -> tuple[str, ...]:
        """For each parameter, why it cannot take a sparse gradient; empty where it can."""
        if self._obstacles is None:
            found = dict.fromkeys(self.names, obstacle_to_rows(None, ()))
            for part in (part for group in self.groups for part in group.parts()):
                obstacle = obstacle_to_rows(part.rule, tuple(part.group.cells))
                found.update((param.name, obstacle) for param in part.params)
            self._obstacles = tuple(found[name] for name in self.names)
        return self._obstacles
