"""Makes pytorchoptimizer_<optimizer>.npz: what optimizers of the package pytorch_optimizer do in float64.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To
make them again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_pytorch_optimizer.py [<class> ...]

The files are laid out as those of make_torch.py.

AdaBelief does not rectify by default; it adds eps to the second moment at each step, and to its root.
"""

from importlib.metadata import version

import numpy as np
import torch
from data import record
from make_torch import Case, described, run
from pytorch_optimizer import AdaBelief, Lion

CASES = {
    Lion: {
        "default": Case({}),
        "large_weight_decay_maximize": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.0},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"betas": (0.95, 0.98), "weight_decay": 0.1}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},),
        ),
    },
    AdaBelief: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "coupled": Case({"lr": 0.01, "weight_decay": 0.1, "weight_decouple": False}),
        "large_coupled_maximize": Case(
            {"lr": 0.01, "weight_decay": 5.0, "weight_decouple": False, "maximize": True}
        ),
        "independent": Case({"lr": 0.01, "weight_decay": 0.1, "fixed_decay": True}),
        "rectify": Case({"lr": 0.01, "weight_decay": 0.1, "rectify": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "eps": 1e-4, "weight_decay": 0.0},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"betas": (0.95, 0.98), "weight_decay": 0.1}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},),
        ),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    words = described(optimizer_class, name, case)
    if not words["kwargs"].pop("weight_decouple", True):
        words["kwargs"]["decay"] = "coupled"
    if words["kwargs"].pop("fixed_decay", False):
        words["kwargs"]["decay"] = "independent"
    return words


if __name__ == "__main__":
    versions = {
        "pytorch_optimizer": version("pytorch_optimizer"),
        "torch": torch.__version__,
        "numpy": np.__version__,
    }
    record("pytorchoptimizer", CASES, run, ours, versions)
