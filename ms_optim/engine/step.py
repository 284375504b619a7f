"""What runs a step, whichever engine it is; and the step of a ``construct`` of one's own."""

from __future__ import annotations

from typing import Any, Protocol

from mindspore import nn

from ms_optim.engine.native.cpp import Kernel
from ms_optim.engine.native.step import NativeStep
from ms_optim.engine.owner import Owner
from ms_optim.engine.portable.compiled import DirectCalls
from ms_optim.engine.portable.step import PortableStep
from ms_optim.engine.record import Record
from ms_optim.gradients.checks import Gradients
from ms_optim.gradients.rows import pairs_of


class Step(Protocol):
    """One step of an optimizer: ``run`` from Python, in either mode; as a Cell, in a graph.

    Attributes:
        engine: ``"native"`` or ``"portable"``.
        is_compiling: whether it runs the optimizer itself as a graph, which then is none of the user's.
        record: where it writes what it did; None where it does not.
        skips_none: whether None may stand for a gradient that Python hands it.
        reads_flags: whether a graph that holds it sees that parameters are frozen or thawed.
        runs_fused: whether MindSpore's fused operators stand in for formulas.
    """

    engine: str
    is_compiling: bool
    record: Record | None
    skips_none: bool
    reads_flags: bool
    runs_fused: bool

    def run(self, gradients: Gradients) -> Any:
        """A step outside a graph."""

    def follow(self) -> None:
        """Take in which parameters are frozen now, for graphs that are compiled from now on."""

    def __call__(self, gradients: Any, shapes: Any, checked: Any) -> Any:
        """A step in a graph, which gives the count of steps.

        Args:
            shapes: what ``shapes_in_graph`` gives.
            checked: what must come before the step.
        """


class OwnStep(nn.Cell):
    """A ``construct`` of an optimizer's own, which may call that of the base class.

    Args:
        core: the optimizer's core.
        inner: the step of the base class; None where the optimizer has no formula.
    """

    def __init__(self, core: Owner, inner: Any) -> None:
        super().__init__(auto_prefix=False)
        self.engine = "portable" if inner is None else inner.engine
        # Not as attributes of the Cell, which would be those of a Cell within it.
        for name, value in {
            "memory": core.memory,
            "inner": inner,
            "record": None if inner is None else inner.record,
            "is_compiling": False,
            "core": core,
            "skips_none": False,
            "reads_flags": inner is None or inner.reads_flags,
            "runs_fused": inner is not None and inner.runs_fused,
            # What the construct is compiled for in PYNATIVE mode, where its operators would start one by one.
            "calls": None
            if inner is None
            else DirectCalls(self, core.definition, core.parameters, is_plain=False),
        }.items():
            object.__setattr__(self, name, value)
        if inner is None:
            _check_states(core)

    def __getattr__(self, name: str) -> Any:
        # Not held, as the core does not hold it.
        return self.core.definition if name == "optimizer" else super().__getattr__(name)

    def construct(self, gradients, shapes, checked):
        return self.inner(gradients, shapes, checked)

    def follow(self) -> None:
        self.inner.follow()
        object.__setattr__(self, "record", self.inner.record)

    def direct(self, gradients, scheduled):
        """What a graph runs that Python calls."""
        return self.optimizer(gradients)

    def run(self, gradients: Gradients) -> Any:
        self.memory.check(gradients)
        self.core.entry.check_counts()
        object.__setattr__(self, "is_compiling", True)
        try:
            if self.calls is not None:
                return self.calls(gradients, (), self.core.frozen)
            done = nn.Cell.__call__(self.optimizer, pairs_of(gradients.values, gradients.indices))
            for hyper in (group.rate.hyper for group in self.core.groups if group.rate is not None):
                hyper.used.copy_(hyper.public)
            return done
        finally:
            object.__setattr__(self, "is_compiling", False)


def _check_states(core: Owner) -> None:
    for state in core.definition.states:
        without = [param.name for param in core.parameters if state not in core.state[param]]
        if without:
            raise TypeError(
                f"{core.owner}: a construct of its own has each state for every parameter; "
                f"{without[0]!r} has no {state}"
            )


def make_step(core: Owner, kernels: list[Kernel] | None, is_own: bool, has_formula: bool) -> Step:
    """What runs an optimizer's steps.

    Args:
        kernels: what the native engine runs; None for the portable one.
        is_own: whether the optimizer's class has a ``construct`` of its own.
        has_formula: whether it has an ``update``.
    """
    if not has_formula:
        return OwnStep(core, None)
    inner: Step = PortableStep(core) if kernels is None else NativeStep(core, kernels)
    return OwnStep(core, inner) if is_own else inner
