"""Which call of ours equals which optimizer of mindspore.nn: both are run, on the CPU."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import nn
from training import gradients, parameters, tensors, to_numpy

import ms_optim

# Kernels of mindspore.nn's refuse parameters without dimensions.
SHAPES = ((5,), (3, 4), (2, 3, 3, 3))

EQUAL = {
    "SGD": (lambda p: ms_optim.SGD(p, 0.1, momentum=0.9), lambda p: nn.SGD(p, 0.1, momentum=0.9)),
    "Momentum": (
        lambda p: ms_optim.Momentum(p, 0.1, 0.9, weight_decay=0.1),
        lambda p: nn.Momentum(p, 0.1, 0.9, weight_decay=0.1),
    ),
    "Adam": (
        lambda p: ms_optim.Adam(p, 0.1, (0.8, 0.99), 1e-2, form="mindspore"),
        lambda p: nn.Adam(p, 0.1, 0.8, 0.99, 1e-2),
    ),
    "Adam, amsgrad": (
        lambda p: ms_optim.Adam(p, 0.1, eps=1e-2, amsgrad=True, form="mindspore"),
        lambda p: nn.Adam(p, 0.1, eps=1e-2, use_amsgrad=True),
    ),
    "AdamWeightDecay": (
        lambda p: ms_optim.AdamWeightDecay(p, 0.02, (0.8, 0.99), 1e-2, weight_decay=0.5),
        lambda p: nn.AdamWeightDecay(p, 0.02, 0.8, 0.99, 1e-2, weight_decay=0.5),
    ),
    "AdaMax": (
        lambda p: ms_optim.Adamax(p, 0.02, (0.8, 0.99), 1e-2, form="mindspore"),
        lambda p: nn.AdaMax(p, 0.02, 0.8, 0.99, 1e-2),
    ),
    "Adagrad": (
        lambda p: ms_optim.Adagrad(p, 0.1, initial_accumulator_value=0.2, eps=0.0),
        lambda p: nn.Adagrad(p, 0.2, 0.1),
    ),
    "Adadelta": (
        lambda p: ms_optim.Adadelta(p, 1.0, 0.8, 1e-2),
        lambda p: nn.Adadelta(p, 1.0, 0.8, 1e-2),
    ),
    "RMSProp": (
        lambda p: ms_optim.RMSprop(p, 0.01, 0.9, 1e-10, momentum=0.8, form="tensorflow"),
        lambda p: nn.RMSProp(p, 0.01, 0.9, 0.8),
    ),
    "RMSProp, centered": (
        lambda p: ms_optim.RMSprop(p, 0.01, 0.9, 1e-2, momentum=0.8, centered=True, form="tensorflow"),
        lambda p: nn.RMSProp(p, 0.01, 0.9, 0.8, 1e-2, centered=True),
    ),
    "Rprop": (
        lambda p: ms_optim.Rprop(p, 0.02, (0.6, 1.3), (1e-3, 0.3)),
        lambda p: nn.Rprop(p, 0.02, (0.6, 1.3), (1e-3, 0.3)),
    ),
    "ASGD": (
        lambda p: ms_optim.ASGD(p, 0.1, lambd=0.1, alpha=0.6, t0=10.0),
        lambda p: nn.ASGD(p, 0.1, lambd=0.1, alpha=0.6, t0=10.0),
    ),
}
# The other form, or the defaults of the same name, must be seen to differ.
DIFFERENT = {
    "Adam": (lambda p: ms_optim.Adam(p, 0.1, eps=1e-2), lambda p: nn.Adam(p, 0.1, eps=1e-2)),
    "AdaMax": (
        lambda p: ms_optim.Adamax(p, 0.02, (0.9, 0.5), 0.1),
        lambda p: nn.AdaMax(p, 0.02, 0.9, 0.5, 0.1),
    ),
    "AdamWeightDecay": (lambda p: ms_optim.AdamW(p), lambda p: nn.AdamWeightDecay(p)),
    "Adagrad": (lambda p: ms_optim.Adagrad(p, 0.1), lambda p: nn.Adagrad(p, learning_rate=0.1)),
    "RMSProp": (lambda p: ms_optim.RMSprop(p, 0.01, 0.9), lambda p: nn.RMSProp(p, 0.01, 0.9)),
}


def differences(monkeypatch, ours, theirs, steps=50):
    """Of each engine the largest, relative to the largest number of a tensor."""
    results = []
    for make, engine in ((theirs, None), (ours, "native"), (ours, "portable")):
        if engine:
            monkeypatch.setenv("MS_OPTIM_ENGINE", engine)
        opt = make(parameters(SHAPES, prefix="weight"))
        assert engine is None or opt.engine == engine
        for step in range(steps):
            opt(tensors(gradients(step, SHAPES)))
        results.append(to_numpy(opt.parameters))
    truth = results.pop(0)
    return [max(np.max(np.abs(a - b)) / np.max(np.abs(b)) for a, b in zip(each, truth)) for each in results]


@pytest.mark.parametrize("case", EQUAL)
def test_equal(case, monkeypatch):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    assert max(differences(monkeypatch, *EQUAL[case])) < 2e-5


@pytest.mark.parametrize("case", DIFFERENT)
def test_different(case, monkeypatch):
    assert min(differences(monkeypatch, *DIFFERENT[case])) > 1e-3
