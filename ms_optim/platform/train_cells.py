"""What MindSpore's own ``TrainOneStepCell``, which ``Model`` makes, does with a loss and its gradients.

Where a step is compiled, the Cell is found as in :mod:`ms_optim.platform.graphs`; else on the call stack.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

from mindspore import nn

_CODES = frozenset(vars(nn.TrainOneStepCell)[name].__code__ for name in ("construct", "_no_sens_impl"))


def scale_of_caller(optimizer: Any, depth: int) -> float | None:
    """What a TrainOneStepCell that calls an optimizer multiplies the loss with; None where none does.

    Args:
        depth: how many calls lie between this one and the optimizer's own.
    """
    frame = sys._getframe(depth + 1)
    return _scale(frame.f_locals.get("self"), optimizer) if frame.f_code in _CODES else None


def scale_of_graphs(optimizer: Any) -> float | None:
    """The same for the Cells that are being compiled."""
    for cell in _compiled(sys._getframe(1)):
        for _, part in cell.cells_and_names():
            scale = _scale(part, optimizer)
            if scale is not None:
                return scale
    return None


def is_reduced_by_caller(optimizer: Any, depth: int) -> bool:
    """Whether a TrainOneStepCell that calls an optimizer averages gradients over processes before.

    Args:
        depth: as for ``scale_of_caller``.
    """
    frame = sys._getframe(depth + 1)
    return frame.f_code in _CODES and _reduces(frame.f_locals.get("self"), optimizer)


def is_reduced_in_graphs(optimizer: Any) -> bool:
    """The same for the Cells that are being compiled."""
    return any(
        _reduces(part, optimizer)
        for cell in _compiled(sys._getframe(1))
        for _, part in cell.cells_and_names()
    )


def _reduces(cell: Any, optimizer: Any) -> bool:
    return isinstance(cell, nn.TrainOneStepCell) and cell.optimizer is optimizer and bool(cell.reducer_flag)


def _compiled(frame: FrameType | None) -> Iterator[nn.Cell]:
    while frame is not None:
        cell = frame.f_locals.get("obj") if frame.f_code.co_name == "compile" else None
        if isinstance(cell, nn.Cell):
            yield cell
        frame = frame.f_back


def _scale(cell: Any, optimizer: Any) -> float | None:
    # A subclass may do what it likes with its `sens`.
    if type(cell) is not nn.TrainOneStepCell or cell.optimizer is not optimizer or not cell.sense_flag:
        return None
    return float(cell.sens) if isinstance(cell.sens, (int, float)) else None
