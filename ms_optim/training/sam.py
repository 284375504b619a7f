"""Sharpness-aware minimisation: gradients of where a loss is worst nearby."""

from __future__ import annotations

from typing import Any, Callable

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, ops

from ms_optim.checks import POSITIVE, check_flag, check_number
from ms_optim.formula.functions import wide_norm
from ms_optim.optimizer import Optimizer
from ms_optim.platform import forget_recording, synchronize, unrecorded
from ms_optim.platform.owned import compute_type
from ms_optim.training.accumulator import check_formula
from ms_optim.training.holder import OptimizerHolder

_norm = ops.MultitypeFuncGraph("norm")
_keep = ops.MultitypeFuncGraph("keep")
_move = ops.MultitypeFuncGraph("move")
_return = ops.MultitypeFuncGraph("return")


def _put(param, value):
    # CPU has no Assign for bfloat16, GPU no copy_.
    if param.dtype == ms.bfloat16:
        return param.copy_(value)
    return ops.assign(param, value)


@_norm.register("Tensor", "Tensor", "Tensor", "Tensor")
def _norm_of_tensor(adaptive, sign, param, gradient):
    if 0 in gradient.shape:
        return ops.cast(ops.abs(sign), ms.float64) * 0.0
    size = ops.where(adaptive, ops.abs(ops.cast(param, sign.dtype)), ops.ones_like(sign))
    return wide_norm(size * ops.cast(gradient, sign.dtype))


@_keep.register("Tensor", "Tensor")
def _keep_tensor(start, param):
    return start if 0 in param.shape else _put(start, param)


@_move.register("Tensor", "Tensor", "Tensor", "Tensor", "Tensor")
def _move_tensor(adaptive, scale, sign, param, gradient):
    if 0 in param.shape:
        return param
    wide = ops.cast(param, sign.dtype)
    size = ops.where(adaptive, wide * wide, ops.ones_like(sign))
    change = sign * size * ops.cast(gradient, sign.dtype) * ops.cast(scale, sign.dtype)
    # Where a gradient is not finite, nothing moves.
    return _put(param, ops.cast(ops.where(scale > 0.0, wide + change, wide), param.dtype))


@_return.register("Tensor", "Tensor", "Tensor")
def _return_tensor(zero, param, start):
    return param if 0 in param.shape else _put(param, ops.depend(start, zero))


