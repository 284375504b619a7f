"""State from and to PyTorch, MegEngine, optax and mindspore.nn; none of them has to be installed.

An optimizer's class says in ``counterparts`` how the others keep its state. What has one, by our names:

=========== =====================================================================================
torch       SGD, Momentum (torch's SGD), Adam, AdamOffload (Adam), AdamW, SparseAdam, NAdam, RAdam,
            Adamax, Adagrad, Adadelta, RMSprop, Rprop, ASGD, Adafactor, LBFGS
MegEngine   SGD, Momentum (SGD), Adam, AdamOffload, AdamW, Adadelta, LAMB; Adagrad where eps is 0
optax       SGD, Momentum (sgd), Adam, AdamOffload, AdamW, AdaBelief, Lion, Adamax, Adadelta; RMSprop
            without momentum; LAMB with ``always_adapt``; Adagrad and RAdam where eps is 0
mindspore   SGD, Momentum, Adam, AdamOffload, AdamW, AdamWeightDecay, SparseAdam (LazyAdam), Adamax,
            RAdam (``experimental``), Adagrad, Adadelta, RMSprop, Rprop, ASGD, Adafactor, LAMB, LARS,
            FTRL, ProximalAdagrad
=========== =====================================================================================

A run of theirs then goes on here as it would there, given the same options; clipping (LAMB has it by default)
and schedules are not part of a state. ``optax.nadam`` is neither our NAdam nor our NAdamW.

Example:
    >>> import numpy as np
    >>> from mindspore import Parameter, Tensor
    >>> import ms_optim
    >>> first, second = (
    ...     ms_optim.Adam([Parameter(Tensor(np.ones(2, np.float32)), name="w")]) for _ in range(2)
    ... )
    >>> print(ms_optim.interop.from_torch(second, ms_optim.interop.to_torch(first)))
    everything fits
"""

from ms_optim.interop.megengine import from_megengine, to_megengine
from ms_optim.interop.mindspore import from_mindspore
from ms_optim.interop.optax import from_optax, to_optax
from ms_optim.interop.torch import from_torch, to_torch

__all__ = [
    "from_megengine",
    "from_mindspore",
    "from_optax",
    "from_torch",
    "to_megengine",
    "to_optax",
    "to_torch",
]
