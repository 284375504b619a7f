"""Weight decay by mode: against those who have it, on both engines, in groups, in files."""

import json
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, gradient, initial
from mindspore import Parameter, Tensor
from table import ROWS
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.formula import decay
from ms_optim.formula.decay import DECAYS
from ms_optim.saving import checkpoint

GOLDEN = np.load(Path(__file__).parent / "goldens" / "decay.npz")
CASES = json.loads(str(GOLDEN["cases"]))
BY_NAME = {case["name"]: case for case in CASES}
RATES = [0.1, 0.3, 0.2, 0.05, 0.4, 0.1]

# What has its weight decay inside the formula.
OWN = ("AdamP", "Adafactor", "Adan", "LAMB", "LARS", "MARS", "NovoGrad", "SGDP", "StableAdamW")


def made(case, params, engine):
    rates = GOLDEN[f"lr/{case['lr']}"].tolist()
    cls = getattr(ms_optim, case["optimizer"])
    return cls(params, learning_rate=rates, decay=case["decay"], engine=engine, **case["kwargs"])


def golden_error(case):
    """The largest difference of NumPy's run from the golden one, relative to each tensor's largest number."""
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial()[:3])]
    reference = ms_optim.Reference(made(case, params, "portable"))
    worst = 0.0
    for step in range(1, SAVED_STEPS[-1] + 1):
        reference.step(gradient(step + case["gradients_from"] - 1)[:3])
        if step in SAVED_STEPS:
            for i, value in enumerate(reference.params.values()):
                truth = GOLDEN[f"{case['name']}/{i}"][SAVED_STEPS.index(step)]
                worst = max(worst, np.max(np.abs(value - truth)) / np.max(np.abs(truth)))
    return worst


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_goldens(case):
    assert golden_error(case) < case.get("rtol", 1e-10)


# Wrong formulas, each with a golden run that it must not pass.
MUTANTS = [
    ("kept", lambda mode, lr, weight_decay, lr_max: 1.0 - lr * weight_decay, "independent_lion_large"),
    ("kept", lambda mode, lr, weight_decay, lr_max: 1.0 - lr * weight_decay, "corrected_adamw_large"),
    (
        "kept",
        lambda mode, lr, weight_decay, lr_max: 1.0 - lr * lr / 0.125 * weight_decay,
        "corrected_lion_large",
    ),
    ("kept", lambda mode, lr, weight_decay, lr_max: 1.0 - weight_decay * lr * 0.0, "cautious_momentum_large"),
    ("decayed", lambda new, param, left, is_cautious: left * new, "independent_momentum_large"),
    ("decayed", lambda new, param, left, is_cautious: new - (1.0 - left) * param, "cautious_adamw_large"),
    (
        "decayed",
        lambda new, param, left, is_cautious: new - (1.0 - left) * param * ((param - new) * param > 0.0),
        "cautious_adamw_large",
    ),
]


@pytest.mark.parametrize("function, wrong, name", MUTANTS)
def test_goldens_catch(function, wrong, name, monkeypatch):
    for module in ("ms_optim.core.reference", "ms_optim.formula.rule"):
        monkeypatch.setattr(f"{module}.{function}", wrong, raising=False)
    assert getattr(decay, function) is not wrong
    assert golden_error(BY_NAME[name]) > 1e-4


def trained(cls, engine, mode, **options):
    """An optimizer and its reference after some steps with a rate that rises and falls, and a large decay."""
    opt = cls(parameters(), learning_rate=RATES, weight_decay=0.5, decay=mode, engine=engine, **options)
    assert opt.engine == engine and opt.param_groups[0]["decay"] == mode
    reference = ms_optim.Reference(opt)
    for step in range(len(RATES)):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    return opt, reference


def check(opt, reference):
    for param, truth in zip(to_numpy(opt.parameters), reference.params.values()):
        np.testing.assert_allclose(param, truth, rtol=2e-5, atol=2e-6)


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.cls.__name__ not in OWN], ids=lambda r: r.cls.__name__
)
def test_every_formula_is_decayed(row):
    """By the native engine, whose kernels of one formula serve all modes but the cautious one."""
    ends = []
    for mode in ("coupled", "decoupled", "independent", "corrected"):
        opt, reference = trained(row.cls, "native", mode)
        check(opt, reference)
        ends.append(to_numpy(opt.parameters)[2])
    # Plain descent does not tell the first two apart.
    for one, other in zip(ends[1:], ends[2:]):
        assert np.max(np.abs(one - other)) > 1e-3


