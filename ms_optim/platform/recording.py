"""What MindSpore records for a gradient in PYNATIVE mode, and how that is kept from values that are copied.

While a function that is differentiated runs, MindSpore records operators, and copies into no parameter that
has a gradient. Where the function raises, it goes on recording for good.
"""

from __future__ import annotations

from mindspore import Parameter, Tensor

try:
    from mindspore.graph.api import _no_grad, _pynative_executor
except ImportError:  # MindSpore 2.8
    from mindspore.common.api import _no_grad, _pynative_executor

# A context in which nothing is recorded; gradients cannot be computed in it.
unrecorded = _no_grad


def put(parameter: Parameter, value: Tensor) -> None:
    """Copy a value into the buffer that a Parameter has, which compiled graphs know, and record nothing.

    Where the Parameter is empty, nothing is copied.
    """
    if parameter.size:
        with unrecorded():
            parameter.copy_(value)


def forget_recording() -> None:
    """Let go of what was recorded of a function that raised while it was to be differentiated."""
    _pynative_executor.clear_res()
