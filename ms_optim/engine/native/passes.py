"""The passes over a tensor that a formula takes.

A reduction over a tensor, or along an axis, must be finished before the first element can use it, so it ends
a pass. A mean over a row (``centralize``) ends only a loop over that row. What depends on rows, columns or
matrices (the last two axes) only is computed for each of these between the passes: it is settled. A product
of matrices is made between the passes, too, of arrays that a pass before has written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Callable

from ms_optim.engine.native.products import PRODUCTS, SIDES
from ms_optim.formula.levels import COLUMN, ELEMENT, MATRIX, ROW
from ms_optim.formula.operations import AXIS_REDUCTIONS, REDUCTIONS, UNIT_REDUCTIONS
from ms_optim.formula.rule import BASE_NAMES
from ms_optim.formula.symbolic import GIVEN, Program, Symbol, Untraceable

AXIS_LEVELS = (MATRIX, ROW, COLUMN)


class Passes:
    """A program, divided into passes.

    Args:
        program: what computes the new parameter and states.
        levels: what the numbers of each state belong to, by name.
        given: the per-step scalars that are no hyperparameters.

    Attributes:
        states: the states' names.
        hypers: the base's hyperparameters, and those that it takes.
        rows: the values that are centralised or summed over units, each after those that it is made of.
        reductions: for each pass, the reductions over a tensor that it makes.
        sums: the reductions along an axis of what elements differ in, by the array that they are added up in.
        sums_of: for each pass, those that it makes.
        axes: whether it has any, or states that are not of the parameter's shape.
        sides: for each pass, what the axes of its elements are: the parameter's, or those of squares.
        stores: for each pass, the values that it writes to arrays, which products are made of.
        products: for each pass, the products that are made ahead of it.

    Raises:
        Untraceable: it takes a maximum along an axis, or centralises what is reduced along one.
    """

    def __init__(self, program: Program, levels: Mapping[str, int | None], given: Iterable[str]) -> None:
        self.program = program
        self.states = tuple(levels)
        self.levels = levels
        scalars = [s.args[0] for s in program.steps if s.op == "input" and s.scalar]
        known = (*given, *BASE_NAMES)
        self.hypers = (*BASE_NAMES, *(name for name in scalars if name not in known))
        self.rows = [s for s in program.steps if s.op in UNIT_REDUCTIONS]
        along = [s for s in program.steps if s.op in AXIS_REDUCTIONS and s.args[0].level == ELEMENT]
        if any(s.op in ("row_max", "column_max") for s in program.steps):
            raise Untraceable("a max along an axis")
        self.sums = {
            **{s: f"row_sums[{i}]" for i, s in enumerate(s for s in along if s.level == ROW)},
            **{s: f"column_sums[{i}]" for i, s in enumerate(s for s in along if s.level == COLUMN)},
        }
        self.axes = any(s.level in AXIS_LEVELS for s in program.steps)
        found = {s: None for s in program.steps if s.op in REDUCTIONS}
        products = [s for s in program.steps if s.op in PRODUCTS]
        operands = {arg for product in products for arg in product.args}
        stored = [s for s in program.steps if s in operands and s.op not in PRODUCTS]
        place: dict[Symbol, int] = {}
        for step in program.steps:
            args = () if step.op in GIVEN else step.args
            if step.op in PRODUCTS:
                place[step] = max(place[arg] + (arg.op not in PRODUCTS) for arg in args)
            else:
                waits = step in found or step in self.sums
                place[step] = max((place[arg] for arg in args), default=0) + waits
        # Each pass has elements of one kind, which are settled at one place.
        due = {s: (place[s] - 1, 0) for s in (*found, *self.sums)}
        due.update((s, (place[s], SIDES.index(s.layout))) for s in stored)
        passes = sorted({*due.values(), (max(place.values()), 0)})
        self.sides = [SIDES[side] for _, side in passes]
        self.reductions = [[s for s in found if due[s] == each] for each in passes]
        self.sums_of = [[s for s in self.sums if due[s] == each] for each in passes]
        self.stores = [[s for s in stored if due[s] == each] for each in passes]
        bounds = [-1, *(number for number, _ in passes)]
        self.products = [
            [s for s in products if before < place[s] <= now] for before, now in zip(bounds, bounds[1:])
        ]
        for symbol in self.rows:
            if self.depends_on_axes(symbol.args, 0):
                raise Untraceable(f"{symbol.op} of what is reduced along an axis")

    def __len__(self) -> int:
        return len(self.reductions)

    def is_last(self, number: int) -> bool:
        return number + 1 == len(self)

    def targets(self, number: int) -> list[Symbol]:
        """What a pass makes of the elements."""
        if self.is_last(number):
            return [s for s in self.program.outputs if s.level == ELEMENT]
        of_sums = [s.args[0] for s in (*self.reductions[number], *self.sums_of[number])]
        return [*of_sums, *self.stores[number]]

    def kept(self, number: int) -> tuple[list[Symbol], list[Symbol]]:
        """What a pass uses of rows (and of matrices, as if it were of their rows), and of columns."""
        needed = self.needed(self.targets(number), number)
        used = [s for s in self.program.steps if s in needed]
        return [s for s in used if s.level in (ROW, MATRIX)], [s for s in used if s.level == COLUMN]

    def needed(
        self,
        targets: Iterable[Symbol],
        number: int,
        operands: Callable[[Symbol], tuple] = lambda symbol: symbol.args,
    ) -> set[Symbol]:
        """What a pass computes for each element on the way to the targets, and what that takes."""
        known = {s for stores in self.stores[:number] for s in stores}
        return reach(
            targets,
            lambda s: s.level == ELEMENT and s.op not in GIVEN and s.op not in PRODUCTS and s not in known,
            operands,
        )

    def conditions(self, number: int, symbol: Symbol) -> list[Symbol]:
        """The conditions of the step, one of which must hold for a pass to need something.

        Where it needs that in any case, there are none.
        """
        targets = self.targets(number)
        chosen = {s.args[0] for s in self.needed(targets, number) if _is_chosen(s)}
        otherwise = self.needed(targets, number, lambda s: s.args[2:] if _is_chosen(s) else s.args)
        return [] if symbol in otherwise else [s for s in self.program.steps if s in chosen]

    def arrays(self, number: int) -> list[Symbol]:
        """The arrays that a pass reads, then those that it writes."""
        needed = self.needed(self.targets(number), number)
        known = {s for stores in self.stores[:number] for s in stores}
        read = [s for s in self.program.steps if s in needed and (s.op in PRODUCTS or s in known)]
        return [*read, *self.stores[number]]

    def depends_on_axes(self, targets: Iterable[Symbol], number: int) -> bool:
        """Whether elements of different rows or columns need different numbers for the targets."""
        return any(s.level in AXIS_LEVELS for s in self.needed(targets, number))

    def in_order(self, symbols: set[Symbol]) -> list[Symbol]:
        """The symbols in an order in which they can be computed."""
        return [s for s in self.program.steps if s in symbols]

    def is_settled(self, symbol: Symbol) -> bool:
        """Whether it is computed between passes."""
        return symbol.level in AXIS_LEVELS and symbol.op not in GIVEN and symbol not in self.sums


def _is_chosen(symbol: Symbol) -> bool:
    """Whether a scalar says which of two values it is."""
    return symbol.op == "where" and symbol.args[0].scalar


def reach(
    targets: Iterable[Symbol],
    goes_on: Callable[[Symbol], bool],
    operands: Callable[[Symbol], tuple] = lambda symbol: symbol.args,
) -> set[Symbol]:
    """The targets, and the operands of what goes on."""
    reached: set[Symbol] = set()
    stack = list(targets)
    while stack:
        symbol = stack.pop()
        if symbol not in reached:
            reached.add(symbol)
            if goes_on(symbol):
                stack.extend(operands(symbol))
    return reached
