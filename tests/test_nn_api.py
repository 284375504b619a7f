"""What nn.Optimizer promises to callbacks, toolboxes and a construct: nn.* beside ours, also after writes."""

import copy
import warnings
from itertools import product

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops
from mindspore.nn.learning_rate_schedule import LearningRateSchedule
from mindspore.train import LearningRateScheduler, ReduceLROnPlateau
from training import Falling, gradients, parameters, tensors

import ms_optim
from ms_optim.schedules import Lambda, Linear

LIST = [0.3, 0.2, 0.1]
RATES = {"number": lambda: 0.1, "list": lambda: LIST, "schedule": lambda: Falling(0.1)}


def grouped(kind, rate, own=lambda: 0.5):
    """Parameters, the constructor's rate, in the four ways in which groups have rates."""
    params = parameters()
    groups = [{"params": params[:2], "weight_decay": 0.25}, {"params": params[2:]}]
    if kind == "one":
        return params, rate()
    if kind == "groups":
        return [*groups, {"order_params": params[::-1]}], rate()
    groups[0]["lr"] = own()
    if kind == "rates":
        groups[1]["lr"] = rate()
    return groups, rate()


GROUPS = ("one", "groups", "rates", "mixed")
NAMES = (
    *("is_group", "is_group_lr", "dynamic_lr", "dynamic_weight_decay", "dynamic_decay_flags"),
    *("exec_weight_decay", "decay_flags", "grad_centralization", "grad_centralization_flags"),
    *("is_group_params_ordered", "target", "unique", "use_parallel", "param_rank", "optim_filter"),
    *("param_length", "need_scale", "loss_scale"),
)


def shown(value):
    """A value by what it is, and of numbers what they are."""
    if isinstance(value, (tuple, list)):
        return [shown(part) for part in value]
    if isinstance(value, Parameter):
        return ("parameter", value.dtype, value.shape, value.asnumpy().item())
    if isinstance(value, Tensor):
        return ("tensor", value.dtype, value.shape, value.asnumpy().round(6).tolist())
    if isinstance(value, nn.CellList):
        return [shown(cell) for cell in value]
    if isinstance(value, nn.Cell):
        at = [value(Tensor([step], ms.int32)).asnumpy().reshape(-1).item() for step in range(3)]
        return (isinstance(value, LearningRateSchedule), np.float32(at).round(6).tolist())
    return value


@pytest.mark.parametrize("kind", GROUPS)
@pytest.mark.parametrize("rate", RATES)
def test_the_table(kind, rate):
    theirs, ours = (
        cls(*grouped(kind, RATES[rate]), momentum=0.9, weight_decay=0.125, loss_scale=4.0)
        for cls in (nn.Momentum, ms_optim.SGD)
    )
    for name in (name for name in NAMES if hasattr(theirs, name)):
        assert getattr(ours, name) == getattr(theirs, name), name
    assert shown(ours.learning_rate) == shown(theirs.learning_rate)
    assert shown(ours.get_lr()) == shown(theirs.get_lr())
    assert type(ours.get_lr()) in (type(theirs.get_lr()), type(ours.learning_rate))
    assert shown(ours.weight_decay) == shown(theirs.weight_decay)
    assert ours._is_dynamic_lr_or_weight_decay() == theirs._is_dynamic_lr_or_weight_decay()
    assert ours.get_flags()["skip_auto_parallel_compile"] is True
    assert [type(ours.map_reverse), type(ours.hyper_map_reverse)] == [ops.Map, ops.HyperMap]
    assert [p.name for p in ours.parameters] == [p.name for p in theirs.parameters]
    grads = tuple(ops.ones_like(p) for p in ours.parameters)
    assert len(ours._grad_sparse_indices_deduplicate(grads)) == len(grads)
    assert ours.flatten_gradients(grads) is grads
    if kind == "one":
        assert not hasattr(ours, "group_params") and not hasattr(ours, "group_lr")
    else:
        assert [p.name for p in ours.group_params] == [p.name for p in theirs.group_params]
        assert shown(ours.group_lr) == shown(theirs.group_lr)
        assert ours.group_weight_decay == theirs.group_weight_decay
    if kind in ("one", "groups") and rate == "number":
        assert ours.learning_rate.name == theirs.learning_rate.name == "learning_rate"
        assert ours.init_learning_rate == theirs.init_learning_rate == 0.1
    for param, other in zip(ours.parameters, theirs.parameters):
        got, wanted = ours.get_lr_parameter(param), theirs.get_lr_parameter(other)
        if wanted.size == 1 if isinstance(wanted, Parameter) else False:
            assert shown(got) == shown(wanted)
        else:  # A schedule; of a list mindspore.nn gives the values, as a Parameter.
            assert isinstance(got, LearningRateSchedule)
    assert ours.init_args["momentum"] == 0.9 and "learning_rate" not in ours.init_args
    copy.deepcopy(ours.learning_rate)


