"""What was probably meant by an unknown name: one that is spelt nearly so, or what others call the same."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Callable

# Names of torch, MindSpore, keras and others, in lower case, and what they are here.
_RENAMED = {
    # Arguments and keys of groups.
    "wd": "weight_decay",
    "learning_rate": "lr",
    "lr": "learning_rate",
    "epsilon": "eps",
    "beta1": "betas",
    "beta2": "betas",
    "beta_1": "betas",
    "beta_2": "betas",
    "clip_grad_norm": "max_grad_norm",
    "clip_norm": "max_grad_norm",
    "clipnorm": "max_grad_norm",
    "global_clipnorm": "max_grad_norm",
    "clip_grad": "max_grad_norm",
    "clip_grad_value": "max_grad_value",
    "clip_value": "max_grad_value",
    "clipvalue": "max_grad_value",
    "weight_decouple": "decay",
    "decoupled_weight_decay": "decay",
    "l1": "l1_decay",
    "use_amsgrad": "amsgrad",
    "use_nesterov": "nesterov",
    # Optimizers and what stands around them.
    "lazyadam": "SparseAdam",
    "rmsproptf": "RMSprop",
    "adamwschedulefree": "ScheduleFreeAdamW",
    "radamschedulefree": "ScheduleFreeRAdam",
    "sgdschedulefree": "ScheduleFreeSGD",
    "dynamiclossscaler": "LossScaler",
    "dynamiclossscalemanager": "LossScaler",
    "gradscaler": "LossScaler",
    # Schedules.
    "chainedscheduler": "Multiply",
    "constantlr": "Piecewise",
    "cosine_decay_lr": "Cosine",
    "cosineannealinglr": "Cosine",
    "cosineannealingwarmrestarts": "WarmRestarts",
    "cosinedecaylr": "Cosine",
    "cycliclr": "Cyclic",
    "exponential_decay_lr": "Exponential",
    "exponentialdecaylr": "Exponential",
    "exponentiallr": "Exponential",
    "inverse_decay_lr": "InverseTime",
    "inversedecaylr": "InverseTime",
    "lambdalr": "Lambda",
    "linearlr": "Linear",
    "multiplicativelr": "Table",
    "multisteplr": "MultiStep",
    "natural_exp_decay_lr": "NaturalExponential",
    "naturalexpdecaylr": "NaturalExponential",
    "onecyclelr": "OneCycle",
    "piecewise_constant_lr": "Piecewise",
    "polynomial_decay_lr": "Polynomial",
    "polynomialdecaylr": "Polynomial",
    "polynomiallr": "Polynomial",
    "sequentiallr": "Sequence",
    "steplr": "Step",
    "warmup_lr": "Linear",
    "warmuplr": "Linear",
}
_ENGINES = "nothing takes its place: an engine runs all parameters at once"
# Arguments that are something else than an argument here.
_INSTEAD = {
    "no_decay": "groups.decay_groups(net, weight_decay, no_decay=...) makes groups for that",
    "lr_scheduler": "a schedule is given as learning_rate",
    "use_ema": "transforms=[transforms.EMA()] does that",
    **dict.fromkeys(("foreach", "fused", "capturable", "differentiable", "use_locking"), _ENGINES),
}


def hint(name: str, known: Iterable[str], most: int = 1) -> str:
    """`` (did you mean ...?)``, to stand behind a name that is not known; empty where nothing is like it.

    Args:
        known: the names that there are; of dotted ones the last part counts. Capitals do not.
        most: how many may be named.
    """
    names = {each.rpartition(".")[2].lower(): each for each in known}
    word = name.lower()
    renamed = _RENAMED.get(word, word).lower()
    if word in _INSTEAD and word not in names:
        return f" ({_INSTEAD[word]})"
    near = [renamed] if renamed in names else get_close_matches(word, names, n=most, cutoff=0.75)
    if not near:
        return ""
    *others, last = (names[each] for each in near)
    return f" (did you mean {', '.join(others)} or {last}?)" if others else f" (did you mean {last}?)"


def unknown_of(module: str, known: Iterable[str]) -> Callable[[str], Any]:
    """A module's ``__getattr__``, whose error says which name was probably meant."""
    known = list(known)

    def refuse(name: str) -> Any:
        guess = "" if name.startswith("_") else hint(name, known)
        raise AttributeError(f"module {module!r} has no attribute {name!r}{guess}")

    return refuse