@pytest.mark.parametrize("cls", [ms_optim.SGD, ms_optim.AdamW, ms_optim.FTRL], ids=lambda cls: cls.__name__)
def test_every_mode_on_each_engine(cls, engine):
    """Of formulas without a state, with a fused operator, and with no step of the form ``param - x``.

    In graphs all modes beside a fused operator, of the others what is unlike the rest.
    """
    modes = DECAYS if engine == "native" or cls is ms_optim.AdamW else ("coupled", "cautious")
    for mode in modes:
        check(*trained(cls, engine, mode))


class Unfollowed(ms_optim.Optimizer):
    """Cannot be traced: MindSpore parses it, and what the base adds stands around the call."""

    @staticmethod
    def update(param, grad, lr):
        return param - (2.0 if param.ndim > 1 else 1.0) * lr * grad


def test_what_cannot_be_followed_is_decayed_too():
    for mode in DECAYS:
        skip_nonfinite = mode in ("coupled", "cautious")
        check(*trained(Unfollowed, "portable", mode, skip_nonfinite=skip_nonfinite))


class Either(ms_optim.Optimizer):
    """The weight decay is inside one of its formulas only."""

    def __init__(self, params, learning_rate=0.1, power=0.0, **options):
        super().__init__(params, learning_rate, power=power, **options)

    def choose(self, group):
        return type(self).update if group["power"] == 0.0 else type(self).update_power

    @staticmethod
    def update(param, grad, lr):
        return param - lr * grad

    @staticmethod
    def update_power(param, grad, lr, weight_decay, power):
        return param - lr * grad - lr * weight_decay * param * power


@pytest.mark.parametrize("power, other, has", [(0.0, 1.0, "has"), (1.0, 0.0, "has not")])
def test_a_decay_does_not_move_into_the_formula(power, other, has, engine):
    """It would act twice, or not at all."""
    opt = Either(parameters(), weight_decay=0.5, power=power)
    with pytest.raises(ValueError, match=f"Either: the formula for these values, .* {has} the weight decay"):
        opt.param_groups[0]["power"] = other
    assert opt.param_groups[0]["power"] == power
    reference = ms_optim.Reference(opt)
    opt(tensors(gradients(0)))
    reference.step(gradients(0))
    check(opt, reference)


def test_cautious_decay_by_hand(engine):
    """Where the update grows a number, or has the other sign, nothing is decayed; where it is 0, it is."""
    w = Parameter(Tensor(np.array([1.0, 1.0, -1.0, -1.0, 2.0], np.float32)), name="w")
    opt = ms_optim.SGD([w], learning_rate=0.5, weight_decay=0.2, decay="cautious")
    opt((Tensor(np.array([1.0, -1.0, 1.0, -1.0, 0.0], np.float32)),))
    np.testing.assert_allclose(w.asnumpy(), [0.9 - 0.5, 1.5, -1.5, -0.9 + 0.5, 1.8], rtol=1e-6)


def test_groups_have_their_own(engine):
    w = [Parameter(Tensor(np.ones(1, np.float32)), name=name) for name in "abc"]
    groups = [
        {"params": [w[0]]},
        {"params": [w[1]], "decay": "independent"},
        {"params": [w[2]], "decay": "coupled"},
        {"order_params": w},
    ]
    opt = ms_optim.AdamW(groups, learning_rate=0.5, weight_decay=0.1)
    assert [group["decay"] for group in opt.param_groups] == ["decoupled", "independent", "coupled"]
    opt(tensors([np.zeros(1, np.float32)] * 3))
    # Added to a gradient of 0, decay is all that Adam sees, whose first step is the rate.
    np.testing.assert_allclose([p.asnumpy().item() for p in w], [0.95, 0.9, 0.5], rtol=1e-5)
    with pytest.raises(TypeError, match="AdamW: decay is fixed once the optimizer is made"):
        opt.param_groups[0]["decay"] = "coupled"


