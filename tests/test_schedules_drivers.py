"""What moves the learning rate from outside the step: epochs, metrics, the range test."""

import json
import math
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from mindspore.dataset import GeneratorDataset
from training import Net, batches, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.lr_finder import range_test
from ms_optim.schedules import Constant, Cosine, EpochScheduler, Greedy, ReduceLROnPlateau, Step, Warmup

GOLDENS = Path(__file__).parent / "goldens"


def two_groups(learning_rates=(0.1, 0.03), cls=ms_optim.SGD):
    params = parameters(((2,), (3,)))
    return cls([{"params": [p], "lr": lr} for p, lr in zip(params, learning_rates)])


# Epochs


@pytest.mark.parametrize("cls", [ms_optim.AdamW, ms_optim.SGD])
def test_an_epoch_scheduler_needs_no_recompilation(mode, engine, compilations, cls):
    opt = two_groups(cls=cls)
    scheduler = EpochScheduler(opt, [Step(0.1, 1, 0.5), Constant(0.02)])
    reference = ms_optim.Reference(opt)
    for epoch in range(4):
        assert [group["lr"] for group in opt.param_groups] == scheduler.get_last_lr()
        for batch in range(2):
            grads = gradients(2 * epoch + batch, ((2,), (3,)))
            before = compilations()
            opt(tensors(grads))
            assert (epoch, batch) == (0, 0) or compilations() == before
            reference.step(grads)
        assert opt.get_last_lr() == [0.1 * 0.5**epoch, 0.02]
        scheduler.step()
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=1e-5)


def test_an_epoch_scheduler_goes_on_where_it_was_saved():
    schedule = Warmup(Cosine(0.1, 10), 3, 0.01)
    scheduler = EpochScheduler(two_groups(), schedule)
    for _ in range(5):
        scheduler.step()
    state = json.loads(json.dumps(scheduler.state_dict()))
    rates = [schedule(5), 0.03 / 0.1 * schedule(5)]
    assert state == {"last_epoch": 5, "_last_lr": rates, "factors": [1.0, 0.03 / 0.1], "highest": 0.1}
    opt = two_groups()
    other = EpochScheduler(opt, schedule)
    opt.param_groups[1]["lr"] = 0.7
    other.load_state_dict(state)
    assert other.get_last_lr() == rates == [group["lr"] for group in opt.param_groups]
    other.load_state_dict({"last_epoch": 5, "_last_lr": rates})  # As an older version has it.
    assert other.get_last_lr() == rates
    other.step()
    assert other.get_last_lr() == [schedule(6), 0.03 / 0.1 * schedule(6)]
    late = parameters(((4,), (2,)), prefix="late")
    opt.add_param_group({"params": late[:1], "lr": 0.05})
    opt.add_param_group({"params": late[1:], "lr": Constant(0.5)})
    other.step()
    factors = [1.0, 0.03 / 0.1, 0.05 / 0.1, 1.0]
    assert [group["lr"] for group in opt.param_groups] == [factor * schedule(7) for factor in factors]
    for broken, error, message in (
        ({}, KeyError, "lacks last_epoch"),
        ({"last_epoch": -1}, ValueError, "last_epoch must be an int >= 0"),
        ({**state, "factors": [1.0]}, ValueError, "factors must be one a group, got 1 for 4"),
        ({**state, "factors": "all"}, TypeError, "factors must be a list"),
        ({"last_epoch": 1, "factors": factors}, TypeError, "highest must be"),
    ):
        with pytest.raises(error, match=message):
            other.load_state_dict(broken)
    assert other.last_epoch == 7


def test_one_schedule_keeps_the_ratios_of_groups(mode):
    """The highest follows the schedule, wherever it stands; rates of 0 and schedules are no ratios."""
    schedule = Step(0.5, 1, 0.5)
    for rates, wanted in (
        ((1.0, 0.1), [0.25, 0.1 * 0.25]),
        ((0.1, 1.0), [0.1 * 0.25, 0.25]),
        ((0.2, 0.2), [0.25, 0.25]),
        ((0.0, 0.2), [0.0, 0.25]),
        ((0.0, 0.0), [0.25, 0.25]),
        ((Constant(1.0), 0.1), [0.25, 0.25]),
    ):
        opt = two_groups(rates)
        EpochScheduler(opt, schedule).step()
        assert [group["lr"] for group in opt.param_groups] == wanted, rates
    opt = two_groups((1.0, 0.1))
    EpochScheduler(opt, [schedule, schedule]).step()
    assert [group["lr"] for group in opt.param_groups] == [0.25, 0.25]


