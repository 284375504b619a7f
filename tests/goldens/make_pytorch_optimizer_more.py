"""Makes pytorchoptimizer_<optimizer>.npz for more optimizers of the package pytorch_optimizer.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To
make them again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_pytorch_optimizer_more.py [<class> ...]

The files are laid out as those of make_torch.py. Tiger's author measures rates by the parameters, which this
package does not: each tensor is a group of its own then, whose rate is set ahead of each step.
"""

from importlib.metadata import version

import numpy as np
import torch
from data import record
from make_torch import Case, described, run
from pytorch_optimizer import SignSGD, StableAdamW, Tiger, Yogi

GROUPS = (
    {"params": [0, 2]},
    {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "eps": 1e-4, "weight_decay": 0.5},
)
CHANGES = (
    {"after": 10, "group": 0, "set": {"lr": 0.1}},
    {"after": 20, "group": 0, "set": {"betas": (0.95, 0.98), "weight_decay": 0.1}},
)
ADDED = ({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},)
FIRST = ({"params": [0, 2]},)


class Signum(SignSGD):
    """SignSGD under our name."""


class ScaledTiger(Tiger):
    """Tiger as its author has it: rates by the root mean square of matrices, half of them for the rest."""

    def __init__(self, params, **kwargs):
        super().__init__([{**group, "params": [p]} for group in params for p in group["params"]], **kwargs)
        self.rates = [group["lr"] for group in self.param_groups]

    def step(self, closure=None):
        for rate, group in zip(self.rates, self.param_groups):
            (param,) = group["params"]
            is_matrix = param.ndim > 1
            group["lr"] = rate * param.detach().pow(2).mean().sqrt().item() if is_matrix else 0.5 * rate
            group["weight_decay"] = group["weight_decay"] if is_matrix else 0.0
        super().step()


CASES = {
    StableAdamW: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-2}),
        "clipped": Case({"lr": 0.01, "betas": (0.9, 0.5), "weight_decay": 0.5}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case({"lr": 0.01}, changes=CHANGES),
        "added_group": Case({"lr": 0.01}, groups=FIRST, changes=ADDED),
    },
    Yogi: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-4}),
        "initial_accumulator_value": Case({"lr": 0.01, "initial_accumulator": 0.1}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case({"lr": 0.01}, changes=CHANGES),
        "added_group": Case({"lr": 0.01}, groups=FIRST, changes=ADDED),
    },
    Signum: {
        "default": Case({}),
        "without_momentum": Case({"momentum": 0.0, "weight_decay": 0.1}),
        "weight_decay": Case({"lr": 0.01, "momentum": 0.5, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.09, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01}, groups=(*FIRST, {"params": [3, 1], "lr": 0.1, "momentum": 0.0, "weight_decay": 0.5})
        ),
        "changes": Case(
            {"lr": 0.01}, changes=({"after": 10, "group": 0, "set": {"momentum": 0.5, "weight_decay": 0.1}},)
        ),
    },
    Tiger: {
        "default": Case({}),
        "beta": Case({"lr": 0.01, "beta": 0.5, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.09, "weight_decay": 5.0, "maximize": True}),
        "scale_parameter": Case({"lr": 0.01, "weight_decay": 0.1, "scale_parameter": True}),
        "two_groups": Case(
            {"lr": 0.01}, groups=(*FIRST, {"params": [3, 1], "lr": 0.1, "beta": 0.7, "weight_decay": 0.5})
        ),
        "changes": Case(
            {"lr": 0.01}, changes=({"after": 10, "group": 0, "set": {"beta": 0.5, "weight_decay": 0.1}},)
        ),
    },
}


def run_scaled(optimizer_class, name, case):
    """The golden arrays of a case."""
    scales = case.kwargs.get("scale_parameter", False)
    kwargs = {key: value for key, value in case.kwargs.items() if key != "scale_parameter"}
    return run(ScaledTiger if scales else optimizer_class, name, case._replace(kwargs=kwargs))


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    return described(optimizer_class, name, case, {"initial_accumulator": "initial_accumulator_value"})


if __name__ == "__main__":
    versions = {
        "pytorch_optimizer": version("pytorch_optimizer"),
        "torch": torch.__version__,
        "numpy": np.__version__,
    }
    record("pytorchoptimizer", CASES, run_scaled, ours, versions)
