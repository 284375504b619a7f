"""Learning rate schedulers that are made of an optimizer and stepped, as torch and MindSpore have them.

Each is a schedule of ours for each group, made of the rate that the group had at first. A step takes the
schedule's next value; where somebody else has changed the rate since, the change keeps its ratio, so that
several schedulers work together, as there. (Those that say the rate outright, such as ``LambdaLR``, take no
notice.)
"""

from __future__ import annotations

import functools
import inspect
import math
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any, Callable

from ms_optim import schedules
from ms_optim.checks import check_count, check_rising, show
from ms_optim.groups.group import ParamGroup
from ms_optim.schedules.epoch import groups_of, needed


class LRScheduler:
    """The base class: a subclass of yours gives the groups' rates in ``get_lr``, at ``self.last_epoch``.

    Args:
        optimizer: one of ms_optim's.
        last_epoch: how many steps were taken before, less 1, where a training goes on; the optimizer's groups
            were then given their ``initial_lr``. Default: -1.

    Raises:
        TypeError: ``optimizer`` has no groups.
        KeyError: ``last_epoch`` is given, and a group has no ``initial_lr``.
    """

    last_epoch: int
    _state: tuple[str, ...] = ("last_epoch", "base_lrs", "_last_lr")

    def __init__(self, optimizer: Any, last_epoch: int = -1) -> None:
        owner = type(self).__name__
        groups = groups_of(owner, optimizer)
        self.last_epoch = check_count(f"{owner}: last_epoch", last_epoch, low=-1)
        known = optimizer.__dict__.setdefault("_initial_lrs", [])
        if last_epoch == -1:
            known.extend(_rate(group) for group in groups[len(known) :])
        elif len(known) < len(groups):
            raise KeyError(f"{owner}: last_epoch={last_epoch} needs 'initial_lr' in group {len(known)}")
        self.optimizer = optimizer
        self.base_lrs = list(known)
        self._make()
        self.step()

    def _make(self) -> None:
        """What a subclass makes before the first step."""

    def get_lr(self) -> list[float]:
        """The rates at ``last_epoch``, one a group."""
        raise NotImplementedError(f"{type(self).__name__} needs a method get_lr()")

    def get_last_lr(self) -> list[float]:
        """The rates that were set last, one a group."""
        return list(self._last_lr)

    def step(self, epoch: float | None = None) -> None:
        """Set the rates of the next epoch, or of the one that is given."""
        if epoch is None:
            self.last_epoch += 1
            rates = self.get_lr()
        else:
            self.last_epoch = math.floor(epoch)
            rates = self._rates_at(epoch)
        self._set(rates)

    def state_dict(self) -> dict[str, Any]:
        """How far it is. Rates themselves are in the optimizer's state."""
        return {name: getattr(self, name) for name in self._state}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on as the scheduler that was saved; no rate changes.

        Raises:
            TypeError: this is no dict.
            KeyError: there is no ``last_epoch``.
        """
        state_dict = needed(f"{type(self).__name__}: the state_dict", state_dict, ("last_epoch",))
        self.__dict__.update({name: state_dict[name] for name in self._state if name in state_dict})

    def _rates_at(self, epoch: float) -> list[float]:
        return self.get_lr()

    def _set(self, rates: Sequence[Any]) -> None:
        groups = self.optimizer.param_groups
        for group, rate in zip(groups, rates):
            group["lr"] = rate
        self._last_lr = [_rate(group) for group in groups]


class _Scheduled(LRScheduler):
    """A scheduler of a schedule for each group."""

    schedules: list[schedules.Schedule]
    _is_absolute = False

    def get_lr(self) -> list[float]:
        """The rates at ``last_epoch``, one a group."""
        now = self._rates_at(self.last_epoch)
        if self._is_absolute:
            return now
        before = self.base_lrs if self.last_epoch == 0 else self._rates_at(self.last_epoch - 1)
        found = [_rate(group) for group in self.optimizer.param_groups]
        floor = getattr(self, "eta_min", 0.0)
        return [_moved(*each, floor) for each in zip(found, before, now)]

    def _rates_at(self, epoch: float) -> list[float]:
        return [schedule(epoch) for schedule in self.schedules]


def _moved(found: float, before: float, now: float, floor: float) -> float:
    """A rate that was to be ``before`` and is to be ``now``, where ``found`` is."""
    if found == before:
        return now
    if before == floor:
        return found + now - floor
    return floor + (found - floor) * (now - floor) / (before - floor)


def _rate(group: Any) -> float:
    # That of an experimental group is a Parameter, of float32.
    return ParamGroup.__getitem__(group, "lr")


def scheduler(
    make: Callable | None = None, each: tuple[str, ...] = (), absolute: bool = False, base: Any = _Scheduled
) -> Any:
    """Make a scheduler of a function that gives the schedule of a group.

    Args:
        make: takes the group's first rate and what the constructor takes between ``optimizer`` and
            ``last_epoch``; gives the schedule, or it and that of the momentum.
        each: arguments that may be lists, one value a group.
        absolute: whether the schedule says the rate whatever others do to it.
        base: the class below.
    """
    if make is None:
        return functools.partial(scheduler, each=each, absolute=absolute, base=base)
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    own = list(inspect.signature(make).parameters.values())[1:]
    ends = [inspect.Parameter("self", kind), inspect.Parameter("optimizer", kind)]
    last = inspect.Parameter("last_epoch", kind, default=-1)
    signature = inspect.Signature([*ends, *own, last])

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        try:
            bound = signature.bind(self, *args, **kwargs)
        except TypeError as error:
            raise TypeError(f"{make.__name__}: {error}") from None
        bound.apply_defaults()
        given = dict(bound.arguments)
        optimizer, last_epoch = given.pop("optimizer"), given.pop("last_epoch")
        del given["self"]
        self.__dict__.update(given)
        self._of_group = lambda lr, i: make(lr, **{k: _part(k, v, i, each) for k, v in given.items()})
        base.__init__(self, optimizer, last_epoch)

    def _make(self: Any) -> None:
        groups = len(self.base_lrs)
        for name in each:
            value = getattr(self, name)
            if isinstance(value, (list, tuple)) and len(value) != groups:
                raise ValueError(
                    f"{make.__name__}: {name} must be one a group, got {len(value)} for {groups}"
                )
        self.schedules = [self._of_group(lr, i) for i, lr in enumerate(self.base_lrs)]
        base._make(self)

    __init__.__signature__ = signature  # type: ignore[attr-defined]
    names = {"__module__": make.__module__, "__qualname__": make.__name__, "__doc__": inspect.getdoc(make)}
    body = {"__init__": __init__, "_make": _make, "_is_absolute": absolute, **names}
    return type(base)(make.__name__, (base,), body)


def _part(name: str, value: Any, i: int, each: tuple[str, ...]) -> Any:
    return value[i] if name in each and isinstance(value, (list, tuple)) else value


@scheduler
def StepLR(lr, step_size, gamma=0.1):
    """Multiply the rate with ``gamma`` every ``step_size`` steps: :class:`ms_optim.schedules.Step`."""
    return schedules.Step(lr, step_size, gamma)


@scheduler
def MultiStepLR(lr, milestones, gamma=0.1):
    """Multiply the rate with ``gamma`` at each of ``milestones``, twice at one that is there twice."""
    marks = sorted(check_count("MultiStepLR: milestones", mark, low=0) for mark in milestones)
    return schedules.Lambda(lambda epoch: lr * gamma ** bisect_right(marks, epoch))


@scheduler
def ConstantLR(lr, factor=1.0 / 3, total_iters=5):
    """``factor`` times the rate for ``total_iters`` steps: :class:`ms_optim.schedules.Piecewise`."""
    return schedules.Piecewise([total_iters], [lr * factor, lr])


@scheduler
def LinearLR(lr, start_factor=1.0 / 3, end_factor=1.0, total_iters=5):
    """From one part of the rate to another in a straight line: :class:`ms_optim.schedules.Linear`."""
    return schedules.Linear(lr * start_factor, lr * end_factor, total_iters)


@scheduler
def ExponentialLR(lr, gamma):
    """Multiply the rate with ``gamma`` at each step: :class:`ms_optim.schedules.Exponential`."""
    return schedules.Exponential(lr, gamma, 1)


@scheduler
def PolynomialLR(lr, total_iters=5, power=1.0):
    """A power of what is left of ``total_iters``: :class:`ms_optim.schedules.Polynomial`."""
    return schedules.Polynomial(lr, total_iters, power=power)


@scheduler
def CosineAnnealingLR(lr, T_max, eta_min=0.0):
    """Cosine waves between the rate and ``eta_min``, down in ``T_max`` steps and up again in as many."""
    check_count("CosineAnnealingLR: T_max", T_max)
    return schedules.Lambda(lambda t: eta_min + (lr - eta_min) * (1.0 + math.cos(math.pi * t / T_max)) / 2.0)


@scheduler(each=("lr_lambda",), absolute=True)
def LambdaLR(lr, lr_lambda):
    """The first rate times ``lr_lambda(epoch)``; a function, or a list with one a group."""
    return schedules.Lambda(lambda epoch: lr * lr_lambda(epoch))


@scheduler(each=("lr_lambda",))
def MultiplicativeLR(lr, lr_lambda):
    """Multiply the rate with ``lr_lambda(epoch)`` at each step; a function, or a list with one a group."""
    products = [lr]

    def product(epoch):
        while len(products) <= epoch:
            products.append(products[-1] * lr_lambda(len(products)))
        return products[epoch]

    return schedules.Lambda(product)


@scheduler(absolute=True)
def CosineAnnealingWarmRestarts(lr, T_0, T_mult=1, eta_min=0.0):
    """Half cosine waves, each ``T_mult`` times as long: :class:`ms_optim.schedules.WarmRestarts`."""
    return schedules.WarmRestarts(lr, T_0, T_mult, eta_min)


class SequentialLR(LRScheduler):
    """One scheduler after the other.

    Args:
        optimizer: that of all ``schedulers``.
        schedulers: the i-th serves up to the i-th milestone.
        milestones: rising numbers of steps, one fewer than schedulers.
        last_epoch: as in :class:`LRScheduler`. Default: -1.

    Raises:
        ValueError: a scheduler of another optimizer, or milestones that are not one fewer.
    """

    def __init__(self, optimizer: Any, schedulers: Any, milestones: Any, last_epoch: int = -1) -> None:
        self._schedulers = _of_one("SequentialLR", optimizer, schedulers)
        if len(milestones) != len(self._schedulers) - 1:
            raise ValueError(
                f"SequentialLR: milestones must be one fewer than schedulers, got {len(milestones)} for "
                f"{len(self._schedulers)}"
            )
        self.milestones = list(check_rising("SequentialLR: milestones", milestones))
        self.optimizer, self.last_epoch = optimizer, last_epoch + 1
        # Each has taken a first step when it was made: the first of them takes its own again.
        for group, lr in zip(optimizer.param_groups, optimizer._initial_lrs):
            group["lr"] = lr
        for each in self._schedulers:
            each.last_epoch -= 1
        self._schedulers[0].step()

    def step(self, epoch: float | None = None) -> None:
        """Set the rates of the next epoch."""
        self.last_epoch += 1
        at = bisect_right(self.milestones, self.last_epoch)
        begins = at > 0 and self.milestones[at - 1] == self.last_epoch
        self._schedulers[at].step(*((0,) if begins else ()))

    def get_last_lr(self) -> list[float]:
        """The rates that were set last, one a group."""
        return [_rate(group) for group in self.optimizer.param_groups]

    def state_dict(self) -> dict[str, Any]:
        """How far it and its schedulers are."""
        return {"last_epoch": self.last_epoch, "_schedulers": [s.state_dict() for s in self._schedulers]}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on as the scheduler that was saved; no rate changes."""
        where = f"{type(self).__name__}: the state_dict"
        state_dict = needed(where, state_dict, ("last_epoch", "_schedulers"))
        if len(state_dict["_schedulers"]) != len(self._schedulers):
            given, own = len(state_dict["_schedulers"]), len(self._schedulers)
            raise ValueError(f"{where} has {given} schedulers, this one {own}")
        self.last_epoch = state_dict["last_epoch"]
        for each, state in zip(self._schedulers, state_dict["_schedulers"]):
            each.load_state_dict(state)


