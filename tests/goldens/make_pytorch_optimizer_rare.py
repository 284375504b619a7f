"""Makes pytorchoptimizer_<optimizer>.npz for optimizers of that package that few ask for; and torch_*.npz.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To
make them again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_pytorch_optimizer_rare.py [<class> ...]

The files are laid out as those of make_torch.py. The package's FOCUS takes signs of rounding errors where a
weight does not move: its formula stands here, with 0 for them. TAM and AdaTAM stand here as in their paper,
which the package's differ from. These three are torch_*.npz.
"""

import sys
from importlib.metadata import version

import numpy as np
import pytorch_optimizer
import torch
from data import record
from make_torch import Case, described, run
from pytorch_optimizer import Amos
from pytorch_optimizer.optimizer import adagc
from torch.nn.functional import cosine_similarity

SMALL = Case({"lr": 0.01, "weight_decay": 0.1})
LARGE = Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True})
TWO = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "weight_decay": 0.5})
ADDED = {"groups": ({"params": [0, 2]},), "changes": ({"after": 5, "add": {"params": [3, 1], "lr": 0.1}},)}
ADAM = {"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}


def changing(**values):
    return ({"after": 10, "group": 0, "set": {"lr": 0.1, **values}},)


def square_of_all(groups):
    """The square of the norm of all gradients, in float64: the package takes it in float32."""
    return sum(p.grad.square().sum() for group in groups for p in group["params"])


adagc.get_global_gradient_norm = square_of_all


class AdaGC(pytorch_optimizer.AdaGC):
    """With our name for its beta."""

    def __init__(self, params, norm_beta=0.98, **kwargs):
        super().__init__(params, beta=norm_beta, **kwargs)
        self.norm_beta = norm_beta

    def step(self, closure=None):
        for group in self.param_groups:
            group["beta"] = group.get("norm_beta", self.norm_beta)
        super().step(closure)


class TAM(torch.optim.Optimizer):
    """The paper's formula."""

    sums_squares = False

    def __init__(self, params, lr=1e-3, momentum=0.9, decay_rate=0.9, eps=1e-8, weight_decay=0.0, **kwargs):
        self.sign = -1.0 if kwargs.pop("maximize", False) else 1.0
        kwargs.pop("foreach", None)
        defaults = {"lr": lr, "momentum": momentum, "decay_rate": decay_rate, "eps": eps}
        super().__init__(params, {**defaults, "weight_decay": weight_decay, **kwargs})

    @torch.no_grad()
    def step(self):
        name = "exp_avg" if self.sums_squares else "momentum_buffer"
        for group in self.param_groups:
            for param in group["params"]:
                state, grad = self.state[param], self.sign * param.grad
                m = state.setdefault(name, torch.zeros_like(param))
                s = state.setdefault("s", torch.zeros(()))
                angle = cosine_similarity(m.flatten(), grad.flatten(), dim=0, eps=0.0).nan_to_num()
                s.mul_(group["decay_rate"]).add_(angle, alpha=1 - group["decay_rate"])
                beta1, beta2 = group["betas"] if self.sums_squares else (group["momentum"], None)
                m.mul_(beta1).add_(((1 + s) / 2 + group["eps"]) * grad)
                param.mul_(1 - group["lr"] * group["weight_decay"])
                if self.sums_squares:
                    v = state.setdefault("exp_avg_sq", torch.zeros_like(param))
                    v.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
                    param.sub_(group["lr"] * m / (v.sqrt() + group["eps"]))
                else:
                    param.sub_(group["lr"] * m)


class AdaTAM(TAM):
    sums_squares = True

    def __init__(self, params, betas=(0.9, 0.999), **kwargs):
        super().__init__(params, betas=betas, **kwargs)


class FOCUS(torch.optim.Optimizer):
    """The package's formula, without signs of rounding errors."""

    def __init__(self, params, lr=0.01, betas=(0.9, 0.999), gamma=0.1, weight_decay=0.0, **kwargs):
        self.sign = -1.0 if kwargs.pop("maximize", False) else 1.0
        kwargs.pop("foreach", None)
        super().__init__(params, {"lr": lr, "betas": betas, "gamma": gamma, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            group["step"] = group.get("step", 0) + 1
            lr, (beta1, beta2) = group["lr"], group["betas"]
            for param in group["params"]:
                state, grad = self.state[param], self.sign * param.grad
                m = state.setdefault("exp_avg", torch.zeros_like(param))
                sum_of = state.setdefault("pbar", torch.zeros_like(param))
                m.lerp_(grad, 1 - beta1)
                sum_of.lerp_(param, 1 - beta2)
                average = sum_of / (1 - beta2 ** group["step"])
                param.sub_(average, alpha=lr * group["weight_decay"])
                way = param - average
                way[way.abs() < 1e-12] = 0.0
                param.sub_(lr * (m.sign() + group["gamma"] * way.sign()))


CASES = {
    TAM: {
        "default": Case({}),
        "rates": Case({"lr": 0.01, "momentum": 0.5, "decay_rate": 0.5, "eps": 0.1, "weight_decay": 0.1}),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(weight_decay=0.1)),
    },
    AdaTAM: {
        "default": Case({}),
        "rates": Case({**ADAM, "decay_rate": 0.5, "weight_decay": 0.1}),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(betas=(0.95, 0.98))),
    },
    AdaGC: {
        "default": Case({}),
        "short_warmup": Case(
            {**ADAM, "warmup_steps": 5, "lambda_rel": 0.9, "lambda_abs": 0.5, "norm_beta": 0.9}
        ),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01, "warmup_steps": 20}, groups=TWO),
        "changes": Case({"lr": 0.01, "warmup_steps": 5}, changes=changing(norm_beta=0.5)),
        "added_group": Case({"lr": 0.01, "warmup_steps": 10}, **ADDED),
    },
    FOCUS: {
        "default": Case({"betas": (0.9, 1 - 2**-9)}),
        "gamma": Case({"lr": 0.01, "betas": (0.5, 0.75), "gamma": 0.5, "weight_decay": 0.1}),
        "large_decay": Case(
            {"lr": 0.1, "betas": (0.9, 0.75), "weight_decay": 5.0, "gamma": 0.7, "maximize": True}
        ),
        "two_groups": Case({"lr": 0.01, "betas": (0.9, 1 - 2**-5)}, groups=TWO),
        "changes": Case({"lr": 0.01, "betas": (0.9, 0.9375)}, changes=changing(weight_decay=0.1)),
    },
    Amos: {
        "default": Case({}),
        "coefs": Case({"lr": 0.1, "beta": 0.9, "c_coef": 0.5, "d_coef": 0.7, "extra_l2": 0.1, "eps": 1e-3}),
        "momentum": Case({"lr": 0.1, "momentum": 0.9, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1})),
        "changes": Case({"lr": 0.01}, changes=changing(extra_l2=0.1)),
    },
}
WRITTEN_HERE = (TAM, AdaTAM, FOCUS)
# The states that are called otherwise, or kept otherwise, here.
STATES = {"Amos": {"decay": "decay_state"}, "FOCUS": {"pbar": None}}


