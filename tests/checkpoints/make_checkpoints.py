"""Makes the checkpoints of this folder: files of an older version, which later ones must go on reading.

Run it with the version whose files are to be kept, the date of that version as its argument; never with a
later one to make the test pass:

    PYTHONPATH=<checkout of that version> python tests/checkpoints/make_checkpoints.py <date> [<name> ...]

With names it makes the files of these optimizers alone, which must have none yet, and adds to
``expected.npz``: so a new optimizer gets its own, and the others keep theirs.

For each case of cases.py there is ``<optimizer>.safetensors``, by ``ms_optim.save`` with the network, and for
some ``<optimizer>.ckpt``, by MindSpore's ``save_checkpoint`` of the optimizer alone. ``expected.npz`` holds
what this version has gone on to:

    version                                 which version that was, for those that were made together
    <optimizer>/saved/<parameter>           the parameters at the save, in float32
    <optimizer>/end/<parameter>             three steps later
    <optimizer>/state/<state>.<parameter>   the states then
"""

import sys

import cases
import mindspore as ms
import numpy as np

import ms_optim


def main(date, *names):
    expected = {"version": np.array(f"{ms_optim.__version__} of {date}")}
    if names:
        expected = dict(np.load(cases.EXPECTED))
        there = [name for name in names if (cases.FOLDER / f"{name}.safetensors").exists()]
        assert not there, f"files that are kept: {there}"
    for name in names or cases.CASES:
        net, opt = cases.made(name)
        asked = cases.CASES[name].options.get("engine", "native")
        assert opt.engine == asked or name in ("LBFGS", "Thor"), name
        cases.train(name, net, opt, 0, cases.SAVED_AFTER)
        ms_optim.save(cases.FOLDER / f"{name}.safetensors", opt, net)
        if name in cases.IN_MINDSPORES_FORMAT:
            ms.save_checkpoint(opt, str(cases.FOLDER / f"{name}.ckpt"))
        arrays = {"saved": cases.values(net)}
        cases.train(name, net, opt, cases.SAVED_AFTER, cases.END)
        arrays |= {"end": cases.values(net), "state": cases.states(opt)}
        for kind, own in arrays.items():
            expected = {k: v for k, v in expected.items() if not k.startswith(f"{name}/{kind}/")}
            expected |= {f"{name}/{kind}/{key}": array for key, array in own.items()}
    np.savez_compressed(cases.EXPECTED, **expected)
    for path in cases.files():
        path.chmod(0o644)  # They are written for their owner only.


if __name__ == "__main__":
    main(*sys.argv[1:])
