"""State from and to other frameworks: a run that one of them began goes on as it would have there."""

import json
import re
import sys
from collections import namedtuple
from pathlib import Path
from types import ModuleType

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SHAPES, bowl, gradient, initial
from mindspore import Parameter, Tensor, nn
from mindspore.experimental import optim as experimental
from safetensors.numpy import save_file
from test_mindspore_nn import EQUAL
from test_mindspore_nn import SHAPES as NN_SHAPES
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import interop
from ms_optim.schedules import Cosine

HALF = 10
GOLDEN = np.load(Path(__file__).parent / "goldens" / "torch_state.npz")
ALL = {case["name"]: case for case in json.loads(str(GOLDEN["cases"]))}
CASES = {name: case for name, case in ALL.items() if not case["idle"]}


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
            # A fused kernel of MindSpore's rounds the betas (see ms_optim/engine/portable/fused.py).
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


def with_idle_apart(case):
    """The case, with its idle parameters in groups of their own."""
    groups = []
    for group in case["groups"]:
        parts = ([i for i in group["params"] if (i in case["idle"]) is idle] for idle in (False, True))
        groups += [{**group, "params": part} for part in parts if part]
    return {**case, "groups": groups}


@pytest.mark.parametrize("name", [name for name in ALL if name not in CASES])
def test_parameters_that_have_not_stepped(name):
    """They begin at step 1 in a group of their own; else, if steps count, a warning names them."""
    case = ALL[name]
    counts = name in ("adam_idle", "sgd_idle_dampened")
    if counts:
        opt, _ = made(case, initial())
        idle = ", ".join(f"w{i}" for group in case["groups"] for i in group["params"] if i in case["idle"])
        order = [f"w{i}" for group in case["groups"] for i in group["params"]]
        with pytest.warns(UserWarning, match=rf"{idle} never had a gradient .* from the group's {HALF};"):
            assert not interop.from_torch(opt, saved(case), names=order, global_step=HALF)
        assert opt.global_step.asnumpy() == HALF
        for i in range(4):
            states = opt.state[f"w{i}"].values()
            assert all(np.any(state.asnumpy()) == (i not in case["idle"]) for state in states), i
    for split in (True,) if counts else (True, False):
        parts = with_idle_apart(case) if split else case
        opt, params = made(parts, [GOLDEN[f"{name}/param/{i}"] for i in range(4)], own_numbers=True)
        train(opt, [1])
        for i, param in enumerate(params):
            param.copy_(Tensor(GOLDEN[f"{name}/param/{i}"]))
        order = [f"w{i}" for group in case["groups"] for i in group["params"]]
        assert not interop.from_torch(opt, saved(case), names=order, global_step=HALF)
        train(opt, range(HALF + 1, 2 * HALF + 1))
        for i, param in enumerate(params):
            assert_close(param.asnumpy(), GOLDEN[f"{name}/end/{i}"], i)


def adam_state(**changes):
    """torch's state of Adam, with entries replaced; a function makes one of what was there."""
    theirs = saved(CASES["adam"])
    for key, value in changes.items():
        theirs[key] = value(theirs[key]) if callable(value) else value
    return theirs


def ours_for(name="adam"):
    return made(CASES[name], [GOLDEN[f"{name}/param/{i}"] for i in range(4)], own_numbers=True)[0]


def each_group(change):
    return lambda groups: [change(dict(group)) for group in groups]


def each_state(change):
    return lambda state: {key: change(dict(own)) for key, own in state.items()}


BAD_STATES = [
    ({"state": lambda state: {**state, 7: {}}}, ValueError, r"unexpected: state\[7\]"),
    ({"state": None}, TypeError, "state must be a dict, got NoneType"),
    ({"state": lambda state: {**state, 0: None}}, TypeError, r"state\[0\] must be a dict, got NoneType"),
    (
        {"state": each_state(lambda own: {**own, "step": 2.5})},
        ValueError,
        "'step' of w. must be a whole number",
    ),
    ({"state": each_state(lambda own: {**own, "step": np.nan})}, ValueError, "must be a whole number"),
    (
        {"state": each_state(lambda own: own.pop("step") is None or own)},
        ValueError,
        "no 'step'; give global_s",
    ),
    ({"param_groups": {}}, TypeError, "param_groups must be a list, got dict"),
    ({"param_groups": lambda groups: [*groups, groups[0]]}, ValueError, "once, got twice: 0"),
    (
        {"param_groups": each_group(lambda group: group.pop("params") and group)},
        ValueError,
        "a list 'params'",
    ),
    (
        {"param_groups": each_group(lambda group: {**group, "lr": "x"})},
        TypeError,
        r"\['lr'\] must be a finite number, got str",
    ),
    ({"param_groups": each_group(lambda group: {**group, "betas": None})}, TypeError, "must be 2 numbers"),
]


