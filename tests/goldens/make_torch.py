"""Makes torch_<optimizer>.npz: what torch's optimizers do in float64.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need no torch. To make them again:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_torch.py [<class> ...]

Each file holds, per case, ``<case>/param/<step>/<i>`` for the steps in ``data.SAVED_STEPS`` (after
the update) and ``<case>/state/<name>/<i>`` after the last step, where i is the parameter's place in
``data.SHAPES`` whatever its group. Two more entries are JSON strings: ``versions``, and ``cases``, a
list of dicts in the words of ms_optim:

    name     the case
    kwargs   the constructor's arguments beside the parameters
    groups   the parameter groups: "params" holds places, the other keys are the group's own values
    changes  what to do between two steps, in order: {"after": step, "group": number, "set": {...}}
             writes values into a group, {"after": step, "add": {...}} adds a group

How torch behaves, where it is not plain from its documentation:

- ``step`` is counted for each parameter: it is 1 in the first update that the parameter gets, also in
  a group added later. It is not saved.
- NAdam's mu_product, and ASGD's eta and mu, are numbers of torch's default type, which is float64 here.
  (In float32 they would be 6e-8 off.) mu_product is saved in the parameter's shape, the others are not.
- ASGD computes eta for the next step at the end of each: a changed lr acts a step later. Not in these cases.
- Adafactor, where eps1 is None, takes the machine epsilon of the first parameter's type for its whole group.
- Rprop takes its first step sizes from the lr at a parameter's first step; Adagrad takes
  initial_accumulator_value from its constructor, whatever the group says.
- SGD's first update copies the gradient (with weight decay) into the momentum buffer, undampened.
- Coupled weight decay is added after ``maximize`` has negated the gradient.
- ``foreach`` is off: the formulas then run tensor by tensor, in the order in which they are written.
"""

from typing import NamedTuple

import numpy as np
import torch
from data import SAVED_STEPS, gradient, initial, record


class Case(NamedTuple):
    """One run: torch's arguments, its groups, and what is changed between two steps."""

    kwargs: dict
    groups: tuple = ({"params": [0, 1, 2, 3]},)
    changes: tuple = ()


class Momentum(torch.optim.SGD):
    """SGD under MindSpore's name, with ms_optim's default."""

    def __init__(self, params, lr, momentum=0.9, **kwargs):
        super().__init__(params, lr, momentum, **kwargs)


