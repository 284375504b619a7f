"""L-BFGS: a quasi-Newton method of limited memory."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from typing import Any

import mindspore as ms
from mindspore import ParameterTuple, Tensor, ops

from ms_optim.checks import check_choice, check_count
from ms_optim.formula.functions import centralize
from ms_optim.gradients.checks import shapes_in_graph
from ms_optim.optimizer.counterpart import Counterpart, always
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.second_order.inverse_hessian import InverseHessian, product, remember, total
from ms_optim.optimizers.second_order.line_search import Point, strong_wolfe
from ms_optim.platform import forget_recording, unrecorded
from ms_optim.saving.state_dict import LoadReport, Rename, renamed

HISTORIES = ("step_history", "grad_history")


def _magnitude(x):
    return ops.cast(ops.max(ops.reshape(ops.abs(x), (-1,)))[0], ms.float64)


def _size(x):
    return ops.cast(ops.sum(ops.abs(x)), ms.float64)


def _prepare(scale, decay, centralized, param, like, grad):
    """The gradient in the state's type: unscaled, centralised, decayed."""
    grad = ops.cast(grad, like.dtype) * ops.cast(scale, like.dtype)
    if centralized:
        grad = centralize(grad)
    return grad + ops.cast(decay, like.dtype) * ops.cast(param, like.dtype)


def _follow(step, active, param, direction, prev_step):
    """Move by a step, 0 for none, and remember it if there was an iteration."""
    change = ops.cast(step, direction.dtype) * direction
    moved = ops.cast(ops.cast(param, change.dtype) + change, param.dtype)
    return ops.depend(True, (param.copy_(moved), remember(active, prev_step, change)))


def _place(step, param, start, direction):
    """Put a parameter at a step from the start."""
    change = ops.cast(step, direction.dtype) * direction
    return param.copy_(ops.cast(ops.cast(start, change.dtype) + change, param.dtype))


