"""The rules of the compiled engine: ``python -m ms_optim.engine.native.prebuild`` writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.engine.native.cpp import Kernel, kernel
from ms_optim.engine.native.library import FOLDER
from ms_optim.optimizers import create_optimizer

# For each optimizer, the options that make a formula of its own.
VARIANTS: dict[str, tuple[dict[str, Any], ...]] = {
    "adadelta": ({},),
    "adafactor": (
        {},
        {"beta1": 0.9},
        {"form": "huggingface"},
        {"form": "huggingface", "beta1": 0.9},
        {"form": "huggingface", "warmup_init": True},
        {"form": "huggingface", "relative_step": False, "scale_parameter": False},
    ),
    "adagrad": ({},),
    "adam": ({}, {"amsgrad": True}, {"form": "mindspore"}, {"amsgrad": True, "form": "mindspore"}),
    "adamax": ({}, {"form": "mindspore"}),
    "adamoffload": ({}, {"amsgrad": True}),
    "adamw": ({}, {"amsgrad": True}, {"form": "mindspore"}, {"amsgrad": True, "form": "mindspore"}),
    "adamweightdecay": ({},),
    "asgd": ({},),
    "ftrl": ({},),
    "lamb": ({}, {"bias_correction": False}, {"trust_clip": True, "grad_averaging": False}),
    "lars": (
        {},
        {"momentum": 0.9},
        {"momentum": 0.9, "nesterov": True},
        {"momentum": 0.9, "always_adapt": True},
        {"momentum": 0.9, "trust_clip": True},
    ),
    "lion": ({},),
    "momentum": ({}, {"nesterov": True}),
    "nadam": ({}, {"decoupled_weight_decay": True}),
    "nadamw": ({},),
    "proximaladagrad": ({},),
    "radam": ({}, {"decoupled_weight_decay": True}),
    "rmsprop": tuple(
        {"momentum": momentum, "centered": centered, "form": form}
        for momentum in (0.0, 0.9)
        for centered in (False, True)
        for form in ("torch", "tensorflow")
    ),
    "rprop": ({},),
    "sgd": ({}, {"momentum": 0.9}, {"momentum": 0.9, "nesterov": True}),
    "sparseadam": ({},),
}


def kernels() -> Iterator[Kernel]:
    """The kernel of each variant, with and without centralised gradients."""
    params = [Parameter(Tensor(np.zeros((2,) * ndim, np.float32)), name=f"param{ndim}") for ndim in (1, 2)]
    for name, variants in VARIANTS.items():
        for options in variants:
            for centralize in (False, True):
                made = {"grad_centralization": centralize, "engine": "portable", **options}
                for part in create_optimizer(name, params, **made).param_groups[0].parts():
                    yield kernel(part.rule, tuple(part.group.cells))


def source(of: Iterable[Kernel] | None = None) -> str:
    """The text of ``builtin.cc``, or the same of other kernels."""
    made = {each.name: each.source for each in of or kernels()}
    pointers = "".join(f"    &{name},\n" for name in made)
    return (
        "// Written by `python -m ms_optim.engine.native.prebuild`.\n"
        '#include "rule.h"\n\nnamespace ms_optim {\n\n'
        + "\n".join(made.values())
        + f"\nextern const Rule* const builtin_rules[] = {{\n{pointers}}};\n"
        f"extern const int builtin_count = {len(made)};\n\n}}  // namespace ms_optim\n"
    )


if __name__ == "__main__":
    (FOLDER / "builtin" / "builtin.cc").write_text(source())
