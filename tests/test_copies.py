"""copy.deepcopy and pickle of optimizers and all that belongs to them: the copy goes on, and by itself."""

import copy
import pickle

import mindspore as ms
import numpy as np
import pytest
from checkpoints import cases
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops
from resume import first_half, train, values
from table import BASE_ROWS, USUAL_ROWS, name
from training import Falling, Net, batches, gradients, parameters, tensors

import ms_optim
from ms_optim.schedules import (
    Chebyshev,
    Cosine,
    EpochScheduler,
    Greedy,
    Lambda,
    Multiply,
    Noise,
    ReduceLROnPlateau,
    Schedule,
    Step,
    Table,
    WarmRestarts,
    Warmup,
    WarmupStableDecay,
)


def pickled(thing):
    return pickle.loads(pickle.dumps(thing))


WAYS = pytest.mark.parametrize("copied", [copy.deepcopy, pickled])


def assert_goes_on(opt, copied):
    """The copy steps as the original, and neither moves the other."""
    before = values(opt)
    assert values(copied).keys() == before.keys()
    for key, array in values(copied).items():
        np.testing.assert_array_equal(array, before[key], err_msg=key)
    assert not {id(p) for p in opt.parameters} & {id(p) for p in copied.parameters}
    train(copied, range(4, 7))
    for key, array in values(opt).items():
        np.testing.assert_array_equal(array, before[key], err_msg=key)
    train(opt, range(4, 7))
    for key, array in values(copied).items():
        np.testing.assert_array_equal(array, values(opt)[key], err_msg=key)


@pytest.mark.parametrize(
    "copied, row",
    [*((copy.deepcopy, row) for row in USUAL_ROWS), *((pickled, row) for row in BASE_ROWS)],
    ids=lambda value: getattr(value, "__name__", None) or name(value),
)
def test_every_optimizer(row, copied):
    """With an added group, changed values, and schedules; of which those of MindSpore's are not pickled."""
    if copied is pickled:
        params = parameters()
        options = {"learning_rate": Warmup(Cosine(0.1, 9), 2), **{**row.needs, "weight_decay": 0.1}}
        opt = row.cls([{"params": params[:2]}, {"params": params[2:], "lr": 0.3}], **options)
        train(opt, range(4))
    else:
        opt = first_half(row)
    again = copied(opt)
    assert type(again) is row.cls and str(again) == str(opt) and again.get_last_lr() == opt.get_last_lr()
    assert_goes_on(opt, again)


def test_the_portable_engine(monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    opt = first_half(BASE_ROWS[1])
    assert_goes_on(opt, copy.deepcopy(opt))


def test_lbfgs():
    net, opt = cases.made("LBFGS")
    cases.train("LBFGS", net, opt, 0, 3)
    both = pickled((list(net.trainable_params()), opt))
    again = both[1]
    assert [id(p) for p in both[0]] == [id(p) for p in again.parameters]
    for each in (opt, again):
        each(tuple(Tensor(np.full(p.shape, 0.3), p.dtype) for p in each.parameters))
        each(tuple(Tensor(np.full(p.shape, -0.2), p.dtype) for p in each.parameters))
    for key, array in values(opt).items():
        np.testing.assert_array_equal(values(again)[key], array, err_msg=key)


def test_thor_says_why_not():
    _, opt = cases.made("Thor")
    with pytest.raises(TypeError, match="Thor: it cannot be copied, since the layers of its network"):
        copy.deepcopy(opt)


def test_a_network_that_is_copied_with_it(mode):
    """The optimizer's copy trains the network's copy, in a compiled step too."""
    net = Net()
    opt = ms_optim.AdamW(net.trainable_params(), Cosine(0.1, 9), transforms=[ms_optim.transforms.EMA(0.5)])
    data = [tuple(map(Tensor, batch)) for batch in batches(4)]

    def run(net, opt, data):
        step = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)
        for x, y in data:
            step(x, y)

    run(net, opt, data[:2])
    both = copy.deepcopy({"net": net, "opt": opt})
    assert [id(p) for p in both["net"].trainable_params()] == [id(p) for p in both["opt"].parameters]
    before = values(opt)
    run(both["net"], both["opt"], data[2:])
    for key, array in values(opt).items():
        np.testing.assert_array_equal(array, before[key])
    run(net, opt, data[2:])
    for key, array in values(opt).items():
        np.testing.assert_array_equal(array, values(both["opt"])[key], err_msg=key)
    with opt.averaged(), pytest.raises(RuntimeError, match="while its parameters hold averaged weights"):
        copy.deepcopy(opt)


class Own(ms_optim.Optimizer):
    """A construct of a user's, with attributes of every kind."""

    def __init__(self, params, learning_rate, **options):
        super().__init__(params, learning_rate, **options)
        self.velocity = self.parameters.clone("velocity", init="zeros")
        self.count = Parameter(Tensor(0.0, ms.float32), name="count", requires_grad=False)
        self.map = ops.HyperMap()
        self.add = ops.AssignAdd()
        self.inner = nn.ReLU()
        self.rate, self.words = 0.5, ["a", {"b": 1}]

    def construct(self, gradients):
        gradients = self.map(ops.mul, self.velocity, gradients)
        count = self.add(self.count, Tensor(self.rate, ms.float32))
        done = self.map(ops.assign_add, self.velocity, self.parameters)
        return ops.depend(self.assignadd(self.global_step, self.global_step_increase_tensor), (count, done))


