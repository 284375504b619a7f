"""Files that several processes write together: a share of each, and the index that names them, the last.

The index is a file of :func:`ms_optim.save` without the states. Shares stand beside it, under names that no
other save has: until the new index is there, the old one and its shares are whole.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import numpy as np

from ms_optim.parallel import Shares, of_all
from ms_optim.saving.tensor_file import digest, read_tensors, write

_KEY = "ms_optim_share"
_DIGEST_LENGTH = len(digest("", {}))


def save_together(
    path: str | os.PathLike,
    shares: Shares,
    own: Mapping[str, np.ndarray],
    write_index: Callable[[list[dict[str, str]]], None],
) -> None:
    """Write this process's share; the first writes the index. All processes have to call it.

    Args:
        path: the index.
        shares: which process this is.
        own: the states of its share.
        write_index: writes it, with the names and digests of shares.

    Raises:
        ValueError: processes save to different paths.
        OSError: one of them cannot write; what was there is as it was.
    """
    index = Path(os.path.realpath(path))
    agreed = of_all(_numbers(f"{_digest_of_text(str(index))}{secrets.token_hex(4)}"))
    if len({row[:_DIGEST_LENGTH].tobytes() for row in agreed}) > 1:
        raise ValueError(
            "save: with parallel='zero1' all processes save to one path; here it is " + str(path)
        )
    token = _text(agreed[0])[_DIGEST_LENGTH:]
    names = [f"{index.name}.{token}.{rank + 1}-of-{shares.size}" for rank in range(shares.size)]
    mine = index.with_name(names[shares.rank])
    found = [""] * shares.size

    def write_share() -> str:
        text = digest("", own)
        write(mine, own, {_KEY: text})
        return text

    def finish() -> str:
        if shares.rank == 0:
            write_index([{"file": name, "digest": text} for name, text in zip(names, found)])
            for file in shares_beside(index):
                if file.name not in names:
                    file.unlink(missing_ok=True)
        return _digest_of_text("")

    try:
        found[:] = _together(write_share, mine)
        _together(finish, index)
    except OSError:
        mine.unlink(missing_ok=True)
        raise


def shares_beside(index: str | os.PathLike) -> list[Path]:
    """The files beside an index that are shares of it, or were of one that it replaced."""
    index = Path(index)
    pattern = re.compile(re.escape(index.name) + r"\.[0-9a-f]{8}\.\d+-of-\d+")
    return sorted(path for path in index.parent.iterdir() if pattern.fullmatch(path.name))


def read_shares(path: str | os.PathLike, described: Any) -> dict[str, np.ndarray]:
    """The tensors of all shares that an index names.

    Args:
        path: the index.
        described: what it says of them.

    Raises:
        ValueError: one is missing, damaged or another's.
    """
    folder = Path(os.path.realpath(path)).parent
    tensors: dict[str, np.ndarray] = {}
    if not isinstance(described, list):
        raise ValueError(f"{path}: shares must be a list")
    for number, share in enumerate(described):
        try:
            name, wanted = str(share["file"]), share["digest"]
        except (TypeError, KeyError):
            raise ValueError(
                f"{path}: share {number + 1} of {len(described)} has no file and digest"
            ) from None
        file = folder / Path(name).name
        try:
            text, found = read_tensors(file, _KEY)
        except FileNotFoundError:
            raise ValueError(f"{path}: its share {file.name} is missing") from None
        if not text == wanted == digest("", found):
            raise ValueError(f"{path}: its share {file.name} has been altered or damaged")
        tensors |= found
    return tensors


def _together(act: Callable[[], str], path: Path) -> list[str]:
    """Act in all processes; what each got. Raises OSError in all where one did."""
    error: OSError | None = None
    got = " " * _DIGEST_LENGTH
    try:
        got = act()
    except OSError as raised:
        error = raised
    texts = [_text(row) for row in of_all(_numbers(got))]
    failed = [rank for rank, text in enumerate(texts) if not text.strip()]
    if error is not None:
        raise error
    if failed:
        raise OSError(f"process {failed[0]} could not write its part of {path}")
    return texts


def _digest_of_text(text: str) -> str:
    return digest(text, {})


def _numbers(text: str) -> np.ndarray:
    return np.frombuffer(text.encode(), np.uint8).astype(np.int32).reshape(1, -1)


def _text(numbers: Sequence[int]) -> str:
    return bytes(np.asarray(numbers, np.uint8)).decode()
