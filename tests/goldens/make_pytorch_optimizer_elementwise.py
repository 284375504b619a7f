"""Makes pytorchoptimizer_<optimizer>.npz for elementwise optimizers that pytorch_optimizer alone has.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To
make them again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_pytorch_optimizer_elementwise.py [<class> ...]

The files are laid out as those of make_torch.py. FAdam's states are told float64. PNM's two momenta change
their names at each step there; here the newest has the first.
"""

from importlib.metadata import version

import numpy as np
import pytorch_optimizer
import torch
from data import record
from make_torch import Case, described, run
from pytorch_optimizer import (
    MSVAG,
    PNM,
    SRMM,
    VSGD,
    AccSGD,
    AdamG,
    AdaPNM,
    AdaSmooth,
    Aida,
    Ano,
    DualAdam,
    EXAdam,
    PAdam,
)

DECAY = {"weight_decay": 0.5}


class FAdam(pytorch_optimizer.FAdam):
    """With states in float64."""

    def __init__(self, params, **kwargs):
        super().__init__(params, momentum_dtype=torch.float64, fim_dtype=torch.float64, **kwargs)


def cases(options, group, change, lr=0.01, decay=DECAY):
    """Of an optimizer: its defaults, options, two groups, and what is changed on the way."""
    return {
        "default": Case({}),
        "options": Case({"lr": lr, **options}),
        "large_decay": Case({"lr": 10 * lr, **({"weight_decay": 5.0} if decay else {}), "maximize": True}),
        "two_groups": Case({"lr": lr}, groups=({"params": [0, 2]}, {"params": [3, 1], **decay, **group})),
        "changes": Case({"lr": lr}, changes=({"after": 10, "group": 0, "set": {"lr": 5 * lr, **change}},)),
    }


ADAM = {"betas": (0.8, 0.95), "eps": 1e-3}
GROUP = {"lr": 0.1, "betas": (0.7, 0.9)}
CHANGE = {"betas": (0.95, 0.98)}
CASES = {
    PNM: cases({"betas": (0.8, 0.5)}, GROUP, CHANGE),
    AdaPNM: {
        **cases(
            {"betas": (0.8, 0.9, 0.5), "eps": 1e-3},
            {"lr": 0.1, "betas": (0.7, 0.9, 0.3)},
            {"betas": (0.7, 0.98, 1.0)},
        ),
        "unbounded": Case({"lr": 0.01, "ams_bound": False}),
    },
    AccSGD: cases(
        {"kappa": 30.0, "xi": 3.0, "constant": 0.5, "weight_decay": 0.1},
        {"kappa": 10.0},
        {"xi": 5.0},
        1e-4,
    ),
    AdamG: cases(
        {"betas": (0.8, 0.95, 0.9), "eps": 1e-3, "p": 0.5, "q": 0.3},
        {"lr": 0.1, "betas": (0.7, 0.9, 0.8)},
        {"betas": (0.95, 0.98, 0.5)},
        0.1,
    ),
    AdaSmooth: cases({"betas": (0.3, 0.9), "eps": 1e-3, "weight_decay": 0.1}, GROUP, {"betas": (0.4, 0.8)}),
    Aida: cases({**ADAM, "k": 1, "xi": 1e-3}, {**GROUP, "lr": 0.02}, CHANGE),
    Ano: {**cases(ADAM, GROUP, CHANGE), "logarithmic": Case({"lr": 0.01, "logarithmic_schedule": True})},
    DualAdam: cases({**ADAM, "switch_rate": 0.03, "weight_decay": 0.1}, GROUP, CHANGE),
    EXAdam: cases({**ADAM, "weight_decay": 0.1}, GROUP, CHANGE),
    FAdam: cases({**ADAM, "clip": 0.3, "p": 0.4, "eps_2": 1e-3}, GROUP, CHANGE),
    MSVAG: cases({"beta": 0.5}, {"lr": 0.1, "beta": 0.7}, {"beta": 0.95}, decay={}),
    PAdam: cases({**ADAM, "partial": 0.4, "weight_decay": 0.1}, GROUP, CHANGE),
    VSGD: cases({"ghattg": 10.0, "ps": 1e-3, "tau1": 0.5, "tau2": 0.6, "weight_decay": 0.1}, {"lr": 0.1}, {}),
    SRMM: cases({"beta": 0.3, "memory_length": 7}, {"lr": 0.1, "beta": 0.7}, {"beta": 0.4}, decay={}),
}
# After the last step, an even one.
SWAPPED = {
    PNM: {"pos_momentum": "neg_momentum", "neg_momentum": "pos_momentum"},
    AdaPNM: {"exp_avg": "neg_exp_avg", "neg_exp_avg": "exp_avg"},
}


def run_renamed(optimizer_class, name, case):
    """The golden arrays of a case, by our names of states."""
    arrays = {}
    for key, value in run(optimizer_class, name, case).items():
        head, _, tail = key.rpartition("/state/")
        state, _, place = tail.partition("/")
        ours = SWAPPED.get(optimizer_class, {}).get(state, state)
        arrays[f"{head}/state/{ours}/{place}" if head else key] = value
    return arrays


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    packages = ("pytorch_optimizer", "torch", "numpy")
    versions = {name: version(name).split("+")[0] for name in packages}
    assert versions["numpy"] == np.__version__
    record("pytorchoptimizer", CASES, run_renamed, described, versions)
