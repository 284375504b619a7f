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
from model_zoo_examples import distributed
from ms_optim.parallel.agreement import of_all
from ms_optim.saving.shares import shares_beside

STEPS = 50
rng = np.random.default_rng(7)
INPUTS = rng.normal(size=(STEPS, 12, 6)).astype(np.float32)
TARGETS = rng.normal(size=(STEPS, 12, 3)).astype(np.float32)


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
        values = of_all(param.asnumpy().reshape(1, -1))
        assert (values == values[0]).all(), param.name


def train(make, split, in_jit, bad_step, calls=1, **options):
    """A training with the whole batch, or this process's part of it."""
    net = network()
    opt = make(net.trainable_params(), **options)
    if calls > 1:
        ms_optim.Accumulator(opt, calls)
    cell, scaler = nn.WithLossCell(net, nn.MSELoss()), opt.loss_scale

    def forward(x, y):
        loss = cell(x, y)
        return scaler.scale(loss) if isinstance(scaler, ms_optim.LossScaler) else loss

    # As a graph in any case: outside of one MindSpore makes the backward pass anew at each step.
    grad = ms.jit(ms.value_and_grad(forward, None, opt.parameters))

    @ms.jit
    def compiled(x, y):
        loss, grads = grad(x, y)
        return loss, opt(grads)

    for step in range(STEPS):
        x, y = INPUTS[step].copy(), TARGETS[step]
        if step == bad_step:
            x[-1] = np.nan  # In the last process's part.
        for part in range(calls):
            x_, y_ = (np.split(each, calls)[part] for each in (x, y))
            given = [Tensor(mine(each) if split else each) for each in (x_, y_)]
            if in_jit:
                compiled(*given)
            else:
                opt(grad(*given)[1])
    return net, opt


def equal_to_one_process():
    def scheduled(params, **options):
        groups = [{"params": params[:2], "weight_decay": 0.3}, {"params": params[2:]}]
        rate, scaler = ms_optim.schedules.Cosine(0.02, steps=2 * STEPS), ms_optim.LossScaler(64.0, window=9)
        return ms_optim.AdamW(groups, rate, loss_scale=scaler, **options)

    cases = [
        (scheduled, 1, "native", "PYNATIVE", False),
        (sgd, 2, "portable", "GRAPH", True),
    ]
    options = {"max_grad_norm": 0.3, "skip_nonfinite": True, "bad_step": 5}
    for make, calls, engine, mode, in_jit in cases:
        whole, _ = train(make, False, False, calls=calls, **options)
        ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
        split, opt = train(
            make, True, in_jit, calls=calls, engine=engine, parallel="data", bucket_mb=2e-4, **options
        )
        ms.set_context(mode=ms.PYNATIVE_MODE)
        for a, b in zip(whole.trainable_params(), split.trainable_params()):
            np.testing.assert_allclose(b.asnumpy(), a.asnumpy(), rtol=1e-6, atol=1e-6, err_msg=engine)
        check_alike(split.trainable_params())
        # The last process alone had a NaN.
        assert opt.engine == engine and opt.skipped_steps == 1, engine
        assert opt.state_dict()["global_step"] == STEPS - 1, engine


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
    opt = ms_optim.SparseAdam(net.trainable_params(), parallel="zero1")

    @ms.jit
    def shared(words, target):
        return opt(grad(words, target)[1])

    refused(
        RuntimeError,
        "no sparse gradients in a graph",
        shared,
        Tensor(given, ms.int32),
        ops.ones((len(given), 3)),
    )


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
    # One raises by itself; the others are told.
    is_wrong = rank == get_group_size() - 1
    kind, text = (ValueError, "learning_rate") if is_wrong else (RuntimeError, "raised an error")
    refused(kind, text, ms_optim.SGD, params(), -0.1 if is_wrong else 0.1, parallel="data")
    opt = ms_optim.SGD(params(), 0.1, parallel="data")
    added = [Parameter(Tensor(np.zeros(2 + rank), ms.float32), name="new")]
    refused(ValueError, "at place 0", opt.add_param_group, {"params": added})
    added = {"params": params()[:1] if is_wrong else [Parameter(Tensor([0.0]), name="new")]}
    refused(ValueError if is_wrong else RuntimeError, "", opt.add_param_group, added)
    assert len(opt.param_groups) == 1
    opt.add_param_group({"params": [Parameter(Tensor(np.zeros(2), ms.float32), name="new")]})
    opt(tuple(Tensor(np.full(p.shape, 1.0 + rank), ms.float32) for p in opt.parameters))
    np.testing.assert_allclose(opt.parameters[2].asnumpy(), -0.1 * (1 + np.arange(get_group_size())).mean())
    refused(TypeError, "'p1' is None", opt, (Tensor(np.zeros(3, np.float32)), None, Tensor([0.0, 0.0])))
    assert f"parallel data, {get_group_size()} processes" in repr(opt)


