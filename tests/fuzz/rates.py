"""Schedules, and what drives learning rates from outside."""

import inspect

import numpy as np
from fuzz.oracle import Fault, attempt, once
from fuzz.values import NUMBERS, damaged, odd, shown
from hypothesis import strategies as st

from ms_optim import schedules

ARGUMENTS = {
    "lr": 0.1,
    "start": 0.1,
    "end": 0.01,
    "steps": 10,
    "warmup_steps": 2,
    "decay_steps": 3,
    "decay_rate": 0.5,
    "step_size": 3,
    "milestones": [2, 5],
    "schedule": 0.1,
    "schedules": [0.1, 0.2],
    "boundaries": [3],
    "values": [0.1, 0.2],
    "parts": [0.5, 0.5],
    "period": 4,
    "up_steps": 3,
    "low": 0.1,
    "high": 0.5,
    "peak": 0.5,
    "base": 0.1,
    "fn": lambda step: 0.1 / (1.0 + step),
    "min_lr": 0.01,
    "max_lr": 0.1,
    "max_value": 0.5,
    "other": 0.1,
    "points": [0, 4],
    "swa_lr": 0.05,
}
SCHEDULES = [
    cls
    for name, cls in sorted(vars(schedules).items())
    if inspect.isclass(cls) and issubclass(cls, schedules.Schedule) and cls is not schedules.Schedule
]


def _is_long(value):
    """Whether a list of so many values would be made, which takes as long as it is."""
    return isinstance(value, (int, np.integer)) and 1000 < value <= 2**53


def made_schedules(draw, note):
    if draw(st.integers(0, 3)) == 0:
        return drivers(draw, note)
    cls = draw(st.sampled_from(SCHEDULES))
    known = inspect.signature(cls).parameters
    arguments = {
        key: ARGUMENTS[key]
        for key, each in known.items()
        if each.default is inspect.Parameter.empty and key in ARGUMENTS
    }
    if cls is schedules.Piecewise:
        arguments["boundaries"] = [3]
    if cls is schedules.SWALR:
        arguments["start"] = 5
    key = draw(st.sampled_from([*known, "the step", "the table"]))
    value = draw(st.one_of(odd, st.sampled_from(NUMBERS), st.lists(st.sampled_from(NUMBERS), max_size=3)))
    note(f"{cls.__name__}: {key}={shown(value)}")
    if (cls, key) in ((schedules.Lambda, "steps"), (schedules.Chebyshev, "steps")) and _is_long(value):
        return None
    if key in known:
        made = []
        if attempt(note, lambda: made.append(cls(**{**arguments, key: value})), [key, cls.__name__ + ":"]):
            for step in (0, 1, 7, 2**31 - 1):
                attempt(note, lambda step=step: float(made[0](step)), [cls.__name__])
            repr(made[0])
    else:
        schedule = cls(**arguments)
        act = schedule if key == "the step" else schedule.table
        if key == "the table" and _is_long(value):
            return None
        attempt(note, lambda: act(value), [f"{cls.__name__}: {'step' if key == 'the step' else 'n'}"])
    return None


def drivers(draw, note):
    opt = once("portable")
    cls = draw(st.sampled_from([schedules.ReduceLROnPlateau, schedules.Greedy, schedules.EpochScheduler]))
    plateau = cls is not schedules.EpochScheduler
    keys = [key for key in inspect.signature(cls).parameters if key != "opt"]
    arguments = {} if plateau else {"schedule": schedules.Step(0.1, 2)}
    kind = draw(st.sampled_from(["make", "state", "state", "step"]))
    made = []
    if kind == "make":
        key = draw(st.sampled_from([*keys, "opt"]))
        given = {"opt": opt, **arguments, key: draw(odd)}
        note(f"{cls.__name__}: {key}={shown(given[key])}")
        attempt(note, lambda: made.append(cls(**given)), [key], opt)
    else:
        scheduler = cls(opt, **arguments)
        before = scheduler.state_dict()
        if kind == "state":
            given, words, label = damaged(draw, before, "state_dict")
            note(f"{cls.__name__}: {label}")
            accepted = attempt(note, lambda: scheduler.load_state_dict(given), words, opt)
            if not accepted and repr(scheduler.state_dict()) != repr(before):
                raise Fault("the scheduler was changed by a refusal")
            if accepted:
                scheduler.step(*([0.5] if plateau else []))
        elif plateau:
            metric = draw(odd)
            note(f"{cls.__name__}: step({shown(metric)})")
            attempt(note, lambda: scheduler.step(metric), ["metric"], opt)
    opt.param_groups[0]["lr"] = 0.01
