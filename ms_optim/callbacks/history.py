"""The figures of a training as arrays, as a picture and as CSV."""

from __future__ import annotations

import csv
import math
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ms_optim.callbacks.figures import Watcher, evaluated, named_rates, numbers
from ms_optim.checks import check_count, check_mapping

_COLUMNS = ("step", "epoch", "loss", "lr", "gradient_norm", "skipped", "seconds")
_TYPES = {"step": np.int64, "epoch": np.int64, "skipped": bool}


class History(Watcher):
    """Keeps what each step shows.

    ``history["loss"]`` is an array with an entry for each step that was kept, and so are ``"step"``,
    ``"epoch"``, ``"gradient_norm"`` (NaN where the optimizer does not compute it, or took no step),
    ``"skipped"`` and ``"seconds"`` (since the training began). ``history["lr"]`` has a column for each group.
    ``history.evaluations`` has arrays of ``"step"``, ``"epoch"`` and each metric that is one number.

    A :class:`Checkpoint` that is given it as one of ``extra`` saves it, and it goes on after an interruption.

    Args:
        every (int): steps between two entries; the loss is read, and so waited for, for these. Default: 1.

    Raises:
        TypeError, ValueError: ``every`` is no int of at least 1. In a training, it has no optimizer of
            ``ms_optim``.

    Example:
        >>> import ms_optim
        >>> history = ms_optim.callbacks.History()  # Model.train(..., callbacks=[history])
        >>> history["loss"].shape, history["lr"].shape
        ((0,), (0, 0))
    """

    def __init__(self, every: int = 1) -> None:
        super().__init__()
        self.every = check_count("History: every", every)
        self._rows: list[list[Any]] = []
        self._evaluations: list[dict[str, float]] = []
        self._step = self._epoch = 0
        self._seen: Mapping[str, Any] | None = None
        self._before, self._began = 0.0, time.perf_counter()

    def on_train_begin(self, run_context: Any) -> None:
        super().on_train_begin(run_context)
        self._before, self._began = self._rows[-1][-1] if self._rows else 0.0, time.perf_counter()

    def on_train_step_end(self, run_context: Any) -> None:
        params = run_context.original_args()
        self._step, self._epoch = params["cur_step_num"], params["cur_epoch_num"]
        if self._step % self.every:
            return
        now = self.figures(run_context)
        norm = math.nan if now.gradient_norm is None else now.gradient_norm
        seconds = self._before + time.perf_counter() - self._began
        self._rows.append([now.step, now.epoch, now.loss, list(now.lr), norm, now.skipped, seconds])

    def on_eval_end(self, run_context: Any) -> None:
        found = evaluated(run_context)
        if found is not None and found is not self._seen:
            self._evaluations.append({"step": self._step, "epoch": self._epoch, **numbers(found)})
        self._seen = found

    def on_train_epoch_end(self, run_context: Any) -> None:
        # Model.fit has a callback of this name itself, and tells it of no evaluations.
        self.on_eval_end(run_context)

    def __len__(self) -> int:
        return len(self._rows)

    def keys(self) -> tuple[str, ...]:
        """The names of the arrays."""
        return _COLUMNS

    def __getitem__(self, name: str) -> np.ndarray:
        if name not in _COLUMNS:
            raise KeyError(f"History has {', '.join(_COLUMNS)}; got {name!r}")
        values = [row[_COLUMNS.index(name)] for row in self._rows]
        if name != "lr":
            return np.array(values, _TYPES.get(name, np.float64))
        # Groups may have been added on the way.
        rates = np.full((len(values), max(map(len, values), default=0)), math.nan)
        for row, lr in zip(rates, values):
            row[: len(lr)] = lr
        return rates

    @property
    def evaluations(self) -> dict[str, np.ndarray]:
        """What evaluations found: an array for each metric, NaN where it was not there."""
        names = dict.fromkeys(name for found in self._evaluations for name in found)
        return {
            name: np.array([each.get(name, math.nan) for each in self._evaluations], _TYPES.get(name, float))
            for name in names
        }

    def save_csv(self, path: str | os.PathLike) -> None:
        """Write a line for each entry, below the columns' names, which are those of :meth:`keys`.

        With several groups, the rates are in ``lr_0``, ``lr_1``, ... Numbers are written in full.
        """
        rates = self["lr"]
        columns: dict[str, list[Any]] = {}
        for name in _COLUMNS:
            if name == "lr":
                names = named_rates(tuple(range(rates.shape[1])))
                columns.update({key: rates[:, int(i)].tolist() for key, i in names.items()})
            else:
                columns[name] = self[name].tolist()
        with open(path, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(zip(*columns.values()))

    def plot(self, path: str | os.PathLike | None = None) -> Any:
        """A picture of the loss (with evaluations whose name has ``loss`` in it), the rates and the norms.

        Args:
            path: where to save it, in the format of its ending. Default: nowhere.

        Returns:
            A ``matplotlib.figure.Figure``, which a notebook shows.

        Raises:
            ImportError: matplotlib is not installed.
        """
        try:
            from matplotlib.figure import Figure
        except ImportError as error:
            raise ImportError("History.plot needs matplotlib: pip install matplotlib") from error
        steps, rates, norms = self["step"], self["lr"], self["gradient_norm"]
        has_norms = bool(np.isfinite(norms).any())
        figure = Figure(figsize=(7, 6.5 if has_norms else 4.5), layout="constrained")
        axes = figure.subplots(2 + has_norms, 1, sharex=True)
        axes[0].plot(steps, self["loss"], label="loss")
        found = self.evaluations
        for name in found:
            if "loss" in name:
                axes[0].plot(found["step"], found[name], marker="o", label=name)
        axes[0].set_ylabel("loss")
        axes[0].legend()
        axes[1].set_ylabel("learning rate")
        for i, column in enumerate(rates.T):
            axes[1].plot(steps, column, label=f"group {i}")
        if rates.shape[1] > 1:
            axes[1].legend()
        if has_norms:
            axes[2].plot(steps, norms)
            axes[2].set_ylabel("gradient norm")
        axes[-1].set_xlabel("step")
        if path is not None:
            figure.savefig(Path(path))
        return figure

    def state_dict(self) -> dict[str, Any]:
        """What was kept, in plain values."""
        return {
            "rows": [list(row) for row in self._rows],
            "evaluations": [dict(e) for e in self._evaluations],
        }

    def load_state_dict(self, state_dict: Mapping[str, Any]) -> None:
        """Go on from a :meth:`state_dict`.

        Raises:
            TypeError, ValueError: it is something else.
        """
        given = check_mapping("History: a state_dict", state_dict)
        rows, evaluations = given.get("rows"), given.get("evaluations")
        if not isinstance(rows, list) or not isinstance(evaluations, list):
            raise ValueError("History: a state_dict must have lists 'rows' and 'evaluations'")
        if any(not isinstance(row, list) or len(row) != len(_COLUMNS) for row in rows):
            raise ValueError(f"History: each of 'rows' must be a list of {', '.join(_COLUMNS)}")
        self._rows = [list(row) for row in rows]
        self._evaluations = [dict(check_mapping("History: an evaluation", each)) for each in evaluations]
