"""What the last step did: the figures of clipping, of skipping, of rates and of updates, in every use."""

from itertools import product

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, RowTensor, Tensor, nn
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.schedules import Cosine


def norm_of(arrays):
    return float(np.sqrt(sum(np.sum(np.square(np.asarray(a, np.float64))) for a in arrays)))


def step_of(opt, in_graph):
    if not in_graph:
        return opt

    class Step(nn.Cell):
        def __init__(self):
            super().__init__()
            self.opt = opt

        @ms.jit
        def construct(self, *grads):
            return self.opt(grads)

    cell = Step()
    return lambda grads: cell(*grads)


@pytest.mark.parametrize("in_graph", [False, True])
def test_the_figures_of_a_step(mode, engine, in_graph):
    params = parameters()
    groups = [{"params": params[:2], "lr": Cosine(lr=0.1, steps=10)}, {"params": params[2:], "lr": 0.05}]
    opt = ms_optim.AdamW(
        groups, loss_scale=4.0, max_grad_norm=1.5, skip_nonfinite=True, track_update_norms=True
    )
    step = step_of(opt, in_graph)
    assert opt.last_step is None
    for i in range(3):
        grads, before = gradients(i), to_numpy(params)
        step(tensors([4.0 * g for g in grads]))
        last, norm = opt.last_step, norm_of(grads)
        assert last.gradient_norm == pytest.approx(norm, rel=1e-6)
        assert last.clip_factor == pytest.approx(min(1.0, 1.5 / (norm + 1e-6)), rel=1e-6)
        assert last.skipped is False
        assert last.lr == (pytest.approx(Cosine(lr=0.1, steps=10)(i), rel=1e-12), 0.05)
        moved = [norm_of([new - old]) for new, old in zip(to_numpy(params), before)]
        assert list(last.update_norms) == [p.name for p in params]
        np.testing.assert_allclose(list(last.update_norms.values()), moved, rtol=2e-6)
    bad = gradients(3)
    bad[2][1, 1] = np.nan
    step(tensors(bad))
    last = opt.last_step
    assert (last.skipped, last.clip_factor, np.isnan(last.gradient_norm)) == (True, 0.0, True)
    assert last.lr[0] == pytest.approx(Cosine(lr=0.1, steps=10)(3), rel=1e-12)
    assert set(last.update_norms.values()) == {0.0}


def test_it_is_a_record_and_no_view(engine):
    opt = ms_optim.SGD(parameters(), 0.1, track_norms=True)
    opt(tensors(gradients(0)))
    first = opt.last_step
    opt.param_groups[0]["lr"] = 0.5
    assert opt.last_step.lr == (0.1,)
    opt(tensors(gradients(1)))
    assert first.gradient_norm == pytest.approx(norm_of(gradients(0)), rel=1e-6)
    assert opt.last_step.gradient_norm == pytest.approx(norm_of(gradients(1)), rel=1e-6)
    assert (first.lr, opt.last_step.lr, opt.last_step.clip_factor) == ((0.1,), (0.5,), 1.0)


def test_what_does_not_move_has_a_norm_of_zero(engine):
    params = parameters()
    opt = ms_optim.SGD(params, 0.1, track_update_norms=True)
    params[1].requires_grad = False
    opt(tensors(gradients(0)))
    norms = opt.last_step.update_norms
    assert list(norms) == [p.name for p in params]
    assert [name for name, norm in norms.items() if norm == 0.0] == ["w1"]


def test_what_nobody_computed_says_how_to_get_it(engine):
    opt = ms_optim.Lion(parameters(), 0.1)
    assert opt.last_step is None
    opt(tensors(gradients(0)))
    assert (opt.last_step.lr, opt.last_step.skipped, opt.last_step.clip_factor) == ((0.1,), False, 1.0)
    with pytest.raises(
        RuntimeError, match="Lion: the norm of the gradients was not computed; .*track_norms=True"
    ):
        _ = opt.last_step.gradient_norm
    with pytest.raises(RuntimeError, match="Lion: .* track_update_norms=True"):
        _ = opt.last_step.update_norms
    assert repr(opt.last_step) == "LastStep(lr=[0.1], skipped=False, clip_factor=1)"


