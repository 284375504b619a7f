"""Makes authors_<optimizer>.npz for optimizers that are handed a loss, or an estimate of the Hessian.

Made in float64 with pytorch_optimizer 4.1.0, optax 0.2.8, torch 2.13.0 (CPU) and NumPy 1.26.4, and with the
repositories of SOURCES in the working directory; the tests need none but NumPy. To make them again:

    pip install torch==2.13.0 pytorch_optimizer==4.1.0 "numpy<2"
    pip install --no-deps optax==0.2.8
    git clone https://github.com/Liuhong99/Sophia
    git clone https://github.com/fabian-sp/MoMo
    python <ms_optim>/tests/goldens/make_handed_in.py [<class> ...]

The files are laid out as those of make_torch.py, with ``<case>/shared/<name>`` for the numbers of the whole
optimizer. Losses and estimates are those of data.py; a case says in "every" how often an estimate comes.

- Sophia of the form "g" is the authors', which squares the gradients that it is handed; "h" is
  pytorch_optimizer's, in the words of our formula.
- PolyakSGD is optax's source with NumPy in place of jax.
"""

import sys
from importlib.metadata import version
from types import SimpleNamespace

import numpy as np
import torch
from data import SAVED_STEPS, estimate, gradient, initial, loss, save_runs
from make_free import source_of
from make_torch import Case, described

sys.path += ["Sophia", "MoMo"]

from momo.momo import Momo  # noqa: E402
from momo.momo_adam import MomoAdam  # noqa: E402
from pytorch_optimizer import AdaHessian, SophiaH  # noqa: E402
from sophia import SophiaG  # noqa: E402

VERSIONS = {
    "Sophia": {"Liuhong99/Sophia": "a7e1572", "pytorch_optimizer": version("pytorch_optimizer")},
    "AdaHessian": {"pytorch_optimizer": version("pytorch_optimizer")},
    "PolyakSGD": {"optax": version("optax")},
    "MoMo": {"fabian-sp/MoMo": "7be52f2"},
    "MoMoAdam": {"fabian-sp/MoMo": "7be52f2"},
}
TWO = ({"params": [0, 2]}, {"params": [3, 1], "lr": 0.1, "weight_decay": 0.5})


def changing(**values):
    return ({"after": 10, "group": 0, "set": {"lr": 0.05, **values}},)


SOPHIA = {"betas": (0.9, 0.8), "bs": 10, "rho": 0.1}
SOPHIA_H = {"form": "h", "rho": 0.1, "eps": 1e-6}
CASES = {
    "Sophia": {
        "default": Case({}),
        "betas": Case({"lr": 0.01, **SOPHIA}),
        "large_decay": Case({"lr": 0.1, **SOPHIA, "weight_decay": 5.0, "maximize": True}),
        "two_groups": Case({"lr": 0.01, **SOPHIA}, groups=(TWO[0], {**TWO[1], "betas": (0.7, 0.9)})),
        "changes": Case({"lr": 0.01, **SOPHIA}, changes=changing(weight_decay=0.1)),
        "h": Case({"lr": 0.01, **SOPHIA_H, "weight_decay": 0.1}),
        "h_two_groups": Case({"lr": 0.01, **SOPHIA_H}, groups=TWO),
    },
    "AdaHessian": {
        "default": Case({"lr": 0.1, "eps": 1e-4}),
        "power": Case({"lr": 0.01, "betas": (0.8, 0.9), "eps": 1e-2, "hessian_power": 0.5}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0, "eps": 1e-4, "maximize": True}),
        "two_groups": Case({"lr": 0.01, "eps": 1e-4}, groups=TWO),
        "changes": Case({"lr": 0.01, "eps": 1e-4}, changes=changing(weight_decay=0.1)),
    },
    "PolyakSGD": {
        "default": Case({}),
        "plus": Case({"lr": 0.5, "form": "sps+", "f_min": 0.2, "eps": 0.1, "max_learning_rate": 0.7}),
        "below": Case({"lr": 0.5, "f_min": 0.5}),
    },
    "MoMo": {
        "default": Case({}),
        "estimated": Case({"lr": 0.5, "beta": 0.7, "lb": -0.5, "use_fstar": True}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "changes": Case({"lr": 0.1, "beta": 0.5}, changes=changing(weight_decay=0.1)),
    },
    "MoMoAdam": {
        "default": Case({}),
        "estimated": Case({"lr": 0.1, "betas": (0.7, 0.9), "eps": 1e-3, "lb": -0.5, "use_fstar": True}),
        "large_decay": Case({"lr": 0.1, "weight_decay": 5.0}),
        "changes": Case({"lr": 0.1}, changes=changing(weight_decay=0.1)),
    },
}
EVERY = {"Sophia": 3, "AdaHessian": 1}
STATES = {
    "grad_avg": "exp_avg",
    "grad_avg_sq": "exp_avg_sq",
    "momentum": "exp_avg",
    "hessian_moment": "hessian",
}
LEFT_OUT = ("step", "grad_dot_w")


