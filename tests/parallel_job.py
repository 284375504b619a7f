"""What each process of a job does for ``test_parallel.py``; it leaves the names of what it found right."""

import json
import sys
from pathlib import Path

import mindspore as ms
import numpy as np
from mindspore import Model, Parameter, Tensor, nn, ops
from mindspore.communication import get_group_size, get_rank, init
from mindspore.dataset import GeneratorDataset

import ms_optim
from ms_optim.parallel.agreement import _of_all

STEPS = 20
rng = np.random.default_rng(7)
INPUTS = rng.normal(size=(STEPS, 8, 6)).astype(np.float32)
TARGETS = rng.normal(size=(STEPS, 8, 3)).astype(np.float32)


def network():
    values = np.random.default_rng(3)
    net = nn.SequentialCell(nn.Dense(6, 5), nn.Tanh(), nn.Dense(5, 3))
    for param in net.trainable_params():
        param.set_data(Tensor(values.normal(size=param.shape) / 2, param.dtype))
    return net


def mine(batch):
    """This process's part of a batch."""
    return np.split(batch, get_group_size())[get_rank()]


def check_alike(parameters):
    """The parameters of all processes, to the last bit."""
    for param in parameters:
        values = _of_all(param.asnumpy().reshape(1, -1))
        assert (values == values[0]).all(), param.name


def train(make, split, in_jit, bad_step, calls=1, **options):
    """A training with the whole batch, or this process's part of it."""
    net = network()
    opt = make(net.trainable_params(), **options)
    if calls > 1:
        ms_optim.Accumulator(opt, calls)
    grad = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, opt.parameters)

    @ms.jit
    def compiled(x, y):
        loss, grads = grad(x, y)
        return loss, opt(grads)

    for step in range(STEPS):
        x, y = INPUTS[step].copy(), TARGETS[step]
        if step == bad_step:
            x[7] = np.nan  # In the last process's part.
        for part in range(calls):
            x_, y_ = (np.split(each, calls)[part] for each in (x, y))
            given = [Tensor(mine(each) if split else each) for each in (x_, y_)]
            if in_jit:
                compiled(*given)
            else:
                opt(grad(*given)[1])
    return net, opt


def equal_to_one_process():
    def sgd(params, **options):
        return ms_optim.SGD(params, 0.1, momentum=0.9, **options)

    def adamw(params, **options):
        return ms_optim.AdamW(params, 0.02, weight_decay=0.1, **options)

    cases = [
        (adamw, 1, [("native", "PYNATIVE", False), ("portable", "GRAPH", True)]),
        (sgd, 2, [("native", "GRAPH", True), ("portable", "PYNATIVE", False)]),
    ]
    options = {"max_grad_norm": 0.3, "skip_nonfinite": True, "bad_step": 5}
    for make, calls, ways in cases:
        whole, _ = train(make, False, False, calls=calls, **options)
        for engine, mode, in_jit in ways:
            ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
            where = f"{make.__name__} {engine} {mode} {in_jit}"
            split, opt = train(
                make, True, in_jit, calls=calls, engine=engine, parallel="data", bucket_mb=2e-4, **options
            )
            for a, b in zip(whole.trainable_params(), split.trainable_params()):
                np.testing.assert_allclose(b.asnumpy(), a.asnumpy(), rtol=1e-6, atol=1e-6, err_msg=where)
            check_alike(split.trainable_params())
            # The last process alone had a NaN.
            assert opt.engine == engine and opt.skipped_steps == 1, where
            assert opt.state_dict()["global_step"] == STEPS - 1, where
            ms.set_context(mode=ms.PYNATIVE_MODE)


def exact_bit_for_bit():
    """Gradients that are exact in binary, of all types."""
    wide = {"reduce_dtype": "float32"}
    for dtype in (ms.float32, ms.float64, ms.float16, ms.bfloat16):
        for options in ({}, wide) if dtype == ms.float16 else ({},):
            a, b = (Parameter(Tensor(np.ones((3, 2)), dtype), name="w") for _ in range(2))
            one, several = ms_optim.AdamW([a], 0.1), ms_optim.AdamW([b], 0.1, parallel="data", **options)
            for step in range(3):
                parts = np.random.default_rng(step).integers(-64, 64, (get_group_size(), 3, 2)) / 64
                one((Tensor(parts.mean(0), dtype),))
                several((Tensor(parts[get_rank()], dtype),))
            values = [p.astype(ms.float32).asnumpy() for p in (a, b)]
            np.testing.assert_array_equal(values[1], values[0], err_msg=f"{dtype} {options}")


