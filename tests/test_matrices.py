"""Optimizers of matrices: against their authors' numbers, and in use."""

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, square
from mindspore import Parameter, Tensor
from portable_runs import check_that_goldens_catch, golden_of, made, run
from scipy import linalg
from table import name
from table_matrix import MATRIX_MUTANTS, MATRIX_ROWS, NATIVE
from test_convergence import STARTS, parabola
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import transforms
from ms_optim.engine.portable.step import BucketStep
from ms_optim.formula import lapack
from ms_optim.formula.matrices import eigenvectors, qr, singular_vectors
from ms_optim.formula.symbolic import inputs

CASES = [
    pytest.param(row.cls, case, id=f"{row.cls.__name__}-{case['name']}")
    for row in MATRIX_ROWS
    for case in golden_of(row.cls)[1]
]
every = pytest.mark.parametrize("row", MATRIX_ROWS, ids=name)


def test_klsoap_at_its_default_eps():
    """The first bases make the gradient diagonal: what rounding leaves beside, Adam divides by eps."""
    golden = golden_of(ms_optim.KLSOAP)[0]
    param = Parameter(Tensor(square(0), ms.float64), name="w")
    reference = ms_optim.Reference(made(ms_optim.KLSOAP, [param]))
    for step in range(1, SAVED_STEPS[-1] + 1):
        reference.step([square(step)])
        if step in SAVED_STEPS:
            np.testing.assert_allclose(reference.params["w"], golden[f"square/param/{step}"], 0.0, 2e-9)


@pytest.mark.parametrize("shape, whole", [((2, 4, 3), (4, 6)), ((2, 3, 4), (6, 4))])
def test_stacked_soap_is_klsoap_of_the_stack(shape, whole):
    """Matrices side by side where they are high, below each other where they are wide."""

    def stacked(x):
        # NVIDIA's order of columns: by matrix, then by column.
        return np.concatenate(list(x), axis=0 if whole[1] == shape[2] else 1)

    rng = np.random.default_rng(5)
    start, *grads = (rng.normal(size=shape) for _ in range(6))
    found = []
    for cls, turned in ((ms_optim.StackedSOAP, np.asarray), (ms_optim.KLSOAP, stacked)):
        param = Parameter(Tensor(turned(start), ms.float64), name="w")
        reference = ms_optim.Reference(made(cls, [param], learning_rate=0.1, eps=0.01))
        for grad in grads:
            reference.step([turned(grad)])
        found.append(reference.params["w"])
    assert found[1].shape == whole
    np.testing.assert_allclose(stacked(found[0]), found[1], rtol=1e-12)


def is_free_of_sign(state):
    """Whether the signs of its rows and columns mean nothing: eigenvectors may have either."""
    return state.startswith("exp_avg") or "basis" in state


@pytest.mark.parametrize("cls, case", CASES)
def test_as_the_authors_compute_it(cls, case):
    golden, seen = golden_of(cls)[0], set()

    def check(key, value):
        seen.add(f"{case['name']}/{key}")
        # What was handed in, a package does not keep.
        if key.startswith("state/attention_max_logits"):
            return
        truth = golden[f"{case['name']}/{key}"]
        if key.startswith("state/") and is_free_of_sign(key.split("/")[1]):
            value, truth = np.abs(value), np.abs(truth)
        assert np.max(np.abs(value - truth)) <= 1e-10 * np.max(np.abs(truth)), key

    run(cls, case, check)
    assert {key for key in golden.files if key.startswith(f"{case['name']}/state/")} <= seen


@pytest.mark.parametrize("owner, function, old, new, case", MATRIX_MUTANTS)
def test_goldens_catch(monkeypatch, owner, function, old, new, case):
    check_that_goldens_catch(monkeypatch, owner, function, old, new, case)


@pytest.mark.parametrize(
    "row, options",
    [
        pytest.param(row, each, id=f"{name(row)}-{i}")
        for row in MATRIX_ROWS
        for i, each in enumerate(row.options)
    ],
)
def test_float32_against_the_reference(row, options):
    engine = "native" if row.cls.__name__ in NATIVE else "portable"
    opt = row.cls(parameters([(3, 4)]), engine=engine, **options)
    reference = ms_optim.Reference(opt)
    for step in range(6):
        grads = gradients(step, [(3, 4)])
        opt(tensors(grads))
        reference.step(grads)
    (now,), truth = to_numpy(opt.parameters), reference.params["w0"]
    assert np.max(np.abs(now - truth)) < 1e-4 * np.max(np.abs(truth))
    for state, value in opt.state["w0"].items():
        if state.startswith("basis"):
            np.testing.assert_allclose(value.asnumpy().T @ value.asnumpy(), np.eye(len(value)), atol=1e-5)


