"""The README's Python runs as printed."""

import pytest
from pages import ROOT, blocks, run


@pytest.mark.parametrize("mode", ["GRAPH", "PYNATIVE"])
def test_blocks_run(mode, tmp_path):
    assert len(blocks("README.md")) == 6
    printed = run(
        "README.md",
        mode,
        tmp_path,
        "for signed in (False, True):",
        "    scaled = Scaled(net.trainable_params(), signed=signed)",
        "    scaled(tuple(ops.ones_like(p) for p in scaled.parameters))",
        "signum = Signum(net.trainable_params(), momentum=0.5)",
        "signum(tuple(ops.ones_like(p) for p in signum.parameters))",
        "assert opt.param_groups[0]['lr'] == 1e-3 and opt.param_groups[1]['lr'] == 0.01",
    )
    assert "AdamW, 100 steps taken" in printed


def test_every_optimizer_is_in_the_table():
    import ms_optim

    for name in ms_optim.list_optimizers():
        assert f"| `{name}` |" in (ROOT / "README.md").read_text()
