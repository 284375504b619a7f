"""The table of optimizers that drives the generic tests: a new optimizer gets them all by a row."""

from dataclasses import dataclass, field, replace
from typing import Any

import ms_optim


@dataclass(frozen=True)
class Row:
    """One optimizer.

    Attributes:
        cls: its class.
        options: sets of arguments; each is checked against the NumPy reference and between the modes.
        writes: hyperparameters that are changed while training, with their new values.
        out_of_range: arguments that must be refused.
        state_bytes: bytes of float32 state a number, by place in ``options``.
        state_rtol: what the states may differ from the reference by, where a fused kernel of
            MindSpore's rounds the betas (see ms_optim/primitives.py).
    """

    cls: type
    options: tuple[dict[str, Any], ...]
    writes: dict[str, Any]
    out_of_range: tuple[dict[str, Any], ...]
    state_bytes: tuple[int, ...]
    state_rtol: float = 1e-5
    needs: dict[str, Any] = field(default_factory=dict)


ADAM_RANGES = (
    {"betas": (1.0, 0.9)},
    {"betas": (0.9, -0.1)},
    {"betas": (0.9, float("nan"))},
    {"eps": -1e-8},
    {"eps": float("inf")},
)

ADAM = Row(
    ms_optim.Adam,
    (
        {"learning_rate": 0.01},
        {"learning_rate": 0.01, "betas": (0.5, 0.9999), "eps": 1e-3},
        {"learning_rate": 0.1, "weight_decay": 5.0},
        {"learning_rate": 0.01, "amsgrad": True, "betas": (0.9, 0.95)},
    ),
    {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
    ADAM_RANGES,
    (8, 8, 8, 12),
    state_rtol=2e-4,
)

ROWS = (
    Row(
        ms_optim.SGD,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.1, "momentum": 0.9},
            {"learning_rate": 0.1, "momentum": 0.9, "dampening": 0.3},
            {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True},
            {"learning_rate": 0.1, "momentum": 0.9, "weight_decay": 5.0},
        ),
        {"momentum": 0.5, "weight_decay": 0.3, "dampening": 0.2},
        ({"momentum": 1.1}, {"momentum": -0.1}, {"dampening": 1.5}, {"nesterov": True, "momentum": 0.0}),
        (0, 4, 4, 4, 4),
        needs={"momentum": 0.9},
    ),
    ADAM,
    replace(ADAM, cls=ms_optim.AdamW),
    Row(
        ms_optim.Lion,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.8)},
        ),
        {"betas": (0.5, 0.7), "weight_decay": 0.3},
        ({"betas": (1.0, 0.9)}, {"betas": (0.9, -0.1)}),
        (4, 4),
    ),
    Row(
        ms_optim.LAMB,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.9999), "eps": 1e-3},
            {"learning_rate": 0.01, "weight_decay": 0.0, "bias_correction": False},
            {"learning_rate": 0.1, "weight_decay": 5.0, "trust_clip": True, "grad_averaging": False},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8,) * 4,
    ),
    Row(
        ms_optim.LARS,
        (
            {"learning_rate": 1.0, "trust_coefficient": 0.02, "weight_decay": 0.1},
            {"learning_rate": 0.1, "momentum": 0.9, "weight_decay": 5.0, "trust_coefficient": 0.1},
            {"learning_rate": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.1, "eps": 0.1},
            {"learning_rate": 0.1, "momentum": 0.9, "trust_clip": True, "weight_decay": 0.1},
            {"learning_rate": 0.1, "momentum": 0.9, "always_adapt": True, "trust_coefficient": 0.02},
        ),
        {"momentum": 0.5, "weight_decay": 0.3, "dampening": 0.2, "trust_coefficient": 0.1, "eps": 0.1},
        (
            {"momentum": 1.1},
            {"dampening": -0.1},
            {"eps": -1.0},
            {"trust_coefficient": -0.1},
            {"nesterov": True, "momentum": 0.0},
        ),
        (0, 4, 4, 4, 4),
        needs={"momentum": 0.9},
    ),
    Row(
        ms_optim.FTRL,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.5, "l1": 0.1, "l2": 0.5, "beta": 1.0, "initial_accumulator_value": 1.0},
            {"learning_rate": 0.1, "weight_decay": 5.0},
        ),
        {"l1": 0.02, "l2": 0.1, "beta": 0.5, "weight_decay": 0.3},
        (
            {"l1": -0.1},
            {"l2": -0.1},
            {"beta": -0.1},
            {"lr_power": 0.1},
            {"initial_accumulator_value": -0.1},
        ),
        (8, 8, 8),
        # Gradients that a test scales to 1e-3 need a sum that is not much larger than their squares.
        needs={"initial_accumulator_value": 1e-3},
    ),
    Row(
        ms_optim.ProximalAdagrad,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.1, "l1": 0.02, "l2": 0.3, "initial_accumulator_value": 1.0},
            {"learning_rate": 0.1, "l1": 0.02, "l2": 0.1, "weight_decay": 0.1},
        ),
        {"l1": 0.02, "l2": 0.1, "weight_decay": 0.3},
        ({"l1": -0.1}, {"l2": -0.1}, {"initial_accumulator_value": 0.0}),
        (4, 4, 4),
    ),
)

# What every optimizer takes, each checked like an option of its own.
BASE_OPTIONS = (
    {"maximize": True},
    {"l1_decay": 0.1},
    {"loss_scale": 128.0},
    {"grad_centralization": True},
    {"max_grad_norm": 0.5},
    {"max_grad_value": 0.3, "loss_scale": 2.0},
    {"skip_nonfinite": True},
    {
        "maximize": True,
        "l1_decay": 0.1,
        "loss_scale": 128.0,
        "grad_centralization": True,
        "max_grad_norm": 0.05,
        "max_grad_value": 0.003,
        "skip_nonfinite": True,
    },
)


def name(value: Any) -> str:
    """A readable test id."""
    if isinstance(value, Row):
        return value.cls.__name__
    if isinstance(value, dict):
        return ",".join(f"{k}={v}" for k, v in value.items()) or "default"
    return str(value)


OPTIONS = [(row, options) for row in ROWS for options in row.options]
ALL_OPTIONS = [
    *OPTIONS,
    *((row, {"learning_rate": 0.01, **row.needs, **options}) for row in ROWS for options in BASE_OPTIONS),
]
IDS = [f"{name(row)}-{name(options)}" for row, options in OPTIONS]
ALL_IDS = [f"{name(row)}-{name(options)}" for row, options in ALL_OPTIONS]
