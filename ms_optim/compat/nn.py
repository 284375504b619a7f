"""``mindspore.nn``'s optimizers and schedules, by its names and arguments, computed by ms_optim.

``from ms_optim.compat import nn as optim`` stands for ``from mindspore.nn import optim``. Where mindspore.nn
computes something else than it documents, these do what is documented; docs/compat.md has each place, and
what gives mindspore.nn's numbers. Without groups, parameters with ``beta`` or ``gamma`` in their names do not
decay, as there.
"""

from __future__ import annotations

import functools
from typing import Any

from mindspore import Parameter
from mindspore.nn import AdaSumByDeltaWeightWrapCell, AdaSumByGradWrapCell, Optimizer, OptTFTWrapper
from mindspore.nn.learning_rate_schedule import LearningRateSchedule

from ms_optim import optimizers as ours
from ms_optim import schedules
from ms_optim.checks import check_choice, show
from ms_optim.compat.like import Like, groups_of, like, refuse, schedule_like
from ms_optim.groups.values import is_zero

__all__ = [
    "Optimizer",
    "Momentum",
    "LARS",
    "Adam",
    "AdamWeightDecay",
    "LazyAdam",
    "AdamOffload",
    "Lamb",
    "SGD",
    "ASGD",
    "Rprop",
    "FTRL",
    "RMSProp",
    "ProximalAdagrad",
    "Adagrad",
    "thor",
    "AdaFactor",
    "AdaMax",
    "Adadelta",
    "AdaSumByDeltaWeightWrapCell",
    "AdaSumByGradWrapCell",
    "OptTFTWrapper",
    "LearningRateSchedule",
    "ExponentialDecayLR",
    "NaturalExpDecayLR",
    "InverseDecayLR",
    "CosineDecayLR",
    "PolynomialDecayLR",
    "WarmUpLR",
    "piecewise_constant_lr",
    "exponential_decay_lr",
    "natural_exp_decay_lr",
    "inverse_decay_lr",
    "cosine_decay_lr",
    "polynomial_decay_lr",
    "warmup_lr",
]


class _Like(Like):
    """With mindspore.nn's rule of what decays."""

    def _read(self, words: dict[str, Any]) -> dict[str, Any]:
        groups = groups_of(words["params"])
        params: Any = groups[0]["params"] if len(groups) == 1 and set(groups[0]) == {"params"} else None
        by_name = isinstance(params, list) and all(isinstance(p, Parameter) for p in params)
        if by_name and not is_zero(words.get("weight_decay", 0.0)):
            kept = [p for p in params if "beta" in p.name or "gamma" in p.name]
            rest = [p for p in params if not ("beta" in p.name or "gamma" in p.name)]
            if kept:
                parts: list[dict[str, Any]] = [
                    {"params": rest},
                    {"params": kept, "weight_decay": 0.0},
                    {"order_params": params},
                ]
                return {**words, "params": [part for part in parts if part.get("params", True)]}
        return words


class _Adam(ours.Adam):
    """Adam with Nesterov's momentum as an option."""

    flags: tuple[str, ...] = ("amsgrad", "nesterov")  # type: ignore[assignment]
    prebuilt = ()  # type: ignore[assignment]

    def choose(self, group):
        if group["nesterov"]:
            if group["amsgrad"]:
                raise ValueError(f"{type(self).__name__}: use_nesterov and use_amsgrad exclude each other")
            return _Adam.update_nesterov
        return super().choose(group)

    @staticmethod
    def update_nesterov(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping):
        return ours.NAdamW.update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping)


_nn = functools.partial(like, library="mindspore.nn", base=_Like)


@_nn(ours.Momentum)
def Momentum(
    params, learning_rate, momentum, weight_decay=0.0, loss_scale=1.0, use_nesterov=False, **options
): ...


@_nn(ours.SGD)
def SGD(
    params,
    learning_rate=0.1,
    momentum=0.0,
    dampening=0.0,
    weight_decay=0.0,
    nesterov=False,
    loss_scale=1.0,
    **options,
): ...