def what_comes_to_differ_is_refused():
    """At the next step, in all processes, before anything has changed; then all go on."""
    params = [Parameter(Tensor(np.zeros(3), ms.float32), name=f"p{i}") for i in range(2)]
    opt = ms_optim.AdamW(params, 0.1, parallel="zero1")
    ones = (Tensor(np.ones(3, np.float32)),) * 2
    opt(ones)
    before, weights = opt.state_dict(), params[0].asnumpy().copy()
    is_last = get_rank() == get_group_size() - 1

    def differs(text):
        where = f"of process {get_group_size() - 1} is another than that of process 0"
        refused(ValueError, f"AdamW: {text} {where}", opt, ones)
        assert opt.state_dict()["global_step"] == 1
        np.testing.assert_array_equal(params[0].asnumpy(), weights)

    opt.param_groups[0]["betas"] = (0.9, 0.99 if is_last else 0.999)
    differs("param_groups[0]['beta2']")
    opt.param_groups[0]["betas"] = (0.9, 0.999)
    params[1].requires_grad = not is_last
    differs("requires_grad of the parameters")
    params[1].requires_grad = True
    if is_last:
        opt.learning_rate.set_data(Tensor(0.2, ms.float32))
    differs("param_groups[0]['lr']")
    opt.learning_rate.set_data(Tensor(0.1, ms.float32))
    opt.load_state_dict({**before, "global_step": 1 + is_last})
    refused(ValueError, "global_step of process", opt, ones)
    opt.load_state_dict(before)
    opt(ones)
    assert opt.state_dict()["global_step"] == 2
    check_alike(params)


SHAPES = ((6, 4), (4,), (), (8, 8), (0, 3), (7,), (4, 8))


def exact(make, places, engine, steps, in_jit=False, dtypes=(ms.float32,), **options):
    """An optimizer of one process and one of several, after steps by gradients that are exact in binary."""
    made = []
    for split in (False, True):
        values = np.random.default_rng(5)
        params = [
            Parameter(Tensor(values.normal(size=SHAPES[i]), dtypes[i % len(dtypes)]), name=f"p{i}")
            for i in places
        ]
        shares = {"parallel": "zero1", "bucket_mb": 3e-4} if split else {}
        opt = make(params, engine=engine, **options, **shares)

        @ms.jit
        def compiled(*gradients, opt=opt):
            return opt(gradients)

        for step in range(steps):
            # What processes have differs; their mean is exact, and that of any number of processes up to 4.
            numbers, apart = np.random.default_rng(step), (1, -1, 0, 0)[get_rank()] if split else 0
            pairs = [12 * numbers.integers(-16, 16, (2, *p.shape)) / 64 for p in params]
            given = [Tensor(mean + apart * other, p.dtype) for (mean, other), p in zip(pairs, params)]
            compiled(*given) if in_jit else opt(tuple(given))
        made.append(opt)
    return made


