"""What stands around a step in a training: what is done with the network and the losses.

An optimizer knows nothing of what is here.
"""

from ms_optim.training.batch_norm import recompute_batch_norm

__all__ = ["recompute_batch_norm"]
