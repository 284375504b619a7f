"""Makes authors_<optimizer>.npz: optimizers without a learning rate or a schedule, by their authors.

Made in float64 with prodigyopt 1.1.2, dadaptation 3.2, dog-optimizer 1.0.3, schedulefree 1.4.1, optax 0.2.8,
torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To make them again:

    pip install torch==2.13.0 prodigyopt==1.1.2 dadaptation==3.2 dog-optimizer==1.0.3 "numpy<2"
    pip install schedulefree==1.4.1
    pip install --no-deps optax==0.2.8
    python tests/goldens/make_free.py [<class> ...]

The files are laid out as those of make_torch.py, with ``<case>/shared/<name>`` for the numbers of the whole
optimizer, and ``<case>/average/<step>/<i>`` for the weights that Schedule-Free optimizers evaluate.

- Schedule-Free is in its training mode: parameters are y. Its z is saved as ``ahead``, z - y.
- ProdigyScheduleFree is the class of schedulefree's algoperf folder, run on the CPU with float64 in place of
  bfloat16; its parameters are x, from which y is made.
- DAdaptSGD's z is x0 - s, and not saved.
- DoG's norms go over a group; so its cases have one.
- DoWG is optax's source with NumPy in place of jax.
"""

import importlib.util
import types
from importlib.metadata import version
from math import sqrt
from pathlib import Path

import dadaptation
import numpy as np
import schedulefree
import torch
from dadaptation.dadapt_adan import DAdaptAdan
from data import SAVED_STEPS, gradient, initial, record
from dog import DoG, LDoG
from make_torch import Case, described
from prodigyopt import Prodigy


def source_of(package, path):
    """The text of a file of a package that is not imported."""
    return (Path(importlib.util.find_spec(package).origin).parent / path).read_text()


def prodigy_schedule_free():
    """The class of the authors' submission to AlgoPerf."""
    text = source_of("schedulefree", "algoperf/external_tuning/schedule_free_prodigy/submission.py")
    text = text[text.index("class ProdigyScheduleFree") : text.index("def init_optimizer_state")]
    text = text.replace("device='cuda'", "dtype=torch.float64").replace("torch.bfloat16", "torch.float64")
    space = {"torch": torch, "sqrt": sqrt}
    exec(text, space)
    return space["ProdigyScheduleFree"]


class DoWG:
    """optax's, as an optimizer of torch's kind, for one group."""

    def __init__(self, groups, lr=1.0, weight_decay=0.0, **kwargs):
        names = {
            "norm": lambda xs, squared=False: sum(np.sum(x * x) for x in xs) ** (1.0 if squared else 0.5),
            "sub": lambda xs, ys: [x - y for x, y in zip(xs, ys)],
            "scale": lambda number, xs: [number * x for x in xs],
            "dtype": lambda xs, _: np.float64,
        }
        text = source_of("optax", "contrib/_dog.py")
        text = text[text.index("class DoWGState") : text.index("def dowg(")]
        base = types.SimpleNamespace(GradientTransformation=lambda init, update: (init, update))
        for kind in ("ArrayTree", "Params", "Updates"):
            setattr(base, kind, object)
        typing = types.SimpleNamespace(ArrayLike=object)
        space = {"jnp": np, "base": base, "optax": types.SimpleNamespace(tree=types.SimpleNamespace(**names))}
        space["jax"] = types.SimpleNamespace(Array=object, typing=typing)
        exec(f"from typing import NamedTuple, Optional, Union\n{text}", space)
        (group,) = groups
        self.param_groups = [{**group, "lr": lr, "weight_decay": weight_decay}]
        init, self._update = space["scale_by_dowg"](**kwargs)
        start = [p.detach().numpy().copy() for p in group["params"]]
        self._values = init(start)
        self.state = {p: {"x0": torch.tensor(x)} for p, x in zip(group["params"], start)}

    def step(self):
        (group,) = self.param_groups
        params = [p.detach().numpy() for p in group["params"]]
        grads = [p.grad.numpy() + group["weight_decay"] * x for p, x in zip(group["params"], params)]
        updates, self._values = self._update(grads, self._values, params)
        group.update(self._values._asdict())
        for param, update in zip(params, updates):
            param -= group["lr"] * update


ProdigyScheduleFree = prodigy_schedule_free()
TWO = ({"params": [0, 2]}, {"params": [3, 1], "weight_decay": 0.0, "eps": 1e-4})
ADDED = {"groups": ({"params": [0, 2]},), "changes": ({"after": 5, "add": {"params": [3, 1]}},)}


def changing(values):
    return ({"after": 10, "group": 0, "set": values}, {"after": 20, "group": 0, "set": {"weight_decay": 0.3}})