def test_a_rate_that_was_loaded_is_not_lost_silently(recwarn):
    def made():
        opt = two_groups((0.1, 0.1))
        return opt, EpochScheduler(opt, Step(0.1, 1, 0.5))

    opt, scheduler = made()
    for _ in range(3):
        scheduler.step()
    assert not recwarn
    again, other = made()
    again.load_state_dict(opt.state_dict())
    with pytest.warns(UserWarning, match=r"group 0 had 0.0125 and has 0.05 now.*load the scheduler's state"):
        other.step()
    other.load_state_dict(scheduler.state_dict())
    other.step()
    assert again.param_groups[0]["lr"] == 0.1 / 16
    assert len(recwarn) == 0


def test_a_model_that_is_resumed_begins_at_its_epoch(mode):
    net = Net()
    opt = ms_optim.SGD(net.trainable_params(), 0.1)
    seen = []

    class Note(ms.train.Callback):
        def on_train_epoch_begin(self, run_context):
            seen.append(opt.param_groups[0]["lr"])

    def run(epochs, scheduler, first):
        dataset = GeneratorDataset(batches(2), ["x", "y"], shuffle=False)
        model = ms.Model(net, nn.MSELoss(), opt)
        callbacks = [scheduler.callback(), Note()]
        model.train(epochs, dataset, callbacks=callbacks, dataset_sink_mode=False, initial_epoch=first)

    run(4, EpochScheduler(opt, Step(0.1, 1, 0.5)), 2)
    assert seen == [0.025, 0.0125]
    scheduler = EpochScheduler(opt, Step(0.1, 1, 0.5))
    seen.clear()
    run(2, scheduler, 0)
    run(2, scheduler, 0)  # One training after the other, as before.
    assert seen == [0.1, 0.05, 0.025, 0.0125]


def test_an_epoch_scheduler_takes_lists_and_replaces_schedules(mode):
    opt = ms_optim.SGD(parameters(), learning_rate=Cosine(1.0, 10))
    scheduler = EpochScheduler(opt, [0.5, 0.25])
    scheduler.step()
    opt(tensors(gradients(0)))
    assert opt.get_last_lr() == [0.25]


# Metrics


@pytest.mark.parametrize("number", range(5))
def test_plateaus_are_torchs(number):
    with np.load(GOLDENS / "schedules_torch.npz") as golden:
        case = json.loads(str(golden["plateaus"]))[number]
        metrics, lrs = golden[f"plateau/{number}/metrics"], golden[f"plateau/{number}/lrs"]
    opt = two_groups()
    scheduler = ReduceLROnPlateau(opt, **case["settings"])
    seen = []
    for i, metric in enumerate(metrics):
        if i == 100:  # Save and load in the middle.
            state = json.loads(json.dumps(scheduler.state_dict()))
            scheduler = ReduceLROnPlateau(opt)
            scheduler.load_state_dict(state)
        scheduler.step(Tensor(metric, ms.float64) if i % 2 else metric)
        seen.append([group["lr"] for group in opt.param_groups])
        assert scheduler.get_last_lr() == seen[-1]
    np.testing.assert_allclose(seen, lrs, rtol=1e-13)
    assert len(np.unique(lrs[:, 0])) > 2
    state = scheduler.state_dict()
    for name, value in case["state"].items():
        if name in state:
            expected = pytest.approx(value, rel=1e-13) if isinstance(value, (float, list)) else value
            assert state[name] == expected, name
    assert set(state) - set(case["state"]) == set()
    scheduler.load_state_dict(case["state"])  # torch's own


