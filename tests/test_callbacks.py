"""What watches a training: in Model.train, Model.fit and a plain loop, with the same figures."""

import csv
import io
import json
import os
import random
import signal
import subprocess
import sys
import types
from pathlib import Path

import mindspore as ms
import mindspore.dataset as ds
import numpy as np
import pytest
from mindspore import Tensor, nn

import ms_optim
from ms_optim import callbacks

SAMPLES, BATCH = 12, 3
STEPS = SAMPLES // BATCH


class Samples:
    def __getitem__(self, i):
        x = np.random.default_rng(i).standard_normal(4).astype(np.float32)
        return x, x[:2] * 2

    def __len__(self):
        return SAMPLES


def dataset(shuffle=True):
    return ds.GeneratorDataset(Samples(), ["x", "y"], shuffle=shuffle).batch(BATCH)


def network():
    net = nn.Dense(4, 2)
    rng = np.random.default_rng(1)
    for p in net.get_parameters():
        p.set_data(Tensor(rng.standard_normal(p.shape).astype(np.float32)))
    return net


def optimizer(net, **options):
    groups = [{"params": [net.weight]}, {"params": [net.bias], "lr": 0.01}]
    return ms_optim.AdamW(groups, learning_rate=0.1, track_norms=True, **options)


def train(kind, epochs, own, opt, net, data=None, first=0):
    """A training of one kind: a Model's, or a loop's."""
    data = dataset() if data is None else data
    if kind == "loop":
        loss = nn.MSELoss()

        def forward(x, y):
            return loss(net(x), y)

        grad_fn = ms.value_and_grad(forward, None, opt.parameters)
        with callbacks.attach(opt, own) as run:
            for _ in run.epochs(epochs):
                for x, y in run.batches(data):
                    value, grads = grad_fn(x, y)
                    opt(grads)
                    run.step(value)
        return
    model = ms.Model(net, nn.MSELoss(), opt, metrics={"mae"})
    options = {"callbacks": own, "dataset_sink_mode": False, "initial_epoch": first}
    if kind == "fit":
        model.fit(epochs, data, dataset(False), valid_dataset_sink_mode=False, **options)
    else:
        model.train(epochs, data, **options)


KINDS = ("train", "fit", "loop")


@pytest.fixture(autouse=True)
def seeded():
    before = ds.config.get_seed()
    ms.set_seed(4)
    yield
    ds.config.set_seed(before)


@pytest.mark.parametrize("kind", KINDS)
def test_history_has_the_figures_of_each_step(kind, mode):
    net = network()
    opt, history = optimizer(net), callbacks.History()
    train(kind, 2, [history], opt, net)
    assert history["step"].tolist() == list(range(1, 2 * STEPS + 1))
    assert history["epoch"].tolist() == [1] * STEPS + [2] * STEPS
    assert history["lr"].tolist() == pytest.approx(np.array([[0.1, 0.01]] * 2 * STEPS))
    assert history["gradient_norm"][-1] == opt.last_step.gradient_norm > 0
    assert not history["skipped"].any() and np.all(np.diff(history["seconds"]) > 0)
    assert len(set(history["loss"])) == len(history)
    if kind == "fit":
        found = history.evaluations
        assert found["step"].tolist() == [STEPS, 2 * STEPS] and found["epoch"].tolist() == [1, 2]
        assert len(set(found["mae"])) == 2 and "eval_loss" in found


def test_all_kinds_of_training_show_the_same_losses():
    losses = []
    for kind in KINDS:
        ms.set_seed(4)
        net, history = network(), callbacks.History()
        train(kind, 2, [history], optimizer(net), net)
        losses.append(history["loss"])
    assert np.array_equal(losses[0], losses[1])
    np.testing.assert_allclose(losses[2], losses[0], rtol=1e-5)


