"""Sparse gradients: the rows that are named take the step of a dense gradient, the others stay."""

import json
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens.sparse_data import SAVED_STEPS, initial_table, sparse_gradient
from mindspore import Parameter, RowTensor, Tensor, nn, ops
from mindspore.common.sparse_tensor import RowTensorInner
from table import ALL_OPTIONS, OPTIONS, ROWS, STRUCTURES, USUAL_ROWS, name
from training import to_numpy

import ms_optim

SHAPE = (6, 5)
# Out of order, row 1 three times; no row has the number 6 or -2.
INDICES = np.array([4, 1, 6, 1, 3, -2, 1])
NAMED, OTHERS = [1, 3, 4], [0, 2, 5]
STEPS = 3


def elementwise(row, options):
    opt = row.cls(make(), **{**options, "engine": "portable"})
    return not opt._core.entry.why_not_rows[0]


def make(shape=SHAPE, dtype=ms.float32, prefix=""):
    """A table, and a vector with dense gradients."""
    rng = np.random.default_rng(7)
    values = [rng.choice([-1, 1], s) * rng.uniform(0.5, 1.5, s) for s in (shape, (4,))]
    return [Parameter(Tensor(v, dtype), name=f"{prefix}{n}") for v, n in zip(values, ("table", "bias"))]


def sparse(step, shape=SHAPE, indices=INDICES, dtype=np.float32):
    """A step's gradients: indices, values and shape for the table, and the vector's."""
    rng = np.random.default_rng(1000 + step)
    values = ((rng.standard_normal((len(indices), *shape[1:])) + 0.5) / np.sqrt(1.0 + step)).astype(dtype)
    return (indices, values, shape), (rng.standard_normal(4) + 0.5).astype(dtype)


def dense(rows):
    """The whole gradient of the table."""
    indices, values, shape = rows
    known = (indices >= 0) & (indices < shape[0])
    whole = np.zeros(shape)
    np.add.at(whole, indices[known], values[known])
    return whole


def given(gradients, dtype=ms.float32, index=ms.int32):
    (indices, values, shape), bias = gradients
    return RowTensor(Tensor(indices, index), Tensor(values, dtype), shape), Tensor(bias, dtype)


def everything(opt):
    states = [value for of_param in opt.state.values() for value in of_param.values()]
    return [value.copy() for value in to_numpy([*opt.parameters, *states, *opt.get_parameters()])]


def check(opt, reference, tolerance=1e-5):
    """Relative to the largest number of a tensor."""
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        truth = reference.params[param.name]
        assert np.max(np.abs(now - truth)) < tolerance * np.max(np.abs(truth)), param.name
    for owner, states in opt.state.items():
        for state, value in states.items():
            truth = reference.state[owner][state]
            off = np.max(np.abs(value.asnumpy() - truth), initial=0.0)
            assert off <= 10 * tolerance * np.max(np.abs(truth), initial=0.0), (owner, state)


CASES = json.loads(str(np.load(Path(__file__).parent / "goldens" / "torch_sparse.npz")["cases"]))


@pytest.mark.parametrize("index", range(len(CASES)), ids=[case["name"] for case in CASES])
def test_goldens(index):
    """torch's results in float64, with repeated indices and a step that names no row."""
    goldens = np.load(Path(__file__).parent / "goldens" / "torch_sparse.npz")
    case = CASES[index]
    kwargs = {"learning_rate" if key == "lr" else key: value for key, value in case["kwargs"].items()}
    table = Parameter(Tensor(initial_table()), name="table")
    opt = getattr(ms_optim, case["class"])([table], engine="native", **kwargs)
    reference = ms_optim.Reference(opt)
    for step in range(1, SAVED_STEPS[-1] + 1):
        indices, values = sparse_gradient(step)
        reference.step([(indices, values, table.shape)])
        opt((RowTensor(Tensor(indices), Tensor(values, ms.float64), table.shape),))
        if step in SAVED_STEPS:
            for result in (reference.params["table"], table.asnumpy()):
                np.testing.assert_allclose(
                    result, goldens[f"{case['name']}/param/{step}"], rtol=1e-10, atol=1e-14
                )
    for state, value in reference.state["table"].items():
        np.testing.assert_allclose(value, goldens[f"{case['name']}/state/{state}"], rtol=1e-10, atol=1e-14)


# Every formula, and what stands around it once.
FORMULAS = [
    *OPTIONS,
    *(
        (row, options)
        for row, options in ALL_OPTIONS
        if row.cls is ms_optim.AdamW and (row, options) not in OPTIONS
    ),
]