def sums_beyond_float16():
    """The mean of numbers near the largest of float16 is one of its numbers, though their sum is not."""
    w = Parameter(Tensor(np.zeros(2), ms.float16), name="w")
    opt = ms_optim.SGD([w], 2.0**-16, parallel="data", skip_nonfinite=True)
    opt((Tensor(np.full(2, 60000.0), ms.float16),))
    assert opt.skipped_steps == 0
    np.testing.assert_allclose(w.asnumpy(), -60000 * 2.0**-16, rtol=1e-3)


def sparse_rows():
    """Of other rows and other counts of them in each process; none is made dense."""
    for engine in ("native", "portable"):
        a, b = (Parameter(Tensor(np.ones((6, 2)), ms.float32), name="w") for _ in range(2))
        one = ms_optim.SparseAdam([a], 0.1, engine=engine)
        several = ms_optim.SparseAdam([b], 0.1, engine=engine, parallel="data")
        rows = [[0, 2, 2], [2]] + [[5]] * (get_group_size() - 2)
        for step in range(3):
            values = [
                np.random.default_rng([step, i]).integers(-8, 8, (len(r), 2)) / 8 for i, r in enumerate(rows)
            ]
            whole = np.concatenate(values) / get_group_size()
            one(((Tensor(sum(rows, []), ms.int32), Tensor(whole, ms.float32), (6, 2)),))
            rank = get_rank()
            several(((Tensor(rows[rank], ms.int32), Tensor(values[rank], ms.float32), (6, 2)),))
        np.testing.assert_allclose(b.asnumpy(), a.asnumpy(), rtol=1e-6)
        assert (b.asnumpy()[[1, 3, 4]] == 1).all()
        check_alike([b])


class Tagger(nn.Cell):
    def __init__(self):
        super().__init__()
        self.embedding = nn.EmbeddingLookup(10, 4, sparse=True)
        self.dense = nn.Dense(4, 3)

    def construct(self, words):
        return self.dense(self.embedding(words)).mean(1)


def sparse_in_a_graph():
    nets = []
    for split in (False, True):
        net = Tagger()
        for param in net.trainable_params():
            values = np.random.default_rng(param.size).normal(size=param.shape)
            param.set_data(Tensor(values, param.dtype))
        options = {"parallel": "data"} if split else {}
        opt = ms_optim.SparseAdam(net.trainable_params(), 0.05, engine="native", **options)
        grad = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, opt.parameters)

        @ms.jit
        def step(words, target, grad=grad, opt=opt):
            loss, grads = grad(words, target)
            return loss, opt(grads)

        words = np.arange(get_group_size() * 2 * 2).reshape(-1, 2) % 7
        for _ in range(3):
            given = mine(words) if split else words
            step(Tensor(given, ms.int32), ops.ones((len(given), 3)))
        nets.append(net)
    for a, b in zip(*(net.trainable_params() for net in nets)):
        np.testing.assert_allclose(b.asnumpy(), a.asnumpy(), rtol=1e-5, atol=1e-6, err_msg=a.name)


def in_a_model():
    """In GRAPH mode; in the other it calls the optimizer as everybody does."""
    ms.set_context(mode=ms.GRAPH_MODE)
    nets = []
    for split in (False, True):
        net = network()
        options = {"parallel": "data"} if split else {}
        opt = ms_optim.AdamW(net.trainable_params(), 0.02, **options)
        rows = [(mine(x), mine(y)) if split else (x, y) for x, y in zip(INPUTS[:5], TARGETS)]
        data = GeneratorDataset(rows, ["x", "y"], shuffle=False)
        Model(net, nn.MSELoss(), opt).train(1, data, dataset_sink_mode=False)
        nets.append(net)
    for a, b in zip(*(net.trainable_params() for net in nets)):
        np.testing.assert_allclose(b.asnumpy(), a.asnumpy(), rtol=1e-6, atol=1e-6)
    check_alike(nets[1].trainable_params())
    ms.set_context(mode=ms.PYNATIVE_MODE)


