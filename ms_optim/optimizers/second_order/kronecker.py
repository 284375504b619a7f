"""Kronecker factors of the Fisher matrix: what layers see, and the natural gradients that follow."""

from __future__ import annotations

from typing import Any, Callable

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops


def _identity(shape):
    return np.eye(shape[0])


def _covariance(rows, scale):
    return ops.matmul(ops.transpose(rows, (1, 0)), rows) * scale


class Recorder(nn.Cell):
    """Keeps the second moments of a layer's last inputs, and of the gradients of its last outputs.

    It stands within the layer's ``construct``. The moments are those of Martens and Grosse, and for
    convolutions of Grosse and Martens: sums over places, means over the batch; the loss is a mean over it.

    Args:
        layer: an ``nn.Dense`` or ``nn.Conv2d``.
        with_bias: whether the inputs are to have a 1 for the bias.
        inputs, outputs: the Parameters that hold the moments.
    """

    def __init__(self, layer: nn.Cell, with_bias: bool, inputs: Parameter, outputs: Parameter) -> None:
        super().__init__(auto_prefix=False)
        # The optimizer's: not Parameters of the network.
        object.__setattr__(self, "inputs", inputs)
        object.__setattr__(self, "outputs", outputs)
        self.with_bias = with_bias
        self.is_conv = isinstance(layer, nn.Conv2d)
        self.watch = ops.InsertGradientOf(self.save_gradient)
        if self.is_conv:
            # A convolution with unit kernels lays the patches out, padded and strided as the layer does.
            size = int(np.prod(layer.weight.shape[1:]))
            self.unit_kernels = Tensor(np.eye(size).reshape(size, *layer.weight.shape[1:]), ms.float32)
            self.patches = ops.Conv2D(
                size,
                layer.kernel_size,
                pad_mode=layer.pad_mode,
                pad=layer.padding,
                stride=layer.stride,
                dilation=layer.dilation,
            )

    def _rows(self, x):
        x = ops.cast(ops.stop_gradient(x), ms.float32)
        if self.is_conv:
            x = ops.transpose(x, (0, 2, 3, 1))
        return ops.reshape(x, (-1, x.shape[-1]))

    def save_input(self, x):
        rows = ops.cast(ops.stop_gradient(x), ms.float32)
        rows = self._rows(self.patches(rows, self.unit_kernels) if self.is_conv else rows)
        if self.with_bias:
            rows = ops.cat((rows, ops.ones((rows.shape[0], 1), ms.float32)), 1)
        return ops.depend(x, ops.assign(self.inputs, _covariance(rows, 1.0 / x.shape[0])))

    def save_gradient(self, gradient):
        rows = self._rows(gradient)
        # Of the loss of one example, which is the batch's size times that of the mean.
        batch = gradient.shape[0]
        ops.assign(self.outputs, _covariance(rows, 1.0 * batch * batch / rows.shape[0]))
        return gradient

    def save_output(self, y):
        return self.watch(y)


class RecordedDense(nn.Dense):
    """A dense layer that tells its recorder what it sees."""

    def construct(self, x):
        return self.recorder.save_output(super().construct(self.recorder.save_input(x)))


class RecordedConv2d(nn.Conv2d):
    """A convolution that tells its recorder what it sees."""

    def construct(self, x):
        return self.recorder.save_output(super().construct(self.recorder.save_input(x)))


_RECORDED: dict[type, Any] = {
    nn.Dense: RecordedDense,
    nn.Conv2d: RecordedConv2d,
    RecordedDense: RecordedDense,
    RecordedConv2d: RecordedConv2d,
}


def recordable(layer: nn.Cell) -> bool:
    """Whether factors can be had of a layer: dense ones, and convolutions that are not grouped."""
    return type(layer) in _RECORDED and getattr(layer, "group", 1) == 1


