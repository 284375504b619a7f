"""Sophia and AdaHessian, which are handed an estimate of the Hessian's diagonal."""

from __future__ import annotations

import weakref
from typing import Any

from mindspore import ops

from ms_optim.formula.functions import abs as absolute
from ms_optim.formula.functions import clip, maximum, minimum, sign, sqrt
from ms_optim.optimizer.optimizer import Optimizer

_average = ops.MultitypeFuncGraph("average")


@_average.register("Bool", "Tensor", "Tensor", "Tensor")
def _average_tensor(squares, beta, state, estimate):
    beta, estimate = ops.cast(beta, state.dtype), ops.cast(estimate, state.dtype)
    if squares:
        estimate = estimate * estimate
    return ops.assign(state, beta * state + (1.0 - beta) * estimate)


class Curvature(Optimizer):
    """What keeps an average of estimates of the Hessian's diagonal, handed in by :meth:`update_hessian`.

    Attributes:
        hessian_state: the state that holds the average.
    """

    hessian_state = "hessian"
    divides_states = False

    def _set_up(self) -> None:
        optimizer: Any = weakref.ref(self)

        def check(*shapes):
            return optimizer()._handed_in(*shapes)

        # While a graph is compiled, as what the base class checks of gradients.
        object.__setattr__(self, "_check_estimate", ops.constexpr(check, reuse_result=False))
        # A copy has what its original was told.
        object.__setattr__(self, "_has_hessian", getattr(self, "_has_hessian", False))

    def update_hessian(self, estimate):
        """Take in an estimate of the Hessian's diagonal, by the parameters' gradients or apart from them.

        Call it ahead of a step, from Python or in a graph.

        Args:
            estimate: a Tensor for each parameter, of its shape, in the order of ``self.parameters``.
        """
        shapes = ()
        for each in estimate:
            shapes = shapes + (each.shape,)
        checked = self._check_estimate(*shapes)
        by_group = ()
        for values in self._group_values:
            by_group = by_group + (ops.depend(values()[self._places["beta2"]], checked),)
        betas = ()
        for number in self._group_of_parameter:
            betas = betas + (by_group[number],)
        return self.hyper_map(
            ops.partial(_average, self._squares), betas, self._averages_of_hessian, estimate
        )

    @property
    def _averages_of_hessian(self) -> Any:
        # MindSpore reads these while it reads the code of a graph.
        return self._core.state.of_all(self.hessian_state)

    @property
    def _squares(self) -> bool:
        """Whether it is of the estimates' squares."""
        return True

    def _handed_in(self, *shapes: Any) -> bool:
        """Raises ValueError where an estimate does not fit."""
        owner, wanted = type(self).__name__, self._core.shapes
        if len(shapes) != len(wanted):
            raise ValueError(
                f"{owner}: update_hessian takes a Tensor for each of {len(wanted)} parameters, "
                f"got {len(shapes)}"
            )
        for name, shape, fits in zip(self._core.names, shapes, wanted):
            if tuple(shape) != tuple(fits):
                raise ValueError(
                    f"{owner}: update_hessian: {name!r} has the shape {tuple(fits)}, got {tuple(shape)}"
                )
        object.__setattr__(self, "_has_hessian", True)
        return True

    def check_ready(self) -> None:
        if not self._has_hessian and self._core.steps_taken == 0:
            raise RuntimeError(
                f"{type(self).__name__} was handed no estimate of the Hessian: call "
                f"opt.update_hessian(estimate) ahead of the first step, and again every few steps; see its "
                f"documentation"
            )


