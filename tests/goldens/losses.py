"""Losses with gradients written out in NumPy's float64, for optimizers that evaluate them again and again."""

import numpy as np


def rosenbrock(values):
    """The sum over neighbours of (1 - x)^2 + 100 (y - x^2)^2; of one vector."""
    (w,) = values
    x, y = w[:-1], w[1:]
    valley = y - x * x
    grad = np.zeros_like(w)
    grad[:-1] = -2.0 * (1.0 - x) - 400.0 * x * valley
    grad[1:] += 200.0 * valley
    return float(np.sum((1.0 - x) ** 2 + 100.0 * valley**2)), [grad]


def network(values):
    """The mean squared error of a network with one hidden layer, on eight fixed points."""
    hidden, bias, out = values
    rng = np.random.default_rng(11)
    x, y = rng.uniform(-1.0, 1.0, (8, 3)), rng.uniform(-1.0, 1.0, 8)
    z = np.tanh(x @ hidden.T + bias)
    error = z @ out - y
    back = 2.0 / 8.0 * np.outer(error, out) * (1.0 - z * z)
    grads = [back.T @ x, back.sum(0), 2.0 / 8.0 * (error @ z)]
    return float(np.mean(error**2)), grads


def start(loss, size=2):
    """Where a run starts: the classic point, or weights of the network."""
    if loss is rosenbrock:
        return [np.tile([-1.2, 1.0], size)[:size]]
    rng = np.random.default_rng(13)
    return [rng.uniform(-1.0, 1.0, shape) for shape in ((4, 3), (4,), (4,))]
