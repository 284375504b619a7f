"""Around a step: gradients of several calls, SAM, a training step as a Cell, and all of it at once."""

from contextlib import nullcontext
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, RowTensor, Tensor, nn, ops
from mindspore.dataset import GeneratorDataset
from training import Net, batches, gradients, parameters, tensors, to_numpy

import ms_optim

GOLDEN = np.load(Path(__file__).parent / "goldens" / "sam.npz")


def assert_same(one, two):
    for first, second in zip(to_numpy(one), to_numpy(two)):
        np.testing.assert_array_equal(first, second)


def in_graph(opt, is_in_graph):
    if not is_in_graph:
        return opt

    @ms.jit
    def step(*grads):
        return opt(grads)

    return lambda grads: step(*grads)


# Accumulator


@pytest.mark.parametrize("is_in_graph, average", [(False, True), (True, False)])
def test_several_calls_are_one_step_of_the_large_batch(mode, engine, is_in_graph, average):
    small, large = parameters(), parameters()
    options = {
        "learning_rate": ms_optim.schedules.Cosine(lr=0.1, steps=10),
        "max_grad_norm": 1.0,
        "skip_nonfinite": True,
        "transforms": [ms_optim.transforms.EMA(0.9)],
    }
    opt, other = ms_optim.AdamW(small, **options), ms_optim.AdamW(large, **options)
    accumulator = ms_optim.Accumulator(opt, 3, average)
    step = in_graph(accumulator, is_in_graph)
    for i in range(2):
        before, parts = to_numpy(small), [gradients(10 * i + j) for j in range(3)]
        for j, part in enumerate(parts):
            assert accumulator.pending == j
            step(tensors(part))
            if j < 2:
                assert all(np.array_equal(a, b) for a, b in zip(before, to_numpy(small)))
        whole = [np.sum(np.asarray(g, np.float64), 0) / (3 if average else 1) for g in zip(*parts)]
        other(tensors([g.astype(np.float32) for g in whole]))
        assert opt.last_step.gradient_norm == pytest.approx(other.last_step.gradient_norm, rel=1e-6)
    assert accumulator.pending == 0
    assert int(opt.global_step.asnumpy()[0]) == 2
    for one, two in zip(to_numpy(small), to_numpy(large)):
        np.testing.assert_allclose(one, two, rtol=1e-6, atol=1e-7)
    for name, state in other.state.items():
        for key, value in state.items():
            np.testing.assert_allclose(opt.state[name][key].asnumpy(), value.asnumpy(), rtol=2e-6, atol=1e-7)


def test_sums_are_wide(engine):
    """In float16 the small ones would be lost."""
    w = Parameter(Tensor(np.zeros(3), ms.float16), name="w")
    ms_optim.Accumulator(opt := ms_optim.SGD([w], 1.0), 3, average=False)
    for value in (2048.0, 1.0, -2048.0):
        opt((Tensor(np.full(3, value), ms.float16),))
    np.testing.assert_array_equal(w.asnumpy(), np.full(3, -1.0, np.float16))


def test_a_call_that_is_not_finite_skips_the_whole_step(mode, engine):
    params = parameters()
    scaler = ms_optim.LossScaler(4.0, window=2)
    opt = ms_optim.AdamW(params, loss_scale=scaler)
    accumulator = ms_optim.Accumulator(opt, 2)
    start = to_numpy(params)
    bad = gradients(0)
    bad[2][0, 0] = np.inf
    accumulator(tensors(bad))
    bad[2][0, 0] = -np.inf
    assert (opt.skipped_steps, float(scaler.scale_value.asnumpy())) == (0, 4.0)
    accumulator(tensors(bad))
    assert (opt.skipped_steps, float(scaler.scale_value.asnumpy())) == (1, 2.0)
    assert all(np.array_equal(a, b) for a, b in zip(start, to_numpy(params)))
    # The next step begins anew.
    twin = parameters()
    ms_optim.AdamW(twin, skip_nonfinite=True)(tensors(gradients(1)))
    for _ in range(2):
        accumulator(tensors([2.0 * g for g in gradients(1)]))
    assert_same(params, twin)
    assert int(scaler.counter.asnumpy()) == 1