@every
def test_state_arguments_and_a_minimum(row):
    """What is stored, what is refused, what may be written; by NumPy, a minimum."""
    opt = made(row.cls, parameters(), **row.options[0])
    total = sum(v.size * v.itemsize for s in opt.state.values() for v in s.values())
    assert total == pytest.approx(row.state_bytes[0] * 72)
    for values in row.out_of_range:
        with pytest.raises(ValueError, match=f"{row.cls.__name__}.*{next(iter(values))}"):
            made(row.cls, parameters(), **values)
    opt = made(row.cls, parameters(), **row.needs)
    for key, value in row.writes.items():
        opt.param_groups[0][key] = value
        assert opt.param_groups[0][key] == value
    if row.is_on_manifold:
        return
    param = Parameter(Tensor(STARTS[parabola]), name="w")
    reference = ms_optim.Reference(made(row.cls, [param], learning_rate=row.descent_rate, **row.needs))
    for _ in range(300):
        reference.step(parabola([reference.params["w"]])[1])
    assert parabola([reference.params["w"]])[0] < 0.1 * parabola([STARTS[parabola]])[0]


def test_bases_are_computed_when_they_are_due(monkeypatch):
    """A graph for each phase; in a graph of the user's one for all of them, with the same numbers."""
    phases = []
    original = BucketStep.run

    def run(self, gradients):
        phases.append(self.phases)
        return original(self, gradients)

    monkeypatch.setattr(BucketStep, "run", run)
    options = {"learning_rate": 0.01, "precondition_frequency": 2, "max_grad_norm": 1.0}
    wrapped = {"transforms": [transforms.Cautious(), transforms.EMA(0.9)], "skip_nonfinite": True}
    called, in_graph = (made(ms_optim.SOAP, parameters([(4, 4)]), **options, **wrapped) for _ in range(2))

    @ms.jit
    def step(grad):
        return in_graph((grad,))

    reference = ms_optim.Reference(called)
    for i in range(5):
        grads = gradients(i, [(4, 4)])
        if i == 3:
            grads[0][0, 0] = np.nan
        called(tensors(grads))
        step(*tensors(grads))
        reference.step(grads)
    first, idle, due = ((True, False),), ((False, False),), ((False, True),)
    assert phases == [first, idle, due, idle, idle]
    for opt in (called, in_graph):
        assert int(opt.global_step.asnumpy()[0]) == 4
        np.testing.assert_allclose(opt.parameters[0].asnumpy(), reference.params["w0"], rtol=1e-5)


def test_a_written_number_adds_a_state_among_others():
    made_with, written = (
        made(ms_optim.Shampoo, parameters([(2,)]), eps=0.01, momentum=momentum) for momentum in (0.5, 0.0)
    )
    written.param_groups[0]["momentum"] = 0.5
    for step in range(2):
        for opt in (made_with, written):
            opt(tensors(gradients(step, [(2,)])))
    np.testing.assert_array_equal(to_numpy(written.parameters)[0], to_numpy(made_with.parameters)[0])


def test_shapes_that_look_like_others():
    """A square parameter, whose factors have its shape; a rank that leaves averages theirs; no numbers."""
    for cls in (ms_optim.SOAP, ms_optim.GaLore, ms_optim.APOLLO):
        for shape in ((4, 4), (3, 4), (0, 4)):
            opt = cls([Parameter(Tensor(np.ones(shape, np.float32)), name="w")], engine="portable")
            (part,) = (part for group in opt._core.groups for part in group.parts())
            part.rule.trace(inputs(("step", *part.group.cells), scalar=True))
    shapes = [(3, 0), (3, 4)]
    for cls in (ms_optim.Muon, ms_optim.Scion):
        reference = ms_optim.Reference(made(cls, parameters(shapes)))
        reference.step(gradients(0, shapes))
        assert np.all(reference.params["w1"] != to_numpy(parameters(shapes))[1])


def test_a_vector_with_a_basis_is_a_matrix_of_one_column():
    rng = np.random.default_rng(0)
    value, grads = rng.normal(size=4), rng.normal(size=(5, 4))
    found = []
    for shape in ((4,), (4, 1)):
        param = Parameter(Tensor(value.reshape(shape)), name="w")
        reference = ms_optim.Reference(made(ms_optim.SOAP, [param], precondition_1d=True))
        for grad in grads:
            reference.step([grad.reshape(shape)])
        found.append(reference.params["w"].ravel())
    np.testing.assert_allclose(found[0], found[1], rtol=1e-12)
    assert np.max(np.abs(found[0] - value)) > 1e-3


