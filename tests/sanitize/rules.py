"""Print what the sanitised engine is built with: the built-in rules, and one with every kind of loop."""

import os

os.environ.setdefault("GLOG_v", "3")

from ms_optim.engine.native import prebuild  # noqa: E402
from ms_optim.engine.native.cpp import kernel  # noqa: E402
from ms_optim.formula.functions import centralize, max, mean, norm, sum, where  # noqa: E402
from ms_optim.formula.levels import COLUMN, MATRIX, ROW, Kind  # noqa: E402
from ms_optim.formula.rule import Rule  # noqa: E402
from ms_optim.optimizers import class_of, list_optimizers  # noqa: E402


def reductions(param, grad, first, second, lr):
    first = 0.9 * first + centralize(grad - mean(grad))
    second = second + centralize(first * first)
    ratio = where(norm(param) > max(abs(second)), norm(param) / (norm(first) + sum(second * second)), lr)
    return param - ratio * first, first, second


def along_axes(param, grad, rows, columns, matrices, lr):
    rows = 0.9 * rows + mean(centralize(grad) * grad, -1)
    columns = columns + sum(grad, -2)
    matrices = matrices + mean(rows, -2) * sum(columns, -1)
    scaled = grad * rows * columns + matrices
    columns = where(columns > 0.0, columns, mean(scaled, -2))
    return param - lr * norm(scaled) * (scaled - columns), rows, columns, matrices


if __name__ == "__main__":
    names = ("lr", "weight_decay", "l1_decay")
    rule = Rule("Sanitized", reductions, None, ("first", "second"), names, {}, "coupled")
    levels = {"rows": ROW, "columns": COLUMN, "matrices": MATRIX}
    axes = Rule("Sanitized", along_axes, None, tuple(levels), names, {}, "cautious")
    axes = axes.of_kind(Kind(None, None, tuple(levels.items())))
    families = prebuild.families(map(class_of, list_optimizers()))
    kernels = [each for family in families.values() for each in family]
    kernels += [kernel(rule, names), kernel(axes, names)]
    print(prebuild.rules(kernels))
    print(prebuild.index(kernels).replace('#include "rule.h"', ""))