@pytest.mark.parametrize(
    "engine, way",
    [("native", "file"), ("native", "checkpoint"), ("portable", "checkpoint")],
    indirect=["engine"],
)
def test_it_is_resumed_in_the_middle(engine, tmp_path, way):
    def made():
        params = parameters()
        opt = ms_optim.AdamW(params)
        return params, opt, ms_optim.Accumulator(opt, 3)

    params, opt, accumulator = made()
    for i in range(5):
        accumulator(tensors(gradients(i)))
    others, other, resumed = made()
    if way == "file":
        ms_optim.save(tmp_path / "x.safetensors", opt, params)
        assert not ms_optim.load(tmp_path / "x.safetensors", other, others)
    else:
        ms.save_checkpoint(opt, str(tmp_path / "x.ckpt"))
        ms.load_param_into_net(other, ms.load_checkpoint(str(tmp_path / "x.ckpt")))
        for one, two in zip(others, params):
            one.set_data(two)
    assert resumed.pending == 2
    for each in (accumulator, resumed):
        for i in range(5, 9):
            each(tensors(gradients(i)))
    assert_same(params, others)
    assert int(other.global_step.asnumpy()[0]) == 3


def test_between_steps_files_are_those_without_it():
    opt, other = ms_optim.AdamW(parameters()), ms_optim.AdamW(parameters())
    accumulator = ms_optim.Accumulator(opt, 2)
    for i in range(2):
        accumulator(tensors(gradients(i)))
    assert not other.load_state_dict(opt.state_dict())
    accumulator(tensors(gradients(2)))
    with pytest.raises(ValueError, match=r"unexpected: gathered_calls[\s\S]*unexpected: gathered_grad"):
        other.load_state_dict(opt.state_dict())
    assert not opt.load_state_dict(other.state_dict())
    assert accumulator.pending == 0
    assert "gathered_calls 2" in str(opt)


def test_a_parameter_that_is_thawed_in_the_middle(engine):
    """It has the gradients of the calls since then."""
    params = parameters(((2,), (3,)))
    opt = ms_optim.SGD(params, 1.0)
    accumulator = ms_optim.Accumulator(opt, 2, average=False)
    ones = tensors([np.ones(2, np.float32), np.ones(3, np.float32)])
    for _ in range(2):
        accumulator(ones)
    start = to_numpy(params)
    params[1].requires_grad = False
    accumulator(ones)
    params[1].requires_grad = True
    with pytest.raises(TypeError, match="gradient of parameter 'w0' is None"):
        accumulator((None, ones[1]))
    accumulator(ones)
    np.testing.assert_allclose(to_numpy(params)[0], start[0] - 2.0, rtol=1e-6)
    np.testing.assert_allclose(to_numpy(params)[1], start[1] - 1.0, rtol=1e-6)


def test_what_an_accumulator_refuses():
    opt = ms_optim.SGD(parameters(((4, 2),)), 0.1)
    for steps, error in [(0, ValueError), (2.0, TypeError), (True, TypeError), (2**31, ValueError)]:
        with pytest.raises(error, match="Accumulator: steps must be"):
            ms_optim.Accumulator(opt, steps)
    with pytest.raises(TypeError, match="Accumulator: average must be a bool, got int 1"):
        ms_optim.Accumulator(opt, 2, 1)
    with pytest.raises(TypeError, match="Accumulator: opt must be an optimizer of ms_optim, got str 'x'"):
        ms_optim.Accumulator("x", 2)
    with pytest.raises(TypeError, match="Accumulator: LBFGS has a construct of its own"):
        ms_optim.Accumulator(ms_optim.LBFGS(parameters()), 2)
    accumulator = ms_optim.Accumulator(opt, 2)
    with pytest.raises(ValueError, match="Accumulator: SGD has one, of 2 calls"):
        ms_optim.Accumulator(opt, 3)
    rows = RowTensor(Tensor([1], ms.int32), Tensor(np.ones((1, 2), np.float32)), (4, 2))
    with pytest.raises(TypeError, match="is sparse .* gradients of several calls are added up"):
        accumulator((rows,))
    assert accumulator.pending == 0


