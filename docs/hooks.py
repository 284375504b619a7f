"""What mkdocs does for the site beyond its settings: the reference, pages from the root, formulas, links."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

import reference
from mkdocs.structure.files import File, Files

import ms_optim

ROOT = Path(__file__).parents[1]
# Files of the repository that are pages of the site, by their place in it.
FROM_ROOT = {"contributing.md": "CONTRIBUTING.md", "changes.md": "CHANGELOG.md"}
# What pages link to outside of docs/, as they stand on GitHub.
MOVED = {"README.md": "README.md", **{source: place for place, source in FROM_ROOT.items()}}
CHINESE = "\u3000-\u9fff\uff00-\uffef"
FENCE = re.compile(r"(^ *```.*?^ *```[^\S\n]*$)", re.MULTILINE | re.DOTALL)


def on_config(config: Any) -> Any:
    """The reference in the navigation, where mkdocs.yml says `Reference`."""
    for section in config.nav:
        if "Reference" in section:
            section["Reference"] += reference_nav()
    return config


def reference_nav() -> list[dict[str, Any]]:
    classes = [
        {cls: f"optimizers/{cls.lower()}.md"} for cls in sorted(ms_optim.optimizers.__all__, key=str.lower)
    ]
    base = {"Optimizer": "optimizers/optimizer.md"}
    nav: list[dict[str, Any]] = [{"Optimizers": ["optimizers/README.md", base, *classes]}]
    for name, module in reference.public_modules().items():
        path = reference.path_of(name)
        if name in reference.TOGETHER:
            nav.append({name: path})
        else:
            names = [{key: reference.path_of(name, key)} for key in reference.public_names(module)]
            nav.append({name: [path, *names]})
    return nav


def on_files(files: Files, config: Any) -> Files:
    """Pages that are no files in docs/."""
    written = reference.pages()
    for place, source in FROM_ROOT.items():
        text = (ROOT / source).read_text()
        # Links there begin at the root.
        written[place] = re.sub(r"\]\(docs/", "](", text)
    for place, text in written.items():
        files.append(File.generated(config, place, content=text))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """GitHub's Markdown as Python's: formulas, links out of docs/, links to what code names."""
    place = page.file.src_uri
    parts = FENCE.split(markdown)
    for i in range(0, len(parts), 2):
        text = re.sub(r"\$`(.+?)`\$", r"\\(\1\\)", parts[i], flags=re.DOTALL)
        text = re.sub(r"\]\((\.\./)+([A-Z]\w+\.md)", lambda m: f"]({relative(place, MOVED[m[2]])}", text)
        text = re.sub(r"\[[\w./-]+\.md\]\(([\w./-]+\.md)", lambda m: f"[{title(place, m[1])}]({m[1]}", text)
        parts[i] = linked(text, place)
    text = "".join(parts)
    # Chinese has no spaces, and so none where a line ends.
    return re.sub(f"(?<=[{CHINESE}])\n(?=[{CHINESE}])", "", text) if place.startswith("zh/") else text


def title(place: str, target: str) -> str:
    """The heading of a page: on GitHub links are called by the file."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(place), target))
    source = ROOT / FROM_ROOT[path] if path in FROM_ROOT else ROOT / "docs" / path
    return source.read_text().partition("\n")[0].removeprefix("# ")


def linked(text: str, place: str) -> str:
    """Public names in code as links to their pages, but for headings, links and the page's own name."""
    targets = reference_links()
    module = ".".join(["ms_optim", *place.split("/")[1:-1]]) if place.startswith("reference/") else ""

    def link(match: re.Match) -> str:
        name = match[1]
        target = targets.get(name) or (targets.get(f"{module}.{name}") if module else None)
        if target is None or target.split("#")[0] == place:
            return match[0]
        return f"[`{name}`]({relative(place, target)})"

    lines = text.split("\n")
    return "\n".join(
        line if line.startswith("#") else re.sub(r"(?<![\[`*])`([\w.]+)`(?![\]`*])", link, line)
        for line in lines
    )


_LINKS: dict[str, str] = {}


def reference_links() -> dict[str, str]:
    if not _LINKS:
        _LINKS.update(reference.links())
    return _LINKS


def relative(place: str, target: str) -> str:
    return posixpath.relpath(target, posixpath.dirname(place))


def on_post_page(output: str, page: Any, **_: Any) -> str:
    """Chinese pages say so, for fonts and readers."""
    if page.file.src_uri.startswith("zh/"):
        return output.replace('<html lang="en"', '<html lang="zh"', 1)
    return output
