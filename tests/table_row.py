"""One row of the table of optimizers."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Row:
    """One optimizer.

    Attributes:
        cls: its class.
        options: sets of arguments; each is checked against the NumPy reference and between the modes.
        writes: hyperparameters that are changed while training, with their new values.
        out_of_range: arguments that must be refused.
        state_bytes: bytes of float32 state a number of training.py's parameters, by place in ``options``.
        state_rtol: what the states may differ from the reference by, where a fused kernel of
            MindSpore's rounds the betas (see ms_optim/engine/portable/fused.py).
        needs: arguments that ``writes`` and the options of the base need to be seen.
        rate: a learning rate that moves parameters in 100 steps, but not through zero.
        descent_rate: a learning rate that reaches minima (test_convergence.py).
        descent_steps: and the steps that it takes.
        is_on_manifold: a weight may not become any, so that it has a test of its own (test_manifolds.py).
    """

    cls: type
    options: tuple[dict[str, Any], ...]
    writes: dict[str, Any]
    out_of_range: tuple[dict[str, Any], ...]
    state_bytes: tuple[Any, ...]
    state_rtol: float = 1e-5
    needs: dict[str, Any] = field(default_factory=dict)
    rate: float = 0.01
    descent_rate: float = 0.1
    descent_steps: int = 500
    is_on_manifold: bool = False


ADAM_RANGES = (
    {"betas": (1.0, 0.9)},
    {"betas": (0.9, -0.1)},
    {"betas": (0.9, float("nan"))},
    {"eps": -1e-8},
    {"eps": float("inf")},
)
