"""Trainings that are interrupted: what test_resume.py and the processes that it starts have in common.

As a script, the second half in a process of its own: ``resume.py FOLDER``.
"""

import os
import sys
from pathlib import Path

import mindspore as ms
import numpy as np
from table import BASE_ROWS, USUAL_ROWS
from training import Falling, gradients, parameters, tensors

import ms_optim
from ms_optim.schedules import Cosine, Warmup

STEPS = 4  # in each half


def made(row, with_added=False):
    """An optimizer with schedules on lr and weight decay, in two groups, or three."""
    params = parameters()
    groups = [{"params": params[:2]}, {"params": params[2:3], "weight_decay": Falling(0.3)}]
    if with_added:
        groups.append(added_group(params))
    return row.cls(
        groups,
        learning_rate=Warmup(Cosine(lr=0.05, steps=20), steps=3),
        **{**row.needs, "weight_decay": Cosine(lr=0.1, steps=30)},
    ), params


def added_group(params):
    return {"params": params[3:], "lr": 0.02}


def train(opt, steps):
    for step in steps:
        opt(tensors(gradients(step)[: len(opt.parameters)]))


def first_half(row):
    """With a group that is added, a schedule that is overwritten, and values that are changed."""
    opt, params = made(row)
    train(opt, range(2))
    opt.add_param_group(added_group(params))
    opt.param_groups[1]["lr"] = 0.03
    opt.param_groups[2].update({key: value for key, value in row.writes.items() if key != "lr"})
    train(opt, range(2, STEPS))
    return opt


def values(opt):
    """Weights and all that the optimizer owns, by name."""
    return {p.name: p.asnumpy().copy() for p in (*opt.parameters, *opt.get_parameters())}


def runs():
    """A name and a row for each training, with its mode and engine set.

    Every optimizer's states travel in one and the same way: on the portable engine, one of them does.
    """
    for mode, engine, rows in (("PYNATIVE", "native", USUAL_ROWS), ("GRAPH", "portable", BASE_ROWS[1:])):
        os.environ["MS_OPTIM_ENGINE"] = engine
        ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
        for row in rows:
            yield f"{engine}-{row.cls.__name__}", row


def second_half(folder):
    for name, row in runs():
        opt, params = made(row, with_added=True)
        ms_optim.load(Path(folder) / f"{name}.safetensors", opt, params)
        train(opt, range(STEPS, 2 * STEPS))
        np.savez(Path(folder) / f"{name}.npz", **values(opt))


if __name__ == "__main__":
    second_half(*sys.argv[1:])
