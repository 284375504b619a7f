"""StackedSOAP: KL-SOAP of many matrices in one tensor, which share the basis of their longer side."""

from __future__ import annotations

import math

from ms_optim.formula.matrices import fold, reshape, shaped_as, unfold
from ms_optim.optimizers.matrices.klsoap import KLSOAP, OF_MATRICES


class StackedSOAP(KLSOAP):
    r"""StackedSOAP: :class:`ms_optim.KLSOAP` of many matrices in one tensor, laid side by side.

    The last two axes of a tensor are matrices, those ahead of them number the matrices. :math:`b` matrices of
    :math:`m` by :math:`n` become one: of :math:`m` by :math:`bn` where :math:`n \le m`, else of :math:`bm` by
    :math:`n`. That one is trained as :class:`ms_optim.KLSOAP` trains a matrix, by the same formula; a tensor
    of two axes is the same with both. It equals NVIDIA's ``StackedSoap`` of the same arguments, which takes
    tensors of two or three axes.

    The native engine has no decompositions: :class:`StackedSOAP` runs on the portable one.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: at least 0. Default: 3e-3. (The reference has none.)
        betas: of Adam, each in [0, 1). Default: (0.9, 0.95).
        shampoo_beta: :math:`\beta` of the factors, in [0, 1). Default: 0.95.
        eps: above 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.01.
        max_precond_dim (int): the longest side of a matrix that has bases, at least 1. Default: 10000.
        use_eigh (bool): as in :class:`ms_optim.KLSOAP`. Default: False.
        **options: what every optimizer takes (clipping, loss scale, decay, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lin et al., "Understanding and Improving Shampoo and SOAP via Kullback-Leibler Minimization",
        arXiv:2509.03378.
        Reference implementation: NVIDIA-NeMo/Emerging-Optimizers.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones((8, 5, 3), np.float32)), name="w")
        >>> opt = ms_optim.StackedSOAP([w], engine="portable")
        >>> opt.state["w"]["factor0"].shape, opt.state["w"]["factor1"].shape
        ((5, 5), (24, 24))
    """

    prebuilt = ()

    def state_shape(self, state, shape, group):
        if state not in OF_MATRICES or len(shape) < 2:
            return super().state_shape(state, shape, group)
        return super().state_shape(state, stacked_shape(shape), group)

    def first_value(self, state, group):
        return super().first_value(state, {**group, "shape": stacked_shape(group["shape"])})

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, factor0, factor1, basis0, basis1, eigenvalues0, eigenvalues1,
        beta1, beta2, eps, shape, part_of_new, is_first, step_size, damping,
    ):  # fmt: skip
        of_bases = factor0, factor1, basis0, basis1, eigenvalues0, eigenvalues1
        numbers = beta1, beta2, eps, stacked_shape(shape), part_of_new, is_first, step_size, damping
        given = param, grad, exp_avg, exp_avg_sq
        if factor0 is None:
            return KLSOAP.update(*given, *of_bases, *numbers)
        new = KLSOAP.update(*(stacked(x, shape) for x in given), *of_bases, *numbers)
        return *(shaped_as(unstacked(x, shape), param) for x in new[:3]), *new[3:]


def as_batch(shape):
    """How many matrices there are, their rows and their columns."""
    return (math.prod(shape[:-2]), *shape[-2:])


def stacked_shape(shape):
    """Rows and columns of the one matrix; a vector's shape as it is."""
    if len(shape) < 2:
        return shape
    count, rows, columns = as_batch(shape)
    return (rows, count * columns) if columns <= rows else (count * rows, columns)


def stacked(x, shape):
    """The matrices of a tensor as one."""
    count, rows, columns = as_batch(shape)
    if columns > rows:
        return reshape(x, (count * rows, columns))
    return unfold(reshape(x, (count, rows, columns)), 1)


def unstacked(x, shape):
    """The matrices that :func:`stacked` made one of."""
    return x if shape[-1] > shape[-2] else fold(x, 1, as_batch(shape))
