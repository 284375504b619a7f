"""A traced formula as C++: one function a pass over the elements of a tensor.

A reduction over a tensor, or along an axis, must be finished before the first element can use it, so it ends
a pass. A mean over a row (``centralize``) ends only a loop over that row. What depends on rows, columns or
matrices (the last two axes) only is computed for each of these between the passes: it is settled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Callable, NamedTuple

from ms_optim.formula.levels import AXIS_REDUCTIONS, COLUMN, ELEMENT, MATRIX, ROW, TENSOR
from ms_optim.formula.rule import GRADIENT_TERMS, Rule
from ms_optim.formula.symbolic import GIVEN, REDUCTIONS, Program, Symbol, Untraceable, inputs

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


_AXIS_LEVELS = (MATRIX, ROW, COLUMN)
# As in rule.h.
_LEVELS: dict[int | None, str] = {ELEMENT: "kElements", ROW: "kRows", COLUMN: "kColumns", MATRIX: "kMatrices"}


class Kernel(NamedTuple):
    """A rule as C++.

    Attributes:
        id: what the engine knows it by: a digest of the source.
        name: the C++ name of the Rule that the source defines, in namespace ms_optim.
        source: the functions, and the Rule that holds them.
        hypers: the hyperparameters that it takes, in order.
        rows: whether it works on rows.
        axes: whether it reduces along axes.
    """

    id: int
    name: str
    source: str
    hypers: tuple[str, ...]
    rows: bool
    axes: bool


def kernel(rule: Rule, names: Sequence[str]) -> Kernel:
    """The C++ of a rule; raises Untraceable where it cannot be followed.

    Args:
        names: the hyperparameters.
    """
    values = inputs(("step", *GRADIENT_TERMS, *names), scalar=True)
    source = _Source(Program(rule.trace(values)), rule.levels)
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
        source.axes,
    )


class _Lines:
    """Declarations in which each operation of a program has a variable of its own.

    Args:
        names: the expressions of what is known already.
        lines: the declarations so far.
        booleans: what is known already and is no number, but true or false.
        number: the C++ type of numbers.
        prefix: how new variables are called.
    """

    def __init__(
        self,
        names: dict[Symbol, str],
        number: str,
        prefix: str,
        lines: Iterable[str] = (),
        booleans: Iterable[Symbol] = (),
    ) -> None:
        self.names = dict(names)
        self.booleans = set(booleans)
        self.number = number
        self.prefix = prefix
        self.lines = list(lines)

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
        reductions: for each pass, the reductions over a tensor that it makes.
        sums: the reductions along an axis of what elements differ in, by the array that they are added up in.
        axes: whether it has any, or states that are not of the parameter's shape.
    """

    def __init__(self, program: Program, levels: Mapping[str, int | None]) -> None:
        self.program = program
        self.states = tuple(levels)
        self.levels = levels
        scalars = [s.args[0] for s in program.steps if s.op == "input" and s.scalar]
        self.hypers = tuple(name for name in scalars if name not in ("step", *GRADIENT_TERMS))
        self.rows = [s for s in program.steps if s.op == "centralize"]
        along = [s for s in program.steps if s.op in AXIS_REDUCTIONS and s.args[0].level == ELEMENT]
        self.sums = {
            **{s: f"row_sums[{i}]" for i, s in enumerate(s for s in along if s.level == ROW)},
            **{s: f"column_sums[{i}]" for i, s in enumerate(s for s in along if s.level == COLUMN)},
        }
        self.axes = any(s.level in _AXIS_LEVELS for s in program.steps)
        found = {s: None for s in program.steps if s.op in REDUCTIONS}
        place: dict[Symbol, int] = {}
        for step in program.steps:
            args = () if step.op in GIVEN else step.args
            place[step] = max((place[arg] for arg in args), default=0) + (step in found or step in self.sums)
        passes = range(1 + max(place.values()))
        self.reductions = [[s for s in found if place[s] == i + 1] for i in passes]
        self._sums_of = [[s for s in self.sums if place[s] == i + 1] for i in passes]
        for symbol in self.rows:
            if any(s.level in _AXIS_LEVELS for s in self._needed(symbol.args)):
                raise Untraceable("centralize of what is reduced along an axis")

    def text(self) -> str:
        passes = range(len(self.reductions))
        lines = [self._scalars(), *(self._pass(i) for i in passes)]
        lines += [self._settle(i) for i in passes] if self.axes else []
        for number in ("float", "double"):
            lines += self._versions(number, "Block", "Pass", "", "passes")
            lines += self._versions(number, "Matrix", "Settle", "settle_", "settles") if self.axes else []
        counts = [str(len(reductions)) for reductions in self.reductions]
        maxima = [str(s.op == "max").lower() for reductions in self.reductions for s in reductions]
        sizes = [len(self.states), len(self.hypers), len(self.program.frontier), len(passes)]
        lines += [
            f"static const int @NAME@_reductions[] = {{{', '.join(counts)}}};",
            f"static const bool @NAME@_is_max[] = {{{', '.join(maxima) or 'false'}}};",
            *(self._axes() if self.axes else []),
            "extern const Rule @NAME@ = {",
            f"    @ID@, {', '.join(map(str, sizes))}, @NAME@_reductions, @NAME@_is_max,",
            "    @NAME@_scalars, @NAME@_float_passes, @NAME@_double_passes"
            + (", &@NAME@_axes};" if self.axes else "};"),
            "",
        ]
        return "\n".join(lines)

    def _versions(self, number: str, argument: str, kind: str, prefix: str, table: str) -> list[str]:
        """What is made of the templates for a type of numbers, and the table of it."""
        places = range(len(self.reductions))
        functions = [f"@NAME@_{number}_{prefix}{i}" for i in places]
        name = argument.lower()
        head = f"MS_OPTIM_VERSIONS static void {{}}(const {argument}<{number}>& {name})"
        return [
            *(_block(head.format(functions[i]), [f"@NAME@_{prefix}{i}({name});"]) for i in places),
            f"static const {kind}<{number}> @NAME@_{number}_{table}[] = {{{', '.join(functions)}}};",
        ]

    def _axes(self) -> list[str]:
        levels = [_LEVELS[self.levels[state]] for state in self.states]
        sums = [sum(s.level == level for s in self.sums) for level in (ROW, COLUMN)]
        kept = [self._kept(i) for i in range(len(self.reductions))]
        most = [max(len(each[place]) for each in kept) for place in (0, 1)]
        return [
            f"static const Level @NAME@_levels[] = {{{', '.join(levels) or 'kElements'}}};",
            "static const Axes @NAME@_axes = {",
            f"    @NAME@_levels, {', '.join(map(str, (*sums, *most)))}, @NAME@_float_settles, "
            "@NAME@_double_settles};",
        ]

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
        reductions = self.reductions[number]
        targets = self._targets(number)
        needed = self._needed(targets)
        head, names = self._known(number, needed)
        rows, columns = self._kept(number)
        of_row = [f"const T row{i} = block.rows[{i}][row];" for i in range(len(rows))]
        of_row += [
            f"const T* __restrict p_column{i} = block.columns[{i}] + column;" for i in range(len(columns))
        ]
        names.update({s: f"row{i}" for i, s in enumerate(rows)})
        names.update({s: f"p_column{i}[i - begin_row]" for i, s in enumerate(columns)})

        body: list[str] = []
        row_body: list[str] = []
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
            by_row = any(s.level in _AXIS_LEVELS for s in self._needed(symbol.args))
            bounds = "begin_row, end_row" if by_row else "begin, end"
            if symbol.op == "max":
                head.append(f"double found{i} = -INFINITY;")
                line = f"found{i} = maximum(max_over({bounds}, {element}), found{i});"
            else:
                head.append(f"double found{i} = 0;")
                line = f"found{i} += sum_over({bounds}, {element});"
            (row_body if by_row else body).append(line)
        for symbol in self._sums_of[number]:
            element = self._element(symbol.args[0], names, means)
            array = f"block.{self.sums[symbol]}"
            if symbol.level == ROW:
                row_body.append(f"{array}[row] = sum_over(begin_row, end_row, {element});")
            else:
                row_body.append(f"add_to({array} + column, begin_row, end_row, {element});")
        if number + 1 == len(self.reductions):
            lines = self._loop_lines(targets, names, means)
            stores = [
                f"p_{name}[i] = {lines.names[target]};"
                for name, target in zip(("param", *self.states), self.program.outputs)
                if target.level == ELEMENT
            ]
            by_row = any(s.level in _AXIS_LEVELS for s in needed)
            first, behind = ("begin_row", "end_row") if by_row else ("begin", "end")
            loop = f"for (int64_t i = {first}; i < {behind}; ++i)"
            (row_body if by_row else body).append(_block(loop, lines.lines, stores))
        if row_body:
            loop = "for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row)"
            start = [
                "end_row = begin_row + block.width;",
                "const int64_t row = begin_row / block.width;",
                "const int64_t column = row / block.height * block.width;",
                "(void)row, (void)column;",
            ]
            body.append(_block(loop, start, of_row, row_body))
        loop = "for (int64_t begin = 0, end; begin < block.count; begin = end)"
        row = "block.row ? block.row : block.count" if means else "block.count"
        return "template <class T>\n" + _block(
            f"static MS_OPTIM_INLINE void @NAME@_{number}(const Block<T>& block)",
            head,
            [_block(loop, [f"end = begin + ({row});"], body)],
            [f"block.partial[{i}] = found{i};" for i in range(len(reductions))],
        )

    def _targets(self, number: int) -> list[Symbol]:
        """What a pass makes of the elements."""
        if number + 1 == len(self.reductions):
            return [s for s in self.program.outputs if s.level == ELEMENT]
        return [s.args[0] for s in (*self.reductions[number], *self._sums_of[number])]

    def _kept(self, number: int) -> tuple[list[Symbol], list[Symbol]]:
        """What a pass uses of rows (and of matrices, as if it were of their rows), and of columns."""
        needed = self._needed(self._targets(number))
        used = [s for s in self.program.steps if s in needed]
        return [s for s in used if s.level in (ROW, MATRIX)], [s for s in used if s.level == COLUMN]

    def _settle(self, number: int) -> str:
        """A function of one matrix: what a pass uses of its rows and columns, and in the end their states."""
        rows, columns = self._kept(number)
        stores = {f"matrix.rows[{i}][k]": (s, ROW) for i, s in enumerate(rows)}
        stores.update({f"matrix.columns[{i}][k]": (s, COLUMN) for i, s in enumerate(columns)})
        if number + 1 == len(self.reductions):
            for i, (level, new) in enumerate(zip(self.levels.values(), self.program.outputs[1:])):
                if level in _AXIS_LEVELS:
                    stores[f"matrix.states[{i}][k]"] = (new, level)
        needed = self._reach([s for s, _ in stores.values()], self._is_settled)
        numbers = [s for s in self.program.steps if s in needed and s.level == TENSOR]
        lines = self._tensor_numbers(number, numbers, "matrix")
        names = {s: name for s, name in lines.names.items() if s.level <= TENSOR}
        for symbol in needed:
            if symbol.op == "input" and symbol.level in _AXIS_LEVELS:
                place = "0" if symbol.level == MATRIX else "k"
                names[symbol] = f"double(matrix.states[{self.states.index(symbol.args[0])}][{place}])"
            elif symbol in self.sums:
                size = "width" if symbol.level == ROW else "height"
                mean = f" / double(matrix.{size})" if symbol.op.endswith("mean") else ""
                names[symbol] = f"(matrix.{self.sums[symbol]}[k]{mean})"
        lines = _Lines(names, "double", "m", lines.lines, lines.booleans)
        lines.write(s for s in self.program.steps if s in needed and s.op == "constant")
        for symbol in (s for s in self.program.steps if s in needed and s.level == MATRIX):
            if symbol.op not in AXIS_REDUCTIONS:
                lines.write([symbol])
                continue
            (of,) = symbol.args
            size = f"matrix.{'height' if of.level == ROW else 'width'}"
            each = self._of_axis([of], lines)
            head = "[&](int64_t k) __attribute__((always_inline))"
            element = _block(head, each.lines, [f"return {each.names[of]};"])
            mean = f" / double({size})" if symbol.op.endswith("mean") else ""
            name = f"m{len(lines.lines)}"
            lines.lines.append(f"const double {name} = sum_over(0, {size}, {element}){mean};")
            lines.names[symbol] = name
        loops = []
        for level, size in ((ROW, "matrix.height"), (COLUMN, "matrix.width"), (MATRIX, "1")):
            here = {place: symbol for place, (symbol, of) in stores.items() if of == level}
            if here:
                each = self._of_axis(list(here.values()), lines)
                kept = [f"{place} = {each.names[symbol]};" for place, symbol in here.items()]
                loops.append(_block(f"for (int64_t k = 0; k < {size}; ++k)", each.lines, kept))
        return "template <class T>\n" + _block(
            f"static MS_OPTIM_INLINE void @NAME@_settle_{number}(const Matrix<T>& matrix)",
            ["(void)matrix;"],
            lines.lines,
            loops,
        )

    def _is_settled(self, symbol: Symbol) -> bool:
        return symbol.level in _AXIS_LEVELS and symbol.op not in GIVEN and symbol not in self.sums

    def _of_axis(self, targets: Sequence[Symbol], known: _Lines) -> _Lines:
        """The declarations for one row or column, the k-th."""
        lines = _Lines(known.names, "double", "k", booleans=known.booleans)
        needed = self._reach(targets, lambda s: self._is_settled(s) and s.level != MATRIX)
        lines.write(s for s in self.program.steps if s in needed)
        return lines

    def _needed(self, targets: Iterable[Symbol]) -> set[Symbol]:
        """What is computed for each element on the way to the targets, and what that takes."""
        return self._reach(targets, lambda s: s.level == ELEMENT and s.op not in GIVEN)

    def _reach(self, targets: Iterable[Symbol], goes_on: Callable[[Symbol], bool]) -> set[Symbol]:
        """The targets, and the operands of what goes on."""
        reached: set[Symbol] = set()
        stack = list(targets)
        while stack:
            symbol = stack.pop()
            if symbol not in reached:
                reached.add(symbol)
                if goes_on(symbol):
                    stack.extend(symbol.args)
        return reached

    def _known(self, number: int, needed: set[Symbol]) -> tuple[list[str], dict[Symbol, str]]:
        """Declarations ahead of a pass's loops, and the expressions that the loops may use."""
        head: list[str] = []
        names: dict[Symbol, str] = {}
        last = number + 1 == len(self.reductions)
        of_elements = [state for state in self.states if self.levels[state] == ELEMENT]
        written = ("param", *of_elements) if last else ()
        pointers = {"param": "block.param", "grad": "block.grad"}
        pointers.update({state: f"block.states[{self.states.index(state)}]" for state in of_elements})
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
            lines = self._tensor_numbers(number, per_tensor, "block")
            head += lines.lines
            for i, symbol in enumerate(per_tensor):
                head.append(f"const T tensor{i} = T({lines.names[symbol]});")
                names[symbol] = f"tensor{i}"
        return head, names

    def _tensor_numbers(self, number: int, symbols: Sequence[Symbol], place: str) -> _Lines:
        """The declarations of numbers of the tensor that a pass, or what is ahead of it, uses."""
        exact = {s: f"{place}.exact[{i}]" for i, s in enumerate(self.program.frontier)}
        made = dict.fromkeys(s for reductions in self.reductions[:number] for s in reductions)
        for i, symbol in enumerate(made):
            mean = f" / {place}.size" if symbol.op == "mean" else ""
            exact[symbol] = f"({place}.reduced[{i}]{mean})"
        lines = _Lines(exact, "double", "r")
        needed = self._reach(symbols, lambda s: s not in made and s.level == TENSOR)
        lines.write(s for s in self.program.steps if s in needed)
        return lines

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
