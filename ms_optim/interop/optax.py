"""State from and to optax, and the parts and leaves of its trees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ms_optim.checks import show
from ms_optim.interop.shared import check_needs, check_options, counterpart_of, load_states
from ms_optim.optimizer import Optimizer
from ms_optim.saving.reading import check_steps, read_array, read_steps
from ms_optim.saving.state_dict import LoadReport, Rename, check_renamed, renamed


def from_optax(
    opt: Optimizer, state: Any, *, rename: Rename = None, global_step: int | None = None, strict: bool = True
) -> LoadReport:
    """Go on from optax's state of the same optimizer; hyperparameters stay, since it holds none.

    Args:
        opt: an optimizer of ``ms_optim``.
        state: what ``optax.adam(...).init`` and ``update`` give, or the part of it that has ``count``, ``mu``
            and ``nu`` (of other optimizers ``trace``, ...) and nothing else, or a dict with these keys.
        rename: a dict or function from paths in optax's trees (``"layer.kernel"``) to names of parameters
            here. Default: none.
        global_step: how many steps were taken. Needed where no part of ``state`` has a ``count``, as with
            ``optax.sgd`` of a fixed learning rate.
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Raises:
        TypeError: optax has no such optimizer, or ``state`` has no such part.
        ValueError: what does not fit; ``global_step`` is missing; an option makes another formula of
            ``opt``'s. Layouts differ: a ``kernel`` is the transpose of a Dense's weight.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="layer.w")
        >>> opt = ms_optim.Adam([w])
        >>> tree = {"layer": {"w": np.full(2, 0.5, np.float32)}}
        >>> print(ms_optim.interop.from_optax(opt, {"count": 7, "mu": tree, "nu": tree}))
        everything fits
        >>> int(opt.global_step.asnumpy()[0])
        7
    """
    counterpart = counterpart_of(opt, "optax")
    check_needs("from_optax", opt, counterpart)
    if global_step is not None:
        global_step = check_steps("from_optax: global_step", global_step)
    kept = {name for own in opt.state.values() for name in own}
    wanted = {ours: theirs for ours, theirs in counterpart.states.items() if ours in kept}
    if not isinstance(state, (Mapping, tuple, list)):
        raise TypeError(f"from_optax: state must be what optax gives, in tuples and dicts; got {show(state)}")
    fields = (*(["count"] if counterpart.counts else []), *wanted.values())
    parts = _find(state, set(fields)) if fields else []
    if fields and not parts:
        raise TypeError(
            f"from_optax: state must have a part with {', '.join(fields)}, and nothing else in it; got "
            f"{show(state)}"
        )
    arrays: dict[str, dict[str, Any]] = {}
    for ours, theirs in wanted.items():
        trees = [_leaves(part[theirs]) for part in parts]
        names = {path: renamed(path, rename) for tree in trees for path in tree}
        bare = next((tree[""] for tree in trees if "" in tree), None)
        if bare is not None and names[""] not in opt.state:  # An array alone needs rename={"": ...}.
            raise TypeError(f"from_optax: {theirs} must be a tree of arrays by name, got {show(bare)}")
        check_renamed(names, rename)
        if len(names) < sum(map(len, trees)):
            raise ValueError(f"from_optax: state has {len(parts)} parts for the same parameters")
        for path, leaf in ((path, leaf) for tree in trees for path, leaf in tree.items()):
            arrays.setdefault(names[path], {})[ours] = read_array(f"from_optax: {theirs} of {path!r}", leaf)
    if global_step is None:
        counts = {
            read_steps("from_optax: count", part["count"]) for part in _find(state, {"count"}, exactly=False)
        }
        if len(counts) != 1:
            found = f"{len(counts)} different" if counts else "no"
            raise ValueError(f"from_optax: state has {found} counts of steps; give global_step")
        global_step = counts.pop()
    return load_states(opt, arrays, global_step, strict)


def to_optax(opt: Optimizer) -> dict[str, Any]:
    """What optax's state of the same optimizer is made of: ``optax.ScaleByAdamState(**to_optax(opt))``.

    Those are ``count``, ``mu`` and ``nu``; of ``SGD`` and ``Momentum`` the ``trace``, of ``Lion`` ``count``
    and ``mu``, and so on. The trees are dicts with NumPy arrays by parameter name; optax wants those of jax:
    ``jax.tree.map(jax.numpy.asarray, to_optax(opt))``.

    Args:
        opt: an optimizer of ``ms_optim``.

    Raises:
        TypeError: optax has no such optimizer.
        ValueError: groups that were added later have taken fewer steps, for which optax has no place; a group
            has an option that optax's has not.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> opt = ms_optim.Adam([Parameter(Tensor(np.ones(2, np.float32)), name="w")])
        >>> sorted(ms_optim.interop.to_optax(opt))
        ['count', 'mu', 'nu']
    """
    counterpart = counterpart_of(opt, "optax")
    for number in range(len(opt.param_groups)):
        check_options("optax", opt, counterpart, number)
    saved = opt.state_dict()
    kept = {name for own in saved["state"].values() for name in own}
    trees = {
        theirs: {name: own[ours] for name, own in saved["state"].items() if ours in own}
        for ours, theirs in counterpart.states.items()
        if ours in kept
    }
    if not counterpart.counts:
        return trees
    if any(group["start_step"] for group in saved["param_groups"]):
        raise ValueError("to_optax: a group was added later, and optax counts the steps of all together")
    return {"count": np.array(saved["global_step"], np.int32), **trees}


def _find(state: Any, fields: set[str], exactly: bool = True) -> list[Mapping[str, Any]]:
    """The parts of nested tuples and dicts that have the fields."""
    if hasattr(state, "_asdict"):
        state = state._asdict()
    if isinstance(state, Mapping) and (state.keys() == fields if exactly else fields <= state.keys()):
        return [state]
    parts = (
        state.values() if isinstance(state, Mapping) else state if isinstance(state, (tuple, list)) else ()
    )
    return [found for part in parts for found in _find(part, fields, exactly)]


def _leaves(tree: Any, path: str = "") -> dict[str, Any]:
    """The arrays of a tree by path, with dots."""
    if hasattr(tree, "_asdict"):
        tree = tree._asdict()
    if isinstance(tree, (tuple, list)):
        tree = dict(enumerate(tree))
    if not isinstance(tree, Mapping):
        return {path: tree}
    prefix = f"{path}." if path else ""
    return {
        key: leaf for name, part in tree.items() for key, leaf in _leaves(part, f"{prefix}{name}").items()
    }
