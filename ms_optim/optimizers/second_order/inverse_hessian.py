"""The inverse of a loss's Hessian, approximated from the last changes of parameters and gradients."""

from __future__ import annotations

from typing import Callable

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

# A pair of changes with a smaller product says nothing about the curvature, and is not kept.
LEAST_PRODUCT = 1e-10


def product(x, y):
    """The dot product, in float64."""
    return ops.cast(ops.sum(x * y), ms.float64)


def total(parts):
    """The sum of what each parameter gives."""
    return ops.sum(ops.stack(parts), 0)


def remember(active, old, new):
    """Put a value in a state's place, if ``active``."""
    return ops.assign(old, ops.where(active, new, old))


def _flat(x):
    return ops.reshape(x, (-1,))


def _products(history, x):
    return ops.cast(ops.matmul(history, _flat(x)), ms.float64)


def _change(grad, before):
    return grad - before


def _store(slot, kept, history, new):
    """The history as a matrix, with a new row in place of the oldest if it is kept."""
    row = ops.where(kept, ops.expand_dims(new, 0), ops.gather(history, slot, 0))
    history = ops.scatter_update(history, slot, row)
    return ops.reshape(history, (history.shape[0], -1))


def _combine(scale, of_grads, of_steps, grad, grads, steps):
    """The direction, from coefficients of the gradient and of the rows of both histories."""
    kind = grad.dtype
    back = ops.matmul(ops.cast(of_grads, kind), grads) - ops.matmul(ops.cast(of_steps, kind), steps)
    return ops.reshape(back, grad.shape) - ops.cast(scale, kind) * grad


class InverseHessian(nn.Cell):
    """The BFGS approximation of limited memory, as a product with a gradient.

    Each new pair of changes takes the place of the oldest. The few products between pairs are kept, so that
    a gradient needs two passes over the histories and a triangular system of their size.

    Args:
        prev_grad, prev_step: one Parameter for each of the network's, the last gradient and the last change
            of the parameter.
        step_history, grad_history: the same with one row for each pair: changes of parameters and gradients.
        size: how many pairs are kept.
        owned: makes a Parameter of the optimizer's from a value and a name.
    """

    def __init__(
        self,
        prev_grad: ParameterTuple,
        prev_step: ParameterTuple,
        step_history: ParameterTuple,
        grad_history: ParameterTuple,
        size: int,
        owned: Callable[[Tensor, str], Parameter],
    ) -> None:
        super().__init__(auto_prefix=False)
        histories = {"step_history": step_history, "grad_history": grad_history}
        for name, value in {"prev_grad": prev_grad, "prev_step": prev_step, **histories}.items():
            object.__setattr__(self, name, value)
        self.hyper_map = ops.HyperMap()
        self.size = size
        self.slots, self.identity = Tensor(np.arange(size), ms.int32), Tensor(np.eye(size), ms.float64)
        self.pairs = owned(Tensor(0, ms.int32), "pairs")
        # s_i . y_j for pairs i not newer than j; y_i . y_j; and the scale of the first approximation.
        square = Tensor(np.zeros((size, size)), ms.float64)
        self.step_grad_products = owned(square, "step_grad_products")
        self.grad_products = owned(square, "grad_products")
        self.inverse_scale = owned(Tensor(1.0, ms.float64), "inverse_scale")

    def construct(self, grads, active):
        """Minus the product with gradients, whose pair is taken in if ``active``."""
        changes = self.hyper_map(_change, grads, self.prev_grad)
        curvature = total(self.hyper_map(product, changes, self.prev_step))
        kept = ops.logical_and(active, curvature > LEAST_PRODUCT)
        slot = self.pairs % self.size
        store = ops.partial(_store, ops.reshape(slot, (1,)), kept)
        steps = self.hyper_map(store, self.step_history, self.prev_step)
        changed = self.hyper_map(store, self.grad_history, changes)

        # Products of the new pair with all pairs; its slot may hold those of the oldest, now gone.
        is_new = ops.logical_and(self.slots == slot, kept)
        row, column = ops.expand_dims(is_new, 1), ops.expand_dims(is_new, 0)
        with_steps = ops.expand_dims(total(self.hyper_map(_products, steps, changes)), 1)
        with_grads = total(self.hyper_map(_products, changed, changes))
        mixed = ops.where(column, with_steps, ops.where(row, 0.0 * with_steps, self.step_grad_products))
        square = ops.where(row, ops.expand_dims(with_grads, 0), self.grad_products)
        square = ops.where(column, ops.expand_dims(with_grads, 1), square)
        scale = ops.where(kept, curvature / ops.gather(with_grads, slot, 0), self.inverse_scale)

        # H g = scale (g - Y a) + S b, where R a = S'g and R'b = D a - scale (Y'g - Y'Y a); the diagonal D
        # of R = triu(S'Y) is 0 where there is no pair.
        diagonal = ops.sum(mixed * self.identity, 1, keepdim=True)
        triangle = mixed + ops.cast(diagonal == 0.0, ms.float64) * self.identity
        along_steps = ops.expand_dims(total(self.hyper_map(_products, steps, grads)), 1)
        along_grads = ops.expand_dims(total(self.hyper_map(_products, changed, grads)), 1)
        a = ops.matrix_solve(triangle, along_steps)
        right = diagonal * a - scale * (along_grads - ops.matmul(square, a))
        b = ops.matrix_solve(triangle, right, True)
        combine = ops.partial(_combine, scale, _flat(scale * a), _flat(b))
        direction = self.hyper_map(combine, grads, changed, steps)

        remembered = self.hyper_map(ops.partial(remember, active), self.prev_grad, grads)
        counted = ops.assign_add(self.pairs, ops.cast(kept, ms.int32))
        products = (
            ops.assign(self.step_grad_products, mixed),
            ops.assign(self.grad_products, square),
            ops.assign(self.inverse_scale, scale),
        )
        return ops.depend(direction, (remembered, counted, products))
