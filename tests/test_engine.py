"""The tracer, the generated source, and the kernels that stand in for rules."""

import ast
import doctest
import importlib
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from mindspore import ops
from mindspore.common.sparse_tensor import RowTensorInner
from table import OPTIONS, PORTABLE_OPTIONS, ROWS
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.engine.portable import fused
from ms_optim.engine.portable.source import Form, module_for
from ms_optim.formula.rule import Rule
from ms_optim.formula.symbolic import Program, Untraceable, inputs
from ms_optim.gradients.checks import shapes_of_tensors


def test_program_computes_each_thing_once():
    a, b = inputs(("a", "b"), scalar=True).values()
    x = inputs(("x",), scalar=False)["x"]
    program = Program([(1.0 - a) * x + b, (1.0 - a) * x])
    assert [s.op for s in program.steps] == ["constant", "input", "sub", "input", "mul", "input", "add"]
    assert [s.op for s in program.frontier] == ["sub", "input"]
    assert program.outputs[1] is program.steps[4]


def test_equal_numbers_of_other_kinds_are_one_constant():
    x = inputs(("x",), scalar=False)["x"]
    program = Program([x * 2, x * 2.0, x * np.float32(2), x * True])
    assert sum(s.op == "constant" for s in program.steps) == 2


@pytest.mark.parametrize(
    "untraceable",
    [bool, float, int, lambda x: x.ndim, lambda x: x[0], lambda x: x @ x, lambda x: x + "a"],
)
def test_what_cannot_be_traced(untraceable):
    with pytest.raises(Untraceable):
        untraceable(inputs(("x",), scalar=False)["x"])


def test_scalars_are_not_computed_per_element():
    names = ("lr", "weight_decay", "beta1", "beta2", "eps", "l1_decay")
    flags = {"amsgrad": False, "form": "torch"}
    rule = Rule(
        "Adam",
        ms_optim.Adam.update_amsgrad,
        ms_optim.Adam.scalars,
        ms_optim.Adam.states,
        names,
        flags,
        "coupled",
    )
    module = module_for(rule, names, Form(ms.float32))
    with open(module.__file__) as file:
        text = file.read()
    scalars, update = text.split("@update.register", 1)
    assert scalars.count("**") == 2 and "**" not in update
    assert "beta" not in update and "Tensor(" not in update


def buckets(opt):
    return opt._core.step.current.buckets


def is_fused(opt):
    return any("operator(" in Path(b.update_all.__code__.co_filename).read_text() for b in buckets(opt))


