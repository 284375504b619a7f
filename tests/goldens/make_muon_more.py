"""Makes authors_normuon.npz and timm_adamuon.npz: what these do to matrices, and torch's AdamW to the rest.

Made with torch 2.13.0 (CPU), timm 1.0.31 and NumPy 1.26.4, in float64; the tests need none but the last:

    pip install torch==2.13.0 timm==1.0.31 "numpy<2"
    git clone https://github.com/zichongli5/NorMuon
    python <ms_optim>/tests/goldens/make_muon_more.py [<class> ...]

NorMuon's authors and timm cast to bfloat16 for the Newton-Schulz steps: here that is left out. Both are
given the kernel (2, 3, 3, 3) as the matrix (2, 27), as make_muon.py says. timm's class takes no matrices as
small as these; its function does.
"""

import functools
import sys

import numpy as np
import timm
import timm.optim.muon
import torch
from data import record
from make_muon import GROUPS, Muon
from make_torch import Case, described, run

sys.path.insert(0, "NorMuon")
import normuon  # noqa: E402

COMMIT = "d45c9a4"
timm.optim.muon.zeropower_via_newtonschulz = functools.partial(
    timm.optim.muon.zeropower_via_newtonschulz, dtype=torch.float64
)


class TimmsAdaMuon(torch.optim.Optimizer):
    """timm's function for each matrix."""

    def __init__(self, params, **options):
        super().__init__(params, {"nesterov": False, "ns_steps": 5, "eps": 1e-7, **options})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            values = {key: value for key, value in group.items() if key != "params"}
            for p in group["params"]:
                own = self.state[p]
                if not own:
                    own.update(momentum_buffer=torch.zeros_like(p), exp_avg_sq=torch.zeros_like(p))
                    own["step"] = torch.tensor(0.0)
                timm.optim.muon.adamuon(
                    *([p], [p.grad], [own["momentum_buffer"]], [own["exp_avg_sq"]], [own["step"]]),
                    **values,
                    ns_coefficients="original",
                    safety_factor=1.0,
                    adjust_lr_fn="match_rms_adamw",
                    conv_mode="flatten",
                    normalize_spatial=True,
                    scale_eps=False,
                )


class NorMuon(Muon):
    of_matrices = normuon.SingleDeviceNorMuon

    @property
    def state(self):
        return {
            param: {
                # A row's number stays one.
                key: value if key.startswith("second") else value.view(param.shape)
                for key, value in part.state[matrix].items()
                if key != "step"
            }
            for params, matrices, part in self.parts
            for param, matrix in zip(params, matrices)
        }


class AdaMuon(Muon):
    of_matrices = TimmsAdaMuon

    @property
    def state(self):
        found = super().state
        for params, _, part in self.parts:
            for param in params if isinstance(part, TimmsAdaMuon) else ():
                found[param]["second_momentum_buffer"] = found[param].pop("exp_avg_sq")
        return found


CHANGES = (
    {"after": 10, "group": 0, "set": {"lr": 0.1, "momentum": 0.5}},
    {"after": 20, "group": 1, "set": {"lr": 0.1, "weight_decay": 0.5}},
)
CASES = {
    NorMuon: {
        "default": Case({}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, GROUPS),
        "momenta": Case({"lr": 0.01, "momentum": 0.8, "beta2": 0.5, "weight_decay": 0.1}, GROUPS),
        "changes": Case({"weight_decay": 0.1}, GROUPS, CHANGES),
    },
    AdaMuon: {
        "default": Case({"lr": 0.02, "momentum": 0.95, "beta2": 0.95, "weight_decay": 0.0}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "momentum": 0.95, "beta2": 0.95, "weight_decay": 5.0}, GROUPS),
        "momenta": Case({"lr": 0.01, "momentum": 0.8, "beta2": 0.5, "weight_decay": 0.1}, GROUPS),
        "nesterov": Case(
            {"lr": 0.02, "momentum": 0.9, "beta2": 0.95, "weight_decay": 0.0, "nesterov": True}, GROUPS
        ),
        "changes": Case({"lr": 0.02, "momentum": 0.95, "beta2": 0.95, "weight_decay": 0.1}, GROUPS, CHANGES),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    case = described(optimizer_class, name, case, {"beta2": "second_momentum"})
    if optimizer_class is AdaMuon:
        case["kwargs"] = {"nesterov": False, "signed": False, "second_eps": 1e-7, **case["kwargs"]}
    return case


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    asked = sys.argv[1:]
    common = {"torch": torch.__version__, "numpy": np.__version__}
    for cls, author, versions in (
        (NorMuon, "authors", {"zichongli5/NorMuon": COMMIT}),
        (AdaMuon, "timm", {"timm": timm.__version__}),
    ):
        if not asked or cls.__name__ in asked:
            sys.argv[1:] = [cls.__name__]
            record(author, CASES, run, ours, {**versions, **common})
