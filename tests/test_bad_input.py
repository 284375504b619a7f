"""Bad input gets a clear error, before anything has changed."""

import re

import mindspore as ms
import numpy as np
import pytest
from mindspore import COOTensor, CSRTensor, Parameter, Tensor, nn, ops
from table import BASE_ROWS, ROWS, name
from training import Falling, gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.schedules import Lambda

NAN, INF = float("nan"), float("inf")


def frozen():
    return Parameter(Tensor(np.ones(2, np.float32)), name="frozen", requires_grad=False)


def integers():
    return Parameter(Tensor(np.ones(2, np.int32)), name="counts", requires_grad=True)


def twice():
    param = parameters()[0]
    return [param, param]


def namesakes():
    return [*parameters(shapes=[(2,)]), *parameters(shapes=[(2,)])]


def in_two_groups():
    params = parameters()
    return [{"params": params[:2]}, {"params": params[1:]}]


BAD_PARAMS = [
    (list, ValueError, "params is empty"),
    (lambda: [{"params": []}], ValueError, "params is empty"),
    (lambda: [{"order_params": parameters()}], ValueError, "no group"),
    (lambda: None, TypeError, "params must be a network, or .* NoneType"),
    (lambda: parameters()[0], TypeError, "params must be a network, or .* Parameter"),
    (lambda: np.array("x"), TypeError, "params must be a network, or .* ndarray"),
    (nn.ReLU, ValueError, "params is a network without trainable parameters"),
    (lambda: set(parameters()), TypeError, "order, got a set"),
    (lambda: [{"params": set(parameters())}], TypeError, "order, got a set"),
    (lambda: [np.ones(3)], TypeError, r"params\[0\] must be a Parameter, got ndarray"),
    (lambda: [*parameters(), Tensor([1.0])], TypeError, r"params\[4\] must be a Parameter, got Tensor"),
    (lambda: [parameters()[0], {"params": parameters()[1:]}], TypeError, "all Parameters or all dicts"),
    (lambda: [frozen()], ValueError, "'frozen' has requires_grad=False"),
    (lambda: [integers()], TypeError, "'counts' must be of a float type, got Int32"),
    (twice, ValueError, "more than once: w0"),
    (in_two_groups, ValueError, r"more than once: w1 \(groups 0 and 1\)$"),
    (namesakes, ValueError, "two parameters are named 'w0'"),
    (lambda: [{"lr": 0.1}], KeyError, "needs the key 'params'"),
    (
        lambda: [{"params": parameters(), "momentun": 1}],
        KeyError,
        r"unknown group key momentun.*; known: params, lr",
    ),
    (
        lambda: [{"params": parameters()}, {"order_params": parameters()[:2]}],
        ValueError,
        "order_params must hold each parameter",
    ),
    (lambda: [{"params": parameters()}, {"order_params": parameters(), "lr": 1}], KeyError, "no other key"),
]


@pytest.mark.parametrize("make, error, message", BAD_PARAMS)
@pytest.mark.parametrize("row", BASE_ROWS, ids=name)
def test_params(row, make, error, message):
    with pytest.raises(error, match=message):
        row.cls(make(), **row.needs)


BAD_RATES = [
    (-0.1, ValueError),
    (NAN, ValueError),
    (INF, ValueError),
    (True, TypeError),
    (np.True_, TypeError),
    ("0.1", TypeError),
    (None, TypeError),
    (1j, TypeError),
    ([], ValueError),
    ((), ValueError),
    (10**400, ValueError),
    ([0.1, -0.1], ValueError),
    ([0.1, NAN], ValueError),
    ([0.1, True], TypeError),
    ([[0.1], [0.2]], TypeError),
    (Tensor([[0.1]]), ValueError),
    (Tensor([0.1, -0.1]), ValueError),
    (Tensor([0.1, NAN]), ValueError),
    (Tensor(-0.1), ValueError),
    (Tensor(True), TypeError),
    (Tensor(np.zeros(0, np.float32)), ValueError),
    (np.array([[0.1]]), ValueError),
    ({0.1}, TypeError),
    # Of a schedule, the first value.
    (Lambda(lambda step: -0.1), ValueError),
    (Lambda(lambda step: NAN), ValueError),
]