@_nn(_Adam)
def Adam(
    params,
    learning_rate=1e-3,
    beta1=0.9,
    beta2=0.999,
    eps=1e-8,
    use_locking=False,
    use_nesterov=False,
    weight_decay=0.0,
    loss_scale=1.0,
    use_amsgrad=False,
    use_lazy=False,
    use_offload=False,
    **options,
):
    """``use_lazy`` changes nothing: rows that a sparse gradient does not name stay as they are."""
    refuse("Adam", {"use_offload": (use_offload, "AdamOffload computes on the host")})


@_nn(ours.AdamWeightDecay)
def AdamWeightDecay(
    params, learning_rate=1e-3, beta1=0.9, beta2=0.999, eps=1e-6, weight_decay=0.0, **options
): ...


@_nn(_Adam, amsgrad=False)
def LazyAdam(
    params,
    learning_rate=1e-3,
    beta1=0.9,
    beta2=0.999,
    eps=1e-8,
    use_locking=False,
    use_nesterov=False,
    weight_decay=0.0,
    loss_scale=1.0,
    **options,
): ...


@_nn(ours.AdamOffload, form="mindspore")
def AdamOffload(
    params,
    learning_rate=1e-3,
    beta1=0.9,
    beta2=0.999,
    eps=1e-8,
    use_locking=False,
    use_nesterov=False,
    weight_decay=0.0,
    loss_scale=1.0,
    **options,
):
    refuse("AdamOffload", {"use_nesterov": (use_nesterov, "Adam and LazyAdam have it")})


@_nn(ours.LAMB, always_adapt=True, max_grad_norm=None)
def Lamb(params, learning_rate, beta1=0.9, beta2=0.999, eps=1e-6, weight_decay=0.0, **options): ...


@_nn(ours.ASGD)
def ASGD(params, learning_rate=0.1, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0.0, **options): ...


@_nn(ours.Rprop)
def Rprop(
    params, learning_rate=0.1, etas=(0.5, 1.2), step_sizes=(1e-6, 50.0), weight_decay=0.0, **options
): ...


@_nn(ours.FTRL, base=Like)
def FTRL(
    params,
    initial_accum=0.1,
    learning_rate=1e-3,
    lr_power=-0.5,
    l1=0.0,
    l2=0.0,
    use_locking=False,
    loss_scale=1.0,
    weight_decay=0.0,
    **options,
): ...


@_nn(ours.RMSprop, words={"decay": "alpha"}, form="tensorflow")
def RMSProp(
    params,
    learning_rate=0.1,
    decay=0.9,
    momentum=0.0,
    epsilon=1e-10,
    use_locking=False,
    centered=False,
    loss_scale=1.0,
    weight_decay=0.0,
    **options,
): ...


@_nn(ours.ProximalAdagrad)
def ProximalAdagrad(
    params,
    accum=0.1,
    learning_rate=1e-3,
    l1=0.0,
    l2=0.0,
    use_locking=False,
    loss_scale=1.0,
    weight_decay=0.0,
    **options,
): ...


@_nn(ours.Adagrad, eps=0.0)
def Adagrad(
    params,
    accum=0.1,
    learning_rate=1e-3,
    update_slots=True,
    loss_scale=1.0,
    weight_decay=0.0,
    **options,
):
    refuse(
        "Adagrad", {"update_slots=False": (not update_slots, "SGD at learning_rate / accum ** 0.5 is that")}
    )


@_nn(ours.Adamax, form="mindspore")
def AdaMax(
    params, learning_rate=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0, loss_scale=1.0, **options
): ...


@_nn(ours.Adadelta)
def Adadelta(
    params, learning_rate=1.0, rho=0.9, epsilon=1e-6, loss_scale=1.0, weight_decay=0.0, **options
): ...


