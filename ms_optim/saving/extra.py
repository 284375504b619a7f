"""What users save beside an optimizer, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from mindspore import Tensor


def plain(where: str, value: Any) -> Any:
    """A value as JSON can hold it: lists for tuples, numbers for NumPy's, and the state of what has one.

    Args:
        where: what it is called in messages.

    Raises:
        TypeError: it, or a part of it, is something else.
    """
    if isinstance(value, Mapping):
        unfit = [key for key in value if not isinstance(key, str)]
        if unfit:
            raise TypeError(f"{where} must have str as keys, got {unfit[0]!r}")
        return {key: plain(f"{where}[{key!r}]", part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(f"{where}[{i}]", part) for i, part in enumerate(value)]
    if isinstance(value, np.generic) or (isinstance(value, (Tensor, np.ndarray)) and value.ndim == 0):
        value = value.item()
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if hasattr(value, "state_dict"):
        return plain(f"{where}.state_dict()", value.state_dict())
    raise TypeError(
        f"{where} must be None, a bool, number or str, a list or dict of these, or have a state_dict() of "
        f"these, as schedulers do; got {type(value).__name__}"
    )
