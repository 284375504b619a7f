"""Makes torch_sparse.npz: what torch's optimizers do in float64 with sparse gradients.

Made with torch 2.13.0 (CPU) and NumPy 1.26.4; the tests need no torch. To make it again:

    pip install torch==2.13.0 "numpy<2"
    python tests/goldens/make_torch_sparse.py

``cases`` (JSON) is a list of dicts with the case's ``name``, ``class`` and ``kwargs``. Gradients are those of
``sparse_data``. Per case ``<name>/param/<step>`` is the table after each step in ``SAVED_STEPS``, and
``<name>/state/<state>`` what the optimizer keeps after the last.

``torch.optim.SGD`` with momentum, and with weight decay, are not here: its momentum moves rows that the
gradient does not name, and it takes no weight decay with a sparse gradient.
"""

import json
from pathlib import Path

import numpy as np
import torch
from sparse_data import SAVED_STEPS, initial_table, sparse_gradient

CASES = {
    "sparse_adam": ("SparseAdam", {}),
    "sparse_adam_betas_eps": ("SparseAdam", {"lr": 0.1, "betas": (0.7, 0.95), "eps": 1e-2}),
    "sparse_adam_maximize": ("SparseAdam", {"lr": 0.01, "maximize": True}),
    "sgd": ("SGD", {"lr": 0.1}),
    "sgd_maximize": ("SGD", {"lr": 0.1, "maximize": True}),
    "adagrad": ("Adagrad", {"lr": 0.1}),
    "adagrad_decay": (
        "Adagrad",
        {"lr": 0.5, "lr_decay": 0.1, "initial_accumulator_value": 0.2, "eps": 1e-3},
    ),
}


def main():
    torch.set_default_dtype(torch.float64)
    arrays, cases = {}, []
    for name, (owner, kwargs) in CASES.items():
        cases.append({"name": name, "class": owner, "kwargs": kwargs})
        table = torch.tensor(initial_table(), requires_grad=True)
        optimizer = getattr(torch.optim, owner)([table], **kwargs)
        for step in range(1, SAVED_STEPS[-1] + 1):
            indices, values = sparse_gradient(step)
            table.grad = torch.sparse_coo_tensor(indices[None], values, table.shape)
            optimizer.step()
            if step in SAVED_STEPS:
                arrays[f"{name}/param/{step}"] = table.detach().numpy().copy()
        for key, value in optimizer.state[table].items():
            if key != "step" and value is not None:
                arrays[f"{name}/state/{key}"] = value.numpy()
    versions = {"torch": torch.__version__, "numpy": np.__version__}
    path = Path(__file__).with_name("torch_sparse.npz")
    np.savez_compressed(path, cases=json.dumps(cases), versions=json.dumps(versions), **arrays)
    print(f"{path.name}: {len(cases)} cases, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
