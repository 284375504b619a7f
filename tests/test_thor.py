"""Thor against its formulas in NumPy, its uses, and against momentum."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from training import to_numpy

import ms_optim


class ConvNet(nn.Cell):
    """A convolution with stride and padding, a scale that has no factors, and a dense layer."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(2, 3, 3, stride=2, pad_mode="pad", padding=1, has_bias=True)
        self.scale = Parameter(Tensor(np.ones(3, np.float32)), name="scale")
        self.dense = nn.Dense(12, 2, has_bias=False)
        rng = np.random.default_rng(1)
        for param in self.trainable_params():
            if param.name != "scale":
                param.set_data(Tensor(rng.uniform(-0.5, 0.5, param.shape), ms.float32))

    def construct(self, x):
        x = ops.tanh(self.conv(x)) * ops.reshape(self.scale, (1, 3, 1, 1))
        return self.dense(ops.reshape(x, (x.shape[0], -1)))


def batch(step):
    rng = np.random.default_rng(step)
    return rng.standard_normal((5, 2, 4, 4)).astype(np.float32), rng.standard_normal((5, 2)).astype(
        np.float32
    )


def patches(x):
    """The inputs of each place of the convolution, with a 1 for the bias: (batch, places, 19)."""
    x = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    rows = [x[:, :, i : i + 3, j : j + 3].reshape(len(x), -1) for i in (0, 2) for j in (0, 2)]
    return np.concatenate([np.stack(rows, 1), np.ones((len(x), 4, 1))], 2)


class ByHand:
    """The network of one convolution and one dense layer, and Thor, in NumPy's float64."""

    def __init__(self, net, lr, damping, momentum, weight_decay, stat_decay, frequency):
        self.w = dict(zip(("kernel", "bias", "scale", "dense"), self.ordered(net)))
        self.buffers = {key: np.zeros_like(value) for key, value in self.w.items()}
        self.factors = {key: [0.0, 0.0] for key in ("conv", "dense")}
        self.settings = (lr, damping, momentum, weight_decay, stat_decay, frequency)
        self.inverses, self.step_number = {}, 0

    @staticmethod
    def ordered(net):
        layers = (net.conv.weight, net.conv.bias, net.scale, net.dense.weight)
        return [p.asnumpy().astype(np.float64).copy() for p in layers]

    def step(self, x, y):
        lr, damping, momentum, weight_decay, rho, frequency = self.settings
        size, w = len(x), self.w
        seen = patches(x.astype(np.float64))
        kernel = np.concatenate([w["kernel"].reshape(3, -1), w["bias"][:, None]], 1)
        z = np.tanh(seen @ kernel.T)
        hidden = (z * w["scale"]).transpose(0, 2, 1).reshape(size, -1)
        error = 2.0 * (hidden @ w["dense"].T - y) / y.size
        back = (error @ w["dense"]).reshape(size, 3, 4).transpose(0, 2, 1)
        scale_grad = (back * z).sum((0, 1))
        back = back * w["scale"] * (1.0 - z * z)
        a, d = seen.reshape(-1, 19), back.reshape(-1, 3)
        self.step_number += 1
        moments = {
            "conv": (a.T @ a / size, size * size * d.T @ d / (4 * size)),
            "dense": (hidden.T @ hidden / size, size * error.T @ error),
        }
        natural = {"scale": scale_grad}
        for key, grad in (("conv", d.T @ a), ("dense", error.T @ hidden)):
            self.factors[key] = [rho * f + (1 - rho) * m for f, m in zip(self.factors[key], moments[key])]
            if (self.step_number - 1) % frequency == 0:
                inputs, outputs = (f / (1 - rho**self.step_number) for f in self.factors[key])
                pi = np.sqrt((np.trace(inputs) / len(inputs)) / (np.trace(outputs) / len(outputs)))
                self.inverses[key] = (
                    np.linalg.inv(inputs + pi * np.sqrt(damping) * np.eye(len(inputs))),
                    np.linalg.inv(outputs + np.sqrt(damping) / pi * np.eye(len(outputs))),
                )
            natural[key] = self.inverses[key][1] @ grad @ self.inverses[key][0]
        natural["kernel"] = natural["conv"][:, :-1].reshape(w["kernel"].shape)
        natural["bias"] = natural["conv"][:, -1]
        for key in w:
            self.buffers[key] = momentum * self.buffers[key] + natural[key] + weight_decay * w[key]
            w[key] = w[key] - lr * self.buffers[key]


OPTIONS = {"momentum": 0.8, "weight_decay": 0.1, "stat_decay": 0.7, "frequency": 3}


def run(net, opt, use="direct", steps=7, scale=1.0):
    loss_net = nn.WithLossCell(net, nn.MSELoss())
    if use == "cell":
        train = nn.TrainOneStepCell(loss_net, opt, sens=scale)
        train.set_train()
    else:

        def forward(x, y):
            return scale * loss_net(x, y)

        grad_fn = ms.value_and_grad(forward, None, opt.parameters)

        def train(x, y):
            loss, grads = grad_fn(x, y)
            opt(grads)
            return loss

        train = ms.jit(train) if use == "jit" else train
    for step in range(steps):
        train(*map(Tensor, batch(step)))


