"""Makes pytorchoptimizer_<optimizer>.npz for optimizers that no other package has; and torch_*.npz.

Made with pytorch_optimizer 4.1.0, torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To
make them again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_pytorch_optimizer_single.py [<class> ...]

The files are laid out as those of make_torch.py. The package's BCOS takes the new momentum for the old: its
authors' formula stands here (torch_bcos.npz). What the package keeps as one number a tensor has the tensor's
shape.
"""

import pytorch_optimizer
import torch
from make_pytorch_optimizer_rare import ADAM, ADDED, LARGE, TWO, changing, record_all, renaming
from make_torch import Case
from pytorch_optimizer import Adalite, AdaNorm, ApolloDQN, Gravity, Nero, SaRA, SGDSaI
from pytorch_optimizer.optimizer import conda, fira
from pytorch_optimizer.optimizer.utils.galore import GaLoreProjector

# The package divides a scalar into nothing but one subset.
SUBSETS = ({"params": [1, 2, 3]}, {"params": [0], "subset_size": 1})
WITHOUT_DECAY = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1})


class A2Grad(pytorch_optimizer.A2Grad):
    """With our word for the variant; it has no use for its rate."""

    def __init__(self, params, form="uni", **kwargs):
        super().__init__(params, variant=form, **kwargs)


class AvaGrad(pytorch_optimizer.AvaGrad):
    """Its decay is the authors' coupled one unless it is told otherwise."""

    def __init__(self, params, decay="coupled", **kwargs):
        super().__init__(params, weight_decouple=decay == "decoupled", **kwargs)


class AdamWSN(pytorch_optimizer.AdamWSN):
    """With the subset norm for all parameters."""

    def __init__(self, params, **kwargs):
        super().__init__(params, sn=True, **kwargs)


class AdaShift(pytorch_optimizer.AdaShift):
    """With a word for what the second moment is reduced by."""

    def __init__(self, params, by_tensor=True, **kwargs):
        super().__init__(params, **kwargs, **({} if by_tensor else {"reduce_func": None}))


class EarlyProjector(GaLoreProjector):
    """It counts steps from 0 as the authors' does, and makes its bases in float64.

    Each new vector has the sign that is nearer to the one in its place.
    """

    def project(self, grad, num_steps, *args, **kwargs):
        return super().project(grad, num_steps - 1, *args, **kwargs)

    def get_orthogonal_matrix(self, weights, projection_type, **kwargs):
        left, _, right = torch.linalg.svd(weights, full_matrices=False)
        new, axis = (right[: self.rank], 1) if projection_type == "right" else (left[:, : self.rank], 0)
        if self.ortho_matrix is None:
            return new
        return new * torch.where((new * self.ortho_matrix).sum(axis, keepdim=True) < 0, -1.0, 1.0)


conda.GaLoreProjector = fira.GaLoreProjector = EarlyProjector


class WithBases:
    """With its bases among the states."""

    basis = "basis"

    def step(self):
        super().step()
        for param, state in self.state.items():
            if "projector" in state:
                basis = state["projector"].ortho_matrix
                state[self.basis] = basis if param.shape[0] < param.shape[1] else basis.T


class Conda(WithBases, pytorch_optimizer.Conda):
    """With its bases among the states."""


class Fira(WithBases, pytorch_optimizer.Fira):
    """With a rank of 0 for none, and its only type of projection."""

    basis = "short_basis"

    def __init__(self, params, **kwargs):
        groups = [{**group, "projection_type": "std"} for group in params]
        for group in groups:
            if not group["rank"]:
                del group["rank"]
        super().__init__(groups, **kwargs)


class Ranger21(pytorch_optimizer.Ranger21):
    """Without its schedule, and with our name for its first beta."""

    def __init__(self, params, pn_beta=0.9, **kwargs):
        kwargs.update(num_iterations=100, disable_lr_scheduler=True, beta0=pn_beta)
        super().__init__(params, **kwargs)


class ROSE(pytorch_optimizer.ROSE):
    """With the author's decay, which is decoupled."""

    def __init__(self, params, **kwargs):
        super().__init__(params, weight_decouple=True, **kwargs)


class StableSPAM(pytorch_optimizer.StableSPAM):
    """With our name for the interval."""

    def __init__(self, params, delta_t=1000, **kwargs):
        super().__init__(params, update_proj_gap=delta_t, **kwargs)


