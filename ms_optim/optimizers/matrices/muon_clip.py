"""MuonClip: Muon, and queries and keys made smaller where attention logits grow too large."""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from mindspore import Parameter, Tensor, ops

from ms_optim.checks import show
from ms_optim.formula.functions import maximum, where
from ms_optim.optimizers.matrices.muon import Muon
from ms_optim.platform.recording import put
from ms_optim.platform.waiting import synchronize
from ms_optim.spelling import hint

ROLES = ("query", "key", "query_rotary")
LOGITS = "attention_max_logits"


class TakesLogits(Muon):
    """A Muon whose step is handed attention logits, which it keeps for the formulas of projections.

    It is a class of its own, for MindSpore parses a property of a Cell's own class, and reads that of a base.
    """

    divides_states = False

    def _init_construct_api(self, settings: Any) -> None:
        super()._init_construct_api(settings)
        optimizer: Any = weakref.ref(self)

        def check(is_missing, names, shapes):
            return optimizer()._places_of(is_missing, names, shapes)

        object.__setattr__(self, "_check_logits", ops.constexpr(check, reuse_result=False))

    def _role_of(self, param: Parameter) -> tuple[str, str]:
        """The attention of a parameter, and what it is there."""
        return self.attention.get(param) or self.attention.get(param.name) or ("", "none")

    def construct(self, gradients, attention_max_logits=None):
        """As :meth:`ms_optim.Optimizer.construct`.

        Args:
            attention_max_logits (dict): for each attention a Tensor of its heads' largest logits.
        """
        names, shapes, logits = (), (), ()
        if attention_max_logits is not None:
            for name, value in attention_max_logits.items():
                names = names + (name,)
                shapes = shapes + (value.shape,)
                logits = logits + (value,)
        places = self._check_logits(attention_max_logits is None, names, shapes)
        states = self._logit_states
        kept = ()
        for place, state in zip(places, states):
            value = ops.zeros_like(state)
            if place >= 0:
                heads = logits[place].size
                value = ops.cast(ops.reshape(logits[place], (heads, 1)), state.dtype)
                value = ops.reshape(ops.broadcast_to(value, (heads, state.size // heads)), state.shape)
            kept = kept + (ops.assign(state, value),)
        # In a graph, super() is of the optimizer's class, not of this one.
        return self._advance(ops.depend(gradients, kept))

    _base_construct = construct

    def __call__(self, gradients, attention_max_logits=None):
        given = attention_max_logits
        if given is not None and not isinstance(given, Mapping):
            raise TypeError(f"{type(self).__name__}: attention_max_logits must be a dict, got {show(given)}")
        arrays = {
            name: each.float().asnumpy() if isinstance(each, Tensor) else np.asarray(each, np.float64)
            for name, each in (given or {}).items()
        }
        shapes = tuple(array.shape for array in arrays.values())
        places = self._places_of(given is None, tuple(arrays), shapes)
        values = list(arrays.values())
        with self._core.lock:
            for place, state in zip(places, self._logit_states):
                value = np.zeros(1) if place < 0 else values[place]
                rows = np.repeat(value, state.size // value.size).reshape(state.shape)
                put(state, Tensor(rows, state.dtype))
            if places:
                # A compiled step does not wait for the copy.
                synchronize()
        return self._core.run(gradients)

    @property
    def _logit_states(self) -> Any:
        # MindSpore reads these while it reads the code of a graph.
        return self._core.state.of_all(LOGITS)

    def _places_of(self, is_missing: bool, names: tuple[str, ...], shapes: Any) -> tuple[int, ...]:
        """Where among the logits that are handed in those of each state are; -1 for none.

        Raises:
            TypeError: logits are missing.
            ValueError: they do not fit.
        """
        owner = type(self).__name__
        if is_missing and self._clipped:
            raise TypeError(
                f"{owner} clips by logits: "
                f"opt(gradients, attention_max_logits={{{self._clipped[0]!r}: ...}}), or {{}} to clip "
                f"nothing. A Model, TrainOneStep and nn.TrainOneStepCell do not hand them in"
            )
        for name, shape in zip(names, shapes):
            if name not in self._clipped:
                raise ValueError(
                    f"{owner}: attention_max_logits names {name!r}{hint(name, self._clipped)}; "
                    f"attention={list(dict.fromkeys(self._clipped))}"
                )
            if len(shape) != 1 or shape[0] == 0:
                raise ValueError(
                    f"{owner}: attention_max_logits[{name!r}] must have a number for each head, "
                    f"got the shape {tuple(shape)}"
                )
            for param in (param for param, known in self.attention.items() if known[0] == name):
                if param.shape[0] % shape[0]:
                    raise ValueError(
                        f"{owner}: attention_max_logits[{name!r}] is of {shape[0]} heads, which do not "
                        f"divide the {param.shape[0]} of the first axis of parameter {param.name!r}"
                    )
        return tuple(names.index(name) if name in names else -1 for name in self._clipped)


class MuonClip(TakesLogits):
    r"""MuonClip: Muon, whose step makes queries and keys smaller where attention logits were too large.

    .. math::
        \theta_t &= \text{a step of Muon} \\
        \gamma_h &= \min(1,\, \tau / S_h), \quad
        W^q_h \leftarrow \gamma_h^{\alpha}\, W^q_h, \quad
        W^k_h \leftarrow \gamma_h^{1 - \alpha}\, W^k_h

    (QK-clip), where :math:`S_h` is the largest logit of a head (of query times key, scaled, ahead of the
    softmax) in the batch. Then no head's logits run away, and others stay as they are.

    ``attention`` names the projections, and each step is handed the logits of their heads::

        attention = {
            f"layer{i}": {"query": layer.query.weight, "key": layer.key.weight}
            for i, layer in enumerate(net.layers)
        }
        opt = ms_optim.MuonClip(net, attention=attention)
        opt(gradients, attention_max_logits={"layer0": a_tensor_of_a_number_for_each_head, ...})

    A name that is left out is not clipped at that step; ``{}`` clips nothing. The rows of a projection are
    those of its heads, one head below the other, or its first axis numbers them. (A fused matrix of query,
    key and value is not taken.) Where several queries share a key (grouped queries, the rotary part of
    multi-head latent attention), leave the key out and name the query ``"query_rotary"``: it is multiplied
    with :math:`\gamma_h` itself. Logits are to be the largest of all that a step is made of, of all calls of
    an ``Accumulator`` and of all processes. Those that are not finite clip nothing. A transform of updates
    takes the clipping for part of the update.

    Everything else is as in :class:`ms_optim.Muon`, with Moonlight's momentum and scaling by default.
    ``Model`` and ``nn.TrainOneStepCell`` hand in no logits: write a step, for which the network returns them.

    Args:
        params: as in :class:`ms_optim.Muon`.
        learning_rate: of the matrices, at least 0. Default: 2e-4.
        momentum: from 0 to 1. Default: 0.95.
        weight_decay: of the matrices, decoupled, at least 0. Default: 0.1.
        attention (dict): by a name of yours, the projections of an attention: a dict of ``"query"``,
            ``"key"`` and ``"query_rotary"``, each a Parameter, its name or a list of these. Muon must train
            all of them. Default: none, for Muon.
        qk_clip_threshold: :math:`\tau`, above 0. Default: 100.
        qk_clip_alpha: :math:`\alpha`, from 0 to 1. Default: 0.5.
        nesterov (bool): Default: False.
        ema (bool): Default: False.
        scaling (str): Default: ``"match_rms_adamw"``.
        auxiliary_lr: learning rate of the others, at least 0. Default: 2e-4.
        auxiliary_weight_decay: weight decay of the others, at least 0. Default: 0.1.
        **options: those of :class:`ms_optim.Muon`, and what every optimizer takes, but ``decay``.

    Raises:
        ValueError: a value out of range; see :class:`ms_optim.Muon`; a projection that Muon does not train,
            or that is named twice; logits of an unknown name, or of so many heads that its rows are not a
            multiple of them.
        TypeError: logits are missing, or no dict; see :class:`ms_optim.Optimizer`.
        KeyError: see :class:`ms_optim.Optimizer`.

    References:
        Kimi Team, "Kimi K2: Open Agentic Intelligence", arXiv:2507.20534.
        Reference implementation: pytorch_optimizer (the authors published none).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> query, key = (Parameter(Tensor(np.ones((4, 8), np.float32)), name=name) for name in ("q", "k"))
        >>> opt = ms_optim.MuonClip([query, key], attention={"first": {"query": query, "key": key}})
        >>> gradients = tuple(Tensor(np.zeros((4, 8), np.float32)) for _ in range(2))
        >>> _ = opt(gradients, attention_max_logits={"first": Tensor([50.0, 400.0])})
        >>> query.asnumpy()[:, 0].round(3).tolist()
        [1.0, 1.0, 0.5, 0.5]
    """

    states: tuple[str, ...] = ("momentum_buffer", "exp_avg", "exp_avg_sq", LOGITS)
    words = {**Muon.words, "qk_clip": ("none", *ROLES)}
    ranges = {
        **Muon.ranges,
        "qk_clip_threshold": (0.0, math.inf, True),
        "qk_clip_alpha": (0.0, 1.0),
    }
    prebuilt = ()
    _kinds_of_matrices = tuple({"qk_clip": word} for word in ("none", *ROLES))

    def __init__(
        self,
        params: Any,
        learning_rate: Any = 2e-4,
        momentum: Any = 0.95,
        weight_decay: Any = 0.1,
        *,
        attention: Mapping[str, Mapping[str, Any]] | None = None,
        qk_clip_threshold: Any = 100.0,
        qk_clip_alpha: Any = 0.5,
        nesterov: bool = False,
        ema: bool = False,
        scaling: str = "match_rms_adamw",
        auxiliary_lr: Any = 2e-4,
        auxiliary_weight_decay: Any = 0.1,
        **options: Any,
    ) -> None:
        owner = type(self).__name__
        named: dict[str | Parameter, tuple[str, str]] = {}
        for name, role, param in projections(owner, {} if attention is None else attention):
            if param in named:
                raise ValueError(f"{owner}: attention names {show_name(param)} twice")
            named[param] = name, role
        object.__setattr__(self, "attention", named)
        super().__init__(
            params,
            learning_rate,
            momentum,
            weight_decay,
            qk_clip="none",
            qk_clip_threshold=qk_clip_threshold,
            qk_clip_alpha=qk_clip_alpha,
            nesterov=nesterov,
            ema=ema,
            scaling=scaling,
            auxiliary_lr=auxiliary_lr,
            auxiliary_weight_decay=auxiliary_weight_decay,
            **options,
        )
        known = {*self.parameters, *(param.name for param in self.parameters)}
        for param in named.keys() - known:
            raise ValueError(f"{owner}: attention names {show_name(param)}, which is none of its parameters")
        # By name no longer: a network that is put into another renames its parameters.
        clipped = (self._role_of(param)[0] for param in self.parameters)
        object.__setattr__(self, "_clipped", tuple(name for name in clipped if name))
        object.__setattr__(
            self, "attention", {p: self._role_of(p) for p in self.parameters if self._role_of(p)[0]}
        )

    def _kind_of_matrix(self, param):
        return ("none", *ROLES).index(self._role_of(param)[1])

    def complete(self, group):
        group = super().complete(group)
        for param in group["params"]:
            name, role = self._role_of(param)
            if group["auxiliary"] is True and name:
                raise ValueError(
                    f"{type(self).__name__}: attention names {param.name!r}, which AdamW trains (see route)"
                )
            if isinstance(group["qk_clip"], str) and group["qk_clip"] != role:
                raise ValueError(
                    f"{type(self).__name__}: parameter {param.name!r} is in a group with "
                    f"qk_clip={group['qk_clip']!r}; by attention it is {role!r}. A group without "
                    f"auxiliary is divided by it"
                )
        return group

    def choose(self, group):
        is_clipped = not group["auxiliary"] and group["qk_clip"] != "none"
        return type(self).update_clipped if is_clipped else super().choose(group)

    def state_shape(self, state, shape, group):
        return (*shape[:-1], 1) if state == LOGITS else shape

    @staticmethod
    def update_clipped(
        param, grad, momentum_buffer, attention_max_logits, lr, weight_decay, momentum, eps, shape, nesterov,
        ema, batched, ns_steps, split, coefficients, scaling, qk_clip, qk_clip_threshold, qk_clip_alpha,
    ):  # fmt: skip
        kept = (1.0 - lr * weight_decay) * param
        moved, momentum_buffer = Muon.update(
            kept, grad, momentum_buffer, lr, momentum, eps, shape, nesterov, ema, batched, ns_steps, split,
            coefficients, scaling,
        )  # fmt: skip
        exponents = {"query": qk_clip_alpha, "key": 1.0 - qk_clip_alpha, "query_rotary": 1.0}
        ratio = qk_clip_threshold / maximum(attention_max_logits, qk_clip_threshold)
        # Of logits that are infinite or NaN the ratio is 0 or NaN.
        factor = where(ratio > 0.0, ratio ** exponents[qk_clip], 1.0)
        return moved * factor, momentum_buffer, attention_max_logits


def projections(owner: str, attention: Any) -> Iterator[tuple[str, str, str | Parameter]]:
    """The attention, the role and the parameter or its name, of each projection."""
    if not isinstance(attention, Mapping):
        raise TypeError(f"{owner}: attention must be a dict, got {show(attention)}")
    for name, roles in attention.items():
        if not isinstance(name, str) or not isinstance(roles, Mapping):
            raise TypeError(
                f"{owner}: attention must have a dict for each name, got {show(roles)} for {show(name)}"
            )
        for role, given in roles.items():
            if role not in ROLES:
                raise ValueError(
                    f"{owner}: attention[{name!r}] has {role!r}{hint(role, ROLES)}; known: {', '.join(ROLES)}"
                )
            for param in given if isinstance(given, (list, tuple)) else [given]:
                if not isinstance(param, (str, Parameter)):
                    raise TypeError(
                        f"{owner}: attention[{name!r}][{role!r}] must be a Parameter or its name, "
                        f"got {show(param)}"
                    )
                yield name, role, param


def show_name(param: str | Parameter) -> str:
    return repr(param if isinstance(param, str) else param.name)