@pytest.mark.parametrize(
    "options", [{"max_grad_norm": 10.0}, {"skip_nonfinite": True}, {"track_norms": True}]
)
def test_each_of_these_computes_the_norm(engine, options):
    opt = ms_optim.SGD(parameters(), 0.1, **options)
    opt(tensors(gradients(0)))
    assert opt.last_step.gradient_norm == pytest.approx(norm_of(gradients(0)), rel=1e-6)
    other = parameters()
    ms_optim.SGD(other, 0.1)(tensors(gradients(0)))
    for one, two in zip(to_numpy(opt.parameters), to_numpy(other)):
        np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize(
    "engine, dtype, master",
    [
        *product(["native"], (ms.float16, ms.bfloat16, ms.float64), (False, True)),
        ("portable", ms.bfloat16, False),
        ("portable", ms.float16, True),
    ],
    indirect=["engine"],
)
def test_updates_of_other_types(engine, dtype, master):
    """What a parameter would change by before it is rounded to its type."""
    params, wide = parameters(dtype=dtype), None
    wide = [Parameter(p.float() if dtype != ms.float64 else p, name=p.name) for p in params]
    made = [
        ms_optim.Adam(each, 0.01, track_update_norms=True, master_weights=master and each is params)
        for each in (params, wide)
    ]
    for opt in made:
        opt(tensors([g.astype(np.float64 if dtype == ms.float64 else np.float32) for g in gradients(0)]))
    one, two = (opt.last_step.update_norms for opt in made)
    np.testing.assert_allclose(list(one.values()), list(two.values()), rtol=1e-6)
    assert all(value > 0 for value in one.values())


def test_updates_of_several_passes_and_empty_ones(engine):
    params = [*parameters(), Parameter(Tensor(np.zeros((0, 3), np.float32)), name="empty")]
    opt = ms_optim.LAMB(
        params,
        0.01,
        weight_decay=0.1,
        max_grad_value=0.5,
        track_update_norms=True,
        transforms=[ms_optim.transforms.EMA()],
    )
    before = to_numpy(params)
    opt((*tensors(gradients(0)), Tensor(np.zeros((0, 3), np.float32))))
    moved = [norm_of([new - old]) for new, old in zip(to_numpy(params), before)]
    found = opt.last_step.update_norms
    assert {p.name: found[p.name] for p in params[:4]} == {
        p.name: pytest.approx(norm, rel=1e-5) for p, norm in zip(params[:4], moved)
    }
    assert found.get("empty", 0.0) == 0.0


def test_updates_of_rows(engine):
    table = Parameter(Tensor(np.ones((5, 3), np.float32)), name="table")
    opt = ms_optim.SparseAdam([table], 0.1, track_update_norms=True, track_norms=True)
    # Row 1 twice, and one that is not there.
    rows = RowTensor(Tensor([1, 3, 1, 7], ms.int32), Tensor(np.ones((4, 3), np.float32)), (5, 3))
    opt((rows,))
    moved = norm_of([table.asnumpy() - 1.0])
    assert moved > 0.1
    assert opt.last_step.update_norms["table"] == pytest.approx(moved, rel=1e-6)
    assert opt.last_step.gradient_norm == pytest.approx(np.sqrt(3 * 4 + 3), rel=1e-6)


def test_it_is_not_saved_and_is_forgotten_where_another_state_is_loaded(engine):
    opt = ms_optim.SGD(parameters(), 0.1, track_norms=True)
    names = {p.name for p in opt.get_parameters()}
    assert names == {p.name for p in ms_optim.SGD(parameters(), 0.1).get_parameters()}
    state = opt.state_dict()
    opt(tensors(gradients(0)))
    assert opt.last_step is not None
    opt.load_state_dict(state)
    assert opt.last_step is None
    opt(tensors(gradients(0)))
    opt.reset_state()
    assert opt.last_step is None


def test_groups_that_are_added(engine):
    params = parameters()
    opt = ms_optim.SGD(params[:2], 0.1, track_norms=True, track_update_norms=True)
    opt(tensors(gradients(0)[:2]))
    opt.add_param_group({"params": params[2:], "lr": 0.2})
    opt(tensors(gradients(1)))
    assert opt.last_step.lr == (0.1, 0.2)
    norms = [0.1 * norm_of([g]) for g in gradients(1)[:2]] + [0.2 * norm_of([g]) for g in gradients(1)[2:]]
    np.testing.assert_allclose(list(opt.last_step.update_norms.values()), norms, rtol=1e-5)


def test_a_step_of_ones_own():
    opt = ms_optim.LBFGS(parameters(), 0.1)
    assert opt.last_step is None
    opt(tensors(gradients(0)))
    assert opt.last_step.lr == (0.1,)
    with pytest.raises(TypeError, match="LBFGS does not take track_norms"):
        ms_optim.LBFGS(parameters(), track_norms=True)
    for name in ("track_norms", "track_update_norms"):
        with pytest.raises(TypeError, match=f"SGD: {name} must be a bool, got int 1"):
            ms_optim.SGD(parameters(), **{name: 1})


def test_reading_compiles_nothing(engine, compilations):
    opt = ms_optim.AdamW(parameters(), max_grad_norm=1.0)
    opt(tensors(gradients(0)))
    before = compilations()
    for i in range(1, 4):
        opt(tensors(gradients(i)))
        assert opt.last_step.gradient_norm > 0
    assert compilations() == before
