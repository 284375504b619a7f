"""Evaluations with averaged weights."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from mindspore import nn
from mindspore.train import Callback

from ms_optim.checks import no_optimizer, show
from ms_optim.optimizer import Optimizer
from ms_optim.training.batch_norm import batch_norm_kept, recompute_batch_norm


class EvaluateAveraged(Callback):
    """Evaluations see the averaged weights of an optimizer; the training goes on with its own.

    Args:
        opt: an optimizer with an average (``transforms=[ms_optim.transforms.EMA()]``, SWA or Lookahead).
        name: which, where there are several: see :meth:`ms_optim.Optimizer.averaged`. Default: the last.
        net: a network with batch normalisation, whose statistics belong to the weights that they were
            collected with. Default: none.
        batches: with ``net``: its inputs, a list, or a function that gives them, of which each evaluation
            collects statistics for the averaged weights (:func:`ms_optim.recompute_batch_norm`). Behind it
            they are the training's again.

    Raises:
        TypeError: ``opt`` is no optimizer of ``ms_optim``; ``net`` is no Cell; one of ``net`` and ``batches``
            is missing, or ``batches`` can be gone through but once.
        ValueError: it has no such average.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.Adam(net.trainable_params(), transforms=[ms_optim.transforms.EMA()])
        >>> callback = ms_optim.callbacks.EvaluateAveraged(opt)  # Model.fit(..., callbacks=[callback])
    """

    def __init__(
        self, opt: Optimizer, name: str | None = None, *, net: nn.Cell | None = None, batches: Any = None
    ) -> None:
        super().__init__()
        if not isinstance(opt, Optimizer):
            raise no_optimizer("EvaluateAveraged: opt", opt)
        opt.averaged_parameters(name)
        if (net is None) != (batches is None):
            raise TypeError("EvaluateAveraged: net and batches go together")
        if net is not None and not isinstance(net, nn.Cell):
            raise TypeError(f"EvaluateAveraged: net must be a Cell, got {show(net)}")
        if batches is not None and not (callable(batches) or isinstance(batches, (list, tuple))):
            raise TypeError(
                f"EvaluateAveraged: batches must be a list or a function that gives them, got {show(batches)}"
            )
        self.opt, self.name, self.net, self.batches = opt, name, net, batches
        self._within = ExitStack()

    def on_eval_begin(self, run_context: Any) -> None:
        self._within.enter_context(self.opt.averaged(self.name))
        if self.net is not None:
            self._within.enter_context(batch_norm_kept(self.net))
            recompute_batch_norm(self.net, self.batches() if callable(self.batches) else self.batches)

    def on_eval_end(self, run_context: Any) -> None:
        self._within.close()

    def __exit__(self, *error: Any) -> None:
        # MindSpore leaves its callbacks where an evaluation fails, too.
        self._within.close()
        super().__exit__(*error)
