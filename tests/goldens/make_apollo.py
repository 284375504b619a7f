"""Makes authors_apollo.npz: APOLLO in float64, from the algorithm of its paper.

Its authors' code is not for commercial use and was not looked at: this is the paper's algorithm 1, matrix by
matrix, written apart from the formula that it checks, with AdamW's step in the words of that paper. The
projections are data, any of the right distribution: those of ms_optim's generator. To make it again:

    python tests/goldens/make_apollo.py
"""

import json

import numpy as np
from data import SAVED_STEPS, SHAPES, gradient, initial, save_runs

import ms_optim
from ms_optim.math import normal

DEFAULTS = {
    "learning_rate": 1e-2,
    "betas": (0.9, 0.999),
    "eps": 1e-6,
    "weight_decay": 0.0,
    "rank": 256,
    "update_proj_gap": 200,
    "scale": 1.0,
    "scale_type": "channel",
    "growth_limit": 1.01,
    "seed": 0,
}
ALL = ({"params": [0, 1, 2, 3]},)
CASES = {
    "default": ({}, ALL, ()),
    "mini": (
        {"rank": 1, "scale_type": "tensor", "scale": 128**0.5, "update_proj_gap": 7, "seed": 5},
        ALL,
        (),
    ),
    "large_weight_decay": (
        {"learning_rate": 0.1, "weight_decay": 5.0, "rank": 2, "growth_limit": 1.2, "betas": (0.8, 0.95)},
        ALL,
        (),
    ),
    "changes": (
        {"rank": 2, "update_proj_gap": 30, "eps": 1e-3},
        ({"params": [0, 2]}, {"params": [3, 1], "learning_rate": 0.1, "weight_decay": 0.5, "rank": 1}),
        (
            {"after": 10, "group": 0, "set": {"lr": 0.05, "scale": 0.5}},
            {"after": 20, "group": 1, "set": {"betas": (0.5, 0.7), "growth_limit": 2.0}},
        ),
    ),
}


def adamw_direction(grad, own, t, betas, eps):
    """AdamW's step without a rate or a decay."""
    own["exp_avg"] = betas[0] * own["exp_avg"] + (1 - betas[0]) * grad
    own["exp_avg_sq"] = betas[1] * own["exp_avg_sq"] + (1 - betas[1]) * grad**2
    mean, square = own["exp_avg"] / (1 - betas[0] ** t), own["exp_avg_sq"] / (1 - betas[1] ** t)
    return mean / (np.sqrt(square) + eps)


def step(weight, grad, own, t, v):
    """A step of one parameter; its new value."""
    own.setdefault("exp_avg", 0.0), own.setdefault("exp_avg_sq", 0.0)
    if grad.ndim < 2:
        change = adamw_direction(grad, own, t, v["betas"], v["eps"])
        return weight - v["learning_rate"] * (change + v["weight_decay"] * weight)
    # The paper's matrices have no more rows than columns.
    matrix = grad.reshape(grad.shape[0], -1)
    is_tall = matrix.shape[0] >= matrix.shape[1]
    matrix = matrix.T if is_tall else matrix
    rank = min(v["rank"], matrix.shape[0])
    if (t - 1) % v["update_proj_gap"] == 0:
        places = np.arange(rank * len(matrix)).reshape(rank, -1)
        own["projection"] = normal(places, v["seed"], t) / np.sqrt(rank)
    low = own["projection"] @ matrix
    scaled = adamw_direction(low, own, t, v["betas"], v["eps"])
    if v["scale_type"] == "channel":
        columns = [np.linalg.norm(scaled[:, j]) / np.linalg.norm(low[:, j]) for j in range(low.shape[1])]
        matrix = matrix @ np.diag(columns)
    else:
        matrix = matrix * (np.linalg.norm(scaled) / np.linalg.norm(low))
    norm = np.linalg.norm(matrix)
    last = own.get("last_norm")
    if last is not None and norm / last > v["growth_limit"]:
        matrix = matrix / norm * v["growth_limit"] * last
    own["last_norm"] = np.linalg.norm(matrix)
    change = v["scale"] * (matrix.T if is_tall else matrix).reshape(grad.shape)
    return weight - v["learning_rate"] * (change + v["weight_decay"] * weight)


def run(name, kwargs, groups, changes):
    values = [{**DEFAULTS, **kwargs, **group} for group in groups]
    params, states, arrays = initial(), [{} for _ in SHAPES], {}
    for t in range(1, SAVED_STEPS[-1] + 1):
        grads = gradient(t)
        for v in values:
            for i in v["params"]:
                params[i] = step(params[i], grads[i], states[i], t, v)
        for i, param in enumerate(params if t in SAVED_STEPS else ()):
            arrays[f"{name}/param/{t}/{i}"] = np.asarray(param)
        for change in changes:
            if change["after"] == t:
                new = {{"lr": "learning_rate"}.get(key, key): value for key, value in change["set"].items()}
                values[change["group"]].update(new)
    for i, own in enumerate(states):
        arrays |= {f"{name}/state/{key}/{i}": np.asarray(value) for key, value in own.items()}
        if "last_norm" in own:
            arrays[f"{name}/state/last_norm/{i}"] = np.reshape(own["last_norm"], (1, 1))
    return arrays


if __name__ == "__main__":
    arrays, words = {}, []
    for name, (kwargs, groups, changes) in CASES.items():
        arrays.update(run(name, kwargs, groups, changes))
        of_ours = [{{"learning_rate": "lr"}.get(key, key): value for key, value in g.items()} for g in groups]
        words.append({"name": name, "kwargs": kwargs, "groups": of_ours, "changes": changes})
    versions = {"arXiv:2412.05270": "algorithm 1", "numpy": np.__version__, "ms_optim": ms_optim.__version__}
    save_runs("authors_apollo", json.loads(json.dumps(words)), versions, arrays)