def beside_mindspores_own():
    """A reducer that somebody keeps changes nothing; where MindSpore's Cell has one, it is refused."""
    net = network()
    opt = ms_optim.SGD(net.trainable_params(), 0.5, parallel="data")
    reducer = nn.DistributedGradReducer(opt.parameters, mean=True, degree=get_group_size())
    before = [p.asnumpy().copy() for p in opt.parameters]
    grads = [np.full(p.shape, float(get_rank() + 1), np.float32) for p in opt.parameters]
    opt(reducer(tuple(map(Tensor, grads))))
    mean = np.mean(np.arange(get_group_size()) + 1.0)
    for old, p in zip(before, opt.parameters):
        np.testing.assert_allclose(p.asnumpy(), old - 0.5 * mean, rtol=1e-6, atol=1e-7)
    ms.set_auto_parallel_context(parallel_mode="data_parallel", gradients_mean=True)
    try:
        cell = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)
        for mode in ("PYNATIVE", "GRAPH"):
            ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
            refused(RuntimeError, "averages gradients already", cell, Tensor(INPUTS[0]), Tensor(TARGETS[0]))
        ms.set_context(mode=ms.PYNATIVE_MODE)
        ours = ms_optim.TrainOneStep(nn.WithLossCell(net, nn.MSELoss()), opt)
        assert isinstance(ours.reducer, nn.Identity)
    finally:
        ms.reset_auto_parallel_context()


def refused(kind, text, call, *arguments, **options):
    try:
        call(*arguments, **options)
    except kind as error:
        assert text in str(error), str(error)
    else:
        raise AssertionError(f"not refused: {text}")


def what_differs_is_refused():
    """On all processes, by name, and not by waiting for each other."""
    rank = get_rank()

    def params(count=2, first=0.0):
        return [Parameter(Tensor(np.full(3, first), ms.float32), name=f"p{i}") for i in range(count)]

    refused(
        ValueError, "has 3 of them, process 0 has 2", ms_optim.SGD, params(2 + rank), 0.1, parallel="data"
    )
    refused(
        ValueError, "'p0' has other values in process 1", ms_optim.SGD, params(2, rank), 0.1, parallel="data"
    )
    refused(ValueError, "other options", ms_optim.SGD, params(), 0.1 + rank, parallel="data")
    swapped = params()[:: -1 if rank else 1]
    refused(ValueError, "at place 0 has another name", ms_optim.SGD, swapped, 0.1, parallel="data")
    opt = ms_optim.SGD(params(), 0.1, parallel="data")
    added = [Parameter(Tensor(np.zeros(2 + rank), ms.float32), name="new")]
    refused(ValueError, "at place 0", opt.add_param_group, {"params": added})
    assert len(opt.param_groups) == 1
    opt.add_param_group({"params": [Parameter(Tensor(np.zeros(2), ms.float32), name="new")]})
    opt(tuple(Tensor(np.full(p.shape, 1.0 + rank), ms.float32) for p in opt.parameters))
    np.testing.assert_allclose(opt.parameters[2].asnumpy(), -0.1 * (1 + np.arange(get_group_size())).mean())
    refused(TypeError, "'p1' is None", opt, (Tensor(np.zeros(3, np.float32)), None, Tensor([0.0, 0.0])))
    assert f"parallel data, {get_group_size()} processes" in repr(opt)


CHECKS = (
    exact_bit_for_bit,
    sums_beyond_float16,
    what_differs_is_refused,
    sparse_rows,
    equal_to_one_process,
    beside_mindspores_own,
    in_a_model,
    sparse_in_a_graph,
)


if __name__ == "__main__":
    folder, *only = sys.argv[1:]
    init()
    right = []
    for check in CHECKS:
        if not only or check.__name__ in only:
            check()
            right.append(check.__name__)
            Path(folder, f"{get_rank()}.json").write_text(json.dumps(right))
