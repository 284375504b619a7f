"""What a step of a training shows, read of what ``Model``, or a loop's ``Run``, tells its callbacks."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from mindspore import Tensor
from mindspore.train import Callback

from ms_optim.checks import check_real, show
from ms_optim.optimizer import Optimizer
from ms_optim.saving.state_dict import as_array


class Figures(NamedTuple):
    """What a step shows.

    Attributes:
        step: steps of the training so far.
        epoch: from 1.
        loss: the mean, where it is no scalar.
        lr: the learning rate of each group.
        gradient_norm: as in ``opt.last_step``; None where nothing computes it, and where an accumulator took
            the gradients and no step.
        skipped: whether the optimizer left the step out.
    """

    step: int
    epoch: int
    loss: float
    lr: tuple[float, ...]
    gradient_norm: float | None
    skipped: bool


class Watcher(Callback):
    """A callback that reads figures; it finds the optimizer when a training begins."""

    opt: Optimizer | None = None

    def on_train_begin(self, run_context: Any) -> None:
        self.opt = _optimizer(type(self).__name__, run_context.original_args())

    def figures(self, run_context: Any) -> Figures:
        """Those of the step that has just ended; they are waited for."""
        assert self.opt is not None
        params = run_context.original_args()
        last = None if self.opt._core.pending_calls else self.opt.last_step
        norm = None
        if last is not None:
            with contextlib.suppress(RuntimeError):  # Nothing computes it.
                norm = last.gradient_norm
        return Figures(
            params["cur_step_num"],
            params["cur_epoch_num"],
            _loss(params["net_outputs"]),
            tuple(self.opt.get_last_lr()) if last is None else last.lr,
            norm,
            last is not None and last.skipped,
        )


def evaluated(run_context: Any) -> Mapping[str, Any] | None:
    """What the last evaluation found; None where there was none."""
    params = run_context.original_args()
    return params.get("eval_results") or params.get("metrics")


def numbers(found: Mapping[str, Any] | None) -> dict[str, float]:
    """Of what an evaluation found, that which is one number."""
    numbers = {}
    for name, value in () if found is None else found.items():
        with contextlib.suppress(TypeError):
            numbers[str(name)] = check_real("", value)
    return numbers


def named_rates(lr: tuple[float, ...]) -> dict[str, float]:
    """The learning rates by name: ``lr``, or with several groups ``lr_0``, ``lr_1``."""
    return {"lr": lr[0]} if len(lr) == 1 else {f"lr_{i}": value for i, value in enumerate(lr)}


def _optimizer(owner: str, params: Mapping[str, Any]) -> Optimizer:
    if isinstance(params.get("optimizer"), Optimizer):
        return params["optimizer"]
    network = params.get("train_network")
    for _, cell in () if network is None else network.cells_and_names():
        if isinstance(cell, Optimizer):
            return cell
    raise TypeError(
        f"{owner}: the training must have an optimizer of ms_optim, got {show(params.get('optimizer'))}"
    )


def _loss(outputs: Any) -> float:
    # With a loss scale, a TrainOneStep cell of MindSpore's gives (loss, overflow, scale).
    while isinstance(outputs, (tuple, list)) and outputs:
        outputs = outputs[0]
    if isinstance(outputs, (Tensor, np.ndarray, int, float, np.generic)):
        return float(np.mean(as_array(outputs)))
    raise TypeError(f"the loss of a step must be a Tensor or a number, got {show(outputs)}")
