"""What settings may be: ranges of numbers, counts, choices; and the errors that name what is wrong."""

from __future__ import annotations

import math
import numbers
import operator
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from mindspore import ParameterTuple, Tensor, nn

LOWEST = -3.0e38
# What global_step, an int32, can count.
STEPS_LIMIT = 2**31 - 1

# A float64 holds every int up to this one.
MOST = 2**53


class Interval(NamedTuple):
    """The values that a number may take, ends included unless said; whole ones alone where ``whole``."""

    low: float = LOWEST
    high: float = math.inf
    open_low: bool = False
    open_high: bool = False
    whole: bool = False

    def __contains__(self, value: Any) -> bool:
        above = value > self.low if self.open_low else value >= self.low
        below = value < self.high if self.open_high else value <= self.high
        fits = not self.whole or float(value).is_integer()
        return math.isfinite(value) and above and below and fits

    def __str__(self) -> str:
        if self.high == math.inf:
            if self.low == LOWEST:
                return "a finite number"
            return f"a finite number {'>' if self.open_low else '>='} {self.low:g}"
        left, right = "(" if self.open_low else "[", ")" if self.open_high else "]"
        bounds = f"{left}{self.low:g}, {self.high:g}{right}"
        return (
            f"a whole number in [{self.low:.0f}, {self.high:.0f}]" if self.whole else f"a number in {bounds}"
        )


ANY = Interval()
NOT_NEGATIVE = Interval(0.0)
POSITIVE = Interval(0.0, open_low=True)
UNIT = Interval(0.0, 1.0)
BELOW_ONE = Interval(0.0, 1.0, open_high=True)


def check_number(where: str, value: Any, interval: Interval) -> float:
    """The value as a float; raises TypeError or ValueError, naming the argument."""
    number = check_real(where, value, str(interval))
    if number not in interval:
        raise ValueError(f"{where} must be {interval}, got {_written(value)}")
    return number


def check_real(where: str, value: Any, wanted: str = "a number") -> float:
    """A number, or an array or Tensor of one with no dimensions, as a float, which may be infinite or NaN."""
    if isinstance(value, (Tensor, np.ndarray)) and value.ndim == 0:
        value = (value if isinstance(value, np.ndarray) else value.asnumpy()).item()
    if type(value).__name__ == "bfloat16":  # NumPy knows it as a foreign type.
        value = float(value)
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, numbers.Real):
        raise TypeError(f"{where} must be {wanted}, got {show(value)}")
    try:
        return float(value)
    except OverflowError:
        return math.inf


def check_numbers(where: str, values: Any, interval: Interval) -> tuple[float, ...]:
    """The values of a list, tuple, 1-D array or 1-D Tensor as floats."""
    if isinstance(values, (Tensor, np.ndarray)):
        if values.ndim != 1:
            raise ValueError(f"{where} must have 1 dimension, got shape {tuple(values.shape)}")
        values = (values.asnumpy() if isinstance(values, Tensor) else values).tolist()
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"{where} must be a list of numbers, got {show(values)}")
    return tuple(check_number(f"{where}[{i}]", value, interval) for i, value in enumerate(values))


def check_count(where: str, value: Any, low: int = 1) -> int:
    """The value as an int of at least ``low``; at most as high as a float64 counts without a gap."""
    try:
        if isinstance(value, (bool, np.bool_)):
            raise TypeError
        count = operator.index(value)
    except Exception:  # A Tensor of several numbers has errors of its own.
        raise TypeError(f"{where} must be an int >= {low}, got {show(value)}") from None
    if count < low:
        raise ValueError(f"{where} must be an int >= {low}, got {_written(count)}")
    if count > MOST:
        raise ValueError(f"{where} must be an int of at most 2^53, got {_written(count)}")
    return count


def check_rising(where: str, values: Any, low: int = 1) -> tuple[int, ...]:
    """The values as ints from ``low``, each above the one before."""
    if isinstance(values, np.ndarray) and values.ndim == 1:
        values = values.tolist()
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"{where} must be a list of rising ints >= {low}, got {show(values)}")
    counts = tuple(check_count(f"{where}[{i}]", value, low) for i, value in enumerate(values))
    if any(later <= earlier for earlier, later in zip(counts, counts[1:])):
        raise ValueError(f"{where} must be rising, got {list(counts)}")
    return counts


def check_mapping(where: str, value: Any, of_names: bool = True) -> dict[Any, Any]:
    """The value as a dict, keyed by names unless said."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{where} must be a dict, got {show(value)}")
    for key in value if of_names else ():
        if not isinstance(key, str):
            raise TypeError(f"{where} must be keyed by names, got {show(key)}")
    return dict(value)


def check_flag(where: str, value: Any) -> bool:
    """The value, a bool."""
    if not isinstance(value, bool):
        raise TypeError(f"{where} must be a bool, got {show(value)}")
    return value


def check_choice(where: str, value: Any, choices: Sequence[str]) -> str:
    """The value, one of some words."""
    if not isinstance(value, str) or value not in choices:
        raise ValueError(f"{where} must be one of {', '.join(map(repr, choices))}, got {show(value)}")
    return value


def no_optimizer(where: str, value: Any) -> TypeError:
    """The error of what is given in an optimizer's place; what holds one says where it is."""
    is_large = isinstance(value, (nn.Cell, ParameterTuple))
    got = type(value).__name__ if is_large else show(value)
    held = hasattr(getattr(value, "opt", None), "param_groups")
    hint = "; give the optimizer that it holds, its .opt" if held else ""
    return TypeError(f"{where} must be an optimizer of ms_optim, got {got}{hint}")


def show(value: Any) -> str:
    """A value's type and itself, cut short, for messages."""
    if isinstance(value, (Tensor, np.ndarray)) and value.ndim > 0:
        return f"{type(value).__name__} of shape {tuple(value.shape)} and type {value.dtype}"
    try:
        text = repr(value)
    except Exception:  # Python does not write out an int of 5000 digits.
        return type(value).__name__
    return " ".join(f"{type(value).__name__} {text[:200]}".split())[:80]


def _written(number: Any) -> str:
    """A number alone, cut short."""
    if isinstance(number, int) and abs(number) > 10**30:
        return f"an int of {number.bit_length()} bits"
    return str(number)[:40]


def check_no_optimizer(where: str, value: Any) -> None:
    """Raises TypeError for an optimizer, which is a Cell, where a number or a schedule is wanted."""
    if isinstance(value, nn.Optimizer):
        raise TypeError(
            f"{where} must be a number or a schedule, got the optimizer {type(value).__name__}; what stands "
            f"around an optimizer is given to it: transforms=[...]"
        )
