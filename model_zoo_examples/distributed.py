"""A network on handwritten digits, trained by one process and by all: ``make demo-parallel``.

Each process has its part of each batch. What is compared: the time of a step, the bytes of state that a
process keeps, and how far the weights are from those of one process with whole batches.
"""

import argparse
import time

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn
from mindspore.communication import get_group_size, get_rank, init
from sklearn.datasets import load_digits

import ms_optim

# What one process does alone, then what all do together.
WAYS = (None, "data", "zero1")


def network(width):
    ms.set_seed(1)  # The same weights in all processes.
    hidden = [cell for _ in range(2) for cell in (nn.Dense(width, width), nn.ReLU())]
    return nn.SequentialCell(nn.Dense(64, width), nn.ReLU(), *hidden, nn.Dense(width, 10))


def train(way, steps, batch_size, width):
    """A training; its weights, milliseconds a step, and the bytes of state of this process."""
    digits = load_digits()
    inputs, labels = (digits.data / 16).astype(np.float32), digits.target.astype(np.int32)
    net = network(width)
    opt = ms_optim.AdamW(net.trainable_params(), 1e-3, max_grad_norm=1.0, parallel=way)
    # One graph: outside of graphs MindSpore builds the backward pass anew at each step, which takes longer
    # than all else here.
    grad_fn = ms.jit(ms.value_and_grad(nn.WithLossCell(net, nn.CrossEntropyLoss()), None, opt.parameters))
    order = np.random.default_rng(0)
    taken = []
    for _ in range(steps):
        places = order.choice(len(inputs), batch_size, replace=False)
        if way:
            places = np.split(places, get_group_size())[get_rank()]
        x, y = Tensor(inputs[places]), Tensor(labels[places])
        begin = time.perf_counter()
        _, grads = grad_fn(x, y)
        opt(grads)
        taken.append(time.perf_counter() - begin)
    weights = [param.asnumpy() for param in net.trainable_params()]
    return weights, 1e3 * float(np.median(taken)), opt.memory_report().total_bytes


def compare(steps, batch_size, width):
    """A row for each way: its name, milliseconds a step, bytes of state, how far weights are from one's."""
    alone, rows = [], []
    for way in WAYS:
        weights, milliseconds, size = train(way, steps, batch_size, width)
        alone = alone or weights
        apart = max(float(np.abs(a - b).max()) for a, b in zip(alone, weights))
        rows.append((way or "one process", milliseconds, size, apart))
    return rows


def main():
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("--steps", type=int, default=100)
    made.add_argument("--batch-size", type=int, default=64, help="of all processes together")
    made.add_argument("--width", type=int, default=256)
    given = made.parse_args()
    init()
    if given.batch_size % get_group_size():
        made.error(f"--batch-size must be a multiple of {get_group_size()}, the number of processes")
    rows = compare(given.steps, given.batch_size, given.width)
    if get_rank() == 0:
        print(f"{get_group_size()} processes; of process 0:")
        print(f"{'':12}{'ms a step':>11}{'bytes of state':>16}{'from one process':>18}")
        for name, milliseconds, size, apart in rows:
            print(f"{name:12}{milliseconds:11.2f}{size:16,}{apart:18.1e}", flush=True)


if __name__ == "__main__":
    main()
