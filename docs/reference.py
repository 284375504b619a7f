"""A page for each public name of ms_optim, for the site; those of the optimizers are files of their own."""

from __future__ import annotations

import importlib
import inspect
import types
from typing import Any

from docstrings import arguments, body, examples, markdown, method, page, parse

import ms_optim

# Modules of small functions with a line each, which share a page.
TOGETHER = ("ms_optim.math", "ms_optim.schedules.math")


def public_modules() -> dict[str, types.ModuleType]:
    """ms_optim, and all public modules within it, by name."""
    within = [value for name in ms_optim.__all__ if inspect.ismodule(value := getattr(ms_optim, name))]
    modules = [ms_optim, *within, *map(importlib.import_module, TOGETHER)]
    return {module.__name__: module for module in modules if module is not ms_optim.optimizers}


def public_names(module: types.ModuleType) -> dict[str, Any]:
    """What a module offers, by name: no modules, no numbers, no optimizers, which have pages of their own."""
    names = getattr(module, "__all__", None)
    if names is None:
        raise ValueError(f"{module.__name__} has no __all__")
    items = {name: getattr(module, name) for name in sorted(names, key=str.lower)}
    own = {name: item for name, item in items.items() if not isinstance(item, (types.ModuleType, str, float))}
    return {name: item for name, item in own.items() if not is_optimizer(item)}


def is_optimizer(item: Any) -> bool:
    return inspect.isclass(item) and issubclass(item, ms_optim.Optimizer)


def path_of(module: str, name: str = "") -> str:
    """Where a page stands in the site, as Markdown."""
    folder = "/".join(["reference", *module.split(".")[1:]])
    if module in TOGETHER:
        return f"{folder}.md"
    return f"{folder}/{name or 'index'}.md"


def check_described(name: str, item: Any) -> None:
    """Raises ValueError for an argument of which the docstring says nothing."""
    known = {param.args[1].partition(" ")[0].lstrip("*") for param in parse(item).params}
    missing = [p.name for p in arguments(item) if p.name not in known]
    if missing:
        raise ValueError(f"{name}: the docstring says nothing of {', '.join(missing)}")


def overview(module: types.ModuleType) -> str:
    """The page of a module: what it is for, and its names."""
    docs = parse(module)
    rows = [
        f"| [`{name}`]({name}.md) | {markdown(parse(item).short_description)} |"
        for name, item in public_names(module).items()
    ]
    table = "\n".join(["| Name | |", "|---|---|", *rows])
    shown = [examples(example.description) for example in docs.examples]
    return "\n\n".join(part for part in (f"# {module.__name__}", *body(docs), table, *shown) if part) + "\n"


def together(module: types.ModuleType) -> str:
    """The page of a module of small functions."""
    parts = [f"# {module.__name__}", *body(parse(module))]
    parts += [method(name, item, "##") for name, item in public_names(module).items()]
    return "\n\n".join(part for part in parts if part) + "\n"


def pages() -> dict[str, str]:
    """All pages of the reference, by their place; raises ValueError where something is not documented."""
    written = {}
    for name, module in public_modules().items():
        if name in TOGETHER:
            written[path_of(name)] = together(module)
            continue
        written[path_of(name)] = overview(module)
        for key, item in public_names(module).items():
            check_described(f"{name}.{key}", item)
            written[path_of(name, key)] = page(f"{name}.{key}", item)
    return written


def links() -> dict[str, str]:
    """The page of each public name, by all of what it may be called in full."""
    found = {}
    for name, module in public_modules().items():
        found[name] = path_of(name)
        for key in public_names(module):
            anchor = f"#{key.lower()}" if name in TOGETHER else ""
            found[f"{name}.{key}"] = path_of(name, key) + anchor
    for key in ("optimizer", *ms_optim.list_optimizers()):
        cls = {name.lower(): value for name, value in vars(ms_optim).items()}[key]
        found[f"ms_optim.{cls.__name__}"] = f"optimizers/{key}.md"
    return found
