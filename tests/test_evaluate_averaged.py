"""Evaluations of MindSpore's Model see averaged weights, and statistics of batches that belong to them."""

import numpy as np
import pytest
from mindspore import Tensor, dataset, nn
from mindspore.train import Callback, Metric, Model

import ms_optim
from ms_optim import transforms


class Norm(Metric):
    """The sum of a network's last outputs."""

    def clear(self):
        self.value = 0.0

    def update(self, *inputs):
        self.value = float(inputs[0].asnumpy().sum())

    def eval(self):
        return self.value


def data():
    ones = np.ones((4, 2), np.float32), np.ones((4, 1), np.float32)
    return dataset.NumpySlicesDataset(ones, shuffle=False).batch(2)


class Weights(Callback):
    """The weights after each step."""

    def __init__(self, net):
        super().__init__()
        self.net, self.seen = net, []

    def on_train_step_end(self, run_context):
        self.seen.append(self.net.weight.asnumpy().copy())


class Found(Callback):
    """What each evaluation finds."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def on_eval_end(self, run_context):
        self.seen.append(run_context.original_args().metrics["norm"])


def trained(*callbacks):
    """The weights after each step of two epochs, and what the evaluation after each epoch finds."""
    net = nn.Dense(2, 1, weight_init="ones", has_bias=False)
    opt = ms_optim.SGD(net.trainable_params(), learning_rate=0.1, transforms=[transforms.EMA(0.5)])
    weights, found = Weights(net), Found()
    model = Model(net, nn.MSELoss(), opt, loss_scale_manager=None, metrics={"norm": Norm()})
    own = [make(opt) for make in callbacks]
    model.fit(2, data(), data(), callbacks=[weights, *own, found], dataset_sink_mode=False)
    return np.array(weights.seen), found.seen


def test_fit_evaluates_the_average_and_trains_on(mode):
    plain, of_weights = trained()
    averaged, of_average = trained(ms_optim.callbacks.EvaluateAveraged)
    np.testing.assert_array_equal(plain, averaged)
    # The average, by hand: the first step's weights, then half of the way to each step's.
    average, at_epochs = averaged[0], []
    for step, weight in enumerate(averaged):
        average = average + 0.5 * (weight - average)
        at_epochs += [2 * average.sum()] if step % 2 else []
    np.testing.assert_allclose(of_average, at_epochs, rtol=1e-6)
    np.testing.assert_allclose(of_weights, [2 * plain[i].sum() for i in (1, 3)], rtol=1e-6)


def test_an_evaluation_that_fails_gives_the_weights_back():
    net = nn.Dense(2, 1, has_bias=False)
    opt = ms_optim.SGD(net.trainable_params(), transforms=[transforms.EMA(0.5)])
    for _ in range(2):
        opt((Tensor(np.ones((1, 2), np.float32)),))
    weights = net.weight.asnumpy().copy()

    class Fails(Norm):
        def update(self, *inputs):
            raise KeyError("within")

    model = Model(net, nn.MSELoss(), opt, metrics={"norm": Fails()})
    with pytest.raises(KeyError, match="within"):
        model.eval(data(), [ms_optim.callbacks.EvaluateAveraged(opt)], dataset_sink_mode=False)
    np.testing.assert_array_equal(net.weight.asnumpy(), weights)


def test_batch_norm_of_the_average():
    """Each evaluation has statistics of the averaged weights; the training goes on with its own."""
    net = nn.SequentialCell(nn.Dense(2, 3), nn.BatchNorm1d(3, momentum=0.5))
    opt = ms_optim.SGD(net.trainable_params(), 0.1, transforms=[transforms.EMA(0.5)])
    inputs = [Tensor(np.arange(8, dtype=np.float32).reshape(4, 2))]
    for _ in range(3):
        opt(tuple(Tensor(np.full(p.shape, 0.5, np.float32)) for p in opt.parameters))
    own = net[1].moving_mean.asnumpy().copy()
    callback = ms_optim.callbacks.EvaluateAveraged(opt, net=net, batches=lambda: iter(inputs))
    with ms_optim.callbacks.attach(opt, callback) as run:
        for _ in range(2):
            with run.evaluation():
                found = net[1].moving_mean.asnumpy()
                wanted = (inputs[0].asnumpy() @ net[0].weight.asnumpy().T + net[0].bias.asnumpy()).mean(0)
                np.testing.assert_allclose(found, wanted, rtol=1e-5)
            np.testing.assert_array_equal(net[1].moving_mean.asnumpy(), own)
    for wrong in ({"net": net}, {"batches": inputs}, {"net": net, "batches": iter(inputs)}):
        with pytest.raises(TypeError, match="EvaluateAveraged: .*batches"):
            ms_optim.callbacks.EvaluateAveraged(opt, **wrong)


def test_what_is_wrong_is_named():
    net = nn.Dense(2, 1)
    with pytest.raises(TypeError, match="EvaluateAveraged: opt must be an optimizer of ms_optim, got Dense"):
        ms_optim.callbacks.EvaluateAveraged(net)
    with pytest.raises(ValueError, match="SGD has no averaged weights"):
        ms_optim.callbacks.EvaluateAveraged(ms_optim.SGD(net.trainable_params()))


def test_batch_norm_is_recomputed(mode):
    rng = np.random.default_rng(0)
    batches = [rng.normal(3.0, 2.0, (8, 3, 4, 4)).astype(np.float32) for _ in range(3)]
    net = nn.SequentialCell(nn.BatchNorm2d(3, momentum=0.9), nn.ReLU())
    net.set_train(False)
    assert ms_optim.recompute_batch_norm(net, (Tensor(x) for x in batches)) == 3
    assert not net.training
    means = np.mean([x.mean((0, 2, 3)) for x in batches], 0)
    np.testing.assert_allclose(net[0].moving_mean.asnumpy(), means, rtol=1e-5)
    unbiased = np.mean([x.var((0, 2, 3), ddof=1) for x in batches], 0)
    np.testing.assert_allclose(net[0].moving_variance.asnumpy(), unbiased, rtol=1e-5)


def test_batch_norm_keeps_what_it_had_where_it_cannot():
    net = nn.SequentialCell(nn.BatchNorm1d(2))
    before = net[0].moving_mean.asnumpy().copy()
    with pytest.raises(ValueError, match="batches holds none"):
        ms_optim.recompute_batch_norm(net, [])

    def batches():
        yield Tensor(np.ones((4, 2), np.float32))
        raise OSError

    with pytest.raises(OSError):
        ms_optim.recompute_batch_norm(net, batches())
    np.testing.assert_array_equal(net[0].moving_mean.asnumpy(), before)
    assert ms_optim.recompute_batch_norm(nn.Dense(2, 3), [None]) == 0
    with pytest.raises(TypeError, match="net must be a Cell, got int 3"):
        ms_optim.recompute_batch_norm(3, [])
