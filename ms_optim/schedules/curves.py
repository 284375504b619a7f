"""What the formulas of schedules share."""

from __future__ import annotations

import bisect
import math
from typing import Any

from ms_optim.checks import NOT_NEGATIVE, check_number
from ms_optim.formula.symbolic import Symbol
from ms_optim.schedules.math import cos, lookup, pi, where


def rate(where: str, value: Any) -> float:
    """A learning rate, or another value of a schedule."""
    return check_number(where, value, NOT_NEGATIVE)


def between(high, low, part):
    """From ``low``, a number, to ``high`` as ``part`` goes from 0 to 1; exact at both ends."""
    return high * part if low == 0.0 else high * part + low * (1.0 - part)


def falling(shape, done):
    """From 1 down to 0 as ``done`` goes from 0 to 1: half a wave if it says so, else a line."""
    return 0.5 + 0.5 * cos(pi * done) if shape in ("cosine", "cos") else 1.0 - done


def reached(steps, step):
    """How many of some rising steps are not after this one."""
    if not isinstance(step, Symbol):
        return float(bisect.bisect_right(steps, step))
    # The same search, in as many operations as the number of steps has bits.
    width = 1 << len(steps).bit_length()
    padded = (*map(float, steps), *[math.inf] * (width - 1 - len(steps)))
    count = 0.0
    while width > 1:
        width //= 2
        count = count + where(step >= lookup(padded, count + (width - 1.0)), float(width), 0.0)
    return count
