"""Makes transforms.npz: what stands around an optimizer in other packages, in float64.

Made with torch 2.13.0 (CPU), timm 1.0.31, pytorch_optimizer 4.1.0, Emerging-Optimizers 0.5.0 (commit fd77292
of github.com/NVIDIA-NeMo/Emerging-Optimizers) and NumPy 1.26.4; the tests need only the last. Again:

    pip install torch==2.13.0 timm==1.0.31 pytorch_optimizer==4.1.0 "numpy<2"
    python tests/goldens/make_transforms.py <checkout of Emerging-Optimizers>

Every run starts at ``data.initial()`` and has the gradients of ``data.gradient``. ``<case>/param/<step>/<i>``
holds parameter i after a step of ``data.SAVED_STEPS``, ``<case>/state/<name>/<i>`` what is kept beside it
after the last. ``versions`` and ``cases`` are JSON; a case in the words of ms_optim:

    name        the case
    optimizer   the class
    kwargs      the constructor's arguments, the learning rate among them
    transforms  a list of [class, arguments]
    rtol        what ours may differ by, where that is more than rounding

How they behave, where it is not plain from their documentation:

- timm's ``caution`` compares the signs of the momentum and the gradient, which are those of the update.
- ``adaptive_clip_grad`` sees a tensor below two dimensions as one unit.
- HyperballHook wants float32; it stands around the step of torch's SGD here.
- ``AveragedModel`` copies at its first update.
"""

import importlib.util
import sys
from typing import Callable, NamedTuple

import numpy as np
import timm
import torch
from data import SAVED_STEPS, gradient, initial, save_runs
from pytorch_optimizer.optimizer.grokfast import gradfilter_ema
from pytorch_optimizer.optimizer.lookahead import Lookahead
from timm.optim.adafactor_bv import AdafactorBigVision
from timm.optim.adamw import AdamWLegacy
from timm.utils.agc import adaptive_clip_grad
from torch.optim.swa_utils import AveragedModel, get_ema_avg_fn

STEPS = SAVED_STEPS[-1]