@_nn(ours.Adafactor, base=Like, words={"clip_threshold": "d"}, form="huggingface")
def AdaFactor(
    params,
    learning_rate=None,
    eps=(1e-30, 1e-3),
    clip_threshold=1.0,
    decay_rate=0.8,
    beta1=0.9,
    weight_decay=0.0,
    scale_parameter=True,
    relative_step=True,
    warmup_init=False,
    compression=False,
    loss_scale=1.0,
    **options,
):
    refuse("AdaFactor", {"compression": (compression, "states have the parameters' type")})
    return {"beta2_decay": -decay_rate, "learning_rate": 1e-2 if learning_rate is None else learning_rate}


class LARS(_Like, ours.LARS):
    """``mindspore.nn.LARS``: :class:`ms_optim.LARS` in place of an optimizer of this module.

    Args:
        optimizer: an ``SGD`` or ``Momentum`` of this module, whose parameters and values are taken over.
        epsilon: beside the norms. Default: 1e-5.
        coefficient: the trust coefficient. Default: 0.001.
        use_clip (bool): the smaller of the learning rate and the ratio is the rate. Default: False.
        lars_filter: which parameters have a ratio; the others have no weight decay either.
        **options: those of :class:`ms_optim.LARS`.

    Raises:
        TypeError: ``optimizer`` is another one.
    """

    def __init__(
        self,
        optimizer,
        epsilon=1e-05,
        coefficient=0.001,
        use_clip=False,
        lars_filter=lambda x: "LayerNorm" not in x.name and "bias" not in x.name,
        **options,
    ):
        if not isinstance(optimizer, (ours.SGD, ours.Momentum)):
            raise TypeError(f"LARS: optimizer must be an SGD or Momentum of ms_optim, got {show(optimizer)}")
        self._given.pop("optimizer", None)  # Which is no part of this one.
        groups = []
        for group in optimizer._core.groups:
            values = {"dampening": 0.0, **group.sources(), "nesterov": group.flags["nesterov"]}
            values = {key: values[key] for key in ("lr", "momentum", "dampening", "weight_decay", "nesterov")}
            adapted = [p for p in group.params if lars_filter(p)]
            plain = [p for p in group.params if not lars_filter(p)]
            groups += [{"params": adapted, **values, "always_adapt": True}] if adapted else []
            groups += [{"params": plain, **values, "weight_decay": 0.0}] if plain else []
        groups.append({"order_params": list(optimizer.parameters)})
        own = {"eps": epsilon, "trust_coefficient": coefficient, "trust_clip": use_clip}
        super().__init__(groups, **{**own, "loss_scale": optimizer.loss_scale, **options})


@like(ours.Thor, "mindspore.nn")
def thor(
    net,
    learning_rate,
    damping,
    momentum,
    weight_decay=0.0,
    loss_scale=1.0,
    batch_size=32,
    use_nesterov=False,
    decay_filter=lambda x: x.name not in [],
    split_indices=None,
    enable_clip_grad=False,
    frequency=100,
    **options,
):
    """``batch_size`` and ``split_indices`` are not needed here."""
    clipping = "clip gradients with ops.clip_by_global_norm before the step"
    refuse(
        "thor",
        {"use_nesterov": (use_nesterov, "Thor has none"), "enable_clip_grad": (enable_clip_grad, clipping)},
    )
    params = net.trainable_params()
    plain = [p for p in params if not decay_filter(p)]
    if plain and not is_zero(weight_decay):
        decayed = [p for p in params if decay_filter(p)]
        groups = [{"params": decayed}] if decayed else []
        return {"params": [*groups, {"params": plain, "weight_decay": 0.0}, {"order_params": params}]}
    return {"params": params}


# Schedules


@schedule_like(schedules.Exponential)
def ExponentialDecayLR(learning_rate, decay_rate, decay_steps, is_stair=False):
    return learning_rate, decay_rate, decay_steps, is_stair


@schedule_like(schedules.NaturalExponential)
def NaturalExpDecayLR(learning_rate, decay_rate, decay_steps, is_stair=False, form="documented"):
    """``form="mindspore"`` does not divide by ``decay_steps``, as mindspore.nn."""
    return learning_rate, *_natural("NaturalExpDecayLR", decay_rate, decay_steps, is_stair, form)