@pytest.mark.parametrize("engine, graph", [("native", False), ("portable", True)], indirect=["engine"])
def test_the_largest_rate_is_kept(graph, engine, tmp_path):
    """Between steps, in files of ours and of MindSpore's, and not raised by a step that is skipped."""

    def make():
        return ms_optim.SGD(
            parameters(), RATES, weight_decay=0.5, decay="corrected", skip_nonfinite=True, momentum=0.9
        )

    def step_of(opt):
        @ms.jit
        def compiled(*grads):
            return opt(grads)

        return compiled if graph else lambda *grads: opt(grads)

    straight, broken = make(), make()
    step, other = step_of(straight), step_of(broken)
    for number in range(3):
        step(*tensors(gradients(number)))
        other(*tensors(gradients(number)))
    wrong = gradients(3)
    wrong[1][0] = np.nan
    broken.param_groups[0]["lr"] = 5.0
    other(*tensors(wrong))
    assert broken.skipped_steps == 1 and broken.state_dict()["param_groups"][0]["lr_max"] == 0.3
    ms_optim.save(tmp_path / "a.safetensors", straight)
    ms.save_checkpoint(straight, str(tmp_path / "a.ckpt"))
    resumed = [make(), make()]
    ms_optim.load(tmp_path / "a.safetensors", resumed[0])
    assert ms.load_param_into_net(resumed[1], ms.load_checkpoint(str(tmp_path / "a.ckpt"))) == ([], [])
    for opt in resumed:
        for param, value in zip(opt.parameters, straight.parameters):
            param.copy_(value)
    steps = [step, *map(step_of, resumed)]
    for number in range(3, 6):
        for each in steps:
            each(*tensors(gradients(number)))
    for opt in resumed:
        for one, two in zip(to_numpy(opt.parameters), to_numpy(straight.parameters)):
            np.testing.assert_array_equal(one, two)
    fresh = ms_optim.Reference(make())
    for number in range(6):
        fresh.step(gradients(number))
    check(straight, fresh)


def test_sparse_rows_are_decayed_alone(engine):
    table = Parameter(Tensor(np.ones((4, 2), np.float32)), name="table")
    opt = ms_optim.SGD([table], learning_rate=0.5, weight_decay=0.2, decay="independent")
    opt(((Tensor([1, 3]), Tensor(np.ones((2, 2), np.float32)), (4, 2)),))
    np.testing.assert_allclose(table.asnumpy()[:, 0], [1.0, 0.3, 1.0, 0.3], rtol=1e-6)


def test_old_options_and_files(tmp_path):
    """torch's words choose the usual mode; a file of before there was a choice has the usual one."""
    for cls in (ms_optim.NAdam, ms_optim.RAdam):
        modes = [
            cls(parameters(), decoupled_weight_decay=flag).param_groups[0]["decay"] for flag in (False, True)
        ]
        assert modes == ["coupled", "decoupled"]
    saved = ms_optim.AdamW(parameters()).state_dict()
    del saved["param_groups"][0]["decay"]
    assert not ms_optim.AdamW(parameters()).load_state_dict(saved)
    with pytest.raises(ValueError, match="group_0.decay: wanted cautious, got decoupled"):
        ms_optim.AdamW(parameters(), decay="cautious").load_state_dict(saved)
    ms_optim.save(tmp_path / "a.safetensors", ms_optim.Lion(parameters(), decay="corrected"))
    groups = checkpoint.read(tmp_path / "a.safetensors").state_dict["param_groups"]
    assert groups[0]["decay"] == "corrected" and groups[0]["lr_max"] == 0.0


def test_what_is_refused():
    with pytest.raises(
        ValueError, match="AdamW: decay must be one of 'coupled', 'decoupled', .*, got str 'l2'"
    ):
        ms_optim.AdamW(parameters(), decay="l2")
    for cls in OWN:
        with pytest.raises(TypeError, match=f"{cls} takes no decay: its formula has the weight decay inside"):
            getattr(ms_optim, cls)(parameters(), decay="decoupled")
    with pytest.raises(TypeError, match="LBFGS does not take decay"):
        ms_optim.LBFGS(parameters(), decay="decoupled")
    with pytest.raises(ValueError, match="to_torch: torch's AdamW has no decay, which group 0 uses"):
        ms_optim.interop.to_torch(ms_optim.AdamW(parameters(), decay="cautious"))
