"""Which process steps which parameter, where each keeps the state of its own alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mindspore import Parameter
from mindspore.communication import get_rank

from ms_optim.parallel.settings import ParallelSettings, count_processes


class Shares:
    """The owner of each parameter: the same in all processes, which make it of the same costs.

    Whole tensors are dealt out, the dearest first, each to the process that has least so far; of several
    with as little, to the first.

    Args:
        size: how many processes there are.
        rank: which this one is.

    Attributes:
        size, rank: as they were given.
        owners: the process that steps a parameter, by Parameter.
    """

    def __init__(self, size: int, rank: int) -> None:
        self.size, self.rank = size, rank
        self.owners: dict[Parameter, int] = {}
        self._loads = [0.0] * size

    def deal(self, costs: Mapping[Parameter, float]) -> None:
        """Give owners to parameters that have none; the others keep theirs, with their states.

        Args:
            costs: what a step of each parameter costs, in any unit.
        """
        new = [param for param in costs if param not in self.owners]
        for param in sorted(new, key=lambda each: -costs[each]):
            owner = self._loads.index(min(self._loads))
            self.owners[param] = owner
            self._loads[owner] += costs[param]

    def numbers(self) -> list[int]:
        """How many numbers each process steps."""
        counts = [0] * self.size
        for param, owner in self.owners.items():
            counts[owner] += param.size
        return counts

    def without(self, parameters: Iterable[Parameter]) -> list[int]:
        """The processes that step none of some parameters."""
        busy = {self.owners[param] for param in parameters}
        return [rank for rank in range(self.size) if rank not in busy]


def make_shares(owner: str, settings: ParallelSettings) -> Shares | None:
    """What deals out the parameters of an optimizer; None where each process steps all of them."""
    if settings.parallel != "zero1":
        return None
    size = count_processes(owner, settings.parallel)
    return Shares(size, get_rank()) if size > 1 else None
