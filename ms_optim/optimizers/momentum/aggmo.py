"""AggMo: gradient descent with several momenta at once."""

from __future__ import annotations

from typing import Any

from ms_optim.optimizer.optimizer import Optimizer


class AggMo(Optimizer):
    r"""AggMo, aggregated momentum: the mean of three momenta, of which the fast ones damp the slow one.

    .. math::
        v^{(i)}_t &= \beta_i\, v^{(i)}_{t-1} + g_t \qquad (i = 1, 2, 3) \\
        \theta_t &= \theta_{t-1} - \frac{\eta}{3} \sum_i v^{(i)}_t

    The buffers are sums, not means: the one of a beta of 0.99 is up to 100 gradients long.

    ``AggMo(params, lr, betas, weight_decay)`` equals the authors' optimizer of the same arguments, with
    three betas; theirs takes any number. Their ``from_exp_form(a=0.1, k=3)`` is the default.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2, \beta_3)`, each in [0, 1). Default: (0, 0.9, 0.99).
        weight_decay: coupled, at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Lucas, Sun, Zemel and Grosse, "Aggregated Momentum: Stability Through Passive Damping",
        arXiv:1804.00325.
        Reference implementation: AtheMathmo/AggMo.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AggMo([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.95 2.3 ]
    """

    states = ("momentum_buffer1", "momentum_buffer2", "momentum_buffer3")
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.0, 0.9, 0.99),
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(params, learning_rate, weight_decay, betas=betas, **options)

    @staticmethod
    def update(param, grad, momentum_buffer1, momentum_buffer2, momentum_buffer3, lr, beta1, beta2, beta3):
        first = beta1 * momentum_buffer1 + grad
        second = beta2 * momentum_buffer2 + grad
        third = beta3 * momentum_buffer3 + grad
        return param - lr / 3.0 * (first + second + third), first, second, third
