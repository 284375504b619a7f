"""Whether all processes made the same optimizer of the same parameters, and step it by the same numbers."""

from __future__ import annotations

import contextlib
import hashlib
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, ops
from mindspore.communication import GlobalComm


@contextlib.contextmanager
def telling_others(has_others: bool) -> Iterator[None]:
    """Where this raises, the other processes, which go on to :func:`check_agreement`, raise as well.

    Args:
        has_others: whether there may be any.
    """
    try:
        yield
    except Exception:
        if has_others:
            of_all(np.array([[-1, 0]], np.int32))
        raise


def check_agreement(owner: str, options: str, parameters: Sequence[Parameter]) -> None:
    """Raises ValueError on all processes where they differ; each of them has to call it.

    And RuntimeError where one of them raised before it came to this.

    Args:
        owner: the optimizer's name.
        options: all that it was made with, written out.
        parameters: in the order of the gradients.
    """
    # Objects stand elsewhere in each process.
    text = re.sub(r" at 0x[0-9a-f]+", "", options)
    mine = np.array([[len(parameters), _digest(text.encode())]], np.int32)
    counts, made_with = of_all(mine).T
    if min(counts) < 0:
        raise RuntimeError(
            f"{owner}: process {int(np.argmin(counts))} raised an error, which stands in its log"
        )
    if len(set(counts)) > 1:
        raise ValueError(
            f"{owner}: processes made it of different parameters: process {_first_other(counts)} has "
            f"{counts[_first_other(counts)]} of them, process 0 has {counts[0]}"
        )
    if len(set(made_with)) > 1:
        raise ValueError(
            f"{owner}: process {_first_other(made_with)} made it with other options than process 0"
        )
    heads = [f"{p.name} {tuple(p.shape)} {p.dtype}".encode() for p in parameters]
    digests = [(_digest(head), _digest(_bytes(param))) for head, param in zip(heads, parameters)]
    found = of_all(np.array([digests], np.int32))
    for place, (parameter, head) in enumerate(zip(parameters, heads)):
        same_head, same_values = (len(set(found[:, place, part])) == 1 for part in (0, 1))
        if not same_head:
            other = _first_other(found[:, place, 0])
            raise ValueError(
                f"{owner}: the parameter at place {place} has another name, shape or type in process {other} "
                f"than in process 0; here it is {head.decode()}"
            )
        if not same_values:
            other = _first_other(found[:, place, 1])
            raise ValueError(
                f"{owner}: parameter {parameter.name!r} has other values in process {other} than in process "
                f"0; call mindspore.set_seed before the network is made, or load one checkpoint in all"
            )


def fingerprint(numbers: Mapping[str, float]) -> np.ndarray:
    """Four whole numbers below 4096, to be averaged with gradients: what a process steps by.

    Where processes step by other numbers, one of the four is not its own mean in any of them.
    """
    data = np.array(list(numbers.values()), np.float64).tobytes()
    found = hashlib.sha256(data).digest()[:8]
    return (np.frombuffer(found, np.uint16) % 4096).astype(np.float32)


def check_numbers(owner: str, numbers: Mapping[str, float], mean: np.ndarray) -> None:
    """Raises ValueError on all processes where they are about to step by other numbers.

    Args:
        owner: the optimizer's name.
        numbers: those of this process, by what a user calls them.
        mean: that of all fingerprints.
    """
    # A mean is rounded.
    if np.abs(mean - fingerprint(numbers)).max() < 0.25:
        return
    digests = [[_digest(f"{name} {float(value)}".encode()) for name, value in numbers.items()]]
    counts = of_all(np.array([[len(numbers)]], np.int32))
    places: Sequence[int] = ()
    if len(set(counts[:, 0])) == 1:
        found = of_all(np.array(digests, np.int32))
        places = [place for place in range(found.shape[1]) if len(set(found[:, place])) > 1]
    if not places:
        raise ValueError(f"{owner}: processes have other groups: add_param_group is called in all of them")
    name = list(numbers)[places[0]]
    other = _first_other(found[:, places[0]])
    raise ValueError(
        f"{owner}: {name} of process {other} is another than that of process 0. No step was taken: what is "
        f"written, frozen or loaded must be the same in all processes"
    )


def of_all(numbers: np.ndarray) -> np.ndarray:
    """An array of one row, of all processes."""
    return ops.AllGather(GlobalComm.WORLD_COMM_GROUP)(Tensor(numbers)).asnumpy()


def _first_other(numbers: np.ndarray) -> int:
    return int(np.flatnonzero(numbers != numbers[0])[0])


def _digest(data: bytes) -> int:
    return zlib.crc32(data) & 0x7FFFFFFF


def _bytes(parameter: Parameter) -> bytes:
    if not parameter.size:
        return b""
    wide = parameter.astype(ms.float32) if parameter.dtype == ms.bfloat16 else parameter
    return wide.asnumpy().tobytes()
