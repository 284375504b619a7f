"""A step of the portable engine that Python calls, compiled once in either mode."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.platform.waiting import synchronize


class CompiledStep(nn.Cell):
    """A step that Python calls, in either mode.

    A graph that is compiled by ``@jit`` keeps the buffers that it was compiled with, while ``set_data`` and
    ``load_param_into_net`` give a Parameter another one. What stands in a new buffer is copied into the
    known one before each step, and back after it. Where the new buffers stay, it is cheaper to compile
    anew: then the step is ``outdated``.

    Args:
        optimizer: the Cell to compile.
        parameters: the network's Parameters that its graph reads or writes. (The optimizer's own stay where
            they are.)
        plain: whether it gives True back; else what the optimizer's ``construct`` does.
    """

    def __init__(self, optimizer: nn.Cell, parameters: Sequence[Parameter], plain: bool) -> None:
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer
        self.plain = plain
        # An input for each gradient; the tuple would be a constant of the graph.
        self.enable_tuple_broaden = True
        self._jitted = ms.jit(self)
        buffers = [Tensor(parameter) for parameter in parameters]
        places = [buffer.data_ptr() for buffer in buffers]
        # Not as attributes of the Cell, which looks at each value that it is given.
        self._state = SimpleNamespace(parameters=list(parameters), buffers=buffers, known=places, last=places)

    def construct(self, gradients, *scheduled):
        done = self.optimizer._advance(gradients, scheduled) if scheduled else self.optimizer(gradients)
        # To give a Tensor back takes a millisecond. The step is not forgotten, for its result is no constant.
        return ops.depend(True, done) if self.plain else done

    def outdated(self) -> bool:
        """Whether parameters have the same new buffers as at the last step."""
        state = self._state
        return state.last != state.known and state.last == self._find_places()

    def _find_places(self) -> list[int]:
        return [parameter.data_ptr() for parameter in self._state.parameters]

    def __call__(self, gradients: tuple, scheduled: tuple) -> Any:
        """A step.

        Args:
            gradients: see :meth:`Optimizer.construct`.
            scheduled: the values of schedules at this step.
        """
        # The graph does not wait for what was started before, such as a copy into a state.
        synchronize()
        state = self._state
        state.last = self._find_places()
        moved = []
        if state.last != state.known:
            all_of_them = zip(state.parameters, state.buffers, state.last, state.known)
            moved = [(parameter, buffer) for parameter, buffer, place, known in all_of_them if place != known]
        for parameter, buffer in moved:
            buffer.copy_(parameter)
        done = self._jitted(gradients, *scheduled)
        for parameter, buffer in moved:
            parameter.copy_(buffer)
        return done
