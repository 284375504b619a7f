"""The schedulers of ``mindspore.experimental.optim.lr_scheduler``, for optimizers of ms_optim."""

from ms_optim.compat import schedulers
from ms_optim.compat.schedulers import (
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
    "StepLR",
    "LinearLR",
    "LRScheduler",
    "ExponentialLR",
    "PolynomialLR",
    "MultiplicativeLR",
    "ConstantLR",
    "MultiStepLR",
    "LambdaLR",
    "SequentialLR",
    "ReduceLROnPlateau",
    "CyclicLR",
    "CosineAnnealingWarmRestarts",
    "CosineAnnealingLR",
]


@schedulers.scheduler(each=("base_lr", "max_lr"), absolute=True)
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
):
    """Between two rates, up and down: :class:`ms_optim.schedules.Cyclic`."""
    return schedulers.cyclic(
        lr, base_lr, max_lr, step_size_up, step_size_down, mode, gamma, scale_fn, scale_mode
    )
