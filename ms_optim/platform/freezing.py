"""Who is told when a Parameter is frozen or thawed: of ``requires_grad`` MindSpore itself tells nobody.

MindSpore keeps it in an object that belongs to one Parameter, ``param_info``. A compiled graph that was made
before reads neither.
"""

from __future__ import annotations

import weakref
from typing import Any, Protocol

from mindspore import Parameter
from mindspore._c_expression import ParamInfo


class Watcher(Protocol):
    """What is told of it."""

    def freezing(self, parameter: Parameter) -> None:
        """A Parameter is about to be frozen or thawed; raises where that cannot be followed."""

    def frozen_or_thawed(self, parameter: Parameter) -> None:
        """It was."""


class _WatchedInfo(ParamInfo):
    """MindSpore's own, which tells its watchers."""

    __slots__ = ()

    @property
    def requires_grad(self):
        return ParamInfo.requires_grad.__get__(self)

    @requires_grad.setter
    def requires_grad(self, value):
        if value == self.requires_grad:
            return
        watchers = list(self.watchers)
        for watcher in watchers:
            watcher.freezing(self.obj)
        ParamInfo.requires_grad.__set__(self, value)
        for watcher in watchers:
            watcher.frozen_or_thawed(self.obj)


def watch(parameter: Parameter, watcher: Watcher) -> None:
    """Have a watcher told, for as long as it lives, when a Parameter is frozen or thawed."""
    info: Any = parameter.param_info
    if not isinstance(info, _WatchedInfo):
        info.__class__ = _WatchedInfo
        info.watchers = weakref.WeakSet()
    info.watchers.add(watcher)
