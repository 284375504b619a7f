"""MindSpore's fused Adam on the host's CPU, for parameters on a device.

A module of its own, imported where it is used: MindSpore warns of the operator's age when it is made.
"""

from __future__ import annotations

from mindspore import ops

from ms_optim.engine.portable.fused import ADAM, NO_POWER, apply_adam

_adam = ops.AdamNoUpdateParam()
_adam.set_device("CPU")


def _apply_adam(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping):
    # The host's operator takes no scalars.
    if grad.ndim == 0:
        return apply_adam(param, grad, exp_avg, exp_avg_sq, step_size, beta1, beta2, damping)
    # The host keeps both averages and is sent the gradient; what it sends back is added on the device.
    change = _adam(exp_avg, exp_avg_sq, NO_POWER, NO_POWER, step_size, beta1, beta2, damping, grad)
    return ops.assign_add(param, change)


HOST_ADAM = ADAM._replace(apply=_apply_adam, on_host=True, with_decay=None)
