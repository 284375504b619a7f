"""Makes timm_adan.npz and others: what timm's optimizers do in float64.

Made with timm 1.0.31, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need neither. To make them again:

    pip install torch==2.13.0 timm==1.0.31 "numpy<2"
    python tests/goldens/make_timm_more.py [<class> ...]

The files are laid out as those of make_torch.py. None of these but SGDW maximizes. Adan's state is the
negative of the last gradient, ours the gradient. LaProp's average has the learning rate in it, which is not
changed here, and two more of its states are of learning rates. SGDP has a momentum's state where it has no
momentum.
"""

from inspect import signature

import numpy as np
import timm
import torch
from data import record
from make_torch import Case, described, run
from timm.optim.adafactor_bv import AdafactorBigVision
from timm.optim.adan import Adan
from timm.optim.laprop import LaProp
from timm.optim.madgrad import MADGRAD
from timm.optim.nvnovograd import NvNovoGrad
from timm.optim.sgdp import SGDP
from timm.optim.sgdw import SGDW


class AdafactorBV(AdafactorBigVision):
    """Under its short name, with momentum in float64, and our words for its decays."""

    def __init__(self, params, decay="decoupled", **kwargs):
        super().__init__(
            params,
            momentum_dtype=torch.float64,
            corrected_weight_decay=decay == "corrected",
            unscaled_wd=decay == "independent",
            **kwargs,
        )


class NovoGrad(NvNovoGrad):
    """NvNovoGrad under our name."""


GROUPS = (
    {"params": [0, 2], "weight_decay": 0.0},
    {"params": [3, 1], "lr": 0.1, "eps": 1e-3, "weight_decay": 0.5},
)
# The matrices of the golden runs are small.
SMALL = {"lr": 0.01, "min_dim_size_to_factor": 3}
CASES = {
    AdafactorBV: {
        "default": Case({"min_dim_size_to_factor": 3}),
        "whole": Case({"lr": 0.01}),
        "clipped": Case({**SMALL, "clipping_threshold": 0.5, "eps": 1e-3, "decay_rate": 0.6}),
        "without_momentum": Case({**SMALL, "momentum": None, "decay_offset": 30, "beta2_cap": 0.9}),
        "weight_decay": Case({**SMALL, "weight_decay": 0.1}),
        "large_weight_decay": Case({**SMALL, "lr": 0.1, "weight_decay": 5.0}),
        "corrected": Case(
            {**SMALL, "weight_decay": 0.5, "decay": "corrected"},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.003}},),
        ),
        "independent": Case({**SMALL, "weight_decay": 0.01, "decay": "independent"}),
        "two_groups": Case(SMALL, groups=GROUPS),
        "changes": Case(
            SMALL,
            changes=({"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.1, "momentum": 0.5}},),
        ),
        "added_group": Case(
            SMALL,
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "momentum": 0.5}},),
        ),
    },
    Adan: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.9, 0.95), "eps": 1e-3}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "no_prox": Case({"lr": 0.1, "weight_decay": 5.0, "no_prox": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.1}},
                {"after": 50, "group": 0, "set": {"betas": (0.9, 0.95, 0.97), "eps": 1e-3}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.9, 0.8, 0.95)}},),
        ),
    },
    LaProp: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"weight_decay": 0.1}},
                {"after": 50, "group": 0, "set": {"weight_decay": 0.5, "eps": 1e-3}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},),
        ),
    },
    MADGRAD: {
        "default": Case({}),
        "momentum_eps": Case({"lr": 0.1, "momentum": 0.5, "eps": 1e-2}),
        "without_momentum": Case({"lr": 0.1, "momentum": 0.0, "weight_decay": 0.1}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=(
                {"params": [0, 2], "weight_decay": 0.1},
                {"params": [3, 1], "lr": 0.1, "momentum": 0.0, "eps": 1e-3},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.1}},
                {"after": 50, "group": 0, "set": {"momentum": 0.5, "eps": 1e-3}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "momentum": 0.5}},),
        ),
    },
    NovoGrad: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-2}),
        "grad_averaging": Case({"lr": 0.1, "grad_averaging": True, "weight_decay": 0.01}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.01, "weight_decay": 5.0}),
        "decoupled": Case({"lr": 0.1, "weight_decay": 0.5, "decoupled_decay": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.1}},
                {"after": 50, "group": 0, "set": {"betas": (0.8, 0.9), "eps": 1e-3}},
            ),
        ),
    },
    SGDW: {
        "default": Case({"lr": 0.1}),
        "momentum": Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 0.1}),
        "dampening": Case({"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1}),
        "nesterov": Case({"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "momentum": 0.9, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.1, "momentum": 0.9},
            groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.02, "weight_decay": 0.5}),
        ),
        "changes": Case(
            {"lr": 0.1, "momentum": 0.9},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.02, "weight_decay": 0.5}},),
        ),
    },
    SGDP: {
        "default": Case({"lr": 0.1}),
        "momentum": Case({"lr": 0.1, "momentum": 0.9, "delta": 1.5}),
        "channels": Case({"lr": 0.1, "delta": 10.0, "wd_ratio": 0.3, "weight_decay": 0.1}),
        "dampening": Case({"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1, "delta": 2.0}),
        "nesterov": Case({"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1, "delta": 1.5}),
        "large_weight_decay": Case({"lr": 0.01, "momentum": 0.5, "weight_decay": 5.0, "delta": 1.5}),
        "two_groups": Case(
            {"lr": 0.1, "momentum": 0.9, "delta": 1.5},
            groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.02, "weight_decay": 0.5, "wd_ratio": 0.5}),
        ),
        "changes": Case(
            {"lr": 0.1, "momentum": 0.9, "delta": 1.5},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.02, "weight_decay": 0.5}},),
        ),
    },
}


