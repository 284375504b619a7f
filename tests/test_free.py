"""Optimizers without a learning rate or a schedule: against their authors' numbers, and in every use."""

import inspect
import json
import textwrap
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, gradient, initial
from mindspore import Parameter, Tensor
from table import name
from table_free import FREE_MUTANTS, FREE_ROWS
from test_convergence import STARTS, parabola
from training import gradients, parameters, tensors, to_numpy

import ms_optim

GOLDENS = {
    row.cls.__name__: np.load(Path(__file__).parent / "goldens" / f"authors_{row.cls.__name__.lower()}.npz")
    for row in FREE_ROWS
}
CASES = [
    pytest.param(row.cls, case, id=f"{row.cls.__name__}-{case['name']}")
    for row in FREE_ROWS
    for case in json.loads(str(GOLDENS[row.cls.__name__]["cases"]))
]
AVERAGING = [row for row in FREE_ROWS if row.cls.average is not None]


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
    for step in range(1, SAVED_STEPS[-1] + 1):
        grads = gradient(step)
        reference.step([grads[place[p.name]] for p in opt.parameters])
        for param, value in reference.params.items() if step in SAVED_STEPS else ():
            check(f"param/{step}/{place[param]}", value)
            if cls.average is not None:
                number = opt._core.group_of_parameter[[p.name for p in opt.parameters].index(param)]
                beta = opt.param_groups[number].get("momentum") or opt.param_groups[number]["betas"][0]
                average = cls.average(value, reference.state[param]["ahead"], beta)
                check(f"average/{step}/{place[param]}", average)
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


@pytest.mark.parametrize("cls, case", CASES)
def test_as_the_authors_compute_it(cls, case):
    golden, seen = GOLDENS[cls.__name__], set()

    def check(key, value):
        seen.add(f"{case['name']}/{key}")
        # Here of the mean of the groups' rates, in the reference a number for each group.
        if key in ("shared/weight_sum", "shared/max_lr") and any("lr" in group for group in case["groups"]):
            return
        truth = golden[f"{case['name']}/{key}"]
        assert np.max(np.abs(value - truth)) <= 1e-10 * np.max(np.abs(truth)), key

    run(cls, case, check)
    of_case = {key for key in golden.files if key.startswith(f"{case['name']}/")}
    assert {key for key in of_case if "/param/" not in key and "/average/" not in key} <= seen


@pytest.mark.parametrize("owner, function, old, new, case", FREE_MUTANTS)
def test_goldens_catch(monkeypatch, owner, function, old, new, case):
    cls, golden = getattr(ms_optim, owner), GOLDENS[owner]
    source = textwrap.dedent(inspect.getsource(getattr(cls, function)))
    assert old in source, f"{owner}.{function} has no {old!r}: the mutant needs an update"
    is_static = source.startswith("@staticmethod")
    namespace = dict(vars(inspect.getmodule(getattr(cls, function))))
    exec(source.replace("@staticmethod\n", "").replace(old, new, 1), namespace)
    changed = staticmethod(namespace[function]) if is_static else namespace[function]
    monkeypatch.setattr(cls, function, changed)
    (described,) = (c for c in json.loads(str(golden["cases"])) if c["name"] == case)
    off = []

    def check(key, value):
        if key.startswith("param/100"):
            truth = golden[f"{case}/{key}"]
            off.append(np.max(np.abs(value - truth)) / np.max(np.abs(truth)))

    with np.errstate(all="ignore"):
        run(cls, described, check)
    assert not max(off) < 1e-6, f"{old} -> {new} goes unnoticed"


OPTIONS = [(row, options) for row in FREE_ROWS for options in row.options]


@pytest.mark.parametrize("row, options", [(row, row.options[0]) for row in FREE_ROWS], ids=name)
def test_float32_against_the_reference(row, options):
    """Saved in the middle, resumed by another, and reset; the graph compiles once."""
    ms.set_context(mode=ms.PYNATIVE_MODE)
    opt = made(row.cls, parameters(), **options)
    reference = ms_optim.Reference(opt)
    start = to_numpy(opt.parameters)
    for step in range(8):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, first, now in zip(opt.parameters, start, to_numpy(opt.parameters)):
        truth = reference.params[param.name]
        assert np.max(np.abs(now - truth)) < 2e-5 * np.max(np.abs(truth)), param.name
        assert np.max(np.abs(now - first)) > 1e-6, f"{param.name} did not move"
    for state, truth in reference.shared_state.items():
        assert float(getattr(opt, state).asnumpy()) == pytest.approx(truth, rel=1e-3), state
    again = made(row.cls, parameters(), **options)
    again.load_state_dict(opt.state_dict())
    for state in row.cls.shared_states:
        assert getattr(again, state).asnumpy() == getattr(opt, state).asnumpy()
    again.reset_state()
    fresh = made(row.cls, parameters(), **options)
    for one, two in zip(again.get_parameters(), fresh.get_parameters()):
        np.testing.assert_array_equal(one.asnumpy(), two.asnumpy(), err_msg=one.name)


@pytest.mark.parametrize("row", FREE_ROWS, ids=name)
def test_it_reaches_a_minimum(row):
    """By NumPy, which computes what the engine does."""
    param = Parameter(Tensor(STARTS[parabola]), name="w")
    reference = ms_optim.Reference(made(row.cls, [param], learning_rate=row.descent_rate))
    for _ in range(300):
        reference.step(parabola([reference.params["w"]])[1])
    assert parabola([reference.params["w"]])[0] < 0.1 * parabola([STARTS[parabola]])[0]


@pytest.mark.parametrize("row", FREE_ROWS, ids=name)
def test_arguments(row):
    for values in row.out_of_range:
        with pytest.raises(ValueError, match=row.cls.__name__):
            made(row.cls, parameters(), **values)
    opt = made(row.cls, parameters())
    for key, value in row.writes.items():
        key = {"learning_rate": "lr"}.get(key, key)
        opt.param_groups[0][key] = value
        assert opt.param_groups[0][key] == value


@pytest.mark.parametrize(
    "row", [row for row in FREE_ROWS if "p0" in row.cls.states or "x0" in row.cls.states], ids=name
)
def test_weights_may_be_loaded_before_the_first_step(row):
    """The start is what the parameters are then, not what they were when the optimizer was made."""
    late, soon = parameters(), parameters()
    for param in soon:
        param.set_data(param + 1.0)
    first, second = made(row.cls, late), made(row.cls, soon)
    for param in late:
        param.set_data(param + 1.0)
    references = ms_optim.Reference(first), ms_optim.Reference(second)
    for step in range(3):
        for reference in references:
            reference.step(gradients(step))
    for param in late:
        np.testing.assert_array_equal(references[0].params[param.name], references[1].params[param.name])
