"""Optimizers of users' own: rules, and constructs in MindSpore's manner."""

import mindspore as ms
import numpy as np
import pytest
from mindspore import Parameter, Tensor, ops
from training import Falling, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.formula.functions import (
    abs,
    clip,
    exp,
    log,
    max,
    maximum,
    mean,
    minimum,
    norm,
    sign,
    sqrt,
    sum,
    tanh,
    where,
)
from ms_optim.schedules import Cosine
from ms_optim.schedules.math import lookup


@pytest.fixture(autouse=True, params=["auto-PYNATIVE", "portable-GRAPH"])
def pair(request, monkeypatch):
    """Each engine in one mode, unless a test says otherwise: the code made of a rule is the same in both."""
    engine, mode = request.param.split("-")
    monkeypatch.setenv("MS_OPTIM_ENGINE", engine)
    ms.set_context(mode=getattr(ms, f"{mode}_MODE"))
    return mode


# A construct is run by Python or compiled, around either engine.
in_every_way = pytest.mark.parametrize(
    "pair",
    [f"{engine}-{mode}" for engine in ("auto", "portable") for mode in ("PYNATIVE", "GRAPH")],
    indirect=True,
)


def check_against_reference(opt, steps=5, rtol=1e-5):
    reference = ms_optim.Reference(opt)
    for step in range(steps):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, reference.params[param.name], rtol=rtol, atol=1e-6)
        for state, value in opt.state[param.name].items():
            np.testing.assert_allclose(
                value.asnumpy(), reference.state[param.name][state], rtol=rtol, atol=1e-6, err_msg=state
            )


class Signum(ms_optim.Optimizer):
    states = ("momentum_buffer",)

    def __init__(self, params, learning_rate=1e-3, momentum=0.9, **options):
        super().__init__(params, learning_rate, momentum=momentum, **options)

    @staticmethod
    def update(param, grad, momentum_buffer, lr, momentum):
        momentum_buffer = momentum * momentum_buffer + (1 - momentum) * grad
        return param - lr * sign(momentum_buffer), momentum_buffer


@pytest.mark.parametrize(
    "options", [{}, {"weight_decay": 0.5}, {"momentum": Falling(0.9)}, {"maximize": True}]
)
def test_a_rule_has_everything(pair, options):
    check_against_reference(Signum(parameters(), learning_rate=0.1, **options))


def test_one_minus_a_number_close_to_one_is_exact(pair):
    """1 - momentum is taken in float64: float32 would be off by 1.7e-4 here."""
    opt = Signum(parameters(), learning_rate=0.1, momentum=0.9999)
    grads = gradients(0)
    opt(tensors(grads))
    for param, grad in zip(opt.parameters, grads):
        got = opt.state[param.name]["momentum_buffer"].asnumpy()
        np.testing.assert_allclose(got, 1e-4 * grad.astype(np.float64), rtol=3e-7)


class EveryFunction(ms_optim.Optimizer):
    """All functions of ms_optim.math, all operators, comparisons, two states and scalars."""

    states = ("fast", "slow")

    def __init__(self, params, learning_rate=0.1, coefficients=(0.3, 0.7), **options):
        super().__init__(params, learning_rate, coefficients=coefficients, **options)

    @staticmethod
    def scalars(step, lr, coefficient1):
        return minimum(lr, lr * step / 3), where(step <= 2, exp(-step), coefficient1**step)

    @staticmethod
    def update(param, grad, fast, slow, coefficient1, coefficient2, warm, weight):
        fast = coefficient1 * fast + weight * grad
        slow = maximum(slow, abs(grad)) - 0.1 * minimum(slow, 1.0)
        size = norm(param) + mean(grad * grad) + max(abs(param)) + sum(abs(fast)) * 0.01
        step = tanh(fast) / (sqrt(slow + 1e-3) + log(2.0 + size))
        step = where(fast * grad > 0, step, -0.5 * step) + clip(grad, -0.1, 0.1) * coefficient2
        step = step + where(slow >= 0.2, 0.01, 0.0) - (fast < 0.0) * 0.02 + (fast != slow) * 0.03
        return param - warm * step**3 - 2**-4 * warm * (-step), fast, slow


