"""The truth tests can fail: small mistakes in a rule are caught by the goldens and the reference."""

import inspect
import json
import textwrap
from collections import Counter
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
from goldens.data import golden_runs, gradient, initial
from goldens.sparse_data import SAVED_STEPS, initial_table, sparse_gradient
from mindspore import Parameter, Tensor
from mutants_more import MORE_MUTANTS
from table import OWN_STEP
from table_free import FREE_MUTANTS
from table_matrix import MATRIX_MUTANTS
from table_rare import RARE_MUTANTS
from table_single import SINGLE_MUTANTS
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim.engine.portable import fused
from ms_optim.optimizers.memory import adafactor

# (class, function, what stands there, what a slip would make of it, a case of the goldens that shows it)
MUTANTS = [
    ("SGD", "update", "param - lr", "param + lr", "momentum"),
    ("SGD", "update", "grad + momentum * momentum_buffer", "grad + momentum_buffer", "nesterov"),
    (
        "SGD",
        "update",
        "momentum * momentum_buffer + damping",
        "momentum * momentum_buffer + momentum",
        "momentum",
    ),
    ("SGD", "scalars", "step == 1", "step == 0", "dampening"),
    ("SGD", "scalars", "1.0 - dampening", "dampening", "dampening"),
    ("Adam", "update", "beta1 * exp_avg + (1.0 - beta1)", "beta2 * exp_avg + (1.0 - beta2)", "default"),
    ("Adam", "update", "(1.0 - beta2)", "(1.0 - beta1)", "default"),
    ("Adam", "update", "sqrt(exp_avg_sq) + damping", "sqrt(exp_avg_sq + damping)", "betas_eps"),
    ("Adam", "scalars", "eps * correction", "eps", "large_lr_eps"),
    ("Adam", "scalars", "(1.0 - beta1**step)", "1.0", "default"),
    ("Adam", "scalars", "beta2**step", "beta2**(step - 1)", "default"),
    ("Adam", "update_amsgrad", "maximum(max_exp_avg_sq, exp_avg_sq)", "exp_avg_sq", "amsgrad"),
    ("AdamW", "decay", "decoupled", "independent", "large_weight_decay"),
    ("AdamW", "decay", "decoupled", "coupled", "large_weight_decay"),
    ("AdamW", "decay", "decoupled", "cautious", "large_weight_decay"),
    ("AdamOffload", "update", "(1.0 - beta1)", "beta1", "default"),
    ("AdamOffload", "scalars", "eps * correction", "eps", "large_lr_eps"),
    ("AdamOffload", "update_amsgrad", "maximum(max_exp_avg_sq, exp_avg_sq)", "exp_avg_sq", "amsgrad"),
    ("AdamWeightDecay", "update", "beta1, beta2, lr", "beta2, beta1, lr", "default"),
    ("AdamWeightDecay", "decay", "decoupled", "independent", "weight_decay"),
    ("AdamWeightDecay", "update", "lr, eps)", "lr, 1e-8)", "betas_eps"),
    ("Lion", "update", "- lr * direction", "+ lr * direction", "default"),
    (
        "Lion",
        "update",
        "sign(beta1 * exp_avg + (1.0 - beta1)",
        "sign(beta2 * exp_avg + (1.0 - beta2)",
        "betas",
    ),
    ("Lion", "update", "beta2 * exp_avg + (1.0 - beta2)", "beta1 * exp_avg + (1.0 - beta1)", "betas"),
    ("Lion", "decay", "decoupled", "independent", "large_weight_decay"),
    ("Momentum", "update", "grad + momentum * momentum_buffer", "momentum * momentum_buffer", "nesterov"),
    ("Momentum", "update", "momentum_buffer + grad", "momentum_buffer + (1.0 - momentum) * grad", "default"),
    ("NAdam", "scalars", "(step + 1) * momentum_decay", "step * momentum_decay", "momentum_decay"),
    ("NAdam", "scalars", "0.96 **", "0.9 **", "default"),
    ("NAdam", "update", "1.0 - mu_next * mu_product", "1.0 - mu_product", "default"),
    ("NAdam", "first_value", "1.0 if", "0.0 if", "default"),
    ("NAdam", "usual_decay", '"decoupled" if', '"independent" if', "decoupled_weight_decay"),
    ("NAdamW", "update", "looked_ahead / (", "exp_avg / (", "default"),
    ("NAdamW", "decay", "decoupled", "independent", "large_weight_decay"),
    ("NAdamW", "update", "looked_ahead = beta1 * exp_avg", "looked_ahead = exp_avg", "default"),
    ("AdaBelief", "average", "grad - exp_avg", "grad", "default"),
    ("AdaBelief", "average", "surprise * surprise + eps", "surprise * surprise", "betas_eps"),
    ("AdaBelief", "update_rectified", "where(adaptive, sqrt", "where(True, sqrt", "rectify"),
    ("AdaBelief", "update", "sqrt(exp_avg_var) + damping", "sqrt(exp_avg_var)", "betas_eps"),
    ("AdaBelief", "decay", "decoupled", "coupled", "large_weight_decay"),
    ("RAdam", "scalars", "length > 5.0", "length > 4.0", "betas_eps"),
    ("RAdam", "scalars", "2.0 * step * beta2**step", "2.0 * beta2**step", "default"),
    ("RAdam", "scalars", "ratio * correction", "ratio", "default"),
    ("RAdam", "update", "sqrt(exp_avg_sq) + eps", "sqrt(exp_avg_sq + eps)", "betas_eps"),
    ("Adamax", "update", "abs(grad) + eps", "abs(grad)", "betas_eps"),
    ("Adamax", "update", "maximum(beta2 * exp_inf, abs(grad) + eps)", "abs(grad) + eps", "default"),
    ("Adamax", "scalars", "beta1**step", "beta1", "default"),
    ("Adagrad", "scalars", "step - 1.0", "step", "lr_decay"),
    ("Adagrad", "update", "sqrt(total) + eps", "sqrt(total + eps)", "eps"),
    ("Adagrad", "first_value", 'group["initial_accumulator_value"]', "0.0", "initial_accumulator_value"),
    ("Adadelta", "update", "sqrt(acc_delta + eps)", "sqrt(acc_delta) + eps", "rho_eps"),
    ("Adadelta", "update", "(1.0 - rho) * delta * delta", "(1.0 - rho) * grad * grad", "default"),
    ("RMSprop", "update", "alpha * square_avg + (1.0 - alpha)", "square_avg + (1.0 - alpha)", "default"),
    ("RMSprop", "update_centered", "grad_avg * grad_avg", "grad_avg", "centered"),
    ("RMSprop", "update_momentum", "momentum_buffer, lr, momentum", "momentum_buffer, lr, 0.0", "momentum"),
    ("RMSprop", "first_value", '== "tensorflow"', '== "torch"', "default"),
    ("Rprop", "update", "where(agreement < 0.0, 0.0, grad)", "grad", "default"),
    ("Rprop", "update", "step_size == 0.0, lr", "step_size == 0.0, step_size1", "default"),
    ("Rprop", "update", "factor, step_size1, step_size2", "factor, step_size1, 50.0", "step_sizes"),
    ("ASGD", "scalars", "(step - 1.0)) ** alpha", "step) ** alpha", "lambd_alpha"),
    ("ASGD", "scalars", "1.0 - lambd * rate", "1.0 - lambd", "lambd_alpha"),
    ("ASGD", "update", "shrink * param - rate", "param - rate", "lambd_alpha"),
    ("LAMB", "update", "direction + weight_decay * param", "direction", "unclipped"),
    ("LAMB", "adapt", "size / norm(direction)", "size", "unclipped"),
    ("LAMB", "scalars", "where(weight_decay > 0.0, 1.0, 0.0)", "1.0", "no_weight_decay"),
    ("LAMB", "average", "correction2 + eps", "correction2 / correction2 + eps", "betas_eps"),
    ("LAMB", "average", "-Cautious.after(grad, -direction", "Cautious.after(grad, direction", "caution"),
    ("LAMB", "update_decoupled", "absolute(kept) * norm(param)", "norm(param)", "decoupled"),
    ("LARS", "adapt", "weight_decay * size", "weight_decay", "large_weight_decay"),
    ("LARS", "adapt", "ratio / lr", "ratio", "trust_clip"),
    ("LARS", "adapt", "ratio * (grad + weight_decay * param)", "ratio * grad", "weight_decay"),
    ("LARS", "adapt", "where(weight_decay > 0, ratio, 1.0)", "ratio", "default"),
    ("FTRL", "update", "clip(pulled, -l1, l1) - pulled", "clip(pulled, -l1, l1) + pulled", "l1"),
    ("FTRL", "update", "linear + grad - grown", "linear + grad + grown", "large_lr"),
    ("FTRL", "scalars", "2.0 * l2", "l2", "l2"),
    ("FTRL", "scalars", "beta / rate", "beta", "all"),
    ("ProximalAdagrad", "update", "abs(moved) - rate * l1", "abs(moved) - lr * l1", "l1"),
    ("ProximalAdagrad", "update", "abs(moved) - rate", "abs(moved) + rate", "l1"),
    ("ProximalAdagrad", "update", "(1.0 + rate * l2)", "(1.0 + l2)", "l2"),
    *MORE_MUTANTS,
]

