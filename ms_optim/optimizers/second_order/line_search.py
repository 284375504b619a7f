"""A line search for optimizers that may evaluate the loss more than once a step."""

from __future__ import annotations

import math
from typing import Any, Callable, NamedTuple

# The loss must fall by this part of what its slope at the start promises ...
SUFFICIENT_DECREASE = 1e-4
# ... and its slope must become flatter than this part of the one at the start.
CURVATURE = 0.9


class Point(NamedTuple):
    """A place on the line: how far it is, the loss, its slope along the line, and its gradients."""

    step: float
    loss: float
    slope: float
    gradients: Any


def interpolate(one: Point, other: Point, lowest: float, highest: float) -> float:
    """Where the cubic through two points, with their slopes, is lowest; kept within bounds."""
    left, right = (one, other) if one.step <= other.step else (other, one)
    width = right.step - left.step
    try:
        secant = left.slope + right.slope - 3.0 * (right.loss - left.loss) / width
        root = math.sqrt(secant * secant - left.slope * right.slope)
        lowest_point = right.step - width * (
            (right.slope + root - secant) / (right.slope - left.slope + 2.0 * root)
        )
    except (ValueError, ZeroDivisionError, OverflowError):
        lowest_point = math.nan
    if math.isnan(lowest_point):
        return (lowest + highest) / 2.0
    return min(max(lowest_point, lowest), highest)


def strong_wolfe(
    evaluate: Callable[[float], Point],
    start: Point,
    step: float,
    largest: float,
    tolerance_change: float,
    max_evaluations: int,
) -> tuple[Point, int]:
    """A point that meets the strong Wolfe conditions, or the best one found; and the evaluations made.

    A loss that is NaN or infinite counts as one that is too high, so that the search turns back.

    Args:
        evaluate: gives the point at a step.
        start: the point at step 0, whose slope is below 0.
        step: the first step to try.
        largest: the largest magnitude in the direction.
        tolerance_change: the search ends where all that is left to choose moves no number by this much.
        max_evaluations: it ends after so many evaluations, at least one, beside the first.

    References:
        Nocedal and Wright, "Numerical Optimization", 2nd edition, algorithms 3.5 and 3.6.
        Reference implementation: torch.optim.LBFGS.
    """

    def look(step: float) -> Point:
        point = evaluate(step)
        return point if math.isfinite(point.loss + point.slope) else point._replace(loss=math.inf)

    def falls(point: Point) -> bool:
        return point.loss <= start.loss + SUFFICIENT_DECREASE * point.step * start.slope

    def is_flat(point: Point) -> bool:
        return abs(point.slope) <= -CURVATURE * start.slope

    # Go on until two points have one between them that meets the conditions.
    before, point, count = start, look(step), 0
    while count < max_evaluations:
        if not falls(point) or (count > 1 and point.loss >= before.loss):
            break
        if is_flat(point):
            return point, count + 1
        if point.slope >= 0.0:
            break
        nearest, farthest = point.step + 0.01 * (point.step - before.step), 10.0 * point.step
        before, point = point, look(interpolate(before, point, nearest, farthest))
        count += 1
    else:
        before = start

    # Draw the two together.
    low, high = (before, point) if before.loss <= point.loss else (point, before)
    crept = False
    while count < max_evaluations and abs(high.step - low.step) * largest >= tolerance_change:
        left, right = min(low.step, high.step), max(low.step, high.step)
        step = interpolate(low, high, left, right)
        # A step too close to an end is allowed once, but not twice in a row nor at the end itself.
        margin = 0.1 * (right - left)
        is_close = min(right - step, step - left) < margin
        if is_close and (crept or step >= right or step <= left):
            step = right - margin if abs(step - right) < abs(step - left) else left + margin
            is_close = False
        crept = is_close
        point = look(step)
        count += 1
        if not falls(point) or point.loss >= low.loss:
            # As in the reference, what counts as low here is the loss alone.
            low, high = (low, point) if low.loss <= point.loss else (point, low)
        elif is_flat(point):
            return point, count + 1
        else:
            low, high = point, low if point.slope * (high.step - low.step) >= 0.0 else high
    return low, count + 1
