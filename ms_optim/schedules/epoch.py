"""What moves the learning rate from outside the step: by the epoch, or by a metric."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from mindspore import Tensor, nn
from mindspore.train import Callback

from ms_optim.checks import (
    BELOW_ONE,
    NOT_NEGATIVE,
    check_choice,
    check_count,
    check_mapping,
    check_number,
    check_numbers,
    check_real,
)
from ms_optim.schedules.combine import as_schedule


class EpochScheduler:
    """A schedule of the epoch, for loops that step it once an epoch.

    Making one sets the learning rate to the schedule's value at 0; each :meth:`step` sets it to the next
    value. It writes to ``opt.param_groups``, so a schedule that the optimizer was made with gives way, and
    compiled steps go on as they are.

    Groups that have rates of their own keep the ratios between them: one schedule is then the rate of the
    group with the highest, and each other's is its part of that. (For ratios of another kind give one
    schedule a group: ``[schedule, schedule * 2]``.)

    Args:
        opt: an optimizer of ``ms_optim``.
        schedule: of the epoch: a schedule (or a list of numbers) for all groups, or a list with one
            schedule a group.

    Raises:
        TypeError: ``opt`` has no ``param_groups``.
        ValueError: a list of schedules that is not one a group.

    A training that is resumed needs the scheduler's :meth:`state_dict` too, which ``ms_optim.save(...,
    extra={"scheduler": scheduler})`` puts into the same file; or ``Model.train(..., initial_epoch=)``, from
    which the :meth:`callback` takes the epoch. Where a :meth:`step` finds a learning rate that the scheduler
    has not set, and changes it, a warning says so, once.

    torch's ``lr_scheduler`` classes are stepped in the same way; as they do, one schedule scales each
    group's own rate.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> from ms_optim.schedules import EpochScheduler, Step
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w])
        >>> scheduler = EpochScheduler(opt, Step(1.0, step_size=1, gamma=0.5))
        >>> for epoch in range(2):
        ...     done = opt((Tensor(np.ones(2, np.float32)),))
        ...     scheduler.step()
        >>> opt.param_groups[0]["lr"], opt.get_last_lr(), scheduler.get_last_lr()
        (0.25, [0.5], [0.25])
    """

    def __init__(self, opt: Any, schedule: Any) -> None:
        groups = _groups(type(self).__name__, opt)
        if isinstance(schedule, (list, tuple)) and any(isinstance(s, nn.Cell) for s in schedule):
            if len(schedule) != len(groups):
                raise ValueError(
                    f"EpochScheduler: schedule must be one a group, "
                    f"got {len(schedule)} for {len(groups)} groups"
                )
            schedules = [as_schedule(f"EpochScheduler: schedule[{i}]", s) for i, s in enumerate(schedule)]
            self._highest = 0.0
        else:
            schedules = [as_schedule("EpochScheduler: schedule", schedule)] * len(groups)
            # A schedule that gives way leaves no rate of the group's own.
            are_numbers = not any(group.is_scheduled("lr") for group in groups)
            self._highest = max(group["lr"] for group in groups) if are_numbers else 0.0
        self.optimizer = opt
        self.schedules = schedules
        self._factors: list[float] = []
        self._has_warned = False
        self._go_to(0)

    def step(self) -> None:
        """An epoch is over: set the learning rate of the next."""
        self._move(self.last_epoch + 1)

    def get_last_lr(self) -> list[float]:
        """The learning rates that were set last, one a group."""
        return list(self._last_lr)

    def state_dict(self) -> dict[str, Any]:
        """How far it is, and the part of the schedule that each group takes."""
        return {
            "last_epoch": self.last_epoch,
            "_last_lr": self.get_last_lr(),
            "factors": list(self._factors),
            "highest": self._highest,
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go to the saved epoch, and set its learning rate.

        Raises:
            KeyError: there is no ``last_epoch``.
            TypeError, ValueError: an entry is not what it must be; the message names it.
        """
        owner = type(self).__name__
        state_dict = _needed(f"{owner}: the state_dict", state_dict, ("last_epoch",))
        epoch = check_count(f"{owner}: last_epoch", state_dict["last_epoch"], low=0)
        if "factors" in state_dict:  # Older ones have none.
            factors = check_numbers(f"{owner}: factors", state_dict["factors"], NOT_NEGATIVE)
            groups = len(self.optimizer.param_groups)
            if len(factors) != groups:
                raise ValueError(f"{owner}: factors must be one a group, got {len(factors)} for {groups}")
            self._highest = check_number(f"{owner}: highest", state_dict.get("highest"), NOT_NEGATIVE)
            self._factors = list(factors)
        self._go_to(epoch)

    def callback(self) -> Callback:
        """For ``Model.train`` and ``Model.fit``: steps at the end of each epoch.

        With ``initial_epoch`` it begins there, unless the scheduler is further already.
        """
        return _AtEpochEnd(lambda parameters: self.step(), begin=self._begin)

    def _begin(self, parameters: Any) -> None:
        done = parameters["cur_epoch_num"] - 1
        if done > self.last_epoch:
            self._move(done)

    def _move(self, epoch: int) -> None:
        """Go to an epoch, and warn where that ends what somebody else has set."""
        found = [group["lr"] for group in self.optimizer.param_groups]
        expected = self._last_lr
        self._go_to(epoch)
        lost = [
            f"group {i} had {was:g} and has {now:g} now"
            for i, (was, set_last, now) in enumerate(zip(found, expected, self._last_lr))
            if was != set_last and not math.isclose(was, now, rel_tol=1e-6)
        ]
        if lost and not self._has_warned:
            self._has_warned = True
            warnings.warn(
                f"EpochScheduler: epoch {epoch} ends a rate that it has not set ({'; '.join(lost)}). "
                f"Where a training was resumed, load the scheduler's state_dict too",
                stacklevel=3,
            )

    def _go_to(self, epoch: int) -> None:
        self.last_epoch = epoch
        groups = self.optimizer.param_groups
        for group in groups[len(self._factors) :]:
            own = self._highest > 0.0 and not group.is_scheduled("lr")
            self._factors.append(group["lr"] / self._highest if own else 1.0)
        # Groups that were added later follow the last schedule.
        schedules = self.schedules + self.schedules[-1:] * (len(groups) - len(self.schedules))
        self._last_lr = [factor * schedule(epoch) for factor, schedule in zip(self._factors, schedules)]
        for group, lr in zip(groups, self._last_lr):
            group["lr"] = lr


