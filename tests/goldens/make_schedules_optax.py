"""Make schedules_optax.npz: values of optax's schedules, 1,000 steps each, in float64.

    python tests/goldens/make_schedules_optax.py    # with optax installed

Each case has a key and says, as JSON, which schedule of ms_optim it must equal.
"""

import jax
import numpy as np
import optax
from schedule_cases import STEPS, call, save

jax.config.update("jax_enable_x64", True)


def warmup(first, *args, **kwargs):
    return call("Warmup", first, *args, **kwargs)


# Key: (optax's schedule, ours).
CASES = {
    "constant": (optax.constant_schedule(0.1), call("Constant", 0.1)),
    "linear": (optax.linear_schedule(0.1, 0.01, 700), call("Linear", 0.1, 0.01, 700)),
    "linear/up": (optax.linear_schedule(0.0, 0.3, 1500), call("Linear", 0.0, 0.3, 1500)),
    "cosine": (optax.cosine_decay_schedule(0.1, 900), call("Cosine", 0.1, 900)),
    "cosine/alpha": (optax.cosine_decay_schedule(0.2, 1000, 0.05), call("Cosine", 0.2, 1000, end=0.01)),
    "polynomial": (
        optax.polynomial_schedule(0.1, 0.01, 2.0, 600),
        call("Polynomial", 0.1, 600, end=0.01, power=2.0),
    ),
    "polynomial/half": (
        optax.polynomial_schedule(0.1, 0.0, 0.5, 1000),
        call("Polynomial", 0.1, 1000, power=0.5),
    ),
    "exponential": (optax.exponential_decay(0.1, 100, 0.5), call("Exponential", 0.1, 0.5, 100)),
    "exponential/staircase": (
        optax.exponential_decay(0.1, 70, 0.9, staircase=True),
        call("Exponential", 0.1, 0.9, 70, staircase=True),
    ),
    "piecewise": (
        optax.piecewise_constant_schedule(0.1, {200: 0.5, 201: 0.1, 900: 2.0}),
        call("Piecewise", [200, 201, 900], [0.1, 0.05, 0.005, 0.01]),
    ),
    "interpolate/linear": (
        optax.piecewise_interpolate_schedule("linear", 0.1, {150: 3.0, 400: 0.1, 401: 2.0, 900: 0.0}),
        call("Interpolate", [0, 150, 400, 401, 900], [0.1, 0.3, 0.03, 0.06, 0.0]),
    ),
    "interpolate/cosine": (
        optax.piecewise_interpolate_schedule("cosine", 0.1, {1: 0.5, 500: 4.0, 1200: 0.05}),
        call("Interpolate", [0, 1, 500, 1200], [0.1, 0.05, 0.2, 0.01], mode="cosine"),
    ),
    "interpolate/onecycle": (
        optax.linear_onecycle_schedule(1000, 0.1, 0.3, 0.85, 25.0, 1e4),
        call("Interpolate", [0, 300, 850, 1000], [0.004, 0.1, 0.004, 0.004 / 1e4]),
    ),
    "join": (
        optax.join_schedules(
            [
                optax.linear_schedule(0.0, 0.1, 50),
                optax.constant_schedule(0.1),
                optax.exponential_decay(0.1, 9, 0.9),
            ],
            [50, 400],
        ),
        call(
            "Sequence",
            [call("Linear", 0.0, 0.1, 50), call("Constant", 0.1), call("Exponential", 0.1, 0.9, 9)],
            [50, 400],
        ),
    ),
    "warmup_constant": (optax.warmup_constant_schedule(0.01, 0.1, 100), warmup(0.1, 100, start=0.01)),
    "warmup_cosine": (
        optax.warmup_cosine_decay_schedule(0.0, 0.1, 100, 900, 0.001),
        warmup(call("Cosine", 0.1, 800, end=0.001), 100),
    ),
    "warmup_exponential": (
        optax.warmup_exponential_decay_schedule(0.001, 0.1, 60, 30, 0.8, staircase=True),
        warmup(call("Exponential", 0.1, 0.8, 30, staircase=True), 60, start=0.001),
    ),
    "cosine_onecycle": (
        optax.cosine_onecycle_schedule(800, 0.1, 0.25, 20.0, 1e3),
        warmup(call("Cosine", 0.1, 600, end=0.1 / 2e4), 200, start=0.005, mode="cosine"),
    ),
    "linear_onecycle": (
        optax.linear_onecycle_schedule(1000, 0.1, 0.3, 0.85, 25.0, 1e4),
        call(
            "Sequence",
            [
                call("Linear", 0.004, 0.1, 300),
                call("Linear", 0.1, 0.004, 550),
                call("Linear", 0.004, 0.004 / 1e4, 150),
            ],
            [300, 850],
        ),
    ),
    "sgdr": (
        optax.sgdr_schedule(
            [
                dict(init_value=0.0, peak_value=0.1, warmup_steps=10, decay_steps=200, end_value=0.0),
                dict(init_value=0.0, peak_value=0.05, warmup_steps=20, decay_steps=500, end_value=0.001),
            ]
        ),
        call(
            "Sequence",
            [
                warmup(call("Cosine", 0.1, 190), 10),
                warmup(call("Cosine", 0.05, 480, end=0.001), 20),
            ],
            [200],
        ),
    ),
}


def main():
    arrays = {}
    for key, (schedule, _) in CASES.items():
        compiled = jax.jit(schedule)
        values = [np.asarray(compiled(np.float64(step)), np.float64) for step in range(STEPS)]
        arrays[key] = np.array(values)
    cases = {key: ours for key, (_, ours) in CASES.items()}
    save("schedules_optax.npz", cases, arrays, optax=optax.__version__, jax=jax.__version__)


if __name__ == "__main__":
    main()