@pytest.mark.parametrize("number", range(5))
def test_greedy_is_that_of_transformers(number):
    with np.load(GOLDENS / "schedules_transformers.npz") as golden:
        case = json.loads(str(golden["cases"]))[number]
        metrics, lrs = golden[f"{number}/metrics"], golden[f"{number}/lrs"]
    opt = two_groups()
    scheduler = Greedy(opt, **case["settings"])
    seen = []
    for i, metric in enumerate(metrics):
        if i == 120:  # Save and load in the middle.
            state = json.loads(json.dumps(scheduler.state_dict()))
            scheduler = Greedy(opt)
            scheduler.load_state_dict(state)
        scheduler.step(Tensor(metric, ms.float64) if i % 2 else metric)
        seen.append([group["lr"] for group in opt.param_groups])
        assert scheduler.get_last_lr() == seen[-1]
    np.testing.assert_allclose(seen, lrs, rtol=1e-13)
    assert np.any(np.diff(lrs[:, 0]) > 0.0) and np.any(np.diff(lrs[:, 0]) < 0.0)
    state = scheduler.state_dict()
    for name, value in case["state"].items():
        if name == "_streaming_avg":
            assert state[name]["values"] == value["values"]
        elif name != "verbose":
            expected = pytest.approx(value, rel=1e-13) if isinstance(value, (float, list)) else value
            assert state[name] == expected, name
    scheduler.load_state_dict(case["state"])  # Their own.
    assert scheduler.state_dict()["num_good_epochs"] == case["state"]["num_good_epochs"]


def test_greedy_goes_back_to_where_it_began():
    opt = two_groups()
    scheduler = Greedy(opt, factor=0.5, patience=0, min_lr=0.02, reset_start=2)
    rates = []
    for _ in range(6):
        scheduler.step(1.0)
        rates.append([group["lr"] for group in opt.param_groups])
    # The first metric is the best; then both are halved until both are at the lowest for the second time.
    assert rates[:4] == [[0.2, 0.06], [0.1, 0.03], [0.05, 0.02], [0.025, 0.02]]
    assert rates[4] == [0.02, 0.02] and rates[5] == [0.1, 0.03]
    late = parameters(((4,),), prefix="late")
    opt.add_param_group({"params": late, "lr": 0.5})
    scheduler.step(1.0)
    assert [group["lr"] for group in opt.param_groups] == [0.2, 0.06, 1.0]
    assert scheduler.state_dict()["_init_lrs"] == [0.1, 0.03, 0.5]


def test_greedy_forgets_what_was_no_number():
    opt = two_groups()
    scheduler = Greedy(opt, factor=0.5, patience=0, smooth=True, window_size=2)
    for metric in (3.0, math.nan, 2.0, 1.0):
        scheduler.step(metric)
    assert scheduler.best == 1.5 and scheduler.state_dict()["_streaming_avg"]["values"] == [2.0, 1.0]
    with pytest.raises(TypeError, match=r"_streaming_avg: values\[1\] must be a number, got str 'x'"):
        scheduler.load_state_dict({**scheduler.state_dict(), "_streaming_avg": {"values": [1.0, "x"]}})


def test_a_plateau_needs_no_recompilation(mode, engine, compilations):
    opt = ms_optim.AdamW(parameters(), learning_rate=0.1)
    scheduler = ReduceLROnPlateau(opt, factor=0.5, patience=0)
    for step in range(5):
        before = compilations()
        opt(tensors(gradients(step)))
        assert step == 0 or compilations() == before
        assert opt.get_last_lr() == [0.1 * 0.5 ** max(step - 1, 0)]
        scheduler.step(1.0)


def test_a_group_that_comes_later_needs_a_min_lr():
    opt = two_groups()
    scheduler = ReduceLROnPlateau(opt, patience=0, min_lr=[0.01, 0.02])
    opt.add_param_group({"params": parameters(((4,),), prefix="late"), "lr": 1.0})
    scheduler.step(1.0)
    with pytest.raises(ValueError, match="min_lr was given for 2 groups, now there are 3"):
        scheduler.step(1.0)
    scheduler.min_lrs.append(0.5)
    scheduler.step(1.0)
    assert [group["lr"] for group in opt.param_groups] == pytest.approx([0.01, 0.02, 0.5])


# Model


def train(make_callback, epochs=3, fit=False, **options):
    """The learning rates after each epoch, of a Model's training."""
    net = Net()
    opt = ms_optim.SGD(net.trainable_params(), learning_rate=0.1)
    seen = []

    class Watch(ms.train.Callback):
        def on_train_epoch_end(self, run_context):
            seen.append(opt.param_groups[0]["lr"])

    dataset = GeneratorDataset(batches(4), ["x", "y"], shuffle=False)
    model = ms.Model(net, nn.MSELoss(), opt, metrics={"mae"} if fit else None)
    callbacks = [make_callback(opt), Watch()]
    if fit:
        model.fit(epochs, dataset, dataset, callbacks=callbacks, dataset_sink_mode=False, **options)
    else:
        model.train(epochs, dataset, callbacks=callbacks, dataset_sink_mode=False)
    return seen


