"""The sources that are compiled when ms_optim is installed: ``python -m ms_optim.engine.native.prebuild``.

It writes ``prepare.h``, what the base does to gradients and parameters around every formula, and a file a
family of optimizers with the rules that their classes name in ``prebuilt``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.engine.native.cpp import Kernel, kernel
from ms_optim.engine.native.library import FOLDER
from ms_optim.engine.native.lines import Lines, block
from ms_optim.formula.decay import DECAYS, kept
from ms_optim.formula.preparation import TERMS
from ms_optim.formula.symbolic import Program, Symbol, constant, inputs

# A term as a template, and the same for both types of numbers and all processors.
_MACROS = """\
#define MS_OPTIM_TERM(name)                                                                 \\
  template <class T>                                                                        \\
  MS_OPTIM_INLINE void name([[maybe_unused]] const T* param, const T* from, T* to,          \\
                            int64_t count, [[maybe_unused]] int64_t row, [[maybe_unused]] T value)
#define MS_OPTIM_WITH(name)                                                                 \\
  MS_OPTIM_VERSIONS inline void with_##name(const float* param, const float* from, float* to,    \\
                                            int64_t count, int64_t row, float value) {      \\
    name(param, from, to, count, row, value);                                               \\
  }                                                                                         \\
  MS_OPTIM_VERSIONS inline void with_##name(const double* param, const double* from, double* to, \\
                                            int64_t count, int64_t row, double value) {     \\
    name(param, from, to, count, row, value);                                               \\
  }
""".splitlines()

_WRITTEN = "// Written by `python -m ms_optim.engine.native.prebuild`.\n"


def families(optimizers: Iterable[Any]) -> dict[str, list[Kernel]]:
    """The kernels of optimizer classes by the file that defines them, each once."""
    # A vector, and matrices that are wide and tall: some formulas are others for these.
    shapes = ((2,), (2, 2), (3, 2))
    params = [Parameter(Tensor(np.zeros(s, np.float32)), name=f"param{i}") for i, s in enumerate(shapes)]
    found: dict[str, list[Kernel]] = {}
    known: set[int] = set()
    for cls in optimizers:
        of_family = found.setdefault(cls.__module__.rpartition(".")[2], [])
        for options in cls.prebuilt:
            opt = cls(params, engine="portable", **options)
            for part in opt._core.groups[0].parts():
                made = kernel(part.rule, tuple(part.group.cells))
                if made.id not in known:
                    known.add(made.id)
                    of_family.append(made)
    return {family: kernels for family, kernels in found.items() if kernels}


def rules(kernels: Iterable[Kernel]) -> str:
    """The text of a file of rules."""
    text = "\n".join(each.source for each in kernels)
    return f'{_WRITTEN}#include "rule.h"\n\nnamespace ms_optim {{\n\n{text}\n}}  // namespace ms_optim\n'


def index(kernels: Iterable[Kernel]) -> str:
    """The text of the file that lists all rules."""
    names = [each.name for each in kernels]
    return "".join(
        [
            f'{_WRITTEN}#include "rule.h"\n\nnamespace ms_optim {{\n\n',
            *(f"extern const Rule {name};\n" for name in names),
            "\nextern const Rule* const builtin_rules[] = {\n",
            *(f"    &{name},\n" for name in names),
            f"}};\nextern const int builtin_count = {len(names)};\n\n}}  // namespace ms_optim\n",
        ]
    )


def preparation() -> str:
    """The text of ``prepare.h``."""
    numbers = ", ".join(f"k{mode.capitalize()} = {i}" for i, mode in enumerate(DECAYS))
    return "\n".join(
        [
            _WRITTEN
            + "// What the base does around every formula: see formula/preparation.py and formula/decay.py.",
            "#pragma once\n",
            '#include "rule.h"\n',
            "namespace ms_optim {\n",
            "// The modes of decay; another number where the formula has its own.",
            f"enum Decay : int64_t {{{numbers}}};\n",
            _kept(),
            "",
            *_MACROS,
            "// Each from one array to another, or in place.\n",
            # Kernels add coupled decay themselves.
            *(_term(name, term) for name, (term, _) in TERMS.items() if name != "weight_decay"),
            "}  // namespace ms_optim\n",
        ]
    )


def _kept() -> str:
    names = ("lr", "weight_decay", "lr_max")
    cases = []
    for mode in DECAYS:
        values = inputs(names, scalar=True)
        program = Program([constant(kept(mode, *values.values()))])
        lines = Lines({s: s.args[0] for s in program.steps if s.op == "input"}, "double", "s")
        lines.write(program.steps)
        result = f"return {lines.names[program.outputs[0]]};"
        cases.append(block(f"if (decay == k{mode.capitalize()})", lines.lines, [result]))
    arguments = ", ".join(f"double {name}" for name in names)
    return block(f"inline double kept(int64_t decay, {arguments})", cases, ["return 1;"])


def _term(name: str, term: Callable) -> str:
    param, grad = inputs(("param", "grad"), scalar=False).values()
    value = Symbol("input", (name,), 0)
    program = Program([term(param, grad, value)])
    known = {
        s: {"param": "param[i]", "grad": "from[i]"}.get(s.args[0], "value")
        for s in program.steps
        if s.op == "input"
    }
    scalars = Lines(known, "T", "s")
    scalars.write(s for s in program.steps if s.scalar)
    rows = [s for s in program.steps if s.op == "centralize"]
    lines = Lines(scalars.names, "T", "t", booleans=scalars.booleans, means=dict.fromkeys(rows, "mean"))
    lines.write(program.steps)
    first, behind = ("begin", "begin + row") if rows else ("0", "count")
    store = f"to[i] = {lines.names[program.outputs[0]]};"
    loop = block(f"for (int64_t i = {first}; i < {behind}; ++i)", lines.lines, [store])
    body = [*scalars.lines, "#pragma GCC ivdep", loop]
    if rows:
        total = (
            "sum_over(begin, begin + row, [&](int64_t i) __attribute__((always_inline)) { return from[i]; })"
        )
        body = [
            block(
                "for (int64_t begin = 0; begin < count; begin += row)",
                [f"const T mean = T({total} / double(row));"],
                body,
            )
        ]
    return f"{block(f'MS_OPTIM_TERM({name})', body)}\nMS_OPTIM_WITH({name})\n"


def sources(optimizers: Iterable[Any]) -> Iterator[tuple[Path, str]]:
    """Every generated file, and what stands in it."""
    found = families(optimizers)
    yield FOLDER / "src" / "prepare.h", preparation()
    for family, kernels in found.items():
        yield FOLDER / "builtin" / f"{family}.cc", rules(kernels)
    yield FOLDER / "builtin" / "index.cc", index(k for kernels in found.values() for k in kernels)


if __name__ == "__main__":
    from ms_optim.optimizers import class_of, list_optimizers

    written = dict(sources(map(class_of, list_optimizers())))
    for path in (FOLDER / "builtin").glob("*.cc"):
        if path not in written:
            path.unlink()
    for path, text in written.items():
        path.write_text(text)
