"""Several processes that train one model: what they send each other, on MindSpore's own collectives.

Nothing here starts processes or opens connections: ``msrun`` and ``mindspore.communication.init`` do. What a
step computes of a gradient belongs elsewhere.
"""

from ms_optim.parallel.agreement import check_agreement, of_all, telling_others
from ms_optim.parallel.mean import GradientMean, MeanOfCalls, make_mean
from ms_optim.parallel.messages import Message, messages_for
from ms_optim.parallel.sending import Sending, SendingOfCalls, SumOfAll, from_owner
from ms_optim.parallel.settings import ParallelSettings, read_parallel
from ms_optim.parallel.shares import Shares, make_shares

__all__ = [
    "GradientMean",
    "MeanOfCalls",
    "Message",
    "ParallelSettings",
    "Sending",
    "SendingOfCalls",
    "Shares",
    "SumOfAll",
    "check_agreement",
    "from_owner",
    "make_mean",
    "make_shares",
    "messages_for",
    "of_all",
    "read_parallel",
    "telling_others",
]
