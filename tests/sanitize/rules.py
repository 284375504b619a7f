"""Print what the sanitised engine is built with: the built-in rules, and one with every kind of loop."""

import os

os.environ.setdefault("GLOG_v", "3")

from ms_optim.math import centralize, max, mean, norm, sum, where  # noqa: E402
from ms_optim.native import builtin  # noqa: E402
from ms_optim.native.emit import kernel  # noqa: E402
from ms_optim.rule import Rule  # noqa: E402


def reductions(param, grad, first, second, lr):
    first = 0.9 * first + centralize(grad - mean(grad))
    second = second + centralize(first * first)
    ratio = where(norm(param) > max(abs(second)), norm(param) / (norm(first) + sum(second * second)), lr)
    return param - ratio * first, first, second


if __name__ == "__main__":
    names = ("lr", "weight_decay", "l1_decay")
    rule = Rule("Sanitized", reductions, None, ("first", "second"), names, {})
    print(builtin.source([*builtin.kernels(), kernel(rule, names)]))
