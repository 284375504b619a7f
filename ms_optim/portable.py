"""The portable engine: a rule's operations as a MindSpore graph, on Ascend, GPU and CPU.

MindSpore compiles from source, so the traced operations are written out as a small Python module
with two names: ``scalars``, evaluated once a step in float64, and ``update``, a
``MultitypeFuncGraph`` for one parameter, which a ``HyperMap`` runs over all parameters of a bucket.
"""

from __future__ import annotations

import functools
import importlib.util
import sys
import tempfile
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any, Mapping, NamedTuple, Sequence

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.primitives import Primitive
from ms_optim.rule import Rule, arguments
from ms_optim.symbolic import BINARY, Program, Symbol, Untraceable, inputs

_FORMATS = {
    **BINARY,
    "neg": "-{}",
    "abs": "ops.abs({})",
    "sign": "ops.sign({})",
    "sqrt": "ops.sqrt({})",
    "exp": "ops.exp({})",
    "log": "ops.log({})",
    "tanh": "ops.tanh({})",
    "maximum": "ops.maximum({}, {})",
    "minimum": "ops.minimum({}, {})",
    "where": "ops.where({}, {}, {})",
    "sum": "ops.sum({})",
    "mean": "ops.mean({})",
    "max": "ops.max({})[0]",
    "centralize": "centralize({})",
    "float32": "ops.cast(ops.cast({}, ms.float32), ms.float64)",
}


def centralize(grad):
    """The gradient less its mean over all axes but the first; below two dimensions, as it is."""
    if grad.ndim < 2:
        return grad
    return grad - ops.mean(grad, tuple(range(1, grad.ndim)), True)


class Statement(NamedTuple):
    """A line of an update; each ``{}`` in it stands for the symbol of the same place."""

    text: str
    symbols: Sequence[Symbol] = ()


def traced(rule: Rule, values: dict[str, Symbol], decay: bool) -> list[Statement]:
    """The rule, operation by operation; Untraceable where it cannot be followed."""
    tensors = inputs(("param", "grad", *rule.states), scalar=False)
    param, grad = tensors.pop("param"), tensors.pop("grad")
    try:
        new_param, *new_states = rule(param, grad, tensors, values, decay)
    except Untraceable:
        raise
    except Exception as error:
        # MindSpore's own functions refuse symbols, each in its own way.
        place = Path(traceback.extract_tb(error.__traceback__)[-1].filename)
        if Path(ms.__file__).parent in place.parents:
            raise Untraceable("a function of MindSpore's called by the rule") from error
        raise
    stores = [Statement(f"ops.assign({name}, {{}})", [new]) for name, new in zip(rule.states, new_states)]
    return [*stores, Statement("store(stored, {})", [new_param])]


def untraced(rule: Rule, values: dict[str, Symbol], decay: bool) -> list[Statement]:
    """A call of the rule, whose own source MindSpore parses; what the base adds is traced."""
    param, grad = inputs(("param", "grad"), scalar=False).values()
    given = {**values, **rule.fill(values), "grad": rule.prepare(param, grad, values, decay)}
    words, symbols = [], []
    for name in arguments(rule.update):
        if name in given:
            words.append(f"{name}={{}}")
            symbols.append(given[name])
        else:
            words.append(f"{name}={rule.flags.get(name, name)!r}".replace(repr(name), name))
    stores = [Statement(f"ops.assign({name}, new[{i}])") for i, name in enumerate(rule.states, 1)]
    return [
        Statement(f"new = rule_update({', '.join(words)})", symbols),
        *stores,
        Statement(f"store(stored, {'new[0]' if rule.states else 'new'})"),
    ]


def fused(rule: Rule, values: dict[str, Symbol], decay: bool, primitive: Primitive) -> list[Statement]:
    """A call of MindSpore's fused kernel for the rule."""
    param, grad = inputs(("param", "grad"), scalar=False).values()
    given = {**values, **rule.fill(values)}
    scalars = primitive.scalars(**{name: given[name] for name in arguments(primitive.scalars)})
    words = ", ".join(["stored", "{}", *rule.states, *["{}"] * len(scalars)])
    return [Statement(f"primitive({words})", [rule.prepare(param, grad, values, decay), *scalars])]


