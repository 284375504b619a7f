"""The tables of optimizers in docs/migration.md say what is so."""

import ast
import json
import re

import mindspore as ms
import numpy as np
import pytest
from goldens.data import SAVED_STEPS, gradient, initial
from mindspore import Parameter, Tensor, nn
from mindspore.experimental import optim as experimental
from pages import ROOT
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import compat
from ms_optim.compat import torch_optim

PAGE = (ROOT / "docs" / "migration.md").read_text()
# Kernels of mindspore.nn's refuse parameters without dimensions.
SHAPES = ((5,), (3, 4), (2, 3, 3, 3))


def table(first):
    """The rows of the table whose first header is this, without backticks."""
    lines = re.search(rf"\n\| {re.escape(first)} \|.*\n\|[-|]+\n((?:\|.*\n)+)", PAGE)[1].splitlines()
    return [[cell.strip().replace("`", "") for cell in line.strip("|").split("|")] for line in lines]


def call(text, module, params):
    """The optimizer that a cell of a table names."""
    return eval(text, {**vars(module), "nn": nn, "params": params})


@pytest.mark.parametrize("theirs, ours", table("`torch.optim`"))
def test_torch(theirs, ours):
    """The call of the first column is a golden run of torch's; those of ms_optim give its numbers."""
    node = ast.parse(theirs, mode="eval").body
    wanted = {word.arg: ast.literal_eval(word.value) for word in node.keywords}
    if "lr" in wanted:
        wanted["learning_rate"] = wanted.pop("lr")
    golden = np.load(ROOT / "tests" / "goldens" / f"torch_{node.func.id.lower()}.npz")
    (case,) = (
        case
        for case in json.loads(str(golden["cases"]))
        if case["kwargs"] == wanted and not case["changes"] and case["groups"] == [{"params": [0, 1, 2, 3]}]
    )
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]
    reference = ms_optim.Reference(call(ours, ms_optim, params))
    same = ms_optim.Reference(call(theirs, torch_optim, params))
    for step in range(1, SAVED_STEPS[-1] + 1):
        reference.step(gradient(step))
        same.step(gradient(step))
        if step in SAVED_STEPS:
            for i in range(len(params)):
                truth = golden[f"{case['name']}/param/{step}/{i}"]
                np.testing.assert_allclose(reference.params[f"w{i}"], truth, rtol=1e-10)
                np.testing.assert_array_equal(same.params[f"w{i}"], reference.params[f"w{i}"])


def after_50_steps(text, module):
    params = parameters(SHAPES, prefix="weight")
    opt = call(text, module, params)
    for step in range(50):
        opt(tensors(gradients(step, SHAPES)))
    return to_numpy(params)


def difference(one, other):
    """The largest, relative to the largest number of a tensor."""
    return max(np.max(np.abs(a - b)) / np.max(np.abs(b)) for a, b in zip(one, other))


def check(said, measured):
    """A difference is as the page says, to one digit; 0 is rounding."""
    if said == "0":
        assert measured < 2e-5
    else:
        assert f"{measured:.0e}" == f"{float(said):.0e}"


@pytest.mark.parametrize("theirs, same, formula, off, because", table("`mindspore.nn`"))
def test_mindspore_nn(theirs, same, formula, off, because):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    exact = after_50_steps(formula, ms_optim)
    if off == "does not run":
        with pytest.raises(RuntimeError, match="Unsupported op"):
            after_50_steps(theirs, nn)
        return
    nns = after_50_steps(theirs, nn)
    check(off, difference(nns, exact))
    if same != "not here":
        assert difference(after_50_steps(same, ms_optim), nns) < 2e-5


@pytest.mark.parametrize("theirs, ours, off", table("`mindspore.experimental.optim`"))
def test_experimental(theirs, ours, off):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    exact = after_50_steps(ours, ms_optim)
    check(off.split(":")[0], difference(after_50_steps(theirs, experimental), exact))
    assert difference(after_50_steps(theirs, compat.experimental), exact) == 0.0


# What guides for torch, MindSpore and MegEngine name.
NAMED = re.findall(
    r"\w+",
    """
    SGD Adam AdamW NAdam RAdam Adamax Adagrad Adadelta RMSprop Rprop ASGD LBFGS Adafactor SparseAdam Momentum
    ProximalAdagrad AdamOffload FTRL Lamb LARS thor LazyAdam AdaFactor AdaMax RMSProp AdamWeightDecay
    TrainOneStepCell Model GradOperation value_and_grad zero_grad clear_grad backward closure
    trainable_params get_parameters requires_grad filter
    piecewise_constant_lr exponential_decay_lr natural_exp_decay_lr inverse_decay_lr cosine_decay_lr
    polynomial_decay_lr warmup_lr ExponentialDecayLR NaturalExpDecayLR InverseDecayLR CosineDecayLR
    PolynomialDecayLR WarmUpLR StepLR MultiStepLR ExponentialLR CosineAnnealingLR CosineAnnealingWarmRestarts
    CyclicLR OneCycleLR ReduceLROnPlateau LambdaLR MultiplicativeLR
    weight_decay grad_centralization order_params add_param_group param_groups state_dict load_state_dict
    get_last_lr get_lr get_lr_parameter loss_scale FixedLossScaleManager GradScaler
    HyperMap MultitypeFuncGraph ApplyMomentum ApplyRMSProp ApplyCenteredRMSProp
    to_torch to_megengine from_mindspore max_grad_norm l1_decay
    """,
)


def test_every_name_of_the_guides_is_met():
    text = PAGE.replace('f"to_{framework}"', "to_torch to_megengine")
    text += (ROOT / "docs" / "schedules.md").read_text()
    missing = [name for name in NAMED if not re.search(rf"\b{name}\b", text)]
    assert not missing
