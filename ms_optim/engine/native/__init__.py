"""The native engine: formulas as compiled kernels, for the CPU.

``src`` has the engine, ``builtin`` the generated rules. What any engine needs belongs to the rooms above.
"""

from ms_optim.engine.native.cpp import Kernel, kernel
from ms_optim.engine.native.library import Unavailable

__all__ = ["Kernel", "Unavailable", "kernel"]
