"""States of other shapes than their parameter's, and reductions along axes."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, ops
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.formula.functions import abs, max, maximum, mean, norm, sqrt, sum, where

# Matrices of one block and of several, of one row, of one column, and rows longer than a block.
SHAPES = [(), (5,), (3, 4), (1, 7), (7, 1), (300, 200), (2, 40000), (40000, 2), (2, 3, 3, 3), (2, 210, 160)]


class Everywhere(ms_optim.Optimizer):
    """A state for each row, column, matrix and element; sums and means; reductions of reductions."""

    states = ("rows", "columns", "matrices", "elements")

    def __init__(self, params, learning_rate=0.1, decay=0.9, **options):
        super().__init__(params, learning_rate, decay=decay, **options)

    def state_shape(self, state, shape, group):
        if state == "elements":
            return shape
        if len(shape) < 2:
            return None
        rows, columns = (1 if state == "columns" else shape[-2]), (1 if state == "rows" else shape[-1])
        return (*shape[:-2], 1, 1) if state == "matrices" else (*shape[:-2], rows, columns)

    def first_value(self, state, group):
        return 0.5 if state == "matrices" else 0.0

    @staticmethod
    def update(param, grad, rows, columns, matrices, elements, lr, decay, ndim):
        if ndim < 2:
            elements = decay * elements + grad
            return param - lr * elements, None, None, None, elements
        rows = decay * rows + mean(grad * grad, axis=-1)
        columns = decay * columns + where(sum(grad, axis=-2) > 0.0, 1.0, 0.5) * mean(abs(grad), axis=-2)
        matrices = decay * matrices + mean(rows, axis=-2) / maximum(sum(columns, axis=-1), 1e-3)
        # What an earlier pass found out about rows decides what a later one does with columns.
        scaled = grad / sqrt(rows * columns + matrices + 1e-3)
        columns = columns + 0.1 * mean(scaled * scaled, axis=-2)
        elements = decay * elements + scaled / (1.0 + norm(scaled) + max(abs(scaled - rows)))
        return param - lr * elements, rows, columns, matrices, elements


def check(opt, steps=3, rtol=1e-5):
    """Against the NumPy reference, relative to the largest number of each tensor."""
    reference = ms_optim.Reference(opt)
    shapes = [p.shape for p in opt.parameters]
    for step in range(steps):
        grads = tensors(gradients(step, shapes, np.float64), opt.parameters[0].dtype)
        opt(grads)
        reference.step(to_numpy(grads))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        truth = opt.state[param.name].get("master_weight", param)
        now = now if truth is param else truth.asnumpy()
        wanted = {"": reference.params[param.name], **reference.state[param.name]}
        got = {"": now, **{key: value.asnumpy() for key, value in opt.state[param.name].items()}}
        for key, value in wanted.items():
            if key == "master_weight":
                continue
            assert got[key].shape == value.shape
            # A centralised gradient of one number a row is 0.
            off = np.max(np.abs(got[key] - value)) / np.maximum(np.max(np.abs(value)), 1e-9)
            assert off < rtol, f"{param.shape} {key}: {off}"


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_every_axis(mode, engine, dtype):
    opt = Everywhere(parameters(SHAPES, getattr(ms, dtype)))
    assert opt.engine == engine
    check(opt, rtol={"float32": 1e-5, "float64": 1e-12}[dtype])
    state = {key: value.shape for key, value in opt.state["w8"].items()}
    assert state == {
        "rows": (2, 3, 3, 1),
        "columns": (2, 3, 1, 3),
        "matrices": (2, 3, 1, 1),
        "elements": (2, 3, 3, 3),
    }
    assert list(opt.state["w1"]) == ["elements"]
    # An axis of one number is not taken for a reduced one, nor the other way round.
    assert [opt.state["w4"][key].shape for key in ("rows", "columns")] == [(7, 1), (1, 1)]


@pytest.mark.parametrize(
    "engine, options",
    [
        ("native", {"grad_centralization": True, "max_grad_norm": 1.0}),
        ("native", {"l1_decay": 0.1}),
        ("portable", {"grad_centralization": True, "max_grad_norm": 1.0, "l1_decay": 0.1}),
    ],
    indirect=["engine"],
)
def test_options_of_the_base(engine, options):
    """Means over all axes but the first, and what else changes the gradient, within the passes."""
    check(Everywhere(parameters(SHAPES), skip_nonfinite=True, **options))


def test_narrow_parameters(engine):
    check(Everywhere(parameters(SHAPES, ms.float16), master_weights=True))


def test_adafactor_on_large_matrices(engine):
    opt = ms_optim.Adafactor(parameters(SHAPES), beta1=0.5, weight_decay=0.1)
    check(opt)
    factored = 1 + 5 + 7 + 8 + 8 + 500 + 40002 + 40002 + 36 + 2 * 370
    wanted = {"exp_avg": 4 * np.sum([p.size for p in opt.parameters]), "others": 4 * factored}
    found = opt.memory_report().by_state
    assert {"exp_avg": found.pop("exp_avg"), "others": np.sum(list(found.values()))} == wanted


def test_empty_matrices(mode, engine):
    shapes = [(3,), (0, 4), (4, 0), (0,), (2, 0, 3), (2, 3)]
    opt = ms_optim.Adafactor(parameters(shapes))
    before = {name: {k: v.shape for k, v in own.items()} for name, own in opt.state.items()}
    opt(tensors(gradients(0, shapes)))
    assert before["w1"] == {"row_var": (0, 1), "col_var": (1, 4)}
    assert not opt.state["w1"]["col_var"].asnumpy().any()
    assert int(opt.global_step.asnumpy()[0]) == 1 and np.isfinite(opt.parameters[5].asnumpy()).all()


class Gram(ms_optim.Optimizer):
    """A state of a shape of its own, for which the rule needs matrix products."""

    states = ("gram",)

    def __init__(self, params, learning_rate=0.1, **options):
        super().__init__(params, learning_rate, **options)

    def state_shape(self, state, shape, group):
        return (shape[0], shape[0]) if len(shape) == 2 else None

    @staticmethod
    def update(param, grad, gram, lr, ndim):
        if ndim != 2:
            return param - lr * grad, None
        gram = gram + ops.matmul(grad, ops.transpose(grad, (1, 0)))
        return param - lr * ops.matmul(gram, grad), gram


def test_a_shape_of_its_own(mode):
    opt = Gram(parameters([(3, 4), (5,), (2, 2)]), engine="portable")
    start, grads = to_numpy(opt.parameters), gradients(0, [(3, 4), (5,), (2, 2)])
    opt(tensors(grads))
    for first, grad, param in zip(start, grads, opt.parameters):
        step = grad @ grad.T @ grad if grad.ndim == 2 else grad
        np.testing.assert_allclose(param.asnumpy(), first - 0.1 * step, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(opt.state["w2"]["gram"].asnumpy(), grads[2] @ grads[2].T, rtol=1e-5)
    assert opt.state["w1"] == {}
    with pytest.raises(RuntimeError, match="the state gram, of a shape that is not made of the parameter's"):
        Gram(parameters([(3, 4)]), engine="native")


@pytest.mark.parametrize(
    "new, wanted",
    [
        (lambda grad, rows: mean(grad, axis=-2), "returns one number a column for rows, which must have one"),
        (lambda grad, rows: grad, "returns the parameter's shape for rows, which must have one number a row"),
        (lambda grad, rows: mean(grad), "returns one number for rows, which must have one number a row"),
        (lambda grad, rows: None, "must return param, rows, got None for rows"),
    ],
)
def test_a_new_state_of_another_shape_is_refused(new, wanted):
    def update(param, grad, rows, lr):
        return param - lr * grad, new(grad, rows)

    def state_shape(self, state, shape, group):
        return (*shape[:-1], 1)

    members = {"states": ("rows",), "update": staticmethod(update), "state_shape": state_shape}
    with pytest.raises(TypeError, match=wanted):
        type("Wrong", (ms_optim.Optimizer,), members)(parameters([(3, 4)]))


class Columns(ms_optim.Optimizer):
    """Without an `if` on the number of dimensions."""

    @staticmethod
    def update(param, grad, lr):
        return param - lr * mean(grad, axis=-2)


class Rows(ms_optim.Optimizer):
    @staticmethod
    def update(param, grad, lr):
        return param - lr * (grad - sum(grad, axis=-1))


class Numbers(ms_optim.Optimizer):
    @staticmethod
    def update(param, grad, lr):
        return param - lr * mean(norm(grad), axis=-1) * grad


def test_axes_that_are_not_there(engine):
    """NumPy has no meaning for them, so no engine has."""
    for cls, shapes, wanted in (
        (Columns, [(3, 4), (5,)], r"Columns.update takes a mean along the axis -2, .* 'w1' of shape \(5,\)"),
        (Rows, [(3, 4), ()], r"Rows.update takes a sum along the axis -1, .* 'w1' of shape \(\)"),
        (Numbers, [(3, 4)], "a mean along the axis -1 of one number, which has no axes"),
    ):
        with pytest.raises(ValueError, match=wanted):
            cls(parameters(shapes))
    check(Rows(parameters([(3, 4), (5,)])))
    opt = Columns(parameters([(3, 4)]))
    with pytest.raises(ValueError, match="'late'"):
        opt.add_param_group({"params": [Parameter(Tensor(np.ones(2), ms.float32), name="late")]})
    check(opt)


def test_a_construct_of_its_own_has_states_of_other_shapes():
    class Rows(ms_optim.Optimizer):
        states = ("rows",)

        def state_shape(self, state, shape, group):
            return (shape[0],) if shape else None

        def construct(self, gradients):
            return gradients

    opt = Rows(parameters([(3, 4), (5,)]))
    assert [state.shape for state in opt.rows] == [(3,), (5,)]
    with pytest.raises(TypeError, match="each state for every parameter; 'w1' has no rows"):
        Rows(parameters([(3, 4), ()]))


def test_shapes_are_checked_when_state_is_loaded():
    opt, other = (
        ms_optim.Adafactor([Parameter(Tensor(np.ones((3, n)), ms.float32), name="w")]) for n in (4, 5)
    )
    with pytest.raises(ValueError, match=r"col_var.w: wanted shape \(1, 5\), got \(1, 4\)"):
        other.load_state_dict(opt.state_dict())