CASES = {
    torch.optim.SGD: {
        "plain": Case({"lr": 0.1}),
        "momentum": Case({"lr": 0.1, "momentum": 0.9}),
        "dampening": Case({"lr": 0.1, "momentum": 0.9, "dampening": 0.3}),
        "nesterov": Case({"lr": 0.1, "momentum": 0.9, "nesterov": True}),
        "weight_decay": Case({"lr": 0.1, "weight_decay": 0.1}),
        "nesterov_large_weight_decay": Case(
            {"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 2.0}
        ),
        "maximize": Case({"lr": 0.1, "momentum": 0.9, "maximize": True}),
        "maximize_dampening_weight_decay": Case(
            {"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1, "maximize": True}
        ),
        "two_groups": Case(
            {"lr": 0.1, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.02, "weight_decay": 0.5, "momentum": 0.8, "nesterov": True},
            ),
        ),
        "lr_change": Case(
            {"lr": 0.1, "momentum": 0.9}, changes=({"after": 10, "group": 0, "set": {"lr": 0.02}},)
        ),
    },
    torch.optim.Adam: {
        "default": Case({}),
        "betas_eps": Case({"betas": (0.8, 0.95), "eps": 1e-3}),
        "weight_decay": Case({"weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "amsgrad": Case({"lr": 0.01, "amsgrad": True}),
        "amsgrad_weight_decay_maximize": Case(
            {"lr": 0.01, "betas": (0.9, 0.95), "weight_decay": 0.1, "amsgrad": True, "maximize": True}
        ),
        "large_lr_eps": Case({"lr": 0.1, "eps": 1e-2}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {
                    "params": [3, 1],
                    "lr": 0.1,
                    "betas": (0.7, 0.9),
                    "eps": 1e-4,
                    "weight_decay": 0.0,
                    "amsgrad": True,
                },
            ),
        ),
        "lr_change": Case({"lr": 0.01}, changes=({"after": 10, "group": 0, "set": {"lr": 0.1}},)),
    },
    torch.optim.AdamW: {
        "default": Case({}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "amsgrad": Case({"lr": 0.01, "betas": (0.9, 0.95), "amsgrad": True}),
        "betas": Case({"betas": (0.5, 0.9999)}),
        "maximize": Case({"maximize": True}),
        "no_weight_decay": Case({"weight_decay": 0.0}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=(
                {"params": [0, 2], "weight_decay": 0.0},
                {
                    "params": [3, 1],
                    "lr": 0.1,
                    "betas": (0.7, 0.9),
                    "eps": 1e-4,
                    "weight_decay": 0.5,
                    "maximize": True,
                },
            ),
        ),
        "lr_change": Case(
            {"lr": 0.01, "weight_decay": 0.1}, changes=({"after": 10, "group": 0, "set": {"lr": 0.1}},)
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},),
        ),
    },
    Momentum: {
        "default": Case({"lr": 0.1}),
        "nesterov": Case({"lr": 0.1, "nesterov": True}),
        "nesterov_large_weight_decay": Case({"lr": 0.1, "nesterov": True, "weight_decay": 2.0}),
        "maximize": Case({"lr": 0.1, "momentum": 0.5, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.02, "momentum": 0.8, "nesterov": True},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"momentum": 0.5, "weight_decay": 0.1}},
            ),
        ),
    },
    torch.optim.NAdam: {
        "default": Case({}),
        "betas_eps": Case({"betas": (0.8, 0.95), "eps": 1e-3}),
        "momentum_decay": Case({"lr": 0.01, "momentum_decay": 0.5}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "decoupled_weight_decay": Case({"lr": 0.01, "weight_decay": 0.01, "decoupled_weight_decay": True}),
        "large_decoupled_weight_decay_maximize": Case(
            {"lr": 0.1, "weight_decay": 5.0, "decoupled_weight_decay": True, "maximize": True}
        ),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {
                    "params": [3, 1],
                    "lr": 0.1,
                    "betas": (0.7, 0.9),
                    "momentum_decay": 0.1,
                    "decoupled_weight_decay": True,
                },
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"momentum_decay": 0.1, "betas": (0.95, 0.99)}},
            ),
        ),
    },
    torch.optim.RAdam: {
        "default": Case({}),
        "betas_eps": Case({"betas": (0.8, 0.95), "eps": 1e-3}),
        "never_adaptive": Case({"betas": (0.9, 0.6)}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "decoupled_weight_decay": Case({"lr": 0.01, "weight_decay": 0.01, "decoupled_weight_decay": True}),
        "large_decoupled_weight_decay_maximize": Case(
            {"lr": 0.1, "weight_decay": 5.0, "decoupled_weight_decay": True, "maximize": True}
        ),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {
                    "params": [3, 1],
                    "lr": 0.1,
                    "betas": (0.7, 0.9),
                    "eps": 1e-4,
                    "decoupled_weight_decay": True,
                },
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"betas": (0.95, 0.99)}},
            ),
        ),
    },
    torch.optim.Adamax: {
        "default": Case({}),
        "betas_eps": Case({"betas": (0.8, 0.95), "eps": 1e-2}),
        "weight_decay": Case({"weight_decay": 0.1}),
        "large_weight_decay_maximize": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.99), "eps": 1e-4},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"betas": (0.95, 0.99), "eps": 1e-3}},
            ),
        ),
    },
    torch.optim.Adagrad: {
        "default": Case({}),
        "lr_decay": Case({"lr": 0.1, "lr_decay": 0.05}),
        "initial_accumulator_value": Case({"lr": 0.1, "initial_accumulator_value": 0.1, "eps": 0.0}),
        "eps": Case({"lr": 0.1, "eps": 1e-2}),
        "weight_decay": Case({"weight_decay": 0.1}),
        "large_weight_decay_maximize": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "eps": 1e-4, "lr_decay": 0.1},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"lr_decay": 0.1, "eps": 1e-3}},
            ),
        ),
    },
    torch.optim.Adadelta: {
        "default": Case({}),
        "rho_eps": Case({"rho": 0.7, "eps": 1e-3}),
        "weight_decay": Case({"weight_decay": 0.1}),
        "large_weight_decay_maximize": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "rho": 0.5, "eps": 1e-4},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"rho": 0.99, "eps": 1e-3}},
            ),
        ),
    },
    torch.optim.RMSprop: {
        "default": Case({}),
        "alpha_eps": Case({"alpha": 0.9, "eps": 1e-2}),
        "momentum": Case({"momentum": 0.9}),
        "centered": Case({"alpha": 0.9, "centered": True}),
        "centered_momentum": Case({"centered": True, "momentum": 0.8, "eps": 1e-3}),
        "weight_decay": Case({"weight_decay": 0.1}),
        "large_weight_decay_maximize": Case(
            {"lr": 0.1, "momentum": 0.9, "weight_decay": 5.0, "maximize": True}
        ),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "alpha": 0.5, "momentum": 0.9, "centered": True},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"alpha": 0.9, "eps": 1e-3}},
            ),
        ),
    },
    torch.optim.Rprop: {
        "default": Case({}),
        "etas": Case({"etas": (0.3, 1.5)}),
        "step_sizes": Case({"lr": 0.1, "step_sizes": (0.05, 0.12)}),
        "maximize": Case({"lr": 0.1, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "etas": (0.7, 1.1)}),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"etas": (0.3, 1.5), "step_sizes": (1e-3, 0.1)}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1}},),
        ),
    },
    torch.optim.Adafactor: {
        "default": Case({}),
        "eps": Case({"lr": 0.1, "eps": (0.02, 0.8)}),
        "d": Case({"lr": 0.1, "d": 1.5}),
        "beta2_decay": Case({"lr": 0.05, "beta2_decay": -0.5}),
        "large_weight_decay_maximize": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.02, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "beta2_decay": -0.3, "eps": (1e-2, 1e-2), "d": 2.0},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.1}},
                {"after": 50, "group": 0, "set": {"d": 1.2, "eps": (1e-3, 0.5), "beta2_decay": -0.7}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.1},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.2}},),
        ),
    },
    torch.optim.ASGD: {
        "default": Case({}),
        "lambd_alpha": Case({"lr": 0.1, "lambd": 0.5, "alpha": 0.5}),
        "t0": Case({"lr": 0.1, "t0": 20}),
        "weight_decay": Case({"lr": 0.1, "weight_decay": 0.1}),
        "large_weight_decay_maximize": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True, "t0": 0}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "lambd": 0.1, "alpha": 0.6, "t0": 30},
            ),
        ),
        "added_group": Case(
            {"lr": 0.1, "lambd": 0.1, "t0": 10},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.2}},),
        ),
    },
}


