"""Makes pytorchoptimizer_muonclip.npz: what its MuonClip does to matrices, and torch's AdamW to the rest.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4, in float64; the tests need none but
the last:

    pip install pytorch_optimizer==4.1.0 torch==2.13.0 "numpy<2"
    python tests/goldens/make_muon_clip.py

The authors published no code: the paper's algorithm, in NumPy, must give the same here. The package casts
to bfloat16 for the Newton-Schulz steps and to float32 for the logits: both are left out. It is given the
kernel (2, 3, 3, 3) as the matrix (2, 27), as make_muon.py says. The matrix (3, 4) is a query of three heads,
the kernel a key of two, and data.py has their logits.
"""

import functools
from importlib.metadata import version

import numpy as np
import torch
from data import gradient, initial, logits, record
from make_muon import AUXILIARY, Muon
from make_torch import Case, described, run
from pytorch_optimizer.optimizer.muon import MuonClip as Theirs
from pytorch_optimizer.optimizer.muon import base

base.zero_power_via_newton_schulz_5 = functools.partial(
    base.zero_power_via_newton_schulz_5, dtype=torch.float64
)
torch.Tensor.float = torch.Tensor.clone
NAMES = {"query": "first", "query_rotary": "first", "key": "second"}


class OfMatrices(Theirs):
    """Steps with the logits of data.py."""

    def __init__(self, matrices, qk_clip, **options):
        self.steps, self.heads, self.of = 0, matrices[0].shape[0], NAMES[qk_clip]
        labels = {"use_muon": True, "qk_clip": qk_clip, "attention_name": self.of}
        super().__init__([{"params": matrices, **labels}], foreach=False, **options)

    def step(self):
        self.steps += 1
        super().step(attention_max_logits={self.of: torch.tensor(logits(self.steps, self.heads))})


class MuonClip(Muon):
    of_matrices = OfMatrices


def by_hand(lr, momentum, weight_decay, threshold, exponents):
    """The paper's algorithm: a step of Moonlight's Muon, then the factor of each head."""
    params, buffers = initial()[2:], [0.0, 0.0]
    for step in range(1, 101):
        for i, grad in enumerate(gradient(step)[2:]):
            buffers[i] = momentum * buffers[i] + grad
            x = buffers[i].reshape(len(grad), -1)
            x = x / np.linalg.norm(x)
            for _ in range(5):
                square = x @ x.T
                x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
            update = 0.2 * np.sqrt(max(x.shape)) * x.reshape(grad.shape)
            params[i] = params[i] - lr * (update + weight_decay * params[i])
            factor = np.minimum(1.0, threshold / logits(step, len(grad))) ** exponents[i]
            params[i] = params[i] * factor.reshape(-1, *[1] * (grad.ndim - 1))
    return params


def groups(query="query"):
    return (
        {"params": [2], "auxiliary": False, "qk_clip": query},
        {"params": [3], "auxiliary": False, "qk_clip": "key"},
        AUXILIARY,
    )


CHANGES = (
    {"after": 10, "group": 0, "set": {"lr": 0.1, "qk_clip_threshold": 50.0}},
    {"after": 20, "group": 1, "set": {"lr": 0.1, "weight_decay": 0.5, "qk_clip_alpha": 0.8}},
)
CASES = {
    MuonClip: {
        "default": Case({"lr": 2e-4, "weight_decay": 0.1}, groups()),
        "alpha": Case(
            {"lr": 0.1, "weight_decay": 5.0, "qk_clip_alpha": 0.2, "qk_clip_threshold": 50.0}, groups()
        ),
        "changes": Case({"lr": 0.02, "weight_decay": 0.1}, groups("query_rotary"), CHANGES),
    },
}
EXPONENTS = {"default": (0.5, 0.5), "alpha": (0.2, 0.8)}


def run_checked(optimizer_class, name, case):
    arrays = run(optimizer_class, name, case)
    if name in EXPONENTS:
        values = case.kwargs
        threshold = values.get("qk_clip_threshold", 100.0)
        hand = by_hand(values["lr"], 0.95, values["weight_decay"], threshold, EXPONENTS[name])
        for i, truth in enumerate(hand):
            assert np.max(np.abs(arrays[f"{name}/param/100/{i + 2}"] - truth)) < 1e-12 * np.max(np.abs(truth))
    return arrays


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    case = described(optimizer_class, name, case)
    query = case["groups"][0]["qk_clip"]
    attention = {"first": {query: "w2"}, "second": {"key": "w3"}}
    return {**case, "kwargs": {**case["kwargs"], "attention": attention}}


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    packages = ("pytorch_optimizer", "torch", "numpy")
    record("pytorchoptimizer", CASES, run_checked, ours, {name: version(name) for name in packages})