@pytest.mark.parametrize("kind", GROUPS)
@pytest.mark.parametrize("rate", RATES)
def test_the_table_follows_writes(kind, rate):
    opt = ms_optim.SGD(*grouped(kind, RATES[rate]))
    opt.param_groups[-1].update(lr=0.0625, weight_decay=0.75)
    wanted = [group["lr"] for group in opt.param_groups]
    for number, group in enumerate(opt.param_groups):
        place = [p.name for p in opt.parameters].index(group.params[0].name)
        got = opt.learning_rate
        if len(opt.param_groups) > 1:
            assert opt.is_group_lr and len(got) == 4
            got = got[place]
        value = got(opt.global_step)[0] if opt.dynamic_lr else got
        assert value.asnumpy() == np.float32(wanted[number])
        decay = opt.weight_decay if not opt.is_group else opt.weight_decay[place]
        assert decay.asnumpy() == np.float32(group["weight_decay"]) and opt.decay_flags[place] == (
            group["weight_decay"] > 0 or not opt.is_group
        )
    assert opt.exec_weight_decay


def test_states_under_the_names_of_mindspore():
    for cls, theirs, names in (
        (ms_optim.Adam, nn.Adam, {"moment1": "exp_avg", "moment2": "exp_avg_sq"}),
        (ms_optim.AdamWeightDecay, nn.AdamWeightDecay, {"moments1": "exp_avg", "moments2": "exp_avg_sq"}),
        (ms_optim.Adagrad, nn.Adagrad, {"accum": "sum"}),
        (ms_optim.LAMB, nn.Lamb, {"moments1": "exp_avg", "moments2": "exp_avg_sq"}),
        (ms_optim.RMSprop, nn.RMSProp, {"ms": "square_avg"}),
        (ms_optim.Adamax, nn.AdaMax, {"moment1": "exp_avg", "moment2": "exp_inf"}),
        (ms_optim.ASGD, nn.ASGD, {"ax": "ax"}),
        (ms_optim.FTRL, nn.FTRL, {"moments": "accumulator", "linear": "linear"}),
    ):
        opt, other = cls(parameters(), 0.1), theirs(parameters(prefix="v"), 0.1)
        for name, ours in names.items():
            got = getattr(opt, name)
            assert isinstance(got, ParameterTuple) and got[1] is opt.state["w1"][ours]
            assert len(getattr(other, name)) == len(got)
    with pytest.raises(AttributeError, match="moments3"):
        ms_optim.Adam(parameters()).moments3  # noqa: B018
    clones = ms_optim.AdamWeightDecay(parameters()).moments1.clone(prefix="grads", init="zeros")
    assert [p.name for p in clones][0] == "grads.exp_avg.w0"


def change(opt, value, way, at=None):
    lr = opt.learning_rate if at is None else opt.learning_rate[at]
    if way == "assign":
        ops.assign(lr, Tensor(value, ms.float32))
    else:
        lr.set_data(Tensor(value, ms.float32))


