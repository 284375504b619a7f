"""State that is loaded: state dicts, files, other frameworks' states, each with a damaged part."""

import json
import tempfile
from pathlib import Path

import mindspore as ms
import numpy as np
from fuzz.oracle import NAMES, attempt, optimizer, parameters, usable
from fuzz.values import damaged, names_odd, odd, shown
from hypothesis import reject
from hypothesis import strategies as st
from mindspore import Tensor
from safetensors import safe_open
from safetensors.numpy import save_file
from table import ROWS

import ms_optim
from ms_optim import interop
from ms_optim.saving.tensor_file import digest


def _words(names):
    """A whole part that is wrong may be told by what it lacks, a list of parameters by one of them."""
    is_whole = {"param_groups", "state"} & set(names) and len(names) < 3
    return [*names, *(NAMES if is_whole or "params" in names else ())]


def _all_shown(arguments):
    return ", ".join(f"{key}={shown(value)}" for key, value in arguments.items())


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
    note(f"{type(opt).__name__}: {label}; {_all_shown(arguments)}")
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
            save_file(tensors, path, {"ms_optim": f"{digest(text, tensors)} {text}"})
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
    note(f"{row.cls.__name__} from {theirs}: {label}; {_all_shown(arguments)}")
    if theirs == "mindspore":
        words = [*words, "param_dict", *NAMES]
    if "param_groups" in words:  # Parameters are counted; states that are in no group have numbers.
        words += ["parameters", "state["]
    words = [*_words(words), "global_step", "counts of steps"]
    more = ()
    if isinstance(given, str):  # It is taken for a file.
        words, more = [repr(given), "'.'"], (FileNotFoundError, IsADirectoryError)
    load = getattr(interop, f"from_{theirs}")
    if attempt(note, lambda: load(opt, given, **arguments), words, opt, more):
        attempt(note, lambda: usable(opt), ["global_step"])  # It may have been the last one.