@pytest.mark.parametrize("changes, error, message", BAD_STATES)
def test_a_bad_state_says_what_is_wrong_and_changes_nothing(changes, error, message):
    opt = ours_for()
    before = str(opt.state_dict())
    with pytest.raises(error, match=message):
        interop.from_torch(opt, adam_state(**changes))
    assert str(opt.state_dict()) == before


def test_counts_of_steps():
    with pytest.raises(TypeError, match="global_step must be an int"):
        interop.from_torch(ours_for(), adam_state(), global_step="3")
    with pytest.raises(ValueError, match=f"global_step must be at least the {HALF} steps"):
        interop.from_torch(ours_for(), adam_state(), global_step=HALF - 1)
    opt = ours_for()
    without = each_state(lambda own: {key: value for key, value in own.items() if key != "step"})
    assert not interop.from_torch(opt, adam_state(state=without), global_step=5)
    assert int(opt.global_step.asnumpy()[0]) == 5
    assert [group["start_step"] for group in opt.state_dict()["param_groups"]] == [0, 0]


def test_keys_that_json_made_strings():
    opt, other = ours_for(), ours_for()
    assert not interop.from_torch(opt, adam_state())
    as_strings = adam_state(state=lambda state: {str(key): own for key, own in state.items()})
    assert not interop.from_torch(other, as_strings)
    assert str(other.state_dict()) == str(opt.state_dict())
    report = interop.from_torch(other, adam_state(state=lambda state: {**state, 7: {}}), strict=False)
    assert report.unexpected == ["state[7]"]


BAD_LBFGS = [
    (lambda own: {**own, "ro": own["ro"][1:]}, "ro"),
    (lambda own: {**own, "old_dirs": [row[1:] for row in own["old_dirs"]]}, "old_dirs"),
    (lambda own: own.pop("H_diag") is None or own, "H_diag"),
    (lambda own: {**own, "x": 1}, "x"),
]


@pytest.mark.parametrize("change, key", BAD_LBFGS, ids=[key for _, key in BAD_LBFGS])
def test_a_bad_state_of_lbfgs_names_the_key(change, key):
    opt = ours_for("lbfgs")
    theirs = saved(CASES["lbfgs"])
    theirs["state"] = {0: change(dict(theirs["state"][0]))}
    with pytest.raises(ValueError, match=key):
        interop.from_torch(opt, theirs, global_step=HALF)
    with pytest.raises(ValueError):
        interop.from_torch(opt, {**theirs, "state": {1: saved(CASES["lbfgs"])["state"][0]}}, global_step=HALF)
    assert int(opt.n_iter.asnumpy()) == 0


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


def test_tensors_where_torch_can_be_imported(monkeypatch, tmp_path):
    opt, _ = made(CASES["adam"], initial())
    train(opt, [1])
    stand_in = ModuleType("torch")
    stand_in.from_numpy = lambda array: ("tensor", array)
    monkeypatch.setitem(sys.modules, "torch", stand_in)
    assert interop.to_torch(opt)["state"][0]["exp_avg"][0] == "tensor"
    monkeypatch.setitem(sys.modules, "torch", None)
    assert type(interop.to_torch(opt)["state"][0]["exp_avg"]) is np.ndarray
    with pytest.raises(TypeError, match="where torch is installed"):
        (tmp_path / "opt.pt").touch()
        interop.from_torch(opt, tmp_path / "opt.pt")


def test_what_torch_does_not_say_or_have():
    sgd, _ = made(CASES["sgd"], initial())
    with pytest.raises(ValueError, match="does not save its steps; give global_step"):
        interop.from_torch(sgd, saved(CASES["sgd"]))
    adam, _ = made(CASES["adam"], initial())
    theirs = saved(CASES["adam"])
    for strict in (True, False):
        with pytest.raises(ValueError, match=r"as torch and MegEngine make it; interop.from_torch\(opt, "):
            adam.load_state_dict(theirs, strict=strict)
    foreign = (
        "the state has step, exp_avg, exp_avg_sq for .* torch's SGD keeps momentum_buffer: it is another"
    )
    with pytest.raises(ValueError, match=foreign):
        interop.from_torch(sgd, theirs)
    with pytest.raises(
        ValueError, match="has momentum_buffer for .* torch's Adam keeps exp_avg, exp_avg_sq, "
    ):
        interop.from_torch(adam, saved(CASES["sgd"]), global_step=1)
    with pytest.raises(ValueError, match="must have 'state', got w0.*; interop.from_mindspore reads"):
        adam.load_state_dict({p.name: p for p in adam.parameters})
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


