"""Which gradients are sent together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import mindspore as ms
from mindspore import ops
from mindspore.common.dtype import TensorType

# The types in which gradients are added up.
TYPES = (ms.float32, ms.float16, ms.bfloat16, ms.float64)
_BYTES = (4, 2, 2, 8)


class Message(NamedTuple):
    """Gradients of one type, one behind the other.

    Attributes:
        places: theirs, among all.
        sizes: their counts of numbers.
        kind: the place in ``TYPES`` of the type in which they are added up.
    """

    places: tuple[int, ...]
    sizes: tuple[int, ...]
    kind: int


def kinds_for(wide: bool) -> dict[Any, int]:
    """For each type of a gradient the place in ``TYPES`` of the one in which it is added up.

    Args:
        wide: whether float16 and bfloat16 are added up in float32.
    """
    kinds = {dtype: kind for kind, dtype in enumerate(TYPES)}
    if wide:
        kinds[ms.float16] = kinds[ms.bfloat16] = 0
    # The CPU adds up no bfloat16.
    if ms.get_context("device_target") == "CPU":
        kinds[ms.bfloat16] = 0
    return kinds


def messages_for(shapes: Sequence[Sequence[int]], kinds: Sequence[int], limit: int) -> tuple[Message, ...]:
    """The messages: of one type each, in order, closed before they would grow above a limit.

    A gradient that is larger than the limit is a message by itself; one that is empty is in none.

    Args:
        shapes: one for each gradient.
        kinds: the places of their types in ``TYPES``.
        limit: in bytes.
    """
    done: list[Message] = []
    for kind in sorted(set(kinds)):
        open_places: list[int] = []
        sizes: list[int] = []
        for place, (shape, its_kind) in enumerate(zip(shapes, kinds)):
            size = math.prod(shape)
            if its_kind != kind or not size:
                continue
            if sizes and (sum(sizes) + size) * _BYTES[kind] > limit:
                done.append(Message(tuple(open_places), tuple(sizes), kind))
                open_places, sizes = [], []
            open_places.append(place)
            sizes.append(size)
        if sizes:
            done.append(Message(tuple(open_places), tuple(sizes), kind))
    return tuple(done)


class Messages(ops.PrimitiveWithInfer):
    """In a graph of dense gradients: their messages, and where each gradient's mean then stands.

    It looks at all gradients at once, while a graph is compiled. Where they are no Tensors of floats it gives
    nothing: they are refused elsewhere.

    Args:
        kinds: what ``kinds_for`` gives.
        limit: the bytes of a message.
    """

    def __init__(self, kinds: dict[Any, int], limit: int) -> None:
        super().__init__("messages")
        self.set_const_prim(True)
        self.add_prim_attr("forbid_reuse_result", True)
        self._kinds, self._limit = kinds, limit

    def __infer__(self, gradients):
        types, shapes = gradients["dtype"], gradients["shape"]
        known = isinstance(types, tuple) and all(isinstance(each, TensorType) for each in types)
        found = [self._kinds.get(each.element_type()) for each in types] if known else [None]
        if None in found:
            return {"dtype": None, "shape": None, "value": ((), ())}
        messages = messages_for(shapes, found, self._limit)
        sent = [place for message in messages for place in message.places]
        where = {place: i for i, place in enumerate(sent)}
        # What is empty is taken of the gradients, which stand behind the means.
        order = tuple(where.get(place, len(sent) + place) for place in range(len(found)))
        return {"dtype": None, "shape": None, "value": (tuple(map(tuple, messages)), order)}
