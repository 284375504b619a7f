"""Every way to take a step gives the same weights, bit for bit, in both modes."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from mindspore.dataset import GeneratorDataset
from table import BASE_ROWS, ROWS, name
from training import Falling, Net, Rising, batches, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.engine.portable import fused
from ms_optim.schedules import Cosine, Linear, Schedule

STEPS = 4
# Where a large graph shows no more.
TWO = ((5,), (3, 4))


def settings(row):
    """Arguments with a schedule on the learning rate and one on the weight decay."""
    return {"learning_rate": Falling(0.1), "weight_decay": Rising(0.05), **row.needs}


def direct(net, opt, data):
    grad_fn = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, opt.parameters)
    for i, (x, y) in enumerate(data):
        _, grads = grad_fn(Tensor(x), Tensor(y))
        if i % 2:
            opt(grads)
        else:
            opt.step(list(grads))


def jit(net, opt, data):
    grad_fn = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, opt.parameters)

    @ms.jit
    def train_step(x, y):
        loss, grads = grad_fn(x, y)
        opt.step(grads)
        return loss

    for x, y in data:
        train_step(Tensor(x), Tensor(y))


def one_step_cell(net, opt, data):
    train = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)
    train.set_train()
    for x, y in data:
        train(Tensor(x), Tensor(y))


def model(net, opt, data):
    dataset = GeneratorDataset(data, ["x", "y"], shuffle=False)
    ms.Model(net, nn.MSELoss(), opt).train(1, dataset, dataset_sink_mode=False)


def nested(net, opt, data):
    """Two Cells deep, with prefixes of their own."""

    class Outer(nn.Cell):
        def __init__(self, inner):
            super().__init__()
            self.inner = inner

        def construct(self, x, y):
            return self.inner(x, y)

    train = Outer(nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt))
    for x, y in data:
        train(Tensor(x), Tensor(y))


def trained(row, use):
    """All that the optimizer has written, after a training."""
    net = Net()
    opt = row.cls(net.trainable_params(), **settings(row))
    use(net, opt, batches(STEPS))
    assert int(opt.global_step.asnumpy()[0]) == STEPS, use
    assert opt.get_last_lr() == [pytest.approx(0.1 / STEPS, rel=1e-6)], use
    return to_numpy([*opt.parameters, *opt.get_parameters()])


# That every formula computes the same in a call and within a graph is a test of its own: test_truth.py.
@pytest.mark.parametrize("engine, row", zip(("native", "portable"), BASE_ROWS), ids=name, indirect=["engine"])
def test_every_use_gives_the_same_weights(row, engine):
    ends = []
    for mode in (ms.GRAPH_MODE, ms.PYNATIVE_MODE):
        ms.set_context(mode=mode)
        ends.append(trained(row, one_step_cell))
        # Here grads of the linear layer are the mode's own: only the optimizer must agree. (To a Model, an
        # optimizer is a part of a TrainOneStepCell, as the mode runs it.)
        for use in (direct, jit, model) if mode == ms.GRAPH_MODE else (direct, jit):
            for a, b in zip(ends[-1], trained(row, use)):
                np.testing.assert_array_equal(a, b, err_msg=f"{mode} {use}")
    for a, b in zip(*ends):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


# Formulas of several passes, and states of other shapes than the parameter's.
REDUCING = [row for row in ROWS if row.cls in (ms_optim.LAMB, ms_optim.Adafactor)]


@pytest.mark.parametrize("row", REDUCING, ids=name)
def test_a_call_and_a_graph_give_the_same_weights(row, monkeypatch):
    """On the native engine: by address from Python, and as a custom operator."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", "native")
    ms.set_context(mode=ms.GRAPH_MODE)
    called, in_graph = trained(row, direct), trained(row, one_step_cell)
    ms.set_context(mode=ms.PYNATIVE_MODE)
    for a, b in zip(called, in_graph):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("mode", ["GRAPH"], indirect=True)