@schedule_like(schedules.InverseTime)
def InverseDecayLR(learning_rate, decay_rate, decay_steps, is_stair=False):
    return learning_rate, decay_rate, decay_steps, is_stair


@schedule_like(schedules.Cosine)
def CosineDecayLR(min_lr, max_lr, decay_steps):
    return max_lr, decay_steps, min_lr


@schedule_like(schedules.Polynomial)
def PolynomialDecayLR(learning_rate, end_learning_rate, decay_steps, power, update_decay_steps=False):
    return learning_rate, decay_steps, end_learning_rate, power, update_decay_steps


@schedule_like(schedules.Linear)
def WarmUpLR(learning_rate, warmup_steps):
    return 0.0, learning_rate, warmup_steps


# Lists


def piecewise_constant_lr(milestone, learning_rates):
    """The i-th of ``learning_rates`` up to the i-th of ``milestone``, as a list."""
    rates = schedules.Piecewise(milestone[:-1], learning_rates) if len(milestone) > 1 else None
    return rates.table(milestone[-1]) if rates else list(learning_rates) * milestone[0]


def exponential_decay_lr(learning_rate, decay_rate, total_step, step_per_epoch, decay_epoch, is_stair=False):
    """:class:`ms_optim.schedules.Exponential` of the epoch, as a list of ``total_step`` values."""
    schedule = schedules.Exponential(learning_rate, decay_rate, decay_epoch, is_stair)
    return _by_epoch(schedule, total_step, step_per_epoch)


def natural_exp_decay_lr(
    learning_rate, decay_rate, total_step, step_per_epoch, decay_epoch, is_stair=False, form="documented"
):
    """:class:`ms_optim.schedules.NaturalExponential` of the epoch, as a list of ``total_step`` values.

    ``form="mindspore"`` does not divide by ``decay_epoch``, as mindspore.nn.
    """
    settings = _natural("natural_exp_decay_lr", decay_rate, decay_epoch, is_stair, form)
    return _by_epoch(schedules.NaturalExponential(learning_rate, *settings), total_step, step_per_epoch)


def inverse_decay_lr(learning_rate, decay_rate, total_step, step_per_epoch, decay_epoch, is_stair=False):
    """:class:`ms_optim.schedules.InverseTime` of the epoch, as a list of ``total_step`` values."""
    schedule = schedules.InverseTime(learning_rate, decay_rate, decay_epoch, is_stair)
    return _by_epoch(schedule, total_step, step_per_epoch)


def cosine_decay_lr(min_lr, max_lr, total_step, step_per_epoch, decay_epoch):
    """:class:`ms_optim.schedules.Cosine` of the epoch, as a list of ``total_step`` values."""
    return _by_epoch(schedules.Cosine(max_lr, decay_epoch, min_lr), total_step, step_per_epoch)


def polynomial_decay_lr(
    learning_rate,
    end_learning_rate,
    total_step,
    step_per_epoch,
    decay_epoch,
    power,
    update_decay_epoch=False,
):
    """:class:`ms_optim.schedules.Polynomial` of the epoch, as a list of ``total_step`` values."""
    schedule = schedules.Polynomial(learning_rate, decay_epoch, end_learning_rate, power, update_decay_epoch)
    return _by_epoch(schedule, total_step, step_per_epoch)


def warmup_lr(learning_rate, total_step, step_per_epoch, warmup_epoch):
    """From 0 to ``learning_rate`` in ``warmup_epoch`` epochs, as a list of ``total_step`` values."""
    return _by_epoch(schedules.Linear(0.0, learning_rate, warmup_epoch), total_step, step_per_epoch)


def _by_epoch(schedule: schedules.Schedule, steps: int, steps_per_epoch: int) -> list[float]:
    return [schedule(step // steps_per_epoch) for step in range(steps)]


def _natural(owner: str, rate: float, steps: int, is_stair: bool, form: str) -> tuple:
    if check_choice(f"{owner}: form", form, ("documented", "mindspore")) == "documented":
        return rate, steps, is_stair
    return (rate * steps, steps, True) if is_stair else (rate, 1, False)