@pytest.mark.parametrize("value, error", BAD_RATES, ids=lambda v: str(v)[:30])
@pytest.mark.parametrize("key", ["learning_rate", "weight_decay", "l1_decay"])
def test_rates(key, value, error):
    in_group = "lr" if key == "learning_rate" else key
    with pytest.raises(error, match=f"AdamW: {key}"):
        ms_optim.AdamW(parameters(), **{key: value})
    with pytest.raises(error, match=f"AdamW: {in_group}"):
        ms_optim.AdamW([{"params": parameters(), in_group: value}])


def test_an_optimizer_is_no_number():
    """It is a Cell, as a schedule is, and what wraps optimizers elsewhere."""
    opt = ms_optim.SGD(parameters())
    with pytest.raises(TypeError, match="AdamW: learning_rate .* got the optimizer SGD; .*transforms="):
        ms_optim.AdamW(parameters(), opt)
    with pytest.raises(TypeError, match="Lookahead: k .* got the optimizer SGD"):
        ms_optim.transforms.Lookahead(opt)


@pytest.mark.parametrize(
    "row, values", [(row, values) for row in ROWS for values in row.out_of_range], ids=name
)
def test_hyperparameters(row, values):
    key = next(iter(values))
    with pytest.raises(ValueError, match=key):
        row.cls(parameters(), **values)
    with pytest.raises(ValueError, match=key):
        row.cls([{"params": parameters(), **values}])


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_base_options(row):
    for options, error in (
        ({"loss_scale": 0.0}, ValueError),
        ({"loss_scale": -1.0}, ValueError),
        ({"loss_scale": True}, TypeError),
        ({"loss_scale": Falling(1.0)}, TypeError),
        ({"maximize": 1}, TypeError),
        ({"grad_centralization": "yes"}, TypeError),
        ({"name": 3}, TypeError),
        ({"lerning_rate": 0.1}, TypeError),
        ({"momentun": 0.1}, TypeError),
        ({"lr": 0.1}, TypeError),
        ({"beta": (0.1, 0.1)}, TypeError),
        ({"beta1": 0.1}, TypeError),
        ({"step_size": 0.1}, TypeError),
        ({"step": 0.1}, TypeError),
        ({"param": 0.1}, TypeError),
        ({"exp_avg": 0.1}, TypeError),
    ):
        key = next(iter(options))
        if key in ("beta", "beta1") and key in row.writes:  # A number of its own there.
            continue
        with pytest.raises(error, match=key):
            row.cls(parameters(), **options)


def test_tuples():
    for betas in (0.9, (0.9,), (0.9, True), (0.9, None), "ab"):
        with pytest.raises(TypeError, match="betas"):
            ms_optim.Adam(parameters(), betas=betas)
    with pytest.raises(TypeError, match=r"betas"):
        ms_optim.Adam(parameters(), betas=(0.9, 0.99, 0.999))


def test_refused_arguments_leave_parameters_alone():
    params = parameters()
    before = [(p.name, p.asnumpy().copy()) for p in params]
    with pytest.raises(ValueError):
        ms_optim.AdamW([{"params": params}, {"params": params[:1]}])
    for param, (old_name, old) in zip(params, before):
        assert param.name == old_name and param.requires_grad
        np.testing.assert_array_equal(param.asnumpy(), old)


def test_good_forms():
    params = parameters()
    for given in (
        iter(params),
        (p for p in params),
        filter(lambda p: p.requires_grad, params),
        tuple(params),
    ):
        assert len(ms_optim.SGD(given).parameters) == 4
    for given in (iter(params), (p for p in params)):
        assert len(ms_optim.SGD([{"params": given}]).parameters) == 4
    for rate in (0, 1, np.float32(0.5), np.float64(0.5), np.int64(1), np.array(0.5), Tensor(0.5)):
        assert ms_optim.SGD(params, learning_rate=rate).get_last_lr() == [float(rate)]
    assert ms_optim.Adam(params, betas=[0.5, 0.6]).param_groups[0]["betas"] == (0.5, 0.6)


