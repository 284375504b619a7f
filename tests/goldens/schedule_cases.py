"""What the scripts that make goldens of schedules share."""

import json
from pathlib import Path

import numpy as np

STEPS = 1000


def call(name, *args, **kwargs):
    """A schedule of ms_optim, as the goldens describe it."""
    return {"call": name, "args": args, "kwargs": kwargs}


def save(name, cases, arrays, **versions):
    """Write values, one array a key, with the schedules that they must equal."""
    path = Path(__file__).with_name(name)
    versions = {**versions, "numpy": np.__version__}
    np.savez_compressed(path, cases=json.dumps(cases), versions=json.dumps(versions), **arrays)
    print(f"{path.name}: {len(arrays)} arrays, {path.stat().st_size / 1000:.0f} kB")
