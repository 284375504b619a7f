"""Rows of the table for optimizers without a learning rate or a schedule (test_free.py).

They sum over all parameters, which the portable engine runs: its graphs take long to compile, so the generic
tests of table.py do not run them.
"""

from table_row import Row

import ms_optim

D0 = ({"d0": 0.0}, {"d0": float("nan")})
BETAS = ({"betas": (1.0, 0.9)}, {"betas": (0.9, -0.1)})
FREE = (*BETAS, {"betas": (0.0, 0.9)}, {"r": -1.0}, {"eps": -1e-8})
SMALL = {"learning_rate": 0.01, "d0": 1e-3}

FREE_ROWS = (
    Row(
        ms_optim.Prodigy,
        (
            {**SMALL, "weight_decay": 0.1},
            {**SMALL, "decouple": False, "safeguard_warmup": True, "use_bias_correction": True},
        ),
        {"betas": (0.5, 0.7), "beta3": 0.5, "eps": 0.1, "weight_decay": 0.3, "d_coef": 0.5},
        (*D0, *BETAS, {"beta3": 1.0}, {"eps": 0.0}, {"d_coef": 0.0}, {"growth_rate": 0.9}),
        (16, 16),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DAdaptAdam,
        ({**SMALL}, {**SMALL, "weight_decay": 0.1, "decouple": True, "use_bias_correction": True}),
        {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3, "layer_scale": 0.5, "growth_rate": 1.1},
        (*D0, *BETAS, {"eps": 0.0}, {"growth_rate": 0.9}, {"layer_scale": -1.0}),
        (12, 12),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DAdaptSGD,
        ({"d0": 0.1, "momentum": 0.5, "weight_decay": 0.1},),
        {"momentum": 0.5, "weight_decay": 0.3, "growth_rate": 1.1},
        (*D0, {"momentum": 1.1}, {"growth_rate": 0.9}),
        (8,),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DAdaptLion,
        ({**SMALL, "weight_decay": 0.1},),
        {"betas": (0.5, 0.7), "weight_decay": 0.3},
        (*D0, *BETAS),
        (8,),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DAdaptAdaGrad,
        ({**SMALL, "momentum": 0.5, "weight_decay": 0.1},),
        {"momentum": 0.5, "eps": 0.1, "weight_decay": 0.3, "growth_rate": 1.1},
        (*D0, {"momentum": 1.0}, {"eps": 0.0}, {"growth_rate": 0.9}),
        (12,),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DAdaptAdan,
        ({**SMALL}, {**SMALL, "no_prox": True}),
        {"betas": (0.5, 0.7, 0.8), "eps": 0.1, "weight_decay": 0.3, "growth_rate": 1.1},
        (*D0, {"betas": (0.9, 0.9, 1.0)}, {"eps": 0.0}, {"growth_rate": 0.9}),
        (20, 20),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.AvaGrad,
        ({"learning_rate": 0.01, "weight_decay": 0.1},),
        {"betas": (0.5, 0.7), "eps": 0.5, "weight_decay": 0.3},
        (*BETAS, {"eps": 0.0}),
        (8,),
        descent_rate=0.03,
    ),
    Row(
        ms_optim.DoG,
        ({"reps_rel": 0.1, "weight_decay": 0.1}, {"init_eta": 0.1}),
        {"learning_rate": 0.5, "weight_decay": 0.3},
        ({"reps_rel": 0.0}, {"eps": 0.0}, {"init_eta": -1.0}),
        (4, 4),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.LDoG,
        ({"reps_rel": 0.1, "weight_decay": 0.1},),
        {"learning_rate": 0.5, "weight_decay": 0.3},
        ({"reps_rel": 0.0}, {"eps": 0.0}, {"init_eta": -1.0}),
        (None,),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.DoWG,
        ({"learning_rate": 0.1, "weight_decay": 0.1},),
        {"learning_rate": 0.5, "weight_decay": 0.3},
        ({"eps": 0.0}, {"init_estim_sq_dist": -1.0}),
        (4,),
        descent_rate=1.0,
    ),
    Row(
        ms_optim.ScheduleFreeSGD,
        ({"learning_rate": 0.05, "weight_decay": 0.1, "warmup_steps": 3, "r": 0.5},),
        {"weight_decay": 0.3, "r": 0.5, "weight_lr_power": 1.0, "warmup_steps": 5.0},
        ({"momentum": 0.0}, {"momentum": 1.0}, {"r": -1.0}, {"weight_lr_power": -1.0}, {"warmup_steps": -1}),
        (4,),
        descent_rate=0.003,
    ),
    Row(
        ms_optim.ScheduleFreeAdamW,
        ({"learning_rate": 0.05, "weight_decay": 0.1, "warmup_steps": 3},),
        {"betas": (0.9, 0.7), "eps": 0.1, "weight_decay": 0.3, "r": 0.5, "weight_lr_power": 1.0},
        (*FREE, {"weight_lr_power": -1.0}, {"warmup_steps": -1}),
        (8,),
        descent_rate=0.3,
    ),
    Row(
        ms_optim.ScheduleFreeRAdam,
        ({"learning_rate": 0.05, "weight_decay": 0.1, "betas": (0.9, 0.95)},),
        {"betas": (0.9, 0.7), "eps": 0.1, "weight_decay": 0.3, "r": 0.5, "weight_lr_power": 1.0},
        (*FREE, {"weight_lr_power": -1.0}),
        (8,),
        descent_rate=0.3,
    ),
    Row(
        ms_optim.ProdigyScheduleFree,
        ({**SMALL, "weight_decay": 0.1},),
        {"betas": (0.9, 0.7), "eps": 0.1, "weight_decay": 0.3, "r": 0.5, "d_coef": 0.5},
        (*FREE, *D0, {"d_coef": 0.0}),
        (16,),
        descent_rate=1.0,
    ),
)