BAD_GRADIENTS = [
    (lambda g: g[:-1], ValueError, "got 3 gradients for 4 parameters; .* 'w3'"),
    (lambda g: (*g, g[0]), ValueError, "got 5 gradients for 4 parameters"),
    (lambda g: (), ValueError, "got 0 gradients"),
    (lambda g: (g[0], 0.5, *g[2:]), TypeError, "parameter 'w1' must be a Tensor of a float type, got float"),
    (lambda g: (g[0], g[1].reshape(1, 5), *g[2:]), ValueError, r"'w1' must have shape \(5,\), got \(1, 5\)"),
    (lambda g: (g[0], g[1], g[2].sum(), g[3]), ValueError, r"'w2' must have shape \(3, 4\), got \(\)"),
    (lambda g: (g[0], g[1], ops.transpose(g[2], (1, 0)), g[3]), ValueError, "'w2' must have shape"),
    (lambda g: (g[0], g[1].int(), *g[2:]), TypeError, "'w1' must be a Tensor of a float type, got Int32"),
    (lambda g: g[0], TypeError, "must be a tuple of Tensors"),
    (lambda g: None, TypeError, "must be a tuple of Tensors"),
]


@pytest.mark.parametrize("spoil, error, message", BAD_GRADIENTS)
def test_gradients(mode, spoil, error, message):
    opt = ms_optim.SGD(parameters(), learning_rate=0.1, momentum=0.9)
    before = to_numpy([*opt.parameters, *opt.get_parameters()])
    with pytest.raises(error, match=message):
        opt(spoil(tensors(gradients(0))))
    for old, now in zip(before, to_numpy([*opt.parameters, *opt.get_parameters()])):
        np.testing.assert_array_equal(old, now)


# A graph cannot leave a parameter out.
ABSENT = (lambda g: (g[0], None, *g[2:]), TypeError, "parameter 'w1' is None")


@pytest.mark.parametrize("spoil, error, message", [ABSENT, *BAD_GRADIENTS[:3], *BAD_GRADIENTS[4:7]])
def test_gradients_in_a_compiled_step(mode, spoil, error, message):
    opt = ms_optim.SGD(parameters(), learning_rate=0.1, momentum=0.9)
    before = to_numpy([*opt.parameters, *opt.get_parameters()])

    @ms.jit
    def train_step(grads):
        return opt(grads)

    with pytest.raises(error, match=message):
        train_step(spoil(tensors(gradients(0))))
    for old, now in zip(before, to_numpy([*opt.parameters, *opt.get_parameters()])):
        np.testing.assert_array_equal(old, now)


@pytest.mark.parametrize(
    "spoil, message",
    [
        (lambda g: g[0], "gradients must be a tuple of Tensors, one a parameter, got a Tensor"),
        (lambda g: (*g[:2], 1.0, g[3]), "'w2' must be a Tensor of a float type, got a number"),
        (
            lambda g: (*g[:2], g[2] > 0, g[3]),
            "'w2' must be a Tensor of a float type, got a Tensor of integers or",
        ),
    ],
)
def test_types_of_gradients_in_a_compiled_step(mode, engine, spoil, message):
    opt = ms_optim.SGD(parameters(), learning_rate=0.1)
    before = to_numpy(opt.parameters)

    @ms.jit
    def train_step(grads):
        return opt(grads)

    with pytest.raises(TypeError, match=message):
        train_step(spoil(tensors(gradients(0))))
    for old, now in zip(before, to_numpy(opt.parameters)):
        np.testing.assert_array_equal(old, now)


@pytest.mark.parametrize(
    "cls, options",
    [
        (ms_optim.SGD, {"momentum": 1.0, "dampening": 1.0}),
        (ms_optim.SGD, {"learning_rate": 0.0, "momentum": 0.0, "weight_decay": 0.0}),
        (ms_optim.Adam, {"betas": (0.0, 0.0), "eps": 0.0}),
        (ms_optim.AdamWeightDecay, {"betas": (0.0, 0.0)}),
        (ms_optim.Adadelta, {"rho": 0.0}),
        (ms_optim.Adadelta, {"rho": 1.0}),
    ],
)
def test_ends_of_ranges_are_taken(engine, cls, options):
    opt = cls(parameters(), **options)
    reference = ms_optim.Reference(opt)
    for step in range(3):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, truth in zip(to_numpy(opt.parameters), reference.params.values()):
        np.testing.assert_allclose(param, truth, rtol=1e-5, atol=1e-6)


def test_sparse_gradients_are_named(mode):
    table = Parameter(Tensor(np.ones((6, 2), np.float32)), name="embedding")
    opt = ms_optim.SGD([table])
    with pytest.raises(ValueError, match=r"'embedding' .* got \(2, 2\).* sparse gradient.*PYNATIVE"):
        opt((Tensor(np.ones((2, 2), np.float32)),))