def assert_same(one, several, where=""):
    """Parameters, states and counts, to the last bit, in all processes."""
    for a, b in zip(one.parameters, several.parameters):
        values = [np.atleast_1d(p.astype(ms.float64).asnumpy()) for p in (a, b)]
        np.testing.assert_array_equal(values[1], values[0], err_msg=f"{where} {a.name}")
    wanted, got = one.state_dict(), several.state_dict()
    assert (got["global_step"], got["skipped_steps"]) == (wanted["global_step"], wanted["skipped_steps"])
    assert got.get("shared_state") == wanted.get("shared_state"), where
    for name, states in wanted["state"].items():
        for key, array in states.items():
            np.testing.assert_array_equal(got["state"][name][key], array, err_msg=f"{where} {key}.{name}")


def adamw(params, **options):
    return ms_optim.AdamW(params, 0.02, transforms=[ms_optim.transforms.EMA(0.5)], **options)


def prodigy(params, **options):
    """Of two groups, so that a process may step none of the first, whose formula makes the numbers of all."""
    groups = [{"params": params[:1], "d_coef": 2.0}, {"params": params[1:]}]
    return ms_optim.Prodigy(groups, **options)


def sgd(params, **options):
    return ms_optim.SGD(params, 0.1, momentum=0.9, **options)


def shares_bit_for_bit():
    whole = {"max_grad_norm": 0.5, "skip_nonfinite": True}
    narrow = {"dtypes": (ms.float16, ms.bfloat16, ms.float64), "master_weights": True}
    cases = [
        (adamw, range(7), "native", "PYNATIVE", False, whole),
        (adamw, (0, 1), "portable", "GRAPH", True, whole),
        (sgd, (0, 1, 2, 5), "native", "GRAPH", True, narrow),
        (ms_optim.Muon, (0, 3), "native", "PYNATIVE", False, {}),
        # Its formula takes sums over all parameters.
        (prodigy, (0, 1), "auto", "PYNATIVE", False, {}),
    ]
    for make, places, engine, mode, in_jit, options in cases:
        ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
        one, several = exact(make, places, engine, 3, in_jit, **options)
        assert_same(one, several, f"{make.__name__} {engine} {mode} {in_jit}")
        ms.set_context(mode=ms.PYNATIVE_MODE)
        if make is not adamw:
            continue
        with one.averaged(), several.averaged():
            for a, b in zip(one.parameters, several.parameters):
                np.testing.assert_array_equal(b.asnumpy(), a.asnumpy())
        # The norm is that of all gradients, of which each process steps a share.
        assert several.last_step.gradient_norm == one.last_step.gradient_norm > 0.5
        by_state = [sum(opt.memory_report().by_state.values()) for opt in (one, several)]
        assert by_state[1] <= by_state[0] / get_group_size() + 3 * 4 * 64, by_state
        assert sum(of_all(np.array([by_state[1]], np.int32))) == by_state[0]


def for_another_job():
    _, several = exact(adamw, range(7), "native", 2)
    ms_optim.save(Path(folder, f"by{get_group_size()}.safetensors"), several, several.parameters)


def shares_in_files():
    """Saved by several processes, loaded by one and by several; what is not whole is named."""
    one, several = exact(adamw, range(7), "native", 2)
    path, rank, size = Path(folder, "together.safetensors"), get_rank(), get_group_size()
    ms_optim.save(path, several, several.parameters, extra={"epoch": 2})
    ms_optim.save(path, several, several.parameters, extra={"epoch": 3})
    # The shares of the file that was replaced are gone.
    files = shares_beside(path)
    assert len(files) == size, files
    alone, again = exact(adamw, range(7), "native", 0)
    for opt in (alone, again):
        report = ms_optim.load(path, opt, opt.parameters)
        assert report.extra == {"epoch": 3}
        assert_same(one, again if opt is again else several)
    # What a job of three left.
    _, other = exact(adamw, range(7), "native", 0)
    ms_optim.load(Path(folder, "by3.safetensors"), other, other.parameters)
    assert_same(one, other)
    # The file of one process.
    single = Path(folder, f"single{rank}.safetensors")
    ms_optim.save(single, one)
    _, other = exact(adamw, range(7), "native", 0)
    ms_optim.load(single, other, strict=True)
    got = other.state_dict()["state"]["p0"]["exp_avg"]
    np.testing.assert_array_equal(got, one.state["p0"]["exp_avg"].asnumpy())
    refused(ValueError, "save to one path", ms_optim.save, Path(folder, f"{rank}.st"), several)
    of_all(np.zeros((1, 1), np.int32))
    # Damage, then loss.
    if rank == 0:
        files[-1].write_bytes(files[-1].read_bytes()[:-4] + b"abcd")
    of_all(np.zeros((1, 1), np.int32))
    refused(ValueError, f"its share {files[-1].name} has been altered", ms_optim.load, path, alone)
    of_all(np.zeros((1, 1), np.int32))
    if rank == 0:
        files[-1].unlink()
    of_all(np.zeros((1, 1), np.int32))
    refused(ValueError, f"its share {files[-1].name} is missing", ms_optim.load, path, several)


