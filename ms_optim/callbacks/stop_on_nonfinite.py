"""The end of a training that has no numbers any more."""

from __future__ import annotations

import math
import warnings
from typing import Any

from ms_optim.callbacks.figures import Watcher
from ms_optim.checks import check_count


class StopOnNonfinite(Watcher):
    """Ends a training whose loss, or whose gradient, is infinite or NaN, with a warning that says so.

    It reads the loss of every step, and so waits for it. The norm of the gradients is looked at where it is
    computed (``max_grad_norm``, ``track_norms``). A step that the optimizer left out (``skip_nonfinite``, a
    :class:`ms_optim.LossScaler`) has done no harm: its gradient does not count, but too many in a row do.

    Args:
        patience (int): how many steps in a row must have such a loss or gradient. Default: 1.
        skips (int): how many steps in a row the optimizer must have left out. Default: 100.

    Attributes:
        reason: why the training was ended; None where it was not.

    Raises:
        TypeError, ValueError: an argument is no int of at least 1. In a training, it has no optimizer of
            ``ms_optim``.

    Example:
        >>> import ms_optim
        >>> stop = ms_optim.callbacks.StopOnNonfinite()  # Model.train(..., callbacks=[stop])
    """

    def __init__(self, patience: int = 1, skips: int = 100) -> None:
        super().__init__()
        self.patience = check_count("StopOnNonfinite: patience", patience)
        self.skips = check_count("StopOnNonfinite: skips", skips)
        self.reason: str | None = None
        self._bad = self._skipped = 0

    def on_train_begin(self, run_context: Any) -> None:
        super().on_train_begin(run_context)
        self.reason, self._bad, self._skipped = None, 0, 0

    def on_train_step_end(self, run_context: Any) -> None:
        now = self.figures(run_context)
        norm = 0.0 if now.gradient_norm is None or now.skipped else now.gradient_norm
        is_bad = not (math.isfinite(now.loss) and math.isfinite(norm))
        self._bad = self._bad + 1 if is_bad else 0
        if now.gradient_norm is not None:  # Else no step was taken, or none can be left out.
            self._skipped = self._skipped + 1 if now.skipped else 0
        if self._bad >= self.patience:
            what = (
                f"the loss is {now.loss}" if not math.isfinite(now.loss) else f"the gradient's norm is {norm}"
            )
            self._stop(run_context, f"{what} at step {now.step}")
        elif self._skipped >= self.skips:
            self._stop(run_context, f"{self._skipped} steps in a row were skipped, at step {now.step}")

    def _stop(self, run_context: Any, reason: str) -> None:
        self.reason = reason
        warnings.warn(f"StopOnNonfinite ends the training: {reason}", RuntimeWarning, stacklevel=2)
        run_context.request_stop()
