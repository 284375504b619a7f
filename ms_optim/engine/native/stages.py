"""What is done between the passes of a formula with products of matrices, as C++."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ms_optim.engine.native.passes import Passes
from ms_optim.engine.native.products import SIDES
from ms_optim.formula.levels import ELEMENT
from ms_optim.formula.symbolic import Symbol

# As in rule.h.
_SIDES = dict(zip(SIDES, ("kOwn", "kRowsByRows", "kColumnsByColumns")))


def stages(passes: Passes) -> list[str]:
    """The products ahead of each pass, and the arrays of each."""
    numbers = range(len(passes))
    arrays = [passes.arrays(i) for i in numbers]
    slots = _slots(passes, arrays)
    lines, found = [], []
    for i in numbers:
        products = ", ".join(_product(s, slots) for s in passes.products[i])
        if products:
            lines.append(f"static const Product @NAME@_products{i}[] = {{{products}}};")
        if arrays[i]:
            places = ", ".join(str(slots[s]) for s in arrays[i])
            lines.append(f"static const int @NAME@_arrays{i}[] = {{{places}}};")
        needed = passes.needed(passes.targets(i), i)
        takes = passes.is_last(i) or any(s.op == "input" and s.level == ELEMENT for s in needed)
        of_products = f"@NAME@_products{i}" if products else "nullptr"
        of_arrays = f"@NAME@_arrays{i}" if arrays[i] else "nullptr"
        found.append(
            f"    {{{of_products}, {len(passes.products[i])}, {of_arrays}, {len(arrays[i])}, "
            f"{_SIDES[passes.sides[i]]}, {str(takes).lower()}}},"
        )
    sides = {slot: _SIDES[s.layout] for s, slot in slots.items()}
    of_slots = ", ".join(sides[slot] for slot in sorted(sides))
    return [
        *lines,
        "static const Stage @NAME@_stages[] = {",
        *found,
        "};",
        f"static const Sides @NAME@_slots[] = {{{of_slots}}};",
        f"static const Products @NAME@_products = {{@NAME@_stages, @NAME@_slots, {len(sides)}}};",
    ]


def _slots(passes: Passes, arrays: Sequence[Sequence[Symbol]]) -> dict[Symbol, int]:
    """Where each array stands: in a place that no other needs from its making to its last use."""
    last = {s: i for i, of_pass in enumerate(arrays) for s in of_pass}
    for i, products in enumerate(passes.products):
        last.update((arg, max(last.get(arg, 0), i)) for product in products for arg in product.args)
    slots: dict[Symbol, int] = {}
    free: dict[tuple[str, str] | None, list[int]] = {side: [] for side in SIDES}
    count = 0
    for i in range(len(passes)):
        for symbol in (*passes.products[i], *passes.stores[i]):
            of_side = free[symbol.layout]
            if not of_side:
                of_side.append(count)
                count += 1
            slots[symbol] = of_side.pop()
        for symbol in (s for s in slots if last[s] == i):
            free[symbol.layout].append(slots[symbol])
    return slots


def _product(symbol: Symbol, slots: Mapping[Symbol, int]) -> str:
    """A product as rule.h writes it."""
    kind, _, flips = symbol.op.partition("_")
    left, right = slots[symbol.args[0]], slots[symbol.args[-1]]
    flipped = ", ".join(str(flip == "t").lower() for flip in (flips * 2)[:2])
    return f"{{{left}, {right}, {slots[symbol]}, {flipped}, {str(kind == 'square').lower()}}}"
