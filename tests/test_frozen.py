"""Parameters that are frozen after the optimizer was made, and gradients that are None."""

import copy

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, nn, ops
from portable_runs import made
from table import ROWS, name
from table_free import FREE_ROWS
from table_matrix import MATRIX_ROWS
from table_rare import RARE_ROWS
from table_single import SINGLE_ROWS

import ms_optim

ALL_ROWS = [
    row
    for row in (*ROWS, *FREE_ROWS, *RARE_ROWS, *SINGLE_ROWS, *MATRIX_ROWS)
    if not hasattr(row.cls, "update_hessian")
]

OPTIMIZERS = {
    "AdamW": {"weight_decay": 0.1},
    "SGD": {"momentum": 0.9, "weight_decay": 0.1, "max_grad_norm": 1.0},
}


def make(name, engine="auto", **options):
    params = [Parameter(Tensor(np.full(3, 1.0 + i), ms.float32), name=each) for i, each in enumerate("abc")]
    return getattr(ms_optim, name)(params, 0.1, engine=engine, **OPTIMIZERS[name], **options)


def gradients(step, large=1.0):
    return tuple(Tensor(np.array([1.0, -2.0, 0.5]) * (i + step + 1) * large, ms.float32) for i in range(3))


def numbers(opt, names="abc"):
    """Parameters and states, by name."""
    found = {p.name: p.asnumpy().tolist() for p in opt.parameters if p.name in names}
    states = {(n, s): v.asnumpy().tolist() for n in names for s, v in opt.state[n].items()}
    return {**found, **states}


def as_step(opt, use):
    """One step, as different users make it."""
    if use == "call":
        return opt

    if use == "jit":

        @ms.jit
        def step(first, second, third):
            return opt((first, second, third))

        return lambda grads: step(*grads)

    class Net(nn.Cell):
        def __init__(self):
            super().__init__()
            self.opt = opt

        def construct(self, first, second, third):
            return self.opt((first, second, third))

    net = Net()
    return lambda grads: net(*grads)


@pytest.mark.parametrize(
    "mode, engine, name, use",
    [
        ("GRAPH", "native", "AdamW", "call"),
        ("GRAPH", "native", "SGD", "call"),
        ("PYNATIVE", "native", "AdamW", "jit"),
        ("GRAPH", "native", "AdamW", "cell"),
        ("PYNATIVE", "portable", "SGD", "call"),
        ("PYNATIVE", "portable", "AdamW", "jit"),
    ],
    indirect=["mode", "engine"],
)
def test_a_frozen_parameter_and_its_state_stand_still(mode, engine, name, use):
    """One step, a frozen one whose gradient is NaN, a thawed one: as if it had had no part in the second."""
    opt, other = make(name), make(name)
    step = as_step(opt, use)
    step(gradients(0))
    other(gradients(0))
    before = numbers(opt, "b")
    opt.parameters[1].requires_grad = False
    frozen = list(gradients(1))
    frozen[1] = Tensor(np.full(3, np.nan), ms.float32)
    step(tuple(frozen))
    assert numbers(opt, "b") == before
    assert int(opt.global_step.asnumpy()[0]) == 2
    # The others go on, and the norm is theirs.
    other((gradients(1)[0], None, gradients(1)[2]))
    assert numbers(opt) == numbers(other)
    opt.parameters[1].requires_grad = True
    step(gradients(2))
    other(gradients(2))
    after = numbers(opt)
    assert after == numbers(other)
    assert after["b"] != before["b"]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_what_has_no_gradient_is_not_there(mode, engine, name):
    """The others get what they get from an optimizer that has no other parameters."""
    opt = make(name)
    alone = getattr(ms_optim, name)([copy.deepcopy(opt.parameters[0])], 0.1, **OPTIMIZERS[name])
    before = numbers(opt, "bc")
    for step in range(3):
        first = gradients(step)[0]
        opt((first, None, None))
        alone((first,))
    assert numbers(opt, "a") == numbers(alone, "a")
    assert numbers(opt, "bc") == before
    opt((None, None, None))
    assert numbers(opt, "a") == numbers(alone, "a")
    assert int(opt.global_step.asnumpy()[0]) == 4


@pytest.mark.parametrize("cls", [ms_optim.SGDSaI, ms_optim.Nero])
def test_what_the_first_gradient_gives_is_found_behind_a_freeze(cls):
    """Their scales are of a tensor's own first step, whichever that is of the optimizer's."""
    params = [Parameter(Tensor(np.full((2, 3), 1.0 + i), ms.float32), name=f"w{i}") for i in range(2)]
    opt = cls(params, 0.1)
    params[0].requires_grad = False
    for _ in range(2):
        opt(tuple(Tensor(np.arange(6.0).reshape(2, 3) * (1 + i), ms.float32) for i in range(2)))
        params[0].requires_grad = True
    assert not np.array_equal(params[0].asnumpy(), np.full((2, 3), 1.0))


