"""THOR: second order, by Kronecker factors of each layer."""

from __future__ import annotations

import math
from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.checks import check_count
from ms_optim.formula.functions import centralize
from ms_optim.gradients.checks import shapes_in_graph
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.second_order.kronecker import Factors, recordable


def _prepare(scale, centralized, buffer, grad):
    grad = ops.cast(grad, buffer.dtype) * ops.cast(scale, buffer.dtype)
    return centralize(grad) if centralized else grad


def _descend(lr, decay, momentum, param, buffer, grad):
    wide = ops.cast(param, buffer.dtype)
    buffered = ops.cast(momentum, buffer.dtype) * buffer + grad + ops.cast(decay, buffer.dtype) * wide
    moved = ops.cast(wide - ops.cast(lr, buffer.dtype) * buffered, param.dtype)
    return ops.depend(True, (param.copy_(moved), ops.assign(buffer, buffered)))


class Thor(Optimizer):
    r"""THOR: momentum on natural gradients, with Kronecker factors of each dense and convolutional layer.

    .. math::
        A_t &= \rho A_{t-1} + (1 - \rho)\, \mathbb{E}[a a^\top], \qquad
        G_t = \rho G_{t-1} + (1 - \rho)\, \mathbb{E}[d d^\top] \\
        n_t &= (\hat G_t + \sqrt{\lambda} / \pi\, I)^{-1}\, g_t\, (\hat A_t + \pi \sqrt{\lambda}\, I)^{-1} \\
        b_t &= \mu\, b_{t-1} + n_t + \omega\, \theta_{t-1}, \qquad \theta_t = \theta_{t-1} - \eta\, b_t

    where :math:`a` are a layer's inputs (with a 1 for the bias), :math:`d` the gradients of one example's
    loss by its outputs, :math:`g` its weight's gradient as a matrix (with the bias's as a column),
    :math:`\hat A = A / (1 - \rho^t)`, and :math:`\pi^2` the mean of A's diagonal over that of G's. The
    inverses are renewed at the first step and every ``frequency`` steps. Parameters of other layers take
    :math:`n_t = g_t`.

    The network is used as it is: its ``nn.Dense`` and ungrouped ``nn.Conv2d`` layers (not subclasses of
    theirs) keep their Parameters, and from then on record what they see. So make the optimizer before
    functions and Cells that train are compiled. The loss is a mean over the batch, the first axis. A layer
    that is called more than once in a step counts with its last call.

    A compiled step (GRAPH mode, ``@jit``) inverts at every step, and uses the inverses when they are due: a
    graph cannot leave it out. It takes as long as with ``frequency=1``, with the same results. Matrices are
    inverted by ``ops.inverse``, which MindSpore documents for GPU and CPU.

    Measured by ``python -m model_zoo_examples.second_order``, LeNet-5 on handwritten digits after 100 steps,
    the mean of three seeds, each optimizer at the best of three learning rates that are a factor of three
    apart: the training loss is 0.21 with Thor and 0.58 with Momentum. A step took three to six times as long.

    Args:
        net (Cell): the network.
        learning_rate: :math:`\eta`, at least 0.
        damping: :math:`\lambda`, at least 0; of the first group.
        momentum: :math:`\mu`, in [0, 1]. Default: 0.9.
        weight_decay: :math:`\omega`, at least 0, added to the natural gradient. Default: 0.
        stat_decay: :math:`\rho`, in [0, 1]; of the first group. Default: 0.95.
        frequency (int): at least 1. Default: 100.
        params: some of the network's Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
            Default: None, for those that can be trained.
        **options: ``loss_scale``, ``grad_centralization``, ``name``; see :class:`ms_optim.Optimizer`.

    Raises:
        RuntimeError: at the first ``opt(gradients)``, if a layer has recorded nothing.
        ValueError: a value out of range.
        TypeError: ``net`` is no Cell.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Chen et al., "THOR, Trace-based Hardware-driven Layer-Oriented Natural Gradient Descent
        Computation", AAAI 2021.
        Martens and Grosse, "Optimizing Neural Networks with Kronecker-factored Approximate Curvature",
        arXiv:1503.05671; Grosse and Martens, arXiv:1602.01573, for convolutions.
        ``mindspore.nn.thor`` has no averages (``stat_decay=0``), no :math:`\pi`, no part for the bias, and
        blocks of 128 for large factors.

    Example:
        >>> import mindspore as ms
        >>> from mindspore import nn, ops
        >>> import ms_optim
        >>> net, loss_fn = nn.Dense(4, 3), nn.MSELoss()
        >>> opt = ms_optim.Thor(net, learning_rate=0.1, damping=0.1)
        >>> grad_fn = ms.value_and_grad(nn.WithLossCell(net, loss_fn), None, opt.parameters)
        >>> x, y = ops.randn(8, 4), ops.randn(8, 3)
        >>> losses = []
        >>> for _ in range(20):
        ...     loss, grads = grad_fn(x, y)
        ...     done = opt(grads)
        ...     losses.append(float(loss))
        >>> losses[-1] < losses[0]
        True
    """

    states = ("momentum_buffer",)
    ranges = {"damping": (0.0, math.inf), "stat_decay": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        net: nn.Cell,
        learning_rate: Any,
        damping: Any,
        momentum: Any = 0.9,
        weight_decay: Any = 0.0,
        stat_decay: Any = 0.95,
        frequency: int = 100,
        params: Any = None,
        **options: Any,
    ) -> None:
        owner = type(self).__name__
        if not isinstance(net, nn.Cell):
            raise TypeError(f"{owner}: net must be the network, a Cell, got {type(net).__name__}")
        frequency = check_count(f"{owner}: frequency", frequency)
        super().__init__(
            net.trainable_params() if params is None else params,
            learning_rate,
            weight_decay,
            damping=damping,
            momentum=momentum,
            stat_decay=stat_decay,
            **options,
        )
        self.frequency = frequency
        object.__setattr__(self, "_renews", True)
        self._unscale = Tensor(1.0 / self.loss_scale, ms.float32)
        place = {p.name: i for i, p in enumerate(self.parameters)}
        layers = [c for _, c in net.cells_and_names() if recordable(c) and c.weight.name in place]
        factors: list[Any] = []
        roles = [(-1, False)] * len(place)
        for layer in layers:
            bias = layer.bias if layer.has_bias and layer.bias.name in place else None
            roles[place[layer.weight.name]] = (len(factors), False)
            if bias is not None:
                roles[place[bias.name]] = (len(factors), True)
            factors.append(Factors(layer, bias, self._owner_for(layer.weight, place)))
            self._core.state.add(layer.weight, factors[-1].states, first=factors[-1].first)
        self._factors = nn.CellList(factors, auto_prefix=False)
        self._layer_of = tuple(number for number, _ in roles)
        self._is_bias = tuple(is_bias for _, is_bias in roles)
        self._weight_at = tuple(place[layer.weight.name] for layer in layers)
        self._bias_at = tuple(place.get(layer.bias.name, 0) if layer.has_bias else 0 for layer in layers)

    def __reduce_ex__(self, protocol: Any) -> Any:
        owner = type(self).__name__
        raise TypeError(
            f"{owner}: it cannot be copied, since the layers of its network record for it; make another "
            f"{owner}(net_copy, ...) and load_state_dict(opt.state_dict())"
        )

    def _owner_for(self, weight: Parameter, taken: Any) -> Any:
        return lambda value, state: self._core.named(value, f"{state}.{weight.name}", taken)

    def _of_each(self, name):
        """A hyperparameter for each parameter."""
        by_group = ()
        for values in self._group_values:
            by_group = by_group + (values()[self._places[name]],)
        each = ()
        for number in self._group_of_parameter:
            each = each + (by_group[number],)
        return each

    def _natural(self, grads, gradients):
        """The natural gradients; the factors are averaged, and inverted where it is due."""
        values = self._group_values[0]()
        decay, damping = values[self._places["stat_decay"]], values[self._places["damping"]]
        step = ops.reshape(self.global_step, ())
        due = step % self.frequency == 0
        correction = ops.cast(1.0 - decay ** ops.cast(step + 1, ms.float64), ms.float32)
        decay, damping = ops.cast(decay, ms.float32), ops.cast(damping, ms.float32)
        by_layer = ()
        for i, factors in enumerate(self._factors):
            inputs, outputs = factors.average(decay, self._unscale * self._unscale, gradients)
            if self._renews:
                inverses = factors.refresh(inputs / correction, outputs / correction, damping, due)
            else:
                inverses = (factors.input_inverse, factors.output_inverse)
            weight_grad, bias_grad = grads[self._weight_at[i]], grads[self._bias_at[i]]
            by_layer = by_layer + (factors(inverses[0], inverses[1], weight_grad, bias_grad),)
        natural = ()
        for i, layer in enumerate(self._layer_of):
            if layer < 0:
                natural = natural + (grads[i],)
            elif self._is_bias[i]:
                natural = natural + (by_layer[layer][1],)
            else:
                natural = natural + (by_layer[layer][0],)
        return natural

    def construct(self, gradients):
        """Update all parameters; ``gradients`` in the order of ``self.parameters``."""
        shapes = shapes_in_graph(gradients)
        checked = self.check_in_graph(*shapes)
        prepare = ops.partial(_prepare, self._unscale)
        grads = self.hyper_map(prepare, self.grad_centralization_flags, self.momentum_buffer, gradients)
        natural = self._natural(grads, gradients)
        each = (self._of_each("lr"), self._of_each("weight_decay"), self._of_each("momentum"))
        done = self.hyper_map(_descend, *each, self.parameters, self.momentum_buffer, natural)
        counted = self.assignadd(self.global_step, self.global_step_increase_tensor)
        return ops.depend(counted, (checked, done))

    def __call__(self, gradients: Any, loss: Any = None) -> Any:
        step = self._core.steps_taken
        if step == 0:
            silent = [f.batch_input.name for f in self._factors if not f.batch_input.asnumpy().any()]
            if silent:
                raise RuntimeError(
                    f"{type(self).__name__}: nothing was recorded for {', '.join(silent)}; make the "
                    f"optimizer before the function that computes gradients"
                )
        renews = ms.get_context("mode") == ms.GRAPH_MODE or step % self.frequency == 0
        object.__setattr__(self, "_renews", renews)
        try:
            return super().__call__(gradients, loss)
        finally:
            object.__setattr__(self, "_renews", True)

    def add_param_group(self, group: Any) -> None:
        """Refused: the layers were set up for the parameters that there were."""
        raise ValueError(f"{type(self).__name__}: groups cannot be added; pass them as params")