# The same for the form that TensorFlow gives RMSprop.
TENSORFLOW_MUTANTS = [
    ("first_value", "1.0 if", "0.0 if", "without_momentum"),
    ("update", "_root(square_avg, eps, form)", '_root(square_avg, eps, "torch")', "without_momentum"),
    ("update_centered", "_root(variance, eps, form)", '_root(variance, eps, "torch")', "centered"),
    (
        "update_momentum",
        "_root(square_avg, eps, form)",
        '_root(square_avg, eps, "torch")',
        "large_weight_decay",
    ),
]


def mutate(cls, function, old, new):
    """A subclass whose function has one expression replaced, or whose decay has another mode."""
    if function == "decay":
        assert cls.decay == old
        return type(cls.__name__, (cls,), {"decay": new})
    original = getattr(cls, function)
    source = textwrap.dedent(inspect.getsource(original))
    assert source.count(old) >= 1, f"{cls.__name__}.{function} has no {old!r}: the mutant needs an update"
    namespace = dict(original.__globals__)
    exec(source.replace(old, new, 1).replace("@staticmethod\n", ""), namespace)
    made = (
        namespace[function] if "self" in original.__code__.co_varnames else staticmethod(namespace[function])
    )
    mutant = type(cls.__name__, (cls,), {function: made})
    if function.startswith("update"):
        mutant.choose = lambda self, group: namespace[function]
    return mutant


