"""The reference engine: an optimizer's own formulas, run by NumPy in float64."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import mindspore as ms
import numpy as np

from ms_optim.core.core import Core
from ms_optim.formula.decay import KEPT, kept
from ms_optim.formula.noise import POSITION, offsets_of
from ms_optim.formula.preparation import neutral_terms, prepare
from ms_optim.formula.rule import Prepare
from ms_optim.formula.totals import KnownTotals, Needed
from ms_optim.gradients.checks import check_shapes
from ms_optim.gradients.rows import ROWS, merge_arrays, rows_of
from ms_optim.gradients.scaling import scale_of_arrays
from ms_optim.groups.group import Group
from ms_optim.platform.owned import MASTER_WEIGHT


class Reference:
    """An optimizer's double: the same groups, schedules and formulas, computed by NumPy in float64.

    It starts from the optimizer's current parameters, state and step, and goes its own way from
    there. Use it to check a training, or to see what an optimizer does. Formulas of your own must use
    Python's operators and the functions of ``ms_optim.math``.

    Where an :class:`ms_optim.Accumulator` gathers gradients, ``step`` takes those of a whole step.

    Args:
        optimizer: any optimizer with an ``update``.

    Attributes:
        params: the parameters, float64 arrays by name.
        state: the states, float64 arrays by parameter name and state name.
        shared_state: the states of the whole optimizer, numbers by name.
        global_step: steps taken.
        skipped_steps: steps left out because a gradient was not finite.
        loss_scale: what gradients are divided by.

    Raises:
        TypeError: the optimizer has a ``construct`` of its own in place of an ``update``.
        RuntimeError: its parameters hold averaged weights.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> reference = ms_optim.Reference(ms_optim.SGD([w], learning_rate=0.1))
        >>> reference.step([np.array([1.0, 2.0])])
        >>> reference.params["w"].round(4).tolist()
        [0.9, 0.8]
    """

    def __init__(self, optimizer: Any) -> None:
        core: Core = optimizer._core
        if any(group.rule is None for group in core.groups):
            raise TypeError(f"{core.owner} has no update for the reference engine to run")
        core.entry.check_in_place("a Reference")
        self.optimizer = optimizer
        self._core = core
        self.global_step = core.steps_taken
        self.skipped_steps = core.skipped_steps
        scaler = core.gradient_settings.scaler
        self.loss_scale = core.gradient_settings.fixed_scale
        self._finite_steps = 0
        if scaler is not None:
            self.loss_scale = scaler.scale_value.item()
            self._finite_steps = scaler.counter.item()
        # As they are named now: a Cell that is put around the network renames its parameters.
        self._name_of = {param: param.name for param in core.parameters}
        core.memory.check_parameters()
        self.params, self.state = {}, {}
        for param, name in self._name_of.items():
            states = core.state.arrays(param)
            self.state[name] = {key: array.astype(np.float64) for key, array in states.items()}
            exact = param.astype(ms.float64).asnumpy().copy()
            self.params[name] = self.state[name].get(MASTER_WEIGHT, exact).copy()
        self.shared_state = {name: float(value.asnumpy()) for name, value in core.shared.items()}
        # By the number of the group; groups may be added.
        self._lr_max = {
            i: float(group.lr_max.asnumpy())
            for i, group in enumerate(core.groups)
            if group.lr_max is not None
        }

    def step(self, gradients: Sequence[Any]) -> None:
        """One step.

        Args:
            gradients: arrays in the order of ``optimizer.parameters``; a sparse one is a tuple of indices,
                values and the dense shape. None for a parameter that has none, which stays as it is; so does
                one that is frozen.
        """
        core = self._core
        # Groups may have been added.
        names = tuple(self._name_of.setdefault(p, p.name) for p in core.parameters)
        settings = core.gradient_settings
        moving = {
            self._name_of[param]: np.float64 if param.dtype == ms.float64 else np.float32
            for param, gradient in zip(core.parameters, gradients)
            if gradient is not None and param.requires_grad
        }
        sparse = {name: rows for name, rows in zip(names, map(rows_of, gradients)) if rows is not None}
        got = [
            (ROWS, *map(np.shape, g[:2]), g[2]) if name in sparse else shape if g is None else np.shape(g)
            for name, g, shape in zip(names, gradients, core.shapes)
        ]
        check_shapes(core.owner, names, core.shapes, got, core.entry.why_not_rows)
        merged = {name: merge_arrays(rows) for name, rows in sparse.items()}
        grads = {
            name: merged[name][1] if name in merged else np.asarray(g, np.float64)
            for name, g in zip(names, gradients)
            if name in moving
        }
        values, dtypes = list(grads.values()), list(moving.values())
        scale, finite = scale_of_arrays(settings, self.loss_scale, values, dtypes)
        if core.definition.takes_loss:
            finite = finite and bool(np.isfinite(self.shared_state["loss"]))
        if settings.scaler is not None:
            adjusted = settings.scaler.adjusted(self.loss_scale, self._finite_steps, finite)
            self.loss_scale, self._finite_steps = adjusted
        if settings.skip_nonfinite and not finite:
            self.skipped_steps += 1
            return
        moved, self.shared_state = self._moved(grads, merged, scale)
        for name, rows, new_param, states in moved:
            self.params[name] = _put(self.params[name], rows, new_param)
            for known, value in states.items():
                self.state[name][known] = _put(self.state[name][known], rows, value)
        for number, group in enumerate(core.groups):
            rate = float(group.cells["lr"].at(self.global_step))
            self._lr_max[number] = max(self._lr_max.get(number, 0.0), rate)
        self.global_step += 1

    def _moved(
        self, grads: Mapping[str, np.ndarray], merged: Mapping[str, Any], scale: float
    ) -> tuple[list[tuple], dict[str, float]]:
        """What becomes of each parameter, and of the states of the whole optimizer.

        Args:
            grads: gradients by parameter name, of those that move.
            merged: the rows of those that are sparse.
            scale: what gradients are multiplied with.
        """
        core = self._core
        of_groups = [self._of_group(number, group, scale) for number, group in enumerate(core.groups)]
        offsets = offsets_of(core.parameters)
        totals: list[float] = []
        while True:
            moved: list[tuple] = []
            parts: list[float] = []
            for group, (scalars, prepared) in zip(core.groups, of_groups):
                for part in group.parts():
                    for p in (p for p in part.params if p.size and self._name_of[p] in grads):
                        name, given = self._name_of[p], scalars
                        if part.rule.takes_position:
                            places = offsets[p] + np.arange(p.size).reshape(p.shape)
                            given = {**scalars, POSITION: places}
                        rows = merged[name][0] if name in merged else ...
                        old = {known: value[rows] for known, value in self.state[name].items()}
                        param = self.params[name][rows]
                        try:
                            new_param, *rest = part.rule(
                                param, grads[name], old, given, prepared, KnownTotals(totals)
                            )
                        except Needed as needed:
                            parts.append(needed.part)
                            continue
                        states = dict(zip(part.rule.states, rest))
                        moved.append((name, rows, new_param, states))
            if not parts:
                shared = self.shared_state
                return moved, self._shared_now(of_groups, totals) if moved and shared else shared
            totals.append(float(np.sum(parts)))

    def _shared_now(
        self, of_groups: Sequence[tuple[dict[str, Any], Prepare]], totals: list[float]
    ) -> dict[str, float]:
        """The states of the whole optimizer, as the first group's formula makes them of the totals."""
        for group, (scalars, prepared) in zip(self._core.groups, of_groups):
            members = (
                (part, p) for part in group.parts() for p in part.params if part.rule.shared and p.size
            )
            for part, first in members:
                name = self._name_of[first]
                param, old = self.params[name], self.state[name]
                given = {**scalars, POSITION: np.zeros(param.shape)} if part.rule.takes_position else scalars
                _, *rest = part.rule(param, np.zeros_like(param), old, given, prepared, KnownTotals(totals))
                return dict(zip(part.rule.shared, rest[len(part.rule.states) :]))
        return self.shared_state

    def _of_group(self, number: int, group: Group, scale: float) -> tuple[dict[str, Any], Prepare]:
        """A group's scalars at this step, and what prepares its gradients."""
        scalars: dict[str, Any] = {
            name: np.float64(cell.at(self.global_step)) for name, cell in group.cells.items()
        }
        scalars.update({name: np.float64(value) for name, value in self.shared_state.items()})
        scalars["step"] = np.float64(self.global_step - group.start_step.item() + 1)
        decay = group.decay
        scalars[KEPT] = kept(decay, scalars["lr"], scalars["weight_decay"], self._lr_max.get(number, 0.0))
        terms: dict[str, float] = {
            "grad_scale": group.sign * scale,
            "max_grad_value": self._core.gradient_settings.limit,
            "grad_centralization": float(group.flags["grad_centralization"]),
            "l1_decay": scalars["l1_decay"],
            "weight_decay": scalars["weight_decay"] if decay == "coupled" else 0.0,
        }
        neutral = neutral_terms(terms)

        def prepared(param: Any, grad: Any, between: Any) -> Any:
            return prepare(param, grad, terms, neutral, between)

        return scalars, prepared


def _put(array: np.ndarray, rows: Any, value: np.ndarray) -> np.ndarray:
    array = array.copy()
    array[rows] = value
    return array
