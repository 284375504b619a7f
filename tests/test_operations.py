"""Random formulas: what functions and operators mean is the same under NumPy and on each engine.

A formula is compiled in a second or two, so one formula has many random trees: an optimizer with a state for
each operation, whose new value is a tree with that operation at its root. The leaves are the parameter, the
gradient, the states, the learning rate, and Python's numbers.

Numbers are compared where they can be: where NumPy's result stays the same, to 1e-12, when each rounding on
the way is made about fifty times larger, at random. This leaves out what cancels, and what stands so near to
a jump (of a sign, a comparison, a whole number, the end of a domain) that rounding decides. Jumps at exact
numbers are compared, and so are infinite numbers and NaN, which must stand in the same places. The sign of a
zero that was computed counts as rounding.
"""

import inspect
import operator

import mindspore as ms
import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from mindspore import Parameter, Tensor

import ms_optim
from ms_optim import math
from ms_optim.formula import matrices, operations, symbolic
from ms_optim.formula.operations import REDUCTIONS
from ms_optim.formula.signs import opposed
from ms_optim.groups.values import RANGES

# Functions of plain numbers, as sqrt(2.0) in a formula.
PLAIN_NUMBERS = True

# Those of whole tensors, rows and matrices have tests of their own.
ELEMENTWISE = set(math.__all__) - {
    "centralize",
    "cond",
    "normal",
    "uniform",
    "total",
    "unit_sum",
    *REDUCTIONS,
    *matrices.__all__,
}
FUNCTIONS = {name: getattr(math, name) for name in math.__all__ if name in ELEMENTWISE}
FUNCTIONS = {name: function for name, function in FUNCTIONS.items() if callable(function)}
OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "negative": operator.neg,
    "absolute": operator.abs,
}
COMPARISONS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
OPERATIONS = [*FUNCTIONS, *OPERATORS, *COMPARISONS]
# Not rounded.
EXACT = {"abs", "ceil", "clip", "floor", "maximum", "minimum", "negative", "absolute", "sign", "where"}

# Trees that an engine has got wrong: NaN as the first operand, and two of Python's numbers times one that is
# computed once a step.
KNOWN = [
    ("maximum", "s0", "s1"),
    ("minimum", "s0", 2.0),
    ("*", ("where", ("<", "param", "grad"), 2.0, 0.5), ("tanh", "lr")),
]
STATES = [f"s{number}" for number in range(len(OPERATIONS) + len(KNOWN))]
LR = 0.375
NUMBERS = [2.0, 0.5, -1.0, 3, 1, 0.1, -2.5, 0.0, 1e-3]
SPECIAL = [0.0, 1.0, -1.0, 2.0, -2.5, 0.5, 7.0, -100.0, np.inf, -np.inf, np.nan]


# Trees are tuples: an operation and its operands. Leaves are names and numbers.


def leaves(tree):
    return {leaf for part in tree[1:] for leaf in leaves(part)} if isinstance(tree, tuple) else {tree}


def is_plain(tree):
    """Whether it is made of numbers alone, for which Python's own operators would be taken."""
    return not any(isinstance(leaf, str) for leaf in leaves(tree))


def has_tensor(tree):
    return any(isinstance(leaf, str) and leaf != "lr" for leaf in leaves(tree))


@st.composite
def operands(draw, count, depth):
    """So many trees, not all of them plain."""
    trees = [draw(tree(depth)) for _ in range(count)]
    if all(map(is_plain, trees)):
        trees[draw(st.integers(0, count - 1))] = draw(st.sampled_from(["param", "grad", "lr"]))
    return trees