@WAYS
def test_a_construct_of_a_users(copied, mode):
    opt = Own(parameters(), 0.1)
    if copied is pickled:
        del opt.inner  # A Cell with an operator, which MindSpore does not pickle.
    opt(tensors(gradients(0)))
    again = copied(opt)
    assert (again.rate, again.words) == (0.5, ["a", {"b": 1}]) and again.words is not opt.words
    assert float(again.count.asnumpy()) == 0.5
    again(tensors(gradients(1)))
    assert float(again.count.asnumpy()) == 1.0 and float(opt.count.asnumpy()) == 0.5
    opt(tensors(gradients(1)))
    for one, other in zip(opt.velocity, again.velocity):
        assert one is not other and isinstance(again.velocity, ParameterTuple)
        np.testing.assert_array_equal(one.asnumpy(), other.asnumpy())
    assert again.global_step.asnumpy() == [2]


@WAYS
def test_groups_are_copied_as_values(copied):
    opt = ms_optim.AdamW(parameters(), Cosine(0.1, 9))
    groups = copied(opt.param_groups)
    assert type(groups) is list and type(groups[0]) is dict
    assert groups[0].keys() == opt.param_groups[0].keys() and groups[0]["lr"] == 0.1
    groups[0]["lr"] = 0.5
    groups[0]["params"][0].set_data(Tensor(7.0, ms.float32))
    assert opt.param_groups[0]["lr"] == 0.1 and float(opt.parameters[0].asnumpy()) != 7.0
    assert copied(opt.param_groups[0])["betas"] == (0.9, 0.999)
    state = copied(opt.state)
    state["w1"]["exp_avg"].set_data(Tensor(np.ones(5), ms.float32))
    assert not opt.state["w1"]["exp_avg"].asnumpy().any()


def fall(step):
    return 0.1 / (1 + step)


class Asking(nn.Cell):
    def __init__(self, schedule):
        super().__init__()
        self.schedule = schedule

    def construct(self, step):
        return self.schedule(step)


class Waved(Schedule):
    def __init__(self, lr):
        super().__init__(lr=lr)
        self.half = lr / 2
        self.other = Cosine(lr, 5)

    def value(self, step):
        return self.half + self.other.value(step)


@WAYS
@pytest.mark.parametrize(
    "schedule",
    [
        Cosine(0.1, 9),
        Warmup(Multiply([Cosine(1.0, 9), 0.1]), 3, 0.01, "exponential"),
        Table([0.3, 0.2, 0.1]),
        Lambda(fall, steps=4),
        Lambda(fall),
        Noise(Chebyshev(0.1, 4), 3, seed=5),
        WarmRestarts(0.1, 4, 2, peak_factor=0.5, warmup_steps=1),
        WarmupStableDecay(0.1, 9, 0, 9, fall),
        Waved(0.1),
    ],
    ids=str,
)
def test_schedules(schedule, copied):
    again = copied(schedule)
    assert type(again) is type(schedule) and str(again) == str(schedule)
    assert again.table(3) == schedule.table(3)
    with pytest.raises(AttributeError, match="is fixed"):
        setattr(again, next(iter(schedule._settings)), 1)
    if copied is pickled:
        return
    ms.set_context(mode=ms.GRAPH_MODE)
    np.testing.assert_allclose(Asking(again)(Tensor(2, ms.int32)).asnumpy(), schedule(2), 1e-6)


def test_a_schedule_of_mindspores_within():
    schedule = Warmup(Falling(0.1), 2)
    again = copy.deepcopy(schedule)
    assert again.table(4) == schedule.table(4) and again.schedule.cell is not schedule.schedule.cell


@WAYS
def test_schedulers_and_references_go_with_their_optimizer(copied):
    opt = ms_optim.SGD(parameters(), 0.1, momentum=0.9)
    scheduler, plateau = EpochScheduler(opt, Step(0.1, 1, 0.5)), ReduceLROnPlateau(opt, patience=0)
    greedy = Greedy(opt, patience=0, factor=0.5, smooth=True, threshold=0.0)
    reference = ms_optim.Reference(opt)
    train(opt, range(2))
    scheduler.step()
    plateau.step(1.0)
    again, other, flat, eager, double = copied((opt, scheduler, plateau, greedy, reference))
    assert other.optimizer is again is flat.optimizer is eager.optimizer is double.optimizer
    other.step()
    flat.step(2.0)
    assert again.param_groups[0]["lr"] == pytest.approx(0.0025)
    eager.step(1.0)
    assert again.param_groups[0]["lr"] == pytest.approx(0.005)
    assert opt.param_groups[0]["lr"] == 0.05 and (scheduler.last_epoch, other.last_epoch) == (1, 2)
    double.step(gradients(0))
    assert (reference.global_step, double.global_step) == (0, 1)
    assert copied(scheduler).optimizer.param_groups[0]["lr"] == 0.05
