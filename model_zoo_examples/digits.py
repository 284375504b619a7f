"""LeNet-5 on scikit-learn's 1,797 handwritten digits, in every way that MindSpore trains.

Run it from the root of the repository::

    pip install -e .[examples]
    python -m model_zoo_examples.digits

In GRAPH and in PYNATIVE mode it trains the same network in three ways: ``Model.train``,
``nn.TrainOneStepCell`` and a functional loop. Same start, same batches: the three must end with
the same weights, bit by bit. nn.AdamWeightDecay does the same job beside them.
"""

import os
import time

# MindSpore reads its log level when it is imported; 3 keeps its warnings out of the progress bars.
os.environ.setdefault("GLOG_v", "3")

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
LEAST_ACCURACY = 0.96


class WarmupCosine(LearningRateSchedule):
    """A learning rate that rises linearly to ``peak``, then falls to 0 along half a cosine."""

    def __init__(self, peak: float, warmup_steps: int, total_steps: int) -> None:
        super().__init__()
        self.peak = peak
        self.warmup_steps = warmup_steps
        self.total_steps = total_steps

    def construct(self, global_step):
        step = ops.cast(global_step, ms.float32)
        warmup = (step + 1) / self.warmup_steps
        progress = (step - self.warmup_steps) / (self.total_steps - self.warmup_steps)
        cosine = 0.5 * (1 + ops.cos(np.pi * progress))
        return self.peak * ops.select(step < self.warmup_steps, warmup, cosine)


class RisingWeightDecay(nn.Cell):
    """A weight decay that rises linearly from 0 to ``final``."""

    def __init__(self, final: float, total_steps: int) -> None:
        super().__init__()
        self.final = final
        self.total_steps = total_steps

    def construct(self, global_step):
        return self.final * ops.cast(global_step, ms.float32) / self.total_steps


class Record(ms.Callback):
    """Each step's loss, learning rate and duration, shown on a progress bar while they come in."""

    def __init__(self, optimizer, bar) -> None:
        super().__init__()
        self.optimizer, self.bar = optimizer, bar
        self.losses, self.rates, self.seconds = [], [], []

    def start_step(self):
        self.start = time.perf_counter()

    def end_step(self, loss):
        self.losses.append(float(loss.asnumpy()))
        self.optimizer.parameters[-1].asnumpy()  # MindSpore runs ahead of Python: wait for the update.
        self.seconds.append(time.perf_counter() - self.start)
        if isinstance(self.optimizer, ms_optim.Optimizer):
            self.rates.append(self.optimizer.get_last_lr()[0])
        self.bar.set_postfix(loss=f"{self.losses[-1]:.4f}", refresh=False)
        self.bar.update()

    # What Model.train calls.

    def on_train_step_begin(self, run_context):
        self.start_step()

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
            record.start_step()
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
            record.start_step()
            loss = train_step(images, labels)
            record.end_step(loss)


WAYS = {"model": train_with_model, "cell": train_with_cell, "functional": train_with_function}


def load_data(seed):
    """Training images, test images, training labels, test labels."""
    digits = load_digits()
    # LeNet-5 takes 32 x 32 pixels, the digits have 8 x 8: each pixel becomes 4 x 4 of them.
    images = digits.images.repeat(4, axis=1).repeat(4, axis=2)[:, None].astype(np.float32) / 16
    labels = digits.target.astype(np.int32)
    return train_test_split(images, labels, test_size=0.2, stratify=labels, random_state=seed)


def run(mode, way, optimizer_name, data, args):
    """Train one network from the start; a dict of what came out."""
    train_images, test_images, train_labels, test_labels = data
    ms.set_context(mode=MODES[mode])
    ms.set_seed(args.seed)  # the same initial weights in each run ...
    ds.config.set_seed(args.seed)  # ... and the same batches in the same order

    dataset = ds.NumpySlicesDataset((train_images, train_labels), shuffle=True)
    dataset = dataset.batch(args.batch_size, drop_remainder=True)
    total_steps = args.epochs * dataset.get_dataset_size()

    network = LeNet5()
    network.set_train()
    learning_rate = WarmupCosine(args.learning_rate, total_steps // 10, total_steps)
    weight_decay = RisingWeightDecay(args.weight_decay, total_steps)
    if optimizer_name == BASELINE:
        optimizer = nn.AdamWeightDecay(
            network.trainable_params(), learning_rate=learning_rate, weight_decay=weight_decay
        )
    else:
        optimizer = ms_optim.create_optimizer(
            optimizer_name, network.trainable_params(), learning_rate=learning_rate, weight_decay=weight_decay
        )

    with tqdm(total=total_steps, desc=f"{mode}, {way}, {optimizer_name}") as bar:
        record = Record(optimizer, bar)
        WAYS[way](network, optimizer, dataset, args.epochs, record)

    network.set_train(False)
    predictions = network(Tensor(test_images)).asnumpy().argmax(axis=1)
    return {
        "mode": mode,
        "way": way,
        "optimizer": optimizer_name,
        "record": record,
        "accuracy": np.mean(predictions == test_labels),
        "weights": np.concatenate([p.asnumpy().ravel() for p in network.get_parameters()]),
    }
