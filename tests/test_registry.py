"""Optimizers by name: from configurations, for networks, and classes of one's own."""

import re

import pytest
from mindspore import nn
from training import Net, parameters

import ms_optim
from ms_optim import optimizers, spelling


@pytest.fixture(autouse=True)
def forgotten(monkeypatch):
    monkeypatch.setattr(optimizers, "_classes", dict(optimizers._classes))


def test_from_a_configuration():
    config = {"name": "AdamW", "learning_rate": 0.5, "betas": (0.8, 0.9)}
    opt = ms_optim.create_optimizer(config, parameters(), learning_rate=0.25)
    assert type(opt) is ms_optim.AdamW and config["name"] == "AdamW"
    assert opt.param_groups[0]["lr"] == 0.25 and opt.param_groups[0]["betas"] == (0.8, 0.9)
    in_short = {"name": "adamw", "lr": 0.5}
    assert ms_optim.create_optimizer(in_short, parameters()).param_groups[0]["lr"] == 0.5
    assert ms_optim.create_optimizer(in_short, parameters(), learning_rate=0.25).param_groups[0]["lr"] == 0.25
    with pytest.raises(ValueError, match="lr and learning_rate of a configuration are the same"):
        ms_optim.create_optimizer({**in_short, "learning_rate": 0.5}, parameters())
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
    with pytest.raises(ValueError, match="register: Lion is the name of .*.momentum.lion.Lion"):
        ms_optim.register(type("Lion", (ms_optim.Optimizer,), {}))
    for wrong in (nn.SGD, parameters, "sgd"):
        with pytest.raises(TypeError, match="register: cls must be a subclass of ms_optim.Optimizer, got"):
            ms_optim.register(wrong)


HINTS = [
    (
        lambda: ms_optim.create_optimizer("adammw", parameters()),
        "'adammw' (did you mean adamw, nadamw or adam?)",
    ),
    (lambda: ms_optim.create_optimizer("AdamWScheduleFree", parameters()), "mean schedulefreeadamw?)"),
    (lambda: ms_optim.create_optimizer("xyz", parameters()), "'xyz'; list_optimizers() has all names"),
    (
        lambda: ms_optim.SGD([{"params": parameters(), "wd": 0}]),
        "key wd (did you mean weight_decay?); known: params",
    ),
    (lambda: ms_optim.SGD(parameters()).param_groups[0]["learning_rate"], "learning_rate (did you mean lr?)"),
    (
        lambda: ms_optim.AdamW(parameters(), clip_grad_norm=1),
        "clip_grad_norm is unknown (did you mean max_grad_norm?)",
    ),
    (
        lambda: ms_optim.AdamW(parameters(), no_decay=["b"]),
        "(groups.decay_groups(net, weight_decay, no_decay=...) makes",
    ),
    (lambda: ms_optim.AdamW(parameters(), foreach=True), "foreach is unknown (nothing takes its place"),
    (lambda: ms_optim.RMSProp, "module 'ms_optim' has no attribute 'RMSProp' (did you mean RMSprop?)"),
    (lambda: ms_optim.Lamb, "mean LAMB?)"),
    (lambda: ms_optim.AdaMax, "mean Adamax?)"),
    (lambda: ms_optim.EMA, "mean transforms.EMA?)"),
    (lambda: ms_optim.CosineAnnealingLR, "mean schedules.Cosine?)"),
    (lambda: ms_optim.schedules.CosineAnnealingLR, "mean Cosine?)"),
    (lambda: ms_optim.optimizer_of_mine, "'ms_optim' has no attribute 'optimizer_of_mine'"),
]


@pytest.mark.parametrize("wrong, said", HINTS, ids=lambda value: value if isinstance(value, str) else "")
def test_an_unknown_name_is_told_what_was_meant(wrong, said):
    with pytest.raises((TypeError, ValueError, KeyError, AttributeError), match=re.escape(said)):
        wrong()


def test_what_others_call_it_is_there():
    names = {*dir(ms_optim), *dir(ms_optim.schedules), *ms_optim.SGD(parameters()).param_groups[0]}
    of_constructors = {
        "learning_rate",
        "max_grad_norm",
        "max_grad_value",
        "betas",
        "eps",
        "amsgrad",
        "nesterov",
    }
    assert set(spelling._RENAMED.values()) <= names | of_constructors
