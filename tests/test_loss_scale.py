"""A dynamic loss scale: its values are those of MindSpore's own, in every use, and go on after a resume."""

import copy
import pickle

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, amp, nn, ops
from mindspore.dataset import GeneratorDataset
from training import Net, batches, gradients, parameters, tensors, to_numpy

import ms_optim


def numbers(scaler):
    return float(scaler.scale_value.asnumpy()), int(scaler.counter.asnumpy())


# True where all gradients of a step are finite.
RUN = [True, False, True, True, True, False, False, True, True, True, True, True, True, False, True]


def sequence_of_mindspore(init, factor, window, run):
    theirs = amp.DynamicLossScaler(init, factor, window)
    found = []
    for finite in run:
        theirs.adjust(Tensor(finite))
        found.append((float(theirs.scale_value.asnumpy()), int(theirs.counter.asnumpy())))
    return found


def scaled_gradients(step, scale, finite, shapes=((3,), (2, 2))):
    """Of a loss that was multiplied with a scale."""
    arrays = [array * np.float32(scale) for array in gradients(step, shapes)]
    if not finite:
        arrays[1][0, 1] = (np.inf, -np.inf, np.nan)[step % 3]
    return arrays


SEQUENCES = [(8.0, 2, 2), (2.0**16, 2, 3), (1.5, 7, 1), (1.0, 3, 2), (3.0e38, 2, 1)]


# In graphs one that falls to 1, and one that would overflow.
@pytest.mark.parametrize(
    "engine, init, factor, window",
    [
        *(("native", *each) for each in SEQUENCES),
        ("portable", *SEQUENCES[3]),
        ("portable", *SEQUENCES[4]),
    ],
    indirect=["engine"],
)
def test_the_sequence_is_mindspores(engine, init, factor, window):
    wanted = sequence_of_mindspore(init, factor, window, RUN)
    scaler = ms_optim.LossScaler(init, factor, window)
    opt = ms_optim.SGD(parameters(((3,), (2, 2))), 1e-3, loss_scale=scaler)
    reference = ms_optim.Reference(opt)
    found, of_reference = [], []
    for step, finite in enumerate(RUN):
        arrays = scaled_gradients(step, 1.0, finite)
        opt(tensors(arrays))
        reference.step(arrays)
        found.append(numbers(scaler))
        of_reference.append((reference.loss_scale, reference._finite_steps))
    assert found == wanted
    assert of_reference == wanted
    assert opt.skipped_steps == reference.skipped_steps == RUN.count(False)


def test_steps_are_those_without_a_scale(mode, engine):
    """Powers of two change no digit; what is skipped changes nothing."""
    plain = parameters(((3,), (2, 2)))
    scaled = parameters(((3,), (2, 2)))
    scaler = ms_optim.LossScaler(1024.0, window=2)
    options = {"learning_rate": 0.1, "weight_decay": 0.1, "max_grad_norm": 1.0, "engine": engine}
    opt = ms_optim.AdamW(plain, skip_nonfinite=True, **options)
    other = ms_optim.AdamW(scaled, loss_scale=scaler, **options)
    for step, finite in enumerate(RUN):
        other(tensors(scaled_gradients(step, numbers(scaler)[0], finite)))
        if finite:
            opt(tensors(scaled_gradients(step, 1.0, True)))
    for one, two in zip(to_numpy(plain), to_numpy(scaled)):
        np.testing.assert_array_equal(one, two)
    assert int(other.global_step.asnumpy()[0]) == RUN.count(True)


def training(net, opt, scaler, jitted):
    """A functional loop; its loss becomes infinite where the scale is above a limit."""

    def forward(x, y):
        loss = ops.mean(ops.square(net(x) - y))
        # As where float16 overflows.
        return scaler.scale(loss) * ops.where(scaler.scale_value > 32.0, Tensor(np.inf, ms.float32), 1.0)

    grad = ms.value_and_grad(forward, None, opt.parameters)

    def step(x, y):
        loss, grads = grad(x, y)
        return ops.depend(loss, opt(grads))

    return ms.jit(step) if jitted else step


