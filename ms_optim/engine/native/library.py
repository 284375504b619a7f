"""The compiled engine, and the cache of rules that are not part of it."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import hashlib
import importlib.machinery
import os
import shlex
import stat
import sys
from pathlib import Path
from typing import Any

import mindspore as ms

from ms_optim.engine.native.blas import use_blas
from ms_optim.engine.native.compiler import COMPILE_SECONDS, Unavailable, compiler, run
from ms_optim.engine.native.cpp import Kernel
from ms_optim.files import is_private, move_in, workroom

FOLDER = Path(__file__).parent
SOURCES = FOLDER / "src"
FLAGS = (
    "-std=c++17",
    "-O3",
    "-fPIC",
    "-shared",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-ffp-contract=off",
    # A choice by a number of the step is one instruction; each would double the loop.
    "-fno-unswitch-loops",
)

# What the engine's layout.h calls kVersion: a library of another one would misread what it is given.
LAYOUT = 5


def engine() -> ctypes.CDLL:
    """The engine with the built-in rules; raises Unavailable."""
    device = ms.get_context("device_target")
    if device != "CPU":
        raise Unavailable(f"it serves the CPU, and MindSpore's device_target is {device}")
    return loaded()


@functools.cache
def loaded() -> ctypes.CDLL:
    """The engine, wherever the tensors are."""
    path = library_path()
    if not path.exists():
        raise Unavailable(
            f"{path} was not built; install ms_optim with a C++ compiler, or, in a source tree, with "
            f"pip install --editable ."
        )
    try:
        library = ctypes.CDLL(str(path))
    except OSError as error:
        raise Unavailable(f"it cannot be loaded: {error}") from error
    if getattr(library, "ms_optim_layout", lambda: 1)() != LAYOUT:
        raise Unavailable(f"{path} was built from other sources; build it anew")
    library.ms_optim_knows.argtypes = [ctypes.c_int64]
    library.ms_optim_register.argtypes = [ctypes.c_void_p]
    library.ms_optim_use_blas.argtypes = [ctypes.c_void_p] * 2
    library.ms_optim_step.argtypes = [*[ctypes.c_void_p] * 4, ctypes.c_int64]
    return library


def library_path() -> Path:
    """Where the installation puts the engine."""
    return FOLDER / f"_engine{importlib.machinery.EXTENSION_SUFFIXES[0]}"


def provide(kernel: Kernel) -> None:
    """Make a kernel known to the engine: built in, from the cache, or compiled now; raises Unavailable."""
    library = engine()
    if kernel.view is not None:
        use_blas(library)
    if library.ms_optim_knows(kernel.id):
        return
    text = (
        f'#include "rule.h"\n\nnamespace ms_optim {{\n\n{kernel.source}\n}}\n\n'
        f'extern "C" const ms_optim::Rule* ms_optim_rule() {{ return &ms_optim::{kernel.name}; }}\n'
    )
    try:
        path = _compiled(kernel.name, text)
        try:
            rule = _open(path)
        except (OSError, AttributeError):  # Of another system, with which this one shares a folder.
            path.unlink(missing_ok=True)
            rule = _open(_compiled(kernel.name, text))
    except (OSError, AttributeError) as error:
        raise Unavailable(f"the compiled formula {kernel.name} cannot be used: {error}") from error
    library.ms_optim_register(rule)


def _open(path: Path) -> Any:
    function = ctypes.CDLL(str(path)).ms_optim_rule
    function.restype = ctypes.c_void_p
    return function()


def _check_private(place: Path) -> None:
    if not is_private(place):
        raise Unavailable(
            f"{place} is not used, because others than its user may write to it (chmod go-w, or set "
            f"MS_OPTIM_CACHE to a folder of your own)"
        )


def cache_folder() -> Path:
    """Where compiled rules are kept: ``MS_OPTIM_CACHE``, or a folder among the user's caches."""
    try:
        chosen = os.environ.get("MS_OPTIM_CACHE")
        if chosen:
            return Path(chosen).expanduser().absolute()
        caches = Path(os.environ.get("XDG_CACHE_HOME", ""))
        # Others than absolute ones are to be ignored, its specification says.
        return (caches if caches.is_absolute() else Path.home() / ".cache") / "ms_optim"
    except RuntimeError as error:
        raise Unavailable(f"there is no cache folder: {error} (set MS_OPTIM_CACHE)") from error


def _compiled(name: str, text: str) -> Path:
    """The shared object of a source text, from the cache where it is there."""
    command, version = compiler()
    header = (SOURCES / "rule.h").read_text(encoding="utf-8")
    everything = "\0".join([text, header, command, version, *FLAGS])
    stem = f"{name}_{_digest(everything.encode())}"
    folder = cache_folder()
    for path in sorted(folder.glob(f"{stem}_*.so")):
        _check_private(folder)
        _check_private(path)
        # To load one that was cut short would end the process.
        if path.name == f"{stem}_{_digest(path.read_bytes())}.so":
            return path
        path.unlink(missing_ok=True)
    title = name.rpartition("_")[0].replace("_", ".", 1)
    with contextlib.suppress(OSError, ValueError):  # Nobody may be there to read it.
        print(f"ms_optim: compiling the formula {title}, once; it is kept in {folder}", file=sys.stderr)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_private(folder)
        with workroom(folder) as room:
            source, built = room / f"{name}.cc", room / "new.so"
            source.write_text(text, encoding="utf-8")
            arguments = [*FLAGS, f"-I{SOURCES}", str(source), "-o", str(built)]
            done = run([*shlex.split(command), *arguments], COMPILE_SECONDS)
            if done.returncode:
                raise Unavailable(f"{command} failed on the formula {name}: {done.stderr[:2000]}")
            # The linker gives rights to the group where the umask does.
            built.chmod(stat.S_IMODE(built.stat().st_mode) & ~(stat.S_IWGRP | stat.S_IWOTH))
            path = folder / f"{stem}_{_digest(built.read_bytes())}.so"
            move_in(built, path)
    except OSError as error:
        raise Unavailable(f"the cache folder {folder} cannot be used: {error}") from error
    return path


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
