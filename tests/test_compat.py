"""ms_optim.compat beside what it stands for: names, arguments, and the numbers where these are right."""

import ast
import copy
import functools
import inspect

import mindspore as ms
import numpy as np
import pytest
from mindspore import Tensor, nn, ops
from mindspore.experimental import optim as their_experimental
from mindspore.nn import dynamic_lr, learning_rate_schedule
from mindspore.nn import optim as their_optim
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import compat
from ms_optim.compat import experimental, torch_optim

# Kernels of mindspore.nn's refuse parameters without dimensions.
SHAPES = ((5,), (3, 4), (2, 3, 3, 3))
NAMES = ("conv.bias", "norm.gamma", "conv.weight")

OURS = {
    their_optim: compat.nn,
    learning_rate_schedule: compat.nn,
    dynamic_lr: compat.nn,
    their_experimental: experimental,
    their_experimental.lr_scheduler: experimental.lr_scheduler,
}


@functools.cache
def parsed(module):
    return {getattr(node, "name", ""): node for node in ast.parse(inspect.getsource(module)).body}


def source_of(item):
    """The signature in the source: decorators of MindSpore's hide it."""
    node = parsed(inspect.getmodule(item))[item.__name__]
    if isinstance(node, ast.ClassDef):
        node = next(n for n in node.body if getattr(n, "name", "") == "__init__")
    given = node.args
    defaults = [None] * (len(given.args) - len(given.defaults)) + [ast.unparse(d) for d in given.defaults]
    found = dict(zip((a.arg for a in given.args), defaults))
    found.update(zip((a.arg for a in given.kwonlyargs), map(ast.unparse, given.kw_defaults)))
    return {name: default for name, default in found.items() if name != "self"}


@pytest.mark.parametrize("module", OURS, ids=lambda module: module.__name__)
def test_names_and_arguments(module):
    for name in module.__all__:
        ours, theirs = getattr(OURS[module], name), getattr(module, name)
        assert name in OURS[module].__all__
        if ours is theirs or name in ("Optimizer", "LRScheduler"):
            continue
        wanted = source_of(theirs)
        got = inspect.signature(ours.__init__ if inspect.isclass(ours) else ours).parameters
        got = {key: p for key, p in got.items() if key not in ("self", "options", "form")}
        assert [*got][: len(wanted)] == [*wanted], name
        for key, default in wanted.items():
            known = got[key].default
            if default is None:
                assert known is inspect.Parameter.empty, (name, key)
            elif "lambda" not in default:
                assert known == eval(default), (name, key)
        assert ours.__module__.startswith("ms_optim.compat") and ours.__doc__


# What MindSpore's documentation calls, with groups as there; and where its numbers are not those that it
# documents, what gives them.
EXAMPLES = {
    "Momentum(params, learning_rate=0.1, momentum=0.9, weight_decay=0.0)": None,
    "SGD(params, learning_rate=0.1, momentum=0.9, dampening=0.0, weight_decay=0.01)": None,
    "Adam(params, learning_rate=0.1, beta1=0.8, eps=1e-2, weight_decay=0.01)": {"form": "mindspore"},
    "Adam(params, learning_rate=0.1, eps=1e-2, use_nesterov=True)": {"form": "mindspore"},
    "Adam(params, learning_rate=0.1, eps=1e-2, use_amsgrad=True)": {"form": "mindspore"},
    "LazyAdam(params, learning_rate=0.1, eps=1e-2)": {"form": "mindspore"},
    "AdamOffload(params, learning_rate=0.1, eps=1e-2, weight_decay=0.01)": None,
    "AdamWeightDecay(params, learning_rate=0.1, weight_decay=0.1)": None,
    "AdaMax(params, learning_rate=0.1, eps=1e-2, weight_decay=0.01)": None,
    "Adagrad(params, learning_rate=0.1, weight_decay=0.01)": None,
    "Adadelta(params, learning_rate=0.1, weight_decay=0.01)": None,
    "RMSProp(params, learning_rate=0.1, decay=0.8, momentum=0.5, weight_decay=0.01)": None,
    "RMSProp(params, learning_rate=0.1, centered=True, epsilon=1e-2)": None,
    "Rprop(params, learning_rate=0.1, weight_decay=0.01)": None,
    "ASGD(params, learning_rate=0.1, weight_decay=0.01)": None,
    "FTRL(params, learning_rate=0.1, l2=0.01, weight_decay=0.01)": None,
    "ProximalAdagrad(params, learning_rate=0.1, l1=0.02, l2=0.3)": None,
    "AdaFactor(params, weight_decay=0.01)": None,
}


