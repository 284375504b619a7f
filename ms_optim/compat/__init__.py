"""Other libraries' optimizers and schedules by their own names and arguments: a script changes one import.

Each module belongs to one library and says what its classes are called and given there; formulas stand in
``optimizers`` and ``schedules`` alone.

====================================== =====================================
in place of                            write
====================================== =====================================
``mindspore.nn`` (optim, schedules)    ``ms_optim.compat.nn``
``mindspore.experimental.optim``       ``ms_optim.compat.experimental``
``torch.optim``                        ``ms_optim.compat.torch_optim``
====================================== =====================================

Example:
    >>> from mindspore import nn
    >>> from ms_optim.compat import torch_optim as optim
    >>> net = nn.Dense(3, 2)
    >>> optim.AdamW(net.trainable_params(), lr=1e-3).param_groups[0]["lr"]
    0.001
"""

from ms_optim.compat import experimental, nn, torch_optim

__all__ = ["experimental", "nn", "torch_optim"]
