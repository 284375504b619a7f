"""Makes timm_kron.npz: what timm's Kron does in float64, with our random numbers.

Made with timm 1.0.31, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need neither. To make it again:

    pip install torch==2.13.0 timm==1.0.31 "numpy<2"
    python tests/goldens/make_timm_kron.py

The file is laid out as those of make_torch.py. timm solves triangular systems in float32 whatever the type:
here in float64. It draws probes and balancing from generators, and renews the factors by a count: here all
that is random is what ms_optim makes of seed, step and place, written down once more in whole numbers that
wrap around. A probability of 1 or (nearly) 0 at each step makes timm's count do what was drawn. Its factors
stand in a list, and with ``flatten`` its momentum is flat.
"""

import numpy as np
import timm
import torch
from data import SHAPES, record
from make_torch import Case, described, run
from timm.optim import kron

kron.has_dynamo = False


def solve_right(x, a):
    """X times the inverse of an upper triangular a, in the type that it has."""
    flat = x.reshape(-1, x.shape[-1])
    return torch.linalg.solve_triangular(a, flat, upper=True, left=False).reshape(x.shape)


kron._solve_triangular_right = solve_right

# The polynomial that makes a sum of eight whole numbers of 16 bits normal.
POWERS = (0.98071901, 0.00637209, -3.64037e-05, 1.889523e-05)


def mixed(x):
    """A hash of whole numbers of 32 bits (lowbias32)."""
    x = np.uint32(x)
    x = (x ^ (x >> np.uint32(16))) * np.uint32(0x7FEB352D)
    x = (x ^ (x >> np.uint32(15))) * np.uint32(0x846CA68B)
    return x ^ (x >> np.uint32(16))


def uniform(seed, step, draw):
    return mixed(mixed(mixed(step) + np.uint32(seed)) + np.uint32(2 + draw)) / 2.0**32


def normal(places, seed, step):
    first = mixed(mixed(step) + np.uint32(seed))
    second = mixed(first + np.uint32(1))
    x = (np.uint32(places) ^ first) * np.uint32(0x9E3779B1)
    x = x ^ (x >> np.uint32(16))
    total = np.zeros(x.shape)
    for _ in range(4):
        x = mixed(x + second)
        total += (x & np.uint32(0xFFFF)).astype(float) + (x >> np.uint32(16))
    x = (total - 4 * 0xFFFF) / np.sqrt(8 * (2.0**32 - 1) / 12)
    return sum(power * x ** (2 * i + 1) for i, power in enumerate(POWERS))


class Kron(kron.Kron):
    """Kron with our random numbers and our names of states."""

    def __init__(self, params, foreach=False, **values):
        own = {key: values.pop(key, usual) for key, usual in (("seed", 1337), ("balance_prob", 0.01))}
        super().__init__(params, **values)
        self.defaults.update(own)
        for group in self.param_groups:
            group.update({**own, **group})
        self.rng = self

    def random(self):
        """What decides about balancing: timm balances below 0.01."""
        return 0.0 if uniform(self.group["seed"], self.now, 1) < self.group["balance_prob"] else 1.0

    def randn(self, shape, **kwargs):
        places = self.offset + np.arange(int(np.prod(shape))).reshape(tuple(shape))
        return torch.tensor(normal(places, self.group["seed"], self.now))

    def step(self, closure=None):
        members = [(group, param) for group in self.param_groups for param in group["params"]]
        coming, offset = iter(members), 0
        given = [group["preconditioner_update_probability"] for group in self.param_groups]

        def probability(taken):
            """Called once for each parameter, ahead of all that is drawn for it."""
            nonlocal offset
            self.group, param = next(coming)
            self.now, self.offset, offset = taken + 1, offset, offset + param.numel()
            usual = given[[group is self.group for group in self.param_groups].index(True)]
            wanted = float(kron.precond_update_prob_schedule(taken)) if usual is None else usual
            return 1.0 if uniform(self.group["seed"], self.now, 0) < wanted else 1e-9

        for group in self.param_groups:
            group["preconditioner_update_probability"] = probability
        original, torch.randn = torch.randn, self.randn
        super().step()
        torch.randn = original
        for group, value in zip(self.param_groups, given):
            group["preconditioner_update_probability"] = value


def run_in_our_words(optimizer_class, name, case):
    arrays = {}

    class Kept(optimizer_class):
        def step(self, closure=None):
            super().step()
            for own in self.state.values():
                own.update({f"q{i}": q.reshape(q.shape or (1,)) for i, q in enumerate(own["Q"])})

    for key, value in run(Kept, name, case).items():
        place = int(key[-1])
        flat = "/momentum_buffer/" in key
        arrays[key] = value.reshape(SHAPES[place]) if flat else value
    return arrays


CASES = {
    Kron: {
        "default": Case({}),
        "options": Case(
            {
                "lr": 0.01,
                "momentum": 0.5,
                "momentum_into_precond_update": False,
                "precond_lr": 0.3,
                "precond_init_scale": 3.0,
                "max_size_triangular": 3,
                "balance_prob": 1.0,
                "weight_decay": 5.0,
                "decoupled_decay": True,
            }
        ),
        "seldom": Case(
            {
                "lr": 0.01,
                "preconditioner_update_probability": 0.4,
                "balance_prob": 0.5,
                "min_ndim_triangular": 0,
                "memory_save_mode": "one_diag",
                "flatten": True,
                "flatten_start_dim": 1,
                "seed": 2**32 - 1,
            }
        ),
        "two_groups": Case(
            {"lr": 0.01, "flatten": True},
            groups=(
                {"params": [0, 2], "momentum": 0.5, "memory_save_mode": "all_diag"},
                {
                    "params": [3, 1],
                    "flatten": False,
                    "lr": 0.1,
                    "precond_lr": 0.3,
                    "weight_decay": 0.5,
                    "seed": 7,
                    "memory_save_mode": "smart_one_diag",
                },
            ),
        ),
        "changes": Case(
            {"lr": 0.01, "balance_prob": 0.1},
            groups=({"params": [0, 2]},),
            changes=(
                {"after": 5, "add": {"params": [3, 1], "lr": 0.1, "momentum": 0.7, "flatten": True}},
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.1, "momentum": 0.5}},
                {"after": 20, "group": 0, "set": {"precond_lr": 0.3}},
                {"after": 30, "group": 1, "set": {"preconditioner_update_probability": 0.3}},
            ),
        ),
    }
}


def in_our_words(optimizer_class, name, case):
    """Decay is decoupled here, said or not."""
    kwargs = {key: value for key, value in case.kwargs.items() if key != "decoupled_decay"}
    return described(optimizer_class, name, case._replace(kwargs=kwargs))


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    versions = {"timm": timm.__version__, "torch": torch.__version__, "numpy": np.__version__}
    with np.errstate(over="ignore"):
        record("timm", CASES, run_in_our_words, in_our_words, versions)
