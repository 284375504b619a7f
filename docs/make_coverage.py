"""Write docs/coverage.md: every optimizer of six libraries by name, and where it is here.

    python docs/make_coverage.py [<folder> ...]

The names are kept in docs/coverage.json. Where a library is installed, or lies in one of the folders, its
names are read anew from its sources, none of which is run.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import distributions
from pathlib import Path
from typing import Any, NamedTuple

from coverage_rules import ALIASES, OPTIONS, REASONS, WRAPPERS

import ms_optim

DOCS = Path(__file__).parent
PAGE, DATA = DOCS / "coverage.md", DOCS / "coverage.json"


def key(name: str) -> str:
    """A name by its letters and digits alone."""
    return re.sub("[^a-z0-9]", "", name.lower())


# Reading the libraries


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def imported(path: Path, source: str = "") -> Iterator[tuple[str, str]]:
    """Names that a file imports from modules of which the name contains ``source``, and these modules."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom) and source in (node.module or ""):
            yield from ((alias.asname or alias.name, node.module or "") for alias in node.names)


def of_torch(root: Path) -> list[str]:
    names = [name for name, _ in imported(root / "optim" / "__init__.py") if name[0].isupper()]
    return [name for name in names if name != "Optimizer"]


def of_optax(root: Path) -> list[str]:
    """The aliases, and in contrib the functions that take a learning rate or an optimizer."""
    names = [name for name, _ in imported(root / "__init__.py", "optax._src.alias") if name[0].islower()]
    for name, module in [
        *imported(root / "__init__.py", "optax._src.lookahead"),
        *imported(root / "contrib" / "__init__.py", "optax.contrib._"),
    ]:
        for node in parsed(root.parent / f"{module.replace('.', '/')}.py").body:
            if isinstance(node, ast.FunctionDef) and node.name == name and not name.startswith("scale_by"):
                arguments = {argument.arg for argument in (*node.args.args, *node.args.kwonlyargs)}
                if arguments & {"learning_rate", "base_optimizer", "fast_optimizer", "optimizer"}:
                    names.append(name)
    return names


def of_timm(root: Path) -> list[str]:
    """What its factory registers."""
    calls = [
        node for node in ast.walk(parsed(root / "optim" / "_optim_factory.py")) if is_call(node, "OptimInfo")
    ]
    words = [word for call in calls for word in call.keywords if word.arg == "name"]
    return [word.value.value for word in words if isinstance(word.value, ast.Constant)]


def of_keras(root: Path) -> list[str]:
    """The classes that it makes by name; those that hold other optimizers are none."""
    for node in parsed(root / "src" / "optimizers" / "__init__.py").body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ALL_OBJECTS":
            names = {ast.unparse(part) for part in getattr(node.value, "elts", ())}
            return sorted(names - {"Optimizer", "LossScaleOptimizer", "MultiOptimizer", "OptimizerMap"})
    return []


def of_pytorch_optimizer(root: Path) -> list[str]:
    for node in parsed(root / "optimizer" / "__init__.py").body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "OPTIMIZER_LIST":
            return [ast.unparse(part) for part in getattr(node.value, "elts", ())]
    return []


def of_emerging_optimizers(root: Path) -> list[str]:
    """What its registry is given, as text: the syntax is newer than ours."""
    pattern = r'^@(?:registry\.)?register_optimizer\("(\w+)"\)'
    sources = (path.read_text() for path in sorted(root.rglob("*.py")))
    return [name for source in sources for name in re.findall(pattern, source, re.MULTILINE)]


def is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name


LIBRARIES: dict[str, tuple[str, Callable[[Path], list[str]]]] = {
    "torch": ("torch", of_torch),
    "optax": ("optax", of_optax),
    "timm": ("timm", of_timm),
    "keras": ("keras", of_keras),
    "pytorch_optimizer": ("pytorch_optimizer", of_pytorch_optimizer),
    "Emerging-Optimizers": ("emerging_optimizers", of_emerging_optimizers),
}


def found(package: str, folders: list[Path]) -> Path | None:
    """Where a package is, which is not imported."""
    for folder in folders:
        if (folder / package / "__init__.py").exists():
            return folder / package
    spec = importlib.util.find_spec(package)
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None


def version(root: Path) -> str:
    """What the package's metadata say, or else its own file of numbers."""
    for installed in distributions(path=[str(root.parent)]):
        if key(installed.metadata["Name"]) == key(root.name):
            return installed.version.split("+")[0]
    for name, pattern in (
        ("package_info.py", r'^(?:MAJOR|MINOR|PATCH|PRE_RELEASE) = "?(\w+)'),
        ("src/version.py", r'^__version__ = "([^"]+)'),
    ):
        if (root / name).exists():
            parts = re.findall(pattern, (root / name).read_text(), re.MULTILINE)
            return re.sub(r"\.(?=[a-z])", "", ".".join(parts))
    return "unknown"