@pytest.mark.parametrize("name", ["adam", "nadam", "adagrad", "rmsprop_centered"])
def test_a_torch_optimizer_that_has_not_stepped(name):
    case = CASES[name]
    theirs = {**saved(case), "state": {}}
    if name == "adagrad":  # It has its state from the start.
        states = {
            i: {"step": np.zeros((), np.float32), "sum": np.full(shape, 0.3)}
            for i, shape in enumerate(SHAPES[i] for group in case["groups"] for i in group["params"])
        }
        theirs["state"] = states
    opt, _ = made(case, initial(), own_numbers=True)
    train(opt, [1, 2])
    assert not interop.from_torch(opt, theirs)
    assert int(opt.global_step.asnumpy()[0]) == 0
    start = {"adagrad": {"sum": 0.3}, "nadam": {"mu_product": 1.0}}.get(name, {})
    for own in opt.state.values():
        for state, value in own.items():
            np.testing.assert_array_equal(value.asnumpy(), np.float32(start.get(state, 0.0)))
    exported = interop.to_torch(opt)["state"]
    assert [*exported] == ([0, 1, 2, 3] if name == "adagrad" else [])
    if exported:
        assert {(float(own["step"]), float(np.max(np.asarray(own["sum"])))) for own in exported.values()} == {
            (0.0, np.float32(0.3))
        }


def test_lbfgs_and_torch():
    """Its state goes round unchanged; one that has not stepped; what is fixed must be the same."""
    case = CASES["lbfgs"]
    theirs = saved(case)
    opt, _ = made(case, initial())
    assert not interop.from_torch(opt, theirs, global_step=HALF)
    exported = interop.to_torch(opt)
    for key in ("old_dirs", "old_stps", "prev_flat_grad", "n_iter", "func_evals"):
        np.testing.assert_array_equal(exported["state"][0][key], theirs["state"][0][key])
    np.testing.assert_allclose(exported["state"][0]["ro"], theirs["state"][0]["ro"], 1e-4)
    before = str(opt.state_dict())
    theirs["param_groups"][0]["history_size"] = 5
    with pytest.raises(ValueError, match="has history_size=5, and LBFGS here has 4"):
        interop.from_torch(opt, theirs, global_step=HALF)
    assert str(opt.state_dict()) == before
    assert not interop.from_torch(opt, {**exported, "state": {}})
    fresh, _ = made(case, initial())
    assert str(opt.state_dict()) == str(fresh.state_dict()) and interop.to_torch(opt)["state"] == {}


def test_momentum_and_torchs_sgd():
    """Momentum is torch's SGD without dampening."""
    case = CASES["sgd_nesterov"]
    opt, params = made(case, [GOLDEN[f"sgd_nesterov/param/{i}"] for i in range(4)], True, "Momentum")
    assert not interop.from_torch(opt, saved(case), global_step=HALF)
    assert interop.to_torch(opt)["param_groups"][0]["dampening"] == 0.0
    train(opt, range(HALF + 1, 2 * HALF + 1))
    for i, param in enumerate(params):
        assert_close(param.asnumpy(), GOLDEN[f"sgd_nesterov/end/{i}"], i)
    dampened, _ = made(CASES["sgd"], initial(), True, "Momentum")
    with pytest.raises(ValueError, match="has dampening=0.3, and Momentum here has 0.0"):
        interop.from_torch(dampened, saved(CASES["sgd"]), global_step=HALF)


