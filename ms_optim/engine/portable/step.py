"""A step by MindSpore's own operators, on Ascend, GPU and CPU."""

from __future__ import annotations

from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.checks import STEPS_LIMIT
from ms_optim.engine.owner import Owner
from ms_optim.engine.portable.bucket import check_totals, make_buckets, make_shared, take
from ms_optim.engine.portable.compiled import DirectCalls
from ms_optim.engine.record import Record, make_record
from ms_optim.formula.noise import offsets_of
from ms_optim.gradients.checks import Gradients
from ms_optim.gradients.gathering import GATHERED, Gather
from ms_optim.gradients.loss_scale import Adjustment
from ms_optim.gradients.scaling import Scale
from ms_optim.groups.rates import Settle
from ms_optim.platform.graphs import is_exporting


class Largest(nn.Cell):
    """Raises the largest learning rate of a group to that of this step, unless the step is skipped.

    Args:
        lr_max: the Parameter that holds it.
        lr: the learning rate.
    """

    def __init__(self, lr_max: Parameter, lr: nn.Cell) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "lr_max", lr_max)
        self.lr = lr

    def construct(self, scheduled, rates, finite, before):
        largest = ops.maximum(self.lr_max, self.lr(scheduled, rates))
        kept = ops.select(finite > 0.5, largest, self.lr_max + 0.0)
        return ops.assign(self.lr_max, ops.depend(kept, before))


class Recorder(nn.Cell):
    """Writes what a step does.

    Args:
        record: where to.
        rates: the learning rates of groups.
    """

    def __init__(self, record: Record, rates: list[nn.Cell]) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "values", record.values)
        self.rates = nn.CellList(rates, auto_prefix=False)
        self.one, self.none = Tensor(1.0, ms.float64), Tensor(0.0, ms.float64)

    def construct(self, norm, clip, finite, complete, scheduled, rates, moved):
        taken = ops.cast(finite, ms.float64)
        values = (norm, ops.select(taken > 0.5, clip, self.none), self.one - taken)
        for rate in self.rates:
            values = values + (rate(scheduled, rates),)
        return ops.assign(
            self.values, ops.where(complete > 0.5, ops.stack(values + moved), self.values + 0.0)
        )


# Choices of parameters whose graphs are kept.
_KEPT = 32

# Of each group, what its formula's switches are at a step.
Phases = tuple[tuple[bool, ...], ...]


class PortableStep(nn.Cell):
    """A step of those parameters that have a gradient and are not frozen.

    A graph has no cheap way to leave a parameter out on a value: there is one for each choice of them. Nor to
    leave out a part of a formula: where Python calls the step, there is one for each of its phases.

    Args:
        core: the optimizer's core.
    """

    engine = "portable"
    is_compiling = False
    skips_none, reads_flags, runs_fused = True, False, True

    def __init__(self, core: Owner) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "core", core)
        object.__setattr__(self, "_choices", {})
        self.follow()

    def follow(self) -> None:
        """Leave out in graphs what is frozen now."""
        object.__setattr__(self, "current", self.without(self.core.frozen))
        object.__setattr__(self, "record", self.current.record)

    def without(self, absent: frozenset[int], phases: Phases = ()) -> BucketStep:
        """The step that leaves out the parameters at some places.

        Args:
            phases: of each group, what its formula's switches are; none for a step that serves all phases.
        """
        choice = absent, phases
        found = self._choices.pop(choice, None) or BucketStep(self.core, absent, phases)
        if len(self._choices) >= _KEPT:
            del self._choices[next(iter(self._choices))]
        self._choices[choice] = found
        return found

    def construct(self, gradients, shapes, checked):
        return self.current(gradients, shapes, checked)

    def run(self, gradients: Gradients) -> Any:
        """A step outside a graph, in either mode."""
        self.core.memory.check(gradients)
        phases = tuple(group.phase(self.core.steps_taken) for group in self.core.groups)
        step = self.without(gradients.absent | self.core.frozen, phases if any(phases) else ())
        object.__setattr__(self, "record", step.record)
        return step.run(gradients)


