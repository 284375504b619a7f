"""Figures of a training for TensorBoard."""

from __future__ import annotations

import importlib
import os
from typing import Any

from ms_optim.callbacks.figures import Watcher, evaluated, named_rates, numbers
from ms_optim.checks import check_count, show

# Each has a SummaryWriter with the same methods.
_WRITERS = ("tensorboardX", "torch.utils.tensorboard")


class TensorBoard(Watcher):
    """Writes the loss, the learning rate by group, the norm of the gradients and evaluations for TensorBoard.

    The tags are ``loss``, ``lr`` (with several groups ``lr_0``, ``lr_1``, ...), ``gradient_norm`` where the
    optimizer computes it, ``epoch``, and ``eval/<metric>``. They are written by ``tensorboardX``, or by
    torch's writer where that is installed.

    Args:
        target: a folder; or a writer, an object with ``add_scalar(tag, value, step)`` and ``flush()``.
        every (int): steps between two entries; the loss is read, and so waited for, for these. Default: 1.

    Attributes:
        writer: what is written with.

    Raises:
        ImportError: neither is installed.
        TypeError, ValueError: an argument is something else. In a training, it has no optimizer of
            ``ms_optim``.

    Example:
        ::

            model.train(10, data, callbacks=[ms_optim.callbacks.TensorBoard("runs/first", every=10)])
    """

    def __init__(self, target: Any, every: int = 1) -> None:
        super().__init__()
        self.every = check_count("TensorBoard: every", every)
        if isinstance(target, (str, os.PathLike)):
            self.writer = _writer(os.fspath(target))
        elif hasattr(target, "add_scalar") and hasattr(target, "flush"):
            self.writer = target
        else:
            raise TypeError(
                f"TensorBoard: target must be a folder or a writer with add_scalar and flush, "
                f"got {show(target)}"
            )
        self._step = 0

    def on_train_step_end(self, run_context: Any) -> None:
        self._step = run_context.original_args()["cur_step_num"]
        if self._step % self.every:
            return
        figures = self.figures(run_context)
        found = {"loss": figures.loss, **named_rates(figures.lr), "epoch": figures.epoch}
        if figures.gradient_norm is not None:
            found["gradient_norm"] = figures.gradient_norm
        self._write(found)

    def on_eval_end(self, run_context: Any) -> None:
        self._write({f"eval/{name}": value for name, value in numbers(evaluated(run_context)).items()})

    def on_train_end(self, run_context: Any) -> None:
        self.writer.flush()

    def _write(self, found: dict[str, float]) -> None:
        for tag, value in found.items():
            self.writer.add_scalar(tag, value, self._step)


def _writer(folder: str) -> Any:
    for name in _WRITERS:
        try:
            return importlib.import_module(name).SummaryWriter(folder)
        except ImportError:
            continue
    raise ImportError("TensorBoard needs a writer: pip install tensorboardX (or torch and tensorboard)")
