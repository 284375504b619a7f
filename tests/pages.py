"""The Python of Markdown pages, run as printed."""

import contextlib
import io
import re
import runpy
from pathlib import Path

from ms_optim.engine import choice

ROOT = Path(__file__).parent.parent
END = "-- end of block --"


def blocks(page):
    """The page's Python blocks, each with the text block that follows it at once: what it prints, or None."""
    text = (ROOT / page).read_text()
    return re.findall(r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", text, re.DOTALL)


def run(page, mode, folder):
    """Run a page as a program, from a folder; what it prints must be as printed.

    The code comes from a file, since MindSpore compiles from source files.
    """
    lines = [f"import mindspore as ms\nms.set_context(mode=ms.{mode}_MODE)"]
    for code, _ in blocks(page):
        lines += [code, f"print({END!r})"]
    script = folder / "page.py"
    script.write_text("\n".join(lines))
    output = io.StringIO()
    # What is said once in a process is said to each program.
    choice._warn_once.cache_clear()
    with contextlib.redirect_stdout(output):
        runpy.run_path(str(script), run_name="__main__")
    for (code, expected), got in zip(blocks(page), output.getvalue().split(f"{END}\n")):
        if expected:
            assert [line.rstrip() for line in got.splitlines()] == expected.splitlines(), code
