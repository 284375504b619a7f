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
"""

from ms_optim.compat import experimental, nn, torch_optim

__all__ = ["experimental", "nn", "torch_optim"]
