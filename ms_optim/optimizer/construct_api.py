"""What ``nn.Optimizer`` promises to the author of a ``construct``, kept by ms_optim's groups."""

from __future__ import annotations

import weakref
from typing import Any

import mindspore as ms
from mindspore import Tensor, nn, ops

from ms_optim.core import Core
from ms_optim.formula.functions import centralize
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.rates import Use
from ms_optim.platform.graphs import is_compiling

_add_decay = ops.MultitypeFuncGraph("add_decay")
_multiply = ops.MultitypeFuncGraph("multiply")
_centralize_if = ops.MultitypeFuncGraph("centralize_if")


@_add_decay.register("Tensor", "Tensor", "Tensor", "Tensor")
def _add_decay_tensor(scale, weight_decay, param, grad):
    return grad + ops.cast(scale * weight_decay, grad.dtype) * ops.cast(param, grad.dtype)


@_multiply.register("Tensor", "Tensor")
def _multiply_tensor(factor, grad):
    return grad * ops.cast(factor, grad.dtype)


@_centralize_if.register("Bool", "Tensor")
def _centralize_tensor(wanted, grad):
    return centralize(grad) if wanted else grad


class ConstructApi:
    """The methods that a subclass with a ``construct`` of its own may call in it.

    Their meaning is that of ``mindspore.nn.Optimizer``; values follow ``param_groups``. Such a
    subclass advances ``self.global_step`` itself.
    """

    _core: Core
    is_group: bool
    # As NnApi has them.
    dynamic_lr: Any
    is_group_lr: Any
    learning_rate: Any
    grad_centralization_flags: Any
    global_step: Any
    parameters: Any

    def _init_construct_api(self, settings: GradientSettings) -> None:
        self.hyper_map, self.map_ = ops.HyperMap(), ops.Map()
        self.hyper_map_reverse, self.map_reverse = ops.HyperMap(None, True), ops.Map(None, True)
        self.assignadd = ops.AssignAdd()
        self.global_step_increase_tensor = Tensor([1], ms.int32)
        self.need_scale = settings.loss_scale != 1.0
        # Past Cell: the Parameter of a dynamic loss scale is the optimizer's already.
        scaler = settings.scaler
        scale = Tensor(settings.fixed_scale, ms.float32) if scaler is None else scaler.scale_value
        object.__setattr__(self, "loss_scale", settings.loss_scale)
        object.__setattr__(self, "scale", scale)
        # While a graph is compiled: see Entry.entered. Its result must be used, and the shapes be arguments
        # of their own: where a network looks up embeddings, MindSpore does not know at first what its
        # gradients are, and calls this later.
        optimizer: Any = weakref.ref(self)

        def entered(*shapes):
            return optimizer()._core.entry.entered(*shapes)

        object.__setattr__(self, "check_in_graph", ops.constexpr(entered, reuse_result=False))

    # MindSpore reads these while it reads the code of a construct.

    @property
    def _step(self) -> Any:
        # MindSpore reads this while it reads the code of a graph that contains the optimizer.
        return self._core.step

    @property
    def _mean(self) -> Any:
        return self._core.mean

    @property
    def _averages(self) -> bool:
        return self._core.mean is not None and self._core.mean.size > 1

    @property
    def _sending(self) -> Any:
        return self._core.sending

    @property
    def _sends(self) -> bool:
        return self._core.sending is not None

    @property
    def _group_values(self) -> nn.CellList:
        return self._core.group_values

    @property
    def _group_of_parameter(self) -> tuple[int, ...]:
        return self._core.group_of_parameter

    @property
    def _noted(self) -> tuple[nn.Cell, ...]:
        """What notes, in the graph of a construct of one's own, the rates that were used."""
        noted = [each for each in self._core.followers if each.hyper.used is not None]
        return (Use(noted),) if noted and is_compiling() else ()

    @property
    def _places(self) -> dict[str, int]:
        """Where the hyperparameters stand among the values of a group, behind the step."""
        return {name: 1 + i for i, name in enumerate(self._core.groups[0].cells)}

    def get_hyperparameter(self, name: str):
        """A hyperparameter at this step, a float32 Tensor; a tuple, one a parameter, if there are groups.

        Args:
            name: the name of a number: ``"momentum"``, or ``"beta1"`` for the first of ``betas``.
        """
        if name == "lr" and not self.dynamic_lr:
            return self._rate_of_each(self.get_lr())
        place = self._places[name]
        by_group: tuple = ()
        for values in self._group_values:
            by_group = by_group + (ops.cast(values()[place], ms.float32),)
        if not self.is_group:
            return by_group[0]
        by_parameter: tuple = ()
        for number in self._group_of_parameter:
            by_parameter = by_parameter + (by_group[number],)
        return by_parameter

    def _rate_of_each(self, lr):
        if not self.is_group or self.is_group_lr:
            return lr
        rates = ()
        for _ in self._group_of_parameter:
            rates = rates + (lr,)
        return rates

    def get_lr(self):
        """The learning rate of this step; a tuple, one a parameter, if groups have rates of their own."""
        for use in self._noted:
            use()
        lr = self.learning_rate
        if self.dynamic_lr:
            if self.is_group_lr:
                rates = ()
                for rate in lr:
                    rates = rates + (ops.reshape(rate(self.global_step), ()),)
                return rates
            return ops.reshape(lr(self.global_step), ())
        return lr

    def get_weight_decay(self):
        """The weight decay of this step, not scaled; a tuple, one a parameter, if there are groups."""
        return self.get_hyperparameter("weight_decay")

    def decay_weight(self, gradients):
        """The gradients plus ``weight_decay * param``, both multiplied with ``loss_scale`` still."""
        decay = self.get_weight_decay()
        if self.is_group:
            return self.map_(ops.partial(_add_decay, self.scale), decay, self.parameters, gradients)
        return self.map_(ops.partial(_add_decay, self.scale, decay), self.parameters, gradients)

    def scale_grad(self, gradients):
        """The gradients divided by ``loss_scale``."""
        if self.need_scale:
            return self.map_(ops.partial(_multiply, 1.0 / self.scale), gradients)
        return gradients

    def gradients_centralization(self, gradients):
        """The gradients, centralised in the groups that ask for it."""
        return self.map_(_centralize_if, self.grad_centralization_flags, gradients)
