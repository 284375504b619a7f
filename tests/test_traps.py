"""What optimizers of MindSpore's get wrong on the CPU, once each: none of it is in ours.

Each test would fail if the trap were in ours; its first line says what the trap is.
"""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor
from table import BASE_ROWS, ROWS, name, on_both
from training import Falling, gradients, parameters, tensors, to_numpy

import ms_optim

# Most traps are the base's; where an optimizer's own file could lay one, every optimizer is tried.
base = pytest.mark.parametrize("row", BASE_ROWS, ids=name)
every = pytest.mark.parametrize("row", ROWS, ids=name)


def make(row, params, **options):
    return row.cls(params, **{"learning_rate": row.rate, **row.needs, **options})


def moved(opt, before):
    return [not np.array_equal(old, now) for old, now in zip(before, to_numpy(opt.parameters))]


@base
def test_trap_1_set_data_stops_training(engine, row):
    """After set_data, a compiled construct goes on with the old buffers, and the weights stand still."""
    opt = make(row, parameters())
    opt(tensors(gradients(0)))
    for param in opt.parameters:
        param.set_data(Tensor(np.full(param.shape, 2.0), ms.float32))
    before = to_numpy(opt.parameters)
    assert all(np.all(x == 2.0) for x in before)
    for step in (1, 2, 3):
        opt(tensors(gradients(step)))
    assert all(moved(opt, before))


@base
def test_trap_2_in_place_operators_do_nothing(engine, row):
    """``p -= x`` and ``p.sub_(x)`` do nothing in one mode or the other."""
    opt = make(row, parameters())
    before = to_numpy(opt.parameters)
    for step in range(3):
        opt(tensors(gradients(step)))
    assert all(moved(opt, before))


@base
def test_trap_3_a_number_where_a_tensor_is_expected_is_a_silent_no_op(engine, row):
    """A hyperparameter that is no Tensor: the registered function does not match, and nothing happens."""
    rates = (1, np.float32(0.1), Tensor(0.1), [0.1], Falling(0.1))
    params = parameters([(3,)] * len(rates))
    opt = make(row, [{"params": [param], "lr": rate} for param, rate in zip(params, rates)])
    before = to_numpy(opt.parameters)
    opt(tensors(gradients(0, [(3,)] * len(rates))))
    assert all(moved(opt, before))


@base
def test_trap_4_writes_are_ignored_and_a_resumed_rate_is_wrong(engine, row, tmp_path):
    """A written lr has no effect in a compiled step; after a checkpoint another lr is in force."""
    opt = make(row, parameters())

    @ms.jit
    def train_step(grads):
        return opt(grads)

    train_step(ms.mutable(tensors(gradients(0))))
    before = to_numpy(opt.parameters)
    opt.param_groups[0]["lr"] = 0.0
    for step in range(1, 3):
        train_step(ms.mutable(tensors(gradients(step))))
    stayed = [np.allclose(old, now, rtol=1e-6) for old, now in zip(before, to_numpy(opt.parameters))]
    assert all(stayed)

    opt.param_groups[0]["lr"] = 0.0125
    ms.save_checkpoint(opt, str(tmp_path / "opt.ckpt"))
    resumed = make(row, [p.clone() for p in opt.parameters], learning_rate=0.1)
    for clone, param in zip(resumed.parameters, opt.parameters):
        assert clone.name == param.name
    ms.load_param_into_net(resumed, ms.load_checkpoint(str(tmp_path / "opt.ckpt")))
    assert resumed.param_groups[0]["lr"] == 0.0125
    for step in range(3, 6):
        opt(tensors(gradients(step)))
        resumed(tensors(gradients(step)))
    for a, b in zip(to_numpy(opt.parameters), to_numpy(resumed.parameters)):
        np.testing.assert_array_equal(a, b)


@base
def test_trap_5_a_partial_checkpoint_of_the_state_reaches_a_weight(engine, row):
    """MindSpore guesses by suffix: ``exp_avg.w0`` would be loaded into the weight ``w0``."""
    opt = make(row, parameters())
    before = to_numpy(opt.parameters)
    for state in opt.state["w1"] or ("momentum_buffer",):
        loaded = {f"{state}.w0": Parameter(Tensor(np.asarray(7.0), ms.float32), name=f"{state}.w0")}
        ms.load_param_into_net(opt, loaded)
    assert not any(moved(opt, before))