class BucketStep(nn.Cell):
    """The buckets of some of an optimizer's parameters, one after the other.

    Args:
        core: the optimizer's core.
        absent: the places of parameters that are left out.
        phases: of each group, what its formula's switches are; none for a step that serves all phases.
    """

    def __init__(self, core: Owner, absent: frozenset[int], phases: Phases) -> None:
        super().__init__(auto_prefix=False)
        settings = core.gradient_settings
        places = tuple(i for i in range(len(core.parameters)) if i not in absent)
        parameters = [core.parameters[i] for i in places]
        self.places, self.leaves_out = places, bool(absent)
        self.gathers, self.guards = settings.gathers, settings.guards
        if self.gathers:
            sums = [core.state[param][GATHERED] for param in parameters]
            self.gather = Gather(sums, core.gathered, settings.gathered_calls)
        self.scale = Scale(settings, parameters)
        self.limit = Tensor(settings.limit, ms.float64)
        offsets = {p: first for p, first in offsets_of(core.parameters).items() if core.owns(p)}
        self.buckets = nn.CellList(
            make_buckets(core.groups, settings, core.state, parameters, offsets, phases), auto_prefix=False
        )
        self.hyper_map = ops.HyperMap()
        self.total_count = check_totals(core.owner, self.buckets)
        self.total_of_all = core.total_of_all
        self.has_all = core.total_of_all is None
        # Where nothing moves, in this process or another, they stay.
        moves = any(param.size for param in parameters)
        shared = make_shared(core.groups, settings, phases) if moves else []
        self.shared_numbers = nn.CellList(shared, auto_prefix=False)
        largest = [
            Largest(group.lr_max, group.cells["lr"]) for group in core.groups if group.lr_max is not None
        ]
        self.largest = nn.CellList(largest, auto_prefix=False)
        self.tracks = settings.track_update_norms
        # What costs launches is recorded only where somebody asked for it.
        record = None
        if settings.measures or self.tracks:
            rates = [group.cells["lr"] for group in core.groups]
            members = [parameters[place] for bucket in self.buckets for place in bucket.places]
            record = make_record(core, len(rates), range(len(rates)), members if self.tracks else ())
            self.recorder = Recorder(record, rates)
        self.is_dynamic = settings.scaler is not None
        if settings.scaler is not None:
            self.adjust = Adjustment(settings.scaler)
        self.skips = settings.skip_nonfinite
        # A step that goes by its loss is none by one that is not finite.
        self.guards_loss = settings.skip_nonfinite and core.definition.takes_loss
        self.last, self.complete = Tensor([STEPS_LIMIT], ms.int32), Tensor(1.0, ms.float32)
        # Not as attributes of the Cell: they are the optimizer's.
        for name, value in {
            "core": core,
            "phases": phases,
            "record": record,
            "_records": record is not None,
            "counters": core.counters,
            "shared": tuple(core.shared.values()),
            "loss": core.shared.get("loss"),
            "calls": DirectCalls(self, core.definition, parameters, is_plain=True),
            "settle": Settle(core.followers),
        }.items():
            object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Any:
        # MindSpore asks while it reads the code. It exports no Parameters but those that Cells list.
        return self._records and not is_exporting() if name == "records" else super().__getattr__(name)

    def construct(self, gradients, shapes, checked):
        if self.leaves_out:
            gradients = self.hyper_map(ops.partial(take, gradients), self.places)
        rates = self.settle()
        done = self._advance(gradients, shapes, checked, (), rates)
        return ops.depend(done, self.settle.keep(rates, done))

    def direct(self, gradients, scheduled):
        """What a graph runs that Python calls, with the values of schedules."""
        return self._advance(gradients, (), True, scheduled, ())

    def _advance(self, gradients, shapes, checked, scheduled, rates):
        complete = self.complete
        if self.gathers:
            gradients, complete = self.gather(gradients, checked)
        scale, finite, norm, clip = self.scale(gradients, shapes)
        if self.guards_loss:
            finite = finite * ops.cast(ops.isfinite(self.loss), finite.dtype)
        taken = finite * ops.cast(complete, finite.dtype) if self.gathers else finite
        # Wrong gradients are refused before a bucket meets them.
        limit, done, moved = ops.depend(self.limit, checked), (), ()
        values = self._values(gradients, scale, limit, taken, scheduled, rates)
        for bucket, given in zip(self.buckets, values):
            result = bucket(gradients, given)
            done = done + (result,)
            if self.tracks:
                moved = moved + result
        if self.records:
            done = done + (self.recorder(norm, clip, finite, complete, scheduled, rates, moved),)
        if self.is_dynamic:
            done = done + (self.adjust(finite, complete, done),)
        # What belongs to the whole optimizer is changed when the buckets have read it.
        for new in self.shared_numbers:
            for state, value in zip(self.shared, new(values[-1])):
                done = done + (ops.assign(state, ops.depend(value, done)),)
        for raise_largest in self.largest:
            done = done + (raise_largest(scheduled, rates, taken, done),)
        # What is counted is the result: MindSpore may forget what stands beside a constant.
        return ops.depend(self._count(taken, complete), (checked, done))

    def _values(self, gradients, scale, limit, taken, scheduled, rates):
        """What each bucket is given of the step, and the shared numbers, with the totals over all of them."""
        values, last = (), gradients
        for bucket in self.buckets:
            values = values + (bucket.given(scale, limit, taken, scheduled, rates, self.shared),)
        for new in self.shared_numbers:
            values = values + (new.given(scale, limit, taken, scheduled, rates, self.shared),)
        for place in range(self.total_count):
            whole = self.buckets[0].total(place, gradients, values[0])
            for i in range(1, len(self.buckets)):
                whole = whole + self.buckets[i].total(place, gradients, values[i])
            if not self.has_all:
                # Behind all gradients, and one behind the other: in the same order in all processes.
                last = self.total_of_all(whole, last)
                whole = last
            summed = ()
            for given in values:
                summed = summed + (given + (whole,),)
            values = summed
        return values

    def _count(self, taken, complete):
        # A graph cannot raise: at the last step that can be counted, the count stays.
        counts = ops.cast(self.counters[0] < self.last, ms.int32)
        if not self.guards:
            return ops.assign_add(self.counters[0], counts)
        taken = ops.cast(ops.reshape(taken, (1,)), ms.int32)
        if not self.skips:
            return ops.assign_add(self.counters[0], taken * counts)
        complete = ops.cast(ops.reshape(complete, (1,)), ms.int32)
        skipped = ops.assign_add(self.counters[1], complete - taken)
        return ops.depend(ops.assign_add(self.counters[0], taken * counts), skipped)

    def run(self, gradients: Gradients) -> Any:
        self.core.entry.check_counts()
        step = self.core.steps_taken
        scheduled = tuple(
            Tensor(hyper.for_step(step) if hyper.is_scheduled() else 0.0, ms.float64)
            for hyper in self.core.schedules
        )
        if not self.places:
            self._count(self.complete, self.complete)
            return True
        return self.calls(gradients.at(self.places) if self.leaves_out else gradients, scheduled)
