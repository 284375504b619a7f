"""Optimizers that few tests are for: against their authors' numbers by NumPy, and once by an engine.

They are those without a learning rate or a schedule, whose graphs take long to compile, and rare ones.
"""

import mindspore as ms
import numpy as np
import pytest
from goldens.data import estimate, hand_in, loss
from mindspore import Parameter, Tensor
from portable_runs import check_that_goldens_catch, golden_of, made, run
from table import name
from table_free import FREE_MUTANTS, FREE_ROWS
from table_rare import NATIVE_ROWS, RARE_MUTANTS, RARE_ROWS
from table_single import SINGLE_MUTANTS, SINGLE_ROWS
from test_convergence import STARTS, parabola
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.math import total

ROWS = (*FREE_ROWS, *RARE_ROWS, *SINGLE_ROWS)
NATIVE = {row.cls for row in (*NATIVE_ROWS, *SINGLE_ROWS)}
# Those with a state that begins as the parameter, beside a p0 or x0.
OF_THE_START = ("AccSGD", "AdaSmooth", "A2Grad", "SaRA")
CASES = [
    pytest.param(row.cls, case, id=f"{row.cls.__name__}-{case['name']}")
    for row in ROWS
    for case in golden_of(row.cls)[1]
]


@pytest.mark.filterwarnings("error")
def test_they_run_on_the_portable_engine_without_a_warning():
    for row in FREE_ROWS:
        assert row.cls(parameters()).engine == "portable", row.cls
        assert "It runs on the portable engine" in row.cls.__doc__, row.cls
    with pytest.raises(RuntimeError, match="cannot follow the formula"):
        ms_optim.DoG(parameters(), engine="native")


def test_a_formula_of_ones_own_warns():
    class Summed(ms_optim.DoG):
        @staticmethod
        def update(param, grad, lr):
            return param - lr * total(grad) * grad

    class Doubled(ms_optim.Transform):
        @staticmethod
        def before(param, grad):
            return grad * 2.0

    for cls, options in ((Summed, {}), (ms_optim.DoG, {"transforms": [Doubled()]})):
        with pytest.warns(UserWarning, match="portable engine, which is slower"):
            cls(parameters(), **options)


@pytest.mark.parametrize("cls, case", CASES)
def test_as_the_authors_compute_it(cls, case):
    golden, seen = golden_of(cls)[0], set()

    def check(key, value):
        seen.add(f"{case['name']}/{key}")
        # Here of the mean of the groups' rates, in the reference a number for each group.
        if key in ("shared/weight_sum", "shared/max_lr") and any("lr" in group for group in case["groups"]):
            return
        # Some authors keep a state in another form, or none; then the parameters tell.
        if not key.startswith("param/") and f"{case['name']}/{key}" not in golden:
            return
        truth = golden[f"{case['name']}/{key}"]
        assert np.max(np.abs(value - truth)) <= 1e-10 * np.max(np.abs(truth)), key

    run(cls, case, check)
    of_case = {key for key in golden.files if key.startswith(f"{case['name']}/")}
    assert {key for key in of_case if "/param/" not in key and "/average/" not in key} <= seen


@pytest.mark.parametrize("owner, function, old, new, case", [*FREE_MUTANTS, *RARE_MUTANTS, *SINGLE_MUTANTS])
def test_goldens_catch(monkeypatch, owner, function, old, new, case):
    check_that_goldens_catch(monkeypatch, owner, function, old, new, case)


@pytest.mark.parametrize("row, options", [(row, row.options[0]) for row in ROWS], ids=name)
def test_float32_against_the_reference(row, options):
    """Saved in the middle, resumed by another, and reset; the graph compiles once."""
    ms.set_context(mode=ms.PYNATIVE_MODE)
    engine = "native" if row.cls in NATIVE else "portable"
    opt = row.cls(parameters(), engine=engine, **options)
    reference = ms_optim.Reference(opt)
    start = to_numpy(opt.parameters)
    for step in range(8):
        handed = {"loss": loss(step + 1)} if row.cls.takes_loss else {}
        if hasattr(opt, "update_hessian"):
            opt.update_hessian(tensors(estimate(step + 1, 1), ms.float32))
        hand_in(reference, step + 1, 1 if hasattr(opt, "update_hessian") else None)
        opt(tensors(gradients(step)), **handed)
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


@pytest.mark.parametrize("row", [row for row in ROWS if not row.is_on_manifold], ids=name)
def test_it_reaches_a_minimum(row):
    """By NumPy, which computes what the engine does."""
    param = Parameter(Tensor(STARTS[parabola]), name="w")
    options = {**row.needs, "learning_rate": row.descent_rate}
    reference = ms_optim.Reference(made(row.cls, [param], **options))
    for _ in range(300):
        value, grads = parabola([reference.params["w"]])
        if row.cls.takes_loss:
            reference.shared_state["loss"] = value
        if hasattr(row.cls, "hessian_state"):
            reference.state["w"][row.cls.hessian_state] = np.ones_like(grads[0])
        reference.step(grads)
    assert parabola([reference.params["w"]])[0] < 0.1 * parabola([STARTS[parabola]])[0]


@pytest.mark.parametrize("row", ROWS, ids=name)
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
    "row",
    [row for row in ROWS if row.cls.__name__ in OF_THE_START or {"p0", "x0"} & {*row.cls.states}],
    ids=name,
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
