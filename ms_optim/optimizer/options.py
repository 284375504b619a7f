"""What a group of an optimizer is made with, read as its class declares it."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Callable

from ms_optim.checks import ANY, Interval, check_choice, check_count, check_flag, check_number, show
from ms_optim.core.definition import BASE_FLAGS, formula_names, has_formula, has_own_construct
from ms_optim.formula.decay import DECAYS
from ms_optim.formula.rule import arguments
from ms_optim.groups.read import GroupSettings, read_settings
from ms_optim.groups.values import RANGES


def read_options(optimizer: Any, defaults: Mapping[str, Any], group: Mapping[str, Any]) -> GroupSettings:
    """The values and options of one group, checked, and its mode of decay.

    Args:
        optimizer: before its core is made.
        defaults: what the constructor says, by key.
        group: what the group says, and ``params``.
    """
    given = {**defaults, **group}
    owner = type(optimizer).__name__
    fixed: dict[str, Callable[[str, Any], Any]] = dict.fromkeys((*BASE_FLAGS, *optimizer.flags), check_flag)
    if not optimizer._decay_is_number:
        fixed["decay"] = _check_decay
    for key, words in optimizer.words.items():
        fixed[key] = functools.partial(check_choice, choices=words)
    if optimizer.forms:
        fixed["form"] = functools.partial(check_choice, choices=optimizer.forms)
    ranges = {**RANGES, **{key: Interval(*bounds) for key, bounds in optimizer.ranges.items()}}
    names = formula_names(type(optimizer))
    for each in optimizer._transforms:
        names.update(map(each.key, each.transform.given))
        fixed.update((each.key(flag), check_flag) for flag in each.transform.flags)
        ranges.update((each.key(k), Interval(*bounds)) for k, bounds in each.transform.ranges.items())
    for key in optimizer.constants:
        check = _check_number_or_sizes if key in optimizer.sizes else check_number
        fixed[key] = functools.partial(check, interval=ranges.get(key, ANY))
    called = {} if "lr" in group else {"lr": "learning_rate"}
    read = read_settings(owner, optimizer.complete(given), fixed, ranges, names, called, optimizer.stands_for)
    read = replace(read, own_keys=frozenset(group) - {"params"})
    values = {**{name: source for name, (source, _) in read.sources.items()}, **read.flags}
    asked = read.flags.get("decay")
    if not has_formula(type(optimizer)):
        if asked is not None:
            raise TypeError(f"{owner} does not take decay: that needs a formula `update`")
        return read
    update = optimizer.choose(values)
    if not callable(update):
        raise TypeError(f"{owner}.choose must return a formula, a function, got {show(update)}")
    if "weight_decay" in arguments(update):
        if asked is not None:
            raise TypeError(f"{owner} takes no decay: its formula has the weight decay inside")
        return read
    mode = asked or optimizer.usual_decay(values)
    flags = {**read.flags, "decay": mode} if "decay" in read.flags else read.flags
    return replace(read, flags=flags, decay=mode)


def refuse_without_formula(owner: str, **wanted: Any) -> None:
    """Raises TypeError where an optimizer that has no formula is asked for what stands around one."""
    given = [name for name, value in wanted.items() if value]
    if given:
        raise TypeError(f"{owner} does not take {', '.join(given)}: that needs a formula `update`")


def refuse_parallel(optimizer: Any, parallel: Any, track_update_norms: Any) -> None:
    """Raises TypeError or ValueError where an optimizer cannot work together with others as it is asked."""
    if parallel is None:
        return
    owner = type(optimizer).__name__
    if has_own_construct(type(optimizer)):
        raise TypeError(f"{owner} does not take parallel: it has a construct of its own")
    if optimizer.takes_loss:
        raise TypeError(f"{owner} does not take parallel: each process would go by its own loss")
    if parallel == "zero1" and not optimizer.divides_states:
        raise TypeError(f"{owner} does not take parallel='zero1': it is handed numbers for all states")
    if parallel == "zero1" and track_update_norms:
        raise ValueError(
            f"{owner}: parallel='zero1' with track_update_norms, of which each process would know those of "
            f"its own share alone: leave one of them out"
        )


def _check_decay(where: str, value: Any) -> str | None:
    return None if value is None else check_choice(where, value, DECAYS)


def _check_number_or_sizes(where: str, value: Any, interval: Interval) -> float | tuple[int, ...]:
    if not isinstance(value, (list, tuple)):
        return check_number(where, value, interval)
    if not value:
        raise ValueError(f"{where} must have a size, got {show(value)}")
    return tuple(check_count(f"{where}[{i}]", size) for i, size in enumerate(value))