def test_adamw_decays_by_two_kernels_in_every_use(mode, monkeypatch):
    """Beside a backward pass, which reads the weights that the decay changes."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    row = next(row for row in ROWS if row.cls is ms_optim.AdamW)
    by_one = trained(row, direct)
    monkeypatch.setattr(fused, "_MANY", 0)
    by_two = trained(row, direct)
    for use in (one_step_cell, jit):
        for a, b in zip(by_two, trained(row, use)):
            np.testing.assert_array_equal(a, b, err_msg=str(use))
    for a, b in zip(by_one, by_two):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)


def test_what_a_step_gives_back(engine, mode):
    """A graph gets the count of steps; it may hand its gradients in a list."""
    opt = ms_optim.Lion(parameters(), skip_nonfinite=True)

    @ms.jit
    def train_step(*grads):
        return opt(list(grads))

    broken = [np.full_like(gradient, np.nan) for gradient in gradients(0)]
    given = [train_step(*tensors(grads)) for grads in (gradients(0), broken, gradients(1))]
    assert [count.asnumpy().tolist() for count in given] == [[1], [1], [2]]
    assert opt(tensors(gradients(2))) is True


def test_weights_that_are_loaded_between_calls(engine, mode):
    """A direct call goes on from new buffers, whichever way they came, in either mode."""
    opt = ms_optim.SGD(parameters(), learning_rate=1.0)
    weights = list(opt.parameters)
    opt(tensors(gradients(0)))
    weights[1].set_data(Tensor(np.full(5, 10.0, np.float32)))
    loaded = {"w2": Parameter(Tensor(np.full((3, 4), 20.0), ms.float32), name="w2")}
    ms.load_param_into_net(holder(weights), loaded)
    opt(tensors(gradients(1)))
    np.testing.assert_allclose(weights[1].asnumpy(), 10.0 - gradients(1)[1], rtol=1e-6)
    np.testing.assert_allclose(weights[2].asnumpy(), 20.0 - gradients(1)[2], rtol=1e-6)


@pytest.mark.parametrize("cls", [ms_optim.AdamW, ms_optim.Lion])
def test_two_steps_in_one_graph(cls, engine, mode):
    """The scalars of the second step must not be those of the first."""
    opt, plain = (cls(parameters(), learning_rate=[0.1, 0.02, 0.3, 0.04]) for _ in range(2))

    @ms.jit
    def twice(first, second):
        done = opt(first)
        return ops.depend(opt(second), done)

    for step in (0, 2):
        grads = [ms.mutable(tensors(gradients(number))) for number in (step, step + 1)]
        twice(*grads)
        for each in grads:
            plain(each)
    assert int(opt.global_step.asnumpy()[0]) == 4
    for a, b in zip(to_numpy(opt.parameters), to_numpy(plain.parameters)):
        np.testing.assert_allclose(a, b, rtol=1e-6)


def test_cells_in_cells(mode, engine):
    row = next(row for row in ROWS if row.cls is ms_optim.AdamW)
    for a, b in zip(trained(row, one_step_cell), trained(row, nested)):
        np.testing.assert_array_equal(a, b)


# A fused kernel of MindSpore's must see what is written too. (Without one, the portable engine runs the
# formula that the native one runs.)
KERNELS = ("SGD", "Momentum", "Adam", "AdamW", "AdamOffload", "AdamWeightDecay", "Adadelta")
WITH_KERNEL = [row for row in ROWS if name(row) in KERNELS]
WAYS = [
    *((row, "native", "PYNATIVE", "direct") for row in ROWS),
    *((row, "portable", "PYNATIVE", "jit") for row in WITH_KERNEL),
    *((row, "portable", "GRAPH", "direct") for row in WITH_KERNEL if name(row) in ("SGD", "AdamW")),
    *((row, "native", "GRAPH", "jit") for row in WITH_KERNEL if name(row) in ("SGD", "AdamW")),
]


@pytest.mark.parametrize("row, engine, mode, way", WAYS, ids=name)
def test_writes_act_at_the_next_step(row, engine, mode, way, compilations, monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", engine)
    ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
    start = {"weight_decay": 0.1, **row.needs, **({"dampening": 0.1} if "dampening" in row.writes else {})}
    opt = row.cls(parameters(), learning_rate=0.1, **start)
    reference = ms_optim.Reference(opt)

    @ms.jit
    def compiled(grads):
        return opt(grads)

    take = compiled if way == "jit" else opt
    changes = [{"lr": 0.03}, *({key: value} for key, value in row.writes.items()), {"lr": np.float32(0.2)}]
    for step, change in enumerate([{}, {}, *changes]):
        for key, value in change.items():
            opt.param_groups[0][key] = value
            assert opt.param_groups[0][key] == value
        grads = gradients(step)
        before = compilations()
        take(ms.mutable(tensors(grads)))
        if step > 1:
            assert compilations() == before, f"{change} compiled anew"
        reference.step(grads)
        for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
            np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5, atol=1e-6)
    assert opt.get_last_lr() == [pytest.approx(0.2)]


def test_weight_decay_comes_and_goes(engine):
    opt = ms_optim.Adam(parameters(), learning_rate=0.1)
    reference = ms_optim.Reference(opt)
    for step in range(6):
        if step in (2, 4):
            opt.param_groups[0]["weight_decay"] = {2: 0.5, 4: 0.0}[step]
        grads = gradients(step)
        opt(tensors(grads))
        reference.step(grads)
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


class Given(nn.Cell):
    """A value that no hyperparameter written as a number may have."""

    def __init__(self, value):
        super().__init__()
        self.value = Tensor(value, ms.float32)

    def construct(self, step):
        return self.value


@pytest.mark.parametrize("name", ["weight_decay", "l1_decay"])
def test_decays_of_a_cell_that_are_out_of_range(name, engine, mode):
    """A graph takes them as they are; where Python takes the step, it refuses them."""
    for value, end in (
        (-0.5, 2.0 + 0.1 * 0.5 * {"weight_decay": 2.0, "l1_decay": 1.0}[name]),
        (np.nan, np.nan),
    ):
        param = Parameter(Tensor(np.full(3, 2.0, np.float32)), name="w")
        opt = ms_optim.SGD([param], learning_rate=0.1, **{name: Given(value)})
        if engine == "native":
            with pytest.raises(
                ValueError, match=f"group_0.{name}: at step 0 Given gives {value:g}; it must be"
            ):
                opt((Tensor(np.zeros(3, np.float32)),))
            np.testing.assert_array_equal(param.asnumpy(), np.full(3, 2.0, np.float32))
            assert opt.global_step.asnumpy() == 0
        compiled_step(opt)((Tensor(np.zeros(3, np.float32)),))
        np.testing.assert_allclose(param.asnumpy(), np.full(3, end), rtol=1e-6)


def test_one_optimizer_in_both_modes(engine):
    opt, other = (ms_optim.AdamW(parameters(), learning_rate=0.1) for _ in range(2))
    for step, mode in enumerate((ms.GRAPH_MODE, ms.PYNATIVE_MODE, ms.GRAPH_MODE, ms.PYNATIVE_MODE)):
        ms.set_context(mode=mode)
        opt(tensors(gradients(step)))
    for step in range(4):
        other(tensors(gradients(step)))
    for a, b in zip(to_numpy(opt.parameters), to_numpy(other.parameters)):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize(
    "engine, mode, way",
    [
        ("native", "PYNATIVE", "call"),
        ("native", "GRAPH", "cell"),
        ("portable", "PYNATIVE", "jit"),
        ("portable", "GRAPH", "cell"),
    ],
    indirect=["engine"],
)
def test_zeros_can_be_raised(engine, mode, way):
    """Compiled steps that were made without a term are made anew, with the state that the term needs."""
    ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
    opt = ms_optim.SGD(parameters(TWO), learning_rate=0.1)
    reference = ms_optim.Reference(opt)
    takes = [{"call": lambda opt: opt, "jit": compiled_step, "cell": Holder}[way](opt) for _ in range(2)]
    for step, keys in enumerate(((), (), ("weight_decay", "momentum"), ("dampening",), ("l1_decay",), ())):
        for key in keys:
            opt.param_groups[0][key] = 0.5
            if key == "momentum":
                reference.state = ms_optim.Reference(opt).state
        takes[step % 2](ms.mutable(tensors(gradients(step, TWO))))
        reference.step(gradients(step, TWO))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)
    assert opt.state["w1"].keys() == {"momentum_buffer"}


class Holder(nn.Cell):
    def __init__(self, opt):
        super().__init__()
        self.opt = opt

    def construct(self, grads):
        return self.opt(grads)


def compiled_step(opt):
    @ms.jit
    def train_step(grads):
        return opt(grads)

    return train_step


def test_a_step_that_cannot_be_compiled_anew_is_an_error(engine, monkeypatch):
    """As in a MindSpore whose compilations look different."""
    monkeypatch.setattr("ms_optim.core.entry.graphs_under_way", list)
    opt = ms_optim.SGD(parameters(), 0.1)
    compiled_step(opt)(ms.mutable(tensors(gradients(0))))
    with pytest.raises(ValueError, match="momentum was 0 when a step .* was compiled"):
        opt.param_groups[0]["momentum"] = 0.9
    assert opt.param_groups[0]["momentum"] == 0.0 and opt.state["w1"] == {}


@pytest.mark.parametrize("row", BASE_ROWS, ids=name)
def test_training_goes_on_from_replaced_weights(engine, row):
    opt = row.cls(parameters(), learning_rate=0.1, **row.needs)
    weights = list(opt.parameters)
    opt(tensors(gradients(0)))
    weights[1].set_data(Tensor(np.full(5, 10.0, np.float32)))
    loaded = {"w2": Parameter(Tensor(np.full((3, 4), 20.0), ms.float32), name="w2")}
    ms.load_param_into_net(holder(weights), loaded)
    for state in opt.state["w1"].values():
        state.set_data(Tensor(np.zeros(5, np.float32)))
    reference = ms_optim.Reference(opt)
    np.testing.assert_array_equal(reference.params["w1"], 10.0)
    np.testing.assert_array_equal(reference.params["w2"], 20.0)
    for step in (1, 2, 3):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(weights, to_numpy(weights)):
        # A number of about 1 that comes near zero was rounded on its way.
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5, atol=5e-7)
        assert np.all(now != (10.0 if param.name == "w1" else 20.0))


def holder(params):
    """A network with these parameters, as load_param_into_net wants one."""
    cell = nn.Cell(auto_prefix=False)
    for param in params:
        cell.insert_param_to_cell(param.name, param)
    return cell


class Duel(nn.Cell):
    """Two optimizers in one Cell, as in a GAN."""

    def __init__(self, first, second):
        super().__init__()
        self.first = first
        self.second = second

    def construct(self, first_grads, second_grads):
        self.first(first_grads)
        return self.second(second_grads)


@pytest.mark.parametrize("way", ["cell", "jit", "calls"])
def test_two_optimizers_in_one_step(mode, engine, way):
    first = ms_optim.AdamW(parameters(TWO, prefix="generator.w"), name="generator")
    second = ms_optim.Lion(parameters(TWO, prefix="critic.w"), learning_rate=0.01, name="critic")
    alone = [ms_optim.AdamW(parameters(TWO)), ms_optim.Lion(parameters(TWO), learning_rate=0.01)]
    duel = Duel(first, second)

    def calls(first_grads, second_grads):
        first(first_grads)
        second(second_grads)

    @ms.jit
    def compiled(first_grads, second_grads):
        first(first_grads)
        return second(second_grads)

    take = {"cell": duel, "jit": compiled, "calls": calls}[way]
    for step in range(3):
        grads = tensors(gradients(step, TWO))
        take(ms.mutable(grads), ms.mutable(grads))
        for opt in alone:
            opt(grads)
    for opt, other in zip((first, second), alone):
        for a, b in zip(to_numpy(opt.parameters), to_numpy(other.parameters)):
            np.testing.assert_array_equal(a, b)
    names = [p.name for p in duel.get_parameters()]
    assert "generator.global_step" in names and "critic.group_0.lr" in names
    assert "exp_avg.generator.w0" in names


def test_a_clash_of_two_optimizers_says_what_to_do(mode, engine):
    first, second = ms_optim.AdamW(parameters(prefix="a.")), ms_optim.SGD(parameters(prefix="b."))
    grads = ms.mutable(tensors(gradients(0)))

    @ms.jit
    def compiled(grads):
        first(grads)
        return second(grads)

    for take in (lambda: compiled(grads), lambda: Duel(first, second)(grads, grads)):
        with pytest.raises(ValueError, match=r"own name=.*generator"):
            take()


def test_lists_and_tensors_of_learning_rates(engine):
    for rates in ([0.3, 0.2, 0.1], Tensor([0.3, 0.2, 0.1]), np.array([0.3, 0.2, 0.1])):
        param = Parameter(Tensor(np.zeros(2, np.float32)), name="w")
        opt = ms_optim.SGD([param], learning_rate=rates)
        seen = [opt.get_last_lr()[0]]
        for _ in range(5):
            opt((Tensor(np.ones(2, np.float32)),))
            seen.append(opt.get_last_lr()[0])
        np.testing.assert_allclose(seen, [0.3, 0.3, 0.2, 0.1, 0.1, 0.1], rtol=1e-6)
        np.testing.assert_allclose(param.asnumpy(), -0.8, rtol=1e-6)


def test_schedules_on_every_hyperparameter(mode, engine):
    opt = ms_optim.AdamW(
        parameters(),
        learning_rate=Falling(0.1),
        betas=(Falling(0.9), 0.99),
        eps=Falling(1e-2),
        weight_decay=Rising(0.1),
        l1_decay=Rising(0.01),
    )
    reference = ms_optim.Reference(opt)
    for step in range(10):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5, atol=1e-6)


def test_schedules_run_in_python_outside_of_graphs(engine, monkeypatch):
    """In PYNATIVE mode a step must not launch kernels for them."""

    def refuse(self):
        raise AssertionError("a schedule was compiled")

    monkeypatch.setattr(Schedule, "_in_graph", refuse)
    ms.set_context(mode=ms.PYNATIVE_MODE)
    options = {"learning_rate": Cosine(0.1, steps=8), "betas": (Linear(0.5, 0.9, steps=4), 0.99)}
    opt = ms_optim.AdamW(parameters(), weight_decay=Cosine(0.3, steps=5), **options)
    reference = ms_optim.Reference(opt)
    for step in range(6):
        if step == 4:
            opt.param_groups[0]["weight_decay"] = 0.2
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


def test_a_written_value_replaces_a_schedule(mode, engine):
    opt = ms_optim.SGD(parameters(), learning_rate=Falling(0.1))
    opt(tensors(gradients(0)))
    assert opt.param_groups[0]["lr"] == pytest.approx(0.05)
    opt.param_groups[0]["lr"] = 0.7
    assert opt.get_last_lr() == [pytest.approx(0.1)]
    opt(tensors(gradients(1)))
    assert opt.get_last_lr() == [pytest.approx(0.7)]


@pytest.mark.parametrize(
    "engine, count", [("native", 1), ("native", 300), ("portable", 1), ("portable", 60)], indirect=["engine"]
)
def test_one_parameter_and_many(engine, count):
    params = parameters(shapes=[(3,)] * count)
    opt = ms_optim.Lion(params, learning_rate=0.1)
    before = to_numpy(params)
    opt(tensors([np.full(3, (-1.0) ** i, np.float32) for i in range(count)]))
    for i, (a, b) in enumerate(zip(before, to_numpy(params))):
        np.testing.assert_allclose(b, a - 0.1 * (-1.0) ** i, rtol=1e-6)


def test_empty_parameters_are_left_alone(engine):
    params = parameters(shapes=[(3,), (0, 4), (2,)])
    opt = ms_optim.AdamW(params, learning_rate=0.1, weight_decay=0.0)
    before = to_numpy(params)
    opt(tensors([np.ones(3, np.float32), np.ones((0, 4), np.float32), np.ones(2, np.float32)]))
    for i in (0, 2):
        np.testing.assert_allclose(params[i].asnumpy(), before[i] - 0.1, rtol=1e-5)


def test_empty_gradients_have_no_norm(engine):
    params = parameters(shapes=[(4,), (0, 3), (0,)])
    opt = ms_optim.SGD(params, learning_rate=1.0, max_grad_norm=1.0, skip_nonfinite=True)
    before = to_numpy(params)[0]
    opt(tensors([np.ones(4, np.float32), np.ones((0, 3), np.float32), np.ones(0, np.float32)]))
    np.testing.assert_allclose(params[0].asnumpy(), before - 0.5, rtol=1e-5)
    assert opt.skipped_steps == 0


def test_late_steps_are_exact(engine):
    """Bias corrections and list indices at step 10^6, from a restored counter."""
    opt = ms_optim.AdamW(parameters(), learning_rate=[0.5, 0.01], betas=(0.9, 0.999999))
    opt.global_step.set_data(Tensor([10**6], ms.int32))
    reference = ms_optim.Reference(opt)
    for step in range(3):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


def test_a_forward_compiled_after_a_load_sees_what_is_trained(engine):
    """PYNATIVE: new buffers stay the parameters', whatever the compiled step keeps."""
    ms.set_context(mode=ms.PYNATIVE_MODE)
    w = Parameter(Tensor(np.zeros(2, np.float32)), name="w")
    opt = ms_optim.SGD([w], learning_rate=1.0)
    grad = Tensor(np.ones(2, np.float32))
    opt((grad,))
    for start in (10.0, 20.0):
        w.set_data(Tensor(np.full(2, start, np.float32)))

        @ms.jit
        def forward():
            return w * 1.0

        for step in range(1, 4):
            opt((grad,))
            np.testing.assert_array_equal(w.asnumpy(), start - step)
            np.testing.assert_array_equal(forward().asnumpy(), start - step)
