"""Learning rates as others read and assign them: ``opt.learning_rate`` of callbacks and toolboxes.

A rate that no schedule drives is held twice: exactly, in float64, which steps use and files have, and as a
float32 Parameter that anyone may assign, as in ``mindspore.nn``. Where the float32 number is not the exact
one, rounded, it was assigned since, and is in force from the next step on. Groups that set no rate of their
own follow what the first of them is assigned: those that have its rate take the new one, others keep their
ratio to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops
from mindspore.nn.learning_rate_schedule import LearningRateSchedule

from ms_optim.checks import LOWEST
from ms_optim.groups.values import Hyperparameter
from ms_optim.platform.owned import held, owned

# The largest numbers that are finite, for comparisons.
HIGHEST = float(np.finfo(np.float64).max)
_HIGHEST = float(np.finfo(np.float32).max)


def _refuse(*_: Any) -> Any:
    raise TypeError(
        "learning_rate is no one number here: groups have rates of their own, or a schedule drives it, and "
        "callbacks such as LearningRateScheduler change one number; write param_groups[i]['lr'], or use "
        "ms_optim.schedules.EpochScheduler"
    )


class Rate(LearningRateSchedule):
    """A learning rate as a function of ``global_step``: the number in force, or what the schedule gives.

    Args:
        hyper: the group's learning rate, or its weight decay.
        scale: what the value is multiplied with.
    """

    def __init__(self, hyper: Hyperparameter, scale: float = 1.0) -> None:
        # LearningRateSchedule's own constructor would rename the Parameters of a schedule.
        nn.Cell.__init__(self, auto_prefix=False)
        self.hyper = hyper
        self.factor = scale
        self.scale = Tensor(scale, ms.float64)

    @classmethod
    def of(cls, hyper: Hyperparameter, scale: float = 1.0) -> Rate:
        """The one of a hyperparameter: it is made once."""
        known = hyper.__dict__.setdefault("shown_as", {})
        if scale not in known:
            known[scale] = cls(hyper, scale)
        return known[scale]

    def construct(self, global_step):
        if self.hyper.is_public:
            rate = self.hyper.public
        else:
            rate = ops.cast(self.hyper.of(global_step) * self.scale, ms.float32)
        return rate + ops.cast(ops.zeros_like(global_step), ms.float32)

    def __call__(self, step: Any) -> Any:
        if not isinstance(step, Tensor):
            return self.hyper.at(int(step)) * self.factor
        values = [self.hyper.at(int(number)) * self.factor for number in step.asnumpy().reshape(-1)]
        return Tensor(np.reshape(np.array(values, np.float32), step.shape))

    def __deepcopy__(self, memo: Any) -> Rate:
        """Itself: it shows what the optimizer has in force."""
        return self

    asnumpy = _refuse


class Rates(nn.CellList):
    """One :class:`Rate` a parameter."""

    def __deepcopy__(self, memo: Any) -> Rates:
        return self

    asnumpy = _refuse


class RateParameters(ParameterTuple):
    """The float32 Parameters of learning rates, one a parameter of the network."""

    def __new__(cls, parameters):
        return tuple.__new__(cls, parameters)

    asnumpy = _refuse


class Follower(NamedTuple):
    """A learning rate that may be assigned.

    Attributes:
        hyper: the rate.
        lead: the rate whose assignment moves it too; itself, if it stands alone.
    """

    hyper: Hyperparameter
    lead: Hyperparameter

    def assigned(self) -> float:
        """The rate that the next step is to have, after what was assigned; not checked."""
        now, public = self.hyper.in_force, held(self.hyper.public)
        if public != _rounded(now):
            return public
        lead, assigned = self.lead.in_force, held(self.lead.public)
        if assigned == _rounded(lead):
            return now
        if _rounded(now) == _rounded(lead):
            return assigned
        return now * (assigned / lead) if lead > 0 else now


def _rounded(rate: float) -> np.float32:
    with np.errstate(over="ignore"):
        return np.float32(rate)


class Settle(nn.Cell):
    """The learning rates of a step in a graph, after what was assigned; what is out of range is not taken up.

    Args:
        followers: the rates that may be assigned.
    """

    def __init__(self, followers: Sequence[Follower]) -> None:
        super().__init__(auto_prefix=False)
        self.settled = nn.CellList([_Settled(each) for each in followers], auto_prefix=False)
        # Not as Parameters of this Cell: they are the optimizer's.
        object.__setattr__(self, "exact", tuple(each.hyper.value for each in followers))
        object.__setattr__(self, "public", tuple(each.hyper.public for each in followers))
        object.__setattr__(self, "leads", tuple(each.lead is each.hyper for each in followers))

    def construct(self):
        rates = ()
        for settled in self.settled:
            rates = rates + (settled(),)
        return rates

    def keep(self, rates, before):
        """Put the rates in force: when all is done that reads them.

        A graph reads a float64 Parameter that it has assigned before as if it were float32.
        """
        done = ()
        for exact, public, leads, rate in zip(self.exact, self.public, self.leads, rates):
            rate = ops.depend(rate, before)
            # What was assigned stays, also where it was not taken up: Python warns of it.
            if not leads:
                done = done + (ops.assign(public, ops.cast(rate, ms.float32)),)
            done = done + (ops.assign(exact, rate),)
        return done


class Use(nn.Cell):
    """Notes which learning rates a ``construct`` of one's own has read.

    Args:
        followers: the rates that may be assigned.
    """

    def __init__(self, followers: Sequence[Follower]) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "public", tuple(each.hyper.public for each in followers))
        object.__setattr__(self, "used", tuple(each.hyper.used for each in followers))

    def construct(self):
        done = ()
        for used, public in zip(self.used, self.public):
            done = done + (ops.assign(used, public),)
        return done


class _Settled(nn.Cell):
    """One rate, as :meth:`Follower.assigned` has it, where that is in range."""

    def __init__(self, follower: Follower) -> None:
        super().__init__(auto_prefix=False)
        hyper, lead = follower
        for name, value in {
            "exact": hyper.value,
            "public": hyper.public,
            "lead_exact": lead.value,
            "lead_public": lead.public,
        }.items():
            object.__setattr__(self, name, value)
        self.leads = hyper is lead
        self.low = Tensor(max(hyper.interval.low, LOWEST), ms.float32)
        self.high = Tensor(min(hyper.interval.high, _HIGHEST), ms.float32)

    def construct(self):
        exact = self.exact + 0.0
        public = ops.cast(self.public, ms.float64)
        # Compared in float32: MindSpore takes a cast to float32 and back for none.
        rounded = ops.cast(self.exact, ms.float32)
        rate = ops.select(self.is_new(self.public, rounded), public, exact)
        if self.leads:
            return rate
        lead = ops.cast(self.lead_public, ms.float64)
        lead_rounded = ops.cast(self.lead_exact, ms.float32)
        ratio = lead / ops.select(lead_rounded > 0, self.lead_exact + 0.0, lead)
        led = ops.select(rounded == lead_rounded, lead, exact * ratio)
        alone = ops.logical_or(
            self.public != rounded, ops.logical_not(self.is_new(self.lead_public, lead_rounded))
        )
        return ops.select(alone, rate, led)

    def is_new(self, public, rounded):
        in_range = ops.logical_and(public >= self.low, public <= self.high)
        return ops.logical_and(public != rounded, in_range)


def public_parameter(value: float, name: str) -> Parameter:
    """A float32 Parameter for a learning rate."""
    parameter = Parameter(Tensor(value, ms.float32), name=name, requires_grad=False)
    return owned(owned(parameter), _Itself)


class _Itself:
    """A Parameter whose deep copy is itself: two of one name cannot be in one graph."""

    def __deepcopy__(self, memo: Any) -> Any:
        return self