def train_step(opt, in_graph):
    """A step: from Python, or in a graph of the user's."""
    grads = tensors(gradients(0))
    if not in_graph:
        return lambda: opt(grads)

    class Step(nn.Cell):
        def __init__(self):
            super().__init__(auto_prefix=False)
            self.opt = opt

        def construct(self, *grads):
            return self.opt(grads)

    step = Step()
    return lambda: step(*grads)


@pytest.mark.parametrize(
    "mode, engine, in_graph, way",
    [
        *product(("GRAPH", "PYNATIVE"), ["native"], (False, True), ("assign", "set_data")),
        ("GRAPH", "portable", True, "assign"),
        ("GRAPH", "portable", False, "set_data"),
        ("PYNATIVE", "portable", True, "set_data"),
    ],
    indirect=["mode"],
)
def test_an_assigned_rate(mode, engine, in_graph, way):
    params = parameters()
    groups = [{"params": params[:1]}, {"params": params[1:2]}, {"params": params[2:], "lr": 0.2}]
    opt = ms_optim.SGD(groups, 0.1, engine=engine)
    step = train_step(opt, in_graph)
    step()
    assert opt.get_last_lr() == [0.1, 0.1, 0.2]  # Exactly, though learning_rate is float32.
    opt.param_groups[1]["lr"] = 0.4
    step()
    change(opt, 0.05, way, at=0)
    assert opt.get_last_lr() == [0.1, 0.4, 0.2]
    step()
    lead = float(np.float32(0.05))
    assert opt.get_last_lr() == [lead, pytest.approx(4 * lead, rel=1e-15), 0.2]
    before = params[2].asnumpy().copy()
    change(opt, 0.0, way, at=-1)
    step()
    np.testing.assert_array_equal(params[2].asnumpy(), before)
    assert opt.get_last_lr()[2] == 0.0 and [g["lr"] for g in opt.param_groups] == opt.get_last_lr()
    # Files have what is in force, taken up or not.
    change(opt, 0.5, way, at=-1)
    assert {p.name: p for p in opt.get_parameters()}["group_2.lr"].data.asnumpy() == 0.5
    assert opt.state_dict()["param_groups"][2]["lr"] == 0.5


@pytest.mark.parametrize("callback", ["scheduler", "plateau"])
def test_callbacks_of_mindspore(mode, callback):
    def train(own):
        net = nn.Dense(4, 3)
        weight, bias = net.trainable_params()
        groups = [{"params": [weight], "weight_decay": 0.1, **own}, {"params": [bias]}]
        opt = ms_optim.AdamW(groups, 0.1)
        halve = LearningRateScheduler(lambda lr, step: lr * 0.5)
        if callback == "plateau":
            halve = ReduceLROnPlateau(monitor="loss", patience=0, min_delta=1e9, factor=0.5)
        ones = np.ones((4, 4), np.float32), np.ones((4, 3), np.float32)
        data = ms.dataset.NumpySlicesDataset(ones, shuffle=False).batch(2)
        ms.Model(net, nn.MSELoss(), opt).train(2, data, callbacks=[halve], dataset_sink_mode=False)
        return [group["lr"] for group in opt.param_groups]

    rates = train({})
    assert rates[0] == rates[1] and rates[0] == np.float32(0.1 * (0.5**4 if callback == "scheduler" else 0.5))
    error = TypeError if callback == "scheduler" else ValueError
    with pytest.raises(error, match=r"EpochScheduler|group learning rate"):
        train({"lr": 0.2})


@pytest.mark.parametrize(
    "engine, value", [("native", -1.0), ("native", np.inf), ("native", np.nan), ("portable", np.nan)]
)
def test_an_assigned_rate_out_of_range(mode, engine, value):
    opt = ms_optim.SGD(parameters(), 0.1, engine=engine)
    before = [p.asnumpy().copy() for p in opt.parameters]
    with pytest.raises(ValueError, match="SGD: learning_rate must be a finite number >= 0"):
        change(opt, value, "set_data")
    change(opt, value, "assign")
    with pytest.raises(ValueError, match="SGD: learning_rate must be a finite number >= 0"):
        opt(tensors(gradients(0)))
    for old, param in zip(before, opt.parameters):
        np.testing.assert_array_equal(param.asnumpy(), old)
    with pytest.warns(UserWarning, match="learning_rate was assigned .* 0.1 stays in force"):
        assert opt.get_last_lr() == [0.1]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert opt.param_groups[0]["lr"] == 0.1
    opt.param_groups[0]["lr"] = 0.2
    opt(tensors(gradients(0)))
    assert opt.get_last_lr() == [0.2]


