"""The optimizers, a family a file in a folder of its kin, and the same by name.

An optimizer joins with its line here. What all of them share belongs to the base class.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ms_optim.checks import check_mapping, show
from ms_optim.optimizer import Optimizer
from ms_optim.optimizers.adaptive.a2grad import A2Grad
from ms_optim.optimizers.adaptive.acprop import ACProp
from ms_optim.optimizers.adaptive.adabelief import AdaBelief
from ms_optim.optimizers.adaptive.adadelta import Adadelta
from ms_optim.optimizers.adaptive.adagrad import Adagrad
from ms_optim.optimizers.adaptive.adam import Adam, AdamW
from ms_optim.optimizers.adaptive.adam_weight_decay import AdamWeightDecay
from ms_optim.optimizers.adaptive.adamax import Adamax, AdamaxW
from ms_optim.optimizers.adaptive.adan import Adan
from ms_optim.optimizers.adaptive.adanorm import AdaNorm
from ms_optim.optimizers.adaptive.adashift import AdaShift
from ms_optim.optimizers.adaptive.adasmooth import AdaSmooth
from ms_optim.optimizers.adaptive.ademamix import AdEMAMix, SimplifiedAdEMAMix
from ms_optim.optimizers.adaptive.adopt import ADOPT
from ms_optim.optimizers.adaptive.aida import Aida
from ms_optim.optimizers.adaptive.amos import Amos
from ms_optim.optimizers.adaptive.ano import Ano
from ms_optim.optimizers.adaptive.apollo_dqn import ApolloDQN
from ms_optim.optimizers.adaptive.avagrad import AvaGrad
from ms_optim.optimizers.adaptive.bcos import BCOS
from ms_optim.optimizers.adaptive.bounded import AdaBound, AdaMod
from ms_optim.optimizers.adaptive.diffgrad import DiffGrad
from ms_optim.optimizers.adaptive.dualadam import DualAdam
from ms_optim.optimizers.adaptive.exadam import EXAdam
from ms_optim.optimizers.adaptive.fadam import FAdam
from ms_optim.optimizers.adaptive.grams import Grams
from ms_optim.optimizers.adaptive.kate import Kate
from ms_optim.optimizers.adaptive.laprop import LaProp
from ms_optim.optimizers.adaptive.madgrad import MADGRAD
from ms_optim.optimizers.adaptive.mars import MARS
from ms_optim.optimizers.adaptive.msvag import MSVAG
from ms_optim.optimizers.adaptive.nadam import NAdam, NAdamW
from ms_optim.optimizers.adaptive.offload import AdamOffload
from ms_optim.optimizers.adaptive.optimistic import OptimisticAdam, OptimisticGradientDescent
from ms_optim.optimizers.adaptive.padam import PAdam
from ms_optim.optimizers.adaptive.radam import RAdam
from ms_optim.optimizers.adaptive.ranger import Ranger
from ms_optim.optimizers.adaptive.ranger21 import Ranger21
from ms_optim.optimizers.adaptive.rmsprop import RMSprop
from ms_optim.optimizers.adaptive.sara import SaRA
from ms_optim.optimizers.adaptive.spikes import SPAM, AdaGC
from ms_optim.optimizers.adaptive.stable_adamw import StableAdamW
from ms_optim.optimizers.adaptive.stable_decay import Adai, AdamS
from ms_optim.optimizers.adaptive.stable_spam import StableSPAM
from ms_optim.optimizers.adaptive.tam import TAM, AdaTAM
from ms_optim.optimizers.adaptive.vsgd import VSGD
from ms_optim.optimizers.adaptive.yogi import Yogi
from ms_optim.optimizers.matrices.apollo import APOLLO
from ms_optim.optimizers.matrices.conda import Conda
from ms_optim.optimizers.matrices.dion2 import Dion2
from ms_optim.optimizers.matrices.fira import Fira
from ms_optim.optimizers.matrices.galore import GaLore
from ms_optim.optimizers.matrices.iso import Iso
from ms_optim.optimizers.matrices.klsoap import KLSOAP
from ms_optim.optimizers.matrices.kron import Kron
from ms_optim.optimizers.matrices.moso import MOSO
from ms_optim.optimizers.matrices.muon import Muon
from ms_optim.optimizers.matrices.muon_adaptive import AdaMuon, NorMuon
from ms_optim.optimizers.matrices.muon_clip import MuonClip
from ms_optim.optimizers.matrices.muon_stepsize import AdaGO, AdaptiveMuon
from ms_optim.optimizers.matrices.muown import Muown
from ms_optim.optimizers.matrices.oblique import ObliqueAdam, ObliqueSGD
from ms_optim.optimizers.matrices.polar import MOP, PolarGrad, Spel
from ms_optim.optimizers.matrices.scion import Scion
from ms_optim.optimizers.matrices.shampoo import Shampoo
from ms_optim.optimizers.matrices.soap import SOAP
from ms_optim.optimizers.matrices.splus import SPlus
from ms_optim.optimizers.matrices.stacked_soap import StackedSOAP
from ms_optim.optimizers.memory.adafactor import Adafactor
from ms_optim.optimizers.memory.adafactor_bv import AdafactorBV
from ms_optim.optimizers.memory.adalite import Adalite
from ms_optim.optimizers.memory.adam_mini import AdamMini
from ms_optim.optimizers.memory.adam_wsn import AdamWSN
from ms_optim.optimizers.memory.came import CAME
from ms_optim.optimizers.memory.rose import ROSE
from ms_optim.optimizers.memory.sm3 import SM3
from ms_optim.optimizers.momentum.accsgd import AccSGD
from ms_optim.optimizers.momentum.aggmo import AggMo
from ms_optim.optimizers.momentum.asgd import ASGD
from ms_optim.optimizers.momentum.focus import FOCUS
from ms_optim.optimizers.momentum.gravity import Gravity
from ms_optim.optimizers.momentum.lion import Lion
from ms_optim.optimizers.momentum.pid import PID
from ms_optim.optimizers.momentum.pnm import PNM, AdaPNM
from ms_optim.optimizers.momentum.quasi_hyperbolic import QHM, QHAdam
from ms_optim.optimizers.momentum.rprop import Rprop
from ms_optim.optimizers.momentum.sgd import SGD, Momentum
from ms_optim.optimizers.momentum.sgd_sai import SGDSaI
from ms_optim.optimizers.momentum.sgdw import SGDW
from ms_optim.optimizers.momentum.signum import Signum, Tiger
from ms_optim.optimizers.momentum.srmm import SRMM
from ms_optim.optimizers.norms.adamp import SGDP, AdamP
from ms_optim.optimizers.norms.fromage import Fromage
from ms_optim.optimizers.norms.layerwise import LAMB, LARS
from ms_optim.optimizers.norms.nero import Nero
from ms_optim.optimizers.norms.novograd import NovoGrad
from ms_optim.optimizers.second_order.curvature import AdaHessian, Sophia
from ms_optim.optimizers.second_order.lbfgs import LBFGS
from ms_optim.optimizers.second_order.thor import Thor
from ms_optim.optimizers.sparse.proximal import FTRL, ProximalAdagrad
from ms_optim.optimizers.sparse.sparse_adam import SparseAdam
from ms_optim.optimizers.tuned.adamg import AdamG
from ms_optim.optimizers.tuned.cocob import COCOB
from ms_optim.optimizers.tuned.dadaptation import DAdaptAdam, DAdaptLion, DAdaptSGD
from ms_optim.optimizers.tuned.dadaptation_adaptive import DAdaptAdaGrad, DAdaptAdan
from ms_optim.optimizers.tuned.dog import DoG, DoWG, LDoG
from ms_optim.optimizers.tuned.polyak import MoMo, MoMoAdam, PolyakSGD
from ms_optim.optimizers.tuned.prodigy import Prodigy
from ms_optim.optimizers.tuned.schedule_free import ScheduleFreeAdamW, ScheduleFreeSGD
from ms_optim.optimizers.tuned.schedule_free_adaptive import ProdigyScheduleFree, ScheduleFreeRAdam
from ms_optim.spelling import hint

__all__ = [
    "A2Grad",
    "AccSGD",
    "ACProp",
    "AdaBelief",
    "AdaBound",
    "Adadelta",
    "Adafactor",
    "AdafactorBV",
    "AdaGC",
    "AdaGO",
    "Adagrad",
    "AdaHessian",
    "Adai",
    "Adalite",
    "Adam",
    "Adamax",
    "AdamaxW",
    "AdamG",
    "AdamMini",
    "AdaMod",
    "AdamOffload",
    "AdamP",
    "AdamS",
    "AdaMuon",
    "AdamW",
    "AdamWeightDecay",
    "AdamWSN",
    "Adan",
    "AdaNorm",
    "AdaPNM",
    "AdaptiveMuon",
    "AdaShift",
    "AdaSmooth",
    "AdaTAM",
    "AdEMAMix",
    "ADOPT",
    "AggMo",
    "Aida",
    "Amos",
    "Ano",
    "APOLLO",
    "ApolloDQN",
    "ASGD",
    "AvaGrad",
    "BCOS",
    "CAME",
    "COCOB",
    "Conda",
    "DAdaptAdaGrad",
    "DAdaptAdam",
    "DAdaptAdan",
    "DAdaptLion",
    "DAdaptSGD",
    "DiffGrad",
    "Dion2",
    "DoG",
    "DoWG",
    "DualAdam",
    "EXAdam",
    "FAdam",
    "Fira",
    "FOCUS",
    "Fromage",
    "FTRL",
    "GaLore",
    "Grams",
    "Gravity",
    "Iso",
    "Kate",
    "KLSOAP",
    "Kron",
    "LAMB",
    "LaProp",
    "LARS",
    "LBFGS",
    "LDoG",
    "Lion",
    "MADGRAD",
    "MARS",
    "Momentum",
    "MoMo",
    "MoMoAdam",
    "MOP",
    "MOSO",
    "MSVAG",
    "Muon",
    "MuonClip",
    "Muown",
    "NAdam",
    "NAdamW",
    "Nero",
    "NorMuon",
    "NovoGrad",
    "ObliqueAdam",
    "ObliqueSGD",
    "OptimisticAdam",
    "OptimisticGradientDescent",
    "PAdam",
    "PID",
    "PNM",
    "PolarGrad",
    "PolyakSGD",
    "Prodigy",
    "ProdigyScheduleFree",
    "ProximalAdagrad",
    "QHAdam",
    "QHM",
    "RAdam",
    "Ranger",
    "Ranger21",
    "RMSprop",
    "ROSE",
    "Rprop",
    "SaRA",
    "ScheduleFreeAdamW",
    "ScheduleFreeRAdam",
    "ScheduleFreeSGD",
    "Scion",
    "SGD",
    "SGDP",
    "SGDSaI",
    "SGDW",
    "Shampoo",
    "Signum",
    "SimplifiedAdEMAMix",
    "SM3",
    "SOAP",
    "Sophia",
    "SPAM",
    "SparseAdam",
    "Spel",
    "SPlus",
    "SRMM",
    "StableAdamW",
    "StableSPAM",
    "StackedSOAP",
    "TAM",
    "Thor",
    "Tiger",
    "VSGD",
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
