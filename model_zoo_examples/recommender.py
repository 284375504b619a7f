"""Wide & Deep on generated clicks: sparse embeddings, and two optimizers in one step.

Run it from the root of the repository::

    pip install -e ".[examples]"
    python -m model_zoo_examples.recommender

A user, an item, its category and the hour say whether there is a click: by tastes that the deep part can
find, and by habits of single pairs that the wide part can. The wide part, a weight for each pair of user
and category, has FTRL, whose L1 leaves most of them 0; the deep part has Adam, which moves the rows of its
tables that a batch names. Both steps are in one compiled function. Compared are one optimizer for both, and
the parts alone.
"""

import mindspore as ms
import numpy as np
from mindspore import Tensor, nn, ops

import ms_optim
from model_zoo_examples import common

USERS, ITEMS, CATEGORIES, HOURS = 2000, 500, 20, 24
CHOICES = ("ftrl+adam", "adam", "deep", "wide")
RATES = {"wide": 0.1, "deep": 3e-3}


class WideAndDeep(nn.Cell):
    """The scores of clicks, before the sigmoid."""

    def __init__(self, width=8):
        super().__init__()
        self.wide = nn.EmbeddingLookup(USERS * CATEGORIES, 1, param_init="zeros", sparse=True)
        self.user = nn.EmbeddingLookup(USERS, width, sparse=True)
        self.item = nn.EmbeddingLookup(ITEMS, width, sparse=True)
        self.hour = nn.EmbeddingLookup(HOURS, width, sparse=True)
        self.layers = nn.SequentialCell(nn.Dense(4 * width, 32), nn.ReLU(), nn.Dense(32, 1))

    def construct(self, features):
        user, item, category, hour = features[:, 0], features[:, 1], features[:, 2], features[:, 3]
        u, v, t = self.user(user), self.item(item), self.hour(hour)
        deep = self.layers(ops.concat((u, v, u * v, t), 1))
        return (self.wide(user * CATEGORIES + category) + deep).reshape(-1)


def clicks(seed, size):
    """Features and clicks: (size, 4) ints, and zeros and ones."""
    rng = np.random.default_rng(seed)
    tastes = np.random.default_rng(1)  # The same in all data sets.
    user_taste, item_taste = tastes.standard_normal((USERS, 4)), tastes.standard_normal((ITEMS, 4))
    category_of, by_hour = tastes.integers(0, CATEGORIES, ITEMS), tastes.standard_normal(HOURS)
    habits = np.where(tastes.random((USERS, CATEGORIES)) < 0.05, 4.0, 0.0)
    # Few users and items make most of the clicks, as everywhere.
    user = (USERS * rng.random(size) ** 2).astype(np.int32)
    item = (ITEMS * rng.random(size) ** 2).astype(np.int32)
    category, hour = category_of[item].astype(np.int32), rng.integers(0, HOURS, size).astype(np.int32)
    score = (user_taste[user] * item_taste[item]).sum(1) + habits[user, category] + 0.5 * by_hour[hour] - 1.0
    happens = rng.random(size) < 1.0 / (1.0 + np.exp(-score))
    return np.stack([user, item, category, hour], 1), happens.astype(np.float32)


def area(scores, happened):
    """The area under the ROC curve: how often a click has a higher score than none."""
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    ones = happened > 0.5
    return (ranks[ones].sum() - ones.sum() * (ones.sum() + 1) / 2) / (ones.sum() * (~ones).sum())


def make_optimizers(choice, net, args):
    """What trains which parameters: one optimizer or two, with names of their own."""
    wide = net.wide.trainable_params()
    deep = [p for p in net.trainable_params() if all(p is not q for q in wide)]
    rates = {key: args.learning_rate or rate for key, rate in RATES.items()}
    ftrl = {"learning_rate": rates["wide"], "l1": args.l1, "l2": 1e-4}
    if choice == "wide":
        return [ms_optim.FTRL(wide, **ftrl)]
    if choice == "deep":
        return [ms_optim.Adam(deep, rates["deep"])]
    if choice == "adam":
        return [ms_optim.Adam(wide + deep, rates["deep"])]
    return [ms_optim.FTRL(wide, **ftrl, name="wide"), ms_optim.Adam(deep, rates["deep"], name="deep")]


def make_step(net, optimizers):
    """One compiled function: the loss, the gradients, and the steps of all optimizers."""
    loss_fn = nn.BCEWithLogitsLoss()
    weights = ms.ParameterTuple([p for opt in optimizers for p in opt.parameters])
    grad_fn = ms.value_and_grad(nn.WithLossCell(net, loss_fn), None, weights)
    first, last = optimizers[0], optimizers[-1]
    count, is_one = len(first.parameters), len(optimizers) == 1

    @ms.jit
    def step(features, happened):
        loss, grads = grad_fn(features, happened)
        done = first(grads[:count])
        if is_one:
            return loss, done
        return loss, done, last(grads[count:])

    return step


def train(choice, data, held_out, args):
    """Train one network from the start; the run, the area under ROC, and how many wide weights are not 0."""
    ms.set_seed(args.seed)
    net = WideAndDeep(args.width)
    step = make_step(net, make_optimizers(choice, net, args))
    features, happened = data
    loss_fn = nn.BCEWithLogitsLoss()
    test, wanted = Tensor(held_out[0]), Tensor(held_out[1])
    order = np.random.default_rng(args.seed).integers(0, len(features), (args.steps, args.batch_size))
    run = common.train(
        choice,
        args,
        lambda number: step(Tensor(features[order[number]]), Tensor(happened[order[number]]))[0],
        lambda: float(loss_fn(net(test), wanted)),
    )
    kept = np.count_nonzero(net.wide.embedding_table.asnumpy())
    return run, area(net(test).asnumpy(), held_out[1]), kept


def parse_args():
    made = common.parser("recommender", __doc__.split("\n")[0], steps=600, batch_size=512)
    common.add_choice(made, CHOICES, ",".join(CHOICES))
    made.add_argument(
        "--examples", type=common.positive, default=200_000, help="clicks and none, to train on"
    )
    made.add_argument("--width", type=common.positive, default=8, help="of the deep part's embeddings")
    made.add_argument("--l1", type=float, default=1e-3, help="of FTRL: the more, the fewer weights are kept")
    args = made.parse_args()
    args.names = common.chosen(made, args, CHOICES)
    return args


def main():
    args = parse_args()
    ms.set_context(mode=common.MODES[args.mode])
    data, held_out = (
        clicks(args.seed + 2, args.examples),
        clicks(args.seed + 3, max(args.examples // 10, 100)),
    )
    print(f"{len(data[1]):,} examples, {data[1].mean():.0%} of them clicks")
    found = [train(choice, data, held_out, args) for choice in args.names]
    rows = [
        (run.name, f"{run.last:.4f}", f"{auc:.4f}", f"{kept:,}", f"{run.milliseconds:.1f}")
        for run, auc, kept in found
    ]
    common.print_table(("", "held-out loss", "area under ROC", "wide weights kept", "ms a step"), rows)
    common.draw([run for run, _, _ in found], args.output, "Wide & Deep on generated clicks")


if __name__ == "__main__":
    main()
