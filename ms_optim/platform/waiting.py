"""Waiting for what MindSpore does in the background."""

from __future__ import annotations

try:
    from mindspore.graph.api import _pynative_executor
except ImportError:  # MindSpore 2.8
    from mindspore.common.api import _pynative_executor


def synchronize() -> None:
    """Wait for everything that was started outside of graphs."""
    _pynative_executor.sync()
