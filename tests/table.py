"""The table of optimizers that drives the generic tests: a new optimizer gets them all by a row."""

import inspect
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from table_free import FREE_ROWS
from table_matrix import MATRIX_ROWS
from table_more import MORE_ROWS
from table_rare import NATIVE_ROWS, PORTABLE_ROWS
from table_row import ADAM_RANGES, Row
from table_single import SINGLE_ROWS

import ms_optim

ADAM = Row(
    ms_optim.Adam,
    (
        {"learning_rate": 0.01},
        {"learning_rate": 0.01, "betas": (0.5, 0.9999), "eps": 1e-3},
        {"learning_rate": 0.1, "weight_decay": 5.0},
        {"learning_rate": 0.01, "amsgrad": True, "betas": (0.9, 0.95)},
        {"learning_rate": 0.01, "eps": 1e-2, "form": "mindspore"},
    ),
    {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
    (*ADAM_RANGES, {"form": "tensorflow"}),
    (8, 8, 8, 12, 8),
    state_rtol=2e-4,
)

# A number for each row and column of training.py's shapes: 1 + 5 + (3 + 4) + 6 * (3 + 3) for 72 numbers.
FACTORED = Fraction(4 * 49, 72)

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
        descent_rate=0.003,
    ),
    ADAM,
    replace(ADAM, cls=ms_optim.AdamW),
    replace(ADAM, cls=ms_optim.AdamOffload),
    Row(
        ms_optim.SparseAdam,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.9999), "eps": 1e-3},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8, 8),
    ),
    Row(
        ms_optim.Lion,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.8)},
        ),
        {"betas": (0.5, 0.7), "weight_decay": 0.3},
        ({"betas": (1.0, 0.9)}, {"betas": (0.9, -0.1)}),
        (4, 4),
        descent_rate=0.02,
    ),
    Row(
        ms_optim.Momentum,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.1, "momentum": 0.5, "nesterov": True, "weight_decay": 5.0},
        ),
        {"momentum": 0.5, "weight_decay": 0.3},
        ({"momentum": 1.1}, {"momentum": -0.1}),
        (4, 4),
        descent_rate=0.003,
    ),
    Row(
        ms_optim.AdamWeightDecay,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.9999), "eps": 1e-3},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8, 8),
        state_rtol=2e-4,
        needs={"betas": (0.9, 0.95)},
    ),
    Row(
        ms_optim.NAdam,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 5.0,
                "momentum_decay": 0.5,
                "decoupled_weight_decay": True,
            },
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3, "momentum_decay": 0.1},
        (*ADAM_RANGES, {"momentum_decay": -1e-3}),
        (12, 12),
    ),
    Row(
        ms_optim.NAdamW,
        ({"learning_rate": 0.01}, {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.9999)}),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8, 8),
    ),
    Row(
        ms_optim.AdaBelief,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99), "eps": 1e-3, "rectify": True},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8, 8),
        rate=1e-3,
    ),
    Row(
        ms_optim.RAdam,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.9, 0.95), "decoupled_weight_decay": True},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8, 8),
        descent_rate=0.005,
    ),
    Row(
        ms_optim.Adamax,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "eps": 1e-2, "form": "mindspore"},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        (*ADAM_RANGES, {"form": "keras"}),
        (8, 8),
        descent_rate=0.5,
    ),
    Row(
        ms_optim.Adagrad,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.1, "lr_decay": 0.01, "initial_accumulator_value": 0.1, "weight_decay": 5.0},
        ),
        {"eps": 0.1, "weight_decay": 0.3, "lr_decay": 0.2},
        ({"eps": -1.0}, {"lr_decay": -0.1}, {"initial_accumulator_value": -0.1}),
        (4, 4),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.Adadelta,
        ({"learning_rate": 1.0}, {"learning_rate": 0.5, "rho": 0.5, "eps": 1e-3, "weight_decay": 5.0}),
        {"rho": 0.5, "eps": 0.1, "weight_decay": 0.3},
        ({"rho": 1.1}, {"rho": -0.1}, {"eps": -1e-6}),
        (8, 8),
        rate=1.0,
        descent_rate=3.0,
    ),
    Row(
        ms_optim.RMSprop,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.01, "alpha": 0.9, "momentum": 0.9, "weight_decay": 5.0},
            {"learning_rate": 0.01, "alpha": 0.9, "centered": True, "eps": 1e-2},
            {"learning_rate": 0.01, "momentum": 0.9, "centered": True, "eps": 1e-2, "form": "tensorflow"},
            {"learning_rate": 0.01, "form": "tensorflow"},
        ),
        {"alpha": 0.5, "eps": 0.1, "momentum": 0.5, "weight_decay": 0.3},
        ({"alpha": 1.1}, {"eps": -1e-6}, {"momentum": 1.1}, {"form": "mindspore"}),
        (4, 8, 8, 12, 4),
        needs={"momentum": 0.9},
        rate=5e-4,
        descent_rate=0.03,
    ),
    Row(
        ms_optim.Rprop,
        ({"learning_rate": 0.01}, {"learning_rate": 0.1, "etas": (0.3, 1.5), "step_sizes": (1e-3, 0.2)}),
        {"etas": (0.3, 1.5), "step_sizes": (1e-2, 0.1), "weight_decay": 0.3},
        (
            {"etas": (1.0, 1.2)},
            {"etas": (0.0, 1.2)},
            {"etas": (0.5, 1.0)},
            {"step_sizes": (0.0, 1.0)},
            {"step_sizes": (50.0, 1e-6)},
        ),
        (8, 8),
        needs={"step_sizes": (1e-6, 4e-3)},
    ),
    Row(
        ms_optim.ASGD,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.1, "lambd": 0.5, "alpha": 0.5, "t0": 10.0, "weight_decay": 5.0},
        ),
        {"lambd": 0.1, "alpha": 0.5, "t0": 0.0, "weight_decay": 0.3},
        ({"lambd": -1.0}, {"alpha": -0.1}, {"t0": -1.0}),
        (4, 4),
        needs={"lambd": 0.1},
        descent_rate=0.003,
    ),
    Row(
        ms_optim.Adafactor,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 0.5, "eps": (0.1, 2.0), "d": 1.5, "beta2_decay": -0.5},
            {"learning_rate": 0.01, "beta1": 0.9},
            {"learning_rate": 0.01, "weight_decay": 5.0, "beta1": 0.5, "form": "huggingface"},
            {
                "learning_rate": 2e-3,
                "form": "huggingface",
                "relative_step": False,
                "scale_parameter": False,
                "d": 0.5,
            },
            {"warmup_init": True, "eps": (1e-30, 20.0), "form": "huggingface"},
        ),
        {"beta1": 0.5, "eps": (0.1, 2.0), "d": 0.7, "beta2_decay": -0.5, "weight_decay": 0.3},
        (
            {"beta1": 1.0},
            {"eps": (-1e-8, 1e-3)},
            {"d": 0.0},
            {"beta2_decay": 0.1},
            {"warmup_init": True, "relative_step": False},
            {"form": "mindspore"},
        ),
        (FACTORED, FACTORED, FACTORED + 4, FACTORED + 4, FACTORED, FACTORED),
        needs={"beta1": 0.9},
        rate=1e-3,
    ),
    Row(
        ms_optim.LAMB,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.9999), "eps": 1e-3},
            {"learning_rate": 0.01, "weight_decay": 0.0, "bias_correction": False},
            {"learning_rate": 0.1, "weight_decay": 5.0, "trust_clip": True, "grad_averaging": False},
            {"learning_rate": 0.1, "weight_decay": 0.5, "decoupled_decay": True, "caution": True},
        ),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ADAM_RANGES,
        (8,) * 5,
        descent_rate=0.03,
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
        descent_rate=0.003,
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
        descent_rate=1.0,
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
        descent_rate=1.0,
    ),
    *MORE_ROWS,
)

