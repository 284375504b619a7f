"""Makes authors_splus.npz: what SPlus's authors' implementation does in float64.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4, from the file of the authors, which names no licence and is
run as it comes:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/kvfrans/splus
    python <ms_optim>/tests/goldens/make_splus.py

The file is laid out as those of make_torch.py, with ``<case>/average/<step>/<i>`` for the weights that the
authors' ``eval()`` puts in place. Their average is that of a beginning at zero: here it is divided by what it
has of weights. Their eigenvectors come by rising eigenvalues, here by falling ones.
"""

import sys

import numpy as np
import torch
from data import SAVED_STEPS, SHAPES, save_runs
from make_torch import Case, described, run

sys.path.insert(0, "splus/torch")
from splus import SPlus as Theirs  # noqa: E402

COMMIT = "d96bd16"


class SPlus(Theirs):
    """Their class with our names of arguments and states, which notes its averages."""

    averages = {}

    def __init__(self, params, foreach=False, betas=(0.9, 0.999), maximize=False, **kwargs):
        super().__init__([split(group) for group in params], b1=betas[0], b2=betas[1], **kwargs)
        self.sign, self.count = -1.0 if maximize else 1.0, 0
        SPlus.averages = {}

    def add_param_group(self, group):
        super().add_param_group(split(group))

    def step(self, closure=None):
        params = [(group, param) for group in self.param_groups for param in group["params"]]
        for group, param in params:
            param.grad = self.sign * param.grad
            group.update(split(group))
            if "raw" in self.state[param]:
                self.state[param]["ema"] = self.state[param]["raw"]
        super().step()
        self.count += 1
        for group, param in params:
            own = self.state[param]
            own["raw"] = own["ema"]
            own["ema"] = own["raw"] / (1.0 - group["ema_rate"] ** float(own["step"]))
            SPlus.averages[self.count, SHAPES.index(tuple(param.shape))] = own["ema"].numpy().copy()
            for side, (total, basis) in enumerate(zip(own.get("sides", ()), own.get("q_sides", ()))):
                own |= {} if total is None else {f"side{side}": total, f"basis{side}": basis.flip(1)}


def split(group):
    """The authors' names of both betas."""
    group = dict(group)
    betas = group.pop("betas", None)
    return group if betas is None else {**group, "b1": betas[0], "b2": betas[1]}


GROUPS = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.3, "betas": (0.7, 0.9), "nonstandard_constant": 0.1})
CASES = {
    "default": Case({}),
    "options": Case({"betas": (0.5, 0.7), "ema_rate": 0.9, "inverse_every": 1, "nonstandard_constant": 0.1}),
    "one_basis": Case({"max_dim": 4, "inverse_every": 3, "weight_decay": 0.5, "maximize": True}),
    "no_basis": Case({"max_dim": 3, "weight_decay": 5.0, "nonstandard_constant": 0.1}),
    "two_groups": Case({"inverse_every": 7}, groups=GROUPS),
    "changes": Case(
        {"inverse_every": 10},
        groups=({"params": [0, 2]},),
        changes=(
            {"after": 5, "add": {"params": [3, 1], "lr": 0.3, "betas": (0.7, 0.9)}},
            {"after": 10, "group": 0, "set": {"lr": 0.3, "betas": (0.5, 0.9), "weight_decay": 0.5}},
        ),
    ),
}


def main():
    arrays = {}
    for name, case in CASES.items():
        arrays |= {key: value for key, value in run(SPlus, name, case).items() if "/raw/" not in key}
        for (step, place), value in SPlus.averages.items():
            if step in SAVED_STEPS:
                arrays[f"{name}/average/{step}/{place}"] = value
    words = [described(SPlus, *item) for item in CASES.items()]
    versions = {"kvfrans/splus": COMMIT, "torch": torch.__version__, "numpy": np.__version__}
    save_runs("authors_splus", words, versions, arrays)


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    main()
