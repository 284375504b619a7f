"""Makes timm_lamb.npz and timm_lars.npz: what timm's optimizers do in float64.

Made with timm 1.0.31, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need neither. To make them again:

    pip install torch==2.13.0 timm==1.0.31 "numpy<2"
    python tests/goldens/make_timm.py [<class> ...]

The files are laid out as those of make_torch.py. A case's "rtol" is what ours may differ by, where that
is more than rounding: timm's clipping has no 1e-6 beside the norm, which torch's clip_grad_norm_ has.
"""

import numpy as np
import timm
import torch
from data import record
from make_torch import Case, described, run
from timm.optim import Lamb, Lars


class ClippedLamb(Lamb):
    """LAMB whose gradients torch's clip_grad_norm_ has clipped."""

    def step(self, closure=None):
        clipping = self.defaults["max_grad_norm"]
        torch.nn.utils.clip_grad_norm_([p for g in self.param_groups for p in g["params"]], clipping)
        self.defaults["max_grad_norm"] = None
        super().step(closure)
        self.defaults["max_grad_norm"] = clipping


GROUPS = (
    {"params": [0, 2], "weight_decay": 0.0},
    {"params": [3, 1], "lr": 0.1, "weight_decay": 0.5},
)

CASES = {
    Lamb: {
        "default": Case({}),
        "unclipped": Case({"max_grad_norm": None}),
        "clipped": Case({"lr": 0.01, "eps": 1e-2, "max_grad_norm": 0.05}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0, "max_grad_norm": None}),
        "no_weight_decay": Case({"lr": 0.01, "weight_decay": 0.0, "max_grad_norm": None}),
        "decoupled": Case(
            {
                "lr": 0.1,
                "weight_decay": 5.0,
                "decoupled_decay": True,
                "trust_clip": True,
                "max_grad_norm": None,
            },
            changes=({"after": 10, "group": 0, "set": {"weight_decay": 0.0}},),
        ),
        "caution": Case({"lr": 0.01, "weight_decay": 0.5, "caution": True, "max_grad_norm": None}),
        "decoupled_caution": Case(
            {"lr": 0.1, "caution": True, "decoupled_decay": True, "max_grad_norm": None}
        ),
        "always_adapt": Case({"lr": 0.01, "weight_decay": 0.0, "always_adapt": True, "max_grad_norm": None}),
        "trust_clip": Case({"lr": 0.1, "weight_decay": 5.0, "trust_clip": True, "max_grad_norm": None}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-2, "max_grad_norm": None}),
        "no_bias_correction": Case({"lr": 0.01, "bias_correction": False, "max_grad_norm": None}),
        "no_grad_averaging": Case({"lr": 0.01, "grad_averaging": False, "max_grad_norm": None}),
        "two_groups": Case({"lr": 0.01, "max_grad_norm": None}, groups=GROUPS),
        "changes": Case(
            {"lr": 0.01, "max_grad_norm": None},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.0}},
                {"after": 50, "group": 0, "set": {"weight_decay": 0.5}},
            ),
        ),
    },
    Lars: {
        "default": Case({}),
        "weight_decay": Case({"weight_decay": 0.1, "trust_coeff": 0.02}),
        "large_weight_decay": Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 5.0, "trust_coeff": 0.1}),
        "always_adapt": Case({"momentum": 0.9, "always_adapt": True, "eps": 1e-2}),
        "dampening": Case({"momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1}),
        "nesterov": Case({"momentum": 0.9, "nesterov": True, "weight_decay": 0.1}),
        "trust_clip": Case(
            {"lr": 0.02, "momentum": 0.9, "weight_decay": 0.1, "trust_clip": True, "trust_coeff": 0.02}
        ),
        "two_groups": Case({"lr": 0.1, "momentum": 0.9}, groups=GROUPS),
        "changes": Case(
            {"momentum": 0.9, "weight_decay": 0.1},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.0}},
                {"after": 50, "group": 0, "set": {"weight_decay": 0.5}},
            ),
        ),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    words = described(optimizer_class, name, case, {"trust_coeff": "trust_coefficient"})
    clips = words["kwargs"].get("max_grad_norm", 1.0) is not None and name == "default"
    return {**words, "rtol": 1e-6} if clips else words


def run_clipped(optimizer_class, name, case):
    return run(ClippedLamb if name == "clipped" else optimizer_class, name, case)


if __name__ == "__main__":
    versions = {"timm": timm.__version__, "torch": torch.__version__, "numpy": np.__version__}
    record("timm", CASES, run_clipped, ours, versions)
