"""The problems of the race: what is minimised, from where, and how low is low enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops

Grads = tuple[Tensor, ...]


@dataclass(frozen=True)
class Task:
    """One problem, ready to be minimised.

    Attributes:
        params: what an optimizer is made of: a network, or Parameters.
        parameters: all that is trained, in the order of the gradients.
        gradient: loss and gradients at a step.
        measure: what is to become low.
        place: gives a seed's start to the parameters.
    """

    params: Any
    parameters: Sequence[Parameter]
    gradient: Callable[[int], tuple[Any, Grads]]
    measure: Callable[[], float]
    place: Callable[[int], None]


@dataclass(frozen=True)
class Problem:
    """What is raced on.

    Attributes:
        about: what it is, for tables.
        make: makes the task.
        steps: how many there are.
        target: how low is low enough.
        factors: by which the default rate is multiplied.
        every: it is measured after so many steps.
    """

    about: str
    make: Callable[[], Task]
    steps: int
    target: float
    factors: tuple[float, ...]
    every: int = 1


WIDE = (0.01, 0.1, 0.3, 1.0, 3.0, 10.0, 100.0)
NARROW = (0.1, 0.3, 1.0, 3.0, 10.0)


def rosenbrock(x: Any, y: Any) -> Any:
    """A bent valley; 0 at (1, 1)."""
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def rosenbrock_slope(x: float, y: float) -> tuple[float, float]:
    return -2 * (1 - x) - 400 * x * (y - x**2), 200 * (y - x**2)


def rastrigin(x: Any, y: Any) -> Any:
    """A bowl of many hollows; 0 at (0, 0)."""
    return 20 + x**2 - 10 * np.cos(2 * np.pi * x) + y**2 - 10 * np.cos(2 * np.pi * y)


def rastrigin_slope(x: float, y: float) -> tuple[float, float]:
    return 2 * x + 20 * np.pi * np.sin(2 * np.pi * x), 2 * y + 20 * np.pi * np.sin(2 * np.pi * y)


_BEALE = ((1.5, 1), (2.25, 2), (2.625, 3))


def beale(x: Any, y: Any) -> Any:
    """A plain between steep walls; 0 at (3, 0.5)."""
    return sum((a - x + x * y**n) ** 2 for a, n in _BEALE)


def beale_slope(x: float, y: float) -> tuple[float, float]:
    rests = [(a - x + x * y**n, n) for a, n in _BEALE]
    return (
        sum(2 * rest * (y**n - 1) for rest, n in rests),
        sum(2 * rest * x * n * y ** (n - 1) for rest, n in rests),
    )


# Function, slope, start, minimum, and the part of the plane that pictures show.
SURFACES = {
    "rosenbrock": (rosenbrock, rosenbrock_slope, (-1.2, 1.0), (1.0, 1.0), ((-2.0, 2.0), (-1.0, 3.0))),
    "rastrigin": (rastrigin, rastrigin_slope, (-2.2, 3.3), (0.0, 0.0), ((-4.5, 4.5), (-4.5, 4.5))),
    "beale": (beale, beale_slope, (0.5, -1.5), (3.0, 0.5), ((-1.0, 4.5), (-2.5, 2.0))),
}


def surface(name: str) -> Task:
    """A point of the plane; its start differs a little from seed to seed."""
    function, slope, start, _, _ = SURFACES[name]
    point = Parameter(Tensor(np.zeros(2, np.float32)), name="point")

    def here() -> tuple[float, float]:
        x, y = point.asnumpy().astype(np.float64)
        return x, y

    def gradient(_: int) -> tuple[Any, Grads]:
        with np.errstate(all="ignore"):
            return float(function(*here())), (Tensor(np.array(slope(*here()), np.float32)),)

    def measure() -> float:
        with np.errstate(all="ignore"):
            return float(function(*here()))

    def place(seed: int) -> None:
        moved = np.random.default_rng(seed).normal(size=2) * 0.1 * (seed > 0)
        ops.assign(point, Tensor((np.array(start) + moved).astype(np.float32)))

    return Task([point], [point], gradient, measure, place)


def learned(network: nn.Cell, batches: Callable[[int], Callable[[int], Any]], whole: tuple[Any, ...]) -> Task:
    """A network that gives the loss of what it is handed.

    Seeds other than 0 shuffle the first values of each parameter, and draw other batches.

    Args:
        batches: gives, for a seed, the batch of each step.
        whole: what it is measured on.
    """
    parameters = network.trainable_params()
    first = [p.asnumpy().copy() for p in parameters]
    step, loss = ms.jit(ms.value_and_grad(network, None, parameters)), ms.jit(network)
    batch = batches(0)

    def place(seed: int) -> None:
        nonlocal batch
        batch = batches(seed)
        rng = np.random.default_rng(seed)
        for parameter, values in zip(parameters, first):
            shuffled = rng.permutation(values.ravel()).reshape(values.shape) if seed else values
            ops.assign(parameter, Tensor(shuffled))

    return Task(network, parameters, lambda i: step(*batch(i)), lambda: float(loss(*whole)), place)


def drawn(count: int, size: int, *arrays: np.ndarray) -> Callable[[int], Callable[[int], Any]]:
    """Batches of rows that are drawn at random, others for each seed and step."""

    def batches(seed: int) -> Callable[[int], Any]:
        rows = np.random.default_rng(seed).integers(0, len(arrays[0]), (count, size))
        return lambda i: tuple(Tensor(array[rows[i]]) for array in arrays)

    return batches


class WithLoss(nn.Cell):
    """The cross entropy of a network's scores."""

    def __init__(self, net: nn.Cell) -> None:
        super().__init__(auto_prefix=False)
        self.net, self.loss = net, nn.CrossEntropyLoss()

    def construct(self, x, y):
        return self.loss(self.net(x), y)


