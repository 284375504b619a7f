"""What a Cell around an optimizer says to who takes it for the optimizer."""

from __future__ import annotations

from typing import Any

from mindspore import nn


class OptimizerHolder(nn.Cell):
    """A Cell around an optimizer, ``opt``; of what only that has, an error says where it is."""

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:
            opt = self.__dict__.get("_cells", {}).get("opt")
            if opt is None or name.startswith("_") or not hasattr(opt, name):
                raise
        raise AttributeError(f"{type(self).__name__} has no {name}; its optimizer has: .opt.{name}")