class _Writer:
    """Source lines in which each operation of a program has a name of its own."""

    def __init__(self, names: dict[Symbol, str], prefix: str, dtype: str) -> None:
        self.names = names
        self.prefix = prefix
        self.dtype = dtype
        self.constants: list[str] = []
        self.lines: list[str] = []

    def write(self, steps: Sequence[Symbol]) -> None:
        for step in steps:
            if step in self.names:
                continue
            if step.op == "input":
                self.names[step] = step.args[0]
            elif step.op == "constant":
                self.names[step] = self._constant(step.args[0])
            else:
                name = f"{self.prefix}{len(self.lines)}"
                formula = _FORMATS[step.op].format(*(self.names[arg] for arg in step.args))
                self.lines.append(f"    {name} = {formula}")
                self.names[step] = name

    def _constant(self, value: float) -> str:
        # MindSpore takes a literal as float32; what float32 does not hold stands in a Tensor.
        if float(np.float32(value)) == value:
            return repr(value) if value >= 0 else f"({value!r})"
        name = f"{self.prefix}_constant{len(self.constants)}"
        self.constants.append(f"{name} = Tensor({value!r}, ms.{self.dtype})")
        return name


def source(
    rule: Rule, values: dict[str, Symbol], statements: Sequence[Statement], dtype: str, cast: bool
) -> str:
    """The module that runs the statements for one parameter of a compute type."""
    program = Program([symbol for statement in statements for symbol in statement.symbols])
    scalar = _Writer({}, "s", "float64")
    scalar.write([s for s in program.steps if s.scalar])
    rounded = [
        scalar.names[s] if s.boolean else f"ops.cast({scalar.names[s]}, ms.{dtype})" for s in program.frontier
    ]
    tensor = _Writer({s: f"scalar{i}" for i, s in enumerate(program.frontier)}, "t", dtype)
    tensor.write([s for s in program.steps if not s.scalar or s.op == "constant"])
    outputs = iter(program.outputs)
    body = [s.text.format(*(tensor.names[next(outputs)] for _ in s.symbols)) for s in statements]
    unpacked = "".join(f"scalar{i}, " for i in range(len(rounded)))
    stored = f"ops.cast(stored, ms.{dtype})" if cast else "stored"
    types = ", ".join(['"Tuple"', *['"Tensor"'] * (2 + len(rule.states))])
    return "\n".join(
        [
            f'"""{rule.owner}.{rule.update.__name__}, as traced."""',
            "",
            "import mindspore as ms",
            "from mindspore import Tensor, ops",
            "from ms_optim.portable import centralize",
            "",
            *scalar.constants,
            *tensor.constants,
            "",
            "def scalars(values):",
            f"    {', '.join(values)}, = values",
            *scalar.lines,
            f"    return ({''.join(f'{r}, ' for r in rounded)})",
            "",
            "def store(stored, new):",
            "    ops.assign(stored, ops.cast(new, stored.dtype))" if cast else "    ops.assign(stored, new)",
            "",
            'update = ops.MultitypeFuncGraph("update")',
            "",
            f"@update.register({types})",
            f"def _update({', '.join(('scalars', 'stored', 'grad', *rule.states))}):",
            *([f"    {unpacked}= scalars"] if rounded else []),
            f"    param = {stored}",
            f"    grad = ops.cast(grad, ms.{dtype})",
            *tensor.lines,
            *(f"    {line}" for line in body),
            "    return True",
            "",
        ]
    )


@functools.lru_cache(maxsize=None)
def _folder() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="ms_optim_")


@functools.lru_cache(maxsize=None)
def load(text: str, rule_update: Any, primitive: Any) -> ModuleType:
    """The module of a source text, with the functions that it may call."""
    name = f"ms_optim_generated_{load.cache_info().currsize}"
    path = Path(_folder().name) / f"{name}.py"
    path.write_text(text)
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    module.rule_update, module.primitive = rule_update, primitive
    sys.modules[name] = module  # MindSpore's parser looks a function's module up by name.
    spec.loader.exec_module(module)
    return module


def module_for(
    rule: Rule, names: Sequence[str], dtype: Any, decay: bool, primitive: Primitive | None
) -> ModuleType:
    """The generated module that runs a rule for parameters of one type.

    Args:
        names: the hyperparameters, in the order in which the graph passes their values.
        dtype: the parameters' type.
        decay: whether coupled weight decay is added to the gradient.
        primitive: the fused kernel that stands in for the rule's own operations.
    """
    values = inputs(("step", *names), scalar=True)
    compute = "float64" if dtype == ms.float64 else "float32"
    if primitive is not None:
        statements = fused(rule, values, decay, primitive)
    else:
        try:
            statements = traced(rule, values, decay)
        except Untraceable:
            statements = untraced(rule, values, decay)
    text = source(rule, values, statements, compute, cast=str(dtype).lower() != compute)
    return load(text, rule.update, primitive.apply if primitive else None)


