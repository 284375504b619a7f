"""A training that is interrupted goes on bit for bit: in a new process, after kills, in compiled steps."""

import subprocess
import sys
import time
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from mindspore import Tensor, nn
from resume import STEPS, first_half, made, runs, train, values
from table import BASE_ROWS, USUAL_ROWS, name
from training import Falling, Net, batches, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.schedules import Cosine


def assert_equal(first, second, message=""):
    assert first.keys() == second.keys(), message
    for key in first:
        np.testing.assert_array_equal(first[key], second[key], err_msg=f"{message} {key}")


def test_in_a_new_process(tmp_path, monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", "auto")  # What runs() sets is undone.
    straight = {}
    for owner, row in runs():
        opt = first_half(row)
        ms_optim.save(tmp_path / f"{owner}.safetensors", opt, list(opt.parameters))
        train(opt, range(STEPS, 2 * STEPS))
        straight[owner] = values(opt)
        assert opt.param_groups[0]["lr"] != opt.param_groups[1]["lr"] == 0.03
    script = Path(__file__).with_name("resume.py")
    done = subprocess.run([sys.executable, str(script), str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for owner, truth in straight.items():
        assert_equal(dict(np.load(tmp_path / f"{owner}.npz")), truth, owner)


@pytest.mark.parametrize(
    "mode, row",
    [*(("PYNATIVE", row) for row in USUAL_ROWS), ("GRAPH", BASE_ROWS[1])],
    ids=name,
    indirect=["mode"],
)
def test_mindspores_checkpoints_and_numbers(mode, row, tmp_path):
    """MindSpore's own checkpoint, and a state_dict by number, into an optimizer that has trained."""
    opt = first_half(row)
    weights = [p.asnumpy().copy() for p in opt.parameters]
    path = str(tmp_path / "opt.ckpt")
    ms.save_checkpoint(opt, path)
    saved = opt.state_dict("index")
    train(opt, range(STEPS, 2 * STEPS))
    resumed, params = made(row, with_added=True)
    for way in ("mindspore", "index"):
        train(resumed, range(7, 9))
        if way == "mindspore":
            assert ms.load_param_into_net(resumed, ms.load_checkpoint(path)) == ([], [])
        else:
            assert not resumed.load_state_dict(saved)
        for param, weight in zip(params, weights):
            param.set_data(Tensor(weight))
        train(resumed, range(STEPS, 2 * STEPS))
        assert_equal(values(resumed), values(opt), way)


def jit_step(net, opt):
    grad_fn = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, opt.parameters)

    @ms.jit
    def step(x, y):
        loss, grads = grad_fn(x, y)
        opt(grads)
        return loss

    return step


def cell_step(net, opt):
    return nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)


# Each engine, way and row with each other, two at a time.
COMPILED = [
    ("native", jit_step, BASE_ROWS[1]),
    ("native", cell_step, BASE_ROWS[0]),
    ("portable", jit_step, BASE_ROWS[0]),
    ("portable", cell_step, BASE_ROWS[1]),
]


@pytest.mark.parametrize(
    "engine, way, row",
    COMPILED,
    ids=lambda value: getattr(value, "__name__", name(value)),
    indirect=["engine"],
)
def test_compiled_steps_go_on_from_what_is_loaded(row, engine, way, tmp_path):
    """A @jit step and a TrainOneStepCell see weights, state, counters and values that were loaded."""
    ms.set_context(mode=ms.PYNATIVE_MODE if way is jit_step else ms.GRAPH_MODE)
    data = [tuple(map(Tensor, batch)) for batch in batches(6)]
    results = []
    for interrupted in (False, True):
        net = Net()
        opt = row.cls(
            net.trainable_params(),
            learning_rate=Cosine(lr=0.1, steps=9),
            **{**row.needs, "weight_decay": 0.1},
        )
        take = way(net, opt)
        for x, y in data[:3] if not interrupted else data[3:5]:
            take(x, y)
        if interrupted:
            opt.param_groups[0]["lr"] = 0.7
            ms_optim.load(tmp_path / "opt.safetensors", opt, net)
        else:
            ms_optim.save(tmp_path / "opt.safetensors", opt, net)
        for x, y in data[3:]:
            take(x, y)
        results.append(values(opt))
    assert_equal(*results)


def test_last_lr_and_overwritten_schedules_come_back(mode):
    opt = ms_optim.AdamW(parameters(), learning_rate=Falling(0.1))
    train(opt, range(2))
    other = ms_optim.AdamW(parameters(), learning_rate=Falling(0.1))
    other.param_groups[0]["lr"] = 0.3
    other.load_state_dict(opt.state_dict())  # The schedule is in force again.
    assert other.param_groups[0]["lr"] == opt.param_groups[0]["lr"] == pytest.approx(0.1 / 3)
    opt.param_groups[0]["lr"] = 0.4
    other.load_state_dict(opt.state_dict())
    assert other.param_groups[0]["lr"] == 0.4
    assert other.get_last_lr() == opt.get_last_lr() == [pytest.approx(0.05)]


def test_skipped_steps_and_master_weights_come_back(engine):
    def make():
        params = parameters(dtype=ms.float16)[:2]
        return ms_optim.AdamW(params, 0.1, master_weights=True, skip_nonfinite=True), params

    opt, _ = make()
    train(opt, range(3))
    opt(tensors([np.full(g.shape, np.nan, np.float32) for g in gradients(0)[:2]], ms.float16))
    saved, weights = opt.state_dict(), to_numpy(opt.parameters)
    other, params = make()
    for param, weight in zip(params, weights):
        param.set_data(Tensor(weight, ms.float16))
    other.load_state_dict(saved)
    assert other.skipped_steps == 1 and saved["global_step"] == 3
    for each in (opt, other):
        train(each, range(3, 6))
    assert_equal(values(other), values(opt))


# Kills

EVERY = 5


def killable(path, end):
    """Train from the newest file on disk to a step, saving every few steps; report to nobody."""
    opt = ms_optim.AdamW(parameters(), learning_rate=Cosine(lr=0.01, steps=10**5))
    if path.exists():
        ms_optim.load(path, opt, list(opt.parameters))
    for step in range(int(opt.global_step.asnumpy()[0]), end):
        opt(tensors(gradients(step % 50)))
        if (step + 1) % EVERY == 0:
            if step + 1 == 50:
                opt.param_groups[0]["betas"] = (0.8, 0.99)
            ms_optim.save(path, opt, list(opt.parameters))


KILLER = """
import os, random, signal, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import test_resume
import ms_optim
from ms_optim.saving import checkpoint

path, rng, kills, steps, mid_save = Path(sys.argv[2]), random.Random(1), 0, [], 0
straight = path.with_name("straight.safetensors")
# Children are forked before MindSpore has started anything: importing it takes seconds, they do not.
while kills < 25:
    child = os.fork()
    if child == 0:
        test_resume.killable(path, 10**9)
        os._exit(0)
    time.sleep(0.1 + 0.25 * rng.random())
    assert os.waitpid(child, os.WNOHANG)[0] == 0, "the child ended by itself"
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    kills += 1
    mid_save += any(path.parent.glob("ms_optim-*.tmp"))
    if path.exists():
        steps.append(checkpoint.read(path).state_dict["global_step"])
        assert steps[-1] % test_resume.EVERY == 0
# It goes on from kill to kill; how far, a busy machine says.
assert steps == sorted(steps) and len(set(steps)) > 2, steps
for target in (path, straight):
    child = os.fork()
    if child == 0:
        test_resume.killable(target, steps[-1] + 20)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
assert path.read_bytes() == straight.read_bytes()
assert {file.name for file in path.parent.iterdir()} == {path.name, straight.name}
print(f"{kills} kills, {mid_save} of them within a save; it got to step {steps[-1]}")
"""


def test_kills(tmp_path):
    """After each of 25 kills the newest file is whole; the training ends at the bits of one never killed."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", KILLER, str(Path(__file__).parent), str(tmp_path / "last.safetensors")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    print(done.stdout, f"{time.monotonic() - started:.0f} s")
