"""Makes torch_state.npz: what torch's optimizers save in the middle of a float32 run, and where it ends.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need no torch. To make it again:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_torch_state.py

Per case, after HALF steps with the initial values and gradients of ``data`` in float32:
``<case>/state.<number>.<name>`` and ``<case>/param_groups`` (JSON) are torch's state_dict,
``<case>/param/<i>`` the parameters by their place in ``data.SHAPES``; ``<case>/end/<i>`` are the parameters
after twice as many steps. ``cases`` (JSON) has each case's class, options and groups (places of parameters).
"""

import json
from pathlib import Path

import numpy as np
import torch
from data import gradient, initial

HALF = 10
ONE = ({"params": [0, 1, 2, 3]},)
GROUPS = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.02, "weight_decay": 0.5})
CASES = {
    "sgd": ("SGD", {"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1}, ONE),
    "sgd_plain": ("SGD", {"lr": 0.1}, GROUPS),
    "sgd_nesterov": ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}, GROUPS),
    "adam": ("Adam", {"lr": 0.01, "betas": (0.8, 0.99), "eps": 1e-6, "weight_decay": 0.1}, GROUPS),
    "adam_amsgrad": ("Adam", {"lr": 0.01, "amsgrad": True, "maximize": True}, ONE),
    "adamw": ("AdamW", {"lr": 0.01, "weight_decay": 0.3}, GROUPS),
    "adamw_amsgrad": ("AdamW", {"lr": 0.01, "amsgrad": True}, ONE),
    "adafactor": ("Adafactor", {"lr": 0.05, "eps": (1e-4, 0.5), "d": 1.5, "beta2_decay": -0.6}, GROUPS),
}


def main():
    arrays, cases = {}, []
    for name, (owner, options, groups) in CASES.items():
        cases.append({"name": name, "class": owner, "options": options, "groups": groups})
        params = [torch.tensor(value.astype(np.float32), requires_grad=True) for value in initial()]
        with_params = [{**group, "params": [params[i] for i in group["params"]]} for group in groups]
        optimizer = getattr(torch.optim, owner)(with_params, **options, foreach=False)
        for step in range(1, 2 * HALF + 1):
            for param, grad in zip(params, gradient(step)):
                param.grad = torch.tensor(grad.astype(np.float32))
            optimizer.step()
            if step == HALF:
                saved = optimizer.state_dict()
                arrays[f"{name}/param_groups"] = json.dumps(saved["param_groups"])
                for number, states in saved["state"].items():
                    for key, value in states.items():
                        if value is not None:
                            arrays[f"{name}/state.{number}.{key}"] = value.numpy().copy()
            if step in (HALF, 2 * HALF):
                for i, param in enumerate(params):
                    which = "param" if step == HALF else "end"
                    arrays[f"{name}/{which}/{i}"] = param.detach().numpy().copy()
    versions = {"torch": torch.__version__, "numpy": np.__version__}
    path = Path(__file__).with_name("torch_state.npz")
    np.savez_compressed(path, cases=json.dumps(cases), versions=json.dumps(versions), **arrays)
    print(f"{path.name}: {len(cases)} cases, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
