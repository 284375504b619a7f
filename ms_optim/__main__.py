"""What a bug report needs: versions, engines, the cache of kernels, and whether a step is right here.

python -m ms_optim
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor

import ms_optim
from ms_optim.engine.native.compiler import Unavailable
from ms_optim.engine.native.library import cache_folder
from ms_optim.text import aligned

PACKAGES = ("mindspore", "numpy", "safetensors")
VARIABLES = ("MS_OPTIM_ENGINE", "MS_OPTIM_CACHE", "CXX", "OMP_NUM_THREADS", "GLOG_v")
SHAPES = ((3, 5), (7,), ())
STEPS = 3
# Of float32 parameters after these steps, against float64.
TOLERANCE = 1e-5


def installed(package: str) -> str:
    """The version of a package, or that it is not there."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def cache() -> str:
    """Where compiled formulas are kept, and how many there are."""
    try:
        folder = cache_folder()
        sizes = [path.stat().st_size for path in folder.glob("*.so")] if folder.exists() else []
    except (Unavailable, OSError) as error:
        return str(error)
    return f"{folder}, {len(sizes)} formulas, {sum(sizes) / 1e6:.1f} MB"


def facts() -> Iterator[tuple[str, str]]:
    """Everything that is known before a step is made, by name."""
    yield "ms_optim", f"{ms_optim.__version__}, Python {platform.python_version()}"
    yield "system", f"{platform.platform()}, {os.cpu_count()} processors"
    for package in PACKAGES:
        yield package, installed(package)
    mode = "GRAPH" if ms.get_context("mode") == ms.GRAPH_MODE else "PYNATIVE"
    yield (
        "device",
        f"{ms.get_context('device_target')}, {mode} mode (of this process: a script may set others)",
    )
    for name, engine in ms_optim.engines().items():
        yield f"{name} engine", engine.detail if engine.available else f"not available: {engine.detail}"
    yield "cache", cache()
    for name in VARIABLES:
        if name in os.environ:
            yield name, os.environ[name]


def distance(engine: str) -> float:
    """How far AdamW on an engine ends from NumPy's in float64, as a part of the largest number."""
    numbers = np.random.default_rng(0)
    params = [Parameter(Tensor(numbers.standard_normal(s), ms.float32), name=f"w{s}") for s in SHAPES]
    opt = ms_optim.AdamW(params, learning_rate=0.1, weight_decay=0.1, max_grad_norm=1.0, engine=engine)
    reference = ms_optim.Reference(opt)
    for _ in range(STEPS):
        gradients = [numbers.standard_normal(shape).astype(np.float32) for shape in SHAPES]
        opt(tuple(map(Tensor, gradients)))
        reference.step(gradients)
    pairs = [(p.asnumpy(), reference.params[p.name]) for p in params]
    return max(float(np.max(np.abs(got - wanted)) / np.max(np.abs(wanted))) for got, wanted in pairs)


def check(engine: str) -> tuple[bool, str]:
    """Whether an engine gives the right numbers, and what to say of it."""
    start = time.perf_counter()
    try:
        off = distance(engine)
    except Exception as error:  # Whatever it is belongs into the report.
        return False, f"failed: {type(error).__name__}: {error}"
    passed = off < TOLERANCE
    return passed, f"{'passed' if passed else 'WRONG'}, off by {off:.1e}, {time.perf_counter() - start:.1f} s"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m ms_optim",
        description="Print what a bug report needs, and try a step on each engine, which may compile for a "
        "minute. Fails where one is wrong.",
    )
    parser.add_argument(
        "--engine", choices=["native", "portable"], help="fail where this one is not available"
    )
    wanted: Any = parser.parse_args(arguments).engine

    print("\n".join(aligned(list(facts()), left=(0, 1))), flush=True)
    available = [name for name, engine in ms_optim.engines().items() if engine.available]
    outcomes = {name: check(name) for name in available}
    print("\n".join(aligned([(f"{name} step", said) for name, (_, said) in outcomes.items()], left=(0, 1))))
    return int(not all(passed for passed, _ in outcomes.values()) or (wanted or "portable") not in available)


if __name__ == "__main__":
    sys.exit(main())
