"""The sets of tensors that are optimized: shapes as real models have them, and a thousand tiny ones."""

from __future__ import annotations

import random
from math import prod

Shapes = list[tuple[int, ...]]


def resnet50() -> Shapes:
    shapes: Shapes = []

    def convolution(inputs: int, outputs: int, size: int) -> None:
        shapes.extend([(outputs, inputs, size, size), (outputs,), (outputs,)])  # with its batch norm

    convolution(3, 64, 7)
    inputs = 64
    for width, blocks in ((64, 3), (128, 4), (256, 6), (512, 3)):
        for block in range(blocks):
            convolution(inputs, width, 1)
            convolution(width, width, 3)
            convolution(width, 4 * width, 1)
            if block == 0:
                convolution(inputs, 4 * width, 1)
            inputs = 4 * width
    return [*shapes, (1000, inputs), (1000,)]


def gpt2_small() -> Shapes:
    width = 768
    norm = [(width,), (width,)]

    def linear(inputs: int, outputs: int) -> Shapes:
        return [(inputs, outputs), (outputs,)]

    attention = [*norm, *linear(width, 3 * width), *linear(width, width)]
    feed_forward = [*norm, *linear(width, 4 * width), *linear(4 * width, width)]
    return [(50257, width), (1024, width), *12 * [*attention, *feed_forward], *norm]


def many_small() -> Shapes:
    numbers = random.Random(0)
    return [(numbers.randint(64, 1024),) for _ in range(1000)]


def large_matrices() -> Shapes:
    width = 2560
    layer = [*4 * [(width, width)], (4 * width, width), (width, 4 * width)]
    return [*layer, *layer]


SETS = {"a": resnet50, "b": gpt2_small, "c": many_small, "d": large_matrices}
ABOUT = {
    "a": "ResNet-50",
    "b": "GPT-2 small",
    "c": "many small tensors, 64 to 1024 numbers each",
    "d": "the matrices of two layers of Phi-2",
}


def describe(name: str) -> str:
    shapes = SETS[name]()
    millions = sum(map(prod, shapes)) / 1e6
    return f"({name}) {ABOUT[name]}: {len(shapes)} tensors, {millions:.3g} M numbers"
