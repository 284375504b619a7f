"""optax under jax.jit; parameters and state are donated, so that they may be updated in place."""

from __future__ import annotations

import jax
import numpy as np
import optax

from benchmarks.contestant import (
    BETAS,
    EPS,
    LION_BETAS,
    LOSS_SCALE,
    LR,
    MAX_GRAD_NORM,
    MOMENTUM,
    WEIGHT_DECAY,
    Contestant,
    Problem,
    Unavailable,
)


class Optax(Contestant):
    def __init__(self, problem: Problem, threads: int) -> None:
        if problem.averaged:
            raise Unavailable("not written for optax")
        self.problem = problem
        # Copied by jax: an array that borrows NumPy's memory could not be donated.
        self.parameters = [jax.numpy.array(values, copy=True) for values in problem.values()]
        self.gradients = [jax.numpy.array(values, copy=True) for values in problem.gradients()]
        jax.block_until_ready([self.parameters, self.gradients])

    def make(self) -> None:
        name = self.problem.optimizer
        lr, (b1, b2) = LR[name], BETAS
        adamw = optax.adamw(lr, b1, b2, eps=EPS, weight_decay=WEIGHT_DECAY)
        clip = optax.clip_by_global_norm(MAX_GRAD_NORM)
        clipped = optax.chain(optax.scale(1 / LOSS_SCALE), clip, adamw)
        transformation = {
            "SGD": optax.sgd(lr, momentum=MOMENTUM),
            "Adam": optax.adam(lr, b1, b2, eps=EPS),
            "AdamW": adamw,
            "Lion": optax.lion(lr, *LION_BETAS, weight_decay=WEIGHT_DECAY),
            "AdamW-clipped": optax.apply_if_finite(clipped, max_consecutive_errors=2**30),
        }[name]

        def step(parameters, state, gradients):
            updates, state = transformation.update(gradients, state, parameters)
            return optax.apply_updates(parameters, updates), state

        self.run = jax.jit(step, donate_argnums=(0, 1))
        self.state = jax.block_until_ready(transformation.init(self.parameters))

    def step(self) -> None:
        self.parameters, self.state = self.run(self.parameters, self.state, self.gradients)
        jax.block_until_ready((self.parameters, self.state))

    def state_bytes(self) -> int:
        return sum(leaf.nbytes for leaf in jax.tree_util.tree_leaves(self.state))

    def parameter(self, index: int) -> np.ndarray:
        return np.asarray(self.parameters[index])