CASES = {
    Prodigy: {
        "default": Case({}),
        "decay": Case({"weight_decay": 0.1, "d0": 1e-3, "d_coef": 0.5}),
        "large_decay": Case({"weight_decay": 5.0, "lr": 0.1, "d0": 1e-2}),
        "coupled": Case(
            {"weight_decay": 5.0, "decouple": False, "betas": (0.8, 0.95), "eps": 1e-3, "d0": 1e-3}
        ),
        "warmup": Case(
            {
                "safeguard_warmup": True,
                "use_bias_correction": True,
                "lr": 0.5,
                "d0": 1e-3,
                "betas": (0.8, 0.95),
                "weight_decay": 5.0,
                "decouple": False,
            }
        ),
        "growth_beta3": Case({"growth_rate": 1.02, "beta3": 0.9, "d0": 1e-3}),
        "two_groups": Case({"weight_decay": 0.5, "d0": 1e-3}, groups=TWO),
        "changes": Case({"d0": 1e-3}, changes=changing({"lr": 0.5, "betas": (0.95, 0.98), "d_coef": 2.0})),
        "added_group": Case({"d0": 1e-3}, **ADDED),
    },
    dadaptation.DAdaptAdam: {
        "default": Case({}),
        "decoupled": Case({"weight_decay": 0.1, "decouple": True, "d0": 1e-3}),
        "large_decoupled": Case({"weight_decay": 5.0, "decouple": True, "lr": 0.1, "d0": 1e-2}),
        "coupled": Case({"weight_decay": 5.0, "betas": (0.8, 0.95), "eps": 1e-3, "d0": 1e-3}),
        "bias_correction": Case({"use_bias_correction": True, "lr": 0.3, "d0": 1e-2}),
        "growth": Case({"growth_rate": 1.02, "d0": 1e-3}),
        "two_groups": Case(
            {"weight_decay": 0.5, "d0": 1e-3}, groups=(TWO[0], {**TWO[1], "layer_scale": 0.5})
        ),
        "changes": Case({"d0": 1e-3}, changes=changing({"lr": 0.5, "betas": (0.95, 0.98)})),
        "added_group": Case({"d0": 1e-3}, **ADDED),
    },
    dadaptation.DAdaptSGD: {
        "default": Case({"d0": 0.1}),
        "momentum": Case({"momentum": 0.9, "d0": 0.1}),
        "decay": Case({"momentum": 0.5, "weight_decay": 0.1, "d0": 0.1}),
        "large_decay": Case({"weight_decay": 5.0, "lr": 0.05, "d0": 1e-2}),
        "growth": Case({"growth_rate": 1.02, "d0": 0.1}),
        "two_groups": Case({"d0": 0.1}, groups=({"params": [0, 2]}, {"params": [3, 1]})),
        "changes": Case({"d0": 0.1}, changes=changing({"lr": 0.5, "momentum": 0.3})),
    },
    dadaptation.DAdaptLion: {
        "default": Case({}),
        "betas": Case({"betas": (0.5, 0.8), "d0": 1e-3}),
        "decay": Case({"weight_decay": 0.1, "d0": 1e-3}),
        "large_decay": Case({"weight_decay": 5.0, "lr": 0.5, "d0": 1e-2}),
        "two_groups": Case(
            {"weight_decay": 0.5, "d0": 1e-3}, groups=(TWO[0], {"params": [3, 1], "weight_decay": 0.0})
        ),
        "changes": Case({"d0": 1e-3}, changes=changing({"lr": 0.5, "betas": (0.95, 0.98)})),
        "added_group": Case({"d0": 1e-3}, **ADDED),
    },
    dadaptation.DAdaptAdaGrad: {
        "default": Case({}),
        "momentum": Case({"momentum": 0.9, "d0": 1e-2, "eps": 1e-3}),
        "decay": Case({"weight_decay": 0.1, "d0": 1e-3}),
        "large_decay": Case({"weight_decay": 5.0, "lr": 0.5, "d0": 1e-2}),
        "growth": Case({"growth_rate": 1.02, "d0": 1e-2}),
        "two_groups": Case({"weight_decay": 0.5, "d0": 1e-3}, groups=TWO),
        "changes": Case({"d0": 1e-2}, changes=changing({"lr": 0.5, "momentum": 0.5})),
    },
    DAdaptAdan: {
        "default": Case({}),
        "betas_eps": Case({"betas": (0.8, 0.9, 0.95), "eps": 1e-3, "d0": 1e-3}),
        "decay": Case({"weight_decay": 0.1, "d0": 1e-3}),
        "large_decay": Case({"weight_decay": 5.0, "lr": 0.5, "d0": 1e-2}),
        "no_prox": Case({"weight_decay": 5.0, "lr": 0.1, "d0": 1e-2, "no_prox": True}),
        # With these rates d grows: gradients that change their signs give little reason to.
        "grows": Case({"lr": 30.0, "d0": 1e-4, "betas": (0.9, 0.9, 0.9), "eps": 1e-2}),
        "growth": Case({"lr": 30.0, "growth_rate": 1.02, "d0": 1e-4, "betas": (0.9, 0.9, 0.9)}),
        "two_groups": Case({"weight_decay": 0.5, "d0": 1e-3}, groups=TWO),
        "changes": Case({"d0": 1e-3}, changes=changing({"lr": 0.5, "betas": (0.95, 0.9, 0.98)})),
        "added_group": Case({"d0": 1e-3}, **ADDED),
    },
    DoG: {
        "default": Case({}),
        "reps_rel": Case({"reps_rel": 0.1, "lr": 0.5}),
        "decay": Case({"reps_rel": 0.01, "weight_decay": 0.1}),
        "large_decay": Case({"reps_rel": 0.01, "weight_decay": 5.0}),
        "init_eta": Case({"init_eta": 0.1, "eps": 0.1}),
        "changes": Case({"reps_rel": 0.01}, changes=changing({"lr": 0.5})),
    },
    LDoG: {
        "default": Case({}),
        "reps_rel": Case({"reps_rel": 0.1, "lr": 0.5}),
        "large_decay": Case({"reps_rel": 0.01, "weight_decay": 5.0}),
        "init_eta": Case({"init_eta": 0.1, "eps": 0.1}),
        "two_groups": Case({"weight_decay": 0.1}, groups=(TWO[0], {**TWO[1], "reps_rel": 0.1, "lr": 0.5})),
        "changes": Case({"reps_rel": 0.01}, changes=changing({"lr": 0.5})),
    },
    DoWG: {
        "default": Case({}),
        "start": Case({"init_estim_sq_dist": 0.1, "lr": 0.5}),
        "decay": Case({"eps": 1e-2, "weight_decay": 0.1}),
        "large_decay": Case({"eps": 1e-2, "weight_decay": 5.0, "lr": 0.1}),
        "changes": Case({"eps": 1e-2}, changes=changing({"lr": 0.5})),
    },
    schedulefree.SGDScheduleFree: {
        "default": Case({"lr": 0.1}),
        "momentum": Case({"momentum": 0.5, "lr": 0.1}),
        "decay": Case({"lr": 0.1, "weight_decay": 0.1, "warmup_steps": 30}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "r_power": Case({"lr": 0.1, "r": 0.5, "weight_lr_power": 1.0, "warmup_steps": 7}),
        "two_groups": Case(
            {"lr": 0.1, "weight_decay": 0.5},
            groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.2, "weight_decay": 0.0, "momentum": 0.7}),
        ),
        "changes": Case({"lr": 0.1}, changes=changing({"lr": 0.3, "r": 0.5, "weight_lr_power": 1.0})),
        "added_group": Case({"lr": 0.1}, **ADDED),
    },
    schedulefree.AdamWScheduleFree: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.5, 0.9), "eps": 1e-3}),
        "decay": Case({"lr": 0.01, "weight_decay": 0.1, "warmup_steps": 30}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "r_power": Case({"lr": 0.01, "r": 0.5, "weight_lr_power": 1.0, "warmup_steps": 7}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.5},
            groups=({"params": [0, 2]}, {**TWO[1], "lr": 0.1, "betas": (0.7, 0.9)}),
        ),
        "changes": Case({"lr": 0.01}, changes=changing({"lr": 0.1, "betas": (0.9, 0.98), "eps": 1e-3})),
        "added_group": Case({"lr": 0.01}, **ADDED),
    },
    schedulefree.RAdamScheduleFree: {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.5, 0.9), "eps": 1e-3}),
        "loud": Case({"lr": 0.01, "silent_sgd_phase": False, "weight_decay": 0.1}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0, "betas": (0.9, 0.95)}),
        "r_power": Case({"lr": 0.01, "r": 0.5, "weight_lr_power": 1.0}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.5}, groups=({"params": [0, 2]}, {**TWO[1], "lr": 0.1})
        ),
        "changes": Case({"lr": 0.01}, changes=changing({"lr": 0.1, "betas": (0.9, 0.98), "eps": 1e-3})),
    },
    ProdigyScheduleFree: {
        "default": Case({}),
        "betas_eps": Case({"betas": (0.5, 0.9), "eps": 1e-3, "d0": 1e-3, "lr": 0.5}),
        "decay": Case({"weight_decay": 0.1, "d0": 1e-3, "d_coef": 0.5}),
        "large_decay": Case({"weight_decay": 5.0, "lr": 0.1, "d0": 1e-2, "r": 0.0}),
        "two_groups": Case({"weight_decay": 0.5, "d0": 1e-3}, groups=TWO),
        "changes": Case({"d0": 1e-3}, changes=changing({"lr": 0.5, "d_coef": 2.0})),
    },
}
# Ours by theirs: reversed names, and the states that are saved with the numbers of the whole optimizer.
NAMES = {f"{name}ScheduleFree": f"ScheduleFree{name}" for name in ("SGD", "AdamW", "RAdam")}
SHARED = {
    "d": "d",
    "d_max": "d_max",
    "gsq_weighted": "gsq_weighted",
    "d_numerator": "d_numerator",
    "numerator_weighted": "numerator_weighted",
    "g0_norm": "g0_norm",
    "weight_sum": "weight_sum",
    "lr_max": "max_lr",
    "estim_sq_dist": "estim_sq_dist",
    "weighted_sq_norm_grads": "weighted_sq_norm_grads",
}


