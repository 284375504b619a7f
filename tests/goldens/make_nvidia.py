"""Makes authors_<optimizer>.npz: what NVIDIA's classes do, and torch's AdamW to the rest.

Made with NVIDIA-NeMo/Emerging-Optimizers at fd77292, torch 2.13.0 (CPU) and NumPy 1.26.4, in float64; the
tests need none but the last:

    pip install torch==2.13.0 absl-py "numpy<2"
    git clone https://github.com/NVIDIA-NeMo/Emerging-Optimizers
    TORCHDYNAMO_DISABLE=1 python tests/goldens/make_nvidia.py [<class> ...]

Their casts to float32 are to float64 here. They are given the kernel (2, 3, 3, 3) as the matrix (2, 27), as
make_muon.py says.
"""

import sys
import types
import typing
from collections import defaultdict

import numpy as np
import torch

torch.float32 = torch.float64
torch.Tensor.float = torch.Tensor.double
torch.compile = lambda function: function
if not hasattr(typing, "override"):  # It is new in Python 3.12.
    typing.override = lambda function: function
# So is the syntax of their registry, which is not used here.
registry = sys.modules["emerging_optimizers.registry"] = types.ModuleType("registry")
registry.register_optimizer = lambda name: lambda cls: cls
sys.path.insert(0, "Emerging-Optimizers")
from data import SAVED_STEPS, record, square  # noqa: E402
from emerging_optimizers.contrib.muown import Muown as TheirMuown  # noqa: E402
from emerging_optimizers.legacy_soap.moso import MOSO as TheirMOSO  # noqa: E402
from emerging_optimizers.legacy_soap.stacked_soap import StackedSoap  # noqa: E402
from emerging_optimizers.orthogonalized_optimizers.adaptive_muon import (  # noqa: E402
    AdaptiveMuon as TheirAdaptiveMuon,
)
from emerging_optimizers.orthogonalized_optimizers.mop import MOP as TheirMOP  # noqa: E402
from emerging_optimizers.orthogonalized_optimizers.polargrad import PolarGrad as TheirPolarGrad  # noqa: E402
from emerging_optimizers.orthogonalized_optimizers.spel import Spel as TheirSpel  # noqa: E402
from emerging_optimizers.riemannian_optimizers import normalized_optimizer  # noqa: E402
from emerging_optimizers.riemannian_optimizers.isospectral import Iso as TheirIso  # noqa: E402
from emerging_optimizers.shampoo.soap_v3 import KlSoapV3, ReklsV3  # noqa: E402
from make_muon import GROUPS, Muon  # noqa: E402
from make_torch import Case, described, run  # noqa: E402

CHANGES = (
    {"after": 10, "group": 0, "set": {"lr": 0.1, "weight_decay": 0.2}},
    {"after": 20, "group": 1, "set": {"lr": 0.1, "weight_decay": 0.5}},
)


class Named(Muon):
    """Their states under our names; those of the parameter's numbers in its shape."""

    names: dict[str, str] = {}

    @property
    def state(self):
        found = {}
        for params, matrices, part in self.parts:
            for param, matrix in zip(params, matrices):
                own = {k: v for k, v in part.state[matrix].items() if k != "step"}
                found[param] = {
                    self.names.get(key, key): value.view(param.shape)
                    if value.shape == matrix.shape
                    else value
                    for key, value in own.items()
                }
        return found


class Muown(Named):
    of_matrices = TheirMuown
    names = {"g": "magnitude", "v_norm": "direction_norm", "m_g": "exp_avg", "v_g": "exp_avg_sq"}


class AdaptiveMuon(Named):
    of_matrices = TheirAdaptiveMuon
    names = {"moment2_buffer": "second_momentum_buffer"}


class PolarGrad(Muon):
    of_matrices = TheirPolarGrad


class MOP(Muon):
    of_matrices = TheirMOP


class Spel(Muon):
    of_matrices = TheirSpel


class OfMatrices(Muon):
    """Without the rest."""

    @property
    def state(self):
        return defaultdict(dict, super().state)


class ObliqueSGD(OfMatrices):
    of_matrices = normalized_optimizer.ObliqueSGD


class ObliqueAdam(OfMatrices):
    of_matrices = normalized_optimizer.ObliqueAdam


class MOSO(Named, OfMatrices):
    of_matrices = TheirMOSO
    names = {"M": "factor", "Q_M": "basis"}

    @property
    def state(self):
        return defaultdict(dict, super().state)


class Iso(Named):
    of_matrices = TheirIso
    names = {
        **{"u": "u_basis", "v": "v_basis"},
        **{"momentum_u": "u_basis_momentum", "momentum_v": "v_basis_momentum"},
    }

    @property
    def state(self):
        found = defaultdict(dict)
        for param, own in super().state.items():
            found[param] = {**own, "sigma": own["sigma"].view(1, -1)}
        return found


