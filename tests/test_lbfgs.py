"""L-BFGS against torch, its uses, and what it refuses."""

import functools
import inspect
import json
import textwrap
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens import losses
from goldens.data import gradient, initial
from mindspore import Parameter, Tensor, nn
from training import Net, batches, parameters, tensors, to_numpy

import ms_optim
from ms_optim.optimizers.second_order import inverse_hessian, lbfgs, line_search
from ms_optim.optimizers.second_order.line_search import Point, interpolate, strong_wolfe

GOLDEN = np.load(Path(__file__).parent / "goldens" / "torch_lbfgs.npz")
CASES = json.loads(str(GOLDEN["cases"]))


def make(values, dtype=ms.float64, **options):
    params = [Parameter(Tensor(value, dtype), name=f"w{i}") for i, value in enumerate(values)]
    return ms_optim.LBFGS(params, **options)


def closure_of(opt, loss, calls=None):
    """The closure of a loss written in NumPy."""

    def closure():
        value, grads = loss(to_numpy(opt.parameters))
        if calls is not None:
            calls.append(value)
        return Tensor(value, ms.float64), tensors(grads, opt.parameters[0].dtype)

    return closure


def golden_errors(case, opt=None, by_gradients=False):
    """The largest relative difference from torch after each call; infinite where the counts differ."""
    loss = getattr(losses, case["loss"], None)
    opt = opt or make(losses.start(loss, case["size"]) if loss else initial(), **case["kwargs"])
    for step in range(1, case["steps"] + 1):
        given = (lambda _, step=step: (0.0, gradient(step))) if loss is None else loss
        if by_gradients:
            opt(tensors(given(to_numpy(opt.parameters))[1]))
        else:
            opt.step(closure_of(opt, given))
        counts = (int(opt.func_evals.asnumpy()), int(opt.n_iter.asnumpy()))
        if counts != tuple(GOLDEN[f"{case['name']}/counts"][step - 1]):
            yield np.inf
        truth = [GOLDEN[f"{case['name']}/param/{step}/{i}"] for i in range(len(opt.parameters))]
        pairs = zip(truth, to_numpy(opt.parameters))
        yield max(np.max(np.abs(now - then)) / np.max(np.abs(then)) for then, now in pairs)


ONE_ITERATION = [case for case in CASES if case["kwargs"].get("max_iter") == 1]
SEARCHES = [case for case in CASES if case not in ONE_ITERATION]


@pytest.mark.parametrize("case", SEARCHES, ids=[case["name"] for case in SEARCHES])
def test_float64_against_torch(case):
    """The same evaluations and iterations as torch's, and the same parameters."""
    assert max(golden_errors(case)) < 1e-10


@pytest.mark.parametrize("mode, case", list(zip(("PYNATIVE", "GRAPH"), ONE_ITERATION)), indirect=["mode"])
def test_gradients_make_one_iteration(mode, case):
    assert max(golden_errors(case, by_gradients=True)) < 1e-10


MUTANTS = [
    (line_search, "strong_wolfe", "SUFFICIENT_DECREASE *", "0.95 *", "rosenbrock"),
    (line_search, "strong_wolfe", "10.0 * point.step", "2.0 * point.step", "small_lr_search"),
    (line_search, "interpolate", "+ 2.0 * root", "+ root", "rosenbrock"),
    (inverse_hessian.InverseHessian, "construct", "a - scale * (along", "a + scale * (along", "fixed"),
    (inverse_hessian.InverseHessian, "construct", "0.0 * with_steps", "with_steps", "short_history"),
    (lbfgs.LBFGS, "_first_step", "self.n_iter == 0", "self.n_iter < 0", "network"),
    (lbfgs.LBFGS, "_minimize", "evaluations >= self.max_eval or ", "", "few_evaluations"),
    (lbfgs.LBFGS, "_minimize", "float(self._largest(grads)) <= tolerance_grad", "False", "tolerances"),
]


