"""After a function that raised while it was differentiated, in PYNATIVE mode, all goes on."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops

import ms_optim
from ms_optim.platform import forget_recording

ONES = Tensor(np.ones((2, 2), np.float32))


@pytest.fixture
def failed():
    """Have MindSpore go on recording, as it does then."""
    ms.set_context(mode=ms.PYNATIVE_MODE)

    def fail(params):
        def broken(x):
            raise ValueError("the user's own")

        with pytest.raises(ValueError, match="own"):
            ms.value_and_grad(broken, None, params)(ONES)
        # (MindSpore's refusal is what the rest of this file is about.)
        with pytest.raises(RuntimeError, match="leaf"):
            params[0].copy_(params[0] * 1)
            params[0].asnumpy()

    yield fail
    forget_recording()


def network(value=1.0):
    """A Dense layer and its optimizer."""
    net = nn.Dense(2, 2, weight_init=value, bias_init=value)
    opt = ms_optim.AdamW(net.trainable_params(), 0.1, transforms=[ms_optim.transforms.EMA(0.5)])
    return net, opt


def numbers(params):
    return {p.name: p.asnumpy().copy() for p in params}


def gradients(opt):
    return tuple(ops.ones_like(p) for p in opt.parameters)


def same(one, other):
    return one.keys() == other.keys() and all(np.array_equal(one[k], other[k]) for k in one)


def test_all_that_copies_values(failed, tmp_path):
    net, opt = network()
    grads = gradients(opt)
    for _ in range(2):
        opt(grads)
    ms_optim.save(tmp_path / "a", opt, net)
    weights = numbers(opt.parameters)
    averages = {name: value.asnumpy() for name, value in opt.averaged_parameters().items()}
    failed(opt.parameters)
    with opt.averaged():
        assert same(numbers(opt.parameters), averages) and not same(weights, averages)
    assert same(numbers(opt.parameters), weights)
    opt(grads)
    assert not same(numbers(opt.parameters), weights)
    assert not ms_optim.load(tmp_path / "a", opt, net).missing
    assert same(numbers(opt.parameters), weights)
    opt.parameters[0].requires_grad = False
    opt.parameters[0].requires_grad = True
    opt.param_groups[0]["lr"] = 0.2
    opt.learning_rate.set_data(Tensor(0.3, ms.float32))
    opt.state["weight"]["exp_avg"] = Tensor(np.full((2, 2), 2.0, np.float32))
    assert opt.state["weight"]["exp_avg"].asnumpy().max() == 2.0
    assert opt.param_groups[0]["lr"] == pytest.approx(0.3)
    ms_optim.lr_finder.range_test(opt, lambda: (1.0, opt(grads)), steps=2)
    assert same(numbers(opt.parameters), weights)
    opt.reset_state()
    # What is made meanwhile works too.
    other = ms_optim.SGD(net.trainable_params(), 0.1, momentum=0.9)
    ms_optim.SAM(other).step(lambda: (0.0, grads))
    for name, value in numbers(opt.parameters).items():
        np.testing.assert_allclose(value, weights[name] - 0.1, rtol=1e-6)


def test_narrow_weights_and_batch_normalisation(failed):
    w = Parameter(Tensor(np.ones(2), ms.bfloat16), name="w")
    opt = ms_optim.SGD([w], 0.5, master_weights=True, engine="portable")
    failed(opt.parameters)
    opt((Tensor(np.ones(2), ms.bfloat16),))
    assert w.float().asnumpy().tolist() == [0.5, 0.5]
    net = nn.SequentialCell(nn.BatchNorm1d(2))
    ms_optim.recompute_batch_norm(net, [Tensor(np.full((4, 2), 3.0, np.float32))])
    assert net[0].moving_mean.asnumpy() == pytest.approx([3.0, 3.0])


def test_a_train_step_forgets_what_failed():
    ms.set_context(mode=ms.PYNATIVE_MODE)
    net, opt = network()
    step = ms_optim.TrainOneStep(nn.WithLossCell(net, nn.MSELoss()), opt)
    with pytest.raises(ValueError):
        step(Tensor(np.ones((2, 7), np.float32)), ONES)
    net.weight.copy_(net.weight * 2)
    assert net.weight.asnumpy().tolist() == [[2.0, 2.0]] * 2
    assert np.isfinite(float(step(ONES, ONES)))


def test_what_fails_while_averages_are_put_in_place_changes_nothing(monkeypatch):
    net, opt = network()
    opt(gradients(opt))
    before = numbers(opt.parameters)
    calls = []

    def put(param, value):
        calls.append(param.name)
        if len(calls) == 2:
            raise RuntimeError("MindSpore's own")
        ms_optim.platform.put(param, value)

    monkeypatch.setattr("ms_optim.core.averaged.put", put)
    with pytest.raises(RuntimeError, match="own"), opt.averaged():
        pass
    assert same(numbers(opt.parameters), before)
    opt(gradients(opt))
