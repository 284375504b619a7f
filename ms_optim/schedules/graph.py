"""A schedule's formula as source code that MindSpore compiles.

The formula is run once with a symbol for the step. What it did is written out, operation by
operation; numbers are float64 Tensors that the graph is handed, since MindSpore takes a literal as
float32. Schedules of the same form thus share one source text.
"""

from __future__ import annotations

from typing import Any, Callable

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn

from ms_optim.formula.operations import OPERATIONS
from ms_optim.formula.symbolic import Program, Symbol, constant, inputs
from ms_optim.platform.source import module

# What schedules alone have: values of a table, and Cells of MindSpore's.
_OWN = {
    "lookup": "ops.gather({}, ops.cast({}, ms.int64), 0)",
    "cell": "ops.cast({}(ops.cast({}, ms.int32)), ms.float64)",
}


def compiled(formula: Callable) -> tuple[Callable, tuple]:
    """The formula as a function of a float64 step and of constants, and the constants.

    Raises:
        Untraceable: the formula cannot be followed.
    """
    step = inputs(("step",), scalar=True)["step"]
    result = constant(formula(step))
    program = Program([result])
    names: dict[Symbol, str] = {}
    constants: list[Any] = []
    lines: list[str] = []
    for symbol in program.steps:
        if symbol.op == "input":
            names[symbol] = "step"
        elif symbol.op == "constant":
            names[symbol] = f"c{len(constants)}"
            constants.append(symbol.args[0])
        else:
            names[symbol] = f"v{len(lines)}"
            text = _OWN.get(symbol.op) or OPERATIONS[symbol.op].mindspore
            operation = str(text).format(*(names[arg] for arg in symbol.args))
            lines.append(f"    {names[symbol]} = {operation}")
    result_name = names[program.outputs[0]]
    text = "\n".join(
        [
            '"""A schedule, as traced."""',
            "",
            "import mindspore as ms",
            "from mindspore import ops",
            "from ms_optim.formula.functions import maximum, minimum",
            "",
            "def formula(step, constants):",
            *([f"    {''.join(f'c{i}, ' for i in range(len(constants)))}= constants"] if constants else []),
            *lines,
            # Of the step's shape, also where nothing depends on the step.
            f"    return {result_name}" if lines else f"    return ops.zeros_like(step) + {result_name}",
            "",
        ]
    )
    return module("schedule", text).formula, tuple(map(_held, constants))


def _held(value: Any) -> Any:
    return value if isinstance(value, nn.Cell) else Tensor(np.asarray(value), ms.float64)
