"""What an optimizer prints: its groups as a table, and how much memory its own Parameters take."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from mindspore import Parameter

from ms_optim.core.core import Core
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.parallel import ParallelSettings
from ms_optim.text import aligned


@dataclass(frozen=True)
class MemoryReport:
    """Bytes of what an optimizer owns; it is allocated when the optimizer is made. Prints as a table.

    Attributes:
        total_bytes: of everything: states, hyperparameters, counters.
        by_dtype: by type, such as ``"Float32"``.
        by_group: one number a group; counters, which belong to none, are not in it.
        by_state: by the name of the state.
    """

    owner: str
    total_bytes: int
    by_dtype: dict[str, int]
    by_group: tuple[int, ...]
    by_state: dict[str, int]
    numbers: tuple[int, ...]

    def __str__(self) -> str:
        rows = [["group", "numbers", "bytes", "bytes a number"]]
        counts, sizes = [*self.numbers, sum(self.numbers)], [*self.by_group, self.total_bytes]
        for label, count, size in zip([*map(str, range(len(self.by_group))), "all"], counts, sizes):
            rows.append([label, f"{count:,}", f"{size:,}", f"{size / count:.1f}" if count else "-"])
        rest = self.total_bytes - sum(self.by_state.values())
        tables = [
            aligned(rows),
            _sizes("state", {**self.by_state, "hyperparameters, counters": rest}),
            _sizes("type", self.by_dtype),
        ]
        lines = [line for table in tables for line in ("", *table)]
        return "\n".join([f"{self.owner} owns {self.total_bytes:,} bytes", *lines])


def memory_report(core: Core, owned: Iterable[Parameter]) -> MemoryReport:
    """What :meth:`ms_optim.Optimizer.memory_report` gives.

    Args:
        owned: all Parameters of the optimizer's.
    """
    by_dtype: dict[str, int] = {}
    for parameter in owned:
        dtype = str(parameter.dtype)
        by_dtype[dtype] = by_dtype.get(dtype, 0) + _bytes(parameter)
    by_group: list[int] = []
    by_state: dict[str, int] = {}
    for group in core.groups:
        total = sum(map(_bytes, group.owned()))
        for name, value in ((name, v) for p in group.params for name, v in core.state[p].items()):
            by_state[name] = by_state.get(name, 0) + _bytes(value)
            total += _bytes(value)
        by_group.append(total)
    numbers = tuple(sum(p.size for p in group.params) for group in core.groups)
    return MemoryReport(core.owner, sum(by_dtype.values()), by_dtype, tuple(by_group), by_state, numbers)


def _sizes(what: str, sizes: Mapping[str, int]) -> list[str]:
    return aligned([[what, "bytes"], *([name, f"{size:,}"] for name, size in sizes.items())], left=(0,))


def _bytes(parameter: Parameter) -> int:
    return int(np.prod(parameter.shape)) * parameter.itemsize


_WIDTH = 100


def describe(core: Core) -> str:
    """An optimizer's settings, and its groups as a table, one line a group.

    The table has what is mostly looked for, and what groups differ in; below it stands what all have alike.
    """
    groups, step = core.groups, core.steps_taken
    # MindSpore prints objects while it compiles: a schedule is not evaluated here.
    shown = {key: [group.shown(key) for group in groups] for key in groups[0].keys}
    columns = [key for key in shown if key in ("lr", "weight_decay") or len(set(shown[key])) > 1]
    rows = [["group", "parameters", "numbers", *columns]]
    for number, group in enumerate(groups):
        sizes = [p.size for p in group.params]
        cells = [shown[key][number] for key in columns]
        rows.append([str(number), str(len(sizes)), f"{sum(sizes):,}", *cells])
    title = [core.owner, f"{step} step{'' if step == 1 else 's'} taken"]
    if core.skipped is not None:
        title.append(f"{core.skipped_steps} skipped")
    title.append(f"{core.engine} engine")
    changed = core.gradient_settings._asdict().items() - GradientSettings()._asdict().items()
    title += [f"{name} {value}" for name, value in sorted(changed)]
    title += (
        [f"transforms {', '.join(each.name for each in core.options.transforms)}"]
        if core.options.transforms
        else []
    )
    if core.mean is not None:
        size = core.mean.size
        title.append(f"parallel {core.options.parallel.parallel}, {size} process{'' if size == 1 else 'es'}")
        if core.shares is not None:
            numbers = core.shares.numbers()
            title.append(f"the largest share {max(numbers):,} of {sum(numbers):,} numbers")
        given = core.options.parallel._replace(parallel=None)
        apart = given._asdict().items() - ParallelSettings()._asdict().items()
        title += [f"{name} {value}" for name, value in sorted(apart)]
    title += ["master_weights True"] if core.options.master_weights else []
    title += [f"name {core.options.name}"] if core.options.name else []
    alike = [
        f"{key} {values[0]}" for key, values in shown.items() if key not in columns and values[0] != "None"
    ]
    return "\n".join([*_lines(title, ", "), *aligned(rows), *_lines(alike, "; ", "all groups: ")])


def _lines(parts: Iterable[str], between: str, before: str = "") -> list[str]:
    """Parts in as many lines as they need, none of them broken."""
    text = between.join(part.replace(" ", "\0") for part in parts)
    lines = textwrap.wrap(
        before.replace(" ", "\0") + text,
        _WIDTH,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace("\0", " ") for line in lines]
