"""Makes authors_<optimizer>.npz: what the optimizers that their authors published as files do in float64.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To make them again, have the
repositories of SOURCES in the working directory, each by its name, at the commit that stands there:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/apple/ml-ademamix
    python <ms_optim>/tests/goldens/make_authors.py [<class> ...]

The files are laid out as those of make_torch.py. None of these optimizers maximizes: `Maximizing` negates the
gradients, as torch's do. MARS's Newton-Schulz steps are compiled, in bfloat16: its file is rid of both by
``sed -i "s/@torch.compile//; s/M.bfloat16()/M.double()/" MARS/MARS/optimizers/mars.py``.
"""

import sys
from importlib import import_module

import numpy as np
import torch
from data import save_runs
from make_torch import Case, described, run

# By our name: the repository, the commit, the module, and what the class is called there.
SOURCES = {
    "AdEMAMix": ("apple/ml-ademamix", "c3d73c0", "pytorch.ademamix", "AdEMAMix"),
    "SimplifiedAdEMAMix": ("DepenM/Simplified-AdEMAMix", "dba14d0", "simplified_AdEMAMix", "SimAdEMAMix"),
    "ADOPT": ("iShohei220/adopt", "6468572", "src.adopt.adopt", "ADOPT"),
    "MARS": ("AGI-Arena/MARS", "4831e28", "MARS.optimizers.mars", "MARS"),
    "QHM": ("facebookresearch/qhoptim", "e81dea3", "qhoptim.pyt.qhm", "QHM"),
    "QHAdam": ("facebookresearch/qhoptim", "e81dea3", "qhoptim.pyt.qhadam", "QHAdam"),
    "AdamP": ("clovaai/AdamP", "7f6f038", "adamp.adamp", "AdamP"),
    "CAME": ("yangluo7/CAME", "e77c5c0", "came_pytorch.CAME", "CAME"),
}

SMALL = Case({"lr": 0.01, "weight_decay": 0.1})
LARGE = Case({"lr": 0.1, "weight_decay": 5.0})
GROUPS = (
    {"params": [0, 2]},
    {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.5},
)
CHANGES = (
    {"after": 10, "group": 0, "set": {"lr": 0.1}},
    {"after": 20, "group": 0, "set": {"betas": (0.95, 0.98), "weight_decay": 0.1}},
)


class Betas(tuple):
    """Two betas for a constructor that looks at a third one."""

    def __getitem__(self, place):
        return 0.0 if place == 2 else super().__getitem__(place)


def two(beta1, beta2):
    return Betas((beta1, beta2))


