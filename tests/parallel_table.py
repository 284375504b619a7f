"""Every optimizer in several processes beside itself in one, to the last bit: a command, of half an hour.

    python tests/parallel_table.py --processes 2,3

Of each optimizer of the table, at its first options, fifty steps with a schedule, two groups with other
weight decay, clipping by norm, a LossScaler and an average of the weights. On the way one process has a
NaN, a hyperparameter is written, and a group is added. The parts of a gradient that processes have
differ, and are multiples of the number of processes, so that their mean is exact.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from jobs import job

STEPS, ADDED_AT, NAN_AT, WRITTEN_AT = 50, 20, 7, 11
# A third of them in each of two groups, and in one that is added.
SHAPES = ((12, 8), (8,), (), (8, 8), (7,), (4, 6))
# What is left out where an optimizer refuses it.
LEFT_OUT = ((), ("transforms",), ("transforms", "max_grad_norm", "loss_scale"))


def parameters(shapes):
    from mindspore import Parameter, Tensor

    rng = np.random.default_rng(5)
    values = [(1 + rng.random(shape)).astype(np.float32) for shape in shapes]
    return [Parameter(Tensor(value), name=f"p{i}") for i, value in enumerate(values)]


def make(row, shapes, parallel):
    """The optimizer, and the parameters that are added to it later."""
    import ms_optim

    options = {**row.options[0], **row.needs}
    options.pop("learning_rate", None)
    wanted = {
        "learning_rate": ms_optim.schedules.Cosine(row.rate, steps=2 * STEPS),
        "max_grad_norm": 1.0,
        "loss_scale": ms_optim.LossScaler(1024.0, window=10),
        "transforms": [ms_optim.transforms.EMA(0.9)],
    }
    for without in LEFT_OUT:
        params, third = parameters(shapes), len(shapes) // 3
        groups = [
            {"params": params[:third], "weight_decay": 0.1},
            {"params": params[third : 2 * third]},
        ]
        taken = {key: value for key, value in wanted.items() if key not in without}
        try:
            return row.cls(groups, **options, **taken, parallel=parallel), params[2 * third :]
        except (TypeError, ValueError, RuntimeError) as error:  # The last where another process refused it.
            refused = error
    raise refused


def train(row, shapes, parallel):
    """What it comes to: the optimizer's state dict, and all parameters."""
    from mindspore import Tensor
    from mindspore.communication import get_group_size, get_rank

    opt, added = make(row, shapes, parallel)
    for step in range(STEPS):
        if step == ADDED_AT:
            opt.add_param_group({"params": added, "weight_decay": 0.02})
        if step == WRITTEN_AT:
            name, value = next(iter(row.writes.items()), (None, None))
            if name is not None:
                opt.param_groups[0]["lr" if name == "learning_rate" else name] = value
        rng, size = np.random.default_rng([step, 1]), get_group_size()
        scaler = opt.loss_scale
        scale = 1.0 if isinstance(scaler, float) else float(scaler.scale_value.asnumpy())
        gradients = []
        for param in opt.parameters:
            parts = size * rng.integers(-64, 64, (size, *param.shape)) / 64 * scale
            if step == NAN_AT:
                parts[-1] = np.nan
            gradients.append(parts[get_rank()] if parallel else parts.mean(0))
        opt(tuple(Tensor(np.asarray(each, np.float32)) for each in gradients))
    arrays = [param.asnumpy().copy() for param in opt.parameters]
    return opt.state_dict(), arrays


def row_of(name):
    """The row of an optimizer; of one that has none, its defaults."""
    import table
    from table_row import Row

    from ms_optim.optimizers import class_of

    cls = class_of(name)
    tables = (table.ROWS, table.FREE_ROWS, table.MATRIX_ROWS, table.SINGLE_ROWS)
    tables = (*tables, table.NATIVE_ROWS, table.PORTABLE_ROWS)
    found = [row for rows in tables for row in rows if row.cls is cls]
    return found[0] if found else Row(cls, ({},), {}, (), ())


def compare(row):
    """How far the numbers are from those of one process; as far as they are no error."""
    shapes = SHAPES
    try:
        wanted, ours = train(row, shapes, None)
    except ValueError as error:
        if "no matrix" not in str(error):
            raise
        shapes = tuple(shape for shape in SHAPES if len(shape) == 2)
        wanted, ours = train(row, shapes, None)
    got, theirs = train(row, shapes, "zero1")
    assert got["skipped_steps"] == wanted["skipped_steps"] == 1, (
        got["skipped_steps"],
        wanted["skipped_steps"],
    )
    assert got["global_step"] == wanted["global_step"] == STEPS - 1
    apart, pairs = 0.0, list(zip(ours, theirs))
    for name, states in wanted["state"].items():
        assert got["state"][name].keys() == states.keys()
        pairs += [(array, got["state"][name][key]) for key, array in states.items()]
    for a, b in pairs:
        if a.size:
            size = max(float(np.abs(a).max()), 1e-30)
            apart = max(apart, float(np.abs(a.astype(np.float64) - b).max()) / size)
    assert np.isfinite(apart)
    return apart


def work(path, names):
    """What each process of a job does."""
    from mindspore.communication import get_rank, init

    init()
    for name in names:
        row = row_of(name)
        try:
            found = compare(row)
        except TypeError as refused:
            found = str(refused)
        except Exception as error:
            found = f"FAILED {type(error).__name__}: {error}"
        if get_rank() == 0:
            with path.open("a") as file:
                file.write(json.dumps([name, found]) + "\n")


def main():
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("--processes", default="2,3")
    made.add_argument("--names", default="", help="of optimizers; default: all")
    made.add_argument("--in-job", help=argparse.SUPPRESS)
    given = made.parse_args()
    if given.in_job:
        work(Path(given.in_job), given.names.split(","))
        return
    if not given.names:
        import ms_optim

        given.names = ",".join(ms_optim.list_optimizers())
    for processes in map(int, given.processes.split(",")):
        with tempfile.TemporaryDirectory() as name:
            path, script = Path(name, "found"), Path(__file__).resolve()
            arguments = ["--in-job", path, "--names", given.names]
            with job(Path(name), script, *arguments, processes=processes, limit=240) as started:
                started.wait()
            found = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
            for each, apart in found:
                print(processes, each, apart, flush=True)
            if started.returncode:
                print("".join(log.read_text()[-1500:] for log in Path(name).glob("worker_*.log")))


if __name__ == "__main__":
    sys.exit(main())
