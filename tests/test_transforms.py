"""Transforms stand around every formula: on both engines, in Reference, live, saved."""

import inspect
import json
import textwrap
from pathlib import Path

import mindspore as ms
import numpy as np
import pytest
import scipy.stats
from goldens.data import SAVED_STEPS, bowl, gradient, initial
from mindspore import Parameter, Tensor
from mutants_more import TRANSFORM_MUTANTS
from table import ROWS, name
from training import gradients, parameters, tensors, to_numpy

import ms_optim
from ms_optim import transforms
from ms_optim.math import maximum, mean, normal, where


class Doubled(ms_optim.Transform):
    """A user's own: what `after` gives is doubled, and what the weights were is counted."""

    states = ("sum",)

    @staticmethod
    def before(grad, factor=2.0):
        return factor * grad

    @staticmethod
    def settle(param, sum):
        return sum + param


EVERY = {
    "AdaptiveClip": lambda: [transforms.AdaptiveClip(0.05)],
    "Cautious": lambda: [transforms.Cautious()],
    "ClipNorm": lambda: [transforms.ClipNorm(0.5)],
    "ClipUpdate": lambda: [transforms.ClipUpdate(0.5)],
    "EMA": lambda: [transforms.EMA(0.9, warmup=True)],
    "GradientNoise": lambda: [transforms.GradientNoise(0.3, seed=2**32 - 1)],
    "GrokFast": lambda: [transforms.GrokFast()],
    "Hyperball": lambda: [transforms.Hyperball()],
    "Lookahead": lambda: [transforms.Lookahead(k=3)],
    "ScheduleFree": lambda: [transforms.ScheduleFree()],
    "Mechanic": lambda: [transforms.Mechanic(s_init=0.1, num_betas=2)],
    "SWA": lambda: [transforms.SWA(start=4, every=3)],
    "a user's": lambda: [Doubled(factor=1.5)],
    "several": lambda: [
        transforms.GradientNoise(),
        transforms.GrokFast(),
        transforms.Cautious(),
        transforms.Lookahead(k=4),
        transforms.EMA(0.9),
        transforms.EMA(0.5),
    ],
    # Each of them clips: the last is the strictest.
    "several that clip": lambda: [
        transforms.ClipNorm(0.5),
        Doubled(factor=1.5),
        transforms.AdaptiveClip(0.05),
        transforms.ClipUpdate(0.5),
    ],
    "several of weights": lambda: [
        transforms.Hyperball(),
        transforms.SWA(start=4, every=3),
        transforms.EMA(0.9, warmup=True),
    ],
}


def agree(opt, steps=12):
    """The optimizer beside its reference."""
    reference = ms_optim.Reference(opt)
    for step in range(steps):
        opt(tensors(gradients(step)))
        reference.step(gradients(step))
    for param, now in zip(opt.parameters, to_numpy(opt.parameters)):
        truth = reference.params[param.name]
        assert np.max(np.abs(now - truth)) < 1e-5 * np.max(np.abs(truth)), param.name
        for state, value in opt.state[param.name].items():
            truth = reference.state[param.name][state]
            off = np.max(np.abs(value.asnumpy() - truth))
            assert off < 1e-5 * max(np.max(np.abs(truth)), 1e-3), (param.name, state)


# A kernel or a graph is compiled for each: so not for those that differ in no kind of operation, and in
# graphs several together.
NATIVE = ("AdaptiveClip", "Hyperball", "SWA", "several")
TOGETHER = ("several", "several that clip", "several of weights", "Mechanic")


@pytest.mark.parametrize(
    "which, engine",
    [(which, "portable") for which in TOGETHER] + [(which, "native") for which in NATIVE],
)
def test_every_transform_against_the_reference(which, engine):
    ms.set_context(mode=ms.PYNATIVE_MODE)
    options = {"learning_rate": 0.01, "weight_decay": 0.1, "l1_decay": 0.01}
    agree(ms_optim.AdamW(parameters(), engine=engine, transforms=EVERY[which](), **options))


SEVERAL_PASSES = ("LAMB", "Adafactor", "FTRL", "Muon")


@pytest.mark.parametrize("row", [row for row in ROWS if row.cls.__name__ in SEVERAL_PASSES], ids=name)
def test_around_formulas_of_every_kind(row):
    """On the portable engine, which needs no compiler; the kernels are made of the same trace.

    Those of one pass are above.
    """
    ms.set_context(mode=ms.PYNATIVE_MODE)
    stack = [transforms.Cautious(), transforms.EMA(0.9)]
    agree(row.cls(parameters(), learning_rate=row.rate, engine="portable", transforms=stack), steps=5)


