"""Makes torch_muon.npz: what torch's Muon does to matrices, and its AdamW to the rest; and torch_adago.npz.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need neither. To make it again:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_muon.py [<class> ...]

The file is laid out as those of make_torch.py. torch's Newton-Schulz steps are in bfloat16; here its cast is
left out. It takes matrices only: the kernel (2, 3, 3, 3) is handed to it as the matrix (2, 27) of its memory.
AdaGO stands here as in its paper: pytorch_optimizer divides by the square of what the paper does.
"""

import numpy as np
import torch
from data import record
from make_torch import Case, described, run
from torch.optim._muon import _zeropower_via_newtonschulz

torch.Tensor.bfloat16 = torch.Tensor.clone


class Muon(torch.optim.Optimizer):
    """torch's Muon and AdamW, each for the groups that are its."""

    of_matrices = torch.optim.Muon

    def __init__(self, groups, foreach=False, **options):
        self.parts = []
        for group in groups:
            own = {key: value for key, value in group.items() if key not in ("params", "auxiliary")}
            if group["auxiliary"]:
                part = torch.optim.AdamW(group["params"], **{"betas": (0.9, 0.95), **own}, foreach=False)
                self.parts.append((group["params"], group["params"], part))
            else:
                matrices = [p.detach().view(p.shape[0], -1) for p in group["params"]]
                self.parts.append(
                    (group["params"], matrices, self.of_matrices(matrices, **{**options, **own}))
                )
        self.param_groups = [part.param_groups[0] for _, _, part in self.parts]

    def step(self):
        for params, matrices, part in self.parts:
            for param, matrix in zip(params, matrices):
                matrix.grad = param.grad.view(matrix.shape)
            part.step()

    @property
    def state(self):
        return {
            param: {
                key: value.view(param.shape) for key, value in part.state[matrix].items() if key != "step"
            }
            for params, matrices, part in self.parts
            for param, matrix in zip(params, matrices)
        }


class AdaGOOfMatrices(torch.optim.Optimizer):
    """The paper's formula, with torch's Newton-Schulz steps."""

    def __init__(self, params, lr=0.05, momentum=0.95, gamma=10.0, least_step=5e-4, v0=1e-6, **options):
        defaults = {"lr": lr, "momentum": momentum, "gamma": gamma, "least_step": least_step, "v0": v0}
        super().__init__(
            params, {**defaults, "nesterov": False, "weight_decay": 0.0, "ns_steps": 5, **options}
        )

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                state, mu = self.state[p], group["momentum"]
                m = state.setdefault("momentum_buffer", torch.zeros_like(p)).lerp_(p.grad, 1 - mu)
                size = p.grad.norm().clamp(max=group["gamma"])
                square = state.setdefault("v", torch.full((1, 1), group["v0"])).add_(size**2)
                way = p.grad.lerp(m, mu) if group["nesterov"] else m
                way = _zeropower_via_newtonschulz(way, (3.4445, -4.7750, 2.0315), group["ns_steps"], 1e-7)
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.sub_(torch.clamp(group["lr"] * size / square.sqrt(), min=group["least_step"]) * way)


class AdaGO(Muon):
    of_matrices = AdaGOOfMatrices

    @property
    def state(self):
        return {
            param: {
                key: value.view((1,) * param.ndim if key == "v" else param.shape)
                for key, value in part.state[matrix].items()
                if key != "step"
            }
            for params, matrices, part in self.parts
            for param, matrix in zip(params, matrices)
        }


AUXILIARY = {"params": [0, 1], "auxiliary": True, "lr": 3e-4, "weight_decay": 0.0, "eps": 1e-10}
GROUPS = ({"params": [2, 3], "auxiliary": False}, AUXILIARY)
WORDS = {"adjust_lr_fn": "scaling"}
CASES = {
    Muon: {
        "default": Case({"lr": 0.02, "weight_decay": 0.0}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, GROUPS),
        "plain_momentum": Case({"lr": 0.02, "weight_decay": 0.1, "nesterov": False, "momentum": 0.8}, GROUPS),
        "match_rms_adamw": Case({"lr": 0.01, "weight_decay": 0.1, "adjust_lr_fn": "match_rms_adamw"}, GROUPS),
        "three_steps": Case({"lr": 0.02, "weight_decay": 0.0, "ns_steps": 3, "eps": 1e-3}, GROUPS),
        "changes": Case(
            {"lr": 0.02, "weight_decay": 0.1},
            GROUPS,
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "momentum": 0.5}},
                {"after": 20, "group": 1, "set": {"lr": 0.1, "weight_decay": 0.5}},
            ),
        ),
    },
    AdaGO: {
        "default": Case({}, GROUPS),
        "options": Case(
            {"lr": 0.1, "momentum": 0.8, "gamma": 0.5, "least_step": 0.1, "v0": 0.5, "nesterov": True}, GROUPS
        ),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, GROUPS),
        "changes": Case(
            {"weight_decay": 0.1},
            GROUPS,
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "momentum": 0.5, "gamma": 0.2}},
                {"after": 20, "group": 1, "set": {"lr": 0.1, "weight_decay": 0.5}},
            ),
        ),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    return described(optimizer_class, name, case, WORDS)


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    record("torch", CASES, run, ours, {"torch": torch.__version__, "numpy": np.__version__})
