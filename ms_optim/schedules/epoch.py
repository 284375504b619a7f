"""What moves the learning rate from outside the step, by the epoch; and what such schedulers share."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from typing import Any

from mindspore import nn
from mindspore.train import Callback

from ms_optim.checks import (
    NOT_NEGATIVE,
    check_count,
    check_mapping,
    check_number,
    check_numbers,
    no_optimizer,
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
        groups = groups_of(type(self).__name__, opt)
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

    def __repr__(self) -> str:
        # One schedule for all groups is said once.
        alike = all(schedule is self.schedules[0] for schedule in self.schedules)
        shown = self.schedules[0] if alike else self.schedules
        return f"{type(self).__name__}({shown!r}, last_epoch={self.last_epoch}, lr={self._last_lr})"

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
        state_dict = needed(f"{owner}: the state_dict", state_dict, ("last_epoch",))
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
        return AtEpochEnd(lambda parameters: self.step(), begin=self._begin)

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


class AtEpochEnd(Callback):
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


def groups_of(owner: str, opt: Any) -> list:
    groups = getattr(opt, "param_groups", None)
    if groups is None:
        raise no_optimizer(f"{owner}: opt", opt)
    return groups


def needed(where: str, state_dict: Any, names: Sequence[str]) -> dict[str, Any]:
    """A state_dict that has these entries."""
    given = check_mapping(where, state_dict)
    missing = [name for name in names if name not in given]
    if missing:
        raise KeyError(f"{where} lacks {', '.join(missing)}")
    return given
