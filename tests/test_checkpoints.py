"""Files that an older version has saved are read, and the training goes on as that version went on."""

import mindspore as ms
import numpy as np
import pytest
from checkpoints import cases
from mindspore import Tensor
from table import COMPOSED, USUAL_ROWS, name

import ms_optim

FILES = cases.files()
GOLDEN = np.load(cases.EXPECTED)


def expected(name, kind):
    start = f"{name}/{kind}/"
    return {key[len(start) :]: GOLDEN[key] for key in GOLDEN.files if key.startswith(start)}


def load(path, net, opt):
    if path.suffix == ".ckpt":  # Of the optimizer alone.
        for param in net.trainable_params():
            param.set_data(Tensor(expected(path.stem, "saved")[param.name]))
        assert ms.load_param_into_net(opt, ms.load_checkpoint(str(path))) == ([], [])
    else:
        assert not ms_optim.load(path, opt, net)


def assert_close(got, wanted, rtol, of_largest=0.0):
    assert got.keys() == wanted.keys()
    for key, array in wanted.items():
        atol = of_largest * np.abs(array).max()
        np.testing.assert_allclose(got[key], array, rtol, atol, err_msg=f"{key}, by {GOLDEN['version']}")


def test_every_optimizer_has_a_file():
    missing = set(ms_optim.list_optimizers()) - {path.stem.lower() for path in FILES}
    assert not missing, (
        "a case in checkpoints/cases.py, then checkpoints/make_checkpoints.py <date> <optimizer>"
    )


# Those whose kernels are built in go on by an engine, and those whose step is more than a formula, or has
# vectors of either sign. Of the others NumPy shows that what was read is what a step needs: their engines
# have tests, and compile for seconds.
BY_ENGINE = {name(row) for row in USUAL_ROWS} | {
    *("LBFGS", "Thor", "MuonClip", "Sophia", "AdaHessian", "KLSOAP", "SPlus")
}
BY_NUMPY = [
    path for path in FILES if path.stem not in BY_ENGINE and cases.CASES[path.stem].dtype == ms.float32
]
# What a file says is the same for both engines: on the portable one a few go on.
ON_ENGINES = [("auto", path) for path in FILES if path not in BY_NUMPY] + [
    ("portable", path) for path in FILES if path.stem in COMPOSED
]


@pytest.mark.parametrize("path", BY_NUMPY, ids=lambda path: path.name)
def test_the_reference_goes_on(path, monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    net, opt = cases.made(path.stem)
    load(path, net, opt)
    assert_close(cases.values(net), expected(path.stem, "saved"), 0.0)
    reference = ms_optim.Reference(opt)
    for step in range(cases.SAVED_AFTER, cases.END):
        if opt.takes_loss:
            reference.shared_state["loss"] = 1.0 / (1 + step)
        reference.step([g.asnumpy() for g in cases.gradients(path.stem, net, opt, step)])
    # The files were written by float32.
    assert_close(reference.params, expected(path.stem, "end"), 1e-5, of_largest=1e-5)
    states = {f"{key}.{p}": value for p, own in reference.state.items() for key, value in own.items()}
    assert_close(states, expected(path.stem, "state"), 1e-4, of_largest=1e-4)


@pytest.mark.parametrize("engine, path", ON_ENGINES, ids=lambda value: getattr(value, "name", value))
def test_training_goes_on(engine, path, monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", engine)
    case = path.stem
    net, opt = cases.made(case)
    load(path, net, opt)
    assert_close(cases.values(net), expected(case, "saved"), 0.0)
    skips = "skipped_steps" in {p.name for p in opt.get_parameters()}
    assert int(opt.global_step.asnumpy()[0]) + (opt.skipped_steps if skips else 0) == cases.SAVED_AFTER
    cases.train(case, net, opt, cases.SAVED_AFTER, cases.END)
    rtol = 1e-6 if opt.engine == "native" else 1e-5
    rounded = rtol if net.dense.weight.dtype == ms.float32 else 2.0**-7
    assert_close(cases.values(net), expected(case, "end"), rounded)
    states, wanted = cases.states(opt), expected(case, "state")
    if case == "SPlus":
        # An eigenvector may have either sign, and the weights are the same.
        states, wanted = (
            {key: np.abs(x) if key.startswith("basis") else x for key, x in of_one.items()}
            for of_one in (states, wanted)
        )
    assert_close(states, wanted, rtol, of_largest=rtol)