def golden_error(cls, path, case_name):
    """The largest relative difference from the golden run after 100 steps under NumPy.

    Without a mutant there is next to none: test_truth.py.
    """
    golden = np.load(path)
    case = next(c for c in json.loads(str(golden["cases"])) if c["name"] == case_name)
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]
    reference = ms_optim.Reference(cls(params, engine="portable", **case["kwargs"]))
    with np.errstate(all="ignore"):
        for step in range(1, 101):
            reference.step(gradient(step))
    truths = [golden[f"{case_name}/param/100/{i}"] for i in range(len(params))]
    values = [reference.params[p.name] for p in params]
    with np.errstate(all="ignore"):
        return max(np.max(np.where(v == t, 0.0, np.abs((v - t) / t))) for v, t in zip(values, truths))


GOLDENS = {}
for optimizer, file, described in golden_runs():
    GOLDENS.setdefault((optimizer, described["name"]), file)


@pytest.mark.parametrize("name, function, old, new, case", MUTANTS)
def test_goldens_catch(monkeypatch, name, function, old, new, case):
    cls = getattr(ms_optim, name)
    path = GOLDENS["adam" if cls is ms_optim.AdamOffload else name.lower(), case]
    mutant = mutate(cls, function, old, new)
    if not function.startswith(
        ("update", "scalars", "first_value")
    ):  # What the formulas call by the class's name.
        monkeypatch.setattr(cls, function, getattr(mutant, function))
    error = golden_error(mutant, path, case)
    assert not error < 1e-6, f"{old} -> {new} goes unnoticed"


@pytest.mark.parametrize("function, old, new, case", TENSORFLOW_MUTANTS)
def test_goldens_of_the_tensorflow_form_catch(function, old, new, case):
    path = Path(__file__).parent / "goldens" / "timm_rmsproptf.npz"
    assert not golden_error(mutate(ms_optim.RMSprop, function, old, new), path, case) < 1e-6


# For Adafactor, whose formula stands in functions of its module: (goldens, function, ...) as above.
ADAFACTOR_MUTANTS = [
    ("torch", "_precondition", "mean(row_var, -2)", "mean(row_var)", "default"),
    ("torch", "_precondition", "maximum(size, eps1)", "size", "eps"),
    ("torch", "_precondition", "maximum(root, eps1)", "maximum(root, sqrt(eps1))", "eps"),
    ("torch", "_precondition", "_rms(direction) / d", "_rms(direction)", "d"),
    ("torch", "_rates", '(rate if form == "huggingface" else lr)', "rate", "large_weight_decay_maximize"),
    ("transformers", "_rates", '(rate if form == "huggingface" else lr)', "lr", "large_weight_decay"),
    ("transformers", "_rates", "maximum(eps2, _rms(param))", "_rms(param)", "eps"),
    ("transformers", "_precondition", "grad * grad + eps1", "grad * grad", "eps"),
]