class ChainedScheduler(SequentialLR):
    """Schedulers that step together, each on what the ones before have made of the rate.

    Args:
        schedulers: those of one optimizer.
        optimizer: that one, if it is to be said. Default: that of the first.

    Raises:
        ValueError: a scheduler of another optimizer, or none.
    """

    def __init__(self, schedulers: Any, optimizer: Any = None) -> None:
        first = next(iter(schedulers), None)
        optimizer = getattr(first, "optimizer", None) if optimizer is None else optimizer
        self._schedulers = _of_one("ChainedScheduler", optimizer, schedulers)
        self.optimizer, self.last_epoch = optimizer, 0

    def step(self, epoch: float | None = None) -> None:
        """A step of each."""
        self.last_epoch += 1
        for each in self._schedulers:
            each.step()


class ReduceLROnPlateau(schedules.ReduceLROnPlateau):
    """:class:`ms_optim.schedules.ReduceLROnPlateau`, with torch's names of its arguments."""

    def __init__(
        self,
        optimizer,
        mode="min",
        factor=0.1,
        patience=10,
        threshold=1e-4,
        threshold_mode="rel",
        cooldown=0,
        min_lr=0.0,
        eps=1e-8,
    ):
        super().__init__(optimizer, mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps)

    def step(self, metrics: Any, epoch: Any = None) -> None:
        """Take notice of a metric: a number or a Tensor of one element."""
        super().step(metrics)


def _of_one(owner: str, optimizer: Any, schedulers: Any) -> list[Any]:
    found = list(schedulers)
    if not found:
        raise ValueError(f"{owner}: schedulers is empty")
    for i, each in enumerate(found):
        if getattr(each, "optimizer", None) is not optimizer:
            raise ValueError(f"{owner}: schedulers[{i}] must be one of this optimizer, got {show(each)}")
    return found


def cyclic(lr, base_lr, max_lr, step_size_up, step_size_down, mode, gamma, scale_fn, scale_mode):
    """The schedule of ``CyclicLR``."""
    if scale_fn is None:
        return schedules.Cyclic(base_lr, max_lr, step_size_up, step_size_down, mode, gamma)
    up, down = float(step_size_up), float(step_size_up if step_size_down is None else step_size_down)

    def value(step):
        cycle = math.floor(1 + step / (up + down))
        x = 1.0 + step / (up + down) - cycle
        part = x * (up + down) / up if x <= up / (up + down) else (1.0 - x) * (up + down) / down
        return base_lr + (max_lr - base_lr) * part * scale_fn(cycle if scale_mode == "cycle" else step)

    return schedules.Lambda(value)