def test_history_every_few_steps_csv_picture_and_state(tmp_path):
    net, history = network(), callbacks.History(every=3)
    train("fit", 2, [history], optimizer(net), net)
    assert history["step"].tolist() == [3, 6]
    history.save_csv(tmp_path / "h.csv")
    rows = list(csv.DictReader((tmp_path / "h.csv").read_text().splitlines()))
    assert list(rows[0]) == ["step", "epoch", "loss", "lr_0", "lr_1", "gradient_norm", "skipped", "seconds"]
    assert [float(row["loss"]) for row in rows] == history["loss"].tolist()
    assert [float(row["lr_1"]) for row in rows] == history["lr"][:, 1].tolist()
    other = callbacks.History(every=3)
    other.load_state_dict(json.loads(json.dumps(history.state_dict())))
    for key, array in dict(history).items():
        np.testing.assert_array_equal(other[key], array)
    assert len(other.evaluations) == 4
    for key, array in history.evaluations.items():
        np.testing.assert_array_equal(other.evaluations[key], array)
    with pytest.raises(ValueError, match="rows"):
        other.load_state_dict({})
    with pytest.raises(KeyError, match="gradient_norm"):
        history["nothing"]
    pytest.importorskip("matplotlib")
    figure = history.plot(tmp_path / "h.png")
    assert (tmp_path / "h.png").stat().st_size > 1000
    lines = [line.get_ydata().tolist() for line in figure.axes[0].lines]
    assert lines == [history["loss"].tolist(), history.evaluations["eval_loss"].tolist()]
    assert len(figure.axes) == 3 and callbacks.History().plot() is not None


@pytest.mark.parametrize("kind", KINDS)
def test_progress(kind):
    pytest.importorskip("tqdm")
    net, out = network(), io.StringIO()
    train(kind, 2, [callbacks.Progress(interval=0, file=out)], optimizer(net), net)
    lines = out.getvalue().replace("\n", "\r").split("\r")
    last = [line for line in lines if "loss=" in line][-1]
    assert last.startswith("epoch 2/2: 100%") and f"{2 * STEPS}/{2 * STEPS}" in last
    assert "lr=0.1/0.01" in last and "gradient norm=" in last and "samples/s" in last
    assert any(line.startswith("epoch 1/2:  25%") for line in lines)


def test_progress_draws_seldom_and_of_loops_of_unknown_length():
    pytest.importorskip("tqdm")
    net, out = network(), io.StringIO()
    opt = optimizer(net)
    with callbacks.attach(opt, callbacks.Progress(interval=1e9, file=out)) as run:
        for _ in range(5):
            opt(tuple(ms.ops.ones_like(p) for p in opt.parameters))
            run.step(0.25)
    drawn = [line for line in out.getvalue().split("\r") if "loss=" in line]
    assert drawn and all("epoch 1: 5step" in line and "loss=0.25" in line for line in drawn)


class Writer:
    def __init__(self, folder=None):
        self.folder, self.found, self.flushed = folder, [], 0

    def add_scalar(self, tag, value, step):
        self.found.append((tag, value, step))

    def flush(self):
        self.flushed += 1


def test_tensorboard(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "tensorboardX", types.SimpleNamespace(SummaryWriter=Writer))
    net = network()
    board, history = callbacks.TensorBoard(tmp_path, every=2), callbacks.History()
    train("fit", 1, [board, history], optimizer(net), net)
    assert board.writer.folder == str(tmp_path) and board.writer.flushed == 1
    tags = ["loss", "lr_0", "lr_1", "epoch", "gradient_norm"]
    assert [(tag, step) for tag, _, step in board.writer.found[:10]] == [(t, s) for s in (2, 4) for t in tags]
    assert board.writer.found[5][1] == history["loss"][3]
    assert {(tag, step) for tag, _, step in board.writer.found[10:]} == {
        ("eval/mae", 4),
        ("eval/eval_loss", 4),
    }


def test_tensorboard_says_what_to_install(monkeypatch, tmp_path):
    for name in ("tensorboardX", "torch.utils.tensorboard"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match="pip install tensorboardX"):
        callbacks.TensorBoard(tmp_path)
    assert callbacks.TensorBoard(Writer()).every == 1
    with pytest.raises(TypeError, match="target"):
        callbacks.TensorBoard(3)


def spoiled(at):
    """A dataset with a NaN in one batch."""
    rows = [np.ones((BATCH, 4), np.float32) * (np.nan if i == at else 1) for i in range(STEPS)]
    return ds.GeneratorDataset([(x, x[:, :2]) for x in rows], ["x", "y"], shuffle=False)