FILES = [
    np.load(Path(__file__).parent / "goldens" / f"{name}.npz")
    for name in ("transforms", "mechanic", "schedule_free")
]
GOLDEN = {key: file[key] for file in FILES for key in file.files if key != "cases"}
CASES = {case["name"]: case for file in FILES for case in json.loads(str(file["cases"]))}


def off(value, truth):
    return np.max(np.abs(value - truth)) / np.max(np.abs(truth))


def golden_error(case, swapped=None):
    """The largest difference from the authors' numbers, after some steps and of what is kept."""
    known = {**vars(transforms), **(swapped or {})}
    made = [known[name](**given) for name, given in case["transforms"]]
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]
    opt = getattr(ms_optim, case["optimizer"])(params, engine="portable", transforms=made, **case["kwargs"])
    reference, errors = ms_optim.Reference(opt), []
    for step in range(1, SAVED_STEPS[-1] + 1):
        grads = gradient(step)
        if case["transforms"][0][0] == "Mechanic":
            pulls = bowl(list(reference.params.values()))
            grads = [pull + 0.1 * grad for pull, grad in zip(pulls, grads)]
        reference.step(grads)
        if step in SAVED_STEPS:
            errors += [
                off(value, GOLDEN[f"{case['name']}/param/{step}/{i}"])
                for i, value in enumerate(reference.params.values())
            ]
    own = {name for each in opt._core.options.transforms for name in each.states}
    for key in (key for key in GOLDEN if key.startswith(f"{case['name']}/state/")):
        state, i = key.split("/")[2:]
        (name,) = (name for name in own if name.endswith(f"_{state}"))
        errors.append(off(reference.state[f"w{i}"][name], GOLDEN[key]))
    for state in "smvr" if f"{case['name']}/shared/s" in GOLDEN else ():
        truth = GOLDEN[f"{case['name']}/shared/{state}"]
        found = [reference.shared_state[f"mechanic_{state}{i}"] for i in range(1, len(truth) + 1)]
        errors.append(off(np.array(found), truth))
    return max(errors)


@pytest.mark.parametrize("name", CASES)
def test_as_the_authors_compute_it(name):
    assert golden_error(CASES[name]) <= CASES[name]["rtol"]


def mixed(word):
    """Wellons' lowbias32, as it is published."""
    word ^= word >> 16
    word = word * 0x7FEB352D % 2**32
    word ^= word >> 15
    word = word * 0x846CA68B % 2**32
    return word ^ word >> 16


def noise(position, seed, step):
    """Eight numbers of 16 bits, and the polynomial that makes their sum normal."""
    first = mixed((mixed(step) + seed) % 2**32)
    second = mixed((first + 1) % 2**32)
    word = (position ^ first) * 0x9E3779B1 % 2**32
    word ^= word >> 16
    total = 0
    for _ in range(4):
        word = mixed((word + second) % 2**32)
        total += word % 2**16 + word // 2**16
    x = (total - 8 * (2**16 - 1) / 2) / np.sqrt(8 * (2**32 - 1) / 12)
    return 0.98071901 * x + 0.00637209 * x**3 - 3.64037e-05 * x**5 + 1.889523e-05 * x**7


def noisy(step):
    return [-0.5 * np.sqrt(0.3 / step**0.7) * noise(i, 2**31 + 5, step) for i in range(2)]


# What no author has computed: (transform, arguments, gradients of steps at a rate of 0.5, what changes).
BY_HAND = {
    # The root mean square of (3, 4) is 3.5355, and 2 of it are left; that of the second is 0.35.
    "clip_update": (
        *("ClipUpdate", {"rms": 2.0}, [[3.0, 4.0], [0.3, 0.4]]),
        [-0.5 * np.array([3.0, 4.0]) * 2.0 / np.sqrt(12.5), np.array([-0.15, -0.2])],
    ),
    "gradient_noise": (
        *("GradientNoise", {"eta": 0.3, "gamma": 0.7, "seed": 2**31 + 5}, [[0.0, 0.0]] * 3),
        [np.array(noisy(step)) for step in (1, 2, 3)],
    ),
    # Of the weights -0.5, -1.5, -2.5: by 0.25 at the second step, by 4/13 at the third.
    "ema_warmup": (
        *("EMA", {"decay": 0.9, "warmup": True}, [[1.0], [2.0], [2.0]]),
        [np.array([-0.5]), np.array([-0.75]), np.array([-1.25 * (1.0 - 4.0 / 13.0)])],
    ),
}