def run(optimizer_class, name, case):
    """The golden arrays of one case, by key."""
    params = [torch.tensor(value, requires_grad=True) for value in initial()]
    is_prodigy = optimizer_class is ProdigyScheduleFree
    averages = "ScheduleFree" in optimizer_class.__name__

    def with_params(group):
        return {**group, "params": [params[i] for i in group["params"]]}

    optimizer = optimizer_class([with_params(group) for group in case.groups], **case.kwargs)
    if averages and not is_prodigy:
        optimizer.train()
    arrays = {}
    for step in range(1, SAVED_STEPS[-1] + 1):

        def give(step=step):
            for param, grad in zip(params, gradient(step)):
                param.grad = torch.tensor(grad)

        if is_prodigy:
            optimizer.step(give)
        else:
            give()
            optimizer.step()
        groups = {p: group for group in optimizer.param_groups for p in group["params"]}
        for i, param in enumerate(params) if step in SAVED_STEPS else ():
            y = value = param.detach().numpy().copy()
            if averages and param in groups:
                beta = groups[param].get("momentum") or groups[param]["betas"][0]
                z = optimizer.state[param]["z"].numpy() if "z" in optimizer.state[param] else value
                x = value if is_prodigy else value + (1 - 1 / beta) * (z - value)
                y = beta * x + (1 - beta) * z if is_prodigy else value
                arrays[f"{name}/average/{step}/{i}"] = x
                if step == SAVED_STEPS[-1]:
                    arrays[f"{name}/state/ahead/{i}"] = z - y
            arrays[f"{name}/param/{step}/{i}"] = y
        for change in case.changes:
            if change["after"] == step and "add" in change:
                optimizer.add_param_group(with_params(change["add"]))
                if averages:
                    optimizer.train()
            elif change["after"] == step:
                optimizer.param_groups[change["group"]].update(change["set"])
    for i, param in enumerate(params):
        for key, state in optimizer.state[param].items():
            if key not in ("step", "z"):
                arrays[f"{name}/state/{key}/{i}"] = state.detach().numpy().reshape(param.shape).copy()
    if isinstance(optimizer, DoG):
        add_of_groups(arrays, optimizer, name, params)
    # ProdigyScheduleFree keeps a d_max that nothing is computed from.
    shared = {theirs: ours for theirs, ours in SHARED.items() if not (is_prodigy and theirs == "d_max")}
    for theirs, ours in shared.items():
        if theirs in optimizer.param_groups[0]:
            arrays[f"{name}/shared/{ours}"] = np.float64(optimizer.param_groups[0][theirs])
    return arrays


def add_of_groups(arrays, optimizer, name, params):
    """What DoG keeps with its groups."""
    for group in optimizer.param_groups:
        for place, (param, start) in enumerate(zip(group["params"], group["init_buffer"])):
            i = next(i for i, p in enumerate(params) if p is param)
            arrays[f"{name}/state/x0/{i}"] = start.numpy().copy()
            for key in ("rbar", "G"):
                number = group[key].detach().numpy()
                where = f"state/{key}/{i}" if isinstance(optimizer, LDoG) else f"shared/{key}"
                arrays[f"{name}/{where}"] = number[place] if number.ndim else number[()]


def versions(cls):
    """Of the author's package, and of what it runs on."""
    authors = {Prodigy: "prodigyopt", DoG: "dog-optimizer", LDoG: "dog-optimizer", DoWG: "optax"}
    author = authors.get(cls, "dadaptation" if cls.__module__.startswith("dadaptation") else "schedulefree")
    return {name: version(name) for name in (author, "torch", "numpy")}


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    for optimizer_class in CASES:
        optimizer_class.__name__ = NAMES.get(optimizer_class.__name__, optimizer_class.__name__)
    record("authors", CASES, run, described, versions)
