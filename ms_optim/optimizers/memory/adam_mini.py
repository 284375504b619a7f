"""Adam-mini: one second moment for each block of a parameter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ms_optim.checks import check_count
from ms_optim.formula.functions import mean, sqrt
from ms_optim.formula.matrices import reshape, shaped_as
from ms_optim.groups.division import divided
from ms_optim.optimizer.optimizer import Optimizer
from ms_optim.optimizers.adaptive.adam import Adam

# The blocks of parameters by what stands in their names, in the order in which it is looked for.
NAMES = {
    "element": ("bias",),
    "head": ("k_proj", "q_proj", "wq", "wk", "query", "key"),
    "row": (
        *("embed", "embd", "wte", "lm_head", "output", "final_layer", "v_proj", "wv", "value"),
        *("feed_forward", "linear", "mlp", "o_proj", "wo", "attn.proj"),
    ),
}
BLOCKS = ("element", "head", "row", "tensor")
UNDECAYED = ("norm", "ln", "bias")


class AdamMini(Optimizer):
    r"""Adam-mini: Adam with one second moment for each block of a parameter in place of one a number.

    .. math::
        m_t &= \beta_1 m_{t-1} + (1 - \beta_1)\, g_t \\
        v_t &= \beta_2 v_{t-1} + (1 - \beta_2)\, \text{mean of } g_t^2 \text{ over the block} \\
        \theta_t &= (1 - \eta \lambda)\, \theta_{t-1}
            - \eta\, \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \epsilon}

    A block is, by ``blocks``: ``"row"``, a row of a matrix (a token, a neuron); ``"head"``, the
    rows of an attention head; ``"tensor"``, the whole parameter; ``"element"``, each number, which is Adam.
    What is not told so is divided by the names of its parameters, as in the reference: ``bias``
    is ``"element"``; queries and keys (``q_proj``, ``wk``, ``query`` ...) are ``"head"``; embeddings, output
    layers, values, projections and what has ``linear`` or ``mlp`` in its name are ``"row"``; all others are
    ``"tensor"``. Of these, parameters with ``norm``, ``ln`` or ``bias`` in their names are not decayed, but
    where their group says a ``weight_decay``. ``print`` shows the groups. ``"row"`` of what is no matrix is
    ``"tensor"``.

    With ``"head"`` the optimizer runs on the portable engine.

    Args:
        params: a network (Cell), Parameters, or groups as dicts; see :class:`ms_optim.Optimizer`. A group may
            say ``"blocks"``.
        learning_rate: :math:`\eta`, at least 0. Default: 1e-3.
        betas: :math:`(\beta_1, \beta_2)`, each in [0, 1). Default: (0.9, 0.999).
        eps: :math:`\epsilon`, at least 0. Default: 1e-8.
        weight_decay: :math:`\lambda`, decoupled, at least 0. Default: 0.
        blocks (str): as above, of all groups that say nothing else. Default: None, by names.
        dim (int): the width of the transformer, at least 1. Default: 2048.
        n_heads (int): its attention heads, at least 1: a head's block has ``dim * dim // n_heads`` numbers.
            (Keys of fewer heads have fewer such blocks.) Default: 32.
        **options: what every optimizer takes (clipping, loss scale, master weights, engine ...); see
            :class:`ms_optim.Optimizer`.

    Raises:
        ValueError: a value out of range; queries or keys that are not made of whole heads.
        TypeError, KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Zhang et al., "Adam-mini: Use Fewer Learning Rates To Gain More", arXiv:2406.16793.
        Reference implementation: zyushun/Adam-mini.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(40, 30), nn.Dense(30, 2))
        >>> opt = ms_optim.AdamMini([{"params": net.trainable_params(), "blocks": "row"}])
        >>> opt.state["0.weight"]["exp_avg_sq"].shape
        (30, 1)
    """

    states = ("exp_avg", "exp_avg_sq")
    constants = ("dim", "n_heads")
    words = {"blocks": BLOCKS}
    decay = "decoupled"
    prebuilt = ()

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 1e-3,
        betas: Any = (0.9, 0.999),
        eps: Any = 1e-8,
        weight_decay: Any = 0.0,
        *,
        blocks: str | None = None,
        dim: int = 2048,
        n_heads: int = 32,
        **options: Any,
    ) -> None:
        if blocks is None:
            params = divided(type(self).__name__, params, "blocks", _KINDS, _kind_of)
        options.update(betas=betas, eps=eps, blocks="tensor" if blocks is None else blocks)
        options.update(dim=dim, n_heads=n_heads)
        super().__init__(params, learning_rate, weight_decay, **options)
        self._divides = blocks is None

    def add_param_group(self, group):
        """Add a group, which is not divided by names: it says ``"blocks"`` where the constructor did not."""
        if self._divides and isinstance(group, Mapping) and "blocks" not in group:
            raise ValueError(
                f"{type(self).__name__}: a group that is added is not divided by the names of its "
                f"parameters; it must say 'blocks': {', '.join(map(repr, BLOCKS))}"
            )
        super().add_param_group(group)

    def complete(self, group):
        owner = type(self).__name__
        dim, heads = (check_count(f"{owner}: {key}", group[key]) for key in self.constants)
        size = dim * dim // heads
        for param in group["params"] if group["blocks"] == "head" else ():
            if size == 0 or param.size % size or param.ndim < 2:
                raise ValueError(
                    f"{owner}: parameter {param.name!r} of shape {tuple(param.shape)} is not made of heads "
                    f"of dim * dim // n_heads = {size} numbers"
                )
        return group

    def state_shape(self, state, shape, group):
        if state == "exp_avg" or group["blocks"] == "element":
            return shape
        if group["blocks"] == "head":
            return (heads_of(shape, group["dim"], group["n_heads"]), 1)
        if group["blocks"] == "row" and len(shape) == 2:
            return (shape[0], 1)
        # One number, as often as the engines have a place for: of a vector as often as it has numbers.
        return (*shape[:-2], 1, 1) if len(shape) > 1 else shape

    @staticmethod
    def scalars(step, lr, beta1, beta2, eps):
        return Adam.scalars(step, lr, beta1, beta2, eps, "torch")

    @staticmethod
    def update(
        param, grad, exp_avg, exp_avg_sq, beta1, beta2, shape, blocks, dim, n_heads, step_size, damping
    ):
        exp_avg = beta1 * exp_avg + (1.0 - beta1) * grad
        square, average = grad * grad, exp_avg
        if blocks == "head":
            sizes = (heads_of(shape, dim, n_heads), -1)
            square, average = mean(reshape(square, sizes), -1), reshape(exp_avg, sizes)
        elif blocks != "element":
            square = mean(square, -1) if blocks == "row" and len(shape) == 2 else mean(square)
        exp_avg_sq = beta2 * exp_avg_sq + (1.0 - beta2) * square
        change = average / (sqrt(exp_avg_sq) + damping)
        change = shaped_as(change, param) if blocks == "head" else change
        return param - step_size * change, exp_avg, exp_avg_sq


def heads_of(shape, dim, n_heads):
    """How many heads a parameter has."""
    size = 1
    for each in shape:
        size *= each
    return size // (int(dim) * int(dim) // int(n_heads))


def _with(values):
    """What makes a group of a kind that has these values, where the group says nothing else."""
    return lambda group: {**values, **group}


_KINDS = (
    *(_with({"blocks": blocks}) for blocks in BLOCKS),
    *(_with({"blocks": blocks, "weight_decay": 0.0}) for blocks in BLOCKS),
)


def _kind_of(param):
    """The number of a parameter's kind by its name: of its blocks, and whether it is decayed."""
    name = param.name.lower()
    blocks = next((b for b, words in NAMES.items() if any(word in name for word in words)), "tensor")
    return BLOCKS.index(blocks) + len(BLOCKS) * any(word in name for word in UNDECAYED)