def error_by_hand(which, swapped=None):
    """The largest difference from what was computed by hand: of the parameter, or of its average."""
    name, given, grads, changes = BY_HAND[which]
    made = (swapped or {}).get(name, getattr(transforms, name))(**given)
    param = Parameter(Tensor(np.zeros(len(grads[0])), ms.float64), name="w")
    opt = ms_optim.SGD([param], 0.5, engine="portable", transforms=[made])
    reference, wanted, errors = ms_optim.Reference(opt), 0.0, []
    for grad, change in zip(grads, changes):
        reference.step([np.array(grad)])
        wanted = wanted + change
        value = reference.state["w"].get("ema_average", reference.params["w"])
        errors.append(off(value, wanted))
    return max(errors)


@pytest.mark.parametrize("which", BY_HAND)
def test_as_it_is_by_hand(which):
    assert error_by_hand(which) < 1e-12


def mutated(name, function, old, new):
    """A transform of the same name, with one expression replaced."""
    cls = getattr(transforms, name)
    original = getattr(cls, function)
    source = textwrap.dedent(inspect.getsource(original))
    assert old in source, f"{name}.{function} has no {old!r}: the mutant needs an update"
    namespace = dict(original.__globals__)
    exec(source.replace(old, new, 1).replace("@staticmethod\n", ""), namespace)
    return {name: type(name, (cls,), {function: staticmethod(namespace[function])})}


@pytest.mark.parametrize("name, function, old, new, case", TRANSFORM_MUTANTS)
def test_a_slip_is_seen(name, function, old, new, case):
    mutant = mutated(name, function, old, new)
    with np.errstate(all="ignore"):
        error = error_by_hand(case, mutant) if case in BY_HAND else golden_error(CASES[case], mutant)
    assert not error < 1e-5, f"{old} -> {new} goes unnoticed"


def test_every_function_of_every_transform_has_a_mutant():
    every = {(name, f) for name in transforms.__all__ for f in getattr(transforms, name).functions()}
    assert {(name, function) for name, function, *_ in TRANSFORM_MUTANTS} == every


def test_mechanic_goes_on_from_where_the_weights_are():
    """What others write, average or freeze is not put back."""
    params = [Parameter(Tensor(x, ms.float64), name=f"w{i}") for i, x in enumerate(initial())]
    mechanic = transforms.Mechanic(weight_decay=0.0, s_init=0.1)
    opt = ms_optim.SGD(params, 1.0, engine="portable", transforms=[mechanic])
    left, written = ms_optim.Reference(opt), ms_optim.Reference(opt)
    for step in range(1, 5):
        for reference in (left, written):
            reference.step(gradient(step))
        if step == 2:
            written.params["w1"] = written.params["w1"] + 5.0
    assert left.shared_state == written.shared_state
    assert not np.array_equal(left.params["w1"], initial()[1])
    np.testing.assert_allclose(written.params["w1"] - left.params["w1"], 5.0, rtol=1e-12)


def test_noise_is_normal_and_none_is_like_another():
    position = np.arange(300_000)
    first = normal(position, 42.0, np.float64(7.0))
    assert scipy.stats.kstest(first, "norm").pvalue > 0.01
    assert abs(scipy.stats.kurtosis(first)) < 0.04
    others = {
        "seed": normal(position, 43.0, np.float64(7.0)),
        "step": normal(position, 42.0, np.float64(8.0)),
        "next": np.roll(first, 1),
        "row": np.roll(first, 1024),
        "position": normal(position + 300_000, 42.0, np.float64(7.0)),
    }
    for which, other in others.items():
        for power in (1, 2):
            found = np.corrcoef(first**power, other**power)[0, 1]
            assert abs(found) < 4.0 / np.sqrt(position.size), (which, power)