def run(module, call, kind="plain", steps=6, **more):
    params = parameters(SHAPES)
    for param, name in zip(params, NAMES):
        param.name = name
    bias, gamma, weight = params
    given = params
    if kind == "groups":
        given = [
            {"params": [weight], "weight_decay": 0.01, "grad_centralization": False},
            {"params": [bias, gamma], "lr": 0.05},
            {"order_params": params},
        ]
    options = ast.unparse(ast.parse(call).body[0].value)
    known = {"params": given, "more": more, "all_of": lambda p: True, "none_of": lambda p: False}
    opt = eval(options[:-1] + ", **more)", {**vars(module), **known})
    for step in range(steps):
        opt(tensors(gradients(step, SHAPES)))
    return to_numpy(params)


def difference(one, other):
    return max(np.max(np.abs(a - b)) / np.max(np.abs(b)) for a, b in zip(one, other))


# FTRL takes no groups with rates there, and AdaFactor ignores their weight decay.
GROUPED = (
    "Momentum",
    "AdamOffload",
    "AdaMax",
    "RMSProp(params, learning_rate=0.1, decay",
    "Proximal",
    "ASGD",
)


@pytest.mark.parametrize("call", EXAMPLES)
def test_nn(call):
    kind = "groups" if call.startswith(GROUPED) else "plain"
    ms.set_context(mode=ms.PYNATIVE_MODE)
    theirs, instead = run(their_optim, call, kind), EXAMPLES[call]
    if instead is None:
        assert difference(run(compat.nn, call, kind), theirs) < 2e-5
    else:
        assert difference(run(compat.nn, call, kind, **instead), theirs) < 2e-5
        assert difference(run(compat.nn, call, kind), theirs) > 1e-3


def test_where_nn_is_wrong():
    """Nesterov's momentum and L1 are what is documented."""
    ms.set_context(mode=ms.PYNATIVE_MODE)
    for call, ours in {
        "Momentum(params, 0.1, 0.9, use_nesterov=True)": "SGD(params, 0.1, 0.9, nesterov=True)",
        "FTRL(params, learning_rate=0.1, l1=0.1)": "FTRL(params, 0.1, l1=0.1)",
    }.items():
        assert difference(run(compat.nn, call), run(ms_optim, ours)) == 0.0
        assert difference(run(compat.nn, call), run(their_optim, call)) > 1e-3


def test_what_does_not_run_elsewhere():
    for call, ours in {
        "Lamb(params, 0.1)": "LAMB(params, 0.1, weight_decay=0.0, always_adapt=True, max_grad_norm=None)",
        "LARS(SGD(params, 1.0), lars_filter=all_of)": "LARS(params, 1.0, always_adapt=True, eps=1e-5)",
        "LARS(SGD(params, 0.1, 0.9, weight_decay=0.1), lars_filter=none_of)": "SGD(params, 0.1, 0.9)",
        "LARS(Momentum(params, 0.1, 0.9), lars_filter=none_of)": "SGD(params, 0.1, 0.9)",
    }.items():
        assert difference(run(compat.nn, call), run(ms_optim, ours)) < 1e-6, call
    net = nn.Dense(4, 2)
    opt = compat.nn.thor(net, 0.1, 0.03, 0.9, weight_decay=0.1, decay_filter=lambda p: "bias" not in p.name)
    assert [group["weight_decay"] for group in opt.param_groups] == [0.1, 0.0] and opt.frequency == 100


def test_what_is_refused():
    for make, message in {
        lambda p: compat.nn.Adam(p, use_offload=True): "use_offload is not taken here: AdamOffload",
        lambda p: compat.nn.Adam(p, use_nesterov=True, use_amsgrad=True): "exclude each other",
        lambda p: compat.nn.Adagrad(p, update_slots=False): "Adagrad: update_slots=False",
        lambda p: compat.nn.AdaFactor(p, compression=True): "AdaFactor: compression",
        lambda p: torch_optim.Adam(p, differentiable=True): "Adam: differentiable",
        lambda p: torch_optim.SGD(p, nesterov=True): "SGD: nesterov",
    }.items():
        with pytest.raises(ValueError, match=message):
            make(parameters())
    for make, message in {
        lambda p: compat.nn.Momentum(p): "Momentum.* missing 2 required .*'learning_rate' and 'momentum'",
        lambda p: compat.nn.Momentum(p, 0.1, 0.9, use_nestrov=True): "Momentum: use_nestrov .*use_nesterov",
        lambda p: experimental.SGD(p): "SGD.* missing 1 required .*'lr'",
        lambda p: compat.nn.LARS(compat.nn.Adam(p)): "LARS: optimizer must be an SGD or Momentum",
        lambda p: torch_optim.SGD(p).step(): r"SGD: step takes the gradients.*opt.step\(gradients\)",
        lambda p: torch_optim.lr_scheduler.StepLR(torch_optim.SGD(p)): "StepLR: .*step_size",
    }.items():
        with pytest.raises(TypeError, match=message):
            make(parameters())


