"""What an optimizer holds: groups, states, counters, and the step that runs them."""

from __future__ import annotations

import functools
import operator
import threading
import weakref
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn

from ms_optim.checks import STEPS_LIMIT
from ms_optim.core import changes, rates
from ms_optim.core.checkpoints import check_members, digest
from ms_optim.core.definition import Definition, Options, has_formula
from ms_optim.engine import Kernel, Step, make_step, native_kernels
from ms_optim.formula import Rule
from ms_optim.formula.decay import LR_MAX
from ms_optim.gradients.checks import Gradients, check_gradients, check_shapes
from ms_optim.gradients.gathering import GATHERED
from ms_optim.gradients.loss_scale import LossScaler
from ms_optim.gradients.memory import Memory
from ms_optim.gradients.rows import why_not_rows
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.group import Group, GroupValues
from ms_optim.groups.rates import Follower, public_parameter
from ms_optim.groups.read import GroupSettings
from ms_optim.groups.values import Hyperparameter, start_value
from ms_optim.platform.cells import export_too, insert
from ms_optim.platform.freezing import watch
from ms_optim.platform.graphs import CompiledGraph, clash, graphs_under_way, step_counter
from ms_optim.platform.owned import (
    MASTER_WEIGHT,
    compute_type,
    first_state,
    free_name,
    held,
    is_narrow,
    owned,
)
from ms_optim.platform.train_cells import scale_of_caller, scale_of_graphs
from ms_optim.platform.waiting import synchronize


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
        shapes: theirs.
        groups: the groups.
        group_values: the Cells that give their values to a graph.
        state: the state Parameters, by Parameter (whose name may change) and state name.
        global_step: steps taken.
        skipped: the count of skipped steps, where they are skipped.
        memory: the parameters as a step finds them.
        gathered: the count of calls whose gradients wait for others, where several are one step.
        step: what runs a step.
        frozen: the places of parameters that are frozen (``requires_grad`` is False).
        frozen_flags: the same as a Parameter, 1 or 0 for each, for compiled steps to read.
        aside: copies of the parameters while averaged weights stand in their place; else None.
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
        self._definition = weakref.ref(definition)
        self.lock = threading.RLock()
        self.hidden: list[Parameter] = []
        export_too(definition, self.hidden)
        self.owner = type(definition).__name__
        self.gradient_settings = settings
        self.options = options
        self.prefix = f"{options.name}." if options.name else ""
        self.groups: list[Group] = []
        self.state: dict[Parameter, dict[str, Parameter]] = {}
        self._added: dict[Parameter, dict[str, Parameter]] = {}
        self._first_added: dict[str, Any] = {}
        self._graphs_of_user: dict[str, CompiledGraph] = {}
        self.is_in_step_of_user = False
        self.aside: dict[str, Tensor] | None = None
        taken = {p.name for p in parameters}
        self.global_step = step_counter(self.own(Tensor([0], ms.int32), "global_step", taken))
        self.memory = Memory(self.owner, parameters)
        self.global_step.on_load = functools.partial(changes.load_count, self, self.global_step)
        self.skipped: Parameter | None = None
        self.gathered: Parameter | None = None
        self._make_counters(taken)
        for params, read in groups:
            self.groups.append(self._make_group(params, read, taken))
        self.build(parameters, self.kernels(self.groups))

    def __reduce_ex__(self, protocol: Any) -> Any:
        # The core of its optimizer's copy.
        return operator.attrgetter("_core"), (self.definition,)

    @property
    def definition(self) -> Definition:
        # Not held: an optimizer that nobody has any more goes at once, and its graphs with it, which hold
        # Parameters. These stand in circles, which Python next looks at.
        definition = self._definition()
        if definition is None:
            raise ReferenceError(f"the optimizer {self.owner} is gone")
        return definition

    # What it owns

    def own(self, value: Tensor, name: str, taken: Iterable[str] = ()) -> Parameter:
        """A Parameter of the optimizer's, with its prefix, under a name that no other bears."""
        return self._insert(self.named(value, f"{self.prefix}{name}", taken))

    def named(self, value: Tensor, name: str, taken: Iterable[str]) -> Parameter:
        """A Parameter of the optimizer's that its Cell does not list: what is listed is saved."""
        made = owned(Parameter(value, name=free_name(name, taken), requires_grad=False))
        self.hidden.append(made)
        return made

    def _insert(self, parameter: Parameter) -> Parameter:
        insert(self.definition, parameter)
        return parameter

    def add_states(
        self, param: Parameter, states: Mapping[str, Parameter], first: Mapping[str, Any] | None = None
    ) -> None:
        """States that no formula names, which stand with a parameter's.

        Args:
            first: what they start with, where that is not 0: a number, or a function of the shape.
        """
        self._added.setdefault(param, {}).update(states)
        self._first_added.update(first or {})
        self.state[param].update(states)

    def first_value(self, param: Parameter, state: str, settings: Mapping[str, Any]) -> Any:
        """What a state starts with: a number, or a function of the shape.

        Args:
            settings: its group's.
        """
        if state == GATHERED:
            return 0.0
        if state in self._added.get(param, ()):
            return self._first_added.get(state, 0.0)
        for transform in self.options.transforms:
            if state in transform.states:
                return transform.start(state)
        return self.definition.first_value(state, settings)

    def configure(self, **changed: Any) -> None:
        """Give an optimizer other :class:`GradientSettings`, with the counters that these need.

        Raises:
            ValueError: a step of the user's was compiled that cannot be told to compile anew.
        """
        with self.lock:
            if self.is_fixed:
                raise ValueError(
                    f"{self.owner}: a step that contains this optimizer was compiled already; set up what "
                    f"stands around the step before"
                )
            self.gradient_settings = self.gradient_settings._replace(**changed)
            self._make_counters({*self.names, *(p.name for p in self.definition.get_parameters())})
            self.build(list(self.parameters), self.kernels(self.groups))

    def _make_counters(self, taken: Iterable[str]) -> None:
        """What the settings count, as far as it is not there."""
        settings = self.gradient_settings
        if settings.skip_nonfinite and self.skipped is None:
            self.skipped = self.own(Tensor([0], ms.int32), "skipped_steps", taken)
            self.skipped.on_load = functools.partial(changes.load_count, self, self.skipped)
        if settings.gathers and self.gathered is None:
            self.gathered = self.own(Tensor([0], ms.int32), "gathered_calls", taken)
        if settings.scaler is not None:
            self._take_scaler(settings.scaler, taken)

    @property
    def pending_calls(self) -> int:
        """Calls whose gradients wait for others."""
        return 0 if self.gathered is None else int(self.gathered.asnumpy()[0])

    def _take_scaler(self, scaler: LossScaler, taken: Iterable[str]) -> None:
        """Have the numbers of a dynamic loss scale stand in Parameters of the optimizer's."""
        if not scaler.take(self.definition):
            return
        value, counter = (p.asnumpy() for p in (scaler.scale_value, scaler.counter))
        scaler.belong(
            self.own(Tensor(value, ms.float32), "loss_scaler.value", taken),
            self.own(Tensor(counter, ms.int32), "loss_scaler.counter", taken),
        )
        scaler.scale_value.on_load = functools.partial(changes.load_loss_scale, self)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parameters: a Cell that is put around the network changes them."""
        return tuple(p.name for p in self.parameters)

    @property
    def steps_taken(self) -> int:
        return int(self.global_step.asnumpy()[0])

    @property
    def skipped_steps(self) -> int:
        return 0 if self.skipped is None else int(self.skipped.asnumpy()[0])

    @property
    def counters(self) -> tuple[Parameter, ...]:
        return tuple(c for c in (self.global_step, self.skipped, self.gathered) if c is not None)

    def state_tuple(self, name: str) -> ParameterTuple:
        """One state of all parameters that have it, in the order of the gradients."""
        if name not in self._state_tuples:
            owned_by = (self.state[param] for param in self.parameters)
            self._state_tuples[name] = ParameterTuple([own[name] for own in owned_by if name in own])
        return self._state_tuples[name]

    # Making it

    def _make_group(self, params: list[Parameter], read: GroupSettings, taken: set[str]) -> Group:
        prefix = f"{self.prefix}group_{len(self.groups)}."
        cells = {
            name: Hyperparameter(
                source, self.named(start_value(source), f"{prefix}{name}", taken), interval, self.global_step
            )
            for name, (source, interval) in read.sources.items()
        }
        start = Tensor([self.steps_taken if self.groups else 0], ms.int32)
        start_step = self.named(start, f"{prefix}start_step", taken)
        members = self.named(Tensor(digest(params), ms.int32), f"{prefix}params", taken)
        lr_max = None
        if read.decay == "corrected":
            lr_max = self.named(Tensor(0.0, ms.float64), f"{prefix}{LR_MAX}", taken)
        values = GroupValues(cells.values(), start_step, lr_max, self.global_step)
        shape_of = functools.partial(_state_shape, self._definition)
        group = Group(self.owner, params, read, cells, start_step, members, lr_max, values, shape_of)
        for name, cell in cells.items():
            cell.value.on_load = functools.partial(changes.load_hyperparameter, self, group, name)
        members.on_load = functools.partial(check_members, self.owner, group)
        start_step.on_load = functools.partial(changes.load_count, self, start_step)
        self._make_public(group, taken)
        group.rule, group.fused = changes.formula(self, group, group.sources())
        return group

    def _make_public(self, group: Group, taken: set[str]) -> None:
        """What others assign to change a learning rate that no schedule drives."""
        hyper = group.cells["lr"]
        lr_cells = [hyper, *(g.cells["lr"] for g in self.groups)]
        for cell in lr_cells:
            cell.value.on_read = functools.partial(rates.settle, self)
        if hyper.schedule is not None:
            return
        # A group without parameters has no part in a step, and so leads none.
        sharing = [g for g in self.groups if g.params and "lr" not in g.own_keys]
        shared = [g.rate.lead for g in sharing if g.rate is not None]
        lead = shared[0] if shared and "lr" not in group.own_keys else hyper
        is_shared = lead is hyper and "lr" not in group.own_keys and bool(group.params)
        number = "" if is_shared else f"_group_{len(self.groups)}"
        name = free_name(f"{self.prefix}learning_rate{number}", taken)
        public = public_parameter(hyper.in_force, name)
        public.on_load = functools.partial(rates.load, self, public)
        used = None
        if not has_formula(type(self.definition)):
            used = public_parameter(float("nan"), f"{name}_used")
        hyper.publish(public, used)
        self.hidden += [public] if used is None else [public, used]
        group.rate = Follower(hyper, lead)

    def usual_decay(self, group: Group) -> str | None:
        """The mode of weight decay that a group has where none is asked for."""
        if group.rule is None or group.rule.has_own_decay:
            return None
        return self.definition.usual_decay(group.settings())

    def kernels(
        self, groups: Sequence[Group], changed: Mapping[int, Rule] | None = None
    ) -> list[Kernel] | None:
        """What the native engine runs for groups, of which some are to have other formulas."""
        self.memory.check_kinds()
        parts = [part for group in groups for part in group.parts((changed or {}).get(id(group)))]
        names = [tuple(part.group.cells) for part in parts]
        for part, of_group in zip(parts, names):
            part.rule.check_axes(part.params, of_group)
        return native_kernels(self.owner, self.options.engine, [part.rule for part in parts], names)

    def build(self, parameters: Sequence[Parameter], kernels: list[Kernel] | None) -> None:
        """States and the step for groups that are new, or have new formulas."""
        self.parameters = ParameterTuple(parameters)
        self.memory = Memory(self.owner, self.parameters)
        self.shapes = [p.shape for p in parameters]
        owner_of = {p: i for i, group in enumerate(self.groups) for p in group.params}
        self.group_of_parameter = tuple(owner_of[p] for p in parameters)
        self.group_values = nn.CellList([group.values_cell for group in self.groups], auto_prefix=False)
        taken = {*self.names, *(p.name for p in self.definition.get_parameters())}
        for group in self.groups:
            settings = group.settings()
            for param in group.params:
                known = self.state.setdefault(param, {})
                for state, shape in self.states_of(group, group.rule, param).items():
                    if state not in known:
                        value = self.first_value(param, state, settings)
                        known[state] = self._insert(first_state(param, state, shape, taken, value))
        # Behind the states, as files have them.
        known_names = {p.name for p in self.definition.get_parameters()}
        for parameter in (p for group in self.groups for p in group.owned() if p.name not in known_names):
            self._insert(parameter)
        for i, hyper in enumerate(self.schedules):
            hyper.place = i
        for param in parameters:
            watch(param, self)
        flags = Tensor([not param.requires_grad for param in parameters], ms.int8)
        self.frozen = frozenset(i for i, param in enumerate(parameters) if not param.requires_grad)
        self.frozen_flags = self.named(flags, f"{self.prefix}frozen", taken)
        for i, follower in enumerate(self.followers):
            follower.hyper.rate_place = i
        self._why_not_rows: tuple[str, ...] | None = None
        self._state_tuples: dict[str, ParameterTuple] = {}
        is_own = self.options.has_own_construct
        self.step: Step = make_step(self, kernels, is_own, has_formula(type(self.definition)))
        # What was compiled before does not know this step.
        self._forget_graphs()
        if self._graphs_of_user:
            self._graphs_of_user, self.is_in_step_of_user = {}, False

    def _forget_graphs(self) -> None:
        for graph in self._graphs_of_user.values():
            graph.forget()

    def freezing(self, parameter: Parameter) -> None:
        """Raises RuntimeError where a step of the user's would go on moving a parameter that is frozen."""
        if self.is_fixed and not self.step.reads_flags:
            raise RuntimeError(
                f"{self.owner}: parameter {parameter.name!r} cannot be frozen or thawed now: a step that "
                f"contains this optimizer was compiled, and this MindSpore cannot be told to compile it anew"
            )

    def frozen_or_thawed(self, parameter: Parameter) -> None:
        """A parameter was; its gradients are left out of all that is done from the next step on."""
        place = next(i for i, param in enumerate(self.parameters) if param is parameter)
        with self.lock:
            self.frozen = self.frozen - {place} if parameter.requires_grad else self.frozen | {place}
            flags = np.zeros(len(self.parameters), np.int8)
            flags[list(self.frozen)] = 1
            self.frozen_flags.copy_(Tensor(flags))
            if self.gathered is not None and parameter.size:
                # Of other calls than those that are being added up.
                self.state[parameter][GATHERED].copy_(
                    Tensor(np.zeros(parameter.shape), compute_type(parameter))
                )
            # A compiled step does not wait for the copy.
            synchronize()
            if not self.step.reads_flags:
                self.step.follow()
                self._forget_graphs()

    @property
    def followers(self) -> list[Follower]:
        """The learning rates that others may assign."""
        return [group.rate for group in self.groups if group.rate is not None]

    @property
    def schedules(self) -> list[Hyperparameter]:
        """The hyperparameters whose schedules Python computes."""
        return [hyper for group in self.groups for hyper in group.cells.values() if hyper.exact]

    def states_of(self, group: Group, rule: Rule | None, param: Parameter) -> dict[str, tuple[int, ...]]:
        """The shapes, by name, of the states that a formula keeps for a parameter."""
        names = self.definition.states if rule is None else rule.states
        settings = group.settings()
        added = () if rule is None else rule.added
        shapes = {
            name: param.shape if name in added else self.definition.state_shape(name, param.shape, settings)
            for name in names
        }
        if self.options.master_weights and is_narrow(param):
            shapes[MASTER_WEIGHT] = param.shape
        if self.gradient_settings.gathers:
            shapes[GATHERED] = param.shape
        shapes.update({state: own.shape for state, own in self._added.get(param, {}).items()})
        return {name: shape for name, shape in shapes.items() if shape is not None}

    @property
    def is_fixed(self) -> bool:
        """Whether a step of the user's was compiled that cannot be told to compile anew."""
        return self.is_in_step_of_user and not self._graphs_of_user

    def write(self, group: Group, numbers: Mapping[str, float]) -> None:
        """What writing to ``param_groups`` does with numbers by element name."""
        with self.lock:
            changes.write(self, group, numbers)

    def add_group(self, params: list[Parameter], read: GroupSettings) -> None:
        """A group more, whose gradients come after the others'."""
        parameters = [*self.parameters, *params]
        made = self._make_group(params, read, {p.name for p in parameters})
        kernels = self.kernels([*self.groups, made])
        self.groups.append(made)
        self.build(parameters, kernels)

    # The step

    @property
    def engine(self) -> str:
        return self.step.engine

    def run(self, gradients: Any) -> Any:
        """A step that Python calls."""
        with self.lock:
            self.check_in_place("a step")
            self.check_loss_scale(scale_of_caller(self.definition, depth=2))
            # A sum over calls is of all of them.
            may_lack = self.step.skips_none and self.gathered is None
            return self.step.run(self.checked(gradients, may_lack))

    def check_loss_scale(self, given: float | None) -> None:
        """Raises ValueError where a loss is known to be multiplied with another number than ``loss_scale``.

        Args:
            given: what MindSpore multiplies it with; None where that is not known. A network may multiply its
                loss itself: 1 says nothing.
        """
        own = self.gradient_settings.loss_scale
        if given in (None, 1.0, own):
            return
        by = f"{given:g} (sens=, or a FixedLossScaleManager)"
        if isinstance(own, LossScaler):
            raise ValueError(
                f"{self.owner}: the loss is multiplied with {by}, and gradients are divided by that of a "
                f"LossScaler: leave the former out, and let the network's loss go through scale()"
            )
        raise ValueError(
            f"{self.owner}: the loss is multiplied with {by}, and gradients are divided by "
            f"loss_scale={own:g}: give the optimizer loss_scale={given:g}"
        )

    def check_in_place(self, what: str) -> None:
        """Raises RuntimeError while averaged weights stand in the parameters' place."""
        if self.aside is not None:
            raise RuntimeError(
                f"{self.owner}: {what} within averaged(), where the parameters hold averaged weights; it "
                f"belongs behind it"
            )

    def check(self) -> None:
        """Take up what was assigned to learning rates; raises ValueError where no step can be taken.

        ``ops.assign`` and other graphs may give Parameters any value.
        """
        rates.settle(self, strict=True)
        step = self.steps_taken
        if not 0 <= step < STEPS_LIMIT:
            raise ValueError(
                f"{self.owner}: for another step global_step must be in [0, {STEPS_LIMIT - 1}], got {step}"
            )
        for group in self.groups:
            start = held(group.start_step)
            if not 0 <= start <= step:
                raise ValueError(
                    f"{self.owner}: global_step is {step}, below the {start} at which a group was added"
                    if start >= 0
                    else f"{self.owner}: {group.start_step.name} must be at least 0, got {start}"
                )

    def checked(self, gradients: Any, may_lack: bool = False) -> Gradients:
        """Gradients that were checked outside of a graph.

        Args:
            may_lack: whether None may stand for one, whose parameter then stays as it is.
        """
        absent: frozenset[int] = frozenset()
        if may_lack and isinstance(gradients, (tuple, list)):
            absent = frozenset(i for i, gradient in enumerate(gradients) if gradient is None)
        if absent and len(gradients) == len(self.parameters):
            # A Tensor of the right shape, which nobody reads.
            pairs = zip(self.parameters, gradients)
            gradients = [param if gradient is None else gradient for param, gradient in pairs]
        try:
            found = check_gradients(
                self.owner, lambda: self.names, self.shapes, gradients, lambda: self.why_not_rows
            )
        except ValueError:
            # It may be the parameter that has another shape.
            self.memory.check_kinds()
            raise
        return found._replace(absent=absent)

    def entered(self, *shapes: Any) -> bool:
        """What is done while MindSpore compiles a graph that holds the optimizer: its gradients are checked.

        The graph is noted, to be compiled anew where formulas change. Two optimizers of one name in it are
        refused before MindSpore does, which would not say what to do.
        """
        if not self.step.is_compiling:
            self.is_in_step_of_user = True
            self._graphs_of_user.update((graph.phase, graph) for graph in graphs_under_way())
            self.check_loss_scale(scale_of_graphs(self.definition))
        self.memory.check_kinds()
        reason = clash(self.definition, self.prefix)
        if reason:
            raise ValueError(reason)
        return check_shapes(self.owner, self.names, self.shapes, shapes, self.why_not_rows)

    @property
    def why_not_rows(self) -> tuple[str, ...]:
        """For each parameter, why it cannot take a sparse gradient; empty where it can."""
        if self._why_not_rows is None:
            if self.gradient_settings.gathers:
                reason = "gradients of several calls are added up, as whole ones"
                self._why_not_rows = (reason,) * len(self.parameters)
                return self._why_not_rows
            found = dict.fromkeys(self.parameters, why_not_rows(None, ()))
            for part in (part for group in self.groups for part in group.parts()):
                reason = why_not_rows(part.rule, tuple(part.group.cells))
                found.update((param, reason) for param in part.params)
            self._why_not_rows = tuple(found[param] for param in self.parameters)
        return self._why_not_rows


def _state_shape(definition: Callable[[], Any], *arguments: Any) -> Any:
    return definition().state_shape(*arguments)
