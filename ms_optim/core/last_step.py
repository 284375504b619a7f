"""What the last step did, read only where somebody asks."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from mindspore import Tensor

from ms_optim.platform.waiting import synchronize

if TYPE_CHECKING:
    from ms_optim.core.core import Core


@dataclass(frozen=True)
class LastStep:
    """What the last step of an optimizer did: see :attr:`ms_optim.Optimizer.last_step`.

    Attributes:
        lr: the learning rate of each group.
        skipped: whether a gradient was not finite, so that nothing changed.
        clip_factor: what ``max_grad_norm`` multiplied the gradients with: 1 where they were short enough, 0
            where the step was skipped.
    """

    lr: tuple[float, ...]
    skipped: bool
    clip_factor: float
    _owner: str
    _gradient_norm: float | None
    _update_norms: Mapping[str, float] | None

    @property
    def gradient_norm(self) -> float:
        """The norm of all gradients together, unscaled, before they were clipped.

        Raises:
            RuntimeError: nothing computes it.
        """
        if self._gradient_norm is None:
            raise RuntimeError(
                f"{self._owner}: the norm of the gradients was not computed; make the optimizer with "
                f"track_norms=True (max_grad_norm, skip_nonfinite and a LossScaler compute it too)"
            )
        return self._gradient_norm

    @property
    def update_norms(self) -> dict[str, float]:
        """The norm of each parameter's change, decay included, by parameter name.

        Raises:
            RuntimeError: nothing computes them.
        """
        if self._update_norms is None:
            raise RuntimeError(
                f"{self._owner}: the norms of the updates were not computed; make the optimizer with "
                f"track_update_norms=True"
            )
        return dict(self._update_norms)

    def __repr__(self) -> str:
        parts = [f"lr={list(self.lr)}", f"skipped={self.skipped}", f"clip_factor={self.clip_factor:g}"]
        if self._gradient_norm is not None:
            parts.append(f"gradient_norm={self._gradient_norm:g}")
        if self._update_norms is not None:
            parts.append(f"update_norms of {len(self._update_norms)} parameters")
        return f"LastStep({', '.join(parts)})"


def read_last_step(core: Core) -> LastStep | None:
    """What :attr:`ms_optim.Optimizer.last_step` gives."""
    record = core.step.record
    with core.lock:
        synchronize()
        steps = core.steps_taken
        used = [group.cells["lr"].last_used(steps) for group in core.groups]
        if record is None:
            return LastStep(tuple(used), False, 1.0, core.owner, None, None) if steps else None
        numbers = record.values.asnumpy().tolist()
    norm, clip, skipped, *rest = numbers
    if math.isnan(skipped):  # Nothing was written into it yet.
        return None
    settings = core.gradient_settings
    rates = [lr if place is None else rest[place] for place, lr in zip(record.lr_places, used)]
    moved = rest[record.lr_count :]
    # What does not move, frozen or empty, may be in no launch.
    norms = {p.name: 0.0 for p in core.parameters} | dict(zip((p.name for p in record.tracked), moved))
    return LastStep(
        tuple(rates),
        skipped > 0.5,
        clip,
        core.owner,
        norm if settings.measures else None,
        norms if settings.track_update_norms else None,
    )


def forget_last_step(core: Core) -> None:
    """As before the first step."""
    record = core.step.record
    if record is not None:
        record.values.set_data(Tensor(np.full(record.values.shape, math.nan)))