def test_another_formula_than_torchs():
    """What would go on with other arithmetic is refused."""
    opt, _ = made(CASES["adam"], initial())
    theirs = saved(CASES["adam"])
    theirs["param_groups"][1]["decoupled_weight_decay"] = True
    before = str(opt.state_dict())
    with pytest.raises(ValueError, match="has decoupled_weight_decay=True, and Adam here has False"):
        interop.from_torch(opt, theirs)
    assert str(opt.state_dict()) == before
    with pytest.raises(ValueError, match="Adam with form='torch'; group 0 has 'mindspore'"):
        interop.from_torch(ms_optim.Adam(parameters(), form="mindspore"), saved(CASES["adamw_amsgrad"]))
    nadam, _ = made(CASES["nadam"], initial())
    train(nadam, [1])
    state = nadam.state["w1"]["mu_product"]
    state.copy_(Tensor(np.array([0.5, 0.5, 0.5, 0.4, 0.5], np.float32)))
    with pytest.raises(ValueError, match="rows of w1 took different numbers of steps"):
        interop.to_torch(nadam)


# MegEngine's keys of a group and of a parameter's state.
MEGENGINE = {
    "SGD": ({"lr", "momentum", "weight_decay"}, {"momentum_buffer"}),
    "Adam": ({"lr", "betas", "eps", "weight_decay"}, {"exp_avg", "exp_avg_sq", "step"}),
    "AdamW": ({"lr", "betas", "eps", "weight_decay"}, {"exp_avg", "exp_avg_sq", "step"}),
    "Adadelta": ({"lr", "rho", "eps", "weight_decay"}, {"square_avg", "acc_delta", "step"}),
    "Adagrad": ({"lr", "lr_decay", "eps", "weight_decay"}, {"square_avg", "step"}),
    "LAMB": ({"lr", "betas", "eps", "weight_decay"}, {"exp_avg", "exp_avg_sq", "step"}),
}


@pytest.mark.parametrize("name", ["sgd_nesterov", "adam", "adamw", "adadelta"])
def test_a_megengine_run_goes_on(name):
    """Where its formula is torch's: what torch saved, with MegEngine's keys."""
    case, theirs = CASES[name], saved(CASES[name])
    for group in theirs["param_groups"]:
        for key in group.keys() - {"params", *MEGENGINE[case["class"]][0]}:
            del group[key]
    opt, params = made(case, [GOLDEN[f"{name}/param/{i}"] for i in range(4)], own_numbers=True)
    assert not interop.from_megengine(opt, theirs, global_step=HALF)
    exported = interop.to_megengine(opt)
    assert exported["param_groups"] == [
        {key: tuple(value) if key == "betas" else value for key, value in group.items()}
        for group in theirs["param_groups"]
    ]
    for number, states in theirs["state"].items():
        assert exported["state"][number].keys() == states.keys() == MEGENGINE[case["class"]][1]
        for key, value in states.items():
            np.testing.assert_array_equal(exported["state"][number][key], value)
    train(opt, range(HALF + 1, 2 * HALF + 1))
    for i, param in enumerate(params):
        assert_close(param.asnumpy(), GOLDEN[f"{name}/end/{i}"], i)


@pytest.mark.parametrize("name", MEGENGINE)
def test_megengine_round_trip(name):
    """Its states are there, for every parameter, before the first step."""
    group_keys, state_keys = MEGENGINE[name]
    options = {"SGD": {"momentum": 0.9}, "Adagrad": {"eps": 0.0}, "LAMB": {"weight_decay": 0.1}}.get(name, {})
    opt, other = (getattr(ms_optim, name)(parameters(), 0.1, **options) for _ in range(2))
    for steps in (range(0), range(3)):
        for step in steps:
            opt(tensors(gradients(step)))
        exported = interop.to_megengine(opt)
        assert exported["param_groups"][0].keys() == {"params", *group_keys}
        assert [*exported["state"]] == [0, 1, 2, 3]
        for number, states in exported["state"].items():
            assert states.keys() == state_keys and states.get("step", 0.0) == (
                len(steps) if "step" in states else 0
            )
            assert {value.shape for key, value in states.items() if key != "step"} == {
                opt.parameters[number].shape
            }
        assert not interop.from_megengine(other, exported, global_step=len(steps))
    for a, b in zip(opt.parameters, other.parameters):
        b.copy_(a)
    for each in (opt, other):
        each(tensors(gradients(3)))
    for a, b in zip(opt.parameters, other.parameters):
        np.testing.assert_array_equal(a.asnumpy(), b.asnumpy())


