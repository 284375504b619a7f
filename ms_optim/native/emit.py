"""A traced formula as C++: one function a pass over the elements of a tensor.

A reduction over a tensor must be finished before the first element can use it, so it ends a pass.
A mean over a row (``centralize``) ends only a loop over that row.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from ms_optim.rule import GRADIENT_TERMS, Rule
from ms_optim.symbolic import (
    AXIS_REDUCTIONS,
    ELEMENT,
    GIVEN,
    REDUCTIONS,
    TENSOR,
    Program,
    Symbol,
    Untraceable,
    inputs,
)

_FORMATS = {
    "add": "{} + {}",
    "sub": "{} - {}",
    "mul": "{} * {}",
    "div": "{} / {}",
    "neg": "-{}",
    "lt": "{} < {}",
    "le": "{} <= {}",
    "gt": "{} > {}",
    "ge": "{} >= {}",
    "eq": "{} == {}",
    "ne": "{} != {}",
    "pow": "std::pow({}, {})",
    "abs": "std::abs({})",
    "sqrt": "std::sqrt({})",
    "exp": "std::exp({})",
    "log": "std::log({})",
    "tanh": "std::tanh({})",
    "sign": "sign({})",
    "maximum": "maximum({}, {})",
    "minimum": "minimum({}, {})",
    "where": "{} ? {} : {}",
}


class Kernel(NamedTuple):
    """A rule as C++.

    Attributes:
        id: what the engine knows it by: a digest of the source.
        name: the C++ name of the Rule that the source defines, in namespace ms_optim.
        source: the functions, and the Rule that holds them.
        hypers: the hyperparameters that it takes, in order.
        rows: whether it works on rows.
    """

    id: int
    name: str
    source: str
    hypers: tuple[str, ...]
    rows: bool


def kernel(rule: Rule, names: Sequence[str]) -> Kernel:
    """The C++ of a rule; raises Untraceable where it cannot be followed.

    Args:
        names: the hyperparameters.
    """
    values = inputs(("step", *GRADIENT_TERMS, *names), scalar=True)
    program = Program(rule.trace(values))
    if any(step.op in AXIS_REDUCTIONS for step in program.steps):
        raise Untraceable("a reduction along an axis")
    source = _Source(program, rule.states)
    text = source.text()
    digest = hashlib.sha256(text.encode()).hexdigest()[:15]
    title = "".join(c if c.isascii() and c.isalnum() else "_" for c in f"{rule.owner}_{rule.update.__name__}")
    name = f"{title}_{digest}"
    return Kernel(
        int(digest, 16),
        name,
        text.replace("@NAME@", name).replace("@ID@", f"0x{digest}"),
        source.hypers,
        bool(source.rows),
    )


class _Lines:
    """Declarations in which each operation of a program has a variable of its own.

    Args:
        names: the expressions of what is known already.
        number: the C++ type of numbers.
        prefix: how new variables are called.
    """

    def __init__(self, names: dict[Symbol, str], number: str, prefix: str) -> None:
        self.names = dict(names)
        self.booleans: set[Symbol] = set()
        self.number = number
        self.prefix = prefix
        self.lines: list[str] = []

    def write(self, steps: Iterable[Symbol]) -> None:
        for step in steps:
            if step in self.names:
                continue
            if step.op == "constant":
                self.names[step] = self._literal(step.args[0])
                continue
            name = f"{self.prefix}{len(self.lines)}"
            self.lines.append(f"const {self._type(step)} {name} = {self._formula(step)};")
            self.names[step] = name
            if step.boolean:
                self.booleans.add(step)

    def _type(self, step: Symbol) -> str:
        return "bool" if step.boolean else self.number

    def _formula(self, step: Symbol) -> str:
        words = [
            f"{self.number}({self.names[a]})" if a in self.booleans else self.names[a] for a in step.args
        ]
        if step.op == "where":
            condition = step.args[0]
            words[0] = self.names[condition] if condition in self.booleans else f"{words[0]} != 0"
        return _FORMATS[step.op].format(*words)

    def _literal(self, value: float) -> str:
        if value != value or value in (float("inf"), float("-inf")):
            text = "NAN" if value != value else "INFINITY" if value > 0 else "-INFINITY"
        else:
            text = repr(value)
        return f"{self.number}({text})"


class _Source:
    """The text of a program, pass by pass.

    Attributes:
        hypers: the hyperparameters that it takes.
        rows: the values that are centralised, each after those that it is made of.
        reductions: for each pass, the reductions that it makes.
    """

    def __init__(self, program: Program, states: Sequence[str]) -> None:
        self.program = program
        self.states = states
        scalars = [s.args[0] for s in program.steps if s.op == "input" and s.scalar]
        self.hypers = tuple(name for name in scalars if name not in ("step", *GRADIENT_TERMS))
        self.rows = [s for s in program.steps if s.op == "centralize"]
        found = {s: None for s in program.steps if s.op in REDUCTIONS}
        place: dict[Symbol, int] = {}
        for step in program.steps:
            args = () if step.op in GIVEN else step.args
            place[step] = max((place[arg] for arg in args), default=0) + (step in found)
        self.reductions = [[s for s in found if place[s] == i + 1] for i in range(1 + max(place.values()))]

    def text(self) -> str:
        passes = range(len(self.reductions))
        lines = [self._scalars(), *(self._pass(i) for i in passes)]
        for number in ("float", "double"):
            functions = [f"@NAME@_{number}_{i}" for i in passes]
            lines += [
                _block(
                    f"MS_OPTIM_VERSIONS static void {function}(const Block<{number}>& block)",
                    [f"@NAME@_{i}(block);"],
                )
                for i, function in enumerate(functions)
            ]
            lines.append(
                f"static const Pass<{number}> @NAME@_{number}_passes[] = {{{', '.join(functions)}}};"
            )
        counts = [str(len(reductions)) for reductions in self.reductions]
        maxima = [str(s.op == "max").lower() for reductions in self.reductions for s in reductions]
        sizes = [len(self.states), len(self.hypers), len(self.program.frontier), len(passes)]
        lines += [
            f"static const int @NAME@_reductions[] = {{{', '.join(counts)}}};",
            f"static const bool @NAME@_is_max[] = {{{', '.join(maxima) or 'false'}}};",
            "extern const Rule @NAME@ = {",
            f"    @ID@, {', '.join(map(str, sizes))}, @NAME@_reductions, @NAME@_is_max,",
            "    @NAME@_scalars, @NAME@_float_passes, @NAME@_double_passes};",
            "",
        ]
        return "\n".join(lines)

    def _scalars(self) -> str:
        names = {
            s: f"hypers[{self.hypers.index(s.args[0])}]" if s.args[0] in self.hypers else s.args[0]
            for s in self.program.steps
            if s.op == "input" and s.scalar
        }
        lines = _Lines(names, "double", "s")
        lines.write(s for s in self.program.steps if s.scalar)
        outputs = [f"out[{i}] = {lines.names[s]};" for i, s in enumerate(self.program.frontier)]
        return _block(
            "static void @NAME@_scalars(double step, double grad_scale, double max_grad_value,\n"
            "    const double* hypers, double* out)",
            ["(void)step, (void)grad_scale, (void)max_grad_value, (void)hypers, (void)out;"],
            lines.lines,
            outputs,
        )

    def _pass(self, number: int) -> str:
        last = number + 1 == len(self.reductions)
        reductions = self.reductions[number]
        targets = self.program.outputs if last else [s.args[0] for s in reductions]
        needed = self._needed(targets)
        head, names = self._known(number, needed, last)

        body: list[str] = []
        means: dict[Symbol, str] = {}
        for symbol in self.rows:
            if symbol in needed:
                mean = f"mean{len(means)}"
                element = self._element(symbol.args[0], names, means)
                total = f"sum_over(begin, end, {element})"
                body.append(f"const T {mean} = block.row ? T({total} / double(block.row)) : T(0);")
                means[symbol] = mean
        for i, symbol in enumerate(reductions):
            element = self._element(symbol.args[0], names, means)
            if symbol.op == "max":
                head.append(f"double found{i} = -INFINITY;")
                body.append(f"found{i} = maximum(max_over(begin, end, {element}), found{i});")
            else:
                head.append(f"double found{i} = 0;")
                body.append(f"found{i} += sum_over(begin, end, {element});")
        if last:
            lines = self._loop_lines(targets, names, means)
            stores = [
                f"{pointer}[i] = {lines.names[target]};"
                for pointer, target in zip(("p_param", *(f"p_{s}" for s in self.states)), targets)
            ]
            body += [_block("for (int64_t i = begin; i < end; ++i)", lines.lines, stores)]
        loop = "for (int64_t begin = 0, end; begin < block.count; begin = end)"
        row = "block.row ? block.row : block.count" if means else "block.count"
        return "template <class T>\n" + _block(
            f"static MS_OPTIM_INLINE void @NAME@_{number}(const Block<T>& block)",
            head,
            [_block(loop, [f"end = begin + ({row});"], body)],
            [f"block.partial[{i}] = found{i};" for i in range(len(reductions))],
        )

    def _needed(self, targets: Iterable[Symbol]) -> set[Symbol]:
        """What is computed for each element on the way to the targets, and what that takes."""
        needed: set[Symbol] = set()
        stack = list(targets)
        while stack:
            symbol = stack.pop()
            if symbol not in needed:
                needed.add(symbol)
                if symbol.level == ELEMENT and symbol.op not in GIVEN:
                    stack.extend(symbol.args)
        return needed

    def _known(self, number: int, needed: set[Symbol], last: bool) -> tuple[list[str], dict[Symbol, str]]:
        """Declarations ahead of a pass's loops, and the expressions that the loops may use."""
        head: list[str] = []
        names: dict[Symbol, str] = {}
        written = ("param", *self.states) if last else ()
        pointers = {"param": "block.param", "grad": "block.grad"}
        pointers.update({state: f"block.states[{i}]" for i, state in enumerate(self.states)})
        read = {s.args[0]: s for s in needed if s.op == "input" and s.level == ELEMENT}
        for name, place in pointers.items():
            if name in read or name in written:
                head.append(f"{'' if name in written else 'const '}T* __restrict p_{name} = {place};")
            if name in read:
                names[read[name]] = f"p_{name}[i]"
        for i, symbol in enumerate(self.program.frontier):
            if symbol in needed:
                head.append(f"const T scalar{i} = block.scalars[{i}];")
                names[symbol] = f"scalar{i}"
        per_tensor = [s for s in self.program.steps if s in needed and s.level == TENSOR]
        if per_tensor:
            exact = {s: f"block.exact[{i}]" for i, s in enumerate(self.program.frontier)}
            made = dict.fromkeys(s for reductions in self.reductions[:number] for s in reductions)
            exact.update(
                {
                    s: f"(block.reduced[{i}]{' / block.size' if s.op == 'mean' else ''})"
                    for i, s in enumerate(made)
                }
            )
            lines = _Lines(exact, "double", "r")
            lines.write(s for s in self.program.steps if s in self._made_of(per_tensor, made))
            head += lines.lines
            for i, symbol in enumerate(per_tensor):
                head.append(f"const T tensor{i} = T({lines.names[symbol]});")
                names[symbol] = f"tensor{i}"
        return head, names

    def _made_of(self, symbols: Iterable[Symbol], made: Collection[Symbol]) -> set[Symbol]:
        """The operations on numbers of a tensor that lead to some of them."""
        needed: set[Symbol] = set()
        stack = list(symbols)
        while stack:
            symbol = stack.pop()
            if symbol not in needed:
                needed.add(symbol)
                if symbol not in made and symbol.level == TENSOR:
                    stack.extend(symbol.args)
        return needed

    def _loop_lines(
        self, targets: Iterable[Symbol], names: dict[Symbol, str], means: dict[Symbol, str]
    ) -> _Lines:
        needed = self._needed(targets)
        lines = _Loop(names, means)
        lines.write(s for s in self.program.steps if s in needed)
        return lines

    def _element(self, target: Symbol, names: dict[Symbol, str], means: dict[Symbol, str]) -> str:
        """A function of the place ``i`` that gives a value."""
        lines = self._loop_lines([target], names, means)
        head = "[&](int64_t i) __attribute__((always_inline))"
        return _block(head, lines.lines, [f"return {lines.names[target]};"])


class _Loop(_Lines):
    """The declarations of one element."""

    def __init__(self, names: dict[Symbol, str], means: dict[Symbol, str]) -> None:
        super().__init__(names, "T", "t")
        self.means = means

    def _formula(self, step: Symbol) -> str:
        if step.op == "centralize":
            return f"{self.names[step.args[0]]} - {self.means[step]}"
        return super()._formula(step)


def _block(head: str, *parts: Iterable[str]) -> str:
    inner = "\n".join(line for part in parts for line in part)
    return f"{head} {{\n" + "\n".join(f"  {line}" for line in inner.splitlines()) + "\n}"