def is_stateless(case, key):
    """SGDP keeps a momentum where it has none."""
    return "/momentum/" in key and "momentum" not in case.kwargs


def renamed(optimizer_class, key):
    """A key with our name of the state."""
    key = key.replace("/momentum/", "/momentum_buffer/")
    if optimizer_class is AdafactorBV:
        for theirs, ours in (("_r", "row_var"), ("_c", "col_var"), ("", "variance")):
            key = key.replace(f"/exp_avg_sq{theirs}/", f"/{ours}/")
    return key


def without_foreach(optimizer_class):
    """A class that is told whether to work tensor by tensor, and does so anyway."""

    def init(self, params, foreach=False, **kwargs):
        optimizer_class.__init__(self, params, **kwargs)

    return type(optimizer_class.__name__, (optimizer_class,), {"__init__": init})


def run_in_our_words(optimizer_class, name, case):
    """The golden arrays of a case, with our names of states, and without those that we have not."""
    takes_foreach = "foreach" in signature(optimizer_class.__init__).parameters
    arrays = {}
    added = [change["add"] for change in case.changes if "add" in change]
    usual = case.kwargs.get("lr", 4e-4)
    rates = {i: group.get("lr", usual) for group in (*case.groups, *added) for i in group["params"]}
    made = run(optimizer_class if takes_foreach else without_foreach(optimizer_class), name, case)
    for key, value in made.items():
        if optimizer_class is LaProp and "/exp_avg/" in key:
            arrays[key] = value / rates[int(key[-1])]
        elif "/neg_pre_grad/" in key:
            arrays[key.replace("neg_pre_grad", "previous_grad")] = -value
        elif "/exp_avg_lr_" not in key and not (optimizer_class is SGDP and is_stateless(case, key)):
            arrays[renamed(optimizer_class, key)] = value
    return arrays


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    versions = {"timm": timm.__version__, "torch": torch.__version__, "numpy": np.__version__}
    record("timm", CASES, run_in_our_words, described, versions)
