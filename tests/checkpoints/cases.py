"""The trainings whose checkpoints are kept: make_checkpoints.py saves them, test_checkpoints.py goes on.

The files cannot be made again by later versions, so what is here stays as it is; new cases may be added.
"""

from pathlib import Path
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn

import ms_optim
from ms_optim.schedules import Cosine

FOLDER = Path(__file__).parent
EXPECTED = FOLDER / "expected.npz"
SAVED_AFTER, END = 5, 8  # steps


class Case(NamedTuple):
    """A training.

    Attributes:
        options: of the constructor. (The learning rate of the first group follows a schedule; the second
            group has numbers of its own.)
        written: what is written to the first group after two steps.
        dtype: the type of the dense layer's parameters.
    """

    options: dict[str, Any]
    written: dict[str, Any]
    dtype: Any = ms.float32


CASES = {
    "Adalite": Case({"engine": "portable"}, {"tau": 0.5}),
    "MOSO": Case({"engine": "portable"}, {"momentum": 0.5}),
    "Iso": Case({"engine": "portable"}, {"momentum": 0.5}),
    "StackedSOAP": Case({"eps": 0.01, "engine": "portable"}, {"betas": (0.5, 0.7)}),
    "Ranger21": Case({"engine": "portable"}, {"pn_beta": 0.5}),
    "Fira": Case({"rank": 2, "update_proj_gap": 3, "engine": "portable"}, {"scale": 0.5}),
    "AdaShift": Case({"keep_num": 3, "engine": "portable"}, {"eps": 1e-3}),
    "Conda": Case({"update_proj_gap": 3, "engine": "portable"}, {"scale": 0.5}),
    "SaRA": Case({"threshold": 0.5}, {"eps": 1e-3}),
    "AdafactorBV": Case({"min_dim_size_to_factor": 3}, {"momentum": 0.5}),
    "AdamWSN": Case({"engine": "portable"}, {"eps": 1e-3}),
    "ROSE": Case({"engine": "portable"}, {"weight_decay": 0.1}),
    "AvaGrad": Case({"engine": "portable"}, {"eps": 0.5}),
    "DAdaptAdaGrad": Case({"d0": 1e-3, "engine": "portable"}, {"momentum": 0.5}),
    "DAdaptAdan": Case({"d0": 1e-3, "engine": "portable"}, {"betas": (0.5, 0.7, 0.8)}),
    "AdaptiveMuon": Case({"method": "namo"}, {"second_momentum": 0.5}),
    "AdaGO": Case({}, {"gamma": 0.5}),
    "PolarGrad": Case({}, {"scale": 0.5}),
    "MOP": Case({"engine": "portable"}, {"scale": 0.5}),
    "Spel": Case({}, {"momentum": 0.5}),
    "ObliqueSGD": Case({"dim": 1}, {"momentum": 0.5}),
    "ObliqueAdam": Case({}, {"betas": (0.5, 0.7)}),
    "PNM": Case({"betas": (0.9, 0.5)}, {"betas": (0.8, 0.7)}),
    "AdaPNM": Case({"betas": (0.9, 0.95, 0.5)}, {"eps": 1e-3}),
    "AccSGD": Case({"kappa": 10.0}, {"xi": 5.0}),
    "AdamG": Case({"betas": (0.9, 0.95, 0.8)}, {"q": 0.5}),
    "AdaSmooth": Case({}, {"betas": (0.3, 0.7)}),
    "Aida": Case({"eps": 1e-3}, {"xi": 0.1}),
    "Ano": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "DualAdam": Case({"switch_rate": 0.2}, {"eps": 1e-3}),
    "EXAdam": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "FAdam": Case({"betas": (0.9, 0.95)}, {"clip": 0.5}),
    "MSVAG": Case({"beta": 0.5}, {"beta": 0.7}),
    "PAdam": Case({"betas": (0.9, 0.95)}, {"partial": 0.4}),
    "VSGD": Case({"ps": 0.1}, {"tau1": 0.5}),
    "SRMM": Case({"memory_length": 4}, {"beta": 0.3}),
    "OptimisticGradientDescent": Case({}, {"optimism": 0.5}),
    "A2Grad": Case({"form": "exp"}, {"rho": 0.8}),
    "Gravity": Case({"alpha": 0.1}, {"beta": 0.5}),
    "AdaNorm": Case({"betas": (0.9, 0.95), "r": 0.5}, {"eps": 1e-3}),
    "BCOS": Case({"beta": 0.8}, {"square_beta": 0.5}),
    "SGDSaI": Case({}, {"momentum": 0.5}),
    "StableSPAM": Case({"theta": 0.5}, {"gamma1": 0.5}),
    "Nero": Case({"beta": 0.9}, {"beta": 0.5}),
    "ApolloDQN": Case({"learning_rate": 1e-3, "warmup_steps": 3}, {"beta": 0.5}),
    "AdaGC": Case({"warmup_steps": 3, "engine": "portable"}, {"norm_beta": 0.5}),
    "AdaHessian": Case({"betas": (0.9, 0.95)}, {"hessian_power": 0.5}),
    "Adai": Case({"engine": "portable"}, {"betas": (0.2, 0.9)}),
    "AdamS": Case({"betas": (0.9, 0.95), "engine": "portable"}, {"eps": 1e-3}),
    "AdaTAM": Case({"betas": (0.9, 0.95), "engine": "portable"}, {"decay_rate": 0.5}),
    "AggMo": Case({}, {"betas": (0.0, 0.5, 0.7)}),
    "Amos": Case({"momentum": 0.5, "engine": "portable"}, {"extra_l2": 0.1}),
    "FOCUS": Case({"betas": (0.9, 0.95)}, {"gamma": 0.3}),
    "Fromage": Case({"p_bound": 1.1, "engine": "portable"}, {"weight_decay": 0.1}),
    "MoMo": Case({"use_fstar": True, "engine": "portable"}, {"beta": 0.5}),
    "MoMoAdam": Case({"use_fstar": True, "engine": "portable"}, {"eps": 1e-3}),
    "PID": Case({"momentum": 0.9}, {"derivative": 3.0}),
    "PolyakSGD": Case({"f_min": 0.1, "engine": "portable"}, {"eps": 0.1}),
    "Ranger": Case({"k": 3}, {"betas": (0.9, 0.95)}),
    "SM3": Case({"momentum": 0.5, "beta": 0.5, "engine": "portable"}, {"beta": 0.7}),
    "Sophia": Case({"bs": 10}, {"rho": 0.1}),
    "SPAM": Case({"delta_t": 4, "warmup_steps": 2, "grad_accu_steps": 1}, {"threshold": 2.0}),
    "TAM": Case({"engine": "portable"}, {"decay_rate": 0.5}),
    "AdaBelief": Case({"betas": (0.9, 0.95)}, {"eps": 1e-6}),
    "Adadelta": Case({"rho": 0.8}, {"rho": 0.5}),
    "Adafactor": Case({"beta1": 0.9}, {"beta1": 0.5}),
    "Adagrad": Case({"lr_decay": 0.01, "initial_accumulator_value": 0.1}, {"lr_decay": 0.2}),
    "Adam": Case({"amsgrad": True, "master_weights": True}, {"betas": (0.5, 0.7)}, ms.float16),
    "Adamax": Case({"form": "mindspore", "eps": 1e-2}, {"eps": 0.1}),
    "AdamMini": Case({"blocks": "row"}, {"eps": 1e-3}),
    "AdamOffload": Case({}, {"betas": (0.5, 0.7)}),
    "AdamW": Case({"skip_nonfinite": True}, {"betas": (0.5, 0.7)}),
    "Adan": Case({"no_prox": True}, {"betas": (0.9, 0.8, 0.95)}),
    "AdamP": Case({"delta": 2.0, "nesterov": True}, {"wd_ratio": 0.5}),
    "AdEMAMix": Case({"beta3_warmup": 6, "alpha_warmup": 7}, {"alpha": 5.0}),
    "ADOPT": Case({"betas": (0.9, 0.95)}, {"clip_exp": 0.1}),
    "AdamaxW": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "AdaBound": Case({"gamma": 0.1, "amsbound": True}, {"final_lr_factor": 2.0}),
    "AdaMod": Case({"betas": (0.9, 0.95, 0.9)}, {"eps": 1e-3}),
    "DiffGrad": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "Grams": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "OptimisticAdam": Case({"betas": (0.9, 0.95)}, {"optimism": 0.5}),
    "ACProp": Case({"eps": 1e-6}, {"betas": (0.9, 0.95)}),
    "Kate": Case({"zeta": 0.1}, {"eps": 1e-3}),
    "COCOB": Case({"alpha": 10.0}, {"alpha": 20.0}),
    "AdamWeightDecay": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "ASGD": Case({"lambd": 0.1, "t0": 3.0}, {"alpha": 0.5}),
    "CAME": Case({"betas": (0.8, 0.9, 0.95)}, {"clip_threshold": 0.5}),
    "DAdaptAdam": Case({"weight_decay": 0.1, "d0": 1e-3, "engine": "portable"}, {"eps": 1e-3}),
    "DAdaptLion": Case({"d0": 1e-3, "engine": "portable"}, {"betas": (0.5, 0.7)}),
    "DAdaptSGD": Case({"d0": 0.1, "engine": "portable"}, {"momentum": 0.5}),
    "DoG": Case({"reps_rel": 0.1, "engine": "portable"}, {"weight_decay": 0.1}),
    "DoWG": Case({"init_estim_sq_dist": 0.1, "engine": "portable"}, {"weight_decay": 0.1}),
    "LDoG": Case({"reps_rel": 0.1, "engine": "portable"}, {"weight_decay": 0.1}),
    "Prodigy": Case({"weight_decay": 0.1, "d0": 1e-3, "engine": "portable"}, {"d_coef": 0.5}),
    "ProdigyScheduleFree": Case({"d0": 1e-3, "engine": "portable"}, {"d_coef": 0.5}),
    "ScheduleFreeAdamW": Case({"weight_decay": 0.1, "engine": "portable"}, {"eps": 1e-3}),
    "ScheduleFreeRAdam": Case({"betas": (0.9, 0.95), "engine": "portable"}, {"eps": 1e-3}),
    "ScheduleFreeSGD": Case({"weight_decay": 0.1, "engine": "portable"}, {"r": 0.5}),
    "FTRL": Case({"l1": 0.01, "initial_accumulator_value": 0.5}, {"l2": 0.1}),
    "LAMB": Case({"betas": (0.8, 0.99)}, {"eps": 1e-3}),
    "LaProp": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "LARS": Case({"momentum": 0.9, "trust_coefficient": 0.1}, {"trust_coefficient": 0.2}),
    "LBFGS": Case({"history_size": 3, "learning_rate": Cosine(lr=0.5, steps=20)}, {"weight_decay": 0.1}),
    "Lion": Case({"master_weights": True}, {"betas": (0.5, 0.7)}, ms.bfloat16),
    "MADGRAD": Case({"momentum": 0.5}, {"eps": 1e-3}),
    "MARS": Case({"gamma": 0.3}, {"betas_1d": (0.8, 0.9)}),
    "Momentum": Case({"nesterov": True}, {"momentum": 0.5}),
    "Muon": Case(
        {"weight_decay": 0.1, "scaling": "match_rms_adamw", "engine": "portable"}, {"momentum": 0.5}
    ),
    "NAdam": Case({"momentum_decay": 0.1, "decoupled_weight_decay": True}, {"betas": (0.5, 0.7)}),
    "NAdamW": Case({}, {"eps": 1e-3}),
    "NovoGrad": Case({"grad_averaging": True}, {"betas": (0.5, 0.7)}),
    "ProximalAdagrad": Case({"l1": 0.01}, {"l2": 0.1}),
    "QHAdam": Case({"nus": (0.7, 0.9)}, {"eps": 1e-3}),
    "QHM": Case({"momentum": 0.9}, {"nu": 0.5}),
    "RAdam": Case({"betas": (0.9, 0.95)}, {"weight_decay": 0.3}),
    "RMSprop": Case({"momentum": 0.9, "centered": True, "eps": 1e-2}, {"alpha": 0.5}),
    "Rprop": Case({"step_sizes": (1e-3, 0.2)}, {"etas": (0.3, 1.5)}),
    "SGD": Case({"momentum": 0.9, "dampening": 0.1}, {"momentum": 0.5}),
    "SGDP": Case({"momentum": 0.9, "delta": 2.0}, {"wd_ratio": 0.5}),
    "SGDW": Case({"momentum": 0.9, "nesterov": True}, {"momentum": 0.5}),
    "Signum": Case({}, {"momentum": 0.5}),
    "SimplifiedAdEMAMix": Case({"beta1_warmup": 7}, {"alpha": 5.0}),
    "SparseAdam": Case({}, {"betas": (0.5, 0.7)}),
    "StableAdamW": Case({"betas": (0.9, 0.95)}, {"eps": 1e-3}),
    "Thor": Case({"damping": 0.1, "frequency": 2}, {"momentum": 0.5}),
    "Tiger": Case({"scale_parameter": True}, {"optimism": 0.5}),
    "AdaMuon": Case({"weight_decay": 0.1}, {"momentum": 0.5}),
    "GaLore": Case({"rank": 2, "update_proj_gap": 3, "engine": "portable"}, {"scale": 0.5}),
    "Kron": Case({"engine": "portable"}, {"precond_lr": 0.3}),
    "APOLLO": Case({"rank": 2, "update_proj_gap": 3, "engine": "portable"}, {"scale": 0.5}),
    "Dion2": Case({"fraction": 0.5, "engine": "portable"}, {"momentum": 0.5}),
    "MuonClip": Case({"attention": {"a": {"query": "w"}}}, {"qk_clip_alpha": 0.8}),
    "KLSOAP": Case({"eps": 0.01, "engine": "portable"}, {"betas": (0.5, 0.7)}),
    "Muown": Case({"weight_decay": 0.1}, {"momentum": 0.5}),
    "NorMuon": Case({"weight_decay": 0.1}, {"second_momentum": 0.5}),
    "Scion": Case({"momentum": 0.1, "scale": 3.0}, {"scale": 2.0}),
    "Shampoo": Case(
        {"eps": 0.01, "grafting": "adam", "max_preconditioner_dim": 3, "momentum": 0.5, "engine": "portable"},
        {"betas": (0.5, 0.7)},
    ),
    "SPlus": Case({"inverse_every": 2, "engine": "portable"}, {"betas": (0.5, 0.7)}),
    "SOAP": Case({"precondition_frequency": 2, "engine": "portable"}, {"betas": (0.5, 0.7)}),
    "Yogi": Case({"initial_accumulator_value": 1e-3}, {"eps": 1e-2}),
}
# Those that MindSpore's own ms.save_checkpoint has saved too.
IN_MINDSPORES_FORMAT = ("AdamW", "SGD")


