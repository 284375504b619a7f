"""Rows of the table for optimizers of matrices (test_matrices.py).

Most are run by the portable engine alone, whose graphs take long to compile, so the generic tests of table.py
do not run them. Those of NATIVE the native engine runs too.
"""

from table_row import ADAM_RANGES, Row

import ms_optim

NATIVE = (
    *("AdaGO", "AdaMuon", "AdaptiveMuon", "MuonClip", "Muown", "NorMuon", "PolarGrad", "Scion", "Spel"),
)
ADAMS = {"betas": (0.5, 0.7), "eps": 0.1, "weight_decay": 0.3}
MUONS = ({"momentum": 1.1}, {"second_momentum": 1.0}, {"ns_steps": 0}, {"coefficients": "cubic"})

MATRIX_ROWS = (
    Row(
        ms_optim.SOAP,
        ({"learning_rate": 0.01, "precondition_frequency": 1},),
        {**ADAMS, "shampoo_beta": 0.5},
        (*ADAM_RANGES, {"shampoo_beta": 1.0}, {"precondition_frequency": 0}, {"max_precond_dim": 0}),
        # Two averages of 72 numbers, and a factor and a basis for axes of 3 and 4, of 2 and three times 3.
        (8 + 8 * (9 + 16 + 4 + 3 * 9) / 72,),
    ),
    Row(
        ms_optim.KLSOAP,
        ({"learning_rate": 0.01, "eps": 0.01},),
        {"betas": (0.5, 0.7), "shampoo_beta": 0.5, "eps": 0.1, "weight_decay": 0.3},
        (*ADAM_RANGES, {"eps": 0.0}, {"shampoo_beta": 1.0}, {"shampoo_beta": -0.1}, {"max_precond_dim": 0}),
        # Two averages of 72 numbers; a factor, a basis and eigenvalues of 3 and 4, and of 2 and 27.
        (8 + 4 * sum(2 * side * side + side for side in (3, 4, 2, 27)) / 72,),
    ),
    Row(
        ms_optim.Kron,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "precond_lr": 0.3, "balance_prob": 1.0, "weight_decay": 0.3, "seed": 5},
        (
            {"momentum": 1.0},
            {"preconditioner_update_probability": 1.1},
            {"max_size_triangular": 0},
            {"memory_save_mode": "two_diag"},
            {"precond_init_scale": 0.0},
            {"precond_lr": -0.1},
            {"seed": 0.5},
        ),
        # An average of 72 numbers; factors of 1, of 5, of 3 and 4 squared, of 2 and three times 3 squared.
        (4 + 4 * (1 + 5 + 9 + 16 + 4 + 3 * 9) / 72,),
        descent_rate=0.01,
    ),
    Row(
        ms_optim.SPlus,
        ({"inverse_every": 2},),
        {"betas": (0.5, 0.7), "ema_rate": 0.5, "nonstandard_constant": 0.1, "weight_decay": 0.3},
        (*ADAM_RANGES[:3], {"ema_rate": 1.0}, {"inverse_every": 0}, {"max_dim": 0}),
        # Two averages of 72 numbers; a factor and a basis of each side of 3 by 4.
        (8 + 8 * (9 + 16) / 72,),
        descent_rate=0.05,
    ),
    Row(
        ms_optim.Shampoo,
        ({"learning_rate": 0.01, "eps": 0.01, "grafting": "adam", "max_preconditioner_dim": 4},),
        {
            "betas": (0.5, 0.7),
            "beta3": 0.3,
            "eps": 0.1,
            "inverse_exponent_override": 0.5,
            "weight_decay": 0.3,
        },
        (
            *ADAM_RANGES[:3],
            {"betas": (0.9, 1.1)},
            {"beta3": 1.0},
            {"eps": 0.0},
            {"grafting": "adamw"},
            {"grafting_beta2": 0.0},
            {"grafting_eps": 0.0},
            {"momentum": 1.0},
            {"dampening": 1.0},
            {"nesterov": True},
            {"inverse_exponent_override": -1.1},
            {"max_preconditioner_dim": 0},
            {"target_parameter_dimensionality": 0},
            {"precondition_frequency": 0},
            {"start_preconditioning_step": -2},
            {"start_preconditioning_step": 3, "precondition_frequency": 4},
        ),
        # Two averages of 72 numbers; two matrices of 1, of 4 and 1, of 3 and 4, of 2 and three times 3.
        (8 + 8 * (1 + 16 + 1 + 9 + 16 + 4 + 3 * 9) / 72,),
    ),
    Row(
        ms_optim.Scion,
        ({"learning_rate": 0.01, "momentum": 0.1},),
        {"momentum": 0.5, "scale": 2.0, "weight_decay": 0.3},
        ({"momentum": 0.0}, {"momentum": 1.1}, {"scale": 0.0}, {"norm": "Frobenius"}, {"ns_steps": 0}),
        (4,),
        needs={"momentum": 0.1, "unconstrained": True},
        descent_rate=0.01,
    ),
    Row(
        ms_optim.NorMuon,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "second_momentum": 0.5, "weight_decay": 0.3},
        MUONS,
        # AdamW's two of 6 numbers; the momentum of 66, and one number for each of 3 and of 2 rows.
        (4 * (2 * 6 + 66 + 5) / 72,),
        descent_rate=0.01,
    ),
    Row(
        ms_optim.AdaMuon,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "second_momentum": 0.5, "second_eps": 0.1, "weight_decay": 0.3},
        (*MUONS, {"second_eps": -1e-8}),
        (8,),
        needs={"weight_decay": 0.0},
        descent_rate=0.03,
    ),
    Row(
        ms_optim.MuonClip,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "weight_decay": 0.3},
        ({"qk_clip_threshold": 0.0}, {"qk_clip_alpha": 1.1}, {"qk_clip_alpha": -0.1}),
        # AdamW's two of 6 numbers, and the momentum of 66.
        (4 * (2 * 6 + 66) / 72,),
        needs={"weight_decay": 0.0},
        descent_rate=0.05,
    ),
    Row(
        ms_optim.Muown,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "betas": (0.5, 0.7), "weight_decay": 0.3},
        (*MUONS[2:], {"momentum": 1.1}, *ADAM_RANGES[:4]),
        # AdamW's two of 6 numbers; the momentum of 66, and four numbers for each of 3 and of 2 rows.
        (4 * (2 * 6 + 66 + 4 * 5) / 72,),
        descent_rate=0.03,
    ),
    Row(
        ms_optim.AdaptiveMuon,
        ({"learning_rate": 0.01}, {"learning_rate": 0.01, "method": "namo"}),
        {"momentum": 0.5, "second_momentum": 0.5, "second_eps": 0.1, "weight_decay": 0.3},
        (*MUONS[:3], {"second_eps": -1e-8}, {"method": "normuon"}),
        # AdamW's two of 6 numbers, and two of 66.
        (8,),
        descent_rate=0.03,
    ),
    Row(
        ms_optim.AdaGO,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "gamma": 0.5, "least_step": 0.01, "weight_decay": 0.3},
        ({"momentum": 1.1}, {"gamma": 0.0}, {"least_step": -1e-8}, {"v0": 0.0}),
        # AdamW's two of 6 numbers, the momentum of 66 and a number for each of two matrices.
        (4 * (2 * 6 + 66 + 2) / 72,),
        descent_rate=0.3,
    ),
    Row(
        ms_optim.PolarGrad,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "scale": 0.5, "weight_decay": 0.3},
        (*MUONS[2:], {"momentum": 1.1}, {"scale": -1.0}, {"split": (1, 2)}),
        (4 * (2 * 6 + 66) / 72,),
        needs={"weight_decay": 0.0},
        descent_rate=0.1,
    ),
    Row(
        ms_optim.MOP,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "scale": 0.5, "weight_decay": 0.3},
        ({"momentum": 1.1}, {"scale": -1.0}),
        (4 * (2 * 6 + 66) / 72,),
        needs={"weight_decay": 0.0},
        descent_rate=0.1,
    ),
    Row(
        ms_optim.Spel,
        ({"learning_rate": 0.01},),
        {"momentum": 0.5, "weight_decay": 0.3},
        (*MUONS[2:], {"momentum": 1.1}),
        (4 * (2 * 6 + 66) / 72,),
        is_on_manifold=True,
    ),
    Row(
        ms_optim.Conda,
        ({"learning_rate": 0.01, "update_proj_gap": 2},),
        {**ADAMS, "scale": 0.5},
        (*ADAM_RANGES, {"update_proj_gap": 0}, {"scale": -1.0}),
        # Two averages of 72 numbers, and a basis of 3 by 3.
        (8 + 4 * 9 / 72,),
        descent_rate=0.05,
    ),
    Row(
        ms_optim.GaLore,
        ({"learning_rate": 0.01, "rank": 2, "update_proj_gap": 1},),
        {**ADAMS, "scale": 1.0},
        (*ADAM_RANGES, {"rank": -1}, {"update_proj_gap": 0}, {"scale": -1.0}, {"proj_type": "up"}),
        # AdamW's two of 6 numbers; two of 2 by 4 and of 2 by 27, and bases of 3 by 2 and 2 by 2.
        (4 * (2 * 6 + 2 * (8 + 54) + 6 + 4) / 72,),
    ),
    Row(
        ms_optim.Dion2,
        ({"fraction": 0.5},),
        {"momentum": 0.5, "weight_decay": 0.3},
        ({"fraction": 0.0}, {"fraction": 1.1}, {"momentum": 1.1}),
        (4 * (2 * 6 + 66) / 72,),
        descent_rate=0.01,
    ),
    Row(
        ms_optim.APOLLO,
        ({"rank": 2, "update_proj_gap": 1},),
        {**ADAMS, "scale": 0.5, "growth_limit": 1.5},
        (*ADAM_RANGES, {"rank": -1}, {"update_proj_gap": 0}, {"growth_limit": 0.9}, {"scale_type": "row"}),
        # AdamW's two of 6 numbers; two of 2 by 4 and of 2 by 27, projections of 2 by 3 and 2 by 2, two norms.
        (4 * (2 * 6 + 2 * (8 + 54) + 6 + 4 + 2) / 72,),
    ),
)