@pytest.mark.parametrize(
    "mode, use", [("GRAPH", "direct"), ("GRAPH", "cell"), ("PYNATIVE", "jit")], indirect=["mode"]
)
def test_the_formulas(mode, use):
    net = ConvNet()
    hand = ByHand(net, 0.05, 0.1, *OPTIONS.values())
    opt = ms_optim.Thor(net, 0.05, 0.1, loss_scale=4.0, **OPTIONS)
    run(net, opt, use, scale=4.0)
    for step in range(7):
        hand.step(*batch(step))
    for (key, value), now in zip(hand.w.items(), hand.ordered(net)):
        np.testing.assert_allclose(now, value, rtol=2e-4, atol=2e-5, err_msg=key)
    names = (p.name for p in (net.conv.weight, net.dense.weight))
    for name, (inputs, outputs) in zip(names, hand.factors.values()):
        np.testing.assert_allclose(opt.state[name]["input_factor"].asnumpy(), inputs, rtol=1e-4, atol=1e-5)
        np.testing.assert_allclose(opt.state[name]["output_factor"].asnumpy(), outputs, rtol=1e-3, atol=1e-6)
    assert int(opt.global_step.asnumpy()[0]) == 7


def test_the_network_stays_as_it_is():
    net = ConvNet()
    before = [p.name for p in net.get_parameters()]
    x = Tensor(batch(0)[0])
    output = net(x).asnumpy().copy()
    opt = ms_optim.Thor(net, 0.1, 0.1)
    assert [p.name for p in net.get_parameters()] == before and isinstance(net.conv, nn.Conv2d)
    np.testing.assert_array_equal(net(x).asnumpy(), output)
    assert {"input_factor.conv.weight", "momentum_buffer.scale"} <= {p.name for p in opt.get_parameters()}


def test_a_second_optimizer_takes_over():
    net = ConvNet()
    first, second = ms_optim.Thor(net, 0.1, 0.1), ms_optim.Thor(net, 0.1, 0.1)
    run(net, second, steps=1)
    assert not first.state["dense.weight"]["batch_input"].asnumpy().any()


def test_a_checkpoint_resumes(tmp_path):
    nets = [ConvNet(), ConvNet(), ConvNet()]
    whole, first, second = (ms_optim.Thor(net, 0.05, 0.1, frequency=3) for net in nets)
    run(nets[0], whole, steps=2)
    run(nets[0], whole, steps=2)
    run(nets[1], first, steps=2)
    ms.save_checkpoint(first, str(tmp_path / "opt.ckpt"))
    assert ms.load_param_into_net(second, ms.load_checkpoint(str(tmp_path / "opt.ckpt"))) == ([], [])
    for param, value in zip(second.parameters, first.parameters):
        param.copy_(value)
    run(nets[2], second, steps=2)
    for value, other in zip(to_numpy(second.parameters), to_numpy(whole.parameters)):
        np.testing.assert_array_equal(value, other)


def test_groups_live_values_and_frozen_parameters():
    net = ConvNet()
    net.conv.bias.requires_grad = False
    groups = [{"params": [net.dense.weight], "lr": 0.0}, {"params": [net.conv.weight, net.scale]}]
    opt = ms_optim.Thor(net, 0.1, 0.1, params=groups)
    before = ByHand.ordered(net)
    run(net, opt, steps=1)
    kernel, bias, scale, dense = (a != b for a, b in zip(before, ByHand.ordered(net)))
    assert kernel.all() and not bias.any() and scale.all() and not dense.any()
    opt.param_groups[1]["lr"] = 0.0
    before = ByHand.ordered(net)
    run(net, opt, steps=1)
    assert all((a == b).all() for a, b in zip(before, ByHand.ordered(net)))
    assert opt.get_last_lr() == [0.0, 0.0]


def test_by_name():
    opt = ms_optim.create_optimizer("thor", ConvNet(), learning_rate=0.25, damping=0.1)
    assert isinstance(opt, ms_optim.Thor) and opt.get_last_lr() == [0.25]


@pytest.mark.parametrize(
    "options, error, message",
    [
        ({"damping": -0.1}, ValueError, "damping must be a finite number >= 0"),
        ({"momentum": 1.5}, ValueError, "momentum"),
        ({"stat_decay": 2.0}, ValueError, "stat_decay"),
        ({"frequency": 0}, ValueError, "frequency must be an int >= 1"),
        (
            {"net": [Parameter(Tensor([1.0]), name="w")]},
            TypeError,
            "net must be the network, a Cell, got",
        ),
    ],
)
def test_bad_arguments(options, error, message):
    with pytest.raises(error, match=message):
        ms_optim.Thor(**{"net": ConvNet(), "learning_rate": 0.1, "damping": 0.1, **options})


def test_nothing_recorded():
    net = ConvNet()
    opt = ms_optim.Thor(net, 0.1, 0.1)
    before = to_numpy(opt.parameters)
    with pytest.raises(RuntimeError, match="nothing was recorded for batch_input.conv.weight"):
        opt(tuple(ops.ones_like(p) for p in opt.parameters))
    for value, other in zip(before, to_numpy(opt.parameters)):
        np.testing.assert_array_equal(value, other)
