"""Makes optax_adamaxw.npz and others: what optax's optimizers do in float64.

Made with optax 0.2.8, jax 0.10.2 (CPU) and NumPy; the tests need none but the last. To make them again:

    pip install optax==0.2.8 jax==0.10.2
    python tests/goldens/make_optax_more.py [<class> ...]

The files are laid out as those of make_torch.py. Each group is an optimizer of its own, whose learning rate
is a schedule where a case changes it. optax's COCOB has the sum of gradients with the other sign.
"""

import sys

import jax
import numpy as np
import optax
from data import SAVED_STEPS, gradient, initial, save_runs

jax.config.update("jax_enable_x64", True)

WHOLE = ({"params": [0, 1, 2, 3]},)
RATES = ({"after": 10, "group": 0, "set": {"lr": 0.1}},)


def groups(**values):
    return {"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, **values}


# name: (arguments, groups, changes of the only group)
CASES = {
    "AdamaxW": {
        "default": ({}, WHOLE, ()),
        "betas_eps": ({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}, WHOLE, ()),
        "weight_decay": ({"lr": 0.01, "weight_decay": 0.1}, WHOLE, ()),
        "large_weight_decay": ({"lr": 0.1, "weight_decay": 5.0}, WHOLE, ()),
        "two_groups": ({"lr": 0.01}, groups(betas=(0.7, 0.9), weight_decay=0.5), ()),
        "changes": ({"lr": 0.01, "weight_decay": 0.1}, WHOLE, RATES),
    },
    "OptimisticAdam": {
        "default": ({}, WHOLE, ()),
        "alpha_beta": (
            {"lr": 0.01, "alpha": 0.5, "optimism": 2.0, "betas": (0.8, 0.95), "eps": 1e-3},
            WHOLE,
            (),
        ),
        "plain": ({"lr": 0.01, "nesterov": False}, WHOLE, ()),
        "two_groups": ({"lr": 0.01}, groups(betas=(0.7, 0.9), alpha=2.0), ()),
        "changes": ({"lr": 0.01}, WHOLE, RATES),
    },
    "OptimisticGradientDescent": {
        "default": ({"lr": 0.1}, WHOLE, ()),
        "alpha_beta": ({"lr": 0.1, "alpha": 0.5, "optimism": 2.0}, WHOLE, ()),
        "two_groups": ({"lr": 0.01}, groups(alpha=2.0), ()),
        "changes": ({"lr": 0.01}, WHOLE, RATES),
    },
    "COCOB": {
        "default": ({}, WHOLE, ()),
        "alpha_eps": ({"lr": 0.5, "alpha": 10.0, "eps": 0.1}, WHOLE, ()),
        "weight_decay": ({"weight_decay": 0.1}, WHOLE, ()),
        "large_weight_decay": ({"weight_decay": 5.0}, WHOLE, ()),
        "two_groups": ({}, groups(alpha=5.0, weight_decay=0.5), ()),
        "changes": ({"lr": 0.01}, WHOLE, RATES),
    },
}
DEFAULTS = {
    "AdamaxW": {"lr": 1e-3, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 1e-4},
    "OptimisticAdam": {
        "lr": 1e-3, "alpha": 1.0, "optimism": 1.0, "betas": (0.9, 0.999), "eps": 1e-8, "nesterov": True
    },
    "OptimisticGradientDescent": {"lr": 1e-3, "alpha": 1.0, "optimism": 1.0},
    "COCOB": {"lr": 1.0, "alpha": 100.0, "eps": 1e-8, "weight_decay": 0.0},
}  # fmt: skip


def optimizer(name, rate, values):
    """Optax's optimizer of our arguments."""
    values = {key: value for key, value in values.items() if key != "lr"}
    if "betas" in values:
        values["b1"], values["b2"] = values.pop("betas")
    if "optimism" in values:
        values["beta"] = values.pop("optimism")
    if name == "OptimisticGradientDescent":
        return optax.optimistic_gradient_descent(rate, **values)
    if name == "COCOB":
        return optax.contrib.cocob(rate, **values)
    return (optax.adamaxw if name == "AdamaxW" else optax.optimistic_adam_v2)(rate, **values)


def states(name, state):
    """Optax's arrays by our names."""
    if name == "AdamaxW":
        return {"exp_avg": state[0].mu, "exp_inf": state[0].nu}
    if name == "OptimisticAdam":
        return {
            "exp_avg": state[0].mu,
            "exp_avg_sq": state[0].nu,
            "previous_update": state[1].previous_gradient,
        }
    if name == "OptimisticGradientDescent":
        return {"previous_grad": state[0].previous_gradient}
    state = state[2]
    return {
        "x0": state.init_particles,
        "grad_sum": [-each for each in state.cumulative_gradients],
        "grad_abs_sum": state.subgradients,
        "largest": state.scale,
        "reward": state.reward,
    }


def run(name, case_name, kwargs, groups, changes):
    """The golden arrays of one case, by key."""
    arrays = {}
    for group in groups:
        places = group["params"]
        values = DEFAULTS[name] | kwargs | {key: value for key, value in group.items() if key != "params"}
        rates = {change["after"]: change["set"]["lr"] / values["lr"] for change in changes}
        rate = optax.piecewise_constant_schedule(values["lr"], rates) if rates else values["lr"]
        params = [jax.numpy.asarray(initial()[i]) for i in places]
        opt = optimizer(name, rate, values)
        state, update = opt.init(params), jax.jit(opt.update)
        for step in range(1, SAVED_STEPS[-1] + 1):
            grads = [jax.numpy.asarray(gradient(step)[i]) for i in places]
            updates, state = update(grads, state, params)
            params = optax.apply_updates(params, updates)
            if step in SAVED_STEPS:
                for i, param in zip(places, params):
                    arrays[f"{case_name}/param/{step}/{i}"] = np.asarray(param)
        for key, of_params in states(name, state).items():
            for i, value in zip(places, of_params):
                arrays[f"{case_name}/state/{key}/{i}"] = np.asarray(value)
    return arrays


if __name__ == "__main__":
    for name in sys.argv[1:] or CASES:
        described, arrays = [], {}
        for case_name, (kwargs, of_groups, changes) in CASES[name].items():
            words = {"learning_rate" if key == "lr" else key: value for key, value in kwargs.items()}
            described.append({"name": case_name, "kwargs": words, "groups": of_groups, "changes": changes})
            arrays.update(run(name, case_name, kwargs, of_groups, changes))
        versions = {module.__name__: module.__version__ for module in (optax, jax, np)}
        save_runs(f"optax_{name.lower()}", described, versions, arrays)
