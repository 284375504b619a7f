"""The BLAS that SciPy brings, which the engine multiplies matrices with: MindSpore needs SciPy, too."""

from __future__ import annotations

import ctypes
import functools
import importlib
from types import ModuleType

from ms_optim.engine.native.compiler import Unavailable

_FUNCTIONS = ("sgemm", "dgemm")
# How the names of OpenBLAS begin in SciPy's wheels, and in other builds.
_OPENBLAS = ("scipy_openblas", "openblas")


def use_blas(library: ctypes.CDLL) -> None:
    """Tell the engine where the BLAS is; raises Unavailable where there is none that it can call."""
    library.ms_optim_use_blas(*_pointers())


@functools.cache
def _pointers() -> tuple[int, ...]:
    capsules = getattr(_module(), "__pyx_capi__", {})
    name_of = ctypes.pythonapi.PyCapsule_GetName
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.py_object]
    pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
    pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    found = []
    for function in _FUNCTIONS:
        # The name is the signature: each argument an address, sizes those of 32-bit integers.
        name = name_of(capsules[function]) if function in capsules else None
        if name is None or not name.startswith(b"void (char *, char *, int *, int *, "):
            raise Unavailable(
                f"it multiplies matrices by SciPy's BLAS, which has no {function} that it knows"
            )
        found.append(pointer_of(capsules[function], name))
    return tuple(found)


def _module() -> ModuleType:
    try:
        return importlib.import_module("scipy.linalg.cython_blas")
    except ImportError as error:
        raise Unavailable(
            f"it multiplies matrices by SciPy's BLAS, which cannot be loaded: {error}"
        ) from error


def blas() -> str:
    """What the BLAS is, and how many threads it uses; raises Unavailable where there is none."""
    _pointers()
    scipy = importlib.import_module("scipy")
    build = scipy.show_config(mode="dicts").get("Build Dependencies", {}).get("blas", {})
    title = f"{build.get('name', 'the BLAS')} {build.get('version', '')}".strip()
    library = ctypes.CDLL(str(_module().__file__))
    for prefix in _OPENBLAS:
        count = getattr(library, f"{prefix}_get_num_threads", None)
        if count is not None:
            return f"{title} of SciPy {scipy.__version__} on {count()} thread{'s' if count() > 1 else ''}"
    return f"{title} of SciPy {scipy.__version__}"
