"""Optimizers by name: from configurations, for networks, and classes of one's own."""

import pytest
from mindspore import nn
from training import Net, parameters

import ms_optim
from ms_optim import optimizers


@pytest.fixture(autouse=True)
def forgotten(monkeypatch):
    monkeypatch.setattr(optimizers, "_classes", dict(optimizers._classes))


def test_from_a_configuration():
    config = {"name": "AdamW", "learning_rate": 0.5, "betas": (0.8, 0.9)}
    opt = ms_optim.create_optimizer(config, parameters(), learning_rate=0.25)
    assert type(opt) is ms_optim.AdamW and config["name"] == "AdamW"
    assert opt.param_groups[0]["lr"] == 0.25 and opt.param_groups[0]["betas"] == (0.8, 0.9)
    with pytest.raises(ValueError, match="create_optimizer: a configuration needs the key 'name', got lr"):
        ms_optim.create_optimizer({"lr": 0.1}, parameters())
    with pytest.raises(
        TypeError, match="create_optimizer: a configuration must be keyed by names, got int 3"
    ):
        ms_optim.create_optimizer({"name": "adamw", 3: 0.1}, parameters())


def test_for_a_network():
    net = Net()
    net.b.requires_grad = False
    assert [p.name for p in ms_optim.create_optimizer("sgd", net).parameters] == ["net.w", "net.s"]
    thor = ms_optim.create_optimizer("thor", nn.Dense(2, 3), learning_rate=0.1, damping=0.1)
    assert type(thor) is ms_optim.Thor


def test_a_class_joins():
    def define(module="here"):
        class Halved(ms_optim.Optimizer):
            @staticmethod
            def update(param, grad, lr):
                return param - 0.5 * lr * grad

        Halved.__module__ = module
        return Halved

    first = define()
    assert ms_optim.register(first) is first and "halved" in ms_optim.list_optimizers()
    assert type(ms_optim.create_optimizer("Halved", parameters())) is first
    second = define()
    ms_optim.register(second)
    assert type(ms_optim.create_optimizer("halved", parameters())) is second
    with pytest.raises(ValueError, match="register: Halved is the name of here.test_a_class_joins"):
        ms_optim.register(define("elsewhere"))
    with pytest.raises(ValueError, match="register: Lion is the name of ms_optim.optimizers.lion.Lion"):
        ms_optim.register(type("Lion", (ms_optim.Optimizer,), {}))
    for wrong in (nn.SGD, parameters, "sgd"):
        with pytest.raises(TypeError, match="register: cls must be a subclass of ms_optim.Optimizer, got"):
            ms_optim.register(wrong)