# (class, function, what stands there, what a slip would make of it, a case of the goldens that shows it)
FREE_MUTANTS = (
    ("Prodigy", "update_undecayed", "new_d * eps", "d * eps", "coupled"),
    ("Prodigy", "update_undecayed", "d * rate * exp_avg", "new_d * rate * exp_avg", "default"),
    ("Prodigy", "update_undecayed", "p0 - param", "param - p0", "default"),
    ("Prodigy", "update_undecayed", "d / d0 * d if safeguard_warmup", "part if safeguard_warmup", "warmup"),
    (
        "Prodigy",
        "update_undecayed",
        "d == d0, maximum(d, estimate)",
        "d < d0, maximum(d, estimate)",
        "growth_beta3",
    ),
    ("Prodigy", "update", "d * rate * weight_decay", "rate * weight_decay", "large_decay"),
    ("Prodigy", "scalars", "beta3 > 0.0, beta3", "beta3 > 1.0, beta3", "growth_beta3"),
    ("DAdaptAdam", "update", "absolute(s)", "absolute(grad)", "default"),
    ("DAdaptAdam", "update", "total(layer_scale * d", "total(d", "two_groups"),
    ("DAdaptAdam", "update", "minimum(estimate, d * growth_rate)", "estimate", "growth"),
    ("DAdaptAdam", "update_decoupled", "d * rate * weight_decay", "rate * weight_decay", "large_decoupled"),
    ("DAdaptSGD", "update", "2.0 * numerator", "numerator", "decay"),
    (
        "DAdaptSGD",
        "update",
        "total(grad * grad)",
        "total((grad + weight_decay * param) * grad)",
        "large_decay",
    ),
    ("DAdaptSGD", "update", "1.0 - momentum", "1.0", "momentum"),
    ("DAdaptLion", "update", "rate * weight_decay", "weight_decay", "decay"),
    ("DAdaptLion", "update", "(1.0 - beta2) * rate", "(1.0 - beta2)", "betas"),
    (
        "DAdaptAdaGrad",
        "update",
        "total(sk * sk / damping) - new_weighted",
        "total(sk * sk / damping)",
        "decay",
    ),
    ("DAdaptAdaGrad", "update", "(1.0 - momentum) * (x0", "(1.0 - momentum) * (param", "momentum"),
    ("DAdaptAdaGrad", "update", "sqrt(alphak) + eps", "sqrt(alphak)", "momentum"),
    ("DAdaptAdan", "update", "total(s * s / damping) / (1.0 - beta3)", "total(s * s / damping)", "grows"),
    ("DAdaptAdan", "update", "where(step == 1, grad, pre_grad)", "pre_grad", "default"),
    (
        "DAdaptAdan",
        "update",
        "(param - change) / (1.0 + decay)",
        "param / (1.0 + decay) - change",
        "large_decay",
    ),
    ("AvaGrad", "update", "root / before", "root / now", "default"),
    ("AvaGrad", "update", "root / now", "root / before", "options"),
    ("AvaGrad", "update", "total(0.0 * param + 1.0)", "1.0", "default"),
    ("DoG", "update", "rbar < 0.0, 0.0, 1.0", "rbar < 0.0, 1.0, 1.0", "default"),
    ("DoG", "update", "sqrt(total(way * way))", "total(way * way)", "reps_rel"),
    ("DoG", "first_value", 'group["eps"]', "0.0", "init_eta"),
    ("LDoG", "update", "sum_of(grad * grad)", "sum_of(grad)", "default"),
    ("LDoG", "update", "param, x0", "0.0 * param, x0", "two_groups"),
    ("DoWG", "update", "longest * total", "total", "default"),
    ("DoWG", "update", "+ eps", "", "large_decay"),
    ("ScheduleFreeSGD", "scalars", "step / maximum", "(step - 1.0) / maximum", "decay"),
    ("ScheduleFreeSGD", "update", "grad + weight_decay * param", "grad", "decay"),
    ("ScheduleFreeSGD", "update", "step**r", "1.0", "r_power"),
    ("ScheduleFreeAdamW", "update", "+ weight_decay * param", "", "decay"),
    ("ScheduleFreeAdamW", "scalars", "1.0 - beta2**step", "1.0", "default"),
    ("ScheduleFreeRAdam", "scalars", "0.0 if silent_sgd_phase else 1.0", "1.0", "default"),
    ("ScheduleFreeRAdam", "scalars", "length > 4.0", "length > 5.0", "betas_eps"),
    ("ProdigyScheduleFree", "update", "weight_decay * mean", "weight_decay * param", "large_decay"),
    ("ProdigyScheduleFree", "update", "p0 - param - ahead", "p0 - param", "default"),
    ("ProdigyScheduleFree", "update", "new_d * grad", "d * grad", "default"),
)
