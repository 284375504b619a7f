"""Steps of a length that each tensor's own norm decides: LAMB and LARS."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import minimum, norm, sqrt, where
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.momentum.sgd import SGD
from ms_optim.transforms import Cautious


def where_both(param_norm, other_norm, ratio):
    """The ratio of two norms; 1 where one of them is 0."""
    return where(param_norm > 0, where(other_norm > 0, ratio, 1.0), 1.0)


class LAMB(Optimizer):
    r"""LAMB: Adam's direction, as long in each tensor as the tensor itself, for large batches.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        d_t &= \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}
            + \lambda\, \theta_{t-1} \\
        \theta_t &= \theta_{t-1} - \eta\, \frac{\|\theta_{t-1}\|}{\|d_t\|}\, d_t

    The trust ratio of the norms is 1 where one of them is 0, and in groups whose weight decay is 0, as are
    those of biases and norms usually; ``always_adapt=True`` is the paper's algorithm, which has it there too.

    With decoupled_decay the decay is no part of :math:`d_t`: ``decay`` says how it shrinks the parameter, by
    default by :math:`1 - \eta \lambda`, and the trust ratio is that of the parameter which it leaves. With
    caution only those numbers of :math:`d_t` are kept, ahead of decay and ratio, that agree with the gradient
    in sign, divided by their share (at least 1e-3): :class:`ms_optim.transforms.Cautious` would come behind
    the ratio.

    ``LAMB(params, ...)`` is timm's ``Lamb(params, ...)`` of the same arguments. Where gradients are clipped,
    the ``1e-6`` beside their norm (see :class:`ms_optim.Optimizer`), which timm has not, makes them smaller
    by a millionth at a norm of 1. MindSpore's ``nn.Lamb`` does not run on the CPU.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-6.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.01.
        bias_correction (bool): divide by :math:`1 - \beta^t`. Default: True.
        grad_averaging (bool): without it :math:`g_t` enters :math:`m_t` with weight 1. Default: True.
        trust_clip (bool): hold the trust ratio at 1 at most (LAMBC). Default: False.
        always_adapt (bool): use the trust ratio without weight decay too. Default: False.
        decoupled_decay (bool): leave the decay out of :math:`d_t` (timm's lambw). Default: False.
        caution (bool): leave out of :math:`d_t` what disagrees with the gradient (clamb). Default: False.
        max_grad_norm: as for every optimizer, but its default is LAMB's own. Default: 1.0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), ``decay``
            with decoupled_decay alone; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`; ``decay`` without decoupled_decay.

    References:
        You et al., "Large Batch Optimization for Deep Learning: Training BERT in 76 minutes",
        arXiv:1904.00962.
        Reference implementation: timm.optim.Lamb.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([3.0, 4.0], np.float32)), name="w")
        >>> opt = ms_optim.LAMB([w], learning_rate=0.1, weight_decay=0.0, always_adapt=True)
        >>> done = opt((Tensor(np.array([0.5, -0.5], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [2.646 4.354]
    """

    states = ("exp_avg", "exp_avg_sq")
    decay = "decoupled"
    flags = (
        "bias_correction", "grad_averaging", "trust_clip", "always_adapt", "decoupled_decay", "caution",
    )  # fmt: skip
    later_flags = {"decoupled_decay": False, "caution": False}
    prebuilt = ({}, {"bias_correction": False}, {"trust_clip": True, "grad_averaging": False})
    counterparts = {
        "megengine": Counterpart(
            same("exp_avg", "exp_avg_sq"),
            keys=("lr", "betas", "eps", "weight_decay"),
            apart=("bias_correction", "always_adapt"),
            needs={"grad_averaging": True, "decoupled_decay": False, "caution": False},
            from_start=True,
        ),
        "optax": Counterpart(
            {"exp_avg": "mu", "exp_avg_sq": "nu"},
            keys=("lr", "betas", "eps", "weight_decay"),
            needs={
                "bias_correction": True,
                "grad_averaging": True,
                "always_adapt": True,
                "decoupled_decay": False,
                "caution": False,
            },
        ),
        "mindspore": Counterpart({"exp_avg": ("lamb_m",), "exp_avg_sq": ("lamb_v",)}),
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-6,
        weight_decay: Any = 0.01,
        bias_correction: bool = True,
        grad_averaging: bool = True,
        trust_clip: bool = False,
        always_adapt: bool = False,
        decoupled_decay: bool = False,
        caution: bool = False,
        max_grad_norm: float | None = 1.0,
        **options: Any,
    ) -> None:
        options.update(bias_correction=bias_correction, grad_averaging=grad_averaging)
        options.update(trust_clip=trust_clip, always_adapt=always_adapt, max_grad_norm=max_grad_norm)
        options.update(decoupled_decay=decoupled_decay, caution=caution)
        super().__init__(params, learning_rate, weight_decay, betas=betas, eps=eps, **options)

    def choose(self, group):
        return type(self).update_decoupled if group["decoupled_decay"] else type(self).update

    @staticmethod
    def scalars(step, weight_decay, beta1, beta2, bias_correction, grad_averaging, always_adapt):
        corrections = (1.0 - beta1**step, sqrt(1.0 - beta2**step)) if bias_correction else (1.0, 1.0)
        adapts = 1.0 if always_adapt else where(weight_decay > 0.0, 1.0, 0.0)
        return (1.0 - beta1 if grad_averaging else 1.0, *corrections, adapts)

    @staticmethod
    def average(grad, exp_avg, exp_avg_sq, beta1, beta2, eps, caution, grad_weight, correction1, correction2):
        """Adam's averages and the direction that they make."""
        exp_avg = beta1 * exp_avg + grad_weight * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        direction = exp_avg / correction1 / (sqrt(exp_avg_sq) / correction2 + eps)
        return exp_avg, exp_avg_sq, -Cautious.after(grad, -direction, 1e-3) if caution else direction

    @staticmethod
    def adapt(size, direction, trust_clip, adapts):
        """The direction, scaled by the trust ratio where that is wanted."""
        ratio = where_both(size, norm(direction), size / norm(direction))
        ratio = minimum(ratio, 1.0) if trust_clip else ratio
        return where(adapts > 0.0, ratio, 1.0) * direction

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, lr, weight_decay, beta1, beta2, eps, trust_clip, caution,
        grad_weight, correction1, correction2, adapts,
    ):  # fmt: skip
        exp_avg, exp_avg_sq, direction = LAMB.average(
            grad, exp_avg, exp_avg_sq, beta1, beta2, eps, caution, grad_weight, correction1, correction2
        )
        direction = LAMB.adapt(norm(param), direction + weight_decay * param, trust_clip, adapts)
        return param - lr * direction, exp_avg, exp_avg_sq

    @staticmethod
    def update_decoupled(
        param, grad, exp_avg, exp_avg_sq, lr, beta1, beta2, eps, trust_clip, caution, grad_weight,
        correction1, correction2, adapts, kept=1.0,
    ):  # fmt: skip
        exp_avg, exp_avg_sq, direction = LAMB.average(
            grad, exp_avg, exp_avg_sq, beta1, beta2, eps, caution, grad_weight, correction1, correction2
        )
        direction = LAMB.adapt(absolute(kept) * norm(param), direction, trust_clip, adapts)
        return param - lr * direction, exp_avg, exp_avg_sq


class LARS(Optimizer):
    r"""LARS: SGD whose learning rate each tensor's norm scales, for large batches, as in timm.

    .. math::
        r_t &= \frac{\tau\, \|\theta_{t-1}\|}{\|g_t\| + \lambda \|\theta_{t-1}\| + \epsilon} \\
        b_t &= \mu\, b_{t-1} + (1 - \text{dampening})\, r_t\, (g_t + \lambda\, \theta_{t-1})
            \qquad (b_1 \text{ is not dampened}) \\
        \theta_t &= \theta_{t-1} - \eta\, b_t

    The trust ratio :math:`r_t` is 1 where one of the norms is 0, and in groups whose weight decay is 0;
    ``always_adapt=True`` has it there too. Without momentum there is no state.

    ``LARS(params, trust_coefficient=c, ...)`` is timm's ``Lars(params, trust_coeff=c, ...)`` of the same
    arguments. MindSpore's ``nn.LARS`` wraps another optimizer and does not run on the CPU.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1.0.
        momentum: :math:`\mu`, in [0, 1]. Default: 0.
        dampening: in [0, 1]; the first step is not dampened. Default: 0.
        weight_decay: :math:`\lambda`, at least 0. Default: 0.
        nesterov (bool): needs a momentum above 0 and no dampening. Default: False.
        trust_coefficient: :math:`\tau`, at least 0. Default: 0.001.
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        trust_clip (bool): the smaller of :math:`\eta` and :math:`r_t` is the rate (LARC). Default: False.
        always_adapt (bool): use the trust ratio without weight decay too. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...), except
            ``decay``; see :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range, or nesterov without momentum or with dampening.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        You et al., "Large Batch Training of Convolutional Networks", arXiv:1708.03888.
        Reference implementation: timm.optim.Lars.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([3.0, 4.0], np.float32)), name="w")
        >>> opt = ms_optim.LARS([w], trust_coefficient=0.1, always_adapt=True)
        >>> done = opt((Tensor(np.array([0.0, 2.0], np.float32)),))
        >>> print(w.asnumpy())
        [3.  3.5]
    """

    states = ("momentum_buffer",)
    flags = ("nesterov", "trust_clip", "always_adapt")
    prebuilt = (
        {},
        {"momentum": 0.9},
        {"momentum": 0.9, "nesterov": True},
        {"momentum": 0.9, "always_adapt": True},
        {"momentum": 0.9, "trust_clip": True},
    )
    counterparts = {"mindspore": Counterpart({"momentum_buffer": ("moments", "accum")})}
    ranges = {"trust_coefficient": (0.0, float("inf"))}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1.0,
        momentum: Any = 0.0,
        dampening: Any = 0.0,
        weight_decay: Any = 0.0,
        nesterov: bool = False,
        trust_coefficient: Any = 0.001,
        eps: Any = 1e-8,
        trust_clip: bool = False,
        always_adapt: bool = False,
        **options: Any,
    ) -> None:
        options.update(nesterov=nesterov, trust_clip=trust_clip, always_adapt=always_adapt)
        options.update(momentum=momentum, dampening=dampening, trust_coefficient=trust_coefficient, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        if group["nesterov"] and (group["momentum"] == 0.0 or group["dampening"] != 0.0):
            raise ValueError("LARS: nesterov needs a momentum above 0 and a dampening of 0")
        if type(self).update is LARS.update and group["momentum"] == 0.0:
            return LARS.update_without_momentum
        return type(self).update

    scalars = staticmethod(SGD.scalars)

    @staticmethod
    def adapt(param, grad, lr, weight_decay, trust_coefficient, eps, trust_clip, always_adapt):
        """The gradient with its decay, scaled by the trust ratio."""
        size, length = norm(param), norm(grad)
        ratio = where_both(size, length, trust_coefficient * size / (length + weight_decay * size + eps))
        ratio = minimum(ratio / lr, 1.0) if trust_clip else ratio
        ratio = ratio if always_adapt else where(weight_decay > 0, ratio, 1.0)
        return ratio * (grad + weight_decay * param)

    @staticmethod
    def update(
        param, grad, momentum_buffer, lr, weight_decay, momentum, nesterov, trust_coefficient, eps,
        trust_clip, always_adapt, damping,
    ):  # fmt: skip
        grad = LARS.adapt(param, grad, lr, weight_decay, trust_coefficient, eps, trust_clip, always_adapt)
        return SGD.update(param, grad, momentum_buffer, lr, momentum, nesterov, damping)

    @staticmethod
    def update_without_momentum(
        param, grad, lr, weight_decay, trust_coefficient, eps, trust_clip, always_adapt
    ):
        grad = LARS.adapt(param, grad, lr, weight_decay, trust_coefficient, eps, trust_clip, always_adapt)
        return SGD.update_without_momentum(param, grad, lr)