@pytest.mark.parametrize("kind", KINDS)
def test_stop_on_nonfinite(kind):
    net, history, stop = network(), callbacks.History(), callbacks.StopOnNonfinite()
    with pytest.warns(RuntimeWarning, match="the loss is nan at step 2"):
        train(kind, 3, [history, stop], optimizer(net), net, spoiled(1))
    assert history["step"].tolist() == [1, 2] and "step 2" in stop.reason


def test_stop_on_nonfinite_lets_skipped_steps_pass():
    """A step that was left out did no harm by its gradient; too many in a row are another matter."""
    net = network()
    opt, stop = optimizer(net, skip_nonfinite=True), callbacks.StopOnNonfinite(skips=3)
    bad = tuple(Tensor(np.full(p.shape, np.inf, np.float32)) for p in opt.parameters)
    with callbacks.attach(opt, stop) as run:
        for _ in range(2):
            opt(bad)
            run.step(1.0)
        assert not run.stopped
        opt(bad)
        with pytest.warns(RuntimeWarning, match="3 steps in a row were skipped, at step 3"):
            run.step(1.0)
        assert run.stopped
    opt, stop = optimizer(net), callbacks.StopOnNonfinite()
    with callbacks.attach(opt, stop) as run:
        opt(bad)
        with pytest.warns(RuntimeWarning, match="the gradient's norm is inf at step 1"):
            run.step(1.0)


def test_evaluations_of_loops():
    """They see averages, and are told of; an evaluation that fails gives the weights back."""
    net = network()
    opt = optimizer(net, transforms=[ms_optim.transforms.EMA(decay=0.5)])
    history = callbacks.History()
    with callbacks.attach(opt, [callbacks.EvaluateAveraged(opt), history]) as run:
        for _ in range(2):
            opt(tuple(ms.ops.ones_like(p) for p in opt.parameters))
            run.step(1.0)
        own = net.weight.asnumpy().copy()
        with run.evaluation() as metrics:
            metrics["weight"] = net.weight.asnumpy()[0, 0]
            metrics["table"] = {"no": "number"}
        with pytest.raises(ZeroDivisionError), run.evaluation():
            assert not np.array_equal(net.weight.asnumpy(), own)
            raise ZeroDivisionError
        assert np.array_equal(net.weight.asnumpy(), own)
        assert history.evaluations["weight"][0] == opt.averaged_parameters()[net.weight.name].asnumpy()[0, 0]
    assert list(history.evaluations) == ["step", "epoch", "weight"]


def test_callbacks_of_mindspore_in_a_loop(capsys):
    net = network()
    train("loop", 1, [ms.train.LossMonitor()], optimizer(net), net)
    assert "epoch: 1 step: 4, loss is" in capsys.readouterr().out


def test_what_attach_refuses():
    net = network()
    opt = optimizer(net)
    with pytest.raises(TypeError, match="opt must be an optimizer of ms_optim"):
        callbacks.attach(net)
    with pytest.raises(TypeError, match=r"callbacks\[1\] must be a Callback"):
        callbacks.attach(opt, [callbacks.History(), 3])
    with callbacks.attach(opt) as run:
        with pytest.raises(RuntimeError, match="within a loop over epochs"):
            next(run.batches([1]))
        with pytest.raises(ValueError, match="count"):
            next(run.epochs(0))
        for epoch in run.epochs(2):
            if epoch:
                with pytest.raises(ValueError, match="one dataset in all epochs"):
                    next(run.batches(dataset()))
            else:
                assert len(list(run.batches(dataset()))) == STEPS
    with pytest.raises(TypeError, match="the training must have an optimizer of ms_optim, got SGD"):
        train("train", 1, [callbacks.History()], nn.SGD(net.trainable_params()), net)
    with pytest.raises(KeyError, match="mine"), callbacks.attach(opt, callbacks.History()):
        raise KeyError("mine")


def test_the_optimizer_of_a_train_one_step_is_found():
    net, history = network(), callbacks.History()
    opt = optimizer(net)
    step = ms_optim.TrainOneStep(nn.WithLossCell(net, nn.MSELoss()), opt)
    ms.Model(step).train(1, dataset(), callbacks=[history], dataset_sink_mode=False)
    assert history["gradient_norm"][-1] == opt.last_step.gradient_norm > 0


# Checkpoints


