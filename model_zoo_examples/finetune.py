"""Fine-tuning a small transformer: all of it, its last layers, layer-wise rates, or low-rank adapters.

Run it from the root of the repository::

    pip install -e ".[examples]"
    python -m model_zoo_examples.finetune

A GPT is trained on the code of Python's standard library, then goes on with a part of Python's manual, which
the installation has too. Each way begins at the same weights. The table says how much each trains and holds,
what it learns of the manual, and what it still knows of the code.
"""

import tempfile
from pathlib import Path

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn
from mindspore.common.initializer import Normal, initializer

import ms_optim
from model_zoo_examples import common
from model_zoo_examples.characters import CHARACTERS, read, windows
from model_zoo_examples.gpt import GPT, NextCharacter
from ms_optim import groups
from ms_optim.schedules import Cosine, Warmup

RATES = {"all": 1e-3, "last": 2e-3, "layers": 2e-3, "adapters": 4e-3}


class Adapter(nn.Cell):
    """A frozen dense layer, and beside it the product of two thin matrices, which begins at 0."""

    def __init__(self, layer, rank):
        super().__init__()
        self.layer = layer
        outputs, inputs = layer.weight.shape
        self.adapter_down = Parameter(initializer(Normal(inputs**-0.5), (inputs, rank), ms.float32))
        self.adapter_up = Parameter(initializer("zeros", (rank, outputs), ms.float32))

    def construct(self, x):
        return self.layer(x) + ms.ops.matmul(ms.ops.matmul(x, self.adapter_down), self.adapter_up)


def layer_of(name, depth):
    """The embeddings, the blocks, and what comes behind them."""
    if name.startswith("blocks"):
        return 1 + int(name.split(".")[1])
    return 0 if name.startswith(("embedding", "places")) else depth + 1


def trained(way, net, rate, args):
    """The groups of parameters that a way trains."""
    if way == "adapters":
        names = {id(p): p.name for p in net.get_parameters()}
        for number, block in enumerate(net.blocks):
            for name in ("query", "value", "up"):
                adapter = Adapter(getattr(block, name), args.rank)
                setattr(block, name, adapter)
                for p in (adapter.adapter_down, adapter.adapter_up):
                    names[id(p)] = f"blocks.{number}.{p.name}"
        for p in net.get_parameters():  # A Cell that is put into another one renames what it has.
            p.name = names[id(p)]
        return groups.freeze(net, lambda p: "adapter" not in p.name)
    if way == "last":
        last = layer_of("head", args.depth) - 1
        return groups.freeze(net, lambda p: layer_of(p.name, args.depth) < last)
    if way == "layers":
        return groups.layer_decay_groups(net, rate, 0.6, lambda name: layer_of(name, args.depth))
    return net.trainable_params()


def make_step(net, params, rate, steps):
    warm = max(steps // 10, 1)
    schedule = Warmup(Cosine(1.0, max(steps - warm, 1)), warm)
    made = groups.with_schedule(
        params if isinstance(params[0], dict) else [{"params": params}], schedule, lr=rate
    )
    opt = ms_optim.AdamW(made, betas=(0.9, 0.99), weight_decay=0.01, max_grad_norm=1.0)
    return opt, ms_optim.TrainOneStep(NextCharacter(net), opt)


def fit(name, net, params, rate, texts, steps, args):
    """Train on a text; the run, and the optimizer."""
    text, held_out = texts
    opt, step = make_step(net, params, rate, steps)
    loss = NextCharacter(net)
    starts = np.random.default_rng(args.seed).integers(
        0, len(text) - args.length - 1, (steps, args.batch_size)
    )
    places = np.linspace(0, len(held_out) - args.length - 2, 8 * args.batch_size).astype(int)
    measured = Tensor(windows(held_out, places, args.length))
    run = common.train(
        name,
        args,
        lambda number: step(Tensor(windows(text, starts[number], args.length))),
        lambda: float(loss(measured)),
        steps,
    )
    return run, opt


def texts_of(args):
    """The code, and the manual: a little to train on, and what is held out."""
    code, held_out_code = read()
    import pydoc_data

    manual = read(Path(pydoc_data.__file__).parent)
    manual = np.concatenate(manual)
    return (code, held_out_code), (manual[: args.examples], manual[args.examples : args.examples + 100_000])


def parse_args():
    made = common.parser("finetune", __doc__.split("\n")[0], steps=150, batch_size=16)
    common.add_choice(made, RATES, "all,last,layers,adapters", what="way")
    for name, default, about in (
        ("before", 300, "steps on the code, before"),
        ("examples", 30_000, "characters of the new text"),
        ("rank", 4, "of the adapters"),
        ("length", 64, "characters that are seen at once"),
        ("width", 64, "of the network"),
        ("depth", 2, "blocks"),
        ("heads", 4, "of the attention"),
    ):
        made.add_argument(f"--{name}", type=common.positive, default=default, help=about)
    args = made.parse_args()
    args.names = common.chosen(made, args, RATES, "way")
    return args


def main():
    args = parse_args()
    ms.set_context(mode=common.MODES[args.mode])
    code, manual = texts_of(args)
    ms.set_seed(args.seed)
    net = GPT(len(CHARACTERS), args.length, args.width, args.depth, args.heads)
    _, opt = fit("on the code", net, net.trainable_params(), 4e-3, code, args.before, args)
    old = Tensor(
        windows(
            code[1],
            np.linspace(0, len(code[1]) - args.length - 2, 8 * args.batch_size).astype(int),
            args.length,
        )
    )
    rows, runs = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "code.safetensors"
        ms_optim.save(path, opt, net)
        print(f"the code, held out: {float(NextCharacter(net)(old)):.4f}")
        for way in args.names:
            net = GPT(len(CHARACTERS), args.length, args.width, args.depth, args.heads)
            ms_optim.load(path, net=net)
            rate = args.learning_rate or RATES[way]
            run, opt = fit(
                f"{way}, lr {rate:g}", net, trained(way, net, rate, args), rate, manual, args.steps, args
            )
            runs.append(run)
            numbers = sum(p.size for p in opt.parameters)
            state = sum(p.nbytes for states in opt.state.values() for p in states.values())
            kept = float(NextCharacter(net)(old))
            rows.append(
                (
                    run.name,
                    f"{numbers:,}",
                    f"{state / 1e6:.2f}",
                    f"{run.last:.4f}",
                    f"{kept:.4f}",
                    f"{run.milliseconds:.0f}",
                )
            )
    header = ("way", "trained numbers", "state, MB", "the manual", "the code", "ms a step")
    common.print_table(header, rows)
    common.draw(runs, args.output, "From code to the manual")


if __name__ == "__main__":
    main()
