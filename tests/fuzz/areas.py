"""What is tried of each area, by a function that draws a case, says what it is, and makes it."""

import inspect
import warnings

import mindspore as ms
import numpy as np
from fuzz.loading import files, interops, state_dicts
from fuzz.oracle import Fault, attempt, once, optimizer, parameters, usable
from fuzz.rates import made_schedules
from fuzz.values import odd, shown
from hypothesis import strategies as st
from mindspore import Parameter, Tensor
from table import ROWS

OPTIONS = (
    *("weight_decay", "decay", "maximize", "l1_decay", "loss_scale", "max_grad_norm", "max_grad_value"),
    *("skip_nonfinite", "grad_centralization", "master_weights", "engine", "name", "learning_rate", "params"),
)


def words_for(key):
    """What messages may call an argument, or an element of it."""
    if key in ("learning_rate", "lr"):
        return ["learning_rate", "lr"]
    return [key, *([key[:-1]] if key in ("betas", "etas", "step_sizes", "params") else [])]


def constructors(draw, note):
    row = draw(st.sampled_from(ROWS))
    options = dict(draw(st.sampled_from(row.options)))
    params = parameters(draw)
    own = [key for key in inspect.signature(row.cls).parameters if key not in ("params", "options")]
    damaged_keys = draw(st.lists(st.sampled_from([*OPTIONS, *own, "unknown"]), max_size=2, unique=True))
    for key in damaged_keys:
        value = draw(odd)
        options[key] = (
            draw(st.sampled_from([value, [params, value], [*params, value]])) if key == "params" else value
        )
    options.setdefault("engine", draw(st.sampled_from(["portable"] * 9 + ["auto"])))
    params = options.pop("params", params)
    note(f"{row.cls.__name__}({shown(params)}, {', '.join(f'{k}={shown(v)}' for k, v in options.items())})")
    made = []
    words = [word for key in damaged_keys for word in words_for(key)]
    native = (RuntimeError,) if isinstance(options["engine"], str) and options["engine"] == "native" else ()
    if attempt(
        note, lambda: made.append(row.cls(params, **options)), words or ["nothing was wrong"], more=native
    ):
        # What a Cell gives shows when it is asked.
        attempt(note, lambda: usable(made[0]), words or ["nothing was wrong"])


def groups(draw, note):
    opt = optimizer(draw, engine="portable")
    fresh = [Parameter(Tensor(np.ones((2, 2), np.float32)), name="late.weight")]
    keys = [key for key in opt.param_groups[0] if key != "params"]
    key = draw(st.sampled_from([*keys, "params", "unknown", "order_params", "the group"]))
    value = draw(st.one_of(odd, st.just(list(opt.parameters)[:1]), st.just(fresh * 2), st.just([*fresh, 3])))
    group = value if key == "the group" else {"params": fresh, key: value}
    words = [*words_for(key), *(["param", "group"] if key == "the group" else [])]
    note(f"{type(opt).__name__}: {key}={shown(value)}")
    if draw(st.booleans()):
        accepted = attempt(note, lambda: opt.add_param_group(group), words, opt)
    else:
        names = [Parameter(Tensor(np.ones(2, np.float32)), name="beside.weight")]
        made = []

        def make():
            made.append(type(opt)([{"params": names}, group], engine="portable"))

        # Without the group's other options the class may ask for others.
        accepted = attempt(note, make, [*words, "params"])
        opt = made[0] if made else opt
    if accepted:
        attempt(note, lambda: usable(opt), words)


