"""What runs formulas: the native and the portable engine, and the choice between them.

What users hold and write while they train belongs elsewhere.
"""

from ms_optim.engine.choice import CHOICES, check_engine, engines, native_kernels
from ms_optim.engine.native.cpp import Kernel
from ms_optim.engine.step import Step, make_step

__all__ = ["CHOICES", "Kernel", "Step", "check_engine", "engines", "make_step", "native_kernels"]
