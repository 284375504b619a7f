"""MindSpore's fused kernels that compute a rule exactly, for the portable engine.

Only for float32; everything else runs the rule itself. A kernel that means something else than its
documentation on one of the platforms has no place here.
"""

from __future__ import annotations

from typing import Callable, NamedTuple

from mindspore import ops

from ms_optim.symbolic import call


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


def _apply_adam(param, grad, exp_avg, exp_avg_sq, zero, step_size, beta1, beta2, damping):
    # With both powers of beta at zero the kernel's own bias correction is 1: the corrections stand in
    # step_size and damping, which were computed in float64.
    return _adam(param, exp_avg, exp_avg_sq, zero, zero, step_size, beta1, beta2, damping, grad)


def _apply_adamw(param, grad, exp_avg, exp_avg_sq, zero, step_size, beta1, beta2, damping, decay):
    step_size = ops.depend(step_size, _descent(param, decay, param))
    return _adam(param, exp_avg, exp_avg_sq, zero, zero, step_size, beta1, beta2, damping, grad)


def _adam_scalars(step_size, beta1, beta2, damping):
    # The kernel weighs gradients with 1 minus the float32 of each beta. What that is off by (1.3e-5
    # of exp_avg_sq for 0.999, 1.7e-4 for 0.9999) is taken out of the step here, so that parameters
    # come out right; exp_avg_sq itself keeps it.
    first = (1.0 - call("float32", beta1)) / (1.0 - beta1)
    second = call("sqrt", (1.0 - call("float32", beta2)) / (1.0 - beta2))
    return 0.0 * step_size, step_size * second / first, beta1, beta2, damping * second


def _adamw_scalars(step_size, beta1, beta2, damping, lr, weight_decay):
    return (*_adam_scalars(step_size, beta1, beta2, damping), lr * weight_decay)


DESCENT = Primitive(_apply_descent, lambda lr: (lr,))
MOMENTUM = Primitive(_apply_momentum, lambda lr, momentum: (lr, momentum), zero=("dampening",))
ADAM = Primitive(_apply_adam, _adam_scalars)
ADAMW = Primitive(_apply_adamw, _adamw_scalars)
