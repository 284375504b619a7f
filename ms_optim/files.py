"""Files that appear whole or not at all, whoever else writes there, and whatever ends meanwhile."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
    import grp
    import pwd
except ImportError:  # Windows, which has neither such locks nor such rights.
    fcntl = None  # type: ignore[assignment]

_PREFIX, _SUFFIX, _LOCK = "ms_optim-", ".tmp", "lock"


@contextlib.contextmanager
def workroom(place: Path) -> Iterator[Path]:
    """A new folder within another, for a file that is moved out of it when it is whole.

    It is locked while it is in use. So what killed processes left is told from what others are at, and goes.
    (Where the file system has no locks, it stays.)
    """
    for left in place.glob(f"{_PREFIX}*{_SUFFIX}"):
        _remove_abandoned(left)
    room, lock = _make_locked(place)
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)
        os.close(lock)


def _make_locked(place: Path) -> tuple[Path, int]:
    while True:
        room = Path(tempfile.mkdtemp(prefix=_PREFIX, suffix=_SUFFIX, dir=place))
        try:
            lock = os.open(room / _LOCK, os.O_RDWR | os.O_CREAT, 0o666)
        except FileNotFoundError:  # Another process took it for abandoned, since it had no lock yet.
            continue
        _lock(lock, wait=True)
        if (room / _LOCK).exists():
            return room, lock
        os.close(lock)


def _remove_abandoned(room: Path) -> None:
    try:
        lock = os.open(room / _LOCK, os.O_RDWR)
    except FileNotFoundError:
        with contextlib.suppress(OSError):
            room.rmdir()
    except OSError:
        pass  # Another user's.
    else:
        if _lock(lock, wait=False):
            shutil.rmtree(room, ignore_errors=True)
        os.close(lock)


def _lock(file: int, wait: bool) -> bool:
    """Whether a lock could be had; it ends with the process."""
    if fcntl is None:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def move_in(new: Path, path: Path) -> None:
    """Bring a file to the disk, then to its place."""
    descriptor = os.open(new, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    os.replace(new, path)
    # The folder too, where the system can: the file is in its place by now.
    with contextlib.suppress(OSError):
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def check_path(where: str, path: str | os.PathLike) -> None:
    """Raises ValueError for a text that the system takes for no path, as one with a null character."""
    try:
        os.stat(path)
    except OSError:
        pass
    except ValueError as error:
        raise ValueError(f"{where} must be a path, got {path!r}: {error}") from None


def writable(path: str | os.PathLike) -> Path:
    """The file that a path names, through links.

    Raises:
        OSError: it is no file, or may not be written.
    """
    file = Path(os.path.realpath(path))
    if file.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if file.exists():
        if not file.is_file():
            raise OSError(errno.EINVAL, "it is no file")
        if not os.access(file, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return file


def take_rights(new: Path, path: Path) -> None:
    """Give a file in a workroom the owner, group and mode of the one that it is to replace.

    Where there is none, those that a new file has. Where the group cannot be kept, another gets no rights.
    """
    if not path.exists():
        new.chmod(stat.S_IMODE((new.parent / _LOCK).stat().st_mode))
        return
    before = path.stat()
    mode = stat.S_IMODE(before.st_mode)
    if hasattr(os, "chown"):
        for owner, group in ((before.st_uid, -1), (-1, before.st_gid)):
            with contextlib.suppress(OSError):
                os.chown(new, owner, group)
        if new.stat().st_gid != before.st_gid:
            mode &= ~stat.S_IRWXG
    new.chmod(mode)


def is_private(place: Path) -> bool:
    """Whether nobody but this user, and root, can put something else in a file's or a folder's place."""
    if fcntl is None:
        return True
    about = place.stat()
    if about.st_uid not in (os.geteuid(), 0):
        return False
    # In a folder like /tmp each may write, and replace nobody else's files.
    if stat.S_ISDIR(about.st_mode) and about.st_mode & stat.S_ISVTX:
        return True
    by_group = about.st_mode & stat.S_IWGRP and not _is_of_user_alone(about.st_gid)
    return not (about.st_mode & stat.S_IWOTH or by_group)


def _is_of_user_alone(number: int) -> bool:
    """Whether a group is the one that many systems make for each user, with the umask 002."""
    try:
        group, user = grp.getgrgid(number), pwd.getpwuid(os.geteuid())
    except KeyError:
        return False
    return (group.gr_gid, group.gr_name) == (user.pw_gid, user.pw_name) and not group.gr_mem