def test_every_function_and_operator(pair):
    check_against_reference(EveryFunction(parameters()))


class Ambiguous(ms_optim.Optimizer):
    """States and hyperparameters with the names that generated source might use; odd constants."""

    states = ("t0", "ops", "scalars")

    def __init__(self, params, learning_rate=0.1, s0=0.5, ms=0.25, **options):
        super().__init__(params, learning_rate, s0=s0, ms=ms, **options)

    @staticmethod
    def update(param, grad, t0, ops, scalars, lr, s0, ms):
        t0 = s0 * t0 + grad
        ops = maximum(minimum(ms * ops + t0, float("inf")), -float("inf"))
        return param - lr * (ops + 0.1 * scalars + -0.3), t0, ops, scalars + 1e-40 + 1e30 * 0.0


def test_any_names_and_constants(pair):
    check_against_reference(Ambiguous(parameters()))
    check_against_reference(Ambiguous(parameters(dtype=ms.float64)), rtol=1e-12)


class ByParts(ms_optim.Optimizer):
    """A rule that calls helpers, loops, and branches on a flag."""

    flags = ("doubled",)

    def __init__(self, params, learning_rate=0.1, doubled=False, **options):
        super().__init__(params, learning_rate, doubled=doubled, **options)

    @staticmethod
    def update(param, grad, lr, weight_decay, doubled):
        for _ in range(3):
            grad = soften(grad)
        if doubled:
            grad = 2.0 * grad
        return shrink(param, lr * weight_decay) - lr * grad


def soften(x):
    return x / (1.0 + abs(x))


def shrink(x, amount):
    return x * (1.0 - amount)


def test_helpers_loops_and_flags(pair):
    params = parameters()
    opt = ByParts([{"params": params[:2]}, {"params": params[2:], "doubled": True}], weight_decay=0.5)
    check_against_reference(opt)


class Matrix(ms_optim.Optimizer):
    """Matrix algebra and branches on shapes: what cannot be traced, MindSpore parses itself."""

    states = ("buffer",)

    def __init__(self, params, learning_rate=0.1, momentum=0.5, **options):
        super().__init__(params, learning_rate, momentum=momentum, **options)

    @staticmethod
    def update(param, grad, buffer, lr, momentum):
        buffer = momentum * buffer + grad
        direction = buffer
        if param.ndim == 2:
            direction = ops.matmul(ops.matmul(buffer, ops.transpose(buffer, (1, 0))), buffer)
        return param - lr * sign(direction) * sqrt(abs(direction)), buffer


def test_untraceable_rules(pair):
    params = parameters(shapes=[(3,), (2, 3)])
    opt = Matrix(params, weight_decay=0.2, loss_scale=4.0)
    weights, buffers = to_numpy(params), [0.0, 0.0]
    for step in range(3):
        grads = gradients(step, shapes=[(3,), (2, 3)])
        opt(tensors(grads))
        for i, grad in enumerate(grads):
            buffers[i] = 0.5 * buffers[i] + grad / 4.0 + 0.2 * weights[i]
            b = buffers[i]
            direction = b @ b.T @ b if b.ndim == 2 else b
            weights[i] = weights[i] - 0.1 * np.sign(direction) * np.sqrt(np.abs(direction))
    for weight, now in zip(weights, to_numpy(params)):
        np.testing.assert_allclose(now, weight, rtol=1e-5)


class Returned(ms_optim.Optimizer):
    states = ("buffer",)


def with_update(update, scalars=None):
    body = {"update": staticmethod(update)}
    if scalars is not None:
        body["scalars"] = staticmethod(scalars)
    return type("Custom", (Returned,), body)


