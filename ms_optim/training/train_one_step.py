"""A training step as a Cell."""

from __future__ import annotations

from typing import Any

import mindspore as ms
from mindspore import ParallelMode, Tensor, nn, ops

from ms_optim.checks import show
from ms_optim.gradients import LossScaler
from ms_optim.optimizer import Optimizer
from ms_optim.platform import forget_recording
from ms_optim.training.accumulator import Accumulator, check_formula
from ms_optim.training.holder import OptimizerHolder
from ms_optim.training.sam import SAM


class TrainOneStep(OptimizerHolder):
    """A training step as a Cell: loss, gradients, and a step of the optimizer.

    It is called with a batch, by a loop, or by a ``Model`` that is made of it, as in
    ``Model(TrainOneStep(net_with_loss, opt)).train(...)`` (for ``fit``, with ``eval_network=`` and
    ``metrics=`` too), in GRAPH and PYNATIVE mode. The loss is multiplied with the optimizer's ``loss_scale``,
    whatever it is, and given back without.

    Args:
        net_with_loss (Cell): gives the loss of a batch, such as ``nn.WithLossCell(net, loss)``.
        opt: an optimizer with an ``update``, of parameters of the network.
        scaler (LossScaler): a dynamic loss scale; the optimizer's own, or one for an optimizer without.
            Default: the optimizer's, if it has one.
        accumulate (int): calls for a step: see :class:`ms_optim.Accumulator`. Default: 1, or what the
            optimizer's accumulator has.
        sam (SAM or float): sharpness-aware minimisation; a number is its ``rho``. Default: none.

    Raises:
        TypeError: an argument of another type.
        ValueError: ``scaler`` is another than the optimizer's, or it has a fixed ``loss_scale``; ``sam`` is
            of another optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Tensor, nn
        >>> import ms_optim
        >>> net = nn.Dense(2, 1)
        >>> opt = ms_optim.AdamW(net.trainable_params(), learning_rate=0.1, max_grad_norm=1.0)
        >>> with_loss = nn.WithLossCell(net, nn.MSELoss())
        >>> step = ms_optim.TrainOneStep(with_loss, opt, scaler=ms_optim.LossScaler(1024.0), accumulate=2)
        >>> x, y = Tensor(np.ones((4, 2), np.float32)), Tensor(np.ones((4, 1), np.float32))
        >>> losses = [float(step(x, y)) for _ in range(4)]
        >>> losses[0] == losses[1] > losses[2], opt.state_dict()["global_step"]
        (True, 2)
    """

    def __init__(
        self,
        net_with_loss: nn.Cell,
        opt: Optimizer,
        scaler: LossScaler | None = None,
        accumulate: int = 1,
        sam: SAM | float | None = None,
    ) -> None:
        super().__init__(auto_prefix=False)
        if not isinstance(net_with_loss, nn.Cell):
            raise TypeError(f"TrainOneStep: net_with_loss must be a Cell, got {show(net_with_loss)}")
        check_formula("TrainOneStep", opt)
        if sam is not None and not isinstance(sam, SAM):
            sam = SAM(opt, sam)
        if sam is not None and sam.opt is not opt:
            raise ValueError("TrainOneStep: sam is of another optimizer than opt")
        _use(opt, scaler)
        if accumulate != 1:
            Accumulator(opt, accumulate)
        self.network = net_with_loss
        self.network.set_grad()
        self.opt = opt
        settings = opt.gradient_settings
        self.scaler = settings.scaler
        self.is_dynamic = settings.scaler is not None
        self.scales = settings.fixed_scale != 1.0
        self.scale = Tensor(settings.fixed_scale, ms.float32)
        self.sam = sam
        self.perturbs = sam is not None
        self.hands_loss = opt.takes_loss
        self.grad = ms.value_and_grad(self._forward, None, opt.parameters, has_aux=True)
        self.reducer = nn.Identity()
        modes = (ParallelMode.DATA_PARALLEL, ParallelMode.HYBRID_PARALLEL)
        # An optimizer with parallel="data" averages them itself.
        if opt._core.mean is None and ms.get_auto_parallel_context("parallel_mode") in modes:
            self.reducer = nn.DistributedGradReducer(opt.parameters)

    def _forward(self, *inputs):
        loss = self.network(*inputs)
        if self.is_dynamic:
            return self.scaler.scale(loss), loss
        if self.scales:
            wide = loss if loss.dtype == ms.float64 else ops.cast(loss, ms.float32)
            return wide * ops.cast(self.scale, wide.dtype), loss
        return loss, loss

    def __call__(self, *inputs: Any, **named: Any) -> Any:
        try:
            return super().__call__(*inputs, **named)
        except BaseException:
            forget_recording()
            raise

    def construct(self, *inputs):
        """The loss of a batch, after a step."""
        (_, loss), gradients = self.grad(*inputs)
        gradients = self.reducer(gradients)
        if self.perturbs:
            inputs = ops.depend(inputs, self.sam.perturb(gradients))
            _, gradients = self.grad(*inputs)
            gradients = self.reducer(gradients)
            gradients = ops.depend(gradients, self.sam.restore(gradients))
        if self.hands_loss:
            return ops.depend(loss, self.opt(gradients, loss))
        return ops.depend(loss, self.opt(gradients))


def _use(opt: Optimizer, scaler: Any) -> None:
    """Give an optimizer a dynamic loss scale, if it has not this one."""
    if scaler is None:
        return
    if not isinstance(scaler, LossScaler):
        raise TypeError(f"TrainOneStep: scaler must be a LossScaler, got {show(scaler)}")
    own = opt.gradient_settings.loss_scale
    if own is scaler:
        return
    if own != 1.0:
        raise ValueError(f"TrainOneStep: the optimizer's loss_scale is {own}, and scaler is another")
    opt._core.configure(loss_scale=scaler, skip_nonfinite=True)
    opt._init_construct_api(opt.gradient_settings)
