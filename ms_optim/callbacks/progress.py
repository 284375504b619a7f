"""A progress bar."""

from __future__ import annotations

import time
from typing import Any, TextIO

from ms_optim.callbacks.figures import Figures, Watcher
from ms_optim.checks import NOT_NEGATIVE, check_number

# More rates than these would fill the line.
_MOST_RATES = 3


class Progress(Watcher):
    """A progress bar of the whole training, by tqdm.

    It shows the epoch, steps done and to do, the time they took and the time left, the loss, the learning
    rate (of each group, where they differ), the norm of the gradients where the optimizer computes it, and
    samples a second. Losses are read, and so waited for, only as often as the bar is drawn. Evaluations do
    not count as time of samples.

    Args:
        interval (float): seconds between two drawings, at least; 0 for each step. Default: 0.5.
        file: what it is written to. Default: standard error.

    Raises:
        ImportError: tqdm is not installed.
        TypeError, ValueError: ``interval`` is no number >= 0. In a training, it has no optimizer of
            ``ms_optim``.

    Example:
        >>> import ms_optim
        >>> progress = ms_optim.callbacks.Progress()  # Model.train(..., callbacks=[progress])
    """

    def __init__(self, interval: float = 0.5, file: TextIO | None = None) -> None:
        super().__init__()
        self.interval = check_number("Progress: interval", interval, NOT_NEGATIVE)
        try:
            from tqdm.auto import tqdm
        except ImportError as error:
            raise ImportError("Progress needs tqdm: pip install tqdm") from error
        self._make, self._file = tqdm, file
        self._bar: Any = None

    def on_train_begin(self, run_context: Any) -> None:
        super().on_train_begin(run_context)
        self._close()

    def on_train_step_begin(self, run_context: Any) -> None:
        # Not at the beginning: a checkpoint may have been loaded by then, or not.
        if self._bar is None:
            self._open(run_context.original_args(), 0)

    def _open(self, params: Any, steps: int) -> None:
        epochs, batches = params["epoch_num"], params["batch_num"]
        self._epochs = None if epochs is None else params["cur_epoch_num"] - 1 + epochs
        total = None if self._epochs is None or batches is None else self._epochs * batches
        first = params["cur_step_num"] - steps
        self._bar = self._make(total=total, initial=first, unit="step", file=self._file, mininterval=0)
        self._drawn = self._clock = time.perf_counter()
        self._samples, self._seconds = 0, 0.0

    def on_train_step_end(self, run_context: Any) -> None:
        params = run_context.original_args()
        if self._bar is None:  # A loop that only tells of its steps.
            self._open(params, 1)
        self._samples += _size(params["train_dataset_element"])
        now = time.perf_counter()
        if now - self._drawn >= self.interval:
            self._draw(run_context, now)

    def _draw(self, run_context: Any, now: float) -> None:
        figures = self.figures(run_context)
        now = time.perf_counter()  # With what had to be waited for.
        seconds = self._seconds + now - self._clock
        whole = "" if self._epochs is None else f"/{self._epochs}"
        self._bar.set_description_str(f"epoch {figures.epoch}{whole}", refresh=False)
        self._bar.set_postfix_str(_text(figures, self._samples / max(seconds, 1e-9)), refresh=False)
        self._bar.n = figures.step
        self._bar.refresh()
        self._drawn = self._clock = now
        self._samples, self._seconds = 0, 0.0

    def on_eval_begin(self, run_context: Any) -> None:
        if self._bar is not None:
            self._seconds += time.perf_counter() - self._clock

    def on_eval_end(self, run_context: Any) -> None:
        self._clock = time.perf_counter()

    def on_train_end(self, run_context: Any) -> None:
        if self._bar is not None:
            if self._bar.n != run_context.original_args()["cur_step_num"]:
                self._draw(run_context, time.perf_counter())
            self._close()

    def __exit__(self, *error: Any) -> None:
        # Model leaves its callbacks after each evaluation, too.
        if error and error[0] is not None:
            self._close()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _text(figures: Figures, speed: float) -> str:
    rates = list(dict.fromkeys(figures.lr))
    shown = "/".join(f"{lr:.3g}" for lr in rates[:_MOST_RATES]) + ("/..." if len(rates) > _MOST_RATES else "")
    parts = [f"loss={figures.loss:.4g}", f"lr={shown}"]
    if figures.gradient_norm is not None:
        parts.append(f"gradient norm={figures.gradient_norm:.3g}")
    if figures.skipped:
        parts.append("skipped")
    if speed > 0:
        parts.append(f"{speed:.4g} samples/s")
    return ", ".join(parts)


def _size(batch: Any) -> int:
    """How many samples are in a batch: the first dimension of its first array."""
    while isinstance(batch, (tuple, list)) and batch:
        batch = batch[0]
    if isinstance(batch, dict) and batch:
        batch = next(iter(batch.values()))
    shape = getattr(batch, "shape", ())
    return int(shape[0]) if shape else 0