class KLSOAP(Named):
    """It takes matrices alone: what else there is has torch's AdamW, which is ours for vectors."""

    @staticmethod
    def of_matrices(params, use_eigh=False, **kwargs):
        return (ReklsV3 if use_eigh else KlSoapV3)(params, **kwargs)

    names = {
        "L": "factor0",
        "R": "factor1",
        "Q_L": "basis0",
        "Q_R": "basis1",
        "eigvals_L": "eigenvalues0",
        "eigvals_R": "eigenvalues1",
    }


class StackedSOAP(Named):
    """Of a matrix: of a longer stack, what the first gradients say nothing of is LAPACK's to choose."""

    of_matrices = StackedSoap
    names = KLSOAP.names

    @property
    def state(self):
        return defaultdict(dict, super().state)


# Where a side is longer than the other, some first eigenvalues are rounding, unless eps is larger than that.
# At the default eps there is a run of a square matrix: square/param/<step> in the file of KLSOAP.
ALIKE = {"lr": 0.01, "betas": (0.9, 0.95), "eps": 1e-4, "weight_decay": 0.01}


def alike(**values):
    """A matrix and the others, with the same values."""
    values = {**ALIKE, **values}
    auxiliary = {key: values[key] for key in ALIKE}
    return (
        {"params": [2], "auxiliary": False, **{k: v for k, v in values.items() if k != "eps"}},
        {"params": [0, 1, 3], "auxiliary": True, **auxiliary},
    )


SIMPLE = {"lr": 0.01, "weight_decay": 0.1}
FASTER = ({"after": 10, "group": 0, "set": {"lr": 0.1, "momentum": 0.5}}, *CHANGES[1:])
EXACT = {"coefficient_type": "deepseekv4", "num_ns_steps": 10}
MATRICES = ({"params": [2, 3], "auxiliary": False},)
MATRIX = ({"params": [2], "auxiliary": False},)


def cases(options):
    """The cases of a class that differs from Muon by options."""
    return {
        "default": Case({}, GROUPS),
        "options": Case({**SIMPLE, "nesterov": True, "momentum": 0.8, **options}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, GROUPS),
        "changes": Case(SIMPLE, GROUPS, FASTER),
    }


def oblique(options, change):
    """The cases of a class that is for matrices alone."""
    return {
        "default": Case({}, MATRICES),
        "options": Case({**SIMPLE, **options}, MATRICES),
        "rows": Case({"lr": 0.01, "dim": 1, **options}, MATRICES),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, MATRICES),
        "changes": Case(SIMPLE, MATRICES, ({"after": 10, "group": 0, "set": {"lr": 0.1, **change}},)),
    }


CASES = {
    AdaptiveMuon: {
        "default": Case({"lr": 1e-3, "momentum": 0.95, "weight_decay": 0.01}, GROUPS),
        "options": Case({**SIMPLE, "momentum": 0.8, "nesterov": True, "beta2": 0.5, "eps": 1e-2}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "momentum": 0.95, "weight_decay": 5.0}, GROUPS),
        "namo": Case(
            {**SIMPLE, "momentum": 0.95, "moment2_method": "namo", "scale_mode": "unit_rms_norm"}, GROUPS
        ),
        "namo_options": Case(
            {**SIMPLE, "momentum": 0.8, "moment2_method": "namo", "nesterov": True, "beta2": 0.5, "eps": 0.1},
            GROUPS,
        ),
        "changes": Case({**SIMPLE, "momentum": 0.95}, GROUPS, FASTER),
    },
    PolarGrad: cases({"num_ns_steps": 3, "extra_scale_factor": 0.2}),
    MOP: cases({"extra_scale_factor": 0.2}),
    # What Jordan's coefficients do to weights again and again is sensitive to rounding; these come to an end.
    Spel: {
        "default": Case({}, GROUPS),
        "options": Case({**SIMPLE, "nesterov": True, "momentum": 0.8, "num_ns_steps": 3}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0, **EXACT}, GROUPS),
        "changes": Case({**SIMPLE, **EXACT}, GROUPS, FASTER),
    },
    ObliqueSGD: oblique({"momentum": 0.5}, {"momentum": 0.3}),
    ObliqueAdam: {
        **oblique({"betas": (0.8, 0.9), "eps": 1e-2}, {"betas": (0.5, 0.7)}),
        "uncorrected": Case({"lr": 0.01, "correct_bias": False}, MATRICES),
    },
    MOSO: {
        "default": Case({}, MATRICES),
        "options": Case(
            {**SIMPLE, "momentum": 0.8, "rms_beta": 0.9, "shampoo_beta": 0.7, "eps": 1e-2}, MATRICES
        ),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, MATRICES),
        "changes": Case(SIMPLE, MATRICES, ({"after": 10, "group": 0, "set": {"lr": 0.1, "momentum": 0.5}},)),
    },
    Iso: {
        "default": Case({}, MATRICES),
        "polar": Case({"lr": 0.1, "momentum": 0.5, "retraction": "polar"}, MATRICES),
        "cayley": Case({"lr": 0.1, "momentum": 0.5, "retraction": "cayley"}, MATRICES),
        "changes": Case({"lr": 0.01}, MATRICES, ({"after": 10, "group": 0, "set": {"lr": 0.1}},)),
    },
    StackedSOAP: {
        "default": Case({"lr": 3e-3, "eps": 1e-4}, MATRIX),
        "options": Case({**ALIKE, "eps": 1e-2, "betas": (0.8, 0.9), "shampoo_beta": 0.5}, MATRIX),
        "large_weight_decay": Case({**ALIKE, "lr": 0.1, "weight_decay": 5.0}, MATRIX),
        "changes": Case(ALIKE, MATRIX, CHANGES[:1]),
    },
    KLSOAP: {
        "default": Case({"eps": 1e-4}, alike()),
        "large_weight_decay": Case({"eps": 1e-4}, alike(lr=0.1, weight_decay=5.0)),
        "betas": Case({"eps": 1e-2}, alike(eps=1e-2, betas=(0.8, 0.9), shampoo_beta=0.5)),
        "changes": Case({"eps": 1e-4}, alike(), CHANGES),
        "rekls": Case({"eps": 1e-4, "use_eigh": True}, alike()),
        "rekls_betas": Case(
            {"eps": 1e-2, "use_eigh": True}, alike(eps=1e-2, betas=(0.8, 0.9), shampoo_beta=0.5)
        ),
    },
    Muown: {
        "default": Case({"lr": 3e-4}, GROUPS),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, GROUPS),
        "momenta": Case({"lr": 0.01, "momentum": 0.8, "betas": (0.8, 0.9), "adam_eps": 1e-3}, GROUPS),
        "changes": Case({"lr": 0.01, "weight_decay": 0.1, "scale_mode": "unit_rms_norm"}, GROUPS, CHANGES),
    },
}


