"""State that begins anew, groups without parameters, and calls that torch's loops make."""

import mindspore as ms
import numpy as np
import pytest
from checkpoints import cases
from mindspore import Tensor, nn
from resume import train, values
from table import BASE_ROWS, USUAL_ROWS, name
from training import Net, batches, gradients, parameters, tensors

import ms_optim
from ms_optim.schedules import Cosine


@pytest.mark.parametrize("row", USUAL_ROWS, ids=name)
def test_state_begins_anew(row, monkeypatch):
    """After reset_state a training is that of a new optimizer, to the bit."""
    params = parameters()
    options = {"learning_rate": Cosine(0.1, 20), **{**row.needs, "weight_decay": 0.1}}
    opt = row.cls([{"params": params[:2]}], **options)
    train(opt, range(2))
    opt.add_param_group({"params": params[2:], "lr": 0.3})
    train(opt, range(2, 4))
    before = {p.name: p.asnumpy().copy() for p in params}
    opt.reset_state()
    assert opt.get_last_lr() == [0.1, 0.3]
    train(opt, range(3))
    fresh = parameters()
    for param in fresh:
        param.set_data(Tensor(before[param.name]))
    other = row.cls([{"params": fresh[:2]}, {"params": fresh[2:], "lr": 0.3}], **options)
    train(other, range(3))
    got, wanted = values(opt), values(other)
    assert got.keys() == wanted.keys()
    for key, array in wanted.items():
        np.testing.assert_array_equal(got[key], array, err_msg=key)


@pytest.mark.parametrize("row", BASE_ROWS, ids=name)
def test_compiled_steps_see_a_reset(row, mode, engine):
    def made():
        net = Net()
        opt = row.cls(net.trainable_params(), **{"learning_rate": Cosine(0.1, 5), **row.needs})
        return net, opt, nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)

    data = [tuple(map(Tensor, batch)) for batch in batches(3)]
    net, opt, step = made()
    for x, y in data:
        step(x, y)
    again, other, fresh_step = made()
    for param, new in zip(net.get_parameters(), again.get_parameters()):
        new.set_data(Tensor(param.asnumpy()))
    opt.state = {}
    for x, y in data:
        step(x, y)
        fresh_step(x, y)
    for param, new in zip(net.get_parameters(), again.get_parameters()):
        np.testing.assert_array_equal(param.asnumpy(), new.asnumpy())
    with pytest.raises(TypeError, match=r"state can be set to \{\}.*load_state_dict"):
        opt.state = {"w": {}}


def test_master_weights_counters_and_largest_rates_begin_anew(engine):
    params = parameters(dtype=ms.float16)
    opt = ms_optim.AdamW(
        params, 0.1, weight_decay=0.1, decay="corrected", master_weights=True, skip_nonfinite=True
    )
    opt.param_groups[0]["lr"] = 0.2
    train_half = lambda: opt(tensors(gradients(0), ms.float16))  # noqa: E731
    train_half()
    opt(tensors([np.full(g.shape, np.nan) for g in gradients(0)], ms.float16))
    assert opt.skipped_steps == 1
    for param in params:
        param.set_data(Tensor(np.full(param.shape, 0.5), ms.float16))
    opt.reset_state()
    assert (opt.skipped_steps, opt.state_dict()["global_step"]) == (0, 0)
    assert opt.state_dict()["param_groups"][0]["lr_max"] == 0.0
    assert opt.param_groups[0]["lr"] == 0.2
    assert np.all(opt.state["w1"]["master_weight"].asnumpy() == 0.5)


@pytest.mark.parametrize("owner", ["LBFGS", "Thor"])
def test_states_that_no_formula_names_begin_anew(owner):
    net, opt = cases.made(owner)
    first = {p.name: p.asnumpy().copy() for p in opt.get_parameters()} | cases.states(opt)
    cases.train(owner, net, opt, 0, 2)
    opt.reset_state()
    now = {p.name: p.asnumpy() for p in opt.get_parameters()} | cases.states(opt)
    for key, array in first.items():
        np.testing.assert_array_equal(now[key], array, err_msg=key)


def test_zero_grad_does_nothing():
    opt = ms_optim.SGD(parameters(), 0.1, momentum=0.9)
    train(opt, range(1))
    before = values(opt)
    opt.zero_grad()
    opt.zero_grad(set_to_none=False)
    for key, array in values(opt).items():
        np.testing.assert_array_equal(array, before[key])


@pytest.mark.parametrize("row", BASE_ROWS, ids=name)
def test_a_group_without_parameters(row, mode, engine, tmp_path):
    def made(lr=0.7):
        params = parameters()
        groups = [{"params": [], "lr": lr}, {"params": params}, {"params": iter(()), "lr": 0.1}]
        return row.cls(groups, learning_rate=0.1, **row.needs)

    opt, plain = made(), row.cls(parameters(), learning_rate=0.1, **row.needs)
    for each in (opt, plain):
        train(each, range(3))
    for one, other in zip(opt.parameters, plain.parameters):
        np.testing.assert_array_equal(one.asnumpy(), other.asnumpy())
    assert [group["lr"] for group in opt.param_groups] == [0.7, 0.1, 0.1]
    opt.param_groups[2]["lr"] = 0.4
    ms_optim.save(tmp_path / "opt.safetensors", opt)
    again = made(lr=0.9)
    assert not ms_optim.load(tmp_path / "opt.safetensors", again)
    assert [group["lr"] for group in again.param_groups] == [0.7, 0.1, 0.4]
    assert not again.load_state_dict(opt.state_dict("index"))
    opt.add_param_group({"params": []})
    assert len(opt.param_groups) == 4 and "group" in str(opt) + str(opt.memory_report())
    ms_optim.Reference(opt).step(gradients(0))
    for nothing in ([], [{"params": []}], [{"params": []}, {"params": ()}]):
        with pytest.raises(ValueError, match="params is empty"):
            row.cls(nothing)
