"""What a step is handed is what its formula works on, or an error by name.

Half precision of Cells around an optimizer, parameters that change later, Tensors without data, empty ones,
views, and graphs that know no shapes.
"""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from mindspore.common.initializer import One
from mindspore.nn.utils import no_init_parameters
from training import parameters, tensors, to_numpy

import ms_optim

AGAIN = "make the optimizer anew"


class Step(nn.Cell):
    """A Cell that holds an optimizer, and is given its gradients."""

    def __init__(self, opt):
        super().__init__()
        self.opt = opt

    def construct(self, *gradients):
        return self.opt(gradients)


def steps_of(opt, use):
    """How a user's code steps: from Python, in a Cell, or in a compiled function."""
    if use == "call":
        return lambda *gradients: opt(gradients)
    if use == "cell":
        return Step(opt)

    @ms.jit
    def step(*gradients):
        return opt(gradients)

    return step


# Each as its mode has it: a Cell is compiled in GRAPH mode.
@pytest.fixture(params=["call", "cell", "jit"])
def use(request):
    ms.set_context(mode=ms.GRAPH_MODE if request.param == "cell" else ms.PYNATIVE_MODE)
    return request.param


def everything(opt):
    return to_numpy([*opt.parameters, *opt.get_parameters()])


def check_same(left, right):
    for one, other in zip(left, right, strict=True):
        np.testing.assert_array_equal(one, other)


def batch(size):
    rng = np.random.default_rng(size)
    return [Tensor(rng.standard_normal((size, n)).astype(np.float32)) for n in (4, 3)]


# Half precision


def test_an_optimizer_to_float_computes_as_before(engine, use):
    """Gradients that neither type holds arrive; each number is what it is without it, bit for bit."""
    given = [np.full((3, 2), 1.0000001e-9, np.float32), np.full(4, 1.2345678e5, np.float32)]
    ends = []
    for dtype in (None, ms.float16, ms.bfloat16)[: 3 if (use, engine) == ("cell", "native") else 2]:
        opt = ms_optim.AdamW(
            parameters([(3, 2), (4,)]), 1e-4, eps=1e-14, max_grad_norm=1e6, skip_nonfinite=True
        )
        step = steps_of(opt, use)
        if dtype is not None:
            opt.to_float(dtype)
        for _ in range(3):
            step(*tensors(given))
        ends.append(everything(opt))
    for end in ends[1:]:
        check_same(end, ends[0])


@pytest.mark.parametrize(
    "engine, where", [("native", "train cell"), ("portable", "network")], indirect=["engine"]
)
def test_a_network_in_half_precision_trains_in_float32(engine, where):
    """Weights of 1 follow steps of 1e-5, which float16 would lose; states are those of float32, nearly."""
    ms.set_context(mode=ms.GRAPH_MODE)
    ends = []
    for half in (False, True):
        net = nn.Dense(4, 3, weight_init="ones", bias_init="ones")
        opt = ms_optim.AdamW(net.trainable_params(), 1e-5, weight_decay=0.0)
        cell = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt).set_train()
        if half:
            (net if where == "network" else cell).to_float(ms.float16)
        for size in (8, 8, 8):
            cell(*batch(size))
        states = [state.asnumpy() for of in opt.state.values() for state in of.values()]
        assert all(state.dtype == np.float32 for state in states)
        ends.append(([now - 1.0 for now in to_numpy(opt.parameters)], states))
    for moved, wanted in zip(ends[1][0], ends[0][0], strict=True):
        assert np.all(np.abs(wanted) > 2e-5)
        np.testing.assert_allclose(moved, wanted, rtol=0.01)
    for state, wanted in zip(ends[1][1], ends[0][1], strict=True):
        np.testing.assert_allclose(state, wanted, rtol=0.03, atol=0.02 * np.abs(wanted).max())


# Parameters that change


def change(param, what):
    if what == "type":
        param.set_dtype(ms.float16)
    else:
        param.set_data(Tensor(np.ones((5, 2), np.float32)), slice_shape=True)


