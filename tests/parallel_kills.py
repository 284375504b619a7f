"""Kills processes of jobs that train and save: what is on disk is whole, and goes on in any number of them.

    python tests/parallel_kills.py --kills 20

Each round starts a job of another number of processes with ``parallel="zero1"``. It loads the newest set,
trains, and saves at each step, until one of its processes, drawn at random, gets SIGKILL at a random moment.
Then the job must end by itself within the time that ``msrun`` gives it. One process loads what is on disk: it
must be, to the last bit, what a training in one process has after as many steps. The last job ends by itself.
"""

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from jobs import job, marked

# All pairs of a number that saves and another that loads.
COUNTS = (2, 3, 4, 2, 4, 3)
SHAPES = ((48, 32), (32,), (), (7, 5), (64, 8))
# The scheduler takes a process that it has not heard of for 30 seconds for gone; the machine may be busy.
END_WITHIN = 120.0


def make_optimizer(**options):
    """Of the parameters that all trainings begin with."""
    from mindspore import Parameter, Tensor

    import ms_optim

    rng = np.random.default_rng(0)
    params = [
        Parameter(Tensor(rng.normal(size=shape).astype(np.float32)), name=f"p{i}")
        for i, shape in enumerate(SHAPES)
    ]
    average = ms_optim.transforms.EMA(0.9)
    return ms_optim.AdamW(params, 0.01, max_grad_norm=20.0, transforms=[average], **options)


def train(opt, until):
    """Steps by gradients of which a half, a third and a quarter are exact."""
    from mindspore import Tensor

    for step in range(opt.state_dict()["global_step"], until):
        rng = np.random.default_rng(step)
        opt(tuple(Tensor((12 * rng.integers(-64, 64, s) / 64).astype(np.float32)) for s in SHAPES))
        yield


def work(path, until):
    """What each process of a job does."""
    from mindspore.communication import get_rank, init

    import ms_optim

    init()
    opt = make_optimizer(parallel="zero1", bucket_mb=0.01)
    if path.exists():
        ms_optim.load(path, opt, opt.parameters)
    for _ in train(opt, until):
        ms_optim.save(path, opt, opt.parameters)
        Path(f"{get_rank()}.json").write_text(json.dumps(os.getpid()))


def check_same(path, straight):
    """Load a set in one process, and compare it with a training of as many steps; how many these are."""
    import ms_optim

    loaded = make_optimizer()
    ms_optim.load(path, loaded, loaded.parameters)
    found = loaded.state_dict()
    for _ in train(straight, found["global_step"]):
        pass
    wanted = straight.state_dict()
    assert found["global_step"] == wanted["global_step"], "an older set than before"
    for ours, theirs in zip(straight.parameters, loaded.parameters):
        np.testing.assert_array_equal(theirs.asnumpy(), ours.asnumpy(), err_msg=ours.name)
        for name, state in wanted["state"][ours.name].items():
            np.testing.assert_array_equal(
                found["state"][ours.name][name], state, err_msg=f"{name}.{ours.name}"
            )
    return found["global_step"]


def wait_for_start(started, folder, processes):
    """The process numbers of the workers, once all of them have saved."""
    files = [folder / f"{rank}.json" for rank in range(processes)]
    end = time.monotonic() + 240.0
    while not all(file.exists() and file.read_text() for file in files):
        logs = "".join(log.read_text()[-2000:] for log in folder.glob("*.log"))
        assert started.poll() is None and time.monotonic() < end, (
            f"the job did not begin: {(folder / 'output').read_text()}{logs}"
        )
        time.sleep(0.05)
    return [json.loads(file.read_text()) for file in files]


def is_within_save(path):
    """Whether something beside the newest set is on disk."""
    index = path.read_bytes()
    shares = [share for share in path.parent.glob(f"{path.name}.*") if share.name.encode() not in index]
    return bool(shares or list(path.parent.glob("ms_optim-*.tmp")))


def main():
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("--kills", type=int, default=20)
    made.add_argument("--seed", type=int, default=1)
    made.add_argument("--in-job", nargs=2, help=argparse.SUPPRESS)
    given = made.parse_args()
    if given.in_job:
        work(Path(given.in_job[0]), int(given.in_job[1]))
        return
    rng, script = random.Random(given.seed), Path(__file__).resolve()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "sets", "last.safetensors")
        path.parent.mkdir()
        straight, within, ends = make_optimizer(), 0, []
        for round_ in range(given.kills + 1):
            processes, folder = COUNTS[round_ % len(COUNTS)], Path(name, f"job{round_}")
            folder.mkdir()
            is_last = round_ == given.kills
            until = straight.state_dict()["global_step"] + 5 if is_last else 10**9
            with job(folder, script, "--in-job", path, until, processes=processes, limit=240) as started:
                if is_last:
                    assert started.wait(300) == 0, "the last job did not end well"
                else:
                    workers = wait_for_start(started, folder, processes)
                    time.sleep(rng.uniform(0.0, 4.0))
                    os.kill(rng.choice(workers), signal.SIGKILL)
                    begin = time.monotonic()
                    started.wait(END_WITHIN)
                    ends.append(time.monotonic() - begin)
                    within += is_within_save(path)
                left = marked(started.mark)
            assert not left, f"msrun left {len(left)} processes"
            step = check_same(path, straight)
            how = "ended by itself" if is_last else f"one killed, the job over after {ends[-1]:.1f} s"
            print(f"{processes} processes: {how}; step {step} whole, as of one process", flush=True)
        assert step == until
        assert len(list(path.parent.iterdir())) == 1 + processes, "what killed processes left is still there"
    print(f"{given.kills} kills, {within} of them within a save; jobs ended within {max(ends):.1f} s")


if __name__ == "__main__":
    sys.exit(main())
