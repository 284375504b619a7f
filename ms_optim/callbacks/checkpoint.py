"""Checkpoints of a training, from which it goes on as if it had not been interrupted."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mindspore.dataset as ds
import numpy as np
from mindspore.train import Callback

from ms_optim.callbacks.random_state import random_state, set_random_state
from ms_optim.checks import POSITIVE, check_choice, check_count, check_number, no_optimizer, show
from ms_optim.files import check_path
from ms_optim.optimizer import Optimizer
from ms_optim.saving import load, save
from ms_optim.saving.checkpoint import read
from ms_optim.saving.state_dict import as_array

_PREFIX, _SUFFIX = "step-", ".safetensors"
# What MindSpore's datasets have before anybody sets a seed: then each process shuffles in another order.
_NO_SEED = 5489


class Checkpoint(Callback):
    """Saves a training again and again, and goes on from the newest file that is whole.

    A file (:func:`ms_optim.save`) holds the network, the optimizer with its loss scale, accumulated gradients
    and averages, the epoch, the place in the dataset, and the state of the random generators of Python,
    NumPy and MindSpore. The training that goes on equals the one without interruption bit for bit, shuffling
    included. It needs the same script, with everything made before the checkpoint is, which then loads::

        ms.set_seed(1)
        ...
        checkpoint = ms_optim.callbacks.Checkpoint("runs/first", opt, net, minutes=10)
        model.train(
            10,
            checkpoint.rest_of(data),
            callbacks=[ms_optim.callbacks.Progress(), checkpoint],
            initial_epoch=checkpoint.epoch,
        )

    In a plain loop (:func:`attach`), ``run.epochs`` and ``run.batches`` begin at the right place by
    themselves. A file is saved when one is due, at the end of a step, or behind the end of an epoch with all
    that others do then; and at the end of the training. So it comes last among the callbacks.

    Three things are not repeated: operators of MindSpore that draw random numbers in a kernel of their own
    (``nn.Dropout``, on the CPU), whose state nothing can read; random augmentations in a dataset's own
    threads, which run ahead; and the order of a dataset that was shuffled without a seed (a warning says so).

    Args:
        folder: where the files are, ``step-0000001200.safetensors``; it is made where it is not there. A
            training has a folder of its own; in a parallel job, each rank has.
        opt: the optimizer.
        net: the network, a Cell, or Parameters in a list.
        steps (int): steps from one file to the next. Default: none.
        minutes (float): minutes from one file to the next. Default: none. Without both, each epoch is saved.
        keep (int): how many files are kept, the newest. Default: 3.
        resume: ``"auto"`` loads the newest whole file, if there is one; None begins anew, in a folder without
            any. A file that is cut short or damaged is passed over, with a warning. Default: ``"auto"``.
        extra: what else is saved and loaded: objects with ``state_dict()`` and ``load_state_dict()``, by
            name, as schedulers by the epoch and :class:`History`. Default: none.

    Attributes:
        step: steps of the training so far, those before an interruption included.
        epoch: whole epochs so far.
        loaded: the file from which the training goes on; None where it begins.

    Raises:
        TypeError: an argument is something else.
        ValueError: an argument is out of its range; ``resume=None``, and the folder has files; a file does
            not fit ``opt``, ``net`` or ``extra``. In a training: it begins at another place than the file
            says; a callback stands behind it.
        OSError: the folder cannot be made; a file cannot be read or written.

    Example:
        >>> import tempfile
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.AdamW(net.trainable_params())
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     checkpoint = ms_optim.callbacks.Checkpoint(folder, opt, net, steps=100)
        >>> checkpoint.epoch, checkpoint.step, checkpoint.loaded
        (0, 0, None)
    """

    def __init__(
        self,
        folder: str | os.PathLike,
        opt: Optimizer,
        net: Any,
        *,
        steps: int | None = None,
        minutes: float | None = None,
        keep: int = 3,
        resume: str | None = "auto",
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__()
        if not isinstance(folder, (str, os.PathLike)):
            raise TypeError(f"Checkpoint: folder must be a str or a Path, got {show(folder)}")
        check_path("Checkpoint: folder", folder)
        if not isinstance(opt, Optimizer):
            raise no_optimizer("Checkpoint: opt", opt)
        if opt._core.shares is not None:
            raise ValueError(
                "Checkpoint: with parallel='zero1' processes save together, which each of these would do for "
                "itself; call ms_optim.save in all of them, with one path"
            )
        self.steps = None if steps is None else check_count("Checkpoint: steps", steps)
        self.minutes = None if minutes is None else check_number("Checkpoint: minutes", minutes, POSITIVE)
        self.keep = check_count("Checkpoint: keep", keep)
        if resume is not None:
            check_choice("Checkpoint: resume", resume, ("auto",))
        self.folder, self.opt, self.net = Path(folder), opt, net
        self.extra = _check_extra(extra)
        self.step = self.epoch = 0
        self.loaded: Path | None = None
        # Batches of the epoch under way, and how many it has, where that is known.
        self._batch, self._batches = 0, None
        # The state at the beginning of the epoch, and at the step from which the training goes on.
        self._epoch_state: dict[str, Any] | None = None
        self._state: dict[str, Any] | None = None
        self.folder.mkdir(parents=True, exist_ok=True)
        if resume == "auto":
            self._load_newest()
        elif self._files():
            raise ValueError(
                f"Checkpoint: {folder} holds checkpoints; resume='auto' goes on from them, and a training "
                f"that begins anew needs another folder"
            )
        self._saved_step, self._saved_time = self.step, time.monotonic()

    def rest_of(self, data: ds.Dataset) -> ds.Dataset:
        """The dataset itself, set to begin at the batch where the training goes on.

        For ``Model.train`` and ``Model.fit``, which make one iterator of it for all epochs.

        Args:
            data: the training's dataset, of batches.

        Raises:
            TypeError: it is no dataset of MindSpore's.
            ValueError: it has another number of batches than the training had.
        """
        if not isinstance(data, ds.Dataset):
            raise TypeError(f"rest_of: data must be a dataset of MindSpore's, got {show(data)}")
        size = data.get_dataset_size()
        self._check_batches(size)
        data.set_init_step(self.epoch * size + self._batch)
        return data

    def _check_batches(self, size: int | None) -> None:
        if self._batches is not None and size != self._batches:
            raise ValueError(f"the checkpoint is of epochs of {self._batches} batches, and data has {size}")

    # What a training tells

    def on_train_begin(self, run_context: Any) -> None:
        params = run_context.original_args()
        self._check_last(params["list_callback"])
        data = params["train_dataset"]
        if isinstance(data, ds.Dataset):
            size = data.get_dataset_size()
            self._check_batches(size)
            if data.get_init_step() != self.epoch * size + self._batch:
                raise ValueError(
                    f"Checkpoint: the training goes on at step {self.step}; give it "
                    f"checkpoint.rest_of(data) in place of data"
                )
        if ds.config.get_seed() == _NO_SEED:
            warnings.warn(
                "Checkpoint: no seed is set, so that datasets shuffle in another order after an "
                "interruption; call ms.set_seed or mindspore.dataset.config.set_seed first",
                RuntimeWarning,
                stacklevel=2,
            )
        # Model counts from 0; a plain loop begins its epochs and batches with these.
        params["cur_step_num"] = self.step
        params["initial_epoch"], params["initial_batch"] = self.epoch, self._batch
        self._saved_time = time.monotonic()

    def _check_last(self, callbacks: Any) -> None:
        behind = [each for each in callbacks[callbacks.index(self) + 1 :] if not _is_of_mindspore(each)]
        if behind:
            raise ValueError(
                f"Checkpoint must be the last of the callbacks, so that it saves what the others have done; "
                f"got {', '.join(type(each).__name__ for each in behind)} behind it"
            )

    def on_train_epoch_begin(self, run_context: Any) -> None:
        params = run_context.original_args()
        if params["cur_epoch_num"] != self.epoch + 1:
            raise ValueError(
                f"Checkpoint: the training goes on with epoch {self.epoch} (from 0), and begins with epoch "
                f"{params['cur_epoch_num'] - 1}; give it initial_epoch=checkpoint.epoch"
            )
        if self._batch:
            # What data is made of in this epoch, it was made of at its beginning.
            assert self._epoch_state is not None
            set_random_state(self._epoch_state)
        else:
            self._restore()
            self._epoch_state = random_state()
        self._first = params["cur_step_num"] - self._batch

    def on_train_step_begin(self, run_context: Any) -> None:
        if self._state is not None:
            self._check_batches(run_context.original_args()["batch_num"])
            self._restore()

    def _restore(self) -> None:
        if self._state is not None:
            set_random_state(self._state)
            self._state = None

    def on_train_step_end(self, run_context: Any) -> None:
        params = run_context.original_args()
        if self._epoch_state is None:
            raise RuntimeError("Checkpoint: a loop must call run.epochs(...) and run.batches(...)")
        self.step = params["cur_step_num"]
        self._batch, self._batches = self.step - self._first, params["batch_num"]
        # The last step of an epoch is saved with what others do at its end.
        if self._batch != self._batches and self._is_due():
            self._save()

    def on_train_epoch_end(self, run_context: Any) -> None:
        params = run_context.original_args()
        if run_context.get_stop_requested() and self._batch != params["batch_num"]:
            return  # A callback has ended it on the way.
        self.epoch, self._batch = params["cur_epoch_num"], 0
        if self._is_due() or (self.steps is None and self.minutes is None):
            self._save()

    def on_train_end(self, run_context: Any) -> None:
        if self.step != self._saved_step:
            self._save()

    # Files

    def _files(self) -> list[Path]:
        """From the oldest to the newest."""
        files = self.folder.glob(f"{_PREFIX}*{_SUFFIX}")
        return sorted((file for file in files if _step_of(file) is not None), key=_step_of)

    def _is_due(self) -> bool:
        if self.steps is not None and self.step - self._saved_step >= self.steps:
            return True
        return self.minutes is not None and time.monotonic() - self._saved_time >= 60 * self.minutes

    def _save(self) -> None:
        broken = [p.name for p in self.opt.parameters if not np.isfinite(as_array(p)).all()]
        if broken:
            warnings.warn(
                f"Checkpoint: nothing is saved at step {self.step}, since {broken[0]} is not finite",
                RuntimeWarning,
                stacklevel=2,
            )
            return
        about = {
            "step": self.step,
            "epoch": self.epoch,
            "batch": self._batch,
            "batches": self._batches,
            "random": random_state(),
            "random_at_epoch": self._epoch_state,
            "dataset_seed": ds.config.get_seed(),
        }
        path = self.folder / f"{_PREFIX}{self.step:010d}{_SUFFIX}"
        save(path, self.opt, self.net, extra={"training": about, "extra": self.extra})
        self._saved_step, self._saved_time = self.step, time.monotonic()
        # A damaged file that is newer takes no place.
        older = [file for file in self._files() if _step_of(file) <= self.step]
        for file in older[: -self.keep]:
            file.unlink()

    def _load_newest(self) -> None:
        for path in reversed(self._files()):
            try:
                content = read(path)
            except ValueError as error:
                warnings.warn(f"Checkpoint passes over {path}: {error}", RuntimeWarning, stacklevel=3)
                continue
            self._load(path, content.extra)
            return

    def _load(self, path: Path, found: Mapping[str, Any]) -> None:
        about, states = found.get("training"), found.get("extra", {})
        if not isinstance(about, Mapping):
            raise ValueError(f"Checkpoint: {path} is no file of a Checkpoint's")
        if set(states) != set(self.extra):
            raise ValueError(
                f"Checkpoint: extra must have what {path} has, {', '.join(sorted(states)) or 'nothing'}; "
                f"got {', '.join(sorted(self.extra)) or 'nothing'}"
            )
        load(path, self.opt, self.net)
        for name, each in self.extra.items():
            each.load_state_dict(states[name])
        self.step, self.epoch = about["step"], about["epoch"]
        self._batch, self._batches = about["batch"], about["batches"]
        # It sets Python's and NumPy's generators, too; theirs come after it.
        ds.config.set_seed(about["dataset_seed"])
        self._epoch_state, self._state = about["random_at_epoch"], about["random"]
        set_random_state(self._state)
        self.loaded = path


def _check_extra(extra: Any) -> dict[str, Any]:
    if extra is None:
        return {}
    if not isinstance(extra, Mapping):
        raise TypeError(f"Checkpoint: extra must be a dict, got {show(extra)}")
    for name, each in extra.items():
        if not isinstance(name, str):
            raise TypeError(f"Checkpoint: extra must be keyed by names, got {show(name)}")
        if not (hasattr(each, "state_dict") and hasattr(each, "load_state_dict")):
            raise TypeError(
                f"Checkpoint: extra[{name!r}] must have state_dict and load_state_dict, got {show(each)}"
            )
    return dict(extra)


def _step_of(file: Path) -> Any:
    number = file.name[len(_PREFIX) : -len(_SUFFIX)]
    return int(number) if number.isdigit() else None


def _is_of_mindspore(callback: Any) -> bool:
    return type(callback).__module__.partition(".")[0] == "mindspore"