class BCOS(torch.optim.Optimizer):
    """The authors' formula, with both of its conditional moments."""

    def __init__(self, params, lr=1e-3, beta=0.9, square_beta=None, eps=1e-6, weight_decay=0.1, **kwargs):
        self.sign = -1.0 if kwargs.pop("maximize", False) else 1.0
        self.mode, self.simple = kwargs.pop("mode", "c"), kwargs.pop("simple_cond", False)
        kwargs.pop("foreach", None)
        defaults = {
            "lr": lr,
            "beta": beta,
            "square_beta": square_beta,
            "eps": eps,
            "weight_decay": weight_decay,
        }
        super().__init__(params, defaults)

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for param in group["params"]:
                param.mul_(1 - group["lr"] * group["weight_decay"])
                self.move(param, self.sign * param.grad, group)

    def move(self, param, grad, group):
        state, beta, beta2 = self.state[param], group["beta"], group["square_beta"]
        if self.mode != "g":
            old = state.setdefault("m", grad.clone()).clone()
            state["m"].lerp_(grad, 1 - beta)
        way = grad if self.mode == "g" else state["m"]
        if self.mode != "c":
            v = state.setdefault("v", grad.square())
            v.lerp_(way.square(), 1 - (beta if beta2 is None else beta2))
        elif self.simple:
            kept = 1 - (1 - beta) ** 2 if beta2 is None else beta2
            v = kept * old.square() + (1 - kept) * grad.square()
        else:
            new = (1 - beta) ** 2
            v = (3 * beta**2 - 2 * beta**3) * old.square() + new * grad.square() + 2 * beta * new * old * grad
        param.sub_(group["lr"] * way / (v.sqrt() + group["eps"]))


def low(**values):
    """The matrix in few dimensions, and the others."""
    return {"params": [2], "rank": 2, "update_proj_gap": 30, "scale": 1.0, **values}, {
        "params": [0, 1, 3],
        "rank": 0,
    }


