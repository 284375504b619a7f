"""A learning rate that rises while a metric gets better, and falls while it does not."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import Interval, check_mapping, check_real
from ms_optim.schedules.epoch import needed
from ms_optim.schedules.metric import ByMetric


class Greedy(ByMetric):
    """Raise the learning rate while a metric gets better, and lower it while it does not.

    After more than ``patience`` better metrics in a row the rate is divided by ``factor``, after more than
    ``patience`` others in a row multiplied by it. A metric is better than the best so far if it is lower
    (``"min"``) or higher (``"max"``) by more than ``threshold``, of the best (``"rel"``) or as it stands
    (``"abs"``). NaN is never better. Where a reduction leaves all groups at ``min_lr`` for the
    ``reset_start``-th time in a row, rates are put back to what they were at first and all is forgotten.

    Args:
        opt: an optimizer of ``ms_optim``.
        mode: ``"min"`` or ``"max"``. Default: ``"min"``.
        factor: above 0, below 1. Default: 0.95.
        patience: an int, at least 0. Default: 10.
        threshold: at least 0. Default: 1e-6.
        threshold_mode: ``"rel"`` or ``"abs"``. Default: ``"abs"``.
        cooldown: steps after a reduction in which no metric counts, an int, at least 0. Default: 0.
        warmup: the same after an increase. Default: 0.
        min_lr: where reductions stop, at least 0; one number, or a list with one a group. Default: 1e-3,
            which is much for Adam: a rate below it is never reduced.
        max_lr: where increases stop, at least ``min_lr``; one number, or a list with one a group. Default: 1.
        eps: a smaller change of the learning rate is not made, at least 0. Default: 1e-8.
        smooth: go by the mean of the last metrics. Default: False.
        window_size: of how many, an int, at least 1. Default: 50.
        reset_start: an int, at least 1. Default: 500.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it. A learning
            rate that a schedule gives, when this is made or stepped: written over, the schedule would end.

    Equals the ``GreedyLR`` of transformers, whose ``state_dict`` it loads; but a mean forgets a metric that
    was NaN when it leaves the window.

    References:
        "GreedyLR: A Novel Adaptive Learning Rate Scheduler", arXiv:2512.14527.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> from ms_optim.schedules import Greedy
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], learning_rate=0.5)
        >>> scheduler = Greedy(opt, factor=0.5, patience=1)
        >>> rates = []
        >>> for metric in (3.0, 2.0, 2.5, 2.5, 2.5, 2.5):
        ...     scheduler.step(metric)
        ...     rates.append(opt.param_groups[0]["lr"])
        >>> rates
        [0.5, 1.0, 1.0, 0.5, 0.5, 0.25]
    """

    warmup: int
    smooth: bool
    window_size: int
    min_lrs: list[float]
    max_lrs: list[float]
    reset_start: int
    reset_start_original: int

    _factor = Interval(0.0, 1.0, open_low=True, open_high=True)
    _state = (
        "factor",
        "min_lrs",
        "max_lrs",
        "default_min_lr",
        "default_max_lr",
        "patience",
        "cooldown",
        "warmup",
        "cooldown_counter",
        "warmup_counter",
        "mode",
        "threshold",
        "threshold_mode",
        "best",
        "num_bad_epochs",
        "num_good_epochs",
        "eps",
        "last_epoch",
        "smooth",
        "window_size",
        "reset_start",
        "reset_start_original",
        "_last_lr",
        "_init_lrs",
    )
    _optional = ("default_min_lr", "default_max_lr")

    def __init__(
        self,
        opt: Any,
        mode: str = "min",
        factor: float = 0.95,
        patience: int = 10,
        threshold: float = 1e-6,
        threshold_mode: str = "abs",
        cooldown: int = 0,
        warmup: int = 0,
        min_lr: Any = 1e-3,
        max_lr: Any = 1.0,
        eps: float = 1e-8,
        smooth: bool = False,
        window_size: int = 50,
        reset_start: int = 500,
    ) -> None:
        super().__init__(
            opt,
            {"min_lr": min_lr, "max_lr": max_lr},
            mode=mode,
            factor=factor,
            patience=patience,
            threshold=threshold,
            threshold_mode=threshold_mode,
            cooldown=cooldown,
            warmup=warmup,
            eps=eps,
            smooth=smooth,
            window_size=window_size,
            reset_start=reset_start,
        )
        if any(low > high for low, high in zip(self.min_lrs, self.max_lrs)):
            raise ValueError(f"Greedy: min_lr must be at most max_lr, got {min_lr} and {max_lr}")
        self.reset_start_original = self.reset_start
        self.warmup_counter = self.num_good_epochs = 0
        self._init_lrs = self._rates()
        self._window: list[float] = []

    def step(self, metric: Any) -> None:
        """Take notice of a metric: a number or a Tensor of one element."""
        current = self._read(metric)
        limits = self._limits("min_lr"), self._limits("max_lr")
        self._init_lrs += self._rates()[len(self._init_lrs) :]
        if self.smooth:
            self._window = [*self._window, current][-self.window_size :]
            current = sum(self._window) / len(self._window)
        self.last_epoch += 1
        if self.cooldown_counter > 0 or self.warmup_counter > 0:
            counter = "cooldown_counter" if self.cooldown_counter > 0 else "warmup_counter"
            setattr(self, counter, getattr(self, counter) - 1)
            self.num_bad_epochs = self.num_good_epochs = 0
        else:
            self._judge(current, *limits)
        self._last_lr = self._rates()

    def state_dict(self) -> dict[str, Any]:
        """Settings and counters, under the reference's names; the learning rate itself is the optimizer's."""
        if not self.smooth:
            return super().state_dict()
        window = {"window_size": self.window_size, "values": list(self._window), "sum": sum(self._window)}
        return {**super().state_dict(), "_streaming_avg": window}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on as the scheduler that was saved, its settings included.

        Raises:
            TypeError, ValueError, KeyError: this is no such state, and nothing was changed.
        """
        where = "Greedy: the state_dict"
        window = check_mapping(where, state_dict).get("_streaming_avg", {"values": []})
        window = needed(f"{where}: _streaming_avg", window, ("values",))["values"]
        if not isinstance(window, (list, tuple)):
            raise TypeError(f"{where}: _streaming_avg: values must be a list, got {type(window).__name__}")
        values = [check_real(f"{where}: _streaming_avg: values[{i}]", v) for i, v in enumerate(window)]
        super().load_state_dict(state_dict)
        self._window = values

    def _judge(self, current: float, lowest: list[float], highest: list[float]) -> None:
        if self._is_better(current):
            self.best = current
            self.num_bad_epochs, self.num_good_epochs = 0, self.num_good_epochs + 1
        else:
            self.num_bad_epochs, self.num_good_epochs = self.num_bad_epochs + 1, 0
        if self.num_good_epochs > self.patience:
            self._move([min(lr / self.factor, high) for lr, high in zip(self._rates(), highest)], 1.0)
            self.reset_start = self.reset_start_original
            self.warmup_counter = self.warmup
            self.num_good_epochs = 0
        elif self.num_bad_epochs > self.patience:
            self._move([max(lr * self.factor, low) for lr, low in zip(self._rates(), lowest)], -1.0)
            if all(lr <= low for lr, low in zip(self._rates(), lowest)):
                self.reset_start -= 1
                if self.reset_start <= 0:
                    self._reset()
            self.cooldown_counter = self.cooldown
            self.num_bad_epochs = 0

    def _move(self, rates: list[float], sign: float) -> None:
        for group, lr in zip(self.optimizer.param_groups, rates):
            if sign * (lr - group["lr"]) > self.eps:
                group["lr"] = lr

    def _reset(self) -> None:
        for group, lr in zip(self.optimizer.param_groups, self._init_lrs):
            group["lr"] = lr
        self.best = self._worst()
        self.num_bad_epochs = self.num_good_epochs = self.cooldown_counter = self.warmup_counter = 0
        self.reset_start = self.reset_start_original
        self._window = []