class Net(nn.Cell):
    """A dense layer and a scale: parameters of two, one and no dimensions, called w, b and s."""

    def __init__(self, dtype):
        super().__init__()
        self.dense = nn.Dense(3, 4)
        values = {"w": np.linspace(1.0, 2.0, 12).reshape(4, 3), "b": np.linspace(-2.0, -1.0, 4), "s": 1.5}
        types = {"w": dtype, "b": dtype, "s": ms.float32}
        made = [Parameter(Tensor(values[name], types[name]), name=name) for name in values]
        self.dense.weight, self.dense.bias, self.s = made

    def construct(self, x):
        return self.dense(x) * self.s


def files():
    return sorted([*FOLDER.glob("*.safetensors"), *FOLDER.glob("*.ckpt")])


def made(name):
    """The network of a case, and its optimizer before the first step."""
    case, cls = CASES[name], getattr(ms_optim, name)
    net = Net(case.dtype)
    groups: Any = [
        {"params": [net.dense.weight, net.dense.bias], "weight_decay": 0.02},
        {"params": [net.s], "lr": 0.03},
    ]
    options: dict[str, Any] = {"learning_rate": Cosine(lr=0.05, steps=20), "weight_decay": 0.01}
    options |= case.options
    if name == "LBFGS":  # It takes one group.
        groups = net.trainable_params()
    if name == "Thor":
        return net, cls(net, params=groups, **options)
    return net, cls(groups, **options)