CASES = {
    A2Grad: {
        "default": Case({}),
        "inc": Case({"form": "inc", "beta": 5.0, "lips": 3.0}),
        "exp": Case({"form": "exp", "rho": 0.8, "maximize": True}),
        "two_groups": Case({}, groups=({"params": [0, 2]}, {"params": [3, 1], "beta": 2.0})),
        "changes": Case({}, changes=({"after": 10, "group": 0, "set": {"lips": 5.0, "beta": 3.0}},)),
    },
    Gravity: {
        "default": Case({"alpha": 0.0}),
        "beta": Case({"lr": 0.1, "alpha": 0.0, "beta": 0.5, "maximize": True}),
        "two_groups": Case({"lr": 0.01, "alpha": 0.0}, groups=WITHOUT_DECAY),
        "changes": Case({"lr": 0.01, "alpha": 0.0}, changes=changing(beta=0.5)),
    },
    AvaGrad: {
        "default": Case({}),
        "options": Case({"lr": 0.5, "betas": (0.8, 0.95), "eps": 1e-3, "weight_decay": 0.1}),
        "large_decay": LARGE,
        "decoupled": Case({"lr": 0.1, "weight_decay": 0.5, "decay": "decoupled"}),
        "changes": Case({"lr": 0.01}, changes=changing(betas=(0.8, 0.95), eps=0.5)),
    },
    AdamWSN: {
        "default": Case({}),
        "options": Case({**ADAM, "weight_decay": 0.1, "subset_size": 6}, groups=SUBSETS),
        "halves": Case({**ADAM, "subset_size": -2}, groups=SUBSETS),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(betas=(0.8, 0.95))),
        "added_group": Case({"lr": 0.01}, **ADDED),
    },
    AdaShift: {
        "default": Case({}),
        "options": Case({**ADAM, "keep_num": 3}),
        "each": Case({"lr": 0.01, "eps": 1e-3, "by_tensor": False, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=WITHOUT_DECAY),
        "changes": Case({"lr": 0.01}, changes=changing(eps=1e-2)),
    },
    Adalite: {
        "default": Case({}),
        "options": Case(
            {
                **{"lr": 0.01, "betas": (0.8, 0.95), "eps1": 1e-3, "eps2": 0.5, "weight_decay": 0.1},
                **{"tau": 0.1, "ratio_min": 2.0, "g_norm_min": 0.5},
            }
        ),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(betas=(0.8, 0.95))),
        "added_group": Case({"lr": 0.01}, **ADDED),
    },
    Ranger21: {
        "default": Case({}),
        "options": Case(
            {
                **ADAM,
                **{"pn_beta": 0.5, "weight_decay": 0.1, "beta_softplus": 5.0, "agc_clipping_value": 0.1},
                **{"agc_eps": 0.9, "lookahead_merge_time": 3, "lookahead_blending_alpha": 0.8},
                "norm_loss_factor": 0.1,
            }
        ),
        "plain": Case(
            {
                **{"lr": 0.01, "use_softplus": False, "centralize_gradients": False, "maximize": True},
                **{"normalize_gradients": False, "eps": 1e-3},
            }
        ),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(betas=(0.8, 0.95))),
    },
    Conda: {
        "default": Case({}),
        "options": Case({**ADAM, "weight_decay": 0.1, "update_proj_gap": 15, "scale": 0.5}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0, "update_proj_gap": 1, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(betas=(0.8, 0.95))),
    },
    Fira: {
        "default": Case({}, groups=low()),
        "options": Case({**ADAM, "weight_decay": 0.1}, groups=low(update_proj_gap=10, scale=0.5)),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0, "maximize": True}, groups=low(rank=1)),
        "changes": Case({"lr": 0.01}, groups=low(), changes=changing(betas=(0.8, 0.95))),
    },
    SaRA: {
        "default": Case({"threshold": 0.2}),
        "options": Case({**ADAM, "lr": 0.1, "threshold": 0.3, "weight_decay": 0.1, "progressive_iter": 20}),
        "large_decay": Case({"lr": 0.1, "threshold": 0.5, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case({"lr": 0.01, "threshold": 0.8}, groups=TWO),
        "changes": Case({"lr": 0.01, "threshold": 0.5}, changes=changing(betas=(0.8, 0.95))),
    },
    ROSE: {
        "default": Case({}),
        "plain": Case({"lr": 0.01, "centralize": False, "stabilize": False, "maximize": True}),
        "ranges": Case({"lr": 0.01, "stabilize": False, "weight_decay": 0.1}),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(weight_decay=0.2)),
    },
    AdaNorm: {
        "default": Case({}),
        "options": Case({**ADAM, "r": 0.5, "weight_decay": 0.1}),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(r=0.8)),
        "added_group": Case({"lr": 0.01}, **ADDED),
    },
    ApolloDQN: {
        "default": Case({}),
        "belief": Case({"rebound": "belief", "warmup_steps": 30, "beta": 0.8, "eps": 1e-3}),
        "coupled": Case(
            {"lr": 1e-3, "warmup_steps": 5, "init_lr": 1e-4, "weight_decay": 5.0, "maximize": True}
        ),
        "two_groups": Case(
            {"lr": 1e-3, "warmup_steps": 1}, groups=({"params": [0, 2]}, {"params": [3, 1], "beta": 0.5})
        ),
        "changes": Case({"lr": 1e-3, "warmup_steps": 1}, changes=changing(lr=5e-3)),
    },
    BCOS: {
        "default": Case({}),
        "simple": Case({"lr": 0.01, "beta": 0.8, "eps": 1e-3, "simple_cond": True}),
        "simple_beta2": Case({"lr": 0.01, "square_beta": 0.95, "simple_cond": True, "maximize": True}),
        "m": Case({"lr": 0.01, "mode": "m", "beta": 0.7}),
        "g": Case({"lr": 0.01, "mode": "g", "square_beta": 0.95}),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "changes": Case({"lr": 0.01}, changes=changing(beta=0.5)),
    },
    Nero: {
        "default": Case({}),
        "options": Case({"lr": 0.1, "beta": 0.9, "eps": 1e-2, "maximize": True}),
        "unconstrained": Case({"lr": 0.1, "constraints": False}),
        "two_groups": Case({"lr": 0.01}, groups=WITHOUT_DECAY),
        "changes": Case({"lr": 0.01}, changes=changing(beta=0.9)),
    },
    SGDSaI: {
        "default": Case({}),
        "options": Case({"lr": 0.1, "momentum": 0.5, "eps": 0.1, "weight_decay": 0.1}),
        "without_momentum": Case({"lr": 0.1, "momentum": 0.0}),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01}, groups=TWO),
        "added_group": Case({"lr": 0.01}, **ADDED),
    },
    StableSPAM: {
        "default": Case({}),
        "options": Case(
            {**ADAM, "gamma1": 0.5, "gamma2": 0.7, "theta": 0.9, "weight_decay": 0.1, "delta_t": 15}
        ),
        "large_decay": LARGE,
        "two_groups": Case({"lr": 0.01, "delta_t": 30}, groups=TWO),
        "changes": Case({"lr": 0.01, "theta": 0.5}, changes=changing(betas=(0.8, 0.9))),
    },
}
WRITTEN_HERE = (BCOS,)
# The states that are called otherwise here.
STATES = {
    "ApolloDQN": {"update": "last"},
    # It keeps the numbers that it has chosen, and no others.
    "SaRA": dict.fromkeys(("mask", "exp_avg", "exp_avg_sq")),
    # These change places at each step.
    "Ranger21": dict.fromkeys(("grad_ma", "neg_grad_ma")),
    "StableSPAM": {"m_norm_t": "m_norm", "v_norm_t": "v_norm", "m_max_t": "m_max"},
}
SHAPED = {
    "A2Grad": ("v_k", "v_kk"),
    "AdaNorm": ("exp_grad_norm",),
    "Nero": ("scale", "exp_avg_sq"),
    "SGDSaI": ("gsnr",),
    "StableSPAM": ("m_norm_t", "v_norm_t", "m_max_t"),
}


if __name__ == "__main__":
    record_all(CASES, WRITTEN_HERE, renaming(STATES, SHAPED))
