"""Values that nobody should hand over, and trees of which one part was damaged."""

import copy
import fractions
import inspect
import math

import mindspore as ms
import numpy as np
from hypothesis import strategies as st
from mindspore import Parameter, Tensor, nn

from ms_optim import schedules


class Unprintable:
    def __repr__(self):
        raise RuntimeError("no")


class Falling(nn.Cell):
    """A Cell of the step that is no schedule of ours."""

    def construct(self, step):
        return 0.1 / (1.0 + step)


NUMBERS = (
    *(0, 1, -1, 2, 3, 7, 2**31 - 1, 2**31, 2**53 + 1, 2**64, -(2**64), 10**400, 10**5000, -(10**5000)),
    *(0.0, -0.0, 0.1, 0.5, 0.9, 1.0, 1.5, -0.1, 1e-30, 1e-300, 1e30, 1e300, math.nan, math.inf, -math.inf),
    *(True, False, 1j, fractions.Fraction(1, 3), fractions.Fraction(10**400), np.float16(0.5), np.int8(3)),
    *(np.bool_(True), np.longdouble("1e4000"), np.complex64(1)),
)
OTHERS = (
    lambda: None,
    lambda: "",
    lambda: "x",
    lambda: "0.1",
    lambda: b"\xff\x00",
    lambda: [],
    lambda: [0.1],
    lambda: (0.9, 0.99),
    lambda: [0.9, "x"],
    lambda: [[0.1], [0.2, 0.3]],
    lambda: [math.nan, 0.1],
    lambda: {},
    lambda: {"lr": 0.1},
    lambda: {1: 2},
    lambda: {0.1},
    lambda: range(3),
    lambda: iter([0.1, 0.2]),
    lambda: lambda step: 0.1,
    lambda: lambda step: "x",
    lambda: int,
    object,
    Unprintable,
    Falling,
    lambda: nn.Dense(2, 2),
    lambda: schedules.Cosine(0.1, 10),
    lambda: schedules.Lambda(lambda step: math.nan),
    lambda: schedules.Lambda(lambda step: -1.0, steps=3),
    lambda: np.array(0.1),
    lambda: np.array([0.9, 0.99]),
    lambda: np.array([math.nan, 0.1]),
    lambda: np.zeros((2, 2)),
    lambda: np.zeros(0),
    lambda: np.array("x"),
    lambda: np.array([None, 1], object),
    lambda: np.array([1 + 1j]),
    lambda: np.array([True]),
    lambda: Tensor(0.1, ms.float32),
    lambda: Tensor([0.9, 0.99], ms.float32),
    lambda: Tensor(2, ms.int32),
    lambda: Tensor([[1.0]], ms.float32),
    lambda: Tensor(np.zeros(0, np.float32)),
    lambda: Tensor(0.5, ms.bfloat16),
    lambda: Tensor([0.5, 0.25], ms.bfloat16),
    lambda: Tensor(True),
    lambda: Parameter(Tensor([0.1], ms.float32), name="stray"),
)
odd = st.one_of(
    st.sampled_from(NUMBERS),
    st.sampled_from(OTHERS).map(lambda make: make()),
    st.floats(),
    st.integers(),
    st.text(max_size=5),
)


# An error that a callable raises is its own: as names go, only functions that give something.
names_odd = odd.filter(lambda value: not callable(value) or inspect.isfunction(value))


def shown(value):
    try:
        return " ".join(f"{type(value).__name__} {value!r}".split())[:120]
    except Exception:
        return type(value).__name__


def copied(tree):
    """A copy of the containers; what stands in them is the same."""
    if isinstance(tree, dict):
        return {key: copied(part) for key, part in tree.items()}
    if isinstance(tree, (list, tuple)):
        return type(tree)(copied(part) for part in tree)
    return copy.copy(tree) if isinstance(tree, np.ndarray) else tree


def _paths(tree, path=()):
    parts = (
        tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, (list, tuple)) else ()
    )
    return [path, *(found for key, part in parts for found in _paths(part, (*path, key)))]


def _at(tree, path):
    for key in path:
        tree = tree[key]
    return tree


def _replaced(tree, path, value):
    if not path:
        return value
    if isinstance(tree, dict):
        return {
            key: _replaced(part, path[1:], value) if key == path[0] else part for key, part in tree.items()
        }
    return type(tree)(
        _replaced(part, path[1:], value) if i == path[0] else part for i, part in enumerate(tree)
    )


def _named(value):
    """What an error may say of a parameter that there is not."""
    if isinstance(value, str):
        return [value or "''", repr(value)]
    return [f"parameter {value}"] if isinstance(value, int) and 0 <= value < 2**64 else []


def damaged(draw, tree, root):
    """A tree with one part replaced, taken out or put in; and the words of which an error must have one.

    Args:
        root: the word for the tree itself.
    """
    tree = copied(tree)
    path = draw(st.sampled_from(_paths(tree)))
    part = _at(tree, path)
    names = [key for key in path if isinstance(key, str)]
    kinds = ["replace"]
    if isinstance(part, dict) and part:
        kinds += ["take out", "put in", "call otherwise"]
    if isinstance(part, list):
        kinds += ["repeat", "empty", "put in"]
    if isinstance(part, np.ndarray) and part.ndim:
        kinds += ["cut", "type", "not finite"]
    kind = draw(st.sampled_from(kinds))
    if kind == "replace":
        part = draw(odd)
        names += _named(part)
    elif kind in ("take out", "call otherwise"):
        key = draw(st.sampled_from(list(part)))
        value = part.pop(key)
        names += [key] if isinstance(key, str) else []
        if kind == "call otherwise":
            new = draw(st.sampled_from(["other", 5, None, 1.5, (1,), f"{key}.x", True]))
            part[new] = value
            names.append(str(new))
    elif kind == "put in":
        value = draw(odd)
        if isinstance(part, dict):
            new = draw(st.sampled_from(["other", 5, None, 1.5, (1,), "params", "schedules", True]))
            part[new] = value
            names.append(str(new))
        else:
            part = [*part, value]
            names += _named(value)
    elif kind == "repeat":
        part = part * 2
    elif kind == "empty":
        part = []
    elif kind == "cut":
        part = part[:-1]
    elif kind == "type":
        part = part.astype(draw(st.sampled_from(["S3", object, complex, bool, np.uint8, np.longdouble])))
    else:
        part = np.full_like(part, np.nan if part.dtype.kind == "f" else 0)
    label = f"{kind} at {'/'.join(map(str, path)) or 'the top'}: {shown(part)}"
    return _replaced(tree, path, part), [*names, *([] if path else [root])] or [root], label
