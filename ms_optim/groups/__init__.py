"""Groups that can be read: who is decayed, at what rate each layer learns, what is frozen.

What a group holds while an optimizer trains is here too; what is computed with it belongs elsewhere.

Example:
    >>> from mindspore import nn
    >>> import ms_optim
    >>> ms_optim.groups.decay_groups(nn.Dense(2, 3), weight_decay=0.1, no_decay="bias")
    parameter  shape   lr  decay  group
    weight     (3, 2)   -    0.1      0
    bias       (3,)     -    0.0      1
"""

from ms_optim.groups.recipes import Groups, decay_groups, freeze, layer_decay_groups, merge, with_schedule

__all__ = ["Groups", "decay_groups", "freeze", "layer_decay_groups", "merge", "with_schedule"]
