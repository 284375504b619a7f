"""Rows of the table of optimizers (table.py) that did not fit there."""

from fractions import Fraction

from table_row import ADAM_RANGES, Row

import ms_optim

ADAM_WRITES = {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3}

# Of training.py's 72 numbers, the matrix has 12.
MATRIX = Fraction(4 * 12, 72)

# CAME has two numbers for each of its 7 and 36 rows and columns, and one for each of the 6 others.
CAME = Fraction(2 * (7 + 36) + 6, 72)

MORE_ROWS = (
    Row(
        ms_optim.AdamMini,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "blocks": "row", "weight_decay": 5.0, "betas": (0.5, 0.99), "eps": 1e-3},
        ),
        ADAM_WRITES,
        (*ADAM_RANGES, {"n_heads": 0}, {"dim": 0}, {"blocks": "column"}),
        # One number for the scalar, the matrix and each of the kernel's 6 matrices, or each of the 3 rows; 5
        # for the vector.
        (4 + Fraction(4 * 13, 72), 4 + Fraction(4 * 15, 72)),
    ),
    Row(
        ms_optim.Adan,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.9, 0.8, 0.95), "eps": 1e-3},
            {"learning_rate": 0.1, "weight_decay": 5.0, "no_prox": True},
        ),
        {"betas": (0.5, 0.6, 0.7), "eps": 0.1, "weight_decay": 0.3},
        ({"betas": (1.0, 0.9, 0.9)}, {"betas": (0.9, 0.9, 1.0)}, {"eps": -1e-8}),
        (16, 16, 16),
    ),
    Row(
        ms_optim.AdEMAMix,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 5.0,
                "betas": (0.5, 0.99, 0.999),
                "alpha": 5.0,
                "beta3_warmup": 70,
                "alpha_warmup": 50,
            },
            {"learning_rate": 0.01, "betas": (0.0, 0.99, 0.999)},
        ),
        {
            "betas": (0.5, 0.7, 0.9),
            "eps": 0.1,
            "weight_decay": 0.3,
            "alpha": 5.0,
            "beta3_warmup": 50.0,
            "alpha_warmup": 50.0,
        },
        (
            {"betas": (0.9, 0.9, 1.0)},
            {"eps": -1e-8},
            {"alpha": -1.0},
            {"beta3_warmup": -1},
            {"alpha_warmup": -1},
        ),
        (12, 12, 8),
    ),
    Row(
        ms_optim.SimplifiedAdEMAMix,
        (
            {"learning_rate": 1e-3},
            {
                "learning_rate": 0.01,
                "weight_decay": 5.0,
                "betas": (0.9, 0.99),
                "alpha": 5.0,
                "beta1_warmup": 50,
                "min_beta1": 0.5,
            },
        ),
        {
            "betas": (0.8, 0.7),
            "eps": 0.1,
            "weight_decay": 0.3,
            "alpha": 5.0,
            "beta1_warmup": 50.0,
            "min_beta1": 0.5,
        },
        (*ADAM_RANGES, {"alpha": -1.0}, {"beta1_warmup": -1}, {"min_beta1": 1.0}),
        (8, 8),
        needs={"beta1_warmup": 10.0},
        rate=1e-3,
        descent_rate=1e-3,
    ),
    Row(
        ms_optim.ADOPT,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99), "eps": 1e-3, "clip_exp": 0.1},
            {"learning_rate": 0.01, "betas": (0.9, 0.99), "clipping": False},
        ),
        {"betas": (0.5, 0.7), "eps": 1.0, "weight_decay": 0.3, "clip_exp": 0.01},
        (*ADAM_RANGES, {"eps": 0.0}, {"clip_exp": -0.1}),
        (8, 8, 8),
        descent_rate=0.5,
    ),
    Row(
        ms_optim.LaProp,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.9999), "eps": 1e-3},
        ),
        ADAM_WRITES,
        ADAM_RANGES,
        (8, 8),
    ),
    Row(
        ms_optim.StableAdamW,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99), "eps": 1e-3},
        ),
        ADAM_WRITES,
        (*ADAM_RANGES, {"eps": 0.0}),
        (8, 8),
    ),
    Row(
        ms_optim.MARS,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "gamma": 0.3, "betas": (0.5, 0.99), "eps": 1e-3},
            {"learning_rate": 0.01, "form": "lion", "lr_1d_factor": 0.5, "betas_1d": (0.8, 0.99)},
            {"learning_rate": 0.01, "form": "lion", "optimize_1d": True, "weight_decay": 5.0},
        ),
        {
            "betas": (0.5, 0.7),
            "eps": 0.1,
            "weight_decay": 0.3,
            "gamma": 0.3,
            "lr_1d_factor": 0.5,
            "betas_1d": (0.5, 0.7),
            "weight_decay_1d": 0.3,
        },
        (
            *ADAM_RANGES,
            {"gamma": -0.1},
            {"lr_1d_factor": -1.0},
            {"betas_1d": (0.9, 1.0)},
            {"weight_decay_1d": -0.1},
            {"form": "soap"},
        ),
        # A third state for the 12 numbers of the matrix; of Lion's form two for them.
        (8 + MATRIX, 8 + MATRIX, 8, 8),
    ),
    Row(
        ms_optim.MADGRAD,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 0.5, "momentum": 0.5, "eps": 1e-2},
            {"learning_rate": 0.01, "momentum": 0.0},
        ),
        {"momentum": 0.5, "eps": 0.1, "weight_decay": 0.3},
        ({"momentum": 1.0}, {"momentum": -0.1}, {"eps": 0.0}),
        (12, 12, 8),
        rate=1e-3,
    ),
    Row(
        ms_optim.NovoGrad,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 0.5,
                "betas": (0.5, 0.9),
                "eps": 1e-2,
                "grad_averaging": True,
            },
        ),
        ADAM_WRITES,
        (*ADAM_RANGES, {"eps": 0.0}),
        (8, 8),
        rate=1e-3,
    ),
    Row(
        ms_optim.Yogi,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 5.0,
                "betas": (0.5, 0.99),
                "eps": 1e-2,
                "initial_accumulator_value": 0.1,
            },
        ),
        ADAM_WRITES,
        (*ADAM_RANGES, {"initial_accumulator_value": -0.1}),
        (8, 8),
    ),
    Row(
        ms_optim.Signum,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.09, "weight_decay": 5.0, "momentum": 0.5},
            {"learning_rate": 0.01, "momentum": 0.0},
        ),
        {"momentum": 0.5, "weight_decay": 0.3},
        ({"momentum": 1.0}, {"momentum": -0.1}),
        (4, 4, 0),
        descent_rate=0.02,
    ),
    Row(
        ms_optim.Tiger,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.09, "weight_decay": 5.0, "beta": 0.5, "scale_parameter": True},
        ),
        {"beta": 0.5, "weight_decay": 0.3},
        ({"beta": 1.0}, {"beta": -0.1}),
        (4, 4),
        descent_rate=0.02,
    ),
    Row(
        ms_optim.SGDW,
        (
            {"learning_rate": 0.1},
            {"learning_rate": 0.1, "momentum": 0.9, "weight_decay": 5.0, "nesterov": True},
        ),
        {"momentum": 0.5, "weight_decay": 0.3, "dampening": 0.2},
        ({"momentum": 1.1}, {"dampening": 1.5}, {"nesterov": True, "momentum": 0.0}),
        (0, 4),
        needs={"momentum": 0.9},
        descent_rate=0.003,
    ),
    Row(
        ms_optim.QHM,
        (
            {"learning_rate": 0.1, "momentum": 0.9},
            {"learning_rate": 0.1, "weight_decay": 5.0, "momentum": 0.5, "nu": 0.3},
        ),
        {"momentum": 0.5, "weight_decay": 0.3, "nu": 0.2},
        ({"momentum": 1.0}, {"momentum": -0.1}, {"nu": 1.1}, {"nu": -0.1}),
        (4, 4),
        needs={"momentum": 0.9},
        rate=0.05,
        descent_rate=0.01,
    ),
    Row(
        ms_optim.QHAdam,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 5.0,
                "betas": (0.5, 0.9999),
                "nus": (0.7, 0.4),
                "eps": 1e-3,
            },
        ),
        {**ADAM_WRITES, "nus": (0.5, 0.8)},
        (*ADAM_RANGES, {"nus": (1.1, 0.5)}, {"nus": (0.5, -0.1)}),
        (8, 8),
    ),
    Row(
        ms_optim.AdamP,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "delta": 2.0, "wd_ratio": 0.3, "eps": 1e-3},
            {"learning_rate": 0.01, "weight_decay": 0.1, "delta": 10.0, "nesterov": True},
        ),
        {**ADAM_WRITES, "delta": 0.5, "wd_ratio": 0.5},
        (*ADAM_RANGES, {"delta": -0.1}, {"wd_ratio": 1.1}),
        (8, 8, 8),
        needs={"delta": 10.0, "weight_decay": 0.1},
    ),
    Row(
        ms_optim.SGDP,
        (
            {"learning_rate": 0.1},
            {
                "learning_rate": 0.01,
                "momentum": 0.5,
                "weight_decay": 5.0,
                "delta": 2.0,
                "dampening": 0.3,
                "nesterov": True,
            },
        ),
        {
            "momentum": 0.5,
            "weight_decay": 0.3,
            "dampening": 0.2,
            "eps": 0.5,
            "delta": 0.5,
            "wd_ratio": 0.5,
        },
        ({"momentum": 1.0}, {"dampening": 1.5}, {"eps": -1.0}, {"delta": -0.1}, {"wd_ratio": 1.1}),
        (0, 4),
        needs={"momentum": 0.9, "delta": 10.0, "weight_decay": 0.1},
        rate=1e-3,
        descent_rate=0.003,
    ),
    Row(
        ms_optim.AdamaxW,
        ({"learning_rate": 0.01}, {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99)}),
        ADAM_WRITES,
        ADAM_RANGES,
        (8, 8),
    ),
    Row(
        ms_optim.AdaBound,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 0.5,
                "final_lr_factor": 1.0,
                "gamma": 0.1,
                "amsbound": True,
            },
        ),
        {**ADAM_WRITES, "final_lr_factor": 2.0, "gamma": 0.3},
        (*ADAM_RANGES, {"final_lr_factor": -1.0}, {"gamma": 0.0}, {"gamma": 1.0}),
        (8, 12),
        needs={"final_lr_factor": 1.0, "gamma": 0.1},
        descent_rate=1e-3,
    ),
    Row(
        ms_optim.AdaMod,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99, 0.9), "eps": 1e-3},
        ),
        {"betas": (0.5, 0.7, 0.9), "eps": 0.1, "weight_decay": 0.3},
        ({"betas": (1.0, 0.9, 0.9)}, {"betas": (0.9, 0.9, 1.0)}, {"eps": -1e-8}),
        (12, 12),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DiffGrad,
        ({"learning_rate": 0.01}, {"learning_rate": 0.1, "weight_decay": 0.5, "betas": (0.5, 0.99)}),
        ADAM_WRITES,
        ADAM_RANGES,
        (12, 12),
    ),
    Row(
        ms_optim.Grams,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99), "eps": 1e-3},
        ),
        ADAM_WRITES,
        ADAM_RANGES,
        (8, 8),
    ),
    Row(
        ms_optim.OptimisticAdam,
        (
            {"learning_rate": 0.01},
            {"learning_rate": 0.05, "alpha": 0.5, "optimism": 0.3, "betas": (0.5, 0.99), "nesterov": False},
        ),
        {**ADAM_WRITES, "alpha": 0.5, "optimism": 0.3},
        (*ADAM_RANGES, {"alpha": -1.0}, {"optimism": -1.0}),
        (12, 12),
    ),
    Row(
        ms_optim.ACProp,
        (
            {"learning_rate": 0.01, "eps": 1e-6},
            {"learning_rate": 0.1, "weight_decay": 5.0, "betas": (0.5, 0.99), "momentum_update": True},
        ),
        ADAM_WRITES,
        ADAM_RANGES,
        (8, 8),
        needs={"eps": 1e-6},
        descent_rate=0.01,
    ),
    Row(
        ms_optim.Kate,
        ({"learning_rate": 1e-3}, {"learning_rate": 0.1, "weight_decay": 0.5, "zeta": 0.1, "eps": 1e-3}),
        {"zeta": 0.1, "eps": 0.1, "weight_decay": 0.3},
        ({"zeta": -0.1}, {"eps": 0.0}),
        (8, 8),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.COCOB,
        ({}, {"alpha": 10.0, "eps": 0.1, "weight_decay": 0.1}),
        {"alpha": 10.0, "weight_decay": 0.3},
        ({"alpha": 0.0}, {"eps": 0.0}),
        (20, 20),
        descent_steps=2000,
    ),
    Row(
        ms_optim.CAME,
        (
            {"learning_rate": 0.01},
            {
                "learning_rate": 0.1,
                "weight_decay": 5.0,
                "betas": (0.5, 0.9, 0.99),
                "eps": (1e-8, 1e-2),
                "clip_threshold": 0.5,
            },
        ),
        {"betas": (0.5, 0.7, 0.8), "eps": (0.1, 0.2), "weight_decay": 0.3, "clip_threshold": 0.3},
        (
            {"betas": (0.9, 0.9, 1.0)},
            {"eps": (-1e-8, 0.0)},
            {"clip_threshold": 0.0},
        ),
        (4 + 4 * CAME, 4 + 4 * CAME),
    ),
)
