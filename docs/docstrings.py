"""Docstrings (Google style, with reStructuredText within) as GitHub's Markdown."""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
import types
from typing import Any, Callable

from docstring_parser.google import DEFAULT_SECTIONS, Docstring, GoogleParser, Section, SectionType

PARSER = GoogleParser([*DEFAULT_SECTIONS, Section("References", "references", SectionType.SINGULAR)])
TITLES = "|".join(section.title for section in PARSER.sections.values())

# What a formula is made of: shown as code, not as methods.
FORMULAS = re.compile("scalars|adapt|update|before$|after$|project$|settle$")

# What the base class is made of, for its users and for who writes a `construct`. What toolboxes read of an
# optimizer has a page of its own.
PARTS = ("StateApi", "ConstructApi")


def markdown(text: str | None) -> str:
    """The reStructuredText of docstrings; what a role names is left as code, for links to be made of it."""
    text = (text or "").replace("``", "`")
    text = re.sub(r":math:`([^`]+)`", r"$`\1`$", text)
    text = re.sub(r":\w+:`([^`]+)`", r"`\1`", text)
    text = re.sub(r"\.\. math::\n((?: +.*\n?)+)", _formula, text)
    text = re.sub(r"::\n\n((?:(?: +.*)?\n)+)", lambda m: f":\n\n{fenced('python', m[1])}\n\n", text + "\n")
    text = re.sub(r"^=+ =+\n((?:.*\n)+?)=+ =+$", lambda m: fenced("text", m[1]), text, flags=re.MULTILINE)
    return text.strip()


def _formula(match: re.Match) -> str:
    lines = match[1].replace(r"\_", "_")  # MathJax shows this backslash, within \text.
    if r"\\" in lines:
        lines = f"\\begin{{aligned}}\n{textwrap.dedent(lines).strip()}\n\\end{{aligned}}"
    return fenced("math", lines) + "\n"


def fenced(language: str, lines: str) -> str:
    return f"```{language}\n{textwrap.dedent(lines).strip()}\n```"


def parse(item: Any) -> Docstring:
    """The docstring of a thing, in its sections; raises ValueError where there is none."""
    text = inspect.getdoc(item)
    if not text:
        raise ValueError(f"{item!r} has no docstring")
    # A paragraph that stands behind a section belongs to none: it goes ahead of them all.
    front, sections, within = [], [], False
    for line in text.splitlines():
        if re.match(rf"({TITLES}):\s*$", line):
            within = True
        elif line and not line.startswith(" "):
            within = False
        (sections if within else front).append(line)
    return PARSER.parse("\n".join([*front, "", *sections]))


def page(name: str, item: Any) -> str:
    """The page of a class or a function; ``name`` is how one calls it."""
    docs = parse(item)
    title = name.rpartition(".")[2]
    parts = [f"# {title}", *body(docs)]
    if arguments(item):
        parts += ["## Arguments", fenced("python", signature(name, item)), described(docs.params, "param")]
    if inspect.isclass(item):
        formula = source(item)
        if formula:
            parts += ["## As it is computed", formula]
    if docs.returns:
        parts += ["## Returns", returned(docs)]
    if docs.raises:
        parts += ["## Raises", raised(docs)]
    attributes = described(docs.params, "attribute")
    if attributes:
        parts += ["## Attributes", attributes]
    for example in docs.examples:
        parts += ["## Example", examples(example.description)]
    if inspect.isclass(item):
        shown = [method(key, value) for key, value in methods(item)]
        if shown:
            parts += ["## Methods", *shown]
    for meta in docs.meta:
        if meta.args == ["references"]:
            parts += ["## References", references(markdown(meta.description))]
    return "\n\n".join(part for part in parts if part) + "\n"


def body(docs: Docstring) -> list[str]:
    return [markdown(docs.short_description), markdown(docs.long_description)]


def arguments(item: Any) -> list[inspect.Parameter]:
    """What one writes in a call: no ``self``."""
    call = inspect.signature(item.__init__ if inspect.isclass(item) else item)
    return [p for p in call.parameters.values() if p.name != "self"]


def signature(name: str, item: Any) -> str:
    """A call with the arguments and their defaults, in one line where it fits."""
    shown = [str(p.replace(annotation=inspect.Parameter.empty)) for p in arguments(item)]
    keywords = next((i for i, p in enumerate(arguments(item)) if p.kind is p.KEYWORD_ONLY), None)
    if keywords is not None and not any(p.kind is p.VAR_POSITIONAL for p in arguments(item)):
        shown.insert(keywords, "*")
    line = f"{name}({', '.join(shown)})"
    if len(line) <= 80 and not inspect.isclass(item):
        return line
    return f"{name}(\n    " + ",\n    ".join(shown) + ",\n)" if shown else f"{name}()"


def methods(cls: type) -> list[tuple[str, Any]]:
    """What a class, or a part that it is made of, has that is called or read, and says what it does."""
    bases = {base.__name__: base for base in cls.__bases__}
    parts = [cls, *(bases[name] for name in PARTS if name in bases)]
    found = {key: value for part in reversed(parts) for key, value in vars(part).items()}
    own = [(key, found[key]) for part in parts for key in vars(part) if not key.startswith("_")]
    kinds = (property, classmethod, staticmethod, types.FunctionType)
    return [
        (key, value)
        for key, value in own
        if isinstance(value, kinds) and value.__doc__ and not FORMULAS.match(key)
    ]


def method(name: str, value: Any, heading: str = "###") -> str:
    """What stands under a heading of its own: a method, or a small function."""
    docs = parse(value)
    parts = [f"{heading} `{name}`"]
    if not isinstance(value, property):
        function = value.__get__(None, object) if isinstance(value, (classmethod, staticmethod)) else value
        parts.append(fenced("python", signature(name, function)))
    parts += [*body(docs), described(docs.params, "param")]
    if docs.returns:
        parts.append(f"Returns: {returned(docs)}")
    if docs.raises:
        parts += ["Raises:", raised(docs)]
    parts += [examples(example.description) for example in docs.examples]
    return "\n\n".join(part for part in parts if part)


def returned(docs: Docstring) -> str:
    """What stands ahead of a colon is no type here."""
    return markdown(": ".join(filter(None, (docs.returns.type_name, docs.returns.description))))


def raised(docs: Docstring) -> str:
    return listed([f"`{r.type_name}`: {markdown(r.description)}" for r in docs.raises])


def examples(text: str | None) -> str:
    """Sessions, and what is said between them."""
    parts = re.split(r"\n\s*\n", (text or "").strip("\n"))
    return "\n\n".join(fenced("pycon", p) if p.lstrip().startswith(">>>") else markdown(p) for p in parts)


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
    own: list[Callable] = [value for name, value in vars(cls).items() if FORMULAS.match(name)]
    text = "\n".join(textwrap.dedent(inspect.getsource(f)) for f in own if isinstance(f, staticmethod))
    module = sys.modules[cls.__module__]
    for name, value in vars(module).items():
        if inspect.isfunction(value) and value.__module__ == module.__name__ and f"{name}(" in text:
            text += "\n" + inspect.getsource(value)
    return fenced("python", text) if text else ""
