"""What a rule's update of one parameter consists of, in a MindSpore graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable, NamedTuple

import mindspore as ms

from ms_optim.engine.portable.fused import Fused
from ms_optim.formula.decay import KEPT
from ms_optim.formula.preparation import prepare
from ms_optim.formula.rule import FINITE, Rule, arguments
from ms_optim.formula.symbolic import Symbol, call, constant, inputs


class Form(NamedTuple):
    """What a rule's source is made for.

    Attributes:
        dtype: the parameters' type.
        without: the terms around the rule that are neutral, and are left out.
        centralizes: whether the mean over all axes but the first is taken from the gradient.
        guarded: whether the step changes nothing where a gradient is not finite.
        tracks: whether the update gives the norm of the parameter's change.
        master: whether a float32 copy stands behind each parameter.
        operator: MindSpore's fused operator that stands in for the rule's own operations.
    """

    dtype: Any
    without: frozenset[str] = frozenset()
    centralizes: bool = False
    guarded: bool = False
    tracks: bool = False
    master: bool = False
    operator: Fused | None = None

    @property
    def compute(self) -> str:
        """The type of the arithmetic."""
        return "float64" if self.dtype == ms.float64 else "float32"

    @property
    def cast(self) -> bool:
        """Whether parameters are of another type than the arithmetic."""
        return self.dtype not in (ms.float32, ms.float64)


def prepared(
    rule: Rule,
    values: Mapping[str, Symbol],
    form: Form,
    param: Symbol,
    grad: Symbol,
    between: Callable | None = None,
) -> Any:
    """The gradient that the formula sees."""
    terms = {name: values[name] for name in ("grad_scale", "max_grad_value", "l1_decay")}
    if form.centralizes:
        terms["grad_centralization"] = constant(1.0)
    if rule.decay == "coupled":
        terms["weight_decay"] = values["weight_decay"]
    return prepare(param, grad, terms, form.without, between)


class Statement(NamedTuple):
    """A line of an update; each ``{}`` in it stands for the symbol of the same place."""

    text: str
    symbols: Sequence[Symbol] = ()


def traced(
    rule: Rule, new: Mapping[str, Symbol], values: Mapping[str, Symbol], form: Form, rows: bool = False
) -> list[Statement]:
    """The rule, operation by operation.

    Args:
        new: the new parameter and states.
        rows: whether it is run on the rows of a sparse gradient.
    """
    names = ("param", *rule.states)
    old = {"param": inputs(("param",), scalar=False)["param"], **rule.state_inputs()}
    if form.guarded:
        new = {name: call("where", values[FINITE] > 0.5, new[name], old[name]) for name in names}
    stores = [Statement(put(variable_of(name), "{}", rows), [new[name]]) for name in rule.states]
    return [*stores, Statement("store({})", [new["param"]])]


def untraced(rule: Rule, values: dict[str, Symbol], form: Form) -> list[Statement]:
    """A call of the rule, whose own source MindSpore parses; what the base adds is traced."""
    param, grad = inputs(("param", "grad"), scalar=False).values()
    given = {**values, **rule.fill(values), "grad": prepared(rule, values, form, param, grad)}
    words, symbols = [], []
    for name in arguments(rule.update):
        if name in given:
            words.append(f"{name}={{}}")
            symbols.append(constant(given[name]))
        elif name in rule.flags:
            words.append(f"{name}={rule.flags[name]!r}")
        elif name in ("param", *rule.states):
            words.append(f"{name}={variable_of(name)}")
        elif name in rule.absent:
            words.append(f"{name}=None")
    returned = ("param", *rule.returned)
    present = [i for i, name in enumerate(returned) if name not in rule.absent]
    results = [f"new[{i}]" for i in present] if len(returned) > 1 else ["new"]
    finite = [values[FINITE] > 0.5] if form.guarded else []
    lost: list[Symbol] = []
    if KEPT in values:
        lost = [1.0 - values[KEPT]]
        results[0] = f"shrunk({results[0]}, param_, {{}}, {rule.decay == 'cautious'})"
    if form.guarded:
        names = map(variable_of, ("param", *rule.states))
        results = [f"ops.where({{}}, {new}, {old})" for new, old in zip(results, names)]
    param_new, *states_new = results
    return [
        Statement(f"new = rule_update({', '.join(words)})", symbols),
        *(
            Statement(f"ops.assign({variable_of(name)}, {new})", finite)
            for name, new in zip(rule.states, states_new)
        ),
        Statement(f"store({param_new})", [*finite, *lost]),
    ]


def by_operator(rule: Rule, values: dict[str, Symbol], form: Form, operator: Fused) -> list[Statement]:
    """A call of MindSpore's fused operator for the rule."""
    param, grad = inputs(("param", "grad"), scalar=False).values()
    exact = {f"exact_{name}": value for name, value in values.items()}

    def scalars_of(given: dict[str, Symbol]) -> Sequence[Symbol]:
        filled = {**exact, **given, **rule.fill(given)}
        return operator.scalars(**{name: filled[name] for name in arguments(operator.scalars)})

    # What is handed on as it is, the operator sees in float32: what else depends on it must be computed from
    # the same number. (0.999 is off by 1.3e-8 then, and 1 - 0.999 by 1.3e-5.)
    handed = set(scalars_of(values))
    scalars = scalars_of(
        {name: call("float32", value) if value in handed else value for name, value in values.items()}
    )
    if form.guarded:
        # A step that is left out is one that changes nothing: without a gradient, decay, rate and damping.
        taken = values[FINITE] > 0.5
        still = dict.fromkeys(("grad_scale", "l1_decay", "weight_decay"), 0.0) | {KEPT: 1.0}
        values = {
            name: call("where", taken, value, still[name]) if name in still else value
            for name, value in values.items()
        }
        scalars = [call("where", taken, now, rest) for now, rest in zip(scalars, operator.neutral)]
        whole = call("where", taken, 1.0, 0.0)
        grad = call("cleaned", grad, whole if "grad_scale" in form.without else values["grad_scale"])
        form = form._replace(without=form.without | {"grad_scale"})
    states = map(variable_of, rule.states)
    words = ", ".join(["stored", "{}", *states, *["{}"] * len(scalars)])
    operands = [prepared(rule, values, form, param, grad), *scalars]
    if KEPT in values and not operator.decays:
        # MindSpore keeps the order of what writes to a Parameter. What is not given back may be left out.
        return [Statement(f"(shrink(stored, {{}}), operator({words}))", [values[KEPT], *operands])]
    return [Statement(f"operator({words})", operands)]


def variable_of(name: str) -> str:
    """A rule's name in the source: with an underscore, so that it cannot be one of the module's."""
    return f"{name.replace('.', '__')}_"


def table(variable: str) -> str:
    """The Parameter of which a variable has some rows."""
    return f"table_{variable}"


def put(variable: str, value: str, rows: bool) -> str:
    """What stores a value: in a Parameter, or in some rows of it."""
    return f"put_rows({table(variable)}, rows, {value})" if rows else f"ops.assign({variable}, {value})"
