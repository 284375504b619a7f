"""One launch of the compiled engine for all parameters of an optimizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.engine.native.cpp import Kernel
from ms_optim.engine.native.library import library_path, loaded
from ms_optim.gradients.rows import indices_in_graph, values_in_graph
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.group import Part
from ms_optim.platform.owned import MASTER_WEIGHT
from ms_optim.platform.waiting import synchronize

# As in engine.cc.
_TYPES = {ms.float32: 0, ms.float64: 1, ms.float16: 2, ms.bfloat16: 3}
_RESULTS = {1: "a rule that this process does not know", 2: "buffers that do not fit its layout"}


class NativeStep(nn.Cell):
    """A step by the compiled engine: ``run`` from Python, ``construct`` in a graph.

    Args:
        settings: what is done to all gradients.
        parts: the parameters by formula, in the order of ``kernels``.
        kernels: what runs the formulas.
        parameters: all parameters, in the order of the gradients.
        state: state Parameters by parameter name and state name.
        counters: ``global_step``, and the count of skipped steps where they are skipped.
    """

    def __init__(
        self,
        settings: GradientSettings,
        parts: Sequence[Part],
        kernels: Sequence[Kernel],
        parameters: Sequence[Parameter],
        state: Mapping[str, Mapping[str, Parameter]],
        counters: Sequence[Parameter],
    ) -> None:
        super().__init__(auto_prefix=False)
        part_of = {p.name: i for i, part in enumerate(parts) for p in part.params}
        self.layout = Tensor(_layout(settings, parts, kernels, parameters, state, part_of))
        states: list[Parameter] = []
        for param in parameters:
            names = (*parts[part_of[param.name]].rule.states, MASTER_WEIGHT)
            owned = state[param.name]
            states += [owned[name] for name in names if name in owned]
        # Not as attributes of the Cell, whose Parameters these are not.
        for name, value in {
            "counters": tuple(counters),
            "starts": tuple(part.group.start_step for part in parts),
            "hypers": tuple(tuple(p.group.cells[name] for name in k.hypers) for p, k in zip(parts, kernels)),
            "parameters": ParameterTuple(parameters),
            "states": ParameterTuple(states),
        }.items():
            object.__setattr__(self, name, value)
        self._shapes = [p.shape for p in parameters]
        self._types = [p.dtype for p in parameters]
        self.hyper_map = ops.HyperMap()
        self._gradient_types: tuple[list, np.ndarray] = ([], np.empty(0, np.int8))
        self._layout_array = self.layout.asnumpy()
        self._addresses: np.ndarray | None = None
        object.__setattr__(self, "_schedules", {})
        self.kernel = ops.Custom(
            f"{library_path()}:MsOptimStep", out_shape=(1,), out_dtype=ms.int32, func_type="aot"
        )
        self.kernel.add_prim_attr("side_effect_mem", True)

    def construct(self, gradients, all_dense):
        values = (self.layout,) + self.counters
        for start, hypers in zip(self.starts, self.hypers):
            values = values + (start,)
            for hyper in hypers:
                values = values + (hyper(),)
        if all_dense:
            return self.kernel(*values, *gradients, *self.parameters, *self.states)
        indices = self.hyper_map(indices_in_graph, gradients)
        gradients = self.hyper_map(values_in_graph, gradients)
        return self.kernel(*values, *gradients, *self.parameters, *self.states, *indices)

    def run(self, gradients: Sequence[Tensor], indices: Mapping[int, Tensor]) -> None:
        """A step outside a graph, in either mode.

        Args:
            gradients: Tensors, which are the values of sparse gradients.
            indices: the indices of these, by place.
        """
        gradients = _contiguous(gradients)
        self._check_parameters()
        # What was started before may still read the parameters.
        synchronize()
        if self._addresses is None:
            self._addresses = self._find_addresses()
        addresses, count = self._addresses, len(self.parameters)
        first = len(addresses) - len(self.states) - 2 * count
        addresses[first : first + count] = [gradient.data_ptr() for gradient in gradients]
        addresses[first + count : first + 2 * count] = [param.data_ptr() for param in self.parameters]
        scheduled: list[np.ndarray] = []
        for place, hyper in self._schedules.items():
            if hyper.is_scheduled():
                value = hyper.at(int(self.counters[0].asnumpy()[0]))
                scheduled.append(np.array(value, np.float64))
                addresses[place] = scheduled[-1].ctypes.data
            else:
                addresses[place] = hyper.value.data_ptr()
        types = self._types_of(gradients)
        numbers = {place: np.ascontiguousarray(i.asnumpy(), np.int64) for place, i in indices.items()}
        sparse = np.array([(place, i.size, i.ctypes.data) for place, i in numbers.items()], np.int64)
        result = loaded().ms_optim_step(
            self._layout_array.ctypes.data,
            addresses.ctypes.data,
            types.ctypes.data,
            sparse.ctypes.data,
            len(sparse),
        )
        if result:
            raise RuntimeError(f"the native engine met {_RESULTS[result]}")

    def _find_addresses(self) -> np.ndarray:
        """Where everything is; the places of gradients and parameters are looked up at each step.

        The optimizer's own Parameters stay where they are: what they are given is copied into them. After a
        step the caches hold nothing of Python's, and each Parameter that is asked costs half a microsecond.
        """
        head = [*self.counters]
        for start, hypers in zip(self.starts, self.hypers):
            head.append(start)
            for hyper in hypers:
                if hyper.schedule is not None:
                    self._schedules[len(head)] = hyper
                head.append(hyper.value)
        return np.array(
            [p.data_ptr() for p in (*head, *self.parameters, *self.parameters, *self.states)], np.uint64
        )

    def _check_parameters(self) -> None:
        """Raises where a parameter is no longer what the layout says."""
        if [p.dtype for p in self.parameters] != self._types or [
            p.shape for p in self.parameters
        ] != self._shapes:
            for param, shape, dtype in zip(self.parameters, self._shapes, self._types):
                if param.shape != shape or param.dtype != dtype:
                    raise ValueError(
                        f"parameter {param.name!r} had shape {shape} and type {dtype} when the optimizer was "
                        f"made, and has {param.shape} and {param.dtype} now; make the optimizer anew"
                    )
        for param in self.parameters:
            if not param.is_contiguous():
                param.set_data(param.contiguous())

    def _types_of(self, gradients: Sequence[Tensor]) -> np.ndarray:
        types = [gradient.dtype for gradient in gradients]
        if types != self._gradient_types[0]:
            self._gradient_types = (types, np.array([_TYPES[dtype] for dtype in types], np.int8))
        return self._gradient_types[1]


def _contiguous(tensors: Sequence[Tensor]) -> Sequence[Tensor]:
    return [tensor if tensor.is_contiguous() else tensor.contiguous() for tensor in tensors]


def _layout(
    settings: GradientSettings,
    parts: Sequence[Part],
    kernels: Sequence[Kernel],
    parameters: Sequence[Parameter],
    state: Mapping[str, Mapping[str, Any]],
    part_of: Mapping[str, int],
) -> np.ndarray:
    """What engine.cc calls Settings, then its Groups and its Tensors."""
    max_norm = np.inf if settings.max_grad_norm is None else settings.max_grad_norm
    numbers = np.array([1.0 / settings.loss_scale, max_norm, settings.limit]).view(np.int64)
    words = [len(parameters), len(parts), int(settings.skip_nonfinite), *numbers]
    for part, each in zip(parts, kernels):
        words += [each.id, np.array([part.group.sign]).view(np.int64)[0]]
    for param in parameters:
        rows = kernels[part_of[param.name]].rows and param.ndim > 1 and param.size > 0
        row = param.size // param.shape[0] if rows else 0
        master = int(MASTER_WEIGHT in state[param.name])
        height, width = (1, 1, *param.shape)[-2:] if kernels[part_of[param.name]].axes else (0, 0)
        table = param.shape[0] if param.ndim else 0
        words += [param.size, row, part_of[param.name], _TYPES[param.dtype], master, height, width, table]
    return np.array(words, np.int64)
