"""Makes decay.npz: three ways of weight decay, as other packages compute them in float64.

Made with timm 1.0.31, pytorch_optimizer 4.1.0, adv_optm 2.5.16, torchzero 0.4.4 (which imports SciPy), torch
2.13.0 (CPU) and NumPy 1.26.4; the tests need none but the last. To make it again:

    pip install torch==2.13.0 timm==1.0.31 pytorch_optimizer==4.1.0 "numpy<2"
    pip install adv_optm==2.5.16 torchzero==0.4.4 scipy
    python tests/goldens/make_decay.py

Every run starts at ``data.initial()[:3]`` and has 100 steps. ``<case>/<i>`` holds parameter i after each of
``data.SAVED_STEPS``, stacked along the first axis; ``lr/waves`` and ``lr/falling`` hold a learning rate for
each step. ``versions`` and ``cases`` are JSON; a case is a dict in the words of ms_optim:

    name            the decay, the optimizer, its form if that is not the default, the weight decay's size
    decay           "independent", "corrected" or "cautious"
    optimizer       the class
    kwargs          the constructor's arguments, without the learning rate and the decay's name
    lr              which of the learning rates: "waves" with a large weight decay, "falling" with a small one
    gradients_from  n: step 1 has data.gradient(n), step 2 data.gradient(n + 1), and so on
    by              whose optimizer has run
    rtol            what ours may differ by, where that is more than rounding

"waves" rises, falls, rises above what it was, and ends at 0; "falling" is never above its first value. All
learning rates and weight decays are multiples of 1/1024, thus the same in float32.

What the packages do, where it is not plain from their documentation:

- The parameter shrinks first, then the change is added; torchzero subtracts their sum, the same but for
  rounding.
- The largest learning rate of "corrected" is the constructor's, in timm and in AdamC, whatever a group says
  or comes later. Here it is set before each step to the largest so far, this step's included: that changes
  nothing in "falling", which starts with its largest.
- AdamC corrects in groups that say ``normalized``, and adds 1e-15 to the mean square. It adds eps before the
  bias correction, as does torchzero's Adam: our form "mindspore".
- Where the update is 0, adv_optm's cautious decay decays, torchzero's does not. Only gradients 1 to 3
  have a zero: torchzero's cautious runs begin with the fourth.
- torchzero chains parts: a decay behind the learning rate is independent of it.
"""

from importlib.metadata import version
from typing import Callable, NamedTuple

import adv_optm
import numpy as np
import pytorch_optimizer
import timm.optim
import torch
import torchzero
from data import SAVED_STEPS, gradient, initial, save_runs

PACKAGES = ("timm", "pytorch_optimizer", "adv_optm", "torchzero", "torch", "numpy")
PLACES = 3
STEPS = SAVED_STEPS[-1]


def _piecewise(steps, values):
    """A learning rate for each step, linear between the given ones, in multiples of 1/1024."""
    return np.round(np.interp(np.arange(1, STEPS + 1), steps, values) * 1024) / 1024


LEARNING_RATES = {
    "waves": _piecewise((1, 10, 30, 50, 100), (1 / 64, 1 / 16, 1 / 64, 1 / 8, 0.0)),
    "falling": _piecewise((1, 30, 50, 100), (1 / 8, 1 / 32, 3 / 32, 1 / 64)),
}
SIZES = {"large": (0.5, "waves"), "small": (1 / 64, "falling")}  # the weight decay and the learning rate


class Case(NamedTuple):
    """An optimizer of ours and its arguments; who runs it, and how that is made of params, lr and decay."""

    decay: str
    optimizer: str
    kwargs: dict
    by: str
    make: Callable
    gradients_from: int = 1
    rtol: float = 0.0


def corrected(optimizer_class, **arguments):
    """How timm makes one whose decay is corrected."""
    arguments.update(corrected_weight_decay=True, **arguments.pop("foreach", {"foreach": False}))
    return lambda params, lr, decay: optimizer_class(params, lr=lr, weight_decay=decay, **arguments)


def fixed(optimizer_class, **arguments):
    """How pytorch_optimizer makes one whose decay the learning rate does not scale."""
    arguments.update(weight_decouple=True, fixed_decay=True, foreach=False)
    return lambda params, lr, decay: optimizer_class(params, lr=lr, weight_decay=decay, **arguments)


def adamc(params, lr, decay):
    group = {"params": params, "normalized": True}
    return pytorch_optimizer.AdamC([group], lr=lr, weight_decay=decay, eps=1e-2, foreach=False)


def cautious(optimizer_class, **arguments):
    """How adv_optm makes one whose decay is cautious."""
    return lambda params, lr, decay: optimizer_class(
        params, lr=lr, weight_decay=decay, cautious_wd=True, **arguments
    )


def chain(part, independent=False, **arguments):
    """How torchzero makes one of its parts: independent of the learning rate, or cautious."""

    def make(params, lr, decay):
        rate = torchzero.m.LR(lr)
        if independent:
            parts = rate, torchzero.m.WeightDecay(decay)
        else:
            parts = torchzero.m.CautiousWeightDecay(decay), rate
        return torchzero.Optimizer(params, part(**arguments), *parts)

    return make


BETAS = {"betas": (0.9, 0.99)}
ADAM = {**BETAS, "eps": 1e-3}
BALL = {"momentum": 0.9, "ema_init": "zeros"}
NESTEROV = {"momentum": 0.9, "nesterov": True}
TENSORFLOW = {"alpha": 0.9, "eps": 1e-3, "momentum": 0.9}

