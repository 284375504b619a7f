"""Several processes that train one model: what they send each other, on MindSpore's own collectives.

Nothing here starts processes or opens connections: ``msrun`` and ``mindspore.communication.init`` do. What a
step computes of a gradient belongs elsewhere.
"""

from ms_optim.parallel.agreement import check_agreement
from ms_optim.parallel.mean import GradientMean, MeanOfCalls, make_mean
from ms_optim.parallel.messages import Message, messages_for
from ms_optim.parallel.settings import ParallelSettings, read_parallel

__all__ = [
    "GradientMean",
    "MeanOfCalls",
    "Message",
    "ParallelSettings",
    "check_agreement",
    "make_mean",
    "messages_for",
    "read_parallel",
]
