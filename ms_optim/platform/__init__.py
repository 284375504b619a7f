"""All that knows MindSpore's insides: compiled graphs, the call stack, Parameters that keep their buffers.

Nothing here knows what an optimizer computes; what MindSpore documents belongs elsewhere.
"""
