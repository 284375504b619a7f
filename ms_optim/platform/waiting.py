"""Waiting for what MindSpore does in the background, and having it let go of what failed."""

from __future__ import annotations

try:
    from mindspore.graph.api import _pynative_executor
except ImportError:  # MindSpore 2.8
    from mindspore.common.api import _pynative_executor


def synchronize() -> None:
    """Wait for everything that was started outside of graphs."""
    _pynative_executor.sync()


def forget_recording() -> None:
    """Let go of what MindSpore recorded of a function that raised while it was to be differentiated.

    In PYNATIVE mode it would go on recording, and fail in the next gradient.
    """
    _pynative_executor.clear_res()