def renaming(names, shaped=None):
    """A run whose states have our names.

    Args:
        names: by class, of the states that are called otherwise here; None for those that are not here.
        shaped: by class, the states that it keeps as one number a tensor, ours in the tensor's shape.
    """

    def run_renamed(optimizer_class, name, case):
        arrays = {}
        for key, value in run(optimizer_class, name, case).items():
            head, _, tail = key.rpartition("/state/")
            state, _, place = tail.partition("/")
            if head and state in (shaped or {}).get(optimizer_class.__name__, ()):
                value = value.reshape(()) if value.size == 1 else value
                value = np.broadcast_to(value, arrays[f"{name}/param/1/{place}"].shape).copy()
            ours = names.get(optimizer_class.__name__, {}).get(state, state)
            if ours is not None:
                arrays[f"{head}/state/{ours}/{place}" if head else key] = value
        return arrays

    return run_renamed


def record_all(cases, written_here, run_renamed):
    """Record the classes that argv names, those that are written here as torch's."""
    torch.set_default_dtype(torch.float64)
    versions = {
        "pytorch_optimizer": version("pytorch_optimizer"),
        "torch": torch.__version__,
        "numpy": np.__version__,
    }
    asked = set(sys.argv[1:])
    sys.argv[1:] = []
    for author in ("pytorchoptimizer", "torch"):
        own = {cls: runs for cls, runs in cases.items() if (cls in written_here) == (author == "torch")}
        own = {cls: runs for cls, runs in own.items() if not asked or cls.__name__ in asked}
        record(author, own, run_renamed, described, versions)


if __name__ == "__main__":
    record_all(CASES, WRITTEN_HERE, renaming(STATES))
