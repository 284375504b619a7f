"""Makes authors_<optimizer>.npz for optimizers of matrices that their authors published as files.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4, as make_authors.py says, from the repositories of SOURCES:

    pip install torch==2.13.0 "numpy<2"
    git clone https://github.com/nikhilvyas/SOAP
    python <ms_optim>/tests/goldens/make_authors_matrices.py [<class> ...]

These authors compute in float32 or bfloat16 what is costly, whatever a parameter's type: here their casts are
left out. What else is done to their classes, so that they can be run side by side with ours, is in WRAPPED.
"""

import sys

import torch
from make_authors import CHANGES, LARGE, SMALL, make
from make_authors_more import stand_in
from make_torch import Case

torch.compile = lambda function: function
torch.Tensor.float = torch.Tensor.bfloat16 = torch.Tensor.clone

SOURCES = {
    "SOAP": ("nikhilvyas/SOAP", "a1e5535", "soap", "SOAP"),
    "AdamMini": ("zyushun/Adam-mini", "402aadf", "adam_mini.adam_mini", "Adam_mini"),
    "Scion": ("LIONS-EPFL/scion", "f58a393", "scion", "Scion"),
    "GaLore": ("jiaweizzhao/GaLore", "2cc66f8", "galore_torch.adamw", "AdamW"),
}
GROUPS = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.5})
ADDED = ({"after": 5, "add": {"params": [3, 1], "lr": 0.1, "betas": (0.7, 0.95)}},)


def matrix(**values):
    """Groups of the matrix, with values of its own, and of the others."""
    return {"params": [2], **values}, {"params": [0, 1, 3]}


def low(**values):
    """GaLore projects the matrix; its authors' projection of other tensors is another one."""
    return {"params": [2], "rank": 2, "update_proj_gap": 30, **values}, {"params": [0, 1, 3], "rank": 0}


