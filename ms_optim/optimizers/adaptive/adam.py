"""Adam and its variant with decoupled weight decay."""

from __future__ import annotations

from typing import Any

from ms_optim.engine.portable.fused import ADAM, AMSGRAD
from ms_optim.formula.functions import maximum, sqrt
from ms_optim.optimizer.counterpart import Counterpart, same
from ms_optim.optimizer.optimizer import Optimizer

_STATES = same("exp_avg", "exp_avg_sq")
_KEYS = ("lr", "betas", "eps", "weight_decay")


def _counterparts(decoupled: bool, checkpoints: dict[str, tuple[str, ...]]) -> dict[str, Counterpart]:
    return {
        "torch": Counterpart(
            {**_STATES, "max_exp_avg_sq": "max_exp_avg_sq"},
            keys=(*_KEYS, "amsgrad", "maximize"),
            constants={"decoupled_weight_decay": decoupled},
        ),
        "megengine": Counterpart(_STATES, keys=_KEYS, from_start=True),
        "optax": Counterpart({"exp_avg": "mu", "exp_avg_sq": "nu"}, keys=_KEYS),
        "mindspore": Counterpart(checkpoints),
    }


class Adam(Optimizer):
    r"""Adam, with the AMSGrad variant, as in torch.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1) g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2) g_t^2 \\
        \theta_t &= \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    With amsgrad, :math:`\max(v_1, \ldots, v_t)` stands for :math:`v_t` in the last line. Weight decay
    is coupled: it is added to the gradient; :class:`ms_optim.AdamW` decouples it.

    ``Adam(params, lr, betas, eps)`` equals ``torch.optim.Adam(params, lr, betas, eps)``;
    ``Adam(params, lr, (b1, b2), eps, form="mindspore")`` equals
    ``mindspore.nn.Adam(params, lr, b1, b2, eps)``, with ``amsgrad=True`` that with ``use_amsgrad=True``.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: at least 0. Default: 0.
        amsgrad (bool): Default: False.
        form (str): ``"torch"``, or ``"mindspore"``, in which :math:`\epsilon` is added to
            :math:`\sqrt{v_t}` before the bias correction. It then weighs :math:`1 / \sqrt{1 - \beta_2^t}`
            times as much: 32 times at the first step, 3.2 times at the hundredth, with the default betas.
            With an eps of 1e-2 results differ after 50 steps by 3e-3, 3e-2 and 0.24 at learning rates of
            1e-3, 1e-2 and 0.1; with the default eps the first step differs by :math:`3 \cdot 10^{-7} / |g|`
            of itself, later ones by less. Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kingma and Ba, "Adam: A Method for Stochastic Optimization", arXiv:1412.6980.
        Reddi et al., "On the Convergence of Adam and Beyond", arXiv:1904.09237.
        Reference implementation: torch.optim.Adam.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Adam([w], learning_rate=0.1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.9 2.1]
    """

    states = ("exp_avg", "exp_avg_sq", "max_exp_avg_sq")
    flags = ("amsgrad",)
    forms = ("torch", "mindspore")
    fused = {"update": ADAM, "update_amsgrad": AMSGRAD}
    prebuilt = ({}, {"amsgrad": True}, {"form": "mindspore"}, {"amsgrad": True, "form": "mindspore"})
    counterparts = _counterparts(
        decoupled=False,
        checkpoints={
            "exp_avg": ("moment1", "exp_avg"),
            "exp_avg_sq": ("moment2", "exp_avg_sq"),
            "max_exp_avg_sq": ("vhat", "max_exp_avg_sq"),
        },
    )

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        amsgrad: bool = False,
        form: str = "torch",
        **options: Any,
    ) -> None:
        super().__init__(
            params, learning_rate, weight_decay, betas=betas, eps=eps, amsgrad=amsgrad, form=form, **options
        )

    def choose(self, group):
        return type(self).update_amsgrad if group["amsgrad"] else type(self).update

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps, form):
        correction = sqrt(1.0 - beta2**step)
        damping = eps if form == "mindspore" else eps * correction
        return lr * correction / (1.0 - beta1**step), damping

    @staticmethod
    def update(param, grad, exp_avg, exp_avg_sq, beta1, beta2, step_size, damping):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        return param - step_size * exp_avg / (sqrt(exp_avg_sq) + damping), exp_avg, exp_avg_sq

    @staticmethod
    def update_amsgrad(param, grad, exp_avg, exp_avg_sq, max_exp_avg_sq, beta1, beta2, step_size, damping):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * grad * grad
        max_exp_avg_sq = maximum(max_exp_avg_sq, exp_avg_sq)
        param = param - step_size * exp_avg / (sqrt(max_exp_avg_sq) + damping)
        return param, exp_avg, exp_avg_sq, max_exp_avg_sq


class AdamW(Adam):
    r"""Adam with decoupled weight decay :math:`\lambda`, as in torch.

    .. math::
        \theta_t = (1 - \eta \lambda)\, \theta_{t-1} - \eta\,
            \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    where :math:`m_t` and :math:`v_t` are those of :class:`ms_optim.Adam`.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, at least 0. Default: 1e-2.
        amsgrad (bool): Default: False.
        form (str): where eps is added, as in :class:`ms_optim.Adam`. Default: ``"torch"``.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Loshchilov and Hutter, "Decoupled Weight Decay Regularization", arXiv:1711.05101.
        Reference implementation: torch.optim.AdamW.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.AdamW([w], learning_rate=0.1, weight_decay=0.5)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy().round(3))
        [0.85 2.  ]
    """

    decay = "decoupled"
    counterparts = _counterparts(
        decoupled=True,
        checkpoints={
            "exp_avg": ("adam_m", "exp_avg"),
            "exp_avg_sq": ("adam_v", "exp_avg_sq"),
            "max_exp_avg_sq": ("max_exp_avg_sq",),
        },
    )

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 1e-2,
        amsgrad: bool = False,
        form: str = "torch",
        **options: Any,
    ) -> None:
        options.update(weight_decay=weight_decay, amsgrad=amsgrad, form=form)
        super().__init__(params, learning_rate, betas, eps, **options)
