"""Makes keras_ftrl.npz and tensorflow_proximaladagrad.npz: what Keras and TensorFlow do in float64.

Made with TensorFlow 2.21.0 (CPU), Keras 3.15.1 and NumPy 2.4.6; the tests need none of the former. To make
them again:

    pip install tensorflow-cpu==2.21.0 keras==3.15.1
    python tests/goldens/make_tensorflow.py

The files are laid out as those of make_torch.py. ProximalAdagrad is TensorFlow's kernel itself, which has no
optimizer around it any more.
"""

import json
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from data import SAVED_STEPS, gradient, initial

keras.config.set_floatx("float64")

KERAS = {
    "lr_power": "learning_rate_power",
    "l1": "l1_regularization_strength",
    "l2": "l2_regularization_strength",
}
GROUPS = ({"params": [0, 2]}, {"params": [3, 1], "learning_rate": 0.02, "l1": 0.01, "l2": 0.3})
CASES = {
    "keras_ftrl": {
        "default": {},
        "large_lr": {"learning_rate": 0.1},
        "l1": {"learning_rate": 0.1, "l1": 0.05},
        "l2": {"learning_rate": 0.1, "l2": 0.5},
        "all": {
            "learning_rate": 0.1,
            "l1": 0.01,
            "l2": 0.05,
            "beta": 1.0,
            "lr_power": -0.3,
            "initial_accumulator_value": 0.5,
        },
        "two_groups": {"learning_rate": 0.1},
    },
    "tensorflow_proximaladagrad": {
        "default": {},
        "large_lr": {"learning_rate": 0.1},
        "l1": {"learning_rate": 0.1, "l1": 0.05},
        "l2": {"learning_rate": 0.1, "l2": 0.5},
        "all": {"learning_rate": 0.1, "l1": 0.01, "l2": 0.05, "initial_accumulator_value": 1.5},
        "two_groups": {"learning_rate": 0.1},
    },
}


class KerasFtrl:
    """One group under Keras."""

    def __init__(self, values, **options):
        self.variables = [tf.Variable(value) for value in values]
        self.optimizer = keras.optimizers.Ftrl(**{KERAS.get(key, key): v for key, v in options.items()})
        self.optimizer.build(self.variables)
        for accumulator in self.optimizer._accumulators:  # Keras rounds the first value to float32.
            accumulator.assign(np.full(accumulator.shape, self.optimizer.initial_accumulator_value))

    def step(self, grads):
        self.optimizer.apply(list(map(tf.constant, grads)), self.variables)

    def states(self):
        inner = self.optimizer
        return {"accumulator": inner._accumulators, "linear": inner._linears}


class ProximalAdagrad:
    """One group under TensorFlow's kernel."""

    def __init__(self, values, learning_rate=1e-3, l1=0.0, l2=0.0, initial_accumulator_value=0.1):
        self.variables = [tf.Variable(value) for value in values]
        self.accumulators = [tf.Variable(np.full_like(value, initial_accumulator_value)) for value in values]
        self.numbers = [tf.constant(number, tf.float64) for number in (learning_rate, l1, l2)]

    def step(self, grads):
        lr, l1, l2 = self.numbers
        for var, accum, grad in zip(self.variables, self.accumulators, grads):
            tf.raw_ops.ResourceApplyProximalAdagrad(
                var=var.handle, accum=accum.handle, lr=lr, l1=l1, l2=l2, grad=tf.constant(grad)
            )

    def states(self):
        return {"accumulator": self.accumulators}


def run(kind, name, kwargs, groups):
    """The golden arrays of one case, by key."""
    arrays = {}
    for group in groups:
        places = group["params"]
        own = {key: value for key, value in group.items() if key != "params"}
        member = kind([initial()[i] for i in places], **{**kwargs, **own})
        for step in range(1, SAVED_STEPS[-1] + 1):
            grads = gradient(step)
            member.step([grads[i] for i in places])
            if step in SAVED_STEPS:
                for i, variable in zip(places, member.variables):
                    arrays[f"{name}/param/{step}/{i}"] = variable.numpy()
        for state, values in member.states().items():
            for i, value in zip(places, values):
                arrays[f"{name}/state/{state}/{i}"] = np.asarray(value)
    return arrays


def main():
    versions = {module.__name__: module.__version__ for module in (tf, keras, np)}
    for file, cases in CASES.items():
        kind = KerasFtrl if file == "keras_ftrl" else ProximalAdagrad
        described, entries = [], {"versions": json.dumps(versions)}
        for name, kwargs in cases.items():
            groups = GROUPS if name == "two_groups" else ({"params": [0, 1, 2, 3]},)
            ours = [{"lr" if k == "learning_rate" else k: v for k, v in group.items()} for group in groups]
            case = {"name": name, "kwargs": kwargs, "groups": ours, "changes": []}
            if file == "keras_ftrl" and name == "default":
                case["rtol"] = 1e-8  # Keras subtracts two powers that are nearly equal: it has lost digits.
            described.append(case)
            entries.update(run(kind, name, kwargs, groups))
        assert all(value.dtype == np.float64 for value in entries.values() if isinstance(value, np.ndarray))
        path = Path(__file__).with_name(f"{file}.npz")
        np.savez_compressed(path, cases=json.dumps(described), **entries)
        print(f"{path.name}: {len(cases)} cases, {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