# What engines, graphs and the base do around any formula is tested with these; with those of table_more.py,
# what their formulas can get wrong.
USUAL_ROWS = tuple(row for row in ROWS if row not in MORE_ROWS)

# What the base class alone can break is tested with these, on each engine: an optimizer without state, by its
# defaults, and one with.
BASE_ROWS = (
    replace(ROWS[0], needs={}, writes={"weight_decay": 0.3}),
    next(row for row in ROWS if row.cls is ms_optim.AdamW),
)

# Optimizers with a construct of their own: the tests named after them take the place of the generic ones.
OWN_STEP = ("lbfgs", "thor")
# Those whose formulas the native engine lacks operations for: tests of their own.
PORTABLE_ONLY = (
    "muon",
    *(row.cls.__name__.lower() for row in (*FREE_ROWS, *MATRIX_ROWS, *PORTABLE_ROWS)),
)
RARE = tuple(row.cls.__name__.lower() for row in (*NATIVE_ROWS, *SINGLE_ROWS))

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


def with_base(rows: Any, base_options: Any) -> list[tuple[Row, dict[str, Any]]]:
    """The rows with options of the base."""
    return [
        (row, {"learning_rate": row.rate, **row.needs, **options}) for row in rows for options in base_options
    ]


ALL_OPTIONS = [*OPTIONS, *with_base(ROWS, BASE_OPTIONS)]
# The base's options are composed with every formula in one way: each by itself with two of them, all at once
# with all of them, on the portable engine with few.
COMPOSED = ("SGD", "AdamW", "LAMB", "Adafactor")
# Formulas of every kind: one pass and several, states of other shapes, scalars that schedules change,
# MindSpore's fused operators, products of matrices.
STRUCTURES = ("SGD", "AdamW", "NAdam", "LAMB", "Adafactor", "FTRL", "Muon")
USUAL_OPTIONS = [case for case in OPTIONS if case[0] in USUAL_ROWS]
_ALONE = with_base([row for row in ROWS if name(row) in ("SGD", "AdamW")], BASE_OPTIONS[:-1])
NATIVE_OPTIONS = [*OPTIONS, *_ALONE, *with_base(USUAL_ROWS, BASE_OPTIONS[-1:])]


