"""What is tried of each area, by a function that draws a case and makes it.

A case ends well where it is accepted and the optimizer works on, or where it is refused by a TypeError, a
ValueError or a KeyError that has one of the words that say what was wrong, and nothing has changed.
"""

import inspect
import json
import tempfile
import warnings
from pathlib import Path

import mindspore as ms
import numpy as np
from fuzz.values import NUMBERS, damaged, names_odd, odd, shown
from hypothesis import reject
from hypothesis import strategies as st
from mindspore import Parameter, Tensor
from safetensors import safe_open
from safetensors.numpy import save_file
from table import ROWS

import ms_optim
from ms_optim import interop, schedules
from ms_optim.saving import checkpoint

REFUSALS = (TypeError, ValueError, KeyError)
SHAPES = ((), (1,), (5,), (3, 4), (0,), (2, 0), (2, 3, 2))
NAMES = ("first.weight", "second.weight", "third.weight", "fourth.weight")
OPTIONS = (
    *("weight_decay", "decay", "maximize", "l1_decay", "loss_scale", "max_grad_norm", "max_grad_value"),
    *("skip_nonfinite", "grad_centralization", "master_weights", "engine", "name", "learning_rate", "params"),
)


class Fault(AssertionError):
    """A case that did not end well."""


def fingerprint(opt):
    """All that a refusal must leave as it is."""
    owned = [(p.name, str(p.dtype), p.shape, _bytes(p)) for p in (*opt.get_parameters(), *opt.parameters)]
    groups = [
        ([id(p) for p in group["params"]], {k: repr(v) for k, v in group.items() if k != "params"})
        for group in opt.param_groups
    ]
    return owned, groups, [id(p) for p in opt.parameters], [(p.name, p.requires_grad) for p in opt.parameters]


def _bytes(parameter):
    return (parameter.float() if parameter.dtype == ms.bfloat16 else parameter).asnumpy().tobytes()


def attempt(note, act, words, opt=None, more=()):
    """Whether an act is accepted; raises Fault unless its refusal is as it must be.

    Args:
        words: an error must have one of them.
        more: errors that it may raise too.
    """
    before = None if opt is None else fingerprint(opt)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            act()
    except Exception as error:
        text = str(error)
        if not isinstance(error, (*REFUSALS, *more)) or type(error).__mro__[0] not in (*REFUSALS, *more):
            raise Fault(f"{type(error).__name__} is no refusal: {text[:300]}") from error
        if not any(word in text for word in words):
            raise Fault(f"none of {words} is in {type(error).__name__}: {text[:300]}") from error
        if opt is not None and fingerprint(opt) != before:
            raise Fault(f"changed by a refusal: {text[:300]}") from error
        note(f"refused: {text[:200]}")
        return False
    note("accepted")
    return True


