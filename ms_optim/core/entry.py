"""What is asked before a step is taken, of Python's calls and of graphs that are compiled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import mindspore as ms

from ms_optim.checks import STEPS_LIMIT
from ms_optim.core import rates
from ms_optim.gradients.checks import Gradients, check_gradients, check_shapes
from ms_optim.gradients.loss_scale import LossScaler
from ms_optim.gradients.rows import ROWS, why_not_rows
from ms_optim.platform.graphs import clash, graphs_under_way
from ms_optim.platform.owned import held
from ms_optim.platform.train_cells import is_reduced_in_graphs, scale_of_graphs

if TYPE_CHECKING:
    from ms_optim.core.core import Core


class Entry:
    """What may enter a step: the loss scale, the counters, the gradients.

    Args:
        core: the optimizer's.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._why_not_rows: tuple[str, ...] | None = None

    def check_loss_scale(self, given: float | None) -> None:
        """Raises ValueError where a loss is known to be multiplied with another number than ``loss_scale``.

        Args:
            given: what MindSpore multiplies it with; None where that is not known. A network may multiply its
                loss itself: 1 says nothing.
        """
        core = self._core
        own = core.gradient_settings.loss_scale
        if given in (None, 1.0, own):
            return
        by = f"{given:g} (sens=, or a FixedLossScaleManager)"
        if isinstance(own, LossScaler):
            raise ValueError(
                f"{core.owner}: the loss is multiplied with {by}, and gradients are divided by that of a "
                f"LossScaler: leave the former out, and let the network's loss go through scale()"
            )
        raise ValueError(
            f"{core.owner}: the loss is multiplied with {by}, and gradients are divided by "
            f"loss_scale={own:g}: give the optimizer loss_scale={given:g}"
        )

    def check_loss(self, is_missing: bool) -> bool:
        """Raises TypeError where a step is not handed the loss that it takes, or one that it does not."""
        core = self._core
        if core.definition.takes_loss == is_missing:
            raise TypeError(
                f"{core.owner} takes the loss: opt(gradients, loss=loss). nn.TrainOneStepCell, and a Model "
                f"of the optimizer, do not hand it in; ms_optim.TrainOneStep does"
                if is_missing
                else f"{core.owner}: loss is unknown: its step goes by the gradients alone"
            )
        return True

    def check_reducer(self, reduces: bool) -> None:
        """Raises RuntimeError where gradients would be averaged twice.

        Args:
            reduces: whether MindSpore's ``TrainOneStepCell`` averages them.
        """
        if reduces and self._core.mean is not None:
            raise RuntimeError(
                f"{self._core.owner}: its TrainOneStepCell averages gradients already, because of "
                f"parallel_mode={ms.get_auto_parallel_context('parallel_mode')!r}, and "
                f"parallel={self._core.options.parallel.parallel!r} would "
                f"once more: leave one of them out"
            )

    def check_sending(self, shapes: Sequence[Any]) -> None:
        """Raises RuntimeError where a graph would not send parameters as they are, or not in one order.

        Sparse gradients are sent each by itself, in an order that is the graph's; with shares, graphs differ.
        Where a graph reads a Parameter once more after it has written it, MindSpore copies it first, on the
        CPU by an operator (TensorMove) that rounds float64 to float32, and takes no bfloat16.
        """
        core = self._core
        if core.sending is None:
            return
        sparse = [name for name, shape in zip(core.names, shapes) if shape and shape[0] == ROWS]
        if sparse:
            raise RuntimeError(
                f"{core.owner}: parallel='zero1' takes no sparse gradients in a graph, and {sparse[0]!r} has "
                f"one; compute gradients in a compiled function, and call the optimizer outside of it"
            )
        if core.engine != "portable":
            return
        for param in core.parameters:
            if param.dtype in (ms.bfloat16, ms.float64):
                raise RuntimeError(
                    f"{core.owner}: parallel='zero1' in a graph needs the native engine for {param.name!r}, "
                    f"of type {param.dtype}; with the portable one, call the optimizer outside of the graph"
                )

    def check_in_place(self, what: str) -> None:
        """Raises RuntimeError while averaged weights stand in the parameters' place."""
        core = self._core
        if core.aside is not None:
            raise RuntimeError(
                f"{core.owner}: {what} within averaged(), where the parameters hold averaged weights; it "
                f"belongs behind it"
            )

    def check_counts(self) -> None:
        """Take up what was assigned to learning rates; raises ValueError where no step can be taken.

        ``ops.assign`` and other graphs may give Parameters any value.
        """
        core = self._core
        rates.settle(core, strict=True)
        step = core.steps_taken
        if not 0 <= step < STEPS_LIMIT:
            raise ValueError(
                f"{core.owner}: for another step global_step must be in [0, {STEPS_LIMIT - 1}], got {step}"
            )
        for group in core.groups:
            start = held(group.start_step)
            if not 0 <= start <= step:
                raise ValueError(
                    f"{core.owner}: global_step is {step}, below the {start} at which a group was added"
                    if start >= 0
                    else f"{core.owner}: {group.start_step.name} must be at least 0, got {start}"
                )

    def checked(self, gradients: Any, may_lack: bool = False) -> Gradients:
        """Gradients that were checked outside of a graph.

        Args:
            may_lack: whether None may stand for one, whose parameter then stays as it is.
        """
        core = self._core
        absent: frozenset[int] = frozenset()
        if may_lack and isinstance(gradients, (tuple, list)):
            absent = frozenset(i for i, gradient in enumerate(gradients) if gradient is None)
        if absent and len(gradients) == len(core.parameters):
            # A Tensor of the right shape, which nobody reads.
            pairs = zip(core.parameters, gradients)
            gradients = [param if gradient is None else gradient for param, gradient in pairs]
        try:
            found = check_gradients(
                core.owner,
                lambda: core.names,
                core.shapes,
                gradients,
                lambda: self.why_not_rows,
            )
        except ValueError:
            # It may be the parameter that has another shape.
            core.memory.check_kinds()
            raise
        return found._replace(absent=absent)

    def entered(self, *shapes: Any) -> bool:
        """What is done while MindSpore compiles a graph that holds the optimizer: its gradients are checked.

        The graph is noted, to be compiled anew where formulas change. Two optimizers of one name in it are
        refused before MindSpore does, which would not say what to do.
        """
        core = self._core
        if not core.step.is_compiling:
            core.note_graphs(graphs_under_way())
            self.check_loss_scale(scale_of_graphs(core.definition))
            self.check_reducer(is_reduced_in_graphs(core.definition))
        self.check_sending(shapes)
        core.memory.check_kinds()
        core.definition.check_ready()
        reason = clash(core.definition, core.prefix)
        if reason:
            raise ValueError(reason)
        return check_shapes(core.owner, core.names, core.shapes, shapes, self.why_not_rows)

    @property
    def why_not_rows(self) -> tuple[str, ...]:
        """For each parameter, why it cannot take a sparse gradient; empty where it can."""
        core = self._core
        if self._why_not_rows is None:
            if core.gradient_settings.gathers:
                reason = "gradients of several calls are added up, as whole ones"
                self._why_not_rows = (reason,) * len(core.parameters)
                return self._why_not_rows
            found = dict.fromkeys(core.parameters, why_not_rows(None, ()))
            for part in (part for group in core.groups for part in group.parts()):
                reason = why_not_rows(part.rule, tuple(part.group.cells))
                found.update((param, reason) for param in part.params)
            self._why_not_rows = tuple(found[param] for param in core.parameters)
        return self._why_not_rows