def test_the_rows_of_every_formula(monkeypatch):
    """All options on the native engine: against the reference, and a dense gradient on the named rows."""
    monkeypatch.setenv("MS_OPTIM_ENGINE", "native")
    count = 0
    for row, options in FORMULAS:
        if not elementwise(row, options):
            continue
        count += 1
        opt, twin = row.cls(make(), **options), row.cls(make(), **options)
        reference = ms_optim.Reference(opt)
        first = everything(opt)
        for step in range(STEPS):
            rows, bias = sparse(step)
            reference.step([rows, bias])
            opt(given((rows, bias)))
            twin((Tensor(dense(rows), ms.float32), Tensor(bias)))
        check(opt, reference)
        tables = [[o.parameters[0], *o.state["table"].values()] for o in (opt, twin)]
        for ours, whole, old in zip(*tables, [first[0], *first[2 : 2 + len(tables[0]) - 1]]):
            ours, whole = ours.asnumpy(), whole.asnumpy()
            np.testing.assert_allclose(ours[NAMED], whole[NAMED], rtol=2e-5, atol=1e-6)
            np.testing.assert_array_equal(ours[OTHERS], old[OTHERS], err_msg=name(row))
        assert not np.any(opt.parameters[0].asnumpy()[NAMED] == first[0][NAMED]), name(row)
    assert count > 40


class Together(nn.Cell):
    """A step of many optimizers, compiled at once, on the same gradients."""

    def __init__(self, optimizers):
        super().__init__()
        self.optimizers = nn.CellList(optimizers)

    def construct(self, indices, values, bias):
        done = ()
        for opt in self.optimizers:
            done = done + (opt((RowTensorInner(indices, values, SHAPE), bias)),)
        return done


@pytest.mark.parametrize("mode", ["GRAPH"], indirect=True)
def test_every_optimizer_in_a_graph(mode, engine):
    rows = USUAL_ROWS if engine == "native" else [row for row in ROWS if row.cls.__name__ in STRUCTURES]
    chosen = [next((row, o) for r, o in OPTIONS if r is row) for row in rows]
    chosen = [(row, options) for row, options in chosen if elementwise(row, options)]
    # All but LAMB, LARS, Adafactor; of the few, Muon too, which is no elementwise one.
    assert len(chosen) == (len(rows) - 3 if engine == "native" else 4)
    made = [
        row.cls(make(prefix=f"{i}."), name=f"optimizer{i}", **options)
        for i, (row, options) in enumerate(chosen)
    ]
    references = [ms_optim.Reference(opt) for opt in made]
    first = [everything(opt) for opt in made]
    train_step = Together(made)
    for step in range(STEPS):
        rows, bias = sparse(step)
        train_step(Tensor(rows[0], ms.int32), Tensor(rows[1]), Tensor(bias))
        for reference in references:
            reference.step([rows, bias])
    for opt, (row, _), reference, before in zip(made, chosen, references, first):
        check(opt, reference, row.state_rtol if engine == "portable" else 1e-5)
        owner = opt.parameters[0].name
        for value, old in zip([opt.parameters[0], *opt.state[owner].values()], [before[0], *before[2:]]):
            np.testing.assert_array_equal(value.asnumpy()[OTHERS], old[OTHERS], err_msg=name(row))


ALL_AT_ONCE = {
    "learning_rate": 0.01,
    "weight_decay": 0.1,
    "maximize": True,
    "l1_decay": 0.1,
    "loss_scale": 128.0,
    "grad_centralization": True,
    "max_grad_norm": 0.05,
    "max_grad_value": 0.003,
    "skip_nonfinite": True,
}


def test_direct_calls_with_all_options(mode, engine):
    """Clipping sees the sums; a step with NaN in a row changes nothing, one with NaN in no row is taken."""
    opt = ms_optim.SparseAdam(make(), **ALL_AT_ONCE)
    reference = ms_optim.Reference(opt)
    for step in range(STEPS):
        rows, bias = sparse(step)
        reference.step([rows, bias])
        # A compiled function returns the second form.
        as_given = given((rows, bias), index=ms.int64 if step == 1 else ms.int32)
        opt(as_given if step < 2 else ((as_given[0].indices, as_given[0].values, SHAPE), as_given[1]))
    check(opt, reference)
    before = everything(opt)
    rows, bias = sparse(STEPS)
    for place in (2, 1):
        values = rows[1].copy()
        values[place] = np.nan
        opt(given(((rows[0], values, SHAPE), bias)))
        assert opt.skipped_steps == (place == 1)
        changed = [not np.array_equal(old, now) for old, now in zip(before, everything(opt))]
        assert any(changed) is (place == 2) or opt.skipped_steps
        before = everything(opt)


