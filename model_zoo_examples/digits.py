"""LeNet-5 on scikit-learn's 1,797 handwritten digits, in every way that MindSpore trains.

Run it from the root of the repository::

    pip install -e ".[examples]"
    python -m model_zoo_examples.digits

In GRAPH and in PYNATIVE mode it trains the same network in three ways: with ``Model.train``, with
``nn.TrainOneStepCell`` and with a function of your own around ``value_and_grad``. They start from the
same weights and see the same batches, so the three must end with the same weights, bit for bit.
``nn.AdamWeightDecay`` does the same job beside them. The defaults were chosen for ``ms_optim.AdamW``, by
test accuracy: the table shows that the optimizers work and what a step costs, not which learns better.
"""

import argparse
import math
import sys
import time
from pathlib import Path
from typing import NamedTuple

import matplotlib.pyplot as plt
import mindspore as ms
import mindspore.dataset as ds
import numpy as np
from mindspore import Model, Tensor, nn, ops
from mindspore.nn.learning_rate_schedule import LearningRateSchedule
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from tqdm import tqdm

import ms_optim
from model_zoo_examples.lenet import LeNet5

MODES = {"graph": ms.GRAPH_MODE, "pynative": ms.PYNATIVE_MODE}
BASELINE = "nn.AdamWeightDecay"
MIN_ACCURACY = 0.96


class WarmupCosine(LearningRateSchedule):
    """Rises linearly to ``peak`` in the first ``warmup_steps``, then falls to 0 along half a cosine."""

    def __init__(self, peak: float, warmup_steps: int, total_steps: int) -> None:
        super().__init__()
        self.peak = peak
        self.warmup_steps = warmup_steps
        self.total_steps = total_steps

    def construct(self, global_step):
        step = ops.cast(global_step, ms.float32)
        warmup = (step + 1) / self.warmup_steps
        progress = (step - self.warmup_steps) / (self.total_steps - self.warmup_steps)
        cosine = 0.5 * (1 + ops.cos(math.pi * progress))
        return self.peak * ops.select(step < self.warmup_steps, warmup, cosine)


class RisingWeightDecay(nn.Cell):
    """Rises linearly from 0 to ``final``."""

    def __init__(self, final: float, total_steps: int) -> None:
        super().__init__()
        self.final = final
        self.total_steps = total_steps

    def construct(self, global_step):
        return self.final * ops.cast(global_step, ms.float32) / self.total_steps


class Record(ms.Callback):
    """Keeps each step's loss, learning rate and duration, and moves the progress bar."""

    def __init__(self, optimizer, progress) -> None:
        super().__init__()
        self.optimizer, self.progress = optimizer, progress
        self.losses, self.learning_rates, self.seconds = [], [], []

    def begin_step(self):
        self.begin = time.perf_counter()

    def end_step(self, loss):
        self.losses.append(float(loss.asnumpy()))
        # MindSpore runs ahead of Python: reading a parameter waits until it is updated.
        self.optimizer.parameters[-1].asnumpy()
        self.seconds.append(time.perf_counter() - self.begin)
        if isinstance(self.optimizer, ms_optim.Optimizer):
            self.learning_rates.append(self.optimizer.get_last_lr()[0])
        self.progress.set_postfix(loss=f"{self.losses[-1]:.4f}", refresh=False)
        self.progress.update()

    # Model.train calls these two.

    def on_train_step_begin(self, run_context):
        self.begin_step()

    def on_train_step_end(self, run_context):
        self.end_step(run_context.original_args().net_outputs)


def train_with_model(network, optimizer, dataset, epochs, record):
    model = Model(network, loss_fn=nn.CrossEntropyLoss(), optimizer=optimizer)
    model.train(epochs, dataset, callbacks=record, dataset_sink_mode=False)


def train_with_cell(network, optimizer, dataset, epochs, record):
    train_step = nn.TrainOneStepCell(nn.WithLossCell(network, nn.CrossEntropyLoss()), optimizer)
    batches = dataset.create_tuple_iterator(num_epochs=epochs)
    for _ in range(epochs):
        for images, labels in batches:
            record.begin_step()
            loss = train_step(images, labels)
            record.end_step(loss)


