"""Checks of the gradients that a step is given, before anything changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, NamedTuple

import mindspore as ms
from mindspore import COOTensor, CSRTensor, Tensor, ops
from mindspore.common.dtype import TensorType

from ms_optim.gradients.rows import ROWS, rows_of
from ms_optim.platform.owned import FLOATS

_INTEGERS = frozenset((ms.int32, ms.int64))

# MindSpore has one object for each type. To hash it takes as long as all else that is looked at.
_FLOAT_IDS = frozenset(map(id, FLOATS))

# Sparse Tensors that name numbers, not rows: no gradient of MindSpore's comes as one of these.
_FOREIGN = frozenset((COOTensor, CSRTensor))
_COO, _CSR = (f"a {kind}; a sparse gradient is a mindspore.RowTensor" for kind in ("COOTensor", "CSRTensor"))

_OF_INTEGERS = "a Tensor of integers or bools"

# Stands for a missing gradient in a graph, where None is what is not known yet.
NONE = "None"


def check_shapes(
    owner: str,
    names: Sequence[str],
    shapes: Sequence[tuple],
    got: Sequence[Any],
    reasons: Sequence[str] = (),
) -> bool:
    """Raises ValueError or TypeError, naming the parameter.

    Args:
        got: for each gradient its shape, None or a type's name; for a sparse one ``ROWS`` and the shapes of
            indices, values and the whole gradient.
        reasons: for each parameter, why it cannot take a sparse gradient; empty where it can.
    """
    if len(got) != len(names):
        few = f"; the first without one is {names[len(got)]!r}" if len(got) < len(names) else ""
        raise ValueError(f"{owner}: got {len(got)} gradients for {len(names)} parameters{few}")
    for i, (name, shape, other) in enumerate(zip(names, shapes, got)):
        where = f"{owner}: the gradient of parameter {name!r}"
        if other in (None, NONE):
            raise TypeError(f"{where} is None")
        if isinstance(other, str):
            raise TypeError(f"{where} must be a Tensor of a float type, got {other}")
        if tuple(other[:1]) == (ROWS,):
            if reasons[i]:
                raise TypeError(
                    f"{where} is sparse (a RowTensor), which {owner} cannot take for this parameter: "
                    f"{reasons[i]}"
                )
            _check_rows(where, tuple(shape), *other[1:])
        elif tuple(other) != tuple(shape):
            raise ValueError(
                f"{where} must have shape {tuple(shape)}, got {tuple(other)}. "
                f"{_hint(tuple(shape), tuple(other))}"
            )
    return True


def _check_rows(where: str, shape: tuple, indices: tuple, values: tuple, whole: tuple) -> None:
    wanted = (*indices, *shape[1:])
    if not shape or whole != shape or len(indices) != 1 or values != wanted:
        raise ValueError(
            f"{where} is sparse (a RowTensor) and must have indices of shape (n,), values of shape "
            f"{('n', *shape[1:])} and the dense shape {shape}, got {indices}, {values} and {whole}"
        )


def _hint(shape: tuple, other: tuple) -> str:
    if len(shape) > 1 and len(other) == len(shape) and other[1:] == shape[1:]:
        return (
            "It looks like the values of a sparse gradient, whose indices are lost in PYNATIVE mode: use "
            "nn.Embedding or nn.EmbeddingLookup(..., target='DEVICE', sparse=False), or compute gradients "
            "and step in one @jit function or in GRAPH mode"
        )
    if not other and shape:
        return "Is it the loss? value_and_grad gives (loss, gradients)"
    return "Gradients come in the order of optimizer.parameters"


def shape_of(gradient: Any) -> Any:
    """What ``check_shapes`` compares."""
    if gradient is None:
        return None
    rows = rows_of(gradient)
    if rows is not None:
        if rows.values.dtype not in FLOATS:
            return f"a RowTensor of {rows.values.dtype}"
        if rows.indices.dtype not in _INTEGERS:
            return f"a RowTensor with indices of {rows.indices.dtype}, not int32 or int64"
        return ROWS, rows.indices.shape, rows.values.shape, rows.dense_shape
    if isinstance(gradient, (COOTensor, CSRTensor)):
        return _COO if isinstance(gradient, COOTensor) else _CSR
    if not isinstance(gradient, Tensor):
        return type(gradient).__name__
    return gradient.shape if gradient.dtype in FLOATS else str(gradient.dtype)


class Gradients(NamedTuple):
    """Gradients that were checked.

    Attributes:
        values: Tensors, which are the values of sparse gradients.
        dtypes: their types.
        indices: the indices of sparse gradients, by place.
        absent: the places of parameters that have no gradient in this step; a value there means nothing.
    """

    values: Sequence[Tensor]
    dtypes: list[Any]
    indices: dict[int, Tensor]
    absent: frozenset[int] = frozenset()

    def at(self, places: Sequence[int]) -> Gradients:
        """Those of some parameters."""
        indices = {i: self.indices[place] for i, place in enumerate(places) if place in self.indices}
        return Gradients([self.values[i] for i in places], [self.dtypes[i] for i in places], indices)


def check_gradients(
    owner: str,
    names: Callable[[], Sequence[str]],
    shapes: list[tuple],
    gradients: Any,
    reasons: Callable[[], Sequence[str]],
) -> Gradients:
    """The check outside a graph."""
    if not isinstance(gradients, (tuple, list)):
        raise TypeError(
            f"{owner}: gradients must be a tuple of Tensors, one a parameter, got {type(gradients).__name__}"
        )
    dtypes = _types_if_fit(shapes, gradients)
    if dtypes is not None:
        return Gradients(gradients, dtypes, {})
    sparse = {i: rows for i, rows in enumerate(map(rows_of, gradients)) if rows is not None}
    got = [shape_of(gradient) for gradient in gradients]
    check_shapes(owner, names(), shapes, got, reasons() if sparse else ())
    values = list(gradients)
    for i, rows in sparse.items():
        values[i] = rows.values
    return Gradients(
        values, [value.dtype for value in values], {i: rows.indices for i, rows in sparse.items()}
    )


def _types_if_fit(shapes: list[tuple], gradients: Sequence[Any]) -> list[Any] | None:
    """The types if all is well: a quick look, which asks each of a thousand gradients once."""
    try:
        dtypes = [gradient.dtype for gradient in gradients]
        fits = _FLOAT_IDS.issuperset(map(id, dtypes)) and [g.shape for g in gradients] == shapes
        return dtypes if fits and _FOREIGN.isdisjoint(map(type, gradients)) else None
    except AttributeError:
        return None


# As tuples, which the compiler can search.
_FLOAT_TYPES = tuple(FLOATS)
_INTEGER_TYPES = tuple(_INTEGERS)

_shape_in_graph = ops.MultitypeFuncGraph("shape_in_graph")
_map = ops.HyperMap()


class _ShapesOfTensors(ops.PrimitiveWithInfer):
    """What ``_shape_in_graph`` gives for each gradient, if all are Tensors; else nothing.

    It looks at all of them at once, while a graph is compiled. A function that is mapped over a thousand
    gradients of different shapes is compiled a thousand times, which takes a second.
    """

    def __init__(self):
        super().__init__("shapes_of_tensors")
        self.set_const_prim(True)
        self.add_prim_attr("forbid_reuse_result", True)

    def __infer__(self, gradients):
        types, shapes = gradients["dtype"], gradients["shape"]
        if isinstance(types, TensorType):
            raise TypeError("gradients must be a tuple of Tensors, one a parameter, got a Tensor")
        if not isinstance(types, tuple) or not all(isinstance(each, TensorType) for each in types):
            return {"dtype": None, "shape": None, "value": ()}
        found = tuple(
            tuple(shape) if each.element_type() in FLOATS else _OF_INTEGERS
            for each, shape in zip(types, shapes)
        )
        return {"dtype": None, "shape": None, "value": found}


shapes_of_tensors = _ShapesOfTensors()


def shapes_in_graph(gradients):
    """In a graph: what ``check_shapes`` compares."""
    # What is not known yet is no Tensor: then each gradient is looked at on its own, later.
    shapes = shapes_of_tensors(gradients)
    return shapes if shapes else _map(_shape_in_graph, gradients)


@_shape_in_graph.register("Tensor")
def _tensor_shape(gradient):
    if gradient.dtype in _FLOAT_TYPES:
        return ops.shape(gradient)
    return _OF_INTEGERS


@_shape_in_graph.register("Number")
def _number_shape(gradient):
    return "a number"


@_shape_in_graph.register("COOTensor")
def _coo_shape(gradient):
    return _COO


@_shape_in_graph.register("CSRTensor")
def _csr_shape(gradient):
    return _CSR


@_shape_in_graph.register("None")
def _none_shape(gradient):
    return NONE


@_shape_in_graph.register("RowTensor")
def _row_tensor_shape(gradient):
    if gradient.values.dtype not in _FLOAT_TYPES:
        return "a RowTensor of integers"
    if gradient.indices.dtype not in _INTEGER_TYPES:
        return "a RowTensor with indices of another type than int32 and int64"
    return ROWS, ops.shape(gradient.indices), ops.shape(gradient.values), gradient.dense_shape