class Draw(ms.train.Callback):
    """Notes what generators give, and what batches there are, in each step."""

    def __init__(self):
        self.seen = []

    def on_train_step_end(self, run_context):
        params = run_context.original_args()
        x = params["train_dataset_element"][0].asnumpy()
        drawn = (random.random(), np.random.rand(), int(ms.get_rng_state().asnumpy().sum()))
        self.seen.append((params["cur_step_num"], x.tobytes(), *drawn))


class Ends(ms.train.Callback):
    """What ends a process, at the end of a step."""

    def __init__(self, at):
        self.at = at

    def on_train_step_end(self, run_context):
        if run_context.original_args()["cur_step_num"] == self.at:
            raise KeyboardInterrupt


def session(kind, folder, epochs=3, ends=None, seed=4, **options):
    """What a script does that is started again after an interruption."""
    ms.set_seed(seed)
    net = network()
    scaler = ms_optim.LossScaler(4.0, window=3)
    ema = ms_optim.transforms.EMA(decay=0.5)
    opt = optimizer(net, transforms=[ema], **({"loss_scale": scaler} if kind == "loop" else {}))
    if kind != "train":
        ms_optim.Accumulator(opt, 2)
    scheduler = ms_optim.schedules.EpochScheduler(opt, [0.1, 0.05, 0.02, 0.01])
    history, draw = callbacks.History(), Draw()
    checkpoint = callbacks.Checkpoint(
        folder, opt, net, extra={"scheduler": scheduler, "history": history}, **{"steps": 3, **options}
    )
    own = [scheduler.callback(), history, draw, checkpoint]
    if ends is not None:
        own.insert(0, Ends(ends))
    data = dataset() if kind == "loop" else checkpoint.rest_of(dataset())
    try:
        train(kind, epochs, own, opt, net, data, checkpoint.epoch)
    except KeyboardInterrupt:
        assert ends is not None
    return types.SimpleNamespace(net=net, opt=opt, history=history, draw=draw, checkpoint=checkpoint)


def same(a, b):
    """Whether two trainings ended alike, to the last bit."""
    for p, q in zip(a.net.get_parameters(), b.net.get_parameters()):
        np.testing.assert_array_equal(p.asnumpy(), q.asnumpy())
    one, two = a.opt.state_dict(), b.opt.state_dict()
    for key in ("global_step", "loss_scale", "gathered_calls"):
        assert one.get(key) == two.get(key)
    for ours, theirs in zip(one["state"].values(), two["state"].values()):
        assert ours.keys() == theirs.keys() and "ema" in " ".join(ours)
        for key, value in ours.items():
            np.testing.assert_array_equal(value, theirs[key])
    for key in set(a.history.keys()) - {"seconds"}:
        np.testing.assert_array_equal(a.history[key], b.history[key])


# From the middle of an epoch, and from the end of one.
@pytest.mark.parametrize(
    ("kind", "steps", "ends", "saved"),
    [("train", 3, 5, 3), ("fit", 4, 6, 4), ("loop", 4, 5, 4), ("loop", 3, 10, 9)],
)
def test_a_training_that_goes_on_equals_the_one_without_interruption(kind, steps, ends, saved, tmp_path):
    whole = session(kind, tmp_path / "whole", steps=steps)
    session(kind, tmp_path / "two", ends=ends, steps=steps)
    rest = session(kind, tmp_path / "two", steps=steps, seed=99)
    assert rest.checkpoint.loaded.name == f"step-{saved:010d}.safetensors"
    assert rest.draw.seen == whole.draw.seen[saved:]
    assert rest.history["step"].tolist() == list(range(1, 3 * STEPS + 1))
    # An accumulator takes every other call for none.
    assert np.isnan(rest.history["gradient_norm"]).tolist() == [kind != "train", False] * 6
    same(whole, rest)


