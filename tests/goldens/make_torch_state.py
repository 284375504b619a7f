"""Makes torch_state.npz: what torch's optimizers save in the middle of a float32 run, and where it ends.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need no torch. To make it again:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_torch_state.py

Per case, after HALF steps with the initial values and gradients of ``data`` in float32:
``<case>/state.<number>.<name>`` and ``<case>/param_groups`` (JSON) are torch's state_dict (lists of tensors
stacked; SparseAdam has sparse gradients, LBFGS those of ``bowl``),
``<case>/param/<i>`` the parameters by their place in ``data.SHAPES``; ``<case>/end/<i>`` are the parameters
after twice as many steps. ``cases`` (JSON) has each case's class, options, groups (places of parameters) and
``idle``, the places of those that have no gradient in the first half.
"""

import json
from pathlib import Path

import numpy as np
import torch
from data import bowl, gradient, initial

HALF = 10
ONE = ({"params": [0, 1, 2, 3]},)
RATES = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.02})
GROUPS = (RATES[0], {**RATES[1], "weight_decay": 0.5})
ADAM = {"lr": 0.01, "betas": (0.8, 0.99), "eps": 1e-6, "weight_decay": 0.1}
UPHILL = {"maximize": True}
CASES = {
    "sgd": ("SGD", {"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1}, ONE),
    "sgd_plain": ("SGD", {"lr": 0.1}, GROUPS),
    "sgd_nesterov": ("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}, GROUPS),
    "adam": ("Adam", ADAM, GROUPS),
    "adam_amsgrad": ("Adam", {"lr": 0.01, "amsgrad": True, **UPHILL}, ONE),
    "adamw": ("AdamW", {"lr": 0.01, "weight_decay": 0.3}, GROUPS),
    "adamw_amsgrad": ("AdamW", {"lr": 0.01, "amsgrad": True}, ONE),
    "adafactor": ("Adafactor", {"lr": 0.05, "eps": (1e-4, 0.5), "d": 1.5, "beta2_decay": -0.6}, GROUPS),
    "nadam": ("NAdam", {**ADAM, "momentum_decay": 0.05}, GROUPS),
    "nadam_decoupled": ("NAdam", {**ADAM, "decoupled_weight_decay": True, **UPHILL}, ONE),
    "radam": ("RAdam", {**ADAM, "betas": (0.8, 0.9)}, GROUPS),
    "radam_decoupled": ("RAdam", {**ADAM, "decoupled_weight_decay": True, **UPHILL}, ONE),
    "adamax": ("Adamax", {**ADAM, "betas": (0.9, 0.99), "eps": 1e-3, **UPHILL}, GROUPS),
    "adagrad": (
        "Adagrad",
        {"lr": 0.1, "lr_decay": 0.1, "initial_accumulator_value": 0.2, "eps": 1e-3, **UPHILL},
        GROUPS,
    ),
    "adadelta": ("Adadelta", {"lr": 0.5, "rho": 0.8, "eps": 1e-2, "weight_decay": 0.1}, GROUPS),
    "rmsprop": ("RMSprop", {"lr": 0.01, "alpha": 0.9, "eps": 1e-3, **UPHILL}, ONE),
    "rmsprop_centered": (
        "RMSprop",
        {"lr": 0.01, "alpha": 0.9, "eps": 1e-2, "momentum": 0.8, "centered": True, "weight_decay": 0.1},
        GROUPS,
    ),
    "rprop": ("Rprop", {"lr": 0.03, "etas": (0.6, 1.3), "step_sizes": (1e-3, 0.3)}, RATES),
    "asgd": ("ASGD", {"lr": 0.1, "lambd": 0.1, "alpha": 0.6, "t0": 5.0, "weight_decay": 0.1}, GROUPS),
    "sparse_adam": ("SparseAdam", {"lr": 0.01, "betas": (0.8, 0.99), "eps": 1e-6}, RATES),
    "lbfgs": ("LBFGS", {"lr": 0.2, "max_iter": 1, "history_size": 4}, ONE),
}
# Options that are torch's alone, and parameters without gradients in the first half.
IDLE = {
    "adam_idle": ("Adam", ADAM, RATES, {"fused": True}, [1]),
    "sgd_idle": ("SGD", {"lr": 0.1, "momentum": 0.9}, ONE, {"foreach": True}, [0, 3]),
    "sgd_idle_dampened": ("SGD", {"lr": 0.1, "momentum": 0.9, "dampening": 0.5}, ONE, {}, [0, 3]),
    "rmsprop_idle": ("RMSprop", {"lr": 0.01, "alpha": 0.9, "eps": 1e-3}, ONE, {"foreach": True}, [1, 2]),
}


def entries(state):
    """A parameter's state as arrays."""
    for key, value in state.items():
        if isinstance(value, list):
            known = [part for part in value if part is not None]
            value = torch.stack(known) if known else None
        if value is not None:
            yield key, np.array(value)


def main():
    arrays, cases = {}, []
    whole = {name: (*case, {}, []) for name, case in CASES.items()}
    for name, (owner, options, groups, own, idle) in {**whole, **IDLE}.items():
        cases.append({"name": name, "class": owner, "options": options, "groups": groups, "idle": idle})
        params = [torch.tensor(value.astype(np.float32), requires_grad=True) for value in initial()]
        with_params = [{**group, "params": [params[i] for i in group["params"]]} for group in groups]
        optimizer = getattr(torch.optim, owner)(with_params, **options, **own)
        for step in range(1, 2 * HALF + 1):
            values = [param.detach().numpy() for param in params]
            grads = bowl(values) if owner == "LBFGS" else gradient(step)
            for param, grad in zip(params, grads):
                grad = torch.tensor(grad, dtype=torch.float32)
                param.grad = grad.to_sparse() if owner == "SparseAdam" else grad
            for i in idle if step <= HALF else ():
                params[i].grad = None
            optimizer.step(*([lambda: 0.0] if owner == "LBFGS" else []))
            if step == HALF:
                saved = optimizer.state_dict()
                arrays[f"{name}/param_groups"] = json.dumps(saved["param_groups"])
                for number, state in saved["state"].items():
                    for key, value in entries(state):
                        arrays[f"{name}/state.{number}.{key}"] = value
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