def train_with_function(network, optimizer, dataset, epochs, record):
    loss_fn = nn.CrossEntropyLoss()

    def forward(images, labels):
        return loss_fn(network(images), labels)

    value_and_grad = ms.value_and_grad(forward, None, optimizer.parameters)

    def train_step(images, labels):
        loss, grads = value_and_grad(images, labels)
        optimizer(grads)
        return loss

    if ms.get_context("mode") == ms.GRAPH_MODE:
        train_step = ms.jit(train_step)

    batches = dataset.create_tuple_iterator(num_epochs=epochs)
    for _ in range(epochs):
        for images, labels in batches:
            record.begin_step()
            loss = train_step(images, labels)
            record.end_step(loss)


WAYS = {"model": train_with_model, "cell": train_with_cell, "functional": train_with_function}


class Run(NamedTuple):
    """One training and what came out of it."""

    mode: str
    optimizer: str
    way: str
    record: Record
    steps_per_epoch: int
    accuracy: float
    weights: np.ndarray

    @property
    def final_loss(self):
        return np.mean(self.record.losses[-self.steps_per_epoch :])

    @property
    def milliseconds(self):
        """The median of the second half: the first steps compile."""
        return 1e3 * np.median(self.record.seconds[len(self.record.seconds) // 2 :])


def load_data(seed):
    """Training images, test images, training labels and test labels."""
    digits = load_digits()
    images = digits.images[:, np.newaxis].astype(np.float32) / 16  # 1 x 8 x 8, from 0 to 1
    labels = digits.target.astype(np.int32)
    return train_test_split(images, labels, test_size=0.2, stratify=labels, random_state=seed)


def train(mode, way, optimizer_name, data, args):
    """Train one network from the start and test it."""
    train_images, test_images, train_labels, test_labels = data
    ms.set_context(mode=MODES[mode])
    ms.set_seed(args.seed)  # every run starts from the same weights ...
    ds.config.set_seed(args.seed)  # ... and sees the same batches in the same order

    dataset = ds.NumpySlicesDataset((train_images, train_labels), shuffle=True)
    dataset = dataset.batch(args.batch_size, drop_remainder=True)
    total_steps = args.epochs * dataset.get_dataset_size()

    network = LeNet5()
    network.set_train()
    schedules = {
        "learning_rate": WarmupCosine(args.learning_rate, total_steps // 10, total_steps),
        "weight_decay": RisingWeightDecay(args.weight_decay, total_steps),
    }
    if optimizer_name == BASELINE:
        optimizer = nn.AdamWeightDecay(network.trainable_params(), **schedules)
    else:
        optimizer = ms_optim.create_optimizer(optimizer_name, network.trainable_params(), **schedules)

    name = f"{mode}, {way}, {optimizer_name}"
    with tqdm(total=total_steps, desc=name, unit="step", disable=None) as progress:
        record = Record(optimizer, progress)
        WAYS[way](network, optimizer, dataset, args.epochs, record)

    network.set_train(False)
    predictions = network(Tensor(test_images)).asnumpy().argmax(axis=1)
    accuracy = np.mean(predictions == test_labels)
    weights = np.concatenate([p.asnumpy().ravel() for p in network.get_parameters()])
    return Run(mode, optimizer_name, way, record, dataset.get_dataset_size(), accuracy, weights)


def print_table(runs):
    print(
        f"\n{'mode':<10}{'way':<12}{'optimizer':<18}{'final loss':>12}{'test accuracy':>15}{'ms a step':>11}"
    )
    for run in runs:
        print(
            f"{run.mode:<10}{run.way:<12}{run.optimizer:<18}"
            f"{run.final_loss:>12.5f}{run.accuracy:>15.4f}{run.milliseconds:>11.1f}"
        )
    print("Final loss: mean of the last epoch. Time: median of the second half of the steps.")
    print("One learning rate for all, not tuned for each optimizer: this is no ranking.\n")


def draw(runs, path):
    """Loss and learning rate over the steps; curves that coincide show as dashes on a wide line."""
    figure, (upper, lower) = plt.subplots(
        2, 1, figsize=(9, 7), sharex=True, height_ratios=(3, 1), layout="constrained"
    )
    colors = {"graph": ("lightskyblue", "navajowhite"), "pynative": ("tab:blue", "tab:red")}
    shapes = {"graph": {"linewidth": 6}, "pynative": {"linewidth": 1.5, "linestyle": "--"}}
    for run in runs:
        losses = run.record.losses
        steps = range(1, len(losses) + 1)
        window = min(15, len(losses))
        smoothed = np.convolve(losses, np.full(window, 1 / window), mode="valid")
        ways = [other.way for other in runs if other[:2] == run[:2]]
        label = f"{run.optimizer}, {run.mode}: {', '.join(ways)}" if run.way == ways[0] else None
        color = colors[run.mode][run.optimizer == BASELINE]
        upper.plot(steps, losses, color=color, alpha=0.15, linewidth=0.8, zorder=1)
        upper.plot(steps[window - 1 :], smoothed, color=color, label=label, **shapes[run.mode])
        if run.record.learning_rates:
            lower.plot(steps, run.record.learning_rates, color="tab:blue")
    upper.set(yscale="log", ylabel="training loss", title="LeNet-5 on handwritten digits")
    upper.legend(title=f"mean of {window} steps; thin: each step")
    lower.set(xlabel="step", ylabel="learning rate")
    for axes in (upper, lower):
        axes.grid(alpha=0.3)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)
    print(f"Losses and learning rate: {path}")


def parse_args():
    parser = argparse.ArgumentParser(
        prog="python -m model_zoo_examples.digits",
        description="Train LeNet-5 on scikit-learn's handwritten digits in each mode and way of MindSpore, "
        f"beside {BASELINE}. Fails if the ways of a mode do not end with bit-equal weights, or if the "
        f"default training is right on less than {MIN_ACCURACY:.0%} of the test images.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    names = ms_optim.list_optimizers()
    add = parser.add_argument
    add("--optimizer", default="adamw", choices=names, metavar="NAME", help=f"one of {', '.join(names)}")
    add("--learning-rate", type=float, default=1.5e-2, help="peak of the schedule: warm-up, then cosine")
    add("--weight-decay", type=float, default=5e-2, help="what the weight decay rises to, from 0")
    add("--epochs", type=int, default=8, help="passes over the 1,437 training images")
    add("--batch-size", type=int, default=64, help="images a step")
    add("--mode", default="both", choices=[*MODES, "both"], help="MindSpore's execution mode")
    add(
        "--way", default="all", choices=[*WAYS, "all"], help="Model.train, TrainOneStepCell or value_and_grad"
    )
    add("--seed", type=int, default=0, help="of the split, the initial weights and the order of images")
    add("--output", default="runs/digits.png", metavar="FILE", help="where the picture goes")
    args = parser.parse_args()
    if args.epochs < 1:
        parser.error("--epochs must be at least 1")
    if not 1 <= args.batch_size <= 1437:
        parser.error("--batch-size must be from 1 to 1437, the number of training images")
    training = ("optimizer", "learning_rate", "weight_decay", "epochs", "batch_size", "seed")
    is_default = all(getattr(args, name) == parser.get_default(name) for name in training)
    args.min_accuracy = MIN_ACCURACY if is_default else 0.0
    return args


def main():
    args = parse_args()
    data = load_data(args.seed)
    modes = list(MODES) if args.mode == "both" else [args.mode]
    ways = list(WAYS) if args.way == "all" else [args.way]

    runs = []
    for mode in modes:
        runs += [train(mode, way, args.optimizer, data, args) for way in ways]
        runs.append(train(mode, "cell", BASELINE, data, args))

    print_table(runs)
    draw(runs, args.output)

    problems = []
    for mode in modes:
        ours = [run for run in runs if (run.mode, run.optimizer) == (mode, args.optimizer)]
        if len({run.weights.tobytes() for run in ours}) > 1:
            problems.append(f"{mode}: {', '.join(ways)} did not end with bit-equal weights")
        elif len(ours) > 1:
            print(f"{args.optimizer}, {mode}: {', '.join(ways)} ended with bit-equal weights")
        for run in ours:
            if run.accuracy < args.min_accuracy:
                problems.append(f"{mode}, {run.way}: test accuracy {run.accuracy:.4f} < {args.min_accuracy}")
    if args.mode == "both":
        graph, pynative = ({r.mode: r.weights for r in runs if r.optimizer == args.optimizer}).values()
        print(
            f"{args.optimizer}: weights differ by at most {np.abs(graph - pynative).max():.1e} between the "
            "modes, whose forward and backward passes MindSpore rounds differently"
        )
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
