"""What callbacks and toolboxes read of an ``nn.Optimizer``, with the same meaning, from ms_optim's groups.

All of it is what holds now: it follows ``param_groups``. What ``mindspore.nn`` has for each parameter is in
the order of the gradients here too.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor, nn

from ms_optim.core import Core, listed
from ms_optim.groups.group import Group
from ms_optim.groups.rates import Rate, RateParameters, Rates
from ms_optim.groups.values import Hyperparameter
from ms_optim.platform.checkpoints import checkpoint_under_way

# What Cell.to_float sets.
PRECISIONS = ("fp16", "bf16", "fp32")


class NnApi(nn.Optimizer):
    """The attributes of ``mindspore.nn.Optimizer`` that are no methods for a ``construct``."""

    _core: Core
    is_group: bool
    global_step: Parameter
    # What the constructor was given, as inspect binds it.
    _given: dict[str, Any]

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        made = super().__new__(cls, *args, **kwargs)
        try:
            bound = inspect.signature(cls.__init__).bind(made, *args, **kwargs)
        except TypeError:  # The constructor says what is wrong.
            return made
        bound.apply_defaults()
        given = dict(bound.arguments)
        for name, parameter in inspect.signature(cls.__init__).parameters.items():
            if parameter.kind is parameter.VAR_KEYWORD:
                given.update(given.pop(name))
        names = (name for name in list(given)[1:] if name != "params")
        object.__setattr__(made, "_given", {name: given[name] for name in names})
        return made

    def _init_nn_api(self, is_ordered: bool) -> None:
        self.is_group_params_ordered = is_ordered
        self._unique = not any(p.unique for p in self._core.parameters)
        self._target = ms.get_context("device_target")
        self.use_parallel, self.param_rank = False, None
        self.add_flags(skip_auto_parallel_compile=True)

    # Learning rates

    @property
    def learning_rate(self) -> Any:
        """What holds the learning rate: a Parameter that may be assigned; where it is dynamic, a Cell of
        ``global_step``; where groups have rates of their own, a tuple or ``CellList`` with one a parameter.
        """
        cells = [group.cells["lr"] for group in self._groups_of_parameters]
        if not self.is_group_lr:
            return self._public(self._shared_rate())
        rates = [self._public(cell) for cell in cells]
        if not self.dynamic_lr:
            return RateParameters(rates)
        known = self.__dict__.get("_rates")
        if known is None or list(known) != rates:
            known = Rates(rates, auto_prefix=False)
            object.__setattr__(self, "_rates", known)
        return known

    @property
    def dynamic_lr(self) -> bool:
        """Whether a learning rate was given as a schedule or list."""
        return any(group.cells["lr"].schedule is not None for group in self._core.groups)

    @property
    def is_group_lr(self) -> bool:
        """Whether groups have learning rates of their own: they were given, or written since."""
        groups = [group for group in self._core.groups if group.params]
        if any("lr" in group.own_keys for group in groups):
            return True
        sources = [group.cells["lr"].source() for group in groups]
        # Groups that set none have the constructor's schedule, if it is one.
        return len({None if isinstance(each, nn.Cell) else each for each in sources}) > 1

    @property
    def group_lr(self) -> list[Any]:
        """The learning rate of each parameter: a Parameter, or a Cell of ``global_step``."""
        self._check_group("group_lr")
        return [self._public(group.cells["lr"]) for group in self._groups_of_parameters]

    def get_lr_parameter(self, param):
        """What holds the learning rate of a parameter, or of each in a list: a Parameter or a schedule."""
        if isinstance(param, Parameter):
            return self.get_lr_parameter([param])[0]
        groups = {p: group for group in self._core.groups for p in group.params}
        unknown = [p.name for p in param if p not in groups]
        if unknown:
            raise ValueError(f"{self.cls_name}: not among its parameters: {', '.join(unknown)}")
        cells = [groups[p].cells["lr"] for p in param]
        return [cell.public if cell.schedule is None else cell.schedule for cell in cells]

    def _shared_rate(self) -> Hyperparameter:
        return next((g for g in self._core.groups if g.params), self._core.groups[0]).cells["lr"]

    def _public(self, cell: Hyperparameter) -> Any:
        return Rate.of(cell) if self.dynamic_lr else cell.public

    # Weight decay

    @property
    def weight_decay(self) -> Any:
        """The weight decay times a fixed ``loss_scale``: a float32 Tensor, a Cell where it is dynamic; a
        tuple, one a parameter, if there are groups.
        """
        decays = self._decays()
        return tuple(decays) if self.is_group else decays[0]

    @property
    def dynamic_weight_decay(self) -> bool:
        """Whether a weight decay was given as a schedule."""
        return any(group.cells["weight_decay"].schedule is not None for group in self._core.groups)

    @property
    def dynamic_decay_flags(self) -> Any:
        """Which weight decays are schedules."""
        flags = tuple(g.cells["weight_decay"].schedule is not None for g in self._groups_of_parameters)
        return flags if self.is_group else flags[0]

    @property
    def decay_flags(self) -> tuple[bool, ...]:
        """Which parameters decay: in groups with a weight decay; without groups all, whatever their names."""
        if not self.is_group:
            return (True,) * self.param_length
        return tuple(_decays(group) for group in self._groups_of_parameters)

    @property
    def exec_weight_decay(self) -> bool:
        """Whether anything decays."""
        return any(_decays(group) for group in self._core.groups)

    @property
    def group_weight_decay(self) -> list[Any]:
        """The weight decay of each parameter, times ``loss_scale``: a float, or a Cell of ``global_step``."""
        self._check_group("group_weight_decay")
        return [d if isinstance(d, nn.Cell) else d.asnumpy().item() for d in self._decays()]

    def _decays(self) -> list[Any]:
        scale = self._core.gradient_settings.fixed_scale
        cells = [group.cells["weight_decay"] for group in self._groups_of_parameters]
        return [
            Tensor(cell.in_force * scale, ms.float32) if cell.schedule is None else Rate.of(cell, scale)
            for cell in cells
        ]

    # The rest

    @property
    def grad_centralization(self) -> bool:
        """Whether any gradient is centralised."""
        return any(self.grad_centralization_flags)

    @property
    def grad_centralization_flags(self) -> tuple[bool, ...]:
        return tuple(group.flags["grad_centralization"] for group in self._groups_of_parameters)

    @property
    def group_grad_centralization(self) -> list[bool]:
        self._check_group("group_grad_centralization")
        return list(self.grad_centralization_flags)

    @property
    def group_params(self) -> list[Parameter]:
        """All parameters, in the order of the gradients."""
        self._check_group("group_params")
        return list(self._core.parameters)

    @property
    def _parameters(self) -> Any:
        return self._core.parameters

    @property
    def param_length(self) -> int:
        return len(self._core.parameters)

    @property
    def optim_filter(self) -> tuple[bool, ...]:
        """That this process updates all parameters."""
        return (True,) * self.param_length

    @property
    def target(self) -> str:
        """Where parameters are updated: MindSpore's ``device_target``."""
        return self._target

    @target.setter
    def target(self, value: str) -> None:
        if value != self._target:
            raise ValueError(
                f"{self.cls_name}: target must be {self._target!r}, where the parameters are, got {value!r}; "
                f"AdamOffload keeps its state on the host"
            )

    @property
    def init_params(self) -> dict[str, Any]:
        """What the constructor was given as ``params``, read."""
        groups = self._core.groups
        if not self.is_group:
            return {"params": list(groups[0].params)}
        return {"params": [{"params": list(g.params), **g.given()} for g in groups]}

    @property
    def init_learning_rate(self) -> Any:
        """What the constructor was given as ``learning_rate``; None for a schedule."""
        rate = self._given.get("learning_rate")
        if isinstance(rate, Tensor):
            rate = rate.asnumpy().tolist()
        return None if isinstance(rate, nn.Cell) else rate

    @property
    def init_args(self) -> dict[str, Any]:
        """What the constructor was given beside ``params`` and ``learning_rate``."""
        return {name: value for name, value in self._given.items() if name != "learning_rate"}

    def parameters_and_names(
        self, name_prefix: str = "", expand: bool = True
    ) -> Iterable[tuple[str, Parameter]]:
        """What the optimizer owns; in MindSpore's checkpoints of it the weights as well, as in ``nn.*``."""
        own = super().parameters_and_names(name_prefix, expand)
        checkpoint = checkpoint_under_way()
        return own if checkpoint is None else listed(self._core, own, checkpoint)

    def add_flags(self, **flags: Any) -> Any:
        """As a Cell's, but for what ``to_float`` sets: a step computes in the types of its states.

        MindSpore would round what a graph of a Cell's is given, gradients here.
        """
        return super().add_flags(**{name: flag for name, flag in flags.items() if name not in PRECISIONS})

    def update_parameters_name(self, prefix: str = "", recurse: bool = True) -> None:
        """Nothing: names are the same wherever the optimizer is nested."""

    @property
    def _groups_of_parameters(self) -> list[Group]:
        return [self._core.groups[i] for i in self._core.group_of_parameter]

    def _check_group(self, name: str) -> None:
        if not self.is_group:
            raise AttributeError(f"The {self.cls_name!r} object has no attribute {name!r}.")


def _decays(group: Group) -> bool:
    cell = group.cells["weight_decay"]
    return cell.is_scheduled() or cell.in_force > 0


def refuse_parallel_optimizer(owner: str) -> None:
    """Raise RuntimeError where MindSpore's context asks for an optimizer state that is divided."""
    if ms.get_auto_parallel_context("enable_parallel_optimizer"):
        raise RuntimeError(
            f"{owner}: enable_parallel_optimizer is set, and ms_optim does not divide an optimizer's state "
            f"among devices: each would keep all of it; set enable_parallel_optimizer=False"
        )
