"""Make schedules_torch.npz: values of torch's lr_scheduler classes, 1,000 steps each.

    python tests/goldens/make_schedules_torch.py    # with torch installed

Each case has a key and says, as JSON, which schedule of ms_optim it must equal.
"""

import json
import warnings

import numpy as np
import torch
from schedule_cases import STEPS, call, save
from torch.optim import lr_scheduler as ls
from torch.optim.swa_utils import SWALR

LR = 0.1


def optimizer(lr=LR, momentum=0.9):
    return torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=lr, momentum=momentum)


def run(make, key="lr", steps=STEPS, **kwargs):
    opt = optimizer(**kwargs)
    scheduler = make(opt)
    values = []
    for _ in range(steps):
        values.append(float(opt.param_groups[0][key]))
        opt.step()
        scheduler.step()
    return np.array(values)


def factors(epoch):
    """The test makes a table of the running product of these."""
    return 0.95 if epoch % 3 else 1.02


# Key: (torch's scheduler, ours).
CASES = {
    "step/30": (lambda o: ls.StepLR(o, 30), call("Step", LR, 30)),
    "step/7": (lambda o: ls.StepLR(o, 7, 0.9), call("Step", LR, 7, gamma=0.9)),
    "multistep": (
        lambda o: ls.MultiStepLR(o, [100, 101, 700], 0.3),
        call("MultiStep", LR, [100, 101, 700], gamma=0.3),
    ),
    "multistep/default": (lambda o: ls.MultiStepLR(o, [1, 999]), call("MultiStep", LR, [1, 999])),
    "constant": (lambda o: ls.ConstantLR(o, 1 / 3, 5), call("Piecewise", [5], [LR / 3, LR])),
    "constant/long": (lambda o: ls.ConstantLR(o, 0.5, 400), call("Piecewise", [400], [LR / 2, LR])),
    "linear": (lambda o: ls.LinearLR(o, 1 / 3, 1.0, 500), call("Linear", LR / 3, LR, 500)),
    "linear/down": (lambda o: ls.LinearLR(o, 1.0, 0.01, 700), call("Linear", LR, LR * 0.01, 700)),
    "exponential": (lambda o: ls.ExponentialLR(o, 0.99), call("Exponential", LR, 0.99, 1)),
    "exponential/up": (lambda o: ls.ExponentialLR(o, 1.001), call("Exponential", LR, 1.001, 1)),
    "polynomial": (lambda o: ls.PolynomialLR(o, 300), call("Polynomial", LR, 300)),
    "polynomial/2": (lambda o: ls.PolynomialLR(o, 700, 2.0), call("Polynomial", LR, 700, power=2.0)),
    "polynomial/half": (lambda o: ls.PolynomialLR(o, 1000, 0.5), call("Polynomial", LR, 1000, power=0.5)),
    "cosine": (lambda o: ls.CosineAnnealingLR(o, 1000), call("Cosine", LR, 1000)),
    "cosine/end": (lambda o: ls.CosineAnnealingLR(o, 1200, 0.02), call("Cosine", LR, 1200, end=0.02)),
    "restarts": (lambda o: ls.CosineAnnealingWarmRestarts(o, 150), call("WarmRestarts", LR, 150)),
    "restarts/2": (
        lambda o: ls.CosineAnnealingWarmRestarts(o, 10, 2, 0.01),
        call("WarmRestarts", LR, 10, mult=2, end=0.01),
    ),
    "restarts/3": (
        lambda o: ls.CosineAnnealingWarmRestarts(o, 1, 3, 1e-4),
        call("WarmRestarts", LR, 1, mult=3, end=1e-4),
    ),
    "lambda": (
        lambda o: ls.LambdaLR(o, lambda epoch: 0.95 ** (epoch // 30)),
        call("Step", LR, 30, gamma=0.95),
    ),
    "multiplicative": (lambda o: ls.MultiplicativeLR(o, factors), call("running_product", LR, 0.95, 1.02, 3)),
    "sequential": (
        lambda o: ls.SequentialLR(
            o,
            [ls.LinearLR(o, 0.1, 1.0, 100), ls.CosineAnnealingLR(o, 500), ls.ExponentialLR(o, 0.99)],
            [100, 600],
        ),
        call(
            "Sequence",
            [call("Linear", LR / 10, LR, 100), call("Cosine", LR, 500), call("Exponential", LR, 0.99, 1)],
            [100, 600],
        ),
    ),
    "chained": (
        lambda o: ls.ChainedScheduler([ls.ConstantLR(o, 0.1, 200), ls.ExponentialLR(o, 0.995)]),
        call("Multiply", [call("Piecewise", [200], [0.1, 1.0]), call("Exponential", LR, 0.995, 1)]),
    ),
    "chained/three": (
        lambda o: ls.ChainedScheduler(
            [ls.LinearLR(o, 0.5, 1.0, 300), ls.StepLR(o, 250, 0.5), ls.ExponentialLR(o, 0.999)]
        ),
        call(
            "Multiply",
            [
                call("Linear", 0.5, 1.0, 300),
                call("Step", 1.0, 250, gamma=0.5),
                call("Exponential", LR, 0.999, 1),
            ],
        ),
    ),
}

CYCLIC = (
    dict(up=50, down=None, mode="triangular", gamma=1.0),
    dict(up=30, down=70, mode="triangular2", gamma=1.0),
    dict(up=7, down=3, mode="exp_range", gamma=0.997),
    dict(up=200, down=None, mode="exp_range", gamma=0.9999),
    dict(up=90, down=None, mode="triangular2", gamma=1.0),
)
ONE_CYCLE = (
    {},
    dict(pct_start=0.25, anneal="linear"),
    dict(pct_start=0.4, three_phase=True),
    dict(pct_start=0.1, anneal="linear", three_phase=True, div_factor=10.0, final_div_factor=100.0),
    dict(pct_start=0.0),
    dict(pct_start=0.123, div_factor=5.0, final_div_factor=1e3),
)


SWA = (
    dict(start=300, swa_lr=0.05),
    dict(start=100, swa_lr=0.2, anneal_steps=40, anneal="linear"),
    dict(start=0, swa_lr=0.01, anneal_steps=25),
    dict(start=700, swa_lr=0.03, anneal_steps=1),
)


def swa(c):
    """A cosine, and from a step on torch's SWALR."""
    opt = optimizer()
    scheduler = ls.CosineAnnealingLR(opt, 1200)
    words = {"anneal_epochs": c.get("anneal_steps", 10), "anneal_strategy": c.get("anneal", "cos")}
    values = []
    for step in range(STEPS):
        values.append(float(opt.param_groups[0]["lr"]))
        opt.step()
        if step == c["start"]:
            averaging = SWALR(opt, c["swa_lr"], **words)
        (averaging if step >= c["start"] else scheduler).step()
    return np.array(values)


def cyclic(opt, c):
    return ls.CyclicLR(
        opt, 0.001, LR, c["up"], c["down"], mode=c["mode"], gamma=c["gamma"], base_momentum=0.8
    )


def one_cycle(opt, c):
    c = {"anneal_strategy" if key == "anneal" else key: value for key, value in c.items()}
    return ls.OneCycleLR(opt, LR, STEPS, **c)


def main():
    arrays, ours = {}, {}
    for key, (make, schedule) in CASES.items():
        arrays[key] = run(make)
        ours[key] = schedule
    for i, c in enumerate(CYCLIC):
        rest = (c["up"], c["down"])
        words = {"mode": c["mode"], "gamma": c["gamma"]}
        arrays[f"cyclic/{i}"] = run(lambda o, c=c: cyclic(o, c))
        ours[f"cyclic/{i}"] = call("Cyclic", 0.001, LR, *rest, **words)
        arrays[f"cyclic/{i}/momentum"] = run(lambda o, c=c: cyclic(o, c), "momentum")
        ours[f"cyclic/{i}/momentum"] = call("Cyclic.momentum", *rest, base=0.8, peak=0.9, **words)
    for i, c in enumerate(ONE_CYCLE):
        arrays[f"onecycle/{i}"] = run(lambda o, c=c: one_cycle(o, c))
        ours[f"onecycle/{i}"] = call("OneCycle", LR, STEPS, **c)
        arrays[f"onecycle/{i}/momentum"] = run(lambda o, c=c: one_cycle(o, c), "momentum")
        words = {k: v for k, v in c.items() if k in ("pct_start", "anneal", "three_phase")}
        ours[f"onecycle/{i}/momentum"] = call("OneCycle.momentum", STEPS, **words)
    for i, c in enumerate(SWA):
        arrays[f"swalr/{i}"] = swa(c)
        ours[f"swalr/{i}"] = call("SWALR", call("Cosine", LR, 1200), **c)
    plateaus = [plateau(i, c) for i, c in enumerate(PLATEAUS)]
    for i, (metrics, lrs, _) in enumerate(plateaus):
        arrays[f"plateau/{i}/metrics"], arrays[f"plateau/{i}/lrs"] = metrics, lrs
    described = [{"settings": c, "state": state} for c, (_, _, state) in zip(PLATEAUS, plateaus)]
    arrays["plateaus"] = json.dumps(described)
    save("schedules_torch.npz", ours, arrays, torch=torch.__version__)


PLATEAUS = (
    {},
    dict(mode="min", factor=0.5, patience=3, threshold=1e-2, cooldown=2),
    dict(mode="max", factor=0.2, patience=0, threshold=0.05, threshold_mode="abs", min_lr=1e-3),
    dict(mode="max", factor=0.9, patience=5, threshold=1e-3, cooldown=4),
    dict(mode="min", factor=0.7, patience=2, threshold=0.1, threshold_mode="abs", min_lr=[0.01, 0.002]),
)


def plateau(number, settings):
    """Metrics, the learning rates of two groups after each, and the scheduler's state at the end."""
    rng = np.random.default_rng(number)
    metrics = 1.0 / (1.0 + 0.1 * np.arange(200)) + 0.05 * rng.uniform(-1, 1, 200)
    if settings.get("mode") == "max":
        metrics = 1.0 - metrics
    metrics[[50, 51]] = np.nan, np.inf
    params = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
    opt = torch.optim.SGD([{"params": params[:1], "lr": 0.1}, {"params": params[1:], "lr": 0.03}])
    scheduler = ls.ReduceLROnPlateau(opt, **settings)
    lrs = []
    for metric in metrics:
        scheduler.step(metric)
        lrs.append([group["lr"] for group in opt.param_groups])
    state = {
        k: v for k, v in scheduler.state_dict().items() if isinstance(v, (int, float, str, list, type(None)))
    }
    return metrics, np.array(lrs), state


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
