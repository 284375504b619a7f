"""The compiled engine, and the compiler of rules that are not part of it."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib.machinery
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import mindspore as ms

from ms_optim.engine.native.cpp import Kernel

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


class Unavailable(RuntimeError):
    """The native engine cannot serve here; the message says why."""


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
    library.ms_optim_knows.argtypes = [ctypes.c_int64]
    library.ms_optim_register.argtypes = [ctypes.c_void_p]
    library.ms_optim_step.argtypes = [*[ctypes.c_void_p] * 4, ctypes.c_int64]
    return library


def library_path() -> Path:
    """Where the installation puts the engine."""
    return FOLDER / f"_engine{importlib.machinery.EXTENSION_SUFFIXES[0]}"


def provide(kernel: Kernel) -> None:
    """Make a kernel known to the engine: built in, from the cache, or compiled now; raises Unavailable."""
    library = engine()
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
        except (OSError, AttributeError):  # Damaged.
            path.unlink()
            rule = _open(_compiled(kernel.name, text))
    except (OSError, AttributeError) as error:
        raise Unavailable(f"the compiled formula {kernel.name} cannot be used: {error}") from error
    library.ms_optim_register(rule)


def _open(path: Path) -> Any:
    for place in (path, path.parent):
        about = place.stat()
        if about.st_uid not in (os.getuid(), 0) or about.st_mode & 0o022:
            raise Unavailable(f"{place} is not loaded, because others than its user may write to it")
    function = ctypes.CDLL(str(path)).ms_optim_rule
    function.restype = ctypes.c_void_p
    return function()


def cache_folder() -> Path:
    """Where compiled rules are kept: ``MS_OPTIM_CACHE``, or a folder among the user's caches."""
    chosen = os.environ.get("MS_OPTIM_CACHE")
    if chosen:
        return Path(chosen)
    try:
        caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError as error:
        raise Unavailable(f"there is no cache folder: {error} (set MS_OPTIM_CACHE)") from error
    return Path(caches) / "ms_optim"


@functools.cache
def compiler() -> tuple[str, str]:
    """The C++ compiler's path and version; raises Unavailable."""
    names = [os.environ.get("CXX"), "g++", "c++", "clang++"]
    paths = [path for path in (shutil.which(name) for name in names if name) if path]
    if not paths:
        raise Unavailable("there is no C++ compiler (looked for $CXX, g++, c++ and clang++)")
    try:
        done = subprocess.run([paths[0], "--version"], capture_output=True, text=True)
    except OSError as error:
        raise Unavailable(f"the C++ compiler {paths[0]} cannot be run: {error}") from error
    return paths[0], f"{done.stdout} {platform.machine()}"


def _compiled(name: str, text: str) -> Path:
    """The shared object of a source text, from the cache where it is there."""
    path, version = compiler()
    everything = "\0".join([text, (SOURCES / "rule.h").read_text(), path, version, *FLAGS])
    digest = hashlib.sha256(everything.encode()).hexdigest()[:16]
    folder = cache_folder()
    target = folder / f"{name}_{digest}.so"
    if target.exists():
        return target
    title = name.rpartition("_")[0].replace("_", ".", 1)
    print(f"ms_optim: compiling the formula {title}, once; it is kept in {folder}", file=sys.stderr)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Built elsewhere and moved into place: another process sees all of it or nothing.
        with tempfile.TemporaryDirectory(dir=folder) as place:
            source, built = Path(place) / f"{name}.cc", Path(place) / target.name
            source.write_text(text)
            command = [path, *FLAGS, f"-I{SOURCES}", str(source), "-o", str(built)]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                raise Unavailable(f"{path} failed on the formula {name}: {done.stderr[:2000]}")
            os.replace(built, target)
    except OSError as error:
        raise Unavailable(f"the cache folder {folder} cannot be used: {error}") from error
    return target
