"""Products of matrices on the native engine: ways to write them, shapes, types, where it does not serve."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor
from test_native import check
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.engine.native import blas, library
from ms_optim.formula.functions import maximum, norm, sqrt, sum
from ms_optim.formula.matrices import as_matrices, as_matrix, matmul, shaped_as, split_rows, transpose


class EveryProduct(ms_optim.Optimizer):
    """Products with either factor exchanged, squares of both kinds, chains, and sums along axes."""

    states = ("average",)
    flags = ("turned",)

    def __init__(self, params, learning_rate=0.1, turned=False, **options):
        super().__init__(params, learning_rate, turned=turned, **options)

    @staticmethod
    def update(param, grad, average, lr, shape, turned):
        average = 0.9 * average + grad
        x, w = as_matrix(average), as_matrix(param)
        x = transpose(x) if turned else x
        w = transpose(w) if turned else w
        x = x / (sqrt(sum(x * x, axis=-1)) + 1.0)
        rows, columns = matmul(x, transpose(w)), matmul(transpose(w), x)
        square = matmul(x, transpose(x))
        made = matmul(rows, w) + matmul(transpose(rows), x) + matmul(x, transpose(columns))
        made = made + matmul(w, matmul(transpose(x), x)) + matmul(matmul(square, square), w)
        made = made / maximum(sqrt(sum(sum(made * made, axis=-1), axis=-2)), 1e-6)
        made = transpose(made) if turned else made
        return param - lr * shaped_as(made, param) * (1.0 + 0.01 * norm(average)), average


class Parts(ms_optim.Optimizer):
    """Matrices that are parts of larger ones, and many to a parameter."""

    @staticmethod
    def update(param, grad, lr):
        x = split_rows(as_matrices(grad), 2)
        return param - lr * shaped_as(matmul(x, matmul(transpose(x), x)), param)


class Mixed(ms_optim.Optimizer):
    """What the native engine cannot do: a matrix and its transpose, number by number."""

    @staticmethod
    def update(param, grad, lr):
        x = as_matrix(grad)
        product = matmul(x, transpose(as_matrix(param)))
        return param - lr * shaped_as(product + transpose(product), param)


# Below and above the 192 rows and columns that are multiplied at a time, and kernels of convolutions.
SHAPES = [(3, 4), (6, 4), (2, 3, 3, 3), (1, 1), (193, 5), (5, 193), (200, 385), (385, 200), (0, 3)]


@pytest.mark.parametrize("turned", [False, True])
def test_every_product(turned):
    check(EveryProduct(parameters(SHAPES), turned=turned, weight_decay=0.1, engine="native"), SHAPES)


@pytest.mark.parametrize("dtype", [ms.float64, ms.float16, ms.bfloat16])
def test_types(dtype):
    opt = EveryProduct(parameters(SHAPES, dtype), master_weights=dtype == ms.float16, engine="native")
    rtol = {ms.float64: 1e-12, ms.float16: 2e-3, ms.bfloat16: 2e-2}[dtype]
    check(opt, SHAPES, rtol=rtol, dtype=np.float64 if dtype == ms.float64 else np.float32)


def test_parts_and_batches():
    shapes = [(4, 5), (3, 4, 5), (2, 3, 400, 5), (2, 2, 2)]
    check(Parts(parameters(shapes), engine="native"), shapes)


def test_what_is_prepared_and_measured():
    options = {"max_grad_norm": 1.0, "max_grad_value": 0.02, "grad_centralization": True, "l1_decay": 0.01}
    check(EveryProduct(parameters(SHAPES), maximize=True, engine="native", **options), SHAPES)


@pytest.mark.parametrize("cls", [EveryProduct, Parts])
def test_graphs_have_the_same_bits(cls):
    shapes = [(4, 6), (200, 30), (2, 300, 4)]
    one, two = (cls(parameters(shapes), engine="native") for _ in range(2))

    @ms.jit
    def step(*gradients):
        return two(gradients)

    for i in range(3):
        one(tensors(gradients(i, shapes)))
        step(*tensors(gradients(i, shapes)))
    for a, b in zip(to_numpy(one.parameters), to_numpy(two.parameters)):
        np.testing.assert_array_equal(a, b)


def test_what_is_frozen_stays():
    opt = EveryProduct(parameters(SHAPES), engine="native")
    opt.parameters[1].requires_grad = False
    before = to_numpy(opt.parameters)
    opt(tensors(gradients(0, SHAPES)))
    still = [np.array_equal(a, b) for a, b in zip(before, to_numpy(opt.parameters))]
    assert still == [i in (1, 8) for i in range(len(SHAPES))]


def test_shapes_share_kernels(monkeypatch):
    """Where only a number of the formula depends on the shape, nothing is compiled for another shape."""
    ms_optim.Muon(parameters([(4, 6), (6, 4)]), engine="native")
    monkeypatch.setattr(library, "compiler", lambda: pytest.fail("a formula is compiled"))
    ms_optim.Muon(parameters([(5, 50), (51, 5), (2, 3, 3, 3)]), engine="native")


def test_what_cannot_be_followed_is_said():
    square = [Parameter(Tensor(np.ones((3, 3), np.float32)), name="w")]
    with pytest.raises(RuntimeError, match="add of a matrix and of one whose axes are exchanged"):
        Mixed(square, engine="native")
    with pytest.warns(UserWarning, match="axes are exchanged. The portable engine, which is slower"):
        opt = Mixed(square)
    check(opt, [(3, 3)])


def test_without_scipys_blas(monkeypatch):
    def missing():
        raise library.Unavailable("it multiplies matrices by SciPy's BLAS, which cannot be loaded: gone")

    monkeypatch.setattr(blas, "_pointers", missing)
    assert "no matrix products: it multiplies" in ms_optim.engines()["native"].detail
    with pytest.raises(RuntimeError, match="SciPy's BLAS, which cannot be loaded: gone"):
        ms_optim.Muon(parameters([(4, 6)]), engine="native")
    with pytest.warns(UserWarning, match="cannot be loaded: gone. The portable engine"):
        assert ms_optim.Muon(parameters([(4, 6)])).engine == "portable"
    assert ms_optim.AdamW(parameters([(4, 6)])).engine == "native"


def test_engines_name_the_blas():
    assert "; matrix products by " in ms_optim.engines()["native"].detail
