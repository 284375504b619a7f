"""Makes schedule_free.npz: what optax's schedule_free puts around its optimizers, in float64.

Made with optax 0.2.8, jax 0.10.2 (CPU) and NumPy; the tests need none but the last. To make it again:

    pip install optax==0.2.8 jax==0.10.2
    python tests/goldens/make_schedule_free.py

The file is laid out as transforms.npz. A schedule is a list of a rate for each step; optax's wrapper reads it
a step ahead of its base, which is made good here.
"""

import jax
import numpy as np
import optax
from data import SAVED_STEPS, gradient, initial, save_runs

jax.config.update("jax_enable_x64", True)

STEPS = SAVED_STEPS[-1]
# They rise, and fall again: weights are those of the largest so far.
RATES = [0.1 * min(step / 20, 1.0, (STEPS - step) / 40) for step in range(1, STEPS + 1)]


def rates(count):
    """For the base, whose first count is 0."""
    return jax.numpy.asarray(RATES)[count]


def rates_ahead(count):
    """For the wrapper, whose first count is 1."""
    return rates(count - 1)


# name: (our optimizer, its arguments, optax's, ScheduleFree's arguments)
CASES = {
    "schedule_free_sgd": (
        "SGD",
        {"learning_rate": RATES},
        optax.contrib.schedule_free(optax.sgd(rates), rates_ahead, b1=0.8, weight_lr_power=1.0),
        {"beta": 0.8, "weight_lr_power": 1.0},
    ),
    "schedule_free_adam": (
        "AdamW",
        {"learning_rate": 0.01, "betas": [0.0, 0.95], "weight_decay": 0.5},
        optax.contrib.schedule_free(optax.adamw(0.01, b1=0.0, b2=0.95, weight_decay=0.5), 0.01),
        {},
    ),
    "schedule_free_rmsprop": (
        "RMSprop",
        {"learning_rate": 0.01, "alpha": 0.9},
        optax.contrib.schedule_free(optax.rmsprop(0.01, decay=0.9, eps=1e-8, eps_in_sqrt=False), 0.01),
        {},
    ),
}


def run(name, opt):
    """The golden arrays of one case, by key."""
    arrays = {}
    params = [jax.numpy.asarray(value) for value in initial()]
    state, update = opt.init(params), jax.jit(opt.update)
    for step in range(1, STEPS + 1):
        updates, state = update([jax.numpy.asarray(grad) for grad in gradient(step)], state, params)
        params = optax.apply_updates(params, updates)
        if step in SAVED_STEPS:
            arrays.update({f"{name}/param/{step}/{i}": np.asarray(param) for i, param in enumerate(params)})
    average = optax.contrib.schedule_free_eval_params(state, params)
    for i, (x, y, z) in enumerate(zip(average, params, state.z)):
        arrays[f"{name}/state/average/{i}"], arrays[f"{name}/state/ahead/{i}"] = (
            np.asarray(x),
            np.asarray(z - y),
        )
    return arrays


if __name__ == "__main__":
    described, arrays = [], {}
    for name, (optimizer, kwargs, opt, options) in CASES.items():
        words = {"name": name, "optimizer": optimizer, "kwargs": kwargs, "rtol": 1e-10}
        described.append({**words, "transforms": [["ScheduleFree", options]]})
        arrays.update(run(name, opt))
    save_runs(
        "schedule_free", described, {each.__name__: each.__version__ for each in (optax, jax, np)}, arrays
    )