class LBFGS(Optimizer):
    r"""L-BFGS, with a fixed step or a line search for the strong Wolfe conditions, as in torch.

    .. math::
        d_k = -H_k\, g_k, \qquad \theta_{k+1} = \theta_k + t_k\, d_k

    where :math:`H_k` is the BFGS approximation of the inverse Hessian from the last ``history_size``
    pairs of changes :math:`s_i = \theta_{i+1} - \theta_i` and :math:`y_i = g_{i+1} - g_i` that have
    :math:`s_i^\top y_i > 10^{-10}`, started from :math:`s^\top y / y^\top y` of the newest. The first
    iteration follows the gradient, by :math:`t = \eta \min(1, 1 / \lVert g \rVert_1)`; later ones start
    from :math:`t = \eta`.

    ``opt(gradients)`` makes one iteration without a line search, in both modes and in compiled steps.
    ``opt.step(closure)``, outside compiled steps, makes up to ``max_iter`` of them and evaluates the
    loss itself: ``closure()`` returns ``(loss, gradients)``, as a function made by ``value_and_grad``
    does. It gives back the first loss. Evaluations beside the first count against ``max_eval``; if the
    closure raises, the parameters are put back to where the iteration started.

    It solves triangular systems by ``ops.matrix_solve``, which MindSpore documents for Ascend and CPU.

    All parameters form one group, since they share one direction. ``prev_grad``, ``prev_step`` and both
    histories take ``2 * history_size + 2`` times their memory, from the start.

    Args:
        params: a network (Cell), Parameters, or one group as a dict; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0; read once in each ``opt.step``. Default: 1.
        max_iter (int): iterations in one ``opt.step(closure)``, at least 1. Default: 20.
        max_eval (int): evaluations in one, at least 1. Default: None, for ``max_iter * 5 // 4``.
        tolerance_grad: ends the iterations where no number of the gradient is larger; at least 0.
            Default: 1e-7.
        tolerance_change: ends them where neither a parameter nor the loss changes by more; at least 0.
            Default: 1e-9.
        history_size (int): pairs that are kept, at least 1. Default: 100.
        line_search_fn (str): None or ``"strong_wolfe"``, which ``opt.step(closure)`` uses. Default: None.
        weight_decay: coupled, at least 0; a closure's loss gets ``weight_decay / 2`` times the sum of the
            squared parameters. Default: 0.
        **options: ``loss_scale`` (a closure's loss is divided by it too), ``grad_centralization``, ``name``;
            see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range, more than one group, or no parameter with numbers.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Liu and Nocedal, "On the limited memory BFGS method for large scale optimization", 1989.
        Byrd, Nocedal and Schnabel, "Representations of quasi-Newton matrices and their use in limited
        memory methods", 1994, for the product with :math:`H_k` in closed form.
        Reference implementation: torch.optim.LBFGS, which ``opt.step(closure)`` equals; ``opt(gradients)``
        equals it with ``max_iter=1``. Beyond it, a line search turns back from losses that are not finite.

    Example:
        >>> import mindspore as ms
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([-1.2, 1.0])), name="w")
        >>> def rosenbrock():
        ...     return (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
        >>> opt = ms_optim.LBFGS([w], max_iter=60, line_search_fn="strong_wolfe")
        >>> first_loss = opt.step(ms.value_and_grad(rosenbrock, None, opt.parameters))
        >>> print(w.asnumpy().round(3))
        [1. 1.]
    """

    states = ("prev_grad", "prev_step", *HISTORIES)
    prebuilt = ()
    counterparts = {
        "torch": Counterpart(
            {},
            counts=False,
            keys=("lr", "tolerance_grad", "tolerance_change"),
            attributes=("max_iter", "max_eval", "history_size", "line_search_fn"),
            timeless=always,
            layout="lbfgs",
        )
    }
    ranges = {"tolerance_grad": (0.0, math.inf), "tolerance_change": (0.0, math.inf)}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        max_iter: int = 20,
        max_eval: int | None = None,
        tolerance_grad: Any = 1e-7,
        tolerance_change: Any = 1e-9,
        history_size: int = 100,
        line_search_fn: str | None = None,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        owner = type(self).__name__
        max_iter = check_count(f"{owner}: max_iter", max_iter)
        max_eval = max_iter * 5 // 4 if max_eval is None else check_count(f"{owner}: max_eval", max_eval)
        size = check_count(f"{owner}: history_size", history_size)
        if line_search_fn is not None:
            check_choice(f"{owner}: line_search_fn, where it is not None,", line_search_fn, ("strong_wolfe",))
        # It is asked for before the Cell is one: the shapes of states depend on it.
        object.__setattr__(self, "history_size", size)
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            tolerance_grad=tolerance_grad,
            tolerance_change=tolerance_change,
            **options,
        )
        if len(self.param_groups) != 1:
            raise ValueError(
                f"{owner}: takes one group, got {len(self.param_groups)}: {owner} finds one direction"
            )
        self.max_iter, self.max_eval, self.line_search_fn = max_iter, max_eval, line_search_fn
        self._set_up()

    def _set_up(self) -> None:
        owner, size = type(self).__name__, self.history_size
        self._unscale = Tensor(1.0 / self.loss_scale, ms.float64)
        own = functools.partial(self._core.own, taken={p.name for p in self.parameters})
        self.n_iter = own(Tensor(0, ms.int32), "n_iter")
        self.func_evals = own(Tensor(0, ms.int32), "func_evals")
        # A parameter without numbers has no direction, and MindSpore's operators no largest number of it.
        places = [i for i, p in enumerate(self.parameters) if p.size]
        if not places:
            raise ValueError(f"{owner}: params must hold a number, all {len(self.parameters)} are empty")
        moving, prev_grad, prev_step, step_history, grad_history = (
            ParameterTuple([each[i] for i in places])
            for each in (self.parameters, *(getattr(self, state) for state in self.states))
        )
        self._inverse_hessian = InverseHessian(prev_grad, prev_step, step_history, grad_history, size, own)
        hessian = self._inverse_hessian
        shared = (self.n_iter, self.func_evals, hessian.pairs, hessian.step_grad_products)
        names = ("n_iter", "func_evals", "pairs", "step_grad_products", "grad_products", "inverse_scale")
        # What belongs to all parameters stands with the first, as in torch.
        of_all = dict(zip(names, (*shared, hessian.grad_products, hessian.inverse_scale)))
        self._core.state.add(self.parameters[0], of_all, first={"inverse_scale": 1.0})
        # Compiled once: it reads and writes Parameters of the optimizer's only, which stay where they are.
        find_direction = ms.jit(self._inverse_hessian)
        for name, value in {
            "_shared": of_all,
            "_moving_places": places,
            "_moving": moving,
            "_prev_grad": prev_grad,
            "_prev_step": prev_step,
            "_find_direction": find_direction,
            "_active": Tensor(True),
        }.items():
            object.__setattr__(self, name, value)

    def state_shape(self, state, shape, group):
        return (self.history_size, *shape) if state in HISTORIES else shape

    def load_state_dict(
        self, state_dict: Mapping[str, Any], strict: bool = True, rename: Rename = None
    ) -> LoadReport:
        """As every optimizer's. What belongs to all parameters may stand with any one of them."""
        state = state_dict.get("state") if isinstance(state_dict, Mapping) else None
        if isinstance(state, Mapping) and all(isinstance(own, Mapping) for own in state.values()):
            holders = [key for key, own in state.items() if not self._shared.keys().isdisjoint(own)]
            first = next((key for key in state if self._is_first(key, rename)), None)
            if first is not None and len(holders) == 1:
                held = state[holders[0]]
                shared = {name: held[name] for name in self._shared if name in held}
                rest = {name: value for name, value in held.items() if name not in shared}
                moved = {**state, holders[0]: rest}
                state_dict = {**state_dict, "state": {**moved, first: {**moved[first], **shared}}}
        return super().load_state_dict(state_dict, strict, rename)

    def _is_first(self, key: Any, rename: Rename) -> bool:
        """Whether a state_dict's key is that of the parameter with which the shared states stand."""
        if isinstance(key, str):
            return renamed(key, rename) == self._core.names[0]
        return [p.name for p in self.param_groups[0].params].index(self._core.names[0]) == key

    def add_param_group(self, group: Any) -> None:
        """Refused: all parameters form one group."""
        raise ValueError(f"{type(self).__name__}: takes one group: it finds one direction")

    # One iteration, in a graph or outside

    def _hyperparameter(self, name):
        values = self._group_values[0]()
        return values[self._places[name]]

    def _prepared(self, gradients):
        ready = ops.partial(
            _prepare,
            self._unscale,
            self._hyperparameter("weight_decay"),
            self.grad_centralization_flags[0],
        )
        moving = tuple([gradients[i] for i in self._moving_places])
        return self.hyper_map(ready, self._moving, self._prev_grad, moving)

    def _first_step(self, grads):
        """What the line search tries first: the learning rate, or less where nothing is known yet."""
        size = total(self.hyper_map(_size, grads))
        careful = ops.where(self.n_iter == 0, ops.minimum(1.0 / size, ops.ones_like(size)), 1.0)
        return self._hyperparameter("lr") * careful

    def _slope(self, grads, direction):
        return total(self.hyper_map(product, grads, direction))

    def _largest(self, tensors):
        return ops.max(ops.stack(self.hyper_map(_magnitude, tensors)))[0]

    def construct(self, gradients):
        """One iteration without a line search."""
        shapes = shapes_in_graph(gradients)
        checked = self.check_in_graph(*shapes)
        grads = self._prepared(gradients)
        active = ops.logical_not(self._largest(grads) <= self._hyperparameter("tolerance_grad"))
        step = self._first_step(grads)
        direction = self._inverse_hessian(grads, active)
        is_level = self._slope(grads, direction) > -self._hyperparameter("tolerance_change")
        step = ops.where(ops.logical_and(active, ops.logical_not(is_level)), step, 0.0 * step)
        follow = ops.partial(_follow, step, active)
        done = self.hyper_map(follow, self._moving, direction, self._prev_step)
        counted = (
            ops.assign_add(self.n_iter, ops.cast(active, ms.int32)),
            ops.assign_add(self.func_evals, ops.ones_like(self.func_evals)),
            self.assignadd(self.global_step, self.global_step_increase_tensor),
        )
        return ops.depend(counted, (checked, done))

    # Many iterations, around the user's closure

    def __call__(self, gradients: Any, loss: Any = None) -> Any:
        return self._minimize(gradients) if callable(gradients) else super().__call__(gradients, loss)

    def _minimize(self, closure: Any) -> Any:
        """``opt.step(closure)``."""
        group = self.param_groups[0]
        tolerance_grad, tolerance_change = group["tolerance_grad"], group["tolerance_change"]
        first_loss, loss, grads = self._evaluate(closure)
        evaluations = 1
        for iteration in range(1, self.max_iter + 1):
            if float(self._largest(grads)) <= tolerance_grad:
                break
            step = float(self._first_step(grads))
            direction = self._find_direction(ms.mutable(grads), self._active)
            ops.assign_add(self.n_iter, Tensor(1, ms.int32))
            here = Point(0.0, loss, float(self._slope(grads, direction)), grads)
            there, count = here, 0
            if here.slope <= -tolerance_change:
                room = self.max_eval - evaluations
                is_last = iteration == self.max_iter
                there, count = self._walk(closure, here, direction, step, room, is_last)
            self._remember_step(there.step, direction)
            evaluations += count
            loss, grads = there.loss, there.gradients
            is_short = abs(there.step) * float(self._largest(direction)) <= tolerance_change
            if evaluations >= self.max_eval or is_short or abs(loss - here.loss) < tolerance_change:
                break
        ops.assign_add(self.func_evals, Tensor(evaluations, ms.int32))
        ops.assign_add(self.global_step, self.global_step_increase_tensor)
        return first_loss

    def _walk(
        self, closure: Any, here: Point, direction: tuple, step: float, room: int, is_last: bool
    ) -> tuple[Point, int]:
        """Move the parameters along the direction; the point reached and the evaluations made."""
        with unrecorded():
            start = [param.copy() for param in self._moving]

        @unrecorded()
        def place(step):
            self.hyper_map(ops.partial(_place, Tensor(step, ms.float64)), self._moving, start, direction)

        def evaluate(step):
            place(step)
            _, loss, grads = self._evaluate(closure)
            return Point(step, loss, float(self._slope(grads, direction)), grads)

        try:
            if self.line_search_fn is not None:
                largest = float(self._largest(direction))
                tolerance = self.param_groups[0]["tolerance_change"]
                there, count = strong_wolfe(evaluate, here, step, largest, tolerance, room)
                place(there.step)
                return there, count
            if not is_last:
                return evaluate(step), 1
            place(step)
            return here._replace(step=step), 0
        except BaseException:
            place(0.0)
            self._remember_step(0.0, direction)
            raise

    def _remember_step(self, step: float, direction: tuple) -> None:
        for state, change in zip(self._prev_step, direction):
            ops.assign(state, ops.cast(Tensor(step, ms.float64), change.dtype) * change)

    def _evaluate(self, closure: Any) -> tuple[Any, float, tuple]:
        """The closure's loss, the number that is minimised, and the gradients as the iteration takes them."""
        try:
            result = closure()
        except BaseException:
            forget_recording()
            raise
        if not isinstance(result, (tuple, list)) or len(result) != 2:
            raise TypeError(f"{type(self).__name__}: the closure must return (loss, gradients)")
        loss, gradients = result
        self._core.entry.checked(gradients)
        number = float(ops.cast(loss, ms.float64) if isinstance(loss, Tensor) else loss) / self.loss_scale
        decay = self.param_groups[0]["weight_decay"]
        if decay != 0.0:
            number += 0.5 * decay * sum(float(product(p, p)) for p in self._moving)
        return loss, number, self._prepared(tuple(gradients))
