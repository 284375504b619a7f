"""Evaluations with averaged weights."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from mindspore.train import Callback

from ms_optim.checks import show
from ms_optim.optimizer import Optimizer


class EvaluateAveraged(Callback):
    """Evaluations see the averaged weights of an optimizer; the training goes on with its own.

    Args:
        opt: an optimizer with an average (``transforms=[ms_optim.transforms.EMA()]``, SWA or Lookahead).
        name: which, where there are several: see :meth:`ms_optim.Optimizer.averaged`. Default: the last.

    Raises:
        TypeError: ``opt`` is no optimizer of ``ms_optim``.
        ValueError: it has no such average.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.Adam(net.trainable_params(), transforms=[ms_optim.transforms.EMA()])
        >>> callback = ms_optim.callbacks.EvaluateAveraged(opt)  # Model.fit(..., callbacks=[callback])
    """

    def __init__(self, opt: Optimizer, name: str | None = None) -> None:
        super().__init__()
        if not isinstance(opt, Optimizer):
            raise TypeError(f"EvaluateAveraged: opt must be an optimizer of ms_optim, got {show(opt)}")
        opt.averaged_parameters(name)
        self.opt, self.name = opt, name
        self._within = ExitStack()

    def on_eval_begin(self, run_context: Any) -> None:
        self._within.enter_context(self.opt.averaged(self.name))

    def on_eval_end(self, run_context: Any) -> None:
        self._within.close()

    def __exit__(self, *error: Any) -> None:
        # MindSpore leaves its callbacks where an evaluation fails, too.
        self._within.close()
        super().__exit__(*error)
