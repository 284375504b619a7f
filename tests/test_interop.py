"""State from and to other frameworks: a run that one of them began goes on as it would have there."""

import json
import sys
from collections import namedtuple
from pathlib import Path
from types import ModuleType

import mindspore as ms
import numpy as np
import pytest
from goldens.data import bowl, gradient, initial
from mindspore import Parameter, Tensor, nn
from safetensors.numpy import save_file
from training import gradients, parameters, tensors

import ms_optim
from ms_optim import interop
from ms_optim.schedules import Cosine

HALF = 10
GOLDEN = np.load(Path(__file__).parent / "goldens" / "torch_state.npz")
CASES = {case["name"]: case for case in json.loads(str(GOLDEN["cases"]))}


def part(case, prefix):
    start = f"{case['name']}/{prefix}"
    return {key[len(start) - len(prefix) :]: GOLDEN[key] for key in GOLDEN.files if key.startswith(start)}


def saved(case):
    """torch's state_dict at half time, as plain NumPy."""
    state = {}
    for key, value in part(case, "state.").items():
        _, number, name = key.split(".")
        state.setdefault(int(number), {})[name] = value
    return {"state": state, "param_groups": json.loads(str(GOLDEN[f"{case['name']}/param_groups"]))}


def made(case, values, own_numbers=False, owner=None):
    """Our optimizer, with the case's numbers or without, for parameters of the given values."""
    params = [Parameter(Tensor(value, ms.float32), name=f"w{i}") for i, value in enumerate(values)]
    fixed = ("max_iter", "history_size")
    options = {
        key: value
        for key, value in case["options"].items()
        if not own_numbers or isinstance(value, bool) or key in fixed
    }
    options |= {"learning_rate": options.pop("lr", 0.5)}
    if options.get("nesterov"):
        options.setdefault("momentum", 0.1)
    groups = [
        {**(group if not own_numbers else {}), "params": [params[i] for i in group["params"]]}
        for group in case["groups"]
    ]
    return getattr(ms_optim, owner or case["class"])(groups, **options), params


def train(opt, steps):
    for step in steps:
        is_bowl = isinstance(opt, ms_optim.LBFGS)
        grads = bowl([p.asnumpy() for p in opt.parameters]) if is_bowl else gradient(step)
        opt(tensors([np.asarray(grads[int(p.name[1:])], np.float32) for p in opt.parameters]))


def assert_close(value, truth, message=""):
    """To 1e-6 of the tensor's largest number."""
    assert np.max(np.abs(value - truth)) <= 1e-6 * np.max(np.abs(truth)), message


# States travel on both engines in the same way: each on the engine that a user gets, some on the other too.
ON_ENGINES = [("auto", name) for name in CASES] + [("portable", name) for name in ("sgd", "adam", "nadam")]


@pytest.fixture
def wanted_engine(request, monkeypatch):
    monkeypatch.setenv("MS_OPTIM_ENGINE", request.param)


@pytest.mark.parametrize("wanted_engine, name", ON_ENGINES, indirect=["wanted_engine"])
def test_a_torch_run_goes_on(wanted_engine, name):
    case = CASES[name]
    opt, params = made(case, [GOLDEN[f"{name}/param/{i}"] for i in range(4)], own_numbers=True)
    assert not interop.from_torch(opt, saved(case), global_step=HALF)
    train(opt, range(HALF + 1, 2 * HALF + 1))
    for i, param in enumerate(params):
        assert_close(param.asnumpy(), GOLDEN[f"{name}/end/{i}"], i)


@pytest.mark.parametrize("wanted_engine, name", ON_ENGINES, indirect=["wanted_engine"])
def test_our_run_becomes_torchs(wanted_engine, name):
    """After our first half, the export is what torch itself saves there."""
    case = CASES[name]
    opt, _ = made(case, [value.astype(np.float32) for value in initial()])
    train(opt, range(1, HALF + 1))
    ours, theirs = interop.to_torch(opt), saved(case)
    assert ours["state"].keys() == theirs["state"].keys()
    for number, states in theirs["state"].items():
        # torch's LBFGS makes these anew before it reads them.
        assert ours["state"][number].keys() == states.keys() - {"al", "prev_loss"}
        if "d" in states:
            states["d"], states["t"] = states["d"] * states["t"], np.asarray(1.0)
        for key in ours["state"][number]:
            value, truth = np.array(ours["state"][number][key]), states[key]
            assert value.dtype == truth.dtype and value.shape == truth.shape
            # A fused kernel of MindSpore's rounds the betas (see ms_optim/primitives.py).
            tolerance = 2e-5 if opt.engine == "portable" and "sq" in key else 1e-6
            if case["class"] == "LBFGS":  # Differences of float32 numbers.
                tolerance = 1e-5
            assert np.max(np.abs(value - truth)) <= tolerance * np.max(np.abs(truth)), key
    for group, truth in zip(ours["param_groups"], theirs["param_groups"]):
        for key, value in group.items():
            if key in truth:
                assert value == (tuple(truth[key]) if isinstance(value, tuple) else truth[key]), key


