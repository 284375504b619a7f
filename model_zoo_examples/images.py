"""A small ResNet on scikit-learn's handwritten digits: layer-wise rates, label smoothing, averaged weights.

Run it from the root of the repository::

    pip install -e ".[examples]"
    python -m model_zoo_examples.images

Batch normalisation, shifted images, smoothed labels; each block learns at 0.8 times the rate of the next one,
and an exponential moving average of the weights is kept. Measured is how many test images are not told right:
with the weights as they are, and with the averaged ones, whose batch statistics are collected anew.
"""

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn, ops

import ms_optim
from model_zoo_examples import common
from model_zoo_examples.digits import load_data
from ms_optim import groups
from ms_optim.schedules import Cosine, Warmup
from ms_optim.transforms import EMA

RATES = {"sgd": 0.1, "adamw": 4e-3, "lamb": 1e-2, "lion": 4e-4}


class Residual(nn.Cell):
    """Two convolutions beside a way around them."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, pad_mode="pad", padding=1)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, pad_mode="pad", padding=1)
        self.norm1, self.norm2 = nn.BatchNorm2d(outputs), nn.BatchNorm2d(outputs)
        self.around = None
        if (inputs, stride) != (outputs, 1):
            self.around = nn.SequentialCell(nn.Conv2d(inputs, outputs, 1, stride), nn.BatchNorm2d(outputs))

    def construct(self, x):
        y = self.norm2(self.conv2(ops.relu(self.norm1(self.conv1(x)))))
        return ops.relu(y + (x if self.around is None else self.around(x)))


class ResNet(nn.Cell):
    """Three blocks for images of 1 x 8 x 8."""

    def __init__(self, width=16, classes=10):
        super().__init__()
        self.stem = nn.SequentialCell(
            nn.Conv2d(1, width, 3, pad_mode="pad", padding=1), nn.BatchNorm2d(width), nn.ReLU()
        )
        self.blocks = nn.SequentialCell(
            Residual(width, width, 1), Residual(width, 2 * width, 2), Residual(2 * width, 4 * width, 2)
        )
        self.head = nn.Dense(4 * width, classes)

    def construct(self, images):
        return self.head(self.blocks(self.stem(images)).mean((2, 3)))


def layer_of(name):
    """The number of a parameter's layer: the stem, the blocks, the head."""
    if name.startswith("blocks"):
        return 1 + int(name.split(".")[1])
    return 4 if name.startswith("head") else 0


def make_optimizer(name, net, rate, args):
    layers = groups.layer_decay_groups(net, rate, args.layer_decay, layer_of, args.weight_decay)
    warm = max(args.steps // 10, 1)
    made = groups.with_schedule(layers, Warmup(Cosine(1.0, max(args.steps - warm, 1)), warm))
    options = {"transforms": [EMA(args.ema, warmup=True)], "max_grad_norm": 5.0}
    if name == "sgd":
        return ms_optim.SGD(made, momentum=0.9, nesterov=True, **options)
    return ms_optim.create_optimizer(name, made, **options)


def shifted(images, rng):
    """Each image moved by up to one place in both directions."""
    padded = np.pad(images, ((0, 0), (0, 0), (1, 1), (1, 1)))
    moves = rng.integers(0, 3, (len(images), 2))
    return np.stack([image[:, i : i + 8, j : j + 8] for image, (i, j) in zip(padded, moves)])


def train(name, data, args):
    """Train one network from the start; the run, and the errors with averaged weights."""
    train_images, test_images, train_labels, test_labels = data
    ms.set_seed(args.seed)
    net = ResNet(args.width)
    rate = args.learning_rate or RATES[name]
    opt = make_optimizer(name, net, rate, args)
    with_loss = nn.WithLossCell(net, nn.CrossEntropyLoss(label_smoothing=args.smoothing))
    step = ms_optim.TrainOneStep(with_loss, opt).set_train()
    rng = np.random.default_rng(args.seed)

    def batch(number):
        chosen = rng.integers(0, len(train_images), args.batch_size)
        return step(Tensor(shifted(train_images[chosen], rng)), Tensor(train_labels[chosen]))

    def errors():
        net.set_train(False)
        wrong = np.mean(net(Tensor(test_images)).asnumpy().argmax(1) != test_labels)
        net.set_train(True)
        return 100.0 * float(wrong)

    run = common.train(f"{name}, lr {rate:g}", args, batch, errors)
    with opt.averaged():
        size = max(args.batch_size, 128)
        parts = [Tensor(train_images[i : i + size]) for i in range(0, len(train_images) - size + 1, size)]
        ms_optim.recompute_batch_norm(net, parts)
        return run, errors()


def parse_args():
    made = common.parser("images", __doc__.split("\n")[0], steps=300, batch_size=64)
    common.add_choice(made, RATES, "sgd,adamw,lion")
    add = made.add_argument
    add("--width", type=common.positive, default=16, help="channels of the first block")
    add("--weight-decay", type=float, default=5e-3, help="of all but biases and norms")
    add("--layer-decay", type=float, default=0.8, help="the rate of a layer, as a part of the next one's")
    add("--smoothing", type=float, default=0.1, help="how much of a label goes to all classes")
    add("--ema", type=float, default=0.98, help="decay of the average")
    args = made.parse_args()
    args.names = common.chosen(made, args, RATES)
    return args


def main():
    args = parse_args()
    ms.set_context(mode=common.MODES[args.mode])
    data = load_data(args.seed)
    found = [train(name, data, args) for name in args.names]
    rows = [
        (
            run.name,
            f"{np.mean(run.losses[-20:]):.4f}",
            f"{run.last:.2f}",
            f"{averaged:.2f}",
            f"{run.milliseconds:.0f}",
        )
        for run, averaged in found
    ]
    header = ("optimizer", "training loss", "test errors, %", "averaged weights, %", "ms a step")
    common.print_table(header, rows)
    runs = [run._replace(losses=[]) for run, _ in found]
    common.draw(runs, args.output, "A small ResNet on handwritten digits", "test errors, %")


if __name__ == "__main__":
    main()
