"""Schedule-Free in a training: which weights are where, what files hold, and no mode that could be wrong."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn
from training import gradients, tensors, to_numpy

import ms_optim
from ms_optim import transforms

SHAPES = ((3, 2), (4,))
BETA = 0.8


def parameters(dtype=ms.float32):
    rng = np.random.default_rng(0)
    return [Parameter(Tensor(rng.normal(size=s), dtype), name=f"w{i}") for i, s in enumerate(SHAPES)]


def made(params, **options):
    return ms_optim.ScheduleFreeSGD(params, learning_rate=0.1, momentum=BETA, engine="portable", **options)


def train(opt, first, end):
    for step in range(first, end):
        opt(tensors(gradients(step, SHAPES), opt.parameters[0].dtype))


def by_hand(steps):
    """x, y and z as the paper writes them."""
    xs = [p.asnumpy().astype(np.float64) for p in parameters()]
    zs = [x.copy() for x in xs]
    for step in range(steps):
        zs = [z - 0.1 * g for z, g in zip(zs, gradients(step, SHAPES))]
        xs = [x + (z - x) / (step + 1) for x, z in zip(xs, zs)]
    return xs, [(1 - BETA) * z + BETA * x for x, z in zip(xs, zs)]


def test_parameters_hold_y_and_averaged_gives_x_and_back_exactly():
    opt = made(parameters())
    train(opt, 0, 4)
    xs, ys = by_hand(4)
    weights = to_numpy(opt.parameters)
    copies = opt.averaged_parameters()
    with opt.averaged():
        for param, x in zip(opt.parameters, xs):
            np.testing.assert_allclose(param.asnumpy(), x, rtol=1e-5, atol=1e-6)
            np.testing.assert_array_equal(param.asnumpy(), copies[param.name].asnumpy())
        with pytest.raises(RuntimeError, match=r"ScheduleFreeSGD: a step within averaged\(\)"):
            train(opt, 4, 5)
    for param, y, before in zip(opt.parameters, ys, weights):
        np.testing.assert_allclose(param.asnumpy(), y, rtol=1e-5, atol=1e-6)
        np.testing.assert_array_equal(param.asnumpy(), before)
    with pytest.raises(ValueError, match="its averaged weights are its own, and have no name; got 'ema'"):
        opt.averaged_parameters("ema")


def test_a_file_has_the_training_weights_wherever_it_is_saved(tmp_path):
    """The trap of the reference: a file saved in the wrong mode, and an optimizer that begins in none."""
    whole, first, again = (made(parameters()) for _ in range(3))
    train(whole, 0, 4)
    train(first, 0, 2)
    ms_optim.save(tmp_path / "outside.safetensors", first, list(first.parameters))
    with first.averaged():
        ms_optim.save(tmp_path / "within.safetensors", first, list(first.parameters))
        deployed = to_numpy(first.parameters)
    for name in ("within", "outside"):
        assert not ms_optim.load(tmp_path / f"{name}.safetensors", again, list(again.parameters))
        for param, x in zip(again.averaged_parameters().values(), deployed):
            np.testing.assert_array_equal(param.asnumpy(), x)
        train(again, 2, 4)
        for one, two in zip(to_numpy(whole.parameters), to_numpy(again.parameters)):
            np.testing.assert_array_equal(one, two)


def test_batch_norm_is_collected_for_the_averaged_weights():
    net = nn.SequentialCell(nn.Dense(4, 3, has_bias=False), nn.BatchNorm1d(3))
    opt = made([net[0].weight])
    rng = np.random.default_rng(1)
    batch = Tensor(rng.normal(size=(16, 4)), ms.float32)
    reference = ms_optim.Reference(opt)
    for _ in range(3):
        reference.step([rng.normal(size=(3, 4))])
    net[0].weight.set_data(Tensor(reference.params[net[0].weight.name], ms.float32))
    opt.state[net[0].weight.name]["ahead"].set_data(
        Tensor(reference.state[net[0].weight.name]["ahead"], ms.float32)
    )
    y = net[0].weight.asnumpy().copy()
    with opt.averaged():
        x = net[0].weight.asnumpy()
        assert np.max(np.abs(x - y)) > 0.01
        ms_optim.recompute_batch_norm(net, [batch])
        wanted = (batch.asnumpy() @ x.T).mean(axis=0)
    np.testing.assert_allclose(net[1].moving_mean.asnumpy(), wanted, rtol=1e-4, atol=1e-5)


def test_what_is_frozen_or_loaded_is_its_own_average():
    """The state is the way from the weights: loading others needs no second thought."""
    params = parameters()
    opt = made(params)
    for param in params:
        param.set_data(param + 1.0)
    for name, average in opt.averaged_parameters().items():
        np.testing.assert_array_equal(average.asnumpy(), dict(zip(opt.state, params))[name].asnumpy())


def test_the_first_beta_stays():
    opt = ms_optim.ScheduleFreeAdamW(parameters(), engine="portable")
    with pytest.raises(ValueError, match=r"betas\[0\] stays what the optimizer was made with, 0.9"):
        opt.param_groups[0]["betas"] = (0.8, 0.99)
    opt.param_groups[0]["betas"] = (0.9, 0.99)
    with pytest.raises(TypeError, match=r"ScheduleFreeAdamW: betas\[0\] must be a number, which stays"):
        ms_optim.ScheduleFreeAdamW(parameters(), betas=([0.9, 0.8], 0.99), engine="portable")


def test_averages_of_narrow_weights_are_rounded_once():
    opt = made(parameters(ms.float16), master_weights=True)
    for param in opt.parameters:
        opt.state[param.name]["ahead"].set_data(Tensor(np.full(param.shape, 0.25), ms.float32))
    for param in opt.parameters:
        exact = opt.state[param.name]["master_weight"].asnumpy().astype(np.float64) - 0.25 * (1 / BETA - 1)
        average = opt.averaged_parameters()[param.name]
        assert average.dtype == ms.float16
        np.testing.assert_array_equal(average.asnumpy(), exact.astype(np.float16))


def test_a_transforms_average_comes_first():
    opt = made(parameters(), transforms=[transforms.EMA(0.5)])
    for param in opt.parameters:
        opt.state[param.name]["ahead"].set_data(Tensor(np.ones(param.shape), ms.float32))
    for name, average in opt.averaged_parameters().items():
        np.testing.assert_array_equal(average.asnumpy(), opt.state[name]["ema_average"].asnumpy())
