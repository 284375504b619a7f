"""Gradients that are averaged over processes: within one, beside another that a test plays, and in real jobs."""

import copy

import mindspore as ms
import numpy as np
import pytest
from mindspore import Model, Parameter, Tensor, nn, ops
from mindspore.communication import GlobalComm

import ms_optim
from ms_optim.parallel import mean as mean_module
from ms_optim.parallel import messages_for
from ms_optim.parallel import settings as settings_module


class OtherHasTwice(nn.Cell):
    """AllReduce, where the gradients of a second process are twice those of this one."""

    calls = 0

    def __init__(self, *_):
        super().__init__()

    def construct(self, x):
        return x + x + x

    def __call__(self, x):
        OtherHasTwice.calls += 1
        return super().__call__(x)


class OtherHasSame(nn.Cell):
    """AllGather, where a second process has the same."""

    def __init__(self, *_):
        super().__init__()

    def construct(self, x):
        return ops.concat((x, x))


@pytest.fixture
def two(monkeypatch):
    """Two processes, of which this is one."""
    monkeypatch.setattr(GlobalComm, "INITED", True)
    monkeypatch.setattr(settings_module, "get_group_size", lambda: 2)

    class Operators:
        def __getattr__(self, name):
            return {"AllReduce": OtherHasTwice, "AllGather": OtherHasSame}.get(name) or getattr(ops, name)

    init = mean_module.GradientMean.__init__

    def patched(self, size, settings):
        monkeypatch.setattr(mean_module, "ops", Operators())
        init(self, size, settings)
        monkeypatch.setattr(mean_module, "ops", ops)

    monkeypatch.setattr(mean_module.GradientMean, "__init__", patched)
    agreement = importlib.import_module("ms_optim.parallel.agreement")
    monkeypatch.setattr(agreement, "_of_all", lambda x: np.concatenate([x, x]))


import importlib  # noqa: E402


def params(*dtypes):
    rng = np.random.default_rng(0)
    shapes = [(3, 4), (), (5,), (2, 2, 2)]
    kinds = dtypes or (ms.float32,) * 4
    return [
        Parameter(Tensor(rng.normal(size=s), d), name=f"p{i}") for i, (s, d) in enumerate(zip(shapes, kinds))
    ]


def grads(ps, factor=1.0, seed=1):
    rng = np.random.default_rng(seed)
    return tuple(Tensor(np.round(rng.normal(size=p.shape) * 64) / 64 * factor, p.dtype) for p in ps)


def test_python_calls_step_by_the_mean(two, mode, engine):
    ours, theirs = params(), params()
    a = ms_optim.AdamW(ours, 0.1, max_grad_norm=0.5, parallel="data", bucket_mb=50e-6)
    b = ms_optim.AdamW(theirs, 0.1, max_grad_norm=0.5)
    for step in range(3):
        a(grads(ours, seed=step))
        b(grads(theirs, 1.5, seed=step))
    for x, y in zip(ours, theirs):
        np.testing.assert_array_equal(x.asnumpy(), y.asnumpy())
    assert "parallel data, 2 processes" in repr(a)


def test_in_a_graph(two, mode, engine):
    ours, theirs = params(), params()
    a = ms_optim.AdamW(ours, 0.1, max_grad_norm=0.5, parallel="data", bucket_mb=50e-6)
    b = ms_optim.AdamW(theirs, 0.1, max_grad_norm=0.5)
    step_a = ms.jit(lambda *g: a(g))

    @ms.jit
    def step_a(*g):
        return a(g)

    for step in range(3):
        step_a(*grads(ours, seed=step))
        b(grads(theirs, 1.5, seed=step))
    for x, y in zip(ours, theirs):
        np.testing.assert_array_equal(x.asnumpy(), y.asnumpy())


if __name__ == "__main__":
    pass