def test_what_megengine_does_not_have():
    with pytest.raises(ValueError, match="has no maximize"):
        interop.to_megengine(ms_optim.SGD(parameters(), maximize=True))
    assert interop.to_megengine(ms_optim.SGD(parameters(), momentum=0.0))["state"] == dict.fromkeys(
        range(4), {}
    )
    for option in ({"trust_clip": True}, {"grad_averaging": False}):
        with pytest.raises(ValueError, match=f"has no {next(iter(option))}"):
            interop.to_megengine(ms_optim.LAMB(parameters(), **option))
    # It adds eps within the root.
    with pytest.raises(ValueError, match="has no eps, which group 0"):
        interop.to_megengine(ms_optim.Adagrad(parameters()))
    exact = ms_optim.Adagrad(parameters(), eps=0.0)
    theirs = interop.to_megengine(exact)
    with pytest.raises(ValueError, match="Adagrad with eps=0.0; group 0 has 1e-10"):
        interop.from_megengine(ms_optim.Adagrad(parameters()), theirs)
    theirs["param_groups"][0]["eps"] = 1e-10
    with pytest.raises(ValueError, match="the group has eps=1e-10, and Adagrad here has 0.0"):
        interop.from_megengine(exact, theirs)


OPTAX_GOLDEN = np.load(Path(__file__).parent / "goldens" / "optax_state.npz")
OPTAX = {case["name"]: case for case in json.loads(str(OPTAX_GOLDEN["cases"]))}
EmptyState = namedtuple("EmptyState", "")


def of_optax(case, field):
    return {f"w{i}": OPTAX_GOLDEN[f"{case['name']}/{field}/{i}"] for i in range(4)}


def optax_state(case):
    trees = {field: of_optax(case, field) for field in case["fields"] if field != "count"}
    counted = {"count": np.array(HALF, np.int32)} if "count" in case["fields"] else {}
    return (EmptyState(), namedtuple(case["state"], case["fields"])(**counted, **trees), EmptyState())


def made_for_optax(case, field):
    return ms_optim.create_optimizer(
        case["class"].lower(),
        [Parameter(Tensor(value), name=name) for name, value in of_optax(case, field).items()],
        **{key: tuple(value) if isinstance(value, list) else value for key, value in case["ours"].items()},
    )


@pytest.mark.parametrize("name", OPTAX)
def test_an_optax_run_goes_on(name):
    case = OPTAX[name]
    opt = made_for_optax(case, "param")
    assert not interop.from_optax(opt, optax_state(case), global_step=HALF)
    exported = interop.to_optax(opt)
    assert exported.keys() == set(case["fields"]) and exported.get("count", HALF) == HALF
    for field in exported.keys() - {"count"}:
        np.testing.assert_equal(exported[field], of_optax(case, field))
    train(opt, range(HALF + 1, 2 * HALF + 1))
    for param in opt.parameters:
        assert_close(param.asnumpy(), of_optax(case, "end")[param.name], param.name)


@pytest.mark.parametrize("name", OPTAX)
def test_with_optax_itself(name):
    """A live optax run takes over from us."""
    optax, case = pytest.importorskip("optax"), OPTAX[name]
    import jax
    import jax.numpy as jnp

    opt = made_for_optax(case, "param")
    assert not interop.from_optax(opt, optax_state(case), global_step=HALF)
    optimizer = getattr(optax, case["function"])(**case["options"])
    params = jax.tree.map(jnp.asarray, of_optax(case, "param"))
    exported = jax.tree.map(jnp.asarray, interop.to_optax(opt))
    state = tuple(
        part._replace(**exported) if type(part).__name__ == case["state"] else part
        for part in optimizer.init(params)
    )
    for step in range(HALF + 1, 2 * HALF + 1):
        grads = {f"w{i}": jnp.asarray(value, np.float32) for i, value in enumerate(gradient(step))}
        updates, state = optimizer.update(grads, state, params)
        params = optax.apply_updates(params, updates)
    for key, value in params.items():
        assert_close(np.asarray(value), of_optax(case, "end")[key])
    again = made_for_optax(case, "param")
    assert not interop.from_optax(again, state, global_step=2 * HALF)
    part = next(part for part in state if type(part).__name__ == case["state"])
    for field in set(case["fields"]) - {"count"}:
        for key, value in getattr(part, field).items():
            np.testing.assert_array_equal(interop.to_optax(again)[field][key], np.asarray(value))


