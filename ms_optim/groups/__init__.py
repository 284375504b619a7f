"""Groups that can be read: who is decayed, at what rate each layer learns, what is frozen.

What a group holds while an optimizer trains is here too; what is computed with it belongs elsewhere.
"""

from ms_optim.groups.recipes import Groups, decay_groups, freeze, layer_decay_groups, merge

__all__ = ["Groups", "decay_groups", "freeze", "layer_decay_groups", "merge"]
