"""The functions that an optimizer's formula may use, next to Python's operators.

Example:
    >>> import numpy as np
    >>> from ms_optim.math import sign, where
    >>> x = np.array([-2.0, 0.0, 3.0])
    >>> where(x > 0, x, -sign(x)).tolist()
    [1.0, -0.0, 3.0]
"""

from ms_optim.formula import functions, matrices, noise
from ms_optim.formula.functions import *  # noqa: F403
from ms_optim.formula.matrices import *  # noqa: F403
from ms_optim.formula.noise import *  # noqa: F403
from ms_optim.formula.totals import total

__all__ = [*functions.__all__, *matrices.__all__, *noise.__all__, "total"]