def test_a_matrix_of_one_row_has_no_deviation():
    """SGDSaI takes the norm of its first gradient alone, of one that is not 0."""
    param = Parameter(Tensor(np.zeros((1, 2)), ms.float32), name="w")
    opt = ms_optim.SGDSaI([param], 0.1, momentum=0.0, weight_decay=0.0)
    for gradient in ([[0.0, 0.0]], [[3.0, 4.0]]):
        opt((Tensor(np.array(gradient), ms.float32),))
    np.testing.assert_allclose(param.asnumpy(), [[-1.5, -2.0]], rtol=1e-6)


def test_the_reference_leaves_out_the_same(engine):
    opt = make("SGD")
    reference = ms_optim.Reference(opt)
    opt.parameters[0].requires_grad = False
    for step in range(2):
        grads = (gradients(step)[0], None, gradients(step)[2])
        opt(grads)
        reference.step([None if g is None else g.asnumpy() for g in grads])
    for param in opt.parameters:
        np.testing.assert_allclose(reference.params[param.name], param.asnumpy(), rtol=1e-6)
    assert reference.params["a"].tolist() == [1.0] * 3
    assert reference.params["b"].tolist() == [2.0] * 3
    assert reference.params["c"].tolist() != [3.0] * 3


def test_all_frozen(mode, engine):
    opt = make("SGD", skip_nonfinite=True)
    step = as_step(opt, "jit")
    step(gradients(0))
    before = numbers(opt)
    for param in opt.parameters:
        param.requires_grad = False
    step(gradients(1))
    opt(gradients(2))
    assert numbers(opt) == before
    assert int(opt.global_step.asnumpy()[0]) == 3
    assert opt.skipped_steps == 0


def test_a_train_cell_that_was_compiled_before(mode, engine):
    """Frozen and thawed while the same TrainOneStepCell goes on."""
    net = nn.SequentialCell(nn.Dense(4, 8), nn.Dense(8, 3))
    opt = ms_optim.AdamW(net.trainable_params(), 0.1, weight_decay=0.1)
    train = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt).set_train()
    x, y = ops.ones((8, 4)), ops.ones((8, 3))
    train(x, y)
    weights = [net[0].weight, net[1].weight]
    for is_frozen in (True, False):
        for param in net[0].get_parameters():
            param.requires_grad = not is_frozen
        before = [weight.asnumpy().copy() for weight in weights]
        train(x, y)
        moved = [float(np.abs(w.asnumpy() - old).max()) for w, old in zip(weights, before)]
        assert (moved[0] == 0.0) == is_frozen
        assert moved[1] > 0.0


def test_a_clone_and_a_copy_are_not_watched():
    """They are parameters of their own, and freezing one of them freezes nothing here."""
    opt = make("SGD")
    for other in (opt.parameters[0].clone(), copy.deepcopy(opt.parameters[0])):
        other.requires_grad = False
    before = numbers(opt, "a")
    opt(gradients(0))
    assert numbers(opt, "a")["a"] != before["a"]


def test_none_is_refused_where_a_graph_or_a_construct_takes_gradients(engine):
    opt = make("SGD")
    before = numbers(opt)

    @ms.jit
    def step(first, third):
        return opt((first, None, third))

    with pytest.raises(TypeError, match="parameter 'b' is None"):
        step(gradients(0)[0], gradients(0)[2])
    with pytest.raises(ValueError, match="got 2 gradients for 3 parameters"):
        opt((None, None))
    assert numbers(opt) == before


@pytest.mark.parametrize("row", ALL_ROWS, ids=name)
def test_a_first_gradient_that_comes_late(row):
    """A group's steps are counted, not a parameter's: what asks for the first step must not mean that."""
    rng = np.random.default_rng(0)
    params = [Parameter(Tensor(rng.normal(size=(3, 4)), ms.float64), name=key) for key in "ab"]
    starts = [param.asnumpy() for param in params]
    reference = ms_optim.Reference(made(row.cls, params, **row.options[0]))
    if "loss" in reference.shared_state:
        reference.shared_state["loss"] = 1.0
    for step in range(24):
        grad = rng.normal(size=(3, 4))
        reference.step([grad, grad if step >= 8 else None])
    early, late = (np.max(np.abs(reference.params[key] - start)) for key, start in zip("ab", starts))
    assert 1e-3 * early < late < 30.0 * early, (early, late)
