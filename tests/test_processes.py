"""Forked children, temporary files that are gone, and the NumPy that is there."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from mindspore import Parameter, RowTensor, Tensor

import ms_optim
from ms_optim.platform import source


def in_child(body):
    """How a forked child ends: 0 where what it does gives true."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if body() else 2
        finally:
            os._exit(status)
    for _ in range(2000):
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return "it hangs"


@pytest.mark.parametrize("sparse", [False, True])
def test_a_native_step_in_a_forked_child(sparse, tmp_path):
    """It has none of the threads that its parent started, and comes to the same bits."""
    rows = 50_000
    w = Parameter(Tensor(np.ones((rows, 4), np.float32)), name="w")
    opt = ms_optim.SparseAdam([w], engine="native")
    grad = Tensor(np.random.default_rng(0).normal(size=(rows, 4)).astype(np.float32))
    if sparse:
        grad = RowTensor(Tensor(np.arange(rows, dtype=np.int32)[::-1].copy()), grad, (rows, 4))
    opt((grad,))
    w.asnumpy()

    def body():
        opt((grad,))
        np.save(tmp_path / "child.npy", w.asnumpy())
        return ms_optim.engines()["native"].detail.startswith("1 threads")

    assert in_child(body) == 0
    opt((grad,))
    np.testing.assert_array_equal(np.load(tmp_path / "child.npy"), w.asnumpy())


def run(script, *arguments):
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


# Without MindSpore, which takes seconds.
SOURCES = """
import importlib.util, inspect, linecache, os, shutil, sys
spec = importlib.util.spec_from_file_location("source", sys.argv[1])
source = importlib.util.module_from_spec(spec)
spec.loader.exec_module(source)

def made(number):
    return source.module("rule", f"def f(x):\\n    return x + {number}\\n").f

def check(function, number):
    linecache.clearcache()
    assert function(0) == number
    assert inspect.getsource(function) == f"def f(x):\\n    return x + {number}\\n"

one = made(1)
child = os.fork()
if child == 0:
    check(one, 1)
    check(made(2), 2)
    sys.exit()
assert os.waitpid(child, 0)[1] == 0
check(one, 1)
three = made(3)  # The child's has the same number.
check(three, 3)
assert os.path.exists(source._folder())
if sys.argv[2] == "cleared":
    shutil.rmtree(source._folder())
    check(one, 1)
    check(three, 3)
    check(made(4), 4)
print(source._folder())
"""


@pytest.mark.parametrize("files", ["kept", "cleared"])
def test_generated_sources_stay_for_those_who_need_them(files):
    """A child that ends does not take its parent's; without files the text is found; at the end they go."""
    folder = run(SOURCES, source.__file__, files).strip()
    assert Path(folder).name.startswith("ms_optim_") and not Path(folder).exists()


def test_no_room_for_temporary_files(monkeypatch, tmp_path):
    """On the portable engine, whose graphs MindSpore makes of generated sources."""
    monkeypatch.setattr(source, "_folder", lambda: tmp_path / "none")
    number = float(np.random.default_rng().uniform(1.0, 2.0))

    class Own(ms_optim.Optimizer):
        @staticmethod
        def update(param, grad, lr):
            return param - lr * (number * grad)

    w = Parameter(Tensor(np.ones(3, np.float32)), name="w")
    Own([w], 1.0, engine="portable")((Tensor(np.ones(3, np.float32)),))
    np.testing.assert_allclose(w.asnumpy(), 1.0 - number, rtol=1e-6)


def test_numpy_2_is_refused_before_anything_else():
    script = """
import sys, numpy
numpy.__version__ = sys.argv[1]
try:
    import ms_optim
except ImportError as error:
    print(error)
assert "mindspore" not in sys.modules
"""
    for version in ("2.0.0", "2.3.1", "10.0.0rc1"):
        told = run(script, version)
        assert f"numpy>=1.25,<2), got NumPy {version}" in told and "pip install 'numpy<2'" in told