def ours(optimizer_class, name, case):
    """A case in the words of ms_optim."""
    words = {"adam_eps": "eps", "scale_mode": "scaling", "num_ns_steps": "ns_steps"}
    words["coefficient_type"] = "coefficients"
    words |= {"extra_scale_factor": "scale", "moment2_method": "method", "beta2": "second_momentum"}
    if optimizer_class is AdaptiveMuon:
        words["eps"] = "second_eps"
    case = described(optimizer_class, name, case, words)
    if case["kwargs"].get("scaling") == "unit_rms_norm":
        case["kwargs"]["scaling"] = "spectral"
    if optimizer_class in (ObliqueSGD, ObliqueAdam, MOSO, Iso, StackedSOAP):
        case["groups"] = ({"params": case["groups"][0]["params"]},)
    if optimizer_class is KLSOAP:
        # What it does to the others is what ours does to a matrix that is too large.
        left = ("auxiliary",)
        case["groups"] = tuple({k: v for k, v in g.items() if k not in left} for g in case["groups"])
        case["kwargs"]["max_precond_dim"] = 26
    if optimizer_class is Muown and "betas" in case["kwargs"]:
        # Of the matrices alone.
        betas = case["kwargs"].pop("betas")
        case["groups"] = tuple(
            group if group["auxiliary"] else {**group, "betas": betas} for group in case["groups"]
        )
    return case


def theirs(optimizer_class, name, case):
    """A run; NVIDIA's usual scale has no factor of 0.2, and Jordan's coefficients are its "simple" ones."""
    kwargs = dict(case.kwargs)
    if optimizer_class in (Muown, AdaptiveMuon, PolarGrad, Spel):
        kwargs = {"coefficient_type": "simple", "fp32_matmul_prec": "highest", **kwargs}
    if optimizer_class in (Muown, AdaptiveMuon) and kwargs.get("scale_mode", "spectral") == "spectral":
        kwargs["extra_scale_factor"] = 0.2
    arrays = run(optimizer_class, name, case._replace(kwargs=kwargs))
    return arrays | (of_square() if optimizer_class is KLSOAP and name == "default" else {})


def of_square():
    """What KLSOAP makes of a square matrix at its defaults; it has none for the learning rate."""
    param = torch.nn.Parameter(torch.tensor(square(0)))
    optimizer, arrays = KlSoapV3([param], lr=3e-3), {}
    for step in range(1, SAVED_STEPS[-1] + 1):
        param.grad = torch.tensor(square(step))
        optimizer.step()
        if step in SAVED_STEPS:
            arrays[f"square/param/{step}"] = param.detach().numpy().copy()
    return arrays


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    versions = {
        "NVIDIA-NeMo/Emerging-Optimizers": "fd77292",
        "torch": torch.__version__,
        "numpy": np.__version__,
    }
    record("authors", CASES, theirs, ours, versions)