def test_attributes():
    params = parameters()
    opt = compat.nn.Adam(params, 0.1, beta1=0.8, eps=1e-3, use_nesterov=True)
    assert isinstance(opt, (compat.nn.Optimizer, nn.Optimizer)) and type(opt).__name__ == "Adam"
    assert (opt.beta1, opt.beta2, opt.eps, opt.use_nesterov) == (0.8, 0.999, 1e-3, True)
    assert opt.init_args["beta1"] == 0.8 and len(opt.moment1) == 4
    opt.param_groups[0]["betas"] = (0.5, 0.9)
    assert opt.beta1 == 0.5 and compat.nn.RMSProp(parameters(), epsilon=0.5).epsilon == 0.5
    with pytest.raises(AttributeError, match="beta3"):
        opt.beta3  # noqa: B018
    again = copy.deepcopy(opt)
    assert type(again) is compat.nn.Adam and again.param_groups[0]["betas"] == (0.5, 0.9)


def test_in_a_step_of_mindspore(mode):
    """And on the portable engine, whose fused operators know no Nesterov."""
    found = []
    for engine in ("native", "portable"):
        ms.set_seed(0)
        net = nn.Dense(4, 3)
        opt = compat.nn.Adam(net.trainable_params(), 0.1, use_nesterov=True, engine=engine)
        step = nn.TrainOneStepCell(nn.WithLossCell(net, nn.MSELoss()), opt).set_train()
        for _ in range(3):
            step(ops.ones((2, 4)), ops.ones((2, 3)))
        found.append(net.weight.asnumpy())
    np.testing.assert_allclose(*found, rtol=1e-6)


def test_experimental_groups():
    def train(module):
        bias, gamma, weight = parameters(SHAPES)
        opt = module.SGD([{"params": [weight]}, {"params": [bias, gamma], "lr": 0.2}], lr=0.1, momentum=0.9)
        for step in range(4):
            opt(tensors(gradients(step, (SHAPES[2], *SHAPES[:2]))))
            ops.assign(opt.param_groups[0]["lr"], 0.5)
            ops.assign(opt.param_groups[1]["lr"], opt.param_groups[1]["lr"] * 0.5)
        rates = [float(group["lr"].value()) for group in opt.param_groups]
        return to_numpy([bias, gamma, weight]), rates, opt

    ms.set_context(mode=ms.PYNATIVE_MODE)
    (theirs, their_rates, _), (ours, rates, opt) = train(their_experimental), train(experimental)
    assert difference(ours, theirs) < 2e-6 and rates == their_rates == [0.5, np.float32(0.0125)]
    assert isinstance(opt, experimental.Optimizer) and not isinstance(nn.Dense(1, 1), experimental.Optimizer)
    assert opt.defaults["momentum"] == 0.9 and [p.name for p in opt.lrs] != []


# What MindSpore's documentation calls, shorter.
SCHEDULERS = (
    "StepLR(optimizer, step_size=2, gamma=0.5)",
    "LinearLR(optimizer, start_factor=0.5, total_iters=4)",
    "ExponentialLR(optimizer, gamma=0.5)",
    "PolynomialLR(optimizer, total_iters=4, power=2.0)",
    "LambdaLR(optimizer, lr_lambda=[lambda epoch: 0.9**epoch, lambda epoch: 1.0 / (epoch + 1.0)])",
    "MultiplicativeLR(optimizer, lr_lambda=lambda epoch: 0.9)",
    "MultiStepLR(optimizer, milestones=[2, 4], gamma=0.1)",
    "ConstantLR(optimizer, factor=0.5, total_iters=3)",
    "CyclicLR(optimizer, base_lr=0.01, max_lr=[0.1, 0.2], step_size_up=3, step_size_down=2)",
    "CyclicLR(optimizer, 0.01, 0.1, 2, mode='triangular2')",
    "CyclicLR(optimizer, 0.01, 0.1, 2, scale_fn=lambda x: 0.5**x, scale_mode='iterations')",
    "CosineAnnealingWarmRestarts(optimizer, T_0=2, T_mult=2, eta_min=0.01)",
    "CosineAnnealingLR(optimizer, T_max=3, eta_min=0.0)",
    "SequentialLR(optimizer, [ConstantLR(optimizer, 0.1, 2), ExponentialLR(optimizer, 0.9)], [2])",
)


