"""The edges of the range of numbers: gradients that are finite while their squares are not, or nearly 0."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor

import ms_optim

ENGINES = ("native", "portable")
TINY = 1e-23  # Its square is 0 in float32.


def parameter(value=1.0, size=2, dtype=ms.float32, name="w"):
    return Parameter(Tensor(np.full(size, value), dtype), name=name)


def steps(opt, *gradients, dtype=np.float32):
    for gradient in gradients:
        opt((Tensor(np.asarray(gradient, dtype)),))
    return opt.parameters[0].asnumpy()


def test_one_nan_reaches_all_that_is_clipped(each_use):
    """The norm is NaN, and so is what gradients are multiplied with: nothing takes an unclipped step."""
    for engine in ENGINES:
        params = [parameter(name=name) for name in "ab"]
        opt = ms_optim.SGD(params, learning_rate=1.0, max_grad_norm=1e-3, engine=engine)
        each_use(opt)((Tensor([np.nan, 1.0], ms.float32), Tensor([5.0, 5.0], ms.float32)))
        assert np.isnan(params[1].asnumpy()).all(), engine


@pytest.fixture(params=["call", "jit"])
def each_use(request):
    def use(opt):
        if request.param == "call":
            return opt

        @ms.jit
        def step(first, second):
            return opt((first, second))

        return lambda gradients: step(*gradients)

    return use


# Gradients (3, 4) times a size: after a step of rate 1 from (1, 1) with the norm clipped to 1.
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("size", "dtype"),
    [(1e19, ms.float32), (1e37, ms.float32), (1e-28, ms.float32), (1e199, ms.float64)],
    ids=str,
)
def test_a_norm_of_which_squares_are_out_of_range(engine, size, dtype):
    wide = np.float64 if dtype == ms.float64 else np.float32
    limit = 1.0 if size > 1.0 else 1e-28
    opt = ms_optim.SGD(
        [parameter(1.0, dtype=dtype)], learning_rate=1.0 / limit, max_grad_norm=limit, engine=engine
    )
    reference = ms_optim.Reference(opt)
    gradient = np.array([3.0, 4.0], wide) * wide(size)
    expected = [0.4, 0.2] if size > 1.0 else [1.0 - 3e-22, 1.0 - 4e-22]
    np.testing.assert_allclose(steps(opt, gradient, dtype=wide), expected, rtol=1e-6)
    reference.step([gradient])
    np.testing.assert_allclose(reference.params["w"], expected, rtol=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("dtype", [ms.float32, ms.float64], ids=str)
def test_a_gradient_must_be_finite_in_the_type_of_the_arithmetic(engine, dtype):
    """1e300 is no float32 number: with a float32 parameter the step is skipped, with float64 it is not."""
    opt = ms_optim.SGD([parameter(dtype=dtype)], learning_rate=1e-300, skip_nonfinite=True, engine=engine)
    reference = ms_optim.Reference(opt)
    gradient = np.array([1e300, 0.0])
    skips = dtype == ms.float32
    assert steps(opt, gradient, dtype=np.float64).tolist() == [1.0 if skips else 0.0, 1.0]
    assert opt.skipped_steps == int(skips)
    reference.step([gradient])
    assert reference.skipped_steps == int(skips)


# A gradient of `size`, then 1.0, then 0.5, as torch 2.13 has it.
LARGE = [
    ("Adam", {}, 1e20, [0.99900000, 0.99832994, 0.99781197]),
    ("Adam", {"amsgrad": True}, 1e20, [0.99900000, 0.99833030, 0.99781287]),
    ("AdamW", {"weight_decay": 0.1}, 1e20, [0.99890000, 0.99813002, 0.99751222]),
    ("RMSprop", {"learning_rate": 0.01}, 1e20, [0.9, 0.9, 0.9]),
    ("Adadelta", {"learning_rate": 1.0}, 3e19, [0.99683774, 0.99683774, 0.99683774]),
]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("name", "options", "size", "expected"), LARGE, ids=lambda value: str(value)[:20])
def test_a_product_is_formed_as_torch_forms_it(name, options, size, expected, engine):
    """(1 - beta) * g first: with g * g first, the number would stand still for good."""
    # Fused operators square a gradient first; where changes are measured the portable engine has none.
    options = {"learning_rate": 1e-3, **options, "track_update_norms": engine == "portable"}
    opt = getattr(ms_optim, name)([parameter()], engine=engine, **options)
    for gradient, value in zip((size, 1.0, 0.5), expected):
        np.testing.assert_allclose(steps(opt, np.full(2, gradient)), value, rtol=2e-7)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("form", ["torch", "huggingface"])
@pytest.mark.parametrize("shape", [(3,), (2, 3)], ids=str)
@pytest.mark.parametrize("eps1", [1e-30, 0.0])
def test_adafactor_of_no_gradient_stands_still(engine, form, shape, eps1):
    opt = ms_optim.Adafactor([parameter(size=shape)], eps=(eps1, 1e-3), form=form, engine=engine)
    zero = np.zeros(shape, np.float32)
    assert (steps(opt, zero, zero) == 1.0).all()
    # And goes on: the first numbers that are not 0 give a step of the rate, 0.01 times the parameter's size.
    np.testing.assert_allclose(steps(opt, zero + 1.0), 0.99, atol=2e-3)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("size", [1e20, TINY], ids=str)
def test_layerwise_rates_do_not_depend_on_the_size_of_a_gradient(engine, size):
    """LARS: a step of the trust coefficient times the parameter's norm, along the gradient."""
    options = {"trust_coefficient": 0.1, "always_adapt": True, "eps": 0.0}
    opt = ms_optim.LARS([parameter()], learning_rate=1.0, engine=engine, **options)
    gradient = np.array([0.6, 0.8], np.float32) * np.float32(size)
    expected = 1.0 - 0.1 * np.sqrt(2.0) * np.array([0.6, 0.8])
    np.testing.assert_allclose(steps(opt, gradient), expected, rtol=1e-6)