def record(layer: nn.Cell, recorder: Recorder) -> None:
    """Let a layer, which stays the same object with the same Parameters, tell a recorder what it sees."""
    layer.__class__ = _RECORDED[type(layer)]
    object.__setattr__(layer, "recorder", recorder)


class Factors(nn.Cell):
    """The damped inverses of one layer's two factors, and the natural gradient that they make.

    Args:
        layer: the layer.
        bias: its bias, if that is trained.
        owned: makes a Parameter of the optimizer's from a value and a state's name.
    """

    def __init__(
        self, layer: nn.Cell, bias: Parameter | None, owned: Callable[[Tensor, str], Parameter]
    ) -> None:
        super().__init__(auto_prefix=False)
        outputs = layer.weight.shape[0]
        inputs = layer.weight.size // outputs
        self.with_bias, self.inputs = bias is not None, inputs
        sizes = {"input": inputs + self.with_bias, "output": outputs}
        made = {}
        for side, size in sizes.items():
            zeros = np.zeros((size, size), np.float32)
            made[f"batch_{side}"] = owned(Tensor(zeros), f"batch_{side}")
            made[f"{side}_factor"] = owned(Tensor(zeros), f"{side}_factor")
            made[f"{side}_inverse"] = owned(Tensor(np.eye(size, dtype=np.float32)), f"{side}_inverse")
        for name, parameter in made.items():
            setattr(self, name, parameter)
        object.__setattr__(self, "states", made)
        object.__setattr__(self, "first", dict.fromkeys(("input_inverse", "output_inverse"), _identity))
        self.one_input = Tensor(np.eye(sizes["input"]), ms.float32)
        self.one_output = Tensor(np.eye(sizes["output"]), ms.float32)
        record(layer, Recorder(layer, self.with_bias, self.batch_input, self.batch_output))

    def average(self, decay, output_scale, after):
        """Take the last batch's moments into the averages, once ``after`` is computed."""
        batch_input = ops.depend(self.batch_input, after)
        batch_output = ops.depend(self.batch_output, after) * output_scale
        inputs = decay * self.input_factor + (1.0 - decay) * batch_input
        outputs = decay * self.output_factor + (1.0 - decay) * batch_output
        return ops.depend(inputs, ops.assign(self.input_factor, inputs)), ops.depend(
            outputs, ops.assign(self.output_factor, outputs)
        )

    def refresh(self, inputs, outputs, damping, due):
        """The inverses, new ones if ``due``; ``damping`` is shared out by the sizes of the factors."""
        root = ops.sqrt(damping)
        of_inputs = ops.sum(inputs * self.one_input) / inputs.shape[0]
        of_outputs = ops.sum(outputs * self.one_output) / outputs.shape[0]
        # Where a factor is 0 (a layer that got no gradient), both sides take the same.
        known = ops.logical_and(of_inputs > 0.0, of_outputs > 0.0)
        one = ops.ones_like(root)
        ratio = ops.sqrt(ops.where(known, of_inputs, one) / ops.where(known, of_outputs, one))
        inputs = ops.inverse(inputs + root * ratio * self.one_input)
        outputs = ops.inverse(outputs + root / ratio * self.one_output)
        inputs = ops.where(due, inputs, self.input_inverse)
        outputs = ops.where(due, outputs, self.output_inverse)
        return ops.depend(inputs, ops.assign(self.input_inverse, inputs)), ops.depend(
            outputs, ops.assign(self.output_inverse, outputs)
        )

    def construct(self, inputs, outputs, weight_grad, bias_grad):
        """The natural gradients of weight and bias, with the inverses of both factors."""
        grad = ops.reshape(weight_grad, (weight_grad.shape[0], -1))
        if self.with_bias:
            grad = ops.cat((grad, ops.expand_dims(bias_grad, 1)), 1)
        grad = ops.matmul(ops.matmul(outputs, grad), inputs)
        return ops.reshape(grad[:, : self.inputs], weight_grad.shape), grad[:, -1]