def test_signs_are_made_orthogonal():
    found = []
    for signed in (True, False):
        param = Parameter(Tensor(np.zeros((3, 4))), name="w")
        options = {"momentum": 0.0, "signed": signed, "weight_decay": 0.0}
        reference = ms_optim.Reference(made(ms_optim.AdaMuon, [param], **options))
        grads = gradients(0, [(3, 4)])
        reference.step(grads if signed else [np.sign(grads[0])])
        found.append(reference.params["w"])
    np.testing.assert_allclose(found[0], found[1], rtol=1e-12)


def test_dion2_puts_rows_back_where_they_were():
    """Of what has its rows, or its columns, in another order, the result has them so."""
    rows, found = np.array([2, 0, 3, 1]), []
    for order, tall in ((slice(None), False), (rows, False), (rows, True)):
        param = Parameter(Tensor(np.zeros((7, 4) if tall else (4, 7))), name="w")
        reference = ms_optim.Reference(made(ms_optim.Dion2, [param], fraction=0.5, scaling="match_rms_adamw"))
        for step in range(4):
            grad = gradients(step, [(4, 7)])[0][order]
            reference.step([grad.T if tall else grad])
        value = reference.params["w"]
        found.append(value.T if tall else value)
    for other in found[1:]:
        np.testing.assert_allclose(other, found[0][rows], rtol=1e-9)


def test_rows_of_kernels_are_channels():
    """A kernel is a matrix, for NorMuon's second moment and for GaLore's projection."""
    for cls, options in ((ms_optim.NorMuon, {}), (ms_optim.GaLore, {"rank": 2})):
        found = []
        for shape in ((3, 2, 2, 2), (3, 8)):
            param = Parameter(Tensor(np.arange(24.0).reshape(shape)), name="w")
            reference = ms_optim.Reference(made(cls, [param], **options))
            for step in range(3):
                reference.step([gradients(step, [(3, 8)])[0].reshape(shape)])
            found.append(reference.params["w"].ravel())
        np.testing.assert_allclose(found[0], found[1], rtol=1e-12)


def test_blocks_of_adam_mini():
    """By names, by groups, and heads, which are matrices of their own."""
    names = ("wte.weight", "attn.wq.weight", "attn.wq.bias", "mlp.fc.weight", "ln.weight", "conv.weight")
    shapes = ((5, 4), (4, 4), (4,), (3, 4), (4,), (2, 3, 3))
    params = [Parameter(Tensor(np.ones(s, np.float32)), name=n) for n, s in zip(names, shapes)]
    opt = ms_optim.AdamMini(params, weight_decay=0.1, dim=4, n_heads=2, engine="portable")
    blocks = {p.name: (g["blocks"], g["weight_decay"]) for g in opt.param_groups for p in g["params"]}
    kinds = ("row", 0.1), ("head", 0.1), ("element", 0.0), ("row", 0.1), ("tensor", 0.0), ("tensor", 0.1)
    assert blocks == dict(zip(names, kinds))
    assert [p.name for p in opt.parameters] == list(names)
    assert opt.state["attn.wq.weight"]["exp_avg_sq"].shape == (2, 1)
    found = []
    for blocks, shape in (("head", (4, 4)), ("tensor", (2, 4))):
        param = Parameter(Tensor(np.zeros(shape)), name="w")
        options = {"blocks": blocks, "dim": 4, "n_heads": 2}
        reference = ms_optim.Reference(made(ms_optim.AdamMini, [param], **options))
        for step in range(3):
            reference.step([gradients(step, [(4, 4)])[0][: shape[0]]])
        found.append(reference.params["w"][:2])
    np.testing.assert_allclose(found[0], found[1], rtol=1e-12)
    with pytest.raises(
        ValueError, match=r"parameter 'w2' of shape \(3, 4\) is not made of heads of .* = 131072"
    ):
        ms_optim.AdamMini(parameters()[2:3], blocks="head")
    opt = ms_optim.AdamMini(parameters()[2:3])
    added = {"params": [Parameter(Tensor(np.zeros((4, 4), np.float32)), name="more.wq")]}
    with pytest.raises(ValueError, match="not divided by the names of its parameters; it must say 'blocks'"):
        opt.add_param_group(added)
    opt.add_param_group({**added, "blocks": "row"})
    assert opt.state["more.wq"]["exp_avg_sq"].shape == (4, 1)


