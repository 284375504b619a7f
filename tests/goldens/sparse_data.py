"""The table and the sparse gradients of the golden runs, from NumPy alone; the tests import them too."""

import numpy as np

TABLE = (7, 3)
SAVED_STEPS = (1, 2, 5, 20)  # a golden run ends with the last


def initial_table():
    """The float64 table before the first step."""
    return np.random.default_rng((3, 0)).uniform(-1.0, 1.0, TABLE)


def sparse_gradient(step):
    """Indices and values of a step, the first being step 1.

    Rows repeat, in no order; row 6 is never named, row 5 from the tenth step on, and step 4 names none.
    """
    rng = np.random.default_rng((3, step))
    count = 0 if step == 4 else 5
    indices = rng.integers(0, 6 if step >= 10 else 5, count)
    if count:
        indices[3] = indices[1]
    return indices.astype(np.int64), rng.uniform(-1.0, 1.0, (count, TABLE[1]))
