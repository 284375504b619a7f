"""Ranger: RAdam with centralised gradients and slow weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ms_optim.formula.transform import Transform
from ms_optim.optimizers.adaptive.radam import RAdam
from ms_optim.transforms.averages import Lookahead


class Ranger(RAdam):
    r"""Ranger: :class:`RAdam` within ``Lookahead``, of gradients that are centralised.

    .. math::
        g'_t &= g_t - \text{its mean over all axes but the first} \\
        \theta'_t &= (1 - \eta \lambda)\, \theta_{t-1} + \text{RAdam's change by } g'_t \\
        \phi &\leftarrow \phi + \alpha\, (\theta'_t - \phi), \; \theta_t = \phi
            \text{ every k steps, else } \theta_t = \theta'_t

    It is a name for what stands here apart: :class:`RAdam` with ``decoupled_weight_decay=True``,
    ``grad_centralization=True`` and ``transforms=[Lookahead(k, alpha)]``, with other defaults. The slow
    weights :math:`\phi` are the state ``lookahead_slow``, and what :meth:`ms_optim.Optimizer.averaged` puts
    in place.

    ``Ranger(params, lr, alpha, k, betas=betas, eps=eps, weight_decay=weight_decay)`` equals the authors'
    optimizer of the same arguments, with their threshold of 5. They centralise always; their ``use_gc`` and
    ``gc_conv_only`` are ``grad_centralization``, which groups may set.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        alpha: :math:`\alpha`, the part of the way that slow weights go, in [0, 1]. Default: 0.5.
        k: steps from one such way to the next, at least 1. Default: 6.
        betas: each in [0, 1). Default: (0.95, 0.999).
        eps: at least 0. Default: 1e-5.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        grad_centralization (bool): Default: True.
        transforms (list): what stands ahead of the ``Lookahead``. Default: none.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Wright, "Ranger - a synergistic optimizer", 2019; Liu et al., arXiv:1908.03265; Zhang et al.,
        arXiv:1907.08610; Yong et al., arXiv:2004.01461.
        Reference implementation: lessw2020/Ranger-Deep-Learning-Optimizer.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.array([1.0, 2.0], np.float32)), name="w")
        >>> opt = ms_optim.Ranger([w], learning_rate=0.1, k=1)
        >>> done = opt((Tensor(np.array([0.5, -3.0], np.float32)),))
        >>> print(w.asnumpy())
        [0.975 2.15 ]
    """

    prebuilt = ()
    counterparts = {}

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        alpha: Any = 0.5,
        k: Any = 6,
        betas: Any = (0.95, 0.999),
        eps: Any = 1e-5,
        weight_decay: Any = 0.0,
        grad_centralization: bool = True,
        transforms: Sequence[Transform] = (),
        **options: Any,
    ) -> None:
        options.update(grad_centralization=grad_centralization, transforms=[*transforms, Lookahead(k, alpha)])
        options.setdefault("decoupled_weight_decay", True)
        super().__init__(params, learning_rate, betas, eps, weight_decay, **options)
