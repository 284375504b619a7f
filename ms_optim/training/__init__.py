"""What stands around a step in a training: what is done with the network and the losses.

An optimizer knows nothing of what is here.
"""

from ms_optim.training.accumulator import Accumulator
from ms_optim.training.batch_norm import recompute_batch_norm
from ms_optim.training.sam import SAM
from ms_optim.training.train_one_step import TrainOneStep

__all__ = ["SAM", "Accumulator", "TrainOneStep", "recompute_batch_norm"]