CASES = {
    "SOAP": {
        "default": Case({}),
        "every_step": Case({"lr": 0.01, "betas": (0.8, 0.9), "eps": 1e-3, "precondition_frequency": 1}),
        "shampoo_beta": Case({"lr": 0.01, "shampoo_beta": 0.5, "precondition_frequency": 3}),
        "large_weight_decay": LARGE,
        "short_axes": Case({"lr": 0.01, "max_precond_dim": 3, "precondition_frequency": 2}),
        # No axis may be longer than all others together: some of its eigenvectors would be arbitrary.
        "merged": Case({"lr": 0.01, "max_precond_dim": 6, "merge_dims": True, "precondition_frequency": 2}),
        "normalized": Case({"lr": 0.01, "normalize_grads": True, "correct_bias": False}),
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case({"lr": 0.01}, groups=GROUPS),
        "changes": Case(
            {"lr": 0.01},
            changes=(
                {"after": 10, "group": 0, "set": {"lr": 0.1}},
                {"after": 20, "group": 0, "set": {"betas": (0.9, 0.95), "weight_decay": 0.1}},
            ),
        ),
        "added_group": Case({"lr": 0.01}, groups=({"params": [0, 2]},), changes=ADDED),
    },
    "AdamMini": {
        "default": Case({}),
        "betas_eps": Case({"lr": 0.01, "betas": (0.8, 0.95), "eps": 1e-3}),
        "rows": Case({"lr": 0.01, "weight_decay": 0.1}, groups=matrix(blocks="row")),
        "elements": Case({"lr": 0.01, "blocks": "element"}),
        "weight_decay": SMALL,
        "large_weight_decay": LARGE,
        "maximize": Case({"lr": 0.01, "maximize": True}),
        "two_groups": Case(
            {"lr": 0.01},
            groups=(
                {"params": [0, 3]},
                {"params": [2], "blocks": "row", "lr": 0.1, "betas": (0.7, 0.9), "weight_decay": 0.5},
                {"params": [1], "blocks": "element", "eps": 1e-3},
            ),
        ),
        "changes": Case({"lr": 0.01}, changes=CHANGES),
        "added_group": Case(
            {"lr": 0.01},
            groups=({"params": [0, 3]},),
            changes=({"after": 5, "add": {"params": [2, 1], "lr": 0.1, "blocks": "element"}},),
        ),
    },
    "Scion": {
        "default": Case({}),
        "momentum": Case({"lr": 0.01, "momentum": 0.1, "scale": 3.0}),
        "unconstrained": Case({"lr": 0.01, "momentum": 0.3, "unconstrained": True}),
        "maximize": Case({"lr": 0.01, "momentum": 0.5, "maximize": True}),
        "light": Case({"lr": 0.01, "momentum": 0.1, "loss_scale": 0.1}),
        "signs": Case({"lr": 0.01, "momentum": 0.1}, groups=matrix(norm="Sign", scale=50.0)),
        "plain_signs": Case({"lr": 0.01, "momentum": 0.1}, groups=matrix(norm="Sign", normalized=False)),
        "columns": Case({"lr": 0.01}, groups=matrix(norm="ColNorm")),
        "normalized_columns": Case(
            {"lr": 0.01}, groups=matrix(norm="ColNorm", normalized=True, transposed=True)
        ),
        "rows": Case({"lr": 0.01}, groups=matrix(norm="RowNorm")),
        "plain_rows": Case({"lr": 0.01}, groups=matrix(norm="RowNorm", normalized=False, transposed=True)),
        "at_least_one": Case(
            {"lr": 0.01, "momentum": 0.5}, groups=matrix(norm="Spectral", at_least_one=True, ns_steps=3)
        ),
        "plain_spectral": Case({"lr": 0.01}, groups=matrix(norm="Spectral", normalized=False)),
        "changes": Case(
            {"lr": 0.01, "momentum": 0.1},
            changes=({"after": 10, "group": 0, "set": {"lr": 0.1, "momentum": 0.5, "scale": 2.0}},),
        ),
    },
    "GaLore": {
        "default": Case({}, groups=low()),
        "large_weight_decay": Case({"lr": 0.1, "weight_decay": 5.0}, groups=low()),
        "reverse": Case({"lr": 0.01, "eps": 1e-3}, groups=low(proj_type="reverse_std", scale=1.0)),
        "left": Case({"lr": 0.01, "correct_bias": False}, groups=low(proj_type="left", rank=1)),
        "right": Case({"lr": 0.01, "betas": (0.7, 0.9)}, groups=low(proj_type="right", update_proj_gap=1)),
        "full": Case({"lr": 0.01, "maximize": True}, groups=low(proj_type="full")),
        "changes": Case(
            {"lr": 0.01, "weight_decay": 0.1},
            groups=low(),
            changes=({"after": 10, "group": 0, "set": {"lr": 0.1, "betas": (0.8, 0.9), "eps": 1e-3}},),
        ),
    },
}


def soap(cls):
    """Its matrices, which stand in lists, under our names; scalars have some that do nothing."""

    class Named(cls):
        def step(self, closure=None):
            super().step()
            for param, own in self.state.items():
                for key, matrices in (("factor", own["GG"]), ("basis", own["Q"])):
                    own.update({f"{key}{i}": m for i, m in enumerate(matrices) if len(m) and param.ndim})

    return Named


def adam_mini(cls):
    """An optimizer for each group, whose parameters have names that stand for their blocks."""
    names = {"element": "bias", "row": "mlp", "tensor": "w"}

    class Part(dict):
        def __init__(self, group, options):
            super().__init__(params=group["params"])
            values = {"weight_decay": 0.0, "blocks": "tensor", **options, **group}
            decay, blocks, params = (values.pop(key) for key in ("weight_decay", "blocks", "params"))
            named = [(names[blocks], param) for param in params]
            self.theirs = cls(named, verbose=False, **values)
            self.update(weight_decay=decay)

        def update(self, values=(), **more):
            for key, value in {**dict(values), **more}.items():
                own = {"beta1": value[0], "beta2": value[1]} if key == "betas" else {key: value}
                for group in self.theirs.param_groups:
                    group.update(own)

    class Parts:
        def __init__(self, groups, **options):
            self.options, self.param_groups = options, [Part(group, options) for group in groups]

        def add_param_group(self, group):
            self.param_groups.append(Part(group, self.options))

        def step(self):
            for part in self.param_groups:
                part.theirs.step()

        @property
        def state(self):
            return {
                param: {"exp_avg": own["m"], "exp_avg_sq": squares(param, own)}
                for part in self.param_groups
                for param, own in part.theirs.state.items()
            }

    def squares(param, own):
        if "v" in own:
            return own["v"]
        if own["vmean"].ndim:
            return own["vmean"]
        return own["vmean"].expand((*param.shape[:-2], 1, 1) if param.ndim > 1 else param.shape).clone()

    return Parts


