"""Write docs/optimizers: a page for each optimizer, from its docstring, signature and formula, and an index.

python docs/make_pages.py
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from docstrings import PARSER, markdown, page

import ms_optim

FOLDER = Path(__file__).parent / "optimizers"
_BY_NAME = {name.lower(): value for name, value in vars(ms_optim).items()}
# The base class has a page too: options that every optimizer takes stand there.
CLASSES = {name: _BY_NAME[name] for name in ("optimizer", *ms_optim.list_optimizers())}


def page_of(cls: type) -> str:
    """The page of an optimizer, with links to the others."""
    return re.sub(r"`ms_optim\.(\w+)`", _link, page(f"ms_optim.{cls.__name__}", cls))


def _link(match: re.Match) -> str:
    name = match[1].lower()
    return f"[{match[1]}]({name}.md)" if name in CLASSES else match[0]


def index() -> str:
    """What each is, in a line; what it takes and equals, in a table."""
    lines = []
    for name, cls in optimizers().items():
        summary = markdown(PARSER.parse(inspect.getdoc(cls)).short_description)
        lines.append(f"| [{cls.__name__}]({name}.md) | `{name}` | {summary} |")
    return "\n".join(
        [
            "# The optimizers",
            "",
            "What they all take (groups, schedules, clipping, loss scale, engines) is in"
            " [options.md](../options.md) and",
            "under [Optimizer](optimizer.md); which one to take in [choose.md](../choose.md); how far each is"
            " from its",
            "reference in numbers in [differences.md](../differences.md). These pages are written by"
            " `python docs/make_pages.py`.",
            "",
            "| Class | Name | |",
            "|---|---|---|",
            *lines,
            "",
            "## What each takes and equals",
            "",
            table(),
            "",
        ]
    )


def optimizers() -> dict[str, type]:
    return {name: cls for name, cls in CLASSES.items() if name != "optimizer"}


def own_options(cls: type) -> list[str]:
    """The arguments of a constructor that others have not."""
    common = {"params", "net", "learning_rate", "weight_decay", "options", "self"}
    return [f"`{name}`" for name in inspect.signature(cls.__init__).parameters if name not in common]


def decay_of(cls: type) -> str:
    """How its weight decay acts where nothing is said."""
    if cls.usual_decay is not ms_optim.Optimizer.usual_decay:
        return "coupled, or decoupled by an option"
    if cls.update is None:
        return "in a step of its own"
    return "in the formula" if "weight_decay" in inspect.signature(cls.update).parameters else cls.decay


def reference_of(cls: type) -> str:
    """What its docstring says that it equals."""
    pattern = r"(?:Reference implementations?:|Equals)\s+(.+?)(?:\.\s|\.$|,\swhich)"
    said = re.search(pattern, inspect.getdoc(cls), re.DOTALL)
    return markdown(said[1]) if said else "formulas of the paper"


def table() -> str:
    """What each optimizer takes, how it decays, what it equals."""
    rows = [
        f"| [`{cls.__name__}`]({name}.md) | {', '.join(own_options(cls))} | {decay_of(cls)} "
        f"| {reference_of(cls)} |"
        for name, cls in optimizers().items()
    ]
    return "\n".join(["| Class | Options of its own | Weight decay | Equals |", "|---|---|---|---|", *rows])


def pages() -> dict[Path, str]:
    """All that is written, by file."""
    of_classes = {FOLDER / f"{name}.md": page_of(cls) for name, cls in CLASSES.items()}
    return {FOLDER / "README.md": index(), **of_classes}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for path, text in pages().items():
        path.write_text(text)
    print(f"{FOLDER}: {len(CLASSES) + 1} pages")


if __name__ == "__main__":
    main()