def test_optax_trees_and_counts():
    """Paths of trees, parts of one state for each group, and the counts of schedules."""
    case = OPTAX["adam"]
    opt = made_for_optax(case, "param")
    _, part, _ = optax_state(case)
    tree = {
        field: {"a": {"w0": t["w0"]}, "rest": [t["w1"], t["w2"], t["w3"]]}
        for field, t in part._asdict().items()
        if field != "count"
    }
    state = {"inner": (part._replace(**tree), EmptyState())}
    names = {"a.w0": "w0", "rest.0": "w1", "rest.1": "w2", "rest.2": "w3"}
    assert not interop.from_optax(opt, state, rename=names)
    np.testing.assert_array_equal(opt.state["w2"]["exp_avg"].asnumpy(), part.mu["w2"])
    halves = []
    for mine in (("w0", "w3"), ("w1", "w2")):
        trees = {
            f: {k: v if k in mine else EmptyState() for k, v in getattr(part, f).items()}
            for f in ("mu", "nu")
        }
        halves.append((part._replace(**trees),))
    other = made_for_optax(case, "param")
    assert not interop.from_optax(other, {"decay": halves[0], "none": halves[1]})
    assert str(other.state_dict()) == str(opt.state_dict())
    before = str(opt.state_dict())
    with pytest.raises(ValueError, match="2 parts for the same parameters"):
        interop.from_optax(opt, (part, part))
    with pytest.raises(ValueError, match="2 different counts"):
        interop.from_optax(opt, (halves[0], (halves[1][0]._replace(count=np.array(3)),)))
    with pytest.raises(ValueError, match="unexpected: a.w0"):
        interop.from_optax(opt, state)
    with pytest.raises(TypeError, match="a part with count, mu, nu"):
        interop.from_optax(opt, (EmptyState(),))
    with pytest.raises(TypeError, match="a part with count, mu, and nothing else"):
        interop.from_optax(made_for_optax(OPTAX["lion"], "param"), (part,))
    assert str(opt.state_dict()) == before

    sgd, schedule = made_for_optax(OPTAX["sgd"], "param"), namedtuple("ScaleByScheduleState", "count")
    trace = optax_state(OPTAX["sgd"])
    assert not interop.from_optax(sgd, (*trace, schedule(np.array(7))))
    assert int(sgd.global_step.asnumpy()[0]) == 7
    with pytest.raises(ValueError, match="no counts of steps; give global_step"):
        interop.from_optax(sgd, trace)
    plain = ms_optim.SGD(parameters())
    assert not interop.from_optax(plain, (EmptyState(), schedule(np.array(7))))
    assert int(plain.global_step.asnumpy()[0]) == 7 and interop.to_optax(plain) == {}


@pytest.mark.parametrize("framework", ["torch", "MegEngine", "optax", "mindspore"])
def test_the_documentation_names_them_all(framework):
    rows = re.split(r"\n(?=\w)", interop.__doc__.split("=\n")[1].rstrip("= "))
    row = next(row for row in rows if row.startswith(framework))
    classes = {cls for cls in vars(ms_optim).values() if isinstance(cls, type)}
    known = {cls.__name__ for cls in classes if framework.lower() in getattr(cls, "counterparts", {})}
    assert {cls.__name__ for cls in classes if re.search(rf"\b{cls.__name__}\b", row)} == known


def test_what_optax_does_not_have():
    for cls, option in (
        (ms_optim.Adam, {"amsgrad": True}),
        (ms_optim.Adam, {"form": "mindspore"}),
        (ms_optim.RMSprop, {"momentum": 0.5}),
        (ms_optim.LAMB, {"always_adapt": False}),
        (ms_optim.Adagrad, {"eps": 1e-7}),
        (ms_optim.SGD, {"l1_decay": 0.1}),
    ):
        with pytest.raises(ValueError, match=f"has no {next(iter(option))}, which"):
            interop.to_optax(cls(parameters(), **option))
    with pytest.raises(ValueError, match="LAMB with always_adapt=True; group 0 has False"):
        interop.from_optax(ms_optim.LAMB(parameters()), optax_state(OPTAX["lamb"]))
    with pytest.raises(TypeError, match="no counterpart of NAdam"):
        interop.to_optax(ms_optim.NAdam(parameters()))


