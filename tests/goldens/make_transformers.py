"""Makes transformers_adafactor.npz: what Hugging Face's Adafactor does in float64.

Made with transformers 5.23.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To make
it again:

    pip install torch==2.13.0 transformers==5.23.0 "numpy<2"
    python tests/goldens/make_transformers.py

The file is laid out as those of make_torch.py. A case is in the words of transformers here, and in those of
ms_optim in the file, where states keep the axes that they are reduced along, with one number.
"""

import numpy as np
import torch
import transformers
from data import SAVED_STEPS, gradient, initial, save_runs
from transformers.optimization import Adafactor

WORDS = {"lr": "learning_rate", "clip_threshold": "d", "decay_rate": "beta2_decay"}
OWN_RATE = {"relative_step": False, "lr": 0.05}

CASES = {
    "default": {},
    "warmup_init": {"warmup_init": True, "eps": (1e-30, 0.5)},
    "own_rate": {**OWN_RATE, "scale_parameter": False},
    "scale_parameter": OWN_RATE,
    "beta1": {**OWN_RATE, "beta1": 0.9},
    "clip_threshold": {**OWN_RATE, "clip_threshold": 0.5},
    "decay_rate": {**OWN_RATE, "decay_rate": -0.5},
    "eps": {**OWN_RATE, "eps": (1e-3, 0.8)},
    "large_weight_decay": {**OWN_RATE, "weight_decay": 5.0},
    "weight_decay": {**OWN_RATE, "weight_decay": 0.1},
    "beta1_weight_decay": {"beta1": 0.8, "weight_decay": 3.0},
}


def run(name, options):
    """The golden arrays of one case, by key."""
    params = [torch.tensor(value, requires_grad=True) for value in initial()]
    optimizer = Adafactor(params, **options)
    arrays = {}
    for step in range(1, SAVED_STEPS[-1] + 1):
        for param, grad in zip(params, gradient(step)):
            param.grad = torch.tensor(grad)
        optimizer.step()
        if step in SAVED_STEPS:
            for i, param in enumerate(params):
                arrays[f"{name}/param/{step}/{i}"] = param.detach().numpy().copy()
    for i, param in enumerate(params):
        state = optimizer.state[param]
        kept = {"variance": state.get("exp_avg_sq"), "exp_avg": state.get("exp_avg")}
        if param.ndim > 1:
            kept["row_var"] = state["exp_avg_sq_row"].unsqueeze(-1)
            kept["col_var"] = state["exp_avg_sq_col"].unsqueeze(-2)
        for key, value in kept.items():
            if value is not None:
                arrays[f"{name}/state/{key}/{i}"] = value.numpy().copy()
    return arrays


def described(name, options):
    """A case in the words of ms_optim."""
    kwargs = {WORDS.get(key, key): value for key, value in options.items()}
    return {
        "name": name,
        "kwargs": {**kwargs, "form": "huggingface"},
        "groups": [{"params": [0, 1, 2, 3]}],
        "changes": [],
    }


def main():
    torch.set_default_dtype(torch.float64)
    versions = {
        "transformers": transformers.__version__,
        "torch": torch.__version__,
        "numpy": np.__version__,
    }
    arrays = {}
    for name, options in CASES.items():
        arrays.update(run(name, options))
    cases = [described(name, options) for name, options in CASES.items()]
    save_runs("transformers_adafactor", cases, versions, arrays)


if __name__ == "__main__":
    main()
