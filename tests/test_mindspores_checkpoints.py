"""MindSpore's own files of an optimizer: the weights in them, groups, nothing in the wrong place."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from training import Net

import ms_optim

CLASSES = [ms_optim.AdamW, ms_optim.Adagrad]


def trained(cls, net, **options):
    opt = cls(net.trainable_params(), **{"learning_rate": 0.1, **options})
    for _ in range(2):
        opt(tuple(ops.ones_like(p) * 0.5 for p in opt.parameters))
    return opt


def file_of(opt, tmp_path):
    ms.save_checkpoint(opt, str(tmp_path / "opt.ckpt"))
    return ms.load_checkpoint(str(tmp_path / "opt.ckpt"))


def dense(start=0.0):
    net = nn.Dense(3, 2)
    for i, param in enumerate(net.get_parameters()):
        param.set_data(Tensor(np.linspace(start + i, 1.0, param.size).reshape(param.shape), ms.float32))
    return net


@pytest.mark.parametrize("cls", CLASSES)
def test_the_weights_are_in_the_file(cls, mode, tmp_path):
    """It resumes a training by itself, and is a file of the network, as one of mindspore.nn's."""
    net = dense()
    loaded = file_of(trained(cls, net), tmp_path)
    assert list(loaded)[:2] == ["weight", "bias"]
    assert {p.name for p in nn.Adam(net.trainable_params()).get_parameters()} >= {"weight", "bias"}
    fresh, again = dense(7.0), dense(9.0)
    assert ms.load_param_into_net(fresh, loaded)[0] == []
    opt = cls(again.trainable_params(), learning_rate=0.3)
    assert ms.load_param_into_net(opt, loaded) == ([], [])
    assert opt.param_groups[0]["lr"] == 0.1
    for one, other, third in zip(net.get_parameters(), fresh.get_parameters(), again.get_parameters()):
        np.testing.assert_array_equal(one.asnumpy(), other.asnumpy())
        np.testing.assert_array_equal(one.asnumpy(), third.asnumpy())


@pytest.mark.parametrize("cls", CLASSES)
def test_a_moment_never_becomes_a_weight(cls, tmp_path):
    """Whatever is left out of the file, and under whatever path the network's parameters were saved."""
    net = dense()
    opt = trained(cls, net)
    loaded = file_of(opt, tmp_path)
    for name in loaded:
        before = [p.asnumpy().copy() for p in net.get_parameters()]
        ms.load_param_into_net(opt, {name: loaded[name]})
        for p, was in zip(net.get_parameters(), before):
            np.testing.assert_array_equal(p.asnumpy(), was, err_msg=name)
    # A network within another, whose file the inner one is given: its own weights, no moments.
    whole = nn.SequentialCell(dense(), dense(3.0))
    of_whole = file_of(trained(cls, whole), tmp_path)
    inner = dense(7.0)
    assert ms.load_param_into_net(inner, of_whole)[0] == []
    np.testing.assert_array_equal(inner.weight.asnumpy(), whole[0].weight.asnumpy())
    # The optimizer lists what it owns, and no weights, to all others.
    assert not {p.name for p in opt.get_parameters()} & {"weight", "bias"}


@pytest.mark.parametrize("cls", CLASSES)
def test_numbers_of_another_group_are_refused(cls, mode, tmp_path):
    """A file of one group, and a fine-tuning one of two: nothing changes, or its numbers are left out."""
    loaded = file_of(trained(cls, nn.SequentialCell(dense(), dense()), weight_decay=0.3), tmp_path)
    net = nn.SequentialCell(dense(5.0), dense(6.0))
    groups = [{"params": net[1].trainable_params(), "lr": 0.5}, {"params": net[0].trainable_params()}]
    opt = cls(groups, learning_rate=0.02)
    before = {p.name: p.asnumpy().copy() for p in (*net.get_parameters(), *opt.get_parameters())}
    with pytest.raises(ValueError, match=rf"{cls.__name__}: group_0.params in the checkpoint tells of other"):
        ms.load_param_into_net(opt, loaded)
    for p in (*net.get_parameters(), *opt.get_parameters()):
        np.testing.assert_array_equal(p.asnumpy(), before[p.name])
    step = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt)
    with pytest.raises(ValueError, match="group_0.params in the checkpoint tells of other"):
        ms.load_param_into_net(step, loaded)
    assert [group["lr"] for group in opt.param_groups] == [0.5, 0.02]
    ms.load_param_into_net(opt, {name: entry for name, entry in loaded.items() if "group_" not in name})
    assert [group["lr"] for group in opt.param_groups] == [0.5, 0.02] and opt.global_step.asnumpy() == [2]
    state = next(iter(opt.state["0.weight"]))
    np.testing.assert_array_equal(
        opt.state["0.weight"][state].asnumpy(), loaded[f"{state}.0.weight"].asnumpy()
    )


def test_order_of_parameters_does_not_matter_and_older_files_are_whole(tmp_path):
    net = Net()
    loaded = file_of(trained(ms_optim.AdamW, net), tmp_path)
    turned = ms_optim.AdamW(net.trainable_params()[::-1], 0.7)
    assert ms.load_param_into_net(turned, loaded) == ([], [])
    older = {
        name: entry for name, entry in loaded.items() if name not in ("group_0.params", "net.w", "net.b")
    }
    older["net.s"] = Parameter(Tensor(2.5, ms.float32), name="net.s")
    assert ms.load_param_into_net(turned, older) == ([], [])
    assert float(net.s.asnumpy()) == 2.5