CASES = {
    "AdEMAMix": {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95, 0.98), "eps": 1e-3, "alpha": 5.0}),
        "warmups": Case(
            {"lr": 0.01, "betas": (0.8, 0.95, 0.999), "alpha": 5.0, "beta3_warmup": 60, "alpha_warmup": 40}
        ),
        "without_fast": Case(
            {"lr": 0.01, "betas": (0.0, 0.95, 0.99), "beta3_warmup": 30, "weight_decay": 0.1}
        ),
        "large_weight_decay": LARGE,
        "maximize": Case({"lr": 0.01, "alpha_warmup": 50, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2], "beta3_warmup": 50},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9, 0.95), "eps": 1e-4, "weight_decay": 0.0},
            ),
        ),
        "changes": Case(
            {"lr": 0.01, "beta3_warmup": 90},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1, "alpha": 8.0}},
                {"after": 20, "group": 0, "set": {"betas": (0.95, 0.98, 0.999), "weight_decay": 0.1}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01, "alpha_warmup": 20},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95, 0.99)}},),
        ),
    },
    "SimplifiedAdEMAMix": {
        "default": Case({"betas": two(0.99, 0.95)}),
        "alpha_eps": Case({"betas": two(0.9, 0.99), "alpha": 20.0, "eps": 1e-3}),
        "warmup": Case({"betas": two(0.99, 0.95), "alpha": 5.0, "beta1_warmup": 60, "min_beta1": 0.5}),
        "large_weight_decay": Case({"lr": 0.1, "betas": two(0.9, 0.95), "weight_decay": 5.0}),
        "maximize": Case({"betas": two(0.9, 0.95), "maximize": True}),
        "two_groups": Case(
            {"betas": two(0.9, 0.95), "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.01, "betas": two(0.5, 0.9), "alpha": 3.0, "weight_decay": 0.0},
            ),
        ),
        "changes": Case(
            {"betas": two(0.9, 0.95), "beta1_warmup": 30},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.01, "alpha": 2.0}},
                {"after": 20, "group": 0, "set": {"betas": two(0.8, 0.95), "weight_decay": 0.1}},
            ),
        ),
    },
    "ADOPT": {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-2}),
        "clip_exp": Case({"lr": 0.01, "betas": (0.8, 0.95), "clip_exp": 0.01, "eps": 1e-4}),
        "unclipped": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-2, "clipping": False}),
        "weight_decay": Case({"lr": 0.01, "weight_decay": 0.1}),
        "large_weight_decay": LARGE,
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "eps": 1e-4, "weight_decay": 0.0},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"betas": (0.95, 0.98), "weight_decay": 0.1}},
            ),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},),
        ),
    },
    "MARS": {
        "default": Case({}),
        "gamma_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3, "gamma": 0.3}),
        "weight_decay": SMALL,
        "large_weight_decay": LARGE,
        "rest": Case({"lr": 0.01, "lr_1d_factor": 3.0, "betas_1d": (0.5, 0.8), "weight_decay_1d": 2.0}),
        "optimize_1d": Case({"lr": 0.01, "optimize_1d": True, "weight_decay": 0.1}),
        "lion": Case({"form": "lion", "weight_decay": 0.1}),
        "lion_optimize_1d": Case({"form": "lion", "optimize_1d": True}),
        "shampoo": Case({"lr": 0.01, "form": "shampoo", "weight_decay": 0.1, "eps": 0.1}),
        "shampoo_optimize_1d": Case({"lr": 0.01, "form": "shampoo", "optimize_1d": True}),
        "maximize": Case({"maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case({"lr": 0.01}, changes=CHANGES),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},),
        ),
    },
    "QHM": {
        "default": Case({"lr": 0.1, "momentum": 0.999, "nu": 0.7}),
        "momentum_nu": Case({"lr": 0.1, "momentum": 0.9, "nu": 0.3}),
        "weight_decay": Case({"lr": 0.1, "momentum": 0.9, "nu": 0.7, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "momentum": 0.9, "nu": 0.7, "weight_decay": 5.0}),
        "decoupled": Case({"lr": 0.1, "momentum": 0.9, "nu": 0.7, "weight_decay": 5.0, "decay": "decoupled"}),
        "maximize": Case({"lr": 0.1, "momentum": 0.9, "nu": 0.7, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.1, "momentum": 0.9, "nu": 0.7},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.5, "momentum": 0.5, "nu": 1.0, "weight_decay": 0.1},
            ),
        ),
        "changes": Case(
            {"lr": 0.1, "momentum": 0.9, "nu": 0.7},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.3, "momentum": 0.8, "nu": 0.2}},),
        ),
    },
    "QHAdam": {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
        "nus": Case({"lr": 0.01, "betas": (0.95, 0.98), "nus": (0.7, 0.4), "eps": 1e-4}),
        "weight_decay": SMALL,
        "large_weight_decay": LARGE,
        "decoupled": Case({"lr": 0.1, "nus": (0.7, 1.0), "weight_decay": 5.0, "decay": "decoupled"}),
        "maximize": Case({"lr": 0.01, "nus": (0.7, 1.0), "maximize": True}),
        "two_groups": Case({"lr": 0.01, "nus": (0.7, 0.9)}, groups=GROUPS),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"nus": (0.8, 0.9), "weight_decay": 0.1}},
            ),
        ),
    },
    "AdamP": {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3, "delta": 1.5}),
        "channels": Case({"lr": 0.01, "delta": 10.0, "wd_ratio": 0.3, "weight_decay": 0.5}),
        "some": Case({"lr": 0.01, "delta": 1.5, "weight_decay": 0.1}),
        "nesterov": Case({"lr": 0.01, "delta": 2.0, "nesterov": True, "weight_decay": 0.1}),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0, "delta": 2.0}),
        "maximize": Case({"lr": 0.01, "delta": 1.5, "maximize": True}),
        "two_groups": Case({"lr": 0.01, "delta": 1.0}, groups=GROUPS),
        "changes": Case({"lr": 0.01, "delta": 1.5}, changes=CHANGES),
    },
    "CAME": {
        "default": Case({"lr": 2e-4}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95, 0.98), "eps": (1e-4, 1e-2)}),
        "clipped": Case({"lr": 0.01, "betas": (0.8, 0.95, 0.98), "clip_threshold": 0.5}),
        "weight_decay": SMALL,
        "large_weight_decay": LARGE,
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=(
                {"params": [0, 2]},
                {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9, 0.8), "clip_threshold": 0.3},
            ),
        ),
        "changes": Case(
            {"lr": 0.01},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.1, "betas": (0.5, 0.9, 0.8)}},),
        ),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 2]},),
            changes=({"after": 5, "add": {"params": [3, 1], "lr": 0.1}},),
        ),
    },
}