@pytest.mark.parametrize("wanted_engine, name", ON_ENGINES, indirect=["wanted_engine"])
def test_with_torch_itself(wanted_engine, name, tmp_path):
    """A live torch optimizer takes over from us, and we from its .pt file."""
    torch = pytest.importorskip("torch")
    case = CASES[name]
    opt, params = made(case, [value.astype(np.float32) for value in initial()])
    train(opt, range(1, HALF + 1))
    live = [torch.tensor(p.asnumpy().copy(), requires_grad=True) for p in params]
    groups = [{"params": [live[i] for i in group["params"]]} for group in case["groups"]]
    optimizer = getattr(torch.optim, case["class"])(groups, lr=0.9)
    optimizer.load_state_dict(interop.to_torch(opt))

    def train_live(steps):
        for step in steps:
            is_bowl = case["class"] == "LBFGS"
            grads = bowl([param.detach().numpy() for param in live]) if is_bowl else gradient(step)
            for param, grad in zip(live, grads):
                grad = torch.tensor(grad, dtype=torch.float32)
                param.grad = grad.to_sparse() if case["class"] == "SparseAdam" else grad
            optimizer.step(*([lambda: 0.0] if is_bowl else []))

    train_live(range(HALF + 1, 2 * HALF + 1))
    for i, param in enumerate(live):
        assert_close(param.detach().numpy(), GOLDEN[f"{name}/end/{i}"])
    torch.save(optimizer.state_dict(), tmp_path / "opt.pt")
    assert not interop.from_torch(opt, tmp_path / "opt.pt", global_step=2 * HALF)
    assert int(opt.global_step.asnumpy()[0]) == 2 * HALF
    for ours, theirs in zip(params, live):
        ours.copy_(Tensor(theirs.detach().numpy().copy()))
    train(opt, range(2 * HALF + 1, 2 * HALF + 4))
    train_live(range(2 * HALF + 1, 2 * HALF + 4))
    for i, param in enumerate(params):
        assert_close(param.asnumpy(), live[i].detach().numpy(), i)


def test_files_and_flat_mappings(tmp_path):
    case = CASES["adamw"]
    groups = str(GOLDEN["adamw/param_groups"])
    flat = part(case, "state.")
    np.savez(tmp_path / "a.npz", param_groups=groups, **flat)
    save_file({k: v.copy() for k, v in flat.items()}, tmp_path / "a.safetensors", {"param_groups": groups})
    wanted = saved(case)["state"][2]["exp_avg"]
    for source in (tmp_path / "a.npz", str(tmp_path / "a.safetensors"), {**flat, "param_groups": groups}):
        opt, _ = made(case, initial())
        assert not interop.from_torch(opt, source)
        np.testing.assert_array_equal(opt.state["w3"]["exp_avg"].asnumpy(), wanted)
        assert int(opt.global_step.asnumpy()[0]) == HALF


def test_tensors_where_torch_can_be_imported(monkeypatch):
    opt, _ = made(CASES["adam"], initial())
    train(opt, [1])
    stand_in = ModuleType("torch")
    stand_in.from_numpy = lambda array: ("tensor", array)
    monkeypatch.setitem(sys.modules, "torch", stand_in)
    assert interop.to_torch(opt)["state"][0]["exp_avg"][0] == "tensor"
    monkeypatch.setitem(sys.modules, "torch", None)
    assert type(interop.to_torch(opt)["state"][0]["exp_avg"]) is np.ndarray
    with pytest.raises(TypeError, match="where torch is installed"):
        interop.from_torch(opt, "opt.pt")


