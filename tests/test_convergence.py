"""Every optimizer goes down: to the minimum of a parabola, and along the valley of Rosenbrock's function.

(LBFGS does in test_lbfgs.py; Thor needs a network: test_thor.py.)
"""

import mindspore as ms
import numpy as np
import pytest
from goldens.losses import rosenbrock, start
from mindspore import Parameter, Tensor
from table import BASE_ROWS, PORTABLE_ONLY, ROWS, STRUCTURES, name, on_both
from training import gradients, parameters, tensors

every = pytest.mark.parametrize("row", ROWS, ids=name)

MINIMUM = np.array([[1.0, -0.5, 0.5], [0.8, -0.6, 1.2]])
STEEPNESS = np.array([[1.0, 2.0, 0.5], [1.0, 3.0, 1.0]])


def parabola(values):
    """A bowl over a matrix, and its gradient."""
    (w,) = values
    return float(np.sum(STEEPNESS * (w - MINIMUM) ** 2)), [2.0 * STEEPNESS * (w - MINIMUM)]


# The classic point is at 24; the floor of the valley begins at 4, far from the minimum.
STARTS = {parabola: np.full(MINIMUM.shape, 0.2), rosenbrock: start(rosenbrock)[0]}


def descent(row, loss, steps=None, **options):
    """The loss after a number of steps, relative to that before."""
    param = Parameter(Tensor(STARTS[loss]), name="w")
    opt = row.cls([param], learning_rate=row.descent_rate, engine="native", **options)
    with np.errstate(all="ignore"):
        for _ in range(steps or row.descent_steps):
            opt((Tensor(loss([param.asnumpy()])[1][0]),))
        return loss([param.asnumpy()])[0] / loss([STARTS[loss]])[0]


@every
def test_the_minimum_of_a_parabola(row):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    assert descent(row, parabola) < 0.1


@every
def test_the_valley_of_rosenbrock(row):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    assert descent(row, rosenbrock) < 0.1


@pytest.mark.parametrize("row", BASE_ROWS, ids=name)
def test_with_the_other_sign_it_goes_up(row):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    assert not descent(row, parabola, steps=20, maximize=True) < 1.0


NATIVE_ROWS = [row for row in ROWS if row.cls.__name__.lower() not in PORTABLE_ONLY]
OF_EVERY_KIND = [row for row in ROWS if row.cls.__name__ in STRUCTURES]


@pytest.mark.parametrize("engine, row", on_both(NATIVE_ROWS, OF_EVERY_KIND))
def test_a_second_call_compiles_nothing(engine, row, mode, compilations):
    """On the native engine not even the first."""
    opt = row.cls(parameters([(3,)]), engine=engine)
    opt(tensors(gradients(0, [(3,)])))
    first = compilations()
    assert (first > 0) is (engine == "portable")
    for step in (1, 2):
        opt(tensors(gradients(step, [(3,)])))
    assert compilations() == first
    assert int(opt.global_step.asnumpy()[0]) == 3