@pytest.mark.parametrize("what", ["type", "shape"])
def test_a_parameter_that_changed_is_named(engine, use, what):
    """At a call always; in a graph when it is compiled: MindSpore looks at no Parameter again after that."""
    first, second = params = parameters([(4,), (3, 2)])
    opt = ms_optim.SGD(params, 0.1, momentum=0.9)
    step, given = steps_of(opt, use), tensors([np.ones(4, np.float32), np.ones((3, 2), np.float32)])
    if use == "call":
        step(*given)
    change(second, what)
    before = everything(opt)
    with pytest.raises(ValueError, match=f"SGD: parameter 'w1' had shape .*{AGAIN}"):
        step(*given)
    check_same(everything(opt), before)
    if what == "shape" and use == "call":
        with pytest.raises(ValueError, match=f"parameter 'w1' had shape .*{AGAIN}"):
            step(given[0], Tensor(np.ones((5, 2), np.float32)))


def test_a_changed_parameter_takes_no_other_formula(engine):
    """What needs new states and kernels is refused before anything is changed."""
    (param,) = params = parameters([(4,)])
    opt = ms_optim.SGD(params, 0.1)
    change(param, "type")
    with pytest.raises(ValueError, match=AGAIN):
        opt.param_groups[0]["momentum"] = 0.9
    with pytest.raises(ValueError, match=AGAIN):
        opt.add_param_group({"params": [Parameter(Tensor(np.ones(2, np.float32)), name="more")]})
    assert opt.param_groups[0]["momentum"] == 0.0 and len(opt.param_groups) == 1 and len(opt.parameters) == 1


# Tensors without data


def later(shape, dtype=ms.float32):
    return Tensor(shape=shape, dtype=dtype, init=One())


def bare(dtype=ms.float32):
    with no_init_parameters():
        return nn.Dense(3, 2, dtype=dtype)


ONES = [np.ones((2, 3), np.float32), np.ones(2, np.float32)]


def test_parameters_without_data_are_named(engine):
    net = bare()
    opt = ms_optim.AdamW(net.trainable_params(), 0.1)
    with pytest.raises(
        ValueError, match=r"AdamW: parameter 'weight' has no data; .*init_parameters_data\(\)"
    ):
        opt(tensors(ONES))
    net.weight.set_data(Tensor(ONES[0]))
    with pytest.raises(ValueError, match="parameter 'bias' has no data"):
        opt(tensors(ONES))
    with pytest.raises(ValueError, match="parameter 'bias' has no data"):
        ms_optim.Reference(opt)
    assert int(opt.global_step.asnumpy()[0]) == 0
    net.init_parameters_data()
    before = to_numpy(opt.parameters)
    opt(tensors(ONES))
    for now, old in zip(to_numpy(opt.parameters), before, strict=True):
        np.testing.assert_allclose(now, old * (1 - 0.1 * 0.01) - 0.1, rtol=1e-5, atol=1e-6)


def test_a_network_that_gets_its_data_late_trains(engine):
    """MindSpore fills a network's parameters when the network is run first."""
    ms.set_context(mode=ms.GRAPH_MODE)
    net = bare()
    opt = ms_optim.SGD(net.trainable_params(), 0.1)
    cell = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt).set_train()
    x, y = Tensor(np.ones((4, 3), np.float32)), Tensor(np.full((4, 2), 7.0, np.float32))
    losses = [float(cell(x, y).asnumpy()) for _ in range(3)]
    assert losses[2] < losses[1] < losses[0] and int(opt.global_step.asnumpy()[0]) == 3


def test_gradients_without_data_are_named(engine):
    opt = ms_optim.SGD(parameters([(2, 3), (2,)]), 0.1)
    before = everything(opt)
    with pytest.raises(ValueError, match=r"SGD: the gradient of parameter 'w1' has no data; .*init_data\(\)"):
        opt((Tensor(ONES[0]), later((2,))))
    rows = (later((1,), ms.int32), Tensor(np.ones((1, 3), np.float32)), (2, 3))
    with pytest.raises(ValueError, match="the gradient of parameter 'w0' has no data"):
        opt((rows, Tensor(ONES[1])))
    rows = (Tensor([1], ms.int32), later((1, 3)), (2, 3))
    with pytest.raises(ValueError, match="the gradient of parameter 'w0' has no data"):
        opt((rows, Tensor(ONES[1])))
    check_same(everything(opt), before)


