"""Steps that Python calls, compiled once in either mode."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor, nn, ops
from mindspore.common.sparse_tensor import RowTensorInner

from ms_optim.gradients.checks import Gradients
from ms_optim.gradients.rows import pairs_of
from ms_optim.platform.graphs import free_with
from ms_optim.platform.waiting import synchronize


class DirectCalls:
    """A step's graphs for calls from Python: one for each choice of sparse gradients.

    Args:
        step: a Cell with a method ``direct(gradients, scheduled)``.
        optimizer: whose step it is, with which the graphs go.
        parameters: the network's Parameters that the graph reads or writes. (The optimizer's own stay where
            they are.)
        is_plain: whether a call gives True back; else what ``direct`` does.
    """

    def __init__(
        self, step: nn.Cell, optimizer: Any, parameters: Sequence[Parameter], is_plain: bool
    ) -> None:
        self._step = step
        self._parameters = parameters
        self._phases: set[str] = set()
        free_with(optimizer, self._phases)
        self._is_plain = is_plain
        self._compiled: dict[Any, CompiledStep] = {}

    def __call__(
        self, gradients: Gradients, scheduled: tuple[Tensor, ...], frozen: frozenset[int] = frozenset()
    ) -> Any:
        places = tuple(gradients.indices)
        compiled = self._compiled.get((places, frozen))
        if compiled is None or compiled.is_outdated():
            compiled = CompiledStep(self._step, self._parameters, places, self._is_plain)
            self._compiled[places, frozen] = compiled
        done = compiled.run(pairs_of(gradients.values, gradients.indices), scheduled)
        self._phases |= compiled.phases
        return done


class CompiledStep(nn.Cell):
    """The graph of a step, for one choice of sparse gradients.

    A graph that is compiled by ``@jit`` keeps the buffers that it was compiled with, while ``set_data`` and
    ``load_param_into_net`` give a Parameter another one. What stands in a new buffer is copied into the
    known one before each step, and back after it. Where the new buffers stay, it is cheaper to compile
    anew: then the step is outdated.
    """

    def __init__(
        self, step: nn.Cell, parameters: Sequence[Parameter], places: Sequence[int], is_plain: bool
    ) -> None:
        super().__init__(auto_prefix=False)
        self.places = tuple(places)
        self.shapes = tuple(parameter.shape for parameter in parameters)
        self.is_plain = is_plain
        # An input for each gradient; the tuple would be a constant of the graph.
        self.enable_tuple_broaden = True
        buffers = [Tensor(parameter) for parameter in parameters]
        known = [buffer.data_ptr() for buffer in buffers]
        # Not as attributes of the Cell, which looks at each value that it is given.
        state = SimpleNamespace(parameters=list(parameters), buffers=buffers, known=known, last=known)
        object.__setattr__(self, "step", step)
        object.__setattr__(self, "_state", state)
        object.__setattr__(self, "_jitted", ms.jit(self))
        object.__setattr__(self, "phases", set())
        free_with(self, self.phases)

    def construct(self, gradients, *scheduled):
        # A graph takes Tensors only: sparse gradients enter as pairs of indices and values.
        for place in self.places:
            indices, values = gradients[place]
            rows = RowTensorInner(indices, values, self.shapes[place])
            gradients = gradients[:place] + (rows,) + gradients[place + 1 :]
        done = self.step.direct(gradients, scheduled)
        # To give a Tensor back takes a millisecond. The step is not forgotten, for its result is no constant.
        return ops.depend(True, done) if self.is_plain else done

    def is_outdated(self) -> bool:
        """Whether parameters have the same new buffers as at the last step."""
        state = self._state
        return state.last != state.known and state.last == self._find_addresses()

    def _find_addresses(self) -> list[int]:
        return [parameter.data_ptr() for parameter in self._state.parameters]

    def run(self, gradients: tuple, scheduled: tuple) -> Any:
        """A step.

        Args:
            gradients: Tensors, and pairs of indices and values.
            scheduled: the values of schedules at this step.
        """
        # The graph does not wait for what was started before, such as a copy into a state.
        synchronize()
        state = self._state
        state.last = self._find_addresses()
        moved = []
        if state.last != state.known:
            all_of_them = zip(state.parameters, state.buffers, state.last, state.known)
            moved = [(parameter, buffer) for parameter, buffer, last, known in all_of_them if last != known]
        for parameter, buffer in moved:
            buffer.copy_(parameter)
        done = self._jitted(gradients, *scheduled)
        self.phases.update(self.phase_cache.values())
        for parameter, buffer in moved:
            parameter.copy_(buffer)
        return done