@pytest.mark.parametrize(
    "update, scalars, message",
    [
        (lambda param, lr: param, None, "must have an argument named 'grad'"),
        (lambda param, grad, foo: param, None, "nothing fills: foo"),
        (lambda param, grad, foo: param, lambda grad: grad, "unknown arguments grad"),
        (lambda param, grad, foo: param, lambda step: (step, step), "returned 2 values, .* takes 1: foo"),
        (lambda param, grad, buffer: param, None, "must return param, buffer, got 1 values"),
        (lambda param, grad: (param, grad), None, "must return param, got 2 values"),
        (lambda param, grad: None, None, "must return param, got None"),
        (lambda param, grad, lr: lr, None, "one number for param"),
        (
            lambda param, grad, step: param - lookup((0.5, 0.25), step),
            None,
            "uses lookup, a function for schedules",
        ),
        (lambda param, grad, buffer: (param, 0.5), None, "one number for buffer"),
        (lambda param, grad, foo: param, lambda step: float(step), "scalars uses a Python number"),
        (
            lambda param, grad, foo: param,
            lambda step: ops.sqrt(step),
            "scalars uses a function of MindSpore's",
        ),
        (lambda self, param, grad: param, None, "must be a @staticmethod"),
        (lambda param, grad: np.sqrt(param), None, "use those of ms_optim.math"),
        (lambda param, grad: param + undefined, None, "undefined"),  # noqa: F821
    ],
)
def test_a_wrong_rule_is_refused_when_the_optimizer_is_made(update, scalars, message):
    with pytest.raises((TypeError, NameError), match=message):
        with_update(update, scalars)(parameters())


@pytest.mark.parametrize(
    "body, message",
    [
        ({}, "must define `update`"),
        ({"states": "buffer"}, "must be tuples"),
        ({"states": ("step",)}, "cannot be named step"),
        ({"states": ("lr",)}, "cannot be named lr"),
    ],
)
def test_a_wrong_class_is_refused(body, message):
    if body:
        body = {**body, "update": staticmethod(lambda param, grad: param)}
    with pytest.raises(TypeError, match=message):
        type("Custom", (ms_optim.Optimizer,), body)(parameters())


def test_default_arguments_and_ranges():
    class Bounded(ms_optim.Optimizer):
        ranges = {"alpha": (0.0, 1.0), "beta2": (0.5, 1.0)}

        def __init__(self, params, alpha=0.5, betas=(0.9, 1.0), **options):
            super().__init__(params, alpha=alpha, betas=betas, **options)

        @staticmethod
        def update(param, grad, lr, alpha, beta1, beta2, power=2.0):
            return param - lr * alpha * beta1 * beta2 * abs(grad) ** power * sign(grad)

    check_against_reference(Bounded(parameters(), learning_rate=0.1))
    with pytest.raises(ValueError, match=r"alpha must be a number in \[0, 1\], got 2.0"):
        Bounded(parameters(), alpha=2.0)
    # One element of a tuple has a range of its own, the other that of betas.
    opt = Bounded(parameters())
    for betas, said in (
        ((0.9, 0.4), r"must be a number in \[0.5, 1\]"),
        ((1.0, 1.0), r"must be a number in \[0, 1\)"),
    ):
        with pytest.raises(ValueError, match=said):
            Bounded(parameters(), betas=betas)
        with pytest.raises(ValueError, match=said):
            opt.param_groups[0]["betas"] = betas
    assert opt.param_groups[0]["betas"] == (0.9, 1.0)


class Momentum(ms_optim.Optimizer):
    """In MindSpore's manner, with a fused kernel, groups and live hyperparameters."""

    states = ("moments",)

    def __init__(self, params, learning_rate, momentum=0.9, **options):
        super().__init__(params, learning_rate, momentum=momentum, **options)
        self.opt = ops.ApplyMomentum()

    def construct(self, gradients):
        lr = self.get_lr()
        momentum = self.get_hyperparameter("momentum")
        gradients = self.decay_weight(gradients)
        gradients = self.gradients_centralization(gradients)
        gradients = self.scale_grad(gradients)
        success = True
        for i, grad in enumerate(gradients):
            rate = lr[i] if self.is_group else lr
            weight = momentum[i] if self.is_group else momentum
            success = ops.depend(success, self.opt(self.parameters[i], self.moments[i], rate, grad, weight))
        return ops.depend(success, self.assignadd(self.global_step, self.global_step_increase_tensor))