def live_writes(draw, note):
    opt = optimizer(draw, engine=draw(st.sampled_from(["portable"] * 4 + ["auto"])))
    name = type(opt).__name__
    group = draw(st.sampled_from(list(opt.param_groups)))
    key = draw(st.sampled_from([*group, "unknown", 5]))
    value = draw(odd)
    kind = draw(st.sampled_from(["write", "write", "write", "update", "delete", "attribute", "list"]))
    note(f"{name}: {kind} {key}={shown(value)}")
    if kind == "write":

        def act():
            group[key] = value

        accepted = attempt(note, act, [str(key)], opt)
        if accepted and isinstance(value, float) and group[key] != value:
            raise Fault(f"{key} was written as {value} and is {group[key]}")
    elif kind == "update":
        accepted = attempt(note, lambda: group.update({key: value}), [str(key)], opt)
    elif kind == "delete":
        accepted = attempt(note, lambda: group.pop(key), [str(key)], opt)
    elif kind == "attribute":
        key = draw(
            st.sampled_from(["learning_rate", "loss_scale", "weight_decay", "master_weights", "maximize"])
        )
        more = (AttributeError,)
        accepted = attempt(note, lambda: setattr(opt, key, value), [key], opt, more)
    else:
        method = draw(st.sampled_from(["append", "extend", "remove", "pop", "insert", "clear"]))
        arguments = {"append": (value,), "extend": ([value],), "remove": (value,), "insert": (0, value)}
        act = getattr(opt.param_groups, method)
        accepted = attempt(note, lambda: act(*arguments.get(method, ())), ["param_groups"], opt)
    if accepted:
        usable(opt)


def gradients(draw, note):
    opt = (
        once("portable") if draw(st.integers(0, 9)) == 0 else optimizer(draw, dtypes=(ms.float32, ms.float64))
    )
    good = [
        Tensor(np.full(p.shape, draw(st.sampled_from([0.1, -2.0, 0.0]))), p.dtype) for p in opt.parameters
    ]
    given, words = list(good), ["gradient"]
    kind = draw(st.sampled_from(["one", "one", "count", "all", "numbers", "container"]))
    if kind == "one":
        place = draw(st.integers(0, len(good) - 1))
        other = draw(st.one_of(odd, st.sampled_from(["shape", "type", "array", "rows"])))
        shape = opt.parameters[place].shape
        made = {
            "shape": lambda: Tensor(np.zeros((*shape, 2), np.float32)),
            "type": lambda: Tensor(np.zeros(shape, np.int32)),
            "array": lambda: np.zeros(shape, np.float32),
            "rows": lambda: ms.COOTensor(Tensor([[0, 1]], ms.int32), Tensor([1.0], ms.float32), (3, 4)),
        }
        given[place] = made[other]() if isinstance(other, str) and other in made else other
        words = [repr(opt.parameters[place].name)]
        note(f"{type(opt).__name__}: gradient {place} is {shown(given[place])}")
    elif kind == "count":
        given = given[:-1] if draw(st.booleans()) else [*given, given[0]]
        note(f"{type(opt).__name__}: {len(given)} gradients for {len(good)}")
    elif kind == "all":
        given = draw(odd)
        words = ["gradients", *(repr(p.name) for p in opt.parameters)]
        note(f"{type(opt).__name__}: gradients are {shown(given)}")
    elif kind == "numbers":
        number = draw(st.sampled_from([np.nan, np.inf, -np.inf, 1e38, 1e-45]))
        given = [Tensor(np.full(p.shape, number), p.dtype) for p in opt.parameters]
        note(f"{type(opt).__name__}: gradients of {number}")
    else:
        given = draw(st.sampled_from([iter(given), {"a": given[0]}, given[0], (given,)]))
        words = ["gradients", repr(opt.parameters[0].name)]
        note(f"{type(opt).__name__}: gradients are {shown(given)}")
    if isinstance(given, list) and draw(st.booleans()):
        given = tuple(given)
    attempt(note, lambda: opt(given), words, opt)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        opt(tuple(good))


AREAS = {
    "constructors": constructors,
    "groups": groups,
    "live writes": live_writes,
    "gradients": gradients,
    "state dicts": state_dicts,
    "files": files,
    "interop": interops,
    "schedules": made_schedules,
}