def hyperball_hook(checkout):
    """The class HyperballHook, from its file alone: its package wants a GPU's compiler, and Python 3.12."""
    path = f"{checkout}/emerging_optimizers/weight_update_hooks/hyperball.py"
    spec = importlib.util.spec_from_file_location("hyperball", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.HyperballHook


class Model(torch.nn.Module):
    """The golden parameters as a module."""

    def __init__(self):
        super().__init__()
        self.values = torch.nn.ParameterList([torch.nn.Parameter(torch.tensor(x)) for x in initial()])


class Run:
    """A training; subclasses put something around its step."""

    def __init__(self, make):
        self.model = Model()
        self.params = list(self.model.values)
        self.optimizer = make(self.params)

    def step(self):
        self.optimizer.step()

    def kept(self):
        return {}


class Averaged(Run):
    """With AveragedModel, updated after the steps that are due."""

    def __init__(self, make, due=lambda step: True, **options):
        super().__init__(make)
        self.average, self.due, self.count = AveragedModel(self.model, **options), due, 0

    def step(self):
        super().step()
        self.count += 1
        if self.due(self.count):
            self.average.update_parameters(self.model)

    def kept(self):
        return {"average": list(self.average.module.values)}


class Clipped(Run):
    """With adaptive gradient clipping."""

    def __init__(self, make, **options):
        super().__init__(make)
        self.options = options

    def step(self):
        adaptive_clip_grad(self.params, **self.options)
        super().step()


class ClippedEach(Run):
    """With each parameter's gradient clipped by its own norm."""

    def step(self):
        for param in self.params:
            torch.nn.utils.clip_grad_norm_([param], 0.5)
        super().step()


class Filtered(Run):
    """With Grokfast's filter."""

    def __init__(self, make, **options):
        super().__init__(make)
        self.options, self.grads = options, None

    def step(self):
        self.grads = gradfilter_ema(self.model, self.grads, **self.options)
        super().step()

    def kept(self):
        return {"average": [self.grads[name] for name, _ in self.model.named_parameters()]}


class OnBall(Run):
    """On the sphere: the change of torch's step is the update."""

    def __init__(self, make):
        super().__init__(make)
        hook = hyperball_hook(sys.argv[1])
        self.hooks = [hook(float(p.detach().norm())) for p in self.params]

    @torch.no_grad()
    def step(self):
        lr = self.optimizer.param_groups[0]["lr"]
        old = [p.clone() for p in self.params]
        super().step()
        for param, before, hook in zip(self.params, old, self.hooks):
            update = ((before - param) / lr).float()
            state = hook.pre_weight_update_inplace(before, update)
            moved = (before - lr * update).float()
            hook.post_weight_update_inplace(moved, state)
            param.copy_(moved)


class Slow(Run):
    """With slow weights."""

    def __init__(self, make, **options):
        super().__init__(lambda params: Lookahead(make(params), **options))

    def kept(self):
        return {"slow": [self.optimizer.state[p]["slow_params"] for p in self.params]}


class Case(NamedTuple):
    """A run of ours in words, and how it is made there."""

    optimizer: str
    kwargs: dict
    transforms: list
    make: Callable
    run: Callable = Run
    rtol: float = 1e-10


def sgd(params):
    return torch.optim.SGD(params, lr=0.1, momentum=0.9, weight_decay=0.1)


def adam(params):
    return torch.optim.AdamW(params, lr=0.01, weight_decay=0.5)


OURS = {
    sgd: ("SGD", {"learning_rate": 0.1, "momentum": 0.9, "weight_decay": 0.1}),
    adam: ("AdamW", {"learning_rate": 0.01, "weight_decay": 0.5}),
}


def case(make, transforms, run):
    return Case(*OURS[make], transforms, make, run)


CASES = {
    "cautious": Case(
        "AdamW",
        {"learning_rate": 0.01, "weight_decay": 0.1},
        [["Cautious", {}]],
        lambda params: AdamWLegacy(params, lr=0.01, weight_decay=0.1, caution=True),
    ),
    "cautious_adafactor_bv": Case(
        "AdafactorBV",
        {"learning_rate": 0.01, "min_dim_size_to_factor": 3, "weight_decay": 0.5, "decay": "corrected"},
        [["Cautious", {}]],
        lambda params: AdafactorBigVision(
            params,
            lr=0.01,
            min_dim_size_to_factor=3,
            momentum_dtype=torch.float64,
            weight_decay=0.5,
            caution=True,
            corrected_weight_decay=True,
        ),
    ),
    "hyperball": Case(
        "SGD",
        {"learning_rate": 0.1, "momentum": 0.9},
        [["Hyperball", {}]],
        lambda params: torch.optim.SGD(params, lr=0.1, momentum=0.9),
        OnBall,
        rtol=1e-6,
    ),
    "adaptive_clip": case(
        sgd,
        [["AdaptiveClip", {"clip_factor": 0.05, "eps": 0.01}]],
        lambda make: Clipped(make, clip_factor=0.05, eps=0.01),
    ),
    "clip_norm": case(sgd, [["ClipNorm", {"max_norm": 0.5}]], ClippedEach),
    "grokfast": case(
        adam,
        [["GrokFast", {"alpha": 0.9, "lamb": 3.0}]],
        lambda make: Filtered(make, alpha=0.9, lamb=3.0),
    ),
    "lookahead": case(adam, [["Lookahead", {"k": 3, "alpha": 0.8}]], lambda make: Slow(make, k=3, alpha=0.8)),
    "ema": case(adam, [["EMA", {"decay": 0.9}]], lambda make: Averaged(make, avg_fn=get_ema_avg_fn(0.9))),
    "swa": case(
        sgd,
        [["SWA", {"start": 20, "every": 7}]],
        lambda make: Averaged(make, lambda step: step >= 20 and (step - 20) % 7 == 0),
    ),
    "grokfast_clipped": case(
        sgd,
        [["GrokFast", {}], ["AdaptiveClip", {}]],
        lambda make: Both(make),
    ),
}


class Both(Filtered):
    """The filter first, then the clipping."""

    def __init__(self, make):
        super().__init__(make)

    def step(self):
        self.grads = gradfilter_ema(self.model, self.grads)
        adaptive_clip_grad(self.params)
        self.optimizer.step()


def trained(name, case):
    run = case.run(case.make)
    arrays = {}
    for step in range(1, STEPS + 1):
        for param, grad in zip(run.params, gradient(step)):
            param.grad = torch.tensor(grad)
        run.step()
        if step in SAVED_STEPS:
            for i, param in enumerate(run.params):
                arrays[f"{name}/param/{step}/{i}"] = param.detach().numpy().copy()
    for state, values in run.kept().items():
        for i, value in enumerate(values):
            arrays[f"{name}/state/{state}/{i}"] = value.detach().numpy().copy()
    return arrays


def main():
    torch.set_default_dtype(torch.float64)
    arrays = {}
    for name, each in CASES.items():
        arrays.update(trained(name, each))
    words = [
        {
            "name": name,
            "optimizer": c.optimizer,
            "kwargs": c.kwargs,
            "transforms": c.transforms,
            "rtol": c.rtol,
        }
        for name, c in CASES.items()
    ]
    versions = {"torch": torch.__version__, "timm": timm.__version__, "numpy": np.__version__}
    versions.update({"pytorch_optimizer": "4.1.0", "emerging_optimizers": "0.5.0 (fd77292)"})
    save_runs("transforms", words, versions, arrays)


if __name__ == "__main__":
    main()
