"""The portable engine: the Cells that run the generated source, on Ascend, GPU and CPU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType, SimpleNamespace
from typing import Any

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.generate import Form, module_for
from ms_optim.hyperparameters import is_zero
from ms_optim.param_groups import ParamGroup
from ms_optim.primitives import Primitive
from ms_optim.rule import Rule
from ms_optim.scaling import GradientSettings
from ms_optim.state import MASTER_WEIGHT, compute_type, free_name, synchronize


def plan(
    rule: Rule,
    primitive: Primitive | None,
    sources: Mapping[str, Any],
    settings: GradientSettings,
    form: Form,
) -> tuple[ModuleType, tuple[str, ...]]:
    """The generated source for parameters of one type, and the hyperparameters that it leaves out.

    What costs a pass over memory and is neutral is left out: decays of 0, a gradient scale of 1, and the
    terms for which a fused kernel has no place. A graph has no cheap and safe way to decide that while it
    runs.

    Args:
        rule: the group's formula.
        primitive: a fused kernel that computes it, for float32.
        sources: number or schedule of each hyperparameter.
        settings: what is done to all gradients.
        form: the parameters' type, and whether there are master weights.
    """
    zeros = [name for name in ("l1_decay", "weight_decay") if is_zero(sources[name])]
    if not rule.coupled and "weight_decay" in zeros:
        zeros.remove("weight_decay")
    fits = form.dtype == ms.float32 and not settings.skip_nonfinite
    if primitive is not None and fits and all(is_zero(sources[name]) for name in primitive.zero):
        zeros += primitive.zero
        form = form._replace(primitive=primitive)
    neutral = [] if rule.flags.get("maximize") or settings.scales else ["grad_scale"]
    if settings.max_grad_value is None:
        neutral.append("max_grad_value")
    form = form._replace(without=frozenset((*zeros, *neutral)), guarded=settings.skip_nonfinite)
    return module_for(rule, tuple(sources), form), tuple(zeros)


def make_buckets(
    groups: Sequence[ParamGroup],
    settings: GradientSettings,
    state: Mapping[str, Mapping[str, Parameter]],
    place: Mapping[str, int],
) -> list[Bucket]:
    """The buckets of all groups, which notes what its buckets leave out.

    Args:
        settings: what is done to all gradients.
        state: the state Parameters by parameter name and state name.
        place: where the gradient of each parameter stands among all gradients.
    """
    buckets: list[Bucket] = []
    for group, rule, of_kind in [part for each in groups for part in each.parts()]:
        members = sorted((p for p in of_kind if p.size), key=lambda p: place[p.name])
        refused = group.primitive is not None and not group.primitive.takes_scalars
        kinds: dict[tuple[Any, bool], list[Parameter]] = {}
        for param in members:
            kinds.setdefault((param.dtype, refused and param.ndim == 0), []).append(param)
        for (dtype, without_kernel), params in kinds.items():
            names = list(state[params[0].name])
            form = Form(dtype, master=MASTER_WEIGHT in names)
            primitive = None if without_kernel else group.primitive
            module, zeros = plan(rule, primitive, group.sources(), settings, form)
            group.left_out = {*group.left_out, *zeros}
            states = tuple(ParameterTuple([state[p.name][name] for p in params]) for name in names)
            places = [place[p.name] for p in params]
            start = group.values_cell.start_step.name[: -len("start_step")]
            scalars = ParameterTuple(
                Parameter(
                    Tensor(0.0, compute_type(params[0])),
                    name=free_name(f"{start}bucket_{len(buckets)}.scalar_{i}", place),
                    requires_grad=False,
                )
                for i in range(module.scalar_count)
            )
            buckets.append(
                Bucket(group.values_cell, ParameterTuple(params), states, scalars, places, module, group.sign)
            )
    return buckets


class Bucket(nn.Cell):
    """Parameters of one group and one type, and the graph that updates them all.

    Args:
        values: a Cell that gives the step and the hyperparameters.
        params: the parameters.
        states: one ParameterTuple for each state.
        scalars: where the step's scalars stand while it runs.
        places: where the gradients of these parameters stand among all gradients, ascending.
        module: the generated source.
        sign: -1 where the group maximizes, else 1.
    """

    def __init__(
        self,
        values: nn.Cell,
        params: ParameterTuple,
        states: tuple[ParameterTuple, ...],
        scalars: ParameterTuple,
        places: Sequence[int],
        module: ModuleType,
        sign: float,
    ) -> None:
        super().__init__(auto_prefix=False)
        self.values = values
        self.sign = Tensor(sign, ms.float64)
        # Not as Cell attributes: the network's parameters are not this Cell's, and scalars no state.
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "states", states)
        object.__setattr__(self, "scalars", scalars)
        self.first, self.last = places[0], places[-1] + 1
        self.contiguous = len(places) == self.last - self.first
        self.places = tuple(places)
        self.update_all = module.update_all
        self.hyper_map = ops.HyperMap()

    def construct(self, gradients, scale, limit, finite, scheduled):
        if self.contiguous:
            grads = gradients[self.first : self.last]
        else:
            grads = self.hyper_map(ops.partial(_take, gradients), self.places)
        values = self.values(scheduled) + (self.sign * scale, limit, finite)
        return self.update_all(values, self.params, grads, self.states, self.scalars)


def _take(items, index):
    return items[index]


class CompiledStep(nn.Cell):
    """A step that Python calls, in either mode.

    A graph that is compiled by ``@jit`` keeps the buffers that it was compiled with, while ``set_data`` and
    ``load_param_into_net`` give a Parameter another one. What stands in a new buffer is copied into the
    known one before each step, and back after it. Where the new buffers stay, it is cheaper to compile
    anew: then the step is ``outdated``.

    Args:
        optimizer: the Cell to compile.
        parameters: the network's Parameters that its graph reads or writes. (The optimizer's own stay where
            they are.)
        plain: whether it gives True back; else what the optimizer's ``construct`` does.
    """

    def __init__(self, optimizer: nn.Cell, parameters: Sequence[Parameter], plain: bool) -> None:
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer
        self.plain = plain
        # An input for each gradient; the tuple would be a constant of the graph.
        self.enable_tuple_broaden = True
        self._jitted = ms.jit(self)
        buffers = [Tensor(parameter) for parameter in parameters]
        places = [buffer.data_ptr() for buffer in buffers]
        # Not as attributes of the Cell, which looks at each value that it is given.
        self._state = SimpleNamespace(parameters=list(parameters), buffers=buffers, known=places, last=places)

    def construct(self, gradients, *scheduled):
        done = self.optimizer._advance(gradients, scheduled) if scheduled else self.optimizer(gradients)
        # To give a Tensor back takes a millisecond. The step is not forgotten, for its result is no constant.
        return ops.depend(True, done) if self.plain else done

    def outdated(self) -> bool:
        """Whether parameters have the same new buffers as at the last step."""
        state = self._state
        return state.last != state.known and state.last == self._find_places()

    def _find_places(self) -> list[int]:
        return [parameter.data_ptr() for parameter in self._state.parameters]

    def __call__(self, gradients: tuple, scheduled: tuple) -> Any:
        """A step.

        Args:
            gradients: see :meth:`Optimizer.construct`.
            scheduled: the values of schedules at this step.
        """
        # The graph does not wait for what was started before, such as a copy into a state.
        synchronize()
        state = self._state
        state.last = self._find_places()
        moved = []
        if state.last != state.known:
            all_of_them = zip(state.parameters, state.buffers, state.last, state.known)
            moved = [(parameter, buffer) for parameter, buffer, place, known in all_of_them if place != known]
        for parameter, buffer in moved:
            buffer.copy_(parameter)
        done = self._jitted(gradients, *scheduled)
        for parameter, buffer in moved:
            parameter.copy_(buffer)
        return done
