"""Optimizers for MindSpore: right, fast, complete."""

from ms_optim import groups, interop, lr_finder, schedules
from ms_optim.engine.choice import engines
from ms_optim.engine.reference import Reference
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers import create_optimizer, list_optimizers
from ms_optim.optimizers.adadelta import Adadelta
from ms_optim.optimizers.adafactor import Adafactor
from ms_optim.optimizers.adagrad import Adagrad
from ms_optim.optimizers.adam import Adam, AdamW
from ms_optim.optimizers.adam_weight_decay import AdamWeightDecay
from ms_optim.optimizers.adamax import Adamax
from ms_optim.optimizers.asgd import ASGD
from ms_optim.optimizers.layerwise import LAMB, LARS
from ms_optim.optimizers.lion import Lion
from ms_optim.optimizers.nadam import NAdam, NAdamW
from ms_optim.optimizers.offload import AdamOffload
from ms_optim.optimizers.proximal import FTRL, ProximalAdagrad
from ms_optim.optimizers.radam import RAdam
from ms_optim.optimizers.rmsprop import RMSprop
from ms_optim.optimizers.rprop import Rprop
from ms_optim.optimizers.second_order.lbfgs import LBFGS
from ms_optim.optimizers.second_order.thor import Thor
from ms_optim.optimizers.sgd import SGD, Momentum
from ms_optim.optimizers.sparse_adam import SparseAdam
from ms_optim.saving.checkpoint import load, save
from ms_optim.version import __version__

__all__ = [
    "ASGD",
    "FTRL",
    "LAMB",
    "LARS",
    "LBFGS",
    "SGD",
    "Adadelta",
    "Adafactor",
    "Adagrad",
    "Adam",
    "AdamOffload",
    "AdamW",
    "AdamWeightDecay",
    "Adamax",
    "Lion",
    "Momentum",
    "NAdam",
    "NAdamW",
    "Optimizer",
    "RAdam",
    "RMSprop",
    "ProximalAdagrad",
    "Reference",
    "Rprop",
    "SparseAdam",
    "Thor",
    "__version__",
    "create_optimizer",
    "engines",
    "groups",
    "interop",
    "list_optimizers",
    "load",
    "lr_finder",
    "save",
    "schedules",
]