@in_every_way
@pytest.mark.parametrize("grouped", [False, True])
def test_a_construct_in_mindspores_manner(pair, grouped):
    def groups(params):
        return [{"params": params[:1], "lr": 0.2}, {"params": params[1:]}] if grouped else params

    options = {"learning_rate": Falling(0.1), "momentum": 0.8, "weight_decay": 0.1, "loss_scale": 16.0}
    authored = Momentum(groups(parameters()), **options)
    rule = ms_optim.SGD(groups(parameters()), **options)
    for step in range(4):
        if step == 2:
            for opt in (authored, rule):
                opt.param_groups[-1].update(lr=0.3, momentum=0.5, weight_decay=0.0)
        for opt in (authored, rule):
            opt(tensors(gradients(step)))
    assert authored.get_last_lr() == rule.get_last_lr()
    for a, b in zip(to_numpy(authored.parameters), to_numpy(rule.parameters)):
        np.testing.assert_allclose(a, b, rtol=2e-6)
    names = [p.name for p in authored.get_parameters()]
    assert {"global_step", "moments.w0", "moments.w1", "group_0.momentum"} <= set(names)


class Steeper(ms_optim.AdamW):
    """A built-in with a formula of one's own: its fused kernel must not be used."""

    @staticmethod
    def update(param, grad, lr):
        return param - 100.0 * lr * grad


class SteeperSGD(ms_optim.SGD):
    @staticmethod
    def update(param, grad, lr):
        return param - 100.0 * lr * grad


@pytest.mark.parametrize("cls", [Steeper, SteeperSGD])
def test_a_built_in_with_another_update(pair, cls):
    opt = cls(parameters(), learning_rate=0.1, weight_decay=0.0)
    before = to_numpy(opt.parameters)
    opt(tensors(gradients(0)))
    for old, grad, now in zip(before, gradients(0), to_numpy(opt.parameters)):
        np.testing.assert_allclose(now, old - 10.0 * grad, rtol=1e-5)


class Halved(ms_optim.SGD):
    """A built-in with a construct around the step."""

    def construct(self, gradients):
        return super().construct(self.map_(halve, gradients))


def halve(grad):
    return grad * 0.5


@in_every_way
def test_a_built_in_with_a_construct_around_it(pair):
    options = {"learning_rate": Cosine(0.1, steps=5), "momentum": 0.9}
    opt, plain = Halved(parameters(), **options), ms_optim.SGD(parameters(), **options)
    for step in range(3):
        opt(tensors(gradients(step)))
        plain(tensors([0.5 * g for g in gradients(step)]))
    for a, b in zip(to_numpy(opt.parameters), to_numpy(plain.parameters)):
        np.testing.assert_array_equal(a, b)


class Loud(ms_optim.SGD):
    def construct(self, gradients):
        return ops.depend(ops.sum(gradients[0]), super().construct(gradients))


@in_every_way
def test_what_a_construct_returns_is_returned(pair):
    opt = Loud(parameters(), learning_rate=0.1)
    for step in range(2):
        assert opt(tensors(gradients(step))).asnumpy() == pytest.approx(gradients(step)[0].sum())


def test_authored_optimizers_check_what_they_are_given(pair):
    for options in ({"maximize": True}, {"l1_decay": 0.1}):
        with pytest.raises(TypeError, match="needs a formula `update`"):
            Momentum(parameters(), 0.1, **options)
    with pytest.raises(TypeError, match="momentun is unknown"):
        Momentum(parameters(), 0.1, momentun=0.5)
    with pytest.raises(ValueError, match="got 3 gradients for 4 parameters"):
        Momentum(parameters(), 0.1)(tensors(gradients(0)[:3]))