def test_what_is_around_an_optimizer_says_where_it_is(tmp_path):
    opt = ms_optim.SGD(parameters(((4, 2),)), 0.1)
    around = (ms_optim.Accumulator(opt, 2), ms_optim.SAM(opt))
    for each in around:
        kind = type(each).__name__
        hint = f"must be an optimizer of ms_optim, got {kind}; give the optimizer that it holds, its .opt"
        for function in (ms_optim.SAM, lambda o: ms_optim.save(tmp_path / "a", o)):
            with pytest.raises(TypeError, match=hint):
                function(each)
        with pytest.raises(AttributeError, match=f"{kind} has no parameters; its .* has: .opt.parameters"):
            _ = each.parameters
        with pytest.raises(AttributeError, match="has no attribute 'unknown'"):
            _ = each.unknown
    with pytest.raises(TypeError, match=r"call sam.step\(closure\)"):
        around[1](None)


# SAM


def sam_of(name):
    params = [Parameter(Tensor(GOLDEN[f"start.{i}"]), name=f"w{i}") for i in range(3)]
    opt = {
        "sgd": lambda: ms_optim.SGD(params, 0.1, momentum=0.9),
        "sgd_far": lambda: ms_optim.SGD(params, 0.02, weight_decay=0.1),
        "adamw": lambda: ms_optim.AdamW(params, 0.05, weight_decay=0.1),
        "adaptive": lambda: ms_optim.SGD(params, 0.02, momentum=0.9),
    }[name]()
    rho = {"sgd": 0.05, "sgd_far": 0.5, "adamw": 0.1, "adaptive": 0.3}[name]
    return params, ms_optim.SAM(opt, rho, adaptive=name == "adaptive")


