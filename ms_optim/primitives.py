"""MindSpore's fused kernels that compute a rule exactly, for the portable engine.

Only for float32; everything else runs the rule itself. A kernel that means something else than its
documentation on one of the platforms has no place here.
"""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Tensor, ops


class Primitive(NamedTuple):
    """A fused kernel that stands in for a rule.

    Attributes:
        apply: ``apply(param, grad, *states, *scalars)``, which a MindSpore graph parses: it changes
            param and states in place.
        scalars: a function of hyperparameters, and of what the rule's ``scalars`` fill, by name; it
            gives what ``apply`` takes after the states and is computed in float64.
        zero: hyperparameters that must be 0 for the kernel to compute the rule.
        on_host: whether it runs on the host's CPU, whatever the device is.
    """

    apply: Callable
    scalars: Callable
    zero: tuple[str, ...] = ()
    on_host: bool = False


_momentum = ops.ApplyMomentum()
_descent = ops.ApplyGradientDescent()
_adam = ops.Adam()
# For both powers of beta: then the kernel's own bias correction is 1. The corrections stand in step_size and
# damping, which were computed in float64.
NO_POWER = Tensor(0.0, ms.float32)
# From this size on a pass over the numbers costs more than a launch.
_MANY = 1 << 15


@ops.constexpr
def _on_cpu():
    return ms.get_context("device_target") == "CPU"


def _apply_descent(param, grad, lr):
    return _descent(param, lr, grad)


def _apply_momentum(param, grad, momentum_buffer, lr, momentum):
    return _momentum(param, momentum_buffer, lr, grad, momentum)


def apply_adam(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping):
    return _adam(param, exp_avg, exp_avg_sq, NO_POWER, NO_POWER, step_size, beta1, beta2, damping, grad)


def _apply_adamw(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping, decay, kept):
    # Before Adam's kernel: MindSpore keeps the order of what writes to a Parameter. What copy_ returns must
    # be used, or it may be left out. With many numbers on the CPU it and the product take 0.6 of
    # ApplyGradientDescent's time, with Assign 0.8; GPU has no copy_.
    in_two = _on_cpu() and param.size >= _MANY
    decayed = param.copy_(param * kept) if in_two else _descent(param, decay, param)
    return decayed, apply_adam(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping)


def _adam_scalars(step_size, beta1, beta2, damping):
    return step_size, beta1, beta2, damping


def _adamw_scalars(step_size, beta1, beta2, damping, lr, weight_decay):
    decay = lr * weight_decay
    return step_size, beta1, beta2, damping, decay, 1.0 - decay


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
