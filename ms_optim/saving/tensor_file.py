"""safetensors files that appear whole or not at all, and the digests of what is in them."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Mapping

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from ms_optim.files import move_in, take_rights, workroom, writable


def write(path: str | os.PathLike, tensors: Mapping[str, np.ndarray], metadata: dict[str, str]) -> None:
    """Write a file beside its place, and rename it; raises OSError."""
    try:
        file = writable(path)
        # A folder, since safetensors itself writes under another name first.
        with workroom(file.parent) as room:
            new = room / "new"
            save_file(dict(tensors), new, metadata=metadata)
            take_rights(new, file)
            move_in(new, file)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OSError(error.errno or errno.EIO, f"could not be written: {reason}", str(path)) from error
    except SafetensorError as error:
        raise OSError(f"{path} could not be written: {error}") from error


def read_tensors(path: str | os.PathLike, key: str) -> tuple[str, dict[str, np.ndarray]]:
    """What the metadata of a file have under a key, and its tensors.

    Raises:
        ValueError: it is no whole file, or has no such key.
        OSError: it cannot be read.
    """
    with open(path, "rb"):
        pass  # The system's own errors, where there is no such file, or no right to read it.
    try:
        with safe_open(path, framework="np") as file:
            metadata = file.metadata() or {}
            foreign = key not in metadata
            tensors = {} if foreign else {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except Exception as error:  # Whatever the reader makes of bytes that mean nothing.
        raise ValueError(
            f"{path} is no whole safetensors file: {error} "
            f"(ms.load_checkpoint reads those of ms.save_checkpoint)"
        ) from error
    if foreign and any(name.startswith("ms_optim") for name in metadata):
        raise ValueError(f"{path} is a part of what ms_optim.save wrote; load the path that was given to it")
    if foreign:
        raise ValueError(f"{path} is a safetensors file, but none that ms_optim.save wrote")
    return metadata[key], tensors


def digest(text: str, tensors: Mapping[str, np.ndarray]) -> str:
    """SHA-256 of a text and tensors."""
    found = hashlib.sha256(text.encode())
    for name in sorted(tensors):
        array = tensors[name]
        found.update(f"\0{name}\0{array.dtype.str}\0{array.shape}\0".encode())
        found.update(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)
    return f"sha256:{found.hexdigest()}"
