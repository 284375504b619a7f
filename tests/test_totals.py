"""Sums over all parameters, and states of the whole optimizer: ``total`` and ``shared_states``."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor

import ms_optim
from ms_optim.math import maximum, mean, sqrt, total

pytestmark = pytest.mark.filterwarnings("ignore:.*portable engine, which is slower")

SHAPES = [(3, 2), (), (4,), (2, 1, 2)]


class Far(ms_optim.Optimizer):
    """Steps as long as the way from the start, which two sums make, the second of the first."""

    states = ("start",)
    shared_states = ("longest", "count")

    def __init__(self, params, learning_rate=0.5, scale=2.0, **options):
        super().__init__(params, learning_rate, scale=scale, **options)

    def first_value(self, state, group):
        return 0.25 if state == "longest" else 0.0

    @staticmethod
    def update(param, grad, start, longest, count, lr, scale):
        start = start + 0.1 * grad
        size = sqrt(total(grad * grad))
        way = total((param - start) * grad / size)
        longest = maximum(longest, way)
        return (
            param - lr * longest * scale * grad / size,
            start,
            longest,
            count + total(mean(0.0 * grad) + 1.0),
        )


def parameters(dtype=ms.float32):
    rng = np.random.default_rng(0)
    return [Parameter(Tensor(rng.normal(size=s), dtype), name=f"w{i}") for i, s in enumerate(SHAPES)]


def gradients(step):
    rng = np.random.default_rng(step + 1)
    return [rng.normal(size=shape) for shape in SHAPES]


def tensors(arrays, dtype=ms.float32):
    return tuple(Tensor(array, dtype) for array in arrays)


def by_hand(steps, lr=0.5, groups=(2.0, 2.0)):
    """The same, written out."""
    params, longest = [p.asnumpy().astype(np.float64) for p in parameters()], 0.25
    starts = [np.zeros(shape) for shape in SHAPES]
    for step in range(steps):
        grads = gradients(step)
        starts = [s + 0.1 * g for s, g in zip(starts, grads)]
        size = np.sqrt(np.sum([np.sum(g * g) for g in grads]))
        way = np.sum([np.sum((p - s) * g) / size for p, s, g in zip(params, starts, grads)])
        longest = max(longest, way)
        scales = [groups[0]] * 2 + [groups[1]] * 2
        params = [p - lr * longest * c * g / size for p, g, c in zip(params, grads, scales)]
    return params, longest


@pytest.mark.parametrize("mode, way", [("GRAPH", "call"), ("PYNATIVE", "jit")], indirect=["mode"])
def test_sums_over_all(mode, way):
    opt = Far(parameters())
    reference = ms_optim.Reference(opt)

    @ms.jit
    def compiled(grads):
        return opt(grads)

    for step in range(4):
        (opt if way == "call" else compiled)(tensors(gradients(step)))
        reference.step(gradients(step))
    params, longest = by_hand(4)
    for param, value in zip(opt.parameters, params):
        np.testing.assert_allclose(reference.params[param.name], value, rtol=1e-6)
        np.testing.assert_allclose(param.asnumpy(), value, rtol=1e-5)
    np.testing.assert_allclose(reference.shared_state["longest"], longest, rtol=1e-6)
    np.testing.assert_allclose(opt.longest.asnumpy(), longest, rtol=1e-6)
    # A number for each of the four parameters, at each step.
    assert reference.shared_state["count"] == opt.count.asnumpy() == 16.0


def test_groups_have_their_numbers_and_one_total():
    params = parameters()
    opt = Far([{"params": params[:2]}, {"params": params[2:], "scale": 3.0}])
    for step in range(3):
        opt(tensors(gradients(step)))
    for param, value in zip(opt.parameters, by_hand(3, groups=(2.0, 3.0))[0]):
        np.testing.assert_allclose(param.asnumpy(), value, rtol=1e-5)


class Paced(ms_optim.Optimizer):
    """What all step by grows by a hyperparameter."""

    shared_states = ("pace",)

    def __init__(self, params, learning_rate=0.5, gain=2.0, **options):
        super().__init__(params, learning_rate, gain=gain, **options)

    @staticmethod
    def update(param, grad, pace, lr, gain):
        pace = pace + gain * total(grad * grad)
        return param - lr * pace * grad, pace


@pytest.mark.parametrize("frozen", [0, 1])
def test_the_first_group_makes_what_is_shared(frozen):
    params = [Parameter(Tensor([1.0, 2.0], ms.float32), name=name) for name in "ab"]
    opt = Paced([{"params": params[:1], "gain": 3.0}, {"params": params[1:], "gain": 7.0}])
    params[frozen].requires_grad = False
    reference = ms_optim.Reference(opt)
    for _ in range(2):
        grads = [np.full(2, 1.0), np.full(2, 2.0)]
        opt(tensors(grads))
        reference.step(grads)
    # Of the gradients that move something: the other's.
    wanted = 2 * 3.0 * (2.0 if frozen else 8.0)
    assert opt.pace.asnumpy() == reference.shared_state["pace"] == wanted


@pytest.mark.parametrize("mode", ["GRAPH"], indirect=True)
def test_where_nothing_moves_what_is_shared_stays(mode):
    empty = Parameter(Tensor(np.zeros((0, 3)), ms.float32), name="a")
    Paced([empty])((Tensor(np.zeros((0, 3)), ms.float32),))
    param = Parameter(Tensor([1.0], ms.float32), name="b")
    opt = Paced([param])
    param.requires_grad = False

    @ms.jit
    def step(gradient):
        return opt((gradient,))

    step(Tensor([2.0], ms.float32))
    assert opt.pace.asnumpy() == 0.0 and param.asnumpy() == 1.0


def test_float64_is_the_reference():
    opt = Far(parameters(ms.float64))
    reference = ms_optim.Reference(opt)
    for step in range(5):
        opt(tensors(gradients(step), ms.float64))
        reference.step(gradients(step))
    for param in opt.parameters:
        np.testing.assert_allclose(param.asnumpy(), reference.params[param.name], rtol=1e-12)


def test_a_skipped_step_changes_nothing():
    opt = Far(parameters(), skip_nonfinite=True, max_grad_norm=1.0)
    opt(tensors(gradients(0)))
    before = [p.asnumpy().copy() for p in (*opt.parameters, opt.longest, opt.count)]
    opt(tensors([g * np.nan for g in gradients(1)]))
    for param, old in zip((*opt.parameters, opt.longest, opt.count), before):
        np.testing.assert_array_equal(param.asnumpy(), old)
    assert opt.skipped_steps == 1


def test_what_is_frozen_is_in_no_total():
    params, few = parameters(), parameters()[1:]
    opt, other = Far(params), Far(few)
    params[0].requires_grad = False
    opt(tensors(gradients(0)))
    other(tensors(gradients(0)[1:]))
    assert opt.count.asnumpy() == 3.0
    for param, same in zip(params[1:], few):
        np.testing.assert_array_equal(param.asnumpy(), same.asnumpy())


def test_saved_and_resumed(tmp_path):
    first, second = Far(parameters()), Far(parameters())
    for step in range(3):
        first(tensors(gradients(step)))
    ms_optim.save(tmp_path / "state", first)
    ms_optim.load(tmp_path / "state", second)
    assert second.longest.asnumpy() == first.longest.asnumpy() != 0.25
    for other, param in zip(second.parameters, first.parameters):
        other.copy_(param)
    for opt in (first, second):
        opt(tensors(gradients(3)))
    for other, param in zip(second.parameters, first.parameters):
        np.testing.assert_array_equal(other.asnumpy(), param.asnumpy())
    state = first.state_dict()
    assert state["shared_state"] == {"longest": first.longest.asnumpy(), "count": 16.0}
    del state["shared_state"]["longest"]
    state["shared_state"]["count"] = "many"
    with pytest.raises(
        ValueError, match=r"missing: shared_state.longest\n.*shared_state.count: count must be"
    ):
        second.load_state_dict(state)
    first.reset_state()
    assert first.longest.asnumpy() == 0.25 and first.count.asnumpy() == 0.0


@pytest.mark.parametrize(
    "update, message",
    [
        (
            lambda param, grad, longest, lr: (param - total(grad), grad),
            "returns the parameter's shape for longest",
        ),
        (
            lambda param, grad, longest, lr: (param - total(lr), longest),
            "total sums .* got one number of the step",
        ),
        (lambda param, grad, longest, lr: param, "must return param, longest, got 1 values"),
    ],
)
def test_wrong_formulas(update, message):
    class Wrong(ms_optim.Optimizer):
        shared_states = ("longest",)

    Wrong.update = staticmethod(update)
    with pytest.raises(TypeError, match=message):
        Wrong(parameters())


def test_all_parameters_take_the_same_totals():
    class Some(ms_optim.Optimizer):
        @staticmethod
        def update(param, grad, ndim):
            return param - (total(grad) if ndim else 0.1) * grad

    with pytest.raises(TypeError, match="Some: its formula must call total as often .* got 0 and 1 calls"):
        Some(parameters())


def test_an_engine_that_lacks_it_says_so():
    with pytest.raises(RuntimeError, match="Far: .* has longest, a state of the whole optimizer"):
        Far(parameters(), engine="native")
    with pytest.raises(TypeError, match="'w2' is sparse"):
        Far(parameters())((*tensors(gradients(0)[:2]), ms.RowTensor(*_rows()), tensors(gradients(0))[3]))


def _rows():
    return Tensor([0], ms.int32), Tensor(np.ones(1, np.float32)), (4,)
