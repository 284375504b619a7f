"""Callbacks in a training loop of one's own."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence, Sized
from contextlib import ExitStack, contextmanager
from typing import Any

import mindspore.dataset as ds
from mindspore.train import Callback, RunContext

from ms_optim.checks import check_count, no_optimizer, show
from ms_optim.optimizer import Optimizer


class _Params(dict):
    """What callbacks read of a training, as attributes too."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value


def attach(opt: Optimizer, callbacks: Callback | Sequence[Callback] = ()) -> Run:
    """A training loop that callbacks watch, as they watch ``Model``.

    ::

        with callbacks.attach(opt, [callbacks.Progress(), history]) as run:
            for epoch in run.epochs(10):
                for x, y in run.batches(data):
                    loss, grads = grad_fn(x, y)
                    opt(grads)
                    run.step(loss)
                with run.evaluation() as metrics:
                    metrics["accuracy"] = evaluate(net)

    ``epochs`` and ``batches`` go on from where a :class:`Checkpoint` was loaded, and end where a callback
    asks for that. A loop may do without both and call ``run.step(loss)`` alone: that is one epoch, of which
    nobody knows the length.

    Args:
        opt: the optimizer of ``ms_optim`` that the loop calls.
        callbacks: a callback or several, ours or MindSpore's. Default: none.

    Raises:
        TypeError: ``opt`` is no optimizer of ``ms_optim``; something among the callbacks is no Callback.

    Example:
        See :mod:`ms_optim.callbacks`.
    """
    if not isinstance(opt, Optimizer):
        raise no_optimizer("attach: opt", opt)
    given = [callbacks] if isinstance(callbacks, Callback) else callbacks
    if not isinstance(given, (list, tuple)):
        raise TypeError(f"attach: callbacks must be a Callback or a list of them, got {show(callbacks)}")
    for i, callback in enumerate(given):
        if not isinstance(callback, Callback):
            raise TypeError(f"attach: callbacks[{i}] must be a Callback, got {show(callback)}")
    return Run(opt, given)


class Run:
    """A training loop under way: what :func:`attach` makes and checks.

    Args:
        opt: the optimizer.
        callbacks: what watches the loop.

    Attributes:
        stopped: whether a callback has asked for the end; ``epochs`` and ``batches`` end by themselves.
    """

    def __init__(self, opt: Optimizer, callbacks: Sequence[Callback]) -> None:
        self._callbacks = list(callbacks)
        self._params = _Params(
            mode="train",
            optimizer=opt,
            train_network=None,
            network=None,
            train_dataset=None,
            train_dataset_element=None,
            net_outputs=None,
            dataset_sink_mode=False,
            list_callback=self._callbacks,
            cur_step_num=0,
            cur_epoch_num=1,
            # Of a loop that only calls `step` nobody knows how long it is.
            epoch_num=None,
            batch_num=None,
        )
        self._context = RunContext(self._params)
        self._stack = ExitStack()
        self._count: int | None = None
        self._data: ds.Dataset | None = None
        self._iterator: Any = None

    def __enter__(self) -> Run:
        with ExitStack() as stack:
            for callback in self._callbacks:
                stack.enter_context(callback)
            self._tell("on_train_begin")
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *error: Any) -> None:
        if error[0] is None:
            with self._stack:
                self._tell("on_train_end")
        else:
            # Callbacks are told of an error, as Model tells them; none can swallow it.
            self._stack.__exit__(*error)

    @property
    def stopped(self) -> bool:
        return self._context.get_stop_requested()

    def epochs(self, count: int) -> Iterator[int]:
        """The numbers of the epochs, from 0, or from the one in which a checkpoint was saved, to ``count``.

        Args:
            count (int): epochs of the whole training, those before an interruption included.
        """
        check_count("epochs: count", count)
        first = self._params.pop("initial_epoch", 0)
        self._count = count
        self._params.epoch_num = count - first
        for epoch in range(first, count):
            self._params.cur_epoch_num = epoch + 1
            self._tell("on_train_epoch_begin")
            yield epoch
            self._tell("on_train_epoch_end")
            if self.stopped:
                return

    def batches(self, data: Iterable[Any]) -> Iterator[Any]:
        """The batches of one epoch; where a checkpoint was loaded, those that were not seen in the first one.

        Args:
            data: a MindSpore dataset, the same in all epochs, of which one iterator is made, since each
                iterator of a seeded dataset begins with the same order; or whatever gives batches when it is
                iterated over.

        Raises:
            RuntimeError: outside of ``epochs``.
            ValueError: another dataset than in the epoch before.

        A loop that leaves an epoch early (``break``) begins the next one with that one's first batch.
        """
        if self._count is None:
            raise RuntimeError("batches must be called within a loop over epochs(...)")
        seen = self._params.pop("initial_batch", 0)
        if isinstance(data, ds.Dataset):
            batches = self._of_dataset(data, seen)
        else:
            self._params.batch_num = len(data) if isinstance(data, Sized) else None
            batches = itertools.islice(iter(data), seen, None)
        is_over = False
        try:
            for batch in batches:
                self._params.train_dataset_element = batch
                self._tell("on_train_step_begin")
                yield batch
                if self.stopped:
                    return
            is_over = True
        finally:
            # Where a loop leaves an epoch early, the next begins with its own first batch.
            if not is_over:
                self._iterator = None

    def _of_dataset(self, data: ds.Dataset, seen: int) -> Iterator[Any]:
        if self._data is not None and data is not self._data:
            raise ValueError("batches: data must be one dataset in all epochs; another was given before")
        if self._iterator is None:
            assert self._count is not None
            size, epoch = data.get_dataset_size(), self._params.cur_epoch_num - 1
            before = data.get_init_step()
            data.set_init_step(epoch * size + seen)
            try:
                self._iterator = data.create_tuple_iterator(num_epochs=self._count)
            finally:
                data.set_init_step(before)
            self._data, self._params.batch_num, self._params.train_dataset = data, size, data
        return self._iterator

    def step(self, loss: Any) -> None:
        """Tell the callbacks that a step was taken.

        Args:
            loss: a Tensor or a number; a callback that reads it waits for it.
        """
        self._params.cur_step_num += 1
        self._params.net_outputs = loss
        self._tell("on_train_step_end")

    @contextmanager
    def evaluation(self) -> Iterator[dict[str, float]]:
        """An evaluation, for callbacks that act around one, or read what the loop puts into the dict."""
        metrics: dict[str, float] = {}
        self._params.pop("metrics", None)
        # Model, too, enters and leaves its callbacks for each evaluation: so they are told where one fails.
        with ExitStack() as stack:
            for callback in self._callbacks:
                stack.enter_context(callback)
            self._tell("on_eval_begin")
            yield metrics
            self._params.metrics = metrics
            self._tell("on_eval_end")

    def _tell(self, event: str) -> None:
        for callback in self._callbacks:
            getattr(callback, event)(self._context)
