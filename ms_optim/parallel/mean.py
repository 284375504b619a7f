"""Gradients averaged over all processes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn, ops
from mindspore.common.sparse_tensor import RowTensorInner
from mindspore.communication import GlobalComm

from ms_optim.gradients.checks import Gradients
from ms_optim.gradients.rows import all_dense
from ms_optim.parallel.agreement import check_numbers, fingerprint
from ms_optim.parallel.messages import TYPES, Messages, kinds_for
from ms_optim.parallel.settings import ParallelSettings, count_processes
from ms_optim.parallel.wide import apart, together
from ms_optim.platform.graphs import free_with
from ms_optim.platform.waiting import synchronize

# What follows is parsed by MindSpore.

_mean_of_one = ops.MultitypeFuncGraph("mean_of_one")


def _take(items, index):
    return items[index]


def _flat(like, gradient):
    return ops.reshape(ops.cast(gradient, like.dtype), (-1,))


def _shaped(mean, gradient):
    return ops.reshape(mean, ops.shape(gradient))


def _widened(half, brain, numbers):
    if numbers.dtype == ms.float16:
        return ops.cast(numbers, half.dtype)
    if numbers.dtype == ms.bfloat16:
        return ops.cast(numbers, brain.dtype)
    return numbers


@_mean_of_one.register("Function", "Function", "Tensor", "Tensor", "Tensor", "Tensor")
def _mean_of_tensor(reduce, gather, count, half, brain, gradient):
    if 0 in gradient.shape:
        return gradient
    wide = _widened(half, brain, gradient)
    share = wide / ops.cast(count, wide.dtype)
    if wide.dtype == ms.float64:
        sent = gather(ops.reshape(apart(ops.reshape(share, (-1,))), (1, -1)))
        return ops.reshape(together(sent), ops.shape(gradient))
    return reduce(share)


@_mean_of_one.register("Function", "Function", "Tensor", "Tensor", "Tensor", "RowTensor")
def _mean_of_rows(reduce, gather, count, half, brain, gradient):
    wide = _widened(half, brain, gradient.values)
    indices, values = gather(gradient.indices), gather(wide / ops.cast(count, wide.dtype))
    return RowTensorInner(indices, values, gradient.dense_shape)


class GradientMean(nn.Cell):
    """The mean of the gradients of all processes: ``run`` from Python, ``construct`` in a graph.

    Each gradient is divided by the number of processes before all are added up, so that no sum is larger than
    a number of its type can be. Those of one type are sent together (:mod:`ms_optim.parallel.messages`).
    What is added up in a wider type stays in it. Sparse gradients are gathered, the rows of one process
    behind those of the others.

    Args:
        size: how many processes there are.
        settings: what the optimizer was made with.

    Attributes:
        size: how many processes there are.
    """

    def __init__(self, size: int, settings: ParallelSettings) -> None:
        super().__init__(auto_prefix=False)
        self.size = size
        group = GlobalComm.WORLD_COMM_GROUP
        self.reduce, self.gather = ops.AllReduce(ops.ReduceOp.SUM, group), ops.AllGather(group)
        kinds = kinds_for(settings.reduce_dtype is not None)
        self.messages = Messages(kinds, settings.bucket_bytes)
        self.likes = tuple(Tensor(0.0, dtype) for dtype in TYPES)
        self.count = Tensor(float(size), ms.float32)
        self.half, self.brain = (self.likes[kinds[dtype]] for dtype in (ms.float16, ms.bfloat16))
        self.hyper_map = ops.HyperMap()

    def construct(self, gradients, shapes):
        if all_dense(shapes):
            return self.of_dense(gradients, self.count)
        # What a graph knows late cannot be put together with others.
        return self.hyper_map(
            ops.partial(_mean_of_one, self.reduce, self.gather, self.count, self.half, self.brain), gradients
        )

    def of_dense(self, gradients, last):
        """The mean of gradients that are known to be Tensors, sent after what was sent last."""
        messages, order = self.messages(gradients)
        means = ()
        for places, sizes, kind in messages:
            members = self.hyper_map(ops.partial(_take, gradients), places)
            parts = self.hyper_map(ops.partial(_flat, self.likes[kind]), members)
            flat = parts[0] if len(places) == 1 else ops.concat(parts)
            # One message behind the other, in the same order in all processes.
            last = self.of_numbers(ops.depend(flat, last), kind)
            split = (last,) if len(places) == 1 else ops.split(last, sizes)
            means = means + self.hyper_map(_shaped, split, members)
        return self.hyper_map(ops.partial(_take, means + gradients), order)

    def of_numbers(self, flat, kind):
        """The mean of one message."""
        share = flat / ops.cast(self.count, flat.dtype)
        # There is no AllReduce of float64.
        if kind == 3:
            return together(self.gather(ops.reshape(apart(share), (1, -1))))
        return self.reduce(share)

    def of_pairs(self, pairs):
        """Of sparse gradients, pairs of indices and values, those of all processes."""
        gathered, last = (), self.count
        for indices, values in pairs:
            all_indices = self.gather(ops.depend(indices, last))
            wide = _widened(self.half, self.brain, values)
            last = self.gather(ops.depend(wide / ops.cast(self.count, wide.dtype), all_indices))
            gathered = gathered + (all_indices, last)
        return gathered, last


# What follows is not.


class MeanOfCalls:
    """The mean of the gradients that Python hands a step, by a graph that is compiled once in either mode.

    With them goes a fingerprint of the numbers that this process steps by: all know whether they agree.

    Args:
        mean: what is computed in graphs.
        optimizer: with which the graphs go.
    """

    def __init__(self, mean: GradientMean, optimizer: Any) -> None:
        self._mean = mean
        self._phases: set[str] = set()
        self._graphs: dict[int, MeanGraph] = {}
        free_with(optimizer, self._phases)

    def __call__(
        self, owner: str, gradients: Gradients, read_numbers: Callable[[], Mapping[str, float]]
    ) -> Gradients:
        """The mean; None was refused before.

        Args:
            owner: the optimizer's name.
            gradients: those of this process.
            read_numbers: gives what it steps by.

        Raises:
            ValueError: on all processes, where they do not agree in these numbers.
        """
        if self._mean.size == 1:
            return gradients
        # The graph does not wait for what was started before.
        synchronize()
        numbers = read_numbers()
        values, indices = list(gradients.values), dict(gradients.indices)
        sparse = sorted(indices)
        dense = [place for place, value in enumerate(values) if place not in indices and value.size]
        if sparse:
            self._make_alike(sparse, values, indices)
        given = (Tensor(fingerprint(numbers)), *(values[place] for place in dense))
        pairs = tuple((indices[place], values[place]) for place in sparse)
        if len(sparse) not in self._graphs:
            self._graphs[len(sparse)] = MeanGraph(self._mean, len(sparse), self._phases)
        done = self._graphs[len(sparse)].run(pairs + given)
        check_numbers(owner, numbers, done[2 * len(sparse)].asnumpy())
        for place, mean in zip(dense, done[2 * len(sparse) + 1 :]):
            values[place] = mean
        for i, place in enumerate(sparse):
            indices[place], values[place] = done[2 * i], done[2 * i + 1]
        return gradients._replace(values=values, dtypes=[value.dtype for value in values], indices=indices)

    def _make_alike(self, sparse: Sequence[int], values: list[Tensor], indices: dict[int, Tensor]) -> None:
        """Give sparse gradients as many rows as they have in the process that has most."""
        counts = np.array([[indices[place].shape[0] for place in sparse]], np.int32)
        most = self._mean.gather(Tensor(counts)).asnumpy().max(0)
        for place, count, rows in zip(sparse, counts[0], most):
            missing = max(int(rows), 1) - int(count)
            if missing:
                # An index that is not in the parameter names no row.
                added = np.full(missing, -1)
                zeros = np.zeros((missing, *values[place].shape[1:]))
                indices[place] = _joined(indices[place], Tensor(added, indices[place].dtype))
                values[place] = _joined(values[place], Tensor(zeros, values[place].dtype))


class MeanGraph(nn.Cell):
    """The graph of calls with some number of sparse gradients, which come first."""

    def __init__(self, mean: GradientMean, sparse: int, phases: set[str]) -> None:
        super().__init__(auto_prefix=False)
        # An input for each gradient; the tuple would be a constant of the graph.
        self.enable_tuple_broaden = True
        self.mean = mean
        self.sparse = sparse
        object.__setattr__(self, "_phases", phases)
        object.__setattr__(self, "_jitted", ms.jit(self))

    def construct(self, gradients):
        gathered, last = self.mean.of_pairs(gradients[: self.sparse])
        return gathered + self.mean.of_dense(gradients[self.sparse :], last)

    def run(self, gradients: tuple) -> tuple:
        done = self._jitted(gradients)
        self._phases.update(self.phase_cache.values())
        return done if isinstance(done, tuple) else (done,)


def _joined(first: Tensor, second: Tensor) -> Tensor:
    return second if not first.size else ops.concat((first, second))


def make_mean(owner: str, settings: ParallelSettings) -> GradientMean | None:
    """What averages the gradients of an optimizer; None where nothing does."""
    if settings.parallel is None:
        return None
    return GradientMean(count_processes(owner, settings.parallel), settings)