@pytest.mark.parametrize("peer, function, old, new, case", ADAFACTOR_MUTANTS)
def test_goldens_of_adafactor_catch(monkeypatch, peer, function, old, new, case):
    path = Path(__file__).parent / "goldens" / f"{peer}_adafactor.npz"
    source = inspect.getsource(getattr(adafactor, function))
    assert old in source, f"{function} has no {old!r}: the mutant needs an update"
    namespace = dict(vars(adafactor))
    exec(source.replace(old, new, 1), namespace)
    monkeypatch.setattr(adafactor, function, namespace[function])
    assert not golden_error(ms_optim.Adafactor, path, case) < 1e-6, f"{old} -> {new} goes unnoticed"


# For SparseAdam, whose goldens are of rows.
SPARSE_MUTANTS = [
    ("scalars", "sqrt(1.0 - beta2**step)", "sqrt(1.0 - beta2)", "sparse_adam"),
    ("scalars", "(1.0 - beta1**step)", "(1.0 - beta1)", "sparse_adam"),
    ("update", "beta1, beta2, step_size", "beta2, beta1, step_size", "sparse_adam_betas_eps"),
    ("update", "step_size, eps)", "step_size, eps * step_size)", "sparse_adam_betas_eps"),
    ("update", "step_size, eps)", "-step_size, eps)", "sparse_adam_maximize"),
]


def sparse_error(cls, case_name):
    """The largest relative difference from the golden run of rows under NumPy."""
    golden = np.load(Path(__file__).parent / "goldens" / "torch_sparse.npz")
    case = next(c for c in json.loads(str(golden["cases"])) if c["name"] == case_name)
    kwargs = {"learning_rate" if key == "lr" else key: value for key, value in case["kwargs"].items()}
    table = Parameter(Tensor(initial_table()), name="table")
    reference = ms_optim.Reference(cls([table], engine="portable", **kwargs))
    for step in range(1, SAVED_STEPS[-1] + 1):
        reference.step([(*sparse_gradient(step), table.shape)])
    truth = golden[f"{case_name}/param/{SAVED_STEPS[-1]}"]
    return np.max(np.abs((reference.params["table"] - truth) / truth))


@pytest.mark.parametrize("function, old, new, case", SPARSE_MUTANTS)
def test_goldens_of_rows_catch(function, old, new, case):
    assert sparse_error(ms_optim.SparseAdam, case) < 1e-10
    mutant = mutate(ms_optim.SparseAdam, function, old, new)
    assert not sparse_error(mutant, case) < 1e-6, f"{old} -> {new} goes unnoticed"


def test_every_formula_has_mutants():
    """Of each optimizer: two at least. Some have them in their own tests."""
    mutants = Counter(name for name, *_ in MUTANTS)
    mutants.update(name for name, *_ in (*FREE_MUTANTS, *MATRIX_MUTANTS, *RARE_MUTANTS, *SINGLE_MUTANTS))
    mutants.update({"Adafactor": len(ADAFACTOR_MUTANTS), "SparseAdam": len(SPARSE_MUTANTS)})
    known = ms_optim.list_optimizers()
    classes = [cls for name, cls in vars(ms_optim).items() if name.lower() in known]
    assert len(classes) == len(known)
    # AdamaxW is Adamax with another decay, StackedSOAP is KLSOAP of other matrices.
    mutants.update({"AdamaxW": mutants["Adamax"], "StackedSOAP": mutants["KLSOAP"]})
    few = {cls.__name__.lower() for cls in classes if mutants[cls.__name__] < 2}
    assert few == {*OWN_STEP, "muon"}


class WrongKernel(ms_optim.Adam):
    """Adam with a fused operator that is given its betas in the wrong order."""

    fused = {
        "update": fused.ADAM._replace(
            scalars=lambda step_size, beta1, beta2, damping: (step_size, beta2, beta1, damping)
        )
    }


def test_float32_catches_a_wrong_kernel():
    def error(cls):
        opt = cls(parameters(), learning_rate=0.01, engine="portable")
        reference = ms_optim.Reference(opt)
        for step in range(5):
            opt(tensors(gradients(step)))
            reference.step(gradients(step))
        pairs = zip(to_numpy(opt.parameters), reference.params.values())
        return max(np.max(np.abs(now - truth)) for now, truth in pairs)

    assert error(ms_optim.Adam) < 1e-5
    assert error(WrongKernel) > 1e-3
