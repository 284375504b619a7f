"""A traced formula as C++: one function a pass over the elements of a tensor."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Callable, NamedTuple

from ms_optim.engine.native.lines import Lines, block
from ms_optim.engine.native.passes import AXIS_LEVELS, Passes, reach
from ms_optim.engine.native.products import View, has_matrices, multiplied
from ms_optim.engine.native.stages import stages
from ms_optim.formula.decay import KEPT
from ms_optim.formula.functions import where
from ms_optim.formula.levels import COLUMN, ELEMENT, MATRIX, ROW, TENSOR
from ms_optim.formula.noise import POSITION
from ms_optim.formula.operations import AXIS_REDUCTIONS
from ms_optim.formula.preparation import prepare
from ms_optim.formula.rule import Rule
from ms_optim.formula.symbolic import FREE, GIVEN, Program, Symbol, Untraceable, inputs

# What the engine gives a kernel beside its hyperparameters, in this order.
GIVEN_SCALARS = ("step", "grad_scale", "coupled_decay", KEPT)

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
        constants: numbers that stand behind the hyperparameters: formulas of several shapes have one kernel.
        view: how it sees a parameter as matrices; None where it makes no products.
    """

    id: int
    name: str
    source: str
    hypers: tuple[str, ...]
    rows: bool
    axes: bool
    constants: tuple[float, ...] = ()
    view: View | None = None


def kernel(rule: Rule, names: Sequence[str]) -> Kernel:
    """The C++ of a rule; raises Untraceable where it cannot be followed.

    A kernel multiplies the gradient with a scale, adds coupled decay to it, and multiplies the parameter with
    what decay leaves: each costs nothing beside the memory that it reads. Everything else that the base does
    to a gradient is done before: see ``prepare.h``; but L1, where transforms come ahead of that.

    Args:
        names: the hyperparameters.
    """
    for name, level in rule.levels.items():
        if level is None:
            raise Untraceable(f"the state {name}, of a shape that is not made of the parameter's")
    values = inputs((*GIVEN_SCALARS, *names), scalar=True)

    def prepared(param: Symbol, grad: Symbol, between: Callable) -> Symbol:
        grad = between(prepare(param, grad, {"grad_scale": values["grad_scale"]}))
        if rule.acts_before:
            decay = values["l1_decay"]
            grad = where(decay != 0.0, prepare(param, grad, {"l1_decay": decay}), grad)
        if rule.has_own_decay:
            return grad
        decay = values["coupled_decay"]
        # Without decay a parameter that is not finite does not reach its gradient.
        return where(decay != 0.0, prepare(param, grad, {"weight_decay": decay}), grad)

    outputs = rule.trace(values, prepared)
    free = [s.op for s in Program(outputs).steps if s.layout == FREE]
    if free:
        raise Untraceable(f"{free[0]}, which the native engine lacks")
    view = None
    if has_matrices(outputs):
        outputs, view = multiplied(outputs, rule.flags)
    program = Program(outputs)
    passes = Passes(program, rule.levels, GIVEN_SCALARS)
    operands = {arg for s in program.steps if s.scalar and s.op not in GIVEN for arg in s.args}
    constants = [s for s in program.steps if s.op == "constant" and s in operands] if view else []
    text = _Source(passes, constants).text()
    digest = hashlib.sha256(text.encode()).hexdigest()[:15]
    title = "".join(c if c.isascii() and c.isalnum() else "_" for c in rule.title)
    name = f"{title}_{digest}"
    return Kernel(
        int(digest, 16),
        name,
        text.replace("@NAME@", name).replace("@ID@", f"0x{digest}"),
        passes.hypers,
        bool(passes.rows),
        passes.axes,
        tuple(s.args[0] for s in constants),
        view,
    )