def shares_that_are_refused():
    (p,) = [Parameter(Tensor(np.ones(3), ms.float32), name="p")]
    refused(ValueError, "process 1 of", ms_optim.Prodigy, [p], parallel="zero1")
    for cls in (ms_optim.Sophia, ms_optim.MuonClip):
        refused(TypeError, f"{cls.__name__} does not take parallel='zero1'", cls, [p], parallel="zero1")
    refused(ValueError, "track_update_norms", ms_optim.SGD, [p], parallel="zero1", track_update_norms=True)
    # A process without a parameter takes part all the same.
    opt = ms_optim.SGD([p], 0.5, momentum=0.9, parallel="zero1", skip_nonfinite=True)
    assert opt.memory_report().by_state == ({} if get_rank() else {"momentum_buffer": 12})
    opt((Tensor(np.full(3, np.nan if get_rank() else 1.0), ms.float32),))
    opt((Tensor(np.full(3, 1.0), ms.float32),))
    assert opt.skipped_steps == 1 and p.asnumpy().tolist() == [0.5] * 3
    text = " ".join(repr(opt).split())
    assert f"parallel zero1, {get_group_size()} processes, the largest share 3 of 3 numbers" in text
    refused(ValueError, "processes save together", ms_optim.callbacks.Checkpoint, folder, opt, [p])
    opt.add_param_group({"params": [Parameter(Tensor(np.ones(2), ms.float32), name="q")], "lr": 1.0})
    opt(tuple(Tensor(np.ones(n), ms.float32) for n in (3, 2)))
    assert opt.parameters[1].asnumpy().tolist() == [0.0, 0.0]
    narrow = Parameter(Tensor(np.ones(3), ms.bfloat16), name="n")
    portable = ms_optim.SGD([narrow], 0.5, parallel="zero1", engine="portable")

    @ms.jit
    def step(gradient):
        return portable((gradient,))

    refused(RuntimeError, "needs the native engine for 'n'", step, Tensor(np.ones(3), ms.bfloat16))


def the_example():
    rows = distributed.compare(2, 4 * get_group_size(), 8)
    assert [row[0] for row in rows] == ["one process", "data", "zero1"]
    assert all(row[3] < 1e-5 for row in rows), rows
    assert rows[2][2] < 0.8 * rows[0][2] == 0.8 * rows[1][2], rows


# By the number of processes. The first leave a file for the others.
CHECKS = {
    3: (equal_to_one_process, for_another_job),
    2: (
        exact_bit_for_bit,
        shares_bit_for_bit,
        shares_in_files,
        shares_that_are_refused,
        sums_beyond_float16,
        what_differs_is_refused,
        what_comes_to_differ_is_refused,
        sparse_rows,
        beside_mindspores_own,
        in_a_model,
        sparse_in_a_graph,
        the_example,
    ),
}


if __name__ == "__main__":
    folder, *only = sys.argv[1:]
    init()
    right = []
    for name in only:
        globals()[name]()
        right.append(name)
        Path(f"{get_rank()}.json").write_text(json.dumps(right))