_WORDS = {"mode": ("min", "max"), "threshold_mode": ("rel", "abs")}
_NUMBERS = {"factor": BELOW_ONE, "threshold": NOT_NEGATIVE, "eps": NOT_NEGATIVE}


class ReduceLROnPlateau:
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
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

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

    mode: str
    factor: float
    patience: int
    threshold: float
    threshold_mode: str
    cooldown: int
    eps: float

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
        owner = type(self).__name__
        groups = _groups(owner, opt)
        self.optimizer = opt
        given = {
            "mode": mode,
            "factor": factor,
            "patience": patience,
            "threshold": threshold,
            "threshold_mode": threshold_mode,
            "cooldown": cooldown,
            "eps": eps,
        }
        self.__dict__.update(self._checked(owner, given))
        if isinstance(min_lr, (list, tuple)):
            if len(min_lr) != len(groups):
                raise ValueError(
                    f"{owner}: min_lr must be one a group, got {len(min_lr)} for {len(groups)} groups"
                )
            self.default_min_lr = None
            self.min_lrs = [
                check_number(f"{owner}: min_lr[{i}]", v, NOT_NEGATIVE) for i, v in enumerate(min_lr)
            ]
        else:
            self.default_min_lr = check_number(f"{owner}: min_lr", min_lr, NOT_NEGATIVE)
            self.min_lrs = [self.default_min_lr] * len(groups)
        self.best = math.inf if self.mode == "min" else -math.inf
        self.cooldown_counter = 0
        self.num_bad_epochs = 0
        self.last_epoch = 0
        self._last_lr = [group["lr"] for group in groups]

    def step(self, metric: Any) -> None:
        """Take notice of a metric: a number or a Tensor of one element."""
        current = _number("ReduceLROnPlateau: metric", metric)
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
        self._last_lr = [group["lr"] for group in self.optimizer.param_groups]

    def get_last_lr(self) -> list[float]:
        """The learning rates after the last :meth:`step`, one a group."""
        return list(self._last_lr)

    def state_dict(self) -> dict[str, Any]:
        """Settings and counters, under torch's names; the learning rate itself is the optimizer's."""
        values = {name: getattr(self, name) for name in self._state}
        return {name: list(v) if isinstance(v, list) else v for name, v in values.items()}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on as the scheduler that was saved, its settings included.

        Raises:
            TypeError, ValueError, KeyError: this is no such state, and nothing was changed.
        """
        where = f"{type(self).__name__}: the state_dict"
        self.__dict__.update(self._checked(where, _needed(where, state_dict, self._state)))

    def _checked(self, where: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """Settings, and counters where there are some, that are of the right types and in range."""
        checked: dict[str, Any] = {}
        for name in given.keys() & set(self._state):
            value, what = given[name], f"{where}: {name}"
            if name in _WORDS:
                checked[name] = check_choice(what, value, _WORDS[name])
            elif name in _NUMBERS:
                checked[name] = check_number(what, value, _NUMBERS[name])
            elif name == "best":
                checked[name] = check_real(what, value)
            elif name == "default_min_lr":
                checked[name] = None if value is None else check_number(what, value, NOT_NEGATIVE)
            elif name in ("min_lrs", "_last_lr"):
                checked[name] = list(check_numbers(what, value, NOT_NEGATIVE))
            else:
                checked[name] = check_count(what, value, low=0)
        return checked

    def callback(self, monitor: str = "loss") -> Callback:
        """For ``Model.train`` and ``Model.fit``: steps at the end of each epoch that has the metric.

        Args:
            monitor: ``"loss"``, the last training loss of the epoch; or, with ``Model.fit``,
                ``"eval_loss"`` or the name of a metric of the model's. Default: ``"loss"``.
        """

        def step(parameters: Any) -> bool:
            if monitor == "loss":
                outputs = parameters["net_outputs"]
                self.step(outputs[0] if isinstance(outputs, (tuple, list)) else outputs)
                return True
            results = parameters.get("eval_results")
            if results is None:  # Model.fit does not evaluate after every epoch.
                return False
            if monitor not in results:
                raise KeyError(f"ReduceLROnPlateau: no metric {monitor!r}; there are {', '.join(results)}")
            self.step(results[monitor])
            return True

        return _AtEpochEnd(
            step, f"ReduceLROnPlateau: {monitor!r} was never measured; Model.fit does, with a metric"
        )

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

    def _reduce(self) -> None:
        groups = self.optimizer.param_groups
        if len(groups) != len(self.min_lrs):
            if self.default_min_lr is None:
                raise ValueError(
                    f"ReduceLROnPlateau: min_lr was given for {len(self.min_lrs)} groups, now there are "
                    f"{len(groups)}; extend scheduler.min_lrs"
                )
            self.min_lrs = [self.default_min_lr] * len(groups)
        for group, lowest in zip(groups, self.min_lrs):
            lr = group["lr"]
            reduced = max(lr * self.factor, lowest)
            if lr - reduced > self.eps:
                group["lr"] = reduced


class _AtEpochEnd(Callback):
    """A callback that hands the end of each training epoch to a function.

    Args:
        function: returns whether it could do anything.
        complaint: a warning at the end of a training in which it never could.
        begin: a function that is handed the beginning of each.
    """

    def __init__(self, function: Any, complaint: str = "", begin: Any = None) -> None:
        super().__init__()
        self.function, self.complaint, self.done = function, complaint, False
        self.at_begin = begin

    def on_train_epoch_begin(self, run_context: Any) -> None:
        if self.at_begin is not None:
            self.at_begin(run_context.original_args())

    def on_train_epoch_end(self, run_context: Any) -> None:
        self.done = bool(self.function(run_context.original_args())) or self.done

    def on_train_end(self, run_context: Any) -> None:
        if self.complaint and not self.done:
            warnings.warn(self.complaint, stacklevel=2)


def _groups(owner: str, opt: Any) -> list:
    groups = getattr(opt, "param_groups", None)
    if groups is None:
        raise TypeError(f"{owner}: opt must be an optimizer of ms_optim, got {type(opt).__name__}")
    return groups


def _needed(where: str, state_dict: Any, names: Sequence[str]) -> dict[str, Any]:
    """A state_dict that has these entries."""
    given = check_mapping(where, state_dict)
    missing = [name for name in names if name not in given]
    if missing:
        raise KeyError(f"{where} lacks {', '.join(missing)}")
    return given


def _number(where: str, value: Any) -> float:
    if isinstance(value, (Tensor, np.ndarray)) and value.size == 1:
        value = value.reshape(())
    return check_real(where, value)