@pytest.mark.parametrize("jitted", [False, True])
def test_in_loops(mode, engine, jitted):
    net = Net("n")
    scaler = ms_optim.LossScaler(256.0, window=3)
    opt = ms_optim.SGD(net.trainable_params(), 0.05, loss_scale=scaler)
    step = training(net, opt, scaler, jitted)
    found = []
    for x, y in batches(9):
        step(Tensor(x), Tensor(y))
        found.append(numbers(scaler)[0])
    # 256, 128, 64 overflow; it rises after three steps, and overflows again.
    assert found == [128.0, 64.0, 32.0, 32.0, 32.0, 64.0, 32.0, 32.0, 32.0]
    assert opt.skipped_steps == 4

    twin = Net("n")
    plain = ms_optim.SGD(twin.trainable_params(), 0.05)

    def forward(x, y):
        return ops.mean(ops.square(twin(x) - y))

    grad = ms.value_and_grad(forward, None, plain.parameters)
    for i, (x, y) in enumerate(batches(9)):
        if i not in (0, 1, 2, 6):
            plain(grad(Tensor(x), Tensor(y))[1])
    for one, two in zip(to_numpy(net.trainable_params()), to_numpy(twin.trainable_params())):
        np.testing.assert_allclose(one, two, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize(
    "engine, way",
    [("native", "state_dict"), ("native", "file"), ("native", "checkpoint"), ("portable", "checkpoint")],
    indirect=["engine"],
)
def test_it_is_saved_and_resumed(engine, tmp_path, way):
    scaler = ms_optim.LossScaler(64.0, window=4)
    opt = ms_optim.AdamW(parameters(((3,), (2, 2))), loss_scale=scaler)
    for step, finite in enumerate([True, False, True, True]):
        opt(tensors(scaled_gradients(step, 1.0, finite)))
    assert numbers(scaler) == (32.0, 2)
    resumed = ms_optim.LossScaler(64.0, window=4)
    params = parameters(((3,), (2, 2)))
    other = ms_optim.AdamW(params, loss_scale=resumed)
    if way == "state_dict":
        state = opt.state_dict()
        assert state["loss_scale"] == {"value": 32.0, "counter": 2}
        assert not other.load_state_dict(state)
    elif way == "file":
        ms_optim.save(tmp_path / "x.safetensors", opt)
        assert not ms_optim.load(tmp_path / "x.safetensors", other)
    else:
        ms.save_checkpoint(opt, str(tmp_path / "x.ckpt"))
        ms.load_param_into_net(other, ms.load_checkpoint(str(tmp_path / "x.ckpt")))
    assert numbers(resumed) == (32.0, 2)
    for made in (opt, other):
        made(tensors(scaled_gradients(5, 1.0, True)))
        made(tensors(scaled_gradients(6, 1.0, True)))
    assert numbers(resumed) == numbers(scaler) == (64.0, 0)


def test_loading_says_what_is_not_there():
    scaler = ms_optim.LossScaler(64.0)
    with_scaler = ms_optim.SGD(parameters(((2,),)), loss_scale=scaler)
    without = ms_optim.SGD(parameters(((2,),)), skip_nonfinite=True)
    with pytest.raises(ValueError, match="missing: loss_scale"):
        with_scaler.load_state_dict(without.state_dict())
    with pytest.raises(ValueError, match="unexpected: loss_scale"):
        without.load_state_dict(with_scaler.state_dict())
    state = with_scaler.state_dict()
    state["loss_scale"] = {"value": 0.0, "counter": 1}
    with pytest.raises(ValueError, match="loss_scale.value: value must be a number in"):
        with_scaler.load_state_dict(state)
    assert numbers(scaler) == (64.0, 0)


def test_narrow_losses():
    scaler = ms_optim.LossScaler()
    assert scaler.scale(Tensor(1.0, ms.float16)).dtype == ms.float32
    assert float(scaler.scale(Tensor(1.0, ms.float16)).asnumpy()) == 65536.0
    assert float(scaler.scale(Tensor(2.0, ms.bfloat16)).asnumpy()) == 131072.0
    assert scaler.scale(Tensor(1.0, ms.float64)).dtype == ms.float64
    one, two = scaler.scale((Tensor(1.0, ms.float32), Tensor(2.0, ms.float32)))
    assert (float(one.asnumpy()), float(two.asnumpy())) == (65536.0, 131072.0)


def test_bad_input():
    for name, value, error in [
        ("init", 0.5, ValueError),
        ("init", "1", TypeError),
        ("init", 1e39, ValueError),
        ("factor", 1.0, ValueError),
        ("factor", True, TypeError),
        ("window", 0, ValueError),
        ("window", 2.0, TypeError),
        ("window", 2**31, ValueError),
    ]:
        with pytest.raises(error, match=f"LossScaler: {name} must be"):
            ms_optim.LossScaler(**{name: value})
    scaler = ms_optim.LossScaler()
    first = ms_optim.SGD(parameters(), loss_scale=scaler)
    with pytest.raises(ValueError, match=r"Adam: loss_scale is the LossScaler of another optimizer \(SGD\)"):
        ms_optim.Adam(parameters(), loss_scale=scaler)
    assert first.skipped_steps == 0
    with pytest.raises(TypeError, match="LBFGS does not take LossScaler"):
        ms_optim.LBFGS(parameters(), loss_scale=ms_optim.LossScaler())


def test_it_is_shown_and_reset():
    scaler = ms_optim.LossScaler(64.0, window=5)
    opt = ms_optim.SGD(parameters(((2,),)), loss_scale=scaler)
    opt((Tensor(np.array([1.0, np.nan], np.float32)),))
    opt((Tensor(np.ones(2, np.float32)),))
    assert "loss_scale LossScaler(init=64, factor=2, window=5; now 32)" in str(opt)
    opt.reset_state()
    assert numbers(scaler) == (64.0, 0)


def test_two_optimizers_in_one_step(mode):
    """Each has its scaler, and its name."""
    one, two = Parameter(Tensor(np.ones(2, np.float32)), name="a"), Parameter(Tensor(2.0), name="b")
    scalers = ms_optim.LossScaler(8.0), ms_optim.LossScaler(4.0)
    first = ms_optim.SGD([one], 0.1, loss_scale=scalers[0], name="first")
    second = ms_optim.SGD([two], 0.1, loss_scale=scalers[1], name="second")

    @ms.jit
    def step(x, y):
        return first((x,)), second((y,))

    step(Tensor(np.full(2, 8.0, np.float32)), Tensor(np.inf, ms.float32))
    assert (numbers(scalers[0])[0], numbers(scalers[1])[0]) == (8.0, 2.0)
    np.testing.assert_allclose(one.asnumpy(), 0.9, rtol=1e-6)
    assert float(two.asnumpy()) == 2.0


def test_a_construct_of_ones_own():
    class Signs(ms_optim.Optimizer):
        def construct(self, gradients):
            return super().construct(gradients)

        @staticmethod
        def update(param, grad, lr):
            return param - lr * grad

    scaler = ms_optim.LossScaler(4.0)
    w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
    opt = Signs([w], 0.1, loss_scale=scaler)
    opt((Tensor(np.full(2, 4.0, np.float32)),))
    opt((Tensor(np.full(2, np.inf, np.float32)),))
    np.testing.assert_allclose(w.asnumpy(), 0.9, rtol=1e-6)
    assert numbers(scaler) == (2.0, 0)


def trained(net, opt, way):
    """A step by MindSpore's own Cells, with a loss that is multiplied with 1024."""
    x, y = batches(1)[0]
    if way == "sens":
        cell = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt, sens=1024)
        cell.set_train()
        return cell(Tensor(x), Tensor(y))
    manager = ms.amp.FixedLossScaleManager(1024, drop_overflow_update=False)
    model = ms.Model(net, nn.MSELoss(), opt, loss_scale_manager=manager)
    data = GeneratorDataset([(x, y)], ["x", "y"], shuffle=False)
    return model.train(1, data, dataset_sink_mode=way == "sink")