def usable(opt):
    """An optimizer gives its state, takes it, and makes a step."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        report = opt.load_state_dict(opt.state_dict())
        if report:
            raise Fault(f"its own state does not fit: {report}")
        if opt.engine == "native":
            opt(tuple(Tensor(np.full(p.shape, 0.1), p.dtype) for p in opt.parameters))


def parameters(draw, least=1, dtypes=(ms.float32, ms.float32, ms.float16, ms.bfloat16, ms.float64)):
    count = draw(st.integers(least, 3))
    return [
        Parameter(
            Tensor(np.full(draw(st.sampled_from(SHAPES)), 0.5), draw(st.sampled_from(dtypes))), name=name
        )
        for name in NAMES[:count]
    ]


def optimizer(draw, rows=ROWS, dtypes=(ms.float32,), engine=None):
    """An optimizer as its tests make it, perhaps in two groups."""
    row = draw(st.sampled_from(rows))
    options = draw(st.sampled_from(row.options))
    params = parameters(draw, dtypes=dtypes)
    if draw(st.booleans()) and len(params) > 1:
        params = [{"params": params[:1], "lr": 0.5}, {"params": params[1:]}]
    return row.cls(params, engine=engine or "auto", **options)


def words_for(key):
    """What messages may call an argument, or an element of it."""
    if key in ("learning_rate", "lr"):
        return ["lr"]
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


_portable = {}


def _once(engine):
    """A portable optimizer that many cases share: its step is compiled once."""
    if engine not in _portable:
        params = [
            Parameter(Tensor(np.ones(s, np.float32)), name=n) for n, s in zip(NAMES, ((3, 4), (5,), ()))
        ]
        _portable[engine] = ms_optim.AdamW(params, engine=engine)
    return _portable[engine]


def gradients(draw, note):
    opt = (
        _once("portable")
        if draw(st.integers(0, 9)) == 0
        else optimizer(draw, dtypes=(ms.float32, ms.float64))
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


def _words(names):
    """A whole part that is wrong may be told by what is missing in it."""
    return [*names, *(NAMES if {"param_groups", "state"} & set(names) and len(names) < 3 else ())]


def state_dicts(draw, note):
    opt = optimizer(draw, engine="portable")
    saved = opt.state_dict(draw(st.sampled_from(["name", "name", "index"])))
    given, words, label = damaged(draw, saved, "state_dict")
    if draw(st.booleans()):
        given, second, more = (
            damaged(draw, given, "state_dict") if isinstance(given, dict) else (given, [], "")
        )
        words, label = [*words, *second], f"{label}; {more}"
    arguments = {"strict": draw(st.sampled_from([True, True, False]))}
    if draw(st.integers(0, 9)) == 0:
        key = draw(st.sampled_from(["strict", "rename"]))
        arguments[key] = draw(names_odd)
        words.append(key)
    note(f"{type(opt).__name__}: {label}; {arguments}")
    if attempt(note, lambda: opt.load_state_dict(given, **arguments), _words(words), opt):
        usable(opt)


def files(draw, note):
    opt = optimizer(draw, engine="portable")
    which = draw(st.sampled_from(["opt", "net", "both"]))
    arguments = {"strict": draw(st.sampled_from([True, True, False]))}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.safetensors"
        ms_optim.save(path, opt, opt.parameters)
        kind = draw(st.sampled_from(["bytes", "header", "header", "tensors", "path"]))
        if kind == "bytes":
            content = bytearray(path.read_bytes())
            place = draw(st.integers(0, len(content) - 1))
            if draw(st.booleans()):
                content[place] ^= draw(st.integers(1, 255))
            else:
                content = content[:place]
            path.write_bytes(content)
            note(f"{type(opt).__name__}: bytes from {place} of {len(content)}")
        elif kind != "path":
            with safe_open(path, framework="np") as file:
                tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
                text = file.metadata()["ms_optim"].partition(" ")[2]
            if kind == "header":
                given, _, label = damaged(draw, json.loads(text), "header")
                text = _json(given)
            else:
                given, _, label = damaged(draw, tensors, "tensors")
                tensors = {str(k): v for k, v in given.items()} if isinstance(given, dict) else {}
                tensors = {
                    k: v for k, v in tensors.items() if isinstance(v, np.ndarray) and v.dtype.kind in "fiub"
                }
                tensors = {k: v for k, v in tensors.items() if v.dtype != np.longdouble}
            save_file(tensors, path, {"ms_optim": f"{checkpoint._digest(text, tensors)} {text}"})
            note(f"{type(opt).__name__}: {label}")
        words = ["a.safetensors"]
        target = path
        if kind == "path":
            target, words = (
                draw(st.one_of(odd, st.sampled_from([Path(folder), Path(folder) / "none"]))),
                ["path"],
            )
            words += [str(folder)]
            note(f"path is {shown(target)}")
        chosen = {"opt": (opt,), "net": (None, opt.parameters), "both": (opt, opt.parameters)}[which]
        more = (OSError, FileNotFoundError, IsADirectoryError) if kind == "path" else ()
        words += [repr(target)] if isinstance(target, str) else []
        if attempt(note, lambda: ms_optim.load(target, *chosen, **arguments), words, opt, more):
            usable(opt)


def _json(value):
    return (
        json.dumps(value, default=lambda other: shown(other), skipkeys=True)
        if not _is_long(value)
        else "[" * 9999
    )


def _is_long(value):
    """Whether Python writes it."""
    try:
        json.dumps(value, default=lambda other: shown(other), skipkeys=True)
    except (ValueError, TypeError):
        return True
    return False


THEIRS = ("torch", "megengine", "optax", "mindspore")
WITH_COUNTERPARTS = [row for row in ROWS if row.cls.counterparts]


def interops(draw, note):
    row = draw(st.sampled_from(WITH_COUNTERPARTS))
    opt = row.cls(parameters(draw, dtypes=(ms.float32,)), engine="auto")
    opt(tuple(Tensor(np.full(p.shape, 0.1, np.float32)) for p in opt.parameters))
    theirs = draw(st.sampled_from([name for name in THEIRS if name in row.cls.counterparts]))
    try:
        if theirs == "mindspore":
            their = row.cls.counterparts[theirs].states.items()
            tree = {
                f"{p[0].rstrip('.')}.{n}" if not p[0].endswith("_") else p[0] + n: opt.state[n][o].asnumpy()
                for o, p in their
                for n in opt.state
                if o in opt.state[n]
            }
            tree["global_step"] = np.array([1], np.int32)
        else:
            tree = getattr(interop, f"to_{theirs}")(opt)
    except ValueError:
        reject()  # It has options that they have not.
    given, words, label = damaged(draw, tree, "state")
    arguments = {"strict": draw(st.sampled_from([True, True, False]))}
    if draw(st.integers(0, 4)) == 0:
        keys = {"mindspore": ["rename"], "optax": ["rename", "global_step"]}.get(
            theirs, ["names", "global_step"]
        )
        key = draw(st.sampled_from(keys))
        arguments[key] = draw(st.one_of(names_odd, st.just(list(NAMES))))
        words.append(key)
    note(f"{row.cls.__name__} from {theirs}: {label}; {shown(arguments)}")
    if theirs == "mindspore":
        words = [*words, "param_dict", *NAMES]
    load = getattr(interop, f"from_{theirs}")
    if attempt(
        note, lambda: load(opt, given, **arguments), [*_words(words), "global_step", "counts of steps"], opt
    ):
        usable(opt)


ARGUMENTS = {
    "lr": 0.1,
    "start": 0.1,
    "end": 0.01,
    "steps": 10,
    "warmup_steps": 2,
    "decay_steps": 3,
    "decay_rate": 0.5,
    "step_size": 3,
    "milestones": [2, 5],
    "schedule": 0.1,
    "schedules": [0.1, 0.2],
    "boundaries": [3],
    "values": [0.1, 0.2],
    "parts": [0.5, 0.5],
    "period": 4,
    "up_steps": 3,
    "low": 0.1,
    "high": 0.5,
    "peak": 0.5,
    "base": 0.1,
    "fn": lambda step: 0.1 / (1.0 + step),
    "min_lr": 0.01,
    "max_lr": 0.1,
}
SCHEDULES = [
    cls
    for name, cls in sorted(vars(schedules).items())
    if inspect.isclass(cls) and issubclass(cls, schedules.Schedule) and cls is not schedules.Schedule
]


def made_schedules(draw, note):
    if draw(st.integers(0, 3)) == 0:
        return drivers(draw, note)
    cls = draw(st.sampled_from(SCHEDULES))
    known = inspect.signature(cls).parameters
    arguments = {
        key: ARGUMENTS[key]
        for key, each in known.items()
        if each.default is inspect.Parameter.empty and key in ARGUMENTS
    }
    if cls is schedules.Piecewise:
        arguments["boundaries"] = [3]
    key = draw(st.sampled_from([*known, "the step", "the table"]))
    value = draw(st.one_of(odd, st.sampled_from(NUMBERS), st.lists(st.sampled_from(NUMBERS), max_size=3)))
    note(f"{cls.__name__}: {key}={shown(value)}")
    if key in known:
        made = []
        if attempt(note, lambda: made.append(cls(**{**arguments, key: value})), [key, cls.__name__ + ":"]):
            for step in (0, 1, 7, 2**31 - 1):
                attempt(note, lambda step=step: float(made[0](step)), [cls.__name__])
            repr(made[0])
    else:
        schedule = cls(**arguments)
        act = schedule if key == "the step" else schedule.table
        if key == "the table" and isinstance(value, (int, float, np.generic)) and 1000 < value < 2**54:
            return None  # It takes as long as the list is.
        attempt(note, lambda: act(value), [f"{cls.__name__}: {'step' if key == 'the step' else 'n'}"])
    return None


def drivers(draw, note):
    opt = _once("portable")
    plateau = draw(st.booleans())
    cls = schedules.ReduceLROnPlateau if plateau else schedules.EpochScheduler
    keys = [key for key in inspect.signature(cls).parameters if key != "opt"]
    arguments = {} if plateau else {"schedule": schedules.Step(0.1, 2)}
    kind = draw(st.sampled_from(["make", "state", "state", "step"]))
    made = []
    if kind == "make":
        key = draw(st.sampled_from([*keys, "opt"]))
        given = {"opt": opt, **arguments, key: draw(odd)}
        note(f"{cls.__name__}: {key}={shown(given[key])}")
        attempt(note, lambda: made.append(cls(**given)), [key], opt)
    else:
        scheduler = cls(opt, **arguments)
        before = scheduler.state_dict()
        if kind == "state":
            given, words, label = damaged(draw, before, "state_dict")
            note(f"{cls.__name__}: {label}")
            accepted = attempt(note, lambda: scheduler.load_state_dict(given), words, opt)
            if not accepted and repr(scheduler.state_dict()) != repr(before):
                raise Fault("the scheduler was changed by a refusal")
            if accepted:
                scheduler.step(*([0.5] if plateau else []))
        elif plateau:
            metric = draw(odd)
            note(f"{cls.__name__}: step({shown(metric)})")
            attempt(note, lambda: scheduler.step(metric), ["metric"], opt)
    opt.param_groups[0]["lr"] = 0.01


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
