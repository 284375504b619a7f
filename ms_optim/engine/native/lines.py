"""The operations of a program as declarations in C++."""

from __future__ import annotations

from collections.abc import Iterable

from ms_optim.formula.operations import OPERATIONS
from ms_optim.formula.symbolic import Symbol, Untraceable


class Lines:
    """Declarations in which each operation of a program has a variable of its own.

    Args:
        names: the expressions of what is known already.
        number: the C++ type of numbers.
        prefix: how new variables are called.
        lines: the declarations so far.
        booleans: what is known already and is no number, but true or false.
        means: the variables that hold the means of units, for what is centralised, or their sums.
    """

    def __init__(
        self,
        names: dict[Symbol, str],
        number: str,
        prefix: str,
        lines: Iterable[str] = (),
        booleans: Iterable[Symbol] = (),
        means: dict[Symbol, str] | None = None,
    ) -> None:
        self.names = dict(names)
        self.booleans = set(booleans)
        self.number = number
        self.prefix = prefix
        self.lines = list(lines)
        self.means = means or {}

    def write(self, steps: Iterable[Symbol]) -> None:
        for step in steps:
            if step in self.names:
                continue
            if step.op == "constant":
                self.names[step] = self._literal(step.args[0])
                continue
            name = f"{self.prefix}{len(self.lines)}"
            kind = "bool" if step.boolean else self.number
            self.lines.append(f"const {kind} {name} = {self._formula(step)};")
            self.names[step] = name
            if step.boolean:
                self.booleans.add(step)

    def _formula(self, step: Symbol) -> str:
        if step.op == "centralize":
            return f"{self.names[step.args[0]]} - {self.means[step]}"
        if step.op == "unit_sum":
            return f"block.row ? {self.means[step]} : {self.names[step.args[0]]}"
        words = [
            f"{self.number}({self.names[a]})" if a in self.booleans else self.names[a] for a in step.args
        ]
        if step.op == "where":
            condition = step.args[0]
            words[0] = self.names[condition] if condition in self.booleans else f"{words[0]} != 0"
        text = OPERATIONS[step.op].cpp
        if text is None:
            raise Untraceable(f"{step.op}, which the native engine lacks")
        return text.format(*words)

    def _literal(self, value: float) -> str:
        if value != value or value in (float("inf"), float("-inf")):
            text = "NAN" if value != value else "INFINITY" if value > 0 else "-INFINITY"
        else:
            text = repr(value)
        return f"{self.number}({text})"


def block(head: str, *parts: Iterable[str]) -> str:
    """Lines in braces behind a head."""
    inner = "\n".join(line for part in parts for line in part)
    return f"{head} {{\n" + "\n".join(f"  {line}" for line in inner.splitlines()) + "\n}"
