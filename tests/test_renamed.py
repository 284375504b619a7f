"""A Cell that is put around the network renames its parameters: all that an optimizer keeps follows them."""

import numpy as np
import pytest
from mindspore import Tensor, nn

import ms_optim


class Within(nn.Cell):
    def __init__(self, net):
        super().__init__()
        self.backbone = net


def made(cls):
    net = nn.SequentialCell(nn.Dense(3, 2), nn.Dense(2, 2))
    for i, param in enumerate(net.get_parameters()):
        param.set_data(Tensor(np.linspace(-1.0, 1.0 + i, param.size).reshape(param.shape), param.dtype))
    return net, cls(net[0].trainable_params(), learning_rate=0.1)


def step(opt):
    opt(tuple(Tensor(np.full(p.shape, 0.5 + i), p.dtype) for i, p in enumerate(opt.parameters)))


@pytest.mark.parametrize("cls", [ms_optim.AdamW, ms_optim.Adagrad])
def test_state_follows_the_parameter(cls, engine, tmp_path):
    results = []
    for is_renamed in (False, True):
        net, opt = made(cls)
        step(opt)
        whole = Within(net) if is_renamed else net
        prefix = "backbone." if is_renamed else ""
        opt.add_param_group({"params": net[1].trainable_params(), "lr": 0.2})
        step(opt)
        reference = ms_optim.Reference(opt)
        ms_optim.save(tmp_path / "opt.safetensors", opt, whole)
        step(opt)
        reference.step([np.full(p.shape, 0.5 + i) for i, p in enumerate(opt.parameters)])
        assert list(opt.state) == [p.name for p in opt.parameters] == list(reference.params)
        assert opt.parameters[0].name == f"{prefix}0.weight"
        for p in opt.parameters:
            np.testing.assert_allclose(p.asnumpy(), reference.params[p.name], 1e-6, 1e-6)
        end = [p.asnumpy().copy() for p in opt.parameters]
        assert not ms_optim.load(tmp_path / "opt.safetensors", opt, whole)
        step(opt)
        for p, wanted in zip(opt.parameters, end):
            np.testing.assert_array_equal(p.asnumpy(), wanted)
        results.append(end)
    for one, other in zip(*results):
        np.testing.assert_array_equal(one, other)


def test_a_new_parameter_may_bear_the_old_name():
    net, opt = made(ms_optim.AdamW)
    first = opt.state["0.weight"]["exp_avg"]
    Within(net)
    other = nn.SequentialCell(nn.Dense(3, 2))
    opt.add_param_group({"params": other.trainable_params()})
    step(opt)
    assert opt.state["backbone.0.weight"]["exp_avg"] is first is not opt.state["0.weight"]["exp_avg"]
    with pytest.raises(ValueError, match=r"'backbone\.0\.bias' must have shape \(2,\), got \(9,\)"):
        gradients = [Tensor(np.ones(p.shape), p.dtype) for p in opt.parameters]
        opt((gradients[0], Tensor(np.ones(9, np.float32)), *gradients[2:]))
