"""torch.optim, in its three implementations."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from benchmarks.contestant import (
    BETAS,
    EMA_DECAY,
    EPS,
    LOSS_SCALE,
    LR,
    MAX_GRAD_NORM,
    MOMENTUM,
    WEIGHT_DECAY,
    Contestant,
    Problem,
    Unavailable,
)


class Torch(Contestant):
    def __init__(self, problem: Problem, threads: int, implementation: str) -> None:
        if problem.optimizer == "Lion":
            raise Unavailable("torch.optim has no Lion")
        if problem.optimizer == "AdamW-cautious":
            raise Unavailable("torch.optim has no cautious update")
        torch.set_num_threads(threads)
        self.problem, self.implementation = problem, implementation
        self.parameters = [torch.nn.Parameter(torch.from_numpy(x).clone()) for x in problem.values()]
        self.gradients = [torch.from_numpy(x).clone() for x in problem.gradients()]
        for parameter, gradient in zip(self.parameters, self.gradients):
            parameter.grad = gradient.clone() if problem.clipped else gradient

    def make(self) -> None:
        name = self.problem.optimizer.split("-")[0]
        options: dict[str, Any] = {
            "SGD": {"momentum": MOMENTUM},
            "Adam": {"betas": BETAS, "eps": EPS},
            "AdamW": {"betas": BETAS, "eps": EPS, "weight_decay": WEIGHT_DECAY},
        }[name]
        how = {
            "fused": {"fused": True},
            "foreach": {"foreach": True},
            "forloop": {"foreach": False, "fused": False},
        }[self.implementation]
        self.optimizer = getattr(torch.optim, name)(
            self.parameters, lr=LR[self.problem.optimizer], **options, **how
        )
        if self.problem.clipped:
            self.scaler = torch.amp.GradScaler("cpu", init_scale=LOSS_SCALE, growth_interval=2**30)
            self.scaler.scale(torch.ones(()))  # It wants to have scaled a loss.
        if self.problem.averaged:
            self.model = torch.nn.ParameterList(self.parameters)
            average = torch.optim.swa_utils.get_ema_multi_avg_fn(EMA_DECAY)  # Which is the faster one.
            self.average = torch.optim.swa_utils.AveragedModel(self.model, multi_avg_fn=average)

    def prepare(self) -> None:
        if self.problem.clipped:  # The scaler and the clip change the gradients in place.
            torch._foreach_copy_([parameter.grad for parameter in self.parameters], self.gradients)

    def step(self) -> None:
        if not self.problem.clipped:
            self.optimizer.step()
            return
        # As torch's documentation of automatic mixed precision has it.
        self.scaler.unscale_(self.optimizer)
        foreach = self.implementation == "foreach"  # On CPU, the clip is faster without.
        torch.nn.utils.clip_grad_norm_(self.parameters, MAX_GRAD_NORM, foreach=foreach)
        self.scaler.step(self.optimizer)
        self.scaler.update()
        if self.problem.averaged:
            self.average.update_parameters(self.model)

    def state_bytes(self) -> int:
        states = (value for state in self.optimizer.state.values() for value in state.values())
        average = self.average.parameters() if self.problem.averaged else ()
        return sum(value.nbytes for value in (*states, *average) if isinstance(value, torch.Tensor))

    def parameter(self, index: int) -> np.ndarray:
        return self.parameters[index].detach().numpy()