@st.composite
def of(draw, operation, depth):
    """A tree with an operation at its root. A comparison chooses, or counts as 0 or 1."""
    if operation in COMPARISONS:
        return ("*", (operation, *draw(operands(2, depth))), *draw(operands(1, depth)))
    if operation == "where":
        compared = (draw(st.sampled_from(list(COMPARISONS))), *draw(operands(2, depth)))
        return ("where", compared, draw(tree(depth)), draw(tree(depth)))
    if operation in FUNCTIONS:
        count = len(inspect.signature(FUNCTIONS[operation]).parameters)
        if PLAIN_NUMBERS and draw(st.integers(0, 5)) == 0:
            numbers = [draw(st.sampled_from(NUMBERS)) for _ in range(count)]
            with np.errstate(all="ignore"):
                # MindSpore's compiler takes x * NaN for x where the NaN is a constant.
                if np.isfinite(FUNCTIONS[operation](*numbers)):
                    return (operation, *numbers)
        return (operation, *draw(operands(count, depth)))
    return (operation, *draw(operands(1 if operation in ("negative", "absolute") else 2, depth)))


@st.composite
def tree(draw, depth):
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        names = st.sampled_from(["param", "grad", "lr", *STATES])
        return draw(st.one_of(names, st.sampled_from(NUMBERS)))
    return draw(of(draw(st.sampled_from(OPERATIONS)), depth - 1))


def rooted(operation):
    return of(operation, 2).filter(has_tensor)


def source(tree):
    if not isinstance(tree, tuple):
        return str(tree) if isinstance(tree, str) else f"({tree!r})"
    operation, *parts = tree
    parts = [source(part) for part in parts]
    if operation in FUNCTIONS:
        return f"{operation}({', '.join(parts)})"
    if operation in ("negative", "absolute"):
        return f"(-{parts[0]})" if operation == "negative" else f"absolute({parts[0]})"
    return f"({parts[0]} {operation} {parts[1]})"


def noisy(tree, values, rng, signs):
    """The tree under NumPy with large rounding errors, and zeros of some signs."""
    if not isinstance(tree, tuple):
        return values[tree] if isinstance(tree, str) else float(tree)
    operation, *parts = tree
    parts = [noisy(part, values, rng, signs) for part in parts]
    result = {**FUNCTIONS, **OPERATORS, **COMPARISONS}[operation](*parts)
    if operation in COMPARISONS:
        return result
    # NaN / 0 is -inf by MindSpore's division, and NumPy takes the root for a power of 0.5, NaN of -inf.
    if operation in ("/", "**"):
        x, y = parts
        odd = np.isnan(x) & (y == 0.0) if operation == "/" else (x == -np.inf) & (y == 0.5)
        result = np.where(odd, rng.choice([np.nan, np.inf, -np.inf, 0.3], np.shape(result)), result)
    factor = np.where(result == 0.0, rng.choice(signs, np.shape(result)), 1.0)
    if operation not in EXACT:
        factor = factor * (1.0 + 1e-14 * rng.uniform(-1.0, 1.0, np.shape(result)))
    return result * factor


def make(trees):
    """An optimizer whose states take the trees' values."""
    lines = [f"def update(param, grad, {', '.join(STATES)}, lr):"]
    lines += [f"    new_{state} = {source(tree)}" for state, tree in zip(STATES, trees)]
    lines += [f"    return param - lr * grad, {', '.join(f'new_{state}' for state in STATES)}"]
    namespace = {**FUNCTIONS, "absolute": operator.abs}
    exec("\n".join(lines), namespace)
    return type(
        "Random",
        (ms_optim.Optimizer,),
        {"states": tuple(STATES), "update": staticmethod(namespace["update"])},
    )


def inputs(rng, size=400):
    """Numbers of all sizes, and now and then a special one."""
    values = rng.standard_normal(size) * 10.0 ** rng.uniform(-2.0, 1.0, size)
    return np.where(rng.uniform(size=size) < 0.2, rng.choice(SPECIAL, size), values)


def agree(value, truth, rtol):
    with np.errstate(all="ignore"):
        near = np.abs(value - truth) <= rtol * np.abs(truth) + 1e-290
    return near | (value == truth) | (np.isnan(value) & np.isnan(truth))


def describe(tree, values, wrong, got, truth):
    i = np.argmax(wrong)
    names = sorted(leaf for leaf in leaves(tree) if isinstance(leaf, str))
    known = {name: np.broadcast_to(values[name], truth.shape)[i].item() for name in names}
    return f"{source(tree)} of {known}: got {got[i]!r}, NumPy {truth[i]!r}, and {wrong.sum()} such places"


