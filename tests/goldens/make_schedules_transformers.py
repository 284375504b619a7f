"""Make schedules_transformers.npz: what the GreedyLR of transformers does with 300 metrics.

    python tests/goldens/make_schedules_transformers.py    # with transformers and torch installed

A case has the scheduler's settings and its state at the end; the arrays are metrics, and the learning rates
of two groups after each.
"""

import json

import numpy as np
import torch
import transformers
from schedule_cases import save
from transformers.optimization import GreedyLR

STEPS = 300
CASES = (
    {},
    dict(factor=0.5, patience=1, cooldown=2, warmup=3, min_lr=1e-4),
    dict(mode="max", factor=0.8, patience=2, threshold=0.01, threshold_mode="rel", min_lr=[0.02, 0.01]),
    dict(factor=0.7, patience=1, min_lr=0.01, max_lr=[0.3, 0.2], reset_start=4, smooth=True, window_size=5),
    dict(mode="max", factor=0.6, patience=0, min_lr=0.01, reset_start=3, cooldown=1, eps=1e-3),
)


def metrics(number, settings):
    """A loss that falls and rises again, with noise; as an accuracy, upside down."""
    rng = np.random.default_rng(number)
    values = 1.0 + np.cos(np.arange(STEPS) / 25.0) - 0.005 * np.arange(STEPS)
    values += 0.02 * rng.uniform(-1.0, 1.0, STEPS)
    values = -values if settings.get("mode") == "max" else values
    if not settings.get("smooth"):  # Theirs never forgets a NaN.
        values[[50, 51]] = np.nan, np.inf
    return values


def run(number, settings):
    params = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
    opt = torch.optim.SGD([{"params": params[:1], "lr": 0.1}, {"params": params[1:], "lr": 0.03}])
    scheduler = GreedyLR(opt, **settings)
    given, rates = metrics(number, settings), []
    for metric in given:
        scheduler.step(metric)
        rates.append([group["lr"] for group in opt.param_groups])
    return given, np.array(rates), scheduler.state_dict()


def main():
    arrays, cases = {}, []
    for i, settings in enumerate(CASES):
        arrays[f"{i}/metrics"], arrays[f"{i}/lrs"], state = run(i, settings)
        cases.append({"settings": settings, "state": json.loads(json.dumps(state))})
    save(
        "schedules_transformers.npz",
        cases,
        arrays,
        transformers=transformers.__version__,
        torch=torch.__version__,
    )


if __name__ == "__main__":
    main()
