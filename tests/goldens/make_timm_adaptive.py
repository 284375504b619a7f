"""Makes timm_nadamw.npz and timm_rmsproptf.npz: what timm's optimizers do in float64.

Made with timm 1.0.31, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need neither. To make them again:

    pip install torch==2.13.0 timm==1.0.31 "numpy<2"
    python tests/goldens/make_timm_adaptive.py [<class> ...]

The files are laid out as those of make_torch.py. RMSpropTF computes what TensorFlow's kernel does: the mean
square starts at 1, eps is within the root, and the momentum holds the learning rate.
"""

import numpy as np
import timm
import torch
from data import record
from make_torch import Case, described, run
from timm.optim.nadamw import NAdamW
from timm.optim.rmsprop_tf import RMSpropTF

GROUPS = (
    {"params": [0, 2], "weight_decay": 0.0},
    {"params": [3, 1], "lr": 0.1, "weight_decay": 0.5},
)
CHANGES = (
    {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.0}},
    {"after": 50, "group": 0, "set": {"weight_decay": 0.5, "eps": 1e-3}},
)
CASES = {
    NAdamW: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case({"lr": 0.01}, changes=CHANGES),
    },
    RMSpropTF: {
        "default": Case({"alpha": 0.9, "eps": 1e-10, "momentum": 0.9}),
        "without_momentum": Case({"alpha": 0.99, "eps": 1e-3, "momentum": 0.0}),
        "centered": Case({"alpha": 0.9, "eps": 1e-3, "momentum": 0.0, "centered": True}),
        "centered_momentum": Case({"alpha": 0.95, "eps": 1e-2, "momentum": 0.8, "centered": True}),
        "large_weight_decay": Case({"lr": 0.01, "eps": 1e-3, "momentum": 0.9, "weight_decay": 5.0}),
        "two_groups": Case({"alpha": 0.9, "eps": 1e-3, "momentum": 0.9}, groups=GROUPS),
        "changes": Case({"alpha": 0.9, "eps": 1e-2, "momentum": 0.9}, changes=CHANGES),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    words = described(optimizer_class, name, case)
    if optimizer_class is RMSpropTF:
        words["kwargs"] = {"alpha": 0.9, "form": "tensorflow", **words["kwargs"]}
    return words


if __name__ == "__main__":
    versions = {"timm": timm.__version__, "torch": torch.__version__, "numpy": np.__version__}
    record("timm", CASES, run, ours, versions)