def test_callbacks_of_models(mode):
    assert train(lambda opt: EpochScheduler(opt, Step(0.01, 1, 0.5)).callback()) == [0.005, 0.0025, 0.00125]
    never = {"threshold": 1e9, "threshold_mode": "abs", "patience": 0, "factor": 0.5}
    seen = train(lambda opt: Greedy(opt, **{**never, "factor": 0.25}).callback("mae"), fit=True)
    assert seen == [0.4, 0.1, 0.025]
    for monitor, fit in (("loss", False), ("loss", True), ("eval_loss", True), ("mae", True)):
        seen = train(lambda opt, m=monitor: ReduceLROnPlateau(opt, **never).callback(m), fit=fit)
        assert seen == [0.1, 0.05, 0.025], monitor


def test_callbacks_with_rare_or_unknown_metrics():
    never = {"threshold": 1e9, "threshold_mode": "abs", "patience": 0, "factor": 0.5}
    seen = train(
        lambda opt: ReduceLROnPlateau(opt, **never).callback("mae"), epochs=4, fit=True, valid_frequency=2
    )
    assert seen == [0.1, 0.1, 0.1, 0.05]
    with pytest.raises(KeyError, match="no metric 'acc'; there are mae, eval_loss"):
        train(lambda opt: ReduceLROnPlateau(opt).callback("acc"), fit=True)


def test_a_metric_that_nobody_measures_is_a_warning():
    with pytest.warns(UserWarning, match="'mae' was never measured"):
        assert train(lambda opt: ReduceLROnPlateau(opt).callback("mae")) == [0.1, 0.1, 0.1]


# The range test


def quadratic(opt, params):
    """A training step whose loss falls with small learning rates and explodes with large ones."""

    def forward():
        loss = 0.0
        for param in params:
            loss = loss + ops.square(param).sum()
        return loss

    grad_fn = ms.value_and_grad(forward, None, opt.parameters)

    def step():
        loss, grads = grad_fn()
        opt(grads)
        return loss

    return step


def everything(opt):
    return [p.asnumpy().tobytes() for p in (*opt.parameters, *opt.get_parameters())]


@pytest.mark.parametrize("rate, fails", [(0.01, True), (Cosine(0.01, 50), False)], ids=repr)
def test_a_range_test_leaves_no_trace(mode, engine, rate, fails):
    opt, twin = (ms_optim.AdamW(parameters(), learning_rate=rate) for _ in range(2))
    steps = [quadratic(o, o.parameters) for o in (opt, twin)]
    for take in steps:
        take()
        take()
    if rate == 0.01:
        for each in (opt, twin):
            each.param_groups[0]["lr"] = 0.02  # from the next step on
    before, last = everything(opt), opt.get_last_lr()
    calls = iter(range(1000))

    def step():
        if fails and next(calls) == 5:
            raise RuntimeError("out of data")
        return steps[0]()

    if fails:
        with pytest.raises(RuntimeError, match="out of data"):
            range_test(opt, step, steps=20)
    else:
        found = range_test(opt, step, start=1e-5, end=100.0, steps=40)
        assert found.lrs[0] == 1e-5 and np.all(np.diff(found.lrs) > 0) and len(found.lrs) == len(found.losses)
        np.testing.assert_allclose(np.diff(np.log(found.lrs)), math.log(1e7) / 39, rtol=1e-9)
        assert 1e-4 < found.suggestion < 3.0
    assert everything(opt) == before
    assert opt.get_last_lr() == last == twin.get_last_lr()
    assert opt.param_groups[0]["lr"] == twin.param_groups[0]["lr"]
    for take in steps:
        take()
        take()
    assert everything(opt) == everything(twin)


def test_a_range_test_stops_in_time_and_smooths(mode):
    param = Parameter(Tensor(np.ones(2, np.float32)), name="w")
    opt = ms_optim.SGD([param])
    losses = [4.0, 2.0, 1.0, 8.0, float("nan"), 1.0]
    found = range_test(opt, iter(losses).__next__, 1e-3, 1e2, 6)
    # 0.9 of the past, 0.1 of the new, over the sum of the weights.
    expected = [4.0, (0.09 * 4 + 0.1 * 2) / 0.19]
    assert found.losses[:2] == pytest.approx(expected)
    assert len(found.losses) == 4, "NaN ends it"
    raw = range_test(opt, iter(losses).__next__, 1e-3, 1e2, 6, smoothing=0.0, stop_at=1.0)
    assert raw.losses == [4.0, 2.0, 1.0, 8.0]
    assert raw.lrs == pytest.approx([1e-3, 1e-2, 1e-1, 1.0])
    assert raw.suggestion == pytest.approx(1e-3)
    assert range_test(opt, iter([1.0, 2.0, 3.0]).__next__, steps=3).suggestion is None


