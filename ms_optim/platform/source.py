"""A text as a module that MindSpore can parse: its compiler works from source files."""

from __future__ import annotations

import functools
import sys
import tempfile
from pathlib import Path
from types import ModuleType


@functools.cache
def _folder() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="ms_optim_")


def module(kind: str, text: str, **names: object) -> ModuleType:
    """The module of a source text.

    Args:
        kind: what its name begins with, after ``ms_optim_``.
        names: what its functions may call, beside what the text imports.
    """
    return _module(kind, text, tuple(sorted(names.items())))


@functools.cache
def _module(kind: str, text: str, names: tuple[tuple[str, object], ...]) -> ModuleType:
    name = f"ms_optim_{kind}_{_module.cache_info().currsize}"
    path = Path(_folder().name) / f"{name}.py"
    path.write_text(text)
    made = ModuleType(name)
    vars(made).update(names, __file__=str(path))
    sys.modules[name] = made  # MindSpore's parser looks a function's module up by name.
    exec(compile(text, path, "exec"), vars(made))
    return made
