"""Makes torch_lbfgs.npz: what torch.optim.LBFGS does in float64.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need no torch. To make it again:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_lbfgs.py

``cases`` is a JSON list: name, loss (of losses.py, or "given" for the gradients of data.py, whatever the
parameters), size, kwargs in the words of ms_optim, steps (calls of ``step``). Per case and call there are
``<case>/param/<step>/<i>``, and ``<case>/counts``: evaluations and iterations after each call.
"""

import json
from pathlib import Path

import data
import losses
import numpy as np
import torch

SEARCH = {"line_search_fn": "strong_wolfe"}
CASES = [
    {
        "name": "rosenbrock",
        "loss": "rosenbrock",
        "size": 2,
        "kwargs": {"max_iter": 100, **SEARCH},
        "steps": 1,
    },
    {"name": "rosenbrock_10", "loss": "rosenbrock", "size": 10, "kwargs": SEARCH, "steps": 1},
    {
        "name": "short_history",
        "loss": "rosenbrock",
        "size": 10,
        "kwargs": {"max_iter": 8, "history_size": 3, **SEARCH},
        "steps": 4,
    },
    {"name": "network", "loss": "network", "size": 0, "kwargs": {"max_iter": 5, **SEARCH}, "steps": 4},
    {
        "name": "few_evaluations",
        "loss": "rosenbrock",
        "size": 2,
        "kwargs": {"max_iter": 10, "max_eval": 4, **SEARCH},
        "steps": 5,
    },
    {
        "name": "small_lr_search",
        "loss": "network",
        "size": 0,
        "kwargs": {"learning_rate": 0.01, "max_iter": 4, **SEARCH},
        "steps": 3,
    },
    {
        "name": "large_lr_search",
        "loss": "network",
        "size": 0,
        "kwargs": {"learning_rate": 30.0, "max_iter": 4, **SEARCH},
        "steps": 3,
    },
    {"name": "fixed", "loss": "network", "size": 0, "kwargs": {"learning_rate": 0.5}, "steps": 2},
    {
        "name": "tolerances",
        "loss": "network",
        "size": 0,
        "kwargs": {"max_iter": 50, "tolerance_grad": 1e-2, "tolerance_change": 1e-4, **SEARCH},
        "steps": 2,
    },
    {
        "name": "one_iteration",
        "loss": "network",
        "size": 0,
        "kwargs": {"learning_rate": 0.3, "max_iter": 1, "history_size": 4},
        "steps": 12,
    },
    {
        "name": "given_gradients",
        "loss": "given",
        "size": 0,
        "kwargs": {"learning_rate": 0.1, "max_iter": 1, "history_size": 5},
        "steps": 30,
    },
]


def run(case):
    """The golden arrays of one case, by key."""
    loss = getattr(losses, case["loss"], None)
    first = data.initial() if loss is None else losses.start(loss, case["size"])
    params = [torch.tensor(value, requires_grad=True) for value in first]
    kwargs = {"lr" if key == "learning_rate" else key: value for key, value in case["kwargs"].items()}
    optimizer = torch.optim.LBFGS(params, **kwargs)
    arrays, counts = {}, []
    for step in range(1, case["steps"] + 1):

        def closure(step=step):
            values = [p.detach().numpy() for p in params]
            value, grads = loss(values) if loss else (0.0, data.gradient(step))
            for param, grad in zip(params, grads):
                param.grad = torch.tensor(grad)
            return torch.tensor(value, dtype=torch.float64)

        optimizer.step(closure)
        state = optimizer.state[params[0]]
        counts.append((state["func_evals"], state["n_iter"]))
        for i, param in enumerate(params):
            arrays[f"{case['name']}/param/{step}/{i}"] = param.detach().numpy().copy()
    arrays[f"{case['name']}/counts"] = np.array(counts)
    return arrays


def main():
    entries = {
        "cases": json.dumps(CASES),
        "versions": json.dumps({"torch": torch.__version__, "numpy": np.__version__}),
    }
    for case in CASES:
        entries.update(run(case))
        print(case["name"], entries[f"{case['name']}/counts"].tolist()[-1])
    path = Path(__file__).with_name("torch_lbfgs.npz")
    np.savez_compressed(path, **entries)
    print(f"{path.name}: {len(CASES)} cases, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
