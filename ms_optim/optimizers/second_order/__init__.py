"""Optimizers that keep curvature: L-BFGS and Thor."""

from ms_optim.optimizers.second_order.lbfgs import LBFGS
from ms_optim.optimizers.second_order.thor import Thor

__all__ = ["LBFGS", "Thor"]
