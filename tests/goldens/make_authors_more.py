"""Makes authors_<optimizer>.npz for more optimizers that their authors published as files.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4, as make_authors.py says, from the repositories of SOURCES:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/Luolc/AdaBound
    python <ms_optim>/tests/goldens/make_authors_more.py [<class> ...]

ACProp's file imports packages that only print: empty modules stand for them. KATE takes a configuration.
"""

import sys
import types
from importlib.machinery import ModuleSpec

from make_authors import CHANGES, GROUPS, LARGE, SMALL, make
from make_torch import Case

SOURCES = {
    "AdaBound": ("Luolc/AdaBound", "2e928c3", "adabound.adabound", "AdaBound"),
    "AdaMod": ("lancopku/AdaMod", "d866407", "adamod.adamod", "AdaMod"),
    "DiffGrad": ("shivram1987/diffGrad", "73233ba", "diffGrad", "diffgrad"),
    "Grams": ("Gunale0926/Grams", "f91a375", "grams.src.grams", "Grams"),
    "ACProp": ("juntang-zhuang/ACProp-Optimizer", "a880843", "optimizers.ACProp", "ACProp"),
    "Kate": ("nazya/KATE", "97d8503", "codes.optimizers", "KATE"),
}
FIRST = ({"params": [0, 2]},)
ADDED = ({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},)
# Of what has Adam's arguments.
ADAMS = {
    "default": Case({}),
    "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
    "weight_decay": SMALL,
    "large_weight_decay": LARGE,
    "maximize": Case({"lr": 0.01, "maximize": True}),
    "two_groups": Case({"lr": 0.01}, groups=GROUPS),
    "changes": Case({"lr": 0.01}, changes=CHANGES),
}
CASES = {
    "AdaBound": {
        **ADAMS,
        "betas_eps": Case(
            {"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3, "final_lr_factor": 5.0, "gamma": 0.1}
        ),
        "amsbound": Case({"lr": 0.01, "amsbound": True, "gamma": 0.01, "final_lr_factor": 20.0}),
        # The authors' rate at the end is one of the group's first rate.
        "changes": Case({"lr": 0.01, "gamma": 0.05}, changes=CHANGES),
    },
    "AdaMod": {
        **ADAMS,
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95, 0.9), "eps": 1e-3}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9, 0.95), "weight_decay": 0.5},
            ),
        ),
        "changes": Case({"lr": 0.01}, changes=CHANGES[:1]),
    },
    "DiffGrad": {**ADAMS, "added_group": Case({"lr": 0.01}, groups=FIRST, changes=ADDED)},
    "Grams": ADAMS,
    "ACProp": {
        **{name: case for name, case in ADAMS.items() if name != "default"},
        "default": Case({"lr": 1e-4}),
        "momentum_update": Case({"lr": 1e-3, "betas": (0.8, 0.95), "eps": 1e-4, "momentum_update": True}),
        "added_group": Case({"lr": 0.01}, groups=FIRST, changes=ADDED),
    },
    "Kate": {
        "default": Case({}),
        "zeta_eps": Case({"lr": 0.01, "zeta": 0.0, "eps": 1e-4}),
        "weight_decay": SMALL,
        "large_weight_decay": LARGE,
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "zeta": 0.1, "weight_decay": 0.5}),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.1, "zeta": 0.2, "weight_decay": 0.1}},),
        ),
    },
}


def theirs_words(name, kwargs):
    """Our arguments in the words of the authors."""
    kwargs = dict(kwargs)
    if name == "AdaBound":
        kwargs["final_lr"] = kwargs.pop("final_lr_factor", 100.0) * kwargs.get("lr", 1e-3)
    if name == "AdaMod" and len(kwargs.get("betas", ())) == 3:
        *kwargs["betas"], kwargs["beta3"] = kwargs["betas"]
    if name == "ACProp":
        kwargs["rectify"] = False
    if name == "Kate":
        values = {"lr": 1e-3, "eta": 0.9, "eps": 1e-8, "weight_decay": 0.0}
        values |= {"eta" if key == "zeta" else key: value for key, value in kwargs.items()}
        kwargs = {"cfg": types.SimpleNamespace(eta_=values["eta"], **values), "device": "cpu"}
    return kwargs


def group_words(name, group):
    """The same of a group, or of what is changed in one."""
    group = dict(group)
    if name == "AdaBound" and "params" in group and "lr" in group:
        group["final_lr"] = 100.0 * group["lr"]
    if name == "AdaMod" and len(group.get("betas", ())) == 3:
        *group["betas"], group["beta3"] = group["betas"]
    return {"eta" if name == "Kate" and key == "zeta" else key: value for key, value in group.items()}


def stand_in(name, *names, path=()):
    """A module that only has names, for the authors' files to import."""
    module = sys.modules[name] = types.ModuleType(name)
    module.__spec__ = ModuleSpec(name, None)
    vars(module).update({each: object for each in names}, __path__=list(path))
    return module


if __name__ == "__main__":
    stand_in("tabulate", "tabulate")
    stand_in("colorama", "Fore", "Back", "Style")
    stand_in("codes", "DictEnum", "auto", path=["KATE/codes"])
    make(SOURCES, CASES, theirs_words, group_words, {"m": "numerator", "b": "grad_sum_sq"})
