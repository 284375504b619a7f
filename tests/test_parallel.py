"""Gradients that are averaged over processes: within one, beside another that a test plays; real jobs."""

import contextlib
import importlib
import json
import subprocess
import sys
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from jobs import job
from mindspore import Parameter, Tensor, nn, ops
from mindspore.communication import GlobalComm
from parallel_job import CHECKS

import ms_optim
from ms_optim.parallel import mean as mean_module
from ms_optim.parallel import messages_for
from ms_optim.parallel import settings as settings_module


class OtherHasTwice(nn.Cell):
    """AllReduce, where the gradients of a second process are twice those of this one."""

    def __init__(self, *_):
        super().__init__()

    def construct(self, x):
        return x + x + x


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
    monkeypatch.setattr(agreement, "of_all", lambda x: np.concatenate([x, x]))
    # The mean of twice its fingerprint and its own is not its own.
    monkeypatch.setattr(mean_module, "check_numbers", lambda *_: None)


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


def same(ours, theirs):
    for a, b in zip(ours, theirs):
        np.testing.assert_array_equal(a.astype(ms.float32).asnumpy(), b.astype(ms.float32).asnumpy())


def test_python_calls_step_by_the_mean(two, mode, engine):
    ours, theirs = params(), params()
    options = {"learning_rate": 0.1, "max_grad_norm": 0.5}
    opt = ms_optim.AdamW(ours, parallel="data", bucket_mb=50e-6, **options)
    alone = ms_optim.AdamW(theirs, **options)
    for step in range(3):
        opt(grads(ours, seed=step))
        alone(grads(theirs, 1.5, seed=step))
    same(ours, theirs)
    assert "parallel data, 2 processes, bucket_mb 5e-05" in " ".join(repr(opt).split())


def test_in_a_graph(two, mode, engine):
    ours, theirs = params(), params()
    options = {"learning_rate": 0.1, "max_grad_norm": 0.5}
    opt = ms_optim.AdamW(ours, parallel="data", bucket_mb=50e-6, **options)
    alone = ms_optim.AdamW(theirs, **options)

    @ms.jit
    def step(*gradients):
        return opt(gradients)

    for number in range(3):
        step(*grads(ours, seed=number))
        alone(grads(theirs, 1.5, seed=number))
    same(ours, theirs)


def test_averages_and_sums_over_calls(two):
    ours, theirs = params(), params()
    options = {"learning_rate": 0.1, "transforms": [ms_optim.transforms.EMA(0.5)], "engine": "portable"}
    opt, alone = ms_optim.SGD(ours, parallel="data", **options), ms_optim.SGD(theirs, **options)
    for each in (opt, alone):
        ms_optim.Accumulator(each, 2)
    for step in range(4):
        opt(grads(ours, seed=step))
        alone(grads(theirs, 1.5, seed=step))
    with opt.averaged(), alone.averaged():
        same(ours, theirs)


def test_all_types_with_empty_ones(two):
    dtypes = (ms.float16, ms.bfloat16, ms.float32, ms.float16)
    ours, theirs = (
        [*params(*dtypes), Parameter(Tensor(np.zeros((0, 2), np.float32)), name="e")] for _ in "ab"
    )
    opt, alone = ms_optim.SGD(ours, 0.1, parallel="data"), ms_optim.SGD(theirs, 0.1)
    opt(grads(ours))
    alone(grads(theirs, 1.5))
    same(ours, theirs)
    # The only step of a parameter without numbers.
    ms_optim.SGD(ours[4:], 0.1, parallel="data")(grads(ours[4:]))


def test_float64_is_gathered(two):
    w = Parameter(Tensor([1.0, 2.0], ms.float64), name="w")
    ms_optim.SGD([w], 1.0, parallel="data")((Tensor([1 + 2.0**-40, 0.0], ms.float64),))
    # The other has the same, here.
    assert w.asnumpy().tolist() == [-(2.0**-40), 2.0]


def test_few_messages(two, mode):
    """Counted while its graph is compiled: two, of at most 76 bytes, for 16, 48, 4, 20 and 32."""
    ps, sent = params(), set()

    class Counted(nn.Cell):
        def __init__(self):
            super().__init__()
            self.note = ops.constexpr(lambda shape: sent.add(shape) or True, reuse_result=False)

        def construct(self, x):
            return ops.depend(x + x, self.note(ops.shape(x)))

    opt = ms_optim.SGD(ps, 0.1, parallel="data", bucket_mb=76 / 2**20)
    opt._core.mean.reduce = Counted()
    opt(grads(ps))
    assert sent == {(17,), (13,)}


