"""Initial values and gradients of the golden runs, from NumPy alone; the tests import them too."""

import functools
import json
import sys
from pathlib import Path

import numpy as np

SHAPES = ((), (5,), (3, 4), (2, 3, 3, 3))
SAVED_STEPS = (1, 2, 10, 50, 100)  # a golden run ends with the last


def _uniform(stream):
    """One array of each shape, in [-1, 1): uniform doubles are the most stable of NumPy's streams."""
    rng = np.random.default_rng(stream)
    return [np.asarray(rng.uniform(-1.0, 1.0, shape)) for shape in SHAPES]


def initial(seed=0):
    """The float64 parameters before the first step."""
    return _uniform((seed, 0))


@functools.cache
def _gradient(step, seed):
    grads = _uniform((seed, step))
    for i, grad in enumerate(grads):
        sizes = np.geomspace(1.0, 1e-3, grad.size).reshape(grad.shape)
        grads[i] = np.asarray(grad * sizes / np.sqrt(step))
    if step <= 3:
        grads[1][0] = 0.0
    return grads


def gradient(step, seed=0):
    """The float64 gradients of a step, the first being step 1; they do not depend on the parameters.

    Signs are random. Sizes go from 1 for a tensor's first number to 1e-3 for its last, so that eps
    matters, and shrink with the step, so that AMSGrad's maximum does. The vector's first number has
    no gradient in steps 1 to 3, which makes Adam divide 0 by eps.
    """
    return [grad.copy() for grad in _gradient(step, seed)]


def loss(step):
    """What optimizers that take a loss are handed at a step."""
    return 1.0 / step**0.5 + 0.3 * np.sin(step)


def logits(step, heads):
    """The largest attention logits of some heads at a step, of which a quarter are above 100."""
    return np.random.default_rng((7, step, heads)).uniform(20.0, 130.0, heads)


def handed(opt, step):
    """What a step of an optimizer is handed beside its gradients."""
    if opt.takes_loss:
        return {"loss": loss(step)}
    if not hasattr(opt, "attention"):
        return {}
    heads = {name: param.shape[0] for param, (name, _) in opt.attention.items()}
    return {"attention_max_logits": {name: logits(step, count) for name, count in heads.items()}}


def square(step):
    """A gradient of 4 by 4, whose factors have no empty directions; that of step 0 is the parameter."""
    return np.random.default_rng((13, step)).uniform(-1.0, 1.0, (4, 4))


def estimate(step, every):
    """The estimate of the Hessian's diagonal that is handed in ahead of a step; None where there is none."""
    return gradient(step, seed=1) if (step - 1) % every == 0 else None


def hand_in(reference, step, every):
    """The loss of a step, logits, or the estimate of the Hessian ahead of it, as the optimizer takes."""
    opt = reference.optimizer
    given = handed(opt, step)
    if "loss" in given:
        reference.shared_state["loss"] = given["loss"]
    for param, (name, _) in opt.attention.items() if "attention_max_logits" in given else ():
        states, value = reference.state[param.name], given["attention_max_logits"][name]
        rows = np.repeat(value, states["attention_max_logits"].size // value.size)
        states["attention_max_logits"] = rows.reshape(states["attention_max_logits"].shape)
    values = estimate(step, every) if every else None
    for group in opt._core.groups if values is not None else ():
        for param in group.params:
            value, states = values[int(param.name[1:])], reference.state[param.name]
            beta = group.cells["beta2"].at(step - 1)
            value = value * value if opt._squares else value
            states[opt.hessian_state] = np.asarray(beta * states[opt.hessian_state] + (1.0 - beta) * value)


def bowl(values):
    """The gradients of a sum of squared distances from 1, with weights from 1 to 0.1 in each tensor."""
    weights = [np.geomspace(1.0, 0.1, value.size, dtype=value.dtype).reshape(value.shape) for value in values]
    return [weight * (value - 1) for weight, value in zip(weights, values)]


def golden_runs():
    """The optimizer's name, the file and the described case of each run with these gradients.

    A file is called after who made it and the optimizer; torch's come first.
    """
    files = sorted(Path(__file__).parent.glob("*.npz"), key=lambda p: (not p.name.startswith("torch"), p))
    for path in files:
        golden = np.load(path)
        for case in json.loads(str(golden["cases"])) if "cases" in golden.files else []:
            if "changes" in case:
                yield path.stem.split("_", 1)[1].replace("rmsproptf", "rmsprop"), path, case


def record(author, cases, run, described, versions):
    """Run each class's cases, or those of classes named in argv, and write ``<author>_<class>.npz``.

    Args:
        author: how files begin that are made by this package.
        cases: by class, the cases by name.
        run: makes the arrays of a class, a name and a case.
        described: puts a class, a name and a case into the words of ms_optim.
        versions: of the packages that take part, by name, the author's first; or a function from the class
            to these.
    """
    classes = {cls.__name__: cls for cls in cases}
    unknown = set(sys.argv[1:]) - classes.keys()
    assert not unknown, f"no cases for {unknown}; there are {list(classes)}"
    for name in sys.argv[1:] or classes:
        own = cases[classes[name]].items()
        arrays = {}
        for case_name, case in own:
            arrays.update(run(classes[name], case_name, case))
        words = [described(classes[name], *item) for item in own]
        taking_part = versions(classes[name]) if callable(versions) else versions
        save_runs(f"{author}_{name.lower()}", words, taking_part, arrays)


def save_runs(name, cases, versions, arrays):
    """Write the described cases, the versions that made them, and their arrays to a file of that name."""
    assert all(array.dtype == np.float64 for array in arrays.values())
    path = Path(__file__).with_name(f"{name}.npz")
    np.savez_compressed(path, cases=json.dumps(cases), versions=json.dumps(versions), **arrays)
    print(f"{path.name}: {len(cases)} cases, {path.stat().st_size / 1000:.0f} kB")
