"""Makes optax_lion.npz: what optax's Lion does in float64.

Made with optax 0.2.8, jax 0.7.1 (CPU) and NumPy 1.26.4; the tests need none but the last. To make it again:

    pip install optax==0.2.8 jax==0.7.1 "numpy<2"
    python tests/goldens/make_optax.py

The file is laid out as those of make_torch.py. Each group is an optimizer of its own, whose learning rate is
a schedule where a case changes it.
"""

import jax
import numpy as np
import optax
from data import SAVED_STEPS, gradient, initial, save_runs

jax.config.update("jax_enable_x64", True)

WHOLE = ({"params": [0, 1, 2, 3]},)
GROUPS = (
    {"params": [0, 2], "weight_decay": 0.0},
    {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.5},
)
# name: (arguments, groups, changes of the only group)
CASES = {
    "default": ({}, WHOLE, ()),
    "betas": ({"lr": 0.01, "betas": (0.5, 0.8)}, WHOLE, ()),
    "weight_decay": ({"lr": 0.01, "weight_decay": 0.1}, WHOLE, ()),
    "large_weight_decay": ({"lr": 0.1, "weight_decay": 5.0}, WHOLE, ()),
    "two_groups": ({"lr": 0.01}, GROUPS, ()),
    "lr_change": (
        {"lr": 0.01, "weight_decay": 0.1},
        WHOLE,
        ({"after": 10, "group": 0, "set": {"lr": 0.1}},),
    ),
}


def make(values, changes):
    """The optimizer of one group, with our defaults."""
    values = {"lr": 1e-4, "betas": (0.9, 0.99), "weight_decay": 0.0, **values}
    rates = {change["after"]: change["set"]["lr"] / values["lr"] for change in changes}
    rate = optax.piecewise_constant_schedule(values["lr"], rates) if rates else values["lr"]
    return optax.lion(rate, *values["betas"], weight_decay=values["weight_decay"])


def run(name, kwargs, groups, changes):
    """The golden arrays of one case, by key."""
    arrays = {}
    for group in groups:
        places = group["params"]
        params = [jax.numpy.asarray(initial()[i]) for i in places]
        own = {key: value for key, value in group.items() if key != "params"}
        optimizer = make({**kwargs, **own}, changes)
        state = optimizer.init(params)
        for step in range(1, SAVED_STEPS[-1] + 1):
            grads = [jax.numpy.asarray(gradient(step)[i]) for i in places]
            updates, state = optimizer.update(grads, state, params)
            params = optax.apply_updates(params, updates)
            if step in SAVED_STEPS:
                for i, param in zip(places, params):
                    arrays[f"{name}/param/{step}/{i}"] = np.asarray(param)
        for i, value in zip(places, state[0].mu):
            arrays[f"{name}/state/exp_avg/{i}"] = np.asarray(value)
    return arrays


def main():
    cases, arrays = [], {}
    for name, (kwargs, groups, changes) in CASES.items():
        words = {"learning_rate" if key == "lr" else key: value for key, value in kwargs.items()}
        cases.append({"name": name, "kwargs": words, "groups": groups, "changes": changes})
        arrays.update(run(name, kwargs, groups, changes))
    versions = {module.__name__: module.__version__ for module in (optax, jax, np)}
    save_runs("optax_lion", cases, versions, arrays)


if __name__ == "__main__":
    main()