def galore(cls):
    """Each new singular vector with the sign that is nearer to the one in its place."""
    from galore_torch.galore_projector import GaLoreProjector

    original = GaLoreProjector.get_orthogonal_matrix

    def aligned(self, weights, rank, type):
        new, old = original(self, weights, rank, type), self.ortho_matrix
        if old is None:
            return new
        if type == "full":
            return [sign_of(new[0], old[0], 0), sign_of(new[1], old[1], 1)]
        return sign_of(new, old, 1 if type == "right" else 0)

    def sign_of(new, old, axis):
        return new * torch.where((new * old).sum(axis, keepdim=True) < 0, -1.0, 1.0)

    GaLoreProjector.get_orthogonal_matrix = aligned

    class Named(cls):
        def step(self, closure=None):
            super().step()
            for own in self.state.values():
                if "projector" in own:
                    found = own["projector"].ortho_matrix
                    is_left = not isinstance(found, list) and found.shape[0] == 3 and found.shape[1] < 3
                    left, right = found if isinstance(found, list) else (found, found)
                    if isinstance(found, list) or is_left:
                        own["left_basis"] = left
                    if isinstance(found, list) or not is_left:
                        own["right_basis"] = right.T.contiguous()

    return Named


def scion(cls):
    """With a loss scale it is ScionLight, whose gradients stay, less a part, and are added to.

    That is the average divided by its momentum: gradients that are unscaled by it make them the same.
    """

    class Named(cls):
        def __init__(self, params, loss_scale=None, **options):
            super().__init__(params, **options)
            light = sys.modules[cls.__module__].ScionLight
            self.light, self.left = loss_scale and light(self.param_groups, **options), {}

        def step(self):
            if not self.light:
                return super().step()
            for group in self.param_groups:
                for p in group["params"]:
                    p.grad.add_(self.left.get(p, 0.0))
                    self.state[p]["momentum_buffer"] = p.grad.clone()
            self.light.step()
            self.left = {p: p.grad.clone() for group in self.param_groups for p in group["params"]}

    return Named


WRAPPED = {"SOAP": soap, "AdamMini": adam_mini, "Scion": scion, "GaLore": galore}


def group_words(name, group):
    """What we say of a group, or change in one, in the words of the authors."""
    group = dict(group)
    if name == "Scion":
        words = {
            "at_least_one": "max",
            "ns_steps": "steps",
            "transposed": "transpose",
            "normalized": "normalized",
        }
        norm = {theirs: group.pop(ours) for ours, theirs in words.items() if ours in group}
        group |= {"norm_kwargs": norm} if norm else {}
    if name == "GaLore" and group.get("rank") == 0:
        del group["rank"]
    elif name == "GaLore" and "params" in group:
        group = {"scale": 0.25, "proj_type": "std", **group}
    return group


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    for module in ("transformers", "transformers.utils", "tensorly", "tensorly.decomposition"):
        stand_in(module, "tucker", "transforms", "tenalg", path=[""])
    stand_in("transformers.utils.versions").require_version = lambda version: None
    stand_in("galore_torch", path=["GaLore/galore_torch"])
    stand_in("adam_mini", path=["Adam-mini/adam_mini"])
    make(SOURCES, CASES, lambda name, kwargs: kwargs, group_words, wrapped=WRAPPED)
