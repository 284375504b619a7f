"""Thor, a second-order optimizer, beside Momentum: the loss on the digits after the same number of steps.

Run it from the root of the repository::

    pip install -e ".[examples]"
    python -m model_zoo_examples.second_order

Both train LeNet-5 on the same batches from the same weights, for each seed and each of their learning rates.
Of each optimizer the learning rate counts whose training loss at the end, the mean over the seeds, is lowest:
both are given the same number of tries. The loss is that of the whole training set, not of the last batch.
"""

import argparse
import time
from pathlib import Path
from typing import NamedTuple

import matplotlib.pyplot as plt
import mindspore as ms
import numpy as np
from mindspore import Tensor, nn
from tqdm import tqdm

import ms_optim
from model_zoo_examples.digits import load_data
from model_zoo_examples.lenet import LeNet5

RATES = {"Momentum": (0.03, 0.1, 0.3), "Thor": (0.001, 0.003, 0.01)}


class Run(NamedTuple):
    """One training: its batches' losses, and what it came to."""

    losses: list[float]
    train_loss: float
    accuracy: float
    seconds: float


def make_optimizer(name, net, rate, damping):
    if name == "Thor":
        return ms_optim.Thor(net, rate, damping, momentum=0.9, frequency=10)
    return ms_optim.Momentum(net.trainable_params(), rate, momentum=0.9)


def train(name, rate, seed, data, args):
    """Train one network from the start."""
    train_images, test_images, train_labels, test_labels = data
    ms.set_seed(seed)
    net, loss_fn = LeNet5(), nn.CrossEntropyLoss()
    opt = make_optimizer(name, net, rate, args.damping)
    value_and_grad = ms.value_and_grad(nn.WithLossCell(net, loss_fn), None, opt.parameters)
    drawn = np.random.default_rng(seed).integers(0, len(train_images), (args.steps, args.batch_size))
    losses, begin = [], time.perf_counter()
    for batch in drawn:
        loss, grads = value_and_grad(Tensor(train_images[batch]), Tensor(train_labels[batch]))
        opt(grads)
        losses.append(float(loss))
    seconds = time.perf_counter() - begin
    train_loss = float(loss_fn(net(Tensor(train_images)), Tensor(train_labels)))
    accuracy = float(np.mean(net(Tensor(test_images)).asnumpy().argmax(axis=1) == test_labels))
    return Run(losses, train_loss, accuracy, seconds)


def draw(best, path):
    """The best of each optimizer: the mean of the seeds, and the range between them."""
    figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
    for name, (rate, runs) in best.items():
        # A mean of ten batches: a single one says little.
        smooth = [np.convolve(run.losses, np.full(10, 0.1), "valid") for run in runs]
        steps = np.arange(10, 10 + len(smooth[0]))
        (line,) = axes.plot(steps, np.mean(smooth, axis=0), label=f"{name}, lr {rate:g}")
        axes.fill_between(
            steps, np.min(smooth, axis=0), np.max(smooth, axis=0), color=line.get_color(), alpha=0.2
        )
    axes.set(xlabel="step", ylabel="loss of ten batches", yscale="log", title="LeNet-5 on handwritten digits")
    axes.grid(alpha=0.3)
    axes.legend()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=150)


def parse_args():
    parser = argparse.ArgumentParser(
        prog="python -m model_zoo_examples.second_order",
        description=__doc__.split("\n")[0],
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--seeds", type=int, default=3, help="how many trainings with each learning rate")
    parser.add_argument("--damping", type=float, default=0.03, help="of Thor")
    parser.add_argument("--compare", default=",".join(RATES), help="which of them, with commas")
    parser.add_argument(
        "--output", default="runs/second_order.png", metavar="FILE", help="where the picture goes"
    )
    args = parser.parse_args()
    args.names = args.compare.split(",")
    unknown = [name for name in args.names if name not in RATES]
    if unknown:
        parser.error(f"--compare: {', '.join(unknown)} is not among {', '.join(RATES)}")
    return args


def main():
    args = parse_args()
    ms.set_context(mode=ms.GRAPH_MODE)  # Several times faster here: the network runs as one graph.
    trials = [(name, rate, seed) for name in args.names for rate in RATES[name] for seed in range(args.seeds)]
    found = {}
    for name, rate, seed in tqdm(trials, unit="training", disable=None):
        found.setdefault((name, rate), []).append(train(name, rate, seed, load_data(seed), args))

    def mean(key, what):
        return np.mean([getattr(run, what) for run in found[key]])

    best = {}
    print(f"\nAfter {args.steps} steps with {args.batch_size} images, the mean of {args.seeds} seeds:\n")
    print(f"{'optimizer':<10} {'lr':>6} {'training loss':>14} {'test accuracy':>14} {'ms a step':>10}")
    for name in args.names:
        rates = RATES[name]
        # Where a training diverged its loss is NaN, which is no minimum.
        rate = min(rates, key=lambda rate: np.nan_to_num(mean((name, rate), "train_loss"), nan=np.inf))
        best[name] = rate, found[name, rate]
        for each in rates:
            key, mark = (name, each), "  best" if each == rate else ""
            milliseconds = 1000 * mean(key, "seconds") / args.steps
            print(
                f"{name:<10} {each:>6g} {mean(key, 'train_loss'):>14.4f} {mean(key, 'accuracy'):>14.4f} "
                f"{milliseconds:>10.1f}{mark}"
            )
    path = Path(args.output)
    draw(best, path)
    print(f"\nWritten to {path}.")


if __name__ == "__main__":
    main()
