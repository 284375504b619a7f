"""The state of random number generators, in plain values."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Tensor


def random_state() -> dict[str, Any]:
    """That of Python's ``random``, of ``numpy.random`` and of MindSpore's generator."""
    version, numbers, gauss = random.getstate()
    kind, keys, place, has_gauss, cached = np.random.get_state()
    return {
        "python": [version, list(numbers), gauss],
        "numpy": [kind, np.asarray(keys).tolist(), int(place), int(has_gauss), float(cached)],
        "mindspore": ms.get_rng_state().asnumpy().tolist(),
    }


def set_random_state(state: Mapping[str, Any]) -> None:
    """Go on from what :func:`random_state` gave."""
    version, numbers, gauss = state["python"]
    random.setstate((version, tuple(numbers), gauss))
    kind, keys, *rest = state["numpy"]
    np.random.set_state((kind, np.array(keys, np.uint32), *rest))
    ms.set_rng_state(Tensor(np.array(state["mindspore"], np.uint8)))
