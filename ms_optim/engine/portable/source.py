"""Source code that runs a rule in a MindSpore graph.

MindSpore compiles from source, so the traced operations are written out as a small Python module. Its
``update_all`` computes once a step what is scalar, in float64, and rounds it; what a fused operator takes, it
stores in Parameters of the bucket (``scalar_count`` of them). Then it runs ``update``, a
``MultitypeFuncGraph`` for one parameter, over all parameters of the bucket.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np

from ms_optim.engine.portable.statements import (
    Form,
    Statement,
    by_operator,
    prepared,
    put,
    table,
    traced,
    untraced,
    variable_of,
)
from ms_optim.formula.decay import KEPT, LR_MAX, kept, shrunk
from ms_optim.formula.noise import POSITION
from ms_optim.formula.operations import OPERATIONS
from ms_optim.formula.rule import FINITE, Rule
from ms_optim.formula.symbolic import Program, Symbol, Untraceable, call, constant, inputs, operands_first
from ms_optim.formula.totals import TracedTotals, total_name
from ms_optim.platform.source import module

# Where the numbers of a parameter begin among those of all.
OFFSET = "offset"


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
                self.names[step] = variable_of(step.args[0])
            elif step.op == "constant":
                self.names[step] = self._constant(step.args[0])
            else:
                name = f"{self.prefix}{len(self.lines)}"
                if step.op == "where" and all(arg.op == "constant" for arg in step.args[1:]):
                    # Of two literals MindSpore makes float32.
                    self.names[step.args[1]] = self._tensor(step.args[1].args[0])
                formula = self._text(step.op).format(
                    *(self.names[arg] for arg in step.args), dtype=self.dtype
                )
                self.lines.append(f"    {name} = {formula}")
                self.names[step] = name

    @staticmethod
    def _text(op: str) -> str:
        text = OPERATIONS[op].mindspore
        if text is None:
            raise Untraceable(f"{op}, which the portable engine lacks")
        return text

    def _constant(self, value: Any) -> str:
        if not isinstance(value, float):
            return repr(value)  # A shape, or an axis.
        # MindSpore takes a literal as float32; what float32 does not hold stands in a Tensor.
        if math.isfinite(value) and float(np.float32(value)) == value:
            return repr(value) if value >= 0 else f"({value!r})"
        return self._tensor(value)

    def _tensor(self, value: float) -> str:
        name = f"{self.prefix}_constant{len(self.constants)}"
        self.constants.append(f"{name} = Tensor(float('{value!r}'), ms.{self.dtype})")
        return name


class Part(NamedTuple):
    """One function of the module over all parameters, and those that it runs for each of them.

    Attributes:
        constants: what they need of the module.
        over_all: the lines of the function over all parameters.
        functions: the lines of those for one.
        scalar_count: how many scalars it stores.
    """

    constants: list[str]
    over_all: list[str]
    functions: list[str]
    scalar_count: int = 0


def _scalars(program: Program, values: Mapping[str, Symbol], prefix: str = "s") -> tuple[_Writer, list[str]]:
    """What is computed once a step for a program, and the lines that take what it needs of the values."""
    # Nothing that is used nowhere: MindSpore warns when it eliminates that.
    scalar = _Writer({}, prefix, "float64")
    scalar.write(list(operands_first([_unrounded(symbol) for symbol in program.frontier])))
    given = [variable_of(name) for name, symbol in values.items() if symbol.op == "input"]
    taken = [f"    {value} = values[{i}]" for i, value in enumerate(given) if value in scalar.names.values()]
    return scalar, taken


def update_part(
    rule: Rule,
    values: Mapping[str, Symbol],
    statements: Sequence[Statement],
    of_rows: Sequence[Statement],
    form: Form,
) -> Part:
    """What updates all parameters.

    Args:
        statements: for a dense gradient.
        of_rows: for a sparse one; empty where it cannot be taken.
    """
    program = Program([symbol for statement in (*statements, *of_rows) for symbol in statement.symbols])
    outputs = iter(program.outputs)
    scalar, taken = _scalars(program, values)
    dense = program.outputs[: sum(len(line.symbols) for line in statements)]
    rounded, assigned = _handed(program, scalar.names, dense, form)
    bound = f"ops.partial(update, {', '.join(rounded)})" if rounded else "update"
    numbers = [f"scalar{i}" for i in range(len(rounded))]
    states = _variables(rule, form)
    constants, functions = list(scalar.constants), []
    for rows, lines in ((False, statements), (True, of_rows)):
        if not lines:
            continue
        tensor = _Writer(dict(zip(program.frontier, numbers)), "r" if rows else "t", form.compute)
        symbols = [[next(outputs) for _ in line.symbols] for line in lines]
        tensor.write(_of_tensors([symbol for of_line in symbols for symbol in of_line]))
        body = [
            line.text.format(*(tensor.names[symbol] for symbol in of_line))
            for line, of_line in zip(lines, symbols)
        ]
        constants += tensor.constants
        functions += [
            *_signature("update", numbers, ["stored", *map(variable_of, states)], rows),
            *(_take(["stored", *map(variable_of, states)], form) if rows else []),
            *_read(form),
            *_positions(tensor),
            f"    grad_ = ops.cast(grad_, ms.{form.compute})",
            *tensor.lines,
            *(f"    {line}" for line in body[:-1]),
            *_store(body[-1], form, rows),
            "",
        ]
    over_all = [
        "def update_all(values, params, grads, states, scalars):",
        *taken,
        *scalar.lines,
        *assigned,
        # Each on its own: where a gradient's type is known late, MindSpore forgets what is in a tuple.
        f"    return hyper_map({bound}, params, grads, *states)",
    ]
    return Part(constants, over_all, functions, len(assigned))


def total_part(rule: Rule, values: Mapping[str, Symbol], summed: Symbol, place: int, form: Form) -> Part:
    """What gives one total of the formula: the sum over these parameters, in float64."""
    program = Program([summed])
    name = f"total{place}"
    scalar, taken = _scalars(program, values, f"{name}_s")
    rounded, _ = _handed(program, scalar.names, (), form)
    numbers = [f"scalar{i}" for i in range(len(rounded))]
    tensor = _Writer(dict(zip(program.frontier, numbers)), f"{name}_", form.compute)
    tensor.write(_of_tensors(program.outputs))
    states = _variables(rule, form)
    bound = f"ops.partial({name}, {', '.join(rounded)})" if rounded else name
    functions = [
        *_signature(name, numbers, ["stored", *map(variable_of, states)], rows=False),
        *_read(form),
        *_positions(tensor),
        f"    grad_ = ops.cast(grad_, ms.{form.compute})",
        *tensor.lines,
        f"    return ops.sum(ops.cast({tensor.names[program.outputs[0]]}, ms.float64))",
        "",
    ]
    over_all = [
        f"def {name}_of_all(values, params, grads, states):",
        *taken,
        *scalar.lines,
        f"    return ops.sum(ops.stack(hyper_map({bound}, params, grads, *states)))",
    ]
    return Part([*scalar.constants, *tensor.constants], over_all, functions)


def shared_part(rule: Rule, values: Mapping[str, Symbol], shared: Sequence[Symbol], form: Form) -> Part:
    """What gives the new states of the whole optimizer, in float64."""
    if form.guarded:
        pairs = zip(shared, (values[name] for name in rule.shared))
        shared = [call("where", values[FINITE] > 0.5, new, old) for new, old in pairs]
    scalar = _Writer({}, "n", "float64")
    scalar.write(list(operands_first(shared)))
    given = [variable_of(name) for name, symbol in values.items() if symbol.op == "input"]
    results = ", ".join(f"ops.cast({scalar.names[symbol]}, ms.float64)" for symbol in shared)
    over_all = [
        "def shared_of_all(values):",
        *(f"    {v} = values[{i}]" for i, v in enumerate(given) if v in scalar.names.values()),
        *scalar.lines,
        f"    return ({results},)",
    ]
    return Part(scalar.constants, over_all, [])


def _variables(rule: Rule, form: Form) -> list[str]:
    """What the update of a parameter is given of it, beside itself and its gradient."""
    return [
        *rule.states,
        *(["master_weight"] if form.master else []),
        *([OFFSET] if rule.takes_position else []),
    ]


def _positions(writer: _Writer) -> list[str]:
    name = variable_of(POSITION)
    line = f"    {name} = positions(stored, {variable_of(OFFSET)})"
    return [line] if name in writer.names.values() else []


def _of_tensors(outputs: Sequence[Symbol]) -> list[Symbol]:
    """What is computed for each parameter, operands first."""
    return [symbol for symbol in operands_first(outputs) if not symbol.scalar or symbol.op == "constant"]


def source(rule: Rule, update: Part, totals: Sequence[Part], shared: Sequence[Part]) -> str:
    """The module that runs a rule for parameters of one kind."""
    parts = [*totals, *shared, update]
    names = [f"total{i}" for i in range(len(totals))]
    return "\n".join(
        [
            f'"""{rule.owner}.{rule.update.__name__}, as traced."""',
            "",
            "import mindspore as ms",
            "from mindspore import Tensor, ops",
            "from ms_optim.engine.portable.fused import cleaned, keep, shrink",
            "from ms_optim.formula.functions import centralize, largest_along, maximum, minimum, norm",
            "from ms_optim.formula.functions import unit_sum",
            "from ms_optim.formula.noise import mixed, places, positions, uniforms",
            "from ms_optim.formula.matrices import eigenvectors, fold, order, qr, singular_vectors",
            "from ms_optim.formula.matrices import solve_triangular, unfold",
            "from ms_optim.gradients.rows import once, put_rows, sum_rows, take_rows",
            "",
            *(line for part in parts for line in part.constants),
            "",
            "hyper_map = ops.HyperMap()",
            'update = ops.MultitypeFuncGraph("update")',
            *(f'{name} = ops.MultitypeFuncGraph("{name}")' for name in names),
            "",
            f"scalar_count = {update.scalar_count}",
            "",
            *(line for part in parts for line in (*part.over_all, "", *part.functions)),
            f"totals = ({''.join(f'{name}_of_all, ' for name in names)})",
            f"shared = ({'shared_of_all,' if shared else ''})",
        ]
    )


def _unrounded(symbol: Symbol) -> Symbol:
    """What need not be rounded to float32 here, since it is when it is handed over."""
    return symbol.args[0] if symbol.op == "float32" else symbol


def _handed(
    program: Program, names: dict[Symbol, str], dense: Sequence[Symbol], form: Form
) -> tuple[list[str], list[str]]:
    """What the update of each parameter is handed of the step's scalars, and the lines that come before.

    What a fused operator takes for a dense gradient stands in Parameters: on the CPU it starts sooner when it
    reads a number from there than when another operator hands it over. (Those of a rule's own operations, of
    which each takes few, start later.) What only sparse rows need stays as it is, for MindSpore leaves it out
    where no gradient is sparse. So does all for an operator on the host, which might not see what was stored
    on the device in the same step.

    Args:
        names: of the scalars.
        dense: what is computed for a dense gradient.
    """
    stored = form.operator is not None and not form.operator.on_host
    taken = {*dense, *(arg for step in operands_first(dense) if not step.scalar for arg in step.args)}
    handed: list[str] = []
    lines: list[str] = []
    for symbol in program.frontier:
        word = names[_unrounded(symbol)]
        if not symbol.boolean:
            word = f"ops.cast({word}, ms.{'int64' if symbol.whole else form.compute})"
            if symbol in taken and stored:
                variable = f"kept{len(lines)}"
                lines.append(f"    {variable} = keep(scalars, {len(lines)}, {word})")
                word = variable
        handed.append(word)
    return handed, lines


def _signature(name: str, scalars: Sequence[str], variables: Sequence[str], rows: bool) -> list[str]:
    stored, *states = map(table, variables) if rows else variables
    types = [
        *["Tensor"] * len(scalars),
        "Tensor",
        "RowTensor" if rows else "Tensor",
        *["Tensor"] * len(states),
    ]
    quoted = ", ".join(f'"{kind}"' for kind in types)
    words = ", ".join((*scalars, stored, "grad_", *states))
    return [f"@{name}.register({quoted})", f"def _{name}{'_rows' if rows else ''}({words}):"]


def _take(variables: Sequence[str], form: Form) -> list[str]:
    return [
        f"    rows, places, sums = sum_rows(grad_, ms.{form.compute})",
        "    grad_ = ops.gather(sums, places, 0)",
        *(f"    {variable} = take_rows({table(variable)}, rows)" for variable in variables),
    ]


def _read(form: Form) -> list[str]:
    if form.master:
        # A parameter that was given a new value is no longer its copy, rounded.
        return [
            "    known = ops.cast(ops.cast(master_weight_, stored.dtype), ms.float32)",
            "    wide = ops.cast(stored, ms.float32)",
            "    param_ = ops.where(known == wide, master_weight_, wide)",
        ]
    return [f"    param_ = ops.cast(stored, ms.{form.compute})" if form.cast else "    param_ = stored"]


def _store(line: str, form: Form, rows: bool) -> list[str]:
    if not line.startswith("store("):
        return [f"    return {line}"]
    lines = [f"    new = {line[len('store(') : -1]}"]
    if form.tracks:
        # Before anything is stored: what was read of the parameter would be what stands there then.
        change = f"ops.cast({'once(new - param_, rows, places)' if rows else 'new - param_'}, ms.float64)"
        lines += [f"    moved = ops.sqrt(ops.sum(ops.square({change})))", "    new = ops.depend(new, moved)"]
    if form.master:
        lines.append(f"    {put('master_weight_', 'new', rows)}")
    rounded = "ops.cast(new, stored.dtype)" if form.cast else "new"
    store = put("stored", rounded, rows)
    if form.dtype == ms.bfloat16 and not rows:
        # CPU has no Assign for bfloat16, GPU no copy_. What copy_ returns must be used, or it may be left
        # out.
        store = f"stored.copy_({rounded})"
    return [*lines, f"    return {f'ops.depend(moved, {store})' if form.tracks else store}"]


def module_for(rule: Rule, names: Sequence[str], form: Form) -> ModuleType:
    """The generated module that runs a rule for parameters of one type.

    Args:
        names: the hyperparameters, in the order in which the graph passes their values.
        form: what it is made for.
    """
    terms = ("grad_scale", "max_grad_value", FINITE)
    values = inputs(("step", *names, *terms, *rule.shared), scalar=True)
    if not rule.has_own_decay and rule.decay != "coupled" and "weight_decay" not in form.without:
        values[KEPT] = constant(
            kept(rule.decay, values["lr"], values["weight_decay"], values.get(LR_MAX, 0.0))
        )
    of_rows: list[Statement] = []
    totals, shared = TracedTotals(), []
    try:
        results = rule.trace(values, functools.partial(prepared, rule, values, form), totals)
        new = dict(zip(("param", *rule.states), results))
        shared = results[len(new) :]
        statements = traced(rule, new, values, form)
        if not totals.parts and not shared and not rule.takes_position:
            of_rows = traced(rule, new, values, form, rows=True)
    except Untraceable as error:
        around = "transforms stand" if rule.transforms else "states of the whole optimizer stand"
        around = around if rule.transforms or rule.shared else "positions are given"
        if rule.transforms or rule.shared or rule.takes_position:
            raise TypeError(
                f"{rule.owner} takes none here: {around} around a formula whose operations are known, and "
                f"this one has {error}"
            ) from error
        statements = untraced(rule, values, form)
    if form.operator is not None:
        statements = by_operator(rule, values, form, form.operator)
    known = {**values, **inputs([total_name(i) for i in range(len(totals.parts))], scalar=True)}
    text = source(
        rule,
        update_part(rule, known, statements, of_rows, form),
        [total_part(rule, known, part, i, form) for i, part in enumerate(totals.parts)],
        [shared_part(rule, known, shared, form)] if shared else [],
    )
    operator = form.operator.apply if form.operator else None
    return module("rule", text, rule_update=rule.update, operator=operator, shrunk=shrunk)
