"""Golden runs, and mutants of formulas, for optimizers that the generic tests of table.py do not run."""

import inspect
import json
import textwrap
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, gradient, hand_in, initial
from mindspore import Parameter, Tensor

import ms_optim
from ms_optim.formula.rule import arguments

FOLDER = Path(__file__).parent / "goldens"
GRADIENTS = [gradient(step) for step in range(1, SAVED_STEPS[-1] + 1)]


def golden_of(cls):
    """What the authors' implementation gives, and the cases."""
    (path,) = FOLDER.glob(f"*_{cls.__name__.lower()}.npz")
    golden = np.load(path)
    return golden, json.loads(str(golden["cases"]))


def made(cls, params, **options):
    return cls(params, engine="portable", **options)


def run(cls, case, check):
    """The golden run by NumPy; ``check`` is given the key of each array and what it is here."""
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]

    def group_of(golden):
        return {**golden, "params": [params[i] for i in golden["params"]]}

    opt = made(cls, [group_of(group) for group in case["groups"]], **case["kwargs"])
    reference = ms_optim.Reference(opt)
    place = {f"w{i}": i for i in range(len(params))}
    for step, grads in enumerate(GRADIENTS, 1):
        hand_in(reference, step, case.get("every"))
        reference.step([grads[place[p.name]] for p in opt.parameters])
        for param, value in reference.params.items() if step in SAVED_STEPS else ():
            check(f"param/{step}/{place[param]}", value)
            if cls.average is not None:
                check(f"average/{step}/{place[param]}", averaged(cls, opt, reference, param))
        for change in case["changes"]:
            if change["after"] == step and "set" in change:
                opt.global_step.set_data(Tensor([step], ms.int32))
                opt.param_groups[change["group"]].update(change["set"])
            elif change["after"] == step:
                opt.global_step.set_data(Tensor([step], ms.int32))
                opt.add_param_group(group_of(change["add"]))
                added = ms_optim.Reference(opt)
                for known, value in added.params.items():
                    reference.params.setdefault(known, value)
                    reference.state.setdefault(known, added.state[known])
    for param, own in reference.state.items():
        for state, value in own.items():
            check(f"state/{state}/{place[param]}", value)
    for state, value in reference.shared_state.items():
        check(f"shared/{state}", value)


class Caught(Exception):
    """Parameters are not the authors': the rest of the run need not be computed."""


def averaged(cls, opt, reference, param):
    """The weights to evaluate, of a parameter."""
    number = opt._core.group_of_parameter[[p.name for p in opt.parameters].index(param)]
    group = opt.param_groups[number]
    given = {"param": reference.params[param], "momentum": group.get("momentum"), **reference.state[param]}
    given["beta1"] = group["betas"][0] if "betas" in group else None
    return cls.average(**{name: given[name] for name in arguments(cls.average)})


def check_that_goldens_catch(monkeypatch, owner, function, old, new, case):
    """A slip in a formula must not give the authors' parameters.

    Args:
        owner: the name of the class.
        function: the function that holds ``old``, of the class or of its module.
        new: what a slip would make of ``old``.
        case: the name of the golden run that shows it.
    """
    cls = getattr(ms_optim, owner)
    golden, cases = golden_of(cls)
    module = inspect.getmodule(cls)
    of_class = function not in vars(module)
    original = getattr(cls if of_class else module, function)
    source = textwrap.dedent(inspect.getsource(original))
    assert old in source, f"{owner}.{function} has no {old!r}: the mutant needs an update"
    is_static = source.startswith("@staticmethod")
    namespace = dict(vars(inspect.getmodule(original)))
    exec(source.replace("@staticmethod\n", "").replace(old, new, 1), namespace)
    changed = staticmethod(namespace[function]) if is_static else namespace[function]
    monkeypatch.setattr(cls if of_class else module, function, changed)
    (described,) = (c for c in cases if c["name"] == case)

    def check(key, value):
        if key.startswith("param/"):
            truth = golden[f"{case}/{key}"]
            if not np.max(np.abs(value - truth)) < 1e-6 * np.max(np.abs(truth)):  # or it is NaN
                raise Caught

    with np.errstate(all="ignore"), pytest.raises(Caught):
        run(cls, described, check)
        raise AssertionError(f"{old} -> {new} goes unnoticed")