class Paths:
    """The generated modules of one group and type, and when each of the two serves.

    The usual one leaves out what is 0 now (coupled weight decay), and uses a fused kernel where there
    is one. What it leaves out may be written while training: then the general one serves, within the
    same compiled graph.

    Attributes:
        usual: the module in force while the hyperparameters at ``zeros`` are 0.
        general: the module for every other case.
        zeros: places among the values that ``GroupValues`` gives; empty where one module serves all.
    """

    def __init__(
        self, rule: Rule, primitive: Primitive | None, sources: Mapping[str, Any], dtype: Any
    ) -> None:
        names = tuple(sources)
        if dtype != ms.float32:
            primitive = None
        zeros = primitive.zero if primitive else ()
        if not all(_is_zero(sources[name]) for name in zeros):
            primitive, zeros = None, ()
        decays = rule.coupled and not _is_zero(sources["weight_decay"])
        self.usual = module_for(rule, names, dtype, decays, primitive)
        if rule.coupled and not decays:
            zeros = ("weight_decay", *zeros)
        general = primitive if primitive and not primitive.zero else None
        self.general = module_for(rule, names, dtype, rule.coupled, general) if zeros else self.usual
        self.zeros = tuple(1 + names.index(name) for name in zeros)


def _is_zero(source: Any) -> bool:
    return not isinstance(source, nn.Cell) and source == 0.0


class Bucket(nn.Cell):
    """Parameters of one group and one type, and the graph that updates them all.

    Args:
        values: a Cell of ``global_step`` that gives the step and the hyperparameters.
        params: the parameters.
        states: one ParameterTuple for each state.
        places: where the gradients of these parameters stand among all gradients, ascending.
        paths: the generated modules.
    """

    def __init__(
        self,
        values: nn.Cell,
        params: ParameterTuple,
        states: tuple[ParameterTuple, ...],
        places: Sequence[int],
        paths: Paths,
    ) -> None:
        super().__init__(auto_prefix=False)
        self.values = values
        # Not as Cell attributes: the network's parameters are not this Cell's.
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "states", states)
        self.first, self.last = places[0], places[-1] + 1
        self.contiguous = len(places) == self.last - self.first
        self.places = tuple(places)
        self.usual_scalars, self.usual_update = paths.usual.scalars, paths.usual.update
        self.general_scalars, self.general_update = paths.general.scalars, paths.general.update
        self.zeros = paths.zeros
        self.hyper_map = ops.HyperMap()

    def construct(self, global_step, gradients):
        values = self.values(global_step)
        if self.contiguous:
            grads = gradients[self.first : self.last]
        else:
            grads = self.hyper_map(ops.partial(_take, gradients), self.places)
        if not self.zeros:
            return self.run(self.usual_update, self.usual_scalars(values), grads)
        # Hyperparameters that may be zero are never negative.
        total = values[self.zeros[0]]
        for place in self.zeros[1:]:
            total = total + values[place]
        if total == 0:
            done = self.run(self.usual_update, self.usual_scalars(values), grads)
        else:
            done = self.run(self.general_update, self.general_scalars(values), grads)
        return done

    def run(self, update, scalars, grads):
        self.hyper_map(ops.partial(update, scalars), self.params, grads, *self.states)
        return True


def _take(items, index):
    return items[index]


class CompiledStep(nn.Cell):
    """A step compiled for PYNATIVE mode.

    The compiled graph keeps the buffers that it was compiled with, while ``set_data`` and
    ``load_param_into_net`` give a Parameter another one. Before each step, what stands in a new
    buffer is copied into the known one, and the Parameter is given that back.

    Args:
        optimizer: the Cell to compile.
        parameters: all Parameters that its graph reads or writes.
    """

    # The gradients' tuple is an input for each of its Tensors, not one constant.
    enable_tuple_broaden = True

    def __init__(self, optimizer: nn.Cell, parameters: Sequence[Parameter]) -> None:
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer
        self._compiled = ms.jit(self)
        buffers = [(parameter, Tensor(parameter)) for parameter in parameters]
        object.__setattr__(self, "_buffers", buffers)

    def construct(self, gradients):
        return self.optimizer(gradients)

    def __call__(self, gradients: tuple) -> Any:
        for parameter, buffer in self._buffers:
            if parameter.data_ptr() != buffer.data_ptr():
                buffer.copy_(parameter)
                parameter.set_data(buffer)
        return self._compiled(gradients)
