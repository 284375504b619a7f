"""Makes authors_shampoo.npz: what the authors of Distributed Shampoo have does in float64.

Made with facebookresearch/optimizers at f606606, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but
the last:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/facebookresearch/optimizers
    python <ms_optim>/tests/goldens/make_shampoo.py

The file is laid out as those of make_torch.py. Of the authors' factors, which are halves of symmetric
matrices, the whole is kept, one behind the other. A learning rate, of which they make float32, is float64.

Where a factor has seen fewer gradients than it has rows, some of its eigenvalues are rounding, unless eps is
larger than that, as it is here but for one run.
"""

import sys

import numpy as np
import torch
from data import save_runs
from make_torch import Case, described, run

sys.path.insert(0, "optimizers")
from distributed_shampoo import shampoo_types as types  # noqa: E402
from distributed_shampoo.distributed_shampoo import DistributedShampoo  # noqa: E402
from distributed_shampoo.utils import shampoo_utils as utils  # noqa: E402

COMMIT = "f606606"
GRAFTED = {
    "sgd": types.SGDPreconditionerConfig,
    "adagrad": types.AdaGradPreconditionerConfig,
    "rmsprop": types.RMSpropPreconditionerConfig,
    "adam": types.AdamPreconditionerConfig,
}
DECAYS = {"coupled": types.WeightDecayType.L2, "corrected": types.WeightDecayType.CORRECTED}
WIDE = {"factor_matrix_dtype": torch.float64, "inv_factor_matrix_dtype": torch.float64}
ELEMENTWISE = {"filtered_grad": "exp_avg", "adagrad": "grafting_square", "momentum_buffer": "momentum_buffer"}
MATRICES = {"factor_matrices": "factors", "inv_factor_matrices": "inverse_roots"}


class Shampoo:
    """Their class with our names of arguments and states."""

    def __init__(self, params, foreach=False, maximize=False, **kwargs):
        self.sign = -1.0 if maximize else 1.0
        # Groups that are made of one dict would share what it refers to.
        self.optimizer = DistributedShampoo([theirs({**kwargs, **group}) for group in params])
        self.param_groups = self.optimizer.param_groups
        for lists in self.optimizer._per_group_state_lists:
            for key in (types.LR_TENSOR, types.LR_CPU_PINNED):
                lists[key] = lists[key].double()

    def step(self):
        for group in self.param_groups:
            for param in group["params"]:
                param.grad = self.sign * param.grad
        self.optimizer.step()

    @property
    def state(self):
        return {
            param: ours(self.optimizer.state[param], param, group)
            for group in self.param_groups
            for param in group["params"]
        }


def theirs(values):
    """Arguments, in their words."""
    values = dict(values)
    names = {"grafting_beta2": "beta2", "grafting_eps": "epsilon"}
    own = {theirs: values.pop(name) for name, theirs in names.items() if name in values}
    if "grafting" in values:
        values["grafting_config"] = GRAFTED[values.pop("grafting")](**own)
    names = {"momentum": "momentum", "dampening": "dampening", "nesterov": "use_nesterov"}
    own = {theirs: values.pop(name) for name, theirs in names.items() if name in values}
    if own:
        values["iterate_averaging_config"] = types.ClassicMomentumConfig(**own)
    if "eps" in values:
        values["epsilon"] = values.pop("eps")
    if "decay" in values:
        values["weight_decay_type"] = DECAYS[values.pop("decay")]
    values["peak_lr"] = values.get("lr", 1e-2)
    exponent = values.pop("inverse_exponent_override", None)
    exponents = {} if exponent is None else dict.fromkeys(range(1, 5), exponent)
    values["preconditioner_config"] = types.RootInvShampooPreconditionerConfig(
        inverse_exponent_override=exponents, **WIDE
    )
    dimensions = values.pop("target_parameter_dimensionality", 1)
    values["distributed_config"] = types.SingleDeviceDistributedConfig(
        target_parameter_dimensionality=dimensions
    )
    return values


