"""Where the numbers of Tensors stand, asked as directly as MindSpore lets one ask; whether they are there."""

from __future__ import annotations

from collections.abc import Iterable

from mindspore import Tensor

try:
    # What Tensor's own methods call, each through a function of Python's, which a thousand Tensors feel.
    from mindspore._c_expression import TensorPy

    _address, _is_contiguous = TensorPy._data_ptr, TensorPy.is_contiguous
except (ImportError, AttributeError):
    _address, _is_contiguous = Tensor.data_ptr, Tensor.is_contiguous


def addresses(tensors: Iterable[Tensor]) -> list[int]:
    """Where each begins; it is waited for."""
    return list(map(_address, tensors))


def has_data(tensor: Tensor) -> bool:
    """Whether a Tensor has its numbers.

    One that is made with ``init=``, under ``no_init_parameters`` or on the device "meta" has a shape and a
    type alone.
    """
    return not (tensor.has_init or getattr(tensor, "is_meta", False))


def are_contiguous(tensors: Iterable[Tensor]) -> bool:
    """Whether the numbers of each stand one behind the other."""
    return all(map(_is_contiguous, tensors))
