"""A small GPT on the text of Python's own standard library, with several optimizers.

Run it from the root of the repository::

    pip install -e ".[examples]"
    python -m model_zoo_examples.characters
    python -m model_zoo_examples.characters --optimizer muon --steps 1000

It reads the library from the installation; every tenth file is held out. Each optimizer begins at the same
weights, sees the same batches, warms up, and cools down to 0, from a rate of its own.
"""

import string
import sysconfig
from pathlib import Path

import mindspore as ms
import numpy as np
from mindspore import Tensor

import ms_optim
from model_zoo_examples import common
from model_zoo_examples.gpt import GPT, NextCharacter
from ms_optim.schedules import Cosine, Warmup

# All other characters are one.
CHARACTERS = string.printable[:-3] + "\N{REPLACEMENT CHARACTER}"
# Where the schedules begin; --learning-rate gives another one to all.
RATES = {"muon": 8e-3, "adamw": 4e-3, "lion": 8e-4, "sgd": 1.0}


def read(folder=None, limit=3_000_000):
    """The text of the library's files, numbered by character: for training, and held out."""
    folder = Path(folder or sysconfig.get_paths()["stdlib"])
    files = sorted(folder.glob("*.py"))
    numbers = np.full(0x110000, len(CHARACTERS) - 1, np.int32)
    numbers[[ord(c) for c in CHARACTERS]] = np.arange(len(CHARACTERS))

    def text_of(chosen):
        text = "\n".join(path.read_text("utf-8", errors="replace") for path in chosen)[:limit]
        return numbers[np.frombuffer(text.encode("utf-32-le"), np.uint32)]

    return text_of([f for i, f in enumerate(files) if i % 10]), text_of(files[::10])


def windows(text, starts, length):
    return text[np.asarray(starts)[:, None] + np.arange(length + 1)]


def make_optimizer(name, net, rate, steps, weight_decay):
    schedule = Warmup(Cosine(rate, steps - steps // 10), steps // 10) if steps >= 10 else rate
    options = {"weight_decay": weight_decay, "max_grad_norm": 1.0}
    if name == "muon":
        # Scaled for the rates of AdamW, which embeddings, the head and vectors have.
        others = {"auxiliary_lr": schedule, "auxiliary_weight_decay": weight_decay, "betas": (0.9, 0.99)}
        return ms_optim.Muon(net, schedule, scaling="match_rms_adamw", **others, **options)
    params = net.trainable_params()
    if name == "adamw":
        return ms_optim.AdamW(params, schedule, betas=(0.9, 0.99), **options)
    if name == "lion":
        return ms_optim.Lion(
            params, schedule, betas=(0.9, 0.99), **{**options, "weight_decay": 10 * weight_decay}
        )
    return ms_optim.SGD(params, schedule, momentum=0.9, max_grad_norm=1.0)


def train(name, text, held_out, args):
    """Train one network from the start; the run, and the network."""
    ms.set_seed(args.seed)
    net = GPT(len(CHARACTERS), args.length, args.width, args.depth, args.heads)
    loss = NextCharacter(net)
    rate = args.learning_rate or RATES[name]
    opt = make_optimizer(name, net, rate, args.steps, args.weight_decay)
    step = ms_optim.TrainOneStep(loss, opt)
    rng = np.random.default_rng(args.seed)
    starts = rng.integers(0, len(text) - args.length - 1, (args.steps, args.batch_size))
    places = np.linspace(0, len(held_out) - args.length - 2, 8 * args.batch_size).astype(int)
    measured = Tensor(windows(held_out, places, args.length))
    run = common.train(
        f"{name}, lr {rate:g}",
        args,
        lambda number: step(Tensor(windows(text, starts[number], args.length))),
        lambda: float(loss(measured)),
    )
    return run, net


def sample(net, args, text="def ", size=240, temperature=0.7):
    """Go on with a text, a character at a time."""
    rng = np.random.default_rng(args.seed)
    tokens = [CHARACTERS.index("\n")] * args.length + [CHARACTERS.index(c) for c in text]
    while len(tokens) < args.length + len(text) + size:
        scores = net(Tensor(np.array([tokens[-args.length :]], np.int32))).asnumpy()[0, -1] / temperature
        chances = np.exp(scores - scores.max())
        tokens.append(rng.choice(len(chances), p=chances / chances.sum()))
    return "".join(CHARACTERS[token] for token in tokens[args.length :])


def parse_args():
    made = common.parser("characters", __doc__.split("\n")[0], steps=400, batch_size=16)
    common.add_choice(made, RATES, "muon,adamw,lion")
    made.add_argument("--weight-decay", type=float, default=0.1, help="decoupled; Lion has ten times as much")
    made.add_argument(
        "--sample", type=int, default=240, metavar="SIZE", help="characters to write at the end"
    )
    for name, default, about in (
        ("length", 64, "characters that are seen at once"),
        ("width", 64, "of the network"),
        ("depth", 2, "blocks"),
        ("heads", 4, "of the attention"),
    ):
        made.add_argument(f"--{name}", type=common.positive, default=default, help=about)
    args = made.parse_args()
    if args.width % args.heads:
        made.error("--heads must divide --width")
    args.names = common.chosen(made, args, RATES)
    return args


def main():
    args = parse_args()
    ms.set_context(mode=common.MODES[args.mode])
    text, held_out = read()
    print(f"{len(text):,} characters to train on, {len(held_out):,} held out")
    found = {name: train(name, text, held_out, args) for name in args.names}
    runs = {name: run for name, (run, _) in found.items()}
    goal = runs["adamw"].last if "adamw" in runs else None
    rows = [
        (
            run.name,
            f"{run.last:.4f}",
            f"{run.last / np.log(2):.3f}",
            "-" if goal is None else run.steps_to(goal) or "not",
            f"{run.milliseconds:.0f}",
        )
        for run in runs.values()
    ]
    common.print_table(
        ("optimizer", "held-out loss", "bits a character", "as low as adamw at step", "ms a step"), rows
    )
    best = min(runs, key=lambda name: runs[name].last)
    print(f"{runs[best].name} goes on:\n\n{sample(found[best][1], args, size=args.sample)}\n")
    common.draw(list(runs.values()), args.output, "A small GPT on Python's standard library")


if __name__ == "__main__":
    main()
