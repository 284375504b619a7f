r"""Weight decay, which the base applies around every formula: its modes.

With a rate :math:`\eta`, a decay :math:`\lambda` and a change :math:`c` that the formula makes:

=================  ==========================================================================
``"coupled"``      :math:`\lambda \theta` is added to the gradient
``"decoupled"``    :math:`(1 - \eta \lambda)\, \theta + c`
``"independent"``  :math:`(1 - \lambda)\, \theta + c`, whatever the rate
``"corrected"``    :math:`(1 - \eta^2 / \eta_{max}\, \lambda)\, \theta + c` with the largest rate so far
``"cautious"``     decoupled, and only where the update :math:`-c` and the parameter have one sign
=================  ==========================================================================

Where decay changes more than the parameter, a formula may take ``kept=1.0``: what decay leaves of each
number. It is 1 where decay is coupled or cautious, or there is none. So a decay after the step is
``param - kept * amount``.
"""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import maximum, where
from ms_optim.formula.symbolic import Symbol

DECAYS = ("coupled", "decoupled", "independent", "corrected", "cautious")

# The per-step scalars that the base makes of the hyperparameters: what decay leaves of a parameter, and the
# largest learning rate before this step.
KEPT, LR_MAX = "kept", "lr_max"


def kept(mode: str | None, lr: Any, weight_decay: Any, lr_max: Any) -> Any:
    """What decay leaves of each number of a parameter: 1 where it is not the base's to shrink it."""
    if mode in ("decoupled", "cautious"):
        return 1.0 - lr * weight_decay
    if mode == "independent":
        return 1.0 - weight_decay
    if mode == "corrected":
        largest = maximum(lr_max, lr)
        # Without a rate there is no decay, and no division by 0.
        return 1.0 - lr * lr / where(largest > 0.0, largest, 1.0) * weight_decay
    return 1.0


def decayed(new: Any, param: Any, left: Any, is_cautious: bool) -> Any:
    """The new parameter of a formula, from a parameter of which decay leaves a part.

    Args:
        new: what the formula gives for the parameter as it was.
        param: the parameter as it was.
        left: what :func:`kept` says.
        is_cautious: whether only that is decayed which the formula shrinks, or leaves as it is.
    """
    change = _step_of(new, param)
    if change is None:
        return shrunk(new, param, 1.0 - left, is_cautious)
    op, amount = change
    if is_cautious:
        agrees = amount * param >= 0.0 if op == "sub" else amount * param <= 0.0
        left = where(agrees, left, 1.0)
    return left * param - amount if op == "sub" else left * param + amount


def change_of(new: Any, param: Any) -> Any:
    """What a formula adds to a parameter."""
    step = _step_of(new, param)
    if step is None:
        return new - param
    op, amount = step
    return -amount if op == "sub" else amount


def _step_of(new: Any, param: Any) -> tuple[str, Any] | None:
    """How a traced formula writes its step, as ``param - amount`` or ``param + amount``; None otherwise.

    What is known in this form loses no digits: ``new - param`` would.
    """
    if not isinstance(new, Symbol) or new.op not in ("sub", "add"):
        return None
    first, second = new.args
    if first is param:
        return new.op, second
    return ("add", first) if new.op == "add" and second is param else None


def shrunk(new, param, lost, is_cautious):
    """The decayed parameter where the step is not known operation by operation.

    MindSpore's compiler parses this too, for formulas that cannot be traced.

    Args:
        lost: what decay takes of each number of the parameter.
    """
    smaller = new - lost * param
    return where((param - new) * param >= 0.0, smaller, new) if is_cautious else smaller
