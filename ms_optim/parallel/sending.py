"""What processes send each other where each steps a share of the parameters: these, and sums over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops
from mindspore.communication import GlobalComm

from ms_optim.parallel.messages import TYPES, kinds_for, messages_for
from ms_optim.parallel.shares import Shares
from ms_optim.parallel.wide import apart, together
from ms_optim.platform.graphs import free_with
from ms_optim.platform.recording import put
from ms_optim.platform.waiting import synchronize


class Sent(NamedTuple):
    """Parameters of one type, one behind the other, that one process sends to all.

    Attributes:
        owner: the process.
        places: theirs, among all.
        sizes: their counts of numbers.
        kind: the place in ``TYPES`` of the type in which they are sent.
    """

    owner: int
    places: tuple[int, ...]
    sizes: tuple[int, ...]
    kind: int


def sent_of(parameters: Sequence[Parameter], shares: Shares, limit: int) -> tuple[Sent, ...]:
    """What is sent after a step, in the order in which all processes do it.

    Args:
        limit: the bytes of a message; a parameter that is larger is one by itself.
    """
    kinds = kinds_for(False)
    done = []
    for owner in range(shares.size):
        own = [i for i, param in enumerate(parameters) if shares.owners[param] == owner]
        given = [parameters[i] for i in own]
        for message in messages_for([p.shape for p in given], [kinds[p.dtype] for p in given], limit):
            done.append(Sent(owner, tuple(own[i] for i in message.places), *message[1:]))
    return tuple(done)


# What follows is parsed by MindSpore.

_store = ops.MultitypeFuncGraph("store_sent")


def _take(items, index):
    return items[index]


def _flat(like, parameter):
    return ops.reshape(ops.cast(parameter, like.dtype), (-1,))


def _as(parameter, part):
    return ops.cast(ops.reshape(part, ops.shape(parameter)), parameter.dtype)


@_store.register("Tensor", "Tensor")
def _store_part(parameter, part):
    new = _as(parameter, part)
    # The CPU has no Assign for bfloat16.
    return parameter.copy_(new) if parameter.dtype == ms.bfloat16 else ops.assign(parameter, new)


class Sending(nn.Cell):
    """In a graph: sends parameters from the process that steps them to the others.

    Args:
        parameters: all of an optimizer's.
        shares: who steps which.
        limit: the bytes of a message.
    """

    def __init__(self, parameters: Sequence[Parameter], shares: Shares, limit: int) -> None:
        super().__init__(auto_prefix=False)
        messages = sent_of(parameters, shares, limit)
        # What is sent, whether this process sends it, and by what.
        self.messages = tuple((m.places, m.sizes, m.kind, m.owner == shares.rank) for m in messages)
        group = GlobalComm.WORLD_COMM_GROUP
        by_owner = [ops.Broadcast(owner, group) for owner in range(shares.size)]
        self.senders = tuple(by_owner[message.owner] for message in messages)
        self.likes = tuple(Tensor(0.0, dtype) for dtype in TYPES)
        self.hyper_map = ops.HyperMap()
        # Not as an attribute of the Cell, whose Parameters these are not.
        object.__setattr__(self, "parameters", ParameterTuple(parameters))

    def construct(self, last):
        """Send all parameters, as they are after something else; what the last message gave."""
        for message, sender in zip(self.messages, self.senders):
            places, sizes, kind, is_own = message
            members = self.hyper_map(ops.partial(_take, self.parameters), places)
            # What is not sent is not read.
            given = ops.depend(members, last) if is_own else ()
            last = self.of_numbers(sender, self.flat(given, sizes, kind, last), kind)
            if not is_own:
                split = (last,) if len(places) == 1 else ops.split(last, sizes)
                last = (last, self.hyper_map(_store, members, split))
        return last

    def of_own(self, given):
        """Send what this process has; behind the first of it what it gets, as the others have it."""
        last, at, got = given[0], 1, (given[0],)
        for message, sender in zip(self.messages, self.senders):
            places, sizes, kind, is_own = message
            members = given[at : at + len(places)] if is_own else ()
            last = self.of_numbers(sender, self.flat(members, sizes, kind, last), kind)
            if is_own:
                at = at + len(places)
            else:
                split = (last,) if len(places) == 1 else ops.split(last, sizes)
                likes = self.hyper_map(ops.partial(_take, self.parameters), places)
                got = got + self.hyper_map(_as, likes, split)
        return ops.depend(got, last)

    def flat(self, members, sizes, kind, last):
        """The numbers of one message, behind another, in the same order in all processes."""
        if not members:
            flat = ops.broadcast_to(ops.depend(self.likes[kind], last), (sum(sizes),))
        else:
            parts = self.hyper_map(ops.partial(_flat, self.likes[kind]), members)
            flat = parts[0] if len(parts) == 1 else ops.concat(parts)
        return ops.depend(flat, last)

    def of_numbers(self, sender, flat, kind):
        """What the owner has in place of the numbers of one message."""
        if kind == 3:
            return together(sender((apart(flat),))[0])
        return sender((flat,))[0]


class SendingOfCalls(nn.Cell):
    """What :class:`Sending` does behind a step that Python calls: a graph, compiled once in either mode.

    Operators for each tensor would take several times as long. The graph is handed what this process sends,
    and gives what it gets, which is stored outside of it.

    Args:
        sending: what is computed in graphs.
        optimizer: with which the graph goes.
    """

    def __init__(self, sending: Sending, optimizer: Any) -> None:
        super().__init__(auto_prefix=False)
        # An input for each tensor; the tuple would be a constant of the graph.
        self.enable_tuple_broaden = True
        self.sending = sending
        self.first = Tensor(0.0, ms.float32)
        phases: set[str] = set()
        object.__setattr__(self, "_phases", phases)
        object.__setattr__(self, "_jitted", ms.jit(self))
        free_with(optimizer, phases)

    def construct(self, own):
        return self.sending.of_own(own)

    def run(self, tensors: Sequence[Tensor]) -> None:
        """Give each process what its owner has in place of each parameter.

        Args:
            tensors: one for each parameter, of its shape and type; they are changed in place.
        """
        # The graph does not wait for what was started before.
        synchronize()
        messages = self.sending.messages
        own = [tensors[place] for places, _, _, is_own in messages if is_own for place in places]
        got = self._jitted((self.first, *own))
        self._phases.update(self.phase_cache.values())
        others = [tensors[place] for places, _, _, is_own in messages if not is_own for place in places]
        for each, part in zip(others, got[1:]):
            put(each, part)
        # A compiled step does not wait for the copies.
        synchronize()


class SumOfAll(nn.Cell):
    """In a graph: the sum of one float64 number of each process, the same to the last bit in all of them."""

    def __init__(self) -> None:
        super().__init__(auto_prefix=False)
        self.gather = ops.AllGather(GlobalComm.WORLD_COMM_GROUP)

    def construct(self, number, before):
        parts = ops.reshape(apart(ops.reshape(number, (1,))), (1, 3))
        return ops.reshape(together(self.gather(ops.depend(parts, before))), ())


# What follows is not.


def from_owner(owner: int, arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Arrays of one type as one process has them; all processes have to call it.

    Args:
        arrays: those of this process, of the same shapes in all.
    """
    flat = np.concatenate([array.reshape(-1) for array in arrays])
    if not flat.size:
        return list(arrays)
    # As whole numbers of 32 bits: float64 would be rounded.
    bits = Tensor(flat.view(np.int32))
    got = ops.Broadcast(owner, GlobalComm.WORLD_COMM_GROUP)((bits,))[0].asnumpy().view(flat.dtype)
    ends = np.cumsum([array.size for array in arrays])[:-1]
    return [part.reshape(array.shape).copy() for part, array in zip(np.split(got, ends), arrays)]