@pytest.mark.parametrize("engine", ["native", "portable"])
def test_a_schedule_that_leaves_its_range(mode, engine):
    opt = ms_optim.SGD(parameters(), Lambda(lambda step: 0.1 - 0.1 * step), engine=engine)
    for _ in range(2):
        opt(tensors(gradients(0)))
    before = opt.parameters[1].asnumpy().copy()
    with pytest.raises(ValueError, match=r"group_0.lr: at step 2 Lambda gives -0.1; .* >= 0"):
        opt(tensors(gradients(0)))
    np.testing.assert_array_equal(opt.parameters[1].asnumpy(), before)
    opt.param_groups[0]["lr"] = 0.1
    opt(tensors(gradients(0)))


@pytest.mark.parametrize("engine", ["native", "portable"])
def test_counters_out_of_range(mode, engine):
    opt = ms_optim.Adam(parameters(), 0.1, engine=engine)
    for name, value in (
        ("group_0.lr", -1.0),
        ("group_0.beta1", 2.0),
        ("group_0.eps", np.inf),
        ("global_step", -5),
        ("group_0.start_step", 10**6),
    ):
        kind = ms.int32 if "step" in name else ms.float64
        value = Parameter(Tensor([value] if "step" in name else value, kind), name=name)
        with pytest.raises(ValueError, match=f"Adam: {name} must be"):
            ms.load_param_into_net(opt, {name: value})
    opt.global_step = 2**31 - 2
    opt(tensors(gradients(0)))
    before = opt.parameters[1].asnumpy().copy()
    with pytest.raises(ValueError, match="global_step must be in"):
        opt(tensors(gradients(0)))
    ops.assign(opt.global_step, Tensor([-5], ms.int32))
    with pytest.raises(ValueError, match="global_step must be in"):
        opt(tensors(gradients(0)))
    np.testing.assert_array_equal(opt.parameters[1].asnumpy(), before)
    state = opt.state_dict()
    state["global_step"] = 3
    state["param_groups"][0]["start_step"] = 4
    with pytest.raises(ValueError, match="start_step: must be at most global_step, 3, got 4"):
        opt.load_state_dict(state)


@pytest.mark.parametrize("engine", ["native", "portable"])
def test_another_global_step(mode, engine):
    opt = ms_optim.SGD(parameters(), [0.1, 0.2, 0.3, 0.4], engine=engine)
    for step in (2, Tensor([2], ms.int32), Parameter(Tensor([2], ms.int32), name="global_step")):
        opt.global_step = step
        opt(tensors(gradients(0)))
        assert opt.get_last_lr() == [0.3] and int(opt.global_step.asnumpy()[0]) == 3
    for value, error in (
        (-1, ValueError),
        (2**31, ValueError),
        (0.5, TypeError),
        (Tensor([1, 2]), ValueError),
    ):
        with pytest.raises(error, match="global_step must be"):
            opt.global_step = value
    for value in (0.5, np.nan):
        with pytest.raises(TypeError, match="global_step must be an int"):
            opt.global_step.set_data(Tensor([value], ms.float32))
    assert int(opt.global_step.asnumpy()[0]) == 3


