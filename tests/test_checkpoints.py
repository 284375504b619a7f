"""Files that an older version has saved are read, and the training goes on as that version went on."""

import mindspore as ms
import numpy as np
import pytest
from checkpoints import cases
from mindspore import Tensor
from table import COMPOSED

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


# What a file says is the same for both engines: on the portable one a few go on.
ON_ENGINES = [("auto", path) for path in FILES] + [
    ("portable", path) for path in FILES if path.stem in COMPOSED
]


@pytest.mark.parametrize("engine, path", ON_ENGINES, ids=lambda value: getattr(value, "name", value))
def test_training_goes_on(engine, path, monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", engine)
    name = path.stem
    net, opt = cases.made(name)
    load(path, net, opt)
    assert_close(cases.values(net), expected(name, "saved"), 0.0)
    skips = "skipped_steps" in {p.name for p in opt.get_parameters()}
    assert int(opt.global_step.asnumpy()[0]) + (opt.skipped_steps if skips else 0) == cases.SAVED_AFTER
    cases.train(name, net, opt, cases.SAVED_AFTER, cases.END)
    rtol = 1e-6 if opt.engine == "native" else 1e-5
    rounded = rtol if net.dense.weight.dtype == ms.float32 else 2.0**-7
    assert_close(cases.values(net), expected(name, "end"), rounded)
    states, wanted = cases.states(opt), expected(name, "state")
    if name == "SPlus":
        # An eigenvector may have either sign, and the weights are the same.
        states, wanted = (
            {key: np.abs(x) if key.startswith("basis") else x for key, x in of_one.items()}
            for of_one in (states, wanted)
        )
    assert_close(states, wanted, rtol, of_largest=rtol)