@pytest.mark.parametrize(
    "mode, name",
    [
        ("PYNATIVE", "sgd"),
        ("PYNATIVE", "sgd_far"),
        ("GRAPH", "adamw"),
        ("PYNATIVE", "adaptive"),
        ("GRAPH", "adaptive"),
    ],
    indirect=["mode"],
)
def test_sam_is_the_authors(mode, name):
    params, sam = sam_of(name)
    targets = [GOLDEN[f"c.{i}"] for i in range(3)]

    def closure():
        values = [p.asnumpy() for p in params]
        grads = [v * (v * v - c) for v, c in zip(values, targets)]
        return Tensor(0.0), tensors(grads)

    for step in range(20):
        sam.step(closure)
        for i, param in enumerate(params):
            np.testing.assert_allclose(param.asnumpy(), GOLDEN[f"{name}.{i}"][step], rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("dtype", [ms.float32, ms.float16, ms.bfloat16])
def test_parameters_are_put_back_exactly(tmp_path, dtype):
    params = [*parameters(dtype=dtype), Parameter(Tensor(np.zeros((0, 2)), dtype), name="empty")]
    opt = ms_optim.SGD(params, 0.0)
    sam = ms_optim.SAM(opt, 0.3)
    start, seen = to_numpy(params), []

    def closure():
        seen.append(to_numpy(params))
        ms_optim.save(tmp_path / "x.safetensors", opt, params)
        with pytest.raises(RuntimeError, match="a step within") if len(seen) == 2 else nullcontext():
            opt(grads) if len(seen) == 2 else None
        if len(seen) == 4:
            raise KeyboardInterrupt
        return Tensor(1.5), grads

    grads = (*tensors(gradients(0), dtype), Tensor(np.zeros((0, 2)), dtype))
    assert float(sam.step(closure).asnumpy()) == 1.5
    assert not np.array_equal(seen[1][1], start[1])
    with pytest.raises(KeyboardInterrupt):
        sam.step(closure)
    for one, two in zip(to_numpy(params), start):
        np.testing.assert_array_equal(one, two)
    loaded = [Parameter(p * 0 if p.size else p, name=p.name) for p in params]
    ms_optim.load(tmp_path / "x.safetensors", net=loaded)
    for one, two in zip(to_numpy(loaded), start):
        np.testing.assert_array_equal(one, two)
    assert int(opt.global_step.asnumpy()[0]) == 1


def test_what_is_not_finite_is_skipped(engine):
    params = parameters()
    opt = ms_optim.AdamW(params, skip_nonfinite=True)
    start = to_numpy(params)
    bad = gradients(0)
    bad[1][0] = np.nan
    ms_optim.SAM(opt).step(lambda: (Tensor(0.0), tensors(bad)))
    assert opt.skipped_steps == 1
    for one, two in zip(to_numpy(params), start):
        np.testing.assert_array_equal(one, two)


def test_what_sam_refuses():
    opt = ms_optim.SGD(parameters(), 0.1)
    for rho, error in [(0.0, ValueError), (-1, ValueError), ("a", TypeError), (np.nan, ValueError)]:
        with pytest.raises(error, match="SAM: rho must be a finite number > 0"):
            ms_optim.SAM(opt, rho)
    with pytest.raises(TypeError, match="SAM: adaptive must be a bool"):
        ms_optim.SAM(opt, adaptive=1)
    with pytest.raises(TypeError, match="SAM: opt must be an optimizer"):
        ms_optim.SAM(nn.SGD(parameters()))
    with pytest.raises(TypeError, match="SAM: the closure must return"):
        ms_optim.SAM(opt).step(lambda: Tensor(1.0))
    with pytest.raises(ValueError, match="SGD: got 1 gradients for 4 parameters"):
        ms_optim.SAM(opt).step(lambda: (Tensor(1.0), (Tensor(1.0),)))


# TrainOneStep


def with_loss(net):
    return nn.WithLossCell(net, nn.MSELoss())


def test_it_is_mindspores_step(mode, engine):
    one, two = Net("n"), Net("n")
    opt, other = (ms_optim.AdamW(net.trainable_params(), 0.01, max_grad_norm=1.0) for net in (one, two))
    step, theirs = ms_optim.TrainOneStep(with_loss(one), opt), nn.TrainOneStepCell(with_loss(two), other)
    for x, y in batches(3):
        loss = step(Tensor(x), Tensor(y))
        np.testing.assert_array_equal(loss.asnumpy(), theirs(Tensor(x), Tensor(y)).asnumpy())
    assert_same(one.trainable_params(), two.trainable_params())


class Half(Net):
    """Computes in float16."""

    def construct(self, x):
        half = ms.float16
        return ops.matmul(ops.cast(x, half), ops.cast(self.w, half)) * ops.cast(self.s, half) + ops.cast(
            self.b, half
        )


def everything(kind=Net, calls=2):
    net = kind("n")
    scaler = ms_optim.LossScaler(256.0, window=2)
    opt = ms_optim.AdamW(
        net.trainable_params(), 0.01, max_grad_norm=0.5, transforms=[ms_optim.transforms.EMA(0.9)]
    )
    return net, opt, ms_optim.TrainOneStep(with_loss(net), opt, scaler=scaler, accumulate=calls, sam=0.1)


def by_hand(data):
    """The same as a functional loop."""
    net = Net("n")
    scaler = ms_optim.LossScaler(256.0, window=2)
    opt = ms_optim.AdamW(
        net.trainable_params(),
        0.01,
        max_grad_norm=0.5,
        loss_scale=scaler,
        transforms=[ms_optim.transforms.EMA(0.9)],
    )
    ms_optim.Accumulator(opt, 2)
    sam, cell = ms_optim.SAM(opt, 0.1), with_loss(net)

    def forward(x, y):
        return scaler.scale(cell(x, y))

    grad = ms.value_and_grad(forward, None, opt.parameters)
    for x, y in data:
        sam.step(lambda: grad(Tensor(x), Tensor(y)))  # noqa: B023
    return opt


def all_of(opt):
    return {p.name: p.asnumpy().copy() for p in (*opt.parameters, *opt.get_parameters())}


def with_a_bad_batch(count, place=2):
    data = batches(count)
    data[place][0][1, 1] = np.nan
    return data


def test_all_at_once_is_what_it_is_by_hand(mode, engine):
    data = with_a_bad_batch(8)
    net, opt, step = everything()
    for x, y in data:
        step(Tensor(x), Tensor(y))
    assert (opt.skipped_steps, int(opt.global_step.asnumpy()[0])) == (1, 3)
    other = by_hand(data)
    found, wanted = all_of(opt), all_of(other)
    assert found.keys() == wanted.keys()
    for name, value in wanted.items():
        np.testing.assert_allclose(found[name], value, rtol=2e-6, atol=1e-7, err_msg=name)


def test_all_at_once_is_resumed_in_the_middle(mode, engine, tmp_path):
    """A float16 network; files of steps that are half done, one of them not finite so far."""
    data = with_a_bad_batch(12, place=5)
    net, opt, step = everything(Half, 4)
    for i, (x, y) in enumerate(data):
        if i in (2, 7):
            ms_optim.save(tmp_path / f"{i}.safetensors", opt, net)
        step(Tensor(x), Tensor(y, ms.float16))
    assert (opt.skipped_steps, int(opt.global_step.asnumpy()[0])) == (1, 2)
    wanted = all_of(opt)
    net, other, step = everything(Half, 4)
    for begin in (2, 7):
        ms_optim.load(tmp_path / f"{begin}.safetensors", other, net)
        for x, y in data[begin:]:
            step(Tensor(x), Tensor(y, ms.float16))
        found = all_of(other)
        assert found.keys() == wanted.keys()
        for name, value in wanted.items():
            np.testing.assert_array_equal(found[name], value, err_msg=name)


@pytest.mark.parametrize("mode, how", [("GRAPH", "train"), ("PYNATIVE", "fit")], indirect=["mode"])
def test_by_a_model(mode, how):
    data = with_a_bad_batch(8)
    dataset = GeneratorDataset(data, ["x", "y"], shuffle=False)
    net, opt, step = everything()
    if how == "train":
        ms.Model(step).train(1, dataset, dataset_sink_mode=False)
    else:
        evaluation = nn.WithEvalCell(net, nn.MSELoss())
        model = ms.Model(step, metrics={"loss": nn.Loss()}, eval_network=evaluation, eval_indexes=[0, 1, 2])
        model.fit(1, dataset, GeneratorDataset(batches(2), ["x", "y"]), dataset_sink_mode=False)
    looped, other, step = everything()
    for x, y in data:
        step(Tensor(x), Tensor(y))
    assert_same(net.trainable_params(), looped.trainable_params())
    assert opt.skipped_steps == other.skipped_steps == 1


def test_a_narrow_network(mode):
    net = Half("n")
    scaler = ms_optim.LossScaler(2.0**20, window=1000)
    opt = ms_optim.AdamW(net.trainable_params(), 0.01)
    step = ms_optim.TrainOneStep(with_loss(net), opt, scaler=scaler)
    for _ in range(8):
        for x, y in batches(2):
            step(Tensor(x), Tensor(y, ms.float16))
    assert opt.skipped_steps > 0
    assert float(scaler.scale_value.asnumpy()) == 2.0 ** (20 - opt.skipped_steps)
    assert int(opt.global_step.asnumpy()[0]) == 16 - opt.skipped_steps > 4


def test_what_a_training_step_refuses():
    net = Net("n")
    opt = ms_optim.SGD(net.trainable_params(), 0.1, loss_scale=2.0)
    with pytest.raises(TypeError, match="TrainOneStep: net_with_loss must be a Cell"):
        ms_optim.TrainOneStep(lambda x: x, opt)
    with pytest.raises(
        ValueError, match="TrainOneStep: the optimizer's loss_scale is 2.0, and scaler is another"
    ):
        ms_optim.TrainOneStep(with_loss(net), opt, scaler=ms_optim.LossScaler())
    with pytest.raises(TypeError, match="TrainOneStep: scaler must be a LossScaler, got float 2.0"):
        ms_optim.TrainOneStep(with_loss(net), opt, scaler=2.0)
    with pytest.raises(ValueError, match="TrainOneStep: sam is of another optimizer"):
        ms_optim.TrainOneStep(with_loss(net), opt, sam=ms_optim.SAM(ms_optim.SGD(parameters(), 0.1)))
    with pytest.raises(TypeError, match="Accumulator: steps must be an int >= 1, got float 1.5"):
        ms_optim.TrainOneStep(with_loss(net), opt, accumulate=1.5)