def test_a_range_test_puts_back_what_else_it_is_told(mode):
    opt = ms_optim.SGD(parameters())
    mean = Parameter(Tensor(np.zeros(2, np.float32)), name="moving_mean", requires_grad=False)
    count = [0.0]

    def step():
        count[0] += 1.0
        mean.copy_(Tensor(np.full(2, count[0], np.float32)))
        return 1.0

    range_test(opt, step, steps=4, also=[mean])
    assert mean.asnumpy().tolist() == [0.0, 0.0] and count == [4.0]


def test_a_picture_of_a_range_test(tmp_path):
    pytest.importorskip("matplotlib").use("Agg")
    opt = ms_optim.SGD(parameters())
    found = range_test(opt, quadratic(opt, opt.parameters), steps=20)
    axes = found.plot(path=tmp_path / "range.png")
    assert axes.get_xscale() == "log" and (tmp_path / "range.png").stat().st_size > 5000


@pytest.mark.parametrize("make", [ReduceLROnPlateau, Greedy])
def test_a_rate_by_metric_never_ends_a_schedule(make):
    opt = two_groups((0.1, Cosine(0.1, 10)))
    with pytest.raises(ValueError, match=f"{make.__name__}: a schedule gives the learning rate of group 1"):
        make(opt)
    assert opt.param_groups[1].is_scheduled("lr")
    opt.param_groups[1]["lr"] = 0.05
    scheduler = make(opt, patience=0)
    opt.add_param_group(
        {"params": [Parameter(Tensor(np.ones(2, np.float32)), name="late")], "lr": Cosine(0.1, 10)}
    )
    before = scheduler.state_dict()
    with pytest.raises(ValueError, match="group 2"):
        scheduler.step(1.0)
    assert scheduler.state_dict() == before
    assert opt.param_groups[2].is_scheduled("lr")
    assert [group["lr"] for group in opt.param_groups[:2]] == [0.1, 0.05]


def test_schedulers_print_what_they_were_given_and_where_they_are():
    opt = two_groups()
    text = repr(ReduceLROnPlateau(opt, mode="max", factor=0.5))
    assert text.startswith("ReduceLROnPlateau(mode='max', factor=0.5, patience=10,")
    assert text.endswith("best=-inf, last_epoch=0, lr=[0.1, 0.03])")
    schedule = Step(1.0, 1, 0.5)
    scheduler = EpochScheduler(opt, [schedule, Constant(0.25)])
    scheduler.step()
    each = f"[{schedule!r}, {Constant(0.25)!r}]"
    assert repr(scheduler) == f"EpochScheduler({each}, last_epoch=1, lr=[0.5, 0.25])"
    assert repr(EpochScheduler(opt, schedule)).startswith(f"EpochScheduler({schedule!r}, last_epoch=0, lr=[")


# Bad settings


class NoGroups:
    pass


def reloaded(opt, **changed):
    """A scheduler given its own state with other values, which leave it as it is if they are refused."""
    scheduler = ReduceLROnPlateau(opt)
    before = scheduler.state_dict()
    try:
        scheduler.load_state_dict({**before, **changed})
    finally:
        assert scheduler.state_dict() == before


