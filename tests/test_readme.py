"""The README's Python runs as printed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parent.parent / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("mode", ["GRAPH", "PYNATIVE"])
def test_blocks_run(mode, tmp_path):
    assert len(BLOCKS) == 6
    use = "\n".join(
        [
            f"import mindspore as ms\nms.set_context(mode=ms.{mode}_MODE)",
            *BLOCKS,
            "for signed in (False, True):",
            "    scaled = Scaled(net.trainable_params(), signed=signed)",
            "    scaled(tuple(ops.ones_like(p) for p in scaled.parameters))",
            "signum = Signum(net.trainable_params(), momentum=0.5)",
            "signum(tuple(ops.ones_like(p) for p in signum.parameters))",
            "assert opt.param_groups[0]['lr'] == 1e-3 and opt.param_groups[1]['lr'] == 0.01",
        ]
    )
    script = tmp_path / "readme.py"
    script.write_text(use)
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "AdamW, 100 steps taken" in done.stdout


def test_every_optimizer_is_in_the_table():
    import ms_optim

    for name in ms_optim.list_optimizers():
        assert f"| `{name}` |" in README
