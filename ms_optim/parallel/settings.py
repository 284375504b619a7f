"""How an optimizer works together with those of other processes, and how many there are."""

from __future__ import annotations

from typing import Any, NamedTuple

import mindspore as ms
from mindspore import ParallelMode
from mindspore.communication import GlobalComm, get_group_size

from ms_optim.checks import Interval, check_choice, check_number

_MEGABYTES = Interval(0.0, 2.0**20, open_low=True)


class ParallelSettings(NamedTuple):
    """See :class:`ms_optim.Optimizer` for each."""

    parallel: str | None = None
    bucket_mb: float = 25.0
    reduce_dtype: str | None = None

    @property
    def bucket_bytes(self) -> int:
        """How large a message may grow."""
        return int(self.bucket_mb * 2**20)


def read_parallel(owner: str, parallel: Any, bucket_mb: Any, reduce_dtype: Any) -> ParallelSettings:
    """The settings, checked.

    Raises:
        TypeError, ValueError: an argument is not what it may be.
        RuntimeError: processes do not communicate, or MindSpore divides the network itself.
    """
    megabytes = check_number(f"{owner}: bucket_mb", bucket_mb, _MEGABYTES)
    if parallel is not None:
        check_choice(f"{owner}: parallel", parallel, ("data", "zero1"))
    if reduce_dtype is not None:
        check_choice(f"{owner}: reduce_dtype", reduce_dtype, ("float32",))
    settings = ParallelSettings(parallel, megabytes, reduce_dtype)
    if parallel is None:
        for name in ("bucket_mb", "reduce_dtype"):
            if getattr(settings, name) != getattr(ParallelSettings(), name):
                raise ValueError(f"{owner}: {name} has no effect without parallel='data' or 'zero1'")
        return settings
    count_processes(owner, parallel)
    mode = ms.get_auto_parallel_context("parallel_mode")
    if mode in (ParallelMode.SEMI_AUTO_PARALLEL, ParallelMode.AUTO_PARALLEL):
        raise RuntimeError(
            f"{owner}: parallel={parallel!r} with parallel_mode={mode!r}, in which MindSpore divides the "
            f"network and averages gradients itself: leave one of them out"
        )
    return settings


def count_processes(owner: str, parallel: str) -> int:
    """How many processes average their gradients; raises RuntimeError where they do not communicate."""
    if not GlobalComm.INITED:
        raise RuntimeError(
            f"{owner}: parallel={parallel!r} needs processes that communicate: start the program with "
            f"msrun, and call mindspore.communication.init() before the optimizer is made"
        )
    return get_group_size()
