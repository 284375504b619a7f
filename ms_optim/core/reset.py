"""An optimizer as before its first step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import mindspore as ms
import numpy as np
from mindspore import Tensor

from ms_optim.core.last_step import forget_last_step
from ms_optim.platform.owned import MASTER_WEIGHT, compute_type
from ms_optim.platform.waiting import synchronize

if TYPE_CHECKING:
    from ms_optim.core.core import Core


def reset(core: Core) -> None:
    """What ``Optimizer.reset_state`` does; all in place, so that compiled graphs see it."""
    with core.lock:
        core.entry.check_in_place("reset_state")
        synchronize()
        scaler = core.gradient_settings.scaler
        if scaler is not None:
            scaler.scale_value.set_data(Tensor(scaler.init, ms.float32))
            scaler.counter.set_data(Tensor(0, ms.int32))
        forget_last_step(core)
        for group in core.groups:
            settings = group.settings()
            for param in group.params:
                for name, state in core.state[param].items():
                    if not state.size:
                        continue
                    first = core.state.first_value(param, name, settings)
                    if name == MASTER_WEIGHT or isinstance(first, str):
                        state.set_data(param.astype(compute_type(param)))
                    else:
                        array = first(state.shape) if callable(first) else np.full(state.shape, first)
                        state.set_data(Tensor(array, state.dtype))
            group.start_step.set_data(Tensor([0], ms.int32))
            if group.lr_max is not None:
                group.lr_max.set_data(Tensor(0.0, ms.float64))
            for cell in group.cells.values():
                cell.forget()
        for name, shared in core.shared.items():
            shared.set_data(Tensor(core.first_shared(name), ms.float64))
        for counter in core.counters:
            counter.set_data(Tensor([0], ms.int32))
        synchronize()
