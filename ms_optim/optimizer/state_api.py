"""What users read, save and load of an optimizer's state."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from mindspore import Parameter, Tensor

from ms_optim.checks import check_flag
from ms_optim.core import Core, LastStep, MemoryReport, averaged, memory_report, read_last_step, reset
from ms_optim.optimizer.state import State
from ms_optim.saving import LoadPlan, LoadReport, Rename, state_dict_of


class StateApi:
    """The methods of an optimizer that read and change its state as a whole."""

    _core: Core

    @property
    def last_step(self) -> LastStep | None:
        """What the last step did; None before the first, and after loading.

        ``.gradient_norm`` (of all gradients, unscaled, before clipping: where ``max_grad_norm``,
        ``skip_nonfinite``, a :class:`ms_optim.LossScaler` or ``track_norms=True`` computes it),
        ``.clip_factor``, ``.skipped``, ``.lr`` by group, and with ``track_update_norms=True``
        ``.update_norms`` by parameter name. A step only notes them; reading waits for the step and copies
        them.

        Example:
            >>> import numpy as np
            >>> from mindspore import Parameter, Tensor
            >>> import ms_optim
            >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
            >>> opt = ms_optim.SGD([w], learning_rate=0.1, max_grad_norm=1.0)
            >>> done = opt((Tensor(np.array([3.0, 4.0], np.float32)),))
            >>> opt.last_step.gradient_norm, round(opt.last_step.clip_factor, 4), opt.last_step.lr
            (5.0, 0.2, (0.1,))
        """
        return read_last_step(self._core)

    @property
    def skipped_steps(self) -> int:
        """How many steps ``skip_nonfinite`` left out."""
        return self._core.skipped_steps

    @property
    def state(self) -> Mapping[str, Mapping[str, Parameter]]:
        """The state Parameters, by parameter name (or the Parameter) and state name.

        With ``parallel="zero1"``, those of this process's share.

        What is assigned is copied into them: all of it or, where something does not fit, nothing.
        ``opt.state = {}`` begins anew.
        """
        return State(self._core.state)

    @state.setter
    def state(self, value: Any) -> None:
        if not isinstance(value, Mapping) or value:
            raise TypeError(
                f"{type(self).__name__}.state can be set to {{}}, which begins it anew; load_state_dict(...) "
                f"loads another"
            )
        self.reset_state()

    def reset_state(self) -> None:
        """Begin anew: all state as before the first step, and no step taken.

        Schedules begin at their first value again. The parameters, the numbers of ``param_groups`` and what
        is compiled stay as they are; master weights are made of the parameters anew.

        Example:
            >>> import numpy as np
            >>> from mindspore import Parameter, Tensor
            >>> import ms_optim
            >>> opt = ms_optim.Adam([Parameter(Tensor(np.ones(2, np.float32)), name="w")])
            >>> done = opt((Tensor(np.ones(2, np.float32)),))
            >>> opt.reset_state()
            >>> opt.state["w"]["exp_avg"].asnumpy().tolist(), opt.state_dict()["global_step"]
            ([0.0, 0.0], 0)
        """
        reset(self._core)

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Nothing: a step is handed its gradients, and none are kept that would have to be zeroed.

        It is there for training loops that were written for torch.

        Args:
            set_to_none: not looked at.
        """

    def state_dict(self, keyed_by: str = "name") -> dict[str, Any]:
        """Everything that a later run needs to go on exactly: NumPy arrays and plain numbers.

        ``{"optimizer": class name, "state": {parameter: {state name: array}}, "param_groups": [{"params":
        [parameters], "lr": ..., every other hyperparameter and option, "schedules": {name: class and
        settings}, "start_step": int, "last_lr": float}], "global_step": int, "skipped_steps": int}``. A
        hyperparameter is in ``"schedules"`` while a schedule is in force; its value is then that of the next
        step. A group of ``decay="corrected"`` has the largest learning rate so far, too, as ``"lr_max"``.
        Arrays are copies. With ``parallel="zero1"`` they are gathered: all processes call it.

        Args:
            keyed_by: ``"name"``: parameters are named; ``"index"``: numbered through the groups, as torch
                and MegEngine do. Default: ``"name"``.

        Raises:
            ValueError: ``keyed_by`` is something else.
        """
        return state_dict_of(self._core, keyed_by)

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
            RuntimeError: ``engine="native"``, and the formula that the state needs cannot be compiled.
        """
        check_flag(f"{type(self).__name__}: strict", strict)
        plan = LoadPlan(self._core, state_dict, rename)
        if strict:
            plan.report.check(f"{type(self).__name__}: the state_dict")
        plan.apply()
        return plan.report

    def averaged(self, name: str | None = None) -> AbstractContextManager[None]:
        """Averaged weights in the parameters' place, for as long as a ``with`` lasts.

        ``with opt.averaged(): evaluate(net)``. They are copied in place, and back at the end exactly as they
        were, whatever happens within, so that compiled steps of evaluation see both. A step within it is an
        error; so is a step of a compiled graph, which is noticed at the end. :func:`ms_optim.save` writes the
        training weights within it too. With ``parallel="zero1"`` all processes call it.

        Args:
            name: which of several transforms that average: ``"ema"``, ``"ema_2"``, ``"swa"``,
                ``"lookahead"``. Default: the last of them; without one, what the optimizer itself averages,
                as :class:`ms_optim.ScheduleFreeAdamW` does.

        Raises:
            ValueError: nothing averages; an unknown name.
            RuntimeError: within another; at the end, a compiled graph has taken steps.
        """
        return averaged.averaged(self._core, name, self)

    def averaged_parameters(self, name: str | None = None) -> dict[str, Tensor]:
        """Copies of the averaged weights, by parameter name.

        Args:
            name: as for :meth:`averaged`.

        Raises:
            ValueError: nothing averages; an unknown name.
        """
        return averaged.averaged_parameters(self._core, name)

    def memory_report(self) -> MemoryReport:
        """Bytes of what is owned: ``.total_bytes``, ``.by_dtype``, ``.by_group``; prints as a table.

        It is allocated when the optimizer is made, so this can be read before the first step.
        """
        return memory_report(self._core, self._core.definition.get_parameters())