@pytest.mark.parametrize("where, function, old, new, case", MUTANTS)
def test_mutants_are_caught(where, function, old, new, case, monkeypatch, tmp_path):
    original = getattr(where, function)
    source = textwrap.dedent(inspect.getsource(original))
    assert source.count(old) == 1
    namespace = dict(original.__globals__)
    # In a file, where MindSpore's compiler finds it.
    mutant = tmp_path / "mutant.py"
    mutant.write_text("from __future__ import annotations\n\n" + source.replace(old, new))
    exec(compile(mutant.read_text(), str(mutant), "exec"), namespace)
    monkeypatch.setattr(where, function, namespace[function])
    if function == "strong_wolfe":
        monkeypatch.setattr(lbfgs, function, namespace[function])
    errors = golden_errors(next(c for c in CASES if c["name"] == case))
    assert any(not error < 1e-6 for error in errors)


@pytest.mark.parametrize("mode, dtype", [("GRAPH", ms.float32)], indirect=["mode"])
def test_rosenbrock_in_few_calls(mode, dtype):
    options = {
        "max_iter": 100,
        "tolerance_change": 1e-12,
        "history_size": 10,
        "line_search_fn": "strong_wolfe",
    }
    opt = make(losses.start(losses.rosenbrock), dtype, **options)
    calls = []
    opt.step(closure_of(opt, losses.rosenbrock, calls))
    assert losses.rosenbrock(to_numpy(opt.parameters))[0] < 1e-10
    assert len(calls) == int(opt.func_evals.asnumpy()) <= 60


def train(use, net, opt, data):
    loss_net = nn.WithLossCell(net, nn.MSELoss())
    if use == "cell":
        step = nn.TrainOneStepCell(loss_net, opt)
    else:
        value_and_grad = ms.value_and_grad(loss_net, None, opt.parameters)

        def step(x, y):
            loss, grads = value_and_grad(x, y)
            opt.step(grads)
            return loss

        step = ms.jit(step) if use == "jit" else step
    for x, y in data:
        step(Tensor(x), Tensor(y))