@pytest.mark.parametrize("by_lapack", [True, False])
@pytest.mark.parametrize("function", [eigenvectors, qr])
def test_what_is_not_finite_gives_nan(function, by_lapack, monkeypatch):
    if not by_lapack:  # As on other devices.
        monkeypatch.setattr(lapack, "serves", lambda ndim: False)
    x = np.eye(3)
    x[0, 1] = x[1, 0] = np.inf
    for given in (x, np.full((3, 3), np.nan)):
        assert np.all(np.isnan(function(Tensor(given)).asnumpy()))
        assert np.any(np.isnan(function(given)))
    x = np.random.default_rng(0).normal(size=(40, 64))
    found, truth = function(Tensor(x @ x.T)).asnumpy(), function(x @ x.T)
    np.testing.assert_allclose(np.abs(found), np.abs(truth), atol=1e-9)


@pytest.mark.parametrize("mode", [ms.PYNATIVE_MODE, ms.GRAPH_MODE])
def test_decompositions_on_the_cpu_are_lapacks(mode):
    """In float32, in graphs and outside, for tall matrices too."""
    ms.set_context(mode=mode)
    x = np.random.default_rng(0).normal(size=(30, 20)).astype(np.float32)
    square = x.T @ x

    def decomposed(x, square):
        return qr(x), eigenvectors(square), singular_vectors(x, 5)

    truth = (
        linalg.qr(x, mode="economic")[0],
        linalg.eigh(square, driver="evd")[1][:, ::-1],
        linalg.svd(x, full_matrices=False)[0][:, :5],
    )
    for function in (decomposed, ms.jit(decomposed)):
        for found, known in zip(function(Tensor(x), Tensor(square)), truth):
            assert found.dtype == ms.float32
            np.testing.assert_array_equal(found.asnumpy(), known)


def test_bad_shapes_and_fractions_are_named():
    with pytest.raises(ValueError, match=r"parameter 'w0' of shape \(1, 1, 1, 1, 1, 2\) has more than 5"):
        made(ms_optim.SOAP, parameters([(1, 1, 1, 1, 1, 2)]))
    with pytest.raises(
        ValueError, match=r"Kron: parameter 'w0' of shape \(1, 1, 1, 1, 1, 2\) has more than 5 axes"
    ):
        made(ms_optim.Kron, parameters([(1, 1, 1, 1, 1, 2)]))
    with pytest.raises(TypeError, match="precondition_frequency must be an int >= 1, got float 2.5"):
        made(ms_optim.SOAP, parameters(), precondition_frequency=2.5)
    with pytest.raises(
        ValueError, match=r"norm='Spectral' is for tensors of 2 to 2 .* 'w0' has the shape \(\)"
    ):
        made(ms_optim.Scion, parameters(), norm="Spectral")
    with pytest.raises(TypeError, match="Dion2 takes no nesterov, split: its momentum is of one kind"):
        made(ms_optim.Dion2, parameters(), nesterov=False, split=3)
    with pytest.raises(RuntimeError, match="the state factor0, of a shape that is not made"):
        ms_optim.SOAP(parameters(), engine="native")


@pytest.mark.parametrize(
    "cls, option",
    [
        (ms_optim.MOP, {"ns_steps": 3}),
        (ms_optim.MOP, {"split": 2}),
        (ms_optim.PolarGrad, {"scaling": "spectral"}),
        (ms_optim.AdaGO, {"scaling": "spectral"}),
    ],
)
def test_what_a_formula_lacks_is_refused_in_groups_too(cls, option):
    (key,) = option
    for give in (
        lambda: cls(parameters([(4, 6)]), **option),
        lambda: cls([{"params": parameters([(4, 6)]), **option}]),
    ):
        with pytest.raises(TypeError, match=f"{cls.__name__}: {key} is unknown"):
            give()


@pytest.mark.parametrize("shape", [(4, 3, 2), (2, 3, 3, 3)])
def test_one_number_for_a_kernel_that_is_seen_as_one_matrix(shape):
    opt = ms_optim.AdaptiveMuon(parameters([shape]), method="namo", engine="portable")
    reference = ms_optim.Reference(opt)
    for step in range(3):
        opt(tensors(gradients(step, [shape])))
        reference.step(gradients(step, [shape]))
    np.testing.assert_allclose(to_numpy(opt.parameters)[0], reference.params["w0"], rtol=1e-4, atol=1e-5)
