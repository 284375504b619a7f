"""Checks of the gradients that a step is given, before anything changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mindspore import RowTensor, Tensor, ops

from ms_optim.state import FLOATS


def check_shapes(owner: str, names: Sequence[str], shapes: Sequence[tuple], got: Sequence[Any]) -> bool:
    """Raises ValueError or TypeError, naming the parameter; ``got`` holds shapes, None or a type's name."""
    if len(got) != len(names):
        few = f"; the first without one is {names[len(got)]!r}" if len(got) < len(names) else ""
        raise ValueError(f"{owner}: got {len(got)} gradients for {len(names)} parameters{few}")
    for name, shape, other in zip(names, shapes, got):
        if other is None:
            raise TypeError(f"{owner}: the gradient of parameter {name!r} is None")
        if isinstance(other, str):
            raise TypeError(
                f"{owner}: the gradient of parameter {name!r} must be a Tensor of a float type, got {other}"
            )
        if tuple(other) != tuple(shape):
            raise ValueError(
                f"{owner}: the gradient of parameter {name!r} must have shape {tuple(shape)}, got "
                f"{tuple(other)}. Gradients come in the order of optimizer.parameters; an embedding "
                f"with sparse=True gives gradients of rows, which are not supported here"
            )
    return True


def shape_of(gradient: Any) -> Any:
    """What ``check_shapes`` compares."""
    if gradient is None:
        return None
    if not isinstance(gradient, Tensor):
        return type(gradient).__name__
    return gradient.shape if gradient.dtype in FLOATS else str(gradient.dtype)


def check_gradients(owner: str, names: Sequence[str], shapes: Sequence[tuple], gradients: Any) -> None:
    """The check outside a graph."""
    if not isinstance(gradients, (tuple, list)):
        raise TypeError(
            f"{owner}: gradients must be a tuple of Tensors, one a parameter, got {type(gradients).__name__}"
        )
    if not _fit(shapes, gradients):
        check_shapes(owner, names, shapes, [shape_of(gradient) for gradient in gradients])


def _fit(shapes: Sequence[tuple], gradients: Sequence[Any]) -> bool:
    """Whether all is well: a quick look, which a thousand gradients need."""
    try:
        types = {gradient.dtype for gradient in gradients}
        return types <= FLOATS and [gradient.shape for gradient in gradients] == list(shapes)
    except AttributeError:
        return False


@ops.constexpr
def check_in_graph(
    owner: str, names: Sequence[str], shapes: Sequence[tuple], got: Sequence[Any], obstacle: str
) -> bool:
    """The check within a graph, where it runs while the graph is compiled."""
    if obstacle:
        raise ValueError(obstacle)
    return check_shapes(owner, names, shapes, got)


# As a tuple, which the compiler can search.
_FLOATS = tuple(FLOATS)

shape_in_graph = ops.MultitypeFuncGraph("shape_in_graph")


@shape_in_graph.register("Tensor")
def _tensor_shape(gradient):
    if gradient.dtype in _FLOATS:
        return ops.shape(gradient)
    return "a Tensor of integers"


@shape_in_graph.register("None")
def _none_shape(gradient):
    return gradient


@shape_in_graph.register("RowTensor")
def _row_tensor_shape(gradient):
    return RowTensor.__name__