@pytest.mark.parametrize(
    "engine, dtype, master",
    [
        ("native", "float16", False),
        ("native", "float16", True),
        ("native", "bfloat16", True),
        ("native", "float64", False),
        ("portable", "bfloat16", True),
        ("portable", "float64", False),
    ],
    indirect=["engine"],
)
def test_other_types(engine, dtype, master):
    kind = getattr(ms, dtype)
    opt = ms_optim.Adam(make(dtype=kind), learning_rate=0.01, master_weights=master)
    reference = ms_optim.Reference(opt)
    first = everything(opt)[0]
    for step in range(STEPS):
        rows, bias = given(sparse(step), kind)
        opt((rows, bias))
        reference.step([(rows.indices.asnumpy(), *to_numpy([rows.values]), SHAPE), *to_numpy([bias])])
    now = to_numpy(opt.parameters)[0]
    # Rounded at each of the steps.
    tolerance = {"float16": 2e-3, "bfloat16": 1.2e-2, "float64": 1e-13}[dtype]
    np.testing.assert_allclose(now, reference.params["table"], rtol=0, atol=tolerance)
    np.testing.assert_array_equal(now[OTHERS], first[OTHERS])
    assert not np.all(now[NAMED] == first[NAMED])
    if master and dtype != "float64":
        exact = opt.state["table"]["master_weight"].asnumpy()
        np.testing.assert_allclose(exact, reference.params["table"], rtol=1e-5)


ROWS_OF_SHAPES = [
    ((6,), INDICES),
    ((6, 2, 3), INDICES),
    ((6, 5), []),
    ((6, 5), [7, -1]),
    ((1, 1), [0, 0]),
    ((6, 0), [1]),
]


# On the portable engine, of the shapes and of the indices the extreme ones.
@pytest.mark.parametrize(
    "engine, shape, indices",
    [
        *(("native", *each) for each in ROWS_OF_SHAPES),
        *(("portable", *ROWS_OF_SHAPES[place]) for place in (0, 2, 5)),
    ],
    ids=str,
    indirect=["engine"],
)
def test_shapes(engine, shape, indices):
    """Rows that are numbers or have several dimensions; gradients that name no row still count as a step."""
    opt = ms_optim.Adagrad(make(shape), learning_rate=0.1, weight_decay=0.1)
    reference = ms_optim.Reference(opt)
    first = everything(opt)[0]
    for step in range(2):
        gradients = sparse(step, shape, np.array(indices, np.int64))
        opt(given(gradients))
        reference.step(gradients)
    if shape != (6, 0):
        check(opt, reference)
    named = {i for i in indices if 0 <= i < shape[0]}
    others = [i for i in range(shape[0]) if i not in named]
    np.testing.assert_array_equal(opt.parameters[0].asnumpy()[others], first[others])
    assert int(opt.global_step.asnumpy()[0]) == 2


def test_many_rows(engine):
    """Of more numbers than a thread's block, with master weights beside it and dense tensors around it."""
    rng = np.random.default_rng(0)
    shape, count = (3000, 40), 5000
    shapes = {"a": (70000,), "table": shape, "b": (3,), "table2": (50, 1)}
    params = [Parameter(Tensor(rng.standard_normal(s), ms.float32), name=n) for n, s in shapes.items()]
    groups = [{"params": params[::2]}, {"params": params[1::2], "lr": 0.1}, {"order_params": params}]
    opt = ms_optim.Adam(groups, max_grad_norm=1.0)
    reference = ms_optim.Reference(opt)
    for _ in range(2):
        gradients = [
            (rng.integers(0, s[0], count), rng.standard_normal((count, *s[1:])).astype(np.float32), s)
            if n.startswith("table")
            else rng.standard_normal(s).astype(np.float32)
            for n, s in shapes.items()
        ]
        reference.step(gradients)
        opt(
            [
                RowTensor(Tensor(g[0], ms.int32), Tensor(g[1]), g[2]) if isinstance(g, tuple) else Tensor(g)
                for g in gradients
            ]
        )
    check(opt, reference)