def test_assignments_act_or_refuse():
    opt = ms_optim.SGD(parameters(), 0.1, momentum=0.9)
    clones = opt.parameters.clone(prefix="clone")
    for name in ("parameters", "_parameters", "momentum_buffer"):
        with pytest.raises(AttributeError, match=f"SGD.{name} is no attribute to assign to"):
            setattr(opt, name, clones)
    with pytest.raises(TypeError, match="add_param_group"):
        opt.param_groups[0]["params"].append(clones[0])
    opt.state["w1"]["momentum_buffer"] = np.arange(5.0)
    opt.state["w2"] = {"momentum_buffer": Tensor(np.ones((3, 4), np.float32))}
    assert opt.momentum_buffer[1].asnumpy().tolist() == [0, 1, 2, 3, 4]
    assert opt.momentum_buffer[2].asnumpy().sum() == 12
    with pytest.raises(KeyError, match="exp_avg"):
        opt.state["w1"]["exp_avg"] = np.arange(5.0)
    with pytest.raises(ValueError, match="shape"):
        opt.state["w1"]["momentum_buffer"] = np.arange(4.0)
    with pytest.raises(ValueError, match="momentum_buffer"):
        opt.state["w1"] = {}
    for value in (None, "text", np.full((3, 4), "text"), [[1], [2, 3]], np.full((3, 4), 1j)):
        with pytest.raises(
            TypeError, match=r"state\['w2'\]\['momentum_buffer'\] must be an array of numbers"
        ):
            opt.state["w2"]["momentum_buffer"] = value
    assert opt.momentum_buffer[2].asnumpy().sum() == 12
    assert opt.state[opt.parameters[2]]["momentum_buffer"] is opt.momentum_buffer[2]
    with pytest.raises(KeyError, match="state has no parameter 'clone.w2'; it has w0, w1"):
        opt.state[clones[2]]
    with pytest.raises(ValueError, match="target must be 'CPU'"):
        opt.target = "Ascend"


def test_several_states_are_assigned_together_or_none_is():
    opt = ms_optim.Adam(parameters())
    with pytest.raises(ValueError, match=r"state\['w1'\]\['exp_avg_sq'\] must have shape \(5,\), got \(4,\)"):
        opt.state["w1"] = {"exp_avg": np.ones(5), "exp_avg_sq": np.ones(4)}
    assert opt.exp_avg[1].asnumpy().sum() == 0


def test_enable_parallel_optimizer_is_refused():
    ms.set_auto_parallel_context(parallel_mode="stand_alone", enable_parallel_optimizer=True)
    try:
        with pytest.raises(RuntimeError, match="SGD: enable_parallel_optimizer"):
            ms_optim.SGD(parameters())
    finally:
        ms.reset_auto_parallel_context()


class Uncounted(ms_optim.Optimizer):
    def construct(self, gradients):
        lr, done = self.get_lr(), ()
        for param, grad in zip(self.parameters, gradients):
            done = done + (ops.assign_sub(param, lr * grad),)
        return done


class Counted(Uncounted):
    def construct(self, gradients):
        lr, done = self.get_lr(), ()
        for param, grad in zip(self.parameters, gradients):
            done = done + (ops.assign_sub(param, lr * grad),)
        return ops.depend(self.assignadd(self.global_step, self.global_step_increase_tensor), done)


def test_a_construct_that_does_not_count():
    with pytest.warns(UserWarning, match="Uncounted: its construct does not advance self.global_step"):
        Uncounted(parameters(), Linear(0.1, 0.0, 4))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Counted(parameters(), Linear(0.1, 0.0, 4))
        ms_optim.SGD(parameters())


def test_a_construct_of_ones_own_has_one_rate_for_all(mode):
    params = parameters()
    opt = Counted([{"params": params[:2]}, {"params": params[2:]}], 0.5)
    opt(tensors(gradients(0)))
    opt.param_groups[1]["lr"] = 0.25
    assert [group["lr"] for group in opt.param_groups] == [0.25, 0.25]
    assert opt.get_last_lr() == [0.5, 0.5]
    before = params[1].asnumpy().copy()
    opt(tensors(gradients(0)))
    np.testing.assert_allclose(params[1].asnumpy(), before - 0.25 * gradients(0)[1], rtol=1e-6)
    ops.assign(opt.learning_rate, Tensor(0.125, ms.float32))
    assert opt.get_last_lr() == [0.25, 0.25]
    opt(tensors(gradients(0)))
    assert opt.get_last_lr() == [0.125, 0.125] == [group["lr"] for group in opt.param_groups]
