"""Numbers as good as random, each a function of where it is used: of a seed, the step, and a position.

A counter takes the place of a generator's state, so that nothing has to be kept, and no order of threads or
calls matters. The arithmetic is that of whole numbers of 32 bits, exact in NumPy, in C++ and in MindSpore's
int64, whose multiplications, shifts and bitwise operations are documented for Ascend, GPU and CPU.
(``operations.py`` has NumPy's, ``rule.h`` that of C++.) Only what is made of these numbers is rounded, as any
arithmetic of an engine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import mindspore as ms
from mindspore import Tensor, ops

from ms_optim.formula.functions import cos, log, sqrt
from ms_optim.formula.operations import MIXING, SPREADING, WORD
from ms_optim.formula.symbolic import apply

__all__ = ["normal"]

# What a transform may take: for each number of a parameter its place among those of all parameters.
POSITION = "position"


def normal(position, seed, step):
    """A number from the standard normal distribution for each position.

    It is a function of its arguments alone: the same for any number of threads, on any engine (to the
    rounding of its arithmetic), and after a resume. None is beyond 5.8.

    Args:
        position: what a transform is given under this name. Numbers repeat where positions differ by 2^32.
        seed: a whole number from 0, below 2^32.
        step: a whole number from 0.
    """
    first = apply("mixed", apply("mixed", step) + seed)
    second = apply("mixed", first + 1.0)
    third = apply("mixed", second + 1.0)
    # Box and Muller's: 1 - u is never 0, and an angle within half a turn loses less in float32.
    radius = sqrt(-2.0 * log(1.0 - apply("uniform", position, first, second)))
    return radius * cos(2.0 * math.pi * (apply("uniform", position, first, third) - 0.5))


def offsets_of(parameters: Iterable[Any]) -> dict[Any, int]:
    """The position of each parameter's first number."""
    offsets, total = {}, 0
    for parameter in parameters:
        offsets[parameter] = total
        total += parameter.size
    return offsets


# What follows is parsed by MindSpore.

_word, _eight, _fifteen, _sixteen = (Tensor(number, ms.int64) for number in (WORD, 8, 15, 16))
_one, _other, _spreading = (Tensor(number, ms.int64) for number in (*MIXING, SPREADING))
_part = 2.0**-24
_right = ops.RightShift()


def positions(like, offset):
    """In a graph: the position of each number of a Tensor, of which the first has this one."""
    return ops.reshape(ops.arange(like.size), like.shape) + offset


def _mixed_words(words):
    words = ops.bitwise_xor(words, _right(words, _sixteen))
    words = ops.bitwise_and(words * _one, _word)
    words = ops.bitwise_xor(words, _right(words, _fifteen))
    words = ops.bitwise_and(words * _other, _word)
    return ops.bitwise_xor(words, _right(words, _sixteen))


def mixed(x):
    """In a graph: what ``operations.py`` calls so, of a float64 number."""
    return ops.cast(_mixed_words(ops.bitwise_and(ops.cast(x, ms.int64), _word)), ms.float64)


def uniform(position, first, second, dtype):
    """In a graph: what ``operations.py`` calls so, of int64 Tensors, as numbers of a type."""
    words = ops.bitwise_xor(ops.bitwise_and(position, _word), first)
    words = ops.bitwise_and(words * _spreading, _word)
    words = ops.bitwise_xor(words, _right(words, _sixteen))
    words = _mixed_words(ops.bitwise_and(words + second, _word))
    return ops.cast(_right(words, _eight), dtype) * _part