def test_one_table_among_a_thousand_parameters():
    shapes = [(2,)] * 1000
    shapes[500] = SHAPE
    params = [Parameter(Tensor(np.ones(s, np.float32)), name=f"w{i}") for i, s in enumerate(shapes)]
    opt = ms_optim.SGD(params, learning_rate=0.5, engine="native")
    grads = [Tensor(np.ones(s, np.float32)) for s in shapes]
    grads[500] = RowTensor(Tensor([2, 2], ms.int32), Tensor(np.ones((2, 5), np.float32)), SHAPE)
    opt(grads)
    assert all(np.all(p.asnumpy() == 0.5) for i, p in enumerate(params) if i != 500)
    np.testing.assert_array_equal(params[500].asnumpy()[:, 0], [1, 1, 0, 1, 1, 1])


class Tagger(nn.Cell):
    """Words to numbers; the lookup's gradient is sparse, or not."""

    def __init__(self, is_sparse):
        super().__init__()
        self.embedding = nn.EmbeddingLookup(6, 5, target="CPU" if is_sparse else "DEVICE", sparse=is_sparse)
        self.dense = nn.Dense(5, 2)
        for param, value in zip(self.trainable_params(), (SHAPE, (2, 5), (2,))):
            param.set_data(Tensor(np.random.default_rng(4).standard_normal(value), ms.float32))

    def construct(self, words):
        return self.dense(self.embedding(words))


WORDS, TARGET = np.array([[1, 3, 1], [4, 1, 3]], np.int32), np.ones((2, 3, 2), np.float32)


@pytest.mark.parametrize("mode", ["GRAPH"], indirect=True)
@pytest.mark.parametrize(
    "engine, use",
    [("portable", "Model"), ("native", "TrainOneStepCell"), ("native", "function"), ("portable", "function")],
    indirect=["engine"],
)
def test_uses(mode, engine, use):
    """An embedding that MindSpore trains; SGD's step of the named rows is that of a dense gradient."""
    results = []
    for is_sparse in (True, False):
        net, loss = Tagger(is_sparse), nn.MSELoss()
        opt = ms_optim.SGD(net.trainable_params(), learning_rate=[0.5, 0.4, 0.3])
        if use == "Model":
            data = ms.dataset.NumpySlicesDataset({"x": [WORDS] * STEPS, "y": [TARGET] * STEPS}, shuffle=False)
            ms.Model(net, loss, opt).train(1, data)
        elif use == "TrainOneStepCell":
            train_step = nn.TrainOneStepCell(nn.WithLossCell(net, loss), opt)
            for _ in range(STEPS):
                train_step(Tensor(WORDS), Tensor(TARGET))
        else:
            grad_fn = ms.value_and_grad(nn.WithLossCell(net, loss), None, opt.parameters)
            _, grads = grad_fn(Tensor(WORDS), Tensor(TARGET))
            assert isinstance(grads[0], tuple) is is_sparse
            opt(grads)
        assert int(opt.global_step.asnumpy()[0]) == (1 if use == "function" else STEPS)
        results.append(to_numpy(opt.parameters))
    for ours, whole in zip(*results):
        np.testing.assert_allclose(ours, whole, rtol=1e-5, atol=1e-6)
    start = np.random.default_rng(4).standard_normal(SHAPE).astype(np.float32)
    assert not np.any(results[0][0][NAMED] == start[NAMED])
    np.testing.assert_array_equal(results[0][0][OTHERS], start[OTHERS])


class Counted(ms_optim.Optimizer):
    """A state with one number a row, and no sum over it."""

    states = ("count",)

    def state_shape(self, state, shape, group):
        return (*shape[:-1], 1)

    @staticmethod
    def update(param, grad, count, lr):
        count = count + 1.0
        return param - lr * grad / count, count


def test_states_of_rows_are_refused(engine):
    opt = Counted(make()[:1])
    with pytest.raises(TypeError, match="sparse.*states that are not one number for each"):
        opt((RowTensor(Tensor([2], ms.int32), Tensor(np.ones((1, 5), np.float32)), SHAPE),))


def test_large_indices_name_no_row(engine):
    opt = ms_optim.SGD(make()[:1], learning_rate=0.5)
    before = to_numpy(opt.parameters)[0]
    opt((RowTensor(Tensor([2**32 + 1], ms.int64), Tensor(np.ones((1, 5), np.float32)), SHAPE),))
    np.testing.assert_array_equal(to_numpy(opt.parameters)[0], before)


