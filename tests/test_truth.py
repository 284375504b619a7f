"""Each rule in float32 against the same rule under NumPy in float64, and in float64 against its authors."""

import functools
import inspect
import json

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, golden_runs, gradient, initial
from mindspore import Parameter, Tensor, nn
from table import COMPOSED, NATIVE_OPTIONS, OPTIONS, PORTABLE_OPTIONS, ROWS, STRUCTURES, USUAL_ROWS, name
from training import SHAPES, gradients, parameters, tensors, to_numpy

import ms_optim

# That the modes agree bit for bit is a test of its own.
on_each_engine = pytest.mark.usefixtures("engine")

STEPS = 100
# The portable engine computes what the others do, in graphs whose steps take long.
IN_GRAPHS = 20


def error(value, truth):
    """The largest difference, relative to the largest number of the tensor."""
    return np.max(np.abs(value - truth)) / np.max(np.abs(truth))


def check_states(opt, reference, row):
    """Relative to the largest number of a state in any tensor: a single sum may come near zero."""
    scales = {}
    for states in reference.state.values():
        for state, truth in states.items():
            scales[state] = max(scales.get(state, 0.0), np.max(np.abs(truth)))
    for param, states in opt.state.items():
        for state, value in states.items():
            off = np.max(np.abs(value.asnumpy() - reference.state[param][state]))
            rtol = row.state_rtol if opt.engine == "portable" else 1e-5
            assert off < rtol * scales[state], (opt.engine, param, state)


@pytest.mark.parametrize("row, options", NATIVE_OPTIONS, ids=name)
def test_float32_against_reference(row, options):
    engines = ("native", "portable") if (row, options) in PORTABLE_OPTIONS else ("native",)
    made = [row.cls(parameters(), engine=engine, **options) for engine in engines]
    assert tuple(opt.engine for opt in made) == engines
    reference = ms_optim.Reference(made[0])
    start = to_numpy(made[0].parameters)
    for step in range(1, STEPS + 1):
        grads = gradients(step - 1)
        given = tensors(grads)
        for opt in made:
            opt(given)
        reference.step(grads)
        for opt in made[1:] if step == IN_GRAPHS else made[:1] if step == STEPS else ():
            for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
                assert error(now, reference.params[param.name]) < 1e-5, (opt.engine, param.name)
            check_states(opt, reference, row)
            assert int(opt.global_step.asnumpy()[0]) == step
        if step == IN_GRAPHS:
            del made[1:]
    for param, first in zip(made[0].parameters, start):
        assert error(first, reference.params[param.name]) > 1e-3, f"{param.name} did not move"


# A narrow parameter, at first about 1, is rounded at each of ten steps; its state is not.
TOLERANCES = {ms.float16: 5e-3, ms.bfloat16: 4e-2, ms.float64: 1e-12}
# Half of the distance between neighbours, relative to the number.
ROUNDED_ONCE = {ms.float16: 2**-11, ms.bfloat16: 2**-8}


# What a type needs is the same in all formulas' graphs: on the portable engine a few of them run. Master
# weights stand around a formula too. (Every formula runs in float64 on both engines: the goldens below.)
TYPED = [
    ("native", row, options, False)
    for row, options in OPTIONS
    if row in USUAL_ROWS or options is row.options[0]
]
for row, options in OPTIONS:
    if row.cls.__name__ in COMPOSED:
        TYPED.append(("native", row, options, True))
        if options is row.options[0]:
            TYPED += [("portable", row, options, master) for master in (False, True)]


@functools.cache
def typed_gradients(step):
    """A step's gradients in each type, and what their numbers are once rounded."""
    grads = [g for t in TOLERANCES for g in tensors(gradients(step, dtype=np.float64), t)]
    return grads, to_numpy(grads)


def typed(value):
    return ("master" if value else "") if isinstance(value, bool) else name(value)