@pytest.mark.parametrize("call", SCHEDULERS)
def test_schedulers(call):
    """Those of experimental and of torch are the same, but for the momentum of the cyclic ones."""
    found = []
    for module in (their_experimental, experimental, torch_optim):
        optimizer = module.SGD(
            [{"params": parameters()[:2]}, {"params": parameters()[2:], "lr": 0.2}], lr=0.1, momentum=0.9
        )
        scheduler = eval(call, {**vars(module.lr_scheduler), "optimizer": optimizer})
        rates = []
        for _ in range(9):
            rates.append([float(lr) for lr in scheduler.get_last_lr()])
            scheduler.step()
        found.append(rates)
    np.testing.assert_allclose(found[1], found[0], rtol=2e-6, atol=1e-9)
    np.testing.assert_array_equal(found[2], found[1])


def rates_of(make, steps=6, lr=0.05):
    opt = torch_optim.SGD(parameters(), lr=lr, momentum=0.9)
    scheduler = make(opt, torch_optim.lr_scheduler)
    rates = [opt.param_groups[0]["lr"]]
    for _ in range(steps):
        scheduler.step()
        rates.append(opt.param_groups[0]["lr"])
    return opt, scheduler, rates


def test_schedulers_together():
    def chained(opt, s):
        return s.ChainedScheduler([s.ConstantLR(opt, 0.1, 4), s.ExponentialLR(opt, 0.9)])

    opt, scheduler, rates = rates_of(chained)
    np.testing.assert_allclose(rates, [0.05 * 0.9**t * (0.1 if t < 4 else 1.0) for t in range(7)], rtol=1e-12)
    np.testing.assert_allclose(scheduler.get_last_lr(), rates[-1:], rtol=0)
    # A rate that somebody changes keeps its ratio; a cosine comes up again from 0.
    opt, scheduler, _ = rates_of(lambda opt, s: s.StepLR(opt, 3, 0.5), steps=2)
    opt.param_groups[0]["lr"] = 1.0
    scheduler.step()
    assert opt.param_groups[0]["lr"] == 0.5
    rates = rates_of(lambda opt, s: s.CosineAnnealingLR(opt, 2), steps=4)[2]
    np.testing.assert_allclose(rates, [0.05, 0.025, 0.0, 0.025, 0.05], atol=1e-17)


def test_a_scheduler_goes_on():
    opt, scheduler, rates = rates_of(lambda opt, s: s.CosineAnnealingLR(opt, 5))
    again = torch_optim.SGD(parameters(), lr=0.05)
    other = torch_optim.lr_scheduler.CosineAnnealingLR(again, 5)
    other.load_state_dict(scheduler.state_dict())
    again.param_groups[0]["lr"] = opt.param_groups[0]["lr"]
    scheduler.step()
    other.step()
    assert again.param_groups[0]["lr"] == opt.param_groups[0]["lr"] and other.last_epoch == 7
    # And as torch's do with last_epoch.
    again = torch_optim.SGD([{"params": parameters(), "lr": rates[3], "initial_lr": 0.05}])
    late = torch_optim.lr_scheduler.CosineAnnealingLR(again, 5, last_epoch=3)
    np.testing.assert_allclose(late.get_last_lr(), rates[4:5], rtol=1e-12)
    with pytest.raises(KeyError, match="StepLR: last_epoch=3 needs 'initial_lr'"):
        torch_optim.lr_scheduler.StepLR(torch_optim.SGD(parameters()), 5, last_epoch=3)


def test_momentum_of_cyclic_schedulers():
    s = torch_optim.lr_scheduler
    opt = torch_optim.Adam(parameters(), lr=0.1)
    scheduler = s.OneCycleLR(opt, 1.0, epochs=2, steps_per_epoch=5)
    assert opt.param_groups[0]["lr"] == 1.0 / 25.0 and opt.param_groups[0]["betas"] == (0.95, 0.999)
    for _ in range(2):
        scheduler.step()
    assert opt.param_groups[0]["lr"] == 1.0 and opt.param_groups[0]["betas"] == (0.85, 0.999)
    with pytest.raises(ValueError, match="OneCycleLR: step 11 is past the end, total_steps=10"):
        for _ in range(9):
            scheduler.step()
    with pytest.raises(ValueError, match="CyclicLR: cycle_momentum needs"):
        s.CyclicLR(torch_optim.Rprop(parameters()), 0.1, 1.0)
    opt = torch_optim.SGD(parameters(), momentum=0.9)
    s.CyclicLR(opt, 0.1, 1.0, 1).step()
    assert (opt.param_groups[0]["lr"], opt.param_groups[0]["momentum"]) == (1.0, 0.8)
    plateau = s.ReduceLROnPlateau(optimizer=opt, factor=0.5, patience=0)
    for metric in (1.0, 1.0):
        plateau.step(metric)
    assert opt.param_groups[0]["lr"] == 0.5