class SAM(OptimizerHolder):
    r"""Sharpness-aware minimisation around an optimizer: it steps by the gradient of a perturbed network.

    With the gradient :math:`g` of all parameters :math:`w` together, the loss is computed once more at

    .. math::
        w + \rho\, \frac{g}{\lVert g \rVert_2 + 10^{-12}}, \qquad
        \text{adaptive: } w + \rho\, \frac{w^2 g}{\lVert |w|\, g \rVert_2 + 10^{-12}}

    and the optimizer steps from :math:`w`, which is put back exactly, by the gradient from there. A step
    takes two evaluations of the network. (A BatchNorm layer sees both.) Loss scales leave the perturbation as
    it is; clipping, schedules and averages see the second gradient. With an :class:`ms_optim.Accumulator`
    each call perturbs by its own micro-batch. Where the first gradient is not finite nothing is perturbed, so
    that the second is not finite either and a step with ``skip_nonfinite`` is skipped. Where a group
    maximizes, the perturbation goes downhill. A file that is saved within the closure holds the parameters
    unperturbed.

    Args:
        opt: an optimizer with an ``update``.
        rho (float): how far the perturbation goes, above 0. Default: 0.05. (Adaptive: about ten times that.)
        adaptive (bool): a perturbation in proportion to each number (ASAM). Default: False.

    Raises:
        TypeError: ``opt`` is no optimizer of ``ms_optim`` with an ``update``; an argument of another type.
        ValueError: ``rho`` out of range.

    Foret et al., SAM, arXiv:2010.01412; Kwon et al., ASAM, arXiv:2102.11600. Reference implementation:
    ``davda54/sam``.

    Example:
        >>> import mindspore as ms
        >>> import numpy as np
        >>> from mindspore import Tensor, nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 1, weight_init="zeros", bias_init="zeros")
        >>> sam = ms_optim.SAM(ms_optim.SGD(net.trainable_params(), learning_rate=0.1), rho=0.05)
        >>> x, y = Tensor(np.ones((4, 2), np.float32)), Tensor(np.ones((4, 1), np.float32))
        >>> grad = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, sam.opt.parameters)
        >>> losses = [float(sam.step(lambda: grad(x, y))) for _ in range(3)]
        >>> losses[2] < losses[0]
        True
    """

    def __init__(self, opt: Optimizer, rho: float = 0.05, adaptive: bool = False) -> None:
        super().__init__(auto_prefix=False)
        check_formula("SAM", opt)
        self.rho = check_number("SAM: rho", rho, POSITIVE)
        self.adaptive = check_flag("SAM: adaptive", adaptive)
        self.opt = opt
        self._rho, self._tiny = Tensor(self.rho, ms.float64), Tensor(1e-12, ms.float64)
        self._is_adaptive, self._zero = Tensor(adaptive), Tensor(0.0, ms.float64)
        self._map = ops.HyperMap()
        signs = {param: group.sign for group in opt._core.groups for param in group.params}
        self._signs = tuple(Tensor(signs[p], compute_type(p)) for p in opt.parameters)
        with unrecorded():
            starts = [
                Parameter(Tensor(p).copy(), name=f"sam_start.{p.name}", requires_grad=False)
                for p in opt.parameters
            ]
        # Not as attributes of the Cell: the parameters are the network's, and where they started is no state.
        object.__setattr__(self, "_weights", opt.parameters)
        object.__setattr__(self, "_starts", ParameterTuple(starts))

    def __call__(self, *_: Any, **__: Any) -> Any:
        """Refused: a step needs the gradients of two places."""
        raise TypeError(
            "SAM: a step computes gradients twice: call sam.step(closure), where the closure gives (loss, "
            "gradients), or TrainOneStep(net_with_loss, opt, sam=sam)"
        )

    def perturb(self, gradients):
        """Move the parameters to where the loss is worse; their values are kept for :meth:`restore`."""
        norms = self._map(ops.partial(_norm, self._is_adaptive), self._signs, self._weights, gradients)
        norm = wide_norm(ops.stack(norms))
        scale = ops.where(ops.isfinite(norm), self._rho / (norm + self._tiny), self._zero)
        kept = self._map(_keep, self._starts, self._weights)
        scale = ops.depend(scale, kept)
        return self._map(ops.partial(_move, self._is_adaptive, scale), self._signs, self._weights, gradients)

    def restore(self, after):
        """Put the parameters back, once something was computed."""
        return self._map(ops.partial(_return, ops.depend(self._zero, after)), self._weights, self._starts)

    def step(self, closure: Callable[[], Any]) -> Any:
        """One step.

        Args:
            closure: gives ``(loss, gradients)`` of the parameters as they are; called twice.

        Returns:
            The first loss.

        Raises:
            TypeError: the closure gives something else; a gradient is sparse.
            ValueError: gradients do not fit; parameters were added since this was made.
        """
        core = self.opt._core
        with core.lock:
            core.entry.check_in_place("a step")
            if len(self._weights) != len(core.parameters):
                raise ValueError(
                    "SAM: the optimizer has other parameters than when SAM was made; make it anew"
                )
            loss, gradients = self._evaluate(closure)
            try:
                with unrecorded():
                    self.perturb(gradients)
                synchronize()
                core.aside = dict(zip(self._weights, self._starts))
                _, second = self._evaluate(closure)
            finally:
                core.aside = None
                with unrecorded():
                    self.restore(self._zero)
                synchronize()
            self.opt(second)
        return loss

    def _evaluate(self, closure: Callable[[], Any]) -> tuple[Any, tuple]:
        try:
            result = closure()
        except BaseException:
            forget_recording()
            raise
        if not isinstance(result, (tuple, list)) or len(result) != 2:
            raise TypeError("SAM: the closure must return (loss, gradients)")
        loss, gradients = result
        if self.opt._core.entry.checked(gradients).indices:
            raise TypeError("SAM: takes no sparse gradients")
        return loss, tuple(gradients)