@pytest.mark.parametrize("engine", ["native", "portable"])
def test_numpy_agrees(engine):
    compared = np.zeros(2, int)

    @settings(
        max_examples=3,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.tuples(*map(rooted, OPERATIONS)))
    def check(trees):
        trees = [*trees, *KNOWN]
        rng = np.random.default_rng(0)
        values = {key: inputs(rng) for key in ("param", "grad", *STATES)} | {"lr": LR}
        param = Parameter(Tensor(values["param"], ms.float64), name="w")
        opt = make(trees)([param], learning_rate=LR, engine=engine)
        for state, tensor in opt.state["w"].items():
            tensor.set_data(Tensor(values[state], ms.float64))
        reference = ms_optim.Reference(opt)
        opt((Tensor(values["grad"], ms.float64),))
        failures = []
        with np.errstate(all="ignore"):
            reference.step([values["grad"]])
            for state, tree in zip(STATES, trees):
                got, truth = opt.state["w"][state].asnumpy(), reference.state["w"][state]
                stable = np.ones(truth.shape, bool)
                for signs in ([1.0], [-1.0], *[[1.0, -1.0]] * 6):
                    stable &= agree(noisy(tree, values, rng, signs), truth, 1e-12)
                compared[:] += stable.sum(), stable.size
                wrong = stable & ~agree(got, truth, 1e-12)
                if np.any(wrong):
                    failures.append(describe(tree, values, wrong, got, truth))
        assert not failures, "\n".join(failures)

    check()
    assert compared[0] > 0.8 * compared[1], "too little is compared"


def test_signs_of_products_leave_out_what_is_never_negative():
    """And only that: a number less another, and a hyperparameter of one's own, may be negative."""
    names = ("m", "g", "v")
    tensors = symbolic.inputs(names, scalar=False)
    hyper = symbolic.inputs(("lr", "eps", "gain"), scalar=True)
    m, g, v, lr, eps, gain = *tensors.values(), *hyper.values()

    def computed(x):
        return {s.args[0] if s.op == "input" else s.op for s in symbolic.operands_first([opposed(x, g)])}

    assert computed(-(lr * m / (math.sqrt(v) + eps))) == {"m", "g", "neg", "mul", "lt", "constant"}
    for kept in (math.sqrt(v) - eps, v, math.sqrt(v) + gain):
        assert "v" in computed(m / kept)
    # Whatever is left out, the answer stays.
    rng = np.random.default_rng(0)
    known = {name: rng.normal(size=200) for name in (*names, "gain")} | {"lr": 1e-3, "eps": 1e-8}
    root, signed_scalar = math.sqrt(v * v) + eps, 1.0 - gain
    for x in (
        *(-(lr * m / root), m / root * gain, gain * (m / root), m / gain, v * v * m, m * math.abs(v), m * v),
        *(math.maximum(root, eps) * m, math.minimum(root, math.exp(v)) * -m, signed_scalar * -(m / root)),
        *(1.0 / m, -m / (-root), math.maximum(v, eps) * m, (m - v) / root),
    ):
        values = dict(known)
        for symbol in symbolic.operands_first([opposed(x, g), x]):
            of = tuple(values[arg] for arg in symbol.args) if symbol.op not in symbolic.GIVEN else ()
            if symbol.op == "input":
                values[symbol] = known[symbol.args[0]]
            elif symbol.op == "constant":
                values[symbol] = symbol.args[0]
            else:
                values[symbol] = operations.OPERATIONS[symbol.op].numpy(*of)
        (answer,) = (values[s] for s in values if isinstance(s, symbolic.Symbol) and s.op == "lt")
        np.testing.assert_array_equal(answer, values[x] * known["g"] < 0.0)
    assert opposed(-2.0, 3.0) and not opposed(0.0, 3.0) and not opposed(2.0, 3.0)
    assert all(RANGES[name].low >= 0.0 for name in ("lr", "eps"))