@pytest.mark.parametrize("mode, way", [("GRAPH", "sens"), ("PYNATIVE", "model")], indirect=["mode"])
def test_another_scale_of_mindspores_is_found(mode, way):
    net = Net("n")
    opt = ms_optim.SGD(net.trainable_params(), 0.1)
    before = to_numpy(net.trainable_params())
    with pytest.raises(
        ValueError, match="multiplied with 1024 .* loss_scale=1: give the optimizer loss_scale=1024"
    ):
        trained(net, opt, way)
    opt = ms_optim.SGD(net.trainable_params(), 0.1, loss_scale=ms_optim.LossScaler())
    with pytest.raises(ValueError, match="multiplied with 1024 .* that of a LossScaler"):
        trained(net, opt, way)
    for one, two in zip(to_numpy(net.trainable_params()), before):
        np.testing.assert_array_equal(one, two)
    opt = ms_optim.SGD(net.trainable_params(), 0.1, loss_scale=1024)
    trained(net, opt, way)
    assert int(opt.global_step.asnumpy()[0]) == 1


def test_mindspores_files_with_a_scale_that_is_none(tmp_path):
    scaler = ms_optim.LossScaler(64.0)
    opt = ms_optim.SGD(parameters(((2,),)), loss_scale=scaler)
    with pytest.raises(ValueError, match="SGD: loss_scaler.value must be a number in"):
        scaler.scale_value.set_data(Tensor(0.0, ms.float32))
    assert opt.skipped_steps == 0 and numbers(scaler) == (64.0, 0)


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda pair: pickle.loads(pickle.dumps(pair))])
def test_a_copy_has_its_own(copied):
    scaler = ms_optim.LossScaler(64.0, window=2)
    opt = ms_optim.SGD(parameters(((2,),)), 0.1, loss_scale=scaler)
    opt((Tensor(np.full(2, 64.0, np.float32)),))
    other, own = copied((opt, scaler))
    assert other.gradient_settings.scaler is own
    other((Tensor(np.full(2, 64.0, np.float32)),))
    assert (numbers(own), numbers(scaler)) == ((128.0, 0), (64.0, 1))
    np.testing.assert_allclose(opt.parameters[0].asnumpy() - other.parameters[0].asnumpy(), 0.1, rtol=1e-5)