def read(folders: list[Path]) -> dict[str, Any]:
    """The stored names, with those of the libraries that are there read anew."""
    data = json.loads(DATA.read_text()) if DATA.exists() else {}
    for library, (package, names) in LIBRARIES.items():
        root = found(package, folders)
        if root is not None:
            data[library] = {"version": version(root), "names": sorted(set(names(root)), key=str.lower)}
    return {library: data[library] for library in LIBRARIES}


# What is here


class Row(NamedTuple):
    """An optimizer, its names in each library, and what it is here: "" where it is not."""

    name: str
    names: dict[str, list[str]]
    here: str

    def __str__(self) -> str:
        cells = [", ".join(f"`{name}`" for name in self.names.get(library, ())) for library in LIBRARIES]
        return f"| {self.name} | {self.here or absent(self)} | {' | '.join(cells)} |"


def classes() -> dict[str, str]:
    """Our optimizers by key."""
    public = {name.lower(): name for name in vars(ms_optim)}
    return {key(name): public[name] for name in ms_optim.list_optimizers() if name in public}


def link(name: str) -> str:
    return f"[`{name}`](optimizers/{name.lower()}.md)"


def here(name: str) -> str:
    """What an optimizer is here: a class, an option of one, something around any; or "" for none."""
    own, this = classes(), key(name)
    if this in own:
        return link(own[this])
    if this in OPTIONS:
        base, arguments = OPTIONS[this]
        return f"option of {link(own[key(base)])}: `{arguments}`" if key(base) in own else ""
    if this in WRAPPERS:
        kind = "transform" if WRAPPERS[this].startswith("transforms.") else "around any"
        page = "transforms" if kind == "transform" else "training"
        return f"{kind}: [`{WRAPPERS[this]}`]({page}.md)"
    return ""


def absent(row: Row) -> str:
    if key(row.name) in REASONS:
        return f"not here: {REASONS[key(row.name)]}"
    if len(row.names) == 1:
        return f"not here: only {next(iter(row.names))} has it"
    return "not here"


def rows(data: dict[str, Any]) -> list[Row]:
    """All optimizers, by name."""
    spelled: dict[str, str] = {}
    names: dict[str, dict[str, list[str]]] = {}
    own = classes()
    # Of several spellings ours, else that with the most capitals, is the optimizer's.
    for library, known in data.items():
        for name in known["names"]:
            title = ALIASES.get(key(name), name)
            this = key(title)
            spelled[this] = max(spelled.get(this, title), title, key=lambda s: sum(map(str.isupper, s)))
            names.setdefault(this, {}).setdefault(library, []).append(name)
    titles = {this: own.get(this, title) for this, title in spelled.items()}
    return [Row(titles[this], names[this], here(titles[this])) for this in sorted(names)]


def share(found: list[Row]) -> str:
    count = sum(bool(row.here) for row in found)
    return f"{len(found)} | {count} | {100 * count / len(found):.0f} %"


def page() -> str:
    """The text of docs/coverage.md."""
    data = json.loads(DATA.read_text())
    every = rows(data)
    shared = [row for row in every if len(row.names) > 1]
    single = [row for row in every if len(row.names) == 1]
    head = f"| Optimizer | Here | {' | '.join(data)} |\n{'|---' * (len(data) + 2)}|"
    counts = [
        f"| {library} {known['version']} | {share([row for row in every if library in row.names])} |"
        for library, known in data.items()
    ]
    return "\n".join(
        [
            "# Every optimizer of six libraries, and where it is here",
            "",
            "`python docs/make_coverage.py` writes this page from the sources of the libraries; their names",
            "are kept in `coverage.json`. Names of one optimizer stand in one row. What is an option in one",
            "library is a name in another: such names are counted as they come.",
            "",
            "| | Optimizers | Here | |",
            "|---|---|---|---|",
            *counts,
            f"| in two or more of them | {share(shared)} |",
            f"| all | {share(every)} |",
            "",
            "## In two or more",
            "",
            head,
            *map(str, shared),
            "",
            "## In one",
            "",
            head,
            *map(str, single),
            "",
        ]
    )


def main() -> None:
    DATA.write_text(json.dumps(read([Path(folder) for folder in sys.argv[1:]]), indent=1) + "\n")
    PAGE.write_text(page())
    every = rows(json.loads(DATA.read_text()))
    missing = [row.name for row in every if len(row.names) > 1 and not row.here]
    print(f"{PAGE}: {sum(bool(row.here) for row in every)} of {len(every)} optimizers are here")
    print(f"Of those that two or more libraries have, not here: {', '.join(missing) or 'none'}")


if __name__ == "__main__":
    main()