def test_what_torch_does_not_say_or_have():
    sgd, _ = made(CASES["sgd"], initial())
    with pytest.raises(ValueError, match="does not save its steps; give global_step"):
        interop.from_torch(sgd, saved(CASES["sgd"]))
    adam, _ = made(CASES["adam"], initial())
    theirs = saved(CASES["adam"])
    theirs["state"][1]["step"] = np.float32(3)
    with pytest.raises(ValueError, match=r"different numbers of steps \(w0: 10, w2: 3\)"):
        interop.from_torch(adam, theirs)
    with pytest.raises(ValueError, match="has 4: w0"):
        interop.from_torch(adam, saved(CASES["adam"]), names=["w0"])
    with pytest.raises(TypeError, match="no counterpart of Lion"):
        interop.to_torch(ms_optim.Lion(parameters()))
    with pytest.raises(ValueError, match="has no l1_decay, which group 0"):
        interop.to_torch(ms_optim.AdamW(parameters(), l1_decay=0.1))
    with pytest.raises(ValueError, match="group_0.amsgrad"):
        interop.from_torch(ms_optim.Adam(parameters()), saved(CASES["adam_amsgrad"]))

    for option in ({"scale_parameter": False}, {"beta1": 0.5}, {"form": "huggingface"}):
        with pytest.raises(ValueError, match=f"has no {next(iter(option))}, which group 0"):
            interop.to_torch(ms_optim.Adafactor(parameters(), **option))

    class Other(ms_optim.Adam):
        @staticmethod
        def update(param, grad, exp_avg, exp_avg_sq, lr):
            return param - lr * grad, exp_avg, exp_avg_sq

    with pytest.raises(TypeError, match="no counterpart of Other"):
        interop.to_torch(Other(parameters()))


def test_groups_added_later_and_schedules_and_order():
    case = CASES["adam"]
    theirs = saved(case)
    for number in (2, 3):
        theirs["state"][number]["step"] = np.float32(4)
    params = [Parameter(Tensor(v, ms.float32), name=f"w{i}") for i, v in enumerate(initial())]
    groups = [{"params": [params[2], params[0]]}, {"params": [params[1], params[3]]}]
    opt = ms_optim.Adam(groups, learning_rate=Cosine(lr=0.1, steps=40))
    assert not interop.from_torch(opt, theirs, names=["w0", "w2", "w3", "w1"])
    assert [g["start_step"] for g in opt.state_dict()["param_groups"]] == [0, 6]
    np.testing.assert_array_equal(opt.state["w3"]["exp_avg"].asnumpy(), theirs["state"][2]["exp_avg"])
    assert opt.param_groups[0]["lr"] == Cosine(lr=0.1, steps=40)(HALF)
    assert opt.param_groups[0]["betas"] == (0.8, 0.99)
    back = interop.to_torch(opt)
    assert [float(back["state"][i]["step"]) for i in range(4)] == [10, 10, 4, 4]


def test_none_that_stands_for_a_number():
    """torch's eps of None is the machine epsilon, whatever ours was made with."""
    theirs = saved(CASES["adafactor"])
    theirs["param_groups"][1]["eps"] = [None, 0.25]
    opt, _ = made(CASES["adafactor"], initial())
    assert not interop.from_torch(opt, theirs)
    assert [group["eps"] for group in opt.param_groups] == [(1e-4, 0.5), (2.0**-23, 0.25)]


def test_a_torch_optimizer_that_has_not_stepped():
    theirs = {**saved(CASES["adam"]), "state": {}}
    opt, _ = made(CASES["adam"], initial())
    train(opt, [1, 2])
    assert not interop.from_torch(opt, theirs)
    assert int(opt.global_step.asnumpy()[0]) == 0
    assert not any(state.asnumpy().any() for own in opt.state.values() for state in own.values())
    assert interop.to_torch(opt)["state"] == {}


@pytest.mark.parametrize("name", ["sgd_nesterov", "adam", "adamw"])
def test_megengine_round_trip(name):
    case = CASES[name]
    opt, params = made(case, initial())
    train(opt, range(1, 4))
    exported = interop.to_megengine(opt)
    keys = {"SGD": {"momentum", "nesterov"}}.get(case["class"], {"betas", "eps"})
    assert set(exported["param_groups"][0]) == {"params", "lr", "weight_decay"} | keys
    other, _ = made(case, [p.asnumpy() for p in params], own_numbers=True)
    assert not interop.from_megengine(other, exported, global_step=3)
    for each in (opt, other):
        train(each, range(4, 7))
    for a, b in zip(opt.parameters, other.parameters):
        np.testing.assert_array_equal(a.asnumpy(), b.asnumpy())
    with pytest.raises(ValueError, match="has no maximize"):
        interop.to_megengine(ms_optim.SGD(parameters(), maximize=True))


