"""Groups, names, and what the optimizer shows."""

import math

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn
from table import BASE_ROWS, OWN_STEP, PORTABLE_ONLY, RARE, ROWS, USUAL_ROWS, name, on_both
from training import Falling, Net, gradients, parameters, tensors, to_numpy

import ms_optim


@pytest.mark.parametrize("engine, row", on_both(USUAL_ROWS, BASE_ROWS[1:]), indirect=["engine"])
def test_every_key_in_groups(engine, row):
    """Ten groups that differ in every hyperparameter, interleaved by order_params."""
    params = parameters(shapes=[(2, 3)] * 10)
    keys = {**row.writes, "l1_decay": 0.01, "maximize": True, "grad_centralization": True}
    groups = [{"params": [p], "lr": 0.01 * (i + 1)} for i, p in enumerate(reversed(params))]
    for group, (key, value) in zip(groups, keys.items()):
        group[key] = value
    opt = row.cls([*groups, {"order_params": params}], **row.needs)
    assert [p.name for p in opt.parameters] == [p.name for p in params]
    reference = ms_optim.Reference(opt)
    for step in range(5):
        grads = gradients(step, shapes=[(2, 3)] * 10)
        opt(tensors(grads))
        reference.step(grads)
    for param, now in zip(params, to_numpy(params)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5, atol=1e-6)
    finals = np.stack(to_numpy(params))
    assert len(np.unique(finals.round(5), axis=0)) == 10
    np.testing.assert_allclose(opt.get_last_lr(), [0.01 * (i + 1) for i in range(10)])


def test_groups_take_the_constructors_values_where_they_say_nothing():
    params = parameters()
    opt = ms_optim.AdamW(
        [{"params": params[:1]}, {"params": params[1:], "weight_decay": 0.5}],
        learning_rate=0.3,
        betas=(0.1, 0.2),
    )
    first, second = opt.param_groups
    assert (first["lr"], first["weight_decay"], first["betas"]) == (0.3, 0.01, (0.1, 0.2))
    assert (second["lr"], second["weight_decay"], second["betas"]) == (0.3, 0.5, (0.1, 0.2))
    assert [p.name for p in second["params"]] == ["w1", "w2", "w3"]


def test_a_network_stands_for_its_trainable_parameters():
    first, second = Net("first"), nn.CellList([Net("second")])
    first.b.requires_grad = False
    opt = ms_optim.SGD([{"params": first, "lr": 0.3}, {"params": iter(second.get_parameters())}])
    assert [[p.name for p in group["params"]] for group in opt.param_groups] == [
        ["first.w", "first.s"],
        ["0.w", "0.b", "0.s"],
    ]
    alone = ms_optim.SGD(second, 0.3)
    alone.add_param_group({"params": first})
    assert [p.name for p in alone.parameters][2:] == ["0.s", "first.w", "first.s"]
    assert alone.param_groups[0]["lr"] == 0.3


def test_names_do_not_decide_what_is_decayed(engine):
    names = ["alphabeta.w", "bn.gamma", "fc.bias"]
    params = [Parameter(Tensor(np.ones(2, np.float32)), name=n) for n in names]
    opt = ms_optim.AdamW(params, learning_rate=0.1, weight_decay=0.5)
    opt(tensors([np.zeros(2, np.float32)] * 3))
    for param in params:
        np.testing.assert_allclose(param.asnumpy(), 0.95, rtol=1e-6)


def test_a_groups_dict_is_not_changed():
    params = parameters()
    group = {"params": params, "lr": 0.5}
    ms_optim.SGD([group])
    assert group == {"params": params, "lr": 0.5}


