"""Scion: steps of a norm that suits the layer, towards the ball that it bounds."""

from __future__ import annotations

import math
from typing import Any

from ms_optim.formula.functions import mean, sign, sqrt, sum
from ms_optim.formula.matrices import as_matrix, shaped_as
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.matrices.muon import orthogonal

# How many dimensions a parameter may have, by its norm.
NORMS = {
    "Auto": (0, 4),
    "Spectral": (2, 2),
    "SpectralConv": (3, 4),
    "ColNorm": (2, 2),
    "RowNorm": (2, 2),
    "BiasRMS": (0, 1),
    "Sign": (2, 2),
}
_OF_NDIM = ("BiasRMS", "BiasRMS", "Spectral", "SpectralConv", "SpectralConv")
EPS, NS_EPS = 1e-8, 1e-7


class Scion(Optimizer):
    r"""Scion: each step has the same size in a norm that is chosen for the layer.

    .. math::
        m_t &= (1 - \alpha)\, m_{t-1} + \alpha\, g_t \\
        \theta_t &= (1 - \eta)\, \theta_{t-1} - \eta\, \rho\, \mathrm{lmo}(m_t)

    so that weights stay in a ball of radius :math:`\rho` (``scale``); ``unconstrained``: without the factor
    :math:`1 - \eta`, which is Unconstrained Scion. Of a gradient of :math:`d_{out}` rows and :math:`d_{in}`
    columns, :math:`\mathrm{lmo}` is by ``norm``:

    - ``"Spectral"``: the matrix, made orthogonal by Newton-Schulz steps, times
      :math:`\sqrt{d_{out} / d_{in}}` (with ``normalized=False`` :math:`\sqrt{d_{out}}`; with
      ``at_least_one`` at least 1);
    - ``"SpectralConv"``: a convolution's kernel (out, in, k, k) as a matrix made orthogonal, times
      :math:`\sqrt{out / in} / k^2` (of a 1-D one, divided by :math:`k`);
    - ``"ColNorm"``: columns divided by their root mean square, with ``normalized`` by :math:`d_{in}` too;
    - ``"RowNorm"``: rows divided by their root mean square; with ``normalized=False`` by their norm;
    - ``"Sign"``: signs, divided by :math:`d_{in}`; not with ``normalized=False``;
    - ``"BiasRMS"``: a vector divided by its root mean square;
    - ``"Auto"``: ``"Spectral"``, ``"SpectralConv"`` or ``"BiasRMS"`` by the number of dimensions.

    A group has a norm and a scale of its own: the authors train the hidden layers of a transformer with
    ``"Spectral"`` and a scale of 50, its embedding and its head with ``"Sign"`` and 3000. Their
    ``norm_kwargs`` are arguments here: ``max`` is ``at_least_one``, ``steps`` is ``ns_steps``. Their
    ``ScionLight`` makes the same steps with the average in the gradients' memory, which is not the
    optimizer's here; its :math:`m_t` is divided by :math:`\alpha`, of which :math:`\mathrm{lmo}` knows
    nothing but through the 1e-8 that norms have added.

    Args:
        params: Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        momentum: :math:`\alpha`, the weight of the new gradient, above 0 and at most 1; with 1 nothing is
            averaged. Default: 1.
        norm (str): as above. Default: ``"Auto"``.
        scale: :math:`\rho`, above 0. Default: 1.
        unconstrained (bool): Default: False.
        normalized (bool): as above. Default: None, for False of ``"ColNorm"`` and True of the others.
        transposed (bool): ``"ColNorm"`` and ``"RowNorm"`` take rows for columns, as for an embedding's table.
            Default: False.
        at_least_one (bool): as above. Default: False.
        ns_steps (int): Newton-Schulz steps, from 1 to 99. Default: 5.
        weight_decay: decoupled, beside what ``scale`` does; at least 0. Default: 0.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; a parameter whose number of dimensions the norm does not take.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Pethick et al., "Training Deep Learning Models with Norm-Constrained LMOs", arXiv:2502.07529.
        Reference implementation: LIONS-EPFL/scion.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(4, 8), nn.ReLU(), nn.Dense(8, 2))
        >>> hidden, head = net[0].trainable_params(), [net[2].weight]
        >>> opt = ms_optim.Scion(
        ...     [{"params": hidden, "scale": 50.0}, {"params": head, "norm": "Sign", "scale": 3000.0}],
        ...     learning_rate=2**-12,
        ...     momentum=0.1,
        ... )
    """

    states = ("momentum_buffer",)
    flags = ("unconstrained", "normalized", "transposed", "at_least_one")
    constants = ("ns_steps",)
    words = {"norm": tuple(NORMS)}
    ranges = {
        "momentum": (0.0, 1.0, True),
        "scale": (0.0, math.inf, True),
        "ns_steps": (1, 99),
    }
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        momentum: Any = 1.0,
        norm: str = "Auto",
        scale: Any = 1.0,
        unconstrained: bool = False,
        *,
        normalized: bool | None = None,
        transposed: bool = False,
        at_least_one: bool = False,
        ns_steps: int = 5,
        weight_decay: Any = 0.0,
        **options: Any,
    ) -> None:
        super().__init__(
            params,
            learning_rate,
            weight_decay,
            momentum=momentum,
            norm=norm,
            scale=scale,
            unconstrained=unconstrained,
            normalized=normalized,
            transposed=transposed,
            at_least_one=at_least_one,
            ns_steps=ns_steps,
            **options,
        )

    def complete(self, group):
        norm = group["norm"]
        least, most = NORMS.get(norm, (0, math.inf)) if isinstance(norm, str) else (0, math.inf)
        for param in group["params"]:
            if not least <= param.ndim <= most:
                raise ValueError(
                    f"{type(self).__name__}: norm={norm!r} is for tensors of {least} to {most} dimensions; "
                    f"parameter {param.name!r} has the shape {tuple(param.shape)}"
                )
        return {**group, "normalized": norm != "ColNorm"} if group["normalized"] is None else group

    def choose(self, group):
        return type(self).update_without_momentum if group["momentum"] == 1.0 else type(self).update

    @staticmethod
    def update(
        param, grad, momentum_buffer, lr, momentum, scale, shape, norm, unconstrained, normalized,
        transposed, at_least_one, ns_steps,
    ):  # fmt: skip
        momentum_buffer = (1.0 - momentum) * momentum_buffer + momentum * grad
        step = lmo(momentum_buffer, param, shape, norm, normalized, transposed, at_least_one, ns_steps)
        kept = param if unconstrained else (1.0 - lr) * param
        return kept - lr * scale * step, momentum_buffer

    @staticmethod
    def update_without_momentum(
        param, grad, lr, scale, shape, norm, unconstrained, normalized, transposed, at_least_one, ns_steps
    ):
        step = lmo(grad, param, shape, norm, normalized, transposed, at_least_one, ns_steps)
        kept = param if unconstrained else (1.0 - lr) * param
        return kept - lr * scale * step


