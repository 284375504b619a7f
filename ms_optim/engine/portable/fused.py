"""MindSpore's fused operators that compute a rule exactly, for the portable engine.

Only for float32; everything else runs the rule itself. An operator that means something else than its
documentation on one of the platforms has no place here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Tensor, ops

from ms_optim.formula.symbolic import call


def keep(scalars, place, number):
    """The number, from where it is stored; a graph that has nowhere to store it takes it as it is."""
    if len(scalars) == 0:
        return number
    ops.assign(scalars[place], number)
    return scalars[place]


class Fused(NamedTuple):
    """A fused operator that stands in for a rule.

    Attributes:
        apply: ``apply(param, grad, *states, *scalars)``, which a MindSpore graph parses: it changes
            param and states in place.
        scalars: a function of hyperparameters, and of what the rule's ``scalars`` fill, by name; it
            gives what ``apply`` takes after the states and is computed in float64. The hyperparameters that
            it hands on are given to it rounded, as the operator sees them; ``exact_beta2`` is beta2 itself.
        neutral: what stands in place of these scalars where a step is left out: with a gradient of 0 it then
            leaves all as it is.
        zero: hyperparameters that must be 0 for the operator to compute the rule.
        fits: whether it computes the rule well with a group's numbers, schedules and flags.
        on_host: whether it runs on the host's CPU, whatever the device is.
        takes_scalars: whether it takes parameters without dimensions.
        decays: whether it shrinks the parameter itself, by what ``kept`` leaves.
        with_decay: the operator that does, where there is one.
    """

    apply: Callable
    scalars: Callable
    neutral: tuple[float, ...]
    fits: Callable[[Mapping[str, Any]], bool] = lambda group: True
    zero: tuple[str, ...] = ()
    on_host: bool = False
    takes_scalars: bool = True
    decays: bool = False
    with_decay: Any = None


# The gradient times a number; 0 where that is 0, whatever the gradient is.
cleaned = ops.MulNoNan()
_momentum = ops.ApplyMomentum()
_descent = ops.ApplyGradientDescent()
_adam = ops.Adam()
_amsgrad = ops.ApplyAdamWithAmsgradV2()
_adamw = ops.AdamWeightDecay()
_adamax = ops.ApplyAdaMax()
_adadelta = ops.ApplyAdadelta()
# For the powers of betas: then an operator's own bias correction is 1. The corrections stand in step_size and
# damping, which were computed in float64.
NO_POWER = Tensor(0.0, ms.float32)
# From this size on, two operators that use the CPU's memory well are faster than one that does not.
_MANY = 1 << 14


@ops.constexpr
def _on_cpu():
    return ms.get_context("device_target") == "CPU"


def _apply_descent(param, grad, lr):
    return _descent(param, lr, grad)


def _apply_momentum(param, grad, momentum_buffer, lr, momentum):
    return _momentum(param, momentum_buffer, lr, grad, momentum)


def apply_adam(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping):
    return _adam(param, exp_avg, exp_avg_sq, NO_POWER, NO_POWER, step_size, beta1, beta2, damping, grad)


def _apply_amsgrad(param, grad, exp_avg, exp_avg_sq, max_exp_avg_sq, step_size, beta1, beta2, damping):
    states = exp_avg, exp_avg_sq, max_exp_avg_sq
    return _amsgrad(param, *states, NO_POWER, NO_POWER, step_size, beta1, beta2, damping, grad)


def _apply_adamax(param, grad, exp_avg, exp_inf, step_size, beta1, beta2, eps):
    return _adamax(param, exp_avg, exp_inf, NO_POWER, step_size, beta1, beta2, eps, grad)


def _apply_adadelta(param, grad, square_avg, acc_delta, lr, rho, eps):
    return _adadelta(param, square_avg, acc_delta, lr, rho, eps, grad)


def shrink(param, kept):
    """The parameter times what decay leaves, in place."""
    # With Assign this takes longer on the CPU; GPU has no copy_.
    if _on_cpu():
        return param.copy_(param * kept)
    return ops.assign(param, param * kept)


def _apply_adamw(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping, decay, kept):
    if _on_cpu() and param.size >= _MANY:
        # MindSpore keeps the order of what writes to a Parameter. What is not given back may be left out.
        shrunk = shrink(param, kept)
        return shrunk, apply_adam(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping)
    return _adamw(param, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping, decay, grad)


def _adam_scalars(step_size, beta1, beta2, damping):
    return step_size, beta1, beta2, damping


def _adamax_scalars(step_size, beta1, beta2, eps):
    return step_size, beta1, beta2, eps


def _adadelta_scalars(lr, rho, eps):
    return lr, rho, eps


def _adamw_scalars(step_size, beta1, beta2, damping, kept):
    # The operator multiplies its decay with the step size.
    relative = call("where", step_size == 0.0, 0.0, (1.0 - kept) / step_size)
    return step_size, beta1, beta2, damping, relative, kept


def _bert_scalars(step, lr, beta1, beta2, eps, exact_beta2):
    # By so much a rounded beta2, if it is the same from the first step on, changes the root of the mean of
    # squares. No bias correction makes up for it.
    change = ((1.0 - beta2**step) / (1.0 - exact_beta2**step)) ** 0.5
    return lr * change, beta1, beta2, eps * change


def _bert_scalars_with_decay(step, lr, beta1, beta2, eps, exact_beta2, kept):
    return _adamw_scalars(*_bert_scalars(step, lr, beta1, beta2, eps, exact_beta2), kept)


def close_in_float32(beta: Any, tolerance: float = 2e-4) -> bool:
    """Whether float32 holds 1 - beta that well. True of schedules.

    For 0.999 it is off by 1.3e-5, for 0.9999 by 1.7e-4, for 0.99999 by 1.3e-3.
    """
    return not isinstance(beta, float) or abs(float(np.float32(beta)) - beta) <= tolerance * (1.0 - beta)


def _fit_for_adam(group: Mapping[str, Any]) -> bool:
    """Whether Adam's operators compute the averages well.

    They add ``(1 - beta) * (new - old)`` to the old one. With a beta2 near 0, what is left of a small square
    beside a large one is rounding.
    """
    beta1, beta2 = group["beta1"], group["beta2"]
    small = isinstance(beta2, float) and beta2 < 0.01
    return close_in_float32(beta1) and close_in_float32(beta2) and not small


def _fit_for_bert(group: Mapping[str, Any]) -> bool:
    beta2 = group["beta2"]
    return _fit_for_adam(group) and isinstance(beta2, float) and close_in_float32(beta2, 2e-5)


def _fit_for_adamax(group: Mapping[str, Any]) -> bool:
    return group["form"] == "mindspore" and close_in_float32(group["beta1"])


def _fit_for_adadelta(group: Mapping[str, Any]) -> bool:
    # Both averages are the operator's, and their ratio is as much off as rho is.
    return isinstance(group["rho"], float) and close_in_float32(group["rho"], 2e-6)


def _fit_for_momentum(group: Mapping[str, Any]) -> bool:
    return not group["nesterov"] and group.get("dampening", 0.0) == 0.0


# A rate of 0, betas of 1, and 1 added to a root that may be 0.
_STILL = (0.0, 1.0, 1.0, 1.0)
_STILL_WITH_DECAY = (*_STILL, 0.0, 1.0)

DESCENT = Fused(_apply_descent, lambda lr: (lr,), (0.0,))
MOMENTUM = Fused(
    _apply_momentum, lambda lr, momentum: (lr, momentum), (0.0, 1.0), _fit_for_momentum, zero=("dampening",)
)
ADAM = Fused(
    apply_adam,
    _adam_scalars,
    _STILL,
    _fit_for_adam,
    with_decay=Fused(_apply_adamw, _adamw_scalars, _STILL_WITH_DECAY, _fit_for_adam, decays=True),
)
AMSGRAD = Fused(_apply_amsgrad, _adam_scalars, _STILL, _fit_for_adam, takes_scalars=False)
BERT_ADAM = Fused(
    apply_adam,
    _bert_scalars,
    _STILL,
    _fit_for_bert,
    with_decay=Fused(_apply_adamw, _bert_scalars_with_decay, _STILL_WITH_DECAY, _fit_for_bert, decays=True),
)
# Of the form of mindspore.nn.
ADAMAX = Fused(_apply_adamax, _adamax_scalars, _STILL, _fit_for_adamax, takes_scalars=False)
ADADELTA = Fused(_apply_adadelta, _adadelta_scalars, (0.0, 1.0, 1.0), _fit_for_adadelta)
