"""What runs an optimizer's formulas: which engines there are, and the choice between them."""

from __future__ import annotations

import functools
import os
import warnings
from collections.abc import Sequence
from typing import Any, NamedTuple

import mindspore as ms

from ms_optim.native.emit import Kernel, kernel
from ms_optim.native.library import Unavailable, engine, provide
from ms_optim.param_groups import ParamGroup
from ms_optim.symbolic import Untraceable

CHOICES = ("auto", "native", "portable")


class Engine(NamedTuple):
    """Whether an engine is available, and how or why not."""

    available: bool
    detail: str


def engines() -> dict[str, Engine]:
    """The engines, and whether each is available here.

    ``"native"`` runs a whole step as one launch of kernels that were compiled from the formulas, on the
    CPU; ``"portable"`` runs MindSpore's own operators, on Ascend, GPU and CPU.

    Example:
        >>> import ms_optim
        >>> ms_optim.engines()["portable"].available
        True
    """
    try:
        native = Engine(True, f"{engine().ms_optim_threads()} threads")
    except Unavailable as error:
        native = Engine(False, str(error))
    return {"native": native, "portable": Engine(True, f"on {ms.get_context('device_target')}")}


def check_engine(owner: str, choice: Any) -> str:
    """The choice; raises ValueError where there is no such engine."""
    if choice not in CHOICES:
        raise ValueError(f"{owner}: engine must be one of {', '.join(CHOICES)}, got {choice!r}")
    return choice


def native_kernels(owner: str, choice: str, groups: Sequence[ParamGroup]) -> list[Kernel] | None:
    """What the native engine runs, one a group; None where the portable engine is to serve.

    Raises:
        RuntimeError: the choice is ``"native"``, and it cannot serve.
    """
    if choice == "auto":
        choice = check_engine("MS_OPTIM_ENGINE", os.environ.get("MS_OPTIM_ENGINE", "auto"))
    if choice == "portable":
        return None
    rules = [(group.rule, tuple(group.cells)) for group in groups if group.rule is not None]
    try:
        if not rules:
            raise Untraceable("a construct of its own")
        engine()
        kernels = [kernel(rule, names) for rule, names in rules]
        for each in kernels:
            provide(each)
        return kernels
    except (Unavailable, Untraceable) as error:
        cause = (
            "cannot follow the formula, which has" if isinstance(error, Untraceable) else "is unavailable:"
        )
        reason = f"the native engine {cause} {error}"
        if choice == "native":
            raise RuntimeError(f"{owner}: {reason}") from error
        if rules and ms.get_context("device_target") == "CPU":
            _warn_once(reason if isinstance(error, Unavailable) else f"{owner}: {reason}")
        return None


@functools.cache
def _warn_once(reason: str) -> None:
    warnings.warn(f"{reason}. The portable engine, which is slower, takes its place", stacklevel=6)
