"""The schedulers of ``torch.optim.lr_scheduler``, for optimizers of ms_optim."""

from __future__ import annotations

from typing import Any

from ms_optim import schedules
from ms_optim.compat import schedulers
from ms_optim.compat.schedulers import (
    ChainedScheduler,
    ConstantLR,
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    LRScheduler,
    MultiplicativeLR,
    MultiStepLR,
    PolynomialLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)

__all__ = [
    "LambdaLR",
    "MultiplicativeLR",
    "StepLR",
    "MultiStepLR",
    "ConstantLR",
    "LinearLR",
    "ExponentialLR",
    "SequentialLR",
    "CosineAnnealingLR",
    "ChainedScheduler",
    "ReduceLROnPlateau",
    "CyclicLR",
    "CosineAnnealingWarmRestarts",
    "OneCycleLR",
    "PolynomialLR",
    "LRScheduler",
]


class _WithMomentum(schedulers._Scheduled):
    """A schedule of the momentum beside that of the rate; betas' first where there is no momentum."""

    cycle_momentum: bool
    total_steps: int | None = None

    def _make(self) -> None:
        pairs: list[Any] = self.schedules
        self.schedules = [rate for rate, _ in pairs]
        self._momenta = [momentum for _, momentum in pairs]
        self.total_steps = getattr(self.schedules[0], "steps", None)
        names = self.optimizer.param_groups[0].keys()
        if self.cycle_momentum and not {"momentum", "betas"} & set(names):
            raise ValueError(
                f"{type(self).__name__}: cycle_momentum needs an optimizer with momentum or betas"
            )

    def _set(self, rates: Any) -> None:
        if self.total_steps is not None and self.last_epoch > self.total_steps:
            raise ValueError(
                f"{type(self).__name__}: step {self.last_epoch} is past the end, "
                f"total_steps={self.total_steps}"
            )
        super()._set(rates)
        if not self.cycle_momentum:
            return
        for group, schedule in zip(self.optimizer.param_groups, self._momenta):
            momentum = schedule(self.last_epoch)
            if "momentum" in group:
                group["momentum"] = momentum
            else:
                group["betas"] = (momentum, *group["betas"][1:])


@schedulers.scheduler(
    each=("base_lr", "max_lr", "base_momentum", "max_momentum"), absolute=True, base=_WithMomentum
)
def CyclicLR(
    lr,
    base_lr,
    max_lr,
    step_size_up=2000,
    step_size_down=None,
    mode="triangular",
    gamma=1.0,
    scale_fn=None,
    scale_mode="cycle",
    cycle_momentum=True,
    base_momentum=0.8,
    max_momentum=0.9,
):
    """Between two rates, up and down, and the momentum the other way: :class:`ms_optim.schedules.Cyclic`."""
    settings = (step_size_up, step_size_down, mode, gamma)
    rate = schedulers.cyclic(lr, base_lr, max_lr, *settings, scale_fn, scale_mode)
    if scale_fn is None:
        return rate, schedules.Cyclic.momentum(
            step_size_up, step_size_down, base_momentum, max_momentum, mode, gamma
        )
    part = schedulers.cyclic(lr, 0.0, 1.0, *settings, scale_fn, scale_mode)
    return rate, schedules.Lambda(lambda t: max_momentum - (max_momentum - base_momentum) * part(t))


@schedulers.scheduler(each=("max_lr", "base_momentum", "max_momentum"), absolute=True, base=_WithMomentum)
def OneCycleLR(
    lr,
    max_lr,
    total_steps=None,
    epochs=None,
    steps_per_epoch=None,
    pct_start=0.3,
    anneal_strategy="cos",
    cycle_momentum=True,
    base_momentum=0.85,
    max_momentum=0.95,
    div_factor=25.0,
    final_div_factor=1e4,
    three_phase=False,
):
    """Up to ``max_lr``, and down to far below the first rate: :class:`ms_optim.schedules.OneCycle`."""
    if total_steps is None:
        if epochs is None or steps_per_epoch is None:
            raise ValueError("OneCycleLR: total_steps is needed, or both epochs and steps_per_epoch")
        total_steps = epochs * steps_per_epoch
    how = {"pct_start": pct_start, "anneal": anneal_strategy, "three_phase": three_phase}
    rate = schedules.OneCycle(
        max_lr, total_steps, div_factor=div_factor, final_div_factor=final_div_factor, **how
    )
    return rate, schedules.OneCycle.momentum(total_steps, base_momentum, max_momentum, **how)