@base
def test_trap_6_names_decide_what_is_decayed(engine, row):
    """Parameters with beta, gamma or bias in their names are left out of the decay."""
    names = ["alphabeta.w", "bn.gamma", "fc.bias", "fc.weight"]
    params = [Parameter(Tensor(np.ones(3, np.float32)), name=n) for n in names]
    opt = make(row, params, weight_decay=0.5)
    opt(tensors([np.full(3, 0.1, np.float32)] * 4))
    for now in to_numpy(params):
        np.testing.assert_array_equal(now, to_numpy(params)[3])


def test_trap_7_groups_get_each_others_gradients(engine):
    """With order_params, gradients in the network's order must reach their own parameters."""
    params = parameters([(2,)] * 4)
    groups = [{"params": params[2:]}, {"params": params[:2]}, {"order_params": params}]
    opt = ms_optim.SGD(groups, learning_rate=1.0)
    before = to_numpy(params)
    opt(tensors([np.full(2, i, np.float32) for i in range(4)]))
    for i, (old, now) in enumerate(zip(before, to_numpy(params))):
        np.testing.assert_allclose(old - now, i, atol=1e-6)


@base
def test_trap_8_wrong_gradients_are_accepted(engine, row):
    """Too few, too many, or of a shape that could be broadcast."""
    opt = make(row, parameters())
    before = to_numpy(opt.parameters)
    good = gradients(0)
    for bad in (good[:-1], [*good, good[0]], [*good[:2], np.ones((1, 4), np.float32), good[3]]):
        with pytest.raises(ValueError):
            opt(tensors(bad))
    assert not any(moved(opt, before))


@every
def test_trap_9_nonsense_is_accepted(row):
    """Negative, empty, two-dimensional and bool learning rates; and what test_bad_input has."""
    for rate in ([0.1, -0.1], Tensor([-0.1]), [], Tensor([[0.1]]), True):
        with pytest.raises((TypeError, ValueError), match="lr|learning_rate"):
            make(row, parameters(), learning_rate=rate)


def test_trap_9_momentum_of_five_and_odd_parameters():
    for cls in (ms_optim.SGD, ms_optim.Momentum, ms_optim.RMSprop):
        with pytest.raises(ValueError, match="momentum"):
            cls(parameters(), momentum=5.0)
    integers = Parameter(Tensor(np.ones(2, np.int32)), name="n")
    frozen = Parameter(Tensor(np.ones(2, np.float32)), name="f", requires_grad=False)
    for params in ([integers], [frozen], set(parameters())):
        with pytest.raises((TypeError, ValueError)):
            ms_optim.SGD(params)
    assert ms_optim.SGD(parameters(), learning_rate=np.float32(0.5)).get_last_lr() == [0.5]


@every
def test_trap_10_generators_are_used_up_by_a_check(row):
    """A group whose params is a generator or a filter has no parameters left when it is read."""
    params = parameters()
    opt = make(row, [{"params": (p for p in params[:2])}, {"params": filter(None.__ne__, params[2:])}])
    assert [p.name for p in opt.parameters] == [p.name for p in params]


@base
def test_trap_11_a_list_of_rates_ends(engine, row):
    """Past the end of the list the last value holds."""
    opt = make(row, parameters(), learning_rate=[0.1, 0.05])
    for step in range(4):
        opt(tensors(gradients(step)))
    assert opt.get_last_lr() == [0.05]


def run(opt, steps=20):
    for step in range(steps):
        opt(tensors(gradients(step)))
    return np.concatenate([x.ravel() for x in to_numpy(opt.parameters)])


def far(make_one, make_other, least):
    one, other = run(make_one(parameters())), run(make_other(parameters()))
    assert np.max(np.abs(one - other)) > least


def test_trap_12_options_without_effect_and_other_formulas():
    """Each option acts. (That each acts rightly, the goldens show: test_truth.py.)"""
    far(lambda p: ms_optim.Momentum(p, 0.1), lambda p: ms_optim.Momentum(p, 0.1, nesterov=True), 1e-2)
    betas = (0.9, 0.5)
    far(lambda p: ms_optim.Adam(p, 0.1, betas), lambda p: ms_optim.Adam(p, 0.1, betas, amsgrad=True), 1e-2)
    # Where these differ, ours say so by another name or form, and the default is torch's.
    far(lambda p: ms_optim.AdamW(p, 0.1), lambda p: ms_optim.AdamWeightDecay(p, 0.1), 0.1)
    far(lambda p: ms_optim.RMSprop(p), lambda p: ms_optim.RMSprop(p, form="tensorflow"), 0.1)
    far(
        lambda p: ms_optim.Adam(p, 0.1, eps=0.01),
        lambda p: ms_optim.Adam(p, 0.1, eps=0.01, form="mindspore"),
        1e-2,
    )
    opt = ms_optim.Adagrad(parameters())
    assert all(np.all(s["sum"].asnumpy() == 0.0) for s in opt.state.values())


