"""ms_optim, mindspore.nn and mindspore.experimental.optim."""

from __future__ import annotations

from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, ParameterTuple, Tensor, nn

import ms_optim
from benchmarks.contestant import (
    BETAS,
    EMA_DECAY,
    EPS,
    LEAST_MEAN,
    LION_BETAS,
    LOSS_SCALE,
    LR,
    MAX_GRAD_NORM,
    MOMENTUM,
    STACKS,
    WEIGHT_DECAY,
    Contestant,
    Problem,
    Unavailable,
)
from ms_optim import transforms

MODES = {"pynative": ms.PYNATIVE_MODE, "compiled": ms.GRAPH_MODE, "jit": ms.PYNATIVE_MODE}


class CompiledStep(nn.Cell):
    """One step as a graph; the gradients are Parameters of it, so that no input is passed."""

    def __init__(self, optimizer: nn.Cell, gradients: tuple[Parameter, ...]) -> None:
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer
        self.gradients = ParameterTuple(gradients)

    def construct(self):
        return self.optimizer(self.gradients)


class InMindSpore(Contestant):
    def __init__(self, problem: Problem, threads: int, use: str) -> None:
        self.problem, self.use = problem, use
        self.prepare()
        self.optimizer_class()  # Says so now, if there is none.
        # nn.AdamWeightDecay decays by name: these names it decays, as all others do.
        self.parameters = [
            Parameter(Tensor(values), name=f"weight_{i}") for i, values in enumerate(problem.values())
        ]
        self.gradients = tuple(map(Tensor, problem.gradients()))
        if use == "compiled":
            self.gradients = tuple(
                Parameter(gradient, name=f"gradient_{i}", requires_grad=False)
                for i, gradient in enumerate(self.gradients)
            )

    def prepare(self) -> None:
        ms.set_context(mode=MODES[self.use])

    def optimizer_class(self) -> Any:
        raise NotImplementedError

    def optimizer(self) -> nn.Cell:
        raise NotImplementedError

    def make(self) -> None:
        self.made = optimizer = self.optimizer()
        gradients = self.gradients
        if self.use == "compiled":
            self.run = CompiledStep(optimizer, gradients)
        elif self.use == "jit":
            gradients = ms.mutable(gradients)

            @ms.jit
            def step(gradients):
                return optimizer(gradients)

            self.run = lambda: step(gradients)
        else:
            self.run = lambda: optimizer(gradients)

    def step(self) -> None:
        self.run()
        self.parameters[-1].asnumpy()  # Waits for the device. It copies nothing.

    def state_bytes(self) -> int:
        weights = {id(parameter) for parameter in self.parameters}
        state = {id(p): p.nbytes for p in self.made.get_parameters() if id(p) not in weights}
        return sum(state.values())

    def parameter(self, index: int) -> np.ndarray:
        return self.parameters[index].asnumpy()


class Ours(InMindSpore):
    engine = "native"

    def optimizer_class(self) -> Any:
        return getattr(ms_optim, self.problem.optimizer.split("-")[0])

    def options(self) -> dict[str, Any]:
        """Of the formula; what stands around it is the same for all."""
        return {
            "SGD": {"momentum": MOMENTUM},
            "Adam": {"betas": BETAS, "eps": EPS},
            "AdamW": {"betas": BETAS, "eps": EPS, "weight_decay": WEIGHT_DECAY},
            "Lion": {"betas": LION_BETAS, "weight_decay": WEIGHT_DECAY},
        }[self.problem.optimizer.split("-")[0]]

    def around(self) -> dict[str, Any]:
        """What stands around the formula."""
        average = transforms.EMA(EMA_DECAY)
        clipped = {"max_grad_norm": MAX_GRAD_NORM, "skip_nonfinite": True}
        return {
            "AdamW-clipped": lambda: {"loss_scale": LOSS_SCALE, **clipped},
            "AdamW-averaged": lambda: {
                "loss_scale": ms_optim.LossScaler(LOSS_SCALE, window=2**30),
                "transforms": [average],
                **clipped,
            },
            "AdamW-cautious": lambda: {"transforms": [transforms.Cautious(LEAST_MEAN), average]},
        }.get(self.problem.optimizer, dict)()

    def optimizer(self) -> nn.Cell:
        lr = LR[self.problem.optimizer]
        return self.optimizer_class()(
            self.parameters, lr, engine=self.engine, **self.options(), **self.around()
        )


class Watched(Ours):
    """Somebody reads what each step did."""

    def step(self) -> None:
        super().step()
        assert self.made.last_step.gradient_norm > 0


class Portable(Ours):
    """What serves on Ascend and GPU, and formulas that cannot be followed."""

    engine = "portable"


class PlainPortable(Portable):
    """With nothing around the formula, whatever is asked for: what the others cost beside it."""

    def around(self) -> dict[str, Any]:
        return {}


class BuiltIn(InMindSpore):
    """mindspore.nn. AdamWeightDecay has no bias correction: it is a peer in time, not in numbers."""

    def optimizer_class(self) -> Any:
        names = {"SGD": "Momentum", "Adam": "Adam", "AdamW": "AdamWeightDecay"}
        if self.problem.optimizer in STACKS:
            raise Unavailable(
                "mindspore.nn optimizers neither check, clip nor average; its loss scalers refuse CPU"
            )
        if self.problem.optimizer not in names:
            raise Unavailable(f"mindspore.nn has no {self.problem.optimizer}")
        return getattr(nn, names[self.problem.optimizer])

    def optimizer(self) -> nn.Cell:
        options: dict[str, dict[str, Any]] = {
            "SGD": {"momentum": MOMENTUM},
            "Adam": {"beta1": BETAS[0], "beta2": BETAS[1], "eps": EPS},
            "AdamW": {"beta1": BETAS[0], "beta2": BETAS[1], "eps": EPS, "weight_decay": WEIGHT_DECAY},
        }
        name = self.problem.optimizer
        return self.optimizer_class()(self.parameters, LR[name], **options[name])


class Experimental(InMindSpore):
    """mindspore.experimental.optim."""

    def optimizer_class(self) -> Any:
        from mindspore.experimental import optim

        if self.problem.optimizer in STACKS:
            raise Unavailable("mindspore.experimental.optim neither checks, clips nor averages")
        if self.problem.optimizer not in ("SGD", "Adam", "AdamW"):
            raise Unavailable(f"mindspore.experimental.optim has no {self.problem.optimizer}")
        return getattr(optim, self.problem.optimizer)

    def optimizer(self) -> nn.Cell:
        options: dict[str, dict[str, Any]] = {
            "SGD": {"momentum": MOMENTUM},
            "Adam": {"betas": BETAS, "eps": EPS},
            "AdamW": {"betas": BETAS, "eps": EPS, "weight_decay": WEIGHT_DECAY},
        }
        name = self.problem.optimizer
        return self.optimizer_class()(self.parameters, lr=LR[name], **options[name])
