"""What moves the learning rate by a metric: what such schedulers share, and a plateau."""

from __future__ import annotations

import inspect
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from mindspore import Tensor
from mindspore.train import Callback

from ms_optim.checks import (
    BELOW_ONE,
    NOT_NEGATIVE,
    check_choice,
    check_count,
    check_flag,
    check_number,
    check_numbers,
    check_real,
)
from ms_optim.schedules.epoch import AtEpochEnd, groups_of, needed

_WORDS = {"mode": ("min", "max"), "threshold_mode": ("rel", "abs")}
_NUMBERS = {"threshold": NOT_NEGATIVE, "eps": NOT_NEGATIVE}
_FLAGS = ("smooth",)
_FROM_ONE = ("window_size", "reset_start", "reset_start_original")
_OF_GROUPS = ("min_lrs", "max_lrs", "_last_lr", "_init_lrs")


class ByMetric:
    """What schedulers by a metric share: checked settings and counters, which metric is better, limits."""

    mode: str
    factor: float
    patience: int
    threshold: float
    threshold_mode: str
    cooldown: int
    eps: float
    best: float
    last_epoch: int

    # Settings and counters by the names of the reference, and those of them that its own states may lack.
    _state: tuple[str, ...] = ()
    _optional: tuple[str, ...] = ()
    _factor = BELOW_ONE

    def __init__(self, opt: Any, limits: Mapping[str, Any], **settings: Any) -> None:
        owner = type(self).__name__
        groups = groups_of(owner, opt)
        self.optimizer = opt
        self._refuse_schedules()
        self.__dict__.update(self._checked(owner, settings))
        for name, limit in limits.items():
            given, default = self._limit(f"{owner}: {name}", limit, len(groups))
            self.__dict__.update({f"{name}s": given, f"default_{name}": default})
        self.best = self._worst()
        self.last_epoch = self.cooldown_counter = self.num_bad_epochs = 0
        self._last_lr = self._rates()

    def get_last_lr(self) -> list[float]:
        """The learning rates after the last :meth:`step`, one a group."""
        return list(self._last_lr)

    def state_dict(self) -> dict[str, Any]:
        """Settings and counters, under the reference's names; the learning rate itself is the optimizer's."""
        values = {name: getattr(self, name) for name in self._state}
        return {name: list(v) if isinstance(v, list) else v for name, v in values.items()}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on as the scheduler that was saved, its settings included.

        Raises:
            TypeError, ValueError, KeyError: this is no such state, and nothing was changed.
        """
        where = f"{type(self).__name__}: the state_dict"
        names = [name for name in self._state if name not in self._optional]
        self.__dict__.update(self._checked(where, needed(where, state_dict, names)))

    def callback(self, monitor: str = "loss") -> Callback:
        """For ``Model.train`` and ``Model.fit``: steps at the end of each epoch that has the metric.

        Args:
            monitor: ``"loss"``, the last training loss of the epoch; or, with ``Model.fit``,
                ``"eval_loss"`` or the name of a metric of the model's. Default: ``"loss"``.
        """
        owner = type(self).__name__

        def step(parameters: Any) -> bool:
            if monitor == "loss":
                outputs = parameters["net_outputs"]
                self.step(outputs[0] if isinstance(outputs, (tuple, list)) else outputs)
                return True
            results = parameters.get("eval_results")
            if results is None:  # Model.fit does not evaluate after every epoch.
                return False
            if monitor not in results:
                raise KeyError(f"{owner}: no metric {monitor!r}; there are {', '.join(results)}")
            self.step(results[monitor])
            return True

        return AtEpochEnd(step, f"{owner}: {monitor!r} was never measured; Model.fit does, with a metric")

    def step(self, metric: Any) -> None:
        """Take notice of a metric: a number or a Tensor of one element."""
        raise NotImplementedError

    def _checked(self, where: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """Settings, and counters where there are some, that are of the right types and in range."""
        checked: dict[str, Any] = {}
        for name in given.keys() & set(self._state):
            value, what = given[name], f"{where}: {name}"
            if name in _WORDS:
                checked[name] = check_choice(what, value, _WORDS[name])
            elif name == "factor":
                checked[name] = check_number(what, value, self._factor)
            elif name in _NUMBERS:
                checked[name] = check_number(what, value, _NUMBERS[name])
            elif name in _FLAGS:
                checked[name] = check_flag(what, value)
            elif name == "best":
                checked[name] = check_real(what, value)
            elif name.startswith("default_"):
                checked[name] = None if value is None else check_number(what, value, NOT_NEGATIVE)
            elif name in _OF_GROUPS:
                checked[name] = list(check_numbers(what, value, NOT_NEGATIVE))
            else:
                checked[name] = check_count(what, value, low=1 if name in _FROM_ONE else 0)
        return checked

    def _limit(self, where: str, limit: Any, groups: int) -> tuple[list[float], float | None]:
        """A limit of each group, and that of groups which are added later, where it is known."""
        if not isinstance(limit, (list, tuple)):
            default = check_number(where, limit, NOT_NEGATIVE)
            return [default] * groups, default
        if len(limit) != groups:
            raise ValueError(f"{where} must be one a group, got {len(limit)} for {groups} groups")
        return list(check_numbers(where, limit, NOT_NEGATIVE)), None

    def _limits(self, name: str) -> list[float]:
        """A limit of each group there is now."""
        values, groups = getattr(self, f"{name}s"), len(self.optimizer.param_groups)
        if len(values) == groups:
            return values
        default = getattr(self, f"default_{name}")
        if default is None:
            raise ValueError(
                f"{type(self).__name__}: {name} was given for {len(values)} groups, now there are "
                f"{groups}; extend scheduler.{name}s"
            )
        setattr(self, f"{name}s", [default] * groups)
        return getattr(self, f"{name}s")

    def _rates(self) -> list[float]:
        return [group["lr"] for group in self.optimizer.param_groups]

    def _refuse_schedules(self) -> None:
        """A rate written over a schedule would end it, unseen."""
        for i, group in enumerate(self.optimizer.param_groups):
            if group.is_scheduled("lr"):
                raise ValueError(
                    f"{type(self).__name__}: a schedule gives the learning rate of group {i}, and would end "
                    f"where this writes one. Make the optimizer with a number, or write one first "
                    f"(opt.param_groups[{i}]['lr'] = ...); schedulers that work together with this one are "
                    f"in ms_optim.compat.torch_optim.lr_scheduler"
                )

    def __repr__(self) -> str:
        given = [name for name in inspect.signature(type(self)).parameters if name in self._state]
        settings = [*given, "best", "last_epoch"]
        shown = [f"{name}={getattr(self, name)!r}" for name in settings]
        return f"{type(self).__name__}({', '.join(shown)}, lr={self._last_lr})"

    def _read(self, metric: Any) -> float:
        self._refuse_schedules()
        if isinstance(metric, (Tensor, np.ndarray)) and metric.size == 1:
            metric = metric.reshape(())
        return check_real(f"{type(self).__name__}: metric", metric)

    def _worst(self) -> float:
        return math.inf if self.mode == "min" else -math.inf

    def _is_better(self, current: float) -> bool:
        best = self.best
        if math.isfinite(best):
            sign = -1.0 if self.mode == "min" else 1.0
            best = (
                best * (1.0 + sign * self.threshold)
                if self.threshold_mode == "rel"
                else best + sign * self.threshold
            )
        return current < best if self.mode == "min" else current > best


class ReduceLROnPlateau(ByMetric):
    """Multiply the learning rate by ``factor`` when a metric has not got better for long.

    A metric is better than the best so far if it is lower (``"min"``) or higher (``"max"``) by more than
    ``threshold``, of the best (``"rel"``) or as it stands (``"abs"``). NaN is never better.

    Args:
        opt: an optimizer of ``ms_optim``.
        mode: ``"min"`` or ``"max"``. Default: ``"min"``.
        factor: at least 0, below 1. Default: 0.1.
        patience: how many steps without a better metric are let pass; the next reduces. An int, at least 0.
            Default: 10.
        threshold: at least 0. Default: 1e-4.
        threshold_mode: ``"rel"`` or ``"abs"``. Default: ``"rel"``.
        cooldown: steps after a reduction in which bad metrics do not count, an int, at least 0. Default: 0.
        min_lr: where it stops, at least 0; one number, or a list with one a group. Default: 0.
        eps: a smaller change of the learning rate is not made, at least 0. Default: 1e-8.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it. A learning
            rate that a schedule gives, when this is made or stepped: written over, the schedule would end.

    Equals torch's ``ReduceLROnPlateau``, whose ``state_dict`` it loads. ``mindspore.train`` has a callback
    of this name that counts ``patience`` differently and needs a constant, ungrouped learning rate.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> from ms_optim.schedules import ReduceLROnPlateau
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], learning_rate=0.5)
        >>> scheduler = ReduceLROnPlateau(opt, factor=0.5, patience=1)
        >>> for metric in (3.0, 2.0, 2.0, 2.0):
        ...     scheduler.step(metric)
        >>> opt.param_groups[0]["lr"]
        0.25
    """

    _state = (
        "factor",
        "default_min_lr",
        "min_lrs",
        "patience",
        "cooldown",
        "eps",
        "last_epoch",
        "_last_lr",
        "mode",
        "threshold",
        "threshold_mode",
        "best",
        "cooldown_counter",
        "num_bad_epochs",
    )

    def __init__(
        self,
        opt: Any,
        mode: str = "min",
        factor: float = 0.1,
        patience: int = 10,
        threshold: float = 1e-4,
        threshold_mode: str = "rel",
        cooldown: int = 0,
        min_lr: Any = 0.0,
        eps: float = 1e-8,
    ) -> None:
        super().__init__(
            opt,
            {"min_lr": min_lr},
            mode=mode,
            factor=factor,
            patience=patience,
            threshold=threshold,
            threshold_mode=threshold_mode,
            cooldown=cooldown,
            eps=eps,
        )

    def step(self, metric: Any) -> None:
        """Take notice of a metric: a number or a Tensor of one element."""
        current = self._read(metric)
        self.last_epoch += 1
        if self._is_better(current):
            self.best = current
            self.num_bad_epochs = 0
        else:
            self.num_bad_epochs += 1
        if self.cooldown_counter > 0:
            self.cooldown_counter -= 1
            self.num_bad_epochs = 0
        if self.num_bad_epochs > self.patience:
            self._reduce()
            self.cooldown_counter = self.cooldown
            self.num_bad_epochs = 0
        self._last_lr = self._rates()

    def _reduce(self) -> None:
        for group, lowest in zip(self.optimizer.param_groups, self._limits("min_lr")):
            lr = group["lr"]
            reduced = max(lr * self.factor, lowest)
            if lr - reduced > self.eps:
                group["lr"] = reduced
