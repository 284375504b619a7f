"""The C++ compiler of rules that are not part of the engine."""

from __future__ import annotations

import contextlib
import functools
import os
import platform
import shlex
import shutil
import signal
import subprocess

# For one that waits for a licence, a server or a file system.
VERSION_SECONDS, COMPILE_SECONDS = 10.0, 60.0

# Why the compiler is not waited for again.
_stuck: list[str] = []


class Unavailable(RuntimeError):
    """The native engine cannot serve here; the message says why."""


def compiler() -> tuple[str, str]:
    """The command and the version of the C++ compiler; raises Unavailable."""
    if _stuck:
        raise Unavailable(_stuck[0])
    return _found()


@functools.cache
def _found() -> tuple[str, str]:
    names = [os.environ.get("CXX"), "g++", "c++", "clang++"]
    commands = [command for command in (_command(name) for name in names if name) if command]
    if not commands:
        raise Unavailable("there is no C++ compiler (looked for $CXX, g++, c++ and clang++)")
    done = run([*commands[0], "--version"], VERSION_SECONDS)
    return shlex.join(commands[0]), f"{done.stdout} {platform.machine()}"


def _command(text: str) -> list[str]:
    """A program with its arguments, as in ``ccache g++``; nothing where there is no such program."""
    path = shutil.which(text)
    if path:
        return [path]
    try:
        words = shlex.split(text)
    except ValueError:
        return []
    path = shutil.which(words[0]) if words else None
    return [path, *words[1:]] if path else []


def run(command: list[str], seconds: float) -> subprocess.CompletedProcess:
    """Run the compiler; raises Unavailable where it cannot be run, or does not end in time."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # Whatever its language is.
            encoding="utf-8",
            errors="replace",
            # So that what it starts ends with it.
            start_new_session=True,
        )
    except OSError as error:
        raise Unavailable(f"the C++ compiler {command[0]} cannot be run: {error}") from error
    try:
        stdout, stderr = process.communicate(timeout=seconds)
    except BaseException as error:
        os.killpg(process.pid, signal.SIGKILL)
        # Where a file system hangs, it does not end now either.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=1.0)
        if not isinstance(error, subprocess.TimeoutExpired):
            raise
        _stuck.append(f"the C++ compiler {command[0]} did not end within {seconds:g} seconds")
        raise Unavailable(_stuck[0]) from error
    return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)