class Sophia(Curvature):
    r"""Sophia: momentum over the Hessian's diagonal, which is handed in now and then; each number is clipped.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \mathrm{sign}(m_t)
            \min\left(\frac{|m_t|}{\rho\, b\, h + \epsilon},\, 1\right) && \text{(G)} \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \mathrm{clip}\left(\frac{m_t}{\max(\rho\, h,\, \epsilon)},\, -1,\, 1\right) && \text{(H)}

    ``opt.update_hessian(estimate)``, ahead of a step, every ten or so, makes the average
    :math:`h \leftarrow \beta_2 h + (1 - \beta_2)\, \hat h`. For the form ``"g"`` (Gauss-Newton-Bartlett) hand
    in the gradients of the loss by labels that are sampled from what the network predicts: :math:`\hat h` is
    their square, and b the batch size (in tokens). For the form ``"h"`` (Hutchinson) :math:`\hat h` is
    :math:`u \odot (\nabla^2 L\, u)` with a random u, of signs or normal; what is handed in is taken as it is.
    The estimate may come out of the same graph as the gradients, or not. A first step without one is an
    error. In a ``Model`` a callback can hand it in, at the begin of a step.

    ``Sophia(params, lr, betas, rho, weight_decay, bs=bs)`` equals the authors' ``SophiaG`` of the same
    arguments, with ``step(bs=bs)``. ``Sophia(params, lr * p, betas, p, form="h", eps=p * eps)`` is
    ``pytorch_optimizer.SophiaH(params, lr, betas, p=p, eps=eps)``. ``optax.contrib.sophia`` corrects the bias
    of :math:`m_t`, which neither does.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-4.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.965, 0.99).
        rho: :math:`\rho`, at least 0. Default: 0.04.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.1.
        form (str): ``"g"`` or ``"h"``. Default: ``"g"``.
        bs: b, of the form ``"g"``, above 0. Default: 5120.
        eps: :math:`\epsilon`, at least 0. Default: 1e-15.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; an estimate that does not fit.
        RuntimeError: a first step without an estimate.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Liu, Li, Hall, Liang and Ma, "Sophia: A Scalable Stochastic Second-order Optimizer for Language Model
        Pre-training", arXiv:2305.14342.
        Reference implementations: Liuhong99/Sophia; pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Sophia([w], learning_rate=0.1, betas=(0.5, 0.75), rho=1.0, weight_decay=0.0, bs=1)
        >>> gradients = (Tensor(np.array([0.5, -4.0], np.float32)),)
        >>> done = opt.update_hessian(gradients)
        >>> done = opt(gradients)
        >>> print(w.asnumpy().round(3))
        [0.9  2.05]
    """

    states = ("exp_avg", "hessian")
    forms = ("g", "h")
    decay = "decoupled"
    ranges = {"rho": (0.0, float("inf")), "bs": (0.0, float("inf"), True)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-4,
        betas: Any = (0.965, 0.99),
        rho: Any = 0.04,
        weight_decay: Any = 0.1,
        form: str = "g",
        bs: Any = 5120,
        eps: Any = 1e-15,
        **options: Any,
    ) -> None:
        options.update(betas=betas, rho=rho, form=form, bs=bs, eps=eps)
        super().__init__(params, learning_rate, weight_decay, **options)
        self._set_up()

    @property
    def _squares(self) -> bool:
        return self._core.groups[0].flags["form"] == "g"

    @staticmethod
    def scalars(beta2, rho, bs, form):
        # beta2 is of the average, which is no part of the step.
        return rho * bs if form == "g" else rho + 0.0 * beta2

    @staticmethod
    def update(param, grad, exp_avg, hessian, lr, beta1, eps, form, weight):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        if form == "g":
            part = sign(exp_avg) * minimum(absolute(exp_avg) / (weight * hessian + eps), 1.0)
        else:
            part = clip(exp_avg / maximum(weight * hessian, eps), -1.0, 1.0)
        return param - lr * part, exp_avg, hessian


class AdaHessian(Curvature):
    r"""AdaHessian: Adam over the root of the Hessian's diagonal, which is handed in at each step.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
        v &\leftarrow \beta_2 v + (1 - \beta_2)\, \hat h^2 \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\, \frac{m_t / (1 - \beta_1^t)}
            {(v / (1 - \beta_2^t))^{k/2} + \epsilon}

    ``opt.update_hessian(estimate)`` ahead of each step makes v, of Hutchinson's estimate
    :math:`\hat h = |u \odot (\nabla^2 L\, u)|` with a u of random signs. The authors average it over parts
    of a tensor (over a kernel of a convolution): do so before you hand it in. v is divided by a correction
    that counts steps: an estimate every n steps alone makes the first steps too long. A first step without
    one is an error.

    ``AdaHessian(params, lr, betas, eps, weight_decay, hessian_power)`` equals the authors' optimizer of the
    same arguments, and ``pytorch_optimizer.AdaHessian`` with a handed-in ``hessian``.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 0.15.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-4.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        hessian_power: k, in [0, 1]. Default: 1.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; an estimate that does not fit.
        RuntimeError: a first step without an estimate.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Yao et al., "ADAHESSIAN: An Adaptive Second Order Optimizer for Machine Learning", arXiv:2006.00719.
        Reference implementations: amirgholami/adahessian; pytorch_optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaHessian([w], learning_rate=0.1, eps=0.0)
        >>> done = opt.update_hessian((Tensor(np.array([2.0, 4.0], np.float32)),))
        >>> done = opt((Tensor(np.array([1.0, -4.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.95 2.1 ]
    """

    states = ("exp_avg", "exp_hessian_diag_sq")
    hessian_state = "exp_hessian_diag_sq"
    decay = "decoupled"
    ranges = {"hessian_power": (0.0, 1.0)}
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 0.15,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-4,
        weight_decay: Any = 0.0,
        hessian_power: Any = 1.0,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, hessian_power=hessian_power)
        super().__init__(params, learning_rate, weight_decay, **options)
        self._set_up()

    @staticmethod
    def scalars(step, lr, beta1, beta2, hessian_power):
        return lr / (1.0 - beta1**step), (1.0 - beta2**step) ** (hessian_power / 2.0)

    @staticmethod
    def update(param, grad, exp_avg, exp_hessian_diag_sq, beta1, eps, hessian_power, step_size, correction):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        size = sqrt(exp_hessian_diag_sq) ** hessian_power / correction + eps
        return param - step_size * exp_avg / size, exp_avg, exp_hessian_diag_sq
