"""Optimizers whose weights stay on a manifold: they find the minimum of a linear function on it."""

import numpy as np
import pytest
from mindspore import Parameter, Tensor
from portable_runs import made

import ms_optim

SLOPE = np.random.default_rng(3).normal(size=(3, 4))


def after(cls, steps=300, **options):
    """The weight that has gone down a slope for so many steps, the last ones small."""
    param = Parameter(Tensor(np.random.default_rng(4).normal(size=SLOPE.shape)), name="w")
    opt = made(cls, [param], learning_rate=0.1, **options)
    reference = ms_optim.Reference(opt)
    for step in range(steps):
        if step == steps // 2:
            opt.param_groups[0]["lr"] = 0.01
        reference.step([SLOPE])
    return reference.params["w"]


@pytest.mark.parametrize("dim", [0, 1])
def test_columns_or_rows_against_the_slope(dim):
    """Each is what its length of 1 allows; Adam makes of a slope that stays its signs alone."""
    for cls, slope in ((ms_optim.ObliqueSGD, SLOPE), (ms_optim.ObliqueAdam, np.sign(SLOPE))):
        found = after(cls, dim=dim)
        np.testing.assert_allclose(np.linalg.norm(found, axis=dim), 1.0, rtol=1e-12)
        size = np.linalg.norm(slope, axis=dim, keepdims=True)
        np.testing.assert_allclose(found, -slope / size, atol=1e-6)


def test_vectors_have_no_length_to_keep():
    """They take the steps of SGD, and of Adam with NVIDIA's correction."""
    for cls, step in ((ms_optim.ObliqueSGD, 1.0), (ms_optim.ObliqueAdam, 0.1)):
        param = Parameter(Tensor(np.array([3.0, 4.0])), name="b")
        reference = ms_optim.Reference(made(cls, [param], learning_rate=0.1))
        reference.step([np.array([1.0, 1.0])])
        np.testing.assert_allclose(reference.params["b"], np.array([3.0, 4.0]) - 0.1 * step, rtol=1e-6)


def test_an_orthogonal_matrix_against_the_slope():
    """Newton-Schulz steps that come to an end."""
    found = after(ms_optim.Spel, ns_steps=10, coefficients="deepseekv4", weight_decay=0.0)
    left, _, right = np.linalg.svd(SLOPE, full_matrices=False)
    np.testing.assert_allclose(found, -left @ right, atol=1e-2)


@pytest.mark.parametrize("retraction", ["qr", "polar", "cayley"])
def test_singular_values_that_stay_against_the_slope(retraction):
    """The least that a matrix of these can be is theirs times those of the slope, against its vectors."""
    found = after(ms_optim.Iso, steps=1500, retraction=retraction, momentum=0.5)
    kept = np.linalg.svd(np.random.default_rng(4).normal(size=SLOPE.shape))[1]
    np.testing.assert_allclose(np.linalg.svd(found)[1], kept, rtol=1e-9)
    values = np.linalg.svd(SLOPE)[1]
    np.testing.assert_allclose(np.sum(found * SLOPE), -np.sum(kept * values), rtol=1e-6)