def coordinates():
    return COOTensor(Tensor([[0, 1], [2, 3]]), Tensor([1.0, 2.0], ms.float32), (3, 4))


def compressed_rows():
    starts = Tensor([0, 1, 1, 2], ms.int32)
    return CSRTensor(starts, Tensor([1, 3], ms.int32), Tensor([1.0, 2.0], ms.float32), (3, 4))


@pytest.mark.parametrize("make", [coordinates, compressed_rows])
def test_sparse_tensors_that_are_no_gradients(mode, engine, make):
    """They have a type and a shape as Tensors have."""
    opt = ms_optim.SGD(parameters([(3, 4)]), learning_rate=0.1)
    before, gradient = to_numpy(opt.parameters), make()

    @ms.jit
    def train_step(grads):
        return opt(grads)

    message = f"'w0' must be a Tensor of a float type, got a {type(gradient).__name__}; a sparse gradient is"
    for call in (opt, train_step):
        with pytest.raises(TypeError, match=message):
            call((gradient,))
    np.testing.assert_array_equal(to_numpy(opt.parameters), before)
    assert int(opt.global_step.asnumpy()[0]) == 0


BAD_WRITES = [
    ("lr", -0.1, ValueError),
    ("lr", NAN, ValueError),
    ("lr", True, TypeError),
    ("lr", "0.1", TypeError),
    ("lr", [0.1], TypeError),
    ("lr", Falling(0.1), TypeError),
    ("weight_decay", -1, ValueError),
    ("betas", (0.9, 1.0), ValueError),
    ("betas", 0.9, TypeError),
    ("betas", (0.9,), TypeError),
    ("betas", (0.9, Falling(0.9)), TypeError),
    ("eps", -1e-8, ValueError),
    ("l1_decay", -0.1, ValueError),
    ("maximize", True, TypeError),
    ("amsgrad", True, TypeError),
    ("params", [], TypeError),
    ("momentum", 0.9, KeyError),
]


@pytest.mark.parametrize("key, value, error", BAD_WRITES)
def test_writes(key, value, error):
    opt = ms_optim.AdamW(parameters())
    group = opt.param_groups[0]
    before = {k: group[k] for k in group if k != "params"}
    with pytest.raises(error, match=re.escape(key)):
        group[key] = value
    assert {k: group[k] for k in group if k != "params"} == before


def test_what_a_formula_leaves_out_cannot_be_written():
    opt = ms_optim.SGD(parameters())
    with pytest.raises(ValueError, match="dampening is no part of the formula"):
        opt.param_groups[0]["dampening"] = 0.9
    opt.param_groups[0]["dampening"] = 0.0
    with pytest.raises(TypeError, match="cannot be taken out"):
        del opt.param_groups[0]["lr"]
    with pytest.raises(KeyError, match="known: params, lr"):
        opt.param_groups[0]["betas"]


def test_added_groups():
    params = parameters()
    opt = ms_optim.AdamW(params[:2])
    for group, error in (
        ({"params": params[1:3]}, ValueError),
        ({"params": params[2:], "lr": -1}, ValueError),
        ({"params": params[2:], "learning_rate": 1}, KeyError),
        ({"lr": 1}, KeyError),
        (params[2:], TypeError),
    ):
        with pytest.raises(error):
            opt.add_param_group(group)
    assert len(opt.param_groups) == 1 and len(opt.parameters) == 2
    opt(tensors(gradients(0)[:2]))


def test_a_late_parameter_cannot_take_a_name_of_the_optimizers(mode):
    opt = ms_optim.AdamW(parameters())
    late = Parameter(Tensor(np.ones(2, np.float32)), name="exp_avg.w0")
    with pytest.raises(ValueError, match="named exp_avg.w0 already"):
        opt.add_param_group({"params": [late]})
    opt(tensors(gradients(0)))


def test_a_written_value_must_fit_the_others():
    opt = ms_optim.SGD(parameters(), momentum=0.9, nesterov=True)
    with pytest.raises(ValueError, match="nesterov"):
        opt.param_groups[0]["dampening"] = 0.5
    assert opt.param_groups[0]["dampening"] == 0.0


