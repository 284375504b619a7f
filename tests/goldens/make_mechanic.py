"""Makes mechanic.npz: what optax's mechanize puts around its optimizers, in float64.

Made with optax 0.2.8, jax 0.10.2 (CPU) and NumPy; the tests need none but the last. To make it again:

    pip install optax==0.2.8 jax==0.10.2
    python tests/goldens/make_mechanic.py

The file is laid out as transforms.npz. Gradients pull to 1 here, beside ``data.gradient``: else there is
nothing to be won by a larger scale.
"""

import jax
import numpy as np
import optax
from data import SAVED_STEPS, bowl, gradient, initial, save_runs

jax.config.update("jax_enable_x64", True)

# name: (our optimizer, its arguments, optax's optimizer, Mechanic's arguments)
CASES = {
    "mechanic_sgd": ("SGD", {"learning_rate": 1.0}, optax.sgd(1.0), {}),
    "mechanic_adamw": (
        "AdamW",
        {"learning_rate": 1.0, "weight_decay": 0.1, "eps": 1e-3},
        optax.adamw(1.0, weight_decay=0.1, eps=1e-3),
        {"s_init": 1e-3, "weight_decay": 0.5},
    ),
    "mechanic_few": (
        "SGD",
        {"learning_rate": 0.5, "momentum": 0.9},
        optax.sgd(0.5, momentum=0.9),
        {"s_init": 1e-3, "eps": 1e-4, "weight_decay": 0.0, "num_betas": 3},
    ),
}


def run(name, base, options):
    """The golden arrays of one case, by key."""
    arrays = {}
    params = [jax.numpy.asarray(value) for value in initial()]
    opt = optax.contrib.mechanize(base, **options)
    state, update = opt.init(params), jax.jit(opt.update)
    for step in range(1, SAVED_STEPS[-1] + 1):
        values = [np.asarray(param) for param in params]
        grads = [jax.numpy.asarray(a + 0.1 * b) for a, b in zip(bowl(values), gradient(step))]
        updates, state = update(grads, state, params)
        params = optax.apply_updates(params, updates)
        if step in SAVED_STEPS:
            arrays.update({f"{name}/param/{step}/{i}": np.asarray(param) for i, param in enumerate(params)})
    for key in "smvr":
        arrays[f"{name}/shared/{key}"] = np.asarray(getattr(state, key))
    return arrays


if __name__ == "__main__":
    described, arrays = [], {}
    for name, (optimizer, kwargs, base, options) in CASES.items():
        words = {"name": name, "optimizer": optimizer, "kwargs": kwargs, "rtol": 1e-9}
        described.append({**words, "transforms": [["Mechanic", options]]})
        arrays.update(run(name, base, options))
    save_runs("mechanic", described, {each.__name__: each.__version__ for each in (optax, jax, np)}, arrays)
