"""What runs an optimizer's formulas: which engines there are, and the choice between them."""

from __future__ import annotations

import functools
import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import mindspore as ms

from ms_optim.checks import check_choice
from ms_optim.engine.native.blas import blas
from ms_optim.engine.native.compiler import Unavailable, compiler
from ms_optim.engine.native.cpp import Kernel, kernel
from ms_optim.engine.native.library import engine, provide
from ms_optim.formula.rule import Rule
from ms_optim.formula.symbolic import Untraceable
from ms_optim.platform import frames_within

_PACKAGE = str(Path(__file__).parents[1])
CHOICES = ("auto", "native", "portable")


class Engine(NamedTuple):
    """Whether an engine is available, and how or why not."""

    available: bool
    detail: str


def engines() -> dict[str, Engine]:
    """The engines, and whether each is available here.

    ``"native"`` runs a whole step as one launch of kernels that were compiled from the formulas, on the
    CPU, and multiplies matrices by SciPy's BLAS; ``"portable"`` runs MindSpore's own operators, on Ascend,
    GPU and CPU.

    Example:
        >>> import ms_optim
        >>> ms_optim.engines()["portable"].available
        True
    """
    try:
        native = Engine(True, f"{engine().ms_optim_threads()} threads; {_products()}; {_own_formulas()}")
    except Unavailable as error:
        native = Engine(False, str(error))
    return {"native": native, "portable": Engine(True, f"on {ms.get_context('device_target')}")}


def _products() -> str:
    try:
        return f"matrix products by {blas()}"
    except Unavailable as error:
        return f"no matrix products: {error}"


def _own_formulas() -> str:
    try:
        return f"formulas of your own are compiled by {compiler()[0]}"
    except Unavailable as error:
        return f"formulas of your own are not compiled: {error}"


def check_engine(owner: str, choice: Any) -> str:
    """The choice; raises ValueError where there is no such engine."""
    return check_choice(f"{owner}: engine", choice, CHOICES)


def native_kernels(
    owner: str, choice: str, rules: Sequence[Rule], names: Sequence[Sequence[str]]
) -> list[Kernel] | None:
    """What the native engine runs, one a formula; None where the portable engine is to serve.

    Args:
        owner: the optimizer's name, for messages.
        choice: the engine that was asked for.
        rules: the formulas; none for an optimizer with a ``construct`` of its own.
        names: the hyperparameters of each.

    Raises:
        RuntimeError: the choice is ``"native"``, and it cannot serve.
    """
    if choice == "auto":
        choice = check_engine("MS_OPTIM_ENGINE", os.environ.get("MS_OPTIM_ENGINE") or "auto")
    if choice == "portable":
        return None
    try:
        if not rules:
            raise Untraceable("a construct of its own")
        engine()
        kernels = [kernel(rule, of_group) for rule, of_group in zip(rules, names)]
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
        is_known = isinstance(error, Untraceable) and all(map(_is_built_in, rules))
        if rules and not is_known and ms.get_context("device_target") == "CPU":
            _warn_once(reason if isinstance(error, Unavailable) else f"{owner}: {reason}")
        return None


def _is_built_in(rule: Rule) -> bool:
    """Whether all of a formula is ms_optim's own: then its page says where it runs."""
    parts = [rule.update, rule.scalars or rule.update, *(type(each.transform) for each in rule.transforms)]
    return all(part.__module__.partition(".")[0] == __name__.partition(".")[0] for part in parts)


@functools.cache
def _warn_once(reason: str) -> None:
    text = f"{reason}. The portable engine, which is slower, takes its place"
    # The line that makes the optimizer, through however many constructors.
    warnings.warn(text, stacklevel=frames_within(_PACKAGE) + 1)