def test_added_group(mode, engine):
    params = parameters()
    opt = ms_optim.AdamW(params[:2], learning_rate=0.1)
    for step in range(3):
        opt(tensors(gradients(step)[:2]))
    alone = ms_optim.AdamW(parameters()[2:], learning_rate=0.5)
    opt.add_param_group({"params": params[2:], "lr": 0.5})
    for step in range(3, 6):
        opt(tensors(gradients(step)))
        alone(tensors(gradients(step)[2:]))
    for a, b in zip(to_numpy(params[2:]), to_numpy(alone.parameters)):
        np.testing.assert_array_equal(a, b)
    assert opt.get_last_lr() == [pytest.approx(0.1), 0.5]


AWKWARD = [
    "step", "weight_decay", "global_step", "learning_rate", "lr", "parameters", "state", "update", "states",
    "exp_avg", "exp_avg.step", "exp_avg_sq.exp_avg", "group_0.lr", "param_groups", "name", "construct",
]  # fmt: skip


@pytest.mark.parametrize("row", BASE_ROWS, ids=name)
def test_awkward_parameter_names(engine, row):
    params = [Parameter(Tensor(np.ones(2, np.float32) * (i + 1)), name=n) for i, n in enumerate(AWKWARD)]
    opt = row.cls(params, learning_rate=0.1, **row.needs)
    reference = ms_optim.Reference(opt)
    owned = [p.name for p in opt.get_parameters()]
    assert len(set(owned)) == len(owned) and not set(owned) & set(AWKWARD)
    for step in range(2):
        grads = gradients(step, shapes=[(2,)] * len(AWKWARD))
        opt(tensors(grads))
        reference.step(grads)
    for param, now in zip(params, to_numpy(params)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


class Outer(nn.Cell):
    def __init__(self, optimizer):
        super().__init__()
        self.trainer = optimizer


def test_names_are_the_same_wherever_the_optimizer_is_nested(engine):
    opt = ms_optim.AdamW(Net().trainable_params())
    names = [p.name for p in opt.get_parameters()]
    assert names[:3] == ["global_step", "exp_avg.net.w", "exp_avg_sq.net.w"]
    outer = Outer(Outer(opt))
    assert [p.name for p in outer.get_parameters()] == names
    assert [p.name for p in outer.trainable_params()] == []


def test_the_networks_parameters_are_not_the_optimizers():
    net = Net()
    opt = ms_optim.AdamW(net.trainable_params())
    assert not {p.name for p in net.get_parameters()} & {p.name for p in opt.get_parameters()}


def test_mindspore_checkpoints(mode, engine, tmp_path):
    """Saved and loaded by MindSpore's own functions, whole and in part."""

    def train(opt, steps):
        for step in steps:
            opt(tensors(gradients(step)))

    straight = ms_optim.AdamW(parameters(), learning_rate=0.1)
    train(straight, range(3))
    straight.param_groups[0]["lr"] = 0.05
    ms.save_checkpoint(straight, str(tmp_path / "opt.ckpt"))
    resumed = ms_optim.AdamW(parameters(), learning_rate=0.1)
    train(resumed, range(1))
    for param, other in zip(resumed.parameters, straight.parameters):
        param.set_data(Tensor(other.asnumpy()))
    loaded = ms.load_checkpoint(str(tmp_path / "opt.ckpt"))
    assert ms.load_param_into_net(resumed, loaded) == ([], [])
    for opt in (straight, resumed):
        train(opt, range(3, 6))
    for a, b in zip(to_numpy(straight.parameters), to_numpy(resumed.parameters)):
        np.testing.assert_array_equal(a, b)
    weights = to_numpy(resumed.parameters)
    part = {key: value for key, value in loaded.items() if key == "exp_avg.w1"}
    ms.load_param_into_net(resumed, part)
    for a, b in zip(weights, to_numpy(resumed.parameters)):
        np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(resumed.state["w1"]["exp_avg"].asnumpy(), part["exp_avg.w1"].asnumpy())


@pytest.mark.parametrize(
    "mode, engine, way",
    [("PYNATIVE", "native", "direct"), ("GRAPH", "native", "jit"), ("PYNATIVE", "portable", "jit")],
    indirect=["mode", "engine"],
)
def test_checkpoints_between_numbers_and_schedules(mode, engine, way, tmp_path):
    """A checkpoint's numbers take over; a checkpoint of a schedule leaves a number as it is."""
    path = str(tmp_path / "opt.ckpt")

    def made(rate):
        opt = ms_optim.AdamW(parameters(), learning_rate=rate)
        take = opt if way == "direct" else compiled_step(opt)
        take(ms.mutable(tensors(gradients(0))))
        return opt, take

    scheduled, _ = made(Falling(0.1))
    ms.save_checkpoint(scheduled, path)
    constant, take = made(0.5)
    ms.load_param_into_net(constant, ms.load_checkpoint(path))
    assert constant.param_groups[0]["lr"] == 0.5 and "0.5" in str(constant)
    take(ms.mutable(tensors(gradients(1))))
    assert int(constant.global_step.asnumpy()[0]) == 2
    assert all(np.isfinite(values).all() for values in to_numpy(constant.parameters))

    ms.save_checkpoint(constant, path)
    ms.load_param_into_net(scheduled, ms.load_checkpoint(path))
    assert scheduled.param_groups[0]["lr"] == 0.5


def test_a_checkpoints_weight_decay_is_in_force(mode, engine, tmp_path):
    """Also where the optimizer was made without one, and so leaves it out."""
    source = ms_optim.SGD(parameters(), learning_rate=0.1)
    source.param_groups[0]["weight_decay"] = 0.5
    ms.save_checkpoint(source, str(tmp_path / "opt.ckpt"))
    opt = ms_optim.SGD(parameters(), learning_rate=0.1)
    opt(tensors(gradients(0)))
    ms.load_param_into_net(opt, ms.load_checkpoint(str(tmp_path / "opt.ckpt")))
    reference = ms_optim.Reference(opt)
    opt(tensors(gradients(1)))
    reference.step(gradients(1))
    assert opt.param_groups[0]["weight_decay"] == 0.5
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


def compiled_step(opt):
    @ms.jit
    def step(grads):
        return opt(grads)

    return step


def test_mindspores_callbacks_can_change_the_learning_rate(mode, engine):
    from mindspore.dataset import GeneratorDataset
    from training import batches

    net = Net()
    opt = ms_optim.SGD(net.trainable_params(), learning_rate=0.1)
    rates = ms.LearningRateScheduler(lambda lr, step: lr / 2)
    dataset = GeneratorDataset(batches(3), ["x", "y"], shuffle=False)
    ms.Model(net, nn.MSELoss(), opt).train(1, dataset, callbacks=rates, dataset_sink_mode=False)
    assert opt.param_groups[0]["lr"] == pytest.approx(0.1 / 8, rel=1e-6)


def test_a_group_added_after_a_compiled_step_warns(engine):
    params = parameters()
    opt = ms_optim.SGD(params[:2])
    step = compiled_step(opt)
    step(ms.mutable(tensors(gradients(0)[:2])))
    with pytest.warns(UserWarning, match="make it anew"):
        opt.add_param_group({"params": params[2:]})
    with pytest.raises(ValueError, match="got 2 gradients for 4 parameters"):
        step(ms.mutable(tensors(gradients(0)[:2])))
    before = to_numpy(params)
    step(ms.mutable(tensors(gradients(1))))
    assert all(np.any(old != now) for old, now in zip(before, to_numpy(params)))


def test_the_list_of_groups_is_not_changed_in_vain():
    opt = ms_optim.SGD(parameters())
    for change in (
        lambda: opt.param_groups.append({"params": []}),
        lambda: opt.param_groups.__setitem__(0, {"lr": 5.0}),
        lambda: opt.param_groups.clear(),
    ):
        with pytest.raises(TypeError, match="add_param_group"):
            change()
    assert isinstance(opt.param_groups, list) and len(opt.param_groups) == 1


def test_what_a_number_stands_for_is_shown_and_written():
    opt = ms_optim.Prodigy(parameters()[:1])
    group = opt.param_groups[0]
    assert "growth_rate inf" in str(opt) and "beta3: None" in repr(group)
    group.update(beta3=0.9, growth_rate=1.5)
    assert "growth_rate 1.5" in str(opt) and "beta3: 0.9" in repr(group)
    group.update(beta3=None, growth_rate=math.inf)
    assert "growth_rate inf" in str(opt) and "beta3: None" in repr(group)
    with pytest.raises(ValueError, match="growth_rate must be a finite number >= 1, got -inf"):
        group["growth_rate"] = -math.inf
    assert "init_eta: None" in repr(ms_optim.DoG(parameters()[:1]).param_groups[0])


def test_print(engine):
    params = parameters()
    opt = ms_optim.AdamW(
        [{"params": params[:1], "lr": Falling(0.1)}, {"params": params[1:], "weight_decay": 0.5}],
        skip_nonfinite=True,
        max_grad_norm=2.0,
    )
    opt(tensors([np.full(p.shape, np.nan, np.float32) for p in params]))
    lines = str(opt).splitlines()
    title = f"AdamW, 0 steps taken, 1 skipped, {engine} engine, max_grad_norm 2.0, skip_nonfinite True"
    assert lines[0] == title
    assert lines[1].split() == ["group", "parameters", "numbers", "lr", "weight_decay"]
    assert lines[2].split() == ["0", "1", "1", "Falling", "0.01"]
    assert lines[3].split() == ["1", "3", "71", "0.001", "0.5"]
    assert len({len(line) for line in lines[1:4]}) == 1
    # What all groups have alike stands once, in lines that a terminal shows whole.
    assert lines[4].startswith("all groups: betas (0.9, 0.999); eps 1e-08; ") and "lr" not in lines[4]
    assert max(map(len, lines)) <= 100
    other = str(ms_optim.AdamW([{"params": params[:1], "betas": (0.5, 0.9)}, {"params": params[1:]}]))
    assert "(0.5, 0.9)" in other.splitlines()[2] and "(0.9, 0.999)" in other.splitlines()[3]
    named = str(ms_optim.SGD(params, master_weights=True, name="generator")).splitlines()[0]
    assert named.endswith("master_weights True, name generator")


def test_param_groups_read_like_mappings():
    opt = ms_optim.SGD(parameters(), learning_rate=Falling(0.1), momentum=0.9)
    group = opt.param_groups[0]
    assert list(group)[:3] == ["params", "lr", "weight_decay"] and "nesterov" in group
    assert len(group) == len(dict(group))
    assert group["lr"] == pytest.approx(0.1)
    group.update(lr=0.5, momentum=0.8)
    assert (group["lr"], group["momentum"]) == (0.5, 0.8)
    with pytest.raises(ValueError, match="SGD: momentum must be"):
        group.update({"lr": 0.7, "momentum": 1.5})
    assert group["lr"] == 0.5


def test_get_lr_parameter():
    params = parameters()
    schedule = Falling(0.1)
    opt = ms_optim.SGD([{"params": params[:1], "lr": 0.3}, {"params": params[1:], "lr": schedule}])
    assert opt.get_lr_parameter(params[0]).asnumpy() == np.float32(0.3)
    assert opt.get_lr_parameter(params[1:3]) == [schedule, schedule]
    with pytest.raises(ValueError, match="other"):
        opt.get_lr_parameter(Parameter(Tensor([1.0]), name="other"))


def test_registry():
    of_rows = (row.cls.__name__.lower() for row in ROWS)
    assert ms_optim.list_optimizers() == sorted([*of_rows, *OWN_STEP, *PORTABLE_ONLY, *RARE])
    for row in ROWS:
        opt = ms_optim.create_optimizer(row.cls.__name__, parameters(), learning_rate=0.25)
        assert type(opt) is row.cls and opt.get_last_lr() == [0.25]
