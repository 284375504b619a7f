"""What users read and write while they train: groups, hyperparameters, state, counters."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor

from ms_optim.engine.portable.fused import Primitive
from ms_optim.formula.rule import Rule
from ms_optim.groups.group import GroupList, ParamGroup
from ms_optim.groups.read import check_distinct, read_group
from ms_optim.optimizer.construct_api import AuthoredOptimizer
from ms_optim.optimizer.report import MemoryReport, memory_report
from ms_optim.saving.plan import LoadPlan
from ms_optim.saving.state_dict import LoadReport, Rename, state_dict_of


class LiveOptimizer(AuthoredOptimizer):
    """What an optimizer can be asked and told between steps."""

    @property
    def param_groups(self) -> list[ParamGroup]:
        """The groups, as mappings: reading gives current values, writing acts from the next step on."""
        return GroupList(self._groups)

    def write_hyperparameters(self, group: ParamGroup, numbers: Mapping[str, float]) -> None:
        """What writing to ``param_groups`` does with numbers by element name."""
        rule, _, _ = self.formula_with(group, numbers)
        unused = [name for name, number in numbers.items() if number != 0.0 and rule and not rule.takes(name)]
        if unused and rule is not None:
            raise ValueError(
                f"{type(self).__name__}: {', '.join(unused)} is no part of the formula that the group's "
                f"values make ({rule.update.__name__})"
            )
        self._put(group, numbers)

    def _put(self, group: ParamGroup, numbers: Mapping[str, float]) -> None:
        rule, primitive, is_new = self.formula_with(group, numbers)
        formulas = [(group, rule, primitive)] if is_new else []
        kernels = self.kernels_with(formulas)
        step = self._step_number()
        for name, number in numbers.items():
            group.cells[name].write(number, step)
        self.change_formulas(formulas, kernels)

    def formula_with(
        self, group: ParamGroup, numbers: Mapping[str, float]
    ) -> tuple[Rule | None, Primitive | None, bool]:
        """The formula that other numbers make, its fused kernel, and whether the group has to be given it.

        Args:
            numbers: by element name; NaN for a schedule.

        Raises:
            ValueError: it has to, and a step of the user's was compiled with the formula that it has, in a
                MindSpore that does not let itself be told to compile it anew.
        """
        if group.rule is None:
            return None, None, False
        cells = group.cells
        sources = {name: cells[name].schedule if math.isnan(n) else n for name, n in numbers.items()}
        rule, primitive = self._rule({**group.sources(), **sources}, group.flags)
        raised = [name for name, number in numbers.items() if number != 0.0 and rule.takes(name)]
        needed = [name for name in raised if name in group.left_out or not group.rule.takes(name)]
        if needed and self._in_step_of_user and not self._graphs_of_user:
            raise ValueError(
                f"{type(self).__name__}: {', '.join(needed)} was 0 when a step that contains this optimizer "
                f"was compiled, and was left out of it; make the optimizer with a value above 0, or with a "
                f"schedule, or write it before the first step"
            )
        # A kernel that does not compute the rule with these numbers has to go, where steps can compile anew.
        unfit = group.primitive is not None and primitive is None and not self._is_native
        changeable = self._graphs_of_user or not self._in_step_of_user
        return rule, primitive, bool(needed or (unfit and changeable))

    def kernels_with(self, formulas: Sequence[tuple[ParamGroup, Rule | None, Primitive | None]]) -> Any:
        """What the native engine runs where groups have other formulas; raises where it cannot."""
        changed = {id(group): rule for group, rule, _ in formulas if rule is not None}
        return self._kernels(self._groups, changed) if formulas else None

    def change_formulas(
        self, formulas: Sequence[tuple[ParamGroup, Rule | None, Primitive | None]], kernels: Any
    ) -> None:
        """Give groups other formulas, with the states that these need.

        Args:
            kernels: those of :meth:`kernels_with`.
        """
        if not formulas:
            return
        for group, rule, primitive in formulas:
            group.rule, group.primitive, group.left_out = rule, primitive, set()
        self._build(list(self.parameters), kernels)

    def add_param_group(self, group: Mapping[str, Any]) -> None:
        """Add a group of new parameters, with the constructor's values where it names none.

        Their gradients come after the others'. A step of yours that was compiled with this optimizer in it
        (a ``TrainOneStepCell``, a ``Model``, a ``@jit`` function) compiles anew. Where it computes the
        gradients itself, and so not those of the new parameters, make it anew; a warning says so.
        """
        owner = type(self).__name__
        if self._in_step_of_user:
            warnings.warn(
                f"{owner}: a step that contains this optimizer was compiled before add_param_group; make it "
                f"anew where it does not compute the gradients of the new parameters",
                stacklevel=2,
            )
        group = read_group(owner, group, self._defaults)
        parameters = [*self.parameters, *group["params"]]
        check_distinct(owner, parameters)
        clashes = [p.name for p in self.get_parameters() if p.name in {q.name for q in group["params"]}]
        if clashes:
            raise ValueError(f"{owner}: a Parameter of the optimizer's is named {', '.join(clashes)} already")
        settings = self._read({**self._defaults, **group})
        made = self._make_group(group["params"], settings, {p.name for p in parameters})
        kernels = self._kernels([*self._groups, made])
        self._groups.append(made)
        self.is_group = True
        self._build(parameters, kernels)

    def get_last_lr(self) -> list[float]:
        """The learning rate of each group at the last step; before the first, what it will be."""
        step = self._step_number()
        return [group.cells["lr"].last_used(step) for group in self._groups]

    @property
    def skipped_steps(self) -> int:
        """How many steps ``skip_nonfinite`` left out."""
        return int(self._counters[1].asnumpy()[0]) if self._skips else 0

    def set_skipped_steps(self, count: int) -> None:
        """Put back how many steps were left out; nothing without ``skip_nonfinite``."""
        if self._skips:
            self._counters[1].set_data(Tensor([count], ms.int32))

    @property
    def state(self) -> dict[str, dict[str, Parameter]]:
        """The state Parameters, by parameter name and state name."""
        return {name: dict(states) for name, states in self._state.items()}

    def state_dict(self, keyed_by: str = "name") -> dict[str, Any]:
        """Everything that a later run needs to go on exactly: NumPy arrays and plain numbers.

        ``{"optimizer": class name, "state": {parameter: {state name: array}}, "param_groups": [{"params":
        [parameters], "lr": ..., every other hyperparameter and option, "schedules": {name: class and
        settings}, "start_step": int, "last_lr": float}], "global_step": int, "skipped_steps": int}``. A
        hyperparameter is in ``"schedules"`` while a schedule is in force; its value is then that of the next
        step. Arrays are copies.

        Args:
            keyed_by: ``"name"``: parameters are named; ``"index"``: numbered through the groups, as torch
                and MegEngine do. Default: ``"name"``.

        Raises:
            ValueError: ``keyed_by`` is something else.
        """
        return state_dict_of(self, keyed_by)

    def load_state_dict(
        self, state_dict: Mapping[str, Any], strict: bool = True, rename: Rename = None
    ) -> LoadReport:
        """Go on from a :meth:`state_dict`; values are copied in place, so that compiled steps see them.

        Parameters are found by name (or by number, if it is keyed so), groups by the parameters in them.
        Numbers replace those that this optimizer was made with, schedules included. Schedules and options
        stay as they were made; where the given ones differ, that is a mismatch.

        Args:
            state_dict: what :meth:`state_dict` gave, keyed by name or by index.
            strict: raise where anything is missing, unexpected or of another shape, and change nothing; else
                load what fits. Default: True.
            rename: a dict or a function from names in ``state_dict`` to names here. Default: none.

        Returns:
            What did not fit: ``.missing``, ``.unexpected``, ``.mismatched``.

        Raises:
            ValueError: with ``strict``, all that does not fit.
            TypeError, ValueError: this is no state_dict; ``rename`` gives two parameters one name.
        """
        plan = LoadPlan(self, state_dict, rename)
        if strict:
            plan.report.check(f"{type(self).__name__}: the state_dict")
        plan.apply()
        return plan.report

    def memory_report(self) -> MemoryReport:
        """Bytes of what is owned: ``.total_bytes``, ``.by_dtype``, ``.by_group``; prints as a table.

        It is allocated when the optimizer is made, so this can be read before the first step.
        """
        return memory_report(self)

    def _step_number(self) -> int:
        return int(self.global_step.asnumpy()[0])
