"""The portable engine: MindSpore's own operators, on Ascend, GPU and CPU.

What works on one of these alone does not belong here.
"""

from ms_optim.engine.portable.fused import Fused

__all__ = ["Fused"]
