"""What an optimizer holds: groups, states, counters, and the step that runs them."""

from __future__ import annotations

import functools
import operator
import threading
import weakref
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn

from ms_optim.checks import show
from ms_optim.core import changes, sharing
from ms_optim.core.definition import Definition, Options, has_formula
from ms_optim.core.entry import Entry
from ms_optim.core.making import make_group
from ms_optim.core.states import States
from ms_optim.engine import Kernel, Step, make_step, native_kernels
from ms_optim.formula import Rule
from ms_optim.gradients.gathering import GATHERED
from ms_optim.gradients.loss_scale import LossScaler
from ms_optim.gradients.memory import Memory
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.group import Group
from ms_optim.groups.rates import Follower
from ms_optim.groups.read import GroupSettings
from ms_optim.groups.values import Hyperparameter
from ms_optim.parallel import MeanOfCalls, Sending, SendingOfCalls, SumOfAll, make_mean, make_shares
from ms_optim.platform.cells import export_too, insert
from ms_optim.platform.freezing import watch
from ms_optim.platform.graphs import CompiledGraph, step_counter
from ms_optim.platform.owned import (
    compute_type,
    free_name,
    owned,
)
from ms_optim.platform.recording import put, unrecorded
from ms_optim.platform.train_cells import is_reduced_by_caller, scale_of_caller
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
        state: the state Parameters, by Parameter and state name.
        shared: the states of the whole optimizer, by name.
        entry: what is asked before a step.
        global_step: steps taken.
        skipped: the count of skipped steps, where they are skipped.
        memory: the parameters as a step finds them.
        gathered: the count of calls whose gradients wait for others, where several are one step.
        step: what runs a step.
        mean: what averages gradients over all processes, in a graph; None where there are none.
        shares: which process steps which parameter; None where each steps all of them.
        sending, sending_of_calls: what sends new parameters to the processes that do not step them, in graphs
            and behind a step that Python calls; None likewise.
        total_of_all: what adds up a number over all processes, in a graph; None where no formula needs it.
        frozen: the places of parameters that are frozen (``requires_grad`` is False).
        frozen_flags: the same as a Parameter, 1 or 0 for each, for compiled steps to read.
        aside: copies of the parameters, by Parameter, while averaged weights stand in their place; else None.
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
        self.reference_to_definition = weakref.ref(definition)
        self.lock = threading.RLock()
        self.hidden: list[Parameter] = []
        export_too(definition, self.hidden)
        self.owner = type(definition).__name__
        self.gradient_settings = settings
        self.options = options
        self.prefix = f"{options.name}." if options.name else ""
        self.groups: list[Group] = []
        self.state = States(self)
        self.shared: dict[str, Parameter] = {}
        self._graphs_of_user: dict[str, CompiledGraph] = {}
        self.is_in_step_of_user = False
        self.aside: dict[Parameter, Tensor] | None = None
        self.mean = make_mean(self.owner, options.parallel)
        self.shares = make_shares(self.owner, options.parallel)
        self.sending: Sending | None = None
        self.sending_of_calls: SendingOfCalls | None = None
        self.total_of_all: SumOfAll | None = None
        self._mean_of_calls = None if self.mean is None else MeanOfCalls(self.mean, definition)
        taken = {p.name for p in parameters}
        self.global_step = step_counter(self.own(Tensor([0], ms.int32), "global_step", taken))
        self.memory = Memory(self.owner, parameters)
        self.global_step.on_load = functools.partial(changes.load_count, self, self.global_step)
        self.skipped: Parameter | None = None
        self.gathered: Parameter | None = None
        self._make_counters(taken)
        for params, read in groups:
            self.groups.append(make_group(self, params, read, taken))
        self.build(parameters, self.kernels(self.groups))

    def __reduce_ex__(self, protocol: Any) -> Any:
        # The core of its optimizer's copy.
        return operator.attrgetter("_core"), (self.definition,)

    @property
    def definition(self) -> Definition:
        # Not held: an optimizer that nobody has any more goes at once, and its graphs with it, which hold
        # Parameters. These stand in circles, which Python next looks at.
        definition = self.reference_to_definition()
        if definition is None:
            raise ReferenceError(f"the optimizer {self.owner} is gone")
        return definition

    # What it owns

    def own(self, value: Tensor, name: str, taken: Iterable[str] = ()) -> Parameter:
        """A Parameter of the optimizer's, with its prefix, under a name that no other bears."""
        return self.insert(self.named(value, f"{self.prefix}{name}", taken))

    def named(self, value: Tensor, name: str, taken: Iterable[str]) -> Parameter:
        """A Parameter of the optimizer's that its Cell does not list: what is listed is saved."""
        made = owned(Parameter(value, name=free_name(name, taken), requires_grad=False))
        self.hidden.append(made)
        return made

    def insert(self, parameter: Parameter) -> Parameter:
        """Have its Cell list a Parameter."""
        insert(self.definition, parameter)
        return parameter

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
        return 0 if self.gathered is None else self.gathered.item()

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
        return self.global_step.item()

    @property
    def skipped_steps(self) -> int:
        return 0 if self.skipped is None else self.skipped.item()

    @property
    def counters(self) -> tuple[Parameter, ...]:
        return tuple(c for c in (self.global_step, self.skipped, self.gathered) if c is not None)

    # Making it

    def first_shared(self, name: str) -> float:
        """What a state of the whole optimizer starts with."""
        is_own = name in self.definition.shared_states
        return float(self.definition.first_value(name, self.groups[0].settings())) if is_own else 0.0

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
        sharing.deal(self)
        self.group_values = nn.CellList([group.values_cell for group in self.groups], auto_prefix=False)
        taken = {*self.names, *(p.name for p in self.definition.get_parameters())}
        self.state.make_missing(taken)
        added = [state for each in self.options.transforms for state in each.shared_states]
        for name in (*self.definition.shared_states, *added):
            if name not in self.shared:
                self.shared[name] = self.own(Tensor(self.first_shared(name), ms.float64), name, taken)
        # Behind the states, as files have them.
        known_names = {p.name for p in self.definition.get_parameters()}
        for parameter in (p for group in self.groups for p in group.owned() if p.name not in known_names):
            self.insert(parameter)
        for i, hyper in enumerate(self.schedules):
            hyper.place = i
        for param in parameters:
            watch(param, self)
        flags = Tensor([not param.requires_grad for param in parameters], ms.int8)
        self.frozen = frozenset(i for i, param in enumerate(parameters) if not param.requires_grad)
        self.frozen_flags = self.named(flags, f"{self.prefix}frozen", taken)
        for i, follower in enumerate(self.followers):
            follower.hyper.rate_place = i
        self.entry = Entry(self)
        is_own = self.options.has_own_construct
        self.step: Step = make_step(self, kernels, is_own, has_formula(type(self.definition)))
        # What was compiled before does not know this step.
        self._forget_graphs()
        if self._graphs_of_user:
            self._graphs_of_user, self.is_in_step_of_user = {}, False

    def owns(self, parameter: Parameter) -> bool:
        """Whether this process steps a parameter."""
        return self.shares is None or self.shares.owners[parameter] == self.shares.rank

    def note_graphs(self, graphs: Iterable[CompiledGraph]) -> None:
        """Steps of the user's that are being compiled, to be compiled anew where formulas change."""
        self.is_in_step_of_user = True
        self._graphs_of_user.update((graph.phase, graph) for graph in graphs)

    def _forget_graphs(self) -> None:
        for graph in self._graphs_of_user.values():
            graph.forget()

    def freezing(self, parameter: Parameter) -> None:
        """Raises RuntimeError where a step of the user's would go on moving a parameter that is frozen.

        And ValueError where a process would be left without any.
        """
        sharing.check_totals(self, parameter)
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
            put(self.frozen_flags, Tensor(flags))
            if self.gathered is not None:
                # Of other calls than those that are being added up.
                zeros = Tensor(np.zeros(parameter.shape), compute_type(parameter))
                put(self.state[parameter][GATHERED], zeros)
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
        with self.lock:
            self.entry.check_in_place("add_param_group")
            parameters = [*self.parameters, *params]
            made = make_group(self, params, read, {p.name for p in parameters})
            self.state.check_starts(made)
            kernels = self.kernels([*self.groups, made])
            self.groups.append(made)
            self.build(parameters, kernels)

    # The step

    @property
    def engine(self) -> str:
        return self.step.engine

    def take_loss(self, loss: Any) -> None:
        """Keep the loss of a step that Python calls.

        Raises:
            TypeError: it is missing, is no number, or is none of the optimizer's business.
        """
        self.entry.check_loss(loss is None)
        if not isinstance(loss, (int, float, np.generic)) and getattr(loss, "size", None) != 1:
            raise TypeError(f"{self.owner}: loss must be one number, got {show(loss)}")
        number = loss.asnumpy() if isinstance(loss, Tensor) else loss
        with self.lock:
            put(self.shared["loss"], Tensor(float(np.reshape(number, ())), ms.float64))
            # A compiled step does not wait for the copy.
            synchronize()

    def run(self, gradients: Any) -> Any:
        """A step that Python calls."""
        with self.lock:
            self.entry.check_in_place("a step")
            self.definition.check_ready()
            self.entry.check_loss_scale(scale_of_caller(self.definition, depth=2))
            self.entry.check_reducer(is_reduced_by_caller(self.definition, depth=2))
            # A sum over calls, and a mean over processes, is of all of them.
            may_lack = self.step.skips_none and self.gathered is None and self.mean is None
            checked = self.entry.checked(gradients, may_lack)
            # A step is no part of what is differentiated, though MindSpore may be recording.
            with unrecorded():
                if self._mean_of_calls is not None:
                    checked = self._mean_of_calls(self.owner, checked, lambda: sharing.numbers_of(self))
                done = self.step.run(checked)
                if self.sending_of_calls is not None:
                    self.sending_of_calls.run(self.parameters)
                return done
