"""Makes optax_state.npz: optax's states in the middle of a float32 run, and where it ends.

Made with optax 0.2.8, jax 0.7.1 (CPU) and NumPy 1.26.4; the tests need none of the first two. Again:

    pip install optax==0.2.8 jax==0.7.1 "numpy<2"
    python tests/goldens/make_optax_state.py

Per case, after HALF steps with the initial values and gradients of ``data`` in float32:
``<case>/<field>/<i>`` is that field of the state for the parameter ``w<i>``, ``<case>/param/<i>`` the
parameter; ``<case>/end/<i>`` are the parameters after twice as many steps. ``cases`` (JSON) has each case's
function of optax and its arguments, the class and arguments of ms_optim, and the name of the state.
"""

import json
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from data import gradient, initial

HALF = 10
ADAM = {"b1": 0.8, "b2": 0.99, "eps": 1e-6}
OURS = {"betas": (0.8, 0.99), "eps": 1e-6}
ROOT = {"alpha": 0.9, "form": "tensorflow"}
CASES = {
    "adam": ("adam", {"learning_rate": 0.01, **ADAM}, "Adam", OURS),
    "adamw": (
        "adamw",
        {"learning_rate": 0.01, **ADAM, "weight_decay": 0.3},
        "AdamW",
        {**OURS, "weight_decay": 0.3},
    ),
    "lion": (
        "lion",
        {"learning_rate": 0.01, "b1": 0.8, "b2": 0.9, "weight_decay": 0.3},
        "Lion",
        {"betas": (0.8, 0.9), "weight_decay": 0.3},
    ),
    "adabelief": (
        "adabelief",
        {"learning_rate": 0.01, **ADAM, "eps_root": ADAM["eps"]},
        "AdaBelief",
        OURS,
    ),
    "sgd": ("sgd", {"learning_rate": 0.1, "momentum": 0.9}, "SGD", {"momentum": 0.9}),
    "nesterov": (
        "sgd",
        {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True},
        "Momentum",
        {"momentum": 0.9, "nesterov": True},
    ),
    "adamax": ("adamax", {"learning_rate": 0.01, **ADAM}, "Adamax", OURS),
    "radam": (
        "radam",
        {"learning_rate": 0.01, "b1": 0.8, "b2": 0.9, "eps": 0.0},
        "RAdam",
        {"betas": (0.8, 0.9), "eps": 0.0},
    ),
    "adadelta": (
        "adadelta",
        {"learning_rate": 0.5, "rho": 0.8, "eps": 1e-2, "weight_decay": 0.1},
        "Adadelta",
        {"rho": 0.8, "eps": 1e-2, "weight_decay": 0.1},
    ),
    "adagrad": (
        "adagrad",
        {"learning_rate": 0.1, "initial_accumulator_value": 0.2, "eps": 0.0},
        "Adagrad",
        {"initial_accumulator_value": 0.2, "eps": 0.0},
    ),
    "rmsprop": ("rmsprop", {"learning_rate": 0.01, "eps": 1e-3}, "RMSprop", {**ROOT, "eps": 1e-3}),
    "rmsprop_centered": (
        "rmsprop",
        {"learning_rate": 0.01, "eps": 1e-2, "centered": True},
        "RMSprop",
        {**ROOT, "eps": 1e-2, "centered": True},
    ),
    "rmsprop_outside": (
        "rmsprop",
        {"learning_rate": 0.01, "eps": 1e-3, "eps_in_sqrt": False},
        "RMSprop",
        {"alpha": 0.9, "eps": 1e-3},
    ),
    "lamb": (
        "lamb",
        {"learning_rate": 0.01, **ADAM, "weight_decay": 0.1},
        "LAMB",
        {**OURS, "weight_decay": 0.1, "always_adapt": True, "max_grad_norm": None},
    ),
}


def main():
    arrays, cases = {}, []
    for name, (function, options, owner, ours) in CASES.items():
        optimizer = getattr(optax, function)(**options)
        params = {f"w{i}": jnp.asarray(value, np.float32) for i, value in enumerate(initial())}
        state = optimizer.init(params)
        for step in range(1, 2 * HALF + 1):
            grads = {f"w{i}": jnp.asarray(value, np.float32) for i, value in enumerate(gradient(step))}
            updates, state = optimizer.update(grads, state, params)
            params = optax.apply_updates(params, updates)
            for i in range(len(params)) if step in (HALF, 2 * HALF) else ():
                arrays[f"{name}/{'param' if step == HALF else 'end'}/{i}"] = np.asarray(params[f"w{i}"])
            if step == HALF:
                part = next(part for part in state if part._fields)
                for field in part._fields:
                    if field != "count":
                        for i in range(len(params)):
                            arrays[f"{name}/{field}/{i}"] = np.asarray(getattr(part, field)[f"w{i}"])
        lr = {"learning_rate": options["learning_rate"]}
        cases.append(
            {
                "name": name,
                "function": function,
                "options": options,
                "class": owner,
                "ours": {**lr, **ours},
                "state": type(part).__name__,
                "fields": part._fields,
            }
        )
    versions = {"optax": optax.__version__, "jax": jax.__version__, "numpy": np.__version__}
    path = Path(__file__).with_name("optax_state.npz")
    np.savez_compressed(path, cases=json.dumps(cases), versions=json.dumps(versions), **arrays)
    print(f"{path.name}: {len(cases)} cases, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
