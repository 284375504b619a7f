"""Files of an optimizer's state and a network's parameters, in safetensors: nothing in them can run code."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn

from ms_optim.checks import check_flag, check_mapping, no_optimizer, show
from ms_optim.files import check_path
from ms_optim.platform import put, synchronize
from ms_optim.saving.extra import plain
from ms_optim.saving.plan import LoadPlan
from ms_optim.saving.reading import read_names, read_state_dict
from ms_optim.saving.shares import read_shares, save_together
from ms_optim.saving.state_dict import LoadReport, Rename, check_renamed, renamed, state_dict_of
from ms_optim.saving.tensor_file import digest, read_tensors, write
from ms_optim.version import __version__

# The second is that of an index, whose states stand in the shares of several processes.
_FORMAT, _FORMAT_OF_INDEX = 1, 2
_NUMBERS = {"f": "f", "i": "iu", "u": "iu", "b": "b"}


class Content(NamedTuple):
    """What a file holds.

    Attributes:
        state_dict: the optimizer's, keyed by name.
        net: the network's parameters by name, those of type bfloat16 as float32; None where it was saved
            without.
        extra: what the user saved beside them.
    """

    state_dict: dict[str, Any]
    net: dict[str, np.ndarray] | None
    extra: dict[str, Any]


def save(
    path: str | os.PathLike, opt: Any, net: Any = None, *, extra: Mapping[str, Any] | None = None
) -> None:
    """Save an optimizer's state, and a network's parameters, to a file.

    The file is written beside its place (in a folder ``ms_optim-*.tmp`` of its own), brought to the disk and
    then renamed. So whatever happens meanwhile, ``path`` is a whole file, the old one or the new one. Where
    several save to one path, it is the last one's: in a parallel job, give each rank its own.

    With ``parallel="zero1"`` all processes call it, with one path, in a file system that all see. Each writes
    its share of the states, a file ``<path>.<token>.<number>-of-<count>`` beside it. When all are there, the
    first process writes ``path``, with the network, the numbers, and the names and digests of the shares. So
    ``path`` is a whole set, the old one or the new one, and any number of processes can load it.

    A file that is replaced hands on its owner, group and mode; a new one has the mode that the umask says. Of
    a symbolic link, the file that it leads to is replaced.

    The format is safetensors. Its header holds the numbers and settings of
    :meth:`ms_optim.Optimizer.state_dict` as JSON, and a SHA-256 digest over these and all tensors.
    (safetensors cannot be given bfloat16 by NumPy: such parameters are in it as the uint16 of their bits.)

    Args:
        path: where to.
        opt: an optimizer of ``ms_optim``.
        net: a Cell, or Parameters in a list, saved as well. Default: none.
        extra: what else a training needs, in a dict: numbers, strings, lists and dicts of these, and
            whatever has a ``state_dict()`` of them, as ``EpochScheduler`` and ``ReduceLROnPlateau``.
            :func:`load` gives it back. Default: none.

    Raises:
        TypeError: ``path``, ``opt``, ``net`` or an entry of ``extra`` is something else.
        ValueError: ``extra`` contains itself; processes that save together do so to different paths.
        OSError: the file, or the share of a process, cannot be written; what was there is as it was.

    Example:
        >>> import tempfile
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 3)
        >>> opt = ms_optim.AdamW(net.trainable_params())
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     ms_optim.save(f"{folder}/last.safetensors", opt, net, extra={"epoch": 3})
        ...     report = ms_optim.load(f"{folder}/last.safetensors", opt, net)
        >>> print(report, report.extra)
        everything fits {'epoch': 3}
    """
    _check_path("save", path)
    _check_optimizer("save", opt)
    if not isinstance(extra, (Mapping, type(None))):
        raise TypeError(f"save: extra must be a dict, got {type(extra).__name__}")
    try:
        kept = {} if extra is None else {"extra": plain("save: extra", extra)}
    except RecursionError:
        raise ValueError("save: extra contains itself, or is nested too deeply") from None
    shares = opt._core.shares
    with opt._core.lock:
        state_dict = opt.state_dict() if shares is None else state_dict_of(opt._core, "name", whole=False)
        parameters = {} if net is None else _parameters("save", net)
        aside = opt._core.aside or {}  # The training weights, where averaged ones stand in their place.
        of_net = {f"net/{name}": _bits(aside.get(p, p)) for name, p in parameters.items()}
    state = state_dict.pop("state")
    of_state = {f"optimizer/{key}.{name}": a for name, own in state.items() for key, a in own.items()}
    described = {
        "format": _FORMAT,
        "ms_optim": __version__,
        **state_dict,
        "net": None,
        "bfloat16": [],
        **kept,
    }
    if net is not None:
        described["net"] = list(parameters)
        described["bfloat16"] = [name for name, p in parameters.items() if p.dtype == ms.bfloat16]
    if shares is None:
        _write(path, described, {**of_state, **of_net})
        return

    def write_index(files: list[dict[str, str]]) -> None:
        _write(path, {**described, "format": _FORMAT_OF_INDEX, "shares": files}, of_net)

    save_together(path, shares, of_state, write_index)


def _write(path: str | os.PathLike, described: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> None:
    text = json.dumps(described)
    write(path, tensors, {"ms_optim": f"{digest(text, tensors)} {text}"})


def load(
    path: str | os.PathLike,
    opt: Any = None,
    net: Any = None,
    *,
    strict: bool = True,
    rename: Rename = None,
) -> LoadReport:
    """Load what :func:`save` saved, in place: compiled steps go on from the loaded values.

    The file is read and checked as a whole before anything changes.

    Args:
        path: the file.
        opt: the optimizer to load into. Default: none.
        net: a Cell, or Parameters in a list, to load into. Default: none.
        strict: raise where anything is missing, unexpected or of another shape, and change nothing; else load
            what fits. Default: True.
        rename: a dict or a function from names in the file to names here, for parameters that were renamed.
            Default: none.

    Returns:
        What did not fit: ``.missing``, ``.unexpected``, ``.mismatched``. Entries of the network begin with
        ``net/``. ``.extra`` is what ``save`` was given as ``extra``.

    Raises:
        ValueError: the file, or a share of it, is cut short, altered or none of ``save``'s; with ``strict``,
            all that does not fit; ``rename`` gives two parameters one name.
        OSError: the file cannot be read.
        RuntimeError: ``engine="native"``, and the formula that the state needs cannot be compiled.
        TypeError: neither ``opt`` nor ``net`` is given; ``path``, ``opt`` or ``net`` is something else.

    Example:
        See :func:`ms_optim.save`.

        >>> import ms_optim
        >>> ms_optim.load("nothing.safetensors")
        Traceback (most recent call last):
        TypeError: load: give opt, net or both
    """
    if opt is None and net is None:
        raise TypeError("load: give opt, net or both")
    _check_path("load", path)
    if opt is not None:
        _check_optimizer("load", opt)
    check_flag("load: strict", strict)
    parameters = None if net is None else _parameters("load", net)
    content = read(path)
    known = {str(p) for group in content.state_dict["param_groups"] for p in group["params"]}
    names = {name: renamed(name, rename) for name in sorted(known.union(content.net or ()))}
    check_renamed(names, rename)
    # A mapping may have names of the network's, which the state does not know.
    of_state = None if rename is None else lambda name: renamed(name, rename)
    plan = None if opt is None else LoadPlan(opt._core, content.state_dict, of_state, str(path))
    report = LoadReport() if plan is None else plan.report
    report.extra = content.extra
    given = {names[name]: array for name, array in (content.net or {}).items()}
    arrays = {} if parameters is None else _fitting(parameters, given, report)
    if strict:
        report.check(str(path))
    with contextlib.nullcontext() if opt is None else opt._core.lock:
        synchronize()  # What failed in the background before is raised here.
        # First, since it raises where the formula that the state needs cannot be compiled.
        if plan is not None:
            plan.apply()
        for name, array in arrays.items():
            assert parameters is not None
            put(parameters[name], Tensor(array).astype(parameters[name].dtype))
    return report


def read(path: str | os.PathLike) -> Content:
    """What a file of :func:`save` holds, once it is known to be whole.

    Raises:
        ValueError: the file, or a share of it, is missing, cut short, altered or none of ``save``'s.
        OSError: the file cannot be read.

    Example:
        >>> import ms_optim
        >>> ms_optim.saving.checkpoint.read(__file__)
        Traceback (most recent call last):
        ValueError: ... is no whole safetensors file: ...
    """
    header, tensors = read_tensors(path, "ms_optim")
    known, _, text = header.partition(" ")
    if digest(text, tensors) != known:
        raise ValueError(f"{path} has been altered or damaged: its content does not have its digest")
    return _content(path, text, tensors)


def _content(path: str | os.PathLike, text: str, tensors: Mapping[str, np.ndarray]) -> Content:
    """What a file's header and tensors say; raises ValueError, naming the file and the entry."""
    try:
        described = check_mapping(f"{path}: the header", json.loads(text))
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"{path} has no header of ms_optim.save: {error}") from None
    version = described.pop("ms_optim", None)
    found = described.pop("format", None)
    if isinstance(found, bool) or found not in (_FORMAT, _FORMAT_OF_INDEX):
        raise ValueError(
            f"{path} is in format {str(found)[:40]}, written by ms_optim {str(version)[:40]}; "
            f"this is ms_optim {__version__}, which reads {_FORMAT} and {_FORMAT_OF_INDEX}"
        )
    lost = [key for key in ("net", "bfloat16") if key not in described]
    if lost:
        raise ValueError(f"{path}: the header has no {', '.join(map(repr, lost))}")
    if found == _FORMAT_OF_INDEX:
        tensors = {**tensors, **read_shares(path, described.pop("shares", None))}
    try:
        state: dict[str, dict[str, np.ndarray]] = {}
        for key, array in tensors.items():
            if key.startswith("optimizer/"):
                kind, _, name = key[len("optimizer/") :].partition(".")
                state.setdefault(name, {})[kind] = array
        names = described.pop("net")
        net = None if names is None else read_names(f"{path}: net", names)
        narrow = read_names(f"{path}: bfloat16", described.pop("bfloat16"))
        arrays = {name: _of_net(f"{path}: net/{name}", name, tensors, narrow) for name in net or ()}
        extra = check_mapping(f"{path}: extra", described.pop("extra", {}))
        state_dict = read_state_dict(str(path), {**described, "state": state})
    except TypeError as error:  # Within a file, what is no value of the right type is no content of a file.
        raise ValueError(str(error)) from None
    return Content(state_dict, None if net is None else arrays, extra)


