"""Makes authors_<optimizer>.npz for optimizers that few ask for, of which their authors published a file.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4, as make_authors.py says, from the repositories of SOURCES:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/AtheMathmo/AggMo
    python <ms_optim>/tests/goldens/make_rare.py [<class> ...]

Ranger's file computes in float32, and is told float64 here.
"""

from pathlib import Path
from types import ModuleType

import make_authors
from make_authors import LARGE, SMALL, make
from make_torch import Case

SOURCES = {
    "AggMo": ("AtheMathmo/AggMo", "f91730d", "src.aggmo", "AggMo"),
    "PID": ("tensorboy/PIDOptimizer", "d13af8f", "pid", "PIDOptimizer"),
    "Fromage": ("jxbz/fromage", "4a6593b", "fromage", "Fromage"),
    "SM3": ("Enealor/PyTorch-SM3", "fd9e96e", "src.SM3.SM3", "SM3"),
    "SPAM": ("TianjinYellow/SPAM-Optimizer", "e8185fb", "galore_torch.SPAM", "AdamW"),
    "Ranger": ("lessw2020/Ranger-Deep-Learning-Optimizer", "c82a304", "ranger.ranger", "Ranger"),
    "AdamS": ("zeke-xie/stable-weight-decay-regularization", "e0abb1d", "swd_optim.adams", "AdamS"),
    "Adai": ("zeke-xie/stable-weight-decay-regularization", "e0abb1d", "swd_optim.adai", "Adai"),
}
TWO = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "weight_decay": 0.5})
ADDED = {"groups": ({"params": [0, 2]},), "changes": ({"after": 5, "add": {"params": [3, 1], "lr": 0.1}},)}


def changing(**values):
    return ({"after": 10, "group": 0, "set": {"lr": 0.1, **values}},)


CASES = {
    "AggMo": {
        "default": Case({"lr": 0.01}),
        "betas": Case({"lr": 0.01, "betas": (0.5, 0.7, 0.95), "weight_decay": 0.1}),
        "large_decay": Case({"lr": 0.01, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(weight_decay=0.1)),
        "added_group": Case({"lr": 0.01}, **ADDED),
    },
    "PID": {
        "default": Case({"lr": 1e-3, "momentum": 0.9}),
        "dampening": Case(
            {"lr": 1e-3, "momentum": 0.5, "dampening": 0.3, "integral": 2.0, "derivative": 3.0}
        ),
        "without_momentum": Case({"lr": 0.01, "momentum": 0.0, "weight_decay": 0.1}),
        "large_decay": Case({"lr": 1e-3, "momentum": 0.5, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case({"lr": 1e-3, "momentum": 0.9}, groups=(TWO[0], {**TWO[1], "lr": 0.01})),
        "changes": Case({"lr": 1e-3, "momentum": 0.9}, changes=changing(lr=0.01, momentum=0.5)),
    },
    "Fromage": {
        "default": Case({}),
        "bounded": Case({"lr": 0.1, "p_bound": 1.1}),
        "maximize": Case({"lr": 0.1, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1})),
        "changes": Case({"lr": 0.01}, changes=changing()),
    },
    "SM3": {
        "default": Case({}),
        "beta": Case({"lr": 0.1, "momentum": 0.9, "beta": 0.95, "eps": 1e-3}),
        "momentum_maximize": Case({"lr": 0.01, "momentum": 0.5, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01}, groups=({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "beta": 0.9, "eps": 1e-2})
        ),
        "changes": Case({"lr": 0.01, "beta": 0.5}, changes=changing(beta=0.9)),
    },
    "SPAM": {
        "default": Case({}),
        "intervals": Case(
            {
                "lr": 0.01,
                "delta_t": 15,
                "warmup_steps": 6,
                "threshold": 1.5,
                "grad_accu_steps": 4,
                "eps": 1e-3,
            }
        ),
        "weight_decay": SMALL,
        "large_decay": LARGE,
        "maximize": Case({"lr": 0.01, "delta_t": 20, "maximize": True}),
        "two_groups": Case({"lr": 0.01, "delta_t": 30}, groups=TWO),
        "changes": Case({"lr": 0.01, "betas": (0.8, 0.95)}, changes=changing(weight_decay=0.1)),
    },
    "Ranger": {
        "default": Case({}),
        "eps": Case({"lr": 0.01, "betas": (0.8, 0.9), "eps": 1e-2, "k": 3, "alpha": 0.3}),
        "large_decay": LARGE,
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01, "betas": (0.9, 0.95)}, changes=changing(weight_decay=0.1)),
    },
    "AdamS": {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
        "large_decay": Case({"lr": 0.01, "weight_decay": 1.0}),
        "maximize": Case({"lr": 0.01, "maximize": True, "weight_decay": 0.0}),
        "two_groups": Case({"lr": 0.01}, groups=(TWO[0], {**TWO[1], "betas": (0.7, 0.9)})),
        "changes": Case({"lr": 0.01}, changes=changing(weight_decay=0.1)),
    },
    "Adai": {
        "default": Case({"lr": 0.1}),
        "eps": Case({"lr": 0.1, "betas": (0.3, 0.9), "eps": 0.2, "weight_decay": 0.1}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(weight_decay=0.1)),
    },
}
STATES = {
    "I_buffer": "i_buffer",
    "D_buffer": "d_buffer",
    "slow_buffer": "lookahead_slow",
    "max": "max_norm",
}
WORDS = {"integral": "I", "derivative": "D", "delta_t": "DeltaT"}


def theirs_words(name, kwargs):
    """Our arguments in the words of the authors."""
    return {WORDS.get(key, key): value for key, value in kwargs.items()}


def module_of(name):
    """A module of the working directory by its file alone, and in float64 where it computes in float32."""
    (source,) = (source for source in SOURCES.values() if source[2] == name)
    module = ModuleType(name)
    path = Path(source[0].split("/")[1], *name.split(".")).with_suffix(".py")
    exec(path.read_text().replace(".float()", ".double()"), vars(module))
    return module


if __name__ == "__main__":
    # Their packages import much more.
    make_authors.import_module = module_of
    make(SOURCES, CASES, theirs_words, theirs_words, STATES)