def test_noise_of_large_tensors_beside_frozen_ones(engine):
    """Over blocks, parts of a block and threads; a number's noise is its own, whoever else moves."""
    shapes = ((3,), (70_001,), (4, 2))

    def made():
        return [Parameter(Tensor(np.zeros(s, np.float32)), name=f"w{i}") for i, s in enumerate(shapes)]

    opt = ms_optim.SGD(
        made(), 1.0, engine=engine, max_grad_value=1e3, transforms=[transforms.GradientNoise(1.0)]
    )
    zeros = tensors([np.zeros(s, np.float32) for s in shapes])
    opt(zeros)
    opt.parameters[0].requires_grad = False
    opt(zeros)
    wanted = -sum(normal(np.arange(3, 70_004), 42.0, np.float64(t)) * t**-0.275 for t in (1, 2))
    np.testing.assert_allclose(opt.parameters[1].asnumpy(), wanted, rtol=0, atol=2e-6)
    wanted = -normal(np.arange(3), 42.0, np.float64(1.0))
    np.testing.assert_allclose(opt.parameters[0].asnumpy(), wanted, rtol=0, atol=2e-6)
    assert np.all(opt.parameters[2].asnumpy() != 0.0)


def test_the_order_is_that_of_the_list():
    """Clipping to 1, then times 1.5, is not the other way round."""

    def norm_after(stack):
        param = Parameter(Tensor(np.zeros(3, np.float32)), name="w")
        opt = ms_optim.SGD([param], learning_rate=1.0, engine="portable", transforms=stack)
        opt((Tensor(np.array([3.0, 4.0, 0.0], np.float32)),))
        return np.linalg.norm(param.asnumpy())

    clip = transforms.ClipNorm(1.0)
    assert norm_after([clip, Doubled(factor=1.5)]) == pytest.approx(1.5, rel=1e-5)
    assert norm_after([Doubled(factor=1.5), clip]) == pytest.approx(1.0, rel=1e-5)


def test_hyperball_keeps_the_norm(engine):
    params = parameters()
    before = [np.linalg.norm(p.asnumpy()) for p in params]
    opt = ms_optim.Adam(params, learning_rate=0.1, weight_decay=0.3, engine=engine, decay="decoupled",
                        transforms=[transforms.Hyperball()])  # fmt: skip
    for step in range(5):
        opt(tensors(gradients(step)))
    np.testing.assert_allclose([np.linalg.norm(p.asnumpy()) for p in params], before, rtol=1e-6)


def test_hyperparameters_are_live_and_of_groups(engine):
    params = parameters()
    groups = [{"params": params[:2]}, {"params": params[2:], "ema.decay": 0.5}]
    opt = ms_optim.SGD(groups, learning_rate=0.1, engine=engine, transforms=[transforms.EMA(0.9)])
    assert [group["ema.decay"] for group in opt.param_groups] == [0.9, 0.5]
    opt(tensors(gradients(0)))
    opt.param_groups[0]["ema.decay"] = 1.0
    kept = [opt.state[p.name]["ema_average"].asnumpy().copy() for p in params]
    opt(tensors(gradients(1)))
    for param, average in zip(params[:2], kept):
        np.testing.assert_array_equal(opt.state[param.name]["ema_average"].asnumpy(), average)
    for param, average in zip(params[2:], kept[2:]):
        wanted = 0.5 * average + 0.5 * param.asnumpy()
        np.testing.assert_allclose(opt.state[param.name]["ema_average"].asnumpy(), wanted, rtol=1e-6)
    with pytest.raises(ValueError, match=r"ema.decay must be .* got 1.5"):
        opt.param_groups[0]["ema.decay"] = 1.5


def test_a_skipped_step_moves_nothing(engine):
    opt = ms_optim.SGD(
        parameters(),
        learning_rate=0.1,
        engine=engine,
        skip_nonfinite=True,
        transforms=[transforms.GrokFast(), transforms.EMA(0.9), transforms.Lookahead(k=2)],
    )
    opt(tensors(gradients(0)))

    def everything():
        states = (s.asnumpy() for own in opt.state.values() for s in own.values())
        return [array.copy() for array in (*to_numpy(opt.parameters), *states)]

    before, bad = everything(), gradients(1)
    bad[1][0] = np.nan
    opt(tensors(bad))
    assert opt.skipped_steps == 1
    for old, new in zip(before, everything()):
        np.testing.assert_array_equal(new, old)


