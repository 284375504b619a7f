"""Python threads: optimizers that step at once, and one that is saved while it steps. On the native engine.

(The portable engine is MindSpore's own graphs, which it does not run from two threads.)
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor
from training import gradients, parameters, tensors, to_numpy

import ms_optim

# Large enough that steps of two threads overlap.
SHAPES = [(300, 500), (70000,), (40, 30, 20), ()]
STEPS = 25


@pytest.fixture(autouse=True)
def native(monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", "native")
    ms.set_context(mode=ms.PYNATIVE_MODE)


def together(*functions):
    """Run functions in threads of their own that begin at once; raise what one of them raised."""
    start = threading.Barrier(len(functions))

    def run(function):
        start.wait(timeout=60)
        return function()

    with ThreadPoolExecutor(len(functions)) as pool:
        return [future.result() for future in [pool.submit(run, function) for function in functions]]


def adafactor():
    """Several passes, with sums that the engine keeps between them, and states of other shapes."""
    return ms_optim.Adafactor(parameters(SHAPES, prefix="a"), 0.01, beta1=0.9, grad_centralization=True)


def lamb():
    return ms_optim.LAMB(parameters(SHAPES, prefix="l"), 0.1, max_grad_norm=0.1, skip_nonfinite=True)


def adamw():
    return ms_optim.AdamW(parameters(SHAPES, ms.float16, prefix="w"), 0.1, master_weights=True)


def everything(opt):
    return to_numpy([*opt.parameters, *opt.get_parameters()])


@pytest.mark.parametrize("makers", [(adafactor, lamb), (lamb, lamb), (adamw, adafactor)])
def test_two_optimizers_at_once(makers):
    """Each ends where it ends alone, bit for bit; one learning rate is written on the way."""
    given = [tensors(gradients(step, SHAPES)) for step in range(STEPS)]

    def train(opt):
        for step, grads in enumerate(given):
            if step == STEPS // 2:
                opt.param_groups[0]["lr"] = 0.05
            opt(grads)
        return opt.get_last_lr()

    alone = [make() for make in makers]
    for opt in alone:
        train(opt)
    at_once = [make() for make in makers]
    rates = together(*(lambda opt=opt: train(opt) for opt in at_once))
    assert rates == [pytest.approx([0.05])] * len(makers)
    for opt, other in zip(at_once, alone):
        assert int(opt.global_step.asnumpy()[0]) == STEPS
        for value, truth in zip(everything(opt), everything(other)):
            np.testing.assert_array_equal(value, truth)


# A momentum of 1 and gradients of 1: after k steps every number of the buffers is k, and every parameter
# -(1 + ... + k). So the numbers themselves say, exactly, of which step they are.


def counting():
    params = [Parameter(Tensor(np.zeros(s, np.float32)), name=f"w{i}") for i, s in enumerate(SHAPES)]
    return ms_optim.SGD(params, 1.0, momentum=1.0)


def check_whole(step, buffers, params=()):
    for buffer in buffers:
        np.testing.assert_array_equal(buffer, float(step))
    for param in params:
        np.testing.assert_array_equal(param, -step * (step + 1) / 2)


def buffers_of(opt):
    return [states["momentum_buffer"].asnumpy() for states in opt.state.values()]


def saved_while_stepping(opt, save, count):
    """Step in one thread while another saves a number of times; what ``save`` returned."""
    ones = tensors([np.ones(shape, np.float32) for shape in SHAPES])
    stepped, done = threading.Event(), threading.Event()

    def train():
        steps = 0
        while not done.is_set():
            opt(ones)
            steps += 1
            stepped.set()
        return steps

    def save_all():
        saved = []
        try:
            for number in range(count):
                stepped.clear()
                assert stepped.wait(timeout=60)
                saved.append(save(number))
        finally:
            done.set()
        return saved

    steps, saved = together(train, save_all)
    assert int(opt.global_step.asnumpy()[0]) == steps
    check_whole(steps, buffers_of(opt), to_numpy(opt.parameters))
    return saved


def test_a_state_dict_is_of_a_whole_step():
    opt = counting()
    saved = saved_while_stepping(opt, lambda _: opt.state_dict(), 30)
    steps = [state_dict["global_step"] for state_dict in saved]
    assert steps == sorted(steps) and len(set(steps)) > 1
    for step, state_dict in zip(steps, saved):
        check_whole(step, [states["momentum_buffer"] for states in state_dict["state"].values()])
    other = counting()
    assert not other.load_state_dict(saved[-1])
    check_whole(int(other.global_step.asnumpy()[0]), buffers_of(other))


def test_a_file_is_of_a_whole_step(tmp_path):
    """State and parameters of one and the same; each file loads, and the training goes on from it."""
    opt = counting()
    paths = [tmp_path / f"{number}.safetensors" for number in range(10)]
    saved_while_stepping(
        opt, lambda number: ms_optim.save(paths[number], opt, list(opt.parameters)), len(paths)
    )
    steps = []
    for path in paths:
        other = counting()
        assert not ms_optim.load(path, other, list(other.parameters))
        steps.append(int(other.global_step.asnumpy()[0]))
        check_whole(steps[-1], buffers_of(other), to_numpy(other.parameters))
    assert steps == sorted(steps) and len(set(steps)) > 1
    other(tensors([np.ones(shape, np.float32) for shape in SHAPES]))
    check_whole(steps[-1] + 1, buffers_of(other), to_numpy(other.parameters))