def _of_net(where: str, name: str, tensors: Mapping[str, np.ndarray], narrow: list[str]) -> np.ndarray:
    if f"net/{name}" not in tensors:
        raise ValueError(f"{where} is named in the header, and no tensor of the file")
    array = tensors[f"net/{name}"]
    if name not in narrow:
        return array
    if array.dtype != np.uint16:
        raise ValueError(f"{where} must be the bits of bfloat16, uint16, got {array.dtype}")
    return _from_bits(array)


def _check_path(what: str, path: Any) -> None:
    if not isinstance(path, (str, os.PathLike)):
        raise TypeError(f"{what}: path, the first argument, must be a str or a Path, got {_kind(path)}")
    check_path(f"{what}: path", path)


def _check_optimizer(what: str, opt: Any) -> None:
    if not isinstance(opt, nn.Optimizer) or not hasattr(opt, "_core"):
        raise no_optimizer(f"{what}: opt, the second argument,", opt)


def _kind(value: Any) -> str:
    """A value's type; printing the value may take a page."""
    return (
        f"{type(value).__name__} {value!r}"[:80] if isinstance(value, (str, bytes)) else type(value).__name__
    )


def _parameters(what: str, net: Any) -> dict[str, Parameter]:
    if isinstance(net, nn.Cell):
        found: Iterable[Any] = net.get_parameters()
    elif isinstance(net, (list, tuple)) and all(isinstance(p, Parameter) for p in net):
        found = net
    else:
        raise TypeError(f"{what}: net must be a Cell or a list of Parameters, got {show(net)}")
    parameters: dict[str, Parameter] = {}
    for parameter in found:
        if parameters.setdefault(parameter.name, parameter) is not parameter:
            raise ValueError(f"{what}: net has two parameters named {parameter.name!r}")
    return parameters