CASES = (
    Case("independent", "Lion", BETAS, "pytorch_optimizer", fixed(pytorch_optimizer.Lion, **BETAS)),
    Case("independent", "Adamax", ADAM, "pytorch_optimizer", fixed(pytorch_optimizer.AdaMax, **ADAM)),
    Case(
        "independent",
        "Adadelta",
        {"rho": 0.9, "eps": 1e-3},
        "pytorch_optimizer",
        fixed(pytorch_optimizer.AdaDelta, rho=0.9, eps=1e-3),
    ),
    Case(
        "independent",
        "AdamW",
        {**ADAM, "form": "mindspore"},
        "torchzero",
        chain(torchzero.m.Adam, True, beta1=0.9, beta2=0.99, eps=1e-3),
    ),
    Case(
        "independent",
        "Momentum",
        {"momentum": 0.9},
        "torchzero",
        chain(torchzero.m.HeavyBall, True, **BALL),
    ),
    Case("corrected", "AdamW", ADAM, "timm", corrected(timm.optim.AdamWLegacy, **ADAM)),
    Case("corrected", "NAdamW", ADAM, "timm", corrected(timm.optim.NAdamW, **ADAM)),
    Case("corrected", "Lion", BETAS, "timm", corrected(timm.optim.Lion, **BETAS)),
    Case("corrected", "SGD", NESTEROV, "timm", corrected(timm.optim.SGDW, **NESTEROV)),
    Case(
        "corrected",
        "RMSprop",
        {**TENSORFLOW, "form": "tensorflow"},
        "timm",
        corrected(timm.optim.RMSpropTF, decoupled_decay=True, **TENSORFLOW),
    ),
    Case(
        "corrected",
        "LAMB",
        {**ADAM, "decoupled_decay": True, "max_grad_norm": None},
        "timm",
        corrected(timm.optim.Lamb, decoupled_decay=True, max_grad_norm=None, **ADAM),
    ),
    Case(
        "corrected",
        "NovoGrad",
        {**ADAM, "decoupled_decay": True},
        "timm",
        corrected(timm.optim.NvNovoGrad, foreach={}, decoupled_decay=True, **ADAM),
    ),
    Case(
        "corrected",
        "AdamW",
        {"eps": 1e-2, "form": "mindspore"},
        "pytorch_optimizer",
        adamc,
        rtol=1e-9,
    ),
    Case("cautious", "AdamW", ADAM, "adv_optm", cautious(adv_optm.AdamW_adv, **ADAM)),
    Case("cautious", "NAdamW", ADAM, "adv_optm", cautious(adv_optm.AdamW_adv, nesterov=True, **ADAM)),
    Case("cautious", "Lion", BETAS, "adv_optm", cautious(adv_optm.Lion_adv, **BETAS)),
    Case("cautious", "Momentum", {"momentum": 0.9}, "torchzero", chain(torchzero.m.HeavyBall, **BALL), 4),
    Case("cautious", "SGD", NESTEROV, "torchzero", chain(torchzero.m.NAG, momentum=0.9), 4),
    Case(
        "cautious",
        "RMSprop",
        {"alpha": 0.9, "eps": 1e-3},
        "torchzero",
        chain(torchzero.m.RMSprop, smoothing=0.9, eps=1e-3),
        4,
    ),
    Case("cautious", "Adagrad", {"eps": 1e-3}, "torchzero", chain(torchzero.m.Adagrad, eps=1e-3), 4),
)


def run(case, decay, rates):
    """The parameters after each of the saved steps, stacked, for each place."""
    params = [torch.tensor(value, requires_grad=True) for value in initial()[:PLACES]]
    optimizer = case.make(params, float(rates[0]), decay)
    (group,) = optimizer.param_groups
    saved = [[] for _ in params]
    for step in range(1, STEPS + 1):
        group["lr"], largest = float(rates[step - 1]), float(rates[:step].max())
        if "max_lr_snapshot" in group:
            group["max_lr_snapshot"] = largest
        elif case.make is adamc:
            optimizer.max_lr = largest
        for param, grad in zip(params, gradient(step + case.gradients_from - 1)):
            param.grad = torch.tensor(grad)
        optimizer.step()
        if step in SAVED_STEPS:
            for values, param in zip(saved, params):
                values.append(param.detach().numpy().copy())
    return [np.stack(values) for values in saved]


def main():
    torch.set_default_dtype(torch.float64)
    cases, arrays = [], {f"lr/{name}": rates for name, rates in LEARNING_RATES.items()}
    for case in CASES:
        for size, (decay, lr) in SIZES.items():
            name = "_".join((case.decay, case.optimizer.lower(), case.kwargs.get("form", ""), size))
            words = {
                "name": name.replace("__", "_"),
                "decay": case.decay,
                "optimizer": case.optimizer,
                "kwargs": {**case.kwargs, "weight_decay": decay},
                "lr": lr,
                "gradients_from": case.gradients_from,
                "by": case.by,
            }
            cases.append({**words, "rtol": case.rtol} if case.rtol else words)
            for i, values in enumerate(run(case, decay, LEARNING_RATES[lr])):
                arrays[f"{words['name']}/{i}"] = values
    save_runs("decay", cases, {name: version(name) for name in PACKAGES}, arrays)


if __name__ == "__main__":
    main()