def theirs_words(name, kwargs):
    """Our arguments in the words of the authors."""
    kwargs = dict(kwargs)
    if name == "ADOPT":
        power, clips = kwargs.pop("clip_exp", 0.25), kwargs.pop("clipping", True)
        kwargs["clip_lambda"] = (lambda step: step**power) if clips else None
    if name == "MARS":
        kwargs["mars_type"] = f"mars-{kwargs.pop('form', 'adamw')}"
        kwargs["lr_1d"] = kwargs.get("lr", 3e-3) * kwargs.pop("lr_1d_factor", 1.0)
    if kwargs.pop("decay", None):
        kwargs |= {"weight_decay_type": "direct"} if name == "QHM" else {"decouple_weight_decay": True}
    return kwargs


def is_used(name, case, key):
    """Whether a state is one of ours: MARS's authors make all of them for all tensors."""
    state, place = key.split("/")[2:]
    is_corrected = place == "2" or case.kwargs.get("optimize_1d", False)
    if state == "RMS":  # Of the parameter, and nobody reads it.
        return False
    form = case.kwargs.get("form")
    is_square_free = is_corrected and (form == "lion" or (form == "shampoo" and place == "2"))
    absent = {"last_grad": not is_corrected, "exp_avg_sq": is_square_free}
    return name != "MARS" or "/state/" not in key or not absent.get(state)


def with_axes(key, value):
    """A state of rows or columns with the axes of its parameter."""
    if "_row/" in key:
        return value[..., None]
    return value[..., None, :] if "_col/" in key else value


def authors_class(source, words, wrapped):
    """The class in its file, as ``wrapped`` makes it, under our arguments."""
    repository, _, module, theirs = source
    sys.path.insert(0, repository.split("/")[1])
    base = wrapped(getattr(import_module(module), theirs))

    class Maximizing(base):
        def __init__(self, params, foreach=False, maximize=False, **kwargs):
            super().__init__(params, **words(kwargs))
            self.negates = maximize

        def step(self, closure=None):
            for param in (p for group in self.param_groups for p in group["params"]):
                param.grad = -param.grad if self.negates else param.grad
            super().step()

    return Maximizing


def make(sources, cases, words, group_words=lambda name, group: group, states=(), wrapped=()):
    """The files of the classes named in argv, or of all.

    Args:
        sources: by our name, as SOURCES.
        cases: by our name, the cases by name.
        words: a name and our arguments in the words of the authors.
        group_words: the same for a group, or for what is changed in one.
        states: the authors' names of states, with ours where they differ.
        wrapped: by our name, what makes of the authors' class one that can be run.
    """
    unknown = set(sys.argv[1:]) - cases.keys()
    assert not unknown, f"no cases for {unknown}; there are {list(cases)}"
    for name in sys.argv[1:] or cases:
        wrap = dict(wrapped).get(name, lambda cls: cls)
        cls = authors_class(sources[name], lambda kwargs, name=name: words(name, kwargs), wrap)
        arrays = {}
        for case_name, case in cases[name].items():
            groups = tuple(group_words(name, group) for group in case.groups)
            changes = tuple(
                {
                    key: group_words(name, value) if key in ("set", "add") else value
                    for key, value in c.items()
                }
                for c in case.changes
            )
            made = run(cls, case_name, case._replace(groups=groups, changes=changes))
            for key, value in made.items():
                head, _, tail = key.rpartition("/state/")
                state, _, place = tail.partition("/")
                key = f"{head}/state/{dict(states).get(state, state)}/{place}" if head else key
                if is_used(name, case, key):
                    arrays[key] = with_axes(key, value)
        described_cases = [described(cls, *item) for item in cases[name].items()]
        repository, commit = sources[name][:2]
        versions = {repository: commit, "torch": torch.__version__, "numpy": np.__version__}
        save_runs(f"authors_{name.lower()}", described_cases, versions, arrays)


if __name__ == "__main__":
    make(SOURCES, CASES, theirs_words)