# Pairs of one formula, of which theirs begins and ours goes on.
MINDSPORE = {
    **EQUAL,
    "SGD, plain": (lambda p: ms_optim.SGD(p, 0.1), lambda p: nn.SGD(p, 0.1)),
    "SGD from Momentum": (lambda p: ms_optim.SGD(p, 0.1, momentum=0.9), lambda p: nn.Momentum(p, 0.1, 0.9)),
    "LazyAdam": (
        lambda p: ms_optim.SparseAdam(p, 0.1, (0.8, 0.99), 1e-2),
        lambda p: nn.LazyAdam(p, 0.1, 0.8, 0.99, 1e-2),
    ),
    "AdamOffload": (
        lambda p: ms_optim.AdamOffload(p, 0.1, (0.8, 0.99), 1e-2, form="mindspore"),
        lambda p: nn.AdamOffload(p, 0.1, 0.8, 0.99, 1e-2),
    ),
    "RMSProp, plain": (
        lambda p: ms_optim.RMSprop(p, 0.01, 0.9, 1e-10, form="tensorflow"),
        lambda p: nn.RMSProp(p, 0.01, 0.9),
    ),
    "FTRL": (lambda p: ms_optim.FTRL(p, 0.1), lambda p: nn.FTRL(p, learning_rate=0.1)),
    "ProximalAdagrad": (
        lambda p: ms_optim.ProximalAdagrad(p, 0.1, 0.1, 0.1),
        lambda p: nn.ProximalAdagrad(p, 0.1, 0.1, 0.1, 0.1),
    ),
    "AdaFactor": (
        lambda p: ms_optim.Adafactor(p, 0.05, beta1=0.9, relative_step=False, form="huggingface"),
        lambda p: nn.AdaFactor(p, 0.05, beta1=0.9, relative_step=False, scale_parameter=True),
    ),
    "experimental.Adam": (
        lambda p: ms_optim.Adam(p, 0.1, (0.8, 0.99), 1e-2, form="mindspore"),
        lambda p: experimental.Adam(p, 0.1, (0.8, 0.99), 1e-2),
    ),
    "experimental.AdamW": (
        lambda p: ms_optim.AdamW(p, 0.1, (0.8, 0.99), 1e-2),
        lambda p: experimental.AdamW(p, 0.1, (0.8, 0.99), 1e-2),
    ),
    "experimental.Adamax": (
        lambda p: ms_optim.Adamax(p, 0.1, (0.8, 0.99), 1e-2),
        lambda p: experimental.Adamax(p, 0.1, (0.8, 0.99), 1e-2),
    ),
    "experimental.RAdam": (
        lambda p: ms_optim.RAdam(p, 0.1, (0.8, 0.9), 1e-2),
        lambda p: experimental.RAdam(p, 0.1, (0.8, 0.9), 1e-2),
    ),
    "experimental.Adagrad": (
        lambda p: ms_optim.Adagrad(p, 0.1, 0.1),
        lambda p: experimental.Adagrad(p, 0.1, 0.1),
    ),
    "experimental.RMSprop": (
        lambda p: ms_optim.RMSprop(p, 0.01, momentum=0.5),
        lambda p: experimental.RMSprop(p, 0.01, momentum=0.5),
    ),
}
# Where theirs cannot be trained on the CPU, or is wrong there: the state arrives.
ARRIVES = {
    "Momentum, nesterov": (
        lambda p: ms_optim.Momentum(p, nesterov=True),
        lambda p: nn.Momentum(p, 0.1, 0.9, use_nesterov=True),
        {"momentum_buffer": "moments"},
    ),
    "FTRL, L1": (
        lambda p: ms_optim.FTRL(p, l1=0.1),
        lambda p: nn.FTRL(p, l1=0.1),
        {"accumulator": "moments", "linear": "linear"},
    ),
    "Lamb": (
        lambda p: ms_optim.LAMB(p),
        lambda p: nn.Lamb(p, 0.1),
        {"exp_avg": "lamb_m", "exp_avg_sq": "lamb_v"},
    ),
    "LARS": (
        lambda p: ms_optim.LARS(p, momentum=0.9),
        lambda p: nn.LARS(nn.Momentum(p, 0.1, 0.9)),
        {"momentum_buffer": "moments"},
    ),
    "AdamW from AdamWeightDecay": (
        lambda p: ms_optim.AdamW(p),
        lambda p: nn.AdamWeightDecay(p),
        {"exp_avg": "adam_m", "exp_avg_sq": "adam_v"},
    ),
}


