"""What is done to gradients before a formula sees them: checks, sparse rows, scaling.

What a formula computes of them belongs elsewhere.
"""

from ms_optim.gradients.checks import Gradients, check_gradients, check_shapes, shapes_in_graph
from ms_optim.gradients.loss_scale import LossScaler
from ms_optim.gradients.rows import pairs_of, rows_of, why_not_rows
from ms_optim.gradients.scaling import GradientSettings, read_gradient_settings

__all__ = [
    "GradientSettings",
    "Gradients",
    "LossScaler",
    "check_gradients",
    "check_shapes",
    "why_not_rows",
    "pairs_of",
    "read_gradient_settings",
    "rows_of",
    "shapes_in_graph",
]
