"""Source code that runs a rule in a MindSpore graph.

MindSpore compiles from source, so the traced operations are written out as a small Python module
with two names: ``scalars``, evaluated once a step in float64, and ``update``, a
``MultitypeFuncGraph`` for one parameter, which a ``HyperMap`` runs over all parameters of a bucket.
"""

from __future__ import annotations

import functools
import math
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np

from ms_optim.primitives import Primitive
from ms_optim.rule import Rule, arguments
from ms_optim.symbolic import Program, Symbol, Untraceable, call, constant, inputs

_FORMATS = {
    "add": "{} + {}",
    "sub": "{} - {}",
    "mul": "{} * {}",
    "div": "{} / {}",
    "pow": "{} ** {}",
    "lt": "{} < {}",
    "le": "{} <= {}",
    "gt": "{} > {}",
    "ge": "{} >= {}",
    "eq": "{} == {}",
    "ne": "{} != {}",
    "neg": "-{}",
    "abs": "ops.abs({})",
    "sign": "sign({})",
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


class Statement(NamedTuple):
    """A line of an update; each ``{}`` in it stands for the symbol of the same place."""

    text: str
    symbols: Sequence[Symbol] = ()


def traced(rule: Rule, values: dict[str, Symbol], decay: bool) -> list[Statement]:
    """The rule, operation by operation; Untraceable where it cannot be followed."""
    tensors = inputs(("param", "grad", *rule.states), scalar=False)
    param, grad = tensors.pop("param"), tensors.pop("grad")
    try:
        new_param, *new_states = map(constant, rule(param, grad, tensors, values, decay))
    except Untraceable:
        raise
    except Exception as error:
        # MindSpore's own functions refuse symbols, each in its own way.
        place = Path(traceback.extract_tb(error.__traceback__)[-1].filename)
        if Path(ms.__file__).parent in place.parents:
            raise Untraceable("a function of MindSpore's called by the rule") from error
        raise
    flat = [name for name, new in zip(("param", *rule.states), (new_param, *new_states)) if new.scalar]
    if flat:
        raise TypeError(
            f"{rule.owner}.{rule.update.__name__} returns one number for {', '.join(flat)}, "
            f"which must have the parameter's shape"
        )
    stores = [
        Statement(f"ops.assign({_variable(name)}, {{}})", [new]) for name, new in zip(rule.states, new_states)
    ]
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
        elif name in rule.flags:
            words.append(f"{name}={rule.flags[name]!r}")
        elif name in ("param", *rule.states):
            words.append(f"{name}={_variable(name)}")
    stores = [Statement(f"ops.assign({_variable(name)}, new[{i}])") for i, name in enumerate(rule.states, 1)]
    return [
        Statement(f"new = rule_update({', '.join(words)})", symbols),
        *stores,
        Statement(f"store(stored, {'new[0]' if rule.states else 'new'})"),
    ]


def fused(rule: Rule, values: dict[str, Symbol], decay: bool, primitive: Primitive) -> list[Statement]:
    """A call of MindSpore's fused kernel for the rule."""
    param, grad = inputs(("param", "grad"), scalar=False).values()
    # The kernel sees these in float32: what depends on them must be computed from the same numbers.
    # (0.999 is off by 1.3e-8 then, and 1 - 0.999 by 1.3e-5.)
    names = arguments(primitive.scalars)
    seen = {name: call("float32", value) if name in names else value for name, value in values.items()}
    given = {**seen, **rule.fill(seen)}
    scalars = primitive.scalars(**{name: given[name] for name in names})
    states = map(_variable, rule.states)
    words = ", ".join(["stored", "{}", *states, *["{}"] * len(scalars)])
    return [Statement(f"primitive({words})", [rule.prepare(param, grad, values, decay), *scalars])]


def _variable(name: str) -> str:
    """A rule's name in the source: with an underscore, so that it cannot be one of the module's."""
    return f"{name}_"


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
                self.names[step] = _variable(step.args[0])
            elif step.op == "constant":
                self.names[step] = self._constant(step.args[0])
            else:
                name = f"{self.prefix}{len(self.lines)}"
                formula = _FORMATS[step.op].format(*(self.names[arg] for arg in step.args))
                self.lines.append(f"    {name} = {formula}")
                self.names[step] = name

    def _constant(self, value: float) -> str:
        # MindSpore takes a literal as float32; what float32 does not hold stands in a Tensor.
        if math.isfinite(value) and float(np.float32(value)) == value:
            return repr(value) if value >= 0 else f"({value!r})"
        name = f"{self.prefix}_constant{len(self.constants)}"
        self.constants.append(f"{name} = Tensor(float('{value!r}'), ms.{self.dtype})")
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
            "from ms_optim.math import centralize, sign",
            "",
            *scalar.constants,
            *tensor.constants,
            "",
            "def scalars(values):",
            f"    {', '.join(map(_variable, values))}, = values",
            *scalar.lines,
            f"    return ({''.join(f'{r}, ' for r in rounded)})",
            "",
            "def store(stored, new):",
            # CPU has no Assign for bfloat16. What copy_ returns must be used, or it may be left out.
            "    return stored.copy_(ops.cast(new, stored.dtype))"
            if cast
            else "    return ops.assign(stored, new)",
            "",
            'update = ops.MultitypeFuncGraph("update")',
            "",
            f"@update.register({types})",
            f"def _update({', '.join(('scalars', 'stored', 'grad_', *map(_variable, rule.states)))}):",
            *([f"    {unpacked}= scalars"] if rounded else []),
            f"    param_ = {stored}",
            f"    grad_ = ops.cast(grad_, ms.{dtype})",
            *tensor.lines,
            *(f"    {line}" for line in body[:-1]),
            f"    return {body[-1]}",
            "",
        ]
    )


@functools.cache
def _folder() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="ms_optim_")


@functools.cache
def load(text: str, rule_update: Any, primitive: Any) -> ModuleType:
    """The module of a source text, with the functions that it may call."""
    name = f"ms_optim_generated_{load.cache_info().currsize}"
    path = Path(_folder().name) / f"{name}.py"
    path.write_text(text)
    module = ModuleType(name)
    vars(module).update(__file__=str(path), rule_update=rule_update, primitive=primitive)
    sys.modules[name] = module  # MindSpore's parser looks a function's module up by name.
    exec(compile(text, path, "exec"), vars(module))
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
