"""The Python of docs/schedules.md runs as printed, and its table has every schedule."""

import re
from pathlib import Path

import mindspore as ms
import pytest
from mindspore import nn
from training import batches

from ms_optim import schedules

PAGE = (Path(__file__).parent.parent / "docs" / "schedules.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_blocks_run():
    pytest.importorskip("matplotlib").use("Agg")
    net = nn.Dense(4, 3)
    data = [(ms.Tensor(x), ms.Tensor(y)) for x, y in batches(1)]
    names = {
        "net": net,
        "nn": nn,
        "train_one_epoch": lambda: None,
        "accuracy": lambda: 0.5,
        "batches": iter(data * 100),
    }
    assert len(BLOCKS) == 6
    for block in BLOCKS:
        exec(block, names)
        if "opt" in names and "grad_fn" not in names:
            loss_net = nn.WithLossCell(net, nn.MSELoss())
            names["grad_fn"] = ms.value_and_grad(loss_net, None, names["opt"].parameters)
    assert names["lr"](500) == 0.0005
    assert names["falling"](8_000) == 0.1 * 0.5**3 and names["momentum"](500) == 0.85
    assert names["Sawtooth"](1.0, 4).table(5) == [1.0, 0.75, 0.5, 0.25, 1.0]


def test_every_schedule_is_in_the_table():
    for name in set(schedules.__all__) - {"Schedule"}:
        assert f"`{name}(" in PAGE or f"{name}(" in "".join(BLOCKS), name