def run(optimizer_class, name, case):
    """The golden arrays of one case, by key."""
    params = [torch.tensor(value, requires_grad=True) for value in initial()]

    def with_params(group):
        return {**group, "params": [params[i] for i in group["params"]]}

    groups = [with_params(group) for group in case.groups]
    optimizer = optimizer_class(groups, **case.kwargs, foreach=False)
    arrays = {}
    for step in range(1, SAVED_STEPS[-1] + 1):
        for param, grad in zip(params, gradient(step)):
            param.grad = torch.tensor(grad)
        optimizer.step()
        if step in SAVED_STEPS:
            for i, param in enumerate(params):
                arrays[f"{name}/param/{step}/{i}"] = param.detach().numpy().copy()
        for change in case.changes:
            if change["after"] == step and "add" in change:
                optimizer.add_param_group(with_params(change["add"]))
            elif change["after"] == step:
                optimizer.param_groups[change["group"]].update(change["set"])
    for i, param in enumerate(params):
        for key, state in optimizer.state[param].items():
            if key not in ("step", "eta", "mu") and torch.is_tensor(state):
                arrays[f"{name}/state/{key}/{i}"] = (
                    state if state.ndim else state.expand(param.shape)
                ).numpy()
    return arrays


def described(optimizer_class, name, case, renamed=()):
    """A case in the words of ms_optim, given what others are called there."""
    renamed = {"lr": "learning_rate", **dict(renamed)}
    kwargs = {renamed.get(key, key): value for key, value in case.kwargs.items()}
    return {"name": name, "kwargs": kwargs, "groups": case.groups, "changes": case.changes}


def main():
    torch.set_default_dtype(torch.float64)
    record("torch", CASES, run, described, {"torch": torch.__version__, "numpy": np.__version__})


if __name__ == "__main__":
    main()
