"""What a step of a parameter costs, to compare those of one optimizer with each other."""

from __future__ import annotations

import math

from ms_optim.formula.levels import Shape
from ms_optim.formula.matrices import COLUMNS, PART, ROWS
from ms_optim.formula.rule import Rule
from ms_optim.formula.symbolic import FREE, Program, Untraceable, inputs
from ms_optim.formula.totals import TracedTotals

# So many multiplications of a product of matrices take as long as what is done to one number besides: it is
# read from memory, with its states, and written.
_MULTIPLICATIONS = 64.0
# Of matrices, what costs many products.
_DECOMPOSITIONS = {"eigenvectors": 20, "singular_vectors": 20, "qr": 4}


class Cost:
    """What a step by one formula costs.

    Args:
        rule: the formula, for parameters of one kind.
        hyperparameters: the names of its values.

    Attributes:
        takes_totals: whether it takes sums over all parameters.
    """

    def __init__(self, rule: Rule, hyperparameters: tuple[str, ...]) -> None:
        totals = TracedTotals()
        try:
            values = inputs(("step", *hyperparameters, *rule.shared), scalar=True)
            self._steps = Program(rule.trace(values, totals=totals)).steps
        except Untraceable:
            self._steps = []
        self.takes_totals = bool(totals.parts or rule.shared)

    def of(self, shape: Shape) -> float:
        """That of a parameter of a shape, in numbers that are read and written."""
        size = math.prod(shape)
        if len(shape) < 2 or not size:
            return float(size)
        joined = any(step.op == "as_matrix" for step in self._steps)
        rows = shape[0] if joined else shape[-2]
        columns = size // rows if joined else shape[-1]
        sides = {ROWS: rows, PART: rows, COLUMNS: columns}
        work = 0.0
        for step in self._steps:
            if step.op == "matmul":
                layouts = [arg.layout or (ROWS, COLUMNS) for arg in step.args]
                if FREE in layouts:
                    work += size * max(rows, columns)
                else:
                    (first, inner), (_, last) = layouts
                    work += sides[first] * sides[inner] * sides[last] * (size / (rows * columns))
            work += _DECOMPOSITIONS.get(step.op, 0) * size * min(rows, columns)
        return size + work / _MULTIPLICATIONS