class Polyak:
    """optax's, as an optimizer of torch's kind, for one group."""

    def __init__(self, groups, lr=1.0, form="sps", **kwargs):
        text = source_of("optax", "_src/transform.py")
        text = text[text.index("def scale_by_polyak") : text.index("class ScaleByLBFGSState")]
        base = SimpleNamespace(GradientTransformationExtraArgs=lambda init, update: update)
        for kind in ("GradientTransformationExtraArgs_", "Updates", "EmptyState", "Params"):
            setattr(base, kind, object)
        base.init_empty_state = None
        tree = SimpleNamespace(
            norm=lambda xs, squared: sum(np.sum(x * x) for x in xs),
            scale=lambda number, xs: [number * x for x in xs],
        )
        space = {"jnp": np, "base": base, "optax": SimpleNamespace(tree=tree)}
        space["nn"] = SimpleNamespace(relu=lambda x: np.maximum(x, 0.0))
        space["jax"] = SimpleNamespace(typing=SimpleNamespace(ArrayLike=object), Array=object)
        exec(f"from __future__ import annotations\n{text}", space)
        (self.group,) = groups
        self.param_groups, self.state, self.lr = groups, {}, lr
        self.update = space["scale_by_polyak"](variant=form, **kwargs)

    def step(self, loss):
        updates, _ = self.update([p.grad.numpy() for p in self.group["params"]], None, value=loss)
        for param, update in zip(self.group["params"], updates):
            param.detach().numpy()[...] -= self.lr * update


def made(name, groups, kwargs):
    """The authors' optimizer by our arguments, and what takes a step."""
    kwargs = dict(kwargs)
    if name == "Sophia" and kwargs.pop("form", "g") == "h":
        size = kwargs.pop("rho")
        factor = {"lr": 1.0 / size}
        theirs = [{k: v * factor[k] if k in factor else v for k, v in group.items()} for group in groups]
        # The decay, by the larger rate, is to be smaller.
        for group in theirs:
            if "weight_decay" in group:
                group["weight_decay"] *= size
        decay = kwargs.pop("weight_decay", 0.1) * size
        opt = SophiaH(
            theirs,
            lr=kwargs.pop("lr") / size,
            p=size,
            eps=kwargs.pop("eps") / size,
            betas=kwargs.pop("betas", (0.965, 0.99)),
            weight_decay=decay,
            update_period=10**9,
            foreach=False,
        )
        return opt, lambda step: opt.step(hessian=of_estimate(step, 3))
    if name == "Sophia":
        bs = kwargs.pop("bs", 5120)
        opt = SophiaG(groups, **kwargs)

        def step_g(step):
            params = [p for group in opt.param_groups for p in group["params"]]
            found, grads = of_estimate(step, 3), [p.grad for p in params]
            if found is not None:
                for param, value in zip(params, found):
                    param.grad = value
                opt.update_hessian()
                for param, value in zip(params, grads):
                    param.grad = value
            opt.step(bs=bs)

        return opt, step_g
    if name == "AdaHessian":
        opt = AdaHessian(groups, foreach=False, **kwargs)
        return opt, lambda step: opt.step(hessian=of_estimate(step, 1))
    cls = {"PolyakSGD": Polyak, "MoMo": Momo, "MoMoAdam": MomoAdam}[name]
    opt = cls(groups, **kwargs)
    return opt, lambda step: opt.step(loss=loss(step) if cls is Polyak else torch.tensor(loss(step)))


PLACES = {}


def of_estimate(step, every):
    """The estimate in the order of the groups' parameters."""
    found = estimate(step, every)
    return None if found is None else [torch.tensor(found[i]) for i in PLACES["order"]]


def run(name, case_name, case):
    """The golden arrays of one case, by key."""
    params = [torch.tensor(value, requires_grad=True) for value in initial()]
    groups = [{**group, "params": [params[i] for i in group["params"]]} for group in case.groups]
    PLACES["order"] = [i for group in case.groups for i in group["params"]]
    opt, take = made(name, groups, case.kwargs)
    arrays = {}
    for step in range(1, SAVED_STEPS[-1] + 1):
        for param, grad in zip(params, gradient(step)):
            param.grad = torch.tensor(grad)
        take(step)
        for i, param in enumerate(params) if step in SAVED_STEPS else ():
            arrays[f"{case_name}/param/{step}/{i}"] = param.detach().numpy().copy()
        for change in case.changes:
            if change["after"] == step:
                opt.param_groups[change["group"]].update(change["set"])
    for i, param in enumerate(params):
        for key, state in opt.state.get(param, {}).items():
            if key not in LEFT_OUT and not (key == "hessian" and "hessian_moment" in opt.state[param]):
                if name == "AdaHessian" and key == "hessian":
                    continue
                arrays[f"{case_name}/state/{STATES.get(key, key)}/{i}"] = state.numpy().copy()
    if name.startswith("MoMo"):
        arrays[f"{case_name}/shared/loss_avg"] = np.float64(opt.loss_avg)
        arrays[f"{case_name}/shared/lower_bound"] = np.float64(opt.lb)
    return arrays


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    for name in sys.argv[1:] or CASES:
        arrays, words = {}, []
        for case_name, case in CASES[name].items():
            arrays.update(run(name, case_name, case))
            words.append({**described(None, case_name, case), "every": EVERY.get(name)})
        versions = {**VERSIONS[name], "torch": torch.__version__, "numpy": np.__version__}
        save_runs(f"authors_{name.lower()}", words, versions, arrays)
