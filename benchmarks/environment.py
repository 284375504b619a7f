"""The same conditions for all, set before any of their libraries is imported; and the machine."""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path

PACKAGES = ("ms_optim", "mindspore", "torch", "jax", "optax", "numpy")


def prepare(threads: int) -> None:
    """As many threads for everybody, and memory pages of one kind."""
    if hasattr(os, "sched_setaffinity"):
        # Also what MindSpore and XLA take their number of threads from.
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:threads])
    os.environ.update(
        OMP_NUM_THREADS=str(threads),
        NPROC=str(threads),  # XLA
        PJRT_NPROC=str(threads),
        JAX_PLATFORMS="cpu",
        NUMPY_MADVISE_HUGEPAGE="0",  # The libraries ask for ordinary pages; so does the floor, then.
    )
    os.environ.setdefault("GLOG_v", "3")  # Else MindSpore logs a line for every graph.


def default_threads() -> int:
    return int(os.environ.get("OMP_NUM_THREADS", "2"))


def import_libraries() -> None:
    """In one order always: all then share the OpenMP runtime that comes with torch, where it is installed."""
    for name in ("torch", "mindspore", "jax"):
        try:
            __import__(name)
        except ImportError:  # Its contestants will say so.
            continue


def machine(threads: int) -> dict[str, str | int]:
    info = Path("/proc/cpuinfo")
    models = [x for x in info.read_text().splitlines() if x.startswith("model name")] if info.exists() else []
    described: dict[str, str | int] = {
        "cpu": models[0].split(":", 1)[1].strip() if models else platform.processor(),
        "cores": os.cpu_count() or 0,
        "memory_GiB": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "threads": threads,
        "load_at_start": f"{os.getloadavg()[0]:.2f}",
        "python": platform.python_version(),
    }
    for package in PACKAGES:
        try:
            described[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            described[package] = "not installed as a package"
    return described


def busy_seconds() -> tuple[float, float]:
    """Of all cores: used by anybody (other guests of the host included), and by this program."""
    fields = [int(field) for field in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]
    idle = fields[3] + fields[4]
    mine = os.times()
    return (
        (sum(fields) - idle) / os.sysconf("SC_CLK_TCK"),
        mine.user + mine.system + mine.children_user + mine.children_system,
    )


def available_bytes() -> int:
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable"):
            return 1024 * int(line.split()[1])
    raise OSError("/proc/meminfo does not say how much memory is available")