class Remainder(ms_optim.Optimizer):
    """Operators that are not traced, in a rule that MindSpore can compile."""

    @staticmethod
    def update(param, grad, lr):
        return param - lr * (grad // 0.5) - lr * (grad % 0.5)


def test_other_operators(pair):
    check_against_reference(Remainder(parameters(), learning_rate=0.1))


class Handwritten(ms_optim.Optimizer):
    """As MindSpore's tutorial writes it: its own Parameters, clone() and assign."""

    def __init__(self, params, learning_rate, momentum=0.9):
        super().__init__(params, learning_rate)
        self.momentum = Parameter(Tensor(momentum, ms.float32), name="momentum")
        self.moments = self.parameters.clone(prefix="moments", init="zeros")

    def construct(self, gradients):
        lr = self.get_lr()
        params = self.parameters
        for i in range(len(params)):
            ops.assign(self.moments[i], self.moments[i] * self.momentum + gradients[i])
            ops.assign(params[i], params[i] - self.moments[i] * lr)
        return params


def test_the_tutorials_own_optimizer(pair):
    authored = Handwritten(parameters(), 0.1)
    rule = ms_optim.SGD(parameters(), 0.1, momentum=0.9)
    for step in range(3):
        for opt in (authored, rule):
            opt(tensors(gradients(step)))
    for a, b in zip(to_numpy(authored.parameters), to_numpy(rule.parameters)):
        np.testing.assert_allclose(a, b, rtol=2e-6)
    assert "moments.w0" in [p.name for p in authored.get_parameters()]


def test_a_number_fixed_by_the_class():
    class Fixed(ms_optim.Optimizer):
        def __init__(self, params, learning_rate=0.1, **options):
            super().__init__(params, learning_rate, momentum=0.5, **options)

        @staticmethod
        def update(param, grad, lr, momentum):
            return param - lr * momentum * grad

    opt = Fixed(parameters())
    check_against_reference(opt)
    opt.param_groups[0]["momentum"] = 0.25
    check_against_reference(opt)


def test_a_form_is_one_of_some_words(pair):
    class Formed(ms_optim.Optimizer):
        forms = ("plain", "double")

        def __init__(self, params, learning_rate=0.1, form="plain", **options):
            super().__init__(params, learning_rate, form=form, **options)

        def choose(self, group):
            return type(self).update_double if group["form"] == "double" else type(self).update

        @staticmethod
        def update(param, grad, lr):
            return param - lr * grad

        @staticmethod
        def update_double(param, grad, lr, form):
            return param - (2 if form == "double" else 1) * lr * grad

    params = parameters([(2,), (3,)])
    before = to_numpy(params)
    opt = Formed([{"params": params[:1]}, {"params": params[1:], "form": "double"}])
    opt(tensors([np.ones(2, np.float32), np.ones(3, np.float32)]))
    for old, now, change in zip(before, to_numpy(params), (0.1, 0.2)):
        np.testing.assert_allclose(now, old - change, rtol=1e-6)
    assert opt.param_groups[1]["form"] == "double" and "double" in repr(opt)
    with pytest.raises(TypeError, match="form is fixed"):
        opt.param_groups[0]["form"] = "double"
    for bad in ("triple", True, None):
        with pytest.raises(ValueError, match="Formed: form must be one of 'plain', 'double', got"):
            Formed(params, form=bad)


def test_a_state_may_start_with_another_value_than_zero(pair):
    class Started(ms_optim.Optimizer):
        states = ("level", "trace")
        constants = ("start",)
        ranges = {"start": (0.0, 5.0)}

        def __init__(self, params, learning_rate=0.1, start=0.5, **options):
            super().__init__(params, learning_rate, start=start, **options)

        def first_value(self, state, group):
            return group["start"] if state == "level" else 0.0

        @staticmethod
        def update(param, grad, level, trace, lr, start):
            level = level + start * grad
            return param - lr * level, level, trace + level

    params = parameters()
    opt = Started([{"params": params[:2]}, {"params": params[2:], "start": 3.0}])
    for name, first in (("w1", 0.5), ("w2", 3.0)):
        np.testing.assert_array_equal(opt.state[name]["level"].asnumpy(), first)
        np.testing.assert_array_equal(opt.state[name]["trace"].asnumpy(), 0.0)
    assert opt.param_groups[1]["start"] == 3.0 and "start" not in opt._core.groups[1].cells
    with pytest.raises(TypeError, match="start is fixed"):
        opt.param_groups[1]["start"] = 1.0
    for bad, wrong in ((-1.0, ValueError), (True, TypeError), ([1.0], TypeError)):
        with pytest.raises(wrong, match="Started: start must be a number in"):
            Started(parameters(), start=bad)
    check_against_reference(opt)