@pytest.mark.parametrize("options", [{}, {"max_grad_norm": 1.0, "skip_nonfinite": True}], ids=str)
def test_pynative(engine, options):
    """A step within @jit trains; outside, the indices are lost, which is an error that says so."""
    net, loss = Tagger(True), nn.MSELoss()
    opt = ms_optim.SparseAdam(net.trainable_params(), learning_rate=0.1, **options)
    grad_fn = ms.value_and_grad(nn.WithLossCell(net, loss), None, opt.parameters)

    @ms.jit
    def train_step(words, target):
        value, grads = grad_fn(words, target)
        return value, opt(grads)

    if options and engine == "portable":
        with pytest.raises(RuntimeError, match="max_grad_norm and skip_nonfinite need the native engine"):
            train_step(Tensor(WORDS), Tensor(TARGET))
        return
    losses = [float(train_step(Tensor(WORDS), Tensor(TARGET))[0]) for _ in range(5)]
    assert losses[-1] < 0.5 * losses[0]
    before = everything(opt)
    _, grads = grad_fn(Tensor(WORDS[:, :2]), Tensor(TARGET[:, :2]))
    message = r"'embedding.embedding_table' must have shape \(6, 5\), got \(4, 5\).*sparse gradient.*@jit"
    with pytest.raises(ValueError, match=message):
        opt(grads)
    for old, now in zip(before, everything(opt)):
        np.testing.assert_array_equal(old, now)


def rows_of(indices=(1, 3), values=(2, 5), shape=SHAPE, index=ms.int32, dtype=ms.float32):
    return RowTensor(Tensor(np.array(indices), index), Tensor(np.ones(values), dtype), shape)


@pytest.mark.parametrize(
    "rows, error, message",
    [
        (rows_of(shape=(7, 5)), ValueError, r"dense shape \(6, 5\), got .* and \(7, 5\)"),
        (rows_of(values=(3, 5)), ValueError, r"values of shape \('n', 5\)"),
        (rows_of(values=(2, 4)), ValueError, "values of shape"),
        (rows_of(indices=[[1], [3]]), ValueError, "indices of shape"),
        (rows_of(dtype=ms.int32), TypeError, "got a RowTensor of Int32"),
        (rows_of(index=ms.float32), TypeError, "indices of Float32"),
        (rows_of(index=ms.int8), TypeError, "indices of Int8"),
    ],
)
def test_wrong_rows(rows, error, message):
    opt = ms_optim.Adam(make())
    before = everything(opt)
    with pytest.raises(error, match=f"'table'.*{message}"):
        opt((rows, Tensor(np.ones(4, np.float32))))
    for old, now in zip(before, everything(opt)):
        np.testing.assert_array_equal(old, now)


class Halved(ms_optim.Optimizer):
    """A formula that cannot be followed."""

    @staticmethod
    def update(param, grad, lr):
        return param - lr * ops.div(grad, 2.0)


class Ascent(ms_optim.Optimizer):
    """A construct of its own."""

    def construct(self, gradients):
        return gradients


@pytest.mark.filterwarnings("ignore:Halved")
@pytest.mark.parametrize(
    "cls, reason",
    [
        (ms_optim.LAMB, "needs the norm of whole tensors"),
        (ms_optim.LARS, "needs the norm of whole tensors"),
        (Halved, "not known to treat rows apart: the formula has a function of MindSpore's"),
        (Ascent, "works on whole gradients"),
    ],
)
def test_formulas_that_take_no_rows(cls, reason):
    opt = cls(make())
    before = everything(opt)
    with pytest.raises(
        TypeError, match=f"'table' is sparse .a RowTensor., which {cls.__name__} cannot .*{reason}"
    ):
        opt((rows_of(), Tensor(np.ones(4, np.float32))))
    for old, now in zip(before, everything(opt)):
        np.testing.assert_array_equal(old, now)


def test_refused_in_a_graph(engine):
    opt = ms_optim.LAMB(make())
    before = everything(opt)
    with pytest.raises(TypeError, match="whole tensors"):
        Together([opt])(
            Tensor([1, 3], ms.int32), Tensor(np.ones((2, 5), np.float32)), Tensor(np.ones(4, np.float32))
        )
    for old, now in zip(before, everything(opt)):
        np.testing.assert_array_equal(old, now)


def test_a_scalar_has_no_rows():
    opt = ms_optim.SGD([Parameter(Tensor(1.0, ms.float32), name="s")])
    rows = RowTensor(Tensor([0], ms.int32), Tensor(np.ones(1, np.float32)), ())
    with pytest.raises(ValueError, match="'s'"):
        opt((rows,))
