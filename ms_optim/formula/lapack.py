"""Decompositions of matrices by the LAPACK that SciPy brings, as operators of MindSpore's on the CPU.

MindSpore's own take two to three times as long there. Each of these takes a Tensor of two dimensions, of
float32 or float64, and gives NaN where that is not finite.
"""

import importlib

import mindspore as ms
import numpy as np
from mindspore import ops

from ms_optim.platform.graphs import is_exporting


def _linalg():
    return importlib.import_module("scipy.linalg")  # When it is needed: it takes a while.


def _or_nan(decomposed, x):
    """What a function gives of a matrix: columns, as many as this has, but no more than rows."""
    if np.isfinite(x).all():
        try:
            return np.ascontiguousarray(decomposed(x))
        except np.linalg.LinAlgError:  # It did not converge.
            pass
    return np.full(_as_tall(x.shape), np.nan, x.dtype)


def _as_tall(shape):
    return shape[0], min(shape)


def _orthogonal(x):
    return _or_nan(lambda x: _linalg().qr(x, mode="economic", check_finite=False)[0], x)


def _eigenvectors(x):
    return _or_nan(lambda x: _linalg().eigh(x, driver="evd", check_finite=False)[1][:, ::-1], x)


def _singular_vectors(x):
    return _or_nan(lambda x: _linalg().svd(x, full_matrices=False, check_finite=False)[0], x)


orthogonal, eigenvectors, singular_vectors = (
    ops.Custom(function, _as_tall, lambda x: x, "pyfunc")
    for function in (_orthogonal, _eigenvectors, _singular_vectors)
)


def _serves(ndim):
    # An exported graph is run where there may be no Python.
    return ndim == 2 and ms.get_context("device_target") == "CPU" and not is_exporting()


# Whether they serve for Tensors of so many dimensions.
serves = ops.constexpr(_serves, reuse_result=False)