BAD = [
    (
        lambda o: EpochScheduler(NoGroups(), 0.1),
        TypeError,
        "opt must be an optimizer of ms_optim, got NoGroups",
    ),
    (
        lambda o: EpochScheduler(o, [Constant(1)]),
        ValueError,
        "schedule must be one a group, got 1 for 2 groups",
    ),
    (lambda o: EpochScheduler(o, -0.1), ValueError, "EpochScheduler: schedule"),
    (lambda o: ReduceLROnPlateau(NoGroups()), TypeError, "opt must be an optimizer of ms_optim"),
    (
        lambda o: ReduceLROnPlateau(o, mode="auto"),
        ValueError,
        "mode must be one of 'min', 'max', got str 'auto'",
    ),
    (lambda o: ReduceLROnPlateau(o, factor=1.0), ValueError, r"factor must be a number in \[0, 1\), got 1.0"),
    (lambda o: ReduceLROnPlateau(o, patience=-1), ValueError, "patience must be an int >= 0"),
    (lambda o: ReduceLROnPlateau(o, threshold=-1), ValueError, "threshold"),
    (lambda o: ReduceLROnPlateau(o, threshold_mode="x"), ValueError, "threshold_mode"),
    (lambda o: ReduceLROnPlateau(o, cooldown=0.5), TypeError, "cooldown"),
    (
        lambda o: ReduceLROnPlateau(o, min_lr=[0.1]),
        ValueError,
        "min_lr must be one a group, got 1 for 2 groups",
    ),
    (lambda o: ReduceLROnPlateau(o, min_lr=-1), ValueError, "min_lr"),
    (lambda o: ReduceLROnPlateau(o).step("x"), TypeError, "metric must be a number"),
    (lambda o: ReduceLROnPlateau(o).step(None), TypeError, "metric must be a number"),
    (lambda o: ReduceLROnPlateau(o).step("0.5"), TypeError, "metric must be a number, got str '0.5'"),
    (lambda o: ReduceLROnPlateau(o).step([0.5]), TypeError, r"metric must be a number, got list \[0.5\]"),
    (lambda o: ReduceLROnPlateau(o).load_state_dict({}), KeyError, "lacks factor"),
    (
        lambda o: ReduceLROnPlateau(o).load_state_dict(5),
        TypeError,
        "the state_dict must be a dict, got int 5",
    ),
    (lambda o: reloaded(o, best="x"), TypeError, "the state_dict: best must be a number, got str 'x'"),
    (
        lambda o: reloaded(o, mode=5),
        ValueError,
        "the state_dict: mode must be one of 'min', 'max', got int 5",
    ),
    (lambda o: reloaded(o, patience=0.5), TypeError, "the state_dict: patience must be an int >= 0"),
    (lambda o: reloaded(o, min_lrs=[-1.0]), ValueError, r"the state_dict: min_lrs\[0\] must be .* got -1.0"),
    (lambda o: Greedy(NoGroups()), TypeError, "Greedy: opt must be an optimizer of ms_optim"),
    (lambda o: Greedy(o, mode="up"), ValueError, "Greedy: mode must be one of 'min', 'max'"),
    (lambda o: Greedy(o, factor=0.0), ValueError, r"Greedy: factor must be a number in \(0, 1\), got 0.0"),
    (lambda o: Greedy(o, factor=1.0), ValueError, "Greedy: factor"),
    (lambda o: Greedy(o, warmup=-1), ValueError, "Greedy: warmup must be an int >= 0"),
    (lambda o: Greedy(o, min_lr=[0.1]), ValueError, "min_lr must be one a group, got 1 for 2 groups"),
    (lambda o: Greedy(o, max_lr=1e-4), ValueError, "min_lr must be at most max_lr, got 0.001 and 0.0001"),
    (lambda o: Greedy(o, smooth=1), TypeError, "Greedy: smooth must be a bool"),
    (lambda o: Greedy(o, window_size=0), ValueError, "Greedy: window_size must be an int >= 1"),
    (lambda o: Greedy(o, reset_start=0), ValueError, "Greedy: reset_start must be an int >= 1"),
    (lambda o: Greedy(o).step("x"), TypeError, "Greedy: metric must be a number"),
    (lambda o: Greedy(o).load_state_dict({}), KeyError, "Greedy: the state_dict lacks factor"),
    (lambda o: EpochScheduler(o, Step(0.1, 2)).load_state_dict({}), KeyError, "lacks last_epoch"),
    (
        lambda o: EpochScheduler(o, Step(0.1, 2)).load_state_dict([]),
        TypeError,
        "the state_dict must be a dict",
    ),
    (lambda o: range_test(NoGroups(), print), TypeError, "range_test: opt"),
    (lambda o: range_test(o, 1.0), TypeError, "range_test: step must be a function"),
    (lambda o: range_test(o, print, start=0.0), ValueError, "range_test: start"),
    (
        lambda o: range_test(o, print, start=1.0, end=0.5),
        ValueError,
        "range_test: end must be .* > 1, got 0.5",
    ),
    (lambda o: range_test(o, print, steps=1), ValueError, "range_test: steps must be an int >= 2"),
    (lambda o: range_test(o, print, smoothing=1.0), ValueError, "range_test: smoothing"),
]


@pytest.mark.parametrize("number", range(len(BAD)))
def test_bad_settings_are_refused_by_name(number):
    make, error, message = BAD[number]
    with pytest.raises(error, match=message):
        make(two_groups())
