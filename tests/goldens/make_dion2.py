"""Makes authors_dion2.npz: what the authors' Dion2 does to matrices, and torch's AdamW to the rest.

Made with microsoft/dion at 0a059a4, torch 2.13.0 (CPU) and NumPy 1.26.4, in float64; the tests need none
but the last:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/microsoft/dion dion_repo
    TORCHDYNAMO_DISABLE=1 python tests/goldens/make_dion2.py

Their casts to bfloat16 and float32 are to float64 here. The Newton-Schulz steps, which their class lets one
hand in, have Jordan's coefficients: the factors of theirs are another edition of Polar Express than ours. It
is given the kernel (2, 3, 3, 3) as the matrix (2, 27), as make_muon.py says.
"""

import sys

import numpy as np
import torch

torch.bfloat16 = torch.float32 = torch.float64
sys.path.insert(0, "dion_repo")
from data import record  # noqa: E402
from dion.dion2 import Dion2 as Theirs  # noqa: E402
from make_muon import GROUPS, Muon  # noqa: E402
from make_torch import Case, described, run  # noqa: E402


def newton_schulz(x, epsilon):
    is_tall = x.shape[-2] > x.shape[-1]
    x = x.mT if is_tall else x
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + epsilon)
    for _ in range(5):
        square = x @ x.mT
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
    return x.mT if is_tall else x


KEPT = {"momentum": "momentum_buffer", "exp_avg": "exp_avg", "exp_avg_sq": "exp_avg_sq"}


class OfMatrices(Theirs):
    def __init__(self, matrices, **options):
        super().__init__(matrices, newton_schulz_func=newton_schulz, **options)


class Dion2(Muon):
    of_matrices = OfMatrices

    @property
    def state(self):
        found = {}
        for params, matrices, part in self.parts:
            for param, matrix in zip(params, matrices):
                own = {
                    k: v for k, v in part.state[matrix].items() if k in ("momentum", "exp_avg", "exp_avg_sq")
                }
                names = {"momentum": "momentum_buffer"}
                found[param] = {names.get(key, key): value.view(param.shape) for key, value in own.items()}
        return found


CASES = {
    Dion2: {
        "default": Case({"lr": 0.01, "weight_decay": 0.01}, GROUPS),
        "half": Case({"lr": 0.1, "weight_decay": 5.0, "fraction": 0.5, "ef_decay": 0.5}, GROUPS),
        "changes": Case(
            {"lr": 0.02, "weight_decay": 0.1, "fraction": 1.0, "adjust_lr": "rms_norm"},
            GROUPS,
            (
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 1, "set": {"lr": 0.1, "weight_decay": 0.5}},
            ),
        ),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    case = described(optimizer_class, name, case, {"ef_decay": "momentum", "adjust_lr": "scaling"})
    kwargs = {**case["kwargs"], "coefficients": "quintic", "eps": 1e-8}
    if kwargs.get("scaling") == "rms_norm":
        kwargs["scaling"] = "match_rms_adamw"
    return {**case, "kwargs": kwargs}


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    versions = {"microsoft/dion": "0a059a4", "torch": torch.__version__, "numpy": np.__version__}
    record("authors", CASES, run, ours, versions)