@base
def test_trap_13_gradient_centralization_is_refused_or_skipped(engine, row):
    """On the CPU, and at every shape: also where shape[1] is no multiple of 16."""
    shapes = [(3, 5), (2, 16), (2, 3, 3, 3)]
    opt = make(row, parameters(shapes), grad_centralization=True)
    centred = make(row, parameters(shapes))
    for step in range(3):
        grads = gradients(step, shapes)
        opt(tensors(grads))
        centred(tensors([g - g.mean(axis=tuple(range(1, g.ndim)), keepdims=True) for g in grads]))
    for a, b in zip(to_numpy(opt.parameters), to_numpy(centred.parameters)):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-5)


@base
def test_trap_14_schedules_and_groups_are_refused_or_ignored(engine, row):
    """A Cell as weight decay, a Cell as lr, and both in groups, for every optimizer."""
    params, plain = parameters([(3,)] * 2), parameters([(3,)] * 2)
    opt = make(row, [{"params": params[:1], "weight_decay": Falling(2.0)}, {"params": params[1:]}])
    other = make(row, [{"params": plain[:1]}, {"params": plain[1:], "lr": Falling(row.rate)}])
    for step in range(3):
        grads = [np.full(3, 0.1 * (step - 1), np.float32)] * 2
        opt(tensors(grads))
        other(tensors(grads))
    first, second = (np.max(np.abs(a - b)) for a, b in zip(to_numpy(params), to_numpy(plain)))
    assert first > 1e-7, "the group's weight decay has no effect"
    assert other.get_last_lr() == [pytest.approx(row.rate), pytest.approx(row.rate / 3)]


@base
def test_trap_15_narrow_parameters_run_away(engine, row):
    """A parameter of 1, a gradient of 1e-3, ten steps: state in float16 gives nonsense or infinity."""
    types = (ms.float16, ms.bfloat16, ms.float64)
    opt = make(row, [Parameter(Tensor(np.ones(3), dtype), name=f"w{dtype}") for dtype in types])
    for _ in range(10):
        opt(tuple(Tensor(np.full(3, 1e-3), dtype) for dtype in types))
    half, brain, exact = to_numpy(opt.parameters)
    assert np.max(np.abs(half - exact)) < 1e-2
    assert np.max(np.abs(brain - exact)) < 6e-2
    for param, wide in zip(opt.parameters, (ms.float32, ms.float32, ms.float64)):
        assert {value.dtype for value in opt.state[param.name].values()} <= {wide}


@base
def test_trap_17_a_sparse_gradient_fails_somewhere_in_an_add(engine, row):
    """What PYNATIVE delivers for an embedding is told apart from a wrong shape, before anything changes."""
    table = Parameter(Tensor(np.ones((6, 2), np.float32)), name="embedding")
    opt = make(row, [table])
    with pytest.raises(ValueError, match="sparse"):
        opt((Tensor(np.ones((2, 2), np.float32)),))
    assert np.all(table.asnumpy() == 1.0)


@pytest.mark.parametrize("engine, row", on_both(ROWS, BASE_ROWS), indirect=["engine"])
def test_trap_18_names_clash_with_the_optimizers(engine, row):
    """Parameters of the network with the names of state and hyperparameters."""
    states = make(row, parameters()).state["w1"]
    names = ["w", "learning_rate", "global_step", "accum.w", *(f"{state}.w" for state in states)]
    names += ["group_0.lr", "group_0.bucket_0.scalar_0"]
    params = [Parameter(Tensor(np.ones(2, np.float32)), name=n) for n in names]
    opt = make(row, params)
    before = to_numpy(params)
    for _ in range(2):
        opt(tensors([np.full(2, 0.5, np.float32)] * len(names)))
    assert all(moved(opt, before))
    owned = [p.name for p in opt.get_parameters()]
    assert len({*owned, *names}) == len(owned) + len(names)