def test_master_weights_of_parameters_that_are_loaded_later(engine):
    """The copies are those of the weights that are loaded, which MindSpore rounds to the parameters' type."""
    ends = []
    values = {"weight": np.full((2, 3), 0.3, np.float16), "bias": np.array([0.0, -7.0], np.float16)}
    for net in (nn.Dense(3, 2, dtype=ms.float16), bare(ms.float16)):
        opt = ms_optim.AdamW(net.trainable_params(), 0.01, master_weights=True)
        ms.load_param_into_net(net, {name: Parameter(Tensor(x), name=name) for name, x in values.items()})
        for _ in range(3):
            opt(tensors(ONES))
        ends.append(everything(opt))
    check_same(*ends)


def test_states_are_given_tensors_without_data(engine):
    """A Tensor that knows how to be filled is filled before it is copied."""
    opt = ms_optim.SGD(parameters([(3,)]), 0.1, momentum=0.9)
    opt.state["w0"]["momentum_buffer"].set_data(later((3,)))
    np.testing.assert_array_equal(opt.state["w0"]["momentum_buffer"].asnumpy(), np.ones(3))


# Empty Tensors and views


def test_empty_parameters_stand_beside_others(engine):
    """An empty Tensor may stand nowhere, and that is no fault."""
    empty = Parameter(Tensor(np.zeros((0, 3), np.float32)), name="empty")
    full = Parameter(Tensor(np.full(2, 3.0, np.float32)), name="full")
    opt = ms_optim.SGD([empty, full], 0.5, momentum=0.9)
    opt((Tensor(np.zeros((0, 3), np.float32)), Tensor(np.ones(2, np.float32))))
    np.testing.assert_allclose(full.asnumpy(), 2.5, rtol=1e-7)
    assert empty.shape == (0, 3)


def test_views_are_read_as_they_look(engine, use):
    """A transposed gradient, and every second row of one, by their places and not as they lie in memory."""
    wide = np.arange(24, dtype=np.float32).reshape(8, 3)
    params = [
        Parameter(Tensor(np.zeros(shape, np.float32)), name=f"v{i}")
        for i, shape in enumerate([(3, 8), (4, 3)])
    ]
    opt = ms_optim.SGD(params, 1.0)
    given = Tensor(wide).transpose(1, 0), Tensor(wide)[::2]
    steps_of(opt, use)(*given)
    np.testing.assert_array_equal(params[0].asnumpy(), -wide.T)
    np.testing.assert_array_equal(params[1].asnumpy(), -wide[::2])


# Graphs of dynamic shapes


def dense_and_grad():
    net, loss = nn.Dense(4, 3, weight_init="ones", bias_init="zeros"), nn.MSELoss()
    opt = ms_optim.AdamW(net.trainable_params(), 0.1, max_grad_norm=0.1, skip_nonfinite=True)

    def forward(x, y):
        return loss(net(x), y)

    return net, loss, opt, ms.value_and_grad(forward, None, opt.parameters)


SIZES = (8, 16, 24, 3)


@pytest.fixture(scope="module")
def by_size():
    """Where the training ends that a call from Python makes of each batch."""
    ms.set_context(mode=ms.PYNATIVE_MODE)
    _, _, opt, grad = dense_and_grad()
    for size in SIZES:
        opt(grad(*batch(size))[1])
    return everything(opt)


@pytest.mark.parametrize("engine, form", [("native", "jit"), ("portable", "set_inputs")], indirect=["engine"])
def test_batches_of_any_size(engine, form, by_size):
    """One graph for all sizes of the batch."""
    net, loss, opt, grad = dense_and_grad()
    if form == "jit":

        @ms.jit(dynamic=1)
        def step(x, y):
            value, gradients = grad(x, y)
            return ops.depend(value, opt(gradients))

    else:
        ms.set_context(mode=ms.GRAPH_MODE)
        step = nn.TrainOneStepCell(nn.WithLossCell(net, loss), opt).set_train()
        step.set_inputs(*(Tensor(shape=[None, n], dtype=ms.float32) for n in (4, 3)))
    for size in SIZES:
        step(*batch(size))
    assert int(opt.global_step.asnumpy()[0]) == len(SIZES)
    for one, other in zip(everything(opt), by_size, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)
