"""Make schedules_timm.npz: values of timm's schedulers, 1,000 steps each.

    python tests/goldens/make_schedules_timm.py    # with timm and torch installed

Each case has a key and says, as JSON, which schedule of ms_optim it must equal.
"""

import timm
import torch
from schedule_cases import STEPS, call, save
from timm.scheduler.cosine_lr import CosineLRScheduler
from timm.scheduler.poly_lr import PolyLRScheduler
from timm.scheduler.tanh_lr import TanhLRScheduler
from timm.scheduler.wsd_lr import WSDLRScheduler

LR = 0.1


def wsd(decay, steps=900, warmup=100, cooldown=300, end=0.0, **words):
    """The arguments of timm's, and the same of ours."""
    ours = {"end": end}
    if "decay_power" in words:
        ours["power"] = words["decay_power"]
    if "decay_ratio" in words:
        ours["ratio"] = words["decay_ratio"]
    theirs = {"1-sqrt": "sqrt", "exp": "exponential"}
    return (
        (WSDLRScheduler, steps - warmup, cooldown),
        {"decay_fn": decay, "warmup_t": warmup, "lr_min": end, **words},
        call("WarmupStableDecay", LR, steps, warmup, cooldown, theirs.get(decay, decay), **ours),
    )


def cycles(period, mult, **words):
    ours = {
        "mult": mult,
        "end": words.get("lr_min", 0.0),
        "peak_factor": words.get("cycle_decay", 1.0),
    }
    return (
        (CosineLRScheduler, period),
        {"cycle_mul": mult, "cycle_limit": 1000, **words},
        call("WarmRestarts", LR, period, **ours),
    )


def noisy(first, steps, **words):
    names = {"noise_pct": "limit", "noise_std": "std", "noise_seed": "seed"}
    ours = {names[key]: value for key, value in words.items()}
    return (
        (CosineLRScheduler, 900),
        {"noise_range_t": (first, first + steps), **words},
        call("Noise", call("Cosine", LR, 900), steps, first, **ours),
    )


# Key: (timm's scheduler and its arguments, its options, ours).
CASES = {
    "wsd/linear": wsd("linear"),
    "wsd/sqrt": wsd("1-sqrt", end=0.01),
    "wsd/cosine": wsd("cosine", end=0.02, warmup=0),
    "wsd/power": wsd("power", decay_power=1.7, end=0.01),
    "wsd/power/default": wsd("power"),
    "wsd/square": (
        *wsd("power", decay_power=2.0, end=0.003)[:2],
        call("WarmupStableDecay", LR, 900, 100, 300, "square", end=0.003),
    ),
    "wsd/exponential": wsd("exp", steps=1000, cooldown=900),
    "wsd/exponential/ratio": wsd("exp", decay_ratio=0.003, end=0.001),
    "wsd/rsqrt": (
        (WSDLRScheduler, 800, 200),
        {"decay_fn": "linear", "stable_fn": "rsqrt", "warmup_t": 100},
        call(
            "Multiply",
            [call("InverseSqrt", LR, 100), call("WarmupStableDecay", 1.0, 900, 0, 200)],
        ),
    ),
    "restarts": cycles(70, 1, cycle_decay=0.7),
    "restarts/mult": cycles(10, 2, cycle_decay=0.5, lr_min=0.001),
    # Of other factors timm takes a logarithm that may be a rounding too low, and is a step late then.
    "restarts/mult/long": cycles(13, 2, cycle_decay=0.9),
    "cosine/k": (
        (CosineLRScheduler, 900),
        {"k_decay": 2.5, "lr_min": 0.01},
        call("Cosine", LR, 900, end=0.01, k_decay=2.5),
    ),
    "cosine/k/half": ((CosineLRScheduler, 1000), {"k_decay": 0.5}, call("Cosine", LR, 1000, k_decay=0.5)),
    "polynomial": ((PolyLRScheduler, 900), {}, call("Polynomial", LR, 900, power=0.5)),
    "polynomial/k": (
        (PolyLRScheduler, 900),
        {"power": 2.0, "k_decay": 1.5, "lr_min": 0.01},
        call("Polynomial", LR, 900, end=0.01, power=2.0, k_decay=1.5),
    ),
    "tanh": ((TanhLRScheduler, 900), {}, call("Tanh", LR, 900)),
    "tanh/range": (
        (TanhLRScheduler, 500),
        {"lb": -2.0, "ub": 4.5, "lr_min": 0.01},
        call("Tanh", LR, 500, end=0.01, lower=-2.0, upper=4.5),
    ),
    "noise": noisy(0, 1000),
    "noise/range": noisy(100, 300, noise_pct=0.2, noise_std=0.5, noise_seed=7),
    "noise/rare": noisy(5, 200, noise_pct=0.01, noise_std=0.1, noise_seed=2**32 - 50),
}


def run(make, options, **attributes):
    (cls, *args) = make
    opt = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=LR)
    scheduler = cls(opt, *args, **options)
    vars(scheduler).update(attributes)
    values = []
    for step in range(STEPS):
        scheduler.step(step)
        values.append(float(opt.param_groups[0]["lr"]))
    return values


def main():
    arrays = {key: run(make, options) for key, (make, options, _) in CASES.items()}
    cases = {key: ours for key, (_, _, ours) in CASES.items()}
    # No scheduler of timm's passes this on to its base class.
    make, options, _ = noisy(20, 900, noise_pct=0.3)
    arrays["noise/uniform"] = run(make, options, noise_type="uniform")
    cases["noise/uniform"] = call("Noise", call("Cosine", LR, 900), 900, 20, limit=0.3, kind="uniform")
    save("schedules_timm.npz", cases, arrays, timm=timm.__version__, torch=torch.__version__)


if __name__ == "__main__":
    main()