def same_graph(case: tuple[Row, dict[str, Any]]) -> tuple[Any, ...]:
    """What cases have in common that differ in numbers alone, none of which is 0."""
    row, options = case
    arguments = inspect.signature(row.cls.__init__).parameters.values()
    values = {**{each.name: each.default for each in arguments}, **options}
    kinds = {key: x if isinstance(x, (bool, str)) or not x else "number" for key, x in values.items()}
    return name(row), *sorted(kinds.items(), key=str)


# What a graph can get wrong is not what a formula can. So on the portable engine run all graphs of two
# optimizers, each option of the base with one of these, and of the others the longest set of options in each
# form; not what has Adam's graphs.
_ALL_GRAPHS, _ADAMS_GRAPHS = ("SGD", "AdamW"), ("AdamOffload", "SparseAdam")
_LONGEST = {
    (name(row), options.get("form")): (row, options)
    for row, options in sorted(USUAL_OPTIONS, key=lambda case: len(case[1]))
    if name(row) not in (*_ALL_GRAPHS, *_ADAMS_GRAPHS)
}
PORTABLE_OPTIONS = [
    *{same_graph(case): case for case in USUAL_OPTIONS if name(case[0]) in _ALL_GRAPHS}.values(),
    *_LONGEST.values(),
    *_ALONE[: len(_ALONE) // 2 : 2],
    *_ALONE[len(_ALONE) // 2 + 1 :: 2],
    *with_base([row for row in USUAL_ROWS if name(row) in COMPOSED], BASE_OPTIONS[-1:]),
]


def on_both(native: Any, portable: Any) -> list[Any]:
    """Cases of ``engine, row`` for the native engine, and for the portable one."""
    return [
        pytest.param(engine, row, id=f"{engine}-{name(row)}")
        for engine, rows in (("native", native), ("portable", portable))
        for row in rows
    ]
