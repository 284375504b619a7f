"""Tables and lists as aligned text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def aligned(rows: Sequence[Sequence[str]], left: Iterable[int] = ()) -> list[str]:
    """Lines in which the columns stand below each other.

    Args:
        left: the columns that begin, and do not end, below each other.
    """
    widths = [max(map(len, column)) for column in zip(*rows)]
    sides = ["<" if i in left else ">" for i in range(len(widths))]
    return [
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths)).rstrip()
        for row in rows
    ]
