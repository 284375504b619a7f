"""Optimizers for MindSpore: right, fast, complete."""

from ms_optim import lr_finder, schedules
from ms_optim.engines import engines
from ms_optim.optimizer import Optimizer
from ms_optim.optimizers.adam import Adam, AdamW
from ms_optim.optimizers.layerwise import LAMB, LARS
from ms_optim.optimizers.lion import Lion
from ms_optim.optimizers.proximal import FTRL, ProximalAdagrad
from ms_optim.optimizers.sgd import SGD
from ms_optim.reference import Reference
from ms_optim.registry import create_optimizer, list_optimizers
from ms_optim.version import __version__

__all__ = [
    "FTRL",
    "LAMB",
    "LARS",
    "SGD",
    "Adam",
    "AdamW",
    "Lion",
    "Optimizer",
    "ProximalAdagrad",
    "Reference",
    "__version__",
    "create_optimizer",
    "engines",
    "list_optimizers",
    "lr_finder",
    "schedules",
]