def lmo(x, param, shape, norm, normalized, transposed, at_least_one, ns_steps):
    """The step of size 1 in a norm, uphill."""
    norm = _OF_NDIM[len(shape)] if norm == "Auto" else norm
    if norm == "BiasRMS":
        return x / (sqrt(mean(x * x)) + EPS)
    # A matrix may have no numbers.
    rows, columns = max(shape[0], 1), max(math.prod(shape[1:]), 1)
    if norm == "Sign":
        return sign(x) * (1.0 / columns) if normalized else sign(x)
    if norm in ("ColNorm", "RowNorm"):
        is_row = (norm == "RowNorm") != transposed
        along, other = (columns, rows) if is_row else (rows, columns)
        size = sqrt(sum(x * x, axis=-1 if is_row else -2))
        if norm == "ColNorm":
            factor = (other if normalized else 1.0) / math.sqrt(along)
        else:
            factor = math.sqrt(along) if normalized else 1.0
        return x / (size * factor + EPS)
    made = shaped_as(orthogonal(as_matrix(x), int(ns_steps), "quintic", NS_EPS, rows > columns, True), param)
    if norm == "SpectralConv":
        return made * (math.sqrt(rows / shape[1]) / shape[2] ** (len(shape) - 2))
    factor = math.sqrt(rows / columns if normalized else rows)
    return made * (max(1.0, factor) if at_least_one else factor)
