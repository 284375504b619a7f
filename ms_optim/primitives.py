"""MindSpore's fused kernels that compute a rule exactly, for the portable engine.

Only for float32; everything else runs the rule itself. A kernel that means something else than its
documentation on one of the platforms has no place here.
"""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import ops


class Primitive(NamedTuple):
    """A fused kernel that stands in for a rule.

    Attributes:
        apply: ``apply(param, grad, *states, *scalars)``, which a MindSpore graph parses: it changes
            param and states in place.
        scalars: a function of hyperparameters, and of what the rule's ``scalars`` fill, by name; it
            gives what ``apply`` takes after the states and is computed in float64.
        zero: hyperparameters that must be 0 for the kernel to compute the rule.
    """

    apply: Callable
    scalars: Callable
    zero: tuple[str, ...] = ()


_momentum = ops.ApplyMomentum()
_descent = ops.ApplyGradientDescent()
_adam = ops.Adam()


def _apply_descent(param, grad, lr):
    return _descent(param, lr, grad)


def _apply_momentum(param, grad, momentum_buffer, lr, momentum):
    return _momentum(param, momentum_buffer, lr, grad, momentum)


def apply_adam(param, grad, exp_avg, exp_avg_sq, zero, step_size, beta1, beta2, damping):
    # With both powers of beta at zero the kernel's own bias correction is 1: the corrections stand in
    # step_size and damping, which were computed in float64.
    return _adam(param, exp_avg, exp_avg_sq, zero, zero, step_size, beta1, beta2, damping, grad)


@ops.constexpr
def _on_cpu():
    return ms.get_context("device_target") == "CPU"


def _apply_adamw(param, grad, exp_avg, exp_avg_sq, zero, step_size, beta1, beta2, damping, decay, kept):
    if _on_cpu():
        # In two thirds of the time that the other kernel takes; GPU has no copy_.
        decayed = param.copy_(param * kept)
    else:
        decayed = _descent(param, decay, param)
    step_size = ops.depend(step_size, decayed)
    return _adam(param, exp_avg, exp_avg_sq, zero, zero, step_size, beta1, beta2, damping, grad)


def _adam_scalars(step_size, beta1, beta2, damping):
    return 0.0 * step_size, step_size, beta1, beta2, damping


def _adamw_scalars(step_size, beta1, beta2, damping, lr, weight_decay):
    decay = lr * weight_decay
    return 0.0 * step_size, step_size, beta1, beta2, damping, decay, 1.0 - decay


def close_in_float32(beta: Any) -> bool:
    """Whether float32 holds 1 - beta to 2e-4, as it does for 0.9999; not for 0.99999. True of schedules."""
    if not isinstance(beta, float):
        return True
    rounded = float(np.float32(beta))
    return abs((1.0 - rounded) / (1.0 - beta) - 1.0) < 2e-4


DESCENT = Primitive(_apply_descent, lambda lr: (lr,))
MOMENTUM = Primitive(_apply_momentum, lambda lr, momentum: (lr, momentum), zero=("dampening",))
ADAM = Primitive(apply_adam, _adam_scalars)
ADAMW = Primitive(_apply_adamw, _adamw_scalars)
