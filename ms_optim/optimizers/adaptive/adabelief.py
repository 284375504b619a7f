"""AdaBelief: Adam whose second moment is that of what the momentum did not expect."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.functions import sqrt, where
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam
from ms_optim.optimizers.adaptive.radam import RAdam


class AdaBelief(Optimizer):
    r"""AdaBelief: Adam that takes long steps where gradients are as their moving average expects them.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        s_t &= \beta_2 s_{t-1} + (1 - \beta_2) (g_t - m_t)^2 + \epsilon \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{s_t / (1 - \beta_2^t)} + \epsilon}

    :math:`\epsilon` is added to :math:`s_t` at each step too, and so counts as
    :math:`\epsilon / (1 - \beta_2)` within the root: with the default betas Adam's 1e-8 would hold the
    denominator above 3e-3.

    With rectify the step is as long as :class:`ms_optim.RAdam` has it, a momentum's until the second moment
    can be trusted; its denominator is :math:`\sqrt{s_t} + \epsilon`.

    ``AdaBelief(params, lr, betas, eps, rectify=r)`` equals pytorch_optimizer's and timm's
    ``AdaBelief(params, lr, betas, eps=eps, rectify=r)``, which is True by default in timm's; their
    ``weight_decouple=False`` (in timm ``decoupled_decay``) is ``decay="coupled"``, their ``fixed_decay=True``
    ``decay="independent"``. Their maximum of :math:`s_t` and ``degenerated_to_sgd=False`` are not here.
    ``optax.adabelief`` calls the :math:`\epsilon` of :math:`s_t` ``eps_root``, and equals this where it is
    eps, as by default.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-16.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        rectify (bool): RAdam's length of the step. Default: False.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhuang et al., "AdaBelief Optimizer: Adapting Stepsizes by the Belief in Observed Gradients",
        arXiv:2010.07468.
        Reference implementation: pytorch_optimizer.AdaBelief.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdaBelief([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(4))
        [0.8889 2.1111]
    """

    states = ("exp_avg", "exp_avg_var")
    decay = "decoupled"
    flags = ("rectify",)
    later_flags = {"rectify": False}
    prebuilt = ({},)
    # It calls the eps within the state eps_root.
    counterparts = {
        "optax": Counterpart(
            {"exp_avg": "mu", "exp_avg_var": "nu"}, keys=("lr", "betas", "eps"), needs={"rectify": False}
        )
    }

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-16,
        weight_decay: Any = 0.0,
        rectify: bool = False,
        **options: Any,
    ) -> None:
        options.update(betas=betas, eps=eps, rectify=rectify)
        super().__init__(params, learning_rate, weight_decay, **options)

    def choose(self, group):
        return type(self).update_rectified if group["rectify"] else type(self).update

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, rectify):
        if rectify:
            return RAdam.scalars(step, lr, beta1, beta2)
        return Adam.scalars(step, lr, beta1, beta2, eps, "torch")

    @staticmethod
    def average(grad, exp_avg, exp_avg_var, beta1, beta2, eps):
        """Both moments."""
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        surprise = grad - exp_avg
        return exp_avg, beta2 * exp_avg_var + (1.0 - beta2) * surprise * surprise + eps

    @staticmethod
    def update_rectified(param, grad, exp_avg, exp_avg_var, beta1, beta2, eps, step_size, adaptive):
        exp_avg, exp_avg_var = AdaBelief.average(grad, exp_avg, exp_avg_var, beta1, beta2, eps)
        denominator = where(adaptive, sqrt(exp_avg_var) + eps, 1.0)
        return param - step_size * exp_avg / denominator, exp_avg, exp_avg_var

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_var, beta1, beta2, eps, step_size, damping):
        exp_avg, exp_avg_var = AdaBelief.average(grad, exp_avg, exp_avg_var, beta1, beta2, eps)
        return param - step_size * exp_avg / (sqrt(exp_avg_var) + damping), exp_avg, exp_avg_var