class _Source:
    """The text of a rule, pass by pass."""

    def __init__(self, passes: Passes, constants: Sequence[Symbol]) -> None:
        self.passes = passes
        self.program = passes.program
        self.constants = constants

    def text(self) -> str:
        passes = self.passes
        lines = [self._scalars()]
        for kind, table, write in (("pass", "Passes", self._pass), ("settle", "Settles", self._settle))[
            : 1 + passes.axes
        ]:
            # The steps of an iteration are the same function with other arrays.
            texts = [write(i) for i in range(len(passes))]
            numbers = {text: i for i, text in enumerate(dict.fromkeys(texts))}
            lines += [text.replace("@NUMBER@", str(i)) for text, i in numbers.items()]
            lines += [f"MS_OPTIM_{kind.upper()}(@NAME@_{kind}{i})" for i in numbers.values()]
            both = ", ".join(f"MS_OPTIM_BOTH(@NAME@_{kind}{numbers[text]})" for text in texts)
            lines.append(f"static const {table} @NAME@_{table.lower()}[] = {{{both}}};")
        if passes.axes:
            lines += self._axes()
        has_products = any(passes.products)
        if has_products:
            lines += stages(passes)
        counts = ", ".join(str(len(reductions)) for reductions in passes.reductions)
        maxima = ", ".join(str(s.op == "max").lower() for of_pass in passes.reductions for s in of_pass)
        hypers = len(passes.hypers) + len(self.constants)
        sizes = (len(passes.states), hypers, len(self.program.frontier), len(passes))
        lines += [
            f"static const int @NAME@_reductions[] = {{{counts}}};",
            f"static const bool @NAME@_is_max[] = {{{maxima or 'false'}}};",
            "extern const Rule @NAME@ = {",
            f"    @ID@, {', '.join(map(str, sizes))}, @NAME@_reductions, @NAME@_is_max,",
            f"    @NAME@_scalars, @NAME@_passes, {'&@NAME@_axes' if passes.axes else 'nullptr'}"
            f"{', &@NAME@_products' if has_products else ''}}};",
            "",
        ]
        return "\n".join(lines)

    def _axes(self) -> list[str]:
        passes = self.passes
        levels = [_LEVELS[passes.levels[state]] for state in passes.states]
        sums = [sum(s.level == level for s in passes.sums) for level in (ROW, COLUMN)]
        kept = [passes.kept(i) for i in range(len(passes))]
        most = [max(len(each[place]) for each in kept) for place in (0, 1)]
        return [
            f"static const Level @NAME@_levels[] = {{{', '.join(levels) or 'kElements'}}};",
            f"static const Axes @NAME@_axes = {{@NAME@_levels, {', '.join(map(str, (*sums, *most)))}, "
            "@NAME@_settles};",
        ]

    def _scalars(self) -> str:
        hypers = self.passes.hypers
        names = {
            s: f"hypers[{hypers.index(s.args[0])}]" if s.args[0] in hypers else s.args[0]
            for s in self.program.steps
            if s.op == "input" and s.scalar
        }
        names.update({s: f"hypers[{len(hypers) + i}]" for i, s in enumerate(self.constants)})
        lines = Lines(names, "double", "s")
        lines.write(s for s in self.program.steps if s.scalar)
        outputs = ", ".join(f"out[{i}] = {lines.names[s]}" for i, s in enumerate(self.program.frontier))
        return block("MS_OPTIM_SCALARS(@NAME@_scalars)", lines.lines, [f"{outputs};"] if outputs else [])

    def _pass(self, number: int) -> str:
        passes = self.passes
        targets = passes.targets(number)
        needed = passes.needed(targets, number)
        head, names = self._known(number, needed)
        rows, columns = passes.kept(number)
        of_row = [f"const T row{i} = block.rows[{i}][row];" for i in range(len(rows))]
        of_row += [
            f"const T* __restrict p_column{i} = block.columns[{i}] + column;" for i in range(len(columns))
        ]
        names.update({s: f"row{i}" for i, s in enumerate(rows)})
        names.update({s: f"p_column{i}[i - begin_row]" for i, s in enumerate(columns)})

        body: list[str] = []
        row_body: list[str] = []
        means: dict[Symbol, str] = {}
        for symbol in passes.rows:
            if symbol in needed:
                mean = f"mean{len(means)}"
                element = self._element(symbol.args[0], names, means, number)
                total = f"sum_over(begin, end, {element})"
                of_unit = f"T({total})"
                if symbol.op == "centralize":
                    of_unit = f"block.row ? T({total} / double(block.row)) : T(0)"
                body.append(f"const T {mean} = {of_unit};")
                means[symbol] = mean
        for i, symbol in enumerate(passes.reductions[number]):
            element = self._element(symbol.args[0], names, means, number)
            by_row = passes.depends_on_axes(symbol.args, number)
            bounds = "begin_row, end_row" if by_row else "begin, end"
            if symbol.op == "max":
                head.append(f"double found{i} = -INFINITY;")
                line = f"found{i} = maximum(max_over({bounds}, {element}), found{i});"
            else:
                head.append(f"double found{i} = 0;")
                total = "squares_over" if symbol.op == "norm" else "sum_over"
                line = f"found{i} += {total}({bounds}, {element});"
            (row_body if by_row else body).append(line)
        for symbol in passes.sums_of[number]:
            element = self._element(symbol.args[0], names, means, number)
            array = f"block.{passes.sums[symbol]}"
            if symbol.level == ROW:
                row_body.append(f"{array}[row] = sum_over(begin_row, end_row, {element});")
            else:
                row_body.append(f"add_to({array} + column, begin_row, end_row, {element});")
        arrays = list(enumerate(passes.arrays(number)))
        written = [(f"p_array{i}", s) for i, s in arrays[len(arrays) - len(passes.stores[number]) :]]
        if passes.is_last(number):
            outputs = zip(("param", *passes.states), self.program.outputs)
            written = [(f"p_{name}", target) for name, target in outputs if target.level == ELEMENT]
        if written:
            results = [target for _, target in written]
            lines = self._loop_lines(results, names, means, number)
            stores = [f"{place}[i] = {lines.names[target]};" for place, target in written]
            by_row = passes.depends_on_axes(results, number)
            first, behind = ("begin_row", "end_row") if by_row else ("begin", "end")
            loop = f"for (int64_t i = {first}; i < {behind}; ++i)"
            (row_body if by_row else body).append(block(loop, lines.lines, stores))
        if row_body:
            loop = "for (int64_t begin_row = begin, end_row; begin_row < end; begin_row = end_row)"
            start = [
                "end_row = begin_row + block.width;",
                "const int64_t row = begin_row / block.width;",
                "const int64_t column = row / block.height * block.width;",
                "(void)row, (void)column;",
            ]
            body.append(block(loop, start, of_row, row_body))
        found = [f"block.partial[{i}] = found{i};" for i in range(len(passes.reductions[number]))]
        head_line = (
            "template <class T>\nstatic MS_OPTIM_INLINE void @NAME@_pass@NUMBER@(const Block<T>& block)"
        )
        if not means:
            return block(head_line, head, ["const int64_t begin = 0, end = block.count;"], body, found)
        loop = "for (int64_t begin = 0, end; begin < block.count; begin = end)"
        row = "end = begin + (block.row ? block.row : block.count);"
        return block(head_line, head, [block(loop, [row], body)], found)

    def _settle(self, number: int) -> str:
        """A function of one matrix: what a pass uses of its rows and columns, and in the end their states."""
        passes = self.passes
        rows, columns = passes.kept(number)
        stores = {f"matrix.rows[{i}][k]": (s, ROW) for i, s in enumerate(rows)}
        stores.update({f"matrix.columns[{i}][k]": (s, COLUMN) for i, s in enumerate(columns)})
        if passes.is_last(number):
            for i, (level, new) in enumerate(zip(passes.levels.values(), self.program.outputs[1:])):
                if level in AXIS_LEVELS:
                    stores[f"matrix.states[{i}][k]"] = (new, level)
        needed = reach([s for s, _ in stores.values()], passes.is_settled)
        numbers = [s for s in self.program.steps if s in needed and s.level == TENSOR]
        lines = self._tensor_numbers(number, numbers, "matrix")
        names = {s: name for s, name in lines.names.items() if s.level <= TENSOR}
        for symbol in needed:
            if symbol.op == "input" and symbol.level in AXIS_LEVELS:
                place = "0" if symbol.level == MATRIX else "k"
                names[symbol] = f"double(matrix.states[{passes.states.index(symbol.args[0])}][{place}])"
            elif symbol in passes.sums:
                size = "width" if symbol.level == ROW else "height"
                mean = f" / double(matrix.{size})" if symbol.op.endswith("mean") else ""
                names[symbol] = f"(matrix.{passes.sums[symbol]}[k]{mean})"
        lines = Lines(names, "double", "m", lines.lines, lines.booleans)
        lines.write(s for s in self.program.steps if s in needed and s.op == "constant")
        for symbol in (s for s in self.program.steps if s in needed and s.level == MATRIX):
            if symbol.op not in AXIS_REDUCTIONS:
                lines.write([symbol])
                continue
            (of,) = symbol.args
            size = f"matrix.{'height' if of.level == ROW else 'width'}"
            each = self._of_axis([of], lines)
            head = "[&](int64_t k) __attribute__((always_inline))"
            element = block(head, each.lines, [f"return {each.names[of]};"])
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
                loops.append(block(f"for (int64_t k = 0; k < {size}; ++k)", each.lines, kept))
        return "template <class T>\n" + block(
            "static MS_OPTIM_INLINE void @NAME@_settle@NUMBER@(const Matrix<T>& matrix)",
            ["(void)matrix;"],
            lines.lines,
            loops,
        )

    def _of_axis(self, targets: Sequence[Symbol], known: Lines) -> Lines:
        """The declarations for one row or column, the k-th."""
        lines = Lines(known.names, "double", "k", booleans=known.booleans)
        is_settled = self.passes.is_settled
        needed = reach(targets, lambda s: is_settled(s) and s.level != MATRIX)
        lines.write(self.passes.in_order(needed))
        return lines

    def _known(self, number: int, needed: set[Symbol]) -> tuple[list[str], dict[Symbol, str]]:
        """Declarations ahead of a pass's loops, and the expressions that the loops may use."""
        passes = self.passes
        head: list[str] = []
        names: dict[Symbol, str] = {}
        of_elements = [state for state in passes.states if passes.levels[state] == ELEMENT]
        written = ("param", *of_elements) if passes.is_last(number) else ()
        pointers = {"param": "block.param", "grad": "block.grad"}
        pointers.update({state: f"block.states[{passes.states.index(state)}]" for state in of_elements})
        read = {s.args[0]: s for s in needed if s.op == "input" and s.level == ELEMENT}
        conditions = passes.conditions(number, read["param"]) if "param" in read and not written else []
        if conditions and "grad" in read:
            # Without decay it is read and not used: what stands in its place is read anyway.
            places = {symbol: i for i, symbol in enumerate(self.program.frontier)}
            any_holds = " || ".join(f"block.scalars[{places[s]}] != 0" for s in conditions)
            pointers["param"] = f"{any_holds} ? block.param : block.grad"
        for name, place in pointers.items():
            if name in read or name in written:
                head.append(f"{'' if name in written else 'const '}T* __restrict p_{name} = {place};")
            if name in read:
                names[read[name]] = f"p_{name}[i]"
        if POSITION in read:
            names[read[POSITION]] = "(block.offset + i)"
        stored = set(passes.stores[number])
        for i, symbol in enumerate(passes.arrays(number)):
            if symbol in stored:
                head.append(f"T* __restrict p_array{i} = block.arrays[{i}];")
            else:
                head.append(f"const T* __restrict p_array{i} = block.arrays[{i}];")
                names[symbol] = f"p_array{i}[i]"
        used = {symbol: i for i, symbol in enumerate(self.program.frontier) if symbol in needed}
        names.update({symbol: f"scalar{i}" for symbol, i in used.items()})
        whole = [i for symbol, i in used.items() if symbol.whole]
        rounded = [i for symbol, i in used.items() if not symbol.whole]
        if rounded:
            head.append(f"const T {', '.join(f'scalar{i} = block.scalars[{i}]' for i in rounded)};")
        head += [f"const double scalar{i} = block.exact[{i}];" for i in whole]
        per_tensor = [s for s in self.program.steps if s in needed and s.level == TENSOR]
        if per_tensor:
            lines = self._tensor_numbers(number, per_tensor, "block")
            head += lines.lines
            for i, symbol in enumerate(per_tensor):
                head.append(f"const T tensor{i} = T({lines.names[symbol]});")
                names[symbol] = f"tensor{i}"
        return head, names

    def _tensor_numbers(self, number: int, symbols: Sequence[Symbol], place: str) -> Lines:
        """The declarations of numbers of the tensor that a pass, or what is ahead of it, uses."""
        exact = {s: f"{place}.exact[{i}]" for i, s in enumerate(self.program.frontier)}
        made = dict.fromkeys(s for reductions in self.passes.reductions[:number] for s in reductions)
        for i, symbol in enumerate(made):
            mean = f" / {place}.size" if symbol.op == "mean" else ""
            root = "std::sqrt" if symbol.op == "norm" else ""
            exact[symbol] = f"{root}({place}.reduced[{i}]{mean})"
        lines = Lines(exact, "double", "r")
        lines.write(self.passes.in_order(reach(symbols, lambda s: s not in made and s.level == TENSOR)))
        return lines

    def _loop_lines(
        self, targets: Iterable[Symbol], names: dict[Symbol, str], means: dict[Symbol, str], number: int
    ) -> Lines:
        lines = Lines(names, "T", "t", means=means)
        lines.write(self.passes.in_order(self.passes.needed(targets, number)))
        return lines

    def _element(
        self, target: Symbol, names: dict[Symbol, str], means: dict[Symbol, str], number: int
    ) -> str:
        """A function of the place ``i`` that gives a value."""
        lines = self._loop_lines([target], names, means, number)
        head = "[&](int64_t i) __attribute__((always_inline))"
        return block(head, lines.lines, [f"return {lines.names[target]};"])
