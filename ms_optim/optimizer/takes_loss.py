"""Optimizers whose step is handed its loss."""

from __future__ import annotations

import weakref
from typing import Any

import mindspore as ms
from mindspore import ops

from ms_optim.optimizer.optimizer import Optimizer


class TakesLoss(Optimizer):
    """An optimizer whose step is handed the loss of its gradients, its shared state ``loss``.

    It is a class of its own, for MindSpore holds for good what a ``construct`` with a default argument, that
    another one calls, belongs to.
    """

    takes_loss = True
    shared_states: tuple[str, ...] = ("loss",)

    def _init_construct_api(self, settings: Any) -> None:
        super()._init_construct_api(settings)
        optimizer: Any = weakref.ref(self)

        def entered(is_missing):
            return optimizer()._core.entry.check_loss(is_missing)

        object.__setattr__(self, "check_loss_in_graph", ops.constexpr(entered, reuse_result=False))

    def construct(self, gradients, loss=None):
        """As :meth:`ms_optim.Optimizer.construct`.

        Args:
            loss: what the gradients are of, without a loss scale.
        """
        loss = ops.depend(loss, self.check_loss_in_graph(loss is None))
        kept = ops.assign(self._loss, ops.reshape(ops.cast(loss, ms.float64), ()))
        # In a graph, super() is of the optimizer's class, not of this one.
        return self._advance(ops.depend(gradients, kept))

    _base_construct = construct

    @property
    def _loss(self) -> Any:
        return self._core.shared["loss"]