@pytest.mark.parametrize("engine, row, options, master", TYPED, ids=typed)
def test_other_types(engine, row, options, master, monkeypatch):
    """Parameters of three types in one optimizer."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", engine)
    params = [p for t in TOLERANCES for p in parameters(dtype=t, prefix=str(t))]
    # Without LAMB's clipping: the norm, with that of narrow gradients in it, is no float64 number.
    opt = row.cls(params, master_weights=master, max_grad_norm=None, **options)
    reference = ms_optim.Reference(opt)
    for step in range(10):
        grads, rounded = typed_gradients(step)
        opt(grads)
        reference.step(rounded)
    for param, now, dtype in zip(params, to_numpy(params), [t for t in TOLERANCES for _ in SHAPES]):
        assert param.dtype == dtype
        tolerance, state = TOLERANCES[dtype], opt.state[param.name]
        if master and dtype != ms.float64:
            tolerance = 1.01 * ROUNDED_ONCE[dtype] * max(1.0, np.max(np.abs(now))) + 1e-6
            exact = state["master_weight"].asnumpy()
            np.testing.assert_allclose(exact, reference.params[param.name], rtol=1e-5, atol=1e-6)
        assert np.max(np.abs(now - reference.params[param.name])) < tolerance, param.name
        assert {value.dtype for value in state.values()} <= {
            ms.float64 if dtype == ms.float64 else ms.float32
        }


@on_each_engine
def test_narrow_parameters_keep_small_gradients():
    # Squared, this gradient is zero in float16: state of that type would divide by eps alone.
    param = Parameter(Tensor(np.ones(3), ms.float16), name="w")
    opt = ms_optim.AdamW([param], learning_rate=1e-2, weight_decay=0.0)
    for _ in range(10):
        opt((Tensor(np.full(3, 1e-5), ms.float16),))
    np.testing.assert_allclose(param.asnumpy(), 0.9, rtol=5e-3)


GOLDENS = [
    pytest.param(row.cls, path, case, id=f"{row.cls.__name__}-{path.stem}-{case['name']}")
    for optimizer, path, case in golden_runs()
    for row in ROWS
    if optimizer == row.cls.__name__.lower()
]


def group_of(params, golden):
    """A group of the goldens, with Parameters in place of their numbers."""
    return {**golden, "params": [params[i] for i in golden["params"]]}


def check_against(reference, opt, params, rtol):
    """What the portable engine has come to, which goes no further."""
    for param in params:
        np.testing.assert_allclose(param.asnumpy(), reference.params[param.name], rtol, err_msg=param.name)
        for state, value in opt.state[param.name].items():
            truth = reference.state[param.name][state]
            np.testing.assert_allclose(value.asnumpy(), truth, rtol, err_msg=f"{state} {param.name}")


@pytest.mark.parametrize("cls, path, case", GOLDENS)
def test_float64_against_the_authors(cls, path, case):
    """The reference engine and both others in float64: every option, group and change, to 1e-10.

    The reference goes along to the end with the first run of each class and those with changes, with others
    for ten steps: the native engine's numbers of a step are computed by the same Python.
    On the portable engine, whose graphs take long, ten steps of the first run of formulas that no test above
    has there, and of those of every kind the runs with changes.
    """
    golden = np.load(path)
    rtol = case.get("rtol", 1e-10)
    made = {}
    is_first = json.loads(str(golden["cases"]))[0]["name"] == case["name"]
    is_above = cls in [row.cls for row in USUAL_ROWS]
    in_graphs = case["changes"] if cls.__name__ in STRUCTURES else is_first and not is_above
    for engine in ("native", "portable") if in_graphs else ("native",):
        params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]
        opt = cls([group_of(params, g) for g in case["groups"]], engine=engine, **case["kwargs"])
        assert opt.engine == engine
        made[engine] = opt, params
    leader = made["native"][0]
    reference = ms_optim.Reference(leader)
    place = {f"w{i}": i for i in range(len(initial()))}
    for step in range(1, STEPS + 1):
        grads = gradient(step)
        ordered = [grads[place[p.name]] for p in leader.parameters]
        by_numpy = step <= SAVED_STEPS[2] or case["changes"] or is_first
        if by_numpy:
            reference.step(ordered)
        given = tensors(ordered)
        for opt, _ in made.values():
            opt(given)
        if step == SAVED_STEPS[2] and not case["changes"] and "portable" in made:
            check_against(reference, *made.pop("portable"), rtol)
        if step in SAVED_STEPS:
            for param in leader.parameters:
                truth = golden[f"{case['name']}/param/{step}/{place[param.name]}"]
                if by_numpy:
                    np.testing.assert_allclose(reference.params[param.name], truth, rtol=rtol)
                for engine, (_, params) in made.items():
                    now = params[place[param.name]].asnumpy()
                    np.testing.assert_allclose(now, truth, rtol=rtol, err_msg=f"{engine} {param.name}")
        for change in case["changes"]:
            if change["after"] != step:
                continue
            for opt, params in made.values():
                if "set" in change:
                    opt.param_groups[change["group"]].update(change["set"])
                else:
                    opt.add_param_group(group_of(params, change["add"]))
            if "add" in change:
                added = ms_optim.Reference(leader)
                for name, value in added.params.items():
                    reference.params.setdefault(name, value)
                    reference.state.setdefault(name, added.state[name])
    states = {key for key in golden.files if key.startswith(f"{case['name']}/state/")}
    for engine, (opt, _) in made.items():
        assert states == {
            f"{case['name']}/state/{state}/{place[name]}" for name, s in opt.state.items() for state in s
        }
        for key in states:
            state, i = key.split("/")[-2:]
            now = opt.state[f"w{i}"][state].asnumpy()
            np.testing.assert_allclose(now, golden[key], rtol=rtol, err_msg=f"{engine} {key}")


# What the authors' implementations do not take.
LACKING = {
    "maximize": {
        "bert_adamweightdecay",
        "keras_ftrl",
        "optax_adamaxw",
        "optax_cocob",
        "optax_lion",
        "optax_optimisticadam",
        "tensorflow_proximaladagrad",
        "timm_adan",
        "timm_lamb",
        "timm_laprop",
        "timm_lars",
        "timm_madgrad",
        "timm_novograd",
        "timm_rmsproptf",
        "timm_sgdp",
        "transformers_adafactor",
    },
    "weight_decay": {"keras_ftrl", "optax_optimisticadam", "tensorflow_proximaladagrad", "torch_rprop"},
}
# Options that change a formula, with what a golden run must have of them.
SHOWN = {
    "small weight_decay": lambda values: 0.0 < values["weight_decay"] < 1.0,
    "large weight_decay": lambda values: values["weight_decay"] >= 2.0,
    "small decoupled_weight_decay": lambda values: (
        values.get("decoupled_weight_decay") and 0.0 < values["weight_decay"] < 1.0
    ),
    "large decoupled_weight_decay": lambda values: (
        values.get("decoupled_weight_decay") and values["weight_decay"] >= 2.0
    ),
    **{
        option: lambda values, option=option: values.get(option, False)
        for option in ("amsgrad", "centered", "maximize", "nesterov")
    },
}


def test_every_option_has_a_golden_run():
    """Of each file of goldens: some group of some run has the option."""
    defaults, found = {}, {}
    for cls, path, case in (golden.values for golden in GOLDENS):
        signature = inspect.signature(cls.__init__).parameters.values()
        defaults[path.stem] = {"maximize": False, **{p.name: p.default for p in signature}}
        values = {**defaults[path.stem], **case["kwargs"]}
        added = [change["add"] for change in case["changes"] if "add" in change]
        found.setdefault(path.stem, []).extend({**values, **group} for group in [*case["groups"], *added])
        found[path.stem].extend({**values, **c["set"]} for c in case["changes"] if "set" in c)
    missing = [
        (file, shown)
        for file, runs in found.items()
        for shown, has in SHOWN.items()
        for option in [shown.split()[-1]]
        if option in defaults[file] and file not in LACKING.get(option, ())
        if not any(map(has, runs))
    ]
    assert not missing
    assert found.keys() >= LACKING["maximize"] | LACKING["weight_decay"]


@on_each_engine
@pytest.mark.parametrize("cls", [ms_optim.Adam, ms_optim.AdamW])
@pytest.mark.parametrize("beta2", [0.999, 0.9999])
def test_late_steps_with_full_averages(cls, beta2):
    """Where the averages have settled, a fused kernel's rounded betas must not scale the step."""
    param = Parameter(Tensor(np.zeros(3, np.float32)), name="w")
    opt = cls([param], learning_rate=0.1, betas=(0.9, beta2), weight_decay=0.0)
    opt.global_step.set_data(Tensor([10**6], ms.int32))
    opt.state["w"]["exp_avg"].set_data(Tensor(np.full(3, 0.5, np.float32)))
    opt.state["w"]["exp_avg_sq"].set_data(Tensor(np.full(3, 0.25, np.float32)))
    reference = ms_optim.Reference(opt)
    for _ in range(50):
        opt((Tensor(np.full(3, 0.5, np.float32)),))
        reference.step([np.full(3, 0.5)])
    np.testing.assert_allclose(param.asnumpy(), reference.params["w"], rtol=2e-6)


