"""Makes pytorchoptimizer_lion.npz: what Lion of the package pytorch_optimizer does in float64.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To
make it again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_pytorch_optimizer.py

The file is laid out as those of make_torch.py.
"""

from importlib.metadata import version

import numpy as np
import torch
from data import save_runs
from make_torch import Case, described, run
from pytorch_optimizer import Lion

CASES = {
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
}


def main():
    versions = {
        "pytorch_optimizer": version("pytorch_optimizer"),
        "torch": torch.__version__,
        "numpy": np.__version__,
    }
    arrays = {}
    for name, case in CASES.items():
        arrays.update(run(Lion, name, case))
    cases = [described(name, case) for name, case in CASES.items()]
    save_runs("pytorchoptimizer_lion", cases, versions, arrays)


if __name__ == "__main__":
    main()
