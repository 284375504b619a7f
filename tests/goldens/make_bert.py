"""Makes bert_adamweightdecay.npz: what BertAdam, BERT's optimizer in torch, does in float64.

Made with pytorch-pretrained-bert 0.6.2, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need only the last. To
make it again (only one file of the package is read, so that it may lack what it depends on):

    pip install torch==2.13.0 "numpy<2"
    pip install --no-deps pytorch-pretrained-bert==0.6.2
    python tests/goldens/make_bert.py

The file is laid out as those of make_torch.py. BertAdam's schedule of the learning rate, and its clipping of
each tensor by itself, are off.
"""

from importlib.metadata import distribution
from importlib.util import module_from_spec, spec_from_file_location

import numpy as np
import torch
from data import save_runs
from make_torch import Case, described, run

PACKAGE = distribution("pytorch-pretrained-bert")
SPEC = spec_from_file_location("optimization", PACKAGE.locate_file("pytorch_pretrained_bert/optimization.py"))
optimization = module_from_spec(SPEC)
SPEC.loader.exec_module(optimization)

CASES = {
    "default": Case({}),
    "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-2}),
    "weight_decay": Case({"weight_decay": 0.1}),
    "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
    "two_groups": Case(
        {"lr": 0.01},
        groups=(
            {"params": [0, 2]},
            {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "eps": 1e-4, "weight_decay": 0.5},
        ),
    ),
    "changes": Case(
        {"lr": 0.01},
        changes=(
            {"after": 10, "group": 0, "set": {"lr": 0.1}},
            {"after": 20, "group": 0, "set": {"betas": (0.95, 0.99), "weight_decay": 0.1}},
        ),
    ),
}


def words(values):
    """Values of a group in BertAdam's words."""
    values = {"e" if key == "eps" else key: value for key, value in values.items()}
    if "betas" in values:
        values["b1"], values["b2"] = values.pop("betas")
    return values


class Bert(optimization.BertAdam):
    """BertAdam under torch's words, with our defaults."""

    def __init__(self, params, lr=1e-3, weight_decay=0.0, foreach=False, **kwargs):
        options = {"schedule": None, "max_grad_norm": -1, "lr": lr, "weight_decay": weight_decay}
        super().__init__([words(group) for group in params], **options, **words(kwargs))


def in_its_words(case):
    """A case whose changes are in the words of BertAdam."""
    return case._replace(changes=tuple({**c, "set": words(c["set"])} for c in case.changes))


def main():
    versions = {PACKAGE.name: PACKAGE.version, "torch": torch.__version__, "numpy": np.__version__}
    arrays = {}
    for name, case in CASES.items():
        for key, value in run(Bert, name, in_its_words(case)).items():
            arrays[key.replace("next_m", "exp_avg").replace("next_v", "exp_avg_sq")] = value
    cases = [described(Bert, name, case) for name, case in CASES.items()]
    save_runs("bert_adamweightdecay", cases, versions, arrays)


if __name__ == "__main__":
    main()
