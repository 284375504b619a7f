"""The Python of Markdown pages, run as printed."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
END = "-- end of block --"


def blocks(page):
    """The page's Python blocks, each with the text block that follows it at once: what it prints, or None."""
    text = (ROOT / page).read_text()
    return re.findall(r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", text, re.DOTALL)


def run(page, mode, folder, *more):
    """Run a page in a process of its own, with more lines after it; what it prints must be as printed.

    The code comes from a file, since MindSpore compiles from source files.
    """
    lines = [f"import mindspore as ms\nms.set_context(mode=ms.{mode}_MODE)"]
    for code, _ in blocks(page):
        lines += [code, f"print({END!r})"]
    script = folder / "page.py"
    script.write_text("\n".join([*lines, *more]))
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=folder, env=env)
    assert done.returncode == 0, done.stderr
    printed = done.stdout.split(f"{END}\n")
    for (code, expected), got in zip(blocks(page), printed):
        if expected:
            assert [line.rstrip() for line in got.splitlines()] == expected.splitlines(), code
    return done.stdout
