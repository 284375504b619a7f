"""Groups by helpers: nothing twice, nothing lost; and the report on memory."""

import re
import subprocess
import sys

import mindspore as ms
import numpy as np
import pytest
from mindspore import nn
from table import USUAL_OPTIONS, name
from training import Falling, parameters

import ms_optim
from ms_optim import groups
from ms_optim.schedules import Cosine, Warmup


class Net(nn.Cell):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(5, 4)
        self.blocks = nn.SequentialCell(nn.Dense(4, 4), nn.LayerNorm((4,)), nn.Dense(4, 2))


def names(result):
    return [[p.name for p in group["params"]] for group in result]


DECAYED = ["embed.embedding_table", "blocks.0.weight", "blocks.2.weight"]
REST = ["blocks.0.bias", "blocks.1.gamma", "blocks.1.beta", "blocks.2.bias"]


def layer_of(name):
    return 0 if name.startswith("embed") else 1 + int(name.split(".")[1])


def test_decay_groups():
    net = Net()
    result = groups.decay_groups(net, 0.1)
    assert names(result) == [DECAYED, REST]
    assert [group["weight_decay"] for group in result] == [0.1, 0.0]
    lines = str(result).splitlines()
    assert lines[0].split() == ["parameter", "shape", "lr", "decay", "group"]
    assert lines[1].startswith("embed.embedding_table  (5, 4)  ")
    assert lines[2].split() == ["blocks.0.weight", "(4,", "4)", "-", "0.1", "0"]
    assert lines[-1].split() == ["blocks.2.bias", "(2,)", "-", "0.0", "1"] and len(lines) == 8
    opt = ms_optim.AdamW(result, learning_rate=0.1)
    assert [g["weight_decay"] for g in opt.param_groups] == [0.1, 0.0]

    for choice in ("embed.*", ["embed.embedding_table"], lambda p: p.shape == (5, 4)):
        assert names(groups.decay_groups(net, 0.1, no_decay=choice))[1] == DECAYED[:1]
    assert names(groups.decay_groups(net, 0.1, no_decay=lambda p: False)) == [
        [p.name for p in net.trainable_params()]
    ]
    schedule = Cosine(0.1, 10)
    assert groups.decay_groups(net, schedule)[0]["weight_decay"] is schedule
    assert "Cosine" in str(groups.decay_groups(net, schedule))


def test_layer_decay_groups():
    net = Net()
    result = groups.layer_decay_groups(net, lr=0.4, decay=0.5, layer_of=layer_of)
    assert [group["lr"] for group in result] == [0.05, 0.1, 0.2, 0.4]
    assert names(result)[2] == ["blocks.1.gamma", "blocks.1.beta"]
    split = groups.layer_decay_groups(net, 0.4, 0.5, layer_of, weight_decay=0.1, no_decay="*.bias")
    assert [(g["lr"], g["weight_decay"]) for g in split] == [
        (0.05, 0.1), (0.1, 0.1), (0.1, 0.0), (0.2, 0.1), (0.4, 0.1), (0.4, 0.0)
    ]  # fmt: skip
    assert sorted(sum(names(split), [])) == sorted(DECAYED + REST)
    assert ms_optim.SGD(split).get_last_lr() == [0.05, 0.1, 0.1, 0.2, 0.4, 0.4]


def test_freeze():
    net = Net()
    result = groups.freeze(net, "embed*")
    assert [p.name for p in result.frozen] == DECAYED[:1] and len(net.trainable_params()) == 6
    assert str(result).splitlines()[-1].split()[-1] == "frozen"
    again = groups.freeze(net, ["blocks.1.*"])
    assert len(again.frozen) == 3 and names(again) == [[p.name for p in net.trainable_params()]]
    ms_optim.SGD(again)
    before = len(net.trainable_params())
    for which, error in (("*", "nothing would be left"), (["blocks.2.*", "nobody"], "named nobody")):
        with pytest.raises(ValueError, match=error):
            groups.freeze(net, which)
    assert len(net.trainable_params()) == before


def test_merging_loses_and_doubles_nothing():
    net = Net()
    parts = groups.decay_groups(net.embed, 0.1), [{"params": net.blocks.trainable_params(), "lr": 0.5}]
    assert sum(map(len, names(groups.merge(net, *parts)))) == 7
    with pytest.raises(ValueError, match="in no group: embed.embedding_table$"):
        groups.merge(net, parts[1])
    with pytest.raises(ValueError, match=r"more than once: embed.embedding_table \(groups 0 and 2\)$"):
        groups.merge(net, *parts, parts[0])
    with pytest.raises(ValueError, match=r"not among .* of net: w0 \(group 2\)$"):
        groups.merge(net, *parts, [{"params": parameters(shapes=[(2,)])}])


