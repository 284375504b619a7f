"""Write docs/optimizers: a page for each optimizer, from its docstring, signature and formula, and an index.

The README's table of optimizers is written too.

python docs/make_pages.py
"""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
from pathlib import Path

from docstring_parser.google import DEFAULT_SECTIONS, GoogleParser, Section, SectionType

import ms_optim

FOLDER = Path(__file__).parent / "optimizers"
README = Path(__file__).parents[1] / "README.md"
BEGIN, END = "<!-- written by python docs/make_pages.py -->", "<!-- end of what is written -->"
PARSER = GoogleParser([*DEFAULT_SECTIONS, Section("References", "references", SectionType.SINGULAR)])
_BY_NAME = {name.lower(): value for name, value in vars(ms_optim).items()}
# The base class has a page too: options that every optimizer takes stand there.
CLASSES = {name: _BY_NAME[name] for name in ("optimizer", *ms_optim.list_optimizers())}


def markdown(text: str | None) -> str:
    """The reStructuredText of docstrings, as GitHub's Markdown."""
    text = (text or "").replace("``", "`")
    text = re.sub(r":math:`([^`]+)`", r"$`\1`$", text)
    text = re.sub(r":class:`ms_optim\.(\w+)`", _link, text)
    text = re.sub(r":\w+:`([^`]+)`", r"`\1`", text)
    text = re.sub(r"\.\. math::\n((?: +.*\n?)+)", _formula, text)
    text = re.sub(r"::\n\n((?:(?: +.*)?\n)+)", lambda m: f":\n\n{_fenced('python', m[1])}\n\n", text)
    return text.strip()


def _link(match: re.Match) -> str:
    name = match[1].lower()
    return f"[{match[1]}]({name}.md)" if name in CLASSES else f"`ms_optim.{match[1]}`"


def _formula(match: re.Match) -> str:
    lines = match[1].replace(r"\_", "_")  # MathJax shows this backslash, within \text.
    if r"\\" in lines:
        lines = f"\\begin{{aligned}}\n{textwrap.dedent(lines).strip()}\n\\end{{aligned}}"
    return _fenced("math", lines) + "\n"


def _fenced(language: str, lines: str) -> str:
    return f"```{language}\n{textwrap.dedent(lines).strip()}\n```"


def page(cls: type) -> str:
    """The page of an optimizer."""
    docs = PARSER.parse(inspect.getdoc(cls))
    parts = [f"# {cls.__name__}", markdown(docs.short_description), markdown(docs.long_description)]
    parts += ["## Arguments", _fenced("python", signature(cls)), described(docs.params, "param")]
    formula = source(cls)
    if formula:
        parts += ["## As it is computed", formula]
    parts += ["## Raises", "\n".join(f"- `{r.type_name}`: {markdown(r.description)}" for r in docs.raises)]
    attributes = described(docs.params, "attribute")
    if attributes:
        parts += ["## Attributes", attributes]
    if docs.examples:
        parts += ["## Example", _fenced("python", docs.examples[0].description)]
    for meta in docs.meta:
        if meta.args == ["references"]:
            parts += ["## References", references(markdown(meta.description))]
    return "\n\n".join(part for part in parts if part) + "\n"


def signature(cls: type) -> str:
    """The constructor's arguments with their defaults, as a call."""
    shown = []
    for parameter in list(inspect.signature(cls.__init__).parameters.values())[1:]:
        shown.append(str(parameter.replace(annotation=inspect.Parameter.empty)))
    return f"ms_optim.{cls.__name__}(\n    " + ",\n    ".join(shown) + ",\n)"


def described(params: list, what: str) -> str:
    """A list of what the docstring says of each argument ("param") or attribute."""
    items = []
    for param in params:
        if param.args[0] == what:
            name, _, kind = param.args[1].partition(" ")
            items.append(f"**`{name}`**{' ' if kind else ''}{kind}: {markdown(param.description)}")
    return listed(items)


def references(text: str) -> str:
    """A list of them: each begins on a line of its own and ends with a full stop."""
    return listed(re.split(r"(?<=[.])\n(?=\S)", text))


def listed(items: list[str]) -> str:
    """A list in Markdown, of items that may take several lines."""
    return "\n".join("- " + textwrap.indent(item, "  ").lstrip() for item in items)


def source(cls: type) -> str:
    """The formulas themselves, with the functions of their module that they call, where the class has any."""
    own = [value for name, value in vars(cls).items() if re.match("scalars|adapt|update", name)]
    text = "\n".join(textwrap.dedent(inspect.getsource(f)) for f in own if isinstance(f, staticmethod))
    module = sys.modules[cls.__module__]
    for name, value in vars(module).items():
        if inspect.isfunction(value) and value.__module__ == module.__name__ and f"{name}(" in text:
            text += "\n" + inspect.getsource(value)
    return _fenced("python", text) if text else ""


def index() -> str:
    """The table of all pages."""
    rows = []
    for name in ms_optim.list_optimizers():
        cls = CLASSES[name]
        summary = markdown(PARSER.parse(inspect.getdoc(cls)).short_description)
        rows.append(f"| [{cls.__name__}]({name}.md) | `{name}` | {summary} |")
    return "\n".join(
        [
            "# The optimizers",
            "",
            "What they all take (groups, schedules, clipping, loss scale, engines) stands under"
            " [Optimizer](optimizer.md);",
            "how far each is from its reference in numbers, in [differences.md](../differences.md).",
            "These pages are written by `python docs/make_pages.py` from the docstrings.",
            "",
            "| Class | Name | |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )


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
    """The README's table of optimizers."""
    rows = [
        f"| [`{cls.__name__}`](docs/optimizers/{name}.md) | {', '.join(own_options(cls))} | {decay_of(cls)} "
        f"| {reference_of(cls)} |"
        for name, cls in CLASSES.items()
        if name != "optimizer"
    ]
    return "\n".join(["| Class | Options of its own | Weight decay | Equals |", "|---|---|---|---|", *rows])


def readme() -> str:
    """The README with its table."""
    text = README.read_text()
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.split(END)[1]}"


def pages() -> dict[Path, str]:
    """All that is written, by file."""
    of_classes = {FOLDER / f"{name}.md": page(cls) for name, cls in CLASSES.items()}
    return {README: readme(), FOLDER / "README.md": index(), **of_classes}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for path, text in pages().items():
        path.write_text(text)
    print(f"{FOLDER}: {len(CLASSES) + 1} pages")


if __name__ == "__main__":
    main()
