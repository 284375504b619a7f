"""The optimizers, a family a file, and the same by name.

An optimizer joins with its line here. What all of them share belongs to the base class.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ms_optim.checks import check_mapping, show
from ms_optim.optimizer import Optimizer
from ms_optim.optimizers.a2grad import A2Grad
from ms_optim.optimizers.accsgd import AccSGD
from ms_optim.optimizers.acprop import ACProp
from ms_optim.optimizers.adabelief import AdaBelief
from ms_optim.optimizers.adadelta import Adadelta
from ms_optim.optimizers.adafactor import Adafactor
from ms_optim.optimizers.adafactor_bv import AdafactorBV
from ms_optim.optimizers.adagrad import Adagrad
from ms_optim.optimizers.adam import Adam, AdamW
from ms_optim.optimizers.adam_mini import AdamMini
from ms_optim.optimizers.adam_weight_decay import AdamWeightDecay
from ms_optim.optimizers.adam_wsn import AdamWSN
from ms_optim.optimizers.adamax import Adamax, AdamaxW
from ms_optim.optimizers.adamg import AdamG
from ms_optim.optimizers.adamp import SGDP, AdamP
from ms_optim.optimizers.adan import Adan
from ms_optim.optimizers.adanorm import AdaNorm
from ms_optim.optimizers.adashift import AdaShift
from ms_optim.optimizers.adasmooth import AdaSmooth
from ms_optim.optimizers.ademamix import AdEMAMix, SimplifiedAdEMAMix
from ms_optim.optimizers.adopt import ADOPT
from ms_optim.optimizers.aggmo import AggMo
from ms_optim.optimizers.aida import Aida
from ms_optim.optimizers.amos import Amos
from ms_optim.optimizers.ano import Ano
from ms_optim.optimizers.apollo import APOLLO
from ms_optim.optimizers.apollo_dqn import ApolloDQN
from ms_optim.optimizers.asgd import ASGD
from ms_optim.optimizers.avagrad import AvaGrad
from ms_optim.optimizers.bcos import BCOS
from ms_optim.optimizers.bounded import AdaBound, AdaMod
from ms_optim.optimizers.came import CAME
from ms_optim.optimizers.cocob import COCOB
from ms_optim.optimizers.conda import Conda
from ms_optim.optimizers.curvature import AdaHessian, Sophia
from ms_optim.optimizers.dadaptation import DAdaptAdam, DAdaptLion, DAdaptSGD
from ms_optim.optimizers.dadaptation_adaptive import DAdaptAdaGrad, DAdaptAdan
from ms_optim.optimizers.diffgrad import DiffGrad
from ms_optim.optimizers.dion2 import Dion2
from ms_optim.optimizers.dog import DoG, DoWG, LDoG
from ms_optim.optimizers.dualadam import DualAdam
from ms_optim.optimizers.exadam import EXAdam
from ms_optim.optimizers.fadam import FAdam
from ms_optim.optimizers.fira import Fira
from ms_optim.optimizers.focus import FOCUS
from ms_optim.optimizers.fromage import Fromage
from ms_optim.optimizers.galore import GaLore
from ms_optim.optimizers.grams import Grams
from ms_optim.optimizers.gravity import Gravity
from ms_optim.optimizers.kate import Kate
from ms_optim.optimizers.klsoap import KLSOAP
from ms_optim.optimizers.kron import Kron
from ms_optim.optimizers.laprop import LaProp
from ms_optim.optimizers.layerwise import LAMB, LARS
from ms_optim.optimizers.lion import Lion
from ms_optim.optimizers.madgrad import MADGRAD
from ms_optim.optimizers.mars import MARS
from ms_optim.optimizers.msvag import MSVAG
from ms_optim.optimizers.muon import Muon
from ms_optim.optimizers.muon_adaptive import AdaMuon, NorMuon
from ms_optim.optimizers.muon_clip import MuonClip
from ms_optim.optimizers.muon_stepsize import AdaGO, AdaptiveMuon
from ms_optim.optimizers.muown import Muown
from ms_optim.optimizers.nadam import NAdam, NAdamW
from ms_optim.optimizers.nero import Nero
from ms_optim.optimizers.novograd import NovoGrad
from ms_optim.optimizers.oblique import ObliqueAdam, ObliqueSGD
from ms_optim.optimizers.offload import AdamOffload
from ms_optim.optimizers.optimistic import OptimisticAdam, OptimisticGradientDescent
from ms_optim.optimizers.padam import PAdam
from ms_optim.optimizers.pid import PID
from ms_optim.optimizers.pnm import PNM, AdaPNM
from ms_optim.optimizers.polar import MOP, PolarGrad, Spel
from ms_optim.optimizers.polyak import MoMo, MoMoAdam, PolyakSGD
from ms_optim.optimizers.prodigy import Prodigy
from ms_optim.optimizers.proximal import FTRL, ProximalAdagrad
from ms_optim.optimizers.quasi_hyperbolic import QHM, QHAdam
from ms_optim.optimizers.radam import RAdam
from ms_optim.optimizers.ranger import Ranger
from ms_optim.optimizers.rmsprop import RMSprop
from ms_optim.optimizers.rose import ROSE
from ms_optim.optimizers.rprop import Rprop
from ms_optim.optimizers.sara import SaRA
from ms_optim.optimizers.schedule_free import ScheduleFreeAdamW, ScheduleFreeSGD
from ms_optim.optimizers.schedule_free_adaptive import ProdigyScheduleFree, ScheduleFreeRAdam
from ms_optim.optimizers.scion import Scion
from ms_optim.optimizers.second_order import LBFGS, Thor
from ms_optim.optimizers.sgd import SGD, Momentum
from ms_optim.optimizers.sgd_sai import SGDSaI
from ms_optim.optimizers.sgdw import SGDW
from ms_optim.optimizers.shampoo import Shampoo
from ms_optim.optimizers.signum import Signum, Tiger
from ms_optim.optimizers.sm3 import SM3
from ms_optim.optimizers.soap import SOAP
from ms_optim.optimizers.sparse_adam import SparseAdam
from ms_optim.optimizers.spikes import SPAM, AdaGC
from ms_optim.optimizers.splus import SPlus
from ms_optim.optimizers.srmm import SRMM
from ms_optim.optimizers.stable_adamw import StableAdamW
from ms_optim.optimizers.stable_decay import Adai, AdamS
from ms_optim.optimizers.stable_spam import StableSPAM
from ms_optim.optimizers.tam import TAM, AdaTAM
from ms_optim.optimizers.vsgd import VSGD
from ms_optim.optimizers.yogi import Yogi
from ms_optim.spelling import hint

__all__ = [
    "Fira",
    "Conda",
    "SaRA",
    "AdaShift",
    "AdafactorBV",
    "AdamWSN",
    "AvaGrad",
    "DAdaptAdaGrad",
    "DAdaptAdan",
    "AdaGO",
    "AdaptiveMuon",
    "ObliqueAdam",
    "ObliqueSGD",
    "MOP",
    "PolarGrad",
    "Spel",
    "ROSE",
    "A2Grad",
    "Gravity",
    "AdaNorm",
    "ApolloDQN",
    "BCOS",
    "Nero",
    "SGDSaI",
    "StableSPAM",
    "OptimisticGradientDescent",
    "PNM",
    "AdaPNM",
    "AccSGD",
    "AdamG",
    "AdaSmooth",
    "Aida",
    "Ano",
    "DualAdam",
    "EXAdam",
    "FAdam",
    "MSVAG",
    "PAdam",
    "VSGD",
    "SRMM",
    "APOLLO",
    "AggMo",
    "Amos",
    "AdaHessian",
    "Sophia",
    "FOCUS",
    "Fromage",
    "PID",
    "MoMo",
    "MoMoAdam",
    "PolyakSGD",
    "Ranger",
    "SM3",
    "SPAM",
    "AdaGC",
    "Adai",
    "AdamS",
    "TAM",
    "AdaTAM",
    "DAdaptAdam",
    "DAdaptLion",
    "DAdaptSGD",
    "DoG",
    "DoWG",
    "LDoG",
    "Prodigy",
    "ProdigyScheduleFree",
    "ScheduleFreeAdamW",
    "ScheduleFreeRAdam",
    "ScheduleFreeSGD",
    "ADOPT",
    "ASGD",
    "CAME",
    "COCOB",
    "FTRL",
    "LAMB",
    "LARS",
    "LBFGS",
    "MADGRAD",
    "MARS",
    "QHM",
    "SGD",
    "SGDP",
    "SGDW",
    "SOAP",
    "SPlus",
    "ACProp",
    "AdEMAMix",
    "AdaBelief",
    "AdaBound",
    "AdaMod",
    "AdaMuon",
    "Adadelta",
    "Adafactor",
    "Adagrad",
    "Adam",
    "AdamMini",
    "AdamOffload",
    "AdamP",
    "AdamW",
    "AdamWeightDecay",
    "Adamax",
    "AdamaxW",
    "Adan",
    "DiffGrad",
    "GaLore",
    "Grams",
    "KLSOAP",
    "Kate",
    "Kron",
    "LaProp",
    "Lion",
    "Momentum",
    "Muon",
    "MuonClip",
    "Dion2",
    "Muown",
    "NAdam",
    "NAdamW",
    "NorMuon",
    "NovoGrad",
    "OptimisticAdam",
    "ProximalAdagrad",
    "QHAdam",
    "RAdam",
    "RMSprop",
    "Rprop",
    "Scion",
    "Shampoo",
    "Signum",
    "SimplifiedAdEMAMix",
    "SparseAdam",
    "StableAdamW",
    "Thor",
    "Tiger",
    "Yogi",
]

_Class = TypeVar("_Class", bound="type[Optimizer]")

_classes: dict[str, type[Optimizer]] = {name.lower(): globals()[name] for name in __all__}


def register(cls: _Class) -> _Class:
    """Have an optimizer of your own made by name: its class's name, in any case.

    Args:
        cls: a subclass of :class:`ms_optim.Optimizer`. Used as a decorator, it is given back.

    Raises:
        TypeError: it is no such class.
        ValueError: another class has that name.

    Example:
        >>> import ms_optim
        >>> from mindspore import nn
        >>> @ms_optim.register
        ... class HalfSGD(ms_optim.Optimizer):
        ...     @staticmethod
        ...     def update(param, grad, lr):
        ...         return param - 0.5 * lr * grad
        >>> ms_optim.create_optimizer("halfsgd", nn.Dense(2, 3), learning_rate=0.1).param_groups[0]["lr"]
        0.1
    """
    if not isinstance(cls, type) or not issubclass(cls, Optimizer):
        raise TypeError(f"register: cls must be a subclass of ms_optim.Optimizer, got {show(cls)}")
    other = _classes.get(cls.__name__.lower())
    # A class that is defined anew, as in a notebook, takes the place of its older self.
    if other is not None and (other.__module__, other.__qualname__) != (cls.__module__, cls.__qualname__):
        raise ValueError(f"register: {cls.__name__} is the name of {other.__module__}.{other.__qualname__}")
    _classes[cls.__name__.lower()] = cls
    return cls


def list_optimizers() -> list[str]:
    """The names that :func:`create_optimizer` knows, sorted.

    Example:
        >>> import ms_optim
        >>> "adamw" in ms_optim.list_optimizers()
        True
    """
    return sorted(_classes)


def class_of(name: Any) -> type[Optimizer]:
    """The class of a name, in any case; raises ValueError for an unknown one."""
    if not isinstance(name, str):
        raise ValueError(f"name must be one of list_optimizers(), got {show(name)}")
    if name.lower() not in _classes:
        raise ValueError(
            f"no optimizer is named {name!r}{hint(name, _classes, most=3)}; list_optimizers() has all names"
        )
    return _classes[name.lower()]


def create_optimizer(name: str | Mapping[str, Any], params: Any, **arguments: Any) -> Optimizer:
    """An optimizer by its name, in any case, or from a configuration.

    Args:
        name: one of :func:`list_optimizers`; or a dict with ``name`` and arguments of the constructor, as a
            configuration file gives: ``{"name": "adamw", "learning_rate": 1e-3}``, which may be called ``lr``
            there, as in a group.
        params: what the optimizer's constructor takes first: a network, Parameters or groups.
        **arguments: the constructor's other arguments; they go before those of a configuration.

    Raises:
        ValueError: the name is unknown; a configuration has none, or both ``lr`` and ``learning_rate``.
        TypeError: a configuration has keys that are no names.
        TypeError, KeyError: as the constructor.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> config = {"name": "adamw", "learning_rate": 1e-3, "weight_decay": 0.1}
        >>> opt = ms_optim.create_optimizer(config, nn.Dense(2, 3))
        >>> opt.param_groups[0]["weight_decay"]
        0.1
    """
    if isinstance(name, Mapping):
        if "name" not in name:
            raise ValueError(
                f"create_optimizer: a configuration needs the key 'name', got {', '.join(map(str, name))}"
            )
        given = check_mapping("create_optimizer: a configuration", name)
        name = given.pop("name")
        if "lr" in given:
            if "learning_rate" in given:
                raise ValueError("create_optimizer: lr and learning_rate of a configuration are the same")
            given["learning_rate"] = given.pop("lr")
        arguments = {**given, **arguments}
    cls = class_of(name)
    return cls(params, **arguments)