def test_it_is_saved_and_resumed(engine, tmp_path):
    def made():
        stack = [transforms.GradientNoise(), transforms.Lookahead(k=4), transforms.EMA(0.9)]
        return ms_optim.AdamW(parameters(), learning_rate=0.01, engine=engine, transforms=stack)

    def train(opt, first, end):
        for step in range(first, end):
            opt(tensors(gradients(step)))

    whole, first = made(), made()
    train(whole, 0, 9)
    train(first, 0, 5)
    ms_optim.save(tmp_path / "file.safetensors", first, list(first.parameters))
    again = made()
    assert not ms_optim.load(tmp_path / "file.safetensors", again, list(again.parameters))
    train(again, 5, 9)
    for own, other in zip(whole.parameters, again.parameters):
        np.testing.assert_array_equal(own.asnumpy(), other.asnumpy())
        for state, value in whole.state[own.name].items():
            np.testing.assert_array_equal(value.asnumpy(), again.state[other.name][state].asnumpy())


def test_sparse_gradients_where_numbers_are_for_themselves(engine):
    def made(stack):
        table = Parameter(Tensor(np.ones((4, 2), np.float32)), name="table")
        return ms_optim.SGD([table], learning_rate=1.0, engine=engine, transforms=stack)

    rows = ms.RowTensor(Tensor([1, 3]), Tensor(np.ones((2, 2), np.float32)), (4, 2))
    opt = made([Doubled(factor=0.25)])
    with pytest.raises(TypeError, match="doubled works on whole parameters"):
        opt((rows,))
    opt = made([transforms.GradientNoise()])
    with pytest.raises(TypeError, match="gradient_noise works on whole parameters"):
        opt((rows,))
    opt = made([transforms.AdaptiveClip(0.5)])
    opt((rows,))
    np.testing.assert_allclose(opt.parameters[0].asnumpy()[:, 0], [1.0, 0.5, 1.0, 0.5], rtol=1e-6)


class Nothing(ms_optim.Transform):
    pass


class Unfilled(ms_optim.Transform):
    @staticmethod
    def after(change, factor):
        return factor * change


class TooMuch(ms_optim.Transform):
    @staticmethod
    def after(change):
        return change, change


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda p: ms_optim.SGD(p, transforms=transforms.EMA()), "transforms must be a list .* got EMA"),
        (lambda p: ms_optim.SGD(p, transforms=[transforms.EMA]), r"transforms\[0\] must be .*not the class"),
        (lambda p: ms_optim.SGD(p, transforms=[transforms.EMA(decay=2.0)]), "ema.decay must be .* got 2"),
        (
            lambda p: ms_optim.SGD(p, transforms=[transforms.EMA(warmup=1)]),
            "ema.warmup must be a bool, got int 1",
        ),
        (
            lambda p: ms_optim.SGD(p, transforms=[transforms.GradientNoise(seed=1.5)]),
            r"gradient_noise.seed must be a whole number in \[0, 4294967295\], got 1.5",
        ),
        (
            lambda p: ms_optim.SGD(p, transforms=[transforms.GradientNoise(-0.1)]),
            "gradient_noise.eta must be",
        ),
        (lambda p: Nothing(), "Nothing must define one of before, after, project, settle"),
        (lambda p: Unfilled(), "Unfilled: no value for factor"),
        (lambda p: Unfilled(faktor=1.0), "Unfilled: faktor is unknown; known: factor"),
        (lambda p: ms_optim.SGD(p, transforms=[TooMuch()]), "TooMuch.after must return change, got 2 values"),
        (lambda p: ms_optim.LBFGS(p, transforms=[transforms.EMA()]), "LBFGS"),
    ],
)
def test_what_is_wrong_is_named(make, message):
    with pytest.raises((TypeError, ValueError), match=message):
        make(parameters())


def test_of_one_class_several():
    stack = [transforms.EMA(0.9), transforms.EMA(0.5)]
    opt = ms_optim.SGD(parameters(), engine="portable", transforms=stack)
    assert opt.transforms == stack
    assert {"ema_average", "ema_2_average"} <= opt.state["w1"].keys()
    assert (opt.param_groups[0]["ema.decay"], opt.param_groups[0]["ema_2.decay"]) == (0.9, 0.5)


def test_five_lines_of_a_user_are_the_built_in_one():
    class Cautious(ms_optim.Transform):
        @staticmethod
        def after(grad, change):
            agrees = where(change * grad < 0.0, 1.0, 0.0)
            return change * agrees / maximum(mean(agrees), 1e-3)

    both = [
        ms_optim.Lion(parameters(), engine="portable", transforms=[each()])
        for each in (Cautious, transforms.Cautious)
    ]
    for opt in both:
        for step in range(3):
            opt(tensors(gradients(step)))
    for one, other in zip(*(to_numpy(opt.parameters) for opt in both)):
        np.testing.assert_array_equal(one, other)
