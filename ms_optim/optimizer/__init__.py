"""The base class of every optimizer, and what users read and write of it.

Formulas of optimizers belong to optimizers.
"""

from ms_optim.optimizer.optimizer import Optimizer

__all__ = ["Optimizer"]
