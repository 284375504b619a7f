"""The statistics of batch normalisation, for weights that were never trained with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from mindspore import Tensor, nn

from ms_optim.checks import show
from ms_optim.platform import put

# (BatchNorm3d has a BatchNorm2d within.)
LAYERS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.SyncBatchNorm)


def recompute_batch_norm(net: nn.Cell, batches: Iterable[Any]) -> int:
    """Means and variances of all batch normalisations anew, from what passes through a network.

    They belong to the weights that they were collected with: averaged weights (see
    :meth:`ms_optim.Optimizer.averaged`) need their own. Each batch counts alike, as in
    ``torch.optim.swa_utils.update_bn``. The network's mode (training or evaluation) is as before when it
    ends; its parameters are not touched.

    Args:
        net: the network.
        batches: its inputs: a Tensor, or a tuple of what it is called with, for each batch.

    Returns:
        How many batches there were; 0 without a batch normalisation, and then none is asked for.

    Raises:
        TypeError: ``net`` is no Cell.
        ValueError: there is no batch, or a normalisation takes fixed statistics
            (``use_batch_statistics=False``); the statistics are as before.

    Example:
        >>> import numpy as np
        >>> from mindspore import Tensor, nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(2, 3), nn.BatchNorm1d(3))
        >>> batches = [Tensor(np.ones((4, 2), np.float32)), Tensor(np.zeros((4, 2), np.float32))]
        >>> ms_optim.recompute_batch_norm(net, batches)
        2
    """
    if not isinstance(net, nn.Cell):
        raise TypeError(f"recompute_batch_norm: net must be a Cell, got {show(net)}")
    layers = _layers(net)
    if not layers:
        return 0
    fixed = [layer for layer in layers if layer.use_batch_statistics is False]
    if fixed:
        raise ValueError(
            f"recompute_batch_norm: {fixed[0]} has fixed statistics (use_batch_statistics=False)"
        )
    statistics = _statistics(layers)
    # A layer adds up a part of what it had and a part of the batch's, which is its `momentum`. Where it had
    # 0, it then has the latter.
    parts = [layer.momentum for layer in layers for _ in range(2)]
    before = [p.asnumpy().copy() for p in statistics]
    sums = [np.zeros(p.shape) for p in statistics]
    was_training, count, is_done = net.training, 0, False
    net.set_train(True)
    try:
        for batch in batches:
            for p in statistics:
                _put(p, np.zeros(p.shape))
            net(*batch if isinstance(batch, (tuple, list)) else (batch,))
            for total, p, part in zip(sums, statistics, parts):
                total += p.asnumpy() / part
            count += 1
        is_done = count > 0
    finally:
        net.set_train(was_training)
        for p, total, old in zip(statistics, sums, before):
            _put(p, total / count if is_done else old)
    if not is_done:
        raise ValueError("recompute_batch_norm: batches holds none")
    return count


@contextmanager
def batch_norm_kept(net: nn.Cell) -> Iterator[None]:
    """Within it, statistics may be collected anew; behind it they are what they were."""
    before = [(p, p.asnumpy().copy()) for p in _statistics(_layers(net))]
    try:
        yield
    finally:
        for p, old in before:
            _put(p, old)


def _layers(net: nn.Cell) -> list[Any]:
    return [cell for _, cell in net.cells_and_names() if isinstance(cell, LAYERS)]


def _statistics(layers: Iterable[Any]) -> list[Any]:
    return [p for layer in layers for p in (layer.moving_mean, layer.moving_variance)]


def _put(parameter: Any, value: np.ndarray) -> None:
    """In place, where compiled graphs look."""
    put(parameter, Tensor(value, parameter.dtype))
