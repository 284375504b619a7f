"""A text as a module that MindSpore can parse: its compiler asks for the source of each function."""

from __future__ import annotations

import atexit
import functools
import importlib.abc
import importlib.util
import os
import shutil
import sys
import tempfile
from pathlib import Path
from types import ModuleType


class _Text(importlib.abc.InspectLoader):
    """What Python asks for the source of a module whose file is gone."""

    def __init__(self, text: str) -> None:
        self.text = text

    def get_source(self, fullname: str) -> str:
        return self.text


@functools.cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="ms_optim_")
    atexit.register(_remove, folder, os.getpid())
    return Path(folder)


def _remove(folder: str, owner: int) -> None:
    if os.getpid() == owner:  # A forked child that ends leaves it to its parent.
        shutil.rmtree(folder, ignore_errors=True)


def module(kind: str, text: str, **names: object) -> ModuleType:
    """The module of a source text.

    MindSpore complains where there is no file, but Python finds the text without it. So a training goes on
    where temporary files have been cleared, where there is no room for them, and in a child whose parent has
    ended.

    Args:
        kind: what its name begins with, after ``ms_optim_``.
        names: what its functions may call, beside what the text imports.
    """
    return _module(kind, text, tuple(sorted(names.items())))


@functools.cache
def _module(kind: str, text: str, names: tuple[tuple[str, object], ...]) -> ModuleType:
    # Parent and child count alike after a fork, and have other texts.
    name = f"ms_optim_{kind}_{_module.cache_info().currsize}_{os.getpid()}"
    try:
        path = _folder() / f"{name}.py"
        path.write_text(text)
    except OSError:
        path = Path(f"{name}.py")
    spec = importlib.util.spec_from_loader(name, _Text(text), origin=str(path))
    assert spec is not None
    made = importlib.util.module_from_spec(spec)
    vars(made).update(names, __file__=str(path))
    sys.modules[name] = made  # MindSpore's parser looks a function's module up by name.
    exec(compile(text, path, "exec"), vars(made))
    return made
