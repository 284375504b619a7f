"""What several processes would cost: bytes of memory, messages and time of a step.

It prints a table: ``python -m ms_optim.parallel.plan --parameters 7e9 --processes 8,64 --bandwidth 200e9``.

Each process sends ``bandwidth`` bytes a second, and a message takes ``latency`` seconds besides for each time
that the processes double. The sum of B bytes over n processes (AllReduce) then takes 2 (n - 1) / n
B / bandwidth, one half of it as ReduceScatter and one as AllGather; B bytes from one process to all
(Broadcast) B / bandwidth. An optimizer's step reads the gradient, and reads and writes parameter and state,
at ``memory_bandwidth``. Nothing is counted of the network's own time, with which sending may overlap.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from ms_optim.text import aligned

WAYS = ("data", "zero1", "zero2", "zero3")


class Machine(NamedTuple):
    """How fast numbers move.

    Attributes:
        bandwidth: bytes a second that a process sends.
        latency: seconds of a message for each doubling of processes, however small.
        memory_bandwidth: bytes a second between a process and its memory.
        in_turn: whether a Broadcast goes to one process after the other, as MindSpore's does on the CPU.
    """

    bandwidth: float
    latency: float
    memory_bandwidth: float
    in_turn: bool = False


class Training(NamedTuple):
    """What is trained.

    Attributes:
        parameters: their count of numbers.
        parameter_bytes: of each; a gradient has as many.
        state_bytes: the optimizer's, for each.
        bucket_bytes: how large a message may grow.
    """

    parameters: float
    parameter_bytes: float
    state_bytes: float
    bucket_bytes: float


class Plan(NamedTuple):
    """What one way costs with so many processes.

    Attributes:
        way: one of ``WAYS``.
        processes: how many.
        state, gradients, weights: bytes in a process.
        messages: of a step.
        sent: bytes that leave a process in a step.
        sending, stepping: seconds.
    """

    way: str
    processes: int
    state: float
    gradients: float
    weights: float
    messages: int
    sent: float
    sending: float
    stepping: float

    @property
    def seconds(self) -> float:
        return self.sending + self.stepping


def plan(way: str, processes: int, training: Training, machine: Machine) -> Plan:
    """What a way costs.

    ``"data"`` and ``"zero1"`` are as ``parallel=`` does them: gradients by AllReduce, and with zero1 the new
    parameters by Broadcast from their owners. ``"zero2"`` would send gradients by ReduceScatter and keep
    those of its share alone; ``"zero3"`` would keep its share of the parameters alone too, and gather them
    for the forward and for the backward pass.
    """
    weights = training.parameters * training.parameter_bytes
    state = training.parameters * training.state_bytes
    share = 1.0 / processes if way != "data" else 1.0
    others = (processes - 1) / processes
    buckets = math.ceil(weights / training.bucket_bytes)
    # Those of each process' share end with one that is not full.
    of_owners = processes * math.ceil(weights / processes / training.bucket_bytes)
    # For each kind of sending: bytes, messages, and the latencies of one.
    doublings = math.ceil(math.log2(processes))
    reduced = (2 * others * weights, buckets, 2 * doublings)
    half = (others * weights, buckets, doublings)
    kinds = {
        "data": [reduced],
        "zero1": [reduced, (weights * (processes - 1 if machine.in_turn else 1), of_owners, doublings)],
        "zero2": [half, half],
        "zero3": [half, half, half],
    }[way]
    if processes == 1:
        kinds = []
    moved = weights * 3 + state * 2
    return Plan(
        way,
        processes,
        state * share,
        weights * (share if way in ("zero2", "zero3") else 1.0),
        weights * (share if way == "zero3" else 1.0),
        sum(messages for _, messages, _ in kinds),
        sum(sent for sent, _, _ in kinds),
        sum(sent / machine.bandwidth + messages * times * machine.latency for sent, messages, times in kinds),
        moved * share / machine.memory_bandwidth,
    )


def in_units(value: float, units: Sequence[str], step: float = 1000.0) -> str:
    """A number with three digits and the unit in which it is at least 1."""
    for unit in units[:-1]:
        if value < step:
            return f"{value:.3g} {unit}"
        value /= step
    return f"{value:.3g} {units[-1]}"


def table(plans: Sequence[Plan]) -> str:
    """A line a plan."""
    rows = [
        ["processes", "parallel", "state", "gradients", "weights", "messages", "sent", "sending", "stepping"]
    ]
    for each in plans:
        memory = [in_units(b, ("B", "kB", "MB", "GB", "TB")) for b in (each.state, each.gradients)]
        memory.append(in_units(each.weights, ("B", "kB", "MB", "GB", "TB")))
        seconds = [in_units(1e6 * s, ("us", "ms", "s")) for s in (each.sending, each.stepping)]
        sent = in_units(each.sent, ("B", "kB", "MB", "GB", "TB"))
        rows.append([f"{each.processes:,}", each.way, *memory, f"{each.messages:,}", sent, *seconds])
    return "\n".join(aligned(rows, left=(1,)))


def bytes_a_number(optimizer: str, dtype: str, **options: Any) -> float:
    """The state of an optimizer at its defaults, in bytes for each number of a matrix of 1024 by 1024."""
    import mindspore as ms

    import ms_optim

    weight = ms.Parameter(ms.ops.zeros((1024, 1024), getattr(ms, dtype)), name="weight")
    report = ms_optim.create_optimizer(optimizer, [weight], **options).memory_report()
    return sum(report.by_state.values()) / weight.size


def _above_zero(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0.0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"must be a number above 0, such as 7e9, got {text}")
    return number


def _optimizer(name: str) -> str:
    """A name that ``parallel=`` is for."""
    import ms_optim

    try:
        cls = ms_optim.optimizers.class_of(name)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if cls.update is None or cls.takes_loss:
        raise argparse.ArgumentTypeError(f"{name} does not take parallel=")
    return name


def _counts(text: str) -> list[int]:
    numbers = [int(part) for part in text.split(",")]
    if min(numbers) < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1 each, got {text}")
    return numbers


def parse_args() -> argparse.Namespace:
    made = argparse.ArgumentParser(
        prog="python -m ms_optim.parallel.plan",
        description=__doc__.split("\n")[0],
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = made.add_argument
    add("--parameters", type=_above_zero, required=True, metavar="COUNT", help="numbers that are trained")
    add("--optimizer", type=_optimizer, default="adamw", metavar="NAME", help="one of list_optimizers()")
    add("--processes", type=_counts, default=[1, 8, 64], metavar="N,N", help="how many")
    add("--dtype", default="float32", choices=("float32", "float16", "bfloat16"), help="of the parameters")
    add("--master-weights", action="store_true", help="keep them in float32 besides")
    add("--bandwidth", type=_above_zero, default=25e9, metavar="B/S", help="bytes that a process sends")
    add(
        "--latency",
        type=_above_zero,
        default=1e-5,
        metavar="S",
        help="of a message, for each doubling of processes",
    )
    add("--memory-bandwidth", type=_above_zero, default=1e12, metavar="B/S", help="of a process")
    add("--bucket-mb", type=_above_zero, default=25.0, metavar="MIB", help="how large a message may grow")
    return made.parse_args()


def main() -> None:
    given = parse_args()
    options = {"master_weights": True} if given.master_weights else {}
    state = bytes_a_number(given.optimizer, given.dtype, **options)
    width = 4 if given.dtype == "float32" else 2
    training = Training(given.parameters, width, state, given.bucket_mb * 2**20)
    machine = Machine(given.bandwidth, given.latency, given.memory_bandwidth)
    print(f"{given.optimizer}: {state:.3g} bytes of state a number (of large matrices)\n")
    print(table([plan(way, count, training, machine) for count in given.processes for way in WAYS]))
    print(
        "\nIn each process, a step. parallel= knows data and zero1; zero2 and zero3 are what they would add."
    )


if __name__ == "__main__":
    main()
