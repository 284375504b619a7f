"""Averaged weights in the parameters' place: exact, in place, and never in a file as the training's."""

import gc

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import transforms

AVERAGES = {
    "ema": lambda: transforms.EMA(0.5),
    "swa": lambda: transforms.SWA(start=2),
    "lookahead": lambda: transforms.Lookahead(k=5),
}


def made(*names, dtype=ms.float32, **options):
    params = [Parameter(p.astype(dtype), name=p.name) for p in parameters()]
    stack = [AVERAGES[name]() for name in names]
    return ms_optim.SGD(params, learning_rate=0.1, transforms=stack, **options)


def train(opt, steps=3):
    for step in range(steps):
        opt(tensors(gradients(step), opt.parameters[0].dtype))


@pytest.mark.parametrize("dtype", [ms.float32, ms.bfloat16], ids=str)
@pytest.mark.parametrize("which", AVERAGES)
def test_there_and_back(which, dtype, mode):
    opt = made(which, dtype=dtype)
    train(opt)
    weights = to_numpy(opt.parameters)
    copies = opt.averaged_parameters()
    (state,) = opt.state["w1"]
    with opt.averaged():
        for param in opt.parameters:
            wanted = opt.state[param.name][state].astype(dtype).float().asnumpy()
            np.testing.assert_array_equal(param.float().asnumpy(), wanted)
            np.testing.assert_array_equal(copies[param.name].float().asnumpy(), wanted)
        assert any(np.any(now != old) for now, old in zip(to_numpy(opt.parameters), weights))
    for now, old in zip(to_numpy(opt.parameters), weights):
        np.testing.assert_array_equal(now, old)


def test_before_the_first_step_it_is_the_weights():
    opt = made("ema")
    for name, average in opt.averaged_parameters().items():
        np.testing.assert_array_equal(average.asnumpy(), dict(zip(opt.state, to_numpy(opt.parameters)))[name])


def test_a_compiled_evaluation_sees_both():
    net = nn.Dense(2, 1, has_bias=False)
    opt = ms_optim.SGD(net.trainable_params(), learning_rate=1.0, transforms=[transforms.EMA(0.5)])

    @ms.jit
    def evaluate(x):
        return ops.sum(net(x))

    x = Tensor(np.ones((1, 2), np.float32))
    for _ in range(2):
        opt((Tensor(np.ones((1, 2), np.float32)),))
    last = float(evaluate(x))
    with opt.averaged():
        averaged = float(evaluate(x))
    assert float(evaluate(x)) == last
    # The average of the first step and the second, each of which takes 1 from both numbers.
    assert averaged == pytest.approx(last + 1.0, rel=1e-6)


def test_the_last_of_several_or_the_one_that_is_named():
    opt = made("ema", "swa")
    train(opt, 4)
    ema, swa = (opt.averaged_parameters(name)["w1"].asnumpy() for name in ("ema", "swa"))
    assert np.any(ema != swa)
    np.testing.assert_array_equal(opt.averaged_parameters()["w1"].asnumpy(), swa)
    with pytest.raises(ValueError, match="no averaged weights are called 'em'; there are ema, swa"):
        opt.averaged_parameters("em")
    with pytest.raises(ValueError, match=r"SGD has no averaged weights: make it with transforms"):
        made().averaged_parameters()


def test_a_step_within_is_an_error_and_changes_nothing():
    opt = made("ema")
    train(opt)
    weights = to_numpy(opt.parameters)
    with opt.averaged():
        with pytest.raises(RuntimeError, match=r"SGD: a step within averaged\(\)"):
            train(opt, 1)
        with pytest.raises(RuntimeError, match=r"SGD: loading within averaged\(\)"):
            opt.load_state_dict(opt.state_dict())
        with pytest.raises(RuntimeError, match="hold averaged weights already"), opt.averaged():
            pass
        for what, call in {
            r"add_param_group": lambda: opt.add_param_group(
                {"params": [Parameter(Tensor([1.0]), name="more")]}
            ),
            r"reset_state": opt.reset_state,
            r"a Reference": lambda: ms_optim.Reference(opt),
        }.items():
            with pytest.raises(RuntimeError, match=rf"SGD: {what} within averaged\(\)"):
                call()
    assert len(opt.param_groups) == 1
    assert int(opt.global_step.asnumpy()[0]) == 3
    for now, old in zip(to_numpy(opt.parameters), weights):
        np.testing.assert_array_equal(now, old)


def test_a_cell_that_is_put_around_the_network_within(tmp_path):
    """It renames the parameters, to which the training weights go back all the same."""
    net = nn.Dense(2, 1)
    opt = ms_optim.SGD(net.trainable_params(), 0.1, transforms=[transforms.EMA(0.5)])
    opt(tuple(Tensor(np.ones(p.shape, np.float32)) for p in opt.parameters))
    weights = to_numpy(opt.parameters)
    with opt.averaged():
        around = nn.SequentialCell(net)
        assert [p.name for p in around.trainable_params()] == ["0.weight", "0.bias"]
        ms_optim.save(tmp_path / "file.safetensors", opt, around)
    for now, old in zip(to_numpy(opt.parameters), weights):
        np.testing.assert_array_equal(now, old)
    ms_optim.load(tmp_path / "file.safetensors", opt, around)
    for now, old in zip(to_numpy(opt.parameters), weights):
        np.testing.assert_array_equal(now, old)


def test_an_evaluation_that_fails_leaves_the_weights():
    opt = made("ema")
    train(opt)
    weights = to_numpy(opt.parameters)
    with pytest.raises(KeyError), opt.averaged():
        raise KeyError
    for now, old in zip(to_numpy(opt.parameters), weights):
        np.testing.assert_array_equal(now, old)


def test_an_optimizer_that_nobody_else_holds_lives_until_the_end():
    net = nn.Dense(2, 1, has_bias=False)
    options = {"learning_rate": 1.0, "transforms": [transforms.EMA(0.5)]}
    before = net.weight.asnumpy().copy()
    with ms_optim.SGD(net.trainable_params(), **options).averaged():
        gc.collect()
        net.weight.set_data(net.weight * 2)
    assert np.array_equal(net.weight.asnumpy(), before)


def test_a_compiled_step_within_is_noticed():
    net = nn.Dense(2, 1, has_bias=False)
    opt = ms_optim.SGD(net.trainable_params(), learning_rate=1.0, transforms=[transforms.EMA(0.5)])
    grads = (Tensor(np.ones((1, 2), np.float32)),)

    @ms.jit
    def step(grads):
        return opt(grads)

    step(grads)
    weights = net.weight.asnumpy().copy()
    with pytest.raises(RuntimeError, match="1 step was taken by a compiled graph"), opt.averaged():
        step(grads)
    np.testing.assert_array_equal(net.weight.asnumpy(), weights)


def test_a_file_has_the_training_weights(tmp_path):
    opt = made("ema")
    train(opt)
    weights = to_numpy(opt.parameters)
    with opt.averaged():
        ms_optim.save(tmp_path / "file.safetensors", opt, list(opt.parameters))
    again = made("ema")
    ms_optim.load(tmp_path / "file.safetensors", again, list(again.parameters))
    for now, old in zip(to_numpy(again.parameters), weights):
        np.testing.assert_array_equal(now, old)