class Factors(nn.Cell):
    """A matrix as the product of two thin ones."""

    def __init__(self, rows: int, columns: int, rank: int) -> None:
        super().__init__()
        rng = np.random.default_rng(0)
        for name, size in (("left", rows), ("right", columns)):
            values = 0.1 * rng.standard_normal((size, rank)).astype(np.float32)
            setattr(self, name, Parameter(Tensor(values), name=name))

    def construct(self, matrix):
        return ops.mean((ops.matmul(self.left, self.right.T) - matrix) ** 2)


def logistic() -> Task:
    """All of the data at each step."""
    from sklearn.datasets import load_breast_cancer

    x, y = load_breast_cancer(return_X_y=True)
    whole = (Tensor(((x - x.mean(0)) / x.std(0)).astype(np.float32)), Tensor(y.astype(np.int32)))
    net = WithLoss(nn.Dense(x.shape[1], 2, weight_init="zeros", bias_init="zeros"))
    return learned(net, lambda seed: lambda i: whole, whole)


def factorisation() -> Task:
    """A matrix of rank 5, all of it at each step."""
    rng = np.random.default_rng(1)
    matrix = rng.standard_normal((60, 5)) @ rng.standard_normal((5, 40))
    whole = (Tensor(matrix.astype(np.float32)),)
    return learned(Factors(60, 40, 5), lambda seed: lambda i: whole, whole)


def lenet() -> Task:
    """Images of 8 x 8; measured on what was not trained on."""
    from sklearn.datasets import load_digits

    from model_zoo_examples.lenet import LeNet5

    x, y = load_digits(return_X_y=True)
    x, y = (x / 16).astype(np.float32).reshape(-1, 1, 8, 8), y.astype(np.int32)
    ms.set_seed(0)
    return learned(WithLoss(LeNet5()), drawn(300, 64, x[400:], y[400:]), (Tensor(x[:400]), Tensor(y[:400])))


def characters() -> Task:
    """A small GPT on the text of Python's own library; measured on files that were held out."""
    from model_zoo_examples.characters import CHARACTERS, read, windows
    from model_zoo_examples.gpt import GPT, NextCharacter

    text, held_out = read()
    length, size = 32, 16
    ms.set_seed(0)
    net = NextCharacter(GPT(len(CHARACTERS), length, width=48, depth=1, heads=4))
    places = np.linspace(0, len(held_out) - length - 2, 128).astype(int)

    def batches(seed: int) -> Callable[[int], Any]:
        starts = np.random.default_rng(seed).integers(0, len(text) - length - 1, (200, size))
        return lambda i: (Tensor(windows(text, starts[i], length)),)

    return learned(net, batches, (Tensor(windows(held_out, places, length)),))


PROBLEMS = {
    **{
        name: Problem(f"{name.capitalize()}'s function", lambda name=name: surface(name), 400, target, WIDE)
        for name, target in (("rosenbrock", 0.01), ("rastrigin", 1.0), ("beale", 0.01))
    },
    "logistic": Problem(
        "logistic regression on breast-cancer, all data a step", logistic, 200, 0.055, WIDE, 5
    ),
    "factorisation": Problem("a 60 x 40 matrix as factors of rank 5", factorisation, 300, 0.01, WIDE, 5),
    "lenet": Problem("LeNet on 8 x 8 digits, batches of 64", lenet, 300, 0.2, WIDE, 10),
    "characters": Problem(
        "a GPT of one block on characters, batches of 16", characters, 200, 2.6, NARROW, 20
    ),
}