class Step(nn.Cell):
    """Takes gradients as they come."""

    def __init__(self, optimizer):
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer

    def construct(self, *grads):
        return self.optimizer(grads)


# AdamW and Muon are trained in every use by tests of their own, and SGD's graph is a part of theirs.
BY_NONE_ELSE = ("NAdam", "LAMB", "Adafactor", "FTRL")


@pytest.mark.parametrize("row", [row for row in ROWS if row.cls.__name__ in BY_NONE_ELSE], ids=name)
def test_calls_and_graphs_agree_bit_for_bit(row, monkeypatch):
    """On the portable engine; the native one is called by one and the same code."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", "portable")
    options = row.options[-1]
    called, in_graph = (row.cls(parameters(), **options) for _ in range(2))
    for step in range(20):
        called(tensors(gradients(step)))
    ms.set_context(mode=ms.GRAPH_MODE)
    take_step = Step(in_graph)
    for step in range(20):
        take_step(*tensors(gradients(step)))
    for a, b in zip(*(to_numpy([*opt.parameters, *opt.get_parameters()]) for opt in (called, in_graph))):
        np.testing.assert_array_equal(a, b)


@on_each_engine
def test_state_is_what_the_table_says():
    for row in ROWS:
        for options, size in zip(row.options, row.state_bytes):
            opt = row.cls(parameters(), **options)
            total = sum(v.size * v.itemsize for s in opt.state.values() for v in s.values())
            assert total == size * sum(int(np.prod(s)) for s in SHAPES), (row.cls.__name__, options)


@on_each_engine
def test_proximal_adagrad_is_mindspores():
    """On the CPU the kernel shrinks by the adapted rate, whatever its documentation says."""
    shapes = [(5,), (3, 4)]
    ours, theirs = parameters(shapes), parameters(shapes)
    options = {"learning_rate": 0.1, "l1": 0.1, "l2": 0.3, "weight_decay": 0.1}
    opt = ms_optim.ProximalAdagrad(ours, initial_accumulator_value=0.5, **options)
    peer = ms.nn.ProximalAdagrad(theirs, accum=0.5, **options)
    for step in range(20):
        opt(tensors(gradients(step, shapes)))
        peer(tensors(gradients(step, shapes)))
    for a, b in zip(to_numpy(ours), to_numpy(theirs)):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
        assert np.max(np.abs(a)) > 0.05
