"""One launch of the compiled engine for all parameters of an optimizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.engine.native.cpp import Kernel
from ms_optim.engine.native.library import library_path, loaded
from ms_optim.engine.owner import Owner
from ms_optim.engine.record import make_record
from ms_optim.formula.decay import DECAYS
from ms_optim.gradients.checks import Gradients
from ms_optim.gradients.gathering import GATHERED
from ms_optim.gradients.rows import all_dense, indices_in_graph, values_in_graph
from ms_optim.groups.group import Group, Part
from ms_optim.groups.rates import HIGHEST
from ms_optim.groups.values import Hyperparameter
from ms_optim.platform.graphs import is_exporting
from ms_optim.platform.memory import addresses, are_contiguous
from ms_optim.platform.owned import MASTER_WEIGHT
from ms_optim.platform.waiting import synchronize

# As in layout.h.
_TYPES = {ms.float32: 0, ms.float64: 1, ms.float16: 2, ms.bfloat16: 3}
# As in engine.cc.
_RESULTS = {
    1: "a rule that this process does not know",
    2: "buffers that do not fit its layout",
    3: "a lack of memory; nothing was changed",
    4: "an error of its own",
    5: "a learning rate or a counter out of range",
}
_OUT_OF_RANGE = 5


class NativeStep(nn.Cell):
    """A step by the compiled engine: ``run`` from Python, ``construct`` in a graph.

    Args:
        core: the optimizer's core.
        kernels: what runs the formulas of its groups' parts.
    """

    engine = "native"
    is_compiling = runs_fused = False
    skips_none = reads_flags = True

    def __init__(self, core: Owner, kernels: Sequence[Kernel]) -> None:
        super().__init__(auto_prefix=False)
        parts = [part for group in core.groups for part in group.parts()]
        parameters, state, settings = core.parameters, core.state, core.gradient_settings
        part_of = {p: i for i, part in enumerate(parts) for p in part.params}
        numbers = _layout(core, parts, kernels, part_of)
        self.layout = Tensor(numbers)
        states: list[Parameter] = [state[p][GATHERED] for p in parameters] if settings.gathers else []
        for param in filter(core.owns, parameters):
            names = (*parts[part_of[param]].rule.states, MASTER_WEIGHT)
            states += [state[param][name] for name in names if name in state[param]]
        first_part = {id(part.group): i for i, part in reversed(list(enumerate(parts)))}
        lr_places = [first_part.get(id(group)) for group in core.groups]
        tracked = parameters if settings.track_update_norms else ()
        record = make_record(core, len(parts), lr_places, tracked)
        scaler = settings.scaler
        of_scaler = () if scaler is None else (scaler.scale_value, scaler.counter)
        # Not as attributes of the Cell, whose Parameters these are not.
        for name, value in {
            "record": record,
            "frozen": core.frozen_flags,
            "frozen_place": len(core.counters),
            "head": (*core.counters, core.frozen_flags, *of_scaler, record.values),
            "starts": tuple(part.group.start_step for part in parts),
            # Behind those, by part: numbers that are the same at each step.
            "constants": tuple(tuple(Tensor([x], ms.float64) for x in k.constants) for k in kernels),
            "hypers": tuple(tuple(p.group.cells[name] for name in k.hypers) for p, k in zip(parts, kernels)),
            "core": core,
            # What follows the hyperparameters: the largest rate, and the one that others may assign.
            "rates": tuple(_rates(part.group) for part in parts),
            "parameters": parameters,
            "states": ParameterTuple(states),
            "memory": core.memory,
            "_no_record": Tensor(record.values.asnumpy()),
            "_layout_array": numbers,
            "_places": [],
            "_gradient_types": ([], np.empty(0, np.int8)),
        }.items():
            object.__setattr__(self, name, value)
        self.hyper_map = ops.HyperMap()
        table, schedules = self._find_addresses()
        object.__setattr__(self, "_addresses", table)
        object.__setattr__(self, "_schedules", schedules)
        self.kernel = ops.Custom(
            f"{library_path()}:MsOptimStep", out_shape=None, out_dtype=ms.int32, func_type="aot"
        )
        # A graph of dynamic shapes asks the library, by this name, for the shape of what it gives back.
        self.kernel.add_prim_attr("side_effect_mem", True)
        self.kernel.add_prim_attr("reg_op_name", "MsOptimStep")

    def __getattr__(self, name: str) -> Any:
        # MindSpore asks while it reads the code. It exports no Parameters but those that Cells list, which
        # checkpoints have too.
        if name == "given_head":
            return (*self.head[:-1], self._no_record) if is_exporting() else self.head
        return super().__getattr__(name)

    def construct(self, gradients, shapes, checked):
        values = (self.layout,) + self.given_head
        for start, hypers, constants, rates in zip(self.starts, self.hypers, self.constants, self.rates):
            values = values + (start,)
            for hyper in hypers:
                values = values + (hyper(),)
            values = values + constants + rates
        if all_dense(shapes):
            done = self.kernel(*values, *gradients, *self.parameters, *self.states)
        else:
            indices = self.hyper_map(indices_in_graph, gradients)
            gradients = self.hyper_map(values_in_graph, gradients)
            done = self.kernel(*values, *gradients, *self.parameters, *self.states, *indices)
        return ops.depend(done, checked)

    def run(self, gradients: Gradients) -> bool:
        """A step outside a graph, in either mode."""
        values = gradients.values
        # What MindSpore does with a Tensor without data is to read what is not there.
        if gradients.indices or 0 in addresses(values):
            self.memory.check_gradients(gradients)
        if not are_contiguous(values):
            values = [value.contiguous() for value in values]
        # What was started before may still read the parameters.
        synchronize()
        table, count = self._addresses, len(values)
        first = len(table) - len(self.states) - 2 * count
        table[first : first + count] = addresses(values)
        if addresses(self.parameters) != self._places:
            table[first + count : first + 2 * count] = self._places_of_checked()
        scheduled: list[np.ndarray] = []
        for place, hyper in self._schedules.items():
            if hyper.is_scheduled():
                value = hyper.for_step(self.head[0].item())
                scheduled.append(np.array(value, np.float64))
                table[place] = scheduled[-1].ctypes.data
            else:
                table[place] = hyper.value.data_ptr()
        table[self.frozen_place] = self.frozen.data_ptr()
        if gradients.absent:
            flags = self.frozen.asnumpy().copy()
            flags[list(gradients.absent)] = 1
            table[self.frozen_place] = flags.ctypes.data
        types = self._types_of(gradients.dtypes)
        numbers = {
            place: np.ascontiguousarray(i.asnumpy(), np.int64) for place, i in gradients.indices.items()
        }
        sparse = np.array([(place, i.size, i.ctypes.data) for place, i in numbers.items()], np.int64)
        result = loaded().ms_optim_step(
            self._layout_array.ctypes.data,
            table.ctypes.data,
            types.ctypes.data,
            sparse.ctypes.data,
            len(sparse),
        )
        if result == _OUT_OF_RANGE:
            self.core.entry.check_counts()
        if result:
            raise RuntimeError(f"the native engine met {_RESULTS[result]}")
        return True

    def follow(self) -> None:
        """Nothing: each step reads the flags."""

    def _find_addresses(self) -> tuple[np.ndarray, dict[int, Hyperparameter]]:
        """Where everything is, and the places of schedules; gradients and parameters come at each step.

        The optimizer's own Parameters stay where they are: what they are given is copied into them. After a
        step the caches hold nothing of Python's, and each Parameter that is asked costs half a microsecond.
        """
        head = [*self.head]
        schedules: dict[int, Hyperparameter] = {}
        for start, hypers, constants, rates in zip(self.starts, self.hypers, self.constants, self.rates):
            head.append(start)
            for hyper in hypers:
                if hyper.schedule is not None:
                    schedules[len(head)] = hyper
                head.append(hyper.value)
            head += (*constants, *rates)
        owned = (*head, *self.parameters, *self.parameters, *self.states)
        return np.array(addresses(owned), np.uint64), schedules

    def _places_of_checked(self) -> list[int]:
        """Where the parameters are now; raises ValueError where one is no longer what the layout says."""
        self.memory.check_parameters()
        for param in self.parameters:
            if not param.is_contiguous():
                param.set_data(param.contiguous())
        object.__setattr__(self, "_places", addresses(self.parameters))
        return self._places

    def _types_of(self, dtypes: list[Any]) -> np.ndarray:
        if dtypes != self._gradient_types[0]:
            numbers = np.array([_TYPES[dtype] for dtype in dtypes], np.int8)
            object.__setattr__(self, "_gradient_types", (dtypes, numbers))
        return self._gradient_types[1]


def _rates(group: Group) -> tuple[Parameter, ...]:
    largest = () if group.lr_max is None else (group.lr_max,)
    return largest if group.rate is None else (*largest, group.rate.hyper.public)


def _layout(
    core: Owner, parts: Sequence[Part], kernels: Sequence[Kernel], part_of: Mapping[Parameter, int]
) -> np.ndarray:
    """What layout.h calls Settings, then its Groups and its Tensors."""
    settings, parameters, state = core.gradient_settings, core.parameters, core.state
    max_norm = np.inf if settings.max_grad_norm is None else settings.max_grad_norm
    scaler = settings.scaler
    factor = 1.0 if scaler is None else scaler.factor
    numbers = np.array(
        [1.0 / (settings.fixed_scale * settings.divisor), max_norm, settings.limit, factor]
    ).view(np.int64)
    flags = [settings.skip_nonfinite, settings.measures, settings.track_update_norms]
    window = 0 if scaler is None else scaler.window
    calls = settings.gathered_calls if settings.gathers else 0
    words = [len(parameters), len(parts), *map(int, flags), calls, window, *numbers]
    first_of: dict[int, int] = {}
    for number, part in enumerate(parts):
        first_of.setdefault(id(part.group.cells["lr"]), number)
    for part, each in zip(parts, kernels):
        decay = -1 if part.rule.decay is None else DECAYS.index(part.rule.decay)
        sign = np.array([part.group.sign]).view(np.int64)[0]
        rate = part.group.rate
        lead = -1 if rate is None else first_of[id(rate.lead)]
        interval = part.group.cells["lr"].interval
        bounds = np.array([interval.low, min(interval.high, HIGHEST)]).view(np.int64)
        options = [int(part.group.flags["grad_centralization"]), int(part.rule.acts_before)]
        words += [each.id, sign, decay, *options, lead, *bounds]
    for param in parameters:
        number = part_of[param]
        works_on_rows = kernels[number].rows or parts[number].group.flags["grad_centralization"]
        row = param.size // param.shape[0] if works_on_rows and param.ndim > 1 and param.size else 0
        master = int(MASTER_WEIGHT in state[param])
        view, axes = kernels[number].view, kernels[number].axes
        height, width = (1, 1, *param.shape)[-2:] if axes else (0, 0)
        if view is not None:
            height, width = view.of(param.shape)
        table = param.shape[0] if param.ndim else 0
        elsewhere = int(not core.owns(param))
        words += [param.size, row, number, _TYPES[param.dtype], master, height, width, table, elsewhere]
    return np.array(words, np.int64)