def gradients(name, net, opt, step):
    """The same for most, shrinking with time; of a loss for those that use its curvature."""
    rng = np.random.default_rng(step)
    if name in ("LBFGS", "Thor"):
        x, y = (Tensor(rng.uniform(-1.0, 1.0, (64, size)), ms.float32) for size in (3, 4))
        return ms.grad(lambda x, y: ms.ops.mse_loss(net(x), y), None, opt.parameters)(x, y)
    arrays = [np.asarray(rng.uniform(-1.0, 1.0, p.shape)) / (1 + step) for p in opt.parameters]
    if CASES[name].options.get("skip_nonfinite") and step == 1:
        arrays[0][0, 0] = np.nan
    return tuple(Tensor(array, p.dtype) for array, p in zip(arrays, opt.parameters))


def train(name, net, opt, first, end):
    for step in range(first, end):
        if step == 2:
            opt.param_groups[0].update(CASES[name].written)
        if hasattr(opt, "update_hessian") and step % 2 == 0:
            opt.update_hessian(gradients(name, net, opt, 100 + step))
        handed = {"loss": 1.0 / (1 + step)} if opt.takes_loss else {}
        if name == "MuonClip":
            handed = {"attention_max_logits": {"a": Tensor([50.0, 40.0 * step])}}
        opt(gradients(name, net, opt, step), **handed)


def values(net):
    """The parameters as float32, by name."""
    return {p.name: p.float().asnumpy().copy() for p in net.trainable_params()}


def states(opt):
    """The optimizer's arrays for each parameter, by both names."""
    return {
        f"{key}.{p.name}": state.asnumpy().copy()
        for p in opt.parameters
        for key, state in opt.state[p.name].items()
    }