def ours(blocks, param, group):
    """The states of a parameter: those of its blocks, together."""
    limit = group["max_preconditioner_dim"]
    target = group["distributed_config"].target_parameter_dimensionality
    places = torch.arange(param.numel()).view(utils.merge_small_dims(tuple(param.shape), limit, target))
    found = {}
    for number, own in enumerate(utils.multi_dim_split(places, limit)):
        for key in ELEMENTWISE.keys() & blocks[f"block_{number}"].keys():
            whole = found.setdefault(ELEMENTWISE[key], torch.zeros(param.numel()))
            whole[own.flatten()] = blocks[f"block_{number}"][key].flatten()
        for key, name in MATRICES.items():
            packed = zip(getattr(blocks[f"block_{number}"]["shampoo"], key), own.shape)
            matrices = [utils.unpack_upper_triangular(half, size).flatten() for half, size in packed]
            found[name] = torch.cat([*([found[name]] if name in found else []), *matrices])
    # Without a beta1 they keep no average: it would be the gradient.
    found.setdefault("exp_avg", param.grad)
    return {key: x if key in MATRICES.values() else x.view(param.shape) for key, x in found.items()}


LARGE = {"eps": 1e-3, "max_preconditioner_dim": 20}
GROUPS = (
    {"params": [0, 2], "max_preconditioner_dim": 3},
    {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.5, "precondition_frequency": 4},
)
CASES = {
    "default_eps": Case({"lr": 1e-3}),
    "averages": Case({**LARGE, "betas": (0.8, 0.95), "beta3": 0.5, "weight_decay": 0.1}),
    "without_correction": Case({**LARGE, "betas": (0.8, 0.95), "use_bias_correction": False}),
    "axes": Case({**LARGE, "max_preconditioner_dim": 6, "precondition_frequency": 3}),
    "blocks": Case({**LARGE, "max_preconditioner_dim": 2, "weight_decay": 5.0, "lr": 0.1}),
    "uneven_blocks": Case({**LARGE, "max_preconditioner_dim": 4}),
    "less_merged": Case({**LARGE, "target_parameter_dimensionality": 3}),
    "late": Case(
        {**LARGE, "precondition_frequency": 4, "start_preconditioning_step": 10, "betas": (0.9, 0.99)}
    ),
    "sgd": Case({**LARGE, "grafting": "sgd", "max_preconditioner_dim": 3, "betas": (0.0, 1.0), "beta3": 0.5}),
    "adagrad": Case({**LARGE, "grafting": "adagrad", "max_preconditioner_dim": 3, "grafting_eps": 1e-3}),
    "rmsprop": Case(
        {
            **LARGE,
            "grafting": "rmsprop",
            "betas": (0.9, 0.9),
            "precondition_frequency": 3,
            "start_preconditioning_step": 5,
        }
    ),
    "adam": Case({**LARGE, "grafting": "adam", "grafting_beta2": 0.9, "max_preconditioner_dim": 4}),
    "momentum": Case({**LARGE, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.5}),
    "nesterov": Case({**LARGE, "momentum": 0.5, "dampening": 0.1, "nesterov": True, "grafting": "adam"}),
    "coupled": Case({**LARGE, "decay": "coupled", "weight_decay": 0.5, "momentum": 0.5}),
    "exponent": Case({**LARGE, "inverse_exponent_override": 0.3, "max_preconditioner_dim": 4}),
    "maximize": Case({**LARGE, "maximize": True}),
    "two_groups": Case(LARGE, groups=GROUPS),
    "changes": Case(
        {**LARGE, "decay": "corrected", "weight_decay": 0.5, "lr": 0.1},
        changes=(
            {"after": 10, "group": 0, "set": {"lr": 0.02}},
            {"after": 20, "group": 0, "set": {"weight_decay": 2.0}},
        ),
    ),
}


def main():
    arrays = {}
    for name, case in CASES.items():
        arrays |= run(Shampoo, name, case)
    words = [described(Shampoo, *item) for item in CASES.items()]
    versions = {"facebookresearch/optimizers": COMMIT, "torch": torch.__version__, "numpy": np.__version__}
    save_runs("authors_shampoo", words, versions, arrays)


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    main()