def test_a_schedule_as_a_factor(mode):
    """Each group at its own rate times the schedule: a number, a schedule, or the one given."""
    params = parameters()
    given = [
        {"params": params[:1], "lr": 0.5},
        {"params": params[1:2], "lr": Cosine(0.2, 4), "momentum": 0.5},
        {"params": iter(params[2:])},
    ]
    schedule = Warmup(Falling(1.0), 2)
    opt = ms_optim.SGD(groups.with_schedule(given, schedule, lr=0.1))
    for step in range(4):
        wanted = [0.5 * schedule(step), Cosine(0.2, 4)(step) * schedule(step), 0.1 * schedule(step)]
        assert [group["lr"] for group in opt.param_groups] == pytest.approx(wanted, rel=1e-6)
        before = float(params[0].asnumpy())
        opt(tuple(ms.ops.ones_like(p) for p in params))
        assert float(params[0].asnumpy()) == pytest.approx(before - wanted[0], abs=1e-6)
    assert opt.param_groups[1]["momentum"] == 0.5 and given[0]["lr"] == 0.5
    for arguments, error, message in (
        (({"params": params}, schedule), TypeError, "groups must be a list of dicts"),
        ((params, schedule), TypeError, r"groups\[0\] must be a dict with params, got Parameter"),
        ((given[:2], 0.1), TypeError, "schedule must be a schedule or a list, got float"),
        (([{"params": params, "lr": -1.0}], schedule), ValueError, r"lr of groups\[0\] must be .* >= 0"),
        (([{"params": params}], schedule, "x"), TypeError, "with_schedule: lr must be"),
    ):
        with pytest.raises(error, match=message):
            groups.with_schedule(*arguments)


def test_what_helpers_refuse():
    net = Net()
    for call, error, message in (
        (lambda: groups.decay_groups(net, -1.0), ValueError, "weight_decay must be"),
        (lambda: groups.decay_groups(3, 0.1), TypeError, "net must be a Cell"),
        (lambda: groups.decay_groups(net, 0.1, 3), TypeError, "no_decay must be patterns"),
        (lambda: groups.decay_groups(net, 0.1, "*.gama"), ValueError, r"no parameter is named \*.gama"),
        (lambda: groups.decay_groups(nn.ReLU(), 0.1), ValueError, "no parameters to train"),
        (
            lambda: groups.decay_groups(parameters() + parameters(), 0.1),
            ValueError,
            "two .* named 'w0', 'w1'",
        ),
        (lambda: groups.layer_decay_groups(net, 0.1, 1.5, layer_of), ValueError, "decay must be"),
        (lambda: groups.layer_decay_groups(net, 0.1, 0.5, str), TypeError, "layer_of"),
        (lambda: groups.layer_decay_groups(net, 0.1, 0.5, None), TypeError, "layer_of must be a function"),
        (
            lambda: groups.layer_decay_groups(net, 0.1, 0.5, layer_of, no_decay="*"),
            TypeError,
            "no_decay needs",
        ),
        (lambda: groups.freeze(net, None), TypeError, "which must be"),
        (lambda: groups.merge(net, [net.trainable_params()]), TypeError, "list of dicts"),
    ):
        with pytest.raises(error, match=message):
            call()


@pytest.mark.parametrize("row, options", USUAL_OPTIONS, ids=name)
def test_memory_is_what_is_allocated(row, options):
    params = parameters(dtype=ms.float16)
    opt = row.cls(
        [{"params": params[:3]}, {"params": params[3:]}], master_weights=True, skip_nonfinite=True, **options
    )
    report = opt.memory_report()
    arrays = {p.name: p.asnumpy() for p in opt.get_parameters()}
    assert report.total_bytes == sum(a.nbytes for a in arrays.values()) == sum(report.by_dtype.values())
    assert report.by_dtype["Float32"] == sum(a.nbytes for a in arrays.values() if a.dtype == np.float32)
    assert sum(report.by_group) == report.total_bytes - 8  # The two counters.
    assert report.by_state["master_weight"] == 4 * sum(p.size for p in params)
    text = str(report)
    assert text.startswith(f"{row.cls.__name__} owns {report.total_bytes:,} bytes\n\n")
    for what, size in (*report.by_state.items(), *report.by_dtype.items()):
        assert re.search(rf"^{what} +{size:,}$", text, re.MULTILINE)
    rest = report.total_bytes - sum(report.by_state.values())
    assert re.search(rf"^hyperparameters, counters +{rest:,}$", text, re.MULTILINE)


def test_memory_of_a_process_grows_by_what_the_report_says():
    code = """
import numpy as np, psutil, mindspore as ms, ms_optim
from mindspore import Parameter, Tensor
params = [Parameter(Tensor(np.ones(5_000_000, np.float32)), name=f"w{i}") for i in range(4)]
grads = tuple(Tensor(np.ones(5_000_000, np.float32)) for _ in params)
small = ms_optim.AdamW([Parameter(Tensor(np.ones(3, np.float32)), name="w")])
small((Tensor(np.ones(3, np.float32)),))
ms_optim.SGD(params, 0.0)(grads)
before = psutil.Process().memory_info().rss
opt = ms_optim.AdamW(params)
said = opt.memory_report().total_bytes
opt(grads)
print((psutil.Process().memory_info().rss - before) / said)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert 0.9 < float(done.stdout) < 1.15, done.stdout
