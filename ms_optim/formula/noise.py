"""Numbers as good as random, each a function of where it is used: of a seed, the step, and a position.

A counter takes the place of a generator's state, so that nothing has to be kept, and no order of threads or
calls matters. The arithmetic is that of whole numbers of 32 bits, exact in NumPy, in C++ and in MindSpore's
int64, whose multiplications, shifts and bitwise operations are documented for Ascend, GPU and CPU.
(``operations.py`` has NumPy's, ``rule.h`` that of C++.) What is made of these numbers takes products and
sums alone, which every engine rounds alike: MindSpore's logarithms and cosines have other bits where its
threads divide a tensor otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import mindspore as ms
from mindspore import Tensor, ops

from ms_optim.formula.operations import MIDDLE, MIXING, SPREADING, WORD
from ms_optim.formula.symbolic import apply

__all__ = ["normal", "uniform"]

# One over the standard deviation of the sum of eight whole numbers of 16 bits, which is nearly normal, and
# the polynomial of odd powers that makes it so: fitted to the quantiles of both, it is off by 4.5e-5 of the
# distribution at most.
_PER_DEVIATION = (8.0 * (2.0**32 - 1.0) / 12.0) ** -0.5
_POWERS = (0.98071901, 0.00637209, -3.64037e-05, 1.889523e-05)

# What a transform may take: for each number of a parameter its place among those of all parameters.
POSITION = "position"


def normal(position, seed, step):
    """A number from the standard normal distribution for each position.

    It is a function of its arguments alone: the same for any number of threads, on any engine (to the
    rounding of its arithmetic), and after a resume. None is beyond 6.8; up to 4 they are off by 0.01 of a
    deviation at most from what the distribution wants, up to 3 by 0.0003.

    Args:
        position: what a transform is given under this name. Numbers repeat where positions differ by 2^32.
        seed: a whole number from 0, below 2^32.
        step: a whole number from 0.
    """
    first = apply("mixed", apply("mixed", step) + seed)
    second = apply("mixed", first + 1.0)
    x = apply("uniforms", position, first, second) * _PER_DEVIATION
    square, (a, b, c, d) = x * x, _POWERS
    return x * (a + square * (b + square * (c + square * d)))


def uniform(seed, step, draw=0):
    """A number from [0, 1) for a step, as good as random.

    Like :func:`normal` it is a function of its arguments alone, and the same on any engine.

    Args:
        seed: a whole number from 0, below 2^32.
        step: a whole number from 0.
        draw: which of a step's numbers, a whole number from 0; none is one that ``normal`` makes use of.
    """
    return apply("mixed", apply("mixed", apply("mixed", step) + seed) + (draw + 2.0)) * 2.0**-32


def offsets_of(parameters: Iterable[Any]) -> dict[Any, int]:
    """The position of each parameter's first number."""
    offsets, total = {}, 0
    for parameter in parameters:
        offsets[parameter] = total
        total += parameter.size
    return offsets


# What follows is parsed by MindSpore.

_word, _half, _fifteen, _sixteen = (Tensor(number, ms.int64) for number in (WORD, 0xFFFF, 15, 16))
_middle = Tensor(MIDDLE, ms.int64)
_one, _other, _spreading = (Tensor(number, ms.int64) for number in (*MIXING, SPREADING))
_right = ops.RightShift()


def positions(like, offset):
    """In a graph: the position of each number of a Tensor, of which the first has this one."""
    return ops.reshape(ops.arange(like.size), like.shape) + offset


def places(shape):
    """In a graph: what ``operations.py`` calls so."""
    return ops.reshape(ops.arange(math.prod(shape)), shape)


def _mixed_words(words):
    words = ops.bitwise_xor(words, _right(words, _sixteen))
    words = ops.bitwise_and(words * _one, _word)
    words = ops.bitwise_xor(words, _right(words, _fifteen))
    words = ops.bitwise_and(words * _other, _word)
    return ops.bitwise_xor(words, _right(words, _sixteen))


def mixed(x):
    """In a graph: what ``operations.py`` calls so, of a float64 number."""
    return ops.cast(_mixed_words(ops.bitwise_and(ops.cast(x, ms.int64), _word)), ms.float64)


def uniforms(position, first, second, dtype):
    """In a graph: what ``operations.py`` calls so, of int64 Tensors, as numbers of a type."""
    words = ops.bitwise_xor(ops.bitwise_and(position, _word), first)
    words = ops.bitwise_and(words * _spreading, _word)
    words = ops.bitwise_xor(words, _right(words, _sixteen))
    total = -_middle
    for _ in range(4):
        words = _mixed_words(ops.bitwise_and(words + second, _word))
        total = total + ops.bitwise_and(words, _half) + _right(words, _sixteen)
    return ops.cast(total, dtype)