def test_torch():
    """Its numbers are compared with torch's own in test_migration."""
    params = parameters()
    opt = torch_optim.AdamW([(p.name, p) for p in params], lr=0.1, foreach=True, fused=None)
    assert opt.zero_grad() is None and opt.zero_grad(set_to_none=False) is None
    before = opt.param_groups[0]["lr"]
    opt.step(tensors(gradients(0)))
    assert before == 0.1 and opt.defaults["betas"] == (0.9, 0.999)
    decoupled = torch_optim.Adam(parameters(), lr=0.1, weight_decay=0.5, decoupled_weight_decay=True)
    decoupled.step(tensors(gradients(0)))
    wanted = ms_optim.AdamW(parameters(), 0.1, weight_decay=0.5)
    wanted(tensors(gradients(0)))
    assert difference(to_numpy(decoupled.parameters), to_numpy(wanted.parameters)) == 0.0
    muon = torch_optim.Muon([parameters()[2]], lr=0.1, adjust_lr_fn="match_rms_adamw")
    assert muon.param_groups[0]["scaling"] == "match_rms_adamw" and muon.param_groups[0]["auxiliary"] is False


LISTS = {
    "piecewise_constant_lr": ([2, 5, 9], [0.1, 0.05, 0.01]),
    "exponential_decay_lr": (0.1, 0.9, 12, 2, 3, True),
    "natural_exp_decay_lr": (0.1, 0.9, 12, 2, 3),
    "inverse_decay_lr": (0.1, 0.5, 12, 2, 3),
    "cosine_decay_lr": (0.01, 0.1, 12, 2, 4),
    "polynomial_decay_lr": (0.1, 0.01, 12, 2, 2, 0.5, True),
    "warmup_lr": (0.1, 12, 2, 3),
}
CLASSES = {
    "ExponentialDecayLR": (0.1, 0.9, 4),
    "NaturalExpDecayLR": (0.1, 0.9, 4, True),
    "InverseDecayLR": (0.1, 0.9, 4, True),
    "CosineDecayLR": (0.01, 0.1, 4),
    "PolynomialDecayLR": (0.1, 0.01, 4, 0.5),
    "WarmUpLR": (0.1, 4),
}


def test_schedules():
    for name, given in LISTS.items():
        own = {"form": "mindspore"} if "natural" in name else {}
        np.testing.assert_allclose(
            getattr(compat.nn, name)(*given, **own), getattr(dynamic_lr, name)(*given), rtol=1e-12
        )
    for name, given in CLASSES.items():
        own = {"form": "mindspore"} if "Natural" in name else {}
        ours, theirs = getattr(compat.nn, name)(*given, **own), getattr(nn, name)(*given)
        steps = range(6)
        wanted = [theirs(Tensor(step, ms.int32)).asnumpy().item() for step in steps]
        np.testing.assert_allclose([ours(step) for step in steps], wanted, rtol=3e-6, atol=1e-9)
        assert isinstance(ours, compat.nn.LearningRateSchedule) and copy.deepcopy(ours).table(
            6
        ) == ours.table(6)
        assert all(getattr(ours, key) is not None for key in inspect.signature(ours.__init__).parameters)
    documented = compat.nn.NaturalExpDecayLR(0.1, 0.9, 4)
    np.testing.assert_allclose(documented(8), 0.1 * np.exp(-0.9 * 2), rtol=1e-12)
    np.testing.assert_allclose(
        compat.nn.natural_exp_decay_lr(0.1, 0.9, 12, 2, 3)[10], 0.1 * np.exp(-1.5), rtol=1e-12
    )


@pytest.mark.parametrize("params", [None, 3, np.array("x"), {"w": 1}, [1]], ids=lambda params: repr(params))
@pytest.mark.parametrize("module", [compat.nn, experimental, torch_optim])
def test_what_is_no_parameter_is_refused_by_name(module, params):
    with pytest.raises(TypeError, match=r"Adam: params(\[0\])? must be a"):
        module.Adam(params, weight_decay=0.1)
