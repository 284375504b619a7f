"""What may stand around the formula of any optimizer: given to its constructor as ``transforms=[...]``.

Here are those that the library has, each a :class:`ms_optim.Transform`. How they are run belongs to
:mod:`ms_optim.formula.transform`.

Example:
    >>> from mindspore import nn
    >>> import ms_optim
    >>> from ms_optim.transforms import EMA, Cautious
    >>> opt = ms_optim.Lion(nn.Dense(2, 3).trainable_params(), transforms=[Cautious(), EMA(0.99)])
"""

from ms_optim.transforms.averages import EMA, SWA, Lookahead, ScheduleFree
from ms_optim.transforms.gradients import AdaptiveClip, ClipNorm, GradientNoise, GrokFast
from ms_optim.transforms.tuning import Mechanic
from ms_optim.transforms.updates import Cautious, ClipUpdate, Hyperball

__all__ = [
    "EMA",
    "SWA",
    "AdaptiveClip",
    "Cautious",
    "ClipNorm",
    "ClipUpdate",
    "GradientNoise",
    "GrokFast",
    "Hyperball",
    "Lookahead",
    "Mechanic",
    "ScheduleFree",
]