@pytest.mark.parametrize(
    ("limit", "wanted"),
    [
        (10**9, [((0, 1, 3, 5), (6, 1, 100, 2), 0), ((2,), (4,), 1)]),
        (28, [((0, 1), (6, 1), 0), ((3,), (100,), 0), ((5,), (2,), 0), ((2,), (4,), 1)]),
        (1, [((0,), (6,), 0), ((1,), (1,), 0), ((3,), (100,), 0), ((5,), (2,), 0), ((2,), (4,), 1)]),
    ],
)
def test_messages(limit, wanted):
    shapes = [(2, 3), (), (4,), (10, 10), (0, 3), (2,)]
    assert [tuple(m) for m in messages_for(shapes, [0, 0, 1, 0, 0, 0], limit)] == wanted
    assert messages_for([], [], limit) == ()


def test_a_thousand_small_ones_are_one_message():
    assert len(messages_for([(100,)] * 1000, [0] * 1000, 25 * 2**20)) == 1


@pytest.mark.parametrize(
    ("options", "error", "text"),
    [
        ({"parallel": "data"}, RuntimeError, r"msrun.*mindspore\.communication\.init\(\)"),
        ({"parallel": "model"}, ValueError, "SGD: parallel must be one of 'data'"),
        ({"bucket_mb": 5.0}, ValueError, "bucket_mb has no effect without parallel"),
        ({"reduce_dtype": "float32"}, ValueError, "reduce_dtype has no effect without parallel"),
        ({"parallel": "data", "bucket_mb": 0.0}, ValueError, "bucket_mb must be"),
        ({"parallel": "data", "bucket_mb": "1"}, TypeError, "bucket_mb must be"),
        (
            {"parallel": "data", "reduce_dtype": "float16"},
            ValueError,
            "reduce_dtype must be one of 'float32'",
        ),
    ],
)
def test_bad_options(options, error, text):
    with pytest.raises(error, match=text):
        ms_optim.SGD(params(), 0.1, **options)


def test_what_cannot_be_averaged_is_refused(two):
    with pytest.raises(TypeError, match="LBFGS does not take parallel"):
        ms_optim.LBFGS(params(), parallel="data")

    class Own(ms_optim.SGD):
        def construct(self, gradients):
            return super().construct(gradients)

    with pytest.raises(TypeError, match="Own does not take parallel: it has a construct of its own"):
        Own(params(), parallel="data")
    opt = ms_optim.SGD(params(), 0.1, parallel="data")
    with pytest.raises(TypeError, match="'p1' is None"):
        opt((*grads(opt.parameters)[:1], None, *grads(opt.parameters)[2:]))
    with pytest.raises(ValueError, match="got 3 gradients for 4 parameters; the first without one is 'p3'"):
        opt(grads(opt.parameters)[:3])
    with pytest.raises(AttributeError, match="parallel is no attribute to assign to"):
        opt.parallel = None


def test_beside_a_network_that_mindspore_divides(two):
    ms.set_auto_parallel_context(parallel_mode="semi_auto_parallel")
    try:
        with pytest.raises(RuntimeError, match="semi_auto_parallel.*leave one of them out"):
            ms_optim.SGD(params(), 0.1, parallel="data")
    finally:
        ms.reset_auto_parallel_context()


# Real jobs


@pytest.mark.skipif(sys.platform != "linux", reason="msrun runs on Linux")
def test_processes(tmp_path):
    for processes, checks in CHECKS.items():
        names = [check.__name__ for check in checks]
        folder = tmp_path / str(processes)
        folder.mkdir()
        script = Path(__file__).with_name("parallel_job.py")
        begun = job(folder, script, tmp_path, *names, processes=processes, limit=240)
        with begun as started, contextlib.suppress(subprocess.TimeoutExpired):
            started.wait(240)
        for rank in range(processes):
            found = folder / f"{rank}.json"
            log = (folder / f"worker_{rank}.log").read_text()[-3000:]
            assert found.exists() and json.loads(found.read_text()) == names, log
