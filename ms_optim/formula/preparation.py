"""What the base does to a gradient before the formula sees it, term by term, in this order.

Each term is written once and is left out where it is neutral. The native engine's ``prepare.h`` is made of
these functions. Its kernels do the first and the last themselves, the first only where none comes between.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import Any, Callable

from ms_optim.formula.functions import centralize, sign, where


def _scaled(param, grad, grad_scale):
    return grad_scale * grad


def _clipped(param, grad, max_grad_value):
    # The limit is a number, never NaN: so this is one instruction each, which clip is not.
    grad = where(grad > max_grad_value, max_grad_value, grad)
    return where(grad < -max_grad_value, -max_grad_value, grad)


def _centralized(param, grad, grad_centralization):
    return centralize(grad)


def _with_l1_decay(param, grad, l1_decay):
    return grad + l1_decay * sign(param)


def _with_weight_decay(param, grad, weight_decay):
    return grad + weight_decay * param


# By the per-step scalar that each depends on: (term, the value at which it is neutral).
TERMS: dict[str, tuple[Callable, float]] = {
    "grad_scale": (_scaled, 1.0),
    "max_grad_value": (_clipped, math.inf),
    "grad_centralization": (_centralized, 0.0),
    "l1_decay": (_with_l1_decay, 0.0),
    "weight_decay": (_with_weight_decay, 0.0),
}


# The terms that make another gradient of it, decays of the parameter; transforms come ahead of them.
DECAY_TERMS = ("l1_decay", "weight_decay")


def prepare(
    param: Any,
    grad: Any,
    values: Mapping[str, Any],
    without: Collection[str] = (),
    between: Callable[[Any], Any] | None = None,
) -> Any:
    """The gradient that a formula sees.

    Args:
        values: the per-step scalars; a term whose scalar is not among them is left out.
        without: terms that are neutral, and are left out.
        between: what transforms do to the gradient, ahead of the decays.
    """
    for name, (term, _) in TERMS.items():
        if name == DECAY_TERMS[0] and between is not None:
            grad = between(grad)
        if name in values and name not in without:
            grad = term(param, grad, values[name])
    return grad


def neutral_terms(values: Mapping[str, float]) -> set[str]:
    """The terms that change nothing with these values."""
    return {name for name, (_, neutral) in TERMS.items() if values.get(name, neutral) == neutral}