ScaleByAdamState = namedtuple("ScaleByAdamState", "count mu nu")
EmptyState = namedtuple("EmptyState", "")


def test_optax(engine):
    opt, other = (ms_optim.Adam(parameters(), 0.1) for _ in range(2))
    for step in range(3):
        opt(tensors(gradients(step)))
    for a, b in zip(opt.parameters, other.parameters):
        b.copy_(a)

    def tree(name):
        arrays = {p: own[name].asnumpy() for p, own in opt.state.items()}
        return {"params": {"a": {"w0": arrays["w0"]}, "rest": [arrays["w1"], arrays["w2"], arrays["w3"]]}}

    state = (ScaleByAdamState(np.array(3, np.int32), tree("exp_avg"), tree("exp_avg_sq")), EmptyState())
    names = {"params.a.w0": "w0", "params.rest.0": "w1", "params.rest.1": "w2", "params.rest.2": "w3"}
    assert not interop.from_optax(other, state, rename=names)
    exported = ScaleByAdamState(**interop.to_optax(other))
    assert exported.count == 3 and list(exported.nu) == ["w0", "w1", "w2", "w3"]
    for each in (opt, other):
        each(tensors(gradients(3)))
    for a, b in zip(opt.parameters, other.parameters):
        np.testing.assert_array_equal(a.asnumpy(), b.asnumpy())
    assert interop.to_optax(ms_optim.Lion(parameters())).keys() == {"count", "mu"}
    with pytest.raises(ValueError, match="unexpected: params.a.w0"):
        interop.from_optax(other, state)
    with pytest.raises(TypeError, match="a part with count, mu, nu"):
        interop.from_optax(other, (EmptyState(),))


MINDSPORE = [
    (ms_optim.Adam, nn.Adam, {}, {"exp_avg": "moment1", "exp_avg_sq": "moment2"}),
    (ms_optim.Adam, nn.Adam, {"amsgrad": True}, {"max_exp_avg_sq": "vhat"}),
    (ms_optim.AdamW, nn.AdamWeightDecay, {}, {"exp_avg": "adam_m", "exp_avg_sq": "adam_v"}),
    (ms_optim.SGD, nn.SGD, {"momentum": 0.9}, {"momentum_buffer": "accum"}),
    (ms_optim.SGD, nn.Momentum, {"momentum": 0.9}, {"momentum_buffer": "moments"}),
]


@pytest.mark.parametrize("cls, theirs, options, states", MINDSPORE)
def test_checkpoints_of_mindspore_nn(cls, theirs, options, states, tmp_path):
    params = parameters(shapes=[(5,), (3, 4)])
    given = {"use_amsgrad" if key == "amsgrad" else key: value for key, value in options.items()}
    old = theirs(params, learning_rate=0.01, **given)
    for step in range(3):
        old(tensors(gradients(step, shapes=[(5,), (3, 4)])))
    ms.save_checkpoint(old, str(tmp_path / "a.ckpt"))
    checkpoint = ms.load_checkpoint(str(tmp_path / "a.ckpt"))
    opt = cls(params, learning_rate=0.3, **options)
    assert not interop.from_mindspore(opt, checkpoint)
    assert int(opt.global_step.asnumpy()[0]) == 3 and opt.param_groups[0]["lr"] == 0.3
    for ours, name in states.items():
        value = opt.state["w1"][ours].asnumpy()
        np.testing.assert_array_equal(value, checkpoint[f"{name}.w1"].asnumpy())
        assert value.any()
    without = {key: value for key, value in checkpoint.items() if key != "global_step"}
    if "beta1_power" in without:
        assert not interop.from_mindspore(opt, without)
        assert int(opt.global_step.asnumpy()[0]) == 3
    else:
        with pytest.raises(ValueError, match="how many steps"):
            interop.from_mindspore(opt, without)
    prefixed = {key.replace(".w", ".net.w"): value for key, value in checkpoint.items()}
    assert not interop.from_mindspore(opt, prefixed, rename=lambda old: old.replace("net.", ""))
