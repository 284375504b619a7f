"""The optimizers, one family a file, and the same by name."""

from __future__ import annotations

from typing import Any

from ms_optim.optimizer import Optimizer
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

_OPTIMIZERS: dict[str, type[Optimizer]] = {
    "adadelta": Adadelta,
    "adafactor": Adafactor,
    "adagrad": Adagrad,
    "adam": Adam,
    "adamax": Adamax,
    "adamoffload": AdamOffload,
    "adamw": AdamW,
    "adamweightdecay": AdamWeightDecay,
    "asgd": ASGD,
    "ftrl": FTRL,
    "lamb": LAMB,
    "lars": LARS,
    "lbfgs": LBFGS,
    "lion": Lion,
    "momentum": Momentum,
    "nadam": NAdam,
    "nadamw": NAdamW,
    "proximaladagrad": ProximalAdagrad,
    "radam": RAdam,
    "rmsprop": RMSprop,
    "rprop": Rprop,
    "sgd": SGD,
    "sparseadam": SparseAdam,
    "thor": Thor,
}


def list_optimizers() -> list[str]:
    """The names that :func:`create_optimizer` knows, sorted.

    Example:
        >>> import ms_optim
        >>> "adamw" in ms_optim.list_optimizers()
        True
    """
    return sorted(_OPTIMIZERS)


def create_optimizer(name: str, params: Any, **arguments: Any) -> Optimizer:
    """An optimizer by its name, in any case.

    Args:
        name: one of :func:`list_optimizers`.
        params: what the optimizer's constructor takes first: Parameters or groups; the network for Thor.
        **arguments: the constructor's other arguments.

    Raises:
        ValueError: the name is unknown.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> opt = ms_optim.create_optimizer("adamw", nn.Dense(2, 3).trainable_params(), weight_decay=0.1)
        >>> opt.param_groups[0]["weight_decay"]
        0.1
    """
    if str(name).lower() not in _OPTIMIZERS:
        raise ValueError(f"name must be one of {', '.join(list_optimizers())}, got {name!r}")
    return _OPTIMIZERS[name.lower()](params, **arguments)