def test_every_use_gives_the_same_weights():
    results = {}
    for mode, uses in ((ms.GRAPH_MODE, ("cell",)), (ms.PYNATIVE_MODE, ("direct", "jit"))):
        ms.set_context(mode=mode)
        for use in uses:
            net = Net()
            opt = ms_optim.LBFGS(
                net.trainable_params(), 0.1, history_size=2, weight_decay=0.1, loss_scale=2.0
            )
            train(use, net, opt, batches(4))
            results[mode, use] = to_numpy([*opt.parameters, *opt.get_parameters()])
            assert int(opt.n_iter.asnumpy()) == int(opt.global_step.asnumpy()[0]) == 4
    ms.set_context(mode=ms.PYNATIVE_MODE)
    for values in results.values():
        for value, other in zip(values, results[ms.PYNATIVE_MODE, "direct"]):
            np.testing.assert_allclose(value, other, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("mode", ["GRAPH"], indirect=True)
def test_a_closure_made_by_value_and_grad(mode):
    net, (x, y) = Net(), batches(1)[0]
    opt = ms_optim.LBFGS(net.trainable_params(), line_search_fn="strong_wolfe", max_iter=20)
    value_and_grad = ms.value_and_grad(nn.WithLossCell(net, nn.MSELoss()), None, opt.parameters)
    first = opt.step(lambda: value_and_grad(Tensor(x), Tensor(y)))
    last, _ = value_and_grad(Tensor(x), Tensor(y))
    assert float(first) > 17.0 and float(last) < 0.5


def test_base_options_in_a_closure():
    """Decay, unscaling and centralising, beside the same done in the loss."""

    def changed(values):
        loss, grads = losses.network(values)
        loss += 0.15 * sum(float(np.sum(v * v)) for v in values)
        grads[0] = grads[0] - grads[0].mean(axis=1, keepdims=True)
        return loss, [g + 0.3 * v for g, v in zip(grads, values)]

    def scaled(values):
        loss, grads = losses.network(values)
        return 3.0 * loss, [3.0 * g for g in grads]

    options = {"max_iter": 6, "line_search_fn": "strong_wolfe"}
    ours = make(
        losses.start(losses.network), loss_scale=3.0, weight_decay=0.3, grad_centralization=True, **options
    )
    plain = make(losses.start(losses.network), **options)
    ours.step(closure_of(ours, scaled))
    plain.step(closure_of(plain, changed))
    for value, other in zip(to_numpy(ours.parameters), to_numpy(plain.parameters)):
        np.testing.assert_allclose(value, other, rtol=1e-9)


def test_narrow_parameters():
    opt = make([np.array([0.5, -1.0])], ms.float16, max_iter=10, line_search_fn="strong_wolfe")
    opt.step(closure_of(opt, lambda v: (float(np.sum((v[0] - 0.25) ** 2)), [2 * (v[0] - 0.25)])))
    np.testing.assert_array_equal(opt.parameters[0].asnumpy(), np.float16([0.25, 0.25]))
    assert opt.state["w0"]["step_history"].dtype == ms.float32


def test_live_learning_rate_and_schedule():
    start = losses.start(losses.network)
    opt = make(start, learning_rate=[0.5, 0.25], max_iter=1)
    for lr in (0.5, 0.25, 0.125):
        if lr == 0.125:
            opt.param_groups[0]["lr"] = lr
        before, pairs = [p.asnumpy().copy() for p in opt.parameters], to_numpy([opt.n_iter])
        _, grads = losses.network(before)
        opt(tensors(grads))
        step = to_numpy(opt.prev_step)
        assert opt.get_last_lr() == [lr]
        for a, b, c in zip(before, step, to_numpy(opt.parameters)):
            np.testing.assert_allclose(a + b, c, rtol=1e-15)
        if pairs[0] == 0:
            size = sum(np.sum(np.abs(g)) for g in grads)
            np.testing.assert_allclose(step[0], -lr * min(1, 1 / size) * grads[0], rtol=1e-12)


def test_a_checkpoint_resumes(mode, tmp_path):
    def fresh():
        return make(losses.start(losses.network), max_iter=3, history_size=4, line_search_fn="strong_wolfe")

    whole, first, second = fresh(), fresh(), fresh()
    for _ in range(4):
        whole.step(closure_of(whole, losses.network))
    for _ in range(2):
        first.step(closure_of(first, losses.network))
    ms.save_checkpoint(first, str(tmp_path / "opt.ckpt"))
    loaded = ms.load_checkpoint(str(tmp_path / "opt.ckpt"))
    assert {"grad_history.w0", "prev_step.w2", "n_iter", "pairs", "global_step"} <= set(loaded)
    saved = first.state_dict()
    if mode == "GRAPH":
        assert ms.load_param_into_net(second, loaded) == ([], [])
    else:
        assert not second.load_state_dict(saved)
    for param, value in zip(second.parameters, first.parameters):
        param.copy_(value)
    for _ in range(2):
        second.step(closure_of(second, losses.network))
    del saved["state"]["w0"]["pairs"]
    with pytest.raises(ValueError, match="missing: pairs.w0"):
        second.load_state_dict(saved)
    for value, other in zip(to_numpy(second.get_parameters()), to_numpy(whole.get_parameters())):
        np.testing.assert_array_equal(value, other)


def test_the_order_of_parameters_may_change():
    """What belongs to all of them stands with the first, and is found wherever it stands."""

    def fresh(turned):
        params = [Parameter(Tensor(v), name=f"w{i}") for i, v in enumerate(losses.start(losses.network))]
        order = params[::-1] if turned else params
        return ms_optim.LBFGS([{"params": params}, {"order_params": order}], max_iter=1)

    for turned in (False, True):
        opt, other = fresh(turned), fresh(not turned)
        opt(tensors([np.ones(p.shape) for p in opt.parameters]))
        for keyed_by in ("name", "index"):
            assert not other.load_state_dict(opt.state_dict(keyed_by))
            assert int(other.n_iter.asnumpy()) == 1
            for name, states in other.state.items():
                np.testing.assert_array_equal(
                    states["prev_grad"].asnumpy(), opt.state[name]["prev_grad"].asnumpy()
                )


def test_a_loss_that_is_not_finite_turns_the_search_back():
    def barrier(values):
        (w,) = values
        with np.errstate(all="ignore"):
            return float(np.sum(w - np.log(w))), [1.0 - 1.0 / w]

    opt = make([np.array([0.05, 4.0])], learning_rate=10.0, max_iter=40, line_search_fn="strong_wolfe")
    opt.step(closure_of(opt, barrier))
    np.testing.assert_allclose(opt.parameters[0].asnumpy(), 1.0, atol=1e-4)


@pytest.mark.parametrize("search", [None, "strong_wolfe"])
def test_a_closure_that_raises_leaves_the_parameters(search):
    opt = make(losses.start(losses.rosenbrock), line_search_fn=search)
    good = closure_of(opt, losses.rosenbrock)
    calls = []

    def closure():
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return good()

    with pytest.raises(KeyboardInterrupt):
        opt.step(closure)
    np.testing.assert_array_equal(opt.parameters[0].asnumpy(), [-1.2, 1.0])
    np.testing.assert_array_equal(opt.prev_step[0].asnumpy(), 0.0)


@pytest.mark.parametrize("search", [None, "strong_wolfe"])
def test_gradients_after_a_closure_that_raised(search):
    """In PYNATIVE mode MindSpore goes on recording a function that raised, unless it is told."""
    opt = make([np.array([-1.2, 1.0])], max_iter=3, line_search_fn=search)
    (w,), calls = opt.parameters, []

    def loss():
        value = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
        if calls.pop():
            raise ArithmeticError
        return value

    closure = ms.value_and_grad(loss, None, opt.parameters)
    for before in ([], [False]):
        calls[:] = [True, *before]
        with pytest.raises(ArithmeticError):
            opt.step(closure)
        calls[:] = [False] * 100
        assert np.isfinite(float(opt.step(closure)))


@pytest.mark.parametrize("mode", ["GRAPH"], indirect=True)
def test_no_move_at_a_minimum(mode):
    opt = make([np.array([1.0, 1.0])])
    assert opt((Tensor(np.zeros(2)),))
    np.testing.assert_array_equal(opt.parameters[0].asnumpy(), 1.0)
    assert int(opt.n_iter.asnumpy()) == 0 and int(opt.func_evals.asnumpy()) == 1
    opt.step(closure_of(opt, losses.rosenbrock))
    assert int(opt.n_iter.asnumpy()) == 0 and int(opt.global_step.asnumpy()[0]) == 2


@pytest.mark.parametrize(
    "options, error, message",
    [
        ({"learning_rate": -1.0}, ValueError, "learning_rate must be a finite number >= 0"),
        ({"max_iter": 0}, ValueError, "max_iter must be an int >= 1, got 0"),
        ({"max_eval": 2.5}, TypeError, "max_eval must be an int"),
        ({"history_size": True}, TypeError, "history_size must be an int"),
        ({"tolerance_grad": -1e-9}, ValueError, "tolerance_grad must be a finite number >= 0"),
        ({"tolerance_change": float("nan")}, ValueError, "tolerance_change"),
        (
            {"line_search_fn": "armijo"},
            ValueError,
            "line_search_fn, where it is not None, must be one of 'strong_wolfe', got str 'armijo'",
        ),
        ({"maximize": True}, TypeError, "maximize"),
        ({"momentum": 0.9}, TypeError, "momentum is unknown"),
    ],
)
def test_bad_arguments(options, error, message):
    with pytest.raises(error, match=message):
        ms_optim.LBFGS(parameters(), **options)


def test_one_group_only():
    params = parameters()
    with pytest.raises(ValueError, match="takes one group, got 2"):
        ms_optim.LBFGS([{"params": params[:2]}, {"params": params[2:]}])
    opt = ms_optim.LBFGS([{"params": params[:2], "lr": 0.5}])
    assert opt.get_last_lr() == [0.5]
    with pytest.raises(ValueError, match="one group"):
        opt.add_param_group({"params": params[2:]})


@pytest.mark.parametrize(
    "result, error, message",
    [
        (1.0, TypeError, "must return"),
        ((1.0, (np.zeros(2),)), TypeError, "gradient of parameter 'w0' must be a Tensor"),
        ((1.0, (Tensor(np.zeros(3)),)), ValueError, "must have shape"),
        ((1.0, ()), ValueError, "got 0 gradients for 1"),
    ],
)
def test_bad_closures(result, error, message):
    opt = make(losses.start(losses.rosenbrock))
    with pytest.raises(error, match=message):
        opt.step(lambda: result)
    np.testing.assert_array_equal(opt.parameters[0].asnumpy(), [-1.2, 1.0])
    assert int(opt.global_step.asnumpy()[0]) == 0


@pytest.mark.parametrize("mode, place", [("GRAPH", 0), ("PYNATIVE", 1)], indirect=["mode"])
def test_an_empty_parameter_changes_nothing(mode, place):
    """The other parameter moves as if it were alone, bit for bit."""
    start, nothing = np.array([-1.2, 1.0]), np.zeros((0, 3))
    options = {"weight_decay": 0.1, "max_iter": 3, "line_search_fn": "strong_wolfe"}
    alone = make([start], **options)
    beside = make([start, nothing] if place else [nothing, start], **options)

    def evaluate(opt):
        value, grads = losses.rosenbrock([p for p in to_numpy(opt.parameters) if p.size])
        if opt is beside:
            grads.insert(place, nothing)
        return Tensor(value, ms.float64), tensors(grads, ms.float64)

    for opt in (alone, beside):
        for _ in range(2):
            opt(evaluate(opt)[1])
        opt.step(functools.partial(evaluate, opt))
    moved = beside.parameters[1 - place].asnumpy()
    np.testing.assert_array_equal(moved, alone.parameters[0].asnumpy())
    assert not np.array_equal(moved, start)
    assert not beside.load_state_dict(beside.state_dict())


def test_parameters_without_a_number():
    with pytest.raises(ValueError, match="LBFGS: params must hold a number, all 1 are empty"):
        ms_optim.LBFGS([Parameter(Tensor(np.zeros((0, 3), np.float32)), name="empty")])


def test_interpolation():
    """The minimum of a cubic, from either side; the middle where it has none."""

    def point(x):  # (x - 1)^2 (x + 2), lowest at 1
        return Point(x, (x - 1) ** 2 * (x + 2), 2 * (x - 1) * (x + 2) + (x - 1) ** 2, None)

    assert interpolate(point(0.2), point(3.0), 0.2, 3.0) == pytest.approx(1.0, rel=1e-12)
    assert interpolate(point(3.0), point(0.2), 0.2, 3.0) == pytest.approx(1.0, rel=1e-12)
    assert interpolate(point(0.2), point(3.0), 1.5, 3.0) == 1.5
    flat = (Point(0.0, 0.0, 1.0, None), Point(1.0, 10.0, 1.0, None))
    assert interpolate(*flat, 0.0, 1.0) == 0.0 or interpolate(*flat, 0.0, 1.0) == 0.5
    assert interpolate(Point(0.0, 0.0, -1.0, None), Point(1.0, np.inf, np.nan, None), 0.0, 1.0) == 0.5


@pytest.mark.parametrize("first", [1e-3, 0.1, 1.0, 10.0, 30.0])
def test_the_search_meets_the_wolfe_conditions(first):
    """Moré and Thuente's first function, from steps far too small to far too large."""

    def evaluate(a):
        return Point(a, -a / (a * a + 2), (a * a - 2) / (a * a + 2) ** 2, None)

    start = evaluate(0.0)
    point, count = strong_wolfe(evaluate, start, first, 1.0, 1e-12, 25)
    assert point.loss <= start.loss + 1e-4 * point.step * start.slope
    assert abs(point.slope) <= 0.9 * abs(start.slope) and count <= 26