# (class, function, what stands there, what a slip would make of it, a case of the goldens that shows it)
MATRIX_MUTANTS = (
    ("Conda", "update", "renewed(mean", "renewed(seen", "options"),
    ("Conda", "update", "turned * turned", "seen * seen", "default"),
    ("Conda", "update", "weight_decay * moved", "weight_decay * param", "large_decay"),
    ("SOAP", "update", "weight_decay * moved", "weight_decay * param", "large_weight_decay"),
    ("SOAP", "scalars", "step - 1.0", "step", "default"),
    ("SOAP", "scalars", "shampoo_beta < 0.0, beta2", "shampoo_beta < 0.0, beta1", "two_groups"),
    ("SOAP", "renewed", "take(product, places, 1)", "product", "every_step"),
    ("SOAP", "renewed", "take(exp_avg_sq, places, axis)", "exp_avg_sq", "every_step"),
    ("SOAP", "merged", "size * each <= limit", "size * each < limit", "merged"),
    ("KLSOAP", "update", "/ columns", "/ rows", "default"),
    ("KLSOAP", "scalars", "/ (1.0 - shampoo_beta**step)", "/ 1.0", "default"),
    ("KLSOAP", "whitened", "turned / eigenvalues", "turned", "default"),
    ("KLSOAP", "ordered", "take(basis, places, 1), take", "basis, take", "betas"),
    ("KLSOAP", "scalars", "True if use_eigh else", "False if use_eigh else", "rekls"),
    ("AdaptiveMuon", "update", "x * size_of(update, is_of_matrices)", "x", "namo"),
    ("AdaptiveMuon", "update", "size_of(grad, is_of", "size_of(update, is_of", "namo_options"),
    ("AdaptiveMuon", "update", "(1.0 - second_momentum)", "second_momentum", "default"),
    ("AdaGO", "update", "v = v + size * size", "v = v + size", "default"),
    ("AdaGO", "update", "maximum(least_step, ", "(", "options"),
    ("AdaGO", "update", "lr * size", "lr", "default"),
    ("PolarGrad", "update", "x * seen, axis", "x * x, axis", "default"),
    ("PolarGrad", "update", "lr * scale", "lr", "options"),
    ("MOP", "update", "sum(values, axis=-2) *", "", "default"),
    ("MOP", "update", "right / or_one(values)", "right", "default"),
    ("Spel", "update", "lr * weight_decay * param", "0.0", "large_weight_decay"),
    ("Spel", "update", "made_orthogonal(moved, *given)", "moved", "default"),
    ("Kron", "closer", "transpose(q), others)", "transpose(q), rows)", "default"),
    ("Kron", "closer", "q - rate * change", "q + rate * change", "options"),
    ("Kron", "scalars", "uniform(seed, step) <", "uniform(seed, step, 1) <", "seldom"),
    ("Kron", "shapes_of_factors", "[longest]) == 1", "[longest]) > 0", "two_groups"),
    ("Shampoo", "scalars", "beta1 == 0.0, 0.0", "beta1 < 0.0, 0.0", "sgd"),
    ("Shampoo", "scalars", "step == start, 0.0", "step == start, 0.5", "late"),
    ("Shampoo", "scalars", "1.0 - ahead * beta1", "1.0 - beta1 * beta1", "averages"),
    ("Shampoo", "update", "factor / correction", "factor", "averages"),
    ("Shampoo", "update", "norm(y) / (norm(x) + TINY)", "norm(y)", "adam"),
    ("Shampoo", "update_momentum", "(direction - lost)", "direction", "momentum"),
    ("Shampoo", "inverse_root", "+ eps", "", "averages"),
    ("Shampoo", "merged", "found[-1] * size <= limit", "found[-1] * size < limit", "axes"),
    ("Shampoo", "merged", "count > fewest", "True", "less_merged"),
    ("Shampoo", "matrices_of", "start += size * size", "start += size", "blocks"),
    ("SPlus", "scalars", "inverse_every, step", "step + 1.0, step", "default"),
    ("SPlus", "update", "max(shape) <= max_dim", "max(shape) < max_dim", "one_basis"),
    ("Scion", "lmo", "rows / columns if normalized", "columns / rows if normalized", "default"),
    ("Scion", "lmo", "shape[2] ** (len(shape) - 2)", "shape[2]", "default"),
    ("Scion", "lmo", "other if normalized else 1.0", "1.0 if normalized else other", "columns"),
    ("Scion", "update", "momentum * grad", "grad", "momentum"),
    ("NorMuon", "update", "= second_momentum * second", "= second", "momenta"),
    ("NorMuon", "update", "size_of(x) / (size_of(normalized) + TINY)", "1.0", "default"),
    ("NorMuon", "update", "adds_eps=True", "adds_eps=False", "default"),
    ("AdaMuon", "update", "0.2 * length", "length", "default"),
    ("AdaMuon", "update", "(1.0 - second_momentum) * x * x", "second_momentum * x * x", "nesterov"),
    ("Muown", "update", "magnitude - lr * weight_decay * magnitude", "magnitude", "large_weight_decay"),
    ("Muown", "update", "slopes - unit * along", "slopes", "default"),
    ("Muown", "update", "magnitude / direction_norm * (slopes", "(slopes", "momenta"),
    ("MuonClip", "update_clipped", "1.0 - qk_clip_alpha", "qk_clip_alpha", "alpha"),
    ("MuonClip", "update_clipped", "moved * factor", "moved", "default"),
    ("MuonClip", "update_clipped", "qk_clip_threshold / maximum", "100.0 / maximum", "changes"),
    ("Dion2", "update", "absolute(x), axis=-1", "x, axis=-1", "default"),
    ("Dion2", "update", "left = momentum * first", "left = first", "half"),
    ("Dion2", "update", "0.0 * rest", "rest", "default"),
    ("APOLLO", "update", "most / where", "1.0 / where", "mini"),
    ("APOLLO", "update", "size * length", "length", "default"),
    ("APOLLO", "update", "norm * shorter", "norm", "changes"),
    ("GaLore", "update", "weight_decay * moved", "weight_decay * param", "large_weight_decay"),
    ("GaLore", "renewed", "< 0.0, -1.0, 1.0", "< 0.0, 1.0, 1.0", "right"),
    ("GaLore", "projected", 'proj_type == "std"', 'proj_type != "std"', "reverse"),
)
