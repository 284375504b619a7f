"""Classes of ms_optim behind another library's constructor, made of the constructor's signature alone."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, Callable

from ms_optim.formula.rule import arguments
from ms_optim.groups.read import is_collection
from ms_optim.optimizer import Optimizer

# What others call our arguments.
WORDS = {
    "lr": "learning_rate",
    "epsilon": "eps",
    "use_nesterov": "nesterov",
    "use_amsgrad": "amsgrad",
    "accum": "initial_accumulator_value",
    "initial_accum": "initial_accumulator_value",
}


class Like:
    """What classes that stand for another library's have beside ours: its names of their values."""

    _words: Mapping[str, str] = WORDS
    _given: dict[str, Any]
    param_groups: Any

    def __getattr__(self, name: str) -> Any:
        # In force now, in the first group; what is fixed as it was given.
        if "_core" in self.__dict__ and name in self._given:
            group, ours = self.param_groups[0], self._words.get(name, name)
            if name in ("beta1", "beta2"):
                return group["betas"][int(name[-1]) - 1]
            return group[ours] if ours in group else self._given[name]
        return super().__getattr__(name)  # type: ignore[misc]

    def _read(self, words: dict[str, Any]) -> dict[str, Any]:
        """Our constructor's arguments, of the given ones in our words."""
        return words


def like(
    ours: Any, library: str, base: Any = Like, words: Mapping[str, str] | None = None, **fixed: Any
) -> Callable:
    """Make a class of ours of a function that has the arguments of another library's constructor.

    What the function returns goes to our constructor in place of what the names alone would make of its
    arguments. Those that ours has not are left out: they choose how something is computed there, or the
    function refuses what they ask for.

    Args:
        ours: the class.
        library: what the other one is called with its name in front of it.
        base: what the class has beside ours.
        words: our names of its arguments, beside those of all.
        **fixed: arguments of ours, where the caller says nothing else.
    """

    def make(peer: Callable) -> Any:
        signature = inspect.signature(peer)
        classes = [c for c in ours.__mro__ if issubclass(c, Optimizer) and "__init__" in vars(c)]
        known = {name for c in classes for name in arguments(c.__init__)}
        known.update(ours.flags)
        own = {**WORDS, **(words or {})}

        def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
            instead = peer(*args, **kwargs) or {}
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            given = dict(bound.arguments)
            options = given.pop("options")
            if {"beta1", "beta2"} <= given.keys():
                given["betas"] = (given.pop("beta1"), given.pop("beta2"))
            given = {own.get(name, name): value for name, value in given.items()}
            given = {name: value for name, value in {**given, **instead}.items() if name in known}
            ours.__init__(self, **{**fixed, **self._read(given), **options})

        return _class_of(peer, ours, (base, ours), library, {"__init__": __init__, "_words": own})

    return make


def schedule_like(ours: Any) -> Callable:
    """Make a schedule of ours of a function that has another one's arguments and gives ours, in order."""

    def make(peer: Callable) -> Any:
        signature = inspect.signature(peer)

        def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
            settings = peer(*args, **kwargs)
            ours.__init__(self, *settings)
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            for name, value in bound.arguments.items():
                if not hasattr(self, name):
                    setattr(self, name, value)

        return _class_of(peer, ours, (ours,), "mindspore.nn", {"__init__": __init__})

    return make


def refuse(name: str, asked: Mapping[str, tuple[bool, str]]) -> None:
    """Raise ValueError for an argument that asks for what is not here.

    Args:
        name: the class.
        asked: for each argument whether it does, and what to do.
    """
    for argument, (is_asked, instead) in asked.items():
        if is_asked:
            raise ValueError(f"{name}: {argument} is not taken here: {instead}")


def groups_of(params: Any) -> list[dict[str, Any]]:
    """Parameters or groups as groups; what is neither is left to our constructor to refuse."""
    if not is_collection(params):
        return [{"params": params}]
    items = list(params)
    if items and all(isinstance(item, Mapping) for item in items):
        return [dict(item) for item in items]
    return [{"params": items}]


def _class_of(peer: Callable, ours: Any, bases: tuple, library: str, body: dict[str, Any]) -> Any:
    """A class with the name, the place, the arguments and the words of a function."""
    signature = inspect.signature(peer)
    its_self = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    body["__init__"].__signature__ = signature.replace(parameters=[its_self, *signature.parameters.values()])
    body["__init__"].__qualname__ = f"{peer.__name__}.__init__"
    public = next(c for c in ours.__mro__ if not c.__name__.startswith("_"))
    where = "ms_optim.schedules" if "schedules" in public.__module__ else "ms_optim"
    said = [
        f"``{library}.{peer.__name__}``: :class:`{where}.{public.__name__}`, with the arguments of that one.",
        inspect.getdoc(peer),
        "``**options`` are those of :class:`ms_optim.Optimizer`."
        if "options" in signature.parameters
        else None,
    ]
    body["__doc__"] = "\n\n".join(filter(None, said))
    names = {"__module__": peer.__module__, "__qualname__": peer.__name__}
    return type(ours)(peer.__name__, bases, {**body, **names})
