"""torch's layout of the state of L-BFGS: one flat history for all parameters, which stands with the first."""

from __future__ import annotations

import math

import numpy as np

from ms_optim.checks import show
from ms_optim.saving.reading import read_array

# torch's names: from the start, after an iteration, and what it makes anew before it reads it.
_COUNTERS = ("func_evals", "n_iter")
_ITERATED = ("d", "t", "old_dirs", "old_stps", "ro", "H_diag", "prev_flat_grad")
_NOT_READ = ("al", "prev_loss")


def _check_torch(owner, names, given, count):
    """The state of torch, its lists as arrays; raises ValueError for what is not built like one."""
    elsewhere = [name for name in names[1:] if given[name]]
    if elsewhere:
        raise ValueError(
            f"{owner}: torch's state stands with its first parameter, {names[0]}, got {', '.join(elsewhere)}"
        )
    theirs = {key: value for key, value in given[names[0]].items() if value is not None}
    unknown = [str(key) for key in theirs if key not in (*_COUNTERS, *_ITERATED, *_NOT_READ)]
    if unknown:
        raise ValueError(f"{owner}: the state has unknown keys: {', '.join(unknown)}")
    if not theirs:
        return {}

    def array(key, value, size):
        value = read_array(f"{owner}: {key!r}", value)
        if value.size != size or value.ndim > 1:
            wanted = "a number" if size == 1 else f"of {size} numbers in one dimension"
            raise ValueError(f"{owner}: {key!r} must be {wanted}, got shape {value.shape} of {value.dtype}")
        return value.reshape(-1)

    def rows(key, size):
        if (
            not hasattr(theirs[key], "__iter__")
            or isinstance(theirs[key], np.ndarray)
            and not theirs[key].ndim
        ):
            raise ValueError(f"{owner}: {key!r} must be a list, got {show(theirs[key])}")
        each = [array(f"{key}[{i}]", row, size) for i, row in enumerate(theirs[key])]
        return np.array(each, np.float64).reshape(-1, size)

    def check_keys(keys):
        missing = [key for key in keys if key not in theirs]
        if missing:
            raise ValueError(f"{owner}: the state has no {', '.join(map(repr, missing))}")

    check_keys(_COUNTERS)
    read = {key: array(key, theirs[key], 1)[0] for key in _COUNTERS}
    for key, value in read.items():
        if value < 0 or value != np.floor(value):
            raise ValueError(f"{owner}: {key!r} must be a whole number >= 0, got {value}")
    if read["n_iter"] == 0 and not any(key in theirs for key in _ITERATED):
        return read
    check_keys(_ITERATED)
    sizes = {"old_dirs": count, "old_stps": count, "ro": 1}
    read.update({key: rows(key, size) for key, size in sizes.items()})
    lengths = {key: len(read[key]) for key in sizes}
    if len(set(lengths.values())) > 1:
        each = ", ".join(f"{key!r} has {length}" for key, length in lengths.items())
        raise ValueError(f"{owner}: the state's lists must be of one length, got: {each}")
    read.update({key: array(key, theirs[key], 1)[0] for key in ("t", "H_diag")})
    return {**read, **{key: array(key, theirs[key], count) for key in ("d", "prev_flat_grad")}}


def from_torch(opt, names, given):
    """Our states from torch's, which are of all parameters together and stand with the first."""
    states = opt.state
    shapes = {name: states[name]["prev_grad"].shape for name in names}
    ends = np.cumsum([math.prod(shape) for shape in shapes.values()])
    theirs = _check_torch(type(opt).__name__, names, given, int(ends[-1]))
    changes, steps = (theirs.get(key, np.zeros((0, ends[-1]))) for key in ("old_dirs", "old_stps"))
    size, pairs = opt.history_size, len(steps)
    if pairs > size:
        raise ValueError(f"{type(opt).__name__}: the state has {pairs} pairs, history_size is {size}")
    flat = {
        "prev_grad": np.zeros(ends[-1]),
        "prev_step": np.zeros(ends[-1]),
        "step_history": np.pad(steps, ((0, size - pairs), (0, 0))),
        "grad_history": np.pad(changes, ((0, size - pairs), (0, 0))),
    }
    if "d" in theirs:
        flat["prev_grad"] = theirs["prev_flat_grad"]
        flat["prev_step"] = theirs["d"] * float(theirs["t"])
    split = {key: np.split(value, ends[:-1], -1) for key, value in flat.items()}
    ours = {
        name: {key: parts[i].reshape(states[name][key].shape) for key, parts in split.items()}
        for i, name in enumerate(names)
    }
    ours[opt.parameters[0].name].update(
        n_iter=np.array(int(theirs.get("n_iter", 0))),
        func_evals=np.array(int(theirs.get("func_evals", 0))),
        pairs=np.array(pairs),
        step_grad_products=np.triu(flat["step_history"] @ flat["grad_history"].T),
        grad_products=flat["grad_history"] @ flat["grad_history"].T,
        inverse_scale=np.array(float(theirs.get("H_diag", 1.0))),
    )
    return ours


def to_torch(opt, saved):
    """The way back; torch makes ``al`` and ``prev_loss`` anew before it reads them."""
    names = [p.name for p in opt.param_groups[0].params]
    shared = saved[names.index(opt.parameters[0].name)]
    state = {"func_evals": int(shared["func_evals"]), "n_iter": int(shared["n_iter"])}
    if state["n_iter"] == 0:
        return {0: state} if state["func_evals"] else {}
    size, pairs = opt.history_size, int(shared["pairs"])
    slots = [slot % size for slot in range(max(0, pairs - size), pairs)]

    def rows(key):
        each = [saved[i][key].reshape(size, -1) for i in range(len(names))]
        return [np.concatenate([part[slot] for part in each]) for slot in slots]

    def flat(key):
        return np.concatenate([saved[i][key].reshape(-1) for i in range(len(names))])

    kind = flat("prev_grad").dtype
    products = shared["step_grad_products"][slots, slots]
    state.update(
        d=flat("prev_step"),
        t=1.0,
        old_dirs=rows("grad_history"),
        old_stps=rows("step_history"),
        ro=[kind.type(1.0 / value) for value in products],
        H_diag=kind.type(shared["inverse_scale"]),
        prev_flat_grad=flat("prev_grad"),
    )
    return {0: state}
