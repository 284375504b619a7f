"""Make schedules_pytorchoptimizer.npz: values of pytorch_optimizer's schedulers, 1,000 steps each.

    python tests/goldens/make_schedules_pytorch_optimizer.py    # with pytorch_optimizer and torch installed

Each case has a key and says, as JSON, which schedule of ms_optim it must equal.
"""

from importlib.metadata import version

import numpy as np
import torch
from pytorch_optimizer.lr_scheduler import (
    CosineAnnealingWarmupRestarts,
    ProportionScheduler,
    get_chebyshev_schedule,
    get_wsd_schedule,
)
from pytorch_optimizer.lr_scheduler.chebyshev import get_chebyshev_permutation, get_chebyshev_steps
from schedule_cases import STEPS, call, save
from torch.optim.lr_scheduler import CosineAnnealingLR

LR = 0.1


def optimizer():
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=LR)


def run(make):
    opt = optimizer()
    scheduler = make(opt)
    values = []
    for _ in range(STEPS):
        values.append(float(opt.param_groups[0]["lr"]))
        opt.step()
        scheduler.step()
    return values


def restarts(period, mult, warmup, gamma, end):
    words = {"cycle_mult": mult, "max_lr": LR, "min_lr": end, "warmup_steps": warmup, "gamma": gamma}
    return (
        lambda opt: CosineAnnealingWarmupRestarts(opt, period, **words),
        call("WarmRestarts", LR, period, mult=mult, end=end, peak_factor=gamma, warmup_steps=warmup),
    )


def wsd(cooldown, ours, warmup=100, stable=500, decay=300):
    return (
        lambda opt: get_wsd_schedule(opt, warmup, stable, decay, cooldown_type=cooldown),
        call("WarmupStableDecay", LR, warmup + stable + decay, warmup, decay, ours),
    )


# Key: (pytorch_optimizer's scheduler, ours).
CASES = {
    "restarts": restarts(100, 1, 20, 0.8, 1e-6),
    "restarts/mult": restarts(50, 2, 10, 0.5, 0.001),
    "restarts/mult/3": restarts(8, 3, 7, 0.9, 0.0),
    "restarts/steep": restarts(11, 2, 1, 1.0, 0.01),
    "wsd/linear": wsd("linear", "linear"),
    "wsd/cosine": wsd("cosine", "cosine", warmup=0),
    "wsd/sqrt": wsd("1-sqrt", "sqrt"),
    "wsd/square": wsd("1-square", "square"),
}


def chebyshev(steps, low=0.05, high=1.0):
    """In the order of the paper, over all steps; the last holds."""
    order = get_chebyshev_permutation(steps)
    values = LR * get_chebyshev_steps(steps, low, high)[order[order < steps]]
    return [*values, *[values[-1]] * STEPS][:STEPS]


def proportion(**words):
    """SAM's radius while the learning rate falls by a cosine."""
    opt = optimizer()
    scheduler = CosineAnnealingLR(opt, STEPS)
    rho = ProportionScheduler(scheduler, **words)
    values = []
    for _ in range(STEPS):
        values.append(rho.get_lr())
        opt.step()
        scheduler.step()
        rho.step()
    return values


def main():
    arrays = {key: run(make) for key, (make, _) in CASES.items()}
    cases = {key: ours for key, (_, ours) in CASES.items()}
    # Its scheduler has the first value twice more.
    arrays["chebyshev/scheduler"] = run(lambda opt: get_chebyshev_schedule(opt, 200))
    whole = call("Chebyshev", LR, 256)
    cases["chebyshev/scheduler"] = call("Sequence", [LR * get_chebyshev_steps(256)[0], whole], [2])
    for steps, words in ((1, {}), (2, {}), (8, {}), (100, {"low": 0.2, "high": 3.0}), (1000, {})):
        arrays[f"chebyshev/{steps}"] = np.array(chebyshev(steps, **words))
        cases[f"chebyshev/{steps}"] = call("Chebyshev", LR, steps, **words)
    for i, (high, low, words) in enumerate(((2.0, 0.5, {}), (0.01, 0.3, {"min_lr": 0.02}))):
        arrays[f"proportion/{i}"] = proportion(max_lr=LR, max_value=high, min_value=low, **words)
        ours = {"max_lr": LR, "max_value": high, "min_value": low, **words}
        cases[f"proportion/{i}"] = call("Proportional", call("Cosine", LR, STEPS), **ours)
    save(
        "schedules_pytorchoptimizer.npz",
        cases,
        arrays,
        pytorch_optimizer=version("pytorch_optimizer"),
        torch=torch.__version__,
    )


if __name__ == "__main__":
    main()