def test_a_fused_kernel_is_used_where_it_computes_the_rule(monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    for opt, expected in (
        (ms_optim.SGD(parameters()), True),
        (ms_optim.SGD(parameters(), momentum=0.9), True),
        (ms_optim.SGD(parameters(), momentum=0.9, nesterov=True), False),
        (ms_optim.SGD(parameters(), momentum=0.9, dampening=0.1), False),
        (ms_optim.Adam(parameters()), True),
        (ms_optim.Adam(parameters(), amsgrad=True), True),
        (ms_optim.Adam(parameters([()]), amsgrad=True), False),
        (ms_optim.Adam(parameters(), betas=(0.9, 0.0)), False),
        (ms_optim.AdamW(parameters([(3,)]), amsgrad=True), True),
        (ms_optim.Adam(parameters(), betas=(0.9, 0.9999)), True),
        (ms_optim.Adam(parameters(), betas=(0.9, 0.99999)), False),
        (ms_optim.AdamW(parameters()), True),
        (ms_optim.AdamW(parameters(dtype=ms.float16)), False),
        (ms_optim.AdamWeightDecay(parameters()), True),
        (ms_optim.AdamWeightDecay(parameters(), betas=(0.9, 0.9999)), False),
        (ms_optim.AdamWeightDecay(parameters(), betas=(0.9, [0.9, 0.99])), False),
        (ms_optim.Adamax(parameters()), False),
        (ms_optim.Adamax(parameters(), form="mindspore"), True),
        (ms_optim.Adadelta(parameters()), True),
        (ms_optim.Adadelta(parameters(), rho=0.999), False),
        (ms_optim.Adadelta(parameters(), rho=[0.9, 0.99]), False),
        (ms_optim.Lion(parameters()), False),
        (ms_optim.AdamW(parameters(), max_grad_norm=1.0, skip_nonfinite=True), True),
        (ms_optim.AdamW(parameters(), track_update_norms=True), False),
    ):
        assert is_fused(opt) is expected, opt


# Settings in which a kernel serves.
FUSED = [
    (ms_optim.SGD, {"momentum": 0.9}),
    (ms_optim.Adam, {"amsgrad": True, "betas": (0.5, 0.9), "eps": 0.1, "weight_decay": 0.5}),
    (ms_optim.AdamW, {}),
    (ms_optim.AdamW, {"betas": (0.0, 0.01), "weight_decay": 0.5}),
    (ms_optim.SGD, {"momentum": 0.9, "weight_decay": 0.5, "decay": "independent"}),
    (ms_optim.Adamax, {"form": "mindspore", "betas": (0.5, 0.9), "eps": 0.1, "weight_decay": 0.5}),
    (ms_optim.AdamWeightDecay, {"betas": (0.5, 0.9), "weight_decay": 0.5}),
    (ms_optim.Adadelta, {"learning_rate": 1.0, "rho": 0.5, "eps": 1e-8}),
]


@pytest.mark.parametrize(
    "cls, options",
    [
        (ms_optim.SGD, {"momentum": 0.9, "weight_decay": 0.3, "l1_decay": 0.1}),
        (ms_optim.SGD, {"weight_decay": 0.5, "decay": "independent"}),
        (ms_optim.Adam, {"amsgrad": True, "eps": 0.0, "weight_decay": 0.5}),
        (ms_optim.AdamW, {"weight_decay": 0.5}),
        (ms_optim.Adamax, {"form": "mindspore", "weight_decay": 0.5}),
        (ms_optim.Adadelta, {"learning_rate": 1.0, "rho": 0.5, "weight_decay": 0.1}),
    ],
)
def test_a_fused_kernel_serves_where_gradients_are_clipped_and_checked(cls, options):
    """A step that is left out is a step of numbers that change nothing, to the last bit."""
    guarded = {"max_grad_norm": 1.0, "skip_nonfinite": True, "loss_scale": 4.0, "engine": "portable"}
    opt = cls(parameters(), **{"learning_rate": 0.1, **options}, **guarded)
    assert is_fused(opt)
    reference = ms_optim.Reference(opt)
    states = [state for own in opt.state.values() for state in own.values()]
    for step in range(4):
        before = [p.asnumpy().copy() for p in (*opt.parameters, *states)]
        arrays = [4.0 * g for g in gradients(step)]
        if step == 2:
            arrays[1][1], arrays[2][0, 0] = np.nan, -np.inf
        opt(tensors(arrays))
        reference.step(arrays)
        if step == 2:
            for old, new in zip(before, (*opt.parameters, *states)):
                np.testing.assert_array_equal(new.asnumpy(), old)
    assert opt.skipped_steps == 1
    for param, truth in zip(to_numpy(opt.parameters), reference.params.values()):
        np.testing.assert_allclose(param, truth, rtol=2e-6)


@pytest.mark.parametrize("cls, options", FUSED)
def test_fused_kernels_compute_the_rule(cls, options):
    """From the first step and from a late one; small gradients too, where what a kernel adds to a divisor
    would be seen."""
    scales = (1.0, 1e-6)
    params = [p for scale in scales for p in parameters(prefix=f"{scale}.")]
    opt = cls(params, **{"learning_rate": 0.1, **options}, engine="portable")
    assert is_fused(opt)
    start, fresh = to_numpy(params), {p.name: p.asnumpy().copy() for p in opt.get_parameters()}
    for first in (0, 10**6):
        for param, value in zip(params, start):
            param.set_data(ms.Tensor(value, ms.float32))
        for param in opt.get_parameters():
            param.set_data(ms.Tensor(fresh[param.name]))
        opt.global_step.set_data(ms.Tensor([first], ms.int32))
        reference = ms_optim.Reference(opt)
        for step in range(30):
            grads = [scale * gradient for scale in scales for gradient in gradients(step)]
            opt(tensors(grads))
            reference.step(grads)
        assert int(opt.global_step.asnumpy()[0]) == first + 30
        for before, param, now in zip(start, params, to_numpy(params)):
            truth = reference.params[param.name]
            way = np.max(np.abs(truth - before))
            assert np.max(np.abs(now - truth)) < 1e-5 * max(way, np.max(np.abs(truth))), (param.name, first)


@pytest.mark.parametrize("cls", [ms_optim.Adam, ms_optim.AdamW, ms_optim.AdamWeightDecay, ms_optim.Adadelta])
def test_a_kernel_goes_when_it_does_not_fit(cls, mode):
    """A number that it would round too much is written between steps."""
    opt = cls(parameters(), learning_rate=0.1, engine="portable")
    values = {"rho": 0.99999} if cls is ms_optim.Adadelta else {"betas": (0.9, 0.99999)}
    grads = gradients(0)
    opt(tensors(grads))
    opt.param_groups[0].update(values)
    reference = ms_optim.Reference(opt)
    before = to_numpy(opt.parameters)
    opt(tensors(grads))
    reference.step(grads)
    for old, param, truth in zip(before, to_numpy(opt.parameters), reference.params.values()):
        np.testing.assert_allclose(param, truth, rtol=0, atol=2e-6 * max(1.0, np.max(np.abs(old))))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.cls.__name__)