def test_a_killed_process_goes_on(tmp_path):
    """Ended by SIGKILL in the middle of its third epoch; another process does the rest."""
    code = (
        "import test_callbacks as t, os, signal, sys\n"
        "class Ends(t.Ends):\n"
        "    def on_train_step_end(self, context):\n"
        "        if context.original_args()['cur_step_num'] == self.at:\n"
        "            os.kill(os.getpid(), signal.SIGKILL)\n"
        "t.Ends = Ends\n"
        "t.session('fit', sys.argv[1], ends=11, steps=2, keep=2)\n"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": f"{Path(__file__).parent}:{Path(ms_optim.__file__).parents[1]}",
    }
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "two")], env=environment)
    assert killed.returncode == -signal.SIGKILL
    names = [f"step-{step:010d}.safetensors" for step in (8, 10)]
    assert sorted(os.listdir(tmp_path / "two")) == names
    whole, rest = session("fit", tmp_path / "whole", steps=2), session("fit", tmp_path / "two", steps=2)
    assert rest.checkpoint.loaded.name == names[-1]
    assert rest.draw.seen == whole.draw.seen[10:]
    same(whole, rest)


def test_files_that_are_kept_and_passed_over(tmp_path):
    done = session("train", tmp_path, epochs=2, steps=2, keep=2)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [f"step-{step:010d}.safetensors" for step in (6, 8)]
    assert (done.checkpoint.step, done.checkpoint.epoch) == (8, 2)
    files[1].write_bytes(files[1].read_bytes()[:-10])
    with pytest.warns(RuntimeWarning, match="passes over .*0008.*whole"):
        rest = session("train", tmp_path, epochs=2, steps=1, keep=1, ends=8)
    assert rest.checkpoint.loaded == files[0]
    # The damaged one takes no place of a whole one.
    assert [file.name[:15] for file in sorted(tmp_path.iterdir())] == ["step-0000000007", "step-0000000008"]
    with pytest.warns(RuntimeWarning, match="passes over"):
        rest = session("train", tmp_path, epochs=2, steps=1, keep=1)
    same(done, rest)
    assert list(tmp_path.iterdir()) == [files[1]]


def test_when_a_file_is_saved(tmp_path, monkeypatch):
    net = network()
    opt = optimizer(net)

    def steps(folder, epochs=2, own=(), **options):
        checkpoint = callbacks.Checkpoint(tmp_path / folder, opt, net, keep=100, **options)
        train("loop", epochs, [*own, checkpoint], opt, net, [(Tensor(np.ones((3, 4), np.float32)),) * 2] * 4)
        return [int(file.name[5:15]) for file in sorted((tmp_path / folder).iterdir())]

    class Stop(ms.train.Callback):
        def on_train_step_end(self, run_context):
            if run_context.original_args().cur_step_num == 6:
                run_context.request_stop()

    net2 = nn.Dense(4, 4)
    net, opt = net2, ms_optim.SGD(net2.trainable_params(), learning_rate=0.01)
    assert steps("epochs") == [4, 8]
    assert steps("steps", steps=3) == [3, 6, 8]
    now = iter(range(0, 10000, 30))
    monkeypatch.setattr("ms_optim.callbacks.checkpoint.time.monotonic", lambda: next(now))
    assert len(steps("minutes", minutes=1.5)) in (3, 4, 5)
    # Stopped within an epoch, it goes on there.
    assert steps("stopped", own=[Stop()]) == [4, 6]
    assert steps("stopped") == [4, 6, 8]


def test_nothing_is_saved_of_a_broken_training(tmp_path):
    net = network()
    opt = optimizer(net)
    own = [callbacks.StopOnNonfinite(), callbacks.Checkpoint(tmp_path, opt, net, steps=1)]
    saved = pytest.warns(RuntimeWarning, match="nothing is saved at step 2, since weight is not finite")
    with pytest.warns(RuntimeWarning, match="ends the training"), saved:
        train("loop", 2, own, opt, net, spoiled(1))
    assert [file.name for file in tmp_path.iterdir()] == ["step-0000000001.safetensors"]