def _bits(parameter: Tensor) -> np.ndarray:
    if parameter.dtype == ms.bfloat16:
        return np.asarray(parameter.float().asnumpy().view(np.uint32) >> 16, np.uint16)
    return parameter.asnumpy().copy()


def _from_bits(array: np.ndarray) -> np.ndarray:
    return np.asarray(array.astype(np.uint32) << np.uint32(16)).view(np.float32)


def _fitting(
    parameters: Mapping[str, Parameter], given: Mapping[str, np.ndarray], report: LoadReport
) -> dict[str, np.ndarray]:
    """The arrays that a network can take; what does not fit is reported."""
    arrays = {}
    report.missing += [f"net/{name}" for name in parameters if name not in given]
    for name, array in given.items():
        if name not in parameters:
            report.unexpected.append(f"net/{name}")
            continue
        wanted = parameters[name]
        kind = "f" if wanted.dtype == ms.bfloat16 else wanted.asnumpy().dtype.kind
        if array.shape != tuple(wanted.shape):
            report.mismatched[f"net/{name}"] = f"wanted shape {tuple(wanted.shape)}, got {array.shape}"
        elif array.dtype.kind not in _NUMBERS.get(kind, kind):
            report.mismatched[f"net/{name}"] = f"wanted type {wanted.dtype}, got {array.dtype}"
        else:
            arrays[name] = array
    return arrays