def test_a_graph_computes_nothing_in_vain(row):
    """Once a step: MindSpore warns of what it eliminates there, by default on the user's screen."""
    for options in (options for other, options in [*PORTABLE_OPTIONS, *OPTIONS] if other is row):
        opt = row.cls(parameters(), engine="portable", **options)
        for bucket in buckets(opt):
            tree = ast.parse(Path(bucket.update_all.__code__.co_filename).read_text())
            function = next(node for node in ast.walk(tree) if getattr(node, "name", "") == "update_all")
            names = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
            made, used = ({n.id for n in names if isinstance(n.ctx, kind)} for kind in (ast.Store, ast.Load))
            assert made and made <= used, options


def test_dense_gradients_are_looked_at_together(monkeypatch):
    """A thousand of them one by one take a second of each compilation."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    ms.set_context(mode=ms.GRAPH_MODE)
    look = shapes_of_tensors.__infer__
    seen = []

    def watched(gradients):
        found = look(gradients)
        seen.append(found["value"])
        return found

    monkeypatch.setattr(shapes_of_tensors, "__infer__", watched)
    opt, of_table = (
        ms_optim.SGD(parameters()),
        ms_optim.SGD([ms.Parameter(np.ones((4, 2), np.float32), name="table")]),
    )

    @ms.jit
    def step(*grads):
        return opt(grads)

    @ms.jit
    def step_of_rows(indices, values):
        return of_table((RowTensorInner(indices, values, (4, 2)),))

    step(*tensors(gradients(0)))
    assert seen[-1] == tuple(g.shape for g in gradients(0))
    step_of_rows(ms.Tensor([1, 2]), ms.Tensor(np.ones((2, 2), np.float32)))
    assert seen[-1] == ()


@pytest.mark.parametrize("cls", [ms_optim.AdamW, ms_optim.AdamWeightDecay])
@pytest.mark.parametrize("kernels", ["two", "one"])
def test_decays_are_alike_by_one_kernel_and_by_two(kernels, cls, mode, monkeypatch):
    monkeypatch.setattr(fused, "_MANY", 0 if kernels == "two" else 1 << 60)
    params = parameters()
    opt = cls(params, learning_rate=0.5, weight_decay=1.5, engine="portable")
    reference = ms_optim.Reference(opt)
    for step in range(3):
        grads = gradients(step)
        opt(tensors(grads))
        reference.step(grads)
    for param, truth in zip(to_numpy(params), reference.params.values()):
        np.testing.assert_allclose(param, truth, rtol=2e-6)


# Helpers of the compiler's, which are no kernels. (copy_ stands in for Assign, for bfloat16 and in AdamW's
# decay on the CPU.)
NO_KERNELS = {"AssignAdd", "Primitive", "PrimitiveWithInfer", "constexpr"}


def test_kernels_and_functions_are_documented_for_every_platform():
    """What the portable engine puts into a graph is what MindSpore lists for Ascend, GPU and CPU."""
    # host_adam.py is for the host's CPU alone.
    files = [f for f in Path(ms_optim.__file__).parent.rglob("*.py") if f.parent.name != "native"]
    # In parallel/ are collectives, which docs/parallel.md speaks of.
    files = [f for f in files if f.name != "host_adam.py" and f.parent.name != "parallel"]
    used = {name for file in files for name in re.findall(r"\bops\.(\w+)", file.read_text())}
    assert {"Adam", "ApplyMomentum", "ApplyGradientDescent", "assign", "sqrt"} < used
    operators = {"add", "sub", "mul", "div", "pow", "neg", "less", "le", "gt", "ge", "eq", "ne", "assign_add"}
    # These two say so in their documentation.
    for name, cls in (("matrix_solve", ms_optim.LBFGS), ("inverse", ms_optim.Thor)):
        assert name in used and f"``ops.{name}``, which MindSpore documents for" in cls.__doc__
        used.remove(name)
    for name in sorted((used | operators) - NO_KERNELS):
        documentation = getattr(ops, name).__doc__
        platforms = documentation.split("Supported Platforms:")[1].split("Examples:")[0]
        assert all(platform in platforms for platform in ("Ascend", "GPU", "CPU")), name


def test_nan_and_inf_go_through(mode, engine):
    for cls in (ms_optim.SGD, ms_optim.Adam, ms_optim.AdamW, ms_optim.Lion):
        params = parameters(shapes=[(4,)])
        opt = cls(params, learning_rate=0.1)
        reference = ms_optim.Reference(opt)
        grad = np.array([1.0, np.nan, np.inf, -np.inf], np.float32)
        opt(tensors([grad]))
        with np.errstate(all="ignore"):
            reference.step([grad])
        got, truth = to_numpy(params)[0], reference.params["w0"]
        np.testing.assert_array_equal(np.isnan(got), np.isnan(truth), err_msg=cls.__name__)
        np.testing.assert_allclose(got[0], truth[0], rtol=1e-6)


# The compiled engine stands among the modules, but is none.
MODULES = [
    m.name for m in pkgutil.walk_packages(ms_optim.__path__, "ms_optim.") if not m.name.endswith("._engine")
]


@pytest.mark.parametrize("name", MODULES)
def test_docstrings_run(name, monkeypatch):
    # Classes that examples register are forgotten.
    monkeypatch.setattr(ms_optim.optimizers, "_classes", dict(ms_optim.optimizers._classes))
    module = importlib.import_module(name)
    assert module.__doc__
    assert doctest.testmod(module, optionflags=doctest.ELLIPSIS).failed == 0


def test_public_things_have_an_example():
    for name in ms_optim.__all__:
        item = getattr(ms_optim, name)
        if name not in ("__version__", "Optimizer"):
            assert ">>> " in item.__doc__, name


def test_rules_of_a_session_without_source_files():
    """A rule typed at a prompt has no source to parse, but can be traced."""
    code = """
import numpy as np, mindspore as ms, ms_optim
class Descent(ms_optim.Optimizer):
    @staticmethod
    def update(param, grad, lr):
        return param - lr * grad
p = ms.Parameter(ms.Tensor(np.ones(2, np.float32)), name="w")
Descent([p], learning_rate=0.5)((ms.Tensor(np.ones(2, np.float32)),))
print(p.asnumpy())
"""
    done = subprocess.run([sys.executable, "-"], input=code, capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("[0.5 0.5]")


def test_gradients_of_another_type_than_the_parameters(mode, engine):
    opt = ms_optim.AdamW(parameters(), learning_rate=0.1)
    opt(tensors(gradients(0), ms.float16))
    reference = ms_optim.AdamW(parameters(), learning_rate=0.1)
    reference(tensors([g.astype(np.float16).astype(np.float32) for g in gradients(0)]))
    for a, b in zip(to_numpy(opt.parameters), to_numpy(reference.parameters)):
        np.testing.assert_array_equal(a, b)
