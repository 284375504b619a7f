"""The state Parameters of an optimizer: which there are, of what shape, and what they start with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple

from ms_optim.formula import Rule
from ms_optim.formula.rule import SHAPE
from ms_optim.gradients.gathering import GATHERED
from ms_optim.groups.group import Group
from ms_optim.parallel import from_owner
from ms_optim.platform.owned import MASTER_WEIGHT, check_start, compute_type, first_state, is_narrow

if TYPE_CHECKING:
    from ms_optim.core.core import Core


class States(dict[Parameter, dict[str, Parameter]]):
    """The state Parameters, by Parameter (whose name may change) and state name.

    Args:
        core: whose they are.

    Attributes:
        elsewhere: the shapes of those that other processes have, by Parameter and state name.
    """

    def __init__(self, core: Core) -> None:
        super().__init__()
        self._core = core
        self._added: dict[Parameter, dict[str, Parameter]] = {}
        self._first_added: dict[str, Any] = {}
        self._tuples: dict[str, ParameterTuple] = {}
        self.elsewhere: dict[Parameter, dict[str, tuple[int, ...]]] = {}

    def check_starts(self, group: Group) -> None:
        """Raises ValueError where states of a group that is to be added cannot be made."""
        settings = group.settings()
        for param in group.params:
            for state in self.shapes_of(group, group.rule, param):
                check_start(param, state, self.first_value(param, state, settings))

    def make_missing(self, taken: Iterable[str]) -> None:
        """The states that the groups' formulas keep, as far as they are not there."""
        for group in self._core.groups:
            settings = group.settings()
            for param in group.params:
                known = self.setdefault(param, {})
                is_own = self._core.owns(param)
                for state, shape in self.shapes_of(group, group.rule, param).items():
                    if not is_own and state != GATHERED:
                        self.elsewhere.setdefault(param, {})[state] = shape
                    elif state not in known:
                        value = self.first_value(param, state, settings)
                        known[state] = self._core.insert(first_state(param, state, shape, taken, value))
        self._tuples.clear()

    def shapes(self, param: Parameter) -> dict[str, tuple[int, ...]]:
        """The shapes of all states of a parameter, those that another process has included."""
        return {**self.elsewhere.get(param, {}), **{name: own.shape for name, own in self[param].items()}}

    def own_arrays(self, param: Parameter) -> dict[str, np.ndarray]:
        """Copies of the states of a parameter that this process steps; of another none."""
        if not self._core.owns(param):
            return {}
        return {name: value.asnumpy().copy() for name, value in self[param].items()}

    def arrays(self, param: Parameter) -> dict[str, np.ndarray]:
        """Copies of all states of a parameter, by name.

        Where another process may have them, all processes have to call it, for the same parameters.
        """
        own, shapes = self[param], self.shapes(param)
        shares = self._core.shares
        if shares is None:
            return self.own_arrays(param)
        names = [name for name in sorted(shapes) if name != GATHERED]
        dtype = ms.dtype_to_nptype(compute_type(param))
        mine = [own[name].asnumpy() if name in own else np.zeros(shapes[name], dtype) for name in names]
        found = dict(zip(names, from_owner(shares.owners[param], mine) if names else ()))
        return {name: found[name] if name in found else own[name].asnumpy().copy() for name in shapes}

    def shapes_of(self, group: Group, rule: Rule | None, param: Parameter) -> dict[str, tuple[int, ...]]:
        """The shapes, by name, of the states that a formula keeps for a parameter."""
        names = self._core.definition.states if rule is None else rule.states
        settings = group.settings()
        added = () if rule is None else rule.added
        shape_of = self._core.definition.state_shape
        shapes = {
            name: param.shape if name in added else shape_of(name, param.shape, settings) for name in names
        }
        if self._core.options.master_weights and is_narrow(param):
            shapes[MASTER_WEIGHT] = param.shape
        if self._core.gradient_settings.gathers:
            shapes[GATHERED] = param.shape
        shapes.update({state: own.shape for state, own in self._added.get(param, {}).items()})
        return {name: shape for name, shape in shapes.items() if shape is not None}

    def add(
        self, param: Parameter, states: Mapping[str, Parameter], first: Mapping[str, Any] | None = None
    ) -> None:
        """States that no formula names, which stand with a parameter's.

        Args:
            first: what they start with, where that is not 0: a number, or a function of the shape.
        """
        self._added.setdefault(param, {}).update(states)
        self._first_added.update(first or {})
        self[param].update(states)

    def first_value(self, param: Parameter, state: str, settings: Mapping[str, Any]) -> Any:
        """What a state starts with: a number, an array, or a function of the shape.

        Args:
            settings: its group's.
        """
        if state == GATHERED:
            return 0.0
        if state in self._added.get(param, ()):
            return self._first_added.get(state, 0.0)
        for transform in self._core.options.transforms:
            if state in transform.states:
                return transform.start(state)
        return self._core.definition.first_value(state, {**settings, SHAPE: tuple(param.shape)})

    def of_all(self, name: str) -> ParameterTuple:
        """One state of all parameters that have it, in the order of the gradients."""
        if name not in self._tuples:
            owned_by = (self[param] for param in self._core.parameters)
            self._tuples[name] = ParameterTuple([own[name] for own in owned_by if name in own])
        return self._tuples[name]