@pytest.mark.parametrize(
    "make, message",
    [
        (
            lambda: ms_optim.Momentum(parameters(), 0.1, use_nesterov=True),
            r"Momentum: use_nesterov is unknown \(did you mean nesterov\?\); known: params, learning_rate, "
            "momentum, weight_decay, nesterov, decay, maximize, .*, name$",
        ),
        (lambda: ms_optim.Lion(parameters(), rho=0.1), "Lion: rho is unknown; known: params, .* betas, "),
        # Without a formula there is less to choose from.
        (
            lambda: ms_optim.LBFGS(parameters(), maximise=True),
            "maximise is unknown; .* weight_decay, loss_scale, grad_centralization, engine, name$",
        ),
        (lambda: Powered(parameters(), pover=2.0), r"pover is .* mean power\?\); known: .* name, power$"),
    ],
)
def test_an_unknown_argument_is_told_the_known_ones(make, message):
    with pytest.raises(TypeError, match=message):
        make()


class Powered(ms_optim.Optimizer):
    """Without a constructor, its hyperparameters are those of the formula."""

    @staticmethod
    def update(param, grad, lr, power):
        return param - lr * grad**power


def test_unknown_names():
    with pytest.raises(ValueError, match="must be one of list_optimizers.*, got int 3"):
        ms_optim.create_optimizer(3, parameters())
    with pytest.raises(TypeError, match="no update"):
        ms_optim.Reference(Authored(parameters()))


class Authored(ms_optim.Optimizer):
    def construct(self, gradients):
        return gradients


def test_nesterov_needs_momentum_without_dampening():
    for options in ({}, {"momentum": 0.9, "dampening": 0.1}):
        with pytest.raises(ValueError, match="nesterov"):
            ms_optim.SGD(parameters(), nesterov=True, **options)


def test_schedule_cells_of_mindspore(mode):
    opt = ms_optim.SGD(parameters(), learning_rate=nn.ExponentialDecayLR(0.1, 0.9, 1))
    for step in range(3):
        opt(tensors(gradients(step)))
    assert opt.get_last_lr() == [pytest.approx(0.1 * 0.9**2)]


@pytest.mark.parametrize(
    "name",
    [
        "lr",
        "learning_rate",
        "weight_decay",
        "betas",
        "beta1",
        "loss_scale",
        "max_grad_norm",
        "exp_avg",
        "update",
    ]
    + ["states", "engine", "param_groups", "is_group_lr", "last_step"],
)
def test_attributes_that_would_do_nothing(name):
    opt = ms_optim.AdamW(parameters())
    with pytest.raises(AttributeError, match=f"AdamW.{name} is no attribute to assign to"):
        setattr(opt, name, 0.5)


def test_a_checkpoint_with_a_state_that_is_not_there():
    source, target = (ms_optim.SGD(parameters(), momentum=momentum) for momentum in (0.9, 0.0))
    loaded = {p.name: Parameter(Tensor(p.asnumpy()), name=p.name) for p in source.get_parameters()}
    with pytest.raises(ValueError, match="make the optimizer with a momentum above 0 before loading"):
        ms.load_param_into_net(target, loaded)


def test_a_gradient_of_integers_within_a_graph(mode):
    opt = ms_optim.SGD(parameters([(2,), (3,)]), 0.1)

    @ms.jit
    def step(grads):
        return opt(grads)

    with pytest.raises(TypeError, match="'w1' must be a Tensor of a float type, got a Tensor of integers"):
        step(ms.mutable((Tensor([1.0, 2.0]), Tensor([1, 2, 3]))))


def test_a_cell_that_is_no_schedule():
    """It is known when it is asked, which for MindSpore's own may compile a graph."""
    opt = ms_optim.SGD(parameters(), learning_rate=nn.Dense(2, 2), engine="portable")
    with pytest.raises(TypeError, match="group_0.lr: the Cell Dense gives no number for a step"):
        opt.state_dict()


def test_a_function_that_gives_no_number():
    with pytest.raises(TypeError, match="Lambda: value.3. must be a number, got str 'x'"):
        Lambda(lambda step: "x")(3)
    with pytest.raises(TypeError, match="Lambda: value.0. must be a number, got str 'x'"):
        ms_optim.SGD(parameters(), learning_rate=Lambda(lambda step: "x"))
