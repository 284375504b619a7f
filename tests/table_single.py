"""Rows of the table for optimizers that a single library has (test_free.py); an engine runs each natively."""

from table_row import ADAM_RANGES, Row

import ms_optim

BETA = ({"beta": 1.0}, {"beta": -0.1})

SINGLE_ROWS = (
    Row(
        ms_optim.OptimisticGradientDescent,
        ({"learning_rate": 0.01},),
        {"alpha": 0.5, "optimism": 2.0, "weight_decay": 0.3},
        ({"alpha": -0.1}, {"optimism": -0.1}),
        (4,),
        descent_rate=0.01,
    ),
    Row(
        ms_optim.A2Grad,
        ({"learning_rate": 1.0, "form": "inc"},),
        {"beta": 5.0, "lips": 5.0, "weight_decay": 0.3},
        (*({"beta": -1.0}, {"lips": 0.0}), {"rho": 1.0}, {"form": "x"}),
        (12,),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.Gravity,
        ({"learning_rate": 0.01, "alpha": 0.001},),
        {"beta": 0.5, "alpha": 0.5, "weight_decay": 0.3},
        ({"alpha": -1.0}, {"beta": 1.1}, {"seed": -1}),
        (4,),
        descent_rate=0.1,
    ),
    Row(
        ms_optim.AdaNorm,
        ({"learning_rate": 0.01, "r": 0.5},),
        {"betas": (0.5, 0.7), "r": 0.3, "eps": 0.1, "weight_decay": 0.3},
        (*ADAM_RANGES, {"r": 1.0}, {"r": -0.1}),
        (12,),
        descent_rate=0.03,
    ),
    Row(
        ms_optim.BCOS,
        ({"learning_rate": 0.01},),
        {"beta": 0.5, "square_beta": 0.7, "eps": 0.1, "weight_decay": 0.3},
        (*BETA, {"square_beta": 1.0}, {"eps": -1.0}, {"mode": "x"}),
        (4,),
        descent_rate=0.03,
    ),
    Row(
        ms_optim.SGDSaI,
        ({"learning_rate": 0.001},),
        {"momentum": 0.5, "eps": 0.1, "weight_decay": 0.3},
        ({"momentum": 1.0}, {"eps": -1.0}),
        (8,),
        descent_rate=0.001,
    ),
    Row(
        ms_optim.StableSPAM,
        ({"learning_rate": 0.01, "delta_t": 4, "theta": 0.5},),
        {"betas": (0.5, 0.7), "gamma1": 0.5, "gamma2": 0.5, "theta": 0.5, "eps": 0.1, "weight_decay": 0.3},
        (*ADAM_RANGES, {"gamma1": 1.0}, {"gamma2": 1.0}, {"theta": 1.0}, {"delta_t": 0}),
        (20,),
        descent_rate=0.03,
    ),
    Row(
        ms_optim.Nero,
        ({"learning_rate": 0.01, "beta": 0.9},),
        {"beta": 0.5, "eps": 0.1, "weight_decay": 0.3},
        (*BETA, {"eps": -1.0}),
        (8,),
        needs={"constraints": False},
        descent_rate=0.03,
    ),
    Row(
        ms_optim.ApolloDQN,
        ({"learning_rate": 0.001, "warmup_steps": 3},),
        {"beta": 0.5, "init_lr": 0.1, "warmup_steps": 10.0, "eps": 0.1, "weight_decay": 0.3},
        (*BETA, {"init_lr": -1.0}, {"warmup_steps": -1}, {"eps": 0.0}, {"rebound": "x"}),
        (12,),
        descent_rate=0.01,
    ),
)

# As FREE_MUTANTS of table_free.py.
SINGLE_MUTANTS = (
    ("OptimisticGradientDescent", "update", "alpha * grad", "grad", "alpha_beta"),
    ("OptimisticGradientDescent", "update", "(grad - previous)", "(grad + previous)", "default"),
    ("A2Grad", "scalars", "2.0 / (step + 2.0)", "2.0 / (step + 3.0)", "default"),
    ("A2Grad", "update", "(step / (step + 1.0)) ** 2", "step / (step + 1.0)", "inc"),
    ("A2Grad", "update_exp", "maximum(v_k, v_kk)", "v_kk", "exp"),
    ("Gravity", "update", "steep * steep", "steep", "default"),
    ("Gravity", "scalars", "step + 2.0", "step + 1.0", "default"),
    ("AdaNorm", "update", "exp_grad_norm > size", "exp_grad_norm > 0.0", "default"),
    ("AdaNorm", "update", "sqrt(exp_avg_var + TINY) + eps", "sqrt(exp_avg_var + TINY)", "options"),
    ("BCOS", "update", "2.0 * beta * m", "beta * m", "default"),
    ("BCOS", "update", "memory * m * m", "memory * m", "simple"),
    ("BCOS", "update_averaged", "* m * m", "* grad * grad", "m"),
    ("SGDSaI", "ratio", "count - 1.0", "count", "default"),
    ("SGDSaI", "update", "(1.0 - momentum) * grad", "grad", "default"),
    ("StableSPAM", "clipped", "(1.0 - theta) * largest", "largest", "options"),
    ("StableSPAM", "scalars", "since + 1.0", "since", "options"),
    ("StableSPAM", "update", "m_norm / of_norm", "m_norm", "default"),
    ("Nero", "constrained", "centralize(param)", "param", "default"),
    ("Nero", "update", "scale * direction", "direction", "unconstrained"),
    ("ApolloDQN", "update", "missed * square", "square", "default"),
    ("ApolloDQN", "scalars", "100.0 * eps", "eps", "default"),
)