@pytest.mark.parametrize("name", MINDSPORE)
def test_a_run_of_mindspore_goes_on(name, tmp_path):
    ours, theirs = MINDSPORE[name]
    old, opt = theirs(parameters(NN_SHAPES)), ours(parameters(NN_SHAPES))
    for step in range(HALF):
        old(tensors(gradients(step, NN_SHAPES)))
    ms.save_checkpoint(old, str(tmp_path / "a.ckpt"))
    checkpoint = ms.load_checkpoint(str(tmp_path / "a.ckpt"))
    assert not checkpoint.keys() & {"global_step"} or int(checkpoint["global_step"].asnumpy()[0]) == HALF
    if not checkpoint.keys() & {"global_step", "state_step", "step_t"}:
        checkpoint["global_step"] = Tensor([HALF])
    assert not interop.from_mindspore(opt, checkpoint)
    assert int(opt.global_step.asnumpy()[0]) == HALF
    for here, there in zip(opt.parameters, old.parameters):
        here.copy_(there)
    for step in range(HALF, 2 * HALF):
        for each in (old, opt):
            each(tensors(gradients(step, NN_SHAPES)))
    # With amsgrad theirs multiplies powers of the betas up in float32.
    tolerance = 5e-6 if "amsgrad" in name else 1e-6
    for here, there in zip(to_numpy(opt.parameters), to_numpy(old.parameters)):
        assert np.max(np.abs(here - there)) <= tolerance * np.max(np.abs(there))


@pytest.mark.parametrize("name", ARRIVES)
def test_a_state_of_mindspore_arrives(name):
    ours, theirs, states = ARRIVES[name]
    old, opt = theirs(parameters(NN_SHAPES)), ours(parameters(NN_SHAPES))
    rng = np.random.default_rng(1)
    checkpoint = {p.name: rng.uniform(0.1, 1.0, p.shape).astype(np.float32) for p in old.get_parameters()}
    checkpoint["global_step"] = np.array([HALF])
    before = to_numpy(opt.parameters)
    assert not interop.from_mindspore(opt, checkpoint)
    assert opt.state["w1"].keys() == states.keys() and int(opt.global_step.asnumpy()[0]) == HALF
    for here, there in states.items():
        for p in opt.parameters:
            np.testing.assert_array_equal(opt.state[p.name][here].asnumpy(), checkpoint[f"{there}.{p.name}"])
    for a, b in zip(opt.parameters, before):
        np.testing.assert_array_equal(a.asnumpy(), b)  # Weights are not loaded.


def test_checkpoints_of_mindspore():
    """Hyperparameters stay, the step is found, names are changed, and a failure changes nothing."""
    old, opt = (cls(parameters(NN_SHAPES)) for cls in (nn.Adam, ms_optim.Adam))
    for step in range(3):
        old(tensors(gradients(step, NN_SHAPES)))
    checkpoint = {p.name: Tensor(p.asnumpy()) for p in old.get_parameters()}
    without = {key: value for key, value in checkpoint.items() if key != "global_step"}
    opt = ms_optim.Adam(parameters(NN_SHAPES), 0.3)
    assert not interop.from_mindspore(opt, without)
    assert int(opt.global_step.asnumpy()[0]) == 3 and opt.param_groups[0]["lr"] == 0.3
    for steps in (975, 5000):  # float32 holds 0.9**975 with few digits, and 0.9**5000 not at all.
        powers = {f"beta{i}_power": np.float32(beta**steps) for i, beta in ((1, 0.9), (2, 0.999))}
        assert not interop.from_mindspore(opt, {**without, **powers})
        assert int(opt.global_step.asnumpy()[0]) == steps
    prefixed = {key.replace(".w", ".net.w"): value for key, value in checkpoint.items()}
    assert not interop.from_mindspore(opt, prefixed, rename=lambda old: old.replace("net.", ""))
    before = str(opt.state_dict())
    with pytest.raises(ValueError, match="how many steps"):
        interop.from_mindspore(opt, {key: value for key, value in without.items() if "power" not in key})
    with pytest.raises(ValueError, match=r"unexpected: net.w0"):
        interop.from_mindspore(opt, prefixed)
    with pytest.raises(ValueError, match=r"missing: exp_avg.w1"):
        interop.from_mindspore(opt, {k: v for k, v in checkpoint.items() if k != "moment1.w1"})
    with pytest.raises(ValueError, match=r"unexpected: max_exp_avg_sq.w0"):
        interop.from_mindspore(opt, {**checkpoint, "vhat.w0": checkpoint["moment2.w0"]})
    with pytest.raises(TypeError, match="no counterpart of NAdam"):
        interop.from_mindspore(ms_optim.NAdam(parameters()), checkpoint)
    assert str(opt.state_dict()) == before