def test_what_a_checkpoint_refuses(tmp_path):
    net = network()
    opt = optimizer(net)
    for options, error, words in [
        ({"steps": 0}, ValueError, "steps"),
        ({"minutes": 0}, ValueError, "minutes"),
        ({"keep": 0}, ValueError, "keep"),
        ({"resume": "last"}, ValueError, "resume"),
        ({"extra": {"a": 1}}, TypeError, r"extra\['a'\] must have state_dict"),
        ({"folder": 3}, TypeError, "folder"),
        ({"opt": net}, TypeError, "opt"),
    ]:
        with pytest.raises(error, match=words):
            callbacks.Checkpoint(**{"folder": tmp_path / "none", "opt": opt, "net": net, **options})
    assert not (tmp_path / "none").exists()
    first = callbacks.Checkpoint(tmp_path, opt, net, steps=3)
    with pytest.raises(ValueError, match="last of the callbacks.*History"):
        train("train", 1, [first, callbacks.History()], opt, net)
    with callbacks.attach(opt, first) as run, pytest.raises(RuntimeError, match="epochs"):
        run.step(1.0)
    train("train", 1, [ms.train.LossMonitor(), first, ms.train.TimeMonitor()], opt, net)
    with pytest.raises(ValueError, match="holds checkpoints"):
        callbacks.Checkpoint(tmp_path, opt, net, resume=None)
    with pytest.raises(ValueError, match="extra must have .*nothing; got history"):
        callbacks.Checkpoint(tmp_path, opt, net, extra={"history": callbacks.History()})
    (tmp_path / "step-0000000004.safetensors").unlink()
    second = callbacks.Checkpoint(tmp_path, opt, net, steps=3)
    assert (second.step, second.epoch) == (3, 0)
    with pytest.raises(ValueError, match="checkpoint.rest_of"):
        train("train", 2, [second], opt, net)
    with pytest.raises(ValueError, match="initial_epoch=checkpoint.epoch"):
        train("train", 2, [second], opt, net, second.rest_of(dataset()), first=1)
    with pytest.raises(ValueError, match="epochs of 4 batches, and data has 12"):
        second.rest_of(ds.GeneratorDataset(Samples(), ["x", "y"]))
    with pytest.raises(ValueError, match="epochs of 4 batches, and data has 5"):
        train("loop", 2, [second], opt, net, [(Tensor(np.ones((3, 4), np.float32)),) * 2] * 5)
    ms_optim.save(tmp_path / "step-0000000009.safetensors", opt, net)
    with pytest.raises(ValueError, match="no file of a Checkpoint"):
        callbacks.Checkpoint(tmp_path, opt, net)


def test_a_loop_over_a_list_shuffled_by_python_goes_on(tmp_path):
    """The order is made of the state at the epoch's beginning, the rest of the epoch of that at the step."""

    def script(folder, ends=None):
        random.seed(3)
        net = nn.Dense(4, 4)
        opt = ms_optim.SGD(net.trainable_params())
        checkpoint, seen = callbacks.Checkpoint(folder, opt, net, steps=2), []
        own = [checkpoint] if ends is None else [Ends(ends), checkpoint]
        try:
            with callbacks.attach(opt, own) as run:
                for epoch in run.epochs(3):
                    order = random.sample(range(5), 5)
                    for i in run.batches(order):
                        opt(tuple(ms.ops.ones_like(p) for p in opt.parameters))
                        seen.append((epoch, i, random.random()))
                        run.step(0.0)
        except KeyboardInterrupt:
            pass
        return seen

    whole = script(tmp_path / "whole")
    assert len(whole) == 15
    script(tmp_path / "two", ends=9)
    assert script(tmp_path / "two") == whole[8:]


def test_an_epoch_that_is_left_early(tmp_path):
    """The next one has its own batches, all of them, as after an interruption."""

    def seen(folder, epochs):
        net, data, found = network(), dataset(), []
        opt = optimizer(net)
        with callbacks.attach(opt, callbacks.Checkpoint(tmp_path / folder, opt, net)) as run:
            for epoch in run.epochs(epochs):
                for x, _ in run.batches(data):
                    run.step(0.0)
                    found.append((epoch, x.asnumpy().tobytes()))
                    if epoch == 0 and len(found) == 2:
                        break
        return found

    whole = seen("whole", 3)
    assert [epoch for epoch, _ in whole] == [0] * 2 + [1] * STEPS + [2] * STEPS
    assert len({batch for epoch, batch in whole if epoch == 1}) == STEPS
    assert seen("two", 1) == whole[:2]
    assert seen("two", 3) == whole[2:]


def test_shuffling_without_a_seed_is_warned_of(tmp_path):
    ds.config.set_seed(5489)
    net = network()
    opt = optimizer(net)
    with pytest.warns(RuntimeWarning, match="no seed is set"):
        train("loop", 1, [callbacks.Checkpoint(tmp_path, opt, net)], opt, net)
