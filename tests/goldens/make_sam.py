"""Makes sam.npz: what SAM does around torch's optimizers in float64.

Made with sam.py of https://github.com/davda54/sam (commit 3c3afdb), torch 2.13.0 (CPU) and NumPy 1.26.4; the
tests need none of them. To make it again, with that file beside this one:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_sam.py

The loss of parameters w is the sum of (w * w - c)^2 / 4. ``start.<i>`` and ``c.<i>`` are the parameters at
the beginning and c; ``<case>.<i>`` is parameter i after each of 20 steps.
"""

from pathlib import Path

import numpy as np
import torch
from sam import SAM

SHAPES = ((), (5,), (3, 4))
CASES = {
    "sgd": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.9}, {"rho": 0.05}),
    "sgd_far": (torch.optim.SGD, {"lr": 0.02, "weight_decay": 0.1}, {"rho": 0.5}),
    "adamw": (torch.optim.AdamW, {"lr": 0.05, "weight_decay": 0.1}, {"rho": 0.1}),
    "adaptive": (torch.optim.SGD, {"lr": 0.02, "momentum": 0.9}, {"rho": 0.3, "adaptive": True}),
}


def run(start, targets, base, options, of_sam):
    params = [torch.nn.Parameter(torch.tensor(value)) for value in start]
    opt = SAM(params, base, **of_sam, **options)

    def differentiate():
        opt.zero_grad()
        sum(((p * p - torch.tensor(c)) ** 2).sum() / 4 for p, c in zip(params, targets)).backward()

    found = []
    for _ in range(20):
        differentiate()
        opt.first_step(zero_grad=True)
        differentiate()
        opt.second_step(zero_grad=True)
        found.append([p.detach().numpy().copy() for p in params])
    return [np.stack(values) for values in zip(*found)]


if __name__ == "__main__":
    rng = np.random.default_rng(11)
    start = [rng.uniform(0.5, 2.0, shape) * rng.choice([-1, 1], shape) for shape in SHAPES]
    targets = [rng.uniform(0.5, 2.0, shape) for shape in SHAPES]
    arrays = {f"start.{i}": value for i, value in enumerate(start)}
    arrays |= {f"c.{i}": value for i, value in enumerate(targets)}
    for name, (base, options, of_sam) in CASES.items():
        arrays |= {f"{name}.{i}": value for i, value in enumerate(run(start, targets, base, options, of_sam))}
    np.savez_compressed(Path(__file__).with_name("sam.npz"), **arrays)
